//! `fact-card schema`: the [JSON Schema] of a card, by which an editor completes and checks it while it is
//! written.
//!
//! [JSON Schema]: https://json-schema.org/draft/2020-12

use std::process::ExitCode;

use fact_card::schema::json_schema;

use super::output::Output;

pub(crate) fn run() -> ExitCode {
    let mut output = Output::new("the schema");
    output.write(&json_schema());
    output.flush();
    if output.has_failed() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}
