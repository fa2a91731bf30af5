//! Health checks as requests have them: AWS's defaults, and what each setting may be.
//!
//! Source: "Health checks for your target groups", user guide for Application Load Balancers. The
//! bounds of numbers are the model's and held before a handler runs.

use model::elb::{HealthCheck, TargetGroup};
use resources::Fault;
use shapes_elbv2::Matcher;

use crate::faults::{configuration, invalid};

/// The settings of a request.
pub struct Asked<'a> {
    pub enabled: Option<bool>,
    pub protocol: &'a Option<String>,
    pub port: &'a Option<String>,
    pub path: &'a Option<String>,
    pub interval: Option<i32>,
    pub timeout: Option<i32>,
    pub healthy_threshold: Option<i32>,
    pub unhealthy_threshold: Option<i32>,
    pub matcher: &'a Option<Matcher>,
}

/// The settings of a request, which creating and modifying a group call the same.
macro_rules! asked {
    ($input:expr) => {
        $crate::health_check::Asked {
            enabled: $input.health_check_enabled,
            protocol: &$input.health_check_protocol,
            port: &$input.health_check_port,
            path: &$input.health_check_path,
            interval: $input.health_check_interval_seconds,
            timeout: $input.health_check_timeout_seconds,
            healthy_threshold: $input.healthy_threshold_count,
            unhealthy_threshold: $input.unhealthy_threshold_count,
            matcher: &$input.matcher,
        }
    };
}
pub(crate) use asked;

/// AWS's defaults for groups of instances or addresses; HTTPS groups too are checked over HTTP unless they say
/// otherwise.
pub fn default(protocol_version: &str) -> HealthCheck {
    let grpc = protocol_version == "GRPC";
    HealthCheck {
        enabled: true,
        protocol: "HTTP".to_owned(),
        port: "traffic-port".to_owned(),
        path: if grpc { "/AWS.ALB/healthcheck" } else { "/" }.to_owned(),
        interval: 30,
        timeout: 5,
        healthy_threshold: 5,
        unhealthy_threshold: 2,
        matcher: if grpc { "12" } else { "200" }.to_owned(),
    }
}

impl Asked<'_> {
    /// The check that follows from `base` and what is asked.
    pub fn over(&self, base: HealthCheck, protocol_version: &str) -> Result<HealthCheck, Fault> {
        if let Some(other) = self.protocol.as_deref().filter(|asked| !["HTTP", "HTTPS"].contains(asked)) {
            return Err(configuration(format!(
                "Health check protocol '{other}' is not supported for target groups with protocol 'HTTP' or 'HTTPS'"
            )));
        }
        if self.enabled == Some(false) {
            return Err(invalid(
                "Health check enabled must be true for target groups with target type 'instance' or 'ip'",
            ));
        }
        let number =
            |asked: Option<i32>, base: u32| asked.and_then(|n| u32::try_from(n).ok()).unwrap_or(base);
        let check = HealthCheck {
            enabled: true,
            protocol: self.protocol.clone().unwrap_or(base.protocol),
            port: self.port.clone().unwrap_or(base.port),
            path: self.path.clone().unwrap_or(base.path),
            interval: number(self.interval, base.interval),
            timeout: number(self.timeout, base.timeout),
            healthy_threshold: number(self.healthy_threshold, base.healthy_threshold),
            unhealthy_threshold: number(self.unhealthy_threshold, base.unhealthy_threshold),
            matcher: match self.matcher {
                Some(matcher) => matcher_of(matcher, protocol_version)?,
                None => base.matcher,
            },
        };
        if check.timeout >= check.interval {
            return Err(invalid(format!(
                "Health check timeout '{}' must be smaller than the interval '{}'",
                check.timeout, check.interval
            )));
        }
        if check.port != "traffic-port" && !check.port.parse::<u16>().is_ok_and(|port| port > 0) {
            return Err(invalid(format!(
                "Health check port '{}' must be 'traffic-port' or in the range '1-65535'",
                check.port
            )));
        }
        if !check.path.starts_with('/') || !check.path.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(invalid(format!(
                "Health check path '{}' must begin with a '/' character and hold only characters that a path can have",
                check.path
            )));
        }
        Ok(check)
    }
}

/// Reads `200`, `200,202` or `200-299`: HTTP codes from 200 to 499, or gRPC codes from 0 to 99.
fn matcher_of(matcher: &Matcher, protocol_version: &str) -> Result<String, Fault> {
    let (given, wrong, low, high) = match protocol_version {
        "GRPC" => (&matcher.grpc_code, &matcher.http_code, 0, 99),
        _ => (&matcher.http_code, &matcher.grpc_code, 200, 499),
    };
    if wrong.is_some() {
        return Err(invalid(format!(
            "Health check matcher must be {} codes for target groups with protocol version '{protocol_version}'",
            if protocol_version == "GRPC" { "gRPC" } else { "HTTP" }
        )));
    }
    let Some(given) = given else { return Err(invalid("Health check matcher codes must be specified")) };
    let code = |text: &str| text.trim().parse::<u16>().ok().filter(|code| (low..=high).contains(code));
    let fits = given.split(',').all(|part| match part.split_once('-') {
        Some((from, to)) => matches!((code(from), code(to)), (Some(from), Some(to)) if from <= to),
        None => code(part).is_some(),
    });
    if !fits {
        return Err(invalid(format!(
            "Health check matcher '{given}' must be codes or ranges within '{low}-{high}' inclusive, such as '{low},{}' or '{low}-{high}'",
            low + 2
        )));
    }
    Ok(given.clone())
}

/// The matcher as answers show it.
pub fn shown_matcher(group: &TargetGroup) -> Matcher {
    let codes = Some(group.health_check.matcher.clone());
    match group.protocol_version.as_str() {
        "GRPC" => Matcher { grpc_code: codes, http_code: None },
        _ => Matcher { grpc_code: None, http_code: codes },
    }
}
