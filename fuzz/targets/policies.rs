//! See `fuzz::policies`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::policies::run(bytes));
