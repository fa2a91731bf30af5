//! What a balancer is to do, as plain values that whoever drives the engine fills in.
//!
//! Defaults are those that AWS documents. Nothing here does anything, and nothing here checks that a
//! value lies within AWS's limits: the API did that before the value was stored.

use std::{fmt, net::IpAddr, sync::Arc, time::Duration};

use http::{HeaderName, Method};
use ipnet::IpNet;

use crate::{Pattern, health::HealthCheck};

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as it was given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<T: Into<Arc<str>>> From<T> for $name {
            fn from(name: T) -> Self {
                Self(name.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

name!(
    /// Names a balancer; its ARN, for one.
    BalancerId
);
name!(
    /// Names a balancer's node: its network interface in one zone. [`crate::Sockets`] is asked by it.
    NodeId
);
name!(
    /// Names a target group; its ARN, for one.
    GroupId
);
name!(
    /// Names a target within its group, together with the port: an instance's id or an address.
    TargetId
);
name!(
    /// An Availability Zone.
    Zone
);

/// One Application Load Balancer, whole: what it listens on, where it sends, how.
#[derive(Debug, Clone, PartialEq)]
pub struct Balancer {
    /// The name by which the engine is told of changes.
    pub id: BalancerId,
    /// One network interface in each enabled zone.
    pub nodes: Vec<Node>,
    /// The ports it answers on, on every node.
    pub listeners: Vec<Listener>,
    /// Every group that an action names. A group that no action names is reported `unused`.
    pub groups: Vec<TargetGroup>,
    /// Settings of the balancer as a whole.
    pub attributes: Attributes,
}

/// A balancer's presence in one zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Whose sockets to use.
    pub id: NodeId,
    /// The zone it stands in.
    pub zone: Zone,
    /// The address it listens on.
    pub address: IpAddr,
}

/// A port and the rules for what comes in on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Listener {
    /// 1 to 65535; 0 lets the kernel choose, and [`ListenerStatus`](crate::ListenerStatus) tells.
    pub port: u16,
    /// How it speaks TLS; none is in the clear.
    pub tls: Option<Tls>,
    /// Taken when no rule matches.
    pub default_action: Action,
    /// In any order; the lowest priority number that matches wins.
    pub rules: Vec<Rule>,
}

/// How a listener speaks TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// For clients that name nobody, or nobody that another certificate is for.
    pub certificate: Certificate,
    /// The others, the best first: of those for the name that a client asks for, the first is shown.
    pub others: Vec<Certificate>,
    /// Cipher suites in their order, by OpenSSL's names; those of TLS 1.3 allow TLS 1.3, others 1.2. What the
    /// engine does not know is left out.
    pub ciphers: Vec<String>,
    /// The header that tells a target of the version, where [`Attributes::tls_headers`] says so.
    pub version_header: HeaderName,
    /// The header that tells it of the cipher suite.
    pub cipher_header: HeaderName,
}

/// A certificate and its key.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The names that it is for; a first label of `*` stands for any one label.
    pub names: Vec<String>,
    /// In DER, its own first and then those that lead to its root.
    pub chain: Vec<Vec<u8>>,
    /// In DER: PKCS #8, PKCS #1 or SEC 1. Shown to nobody.
    pub key: Vec<u8>,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").field("names", &self.names).finish_non_exhaustive()
    }
}

/// What to do with the requests that meet every condition.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// 1 to 50000, unique in its listener.
    pub priority: u32,
    /// All must hold.
    pub conditions: Vec<Condition>,
    /// What to do then.
    pub action: Action,
}

/// One condition of a rule; any one of its values suffices.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The path without the query, by case.
    PathPattern(Vec<Pattern>),
    /// The host without the port, in any case.
    HostHeader(Vec<Pattern>),
    /// A header's values, in any case.
    HttpHeader {
        /// The header's name, without wildcards.
        name: HeaderName,
        /// What one of its values must match.
        values: Vec<Pattern>,
    },
    /// The method, exactly.
    HttpRequestMethod(Vec<Method>),
    /// A key and value, or a value under any key, in any case.
    QueryString(Vec<QueryMatch>),
    /// The address of the connection's other end; never `X-Forwarded-For`.
    SourceIp(Vec<IpNet>),
}

/// One alternative of a query-string condition.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryMatch {
    /// None matches the value under every key.
    pub key: Option<Pattern>,
    /// What the value must match.
    pub value: Pattern,
}

/// What is done with a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Send it to a target of one of these groups.
    Forward(Forward),
    /// Send the client elsewhere.
    Redirect(Redirect),
    /// Answer at once.
    FixedResponse(FixedResponse),
}

/// Target groups to share requests among.
#[derive(Debug, Clone, PartialEq)]
pub struct Forward {
    /// One to five groups.
    pub groups: Vec<WeightedGroup>,
    /// How long a client stays with the group it was first given (cookie `AWSALBTG`).
    pub stickiness: Option<Duration>,
}

/// A group and its share of the requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightedGroup {
    /// Which group.
    pub group: GroupId,
    /// 0 to 999; zero gets none.
    pub weight: u32,
}

/// Where to send the client; each part may use `#{protocol}`, `#{host}`, `#{port}`, `#{path}` (without
/// its leading slash) and `#{query}` of the request. The default repeats the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// `HTTP`, `HTTPS` or `#{protocol}`.
    pub protocol: String,
    /// The host.
    pub host: String,
    /// The port.
    pub port: String,
    /// The path, with its leading slash.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
    /// 301 or 302.
    pub status: RedirectStatus,
}

impl Default for Redirect {
    fn default() -> Self {
        Self {
            protocol: "#{protocol}".into(),
            host: "#{host}".into(),
            port: "#{port}".into(),
            path: "/#{path}".into(),
            query: "#{query}".into(),
            status: RedirectStatus::Found,
        }
    }
}

/// The status of a redirect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectStatus {
    /// 301.
    MovedPermanently,
    /// 302.
    Found,
}

/// An answer that needs no target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedResponse {
    /// 2XX, 4XX or 5XX.
    pub status: u16,
    /// `text/plain` and the like; none when there is no body.
    pub content_type: Option<String>,
    /// At most 1024 bytes.
    pub body: String,
}

/// A balancer's own settings.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes>
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attributes {
    /// How long a connection may carry nothing before it is closed. 60 seconds.
    pub idle_timeout: Duration,
    /// How long a client may go on using one connection. 3600 seconds.
    pub client_keep_alive: Duration,
    /// Drop request headers whose names are not letters, digits and hyphens. Off.
    pub drop_invalid_header_fields: bool,
    /// Send `Host` on untouched; otherwise a listener's port other than 80 and 443 is added. Off.
    pub preserve_host_header: bool,
    /// What happens to `X-Forwarded-For`. Append.
    pub forwarded_for: ForwardedFor,
    /// Whether `X-Forwarded-For` names the client's port too. Off.
    pub forwarded_for_client_port: bool,
    /// Whether clients may speak HTTP/2. On.
    pub http2: bool,
    /// Whether targets are told of the TLS that their clients speak. Off.
    pub tls_headers: bool,
    /// Whether a node sends to other zones' targets, unless the group says otherwise. On.
    pub cross_zone: bool,
}

impl Default for Attributes {
    fn default() -> Self {
        Self {
            idle_timeout: Duration::from_secs(60),
            client_keep_alive: Duration::from_secs(3600),
            drop_invalid_header_fields: false,
            preserve_host_header: false,
            forwarded_for: ForwardedFor::Append,
            forwarded_for_client_port: false,
            http2: true,
            tls_headers: false,
            cross_zone: true,
        }
    }
}

/// What happens to `X-Forwarded-For` on its way to the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForwardedFor {
    /// The client's address is added at the end.
    Append,
    /// It passes as it came.
    Preserve,
    /// It is taken out.
    Remove,
}

/// Targets that answer the same requests.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetGroup {
    /// The name that actions use.
    pub id: GroupId,
    /// What the targets speak.
    pub protocol_version: ProtocolVersion,
    /// Whether they speak it over TLS. Their certificates are not looked at.
    pub secure: bool,
    /// Who answers.
    pub targets: Vec<Target>,
    /// How one is chosen.
    pub algorithm: Algorithm,
    /// Whether a client comes back to the same one.
    pub stickiness: Stickiness,
    /// Over how long a target that turned healthy is given its full share. None: at once.
    pub slow_start: Option<Duration>,
    /// How long a deregistered target may finish what it is doing. 300 seconds.
    pub deregistration_delay: Duration,
    /// Overrides the balancer's setting.
    pub cross_zone: Option<bool>,
    /// With fewer healthy targets than this in a zone, requests go to all of them. One.
    pub minimum_healthy_targets: usize,
    /// How health is checked.
    pub health_check: HealthCheck,
}

impl TargetGroup {
    /// A group without targets, with AWS's defaults.
    pub fn new(id: impl Into<GroupId>) -> Self {
        Self {
            id: id.into(),
            protocol_version: ProtocolVersion::Http1,
            secure: false,
            targets: Vec::new(),
            algorithm: Algorithm::RoundRobin,
            stickiness: Stickiness::None,
            slow_start: None,
            deregistration_delay: Duration::from_secs(300),
            cross_zone: None,
            minimum_healthy_targets: 1,
            health_check: HealthCheck::default(),
        }
    }
}

/// What a group's targets speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProtocolVersion {
    /// HTTP/1.1.
    Http1,
    /// HTTP/2; in the clear by prior knowledge.
    Http2,
    /// gRPC over HTTP/2.
    Grpc,
}

/// One server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its name; with the port it is unique in the group.
    pub id: TargetId,
    /// Where it answers.
    pub address: IpAddr,
    /// The port it answers on.
    pub port: u16,
    /// Its zone; none is in every zone (`all`).
    pub zone: Option<Zone>,
    /// Whether it takes part.
    pub standing: Standing,
}

/// Whether a target takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may get requests.
    Registered,
    /// It finishes what it has and gets nothing new. Once the deregistration delay has passed since the
    /// engine was first told, what is left is cut.
    Deregistering,
    /// Its instance does not run: no requests, no checks.
    Stopped,
}

/// How a target is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// In turn.
    RoundRobin,
    /// The one with the fewest requests in flight.
    LeastOutstandingRequests,
    /// At random, evenly.
    WeightedRandom,
}

/// Whether a client comes back to the same target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stickiness {
    /// It does not.
    None,
    /// By the balancer's own cookie `AWSALB`, renewed with every answer.
    LbCookie {
        /// How long the cookie holds.
        duration: Duration,
    },
    /// For as long as the client brings the application's own cookie, beside `AWSALBAPP-0`.
    AppCookie {
        /// The application's cookie.
        name: String,
        /// How long the balancer's cookie holds.
        duration: Duration,
    },
}
