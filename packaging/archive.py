#!/usr/bin/env python3
"""Packs a folder, the same bytes for the same files: archive.py [--flat] FOLDER FILE.tar.gz|FILE.zip

Names in order, the moment of $SOURCE_DATE_EPOCH, nobody's ids, rights 755 for what may be run and 644 for the rest.
--flat: the files stand at the top of the archive, not in a folder.
"""

import gzip
import os
import sys
import tarfile
import time
import zipfile
from pathlib import Path


def rights(path):
    return 0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644


def pack_tar(files, out, moment):
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar:
            for name, path in files:
                entry = tarfile.TarInfo(name)
                entry.mtime, entry.mode = moment, rights(path)
                if path.is_dir():
                    entry.type = tarfile.DIRTYPE
                    tar.addfile(entry)
                else:
                    entry.size = path.stat().st_size
                    with open(path, "rb") as content:
                        tar.addfile(entry, content)


def pack_zip(files, out, moment):
    with zipfile.ZipFile(out, "w") as packed:
        for name, path in files:
            if path.is_dir():
                continue
            entry = zipfile.ZipInfo(name, time.gmtime(moment)[:6])
            entry.create_system = 3
            entry.external_attr = (0o100000 | rights(path)) << 16
            packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)


def main():
    arguments = sys.argv[1:]
    flat = "--flat" in arguments
    folder, out = [Path(argument) for argument in arguments if argument != "--flat"]
    above = folder if flat else folder.parent
    files = sorted((str(path.relative_to(above).as_posix()), path) for path in [folder, *folder.rglob("*")] if path != above)
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    out.unlink(missing_ok=True)
    (pack_zip if out.suffix == ".zip" else pack_tar)(files, out, moment)


main()
