//! What untrusted bytes meet: the codecs, signatures, policies, address ranges, greetings of TLS, certificates,
//! HTTP/1, and the handlers of every service. Each room takes bytes and panics where a law is broken;
//! `cargo xtask fuzz` lets libFuzzer look for such bytes, led by what each try reaches. Nothing here opens a
//! socket or a file.

pub mod codecs;
mod grow;
pub mod handlers;
pub mod http1;
mod laws;
pub mod policies;
pub mod ranges;
pub mod sigv4;
pub mod tls;
mod world;

#[cfg(test)]
mod tests {
    /// A room, by the name of its target and the folder of its seeds.
    type Room = (&'static str, fn(&[u8]));

    const ROOMS: [Room; 7] = [
        ("codecs", crate::codecs::run),
        ("sigv4", crate::sigv4::run),
        ("policies", crate::policies::run),
        ("ranges", crate::ranges::run),
        ("handlers", crate::handlers::run),
        ("tls", crate::tls::run),
        ("http1", crate::http1::run),
    ];

    #[test]
    fn every_room_is_a_target() {
        let manifest = include_str!("../Cargo.toml");
        let targets = manifest.split("[[bin]]").skip(1).filter_map(|bin| bin.split('"').nth(1));
        assert_eq!(targets.collect::<Vec<_>>(), ROOMS.map(|(name, _)| name));
    }

    /// What was once found stays mended, and a few bytes at random reach every room without libFuzzer too.
    #[test]
    fn seeds_and_chance() {
        for (name, run) in ROOMS {
            let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name);
            for seed in std::fs::read_dir(&seeds).into_iter().flatten() {
                run(&std::fs::read(seed.expect("a seed").path()).expect("a seed can be read"));
            }
            let mut chance = fastrand::Rng::with_seed(7);
            for length in 0..60 {
                let bytes: Vec<u8> = (0..length * 8).map(|_| chance.u8(..)).collect();
                run(&bytes);
            }
        }
    }
}
