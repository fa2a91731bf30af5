//! Real packets through a real router.

mod common;

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use common::sample::{Machine, ROUTER, plan};
use common::{Yard, apply, namespaced};
use netlink::Applier;
use netplan::plan::NetnsName;

/// How long to wait for what must come, and how long for what must not.
const PATIENCE: Duration = Duration::from_secs(10);
const SILENCE: Duration = Duration::from_millis(300);

/// A listener in a machine.
fn listen(yard: &mut Yard, machine: &Machine, port: u16) -> TcpListener {
    yard.within(&machine.name().0, || TcpListener::bind((machine.ip(), port))).expect("listening")
}

fn dial(yard: &mut Yard, from: &Machine, to: &Machine, port: u16, wait: Duration) -> io::Result<TcpStream> {
    let address = SocketAddr::new(to.ip().into(), port);
    yard.within(&from.name().0, || TcpStream::connect_timeout(&address, wait))
}

/// A connection from one machine to another.
fn connect(yard: &mut Yard, from: &Machine, to: &Machine, port: u16) -> TcpStream {
    dial(yard, from, to, port, PATIENCE).expect("the rules allow it")
}

/// Whether a machine that would connect to another hears nothing.
fn silent(yard: &mut Yard, from: &Machine, to: &Machine, port: u16) -> bool {
    matches!(dial(yard, from, to, port, SILENCE), Err(e) if e.kind() == io::ErrorKind::TimedOut)
}

/// Says a word on a connection and hears it on the other side.
fn talk(client: &mut TcpStream, server: &mut TcpStream, wait: Duration) -> io::Result<()> {
    server.set_read_timeout(Some(wait))?;
    client.write_all(b"word")?;
    server.read_exact(&mut [0; 4])
}

namespaced! {
    /// Rules open and close ports, at once for new connections and never for established ones; a new applier
    /// that writes all rules anew cuts no connection; a deleted conntrack entry does.
    fn rules_hold_and_connections_live() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let mut machines = [Machine::new(1, &[]), Machine::new(2, &[3000])];
        apply(&mut applier, &mut yard, &plan(&machines));
        let open = listen(&mut yard, &machines[1], 3000);
        let _shut = listen(&mut yard, &machines[1], 3001);

        assert!(silent(&mut yard, &machines[0], &machines[1], 3001), "no rule");
        let mut client = connect(&mut yard, &machines[0], &machines[1], 3000);
        let (mut server, from) = open.accept().expect("a connection waits");
        assert_eq!(from.ip(), IpAddr::V4(machines[0].ip()));
        talk(&mut client, &mut server, PATIENCE).expect("it is established");

        machines[1].ports = vec![3001];
        apply(&mut applier, &mut yard, &plan(&machines));
        assert!(silent(&mut yard, &machines[0], &machines[1], 3000), "the rule is gone");
        connect(&mut yard, &machines[0], &machines[1], 3001);
        talk(&mut client, &mut server, PATIENCE).expect("established connections survive");

        let mut applier = Applier::default();
        apply(&mut applier, &mut yard, &plan(&machines));
        talk(&mut client, &mut server, PATIENCE).expect("and the writing anew of all tables");

        applier.end_connections(&NetnsName(ROUTER.into()), [machines[0].ip().into()]);
        assert!(apply(&mut applier, &mut yard, &plan(&machines)).connections >= 2);
        assert!(apply(&mut applier, &mut yard, &plan(&machines)).is_empty(), "once is enough");
        assert!(talk(&mut client, &mut server, SILENCE).is_err(), "nobody remembers it, and no rule lets it in");
    }

    /// An address that nobody holds meets silence.
    fn nobody_answers_for_an_address_that_nobody_holds() {
        let (mut yard, machines) = (Yard::default(), [Machine::new(1, &[]), Machine::new(2, &[])]);
        apply(&mut Applier::default(), &mut yard, &plan(&machines[..1]));
        assert!(silent(&mut yard, &machines[0], &machines[1], 80));
    }

    /// Machines that come while others talk disturb nobody.
    fn a_busy_router_takes_new_machines() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let mut machines: Vec<_> = (1..3).map(|n| Machine::new(n, &[80])).collect();
        apply(&mut applier, &mut yard, &plan(&machines));
        let listener = listen(&mut yard, &machines[1], 80);
        let mut client = connect(&mut yard, &machines[0], &machines[1], 80);
        let (mut server, _) = listener.accept().expect("a connection waits");
        client.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        let echo = thread::spawn(move || io::copy(&mut server.try_clone()?, &mut server));
        for n in 3..20 {
            machines.push(Machine::new(n, &[80]));
            apply(&mut applier, &mut yard, &plan(&machines));
            client.write_all(&[n]).expect("sending");
            let mut heard = [0];
            client.read_exact(&mut heard).expect("hearing it again");
            assert_eq!(heard, [n]);
            connect(&mut yard, &machines[usize::from(n) - 1], &machines[1], 80);
        }
        drop(client);
        echo.join().expect("the echo does not panic").expect("the connection ends well");
    }
}
