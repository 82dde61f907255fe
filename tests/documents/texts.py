#!/usr/bin/env python3
"""Every text of a roadmap is in what other programs read out of its documents.

texts.py ROADMAP.json TEXT… : each TEXT is the plain text of a document. Spaces and the ends of lines are passed over,
and the marks that French sets otherwise than they are typed. Documents show `@name_of_two` as words and no `#E3`, and say
a day once, beside the text that named it."""
import json
import re
import sys
import unicodedata

# What says how a roadmap is kept, and not what it says.
KEYS = {"format", "language", "id", "due", "review", "held", "date", "session", "status", "links", "from", "depends_on"}
# Not in documents: themes and people are for the trace on the screen.
KEYS |= {"theme", "stakeholders", "history"}


# « Conseil, le 8 avril 2027 »: the day stands beside in every document, written in full or short.
DAY = re.compile(r"^(.+?),?\s+(?:le\s+)?(\d{1,2})(?:er)?\s+(\w{3,}\.?)(?:\s+(\d{4}))?$")


def as_shown(text):
    text = re.sub(r"(?<!\w)#[A-Z]+\d+\b", "", text)
    return re.sub(r"(?<!\w)@(\w[^\s@]*)", lambda name: name.group(1).replace("_", " "), text)


def texts(value, key=""):
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from texts(inside, name) if name not in KEYS else ()
    elif isinstance(value, list):
        for inside in value:
            yield from texts(inside, key)
    elif isinstance(value, str):
        day = DAY.match(value) if key == "decided_by" else None
        if day:
            yield day.group(1)
            yield day.group(2)
        else:
            yield as_shown(value)


def bare(text):
    same = {"’": "'", "«": '"', "»": '"', "‑": "-", "\u00ad": ""}
    kept = (same.get(c, c) for c in unicodedata.normalize("NFC", text))
    # In which order a reader gives back what runs from right to left is its own affair.
    passed = lambda c: unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") or unicodedata.bidirectional(c) in ("R", "AL")
    return "".join(c for c in kept if not c.isspace() and not passed(c))


def is_heard(text, heard):
    """Whole, or in parts of 20 signs at least: a long text goes on beside another column, on another page."""
    at = 0
    while at < len(text):
        least, most = 0, len(text) - at
        while least < most:
            middle = (least + most + 1) // 2
            if text[at : at + middle] in heard:
                least = middle
            else:
                most = middle - 1
        if least < min(20, len(text) - at):
            return False
        at += least
    return True


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        wanted = {bare(text) for text in texts(json.load(file))} - {""}
    lost = 0
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            heard = bare(file.read())
        for text in sorted(wanted):
            if not is_heard(text, heard):
                lost += 1
                print(f"{path}: {text[:120]!r} is lost")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
