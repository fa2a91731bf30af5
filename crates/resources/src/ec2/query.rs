//! Describe calls: ids, `Filters` and pages, the same way for every resource.
//!
//! Each resource has one table of its filters' names and meanings, so that a name which is answered
//! and a name which is known cannot drift apart.

use std::sync::Arc;

use model::Tags;
use store::{Read, Snapshot};
use wire::{List, Text};

use super::{Named, faults, require};
use crate::filter::Filter;
use crate::page::{Page, page};
use crate::{Ctx, Fault};

/// What a filter looks at beside the resource itself.
pub struct Look<'a> {
    /// The caller.
    pub ctx: &'a Ctx,
    /// The moment that the whole answer shows.
    pub tx: &'a Snapshot,
}

/// A filter's name, and whether it holds for a resource.
pub type Field<T> = (&'static str, fn(&Look<'_>, &T, &Filter<'_>) -> bool);

/// What a Describe call asks for.
#[derive(Clone, Copy, Default)]
pub struct Query<'a> {
    /// The parameter that lists ids (`vpcIds`), for refusals.
    pub parameter: &'static str,
    /// These ones; all where it is empty.
    pub ids: &'a [String],
    /// Those for which all filters hold.
    pub filters: &'a [shapes_ec2::Filter],
    /// At most so many on a page.
    pub max_results: Option<i32>,
    /// Where the page begins.
    pub next_token: Option<&'a str>,
}

/// The [`Query`] of a request that asks as most do: `query!(input, vpc_ids, "vpcIds")`. With `filtered` behind it
/// the filters are left out, for a service that applies them itself and then asks for a page.
#[macro_export]
macro_rules! query {
    ($input:ident, $ids:ident, $parameter:literal) => {
        $crate::ec2::Query {
            filters: &$input.filters,
            ..$crate::ec2::query!($input, $ids, $parameter, filtered)
        }
    };
    ($input:ident, $ids:ident, $parameter:literal, filtered) => {
        $crate::ec2::Query {
            parameter: $parameter,
            ids: &$input.$ids,
            filters: &[],
            max_results: $input.max_results,
            next_token: $input.next_token.as_deref(),
        }
    };
}

/// A page holds 5 to 1,000 resources ("Pagination", EC2 API reference).
const PAGE: std::ops::RangeInclusive<i32> = 5..=1000;

impl Query<'_> {
    /// The page of resources that it asks for, in the order of their ids.
    ///
    /// # Errors
    /// An id that names nothing; `InvalidParameterValue` for an unknown filter, a limit out of
    /// bounds, a token that is none; `InvalidParameterCombination` for ids with a limit.
    pub fn run<T: Named>(&self, look: &Look<'_>, fields: &[Field<T>]) -> Result<Page<Arc<T>>, Fault> {
        let all = if self.ids.is_empty() {
            look.tx.list::<T>(&look.ctx.scope())
        } else {
            let mut named = Vec::with_capacity(self.ids.len());
            for id in self.ids {
                named.push(require::<T>(look.tx, &look.ctx.scope(), id)?);
            }
            named.sort_by(|a, b| a.id().cmp(b.id()));
            named.dedup_by(|a, b| a.id() == b.id());
            named
        };
        let kept = filtered(look, all, self.filters, fields, |item| Some(item.tags()))?;
        self.page(kept, |item| item.id())
    }

    /// The same page as an answer shows it, and where the next one begins. Each resource is shown while the
    /// answer is written, and where all are asked for they are not even gathered. So `show` must bring with
    /// it what it looks at.
    ///
    /// # Errors
    /// As those of [`Query::run`].
    pub fn shown<T: Named, S: 'static>(
        &self,
        look: &Look<'_>,
        fields: &[Field<T>],
        show: impl Fn(&T) -> S + Send + Sync + 'static,
    ) -> Result<(List<S>, Option<Text>), Fault> {
        let picks = !self.ids.is_empty() || !self.filters.is_empty();
        if picks || self.max_results.is_some() || self.next_token.is_some() {
            return Ok(self.run(look, fields)?.shown(move |item| show(item)));
        }
        let all = look.tx.table::<T>(&look.ctx.scope());
        let count = all.count();
        let list =
            List::later(count, move |from, take| all.iter_at(from).try_for_each(|item| take(show(item))));
        Ok((list, None))
    }

    /// Cuts the page from resources sorted by `key`.
    ///
    /// # Errors
    /// As those of [`Query::run`] that are about pages.
    pub fn page<T>(&self, items: Vec<T>, key: impl Fn(&T) -> &str) -> Result<Page<T>, Fault> {
        if let Some(limit) = self.max_results {
            if !self.ids.is_empty() {
                let parameter = self.parameter;
                return Err(faults::combination(format!(
                    "The parameter {parameter} cannot be used with the parameter maxResults"
                )));
            }
            if !PAGE.contains(&limit) {
                let (word, bound) =
                    if limit < *PAGE.start() { ("greater", PAGE.start()) } else { ("less", PAGE.end()) };
                let why = format!("Expecting a value {word} than {bound}.");
                return Err(faults::invalid_value("maxResults", format!(" {limit} "), why));
            }
        }
        let limit = self.max_results.and_then(|limit| usize::try_from(limit).ok());
        page(items, limit, self.next_token, key).map_err(|bad| faults::invalid(bad.to_string()))
    }
}

/// The items for which all filters hold. `tags` gives what `tag:…` filters look at; `None` where the
/// items have none, and such filters are unknown.
///
/// # Errors
/// `InvalidParameterValue` for a filter that is not in the table.
pub fn filtered<T>(
    look: &Look<'_>,
    mut items: Vec<Arc<T>>,
    filters: &[shapes_ec2::Filter],
    fields: &[Field<T>],
    tags: fn(&T) -> Option<&Tags>,
) -> Result<Vec<Arc<T>>, Fault> {
    for filter in filters {
        let name = filter.name.as_deref().ok_or_else(|| faults::missing("Filter.Name"))?;
        if filter.values.is_empty() {
            return Err(faults::invalid(format!("The filter '{name}' must have at least one value.")));
        }
        if filter.values.len() > 200 {
            let code = "FilterLimitExceeded";
            return Err(Fault::new(
                code,
                "The maximum number of filter values specified on a single call is 200",
            ));
        }
        let filter = Filter { name, values: &filter.values };
        match fields.iter().find(|(known, _)| *known == name) {
            Some((_, holds)) => items.retain(|item| holds(look, item, &filter)),
            None if name.starts_with("tag:") || matches!(name, "tag-key" | "tag-value") => {
                items.retain(|item| tags(item).and_then(|tags| filter.on_tags(tags)).unwrap_or(false));
            }
            None => return Err(faults::invalid(format!("The filter '{name}' is invalid"))),
        }
    }
    Ok(items)
}
