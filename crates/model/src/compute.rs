//! The compute half of EC2: instances, their disks, images, key pairs.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::Record;

use crate::Tags;
use crate::id::*;
use crate::network::records;

/// An instance: a machine with its network interfaces and its disk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// Its id.
    pub id: InstanceId,
    /// The call that made it.
    pub reservation_id: ReservationId,
    /// Its place in that call, from 0.
    pub launch_index: u32,
    /// The image.
    pub image_id: ImageId,
    /// `t3.micro` and the like.
    pub instance_type: String,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// The subnet of its primary interface.
    pub subnet_id: SubnetId,
    /// Its zone's name.
    pub zone: String,
    /// What the caller asked for.
    pub desired: Desired,
    /// What its reconciler saw.
    pub state: InstanceState,
    /// Why it is in this state, where there is something to say: AWS's code and sentence.
    #[serde(default)]
    pub state_reason: Option<(String, String)>,
    /// Why it last changed, `User initiated (2026-01-02 03:04:05 GMT)`.
    #[serde(default)]
    pub transition_reason: String,
    /// Raised by each start and each reboot: a machine of an older generation must go.
    pub generation: u64,
    /// Whether user data has run (it runs once, on first boot).
    #[serde(default)]
    pub user_data_ran: bool,
    /// When it was last started.
    pub launched: Timestamp,
    /// When its machine was first seen to run since then: status checks pass a moment after.
    #[serde(default)]
    pub running_since: Option<Timestamp>,
    /// When it was terminated; it is described for an hour after that.
    #[serde(default)]
    pub terminated: Option<Timestamp>,
    /// The key pair's name.
    pub key_name: Option<String>,
    /// The key pair's public half in OpenSSH form, as it was at launch.
    #[serde(default)]
    pub public_key: Option<String>,
    /// User data, as base64, as the API carries it.
    pub user_data: Option<String>,
    /// The ARN and id of the instance profile.
    #[serde(default)]
    pub profile: Option<ProfileAssociation>,
    /// Whether detailed monitoring is on.
    #[serde(default)]
    pub monitoring: bool,
    /// `stop` or `terminate`: what a shutdown from inside does.
    pub shutdown_behavior: String,
    /// Whether `TerminateInstances` is refused.
    #[serde(default)]
    pub disable_api_termination: bool,
    /// Whether `StopInstances` is refused.
    #[serde(default)]
    pub disable_api_stop: bool,
    /// Whether the caller asked for EBS optimisation.
    #[serde(default)]
    pub ebs_optimized: bool,
    /// The instance metadata service's settings.
    pub metadata: MetadataOptions,
    /// `default` or `dedicated`.
    pub tenancy: String,
    /// `standard` or `unlimited`, for burstable types.
    #[serde(default)]
    pub cpu_credits: Option<String>,
    /// Its root volume.
    pub root_volume: VolumeId,
    /// The caller's token.
    #[serde(default)]
    pub client_token: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// What the caller asked an instance to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Desired {
    /// To run.
    Running,
    /// To be stopped; `force` gives its processes no time.
    Stopped {
        /// Whether to skip the orderly shutdown.
        force: bool,
    },
    /// To be gone.
    Terminated,
}

/// The states of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstanceState {
    /// Being made or started.
    Pending,
    /// Its machine runs.
    Running,
    /// On its way to `stopped`.
    Stopping,
    /// Its machine is gone, its disk stays.
    Stopped,
    /// On its way to `terminated`.
    ShuttingDown,
    /// Gone.
    Terminated,
}

impl InstanceState {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
            Self::ShuttingDown => "shutting-down",
            Self::Terminated => "terminated",
        }
    }
    /// AWS's number (the `InstanceState` data type of the EC2 API).
    pub fn code(self) -> i32 {
        match self {
            Self::Pending => 0,
            Self::Running => 16,
            Self::ShuttingDown => 32,
            Self::Terminated => 48,
            Self::Stopping => 64,
            Self::Stopped => 80,
        }
    }
}

/// The instance metadata service's settings, as `ModifyInstanceMetadataOptions` names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetadataOptions {
    /// `optional` or `required`: whether a version 1 request is refused.
    pub http_tokens: String,
    /// 1 to 64.
    pub hop_limit: i32,
    /// `enabled` or `disabled`.
    pub http_endpoint: String,
    /// `enabled` or `disabled`.
    pub instance_tags: String,
}

/// An instance's profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileAssociation {
    /// The association's id.
    pub association_id: ProfileAssociationId,
    /// The profile's ARN.
    pub arn: String,
    /// The profile's id.
    pub id: String,
    /// Since when.
    pub since: Timestamp,
}

/// A volume. For now each is an instance's root volume: a directory on this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    /// Its id.
    pub id: VolumeId,
    /// Size in GiB.
    pub size: i32,
    /// `gp3` and the like.
    pub volume_type: String,
    /// Input and output operations a second.
    pub iops: Option<i32>,
    /// MiB a second.
    pub throughput: Option<i32>,
    /// Whether the caller asked for encryption.
    #[serde(default)]
    pub encrypted: bool,
    /// Its zone's name.
    pub zone: String,
    /// The instance and the device's name.
    pub attachment: Option<VolumeAttachment>,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// The attachment of a volume.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VolumeAttachment {
    /// The instance.
    pub instance_id: InstanceId,
    /// `/dev/xvda`.
    pub device: String,
    /// Since when.
    pub attached: Timestamp,
    /// Whether the volume goes with the instance.
    pub delete_on_termination: bool,
}

/// A key pair; the private half is given once and never kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyPair {
    /// Its id.
    pub id: KeyPairId,
    /// Its name.
    pub name: String,
    /// `rsa` or `ed25519`.
    pub key_type: String,
    /// As AWS computes it for this kind and origin of key.
    pub fingerprint: String,
    /// In OpenSSH form.
    pub public_key: String,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// An image that was imported from a root directory or an OCI image.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// Its id.
    pub id: ImageId,
    /// Its name.
    pub name: String,
    /// What it holds.
    pub description: String,
    /// The root directory on this machine.
    pub root: String,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

records! {
    Instance, "instance", |i, put| {
        put("vpc", &i.vpc_id);
        put("subnet", &i.subnet_id);
        put("reservation", &i.reservation_id);
        if let Some(token) = &i.client_token { put("client-token", token) }
    };
    Volume, "volume", |v, put| if let Some(a) = &v.attachment { put("instance", &a.instance_id) };
    KeyPair, "key-pair", |k, put| put("name", &k.name);
    Image, "image";
}
