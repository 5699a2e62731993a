"""Postal addresses, each as one finding: flat, house, street, places and postcode together.

Presidio has no recognizer for addresses. The grammar is that of British addresses as clerks type
them on one line or over several; neither the place nor the postcode's area has to exist. The
words are in `_streets.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    FAINT,
    POSTCODE,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
)
from redactor.detect.recognizers._streets import (
    BUILDINGS,
    COUNTED,
    HOMES,
    HOUSES,
    INSTITUTIONS,
    NOT_A_STREET,
    STREETS,
    WELSH_HOMES,
    WELSH_STREETS,
)

if TYPE_CHECKING:
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts


def _any_of(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(word.replace(" ", r"\s") for word in words) + ")"


_BLANK = r"[ \t\u00a0]"
_WORD = r"\p{Lu}[\w'\u2019-]*\.?"
_NAME = rf"{_WORD}(?:{_BLANK}(?:(?:of|the|on|le|la|and|y|yr|in|by|under){_BLANK})?{_WORD}){{0,3}}"
_PLAIN_NAME = rf"{_WORD}(?:{_BLANK}{_WORD}){{0,3}}"
_COMMA = r"\s?[,;\n]\s{0,3}"
_SEP = rf"(?:{_COMMA}|{_BLANK}{{1,2}})"
_NUMBER = r"(?<![\w.,/:£$€-])[0-9]{1,4}[A-Za-z]?(?:[-\u2013/][0-9]{1,4}[A-Za-z]?)?\b"
_HOUSE_NUMBER = (
    rf"(?<!\b(?i:{_any_of(COUNTED)}){_BLANK})(?!(?:19|20)[0-9]{{2}}\b){_NUMBER},?"
    rf"{_BLANK}(?!{_any_of(NOT_A_STREET)}\b)"
)
_UNIT = (
    r"\b(?:Flat|Apartment|Apt\.?|Unit|Room|Studio|Plot|Caravan|Maisonette|Bedsit)"
    rf"{_BLANK}(?:[0-9]{{1,4}}[A-Za-z]?|[A-Z][0-9]{{0,3}})\b"
)
_ENGLISH = rf"(?:{_BLANK}{_any_of(STREETS)}\b\.?)"
_WELSH = rf"{_any_of(WELSH_STREETS)}{_BLANK}(?:(?:y|yr|Y|Yr){_BLANK})?{_PLAIN_NAME}"
_STREET = rf"(?:{_NAME}{_ENGLISH}|{_WELSH})"
_PLAIN_STREET = rf"(?:\b{_PLAIN_NAME}{_ENGLISH}|\b{_WELSH})"
_BUILDING = rf"\b{_PLAIN_NAME}{_BLANK}{_any_of(BUILDINGS)}\b"
_PLACES = rf"(?:{_SEP}(?:{_NUMBER}{_BLANK})?{_NAME}){{0,4}}"
_NO_PERSON = r"(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Rev|The|He|She|They|We|It|This|A|An|No|All)\b)"
_TOWN = (  # after a comma, unless a sentence about somebody goes on there
    rf"(?:{_COMMA}{_NO_PERSON}"
    rf"{_NAME}(?!{_BLANK}\p{{Lu}}))?"
)
_LIVES = (
    r"\b(?i:(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|resident|stay(?:s|ed|ing)?|mov(?:ed?|ing))"
    r"\s(?:with\s\w+\s(?:\w+\s)?)?(?:at|in|to|on)"
    r"|(?:ha(?:s|ve|d)|rent(?:s|ed|ing)?|given|got|offered|found|into)(?:\snow)?\s(?:an?|his|her|their|the)\s(?:\w+\s)?(?:flat|house|room|home|bedsit|bungalow|caravan|tenancy|place)\s(?:on|in|at|off)"
    r"|(?:sister|brother|mother|father|mum|dad|nan|gran|grandmother|aunt|uncle|friend|parents|partner)(?:['\u2019]s|s['\u2019])\s(?:(?:house|flat|place|home)\s)?(?:in|at|on)"
    r"|(?:writ(?:e|ten|ing)|wrote|repl(?:y|ied)|sent|send|post(?:ed)?)\s(?:\w+\s)?(?:to\s)?(?:him|her|them)\sat(?=\s(?!(?:County|City|Town|Shire|Civic|Church|Diocesan|Parish)\b))"
    r"|(?:he|she|they|who|whom)\s(?:can|could|may|might|will)\s(?:\w+\s)?be\s(?:reached|contacted|written\sto|found)\s(?:at|on|by|via)(?:\s\S+\s(?:or|and)(?:\s(?:at|on|by))?)?"
    r"|(?:home\s|former\s|new\s)?address(?:\sis|\swas)?)"
    r"\b[:,]?\s(?i:the\s)?"
)
_SURNAME = (
    rf"{_WORD}(?:{_BLANK}(?:(?:van|von|de[nr]?|da|la|le|ab|ap|al|el){_BLANK}){{0,2}}{_WORD}){{0,3}}"
)
_SOMEBODY = (
    rf"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Revd?|Canon|Fr|Cllr|Sir|Dame|Lord|Lady|Col|Colonel|Major|Capt|Captain|Cdr|Commander|Sgt)\.?{_BLANK}(?:(?:and|&){_BLANK}(?:Mr|Mrs|Ms|Dr)\.?{_BLANK})?{_SURNAME}"
    rf"|(?i:letters?|notes?|cards?|complaints?|e-?mails?|messages?|calls?)\sfrom\s{_WORD}(?:{_BLANK}(?:(?:and|&){_BLANK})?{_WORD}){{1,3}}"
    r"|(?i:neighbours?|owners?|occupiers?|residents?|tenants?))"
)
_CALLED = r"(?:\s\([^()]{3,40}\))?"  # "Mr Havard (01632 960219), of "
_RESIDENT = rf"{_SOMEBODY}{_CALLED}(?:,?\s(?:of|at|from|o)\s|,\s|\s\()"  # "Mr and Mrs Havard, "
_LAND = (  # "Mr Havard's field ("
    rf"{_SOMEBODY}(?<![a-z]s)['\u2019]s?\s(?:land|fields?|gardens?|house|home|property|driveway|drive|wall|hedge|fence|paddock|yard)\s\("
)
_HOME = (
    rf"(?:\b{_PLAIN_NAME}{_BLANK}{_any_of(HOMES)}"
    rf"|\b{_any_of(WELSH_HOMES)}{_BLANK}{_NAME}"
    rf"|\bThe{_BLANK}(?:Old{_BLANK}{_PLAIN_NAME}|{_any_of(HOUSES)})"
    rf"|\b[Tt]he{_BLANK}{_PLAIN_NAME}{_BLANK}House)\b"  # which no pupils' house is called
)

_VENUE = regex.compile(  # "held in the Library, Moor Lane School, " just before the address
    r"\b(?i:held|met|meet(?:ing|s)?|venue|location|hosted|tak(?:es?|ing)\splace|took\splace"
    r"|registered\soffice)\b[^.;\n]{0,40}?(?i:\b(?:at|in|is)|:)\s"
    r"(?:(?:(?i:the|of|and|at|room|hall|school|library|staffroom)\b|\p{Lu}[\w'\u2019.-]*|&),?\s){0,12}$"
)
_BODY_BEFORE = regex.compile(
    rf"\b{_any_of(INSTITUTIONS)}\s?(?:[,(:\u2013-]\s?|\n|\s(?:at|in|of)\s)\s?$"
)
_SITE_AFTER = regex.compile(r"^\s(?i:school|academy|site|campus|building|premises|nursery)\b")
_BODY_WITHIN = regex.compile(rf"(?<!\bThe\sOld\s(?:\w+\s)?)\b{_any_of(INSTITUTIONS)}\b,")


class UkAddressRecognizer(StrictPatternRecognizer):
    """Postal addresses; with a low score where they are a school's or the venue's."""

    ENTITY = "UK_ADDRESS"
    NEEDS_BY_NAME = (
        ("with postcode", POSTCODE),
        ("number and street", r"[0-9][A-Za-z]?,?[ \t\u00a0][^\W\d_a-z]"),
        ("public body and street", r"[,(]\s"),
        (
            "somebody of a house",
            rf"{_any_of((*HOMES, *WELSH_HOMES))}|The\s(?:Old|{_any_of(HOUSES)})|House",
        ),
        ("somebody of a house in a street", rf",\s[^\n,]{{3,40}}{_BLANK}{_any_of(STREETS)}\b"),
        ("lives at a house", r"\b(?:[Ll]iv|[Rr]esid)\w+\sat\s"),
        ("somebody and a house in a street", rf",\s[^\n,]{{3,40}}{_BLANK}{_any_of(STREETS)}\b"),
        ("somebody of a number", r"\b(?:of|at|from)\s[0-9]"),
        ("somebody's land", r"['\u2019]s?\s[a-z]+\s\("),
        ("somebody at a number", r"\b[Nn](?:umber|o)\.?\s?[0-9]"),
    )
    PATTERNS = (
        Pattern(
            "with postcode",
            rf"(?:(?:{_UNIT}{_SEP})?(?:{_NUMBER},?{_BLANK})?(?:{_PLAIN_STREET}|{_BUILDING}|(?<=[0-9],?\s){_NAME})"
            rf"|{_UNIT}){_PLACES}{_SEP}{POSTCODE}",
            CUED,
        ),
        Pattern(
            "number and street",
            rf"(?:{_UNIT}{_SEP})?(?:{_BUILDING}{_COMMA})?{_HOUSE_NUMBER}{_STREET}{_TOWN}",
            SHAPE,
        ),
        Pattern(
            "flat or house and street",
            rf"(?:{_UNIT}|{_BUILDING}){_COMMA}(?:{_PLAIN_STREET}|{_BUILDING}){_TOWN}",
            SHAPE,
        ),
        Pattern(
            "flat and house",
            rf"\b(?:Flat|Apartment|Apt\.?|Maisonette|Bedsit){_BLANK}[0-9]{{1,4}}[A-Za-z]?{_COMMA}(?:The{_BLANK})?{_NO_PERSON}{_PLAIN_NAME}{_TOWN}",
            SHAPE,
        ),
        CuedPattern(
            "public body and street",
            rf"(?<=\b{_any_of(INSTITUTIONS)}\s?[,(]\s){_PLAIN_STREET}{_TOWN}",
            FAINT,
        ),
        CuedPattern(
            "lives at",
            rf"{_LIVES}\K(?:{_PLAIN_STREET}|{_BUILDING}|{_UNIT}|{_HOME})(?!\s{_any_of(INSTITUTIONS)}\b){_TOWN}",
            SHAPE,
        ),
        CuedPattern(
            "somebody of a house",
            rf"{_RESIDENT}\K{_HOME}(?!\s{_any_of(INSTITUTIONS)}\b){_TOWN}",
            SHAPE,
        ),
        CuedPattern(
            "somebody of a house in a street",
            rf"{_SOMEBODY}{_CALLED},?\s(?:of|at|from)\s\K{_PLAIN_NAME}{_COMMA}{_PLAIN_STREET}(?!\s(?:\w+\s)?{_any_of(INSTITUTIONS)}\b){_TOWN}",
            SHAPE,
        ),
        CuedPattern(
            "lives at a house",
            rf"\b(?i:liv(?:es?|ed|ing)|resid(?:es?|ed|ing))\sat\s\K{_PLAIN_NAME}{_COMMA}{_NO_PERSON}{_NAME}(?!\s{_any_of(INSTITUTIONS)}\b)",
            SHAPE,
        ),
        CuedPattern(
            "somebody and a house in a street",
            rf"{_SOMEBODY}{_CALLED},\s\K{_PLAIN_NAME}{_COMMA}{_PLAIN_STREET}(?!\s(?:\w+\s)?{_any_of(INSTITUTIONS)}\b)"
            r"(?=[,;(]?\s\(?(?i:tel(?:ephone)?|phone|mobile|e-?mail|asks?|asked|complains?|complained|writes?|wrote|says?|said|has|had|objects?|objected)\b)",
            SHAPE,
        ),
        CuedPattern(
            "somebody of a number",
            rf"{_SOMEBODY}(?:,?\s(?:of|at|from)\s)\K{_HOUSE_NUMBER}{_WORD}(?:{_BLANK}{_WORD}){{1,3}}{_TOWN}",
            SHAPE,
        ),
        CuedPattern("somebody's land", rf"{_LAND}\K{_BUILDING}{_TOWN}", SHAPE),
        CuedPattern(
            "somebody at a number",
            rf"(?:{_SOMEBODY}|\b(?i:family|famil(?:y|ies)\s(?:living|next\sdoor)|house))\s(?:of|at|from|\()\s?\K[Nn](?:umber|o)\.?\s?[0-9]{{1,4}}[A-Za-z]?\b",
            SHAPE,
        ),
    )
    CONTEXT = ("address", "live", "lives", "resident", "home", "letter", "moved", "neighbour")

    def span_of(self, match: Any) -> tuple[int, int] | None:
        """Return the match without the full stop of its sentence."""
        start, end = match.span()
        return start, start + len(match.string[start:end].rstrip("."))

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,
        regex_flags: int | None = None,
    ) -> list[RecognizerResult]:
        """Find addresses, and lower the score of those that a public body's name goes with."""
        results = super().analyze(text, entities, nlp_artifacts, regex_flags)
        for result in results:
            if _is_public(text, result.start, result.end):
                result.score = min(result.score, FAINT)
        return results


def _is_public(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 120) : start]
    return bool(
        _VENUE.search(before)
        or _BODY_BEFORE.search(before)
        or _SITE_AFTER.search(text[end : end + 20])
        or _BODY_WITHIN.search(text[start:end])
    )
