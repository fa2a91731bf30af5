//! Prefix lists, regions and zones, the account, tags.

use shapes_ec2::*;
use trial::ec2::filter;
use trial::{case, one, s};

use crate::{Case, World};

// One case a line, as a table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    case!("a list needs a name", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { address_family: s("IPv4"), max_entries: Some(1) }), "MissingParameter", ["PrefixListName"]),
    case!("AWS's names are kept", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("com.amazonaws.x"), address_family: s("IPv4"), max_entries: Some(1) }), "InvalidParameterValue", ["com.amazonaws"]),
    case!("a list is of one family", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("x"), address_family: s("IPv5"), max_entries: Some(1) }), "InvalidParameterValue", ["IPv5"]),
    case!("a list has a size", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("x"), address_family: s("IPv4") }), "MissingParameter", ["MaxEntries"]),
    case!("a list's size is not nothing", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("x"), address_family: s("IPv4"), max_entries: Some(0) }), "InvalidParameterValue", ["1 to 1000"]),
    case!("a list holds no more than its size", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("x"), address_family: s("IPv4"), max_entries: Some(1), entries: entries(&["10.0.0.0/8", "11.0.0.0/8"]) }), "PrefixListMaxEntriesExceeded", ["maximum of 1"]),
    case!("a list's ranges are of its family", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("x"), address_family: s("IPv6"), max_entries: Some(1), entries: entries(&["10.0.0.0/8"]) }), "InvalidParameterValue", ["10.0.0.0/8"]),
    case!("a range stands once in a list", |_| CreateManagedPrefixList(CreateManagedPrefixListRequest { prefix_list_name: s("x"), address_family: s("IPv4"), max_entries: Some(2), entries: entries(&["10.0.0.0/8", "10.0.0.0/8"]) }), "InvalidParameterValue", ["more than once"]),
    case!("a change names the version it knows", |w| ModifyManagedPrefixList(ModifyManagedPrefixListRequest { prefix_list_id: s(&w.prefix_list), add_entries: entries(&["10.0.0.0/8"]) }), "MissingParameter", ["CurrentVersion"]),
    case!("a change to an old version", |w| ModifyManagedPrefixList(ModifyManagedPrefixListRequest { prefix_list_id: s(&w.prefix_list), current_version: Some(7), add_entries: entries(&["10.0.0.0/8"]) }), "PrefixListVersionMismatch", ["version 1, not 7"]),
    case!("a change beyond the size", |w| ModifyManagedPrefixList(ModifyManagedPrefixListRequest { prefix_list_id: s(&w.prefix_list), current_version: Some(1), add_entries: entries(&["10.0.0.0/8", "11.0.0.0/8"]) }), "PrefixListMaxEntriesExceeded", ["maximum of 2"]),
    case!("what is not in the list is not removed", |w| ModifyManagedPrefixList(ModifyManagedPrefixListRequest { prefix_list_id: s(&w.prefix_list), current_version: Some(1), remove_entries: vec![RemovePrefixListEntry { cidr: s("10.0.0.0/8") }] }), "InvalidParameterValue", ["10.0.0.0/8"]),
    case!("size and entries are changed apart", |w| ModifyManagedPrefixList(ModifyManagedPrefixListRequest { prefix_list_id: s(&w.prefix_list), current_version: Some(1), max_entries: Some(5), add_entries: entries(&["10.0.0.0/8"]) }), "InvalidParameterCombination", ["MaxEntries"]),
    case!("AWS's lists are AWS's", |w| DeleteManagedPrefixList(DeleteManagedPrefixListRequest { prefix_list_id: Some(aws_list(w)) }), "OperationNotPermitted", ["managed by AWS"]),
    case!("no list, no deletion", |_| DeleteManagedPrefixList(DeleteManagedPrefixListRequest { prefix_list_id: s("pl-12345678") }), "InvalidPrefixListID.NotFound", ["pl-12345678"]),
    case!("a version that the list has", |w| GetManagedPrefixListEntries(GetManagedPrefixListEntriesRequest { prefix_list_id: s(&w.prefix_list), target_version: Some(9) }), "InvalidParameterValue", ["9", "version"]),
    case!("a region that is", |_| DescribeRegions(DescribeRegionsRequest { region_names: vec!["mars-1".into()] }), "InvalidParameterValue", ["mars-1"]),
    case!("regions have no tags", |_| DescribeRegions(DescribeRegionsRequest { filters: vec![filter("colour", "red")] }), "InvalidParameterValue", ["The filter 'colour' is invalid"]),
    case!("a zone of the region", |_| DescribeAvailabilityZones(DescribeAvailabilityZonesRequest { zone_names: vec!["us-east-1a".into()] }), "InvalidParameterValue", ["us-east-1a", "ap-northeast-2"]),
    case!("a zone's id of the region", |_| DescribeAvailabilityZones(DescribeAvailabilityZonesRequest { zone_ids: vec!["use1-az1".into()] }), "InvalidParameterValue", ["use1-az1"]),
    case!("an attribute that accounts have", |_| DescribeAccountAttributes(DescribeAccountAttributesRequest { attribute_names: vec!["colour".into()] }), "InvalidParameterValue", ["colour", "default-vpc"]),
    case!("tags need tags", |w| CreateTags(CreateTagsRequest { resources: vec![w.vpc.clone()] }), "MissingParameter", ["Tag"]),
    case!("tags need a resource", |_| CreateTags(CreateTagsRequest { tags: tags(&["a"]) }), "MissingParameter", ["ResourceId"]),
    case!("what has no kind has no tags", |_| CreateTags(CreateTagsRequest { resources: vec!["thing-1".into()], tags: tags(&["a"]) }), "InvalidID", ["The ID 'thing-1' is not valid"]),
    case!("an association has no tags", |w| CreateTags(CreateTagsRequest { resources: vec![w.attachment.clone()], tags: tags(&["a"]) }), "InvalidID", ["eni-attach-"]),
    case!("what is not there has no tags", |_| CreateTags(CreateTagsRequest { resources: vec!["subnet-12345678".into()], tags: tags(&["a"]) }), "InvalidSubnetID.NotFound", ["subnet-12345678"]),
    case!("the other half's resources too", |_| CreateTags(CreateTagsRequest { resources: vec!["vol-12345678".into()], tags: tags(&["a"]) }), "InvalidVolume.NotFound", ["vol-12345678"]),
    case!("a rule that is not there", |_| CreateTags(CreateTagsRequest { resources: vec!["sgr-12345678".into()], tags: tags(&["a"]) }), "InvalidSecurityGroupRuleId.NotFound", ["sgr-12345678"]),
    case!("a key has letters", |w| CreateTags(CreateTagsRequest { resources: vec![w.vpc.clone()], tags: tags(&[""]) }), "InvalidParameterValue", ["1 to 128"]),
    case!("a value has 256 letters at most", |w| CreateTags(CreateTagsRequest { resources: vec![w.vpc.clone()], tags: vec![Tag { key: s("a"), value: Some("v".repeat(257)) }] }), "InvalidParameterValue", ["256"]),
    case!("50 tags at most", |w| CreateTags(CreateTagsRequest { resources: vec![w.vpc.clone()], tags: (0..51).map(|n| Tag { key: s(n), value: s("") }).collect() }), "TagLimitExceeded", ["50"]),
    case!("one bad resource spoils the call", |w| CreateTags(CreateTagsRequest { resources: vec![w.vpc.clone(), "vpc-12345678".into()], tags: tags(&["a"]) }), "InvalidVpcID.NotFound", ["vpc-12345678"]),
    case!("tags are filtered by known names", |_| DescribeTags(DescribeTagsRequest { filters: vec![filter("colour", "red")] }), "InvalidParameterValue", ["colour"]),
];

fn entries(ranges: &[&str]) -> Vec<AddPrefixListEntry> {
    ranges.iter().map(|range| AddPrefixListEntry { cidr: s(range), description: None }).collect()
}

fn tags(keys: &[&str]) -> Vec<Tag> {
    keys.iter().map(|key| Tag { key: s(key), value: s("v") }).collect()
}

fn aws_list(w: &World) -> String {
    let input = DescribeManagedPrefixListsRequest {
        filters: vec![filter("prefix-list-name", "com.amazonaws.ap-northeast-2.s3")],
        ..Default::default()
    };
    let found = w.yard.ok::<DescribeManagedPrefixLists>(input);
    one(found.prefix_lists).prefix_list_id.expect("a list has an id").into()
}
