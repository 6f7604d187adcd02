//! Typefaces, and which of them has a character.

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

/// The typefaces that pictures are written in.
///
/// What a typeface lacks is taken from the next: first those that were [added](Self::add), in their order, then Noto Sans, then the system's,
/// where it may be asked.
#[derive(Clone)]
pub struct Fonts {
    context: FontContext,
    /// What each is called, in the order in which they are asked.
    families: Vec<String>,
    /// The files of these families.
    faces: Vec<Face>,
    /// Looked through when something is wanted of it.
    system: Option<Arc<OnceLock<Database>>>,
}

/// What was given as a font is none.
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

/// The parts of a font that characters in colour are in.
const COLOURED: [Tag; 4] = [Tag::new(b"CBDT"), Tag::new(b"COLR"), Tag::new(b"SVG "), Tag::new(b"sbix")];
/// So many characters of a script are shown.
const SHOWN: usize = 5;
/// So that a font of the same name on the system is not taken for it.
const EMBEDDED: &str = "Noto Sans, embedded";

impl Fonts {
    /// Noto Sans in regular and bold, which has Latin, Greek and Cyrillic. It is under the [SIL Open Font License 1.1][OFL], and comes with the
    /// crate `notosans`.
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

    /// Adds a font from the content of its file: TrueType or OpenType, also a collection, and also a variable font. Files of one
    /// family, such as its regular and its bold, belong together.
    ///
    /// # Errors
    ///
    /// If it is no such file. WOFF and WOFF2 are for browsers, and not read.
    pub fn add(&mut self, file: Vec<u8>) -> Result<(), NotAFont> {
        let data = Blob::from(file);
        let registered = self.context.collection.register_fonts(data.clone(), None);
        if registered.is_empty() {
            return Err(NotAFont);
        }
        for (family, infos) in registered {
            let name = self.context.collection.family_name(family).unwrap_or_default().to_owned();
            if !self.families.contains(&name) {
                // Before Noto Sans, and after those that were added before.
                self.families.insert(self.families.len().saturating_sub(1), name);
            }
            self.faces.extend(infos.iter().map(|info| Face { data: data.clone(), index: info.index() }));
        }
        Ok(())
    }

    /// Lets what no other font has be taken from the fonts that are installed.
    pub fn add_system(&mut self) {
        self.system = Some(Arc::default());
    }

    /// These fonts, and those of the system that a text needs too. A text in a language of East Asia is written in the forms of
    /// that language where there is a font with them.
    ///
    /// # Errors
    ///
    /// The scripts that no font has.
    pub(super) fn choose(&self, text: &str, language: &str) -> Result<Chosen, Vec<Missing>> {
        let mut chosen = Chosen { context: self.context.clone(), families: self.families.clone() };
        let mut faces = self.faces.clone();
        let mut missing = Vec::new();
        let mut candidates = None;
        // In one order, so that the same text finds the same fonts.
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
    /// Adds a face as the last to be asked.
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

/// Characters by the scripts that they belong to. Marks and punctuation go with a script that uses them, where it is among these.
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

/// Whether some scripts use a character, and not any.
fn belongs_to_few(character: char) -> bool {
    let extension = character.script_extension();
    !extension.is_common() && !extension.is_inherited()
}

/// The package of Debian that has a script. Emojis are wanted as outlines, which those in colour are not.
fn package(script: Script, character: char) -> &'static str {
    match script {
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo => "fonts-noto-cjk",
        Script::Common if character >= '\u{1f000}' => "fonts-symbola",
        _ => "fonts-noto-core",
    }
}

/// Whether there is something to see of a character: spaces, signs of direction, joiners and variation selectors are for what is beside them.
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

/// The system's faces, the one to be preferred first.
fn in_order<'a>(system: &'a Database, language: &str) -> Vec<&'a FaceInfo> {
    let region = eastern_region(language);
    let mut faces: Vec<&FaceInfo> = system.faces().filter(|face| face.style == Style::Normal).collect();
    faces.sort_by(|a, b| preference(a, region).cmp(&preference(b, region)).then_with(|| by_name(a, b)));
    faces
}

/// How little a face is to be preferred.
fn preference(face: &FaceInfo, region: &str) -> (bool, usize, bool, u16) {
    let family = family(face);
    // A face without serifs that is made for reading goes with ours.
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

/// How families end that have the forms of Han characters that readers of a language know.
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

/// A face of the system, and the bold one of its family if there is one.
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

/// Whether a font has a character as an outline. In fonts of emojis in colour some are pictures.
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
