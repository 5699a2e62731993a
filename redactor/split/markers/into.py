"""Sentences that take the minutes into what is private, or say where that is kept.

    The meeting moved into Part 2.      What comes next was for governors only.
    The following was discussed in confidence:      This item is minuted separately.

What does not live here: headings and notices that open a part (`openings`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.movement import WITHDREW, behind_moves
from redactor.split.markers import announced, confided, informal
from redactor.split.markers.leaving import left_for
from redactor.split.markers.openings import INTO, STUBS
from redactor.split.markers.others import next_paragraph, plainly_of_others
from redactor.split.markers.remainder import remainder, until_the_end
from redactor.split.markers.reworded import reworded
from redactor.split.markers.shorthand import resolves
from redactor.split.markers.silent import tells_of_none
from redactor.split.marks import Marker, Reach
from redactor.split.words import remarks, sessions, vocabulary
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

# behind who left: "Mrs Orr withdrew. (Confidential discussion)"
_DISCUSSION = Pattern(
    r"\W*(?:an?\s+)?(?:<CONF>|<P2>)\s+discussion(?:\s+(?:followed|took\s+place))?\W*$"
)
_ONE_PIECE = Pattern(r"^\W*(?:<CONF>|<P2>)\s+(?:paragraph|entry|bullet|sentence)\s*:\W*$")
_UNTIL_BACK = Patterns(sessions.UNTIL_THEY_ARE_BACK)
_LAW = Pattern(vocabulary.LAW)
_LIST = Pattern(remarks.CONFIDENTIAL_LIST)
_WENT = re.compile(
    r"[^.;]{2,90}\b(?:left|withdrew|departed|went(?=\W*$|\s+(?:home|out)\b)|were\s+thanked\s+and\s+left)\b[^.;]{0,30}[.]?"
)
OPEN_CLOSED = "open part closed"  # its family
_HYPOTHETICAL = re.compile(
    r"\b(?:would(?!\s+be\s+prejudicial)|if|whether|previous(?:ly)?|last\s+meeting|(?:did|had|was|were)\s+not(?!\s+to\s+(?:be|leave|go)\b)|never)\b",
    re.IGNORECASE,
)
# Some that say so themselves, where they stand.
_SOME = re.compile(
    r"\W*(?:some|certain|several|a\s+few|parts?|bits?)\s+(?:of\s+)?(?:the\s+)?(?:matters|items|paragraphs|entries|bullets|points|things|what|this|these)\b[^.;,]{0,40}?\b(?:is|are|was|were)\b",
    re.IGNORECASE,
)
# … and where an item is put: "This item passes to Part 2"
_OF_AN_ITEM = re.compile(
    r"\b(?:item|minute|paper)\s+(?:(?:was|is|be|has\s+been|to\s+be|will\s+be)\s+(?:moved|transferred)|passes|passed|moves|goes)\s+to\b"
    r"|\b(?:report|matter|paragraph|information|entry)\s+(?:(?:was|is|be|has\s+been|to\s+be|(?:should|must|would|will)\s+be)\s+){1,2}(?:moved|transferred)\s+to\b",
    re.IGNORECASE,
)
# Whether there is any, or what is to be taken there some day: nothing that stands here.
_ASKED = re.compile(
    r"\b(?:whether|if\s+any\w*|should\s+any\w*)\b"
    r"|\b(?:agreed|resolved|decided)\s+that\s+(?!this\b|the\s+(?:item|matter|discussion|minute)\b)[^.;]{0,80}\b(?:be|would\s+be|will\s+be)\s+(?:considered|discussed|taken|dealt\s+with|reported)\b",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"\b(?:this|the)\s+(?:item|minute|matter|discussion)\b|^\W*(?:see|minuted|recorded|discussed|dealt)\b",
    re.IGNORECASE,
)
# "A further matter under this item is recorded in Minute C1": what stands above it is not meant
_THE_REST = re.compile(
    r"^\W*the\s+(?:remainder|rest)\s+of\s+(?:this|the)\s+(?:item|minute|discussion)\b"
    r"|^\W*(?:another|(?:an?|one|two)\s+(?:further|other|second|separate|additional|related))\s+(?:staffing\s+|personnel\s+|pupil\s+|commercial\s+)?(?:matters?|points?|issues?|aspects?|discussions?)\s+(?:(?:arising\s+)?under|of|in|within|relating\s+to)\s+(?:this|the)\s+(?:item|minute|matter|discussion)\b"
    r"|^\W*(?:part|some|one\s+part|a\s+part)\s+of\s+(?:this|the)\s+(?:item|minute|matter|discussion)\s+(?:is|was|has|will)\b",
    re.IGNORECASE,
)
# "Staff left for the rest of this item, which is recorded as a confidential minute": not what stands above
_LEFT_FOR_THE_REST = re.compile(
    r"\bfor\s+(?:the\s+)?(?:rest|remainder)\s+of\s+(?:this|the)\s+(?:item|minute|matter|discussion)\b",
    re.IGNORECASE,
)
_NEXT_ITEM = re.compile(r"\bthe\s+(?:following|next)\s+(?:item|minute|row)\b", re.IGNORECASE)
_NEXT_PARAGRAPH = re.compile(
    r"\bthe\s+(?:following|next)\s+(?:paragraph|entry|sentence|bullet|point|note)\b", re.IGNORECASE
)
_NEXT_DISCUSSION = re.compile(
    r"\b(?:the\s+)?(?:following|next)\s+(?:discussion|matter|update|report|conversation|information)\b(?!s)",
    re.IGNORECASE,
)


def plain_speech(
    line: Line, clean: str, bare: str, start: Marker | None, following: Line | None
) -> Marker | None:
    """What is said plainly of other lines, where no firmer opening or frame of stars says more."""
    plainly = None if informal.framed(line.text) else plainly_of_others(line, clean, bare)
    plainly = reworded(line) or plainly or remainder(line)
    if plainly and (start is None or start.rule in {"informal", "retroactive"}):
        return plainly
    if (start is None or start.rule != "second title") and (
        told := _told_below(line, bare, following)
    ):
        return told
    return _announced(line, clean, following) if start is None else None


def _told_below(line: Line, bare: str, following: Line | None) -> Marker | None:
    """What follows in the item was told in confidence, says a line that tells nothing itself."""
    if line.heading:
        return None
    if _ONE_PIECE.match(bare):
        return Marker(Reach.NEXT, "next paragraph", start=len(line.text), scope="one")
    if scope := left_for(line.words):
        reach = Reach.BLOCK if scope == "part" else Reach.REST
        return Marker(reach, confided.TOLD, start=0 if scope == "part" else len(line.text))
    behind = behind_moves(line.words)
    if _DISCUSSION.match(behind) and behind != line.words:
        return Marker(Reach.REST, confided.TOLD, start=len(line.text))
    if confided.session(line.words):
        return Marker(Reach.REST, confided.TOLD, start=line.start)
    bullets = following is not None and bool(following.block.label) and not line.block.label
    said = confided.announces(behind) or confided.heads_list(bare)
    said = said or confided.keeps_next(bare) or (bullets and confided.titles_bullets(bare))
    if said or confided.heads_points(line.words) or _LIST.match(bare):
        return Marker(Reach.REST, confided.TOLD, start=len(line.text))
    return None


# "The following was reported in confidence …:", of an item and not of several
_THE_FOLLOWING = re.compile(
    r"\W*the\s+following\s+(?:was|is|has\s+been|to\s+be)\b[^.]*:\s*$", re.IGNORECASE
)
# "… and collected at the end; the note of it which follows is confidential"
_THE_NOTE = re.compile(
    r"\bthe\s+notes?\s+of\s+(?:it|this|that)\s+(?:that|which)\s+follows?\b", re.IGNORECASE
)


def _announced(line: Line, clean: str, following: Line | None) -> Marker | None:
    """A sentence in plain speech that says of what lies ahead that it is private."""
    said = announced.opening(clean, line.start)
    if said is None or next_paragraph(line) or into(line, clean):
        return None
    if line.row is not None and following is not None and following.row == line.row:
        return Marker(Reach.REST, "rest", start=said[1])  # of the cell that it stands in
    if not (line.heading or line.top) and confided.introduces(
        clean[slice(*said)], clean[said[1] :]
    ):
        return Marker(Reach.REST, confided.TOLD, start=len(line.text))
    below = line.rank is None and not line.top and following is not None and following.rank is None
    said_below = clean[line.start :]
    one = _THE_FOLLOWING.match(said_below) or _THE_NOTE.search(said_below)
    if below and one is not None:
        return Marker(Reach.REST, "rest", start=len(line.text))  # of the item that it stands in
    return Marker(Reach.BLOCK, "announced", start=said[0] if said[0] > line.start else 0)


def until_back(line: Line) -> int:
    """Behind a sentence that something is confidential until somebody is back; 0 where none says so."""
    said = "" if line.heading or until_the_end(line) else line.text[line.start :]
    found = (rx.search(said) for _, rx in _UNTIL_BACK.possible(said))
    end = min((line.start + m.end() for m in found if m), default=0)
    return end + len(line.text[end:]) - len(line.text[end:].lstrip(" .:)]")) if end else 0


def into(line: Line, clean: str) -> Marker | None:
    for name, rx in INTO.possible(clean):
        span = _sentence(clean, rx, line.start)
        if span is None or _HYPOTHETICAL.search(clean, *span) or _OF_AN_ITEM.search(clean, *span):
            continue
        if _SOME.match(clean, *span):
            continue
        if name == OPEN_CLOSED and clean[line.start : span[0]].strip():
            continue  # "14 May. The open meeting closed at 7": the end of the minutes
        if name == OPEN_CLOSED and _WENT.fullmatch(clean[span[1] :].strip()):
            return Marker(Reach.AFTER, name, start=len(clean))  # "… closed at 7.31pm. JL left."
        return _reaching(name, clean[slice(*span)], span, 0 if span[0] <= line.start else span[0])
    return None


def _reaching(name: str, said: str, span: tuple[int, int], start: int) -> Marker:
    """How far a sentence that leads into Part 2 means to reach."""
    if name == OPEN_CLOSED:
        return Marker(Reach.AFTER, name, start=span[1])
    if _LAW.search(said) or resolves(said):
        return Marker(Reach.AFTER, "exclusion", start=span[1])
    if _NEXT_ITEM.search(said):
        return Marker(Reach.NEXT_ITEM, name)
    if _NEXT_PARAGRAPH.search(said):
        return Marker(Reach.NEXT, name)
    if _NEXT_DISCUSSION.search(said):
        return Marker(Reach.REST, confided.TOLD, start=span[1])
    return Marker(Reach.BLOCK, name, start=start)


def stub(line: Line, clean: str) -> Marker | None:
    for _, rx in STUBS.possible(clean):
        span = _sentence(clean, rx, line.start)
        said = clean[slice(*span)] if span else ""
        if span is not None and not (_ASKED.search(said) or tells_of_none(said)):
            first = not line.text[line.start : span[0]].strip()
            if first and _LEFT_FOR_THE_REST.search(said) and WITHDREW.search(said):
                return Marker(Reach.REST, confided.TOLD, start=len(clean))
            scope = "this" if _OF_ITSELF.search(said) and not _THE_REST.search(said) else ""
            return Marker(Reach.POINTER, "stub", start=span[1], end=span[0], scope=scope)
    return None


def _sentence(text: str, pattern: Pattern, start: int) -> tuple[int, int] | None:
    """The sentence in which a pattern stands; the first begins behind the number or bullet."""
    spoken = sentences(text, start) if pattern.possible(text) else ()
    for a, b in spoken:
        if pattern.search(text, a, b) or (0 < a == start and pattern.search(text[a:b])):
            return a, b
    return None
