//! What is no ordinary file and no folder.

/// What a path leads to that is no ordinary file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialFile {
    /// A named pipe.
    Pipe,
    /// A socket.
    Socket,
    /// A device, such as a disk or a terminal.
    Device,
    /// Something else that holds no bytes of its own.
    Other,
}
