"""Why somebody is away, late or wished well: that they are is public, the personal reason is not.

The splitter seals the reasons in the list of those absent; here they are found wherever else minutes
tell them: in the chair's welcome, in a report, behind "had left early".
"""

from __future__ import annotations

from typing import Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import FAINT, SHAPE
from redactor.detect.recognizers._descriptions import Described, DescriptionRecognizer, sentence

_I = int(regex.IGNORECASE)
_KIN = r"(?:mother|father|mum|dad|parents?|husband|wife|partner|son|daughter|child|children|baby|brother|sister|grand-?\w+|aunt|uncle|family|mam|merch|mab|gŵr|gwraig|fam|dad)"
_AWAY = regex.compile(
    r"\b(?:apolog\w+|ymddiheur\w+|absent|absence|away|unable\sto\s(?:attend|be\spresent|join)|could\snot\s(?:attend|be\spresent|join|come)|(?:not\s|un)able\sto\s(?:attend|come|be\s(?:there|here|with))"
    r"|(?:arrive[sd]?|join(?:ed|ing|s)?|came|running|be)\slate|late\sarrival|(?:left|leave|leaving)\s(?:the\smeeting\s)?early|had\sto\s(?:leave|go)|leave\sof\sabsence|missed\sthe\smeeting|sorry\sfrom(?=\s(?-i:\p{Lu}))|sorry,|who\s(?:did|was|could)n['\u2019]?t|consent\w*"
    r"|(?:good|best|kind(?:est)?|warm(?:est)?)\swishes|speedy\srecovery|get[-\s]well|recover\w*|condolences|sympath\w+|thoughts\s(?:are|were)\swith|welcomed?\s(?:\S+\s){0,5}back)\b",
    _I,
)
_PERSONAL = (
    rf"(?:unwell|poorly|ill(?:ness)?\b|sick(?:ness)?\b|in\s(?:hospital|labour)|hospice|(?:knee|hip|shoulder)\s(?:replacement|operation|surgery)|yn\s(?:yr\sysbyty|s[âa]l|wael|gwella)|hospital\w*|surgery|operation|procedure|treatment|chemo\w*|radiotherapy|dialysis|physio\w*|transplant|biops\w+|scan|test\sresults"
    rf"|cancer|covid|flu\b|stroke|heart\s\w+|(?:his|her|their)\s(?:heart|back|knee|hip|leg|eyes?)\b|broken\s\w+|fractur\w+|fall\b|accident|migraines?|stress|anxiety|depression|pregnan\w+|maternity|paternity|birth|miscarriage|bereave\w*|funeral|death|died|loss\sof|passing"
    rf"|health\sreasons?|medical\s\w+|(?:personal|family|domestic|compassionate)\s(?:reasons?|circumstances|leave|matters?|emergency|illness|crisis)|childcare|caring\s\w+|divorce|separation|court|jury\sservice|religious|recuperat\w+|convalesc\w+"
    rf"|(?:his|her|their|whose|gyda'i)\s(?:\w+\s)?{_KIN})"
)
_LEAD = (
    r"(?:due\sto|because(?:\sof)?|owing\sto|on\saccount\sof|following|after|as\s(?:he|she|they|his|her|their)|since\s(?:he|she|they|his|her|their)|while\s(?:he|she|they)"
    r"|who(?:se)?\b|recovering|recover\w*\sfrom|undergoing|having|awaiting|(?:is|was)\s(?:minding|nursing|caring\sfor|looking\safter)\s|for\s(?:an?\s|his\s|her\s|their\s)?|with\s(?:an?\s|his\s|her\s|their\s)?|on\s|in\s|to\s(?:care|look\safter|attend|be\swith)|on\sthe\s|oherwydd|yn\s|ar\s)"
)


class AbsenceReasonRecognizer(DescriptionRecognizer):
    """Personal reasons for being away, beside words that say that somebody is."""

    ENTITY = "ABSENCE_REASON"
    FLAGS = _I
    NEEDS_BY_NAME = (("in brackets", r"[(\[]"), ("behind a colon", ":"))
    PATTERNS = (
        Pattern("in brackets", rf"(?<=[(\[])[^()\[\]]{{0,60}}?(?<!\w){_PERSONAL}[^()\[\]]{{0,60}}(?=[)\]])", SHAPE),
        Pattern("as a clause", rf"(?<!\w){_LEAD}[^.;:()]{{0,50}}?(?<!\w){_PERSONAL}(?!\w)[^.;,()]{{0,50}}", SHAPE),
        Pattern("behind a colon", rf"(?<=\babsence\b[^.;:]{{0,40}}:\s)(?=[^.;]*(?<!\w){_PERSONAL})[^.;]{{3,200}}", SHAPE),
        Pattern("recovery", r"\b(?:speedy|full|quick)\srecovery\b", FAINT),
    )  # fmt: skip

    def describe(self, match: Any) -> Described | None:
        text = match.string
        first, last = sentence(text, match.start(), match.end())
        outside = text[first : match.start()] + " " + text[match.end() : last]
        if not _AWAY.search(outside) or _OF_PUPILS.search(text[first:last]):
            return None
        score = 0.6 if regex.search(r"\bapolog|\bymddiheur", text, _I) else 0.5
        return Described(match.start(), match.end(), score, "a personal reason for being away")


# The absence of pupils, and of staff as a figure, is an item of business.
_OF_PUPILS = regex.compile(
    r"\d%|\bpersistent\w*|\bpupils?\b|\bstudents?\b|\bchild(?:ren)?\b(?=.*absen)|\battendance\s(?:of|is|was|for)\b|\bpolic(?:y|ies)\b|\brates?\b|\bstatistics\b|\bsupply\b",
    _I,
)
