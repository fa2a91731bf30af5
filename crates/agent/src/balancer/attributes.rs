//! Attributes as the engine's settings. Records hold only what differs from AWS's defaults, and the
//! engine's own defaults are AWS's: what is not written stays as it is. Every value was checked when it
//! came in; one that cannot be read counts as not written.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use edge::{Algorithm, Attributes, ForwardedFor, Stickiness};

/// An Elastic Load Balancing resource's attributes.
pub(super) type Written = BTreeMap<String, String>;

/// How long a cookie holds where nothing else is written: a day.
const COOKIE: u64 = 86_400;

fn read<T: FromStr>(written: &Written, key: &str) -> Option<T> {
    written.get(key)?.parse().ok()
}

fn seconds(written: &Written, key: &str) -> Option<Duration> {
    read(written, key).map(Duration::from_secs)
}

/// A balancer's.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes>
pub(super) fn of_balancer(written: &Written) -> Attributes {
    let usual = Attributes::default();
    let flag = |key, usual| read(written, key).unwrap_or(usual);
    Attributes {
        idle_timeout: seconds(written, "idle_timeout.timeout_seconds").unwrap_or(usual.idle_timeout),
        client_keep_alive: seconds(written, "client_keep_alive.seconds").unwrap_or(usual.client_keep_alive),
        drop_invalid_header_fields: flag(
            "routing.http.drop_invalid_header_fields.enabled",
            usual.drop_invalid_header_fields,
        ),
        preserve_host_header: flag("routing.http.preserve_host_header.enabled", usual.preserve_host_header),
        forwarded_for: match written.get("routing.http.xff_header_processing.mode").map(String::as_str) {
            Some("preserve") => ForwardedFor::Preserve,
            Some("remove") => ForwardedFor::Remove,
            _ => ForwardedFor::Append,
        },
        forwarded_for_client_port: flag(
            "routing.http.xff_client_port.enabled",
            usual.forwarded_for_client_port,
        ),
        http2: flag("routing.http2.enabled", usual.http2),
        tls_headers: flag("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", usual.tls_headers),
        cross_zone: flag("load_balancing.cross_zone.enabled", usual.cross_zone),
    }
}

/// A target group's, but for its deregistration delay.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-attributes>
pub(super) fn to_group(written: &Written, group: &mut edge::TargetGroup) {
    group.algorithm = match written.get("load_balancing.algorithm.type").map(String::as_str) {
        Some("least_outstanding_requests") => Algorithm::LeastOutstandingRequests,
        Some("weighted_random") => Algorithm::WeightedRandom,
        _ => Algorithm::RoundRobin,
    };
    group.stickiness = stickiness(written);
    group.slow_start = seconds(written, "slow_start.duration_seconds").filter(|length| !length.is_zero());
    group.deregistration_delay = deregistration_delay(written);
    // `use_load_balancer_configuration` is neither of the two.
    group.cross_zone = read(written, "load_balancing.cross_zone.enabled");
    let minimum = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count";
    group.minimum_healthy_targets = read(written, minimum).unwrap_or(group.minimum_healthy_targets);
}

/// How long a deregistered target of the group drains.
pub(super) fn deregistration_delay(written: &Written) -> Duration {
    seconds(written, "deregistration_delay.timeout_seconds").unwrap_or(Duration::from_secs(300))
}

fn stickiness(written: &Written) -> Stickiness {
    if !read(written, "stickiness.enabled").unwrap_or(false) {
        return Stickiness::None;
    }
    let lasting = |key| seconds(written, key).unwrap_or(Duration::from_secs(COOKIE));
    match written.get("stickiness.app_cookie.cookie_name") {
        Some(name) if written.get("stickiness.type").is_some_and(|kind| kind == "app_cookie") => {
            Stickiness::AppCookie {
                name: name.clone(),
                duration: lasting("stickiness.app_cookie.duration_seconds"),
            }
        }
        _ => Stickiness::LbCookie { duration: lasting("stickiness.lb_cookie.duration_seconds") },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What it shows, what is written, and what that changes of AWS's defaults.
    type Case<'a, T> = (&'a str, &'a [(&'a str, &'a str)], fn(&mut T));

    fn written(pairs: &[(&str, &str)]) -> Written {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_a_balancer_says_changes_that_and_nothing_else() {
        let cases: [Case<'_, Attributes>; 6] = [
            ("nothing", &[], |_| ()),
            ("a time", &[("idle_timeout.timeout_seconds", "4000")], |a| {
                a.idle_timeout = Duration::from_secs(4000);
            }),
            ("a switch that is on by default", &[("routing.http2.enabled", "false")], |a| a.http2 = false),
            ("one that is off", &[("routing.http.preserve_host_header.enabled", "true")], |a| {
                a.preserve_host_header = true;
            }),
            ("a mode", &[("routing.http.xff_header_processing.mode", "remove")], |a| {
                a.forwarded_for = ForwardedFor::Remove;
            }),
            ("what is not the engine's", &[("deletion_protection.enabled", "true")], |_| ()),
        ];
        for (what, pairs, change) in cases {
            let mut wanted = Attributes::default();
            change(&mut wanted);
            assert_eq!(of_balancer(&written(pairs)), wanted, "{what}");
        }
    }

    #[test]
    fn what_a_group_says_changes_that_and_nothing_else() {
        let app = [
            ("stickiness.enabled", "true"),
            ("stickiness.type", "app_cookie"),
            ("stickiness.app_cookie.cookie_name", "SID"),
        ];
        let cases: [Case<'_, edge::TargetGroup>; 9] = [
            ("nothing", &[], |_| ()),
            ("an algorithm", &[("load_balancing.algorithm.type", "least_outstanding_requests")], |g| {
                g.algorithm = Algorithm::LeastOutstandingRequests;
            }),
            ("a cookie that is not switched on", &[("stickiness.type", "lb_cookie")], |_| ()),
            ("the balancer's cookie, for a day", &[("stickiness.enabled", "true")], |g| {
                g.stickiness = Stickiness::LbCookie { duration: Duration::from_secs(86_400) };
            }),
            ("the application's cookie", &app, |g| {
                let duration = Duration::from_secs(86_400);
                g.stickiness = Stickiness::AppCookie { name: "SID".into(), duration };
            }),
            ("no slow start, said", &[("slow_start.duration_seconds", "0")], |_| ()),
            ("a slow start", &[("slow_start.duration_seconds", "30")], |g| {
                g.slow_start = Some(Duration::from_secs(30));
            }),
            (
                "zones as the balancer has it",
                &[("load_balancing.cross_zone.enabled", "use_load_balancer_configuration")],
                |_| (),
            ),
            ("each zone for itself", &[("load_balancing.cross_zone.enabled", "false")], |g| {
                g.cross_zone = Some(false);
            }),
        ];
        for (what, pairs, change) in cases {
            let (mut wanted, mut group) = (edge::TargetGroup::new("web"), edge::TargetGroup::new("web"));
            change(&mut wanted);
            to_group(&written(pairs), &mut group);
            assert_eq!(group, wanted, "{what}");
        }
    }
}
