"""Descriptions that single somebody out without a name: "the boy in Year 1 who joined us from Kharkiv".

A noun for a person is weighed with everything that is said of that person in the same phrase: being
the only one, a condition, where they come from, a class, a clause with "who". A pupil or a family
needs little; an adult, who has a job and may do it in public, needs words of a private matter too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern

from redactor.detect.recognizers import _people_words as words
from redactor.detect.recognizers._base import FAINT, SHAPE
from redactor.detect.recognizers._descriptions import (
    FINITE,
    Described,
    DescriptionRecognizer,
    clause_end,
    has_relative,
    phrase_end,
    sentence,
)
from redactor.detect.recognizers._private_matters import (
    ACCIDENT,
    HOME_EDUCATED,
    ILLNESS,
    PRIVATE_MATTER,
)
from redactor.naming.words import is_of_these_islands

if TYPE_CHECKING:
    from collections.abc import Iterator

_I = int(regex.IGNORECASE)
_DETERMINER = (
    r"(?:the|our|their|its|his|her|my|this|an?|one|another|two|three|four|five|six|yr|y|un|ein)"
)
_OPENS = (  # a phrase without an article
    r"(?:(?<=^|^[\W\d]{0,12}|[.:;?!(\u2013\u2014-]\s|\b(?:are|were)\s)(?=\w)"
    r"|(?<=\s)(?=(?:bachgen|fachgen|merch|ferch|disgybl|ddisgybl|plentyn|blentyn)\b))"
)
_BETWEEN = r"(?:(?!(?:and|or|of|in|for|to|with|at|on|is|are|was|were|who|that|the|an?|one|our|their|his|her|about|by|from|any|every|each|no|all|some|many|most|other|both|y|yr|un)\s)[\w'\u2019-]+\s){0,5}?"
_PERSON = (
    rf"(?P<kin>{words.KIN_OF_EACH_OTHER})|(?P<child>{words.CHILD}|(?<=\bone of (?:the|our) )(?-i:\p{{Lu}}\w+s)(?=,?\swho))|(?P<children>{words.CHILDREN})"
    rf"|(?P<family>{words.FAMILY})|(?P<adult>{words.ADULT}s?|{words.ONCE})"
)
_PHRASE = (
    rf"(?:(?<![\w-])(?:(?P<few>one\sof\s(?:the|our|its|their)(?:\sonly)?(?:\s(?:two|three|four|five))?|(?:one|two|three|four|both)\sof\s(?:them|whom))|(?P<det>{_DETERMINER})|[\p{{L}}'\u2019-]+['\u2019]s)\s|{_OPENS})(?P<pre>{_BETWEEN})(?:{_PERSON})(?![\w-])"
    rf"(?!\s(?:{words.NO_PERSON})\b)(?!(?-i:\s\p{{Lu}}\p{{Ll}}))"
)

# "One is in Deerbolt on remand …", "one, a former doctor from Khartoum, …", of whom the minutes have spoken
_ONE_OF_THEM = (
    r"(?P<one>(?:(?<=^|[.:;?!]\s)(?-i:One|Another|The\sother)|(?<=[,;:]\s)one)(?:\sof\s(?:them|these|those|whom))?)"
    r"(?:(?=,\s(?:an?|the)\s)|\s(?:is|was|has|had|lives?|went|goes|came|comes|moved)\b)"
)
_PEOPLE = regex.compile(
    rf"\b(?:{words.CHILD}s?|{words.CHILDREN}|{words.FAMILY}|{words.ADULT}s?|leavers|candidates|staff|Year\s\d+s?|NEET)\b(?!['\u2019])",
    _I,
)
_COUNTED = regex.compile(
    r"\b(?:two|three|four|five|six|seven|eight|several|some|both|\d{1,2})\s(?:(?!of\b)[\w-]+\s){0,2}?(?P<what>\w+s|children|people)\b(?!['\u2019])",
    _I,
)
_MATTERS = regex.compile(rf"{PRIVATE_MATTER}|{ACCIDENT}", _I)
_GENERIC = regex.compile(
    r"\b(?:any|every|each|no|if an?|where an?|when an?|whether an?|per|all|some|most|many|other)\s*$",
    _I,
)
_CLASS_OR_AGE = regex.compile(rf"{words.YEAR_GROUP}|{words.AGE}", _I)
_CONDITION = regex.compile(words.CONDITION, _I)
_ILL = regex.compile(rf",?\s(?:who\s)?{ILLNESS}", _I)
_LONG = regex.compile(words.LONG_SERVICE, _I)
_LIVED = regex.compile(words.LIVED)
_ONCE = regex.compile(rf"\b{words.ONCE}$", _I)
_MODAL = regex.compile(r"\b(?:who|that)\s(?:may|might|should|must|can|could|would)\b", _I)
_OFFICE = regex.compile(  # whoever is unique in an office that minutes name in public
    r"\b(?:governors?|trustees?|members?|director|chair\w*|head(?!\sof\s(?!school|centre|college|year|house|sixth|pastoral|faculty))|headteacher|clerk|principal|auditor|provider|candidate|nominee)\b",
    _I,
)
_UNIQUE = regex.compile(rf"\b{words.UNIQUE}\b|^one\b", _I)
_ONLY, _CLAUSE, _CLASS = "the only one", "a clause that says who", "a class or year group"
_COMMON = frozenset({_CLAUSE, _CLASS})  # said of many: by themselves they single out nobody
_DETAILS: tuple[tuple[float, str, regex.Pattern[str]], ...] = (
    (2.0, "a condition", regex.compile(words.CONDITION, _I)),
    (2.0, "where they come from", regex.compile(words.ORIGIN)),
    (1.8, "what happened to the family", regex.compile(words.CIRCUMSTANCE, _I)),
    (1.1, _CLASS, regex.compile(words.YEAR_GROUP)),
    (1.1, "an age", regex.compile(words.AGE, _I)),
    (0.8, "a place or course", regex.compile(words.BELONGING)),
    (0.8, "a plan of their own", regex.compile(r"\b(?:EHCPs?|EHC\splan|IDP)\b")),
    (
        1.8,
        "what a family has or lacks",
        regex.compile(
            r"^\S+\s(?:[\w-]+\s){0,2}family\swith\s(?:no|a|an|\d+|two|three|four|five|six|seven)\s",
            _I,
        ),
    ),
    (
        1.8,
        "what a parent does for a living",
        regex.compile(
            r"^\S+\s(?:[\w-]+\s)?(?:parent|mother|father|mum|dad|couple|gran\w*|carer),\s(?:both\s)?+(?:an?\s)?+(?!member|governor|trustee|volunteer|parent|friend|former\s(?:pupil|governor))(?:[\w-]+\s){0,3}(?:(?!member|governor|trustee|volunteer|teacher|helper)\w{4,}(?:ists?|eons?|ians?|eers?|ers?|ors?)|nurse|police\s?\w*|barrister|clerk|vet|chef|midwife|soldier|MP|GP|imam|priest|vicar|judge|pilot)\b",
            _I,
        ),
    ),
    (
        0.8,
        "something of their own",
        regex.compile(r"^\S+\sYear\s\d+\swith\s(?:the|a|an|his|her)\s", _I),
    ),
)
_SPOKEN_OF = regex.compile(
    rf"(?:['\u2019]s\s(?:(?:maternity|paternity|adoption|sick|compassionate)?\s?leave|back|knee|hip|health|illness|absence|sick\w*|notice|grievance|contract|salary|pay|hours|heart|operation|accident|claim)\b"
    rf"|,?\s(?:[^.;]{{0,40}}\s)??(?:is|was|has|had|have|were|will|would|with|being|getting|said\sto\sbe|on)\s[^.;]{{0,60}}?{PRIVATE_MATTER}"
    rf"|,?\s(?:[^.;,]{{0,40}}\s)??{ACCIDENT}"
    # a text that says itself who could be found out by it
    r"|,?\s(?:[^.;]{0,40}\s)??(?:could|can|might|would|may)\s(?:\w+ly\s|still\s|then\s)?be\s(?:worked\sout|identif\w+|recogni[sz]\w+|guessed|traced|inferred|singled\sout))",
    _I,
)
_HAPPENED = regex.compile(  # what a sentence goes on to say of a child: "… had been taken to hospital"
    rf"[^.;]{{0,40}}?\s(?:is|was|are|were|has|had|have|lives?)\s[^.;]{{0,60}}?(?:{PRIVATE_MATTER}|{words.CONDITION}|{HOME_EDUCATED})|,?\s(?:who\s)?{ACCIDENT}",
    _I,
)
_HURT = regex.compile(ACCIDENT, _I)
_CAME_FROM = regex.compile(
    r"\s(?:is|are|has|have|had)\s(?:since\s|now\s|just\s)?(?:been|gone|moved|come|arrived|returned)\s(?:(?:here|back|home|away|over)\s)?(?:to\sus\s)?(?:from|in|to)\s(?!Years?\b|Reception|Nursery|Class|School|Governors?\b)\p{Lu}\p{Ll}{2,}"
)
_ABSENCE_OF = regex.compile(
    r"(?:\bthe\s(?:[\w-]+\s){0,2})?\b(?:absence|illness|sickness|sick leave|maternity|suspension|resignation|dismissal) of $",
    _I,
)
_SERVED, _ELSEWHERE = "how long they have served", "where they lived"
_OWN = "a private matter"
_ENOUGH_OF_AN_ADULT = frozenset({_ONLY, "one of few", _OWN, _SERVED, _ELSEWHERE})
_A_MATTER, _HAPPENING = 1.8, 1.2
_FAINT = 1.5
_ENOUGH = 2.2
_LITTLE = 2.1  # of an adult, of whom only a job is told
_TELLING = 3.0  # of less weight, the verb behind it belongs to it
_SURE = 7.0  # of such a weight hardly anybody is meant but one
_SEVERAL = regex.compile(r"\b(?:two|three|four|five|six)\b", _I)


class QuasiIdentifierRecognizer(DescriptionRecognizer):
    """Descriptions of one person, of siblings or of a family that say who it is."""

    ENTITY = "QUASI_IDENTIFIER"
    FLAGS = _I
    PATTERNS = (
        Pattern("person described", _PHRASE, SHAPE),
        Pattern("one of those spoken of", _ONE_OF_THEM, FAINT),
    )

    def describe(self, match: Any) -> Described | None:
        if "one" in match.groupdict():
            return _one_of_them(match)
        text, start = match.string, match.start()
        first, last = sentence(text, start, match.end())
        end = max(phrase_end(text, match.end(), last), match.end())
        phrase = text[start:end]
        known = _CLASS_OR_AGE.search(phrase) and _CONDITION.search(phrase) and not match["children"]
        modal = not known and _MODAL.search(text, match.end(), end)
        if _GENERIC.search(text, first, start) or modal:
            return None
        reasons = list(_reasons(match, phrase, text[match.end() : end]))
        if match["adult"]:
            if _OFFICE.search(match.group()):
                return None
            absence = _ABSENCE_OF.search(text, first, start)
            start = absence.start() if absence else start
            told = bool(absence) or _is_told(text[match.end() : last])
            reasons += _of_an_adult(phrase, told=told)
        weight = _base(match) + sum(weight for weight, _ in reasons)
        if match["adult"]:
            alone = {why for _, why in reasons} & _ENOUGH_OF_AN_ADULT
            weight = weight if alone or _was_something(match, reasons) else min(weight, _LITTLE)
        elif _happened(match, phrase, text[end:last]):
            end = clause_end(text, end, last)
            weight += _HAPPENING
            reasons.append((_HAPPENING, "what happened"))
        elif _OF_A_CLASS.fullmatch(phrase) and _GOES_ON.match(text, end, last):
            weight = max(weight, _ENOUGH)
        if weight < _FAINT or not reasons:
            return None
        score = _score(match, weight, {why for _, why in reasons})
        if weight >= _ENOUGH:
            end = _whole(match, weight, end, last)
        return Described(start, end, score, "; ".join(why for _, why in reasons))


def _is_told(rest: str) -> bool:
    """Whether a private matter of an adult is told right behind the noun."""
    return bool(_SPOKEN_OF.match(rest) or _ILL.match(rest))


def _of_an_adult(phrase: str, *, told: bool) -> Iterator[tuple[float, str]]:
    """What is told of an adult's own matter, years at the school, or life before them."""
    if told:
        yield _A_MATTER, _OWN
    if _LONG.search(phrase):
        yield _A_MATTER, _SERVED
    lived = _LIVED.search(phrase)
    if lived is not None and not is_of_these_islands(lived["place"]):
        yield _HAPPENING, _ELSEWHERE


def _was_something(match: Any, reasons: list[tuple[float, str]]) -> bool:
    """`a former midwife from Kabul`: what else is told of whoever was something says who it is."""
    told = any(why not in _COMMON for _, why in reasons)
    return told and _ONCE.search(match.group()) is not None


# "The Year 7 girl has …", "the boy in Class 3 is …": everybody there knows which
_OF_A_CLASS = regex.compile(
    rf"the\s(?:{words.YEAR_GROUP}\s(?:girl|boy|lad|lass)|(?:girl|boy|lad|lass)\s(?:in|from|of)\s{words.YEAR_GROUP})",
    _I,
)
_GOES_ON = regex.compile(r"\s(?:still|now|has|is|was|had|will|can|comes|came|goes|went)\b", _I)


def _score(match: Any, weight: float, reasons: set[str]) -> float:
    if weight < _ENOUGH:
        return 0.2 if match["adult"] or reasons <= _COMMON else 0.3
    return round(min(0.9, 0.4 + 0.5 * (weight - _ENOUGH) / (_SURE - _ENOUGH)), 2)


def _happened(match: Any, phrase: str, rest: str) -> bool:
    """Whether the sentence goes on to say what happened to a child or a family."""
    gone = not match["children"] and _CAME_FROM.match(rest)
    return bool(_HAPPENED.match(rest) or _HURT.search(phrase) or gone)


_ANY = frozenset(["a", "an", "one"])


def _whole(match: Any, weight: float, end: int, last: int) -> int:
    """Where a description ends: what "a family in Squirrels" did says which, if little else does."""
    text = match.string
    one = (match["child"] or match["family"]) and (match["det"] or "").lower() in _ANY
    if weight < _TELLING and one and FINITE.match(text, end):
        end = clause_end(text, end + 1, last)
    while beside := _BESIDE.match(text, end, last):
        end = beside.end()
    return end


_BESIDE = regex.compile(  # "…, newly settled at the wharf", "…, cousins, the first that we have had"
    r",\s(?:(?:newly|now|just|recently|currently|having|living|staying|settled|placed|both|all|cousins|brothers|sisters|twins|siblings|the\sfirst|the\sonly)\b[^.;,()]*)",
    _I,
)


def _one_of_them(match: Any) -> Described | None:
    """Where people have just been spoken of, and what is told of one of them would single them out."""
    text = match.string
    _, last = sentence(text, match.start(), match.end())
    end = clause_end(text, match.end(), last)
    said = text[match.end() : end]
    told = [why for _, why, pattern in _DETAILS if why not in _COMMON and pattern.search(said)]
    told += ["what happened"] if _MATTERS.search(said) else []
    if not told or not _of_people(text[: match.start()]):
        return None
    return Described(match.start(), end, 0.45, "; ".join(told))


def _of_people(before: str) -> bool:
    """Whether those who are counted last in front of "one" are people, or the sentence speaks of some."""
    counted = [found["what"] for found in _COUNTED.finditer(before)]
    if counted:
        return _PEOPLE.fullmatch(counted[-1]) is not None
    told = before.rstrip(" .:;,!?")
    return _PEOPLE.search(told, max(told.rfind(". "), 0)) is not None


def _reasons(match: Any, phrase: str, tail: str) -> Iterator[tuple[float, str]]:
    before = match["pre"] or ""
    if _UNIQUE.search(before.strip()):
        yield 2.5, _ONLY
    if match["kin"]:
        yield 1.5, "belonging together"
    if _SEVERAL.search(match["few"] or ""):
        yield 2.0, "one of few"
    if has_relative(f" {tail}", 0, len(tail) + 1):
        yield 1.4, _CLAUSE
    for weight, why, pattern in _DETAILS:
        if pattern.search(phrase):
            yield weight, why


def _base(match: Any) -> float:
    """How far the noun with its article goes: "the boy" is one, "a boy" may be any, "boys" all."""
    determiner = (match["det"] or "").lower()
    if match["few"]:
        return 0.8
    if regex.search(r"(?<!s)s$", match["adult"] or ""):  # "the former business manager" is one
        return -1.5
    if match["children"]:
        return 0.8 if _SEVERAL.search(f"{determiner} {match['pre']}") else -1.5
    return 0.5 if determiner in {"", "a", "an", "one", "another", "un"} else 1.0
