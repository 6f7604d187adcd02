//! What draws a page. The tests run in a browser of each.

use fantoccini::wd::Capabilities;
use serde_json::json;

use crate::driver::program;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// As trials are named, and what `cargo xtask test-setup` calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Whether its driver speaks WebDriver `BiDi`, by which one browser has many users.
    pub(crate) fn has_users(self) -> bool {
        self != Self::WebKit
    }

    /// What its driver is asked for: a browser without a window that anyone sees, of a reader who prefers
    /// dark pages or light ones.
    pub(crate) fn capabilities(self, dark: bool) -> Capabilities {
        let mut wanted = Capabilities::new();
        // Shorter than the drivers' own five minutes: what hangs is told of while the other trials go on.
        wanted.insert("timeouts".into(), json!({ "pageLoad": 30_000, "script": 30_000 }));
        if self.has_users() {
            wanted.insert("webSocketUrl".into(), json!(true));
        }
        match self {
            Self::Chromium => {
                let scheme = if dark { "preferredColorScheme=0" } else { "preferredColorScheme=1" };
                // Debian's name, and others'. Where there is none, the driver finds a Chromium with windows
                // by itself.
                let shell = ["chromium-headless-shell", "chrome-headless-shell"].map(program);
                let shell = shell.iter().find(|shell| shell.is_file());
                let arguments = [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    // Without windows it has no handler of signals, and a fault in wasm would end the page
                    // and not the wasm.
                    "--disable-features=WebAssemblyTrapHandler",
                    &format!("--blink-settings={scheme}"),
                ];
                let mut options = json!({ "args": arguments });
                if let Some(shell) = shell {
                    options["binary"] = json!(shell);
                }
                wanted.insert("goog:chromeOptions".into(), options);
                wanted.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
            }
            Self::Firefox => {
                // Every page loads what it needs anew, whatever was tested before.
                let settings = json!({
                    "ui.systemUsesDarkTheme": i32::from(dark),
                    "browser.cache.disk.enable": false,
                    "browser.cache.memory.enable": false,
                    "browser.sessionhistory.max_total_viewers": 0,
                });
                wanted.insert("moz:firefoxOptions".into(), json!({ "args": ["-headless"], "prefs": settings }));
            }
            Self::WebKit => {
                let arguments: &[&str] = if dark { &["--automation", "--dark-mode"] } else { &["--automation"] };
                wanted.insert("webkitgtk:browserOptions".into(), json!({ "args": arguments }));
            }
        }
        wanted
    }
}
