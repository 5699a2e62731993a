"""Full names of the roster by their letters: in capitals or small, fused, turned, taken apart.

What lives here: what may stand between the letters of a name, and before and behind them. What
does not: which letters those are (`wanted`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import (
    MONTHS,
    NEVER_NAMES,
    SEASONS,
    TITLES,
    is_english,
    is_given_name,
    plain,
    tokens,
)
from redactor.naming.bodies import names_body
from redactor.naming.runs import Run
from redactor.people.rostered.lines import LABEL
from redactor.people.rostered.parts import widened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.people.rostered.lines import Line
    from redactor.people.rostered.wanted import Form, Wanted

_LONG = 10  # letters of a full name that are no chance, wherever words part them
_FUSED = 8  # the same of one in small letters, with nothing between
_LABELLED = LABEL * len("name")
# Forenames that open a pair of words in any text: "will young people", "summer term".
_OPENING = (
    MONTHS | SEASONS | frozenset("will can mark grant drew sue pat rob chase so my an in".split())
)
# Between forename and surname: blanks and what is read as one, and a mark or two.
_BLANKS = re.compile(r"[\s\ufffc]|&#?\w{2,8};|%20|_x[0-9A-Fa-f]{4}_|</?\w{1,8}>")
_MARKS = re.compile(r"\W{0,3}|_+|\.+")
_FARTHEST = 48  # characters
_PARTS_SENTENCES = re.compile(r"[.!?;:…]\s")
_PARTS_A_LIST = re.compile(r",\s|\s&\s|\s[–—-]\s")
_INSIDE = re.compile(r"[^\w\s]{1,3}|[-‐‑\u00ad]\s|\n|\ufffc+")  # marks, a picture, a line's end


def full_names(line: Line, person: Wanted) -> Iterator[tuple[int, int]]:
    """Where the full name is written, with the word or the file that it is part of."""
    for form in person.forms:
        at = line.letters.text.find(form.letters)
        while at >= 0:
            if _is_written(line, person, form, at):
                yield widened(line, at, at + len(form.letters))
            at = line.letters.text.find(form.letters, at + 1)


def _is_written(line: Line, person: Wanted, form: Form, at: int) -> bool:
    """Whether these letters are that name, and no chance."""
    end = at + len(form.letters)
    joint = line.gap(at + form.joint)
    no_chance = not (person.words or form.initial) and len(form.letters) >= _LONG
    if form.initial and not _is_initial(line, form, at):
        return False
    if not _joins(joint, form) or not (no_chance or (line.begins(at) and line.stops(end))):
        return False
    inside = [line.gap(at + n) for n in range(1, len(form.letters)) if n not in form.ends]
    if any(inside):
        return _is_taken_apart(line, at, end, inside)
    if not joint:
        return _is_fused(line, person, form, at)
    if form.surname_first and person.guarded and _is_of_others(line, at, end, joint):
        return False
    if line.is_capital(at) and line.is_capital(at + form.joint):
        return not _names_a_body(line, at, end)
    marked = LABEL in joint or "_" in joint
    usual = form.surname_first or form.parts[0] in _OPENING
    return marked or not (person.words and usual)


def _is_initial(line: Line, form: Form, at: int) -> bool:
    """`Black G`, `grace b`: a letter by itself, large where the name is, and no word."""
    last = at + form.joint
    large = line.is_capital(last)
    apart = bool(line.gap(last)) and not line.text[line.letters.ends[last] :].startswith(
        (".", "'", "’")
    )
    return apart and large == line.is_capital(at) and (large or form.letters[-1] not in "aio")


def _joins(joint: str, form: Form) -> bool:
    """Whether forename and surname belong together, and to one sentence and one entry of a list."""
    if len(joint) > _FARTHEST or not _MARKS.fullmatch(_BLANKS.sub("", joint)):
        return False
    seen = _BLANKS.sub(" ", joint)
    parted = _PARTS_SENTENCES.search(seen) or (
        not form.surname_first and _PARTS_A_LIST.search(seen)
    )
    return _LABELLED in joint or not parted


def _is_taken_apart(line: Line, at: int, end: int, gaps: list[str]) -> bool:
    """Whether each letter stands apart, or marks, pictures or the ends of lines are between some."""
    if all(gaps) or all(_INSIDE.fullmatch(gap) for gap in gaps if gap):
        return True
    text = line.text[line.letters.starts[at] : line.letters.ends[end - 1]]
    return end - at >= _LONG and not all(is_english(token.text) for token in tokens(text))


def _is_fused(line: Line, person: Wanted, form: Form, at: int) -> bool:
    """`GraceBlack`; in small letters, or in capitals alone, where that is no word."""
    second = at + form.joint
    if line.is_capital(second) and not line.is_capital(second - 1):
        return True
    a_word = is_english(form.letters) or form.letters in NEVER_NAMES
    a_place = person.words and line.is_capital(at) and not line.is_capital(second)  # Summerfield
    least = _LONG if person.words else _FUSED
    return not (a_word or a_place) and len(form.letters) >= least


def _is_of_others(line: Line, at: int, end: int, joint: str) -> bool:
    """`Mr Black, Grace Thomas`: somebody with the surname, and somebody with the forename."""
    start, stop = line.letters.starts[at], line.letters.ends[end - 1]
    for word in tokens(line.text[:start])[-1:]:
        beside = not line.text[word.end : start].strip(" .")
        named = word.text.istitle() and (is_given_name(word.text) or len(word.text) == 1)
        if beside and (named or plain(word.text) in TITLES):
            return True
    for word in tokens(line.text[stop:])[:1]:
        beside = not line.text[stop : stop + word.start].strip(" ") and LABEL not in joint
        surname = word.text[0].isupper() and not (is_english(word.text) or is_given_name(word.text))
        if beside and surname:
            return True
    return False


def _names_a_body(line: Line, at: int, end: int) -> bool:
    """`Holly Bank School`, where Holly Bank is a pupil as well."""
    start, stop = line.letters.starts[at], line.letters.ends[end - 1]
    words = tokens(line.text)
    inside = [i for i, word in enumerate(words) if word.start < stop and start < word.end]
    last = inside[-1] + 1
    if last == len(words) or line.text[words[last - 1].end : words[last].start] != " ":
        return False
    more = words[last].text[0].isupper()
    return more and names_body(line.text, words, Run(inside[0], last + 1))
