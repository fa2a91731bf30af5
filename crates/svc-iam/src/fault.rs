//! IAM's refusals. Source: "Common errors" and the errors of each action, IAM API reference.

use iam::PolicyError;
use resources::Fault;
use resources::tags::BadTag;

/// 404: the thing is not there.
pub fn no_such_entity(what: impl Into<String>) -> Fault {
    Fault::new("NoSuchEntity", what).with_status(404)
}

/// 409: the name is taken.
pub fn already_exists(what: impl Into<String>) -> Fault {
    Fault::new("EntityAlreadyExists", what).with_status(409)
}

/// 409: something still hangs on it.
pub fn delete_conflict(what: impl Into<String>) -> Fault {
    Fault::new("DeleteConflict", what).with_status(409)
}

/// 409: a quota.
pub fn limit_exceeded(what: impl Into<String>) -> Fault {
    Fault::new("LimitExceeded", what).with_status(409)
}

/// 400: a value that no constraint of the model forbids and IAM does.
pub fn invalid_input(what: impl Into<String>) -> Fault {
    Fault::new("InvalidInput", what)
}

/// 400: a certificate, chain or key that cannot be used.
pub fn malformed_certificate(what: impl Into<String>) -> Fault {
    Fault::new("MalformedCertificate", what)
}

/// 400: a value out of bounds.
pub fn validation(what: impl Into<String>) -> Fault {
    Fault::new("ValidationError", what)
}

/// 403: the caller may not.
pub fn denied(why: impl Into<String>) -> Fault {
    Fault::new("AccessDenied", why).with_status(403)
}

/// 400: a password that is too weak.
pub fn password_policy_violation(what: impl Into<String>) -> Fault {
    Fault::new("PasswordPolicyViolation", what)
}

/// 400: something that only users, or all but users, can ask.
pub fn invalid_user_type(what: impl Into<String>) -> Fault {
    Fault::new("InvalidUserType", what)
}

/// A member that the model requires and a caller can therefore not have left out.
pub fn needed(member: Option<String>, name: &str) -> Result<String, Fault> {
    member.ok_or_else(|| validation(format!("1 validation error detected: Value null at '{name}' failed to satisfy constraint: Member must not be null")))
}

/// A policy document that IAM does not take.
pub fn malformed(error: &PolicyError) -> Fault {
    Fault::new(error.code(), error.to_string())
}

/// A tag that IAM does not take.
pub fn bad_tag(bad: &BadTag) -> Fault {
    match bad {
        BadTag::TooMany => limit_exceeded(bad.to_string()),
        _ => invalid_input(bad.to_string()),
    }
}
