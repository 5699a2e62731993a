"""Signs that minutes explain themselves, put into the lexicon's words.

One character of the lexicon, `HOUSE_MARK`, takes the place of a sign wherever it marks a line,
words of it, or fills a cell; `OPENING_MARK` and `CLOSING_MARK` that of brackets and stars around
words. What a sign means is read in `meaning.legends`.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from redactor.split.markers.tags import pure
from redactor.split.signs.bearing.counted import and_the_next
from redactor.split.signs.bearing.extents import (
    NUMBER,
    PIECE,
    SENTENCE,
    around_words,
    between,
    going_on,
    of_its_sentence,
    of_the_next,
    should_have,
    up_to_its_end,
)
from redactor.split.signs.bearing.holding import held
from redactor.split.signs.coined import INITIALS, Kind, Sign, Use, is_word, spelled
from redactor.split.signs.meaning.prefixes import in_front
from redactor.split.words.kept import PAPER
from redactor.split.words.lexicon import (
    BACK_HERE,
    CLOSING_MARK,
    FROM_HERE,
    HOUSE_MARK,
    OPENING_MARK,
    RULE_HERE,
    RULED_MARK,
)
from redactor.split.words.remarks import COURTESY, TO_ITS_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_REFERENCES = re.compile(r"(?:[\w./-]*\d(?:\s?[A-Z]{1,2})?(?:,?\s+(?:and\s+)?|$)){1,4}")
_LEXICON = ("exempt", "NFP")  # "confidential", as short as a sign may be
_RATING = re.compile(r"\W*(?:b?rag\b|ratings?\b|risk|colour)", re.IGNORECASE)  # there, R is red
# There C is a grade, a class or who was co-opted, and Y who was there, unless the legend speaks of that column.
_CLASSED = re.compile(
    r"\W*(?:\w+\s+)?(?:grades?|levels?|targets?|predict\w+|attainment|class(?:es)?|form|year(?:\s+group)?|category|type|capacity|governor|kind\s+of\s+\w+"
    r"|present|here|there|attend(?:ed|ance|ing)|absent|apologies|votes?)\W*",
    re.IGNORECASE,
)
_FROM_HERE = r"(?:\s+from\s+here(?:\s+on)?|\s+again|\s+only)?[:,]\s"
_TO_ITS_END = rf"(?i:\.?\s*[-,:]?\s+{TO_ITS_END}\s*[:;.,)\]-])"
_REST_BEFORE = rf"([(\[]\s*(?i:{TO_ITS_END})\s*[-,:]?\s+(?:is\s+|as\s+)?)"
_WORDS = frozenset("AI")
# How a sentence begins that is no surname behind an initial.
_BEGINS = r"(?:The|An?|It|He|She|They|We|One|Two|Three|This|That|These|There|In|On|At|Mrs?\.?|Ms|Miss|Dr|Governors|Trustees|Staff|His|Her|Their|Our|After|As|Both|No|Some|Since|If|When)"
_QUESTION_AND_ANSWER = frozenset("QA")
_ENTRIES = r"(?:items?|rows?|lines?|paragraphs?|bullets?|entries|actions?|points?)\b"
_SUCH = r"(?:items|rows|lines|paragraphs|bullets|entries|points)\s+(?:in|of)\s+(?:the\s+|our\s+)(?:[\w']+\s+){0,2}?(?:set|minutes|notes|record|meeting)\b"  # "[C] bullets were checked"
_ACTION_LABEL = r"(?i:(?:gweithred|action)[\s/]+){1,2}"
_PAPER = re.compile(rf"\b{PAPER}\W*$", re.IGNORECASE)
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
_OTHER_BRACKETS = re.compile(r"[{<«‹]")
# "by virtue of paragraphs 1 and 2 of Schedule 12A", and no more
_BY_LAW = re.compile(
    r"[\s,(–-]+(?:(?:by\s+virtue\s+of|under|pursuant\s+to|in\s+accordance\s+with|paragraphs?|paras?|part|schedule|section|regulations?|local|government|act|order|and|or|of|to|the|\d+\w?|[IVX]+)[\s.,()–-]*)+$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\b(?:ends?(?:\s+of)?|begins?|starts?)\b", re.IGNORECASE)
_PAIR, _LINES = 2, 5  # of letters; of lines that begin with one of them


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
    for sign in chain.from_iterable(_as_used(lines, sign) for sign in signs):
        if sign.kind is Kind.PASSAGE:
            texts = [should_have(x, sign) for x in between(lines, texts, sign)]
            continue
        if sign.kind is Kind.ENCLOSING and not sign.until:
            texts = going_on(texts)
        use, plain_word = _use(lines, sign), sign.kind is Kind.VALUE
        texts = [
            text
            if _column(x) in ratings
            or (plain_word and _in_column(x, others))
            or (len(sign.text) == 1 and _is_initial(x, lines))
            else _signed(x, text, sign, use)
            for x, text in zip(lines, texts, strict=True)
        ]
    return _ruled_off(lines, texts)


_IN_ITEMS = re.compile(
    r"\bnext\s+(?:heading|title|item|number|minute)\b|\b(?:some|each|an|any|the\s+same)\s+items?\b",
    re.IGNORECASE,
)


def _ruled_off(lines: Sequence[Line], texts: list[str]) -> list[str]:
    """Drawn lines: not on top; a single one may open the end, a second one in an item closes it."""
    drawn = [at for at, text in enumerate(texts) if RULE_HERE in text]
    within = [at for at in drawn if not lines[at].top]
    opened = -1
    for at in drawn:
        if at not in within:
            texts[at] = lines[at].text
        elif opened >= 0 and all(x.rank is None for x in lines[opened + 1 : at]):
            texts[at], opened = texts[at].replace(RULE_HERE, BACK_HERE), -1
        else:
            opened = at
    if len(within) == 1 and not any(_IN_ITEMS.search(x.block.text) for x in lines):
        texts[within[0]] = texts[within[0]].replace(RULE_HERE, FROM_HERE)
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
    return _column(line) in columns and len(line.text.split()) <= SENTENCE


# "C Wainwright", "C. Wainwright to submit": who is to do it
_INITIAL = re.compile(
    r"\W*(?P<letter>[A-Z])\.?\s+(?P<name>[A-Z][\w'’-]+)(?=\W*$|\s+(?:to|and|by|will)\b|\s*[,/&])"
)


_WHO = re.compile(r"\b(?:who|owners?|by|leads?|person|responsib\w+)\b", re.IGNORECASE)


def _is_initial(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a cell begins with somebody's initial: it says who does it, or the name is known."""
    found = _INITIAL.match(line.text) if line.row is not None else None
    if found is None:
        return False
    whole = re.compile(rf"\b{found['letter']}[\w'’-]+\s+{re.escape(found['name'])}\b")
    heads = (x.text for x in lines if x.header_row and _column(x) == _column(line))
    return any(map(_WHO.search, heads)) or any(whole.search(x.text) for x in lines)


def _use(lines: Sequence[Line], sign: Sign) -> Use:
    written = rf"[(\[]?{re.escape(sign.text)}[)\]]?"
    last = sum(re.search(rf"\s{written}\W*$", x.text) is not None for x in lines)
    first = sum(re.match(rf"{written}(?!\w)", x.words) is not None for x in lines)
    person = rf"(?<!\d)(?<!\d\s)[(\[]{re.escape(sign.text)}[)\]]"  # not behind a number: 11/6 (TE)
    named = len(sign.text) <= INITIALS and any(x.top and re.search(person, x.text) for x in lines)
    return Use(initials=named, trails=last > first)


_ARTICLES = frozenset(["A", "I"])


def _as_used(lines: Sequence[Line], sign: Sign) -> Iterator[Sign]:
    """A letter in front of lines that all have one: "W The bus was late.", "K Mr Ogle …".

    Or in front of titles, beside what it marks elsewhere: "8.2 Z Estates".
    """
    if sign.kind is not Kind.PLAIN or len(sign.text) > INITIALS or not sign.text.isupper():
        yield sign
        return
    led = [m[1] for x in lines if (m := re.match(r"([A-Z]{1,2})\s+[A-Z\d£\"']", x.words))]
    pair = len(led) >= _LINES and sign.text in led and len(set(led)) == _PAIR
    titles = (x.words for x in lines if x.rank is not None and x.number is not None)
    before = sign.text not in _ARTICLES and any(
        re.match(rf"{sign.text}\s+[A-Z]", title) for title in titles
    )
    if pair or before:
        yield Sign(sign.text, Kind.LEADING)
    if not pair:
        yield sign


def _column(line: Line) -> tuple[int, int] | None:
    return (line.row[0], line.block.place.column) if line.row and line.block.place else None


def _signed(line: Line, text: str, sign: Sign, use: Use) -> str:
    mark = HOUSE_MARK * len(sign.text)
    if sign.kind is Kind.VALUE:
        return _ruled(_last_in_cell(text, sign, mark) if line.row else text, sign)
    if sign.kind is Kind.BEFORE_NUMBERS:
        return _ruled(in_front(text, sign, first_in_row=line.first_in_row), sign)
    if sign.kind in {Kind.ENCLOSING, Kind.OF_NUMBERS, Kind.CLOSING, Kind.RULE}:
        return _drawn(text, sign)
    if (
        _alone(text, sign)
        or _in_cell(text, sign.text)
        or _behind_row_number(line, text, sign)
        or _beside_initials(line, text, sign)
    ):
        return re.sub(spelled(sign), mark, text)
    if line.row and sign.worded:
        text = _last_in_cell(text, sign, mark)
    if sign.kind is Kind.LEADING:
        lead = rf"^(\W*(?:[\w./]*\d[\w./]*[.)]?)?)(\s*{re.escape(sign.text)})(?=\s+\S)"
        return _ruled(re.sub(lead, lambda m: m[1] + HOUSE_MARK * len(m[2]), text), sign)
    if not sign.text.isalnum() and len(sign.text) == 1:
        text = around_words(text, sign.text)
    if not (is_word(sign) or use.initials):
        text = _ruled(text, sign)
    text = of_its_sentence(line, and_the_next(text, line.start, sign), sign, use)
    if not is_word(sign):
        text = _beside_words(line, _inside(text, sign, mark, use), sign, use)
        return text if use.initials else _at_the_end(text, sign, mark)
    text = _other_again(_at_the_end(up_to_its_end(text, sign), sign, mark), sign)
    text = _beside_words(line, _inside(text, sign, mark, use), sign, use)
    return _spoken_of(text, sign)


def _drawn(text: str, sign: Sign) -> str:
    """A text with a sign that is no word: brackets, lines across the page, letters behind numbers."""
    if sign.kind is Kind.ENCLOSING:
        return _enclosing(text, sign)
    if sign.kind is Kind.OF_NUMBERS:
        return _behind_number(text, sign.text)
    if sign.kind is Kind.CLOSING:
        return text.replace(sign.text, BACK_HERE) if _alone(text, sign) else text
    return _ruled(_DRAWN.sub(lambda m: RULE_HERE * len(m.group()), text), sign)


def _enclosing(text: str, sign: Sign) -> str:
    """What stands in such brackets is meant; but a mark alone in them is said of what is beside it."""
    opens, shuts = re.escape(sign.text), re.escape(sign.until or "]")
    alone = re.finditer(rf"{opens}[^{opens}{shuts}]*{shuts}", text)
    kept = {at for m in alone if _is_mark(m.group()) for at in (m.start(), m.end() - 1)}
    drawn = {sign.text: OPENING_MARK} | ({sign.until: CLOSING_MARK} if sign.until else {})
    return "".join(c if at in kept else drawn.get(c, c) for at, c in enumerate(text))


def _is_mark(said: str) -> bool:
    """Whether no more than a mark stands in brackets, or that it ends, or by what law it is one."""
    said = _ENDS.sub("", said)
    return pure(said) or pure(_BY_LAW.sub("", said.strip("[](){}")))


def _last_in_cell(text: str, sign: Sign, mark: str) -> str:
    """A word alone in a cell, or behind who or when: "27 February, lilac"."""
    last = rf"((?:^|,\s|\s[(\[]|\b{PIECE}\s)){spelled(sign)}(?=[)\]]?\W*$)"
    return re.sub(last, lambda m: m[1] + mark, text) if len(text.split()) <= _CELL else text


_CELL = 12  # words: longer cells are prose


def _at_the_end(text: str, sign: Sign, mark: str) -> str:
    """Letters that stand by themselves behind the last sentence: "… on Tuesdays. TMO"."""
    if sign.kind is Kind.BRACKETED or sign.text in _WORDS:
        return text
    return re.sub(rf"(?<=[.;!?\"')]\s){spelled(sign)}(?=\W*$)", mark, text)


def _ruled(text: str, sign: Sign) -> str:
    """The sign where a sentence says of items what they are to bear."""
    if not _OF_ITEMS.search(text):
        return text
    name = _DRAWN_AS.get(sign.text) or spelled(sign)
    ruled = rf"(\b{_BEARS}\s+(?:on\s+)?)([(\[]{name}\.?[)\]]|{name}){_BEHIND}"
    return re.sub(ruled, lambda m: m[1] + RULED_MARK * len(m[2]), text)


def _alone(text: str, sign: Sign) -> bool:
    return re.fullmatch(rf"[ ()\[\].•*-]*{spelled(sign)}[ ()\[\].:*-]*", text) is not None


def _spoken_of(text: str, sign: Sign) -> str:
    """What is left of a sign in the lexicon's own words: "GCO from here", "the three are GCO"."""
    plain = next(word for word in _LEXICON if len(word) <= len(sign.text))
    return re.sub(rf"(?<![\w\"']){spelled(sign)}(?![\w\"'/])", plain.rjust(len(sign.text)), text)


def _in_cell(text: str, letters: str) -> bool:
    """Whether a word stands alone behind a number: "2 RÚNDA"."""
    behind = rf"\W*[A-Z]{{0,3}}\d[\w./()-]*\s+[(\[]?{re.escape(letters)}\W*"
    return len(letters) > INITIALS and re.fullmatch(behind, text) is not None


def _behind_row_number(line: Line, text: str, sign: Sign) -> bool:
    """Whether a row begins with its number and the sign, and nothing else: "3 C"."""
    row = rf"\W*[A-Z]{{0,3}}\d[\w./()-]*[.)]?\s+[(\[]?{re.escape(sign.text)}\.?[)\]]?\W*"
    return line.first_in_row and sign.worded and re.fullmatch(row, text) is not None


def _beside_initials(line: Line, text: str, sign: Sign) -> bool:
    """Whether a cell says who does it, and the sign: "C, RI"."""
    who = r"[A-Z]{2,4}(?:\s*[/,&]\s*[A-Z]{2,4})*"
    cell = rf"\W*(?:{re.escape(sign.text)}\s*[/,;&+]\s*{who}|{who}\s*[/,;&+]\s*{re.escape(sign.text)})\W*"
    return line.row is not None and sign.worded and re.fullmatch(cell, text) is not None


def _inside(text: str, sign: Sign, mark: str, use: Use) -> str:
    """The sign where a sentence begins, or in front of what brackets hold.

    "… on Tuesdays. PRIV: the …", "… is mended. (C) One of …", "[R In 213.9 …]", "(MB2: two …)",
    and where something is said to be one: "… should be a (P), too".
    """
    written = spelled(sign)
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
            if len(sign.text) == 1 and sign.text not in _WORDS and sign.kind is Kind.PLAIN:
                text = re.sub(rf"(?<=[.;!?]\s){written}(?=\s+{_BEGINS}\s)", OPENING_MARK, text)
        onwards = rf"(?<=[.;!?]\s){written}(?=\s+from\s+here\s+(?:on|to\s+the\s+end)\b[^.:]*[.:])"
        text = re.sub(onwards, OPENING_MARK.ljust(len(sign.text), " "), text)
        text = of_the_next(text, sign)
        part = rf"(^\W*?{NUMBER}(?:[Tt]he\s+)?|(?<=[.;!?]\s))([(\[]?{written})(?=\s+(?:begins?\b|starts?\b|from\s+(?:here|this\s+point)|as\s+far\s+as|throughout)\b)"
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
    again = rf"^(\W*{NUMBER}(?:the\s+)?)(?!{re.escape(which)}\b)\w(?=\w*\s+{re.escape(paper)}\s+(?:again|from\s+here)\b)"
    return re.sub(again, lambda m: m[1] + BACK_HERE, text, flags=re.IGNORECASE)


def _beside_words(line: Line, text: str, sign: Sign, use: Use) -> str:
    """The sign before or behind a paragraph's words.

    A letter that was explained in brackets counts in brackets, another one also with a colon or
    full stop: "R. Arising from …", "… owed by him (R)"; several letters need neither.
    """
    seated = line.top and line.row is None and not _NUMBER_FIRST.match(line.text)
    if seated and not sign.worded:  # a star there says who was absent
        return text
    mark = HOUSE_MARK * len(sign.text)
    letters, behind, before = spelled(sign), "", r"(?<=[\s(\[\w.,;:!?)\"'])(?<![\s(]A)"
    if sign.worded:
        bracketed = sign.kind is Kind.BRACKETED
        own = len(sign.text) > INITIALS or (len(sign.text) == INITIALS and not use.initials)
        long = r"|\s+(?:[A-Z\d]|\(\d)" if own and not bracketed else ""
        long += r"|,\s|\s*\(" if is_word(sign) else ""
        lone = len(sign.text) == 1 and sign.text not in _WORDS | _QUESTION_AND_ANSWER
        if lone and not (bracketed or use.initials):  # "C The deputy is leaving", with no number
            text = re.sub(rf"^(\W*){letters}(?=\s+[A-Z][a-z]+\s+\w)", rf"\g<1>{mark}", text)
        of_it = r"|\s+(?:para(?:graph)?|note|minute|entry|item)\b[.:]"
        behind = (
            rf"(?=\.?[)\]](?!\s+{_SUCH}))"
            if bracketed
            else rf"(?=\.?[)\]]|[.:]\s|\s*[-:]\s{long}{of_it})"
        )
        before = r"(?<=[(\[])" if bracketed else r"(?<=[(\[])|(?<=- )"
    label = r"(?:[^\W\d_][\w'&/]*\s+){1,3}[-:]\s+" if is_word(sign) else ""
    glued = r"(?=[(\[])" if sign.text.isalnum() else rf"(?=[(\[]|{letters})"  # 3.1*
    number = rf"(?:(?:[\w./]*\d[\w./]*[.)]?|\(?[a-z][.)])(?:\s+|{glued}))?"
    lead = rf"^(\W*(?:{_ACTION_LABEL})?{number}(?:{label})?[(\[]?){letters}{behind}"
    text = re.sub(lead, lambda m: m[1] + mark, text, count=1)
    if line.number is not None:
        text = _behind_title(text, line.start, sign)
    return re.sub(rf"(?:{before}){letters}(?=[)\]]?{COURTESY}?\W*$)", mark, text, count=1)


_NO_VERB = r"(?!(?:was|were|is|are|has|have|had|will|would|be|been)\b)"
_TITLE = rf"(?:{_NO_VERB}[\w'’&/,-]+\s+){{0,6}}?{_NO_VERB}[\w'’&/-]+"


def _behind_title(text: str, start: int, sign: Sign) -> str:
    """The sign between the title of a paragraph and its words: "12. Toilets.† The builder …".

    It is put down in front of them, where a mark of the whole paragraph stands. A word or letters
    only in brackets.
    """
    letters = re.escape(sign.text)
    written = rf"[(\[]{letters}\.?[)\]]" if sign.worded else rf"[(\[]?{letters}[)\]]?"
    behind = rf"({_TITLE}[.:]?\s*)({written})(?=\s*[.:]?\s+(?:[-–]\s+)?[A-ZÀ-Þ\"'“‘£(\d])"
    found = re.compile(behind).match(text, start)
    if found is None or sign.text in text[found.end() :]:  # two of them stand around words
        return text
    return text[:start] + HOUSE_MARK * len(found[2]) + found[1] + text[found.end() :]


def _behind_number(text: str, sign: str) -> str:
    """The sign behind the number that opens a paragraph, be it that of an earlier minute: "(c) 25/66X".

    Or behind any number of a cell of numbers.
    """
    glued = rf"(?:(?<=\d)\s?|(?<=\d\)))(?:{re.escape(sign)})(?!\w)"
    if _REFERENCES.fullmatch(text.strip()):
        return re.sub(glued, lambda m: HOUSE_MARK * len(m.group()), text)
    opens = re.match(
        rf"\W*(?:(?:[a-z]{{1,2}}|[ivx]{{1,4}})[).]\s+)?(?:(?i:minute|item|min\.?|no\.)\s+)?[\w./-]*?\)?(?P<sign>{glued})",
        text,
    )
    if opens is None:
        return text
    first, end = opens.span("sign")
    return text[:first] + HOUSE_MARK * (end - first) + text[end:]
