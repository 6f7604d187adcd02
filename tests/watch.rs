//! `fact-card watch` as a desk runs it: files change, and the page and the terminal say so. Each step waits
//! for what the command says next.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use sandbox::Sandbox;
use serde_json::Value;

/// Who waits longer for a signal has missed it.
const PATIENCE: Duration = Duration::from_secs(60);

const GOOD: &str = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
const BAD: &str = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": "1,234" } ] }"#;

/// The running command, which ends with the test.
struct Watch {
    child: Child,
    /// The findings.
    report: Lines,
    /// The address, and the summaries.
    messages: Lines,
    /// `127.0.0.1:PORT`.
    host: String,
}

/// What the command prints, line by line.
struct Lines(Receiver<String>);

/// What the page is told, one state after the other.
struct States(BufReader<TcpStream>);

impl Watch {
    /// Starts the command in a folder, and waits for its address.
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fact-card"));
        command.current_dir(folder).args(["watch", "--port", "0"]).args(arguments).env("NO_COLOR", "1");
        command.env_remove("FORCE_COLOR").env_remove("CLICOLOR_FORCE");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (report, messages) = (Lines::of(child.stdout.take().unwrap()), Lines::of(child.stderr.take().unwrap()));
        let mut watch = Self { child, report, messages, host: String::new() };
        let line = watch.messages.next("http://");
        let (_, rest) = line.split_once("http://").unwrap();
        rest.split_once('/').unwrap().0.clone_into(&mut watch.host);
        watch
    }

    /// Sends a request, and gives the answer from its status on.
    fn request(&self, path: &str, host: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        BufReader::new(stream)
    }

    fn answer(&self, path: &str) -> String {
        let mut text = String::new();
        self.request(path, &self.host).read_to_string(&mut text).unwrap();
        text
    }

    fn states(&self) -> States {
        States(self.request("/changes", &self.host))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Lines {
    fn of(output: impl Read + Send + 'static) -> Self {
        let (sender, lines) = channel();
        thread::spawn(move || {
            BufReader::new(output).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Self(lines)
    }

    /// The next line that has such a part.
    fn next(&self, part: &str) -> String {
        let mut before = Vec::new();
        loop {
            let line = self.0.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no {part:?} in {before:#?}"));
            if line.contains(part) {
                return line;
            }
            before.push(line);
        }
    }
}

impl States {
    /// The next state.
    fn next(&mut self) -> Value {
        // In the meantime come comments, by which the connection is kept.
        let start = Instant::now();
        loop {
            let mut line = String::new();
            assert!(start.elapsed() < PATIENCE, "no state has come");
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the command has ended");
            if let Some(state) = line.strip_prefix("data: ") {
                return serde_json::from_str(state).unwrap();
            }
        }
    }

    /// The next state in which a card has such a summary. An editor may be seen in between.
    fn until(&mut self, name: &str, summary: &str) -> Value {
        let mut last = Value::Null;
        loop {
            let state = self.next();
            if let Some(card) = card(&state, name).filter(|card| card["summary"] == summary) {
                return card.clone();
            }
            assert_ne!(state, last, "nothing is new in this state");
            last = state;
        }
    }
}

fn card<'a>(state: &'a Value, name: &str) -> Option<&'a Value> {
    state["cards"].as_array().unwrap().iter().find(|card| card["name"] == name)
}

fn names(state: &Value, list: &str) -> Vec<String> {
    state[list].as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_change_is_on_the_page_and_in_the_terminal() {
    let sandbox = Sandbox::new().with("cards/census.json", GOOD).with("cards/more/other.json", GOOD);
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let mut states = watch.states();
    let first = states.next();
    assert_eq!(names(&first, "cards"), ["cards/census.json", "cards/more/other.json"]);
    assert_eq!((&first["folder"], &first["summary"]), (&"cards".into(), &"2 files, no findings".into()));
    let version = first["cards"][0]["version"].as_str().unwrap();
    assert!(watch.answer(&format!("/cards/{version}")).contains("part=\"value\">1,234<"), "{version}");

    fs::write(sandbox.path().join("cards/census.json"), BAD).unwrap();
    let changed = states.until("cards/census.json", "1 finding");
    let problem = &changed["problems"][0];
    assert_eq!((&problem["at"], &problem["path"]), (&"1:66".into(), &"stats[0].value".into()));
    assert!(problem["message"].as_str().unwrap().starts_with("found \"1,234\", expected a figure"), "{problem}");
    watch.report.next("found \"1,234\", expected a figure");
    watch.messages.next("cards/census.json: 1 finding");
    assert_eq!(watch.messages.next("2 files"), "2 files, 1 finding");

    fs::write(sandbox.path().join("cards/census.json"), GOOD).unwrap();
    let mended = states.until("cards/census.json", "no findings");
    assert_eq!(mended["version"], version);
}

#[test]
fn the_article_of_a_card_is_followed_in_its_folder() {
    let sandbox = Sandbox::new().with("cards/more/a.json", GOOD).with("texts/more/a.txt", "It has 1,234 people.");
    let watch = Watch::start(sandbox.path(), &["cards", "--article", "texts"]);
    let mut states = watch.states();
    let first = states.next();
    assert_eq!(first["summary"], "1 file, no findings, 1 of 1 figure is in texts");
    fs::write(sandbox.path().join("texts/more/a.txt"), "It has 1,235 people.").unwrap();
    states.until("cards/more/a.json", "1 finding, 0 of 1 figure is in texts");
    fs::remove_file(sandbox.path().join("texts/more/a.txt")).unwrap();
    states.until("cards/more/a.json", "1 finding");
    fs::write(sandbox.path().join("texts/more/a.md"), "It has 1,234 people.").unwrap();
    states.until("cards/more/a.json", "no findings, 1 of 1 figure is in texts");
}

#[test]
fn files_come_and_go() {
    let sandbox = Sandbox::new().with("cards/a.json", GOOD);
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let mut states = watch.states();
    assert_eq!(names(&states.next(), "cards"), ["cards/a.json"]);
    fs::rename(sandbox.path().join("cards/a.json"), sandbox.path().join("cards/b.json")).unwrap();
    assert_eq!(names(&states.next(), "cards"), ["cards/b.json"]);
    watch.messages.next("cards/a.json: gone");
    // As editors save: another file takes the name.
    fs::write(sandbox.path().join("cards/.b.json.tmp"), BAD).unwrap();
    fs::rename(sandbox.path().join("cards/.b.json.tmp"), sandbox.path().join("cards/b.json")).unwrap();
    states.until("cards/b.json", "1 finding");
    // In a folder that is new itself.
    fs::create_dir(sandbox.path().join("cards/new")).unwrap();
    fs::write(sandbox.path().join("cards/new/c.json"), GOOD).unwrap();
    states.until("cards/new/c.json", "no findings");
    fs::write(sandbox.path().join("cards/new/c.json"), BAD).unwrap();
    states.until("cards/new/c.json", "1 finding");
    fs::remove_dir_all(sandbox.path().join("cards/new")).unwrap();
    assert_eq!(names(&states.next(), "cards"), ["cards/b.json"]);
}

#[test]
fn what_is_half_written_is_said_and_does_not_end_the_watch() {
    let sandbox = Sandbox::new().with("cards/card.json", GOOD);
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let mut states = watch.states();
    states.next();
    let huge = [b"{ \"stats\": \"".to_vec(), vec![b'x'; 10_000_000]].concat();
    let texts: [(&[u8], &str); 5] = [
        (b"", "the file is empty"),
        (&GOOD.as_bytes()[..40], "not JSON: this text is never closed"),
        (b"{ \"title\": \"Caf\xe9\", \"stats\": [] }", "this character is not encoded in UTF-8"),
        (b"\xff\xfe{\0}\0", "the file is encoded in UTF-16"),
        (&huge, "found more than 64 KiB, expected a card of at most 64 KiB"),
    ];
    for (text, message) in texts {
        // At once, so that no piece of it is seen.
        fs::write(sandbox.path().join("written"), text).unwrap();
        fs::rename(sandbox.path().join("written"), sandbox.path().join("cards/card.json")).unwrap();
        let state = states.next();
        let problem = &state["cards"][0]["problems"][0];
        assert_eq!((&problem["severity"], &problem["message"]), (&"error".into(), &message.into()), "{state}");
        assert_eq!(state["cards"][0]["version"], Value::Null);
        assert!(!problem["remedy"].as_str().unwrap().is_empty());
    }
    fs::write(sandbox.path().join("cards/card.json"), GOOD).unwrap();
    states.until("cards/card.json", "no findings");
}

#[test]
fn what_is_no_card_is_left_out_and_named() {
    let sandbox = Sandbox::new()
        .with("cards/card.json", GOOD)
        .with("cards/settings.json", "{ \"tabs\": 2 }")
        .with("cards/list.json", "[]")
        .with("cards/.git/state.json", GOOD)
        .with("cards/node_modules/package.json", GOOD)
        .with("cards/notes.txt", "notes");
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let state = watch.states().next();
    assert_eq!(names(&state, "cards"), ["cards/card.json"]);
    assert_eq!(names(&state, "leftOut"), ["cards/list.json", "cards/settings.json"]);
    assert_eq!(state["leftOut"][1]["why"], "its JSON has no \"stats\", so it is no card");
    assert_eq!(state["summary"], "1 file, no findings, 2 left out");
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    use std::os::unix::fs::symlink;

    let sandbox = Sandbox::new().with("secret.json", GOOD).with("cards/card.json", GOOD);
    symlink("../secret.json", sandbox.path().join("cards/out.json")).unwrap();
    symlink("nowhere.json", sandbox.path().join("cards/lost.json")).unwrap();
    symlink("card.json", sandbox.path().join("cards/within.json")).unwrap();
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let mut states = watch.states();
    let state = states.next();
    assert_eq!(names(&state, "cards"), ["cards/card.json", "cards/within.json"]);
    assert_eq!(names(&state, "leftOut"), ["cards/lost.json", "cards/out.json"]);
    assert_eq!(state["leftOut"][0]["why"], "it is a link that leads to no file");
    assert_eq!(state["leftOut"][1]["why"], "it is a link that leads out of the folder");
    fs::write(sandbox.path().join("cards/card.json"), BAD).unwrap();
    states.until("cards/within.json", "1 finding");
}

#[test]
fn a_folder_that_goes_is_watched_again_when_it_is_back() {
    let sandbox = Sandbox::new().with("cards/card.json", GOOD);
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let mut states = watch.states();
    states.next();
    fs::rename(sandbox.path().join("cards"), sandbox.path().join("away")).unwrap();
    let gone = states.next();
    assert_eq!(
        (&gone["problems"][0]["message"], &gone["cards"]),
        (&"there is no such folder".into(), &Value::Array(vec![]))
    );
    watch.report.next("cards: there is no such folder");
    fs::create_dir(sandbox.path().join("cards")).unwrap();
    fs::write(sandbox.path().join("cards/new.json"), GOOD).unwrap();
    states.until("cards/new.json", "no findings");
    fs::write(sandbox.path().join("cards/new.json"), BAD).unwrap();
    states.until("cards/new.json", "1 finding");
}

#[test]
fn the_article_is_followed() {
    let sandbox = Sandbox::new().with("cards/card.json", GOOD).with("article.txt", "There are 1,234 residents.");
    let watch = Watch::start(sandbox.path(), &["cards", "--article", "article.txt"]);
    let mut states = watch.states();
    let first = states.next();
    assert_eq!(first["cards"][0]["summary"], "no findings, 1 of 1 figure is in article.txt");
    fs::write(sandbox.path().join("written"), "There are 1,243 residents.").unwrap();
    fs::rename(sandbox.path().join("written"), sandbox.path().join("article.txt")).unwrap();
    states.until("cards/card.json", "1 finding, 0 of 1 figure is in article.txt");
    fs::remove_file(sandbox.path().join("article.txt")).unwrap();
    let without = states.next();
    assert_eq!(without["problems"][0]["message"], "there is no such file");
    assert_eq!(without["summary"], "1 file, no findings, not compared with the article");
}

#[test]
fn only_this_computer_is_answered() {
    let sandbox = Sandbox::new().with("cards/card.json", GOOD);
    let watch = Watch::start(sandbox.path(), &["cards"]);
    let (_, port) = watch.host.split_once(':').unwrap();
    for (host, status) in [
        (watch.host.clone(), "200 OK"),
        (format!("localhost:{port}"), "200 OK"),
        ("desk.example".to_owned(), "421 Misdirected Request"),
        (format!("desk.example:{port}"), "421 Misdirected Request"),
        (format!("127.0.0.1.desk.example:{port}"), "421 Misdirected Request"),
        ("127.0.0.1:1".to_owned(), "421 Misdirected Request"),
    ] {
        let mut line = String::new();
        watch.request("/", &host).read_line(&mut line).unwrap();
        assert_eq!(line.trim_end(), format!("HTTP/1.1 {status}"), "{host}");
    }
    assert!(watch.answer("/").contains("content-security-policy: default-src 'none'; script-src 'self'; "));
    for path in
        ["/cards/card.json", "/cards/..%2fcard.json", "/cards/../cards/card.json", "/card.json", "/../etc/passwd"]
    {
        assert!(watch.answer(path).starts_with("HTTP/1.1 404 "), "{path}");
    }
}

#[test]
fn what_cannot_be_watched_is_said() {
    let sandbox = Sandbox::new().with("card.json", GOOD);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (arguments, message) in [
        (
            vec!["missing"],
            "error: missing: there is no such folder\n  help: Check the spelling of its name, or create it.",
        ),
        (vec!["card.json"], "error: card.json: it is not a folder\n  help: Name the folder that the card is in."),
        (
            vec![".", "--article", "no.md"],
            "error: no.md: there is no such file\n  help: Name the file of the article, or the folder",
        ),
        (vec![".", "--port", &port], "another program uses it\n  help: Choose another, such as --port "),
    ] {
        let output = sandbox.run(&[&["watch"], &arguments[..]].concat());
        let output = output.get_output();
        let printed = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && printed.contains(message), "{arguments:?}: {printed}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_without_a_fault() {
    let sandbox = Sandbox::new().with("card.json", GOOD);
    let mut watch = Watch::start(sandbox.path(), &["."]);
    // A page that is open does not keep it.
    let mut states = watch.states();
    assert_eq!(names(&states.next(), "cards"), ["card.json"]);
    let id = watch.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(watch.child.wait().unwrap().code(), Some(0));
}
