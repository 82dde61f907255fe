#!/usr/bin/env python3
"""What a run of the tests under wine means: windows-tests.py LOG SKIPPED

A test that failed for want of a terminal or a shell is not checked; one that SKIPPED names, with its reason, neither.
All others that failed are listed, and it ends with 1; so it does when no test ran.
"""

import re
import sys
from pathlib import Path

log = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")
lines = (line.split(maxsplit=1) for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines())
reasons = {line[0]: line[1] for line in lines if len(line) == 2 and not line[0].startswith("#")}

said = dict(re.findall(r"^---- (\S+) stdout ----\n(.*?)(?=^---- |^failures:$|\Z)", log, re.M | re.S))
passed = len(re.findall(r"^test \S+ \.\.\. ok$", log, re.M))
failed = re.findall(r"^test (\S+) \.\.\. FAILED$", log, re.M)
without = [name for name in failed if "not checked: no " in said.get(name, "")]
known = [name for name in failed if name in reasons]
left = [name for name in failed if name not in without and name not in known]

if not passed:
    print(log[-4000:])
for name in known:
    print(f"not checked: {name}: {reasons[name]}")
for name in left:
    print(f"FAILED: {name}\n{said.get(name, '').strip()}\n")
print(f"{passed} passed, {len(left)} failed, {len(without) + len(known)} not checked ({len(without)} for want of a terminal or a shell)")
sys.exit(1 if left or not passed else 0)
