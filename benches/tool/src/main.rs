//! The measuring end of `benches/`: a server that answers at once, a bounded load, a pump for bare TCP.
//!
//! A part of the measurements and not of the product: it costs as little as it can, so that what is
//! measured is the server between or the network below. `benches/run` builds and drives it.

mod load;
mod null;
mod pump;

use std::time::Duration;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "usage: bench null ADDRESS PATH=FILE...
       bench load ADDRESS FILE CONNECTIONS REQUESTS SECONDS [NAME CERTIFICATE]
       bench sink ADDRESS
       bench flow ADDRESS SECONDS
       bench turns ADDRESS COUNT";

fn main() -> Fallible<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["null", address, ref answers @ ..] if !answers.is_empty() => null::serve(address.parse()?, answers),
        ["load", address, file, connections, requests, seconds, ref tls @ ..] => {
            let whom = match *tls {
                [] => load::Whom::in_the_clear(address.parse()?),
                [name, certificate] => load::Whom::over_tls(address.parse()?, name, certificate.as_ref())?,
                _ => return Err(USAGE.into()),
            };
            let bounds = load::Bounds {
                connections: connections.parse()?,
                requests: requests.parse()?,
                time: Duration::from_secs_f64(seconds.parse()?),
            };
            println!("{}", load::run(&whom, &std::fs::read(file)?, bounds)?);
            Ok(())
        }
        ["sink", address] => pump::sink(address.parse()?),
        ["flow", address, seconds] => {
            println!("{}", pump::flow(address.parse()?, Duration::from_secs_f64(seconds.parse()?))?);
            Ok(())
        }
        ["turns", address, count] => {
            println!("{}", pump::turns(address.parse()?, count.parse()?)?);
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

/// One runtime on one thread: the client and the server of a measurement each cost one core at most.
fn single_threaded() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// The value below which this share of the sorted values lies.
fn quantile(sorted: &[Duration], share: f64) -> Duration {
    let place = (sorted.len() as f64 * share) as usize;
    sorted.get(place.min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}

/// The end of an HTTP head, and the head as text.
fn head(read: &[u8]) -> Option<(usize, &str)> {
    let end = read.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    Some((end, std::str::from_utf8(&read[..end]).unwrap_or_default()))
}

/// A header's value.
fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().skip(1).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}
