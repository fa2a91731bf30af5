//! See `fuzz::sigv4`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::sigv4::run(bytes));
