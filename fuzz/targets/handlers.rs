//! See `fuzz::handlers`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::handlers::run(bytes));
