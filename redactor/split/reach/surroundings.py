"""What the surroundings of an open line say of it: whether it lies in a part that words nobody knows mark.

    Below this line for members' own copies            leads in, the reader hears
    The lease costs £9,000 a year.                     sounds like nothing; but it lies between the two
    The library copy takes up again here.              leads out

Boosted trees (`models/surroundings`) weigh what the reader says of the line, of those beside it, of
the nearest one above that leads in and the nearest one below that leads out, what their words
are, and what the rules have sealed around them. What lives here: what the trees look at. What
does not: what follows (`surmised`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from redactor import trees
from redactor.data import Part, Span
from redactor.split.lines.closing import closes
from redactor.split.lines.movement import RETURNED, WITHDREW, is_movement
from redactor.split.markers.hearing import (
    CLOSES,
    FLAGS,
    LOOKS_BACK,
    OPENS,
    SEALED,
    UNMARKED,
    WHOLE,
    score,
)
from redactor.split.reach import spoken_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.hearing import Opinions
    from redactor.split.seals import Seal

TREES = Path(__file__).with_name("surroundings.json")
_FAR = 25  # lines above or below in which one that leads in or out is looked for
_NEAR, _AROUND = 3, 8
_FAINT = 0.02  # so little of what was opened is still open
_RARE = 0.5  # share of the lines that bear a sign which marks anything
_MOST = 40  # sealed lines: more say no more
# What is said of copies, places and people where something is kept back, or given back.
_KEEPING = re.compile(
    r"\b(?:web\w*|sites?|online|internet|publi\w+|parents|outsiders?|outside|beyond|copy|copies|version|circulat\w+|post(?:ed|ing)?|displayed|notice-?boards?|boards?"
    r"|room|walls|private\w*|secret\w*|hush|keep|keeps|kept|hold|held|withh\w+|back|out|off|only|eyes|ears|governors|trustees|members|ourselves|us|files?|folders?|drawer|cupboard|safe"
    r"|sealed|locked?|key|book|sheets?|leaf|pages?|left|leave|withdr\w+|doors?|gallery|record\w*|tape|stream\w*|webcast|broadcast|quiet\w*|sensitive|confid\w+|between|share[ds]?|shown?|seen?"
    r"|read|reads?|repeat\w*|strip\w*|cut|omit\w*|blank\w*|black\w*|remove\w*|redact\w*|delete|clos\w+|shut|apart|separate\w*|discreet\w*)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no|never|without|nobody|none|nothing|don['’]t)\b", re.IGNORECASE)
_GIVING_BACK = re.compile(
    r"\b(?:open\w*|resum\w*|again|back|return\w*|over|ends?|ended|all|everyone|everybody|anyone|public\w*|finish\w*)\b",
    re.IGNORECASE,
)
_MATTERS = ("PUPIL", "PERSONNEL", "COMPLAINT", "COMMERCIAL", "LEGAL")
_PLACES = ("arising", "minutes", "ahead", "dates", "interests", "apologies")


@cache
def _trees() -> trees.Trees:
    return trees.read(TREES)


def likely(features: Mapping[str, float]) -> float:
    """The probability that a line of these features lies in Part 2."""
    return _trees().probability(features)


class Surroundings:
    """What the trees look at, for the lines of one document; positions are those of `lines`."""

    def __init__(self, lines: Lines, marked: Sequence[Seal], said: Opinions) -> None:
        self.lines = lines
        self._said = said
        self._sealed, self._unmarked = self._most((SEALED,)), self._most((UNMARKED,))
        self._flags, self._back = self._most((FLAGS,)), self._most((LOOKS_BACK,))
        self._whole = max(self._most((WHOLE,)), default=0)
        self._keeping = [len(_KEEPING.findall(x.words)) for x in lines]
        self._not = [_NOT.search(x.words) is not None for x in lines]
        self._leads = spoken_of.likewise(lines, self._most(OPENS), self._keeping)
        self._ends = spoken_of.likewise(lines, self._most(CLOSES), self._keeping)
        self.gone = list(_gone(lines, marked))
        self._heads = list(_last(lines, _begins))
        kept = [a + b if a else 0 for a, b in zip(self._keeping, self._not, strict=True)]
        pointers = spoken_of.Pointers(lines, kept)
        self._cited = [pointers.of_line(line, at) for at, line in enumerate(lines)]
        self._signs = spoken_of.signs(lines)
        self._bearing: dict[str, tuple[int, float, float]] = {}  # lines; sealed and gone in sum
        for at, of in enumerate(self._signs):
            for sign in of:
                bearing, sealed, gone = self._bearing.get(sign, (0, 0.0, 0.0))
                sums = (bearing + 1, sealed + self._sealed[at], gone + self.gone[at])
                self._bearing[sign] = sums
        self._spoken_of = {sign: pointers.of_sign(sign) for sign in self._bearing}
        self._titles = list(_last(lines, spoken_of.is_title))
        self._items = self._of_items()
        self._minutes = self._of_minutes()
        left = [WITHDREW.search(x.text) is not None for x in lines]
        came = [RETURNED.search(x.text) is not None for x in lines]
        self._out = list(_since(left, came))
        self._back_in = [*reversed([*_since(came[::-1], left[::-1])])]
        afar = accumulate(reversed(self._back), max, initial=0.0)
        self._back_from_afar = [*reversed([*afar][:-1])]

    def of(self, at: int) -> dict[str, float]:
        above = range(at - 1, max(-1, at - 1 - _FAR), -1)
        below = range(at + 1, min(len(self.lines), at + 1 + _FAR))
        return {
            **self._own(at),
            **self._beside(at),
            **self._from_above(at, above),
            **self._from_below(at, below),
            "out for": self._out[at],
            "back in": self._back_in[at],
            **self._around(at, above, below),
            **self._of_item(at),
            **self._signed(at),
            **self._minutes,
        }

    def _most(self, kinds: Sequence[str]) -> list[float]:
        """By line, how likely it is any of these."""
        return [
            max(score(self._said.lines, x.block.index, kind) for kind in kinds) for x in self.lines
        ]

    def _own(self, at: int) -> dict[str, float]:
        line = self.lines[at]
        whole = Span(line.block.index, 0, len(line.block.text))
        matters = self._said.matters.within(whole)
        names = [*self._said.names.within(whole)]
        return {
            "leads": self._leads[at],
            "ends": self._ends[at],
            "sealed": self._sealed[at],
            "unmarked": self._unmarked[at],
            "flags": self._flags[at],
            "looks back": self._back[at],
            "keeping": self._keeping[at],
            "not": self._not[at],
            "giving back": len(_GIVING_BACK.findall(line.words)),
            "words": len(line.words.split()),
            "heading": line.heading,
            "numbered": line.number is not None,
            "begins": line.rank is not None,
            "row": line.row is not None,
            "bullet": bool(line.block.label),
            "closes": closes(line),
            "moves": is_movement(line),
            "left": WITHDREW.search(line.text) is not None,
            "came back": RETURNED.search(line.text) is not None,
            "names": len(names),
            "private name": max((private for _, private, _ in names), default=0),
            "young": max((young for _, _, young in names), default=0),
            **{f"{kind.lower()} matter": matters.get(f"{kind}_MATTER", 0) for kind in _MATTERS},
            **{f"in {place}": place in line.contexts for place in _PLACES},
        }

    def _beside(self, at: int) -> dict[str, float]:
        """Of the two lines above and the two below."""
        found: dict[str, float] = {}
        for step in (-2, -1, 1, 2):
            there = 0 <= at + step < len(self.lines)
            for name, values in (
                ("sealed", self._sealed),
                ("unmarked", self._unmarked),
                ("leads", self._leads),
                ("ends", self._ends),
                ("gone", self.gone),
                ("keeping", self._keeping),
            ):
                found[f"{name} {step:+}"] = values[at + step] if there else 0
        return found

    def _from_above(self, at: int, above: Sequence[int]) -> dict[str, float]:
        """What was opened above and is still open, and by which line."""
        opener, opened = _nearest(above, self._leads, self._ends)
        if opener is None:
            return dict.fromkeys(_OF_OPENER, 0.0) | {"opener far": _FAR + 1}
        line, between = self.lines[opener], self._sealed[opener + 1 : at]
        items = (self.lines[j].rank for j in range(opener + 1, at + 1))
        return dict(
            zip(
                _OF_OPENER,
                (
                    opened,
                    min(between, default=1),
                    _mean(between, 1),
                    sum(x is not None and (line.rank is None or x <= line.rank) for x in items),
                    self.gone[opener],
                    len(line.words.split()),
                    self._keeping[opener],
                    line.rank is not None,
                    line.text.rstrip().endswith(":"),
                    max(self._ends[opener + 1 : at], default=0),
                    self._cited[opener],
                    at - opener,
                ),
                strict=True,
            )
        )

    def _from_below(self, at: int, below: Sequence[int]) -> dict[str, float]:
        """What ends below without having begun there."""
        closer, closed = _nearest(below, self._ends, self._leads)
        behind = range(at + 1, closer if closer is not None else at + 1)
        return {
            "closed": closed,
            "closer far": _FAR + 1 if closer is None else closer - at,
            "sealed to closer": _mean([self._sealed[j] for j in behind], closer is not None),
            "items to closer": sum(self.lines[j].rank is not None for j in behind),
            "giving back of closer": 0
            if closer is None
            else len(_GIVING_BACK.findall(self.lines[closer].words)),
        }

    def _around(self, at: int, above: Sequence[int], below: Sequence[int]) -> dict[str, float]:
        near = (*above[:_AROUND], *below[:_AROUND])
        return {
            "keeping above": max(
                (self._keeping[j] + self._not[j] for j in above[: 2 * _NEAR]), default=0
            ),
            "looked back at": max((self._back[j] for j in below[:_NEAR]), default=0),
            "looked back at from afar": self._back_from_afar[at],
            "gone around": sum(self.gone[j] for j in near),
            **{
                f"sealed {side} {far}": _mean([self._sealed[j] for j in places[:far]], 0)
                for side, places in (("above", above), ("below", below))
                for far in (_NEAR, _AROUND)
            },
        }

    def _of_item(self, at: int) -> dict[str, float]:
        head = self._heads[at]
        if head is None:
            return dict.fromkeys(_OF_ITEM, 0.0) | {"heads": False}
        return {**self._items[head], "heads": head == at}

    def _of_items(self) -> dict[int, dict[str, float]]:
        """What there is to say of each item or row, by where it begins."""
        members: dict[int, list[int]] = defaultdict(list)
        for at, head in enumerate(self._heads):
            if head is not None:
                members[head].append(at)
        return {head: self._of_members(head, inside) for head, inside in members.items()}

    def _of_members(self, head: int, inside: Sequence[int]) -> dict[str, float]:
        sealed = [self._sealed[j] for j in inside]
        told = (
            _mean(sealed, 0),
            max(sealed),
            min(sealed[1:], default=0),
            len(inside),
            sum(self.gone[j] for j in inside),
            self._leads[head],
            self._sealed[head],
            self._flags[head],
            self._keeping[head],
            max(self._back[j] for j in inside),
        )
        return dict(zip(_OF_ITEM, told, strict=True))

    def _signed(self, at: int) -> dict[str, float]:
        """How the other lines sound that bear a sign of this one, of all its signs the one that tells most."""
        head = self._heads[at]
        title = self._titles[at]
        signs = self._signs[at] | (self._signs[head] if head is not None else frozenset())
        best = (0.0,) * len(_OF_SIGN)
        for sign in signs:
            lines, sealed, gone = self._bearing[sign]
            spoken, share = self._spoken_of[sign], lines / len(self.lines)
            if sign in self._signs[at]:
                lines, sealed, gone = lines - 1, sealed - self._sealed[at], gone - self.gone[at]
            if not (lines or spoken):  # nobody else knows it for a sign
                continue
            sealed, gone = sealed / max(1, lines), gone / max(1, lines)
            tells = sealed + gone + spoken * (share < _RARE)
            best = max(best, (tells, lines, sealed, gone, spoken, share))
        return {
            **dict(zip(_OF_SIGN, best, strict=True)),
            "cited": self._cited[at],
            "item cited": 0 if head is None else self._cited[head],
            "title cited": 0 if title is None else self._cited[title],
            "title far": _FAR + 1 if title is None else min(at - title, _FAR),
        }

    def _of_minutes(self) -> dict[str, float]:
        gone = sum(each > 0 for each in self.gone)
        return {
            "gone in all": min(gone, _MOST),
            "share gone": gone / max(1, len(self.lines)),
            "whole paper": self._whole,
            "leads anywhere": max(self._leads, default=0),
            "ends anywhere": max(self._ends, default=0),
        }


_OF_OPENER = (
    "opened", "least since", "sealed since", "items since", "opener gone", "opener words",
    "opener keeping", "opener begins", "opener colon", "ended since", "opener cited", "opener far",
)  # fmt: skip
_OF_SIGN = ("sign", "sign lines", "sign sealed", "sign gone", "sign spoken of", "sign share")
_OF_ITEM = (
    "item sealed", "item most", "item least", "item lines", "item gone", "head leads",
    "head sealed", "head flags", "head keeping", "item looked back at",
)  # fmt: skip


def _nearest(
    places: Sequence[int], wanted: Sequence[float], against: Sequence[float]
) -> tuple[int | None, float]:
    """The place that does most, for as much of it as nothing on the way there undoes."""
    best, most, left = None, 0.0, 1.0
    for j in places:
        if wanted[j] * left > most:
            best, most = j, wanted[j] * left
        left *= 1 - against[j]
        if left < _FAINT:
            break
    return best, most


def _since(begun: Sequence[bool], ended: Sequence[bool]) -> Iterator[int]:
    """By line, how many lines ago something began that has not ended; far, where nothing did."""
    far = _FAR
    for begins, ends in zip(begun, ended, strict=True):
        yield far
        far = _FAR if ends and not begins else 1 if begins else min(far + 1, _FAR)


def _mean(values: Sequence[float], of_none: float) -> float:
    return sum(values) / len(values) if values else of_none


def _gone(lines: Lines, marked: Sequence[Seal]) -> Iterator[float]:
    """By line, the share that is sealed."""
    sealed: dict[int, int] = {}
    for span in (span for seal in marked if seal.part is Part.TWO for span in seal.spans):
        sealed[span.block] = sealed.get(span.block, 0) + span.end - span.start
    for line in lines:
        yield min(1.0, sealed.get(line.block.index, 0) / max(1, len(line.text.strip())))


def _last(lines: Lines, wanted: Callable[[Line], bool]) -> Iterator[int | None]:
    """By line, where the last one stands, itself included, of which something is true."""
    last = None
    for at, line in enumerate(lines):
        last = at if wanted(line) else last
        yield last


def _begins(line: Line) -> bool:
    """Whether an item or a row begins with it."""
    return line.rank is not None or (line.row is not None and line.first_in_row)
