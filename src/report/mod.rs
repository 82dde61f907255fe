//! What an event says: the account over all its sessions and roadmaps. Pure.
