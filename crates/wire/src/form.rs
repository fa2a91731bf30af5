//! `application/x-www-form-urlencoded` parameters, read once into a tree.
//!
//! Query protocols write a structure as dotted keys: `Filter.1.Name=vpc-id`. The pairs are sorted
//! by the parts of their keys, so that a branch of the tree is a run of neighbours: no node is ever
//! allocated, and a hostile request costs no more than its sorting.

use std::borrow::Cow;
use std::cmp::Ordering;

/// More parameters than this are refused; EC2's largest requests hold some thousands.
pub(crate) const MAX_PARAMETERS: usize = 20_000;
/// More parts in one key than this are refused; the models' deepest has about fifteen.
pub(crate) const MAX_DEPTH: usize = 32;

/// Why a form cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// More than [`MAX_PARAMETERS`].
    TooMany,
    /// A key of more than [`MAX_DEPTH`] parts.
    TooDeep,
    /// A key or value is not UTF-8.
    NotText,
}

/// A request's parameters.
#[derive(Debug)]
pub(crate) struct Form<'a> {
    pairs: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// All parameters below one dotted prefix.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Branch<'f> {
    pairs: &'f [(Cow<'f, str>, Cow<'f, str>)],
    /// How many bytes of each key lead here, the dot after them included.
    at: usize,
}

impl<'a> Form<'a> {
    /// Reads several encoded texts (query string and body) as one form.
    pub(crate) fn parse(sources: &[&'a [u8]]) -> Result<Form<'a>, Unreadable> {
        let mut pairs = Vec::new();
        for (key, value) in sources.iter().flat_map(|source| raw_pairs(source)) {
            if pairs.len() == MAX_PARAMETERS {
                return Err(Unreadable::TooMany);
            }
            let key = decode(key).ok_or(Unreadable::NotText)?;
            if key.bytes().filter(|&b| b == b'.').count() >= MAX_DEPTH {
                return Err(Unreadable::TooDeep);
            }
            pairs.push((key, decode(value).ok_or(Unreadable::NotText)?));
        }
        // Stable, so that of a key given twice the first stays first; that one counts.
        pairs.sort_by(|(a, _), (b, _)| order(a, b));
        Ok(Form { pairs })
    }

    /// The whole tree.
    pub(crate) fn root(&self) -> Branch<'_> {
        Branch { pairs: &self.pairs, at: 0 }
    }
}

impl<'f> Branch<'f> {
    /// The value of the key that ends here.
    pub(crate) fn value(self) -> Option<&'f str> {
        // A key that ends here is shorter by the dot, and sorts before all that go on.
        self.pairs.first().filter(|(key, _)| key.len() < self.at).map(|(_, value)| value.as_ref())
    }

    /// The whole key of the first parameter here, as the client wrote it.
    pub(crate) fn first_key(self) -> &'f str {
        self.pairs.first().map_or("", |(key, _)| key.as_ref())
    }

    /// What goes on below a name, where anything does; the name may hold dots itself.
    pub(crate) fn child(self, name: &str) -> Option<Branch<'f>> {
        let below = self.below();
        let start = below.partition_point(|(key, _)| order(&key[self.at..], name) == Ordering::Less);
        let run = below.get(start..)?;
        let end = run.partition_point(|(key, _)| leads(&key[self.at..], name));
        (end > 0).then(|| Branch { pairs: &run[..end], at: self.at + name.len() + 1 })
    }

    /// Each name here, with what goes on below it, in the order of the names as text.
    pub(crate) fn children(self) -> impl Iterator<Item = (&'f str, Branch<'f>)> {
        let at = self.at;
        let mut rest = self.below();
        std::iter::from_fn(move || {
            let (key, _) = rest.first()?;
            let name = key[at..].split('.').next().unwrap_or_default();
            let end = rest.partition_point(|(key, _)| leads(&key[at..], name));
            // The first key leads itself, so `end` is at least 1 and this ends.
            let (run, after) = rest.split_at(end.max(1));
            rest = after;
            Some((name, Branch { pairs: run, at: at + name.len() + 1 }))
        })
    }

    /// Each number here, with what goes on below it, in numerical order; an error is the branch
    /// whose name is no number.
    pub(crate) fn numbered(self) -> Result<Vec<(u32, Branch<'f>)>, Branch<'f>> {
        let mut items = Vec::new();
        for (name, branch) in self.children() {
            let digits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
            let number = name.parse().ok().filter(|_| digits).ok_or(branch)?;
            items.push((number, branch));
        }
        items.sort_by_key(|(number, _)| *number);
        Ok(items)
    }

    /// The pairs whose keys go on.
    fn below(self) -> &'f [(Cow<'f, str>, Cow<'f, str>)] {
        &self.pairs[self.pairs.partition_point(|(key, _)| key.len() < self.at)..]
    }
}

/// Whether a key is this name or goes on below it.
fn leads(key: &str, name: &str) -> bool {
    key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The order in which all keys below a prefix are neighbours: a dot comes before any other byte.
fn order(a: &str, b: &str) -> Ordering {
    let rank = |byte: u8| if byte == b'.' { 0 } else { u16::from(byte) + 1 };
    a.bytes().map(rank).cmp(b.bytes().map(rank))
}

/// The first value of a parameter, found without reading the others; for `Action`.
pub(crate) fn find<'a>(source: &'a [u8], name: &str) -> Option<Cow<'a, str>> {
    let (_, value) = raw_pairs(source).find(|(key, _)| *key == name.as_bytes())?;
    decode(value)
}

/// The pairs as they stand, in the order in which they were written.
pub(crate) fn raw_pairs(source: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    source.split(|&b| b == b'&').filter(|part| !part.is_empty()).map(|part| {
        let middle = part.iter().position(|&b| b == b'=');
        middle.map_or((part, &[][..]), |i| (&part[..i], &part[i + 1..]))
    })
}

/// Undoes percent and plus encoding; nothing where the result is not UTF-8. A percent sign that
/// begins no escape stands for itself (<https://url.spec.whatwg.org/#percent-decode>).
pub(crate) fn decode(raw: &[u8]) -> Option<Cow<'_, str>> {
    unescape(raw, true)
}

/// The same for a path, where a plus is a plus.
pub(crate) fn decode_path(raw: &str) -> Option<Cow<'_, str>> {
    unescape(raw.as_bytes(), false)
}

fn unescape(raw: &[u8], plus_is_space: bool) -> Option<Cow<'_, str>> {
    if !raw.iter().any(|&b| b == b'%' || (b == b'+' && plus_is_space)) {
        return std::str::from_utf8(raw).ok().map(Cow::Borrowed);
    }
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match (byte, after) {
            (b'+', _) if plus_is_space => out.push(b' '),
            (b'%', [high, low, beyond @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = beyond;
                }
                _ => out.push(b'%'),
            },
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).ok().map(Cow::Owned)
}

fn digit(hex: u8) -> Option<u8> {
    char::from(hex).to_digit(16).map(|d| d as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_holds_what_stands_below_its_name_and_nothing_else() {
        let form =
            Form::parse(&[b"B.10=ten&B.2=two&B-x=1&A=a%20b&Bc=3&B.1.Name=one&B=self", b"C=%zz+1"]).unwrap();
        let root = form.root();
        assert_eq!(root.child("A").and_then(Branch::value), Some("a b"));
        assert_eq!(root.child("C").and_then(Branch::value), Some("%zz 1"));
        let b = root.child("B").unwrap();
        assert_eq!(b.value(), Some("self"));
        let numbers: Vec<_> = b.numbered().unwrap().iter().map(|(n, x)| (*n, x.value())).collect();
        assert_eq!(numbers, [(1, None), (2, Some("two")), (10, Some("ten"))]);
        assert_eq!(b.child("1").and_then(|one| one.child("Name")).and_then(Branch::value), Some("one"));
        assert_eq!(root.child("B.1").and_then(|one| one.child("Name")).and_then(Branch::value), Some("one"));
        assert!(root.child("D").is_none() && b.child("3").is_none());
        let names: Vec<_> = root.children().map(|(name, _)| name).collect();
        assert_eq!(names, ["A", "B", "B-x", "Bc", "C"]);
    }

    #[test]
    fn what_is_out_of_bounds_is_refused() {
        let many = "a=1&".repeat(MAX_PARAMETERS + 1);
        let deep = "a.".repeat(MAX_DEPTH) + "a=1";
        for (source, wanted) in [
            (many.as_bytes(), Unreadable::TooMany),
            (deep.as_bytes(), Unreadable::TooDeep),
            (b"a=%ff", Unreadable::NotText),
        ] {
            assert_eq!(Form::parse(&[source]).unwrap_err(), wanted);
        }
    }

    proptest::proptest! {
        #[test]
        fn every_pair_is_found_again(keys in proptest::collection::btree_set("[ab.\0]{1,6}", 0..20)) {
            let encode = |key: &String| key.replace('\0', "%00");
            let source: Vec<String> = keys.iter().map(|key| format!("{0}={0}", encode(key))).collect();
            let source = source.join("&");
            let form = Form::parse(&[source.as_bytes()]).unwrap();
            for key in &keys {
                let found = key.split('.').try_fold(form.root(), Branch::child);
                proptest::prop_assert_eq!(found.and_then(Branch::value), Some(key.as_str()));
            }
            let mut stack = vec![form.root()];
            let mut seen = 0;
            while let Some(branch) = stack.pop() {
                seen += usize::from(branch.value().is_some());
                stack.extend(branch.children().map(|(_, child)| child));
            }
            proptest::prop_assert_eq!(seen, keys.len());
        }
    }
}
