//! A command in a machine that runs: a monitor, forked from the keeper, enters the machine's namespaces,
//! forks the command, and tells the client its end. The keeper itself never waits for either.

use super::{Host, limits::Group};
use crate::{
    Error, ExecSpec, Limits, confine,
    error::Doing,
    people::{self, Person},
    protocol::{Channel, FromExec},
    spec::PATH,
    sys,
};
use nix::{
    errno::Errno,
    fcntl::OFlag,
    poll::{PollFd, PollFlags, PollTimeout, poll},
    pty::{PtyMaster, grantpt, posix_openpt, unlockpt},
    sched::{CloneFlags, setns},
    sys::{
        prctl,
        signal::{SigSet, Signal, killpg},
        wait::{WaitStatus, waitpid},
    },
    unistd::{Gid, Pid, Uid, chdir, execve, setgid, setgroups, setsid, setuid},
};
use std::{
    ffi::CString,
    fs,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    path::Path,
};

/// The standard descriptors come first, then what the monitor itself needs.
const MONITOR_FD: i32 = 3;
const PROCESS_FD: i32 = 4;

/// The machine that a command is to run in.
pub(super) struct Place<'a> {
    pub host: &'a Host,
    /// Its init.
    pub process: BorrowedFd<'a>,
    pub group: Option<&'a Group>,
    pub limits: &'a Limits,
}

/// Starts a command in a machine. What comes back is the client's end of its monitor's channel.
pub(super) fn exec(place: &Place<'_>, spec: &ExecSpec, stdio: &[OwnedFd]) -> Result<OwnedFd, Error> {
    let [input, output, errors] = stdio else {
        return Err(Error::Invalid("an exec needs three descriptors".into()));
    };
    let (client, monitor) = Channel::pair()?;
    if sys::plain_fork()?.is_some() {
        return Ok(client.into());
    }
    // In the child: nothing of the keeper's stays open, or a namespace it drops would live on with us.
    let placed = (|| {
        let lifted = [input.as_fd(), output.as_fd(), errors.as_fd(), monitor.as_fd(), place.process]
            .map(|fd| sys::lift(fd, 64));
        for (number, fd) in (0..).zip(lifted) {
            sys::place(fd?.as_fd(), number)?;
        }
        sys::close_from(PROCESS_FD + 1);
        Ok::<_, Error>((Channel::from(sys::adopt(MONITOR_FD)?), sys::adopt(PROCESS_FD)?))
    })();
    let Ok((channel, process)) = placed else { sys::leave(1) };
    let code = watch(place, spec, process, &channel).unwrap_or_else(|why| {
        let _ = channel.send(&FromExec::Failed { why: why.to_string() }, &[]);
        1
    });
    sys::leave(code)
}

/// Runs in the monitor.
fn watch(place: &Place<'_>, spec: &ExecSpec, process: OwnedFd, channel: &Channel) -> Result<i32, Error> {
    confine::offer_to_the_oom_killer()?;
    confine::close_to_others()?;
    prctl::set_pdeathsig(Signal::SIGKILL).doing(|| "tying the monitor to the keeper")?;
    let groups = place.group.map(Group::open).transpose()?;
    let all = CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWIPC
        | CloneFlags::CLONE_NEWNET;
    setns(&process, all).doing(|| "entering the machine")?;
    let _ = setns(&process, CloneFlags::CLONE_NEWCGROUP); // where the kernel has them
    let terminal = spec
        .tty
        .map(|size| {
            open_terminal().and_then(|t| {
                sys::set_window_size(t.as_fd(), size)?;
                Ok(t)
            })
        })
        .transpose()?;
    let peer = terminal.as_ref().map(|t| sys::terminal_peer(t.as_fd())).transpose()?;
    let person = person(spec.user.as_deref().unwrap_or("root"))?;
    let Some(command) = sys::plain_fork()? else {
        let why = become_command(place, spec, &person, groups.as_deref(), peer);
        eprintln!("{}: {}", spec.argv.first().map_or("", String::as_str), why.1);
        sys::leave(why.0)
    };
    let rights: Vec<BorrowedFd<'_>> = terminal.iter().map(|t| t.as_fd()).collect();
    channel.send(&FromExec::Started, &rights)?;
    drop((terminal, peer));
    // The command's standard descriptors are the client's business now: it must see them end.
    for number in 0..3 {
        let null = fs::File::open("/dev/null").doing(|| "opening /dev/null")?;
        sys::place(null.as_fd(), number)?;
    }
    let code = await_end(command, channel)?;
    channel.send(&FromExec::Exited { code }, &[])?;
    Ok(0)
}

/// Waits for the command to end, or for the client to hang up, which the command then hears as a hangup.
fn await_end(command: Pid, channel: &Channel) -> Result<i32, Error> {
    let running = sys::pidfd(command)?;
    let mut listening = true;
    loop {
        let mut fds = vec![PollFd::new(running.as_fd(), PollFlags::POLLIN)];
        if listening {
            fds.push(PollFd::new(channel.as_fd(), PollFlags::POLLIN));
        }
        match poll(&mut fds, PollTimeout::NONE) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(e) => return Err(e).doing(|| "waiting for a command"),
        }
        let hung_up = fds.get(1).and_then(|fd| fd.any()).unwrap_or(false);
        if fds[0].any().unwrap_or(false) {
            break;
        }
        if hung_up {
            let _ = killpg(command, Signal::SIGHUP);
            listening = false;
        }
    }
    match waitpid(command, None).doing(|| "waiting for a command")? {
        WaitStatus::Exited(_, code) => Ok(code),
        WaitStatus::Signaled(_, signal, _) => Ok(128 + signal as i32),
        other => Err(Error::Invalid(format!("a command ended as {other:?}"))),
    }
}

/// Runs in the command's own process; returns only when something failed, with the exit code for it.
fn become_command(
    place: &Place<'_>,
    spec: &ExecSpec,
    person: &Person,
    groups: Option<&[fs::File]>,
    terminal: Option<OwnedFd>,
) -> (i32, Error) {
    let prepared = (|| {
        for file in groups.unwrap_or_default() {
            std::io::Write::write_all(&mut &*file, b"0").doing(|| "joining the control group")?;
        }
        setsid().doing(|| "starting a session")?;
        if let Some(terminal) = &terminal {
            for number in 0..3 {
                sys::place(terminal.as_fd(), number)?;
            }
            sys::control_terminal()?;
        }
        sys::close_on_exec_from(3);
        SigSet::empty().thread_set_mask().doing(|| "unblocking signals")?;
        sys::default_pipe_signal();
        confine::set_limits(place.limits, groups.is_some(), place.host.descriptors)?;
        confine::drop_capabilities()?;
        become_person(person)?;
        let home = Path::new(&person.home);
        match &spec.cwd {
            Some(cwd) => chdir(cwd).doing(|| format!("entering {}", cwd.display())),
            None => chdir(home).or_else(|_| chdir("/")).doing(|| "entering /"),
        }
    })();
    if let Err(e) = prepared {
        return (126, e);
    }
    run(spec, &environment(spec, person))
}

/// Tries each place of `PATH`, as a shell does.
fn run(spec: &ExecSpec, env: &[(String, String)]) -> (i32, Error) {
    let text = |s: &str| CString::new(s).map_err(|_| Error::Invalid("a zero byte in a command".into()));
    let argv: Result<Vec<CString>, Error> = spec.argv.iter().map(|a| text(a)).collect();
    let envp: Result<Vec<CString>, Error> = env.iter().map(|(k, v)| text(&format!("{k}={v}"))).collect();
    let (argv, envp) = match (argv, envp) {
        (Ok(argv), Ok(envp)) => (argv, envp),
        (Err(e), _) | (_, Err(e)) => return (126, e),
    };
    let Some(name) = spec.argv.first() else { return (126, Error::Invalid("no command".into())) };
    let path = env.iter().rev().find(|(k, _)| k == "PATH").map_or(PATH, |(_, v)| v);
    let places: Vec<String> = if name.contains('/') {
        vec![name.clone()]
    } else {
        path.split(':').map(|dir| format!("{dir}/{name}")).collect()
    };
    let mut answer = Errno::ENOENT;
    for place in places {
        let Ok(place) = text(&place) else { continue };
        let Err(e) = execve(&place, &argv, &envp);
        if !matches!(e, Errno::ENOENT | Errno::ENOTDIR) {
            answer = e;
        }
    }
    let code = if answer == Errno::ENOENT { 127 } else { 126 };
    (code, Error::System { doing: "running it".into(), source: answer.into() })
}

fn environment(spec: &ExecSpec, person: &Person) -> Vec<(String, String)> {
    let usual = [
        ("PATH", PATH),
        ("HOME", &person.home),
        ("USER", &person.name),
        ("LOGNAME", &person.name),
        ("SHELL", &person.shell),
    ];
    let mut env: Vec<(String, String)> = usual.map(|(k, v)| (k.to_owned(), v.to_owned())).into();
    if spec.tty.is_some() {
        env.push(("TERM".into(), "xterm-256color".into()));
    }
    for (key, value) in &spec.env {
        env.retain(|(k, _)| k != key);
        env.push((key.clone(), value.clone()));
    }
    env
}

/// Looks a user up in the machine's own files. Root is there even in an image without them.
fn person(name: &str) -> Result<Person, Error> {
    let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let root =
        || Person { name: "root".into(), uid: 0, gid: 0, home: "/root".into(), shell: "/bin/sh".into() };
    people::find(&passwd, name)
        .or_else(|| (name == "root").then(root))
        .ok_or_else(|| Error::Invalid(format!("the machine has no user {name}")))
}

fn become_person(person: &Person) -> Result<(), Error> {
    if person.uid == 0 && person.gid == 0 {
        return Ok(());
    }
    let group = fs::read_to_string("/etc/group").unwrap_or_default();
    let mut groups: Vec<Gid> =
        people::groups_of(&group, &person.name).into_iter().map(Gid::from_raw).collect();
    groups.push(Gid::from_raw(person.gid));
    // Where ids are not mapped, groups cannot be set at all: then there are none to lose either.
    if let Err(e) = setgroups(&groups)
        && e != Errno::EPERM
    {
        return Err(e).doing(|| "taking on groups");
    }
    setgid(Gid::from_raw(person.gid)).doing(|| format!("becoming group {}", person.gid))?;
    setuid(Uid::from_raw(person.uid)).doing(|| format!("becoming user {}", person.uid))
}

/// A terminal of the machine's own.
fn open_terminal() -> Result<PtyMaster, Error> {
    let terminal =
        posix_openpt(OFlag::O_RDWR | OFlag::O_NOCTTY | OFlag::O_CLOEXEC).doing(|| "opening a terminal")?;
    grantpt(&terminal).doing(|| "opening a terminal")?;
    unlockpt(&terminal).doing(|| "opening a terminal")?;
    Ok(terminal)
}
