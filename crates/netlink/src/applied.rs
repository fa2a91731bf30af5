//! What an application of a plan did, for the log, for tests, and for whoever keeps the namespaces.

use netplan::plan::NetnsName;

/// What the kernel was told to change, as counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Links made, changed or removed.
    pub links: usize,
    /// Addresses added or deleted.
    pub addresses: usize,
    /// Neighbour entries set or deleted.
    pub neighbours: usize,
    /// Routes set or deleted.
    pub routes: usize,
    /// Routing rules added or deleted.
    pub rules: usize,
    /// Kernel settings that had another value.
    pub sysctls: usize,
    /// Connections forgotten.
    pub connections: usize,
    /// nftables transactions.
    pub transactions: usize,
    /// Tables made or unmade.
    pub tables: usize,
    /// Chains written or removed.
    pub chains: usize,
    /// Set and map elements added or removed.
    pub elements: usize,
    /// Namespaces that the plan no longer has: theirs is to be deleted by whoever keeps them.
    pub left: Vec<NetnsName>,
}

impl Applied {
    /// Whether nothing needed doing.
    pub fn is_empty(&self) -> bool {
        *self == Applied::default()
    }
}
