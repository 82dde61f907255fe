//! Each line of the standard input appended to the file named, made durable, and acknowledged: one `write`, one
//! `fdatasync`, and the two looks at the file that tell whether somebody else wrote to it.

use std::fs::{File, OpenOptions, metadata};
use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let path = std::env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let mut file: File = OpenOptions::new().create(true).append(true).open(&path)?;
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line? + "\n";
        metadata(&path)?;
        file.write_all(line.as_bytes())?;
        file.sync_data()?;
        file.metadata()?;
        out.write_all(line.as_bytes())?;
        out.flush()?;
    }
    Ok(())
}
