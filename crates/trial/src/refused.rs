//! What a refused request must be answered with, and tables of such requests.

use resources::Fault;

/// A refusal, in AWS's words.
#[derive(Clone, Copy, Debug)]
pub struct Refused<'a> {
    /// The case in words.
    pub shows: &'a str,
    /// AWS's code.
    pub code: &'a str,
    /// The HTTP status, where the case says it.
    pub status: Option<u16>,
    /// What the message must hold.
    pub words: &'a [&'a str],
}

impl Refused<'_> {
    /// The fault that the request was answered with, if it is this refusal.
    ///
    /// # Errors
    /// What it was answered instead, in words.
    pub fn check<T>(&self, answer: Result<T, Fault>) -> Result<Fault, String> {
        let Refused { shows, code, .. } = self;
        let Err(fault) = answer else { return Err(format!("{shows}: accepted, instead of {code}")) };
        let status = self.status.unwrap_or(fault.status);
        if (&*fault.code, fault.status) != (*code, status) {
            return Err(format!("{shows}: {fault} ({}), instead of {code} ({status})", fault.status));
        }
        match self.words.iter().find(|word| !fault.message.contains(**word)) {
            Some(word) => Err(format!("{shows}: '{word}' is not in: {}", fault.message)),
            None => Ok(fault),
        }
    }
}

/// Goes through a whole table before it fails.
///
/// # Panics
/// When a request was not refused as it must be: with all of them.
pub fn all_refused(outcomes: impl IntoIterator<Item = Result<Fault, String>>) {
    let outcomes = Vec::from_iter(outcomes);
    let wrong: Vec<&str> = outcomes.iter().filter_map(|one| one.as_ref().err()).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), outcomes.len(), wrong.join("\n"));
}

/// One refused request of a table, sent to a world of the test's own.
pub struct Case<W> {
    /// Sends it.
    pub ask: fn(&W) -> Result<(), Fault>,
    /// How it must be answered.
    pub refused: Refused<'static>,
}

impl<W> Case<W> {
    /// The fault that the world answers it with, if it is the right one.
    ///
    /// # Errors
    /// What it was answered instead, in words.
    pub fn check(&self, world: &W) -> Result<Fault, String> {
        self.refused.check((self.ask)(world))
    }
}

/// A [`Case`] whose world has a [`Yard`](crate::Yard) in `yard`, written as
/// `case!(words, |world| Call(Request { fields }), code, [words])`; fields that are not written are left
/// out of the request, or are those of a base.
#[macro_export]
macro_rules! case {
    ($shows:literal, |$w:pat_param| $call:ident($request:ident { $($field:ident: $value:expr),* $(,)? }), $code:literal, $words:tt) => {
        $crate::case!($shows, |$w| $call($request { $($field: $value,)* ..Default::default() }), $code, $words)
    };
    ($shows:literal, |$w:pat_param| $call:ident($request:ident { $($field:ident: $value:expr,)* ..$base:expr }), $code:literal, $words:tt) => {
        $crate::Case {
            ask: |world| {
                let $w = world;
                #[allow(clippy::needless_update, reason = "some requests are written whole")]
                let request = $request { $($field: $value,)* ..$base };
                world.yard.call::<$call>(request).map(drop)
            },
            refused: $crate::Refused { shows: $shows, code: $code, status: None, words: &$words },
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_held_to_its_code_its_status_and_every_word() {
        let wanted =
            Refused { shows: "a case", code: "Busy", status: Some(409), words: &["vpc-1", "subnet"] };
        let fault = |code: &'static str, status, message: &str| {
            Err::<(), _>(Fault::new(code, message).with_status(status))
        };
        let cases = [
            (fault("Busy", 409, "vpc-1 has a subnet"), None),
            (Ok(()), Some("a case: accepted, instead of Busy")),
            (fault("Gone", 409, "vpc-1"), Some("a case: Gone: vpc-1 (409), instead of Busy (409)")),
            (fault("Busy", 400, "vpc-1"), Some("a case: Busy: vpc-1 (400), instead of Busy (409)")),
            (fault("Busy", 409, "vpc-1"), Some("a case: 'subnet' is not in: vpc-1")),
        ];
        for (answer, wrong) in cases {
            assert_eq!(wanted.check(answer).err().as_deref(), wrong);
        }
        let any_status = Refused { status: None, ..wanted };
        assert!(any_status.check(fault("Busy", 400, "vpc-1 has a subnet")).is_ok());
    }
}
