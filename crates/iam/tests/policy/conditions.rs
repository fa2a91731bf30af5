//! Every condition operator, with keys that are there, missing, and of several values.

use iam::Context;

use crate::{allows, user};

/// A case: the `Condition` element, the request's keys (a key may repeat), whether it holds, and why.
type Case = (&'static str, &'static [(&'static str, &'static str)], bool, &'static str);

fn check(cases: &[Case]) {
    for (condition, keys, expected, why) in cases {
        let statement =
            format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{{condition}}}}}"#);
        let mut context = user().context();
        for (key, _) in *keys {
            context.set_many(key, keys.iter().filter(|(name, _)| name == key).map(|(_, value)| *value));
        }
        assert_eq!(allows(&statement, "s3:GetObject", "*", &context), *expected, "{why}: {condition}");
        let denied = r#"{"Effect":"Allow","Action":"*","Resource":"*"},"#.to_owned()
            + &statement.replace(r#""Effect":"Allow""#, r#""Effect":"Deny""#);
        if !condition.contains("${aws:none}") {
            let open = allows(&denied, "s3:GetObject", "*", &context);
            assert_eq!(open, !*expected, "the same under Deny: {why}: {condition}");
        }
    }
}

#[test]
#[rustfmt::skip]
fn strings() {
    check(&[
        (r#""StringEquals":{"a:k":"v"}"#, &[("a:k", "v")], true, "the same text"),
        (r#""StringEquals":{"a:k":"v"}"#, &[("a:k", "V")], false, "case matters"),
        (r#""StringEquals":{"A:K":"v"}"#, &[("a:k", "v")], true, "but not in keys"),
        (r#""StringEquals":{"a:k":["u","v"]}"#, &[("a:k", "v")], true, "any of the policy's values"),
        (r#""StringEquals":{"a:k":"v*"}"#, &[("a:k", "vw")], false, "StringEquals has no wildcards"),
        (r#""StringEquals":{"a:k":"v*"}"#, &[("a:k", "v*")], true, "a star is a star"),
        (r#""StringEquals":{"a:k":"v"}"#, &[], false, "a missing key does not match"),
        (r#""StringEquals":{"a:k":[]}"#, &[("a:k", "v")], false, "no values match nothing"),
        (r#""StringEquals":{"a:k":"v","a:l":"w"}"#, &[("a:k", "v"), ("a:l", "w")], true, "two keys, both met"),
        (r#""StringEquals":{"a:k":"v","a:l":"w"}"#, &[("a:k", "v")], false, "all keys must be met"),
        (r#""StringEquals":{"a:k":"v"},"Bool":{"a:b":"true"}"#, &[("a:k", "v"), ("a:b", "false")], false, "all operators must be met"),
        (r#""StringNotEquals":{"a:k":"v"}"#, &[("a:k", "w")], true, "another text"),
        (r#""StringNotEquals":{"a:k":"v"}"#, &[("a:k", "v")], false, "the very text"),
        (r#""StringNotEquals":{"a:k":["v","w"]}"#, &[("a:k", "w")], false, "none of the policy's values may match"),
        (r#""StringNotEquals":{"a:k":"v"}"#, &[], true, "a missing key is not the text"),
        (r#""StringEqualsIgnoreCase":{"a:k":"Vé"}"#, &[("a:k", "vÉ")], true, "without case"),
        (r#""StringEqualsIgnoreCase":{"a:k":"v*"}"#, &[("a:k", "vw")], false, "and without wildcards"),
        (r#""StringNotEqualsIgnoreCase":{"a:k":"V"}"#, &[("a:k", "v")], false, "negated, without case"),
        (r#""StringNotEqualsIgnoreCase":{"a:k":"V"}"#, &[], true, "negated, and missing"),
        (r#""StringLike":{"a:k":"home/*"}"#, &[("a:k", "home/x")], true, "with wildcards"),
        (r#""StringLike":{"a:k":"HOME/*"}"#, &[("a:k", "home/x")], false, "case matters with wildcards"),
        (r#""StringLike":{"a:k":["","home/?"]}"#, &[("a:k", "")], true, "an empty text among several"),
        (r#""StringLike":{"a:k":"t?.*"}"#, &[("a:k", "t2.micro")], true, "a dot is a dot"),
        (r#""StringNotLike":{"a:k":"t2.*"}"#, &[("a:k", "m5.large")], true, "unlike"),
        (r#""StringNotLike":{"a:k":"t2.*"}"#, &[("a:k", "t2.micro")], false, "alike"),
        (r#""StringNotLike":{"a:k":"*"}"#, &[], true, "a missing key is unlike everything"),
        (r#""StringEquals":{"a:k":"${aws:username}"}"#, &[("a:k", "alice")], true, "a variable in a value"),
        (r#""StringEqualsIgnoreCase":{"a:k":"X-${aws:username}"}"#, &[("a:k", "x-ALICE")], true, "a variable without case"),
        (r#""StringLike":{"a:k":"${aws:username}/*"}"#, &[("a:k", "alice/k")], true, "a variable with a wildcard"),
        (r#""StringEquals":{"a:k":"${aws:none}"}"#, &[("a:k", "")], false, "a variable without a value matches nothing"),
        (r#""StringNotEquals":{"a:k":"${aws:none}"}"#, &[("a:k", "v")], false, "and its opposite grants nothing"),
        (r#""StringEquals":{"a:k":"${aws:none, 'x'}"}"#, &[("a:k", "x")], true, "a default in a value"),
    ]);
}

#[test]
#[rustfmt::skip]
fn numbers_and_dates() {
    check(&[
        (r#""NumericEquals":{"a:n":"10"}"#, &[("a:n", "10")], true, "equal"),
        (r#""NumericEquals":{"a:n":"10"}"#, &[("a:n", "10.0")], true, "equal in value"),
        (r#""NumericEquals":{"a:n":10}"#, &[("a:n", "10")], true, "a number without quotes"),
        (r#""NumericEquals":{"a:n":"10"}"#, &[("a:n", "ten")], false, "a word is no number"),
        (r#""NumericNotEquals":{"a:n":"10"}"#, &[("a:n", "11")], true, "not equal"),
        (r#""NumericNotEquals":{"a:n":"10"}"#, &[], true, "a missing key is not equal"),
        (r#""NumericLessThan":{"a:n":"10"}"#, &[("a:n", "9.5")], true, "less"),
        (r#""NumericLessThan":{"a:n":"10"}"#, &[("a:n", "10")], false, "not less"),
        (r#""NumericLessThan":{"a:n":"10"}"#, &[("a:n", "-11")], true, "negative"),
        (r#""NumericLessThanEquals":{"a:n":"10"}"#, &[("a:n", "10")], true, "at most"),
        (r#""NumericGreaterThan":{"a:n":"10"}"#, &[("a:n", "9")], false, "as numbers, not as texts"),
        (r#""NumericGreaterThan":{"a:n":"9"}"#, &[("a:n", "10")], true, "greater"),
        (r#""NumericGreaterThanEquals":{"a:n":"10"}"#, &[("a:n", "10")], true, "at least"),
        (r#""NumericGreaterThanEquals":{"a:n":"10"}"#, &[], false, "a missing key is not at least"),
        (r#""DateEquals":{"aws:CurrentTime":"2026-01-01T00:00:00Z"}"#, &[("aws:CurrentTime", "2026-01-01T09:00:00+09:00")], true, "the same moment at another offset"),
        (r#""DateEquals":{"aws:CurrentTime":"1767225600"}"#, &[("aws:CurrentTime", "2026-01-01T00:00:00Z")], true, "the same moment in seconds"),
        (r#""DateNotEquals":{"aws:CurrentTime":"2026-01-01"}"#, &[("aws:CurrentTime", "2026-01-01T00:00:00Z")], false, "a day begins at midnight"),
        (r#""DateLessThan":{"aws:CurrentTime":"2026-01-01"}"#, &[("aws:CurrentTime", "2025-12-31T23:59:59Z")], true, "before"),
        (r#""DateLessThan":{"aws:CurrentTime":"2026-01-01"}"#, &[("aws:CurrentTime", "2026-01-01T00:00:00Z")], false, "not before"),
        (r#""DateLessThanEquals":{"aws:CurrentTime":"2026"}"#, &[("aws:CurrentTime", "2026-01-01T00:00:00Z")], true, "at or before, by year"),
        (r#""DateGreaterThan":{"aws:TokenIssueTime":"2020-01-01T00:00:01Z"}"#, &[("aws:TokenIssueTime", "2020-01-01T00:00:02Z")], true, "after"),
        (r#""DateGreaterThan":{"aws:TokenIssueTime":"2020-01-01T00:00:01Z"}"#, &[], false, "a missing key is not after"),
        (r#""DateGreaterThanEquals":{"aws:EpochTime":"2020-01-01T00:00:00Z"}"#, &[("aws:EpochTime", "1577836800")], true, "at or after, the request in seconds"),
    ]);
}

#[test]
#[rustfmt::skip]
fn truth_bytes_addresses_and_arns() {
    const MAPPED: &str = "::ffff:203.0.113.7";
    check(&[
        (r#""Bool":{"aws:SecureTransport":"true"}"#, &[("aws:SecureTransport", "true")], true, "true"),
        (r#""Bool":{"aws:SecureTransport":true}"#, &[("aws:SecureTransport", "true")], true, "true without quotes"),
        (r#""Bool":{"aws:SecureTransport":"TRUE"}"#, &[("aws:SecureTransport", "true")], true, "case does not matter"),
        (r#""Bool":{"aws:SecureTransport":"true"}"#, &[("aws:SecureTransport", "false")], false, "false"),
        (r#""Bool":{"aws:MultiFactorAuthPresent":"false"}"#, &[], false, "a missing key is not false"),
        (r#""BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}"#, &[], true, "but may be"),
        (r#""BinaryEquals":{"a:b":"QmluYXJ5"}"#, &[("a:b", "QmluYXJ5")], true, "the same bytes"),
        (r#""BinaryEquals":{"a:b":"QmluYXJ5"}"#, &[("a:b", "QmluYXJ6")], false, "other bytes"),
        (r#""BinaryEquals":{"a:b":"QmluYXJ5"}"#, &[], false, "no bytes"),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, &[("aws:SourceIp", "203.0.113.7")], true, "in the network"),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, &[("aws:SourceIp", "203.0.114.7")], false, "outside it"),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.7"}"#, &[("aws:SourceIp", "203.0.113.7")], true, "one address is a /32"),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.9/24"}"#, &[("aws:SourceIp", "203.0.113.7")], true, "host bits do not matter"),
        (r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:DB8:1234:5678::/64"]}"#, &[("aws:SourceIp", "2001:db8:1234:5678::1")], true, "IPv6 among IPv4"),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, &[("aws:SourceIp", MAPPED)], true, "IPv4 in IPv6's clothes"),
        (r#""IpAddress":{"aws:SourceIp":"0.0.0.0/0"}"#, &[("aws:SourceIp", "2001:db8::1")], false, "all of IPv4 has no IPv6"),
        (r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, &[("aws:SourceIp", "cloudformation.amazonaws.com")], false, "a service's name is no address"),
        (r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, &[("aws:SourceIp", "198.51.100.1")], true, "another network"),
        (r#""NotIpAddress":{"aws:SourceIp":["203.0.113.0/24","198.51.100.0/24"]}"#, &[("aws:SourceIp", "198.51.100.1")], false, "none of the networks"),
        (r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, &[], true, "a missing address is not in it"),
        (r#""ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:t"}"#, &[("aws:SourceArn", "arn:aws:sns:eu-west-1:111122223333:t")], true, "the same ARN"),
        (r#""ArnEquals":{"aws:SourceArn":"arn:aws:sns:*:111122223333:*"}"#, &[("aws:SourceArn", "arn:aws:sns:eu-west-1:111122223333:t")], true, "ArnEquals takes wildcards"),
        (r#""ArnLike":{"a:r":"arn:aws:some:*:111122223333:finance/*"}"#, &[("a:r", "arn:aws:some:us-east-2:999999999999:store/abc:111122223333:finance/document.txt")], false, "a star keeps to its part"),
        (r#""StringLike":{"a:r":"arn:aws:some:*:111122223333:finance/*"}"#, &[("a:r", "arn:aws:some:us-east-2:999999999999:store/abc:111122223333:finance/document.txt")], true, "as a text it does not"),
        (r#""ArnLike":{"a:r":"arn:aws:iam::${aws:PrincipalAccount}:role/*"}"#, &[("a:r", "arn:aws:iam::111122223333:role/x")], true, "a variable with a colon in its name"),
        (r#""ArnLike":{"a:r":"arn:aws:iam::*"}"#, &[("a:r", "arn:aws:iam::111122223333:role/x")], false, "five parts are no ARN"),
        (r#""ArnLike":{"a:r":"*"}"#, &[("a:r", "arn:aws:iam::111122223333:role/x")], true, "a star is any"),
        (r#""ArnLike":{"a:r":"*"}"#, &[], false, "but not a missing one"),
        (r#""ArnNotLike":{"a:r":"arn:aws:iam::*:role/*"}"#, &[("a:r", "arn:aws:iam::111122223333:user/x")], true, "another ARN"),
        (r#""ArnNotEquals":{"a:r":"arn:aws:iam::*:role/*"}"#, &[("a:r", "arn:aws:iam::111122223333:role/x")], false, "the ARN that must not be"),
        (r#""ArnNotEquals":{"a:r":"arn:aws:iam::*:role/*"}"#, &[], true, "a missing ARN is not it"),
    ]);
}

#[test]
#[rustfmt::skip]
fn missing_keys_and_sets() {
    check(&[
        (r#""Null":{"aws:TokenIssueTime":"true"}"#, &[], true, "the key is not there"),
        (r#""Null":{"aws:TokenIssueTime":"true"}"#, &[("aws:TokenIssueTime", "2020-01-01T00:00:00Z")], false, "it is"),
        (r#""Null":{"aws:TokenIssueTime":false}"#, &[("aws:TokenIssueTime", "2020-01-01T00:00:00Z")], true, "it must be"),
        (r#""Null":{"aws:TokenIssueTime":["true","false"]}"#, &[], true, "either way"),
        (r#""StringLikeIfExists":{"ec2:InstanceType":["t1.*","t2.*"]}"#, &[], true, "no such key on this resource"),
        (r#""StringLikeIfExists":{"ec2:InstanceType":["t1.*","t2.*"]}"#, &[("ec2:InstanceType", "m5.large")], false, "the key is there and does not match"),
        (r#""StringNotEqualsIfExists":{"a:k":"v"}"#, &[], true, "negated, and missing"),
        (r#""StringNotEqualsIfExists":{"a:k":"v"}"#, &[("a:k", "v")], false, "negated, and there"),
        (r#""NumericLessThanIfExists":{"a:n":"10"}"#, &[], true, "a number that may be missing"),
        (r#""IpAddressIfExists":{"a:i":"10.0.0.0/8"}"#, &[], true, "an address that may be missing"),
        (r#""ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[("aws:TagKeys", "a"), ("aws:TagKeys", "b")], true, "every value is listed"),
        (r#""ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[("aws:TagKeys", "a"), ("aws:TagKeys", "c")], false, "one is not"),
        (r#""ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[], true, "no values are all listed"),
        (r#""ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[("aws:TagKeys", "")], true, "an empty text counts as none"),
        (r#""ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[("aws:TagKeys", "c"), ("aws:TagKeys", "b")], true, "one value is listed"),
        (r#""ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[("aws:TagKeys", "c")], false, "none is"),
        (r#""ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}"#, &[], false, "none of no values is"),
        (r#""ForAnyValue:StringEquals":{"aws:TagKeys":[""]}"#, &[("aws:TagKeys", "")], false, "an empty text is no value"),
        (r#""ForAllValues:StringNotEquals":{"aws:TagKeys":["a"]}"#, &[("aws:TagKeys", "b"), ("aws:TagKeys", "a")], false, "every value must differ"),
        (r#""ForAllValues:StringNotEquals":{"aws:TagKeys":["a"]}"#, &[], true, "no values all differ"),
        (r#""ForAnyValue:StringNotEquals":{"aws:TagKeys":["a"]}"#, &[("aws:TagKeys", "b"), ("aws:TagKeys", "a")], true, "one value differs"),
        (r#""ForAnyValue:StringNotEquals":{"aws:TagKeys":["a"]}"#, &[], false, "none of no values differs"),
        (r#""ForAnyValue:StringEqualsIfExists":{"aws:TagKeys":["a"]}"#, &[], true, "a set that may be missing"),
        (r#""ForAllValues:StringLike":{"aws:TagKeys":["cost-*"]}"#, &[("aws:TagKeys", "cost-1"), ("aws:TagKeys", "cost-2")], true, "a set with wildcards"),
        (r#""ForAllValues:ArnLike":{"a:r":["arn:aws:s3:::*"]}"#, &[("a:r", "arn:aws:s3:::b"), ("a:r", "x")], false, "a set of ARNs"),
        (r#""StringEquals":{"aws:TagKeys":"a"}"#, &[("aws:TagKeys", "b"), ("aws:TagKeys", "a")], true, "without a set operator, any value"),
        (r#""StringNotEquals":{"aws:TagKeys":"a"}"#, &[("aws:TagKeys", "b"), ("aws:TagKeys", "a")], false, "and negated, none"),
    ]);
}

#[test]
fn an_unresolved_variable_never_widens_access() {
    let context = Context::new();
    let deny = r#"{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*",
        "Condition":{"StringNotEquals":{"aws:ResourceTag/owner":"${aws:none}"}}}"#;
    let mut tagged = Context::new();
    tagged.set("aws:ResourceTag/owner", "bob");
    assert!(!allows(deny, "s3:GetObject", "*", &tagged), "a Deny unless it is the caller's own applies");
    assert!(!allows(deny, "s3:GetObject", "*", &context), "also where the resource has no owner");
}
