//! The codecs against the generated services: what an AWS client sends and expects, word for word.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use http::HeaderMap;
use shapes_ec2 as ec2;
use shapes_iam as iam;
use wire::{ErrorView, HttpRequest, Invalid, Protocol, Schema, ServiceModel, Structure, Type, Unroutable};

const ID: &str = "4a1c-id";

fn decode<T: Structure>(service: &ServiceModel, body: &str) -> Result<T, (&'static str, String)> {
    let headers = HeaderMap::new();
    let request =
        HttpRequest { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let protocol = wire::protocol_of(service, &request);
    let operation = wire::operation_of(service, protocol, &request).unwrap();
    let input =
        wire::decode(protocol, operation, &request).map_err(|e: Invalid| e.code_and_message(protocol))?;
    Ok(*input.into_any().downcast().unwrap())
}

#[test]
fn an_ec2_request_becomes_its_input() {
    let input: ec2::DescribeSubnetsRequest = decode(
        &ec2::SERVICE,
        "Action=DescribeSubnets&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-1&\
         Filter.1.Value.2=vpc-2&MaxResults=5&SubnetId.2=subnet-b&SubnetId.1=subnet-a&DryRun=true",
    )
    .unwrap();
    assert_eq!(input.subnet_ids, ["subnet-a", "subnet-b"]);
    assert_eq!(input.filters[0].name.as_deref(), Some("vpc-id"));
    assert_eq!(input.filters[0].values, ["vpc-1", "vpc-2"]);
    assert_eq!((input.max_results, input.dry_run), (Some(5), Some(true)));
}

#[test]
fn an_iam_request_becomes_its_input() {
    let input: iam::CreateUserRequest = decode(
        &iam::SERVICE,
        "Action=CreateUser&Version=2010-05-08&UserName=ann&Tags.member.1.Key=team&Tags.member.1.Value=&Other=1",
    )
    .unwrap();
    assert_eq!(input.user_name.as_deref(), Some("ann"));
    assert_eq!(input.tags[0].key.as_deref(), Some("team"));
    assert_eq!(input.tags[0].value.as_deref(), Some(""));
}

#[test]
fn a_request_that_does_not_fit_is_refused_in_the_services_words() {
    for (body, code, message) in [
        ("Action=DescribeSubnets&Subnet.1=a", "UnknownParameter", "The parameter Subnet.1 is not recognized"),
        (
            "Action=DescribeSubnets&SubnetId.one=a",
            "UnknownParameter",
            "The parameter SubnetId.one is not recognized",
        ),
        (
            "Action=DescribeSubnets&MaxResults=1",
            "InvalidParameterValue",
            "Value ( 1 ) for parameter maxResults is invalid. Expecting a value greater than 5.",
        ),
        (
            "Action=DescribeSubnets&MaxResults=many",
            "InvalidParameterValue",
            "Value (many) for parameter maxResults is invalid. Expecting a value of type Integer.",
        ),
        (
            "Action=CreateSecurityGroup&GroupName=web",
            "MissingParameter",
            "The request must contain the parameter GroupDescription",
        ),
        (
            "Action=DescribeSubnets&SubnetId.1=%ff",
            "InvalidRequest",
            "The request received was invalid: a parameter is not valid UTF-8.",
        ),
    ] {
        let error = decode_any(&ec2::SERVICE, body);
        assert_eq!(error, (code, message.to_owned()), "{body}");
    }
    let long = "x".repeat(65);
    for (body, code, message) in [
        (
            format!("Action=CreateUser&UserName={long}"),
            "ValidationError",
            format!(
                "1 validation error detected: Value '{long}' at 'userName' failed to satisfy constraint: \
                 Member must have length less than or equal to 64"
            ),
        ),
        (
            "Action=CreateUser&UserName=a%20b&Tags.member.1.Key=k".to_owned(),
            "ValidationError",
            "2 validation errors detected: Value null at 'tags.1.member.value' failed to satisfy constraint: \
             Member must not be null; Value 'a b' at 'userName' failed to satisfy constraint: Member must satisfy \
             regular expression pattern: [\\w+=,.@-]+"
                .to_owned(),
        ),
    ] {
        assert_eq!(decode_any(&iam::SERVICE, &body), (code, message), "{body}");
    }
}

fn decode_any(service: &ServiceModel, body: &str) -> (&'static str, String) {
    let headers = HeaderMap::new();
    let request =
        HttpRequest { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
    let protocol = wire::protocol_of(service, &request);
    let operation = wire::operation_of(service, protocol, &request).unwrap();
    wire::decode(protocol, operation, &request).unwrap_err().code_and_message(protocol)
}

#[test]
fn an_action_is_found_or_its_absence_explained() {
    let headers = HeaderMap::new();
    for (query, body, wanted) in [
        ("", "Action=DescribeVpcs", Ok("DescribeVpcs")),
        ("Action=DescribeVpcs&Version=2016-11-15", "", Ok("DescribeVpcs")),
        ("", "Version=2016-11-15", Err(Unroutable::NoAction)),
        ("", "Action=", Err(Unroutable::NoAction)),
        ("", "Action=DescribeCastles", Err(Unroutable::UnknownAction("DescribeCastles".into()))),
        ("", "Action=CreateFpgaImage", Err(Unroutable::NotImplemented("CreateFpgaImage".into()))),
    ] {
        let request =
            HttpRequest { method: "POST", path: "/", query, headers: &headers, body: body.as_bytes() };
        let found = wire::operation_of(&ec2::SERVICE, Protocol::Ec2Query, &request);
        assert_eq!(found.map(|operation| operation.name), wanted, "{query} {body}");
    }
}

#[test]
fn another_version_is_another_service_but_for_ec2() {
    const CLASSIC: &str = "Action=DescribeLoadBalancers&Version=2012-06-01";
    let other = |version: &str| Err(Unroutable::OtherVersion(version.into()));
    let headers = HeaderMap::new();
    for (service, query, body, wanted) in [
        (
            &shapes_elbv2::SERVICE,
            "",
            "Action=DescribeLoadBalancers&Version=2015-12-01",
            Ok("DescribeLoadBalancers"),
        ),
        (&shapes_elbv2::SERVICE, "", "Action=DescribeLoadBalancers", Ok("DescribeLoadBalancers")),
        (&shapes_elbv2::SERVICE, "", CLASSIC, other("2012-06-01")),
        (&shapes_elbv2::SERVICE, CLASSIC, "", other("2012-06-01")),
        (&ec2::SERVICE, "", "Action=DescribeVpcs&Version=2014-10-01", Ok("DescribeVpcs")),
    ] {
        let request =
            HttpRequest { method: "POST", path: "/", query, headers: &headers, body: body.as_bytes() };
        let found = wire::operation_of(service, wire::protocol_of(service, &request), &request);
        assert_eq!(found.map(|operation| operation.name), wanted, "{query} {body}");
    }
}

#[test]
fn a_long_answer_in_pieces_is_the_answer() {
    for (says, count, least) in [("none", 0, 1), ("one", 1, 1), ("many", 3000, 5)] {
        let subnet = |number: usize| ec2::Subnet {
            subnet_id: Some(format!("subnet-{number:017x}").into()),
            cidr_block: (!number.is_multiple_of(7)).then(|| "10.0.0.0/24".into()),
            state: Some("available".into()),
            tags: vec![ec2::Tag { key: Some("n".into()), value: Some("<".repeat(number % 90)) }; number % 4],
            ..Default::default()
        };
        let subnets = move |from: usize| (from..count).map(subnet);
        let output = || ec2::DescribeSubnetsResult {
            next_token: Some("more".into()),
            subnets: wire::List::later(count, move |from, take| subnets(from).try_for_each(take)),
        };
        let operation = <ec2::DescribeSubnets as wire::Call>::OPERATION;
        let whole = wire::encode(Protocol::Ec2Query, &ec2::SERVICE, operation, &output(), ID);
        let answer = wire::answer(Protocol::Ec2Query, &ec2::SERVICE, operation, Box::new(output()), ID);
        let mut pieces = vec![answer.begun.body];
        pieces.extend(answer.rest.into_iter().flatten());
        assert!(pieces.len() >= least, "{says}: {} pieces", pieces.len());
        assert!(pieces.iter().all(|piece| !piece.is_empty() && piece.len() < 100_000), "{says}");
        assert!(pieces.concat() == whole.body, "{says}");
    }
}

#[test]
fn answers_are_written_as_ec2_and_iam_write_them() {
    let output = ec2::DescribeSubnetsResult {
        next_token: None,
        subnets: [ec2::Subnet {
            subnet_id: Some("subnet-1".into()),
            cidr_block: Some("172.31.0.0/20".into()),
            available_ip_address_count: Some(4091),
            default_for_az: Some(true),
            ..Default::default()
        }]
        .into(),
    };
    let operation = <ec2::DescribeSubnets as wire::Call>::OPERATION;
    let response = wire::encode(Protocol::Ec2Query, &ec2::SERVICE, operation, &output, ID);
    assert_eq!(
        String::from_utf8(response.body).unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <DescribeSubnetsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>4a1c-id</requestId>\
         <subnetSet><item><availableIpAddressCount>4091</availableIpAddressCount>\
         <cidrBlock>172.31.0.0/20</cidrBlock><defaultForAz>true</defaultForAz><ipv6CidrBlockAssociationSet/>\
         <subnetId>subnet-1</subnetId></item></subnetSet></DescribeSubnetsResponse>"
    );
    let operation = <ec2::DeleteVpc as wire::Call>::OPERATION;
    let response = wire::encode(Protocol::Ec2Query, &ec2::SERVICE, operation, &wire::Unit, ID);
    assert!(String::from_utf8(response.body).unwrap().ends_with("<return>true</return></DeleteVpcResponse>"));

    let operation = <iam::CreateUser as wire::Call>::OPERATION;
    let user = iam::User {
        user_name: Some("a<b".into()),
        create_date: Some("2026-01-02T03:04:05Z".parse().unwrap()),
        ..Default::default()
    };
    let output = iam::CreateUserResponse { user: Some(user) };
    let response = wire::encode(Protocol::AwsQuery, &iam::SERVICE, operation, &output, ID);
    assert_eq!(
        String::from_utf8(response.body).unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <CreateUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><CreateUserResult><User>\
         <CreateDate>2026-01-02T03:04:05.000Z</CreateDate><UserName>a&lt;b</UserName></User>\
         </CreateUserResult><ResponseMetadata><RequestId>4a1c-id</RequestId></ResponseMetadata></CreateUserResponse>"
    );
}

#[test]
fn errors_are_written_as_ec2_and_iam_write_them() {
    let error = ErrorView {
        code: "InvalidVpcID.NotFound",
        message: "The vpc ID 'vpc-1' does not exist",
        status: 400,
        sender_fault: true,
        request_id: ID,
        members: None,
    };
    for (protocol, service, wanted) in [
        (
            Protocol::Ec2Query,
            &ec2::SERVICE,
            "<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code><Message>The vpc ID 'vpc-1' does not \
             exist</Message></Error></Errors><RequestID>4a1c-id</RequestID></Response>",
        ),
        (
            Protocol::AwsQuery,
            &iam::SERVICE,
            "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
             <Code>InvalidVpcID.NotFound</Code><Message>The vpc ID 'vpc-1' does not exist</Message></Error>\
             <RequestId>4a1c-id</RequestId></ErrorResponse>",
        ),
    ] {
        let response = wire::encode_error(protocol, service, &error);
        assert_eq!(response.status, 400);
        let body = String::from_utf8(response.body).unwrap();
        assert_eq!(body.split_once('\n').unwrap().1, wanted);
    }
}

#[test]
fn the_patterns_that_are_not_enforced_are_known() {
    let mut left_out = Vec::new();
    for service in [&ec2::SERVICE, &shapes_elbv2::SERVICE, &iam::SERVICE, &shapes_sts::SERVICE] {
        for operation in service.operations {
            patterns(operation.input, 0, &mut left_out);
        }
    }
    left_out.sort_unstable();
    left_out.dedup();
    assert_eq!(left_out, ["^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"], "looking ahead is not supported");
}

/// Adds the patterns below a structure that constrain nothing here.
fn patterns(schema: &'static Schema, depth: usize, left_out: &mut Vec<&'static str>) {
    fn of(ty: Type, depth: usize, left_out: &mut Vec<&'static str>) {
        match ty {
            Type::Str(rules) => left_out.extend(rules.pattern.filter(|pattern| !wire::enforced(pattern))),
            Type::List(rules) => of(rules.item, depth, left_out),
            Type::Map(rules) => of(rules.value, depth, left_out),
            // Deep enough for every structure, though some hold themselves.
            Type::Struct(schema) if depth < 8 => patterns(schema, depth + 1, left_out),
            _ => {}
        }
    }
    for member in schema.members {
        of(member.ty, depth, left_out);
    }
}
