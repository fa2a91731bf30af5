//! A yard without a gateway and an agent: handlers are called as the gateway calls them, by operation.

use std::net::Ipv4Addr;
use std::sync::Arc;

use http::HeaderMap;
use ipnet::Ipv4Net;
use resources::{Ctx, Entry, Fault, Settings, default_vpc, identity};
use store::{Snapshot, Store, Tx};
use wire::{Call, HttpRequest, Protocol, Shape};

/// The account.
pub const ACCOUNT: &str = "000000000000";

/// The root of an account in Seoul, with its key and the default VPC, over a new store in memory. All that
/// is not random is the same each time.
///
/// # Panics
/// When that store refuses what every store takes.
pub fn root() -> Ctx {
    let ctx = Ctx {
        store: Store::in_memory(),
        settings: Arc::new(Settings {
            public_range: Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 15),
            domain: "localhost".to_owned(),
            data: "/nonexistent".into(),
        }),
        account: ACCOUNT.into(),
        region: "ap-northeast-2".into(),
        principal: Arc::new(iam::Principal::Root { account: ACCOUNT.to_owned() }),
        access_key: "test".into(),
        source_ip: Ipv4Addr::LOCALHOST.into(),
        request_id: "00000000-0000-0000-0000-000000000000".into(),
        now: "2026-01-02T03:04:05Z".parse().expect("it is a moment"),
        dry_run: false,
    };
    identity::ensure_root(&ctx.store, ACCOUNT, "test", "test", ctx.now).expect("an empty store takes a key");
    default_vpc::seed(&ctx).expect("an empty region can be seeded");
    ctx
}

/// Handlers, and who calls them.
pub struct Yard {
    /// The caller, where no other is named.
    pub ctx: Ctx,
    entries: Vec<Entry>,
}

impl Yard {
    /// These handlers, called by [`root`].
    pub fn new(entries: Vec<Entry>) -> Yard {
        Yard { ctx: root(), entries }
    }

    /// Every handler.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The handler of the operation of this name.
    ///
    /// # Panics
    /// When there is none.
    pub fn entry(&self, operation: &str) -> &Entry {
        let entry = self.entries.iter().find(|entry| entry.operation.name == operation);
        entry.unwrap_or_else(|| panic!("{operation} is served"))
    }

    /// Calls a handler.
    ///
    /// # Errors
    /// Its refusal.
    pub fn call<C: Call>(&self, input: C::Input) -> Result<C::Output, Fault> {
        self.call_as::<C>(&self.ctx, input)
    }

    /// The same by another caller.
    ///
    /// # Errors
    /// Its refusal.
    pub fn call_as<C: Call>(&self, ctx: &Ctx, input: C::Input) -> Result<C::Output, Fault> {
        self.entry(C::OPERATION.name).call(ctx, Box::new(input)).map(answer::<C>)
    }

    /// A call that must succeed.
    ///
    /// # Panics
    /// When it is refused.
    pub fn ok<C: Call>(&self, input: C::Input) -> C::Output {
        must(C::OPERATION.name, self.call::<C>(input))
    }

    /// Sends the body of a request, which is decoded and held to the model as the gateway does.
    ///
    /// # Errors
    /// The model's refusal or the handler's.
    pub fn send(
        &self,
        ctx: &Ctx,
        how: Protocol,
        operation: &str,
        body: &str,
    ) -> Result<Box<dyn Shape>, Fault> {
        let entry = self.entry(operation);
        let headers = HeaderMap::new();
        let http =
            HttpRequest { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
        let input = wire::decode(how, entry.operation, &http).map_err(|invalid| {
            let (code, message) = invalid.code_and_message(how);
            Fault::new(code, message)
        })?;
        entry.call(ctx, input)
    }

    /// A request that must succeed.
    ///
    /// # Panics
    /// When it is refused.
    pub fn sent<C: Call>(&self, ctx: &Ctx, how: Protocol, body: &str) -> C::Output {
        let operation = C::OPERATION.name;
        answer::<C>(must(operation, self.send(ctx, how, operation, body)))
    }

    /// Looks at the store.
    ///
    /// # Panics
    /// When it fails.
    pub fn read<R>(&self, look: impl FnOnce(&Snapshot) -> R) -> R {
        self.ctx.read(look).expect("the store answers")
    }

    /// Writes to the store what other services and the agent would.
    ///
    /// # Panics
    /// When it fails.
    pub fn write<R>(&self, change: impl FnOnce(&mut Tx) -> R) -> R {
        self.ctx.write(|tx| Ok(change(tx))).expect("the store takes it")
    }
}

fn must<T>(operation: &str, answer: Result<T, Fault>) -> T {
    answer.unwrap_or_else(|fault| panic!("{operation}: {fault}"))
}

fn answer<C: Call>(output: Box<dyn Shape>) -> C::Output {
    *output.into_any().downcast::<C::Output>().expect("the operation's own output")
}
