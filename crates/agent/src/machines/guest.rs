//! What an instance finds in its files about itself: its name, its resolver, its owner's key.

use std::net::Ipv4Addr;

use machine::GuestFile;
use model::compute::Instance;
use model::network::DhcpOptions;

use crate::hostnames::{private_domain, private_label};

/// What the files follow from.
pub(super) struct Guest<'a> {
    pub instance: &'a Instance,
    pub region: &'a str,
    pub address: Option<Ipv4Addr>,
    /// Whether it is named by its id and not by its address.
    pub named_by_id: bool,
    /// The VPC's resolver, where it has one.
    pub resolver: Option<Ipv4Addr>,
    /// The VPC's DHCP options; `None` is AWS's `default`, under which a guest is told nothing.
    pub options: Option<&'a DhcpOptions>,
}

/// Who is logged in to an instance, as on Amazon Linux, and root.
const HOMES: [&str; 2] = ["/home/ec2-user", "/root"];

impl Guest<'_> {
    /// Its short name.
    pub fn hostname(&self) -> String {
        match self.address {
            Some(address) if !self.named_by_id => private_label(address),
            _ => self.instance.id.to_string(),
        }
    }

    /// The files to be written before it boots. What a user may have changed since is written once.
    pub fn files(&self) -> Vec<GuestFile> {
        let mut files = vec![GuestFile::new("/etc/resolv.conf", 0o644, self.resolv_conf())];
        if self.instance.user_data_ran {
            return files;
        }
        files.push(GuestFile::new("/etc/hostname", 0o644, format!("{}\n", self.hostname())));
        files.push(GuestFile::new("/etc/hosts", 0o644, self.hosts()));
        if let Some(key) = &self.instance.public_key {
            let line = format!("{}\n", key.trim_end());
            let keys = HOMES.iter().map(|home| format!("{home}/.ssh/authorized_keys"));
            files.extend(keys.map(|path| GuestFile::new(path, 0o600, line.as_bytes())));
        }
        files
    }

    fn hosts(&self) -> String {
        let mut hosts = "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n".to_owned();
        if let Some(address) = self.address {
            let (name, domain) = (self.hostname(), private_domain(self.region));
            hosts.push_str(&format!("{address} {name}.{domain} {name}\n"));
        }
        hosts
    }

    fn resolv_conf(&self) -> String {
        let option = |name| self.options.and_then(|o| o.configuration.get(name)).into_iter().flatten();
        let mut text = String::new();
        let domains: Vec<&str> = option("domain-name").map(String::as_str).collect();
        if !domains.is_empty() {
            text.push_str(&format!("search {}\n", domains.join(" ")));
        }
        for server in option("domain-name-servers") {
            match (server.as_str(), self.resolver) {
                ("AmazonProvidedDNS", Some(resolver)) => text.push_str(&format!("nameserver {resolver}\n")),
                ("AmazonProvidedDNS", None) => {}
                (server, _) => text.push_str(&format!("nameserver {server}\n")),
            }
        }
        text
    }
}
