//! Which service a request is for: by its signing scope, else by its host, its target header or path.

use std::collections::HashMap;

use http::header::HOST;
use resources::{Entry, Service};

use crate::Request;
use crate::sigv4::Claim;

/// The services on offer.
pub struct Directory {
    services: Vec<Offered>,
}

/// A service with its operations by name.
pub struct Offered {
    /// The service.
    pub service: Service,
    entries: HashMap<&'static str, usize>,
}

impl Offered {
    /// The operation of this name, where it has a handler.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.get(name).map(|&index| &self.service.entries[index])
    }
}

impl Directory {
    /// A directory of these services.
    pub fn new(services: Vec<Service>) -> Directory {
        let services = services.into_iter().map(|service| {
            let entries = service
                .entries
                .iter()
                .enumerate()
                .map(|(index, entry)| (entry.operation.name, index))
                .collect();
            Offered { service, entries }
        });
        Directory { services: services.collect() }
    }

    /// The service that a request is for.
    pub fn find(&self, claim: Option<&Claim>, request: &Request<'_>) -> Option<&Offered> {
        let by =
            |holds: &dyn Fn(&Service) -> bool| self.services.iter().find(|offered| holds(&offered.service));
        if let Some(claim) = claim {
            return by(&|service| service.model.signing_name == claim.service);
        }
        let text = |name| request.headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        let host = text(HOST).unwrap_or_default();
        let label = host.split('.').next().unwrap_or_default();
        let target = text(http::HeaderName::from_static("x-amz-target")).unwrap_or_default();
        let prefix = target.rsplit_once('.').map(|(prefix, _)| prefix);
        let rpc = request.path.strip_prefix("/service/").and_then(|rest| rest.split('/').next());
        by(&|service| service.model.endpoint_prefix == label)
            .or_else(|| by(&|service| prefix.is_some() && service.model.target_prefix == prefix))
            .or_else(|| by(&|service| rpc.is_some() && service.model.target_prefix == rpc))
    }
}
