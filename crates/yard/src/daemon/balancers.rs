//! Load balancers' names on the host.
//!
//! A connection for a balancer's name is carried, byte for byte, to one of its nodes' public addresses
//! from inside the `internet` namespace: the packets pass the internet gateway and the balancer's
//! security groups as anyone's do, and meet the same refusals. A balancer also answers to the names that a
//! certificate of its HTTPS listeners is for, where it is the only one that does.

mod found;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use edge::Rewound;
use edge::greeting::{self, Alert, Greeting};
use model::elb::Listener;
use store::{Read, Record};
use tokio::io::{AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::Yard;
use super::front_door::{first_bytes, host_of};
pub use found::is_named;
use found::{Found, find};

/// How long a node may take to accept, and a visitor to name whom they want.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections given to nodes so far: they take turns.
static TURN: AtomicUsize = AtomicUsize::new(0);

/// Carries a connection for HTTP to the balancer of this name; to its listener on `port`, or, where the
/// visitor came to the yard's own port, to the one on 80, or to its only or lowest one in the clear.
pub async fn tunnel(mut visitor: Rewound, name: &str, port: Option<u16>, yard: &Yard) -> anyhow::Result<()> {
    let refusal = match reach(yard, name, port, false).await? {
        Ok(mut node) => {
            copy_bidirectional(&mut visitor, &mut node).await?;
            return Ok(());
        }
        Err(refusal) => refusal,
    };
    let body = format!("{}\n", refusal.sentence);
    let answer = format!(
        "HTTP/1.1 503 Service Unavailable\r\nserver: cloudyard\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    visitor.write_all(answer.as_bytes()).await?;
    visitor.shutdown().await?;
    Ok(())
}

/// Carries a connection that begins with TLS to the balancer whose name it asks for, still sealed: to its
/// listener on `port`, or, where the visitor came to the yard's own port, to its HTTPS listener on 443, or its
/// lowest one. Who cannot be carried is told by an alert, which has no room for words: the log has them.
pub async fn tunnel_tls(mut visitor: Rewound, port: Option<u16>, yard: &Yard) -> anyhow::Result<()> {
    let Greeting::Named(name) = greeting::read(visitor.ahead()) else { return Ok(()) };
    let reached = match &name {
        Some(name) => reach(yard, name, port, true).await?,
        None => Err(Refusal::unknown("A client of TLS asked for nobody by name.".to_owned())),
    };
    match reached {
        Ok(mut node) => drop(copy_bidirectional(&mut visitor, &mut node).await?),
        Err(refusal) => {
            tracing::warn!(name, "{}", refusal.sentence);
            visitor.write_all(&greeting::alert(refusal.alert)).await?;
            visitor.shutdown().await?;
        }
    }
    Ok(())
}

/// Why a visitor is not carried.
struct Refusal {
    alert: Alert,
    sentence: String,
}

impl Refusal {
    fn unknown(sentence: String) -> Refusal {
        Refusal { alert: Alert::UnrecognizedName, sentence }
    }

    fn closed(sentence: String) -> Refusal {
        Refusal { alert: Alert::InternalError, sentence }
    }
}

/// A connection to the balancer of this name, or why there is none.
async fn reach(
    yard: &Yard,
    name: &str,
    port: Option<u16>,
    secure: bool,
) -> anyhow::Result<Result<tokio::net::TcpStream, Refusal>> {
    let found = yard.store.read(|tx| find(tx, name))?;
    let Some(found) = found else {
        return Ok(Err(Refusal::unknown(format!(
            "There is no load balancer named {name}. `yard ls` lists those that there are."
        ))));
    };
    let way = match way_to(&found, name, port, secure) {
        Ok(way) => way,
        Err(refusal) => return Ok(Err(refusal)),
    };
    Ok(connect(yard, &found.nodes, way).await.ok_or_else(|| {
        Refusal::closed(format!(
            "{name} does not accept connections on port {way}: do its security groups allow it, and do its subnets lead to an internet gateway?"
        ))
    }))
}

/// The port of a balancer that a visitor is carried to.
fn way_to(found: &Found, name: &str, port: Option<u16>, secure: bool) -> Result<u16, Refusal> {
    let scheme = if secure { "https" } else { "http" };
    if !found.internet_facing {
        // curl takes every name below localhost for itself; inside a VPC the balancer has AWS's name too.
        let inside = name.replace(".elb.localhost", ".elb.amazonaws.com");
        return Err(Refusal::closed(format!(
            "{name} is an internal load balancer: only its VPC reaches it. Try `yard exec INSTANCE -- curl {scheme}://{inside}/`."
        )));
    }
    if !found.active {
        return Err(Refusal::closed(format!(
            "{name} is not active yet: `aws elbv2 wait load-balancer-available`."
        )));
    }
    let (usual, ports, others) =
        if secure { (443, &found.secure, &found.plain) } else { (80, &found.plain, &found.secure) };
    let usual = ports.iter().find(|port| **port == usual).or(ports.first()).copied();
    port.or(usual).ok_or_else(|| {
        Refusal::closed(match (others.is_empty(), secure) {
            (true, _) => format!("{name} has no listener: `aws elbv2 create-listener`."),
            (false, true) => format!("{name} has no HTTPS listener: ask for http://{name}."),
            (false, false) => format!("{name} has no HTTP listener: ask for https://{name}."),
        })
    })
}

/// A connection to one of the nodes, each in its turn; one that is silent or refuses is passed over.
async fn connect(yard: &Yard, nodes: &[Ipv4Addr], port: u16) -> Option<tokio::net::TcpStream> {
    let first = TURN.fetch_add(1, Ordering::Relaxed);
    for i in 0..nodes.len() {
        let node = SocketAddr::new(IpAddr::V4(nodes[(first + i) % nodes.len()]), port);
        if let Ok(Ok(stream)) = timeout(PATIENCE, yard.agent.connect_internet(node)).await {
            return Some(stream);
        }
    }
    None
}

/// Listens on the balancers' own ports (80, 443, 8080, ...) where they are free and may be bound, so that
/// `http://NAME/` works as it stands.
pub async fn serve_own_ports(address: IpAddr, yard: Arc<Yard>) {
    let changed = Arc::new(Notify::new());
    let bell = changed.clone();
    // No task is woken for other tables: most commits are none of ours, and a wake takes the client's core.
    let _listening = yard.store.listen(move |table| {
        if table.is_none_or(|table| table == Listener::TABLE) {
            bell.notify_one();
        }
    });
    let mut open: BTreeMap<u16, JoinHandle<()>> = BTreeMap::new();
    loop {
        let wanted = yard.store.read(|tx| {
            let scopes = tx.scopes::<Listener>();
            scopes
                .iter()
                .flat_map(|scope| tx.list::<Listener>(scope))
                .map(|listener| listener.port)
                .collect::<Vec<_>>()
        });
        let Ok(wanted) = wanted else { return };
        open.retain(|port, task| {
            let keep = wanted.contains(port);
            if !keep {
                task.abort();
            }
            keep
        });
        for port in wanted {
            if let std::collections::btree_map::Entry::Vacant(place) = open.entry(port) {
                // Taken, or below the ports that an ordinary user may bind: the yard's own port serves the name.
                if let Ok(listener) = TcpListener::bind((address, port)).await {
                    place.insert(tokio::spawn(serve_port(listener, port, yard.clone())));
                }
            }
        }
        changed.notified().await;
    }
}

async fn serve_port(listener: TcpListener, port: u16, yard: Arc<Yard>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let yard = yard.clone();
        tokio::spawn(async move {
            let Ok(Ok(head)) = timeout(PATIENCE, first_bytes(&mut stream)).await else { return };
            let carried = if greeting::is_tls(&head) {
                tunnel_tls(Rewound::new(stream, head), Some(port), &yard).await
            } else {
                let Some(name) = host_of(&head) else { return };
                tunnel(Rewound::new(stream, head), &name, Some(port), &yard).await
            };
            if let Err(error) = carried {
                tracing::debug!(%error, port, "tunnel ended");
            }
        });
    }
}
