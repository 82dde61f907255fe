//! What the tests share: a folder of their own, the program with a fixed home.
