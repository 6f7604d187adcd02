//! The folders of the checkout.

use std::path::{Path, PathBuf};

/// The checkout's top folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a browser loads, and what is built and tested with npm packages.
pub(crate) fn www() -> PathBuf {
    root().join("www")
}

/// The sources of the element: what readers load is made of them.
pub(crate) fn element() -> PathBuf {
    www().join("element")
}

/// The pages that show the element: the demo article, the gallery, the variants.
pub(crate) fn site() -> PathBuf {
    www().join("site")
}

/// Cards' data.
pub(crate) fn seeds() -> PathBuf {
    root().join("seeds")
}

/// The sources of these chores.
pub(crate) fn tool_sources() -> PathBuf {
    root().join("src").join("bin").join("xtask")
}

/// The finished bundle.
pub(crate) fn dist() -> PathBuf {
    www().join("dist")
}

/// Intermediate files of the bundle, and the cargo target folder of the toolchain that builds for the
/// browser.
pub(crate) fn web_target() -> PathBuf {
    root().join("target").join("web")
}

/// What a release consists of.
pub(crate) fn packages() -> PathBuf {
    root().join("target").join("package")
}

/// Programs that are compiled for the project alone.
pub(crate) fn tools() -> PathBuf {
    root().join("target").join("tools")
}
