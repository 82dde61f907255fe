#!/usr/bin/env python3
"""The licences of all that is linked into the program for a target, out of the sources that cargo holds: notices.py TRIPLE

Of a crate that may be had under several licences the MIT text is taken where it has one, as this program is.
"""

import json
import subprocess
import sys
from pathlib import Path

FONTS = Path(__file__).parent.parent / "src/export/fonts"


def linked(triple):
    """The packages that the program is made of: what it depends on, neither for tests nor for building."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", triple]
    known = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    packages = {package["id"]: package for package in known["packages"]}
    nodes = {node["id"]: node for node in known["resolve"]["nodes"]}
    root = known["resolve"]["root"]
    found, waiting = set(), [root]
    while waiting:
        for needed in nodes[waiting.pop()]["deps"]:
            in_program = any(kind["kind"] is None for kind in needed["dep_kinds"])
            macro = any("proc-macro" in target["kind"] for target in packages[needed["pkg"]]["targets"])
            if in_program and not macro and needed["pkg"] not in found:
                found.add(needed["pkg"])
                waiting.append(needed["pkg"])
    return sorted((packages[package] for package in found), key=lambda package: (package["name"], package["version"]))


def texts(package):
    folder = Path(package["manifest_path"]).parent
    found = sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"))
    )
    mit = [path for path in found if "MIT" in path.name.upper()]
    if mit and "MIT" in (package["license"] or "").replace("/", " OR ").split(" OR "):
        found = mit + [path for path in found if path.name.upper().startswith("NOTICE")]
    return [path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip() for path in found]


def main():
    shared = {}
    for package in linked(sys.argv[1]):
        name = f"{package['name']} {package['version']} ({package['license'] or 'see its text'})"
        for text in texts(package) or ["(no text beside its sources: the licence is the one named above)"]:
            shared.setdefault(text, []).append(name)
    for path in sorted(FONTS.glob("OFL-*.txt")):
        shared.setdefault(path.read_text(encoding="utf-8").strip(), []).append(f"typeface {path.stem.removeprefix('OFL-')}")
    print("What stands in this program beside its own code, and under which licences.")
    for text, names in shared.items():
        print("\n" + "=" * 100)
        print("\n".join(names))
        print("-" * 100)
        print(text)


main()
