//! What the tutorial's steps, the command line and Terraform read back.

mod common;

use common::Yard;
use model::compute::{Desired, InstanceState as State};
use model::network::{NetworkInterface, Subnet, Vpc};
use shapes_ec2::*;
use store::Read;
use trial::ec2::{filter, tagged};
use trial::{Refused, one, s};
use wire::{Protocol, Text};

fn state(instance: &Instance) -> &str {
    instance.state.as_ref().and_then(|state| state.name.as_deref()).expect("a state")
}

fn ids(instances: &[Instance]) -> Vec<String> {
    instances.iter().map(|instance| instance.instance_id.clone().expect("an id").into()).collect()
}

#[test]
fn an_instance_in_the_default_vpc_is_born_pending_with_all_that_belongs_to_it() {
    let yard = Yard::new();
    let made = yard.ok::<RunInstances>(RunInstancesRequest {
        placement: Some(Placement { availability_zone: s("ap-northeast-2c"), ..Default::default() }),
        user_data: s("IyEvYmlu\nL3NoCg=="),
        tag_specifications: [
            tagged("instance", &[("Name", "web")]),
            tagged("volume", &[("Name", "web's disk")]),
            tagged("network-interface", &[("Name", "web's leg")]),
        ]
        .concat(),
        ..yard.request()
    });
    assert!(made.reservation_id.is_some_and(|id| id.starts_with("r-")));
    let i = one(made.instances);
    let id = i.instance_id.clone().expect("an id");
    assert_eq!((state(&i), i.state.as_ref().and_then(|state| state.code)), ("pending", Some(0)));
    assert_eq!(i.subnet_id, s(yard.default_subnet("ap-northeast-2c")));
    assert_eq!(i.placement.as_ref().and_then(|p| p.availability_zone_id.clone()), s("apne2-az3"));
    assert_eq!(i.vpc_id, s(yard.default_vpc()));
    let ip = i.private_ip_address.clone().expect("a private address");
    assert_eq!(i.private_dns_name, s(format!("ip-{}.ap-northeast-2.compute.internal", ip.replace('.', "-"))));
    let public = i.public_ip_address.clone().expect("the default subnets map public addresses");
    assert_eq!(
        i.public_dns_name,
        s(format!("ec2-{}.ap-northeast-2.compute.amazonaws.com", public.replace('.', "-")))
    );
    let e = one(i.network_interfaces);
    assert_eq!(e.association.and_then(|a| a.ip_owner_id), s("amazon"));
    let attachment = e.attachment.expect("an attachment");
    assert_eq!((attachment.device_index, attachment.delete_on_termination), (Some(0), Some(true)));
    assert_eq!(one(i.security_groups).group_name, s("default"));
    assert_eq!(i.root_device_name, s("/dev/xvda"));
    let disk = one(i.block_device_mappings);
    assert_eq!(disk.device_name, s("/dev/xvda"));
    assert_eq!(one(i.tags).value, s("web"));

    let volume = one(yard.ok::<DescribeVolumes>(Default::default()).volumes);
    assert_eq!(volume.volume_id, disk.ebs.and_then(|ebs| ebs.volume_id));
    assert_eq!((volume.size, volume.volume_type, volume.iops), (Some(8), s("gp3"), Some(3000)));
    assert_eq!(one(volume.tags).value, s("web's disk"));
    let leg = one(yard.read(|tx| tx.find::<NetworkInterface>(&yard.ctx.scope(), "instance", &id)));
    assert_eq!(leg.tags.get("Name").map(String::as_str), Some("web's leg"));

    let record = yard.record(&id);
    assert_eq!((record.desired, record.generation), (Desired::Running, 1));
    assert_eq!(record.user_data.as_deref(), Some("IyEvYmluL3NoCg=="), "without the line's break");
}

#[test]
fn a_private_subnet_gives_no_public_address_unless_it_is_asked_for() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let subnet = yard.subnet(&vpc, "10.0.1.0/24", "ap-northeast-2a");
    let plain = one(yard.run(RunInstancesRequest { subnet_id: s(&subnet), ..yard.request() }));
    assert_eq!(plain.public_ip_address, None);
    assert_eq!(plain.public_dns_name, s(""), "AWS answers an empty name");
    let nic = InstanceNetworkInterfaceSpecification {
        device_index: Some(0),
        subnet_id: s(&subnet),
        associate_public_ip_address: Some(true),
        private_ip_address: s("10.0.1.77"),
        secondary_private_ip_address_count: Some(1),
        ..Default::default()
    };
    let public = one(yard.run(RunInstancesRequest { network_interfaces: vec![nic], ..yard.request() }));
    assert!(public.public_ip_address.is_some());
    assert_eq!(public.public_dns_name, s(""), "the VPC has no DNS hostnames");
    assert_eq!(public.private_ip_address, s("10.0.1.77"));
    assert_eq!(one(public.network_interfaces).private_ip_addresses.len(), 2);

    yard.write(|tx| tx.update::<Vpc>(&yard.ctx.scope(), &vpc, |vpc| vpc.enable_dns_hostnames = true));
    let id = public.instance_id.expect("an id");
    assert!(yard.describe(&id).public_dns_name.is_some_and(|name| name.starts_with("ec2-198-")));
    yard.write(|tx| {
        tx.update::<Subnet>(&yard.ctx.scope(), &subnet, |s| s.hostname_type = "resource-name".to_owned())
    });
    let named = yard.describe(&id).private_dns_name;
    assert_eq!(named, s(format!("{id}.ap-northeast-2.compute.internal")));
}

#[test]
fn an_interface_that_was_made_before_stays_when_the_instance_goes() {
    let yard = Yard::new();
    let interface = yard.interface(&yard.default_subnet("ap-northeast-2b"));
    let nic = InstanceNetworkInterfaceSpecification {
        device_index: Some(0),
        network_interface_id: s(&interface),
        ..Default::default()
    };
    let i = one(yard.run(RunInstancesRequest { network_interfaces: vec![nic], ..yard.request() }));
    let e = one(i.network_interfaces);
    assert_eq!(e.network_interface_id, s(&interface));
    assert_eq!(e.attachment.and_then(|a| a.delete_on_termination), Some(false));
    assert_eq!(i.placement.and_then(|p| p.availability_zone), s("ap-northeast-2b"));
}

#[test]
fn the_same_token_launches_once() {
    let yard = Yard::new();
    let request = RunInstancesRequest { client_token: s("once"), max_count: Some(2), ..yard.request() };
    let (first, second) = (yard.run(request.clone()), yard.run(request.clone()));
    assert_eq!(ids(&first), ids(&second));
    assert_eq!(first.iter().map(|i| i.ami_launch_index).collect::<Vec<_>>(), [Some(0), Some(1)]);
    let other = RunInstancesRequest { max_count: Some(3), ..request };
    let fault = yard.call::<RunInstances>(other).expect_err("other parameters");
    assert_eq!(fault.code, "IdempotentParameterMismatch");
}

#[test]
fn a_dry_run_launches_nothing() {
    let yard = Yard::new();
    let ctx = resources::Ctx { dry_run: true, ..yard.ctx.clone() };
    let fault = yard.call_as::<RunInstances>(&ctx, yard.request()).expect_err("only asked");
    assert_eq!(fault.code, "DryRunOperation");
    assert!(yard.ok::<DescribeInstances>(Default::default()).reservations.is_empty());
}

#[test]
fn as_many_are_launched_as_there_is_room_for() {
    let yard = Yard::new();
    let subnet = yard.subnet(&yard.vpc("10.0.0.0/16"), "10.0.1.0/28", "ap-northeast-2a");
    let request = RunInstancesRequest {
        subnet_id: s(&subnet),
        min_count: Some(2),
        max_count: Some(50),
        ..yard.request()
    };
    assert_eq!(yard.run(request).len(), 11, "a /28 without AWS's five");
}

#[test]
fn a_life_from_start_to_end() {
    let yard = Yard::new();
    let id = yard.instance(State::Running);
    let named = || vec![id.clone()];
    let change = |mut changes: Vec<InstanceStateChange>| {
        let change = changes.remove(0);
        let name = |state: Option<InstanceState>| state.and_then(|state| state.name).expect("a state");
        (name(change.previous_state), name(change.current_state))
    };
    let told = |from: &str, to: &str| (Text::from(from), Text::from(to));

    yard.ok::<RebootInstances>(RebootInstancesRequest { instance_ids: named(), ..Default::default() });
    let rebooting = yard.record(&id);
    assert_eq!((rebooting.generation, rebooting.state), (2, State::Running));
    yard.observe(&id, State::Running);

    let stop = || StopInstancesRequest { instance_ids: named(), ..Default::default() };
    let stopped = yard.ok::<StopInstances>(stop());
    assert_eq!(change(stopped.stopping_instances.to_vec()), told("running", "stopping"));
    let shown = yard.describe(&id);
    assert_eq!(shown.state_transition_reason, s("User initiated (2026-01-02 03:04:05 GMT)"));
    assert_eq!(shown.state_reason.and_then(|r| r.code), s("Client.UserInitiatedShutdown"));
    yard.ok::<StopInstances>(StopInstancesRequest { force: Some(true), ..stop() });
    assert_eq!(yard.record(&id).desired, Desired::Stopped { force: true }, "patience was lost");
    yard.observe(&id, State::Stopped);
    let again = yard.ok::<StopInstances>(stop());
    assert_eq!(change(again.stopping_instances.to_vec()), told("stopped", "stopped"));

    let start = || StartInstancesRequest { instance_ids: named(), ..Default::default() };
    let started = yard.ok::<StartInstances>(start());
    assert_eq!(change(started.starting_instances.to_vec()), told("stopped", "pending"));
    let starting = yard.record(&id);
    assert_eq!((starting.generation, starting.desired), (3, Desired::Running));
    assert_eq!((&starting.state_reason, starting.transition_reason.as_str()), (&None, ""));

    let end = || TerminateInstancesRequest { instance_ids: named(), ..Default::default() };
    let ended = yard.ok::<TerminateInstances>(end());
    assert_eq!(change(ended.terminating_instances.to_vec()), told("pending", "shutting-down"));
    yard.observe(&id, State::Terminated);
    let ended = yard.ok::<TerminateInstances>(end());
    assert_eq!(change(ended.terminating_instances.to_vec()), told("terminated", "terminated"));
    let gone = yard.describe(&id);
    assert_eq!(state(&gone), "terminated");
    assert_eq!((gone.vpc_id, gone.private_ip_address), (None, None));
    assert_eq!(gone.private_dns_name, s(""));
}

#[test]
fn filters_find_instances() {
    let yard = Yard::new();
    let (running, stopped) = (yard.instance(State::Running), yard.instance(State::Stopped));
    let tagged =
        RunInstancesRequest { tag_specifications: tagged("instance", &[("Name", "web")]), ..yard.request() };
    let web = ids(&yard.run(tagged)).remove(0);
    let found = |name: &str, value: &str| {
        let filters = vec![filter(name, value)];
        let found = yard.ok::<DescribeInstances>(DescribeInstancesRequest { filters, ..Default::default() });
        let mut found: Vec<String> =
            found.reservations.iter().flat_map(|reservation| ids(&reservation.instances)).collect();
        found.sort();
        found
    };
    let shown = yard.describe(&running);
    let text = |value: &Option<Text>| value.as_ref().map(ToString::to_string).expect("it is shown");
    let alone = std::slice::from_ref(&running);
    assert_eq!(found("instance-state-name", "running"), alone);
    assert_eq!(found("instance-state-code", "80"), [stopped]);
    assert_eq!(found("tag:Name", "w?b"), [web]);
    for (name, value) in [
        ("private-ip-address", &shown.private_ip_address),
        ("ip-address", &shown.public_ip_address),
        ("dns-name", &shown.public_dns_name),
        ("private-dns-name", &shown.private_dns_name),
        ("network-interface.network-interface-id", &shown.network_interfaces[0].network_interface_id),
        ("network-interface.addresses.association.public-ip", &shown.public_ip_address),
        (
            "block-device-mapping.volume-id",
            &shown.block_device_mappings[0].ebs.as_ref().and_then(|e| e.volume_id.clone()),
        ),
    ] {
        assert_eq!(found(name, &text(value)), alone, "{name}");
    }
    for (name, value) in [
        ("vpc-id", &shown.vpc_id),
        ("subnet-id", &shown.subnet_id),
        ("image-id", &shown.image_id),
        ("instance-type", &shown.instance_type),
        ("instance.group-name", &s("default")),
        ("availability-zone", &s("ap-northeast-2a")),
        ("architecture", &shown.architecture),
    ] {
        assert_eq!(found(name, &text(value)).len(), 3, "{name}");
    }
    assert!(found("instance-lifecycle", "spot").is_empty());
}

#[test]
fn a_status_is_initializing_until_the_machine_runs() {
    let yard = Yard::new();
    let (pending, running, stopped) =
        (yard.instance(State::Pending), yard.instance(State::Running), yard.instance(State::Stopped));
    let seen = |input: DescribeInstanceStatusRequest| {
        let mut seen: Vec<(String, String)> = yard
            .ok::<DescribeInstanceStatus>(input)
            .instance_statuses
            .into_iter()
            .map(|status| {
                let system = status.system_status.and_then(|summary| summary.status);
                let own = status.instance_status.and_then(|summary| summary.status);
                assert_eq!(system, own);
                (status.instance_id.expect("an id").to_string(), own.expect("a status").to_string())
            })
            .collect();
        seen.sort();
        seen
    };
    let ok = (running.clone(), "ok".to_owned());
    let running_only = std::slice::from_ref(&ok);
    assert_eq!(seen(Default::default()), running_only, "where nothing is said");
    let mut all =
        vec![(pending, "initializing".to_owned()), ok.clone(), (stopped, "not-applicable".to_owned())];
    all.sort();
    assert_eq!(
        seen(DescribeInstanceStatusRequest { include_all_instances: Some(true), ..Default::default() }),
        all
    );
    yard.ok::<RebootInstances>(RebootInstancesRequest {
        instance_ids: vec![running.clone()],
        ..Default::default()
    });
    assert_eq!(seen(Default::default()), [(running, "initializing".to_owned())]);
}

#[test]
fn the_end_of_the_console_is_read() {
    let data = tempfile::tempdir().expect("a directory for a while");
    let yard = Yard::with_data(data.path().to_owned());
    let id = yard.instance(State::Running);
    let get = || GetConsoleOutputRequest { instance_id: s(&id), ..Default::default() };
    assert_eq!(yard.ok::<GetConsoleOutput>(get()).output, None, "nothing was written yet");
    let dir = data.path().join("instances").join(&id);
    std::fs::create_dir_all(&dir).expect("a directory");
    let written = format!("{}the end", "x".repeat(100_000));
    std::fs::write(dir.join("console.log"), &written).expect("a console");
    let answer = yard.ok::<GetConsoleOutput>(get()).output.expect("output");
    let read = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, answer).expect("base64");
    assert_eq!(read.len(), 64 * 1024);
    assert!(read.ends_with(b"xthe end"));
}

#[test]
fn an_unknown_type_is_refused_in_the_words_of_its_operation() {
    let yard = Yard::new();
    let image = yard.host_image();
    for (operation, rest, code, words) in [
        (
            "DescribeInstanceTypes",
            "InstanceType.1=t9.huge".to_owned(),
            "InvalidInstanceType",
            "The following supplied instance types do not exist: [t9.huge]",
        ),
        (
            "RunInstances",
            format!("ImageId={image}&InstanceType=t9.huge&MinCount=1&MaxCount=1"),
            "InvalidParameterValue",
            "Invalid value 't9.huge' for InstanceType.",
        ),
    ] {
        let refused = Refused { shows: operation, code, status: Some(400), words: &[words] };
        let body = format!("Action={operation}&Version=2016-11-15&{rest}");
        refused.check(yard.send(&yard.ctx, Protocol::Ec2Query, operation, &body)).expect("it is refused");
    }
}

#[test]
fn instances_are_found_by_what_they_have_and_what_no_instance_has() {
    let yard = Yard::new();
    let id = yard.instance(State::Running);
    let name = yard.describe(&id).public_dns_name.expect("a name");
    assert!(name.starts_with("ec2-"), "{name}");
    for (filter_name, value, found) in [
        ("network-interface.association.public-dns-name", &*name, true),
        ("network-interface.addresses.association.public-dns-name", "ec2-1-*", false),
        ("network-interface.association.ip-owner-id", "amazon", true),
        ("network-interface.attachment.network-card-index", "0", true),
        ("private-dns-name-options.hostname-type", "ip-name", true),
        ("private-dns-name-options.hostname-type", "resource-name", false),
        ("network-performance-options.bandwidth-weighting", "default", true),
        ("operator.principal", "*", false),
        ("network-interface.ipv6-address", "*", false),
    ] {
        let input =
            DescribeInstancesRequest { filters: vec![filter(filter_name, value)], ..Default::default() };
        let answer = yard.ok::<DescribeInstances>(input).reservations;
        assert_eq!(answer.len(), usize::from(found), "{filter_name}={value}");
    }
}

#[test]
fn options_that_spell_out_what_is_so_anyway_are_taken() {
    let yard = Yard::new();
    let kind = yard.ok::<DescribeInstanceTypes>(DescribeInstanceTypesRequest {
        instance_types: vec![yard.fitting_type().to_owned()],
        ..Default::default()
    });
    let cpus = one(kind.instance_types).v_cpu_info.expect("its processors");
    let made = yard.ok::<RunInstances>(RunInstancesRequest {
        cpu_options: Some(CpuOptionsRequest {
            core_count: cpus.default_cores,
            threads_per_core: cpus.default_threads_per_core,
            ..Default::default()
        }),
        private_dns_name_options: Some(PrivateDnsNameOptionsRequest {
            hostname_type: s("ip-name"),
            enable_resource_name_dns_a_record: Some(false),
            ..Default::default()
        }),
        ..yard.request()
    });
    assert_eq!(one(made.instances).cpu_options.and_then(|options| options.core_count), cpus.default_cores);
}
