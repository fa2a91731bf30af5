//! The keys that requests are signed with. A secret gives one for each day, region and service, at four times
//! the cost of using it, so those in use are kept.

use parking_lot::Mutex;

use super::{Claim, hmac};

/// As many keys are kept.
const KEPT: usize = 32;

/// What a secret signs with for a day, a region and a service.
#[derive(Clone)]
pub struct SigningKey(pub(super) [u8; 32]);

impl SigningKey {
    /// Source: "Create a signed AWS API request", IAM user guide.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let by_date = hmac(format!("AWS4{secret}").as_bytes(), date.as_bytes());
        let by_region = hmac(&by_date, region.as_bytes());
        let by_service = hmac(&by_region, service.as_bytes());
        Self(hmac(&by_service, b"aws4_request"))
    }
}

/// The keys that were asked for last.
#[derive(Default)]
pub struct SigningKeys(Mutex<Vec<Kept>>);

struct Kept {
    secret: String,
    date: String,
    region: String,
    service: String,
    key: SigningKey,
}

impl Kept {
    fn is_of(&self, secret: &str, claim: &Claim) -> bool {
        self.secret == secret
            && self.date == claim.date
            && self.region == claim.region
            && self.service == claim.service
    }
}

impl SigningKeys {
    /// The key that the owner of this secret must have signed with.
    pub fn of(&self, secret: &str, claim: &Claim) -> SigningKey {
        let mut kept = self.0.lock();
        if let Some(at) = kept.iter().position(|kept| kept.is_of(secret, claim)) {
            kept[..=at].rotate_right(1);
            return kept[0].key.clone();
        }
        let key = claim.key(secret);
        kept.truncate(KEPT - 1);
        let of = |text: &str| text.to_owned();
        let (date, region, service) = (of(&claim.date), of(&claim.region), of(&claim.service));
        kept.insert(0, Kept { secret: of(secret), date, region, service, key: key.clone() });
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(region: &str) -> Claim {
        let credential = format!("AKID/20150830/{region}/iam/aws4_request");
        Claim::new(&credential, "host", "", "20150830T123600Z".to_owned(), None, None).unwrap()
    }

    #[test]
    fn a_key_that_is_kept_is_the_one_that_is_derived() {
        let keys = SigningKeys::default();
        for _ in 0..2 {
            for n in 0..2 * KEPT {
                let claim = claim(&format!("region-{n}"));
                for secret in ["one", "other"] {
                    assert_eq!(keys.of(secret, &claim).0, claim.key(secret).0, "{secret}, {n}");
                    assert_eq!(keys.of(secret, &claim).0, claim.key(secret).0, "{secret}, {n}, again");
                }
            }
        }
        assert_eq!(keys.0.lock().len(), KEPT);
    }
}
