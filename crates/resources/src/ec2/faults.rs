//! EC2's refusals that more than one operation gives, each in one place.
//!
//! Source: "Error codes for the Amazon EC2 API", and answers of EC2 that tools match on.

use std::fmt::Display;

use crate::Fault;
use crate::tags::BadTag;

/// A parameter that the operation cannot do without.
pub fn missing(parameter: &str) -> Fault {
    Fault::new("MissingParameter", format!("The request must contain the parameter {parameter}"))
}

/// A value that is not what the parameter takes; `why` is a sentence.
pub fn invalid_value(parameter: &str, value: impl Display, why: impl Display) -> Fault {
    let message = format!("Value ({value}) for parameter {parameter} is invalid. {why}");
    Fault::new("InvalidParameterValue", message)
}

/// A value that is not what its place takes, told in a sentence of its own.
pub fn invalid(sentence: impl Into<String>) -> Fault {
    Fault::new("InvalidParameterValue", sentence)
}

/// Parameters that cannot be used together, or not without each other.
pub fn combination(sentence: impl Into<String>) -> Fault {
    Fault::new("InvalidParameterCombination", sentence)
}

/// Something that others still need: `what` names it (`subnet 'subnet-1'`) and `by` who holds it, so
/// that the caller knows what to take away first.
pub fn in_use(what: impl Display, by: impl Display) -> Fault {
    let message = format!("The {what} has dependencies and cannot be deleted. It is in use by {by}.");
    Fault::new("DependencyViolation", message)
}

/// What AWS's own services made and keep.
pub fn requester_managed(interface: &str) -> Fault {
    let message = format!(
        "You do not have permission to change the network interface '{interface}': the service that made it manages it."
    );
    Fault::new("OperationNotPermitted", message)
}

/// A tag that cannot be.
pub fn bad_tag(bad: BadTag) -> Fault {
    let code = match bad {
        BadTag::TooMany => "TagLimitExceeded",
        BadTag::Key(_) | BadTag::Value(_) | BadTag::Reserved(_) => "InvalidParameterValue",
    };
    Fault::new(code, bad.to_string())
}
