//! Control groups, of either version, where the host lets us make them: they bound what a machine uses.
//! Nothing depends on them: without, limits hold for each process at most, and `host_report` says so.

use crate::{Error, Limits, error::Doing};
use nix::unistd::{AccessFlags, access};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

const CONTROLLERS: [&str; 3] = ["memory", "cpu", "pids"];
/// The period over which processor time is shared out, in microseconds: the kernel's own default.
const PERIOD: u64 = 100_000;

/// The places below which groups can be made: one for each controller of version 1, or one for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Groups(Vec<Place>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    dir: PathBuf,
    controllers: Vec<&'static str>,
    unified: bool,
}

/// The group of one machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group(Vec<PathBuf>);

impl Groups {
    /// Looks for places where groups can be made that bound anything.
    pub fn find() -> Option<Groups> {
        let own = fs::read_to_string("/proc/self/cgroup").ok()?;
        let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
        let places = places(&own, &mounts, &|dir| {
            let members = dir.join("cgroup.procs");
            let usable =
                access(dir, AccessFlags::W_OK).is_ok() && access(&members, AccessFlags::W_OK).is_ok();
            usable.then(|| fs::read_to_string(dir.join("cgroup.subtree_control")).unwrap_or_default())
        });
        (!places.is_empty()).then_some(Groups(places))
    }

    /// The controllers that can be used, for `yard doctor`.
    pub fn controllers(&self) -> Vec<&'static str> {
        self.0.iter().flat_map(|p| p.controllers.iter().copied()).collect()
    }

    /// A group for one machine, with its limits; `None` when there is nothing to bound.
    pub fn create(&self, keeper: &Path, machine: &str, limits: &Limits) -> Result<Option<Group>, Error> {
        if *limits == Limits::default() {
            return Ok(None);
        }
        let mut group = Group(Vec::new());
        for place in &self.0 {
            let ours = place.dir.join(group_name(keeper));
            if !ours.exists() {
                make(&ours)?;
                if place.unified {
                    let all: String = place.controllers.iter().map(|c| format!("+{c} ")).collect();
                    write(&ours.join("cgroup.subtree_control"), &all)?;
                }
            }
            let dir = ours.join(machine);
            make(&dir)?;
            group.0.push(dir.clone());
            for (file, value) in settings(place, limits) {
                write(&dir.join(file), &value)?;
            }
        }
        Ok(Some(group))
    }

    /// Removes what `create` made for this keeper, once no machine is left.
    pub fn remove(&self, keeper: &Path) {
        for place in &self.0 {
            let ours = place.dir.join(group_name(keeper));
            for machine in fs::read_dir(&ours).into_iter().flatten().flatten() {
                let _ = fs::remove_dir(machine.path());
            }
            let _ = fs::remove_dir(ours);
        }
    }
}

impl Group {
    /// Moves the calling process into the group.
    pub fn join(&self) -> Result<(), Error> {
        self.0.iter().try_for_each(|dir| write(&dir.join("cgroup.procs"), "0"))
    }

    /// Opens the way into the group, for somebody who will not see its files any more when they join.
    pub fn open(&self) -> Result<Vec<fs::File>, Error> {
        let open = |dir: &PathBuf| {
            let path = dir.join("cgroup.procs");
            fs::OpenOptions::new().write(true).open(&path).doing(|| format!("opening {}", path.display()))
        };
        self.0.iter().map(open).collect()
    }

    /// Removes the group of a machine that has ended.
    pub fn remove(&self) {
        for dir in &self.0 {
            let _ = fs::remove_dir(dir);
        }
    }
}

/// One name for each data directory, so that a keeper finds what one that was killed has left.
fn group_name(keeper: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    keeper.hash(&mut hasher);
    format!("yard-{:016x}", hasher.finish())
}

fn settings(place: &Place, limits: &Limits) -> Vec<(&'static str, String)> {
    let quota = limits.cpus.map(|c| ((f64::from(c) * PERIOD as f64) as u64).max(1000));
    let mut all = Vec::new();
    for controller in &place.controllers {
        match (*controller, place.unified) {
            ("memory", true) => all.extend(limits.memory_bytes.map(|m| ("memory.max", m.to_string()))),
            ("memory", false) => {
                all.extend(limits.memory_bytes.map(|m| ("memory.limit_in_bytes", m.to_string())))
            }
            ("cpu", true) => all.extend(quota.map(|q| ("cpu.max", format!("{q} {PERIOD}")))),
            ("cpu", false) => all.extend(quota.map(|q| ("cpu.cfs_quota_us", q.to_string()))),
            ("pids", _) => all.extend(limits.pids.map(|p| ("pids.max", p.to_string()))),
            _ => {}
        }
    }
    all
}

/// Where groups can be made, from `/proc/self/cgroup`, `/proc/self/mountinfo`, and what `usable` says of a
/// directory: `None` when we may not make groups there, else which controllers its children get (version
/// 2; version 1 has no such file and its hierarchy is its controllers).
fn places(own: &str, mounts: &str, usable: &dyn Fn(&Path) -> Option<String>) -> Vec<Place> {
    let mut found = Vec::new();
    let mut taken: Vec<&str> = Vec::new();
    for line in own.lines() {
        let mut fields = line.splitn(3, ':');
        let (Some(_), Some(held), Some(path)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let unified = held.is_empty();
        let controllers: Vec<&'static str> =
            CONTROLLERS.into_iter().filter(|c| held.split(',').any(|h| h == *c)).collect();
        if !unified && controllers.is_empty() {
            continue;
        }
        let Some(here) = locate(mounts, &controllers, path) else { continue };
        if !unified {
            if usable(&here.0).is_some() {
                taken.extend(&controllers);
                found.push(Place { dir: here.0, controllers, unified });
            }
            continue;
        }
        // Our own group holds processes, so its children get no controllers; the nearest ancestor that we
        // may use and that passes them on is the place. The host's root group may hold processes.
        let (group, mount) = here;
        let at_root = group == mount;
        for dir in group.ancestors().skip(usize::from(!at_root)).take_while(|d| d.starts_with(&mount)) {
            let Some(passed_on) = usable(dir) else { break };
            let controllers: Vec<&'static str> =
                CONTROLLERS.into_iter().filter(|c| passed_on.split_whitespace().any(|p| p == *c)).collect();
            if !controllers.is_empty() {
                found.push(Place { dir: dir.to_owned(), controllers, unified });
                break;
            }
        }
    }
    // On a hybrid host both versions are there, and a controller belongs to one of them.
    found.retain_mut(|place| {
        if place.unified {
            place.controllers.retain(|c| !taken.contains(c));
        }
        !place.controllers.is_empty()
    });
    found
}

/// The directory of our own group in the hierarchy of these controllers (none: version 2), and the mount
/// that it lies in.
fn locate(mounts: &str, controllers: &[&str], path: &str) -> Option<(PathBuf, PathBuf)> {
    mounts.lines().find_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        let before: Vec<&str> = before.split(' ').collect();
        let (&root, &at) = (before.get(3)?, before.get(4)?);
        let after: Vec<&str> = after.split(' ').collect();
        let fits = match *after.first()? {
            "cgroup2" => controllers.is_empty(),
            "cgroup" => {
                !controllers.is_empty()
                    && controllers.iter().all(|c| after.last().is_some_and(|o| o.split(',').any(|o| o == *c)))
            }
            _ => false,
        };
        if !fits {
            return None;
        }
        let inside =
            Path::new(path).strip_prefix(root).or_else(|_| Path::new(path).strip_prefix("/")).ok()?;
        let at = PathBuf::from(at);
        let here = if inside.as_os_str().is_empty() { at.clone() } else { at.join(inside) };
        Some((here, at))
    })
}

fn make(dir: &Path) -> Result<(), Error> {
    match fs::create_dir(dir) {
        Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(e).doing(|| format!("creating {}", dir.display()))
        }
        _ => Ok(()),
    }
}

fn write(path: &Path, value: &str) -> Result<(), Error> {
    fs::write(path, value).doing(|| format!("writing {value} to {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HYBRID: &str = "32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu\n\
                          35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n\
                          41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";
    const UNIFIED: &str = "30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n";
    const DOCKER: &str = "35 31 0:32 /docker/ab /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n";

    #[test]
    fn groups_are_made_where_the_host_lets_us() {
        let session = "0::/user.slice/user-1000.slice/user@1000.service/app.slice/vte.scope\n";
        for (own, mounts, writable, found, case) in [
            (
                "4:memory:/a\n1:cpu:/\n0::/\n",
                HYBRID,
                "/",
                "/sys/fs/cgroup/memory/a memory; /sys/fs/cgroup/cpu cpu",
                "version 1 beside an empty version 2",
            ),
            ("4:memory:/a\n", HYBRID, "/home", "", "nothing is writable"),
            (
                session,
                UNIFIED,
                "/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service",
                "/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice memory,pids",
                "a user's delegated slice, beside the own group",
            ),
            (session, UNIFIED, "/home", "", "a session that is not delegated"),
            ("0::/\n", UNIFIED, "/", "/sys/fs/cgroup memory,pids", "the root of the host"),
            (
                "4:memory:/docker/ab\n",
                DOCKER,
                "/",
                "/sys/fs/cgroup/memory memory",
                "a container, whose mount begins at its own group",
            ),
        ] {
            let passed_on = |dir: &Path| if dir.ends_with("unified") { "hugetlb" } else { "memory pids" };
            let usable = |dir: &Path| dir.starts_with(writable).then(|| passed_on(dir).to_owned());
            let places = places(own, mounts, &usable);
            let said: Vec<String> =
                places.iter().map(|p| format!("{} {}", p.dir.display(), p.controllers.join(","))).collect();
            assert_eq!(said.join("; "), found, "{case}");
        }
    }

    #[test]
    fn limits_become_the_settings_of_each_version() {
        let limits = Limits { memory_bytes: Some(1 << 20), cpus: Some(0.5), pids: Some(9) };
        let place = |unified| Place { dir: "/".into(), controllers: CONTROLLERS.to_vec(), unified };
        let said = |unified| {
            settings(&place(unified), &limits)
                .iter()
                .map(|(f, v)| format!("{f}={v}"))
                .collect::<Vec<_>>()
                .join("; ")
        };
        assert_eq!(said(true), "memory.max=1048576; cpu.max=50000 100000; pids.max=9");
        assert_eq!(said(false), "memory.limit_in_bytes=1048576; cpu.cfs_quota_us=50000; pids.max=9");
    }
}
