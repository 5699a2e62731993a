"""A kinship that identifies: "the Chair's daughter", "whose son is in Year 4", "her nephew has applied".

Who is related to somebody known needs no name. A pupil's own parents are left: they are named, or
not, with the pupil.
"""

from __future__ import annotations

from typing import Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import FAINT, SHAPE
from redactor.detect.recognizers._descriptions import (
    Described,
    DescriptionRecognizer,
    clause_end,
    phrase_end,
    sentence,
)

_I = int(regex.IGNORECASE)
_KIN = (
    r"(?:(?:step|grand|great-?|foster|god)?-?(?:son|daughter|child|children|sons|daughters|father|mother|parents?)|husband|wife|ex-(?:husband|wife)|partner(?!\s(?:school|organisation|academy)|ship)"
    r"|brothers?|sisters?|twin|niece|nephew|cousins?|aunt|uncle|mum|mam|dad|gran|nan|fianc[ée]e?|(?:brother|sister|son|daughter|mother|father)-in-law|(?:adopted|foster)\s(?:son|daughter|child|lad))"
)
_OFFICE = (
    r"(?:chair(?:man|woman)?|vice-?chair|head(?:teacher|master|mistress)?|principal|deputy(?:\shead(?:teacher)?)?|clerk|caretaker|cook|secretary|bursar|vicar|rector|minister|doctor|councillor|governor|trustee|member\sof\s(?:the\s)?(?:\w+\s)?staff"
    r"|staff\smember|teacher|teaching\sassistant|SENCO|SENDCo|building\ssupervisor|site\smanager|childminder|chaplain|technician|groundsman|gardener|driver|cleaner|librarian|receptionist|vice-principal|matron|SENDCO|lollipop\s(?:man|lady)|nurse|parent\sgovernor|fisherman|organist|PTA\schair|business\smanager)"
)
_YOUNGER = r"(?:youngest|eldest|oldest|little\sone|boys?|girls?|lad|lads)"
_OWN = rf"(?:(?:his|her|their)\s(?:\w+\s){{0,2}}?{_KIN}|(?:an?|one|two|three|four|both)\s(?:[\w-]+\s){{0,2}}?(?:{_KIN}|boys?|girls?|child(?:ren)?)|{_KIN})"
_AT_THE_TABLE = r"(?:(?:Mrs?|Ms|Miss|Mx|Dr|Revd?|Canon|Fr|Cllr|Prof|Sir|Dame)\.?\s(?:\p{Lu}[\p{L}'\u2019.-]*\s){0,2}\p{Lu}[\p{L}'\u2019-]+|[A-Z]{2,4})"
# What is told of somebody's own family: "said that his wife does two lunchtimes", "her sister teaches Year 3".
_OWN_KIN = r"(?:his|her)\s(?:own\s|\w+est\s|two\s)?(?:(?:step|grand|god)?-?(?:son|daughter|children|sons|daughters|twins)|husband|wife|partner|fianc[ée]e?|brothers?|sisters?|twin|niece|nephew|cousin|(?:brother|sister|son|daughter|mother|father)-in-law)(?!\s(?:schools?|firm|academy|company|organisation|church|trust|college|ship|head(?:\s?teacher)?s?|teachers?|governors?|class(?:es)?|towns?|house|link|in\sarms|of\stoil|at\sthe\s(?:firm|lodge))\b)"
_TELLS_OF = r"(?:said|noted|told|reminded|mentioned|added|explained|declared|confirmed|stated|pointed\sout|joked|asked|recalled|reported)"
_PLACE = r"(?:schools?|Year\s\d+|Reception|nursery|class|kitchen|pupils?|teach\w*|employed|works?|working|governors?|lunch\w*|dinners?|meals|office|bus|taxi|contract|firm|company|post|cook|caretaker|cleaner|trust|college|sixth\sform|council)"
_AT_SCHOOL = r"(?:is|was|are|were|attends?|goes|has|had|have|works?|teaches?|joins?|starts?|runs?|left|remains?|chairs?)"


class RelationshipRecognizer(DescriptionRecognizer):
    """Relatives of people whom the minutes or the village know."""

    ENTITY = "RELATIONSHIP"
    FLAGS = _I
    NEEDS_BY_NAME = (
        ("whose relative", r"(?i:\bwhose\s)"),
        ("in a list of interests", r":\s"),
    )
    PATTERNS = (
        Pattern("of an office", rf"\b(?:the|our|a)\s(?:[\w-]+\s){{0,2}}?{_OFFICE}['\u2019]s?\s(?:[\w-]+\s){{0,2}}?{_KIN}\b", SHAPE),
        Pattern("relative of an office", rf"\b(?:the|a|an)\s{_KIN}\sof\s(?:the|our|a|an)\s(?:[\w-]+\s){{0,3}}?{_OFFICE}\b", SHAPE),
        Pattern("whose relative", rf"\bwhose\s(?:\w+\s){{0,2}}?(?:{_KIN}|{_YOUNGER})\s{_AT_SCHOOL}\b", SHAPE),
        Pattern("declared", rf"\b(?P<declared>)(?:his|her|their)\s(?:\w+\s){{0,2}}?{_KIN}(?:['\u2019]s)?\b", FAINT),
        Pattern("in a list of interests", rf"(?-i:(?<=^|^\W*|[.;]\s){_AT_THE_TABLE}(?:\s\([^()]{{2,30}}\))?:\s)(?=(?P<own>{_OWN})\b)", FAINT),
        Pattern("of one's own", rf"(?<=\b{_TELLS_OF}[\s,][^.;:]{{0,60}}?\bthat\s)(?P<told>){_OWN_KIN}\b(?!['\u2019]s)(?=\s(?!and\s))", SHAPE),
        Pattern("told of one's own", rf"(?<=[;:(]\s|,\sand\s|\bas\s|\bbecause\s)(?P<told>){_OWN_KIN}\s(?:is|was|are|were|has|had|does|do|works?|worked|teaches|drives|runs|attends?|\w+s)\b(?=[^.;]{{0,60}}\b{_PLACE}\b)", SHAPE),
        Pattern("whom somebody has", rf"(?<=\b(?:has|have|having|had)\s)(?P<declared>)(?:an?|two|three)\s(?:\w+\s)?(?:(?:brother|sister|son|daughter|mother|father)-in-law|{_KIN})\s(?:in|at|on|who)\b", FAINT),
        Pattern("of somebody named", rf"(?P<declared>)(?-i:\b\p{{Lu}}[\p{{L}}'\u2019-]+|\b[A-Z]{{2,3}})['\u2019]s\s(?:\w+\s)?{_KIN}\b", FAINT),
    )  # fmt: skip

    def describe(self, match: Any) -> Described | None:
        text = match.string
        first, last = sentence(text, match.start(), match.end())
        if "own" in match.groupdict():
            end = clause_end(text, match.end("own"), last)
            return Described(match.start("own"), end, 0.45, "a relative in a list of interests")
        if "told" in match.groupdict():
            before = text[first : match.start()]
            if _A_PARENT.search(before) or _UNNAMED.fullmatch(before):
                return None
            end = max(clause_end(text, match.end(), last), match.end())
            return Described(match.start(), end, 0.45, "a relative who is told of")
        if "declared" not in match.groupdict():
            end = max(phrase_end(text, match.end(), last), match.end())
            return Described(match.start(), end, 0.6, "a relative of somebody in office")
        if not _DECLARED.search(text, first, last):
            return None
        end = max(clause_end(text, match.end(), last), match.end())
        return Described(match.start(), end, 0.45, "a declared relationship")


# Whose children and parents they are: a pupil's, and they are left with the pupil.
_A_PARENT = regex.compile(
    r"\b(?:mothers?|fathers?|mums?|mam|dads?|parents?|famil\w+|gran\w*|nan|carers?|aunts?|uncles?|pupils?|boys?|girls?|child(?:ren)?|students?|learners?)\b",
    _I,
)
# … and somebody of whom nobody has said who it is
_UNNAMED = regex.compile(r"\W*(?:[Ss]he|[Hh]e|[Tt]hey)\b[^\p{Lu}]*")
_DECLARED = regex.compile(
    r"\b(?:declar\w+|interests?\b|conflict|pecuniary|withdrew|left\sthe\smeeting|leave\sthe\smeeting|took\sno\spart|for\sthe\srecord|abstain\w*|(?:no\s)?relation|related)\b",
    _I,
)
