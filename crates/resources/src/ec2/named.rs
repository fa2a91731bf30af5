//! What each resource is called in EC2's refusals and tags, and finding it by its id.

use std::sync::Arc;

use model::compute::{Image, Instance, KeyPair, Volume};
use model::network::{
    Address, DhcpOptions, InternetGateway, NatGateway, NetworkInterface, RouteTable, Subnet, Vpc,
};
use model::security::{NetworkAcl, PrefixList, SecurityGroup};
use model::{Id, Tags};
use store::{Read, Record, Scope};

use crate::Fault;

/// A resource that requests name by its id, and that can be tagged.
pub trait Named: Record + Clone {
    /// The type of its id.
    type Id: Id;
    /// What `TagSpecifications` and `DescribeTags` call it.
    const TYPE: &'static str;
    /// The code for an id that names nothing.
    const NOT_FOUND: &'static str;
    /// The sentence for that, `{}` standing for the id.
    const MISSING: &'static str;
    /// The code for what cannot be an id of this kind.
    const MALFORMED: &'static str;
    /// Its id.
    fn id(&self) -> &str;
    /// Its tags.
    fn tags(&self) -> &Tags;
    /// Its tags, to change.
    fn tags_mut(&mut self) -> &mut Tags;

    /// The refusal of an id that names nothing.
    fn not_found(id: &str) -> Fault {
        Fault::new(Self::NOT_FOUND, Self::MISSING.replace("{}", id))
    }
}

macro_rules! named {
    ($($record:ty, $id:ident: $field:ident, $type:literal, $not_found:literal, $missing:literal, $malformed:literal;)*) => {$(
        impl Named for $record {
            type Id = model::$id;
            const TYPE: &'static str = $type;
            const NOT_FOUND: &'static str = $not_found;
            const MISSING: &'static str = $missing;
            const MALFORMED: &'static str = $malformed;
            fn id(&self) -> &str {
                &self.$field
            }
            fn tags(&self) -> &Tags {
                &self.tags
            }
            fn tags_mut(&mut self) -> &mut Tags {
                &mut self.tags
            }
        }
    )*};
}

named! {
    Vpc, VpcId: id, "vpc",
        "InvalidVpcID.NotFound", "The vpc ID '{}' does not exist", "InvalidVpcID.Malformed";
    Subnet, SubnetId: id, "subnet",
        "InvalidSubnetID.NotFound", "The subnet ID '{}' does not exist", "InvalidSubnetID.Malformed";
    InternetGateway, InternetGatewayId: id, "internet-gateway",
        "InvalidInternetGatewayID.NotFound", "The internetGateway ID '{}' does not exist",
        "InvalidInternetGatewayId.Malformed";
    RouteTable, RouteTableId: id, "route-table",
        "InvalidRouteTableID.NotFound", "The routeTable ID '{}' does not exist",
        "InvalidRouteTableId.Malformed";
    Address, AllocationId: allocation_id, "elastic-ip",
        "InvalidAllocationID.NotFound", "The allocation ID '{}' does not exist",
        "InvalidAllocationID.Malformed";
    NatGateway, NatGatewayId: id, "natgateway",
        "NatGatewayNotFound", "The NAT gateway '{}' was not found", "NatGatewayMalformed";
    SecurityGroup, SecurityGroupId: id, "security-group",
        "InvalidGroup.NotFound", "The security group '{}' does not exist", "InvalidGroupId.Malformed";
    NetworkAcl, NetworkAclId: id, "network-acl",
        "InvalidNetworkAclID.NotFound", "The networkAcl ID '{}' does not exist",
        "InvalidNetworkAclId.Malformed";
    NetworkInterface, NetworkInterfaceId: id, "network-interface",
        "InvalidNetworkInterfaceID.NotFound", "The networkInterface ID '{}' does not exist",
        "InvalidNetworkInterfaceId.Malformed";
    DhcpOptions, DhcpOptionsId: id, "dhcp-options",
        "InvalidDhcpOptionID.NotFound", "The dhcpOption ID '{}' does not exist",
        "InvalidDhcpOptionsId.Malformed";
    PrefixList, PrefixListId: id, "prefix-list",
        "InvalidPrefixListID.NotFound", "The prefix list ID '{}' does not exist",
        "InvalidPrefixListId.Malformed";
    Instance, InstanceId: id, "instance",
        "InvalidInstanceID.NotFound", "The instance ID '{}' does not exist", "InvalidInstanceID.Malformed";
    Volume, VolumeId: id, "volume",
        "InvalidVolume.NotFound", "The volume '{}' does not exist.", "InvalidVolumeID.Malformed";
    KeyPair, KeyPairId: id, "key-pair",
        "InvalidKeyPair.NotFound", "The key pair '{}' does not exist", "InvalidKeyPair.Malformed";
    Image, ImageId: id, "image",
        "InvalidAMIID.NotFound", "The image id '[{}]' does not exist", "InvalidAMIID.Malformed";
}

/// Reads an id of the kind: its prefix, then 8 or 17 hexadecimal digits.
///
/// # Errors
/// The kind's `Malformed` code for anything else.
pub fn parse<T: Named>(id: &str) -> Result<T::Id, Fault> {
    let digits = id.strip_prefix(T::Id::PREFIX).unwrap_or_default();
    let hex = digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if hex && matches!(digits.len(), 8 | 17) {
        return Ok(T::Id::from(id.to_owned()));
    }
    Err(Fault::new(T::MALFORMED, format!("Invalid id: \"{id}\" (expecting \"{}...\")", T::Id::PREFIX)))
}

/// The resource that a request names.
///
/// # Errors
/// The kind's `Malformed` code for what cannot be an id, its `NotFound` code for what names nothing.
pub fn require<T: Named>(tx: &impl Read, scope: &Scope, id: &str) -> Result<Arc<T>, Fault> {
    if let Some(found) = tx.get::<T>(scope, id) {
        return Ok(found);
    }
    parse::<T>(id)?;
    Err(T::not_found(id))
}

/// A parameter that must be there and hold something.
///
/// # Errors
/// `MissingParameter` where it is not.
pub fn required<'a>(value: &'a Option<String>, parameter: &str) -> Result<&'a str, Fault> {
    value.as_deref().filter(|text| !text.is_empty()).ok_or_else(|| super::faults::missing(parameter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_a_prefix_and_8_or_17_digits() {
        for (id, good) in [
            ("vpc-0123456789abcdef0", true),
            ("vpc-1a2b3c4d", true),
            ("vpc-", false),
            ("vpc-1a2b3c4", false),
            ("vpc-1A2B3C4D", false),
            ("vpc-cidr-assoc-1a2b3c4d", false),
            ("subnet-1a2b3c4d", false),
            ("", false),
        ] {
            assert_eq!(parse::<Vpc>(id).is_ok(), good, "{id}");
        }
    }
}
