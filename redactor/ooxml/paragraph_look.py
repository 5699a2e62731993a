"""What the properties of a paragraph say, gone through once for all paragraphs that say the same.

What lives here: whether it can be seen at all, and how it stands out. What does not: its runs
(`runs`), and what its containers say (`context`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.allow import PARAGRAPH
from redactor.ooxml.allow_names import style_name
from redactor.ooxml.clean import properties
from redactor.ooxml.context import ParagraphLook
from redactor.ooxml.look import is_tinted, shade, shading
from redactor.ooxml.names import child_val, is_on, val, w
from redactor.ooxml.offpage import FLAT_TWIPS, OFF_PAGE, is_flat_frame, is_off_page
from redactor.ooxml.styles import outline_level
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from redactor.ooxml.context import Reading
    from redactor.ooxml.styles import Styles


def paragraph_look(ppr: _Element | None, style: str | None, reading: Reading) -> ParagraphLook:
    said = b"" if ppr is None else etree.tostring(ppr, with_tail=False)
    key = said, style
    if key not in reading.paragraphs:
        reading.paragraphs[key] = _read(ppr, style, reading.styles)
    return reading.paragraphs[key]


def _read(ppr: _Element | None, style: str | None, styles: Styles) -> ParagraphLook:
    holders = (ppr, *styles.holders(style))
    unseen = "frame without height" if is_flat_frame(holders) else ""
    fill = None if ppr is None else shading(ppr.find(w("shd")), styles.theme)
    return ParagraphLook(
        ppr=properties(ppr, "pPr", PARAGRAPH, styles.theme),
        unseen=OFF_PAGE if is_off_page(holders) else unseen,
        flat=_is_flat(ppr, style, styles),
        heading=_heading(ppr, style, styles),
        shaded=is_tinted(fill),
        looks=frozenset(shade("shaded", _fill(holders, style, styles)) | _boxed(holders)),
        starts_page=_starts_page(ppr, style, styles),
        drop_cap=val(None if ppr is None else ppr.find(w("framePr")), "dropCap")
        in {"drop", "margin"},
    )


def _fill(holders: Iterable[_Element | None], style: str | None, styles: Styles) -> str | None:
    """The colour behind a paragraph, by itself or by a style that is not one of Word's own."""
    own, *inherited = (None if ppr is None else ppr.find(w("shd")) for ppr in holders)
    told = [own] if style_name(styles.name(style)) else [own, *inherited]
    return shading(next((one for one in told if one is not None), None), styles.theme)


def _is_flat(ppr: _Element | None, style: str | None, styles: Styles) -> bool:
    spacing = None if ppr is None else ppr.find(w("spacing"))
    if val(spacing, "line") is None:
        spacing = styles.exact_line(style)
    line = integer(0, FLAT_TWIPS)(val(spacing, "line") or "")
    return line is not None and val(spacing, "lineRule") == "exact"


def _heading(ppr: _Element | None, style: str | None, styles: Styles) -> int:
    direct = child_val(ppr, "outlineLvl")
    return styles.heading(style) if direct is None else outline_level(direct)


def _boxed(holders: Iterable[_Element | None]) -> set[str]:
    """Whether lines are drawn to the left and right, or a line to one side only.

    As the nearest properties say that have any.
    """
    borders = (None if ppr is None else ppr.find(w("pBdr")) for ppr in holders)
    found = next((one for one in borders if one is not None), None)
    sides = (child_val(found, side) or "none" for side in ("left", "right"))
    drawn = sum(side not in {"none", "nil"} for side in sides)
    return {"boxed"} if drawn > 1 else {"lined"} if drawn else set()


def _starts_page(ppr: _Element | None, style: str | None, styles: Styles) -> bool:
    if ppr is not None and ppr.find(w("pageBreakBefore")) is not None:
        return is_on(ppr, "pageBreakBefore")
    return styles.paragraph_flag(style, "pageBreakBefore")
