"""What marks a line wherever it stands: its own words say all, and nothing around it is asked.

Cells of who is to do it, stretches that say where they end, lines drawn by hand, the way in and out
of the private part, remarks in brackets. What does not live here: what a line marks where it stands
(`reading`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers import announced, aside
from redactor.split.markers.others import SIGNED_NUMBER
from redactor.split.markers.remainder import until_the_end
from redactor.split.markers.resumed import resumes
from redactor.split.markers.shorthand import comes_out, goes_into, resolves
from redactor.split.markers.stretches import (
    asked_out,
    enclosed,
    of_sentences,
    to_its_end,
    unrecorded,
)
from redactor.split.markers.tags import pure
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import marked
from redactor.split.rulings.spoken import spoken
from redactor.split.words import lexicon, remarks, sessions
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_BACK, _NOT_CLOSED = Patterns.of(sessions.BACK), Pattern(remarks.NOT_CLOSED)
_FRAMED_END = re.compile(r"\s*(?:[*=~#_-]+|[\[(])\s*ends?\s*(?:[*=~#_-]+|[\])])\s*", re.IGNORECASE)
# "Conf. / AC" in the column of who is to do it
_WHO = r"[A-Z]{2,4}(?:\s*[/,&]\s*[A-Z]{2,4})*"
_CONF = (
    rf"(?:[Cc]onf\.?|CONF\.?|[Cc]onfidential|CONFIDENTIAL|Part\s+2|{re.escape(lexicon.HOUSE_MARK)})"
)
_CONF_AND_WHO = re.compile(rf"\W*{_CONF}\s*[/,;&+-]\s*{_WHO}\W*|\W*{_WHO}\s*[/,;&+-]\s*{_CONF}\W*")


def at_once(line: Line, clean: str, bare: str, following: Line | None) -> Marker | None:
    """What counts wherever it stands; `following` is the next line that is not blank."""
    first = until_the_end(line) or _below_rule(line, following) or _the_rest(line, bare, following)
    if first is not None:
        return first
    if (
        (line.action_cell and pure(bare))
        or (line.row is not None and _CONF_AND_WHO.fullmatch(bare))
        or (line.first_in_row and SIGNED_NUMBER.fullmatch(line.text))
    ):
        return Marker(Reach.ITEM, "flag")  # of its row
    found = (to_its_end, enclosed, of_sentences, asked_out, unrecorded)
    if cuts := tuple(cut for each in found for cut in each(clean, line.start)):
        return Marker(Reach.FROM, "flag", cuts=cuts)
    if (start := line.text.find(lexicon.FROM_HERE)) >= 0:
        alone = not words(line.text.replace(lexicon.FROM_HERE, ""))
        return Marker(Reach.BLOCK, "informal", start=0 if alone else start, pure=alone)
    if lexicon.BACK_HERE in line.text:
        return Marker(Reach.BACK, "return")
    back = _back(bare) or _NOT_CLOSED.search(line.words) or _FRAMED_END.fullmatch(line.text)
    plainly = resumes(line.text[line.start :]) or announced.ends(bare)
    if back or announced.framed_end(line.text) or (line.of_minutes and plainly):
        return Marker(Reach.BACK, "return")
    in_minutes = line.of_minutes and not line.agenda and not (line.row and pure(bare))
    if in_minutes and goes_into(bare):
        if resolves(bare):
            return Marker(Reach.AFTER, "exclusion", start=len(line.text))
        return Marker(Reach.BLOCK, "moved into")
    return _for_a_time(line, bare) or _taken_back(line) or _in_brackets(line, clean, bare)


def _below_rule(line: Line, following: Line | None) -> Marker | None:
    """A line drawn across the page: the rest of the item, or what follows where a number does."""
    if lexicon.RULE_HERE not in line.text:
        return None
    if following is None or following.rank is not None:
        return Marker(Reach.BLOCK, "informal", pure=True)
    return Marker(Reach.REST, "rest", start=len(line.text))


_THE_REST = Pattern(
    r"^\W*(?:the\s+)?(?:rest|remainder)(?:\s+of\s+(?:this|the)\s+(?:item|minute|discussion|matter))?\s+(?:(?:is|was|to\s+be|kept)\s+)*(?:in\s+(?:confidence|private)|<CONF>|<P2>|conf\b|private|not\s+(?:for|to\s+be)\s+publi\w+)\W*$"
)


def _the_rest(line: Line, bare: str, following: Line | None) -> Marker | None:
    """What stands below a line like "Rest confidential:": of the item, or of the meeting."""
    alone = line.rank is None and line.row is None and not line.top
    if not (alone and _THE_REST.search(bare)):
        return None
    if following is not None and following.rank is None:
        return Marker(Reach.REST, "rest", start=len(line.text))
    return Marker(Reach.BLOCK, "informal", pure=True)


# "What is recorded from here until the open session resumed is closed": nobody is back yet.
_UNTIL_THEN = re.compile(
    r"\b(?:until|till|before|up\s+to|as\s+far\s+as|to(?=\s+the\s+(?:line|row|words?|heading|note)\b))\s+(?:the\s+)?(?:(?:line|row|words?|heading|note)\s+)?(?:meeting\s+)?(?:is\s+|was\s+)?[\"']?$",
    re.IGNORECASE,
)


# who moved it, as in "Out of committee at 8.55pm, proposed by Mr Orr"
_PROPOSED = re.compile(
    r",?\s*[(\[]?\s*(?:on\s+the\s+proposal\s+of|proposed|proposer|moved)\b:?\s+(?:by\s+)?(?:[A-Z][\w'’.-]*[\s,]*|(?:and|seconded|seconder:?|by)\s+)+[)\]]?(?=\W*$)"
)


# "Rhan agored / Open part"
_TWO_TONGUES = re.compile(r"\s+/\s+")
_PART_OPEN = re.compile(r"(?:open|public)\s+(?:part|session|business|items)\W*", re.IGNORECASE)


def _back(bare: str) -> bool:
    """Whether a line says that the meeting is open again, and not only how long it was not."""
    if comes_out(bare):
        return True
    if any(map(_PART_OPEN.fullmatch, _TWO_TONGUES.split(bare)[1:])):
        return True
    found = _BACK.search(_PROPOSED.sub("", bare))
    return found is not None and not _UNTIL_THEN.search(bare[: found.start()])


def _taken_back(line: Line) -> Marker | None:
    """Plain speech in a line of its own that wishes unsaid what stands above."""
    alone = line.rank is None and line.row is None
    said = line.text[line.start :]
    named = any(c.isdigit() for x in marked.targets(said) for c in x.place)
    if alone and spoken(said) and not named:
        return Marker(Reach.SPOKEN, "retroactive", start=line.start)
    return None


_UNTIL = Pattern(rf"{remarks.UNTIL}\s*[:.-]*\s*$")


def _for_a_time(line: Line, bare: str) -> Marker | None:
    """A line that holds back what stands below it: "Reserved until exchange of contracts:"."""
    if line.top or not _UNTIL.search(bare):
        return None
    if line.rank is not None or line.row is not None:
        return Marker(Reach.ITEM, "flag")
    return Marker(Reach.REST, "rest", start=len(line.text))


_UNTIL_FIRST = Pattern(
    r"^\W*[\[(]\s*(?:<CONF>|embargoed|not\s+(?:for|to\s+be)\s+publi\w+)\s+(?:until|till|pending)\b[^.()]{2,60}\.\s+[^()]*\b(?:review\w*|releas\w+|lift\w*|publish\w*)\b[^()]{0,90}[)\]]\W*$"
)


def _in_brackets(line: Line, clean: str, bare: str) -> Marker | None:
    """A remark in brackets on the paragraph that it begins or, in a line of its own, stands beside."""
    unlabelled = clean[len(line.block.label) :]
    if any(map(aside.heads, (bare, unlabelled, line.words))) or aside.confides(line.words):
        return Marker(Reach.ITEM, "flag")
    if line.number is not None and aside.alone(bare) == "beside":
        return Marker(Reach.ITEM, "flag")  # a number with nothing else
    alone = line.rank is None and not line.top
    if alone and _UNTIL_FIRST.match(bare):
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope="item")
    # with the rule that it rests on, too, which `bare` is without
    where = aside.alone(bare) or aside.alone(line.words) if alone else ""
    if where == "rest":
        return Marker(Reach.REST, "rest", start=len(line.text))
    return Marker(Reach.BESIDE, "retroactive", scope=where) if where else None
