"""How minutes explain their signs: "(A) is for everybody, (B) for governors only", "R = restricted".

Finds the sign that means confidential in the sentence that explains it, and takes that sentence
away: it marks nothing itself. What does not live here: where the sign stands elsewhere
(`bearing.standing`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.naming import NOT_INITIALS
from redactor.naming.sentences import sentences
from redactor.split.rulings.passages import names_passage
from redactor.split.signs.coined import Kind, Sign
from redactor.split.signs.meaning import footnotes
from redactor.split.signs.meaning.conventions import BRACKETS, conventions, keeps
from redactor.split.signs.meaning.margins import in_margins
from redactor.split.signs.meaning.plainly import released, withheld
from redactor.split.signs.meaning.prefixes import stands_in_front
from redactor.split.signs.meaning.usage import in_use
from redactor.split.words.kept import KEPT_IN, MARKED, NO_SIGNS, PAPER, PASSAGES, SYMBOL
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import dotted_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line
    from redactor.split.signs.meaning.conventions import Convention


_SYMBOL = SYMBOL
# What is a sign wherever it stands: "letter R", "(B)", "‡"; and where it is said to be one.
_SIGN = rf"(?:letter\s+(?-i:[A-Z])\b|[\"'(\[]+(?-i:[A-Z]|N[FP]P?)[\"')\]]+|[\"'(\[]*{_SYMBOL}[\"')\]]*|>{{2,3}}|\|{{2}}|={{2,3}}>)"
_CODE = (
    rf"(?:{_SIGN}|[(\[](?-i:[A-Z]{{1,4}}|[a-z]{{3,8}})[)\]]"
    r"|(?-i:[A-Z]{1,4}\d?\b)(?=\s+(?:in\s+(?:front|the)|at\s+the|against|beside|before|behind|is|are|will)\b))"
)
_NEAR = rf"(?:(?!{_SIGN})[^.;]){{0,60}}?"  # in the same sentence, no other sign between
_MEANS = r"(?:\b(?:means?|denotes?|indicates?|shows?|marks?|signif(?:y|ies)|stands?\s+for|belongs?\s+to|is|are)\s|=|:\s)"
_LEGEND = Patterns(
    (
        # … but "§ confidential: the firm …" bears it
        rf"(?P<sign>{_SIGN})(?!\s*(?:confidential|private|<P2>)\s*[:,]){_NEAR}{_MEANS}{_NEAR}{KEPT_IN}",
        # a footnote: "† Withheld from the public copy"
        rf"^\W*(?P<sign>[†‡§]{{1,2}})\s*{KEPT_IN}[^.;:]{{0,40}}\W*$",
        # … or with stars, where these stand beside what they mean: "* Confidential item"
        r"^\W{0,2}?(?P<sign>\*{1,3})\s*(?:<CONF>|<P2>|minuted\s+confidentially)(?:\s+(?:items?|minutes?|paragraphs?|entry|entries|notes?|matters?|to\s+(?:the\s+)?\w+))?(?:\W+(?:(?:is|are|and|will|to\s+be|not|be|it|they|which)\s+){1,4}[^.;*]{0,60}|\W+<CONF>)?\W*$",
        r"^\W{0,2}?(?P<sign>\*{1,3})\s*(?:(?:paragraphs?|items?|minutes?|text|entry|entries)\s+)?(?:redacted|withheld|removed|omitted|excluded)\s+(?:from|in|under|before)\b[^;*]{0,120}$",
        # arrows in front of lines
        rf"\b(?:with|marked|begin(?:s|ning)?\s+with|start(?:s|ing)?\s+with|led\s+by|behind)\s+(?:an?\s+|the\s+)?(?P<sign>>{{2,3}}|\|{{2}}|={{2,3}}>|->){_NEAR}{KEPT_IN}",
        rf"\b(?P<sign>starred|asterisked)\s+(?:items?|minutes?|paragraphs?|entries|numbers?|sections?){_NEAR}{KEPT_IN}",
        rf"\b{MARKED}\s+(?:with\s+|by\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?P<sign>{_CODE}){_NEAR}{KEPT_IN}",
        rf"\b(?:marked|starred|between|with|carr(?:y|ies|ying)|bear(?:s|ing)?|has|have|followed|preceded)\s+(?:by\s+|with\s+)?(?:an?\s+|two\s+)?(?P<sign>asterisks?|stars?|daggers?){_NEAR}{KEPT_IN}",
        rf"\[(?P<sign>(?-i:[A-Z]{{1,3}}))\s*(?:…|\.\.\.)\s*\]{_NEAR}{KEPT_IN}",
        rf"^\W*(?P<sign>{_SYMBOL})\s+(?:what|whatever|anything|everything|entries|items|lines|paragraphs|before|behind|after)\b[^.;]{{0,140}}?{KEPT_IN}",
        # "R after a minute number means reserved"
        rf"(?:^|\s)(?P<sign>(?-i:[A-Z]{{1,3}}))\s+(?:after|behind|following)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?numbers?\b{_NEAR}{_MEANS}{_NEAR}{KEPT_IN}",
        rf"(?:^|\s)(?P<sign>(?-i:[A-Z]{{2,4}}\d?))\s*(?:=|denotes|means|indicates)\s*{_NEAR}{KEPT_IN}",
        # where it stands: "A C in the last column, or in brackets round a paragraph, means …"
        rf"(?:(?:^|\s)(?:an?|the|letter)\s+|(?:^\W*|[.;:]\s+))(?P<sign>(?-i:[A-Z]{{1,3}}))\s+(?:stands\s+)?in\s+(?:(?:the|a|any)\s+)?(?:[\w-]+\s+){{0,2}}?(?:column|margin|brackets)\b(?:(?!{_SIGN})[^.;]){{0,110}}?{_MEANS}{_NEAR}{KEPT_IN}",
        # a key: "G = goes on the website, N = does not"
    )
)
# The sign at the end of longer passages: "an empty one (◇) shows where it is over".
_CLOSES = re.compile(
    rf"(?P<sign>{_SYMBOL})\W{{0,2}}\s+(?:shows|marks|means|says|stands|is\s+put)\s+where\b[^.;]*?\b(?:over|ends?|stops?|closes?|closed|finish\w*)\b",
    re.IGNORECASE,
)
# "9.1 [D] Approved: careers, confidential waste" bears its sign, and explains none.
_LISTS = re.compile(
    r"\b(?:approved|adopted|agreed|noted|received|ratified|reviewed|policies)\s*:", re.IGNORECASE
)
_LINES_DRAWN = frozenset(["rule", "line"])
_PASSAGES = Patterns(
    (
        *PASSAGES,
        rf"(?P<sign>{_SYMBOL})\W{{0,2}}\s*(?:opens|begins|starts)\b[^.;]{{0,20}}?(?P<until>{_SYMBOL})\W{{0,2}}\s*(?:closes|ends|stops)\b[^.;]{{0,80}}?{KEPT_IN}",
    )
)
_OF_A_PLACE = re.compile(
    r"\b(?:words?|text|wording|passage|sentences?)\s+(?:in|under|at)\s+(?:(?:item|minute|paragraph)\s+)?(?:\d|(?-i:[A-Z][a-z]))",
    re.IGNORECASE,
)
# … and between two that are drawn: "Matter between lozenges (◊ … ◊) is lifted into the members' roll",
# "words that stand between two ÷ signs will be lifted out".
_DRAWN_AROUND = re.compile(
    rf"\bbetween\s+(?:the\s+)?(?P<two>(?:two\s+)?(?:pairs\s+of\s+|sets\s+of\s+|double\s+)|two\s+|a\s+pair\s+of\s+)?(?:(?:[\w-]+|{SYMBOL})\s+)?[(\[]?\s*(?P<sign>{SYMBOL})"
    rf"(?:\s*(?:…|\.\.\.|and|to)\s*(?P<until>{SYMBOL})|(?(two)|\s+(?:signs|marks|symbols)\b))[)\]]?(?P<said>[^.;]*)",
    re.IGNORECASE,
)
# … which are called by their names: "text between double asterisks is removed before publication".
_DOUBLED = re.compile(
    r"\b(?:between|in|inside|within)\s+(?:(?:the|two)\s+)?(?:double|pairs\s+of)\s+(?P<what>asterisk|star|hash|plus)(?:e?s)?(?:\s+signs)?\b(?!\s*\()(?P<said>[^.;]*)",
    re.IGNORECASE,
)
_TWICE = {"asterisk": "**", "star": "**", "hash": "##", "plus": "++"}
_OF_LEXICON = Pattern(r"\W*(?:<CONF>|<P2>)(?:\s*<NOUN>)?\W*$")  # known without a legend
# "Anything in square brackets comes out", "the confidential parts are in square brackets".
_BRACKETS = r"(?:\[?square\s+brackets?\]?|\[\s*(?:\.\.\.|…)?\s*\])"
_BRACKETED = Patterns(
    (
        rf"\b(?:in|inside|within|between|round|around)\s+{_BRACKETS}[^.;]{{0,60}}?{KEPT_IN}",
        rf"{KEPT_IN}[^.;]{{0,60}}?\b(?:in|inside|within|between|by)\s+{_BRACKETS}",
    )
)
# … and in any other words for it: "words in square brackets are blanked in the public copy".
_OF_BRACKETS = re.compile(
    rf"\b(?:words?|text|what\w*|passages?|anything|everything|sentences?|bits?|parts?|matter|lines?|paragraphs?|stuff|remarks?|notes?)\s+(?:that\s+)?(?:is\s+|are\s+|stands?\s+|put\s+|set\s+|typed\s+|written\s+)?(?:in|inside|within|between)\s+{_BRACKETS}|\bsquare[- ]bracketed\s+\w+|(?:^|[.;:-]\s+)(?:the\s+)?square\s+brackets\s*(?:=|\b(?:are|means?))",
    re.IGNORECASE,
)
# "Paragraphs that begin with the letter C in square brackets are …": [C], not what stands in brackets.
_BRACKETED_LETTER = re.compile(
    r"(?:\b(?:letters?|capital|sign|mark|code)|^\W*an?)\s+[\"']?(?P<sign>(?-i:[A-Z]{1,3}))[\"']?\s+(?:with)?in\s+(?:square\s+|round\s+|curly\s+)?brackets\b",
    re.IGNORECASE,
)
# "A minute number with the letter C after it belongs to …".
_OF_NUMBERS = re.compile(r"\b(?:numbers?|numbered)\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\bbrackets\b", re.IGNORECASE)
_LONGEST_CODE = 4  # letters of a sign that is explained in brackets and stands in them
_DRAWN = {"asterisk": "*", "star": "*", "starred": "*", "asterisked": "*", "dagger": "†"}
_STARRED = re.compile(
    r"^\s*\*+\s?\w|^\W*[\w./]*\d(?:[\w.)]*\s+)?\*(?=\W*\w)|^\W*[\w./]*\d\*|(?<=[^\W\d])(?<![\s(]A)\*+\W*$|(?<=[.;!?)])\*+\s*$"
)
_NUMBER_FIRST = re.compile(r"\W*\*?\d")
_LIKE_A_BULLET = re.compile(r"^\s*\*+\s+\w")
_SHOWS_PRESENT = re.compile(
    r"\*\W*(?:=|denotes|indicates|means|shows)?\s*(?:\w+\s+)?(?:present|absent|attend)",
    re.IGNORECASE,
)
_OPENS = Pattern(r"^\W*(?:[\w.]+[.)]\s+)?<P2>")
# "*** Everything from here is private ***" is set off by its stars, and explains none.
_FRAMED = re.compile(
    r"\s*(?P<sign>[*~=#_+•–—-])(?:\s?(?P=sign))*\s*\w.*\w[.!]?\s*(?P=sign)(?:\s?(?P=sign))*\s*"
)
_FEW_STARS = 6  # lines
_OF_ACTIONS = re.compile(r"\bactions?\b", re.IGNORECASE)
_PLACED = frozenset({Kind.BEFORE_NUMBERS, Kind.OF_NUMBERS, Kind.LEADING})


def explained(lines: Sequence[Line]) -> list[Sign]:
    """The signs that mean confidential, in a stable order."""
    shown = [line for line in lines if not _FRAMED.fullmatch(line.text)]
    texts = [text for line in shown for text in _ENTRIES.split(line.text)]
    found = {*_of_legends(texts, _starred(shown)), *footnotes.explained(shown), *in_use(lines)}
    known = {sign.text for sign in found}
    found |= {
        x for x in in_margins(lines) if x.text not in known or x.kind in _PLACED or x.text.islower()
    }
    found |= {Sign(x.text, Kind.BEFORE_NUMBERS) for x in found if stands_in_front(x, texts)}
    passages = [x.text for x in found if x.kind is Kind.PASSAGE]
    found = {x for x in found if not any(x.text != p and x.text in p for p in passages)}
    doubled = (x.text for x in found if x.kind is Kind.PASSAGE and x.text == x.until)
    pairs = {text for text in doubled if len(text) > 1}
    found = {x for x in found if x.kind is Kind.PASSAGE or x.text not in pairs}
    if any(map(_SHOWS_PRESENT.search, texts)):
        found.discard(Sign("*", Kind.PLAIN))
    found = {x for x in found if not (x.kind is Kind.PLAIN and _acts(x.text, texts))}
    found = {x for x in found if x.text not in _said_open(texts)}
    return sorted(found, key=lambda sign: (sign.text, sign.kind.value))


# A line of two entries: "(P) minute for the public file   (C) closed minute, governors only"
_ENTRIES = re.compile(r"\s{2,}(?=[(\[][A-Z]{1,3}[)\]]\s+\w)")
_SAID_OPEN = re.compile(
    r"[(\[](?P<sign>[A-Z]{1,3})[)\]]\s+(?:minutes?|items?|entries|paragraphs|titles)\b(?P<said>[^().;]{0,40}?\b(?:public|published|web\s*site|open)\b)",
    re.IGNORECASE,
)
_BUT_NOT_YET = re.compile(
    r"\b(?:not|never|no|none|until|till|before|unless|held|kept|hidden|closed|private|confidential|restricted|only|removed|withheld|out)\b",
    re.IGNORECASE,
)


def _said_open(texts: Sequence[str]) -> set[str]:
    """The letters in brackets of which it is said that everybody may read what bears them."""
    said = (found for text in texts for found in _SAID_OPEN.finditer(text))
    return {x["sign"] for x in said if not _BUT_NOT_YET.search(x["said"])}


_ACTS = r"(?:to\s+\w|(?:said|will|has|had|is|was|can|would|asked|[a-z]+(?:ed|s))\b)"


def _acts(sign: str, texts: Sequence[str]) -> bool:
    """Whether it is somebody's office: "Key: only two now. HT to get a third cut", and "HT will add"."""
    marks = re.compile(
        rf"(?<![\w/]){re.escape(sign)}[)\]\s.]*$|^\W*{re.escape(sign)}(?:\s*[:–-]|\s+[A-Z])"
    )
    if sign not in NOT_INITIALS or any(marks.search(x) for x in texts if x.strip() != sign):
        return False
    acting = re.compile(rf"(?<![\w/]){re.escape(sign)}\s+{_ACTS}")
    return sum(acting.search(text) is not None for text in texts) > 1


# What goes on about the lines that bear a sign, and names none by a number.
_MORE_OF_THEM = re.compile(
    r"\W*(?:(?:(?:so|and|do) )?(?:please |kindly )?(?:take|leave|cut|strip|strike|blank|remove|delete|omit|keep|redact)(?: out| off| back)? )?(?:they|them|these|those|it|such (?:\w+ )?(?:paragraphs|lines|items|passages|entries|rows|parts))\b(?!\D*\d)(?!.*\b(?:resolved|agreed|excluded?|sessions?|asked|whole|went|left|withdr\w+|moved)\b)",
    re.IGNORECASE,
)


def without_legend(line: Line) -> str:
    """The text with what explains a sign taken out, character for character.

    In a heading, and behind "Part 2", only from the sign on: "PART 2 - items marked (B) are not …".
    """
    text = line.text
    if _FRAMED.fullmatch(text):
        return text
    explaining = [rx.search(text) for _, rx in _LEGEND.possible(text)] + [*_passages(text)]
    drawn = (*_DRAWN_AROUND.finditer(text), *_DOUBLED.finditer(text))
    explaining += [x for x in drawn if keeps(x["said"], public=False)]
    if _explains_brackets(text):
        explaining += [rx.search(text) for _, rx in _BRACKETED.possible(text)]
        explaining.append(_OF_BRACKETS.search(text))
    opens = line.heading or _OPENS.search(text) is not None
    spans = [found.span() for found in filter(None, explaining)]
    spans += [x.span for x in conventions(text) if x.span is not None]
    for first, last in spans:
        for a, b in sentences(line.text):
            if a < last and first < b:
                start = max(a, first) if opens else a
                text = dotted_between(text, start, b)
    return _without_more(line.text, text)


def _without_more(text: str, masked: str) -> str:
    """Nor what goes on about the same lines: `They are taken out of the copy for the website`."""
    told = list(sentences(text))
    for (a, b), (c, d) in pairwise(told):
        explained_before = not any(x.isalnum() for x in masked[a:b])
        if explained_before and _MORE_OF_THEM.match(text[c:d]):
            masked = dotted_between(masked, c, d)
    return masked


def holds_passage(text: str, signs: Sequence[Sign]) -> bool:
    """Whether a text bears the two ends of such a passage, and does not explain them."""
    passages = [x for x in signs if x.kind is Kind.PASSAGE and " " in x.text]
    both = any(x.text in text and x.until in text for x in passages)
    return both and next(_passages(text), None) is None


def _of_legends(texts: Sequence[str], starred: Sequence[str]) -> Iterator[Sign]:
    for text in texts:
        opened = {x.other for x in conventions(text) if x.other}
        for _, rx in _LEGEND.possible(text):
            found = rx.search(text)
            if found and not (released(found.group()) or _LISTS.search(found.group())):
                if found["sign"].startswith("*") and (
                    _encloses(found, text) or not _stars_elsewhere(starred, text)
                ):
                    continue
                said = found["sign"].split()[-1].strip("\"'")
                written = _DRAWN.get(said.casefold().removesuffix("s"), said)
                bare = written.strip("()[]")
                if bare and bare not in opened:
                    said_so = _IN_BRACKETS.search(found.group()) is not None
                    bracketed = bare.isalnum() and (bare != written or said_so)
                    yield Sign(bare, Kind.BRACKETED if bracketed else Kind.PLAIN)
                    if _OF_NUMBERS.search(text):
                        yield Sign(bare, Kind.OF_NUMBERS)
        letter = _BRACKETED_LETTER.search(text)
        if letter and (keeps(text, public=False) or withheld(text)):
            yield Sign(letter["sign"], Kind.BRACKETED)
        yield from (Sign(found["sign"], Kind.CLOSING) for found in _CLOSES.finditer(text))
        yield from _of_words(text)
        if _NUMBER_IN_BRACKETS.search(text) and (withheld(text) or _explains_brackets(text)):
            yield from (Sign(bracket, Kind.BEFORE_NUMBERS) for bracket in "[(")
        elif _explains_brackets(text):
            yield Sign("[", Kind.ENCLOSING)


def _starred(lines: Sequence[Line]) -> list[str]:
    """The texts in which a star may mark a line: not where it says who was absent."""
    return [x.text for x in lines if not x.top or x.row is not None or _NUMBER_FIRST.match(x.text)]


def _encloses(found: re.Match[str], text: str) -> bool:
    """Whether two stars on either side set the legend off: "**[Item 4 is private.]**"."""
    sign, behind = found["sign"], found.end("sign")
    return (
        len(sign) > 1
        and not text.startswith(" ", behind)
        and text.rstrip(" .").endswith(sign, behind)
    )


def _stars_elsewhere(starred: Sequence[str], legend: str) -> bool:
    """Whether stars stand beside a few other lines, as signs do and bullets do not."""
    others = [x for x in starred if x != legend]
    beside = sum(_STARRED.search(x) is not None for x in others)
    bullets = sum(_LIKE_A_BULLET.match(x) is not None for x in others)
    return 0 < beside <= _FEW_STARS and bullets <= 1


def _passages(text: str) -> Iterator[re.Match[str]]:
    """Legends of two phrases; "the words in 4.4 between …" is a ruling on one place."""
    found = (rx.search(text) for _, rx in _PASSAGES.possible(text))
    placed = names_passage(text)
    yield from (
        x for x in found if x and not (placed or _OF_A_PLACE.search(text[: x.start("sign")]))
    )


def _of_words(text: str) -> Iterator[Sign]:
    if found := next(_passages(text), None):
        begin, until = _unquoted(found["sign"]), _unquoted(found["until"])
        yield Sign(begin, Kind.PASSAGE, until)
        if begin.isupper() and " " not in begin:  # "30 March, NX", "5.4 is NX as well"
            yield Sign(begin, Kind.PLAIN)
        return
    for drawn in _DRAWN_AROUND.finditer(text):
        if keeps(drawn["said"], public=False):
            twice = "pairs" in (drawn["two"] or "") and len(drawn["sign"]) == 1
            sign = drawn["sign"] * (1 + twice)
            yield Sign(sign, Kind.PASSAGE, drawn["until"] or sign)
    for doubled in _DOUBLED.finditer(text):
        if keeps(doubled["said"], public=False):
            drawn_twice = _TWICE[doubled["what"].lower()]
            yield Sign(drawn_twice, Kind.PASSAGE, drawn_twice)
    for named in conventions(text):
        yield from _of_convention(named, text)


def _of_convention(named: Convention, text: str) -> Iterator[Sign]:
    written, said, other = named.sign, _unquoted(named.sign), _unquoted(named.other)
    if written in BRACKETS:
        yield Sign(written, Kind.ENCLOSING, named.other)
        return
    if said.casefold() in _LINES_DRAWN:
        yield Sign(said, Kind.RULE)
        return
    if said.isdigit():
        yield Sign(said, Kind.VALUE)
        return
    on_paper = re.fullmatch(rf"(?P<which>[\w-]+)\s+{PAPER}", said, re.IGNORECASE)
    if on_paper and on_paper["which"].casefold() not in NO_SIGNS:
        yield Sign(on_paper["which"], Kind.VALUE)
    if not said or _says_how_far(said, text) or _OF_LEXICON.match(said):
        return
    bracketed = written[0] in "([{<«‹" or _IN_BRACKETS.search(text) is not None
    code = len(said) <= _LONGEST_CODE and said.isalnum() and bracketed
    yield Sign(said, Kind.BRACKETED if code else Kind.PLAIN, other)
    if _OF_NUMBERS.search(text):
        yield Sign(said, Kind.OF_NUMBERS)


def _says_how_far(said: str, text: str) -> bool:
    """Whether a word tells how far an action is; rows that are "Closed" may be kept back."""
    shut = said.casefold() == "closed" and not _OF_ACTIONS.search(text)
    return said.casefold() in NO_SIGNS and not shut


def _unquoted(said: str) -> str:
    bare = said.strip("\"'()[]{}<>«»‹›")
    return bare if re.fullmatch(r"(?:\w\.){2,4}", bare) else bare.strip(".")


_NUMBER_IN_BRACKETS = re.compile(
    r"\bnumber(?:s|ed)?\b[^.;]{0,30}\b(?:in|within|between|by)\s+(?:square\s+|round\s+)?brackets\b",
    re.IGNORECASE,
)


def _explains_brackets(text: str) -> bool:
    """That brackets mean confidential by themselves; not "[C]", which is a sign of its own."""
    said = any(rx.search(text) for _, rx in _BRACKETED.possible(text))
    if not said and (found := _OF_BRACKETS.search(text)):
        behind = text[found.end() :].split(". ", maxsplit=1)[0]
        said = withheld(behind) or keeps(behind, public=False)
    letter = _BRACKETED_LETTER.search(text)
    return said and not (letter or re.search(r"\[\w{1,8}\]", text))
