"""Items that a line names by their number as confidential, whatever verb it uses.

    It was agreed that 5.4 and 5.5 be treated as confidential.      Confidential items: 3 and 4.
    Item 4 should not go on the website.                            Items 12 onwards are private.
    C91 to C93 RESERVED BUSINESS                                    Minutes 34/25 to 36/25 are restricted

Knows one text; which lines bear those numbers is found in `extent`.
"""

from __future__ import annotations

import re

from redactor.split import lexicon, remarks
from redactor.split.numbering import spelt_out
from redactor.split.patterns import Pattern, Patterns
from redactor.split.text import words

_NUMBERS = r"(?P<numbers>[A-Z]{0,6}/?\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*[A-Z]{0,6}/?\d[\w./()-]*)*)"
_KIND = r"(?:items?|minutes?|notes?|paragraphs?|paras?\.?|sections?|points?|(?:agreed|resolved|decided|ruled):?\s+that|(?:all|the\s+whole)\s+of|(?:everything|all|what(?:ever)?)\s+(?:\w+\s+){0,2}?(?:written|said|recorded|minuted)\s+(?:under|in|at))"
_ANY = r"(?:[A-Z]{0,6}/?\d[\w./()-]*|(?-i:[A-Z])\([a-z]{1,3}\)|(?-i:[A-Z])(?=[\s,.]))"
_ITEM = r"(?:items?|minutes?|paragraphs?|paras?\.?|sections?|points?)"
_AND_WHOLE = rf"(?:\s*(?:,\s*)?(?:and|&)\s+(?:also\s+)?(?:(?:all|the\s+whole)\s+of\s+)?(?:{_ITEM}\s+)?|\s*,\s*)"
_MODAL = r"(?:(?:ought|should|must|shall|will|would|is|are|was|were|to|be|been|remains?|stays?)\s+)"
_CONTAINS = r"(?:(?:contains?|includes?|holds?|disclose[sd]?|reveals?|gives?|deals?\s+with|concerns?|names?|relates?\s+to|has|have)\s+[^.;]{1,80}?\b(?:which|that|and)\s+)"
_KEEP = r"(?:(?:treated|recorded|minuted|deemed|class(?:ed|ified)|designated|regarded|held|kept|marked|moved)\s+)"
_OUT = r"(?:<CONF>|private\b|<P2>|the\s+confidential|withheld|omitted|redacted|removed|(?:left|taken|cut|struck|kept)\s+(?:out|off|back)\b|not\s+(?:to\s+)?be\s+(?:published|shown|circulated)|not\s+(?:to\s+)?(?:go|appear)\s+(?:on|in|into|out)\b)"
_WHERE = r"(?:(?:the\s+)?(?:record|matters?|text|discussions?|entr(?:y|ies)|paragraphs?|items?|minutes?)\s+(?:at|under|numbered)|publication\s+of)"
_NAMED = rf"(?<!remainder of )(?<!rest of )\b(?:{_KIND}|{_WHERE})\s+{_NUMBERS}(?:\s+above)?{remarks.WITH_ACTIONS}"
_AS = r"(?:(?:as|in|to|into|under)\s+)?(?:an?\s+)?"
_NO_RELEASE = r"(?![^.;]*\b(?:released?|no\s+longer|(?:now|since)\s+(?:be(?:en|come)?\s+)?(?:open|public|published))\b)"
_HELD = Patterns(
    (
        # of several kinds: "paragraph C(e), and the whole of item F, be treated as confidential"
        rf"\b{_ITEM}\s+(?P<numbers>{_ANY}(?:{_AND_WHOLE}{_ANY})+),?\s+(?:(?:should|to|must|would|shall|will|be|is|are|were|was)\s+)+(?:(?:treated|recorded|minuted|deemed|class(?:ed|ified)|designated|regarded|held|kept|marked|moved)\s+)?(?:(?:as|in|to|into|under)\s+)?(?:<CONF>|private\b|<P2>|the\s+confidential|withheld|left\s+out|taken\s+out|removed)",
        remarks.RETRO_NUMBERS,
        # letters of the item that they stand in
        r"\b(?:paragraphs?|paras?\.?|sections?|points?|items?|bullets?)\s+(?P<numbers>\([a-z]\)(?:\s*(?:,|and|&)\s*\([a-z]\))*)(?:\s+above)?\s+(?:(?:should|to|must|would|shall|will|be|is|are|was|were)\s+)+(?:(?:treated|recorded|minuted|deemed|class(?:ed|ified)|designated|regarded|held|kept|marked|moved)\s+)?(?:(?:as|in|to|into|under)\s+)?(?:<CONF>|private\b|<P2>|the\s+confidential|withheld|left\s+out|taken\s+out|removed)",
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
        # of what stands there: "minutes 64.3 and 66.2 hold matters which ought to stay confidential"
        rf"{_NAMED},?\s+{_NO_RELEASE}{_CONTAINS}{_MODAL}{{1,4}}{_KEEP}?{_AS}{_OUT}",
        rf"{_NAMED},?\s+{_NO_RELEASE}{_MODAL}{{1,4}}{_KEEP}{_AS}(?:<CONF>|private\b|<P2>|the\s+confidential)",
        rf"\b{_WHERE}\s+{_NUMBERS},?\s+{_NO_RELEASE}(?:{_CONTAINS}|[^.;]{{1,60}}\band\s+(?:that\s+)?(?:they|these|both|it)\s+)?{_MODAL}{{0,4}}(?:ruled\s+)?{_AS}<CONF>",
        # what the clerk is bidden to withhold from the published minutes
        rf"\b(?:withhold|take|leave|keep|cut|strike|omit|remove|redact|exclude)\s+(?:{_KIND}\s+)?(?P<numbers>\d+[./]\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*\d+[./]\d[\w./()-]*)*)\s+(?:above\s+)?(?:(?:out|off|back|away)\b|from\b|<CONF>|private\b){remarks.WHENCE}",
        rf"\b(?:withhold|take|leave|keep|cut|strike|omit|remove|redact|exclude)\s+{_ITEM}\s+{_NUMBERS}\s+(?:(?:(?:out|off|back|away)\b|from\b){remarks.WHENCE}|before\s+publi\w+)",
        # what came of asking: "which items should be confidential, and agreed item 4", "Item 4 was so determined"
        rf"<CONF>[^.;]{{0,40}}?\band\s+(?:agreed|decided|determined)(?:\s+(?:on|that))?\s+{_ITEM}\s+{_NUMBERS}",
        rf"<CONF>\.\s+{_ITEM}\s+{_NUMBERS}\s+(?:was|were)\s+so\s+(?:agreed|decided|determined|treated)\b",
        # "4.2 and 6.1 are sensitive and are to be treated as Part 2", "thought 4.2 too sensitive to publish"
        rf"(?<![\w£/.-])(?P<numbers>\d+[./]\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*\d+[./]\d[\w./()-]*)*)(?:\s+above)?\s+(?:{_MODAL}{{0,3}}too\s+\w+\s+(?:to\s+(?:publish|print|show)|for\s+publication)|{_MODAL}[\w\s]{{1,30}}\band\s+{_MODAL}{{1,3}}{_KEEP}{_AS}(?:<CONF>|<P2>|private\b))",
    )
)
_LISTED = Pattern(
    rf"^\W*(?:<CONF>|private)\s+(?:items|minutes|paragraphs|paras|sections|points)\s*[:=-]?\s*{_NUMBERS}\W*$"
)
_ONWARDS = Pattern(
    r"\b(?:items?|minutes?|paragraphs?|paras?\.?|no\.?|from)\s+(?P<number>[A-Z]{0,6}/?\d[\w./()-]*)\s+(?:onwards?|and\s+(?:all\s+)?(?:below|beyond|after|following)|to\s+the\s+end|down(?:wards)?)\b"
)
_ONE = r"[A-Z]{0,6}/?\d[\w./]*"
_RANGE = re.compile(
    rf"(?<!pages )(?<!page )(?<!part )(?<!year )(?<!years )(?<![\w£/.-])"
    rf"(?P<numbers>{_ONE}(?:\s*(?:,\s*and|,|and|&|-|to|through)\s*{_ONE})+)(?![\w£/-])",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"[01]?\d[.:][0-5]\d\s*(?:-|to)\s*[012]?\d[.:][0-5]\d|20\d\d\b.*"
)  # 19.05-19.50, 2025-26
_GROUND = re.compile(
    r"\s*(?:[(\[][^()\[\]]*[)\]]|\bfor\s+(?:\w+\s+){1,4}(?:only|alone)|\b(?:under|by\s+virtue\s+of|in\s+accordance\s+with|pursuant\s+to|within)\b.*)\W*$",
    re.IGNORECASE,
)
_AROUND = lexicon.MARKER_WORDS | frozenset(
    "is are was were be been being to must should remain remains stay kept held taken considered "
    "heard discussed which that all both inclusive follow follows below following here paragraphs "
    "paragraph paras para sections numbers nos no points point council board corporation college "
    "governing body private go with withdrawn secret shared by".split()
)
_CONFIDENTIAL = Pattern(
    r"<CONF>|\bprivate\b|\bnot\s+(?:to\s+)?(?:be\s+(?:published|on)|go\s+(?:on|in))|\bgovernors\s+only\b"
)
_BOARD = r"(?:governors|trustees|directors|members|councillors|council|corporation|board)"
_KEPT_IN = Pattern(
    rf"<P2>|\bin[- ]committee\b|\bfor\s+(?:the\s+)?{_BOARD}\b.*\bonly\b|\b(?:stay|remain|kept|held)\s+with\s+(?:the\s+)?{_BOARD}\b"
)


def held(text: str) -> tuple[str, ...]:
    """The numbers of items that a sentence declares confidential."""
    found = _HELD.search(text)
    return spelt_out(found["numbers"]) if found else ()


def listed(text: str) -> tuple[str, ...]:
    """The numbers in a line that is no more than their list."""
    found = _LISTED.search(text)
    return spelt_out(found["numbers"]) if found else ()


def ranged(text: str) -> tuple[str, ...]:
    """The numbers in a heading that is no more than a marker and the items that it stands for."""
    said = text if _RANGE.search(_GROUND.sub("", text)) is None else _GROUND.sub("", text)
    found = _RANGE.search(said)
    if found is None or _TIMES.fullmatch(found["numbers"]):
        return ()
    around = f"{said[: found.start()]} {said[found.end() :]}"
    marks = _CONFIDENTIAL.search(text) or _KEPT_IN.search(text)
    return spelt_out(found["numbers"]) if marks and _AROUND.issuperset(words(around)) else ()


def onwards(text: str) -> str:
    """The number of the item from which on the minutes are confidential."""
    found = _ONWARDS.search(text)
    return found["number"] if found and _CONFIDENTIAL.search(text) else ""
