//! The least that a program with options costs to start.

use clap::Parser;

/// Says hello.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// To whom.
    #[arg(long, default_value = "world")]
    name: String,
}

fn main() {
    let arguments = Arguments::parse();
    println!("Hello, {}", arguments.name);
}
