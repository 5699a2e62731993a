"""Small numbers of people with something sensitive in common: "two of the three looked-after pupils".

The recognizer tells every count of up to ten; which are too small to publish says the policy. A
number that counts days, money, visits, marks, or people at the table is left.
"""

from __future__ import annotations

from typing import Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern

from redactor.detect._shared import MOST, SENSITIVE
from redactor.detect.recognizers import _people_words as words
from redactor.detect.recognizers._base import CUED, FAINT, SHAPE
from redactor.detect.recognizers._descriptions import (
    Described,
    DescriptionRecognizer,
    phrase_end,
    sentence,
)
from redactor.naming.numbers import values

_I = int(regex.IGNORECASE)
_COUNT = (
    r"(?:(?:only|just|but|all|the|our|these|those)\s){0,2}"
    r"(?:(?<!-)(?:one|two|three|four|five|six|seven|eight|nine|ten)|both|neither|either|an?\ssingle|single|(?<![\d/.,:£$#-]|\b(?:items?|minutes?|paragraphs?|sections?|stages?|parts?|appendix|rooms?|class|years?|yr|KS|page|no\.?)\s)(?:10|[1-9])(?![\d/:%]|\.\d|,\d))"
)
_BARE = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|(?<![\d/.,:£$#-]|\b(?:items?|minutes?|paragraphs?|sections?|stages?|parts?|appendix|rooms?|class|years?|yr|KS|page|no\.?)\s)(?:10|[1-9])(?![\d/:%]|\.\d|,\d))"
_PUPILS = (
    rf"(?:{words.CHILDREN}|{words.KIN_OF_EACH_OTHER}|(?:boy|girl|child|pupil|student|learner|lad)\b"
    r"|famil(?:y|ies)|households?|homes|parents?|mothers|fathers|siblings?)"
)
_STAFF = (
    r"(?:teachers?|(?:teaching\s)?assistants?|TAs?|staff|colleagues|employees|lecturers?|tutors?|leaders?|leads|principals|cleaners?|cooks|ladies"
    r"|(?:midday|lunchtime)\s\w+|technicians?|people|women|men|applicants?|candidates?|complainants?|part-time\s\w+)"
)
_OUTCOME = (  # what happens to people, counted
    r"(?:(?:fixed[-\s](?:term|period)\s|permanent\s|internal\s)?(?:exclusions?|suspensions?)|PEX|FTEs?\b(?=.{0,20}exclu)|expulsions?|managed\smoves?|off-site\sdirections?"
    r"|reduced\stimetables?|part-time\stimetables?|restraints?|physical\sinterventions?|racist\s\w+|homophobic\s\w+|bullying\s\w+|hate\s\w+|prejudice[-\s]\w+(?:\s\w+)?"
    r"|(?:safeguarding\s|Prevent\s|MASH\s|LADO\s|CAMHS\s)?referrals?|child\sprotection\splans?|CP(?:\splans?|\b)|CiN\b|CIN\b|child(?:ren)?\sin\sneed|looked[-\s]after|LAC\b|CLA\b|early\shelp\s\w+"
    r"|EHCPs?|IDPs?\b|EHC\splans?|needs\sassessments?|tribunals?|appeals?|withdrawals|penalty\snotices?|gwaharddiad\w*|allegations?|grievances?|resignations?|long-term\s(?:sick|absen\w+))"
)
_NOT_PEOPLE = regex.compile(  # what such numbers count in most minutes
    r"\b(?:governors?|trustees?|members?|directors?|clerks?|chairs?|vacanc\w+|votes?|abstain\w*|abstentions?|visits?|meetings?|days?|weeks?|months?|years?(?!\s?(?:[\dR]|one|two|three|four|five|six|seven|eight|nine|ten)\b)|terms?|hours?|minutes?|sessions?|schools?|classes|quotes?|options?|items?|policies|copies|lessons?|pages?)\b",
    _I,
)
_OF_GOVERNORS = regex.compile(
    r"\b(?:governors?|trustees?|staff|all)\s(?:have|had|has)\s(?:read|signed|done|completed|been\strained)|\btraining\slog\b|\bvoted\b|\bquorum\b",
    _I,
)
_TINY_COHORT = r"(?:\s(?:out\s)?of\s(?:(?:the|our|its|their|these|those|a\steam\sof|only)\s){0,2}"


class SmallNumberRecognizer(DescriptionRecognizer):
    """Counts of few people whom a characteristic or an outcome sets apart."""

    ENTITY = "SMALL_NUMBER"
    FLAGS = _I
    NEEDS = r"[0-9]|(?i:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|both|neither|either|single|all)\b)"
    NEEDS_BY_NAME = (("few who", r"\s[Ww][Hh][Oo]\b"), ("share of few", "%"))
    PATTERNS = (
        Pattern("some of few", rf"\b{_COUNT}{_TINY_COHORT}(?P<whole>{_BARE}))\s?(?P<rest>(?:[\w'\u2019-]+\s){{0,4}}?(?P<who>{_PUPILS}|{_STAFF}))?\b", CUED),
        Pattern("all of few", rf"\b(?:both|neither|all\s(?:two|three|four|five))(?:\sof)?\s(?:(?:the|our|its|their)\s)?(?P<rest>(?:[\w'\u2019-]+\s){{0,3}}?(?P<who>{_PUPILS}|{_STAFF}))\b", SHAPE),
        Pattern("few people", rf"\b{_COUNT}\s(?P<rest>(?:(?!of\b|and\b)[\w'\u2019-]+\s){{0,4}}?(?P<who>{_PUPILS}|{_STAFF}))\b", FAINT),
        Pattern("few who", rf"\b{_COUNT}(?P<who>(?=\swho\b))(?P<rest>)", SHAPE),
        Pattern("few outcomes", rf"\b{_COUNT}\s(?P<rest>(?:(?!of\b|and\b)[\w'\u2019-]+\s){{0,2}}?(?P<outcome>{_OUTCOME}))", SHAPE),
        Pattern("outcomes, few", rf"\b(?P<outcome>{_OUTCOME})(?:\s(?:this|last)\s(?:half[-\s])?term|\ssince\s\w+|\s(?:in|for)\s[^:;.,]{{1,20}})?\s?[:\u2013=-]?\s?(?:up|down)?\s?\b(?P<rest>{_BARE})\b(?!\s?(?:days?|sessions?|lessons?|weeks?|hours?|half|%))", SHAPE),
        Pattern("share of few", rf"\b(?P<share>\d{{1,3}}(?:\.\d+)?%)\s(?:of|\(of)\s(?:(?:the|our)\s)?(?P<cohort>\d{{1,2}}|{_BARE})\s(?P<rest>(?:[\w'\u2019-]+\s){{0,4}}?(?P<who>{_PUPILS}|{_STAFF}))\b", SHAPE),
        Pattern("fraction", rf"(?<![\d/])(?:10|[1-9])/(?P<whole>[1-9]\d?)(?![\d/])(?=\s(?P<rest>(?:[\w'\u2019-]+\s){{0,4}}?(?P<who>{_PUPILS}|{_STAFF})))", SHAPE),
        Pattern("all but few", rf"\b(?P<part>\d{{1,2}}|{_BARE})\s(?:out\s)?of\s(?:(?:the|our)\s)?(?P<cohort>\d{{1,2}})\s(?P<rest>(?:[\w'\u2019-]+\s){{0,4}}?(?P<who>{_PUPILS}))\b", SHAPE),
        Pattern("few more or less", rf"\b(?:up|down|rose|risen|fell|fallen|increased?|decreased?)\sfrom\s{_BARE}\sto\s{_BARE}\b(?P<rest>)", SHAPE),
    )  # fmt: skip

    def describe(self, match: Any) -> Described | None:
        groups = match.groupdict()
        text = match.string
        first, last = sentence(text, match.start(), match.end())
        said_around = text[first:last]
        sensitive = bool(SENSITIVE.search(said_around))
        said = match.group()
        if (_NOT_PEOPLE.search(said) or _OF_GOVERNORS.search(said_around)) and not groups.get(
            "outcome"
        ):
            return None
        tiny = groups.get("whole") is not None or said.lower().startswith(
            ("both", "neither", "all ")
        )
        if not (sensitive or groups.get("outcome") or (tiny and groups.get("who"))):
            return None
        few = _few(groups, said)
        if few is None:
            return None
        score = 0.75 if tiny and sensitive else (0.6 if tiny or sensitive else 0.5)
        end = phrase_end(text, match.end(), last) if groups.get("who") is not None else match.end()
        return Described(match.start(), max(end, match.end()), score, few)


def _few(groups: dict[str, str | None], said: str) -> str | None:
    """In words how few they are, or None where the number is no small one."""
    if share := groups.get("share"):
        cohort = (values(groups["cohort"] or "") or (0,))[0]
        count = float(share.rstrip("%")) * cohort / 100
        few = min(count, cohort - count)
        return f"a percentage of {cohort}: {few:.0f}" if 0 < round(few) <= MOST else None
    if part := groups.get("part"):
        count, cohort = values(part)[0], int(groups["cohort"] or 0)
        few_left = min(count, cohort - count)
        return f"all but {few_left}" if 0 < few_left <= MOST else None
    small = [n for n in values(said) if n <= MOST]
    return f"a count of {min(small)}" if small else None
