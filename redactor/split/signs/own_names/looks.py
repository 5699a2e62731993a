"""What minutes look like where a clerk has explained it: "Text in red is confidential".

    Highlighted text is confidential.     Boxed paragraphs are removed before publication.

What lives here: what a kind of type is called, which of the minutes' looks a name may mean, and the
lexicon's brackets around all that is set so. What does not: whether it is kept back (`typefaces`),
and what shade has which names (`ooxml.colours`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.signs.between.passages import enclosed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from redactor.split.lines.line import Line

# As reading calls them (`ooxml.look`), by how clerks do.
_KINDS = {
    re.compile(said): kind
    for said, kind in {
        r"faint|pale": "grey",
        r"ital|slant|slop": "italic",
        r"bold": "bold",
        r"doubl|twice": "underlined twice",
        r"underlin": "underlined",
        r"(?:line|bar|rule|border)\s": "lined",
        r"shad": "shaded",
        r"highlight": "highlighted",
        r"str[iu]": "struck",
        r"box|border|frame": "boxed",
    }.items()
}


# The names of colours, as an expression; what is light or dark is so, or more or less.
_SHADE = r"light(?:er)?|pale(?:r)?|dark(?:er)?|deep|bright|mid|soft"
_HUE = r"red|blue|green|purple|brown|orange|yellow|pink|gold(?:en)?|amber|magenta|fuchsia|violet|lilac|mauve|lavender|turquoise|teal|aqua|cyan|navy|peach|salmon|apricot|cream|lime|maroon|burgundy|crimson|scarlet|gr[ea]y"
COLOURS = rf"(?:(?:{_SHADE})[ -]+)?(?:{_HUE})(?:[ -]blue)?"
_COLOUR = re.compile(rf"(?:(?P<shade>{_SHADE})[ -]+)?(?P<hue>{_HUE})")
# What is called otherwise than by its hue, the likeliest first.
_SAME = {
    "golden": ("gold",),
    "amber": ("gold", "orange"),
    "gold": ("gold",),
    "gray": ("grey",),
    "fuchsia": ("magenta",),
    "violet": ("purple",),
    "lilac": ("light purple", "purple"),
    "mauve": ("light purple", "purple"),
    "lavender": ("light purple", "purple"),
    "teal": ("dark turquoise", "turquoise"),
    "aqua": ("turquoise",),
    "cyan": ("turquoise",),
    "navy": ("dark blue",),
    "peach": ("light orange",),
    "apricot": ("light orange",),
    "salmon": ("light orange", "light red"),
    "cream": ("light yellow", "light gold"),
    "lime": ("light green",),
    "maroon": ("dark red",),
    "burgundy": ("dark red",),
    "crimson": ("red",),
    "scarlet": ("red",),
}
# A colour that minutes without the one that is named may mean by its name.
_NEAR = {
    "yellow": {"gold", "orange"},
    "gold": {"yellow", "orange"},
    "orange": {"gold", "yellow", "brown"},
    "brown": {"orange", "red"},
    "red": {"pink", "brown"},
    "pink": {"red", "purple", "magenta"},
    "magenta": {"pink", "purple"},
    "purple": {"pink", "magenta"},
    "turquoise": {"blue", "green"},
    "blue": {"turquoise"},
    "green": {"turquoise"},
}
_PLAIN_HUES = {*_NEAR, "grey"}


def kinds_of(said: str, seen: Collection[str]) -> Sequence[str]:
    """What reading calls a kind of type, of what is seen in the minutes.

    Where nothing has the shade that is named, its hue is meant; where nothing has its hue either,
    and all that has a colour has one that is near it, then that one.
    """
    colour = _COLOUR.match(said)
    if colour is None:
        return [kind_of(said)]
    own = _SAME.get(colour["hue"], (colour["hue"],))
    plain = [name.rpartition(" ")[2] for name in own]
    shade = {"l": "light ", "p": "light ", "d": "dark "}.get((colour["shade"] or "-")[0], "")
    for kinds in ([f"{shade}{hue}" for hue in plain] if shade else [], own, plain):
        if found := [kind for kind in kinds if kind in seen]:
            return found
    near = set[str]().union(*(_NEAR.get(hue, set()) for hue in plain))
    there = _PLAIN_HUES & {*seen}
    return sorted(there) if there and there <= near else plain


def kind_of(said: str) -> str:
    """What reading calls a kind of type that is no colour."""
    return next((kind for known, kind in _KINDS.items() if known.match(said)), said)


def in_brackets(line: Line, text: str, kinds: Collection[str]) -> str:
    """The text with brackets around each stretch of one of these kinds, character for character."""
    for first, last in reversed([*_stretches(line, text, kinds)]):
        text = enclosed(text, first, last)
    return text


def _stretches(line: Line, text: str, kinds: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where it looks so, stretches that touch as one, and without the space around them."""
    begun, until = 0, 0
    for look in (*line.block.looks, None):
        if look is not None and look.kind not in kinds:
            continue
        if look is not None and not text[until : look.start].strip():
            until = max(until, look.end)
            continue
        said = text[begun:until]
        first = max(begun + len(said) - len(said.lstrip()), line.start)
        last = begun + len(said.rstrip())
        if first < last:
            yield first, last
        if look is not None:
            begun, until = look.start, look.end
