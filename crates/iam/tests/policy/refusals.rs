//! Documents that are no policies, and the sentence each is refused with.

use iam::{MAX_DOCUMENT_BYTES, Policy, PolicyError, PolicyKind};

fn check(kind: PolicyKind, wrap: impl Fn(&str) -> String, cases: &[(&str, &str, &str)]) {
    for (case, sentence, why) in cases {
        let json = wrap(case);
        match Policy::parse(&json, kind) {
            Ok(_) => panic!("{why}: accepted {json}"),
            Err(error) => {
                assert_eq!(error.to_string(), *sentence, "{why}: {json}");
                assert_eq!(error.code(), "MalformedPolicyDocument", "{why}");
            }
        }
    }
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const VERSION: &str = "Policy document must be version 2012-10-17 or greater.";

#[test]
#[rustfmt::skip]
fn identity_documents() {
    check(PolicyKind::Identity, str::to_owned, &[
        ("", SYNTAX, "nothing"),
        ("this is not json", SYNTAX, "words"),
        ("{}", SYNTAX, "an empty object"),
        ("[]", SYNTAX, "a list"),
        (r#"{"Version":"2012-10-17"}"#, SYNTAX, "no statement"),
        (r#"{"Version":"2012-10-17","Statement":[]}"#, SYNTAX, "an empty list of statements"),
        (r#"{"Version":"2012-10-17","Statement":null}"#, SYNTAX, "a null statement"),
        (r#"{"Version":"2012-10-17","Statement":["x"]}"#, SYNTAX, "a statement that is a text"),
        (r#"{"Version":"2013-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, SYNTAX, "a version that never was"),
        (r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, VERSION, "the first version"),
        (r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, VERSION, "no version"),
        (r#"{"Statement":{"Effect":"Allow"}}"#, VERSION, "the version is looked at before the actions"),
        (r#"{"Version":"2012-10-17","Extra":"x","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, SYNTAX, "an element that does not exist"),
        (r#"{"Version":"2012-10-17","Id":["x"],"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, SYNTAX, "an id that is a list"),
        (r#"{"Version":"2012-10-17","Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, SYNTAX, "an element twice"),
        (r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}} x"#, SYNTAX, "words after the end"),
        (" {}", "JSON strings must not have leading spaces", "a space before the brace"),
    ]);
}

#[test]
#[rustfmt::skip]
fn identity_statements() {
    let wrap = |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    check(PolicyKind::Identity, wrap, &[
        (r#"{"Action":"s3:*","Resource":"*"}"#, SYNTAX, "no effect"),
        (r#"{"Effect":"Maybe","Action":"s3:*","Resource":"*"}"#, SYNTAX, "an effect that does not exist"),
        (r#"{"Effect":"denY","Action":"s3:*","Resource":"*"}"#, LEGACY, "an effect in the wrong case"),
        (r#"{"Effect":"Allow","Effect":"Deny","Action":"s3:*","Resource":"*"}"#, SYNTAX, "two effects"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Extra":"x"}"#, SYNTAX, "an element that does not exist"),
        (r#"{"Sid":{},"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, SYNTAX, "a Sid that is an object"),
        (r#"{"Sid":"a b","Effect":"Allow","Action":"s3:*","Resource":"*"}"#, "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*", "a Sid with a space"),
        (r#"{"Sid":"x","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"x","Effect":"Allow"}"#, "Statement IDs (SID) in a single policy must be unique.", "a Sid twice"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#, "Policy document should not specify a principal.", "a principal"),
        (r#"{"Effect":"Deny","NotPrincipal":"*","Action":"s3:*","Resource":"*"}"#, "Policy document should not specify a principal.", "all but a principal"),
        (r#"{"Effect":"Allow","Resource":"*"}"#, "Policy statement must contain actions.", "no actions"),
        (r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#, "Policy statement must contain actions.", "an empty list of actions"),
        (r#"{"Effect":"Allow"}"#, "Policy statement must contain actions.", "actions are looked for before resources"),
        (r#"{"Effect":"Allow","Action":"x"}"#, "Policy statement must contain resources.", "resources are looked for before actions are read"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":[]}"#, "Policy statement must contain resources.", "an empty list of resources"),
        (r#"{"Effect":"Allow","Action":123,"Resource":"*"}"#, SYNTAX, "an action that is a number"),
        (r#"{"Effect":"Allow","Action":[[]],"Resource":"*"}"#, SYNTAX, "a list in a list"),
        (r#"{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}"#, SYNTAX, "Action and NotAction"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","NotResource":[]}"#, SYNTAX, "Resource and NotResource"),
        (r#"{"Effect":"Allow","Action":"GetObject","Resource":"*"}"#, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.", "an action without its service"),
        (r#"{"Effect":"Allow","NotAction":"","Resource":"*"}"#, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.", "an empty action"),
        (r#"{"Effect":"Allow","Action":"s3:List:Bucket","Resource":"*"}"#, "Actions/Condition can contain only one colon.", "two colons"),
        (r#"{"Effect":"Allow","Action":"a a:ListBucket","Resource":"*"}"#, "Vendor a a is not valid", "a service with a space"),
        (r#"{"Effect":"Allow","Action":":GetObject","Resource":"*"}"#, "Vendor  is not valid", "an empty service"),
        (r#"{"Effect":"Allow","Action":"s:3:x","Resource":"sdf"}"#, r#"Resource sdf must be in ARN format or "*"."#, "resources are read before actions"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":""}"#, r#"Resource  must be in ARN format or "*"."#, "an empty resource"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"a:b"}"#, r#"Partition "b" is not valid for resource "arn:b:*:*:*:*"."#, "half an ARN"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"a:b:c:d:e:f:g:h"}"#, r#"Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h"."#, "a long one"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"s3::example-bucket/*"}"#, r#"Partition "" is not valid for resource "arn::example-bucket/*:*:*:*"."#, "an ARN without its start"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:red:s3:::b"}"#, r#"Partition "red" is not valid for resource "arn:red:s3:::b"."#, "a partition that does not exist"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3::b"}"#, LEGACY, "an ARN with a colon too few"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws::::b"}"#, LEGACY, "an ARN without its service"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws"}"#, "Resource vendor must be fully qualified and cannot contain regexes.", "an ARN that stops early"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:*:eu-west-1:111122223333:x"}"#, "Resource vendor must be fully qualified and cannot contain regexes.", "a star for the service"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:us-east-1::b"}"#, "Resource arn:aws:s3:us-east-1::b can not contain region information.", "a bucket in a region"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:iam:us-east-1::b"}"#, "IAM resource arn:aws:iam:us-east-1::b cannot contain region information.", "a user in a region"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:iam:::b"}"#, r#"IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/."#, "an IAM resource of no kind"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":{"a":"arn:aws:s3:::b"}}"#, SYNTAX, "resources in an object"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":[]}"#, SYNTAX, "conditions in a list"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"a":"b"}}"#, SYNTAX, "an operator without keys"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bogus":{"a":"b"}}}"#, SYNTAX, "an operator that does not exist"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqualsIfExist":{"a":"b"}}}"#, SYNTAX, "a suffix misspelt"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NullIfExists":{"a":"true"}}}"#, SYNTAX, "Null takes no IfExists"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"DateGreaterThan":{"a":{}}}}"#, SYNTAX, "a value that is an object"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"DateGreaterThan":{"a":"sdf"}}}"#, LEGACY, "a date that is none"),
        (r#"{"Effect":"Allow","Condition":{"DateGreaterThan":{"a":"sdf"}}}"#, LEGACY, "values are read before actions are looked for"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NumericLessThan":{"a":"ten"}}}"#, LEGACY, "a number that is none"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/33"}}}"#, LEGACY, "a network that is none"),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Null":{"a":"maybe"}}}"#, LEGACY, "neither there nor not"),
    ]);
}

#[test]
#[rustfmt::skip]
fn trust_policies() {
    check(PolicyKind::Trust, str::to_owned, &[
        ("{invalid", "This policy contains invalid Json", "not JSON"),
        ("[]", "This policy contains invalid Json", "not an object"),
        (r#"{"Version":"2012-10-17","Statement":[]}"#, "Could not parse the policy: Statement is empty!", "no statements"),
        (r#"{"Version":"2012-10-17"}"#, "Missing required field Statement", "no statement element"),
        (r#"{"Version":"2013-10-17","Statement":[]}"#, "The policy must contain a valid version string", "a version that never was"),
        (r#"{"Version":"2012-10-17","Extra":1,"Statement":[]}"#, "Unknown field Extra", "an element that does not exist"),
    ]);
    let wrap = |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    check(PolicyKind::Trust, wrap, &[
        (r#"{"Principal":"*","Action":"sts:AssumeRole"}"#, "Missing required field Effect", "no effect"),
        (r#"{"Effect":"allow","Principal":"*","Action":"sts:AssumeRole"}"#, "Invalid effect: allow", "an effect in the wrong case"),
        (r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#, "Missing required field Principal", "nobody"),
        (r#"{"Effect":"Allow","Principal":{},"Action":"sts:AssumeRole"}"#, "Missing required field Principal cannot be empty!", "an empty object"),
        (r#"{"Effect":"Allow","Principal":{"AWS":[]},"Action":"sts:AssumeRole"}"#, "Missing required field Principal cannot be empty!", "an empty list"),
        (r#"{"Effect":"Allow","Principal":"111122223333","Action":"sts:AssumeRole"}"#, "Principal must be a JSON object.", "a bare account"),
        (r#"{"Effect":"Allow","Principal":{"AWS":"alice"},"Action":"sts:AssumeRole"}"#, r#"Invalid principal in policy: "AWS":"alice""#, "a name is no principal"),
        (r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/*"},"Action":"sts:AssumeRole"}"#, r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#, "no wildcards in a principal"),
        (r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:group/g"},"Action":"sts:AssumeRole"}"#, r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:group/g""#, "a group is no principal"),
        (r#"{"Effect":"Allow","Principal":{"Service":"ec2"},"Action":"sts:AssumeRole"}"#, r#"Invalid principal in policy: "SERVICE":"ec2""#, "half a service's name"),
        (r#"{"Effect":"Allow","Principal":{"Group":"x"},"Action":"sts:AssumeRole"}"#, r#"Invalid principal in policy: "Group""#, "a kind of principal that does not exist"),
        (r#"{"Effect":"Allow","NotPrincipal":"*","Action":"sts:AssumeRole"}"#, "Allow with NotPrincipal is not allowed.", "everyone but"),
        (r#"{"Effect":"Deny","NotPrincipal":"*","Action":"sts:AssumeRole"}"#, "AssumeRole policy must not contain NotPrincipal field.", "everyone but, denied"),
        (r#"{"Effect":"Allow","Principal":"*"}"#, "Missing required field Action", "no action"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#, "AssumeRole policy may only specify STS AssumeRole actions.", "another service's action"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"*"}"#, "AssumeRole policy may only specify STS AssumeRole actions.", "every action"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}"#, "Has prohibited field Resource", "a resource"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","NotResource":"*"}"#, "AssumeRole policy must not contain resources.", "all but a resource"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"Bogus":{"a":"b"}}}"#, "Invalid Condition type : Bogus", "an operator that does not exist"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Sids":"x"}"#, "Unknown field Sids", "an element misspelt"),
        (r#"{"Sid":"x","Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"},{"Sid":"x","Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"}"#, "The Statement Ids in the policy are not unique", "a Sid twice"),
    ]);
}

#[test]
#[rustfmt::skip]
fn resource_policies() {
    let wrap = |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    check(PolicyKind::Resource, wrap, &[
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, "Missing required field Principal", "nobody"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"GetObject","Resource":"*"}"#, "Policy has invalid action", "an action without its service"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"bucket"}"#, "Policy has invalid resource", "a resource that is no ARN"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::"}, {"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3"}"#, "Policy has invalid resource", "half an ARN in the second statement"),
        (r#"{"Effect":"Allow","NotPrincipal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"*"}"#, "Allow with NotPrincipal is not allowed.", "everyone but"),
        (r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"x"}}}"#, SYNTAX, "a network that is none"),
    ]);
}

#[test]
fn size_and_depth_are_bounded() {
    let long = "x".repeat(MAX_DOCUMENT_BYTES + 1);
    for kind in [PolicyKind::Identity, PolicyKind::Resource, PolicyKind::Trust] {
        let error = Policy::parse(&long, kind).expect_err("too long");
        assert_eq!((error.code(), &error), ("ValidationError", &PolicyError::TooLong));
        let deep = format!(r#"{{"Version":"2012-10-17","Statement":{}"#, "[".repeat(60_000));
        assert!(Policy::parse(&deep, kind).is_err(), "depth is refused, not followed");
    }
}
