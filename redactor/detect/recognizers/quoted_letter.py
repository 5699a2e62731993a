"""Words quoted from a letter, e-mail or message of a parent or employee: their author will know them.

Titles, mottos, policies and what inspectors wrote are quoted too, and are left.
"""

from __future__ import annotations

from typing import Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import SHAPE
from redactor.detect.recognizers._descriptions import Described, DescriptionRecognizer

_I = int(regex.IGNORECASE)
_LETTER = regex.compile(
    r"\b(?:letters?|e-?mails?|e-?mailed|wr(?:ote|ites?|itten|iting)|messages?|texted|posted|posts?\b|comments?|note\b|card\b|complain\w*|complaint|facebook|whatsapp|social\smedia|survey|questionnaire|resignation|exit\sinterview|statement"
    r"|says?|said|told|called|alleg\w+|llythyr|e-bost)\b",
    _I,
)
_PRIVATE = regex.compile(
    r"\b(?:parents?|mother|father|mum|mam|dad|famil(?:y|ies)|carers?|grand\w+|resident|neighbour|complainant|employee|member\sof\sstaff|former\s\w+|candidate|anonymous|Mrs?|Ms|Miss|she|he|rhiant)\b",
    _I,
)
_PUBLIC = regex.compile(
    r"\b(?:Ofsted|Estyn|inspect\w+|SIAMS|HMI|polic(?:y|ies)|report\s(?:says?|said|states?)|audit\w*|minutes?|guidance|DfE|handbook|motto|vision|values|titled|entitled|called\s(?:the\s)?$|book|play|song|theme|slogan|programme|course|newsletter|prayer|psalm|judg\w+|graded|definition)\b",
    _I,
)
_SHORTEST = 3  # words of a quotation that is more than a term


class QuotedLetterRecognizer(DescriptionRecognizer):
    """Quotations in a paragraph that tells of a letter, a message or a complaint."""

    ENTITY = "QUOTED_LETTER"
    PATTERNS = (
        Pattern("in double quotation marks", r"[\"\u201c\u201d\u00ab][^\"\u201c\u201d\u00bb\n]{8,600}[\"\u201d\u00bb]", SHAPE),
        Pattern("in single quotation marks", r"(?<![\w\u2019'])[\u2018'](?=\w)[^\u2018\n]{8,600}?[\u2019'](?!\w)", SHAPE),
    )  # fmt: skip

    def describe(self, match: Any) -> Described | None:
        text = match.string
        around = f"{text[max(0, match.start() - 200) : match.start()]} {text[match.end() : match.end() + 80]}"
        if len(match.group().split()) < _SHORTEST or _PUBLIC.search(around):
            return None
        if not (_LETTER.search(around) and _PRIVATE.search(around)):
            return None
        return Described(match.start(), match.end(), 0.6, "quoted from a letter or a complaint")
