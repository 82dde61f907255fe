//! Documents as bytes: one document model that every format reads. Pure.
