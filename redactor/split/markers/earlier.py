"""Earlier confidential business: its minutes approved, or told what became of it.

How such minutes were corrected is the business of `side_doors.corrections`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers.silent import says_nothing
from redactor.split.words import known, lexicon, remarks
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

EARLIER = Pattern(lexicon.EARLIER_PART2)
_EARLIER_MATTER = [Pattern(p) for p in remarks.EARLIER_MATTER]
_EARLIER_ANNEX = Pattern(remarks.EARLIER_ANNEX)
_EARLIER_ANYWHERE = Pattern(remarks.EARLIER_MATTER_ANYWHERE)
APPROVED, _CORRECTION = Pattern(lexicon.APPROVED), Pattern(lexicon.CORRECTION)
_MINUTES = re.compile(r"\bminutes?\b|\bcofnodion\b", re.IGNORECASE)
_OF_MEETING = re.compile(
    r"\bof\s+(?:the\s+)?\d|\bheld\b|\bof\s+the\s+(?:last|previous)", re.IGNORECASE
)
_ONE_MINUTE = Pattern(r"\bminute\s+(?:<P2>|(?:no\.?\s*)?[A-Z]{0,5}/?\d[\w./]*)\s*$")
# "the Clerk confirmed that …", "she has accepted the offer": nothing is approved.
_AN_OBJECT = re.compile(r"\s+(?:that|the|an?|his|her|their|one|two|three|four|\d+)\b")
_SOON = 20  # words before it is said that they were approved; what comes later is another matter
# A sentence that goes on with the one before: the next number of the series, or "He had …".
_SAME_MATTER = re.compile(
    r"\(?[A-Z]{1,3}\d+\)?\s*:|(?:he|she|they|it|his|her|their|this|that|the\s+(?:matter|case|claim|family|complaint|panel|appeal))\b",
    re.IGNORECASE,
)


def pointing(line: Line) -> bool:
    """Where Part 2 is spoken about: earlier minutes, what arose from them, lists of actions."""
    return bool(line.contexts & {"minutes", "arising", "actions"}) and not (
        line.heading and line.rank is not None
    )


_OF_TODAY = re.compile(r"\bthis\s+(?:minute|item)\s+(?:is|was|will)\b", re.IGNORECASE)


def approval(words_: str) -> bool:
    """The line is about earlier Part 2 minutes: "Part 2 minutes of 4 December: approved"."""
    if not (EARLIER.match(words_) and _MINUTES.search(words_)) or _OF_TODAY.search(words_):
        return False
    before, colon, behind = words_.partition(": ")
    if colon and _ONE_MINUTE.search(before) and _tells(behind):
        return False
    if _approved(words_):
        return True
    return bool(_OF_MEETING.search(words_)) and not (colon and _tells(behind))


def _approved(text: str) -> bool:
    said = (
        m
        for m in APPROVED.finditer(text)
        if not (_AN_OBJECT.match(text, m.end()) or text[: m.start()].endswith((" an ", " the ")))
    )
    return any(len(words(text[: found.start()])) <= _SOON for found in said)


def only_approves(text: str) -> bool:
    """Whether a text says that earlier Part 2 minutes were approved, and hardly more."""
    return bool(EARLIER.search(text)) and len(words(text)) <= _SOON and _approved(text)


def approves_from(text: str, start: int) -> bool:
    """Whether the sentence that begins at a flag only approves earlier minutes, and no other goes on with it."""
    spoken = [(a, b) for a, b in sentences(text) if b > start]
    if not spoken or not only_approves(text[start : spoken[0][1]]):
        return False
    return not any(_SAME_MATTER.match(text, a, b) for a, b in spoken[1:])


def told(line: Line, clean: str) -> tuple[tuple[int, int], ...]:
    """Sentences that lead in with earlier confidential business and say what became of it."""
    only_minutes = "minutes" in line.contexts and "arising" not in line.contexts
    leads = _EARLIER_MATTER[1:] if only_minutes else _EARLIER_MATTER
    if not pointing(line):
        leads = [_EARLIER_ANYWHERE]
    annexes = pointing(line) and _EARLIER_ANNEX.possible(clean)
    leads = [rx for rx in leads if rx.possible(clean)]
    cuts: list[tuple[int, int]] = []
    if only_minutes and (cut := _behind_approval(line)):
        return (cut,)
    for a, b in sentences(clean, line.start) if annexes or leads else ():
        annex = _EARLIER_ANNEX.search(clean[a:b]) if annexes else None
        found = annex or next((m for rx in leads if (m := rx.search(clean[a:b]))), None)
        if (
            only_minutes
            and not annex
            and (APPROVED.search(clean, a, b) or _CORRECTION.search(clean, a, b))
        ):
            continue  # the business of `side_doors.corrections`
        if found and _tells(clean[a + found.end() : b]):
            cuts.append((a, b))
        elif cuts and cuts[-1][1] == a and _SAME_MATTER.match(clean, a, b):
            cuts[-1] = (cuts[-1][0], b)
    return tuple(cuts)


def _behind_approval(line: Line) -> tuple[int, int] | None:
    """What is told behind the approval of Part 2 minutes: "Part 2 of 14 May was approved. The Head …"."""
    text, spoken = line.text, sentences(line.text, line.start)
    first = next((n for n, (a, b) in enumerate(spoken[:-1]) if _of_earlier(text[a:b], n)), None)
    if first is None or _OPEN_TOO.search(line.words):
        return None
    behind = spoken[first + 1 :]
    if first and not _SAME_MATTER.match(text, *behind[0]):
        return None
    said = [(a, b) for a, b in behind if _tells(text[a:b]) and not _is_formal(text[a:b])]
    return (said[0][0], said[-1][1]) if said else None


def _of_earlier(sentence: str, before: int) -> bool:
    """Whether a sentence approves earlier Part 2 minutes, with or without an article behind others."""
    bare = _ARTICLE.sub("", sentence) if before else sentence
    return bool(EARLIER.match(bare)) and _approved(sentence)


_ARTICLE = re.compile(r"^\W*the\s+", re.IGNORECASE)


# How minutes are approved and kept: said of them alone, and of nobody's matter.
_FORMAL = re.compile(
    r"^\W*(?:(?:these|they|it|the|both|all|also|confidential|part|2|ii|two|minutes|record|(?:of|from)\s+(?:the\s+)?(?:meeting\s+(?:of|on|held\s+on)\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[a-z]+(?:\s+\d{4})?|were|was|had|have|been|will|are|is|be|to|and|duly|then|there|no|matters)\s+){0,10}"
    r"(?:(?:agreed|approved|accepted|confirmed|signed|received|ratified|adopted|noted|circulated|proposed|seconded|arising|taken\s+as\s+read)\b(?!\s+(?:that|the|an?|his|her|their)\b)|(?:kept|filed|stored|destroyed|shredded)\s+(?:in|by|with|at|securely))"
    r"\b[^;:]{0,60}$",
    re.IGNORECASE,
)
_GOES_FURTHER = re.compile(
    r"\b(?:and|but|that|after|because|who|which|said|told)\b(?!\s+(?:seconded|signed|agreed))",
    re.IGNORECASE,
)
_LAST_ONES = re.compile(r"\bof\s+(?:the\s+|our\s+)?(?:last|previous|\d)|\bheld\b", re.IGNORECASE)
_OPEN_TOO = Pattern(r"<P1>|\b(?:open|public)\b")
_TITLE = 12  # words


def titles(line: Line) -> bool:
    """Whether a line is the title of an item of earlier Part 2 minutes and of no others."""
    said = line.words
    earlier = EARLIER.match(said) and _MINUTES.search(said) and _LAST_ONES.search(said)
    short = line.rank is not None and len(words(said)) <= _TITLE
    return short and bool(earlier) and not _OPEN_TOO.search(said)


def matters(line: Line) -> tuple[tuple[int, int], ...]:
    """Sentences below such a title that tell more than that the minutes were approved."""
    spoken = sentences(line.text, line.start)
    return tuple(
        (a, b) for a, b in spoken if _tells(said := line.text[a:b]) and not _is_formal(said)
    )


# "… proposed by Mrs Orr and seconded by Mr J Lamb"
_MOVED_BY = re.compile(
    r"\b(?:[Pp]roposed|[Ss]econded|[Pp]roposer|[Ss]econder)(?:\s+by|:)?\s+(?:[A-Z][\w'’.-]*\s*){1,4}"
)


def only_formal(text: str) -> bool:
    """Whether below the title "Confidential minutes" no more is told than that they were approved."""
    said = _MOVED_BY.sub(" ", text)
    unknown = next(known.others(said, known.OF_APPROVALS), None)
    return unknown is None and _MINUTES.search(said) is not None and _approved(said)


def _is_formal(said: str) -> bool:
    formal = _FORMAL.match(said)
    return formal is not None and not _GOES_FURTHER.search(said)


def _tells(text: str) -> bool:
    return len(words(text)) > 2 and not says_nothing(text)
