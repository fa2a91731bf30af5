//! What a machine costs to launch: the time until `true` runs in it, for one and for fifty at once, with
//! its network namespace, and the memory that a machine at rest takes. Run it with `--release`, as root
//! or as an ordinary user.

use machine::{ExecSpec, Keeper, Limits, MachineSpec, Root};
use std::{
    fs::{self, File},
    os::fd::AsFd,
    path::Path,
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    if let Some(code) = machine::applet() {
        return Ok(code);
    }
    let dir = tempfile::tempdir()?;
    let started = Instant::now();
    let keeper = Keeper::start_or_join(dir.path(), &std::env::current_exe()?)?;
    println!("keeper up after {:?}", started.elapsed());
    let free = Limits::default();
    println!("the first machine, with the base: {:?}", launch(&keeper, dir.path(), "first", free)?);
    let bounded = Limits { memory_bytes: Some(1 << 30), cpus: Some(2.0), pids: Some(4096) };
    for (what, limits) in [("free", free), ("with limits", bounded)] {
        let one = |n| launch(&keeper, dir.path(), &format!("{}-{n}", what.replace(' ', "-")), limits);
        let mut took = (0..10).map(one).collect::<Result<Vec<_>, _>>()?;
        took.sort();
        println!("one machine, {what}: {:?} (median of ten, {:?} to {:?})", took[5], took[0], took[9]);
    }
    println!("an exec alone: {:?}", launch(&keeper, dir.path(), "first", free)?);
    let started = Instant::now();
    thread::scope(|scope| {
        let all: Vec<_> = (0..50)
            .map(|n| {
                let (keeper, dir) = (&keeper, dir.path());
                scope.spawn(move || launch(keeper, dir, &format!("many-{n}"), free))
            })
            .collect();
        all.into_iter().try_for_each(|one| one.join().expect("launch does not panic").map(|_| ()))
    })?;
    println!("fifty machines at once: {:?}", started.elapsed());
    let machines = keeper.machines()?;
    let memory: u64 = machines.iter().map(|m| private_memory(m.pid)).sum();
    println!("memory of an init at rest: {} KiB", memory / machines.len() as u64);
    println!("memory of the keeper: {} KiB", private_memory(keeper.pid()));
    let started = Instant::now();
    for machine in &machines {
        keeper.stop(&machine.name, Duration::from_secs(10))?;
    }
    while keeper.machines()?.iter().any(|m| m.alive()) {}
    println!("all stopped in order: {:?}", started.elapsed());
    let started = Instant::now();
    keeper.shutdown()?;
    println!("shut down: {:?}", started.elapsed());
    Ok(ExitCode::SUCCESS)
}

/// Launches a machine and runs `true` in it.
fn launch(keeper: &Keeper, dir: &Path, name: &str, limits: Limits) -> Result<Duration, machine::Error> {
    let spec = MachineSpec {
        name: name.into(),
        generation: 1,
        hostname: name.into(),
        netns: name.into(),
        root: Root::Host,
        disk: dir.join(name).join("disk"),
        console: dir.join(name).join("console"),
        files: Vec::new(),
        user_data: None,
        run_user_data: false,
        env: Vec::new(),
        limits,
    };
    let started = Instant::now();
    keeper.launch(&spec)?;
    let null = File::open("/dev/null").expect("every host has /dev/null");
    let spec = ExecSpec { argv: vec!["true".into()], ..ExecSpec::default() };
    keeper.exec(name, &spec, [null.as_fd(); 3])?.wait()?;
    Ok(started.elapsed())
}

/// What a process holds in memory that no other shares, in KiB.
fn private_memory(pid: i32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let private = rollup.lines().filter(|l| l.starts_with("Private_"));
    private.filter_map(|l| l.split_whitespace().nth(1)?.parse::<u64>().ok()).sum()
}
