//! A server on loopback, asked over UDP and TCP.

#![allow(clippy::unwrap_used)]

mod client;

use std::net::Ipv4Addr;
use std::time::Duration;

use client::{BOUND, over_tcp, over_udp, packet_over_udp, question, start, told};
use dns::{Answer, Data, Fqdn, Limits, Names, Record, RecordType, Resolve, Share, TTL, Upstream};
use hickory_proto::op::{Edns, Message, OpCode, ResponseCode};
use hickory_proto::rr::DNSClass;
use tokio::io::AsyncReadExt;
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

fn name(text: &str) -> Fqdn {
    text.parse().unwrap()
}

fn address(last: u8) -> Data {
    Data::A(Ipv4Addr::new(10, 0, 0, last))
}

fn with_edns(mut message: Message, payload: u16) -> Message {
    let mut edns = Edns::new();
    edns.set_max_payload(payload);
    message.set_edns(edns);
    message
}

fn table() -> Names {
    let mut names = Names::new();
    names.zone(name("corp.example"), name("ns.corp.example"));
    names.add(&name("db.corp.example"), TTL, address(1));
    names.add(&name("www.corp.example"), 30, Data::Cname(name("alias.corp.example")));
    names.add(&name("alias.corp.example"), TTL, Data::Cname(name("db.corp.example")));
    names.add(&name("astray.corp.example"), TTL, Data::Cname(name("nobody.corp.example")));
    names.add(&name("away.corp.example"), TTL, Data::Cname(name("elsewhere.example")));
    names.add(&name("round.corp.example"), TTL, Data::Cname(name("about.corp.example")));
    names.add(&name("about.corp.example"), TTL, Data::Cname(name("round.corp.example")));
    names.add(&name("note.corp.example"), TTL, Data::Txt(vec!["x".repeat(300), String::new()]));
    let target = name("db.corp.example");
    names.add(&name("_pg._tcp.corp.example"), TTL, Data::Srv { priority: 1, weight: 2, port: 5432, target });
    names
}

#[tokio::test]
async fn the_same_answer_comes_over_udp_and_tcp() {
    use RecordType::{A, AAAA, ANY, AXFR, NS, SOA, SRV};
    let (_server, at, view) = start(Upstream::None, Limits::default());
    view.set(table());
    let cases = [
        ("an address", "db.corp.example.", A, "NoError aa | db.corp.example. 60 A 10.0.0.1"),
        ("the asker's case is kept", "DB.corp.EXAMPLE.", A, "NoError aa | DB.corp.EXAMPLE. 60 A 10.0.0.1"),
        (
            "a kind that is not there is no error, and may be kept",
            "db.corp.example.",
            AAAA,
            "NoError aa | denied by SOA corp.example.",
        ),
        (
            "a name that is not there may be kept too",
            "nobody.corp.example.",
            A,
            "NXDomain aa | denied by SOA corp.example.",
        ),
        (
            "aliases are followed",
            "www.corp.example.",
            A,
            "NoError aa | www.corp.example. 30 CNAME alias.corp.example. \
             | alias.corp.example. 60 CNAME db.corp.example. | db.corp.example. 60 A 10.0.0.1",
        ),
        (
            "to a name without this kind",
            "alias.corp.example.",
            AAAA,
            "NoError aa | alias.corp.example. 60 CNAME db.corp.example. | denied by SOA corp.example.",
        ),
        (
            "to a name that is not there",
            "astray.corp.example.",
            A,
            "NXDomain aa | astray.corp.example. 60 CNAME nobody.corp.example. | denied by SOA corp.example.",
        ),
        (
            "out of an isolated world",
            "away.corp.example.",
            A,
            "NXDomain aa | away.corp.example. 60 CNAME elsewhere.example.",
        ),
        ("but not for ever", "round.corp.example.", A, "ServFail"),
        ("a foreign name does not exist in an isolated world", "elsewhere.example.", A, "NXDomain"),
        (
            "a service",
            "_pg._tcp.corp.example.",
            SRV,
            "NoError aa | _pg._tcp.corp.example. 60 SRV 1 2 5432 db.corp.example.",
        ),
        (
            "a zone's start",
            "corp.example.",
            SOA,
            "NoError aa | corp.example. 60 SOA ns.corp.example. hostmaster.corp.example. 1 7200 900 1209600 60",
        ),
        ("a zone's server", "corp.example.", NS, "NoError aa | corp.example. 60 NS ns.corp.example."),
        ("anything", "db.corp.example.", ANY, "NoError aa | db.corp.example. 60 A 10.0.0.1"),
        ("a whole zone is nobody's to take", "corp.example.", AXFR, "Refused"),
    ];
    for (what, name, kind, wanted) in cases {
        let question = question(name, kind);
        let answer = over_udp(at, &question).await;
        assert!(answer.metadata.recursion_available, "{what}");
        assert_eq!(answer.queries, question.queries, "{what}");
        assert_eq!(told(&answer), wanted, "over UDP: {what}");
        assert_eq!(told(&over_tcp(at, &question).await), wanted, "over TCP: {what}");
    }
}

#[tokio::test]
async fn a_text_longer_than_a_string_travels_in_pieces() {
    let (_server, at, view) = start(Upstream::None, Limits::default());
    view.set(table());
    let answer = over_udp(at, &question("note.corp.example.", RecordType::TXT)).await;
    let hickory_proto::rr::RData::TXT(text) = &answer.answers[0].data else { panic!("a text was asked for") };
    let lengths: Vec<usize> = text.txt_data.iter().map(|piece| piece.len()).collect();
    assert_eq!(lengths, [255, 45, 0]);
}

#[tokio::test]
async fn what_is_no_plain_question_is_refused_by_its_own_code() {
    type Spoil = fn(&mut Message);
    let (_server, at, view) = start(Upstream::None, Limits::default());
    view.set(table());
    let cases: [(&str, Spoil, ResponseCode); 6] = [
        ("an update", |m| m.metadata.op_code = OpCode::Update, ResponseCode::NotImp),
        ("no question", |m| m.queries.clear(), ResponseCode::FormErr),
        ("two questions", |m| m.queries.push(m.queries[0].clone()), ResponseCode::FormErr),
        ("another class", |m| m.queries[0].query_class = DNSClass::CH, ResponseCode::Refused),
        (
            "a later EDNS",
            |m| {
                m.edns.get_or_insert_default().set_version(1);
            },
            ResponseCode::BADVERS,
        ),
        (
            "a foreign name, without asking for recursion",
            |m| {
                m.metadata.recursion_desired = false;
                m.queries = question("elsewhere.example.", RecordType::A).queries;
            },
            ResponseCode::Refused,
        ),
    ];
    for (what, spoil, wanted) in cases {
        let mut message = question("db.corp.example.", RecordType::A);
        spoil(&mut message);
        let code = over_udp(at, &message).await.metadata.response_code;
        // By number: 16 is BADVERS and BADSIG at once.
        assert_eq!(u16::from(code), u16::from(wanted), "{what}");
    }
    let mut cut = question("db.corp.example.", RecordType::A).to_vec().unwrap();
    cut.truncate(20);
    let answer = Message::from_vec(&packet_over_udp(at, &cut).await).unwrap();
    assert_eq!(answer.metadata.response_code, ResponseCode::FormErr, "a question that ends too early");
}

#[tokio::test]
async fn an_answer_fits_the_datagram_that_the_client_takes() {
    let (_server, at, view) = start(Upstream::None, Limits::default());
    let mut names = Names::new();
    for last in 1..=200 {
        names.add(&name("many.example"), TTL, address(last));
    }
    view.set(names);
    let plain = question("many.example.", RecordType::A);
    let cases = [
        ("512 bytes without EDNS", plain.clone(), 512, false),
        ("what EDNS allows", with_edns(plain.clone(), 1_000), 1_000, true),
        ("never less than 512", with_edns(plain.clone(), 100), 512, true),
        ("never more than crosses every link", with_edns(plain.clone(), 65_535), 1_232, true),
    ];
    for (what, question, limit, edns) in cases {
        let packet = packet_over_udp(at, &question.to_vec().unwrap()).await;
        assert!(packet.len() <= limit, "{what}: {} bytes", packet.len());
        let answer = Message::from_vec(&packet).unwrap();
        assert!(answer.metadata.truncation, "{what}: the client learns that there is more");
        assert!(packet.len() > limit - 16 - 11, "{what}: the room is used, {} bytes", packet.len());
        assert_eq!(answer.edns.is_some(), edns, "{what}");
    }
    let answer = over_tcp(at, &plain).await;
    assert!(!answer.metadata.truncation);
    assert_eq!(answer.answers.len(), 200, "over TCP all of them fit");
}

#[tokio::test]
async fn names_are_swapped_under_questions() {
    let (_server, at, view) = start(Upstream::None, Limits::default());
    let asked = question("lb.example.", RecordType::A);
    assert_eq!(told(&over_udp(at, &asked).await), "NXDomain");
    for last in 1..=3 {
        let mut names = Names::new();
        names.add(&name("lb.example"), TTL, address(last));
        view.set(names);
        let wanted = format!("NoError aa | lb.example. 60 A 10.0.0.{last}");
        assert_eq!(told(&over_udp(at, &asked).await), wanted);
    }
    /// A caller that computes its answers.
    struct Everywhere;
    impl Resolve for Everywhere {
        fn resolve(&self, _: &str, _: RecordType) -> Answer {
            Answer::Records(vec![Record { ttl: 1, data: address(9) }])
        }
    }
    view.set(Everywhere);
    assert_eq!(told(&over_udp(at, &asked).await), "NoError aa | lb.example. 1 A 10.0.0.9");
}

#[tokio::test]
async fn a_flood_from_one_source_is_dropped_and_harms_no_other() {
    let (_server, at, view) = start(Upstream::None, Limits { questions_per_second: 3, ..Limits::default() });
    view.set(table());
    let packet = question("db.corp.example.", RecordType::A).to_vec().unwrap();
    let flood = UdpSocket::bind((Ipv4Addr::new(127, 0, 0, 2), 0)).await.unwrap();
    for _ in 0..100 {
        flood.send_to(&packet, at).await.unwrap();
    }
    // Packets are heard in order: when this one is answered, so are those before it.
    over_udp(at, &question("db.corp.example.", RecordType::A)).await;
    let mut answered = 0;
    while flood.try_recv(&mut [0; 512]).is_ok() {
        answered += 1;
    }
    assert!((3..50).contains(&answered), "{answered} of 100 questions were answered");
}

#[tokio::test]
async fn noise_is_survived() {
    let (_server, at, view) = start(Upstream::None, Limits::default());
    view.set(table());
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    for noise in [&b""[..], b"\0", &[0xff; 12], &[0xff; 512], &[0; 12], &[0; 5_000]] {
        socket.send_to(noise, at).await.unwrap();
    }
    assert_eq!(over_udp(at, &question("db.corp.example.", RecordType::A)).await.answers.len(), 1);
}

#[tokio::test]
async fn a_connection_carries_many_questions_and_ends_when_it_dawdles() {
    let limits = Limits { patience: Duration::from_millis(200), ..Limits::default() };
    let (_server, at, view) = start(Upstream::None, limits);
    view.set(table());
    let mut stream = TcpStream::connect(at).await.unwrap();
    for _ in 0..3 {
        let answer = client::on_stream(&mut stream, &question("db.corp.example.", RecordType::A)).await;
        assert_eq!(answer.answers.len(), 1);
    }
    let end = timeout(BOUND, stream.read(&mut [0; 1])).await.expect("the connection stays open");
    assert!(matches!(end, Ok(0) | Err(_)));
}

#[tokio::test]
async fn one_source_holds_only_some_of_the_connections() {
    let (_server, at, view) =
        start(Upstream::None, Limits { connections: Share { all: 8, each: 1 }, ..Limits::default() });
    view.set(table());
    let asked = question("db.corp.example.", RecordType::A);
    let mut first = TcpStream::connect(at).await.unwrap();
    client::on_stream(&mut first, &asked).await;
    let mut second = TcpStream::connect(at).await.unwrap();
    let end = timeout(BOUND, second.read(&mut [0; 1])).await.expect("the connection stays open");
    assert!(matches!(end, Ok(0) | Err(_)), "the second is closed unheard");
    client::on_stream(&mut first, &asked).await;
}

#[tokio::test]
async fn a_server_that_was_shut_down_leaves_its_port() {
    let (server, at, _view) = start(Upstream::None, Limits::default());
    over_udp(at, &question("db.example.", RecordType::A)).await;
    server.shutdown().await;
    std::net::UdpSocket::bind(at).unwrap();
    std::net::TcpListener::bind(at).unwrap();
}
