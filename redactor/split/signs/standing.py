"""Signs that minutes explain themselves, put into the lexicon's words.

One character of the lexicon, `HOUSE_MARK`, takes the place of a sign wherever it marks a line,
words of it, or fills a cell; `OPENING_MARK` and `CLOSING_MARK` that of brackets and stars around
words. What a sign means is read in `legends`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.split.signs.coined import Kind, Sign
from redactor.split.signs.counted import and_the_next
from redactor.split.signs.holding import held
from redactor.split.signs.prefixes import in_front
from redactor.split.words.kept import PAPER
from redactor.split.words.lexicon import (
    BACK_HERE,
    CLOSING_MARK,
    FROM_HERE,
    HOUSE_MARK,
    OPENING_MARK,
    RULED_MARK,
)
from redactor.split.words.remarks import COURTESY, TO_ITS_END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_REFERENCES = re.compile(r"(?:[\w./-]*\d(?:\s?[A-Z]{1,2})?(?:,?\s+(?:and\s+)?|$)){1,4}")
_LONGEST = 30  # lines that one pair of brackets may hold
_WORD = 4  # letters of a sign that is a word and no abbreviation
_LEXICON = ("exempt", "NFP")  # "confidential", as short as a sign may be
_LETTER = 2  # letters of a sign that may be somebody's initials
_RATING = re.compile(r"\W*(?:b?rag\b|ratings?\b|risk|colour)", re.IGNORECASE)  # there, R is red
# There C is a grade, a class or who was co-opted, unless the legend speaks of that column.
_CLASSED = re.compile(
    r"\W*(?:\w+\s+)?(?:grades?|levels?|targets?|predict\w+|attainment|class(?:es)?|form|year(?:\s+group)?|category|type|capacity|governor|kind\s+of\s+\w+)\W*",
    re.IGNORECASE,
)
_FROM_HERE = r"(?:\s+from\s+here(?:\s+on)?|\s+again|\s+only)?[:,]\s"
_TO_ITS_END = rf"(?i:\.?\s*[-,:]?\s+{TO_ITS_END}\s*[:;.,)\]-])"
_REST_BEFORE = rf"([(\[]\s*(?i:{TO_ITS_END})\s*[-,:]?\s+(?:is\s+|as\s+)?)"
_WORDS = frozenset("AI")
_QUESTION_AND_ANSWER = frozenset("QA")
_ENTRIES = r"(?:items?|rows?|lines?|paragraphs?|bullets?|entries|actions?|points?)\b"
_ACTION_LABEL = r"(?i:(?:gweithred|action)[\s/]+){1,2}"
_PAPER = re.compile(rf"\b{PAPER}\W*$", re.IGNORECASE)
_NUMBER = r"(?:[\w./]*\d[\w./]*[.)]?\s+)?"
_DRAWN = re.compile(
    r"(?:^\W*|(?<=[.;]\s))[─━═=~*–—-]{3,}\s*(?:rule|line)?[\s─━═=~*–—-]*$|^\s*_{5,}\s*$",
    re.IGNORECASE,
)
# Where a sentence says of an item what it is to bear: "5.4 is TMO", "changed from D to H".
_OF_ITEMS = re.compile(
    r"\d[./]\d|\d\s?\([a-z]\)|\b(?:line|paragraph|bullet|note|entry|bit|sentence)\s+(?:\w+\s+){0,4}?(?:about|on|concerning)\b|\b(?:items?|minutes?|actions?|rows?|para\w*|in|of|at|under)\s+\d|\b[A-Z]\d",
    re.IGNORECASE,
)
_BEARS = r"(?:(?i:ruled|agreed|decided|settled):|as|is|are|be|to|becomes?|under|the|an?|its|have|been|joins?|marked)"
_BEHIND = r"(?=\W*$|[.,;:)]|\s+(?:by|beside|before|in\s+front|too|also|as\s+well|likewise|and|with|together|rather|at|of)\b)"
_NUMBER_FIRST = re.compile(r"\W*\d")
_DRAWN_AS = {"†": "daggers?", "*": "(?:stars?|asterisks?)", "◆": "diamonds?"}
_DOTTED = re.compile(r"(?:\w\.){2,4}")  # an abbreviation, with a capital or not
_OTHER_BRACKETS = re.compile(r"[{<«‹]")
_LINES = 5  # that begin with one letter or the other


def signed(lines: Sequence[Line], signs: Sequence[Sign]) -> list[str]:
    """The texts of the lines with the signs that mark them."""
    heads = {_column(x): x.text for x in lines if x.header_row}
    legends = " ".join(x.block.text.casefold() for x in lines if "·" in x.text)
    ratings = {
        column
        for column, head in heads.items()
        if _RATING.match(head)
        or (_CLASSED.fullmatch(head) and head.strip(" .:").casefold() not in legends)
    } - {None}
    others = {column for column, head in heads.items() if head and not _PAPER.search(head)}
    texts = held(lines, [_in_square_brackets(x.text, signs) for x in lines], signs)
    for sign in (_as_used(lines, sign) for sign in signs):
        if sign.kind is Kind.PASSAGE:
            texts = [_should_have(x, sign) for x in _between(lines, texts, sign)]
            continue
        if sign.kind is Kind.ENCLOSING and not sign.until:
            texts = _goes_on(texts)
        use, plain_word = _use(lines, sign), sign.kind is Kind.VALUE
        texts = [
            text
            if _column(x) in ratings or (plain_word and _in_column(x, others))
            else _signed(x, text, sign, use)
            for x, text in zip(lines, texts, strict=True)
        ]
    return texts


def _in_square_brackets(text: str, signs: Sequence[Sign]) -> str:
    """The signs that stand in brackets of another kind, in square ones: "{R}", "«R»"."""
    for sign in signs if _OTHER_BRACKETS.search(text) else ():
        if sign.kind is Kind.BRACKETED:
            inner = rf"[{{<«‹]({re.escape(sign.text)}\.?)[}}>»›]"
            text = re.sub(inner, r"[\1]", text)
    return text


def _in_column(line: Line, columns: set[tuple[int, int] | None]) -> bool:
    """Whether a line is all that a cell of such a column says: who, when, how far it is."""
    return _column(line) in columns and len(line.text.split()) <= _SENTENCE


@dataclass(frozen=True, slots=True)
class _Use:
    """What the minutes show of a sign: whether it is somebody's initials, too, and where it stands."""

    initials: bool
    trails: bool


def _use(lines: Sequence[Line], sign: Sign) -> _Use:
    written = rf"[(\[]?{re.escape(sign.text)}[)\]]?"
    last = sum(re.search(rf"\s{written}\W*$", x.text) is not None for x in lines)
    first = sum(re.match(rf"{written}(?!\w)", x.words) is not None for x in lines)
    person = rf"(?<!\d)(?<!\d\s)[(\[]{re.escape(sign.text)}[)\]]"  # not behind a number: 11/6 (TE)
    named = len(sign.text) <= _LETTER and any(x.top and re.search(person, x.text) for x in lines)
    return _Use(initials=named, trails=last > first)


def _as_used(lines: Sequence[Line], sign: Sign) -> Sign:
    """A letter in front of lines that all have one: "W The bus was late.", "K Mr Ogle …"."""
    if sign.kind is not Kind.PLAIN or len(sign.text) > _LETTER or not sign.text.isupper():
        return sign
    led = [m[1] for x in lines if (m := re.match(r"([A-Z]{1,2})\s+[A-Z\d£\"']", x.words))]
    pair = len(led) >= _LINES and sign.text in led and len(set(led)) == _PAIR
    return Sign(sign.text, Kind.LEADING) if pair else sign


_PAIR = 2


def _between(lines: Sequence[Line], texts: Sequence[str], sign: Sign) -> list[str]:
    """The texts with brackets around what stands between two phrases, over several lines, too."""
    phrase = rf"(?<![\w\"'/]){_first_letter(sign.text)}(?=\s*[.:,)\]-]|\s+(?:here|now)\b|\s*$)"
    if not re.search(r"\w", sign.text):
        phrase = re.escape(sign.text)
    elif sign.text.isupper():
        phrase = rf"(?:^\W*{_NUMBER}|(?<=[.;!?:)]\s)){re.escape(sign.text)}(?=\s+[A-Z\d\"'(£])"
    begins = re.compile(phrase)
    ends = re.compile(rf"(?<![\w\"']){_first_letter(sign.until)}(?!\w)[.)\]]?")
    found, opened = list(texts), -1
    for at, text in enumerate(texts):
        k = 0
        if opened >= 0:
            found[at] = _marked(found[at], lines[at].start, OPENING_MARK)
        while said := (begins if opened < 0 else ends).search(text, k):
            k = said.end()
            first = k - len(sign.text)
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


def _should_have(text: str, sign: Sign) -> str:
    """Where the beginning of a passage is made up for: "the hatch ought to have been down for 5.2"."""
    thing, _, way = sign.text.rpartition(" ")
    if not thing:
        return text
    ought = rf"(\b{re.escape(thing)}\s+(?:ought|should|must|had|needs?|was|were|is)\b[^.;]*?\b){way}(?=\s+for\s)"
    return re.sub(ought, lambda m: m[1] + RULED_MARK * len(way), text, flags=re.IGNORECASE)


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


def _signed(line: Line, text: str, sign: Sign, use: _Use) -> str:
    mark = HOUSE_MARK * len(sign.text)
    if sign.kind is Kind.VALUE:
        return _ruled(_last_in_cell(text, sign, mark) if line.row else text, sign)
    if sign.kind is Kind.BEFORE_NUMBERS:
        return _ruled(in_front(text, sign, first_in_row=line.first_in_row), sign)
    if sign.kind in {Kind.ENCLOSING, Kind.OF_NUMBERS, Kind.CLOSING, Kind.RULE}:
        return _drawn(text, sign)
    if _alone(text, sign) or _in_cell(text, sign.text) or _behind_row_number(line, text, sign):
        return re.sub(_written(sign), mark, text)
    if line.row and sign.worded:
        text = _last_in_cell(text, sign, mark)
    if sign.kind is Kind.LEADING:
        lead = rf"^(\W*(?:[\w./]*\d[\w./]*[.)]?)?)(\s*{re.escape(sign.text)})(?=\s+\S)"
        return _ruled(re.sub(lead, lambda m: m[1] + HOUSE_MARK * len(m[2]), text), sign)
    if not sign.text.isalnum() and len(sign.text) == 1:
        text = _around_words(text, sign.text)
    if not (_is_word(sign) or use.initials):
        text = _ruled(text, sign)
    text = _of_its_sentence(line, and_the_next(text, line.start, sign), sign, use)
    if not _is_word(sign):
        text = _beside_words(line, _inside(text, sign, mark, use), sign, use)
        return text if use.initials else _at_the_end(text, sign, mark)
    text = _other_again(_at_the_end(_up_to_its_end(text, sign), sign, mark), sign)
    text = _beside_words(line, _inside(text, sign, mark, use), sign, use)
    return _spoken_of(text, sign)


def _drawn(text: str, sign: Sign) -> str:
    """A text with a sign that is no word: brackets, lines across the page, letters behind numbers."""
    if sign.kind is Kind.ENCLOSING:
        text = text.replace(sign.until, CLOSING_MARK) if sign.until else text
        return text.replace(sign.text, OPENING_MARK)
    if sign.kind is Kind.OF_NUMBERS:
        return _behind_number(text, sign.text)
    if sign.kind is Kind.CLOSING:
        return text.replace(sign.text, BACK_HERE) if _alone(text, sign) else text
    return _ruled(_DRAWN.sub(lambda m: FROM_HERE * len(m.group()), text), sign)


def _last_in_cell(text: str, sign: Sign, mark: str) -> str:
    """A word alone in a cell, or behind who or when: "27 February, lilac"."""
    last = rf"((?:^|,\s|\s[(\[]|\b{_PIECE}\s)){_written(sign)}(?=[)\]]?\W*$)"
    return re.sub(last, lambda m: m[1] + mark, text) if len(text.split()) <= _CELL else text


_PIECE = (
    r"(?:para\w*\.?|sentence|bullet|entry|note)(?:\son\s\w+)?"  # of the row: "second para. brd"
)
_CELL = 12  # words: longer cells are prose


def _at_the_end(text: str, sign: Sign, mark: str) -> str:
    """Letters that stand by themselves behind the last sentence: "… on Tuesdays. TMO"."""
    if sign.kind is Kind.BRACKETED or sign.text in _WORDS:
        return text
    return re.sub(rf"(?<=[.;!?\"')]\s){_written(sign)}(?=\W*$)", mark, text)


def _ruled(text: str, sign: Sign) -> str:
    """The sign where a sentence says of items what they are to bear."""
    if not _OF_ITEMS.search(text):
        return text
    name = _DRAWN_AS.get(sign.text) or _written(sign)
    ruled = rf"(\b{_BEARS}\s+(?:on\s+)?)([(\[]{name}\.?[)\]]|{name}){_BEHIND}"
    return re.sub(ruled, lambda m: m[1] + RULED_MARK * len(m[2]), text)


_SENTENCE = 4  # words: fewer are the number or label of what follows


def _of_its_sentence(line: Line, text: str, sign: Sign, use: _Use) -> str:
    """The sentence that a sign ends, where others follow; above the first item, its last clause."""
    written = re.escape(sign.text)
    said = r"(?:,?\s+this\s+sentence)?"
    tag = rf"(?:[(\[]{written}\.?{said}[)\]]" + (")" if sign.worded else rf"|(?<=\s){written})")
    behind = (
        rf"(?:{tag})(?=[.,;]?\s+[A-Z])" if use.trails else rf"(?<=[^.;!?]\s){tag}(?=\.\s+[A-Z])"
    )
    found = re.search(rf"{behind}|[(\[]{written}\.?,?\s+this\s+sentence[)\]]", text)
    stops = r"[.;!?][\"')\]]*\s+(?=\S)"
    if line.top:
        found = found or re.search(rf"{tag}(?=\W*$)", text)
        stops = r"[.;,!?(]\s*(?=\S)"
    if whole := re.search(rf"[(\[]{written}\.?,?\s+this\s+{_PIECE}[)\]]\W*$", text, re.IGNORECASE):
        last = text.rindex(whole.group()) + len(whole.group().rstrip(" .")) - 1
        return _marked(_marked(text, line.start, OPENING_MARK), last, CLOSING_MARK)
    if found is None or use.initials or len(text[line.start : found.start()].split()) < _SENTENCE:
        return text
    before = [m.end() for m in re.finditer(stops, text[: found.start()].rstrip(" ()[]"))]
    start = max([line.start, *before])
    return _marked(_marked(text, start, OPENING_MARK), found.end() - 1, CLOSING_MARK)


def _alone(text: str, sign: Sign) -> bool:
    return re.fullmatch(rf"[ ()\[\].•*-]*{_written(sign)}[ ()\[\].:*-]*", text) is not None


def _is_word(sign: Sign) -> bool:
    """Whether a sign may be spoken of: "end GCO", "The Vestry pages were read"."""
    return sign.worded and sign.kind is Kind.PLAIN and len(sign.text) > _LETTER


def _written(sign: Sign) -> str:
    """The sign as an expression; words also in capitals or with a capital in front."""
    exact = re.escape(sign.text)
    if sign.kind is Kind.VALUE:
        return rf"(?i:{exact})"
    if not _is_word(sign) or len(sign.text) < _WORD:
        return exact
    if " " in sign.text or _DOTTED.fullmatch(sign.text):
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


def _behind_row_number(line: Line, text: str, sign: Sign) -> bool:
    """Whether a row begins with its number and the sign, and nothing else: "3 C"."""
    row = rf"\W*[A-Z]{{0,3}}\d[\w./()-]*[.)]?\s+[(\[]?{re.escape(sign.text)}\.?[)\]]?\W*"
    return line.first_in_row and sign.worded and re.fullmatch(row, text) is not None


def _around_words(text: str, symbol: str) -> str:
    """A few words between two stars."""
    star = re.escape(symbol)
    pair = rf"(?<![\w{star}]){star}(?=[^\s{star}])([^{star}]+){star}(?!\w)"
    return re.sub(pair, lambda m: OPENING_MARK + m[1] + CLOSING_MARK, text)


def _inside(text: str, sign: Sign, mark: str, use: _Use) -> str:
    """The sign where a sentence begins, or in front of what brackets hold.

    "… on Tuesdays. PRIV: the …", "… is mended. (C) One of …", "[R In 213.9 …]", "(MB2: two …)",
    and where something is said to be one: "… should be a (P), too".
    """
    written = _written(sign)
    if sign.worded:
        text = re.sub(
            rf"(?<=\[){written}(?=\s+[A-Z]|{_FROM_HERE})|(?<=\(){written}(?={_FROM_HERE})"
            rf"|(?<=[\[(]){written}(?={_TO_ITS_END})",
            mark,
            text,
        )
        text = re.sub(rf"{_REST_BEFORE}{written}(?=[:;.,)\]])", lambda m: m[1] + mark, text)
        if not (use.initials or sign.text in _QUESTION_AND_ANSWER):
            text = re.sub(rf"(?<=[\w.;!?]\s){written}(?=:\s)", mark, text)
        onwards = rf"(?<=[.;!?]\s){written}(?=\s+from\s+here\s+(?:on|to\s+the\s+end)\b[^.:]*[.:])"
        text = re.sub(onwards, OPENING_MARK.ljust(len(sign.text), " "), text)
        text = _next_sentence(text, sign)
        part = rf"(^\W*?{_NUMBER}(?:[Tt]he\s+)?|(?<=[.;!?]\s))([(\[]?{written})(?=\s+(?:begins?\b|starts?\b|from\s+(?:here|this\s+point)|as\s+far\s+as|throughout)\b)"
        text = re.sub(part, lambda m: m[1] + FROM_HERE * len(m[2]), text)
    text = re.sub(rf"(?<=\b(?:be|is|as)\s)(?:an?\s+)?[(\[]{written}\.?[)\]]", _all_marks, text)
    return re.sub(rf"(?<=[.;!?]\s[(\[]){written}(?=\.?[)\]]\s(?!{_ENTRIES}))", mark, text)


def _all_marks(found: re.Match[str]) -> str:
    return HOUSE_MARK * len(found.group())


def _other_again(text: str, sign: Sign) -> str:
    """A line by which the other paper is taken up: "Outer book again" beside an inner book."""
    which, _, paper = sign.text.rpartition(" ")
    if not which or not _PAPER.fullmatch(paper):
        return text
    again = rf"^(\W*{_NUMBER}(?:the\s+)?)(?!{re.escape(which)}\b)\w(?=\w*\s+{re.escape(paper)}\s+(?:again|from\s+here)\b)"
    return re.sub(again, lambda m: m[1] + BACK_HERE, text, flags=re.IGNORECASE)


def _next_sentence(text: str, sign: Sign) -> str:
    """The sentence behind one that says so: "TMO for the next sentence. Mr Ogle owes £40."."""
    said = rf"(?<=[.;!?]\s){_written(sign)}(?=\s+for\s+(?:the\s+)?next\s+sentence[.:]\s+.+?[.!?](?P<end>)(?:\s|$))"
    found = re.search(said, text)
    if found is None:
        return text
    return _marked(_marked(text, found.start(), OPENING_MARK), found.start("end") - 1, CLOSING_MARK)


def _beside_words(line: Line, text: str, sign: Sign, use: _Use) -> str:
    """The sign before or behind a paragraph's words.

    A letter that was explained in brackets counts in brackets, another one also with a colon or
    full stop: "R. Arising from …", "… owed by him (R)"; several letters need neither.
    """
    seated = line.top and line.row is None and not _NUMBER_FIRST.match(line.text)
    if seated and not sign.worded:  # a star there says who was absent
        return text
    mark = HOUSE_MARK * len(sign.text)
    letters, behind, before = _written(sign), "", r"(?<=[\s(\[\w.,;:!?)\"'])(?<![\s(]A)"
    if sign.worded:
        bracketed = sign.kind is Kind.BRACKETED
        own = len(sign.text) > _LETTER or (len(sign.text) == _LETTER and not use.initials)
        long = r"|\s+(?:[A-Z\d]|\(\d)" if own and not bracketed else ""
        long += r"|,\s|\s*\(" if _is_word(sign) else ""
        lone = len(sign.text) == 1 and sign.text not in _WORDS | _QUESTION_AND_ANSWER
        if lone and not (bracketed or use.initials):  # "C The deputy is leaving", with no number
            text = re.sub(rf"^(\W*){letters}(?=\s+[A-Z][a-z]+\s+\w)", rf"\g<1>{mark}", text)
        of_it = r"|\s+(?:para(?:graph)?|note|minute|entry|item)\b[.:]"
        behind = r"(?=\.?[)\]])" if bracketed else rf"(?=\.?[)\]]|[.:]\s|\s*[-:]\s{long}{of_it})"
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
    opens = re.match(rf"\W*[\w./-]*?(?P<sign>{glued})", text)
    if opens is None:
        return text
    first, end = opens.span("sign")
    return text[:first] + HOUSE_MARK * (end - first) + text[end:]
