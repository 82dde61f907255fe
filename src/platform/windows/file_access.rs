//! How files are opened, and which is which.

use std::fs::{File, FileType, Metadata, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt;
use std::os::windows::io::AsHandle;
use std::path::Path;

use winapi_util::file::information;

use crate::platform::SpecialFile;

const FILE_SHARE_READ: u32 = 1;
const FILE_SHARE_WRITE: u32 = 2;
/// Neither reading nor writing: who has the file open does not mind.
const NO_ACCESS: u32 = 0;

/// The volume's serial number and the file's number on it: two names of one file have the same.
pub type FileIdentity = (u64, u64);

/// A session folder may come from anywhere: a link in it must not lead a write elsewhere. There is no such option here:
/// a file of OneDrive that is not on the disk yet looks like a link to it. Links need an administrator to be made.
pub fn never_follow(_options: &mut OpenOptions) {}

/// Pipes have names of their own here, and are no files.
pub fn never_wait(_options: &mut OpenOptions) {}

/// While it is open nobody can delete, rename or replace the file.
pub fn hold_name(options: &mut OpenOptions) {
    options.share_mode(FILE_SHARE_READ | FILE_SHARE_WRITE);
}

/// Which file an open one is; `None` where the file system does not say.
pub fn file_identity(file: &File, _about: &Metadata) -> Option<FileIdentity> {
    information(file)
        .ok()
        .map(|about| (about.volume_serial_number(), about.file_index()))
}

/// Which file is at a path, of which `about` was read; `None` where the file system does not say.
pub fn path_identity(path: &Path, about: &Metadata) -> Option<FileIdentity> {
    let mut options = OpenOptions::new();
    options.access_mode(NO_ACCESS);
    let file = options.open(path).ok()?;
    file_identity(&file, about)
}

/// What a thing is that is neither a file nor a folder.
pub fn special_file(_kind: FileType) -> SpecialFile {
    SpecialFile::Other
}

/// Standard input, as something that another thread may read.
///
/// # Errors
/// When there is none.
pub fn standard_input() -> io::Result<File> {
    io::stdin().as_handle().try_clone_to_owned().map(File::from)
}
