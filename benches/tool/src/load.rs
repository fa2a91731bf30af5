//! A bounded load of ready-made requests over kept connections.
//!
//! The requests come whole, signed, from a file, so that sending one costs nothing but the sending. The
//! next free connection takes the next request and begins anew at the end, until as many were sent as were
//! asked for or the time is over. A server that closes its connections is connected to again.

use std::{
    cell::{Cell, RefCell},
    net::SocketAddr,
    path::Path,
    rc::Rc,
    sync::Arc,
    time::{Duration, Instant},
};

use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    task::LocalSet,
};
use tokio_rustls::TlsConnector;

use crate::{Fallible, head, header, quantile, single_threaded};

/// As many refusals as this end a run: there is nothing left to measure.
const MOST_REFUSED: usize = 100;

/// Where a run ends.
pub struct Bounds {
    /// How many connections send at once.
    pub connections: usize,
    /// The most requests in all.
    pub requests: usize,
    /// The longest that new requests are sent for.
    pub time: Duration,
}

/// To whom the requests go.
#[derive(Clone)]
pub struct Whom {
    to: SocketAddr,
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

impl Whom {
    /// A server that speaks in the clear.
    pub fn in_the_clear(to: SocketAddr) -> Self {
        Self { to, tls: None }
    }

    /// A server that speaks TLS under this name, with the certificate in this file.
    pub fn over_tls(to: SocketAddr, name: &str, certificate: &Path) -> Fallible<Self> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(certificate)?)?;
        let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let name = ServerName::try_from(name.to_owned())?;
        Ok(Self { to, tls: Some((TlsConnector::from(Arc::new(config)), name)) })
    }

    async fn connect(&self) -> std::io::Result<Box<dyn Stream>> {
        let stream = TcpStream::connect(self.to).await?;
        stream.set_nodelay(true)?;
        Ok(match &self.tls {
            None => Box::new(stream),
            Some((connector, name)) => Box::new(connector.connect(name.clone(), stream).await?),
        })
    }
}

trait Stream: AsyncRead + AsyncWrite + Unpin {}

impl<T: AsyncRead + AsyncWrite + Unpin> Stream for T {}

#[derive(Default)]
struct Seen {
    latencies: RefCell<Vec<Duration>>,
    sent: Cell<usize>,
    refused: Cell<usize>,
    refusal: RefCell<Option<String>>,
}

/// Sends the requests of `file`, each after its length in four bytes, little end first, and gives what was
/// seen as JSON. Times are in microseconds.
pub fn run(whom: &Whom, file: &[u8], bounds: Bounds) -> Fallible<String> {
    let requests = Rc::new(requests(file)?);
    let seen = Rc::new(Seen::default());
    let start = Instant::now();
    let end = start + bounds.time;
    LocalSet::new().block_on(&single_threaded()?, async {
        let tasks: Vec<_> = (0..bounds.connections)
            .map(|_| {
                let (whom, requests, seen) = (whom.clone(), requests.clone(), seen.clone());
                tokio::task::spawn_local(connection(whom, requests, seen, bounds.requests, end))
            })
            .collect();
        for task in tasks {
            task.await??;
        }
        Fallible::Ok(())
    })?;
    let took = start.elapsed().as_secs_f64();
    let mut latencies = seen.latencies.take();
    latencies.sort_unstable();
    let micros = |share| quantile(&latencies, share).as_secs_f64() * 1e6;
    Ok(serde_json::json!({
        "answered": latencies.len(), "refused": seen.refused.get(), "refusal": seen.refusal.take(),
        "seconds": took, "per_second": latencies.len() as f64 / took,
        "p50": micros(0.50), "p99": micros(0.99),
    })
    .to_string())
}

fn requests(mut file: &[u8]) -> Fallible<Vec<Vec<u8>>> {
    let mut requests = Vec::new();
    while let Some((length, rest)) = file.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        let (request, rest) = rest.split_at_checked(length).ok_or("a request in the file is cut short")?;
        requests.push(request.to_vec());
        file = rest;
    }
    if requests.is_empty() { Err("the file has no request".into()) } else { Ok(requests) }
}

/// One connection's share of the load.
async fn connection(
    whom: Whom,
    requests: Rc<Vec<Vec<u8>>>,
    seen: Rc<Seen>,
    most: usize,
    end: Instant,
) -> std::io::Result<()> {
    let mut kept = None;
    let mut read = Vec::with_capacity(256 * 1024);
    while seen.sent.get() < most && Instant::now() < end && seen.refused.get() < MOST_REFUSED {
        let request = &requests[seen.sent.get() % requests.len()];
        seen.sent.set(seen.sent.get() + 1);
        let sent = Instant::now();
        let mut stream = match kept.take() {
            Some(stream) => stream,
            None => whom.connect().await?,
        };
        stream.write_all(request).await?;
        stream.flush().await?;
        let answer = answer(&mut *stream, &mut read).await?;
        if answer.keep {
            kept = Some(stream);
        }
        match answer.refusal {
            None => seen.latencies.borrow_mut().push(sent.elapsed()),
            Some(refusal) => {
                seen.refused.set(seen.refused.get() + 1);
                seen.refusal.borrow_mut().get_or_insert(refusal);
            }
        }
    }
    Ok(())
}

struct Answer {
    /// Whether the connection can be used again.
    keep: bool,
    /// What came instead of a 200.
    refusal: Option<String>,
}

/// Reads one answer to its end, and keeps nothing of its body.
async fn answer(stream: &mut dyn Stream, read: &mut Vec<u8>) -> std::io::Result<Answer> {
    read.clear();
    let (end, length, chunked, mut answer) = loop {
        if stream.read_buf(read).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if let Some((end, head)) = head(read) {
            let ok = head.get(9..12) == Some("200");
            let close = header(head, "connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
            let length = header(head, "content-length").and_then(|length| length.parse::<usize>().ok());
            let chunked = header(head, "transfer-encoding").is_some();
            let keep = !close && head.starts_with("HTTP/1.1") && (length.is_some() || chunked);
            let refusal = (!ok).then(|| head.lines().next().unwrap_or_default().to_owned());
            break (end, length, chunked, Answer { keep, refusal });
        }
    };
    let mut got = read.len() - end;
    read.drain(..end);
    loop {
        let whole = match length {
            Some(length) => got >= length,
            None => chunked && read.ends_with(b"0\r\n\r\n"),
        };
        if whole {
            break;
        }
        // The end of a chunked body is told by its last bytes, which may come in two reads.
        let keep_from = read.len().saturating_sub(8);
        read.drain(..keep_from);
        match stream.read_buf(read).await? {
            0 if length.is_none() && !chunked => break,
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            more => got += more,
        }
    }
    if let Some(refusal) = &mut answer.refusal {
        refusal.push_str(&format!(": {}", String::from_utf8_lossy(read)));
    }
    Ok(answer)
}
