//! How our ARNs are made, and which kind of thing one names.
//!
//! Source: "Resource types defined by AWS Elastic Load Balancing V2", Service Authorization Reference.

use resources::{Ctx, Fault, random_letters};

use crate::faults::invalid;

/// What an ARN names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    LoadBalancer,
    TargetGroup,
    Listener,
    Rule,
}

impl Kind {
    /// The kind of thing that an ARN names.
    pub fn of(arn: &str) -> Option<Kind> {
        let resource = arn.strip_prefix("arn:aws:elasticloadbalancing:")?.splitn(3, ':').nth(2)?;
        let mut parts = resource.split('/');
        let kind = parts.next()?;
        let hash = |part: &str| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit());
        let whole = match (kind, parts.collect::<Vec<_>>().as_slice()) {
            ("loadbalancer", ["app", _, last]) => (Kind::LoadBalancer, hash(last)),
            ("targetgroup", [_, last]) => (Kind::TargetGroup, hash(last)),
            ("listener", ["app", _, balancer, last]) => (Kind::Listener, hash(balancer) && hash(last)),
            ("listener-rule", ["app", _, balancer, listener, last]) => {
                (Kind::Rule, hash(balancer) && hash(listener) && hash(last))
            }
            _ => return None,
        };
        whole.1.then_some(whole.0)
    }

    /// Refuses what is not the ARN of such a thing.
    pub fn check(self, arn: &str) -> Result<(), Fault> {
        if Kind::of(arn) == Some(self) {
            return Ok(());
        }
        let what = match self {
            Kind::LoadBalancer => "load balancer",
            Kind::TargetGroup => "target group",
            Kind::Listener => "listener",
            Kind::Rule => "listener rule",
        };
        Err(invalid(format!("'{arn}' is not a valid {what} ARN")))
    }
}

/// The 16 hexadecimal digits that end an ARN and tell two things of one name apart.
pub fn new_hash() -> String {
    random_letters(b"0123456789abcdef", 16)
}

/// A balancer's.
pub fn load_balancer(ctx: &Ctx, name: &str, hash: &str) -> String {
    ctx.arn("elasticloadbalancing", format_args!("loadbalancer/app/{name}/{hash}"))
}

/// A new target group's.
pub fn new_target_group(ctx: &Ctx, name: &str) -> String {
    ctx.arn("elasticloadbalancing", format_args!("targetgroup/{name}/{}", new_hash()))
}

/// A new one of a listener of this balancer.
pub fn new_listener(balancer: &str) -> String {
    format!("{}/{}", balancer.replacen(":loadbalancer/", ":listener/", 1), new_hash())
}

/// A new one of a rule of this listener.
pub fn new_rule(listener: &str) -> String {
    format!("{}/{}", listener.replacen(":listener/", ":listener-rule/", 1), new_hash())
}

/// The ARNs of a request, for IAM.
pub fn touched<'a>(named: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    named.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_told_from_its_arn() {
        let head = "arn:aws:elasticloadbalancing:eu-west-1:000000000000";
        let balancer = format!("{head}:loadbalancer/app/web/0123456789abcdef");
        let listener = new_listener(&balancer);
        let rule = new_rule(&listener);
        for (arn, kind) in [
            (balancer.as_str(), Some(Kind::LoadBalancer)),
            (&listener, Some(Kind::Listener)),
            (&rule, Some(Kind::Rule)),
            (&format!("{head}:targetgroup/web/0123456789abcdef"), Some(Kind::TargetGroup)),
            (&format!("{head}:targetgroup/web/0123"), None),
            (&format!("{head}:loadbalancer/net/web/0123456789abcdef"), None),
            ("web", None),
        ] {
            assert_eq!(Kind::of(arn), kind, "{arn}");
        }
    }
}
