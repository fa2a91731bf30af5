//! One codec per AWS protocol over dynamic shapes.
//!
//! [`shape`] is what generated structures look like to a codec, [`service`] the tables that name
//! operations. No codec knows a service; no service knows which protocol it is spoken to in.

pub mod service;
pub mod shape;

pub use service::{Call, Operation, Protocol, ServiceModel, new_input};
pub use shape::{
    Blob, Item, ListRules, ListView, Location, MapRules, MapView, Member, Mismatch, Node, Schema, Shape,
    StrRules, Structure, TimeFormat, Timestamp, Type, Unit, Value, View, fill, nowhere, nowhere_mut,
};
