"""The inverted check: everything that a reader sees must have been planned.

What lives here: comparing the paragraphs of the package with the planned ones, word for word. What
does not: whether the plan itself is right, which people decide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.verify import printed
from redactor.verify.kinds import Kind
from redactor.verify.places import PACKAGE
from redactor.verify.printed import is_own
from redactor.verify.report import Fault, Paragraph
from redactor.verify.schema import PAGE_RESULT
from redactor.verify.words import PAGE_FIELD, Wording, stream, unseen, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.verify.printed import Line

_FEW = 10  # words that a reader of pages may misread: hyphens, numbers, ligatures
_SHARE = 0.1
_FIELDS = re.compile(f"(?:{PAGE_FIELD}\\s*)+")
_PAGE_NUMBERS = r"(?: [0-9ivxlc]{1,8} ){0,4}"
_MOST_FIELDS = 12  # in one paragraph; each can be a number that the plan has or has not


def strangers(paragraphs: Sequence[Paragraph], plan: Wording) -> list[Paragraph]:
    """Paragraphs whose words do not stand in the plan in the same order."""
    return [paragraph for paragraph in paragraphs if not _planned(paragraph.text, plan)]


def _planned(text: str, plan: Wording) -> bool:
    if PAGE_FIELD not in text:
        return stream(words(text)) in plan.stream
    pieces = _FIELDS.split(text)
    if len(pieces) > _MOST_FIELDS:
        return False
    spoken = [re.escape(stream(words(piece))) for piece in pieces]
    return re.search(_PAGE_NUMBERS.join(spoken), plan.stream) is not None


def unexpected(lines: Sequence[Line], plan: Wording) -> list[Paragraph]:
    """Lines of a printed page with words that the plan has not, or not as often.

    A page breaks its lines and sets its tables as it likes, so their order proves nothing; and it
    prints numbers of its own, of pages and notes, also at the end of a word.
    """
    surplus = {word for word in printed.count(lines) - plan.count if not is_own(word, plan)}
    return [
        line.paragraph
        for line in lines
        if not surplus.isdisjoint({*line.words, *line.broken})
        and not _planned(line.paragraph.text, plan)
    ]


def lost(lines: Sequence[Line], plan: Wording) -> bool:
    """Whether so much of the plan is missing that the pages must be pictures, or another file's."""
    missing = (plan.count - printed.count(lines)).total()
    return missing > max(_FEW, plan.count.total() * _SHARE)


def check(
    paragraphs: Sequence[Paragraph],
    strange: Sequence[Paragraph],
    found: Wording,
    public: Sequence[str],
    plan: Wording,
) -> Iterator[Fault]:
    """Text that is not in the plan, text that got lost, and characters that nobody can see."""
    for paragraph in strange:
        yield Fault(paragraph.where, paragraph.number, Kind.UNPLANNED)
    surplus = found.count - plan.count
    if surplus and not strange:
        for paragraph in paragraphs:
            if not surplus.keys().isdisjoint(words(paragraph.text)):
                yield Fault(paragraph.where, paragraph.number, Kind.UNPLANNED)
    missing = list((plan.count - found.count).elements())
    numbers = [word for word in missing if PAGE_RESULT.fullmatch(word)]
    counted_by_word = sum(paragraph.fields for paragraph in paragraphs)
    if len(missing) > len(numbers) or len(numbers) > counted_by_word:
        yield Fault(PACKAGE, 0, Kind.LOST)
    planned_unseen = unseen(public)
    for paragraph in paragraphs:
        if unseen([paragraph.text]) - planned_unseen:
            yield Fault(paragraph.where, paragraph.number, Kind.UNSEEN)
