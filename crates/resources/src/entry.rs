//! How a service offers its operations to the gateway: typed handlers behind one plain signature.

use wire::{Call, Operation, ServiceModel, Shape};

use crate::asked::{Keys, Needed};
use crate::{Ctx, Fault};

/// A handler, with its types erased.
type Handler = Box<dyn Fn(&Ctx, Box<dyn Shape>) -> Result<Box<dyn Shape>, Fault> + Send + Sync>;

/// Tells IAM more about a request.
type Tells<T> = Box<dyn Fn(&Ctx, &dyn Shape) -> Vec<T> + Send + Sync>;

/// One operation and its handler.
pub struct Entry {
    /// The operation's table.
    pub operation: &'static Operation,
    handler: Handler,
    touches: Option<Tells<String>>,
    needs: Option<Tells<Needed>>,
    keys: Option<Tells<(&'static str, String)>>,
}

/// A service as the gateway sees it.
pub struct Service {
    /// Its table.
    pub model: &'static ServiceModel,
    /// What begins its IAM actions (`ec2`, `elasticloadbalancing`).
    pub iam_prefix: &'static str,
    /// Its operations.
    pub entries: Vec<Entry>,
    /// Whether a request must find the region seeded with its default VPC.
    pub needs_region: bool,
}

/// Ties a handler to its operation. `C` says both types, so that a handler of another operation does
/// not compile.
pub fn entry<C: Call>(handler: fn(&Ctx, C::Input) -> Result<C::Output, Fault>) -> Entry {
    Entry {
        operation: C::OPERATION,
        handler: Box::new(move |ctx, input| {
            let input = input
                .into_any()
                .downcast::<C::Input>()
                .map_err(|_| Fault::internal("another operation's input"))?;
            let output = handler(ctx, *input)?;
            if ctx.dry_run { Err(Fault::dry_run()) } else { Ok(Box::new(output) as Box<dyn Shape>) }
        }),
        touches: None,
        needs: None,
        keys: None,
    }
}

/// A hook with its type erased.
fn erased<I: Shape, T: 'static>(tells: fn(&Ctx, &I) -> Vec<T>) -> Tells<T> {
    Box::new(move |ctx, input| {
        input.as_any().downcast_ref::<I>().map_or_else(Vec::new, |input| tells(ctx, input))
    })
}

impl Entry {
    /// Says which resources a request touches. Without this, IAM is asked about `*`.
    pub fn touching<I: Shape>(mut self, touches: fn(&Ctx, &I) -> Vec<String>) -> Entry {
        self.touches = Some(erased(touches));
        self
    }

    /// Says what a request needs besides its own action, as `iam:PassRole` of a role that it hands on.
    pub fn needing<I: Shape>(mut self, needs: fn(&Ctx, &I) -> Vec<Needed>) -> Entry {
        self.needs = Some(erased(needs));
        self
    }

    /// Says which condition keys of its own service a request has, as `iam:PolicyARN`.
    pub fn with_keys<I: Shape>(mut self, keys: fn(&Ctx, &I) -> Keys) -> Entry {
        self.keys = Some(erased(keys));
        self
    }

    /// The ARNs that a request touches, or `*`.
    pub fn touched(&self, ctx: &Ctx, input: &dyn Shape) -> Vec<String> {
        let named = self.touches.as_ref().map(|touches| touches(ctx, input)).unwrap_or_default();
        if named.is_empty() { vec!["*".to_owned()] } else { named }
    }

    /// What a request needs besides its own action.
    pub fn needed(&self, ctx: &Ctx, input: &dyn Shape) -> Vec<Needed> {
        self.needs.as_ref().map(|needs| needs(ctx, input)).unwrap_or_default()
    }

    /// The condition keys of its own service that a request has.
    pub fn keys(&self, ctx: &Ctx, input: &dyn Shape) -> Keys {
        self.keys.as_ref().map(|keys| keys(ctx, input)).unwrap_or_default()
    }

    /// Calls the handler.
    pub fn call(&self, ctx: &Ctx, input: Box<dyn Shape>) -> Result<Box<dyn Shape>, Fault> {
        (self.handler)(ctx, input)
    }
}
