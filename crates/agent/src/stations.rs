//! Servers of ours that answer inside namespaces: at each place one, opened where it is missing, closed
//! where nobody is to answer any more. A namespace that was made anew under its old name gets a new server,
//! for the old one's sockets stay in the old namespace.

use std::collections::BTreeMap;
use std::os::fd::{AsFd, BorrowedFd};

use crate::Error;
use crate::error::Errors;
use crate::site::Site;

/// A place where something is to answer.
pub(crate) trait Place: Ord + Clone {
    /// The namespace that it is in.
    fn netns(&self) -> &str;
}

/// The servers that are open, each with the number of its namespace.
pub(crate) struct Stations<P, S>(BTreeMap<P, (u64, S)>);

impl<P: Place, S> Default for Stations<P, S> {
    fn default() -> Self {
        Stations(BTreeMap::new())
    }
}

impl<P: Place, S> Stations<P, S> {
    /// Opens and closes until there is one server at each of the places. One that cannot be opened holds
    /// up no other.
    pub fn settle(
        &mut self,
        site: &Site,
        places: impl IntoIterator<Item = P>,
        open: impl Fn(&P, BorrowedFd<'_>) -> Result<S, Error>,
    ) -> Result<(), Error> {
        let mut errors = Errors::default();
        let mut before = std::mem::take(&mut self.0);
        for place in places {
            // Where the namespace went meanwhile, the news of it is on its way.
            let Some((netns, number)) = errors.note(site.netns(place.netns())).flatten() else { continue };
            let kept = before.remove(&place).filter(|(of, _)| *of == number);
            // What is closed is closed before its address is taken anew.
            let station = kept.or_else(|| Some((number, errors.note(open(&place, netns.as_fd()))?)));
            if let Some(station) = station {
                self.0.insert(place, station);
            }
        }
        errors.finish()
    }

    /// All that are open.
    pub fn iter(&self) -> impl Iterator<Item = (&P, &S)> {
        self.0.iter().map(|(place, (_, server))| (place, server))
    }
}
