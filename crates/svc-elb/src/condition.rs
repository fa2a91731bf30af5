//! Conditions of rules: read from requests, held against AWS's rules, shown in answers.
//!
//! Sources: the `RuleCondition` data type and its configurations, API reference; "Condition types for
//! listener rules", user guide for Application Load Balancers.

use ipnet::IpNet;
use model::elb::Condition;
use resources::Fault;
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    HostHeaderConditionConfig, HttpHeaderConditionConfig, HttpRequestMethodConditionConfig,
    PathPatternConditionConfig, QueryStringConditionConfig, QueryStringKeyValuePair, RuleCondition,
    SourceIpConditionConfig,
};

use crate::faults::invalid;
use crate::limits::{VALUES_PER_RULE, WILDCARDS_PER_RULE};

/// AWS's longest pattern.
const LONGEST: usize = 128;
/// AWS's longest method and header name.
const LONGEST_NAME: usize = 40;

/// Reads the conditions of a request.
pub fn read(given: &[RuleCondition]) -> Result<Vec<Condition>, Fault> {
    if given.is_empty() {
        return Err(invalid("At least one condition must be specified"));
    }
    let conditions = given.iter().map(one).collect::<Result<Vec<_>, _>>()?;
    for field in ["host-header", "path-pattern", "http-request-method", "source-ip"] {
        if conditions.iter().filter(|condition| field_of(condition) == field).count() > 1 {
            return Err(invalid(format!("A rule can only have one condition with field '{field}'")));
        }
    }
    let values: usize = conditions.iter().map(|condition| texts(condition).len()).sum();
    if values > VALUES_PER_RULE {
        return Err(invalid(format!("A rule can only have '{VALUES_PER_RULE}' condition values")));
    }
    let wildcards: usize = conditions.iter().flat_map(texts).map(wildcards).sum();
    if wildcards > WILDCARDS_PER_RULE {
        return Err(invalid(format!("A rule can only have '{WILDCARDS_PER_RULE}' condition wildcards")));
    }
    Ok(conditions)
}

fn one(given: &RuleCondition) -> Result<Condition, Fault> {
    let field = given.field.as_deref().unwrap_or_default();
    refuse_regular_expressions(given)?;
    refuse_others_configuration(given, field)?;
    match field {
        "host-header" => {
            let values =
                values(given, given.host_header_config.as_ref().map(|config| &config.values), field)?;
            patterns(field, &values, host_character)?;
            Ok(Condition::HostHeader(values))
        }
        "path-pattern" => {
            let values =
                values(given, given.path_pattern_config.as_ref().map(|config| &config.values), field)?;
            patterns(field, &values, path_character)?;
            Ok(Condition::PathPattern(values))
        }
        "http-header" => {
            let config = given.http_header_config.as_ref();
            let name = config.and_then(|config| config.http_header_name.clone()).unwrap_or_default();
            let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
            if name.is_empty() || name.len() > LONGEST_NAME || !name.bytes().all(token) || name.contains('*')
            {
                return Err(invalid(format!(
                    "HTTP header name '{name}' must be between 1 and {LONGEST_NAME} characters of a header's name, without wildcards"
                )));
            }
            if name.eq_ignore_ascii_case("host") {
                return Err(invalid(
                    "The 'Host' header must be matched by a condition with field 'host-header'",
                ));
            }
            let values = values_of(config.map(|config| &config.values), field)?;
            patterns(field, &values, |c| c == ' ' || c.is_ascii_graphic())?;
            Ok(Condition::HttpHeader(name, values))
        }
        "http-request-method" => {
            let config = given.http_request_method_config.as_ref();
            let values = values_of(config.map(|config| &config.values), field)?;
            let allowed = |c: char| c.is_ascii_uppercase() || c == '-' || c == '_';
            if let Some(bad) = values.iter().find(|v| v.len() > LONGEST_NAME || !v.chars().all(allowed)) {
                return Err(invalid(format!(
                    "HTTP request method '{bad}' must be at most {LONGEST_NAME} of the characters A-Z, hyphen (-) and underscore (_)"
                )));
            }
            Ok(Condition::HttpRequestMethod(values))
        }
        "query-string" => query_string(given.query_string_config.as_ref()),
        "source-ip" => {
            let config = given.source_ip_config.as_ref();
            let values = values_of(config.map(|config| &config.values), field)?;
            let fits = |value: &str| value.parse::<IpNet>().is_ok_and(|range| range == range.trunc());
            if let Some(bad) = values.iter().find(|value| !fits(value) || *value == "255.255.255.255/32") {
                return Err(invalid(format!(
                    "The source IP '{bad}' must be a CIDR block, such as '192.0.2.0/24'"
                )));
            }
            Ok(Condition::SourceIp(values))
        }
        other => Err(invalid(format!(
            "Condition field '{other}' must be one of '[path-pattern, host-header, http-header, http-request-method, query-string, source-ip]'"
        ))),
    }
}

fn refuse_regular_expressions(given: &RuleCondition) -> Result<(), Fault> {
    let asked = [
        Some(&given.regex_values),
        given.host_header_config.as_ref().map(|config| &config.regex_values),
        given.path_pattern_config.as_ref().map(|config| &config.regex_values),
        given.http_header_config.as_ref().map(|config| &config.regex_values),
    ];
    match asked.into_iter().flatten().any(|values| !values.is_empty()) {
        true => Err(Fault::not_implemented("A rule condition with RegexValues")),
        false => Ok(()),
    }
}

fn refuse_others_configuration(given: &RuleCondition, field: &str) -> Result<(), Fault> {
    let configured = [
        ("host-header", given.host_header_config.is_some()),
        ("path-pattern", given.path_pattern_config.is_some()),
        ("http-header", given.http_header_config.is_some()),
        ("http-request-method", given.http_request_method_config.is_some()),
        ("query-string", given.query_string_config.is_some()),
        ("source-ip", given.source_ip_config.is_some()),
    ];
    match configured.iter().find(|(other, there)| *there && *other != field) {
        Some((other, _)) => Err(invalid(format!(
            "The configuration of a '{other}' condition cannot be specified for a condition with field '{field}'"
        ))),
        None => Ok(()),
    }
}

/// The values of a host or path condition, which may stand in two places, but only in one of them.
fn values(given: &RuleCondition, config: Option<&Vec<String>>, field: &str) -> Result<Vec<String>, Fault> {
    match (given.values.is_empty(), config) {
        (false, Some(_)) => {
            Err(invalid(format!("You cannot specify both 'Values' and a configuration for field '{field}'")))
        }
        (false, None) => values_of(Some(&given.values), field),
        (true, config) => values_of(config, field),
    }
}

fn values_of(values: Option<&Vec<String>>, field: &str) -> Result<Vec<String>, Fault> {
    let values = values.cloned().unwrap_or_default();
    if values.is_empty() || values.iter().any(String::is_empty) {
        return Err(invalid(format!("A condition value must be specified for field '{field}'")));
    }
    Ok(values)
}

fn patterns(field: &str, values: &[String], allowed: fn(char) -> bool) -> Result<(), Fault> {
    for value in values {
        if value.chars().count() > LONGEST {
            return Err(invalid(format!(
                "The '{field}' value '{value}' cannot be longer than '{LONGEST}' characters"
            )));
        }
        if let Some(bad) = value.chars().find(|c| !allowed(*c)) {
            return Err(invalid(format!(
                "The '{field}' value '{value}' contains the invalid character '{bad}'"
            )));
        }
    }
    Ok(())
}

fn host_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-.*?".contains(c)
}

fn path_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_-.$/~\"'@:+&*?\\".contains(c)
}

fn query_string(config: Option<&QueryStringConditionConfig>) -> Result<Condition, Fault> {
    let given = config.map(|config| config.values.as_slice()).unwrap_or_default();
    if given.is_empty() {
        return Err(invalid("A condition value must be specified for field 'query-string'"));
    }
    let mut pairs = Vec::new();
    for pair in given {
        let key = pair.key.clone().filter(|key| !key.is_empty());
        let Some(value) = pair.value.clone().filter(|value| !value.is_empty()) else {
            return Err(invalid("A condition value must be specified for field 'query-string'"));
        };
        let texts: Vec<String> = key.iter().chain([&value]).cloned().collect();
        patterns("query-string", &texts, |c| c.is_ascii_graphic() || c == ' ')?;
        pairs.push((key, value));
    }
    Ok(Condition::QueryString(pairs))
}

fn field_of(condition: &Condition) -> &'static str {
    match condition {
        Condition::HostHeader(_) => "host-header",
        Condition::PathPattern(_) => "path-pattern",
        Condition::HttpHeader(..) => "http-header",
        Condition::HttpRequestMethod(_) => "http-request-method",
        Condition::QueryString(_) => "query-string",
        Condition::SourceIp(_) => "source-ip",
    }
}

/// The values of a condition, as AWS counts them: a query's key and value are one.
fn texts(condition: &Condition) -> Vec<&str> {
    match condition {
        Condition::HostHeader(values)
        | Condition::PathPattern(values)
        | Condition::HttpHeader(_, values)
        | Condition::HttpRequestMethod(values)
        | Condition::SourceIp(values) => values.iter().map(String::as_str).collect(),
        Condition::QueryString(pairs) => pairs.iter().map(|(_, value)| value.as_str()).collect(),
    }
}

/// How many wildcards a pattern has; one behind a backslash is a plain character.
fn wildcards(pattern: &str) -> usize {
    let mut count = 0;
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => _ = letters.next(),
            '*' | '?' => count += 1,
            _ => {}
        }
    }
    count
}

/// A condition as answers show it. Host and path conditions are answered in both of their forms.
pub fn shown(condition: &Condition) -> RuleCondition {
    let field = Some(field_of(condition).to_owned());
    let plain = RuleCondition { field, ..Default::default() };
    match condition.clone() {
        Condition::HostHeader(values) => RuleCondition {
            values: values.clone(),
            host_header_config: Some(HostHeaderConditionConfig { values, ..Default::default() }),
            ..plain
        },
        Condition::PathPattern(values) => RuleCondition {
            values: values.clone(),
            path_pattern_config: Some(PathPatternConditionConfig { values, ..Default::default() }),
            ..plain
        },
        Condition::HttpHeader(name, values) => RuleCondition {
            http_header_config: Some(HttpHeaderConditionConfig {
                http_header_name: Some(name),
                values,
                ..Default::default()
            }),
            ..plain
        },
        Condition::HttpRequestMethod(values) => RuleCondition {
            http_request_method_config: Some(HttpRequestMethodConditionConfig { values }),
            ..plain
        },
        Condition::QueryString(pairs) => {
            let values =
                pairs.into_iter().map(|(key, value)| QueryStringKeyValuePair { key, value: Some(value) });
            RuleCondition {
                query_string_config: Some(shapes::QueryStringConditionConfig { values: values.collect() }),
                ..plain
            }
        }
        Condition::SourceIp(values) => {
            RuleCondition { source_ip_config: Some(SourceIpConditionConfig { values }), ..plain }
        }
    }
}
