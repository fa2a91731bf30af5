//! Attributes, options, profiles, images, types and key pairs as tools read and change them.

mod common;

use common::Yard;
use model::compute::InstanceState as State;
use shapes_ec2::*;
use trial::ec2::filter;
use trial::{one, s};
use wire::Blob;

fn attribute(yard: &Yard, id: &str, name: &str) -> InstanceAttribute {
    let input = DescribeInstanceAttributeRequest { instance_id: s(id), attribute: s(name), dry_run: None };
    yard.ok::<DescribeInstanceAttribute>(input)
}

#[test]
fn attributes_change_and_are_read_back() {
    let yard = Yard::new();
    let id = yard.instance(State::Stopped);
    let modify = |input: ModifyInstanceAttributeRequest| {
        yard.ok::<ModifyInstanceAttribute>(ModifyInstanceAttributeRequest { instance_id: s(&id), ..input });
    };
    let on = |value| Some(AttributeBooleanValue { value: Some(value) });
    let nothing = ModifyInstanceAttributeRequest::default;

    modify(ModifyInstanceAttributeRequest { disable_api_termination: on(true), ..nothing() });
    assert_eq!(attribute(&yard, &id, "disableApiTermination").disable_api_termination, on(true));
    modify(ModifyInstanceAttributeRequest { disable_api_stop: on(true), ..nothing() });
    assert_eq!(attribute(&yard, &id, "disableApiStop").disable_api_stop, on(true));
    modify(ModifyInstanceAttributeRequest { source_dest_check: on(false), ..nothing() });
    assert_eq!(attribute(&yard, &id, "sourceDestCheck").source_dest_check, on(false));
    assert_eq!(yard.describe(&id).source_dest_check, Some(false));

    let data = BlobAttributeValue { value: Some(Blob(b"#!/bin/sh\n".to_vec())) };
    modify(ModifyInstanceAttributeRequest { user_data: Some(data), ..nothing() });
    assert_eq!(attribute(&yard, &id, "userData").user_data.and_then(|d| d.value), s("IyEvYmluL3NoCg=="));
    modify(ModifyInstanceAttributeRequest { user_data: Some(Default::default()), ..nothing() });
    assert_eq!(attribute(&yard, &id, "userData").user_data, Some(AttributeValue { value: None }));

    modify(ModifyInstanceAttributeRequest {
        attribute: s("instanceInitiatedShutdownBehavior"),
        value: s("terminate"),
        ..nothing()
    });
    let behavior = attribute(&yard, &id, "instanceInitiatedShutdownBehavior");
    assert_eq!(behavior.instance_initiated_shutdown_behavior.and_then(|b| b.value), s("terminate"));

    let larger = yard.fitting_type().replace("micro", "small");
    modify(ModifyInstanceAttributeRequest {
        instance_type: Some(AttributeValue { value: s(&larger) }),
        ..nothing()
    });
    assert_eq!(yard.describe(&id).instance_type, s(&larger));

    let group = yard.group(&yard.default_vpc(), "web");
    modify(ModifyInstanceAttributeRequest { groups: vec![group.clone()], ..nothing() });
    assert_eq!(one(attribute(&yard, &id, "groupSet").groups).group_id, s(&group));

    let keep = InstanceBlockDeviceMappingSpecification {
        device_name: s("/dev/xvda"),
        ebs: Some(EbsInstanceBlockDeviceSpecification {
            delete_on_termination: Some(false),
            volume_id: None,
        }),
        ..Default::default()
    };
    modify(ModifyInstanceAttributeRequest { block_device_mappings: vec![keep], ..nothing() });
    let device = one(attribute(&yard, &id, "blockDeviceMapping").block_device_mappings);
    assert_eq!(device.ebs.and_then(|ebs| ebs.delete_on_termination), Some(false));
}

#[test]
fn options_of_metadata_monitoring_and_credits() {
    let yard = Yard::new();
    let id = yard.instance(State::Running);
    let changed = yard.ok::<ModifyInstanceMetadataOptions>(ModifyInstanceMetadataOptionsRequest {
        instance_id: s(&id),
        http_tokens: s("required"),
        http_put_response_hop_limit: Some(3),
        ..Default::default()
    });
    assert_eq!(changed.instance_metadata_options, yard.describe(&id).metadata_options);
    let options = changed.instance_metadata_options.expect("options");
    assert_eq!((options.http_tokens, options.state), (s("required"), s("applied")));
    assert_eq!((options.http_put_response_hop_limit, options.http_endpoint), (Some(3), s("enabled")));

    let named = vec![id.clone()];
    let monitored = MonitorInstancesRequest { instance_ids: named.clone(), ..Default::default() };
    let told = one(yard.ok::<MonitorInstances>(monitored).instance_monitorings);
    assert_eq!(told.monitoring, Some(Monitoring { state: s("enabled") }));
    let unmonitored = UnmonitorInstancesRequest { instance_ids: named.clone(), ..Default::default() };
    yard.ok::<UnmonitorInstances>(unmonitored);
    assert_eq!(yard.describe(&id).monitoring, Some(Monitoring { state: s("disabled") }));

    let spent = || {
        let instance_ids = vec![id.clone()];
        let input = DescribeInstanceCreditSpecificationsRequest { instance_ids, ..Default::default() };
        let credits = yard.ok::<DescribeInstanceCreditSpecifications>(input).instance_credit_specifications;
        one(credits).cpu_credits
    };
    assert_eq!(spent(), s("unlimited"));
    let asked = |instance_id: &str| InstanceCreditSpecificationRequest {
        instance_id: s(instance_id),
        cpu_credits: s("standard"),
    };
    let told = yard.ok::<ModifyInstanceCreditSpecification>(ModifyInstanceCreditSpecificationRequest {
        instance_credit_specifications: vec![asked(&id), asked("i-0123456789abcdef0")],
        ..Default::default()
    });
    assert_eq!(one(told.successful_instance_credit_specifications).instance_id, s(&id));
    let refused = one(told.unsuccessful_instance_credit_specifications).error.expect("a reason");
    assert_eq!(refused.code, s("InvalidInstanceID.NotFound"), "the one does not keep the other from it");
    assert_eq!(spent(), s("standard"));
}

#[test]
fn a_profile_comes_changes_and_goes() {
    let yard = Yard::new();
    let (web, ops) = (yard.profile("web"), yard.profile("ops"));
    let id = yard.instance(State::Running);
    let by_arn = |arn: &str| Some(IamInstanceProfileSpecification { arn: s(arn), name: None });
    let made = yard.ok::<AssociateIamInstanceProfile>(AssociateIamInstanceProfileRequest {
        instance_id: s(&id),
        iam_instance_profile: by_arn(&web),
    });
    let made = made.iam_instance_profile_association.expect("an association");
    assert_eq!(made.state, s("associating"));
    assert_eq!(yard.describe(&id).iam_instance_profile.and_then(|p| p.arn), s(&web));
    let replaced =
        yard.ok::<ReplaceIamInstanceProfileAssociation>(ReplaceIamInstanceProfileAssociationRequest {
            association_id: made.association_id.map(Into::into),
            iam_instance_profile: by_arn(&ops),
        });
    let replaced = replaced.iam_instance_profile_association.expect("an association");
    let found =
        yard.ok::<DescribeIamInstanceProfileAssociations>(DescribeIamInstanceProfileAssociationsRequest {
            filters: vec![filter("instance-id", &id), filter("state", "associated")],
            ..Default::default()
        });
    let found = one(found.iam_instance_profile_associations);
    assert_eq!(found.association_id, replaced.association_id);
    assert_eq!(found.iam_instance_profile.and_then(|p| p.arn), s(&ops));
    yard.ok::<DisassociateIamInstanceProfile>(DisassociateIamInstanceProfileRequest {
        association_id: found.association_id.map(Into::into),
    });
    assert_eq!(yard.describe(&id).iam_instance_profile, None);
}

#[test]
fn images_answer_the_names_that_people_look_for() {
    let yard = Yard::new();
    let found = |owner: &str, name: &str| {
        let input = DescribeImagesRequest {
            owners: vec![owner.to_owned()],
            filters: vec![filter("name", name), filter("state", "available")],
            ..Default::default()
        };
        yard.ok::<DescribeImages>(input).images
    };
    for (owner, name) in [
        ("amazon", "al2023-ami-*-x86_64"),
        ("amazon", "al2023-ami-2023.*-arm64"),
        ("amazon", "al2023-ami-2023*-kernel-6.1-x86_64"),
        ("137112412989", "amzn2-ami-hvm-*-x86_64-gp2"),
        ("099720109477", "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*"),
        ("099720109477", "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-*"),
        ("amazon", "ubuntu/images/*ubuntu-noble-24.04-amd64-server-*"),
        ("136693071363", "debian-12-amd64-*"),
        ("self", "cloudyard-host-*"),
        ("amazon", "cloudyard-host-*"),
    ] {
        let image = one(found(owner, name));
        let text = image.description.expect("a description");
        assert!(text.contains("this host's own system") || text.contains("This host's own system"), "{text}");
    }
    assert!(found("self", "al2023-*").is_empty());
    let again = Yard::new();
    assert_eq!(yard.host_image(), again.host_image(), "the same in every yard");
}

#[test]
fn every_image_can_be_launched_by_a_type_of_its_architecture() {
    let yard = Yard::new();
    for image in yard.ok::<DescribeImages>(Default::default()).images {
        let kind = if image.architecture == s("arm64") { "t4g.nano" } else { "t3.nano" };
        let request = RunInstancesRequest {
            image_id: image.image_id.as_deref().map(Into::into),
            instance_type: s(kind),
            ..yard.request()
        };
        let made = one(yard.run(request));
        assert_eq!((made.image_id, made.root_device_name), (image.image_id, image.root_device_name));
        let tokens = made.metadata_options.and_then(|options| options.http_tokens);
        assert_eq!(tokens == s("required"), image.imds_support == s("v2.0"));
    }
}

#[test]
fn types_are_whole_and_agree_with_their_offers() {
    let yard = Yard::new();
    let mut names = Vec::new();
    let mut token = None;
    loop {
        let input = DescribeInstanceTypesRequest {
            max_results: Some(20),
            next_token: token.clone(),
            ..Default::default()
        };
        let page = yard.ok::<DescribeInstanceTypes>(input);
        for kind in page.instance_types {
            let cpus = kind.v_cpu_info.expect("vCPUs");
            let product = cpus.default_cores.zip(cpus.default_threads_per_core).map(|(c, t)| c * t);
            assert_eq!(product, cpus.default_v_cpus, "{:?}", kind.instance_type);
            let network = kind.network_info.expect("a network");
            assert!(network.maximum_network_interfaces.is_some_and(|count| count >= 2));
            names.push(kind.instance_type.expect("a name"));
        }
        token = page.next_token.map(Into::into);
        if token.is_none() {
            break;
        }
    }
    assert!(names.is_sorted() && names.len() > 90, "{}", names.len());
    let offers = yard.ok::<DescribeInstanceTypeOfferings>(DescribeInstanceTypeOfferingsRequest {
        location_type: s("availability-zone"),
        filters: vec![filter("instance-type", "t3.micro")],
        ..Default::default()
    });
    assert_eq!(offers.instance_type_offerings.len(), 4, "one for each of Seoul's zones");
    let micro = yard.ok::<DescribeInstanceTypes>(DescribeInstanceTypesRequest {
        instance_types: vec!["t3.micro".to_owned()],
        ..Default::default()
    });
    let micro = one(micro.instance_types);
    assert_eq!(micro.memory_info.and_then(|memory| memory.size_in_mi_b), Some(1024));
    assert_eq!(micro.network_info.and_then(|network| network.ipv4_addresses_per_interface), Some(2));
}

#[test]
fn a_key_that_is_made_can_be_imported_again_and_goes_into_instances() {
    let yard = Yard::new();
    for (kind, head, digits) in [
        ("rsa", "-----BEGIN RSA PRIVATE KEY-----\n", 59),
        ("ed25519", "-----BEGIN OPENSSH PRIVATE KEY-----\n", 44),
    ] {
        let made = yard.ok::<CreateKeyPair>(CreateKeyPairRequest {
            key_name: s(kind),
            key_type: s(kind),
            ..Default::default()
        });
        assert!(made.key_material.is_some_and(|text| text.starts_with(head)), "{kind}");
        let print = made.key_fingerprint.expect("a fingerprint");
        assert_eq!(print.len(), digits, "{print}");
        let input = DescribeKeyPairsRequest {
            key_names: vec![kind.to_owned()],
            include_public_key: Some(true),
            ..Default::default()
        };
        let public = one(yard.ok::<DescribeKeyPairs>(input).key_pairs).public_key.expect("a public key");
        let imported = yard.ok::<ImportKeyPair>(ImportKeyPairRequest {
            key_name: s(format!("{kind} again")),
            public_key_material: Some(Blob(format!("{public} someone@somewhere\n").into_bytes())),
            ..Default::default()
        });
        let again = imported.key_fingerprint.expect("a fingerprint");
        // Of an RSA key AWS digests the private half that it made, and the public half that it is given.
        assert_eq!(again == print, kind == "ed25519");
        let i = one(yard.run(RunInstancesRequest { key_name: s(kind), ..yard.request() }));
        let record = yard.record(&i.instance_id.expect("an id"));
        assert_eq!((i.key_name, record.public_key.clone()), (s(kind), Some(public.into())));
    }
    yard.ok::<DeleteKeyPair>(DeleteKeyPairRequest { key_name: s("rsa"), ..Default::default() });
    yard.ok::<DeleteKeyPair>(DeleteKeyPairRequest { key_name: s("rsa"), ..Default::default() });
    assert_eq!(yard.ok::<DescribeKeyPairs>(Default::default()).key_pairs.len(), 3);
}
