//! The daemon: puts store, keeper, services, agent and front door together, in that order.

mod balancers;
mod console;
pub mod control;
mod front_door;
mod going_on;
mod inventory;

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use jiff::Timestamp;
use machine::Keeper;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use resources::{Settings, identity};
use store::Store;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::cli::{Egress, Up};
use crate::command::up::READY;
use crate::home::Home;
use crate::inventory::Internet;

/// What every part of the daemon may use.
pub struct Yard {
    /// The store.
    pub store: Store,
    /// The reconcilers.
    pub agent: agent::Agent,
    /// The AWS APIs.
    pub gateway: gateway::Gateway,
    /// What `yard env` prints.
    pub about: serde_json::Value,
}

/// Runs the cloud until it is told to stop.
pub fn run(home: &Home, options: &Up) -> Result<ExitCode> {
    log();
    let (lock, socket) = control::claim(home)?;
    // The kernel gives it back when this process has ended: `yard down`, which waits for that, is then true.
    std::mem::forget(lock);
    // Entering the keeper's namespaces is allowed to a process of one thread only, and so all that the
    // start needs before is done by this one, while the keeper starts.
    let keeper = Keeper::call(home.dir(), &std::env::current_exe().context("finding the own binary")?)
        .context("starting the keeper, which holds networks and machines")?;
    let prepared = Prepared::new(home, options);
    let keeper = keeper.join().context("starting the keeper, which holds networks and machines")?;
    // Each visitor takes a descriptor; hosts give a process few unless it asks. After the keeper's start,
    // which hands its own limits on to machines.
    let (_, most) = getrlimit(Resource::RLIMIT_NOFILE).context("reading limits")?;
    setrlimit(Resource::RLIMIT_NOFILE, most, most).context("raising the limit of open files")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8))
        .enable_all()
        .build()
        .context("starting the runtime")?;
    let ended = runtime.block_on(serve(home, options, keeper.clone(), socket, prepared));
    // Also where something failed on the way up, nothing stays on the host.
    let emptied = keeper.shutdown().context("ending what the keeper holds");
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    ended.and(emptied).map(|()| ExitCode::SUCCESS)
}

/// What needs neither keeper nor thread.
struct Prepared {
    listener: std::net::TcpListener,
    store: Store,
}

impl Prepared {
    fn new(home: &Home, options: &Up) -> Result<Prepared> {
        let listener = std::net::TcpListener::bind(options.listen).with_context(|| {
            format!(
                "listening on {}: is another program there? --listen takes another address",
                options.listen
            )
        })?;
        listener.set_nonblocking(true)?;
        let store = Store::open(&home.store(), store::Options { sync: options.sync.into() })
            .context("opening the store")?;
        Ok(Prepared { listener, store })
    }
}

async fn serve(
    home: &Home,
    options: &Up,
    keeper: Keeper,
    socket: std::os::unix::net::UnixListener,
    prepared: Result<Prepared>,
) -> Result<()> {
    // From the first moment on: a signal that came while we start must not kill us, for the keeper would stay.
    let told = told_to_stop()?;
    let Prepared { listener, store } = prepared?;
    let listener = TcpListener::from_std(listener)?;
    identity::ensure_root(
        &store,
        &options.account,
        &options.access_key,
        &options.secret_key,
        Timestamp::now(),
    )?;
    let settings = Arc::new(Settings {
        public_range: options.public_range,
        domain: "localhost".to_owned(),
        data: home.dir().to_owned(),
    });
    let agent = agent::Agent::start(agent::AgentConfig {
        store: store.clone(),
        keeper,
        data: home.dir().to_owned(),
        public_range: options.public_range,
        egress: match options.egress {
            Egress::Host => agent::Egress::Host,
            Egress::Isolated => agent::Egress::Isolated,
        },
    })
    .context("starting the reconcilers")?;
    let endpoint = format!("http://{}", options.listen);
    let hosts = agent.internet_hosts();
    let internet = Internet {
        test_host: hosts.values().min().copied(),
        hosts,
        name_server: Some(agent.name_server()),
        isolated: agent.isolated(),
    };
    let yard = Arc::new(Yard {
        gateway: gateway::Gateway::new(store.clone(), settings, services::all()),
        store,
        agent,
        about: serde_json::json!({
            "endpoint": endpoint, "account": options.account,
            "access_key": options.access_key, "secret_key": options.secret_key, "pid": std::process::id(),
            "internet": internet,
        }),
    });
    let front_door = tokio::spawn(front_door::serve(listener, yard.clone()));
    let own_ports = tokio::spawn(balancers::serve_own_ports(options.listen.ip(), yard.clone()));
    let control = tokio::spawn(control::serve(socket, yard.clone()));
    println!("Cloudyard answers on {endpoint} (data in {}).", home.dir().display());
    if let Some(why) = yard.agent.isolated_because() {
        println!("Instances do not reach the world outside: {why}.");
    }
    println!("Point a client at it:  eval \"$({} env)\"", home.called());
    println!("{READY}");
    let why = told.await;
    tracing::info!(why, "stopping");
    front_door.abort();
    own_ports.abort();
    yard.agent.shutdown().await;
    // The one who asked for the stop hears of it when the sockets close.
    control.abort();
    Ok(())
}

/// Listens for signals from now on, and `yard down` sends one too; what is returned waits for the first.
fn told_to_stop() -> Result<impl Future<Output = &'static str>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut hangup = signal(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => "interrupted",
            _ = terminate.recv() => "told to stop",
            _ = hangup.recv() => "the terminal went away",
        }
    })
}

/// Logs go to standard error; `YARD_LOG` says which, as `info` or `gateway=debug`.
pub fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("YARD_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
