"""Sentences for the classifier of matters: of somebody's work, of their own matter, of a child, of a complaint.

What lives here: `told/` (README.md), the ways in which a predicate is told of somebody, and the
sentences of the reader's minutes, whose matter follows from whose names stand in them. What does
not: how a name is written (`slots.py`).
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import slots

from redactor.naming.sentences import sentences

HERE = Path(__file__).resolve().parents[1]
READER = HERE.parent / "reader"
sys.path.append(str(READER / "scripts"))

import marked  # noqa: E402  # of ../reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from invented import Names

# How a line of `told/` begins: whose own matter it is; somebody at work, a complaint, a child.
LETTERS = {"p": "s", "o": "o", "c": "c", "k": "p"}  # of `slots.MATTERS`
CHILD = "k"
TIMES = 8  # that each line is told, of others and in another way
_JOBS = (
    "caretaker|cook|head of music|Year 4 teacher|SENCo|teaching assistant|site manager|business manager|"
    "school secretary|midday supervisor|technician|deputy head|attendance officer|librarian|lead for maths|"
    "finance officer|head of sixth form|cleaner in charge|bursar|HLTA in Reception|lecturer in plumbing|"
    "family support worker|assistant head|learning mentor|catering manager|receptionist|head of PE|"
    "class teacher in P5|nursery nurse|exams officer|sports coach|minibus driver|bus escort"
).split("|")
# {N} is told of, {M} tells it, {J} is the job.
_WAYS = (
    "{N} {P}.",
    "{N} {P}.",
    "{N}, the {J}, {P}.",
    "{N}, {J}, {P}.",
    "The {J}, {N}, {P}.",
    "The {J} ({N}) {P}.",
    "{N} ({J}) {P}.",
    "The head said that {N} {P}.",
    "It was reported that the {J}, {N}, {P}.",
    "We heard that {N} {P}.",
    "Governors were told that {N} {P}.",
    "The team is led by {N}, who {P}.",
    "Site work is led by {N}, who {P}.",
    "Year 4 is taught by {N}, who {P}.",
    "Our {J} is {N}, who {P}.",
    "Thanks to {N}, who {P}.",
    "Noted: {N} {P}.",
    "Staffing: {N} {P}.",
    "{N}, who {P}, was mentioned.",
    "{M} explained that {N} {P}.",
    "{N} {P}, and {M} will write.",
)
_FORMS = ("", "", ".title", ".title", ".titlefull", ".first", ".fi")
_FORMS_OF_CHILDREN = ("", "", ".first", ".first", ".fi")
_NUMBERS = ("", "", "", "7.2 ", "(b) ", "• ", "- ")
_SHORTEST = 4  # words of a sentence of minutes
# Whether such a sentence is of its bearer or of a complaint, its marks do not say.
_OPEN_TO_DOUBT = re.compile(
    r"\b(?:complain\w*|grievance|alleg\w*|accus\w*|unhappy|stage (?:one|two|1|2))\b", re.IGNORECASE
)


def lines(rng: Random, names: Names, *, held_out: bool) -> Iterator[slots.Line]:
    """The lines of `told/` as sentences; of one in four nothing is taught."""
    for file in ("predicates", "sentences"):
        for line in (HERE / "told" / f"{file}.txt").read_text(encoding="utf-8").splitlines():
            letter, said = line.split("|", 1)
            if _is_held_out(said) == held_out:
                for _ in range(1 if held_out else TIMES):
                    yield _told(letter, said, rng, names)


def of_minutes(folder: str) -> Iterator[slots.Line]:
    """The sentences with names in the minutes of a folder of the reader."""
    for file in sorted((READER / folder).glob("*.gold")):
        for raws in marked.read(file):
            for raw in filter(None, raws):
                if raw.style != "|" and not raw.style.startswith("#"):
                    for text in raw.cells[0]:
                        yield from _sentences(text, private=raw.sealed or raw.unmarked)


def _is_held_out(said: str) -> bool:
    return hashlib.sha256(said.encode()).digest()[0] % 4 == 0


def _told(letter: str, said: str, rng: Random, names: Names) -> slots.Line:
    sex = "F" if re.search(r"\b(?:she|her|hers)\b", said) else rng.choice("FM")
    sex = "M" if re.search(r"\b(?:he|his|him)\b", said) else sex
    way = said if "{N}" in said else rng.choice(_NUMBERS) + rng.choice(_WAYS).replace("{P}", said)
    role, forms = ("pupil", _FORMS_OF_CHILDREN) if letter == CHILD else ("staff", _FORMS)
    name = f"{{s1{rng.choice(forms)}}}"
    template = (
        way.replace("{N}", name).replace("{M}", "{s2.title}").replace("{J}", rng.choice(_JOBS))
    )
    people = (("s1", role, sex, ""), ("s2", "staff", rng.choice("FM"), ""))
    (line,) = slots.fill(slots.Text("", people, ((LETTERS[letter], template),)), rng, names)
    return line


def _sentences(text: marked.Text, *, private: bool) -> Iterator[slots.Line]:
    for start, end in sentences(text.plain):
        kinds = {span.kind for span in text.spans if start <= span.start < end}
        said = text.plain[start:end].strip()
        letter = _matter(kinds, said, private=private or text.sealed > 0)
        if letter and len(said.split()) >= _SHORTEST:
            yield slots.Line(said, (), letter)


def _matter(kinds: set[str], said: str, *, private: bool) -> str:
    """The letter of `slots.MATTERS`; empty where the marks leave it open."""
    if kinds & {"any", "quasi", "family"} or ("staff" in kinds and _OPEN_TO_DOUBT.search(said)):
        return ""
    if "staff" in kinds:
        return "s"
    if "pupil" in kinds:
        return "p"
    return "o" if "keep" in kinds and not private else ""
