"""Dates of birth: a date that its neighbours call one. Never any other date."""

from __future__ import annotations

from redactor.detect.recognizers._base import (
    ANY_CASE,
    CUED,
    DASH,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
)

_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:\s?(?:st|nd|rd|th)\b)?"
_MONTH = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_YEAR = r"(?:(?:19|20)[0-9]{2}|['\u2019]?[0-9]{2})\b"
_POINT = rf"\s?(?:[/.]|{DASH})\s?"
_GAP = rf"(?:\s|,|\.|{DASH}){{0,2}}"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[\s,]{1,2})?"
_DATE = (
    rf"{_WEEKDAY}\b(?:"
    rf"{_DAY}(?:\sof)?{_GAP}{_MONTH}{_GAP}{_YEAR}"
    rf"|{_MONTH}\s{_DAY},?\s{_YEAR}"
    rf"|{_DAY}{_POINT}(?:1[0-2]|0?[1-9]){_POINT}{_YEAR}"
    rf"|(?:19|20)[0-9]{{2}}{_POINT}(?:1[0-2]|0?[1-9]){_POINT}(?:3[01]|[12][0-9]|0?[1-9])\b"
    r"|(?:3[01]|[12][0-9]|0[1-9])(?:1[0-2]|0[1-9])(?:(?:19|20)[0-9]{2}|[0-9]{2})\b"
    ")"
)
_ABBREVIATED = r"\b(?:d\.?\s?o\.?\s?b\b\.?|dates?\sof\sbirth|birth\s?dates?)"
_BIRTHDAY = r"(?<![0-9](?:st|nd|rd|th)\s)birthdays?"  # not the school's 50th
_CUE = rf"(?:{_ABBREVIATED}|\bborn|\b{_BIRTHDAY}|\bb\.)"
_AND = r"(?:\s?[,;/]\s?|\s?[,;]?\s?(?:and|&)\s)"


class DateOfBirthRecognizer(StrictPatternRecognizer):
    """Dates beside "date of birth", "DOB", "born" or "birthday", in every usual form."""

    ENTITY = "DATE_OF_BIRTH"
    FLAGS = ANY_CASE
    NEEDS = r"(?i:d\.?\s?o\.?\s?b|birth|born|\bb\.)"
    PATTERNS = (
        CuedPattern("date after a cue", rf"{_CUE}{LINK}\K{_DATE}", CUED),
        CuedPattern(
            "further date after a cue",
            rf"(?<={_ABBREVIATED}{LINK}(?:{_DATE}{_AND}){{1,5}}){_DATE}",
            CUED,
        ),
        CuedPattern("date before a cue", rf"{_DATE}(?=\s?[(\[]{_ABBREVIATED}[)\]])", CUED),
        CuedPattern(
            "day or month of birth",
            rf"{_CUE}(?:\s?in|{LINK})\s?\K(?:{_DAY}(?:\sof)?\s{_MONTH}|{_MONTH}\s(?:19|20)[0-9]{{2}}\b)",
            SHAPE,
        ),
    )
    CONTEXT = ("born", "birth", "dob", "birthday")
