"""Texts with slots, and lines made from them.

What lives here: the format of `texts/*.txt` (see README.md), how a person is written in a slot,
how a line is varied. What does not: which names there are, and what spaCy makes of the lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from things import THINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from random import Random

    from invented import Names, Person

MATTERS = {
    "o": "ordinary",
    "p": "pupil",
    "s": "personnel",
    "c": "complaint",
    "b": "commercial",
    "l": "legal",
}

_SLOT = re.compile(r"\{([a-z]+)(\d*)(?:\.([a-z]+))?\}")
_MARK = re.compile(r"\[\[[a-z]+:(.*?)\]\]")
_TITLES = {
    "F": ("Mrs", "Mrs", "Mrs", "Miss", "Ms", "Ms", "Dr"),
    "M": ("Mr", "Mr", "Mr", "Mr", "Mr", "Dr"),
    "N": ("Mx", "Dr", "Mr", "Ms"),
}
_BANK = 90  # lines; more is a bank of sentences, no document: new people every few lines
_OFFICES = (
    "Cllr",
    "Rev",
    "Revd",
    "Rev.",
    "Fr",
    "Dr",
    "Prof",
    "Canon",
    "Councillor",
    "Professor",
    "Sir",
    "Dame",
)
_LABELS = (
    "•\t",
    "• ",
    "- ",
    "– ",
    "a) ",
    "(b) ",
    "iii. ",
    "1.2 ",
    "4.3\t",
    "7.\t",
    "12/24 ",
    "Action: ",
    "Q: ",
    "A: ",
    "* ",
)


@dataclass(frozen=True, slots=True)
class Text:
    """A document with slots: its people (id, role, sex, note) and lines (letter, text)."""

    slug: str
    people: tuple[tuple[str, str, str, str], ...]
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A filled line: names as (start, end, community), and the letter of its matter."""

    text: str
    names: tuple[tuple[int, int, str], ...]
    letter: str


@dataclass(slots=True)
class Style:
    """The habits of one clerk."""

    curly: bool
    dot: str  # between initial and surname
    caps_surname: bool
    titles: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Scene:
    """Who and what one document is about, and how it is written."""

    people: dict[str, tuple[Person, str]]
    style: Style
    rng: Random
    names: Names
    things: dict[str, str] = field(default_factory=dict)


def read(path: Path) -> Iterator[Text]:
    """The documents of a file."""
    slug, people, lines = "", [], []
    for raw in [*path.read_text(encoding="utf-8").splitlines(), "= end"]:
        line = raw.strip()
        if line.startswith("="):
            if lines:
                yield Text(slug, tuple(people), tuple(lines))
            slug, people, lines = line[1:].split("|")[0].strip(), [], []
        elif line.startswith("@"):
            ident, role, *rest = line[1:].split()
            sex = rest.pop(0) if rest and rest[0] in _TITLES else "N"
            people.append((ident, role, sex, " ".join(rest)))
        elif len(line) > 2 and line[1] == "|" and line[0] in {*MATTERS, "h", "g"}:
            lines.append((line[0], line[2:].strip()))


def fill(text: Text, rng: Random, names: Names) -> Iterator[Line]:
    """The document with new people in it, as one clerk would write it."""
    scene = _scene(text, rng, names)
    for number, (letter, template) in enumerate(text.lines):
        if number and len(text.lines) > _BANK and number % 8 == 0:
            scene = _scene(text, rng, names)
        bare = _MARK.sub(r"\1", template).replace("**", "").replace("__", "")
        yield from _cells(_filled(bare, letter, scene), rng)


def varied(line: Line, rng: Random) -> Line:
    """The line with a slip or a habit of its layout."""
    draw = rng.random()
    if draw < (0.06 if line.letter == "h" else 0.015):
        return replace(line, text=_same_length(line.text, str.upper))
    if draw < 0.022:
        return replace(line, text=_same_length(line.text, str.lower))
    if draw < 0.08:
        return _shifted(line, rng.choice(_LABELS))
    if draw < 0.12 and line.text.endswith("."):
        return replace(line, text=line.text[:-1])
    if draw < 0.13:
        return replace(line, text=line.text.replace(" ", "\xa0", 1))
    return line


def joined(lines: Iterable[Line], between: str) -> Line:
    """Several lines as one block."""
    text, names, letter = "", [], "o"
    for line in lines:
        text += between if text else ""
        names += [(s + len(text), e + len(text), group) for s, e, group in line.names]
        text += line.text
        letter = line.letter
    return Line(text, tuple(names), letter)


def cut(line: Line, start: int, end: int) -> Line:
    """A stretch of a line."""
    names = tuple(
        (s - start, e - start, group) for s, e, group in line.names if start <= s and e <= end
    )
    return Line(line.text[start:end], names, line.letter)


def _scene(text: Text, rng: Random, names: Names) -> Scene:
    dot = rng.choice((" ", " ", ". ", ". ", "."))
    style = Style(curly=rng.random() < 0.6, dot=dot, caps_surname=rng.random() < 0.04)
    return Scene(_cast(text, rng, names), style, rng, names)


def _cast(text: Text, rng: Random, names: Names) -> dict[str, tuple[Person, str]]:
    people: dict[str, tuple[Person, str]] = {}
    for ident, role, sex, note in text.people:
        mentioned = [word.strip(",;.") for word in note.split()] if role == "family" else []
        kin = next((people[word][0] for word in mentioned if word in people), None)
        surname = kin.surname if kin and rng.random() < 0.85 else ""
        people[ident] = names.person(rng, sex, surname, kin.community if kin else ""), role
    return people


def _filled(template: str, letter: str, scene: Scene) -> Line:
    text, spans, last = "", [], 0
    for slot in _SLOT.finditer(template):
        text += template[last : slot.start()]
        last = slot.end()
        kind, number, form = slot.groups()
        ident = kind + number
        if ident not in scene.people:
            text += _trimmed(_thing(kind, number, scene), template[last:])
            continue
        person, role = scene.people[ident]
        before, written = _written(
            person, _titled(ident, person, role, scene), form or "full", scene
        )
        if before.split(" ")[0].rstrip(".") == text.rstrip().split(" ")[-1].rstrip("."):
            before = ""  # the text says "Mrs" already
        text += before
        if written.endswith(".") and template[last : last + 1] == ".":
            written = written[:-1]
        if form != "init":
            spans.append((len(text), len(text) + len(written), person.community))
        text += written
    return Line(_quoted(text + template[last:], scene.style), tuple(spans), letter)


def _thing(kind: str, number: str, scene: Scene) -> str:
    if kind not in THINGS:
        raise ValueError(f"no such slot: {kind}{number}")
    if kind + number not in scene.things or scene.rng.random() < 0.3:
        scene.things[kind + number] = THINGS[kind](scene.rng, scene.names)
    return scene.things[kind + number]


def _titled(ident: str, person: Person, role: str, scene: Scene) -> str:
    return scene.style.titles.setdefault(ident, _title(person.sex, role, scene.rng)) + " "


def _written(person: Person, title: str, form: str, scene: Scene) -> tuple[str, str]:
    """What stands before the name (a title), and the name itself."""
    rng, style = scene.rng, scene.style
    given, surname = _slip(person.given, rng), _slip(person.surname, rng)
    if style.caps_surname:
        surname = surname.upper()
    initial = f"{person.given[0].upper()}{style.dot}{surname}"
    if form == "title":
        return title, surname
    if form == "titlefull":
        return title, initial if rng.random() < 0.2 else f"{given} {surname}"
    middle = f" {person.middle}" if person.middle and rng.random() < 0.6 else ""
    forms = {
        "full": f"{surname}, {given}" if rng.random() < 0.01 else f"{given}{middle} {surname}",
        "first": given,
        "nick": _short(person.given, rng),
        "last": surname,
        "fi": f"{given} {person.surname[0].upper()}" + ("." if style.dot != " " else ""),
        "il": initial,
        "init": _initials(person),
        "caps": f"{person.given} {person.surname}".upper(),
    }
    if form not in forms:
        raise ValueError(f"no such form: {form}")
    return "", forms[form]


def _initials(person: Person) -> str:
    parts = re.split(r"[ -]", f"{person.given} {person.surname}")
    return "".join(part[0] for part in parts if part[:1].isupper()) or person.given[0].upper()


def _title(sex: str, role: str, rng: Random) -> str:
    if role in {"governor", "other", "clerk"} and rng.random() < 0.15:
        return rng.choice(_OFFICES)
    title = rng.choice(_TITLES[sex])
    return title + "." if rng.random() < 0.06 else title


def _slip(name: str, rng: Random) -> str:
    """A name in small letters, with a letter lost or two exchanged, once in a while."""
    draw = rng.random()
    if draw < 0.008:
        return name.lower()
    if draw < 0.02 and len(name) > 4:
        at = rng.randint(1, len(name) - 3)
        return name[:at] + (
            name[at + 1] + name[at] + name[at + 2 :] if draw < 0.014 else name[at + 1 :]
        )
    return name


def _short(given: str, rng: Random) -> str:
    stem = given[: rng.choice((2, 3, 3, 4))]
    return stem + rng.choice(("", "", "ie", "y", "s", "z", "i"))


def _trimmed(thing: str, following: str) -> str:
    """`Oak class` before the word "class" is `Oak`."""
    word = (
        following.strip().split(" ")[0].strip(".,;:").lower() if following.startswith(" ") else ""
    )
    if word and thing.lower().endswith(f" {word}"):
        return thing[: -len(word) - 1]
    return thing


def _quoted(text: str, style: Style) -> str:
    if style.curly:
        text = re.sub(r"(^|[\s(])\"", r"\1“", text).replace('"', "”")
        return re.sub(r"(^|[\s(])'", r"\1‘", text).replace("'", "’")
    return text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def _cells(line: Line, rng: Random) -> Iterator[Line]:
    """A table's row: mostly a block a cell, as Word has it."""
    if "|" not in line.text:
        yield line
        return
    if rng.random() < 0.25:
        between = rng.choice((" | ", "\t", "  "))
        cells = [cut(line, *span) for span in _between(line.text)]
        yield joined(cells, between)
        return
    for span in _between(line.text):
        if span[1] > span[0]:
            yield cut(line, *span)


def _between(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for cell in text.split("|"):
        start = at + len(cell) - len(cell.lstrip())
        end = at + len(cell.rstrip())
        if end > start:
            yield start, end
        at += len(cell) + 1


def _same_length(text: str, change: object) -> str:
    return "".join(new if len(new := change(c)) == 1 else c for c in text)  # type: ignore[operator]


def _shifted(line: Line, label: str) -> Line:
    names = tuple((s + len(label), e + len(label), group) for s, e, group in line.names)
    return Line(label + line.text, names, line.letter)
