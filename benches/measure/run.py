"""Runs programs and reads what the system says of them."""

import multiprocessing
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time


class NotChecked(Exception):
    """What is measured cannot be measured here: why."""


def need(program):
    if shutil.which(program) is None:
        raise NotChecked(f"{program} is not here")


def apart(work, *arguments):
    """Does work in a process of its own: the system counts the memory of who starts a program as the program's."""
    worker = multiprocessing.get_context("fork").Process(target=work, args=arguments)
    worker.start()
    worker.join()
    if worker.exitcode != 0:
        raise SystemExit(f"{work.__name__} failed")


class Ran:
    """What one run of a program took: processor and wall in s, the most memory in bytes."""

    def __init__(self, command, cwd=None, stdin=None, expect=(0, 1), times=1):
        self.cpu = self.wall = 0.0
        self.memory = 0
        for _ in range(times):
            with open(stdin or os.devnull, "rb") as given, open(os.devnull, "wb") as out:
                began = time.monotonic()
                child = subprocess.Popen(command, cwd=cwd, stdin=given, stdout=out, stderr=subprocess.DEVNULL)
                _, status, used = os.wait4(child.pid, 0)
                self.wall += time.monotonic() - began
                child.returncode = os.waitstatus_to_exitcode(status)
                if child.returncode not in expect:
                    raise SystemExit(f"{command} ended with {child.returncode}")
                self.cpu += used.ru_utime + used.ru_stime
                self.memory = max(self.memory, used.ru_maxrss * 1024)


def paired(anchor, program, runs, what="cpu"):
    """The median of the ratios program : anchor, of runs in turn; and the median of what the program took."""
    anchor(), program()
    pairs = [(getattr(anchor(), what), getattr(program(), what)) for _ in range(runs)]
    ratio = statistics.median(ours / max(theirs, 1e-9) for theirs, ours in pairs)
    return ratio, statistics.median(ours for _, ours in pairs)


def instructions(command, cwd=None):
    """The instructions of one run, by valgrind."""
    need("valgrind")
    with tempfile.TemporaryDirectory() as folder:
        whole = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *command]
        said = subprocess.run(whole, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", said.stderr)
    if not found:
        raise NotChecked("valgrind says nothing")
    return int(found[1])


def system_calls(command, cwd=None, stdin=None):
    """The system calls of one run and of all it starts, each as one line, by strace."""
    need("strace")
    with tempfile.TemporaryDirectory() as folder, open(stdin or os.devnull, "rb") as given:
        trace = os.path.join(folder, "trace")
        whole = ["strace", "-f", "-qq", "-o", trace, *command]
        subprocess.run(whole, cwd=cwd, stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        with open(trace, encoding="utf-8", errors="replace") as lines:
            called = [re.sub(r"^\d+ +", "", line) for line in lines if "resumed>" not in line]
    if not called:
        raise NotChecked("strace may not trace here")
    return called


def count_calls(called, *names):
    return sum(line.split("(", 1)[0] in names for line in called)


def resident(pid):
    """The memory that a process holds now, in bytes."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS:"))


def processor(pid):
    """The processor time of a process until now, in s."""
    with open(f"/proc/{pid}/schedstat", encoding="ascii") as stat:
        return int(stat.read().split()[0]) / 1e9
