//! The network half of EC2: VPCs, subnets, gateways, route tables, addresses, security groups, network
//! ACLs, interfaces, and the facts around them (regions, zones, prefix lists, tags).
//!
//! A handler validates, changes the store in one transaction and answers in AWS's words. It never
//! touches the kernel: the agent reads the same records and makes them real.

mod account;
mod address;
mod cidr;
mod defaults;
mod dhcp_options;
mod internet_gateway;
mod nat_gateway;
mod network_acl;
mod network_interface;
mod prefix_list;
mod region;
mod route;
mod route_table;
mod security_group;
mod show;
mod subnet;
mod tags;
mod touches;
mod vpc;
mod vpc_cidr;

use resources::Entry;

/// Every operation of this half, to be served together with the other half's.
pub fn entries() -> Vec<Entry> {
    [
        vpc::entries(),
        vpc_cidr::entries(),
        defaults::entries(),
        subnet::entries(),
        internet_gateway::entries(),
        route_table::entries(),
        route::entries(),
        address::entries(),
        nat_gateway::entries(),
        security_group::entries(),
        network_acl::entries(),
        network_interface::entries(),
        dhcp_options::entries(),
        prefix_list::entries(),
        region::entries(),
        account::entries(),
        tags::entries(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
