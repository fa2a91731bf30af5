//! What several services do inside one transaction.
