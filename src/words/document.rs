//! The labels of the documents.

messages! {}
