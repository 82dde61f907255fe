### What went wrong with a file, a folder or the system, and the way out.
