"""Paragraphs of which something beside them says that they are confidential.

    comment: "This bit is Part 2 please"        style: "Confidential item"        control: "Part 2"
    a deletion that waits to be accepted: "Staffing (confidential)"               note: "Confidential"

Most of it is on no printed page, and a comment may only ask; so there is a doubt for a person. What does not live here: what is written about which paragraph (`ooxml.annotations`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story, Written
from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end
from redactor.split.markers.tags import CONFIDENTIAL, PART2, pure, unmasked
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Document
    from redactor.split.lines.line import Lines
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules

RULE = "annotation"
DOUBTS = {
    Written.COMMENT: "a comment on this says that something is confidential",
    Written.NAME: "the name of a style, or of a content control, says that this is confidential",
    Written.DELETION: "a mark was deleted from this, and nobody has accepted yet that it goes",
}
IN_NOTE = "a note to this says nothing but that something is confidential"
_NOTES = {Story.FOOTNOTE, Story.ENDNOTE}
_STANDS_APART = re.compile(r"\W*[A-Z]|\s*[(\[:-]")
_LONGEST = 25  # words of a comment that says no more than where something belongs
_DENIES = Pattern(
    r"\b(?:not|no(?!,)|non|nothing|isn't|aren't|wasn't|never|longer|neither|remove[ds]?|drop|delete|without)\b[^.;!?]{0,40}(?:<P2>|<CONF>)"
    r"|(?:<P2>|<CONF>)[^.;!?]{0,20}\bno\s+(?:longer|more)\b|<P1>"
    # what is open says where the rest is: "See Part 2 for the costs", "I moved the names to Part 2"
    r"|\bsee\s+(?:the\s+|also\s+)?(?:<P2>|<CONF>)|\b(?:bit|rest|names?|details?|sentence|figures?|costs?)\s+(?:(?:is|are|has|have|been|now|moved|gone)\s+)*(?:in|into|to)\s+(?:the\s+)?(?:<P2>|<CONF>)"
)
_PUBLIC = re.compile(r"\b(?:publi\w+|web\w*|notice\s?board)\b", re.IGNORECASE)
# "REDACT", "Redact this paragraph please", "sensitive - remove"
_BIDS = re.compile(
    r"\W*(?:(?:please|pls|clerk)\W+)*(?:redact(?:ed)?|(?:too\s+|very\s+)?sensitive\W+(?:please\s+)?(?:remove|redact|delete|omit|take\s+out))"
    r"(?:\W+(?:this|these|it|here|please|all|whole|para(?:graph)?|sentence|bullet|bit|item|before|we|publish\w*|publication))*\W*",
    re.IGNORECASE,
)
# Names as templates give them: "Part2_Confidential", "ConfidentialHeading", "Confidential Text"
_JOINTS = re.compile(r"_|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Z])")
_CALLED_SO = frozenset({"closed", "private", "redact", "redacted", "sealed", "sensitive"})
_OF_LAYOUT = re.compile(
    r"\b(?:text|heading|head|title|body|paragraph|para|style|char|block|box|list|bullet|table|normal|start|area)(?:\s*\d)?\b",
    re.IGNORECASE,
)


def sealed(
    document: Document, lines: Lines, marked: Sequence[Seal], rules: SplitRules
) -> list[Seal]:
    """What such a word is about, unless it is sealed already; of a heading, its item."""
    gone = {span.block for seal in marked for span in seal.spans}
    doubts = {**_of_notes(document), **_of_annotations(document, rules)}
    found: list[Seal] = []
    for at, line in enumerate(lines):
        doubt = doubts.get(line.block.index)
        if doubt is None or line.blank or line.top or line.agenda or line.block.index in gone:
            continue
        if line.row is not None and doubt != DOUBTS[Written.NAME]:
            found.append(seals.row(lines, at, RULE, doubt=doubt))
        elif line.block.story is Story.BODY:
            end = max(at + 1, min(item_end(lines, at), tail_start(lines, at)))
            found += seals.paragraphs(lines[at:end], RULE, doubt=doubt)
    return found


def _of_annotations(document: Document, rules: SplitRules) -> dict[int, str]:
    reading = {
        Written.COMMENT: _comment_marks,
        Written.NAME: _name_marks,
        Written.DELETION: _deletion_marks,
    }
    return {
        one.block: DOUBTS[one.where]
        for one in document.annotations
        if reading[one.where](one.text, rules)
    }


def _comment_marks(text: str, rules: SplitRules) -> bool:
    said = unmasked(flat(text), rules)
    if _BIDS.fullmatch(said):
        return True
    brief = len(words(said)) <= _LONGEST
    if _PUBLIC.search(said) and withheld(said):
        return brief
    return brief and _marks(said) and not _DENIES.search(said)


def _name_marks(text: str, rules: SplitRules) -> bool:
    """Whether a name is a mark; of a form "Confidential?" asks for the answer in it."""
    said = unmasked(flat(_spoken(text)), rules)
    called = words(said)
    alone = bool(called) and _CALLED_SO.issuperset(called)
    return (alone or (_marks(said) and pure(said))) and "?" not in said


def _deletion_marks(text: str, rules: SplitRules) -> bool:
    """Whether what was deleted is a mark, and no word out of the midst of a sentence."""
    said = unmasked(flat(text), rules)
    apart = _STANDS_APART.match(said) is not None
    return apart and _marks(said) and pure(said) and "?" not in said


def _marks(said: str) -> bool:
    return PART2.search(said) is not None or CONFIDENTIAL.search(said) is not None


def _spoken(name: str) -> str:
    """The name of a style or control in words, without those of its layout."""
    return _OF_LAYOUT.sub(" ", _JOINTS.sub(" ", name))


def _of_notes(document: Document) -> dict[int, str]:
    """What foot- and endnotes hang on that are a mark and nothing else."""
    found: dict[int, str] = {}
    for one in document.attached:
        notes = [document.blocks[i] for i in one.blocks]
        said = flat(" ".join(note.text for note in notes))
        if _marks(said) and pure(said) and all(note.story in _NOTES for note in notes):
            found |= dict.fromkeys((span.block for host in one.hosts for span in host), IN_NOTE)
    return found
