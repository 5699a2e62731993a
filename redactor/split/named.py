"""Items that a line names by their number as confidential, whatever verb it uses.

    It was agreed that 5.4 and 5.5 be treated as confidential.      Confidential items: 3 and 4.
    Item 4 should not go on the website.                            Items 12 onwards are private.

Knows one text; which lines bear those numbers is found in `extent`.
"""

from __future__ import annotations

from redactor.split import remarks
from redactor.split.numbering import spelt_out
from redactor.split.patterns import Pattern, Patterns

_NUMBERS = r"(?P<numbers>[A-Z]{0,6}/?\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*[A-Z]{0,6}/?\d[\w./()-]*)*)"
_KIND = r"(?:items?|minutes?|notes?|paragraphs?|paras?\.?|sections?|points?|(?:agreed|resolved|decided|ruled):?\s+that|(?:all|the\s+whole)\s+of|(?:everything|all|what(?:ever)?)\s+(?:\w+\s+){0,2}?(?:written|said|recorded|minuted)\s+(?:under|in|at))"
_ANY = r"(?:[A-Z]{0,6}/?\d[\w./()-]*|(?-i:[A-Z])\([a-z]{1,3}\)|(?-i:[A-Z])(?=[\s,.]))"
_ITEM = r"(?:items?|minutes?|paragraphs?|paras?\.?|sections?|points?)"
_AND_WHOLE = rf"(?:\s*(?:,\s*)?(?:and|&)\s+(?:also\s+)?(?:(?:all|the\s+whole)\s+of\s+)?(?:{_ITEM}\s+)?|\s*,\s*)"
_HELD = Patterns(
    (
        # of several kinds: "paragraph C(e), and the whole of item F, be treated as confidential"
        rf"\b{_ITEM}\s+(?P<numbers>{_ANY}(?:{_AND_WHOLE}{_ANY})+),?\s+(?:(?:should|to|must|would|shall|will|be|is|are|were|was)\s+)+(?:(?:treated|recorded|minuted|deemed|classed|regarded|held|kept|marked|moved)\s+)?(?:(?:as|in|to|into|under)\s+)?(?:<CONF>|private\b|<P2>|the\s+confidential|withheld|left\s+out|taken\s+out|removed)",
        remarks.RETRO_NUMBERS,
        # letters of the item that they stand in
        r"\b(?:paragraphs?|paras?\.?|sections?|points?|items?|bullets?)\s+(?P<numbers>\([a-z]\)(?:\s*(?:,|and|&)\s*\([a-z]\))*)(?:\s+above)?\s+(?:(?:should|to|must|would|shall|will|be|is|are|was|were)\s+)+(?:(?:treated|recorded|minuted|deemed|classed|regarded|held|kept|marked|moved)\s+)?(?:(?:as|in|to|into|under)\s+)?(?:<CONF>|private\b|<P2>|the\s+confidential|withheld|left\s+out|taken\s+out|removed)",
        # a list behind the sentence: "These numbers are just for us: 2.3, 3.4 and 5.4"
        rf"\b(?:these|those|the\s+following)\s+(?:numbers|items|paragraphs|minutes|points|notes)\b[^:.]{{0,60}}?(?:<CONF>|\bprivate\b|\bjust\s+for\s+us\b|\bnot\s+(?:to\s+)?(?:be\s+published|go\s+on|for))[^:.]{{0,60}}:\s*{_NUMBERS}",
        # said again: "Having heard 8.4 and 8.5, … that those two paragraphs should be removed"
        rf"\b{_NUMBERS}[^.]{{0,60}}\b(?:those|these|both)\s+(?:(?:two|three|four)\s+)?(?:items|minutes|paragraphs|paras|sections|points)\s+(?:(?:should|must|shall|are|were|is|to|be)\s+)+(?:removed|left\s+out|withheld|taken\s+out|kept\s+(?:back|out|private)|redacted|<CONF>|(?:treated|regarded|held|deemed)\s+(?:as\s+|to\s+be\s+)?(?:<CONF>|private))",
        # in a sentence that begins with them: "6.3, 7.3 and 7.4 to be treated as confidential"
        r"(?:^|[.:;]\s+)(?P<numbers>\d+[./]\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*\d+[./]\d[\w./()-]*)*)\s+(?:(?:is|are|should|must|shall|will|to)\s+)+(?:be\s+)?(?:(?:treated|regarded|held|kept|recorded)\s+)?(?:as\s+)?(?:<CONF>|private\b|withheld|left\s+out|taken\s+out)",
        # the same, of what was said at them
        rf"\b(?:said|recorded|minuted|written)\s+(?:at|under|in)\s+{_NUMBERS}\s+(?:(?:should|must|shall|ought|was|is|were)\s+)+(?:to\s+)?not\s+(?:to\s+)?be\b",
        rf"\b(?:said|recorded|minuted|written)\s+(?:at|under|in)\s+{_NUMBERS}\s+ought\s+not\s+to\s+be\b",
        # said by what shall not be done with them
        rf"\b{_KIND}\s+{_NUMBERS}(?:\s+above)?{remarks.WITH_ACTIONS}\s+(?:(?:(?:should|must|shall|is|are|to|does|do|will)\s+)*not|(?:does|do|should|must|will)n't)\s+(?:to\s+)?(?:be\s+(?:published|put|uploaded|shared|circulated|minuted\s+(?:openly|publicly))|go\s+(?:on|in|into|out|up)\b|appear\b)",
        rf"\b{_KIND}\s+{_NUMBERS}(?:\s+above)?{remarks.WITH_ACTIONS}\s+(?:(?:should|must|shall|is|are|to)\s+)*(?:be\s+|to\s+be\s+)(?:(?:removed|excluded|omitted|deleted|struck(?:\s+out)?|withdrawn|excepted|left\s+(?:off|out)|taken\s+(?:out|off)|kept\s+(?:off|out))\b.{{0,40}}\b(?:web|publi|copy|copies|inspection)|(?:kept\s+(?:back|private)|withheld|redacted)\b)",
        rf"\b{_KIND}\s+{_NUMBERS}(?:\s+above)?{remarks.WITH_ACTIONS}\s+(?:(?:should|must|shall|to)\s+)?(?:go(?:es)?\s+no\s+further|stays?\s+(?:off|in\s+this\s+room|between\s+(?:us|governors)))\b",
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
