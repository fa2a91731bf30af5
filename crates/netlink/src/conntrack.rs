//! Forgets tracked connections of an address that has changed hands.
//!
//! A released Elastic IP or a terminated instance must not keep its old flows: to connection tracking they
//! are established, and established connections pass the groups. Nothing else here touches conntrack.

use std::collections::BTreeSet;
use std::io;
use std::net::IpAddr;

use crate::channel::{Channel, Frame};
use crate::nft::read::dump;
use crate::nft::wire::{Attributes, Writer};
use crate::{Error, Netns};

const GET: u16 = 1 << 8 | 1; // NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET
const DELETE: u16 = 1 << 8 | 2; // IPCTNL_MSG_CT_DELETE
const REQUEST_ACK: u16 = 0x1 | 0x4;
const TUPLE_ORIG: u16 = 1; // CTA_TUPLE_ORIG
const TUPLE_REPLY: u16 = 2;
const TUPLE_IP: u16 = 1; // CTA_TUPLE_IP
const ID: u16 = 12; // CTA_ID
const ZONE: u16 = 18; // CTA_ZONE
const NESTED: u16 = 0x8000;

impl Netns {
    /// Forgets every connection that has one of `addresses` at one of its four ends, before or after
    /// translation. Says how many there were. Costs a look at all connections of the machine, milliseconds
    /// even when there are none, for each family and not for each address.
    pub(crate) fn conntrack_delete(&mut self, addresses: &BTreeSet<IpAddr>) -> Result<usize, Error> {
        let (of_4, of_6): (Vec<_>, Vec<_>) = addresses.iter().copied().partition(IpAddr::is_ipv4);
        Ok(self.forget(2, of_4)? + self.forget(10, of_6)?)
    }

    fn forget(&mut self, family: u8, addresses: Vec<IpAddr>) -> Result<usize, Error> {
        if addresses.is_empty() {
            return Ok(0);
        }
        let octets: BTreeSet<Vec<u8>> = addresses.into_iter().map(octets).collect();
        let mut doomed = Vec::new();
        dump(
            &mut self.nft,
            "connections",
            GET,
            family,
            |_| {},
            |_, connection| {
                let mut ends = [TUPLE_ORIG, TUPLE_REPLY]
                    .into_iter()
                    .flat_map(|tuple| connection.inside(tuple).inside(TUPLE_IP));
                if ends.any(|(_, end)| octets.contains(end)) {
                    doomed.push(Doomed::new(connection));
                }
            },
        )?;
        let mut deleted = 0;
        for connection in doomed {
            deleted += usize::from(connection.delete(&mut self.nft, family)?);
        }
        Ok(deleted)
    }
}

fn octets(ip: IpAddr) -> Vec<u8> {
    match ip {
        IpAddr::V4(ip) => ip.octets().to_vec(),
        IpAddr::V6(ip) => ip.octets().to_vec(),
    }
}

/// What the kernel needs to be told to find the connection again.
struct Doomed(Vec<(u16, Vec<u8>)>);

impl Doomed {
    fn new(connection: Attributes<'_>) -> Doomed {
        let parts = [TUPLE_ORIG, ID, ZONE].into_iter();
        Doomed(parts.filter_map(|kind| Some((kind, connection.get(kind)?.to_vec()))).collect())
    }

    /// `false` when it has ended meanwhile.
    fn delete(&self, channel: &mut Channel, family: u8) -> Result<bool, Error> {
        let mut request = Writer::default();
        let seq = channel.next_seq();
        request.message((DELETE, REQUEST_ACK, seq), (family, 0), |out| {
            for (kind, value) in &self.0 {
                out.put(if *kind == TUPLE_ORIG { kind | NESTED } else { *kind }, value);
            }
        });
        channel.send(request.bytes()).map_err(|source| Error::Socket { doing: "writing", source })?;
        let mut done = false;
        channel.read(true, |frame| match frame {
            Frame::Ack { errno: 0, .. } => {
                done = true;
                Ok(false)
            }
            Frame::Ack { errno: libc::ENOENT, .. } => Ok(false),
            Frame::Ack { errno, detail, .. } => Err(Error::Refused {
                doing: "forget a connection".into(),
                source: io::Error::from_raw_os_error(errno),
                detail,
            }),
            Frame::Done { .. } | Frame::Data { .. } => Ok(true),
        })?;
        Ok(done)
    }
}
