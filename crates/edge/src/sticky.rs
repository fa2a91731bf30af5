//! Cookies that bring a client back to the target, or the group, that it was first given.
//!
//! A cookie holds a fingerprint and when it ends, so any worker of any later process understands it. It
//! is no secret and proves nothing: a client that forges one chooses among targets it may reach anyway.
//!
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html>

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{
    HeaderMap, HeaderValue,
    header::{COOKIE, SET_COOKIE},
};
use jiff::Timestamp;

/// Which target a client was given.
pub(crate) const TARGET: &str = "AWSALB";
/// Which group a client was given.
pub(crate) const GROUP: &str = "AWSALBTG";
/// Which target a client was given while it has the application's cookie.
pub(crate) const APPLICATION: &str = "AWSALBAPP-0";

/// The value of one of the client's cookies.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let values = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(key, value)| (key.trim() == name).then(|| value.trim()))
}

/// The fingerprint that one of the balancer's cookies holds, if its time has not ended.
pub(crate) fn remembered(headers: &HeaderMap, name: &str, now: Timestamp) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(cookie(headers, name)?).ok()?;
    let (fingerprint, ends) = bytes.split_first_chunk::<8>()?;
    let ends = i64::from_le_bytes(ends.try_into().ok()?);
    (ends > now.as_second()).then(|| u64::from_le_bytes(*fingerprint))
}

/// Has the client keep a fingerprint, under the name itself and once more for requests from other sites.
pub(crate) fn remember(
    headers: &mut HeaderMap,
    name: &str,
    fingerprint: u64,
    duration: Duration,
    now: Timestamp,
) {
    let ends = now.checked_add(jiff::SignedDuration::try_from(duration).unwrap_or(jiff::SignedDuration::MAX));
    let ends = ends.unwrap_or(Timestamp::MAX);
    let Ok(expires) = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&ends) else {
        return;
    };
    let value = [fingerprint.to_le_bytes(), ends.as_second().to_le_bytes()].concat();
    let value = URL_SAFE_NO_PAD.encode(value);
    let cors = if name == APPLICATION {
        None
    } else {
        Some(format!("{name}CORS={value}; Expires={expires}; Path=/; SameSite=None; Secure"))
    };
    for cookie in [Some(format!("{name}={value}; Expires={expires}; Path=/")), cors].into_iter().flatten() {
        headers
            .append(SET_COOKIE, HeaderValue::try_from(cookie).expect("a name, base64 and a date are ASCII"));
    }
}

/// Whether an answer sets a cookie of this name.
pub(crate) fn sets(headers: &HeaderMap, name: &str) -> bool {
    let values = headers.get_all(SET_COOKIE).into_iter();
    values
        .filter_map(|value| value.as_bytes().split(|byte| *byte == b'=').next())
        .any(|key| key.trim_ascii() == name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_comes_back_until_it_ends() {
        let now = Timestamp::from_second(1_700_000_000).unwrap();
        let mut set = HeaderMap::new();
        remember(&mut set, TARGET, 42, Duration::from_secs(60), now);
        let cookies: Vec<_> = set.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect();
        assert!(cookies[0].ends_with("; Expires=Tue, 14 Nov 2023 22:14:20 GMT; Path=/"), "{cookies:?}");
        assert!(cookies[1].starts_with("AWSALBCORS=") && cookies[1].ends_with("; SameSite=None; Secure"));
        assert!(sets(&set, TARGET) && !sets(&set, "AWSAL"));

        let pair = cookies[0].split(';').next().unwrap();
        let mut back = HeaderMap::new();
        back.insert(COOKIE, HeaderValue::try_from(format!("a=b; {pair}; c=d")).unwrap());
        assert_eq!(cookie(&back, "c"), Some("d"));
        assert_eq!(remembered(&back, TARGET, now), Some(42));
        assert_eq!(remembered(&back, GROUP, now), None);
        assert_eq!(
            remembered(&back, TARGET, now + jiff::SignedDuration::from_secs(60)),
            None,
            "its time ended"
        );
        back.insert(COOKIE, HeaderValue::from_static("AWSALB=forged"));
        assert_eq!(remembered(&back, TARGET, now), None);
    }
}
