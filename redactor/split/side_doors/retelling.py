"""How likely open text tells again of a sealed item, by everything that ties the two.

    5. Staffing - CONFIDENTIAL. Mrs Orr, Year 4, has been signed off until July. …   sealed
    Next time: report on the return of the Year 4 teacher                            tells of it
    Year 4 returned from the museum at five                                          does not

Boosted trees (`models/retelling`) weigh whom both name and whose names the reader takes for
private, the words that both have and nothing else open has, who does what and when, what sort of
matter either is, what the reader thinks of the line, and where it stands. What lives here: what they look at. What does not: what is asked about, and what follows
(`retold`).
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from redactor import trees
from redactor.data import Span
from redactor.numbering.forms import canonical
from redactor.split.lines.tables import Table
from redactor.split.markers.hearing import SEALED, UNMARKED, score
from redactor.split.side_doors import doing
from redactor.split.side_doors.evidence import names_in, sums, years
from redactor.split.side_doors.gathering import is_candidate
from redactor.split.side_doors.references import referred
from redactor.split.words import frequent, matters
from redactor.split.words.text import stem, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.hearing import Opinions
    from redactor.split.side_doors.evidence import Evidence, Item

TREES = Path(__file__).with_name("retelling.json")
_LETTERS = 4  # of a word that says anything
_UNSAID = (1.0, 0.7, 0.4)  # of a word's weight, by how many other open lines have it
# One person, or one thing that was decided about: "the boy", "her return", "that claim".
_THE_ONE = re.compile(
    r"\b(?:the|this|that|his|her|their|a|y|yr)\s+(?:[\w'-]+\s+){0,2}?"
    r"(?:boy|girl|child|pupil|student|learner|twins?|brothers?|sisters?|siblings?|family|mother|father|mum|dad|parents?|grand\w+|carers?|aunt|uncle|"
    r"teacher|assistant|colleague|member\s+of\s+staff|employee|postholder|caretaker|cook|technician|lecturer|nurse|supervisor|administrator|cleaner|leader|deputy|head\s+of\s+\w+|"
    r"tenant|buyer|purchaser|bidder|firm|contractor|complainant|claimant|applicant|candidate|"
    r"claim|complaint|grievance|absence|hearing|appeal|exclusion|suspension|offer|sale|settlement|tribunal|allegation|investigation|resignation|return|placement|incident|bachgen|merch|plentyn|teulu|athro|athrawes)\b",
    re.IGNORECASE,
)
_PRIVATE = 0.5  # from here on a name is more likely private than at work
_PLACES = ("actions", "arising", "minutes", "ahead", "dates", "interests", "apologies")


@cache
def _trees() -> trees.Trees:
    return trees.read(TREES)


def likely(features: Mapping[str, float]) -> float:
    """The probability that a text of these features tells again of what is sealed."""
    return _trees().probability(features)


class Retelling:
    """What the trees look at, for the texts of one document."""

    def __init__(self, lines: Lines, evidence: Evidence, said: Opinions) -> None:
        self._evidence = evidence
        self._said, self._spoken_of, self._named = said.lines, said.matters, said.names
        self._texts = {x.block.index: x.block.text for x in lines}
        told = [item for item in evidence.items if item.stems]
        self._items = [(item, said.matters.within(*item.places)) for item in told]
        self._at_the_table = {stem(word) for word in evidence.attending}
        self._bearers = {item.span: self._named_in(*item.places) for item in told}
        private = (bearers.items() for bearers in self._bearers.values())
        self.told_of = frozenset(w for of in private for w, (p, _) in of if p >= _PRIVATE)

    def of(
        self, line: Line, start: int, end: int, text: str
    ) -> tuple[Item, dict[str, float]] | None:
        """The sealed item that a stretch of a line is tied to most, and how; None if there is none.

        `text`: what is read, which may be the whole row in which the line stands.
        """
        if not self._items:
            return None
        said = self._telling(line, text)
        heard = {} if _in_part(line) else self._said  # an opinion is of the whole line
        strangers = names_in(text) - self._evidence.attending
        days, classes = doing.dates(text), years(text)

        def tie(item: Item) -> float:
            names, others = strangers & item.names, (days & item.dates, classes & item.years)
            shared = sum(said[w] for w in said.keys() & item.stems)
            return shared + frequent.RARE * len(names) + sum(map(len, others))

        item, matter = max(self._items, key=lambda of: tie(of[0]))
        place = Span(line.block.index, start, end)
        own = self._spoken_of.within(place)
        shared = {w: said[w] for w in said.keys() & item.stems if said[w]}
        whole = sum(said.values())
        return item, {
            "shared": sum(shared.values()),
            "share": sum(shared.values()) / whole if whole else 0,
            "words shared": len(shared),
            "rarest shared": max(shared.values(), default=0),
            "words": len(said),
            "names": len(strangers & item.names),
            **self._of_people(item, place, text),
            "doers": len(doing.doers(text) & item.doers),
            "dates": len((days & item.dates) - self._evidence.open_dates),
            "sums": len((sums(text) & item.sums) - self._evidence.open_sums),
            "years": len(classes & item.years),
            "private": matters.PRIVATE.search(text) is not None,
            "open": matters.OPEN.search(text) is not None,
            "the one": len(_THE_ONE.findall(text)),
            "same matter": max((min(own[k], matter[k]) for k in own.keys() & matter), default=0),
            "own matter": max(own.values(), default=0),
            "sealed": score(heard, line.block.index, SEALED),
            "unmarked": score(heard, line.block.index, UNMARKED),
            "its number": self._cites(line, text),
            "behind it": line.block.index > item.span.block,
            "row": line.row is not None and not line.of_minutes,
            "log": line.table is Table.LOG or line.action_cell,
            **{f"in {place}": place in line.contexts for place in _PLACES},
        }

    def _of_people(self, item: Item, place: Span, text: str) -> dict[str, float]:
        """What those who are named in both places are taken for, here and there."""
        here, there = self._named_in(place), self._bearers[item.span]
        both = names_in(text) & there.keys()
        return {
            "private there": max((there[w][0] for w in both), default=0),
            "young there": max((there[w][1] for w in both), default=0),
            "private here": max((here[w][0] for w in both if w in here), default=0),
            "seated": bool(both) and both <= self._evidence.attending,
            "of them told": min((self._evidence.open_stems[stem(w)] for w in both), default=0),
        }

    def _named_in(self, *places: Span) -> dict[str, tuple[float, float]]:
        """The names in these places, word by word: how likely each is private, and a child's or kin's."""
        found: dict[str, tuple[float, float]] = {}
        for name, private, young in self._named.within(*places):
            text = self._texts[name.block][name.start : name.end]
            for word in names_in(text):
                before = found.get(word, (0.0, 0.0))
                found[word] = max(private, before[0]), max(young, before[1])
        return found

    def _cites(self, line: Line, text: str) -> bool:
        """Whether it names a sealed item by its number, or stands under it."""
        under = line.number is not None and self._evidence.by_number(line.number.parts) is not None
        first = text.split(" | ", 1)[0]
        return under or (
            referred(text, self._evidence) is not None
            or self._evidence.by_number(canonical(first)) is not None
        )

    def _telling(self, line: Line, text: str) -> dict[str, float]:
        """The words of a text, as stems, with what each tells that nothing else open says."""
        own = not is_candidate(line)  # those are among the words that open lines have
        found = {stem(w) for w in words(text) if len(w) >= _LETTERS and not w.isdecimal()}
        told = found - self._at_the_table
        return {w: frequent.weight(w) * self._unsaid(w, own=own) for w in told}

    def _unsaid(self, word: str, *, own: bool) -> float:
        elsewhere = max(0, self._evidence.open_stems[word] - own)
        return _UNSAID[elsewhere] if elsewhere < len(_UNSAID) else 0


def _in_part(line: Line) -> bool:
    """Whether some of the line is sealed already."""
    return len(words(line.text)) < len(words(line.block.text))
