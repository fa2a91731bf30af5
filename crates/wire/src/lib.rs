//! One codec per AWS protocol over dynamic shapes.
//!
//! [`mod@shape`] is what generated structures look like to a codec, [`service`] the tables that name
//! operations. A request goes through [`protocol_of`], [`operation_of`] and [`decode`], its answer
//! through [`answer`] ([`encode`], where it is wanted whole) or [`encode_error`]. No codec knows a
//! service; no service knows which protocol it is spoken to in.

mod cbor;
mod codec;
mod constraints;
mod form;
mod invalid;
mod json;
mod list;
mod message;
mod route;
pub mod service;
pub mod shape;
mod text;
mod time;
mod xml;

pub use codec::{Answer, Rest, answer, decode, encode, encode_error, read};
pub use constraints::{breaches, enforced};
pub use invalid::{Breach, Constraint, Invalid, Path, Step};
pub use list::List;
pub use message::{ErrorView, HttpRequest, Response};
pub use route::{Unroutable, operation_of, protocol_of};
pub use service::{Call, Operation, Protocol, ServiceModel, new_input};
pub use shape::{
    Blob, Item, ListRules, ListView, Location, MapRules, MapView, Member, Mismatch, Node, Schema, Shape,
    StrRules, Structure, Text, TimeFormat, Timestamp, Type, Unit, Value, View, fill, nowhere, nowhere_mut,
};
