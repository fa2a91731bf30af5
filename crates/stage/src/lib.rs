//! Plays the scenarios of tests that need a keeper: each in processes and a data directory of its own, as root
//! and as an ordinary user, and it must leave nothing behind.
//!
//! A scenario is a process because joining the keeper's user namespace needs one without threads, and a test's
//! binary is also the one that keepers and inits are executed from: so such a test has no harness, and this
//! speaks a harness's command line in its place.

mod play;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use nix::unistd::Uid;

/// What a test's binary plays.
pub struct Stage<'a> {
    /// What there is to play.
    pub scenarios: Vec<Scenario>,
    /// How many at once.
    pub at_once: usize,
    /// Plays an act of the scenario of this name in the directory. A binary may ask for names of its own that are
    /// no scenarios, as `BINARY scenario NAME ACT DIRECTORY`.
    pub play: fn(&str, usize, &Path),
    /// Programs that the scenarios run and not every host has, and the packages that bring them.
    pub needs: &'a [(&'a str, &'a str)],
}

/// A story that is played in a data directory.
#[derive(Clone)]
pub struct Scenario {
    /// Its name, which says what it shows.
    pub name: &'static str,
    /// How many acts it has, one after the other in the same directory. All but the last end by the signal that
    /// nobody can catch, which the act raises.
    pub acts: usize,
    /// Whether only root can play it.
    pub root_alone: bool,
}

/// A scenario, as somebody.
struct Test<'a> {
    name: String,
    scenario: &'a Scenario,
    as_root: bool,
}

impl Stage<'_> {
    /// Does what the command line says: as a harness, or, in a process that the harness started, one act.
    pub fn run(&self) -> ExitCode {
        let args: Vec<String> = std::env::args().skip(1).collect();
        if let [command, name, act, dir] = args.as_slice()
            && command == play::COMMAND
        {
            (self.play)(name, act.parse().expect("an act's number"), Path::new(dir));
            return ExitCode::SUCCESS;
        }
        let tests = self.wanted(&args);
        if has(&args, "--list") {
            tests.iter().for_each(|test| println!("{}: test", test.name));
            return ExitCode::SUCCESS;
        }
        if let Some((program, package)) = self.needs.iter().find(|(program, _)| !Path::new(program).exists())
        {
            eprintln!("{program} is missing: install {package}");
            return ExitCode::FAILURE;
        }
        self.play_all(&tests)
    }

    /// Those that the command line asks for.
    fn wanted(&self, args: &[String]) -> Vec<Test<'_>> {
        let filters: Vec<&String> = args.iter().filter(|a| !a.starts_with('-') && *a != "terse").collect();
        let exact = has(args, "--exact");
        let matches = |name: &str, filter: &str| if exact { name == filter } else { name.contains(filter) };
        let wanted = |name: &str| filters.is_empty() || filters.iter().any(|filter| matches(name, filter));
        self.all().filter(|test| wanted(&test.name) && !has(args, "--ignored")).collect()
    }

    /// Every scenario as everybody that this process can be.
    fn all(&self) -> impl Iterator<Item = Test<'_>> {
        let people = [("root", true), ("rootless", false)];
        let can = people.into_iter().filter(|(_, as_root)| !as_root || Uid::effective().is_root());
        can.flat_map(|(who, as_root)| {
            let scenarios = self.scenarios.iter().filter(move |scenario| as_root || !scenario.root_alone);
            scenarios.map(move |scenario| Test {
                name: format!("{who}::{}", scenario.name),
                scenario,
                as_root,
            })
        })
    }

    fn play_all(&self, tests: &[Test<'_>]) -> ExitCode {
        let queue = Mutex::new(tests.iter());
        let next = || queue.lock().expect("nobody panics with it").next();
        let work = || {
            let mut failed = 0;
            while let Some(test) = next() {
                match play::play(test) {
                    Ok(()) => println!("test {} ... ok", test.name),
                    Err(why) => {
                        println!("test {} ... FAILED\n{why}", test.name);
                        failed += 1;
                    }
                }
            }
            failed
        };
        let failed: usize = thread::scope(|scope| {
            let workers: Vec<_> = (0..self.at_once.min(tests.len())).map(|_| scope.spawn(work)).collect();
            workers.into_iter().map(|worker| worker.join().expect("a worker catches what fails")).sum()
        });
        println!("{} passed; {failed} failed", tests.len() - failed);
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn has(args: &[String], flag: &str) -> bool {
    args.iter().any(|arg| arg == flag)
}
