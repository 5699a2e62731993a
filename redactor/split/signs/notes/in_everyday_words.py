"""Which items others may read, by their numbers and in everyday words.

    Kath, please type 1, 2 and 4 for the noticeboard.      The copy for the hall will not have 3, nor 5.
    Publish 1 and 2, then 4.                               Nothing from 3 or 5 on the web; the rest is fine.
    Website: 1, 2, 4. Governors: everything.               3 + 5: governors' copies only.

A sentence counts only where all its numbers are those of items, and its other words no more than
such a note needs (`known.OF_COPIES`): so what it says of them may be worded as it likes. What does
not live here: rulings in the words of clerks (`targets`, `only_open`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical, spelt_out
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end
from redactor.split.markers.noted import noted
from redactor.split.rulings.only_open import all_but, full_numbers, opened
from redactor.split.rulings.targets import targets
from redactor.split.signs.meaning.everyday import closes, opens
from redactor.split.signs.notes import lists
from redactor.split.words import known
from redactor.split.words.text import dotted_between, flat, sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

_KIND = (
    r"(?:(?:agenda\s+)?(?:items?|minutes?|paragraphs?|paras?|sections?|numbers?|no\.|nos\.?)\s+)"
)
_NUMBER = r"[A-Z]{0,5}/?\d+(?:[./]\d+)*(?!\w)"
_AND = r"\s*(?:,|&|\+|-|\b(?:and|to|or|nor|then)\b|\s)+"
_LIST = re.compile(
    rf"(?:(?:all|both|the\s+whole)\s+of\s+)?{_KIND}?(?<![\w£.])(?P<list>{_NUMBER}(?:{_AND}(?:the\s+whole\s+of\s+)?{_KIND}?{_NUMBER})*)"
    r"(?=\W*$|[.,;:)-]|\s+(?:is|are|to|for|on|in|at|(?-i:may)|can|could|should|must|shall|will|do|does|goe?s?|stays?|only|alone|up|out|off|with|from|not|but)\b)",
    re.IGNORECASE,
)
# right in front of a list: it is the other way round with what is named
_BUT = re.compile(
    r"\b(?:except(?:ing)?(?:\s+for)?|apart\s+from|but(?:\s+for)?|save(?:\s+for)?|other\s+than|without|minus|less|excluding|omit(?:s|ting)?|skip(?:s|ping)?|lacks?|stops?\s+short\s+of|nothing\s+(?:from|in|of|about)|no|not|nor|none\s+of"
    r"|(?:not|n't|never)\s+(?:have|has|include|contain|carry|show|say|print|type|put\s+up|post|want|with)|(?:leav(?:e|es|ing)|tak(?:e|es|ing)|miss(?:es|ing)?)\s+(?:out|off))\s*(?:for\s+)?$",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:(?:all|everything|any(?:thing)?|nothing|no(?:ne)?)\s+(?:the\s+)?(?:other|else|more|rest)s?\b|(?:the\s+)?(?:rest|remainder|others?|numbers\s+between|other\s+\w+)\b|^\W*(?:all|everything)\b|\b(?:all|everything)\W*$)",
    re.IGNORECASE,
)
# "6.3 is confidential, 6.2 is not"
_OTHERWISE = re.compile(
    r"\W*(?:(?:is|are|may|can|should|must|will|does|do)\s+not|(?:isn|aren|can|won|don|doesn)'?t)\W*$",
    re.IGNORECASE,
)
_FINE = re.compile(r"\b(?:fine|all\s+right|ok(?:ay)?|no\s+matter)\b", re.IGNORECASE)
# "have been put on the website", "see the website": told of what was done, or of others
_TOLD = re.compile(
    r"\b(?:has|have|had)\s+(?:now\s+)?been\b|\b(?:had|were|(?<!it )was|last|previous|earlier)\b|^\W*(?:please\s+)?(?:see|read|note|take)\b|\?|\bnothing\s+to\s+do\b"
    # the other way round twice
    r"|(?:\b(?:not?|nothing|none|never)|n't)\s+(?:(?:longer|to|be|being|been|have|all|both)\s+)*(?:just|only|solely|merely|confidential|private|secret|locked|omit\w*|skip\w*|exclud\w+|remov\w+|delet\w+|withh\w+|miss(?:ing)?"
    r"|(?:leave|left|take|taken|keep|kept|held|hold|missed|cut)\s+(?:(?:out|off)(?!\s+of\s+(?:this|the)\s+(?:room|building|house|school))|back|from))\b"
    r"|(?:\bnot|n't)\s+for\s+(?:[\w']+\s+){1,3}(?:only|alone)\b",
    re.IGNORECASE,
)
_GOVERNORS = r"(?:the\s+)?(?:us|ourselves|governors?|trustees?|members?|directors?|board)"
_FOR_GOVERNORS = re.compile(
    rf"^\W*(?:are\s+|is\s+)?(?:for\s+)?{_GOVERNORS}(?:'s?|s')?(?:\s+(?:copy|copies|set|sets|version|file))?\s*(?:only|alone)?\W*$",
    re.IGNORECASE,
)
# What is off the web, or taken out of it.
_AWAY = re.compile(
    r"\b(?:off|(?<!up )(?<!put )out\s+of|(?:leave|keep|take|cut|left|kept|taken)\s+(?:out|away)|skip\w*|black\w*|redact\w*|omit\w*|remov\w+|delet\w+|withh\w+|h[eo]ld\s+back|exclud\w+|missing|lack\w*)\b",
    re.IGNORECASE,
)
_PLACE = r"(?:private|confidential|locked|safe|cupboard|drawer|cabinet|files?|(?:minute\s+|secretary's\s+|clerk's\s+)(?:book|folder))"
# What opens nothing, however it is said: it is negated, or for some alone.
_NEGATED = re.compile(
    r"\b(?:not?|nor|never|nobody|none|nothing|cannot|without|hardly|stops?|before|until|off|(?<!go )(?<!goes )out)\b|n't\b",
    re.IGNORECASE,
)
_SOME = rf"(?:we|us|{_PLACE}|{_GOVERNORS}|secretary|clerk|chair|book|office|(?:this|the)\s+room)"
_FOR_SOME = re.compile(
    rf"\b(?:only|just|alone)\b.*\b{_SOME}\b|\b{_SOME}\b.*\b(?:only|just|alone)\b|\b(?:stay|kept|keep|remain)\w*\s+(?:with|in|among)\s+{_SOME}\b|\b{_GOVERNORS}'?s?'?\s+eyes\b|\b(?:private|secret|sealed|locked(?:\s+away)?)\W*$",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|alone)\b", re.IGNORECASE)
# "please print for members" keeps nothing from others
_KEEPS = re.compile(
    rf"\b(?:only|alone|just|not?|nothing|nobody|never|{_PLACE})\b|n't\b", re.IGNORECASE
)
_IN_PLACE = re.compile(rf"(?<!not )(?:\bfor\s+)?\b(?:{_PLACE}|{_GOVERNORS})\b", re.IGNORECASE)
_ADDRESS = re.compile(r"^\W*(?:[A-Z][a-z]+|[A-Z][a-z]+\s+[A-Z][a-z]+)\s*[,-]\s+")
_CLAUSE = re.compile(
    rf"(?<=[a-z)])(?:,\s+(?:and\s+)?|\s+and\s+)(?={_KIND}?{_NUMBER})|[.;]\s+|,?\s+\b(?:but|while|whereas)\s+(?=\D*\d)|,\s+(?=(?:the\s+)?rest\b)"
)
_LONGEST = 60  # words of such a note
_FEWEST = 3  # items that the minutes have


@dataclass(frozen=True, slots=True)
class Told:
    """What a note says: the numbers that others may read, those that they may not, and of the rest."""

    open: frozenset[tuple[str, ...]]
    shut: frozenset[tuple[str, ...]]
    rest: bool | None  # whether the rest is open, where it says so


def without(lines: Lines) -> Lines:
    """The lines with such a note blanked: nothing else is read in it."""
    found = _note(lines)
    if found is None:
        return lines
    at, _ = found
    text = dotted_between(lines[at].text, 0, len(lines[at].text))
    return (*lines[:at], replace(lines[at], text=text), *lines[at + 1 :])


def shut(lines: Lines) -> Iterator[tuple[int, bool]]:
    """The lines that such a note shuts, and whether they begin an item that is shut whole."""
    found = _note(lines)
    if found is None:
        return
    at, told = found
    numbered = [(k, parts) for k, parts in full_numbers(lines) if k != at]
    if told.shut:
        yield from ((k, True) for k, parts in numbered if parts in told.shut)
    else:
        begun = [k for k, parts in numbered if parts in told.open]
        yield from all_but(lines, {at, *(j for k in begun for j in range(k, item_end(lines, k)))})


def _note(lines: Lines) -> tuple[int, Told] | None:
    """The line that says so of items that these minutes have, and what it says."""
    numbers = {parts for _, parts in full_numbers(lines)}
    if len(numbers) < _FEWEST:
        return None
    apart = _set_apart(lines)
    for at, line in enumerate(lines):
        if not (_may_tell(line) and (at in apart or _in_brackets(line))):
            continue
        text = flat(line.block.text)
        told = _told(text, numbers)
        if told and not (opened(text) or targets(text) or _read(lines, at)):
            return at, told
    return None


def _set_apart(lines: Lines) -> set[int]:
    """The lines above the first item and those behind the last."""
    ranked = [k for k, x in enumerate(lines) if x.rank is not None and not x.agenda]
    first, last = (ranked[0], ranked[-1]) if ranked else (0, 0)
    end = min(tail_start(lines, 0), last + 1)
    return {k for k, x in enumerate(lines) if x.top or k < first or k >= end}


def _in_brackets(line: Line) -> bool:
    text = line.block.text.strip()
    return text[:1] in tuple("([*") and text[-1:] in tuple(")]*")


def _read(lines: Lines, at: int) -> bool:
    """Whether it names pieces of these minutes in words that are known."""
    return any(k == at for k, _ in chain(noted(lines), noted(lines, lists.led)))


def _may_tell(line: Line) -> bool:
    body = line.block.story is Story.BODY and line.row is None and not line.agenda
    digits = any(x.isdigit() for x in line.block.text)
    plain = line.number is None and not line.block.heading
    return body and plain and digits and len(words(line.block.text)) <= _LONGEST


def _told(text: str, numbers: set[tuple[str, ...]]) -> Told | None:
    """What a text says of items, where each of its numbers is one."""
    free: set[tuple[str, ...]] = set()
    kept: set[tuple[str, ...]] = set()
    rest = before = None
    for a, b in sentences(text):
        for clause in _CLAUSE.split(_ADDRESS.sub("", text[a:b].strip(" ()[]*"))):
            named = [*_LIST.finditer(clause)]
            if not named:
                rest = _of_the_rest(clause) if rest is None else rest
                continue
            turned = [_BUT.search(clause[: x.start()]) is not None for x in named]
            if len(named) > 1 and len(set(turned)) < len(named):  # "website 1, office 2"
                return None
            for found, other_way in zip(named, turned, strict=True):
                said = [canonical(n) for n in spelt_out(_plain(found["list"]))]
                likewise = _OTHERWISE.match(clause[found.end() :]) and before is not None
                opens_it = not before if likewise else _stance(clause, found)
                before = opens_it
                if opens_it is None or not numbers.issuperset(said) or not _ascends(said):
                    return None
                (free if opens_it else kept).update(said)
                if opens_it and other_way:
                    rest = False
            if _REST.search(_LIST.sub(" ", clause)) and not any(turned):
                return None
    if free & kept or not (free or kept) or (free and not kept and (rest or numbers <= free)):
        return None
    return Told(frozenset(free), frozenset(kept), rest) if kept or len(free) > 1 else None


def _plain(named: str) -> str:
    bare = re.sub(rf"(?:the\s+whole\s+of\s+)?{_KIND}", "", named, flags=re.IGNORECASE)
    listed = re.sub(r"\s*,?\s*(?:\b(?:then|or|nor)\b|\+)\s*", ", ", bare, flags=re.IGNORECASE)
    return re.sub(r"(?<=\d)\s*-\s*(?=\d)", " to ", listed)


def _ascends(said: list[tuple[str, ...]]) -> bool:
    last = [int(x[-1]) for x in said if x and x[-1].isdigit()]
    return all(a < b for a, b in pairwise(last)) if len({x[:-1] for x in said}) == 1 else True


def _stance(clause: str, found: re.Match[str]) -> bool | None:
    """Whether a clause opens the numbers that it names; None where it says nothing of it, or more."""
    before, behind = clause[: found.start()], clause[found.end() :]
    beside = _LIST.sub(" ", f"{before} {behind}")
    if _TOLD.search(beside) or any(known.others(beside, known.OF_COPIES)):
        return None
    if turned := _BUT.search(before):
        said = _LIST.sub(" ", f"{before[: turned.start()]} {behind}")
        if _shuts(said):
            return None if _AWAY.search(said) and _NEGATED.search(_AWAY.sub(" ", said)) else True
        return False if opens(said) and not _NEGATED.search(said) else None
    clear = opens(beside) and not (_NEGATED.search(beside) or _FOR_SOME.search(beside))
    if _shuts(behind) or _shuts(beside):
        return bool(clear and _ONLY.search(beside) and not _AWAY.search(beside))
    return True if clear else None


def _of_the_rest(clause: str) -> bool | None:
    if _REST.search(clause) is None:
        return None
    if _shuts(clause) or _IN_PLACE.search(_REST.sub("", clause)):
        return False
    return True if opens(clause) or _FINE.search(clause) else None


def _shuts(said: str) -> bool:
    keeps = closes(said) and _KEEPS.search(said) is not None
    return keeps or any(rx.search(said) for rx in (_AWAY, _FOR_GOVERNORS, _FOR_SOME))
