//! A picture read back: its shapes and texts with the places that they take.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::drawing::svg;

/// What takes a place.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    pub class: String,
    pub text: String,
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Shape {
    pub fn holds(&self, other: &Shape) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }

    pub fn meets(&self, other: &Shape) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is(&self, class: &str) -> bool {
        self.class.split(' ').any(|word| word == class)
    }
}

/// A picture.
#[derive(Default)]
pub struct Page {
    pub whole: Shape,
    pub shapes: Vec<Shape>,
    pub texts: Vec<Shape>,
    told: String,
}

impl Page {
    /// Reads a picture; panics where it is not well-formed.
    pub fn read(svg: &str) -> Page {
        let legal = |c: char| !c.is_control() || c == '\n' || c == '\t';
        assert!(
            svg.chars().all(|c| legal(c) && c != '\u{fffe}' && c != '\u{ffff}'),
            "XML 1.0 has no such character"
        );
        let mut page = Page::default();
        let mut reader = Reader::from_str(svg);
        let mut open: Vec<String> = Vec::new();
        loop {
            match reader.read_event().expect("the picture is well-formed") {
                Event::Eof => break,
                Event::Start(tag) => {
                    open.push(tag.name().as_ref().to_owned());
                    page.take(&tag, &open);
                }
                Event::Empty(tag) => page.take(&tag, &open),
                Event::End(_) => drop(open.pop()),
                Event::Text(text) => page.say(&text, &open),
                Event::GeneralRef(name) => {
                    let meant = match &*name {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        "#39" => "'",
                        other => panic!("&{other}; is none of ours"),
                    };
                    page.say(meant, &open);
                }
                other => panic!("{other:?} is none of ours"),
            }
        }
        assert!(open.is_empty());
        for text in &mut page.texts {
            let wide = svg::width(&text.text, text.bottom - text.top);
            (text.left, text.right) = match text.class.rsplit(' ').next() {
                Some("middle") => (text.left - wide / 2, text.left + wide / 2),
                Some("end") => (text.left - wide, text.left),
                _ => (text.left, text.left + wide),
            };
            // From the height of a capital down to the base line.
            text.top = text.bottom - (text.bottom - text.top) * 3 / 4;
        }
        page.shapes.extend(page.texts.clone());
        page
    }

    pub fn of<'p>(&'p self, class: &'p str) -> impl Iterator<Item = &'p Shape> {
        self.shapes.iter().filter(move |shape| shape.is(class) && shape.text.is_empty())
    }

    pub fn says(&self, text: &str) -> bool {
        self.texts.iter().any(|shape| shape.text.contains(text))
    }

    /// Whether the text stands anywhere, also where it is told only when pointed at.
    pub fn mentions(&self, text: &str) -> bool {
        self.told.contains(text)
    }

    /// How many lines there are of this class.
    pub fn wires(&self, class: &str) -> usize {
        self.shapes.iter().filter(|shape| shape.is("wire") && shape.is(class)).count()
    }

    fn say(&mut self, text: &str, open: &[String]) {
        self.told += text;
        if open.last().is_some_and(|tag| tag == "text") {
            self.texts.last_mut().expect("a text's tag comes before its words").text += text;
        }
    }

    fn take(&mut self, tag: &BytesStart, open: &[String]) {
        let attribute = |name: &str| {
            let found = tag.try_get_attribute(name).expect("attributes are well-formed")?;
            Some(found.value.to_string())
        };
        let number = |name: &str| attribute(name).map_or(0, |value| value.parse::<i32>().unwrap());
        let class = attribute("class").unwrap_or_default();
        if open.iter().any(|tag| tag == "defs") {
            return;
        }
        let at = |left, top, right, bottom| Shape {
            class: class.clone(),
            left,
            top,
            right,
            bottom,
            ..Shape::default()
        };
        match tag.name().as_ref() {
            "svg" => self.whole = at(0, 0, number("width"), number("height")),
            "rect" | "use" => {
                let (x, y) = (number("x"), number("y"));
                self.shapes.push(at(x, y, x + number("width"), y + number("height")));
            }
            "circle" => {
                let (x, y, r) = (number("cx"), number("cy"), number("r"));
                self.shapes.push(at(x - r, y - r, x + r, y + r));
            }
            "text" => {
                let size = [svg::TITLE, svg::NAME, svg::NOTE, svg::TINY];
                let size = size.iter().find(|style| class.starts_with(style.0)).expect("a style of text").1;
                let (x, y) = (number("x"), number("y"));
                let anchor = attribute("text-anchor").unwrap_or_default();
                let class = format!("{class} {anchor}");
                self.texts.push(Shape { class, left: x, top: y - size, bottom: y, ..Shape::default() });
            }
            "path" => self.shapes.push(Shape { class: class.clone(), ..extent(&attribute("d").unwrap()) }),
            "g" | "title" | "style" => {}
            other => panic!("<{}> is none of ours", other),
        }
    }
}

/// The place that a path takes, by its points.
fn extent(path: &str) -> Shape {
    let mut shape =
        Shape { left: i32::MAX, top: i32::MAX, right: i32::MIN, bottom: i32::MIN, ..Shape::default() };
    for step in path.split(['M', 'L', 'Q', 'C']) {
        let (pairs, level) = step.split_once('H').unwrap_or((step, ""));
        let numbers: Vec<i32> = pairs.split_whitespace().map(|number| number.parse().unwrap()).collect();
        for pair in numbers.chunks_exact(2) {
            (shape.left, shape.right) = (shape.left.min(pair[0]), shape.right.max(pair[0]));
            (shape.top, shape.bottom) = (shape.top.min(pair[1]), shape.bottom.max(pair[1]));
        }
        if let Ok(x) = level.trim().parse::<i32>() {
            (shape.left, shape.right) = (shape.left.min(x), shape.right.max(x));
        }
    }
    shape
}
