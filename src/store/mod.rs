//! Files on disk: session folders, the lock, durable appends, atomic replacement.
