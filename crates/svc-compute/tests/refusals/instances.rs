//! Instances that are there: their life, their attributes.

use shapes_ec2::*;
use trial::ec2::filter;
use trial::{case, s};

use crate::{Case, World};

/// A request that changes one attribute, by its name and value.
fn set(id: &str, attribute: &str, value: &str) -> ModifyInstanceAttributeRequest {
    ModifyInstanceAttributeRequest {
        instance_id: s(id),
        attribute: s(attribute),
        value: s(value),
        ..Default::default()
    }
}

fn on() -> Option<AttributeBooleanValue> {
    Some(AttributeBooleanValue { value: Some(true) })
}

fn other_architecture(w: &World) -> &'static str {
    if w.yard.fitting_type().starts_with("t4g") { "t3.micro" } else { "t4g.micro" }
}

pub(crate) const CASES: &[Case] = &[
    case!(
        "starting nothing",
        |_| StartInstances(StartInstancesRequest {}),
        "MissingParameter",
        ["InstanceId"]
    ),
    case!(
        "starting what there is not",
        |_| StartInstances(StartInstancesRequest { instance_ids: vec!["i-12345678".into()] }),
        "InvalidInstanceID.NotFound",
        ["The instance ID 'i-12345678' does not exist"]
    ),
    case!(
        "two that there are not",
        |w| TerminateInstances(TerminateInstancesRequest {
            instance_ids: vec!["i-12345678".into(), w.running.clone(), "i-87654321".into()],
        }),
        "InvalidInstanceID.NotFound",
        ["The instance IDs 'i-12345678, i-87654321' do not exist"]
    ),
    case!(
        "what is no instance's id",
        |_| StopInstances(StopInstancesRequest { instance_ids: vec!["web-1".into()] }),
        "InvalidInstanceID.Malformed",
        ["web-1"]
    ),
    case!(
        "starting while it stops",
        |w| StartInstances(StartInstancesRequest { instance_ids: vec![w.stopping.clone()] }),
        "IncorrectInstanceState",
        ["is not in a state from which it can be started."]
    ),
    case!(
        "starting while it goes",
        |w| StartInstances(StartInstancesRequest { instance_ids: vec![w.shutting_down.clone()] }),
        "IncorrectInstanceState",
        ["started"]
    ),
    case!(
        "starting what is gone",
        |w| StartInstances(StartInstancesRequest { instance_ids: vec![w.terminated.clone()] }),
        "IncorrectInstanceState",
        ["started"]
    ),
    case!(
        "starting one that can with one that cannot",
        |w| StartInstances(StartInstancesRequest {
            instance_ids: vec![w.stopped.clone(), w.terminated.clone()]
        }),
        "IncorrectInstanceState",
        ["started"]
    ),
    case!(
        "stopping before it runs",
        |w| StopInstances(StopInstancesRequest { instance_ids: vec![w.pending.clone()] }),
        "IncorrectInstanceState",
        ["stopped"]
    ),
    case!(
        "stopping what is gone",
        |w| StopInstances(StopInstancesRequest { instance_ids: vec![w.terminated.clone()] }),
        "IncorrectInstanceState",
        ["stopped"]
    ),
    case!(
        "hibernating",
        |w| StopInstances(StopInstancesRequest {
            instance_ids: vec![w.running.clone()],
            hibernate: Some(true)
        }),
        "UnsupportedHibernationConfiguration",
        ["isn't configured for hibernation"]
    ),
    case!(
        "stopping what is protected",
        |w| StopInstances(StopInstancesRequest { instance_ids: vec![w.protected.clone()] }),
        "OperationNotPermitted",
        ["may not be stopped", "disableApiStop"]
    ),
    case!(
        "terminating what is protected",
        |w| TerminateInstances(TerminateInstancesRequest { instance_ids: vec![w.protected.clone()] }),
        "OperationNotPermitted",
        ["may not be terminated", "disableApiTermination"]
    ),
    case!(
        "terminating one that may with one that may not",
        |w| TerminateInstances(TerminateInstancesRequest {
            instance_ids: vec![w.running.clone(), w.protected.clone()]
        }),
        "OperationNotPermitted",
        ["may not be terminated"]
    ),
    case!(
        "rebooting what is stopped",
        |w| RebootInstances(RebootInstancesRequest { instance_ids: vec![w.stopped.clone()] }),
        "IncorrectInstanceState",
        ["rebooted"]
    ),
    case!(
        "describing what there is not",
        |_| DescribeInstances(DescribeInstancesRequest { instance_ids: vec!["i-12345678".into()] }),
        "InvalidInstanceID.NotFound",
        ["i-12345678"]
    ),
    case!(
        "a filter that there is not",
        |_| DescribeInstances(DescribeInstancesRequest { filters: vec![filter("colour", "red")] }),
        "InvalidParameterValue",
        ["The filter 'colour' is invalid"]
    ),
    case!(
        "ids with a page",
        |w| DescribeInstances(DescribeInstancesRequest {
            instance_ids: vec![w.running.clone()],
            max_results: Some(5)
        }),
        "InvalidParameterCombination",
        ["maxResults"]
    ),
    case!(
        "too small a page",
        |_| DescribeInstances(DescribeInstancesRequest { max_results: Some(4) }),
        "InvalidParameterValue",
        ["maxResults"]
    ),
    case!(
        "a status's filter that there is not",
        |_| DescribeInstanceStatus(DescribeInstanceStatusRequest { filters: vec![filter("mood", "good")] }),
        "InvalidParameterValue",
        ["mood"]
    ),
    case!(
        "an attribute that there is not",
        |w| DescribeInstanceAttribute(DescribeInstanceAttributeRequest {
            instance_id: s(&w.running),
            attribute: s("colour")
        }),
        "InvalidParameterValue",
        ["colour"]
    ),
    case!(
        "changing nothing",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest { instance_id: s(&w.running) }),
        "InvalidParameterCombination",
        ["No attributes specified."]
    ),
    case!(
        "changing two at once",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.running),
            disable_api_stop: on(),
            disable_api_termination: on(),
        }),
        "InvalidParameterCombination",
        ["multiple attribute types", "disableApiTermination, disableApiStop"]
    ),
    case!(
        "an attribute without a value",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.running),
            attribute: s("userData")
        }),
        "MissingParameter",
        ["Value"]
    ),
    case!(
        "the type of what runs",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            ..set(&w.running, "instanceType", w.yard.fitting_type())
        }),
        "IncorrectInstanceState",
        ["is not in the 'stopped' state"]
    ),
    case!(
        "a type that there is not",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            ..set(&w.stopped, "instanceType", "t9.huge")
        }),
        "InvalidParameterValue",
        ["t9.huge"]
    ),
    case!(
        "a type that cannot run the image",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            ..set(&w.stopped, "instanceType", other_architecture(w))
        }),
        "InvalidParameterValue",
        ["does not match"]
    ),
    case!(
        "the user data of what runs",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest { ..set(&w.running, "userData", "QUFB") }),
        "IncorrectInstanceState",
        ["stopped"]
    ),
    case!(
        "user data that is no base64",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            ..set(&w.stopped, "userData", "#!/bin/sh")
        }),
        "InvalidUserData.Malformed",
        ["BASE64"]
    ),
    case!(
        "a switch that is neither",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            ..set(&w.running, "disableApiStop", "maybe")
        }),
        "InvalidParameterValue",
        ["maybe", "true, false"]
    ),
    case!(
        "the kernel",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest { ..set(&w.stopped, "kernel", "aki-1") }),
        "NotImplemented",
        ["'kernel'"]
    ),
    case!(
        "the check of one of two interfaces",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.two_legged),
            source_dest_check: on()
        }),
        "InvalidInstanceID",
        ["multiple interfaces", "specify an interface ID"]
    ),
    case!(
        "a group that there is not",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.running),
            groups: vec!["sg-12345678".into()]
        }),
        "InvalidGroup.NotFound",
        ["sg-12345678"]
    ),
    case!(
        "a group of another VPC",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.running),
            groups: vec![w.group.clone()]
        }),
        "InvalidParameter",
        ["different networks"]
    ),
    case!(
        "a device that it does not have",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.running),
            block_device_mappings: vec![InstanceBlockDeviceMappingSpecification {
                device_name: s("/dev/sdz"),
                ebs: Some(EbsInstanceBlockDeviceSpecification {
                    delete_on_termination: Some(false),
                    volume_id: None
                }),
                ..Default::default()
            }],
        }),
        "InvalidInstanceAttributeValue",
        ["/dev/sdz"]
    ),
    case!(
        "an attribute of what is gone",
        |w| ModifyInstanceAttribute(ModifyInstanceAttributeRequest {
            instance_id: s(&w.terminated),
            disable_api_stop: on()
        }),
        "IncorrectInstanceState",
        ["modified"]
    ),
    case!(
        "the metadata settings of what is gone",
        |w| ModifyInstanceMetadataOptions(ModifyInstanceMetadataOptionsRequest {
            instance_id: s(&w.terminated),
            http_tokens: s("required")
        }),
        "IncorrectInstanceState",
        ["modified"]
    ),
    case!(
        "metadata over IPv6",
        |w| ModifyInstanceMetadataOptions(ModifyInstanceMetadataOptionsRequest {
            instance_id: s(&w.running),
            http_protocol_ipv6: s("enabled")
        }),
        "NotImplemented",
        ["HttpProtocolIpv6"]
    ),
    case!(
        "the console of what there is not",
        |_| GetConsoleOutput(GetConsoleOutputRequest { instance_id: s("i-12345678") }),
        "InvalidInstanceID.NotFound",
        ["i-12345678"]
    ),
    case!(
        "monitoring what there is not",
        |_| MonitorInstances(MonitorInstancesRequest { instance_ids: vec!["i-12345678".into()] }),
        "InvalidInstanceID.NotFound",
        ["i-12345678"]
    ),
];
