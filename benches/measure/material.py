"""What the rows work on: journals, roadmaps and sessions of any size, the same each time."""

import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
# As the first version of the format wrote it: its lines have no checksums that another id would break.
JOURNAL = os.path.join(PROJECT, "tests/it/journal/1.0.jsonl")
EXAMPLE = os.path.join(PROJECT, "examples/repair-cafe/roadmaps/faire-venir-accueil.toml")
FACE = os.path.join(PROJECT, "src/export/fonts/atkinson-regular.ttf")


def beginning(until):
    with open(JOURNAL, encoding="utf-8") as lines:
        return [next(lines) for _ in range(until)]


def write_text(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def clock(ms):
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds + 5 * 60, 60)
    hours, minutes = divmod(minutes, 60)
    return f"2027-03-20T{14 + hours:02}:{minutes:02}:{seconds:02}.{ms:03}+01:00"


def session(folder, entries, undos=False):
    """A session of so many entries: three tables that note, correct, vote; with `undos` one line in a hundred takes back."""
    lines = beginning(13)
    notes = 0
    for seq in range(13, entries + 1):
        ms = 500_000 + (seq - 13) * 20
        head = {"seq": seq, "at": clock(ms), "ms": ms}
        group = f"G{seq % 3 + 1}"
        if undos and seq % 100 == 99:
            entry = {**head, "kind": "undone", "of": seq - 1}
        elif notes and seq % 10 == 7:
            entry = {**head, "kind": "votes_counted", "group": group, "votes": [{"id": f"E{notes}", "dots": 4}]}
        else:
            notes += 1
            text = f"Personne ne sait qui garantit quoi après la vente, dit la table pour la {notes}e fois"
            entry = {**head, "kind": "note_added", "group": group, "id": f"E{notes}", "text": text}
        lines.append(json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n")
    write_text(os.path.join(folder, "journal.jsonl"), "".join(lines))
    return folder


def actions(first, count):
    verbs = ["Installer", "Ouvrir", "Réparer", "Prêter", "Écrire", "Compter"]
    for number in range(first, first + count):
        yield (
            f'[[phase.action]]\nid = "A{number}"\ntext = "{verbs[number % 6]} un banc de réparation près de la '
            f'déchèterie numéro {number}"\npilot = "Zoé {number}"\npartners = ["Mairie {number % 7}", "Lycée"]\n'
            f'due = 2027-03-20\ndone_when = "Le banc numéro {number} sert chaque samedi"\n'
        )


def roadmap(path, number):
    """A real roadmap of a few actions, of a session of its own."""
    with open(EXAMPLE, encoding="utf-8") as file:
        text = file.read()
    text = text.replace('"repair-cafe-1"', f'"lone-{number}-1"').replace('session = "repair-cafe"', f'session = "lone-{number}"')
    write_text(path, text.replace('title = "Entrer', f'title = "{number} Entrer'))


def long_roadmap(path, count):
    text = (
        'format = "ctrls-roadmap/1"\ntitle = "Le banc"\n[source]\nsession = "lone"\n'
        'axis = "Axe"\ngroup = "Groupe"\n'
    )
    for phase, first in enumerate(range(1, count + 1, max(count // 3, 1)), 1):
        text += f'[[phase]]\ntitle = "Étape {phase}"\n'
        text += "".join(actions(first, min(max(count // 3, 1), count + 1 - first)))
    write_text(path, text)


def roadmaps(folder, count):
    for number in range(count):
        roadmap(os.path.join(folder, f"r{number % 100}", f"banc-{number}.toml"), number)
    return folder


def sessions(folder, count):
    """An event of so many sessions, each with roadmaps in its journal, each beside a roadmap in a file."""
    begin = "".join(beginning(30))
    for number in range(count):
        journal = begin.replace('"session":"repair-cafe"', f'"session":"repair-cafe-{number}"')
        write_text(os.path.join(folder, f"s{number}", "journal.jsonl"), journal)
        roadmap(os.path.join(folder, "files", f"f{number}", "banc.toml"), number)
    return folder


def journals(folder):
    for path, _, names in os.walk(folder):
        yield from (os.path.join(path, name) for name in names if name == "journal.jsonl")
