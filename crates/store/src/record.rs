//! What can be stored, and where: the two words that every caller of the store speaks.

use std::any::{Any, TypeId};
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Where a record lives: an account, and a region in it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Scope {
    /// The account's twelve digits.
    pub account: Arc<str>,
    /// The region's name, or `""` for what an account has in no region (its users, its zones of DNS).
    pub region: Arc<str>,
}

impl Scope {
    /// One region of one account.
    pub fn new(account: impl Into<Arc<str>>, region: impl Into<Arc<str>>) -> Scope {
        Scope { account: account.into(), region: region.into() }
    }

    /// What an account has outside all regions.
    pub fn global(account: impl Into<Arc<str>>) -> Scope {
        Scope::new(account, "")
    }
}

/// A type whose values can be stored, each under an id that is unique in its table and scope.
///
/// Records outlive the program that wrote them: a new field needs `#[serde(default)]`, and a field that
/// the type no longer has is ignored when it is read.
pub trait Record: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The table's name in the file; one Rust type per table.
    const TABLE: &'static str;

    /// The secondary index entries of this record: calls `put(index, key)` for each. Entries must
    /// follow from the record's value alone; [`crate::Read::find`] looks them up.
    fn index(&self, _put: &mut dyn FnMut(&'static str, &str)) {}
}

/// What [`Record::index`] calls for each entry.
type Put<'a> = dyn FnMut(&'static str, &str) + 'a;

/// A decoded record whose type is known to its [`Kind`].
pub(crate) type Value = Arc<dyn Any + Send + Sync>;

/// What the rest of the crate needs to know of a record type. Everything behind it is compiled once
/// and not once per type, which keeps forty tables from costing forty copies of the cache.
pub(crate) struct Kind {
    pub table: &'static str,
    pub type_id: TypeId,
    pub decode: fn(&str) -> serde_json::Result<Value>,
    pub encode: fn(&Value) -> serde_json::Result<String>,
    pub index: fn(&Value, &mut Put),
}

impl Kind {
    pub fn of<T: Record>() -> Kind {
        Kind {
            table: T::TABLE,
            type_id: TypeId::of::<T>(),
            decode: |json| Ok(Arc::new(serde_json::from_str::<T>(json)?)),
            encode: |value| serde_json::to_string(downcast::<T>(value)),
            index: |value, put| downcast::<T>(value).index(put),
        }
    }
}

const ONE_TYPE: &str = "Rows::check lets only values of the table's one type in and out";

/// A value of checked rows, looked at as what it is.
pub(crate) fn downcast<T: Record>(value: &Value) -> &T {
    value.downcast_ref().expect(ONE_TYPE)
}

/// The value as what it is. Call it only with a value from rows that were checked against `T`'s kind.
pub(crate) fn typed<T: Record>(value: &Value) -> Arc<T> {
    value.clone().downcast().expect(ONE_TYPE)
}
