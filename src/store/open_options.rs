//! How files are opened: what differs from system to system stands here.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// A session folder may come from anywhere: a link in it must not lead a write elsewhere.
pub(super) fn never_follow(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(
            (rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK)
                .bits()
                .cast_signed(),
        );
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// Opening a pipe would wait for its other end.
pub(super) fn never_wait(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(
            (rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY)
                .bits()
                .cast_signed(),
        );
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// While it is open nobody can delete, rename or replace the file, on systems that know this.
pub(super) fn hold_name(options: &mut OpenOptions) {
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt;
        const FILE_SHARE_READ: u32 = 1;
        const FILE_SHARE_WRITE: u32 = 2;
        options.share_mode(FILE_SHARE_READ | FILE_SHARE_WRITE);
    }
    #[cfg(not(windows))]
    let _ = options;
}

/// Which file it is, how long, and when it was written last: another answer means that somebody else was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileStamp {
    /// Device and inode; `None` where the system has none (there the name is held by the open file).
    identity: Option<(u64, u64)>,
    pub(super) length: u64,
    modified: Option<SystemTime>,
}

impl FileStamp {
    /// Of an open file.
    pub(super) fn of_file(file: &File) -> io::Result<Self> {
        file.metadata().map(|about| Self::from_metadata(&about))
    }

    /// Of what stands at a path itself, no link followed; `None` when nothing does, or no ordinary file.
    pub(super) fn at_path(path: &Path) -> io::Result<Option<Self>> {
        match std::fs::symlink_metadata(path) {
            Ok(about) => Ok(about.is_file().then(|| Self::from_metadata(&about))),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn from_metadata(about: &Metadata) -> Self {
        Self {
            identity: identity(about),
            length: about.len(),
            modified: about.modified().ok(),
        }
    }

    /// Whether both are one file, whatever was written to it.
    pub(super) fn is_same_file(&self, other: &Self) -> bool {
        self.identity == other.identity
    }
}

/// Whether an error says that there is nothing of that name.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(unix)]
fn identity(about: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((about.dev(), about.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<(u64, u64)> {
    None
}
