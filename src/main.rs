//! The `ctrls` program: everything is in the library.

fn main() -> std::process::ExitCode {
    ctrls::cli::main()
}
