//! The program that starts browsers of an engine and hands our commands on to them. Each browser has a driver of its own,
//! so that one that hangs can be ended with all that belongs to it, and none waits for another.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;

use crate::engine::Engine;
use crate::setup::root;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver, ended when it is dropped.
pub(crate) struct Driver {
    address: String,
    _process: Process,
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
        let screen = if engine == Engine::WebKit { Some(start_screen()?) } else { None };
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            // Another program may take the port before the driver does, which then ends.
            let port = free_port().map_err(|error| format!("no port is free: {error}"))?;
            let mut command = Command::new(program(name));
            command.arg(format!("--port={port}")).stdout(Stdio::null());
            if let Some((_, display)) = &screen {
                command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
                // Its pictures of a page that is scrolled are black otherwise.
                command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
                // Nobody here uses a screen reader, whose bus it would look for.
                command.env("NO_AT_BRIDGE", "1");
            }
            let mut process = Process::start(&mut command, name)?;
            while process.runs() && start.elapsed() < PATIENCE {
                if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_ok() {
                    let address = format!("http://127.0.0.1:{port}");
                    return Ok(Self { address, _process: process, _screen: screen.map(|(screen, _)| screen) });
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        Err(format!("{name} does not listen"))
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
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
fn start_screen() -> Result<(Process, String), String> {
    let mut command = Command::new(program("Xvfb"));
    command.args(["-displayfd", "1", "-screen", "0", "1400x2000x24", "-nolisten", "tcp"]).stdout(Stdio::piped());
    let mut screen = Process::start(&mut command, "Xvfb")?;
    let output = screen.0.stdout.take().ok_or("Xvfb has no output")?;
    match BufReader::new(output).lines().next() {
        Some(Ok(number)) => Ok((screen, format!(":{number}"))),
        _ => Err("Xvfb ended without naming its display".into()),
    }
}

pub(crate) fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A process that is ended with all that it has started: a browser outlives a driver that is merely killed.
struct Process(Child);

impl Process {
    fn start(command: &mut Command, name: &str) -> Result<Self, String> {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        child.map(Self).map_err(|error| format!("cannot start {name}: {error}"))
    }

    fn runs(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let processes = processes();
        let mut family = vec![self.0.id()];
        let mut at = 0;
        while let Some(parent) = family.get(at).copied() {
            family.extend(processes.iter().filter(|(_, its_parent)| *its_parent == parent).map(|(child, _)| child));
            at += 1;
        }
        let _ = self.0.kill();
        let children: Vec<String> = family.iter().skip(1).map(u32::to_string).collect();
        if !children.is_empty() {
            // Some may have ended by themselves meanwhile, of which it would complain.
            let mut kill = Command::new("sh");
            let _ = kill.args(["-c", "kill -KILL \"$@\"", "sh"]).args(children).stderr(Stdio::null()).status();
        }
        let _ = self.0.wait();
    }
}

/// The machine's processes and their parents, where the system lists them as files.
fn processes() -> Vec<(u32, u32)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let parents = entries.filter_map(|entry| {
        let process = entry.file_name().to_str()?.parse().ok()?;
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        // The name, in brackets, may have anything in it.
        let parent = stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()?;
        Some((process, parent))
    });
    parents.collect()
}
