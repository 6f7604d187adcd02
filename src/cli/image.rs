//! `fact-card image`: cards as pictures.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, ValueEnum};
use fact_card::card::Card;
use fact_card::image::{Fonts, ImageError, Shape, png, svg};
use fact_card::node::{Theme, Tree};
use fact_card::view::{Context, view};

use super::artifact;
use super::failure::Failure;
use super::input;
use super::language::{language, warn_of_language};

/// Write cards as pictures to share
///
/// One card is written to the file that --output names, as PNG or SVG by its ending; of several, or of a folder, each is written as PNG below the
/// folder that --output names. What is wrong with the data is said as `fact-card check` says it.
///
/// Ends with 0 where nothing is wrong, 1 where there are errors or warnings in data that could be shown, and 2 where a picture could not be
/// written. The others are written all the same.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders with JSON files in them, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The file to write, such as card.png or card.svg, or the folder
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// What the picture is for
    #[arg(long, value_enum, default_value_t)]
    shape: Form,

    /// Dark ink on light paper, or light ink on dark paper
    #[arg(long, value_enum, default_value_t)]
    theme: Paper,

    /// A font file to write with; again for its bold, and for other scripts. What it lacks is taken from Noto Sans, and from what is installed
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,

    /// The language of cards that state none
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<String>,

    /// Leave out stats that contradict themselves
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    /// 1200 by 630 pixels, for links that are shared
    #[default]
    Wide,
    /// 1080 by 1080 pixels, for posts
    Square,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Paper {
    #[default]
    Light,
    Dark,
}

/// How a file is encoded.
#[derive(Clone, Copy)]
enum Encoding {
    Png,
    Svg,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Some(output) = arguments.output.as_deref() else {
        refuse(ErrorKind::MissingRequiredArgument, "name the picture to write: --output card.png, or card.svg")
    };
    warn_of_language(arguments.lang.as_deref());
    let fonts = arguments.fonts();
    let inputs = input::all(&arguments.files);
    let make = |card: &Card, encoding: Encoding| picture(&arguments.tree(card), arguments, &fonts, encoding);
    let is_one = matches!(&arguments.files[..], [only] if !only.is_dir());
    if !is_one || is_folder(output) {
        if Encoding::of(output).is_some() {
            let found = output.display();
            refuse(
                ErrorKind::ValueValidation,
                &format!("several pictures are written into a folder: found --output {found}, a file"),
            )
        }
        return artifact::write_all(&inputs, output, "png", "picture", |card, _| make(card, Encoding::Png));
    }
    let Some(encoding) = Encoding::of(output) else {
        let found = output.display();
        refuse(
            ErrorKind::ValueValidation,
            &format!("found --output {found}, expected a name that ends in .png or .svg"),
        )
    };
    let Some(input) = inputs.first() else { return ExitCode::SUCCESS };
    artifact::write_one(input, output, |card, _| make(card, encoding))
}

impl Arguments {
    /// The fonts that are named, and those that are there anyway.
    fn fonts(&self) -> Fonts {
        let mut fonts = Fonts::embedded();
        for path in &self.fonts {
            let added = fs::read(path).map_err(|error| error.to_string());
            let added = added.and_then(|file| fonts.add(file).map_err(|error| error.to_string()));
            if let Err(why) = added {
                let why = format!("--font {}: {why}: name a file that ends in .ttf, .otf or .ttc", path.display());
                refuse(ErrorKind::ValueValidation, &why)
            }
        }
        fonts.add_system();
        fonts
    }

    fn tree(&self, card: &Card) -> Tree {
        let theme = match self.theme {
            Paper::Light => Theme::Light,
            Paper::Dark => Theme::Dark,
        };
        let lang = self.lang.as_deref().unwrap_or_default();
        view(card, Context { lang, theme, strict: self.strict, ..Context::default() })
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

/// The picture of a card.
fn picture(tree: &Tree, arguments: &Arguments, fonts: &Fonts, encoding: Encoding) -> Result<Vec<u8>, Failure> {
    let shape = match arguments.shape {
        Form::Wide => Shape::Wide,
        Form::Square => Shape::Square,
    };
    let content = match encoding {
        Encoding::Png => png(tree, shape, fonts),
        Encoding::Svg => svg(tree, shape, fonts).map(String::into_bytes),
    };
    content.map_err(|error| failure(&error, arguments.strict))
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

/// Whether a path is meant as a folder: it is one, or ends as one.
fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR])
}

fn refuse(kind: ErrorKind, why: &str) -> ! {
    super::Command::command().error(kind, why).exit()
}
