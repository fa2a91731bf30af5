//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::Ipv4Net;

/// A cloud in your own yard: the AWS APIs on this machine, with something real behind each.
#[derive(Parser)]
#[command(version)]
pub struct Cli {
    /// Where everything lives: state, disks, consoles.
    #[arg(long, env = "YARD_DATA", global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Print JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Start the cloud.
    Up(Up),
    /// Stop it and leave nothing on the host; what it holds stays in the data directory.
    Down,
    /// Stop it and forget all that it holds.
    Reset(Reset),
    /// Print shell lines that point AWS clients here: eval "$(yard env)".
    Env(Env),
    /// List what is there, its state and the address that works.
    Ls,
    /// Draw the cloud as an SVG picture.
    Draw(Draw),
    /// Open a terminal in an instance.
    Shell(Shell),
    /// Run a command in an instance.
    Exec(Exec),
    /// Print an instance's console.
    Logs(Logs),
    /// Run a command as somebody on the internet, outside of every VPC.
    Outside(Outside),
    /// Say what the host lacks, what that costs and the command that mends it.
    Doctor,
}

/// Options of `yard up`.
#[derive(Args, Clone)]
pub struct Up {
    /// Return once the cloud answers, and leave it running.
    #[arg(short, long)]
    pub detach: bool,
    /// Where to listen.
    #[arg(long, env = "YARD_LISTEN", default_value = "127.0.0.1:4566", value_name = "ADDR")]
    pub listen: SocketAddr,
    /// Whether instances reach the world outside.
    #[arg(long, env = "YARD_EGRESS", value_enum, default_value_t = Egress::Host)]
    pub egress: Egress,
    /// Where public and Elastic IP addresses come from.
    #[arg(long, env = "YARD_PUBLIC_RANGE", default_value = "198.18.0.0/15", value_name = "CIDR")]
    pub public_range: Ipv4Net,
    /// Whether an acknowledged change waits for the disk.
    #[arg(long, env = "YARD_SYNC", value_enum, default_value_t = Sync::Normal)]
    pub sync: Sync,
    /// The account's number.
    #[arg(long, env = "YARD_ACCOUNT", default_value = "000000000000", value_parser = account, value_name = "ID")]
    pub account: String,
    /// The root user's access key. Needed, with --secret-key, to listen on anything but loopback.
    #[arg(long, env = "YARD_ACCESS_KEY", default_value = "test", value_name = "KEY")]
    pub access_key: String,
    /// The root user's secret key.
    #[arg(
        long,
        env = "YARD_SECRET_KEY",
        default_value = "test",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    pub secret_key: String,
}

/// Whether instances reach the world outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Egress {
    /// Through this machine's own uplink.
    Host,
    /// Not at all.
    Isolated,
}

/// When an acknowledged change is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Sync {
    /// From a crash at once, from a power cut after a moment.
    Normal,
    /// From a power cut at once.
    Full,
}

/// Options of `yard reset`.
#[derive(Args)]
pub struct Reset {
    /// Do not ask.
    #[arg(short, long)]
    pub yes: bool,
}

/// Options of `yard env`.
#[derive(Args)]
pub struct Env {
    /// Print a Terraform provider block instead.
    #[arg(long)]
    pub terraform: bool,
    /// The region to name.
    #[arg(long, env = "AWS_REGION", default_value = "us-east-1")]
    pub region: String,
}

/// Options of `yard draw`.
#[derive(Args)]
pub struct Draw {
    /// Where to write the picture; `-` is standard output.
    #[arg(short, long, default_value = "yard.svg", value_name = "FILE")]
    pub output: PathBuf,
    /// Draw this region only.
    #[arg(long)]
    pub region: Option<String>,
}

/// Options of `yard shell`.
#[derive(Args)]
pub struct Shell {
    /// The instance's id, or its Name tag.
    pub instance: String,
    /// The user in it.
    #[arg(short, long)]
    pub user: Option<String>,
}

/// Options of `yard exec`.
#[derive(Args)]
pub struct Exec {
    /// The instance's id, or its Name tag.
    pub instance: String,
    /// The user in it.
    #[arg(short, long)]
    pub user: Option<String>,
    /// Give the command a terminal.
    #[arg(short, long)]
    pub tty: bool,
    /// The command and its arguments.
    #[arg(trailing_var_arg = true, required = true)]
    pub argv: Vec<String>,
}

/// Options of `yard logs`.
#[derive(Args)]
pub struct Logs {
    /// The instance's id, or its Name tag.
    pub instance: String,
    /// Go on until interrupted.
    #[arg(short, long)]
    pub follow: bool,
}

/// Options of `yard outside`.
#[derive(Args)]
pub struct Outside {
    /// The command and its arguments.
    #[arg(trailing_var_arg = true, required = true)]
    pub argv: Vec<String>,
}

fn account(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err(format!("'{text}' is not an account: an account's number has twelve digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_begins_behind_its_instance_with_or_without_dashes() {
        for line in
            ["exec -t web -- ls -l --json", "exec web -t ls -l --json", "--data d exec -t web ls -l --json"]
        {
            let words = ["yard"].into_iter().chain(line.split(' '));
            let cli = Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{line}: {error}"));
            let Command::Exec(exec) = cli.command else { panic!("{line} is exec") };
            assert_eq!((exec.instance.as_str(), exec.tty), ("web", true), "{line}");
            assert_eq!((exec.argv.join(" ").as_str(), cli.json), ("ls -l --json", false), "{line}");
        }
        for line in ["outside -- curl -m 2 x", "outside curl -m 2 x"] {
            let cli = Cli::try_parse_from(["yard"].into_iter().chain(line.split(' ')));
            let Ok(Cli { command: Command::Outside(outside), .. }) = cli else { panic!("{line} is outside") };
            assert_eq!(outside.argv.join(" "), "curl -m 2 x", "{line}");
        }
        assert!(Cli::try_parse_from(["yard", "exec", "web"]).is_err(), "a command is needed");
    }
}
