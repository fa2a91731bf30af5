//! Writing SVG: shapes at absolute places in whole pixels, and text that fits where it is put.
//!
//! Everything that comes from outside goes through [`escape`], here and nowhere else, so that no name
//! can become markup.

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
}

impl Rect {
    pub fn right(&self) -> i32 {
        self.x + self.w
    }

    pub fn bottom(&self) -> i32 {
        self.y + self.h
    }

    pub fn middle(&self) -> (i32, i32) {
        (self.x + self.w / 2, self.y + self.h / 2)
    }
}

/// A style of text: its class in the style sheet, its size in pixels there.
#[derive(Clone, Copy, Debug)]
pub struct Type(pub &'static str, pub i32);

/// Names of frames.
pub const TITLE: Type = Type("title", 15);
/// Names of things.
pub const NAME: Type = Type("name", 12);
/// What else is said of them.
pub const NOTE: Type = Type("note", 11);
/// What is said on lines and in badges.
pub const TINY: Type = Type("tiny", 10);

/// Which end of a text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A picture that is being written.
#[derive(Default)]
pub struct Svg(String);

impl Svg {
    pub fn into_body(self) -> String {
        self.0
    }

    /// Begins a group of shapes for one thing, of this class; `id` is the thing's, for those who work with
    /// the picture, and `title` is told when it is pointed at.
    pub fn begin(&mut self, class: &str, id: &str, title: &str) {
        self.0 += &format!(r#"<g class="{class}" data-id="{}"><title>{}</title>"#, escape(id), escape(title));
    }

    pub fn end(&mut self) {
        self.0 += "</g>\n";
    }

    pub fn rect(&mut self, class: &str, at: Rect, radius: i32) {
        let Rect { x, y, w, h } = at;
        self.0 +=
            &format!(r#"<rect class="{class}" x="{x}" y="{y}" width="{w}" height="{h}" rx="{radius}"/>"#);
    }

    pub fn dot(&mut self, class: &str, (x, y): (i32, i32), radius: i32) {
        self.0 += &format!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#);
    }

    /// A symbol of the picture's own, see `icons.svg`.
    pub fn icon(&mut self, name: &str, x: i32, y: i32, size: i32) {
        self.0 += &format!(r##"<use href="#{name}" x="{x}" y="{y}" width="{size}" height="{size}"/>"##);
    }

    /// A line through these points, with rounded corners.
    pub fn wire(&mut self, class: &str, points: &[(i32, i32)]) {
        self.path(class, &rounded(points));
    }

    /// A line of this shape. The path is ours, never from outside.
    pub fn path(&mut self, class: &str, path: &str) {
        self.0 += &format!(r#"<path class="{class}" d="{path}"/>"#);
    }

    /// A text no wider than `room`: what does not fit is cut, and the cut is shown.
    pub fn text(
        &mut self,
        style: Type,
        class: &str,
        (x, y): (i32, i32),
        anchor: Anchor,
        room: i32,
        text: &str,
    ) {
        let Type(name, size) = style;
        let text = fit(text, size, room);
        if text.is_empty() {
            return;
        }
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        self.0 +=
            &format!(r#"<text class="{name} {class}" x="{x}" y="{y}"{anchor}>{}</text>"#, escape(&text));
    }
}

/// The text as XML's character data or attribute. What XML 1.0 has no place for (section 2.2), and what
/// turns the direction of the text around it, becomes a replacement character.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            '\n' | '\t' => out.push(c),
            '\u{fffe}' | '\u{ffff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.push('\u{fffd}')
            }
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// How wide a text is at most, in pixels. The widths are those of DejaVu Sans, which is among the widest
/// faces that `sans-serif` can mean.
pub fn width(text: &str, size: i32) -> i32 {
    let thousandths: i32 = text.chars().map(advance).sum();
    (thousandths * size + 999) / 1000
}

fn advance(c: char) -> i32 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | 'I' => 350,
        'f' | 't' | 'r' | '-' | '/' | '(' | ')' | '[' | ']' | '·' => 430,
        'm' | 'M' | 'w' | 'W' | '@' | '%' | '…' => 1020,
        'A'..='Z' | '#' | '&' | '+' | '=' | '<' | '>' | '~' | '_' | '→' => 850,
        ' '..='~' => 660,
        _ => 1400,
    }
}

/// The text, cut with an ellipsis where it is wider than `room`; on one line.
pub fn fit(text: &str, size: i32, room: i32) -> String {
    let line = text.replace(['\n', '\r', '\t'], " ");
    if width(&line, size) <= room {
        return line;
    }
    let mut left = room * 1000 / size.max(1) - advance('…');
    let kept = line.chars().take_while(|c| {
        left -= advance(*c);
        left >= 0
    });
    let kept: String = kept.collect();
    if kept.is_empty() { kept } else { format!("{}…", kept.trim_end()) }
}

/// A path through the points whose corners are rounded.
fn rounded(points: &[(i32, i32)]) -> String {
    const RADIUS: i32 = 5;
    let mut path = String::new();
    for (i, &(x, y)) in points.iter().enumerate() {
        match (i.checked_sub(1).map(|j| points[j]), points.get(i + 1)) {
            (None, _) => path += &format!("M{x} {y}"),
            (Some(_), None) => path += &format!("L{x} {y}"),
            (Some(before), Some(&after)) => {
                let (ax, ay) = toward((x, y), before, RADIUS);
                let (bx, by) = toward((x, y), after, RADIUS);
                path += &format!("L{ax} {ay}Q{x} {y} {bx} {by}");
            }
        }
    }
    path
}

/// The point this far from `from` on the level or upright line to `to`, or half way where that is nearer.
fn toward(from: (i32, i32), to: (i32, i32), far: i32) -> (i32, i32) {
    let step = |from: i32, to: i32| (to - from).signum() * far.min((to - from).abs() / 2);
    (from.0 + step(from.0, to.0), from.1 + step(from.1, to.1))
}
