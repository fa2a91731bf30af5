//! What is refused, with AWS's code and words that say why.

mod balancers;
mod groups;
mod listeners;
mod tls;

use trial::Refused;

use crate::world::World;

/// The case in words; requests before it, which succeed; the request; the code; words of the message.
type Case = (&'static str, &'static [&'static str], &'static str, &'static str, &'static str);

fn check(cases: &[Case]) {
    trial::all_refused(cases.iter().map(|&(shows, before, request, code, words)| {
        let world = World::new();
        for step in before {
            world.send(step).map_err(|refusal| format!("{shows}: {step} was refused: {refusal}"))?;
        }
        Refused { shows, code, status: None, words: &[words] }.check(world.send(request))
    }));
}
