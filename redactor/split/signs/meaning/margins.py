"""Letters in a margin, a column or in front of numbers that a legend explains in plain words.

    Margin: O open, R restricted (members only)        P by the side = private, don't photocopy
    Status key: O open, D done, P2 not for the web     Paragraphs numbered C are confidential
    Private items have a P next to them                whether an item is open (O) or closed (C)

Such a legend is short for what other clerks write at length (`conventions`, `keys`); so it counts
only where the minutes show the letters: alone in a cell, in front of words, or of their number. What
does not live here: what may be said of them (`plainly`), and the marks themselves
(`bearing.standing`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.coined import Kind, Sign
from redactor.split.signs.meaning.drawn import named
from redactor.split.signs.meaning.keys import is_open
from redactor.split.signs.meaning.plainly import may_explain, set_apart, withheld
from redactor.split.signs.meaning.prefixes import stands_in_front
from redactor.split.words.kept import NO_SIGNS, SYMBOL
from redactor.split.words.text import dotted, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_SIGN = rf"[(\[\"'{{]?(?P<sign>[A-Z]{{1,4}}\d?(?!\w)|[A-Z][a-z]{{1,4}}(?!\w)|{SYMBOL})[)\]\"'}}]?"
_PLACE = (
    r"(?:\s+(?:(?:stands?|is|are|written|put|typed|placed)\s+)*(?:by|at|in|on|to|beside|before|behind|after|against|alongside|opposite|next\s+to|in\s+front\s+of)\s+"
    r"(?:(?:the|an?|any|each|some)\s+)?(?:[\w-]+\s+){0,3}?(?:side|margin|edge|left|right|column|row|line|item|minute|paragraph|para|entry|point|number|bullet|action|note|sentence|start|front|beginning|head|end|it)s?\b)"
)
_MEANS = (
    r"(?:\s*(?:=|\bmeans?\b|\bstands\s+for\b|\bdenotes\b|\bindicates\b|\bshows\b)(?:\s+that\b)?\s*)"
)
_COLON = r"(?:\s*(?::|-)\s+)"
_SAYS = r"(?:,?\s+(?:is|are|must|may|should|does|do|will)\s+(?:for\s+)?)"
_BEFORE = r"(?:(?<=^)|(?<=[\s(/,;:]))"
# What a sign means stands behind it; the fewer words, the more must say that it is a legend.
_ENTRY = re.compile(rf"{_BEFORE}{_SIGN}(?:{_PLACE}(?:{_MEANS}|{_COLON}|{_SAYS})|{_PLACE}?{_MEANS})")
_SHORT_ENTRY = re.compile(
    rf"{_BEFORE}{_SIGN}(?:{_PLACE}?(?:{_MEANS}|{_COLON}|{_SAYS})|\s+(?=[a-z])(?:for\s+)?)"
)
_KEY = re.compile(
    r"\W*(?:(?:the|an?|in|on|our|this|by)\s+)*(?:[\w-]+\s+){0,2}?(?:key|legend|codes?|margins?|letters?|marks?|signs?|symbols?|abbreviations?|(?:side|column|status|left|right|edge)(?=\s*(?:[:=(-]|,\s+[A-Z]\b|key\b)))\b"
    r"(?!\s+(?:safes?|stages?|holders?|workers?|fobs?|cards?|rings?|pads?|points?|dates?|risks?|messages?|areas?|issues?|of\s+(?:conduct|practice|representation|engagement|complaint|resignation|thanks|support|intent|appointment|apology|reference)|(?:from|to)\s+(?:the|an?|all|parents|families|mr|mrs|ms|dr)(?!\s+(?:[\w'’]+\s+)?(?:right|left|side|edge|end|margins?|chair\w*|clerk)\b))\b)",
    re.IGNORECASE,
)
# … or in front of it: "private items have a P next to them", "open (O) or closed (C)".
_LETTER = r"[(\[\"'{]?(?P<letter>[B-HJ-Z]\d?)[)\]\"'}]?"
_BEARS = re.compile(
    rf"\b(?:have|has|having|headed|with|by|bears?|carry|carries|given|gets?|marked|labelled|tagged|flagged|sign|there(?:'s|\s+is)|see|put|add|coded|start(?:s|ing)?\s+with|end(?:s|ing)?\s+(?:in|with)|prefix(?:ed)?|numbered|lettered)\s+"
    rf"(?:(?P<run>[A-Z])1,?\s+(?:and\s+)?(?P=run)2\b|(?:(?:an?|the|capital|letters?|code|prefix|small|big)\s+)+[(\[\"'{{]?(?P<sign>[A-Z]\d?|(?<=letters\s)[A-Z]{{2,4}}|(?<=code\s)[A-Z]{{2,4}}|{SYMBOL})[)\]\"'}}]?(?=\W*$|[,;:)]|\.\s|\s+[a-z(])|(?<!by\s)(?<!see\s){_LETTER}(?=\W*$|[,;:)]|\s+[a-z(]))"
    r"|(?P<front>\b[A-Z])-(?:numbers?|numbered)\b",
)
_BESIDE = re.compile(
    r"(?<=[a-z]\s)[(\[](?P<sign>[A-Z]{1,3}\d?)[)\]]|(?<=[a-z.])\s*=\s*(?P<last>[A-Z]{1,3}\d?)\b(?!\s*=)"
)
_LEADS = re.compile(r"[^\w(\[]*[(\[][A-Z]{1,3}\d?[)\]]|[\w ]+:\s*[(\[]")  # "(P) private (O) open"
_OF_NUMBERS = re.compile(r"\b(?:number|reference|ref)(?:s|ed)?\b|\b[A-Z]1,", re.IGNORECASE)
_CLAUSES = re.compile(r"\s+(?:or|and|but)\s+|[,;:]\s*|^")
# Nothing but signs and what they mean: "W web; L locked cupboard".
_BARE_KEY = re.compile(
    r"\W*[B-HJ-Z]\s+[a-z][^.;,/]{0,30}[;,/]\s*(?:and\s+)?[B-HJ-Z]\s+[a-z][^.;]{0,60}[.]?$"
)
# "R: restricted"; with more letters, it may be what somebody is to do: "RS - part 2 of KCSIE".
_SHORT_KEY = re.compile(rf"\W*(?:[B-HJ-Z]\d?|{SYMBOL})[)\]\"']?\s*(?:[:-]\s*)?(?:\S+\s*){{1,4}}$")
# "Column 3 Class (U unclassified, P private)", be it the heading itself
_OF_COLUMN = re.compile(
    r"\b(?:class(?:ification)?|column|code|status|type|mark(?:ing)?|letter|category|kind|copy|access|set|o\s*/\s*c|[A-Z]\s*/\s*[A-Z])\W{0,2}\s*\((?P<key>[^()]{5,80})\)",
    re.IGNORECASE,
)
_MEANT = re.compile(r"=|\b(?:means?|stands\s+for|denotes|indicates|shows)\b")
_STOPPED = re.compile(r":|-\s|\bfor\b")
_BEGINS = re.compile(r"(?:^\W*|[.:;,/(-]\s*|\b(?:and|or|but|an?|the|letter)\s+)$", re.IGNORECASE)
_SENTENCE = re.compile(r"[.]\s+(?=[A-Z])")
_WORDS = frozenset(["A", "I"])
_SHORTEST = 5  # words of a line that is a key, whatever stands in front of it
_GOVERNORS = re.compile(
    r"\W*(?:for\s+)?(?:the\s+)?(?:governors?|members?|trustees?|directors?|board|locked\s+\w+|safe|file)\W*",
    re.IGNORECASE,
)


def in_margins(lines: Sequence[Line]) -> Iterator[Sign]:
    """The signs of such legends that stand in a margin."""
    for line in lines:
        for letters in _explained(line):
            if line.contexts & {"actions"} and len(letters) > 1:
                continue  # "CM - letter to the parents (11/26, Part 2)": who is to do it
            others = [x for x in lines if x.text != line.text and not x.agenda]
            if stands_in_front(Sign(letters, Kind.PLAIN), [x.text for x in others], bare=True):
                yield Sign(letters, Kind.BEFORE_NUMBERS)
            if _OF_NUMBERS.search(line.text) or any(_ends_number(x, letters) for x in others):
                yield Sign(letters, Kind.OF_NUMBERS)
            if any(
                _in_cell(x, letters) or _beside(x, letters) or _glued(x, letters)
                for x in others
                if not x.top  # there, letters in a cell are somebody's initials
            ) or any(_flags_entry(x, letters) for x in lines):
                yield Sign(letters, Kind.PLAIN)
            if letters not in _WORDS and any(_leads(x, letters) for x in others):
                yield Sign(letters, Kind.LEADING)


def without(line: Line, signs: Sequence[Sign]) -> Line:
    """The line without what explains such a sign, character for character."""
    letters = {sign.text for sign in signs}
    if letters.isdisjoint(_explained(line)):
        return line
    return replace(line, text=dotted(line.text))


def _explained(line: Line) -> list[str]:
    """The letters of which a line says that what bears them is kept back."""
    column = [x for m in _OF_COLUMN.finditer(line.text) for x in _entries(m["key"], key=True)]
    if not may_explain(line):
        return column
    short = line.row is None and _SHORT_KEY.match(line.text) is not None
    bare = line.row is None and _BARE_KEY.match(line.text) is not None
    key = set_apart(line) or short or bare or _KEY.match(line.text) is not None
    found = [*column, *named(line), *_entries(line.text, key=key)]
    for a, b in sentences(line.text):
        found += _named(line.text[a:b], key=key)
    return [x for x in dict.fromkeys(found) if x.casefold() not in NO_SIGNS]


def _entries(text: str, *, key: bool) -> Iterator[str]:
    """Of the entries of a key those that are kept back."""
    beside = {m.start() for m in _BESIDE.finditer(text)} if not _LEADS.match(text) else set()
    entries = [
        m for m in (_SHORT_ENTRY if key else _ENTRY).finditer(text) if m.start() not in beside
    ]
    entries = [m for m in entries if _is_entry(m, single=len(entries) == 1)]
    said = [
        (m["sign"], _SENTENCE.split(text[m.end() : after.start() if after else len(text)])[0])
        for m, after in zip(entries, [*entries[1:], None], strict=False)
    ]
    opened = any(is_open(clause) or re.match(r"(?:open|public|web\w*|any(?:one|body)|every\w+|all)\b", clause) for _, clause in said)  # fmt: skip
    for sign, clause in said:
        if withheld(clause, text) or (opened and _GOVERNORS.fullmatch(clause)):
            yield sign


def _is_entry(entry: re.Match[str], *, single: bool) -> bool:
    """Whether what explains a sign is more than a sentence that begins with a word or initials."""
    text, sign, said = entry.string, entry["sign"], entry.group()
    if _MEANT.search(said):
        return True
    if not _BEGINS.search(text[: entry.start()]):
        return False
    if _STOPPED.search(said):
        return True
    short = len(text.split()) <= _SHORTEST and len(sign) == 1
    keyed = short or not single or _KEY.match(text) is not None
    return keyed and (sign not in _WORDS or not single) and (sign.isupper() or not sign.isalpha())


def _named(sentence: str, *, key: bool) -> Iterator[str]:
    """The sign that a sentence says is borne by what is kept back."""
    beside = [] if _LEADS.match(sentence) else list(_BESIDE.finditer(sentence))
    for m in beside if key or len(beside) > 1 else ():
        before = sentence[: m.start()]
        last = max((c.end() for c in _CLAUSES.finditer(before)), default=0)
        if withheld(before[last:].strip(), sentence):
            yield m["sign"] or m["last"]
    named = list(_BEARS.finditer(sentence)) if not beside else []
    for m in named if len({_sign(m) for m in named}) == 1 else ():
        rest = f"{sentence[: m.start()]} {sentence[m.end() :]}"
        if withheld(sentence[: m.start()], sentence) or withheld(sentence[m.end() :], rest):
            yield _sign(m)


def _sign(bears: re.Match[str]) -> str:
    letters: str = next(
        filter(None, (bears["sign"], bears["letter"], bears["front"], bears["run"]))
    )
    return letters


def _in_cell(line: Line, letters: str) -> bool:
    """Whether letters stand alone in a cell, or behind the number of a row."""
    row = rf"\W*(?:\d[\w.]*[.)]?\s+[(\[]?)?{re.escape(letters)}\W*"
    return line.row is not None and re.fullmatch(row, line.text) is not None


def _leads(line: Line, letters: str) -> bool:
    """Whether letters stand in front of a paragraph's words, be it in a cell or behind a number."""
    number = r"(?:(?:\d[\w./]*|\(?[a-z]\))[.)]?\s+)?"
    words = r"\S" if letters.islower() else r"[A-Z\d£\"'(]"
    lead = rf"\W*{number}{re.escape(letters)}\s+{words}"
    return letters.isalnum() and re.match(lead, line.text) is not None


def _ends_number(line: Line, letters: str) -> bool:
    """Whether letters end the number of a paragraph: `2.2R The caretaker …`."""
    return (
        letters.isalnum()
        and re.match(rf"\W*(?:[A-Z]{{1,5}}[/ ])?\d[\d./]*{letters}(?:[.)]?\s+\S|\W*$)", line.text)
        is not None
    )


def _glued(line: Line, sign: str) -> bool:
    """Whether a sign that is no letter stands in front of words, or of their number."""
    drawn = rf"[\s•(-]*(?:[\w.]*\d[\w.]*[.)]?\s*)?{re.escape(sign)}\s?\w"
    return not sign.isalnum() and re.match(drawn, line.text) is not None


def _flags_entry(line: Line, sign: str) -> bool:
    """Whether a sign that is no letter stands before or behind an entry of the agenda on top."""
    behind = rf"\w\s?{re.escape(sign)}\W*$"
    drawn = line.agenda and not sign.isalnum()
    return drawn and (_glued(line, sign) or re.search(behind, line.text) is not None)


def _beside(line: Line, letters: str) -> bool:
    """Whether letters stand in brackets or with a colon in front of words, or behind them."""
    sign = re.escape(letters)
    front = rf"^\W*(?:[\w.]+[.)]?\s+)?(?:[(\[]{sign}[)\]]|{sign}(?:[.:]|\s*-)\s)"
    behind = rf"(?:[(\[]|[.!?]\s){sign}[)\]]?\W*$"
    return re.search(f"{front}|{behind}", line.text) is not None
