//! What happened: the entries of a journal, how they are decided, folded and timed. Pure.
