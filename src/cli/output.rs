//! Standard output, which its reader may close, and the error output.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

/// Where a command writes what was asked for.
pub(crate) struct Output {
    writer: Option<BufWriter<StdoutLock<'static>>>,
    has_failed: bool,
    what: &'static str,
}

impl Output {
    /// `what` is written there: "the card".
    pub(crate) fn new(what: &'static str) -> Self {
        Self { writer: Some(BufWriter::new(io::stdout().lock())), has_failed: false, what }
    }

    pub(crate) fn write(&mut self, text: &str) {
        self.attempt(|writer| writer.write_all(text.as_bytes()));
    }

    pub(crate) fn flush(&mut self) {
        self.attempt(Write::flush);
    }

    /// Whether something could not be written, and whoever reads still wants it.
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// Whoever reads may have enough and close the pipe, as `head` does. Then the rest is done without a word, so that
    /// the exit status stays true.
    fn attempt(&mut self, action: impl FnOnce(&mut BufWriter<StdoutLock<'static>>) -> io::Result<()>) {
        if let Some(writer) = &mut self.writer
            && let Err(error) = action(writer)
        {
            self.writer = None;
            if error.kind() != ErrorKind::BrokenPipe {
                self.has_failed = true;
                message(&format!("error: {} cannot be written: {error}", self.what));
            }
        }
    }
}

/// Says something to whoever runs the command, who may have closed the error output.
pub(crate) fn message(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
