//! Effect, Action, Resource, their `Not` forms, wildcards and variables.

use iam::{Context, Policy, PolicyKind, policy_size};

use crate::{allows, user};

#[test]
fn actions_and_resources_select_as_documented() {
    #[rustfmt::skip]
    let cases: &[(&str, &str, &str, bool, &str)] = &[
        (r#""Action":"ec2:CreateVpc","Resource":"*""#, "ec2:CreateVpc", "*", true, "an action by its name"),
        (r#""Action":"ec2:CreateVpc","Resource":"*""#, "ec2:CreateSubnet", "*", false, "another action"),
        (r#""Action":"EC2:createvpc","Resource":"*""#, "ec2:CreateVpc", "*", true, "case does not matter in the policy"),
        (r#""Action":"ec2:CreateVpc","Resource":"*""#, "EC2:CREATEVPC", "*", true, "nor in the request"),
        (r#""Action":"ec2:*","Resource":"*""#, "ec2:RunInstances", "*", true, "all of a service"),
        (r#""Action":"ec2:*","Resource":"*""#, "s3:GetObject", "*", false, "but not of another"),
        (r#""Action":"ec2:Describe*","Resource":"*""#, "ec2:DescribeVpcs", "*", true, "a prefix"),
        (r#""Action":"ec2:Describe*","Resource":"*""#, "ec2:CreateVpc", "*", false, "outside the prefix"),
        (r#""Action":"iam:*AccessKey*","Resource":"*""#, "iam:ListAccessKeys", "*", true, "stars on both sides"),
        (r#""Action":"ec2:?reateVpc","Resource":"*""#, "ec2:CreateVpc", "*", true, "one character"),
        (r#""Action":"ec2:CreateVpc?","Resource":"*""#, "ec2:CreateVpc", "*", false, "one character, not none"),
        (r#""Action":"*","Resource":"*""#, "ec2:CreateVpc", "*", true, "every action"),
        (r#""Action":"*:*","Resource":"*""#, "ec2:CreateVpc", "*", true, "every action, the other way"),
        (r#""Action":["s3:*","ec2:CreateVpc"],"Resource":"*""#, "ec2:CreateVpc", "*", true, "one of a list"),
        (r#""NotAction":"iam:*","Resource":"*""#, "ec2:CreateVpc", "*", true, "all but a service"),
        (r#""NotAction":"iam:*","Resource":"*""#, "iam:CreateUser", "*", false, "what NotAction leaves out"),
        (r#""NotAction":["iam:*","ec2:*"],"Resource":"*""#, "ec2:CreateVpc", "*", false, "anything in NotAction's list"),
        (r#""Action":"*","Resource":"arn:aws:s3:::b/k""#, "s3:GetObject", "arn:aws:s3:::b/k", true, "a resource by its ARN"),
        (r#""Action":"*","Resource":"arn:aws:s3:::b/k""#, "s3:GetObject", "arn:aws:s3:::b/K", false, "case matters in an ARN"),
        (r#""Action":"*","Resource":"arn:aws:s3:::b/*""#, "s3:GetObject", "arn:aws:s3:::b/x/y", true, "a star crosses slashes"),
        (r#""Action":"*","Resource":"arn:aws:s3:::b/*""#, "s3:ListBucket", "arn:aws:s3:::b", false, "the objects are not the bucket"),
        (r#""Action":"*","Resource":"arn:aws:s3:::b-?""#, "s3:ListBucket", "arn:aws:s3:::b-1", true, "one character in an ARN"),
        (r#""Action":"*","Resource":"arn:aws:ec2:*:*:vpc/*""#, "ec2:DeleteVpc", "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1", true, "stars for region and account"),
        (r#""Action":"*","Resource":"arn:aws:ec2:*:vpc/*""#, "ec2:DeleteVpc", "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1", false, "a star does not cross a colon"),
        (r#""Action":"*","Resource":"arn:aws:ec2:eu-*:111122223333:subnet/*""#, "ec2:DeleteVpc", "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1", false, "another type of resource"),
        (r#""Action":"*","Resource":"arn:aws:ec2:us-*:111122223333:vpc/*""#, "ec2:DeleteVpc", "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1", false, "another region"),
        (r#""Action":"*","Resource":"arn:aws:logs:*:*:log-group:*""#, "logs:PutLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/x:log-stream:y", true, "colons after the fifth belong to the resource"),
        (r#""Action":"*","Resource":"arn:aws:ec2:*""#, "ec2:DeleteVpc", "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1", true, "missing parts are stars"),
        (r#""Action":"*","Resource":"arn:aws:ec2:*:*:*""#, "ec2:DescribeVpcs", "*", false, "an action without a resource needs the star"),
        (r#""Action":"*","Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]"#, "s3:ListBucket", "arn:aws:s3:::b", true, "one of several resources"),
        (r#""Action":"*","NotResource":"arn:aws:s3:::secret/*""#, "s3:GetObject", "arn:aws:s3:::open/k", true, "all but some resources"),
        (r#""Action":"*","NotResource":"arn:aws:s3:::secret/*""#, "s3:GetObject", "arn:aws:s3:::secret/k", false, "what NotResource leaves out"),
        (r#""Action":"*","NotResource":"arn:aws:s3:::secret/*""#, "ec2:DescribeVpcs", "*", true, "no resource is not the one left out"),
        (r#""Action":"*","Resource":"arn:*:s3:::b""#, "s3:ListBucket", "arn:aws-cn:s3:::b", true, "any partition"),
        (r#""Action":"*","Resource":"arn:aws:s3:::b""#, "s3:ListBucket", "arn:aws-cn:s3:::b", false, "another partition"),
    ];
    for (elements, action, resource, expected, why) in cases {
        let statement = format!(r#"{{"Effect":"Allow",{elements}}}"#);
        assert_eq!(allows(&statement, action, resource, &Context::new()), *expected, "{why}: {elements}");
    }
}

#[test]
fn variables_stand_for_what_the_request_says() {
    let mut context = user().context();
    context
        .set("aws:PrincipalTag/team", "blue")
        .set("aws:PrincipalTag/star", "*")
        .set_many("aws:TagKeys", ["one", "two"]);
    #[rustfmt::skip]
    let cases: &[(&str, &str, bool, &str)] = &[
        (r#""Resource":"arn:aws:s3:::b/${aws:username}/*""#, "arn:aws:s3:::b/alice/k", true, "the user's own folder"),
        (r#""Resource":"arn:aws:s3:::b/${aws:username}/*""#, "arn:aws:s3:::b/bob/k", false, "another user's folder"),
        (r#""Resource":"arn:aws:s3:::b/${AWS:UserName}/*""#, "arn:aws:s3:::b/alice/k", true, "a key's case does not matter"),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/team}""#, "arn:aws:s3:::b/blue", true, "a tag"),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/none}""#, "arn:aws:s3:::b/", false, "a variable without a value matches nothing"),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/none, 'all'}""#, "arn:aws:s3:::b/all", true, "a default stands in"),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/team, 'all'}""#, "arn:aws:s3:::b/blue", true, "a value goes before the default"),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/star}""#, "arn:aws:s3:::b/anything", false, "a star in a value is no wildcard"),
        (r#""Resource":"arn:aws:s3:::b/${aws:PrincipalTag/star}""#, "arn:aws:s3:::b/*", true, "it is a star"),
        (r#""Resource":"arn:aws:s3:::b/${*}""#, "arn:aws:s3:::b/*", true, "a star written as itself"),
        (r#""Resource":"arn:aws:s3:::b/${*}""#, "arn:aws:s3:::b/x", false, "and only that"),
        (r#""Resource":"arn:aws:s3:::b/${?}""#, "arn:aws:s3:::b/?", true, "a question mark written as itself"),
        (r#""Resource":"arn:aws:s3:::b/${$}{x}""#, "arn:aws:s3:::b/${x}", true, "a dollar written as itself"),
        (r#""Resource":"arn:aws:s3:::b/${aws:TagKeys}""#, "arn:aws:s3:::b/one", false, "a key of several values is no variable"),
        (r#""Resource":"arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:q""#, "arn:aws:sqs:eu-west-1:111122223333:q", false, "no variable before the fifth colon"),
        (r#""Resource":"arn:aws:s3:::b/${aws:username""#, "arn:aws:s3:::b/${aws:username", true, "without its brace it is text"),
        (r#""NotResource":"arn:aws:s3:::b/${aws:PrincipalTag/none}""#, "arn:aws:s3:::b/k", false, "an Allow for all but an unknown does not apply"),
    ];
    for (element, resource, expected, why) in cases {
        let statement = format!(r#"{{"Effect":"Allow","Action":"s3:*",{element}}}"#);
        assert_eq!(allows(&statement, "s3:GetObject", resource, &context), *expected, "{why}: {element}");
    }
    let deny = r#"{"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b/${aws:PrincipalTag/none}"}"#;
    assert!(!allows(deny, "s3:GetObject", "arn:aws:s3:::b/k", &context), "but a Deny for all but it does");
}

#[test]
fn the_first_version_knows_no_variables() {
    let parse = |version: &str| {
        let json = format!(
            r#"{{{version}"Statement":{{"Effect":"Allow","Principal":"*","Action":"s3:GetObject",
               "Resource":"arn:aws:s3:::b/${{aws:username}}"}}}}"#
        );
        iam::NamedPolicy::new("bucket", Policy::parse(&json, PolicyKind::Resource).expect("a bucket policy"))
    };
    let cases = [
        ("", "arn:aws:s3:::b/${aws:username}", true, "no version: text"),
        (r#""Version":"2008-10-17","#, "arn:aws:s3:::b/${aws:username}", true, "the first version: text"),
        (r#""Version":"2008-10-17","#, "arn:aws:s3:::b/alice", false, "the first version: no variable"),
        (r#""Version":"2012-10-17","#, "arn:aws:s3:::b/alice", true, "the second: a variable"),
    ];
    for (version, resource, expected, why) in cases {
        let bucket = parse(version);
        let policies = iam::Policies {
            resource: Some(iam::ResourceSide {
                account: crate::ACCOUNT,
                policy: Some(&bucket),
                authority: iam::Authority::Shared,
            }),
            ..iam::Policies::default()
        };
        let principal = user();
        let context = principal.context();
        let request =
            iam::Request { principal: &principal, action: "s3:GetObject", resource, context: &context };
        assert_eq!(iam::judge(&policies, &request).allowed(), expected, "{why}");
    }
}

#[test]
fn one_value_or_a_list_may_stand_anywhere() {
    let forms = [
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
        r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"","Effect":"Allow","Action":["s3:*"],"Resource":["*"]}]}"#,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{}}]}"#,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"a:b":true},"NumericEquals":{"a:c":[1,"2"]}}}]}"#,
    ];
    for form in forms {
        assert!(Policy::parse(form, PolicyKind::Identity).is_ok(), "{form}");
    }
}

#[test]
fn a_policy_tells_its_size_and_the_keys_it_asks_for() {
    assert_eq!(policy_size("{ \"a\" :\n\t\"b c\" }"), 10, "white space is not counted, in texts neither");
    let policy = crate::policy(
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}",
           "Condition":{"StringLike":{"s3:Prefix":"${aws:userid}/*"},"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:${aws:PrincipalAccount}:t"}}}"#,
    );
    let keys: Vec<String> = policy.context_keys().into_iter().collect();
    assert_eq!(keys, ["aws:principalaccount", "aws:sourcearn", "aws:userid", "aws:username", "s3:prefix"]);
}
