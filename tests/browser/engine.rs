//! What draws a page. The tests run in a browser of each.

use fantoccini::wd::Capabilities;
use serde_json::json;

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

    /// Whether a browser of it is kept for the next test. Firefox takes 2 to 4 seconds to start, and the others half of one.
    pub(crate) fn starts_slowly(self) -> bool {
        self == Self::Firefox
    }

    /// What its driver is asked for: a browser without a window that anyone sees, of a reader who prefers dark pages or
    /// light ones.
    pub(crate) fn capabilities(self, dark: bool) -> Capabilities {
        let mut wanted = Capabilities::new();
        match self {
            Self::Chromium => {
                let scheme = if dark { "preferredColorScheme=0" } else { "preferredColorScheme=1" };
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
                    &format!("--blink-settings={scheme}"),
                ];
                wanted.insert("goog:chromeOptions".into(), json!({ "args": arguments }));
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
