//! The refusals of Elastic Load Balancing, each code in one place. All are answered with 400.
//!
//! Source: the errors of each action, Elastic Load Balancing API reference (version 2015-12-01).

use std::fmt::Display;

use resources::Fault;
use resources::tags::BadTag;

macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident $code:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name(sentence: impl Into<String>) -> Fault {
            Fault::new($code, sentence)
        }
    )*};
}

faults! {
    /// A value that cannot be.
    invalid "ValidationError";
    /// Settings that do not go together.
    configuration "InvalidConfigurationRequest";
    /// Not allowed as things are.
    not_permitted "OperationNotPermitted";
    /// Others still need it.
    in_use "ResourceInUse";
    /// A subnet that cannot be used.
    invalid_subnet "InvalidSubnet";
    /// A target that cannot be registered.
    invalid_target "InvalidTarget";
    /// An action that cannot be.
    invalid_action "InvalidLoadBalancerAction";
    /// A priority that another rule has.
    priority_in_use "PriorityInUse";
    /// A port that another listener has.
    duplicate_listener "DuplicateListener";
    /// A name that another balancer has.
    duplicate_load_balancer "DuplicateLoadBalancerName";
    /// A name that another target group has.
    duplicate_target_group "DuplicateTargetGroupName";
    /// A target group that another balancer has.
    association_limit "TargetGroupAssociationLimit";
}

/// No balancer is called so.
pub fn no_load_balancer(named: impl Display) -> Fault {
    Fault::new("LoadBalancerNotFound", format!("Load balancers '[{named}]' not found"))
}

/// No target group is called so.
pub fn no_target_group(named: impl Display) -> Fault {
    Fault::new("TargetGroupNotFound", format!("Target groups '[{named}]' not found"))
}

/// No listener is called so.
pub fn no_listener(named: impl Display) -> Fault {
    Fault::new("ListenerNotFound", format!("Listeners '[{named}]' not found"))
}

/// No certificate that a listener may use is called so.
pub fn no_certificate(arn: &str) -> Fault {
    Fault::new("CertificateNotFound", format!("Certificate '{arn}' not found"))
}

/// No security policy is called so.
pub fn no_ssl_policy(name: &str) -> Fault {
    Fault::new("SSLPolicyNotFound", format!("SSL policy '{name}' not found"))
}

/// No rule is called so.
pub fn no_rule(named: impl Display) -> Fault {
    Fault::new("RuleNotFound", format!("Rules '[{named}]' not found"))
}

/// No subnet is called so.
pub fn no_subnet(id: &str) -> Fault {
    Fault::new("SubnetNotFound", format!("The subnet ID '{id}' does not exist"))
}

/// A security group that is not there, or is another VPC's.
pub fn bad_security_group(id: &str) -> Fault {
    let message =
        format!("One or more security groups are invalid: '{id}' is not a security group of the VPC.");
    Fault::new("InvalidSecurityGroup", message)
}

/// One more than AWS grants; `code` begins with `TooMany`.
pub fn too_many(code: &'static str, what: impl Display, most: usize) -> Fault {
    Fault::new(code, format!("The maximum number of {what} has been reached: it is {most}."))
}

/// A tag that cannot be.
pub fn bad_tag(bad: &BadTag) -> Fault {
    let code = match bad {
        BadTag::TooMany => "TooManyTags",
        BadTag::Key(_) | BadTag::Value(_) | BadTag::Reserved(_) => "ValidationError",
    };
    Fault::new(code, bad.to_string())
}

/// A member that the model requires, so that a request without it does not come this far.
pub fn needed<'a>(member: &'a Option<String>, name: &str) -> Result<&'a str, Fault> {
    member.as_deref().ok_or_else(|| {
        invalid(format!(
            "1 validation error detected: Value null at '{name}' failed to satisfy constraint: Member must not be null"
        ))
    })
}
