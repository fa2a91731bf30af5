//! What a table of names costs at 10, 1,000 and 10,000 names: to build, to swap in, to ask, and to
//! ask over a socket. Run with `cargo run --release -p dns --example names_cost`.

use std::hint::black_box;
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use dns::{Data, Fqdn, Limits, Names, RecordType, Resolve, Server, TTL, Upstream, View};
use hickory_proto::op::{Message, Query};

type Failure = Box<dyn std::error::Error>;

const LOOKUPS: u32 = 200_000;
const QUESTIONS: u32 = 20_000;

fn main() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let _entered = runtime.enter();
    println!(
        "{:>7} {:>12} {:>12} {:>12} {:>12} {:>16}",
        "names", "build", "swap", "found", "not there", "over UDP"
    );
    for count in [10, 1_000, 10_000] {
        let start = Instant::now();
        let names = table(count)?;
        let build = start.elapsed();
        let found = per_lookup(&names, |n| format!("i-{}.corp.example", n % count));
        let missing = per_lookup(&names, |n| format!("no-{n}.corp.example"));

        let view = Arc::new(View::new(Upstream::None));
        let start = Instant::now();
        view.set(names);
        let swap = start.elapsed();
        let udp = per_question(Arc::clone(&view), count)?;
        println!("{count:>7} {build:>12.1?} {swap:>12.1?} {found:>12.0?} {missing:>12.0?} {udp:>16.1?}");
    }
    Ok(())
}

fn table(count: u32) -> Result<Names, Failure> {
    let mut names = Names::new();
    let zone: Fqdn = "corp.example".parse()?;
    names.zone(zone.clone(), zone);
    for n in 0..count {
        let address = Ipv4Addr::from(u32::from(Ipv4Addr::new(10, 0, 0, 0)) + n);
        names.add(&format!("i-{n}.corp.example").parse()?, TTL, Data::A(address));
    }
    Ok(names)
}

fn per_lookup(names: &Names, name: impl Fn(u32) -> String) -> Duration {
    let asked: Vec<String> = (0..LOOKUPS).map(name).collect();
    let start = Instant::now();
    for name in &asked {
        black_box(names.resolve(name, RecordType::A));
    }
    start.elapsed() / LOOKUPS
}

/// One client, one question at a time: the round trip, two context switches and the wire included.
fn per_question(view: Arc<View>, count: u32) -> Result<Duration, Failure> {
    let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let at = udp.local_addr()?;
    let limits = Limits { questions_per_second: u32::MAX, ..Limits::default() };
    let _server = Server::start_within(udp, tcp, view, limits)?;
    let client = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    client.connect(at)?;
    client.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut answer = [0; 512];
    let start = Instant::now();
    for n in 0..QUESTIONS {
        let mut message = Message::query();
        let name = format!("i-{}.corp.example.", n % count);
        message.add_query(Query::query(name.parse()?, RecordType::A));
        client.send(&message.to_vec()?)?;
        client.recv(&mut answer)?;
    }
    Ok(start.elapsed() / QUESTIONS)
}
