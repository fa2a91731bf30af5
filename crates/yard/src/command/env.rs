//! `yard env`: how to point a client here.

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::Env;
use crate::daemon::control::{self, Ask};
use crate::home::Home;

/// Prints shell lines, or a provider block.
pub fn env(home: &Home, options: &Env, json: bool) -> Result<ExitCode> {
    let about = control::asked(home, &Ask::About)?;
    let text = |key: &str| about[key].as_str().unwrap_or_default().to_owned();
    let (endpoint, key, secret) = (text("endpoint"), text("access_key"), text("secret_key"));
    let region = &options.region;
    if json {
        let lines = serde_json::json!({
            "AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_DEFAULT_REGION": region, "AWS_REGION": region,
        });
        println!("{lines}");
    } else if options.terraform {
        println!(
            "provider \"aws\" {{\n  region     = \"{region}\"\n  access_key = \"{key}\"\n  secret_key = \"{secret}\"\n\n  endpoints {{"
        );
        for service in ["acm", "ec2", "elbv2", "iam", "sts"] {
            println!("    {service:<5} = \"{endpoint}\"");
        }
        println!("  }}\n}}");
    } else {
        println!("export AWS_ENDPOINT_URL={endpoint}");
        println!("export AWS_ACCESS_KEY_ID={key}");
        println!("export AWS_SECRET_ACCESS_KEY={secret}");
        println!("export AWS_DEFAULT_REGION={region}");
        println!("export AWS_REGION={region}");
        println!("unset AWS_SESSION_TOKEN AWS_PROFILE");
    }
    Ok(ExitCode::SUCCESS)
}
