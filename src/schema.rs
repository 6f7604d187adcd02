//! Descriptions of the data format and of the element `<fact-card>`, for people and tools.
//!
//! Two tables are the source: [`CARD`] with the objects it refers to, which the reader of the data uses too,
//! and `schema/element.rs`. `cargo xtask generate` makes these from them:
//!
//! | file | for |
//! |---|---|
//! | `fact-card.schema.json` | editors and validators: the [JSON Schema](https://json-schema.org/draft/2020-12) of a card |
//! | `fact-card.d.ts` | TypeScript: the types of the data, of the element and of its events |
//! | `custom-elements.json` | editors and catalogues: the [manifest] of the element |
//! | tables in `www/site/docs/` | people: see [`fill`] |
//!
//! [manifest]: https://github.com/webcomponents/custom-elements-manifest

mod element;
mod json;
mod json_schema;
mod manifest;
mod reference;
mod sentence;
mod typescript;

pub use json_schema::json_schema;
pub use manifest::custom_elements_manifest;
pub use reference::{PageError, fill};
pub use typescript::typescript;

pub use crate::wire::{CARD, Field, FieldDocs, Full, Kept, Kind, ObjectDocs, ObjectType, Texts};

/// The folder of the checkout with the generated files. It also has the scripts that readers load.
pub const FOLDER: &str = "www/element";
/// The folder of the checkout with the pages that contain generated tables.
pub const PAGES: &str = "www/site/docs";

/// All object types of the format, each once: the card, and those that it refers to.
fn object_types() -> Vec<&'static ObjectType> {
    let mut types = vec![&CARD];
    let mut index = 0;
    while let Some(object) = types.get(index).copied() {
        for field in object.fields {
            let Some(inner) = field.kind.object() else { continue };
            if types.iter().all(|known| known.name != inner.name) {
                types.push(inner);
            }
        }
        index += 1;
    }
    types
}

/// The files that are generated completely: their names in [`FOLDER`], and their contents.
pub fn files() -> [(&'static str, String); 3] {
    [
        ("fact-card.schema.json", json_schema()),
        ("fact-card.d.ts", typescript()),
        ("custom-elements.json", custom_elements_manifest()),
    ]
}
