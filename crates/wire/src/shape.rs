//! The meeting place of generated shapes and codecs.
//!
//! A generated struct describes itself with a static [`Schema`] and hands out its members one at a
//! time, so that one non-generic codec per protocol serves every shape of every service. A codec
//! turns bytes into a [`Node`] that follows the schema, and writes an answer from [`View`]s.
//! Nothing here knows a protocol, and no shape knows how it is spoken.

use std::any::Any;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// The text that answers are made of: up to 24 bytes (an id, a zone, a state) need no memory of their own.
pub use compact_str::CompactString as Text;
pub use jiff::Timestamp;

/// Bytes that JSON and XML carry as base64.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

/// What a structure is called and what it holds.
#[derive(Debug)]
pub struct Schema {
    /// The shape's name in the service's model.
    pub name: &'static str,
    /// Its members, in the order of their names; the index is the one that [`Shape::get`] takes.
    pub members: &'static [Member],
    /// Whether exactly one member is set (a tagged union).
    pub union: bool,
    /// The member that is the whole HTTP body, where one is (`payload` in the model).
    pub payload: Option<usize>,
    /// The XML namespace that the structure's element declares, where the model gives one: prefix
    /// (empty for the default namespace) and address.
    pub xmlns: Option<(&'static str, &'static str)>,
    /// Whether any member is an XML attribute.
    pub attributes: bool,
}

/// One member of a structure: its names on the wires, where it travels, what it may hold.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// The key in a query-protocol request (`ec2Query` and `awsQuery` derive theirs differently; the
    /// generator has done so).
    pub query: &'static str,
    /// The element, attribute, header, label, or key of JSON and CBOR.
    pub wire: &'static str,
    /// Where in an HTTP message a REST protocol puts it.
    pub location: Location,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether a list or map repeats its member's own name, without an element around it.
    pub flat: bool,
    /// Whether it is an XML attribute.
    pub attribute: bool,
    /// Whether an empty list is left out of an answer, as AWS does with tags.
    pub omit_empty: bool,
    /// Whether its value must not be written to any log.
    pub sensitive: bool,
    /// Whether the server makes up a token where the caller gave none.
    pub idempotency_token: bool,
    /// What it holds.
    pub ty: Type,
}

/// Where a REST protocol puts a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body, under its name.
    Body,
    /// A header of this name.
    Header,
    /// All headers that begin with this prefix, as a map.
    Headers,
    /// A label in the path.
    Uri,
    /// A parameter of the query string.
    Query,
    /// The answer's status code.
    StatusCode,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// `true` or `false`.
    Bool,
    /// A signed 32-bit number, with the smallest and largest value allowed.
    Int(Option<i64>, Option<i64>),
    /// A signed 64-bit number, with the smallest and largest value allowed.
    Long(Option<i64>, Option<i64>),
    /// A 32-bit floating point number.
    Float,
    /// A 64-bit floating point number.
    Double,
    /// Text.
    Str(&'static StrRules),
    /// Bytes.
    Blob,
    /// A moment, and the format that the model asks for, where it does.
    Time(Option<TimeFormat>),
    /// A list.
    List(&'static ListRules),
    /// A map with text keys.
    Map(&'static MapRules),
    /// A structure.
    Struct(&'static Schema),
}

/// What the model says of a text.
#[derive(Debug, Default)]
pub struct StrRules {
    /// Least number of characters.
    pub min: Option<usize>,
    /// Greatest number of characters.
    pub max: Option<usize>,
    /// A regular expression that the whole text must match.
    pub pattern: Option<&'static str>,
    /// The only values allowed, where the list is not empty.
    pub values: &'static [&'static str],
}

/// What the model says of a list.
#[derive(Debug)]
pub struct ListRules {
    /// What each item is.
    pub item: Type,
    /// The element around each item in XML (`item`, `member` or the model's own).
    pub item_name: &'static str,
    /// Least number of items.
    pub min: Option<usize>,
    /// Greatest number of items.
    pub max: Option<usize>,
}

/// What the model says of a map.
#[derive(Debug)]
pub struct MapRules {
    /// What each value is.
    pub value: Type,
    /// The element around a key in XML.
    pub key_name: &'static str,
    /// The element around a value in XML.
    pub value_name: &'static str,
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFormat {
    /// `2026-01-02T03:04:05Z`.
    Iso8601,
    /// `Fri, 02 Jan 2026 03:04:05 GMT`.
    Rfc822,
    /// Seconds since 1970.
    UnixTimestamp,
}

/// A generated structure.
pub trait Shape: Any + Send + Sync + std::fmt::Debug {
    /// Its table.
    fn schema(&self) -> &'static Schema;
    /// The member at this index of the table.
    fn get(&self, index: usize) -> &dyn Value;
    /// The same, to be set.
    fn get_mut(&mut self, index: usize) -> &mut dyn Value;
    /// Shows each member that is there, with its index, in the order of the table.
    fn each<'a>(&'a self, show: &mut dyn FnMut(usize, View<'a>)) {
        for index in 0..self.schema().members.len() {
            match self.get(index).view() {
                View::Absent => {}
                view => show(index, view),
            }
        }
    }
    /// For taking the concrete type back out of a box.
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
    /// For looking at the concrete type.
    fn as_any(&self) -> &dyn Any;
}

/// A shape that can be made empty: every generated structure.
pub trait Structure: Shape + Default {
    /// Its table, without an instance.
    const SCHEMA: &'static Schema;
}

/// What a member holds, looked at.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing was set.
    Absent,
    /// A truth.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A floating point number.
    Float(f64),
    /// Text.
    Str(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
    /// A moment.
    Time(Timestamp),
    /// A list.
    List(&'a dyn ListView),
    /// A map.
    Map(&'a dyn MapView),
    /// A structure.
    Struct(&'a dyn Shape),
}

/// A list, looked at.
pub trait ListView {
    /// How many items.
    fn len(&self) -> usize;
    /// Shows the items in order, from the one in this place on, until `show` has enough.
    fn each_from(&self, from: usize, show: &mut dyn FnMut(View<'_>) -> ControlFlow<()>) -> ControlFlow<()>;
    /// Shows each item in order.
    fn each(&self, show: &mut dyn FnMut(View<'_>)) {
        // Nobody here has enough before the end.
        let _ = self.each_from(0, &mut |item| {
            show(item);
            ControlFlow::Continue(())
        });
    }
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A map, looked at.
pub trait MapView {
    /// How many entries.
    fn len(&self) -> usize;
    /// Shows each entry in the order of the keys.
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>));
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What a codec has read, typed as the schema asks and not yet in a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An explicit null.
    Null,
    /// A truth.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A floating point number.
    Float(f64),
    /// Text.
    Str(String),
    /// Bytes.
    Blob(Vec<u8>),
    /// A moment.
    Time(Timestamp),
    /// A list.
    List(Vec<Node>),
    /// A map with text keys.
    Map(Vec<(String, Node)>),
    /// A structure: the index of each member that was there, and its value.
    Struct(Vec<(usize, Node)>),
}

/// A node was not of the kind that the shape holds: a codec did not follow the schema.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a value of another kind was expected here")]
pub struct Mismatch;

/// A member of a structure, present or not.
pub trait Value {
    /// Looks at it.
    fn view(&self) -> View<'_>;
    /// Sets it from what a codec read; [`Node::Null`] clears it.
    fn put(&mut self, node: Node) -> Result<(), Mismatch>;
}

/// Something that can stand in an `Option`, a list or a map.
pub trait Item: Sized {
    /// Looks at it.
    fn view(&self) -> View<'_>;
    /// Makes it of what a codec read.
    fn from_node(node: Node) -> Result<Self, Mismatch>;
}

/// Sets the members of a shape from a [`Node::Struct`].
pub fn fill(shape: &mut dyn Shape, node: Node) -> Result<(), Mismatch> {
    let Node::Struct(members) = node else { return Err(Mismatch) };
    for (index, value) in members {
        if index >= shape.schema().members.len() {
            return Err(Mismatch);
        }
        shape.get_mut(index).put(value)?;
    }
    Ok(())
}

impl<T: Item> Value for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Item::view)
    }
    fn put(&mut self, node: Node) -> Result<(), Mismatch> {
        *self = match node {
            Node::Null => None,
            node => Some(T::from_node(node)?),
        };
        Ok(())
    }
}

impl<T: Item> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn put(&mut self, node: Node) -> Result<(), Mismatch> {
        *self = match node {
            Node::Null => Vec::new(),
            node => Item::from_node(node)?,
        };
        Ok(())
    }
}

impl<T: Item> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn put(&mut self, node: Node) -> Result<(), Mismatch> {
        *self = match node {
            Node::Null => BTreeMap::new(),
            node => Item::from_node(node)?,
        };
        Ok(())
    }
}

impl<T: Item> ListView for Vec<T> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }
    fn each_from(&self, from: usize, show: &mut dyn FnMut(View<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        self.iter().skip(from).try_for_each(|item| show(item.view()))
    }
}

impl<T: Item> MapView for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in self {
            show(key, value.view());
        }
    }
}

impl<T: Item> Item for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn from_node(node: Node) -> Result<Self, Mismatch> {
        let Node::List(items) = node else { return Err(Mismatch) };
        items.into_iter().map(T::from_node).collect()
    }
}

impl<T: Item> Item for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn from_node(node: Node) -> Result<Self, Mismatch> {
        let Node::Map(entries) = node else { return Err(Mismatch) };
        entries.into_iter().map(|(key, value)| Ok((key, T::from_node(value)?))).collect()
    }
}

impl<S: Structure> Item for S {
    fn view(&self) -> View<'_> {
        View::Struct(self)
    }
    fn from_node(node: Node) -> Result<Self, Mismatch> {
        let mut shape = S::default();
        fill(&mut shape, node)?;
        Ok(shape)
    }
}

/// A structure that holds itself somewhere below.
impl<S: Structure> Shape for Box<S> {
    fn schema(&self) -> &'static Schema {
        S::SCHEMA
    }
    fn get(&self, index: usize) -> &dyn Value {
        (**self).get(index)
    }
    fn get_mut(&mut self, index: usize) -> &mut dyn Value {
        (**self).get_mut(index)
    }
    fn each<'a>(&'a self, show: &mut dyn FnMut(usize, View<'a>)) {
        (**self).each(show);
    }
    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl<S: Structure> Structure for Box<S> {
    const SCHEMA: &'static Schema = S::SCHEMA;
}

macro_rules! scalar {
    ($type:ty, $variant:ident, $view:expr, $make:expr) => {
        impl Item for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                View::$variant($view(self))
            }
            fn from_node(node: Node) -> Result<Self, Mismatch> {
                let Node::$variant(value) = node else { return Err(Mismatch) };
                $make(value)
            }
        }
    };
}

scalar!(bool, Bool, |v: &bool| *v, Ok);
scalar!(i32, Int, |v: &i32| i64::from(*v), |v: i64| i32::try_from(v).map_err(|_| Mismatch));
scalar!(i64, Int, |v: &i64| *v, Ok);
scalar!(f32, Float, |v: &f32| f64::from(*v), |v: f64| Ok(v as f32));
scalar!(f64, Float, |v: &f64| *v, Ok);
scalar!(String, Str, String::as_str, Ok);
scalar!(Text, Str, Text::as_str, |v: String| Ok(v.into()));
scalar!(Timestamp, Time, |v: &Timestamp| *v, Ok);

impl Item for Blob {
    fn view(&self) -> View<'_> {
        View::Blob(&self.0)
    }
    fn from_node(node: Node) -> Result<Self, Mismatch> {
        let Node::Blob(bytes) = node else { return Err(Mismatch) };
        Ok(Blob(bytes))
    }
}

/// What an index past the last member yields; nothing can be put there.
#[derive(Debug, Default)]
pub struct Nowhere;

impl Value for Nowhere {
    fn view(&self) -> View<'_> {
        View::Absent
    }
    fn put(&mut self, _: Node) -> Result<(), Mismatch> {
        Err(Mismatch)
    }
}

/// A structure without members: the input or output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit;

/// Has a struct that holds a secret show its name alone to whoever prints it. Generated code calls it.
#[macro_export]
macro_rules! hidden {
    ($type:ident) => {
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($type)).finish_non_exhaustive()
            }
        }
    };
}

/// Writes [`Shape`] and [`Structure`] for a struct from its fields in the order of its table.
/// Generated code calls it; nothing else should.
#[macro_export]
macro_rules! shape {
    ($type:ident, $schema:ident; $($index:literal $field:ident)*) => {
        impl $crate::Structure for $type {
            const SCHEMA: &'static $crate::Schema = &$schema;
        }
        impl $crate::Shape for $type {
            fn schema(&self) -> &'static $crate::Schema {
                &$schema
            }
            fn get(&self, index: usize) -> &dyn $crate::Value {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::nowhere(),
                }
            }
            fn get_mut(&mut self, index: usize) -> &mut dyn $crate::Value {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::nowhere_mut(),
                }
            }
            fn each<'a>(&'a self, show: &mut dyn FnMut(usize, $crate::View<'a>)) {
                let _ = &show;
                $(match $crate::Value::view(&self.$field) {
                    $crate::View::Absent => {}
                    view => show($index, view),
                })*
            }
            fn into_any(self: Box<Self>) -> Box<dyn ::std::any::Any> {
                self
            }
            fn as_any(&self) -> &dyn ::std::any::Any {
                self
            }
        }
    };
}

/// The value of an index past the last member.
#[doc(hidden)]
pub fn nowhere() -> &'static dyn Value {
    &Nowhere
}

/// The same, to be set; setting it is a [`Mismatch`].
#[doc(hidden)]
pub fn nowhere_mut() -> &'static mut dyn Value {
    // A value of no size needs no allocation, so this leaks nothing.
    Box::leak(Box::new(Nowhere))
}

static UNIT: Schema =
    Schema { name: "Unit", members: &[], union: false, payload: None, xmlns: None, attributes: false };
shape!(Unit, UNIT;);
