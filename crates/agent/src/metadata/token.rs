//! Session tokens of the metadata service's second version. A token is its instance's end of time, signed:
//! nothing is kept, and one instance's token is no use to another. The key is this process's own, so a
//! token ends with the daemon, at which clients ask for a new one.

use std::time::{Duration, Instant};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The longest life of a token, in seconds.
pub(super) const LONGEST: u32 = 21_600;

/// Makes tokens and knows its own again.
pub(super) struct Tokens {
    key: [u8; 32],
    began: Instant,
}

impl Tokens {
    pub fn new() -> Tokens {
        let mut key = [0; 32];
        getrandom::fill(&mut key).expect("every Linux of this decade has a source of chance");
        Tokens { key, began: Instant::now() }
    }

    /// A token for the instance, good for so many seconds.
    pub fn issue(&self, instance: &str, seconds: u32) -> String {
        let end = (self.began.elapsed() + Duration::from_secs(seconds.into())).as_millis() as u64;
        let mut token = end.to_be_bytes().to_vec();
        token.extend(self.seal(instance, end).finalize().into_bytes());
        URL_SAFE_NO_PAD.encode(token)
    }

    /// Whether it is a token of ours, for the instance, whose time is not over.
    pub fn admits(&self, token: &str, instance: &str) -> bool {
        let Ok(token) = URL_SAFE_NO_PAD.decode(token) else { return false };
        let Some((end, seal)) = token.split_first_chunk::<8>() else { return false };
        let end = u64::from_be_bytes(*end);
        let ours = self.seal(instance, end).verify_slice(seal).is_ok();
        ours && self.began.elapsed() < Duration::from_millis(end)
    }

    fn seal(&self, instance: &str, end: u64) -> Hmac<Sha256> {
        let mut seal = Hmac::<Sha256>::new_from_slice(&self.key).expect("a key of any length will do");
        seal.update(&end.to_be_bytes());
        seal.update(instance.as_bytes());
        seal
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_token_is_its_instances_and_this_daemons_and_ends() {
        let tokens = Tokens::new();
        let token = tokens.issue("i-1", LONGEST);
        assert!(tokens.admits(&token, "i-1"));
        assert!(!tokens.admits(&token, "i-2"));
        assert!(!Tokens::new().admits(&token, "i-1"));
        assert!(!tokens.admits(&tokens.issue("i-1", 0), "i-1"));
    }

    proptest! {
        #[test]
        fn nothing_else_is_a_token(junk in "\\PC{0,80}", flip in 0..53usize) {
            let tokens = Tokens::new();
            prop_assert!(!tokens.admits(&junk, "i-1"));
            let mut token = tokens.issue("i-1", LONGEST).into_bytes();
            token[flip] = if token[flip] == b'A' { b'B' } else { b'A' };
            prop_assert!(!tokens.admits(std::str::from_utf8(&token).unwrap(), "i-1"));
        }
    }
}
