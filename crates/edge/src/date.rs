//! The date that answers bear (RFC 9110 section 6.6.1).

use std::cell::RefCell;

use http::HeaderValue;
use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};

/// A `Date` header of now, made once a second.
#[derive(Debug, Default)]
pub(crate) struct Date(RefCell<Option<(i64, HeaderValue)>>);

impl Date {
    pub fn now(&self) -> HeaderValue {
        let now = Timestamp::now();
        let mut made = self.0.borrow_mut();
        match &*made {
            Some((second, value)) if *second == now.as_second() => value.clone(),
            _ => {
                let text = DateTimePrinter::new().timestamp_to_rfc9110_string(&now);
                let text = text.expect("the year has four digits");
                let value = HeaderValue::try_from(text).expect("a date is visible ASCII");
                *made = Some((now.as_second(), value.clone()));
                value
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_http_wants_it() {
        let date = Date::default();
        let (one, other) = (date.now(), date.now());
        assert_eq!(one.len(), "Sun, 06 Nov 1994 08:49:37 GMT".len());
        assert!(one.to_str().unwrap().ends_with(" GMT") && other.len() == one.len());
    }
}
