//! The standard output and the error output, which their readers may close.

use std::io::{self, BufWriter, ErrorKind, Write};

/// An output of a command.
pub(crate) struct Output {
    writer: Option<BufWriter<Box<dyn Write + Send>>>,
    has_failed: bool,
    what: &'static str,
}

impl Output {
    /// The standard output. `what` names its content in an error message: "the card".
    pub(crate) fn new(what: &'static str) -> Self {
        Self::to(Box::new(io::stdout()), what)
    }

    /// The error output.
    pub(crate) fn of_errors(what: &'static str) -> Self {
        Self::to(Box::new(io::stderr()), what)
    }

    fn to(writer: Box<dyn Write + Send>, what: &'static str) -> Self {
        Self { writer: Some(BufWriter::new(writer)), has_failed: false, what }
    }

    pub(crate) fn write(&mut self, text: &str) {
        self.attempt(|writer| writer.write_all(text.as_bytes()));
    }

    pub(crate) fn flush(&mut self) {
        self.attempt(Write::flush);
    }

    /// Whether a write has failed for another reason than a closed pipe.
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// A reader such as `head` may close the pipe. Then the command goes on in silence, so that its exit
    /// status is right.
    fn attempt(&mut self, action: impl FnOnce(&mut BufWriter<Box<dyn Write + Send>>) -> io::Result<()>) {
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

/// Prints a line to the error output, which may be closed.
pub(crate) fn message(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
