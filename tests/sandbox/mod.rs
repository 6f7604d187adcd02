//! The command as people run it: with real files, in a temporary folder.

#![allow(dead_code, reason = "no test uses all of it")]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use assert_fs::TempDir;
use assert_fs::fixture::{FileWriteBin, PathChild};

/// A folder for one test, which is deleted with it.
pub(crate) struct Sandbox(TempDir);

impl Sandbox {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// Adds a file, and the folders that it is in.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        self.0.child(name).write_binary(content.as_ref()).unwrap();
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// The sorted names of everything in a folder.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path().join(folder)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The command in this folder. It prints no colors, whatever the terminal of the tests supports.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("fact-card");
        command.current_dir(self.path()).args(arguments).env("NO_COLOR", "1");
        command.env_remove("FORCE_COLOR").env_remove("CLICOLOR_FORCE");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Assert {
        self.command(arguments).assert()
    }
}

/// What the command has printed.
pub(crate) fn stdout(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}
