//! `fact-card image`: cards as pictures.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, ValueEnum};
use fact_card::image::{Fonts, ImageError, Shape, png, svg};
use fact_card::{Context, Document};

use super::artifact;
use super::failure::Failure;
use super::input;
use super::language::{language, warn_of_language};
use super::theme::{ThemeArgument, picture_theme};

/// Write cards as pictures to share
///
/// One card goes to the file that --output names, as PNG or SVG by its extension. Several cards, or those of
/// a folder, go as PNG to the folder that --output names. Problems in the data are reported as `fact-card
/// check` reports them.
///
/// Exit status: 0 without findings, 1 with errors or warnings in data that can still be shown, 2 if a picture
/// cannot be written. The other pictures are still written.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders of JSON files, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The file to write, such as card.png or card.svg, or the folder
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// The size of the picture
    #[arg(long, value_enum, default_value_t)]
    shape: ShapeArgument,

    /// Dark text on a light background, or light text on a dark one
    #[arg(long, default_value = "light", value_parser = picture_theme())]
    theme: ThemeArgument,

    /// A font file. Repeat the option for bold and for other scripts. Noto Sans and the installed fonts are
    /// the fallback
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,

    /// The language of cards that do not name theirs
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<String>,

    /// Leave out stats that contradict themselves
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum ShapeArgument {
    /// 1200 by 630 pixels, for shared links
    #[default]
    Wide,
    /// 1080 by 1080 pixels, for posts
    Square,
}

/// The format of a picture file.
#[derive(Clone, Copy)]
enum Encoding {
    Png,
    Svg,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    let Some(output) = arguments.output.as_deref() else {
        let why = "name the picture to write: --output card.png, or card.svg";
        return Err(clap::Error::raw(ErrorKind::MissingRequiredArgument, why));
    };
    warn_of_language(arguments.lang.as_deref());
    let fonts = arguments.fonts()?;
    let inputs = input::all(&arguments.files);
    let make = |document: &Document, encoding: Encoding| arguments.picture(document, &fonts, encoding);
    let is_one = matches!(&arguments.files[..], [only] if !only.is_dir());
    let encoding = Encoding::of(output);
    if !is_one || is_folder(output) {
        if encoding.is_some() {
            let found = output.display();
            return Err(invalid(format!("several pictures need a folder: --output {found} names a file")));
        }
        return Ok(artifact::write_all(&inputs, output, "png", "picture", |document| make(document, Encoding::Png)));
    }
    let Some(encoding) = encoding else {
        let found = output.display();
        return Err(invalid(format!("found --output {found}, expected a name that ends in .png or .svg")));
    };
    let Some(input) = inputs.first() else { return Ok(ExitCode::SUCCESS) };
    Ok(artifact::write_one(input, output, |document| make(document, encoding)))
}

impl Arguments {
    /// The fonts of the arguments, Noto Sans, and the installed ones.
    fn fonts(&self) -> Result<Fonts, clap::Error> {
        let mut fonts = Fonts::embedded();
        for path in &self.fonts {
            let added = fs::read(path).map_err(|error| error.to_string());
            let added = added.and_then(|file| fonts.add(file).map_err(|error| error.to_string()));
            added.map_err(|why| {
                let path = path.display();
                invalid(format!("--font {path}: {why}. Name a file that ends in .ttf, .otf or .ttc"))
            })?;
        }
        fonts.add_system();
        Ok(fonts)
    }

    /// The picture of a card.
    fn picture(&self, document: &Document, fonts: &Fonts, encoding: Encoding) -> Result<Vec<u8>, Failure> {
        let lang = self.lang.as_deref().unwrap_or_default();
        let context = Context { lang, theme: self.theme.into(), strict: self.strict, ..Context::default() };
        let shape = match self.shape {
            ShapeArgument::Wide => Shape::Wide,
            ShapeArgument::Square => Shape::Square,
        };
        let written = match encoding {
            Encoding::Png => png(document, context, shape, fonts),
            Encoding::Svg => svg(document, context, shape, fonts).map(String::into_bytes),
        };
        written.map_err(|error| failure(&error, self.strict))
    }
}

impl Encoding {
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension().and_then(OsStr::to_str)?.to_ascii_lowercase();
        match extension.as_str() {
            "png" => Some(Self::Png),
            "svg" => Some(Self::Svg),
            _ => None,
        }
    }
}

fn failure(error: &ImageError, is_strict: bool) -> Failure {
    let remedy = match error {
        ImageError::Empty => return Failure::nothing_to_show(is_strict),
        ImageError::NoFont(missing) => {
            let mut packages: Vec<&str> = missing.iter().map(|missing| missing.package).collect();
            packages.dedup();
            format!("Install the Debian package {}, or name a font that has them with --font.", packages.join(" and "))
        }
        ImageError::NoRoom => "Name another font with --font.".to_owned(),
        ImageError::Raster(_) => "Write it as SVG, to a file that ends in .svg.".to_owned(),
    };
    Failure::new(error.to_string(), remedy)
}

/// Whether a path is a folder, or ends with a slash.
fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR])
}

fn invalid(why: String) -> clap::Error {
    clap::Error::raw(ErrorKind::ValueValidation, why)
}
