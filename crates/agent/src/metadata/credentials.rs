//! Credentials of an instance's role: a session of STS, named by the instance, handed out again and again
//! until an hour before its end. <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html>

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use model::iam::{Session, SessionOf};
use parking_lot::Mutex;
use resources::{Fault, identity};
use serde_json::{Value, json};
use store::Store;

use super::facts::Facts;

/// How long a session lasts.
const LASTING: SignedDuration = SignedDuration::from_hours(6);
/// How long before its end a new one is made.
const EARLY: SignedDuration = SignedDuration::from_hours(1);

/// The sessions in use.
pub(super) struct Credentials {
    store: Store,
    /// By instance and role.
    sessions: Mutex<HashMap<(String, String), (Timestamp, Session)>>,
}

impl Credentials {
    pub fn new(store: Store) -> Credentials {
        Credentials { store, sessions: Mutex::default() }
    }

    /// The role's credentials, as the service tells them.
    pub fn of(&self, facts: &Facts, role: &str) -> Result<Value, Fault> {
        let now = Timestamp::now();
        let instance = facts.instance.id.to_string();
        let mut sessions = self.sessions.lock();
        sessions.retain(|_, (_, session)| session.expires - EARLY > now);
        let key = (instance.clone(), role.to_owned());
        let (since, session) = match sessions.get(&key) {
            Some(known) => known.clone(),
            None => {
                let of = SessionOf::Role { role: role.to_owned(), session: instance };
                let session = self
                    .store
                    .write(|tx| identity::new_session(tx, &facts.account, of, now, LASTING, |_| {}))?;
                sessions.insert(key, (now, session.clone()));
                (now, session)
            }
        };
        Ok(json!({
            "Code": "Success",
            "LastUpdated": second(since),
            "Type": "AWS-HMAC",
            "AccessKeyId": session.access_key,
            "SecretAccessKey": session.secret.0,
            "Token": session.token.0,
            "Expiration": second(session.expires),
        }))
    }
}

/// A moment as the service writes it, without fractions of a second.
pub(super) fn second(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
