//! The sentences of refusals, as AWS writes them.

use iam::{Context, Decision, Principal, Request, Source, StatementRef};

use crate::{role, user};

#[test]
#[rustfmt::skip]
fn refusals_read_as_aws_writes_them() {
    let explicit = |source| Decision::ExplicitDeny {
        by: StatementRef { source, policy: "p".into(), index: 0, sid: None },
    };
    let implicit = |missing| Decision::ImplicitDeny { missing };
    let vpc = "arn:aws:ec2:eu-west-1:111122223333:vpc/*";
    const WHO: &str = "User: arn:aws:iam::111122223333:user/team/alice is not authorized to perform: ";
    let cases = [
        (implicit(Source::Identity), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} because no identity-based policy allows the ec2:CreateVpc action")),
        (implicit(Source::Identity), "ec2:DescribeVpcs", "*", format!("{WHO}ec2:DescribeVpcs because no identity-based policy allows the ec2:DescribeVpcs action")),
        (implicit(Source::Identity), "ecr:GetAuthorizationToken", "*", format!("{WHO}ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action")),
        (implicit(Source::Boundary), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} because no permissions boundary allows the ec2:CreateVpc action")),
        (implicit(Source::Session), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} because no session policy allows the ec2:CreateVpc action")),
        (implicit(Source::Resource), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} because no resource-based policy allows the ec2:CreateVpc action")),
        (implicit(Source::Organisation), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} because no service control policy allows the ec2:CreateVpc action")),
        (implicit(Source::Trust), "sts:AssumeRole", "r", format!("{WHO}sts:AssumeRole on resource: r because no role trust policy allows the sts:AssumeRole action")),
        (explicit(Source::Identity), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} with an explicit deny in an identity-based policy")),
        (explicit(Source::Boundary), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} with an explicit deny in a permissions boundary")),
        (explicit(Source::Session), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} with an explicit deny in a session policy")),
        (explicit(Source::Resource), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} with an explicit deny in a resource-based policy")),
        (explicit(Source::Organisation), "ec2:CreateVpc", vpc, format!("{WHO}ec2:CreateVpc on resource: {vpc} with an explicit deny in a service control policy")),
        (explicit(Source::Trust), "sts:AssumeRole", "r", format!("{WHO}sts:AssumeRole on resource: r with an explicit deny in the role trust policy")),
    ];
    let (principal, context) = (user(), Context::new());
    for (decision, action, resource, sentence) in cases {
        let request = Request { principal: &principal, action, resource, context: &context };
        assert_eq!(decision.message(&request), Some(sentence));
    }
    let request = Request { principal: &principal, action: "ec2:CreateVpc", resource: vpc, context: &context };
    assert_eq!(Decision::Allowed { by: None }.message(&request), None, "what is allowed needs no words");
}

#[test]
fn a_message_names_the_caller_as_get_caller_identity_does() {
    let cases = [
        (role(), "arn:aws:sts::111122223333:assumed-role/worker/shift"),
        (Principal::Anonymous, "anonymous"),
        (Principal::Service("ec2.amazonaws.com".into()), "ec2.amazonaws.com"),
        (crate::root(), "arn:aws:iam::111122223333:root"),
        (crate::federated(), "arn:aws:sts::111122223333:federated-user/guest"),
    ];
    for (principal, name) in cases {
        assert_eq!(principal.name(), name);
    }
}
