//! What is published on crates.io.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use assert_fs::TempDir;

/// The files of the published package, as cargo lists them.
fn files() -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["package", "--list", "--allow-dirty", "--offline"]);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_package_has_the_command_and_the_library_but_not_xtask() {
    let files = files();
    for name in
        ["Cargo.toml", "README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "src/main.rs", "src/lib.rs"]
    {
        assert!(files.contains(name), "the package lacks {name}");
    }
    // cargo leaves a binary out of the published manifest if the package lacks its source.
    let chores = files.iter().find(|name| name.contains("xtask"));
    assert_eq!(chores, None, "the package must not contain the project's chores");
}

/// Nothing of the repository is there but what cargo has packed: also the manifest is the published one.
#[test]
fn the_crate_builds_from_its_package_alone() {
    let folder = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = |command: &mut Command| {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["package", "--no-verify", "--allow-dirty", "--offline", "--target-dir"]);
    run(cargo.arg(folder.path()));
    let name = concat!("fact-card-", env!("CARGO_PKG_VERSION"));
    // All files of a package are of 2006, and cargo compiles anew what has changed since.
    run(Command::new("tar").current_dir(folder.path()).arg("-xmf").arg(format!("package/{name}.crate")));
    let package = folder.path().join(name);
    // The dependencies are kept. Not with those of the tests, which run the command that stands there.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("from-package");
    let mut cargo = Command::new(env!("CARGO"));
    run(cargo.current_dir(&package).args(["check", "--offline", "--locked", "--target-dir"]).arg(target));
}

#[test]
fn the_package_has_every_file_that_its_code_includes() {
    let files = files();
    let mut included = 0;
    for name in files.iter().filter(|name| Path::new(name).extension().is_some_and(|kind| kind == "rs")) {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
        for rest in text.split("include_str!(\"").skip(1) {
            let mut path = Path::new(name).parent().unwrap().to_owned();
            for part in Path::new(rest.split_once('"').unwrap().0) {
                if part == ".." {
                    path.pop();
                } else {
                    path.push(part);
                }
            }
            assert!(
                files.contains(path.to_str().unwrap()),
                "{name} includes {}, which the package lacks",
                path.display()
            );
            included += 1;
        }
    }
    assert_ne!(included, 0);
}
