"""Signs that minutes explain themselves, put into the lexicon's words.

One character of the lexicon, `HOUSE_MARK`, takes the place of a sign wherever it marks a line,
words of it, or fills a cell; `OPENING_MARK` and `CLOSING_MARK` that of brackets and stars around
words. What a sign means is read in `legends`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.legends import Kind, Sign
from redactor.split.lexicon import CLOSING_MARK, HOUSE_MARK, OPENING_MARK
from redactor.split.remarks import COURTESY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines import Line

_REFERENCES = re.compile(r"(?:[\w./-]*\d(?:\s?[A-Z]{1,2})?(?:,?\s+(?:and\s+)?|$)){1,4}")
_LONGEST = 30  # lines that one pair of brackets may hold
_WORD = 4  # letters of a sign that is a word and no abbreviation
_LEXICON = ("exempt", "NFP")  # "confidential", as short as a sign may be
_LETTER = 2  # letters of a sign that may be somebody's initials
_RATING = re.compile(r"\W*(?:b?rag\b|rating|risk|colour)", re.IGNORECASE)  # there, R is red
_FROM_HERE = r"(?:\s+from\s+here(?:\s+on)?|\s+again)?[:,]\s"
_QUESTION_AND_ANSWER = frozenset("QA")
_ENTRIES = r"(?:items?|rows?|lines?|paragraphs?|bullets?|entries|actions?|points?)\b"
_ACTION_LABEL = r"(?i:(?:gweithred|action)[\s/]+){1,2}"


def signed(lines: Sequence[Line], signs: Sequence[Sign]) -> list[str]:
    """The texts of the lines with the signs that mark them."""
    ratings = {_column(x) for x in lines if x.header_row and _RATING.match(x.text)} - {None}
    texts = [x.text for x in lines]
    for sign in signs:
        if sign.kind is Kind.PASSAGE:
            texts = _between(lines, texts, sign)
            continue
        if sign.kind is Kind.ENCLOSING:
            texts = _goes_on(texts)
        texts = [
            text if _column(x) in ratings else _signed(text, sign)
            for x, text in zip(lines, texts, strict=True)
        ]
    return texts


def _between(lines: Sequence[Line], texts: Sequence[str], sign: Sign) -> list[str]:
    """The texts with brackets around what stands between two phrases, over several lines, too."""
    begins = re.compile(rf"(?<![\w\"']){re.escape(sign.text)}(?=\s*[.:,)\]-])")
    ends = re.compile(rf"(?<![\w\"']){re.escape(sign.until)}(?!\w)[.)\]]?")
    found, opened = list(texts), -1
    for at, text in enumerate(texts):
        k = 0
        if opened >= 0:
            found[at] = _marked(found[at], lines[at].start, OPENING_MARK)
        while said := (begins if opened < 0 else ends).search(text, k):
            k = said.end()
            place, mark = (k - 1, CLOSING_MARK) if opened >= 0 else (said.start(), OPENING_MARK)
            found[at] = _marked(found[at], place, mark)
            opened = -1 if opened >= 0 else at
        if opened >= 0 and not any(map(ends.search, texts[at + 1 : opened + _LONGEST])):
            opened = -1
    return found


def _marked(text: str, at: int, mark: str) -> str:
    return text[:at] + mark + text[at + 1 :] if at < len(text) else text


def _goes_on(texts: Sequence[str]) -> list[str]:
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


def _column(line: Line) -> tuple[int, int] | None:
    return (line.row[0], line.block.place.column) if line.row and line.block.place else None


def _signed(text: str, sign: Sign) -> str:
    if sign.kind is Kind.ENCLOSING:
        return text.replace(sign.text, OPENING_MARK)
    if sign.kind is Kind.OF_NUMBERS:
        return _behind_number(text, sign.text)
    mark = HOUSE_MARK * len(sign.text)
    if _alone(text, sign) or _in_cell(text, sign.text):
        return re.sub(_written(sign), mark, text)
    if not sign.text.isalnum() and len(sign.text) == 1:
        text = _around_words(text, sign.text)
    if not _is_word(sign):
        return _beside_words(_inside(text, sign, mark), sign, mark)
    text = _up_to_its_end(text, sign)
    return _spoken_of(_beside_words(_inside(text, sign, mark), sign, mark), sign)


def _alone(text: str, sign: Sign) -> bool:
    return re.fullmatch(rf"[ ()\[\].•*-]*{_written(sign)}[ ()\[\].:*-]*", text) is not None


def _is_word(sign: Sign) -> bool:
    """Whether a sign may be spoken of: "end GCO", "The Vestry pages were read"."""
    return sign.worded and sign.kind is Kind.PLAIN and len(sign.text) > _LETTER


def _written(sign: Sign) -> str:
    """The sign as an expression; words also in capitals or with a capital in front."""
    exact = re.escape(sign.text)
    if not _is_word(sign) or len(sign.text) < _WORD:
        return exact
    if " " in sign.text:
        return rf"(?i:{exact})"
    return rf"(?:{exact}|{re.escape(sign.text.upper())}|{re.escape(sign.text.capitalize())})"


def _up_to_its_end(text: str, sign: Sign) -> str:
    """A stretch that begins with the sign and whose end is written: "GCO: … GCO ends."."""
    word = _written(sign)
    begins = rf"(?:^\W*(?:\d[\w.]*\s+)?|(?<=[.;!?:)]\s)|(?<=[(\[])){word}(?=\s*[.:,-])"
    ends = rf"(?i:\bends?\s+(?:of\s+(?:the\s+)?)?){word}(?!\w)[.)\]]*|\b{word}(?i:\s+(?:ends?|stops?|over|off|finish(?:es|ed))\b)[.)\]]*"
    found = re.search(rf"({begins}).+?(?:{ends})", text)
    if found is None:
        return text
    at = found.end(1) - len(sign.text)
    return _marked(_marked(text, at, OPENING_MARK), found.end() - 1, CLOSING_MARK)


def _spoken_of(text: str, sign: Sign) -> str:
    """What is left of a sign in the lexicon's own words: "GCO from here", "the three are GCO"."""
    plain = next(word for word in _LEXICON if len(word) <= len(sign.text))
    return re.sub(rf"(?<![\w\"']){_written(sign)}(?![\w\"'/])", plain.rjust(len(sign.text)), text)


def _in_cell(text: str, letters: str) -> bool:
    """Whether a word stands alone behind a number: "2 RÚNDA"."""
    behind = rf"\W*[A-Z]{{0,3}}\d[\w./()-]*\s+[(\[]?{re.escape(letters)}\W*"
    return len(letters) > _LETTER and re.fullmatch(behind, text) is not None


def _around_words(text: str, symbol: str) -> str:
    """A few words between two stars."""
    star = re.escape(symbol)
    pair = rf"(?<![\w{star}]){star}(?=[^\s{star}])([^{star}]+){star}(?!\w)"
    return re.sub(pair, lambda m: OPENING_MARK + m[1] + CLOSING_MARK, text)


def _inside(text: str, sign: Sign, mark: str) -> str:
    """The sign where a sentence begins, or in front of what brackets hold.

    "… on Tuesdays. PRIV: the …", "… is mended. (C) One of …", "[R In 213.9 …]", "(MB2: two …)",
    and where something is said to be one: "… should be a (P), too".
    """
    written = _written(sign)
    if sign.worded:
        text = re.sub(
            rf"(?<=\[){written}(?=\s+[A-Z]|{_FROM_HERE})|(?<=\(){written}(?={_FROM_HERE})",
            mark,
            text,
        )
        if len(sign.text) != _LETTER and sign.text not in _QUESTION_AND_ANSWER:
            text = re.sub(rf"(?<=[\w.;!?]\s){written}(?=:\s)", mark, text)
    text = re.sub(rf"(?<=\b(?:be|is|as)\s)(?:an?\s+)?[(\[]{written}[)\]]", _all_marks, text)
    return re.sub(rf"(?<=[.;!?]\s[(\[]){written}(?=[)\]]\s(?!{_ENTRIES}))", mark, text)


def _all_marks(found: re.Match[str]) -> str:
    return HOUSE_MARK * len(found.group())


def _beside_words(text: str, sign: Sign, mark: str) -> str:
    """The sign before or behind a paragraph's words.

    A letter that was explained in brackets counts in brackets, another one also with a colon or
    full stop: "R. Arising from …", "… owed by him (R)"; several letters need neither.
    """
    letters, behind, before = _written(sign), "", r"(?<=[\s(\[])"
    if sign.worded:
        bracketed = sign.kind is Kind.BRACKETED
        long = r"|\s+[A-Z\d]" if len(sign.text) > _LETTER and not bracketed else ""
        long += r"|,\s|\s*\(" if _is_word(sign) else ""
        of_it = r"|\s+(?:para(?:graph)?|note|minute|entry|item)\b[.:]"
        behind = r"(?=[)\]])" if bracketed else rf"(?=[)\]]|[.:]\s|\s*[-:]\s{long}{of_it})"
        before = r"(?<=[(\[])" if bracketed else r"(?<=[(\[])|(?<=- )"
    label = r"(?:[^\W\d_][\w'&/]*\s+){1,3}[-:]\s+" if _is_word(sign) else ""
    glued = r"(?=[(\[])" if sign.text.isalnum() else rf"(?=[(\[]|{letters})"  # 3.1*
    number = rf"(?:(?:[\w./]*\d[\w./]*[.)]?|\(?[a-z][.)])(?:\s+|{glued}))?"
    lead = rf"^(\W*(?:{_ACTION_LABEL})?{number}(?:{label})?[(\[]?){letters}{behind}"
    text = re.sub(lead, lambda m: m[1] + mark, text, count=1)
    return re.sub(rf"(?:{before}){letters}(?=[)\]]?{COURTESY}?\W*$)", mark, text, count=1)


def _behind_number(text: str, sign: str) -> str:
    """The sign behind the number that opens a paragraph, or behind any of a cell of numbers."""
    glued = rf"(?<=\d)\s?{re.escape(sign)}(?!\w)"
    if _REFERENCES.fullmatch(text.strip()):
        return re.sub(glued, lambda m: HOUSE_MARK * len(m.group()), text)
    opens = re.match(rf"\W*[\w./-]*?{glued}", text)
    if opens is None:
        return text
    end = opens.end()
    return text[: end - len(sign)] + HOUSE_MARK * len(sign) + text[end:]
