//! Fonts, and the choice of a font for each character.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::sync::{Arc, OnceLock};

use fontdb::{Database, FaceInfo, Stretch, Style};
use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider, Tag};
use unicode_script::{Script, UnicodeScript};

use super::Missing;

/// The fonts for the text of pictures.
///
/// If a font lacks a character, the next one provides it. The [added](Self::add) fonts come first, in their
/// order. Noto Sans follows, then the system's fonts if [allowed](Self::add_system).
#[derive(Clone)]
pub struct Fonts {
    context: FontContext,
    /// The names of the families, in order of preference.
    families: Vec<String>,
    /// The faces of these families.
    faces: Vec<Face>,
    /// The system's fonts, if allowed. Loaded on first use.
    system: Option<Arc<OnceLock<Database>>>,
}

/// The file is not a font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAFont;

/// Fonts that have all characters of a picture.
pub(super) struct Chosen {
    pub(super) context: FontContext,
    pub(super) families: Vec<String>,
}

#[derive(Clone)]
struct Face {
    data: Blob<u8>,
    index: u32,
}

/// The tables of a font that contain coloured glyphs.
const COLOURED: [Tag; 4] = [Tag::new(b"CBDT"), Tag::new(b"COLR"), Tag::new(b"SVG "), Tag::new(b"sbix")];
/// The most characters of a script that an error names.
const SHOWN: usize = 5;
/// A name of its own, so that a system font with the same name is not used instead.
const EMBEDDED: &str = "Noto Sans, embedded";

impl Fonts {
    /// Noto Sans in regular and bold, with Latin, Greek and Cyrillic. It is under the [SIL Open Font License
    /// 1.1][OFL], and comes with the crate `notosans`.
    ///
    /// [OFL]: https://openfontlicense.org
    pub fn embedded() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let context = FontContext { collection: Collection::new(options), source_cache: SourceCache::default() };
        let mut fonts = Self { context, families: vec![EMBEDDED.to_owned()], faces: Vec::new(), system: None };
        for file in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
            let data = Blob::new(Arc::new(file));
            let name = FontInfoOverride { family_name: Some(EMBEDDED), ..FontInfoOverride::default() };
            fonts.context.collection.register_fonts(data.clone(), Some(name));
            fonts.faces.push(Face { data, index: 0 });
        }
        fonts
    }

    /// Adds a font from the content of its file: TrueType or OpenType, including collections and variable
    /// fonts. Files of one family, such as regular and bold, are used together.
    ///
    /// # Errors
    ///
    /// If the content is no such file. WOFF and WOFF2 are for browsers and are refused.
    pub fn add(&mut self, file: Vec<u8>) -> Result<(), NotAFont> {
        let data = Blob::from(file);
        let registered = self.context.collection.register_fonts(data.clone(), None);
        if registered.is_empty() {
            return Err(NotAFont);
        }
        for (family, infos) in registered {
            let name = self.context.collection.family_name(family).unwrap_or_default().to_owned();
            if !self.families.contains(&name) {
                // Before Noto Sans, and after the fonts added earlier.
                self.families.insert(self.families.len().saturating_sub(1), name);
            }
            self.faces.extend(infos.iter().map(|info| Face { data: data.clone(), index: info.index() }));
        }
        Ok(())
    }

    /// Allows the installed fonts, for characters that no other font has.
    pub fn add_system(&mut self) {
        self.system = Some(Arc::default());
    }

    /// These fonts, and those of the system that the text needs too. Text in an East Asian language uses the
    /// glyphs of that language if a font has them.
    ///
    /// # Errors
    ///
    /// The scripts that no font has.
    pub(super) fn choose(&self, text: &str, language: &str) -> Result<Chosen, Vec<Missing>> {
        let mut chosen = Chosen { context: self.context.clone(), families: self.families.clone() };
        let mut faces = self.faces.clone();
        let mut missing = Vec::new();
        let mut candidates = None;
        // Sorted, so that the same text always finds the same fonts.
        let characters: BTreeSet<char> = text.chars().filter(|character| is_drawn(*character)).collect();
        for character in characters {
            if faces.iter().any(|face| face.draws(character)) {
                continue;
            }
            let system = self.system.as_deref().map(|system| system.get_or_init(installed));
            let order = candidates.get_or_insert_with(|| system.map(|all| in_order(all, language)).unwrap_or_default());
            let found =
                system.and_then(|all| order.iter().find(|face| draws(all, face, character)).map(|face| (all, face)));
            if let Some((all, face)) = found {
                for file in with_bold(all, face) {
                    chosen.register(&file, &mut faces);
                }
            } else {
                missing.push(character);
            }
        }
        if missing.is_empty() { Ok(chosen) } else { Err(by_script(&missing)) }
    }
}

impl Chosen {
    /// Adds a face with the lowest preference.
    fn register(&mut self, face: &Face, faces: &mut Vec<Face>) {
        for (family, infos) in self.context.collection.register_fonts(face.data.clone(), None) {
            if infos.iter().any(|info| info.index() == face.index)
                && let Some(name) = self.context.collection.family_name(family)
                && !self.families.iter().any(|known| known == name)
            {
                self.families.push(name.to_owned());
            }
        }
        faces.push(face.clone());
    }
}

impl Face {
    fn draws(&self, character: char) -> bool {
        FontRef::from_index(self.data.as_ref(), self.index).is_ok_and(|font| has_outline(&font, character))
    }
}

impl Display for NotAFont {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("this is no TrueType or OpenType font")
    }
}

impl Error for NotAFont {}

/// Groups characters by script. Marks and punctuation go with a script that uses them, if it is among these.
fn by_script(characters: &[char]) -> Vec<Missing> {
    let belongs = |character: &char| !matches!(character.script(), Script::Common | Script::Inherited);
    let (own, shared): (Vec<char>, Vec<char>) = characters.iter().partition(|character| belongs(character));
    let mut scripts: Vec<(Script, Missing)> = Vec::new();
    for character in own.into_iter().chain(shared) {
        let uses = |(script, _): &&mut (Script, Missing)| {
            *script == character.script()
                || character.script_extension().contains_script(*script) && belongs_to_few(character)
        };
        match scripts.iter_mut().find(uses) {
            Some((_, missing)) if missing.characters.chars().count() < SHOWN => missing.characters.push(character),
            Some(_) => {}
            None => {
                let script = character.script();
                let characters = character.to_string();
                let missing = Missing { script: script.full_name(), characters, package: package(script, character) };
                scripts.push((script, missing));
            }
        }
    }
    scripts.into_iter().map(|(_, missing)| missing).collect()
}

/// Whether a character is shared by some scripts only, rather than by all.
fn belongs_to_few(character: char) -> bool {
    let extension = character.script_extension();
    !extension.is_common() && !extension.is_inherited()
}

/// The Debian package with a font for a script. Emoji are needed as outlines; coloured fonts have none.
fn package(script: Script, character: char) -> &'static str {
    match script {
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => "fonts-noto-cjk",
        Script::Common if character >= '\u{1f000}' => "fonts-symbola",
        _ => "fonts-noto-core",
    }
}

/// Whether a character is visible. Spaces, directional marks, joiners and variation selectors only affect the
/// characters beside them.
fn is_drawn(character: char) -> bool {
    let is_for_others = matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}'
    );
    !is_for_others && !character.is_whitespace() && !character.is_control()
}

fn installed() -> Database {
    let mut system = Database::new();
    system.load_system_fonts();
    system
}

/// The system's faces, most preferred first.
fn in_order<'a>(system: &'a Database, language: &str) -> Vec<&'a FaceInfo> {
    let region = eastern_region(language);
    let mut faces: Vec<&FaceInfo> = system.faces().filter(|face| face.style == Style::Normal).collect();
    faces.sort_by(|a, b| preference(a, region).cmp(&preference(b, region)).then_with(|| by_name(a, b)));
    faces
}

/// The sort key of a face; smaller is preferred.
fn preference(face: &FaceInfo, region: &str) -> (bool, usize, bool, u16) {
    let family = family(face);
    // A sans-serif face for continuous text goes with ours.
    let kind = if family.starts_with("Noto Sans ") && !family.contains("Mono") && !family.contains("Display") {
        0
    } else {
        match family {
            family if family.contains("Mono") || face.monospaced => 4,
            family if family.contains("Serif") => 3,
            family if family.contains("Sans") => 1,
            _ => 2,
        }
    };
    let is_of_elsewhere = !region.is_empty() && !family.ends_with(region);
    (is_of_elsewhere, kind, face.stretch != Stretch::Normal, face.weight.0.abs_diff(400))
}

fn by_name(a: &FaceInfo, b: &FaceInfo) -> Ordering {
    (family(a), &a.post_script_name, a.index).cmp(&(family(b), &b.post_script_name, b.index))
}

/// The suffix of font families with the Han glyphs that readers of a language expect.
fn eastern_region(language: &str) -> &'static str {
    let tag = language.to_ascii_lowercase();
    let mut parts = tag.split('-');
    match parts.next() {
        Some("ja") => " JP",
        Some("ko") => " KR",
        Some("yue") => " HK",
        Some("zh") => match parts.find(|part| matches!(*part, "hk" | "mo" | "tw" | "hant")) {
            Some("hk" | "mo") => " HK",
            Some(_) => " TC",
            None => " SC",
        },
        _ => "",
    }
}

fn family(face: &FaceInfo) -> &str {
    face.families.first().map(|(name, _)| name.as_str()).unwrap_or_default()
}

/// A face of the system, and the bold face of its family if there is one.
fn with_bold(system: &Database, regular: &FaceInfo) -> Vec<Face> {
    let is_bold = |face: &&FaceInfo| {
        family(face) == family(regular)
            && face.style == regular.style
            && face.stretch == regular.stretch
            && face.weight.0 >= 600
    };
    let bold = system.faces().filter(is_bold).min_by_key(|face| face.weight.0.abs_diff(700));
    let load =
        |face: &FaceInfo| system.with_face_data(face.id, |data, index| Face { data: Blob::from(data.to_vec()), index });
    [Some(regular), bold].into_iter().flatten().filter_map(load).collect()
}

fn draws(system: &Database, face: &FaceInfo, character: char) -> bool {
    let draws = |data: &[u8], index| FontRef::from_index(data, index).is_ok_and(|font| has_outline(&font, character));
    system.with_face_data(face.id, draws).unwrap_or_default()
}

/// Whether a font has a character as an outline. In coloured emoji fonts, some glyphs are images.
fn has_outline(font: &FontRef<'_>, character: char) -> bool {
    let Some(glyph) = font.charmap().map(character) else { return false };
    if COLOURED.iter().all(|table| font.table_data(*table).is_none()) {
        return true;
    }
    let mut seen = Seen(false);
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    font.outline_glyphs().get(glyph).is_some_and(|outline| outline.draw(settings, &mut seen).is_ok()) && seen.0
}

/// Whether anything was drawn.
struct Seen(bool);

impl OutlinePen for Seen {
    fn move_to(&mut self, _: f32, _: f32) {}

    fn line_to(&mut self, _: f32, _: f32) {
        self.0 = true;
    }

    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }

    fn close(&mut self) {}
}
