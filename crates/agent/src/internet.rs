//! Who lives in the `internet` namespace: the yard's visitor, the name server, and hosts that anyone may
//! try things out with. Their addresses are in the first /24 of the public range, and their names in
//! `test`, which no one on the real internet can own (RFC 6761).

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use crate::site::Site;

/// Where those who come through the front door come from.
const VISITOR: u8 = 1;
/// Where the name server answers.
const NAME_SERVER: u8 = 53;
/// The hosts, by name.
const HOSTS: [(&str, u8); 3] = [("one.test", 11), ("two.test", 12), ("three.test", 13)];

impl Site {
    /// The address from which the front door's visitors connect.
    pub fn visitor(&self) -> Ipv4Addr {
        self.internet_address(VISITOR)
    }

    /// The internet's name server.
    pub fn name_server(&self) -> Ipv4Addr {
        self.internet_address(NAME_SERVER)
    }

    /// The hosts in the internet, by name.
    pub fn internet_hosts(&self) -> BTreeMap<String, Ipv4Addr> {
        HOSTS.iter().map(|(name, last)| ((*name).to_owned(), self.internet_address(*last))).collect()
    }
}
