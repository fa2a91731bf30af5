//! Tables, serialisable transactions and a change feed in one file.
