//! What the agent promises, one scenario each.

use std::path::Path;

use model::compute::{Desired, InstanceState};

use crate::cloud::{Cloud, Wish, anywhere, eventually, tcp};

type Scenario = (&'static str, fn(&mut Cloud));

/// By name; each is run as root and as an ordinary user.
pub const ALL: &[Scenario] = &[("an_instance_serves_whom_its_group_admits", serves_whom_its_group_admits)];

/// Runs the scenario of this name.
pub fn run(name: &str, dir: &Path) {
    let (_, scenario) = ALL.iter().find(|(known, _)| *known == name).expect("a scenario of that name");
    let mut cloud = Cloud::open(dir);
    scenario(&mut cloud);
    cloud.close();
}

/// Answers every request with its host's name.
const SERVER: &str = r#"#!/bin/sh
exec perl -MIO::Socket::INET -MSys::Hostname -e '
my $s = IO::Socket::INET->new(LocalPort => 3000, Listen => 64, ReuseAddr => 1) or die $!;
my $body = hostname();
print "serving\n"; $| = 1;
while (my $c = $s->accept) {
    while (defined(my $line = <$c>)) { last if $line eq "\r\n" }
    print $c "HTTP/1.0 200 OK\r\nContent-Length: " . length($body) . "\r\n\r\n$body";
    close $c;
}'
"#;

fn serves_whom_its_group_admits(cloud: &mut Cloud) {
    let web = cloud.group("web", &[(3000, anywhere())]);
    let closed = cloud.group("closed", &[]);
    let server = cloud.run_instance(Wish { groups: vec![web.clone()], user_data: SERVER, ..Wish::default() });
    let client = cloud.run_instance(Wish { groups: vec![closed.clone()], ..Wish::default() });
    cloud.until(&server, InstanceState::Running);
    cloud.until(&client, InstanceState::Running);

    let address = cloud.private_ip(&server);
    let get = format!("curl -sS -m 2 http://{address}:3000/");
    let name = cloud.soon(&client, &get);
    assert_eq!(name, format!("ip-{}", address.to_string().replace('.', "-")));
    eventually("the console has what user data said", || cloud.console(&server).contains("serving"));
    assert_eq!(cloud.ok(&server, "cat /home/ec2-user/.ssh/authorized_keys"), "ssh-ed25519 AAAA mine");

    // The rule goes, and new connections with it.
    cloud
        .write(|tx| tx.update::<model::security::SecurityGroup>(&cloud.scope, &web, |g| g.rules.truncate(1)));
    eventually("a connection is refused in silence", || cloud.sh(&client, &get).0 == 28);
    cloud.write(|tx| {
        let only = model::security::Peer::Group(closed.clone());
        tx.update::<model::security::SecurityGroup>(&cloud.scope, &web, |g| g.rules.push(tcp(3000, only)))
    });
    assert_eq!(cloud.soon(&client, &get), name);
    _ = Desired::Terminated;
}
