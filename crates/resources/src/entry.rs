//! How a service offers its operations to the gateway: typed handlers behind one plain signature.

use wire::{Call, Operation, ServiceModel, Shape};

use crate::{Ctx, Fault};

/// A handler, with its types erased.
type Handler = Box<dyn Fn(&Ctx, Box<dyn Shape>) -> Result<Box<dyn Shape>, Fault> + Send + Sync>;

/// Names the resources that a request touches, for IAM: ARNs, or `*`.
type Touches = Box<dyn Fn(&Ctx, &dyn Shape) -> Vec<String> + Send + Sync>;

/// One operation and its handler.
pub struct Entry {
    /// The operation's table.
    pub operation: &'static Operation,
    handler: Handler,
    touches: Option<Touches>,
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
    }
}

impl Entry {
    /// Says which resources a request touches. Without this, IAM is asked about `*`.
    pub fn touching<I: Shape>(mut self, touches: fn(&Ctx, &I) -> Vec<String>) -> Entry {
        self.touches = Some(Box::new(move |ctx, input| {
            input.as_any().downcast_ref::<I>().map_or_else(Vec::new, |input| touches(ctx, input))
        }));
        self
    }

    /// The ARNs that a request touches, or `*`.
    pub fn touched(&self, ctx: &Ctx, input: &dyn Shape) -> Vec<String> {
        let named = self.touches.as_ref().map(|touches| touches(ctx, input)).unwrap_or_default();
        if named.is_empty() { vec!["*".to_owned()] } else { named }
    }

    /// Calls the handler.
    pub fn call(&self, ctx: &Ctx, input: Box<dyn Shape>) -> Result<Box<dyn Shape>, Fault> {
        (self.handler)(ctx, input)
    }
}
