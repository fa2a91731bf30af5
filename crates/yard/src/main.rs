//! `yard`: a cloud in your own yard.
//!
//! The binary puts the floors together: command line, daemon, console. It holds no business rule of
//! any service.

mod cli;
mod command;
mod daemon;
mod drawing;
mod home;
mod inventory;

use std::process::ExitCode;

use clap::Parser;

/// Most of what a request costs here is small pieces that live as long as it does.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // The keeper and the machines' init are this binary too; they must not parse or start anything.
    if std::env::args_os().nth(1).is_some_and(|word| word == machine::KEEPER_COMMAND) {
        daemon::log();
    }
    if let Some(code) = machine::applet() {
        return code;
    }
    let cli = cli::Cli::parse();
    match command::run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("yard: {error:#}");
            ExitCode::FAILURE
        }
    }
}
