"""The rows of the table: what is measured, against what, and what it must be."""

import glob
import os
import re
import statistics
import subprocess
import time
from dataclasses import dataclass
from typing import Callable

from . import material, run
from .live import Room

MB = 1e6


@dataclass
class Line:
    """One line of the table."""

    name: str
    measured: str
    target: str
    holds: bool


@dataclass
class Row:
    """A row: its lines, the feature of the anchors that it needs, whether it takes longer than a few seconds."""

    measure: Callable
    feature: str | None = None
    is_long: bool = True


ROWS = {}


def row(name, feature=None, is_long=True):
    def keep(measure):
        ROWS[name] = Row(measure, feature, is_long)
        return measure

    return keep


@dataclass
class Bench:
    """The program, the folder of the anchors, a folder to work in, how many runs are counted."""

    program: str
    anchors: str
    place: str
    runs: int

    def anchor(self, name):
        return os.path.join(self.anchors, name)

    def run(self, *arguments, **options):
        return run.Ran([self.program, *arguments], cwd=self.place, **options)

    def path(self, name):
        return os.path.join(self.place, name)


def ratio_line(name, ratio, most, took="", unit="×"):
    return Line(name, f"{ratio:.2f} {unit}{took}", f"≤ {most:g} {unit}", ratio <= most)


def value_line(name, value, most, unit):
    return Line(name, f"{value:.3g} {unit}", f"≤ {most:g} {unit}", value <= most)


@row("start", is_long=False)
def start(bench):
    hello = [bench.anchor("hello"), "--version"]
    least = run.instructions(hello)
    for name, arguments, most in [
        ("--version", ["--version"], 1.6),
        ("list of an empty folder", ["list"], 1.7),
        ("French help", ["--help", "--lang", "fr"], 1.85),
    ]:
        many = dict(cwd=bench.place, times=20)
        ratio, _ = run.paired(
            lambda: run.Ran(hello, **many), lambda arguments=arguments: run.Ran([bench.program, *arguments], **many), bench.runs
        )
        yield ratio_line(f"{name}: CPU of hello clap", ratio, most)
        counted = run.instructions([bench.program, *arguments], bench.place)
        yield ratio_line(f"{name}: instructions of hello clap", counted / least, 4)


@row("counts", is_long=False)
def counts(bench):
    for arguments in (["--version"], ["list"], ["--help"]):
        called = run.system_calls([bench.program, *arguments], bench.place)
        started = run.count_calls(called, "fork", "vfork", "execve") - 1
        yield value_line(f"{arguments[0]}: processes started", started, 0, "")
        opens = run.count_calls(called, "open", "openat")
        yield value_line(f"{arguments[0]}: files opened", opens, 12, "")
    few, many = [acts_of(bench, count) for count in (10, 60)]
    for name, most in [("write", 1), ("fdatasync", 1), ("statx", 4)]:
        yield value_line(f"an act: {name} on the journal", (many[name] - few[name]) / 50, most, "")


def acts_of(bench, count):
    """What so many notes of a pipe ask of the system, on the journal alone."""
    lines = bench.path(f"lines-{count}")
    material.write_text(lines, "/next\n" + "".join(f"Nobody knows who guarantees what, {n}\n" for n in range(count)))
    folder = bench.path(f"s-{count}")
    command = [bench.program, "run", "--lang", "en", "--into", folder, "--group", "Shops"]
    called = run.system_calls(command, bench.place, stdin=lines)
    opened = [line for line in called if "journal.jsonl" in line and line.startswith("openat(")]
    numbers = {line.rsplit("= ", 1)[1].strip() for line in opened}
    on_journal = [line for line in called if re.match(r"\w+\((\d+)", line) and re.match(r"\w+\((\d+)", line)[1] in numbers]
    return {
        "write": run.count_calls(on_journal, "write"),
        "fdatasync": run.count_calls(called, "fdatasync"),
        "statx": run.count_calls(called, "statx", "fstat", "newfstatat"),
    }


@row("note")
def note(bench):
    """A line in, its answer out, one after the other: the wall, for the disk is what is waited for."""
    count = 300
    text = "Personne ne sait qui garantit quoi après la vente, dit la table"
    # The anchor writes as many bytes as the journal gets.
    padding = "x" * 110
    ratios = []
    for number in range(bench.runs + 1):
        anchor = echo_time([bench.anchor("append-lines"), bench.path(f"a-{number}")], [], text + padding, count)
        program = [bench.program, "run", "--lang", "en", "--into", bench.path(f"n-{number}"), "--group", "Shops"]
        ours = echo_time(program, ["/next"], text, count)
        ratios.append(ours / anchor)
    yield ratio_line("a note read → acknowledged (wall)", statistics.median(ratios[1:]), 1.05)


def echo_time(command, first, line, count):
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for said in [*first, line]:
        child.stdin.write(said.encode() + b"\n")
    child.stdin.flush()
    while b"Personne" not in child.stdout.readline():
        pass
    began = time.monotonic()
    for number in range(count):
        child.stdin.write(f"{line} {number}\n".encode())
        child.stdin.flush()
        child.stdout.readline()
    took = time.monotonic() - began
    child.stdin.close()
    child.stdout.read()
    child.wait()
    return took


@row("open", "json")
def open_journals(bench):
    for entries, most in [(10_000, 0.95), (100_000, 0.95), (1_000_000, 1.2)]:
        run.apart(material.session, bench.path(f"s{entries}"), entries)
        journal = bench.path(f"s{entries}/journal.jsonl")
        anchor = [bench.anchor("read-json-lines"), journal]
        times = max(1, 100_000 // entries)
        ratio, took = run.paired(
            lambda: run.Ran(anchor, times=times),
            lambda: bench.run("list", f"s{entries}", times=times),
            bench.runs if entries < 1_000_000 else 3,
        )
        yield ratio_line(f"open {entries} entries: serde_json::Value a line", ratio, most, f", {took / times:.2f} s")
        if entries == 100_000:
            size = os.path.getsize(journal)
            yield ratio_line("memory of list: the journal", bench.run("list", f"s{entries}").memory / size, 2.5)
            replay = bench.run("replay", f"s{entries}", "--at", "20:00").memory
            yield ratio_line("memory of replay: the journal", replay / size, 2.5)
            with Room([bench.program, "resume", f"s{entries}", "--lang", "en"], bench.place) as room:
                room.read(0.9)
                yield ratio_line("memory of the room: the journal", run.resident(room.pid) / size, 2.5)
                cpu = run.processor(room.pid)
                for _ in range(5):
                    room.type("/undo")
                yield value_line("live /undo at 100,000 entries (CPU)", (run.processor(room.pid) - cpu) * 200, 10, "ms")


@row("room")
def room_of_notes(bench):
    run.apart(material.session, bench.path("s"), 22_500)
    with Room([bench.program, "resume", "s", "--lang", "en"], bench.place) as room:
        room.read(0.9)
        before = run.resident(room.pid)
        for command, name in [("/plan", "/plan"), ("/1 /board", "board")]:
            cpu = run.processor(room.pid)
            for _ in range(5):
                room.type(command)
            yield value_line(f"{name} at 20,000 notes (CPU)", (run.processor(room.pid) - cpu) * 200, 10, "ms")
        for number in range(200):
            if number % 4 == 0:
                room.type(f"a note between {number}", 0.02)
            room.type("/plan", 0.02)
        ratio = run.resident(room.pid) / before
        yield ratio_line(f"200 × /plan: memory at the start, {before / MB:.0f} MB", ratio, 1.2)
    for name, command in [("the room", ["resume", "s", "--lang", "en"]), ("watch", ["watch", "s", "--lang", "en"])]:
        yield from idle(bench, name, command)


def idle(bench, name, command):
    seconds = 4
    with Room([bench.program, *command], bench.place) as room:
        room.read(0.9)
        cpu = run.processor(room.pid)
        room.read_for(seconds)
        yield value_line(f"{name} at rest: CPU a second", (run.processor(room.pid) - cpu) * 1000 / seconds, 2, "ms")
    trace = bench.path("trace")
    with Room([bench.program, *command], bench.place, traced=trace) as room:
        room.read(0.9)
        with open(trace, encoding="utf-8", errors="replace") as lines:
            before = lines.read()
        room.read_for(seconds)
        with open(trace, encoding="utf-8", errors="replace") as lines:
            calls = lines.read()
    rest = calls[len(before) :].splitlines()
    polls = sum(any(f"{call}(" in line for call in ("poll", "ppoll", "epoll_wait", "pselect6")) for line in rest)
    yield value_line(f"{name} at rest: polls a second", polls / seconds, 12, "")
    opened = sum('"/dev/tty"' in line for line in calls.splitlines())
    yield value_line(f"{name}: /dev/tty opened", opened, 1, "×")


@row("replay")
def replay(bench):
    took = {}
    for entries in (10_000, 100_000):
        run.apart(material.session, bench.path(f"s{entries}"), entries, True)
        took[entries] = bench.run("replay", f"s{entries}", "--speed", "max")
    yield value_line("replay --speed max of 100,000 entries (CPU)", took[100_000].cpu, 2, "s")
    yield ratio_line("replay --speed max: growth 10,000 → 100,000", took[100_000].cpu / took[10_000].cpu, 12)
    cast = {e: bench.run("export", f"s{e}", "--format", "cast", "--force", "--out", f"o{e}") for e in took}
    yield value_line("cast of 100,000 entries (CPU)", cast[100_000].cpu, 2, "s")
    yield ratio_line("cast: growth 10,000 → 100,000", cast[100_000].cpu / cast[10_000].cpu, 12)
    with Room([bench.program, "replay", "s100000", "--from", "10:00"], bench.place) as room:
        room.read(0.9)
        spent = []
        for key in ["\x1b[F", "\x1b[D", "\x1b[D", "\x1b[H", "\x1b[F", "\x1b[D"]:
            cpu = run.processor(room.pid)
            os.write(room.terminal, key.encode())
            room.read(0.3)
            spent.append(run.processor(room.pid) - cpu)
        yield value_line("jump in a replay of 100,000 (CPU, the longest)", max(spent) * 1000, 33, "ms")


@row("check", "toml")
def check(bench):
    run.apart(material.roadmaps, bench.path("event"), 10_000)
    anchor = [bench.anchor("read-roadmaps"), bench.path("event")]
    for command, kept, most, memory in [("check", [], 1.8, 32), ("report", ["keep"], 2, 110)]:
        pairs = [(run.Ran([*anchor, *kept]), bench.run(command, "event")) for _ in range(3)]
        ratio = statistics.median(ours.cpu / theirs.cpu for theirs, ours in pairs)
        yield ratio_line(f"{command} of 10,000 roadmaps: toml typed by serde", ratio, most)
        if command == "check":
            ratio = statistics.median(ours.wall / theirs.wall for theirs, ours in pairs)
            yield ratio_line("check of 10,000 roadmaps: wall", ratio, 1.0)
        yield value_line(f"{command} of 10,000 roadmaps: memory", pairs[0][1].memory / MB, memory, "MB")


@row("sessions", "json")
def sessions(bench):
    took = {}
    for count in (300, 3000):
        run.apart(material.sessions, bench.path(f"e{count}"), count)
        for command in ("check", "report"):
            took[command, count] = bench.run(command, f"e{count}")
    anchor = run.Ran([bench.anchor("read-json-lines"), *material.journals(bench.path("e3000"))])
    for command in ("check", "report"):
        many = took[command, 3000]
        yield ratio_line(f"{command} of 3,000 sessions: reading them", many.cpu / anchor.cpu, 2.5, f", {many.cpu:.1f} s")
        yield value_line(f"{command} of 3,000 sessions: memory", many.memory / MB, 200, "MB")
        yield ratio_line(f"{command}: growth 300 → 3,000 sessions", many.cpu / took[command, 300].cpu, 10.5)


@row("pdf", "pdf")
def pdf(bench):
    run.apart(material.long_roadmap, bench.path("r.toml"), 200)
    bench.run("export", "r.toml", "--format", "md", "--out", "lines")
    lines = glob.glob(bench.path("lines/*.md"))[0]
    anchor = [bench.anchor("draw-lines"), material.FACE]
    ratio, took = run.paired(
        lambda: run.Ran(anchor, stdin=lines),
        lambda: bench.run("export", "r.toml", "--format", "pdf", "--out", "out", "--force"),
        bench.runs,
    )
    yield ratio_line("PDF of 200 actions: krilla drawing the same lines", ratio, 3, f", {took:.2f} s")
    size = os.path.getsize(glob.glob(bench.path("out/*.pdf"))[0])
    yield value_line("PDF of 200 actions: size", size / 1000, 300, "kB")


@row("show")
def show(bench):
    run.apart(material.session, bench.path("s"), 100_000)
    run.need("timew")
    database = bench.path("timewarrior/data")
    for month in range(1, 11):
        stamps = (f"2027{month:02}{n // 1440 % 28 + 1:02}T{n // 60 % 24:02}{n % 60:02}" for n in range(10_000))
        lines = [f"inc {stamp}00Z - {stamp}30Z # table-{n % 3}\n" for n, stamp in enumerate(stamps)]
        material.write_text(os.path.join(database, f"2027-{month:02}.data"), "".join(lines))
    material.write_text(bench.path("timewarrior/timewarrior.cfg"), "")
    anchor = ["env", f"TIMEWARRIORDB={bench.path('timewarrior')}", "timew", "export"]
    ratio, took = run.paired(lambda: run.Ran(anchor), lambda: bench.run("show", "s"), bench.runs)
    yield ratio_line("show of 100,000 entries: timew export", ratio, 0.5, f", {took:.2f} s")


@row("size", is_long=False)
def size(bench):
    yield value_line("the program", os.path.getsize(bench.program) / MB, 10, "MB")
