//! Each line of the files named read as any JSON, and dropped.

use std::fs::File;
use std::io::{self, BufRead, BufReader};

use serde_json::Value;

fn main() -> io::Result<()> {
    let mut count = 0;
    for path in std::env::args_os().skip(1) {
        let mut file = BufReader::new(File::open(path)?);
        let mut line = String::new();
        while file.read_line(&mut line)? > 0 {
            let value: Value = serde_json::from_str(&line)?;
            count += usize::from(value.is_object());
            line.clear();
        }
    }
    println!("{count}");
    Ok(())
}
