//! The files in `examples/` that check cards by themselves do what they say: the git hook in a repository,
//! and the workflow's commands in a shell.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use sandbox::Sandbox;
use saphyr::{LoadableYamlNode, Yaml};

const GOOD: &str = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
const BAD: &str = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": "1,234" } ] }"#;

const HOOK: &str = include_str!("../examples/hooks/pre-commit");
const WORKFLOW: &str = include_str!("../examples/github/fact-card.yml");

/// A program that is run where `bin` has the only commands beside the system's.
fn command(sandbox: &Sandbox, program: &str) -> Command {
    let system = env::var_os("PATH").unwrap();
    let system = env::split_paths(&system).filter(|folder| !folder.join("fact-card").exists());
    let path = env::join_paths([sandbox.path().join("bin")].into_iter().chain(system)).unwrap();
    let mut command = Command::new(program);
    command.current_dir(sandbox.path()).env("PATH", path).env("NO_COLOR", "1");
    command
}

fn executable(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A repository with the hook, and the command beside it.
struct Repository(Sandbox);

impl Repository {
    fn new() -> Self {
        let repository = Self(Sandbox::new().with("bin/.keep", "").with("readme.txt", "Cards"));
        symlink(env!("CARGO_BIN_EXE_fact-card"), repository.0.path().join("bin/fact-card")).unwrap();
        repository.git(&["init", "--quiet"]);
        fs::create_dir_all(repository.0.path().join(".git/hooks")).unwrap();
        fs::write(repository.0.path().join(".git/hooks/pre-commit"), HOOK).unwrap();
        executable(&repository.0.path().join(".git/hooks/pre-commit"));
        repository
    }

    fn git(&self, arguments: &[&str]) -> Output {
        let mut command = command(&self.0, "git");
        // Nothing of who runs the tests, nor of a commit that does.
        for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"] {
            command.env_remove(name);
        }
        command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
        for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"] {
            command.env(name, "desk@example.org");
        }
        command.args(arguments).output().unwrap()
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn stage(&self, name: &str, content: &str) {
        self.write(name, content);
        assert!(self.git(&["add", name]).status.success());
    }

    /// Whether a commit was made, and what was printed.
    fn commit(&self) -> (bool, String) {
        let output = self.git(&["commit", "--quiet", "--message", "cards: change"]);
        (output.status.success(), printed(&output))
    }
}

#[test]
fn the_hook_lets_only_right_cards_through() {
    let repository = Repository::new();
    repository.stage("cards/a.json", GOOD);
    assert_eq!(repository.commit(), (true, "cards/a.json: no findings\n".to_owned()));
    repository.stage("cards/a.json", BAD);
    // In a folder of that, with a name that shells take apart.
    repository.stage("cards/more/b c\nd.json", GOOD);
    let (is_made, printed) = repository.commit();
    assert!(!is_made && printed.contains("cards/a.json:1:66"), "{printed}");
    assert!(printed.ends_with("2 files, 1 finding\n"), "{printed}");
    repository.stage("cards/a.json", GOOD);
    assert!(repository.commit().0);
}

#[test]
fn the_hook_checks_what_is_committed() {
    let repository = Repository::new();
    repository.stage("cards/a.json", GOOD);
    repository.write("cards/a.json", BAD);
    repository.write("cards/not-staged.json", BAD);
    assert_eq!(repository.commit(), (true, "cards/a.json: no findings\n".to_owned()));
    repository.stage("cards/a.json", BAD);
    repository.write("cards/a.json", GOOD);
    assert!(!repository.commit().0);
}

#[test]
fn the_hook_has_nothing_to_do_with_other_commits() {
    let repository = Repository::new();
    fs::remove_file(repository.0.path().join("bin/fact-card")).unwrap();
    repository.stage("readme.txt", "Cards and more");
    repository.stage("settings.json", BAD);
    assert_eq!(repository.commit(), (true, String::new()));
    repository.stage("cards/a.json", GOOD);
    let (is_made, printed) = repository.commit();
    assert!(!is_made && printed.starts_with("pre-commit: there is no command fact-card."), "{printed}");
}

/// The commands of the workflow's steps.
fn commands() -> Vec<String> {
    let workflow = Yaml::load_from_str(WORKFLOW).unwrap();
    let job = &workflow[0]["jobs"]["check"];
    assert!(workflow[0]["on"]["pull_request"].is_mapping() && job["runs-on"].as_str().is_some());
    let steps = job["steps"].as_vec().unwrap().iter();
    steps.filter_map(|step| step.as_mapping_get("run")?.as_str().map(str::to_owned)).collect()
}

#[test]
fn the_workflow_notes_findings_on_their_lines() {
    let sandbox = Sandbox::new().with("cards/a.json", BAD).with("bin/cargo", "#!/bin/sh\necho cargo \"$@\"\n");
    executable(&sandbox.path().join("bin/cargo"));
    symlink(env!("CARGO_BIN_EXE_fact-card"), sandbox.path().join("bin/fact-card")).unwrap();
    let run = |line: &str| command(&sandbox, "sh").args(["-e", "-c", line]).output().unwrap();
    let commands = commands();
    let [install, check] = &commands[..] else { panic!("{commands:?}") };
    let output = run(install);
    assert!(output.status.success() && printed(&output).starts_with("cargo install --locked --path "), "{output:?}");
    // Nothing is installed here, but there is such a feature.
    let (_, feature) = install.rsplit_once(' ').unwrap();
    assert!(include_str!("../Cargo.toml").contains(&format!("\n{feature} = [")), "{feature}");
    let output = run(check);
    assert_eq!(output.status.code(), Some(1));
    let start = "::error file=cards/a.json,line=1,col=66,endLine=1,endColumn=73,title=stats[0].value::found ";
    assert!(printed(&output).starts_with(start), "{}", printed(&output));
    fs::write(sandbox.path().join("cards/a.json"), GOOD).unwrap();
    assert_eq!(run(check).status.code(), Some(0));
}
