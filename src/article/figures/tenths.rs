//! Tenths in Japanese and Chinese, which are percentages: 三割五分, 八成.

use crate::figure::{Figure, digit};

/// What tenths come to.
pub(super) struct Tenths {
    /// The length of their word, with the hundredths behind it.
    pub(super) length: usize,
    /// The percentage.
    pub(super) percent: Figure,
    /// One unit of the last printed digit.
    pub(super) place: Figure,
}

/// What stands behind the word of a language for tenths where it is a part of another word.
const JAPANESE: (&str, &[&str]) = ("割", &["割合", "割当"]);
const CHINESE: (&str, &[&str]) = (
    "成",
    &[
        "成为", "成為", "成立", "成功", "成员", "成員", "成年", "成人", "成果", "成本", "成交", "成就", "成长", "成長",
        "成绩", "成績", "成都",
    ],
);

/// The percentage of so many tenths, if their word stands behind them.
pub(super) fn tenths(figure: Figure, behind: &str, lang: &str) -> Option<Tenths> {
    let (word, longer) = match lang.split('-').next()? {
        "ja" => JAPANESE,
        "zh" | "yue" => CHINESE,
        _ => return None,
    };
    let rest = behind.strip_prefix(word)?;
    if longer.iter().any(|longer| behind.starts_with(longer)) {
        return None;
    }
    // More than ten tenths are none.
    let percent = figure.times_ten_to(1).filter(|percent| !percent.exceeds(Figure::from(100)))?;
    let place = figure.last_place().times_ten_to(1)?;
    let mut after = rest.chars();
    // 三割五分
    if let Some((length, hundredths)) = after.next().and_then(|next| Some((next.len_utf8(), one_digit(next)?)))
        && after.next() == Some('分')
    {
        let percent = percent.plus(Figure::from(hundredths))?;
        return Some(Tenths { length: word.len() + length + '分'.len_utf8(), percent, place: Figure::from(1) });
    }
    Some(Tenths { length: word.len(), percent, place })
}

/// The value of a digit, in the signs of any script.
fn one_digit(character: char) -> Option<u32> {
    let written = "〇一二三四五六七八九".chars().zip(0..).find(|(known, _)| *known == character);
    written.map(|(_, value)| value).or_else(|| digit(character)?.1.to_digit(10))
}
