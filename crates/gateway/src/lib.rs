//! The one HTTP front door of every AWS API.
