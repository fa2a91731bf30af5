//! Which action a request meets, and where a redirect leads. Pure.

use std::net::IpAddr;

use http::{HeaderMap, Method};

use crate::{Action, Condition, Listener, QueryMatch, Redirect};

/// What the rules see of a request.
#[derive(Debug, Clone, Copy)]
pub struct RequestHead<'a> {
    /// The method.
    pub method: &'a Method,
    /// The host as the client gave it, with its port if it gave one.
    pub host: &'a str,
    /// The path, not decoded.
    pub path: &'a str,
    /// The query without its question mark, not decoded.
    pub query: Option<&'a str>,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The other end of the connection.
    pub source: IpAddr,
}

/// The action of the matching rule with the lowest priority number, or the default.
pub fn route<'a>(listener: &'a Listener, head: &RequestHead<'_>) -> &'a Action {
    listener
        .rules
        .iter()
        .filter(|rule| rule.conditions.iter().all(|condition| holds(condition, head)))
        .min_by_key(|rule| rule.priority)
        .map_or(&listener.default_action, |rule| &rule.action)
}

fn holds(condition: &Condition, head: &RequestHead<'_>) -> bool {
    match condition {
        Condition::PathPattern(patterns) => patterns.iter().any(|p| p.matches(head.path.as_bytes())),
        Condition::HostHeader(patterns) => {
            let host = split_port(head.host).0.as_bytes();
            patterns.iter().any(|pattern| pattern.matches_ignoring_case(host))
        }
        Condition::HttpHeader { name, values } => head
            .headers
            .get_all(name)
            .iter()
            .any(|value| values.iter().any(|pattern| pattern.matches_ignoring_case(value.as_bytes()))),
        Condition::HttpRequestMethod(methods) => methods.contains(head.method),
        Condition::QueryString(matches) => pairs(head.query).any(|pair| {
            matches.iter().any(|QueryMatch { key, value }| {
                key.as_ref().is_none_or(|key| key.matches_ignoring_case(pair.0.as_bytes()))
                    && value.matches_ignoring_case(pair.1.as_bytes())
            })
        }),
        Condition::SourceIp(ranges) => ranges.iter().any(|range| range.contains(&head.source)),
    }
}

fn pairs(query: Option<&str>) -> impl Iterator<Item = (&str, &str)> {
    query
        .into_iter()
        .flat_map(|query| query.split('&'))
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Splits `host:port`; a bracketed IPv6 address keeps its colons.
pub(crate) fn split_port(host: &str) -> (&str, Option<&str>) {
    match host.rsplit_once(':') {
        Some((name, port)) if !name.contains(':') || name.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    }
}

/// Where a redirect leads: an absolute URI, its port always named, as ALB writes it.
pub fn location(redirect: &Redirect, head: &RequestHead<'_>, protocol: &str, port: u16) -> String {
    let port = port.to_string();
    let parts = [
        ("#{protocol}", protocol),
        ("#{host}", split_port(head.host).0),
        ("#{port}", &port),
        ("#{path}", head.path.strip_prefix('/').unwrap_or(head.path)),
        ("#{query}", head.query.unwrap_or_default()),
    ];
    let fill = |template: &str| {
        let mut out = String::with_capacity(template.len());
        let mut rest = template;
        while let Some(start) = rest.find("#{") {
            out.push_str(&rest[..start]);
            rest = &rest[start..];
            let (name, value) =
                parts.iter().find(|(name, _)| rest.starts_with(name)).unwrap_or(&("#{", "#{"));
            out.push_str(value);
            rest = &rest[name.len()..];
        }
        out + rest
    };
    let query = fill(&redirect.query);
    format!(
        "{}://{}:{}{}{}{}",
        fill(&redirect.protocol).to_ascii_lowercase(),
        fill(&redirect.host),
        fill(&redirect.port),
        fill(&redirect.path),
        if query.is_empty() { "" } else { "?" },
        query
    )
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;
    use crate::{FixedResponse, Pattern, Rule};

    fn answer(status: u16) -> Action {
        Action::FixedResponse(FixedResponse { status, content_type: None, body: String::new() })
    }

    fn patterns(texts: &[&str]) -> Vec<Pattern> {
        texts.iter().map(|text| Pattern::new(*text)).collect()
    }

    /// A POST from 203.0.113.7 to `Shop.example.com:8080/img/A.png?Size=Big&b` with `X-Kind: a` and `: b`.
    fn meets(conditions: Vec<Condition>) -> bool {
        let mut headers = HeaderMap::new();
        headers.append("x-kind", HeaderValue::from_static("a"));
        headers.append("x-kind", HeaderValue::from_static("Beta"));
        let head = RequestHead {
            method: &Method::POST,
            host: "Shop.example.com:8080",
            path: "/img/A.png",
            query: Some("Size=Big&b"),
            headers: &headers,
            source: [203, 0, 113, 7].into(),
        };
        let rules = vec![Rule { priority: 5, conditions, action: answer(201) }];
        let listener = Listener { port: 80, tls: None, default_action: answer(404), rules };
        route(&listener, &head) == &answer(201)
    }

    #[test]
    fn a_table_of_conditions() {
        let path = |texts: &[&str]| Condition::PathPattern(patterns(texts));
        let host = |texts: &[&str]| Condition::HostHeader(patterns(texts));
        let header = |name: &'static str, texts: &[&str]| Condition::HttpHeader {
            name: HeaderName::from_static(name),
            values: patterns(texts),
        };
        let query = |key: Option<&str>, value: &str| {
            Condition::QueryString(vec![QueryMatch { key: key.map(Pattern::new), value: value.into() }])
        };
        let source =
            |nets: &[&str]| Condition::SourceIp(nets.iter().map(|net| net.parse().unwrap()).collect());
        for (conditions, expected, shows) in [
            (vec![], true, "no condition always holds"),
            (vec![path(&["/img/*"])], true, "a path"),
            (vec![path(&["/IMG/*"])], false, "a path's case counts"),
            (vec![path(&["/js/*", "*.png"])], true, "any value suffices"),
            (vec![path(&["/img/A.png?Size=Big"])], false, "the query is not part of the path"),
            (vec![host(&["shop.EXAMPLE.com"])], true, "a host's case does not count, nor its port"),
            (vec![host(&["*.example.com"])], true, "a host by wildcard"),
            (vec![host(&["example.com"])], false, "another host"),
            (vec![header("x-kind", &["beta"])], true, "any of a header's values"),
            (vec![header("x-kind", &["c*"])], false, "none of them"),
            (vec![header("x-none", &["*"])], false, "a header that is not there"),
            (vec![Condition::HttpRequestMethod(vec![Method::GET, Method::POST])], true, "a method"),
            (vec![Condition::HttpRequestMethod(vec![Method::GET])], false, "another method"),
            (vec![query(Some("size"), "BIG")], true, "a query's case does not count"),
            (vec![query(None, "b?g")], true, "a value under any key"),
            (vec![query(Some("b"), "")], true, "a key without a value"),
            (vec![query(Some("size"), "small")], false, "another value"),
            (vec![query(Some("b"), "big")], false, "key and value belong together"),
            (vec![source(&["203.0.113.0/24"])], true, "a source"),
            (vec![source(&["198.51.100.0/24", "2001:db8::/32"])], false, "other sources"),
            (vec![path(&["/img/*"]), host(&["other"])], false, "all conditions must hold"),
            (vec![path(&["/img/*"]), host(&["shop*"])], true, "and here they do"),
        ] {
            assert_eq!(meets(conditions), expected, "{shows}");
        }
    }

    #[test]
    fn the_lowest_priority_number_wins_in_whatever_order_rules_stand() {
        let rule = |priority, status| Rule { priority, conditions: vec![], action: answer(status) };
        let rules = vec![rule(30, 203), rule(10, 201), rule(20, 202)];
        let listener = Listener { port: 80, tls: None, default_action: answer(404), rules };
        let head = RequestHead {
            method: &Method::GET,
            host: "a",
            path: "/",
            query: None,
            headers: &HeaderMap::new(),
            source: [127, 0, 0, 1].into(),
        };
        assert_eq!(route(&listener, &head), &answer(201));
    }

    #[test]
    fn a_table_of_redirects() {
        let headers = HeaderMap::new();
        let head = RequestHead {
            method: &Method::GET,
            host: "example.com:8080",
            path: "/a/b",
            query: Some("x=1"),
            headers: &headers,
            source: [127, 0, 0, 1].into(),
        };
        let same = Redirect::default();
        let https = Redirect { protocol: "HTTPS".into(), port: "443".into(), ..same.clone() };
        let moved = Redirect {
            host: "new.#{host}".into(),
            path: "/v2/#{path}/#{nothing}".into(),
            query: String::new(),
            ..same.clone()
        };
        let plain = RequestHead { query: None, host: "[::1]:80", path: "/", ..head };
        for (redirect, head, expected, shows) in [
            (&same, &head, "http://example.com:8080/a/b?x=1", "the default repeats the request"),
            (&https, &head, "https://example.com:443/a/b?x=1", "to HTTPS"),
            (&moved, &head, "http://new.example.com:8080/v2/a/b/#{nothing}", "parts, and what is no part"),
            (&same, &plain, "http://[::1]:8080/", "no query, no question mark; an IPv6 host"),
        ] {
            assert_eq!(location(redirect, head, "http", 8080), expected, "{shows}");
        }
    }
}
