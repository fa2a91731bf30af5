//! Newtypes for the ids that a topology is made of, so that a wrong argument does not compile.
//!
//! They hold AWS's own ids (`eni-0a1b...`) as text, shared by their copies. Never here: making or parsing
//! them.

use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Arc<str>);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                $name(id.into())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A virtual private cloud, `vpc-...`.
    VpcId
    /// A subnet, `subnet-...`.
    SubnetId
    /// A network interface, `eni-...`.
    EniId
    /// A security group, `sg-...`.
    GroupId
    /// A network ACL, `acl-...`.
    AclId
    /// A route table, `rtb-...`.
    RouteTableId
    /// An internet gateway, `igw-...`.
    InternetGatewayId
    /// A NAT gateway, `nat-...`.
    NatGatewayId
    /// A VPC peering connection, `pcx-...`.
    PeeringId
    /// A prefix list, `pl-...`.
    PrefixListId
}
