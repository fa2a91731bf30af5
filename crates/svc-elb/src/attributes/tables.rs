//! Which attributes there are: AWS's keys, their defaults and what each takes.
//!
//! Sources: the data types `LoadBalancerAttribute`, `TargetGroupAttribute` and `ListenerAttribute` of
//! the API reference.

use super::Takes::{self, Fixed, Header, Later, Number, Text, Word, WordOrNumber};
use super::{Attribute, Table};

/// The key whose `true` forbids to delete a balancer.
pub const DELETION_PROTECTION: &str = "deletion_protection.enabled";

const FLAG: Takes = Word(&["true", "false"]);
const COOKIES: Takes = Word(&["lb_cookie", "app_cookie"]);
const ALGORITHMS: Takes = Word(&["round_robin", "least_outstanding_requests", "weighted_random"]);
const FORWARDED_FOR: Takes = Word(&["append", "preserve", "remove"]);
const CROSS_ZONE: Takes = Word(&["true", "false", "use_load_balancer_configuration"]);
/// Seven days, in seconds.
const WEEK: i64 = 604_800;
/// As many targets as a group can have.
const MOST: i64 = 1000;

/// Those of application load balancers.
pub static LOAD_BALANCER: Table = Table { what: "Load balancer", attributes: &[BALANCER] };

/// Those of target groups of application load balancers.
pub static TARGET_GROUP: Table = Table { what: "Target group", attributes: &[GROUP] };

/// Those of HTTP listeners.
pub static LISTENER: Table = Table { what: "Listener", attributes: &[RESPONSE_HEADERS] };

/// Those of HTTPS listeners.
pub static HTTPS_LISTENER: Table =
    Table { what: "Listener", attributes: &[RESPONSE_HEADERS, REQUEST_HEADERS] };

/// One attribute.
const fn is(key: &'static str, default: &'static str, takes: Takes) -> Attribute {
    Attribute { key, default, takes }
}

// One attribute a line, as tables.
#[rustfmt::skip]
const BALANCER: &[Attribute] = &[
    is("access_logs.s3.enabled", "false", Later),
    is("access_logs.s3.bucket", "", Text),
    is("access_logs.s3.prefix", "", Text),
    is("idle_timeout.timeout_seconds", "60", Number(1, 4000)),
    is(DELETION_PROTECTION, "false", FLAG),
    is("routing.http2.enabled", "true", FLAG),
    is("routing.http.drop_invalid_header_fields.enabled", "false", FLAG),
    is("routing.http.xff_client_port.enabled", "false", FLAG),
    is("routing.http.preserve_host_header.enabled", "false", FLAG),
    is("routing.http.xff_header_processing.mode", "append", FORWARDED_FOR),
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
];

#[rustfmt::skip]
const GROUP: &[Attribute] = &[
    is("deregistration_delay.timeout_seconds", "300", Number(0, 3600)),
    is("stickiness.enabled", "false", FLAG),
    is("stickiness.type", "lb_cookie", COOKIES),
    is("stickiness.lb_cookie.duration_seconds", "86400", Number(1, WEEK)),
    is("stickiness.app_cookie.cookie_name", "", Text),
    is("stickiness.app_cookie.duration_seconds", "86400", Number(1, WEEK)),
    is("slow_start.duration_seconds", "0", WordOrNumber(&["0"], 30, 900)),
    is("load_balancing.algorithm.type", "round_robin", ALGORITHMS),
    is("load_balancing.algorithm.anomaly_mitigation", "off", Later),
    is("load_balancing.cross_zone.enabled", "use_load_balancer_configuration", CROSS_ZONE),
    is("target_group_health.dns_failover.minimum_healthy_targets.count", "1", Later),
    is("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off", Later),
    is("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1", Number(1, MOST)),
    is("target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off", Later),
];

/// What every listener can add to answers.
#[rustfmt::skip]
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

/// What a listener of TLS can add to requests.
#[rustfmt::skip]
const REQUEST_HEADERS: &[Attribute] = &[
    is("routing.http.request.x_amzn_tls_version.header_name", "X-Amzn-Tls-Version", Header),
    is("routing.http.request.x_amzn_tls_cipher_suite.header_name", "X-Amzn-Tls-Cipher-Suite", Header),
    is("routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name", "X-Amzn-Mtls-Clientcert-Serial-Number", Later),
    is("routing.http.request.x_amzn_mtls_clientcert_issuer.header_name", "X-Amzn-Mtls-Clientcert-Issuer", Later),
    is("routing.http.request.x_amzn_mtls_clientcert_subject.header_name", "X-Amzn-Mtls-Clientcert-Subject", Later),
    is("routing.http.request.x_amzn_mtls_clientcert_validity.header_name", "X-Amzn-Mtls-Clientcert-Validity", Later),
    is("routing.http.request.x_amzn_mtls_clientcert_leaf.header_name", "X-Amzn-Mtls-Clientcert-Leaf", Later),
    is("routing.http.request.x_amzn_mtls_clientcert.header_name", "X-Amzn-Mtls-Clientcert", Later),
];
