"""The minutes' own words for their confidential part, put into those of the lexicon.

    Section 2, Annex C → Part 2        the blue folder → Part 2        7.3 Closed. Mrs … → exempt
    confidental → restricted           signs → `bearing.standing`      tags → `between.passages`

Character for character, so that offsets stay. What a mark means is the business of `markers.tags`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.rulings import only_open
from redactor.split.signs.bearing import one_sign, tails, two_signs
from redactor.split.signs.bearing.reaching import as_far_as_told, up_to_the_next
from redactor.split.signs.bearing.standing import signed
from redactor.split.signs.between import rows
from redactor.split.signs.between.delimited import up_to_their_ends
from redactor.split.signs.between.pairs import in_pairs
from redactor.split.signs.between.passages import between
from redactor.split.signs.between.turns import between_words, in_turn
from redactor.split.signs.between.wrapped import wrapped
from redactor.split.signs.meaning import footnotes, margins
from redactor.split.signs.meaning.legends import explained, holds_passage, without_legend
from redactor.split.signs.meaning.prefixes import among_the_others, as_explained
from redactor.split.signs.notes import (
    about_parts,
    beyond,
    by_title,
    in_everyday_words,
    sittings,
    timed,
)
from redactor.split.signs.notes.by_letter import lettered
from redactor.split.signs.notes.from_to import between_items
from redactor.split.signs.notes.instructed import as_told
from redactor.split.signs.notes.put_right import put_right
from redactor.split.signs.notes.this_one import by_number
from redactor.split.signs.own_names import key_tables, parts, sheets, typefaces
from redactor.split.signs.own_names.colours import coloured, without
from redactor.split.signs.own_names.halves import renamed
from redactor.split.signs.own_names.headed import headed
from redactor.split.signs.own_names.tongues import in_english
from redactor.split.signs.tables import columns, tick_boxes, two_values
from redactor.split.signs.tables.by_value import by_value
from redactor.split.signs.tables.cells import down_to_their_ends
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.spelling import respelt
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.signs.coined import Sign

_NAME = r"(?P<name>(?:annexe?|appendix|section|session|schedule|supplement|list|book|set)\s+(?-i:[A-Z]\b|\d\b|II\b|[Tt]wo\b|TWO\b))"
# "This goes in the blue folder and nowhere else"
_GOES_IN = (
    r"\b(?:this|these|what\s+follows|the\s+rest|all\s+below)\b[^.;]{0,20}?\b(?:goe?s?|kept|stays?|belongs?|lives?)\s+(?:in|into)\s+(?:the|our)\s+"
    r"(?P<name>(?:pink|blue|yellow|green|buff|red|black|grey|orange|purple)\s+(?:folder|file|book|binder|envelope|box))\s+(?:and\s+nowhere\s+else|only\b|alone\b|and\s+not\b)"
)
_NAMED = Patterns(
    (
        rf"^\W*<CONF>\s+{_NAME}\W*",
        r"<CONF>\s+(?:minutes?|items?)\s+(?P<name>(?-i:[A-Z]{1,4})/\d[\w/]*)",
        _GOES_IN,
        rf"^\W*{_NAME}(?:\s+to\s+[\w/. ]{{2,40}}?)?\s*[-:(]+\s*(?:strictly\s+)?(?:<CONF>|closed\b|private\b|reserved\b|<COLOUR>)",
    )
)
_CLOSED_SESSION = Pattern(
    r"\bclosed\s+(?:session|business|minutes|section|part\b|text|words|rows?)|\b(?:part|portion|session|business)\s+be\s+(?:\w+\s+)?closed\b"
    r"|\bopen\s+session\s+(?:was\s+|then\s+|now\s+)*resum|\b(?:section|part|agenda)\s+\w+\s*[-:(]+\s*closed\b"
)
_CLOSED = re.compile(
    r"(?<=[(\[])closed(?=[)\],;:])|(?<=, )closed(?=[)\]])"
    r"|\bclosed(?=\s+(?:actions?|items?|minutes?|notes?|matters?|record|sheet|pages?|set|rows?)\b)",
    re.IGNORECASE,
)

# "7.3 Closed. Mrs …": so a paragraph begins, where a matter arising is not just said to be done.
_SHUT = re.compile(r"\W*(?P<word>closed)(?=[.:]\s+[^\W\d])", re.IGNORECASE)
_HEADED_SHUT = re.compile(
    r"\b(?:begin|start|open|head|mark|label|lead|prefix)\w*\s+(?:(?:with|by|as)\s+)?(?:the\s+)?(?:words?\s+)?[\"'(\[]?closed\b",
    re.IGNORECASE,
)
_OF_THINGS_DONE = frozenset(["arising", "actions", "dates"])

_SEALED_SECTION = Pattern(
    r"\bsealed\s+(?:section|session|part|business|minutes|record|notes|annexe?)\b"
)
_SEALED = re.compile(
    r"(?<=[(\[])sealed(?=[)\],;:])|(?:^|(?<=[.;] ))sealed(?=\s*[:-]\s)|\bsealed(?=\s+(?:section|session|part|business|minutes|record|notes|annexe?)\b)",
    re.IGNORECASE,
)


def _appended(name: str) -> tuple[re.Pattern[str], Pattern]:
    """How what lies behind the minutes is referred to, and what says that it is confidential."""
    referring = rf"(?<=[(\[]){name}(?=[)\]])|^{name}(?=\s+\d{{1,2}}\W*$)|(?<=\bsee ){name}\b|(?<=\bsee the ){name}\b|(?<=\bto the ){name}\b(?!\s+(?:to|of)\b)|(?<=\bfrom the ){name}(?=\s*[:,])"
    said = rf"<CONF>\s+{name}\b|^\W*{name}\s+to\s+(?:the\s+|these\s+)?(?:\w+\s+)?(?:minutes|record|notes)\s*[-:,(]+\s*<CONF>"
    return re.compile(referring, re.IGNORECASE), Pattern(said)


# In Wales what is held while members are out is minuted separately; such minutes are Part 2.
_KEPT_SEPARATELY = Pattern(r"\bseparate\s+minutes\s+(?:are|were|of|is)\b|\bminuted\s+separately\b")
_SEPARATE = re.compile(r"\bseparate minutes?(?=\s+\w{0,2}\d)", re.IGNORECASE)
# What is short for Part 2 in minutes in which there is such a thing.
_SHORT_FOR = (
    (_SEPARATE, _KEPT_SEPARATELY),
    (_CLOSED, _CLOSED_SESSION),
    (_SEALED, _SEALED_SECTION),
    *map(_appended, ("annexe?", "schedule", "supplement", "addendum")),
)
_PART2_IN = ("Part 2", "Pt 2")


def translate(lines: Lines) -> Lines:
    """The lines in the lexicon's words."""
    for read in (
        _respelt,
        tick_boxes.answered,
        _as_one_sentence,
        only_open.without,
        in_everyday_words.without,
        timed.without,
        sittings.without,
        about_parts.without,
        beyond.without,
        by_title.marked,
        renamed,
        put_right,
        two_values.explained,
        by_value,
        two_signs.marked,
        one_sign.marked,
        headed,
        in_english,
        by_number,
        parts.ordinary,
        _shut_paragraphs,
        as_told,
        between_items,
        lettered,
        as_explained,
    ):
        lines = read(lines)
    lines = in_pairs(as_far_as_told(lines), lines)
    for read in (
        up_to_the_next,
        in_turn,
        rows.between_rows,
        wrapped,
        key_tables.explained,
        typefaces.explained,
        down_to_their_ends,
        tails.signed,
        columns.tagged_by_values,
    ):
        lines = read(lines)
    lines = coloured(tuple(map(without, lines)), lines)
    lines = between(up_to_their_ends(lines))
    said = [word for word, used in _SHORT_FOR if any(used.search(line.text) for line in lines)]
    said += [*sheets.names(lines), *columns.words_for_closed(lines)]
    if names := _names(lines):
        said.append(re.compile("|".join(rf"\b{re.escape(n)}\b" for n in names), re.IGNORECASE))
    signs = explained(lines)
    if not (said or signs):
        return lines
    lines = between_words(between(lines, signs), signs) if signs else lines
    bare = [margins.without(x, signs) for x in lines]
    plain = [
        x if holds_passage(x.text, signs) else replace(x, text=_unexplained(x, signs)) for x in bare
    ]
    worded = [replace(line, text=_worded(line.text, said)) for line in plain]
    texts = signed(worded, signs)
    found = tuple(replace(line, text=text) for line, text in zip(lines, texts, strict=True))
    return among_the_others(found)


def _unexplained(line: Line, signs: Sequence[Sign]) -> str:
    """The text without what explains a sign, character for character."""
    return dotted(line.text) if footnotes.explains(line, signs) else without_legend(line)


# A quoted sign that is short for something: "IC" (in committee) minutes are kept in the sealed book.
_SHORT_NAME = re.compile(
    r"(?P<sign>\"[A-Z]{1,4}\")\s+\([a-z][^()\"]{2,40}\)(?=\s+(?:minutes|items|rows|entries|paragraphs|lines)\b)"
)
# "… is left out of the public minutes. Where that applies the minute is headed with the letter Z."
_WHERE_SO = re.compile(
    r"\.(?=\s+Where\s+(?:that|this|it)\s+(?:applies|is\s+so|is\s+the\s+case|happens|is\s+done)\b)"
)


def _as_one_sentence(lines: Lines) -> Lines:
    """The lines with what goes on about "that" joined to the sentence in front, character for character.

    And without what a quoted sign is short for, where more is said of it.
    """
    return tuple(map(_joined, lines))


def _joined(line: Line) -> Line:
    text = _WHERE_SO.sub(",", line.text)
    text = _SHORT_NAME.sub(lambda m: m["sign"].ljust(len(m.group())), text)
    return line if text == line.text else replace(line, text=text)


def _respelt(lines: Lines) -> Lines:
    texts = (respelt(line.text) for line in lines)
    return tuple(
        line if text == line.text else replace(line, text=text)
        for line, text in zip(lines, texts, strict=True)
    )


def _shut_paragraphs(lines: Lines) -> Lines:
    """Numbered paragraphs that begin with "Closed.", where the minutes have something closed."""
    said_so = any(_HEADED_SHUT.search(x.text) for x in lines)
    if not (said_so or any(_CLOSED_SESSION.search(x.text) for x in lines)):
        return lines
    return tuple(
        replace(x, text=x.text[: m.start("word")] + "exempt" + x.text[m.end() :])
        if (x.number or x.block.label)
        and (m := _SHUT.match(x.text, x.start))
        and (said_so or not x.contexts & _OF_THINGS_DONE)
        else x
        for x in lines
    )


def _names(lines: Iterable[Line]) -> list[str]:
    """What headings call the confidential part: "Section 2", "Annex C"."""
    found = (rx.search(x.text[x.start :]) for x in lines for _, rx in _NAMED.possible(x.text))
    return sorted({m["name"].casefold() for m in found if m and len(m["name"]) >= len("Part 2")})


def _worded(text: str, said: Sequence[re.Pattern[str]]) -> str:
    for word in said:
        text = word.sub(lambda m: _as_part2(len(m.group())), text)
    return text


def _as_part2(length: int) -> str:
    """As long as the word for which it stands, with nothing between it and the stop behind."""
    part, two = _PART2_IN[length < len("Part 2")].split()
    return part + two.rjust(length - len(part))
