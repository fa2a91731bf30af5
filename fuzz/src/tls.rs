//! What strangers say before anything is agreed on, and certificates that are not what they should be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use edge::greeting::{self, Greeting};
use resources::certificate;

use crate::world;

/// Bytes as a greeting of TLS, as a certificate in DER, and as texts in the place of PEM.
pub fn run(bytes: &[u8]) {
    greet(bytes);
    let now = world::new().now;
    let pem = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(bytes));
    let text = String::from_utf8_lossy(bytes);
    for (body, chain, key) in
        [(&*pem, None, &*text), (&*text, Some(&*pem), &*text), (&*pem, Some(&*text), &*pem)]
    {
        if let Ok(taken) = certificate::read(body, chain, key, now) {
            assert!(certificate::in_der(&taken).is_some(), "what was taken can be served");
        }
    }
}

/// A greeting that is whole stays what it is, whatever follows it; one that is strange does not mend.
fn greet(bytes: &[u8]) {
    let said = greeting::read(bytes);
    if let Greeting::Named(Some(name)) = &said {
        assert!((1..=255).contains(&name.len()) || name.is_empty(), "a name has bounds");
        assert!(name.bytes().all(|byte| byte.is_ascii_graphic() && !byte.is_ascii_uppercase()), "{name}");
    }
    if said != Greeting::Unfinished {
        let more = [bytes, b"and more"].concat();
        assert_eq!(greeting::read(&more), said, "what follows changes nothing");
    }
}
