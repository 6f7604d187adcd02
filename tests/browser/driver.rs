//! The WebDriver server of a browser. Each browser has a driver of its own, so that one that hangs can be
//! killed with all of its processes, and none waits for another.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;

use crate::engine::Engine;
use crate::poll::poll;
use crate::process::{Process, Program, Says};
use crate::setup::root;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often a driver may end before it listens.
const TRIES: usize = 3;

/// A running driver, ended when it is dropped.
pub(crate) struct Driver {
    address: String,
    process: Process,
    /// What it shows its browser on, if it needs that.
    _screen: Option<Process>,
}

impl Driver {
    pub(crate) async fn start(engine: Engine) -> Result<Self, String> {
        let name = match engine {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        };
        let screen =
            if engine == Engine::WebKit { Some(start_screen().map_err(|error| error.to_string())?) } else { None };
        let start = Instant::now();
        let mut ended = 0;
        while start.elapsed() < PATIENCE {
            // Another program may take the port before the driver does, which then ends.
            let port = free_port().map_err(|error| format!("no port is free: {error}"))?;
            let mut command = Command::new(program(name));
            command.arg(format!("--port={port}"));
            if engine == Engine::Firefox {
                // Its other port would be the same for all.
                command.arg("--websocket-port=0");
            }
            if let Some((_, display)) = &screen {
                command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
                // Its pictures of a page that is scrolled are black otherwise.
                command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
                // Nobody here uses a screen reader, whose bus it would look for.
                command.env("NO_AT_BRIDGE", "1");
            }
            // Where its browser keeps what it forgets, which it leaves behind where it does not end by
            // itself.
            let folder = scratch().map_err(|error| format!("there is no folder for {name}: {error}"))?;
            command.env("TMPDIR", &folder);
            let start = Program { folder: Some(folder), ..Program::new(command) }.start();
            let mut process = start.map_err(|error| format!("cannot start {name}: {error}"))?;
            let listens = poll(PATIENCE, async || {
                if !process.runs() {
                    return Ok(false);
                }
                TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.map(|_| true)
            });
            if listens.await.is_ok_and(|listens| listens) && process.runs() {
                let address = format!("http://127.0.0.1:{port}");
                return Ok(Self { address, process, _screen: screen.map(|(screen, _)| screen) });
            }
            ended += 1;
            if ended == TRIES {
                break;
            }
        }
        Err(match ended {
            TRIES => format!("{name} ends before it listens, {TRIES} times"),
            _ => format!("{name} did not listen within {} seconds", PATIENCE.as_secs()),
        })
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Ends it as if it had crashed.
    pub(crate) fn end(&mut self) {
        self.process.end();
    }

    /// Whether it has not ended by itself.
    pub(crate) fn runs(&mut self) -> bool {
        self.process.runs()
    }
}

/// Where a program stands: in PATH, or where `cargo xtask test-setup` has put it.
pub(crate) fn program(name: &str) -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian's users have no servers in PATH.
    let servers = PathBuf::from("/usr/sbin");
    let file = env::split_paths(&path).chain([servers]).map(|folder| folder.join(name)).find(|file| file.is_file());
    file.unwrap_or_else(|| root().join("target").join("tools").join("bin").join(name))
}

/// An X server without a screen to look at, and its name.
fn start_screen() -> std::io::Result<(Process, String)> {
    let mut command = Command::new(program("Xvfb"));
    command.args(["-displayfd", "1", "-screen", "0", "1400x2000x24", "-nolisten", "tcp"]);
    // It takes a name, which it gives back when it is asked to end.
    let mut screen = Program { tidies_up: true, says: Says::ToUs, ..Program::new(command) }.start()?;
    let mut number = String::new();
    BufReader::new(screen.output()?).read_line(&mut number)?;
    if number.trim().is_empty() {
        return Err(std::io::Error::other("Xvfb ended without naming its display"));
    }
    Ok((screen, format!(":{}", number.trim())))
}

pub(crate) fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A folder for what is forgotten.
fn scratch() -> std::io::Result<PathBuf> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("fact-card-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
