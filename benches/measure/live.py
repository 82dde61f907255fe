"""A live room on a terminal of its own."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

from . import run


class Room:
    """A program on a terminal of 100 columns and 40 rows; `traced` by strace into that file."""

    def __init__(self, command, cwd, traced=None):
        if traced:
            run.need("strace")
            command = ["strace", "-f", "-qq", "-tt", "-e", "trace=poll,ppoll,epoll_wait,openat,pselect6", "-o", traced, *command]
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color"}
        self.child = subprocess.Popen(
            command, cwd=cwd, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)
        self.terminal = ours
        self.pid = self.child.pid

    def read(self, calm, most=12.0):
        """What it writes, until it has been silent for so many s or `most` have passed; it is told where its cursor is,
        as a terminal tells it."""
        said = b""
        until = time.monotonic() + most
        while (left := until - time.monotonic()) > 0:
            if not select.select([self.terminal], [], [], min(calm, left) if said else left)[0]:
                break
            try:
                came = os.read(self.terminal, 65536)
            except OSError:
                break
            for _ in re.findall(rb"\x1b\[6n", came):
                os.write(self.terminal, b"\x1b[1;1R")
            said += came
        return said

    def read_for(self, seconds):
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.read(min(left, 0.25), left)

    def type(self, line, calm=0.15):
        # Keys that come at once are a pasted block: Enter comes apart.
        os.write(self.terminal, line.encode())
        time.sleep(0.03)
        os.write(self.terminal, b"\r")
        return self.read(calm)

    def close(self):
        self.child.send_signal(signal.SIGTERM)
        try:
            self.child.wait(5)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        os.close(self.terminal)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
