//! How files are opened, and which is which.

use std::fs::{File, FileType, Metadata, OpenOptions};
use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;

use crate::platform::SpecialFile;

/// Device and inode: two names of one file have the same.
pub type FileIdentity = (u64, u64);

/// A session folder may come from anywhere: a link in it must not lead a write elsewhere.
pub fn never_follow(options: &mut OpenOptions) {
    options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
}

/// Opening a pipe would wait for its other end.
pub fn never_wait(options: &mut OpenOptions) {
    options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed());
}

/// While it is open nobody can delete, rename or replace the file, on systems that know this. This one does not.
pub fn hold_name(_options: &mut OpenOptions) {}

/// Which file an open one is; `None` where the system does not say.
pub fn file_identity(_file: &File, about: &Metadata) -> Option<FileIdentity> {
    Some((about.dev(), about.ino()))
}

/// Which file is at a path, of which `about` was read; `None` where the system does not say.
pub fn path_identity(_path: &Path, about: &Metadata) -> Option<FileIdentity> {
    Some((about.dev(), about.ino()))
}

/// What a thing is that is neither a file nor a folder.
pub fn special_file(kind: FileType) -> SpecialFile {
    if kind.is_fifo() {
        SpecialFile::Pipe
    } else if kind.is_socket() {
        SpecialFile::Socket
    } else if kind.is_char_device() || kind.is_block_device() {
        SpecialFile::Device
    } else {
        SpecialFile::Other
    }
}

/// Standard input, as something that another thread may read.
///
/// # Errors
/// When there is none.
pub fn standard_input() -> io::Result<File> {
    io::stdin().as_fd().try_clone_to_owned().map(File::from)
}
