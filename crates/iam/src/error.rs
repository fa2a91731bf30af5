//! Why a document is not a policy, in IAM's words.
//!
//! IAM has two readers. Identity policies meet the old one ("Syntax errors in policy."); trust policies and
//! other resource policies the new one ("Missing required field Principal"). Each variant is one of their
//! sentences.

use thiserror::Error;

/// Why a document is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PolicyError {
    /// Longer than any policy may be, before IAM looks inside.
    #[error(
        "1 validation error detected: Value at 'policyDocument' failed to satisfy constraint: Member must have length less than or equal to 131072"
    )]
    TooLong,
    /// White space before the first brace.
    #[error("JSON strings must not have leading spaces")]
    LeadingSpaces,

    /// Not JSON, or not of a policy's shape.
    #[error("Syntax errors in policy.")]
    Syntax,
    /// An identity policy of the first version, or of none.
    #[error("Policy document must be version 2012-10-17 or greater.")]
    Version,
    /// Of a policy's shape, but a value in it cannot be read.
    #[error("The policy failed legacy parsing")]
    LegacyParsing,
    /// An identity policy with `Principal` or `NotPrincipal`.
    #[error("Policy document should not specify a principal.")]
    NamesPrincipal,
    /// A `Sid` with other characters than letters and digits.
    #[error(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
    )]
    SidCharacters,
    /// Two statements with one `Sid`.
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    SidRepeated,
    /// Neither `Action` nor `NotAction`, or an empty one.
    #[error("Policy statement must contain actions.")]
    NoActions,
    /// Neither `Resource` nor `NotResource`, or an empty one.
    #[error("Policy statement must contain resources.")]
    NoResources,
    /// A resource that is no ARN.
    #[error("Resource {0} must be in ARN format or \"*\".")]
    NotAnArn(String),
    /// A resource in a partition that does not exist.
    #[error("Partition \"{partition}\" is not valid for resource \"{arn}\".")]
    Partition {
        /// The second part of the resource.
        partition: String,
        /// The resource as IAM understood it, missing parts filled with stars.
        arn: String,
    },
    /// A resource whose service is missing or has a wildcard.
    #[error("Resource vendor must be fully qualified and cannot contain regexes.")]
    ResourceVendor,
    /// An IAM resource with a region.
    #[error("IAM resource {0} cannot contain region information.")]
    IamRegion(String),
    /// An S3 bucket or object with a region.
    #[error("Resource {0} can not contain region information.")]
    Region(String),
    /// An IAM resource of a kind that IAM does not have.
    #[error(
        "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/."
    )]
    IamPath,
    /// An action without its service's prefix.
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    NoVendor,
    /// An action with two colons.
    #[error("Actions/Condition can contain only one colon.")]
    ManyColons,
    /// An action whose prefix is no service's.
    #[error("Vendor {0} is not valid")]
    Vendor(String),

    /// A trust or resource policy that is not JSON.
    #[error("This policy contains invalid Json")]
    InvalidJson,
    /// A trust or resource policy of an unknown version.
    #[error("The policy must contain a valid version string")]
    VersionString,
    /// A trust or resource policy without a statement.
    #[error("Could not parse the policy: Statement is empty!")]
    NoStatement,
    /// An element that the language does not have.
    #[error("Unknown field {0}")]
    UnknownField(String),
    /// An element that must be there and is not.
    #[error("Missing required field {0}")]
    MissingField(&'static str),
    /// An element that must not be there.
    #[error("Has prohibited field {0}")]
    ProhibitedField(&'static str),
    /// A `Principal` that names nobody.
    #[error("Missing required field Principal cannot be empty!")]
    EmptyPrincipal,
    /// A `Principal` that is a text other than `*`.
    #[error("Principal must be a JSON object.")]
    PrincipalShape,
    /// A principal that cannot exist.
    #[error("Invalid principal in policy: {0}")]
    InvalidPrincipal(String),
    /// An effect other than `Allow` and `Deny`.
    #[error("Invalid effect: {0}")]
    InvalidEffect(String),
    /// `Allow` for everyone except some.
    #[error("Allow with NotPrincipal is not allowed.")]
    AllowNotPrincipal,
    /// A trust policy with `NotPrincipal`.
    #[error("AssumeRole policy must not contain NotPrincipal field.")]
    TrustNotPrincipal,
    /// A trust policy about something else than assuming the role.
    #[error("AssumeRole policy may only specify STS AssumeRole actions.")]
    NotAssumeRole,
    /// A trust policy with `NotResource`.
    #[error("AssumeRole policy must not contain resources.")]
    TrustResources,
    /// Two statements of a trust or resource policy with one `Sid`.
    #[error("The Statement Ids in the policy are not unique")]
    StatementIds,
    /// A condition operator that does not exist.
    #[error("Invalid Condition type : {0}")]
    ConditionType(String),
    /// A resource policy with a resource that is no ARN.
    #[error("Policy has invalid resource")]
    InvalidResource,
    /// A resource policy with an action that is none.
    #[error("Policy has invalid action")]
    InvalidAction,
}

impl PolicyError {
    /// The error code that IAM gives with the message; its HTTP status is 400.
    pub fn code(&self) -> &'static str {
        match self {
            PolicyError::TooLong => "ValidationError",
            _ => "MalformedPolicyDocument",
        }
    }
}
