//! Pagination: `MaxResults`, `NextToken` and their cousins `MaxItems`, `Marker`, `PageSize`.
//!
//! A token is the key of the last item given, so a page goes on rightly when items come and go
//! between two calls.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::{List, Text};

/// One page.
#[derive(Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// Its items.
    pub items: Vec<T>,
    /// What to send for the next one.
    pub next: Option<Text>,
}

impl<T: Send + Sync + 'static> Page<T> {
    /// The page as an answer has it: each item is shown while the answer is written.
    pub fn shown<S: 'static>(
        self,
        show: impl Fn(&T) -> S + Send + Sync + 'static,
    ) -> (List<S>, Option<Text>) {
        let Page { items, next } = self;
        let count = items.len();
        let list = List::later(count, move |from, take| {
            items.iter().skip(from).try_for_each(|item| take(show(item)))
        });
        (list, next)
    }
}

/// A token that this yard did not give.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Invalid value '{0}' for the pagination token.")]
pub struct BadToken(pub String);

/// Cuts a page from items that are sorted by `key`; `limit` of `None` is everything.
pub fn page<T>(
    items: Vec<T>,
    limit: Option<usize>,
    token: Option<&str>,
    key: impl Fn(&T) -> &str,
) -> Result<Page<T>, BadToken> {
    let after = token.map(decode).transpose()?;
    let start = after.map_or(0, |after| items.partition_point(|item| key(item) <= after.as_str()));
    let end = limit.map_or(items.len(), |limit| items.len().min(start.saturating_add(limit)));
    let next =
        (end < items.len() && end > start).then(|| URL_SAFE_NO_PAD.encode(key(&items[end - 1])).into());
    let items = items.into_iter().take(end).skip(start).collect();
    Ok(Page { items, next })
}

fn decode(token: &str) -> Result<String, BadToken> {
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| BadToken(token.to_owned()))?;
    String::from_utf8(bytes).map_err(|_| BadToken(token.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_meet_without_gap_or_overlap() {
        let all: Vec<String> = (0..100).map(|n| format!("id-{n:03}")).collect();
        for size in [1, 7, 99, 100, 101] {
            let (mut seen, mut token) = (Vec::new(), None);
            loop {
                let page =
                    page(all.clone(), Some(size), token.as_deref(), |id| id).expect("a token of our own");
                seen.extend(page.items);
                token = page.next;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(seen, all, "pages of {size}");
        }
    }

    #[test]
    fn a_foreign_token_is_refused() {
        assert!(page(vec!["a"], None, Some("!!"), |id| id).is_err());
    }
}
