//! What machines and their keeper promise, one scenario each.

use crate::keeping;
use crate::yard::{PATIENCE, Yard, alive, eventually, shell};
use machine::{Error, ExecSpec, GuestFile, Keeper, Limits, Phase, Root, WindowSize};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    fs,
    io::{Read, Write},
    os::fd::AsFd,
    path::Path,
    process::Command,
    time::Duration,
};

type Scenario = (&'static str, fn(&Yard));

/// By name; each is run as root and as an ordinary user.
pub const ALL: &[Scenario] = &[
    ("a_machine_is_a_host_of_its_own", a_machine_is_a_host_of_its_own),
    ("the_host_is_shared_without_its_secrets_and_stays_unharmed", shared_and_unharmed),
    ("the_disk_survives_stop_and_a_killed_keeper", disk_survives),
    ("files_are_placed_and_belong_to_their_user", files_are_placed),
    ("user_data_runs_and_its_children_stay", user_data_runs),
    ("user_data_that_is_no_script_is_named_on_the_console", user_data_of_other_kinds),
    ("user_data_of_several_parts_runs_its_scripts_in_order", user_data_of_several_parts),
    ("exec_gives_input_output_and_exit_code", exec_codes),
    ("exec_has_a_terminal_inside", exec_terminal),
    ("a_hangup_reaches_the_command", exec_hangup),
    ("stop_asks_first_and_kills_when_the_grace_is_over", stop_with_grace),
    ("a_reboot_from_inside_is_told_from_a_shutdown", reboot_from_inside),
    ("init_reaps_orphans", init_reaps),
    ("root_inside_cannot_reach_the_host", confinement),
    ("limits_hold_where_the_host_has_control_groups", limits_hold),
    ("an_image_directory_is_a_root", image_directory),
    ("what_cannot_be_is_refused_with_a_reason", refusals),
    ("a_killed_client_costs_nothing", keeping::killed_client),
    ("a_killed_keeper_takes_its_machines_along", keeping::killed_keeper),
    ("shutdown_leaves_nothing", keeping::shutdown_leaves_nothing),
    ("fifty_come_up_at_once", keeping::fifty_at_once),
    ("nonsense_and_crowds_do_not_bring_the_keeper_down", keeping::nonsense_and_crowds),
    ("those_who_start_at_once_share_one_keeper", keeping::start_at_once),
    ("the_report_of_a_host_that_runs_machines_says_so", keeping::report_tells_the_truth),
];

/// Runs one in this process, and shuts its keeper down.
pub fn run(name: &str, dir: &Path) {
    match name {
        "client" => return keeping::client(dir),
        "whose" => return println!("{}", Yard::open(dir).keeper.pid()),
        _ => {}
    }
    let (_, scenario) = ALL.iter().find(|(n, _)| *n == name).unwrap();
    let yard = Yard::open(dir);
    scenario(&yard);
    if let Some(keeper) = Keeper::connect(dir).unwrap() {
        keeper.shutdown().unwrap();
    }
}

fn a_machine_is_a_host_of_its_own(yard: &Yard) {
    yard.launch("a");
    yard.launch("a"); // a second time is a success
    assert_eq!(yard.phase("a"), Phase::Running);
    assert_eq!(yard.ok("a", "hostname"), "host-a");
    assert_eq!(yard.ok("a", "readlink /proc/1/comm; cat /proc/1/comm; id -u"), "init\n0");
    let namespaces = |name: &str| yard.ok(name, "cd /proc/self/ns; readlink mnt pid uts ipc net");
    yard.launch("b");
    let (a, b) = (namespaces("a"), namespaces("b"));
    for (a, b) in a.lines().zip(b.lines()) {
        assert_ne!(a, b, "each its own");
    }
    let netns = fs::File::from(yard.keeper.netns("net/a").unwrap());
    let inode = std::os::unix::fs::MetadataExt::ino(&netns.metadata().unwrap());
    assert!(a.contains(&format!("net:[{inode}]")), "it is in the namespace the keeper holds");
    assert!(yard.keeper.find_netns("net/a").unwrap().is_some());
    assert!(yard.keeper.find_netns("net/nobody").unwrap().is_none());
    assert!(!yard.keeper.netns_list().unwrap().iter().any(|name| name == "net/nobody"), "looking makes none");
    assert_eq!(yard.ok("a", "ls /sys/class/net"), "lo");
    assert_eq!(yard.ok("a", "cat /sys/class/net/lo/flags"), "0x9", "loopback is up");
    let listener =
        machine::in_netns(netns.as_fd(), || std::net::TcpListener::bind("127.0.0.1:8080")).unwrap();
    let _listener = listener.unwrap();
    assert!(yard.ok("a", "cat /proc/net/tcp").contains("0100007F:1F90"), "our socket is in there");
    assert_eq!(
        yard.ok("a", "echo hello >/dev/console; echo x >/tmp/x; echo y >/run/y; cat /tmp/x /run/y"),
        "x\ny"
    );
    eventually("the console has the line", || yard.console("a").contains("hello\n"));
    assert!(yard.console("a").contains("cloudyard init: host-a boots"));
}

fn shared_and_unharmed(yard: &Yard) {
    yard.launch("a");
    yard.ok("a", "test -x /usr/bin/env; grep -q root /etc/passwd");
    let writes = "touch /etc/yard-was-here /usr/bin/yard-was-here /var/lib/yard-was-here /yard-was-here \
                  /root/yard-was-here /home/yard-was-here && mkdir /app && echo harm >>/etc/passwd && rm /etc/profile";
    yard.ok("a", writes);
    for place in ["/etc", "/usr/bin", "/var/lib", "", "/root", "/home"] {
        assert!(!Path::new(place).join("yard-was-here").exists(), "{place} of the host");
    }
    assert!(!fs::read_to_string("/etc/passwd").unwrap().contains("harm"));
    assert!(Path::new("/etc/profile").exists());
    assert_eq!(yard.ok("a", "ls /root /home"), "/home:\nyard-was-here\n\n/root:\nyard-was-here");
    assert_eq!(yard.ok("a", "cut -d: -f2 /etc/shadow | sort -u"), "*", "no password hashes");
    assert_eq!(yard.sh("a", &format!("ls {}", yard.dir.display())).0, 2, "the data directory is not there");
    assert_eq!(yard.ok("a", "ls /etc/ssh/ssh_host_*_key 2>/dev/null | wc -l"), "0");
    assert_eq!(yard.ok("a", "grep -c yard /proc/mounts || true"), "0", "no path of the host's in its mounts");
}

fn disk_survives(yard: &Yard) {
    let mut spec = yard.spec("a");
    yard.keeper.launch(&spec).unwrap();
    let places = ["/etc/mine", "/usr/local/mine", "/var/www/html/mine", "/data/mine", "/root/mine"];
    for place in places {
        yard.ok("a", &format!("mkdir -p $(dirname {place}); echo kept >{place}"));
    }
    yard.ok("a", "echo gone >/tmp/mine");
    assert_eq!(yard.stop("a").code, Some(0));
    let check = |yard: &Yard| {
        for place in places {
            assert_eq!(yard.ok("a", &format!("cat {place}")), "kept", "{place}");
        }
        assert_eq!(yard.sh("a", "cat /tmp/mine").0, 1);
    };
    spec.generation = 2;
    yard.keeper.launch(&spec).unwrap();
    assert_eq!(yard.keeper.machine("a").unwrap().unwrap().generation, 2);
    check(yard);
    kill(Pid::from_raw(yard.keeper.pid()), Signal::SIGKILL).unwrap();
    eventually("the keeper is dead", || !alive(yard.keeper.pid()));
    assert!(Keeper::connect(&yard.dir).unwrap().is_none());
    // This process is in the old keeper's user namespace, so a new one is for a new process to start.
    let mut client = keeping::another_client(yard);
    let yard = Yard { dir: yard.dir.clone(), keeper: Keeper::connect(&yard.dir).unwrap().unwrap() };
    check(&yard);
    client.kill().unwrap();
    client.wait().unwrap();
}

fn files_are_placed(yard: &Yard) {
    let mut spec = yard.spec("a");
    spec.files = vec![
        GuestFile::new("/etc/hostname", 0o644, "host-a\n"),
        GuestFile::new("/etc/resolv.conf", 0o644, "nameserver 192.0.2.2\n"),
        GuestFile::new("/home/ec2-user/.ssh/authorized_keys", 0o600, "ssh-ed25519 AAAA\n"),
        GuestFile::new("/opt/deep/er/tool", 0o755, "#!/bin/sh\necho ran\n"),
    ];
    yard.keeper.launch(&spec).unwrap();
    assert_eq!(yard.ok("a", "cat /etc/hostname /etc/resolv.conf"), "host-a\nnameserver 192.0.2.2");
    assert_eq!(yard.ok("a", "/opt/deep/er/tool"), "ran");
    let about = yard.ok("a", "stat -c '%a %U' ~ec2-user ~ec2-user/.ssh ~ec2-user/.ssh/authorized_keys");
    let owner = if yard.keeper.rootless() { "root" } else { "ec2-user" };
    assert_eq!(about, format!("700 {owner}\n700 {owner}\n600 {owner}"));
    let mut as_user = shell("cat ~/.ssh/authorized_keys; echo $HOME");
    as_user.user = Some("ec2-user".into());
    assert_eq!(yard.exec("a", &as_user, "").1, "ssh-ed25519 AAAA\n/home/ec2-user\n");
    // A link left on the disk leads nowhere but inside.
    yard.ok("a", "ln -sf /opt/target /etc/hostname");
    yard.stop("a");
    yard.keeper.launch(&spec).unwrap();
    assert_eq!(
        yard.ok("a", "cat /etc/hostname; ls /opt/target 2>&1 | wc -l; stat -c %F /etc/hostname"),
        "host-a\n1\nregular file"
    );
}

fn user_data_runs(yard: &Yard) {
    let mut spec = yard.spec("a");
    spec.run_user_data = true;
    spec.env = vec![("GREETING".into(), "good day".into())];
    spec.user_data = Some(
        "#!/bin/sh\necho \"user data says $GREETING\"\necho kept >/var/ran\n\
         (while :; do echo turn >>/var/turns; sleep 0.05; done) &\n"
            .into(),
    );
    yard.keeper.launch(&spec).unwrap();
    eventually("it has run", || yard.console("a").contains("user data ended with exit code 0"));
    assert!(yard.console("a").contains("user data says good day\n"));
    assert!(yard.ok("a", "cat /var/log/cloud-init-output.log").contains("good day"));
    let turns = || yard.ok("a", "wc -l </var/turns").parse::<u32>().unwrap_or(0);
    let before = turns();
    eventually("what it left in the background goes on", || turns() > before + 2);
    yard.stop("a");
    spec.generation = 2;
    spec.run_user_data = false;
    yard.keeper.launch(&spec).unwrap();
    assert_eq!(yard.console("a").matches("user data says").count(), 1, "not again on the next boot");
    assert!(yard.ok("a", "cat /var/lib/cloud/instance/user-data.txt").contains("#!/bin/sh"));
}

fn user_data_of_other_kinds(yard: &Yard) {
    let mut spec = yard.spec("a");
    spec.run_user_data = true;
    spec.user_data = Some("#cloud-config\nruncmd: [ls]\n".into());
    yard.keeper.launch(&spec).unwrap();
    eventually("it is named", || yard.console("a").contains("user data is a cloud-config, which is not run"));
}

fn user_data_of_several_parts(yard: &Yard) {
    let mut spec = yard.spec("a");
    spec.run_user_data = true;
    spec.user_data = Some(
        "Content-Type: multipart/mixed; boundary=\"B\"\nMIME-Version: 1.0\n\n\
         --B\nContent-Type: text/cloud-config\n\nruncmd: [ls]\n\
         --B\nContent-Type: text/x-shellscript\n\n#!/bin/sh\necho the first; exit 3\n\
         --B\nContent-Type: text/x-shellscript\n\n#!/bin/sh\r\necho the second\r\n\
         --B--\n"
            .into(),
    );
    yard.keeper.launch(&spec).unwrap();
    eventually("both have run", || yard.console("a").contains("user data ended with exit code 3"));
    let console = yard.console("a");
    assert!(console.contains("a part of user data is text/cloud-config, which is not run"), "{console}");
    assert!(console.contains("the first\nthe second\n"), "{console}");
}

fn exec_codes(yard: &Yard) {
    yard.launch("a");
    for (script, code, said) in [
        ("exit 7", 7, ""),
        ("kill -9 $$", 137, ""),
        ("cat; echo to stderr >&2", 0, "typed\nto stderr\n"),
        ("pwd; echo $HOME $USER", 0, "/root\n/root root\n"),
    ] {
        assert_eq!(yard.exec("a", &shell(script), "typed\n"), (code, said.into()), "{script}");
    }
    let plain =
        |argv: &[&str]| ExecSpec { argv: argv.iter().map(|a| (*a).into()).collect(), ..ExecSpec::default() };
    assert_eq!(yard.exec("a", &plain(&["no-such-command"]), "").0, 127);
    assert_eq!(yard.exec("a", &plain(&["/etc"]), "").0, 126);
    let placed = ExecSpec {
        cwd: Some("/usr".into()),
        env: vec![("HOME".into(), "/mine".into())],
        ..shell("pwd; echo $HOME")
    };
    assert_eq!(yard.exec("a", &placed, ""), (0, "/usr\n/mine\n".into()));
    let nobody = ExecSpec { user: Some("no-such-user".into()), ..shell("true") };
    let null = fs::File::open("/dev/null").unwrap();
    let refused = yard.keeper.exec("a", &nobody, [null.as_fd(); 3]);
    assert!(matches!(refused, Err(Error::Invalid(why)) if why.contains("no-such-user")));
    // Nobody else's descriptors come along, and a pipe of ours ends when the command does.
    assert_eq!(yard.ok("a", "ls /proc/self/fd"), "0\n1\n2\n3", "3 is ls's own");
}

fn exec_terminal(yard: &Yard) {
    yard.launch("a");
    let spec = ExecSpec {
        tty: Some(WindowSize { rows: 24, columns: 80 }),
        ..shell("tty; stty size; echo $TERM; read line; stty size; echo got $line; exit 5")
    };
    let null = fs::File::open("/dev/null").unwrap();
    let exec = yard.keeper.exec("a", &spec, [null.as_fd(); 3]).unwrap();
    let mut terminal = fs::File::from(exec.terminal().unwrap().try_clone_to_owned().unwrap());
    let mut said = String::new();
    let mut until = |terminal: &mut fs::File, what: &str| {
        let mut piece = [0; 512];
        while !said.contains(what) {
            let length = terminal.read(&mut piece).unwrap();
            said.push_str(std::str::from_utf8(&piece[..length]).unwrap());
        }
    };
    until(&mut terminal, "/dev/pts/0\r\n24 80\r\nxterm-256color\r\n");
    exec.resize(WindowSize { rows: 50, columns: 132 }).unwrap();
    terminal.write_all(b"typed\n").unwrap();
    until(&mut terminal, "50 132\r\ngot typed\r\n");
    assert_eq!(exec.wait().unwrap(), 5);
    assert!(terminal.read(&mut [0; 16]).is_err(), "the terminal ends with the command");
}

fn exec_hangup(yard: &Yard) {
    yard.launch("a");
    let null = fs::File::open("/dev/null").unwrap();
    let script = "trap 'echo hung up >/var/end; exit' HUP; touch /var/ready; while :; do sleep 0.05; done";
    let exec = yard.keeper.exec("a", &shell(script), [null.as_fd(); 3]).unwrap();
    eventually("it runs", || yard.sh("a", "cat /var/ready").0 == 0);
    drop(exec);
    eventually("it hears", || yard.sh("a", "cat /var/end").1 == "hung up\n");
}

fn stop_with_grace(yard: &Yard) {
    let mut spec = yard.spec("a");
    spec.run_user_data = true;
    spec.user_data = Some("#!/bin/bash\nsleep 1000 &\n(trap 'echo asked >/root/asked; exit' TERM; touch /var/ready; while :; do sleep 0.05; done) &\n".into());
    yard.keeper.launch(&spec).unwrap();
    eventually("it is ready", || yard.sh("a", "cat /var/ready").0 == 0);
    let exit = yard.stop("a");
    assert_eq!((exit.code, exit.signal, exit.requested_reboot), (Some(0), None, false));
    assert!(yard.console("a").contains("powered off"));
    spec.generation = 2;
    spec.run_user_data = false;
    yard.keeper.launch(&spec).unwrap();
    assert_eq!(yard.ok("a", "cat /root/asked"), "asked");
    let null = fs::File::open("/dev/null").unwrap();
    let stubborn = shell("trap '' TERM HUP; touch /root/stubborn; while :; do sleep 1; done");
    let exec = yard.keeper.exec("a", &stubborn, [null.as_fd(); 3]).unwrap();
    eventually("it runs", || yard.sh("a", "cat /root/stubborn").0 == 0);
    yard.keeper.stop("a", Duration::from_millis(200)).unwrap();
    assert_eq!(yard.ended("a").signal, Some(9));
    assert_eq!(exec.wait().unwrap(), 137, "who waits for a command in it learns its end");
    yard.keeper.stop("a", PATIENCE).unwrap();
    yard.keeper.forget("a").unwrap();
    assert!(yard.keeper.machine("a").unwrap().is_none());
    yard.launch("b");
    yard.keeper.kill("b").unwrap();
    assert_eq!(yard.ended("b").signal, Some(9));
}

fn reboot_from_inside(yard: &Yard) {
    for (command, reboot) in [
        ("reboot", true),
        ("kill -INT 1", true),
        ("poweroff", false),
        ("shutdown -r now", true),
        ("shutdown -h now", false),
    ] {
        let mut spec = yard.spec("a");
        spec.root = Root::Host;
        yard.keeper.launch(&spec).unwrap();
        yard.sh("a", command);
        let exit = yard.ended("a");
        assert_eq!((exit.code, exit.requested_reboot), (Some(0), reboot), "{command}");
    }
}

fn init_reaps(yard: &Yard) {
    yard.launch("a");
    yard.ok("a", "(sh -c 'sleep 0.05 & sleep 0.01 & sleep 0.02 &') &");
    let zombies = "grep -l '^State:.Z' /proc/[0-9]*/status 2>/dev/null | wc -l";
    let processes = "ls -d /proc/[0-9]* | wc -l";
    eventually("all are gone", || yard.ok("a", &format!("{zombies}; {processes}")).starts_with("0\n"));
    eventually("init is alone again", || {
        yard.ok("a", "cat /proc/[0-9]*/comm | grep -c sleep || true") == "0"
    });
}

fn confinement(yard: &Yard) {
    yard.launch("a");
    for (script, case) in [
        ("mount -t tmpfs none /mnt", "mounting"),
        ("umount /proc/sys", "unmounting what covers"),
        ("mount -o remount,rw /proc/sys", "remounting"),
        ("echo 1 >/proc/sys/vm/drop_caches", "settings of the host's kernel"),
        ("echo h >/proc/sysrq-trigger", "the magic key"),
        ("ip link set lo down", "its network's interfaces"),
        ("ip addr add 192.0.2.1/24 dev lo", "its addresses"),
        ("mknod /root/vda b 254 0", "device nodes"),
        ("date -s @0", "the host's clock"),
        ("dmesg", "the host's log"),
        ("head -c1 /proc/kcore | grep -q .", "the host's memory"),
        ("hostname other", "its name"),
        ("ls -l /proc/1/fd/ | grep -q fd", "init's descriptors"),
        ("cat /proc/1/environ", "init's environment"),
        ("cp /bin/true /proc/1/exe", "init's own binary"),
        ("touch /sys/x || echo 1 >/sys/kernel/profiling", "/sys"),
        ("chroot /proc/1/root true", "init's root"),
    ] {
        assert_ne!(yard.sh("a", script).0, 0, "{case}: {script} must fail");
    }
    let host_pid = std::process::id();
    assert_ne!(
        yard.sh("a", &format!("kill -0 {host_pid} && grep -q machines /proc/{host_pid}/cmdline")).0,
        0
    );
    assert_eq!(yard.ok("a", "grep CapBnd /proc/self/status | cut -f2"), "00000000a00425fb");
}

fn limits_hold(yard: &Yard) {
    let mut spec = yard.spec("a");
    spec.limits = Limits { memory_bytes: Some(64 << 20), cpus: Some(1.0), pids: Some(24) };
    yard.keeper.launch(&spec).unwrap();
    // A bound on each process holds everywhere: a shell variable of 200 MB does not fit.
    let (code, _) = yard.sh("a", "head -c 200000000 /dev/zero | tail -c 200000000 >/dev/null");
    let grouped = machine::host_report(&yard.dir).items.iter().any(|i| i.name == "control groups" && i.ok);
    if grouped && !yard.keeper.rootless() {
        assert_ne!(code, 0, "memory");
        let (_, said) = yard.sh("a", "for i in $(seq 60); do sleep 5 & done 2>&1; echo done");
        assert!(said.contains("ork"), "the 25th process is refused: {said}");
    }
}

fn image_directory(yard: &Yard) {
    let image = yard.dir.join("image");
    for program in ["/bin/sh", "/bin/cat", "/bin/hostname"] {
        let libraries = Command::new("ldd").arg(program).output().unwrap();
        let text = String::from_utf8(libraries.stdout).unwrap();
        for file in text.split_whitespace().filter(|w| w.starts_with('/')).chain([program]) {
            let to = image.join(&file[1..]);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(fs::canonicalize(file).unwrap(), to).unwrap();
        }
    }
    fs::create_dir_all(image.join("etc")).unwrap();
    fs::write(image.join("etc/os-release"), "ID=tiny\n").unwrap();
    let mut spec = yard.spec("a");
    spec.root = Root::Directory(image.clone());
    spec.files = vec![GuestFile::new("/home/ec2-user/x", 0o600, "x")];
    yard.keeper.launch(&spec).unwrap();
    assert_eq!(
        yard.ok("a", "cat /etc/os-release; hostname; echo w >/etc/w; cat /etc/w"),
        "ID=tiny\nhost-a\nw"
    );
    assert!(yard.ok("a", "cat /etc/passwd").contains("ec2-user"));
    assert!(!image.join("etc/w").exists() && !image.join("etc/passwd").exists());
}

fn refusals(yard: &Yard) {
    let fails = |change: &dyn Fn(&mut machine::MachineSpec)| {
        let mut spec = yard.spec("a");
        change(&mut spec);
        yard.keeper.launch(&spec).unwrap_err()
    };
    for name in ["", "../x", "a/b", ".", &"x".repeat(65)] {
        assert!(matches!(fails(&|s| s.name = name.into()), Error::Invalid(_)), "{name}");
    }
    assert!(matches!(fails(&|s| s.hostname = "a b".into()), Error::Invalid(_)));
    assert!(matches!(fails(&|s| s.disk = "relative".into()), Error::Invalid(_)));
    assert!(matches!(fails(&|s| s.netns = "\n".into()), Error::Invalid(_)));
    assert!(matches!(fails(&|s| s.files = vec![GuestFile::new("/a/../b", 0o644, "")]), Error::Invalid(_)));
    assert!(matches!(fails(&|s| s.user_data = Some(vec![0; 200_000].into())), Error::Invalid(_)));
    let missing = fails(&|s| s.root = Root::Directory("/no/such/image".into()));
    assert!(matches!(&missing, Error::Launch { why, .. } if why.contains("/no/such/image")), "{missing}");
    yard.launch("a");
    assert!(matches!(fails(&|s| s.generation = 9), Error::Running(_)));
    assert!(matches!(yard.keeper.forget("a"), Err(Error::Running(_))));
    let null = fs::File::open("/dev/null").unwrap();
    let exec = |name: &str| yard.keeper.exec(name, &shell("true"), [null.as_fd(); 3]);
    assert!(matches!(exec("b"), Err(Error::NoSuchMachine(_))));
    assert!(matches!(yard.keeper.stop("b", PATIENCE), Err(Error::NoSuchMachine(_))));
    yard.stop("a");
    assert!(matches!(exec("a"), Err(Error::NotRunning(_))));
    yard.keeper.netns_delete("no such").unwrap();
}
