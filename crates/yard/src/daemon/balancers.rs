//! Load balancers' names on the host.
//!
//! A connection for a balancer's name is carried, byte for byte, to one of its nodes' public addresses
//! from inside the `internet` namespace: the packets pass the internet gateway and the balancer's
//! security groups as anyone's do, and meet the same refusals.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use model::elb::{BalancerState, Listener, LoadBalancer};
use store::Read;
use tokio::io::{AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::Yard;
use super::front_door::{Rewound, first_bytes, host_of};

/// How long a node may take to accept, and a visitor to name whom they want.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections given to nodes so far: they take turns.
static TURN: AtomicUsize = AtomicUsize::new(0);

/// Whether the name is of a balancer's form: `NAME-HASH.REGION.elb.localhost`.
pub fn is_balancer(host: &str) -> bool {
    host.ends_with(".elb.localhost")
}

/// What the front door needs to know of a balancer.
struct Found {
    internet_facing: bool,
    active: bool,
    nodes: Vec<Ipv4Addr>,
    ports: Vec<u16>,
}

fn find(yard: &Yard, name: &str) -> anyhow::Result<Option<Found>> {
    Ok(yard.store.read(|tx| {
        tx.scopes::<LoadBalancer>().iter().find_map(|scope| {
            let balancer =
                tx.find::<LoadBalancer>(scope, "dns-name", name).into_iter().find(|b| !b.deleting)?;
            let mut ports: Vec<u16> =
                tx.find::<Listener>(scope, "load-balancer", &balancer.arn).iter().map(|l| l.port).collect();
            ports.sort_unstable();
            Some(Found {
                internet_facing: balancer.internet_facing,
                active: balancer.state == BalancerState::Active,
                nodes: balancer.nodes.iter().filter_map(|node| node.public_ip).collect(),
                ports,
            })
        })
    })?)
}

/// Carries a connection to the balancer of this name; to its listener on `port`, or, where the visitor
/// came to the yard's own port, to the one on 80, or to its only or lowest one.
pub async fn tunnel(mut visitor: Rewound, name: &str, port: Option<u16>, yard: &Yard) -> anyhow::Result<()> {
    let refusal = match find(yard, name)? {
        None => format!("There is no load balancer named {name}. `yard ls` lists those that there are."),
        Some(found) if !found.internet_facing => {
            // curl takes every name below localhost for itself; inside a VPC the balancer has AWS's name too.
            let inside = name.replace(".elb.localhost", ".elb.amazonaws.com");
            format!(
                "{name} is an internal load balancer: only its VPC reaches it. Try `yard exec INSTANCE -- curl http://{inside}/`."
            )
        }
        Some(found) if !found.active => {
            format!("{name} is not active yet: `aws elbv2 wait load-balancer-available`.")
        }
        Some(found) => {
            let port =
                port.or_else(|| found.ports.iter().find(|p| **p == 80).or(found.ports.first()).copied());
            match port {
                None => format!("{name} has no listener: `aws elbv2 create-listener`."),
                Some(port) => match connect(yard, &found.nodes, port).await {
                    Some(mut node) => {
                        copy_bidirectional(&mut visitor, &mut node).await?;
                        return Ok(());
                    }
                    None => format!(
                        "{name} does not accept connections on port {port}: do its security groups allow it, and do its subnets lead to an internet gateway?"
                    ),
                },
            }
        }
    };
    let body = format!("{refusal}\n");
    let answer = format!(
        "HTTP/1.1 503 Service Unavailable\r\nserver: cloudyard\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    visitor.write_all(answer.as_bytes()).await?;
    visitor.shutdown().await?;
    Ok(())
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

/// Listens on the balancers' own ports (80, 8080, ...) where they are free and may be bound, so that
/// `http://NAME/` works as it stands.
pub async fn serve_own_ports(address: IpAddr, yard: Arc<Yard>) {
    let mut feed = yard.store.subscribe();
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
        loop {
            let batch = feed.next().await;
            if batch.lagged || batch.changes.iter().any(|change| change.table == "listener") {
                break;
            }
        }
    }
}

async fn serve_port(listener: TcpListener, port: u16, yard: Arc<Yard>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let yard = yard.clone();
        tokio::spawn(async move {
            let Ok(Ok(head)) = timeout(PATIENCE, first_bytes(&mut stream)).await else { return };
            let Some(name) = host_of(&head) else { return };
            if let Err(error) = tunnel(Rewound { head, stream }, &name, Some(port), &yard).await {
                tracing::debug!(%error, name, "tunnel ended");
            }
        });
    }
}
