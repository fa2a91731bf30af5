//! The list of AWS's security policies.

use model::ssl_policy::{SSL_POLICIES, SslPolicy};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{Cipher, DescribeSSLPoliciesInput, DescribeSSLPoliciesOutput};

use crate::listing::listing;
use crate::tls::find_policy;

pub fn entries() -> Vec<Entry> {
    vec![entry::<shapes::DescribeSSLPolicies>(describe)]
}

fn describe(_: &Ctx, input: DescribeSSLPoliciesInput) -> Result<DescribeSSLPoliciesOutput, Fault> {
    let mut found: Vec<&'static SslPolicy> = match input.names.as_slice() {
        [] => SSL_POLICIES.iter().collect(),
        names => names.iter().map(|name| find_policy(name)).collect::<Result<_, _>>()?,
    };
    if input.load_balancer_type.as_deref() == Some("gateway") {
        found.clear();
    }
    found.sort_by_key(|policy| policy.name);
    found.dedup_by_key(|policy| policy.name);
    let page = listing(found, input.page_size, &input.marker, |policy| policy.name)?;
    Ok(DescribeSSLPoliciesOutput {
        ssl_policies: page.items.into_iter().map(shown).collect(),
        next_marker: page.next,
    })
}

fn shown(policy: &'static SslPolicy) -> shapes::SslPolicy {
    let cipher =
        |(priority, name): (i32, &'static str)| Cipher { name: Some(name.into()), priority: Some(priority) };
    shapes::SslPolicy {
        ciphers: (1..).zip(policy.ciphers()).map(cipher).collect(),
        name: Some(policy.name.into()),
        ssl_protocols: policy.protocols().map(Into::into).collect(),
        supported_load_balancer_types: vec!["application".into(), "network".into()],
    }
}
