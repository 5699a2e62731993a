"""Items that a line names by their number as confidential, whatever verb it uses.

    It was agreed that 5.4 and 5.5 be treated as confidential.      Confidential items: 3 and 4.
    Item 4 should not go on the website.                            Items 12 onwards are private.

Knows one text; which lines bear those numbers is found in `extent`.
"""

from __future__ import annotations

from redactor.split import lexicon
from redactor.split.numbering import spelt_out
from redactor.split.patterns import Pattern, Patterns

_NUMBERS = r"(?P<numbers>[A-Z]{0,6}/?\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*[A-Z]{0,6}/?\d[\w./()-]*)*)"
_KIND = r"(?:items?|minutes?|notes?|paragraphs?|paras?\.?|sections?|points?|(?:agreed|resolved|decided|ruled):?\s+that|(?:all|the\s+whole)\s+of|(?:everything|all|what(?:ever)?)\s+(?:\w+\s+){0,2}?(?:written|said|recorded|minuted)\s+(?:under|in|at))"
_HELD = Patterns(
    (
        lexicon.RETRO_NUMBERS,
        # said again: "Having heard 8.4 and 8.5, … that those two paragraphs should be removed"
        rf"\b{_NUMBERS}[^.]{{0,60}}\b(?:those|these|both)\s+(?:(?:two|three|four)\s+)?(?:items|minutes|paragraphs|paras|sections|points)\s+(?:(?:should|must|shall|are|were|is|to|be)\s+)+(?:removed|left\s+out|withheld|taken\s+out|kept\s+(?:back|out|private)|redacted|<CONF>|(?:treated|regarded|held|deemed)\s+(?:as\s+|to\s+be\s+)?(?:<CONF>|private))",
        # in a sentence that begins with them: "6.3, 7.3 and 7.4 to be treated as confidential"
        r"(?:^|[.:;]\s+)(?P<numbers>\d+[./]\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*\d+[./]\d[\w./()-]*)*)\s+(?:(?:is|are|should|must|shall|will|to)\s+)+(?:be\s+)?(?:(?:treated|regarded|held|kept|recorded)\s+)?(?:as\s+)?(?:<CONF>|private\b|withheld|left\s+out|taken\s+out)",
        # the same, of what was said at them
        rf"\b(?:said|recorded|minuted|written)\s+(?:at|under|in)\s+{_NUMBERS}\s+(?:(?:should|must|shall|ought|was|is|were)\s+)+(?:to\s+)?not\s+(?:to\s+)?be\b",
        rf"\b(?:said|recorded|minuted|written)\s+(?:at|under|in)\s+{_NUMBERS}\s+ought\s+not\s+to\s+be\b",
        # said by what shall not be done with them
        rf"\b{_KIND}\s+{_NUMBERS}(?:\s+above)?\s+(?:(?:(?:should|must|shall|is|are|to|does|do|will)\s+)*not|(?:does|do|should|must|will)n't)\s+(?:to\s+)?(?:be\s+(?:published|put|uploaded|shared|circulated|minuted\s+(?:openly|publicly))|go\s+(?:on|in|into|out|up)\b|appear\b)",
        rf"\b{_KIND}\s+{_NUMBERS}(?:\s+above)?\s+(?:(?:should|must|shall|is|are|to)\s+)*(?:be\s+|to\s+be\s+)(?:(?:removed|left\s+(?:off|out)|taken\s+(?:out|off)|kept\s+(?:off|out))\b.{{0,40}}\b(?:web|publi|copy|inspection)|(?:kept\s+(?:back|private)|withheld|redacted)\b)",
        rf"\b{_KIND}\s+{_NUMBERS}(?:\s+above)?\s+(?:(?:should|must|shall|to)\s+)?(?:go(?:es)?\s+no\s+further|stays?\s+(?:off|in\s+this\s+room|between\s+(?:us|governors)))\b",
    )
)
_LISTED = Pattern(
    rf"^\W*(?:<CONF>|private)\s+(?:items|minutes|paragraphs|paras|sections|points)\s*[:=-]?\s*{_NUMBERS}\W*$"
)
_ONWARDS = Pattern(
    r"\b(?:items?|minutes?|paragraphs?|paras?\.?|no\.?|from)\s+(?P<number>[A-Z]{0,6}/?\d[\w./()-]*)\s+(?:onwards?|and\s+(?:all\s+)?(?:below|beyond|after|following)|to\s+the\s+end|down(?:wards)?)\b"
)
_CONFIDENTIAL = Pattern(
    r"<CONF>|\bprivate\b|\bnot\s+(?:to\s+)?(?:be\s+(?:published|on)|go\s+(?:on|in))|\bgovernors\s+only\b"
)


def held(text: str) -> tuple[str, ...]:
    """The numbers of items that a sentence declares confidential."""
    found = _HELD.search(text)
    return spelt_out(found["numbers"]) if found else ()


def listed(text: str) -> tuple[str, ...]:
    """The numbers in a line that is no more than their list."""
    found = _LISTED.search(text)
    return spelt_out(found["numbers"]) if found else ()


def onwards(text: str) -> str:
    """The number of the item from which on the minutes are confidential."""
    found = _ONWARDS.search(text)
    return found["number"] if found and _CONFIDENTIAL.search(text) else ""
