//! One condition of a statement: an operator, a key, the policy's values; and whether a request meets it.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::{cmp::Ordering, net::IpAddr};

use ipnet::IpNet;
use jiff::{Timestamp, civil, tz::TimeZone};

use crate::{
    arn::{ArnPattern, ArnText},
    context::Context,
    operator::{Base, Comparison, Operator, Quantifier},
    pattern::{Answer, Pattern, Syntax},
};

/// One key under one operator. All conditions of a statement must hold.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    /// The key as the policy writes it.
    name: String,
    /// The key in lower case, as contexts hold it.
    key: String,
    operator: Operator,
    values: Values,
}

/// The policy's values, read once; a request's value meets them when it meets any.
#[derive(Debug, Clone)]
enum Values {
    Strings { patterns: Vec<Pattern>, fold: bool },
    Numbers(Comparison, Vec<f64>),
    Dates(Comparison, Vec<Timestamp>),
    Binaries(Vec<Vec<u8>>),
    Networks(Vec<IpNet>),
    Arns(Vec<ArnPattern>),
    Nulls(Vec<bool>),
}

impl Condition {
    /// Reads the values as the operator wants them; `None` when one is not of its kind.
    pub(crate) fn new(
        name: &str,
        operator: Operator,
        values: &[String],
        variables: bool,
    ) -> Option<Condition> {
        fn all<T>(values: &[String], read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
            values.iter().map(|value| read(value)).collect()
        }
        let strings = |wildcards, fold| Values::Strings {
            patterns: values.iter().map(|v| Pattern::new(v, Syntax { wildcards, variables, fold })).collect(),
            fold,
        };
        let values = match operator.base {
            Base::String { wildcards, fold } => strings(wildcards, fold),
            Base::Bool => strings(false, true),
            Base::Numeric(comparison) => Values::Numbers(comparison, all(values, number)?),
            Base::Date(comparison) => Values::Dates(comparison, all(values, date)?),
            Base::Binary => Values::Binaries(all(values, base64)?),
            Base::IpAddress => Values::Networks(all(values, network)?),
            Base::Arn => Values::Arns(values.iter().map(|v| ArnPattern::condition(v, variables)).collect()),
            Base::Null => Values::Nulls(all(values, boolean)?),
        };
        Some(Condition { name: name.to_owned(), key: name.to_lowercase(), operator, values })
    }

    /// Whether the request's context meets the condition; `denies` is the statement's effect, which
    /// decides what an unresolved variable means ([`Answer::holds`]).
    pub(crate) fn holds(&self, context: &Context, denies: bool) -> bool {
        let present = context.folded(&self.key);
        if let Values::Nulls(wanted) = &self.values {
            return wanted.contains(&present.is_empty());
        }
        let Operator { quantifier, negated, if_exists, .. } = self.operator;
        let holds = |value: &String| self.values.answer(value, context).holds(negated, denies);
        if present.is_empty() {
            // "If the key is not present, the values do not match and the condition is false; if the
            // condition requires that the key is not matched, true." The set operators differ.
            return match quantifier {
                _ if if_exists => true,
                Quantifier::Plain => negated,
                Quantifier::All => true,
                Quantifier::Any => false,
            };
        }
        // "If the key values resolve to a null data set, such as an empty string, ForAllValues returns
        // true and ForAnyValue false."
        let mut counted = present.iter().filter(|value| !value.is_empty());
        match quantifier {
            Quantifier::Plain if negated => present.iter().all(holds),
            Quantifier::Plain => present.iter().any(holds),
            Quantifier::All => counted.all(holds),
            Quantifier::Any => counted.any(holds),
        }
    }

    /// The key as the policy writes it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The keys that the values name as variables, in lower case.
    pub(crate) fn variables(&self) -> Vec<&str> {
        match &self.values {
            Values::Strings { patterns, .. } => patterns.iter().flat_map(Pattern::keys).collect(),
            Values::Arns(patterns) => patterns.iter().flat_map(ArnPattern::keys).collect(),
            _ => Vec::new(),
        }
    }
}

impl Values {
    /// How one value of the request stands to the policy's values.
    fn answer(&self, value: &str, context: &Context) -> Answer {
        match self {
            Values::Strings { patterns, fold } => {
                let folded = fold.then(|| value.to_lowercase());
                let text = folded.as_deref().unwrap_or(value);
                Answer::any(patterns.iter().map(|pattern| pattern.answer(text, context)))
            }
            Values::Arns(patterns) => {
                let text = ArnText::new(value);
                Answer::any(patterns.iter().map(|pattern| pattern.answer(&text, context)))
            }
            Values::Numbers(comparison, bounds) => compare(*comparison, number(value), bounds),
            Values::Dates(comparison, bounds) => compare(*comparison, date(value), bounds),
            Values::Binaries(wanted) => {
                Answer::from_bool(base64(value).is_some_and(|bytes| wanted.contains(&bytes)))
            }
            Values::Networks(networks) => Answer::from_bool(value.parse::<IpAddr>().is_ok_and(|address| {
                networks.iter().any(|network| network.contains(&address.to_canonical()))
            })),
            // Null asks about the key, never about a value of it.
            Values::Nulls(_) => Answer::No,
        }
    }
}

fn compare<T: PartialOrd>(comparison: Comparison, value: Option<T>, bounds: &[T]) -> Answer {
    let meets = |bound: &T, value: &T| {
        value.partial_cmp(bound).is_some_and(|ordering: Ordering| comparison.accepts(ordering))
    };
    Answer::from_bool(value.is_some_and(|value| bounds.iter().any(|bound| meets(bound, &value))))
}

/// An integer or a decimal number.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.'));
    if plain { text.parse().ok() } else { None }
}

/// A date in one of the W3C forms of ISO 8601 (<http://www.w3.org/TR/NOTE-datetime>), in UTC where it
/// names no offset, or in seconds since 1970. Four digits are a year.
fn date(text: &str) -> Option<Timestamp> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let midnight = |day: &str| {
        let day: civil::Date = day.parse().ok()?;
        day.to_zoned(TimeZone::UTC).ok().map(|midnight| midnight.timestamp())
    };
    match text.len() {
        4 if digits => midnight(&format!("{text}-01-01")),
        _ if digits => Timestamp::from_second(text.parse().ok()?).ok(),
        7 => midnight(&format!("{text}-01")),
        10 => midnight(text),
        _ => text.parse().ok().or_else(|| {
            let clock: civil::DateTime = text.parse().ok()?;
            clock.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
        }),
    }
}

/// A network in CIDR form, or one address.
fn network(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Base64 of RFC 4648, section 4, padded.
fn base64(text: &str) -> Option<Vec<u8>> {
    let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0u32, 0);
    for byte in text[..text.len() - padding].bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(digit);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_every_documented_form() {
        let cases = [
            ("2020", Some(1_577_836_800), "a year"),
            ("2020-02", Some(1_580_515_200), "a month"),
            ("2020-02-03", Some(1_580_688_000), "a day"),
            ("2020-02-03T04:05Z", Some(1_580_702_700), "to the minute"),
            ("2020-02-03T04:05:06Z", Some(1_580_702_706), "to the second"),
            ("2020-02-03T04:05:06.5Z", Some(1_580_702_706), "with a fraction"),
            ("2020-02-03T04:05:06+09:00", Some(1_580_670_306), "at an offset"),
            ("2020-02-03T04:05:06", Some(1_580_702_706), "without an offset, in UTC"),
            ("1580702706", Some(1_580_702_706), "in seconds since 1970"),
            ("2019-13-01", None, "there is no thirteenth month"),
            ("tomorrow", None, "words are no date"),
            ("", None, "nothing is no date"),
        ];
        for (text, seconds, why) in cases {
            assert_eq!(date(text).map(Timestamp::as_second), seconds, "{text}: {why}");
        }
    }

    #[test]
    fn base64_is_read_and_what_is_not_is_refused() {
        assert_eq!(base64("QmluYXJ5VmFsdWVJbkJhc2U2NA==").as_deref(), Some(&b"BinaryValueInBase64"[..]));
        assert_eq!(base64("").as_deref(), Some(&b""[..]));
        for bad in ["QQ", "Q===", "Q!==", "====", "Q=Q="] {
            assert_eq!(base64(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_are_decimal_only() {
        assert_eq!(number("-10.5"), Some(-10.5));
        for bad in ["inf", "NaN", "1e3", "0x1", "", "-", "1.2.3", "١"] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }
}
