//! What the tool says, in French and in English: one typed function a message. Pure.
