//! Requests per second through this crate, nginx and HAProxy, side by side over loopback.
//!
//! `cargo run --release -p edge --example proxy_bench -- compare [--rounds 5] [--requests 100000]` prints,
//! for small and for 1 MiB bodies at 64 kept connections, the median requests per second, the slowest
//! hundredth's latency, the proxy's CPU microseconds a request, and ratios to nginx. Proxies take turns
//! round by round, so that a busy host hurts all alike. Those not installed are left out and named.

use std::{
    env, fs,
    io::Write,
    net::{SocketAddr, TcpListener as StdListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use edge::{
    Action, Attributes, Balancer, Engine, EngineConfig, Forward, HostSockets, Listener, Node, Standing,
    Target, TargetGroup, WeightedGroup,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

const SMALL: usize = 66;
const LARGE: usize = 1024 * 1024;
const CONNECTIONS: usize = 64;

fn main() -> Fallible<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["backend", port] => backend(port.parse()?),
        ["edge", port, backend] => edge_proxy(port.parse()?, backend.parse()?),
        ["load", to, path, requests] => {
            println!("{:?}", load(to.parse()?, path, requests.parse()?)?);
            Ok(())
        }
        ["compare", ref options @ ..] => {
            let option = |name: &str, default| {
                let at = options.iter().position(|option| *option == name);
                at.and_then(|at| options.get(at + 1)).map_or(Ok(default), |value| value.parse::<usize>())
            };
            compare(option("--rounds", 5)?, option("--requests", 100_000)?)
        }
        _ => Err("usage: proxy_bench compare [--rounds N] [--requests N] | backend PORT | edge PORT BACKEND | load ADDRESS PATH REQUESTS".into()),
    }
}

fn single_threaded() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Answers `/small` and `/large` with bytes made beforehand, at as little cost as can be.
fn backend(port: u16) -> Fallible<()> {
    let answer = |length: usize| -> Arc<[u8]> {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n\r\n");
        [head.into_bytes(), vec![b'x'; length]].concat().into()
    };
    let (small, large) = (answer(SMALL), answer(LARGE));
    single_threaded()?.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        loop {
            let (mut stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let (small, large) = (small.clone(), large.clone());
            tokio::spawn(async move {
                let mut read = Vec::with_capacity(4096);
                while matches!(stream.read_buf(&mut read).await, Ok(n) if n > 0) {
                    if read.ends_with(b"\r\n\r\n") {
                        let answer = if read.starts_with(b"GET /large") { &large } else { &small };
                        read.clear();
                        if stream.write_all(answer).await.is_err() {
                            return;
                        }
                    }
                }
            });
        }
    })
}

fn edge_proxy(port: u16, backend: SocketAddr) -> Fallible<()> {
    let engine = Engine::start(EngineConfig::new(Arc::new(HostSockets)))?;
    let mut group = TargetGroup::new("group");
    group.targets.push(Target {
        id: "target".into(),
        address: backend.ip(),
        port: backend.port(),
        zone: None,
        standing: Standing::Registered,
    });
    engine.apply(Balancer {
        id: "bench".into(),
        nodes: vec![Node { id: "node".into(), zone: "a".into(), address: [127, 0, 0, 1].into() }],
        listeners: vec![Listener {
            port,
            tls: None,
            default_action: Action::Forward(Forward {
                groups: vec![WeightedGroup { group: "group".into(), weight: 1 }],
                stickiness: None,
            }),
            rules: vec![],
        }],
        groups: vec![group],
        attributes: Attributes::default(),
    })?;
    loop {
        std::thread::park();
    }
}

/// What a run showed.
#[derive(Debug, Clone, Copy)]
struct Run {
    per_second: f64,
    p99: Duration,
}

/// Sends requests over kept connections and waits for every answer.
fn load(to: SocketAddr, path: &str, requests: usize) -> Fallible<Run> {
    let request: Arc<[u8]> =
        format!("GET {path} HTTP/1.1\r\nHost: bench.example\r\n\r\n").into_bytes().into();
    let length = if path == "/large" { LARGE } else { SMALL };
    let each = requests.div_ceil(CONNECTIONS);
    single_threaded()?.block_on(async {
        let start = Instant::now();
        let tasks: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                let request = request.clone();
                tokio::spawn(async move {
                    let mut stream = TcpStream::connect(to).await?;
                    stream.set_nodelay(true)?;
                    let mut read = Vec::with_capacity(256 * 1024);
                    let mut latencies = Vec::with_capacity(each);
                    for _ in 0..each {
                        let sent = Instant::now();
                        stream.write_all(&request).await?;
                        answer(&mut stream, &mut read, length).await?;
                        latencies.push(sent.elapsed());
                    }
                    Ok::<_, std::io::Error>(latencies)
                })
            })
            .collect();
        let mut latencies = Vec::with_capacity(requests);
        for task in tasks {
            latencies.extend(task.await??);
        }
        let per_second = latencies.len() as f64 / start.elapsed().as_secs_f64();
        latencies.sort_unstable();
        Ok(Run { per_second, p99: latencies[latencies.len() * 99 / 100] })
    })
}

/// Reads one answer; its head need not be understood, but it must be a 200 with a body of this length.
async fn answer(stream: &mut TcpStream, read: &mut Vec<u8>, length: usize) -> std::io::Result<()> {
    read.clear();
    let mut body = None;
    loop {
        if stream.read_buf(read).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if body.is_none()
            && let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n")
        {
            if !read.starts_with(b"HTTP/1.1 200") {
                return Err(std::io::Error::other(String::from_utf8_lossy(&read[..end]).into_owned()));
            }
            body = Some(read.len() - end - 4);
            read.clear();
        } else if let Some(got) = &mut body {
            *got += read.len();
            read.clear();
        }
        if body == Some(length) {
            return Ok(());
        }
    }
}

/// A process of our own, ended when it is dropped.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // nginx and HAProxy end their workers when told to end; a kill would leave them.
        let pid = self.0.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status().is_ok_and(|status| status.success());
        if !told {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

fn free_port() -> Fallible<u16> {
    Ok(StdListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn myself(arguments: &[&str]) -> Fallible<Process> {
    let child = Command::new(env::current_exe()?).args(arguments).stdin(Stdio::null()).spawn()?;
    Ok(Process(child))
}

fn installed(name: &str) -> Option<PathBuf> {
    ["/usr/sbin", "/usr/bin", "/usr/local/sbin"]
        .map(|dir| Path::new(dir).join(name))
        .into_iter()
        .find(|path| path.exists())
}

fn nginx(program: &Path, directory: &Path, port: u16, backend: SocketAddr) -> Fallible<Process> {
    let config = directory.join("nginx.conf");
    let at = directory.display();
    let text = format!(
        "worker_processes 2; daemon off; pid {at}/nginx.pid; error_log {at}/nginx.log;\n\
         events {{ worker_connections 1024; }}\n\
         http {{ access_log off; keepalive_requests 100000000; client_body_temp_path {at}/a;\n\
         proxy_temp_path {at}/b; fastcgi_temp_path {at}/c; uwsgi_temp_path {at}/d; scgi_temp_path {at}/e;\n\
         upstream u {{ server {backend}; keepalive 256; keepalive_requests 100000000; }}\n\
         server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://u; proxy_http_version 1.1;\n\
         proxy_set_header Connection ''; proxy_set_header Host $host;\n\
         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n\
         proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header X-Forwarded-Port $server_port;\n\
         proxy_set_header X-Amzn-Trace-Id $request_id; }} }} }}\n"
    );
    fs::File::create(&config)?.write_all(text.as_bytes())?;
    let mut command = Command::new(program);
    command.arg("-c").arg(&config).arg("-p").arg(directory).stdin(Stdio::null());
    Ok(Process(command.spawn()?))
}

fn haproxy(program: &Path, directory: &Path, port: u16, backend: SocketAddr) -> Fallible<Process> {
    let config = directory.join("haproxy.cfg");
    let text = format!(
        "global\n nbthread 2\n maxconn 4096\ndefaults\n mode http\n timeout connect 5s\n timeout client 60s\n\
         \x20timeout server 60s\n option forwardfor\n http-reuse always\n\
         frontend f\n bind 127.0.0.1:{port}\n http-request set-header X-Forwarded-Proto http\n\
         \x20http-request set-header X-Forwarded-Port {port}\n unique-id-format %{{+X}}o\\ %ci%cp%Ts%rt\n\
         \x20unique-id-header X-Amzn-Trace-Id\n default_backend b\n\
         backend b\n server s {backend}\n"
    );
    fs::write(&config, text)?;
    let child = Command::new(program).arg("-db").arg("-f").arg(&config).stdin(Stdio::null()).spawn()?;
    Ok(Process(child))
}

/// Waits until something listens.
fn ready(to: SocketAddr) -> Fallible<()> {
    let deadline = Instant::now() + Duration::from_secs(10);
    while std::net::TcpStream::connect(to).is_err() {
        if Instant::now() > deadline {
            return Err(format!("nothing listens on {to}").into());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

/// CPU time of a process and its children, in ticks of a hundredth of a second.
fn ticks(pid: u32) -> u64 {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    let own = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let fields: Vec<&str> = own.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let field = |n: usize| fields.get(n).and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
    let below: u64 = children.split_whitespace().filter_map(|pid| pid.parse().ok()).map(ticks).sum();
    field(11) + field(12) + below
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn compare(rounds: usize, requests: usize) -> Fallible<()> {
    let directory = env::temp_dir().join(format!("proxy-bench-{}", std::process::id()));
    fs::create_dir_all(&directory)?;
    let outcome = compare_in(&directory, rounds, requests);
    fs::remove_dir_all(&directory)?;
    outcome
}

fn compare_in(directory: &Path, rounds: usize, requests: usize) -> Fallible<()> {
    let port = free_port()?;
    let backend: SocketAddr = ([127, 0, 0, 1], port).into();
    let _backend = myself(&["backend", &port.to_string()])?;
    ready(backend)?;
    let mut proxies = Vec::new();
    let port = free_port()?;
    proxies.push(("edge", port, myself(&["edge", &port.to_string(), &backend.to_string()])?));
    type Start = fn(&Path, &Path, u16, SocketAddr) -> Fallible<Process>;
    for (name, start) in [("nginx", nginx as Start), ("haproxy", haproxy as Start)] {
        match installed(name) {
            Some(program) => {
                let port = free_port()?;
                proxies.push((name, port, start(&program, directory, port, backend)?));
            }
            None => println!("{name} is not installed (apt-get install {name}): left out"),
        }
    }
    for (_, port, _) in &proxies {
        ready(([127, 0, 0, 1], *port).into())?;
    }
    for (path, requests) in [("/small", requests), ("/large", requests / 25)] {
        let mut runs: Vec<Vec<(Run, f64)>> = vec![Vec::new(); proxies.len()];
        for round in 0..=rounds {
            for (runs, (_, port, process)) in runs.iter_mut().zip(&proxies) {
                let before = ticks(process.0.id());
                let run = load(([127, 0, 0, 1], *port).into(), path, requests)?;
                let cpu = (ticks(process.0.id()) - before) as f64 * 1e4 / requests as f64;
                // The first round warms up.
                if round > 0 {
                    runs.push((run, cpu));
                }
            }
        }
        let of = |name: &str, value: fn(&(Run, f64)) -> f64| {
            let at = proxies.iter().position(|(proxy, ..)| *proxy == name)?;
            Some(median(runs[at].iter().map(value).collect()))
        };
        let rate = |run: &(Run, f64)| run.0.per_second;
        let p99 = |run: &(Run, f64)| run.0.p99.as_secs_f64() * 1e3;
        for (name, ..) in &proxies {
            let (Some(own), Some(late), Some(cpu)) = (of(name, rate), of(name, p99), of(name, |run| run.1))
            else {
                continue;
            };
            let ratio =
                of("nginx", rate).map_or(String::new(), |nginx| format!("  {:.2} of nginx", own / nginx));
            println!(
                "{path:7} {name:8} {own:9.0} req/s  p99 {late:6.2} ms  {cpu:6.1} us CPU a request{ratio}"
            );
        }
    }
    Ok(())
}
