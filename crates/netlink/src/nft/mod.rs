//! nftables, spoken directly: our own encoder, one batch, one `sendmsg`, all or nothing.
//!
//! [`edit`] says what is to change, as data; [`transaction`] turns that into one batch and names the object
//! that the kernel refused; [`encode`] knows how each thing of the plan is spelt; [`read`] says what is
//! there. What the rules should be is not decided here.

pub(crate) mod edit;
mod encode;
pub(crate) mod read;
pub(crate) mod transaction;
pub(crate) mod wire;

/// The subsystem's number in the high byte of a message's type.
const SUBSYSTEM: u16 = 10 << 8;

const NEWTABLE: u16 = SUBSYSTEM;
const GETTABLE: u16 = SUBSYSTEM | 1;
const DELTABLE: u16 = SUBSYSTEM | 2;
const NEWCHAIN: u16 = SUBSYSTEM | 3;
const GETCHAIN: u16 = SUBSYSTEM | 4;
const DELCHAIN: u16 = SUBSYSTEM | 5;
const NEWRULE: u16 = SUBSYSTEM | 6;
const GETRULE: u16 = SUBSYSTEM | 7;
const DELRULE: u16 = SUBSYSTEM | 8;
const NEWSET: u16 = SUBSYSTEM | 9;
const GETSET: u16 = SUBSYSTEM | 10;
const DELSET: u16 = SUBSYSTEM | 11;
const NEWSETELEM: u16 = SUBSYSTEM | 12;
const GETSETELEM: u16 = SUBSYSTEM | 13;
const DELSETELEM: u16 = SUBSYSTEM | 14;

/// `NFPROTO_IPV4`: every table of a plan is of family `ip`.
pub(crate) const FAMILY_IP: u8 = 2;
