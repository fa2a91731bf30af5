//! The metadata service's protocol: who may ask, with which token, under which version, and how it is
//! answered. <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html>

use std::net::Ipv4Addr;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use http_body_util::Full;
use store::Store;

use super::Router;
use super::credentials::Credentials;
use super::facts::Facts;
use super::token::{LONGEST, Tokens};
use super::tree::{self, Node};

/// Asks for a token of this many seconds, and tells how many it has.
const TTL: &str = "x-aws-ec2-metadata-token-ttl-seconds";
/// Carries the token.
const TOKEN: &str = "x-aws-ec2-metadata-token";

/// The versions by date. What is older than an answer knows it all the same.
const VERSIONS: [&str; 22] = [
    "1.0",
    "2007-01-19",
    "2007-03-01",
    "2007-08-29",
    "2007-10-10",
    "2007-12-15",
    "2008-02-01",
    "2008-09-01",
    "2009-04-04",
    "2011-01-01",
    "2011-05-01",
    "2012-01-12",
    "2014-02-25",
    "2014-11-05",
    "2015-10-20",
    "2016-04-19",
    "2018-09-24",
    "2019-10-01",
    "2020-10-27",
    "2021-03-23",
    "2021-07-15",
    "2024-04-11",
];

/// What every router's server shares.
pub(super) struct Service {
    store: Store,
    tokens: Tokens,
    credentials: Credentials,
}

/// What becomes of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A text, or JSON, or user data.
    Found { body: Vec<u8>, json: bool },
    /// A new token.
    Token { token: String, seconds: u32, hop_limit: u32 },
    /// An error, told as the service tells it.
    Refused(StatusCode),
}

impl Service {
    pub fn new(store: Store) -> Service {
        Service { credentials: Credentials::new(store.clone()), store, tokens: Tokens::new() }
    }

    /// Answers a request from this address of the router's VPC.
    pub fn ask(
        &self,
        router: &Router,
        from: Ipv4Addr,
        method: &Method,
        path: &str,
        headers: &HeaderMap,
    ) -> Asked {
        let facts = match self.store.read(|tx| Facts::gather(tx, &router.scope, &router.vpc, from)) {
            Ok(Some(facts)) => facts,
            // Nobody of ours asks: a balancer's node, say.
            Ok(None) => return Asked::Refused(StatusCode::NOT_FOUND),
            Err(error) => return self.failed(&error),
        };
        self.answer(&facts, method, path, headers)
    }

    fn answer(&self, facts: &Facts, method: &Method, path: &str, headers: &HeaderMap) -> Asked {
        let options = &facts.instance.metadata;
        if options.http_endpoint != "enabled" {
            return Asked::Refused(StatusCode::FORBIDDEN);
        }
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let version = parts.next();
        let rest: Vec<&str> = parts.collect();
        let asks_for_token = version == Some("latest") && rest == ["api", "token"];
        if *method == Method::PUT {
            return if asks_for_token {
                self.token(facts, headers)
            } else {
                Asked::Refused(StatusCode::NOT_FOUND)
            };
        }
        if *method != Method::GET && *method != Method::HEAD || asks_for_token {
            return Asked::Refused(StatusCode::METHOD_NOT_ALLOWED);
        }
        let sound = match headers.get(TOKEN) {
            None => options.http_tokens != "required",
            Some(token) => token.to_str().is_ok_and(|token| self.tokens.admits(token, &facts.instance.id)),
        };
        if !sound {
            return Asked::Refused(StatusCode::UNAUTHORIZED);
        }
        match version {
            None => text(VERSIONS.join("\n") + "\nlatest"),
            Some(version) if version == "latest" || VERSIONS.contains(&version) => self.look_up(facts, &rest),
            Some(_) => Asked::Refused(StatusCode::NOT_FOUND),
        }
    }

    /// A token goes to who asks from the instance itself and through no proxy.
    fn token(&self, facts: &Facts, headers: &HeaderMap) -> Asked {
        if headers.contains_key("x-forwarded-for") {
            return Asked::Refused(StatusCode::FORBIDDEN);
        }
        let seconds = headers.get(TTL).and_then(|ttl| ttl.to_str().ok()?.trim().parse::<u32>().ok());
        match seconds {
            Some(seconds) if (1..=LONGEST).contains(&seconds) => Asked::Token {
                token: self.tokens.issue(&facts.instance.id, seconds),
                seconds,
                hop_limit: u32::try_from(facts.instance.metadata.hop_limit).unwrap_or(1).clamp(1, 64),
            },
            _ => Asked::Refused(StatusCode::BAD_REQUEST),
        }
    }

    fn look_up(&self, facts: &Facts, path: &[&str]) -> Asked {
        match tree::build(facts).find(path) {
            None => Asked::Refused(StatusCode::NOT_FOUND),
            Some(Node::Text(found)) => text(found.clone()),
            Some(Node::Json(value)) => json(value),
            Some(Node::Bytes(body)) => Asked::Found { body: body.clone(), json: false },
            Some(node @ Node::Directory(_)) => text(node.listing()),
            Some(Node::Credentials(role)) => match self.credentials.of(facts, role) {
                Ok(value) => json(&value),
                Err(error) => self.failed(&error),
            },
        }
    }

    fn failed(&self, error: &dyn std::fmt::Display) -> Asked {
        tracing::error!(%error, "metadata cannot be answered");
        Asked::Refused(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

fn text(text: String) -> Asked {
    Asked::Found { body: text.into_bytes(), json: false }
}

fn json(value: &serde_json::Value) -> Asked {
    Asked::Found { body: format!("{value:#}").into_bytes(), json: true }
}

impl From<Asked> for Response<Full<Bytes>> {
    fn from(asked: Asked) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::default());
        let mut kind = "text/plain";
        match asked {
            Asked::Found { body, json } => {
                if json {
                    kind = "application/json";
                }
                *response.body_mut() = Full::new(body.into());
            }
            Asked::Token { token, seconds, .. } => {
                response.headers_mut().insert(TTL, HeaderValue::from(seconds));
                *response.body_mut() = Full::new(token.into());
            }
            Asked::Refused(status) => {
                kind = "text/html";
                *response.status_mut() = status;
                *response.body_mut() = Full::new(page(status).into());
            }
        }
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        response.headers_mut().insert(header::SERVER, HeaderValue::from_static("EC2ws"));
        response
    }
}

/// An error's page.
fn page(status: StatusCode) -> String {
    let title = format!("{} - {}", status.as_u16(), status.canonical_reason().unwrap_or_default());
    format!(
        r#"<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
	"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
 <head>
  <title>{title}</title>
 </head>
 <body>
  <h1>{title}</h1>
 </body>
</html>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::super::facts::tests::facts;
    use super::*;

    fn put(ttl: &str) -> HeaderMap {
        HeaderMap::from_iter([(TTL.parse().unwrap(), ttl.parse().unwrap())])
    }

    fn with(token: &str) -> HeaderMap {
        HeaderMap::from_iter([(TOKEN.parse().unwrap(), token.parse().unwrap())])
    }

    fn status(asked: &Asked) -> u16 {
        match asked {
            Asked::Refused(status) => status.as_u16(),
            _ => 200,
        }
    }

    #[test]
    fn each_request_is_answered_as_the_service_answers_it() {
        let service = Service::new(Store::in_memory());
        let (mut open, mut strict, mut off) = (facts("i-1"), facts("i-1"), facts("i-1"));
        open.change(|instance| instance.metadata.http_tokens = "optional".into());
        strict.change(|instance| instance.metadata.http_tokens = "required".into());
        off.change(|instance| instance.metadata.http_endpoint = "disabled".into());
        let none = HeaderMap::new;
        let forwarded = || {
            let mut headers = put("60");
            headers.insert("x-forwarded-for", HeaderValue::from_static("10.0.0.1"));
            headers
        };
        let own = || with(&service.tokens.issue("i-1", 60));
        let (token, id) = ("/latest/api/token", "/latest/meta-data/instance-id");
        let (get, put_) = (Method::GET, Method::PUT);
        let cases = [
            ("version 1 where it is allowed", &open, &get, id, none(), 200),
            ("version 1 where it is not", &strict, &get, id, none(), 401),
            ("with a token", &strict, &get, id, own(), 200),
            ("with another instance's", &strict, &get, id, with(&service.tokens.issue("i-2", 60)), 401),
            ("with none of ours, even where none is asked for", &open, &get, id, with("made-up"), 401),
            ("where the service is off", &off, &get, id, own(), 403),
            ("a token", &open, &put_, token, put("21600"), 200),
            ("a token for longer than six hours", &open, &put_, token, put("21601"), 400),
            ("a token for no time", &open, &put_, token, put("0"), 400),
            ("a token for nobody knows how long", &open, &put_, token, none(), 400),
            ("a token through a proxy", &open, &put_, token, forwarded(), 403),
            ("a token that is not asked for as one", &open, &get, token, none(), 405),
            ("what cannot be put", &open, &put_, id, put("60"), 404),
            ("what cannot be posted", &open, &Method::POST, id, none(), 405),
            ("the versions", &open, &get, "/", none(), 200),
            ("a version by date", &open, &get, "/2021-07-15/meta-data/instance-id", none(), 200),
            ("no version", &open, &get, "/1999-01-01/meta-data/instance-id", none(), 404),
            ("nothing of that name", &open, &get, "/latest/meta-data/nonsense", none(), 404),
            ("something below a text", &open, &get, "/latest/meta-data/instance-id/more", none(), 404),
        ];
        for (what, facts, method, path, headers, wanted) in cases {
            let asked = service.answer(facts, method, path, &headers);
            assert_eq!(status(&asked), wanted, "{what}: {asked:?}");
        }
    }

    #[test]
    fn a_token_says_how_long_and_how_far_it_goes() {
        let service = Service::new(Store::in_memory());
        let asked = service.answer(&facts("i-1"), &Method::PUT, "/latest/api/token", &put("60"));
        let Asked::Token { token, seconds, hop_limit } = asked else { panic!("{asked:?}") };
        assert!(service.tokens.admits(&token, "i-1"));
        assert_eq!((seconds, hop_limit), (60, 2));
    }

    #[test]
    fn errors_are_told_as_the_service_tells_them() {
        let page = page(StatusCode::NOT_FOUND);
        assert!(page.contains("<title>404 - Not Found</title>") && page.contains("XHTML 1.0"));
    }
}
