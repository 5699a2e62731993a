"""Automatic numbers become text: "1.", "(a)" or "•" in front, the list's indents in the paragraph.

Part 1 must have the numbers that were printed, also when items before them are gone; a number
that Word counts anew would tell that one is missing, and would be another one than in Part 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.allow import PARAGRAPH, RUN
from redactor.ooxml.clean import overlay, properties
from redactor.ooxml.look import combine, hidden_reason, number, run_props
from redactor.ooxml.names import child_val, val, w
from redactor.ooxml.numbering import Counters, Level, Numbering
from redactor.ooxml.offpage import OFF_PAGE, is_off_page
from redactor.ooxml.text import printed
from redactor.ooxml.tree import Piece, paragraphs
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redactor.ooxml.styles import Style, Styles
    from redactor.ooxml.theme import Theme
    from redactor.ooxml.tree import Item, Paragraph

_INDENTS = {
    "start": "left",
    "left": "left",
    "end": "right",
    "right": "right",
    "hanging": "hanging",
    "firstLine": "firstLine",
}
_SIDES = {"left", "right"}
_OPPOSITE = {"hanging": "firstLine", "firstLine": "hanging"}
# Widths of characters in ems, as in Helvetica and near enough in other fonts.
_WIDTHS = dict.fromkeys("ijl.,:;'|! ", 0.26) | dict.fromkeys("()[]-rtf/", 0.32)
_WIDE = 0.55
_SHARES = {"right": 1.0, "end": 1.0, "center": 0.5}  # of the number that stands before its place
_DEFAULT_SIZE = 20  # half-points, where nothing is said
_TWIPS = 20  # to a point
_SYMBOL_FONTS = {"Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"}


@dataclass(frozen=True, slots=True)
class _List:
    """The list that a paragraph belongs to, and where in its chain of styles that was said."""

    num: str
    index: int
    level: Level
    style: str | None  # the style that says so, None when the paragraph does itself


class Labels:
    """Puts labels in front of the paragraphs of a document."""

    def __init__(self, numbering: Numbering, styles: Styles) -> None:
        self._numbering = numbering
        self._styles = styles

    def apply(self, content: list[Item]) -> None:
        """Counts through one story."""
        counters = Counters()
        for paragraph in paragraphs(content):
            belongs = self._list_of(paragraph)
            if belongs is not None and paragraph.goes_on:
                self._indent(paragraph, belongs, None)
            elif belongs is not None:
                self._label(paragraph, belongs, counters)

    def _list_of(self, paragraph: Paragraph) -> _List | None:
        direct = None if paragraph.source is None else paragraph.source.find(w("numPr"))
        num, index = child_val(direct, "numId"), _ilvl(direct)
        said_by: str | None = None
        if num is None:
            for style in self._styles.chain(paragraph.style):
                numpr = _numpr(style)
                if child_val(numpr, "numId") is not None:
                    num, said_by = child_val(numpr, "numId"), style.id
                    index = (
                        self._style_level(paragraph.style, style, num or "")
                        if index is None
                        else index
                    )
                    break
        numbered = self._numbering.get(num)
        level = None if numbered is None else numbered.levels.get(index or 0)
        return None if level is None or num is None else _List(num, index or 0, level, said_by)

    def _style_level(self, own: str | None, style: Style, num: str) -> int | None:
        """The level that names the style wins over the one that the style names."""
        for name in (own or "", style.id):
            linked = self._numbering.level_of_style(num, name)
            if linked is not None:
                return linked
        return next(
            (n for s in self._styles.chain(own) if (n := _ilvl(_numpr(s))) is not None), None
        )

    def _label(self, paragraph: Paragraph, belongs: _List, counters: Counters) -> None:
        label = printed(self._numbering.label(belongs.num, belongs.index, counters))
        if is_off_page(self._holders(paragraph, belongs)):
            paragraph.hidden.insert(0, (OFF_PAGE, label + belongs.level.suffix + paragraph.text))
            paragraph.pieces = []
            return
        self._indent(paragraph, belongs, label)
        reason = self._why_unseen(paragraph, belongs.level)
        if label and reason:
            paragraph.hidden.insert(0, (reason, label))
        elif label:
            rpr = self._formatting(paragraph, belongs.level)
            paragraph.pieces.insert(0, Piece(label + belongs.level.suffix, rpr, label=True))

    def _holders(self, paragraph: Paragraph, belongs: _List) -> list[_Element | None]:
        """The properties that say where a paragraph of a list stands, the nearest first."""
        found = [paragraph.source]
        if belongs.style is None:
            found.append(belongs.level.ppr)
        for style in self._styles.chain(paragraph.style):
            found.append(style.element.find(w("pPr")))
            if style.id == belongs.style:
                found.append(belongs.level.ppr)
        return found

    def _why_unseen(self, paragraph: Paragraph, level: Level) -> str:
        """Why the label cannot be seen: it looks like the paragraph's mark, or as its level says."""
        styles, source = self._styles, paragraph.source
        own = styles.resolve(child_val(level.rpr, "rStyle"), "character")
        layers = [
            paragraph.around.table,
            styles.paragraph_props(source, paragraph.style),
            styles.run_props(own),
        ]
        mark = None if source is None else source.find(w("rPr"))
        direct = run_props(mark, styles.theme) | run_props(level.rpr, styles.theme)
        return hidden_reason(combine(styles.defaults, layers, direct), paragraph.around)

    def _formatting(self, paragraph: Paragraph, level: Level) -> _Element:
        """The paragraph mark's formatting, and over it the level's; a number inherits no line."""
        theme, source = self._styles.theme, paragraph.source
        plain = etree.Element(w("rPr"))
        if self._styles.run_props(paragraph.style).get("u", "none") != "none":
            etree.SubElement(plain, w("u"), {w("val"): "none"})
        mark = properties(None if source is None else source.find(w("rPr")), "rPr", RUN, theme)
        own = properties(level.rpr, "rPr", RUN, theme)
        symbols = _is_symbol(own) or level.format == "bullet"
        return overlay(overlay(plain, mark, RUN), own, RUN, drop_fonts=symbols)

    def _indent(self, paragraph: Paragraph, belongs: _List, label: str | None) -> None:
        """The indents of the list; a line without a label begins where the text of the others does."""
        indents: dict[str, str] = {}
        theme = self._styles.theme
        for style in reversed(self._styles.chain(paragraph.style)):
            if style.id == belongs.style:
                _merge(indents, belongs.level.ppr, theme)
            _merge(indents, style.element.find(w("pPr")), theme)
        if belongs.style is None:
            _merge(indents, belongs.level.ppr, theme)
        _merge(indents, paragraph.source, theme)
        if label is None:
            indents = {side: value for side, value in indents.items() if side in _SIDES}
            indents["firstLine"] = "0"
        else:
            self._align(indents, belongs.level, label, paragraph.style)
        fresh = etree.Element(w("pPr"))
        if indents:
            etree.SubElement(fresh, w("ind"), {w(name): value for name, value in indents.items()})
        tabs = _tabs(paragraph.ppr, belongs.level.ppr, theme)
        if tabs is not None:
            fresh.insert(0, tabs)
        paragraph.ppr = overlay(paragraph.ppr, fresh, PARAGRAPH)

    def _align(self, indents: dict[str, str], level: Level, label: str, style: str | None) -> None:
        """A number that ends, or has its middle, where others begin starts so much before that."""
        share = _SHARES.get(level.align)
        if share is None:
            return
        props = self._styles.defaults | self._styles.run_props(style)
        size = number(props.get("sz"), _DEFAULT_SIZE) / 2
        before = sum(_WIDTHS.get(character, _WIDE) for character in label) * size * share
        hanging = int(indents.get("hanging") or -int(indents.pop("firstLine", None) or 0))
        indents["hanging"] = str(max(0, hanging + round(before * _TWIPS)))


def _merge(indents: dict[str, str], ppr: _Element | None, theme: Theme) -> None:
    clean = properties(ppr, "pPr", PARAGRAPH, theme).find(w("ind"))
    for name, plain in _INDENTS.items():
        value = val(clean, name)
        if value is not None:
            indents.pop(_OPPOSITE.get(plain, ""), None)
            indents[plain] = value


def _tabs(own: _Element, level: _Element | None, theme: Theme) -> _Element | None:
    """The paragraph's tab stops and those of the level, which older Word kept for the text."""
    inherited = properties(level, "pPr", PARAGRAPH, theme).find(w("tabs"))
    if inherited is None:
        return None
    direct = own.find(w("tabs"))
    stops = {
        val(tab, "pos"): tab for tabs in (inherited, direct) if tabs is not None for tab in tabs
    }
    fresh = etree.Element(w("tabs"))
    for stop in sorted(stops.values(), key=lambda tab: int(val(tab, "pos") or 0)):
        if val(stop) == "num":
            stop.set(w("val"), "left")
        fresh.append(stop)
    return fresh


def _numpr(style: Style) -> _Element | None:
    return style.element.find(f"{w('pPr')}/{w('numPr')}")


def _ilvl(numpr: _Element | None) -> int | None:
    checked = integer(0, 8)(child_val(numpr, "ilvl") or "")
    return None if checked is None else int(checked)


def _is_symbol(rpr: _Element) -> bool:
    return val(rpr.find(w("rFonts")), "ascii") in _SYMBOL_FONTS
