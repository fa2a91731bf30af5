//! ARNs.

use crate::Ctx;

impl Ctx {
    /// `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE` in the request's region and account.
    pub fn arn(&self, service: &str, resource: impl std::fmt::Display) -> String {
        format!("arn:aws:{service}:{}:{}:{resource}", self.region, self.account)
    }

    /// The same of a service that has no regions (IAM).
    pub fn global_arn(&self, service: &str, resource: impl std::fmt::Display) -> String {
        format!("arn:aws:{service}::{}:{resource}", self.account)
    }
}
