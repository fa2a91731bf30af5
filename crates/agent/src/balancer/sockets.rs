//! The sockets of balancers' nodes. A socket belongs to the namespace of the thread that made it, so each
//! node has a thread that lives in its namespace and makes what is asked for: a connection to a target that
//! closes after each answer costs two turns of a thread, and not the birth of one.

use std::collections::HashMap;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::os::fd::AsFd;
use std::sync::mpsc::{self, Sender};

use edge::{Connecting, NodeId, Sockets};
use parking_lot::RwLock;
use tokio::net::TcpSocket;
use tokio::sync::oneshot;

use crate::Error;
use crate::site::Site;

/// The nodes whose namespaces are open.
#[derive(Default)]
pub(super) struct NodeSockets(RwLock<HashMap<NodeId, Node>>);

/// A thread in a node's namespace; it ends when nobody can ask it any more.
struct Node(Sender<Task>);

type Task = Box<dyn FnOnce() + Send>;

impl NodeSockets {
    /// Whether this node's namespace is open.
    pub fn is_open(&self, node: &NodeId) -> bool {
        self.0.read().contains_key(node)
    }

    /// Opens the node's namespace, which has the node's name and is there.
    pub fn open(&self, site: &Site, node: NodeId) -> Result<(), Error> {
        if !self.is_open(&node) {
            let opened = Node::open(site, node.as_str())?;
            self.0.write().insert(node, opened);
        }
        Ok(())
    }

    /// Lets go of the namespaces of all other nodes.
    pub fn keep(&self, is_kept: impl Fn(&NodeId) -> bool) {
        self.0.write().retain(|node, _| is_kept(node));
    }

    /// Has the node's thread make something; what is awaited tells what became of it.
    fn ask<T: Send + 'static>(
        &self,
        node: &NodeId,
        make: impl FnOnce() -> io::Result<T> + Send + 'static,
    ) -> oneshot::Receiver<io::Result<T>> {
        let (told, made) = oneshot::channel();
        if let Some(Node(tasks)) = self.0.read().get(node) {
            // Where nobody does or awaits it any more, the other end of `told` learns that by itself.
            _ = tasks.send(Box::new(move || _ = told.send(make())));
        }
        made
    }
}

impl Node {
    fn open(site: &Site, name: &str) -> Result<Node, Error> {
        let netns = site.keeper.find_netns(name)?.ok_or(Error::NoNetwork)?;
        let (tasks, asked) = mpsc::channel::<Task>();
        let (told, entered) = mpsc::channel();
        let live = move || {
            let inside = machine::enter_netns(netns.as_fd());
            drop(netns);
            let is_inside = inside.is_ok();
            if told.send(inside).is_ok() && is_inside {
                asked.into_iter().for_each(|task| task());
            }
        };
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(live);
        thread.map_err(|source| Error::system(format!("starting the thread of node {name}"), source))?;
        entered.recv().map_err(|_| Error::system(format!("entering node {name}"), gone()))??;
        Ok(Node(tasks))
    }
}

impl Sockets for NodeSockets {
    fn listen(&self, node: &NodeId, address: SocketAddr) -> io::Result<TcpListener> {
        let made = self.ask(node, move || TcpListener::bind(address));
        made.blocking_recv().map_err(|_| gone())?
    }

    fn connect(&self, node: &NodeId, to: SocketAddr) -> Connecting {
        let made =
            self.ask(node, move || if to.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() });
        Box::pin(async move { made.await.map_err(|_| gone())??.connect(to).await })
    }
}

/// A node that was taken away while it was asked for a socket.
fn gone() -> io::Error {
    io::Error::new(io::ErrorKind::NetworkDown, "the node is no more")
}
