//! AWS's own managed policies: those that people attach most.

/// One of AWS's managed policies.
#[derive(Debug)]
pub struct AwsPolicy {
    /// `arn:aws:iam::aws:policy/AdministratorAccess`.
    pub arn: &'static str,
    /// What AWS says it is for.
    pub description: &'static str,
    /// The document.
    pub document: &'static str,
}

/// The policy of this ARN.
pub fn find(arn: &str) -> Option<&'static AwsPolicy> {
    ALL.iter().find(|policy| policy.arn == arn)
}

/// All of them, in the order of the ARNs.
pub static ALL: &[AwsPolicy] = &[AwsPolicy {
    arn: "arn:aws:iam::aws:policy/AdministratorAccess",
    description: "Provides full access to AWS services and resources.",
    document: include_str!("managed_policies/AdministratorAccess.json"),
}];
