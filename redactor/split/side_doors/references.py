"""Cross references: open sentences that point at confidential business and say what it was about.

"Mrs Garside is away (see 14.3)", "the letter agreed in committee", "declared an interest in item
14, as her sister". To point there is public; what is said besides is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical
from redactor.split import seals
from redactor.split.markers.tags import CONFIDENTIAL, PART2, unmasked
from redactor.split.rulings.targets import targets
from redactor.split.side_doors import corrections
from redactor.split.side_doors.evidence import PERSON
from redactor.split.side_doors.gathering import is_candidate
from redactor.split.words import remarks
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Span
    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal
    from redactor.split.side_doors.evidence import Evidence
    from redactor.split.words.vocabulary import SplitRules

CROSS = "cross reference"
CLOSED_BUSINESS = "points at confidential business: is it public that this was agreed?"
_NUMBER = r"[A-Z]{0,5}/?\d[\w./-]*"
_REFERENCE = re.compile(
    rf"\b(?:items?|minutes?|min\.?|para(?:graph)?s?|points?|eitem|cofnod|see|gweler)\s+(?:no\.?\s*)?({_NUMBER})",
    re.IGNORECASE,
)
# A number of more than one part may stand without the word "item": "see under 14.3", "(39(c))".
_PARTED = re.compile(
    r"(?:\b(?:see|at|under|in|from|of|on|per|to|re|about|regarding|concerning|gweler)\s+|[(\[]|\s-\s|,\s)((?-i:[A-Z]{0,5})\d+(?:[./]\d+)*\s?\([a-z]{1,4}\)|(?-i:[A-Z]{0,5})\d+(?:[./]\d+)+[a-z]?|(?-i:[A-Z]{1,3})\d+)(?=[)\],;:]|\.?(?:\s|$))"
    r"(?!\s*(?:[ap]\.?m\b|%|per\s*cent|fte|hours?|days?|years?|miles?|km|points?|million|kg))",
    re.IGNORECASE,
)
# "11.5 As 11.3: the agency has been told.", "Item 5 - a phased return was agreed": all that follows
# goes with it.
_TAKEN_UP = re.compile(
    rf"\W*(?:(?:as(?:\s+for)?|same\s+as|back\s+to)\s+(?:item\s+|minute\s+)?({_NUMBER}?\d[a-z]?)\s*(?:[:,]|\s-)|(?:item|minute)\s+({_NUMBER}?\d[a-z]?)\s*(?::|\s-))\s+(?=\S)",
    re.IGNORECASE,
)
_AGREED = Pattern(remarks.AGREED_ELSEWHERE)
_TO_DO = re.compile(
    r"\b(?:is|are|was|were)\s+(?:asked\s+)?to\s+[a-z]|\b(?:will|would|shall)\s+(?!be\s+(?:taken|considered|discussed|minuted|reported|recorded))[a-z]"
    r"|^[^.]{0,40}?\b(?-i:[A-Z]\w*)\s+to\s+[a-z]|\bthat\s+(?:the|he|she|they|a|an|mr|mrs|ms|miss|dr)\b",
    re.IGNORECASE,
)


def sealed(open_lines: Lines, evidence: Evidence, rules: SplitRules) -> list[Seal]:
    """Every stretch of open text that repeats what it points at."""
    found = []
    for line in open_lines:
        if is_candidate(line) or line.heading or line.top or corrections.approves(line):
            continue
        found += _in_line(line, unmasked(line.text, rules), evidence)
    return found


def referred(text: str, evidence: Evidence) -> Span | None:
    """The sealed item that a text names by its number."""
    return next(_named(text, evidence), None)


def _named(text: str, evidence: Evidence) -> Iterator[Span]:
    for pattern in (_REFERENCE, _PARTED):
        for found in pattern.finditer(text):
            owner = evidence.by_number(canonical(found[1]))
            if owner is not None:
                yield owner


def _in_line(line: Line, clean: str, evidence: Evidence) -> list[Seal]:
    taken_up = _TAKEN_UP.match(line.text, line.start)
    if (
        taken_up
        and not ("arising" in line.contexts or PART2.search(clean, taken_up.end()))
        and (owner := evidence.by_number(canonical(taken_up[1] or taken_up[2])))
    ):
        return [seals.stretch(line, (line.start, None), CROSS, owner=owner)]
    found: list[Seal] = []
    spoken = list(sentences(line.text, line.start))
    done = line.start
    for at, (a, b) in enumerate(spoken):
        if a < done or targets(line.text[a:b]):  # which item is confidential, not what is in it
            continue
        said = line.text[a:b]
        earlier = _REFERENCE.match(said) if at == 0 and "arising" in line.contexts else None
        by_number = referred(said[earlier.end() if earlier else 0 :], evidence)
        pointing = by_number or PART2.search(clean, a, b) or CONFIDENTIAL.search(clean, a, b)
        if not pointing:
            continue
        end = _told(line, spoken[at:], by_number, evidence)
        if end is None:
            found += _decided(line, clean, a, b)
            continue
        owner = by_number or evidence.by_content(line.text[a:end], pointing=True)
        cut = (a, end)
        if "interests" in line.contexts:
            cut = _interest(line, a, end, evidence, by_number)
        found += [seals.stretch(line, cut, CROSS, owner=owner)] if cut[0] < cut[1] else []
        done = end
    return found


def _told(
    line: Line, spoken: list[tuple[int, int]], by_number: Span | None, evidence: Evidence
) -> int | None:
    """Where the last sentence ends that goes on with the matter pointed at in the first."""
    end = None
    for a, b in spoken:
        said = line.text[a:b]
        tells = evidence.by_content(said, pointing=True) or (
            by_number is not None and evidence.repeats(said, by_number)
        )
        if tells:
            end = b
        elif a != spoken[0][0]:
            break
    return end


def _decided(line: Line, clean: str, a: int, b: int) -> list[Seal]:
    """What was agreed in committee, though nothing else ties it to a sealed item."""
    agreed = _AGREED.search(clean, a, b)
    if agreed is None or len(words(clean[a:b])) < 10 or not _TO_DO.search(clean[a:b]):
        return []
    return [seals.stretch(line, (a, b), CROSS, doubt=CLOSED_BUSINESS)]


# A seat on some other body, which is on the register: nothing is told of the sealed matter.
_AFFILIATION = re.compile(
    r"\b(?:as|because (?:he|she|they) (?:is|are)|since (?:he|she|they) (?:is|are)|being) (?:(?:an?|the) )?(?:\w+ ){0,2}(?:member|governor|trustee|director|chair\w*|councillor|patron|treasurer|president|shareholder|resident)\b(?P<of>[^.;]*)"
)
_SOMEBODY = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|his|her|their|whose|who)\b|\b(?:nephew|niece|son|daughter|child|children|brother|sister|wife|husband|partner|mother|father|parent|pupil|student|uncle|aunt|cousin|friend|neighbour)s?\b|\bgrand\w+"
)


def _interest(
    line: Line, a: int, b: int, evidence: Evidence, owner: Span | None
) -> tuple[int, int]:
    """What a governor said of an interest, never that it was declared or by whom."""
    reference = next(_REFERENCE.finditer(line.text, a, b), None)
    stop = len(line.text[:b].rstrip(" ."))
    behind = line.text[reference.end() : b] if reference else ""
    told = evidence.by_content(behind, pointing=True) or (owner and evidence.repeats(behind, owner))
    seat = _AFFILIATION.search(line.text, a, b)
    if seat and not _SOMEBODY.search(seat["of"]):
        return a, a
    if reference and told:
        return reference.end(), stop
    name = PERSON.match(line.text, a)
    return (name.end() if name else a), stop
