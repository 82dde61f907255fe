//! What is answered to a line that was carried out.

messages! {}
