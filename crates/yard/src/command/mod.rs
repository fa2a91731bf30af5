//! What each command does.

mod doctor;
mod draw;
mod env;
mod instance;
mod list;
mod outside;
mod stop;
pub mod up;

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::{Cli, Command};
use crate::home::Home;

/// Runs the command.
pub fn run(cli: Cli) -> Result<ExitCode> {
    let home = Home::find(cli.data.as_deref())?;
    match cli.command {
        Command::Up(options) => up::up(&home, &options),
        Command::Down => stop::down(&home, cli.json),
        Command::Reset(options) => stop::reset(&home, &options, cli.json),
        Command::Env(options) => env::env(&home, &options, cli.json),
        Command::Ls => list::list(&home, cli.json),
        Command::Draw(options) => draw::draw(&home, &options, cli.json),
        Command::Shell(options) => instance::shell(&home, &options),
        Command::Exec(options) => instance::exec(&home, &options),
        Command::Logs(options) => instance::logs(&home, &options, cli.json),
        Command::Outside(options) => outside::outside(&home, &options),
        Command::Doctor => doctor::doctor(&home, cli.json),
    }
}
