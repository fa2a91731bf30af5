//! Ids, each a type of its own, so that a subnet's id where a VPC's belongs does not compile.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $prefix:literal)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// What every id of this kind begins with, the hyphen included.
            pub const PREFIX: &'static str = $prefix;
        }
        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }
        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }
        impl Id for $name {
            const PREFIX: &'static str = $prefix;
        }
    )*};
}

/// What the generic maker of ids needs to know.
pub trait Id: From<String> {
    /// What every id of this kind begins with, the hyphen included.
    const PREFIX: &'static str;
}

ids! {
    /// A VPC.
    VpcId "vpc-"
    /// The association of an address range with a VPC.
    CidrAssociationId "vpc-cidr-assoc-"
    /// A subnet.
    SubnetId "subnet-"
    /// An internet gateway.
    InternetGatewayId "igw-"
    /// A route table.
    RouteTableId "rtb-"
    /// The association of a route table.
    RouteTableAssociationId "rtbassoc-"
    /// An Elastic IP address.
    AllocationId "eipalloc-"
    /// The association of an Elastic IP address.
    AddressAssociationId "eipassoc-"
    /// A NAT gateway.
    NatGatewayId "nat-"
    /// A security group.
    SecurityGroupId "sg-"
    /// A security group's rule.
    SecurityGroupRuleId "sgr-"
    /// A network ACL.
    NetworkAclId "acl-"
    /// The association of a network ACL with a subnet.
    NetworkAclAssociationId "aclassoc-"
    /// A network interface.
    NetworkInterfaceId "eni-"
    /// The attachment of a network interface.
    AttachmentId "eni-attach-"
    /// A set of DHCP options.
    DhcpOptionsId "dopt-"
    /// A managed prefix list.
    PrefixListId "pl-"
    /// An instance.
    InstanceId "i-"
    /// What one call of `RunInstances` made.
    ReservationId "r-"
    /// A volume.
    VolumeId "vol-"
    /// A key pair.
    KeyPairId "key-"
    /// An image.
    ImageId "ami-"
    /// The association of an instance profile with an instance.
    ProfileAssociationId "iip-assoc-"
}
