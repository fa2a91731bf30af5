//! What the agent promises, one scenario each. A scenario has acts: between two of them the daemon's
//! process is killed.

use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use model::compute::{Desired, Instance, InstanceState, ProfileAssociation, Volume};
use model::iam::{Identity, InstanceProfile, Role, Session};
use model::network::{NatGateway, NatGatewayState, NetworkInterface, RouteTarget};
use model::security::{Peer, SecurityGroup};
use model::{InstanceId, Tags};
use nix::sys::signal::{Signal, kill, raise};
use nix::unistd::Pid;
use store::{Read, Scope};

use crate::cloud::{Cloud, Wish, anywhere, eventually, tcp};
use crate::{balancing, uplink};

pub type Scenario = (&'static str, &'static [fn(&mut Cloud)]);

/// By name; each is run as root and as an ordinary user.
pub const ALL: &[Scenario] = &[
    ("an_instance_serves_whom_its_group_admits", &[serves_whom_its_group_admits]),
    ("a_stop_keeps_disk_and_address_and_gives_the_public_one_back", &[stop_and_start]),
    ("a_reboot_keeps_all_but_what_is_volatile", &[reboot]),
    ("a_shutdown_from_inside_means_what_its_owner_said", &[shutdown_inside]),
    ("a_terminated_instance_leaves_only_its_record", &[terminate]),
    ("a_private_server_reaches_out_through_nat_and_cannot_be_reached", &[nat]),
    ("a_public_server_is_reached_by_its_public_address", &[public]),
    ("metadata_is_told_to_its_instance", &[metadata]),
    ("names_are_answered_inside_and_outside", &[names]),
    ("a_killed_daemon_harms_nothing_and_the_next_goes_on", &[before_the_crash, after_the_crash]),
    ("a_killed_keeper_is_made_good_from_the_records", &[before_the_loss, after_the_loss]),
    ("a_keeper_that_dies_alone_has_a_successor", &[loss_under_a_living_daemon]),
    ("machines_without_records_are_ended", &[strangers]),
    ("a_runtime_that_is_busy_holds_up_no_instance", &[busy_runtime]),
    ("a_balancer_reaches_both_servers_and_survives_one", &[balancing::forwards]),
    ("a_deregistered_target_drains", &[balancing::drains]),
    ("targets_follow_their_instances", &[balancing::follows_instances]),
    ("a_deleted_balancer_leaves_nothing", &[balancing::leaves_nothing]),
    ("a_balancer_returns_after_a_crash", &[balancing::before_the_crash, balancing::after_the_crash]),
];

/// Those that change what only root may change: a machine's own network. They get a machine of their own.
pub const AS_ROOT: &[Scenario] =
    &[("instances_reach_the_world_through_the_machines_uplink", &[uplink::carries])];

/// Runs an act of the scenario of this name.
pub fn run(name: &str, act: usize, dir: &Path) {
    let named = |(known, _): &&Scenario| *known == name;
    if AS_ROOT.iter().any(|scenario| named(&scenario)) {
        uplink::own_machine();
    }
    let (_, acts) = ALL.iter().chain(AS_ROOT).find(named).expect("a scenario of that name");
    let mut cloud = Cloud::open(dir);
    acts[act](&mut cloud);
    if act + 1 < acts.len() {
        raise(Signal::SIGKILL).unwrap();
    }
    cloud.close();
}

/// Answers every request with its host's name.
const SERVER: &str = r#"#!/bin/sh
exec perl -MIO::Socket::INET -MSys::Hostname -e '
my $s = IO::Socket::INET->new(LocalPort => 3000, Listen => 64, ReuseAddr => 1) or die $!;
my $body = hostname();
$| = 1; print "serving\n";
while (my $c = $s->accept) {
    while (defined(my $line = <$c>)) { last if $line eq "\r\n" }
    print $c "HTTP/1.0 200 OK\r\nContent-Length: " . length($body) . "\r\n\r\n$body";
    close $c;
}'
"#;

fn get(address: Ipv4Addr) -> String {
    format!("curl -sS -m 2 http://{address}:3000/")
}

fn host_name(address: Ipv4Addr) -> String {
    format!("ip-{}", address.to_string().replace('.', "-"))
}

fn serves_whom_its_group_admits(cloud: &mut Cloud) {
    let web = cloud.group("web", &[(3000, anywhere())]);
    let closed = cloud.group("closed", &[]);
    let server = cloud.run_instance(Wish { groups: vec![web.clone()], user_data: SERVER, ..Wish::default() });
    let client = cloud.run_instance(Wish { groups: vec![closed.clone()], ..Wish::default() });
    cloud.until(&server, InstanceState::Running);
    cloud.until(&client, InstanceState::Running);

    let address = cloud.private_ip(&server);
    assert_eq!(cloud.soon(&client, &get(address)), host_name(address));
    eventually("the console has what user data said", || cloud.console(&server).contains("serving"));
    assert_eq!(cloud.ok(&server, "cat /home/ec2-user/.ssh/authorized_keys"), "ssh-ed25519 AAAA mine");

    // The rule goes, and new connections with it; it comes back for one group only.
    let change = |f: &dyn Fn(&mut SecurityGroup)| cloud.write(|tx| tx.update(&cloud.scope, &web, |g| f(g)));
    change(&|group| group.rules.truncate(1));
    eventually("a connection meets silence", || cloud.sh(&client, &get(address)).0 == 28);
    change(&|group| group.rules.push(tcp(3000, Peer::Group(closed.clone()))));
    assert_eq!(cloud.soon(&client, &get(address)), host_name(address));
}

fn stop(cloud: &Cloud, id: &InstanceId) {
    cloud.ask(id, |instance| {
        instance.desired = Desired::Stopped { force: false };
        instance.state = InstanceState::Stopping;
    });
    cloud.until(id, InstanceState::Stopped);
}

fn start(cloud: &Cloud, id: &InstanceId) {
    cloud.ask(id, |instance| {
        instance.desired = Desired::Running;
        instance.state = InstanceState::Pending;
        instance.generation += 1;
    });
    cloud.until(id, InstanceState::Running);
}

fn public_ip(cloud: &Cloud, id: &InstanceId) -> Option<Ipv4Addr> {
    cloud.interface(id).private_ips[0].public.as_ref().map(|public| public.address)
}

const COUNT_BOOTS: &str = "#!/bin/sh\necho ran >> /var/user-data-ran\n";

fn stop_and_start(cloud: &mut Cloud) {
    let id = cloud.run_instance(Wish { user_data: COUNT_BOOTS, public: true, ..Wish::default() });
    cloud.until(&id, InstanceState::Running);
    let (private, public) = (cloud.private_ip(&id), public_ip(cloud, &id));
    assert!(public.is_some());
    cloud.soon(&id, "test -e /var/user-data-ran && echo kept > /var/kept");
    stop(cloud, &id);
    assert_eq!(public_ip(cloud, &id), None, "a lent address goes back at a stop");
    eventually("its namespace is gone", || !cloud.keeper.netns_list().unwrap().contains(&id.to_string()));

    start(cloud, &id);
    assert_eq!(cloud.private_ip(&id), private);
    assert!(public_ip(cloud, &id).is_some(), "another address is lent at a start");
    assert_eq!(cloud.ok(&id, "cat /var/kept"), "kept");
    assert_eq!(cloud.ok(&id, "cat /var/user-data-ran"), "ran", "user data runs once");
    assert_eq!(cloud.ok(&id, "hostname -I"), private.to_string());
}

fn reboot(cloud: &mut Cloud) {
    let id = cloud.run_instance(Wish::default());
    cloud.until(&id, InstanceState::Running);
    let public = public_ip(cloud, &id);
    cloud.ok(&id, "touch /var/kept /run/volatile");
    cloud.ask(&id, |instance| instance.generation += 1);
    eventually("it has another machine", || {
        cloud.keeper.machine(&id).unwrap().is_some_and(|m| m.generation == 2 && m.alive())
    });
    cloud.soon(&id, "test -e /var/kept && ! test -e /run/volatile");
    assert_eq!(cloud.ok(&id, "hostname -I"), cloud.private_ip(&id).to_string());
    assert_eq!(cloud.instance(&id).state, InstanceState::Running);
    assert_eq!(public_ip(cloud, &id), public);

    // From inside it is the same, and the record's generation stays.
    let before = cloud.keeper.machine(&id).unwrap().unwrap().pid;
    cloud.sh(&id, "touch /run/volatile; kill -INT 1");
    eventually("it has another machine", || {
        cloud.keeper.machine(&id).unwrap().is_some_and(|m| m.pid != before && m.alive())
    });
    cloud.soon(&id, "test -e /var/kept && ! test -e /run/volatile");
    assert_eq!(cloud.instance(&id).state, InstanceState::Running);
}

fn shutdown_inside(cloud: &mut Cloud) {
    let stops = cloud.run_instance(Wish::default());
    let ends = cloud.run_instance(Wish { shutdown_behavior: Some("terminate"), ..Wish::default() });
    for (id, state) in [(&stops, InstanceState::Stopped), (&ends, InstanceState::Terminated)] {
        cloud.until(id, InstanceState::Running);
        cloud.sh(id, "kill -TERM 1");
        cloud.until(id, state);
        let (code, _) = cloud.instance(id).state_reason.clone().unwrap();
        assert_eq!(code, "Client.InstanceInitiatedShutdown");
    }
    start(cloud, &stops);
}

fn terminate(cloud: &mut Cloud) {
    let id = cloud.run_instance(Wish { public: true, ..Wish::default() });
    cloud.until(&id, InstanceState::Running);
    let (interface, public) = (cloud.interface(&id), public_ip(cloud, &id).unwrap());
    cloud.ask(&id, |instance| {
        instance.desired = Desired::Terminated;
        instance.state = InstanceState::ShuttingDown;
    });
    cloud.until(&id, InstanceState::Terminated);
    assert!(cloud.instance(&id).terminated.is_some());
    assert!(cloud.get::<NetworkInterface>(&interface.id).is_none());
    assert!(cloud.get::<Volume>(&cloud.instance(&id).root_volume).is_none());
    let taken = cloud.store.read(|tx| {
        let scope = model::address::yard_scope();
        tx.get::<model::address::PublicAddress>(&scope, &public.to_string())
    });
    assert!(taken.unwrap().is_none(), "its public address is free again");
    assert!(!cloud.dir.join("instances").join(&*id).join("disk").exists());
    assert!(!cloud.console(&id).is_empty(), "its console can still be read");
    eventually("nothing of it is kept", || {
        cloud.keeper.machines().unwrap().is_empty() && cloud.keeper.netns_list().unwrap().is_empty()
    });

    // An hour later nobody asks about it any more.
    let long_ago = Timestamp::now() - jiff::SignedDuration::from_mins(61);
    cloud.ask(&id, |instance| instance.terminated = Some(long_ago));
    eventually("its record is gone", || cloud.get::<Instance>(&id).is_none());
    assert!(!cloud.dir.join("instances").join(&*id).exists());
}

fn nat(cloud: &mut Cloud) {
    let subnet = cloud.private_subnet("172.31.112.0/20", 'a');
    let open = cloud.group("open", &[(3000, anywhere())]);
    let (nat, elastic) = cloud.nat_gateway(&cloud.default_subnet('c'));
    cloud.default_route(&subnet, RouteTarget::NatGateway(nat.clone()));
    let wish = Wish { subnet: Some(subnet), groups: vec![open], user_data: SERVER, ..Wish::default() };
    let id = cloud.run_instance(wish);
    cloud.until(&id, InstanceState::Running);
    eventually("the gateway is available", || {
        cloud.get::<NatGateway>(&nat).is_some_and(|nat| nat.state == NatGatewayState::Available)
    });
    let host = cloud.agent().internet_hosts()["one.test"];
    cloud.who_am_i(host);
    let ask = "curl -sS -m 2 http://one.test/";
    assert_eq!(cloud.soon(&id, ask), elastic.to_string());
    assert!(!cloud.reached_from_internet(cloud.private_ip(&id), 3000));
    assert!(!cloud.reached_from_internet(elastic, 3000));

    cloud
        .write(|tx| tx.update::<NatGateway>(&cloud.scope, &nat, |nat| nat.state = NatGatewayState::Deleting));
    eventually("the gateway is deleted", || {
        cloud.get::<NatGateway>(&nat).is_some_and(|nat| nat.state == NatGatewayState::Deleted)
    });
    assert_eq!(cloud.sh(&id, "curl -sS -m 1 http://198.18.0.11/").0, 28, "the way out is a blackhole");
    let gone = cloud.get::<NatGateway>(&nat).unwrap();
    assert!(cloud.get::<NetworkInterface>(&gone.network_interface_id).is_none());
    eventually("its namespace is gone", || !cloud.keeper.netns_list().unwrap().contains(&nat.to_string()));
}

fn public(cloud: &mut Cloud) {
    let web = cloud.group("web", &[(3000, anywhere())]);
    let id =
        cloud.run_instance(Wish { groups: vec![web], user_data: SERVER, public: true, ..Wish::default() });
    cloud.until(&id, InstanceState::Running);
    let address = public_ip(cloud, &id).unwrap();
    eventually("a visitor reaches it", || cloud.reached_from_internet(address, 3000));
    assert!(!cloud.reached_from_internet(address, 22), "its group admits nobody there");
    cloud.who_am_i(cloud.agent().internet_hosts()["one.test"]);
    assert_eq!(cloud.soon(&id, "curl -sS -m 2 http://one.test/"), address.to_string());
}

/// A role and its instance profile.
fn profile(cloud: &Cloud) -> ProfileAssociation {
    let identity = Identity {
        name: "web-role".into(),
        id: "AROAWEB".into(),
        arn: "arn:aws:iam::000000000000:role/web-role".into(),
        path: "/".into(),
        created: Timestamp::now(),
        inline: Default::default(),
        attached: Vec::new(),
        boundary: None,
        tags: Tags::new(),
    };
    let role =
        Role { identity, trust: "{}".into(), description: None, max_session_duration: 3600, last_used: None };
    let profile = InstanceProfile {
        name: "web".into(),
        id: "AIPAWEB".into(),
        arn: "arn:aws:iam::000000000000:instance-profile/web".into(),
        path: "/".into(),
        role: Some("web-role".into()),
        created: Timestamp::now(),
        tags: Tags::new(),
    };
    let association = ProfileAssociation {
        association_id: resources::new_id(),
        arn: profile.arn.clone(),
        id: profile.id.clone(),
        since: profile.created,
    };
    let global = Scope::global("000000000000");
    cloud.write(|tx| {
        tx.put(&global, "web-role", role);
        tx.put(&global, "web", profile);
    });
    association
}

fn metadata(cloud: &mut Cloud) {
    let profile = Some(profile(cloud));
    let id = cloud.run_instance(Wish { profile, ..Wish::default() });
    let other = cloud.run_instance(Wish::default());
    cloud.until(&id, InstanceState::Running);
    cloud.until(&other, InstanceState::Running);
    cloud.ask(&id, |instance| instance.metadata.http_tokens = "required".into());
    let ask_token = "curl -sS -m 2 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' \
                     http://169.254.169.254/latest/api/token";
    let token = cloud.soon(&id, ask_token);
    let ask = |path: &str| {
        format!("curl -sS -m 2 -H 'X-aws-ec2-metadata-token: {token}' http://169.254.169.254/latest/{path}")
    };
    assert_eq!(cloud.ok(&id, &ask("meta-data/instance-id")), id.to_string());
    assert_eq!(cloud.ok(&id, &ask("meta-data/placement/availability-zone")), "ap-northeast-2a");
    let status = "curl -sS -m 2 -o /dev/null -w '%{http_code}' http://169.254.169.254/latest/meta-data/";
    assert_eq!(cloud.ok(&id, status), "401", "no token, no answer");
    assert_eq!(cloud.ok(&other, status), "200", "where it may be asked without");
    let stolen = format!("{status} -H 'X-aws-ec2-metadata-token: {token}'");
    assert_eq!(cloud.ok(&other, &stolen), "401", "another's token is none");

    let credentials = ask("meta-data/iam/security-credentials/web-role");
    let told: serde_json::Value = serde_json::from_str(&cloud.ok(&id, &credentials)).unwrap();
    let key = told["AccessKeyId"].as_str().unwrap();
    let session = cloud.store.read(|tx| tx.get::<Session>(&model::iam::AccessKey::scope(), key)).unwrap();
    assert_eq!(session.unwrap().token.0, told["Token"].as_str().unwrap());
    let again: serde_json::Value = serde_json::from_str(&cloud.ok(&id, &credentials)).unwrap();
    assert_eq!(again, told, "the same until they end");
}

fn names(cloud: &mut Cloud) {
    let id = cloud.run_instance(Wish { public: true, ..Wish::default() });
    cloud.until(&id, InstanceState::Running);
    let (private, public) = (cloud.private_ip(&id), public_ip(cloud, &id).unwrap());
    let spelt = |ip: Ipv4Addr| ip.to_string().replace('.', "-");
    let address_of = |name: &str| format!("getent ahostsv4 {name} | cut -d' ' -f1 | head -1 | grep .");
    let own = format!("ip-{}", spelt(private));
    for (name, address) in [
        ("one.test".to_owned(), cloud.agent().internet_hosts()["one.test"]),
        (
            format!("ip-{}.ap-northeast-2.compute.internal", spelt([172, 31, 7, 7].into())),
            [172, 31, 7, 7].into(),
        ),
        (format!("ip-{}", spelt([172, 31, 7, 8].into())), [172, 31, 7, 8].into()),
        (format!("ec2-{}.ap-northeast-2.compute.amazonaws.com", spelt(public)), private),
    ] {
        assert_eq!(cloud.soon(&id, &address_of(&name)), address.to_string(), "{name}");
    }
    let reverse = cloud.soon(&id, "getent hosts 172.31.7.7");
    assert!(reverse.contains("ip-172-31-7-7.ap-northeast-2.compute.internal"), "{reverse}");
    assert_ne!(cloud.sh(&id, "getent hosts no-such.example").0, 0, "the world ends at the yard's fence");
    assert_eq!(cloud.ok(&id, "hostname"), own);
}

/// The one instance that runs, and another that asks it.
fn pair(cloud: &Cloud) -> (InstanceId, InstanceId) {
    let all = cloud.store.read(|tx| tx.list::<Instance>(&cloud.scope)).unwrap();
    let is_server = |instance: &&Arc<Instance>| instance.user_data.is_some();
    let (server, client): (Vec<_>, Vec<_>) = all.iter().partition(is_server);
    (server[0].id.clone(), client[0].id.clone())
}

fn run_pair(cloud: &Cloud) -> (InstanceId, InstanceId) {
    let web = cloud.group("web", &[(3000, anywhere())]);
    let user_data = SERVER.replacen('\n', "\necho ran >> /var/user-data-ran\n", 1);
    let server = cloud.run_instance(Wish { groups: vec![web], user_data: &user_data, ..Wish::default() });
    let client = cloud.run_instance(Wish { groups: vec![cloud.group("closed", &[])], ..Wish::default() });
    cloud.until(&server, InstanceState::Running);
    cloud.until(&client, InstanceState::Running);
    cloud.soon(&client, &get(cloud.private_ip(&server)));
    (server, client)
}

fn before_the_crash(cloud: &mut Cloud) {
    let (server, client) = run_pair(cloud);
    cloud.crash();
    // The control plane is gone, and the data plane is not.
    cloud.ok(&client, &get(cloud.private_ip(&server)));
    cloud.ok(&server, "touch /run/volatile");
}

fn after_the_crash(cloud: &mut Cloud) {
    let (server, client) = pair(cloud);
    let address = cloud.private_ip(&server);
    cloud.ok(&client, &get(address));
    cloud.soon(&client, "curl -sS -m 2 http://169.254.169.254/latest/meta-data/instance-id");
    assert_eq!(cloud.ok(&server, "ls /run/volatile; cat /var/user-data-ran"), "/run/volatile\nran");
    // It is still wired, and changes reach it.
    let groups = cloud.interface(&server).groups.clone();
    cloud.write(|tx| tx.update::<SecurityGroup>(&cloud.scope, &groups[0], |group| group.rules.truncate(1)));
    eventually("a connection meets silence", || cloud.sh(&client, &get(address)).0 == 28);
}

fn before_the_loss(cloud: &mut Cloud) {
    run_pair(cloud);
    kill(Pid::from_raw(cloud.keeper.pid()), Signal::SIGKILL).unwrap();
}

fn after_the_loss(cloud: &mut Cloud) {
    let (server, client) = pair(cloud);
    eventually("both are there again", || {
        cloud.keeper.machines().unwrap().iter().filter(|machine| machine.alive()).count() == 2
    });
    // User data does not run again, so the server is started as its owner would.
    assert_eq!(cloud.soon(&server, "cat /var/user-data-ran"), "ran");
    cloud.ok(&server, "setsid sh /var/lib/cloud/instance/scripts/part-001 >/dev/null 2>&1 </dev/null &");
    cloud.soon(&client, &get(cloud.private_ip(&server)));
}

fn loss_under_a_living_daemon(cloud: &mut Cloud) {
    let (server, client) = run_pair(cloud);
    let addresses = [&server, &client].map(|id| cloud.private_ip(id));
    // Twice: a successor is a keeper like any other.
    for deaths in 1..=2 {
        let before = cloud.keeper.pid();
        kill(Pid::from_raw(before), Signal::SIGKILL).unwrap();
        eventually("another keeper is there", || cloud.keeper.number() == deaths);
        assert_ne!(cloud.keeper.pid(), before);
        // User data does not run again, so the server is started as its owner would, who runs it himself.
        let ran = cloud.soon(&server, "grep -c ran /var/user-data-ran");
        assert_eq!(ran, deaths.to_string());
        cloud.ok(&server, "setsid sh /var/lib/cloud/instance/scripts/part-001 >/dev/null 2>&1 </dev/null &");
        cloud.until(&client, InstanceState::Running);
        cloud.soon(&client, &get(addresses[0]));
        cloud.soon(&client, "curl -sS -m 2 http://169.254.169.254/latest/meta-data/instance-id");
        assert_eq!([&server, &client].map(|id| cloud.private_ip(id)), addresses);
    }
    // It is still guarded, and changes reach it.
    let groups = cloud.interface(&server).groups.clone();
    cloud.write(|tx| tx.update::<SecurityGroup>(&cloud.scope, &groups[0], |group| group.rules.truncate(1)));
    eventually("a connection meets silence", || cloud.sh(&client, &get(addresses[0])).0 == 28);
}

fn strangers(cloud: &mut Cloud) {
    let id = cloud.run_instance(Wish::default());
    cloud.until(&id, InstanceState::Running);
    cloud.write(|tx| tx.delete::<Instance>(&cloud.scope, &id));
    eventually("nobody is kept whom nobody asked for", || cloud.keeper.machines().unwrap().is_empty());
}

/// Every thread of the runtime is taken by somebody who computes: changes are heard all the same, and not
/// only when a period is over.
fn busy_runtime(cloud: &mut Cloud) {
    let warm = cloud.run_instance(Wish::default());
    cloud.until(&warm, InstanceState::Running);
    let workers = cloud.runtime.metrics().num_workers();
    let (taken, done) = (Arc::new(Barrier::new(workers + 1)), Arc::new(Barrier::new(workers + 1)));
    for _ in 0..workers {
        let (taken, done) = (taken.clone(), done.clone());
        cloud.runtime.spawn(async move {
            taken.wait();
            done.wait();
        });
    }
    taken.wait();
    let began = Instant::now();
    let late = cloud.run_instance(Wish::default());
    cloud.until(&late, InstanceState::Running);
    let first = began.elapsed();
    done.wait();
    assert!(first < Duration::from_secs(4), "it took {first:?}: a period's end woke them, and no call");
}
