//! What is refused, with AWS's code and words that say why.

mod balancers;
mod groups;
mod listeners;
mod tls;

use crate::world::World;

/// The case in words; requests before it, which succeed; the request; the code; words of the message.
type Case = (&'static str, &'static [&'static str], &'static str, &'static str, &'static str);

fn check(cases: &[Case]) {
    for (case, before, request, code, words) in cases {
        let world = World::new();
        for step in *before {
            if let Err(refusal) = world.send(step) {
                panic!("{case}: {step} was refused: {refusal}");
            }
        }
        match world.send(request) {
            Ok(_) => panic!("{case}: it was not refused"),
            Err(refusal) => {
                assert_eq!(refusal.code, *code, "{case}: {}", refusal.message);
                assert!(refusal.message.contains(words), "{case}: '{}' lacks '{words}'", refusal.message);
            }
        }
    }
}
