//! Moments as the protocols write them.
//!
//! Writing appends to a buffer and allocates nothing; reading takes every form that an AWS client
//! is known to send. Formats: <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>.

use jiff::Timestamp;
use jiff::civil::{DateTime, Weekday};
use jiff::fmt::rfc2822;
use jiff::tz::Offset;

use crate::shape::TimeFormat;

/// How many digits of a second an ISO 8601 time shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Digits {
    /// Three always, as EC2 and the other XML services do.
    Milliseconds,
    /// Three where they are not all zero.
    AsNeeded,
}

/// Appends `2026-01-02T03:04:05.000Z`.
pub(crate) fn write_iso8601(out: &mut String, time: Timestamp, digits: Digits) {
    let civil = Offset::UTC.to_datetime(time);
    // Four digits cover AWS's times; a year before 0 or after 9999 has no ISO 8601 form that clients read.
    number(out, civil.year().clamp(0, 9999).unsigned_abs().into(), 4);
    out.push('-');
    number(out, civil.month().unsigned_abs().into(), 2);
    out.push('-');
    number(out, civil.day().unsigned_abs().into(), 2);
    out.push('T');
    clock(out, civil);
    let milliseconds = u32::from(civil.millisecond().unsigned_abs());
    if digits == Digits::Milliseconds || milliseconds != 0 {
        out.push('.');
        number(out, milliseconds, 3);
    }
    out.push('Z');
}

/// Appends `Fri, 02 Jan 2026 03:04:05 GMT`.
pub(crate) fn write_rfc822(out: &mut String, time: Timestamp) {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let civil = Offset::UTC.to_datetime(time);
    out.push_str(match civil.weekday() {
        Weekday::Monday => "Mon, ",
        Weekday::Tuesday => "Tue, ",
        Weekday::Wednesday => "Wed, ",
        Weekday::Thursday => "Thu, ",
        Weekday::Friday => "Fri, ",
        Weekday::Saturday => "Sat, ",
        Weekday::Sunday => "Sun, ",
    });
    number(out, civil.day().unsigned_abs().into(), 2);
    out.push(' ');
    out.push_str(MONTHS[usize::from(civil.month().unsigned_abs()).clamp(1, 12) - 1]);
    out.push(' ');
    number(out, civil.year().clamp(0, 9999).unsigned_abs().into(), 4);
    out.push(' ');
    clock(out, civil);
    out.push_str(" GMT");
}

/// Appends seconds since 1970, with up to three digits after the point where they are not zero.
pub(crate) fn write_epoch(out: &mut String, time: Timestamp) {
    let milliseconds = time.as_millisecond();
    if milliseconds < 0 {
        out.push('-');
    }
    let (seconds, fraction) =
        (milliseconds.unsigned_abs() / 1000, (milliseconds.unsigned_abs() % 1000) as u32);
    out.push_str(itoa::Buffer::new().format(seconds));
    if fraction != 0 {
        out.push('.');
        number(out, fraction, 3);
        while out.ends_with('0') {
            out.pop();
        }
    }
}

/// Appends a moment in the format asked for.
pub(crate) fn write(out: &mut String, time: Timestamp, format: TimeFormat, digits: Digits) {
    match format {
        TimeFormat::Iso8601 => write_iso8601(out, time, digits),
        TimeFormat::Rfc822 => write_rfc822(out, time),
        TimeFormat::UnixTimestamp => write_epoch(out, time),
    }
}

/// Reads a moment in whichever format it is written: ISO 8601 (with `Z` or an offset, or neither,
/// which means UTC), RFC 822, or seconds since 1970. Clients do not always keep to the model's.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time);
    }
    if let Ok(seconds) = text.parse::<f64>() {
        return from_seconds(seconds);
    }
    if let Ok(civil) = text.parse::<DateTime>() {
        return Offset::UTC.to_timestamp(civil).ok();
    }
    rfc2822::parse(text).ok().map(|zoned| zoned.timestamp())
}

/// The moment so many seconds after 1970, to the millisecond; nothing where no calendar reaches.
pub(crate) fn from_seconds(seconds: f64) -> Option<Timestamp> {
    let milliseconds = (seconds * 1000.0).round();
    // A cast of a float saturates, and jiff refuses what lies outside its calendar.
    milliseconds.is_finite().then(|| Timestamp::from_millisecond(milliseconds as i64).ok()).flatten()
}

fn clock(out: &mut String, civil: DateTime) {
    number(out, civil.hour().unsigned_abs().into(), 2);
    out.push(':');
    number(out, civil.minute().unsigned_abs().into(), 2);
    out.push(':');
    number(out, civil.second().unsigned_abs().into(), 2);
}

/// Appends the last `width` digits of a number, with zeros before it.
fn number(out: &mut String, value: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = value / 10u32.pow(place) % 10;
        out.push(char::from(b'0' + digit as u8));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_each_protocol_writes_them() {
        for (milliseconds, format, digits, wanted) in [
            (1_767_323_045_000, TimeFormat::Iso8601, Digits::Milliseconds, "2026-01-02T03:04:05.000Z"),
            (1_767_323_045_000, TimeFormat::Iso8601, Digits::AsNeeded, "2026-01-02T03:04:05Z"),
            (1_767_323_045_678, TimeFormat::Iso8601, Digits::AsNeeded, "2026-01-02T03:04:05.678Z"),
            (-1, TimeFormat::Iso8601, Digits::Milliseconds, "1969-12-31T23:59:59.999Z"),
            (1_767_323_045_000, TimeFormat::Rfc822, Digits::AsNeeded, "Fri, 02 Jan 2026 03:04:05 GMT"),
            (1_767_323_045_000, TimeFormat::UnixTimestamp, Digits::AsNeeded, "1767323045"),
            (1_767_323_045_120, TimeFormat::UnixTimestamp, Digits::AsNeeded, "1767323045.12"),
            (-1_500, TimeFormat::UnixTimestamp, Digits::AsNeeded, "-1.5"),
        ] {
            let mut out = String::new();
            write(&mut out, Timestamp::from_millisecond(milliseconds).unwrap(), format, digits);
            assert_eq!(out, wanted);
        }
    }

    #[test]
    fn moments_are_read_in_every_form_that_clients_send() {
        for (text, milliseconds) in [
            ("2026-01-02T03:04:05Z", Some(1_767_323_045_000)),
            ("2026-01-02T03:04:05.678Z", Some(1_767_323_045_678)),
            ("2026-01-02T04:04:05+01:00", Some(1_767_323_045_000)),
            ("2026-01-02T03:04:05", Some(1_767_323_045_000)),
            ("2026-01-02", Some(1_767_312_000_000)),
            ("Fri, 02 Jan 2026 03:04:05 GMT", Some(1_767_323_045_000)),
            ("1767323045.12", Some(1_767_323_045_120)),
            ("yesterday", None),
            ("", None),
            ("NaN", None),
            ("1e300", None),
            ("2026-13-02T03:04:05Z", None),
        ] {
            assert_eq!(read(text).map(|time| time.as_millisecond()), milliseconds, "{text}");
        }
    }
}
