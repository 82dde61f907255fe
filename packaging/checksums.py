#!/usr/bin/env python3
"""The SHA-256 of each file, as `sha256sum` writes and checks it; there is no such command on a Mac."""

import hashlib
import sys
from pathlib import Path

for name in sys.argv[1:]:
    path = Path(name)
    print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")
