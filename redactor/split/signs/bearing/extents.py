"""Words that a sign holds: between two phrases, in brackets over several lines, to the end of its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.signs.coined import spelled
from redactor.split.words.lexicon import CLOSING_MARK, OPENING_MARK, RULED_MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line
    from redactor.split.signs.coined import Sign, Use

NUMBER = r"(?:[\w./]*\d[\w./]*[.)]?\s+)?"
PIECE = r"(?:para\w*\.?|sentence|bullet|entry|note)(?:\son\s\w+)?"  # of a row: "second para. brd"
SENTENCE = 4  # words: fewer are the number or label of what follows
_LONGEST = 30  # lines that one pair of brackets may hold


def between(lines: Sequence[Line], texts: Sequence[str], sign: Sign) -> list[str]:
    """The texts with brackets around what stands between two phrases, over several lines, too."""
    phrase = rf"(?<![\w\"'/]){_first_letter(sign.text)}(?=\s*[.:,)\]-]|\s+(?:here|now)\b|\s*$)"
    if not re.search(r"\w", sign.text):
        phrase = re.escape(sign.text)
    elif sign.text.isupper():
        phrase = rf"(?:^\W*{NUMBER}|(?<=[.;!?:)]\s)){re.escape(sign.text)}(?=\s+[A-Z\d\"'(£])"
    begins = re.compile(phrase)
    ends = re.compile(rf"(?<![\w\"']){_first_letter(sign.until)}(?!\w)[.)\]]?")
    found, opened = list(texts), -1
    for at, text in enumerate(texts):
        k = 0
        if opened >= 0:
            found[at] = _marked(found[at], lines[at].start, OPENING_MARK)
        while said := (begins if opened < 0 else ends).search(text, k):
            k = said.end()
            first = max(k - len(sign.text), lines[at].start)  # "** 4.7 He …": behind the number
            if opened < 0 and sign.text == sign.until and not _ends_behind(texts, at, k, ends):
                continue
            place, mark = (k - 1, CLOSING_MARK) if opened >= 0 else (first, OPENING_MARK)
            found[at] = _marked(found[at], place, mark)
            opened = -1 if opened >= 0 else at
        if opened >= 0 and not any(map(ends.search, texts[at + 1 : opened + _LONGEST])):
            opened = -1
    return found


def _first_letter(phrase: str) -> str:
    """A phrase as an expression, with or without a capital in front."""
    return rf"(?i:{re.escape(phrase[0])}){re.escape(phrase[1:])}"


def _ends_behind(texts: Sequence[str], at: int, k: int, ends: re.Pattern[str]) -> bool:
    return ends.search(texts[at], k) is not None or any(
        map(ends.search, texts[at + 1 : at + _LONGEST])
    )


def should_have(text: str, sign: Sign) -> str:
    """Where the beginning of a passage is made up for: "the hatch ought to have been down for 5.2"."""
    thing, _, way = sign.text.rpartition(" ")
    if not thing:
        return text
    ought = rf"(\b{re.escape(thing)}\s+(?:ought|should|must|had|needs?|was|were|is)\b[^.;]*?\b){way}(?=\s+for\s)"
    return re.sub(ought, lambda m: m[1] + RULED_MARK * len(way), text, flags=re.IGNORECASE)


def _marked(text: str, at: int, mark: str) -> str:
    return text[:at] + mark + text[at + 1 :] if at < len(text) else text


def going_on(texts: Sequence[str]) -> list[str]:
    """The texts with a bracket at the start of each that stands in one opened further above."""
    found = list(texts)
    for at, text in enumerate(texts):
        if text.rfind("[") > text.rfind("]"):
            ends = _closed_by(texts, at)
            for k in range(at + 1, ends + 1):
                found[k] = "[" + texts[k][1:]
    return found


def _closed_by(texts: Sequence[str], at: int) -> int:
    """Where the bracket closes that a line leaves open; the line itself, where none does."""
    for k in range(at + 1, min(len(texts), at + _LONGEST)):
        first = re.search(r"[\[\]]", texts[k])
        if first:
            return k if first.group() == "]" else at
    return at


_ENDS_WITH = re.compile(r"\b(?:ends?|start|beginning)\s+of\s+(?:the\s+)?$", re.IGNORECASE)


def of_its_sentence(line: Line, text: str, sign: Sign, use: Use) -> str:
    """The sentence that a sign ends, where others follow; above the first item, its last clause."""
    written = re.escape(sign.text)
    said = r"(?:,?\s+this\s+sentence)?"
    tag = rf"(?:[(\[]{written}\.?{said}[)\]]" + (")" if sign.worded else rf"|(?<=\s){written})")
    behind = (
        rf"(?:{tag})(?=[.,;]?\s+[A-Z])" if use.trails else rf"(?<=[^.;!?]\s){tag}(?=\.\s+[A-Z])"
    )
    noted = "" if sign.worded else rf"|(?<=[.!?]){written}(?=\s+[A-Z])"  # a footnote's sign
    found = re.search(rf"{behind}{noted}|[(\[]{written}\.?,?\s+this\s+sentence[)\]]", text)
    if found is not None and _ENDS_WITH.search(text[: found.start()]):
        return text  # "End of (P)"
    stops = r"[.;!?][\"')\]]*\s+(?=\S)"
    if line.top:
        found = found or re.search(rf"{tag}(?=\W*$)", text)
        stops = r"[.;,!?(]\s*(?=\S)"
    if whole := re.search(rf"[(\[]{written}\.?,?\s+this\s+{PIECE}[)\]]\W*$", text, re.IGNORECASE):
        last = text.rindex(whole.group()) + len(whole.group().rstrip(" .")) - 1
        return _marked(_marked(text, line.start, OPENING_MARK), last, CLOSING_MARK)
    if found is None or use.initials or len(text[line.start : found.start()].split()) < SENTENCE:
        return text
    before = [m.end() for m in re.finditer(stops, text[: found.start()].rstrip(" ()[]"))]
    start = max([line.start, *before])
    return _marked(_marked(text, start, OPENING_MARK), found.end() - 1, CLOSING_MARK)


def up_to_its_end(text: str, sign: Sign) -> str:
    """A stretch that begins with the sign and whose end is written: "GCO: … GCO ends."."""
    word = spelled(sign)
    begins = rf"(?:^\W*(?:\d[\w.]*\s+)?|(?<=[.;!?:)]\s)|(?<=[(\[])){word}(?=\s*[.:,-])"
    ends = rf"(?i:\bends?\s+(?:of\s+(?:the\s+)?)?){word}(?!\w)[.)\]]*|\b{word}(?i:\s+(?:ends?|stops?|over|off|finish(?:es|ed))\b)[.)\]]*"
    found = re.search(rf"({begins}).+?(?:{ends})", text)
    if found is None:
        return text
    at = found.end(1) - len(sign.text)
    return _marked(_marked(text, at, OPENING_MARK), found.end() - 1, CLOSING_MARK)


def around_words(text: str, symbol: str) -> str:
    """A few words between two stars."""
    star = re.escape(symbol)
    pair = rf"(?<![\w{star}]){star}(?=[^\s{star}])([^{star}]+){star}(?!\w)"
    return re.sub(pair, lambda m: OPENING_MARK + m[1] + CLOSING_MARK, text)


def of_the_next(text: str, sign: Sign) -> str:
    """The sentence behind one that says so: "TMO for the next sentence. Mr Ogle owes £40."."""
    said = rf"(?<=[.;!?]\s){spelled(sign)}(?=\s+for\s+(?:the\s+)?next\s+sentence[.:]\s+.+?[.!?](?P<end>)(?:\s|$))"
    found = re.search(said, text)
    if found is None:
        return text
    return _marked(_marked(text, found.start(), OPENING_MARK), found.start("end") - 1, CLOSING_MARK)
