"""What the head of minutes tells of their parts: who sat in which, who has which copy, where each is kept.

    Mr Odd left at 7.10 pm before the confidential session.       nothing begins here
    Distribution: all governors. Part 2: governors only.          nor is all of it Part 2
    The confidential minutes of this meeting are kept by the clerk.

Such a sentence stands above the first item and opens nothing. What does not live here: the hours of
both sittings (`sittings`), and sentences that say of these minutes that they are confidential.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.markers.tags import pure
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between, sentences

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_THING = r"(?:items?|matters?|business|discussions?|parts?|portion|session|section|minutes?|record|notes?|agenda|meeting|appendix|appendices|annexe?|papers?|copy)"
_KIND = r"(?:<CONF>|closed|private|reserved|exempt)"
_OF_IT = r"(?:\s+of\s+(?:the|this|these|our)\s+(?:\w+\s+)?\w+)?"
PART = rf"(?:<P2>(?:\s*\(<CONF>\))?(?:\s+{_THING})?{_OF_IT}|{_KIND}\s+{_THING}{_OF_IT})"
_THE = r"(?:(?:the|any|an?|our|this|its|start|beginning|end|of)\s+){0,4}"
_WAS_THERE = r"(?:absent|attend(?:s|ed|ing)?|join(?:s|ed)?|stay(?:s|ed)?|remain(?:s|ed)?|came|was\s+there|(?:not\s+)?present)"
_LEFT = r"(?:left|leaves?|leaving|withdr[ae]ws?|departs?|departed|stepped\s+out|asked\s+to\s+(?:leave|withdraw))"
# "Mr Odd left before the Part 2 item": with nothing behind it that begins there
_SAT = Pattern(
    rf"\b(?:{_WAS_THERE}\b(?:[^.;]|\.(?=\d)){{0,60}}?\b(?:before|until|till|to|for|at|during|prior\s+to|when|throughout)|{_LEFT}\b(?:[^.;]|\.(?=\d)){{0,60}}?\b(?:before|until|till|prior\s+to|when|at))\s+{_THE}{PART}(?:\s+(?:began|started|only|at\s+[\d.:]+\s*(?:[ap]\.?m\b)?))?\W*$"
)
# Those who go all together go now, unless they do so at each meeting.
_ALL_OF_THEM = re.compile(
    r"^\W*(?:(?:the|all|any)\s+)*(?:(?:remaining|other|non-?)\s*)?(?:staff|officers?|observers?|visitors?|guests|public|press|members\s+of\s+the|executives?|others|they|non-\w+|everyone|everybody|pupils?|students?|clerk)\b[^.;]*\b(?:left|withdrew|departed|were|was|stepped)\b",
    re.IGNORECASE,
)
_ONE_WAS_NOT = re.compile(r"\b(?:not\s+(?:present|attend|stay|there)|absent)\b", re.IGNORECASE)
_BEGINS_HERE = re.compile(
    r"\b(?:follow\w*|next|now|then|below|remain(?:ing|der)|rest|here|therefore|so\s+that|resolved|to\s+allow|excluded?)\b",
    re.IGNORECASE,
)
# "The confidential minutes are kept by the clerk"; of "these" minutes it would be said of all.
_KEPT = Pattern(
    rf"^\W*(?:(?:the|an?|any|separate|all)\s+)*{PART}\s+(?:\w+\s+for\s+item\s+\S+\s+)?(?:is|are|was|were|will\s+be|has\s+been|have\s+been)\s+(?:(?:also|only|always|then|to\s+be)\s+)*"
    r"(?:kept|held|filed|stored|retained|circulated|available|issued|sent|attached|appended|taken\s+by|minuted|in\s+the|with\s+the)\b"
)
# There is a separate Part 2 minute; it was circulated separately, or is left out of this version.
# "Part 2 minutes, recorded separately" may be the title of that very paper.
_APART = Pattern(
    rf"^\W*{PART}\s+(?:is|are|was|were)\s+(?:(?:circulated|minuted|recorded|filed|kept|held|issued|sent|bound)\s+)?separate(?:ly)?\W*$"
    rf"|^\W*there\s+(?:is|are|was|were)\s+(?:also\s+)?(?:an?\s+)?(?:separate|additional|further)\s+{PART}\W*$"
    rf"|\b(?:version|copy|minutes|publi\w+|web\w*)\b[^.;]*?{PART}\s+(?:(?:is|are|has|have|been)\s+)*(?:removed|omitted|excluded|withheld|redacted|deleted|taken\s+out|not\s+included)\W*$"
)
# "6.00pm Part A; 7.30pm Part B (confidential)": the hours of both, and no more
_HOUR = r"(?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\b\.?)?)"
_HOURS = Pattern(
    rf"^\W*(?:(?:{_HOUR}|<P1>|<P2>|<CONF>|open|public|from|until|to|at|and|then|in)\W*)*$"
)
_OF_BOTH = (Pattern(r"<P1>"), Pattern(r"<P2>"), re.compile(_HOUR))
# "in the red book": what bears that name is explained, unless nothing does
_PLACE = re.compile(
    r"\bin\s+the\s+(\w+\s+(?:book|file|folder|binder|safe|cabinet|cupboard))\b", re.IGNORECASE
)
_LOCKED = re.compile(r"[🔒🔐]")
_LOCK = re.compile(r"\s*[🔒🔐]\s*[–:=-]?\s*(?P<said>\S.*)")
_SEE = Pattern(
    rf"^\W*(?:(?:see|cf\.?|refer\s+to|for\s+[\w ]{{3,40}}?,?\s+see)\s+(?:also\s+)?(?:the\s+)?(?:separate\s+)?{PART}"
    rf"|(?:any|all|each)\s+(?:items?|matters?|business)\b[^.;]{{0,50}}\b(?:appears?|(?:is|are)\s+(?:recorded|minuted|found|set\s+out))\s+(?:\w+\s+)?in\s+(?:the\s+)?(?:separate\s+)?{PART})"
)
_TAKEN_BY = Pattern(rf"^\W*{PART}\s+(?:taken|written|recorded|kept|held)\s+by\b")
# "Part 2: governors only", behind those who have the open copy
_TO = Pattern(rf"^\W*{PART}\s*(?:[:>=-]|to\b|for\b|goes\s+to\b)")
# … which explains a sign, or names items
_EXPLAINS = re.compile(
    r"\b(?:items?|minutes?|paragraphs?|nos?\.?|numbers?|pages?)\s+\w?\d|\b(?:mark\w*|stars?|starred|asterisk\w*|brackets?|italics?|bold|red|shaded|grey|letters?|signs?|symbols?|columns?|colou?r\w*|pink|blue|yellow|green|buff|underlin\w+|boxes|boxed)\b|\*",
    re.IGNORECASE,
)
_COPIES = re.compile(
    r"^\W*(?:circulation|circulated|distribution|distributed|issued|sent|copies|copied|copy|cc|mailing)(?:\s+(?:list|to))?\s*[:-]",
    re.IGNORECASE,
)
_OPEN_TO = re.compile(
    r"\b(?:web\s?site|web|school\s+office|notice\s?board|staff\s?room|public|parents|library|all\s+(?:governors|trustees|directors|members|staff))\b",
    re.IGNORECASE,
)
_OPEN_COPY = re.compile(
    r"^\W*(?:open|public|published)\s+(?:minutes|copy|version|record|set|edition)\b(?!\s+of\b)",
    re.IGNORECASE,
)
# "a private meeting held in public", "a closed meeting; its minutes are public"
_IN_PUBLIC = Pattern(
    r"\b(?:private|closed)\s+(?:\w+\s+)?meetings?\b[^.]{0,40}?\b(?:(?:held\s+)?in\s+public|(?:minutes|record)\s+(?:of\s+(?:it|them)\s+)?(?:is|are|will\s+be)\s+(?:public|published|open))\b"
)
_NAMES_ONE = Pattern(PART)
_LABEL = re.compile(
    r"^\W*[^:]{3,40}?\s*:\s*\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?\W*$", re.IGNORECASE
)
_LONGEST = 45  # words of a line


def without(lines: Lines) -> Lines:
    """The lines without such sentences, character for character."""
    found = list(lines)
    hours = [at for at, line in enumerate(lines) if in_head(line) and _LABEL.match(line.text)]
    for at, line in enumerate(lines):
        if in_head(line) and _is_key_to_locks(line.text, at, lines):
            found[at] = replace(line, text=dotted_between(line.text, 0, len(line.text)))
            continue
        if not in_head(line) or not _NAMES_ONE.search(line.text):
            continue
        if at in hours and len(hours) > 1:
            found[at] = replace(line, text=dotted_between(line.text, 0, len(line.text)))
        if _HOURS.match(line.text) and all(x.search(line.text) for x in _OF_BOTH):
            found[at] = replace(line, text=dotted_between(line.text, 0, len(line.text)))
            continue
        for a, b in _told(_without_place(line.text, at, lines)):
            found[at] = replace(found[at], text=dotted_between(found[at].text, a, b))
    return tuple(found)


def _is_key_to_locks(text: str, at: int, lines: Lines) -> bool:
    """Whether a line says what a padlock means, and others bear it: "🔒 confidential item"."""
    key = _LOCK.match(text)
    bear = any(_LOCKED.search(x.text) for n, x in enumerate(lines) if n != at)
    return key is not None and bear and pure(key["said"])


def _without_place(text: str, at: int, lines: Lines) -> str:
    """The text without where something is kept, if no other line names that place."""
    place = _PLACE.search(text)
    if place is None:
        return text
    others = (x.text.lower() for n, x in enumerate(lines) if n != at)
    named = any(place[1].lower() in other for other in others)
    return text if named else dotted_between(text, *place.span(1))


def in_head(line: Line) -> bool:
    return line.top and not (line.number or line.blank) and len(line.text.split()) <= _LONGEST


def _told(text: str) -> list[tuple[int, int]]:
    """The sentences that only tell of the parts, where all do that name one; else none of them."""
    copies = _COPIES.match(text) is not None and _OPEN_TO.search(text) is not None
    copies = copies or _OPEN_COPY.match(text) is not None
    found = []
    for a, b in sentences(text):
        said = text[a:b]
        if not _NAMES_ONE.search(said):
            continue
        if not _only_tells(said, behind=a > 0, copies=copies):
            return []
        found.append((a, b))
    return found


def _only_tells(said: str, *, behind: bool, copies: bool) -> bool:
    if _BEGINS_HERE.search(said):
        return False
    if _SAT.search(said):
        return not _ALL_OF_THEM.match(said) or _ONE_WAS_NOT.search(said) is not None
    shared = copies and (not behind or _TO.match(said) is not None)
    kept = (
        _KEPT.match(said)
        or _APART.search(said)
        or _SEE.match(said)
        or (behind and _TAKEN_BY.match(said))
    )
    return bool(shared or kept or _IN_PUBLIC.search(said)) and not _EXPLAINS.search(said)
