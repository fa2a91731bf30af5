//! The attributes of balancers, target groups and listeners: AWS's keys, defaults and allowed values.
//!
//! Sources: the data types `LoadBalancerAttribute`, `TargetGroupAttribute` and `ListenerAttribute` of
//! the API reference. Only what differs from the default is kept with a record.

use std::collections::BTreeMap;

use resources::Fault;

use crate::faults::{configuration, invalid};

/// The key whose `true` forbids to delete a balancer.
pub const DELETION_PROTECTION: &str = "deletion_protection.enabled";

/// One attribute.
pub struct Attribute {
    key: &'static str,
    default: &'static str,
    takes: Takes,
}

/// What an attribute may be.
enum Takes {
    /// One of these words.
    Word(&'static [&'static str]),
    /// A whole number in this range.
    Number(i64, i64),
    /// One of these words, or a whole number in this range.
    WordOrNumber(&'static [&'static str], i64, i64),
    /// Any text.
    Text,
    /// What a header can be called.
    Header,
    /// The default and nothing else, on AWS.
    Fixed,
    /// The default; anything else is what this yard does not do yet.
    Later,
}

/// The attributes of a kind of thing.
pub struct Table {
    /// `Load balancer`.
    what: &'static str,
    attributes: &'static [Attribute],
    /// And these.
    more: &'static [Attribute],
}

const fn is(key: &'static str, default: &'static str, takes: Takes) -> Attribute {
    Attribute { key, default, takes }
}

use Takes::{Fixed, Header, Later, Number, Text, Word, WordOrNumber};

const FLAG: Takes = Word(&["true", "false"]);
/// Seven days, in seconds.
const WEEK: i64 = 604_800;

/// Those of application load balancers.
pub static LOAD_BALANCER: Table = Table {
    what: "Load balancer",
    more: &[],
    attributes: &[
        is("access_logs.s3.enabled", "false", Later),
        is("access_logs.s3.bucket", "", Text),
        is("access_logs.s3.prefix", "", Text),
        is("idle_timeout.timeout_seconds", "60", Number(1, 4000)),
        is(DELETION_PROTECTION, "false", FLAG),
        is("routing.http2.enabled", "true", FLAG),
        is("routing.http.drop_invalid_header_fields.enabled", "false", FLAG),
        is("routing.http.xff_client_port.enabled", "false", FLAG),
        is("routing.http.preserve_host_header.enabled", "false", FLAG),
        is("routing.http.xff_header_processing.mode", "append", Word(&["append", "preserve", "remove"])),
        is("load_balancing.cross_zone.enabled", "true", Fixed),
        is("routing.http.desync_mitigation_mode", "defensive", Later),
        is("client_keep_alive.seconds", "3600", Number(60, WEEK)),
        is("waf.fail_open.enabled", "false", FLAG),
        is("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false", FLAG),
        is("zonal_shift.config.enabled", "false", FLAG),
        is("connection_logs.s3.enabled", "false", Later),
        is("connection_logs.s3.bucket", "", Text),
        is("connection_logs.s3.prefix", "", Text),
        is("ipv6.deny_all_igw_traffic", "false", FLAG),
    ],
};

/// Those of target groups of application load balancers.
pub static TARGET_GROUP: Table = Table {
    what: "Target group",
    more: &[],
    attributes: &[
        is("deregistration_delay.timeout_seconds", "300", Number(0, 3600)),
        is("stickiness.enabled", "false", FLAG),
        is("stickiness.type", "lb_cookie", Word(&["lb_cookie", "app_cookie"])),
        is("stickiness.lb_cookie.duration_seconds", "86400", Number(1, WEEK)),
        is("stickiness.app_cookie.cookie_name", "", Text),
        is("stickiness.app_cookie.duration_seconds", "86400", Number(1, WEEK)),
        is("slow_start.duration_seconds", "0", WordOrNumber(&["0"], 30, 900)),
        is(
            "load_balancing.algorithm.type",
            "round_robin",
            Word(&["round_robin", "least_outstanding_requests", "weighted_random"]),
        ),
        is("load_balancing.algorithm.anomaly_mitigation", "off", Later),
        is(
            "load_balancing.cross_zone.enabled",
            "use_load_balancer_configuration",
            Word(&["true", "false", "use_load_balancer_configuration"]),
        ),
        is("target_group_health.dns_failover.minimum_healthy_targets.count", "1", Later),
        is("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off", Later),
        is("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1", Number(1, MOST)),
        is("target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off", Later),
    ],
};

/// As many targets as a group can have.
const MOST: i64 = 1000;

/// Those of every listener.
const RESPONSE_HEADERS: &[Attribute] = &[
    is("routing.http.response.server.enabled", "true", Later),
    is("routing.http.response.strict_transport_security.header_value", "", Later),
    is("routing.http.response.access_control_allow_origin.header_value", "", Later),
    is("routing.http.response.access_control_allow_methods.header_value", "", Later),
    is("routing.http.response.access_control_allow_headers.header_value", "", Later),
    is("routing.http.response.access_control_allow_credentials.header_value", "", Later),
    is("routing.http.response.access_control_expose_headers.header_value", "", Later),
    is("routing.http.response.access_control_max_age.header_value", "", Later),
    is("routing.http.response.content_security_policy.header_value", "", Later),
    is("routing.http.response.x_content_type_options.header_value", "", Later),
    is("routing.http.response.x_frame_options.header_value", "", Later),
];

/// Those of HTTP listeners.
pub static LISTENER: Table = Table { what: "Listener", attributes: RESPONSE_HEADERS, more: &[] };

/// Those of HTTPS listeners.
pub static HTTPS_LISTENER: Table = Table {
    what: "Listener",
    attributes: RESPONSE_HEADERS,
    more: &[
        is("routing.http.request.x_amzn_tls_version.header_name", "X-Amzn-Tls-Version", Header),
        is("routing.http.request.x_amzn_tls_cipher_suite.header_name", "X-Amzn-Tls-Cipher-Suite", Header),
        is(
            "routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name",
            "X-Amzn-Mtls-Clientcert-Serial-Number",
            Later,
        ),
        is(
            "routing.http.request.x_amzn_mtls_clientcert_issuer.header_name",
            "X-Amzn-Mtls-Clientcert-Issuer",
            Later,
        ),
        is(
            "routing.http.request.x_amzn_mtls_clientcert_subject.header_name",
            "X-Amzn-Mtls-Clientcert-Subject",
            Later,
        ),
        is(
            "routing.http.request.x_amzn_mtls_clientcert_validity.header_name",
            "X-Amzn-Mtls-Clientcert-Validity",
            Later,
        ),
        is(
            "routing.http.request.x_amzn_mtls_clientcert_leaf.header_name",
            "X-Amzn-Mtls-Clientcert-Leaf",
            Later,
        ),
        is("routing.http.request.x_amzn_mtls_clientcert.header_name", "X-Amzn-Mtls-Clientcert", Later),
    ],
};

/// What a record keeps.
pub type Kept = BTreeMap<String, String>;

impl Table {
    fn each(&self) -> impl Iterator<Item = &'static Attribute> {
        self.attributes.iter().chain(self.more)
    }

    /// Whether there is an attribute of this key.
    pub fn has(&self, key: &str) -> bool {
        self.each().any(|attribute| attribute.key == key)
    }

    /// Every attribute and its value.
    pub fn all(&self, kept: &Kept) -> Vec<(String, String)> {
        let shown = self.each().map(|attribute| {
            let value = kept.get(attribute.key).map_or(attribute.default, String::as_str);
            (attribute.key.to_owned(), value.to_owned())
        });
        shown.collect()
    }

    /// Changes attributes.
    ///
    /// # Errors
    /// `ValidationError` for a key or value that there is not, `InvalidConfigurationRequest` for one that
    /// cannot be changed, `NotImplemented` for what this yard does not do.
    pub fn set(&self, kept: &mut Kept, key: &str, value: &str) -> Result<(), Fault> {
        let what = self.what;
        let Some(attribute) = self.each().find(|attribute| attribute.key == key) else {
            return Err(invalid(format!("{what} attribute key '{key}' is not recognized")));
        };
        if value == attribute.default {
            kept.remove(key);
            return Ok(());
        }
        let number = |low: i64, high: i64| value.parse().is_ok_and(|n: i64| (low..=high).contains(&n));
        let (fits, expected) = match attribute.takes {
            Word(words) => (words.contains(&value), format!("one of '{}'", words.join(", "))),
            Number(low, high) => (number(low, high), format!("between '{low}' and '{high}' inclusive")),
            WordOrNumber(words, low, high) => (
                words.contains(&value) || number(low, high),
                format!("'{}' or between '{low}' and '{high}' inclusive", words.join(", ")),
            ),
            Text => (true, String::new()),
            Header => (is_header(value), "the name of an HTTP header".to_owned()),
            Fixed => {
                return Err(configuration(format!(
                    "{what} attribute '{key}' cannot be changed from '{}'",
                    attribute.default
                )));
            }
            Later => {
                return Err(Fault::not_implemented(format_args!("{what} attribute '{key}' with '{value}'")));
            }
        };
        if !fits {
            return Err(invalid(format!(
                "{what} attribute '{key}' has the value '{value}': it must be {expected}"
            )));
        }
        kept.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn value<'a>(&self, kept: &'a Kept, key: &str) -> &'a str {
        let default = || self.each().find(|a| a.key == key).map_or("", |a| a.default);
        kept.get(key).map_or_else(default, String::as_str)
    }
}

fn is_header(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=40).contains(&name.len()) && name.bytes().all(fits)
}

/// Whether a flag that is off by default is on.
pub fn is_on(kept: &Kept, key: &str) -> bool {
    kept.get(key).is_some_and(|value| value == "true")
}

/// The value of an attribute that is a number.
pub fn number(table: &Table, kept: &Kept, key: &str) -> i64 {
    table.value(kept, key).parse().unwrap_or(0)
}

/// Refuses attributes of a target group that do not go together.
pub fn check_target_group(kept: &Kept) -> Result<(), Fault> {
    let value = |key| TARGET_GROUP.value(kept, key);
    let algorithm = value("load_balancing.algorithm.type");
    if value("slow_start.duration_seconds") != "0" && algorithm != "round_robin" {
        return Err(configuration(format!(
            "Slow start is not supported with the load balancing algorithm '{algorithm}'"
        )));
    }
    let cookie = value("stickiness.app_cookie.cookie_name");
    if is_on(kept, "stickiness.enabled") && value("stickiness.type") == "app_cookie" && cookie.is_empty() {
        return Err(configuration(
            "The attribute 'stickiness.app_cookie.cookie_name' must be specified for stickiness of type 'app_cookie'",
        ));
    }
    if ["AWSALB", "AWSALBAPP", "AWSALBTG"].iter().any(|reserved| cookie.starts_with(reserved)) {
        return Err(invalid(format!(
            "The application cookie name '{cookie}' is reserved for use by the load balancer"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_that_its_attribute_takes() {
        for table in [&LOAD_BALANCER, &TARGET_GROUP, &HTTPS_LISTENER] {
            for attribute in table.each() {
                let mut kept = Kept::new();
                assert_eq!(
                    table.set(&mut kept, attribute.key, attribute.default),
                    Ok(()),
                    "{}",
                    attribute.key
                );
                assert!(kept.is_empty(), "{}: a default is not kept", attribute.key);
                let fits = match attribute.takes {
                    Word(words) | WordOrNumber(words, ..) if words.contains(&attribute.default) => true,
                    Number(low, high) | WordOrNumber(_, low, high) => {
                        attribute.default.parse().is_ok_and(|n: i64| (low..=high).contains(&n))
                    }
                    Word(_) => false,
                    Header => is_header(attribute.default),
                    Text | Fixed | Later => true,
                };
                assert!(fits, "{}", attribute.key);
            }
        }
    }
}
