//! See `fuzz::codecs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::codecs::run(bytes));
