"""Kinds of type that minutes explain: "Items in grey type are removed before this goes on the website".

    Page 6 (grey item): …     [2, next paragraph: grey type] … [end of grey type]     … tomorrow. [grey]
    3. Staffing (whole item in italics) … End of italics.     What is in italics is for governors only.

What looks so is put into the lexicon's brackets (`looks`). A clerk who explains a type mostly names
it as well, in brackets where it stands, in lines of brackets where it begins and ends. These become
the lexicon's words, character for character. What does not live here: colours of paper (`colours`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.meaning.conventions import keeps
from redactor.split.signs.own_names.looks import COLOURS, in_brackets, kinds_of
from redactor.split.words import kept
from redactor.split.words.lexicon import BACK_HERE, CLOSING_MARK, FROM_HERE, OPENING_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between, sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from redactor.split.lines.line import Line, Lines

_LOOK = rf"(?:{COLOURS}|faint|pale|small(?:er)?|tiny|slanting|sloping|italics?|italici[sz]ed|bold|(?:double|doubly|twice)[ -]underlin(?:ed?|ing)|underlined|underlining|shaded|shading|highlighted|highlighting|indented|boxed|box(?:es)?|borders?|bordered|framed?|struck[ -]?(?:through|out)|strike-?through)"
_FORM = r"(?:type(?:face)?|print|ink|lettering|letters|text|font|script|writing|words|highlighter|highlight(?:s|ing)?|shading|background|box(?:es)?|panels?)"
_ENTRIES = r"(?:items?|minutes?|rows?|lines?|paragraphs?|bullets?|entries|actions?|points?|notes?|passages?|sentences?|words|text|matters?|material|parts?|sections?|information|contents?|details?|wording|comments?|areas?|cells?|tables?|blocks?|anything|everything|whatever|what)"
_BOTH = rf"(?P<look>{_LOOK})(?:\s+{_FORM})?"
_IS = r"(?:is|are|goe?s?|do|does|stays?|must|may|will|should|means?|marks?|shows?|indicates?|denotes?|has|have|comes?)"
_HAS = r"(?:that|which|is|are|has|have|been|was|were|will|be|i|we|set|shown|printed|written|typed|put|marked|coloured|highlighted|shaded|appear(?:s|ing)?)"
_SET = r"(?:(?:double|doubly|twice)[ -]underlined|highlighted|shaded|underlined|boxed|bordered|struck[ -]?(?:through|out))"
_LINE_BESIDE = (
    r"(?:line|bar|rule|border)\s+(?:(?:drawn|running|to|in|on|at|down|along|beside|against|by|next)\s+)+"
    r"(?:to\s+)?(?:the\s+)?(?:left|right|margins?|sides?|them|it|edge)(?:[ -]hand)?(?:\s+(?:side|margin))?"
)
_EXPLAINS = re.compile(
    rf"\b{_ENTRIES}\s+(?:{_HAS}\s+){{0,4}}(?:with|by)\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?P<line>{_LINE_BESIDE})\b|"
    rf"\b{_ENTRIES}\s+(?:{_HAS}\s+){{0,4}}(?:in|inside|within|with|against|(?P<on>on))\s+(?:the\s+|an?\s+)?{_BOTH}\b"
    rf"|\b{_ENTRIES}\s+(?:{_HAS}\s+){{0,3}}(?P<set>{_SET})\b(?:\s+(?:in\s+)?(?P<hue>{COLOURS})\b)?"
    rf"|(?:^\W*|[.;:]\s+)(?:the\s+)?(?P<subject>{_LOOK})(?:\s+{_SET})?\s+(?:{_FORM}|{_ENTRIES})\s*(?:[=:-]\s*|{_IS}\b)|(?:^\W*|[.;:]\s+)(?P<alone>italics?|shading|highlighting|underlining|{_LOOK}(?=\s*=))\s*(?:[=:]\s*|{_IS}\b)",
    re.IGNORECASE,
)
# "Items in red on the risk register" are others
_FOLLOWS = re.compile(
    rf"\W*(?:$|\s(?:{_IS}|and|or|to|form|in|below|throughout)\b|[=:,;)\"'-])", re.IGNORECASE
)
_KEPT = Pattern(rf"{kept.SHUT_OUT}|{kept.KEPT_IN}|\W{kept.CLOSED_WORDS}\W*$")
_SHUT = Pattern(
    r"\b(?:<CONF>|<P2>|private|closed)\s*$"
)  # "Confidential paragraphs are in grey type"
_AROUND = r"(?:\s*(?:whole|this|the|all|entire|item|paragraph|para|sentence|bullet|row|in|is|also)\b){0,4}"
_LINE = re.compile(r"\W*[(\[](?P<said>[^()\[\]]+)[)\]]\W*")
_END = re.compile(r"\b(?:ends?|over|stops?|finish(?:es|ed)?|until\s+here)\b", re.IGNORECASE)
_AGAIN = re.compile(
    rf"\s*[(\[]\s*(?:(?:back\s+(?:to|in)|end\s+of)\s+)?(?:{_LOOK}|black|plain|normal|roman|ordinary|open|public|upright)(?:\s+{_FORM})?(?:\s+(?:again|ends?|over))?\s*[)\]]",
    re.IGNORECASE,
)
_LONGEST = 30  # lines that one such passage may hold
_PLAIN = ("exempt", "NFP")  # the lexicon's "confidential", as short as a word may be


def explained(lines: Sequence[Line]) -> Lines:
    """The lines with the lexicon's words where such type is named, and what explains it taken out."""
    shades = {x.kind for line in lines for x in line.block.looks}
    spans = [_explaining(line.text, shades) for line in lines]
    looks = {look for each in spans for look, _ in each}
    if not looks:
        return tuple(lines)
    names = "|".join(sorted({_stem(look) for look in looks}))
    seen = {
        x.kind
        for line, each in zip(lines, spans, strict=True)
        if not each
        for x in line.block.looks
    }
    kinds = {kind for look in looks for kind in kinds_of(look, seen)}
    texts = [
        _blanked(line.text, each) if each else in_brackets(line, line.text, kinds)
        for line, each in zip(lines, spans, strict=True)
    ]
    texts = _between(lines, texts, re.compile(rf"\b(?:{names})\b", re.IGNORECASE))
    leads = _leads(lines, texts, names)
    texts = [
        text if each else _named(line, text, names, leads=leads)
        for line, text, each in zip(lines, texts, spans, strict=True)
    ]
    return tuple(
        line if text == line.text else replace(line, text=text)
        for line, text in zip(lines, texts, strict=True)
    )


def _stem(look: str) -> str:
    """Italic and italics, shaded and shading are one kind of type; red is red."""
    stem = re.sub(r"(?<=\w{3})(?:ics?|ing|ed|er)$", "", look)
    return f"{stem}\\w{{0,3}}" if stem != look else re.escape(look)


def _explaining(text: str, shades: Collection[str]) -> list[tuple[str, tuple[int, int]]]:
    """The kinds of type that a text keeps from the public, and the sentences that say so."""
    found = []
    for a, b in sentences(text):
        for said in _EXPLAINS.finditer(text, a, b):
            look = next(
                filter(None, (said[x] for x in ("line", "hue", "look", "set", "subject", "alone")))
            )
            if said["on"] and not any(kind in shades for kind in kinds_of(look, shades)):
                continue  # of paper
            clause, before = text[said.end() - 1 : b], text[a : said.start()]
            if (said["look"] or said["set"]) and not _FOLLOWS.match(text[said.end() : b]):
                continue
            if _KEPT.search(clause) or keeps(clause, public=False) or _SHUT.search(before):
                found.append((look.casefold(), (a, b)))
    return found


def _blanked(text: str, spans: Sequence[tuple[str, tuple[int, int]]]) -> str:
    for _, (a, b) in spans:
        text = dotted_between(text, a, b)
    return text


def _between(lines: Sequence[Line], texts: Sequence[str], name: re.Pattern[str]) -> list[str]:
    """The texts with the lines in brackets turned between which the type stands."""
    found, opened = list(texts), -1
    for at, text in enumerate(texts):
        said = _LINE.fullmatch(text, lines[at].start)
        if said is None or name.search(said["said"]) is None:
            continue
        if not _END.search(said["said"]):
            opened = at
        elif 0 <= opened >= at - _LONGEST:
            for j, sign in ((opened, FROM_HERE), (at, BACK_HERE)):
                first = lines[j].start
                found[j] = texts[j][:first] + sign * (len(texts[j]) - first)
            opened = -1
    return found


def _leads(lines: Sequence[Line], texts: Sequence[str], names: str) -> bool:
    """Whether the name stands in front of what is set so, rather than behind it."""
    tag = rf"[(\[]{_AROUND}\s*(?:{names})(?:\s+{_FORM})?\s*[)\]]"
    first, last = (re.compile(rx, re.IGNORECASE) for rx in (rf"\W*{tag}", rf"{tag}\W*$"))
    fronts = sum(first.match(t, x.start) is not None for x, t in zip(lines, texts, strict=True))
    return fronts > sum(last.search(text) is not None for text in texts)


def _named(line: Line, text: str, names: str, *, leads: bool) -> str:
    """The type named in brackets, for the lexicon's brackets and words."""
    name = rf"(?:{names})(?:\s+(?:{_FORM}|{_ENTRIES}))?"
    text = re.sub(
        rf"((?:^\W*|[.;:(\[]\s*)ends?\s+(?:of\s+)?(?:the\s+)?)({name})(?=\W*$|[.,;:)\]])",
        lambda m: m[1] + _word(len(m[2])),
        text,
        flags=re.IGNORECASE,
    )
    for tag in re.finditer(rf"[(\[]{_AROUND}\s*{name}\s*\.?[)\]]", text, re.IGNORECASE):
        a, b = tag.span()
        text = f"{text[: a + 1]}{_word(b - a - 2)}{text[b - 1 :]}"
        before = text[line.start : a].rstrip()
        told = text[b:].strip(" .") != ""
        if before and leads and told:  # as far as it says that the other type goes on
            again = _AGAIN.search(text, b)
            end = again.start() if again else len(text)
            first = a if again else line.start + sentences(before)[-1][0]  # either may be meant
            text = (
                f"{text[:first]}{OPENING_MARK}{text[first + 1 : end - 1]}{CLOSING_MARK}{text[end:]}"
            )
        elif before.endswith((".", "!", "?")) and text[b:].strip():  # of its sentence alone
            first = line.start + sentences(before)[-1][0]
            text = f"{text[:first]}{OPENING_MARK}{text[first + 1 : b - 1]}{CLOSING_MARK}{text[b:]}"
    return text


def _word(length: int) -> str:
    return next(word for word in _PLAIN if len(word) <= length).rjust(length)
