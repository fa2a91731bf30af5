//! AWS's own managed policies: those that people attach most.
//!
//! Source: the AWS Managed Policy Reference Guide. `ReadOnlyAccess` and `ViewOnlyAccess` name some four hundred
//! services there; here they name those that people know, in the same words.

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
    ALL.binary_search_by(|policy| policy.arn.cmp(arn)).ok().map(|index| &ALL[index])
}

macro_rules! policies {
    ($($path:literal $name:literal $description:literal)*) => {
        &[$(AwsPolicy {
            arn: concat!("arn:aws:iam::aws:policy/", $path, $name),
            description: $description,
            document: include_str!(concat!("managed_policies/", $name, ".json")),
        }),*]
    };
}

/// All of them, in the order of the ARNs.
pub static ALL: &[AwsPolicy] = policies! {
    "" "AWSCertificateManagerFullAccess" "Provides full access to AWS Certificate Manager (ACM)"
    "" "AWSCertificateManagerReadOnly" "Provides read only access to AWS Certificate Manager (ACM)."
    "" "AdministratorAccess" "Provides full access to AWS services and resources."
    "" "AmazonEC2ContainerRegistryReadOnly" "Provides read-only access to Amazon EC2 Container Registry repositories."
    "" "AmazonEC2FullAccess" "Provides full access to Amazon EC2 via the AWS Management Console."
    "" "AmazonEC2ReadOnlyAccess" "Provides read only access to Amazon EC2 via the AWS Management Console."
    "" "AmazonRDSFullAccess" "Provides full access to Amazon RDS via the AWS Management Console."
    "" "AmazonS3FullAccess" "Provides full access to all buckets via the AWS Management Console."
    "" "AmazonS3ReadOnlyAccess" "Provides read only access to all buckets via the AWS Management Console."
    "" "AmazonSQSFullAccess" "Provides full access to Amazon SQS via the AWS Management Console."
    "" "AmazonSSMManagedInstanceCore" "The policy for Amazon EC2 Role to enable AWS Systems Manager service core functionality."
    "" "AmazonSSMReadOnlyAccess" "Provides read only access to Amazon SSM."
    "" "AmazonVPCFullAccess" "Provides full access to Amazon VPC via the AWS Management Console."
    "" "AmazonVPCReadOnlyAccess" "Provides read only access to Amazon VPC via the AWS Management Console."
    "" "CloudWatchAgentServerPolicy" "Permissions required to use AmazonCloudWatchAgent on servers"
    "" "CloudWatchLogsFullAccess" "Provides full access to CloudWatch Logs"
    "" "ElasticLoadBalancingFullAccess" "Provides full access to Amazon ElasticLoadBalancing, and limited access to other services necessary to provide ElasticLoadBalancing features."
    "" "ElasticLoadBalancingReadOnly" "Provides read only access to Amazon ElasticLoadBalancing and dependent services"
    "" "IAMFullAccess" "Provides full access to IAM via the AWS Management Console."
    "" "IAMReadOnlyAccess" "Provides read only access to IAM via the AWS Management Console."
    "" "IAMUserChangePassword" "Provides the ability for an IAM user to change their own password."
    "" "PowerUserAccess" "Provides full access to AWS services and resources, but does not allow management of Users and groups."
    "" "ReadOnlyAccess" "Provides read-only access to AWS services and resources."
    "job-function/" "ViewOnlyAccess" "This policy grants permissions to view resources and basic metadata across all AWS services."
    "service-role/" "AWSLambdaBasicExecutionRole" "Provides write permissions to CloudWatch Logs."
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use iam::{Policy, PolicyKind};

    use super::*;

    #[test]
    fn each_can_be_read_and_found() {
        for policy in ALL {
            let read = Policy::parse(policy.document, PolicyKind::Identity);
            assert!(read.is_ok(), "{}: {read:?}", policy.arn);
            assert!(find(policy.arn).is_some(), "{} stands in its place of the order", policy.arn);
        }
    }

    #[test]
    fn each_stands_once() {
        let arns: BTreeSet<_> = ALL.iter().map(|policy| policy.arn).collect();
        assert_eq!(arns.len(), ALL.len());
        assert!(find("arn:aws:iam::aws:policy/Nothing").is_none());
    }
}
