"""Signs that a plain legend calls by their names, or that it writes as a small letter.

    any line with an x in front is confidential             x the cook has been warned
    a minute whose number carries a star is a starred minute. Starred minutes are left out of …
    starred business is for those round the table           4* A family matter
    lines with an exclamation mark before them stay here    ! Mr Ogle owes £40

Finds which sign is meant; whether the minutes use it so is found in `margins`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.signs.meaning.plainly import may_explain, withheld
from redactor.split.words.looks import BEARING, LOOKS
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line

_BORNE = r"(?:with|w/?|has|have|having|carr(?:y|ies|ying)|bears?|bearing|borne|shown|tagged|labelled|marked|flagged|begin(?:s|ning)?|start(?:s|ing)?|gets?|by|beside|there(?:'s|\s+is)|see|put|is|are|sign|of|means?)"
_WHERE = r"(?:in\s+front|before|at\s+the\s+(?:start|front|beginning|side|left)|by\s+(?:it|them|its|the)|next\s+to|against|beside|on\s+(?:it|the\s+left)|to\s+the\s+left)"
_NAMED = tuple(
    (
        re.compile(
            rf"\b(?:{_BORNE}\s+)?(?:an?|the|one)\s+(?:little\s+|small\s+|big\s+)?(?:{name})\b|\b{_BORNE}\s+(?:{name})(?=\W*$|[,;:)]|\s+{_WHERE})",
            re.IGNORECASE,
        ),
        looks,
    )
    for name, looks in LOOKS.items()
)
_NAMED += tuple(
    (
        re.compile(
            rf"\b(?:{bearing})\s+(?:agenda\s+)?(?:items?|minutes?|business|matters?|numbers?|lines?|paragraphs?|entr(?:y|ies)|rows?|points?|bullets?|sections?|headings?|parts?|ones?)\b",
            re.IGNORECASE,
        ),
        looks,
    )
    for bearing, looks in BEARING.items()
)
_ANY_NAME = re.compile(rf"\b(?:{'|'.join([*LOOKS, *BEARING])})(?!\w)", re.IGNORECASE)
_SMALL = re.compile(
    rf"\b(?:an?|the|little|small|letter)\s+[\"']?(?P<letter>[b-hj-z]{{1,2}})[\"']?\s+{_WHERE}"
    r"|\b(?:start|begin|lead)(?:s|ing|ning)?\s+with\s+(?:an?\s+)?[\"']?(?P<first>[b-hj-z]{1,2})[\"']?(?=\W*$|[,;:)]|\s+(?:is|are|means?|stays?|goes?|do|does|must|should|don't|not)\b)"
)
# where a sign stands; of others it is told that they are given, or stand on a roof
_IN_MINUTES = re.compile(
    rf"\b(?:lines?|items?|minutes?|numbers?|numbered|paragraphs?|paras?|entr(?:y|ies)|bullets?|rows?|bits?|notes?|points?|sentences?|business|matters?|margin|side|anything|everything)\b|{_WHERE}",
    re.IGNORECASE,
)
_SUCH = re.compile(
    r"\b(?:starred|daggered|crossed|ringed|marked|flagged|lettered|hashed|such|these|those|they|them|it|this)\b",
    re.IGNORECASE,
)


def named(line: Line) -> Iterator[str]:
    """What signs may look like of which a line says that what bears them is kept back."""
    if not may_explain(line):
        return
    spans = sentences(line.text)
    for n, (a, b) in enumerate(spans):
        said = line.text[a:b]
        likely = _NAMED if _ANY_NAME.search(said) else ()
        found = [(m, looks) for rx, looks in likely if (m := rx.search(said))]
        found += [(m, (m["letter"] or m["first"],)) for m in _SMALL.finditer(said)]
        following = line.text[slice(*spans[n + 1])] if n + 1 < len(spans) else ""
        goes_on = _SUCH.search(following) is not None and withheld(following, line.text)
        for m, looks in found if _IN_MINUTES.search(said) else ():
            rest = f"{said[: m.start()]} {said[m.end() :]}"
            if goes_on or withheld(rest, line.text):
                yield from looks
