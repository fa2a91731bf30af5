//! `RunInstances`, but for its network and its disks.

use shapes_ec2::*;
use trial::ec2::tagged;
use trial::{case, s};

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    case!(
        "other cores than the type has",
        |w| RunInstances(RunInstancesRequest {
            cpu_options: Some(CpuOptionsRequest { threads_per_core: Some(7), ..Default::default() }),
            ..w.good()
        }),
        "NotImplemented",
        ["CpuOptions other than the instance type's own"]
    ),
    case!(
        "another kind of name than the subnet gives",
        |w| RunInstances(RunInstancesRequest {
            private_dns_name_options: Some(PrivateDnsNameOptionsRequest {
                hostname_type: s("resource-name"),
                ..Default::default()
            }),
            ..w.good()
        }),
        "NotImplemented",
        ["PrivateDnsNameOptions other than the subnet's own"]
    ),
    case!(
        "an image is needed",
        |w| RunInstances(RunInstancesRequest { image_id: None, ..w.good() }),
        "MissingParameter",
        ["ImageId"]
    ),
    case!(
        "an image that there is not",
        |w| RunInstances(RunInstancesRequest { image_id: s("ami-0abcdef1234567890"), ..w.good() }),
        "InvalidAMIID.NotFound",
        ["ami-0abcdef1234567890", "does not exist", "this host's own system is the image ami-"]
    ),
    case!(
        "what is no image's id",
        |w| RunInstances(RunInstancesRequest { image_id: s("ubuntu"), ..w.good() }),
        "InvalidAMIID.Malformed",
        ["ubuntu"]
    ),
    case!(
        "a type that there is not",
        |w| RunInstances(RunInstancesRequest { instance_type: s("t9.huge"), ..w.good() }),
        "InvalidParameterValue",
        ["Invalid value 't9.huge' for InstanceType", "t3"]
    ),
    case!(
        "a type of another architecture than the image's",
        |w| RunInstances(RunInstancesRequest {
            instance_type: s(if w.yard.fitting_type().starts_with("t4g") { "t3.micro" } else { "t4g.micro" }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["architecture", "does not match"]
    ),
    case!(
        "a smallest count is needed",
        |w| RunInstances(RunInstancesRequest { min_count: None, ..w.good() }),
        "MissingParameter",
        ["MinCount"]
    ),
    case!(
        "none at least",
        |w| RunInstances(RunInstancesRequest { min_count: Some(0), ..w.good() }),
        "InvalidParameterValue",
        ["minCount", "(0)"]
    ),
    case!(
        "a negative count",
        |w| RunInstances(RunInstancesRequest { max_count: Some(-1), ..w.good() }),
        "InvalidParameterValue",
        ["maxCount"]
    ),
    case!(
        "more at least than at most",
        |w| RunInstances(RunInstancesRequest { min_count: Some(3), max_count: Some(2), ..w.good() }),
        "InvalidParameterCombination",
        ["maxCount (2)", "minCount (3)"]
    ),
    case!(
        "far too many",
        |w| RunInstances(RunInstancesRequest {
            min_count: Some(100_000),
            max_count: Some(100_000),
            ..w.good()
        }),
        "InstanceLimitExceeded",
        ["100000"]
    ),
    case!(
        "a key pair that there is not",
        |w| RunInstances(RunInstancesRequest { key_name: s("nobody"), ..w.good() }),
        "InvalidKeyPair.NotFound",
        ["The key pair 'nobody' does not exist"]
    ),
    case!(
        "user data that is no base64",
        |w| RunInstances(RunInstancesRequest { user_data: s("#!/bin/sh"), ..w.good() }),
        "InvalidUserData.Malformed",
        ["BASE64"]
    ),
    case!(
        "user data beyond 16 KB",
        |w| RunInstances(RunInstancesRequest { user_data: s("QUFB".repeat(6000)), ..w.good() }),
        "InvalidParameterValue",
        ["User data is limited to 16384 bytes"]
    ),
    case!(
        "a profile's name that there is not",
        |w| RunInstances(RunInstancesRequest {
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("ghost"), arn: None }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["(ghost)", "iamInstanceProfile.name", "Invalid IAM Instance Profile name"]
    ),
    case!(
        "a profile's ARN with another path",
        |w| RunInstances(RunInstancesRequest {
            iam_instance_profile: Some(IamInstanceProfileSpecification {
                name: None,
                arn: s("arn:aws:iam::000000000000:instance-profile/web"),
            }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["Invalid IAM Instance Profile ARN"]
    ),
    case!(
        "a profile by both",
        |w| RunInstances(RunInstancesRequest {
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("web"), arn: s("arn") }),
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["iamInstanceProfile.name", "iamInstanceProfile.arn"]
    ),
    case!(
        "a word for shutdowns",
        |w| RunInstances(RunInstancesRequest {
            instance_initiated_shutdown_behavior: s("sleep"),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["sleep", "stop, terminate"]
    ),
    case!(
        "credits of a type that has none",
        |w| RunInstances(RunInstancesRequest {
            instance_type: s(if w.yard.fitting_type().starts_with("t4g") { "m7g.large" } else { "m5.large" }),
            credit_specification: Some(CreditSpecificationRequest { cpu_credits: s("unlimited") }),
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["CPU credits"]
    ),
    case!(
        "a word for credits",
        |w| RunInstances(RunInstancesRequest {
            credit_specification: Some(CreditSpecificationRequest { cpu_credits: s("endless") }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["endless", "standard, unlimited"]
    ),
    case!(
        "a hop limit of nothing",
        |w| RunInstances(RunInstancesRequest {
            metadata_options: Some(InstanceMetadataOptionsRequest {
                http_put_response_hop_limit: Some(65),
                ..Default::default()
            }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["httpPutResponseHopLimit", "between 1 and 64"]
    ),
    case!(
        "a word for tokens",
        |w| RunInstances(RunInstancesRequest {
            metadata_options: Some(InstanceMetadataOptionsRequest {
                http_tokens: s("maybe"),
                ..Default::default()
            }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["httpTokens", "optional, required"]
    ),
    case!(
        "a tag on what is not made here",
        |w| RunInstances(RunInstancesRequest {
            tag_specifications: tagged("vpc", &[("a", "b")]),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["'vpc' is not a valid taggable resource type"]
    ),
    case!(
        "a tag of AWS's own",
        |w| RunInstances(RunInstancesRequest {
            tag_specifications: tagged("instance", &[("aws:x", "b")]),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["aws:"]
    ),
    case!(
        "a launch template",
        |w| RunInstances(RunInstancesRequest { launch_template: Some(Default::default()), ..w.good() }),
        "NotImplemented",
        ["RunInstances with LaunchTemplate"]
    ),
    case!(
        "a spot instance",
        |w| RunInstances(RunInstancesRequest {
            instance_market_options: Some(Default::default()),
            ..w.good()
        }),
        "NotImplemented",
        ["Spot Instances"]
    ),
    case!(
        "an IPv6 address",
        |w| RunInstances(RunInstancesRequest { ipv6_address_count: Some(1), ..w.good() }),
        "NotImplemented",
        ["Ipv6AddressCount"]
    ),
    case!(
        "a placement group",
        |w| RunInstances(RunInstancesRequest {
            placement: Some(Placement { group_name: s("g"), ..Default::default() }),
            ..w.good()
        }),
        "NotImplemented",
        ["Placement.GroupName"]
    ),
    case!(
        "hibernation",
        |w| RunInstances(RunInstancesRequest {
            hibernation_options: Some(HibernationOptionsRequest { configured: Some(true) }),
            ..w.good()
        }),
        "NotImplemented",
        ["HibernationOptions"]
    ),
    case!(
        "a word for tenancy",
        |w| RunInstances(RunInstancesRequest {
            placement: Some(Placement { tenancy: s("shared"), ..Default::default() }),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["shared", "default, dedicated"]
    ),
];
