//! TCP connections tried by the hundred, all at the same time.

use std::collections::HashMap;
use std::fmt;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrIn, bind, connect, setsockopt, socket, sockopt,
};

/// How long to wait for answers, the first time and when something was not as expected.
pub const PATIENCE: [Duration; 2] = [Duration::from_millis(150), Duration::from_secs(4)];

/// A connection to try.
#[derive(Clone, Copy)]
pub struct Probe {
    pub source: IpAddr,
    pub source_port: u16,
    pub destination: IpAddr,
    pub port: u16,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was made, and its other end saw it come from there.
    Made { seen_from: IpAddr },
    /// Nothing was heard.
    Silence,
    /// Somebody said no.
    Reset(Errno),
}

impl fmt::Display for Probe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} -> {}:{}", self.source, self.destination, self.port)
    }
}

/// Listens at these ports of every address of the namespace that the calling thread is in.
pub fn listen(ports: &[u16]) -> Vec<TcpListener> {
    let open = |port: &u16| {
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, *port))?;
        listener.set_nonblocking(true)?;
        Ok::<_, std::io::Error>(listener)
    };
    ports.iter().map(open).collect::<Result<_, _>>().expect("the ports of a guest are free")
}

/// Starts connections out of the namespace that the calling thread is in.
pub fn start(probes: &[Probe]) -> Vec<Result<OwnedFd, Errno>> {
    probes.iter().map(begin).collect()
}

fn begin(probe: &Probe) -> Result<OwnedFd, Errno> {
    let flags = SockFlag::SOCK_NONBLOCK | SockFlag::SOCK_CLOEXEC;
    let socket = socket(AddressFamily::Inet, SockType::Stream, flags, None)?;
    // Closing answers with a reset, so that nothing lingers.
    setsockopt(&socket, sockopt::Linger, &nix::libc::linger { l_onoff: 1, l_linger: 0 })?;
    bind(socket.as_raw_fd(), &address(probe.source, probe.source_port))?;
    match connect(socket.as_raw_fd(), &address(probe.destination, probe.port)) {
        Ok(()) | Err(Errno::EINPROGRESS) => Ok(socket),
        Err(errno) => Err(errno),
    }
}

fn address(ip: IpAddr, port: u16) -> SockaddrIn {
    let IpAddr::V4(ip) = ip else { panic!("the data plane carries IPv4") };
    SocketAddrV4::new(ip, port).into()
}

/// Waits until every connection is made or refused, or the time is up; listeners tell each caller from where
/// it is seen to come.
pub fn settle(
    listeners: &[TcpListener],
    tried: Vec<Result<OwnedFd, Errno>>,
    patience: Duration,
) -> Vec<Outcome> {
    let mut outcomes: Vec<_> = tried
        .iter()
        .map(|socket| match socket {
            // The last is how a blackhole among the caller's own routes is told.
            Ok(_) | Err(Errno::ENETUNREACH | Errno::EINVAL) => Outcome::Silence,
            Err(errno) => Outcome::Reset(*errno),
        })
        .collect();
    let mut waiting: HashMap<usize, TcpStream> = tried
        .into_iter()
        .enumerate()
        .filter_map(|(number, socket)| Some((number, TcpStream::from(socket.ok()?))))
        .collect();
    let deadline = Instant::now() + patience;
    // Accepted ends live until the callers have heard what they said.
    let mut accepted = Vec::new();
    while !waiting.is_empty() {
        let left = deadline.saturating_duration_since(Instant::now());
        let numbers: Vec<usize> = waiting.keys().copied().collect();
        let mut fds: Vec<_> = listeners.iter().map(|l| PollFd::new(l.as_fd(), PollFlags::POLLIN)).collect();
        fds.extend(numbers.iter().map(|n| PollFd::new(waiting[n].as_fd(), PollFlags::POLLIN)));
        let timeout = PollTimeout::try_from(left).expect("patience is short");
        let ready = poll(&mut fds, timeout).expect("polling");
        if ready == 0 {
            break;
        }
        let happened: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        for (listener, _) in listeners.iter().zip(&happened).filter(|(_, happened)| **happened) {
            while let Ok((mut stream, from)) = listener.accept() {
                let IpAddr::V4(ip) = from.ip() else { panic!("the data plane carries IPv4") };
                // A caller who has gone does not hear it.
                drop(stream.write_all(&ip.octets()));
                accepted.push(stream);
            }
        }
        for (number, _) in numbers.iter().zip(&happened[listeners.len()..]).filter(|(_, happened)| **happened)
        {
            let Some(mut stream) = waiting.remove(number) else { continue };
            let mut seen = [0; 4];
            outcomes[*number] = match stream.read_exact(&mut seen) {
                Ok(()) => Outcome::Made { seen_from: IpAddr::from(seen) },
                Err(e) => match e.raw_os_error().map(Errno::from_raw) {
                    // The guest's own kernel knows no way.
                    Some(Errno::EHOSTUNREACH | Errno::ENETUNREACH) => Outcome::Silence,
                    Some(errno) => Outcome::Reset(errno),
                    None => Outcome::Silence,
                },
            };
        }
    }
    outcomes
}
