//! The root volume of `RunInstances`.

use shapes_ec2::*;
use trial::{case, s};

use crate::{Case, World};

fn root(w: &World, ebs: EbsBlockDevice) -> RunInstancesRequest {
    let mapping = BlockDeviceMapping { device_name: s("/dev/xvda"), ebs: Some(ebs), ..Default::default() };
    RunInstancesRequest { block_device_mappings: vec![mapping], ..w.good() }
}

pub(crate) const CASES: &[Case] = &[
    case!(
        "a second disk",
        |w| RunInstances(RunInstancesRequest {
            block_device_mappings: vec![BlockDeviceMapping {
                device_name: s("/dev/sdf"),
                ..Default::default()
            }],
            ..w.good()
        }),
        "NotImplemented",
        ["/dev/sdf"]
    ),
    case!(
        "a disk without a name",
        |w| RunInstances(RunInstancesRequest { block_device_mappings: vec![Default::default()], ..w.good() }),
        "InvalidBlockDeviceMapping",
        ["device name"]
    ),
    case!(
        "one disk twice",
        |w| RunInstances(RunInstancesRequest {
            block_device_mappings: vec![
                BlockDeviceMapping {
                    device_name: s("/dev/xvda"),
                    ..Default::default()
                };
                2
            ],
            ..w.good()
        }),
        "InvalidBlockDeviceMapping",
        ["Duplicate device name '/dev/xvda'"]
    ),
    case!(
        "no root disk at all",
        |w| RunInstances(RunInstancesRequest {
            block_device_mappings: vec![BlockDeviceMapping {
                device_name: s("/dev/xvda"),
                no_device: s(""),
                ..Default::default()
            }],
            ..w.good()
        }),
        "InvalidBlockDeviceMapping",
        ["must be an EBS volume"]
    ),
    case!(
        "smaller than the image",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { volume_size: Some(4), ..Default::default() })
        }),
        "InvalidBlockDeviceMapping",
        ["Volume of size 4GB is smaller", "expect size >= 8GB"]
    ),
    case!(
        "larger than any",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { volume_size: Some(70_000), ..Default::default() })
        }),
        "InvalidParameterValue",
        ["too large for volume type gp3"]
    ),
    case!(
        "a disk type that cannot be booted from",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { volume_type: s("st1"), ..Default::default() })
        }),
        "InvalidParameterValue",
        ["st1", "gp3"]
    ),
    case!(
        "operations of a type that has none to choose",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { volume_type: s("gp2"), iops: Some(3000), ..Default::default() })
        }),
        "InvalidParameterCombination",
        ["iops is not supported for gp2"]
    ),
    case!(
        "throughput of a type that has none to choose",
        |w| RunInstances(RunInstancesRequest {
            ..root(
                w,
                EbsBlockDevice {
                    volume_type: s("io2"),
                    iops: Some(3000),
                    throughput: Some(200),
                    ..Default::default()
                }
            )
        }),
        "InvalidParameterCombination",
        ["throughput is not supported for io2"]
    ),
    case!(
        "too few operations",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { iops: Some(100), ..Default::default() })
        }),
        "InvalidParameterValue",
        ["iops", "3000"]
    ),
    case!(
        "operations that must be chosen",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { volume_type: s("io1"), ..Default::default() })
        }),
        "MissingParameter",
        ["iops must be specified for io1"]
    ),
    case!(
        "a key of one's own",
        |w| RunInstances(RunInstancesRequest {
            ..root(w, EbsBlockDevice { kms_key_id: s("alias/x"), ..Default::default() })
        }),
        "NotImplemented",
        ["KmsKeyId"]
    ),
];
