//! Images, types, key pairs, volumes, profiles.

use shapes_ec2::*;
use trial::ec2::filter;
use trial::{case, s};
use wire::Blob;

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    case!(
        "an image that there is not",
        |_| DescribeImages(DescribeImagesRequest { image_ids: vec!["ami-12345678".into()] }),
        "InvalidAMIID.NotFound",
        ["ami-12345678"]
    ),
    case!(
        "an owner that can be none",
        |_| DescribeImages(DescribeImagesRequest { owners: vec!["me".into()] }),
        "InvalidParameterValue",
        ["Invalid owner ID or alias: 'me'"]
    ),
    case!(
        "an image's filter that there is not",
        |_| DescribeImages(DescribeImagesRequest { filters: vec![filter("colour", "red")] }),
        "InvalidParameterValue",
        ["colour"]
    ),
    case!(
        "types that there are not",
        |_| DescribeInstanceTypes(DescribeInstanceTypesRequest {
            instance_types: vec!["t3.micro".into(), "a.b".into(), "c".into()]
        }),
        "InvalidInstanceType",
        ["[a.b, c]"]
    ),
    case!(
        "offers on an outpost",
        |_| DescribeInstanceTypeOfferings(DescribeInstanceTypeOfferingsRequest {
            location_type: s("outpost")
        }),
        "NotImplemented",
        ["outpost"]
    ),
    case!(
        "a key pair without a name",
        |_| CreateKeyPair(CreateKeyPairRequest {}),
        "MissingParameter",
        ["KeyName"]
    ),
    case!(
        "a key pair's name that is taken",
        |_| CreateKeyPair(CreateKeyPairRequest { key_name: s("taken") }),
        "InvalidKeyPair.Duplicate",
        ["The keypair already exists", "taken"]
    ),
    case!(
        "a key pair's name that is too long",
        |_| CreateKeyPair(CreateKeyPairRequest { key_name: s("k".repeat(256)) }),
        "InvalidParameterValue",
        ["255"]
    ),
    case!(
        "a key in PuTTY's form",
        |_| CreateKeyPair(CreateKeyPairRequest { key_name: s("k"), key_format: s("ppk") }),
        "NotImplemented",
        ["ppk"]
    ),
    case!(
        "a kind of key",
        |_| CreateKeyPair(CreateKeyPairRequest { key_name: s("k"), key_type: s("dsa") }),
        "InvalidParameterValue",
        ["dsa", "rsa, ed25519"]
    ),
    case!(
        "importing nothing",
        |_| ImportKeyPair(ImportKeyPairRequest { key_name: s("k") }),
        "MissingParameter",
        ["PublicKeyMaterial"]
    ),
    case!(
        "importing what is no key",
        |_| ImportKeyPair(ImportKeyPairRequest {
            key_name: s("k"),
            public_key_material: Some(Blob(b"ssh-rsa AAAA".to_vec()))
        }),
        "InvalidKey.Format",
        ["OpenSSH"]
    ),
    case!(
        "deleting a key pair by nothing",
        |_| DeleteKeyPair(DeleteKeyPairRequest {}),
        "MissingParameter",
        ["KeyName"]
    ),
    case!(
        "describing a key pair that there is not",
        |_| DescribeKeyPairs(DescribeKeyPairsRequest { key_names: vec!["none".into()] }),
        "InvalidKeyPair.NotFound",
        ["The key pair 'none' does not exist"]
    ),
    case!(
        "a volume that there is not",
        |_| DescribeVolumes(DescribeVolumesRequest { volume_ids: vec!["vol-12345678".into()] }),
        "InvalidVolume.NotFound",
        ["vol-12345678"]
    ),
    case!(
        "a second profile",
        |w| AssociateIamInstanceProfile(AssociateIamInstanceProfileRequest {
            instance_id: s(&w.profiled),
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("web"), arn: None }),
        }),
        "IncorrectState",
        ["There is an existing association"]
    ),
    case!(
        "a profile for what is gone",
        |w| AssociateIamInstanceProfile(AssociateIamInstanceProfileRequest {
            instance_id: s(&w.terminated),
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("web"), arn: None }),
        }),
        "IncorrectInstanceState",
        ["'running' or 'stopped'"]
    ),
    case!(
        "no profile named",
        |w| AssociateIamInstanceProfile(AssociateIamInstanceProfileRequest {
            instance_id: s(&w.running),
            iam_instance_profile: Some(Default::default()),
        }),
        "MissingParameter",
        ["IamInstanceProfile"]
    ),
    case!(
        "an association that there is not",
        |_| DisassociateIamInstanceProfile(DisassociateIamInstanceProfileRequest {
            association_id: s("iip-assoc-12345678")
        }),
        "InvalidAssociationID.NotFound",
        ["iip-assoc-12345678"]
    ),
    case!(
        "what is no association's id",
        |_| ReplaceIamInstanceProfileAssociation(ReplaceIamInstanceProfileAssociationRequest {
            association_id: s("eipassoc-1"),
            iam_instance_profile: Some(IamInstanceProfileSpecification { name: s("web"), arn: None }),
        }),
        "InvalidAssociationID.Malformed",
        ["eipassoc-1"]
    ),
];
