"""Lines that open a confidential part, and those that only sound like it.

A heading, a notice by an untrained hand, the title of a second set. What else a line may say of
itself or of others is the business of `reading`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.movement import MOVED, RETURNED, WITHDREW
from redactor.split.markers import informal
from redactor.split.markers.tags import (
    CONFIDENTIAL,
    PART2,
    SECOND_TITLE,
    STRONG_PART2,
    own_words,
    pure,
)
from redactor.split.marks import Marker, Reach
from redactor.split.words import lexicon, remarks, sessions
from redactor.split.words.copies import CLOSED_PLACE
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line
    from redactor.split.words.vocabulary import SplitRules

_BEHIND = r"\s*(?:$|[-:(|/.,;\])]|(?:minutes?|items?|business|actions?)\s*(?:$|[-:(.])|<CONF>)"
_NOTE = 14  # words of a remark
_STARTS = Patterns.of(lexicon.BLOCK_STARTS, rf"^\W*(?:{{}}){_BEHIND}")
INTO = Patterns.of((*sessions.INTO, *remarks.AHEAD))
STUBS = Patterns.of(lexicon.STUBS)
_PART2_ITEM = Pattern(remarks.PART2_ITEM)
_REST_ALONE = Pattern(rf"\W*{remarks.REST}\W*$")  # of this item
_SHUT = re.compile(r"\W*(?:CLOSED|PRIVATE)\W*")
# "Staff (not for publication)": the title of one item, whoever "staff" may be elsewhere
_OF_A_TOPIC = Pattern(
    rf"\W*(?:{'|'.join(sorted(lexicon.KIND_WORDS))})(?:\s+(?:and|&)\s+\w+)?\s*[(\[]\s*<CONF>(?:\s+(?:minutes|copy|record|version|notes|set))?\s*[)\]]\W*$"
)
# the second half with a remark on it, or what it is about: "PART TWO (begun at 4pm, before the main
# meeting)", "Part 2: pupil matters"
_PART_AND_REMARK = Pattern(
    rf"\W*<P2>\s*[-:(\[]+\s*(?:(?:{'|'.join(sorted(lexicon.TOPIC_WORDS))})\b[\s,/&-]*){{1,6}}[)\]]?\W*$|"
    r"\W*(?-i:PART|SECTION)\s+(?-i:TWO|II|2|B)\s*[(\[](?![^()\[\]]*\b(?:KCSIE|see|of|open|none|no)\b)[^()\[\]]{3,60}[)\]]\W*$"
)
_ALL_BRACKET = re.compile(
    r"\W*[(\[](?=[^()\[\]:])\s*(?:\S+(?:\s+\S+){0,7})?\s*[)\]]\W*"
)  # eight words
GAP = Pattern(remarks.GAP)
_ITSELF = r"(?:it|this|that|(?:the|this)\s+(?:record|note|minute|item))"
_NOT_PUBLISHED = r"(?:is|does|will)\s+not\s+(?:form\s+)?(?:a\s+)?part\s+of\s+(?:the\s+|our\s+)?(?:published|public|open)\s+\w+"
_SHELF = Pattern(
    rf"^\W*(?:{_ITSELF}\s+(?:is|was)\s+)?(?:kept|held|filed|recorded|minuted|written|entered)\s+(?:(?:in|on|under|with)\s+{CLOSED_PLACE}|by\s+the\s+{lexicon.KEEPER})(?:,?\s+and\s+{_NOT_PUBLISHED})?\W*$"
    rf"|^\W*{_ITSELF}\s+{_NOT_PUBLISHED}\W*$"
)
# "Item for the April agenda" is an action.
_TO_COME = r"(?![^.;]*\b(?:confid\w*|private|closed|only|camera|excluded|reserved|exempt|committee|without|separate\w*|restricted|<P2>))(?:for|to|in|that|which)\s+(?:(?:the|our|an?|each|every)\s+)?(?:(?:next|future|following|later|open|(?!private|closed|confid|separate)[a-z]+(?:'s)?)\s+){0,2}?(?:agendas?|meetings?|terms?|month|year|week|spring|summer|autumn|discussion|decision|information|noting|approval|action|review|consideration|ratification|report|update)\b|(?:to|that\s+will|which\s+will)\s+(?:be\s+)?(?:come|go|return|discussed|considered|brought|added|carried|deferred|placed|reviewed|included|tabled|revisited|raised|put)\b(?!\s+(?:in|out|into|off|to\s+(?:the\s+)?(?:governors|trustees|board)\s+only))"
SINGULAR_STUB = Pattern(
    rf"^\W*<CONF>\s+(?:item|minute|appendix|annexe?|paper|matter|discussion)\W*$|^\W*eitem\s+(?:g|ch)?yfrinachol(?:\W*$|\s*[(\[:-])|^\W*(?:closed|private)\s+(?:item|minute|matter)(?:\W*$|\s*[.:;-]\s)|^\W*(?:an?\s+|one\s+)?item\s+(?!{_TO_COME})(?:for|that|which|not|to|in|kept|held|taken)\b"
)
_APPENDED = re.compile(r"\b(?:appendix|annexe?)\W*$", re.IGNORECASE)
# "D3 In committee, 1: Miss Lowry has resigned" tells of one minute, and opens nothing.
_OF_NUMBER = Pattern(
    r"\W*(?:<CONF>|<P2>)(?:\s*<NOUN>)?,?\s+(?:no\.?\s*|item\s+|minute\s+|para(?:graph)?\s+)?\d[\w./]*\s*[:.-]\s*\w"
)
_ANNEXE = Pattern(
    r"\W*(?:<CONF>\s+(?:appendix|annexe?)\b|(?:appendix|annexe?)\W+<CONF>|(?:appendix|annexe?|schedule)\s+(?-i:[A-Z]|\d{1,2})\W+[^()]{3,60}\(\s*<CONF>)"
)
_PLURAL_OR_PART = Pattern(
    r"<P2>|item\(s\)|^\W*(?:with\s+)?(?:the\s+)?doors?\b|^\W*behind\s+closed\s+doors\b|\b(?:addendum|supplement|supplementary|to\s+the(?:se)?\s+(?:open\s+|public\s+)?(?:minutes|record|notes))\b|\b(?:begin(?:s|ning)?|starts?|commence[sd]?|began|started)\b|\b(?:items|business|matters|session|section|minutes|pages|papers|sheets|agenda|portion|sesiwn|clos|materion|eitemau|busnes|cofnodion|information|meeting|questions|(?:second|separate)\s+(?:part|record|minute|note|sheet))\b|\bin[- ](?:camera|committee)\b|\b(?:closed|private)\s+part\b"
)


_BY_LAW = re.compile(lexicon.BY_LAW + r"$", re.IGNORECASE)


def without_law(bare: str) -> str:
    """`CONFIDENTIAL (regulation 15(3))`: the marker without the rule that it rests on."""
    law = _BY_LAW.search(bare)
    said = bare[: law.start()] if law else ""
    return said if pure(said) or informal.opens(said) else bare


def says_elsewhere(clean: str, start: int) -> bool:
    return STUBS.search(clean, start) is not None


def start_of_block(line: Line, bare: str, rules: SplitRules) -> Marker | None:
    bare = _without_shelf(bare)
    said_beside = _said_behind(line, bare, rules) or _said_in_front(line, bare, rules)
    said_beside = said_beside or _said_of_those_there(line, bare)
    return _said_first(line, bare, rules) or said_beside


def _without_shelf(bare: str) -> str:
    """`Session for directors only. … Kept in the closed register.`: without where it is kept."""
    *before, last = sentences(bare) or [(0, len(bare))]
    shelved = bool(before) and _SHELF.search(bare[slice(*last)]) is not None
    rest = bare[: last[0]].rstrip()
    return rest if shelved and (WITHDREW.search(rest) or pure(rest)) else bare


def _said_behind(line: Line, bare: str, rules: SplitRules) -> Marker | None:
    """An opening behind who left: "The officers retired at 7.25. TRUSTEES ONLY"."""
    for a, b in sentences(bare)[:-1]:
        if not (WITHDREW.search(bare, a, b) and MOVED.search(bare, a, b)):
            return None
        found = _said_first(line, bare[b:], rules) if len(words(bare[b:])) <= _NOTE else None
        if found and found.reach is Reach.BLOCK:
            return found
    return None


def _said_in_front(line: Line, bare: str, rules: SplitRules) -> Marker | None:
    """An opening in front of who left: "Directors' session. Mr Poe went out; the CEO stayed"."""
    told = sentences(bare)[1:]
    gone = (a for a, b in told if WITHDREW.search(bare, a, b) and MOVED.search(bare, a, b))
    at = next(gone, None)
    if at is None or RETURNED.search(bare, at) or len(words(bare[at:])) > 2 * _NOTE:
        return None
    said = bare[:at].rstrip()
    if says_elsewhere(said, 0):
        return None
    several = _PLURAL_OR_PART.search(said) is not None
    if line.row is not None and pure(said) and several:
        return Marker(Reach.BLOCK, "confidential")
    if line.number is not None and not several:
        return None  # "3.3 Confidential. The money has left the account": of this paragraph
    found = _said_first(line, said, rules)
    return found if found and found.reach is Reach.BLOCK else None


# "PART B - CONFIDENTIAL (minuted separately). Ms Poe, HR adviser, present": it is minuted here
_THERE = re.compile(
    r"(?:^\W*|,\s+|\b(?:was|were|also)\s+)(?:present|in\s+attendance|attending)\b", re.IGNORECASE
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")


def _said_of_those_there(line: Line, bare: str) -> Marker | None:
    """The title of a part in front of who was there for it, wherever else it is kept."""
    first, *behind = sentences(bare) or [(0, 0)]
    title = _REMARK.sub("", bare[slice(*first)])
    there = len(behind) == 1 and _THERE.search(bare[slice(*behind[0])])
    titled = there and pure(title) and PART2.match(title.strip()) and line.row is None
    return Marker(Reach.BLOCK, "confidential") if titled else None


_IN_BRACKETS = Pattern(
    r"\W*[(\[]\s*(?:<CONF>|<P2>|withheld|redacted)(?:\s+(?:<NOUN>|item))?\s*[)\]]\W*$|^\W*(?:withheld|redacted)\W*$"
)


def _said_first(line: Line, bare: str, rules: SplitRules) -> Marker | None:
    rule = next((name for name, rx in _STARTS.possible(bare) if rx.search(bare)), "")
    untold = line.number is not None and _IN_BRACKETS.match(bare)  # "24/32 (Reserved)"
    if untold or (rule == "colour" and _of_last_time(line, bare)):
        return Marker(Reach.ITEM, "flag")
    own = own_words(rules.extra_markers)
    if own and own.match(bare):
        return Marker(Reach.BLOCK, "board's own marker", pure=own.fullmatch(bare) is not None)
    titled = line.heading or bare.isupper()
    if titled and line.number is None and SECOND_TITLE.match(bare):
        return Marker(Reach.BLOCK, "second title")
    alone = pure(bare) or (line.row is None and _SHUT.fullmatch(bare) is not None)
    numbered = line.number is not None or line.titles_row
    alone = alone or (not numbered and _PART_AND_REMARK.match(bare) is not None)
    if _taken_out(line, bare) or (line.rank is not None and _OF_A_TOPIC.match(bare)):
        return None
    if not (alone or _REST_ALONE.match(bare)) and (
        informal.opens(bare) or informal.framed(line.text)
    ):
        return None if _points_elsewhere(bare) else _opening(line, bare)
    if not (rule or alone) or _points_elsewhere(bare) or not (alone or _certain(line, bare)):
        return None
    if rule == "exclusion":
        return Marker(Reach.AFTER, rule)
    if rule == "recorder":  # at the end of the meeting it is stopped as well
        return (
            None
            if "dates" in line.contexts or len(words(bare)) > _NOTE
            else Marker(Reach.BLOCK, rule)
        )
    if rule not in {"colour", "ruled"} and _one_item(line, bare, alone=alone):
        return None
    return Marker(Reach.BLOCK, rule or "confidential", pure=alone)


def _of_last_time(line: Line, bare: str) -> bool:
    """Whether a sheet of the last meeting is told of: "(c) Pink minute: Mrs Farrant said that …"."""
    entry = line.number is not None or bool(line.block.label)
    return entry and "arising" in line.contexts and not line.heading and not pure(bare)


def _opening(line: Line, bare: str) -> Marker:
    """A line by an untrained hand: the whole end, or the row or item that it stands in."""
    on = informal.goes_on(bare)
    one = line.row is not None and not _PLURAL_OR_PART.search(bare)
    if informal.speaks_back(bare) and "dates" not in line.contexts:
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope="item")
    if not on and (one or informal.single(bare)):
        return Marker(Reach.WHOLE_ITEM if line.rank is None else Reach.ITEM, "stub")
    return Marker(Reach.BLOCK, "informal", pure=not on)


def _taken_out(line: Line, bare: str) -> bool:
    """A paragraph whose words somebody has taken out already: "4.2 [REDACTED]"."""
    own = line.number is not None and line.number.depth > 1
    return own and bare.startswith("[") and GAP.search(bare) is not None


def _points_elsewhere(bare: str) -> bool:
    return says_elsewhere(bare, 0) and not INTO.search(bare)


def _certain(line: Line, bare: str) -> bool:
    """No prose that happens to begin with the words, no flag in brackets, no part 2 of a plan."""
    if not line.heading and len(words(bare)) > 45 and not WITHDREW.search(bare):
        return False
    if not line.heading and re.match(r"[\s*]*[\[(]", bare) and not _ALL_BRACKET.fullmatch(bare):
        return False
    return not PART2.match(bare) or _certain_part2(line, bare)


def _certain_part2(line: Line, bare: str) -> bool:
    """Whether "Part 2 …" with more words is the confidential part and no part of something else."""
    if (
        re.match(
            r"\W*[\w.]+\s+(?:\w+)?\s*\((?!.*(?:confid|withdrew|left|restrict|not for pub|cyfrin))",
            bare,
            re.IGNORECASE,
        )
        and not line.heading
    ):
        return False
    if not STRONG_PART2.match(bare.lstrip(" *([")) and not CONFIDENTIAL.search(bare):
        return False
    return (
        line.heading
        or bool(CONFIDENTIAL.search(bare) or WITHDREW.search(bare))
        or len(words(bare)) <= 12
    )


# "7. Not published - confidential": of that number
_TAKEN_OUT = re.compile(
    r"\bnot\s+(?:for\s+)?publi\w+|\b(?:withheld|removed|redacted|omitted|deleted)\b", re.IGNORECASE
)
# "5 | Part 2 item - staffing"
_PART2_MATTER = Pattern(r"\W*<P2>\s+(?:item|matter)\s*[:-]\s*\w")
# "- Part 2: a teaching assistant has been off", one of a list whose dashes were typed
_IN_A_LIST = Pattern(r"\s*[-*•]\s+(?:<P2>|<CONF>)[^:]{0,20}:\s+(?:\S+\s+){4}")


def _one_item(line: Line, bare: str, *, alone: bool) -> bool:
    """One item ("Confidential item", "CONFIDENTIAL: lease"); plurals and Part 2 mean a block."""
    if (line.number is not None or line.block.label) and _OF_NUMBER.match(bare):
        return True
    if (line.number is not None or line.titles_row) and _PART2_MATTER.match(bare):
        return True
    taken_out = line.number is not None and _TAKEN_OUT.search(bare)
    if _IN_A_LIST.match(bare) or (taken_out and not _PLURAL_OR_PART.search(bare)):
        return True
    bare_line = line.number is None and line.row is None
    if bare_line and "dates" in line.contexts and _ANNEXE.match(bare):
        return False
    if alone:
        if bare_line and _APPENDED.search(bare):
            return False
        return bool(SINGULAR_STUB.search(bare)) or (
            line.number is None and line.row is not None and not PART2.search(bare)
        )
    return not _PLURAL_OR_PART.search(bare[:40]) or bool(_PART2_ITEM.search(bare))
