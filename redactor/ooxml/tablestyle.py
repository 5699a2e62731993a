"""What a table style says about one cell: its fill, and the run properties of its text.

What lives here: `w:tblLook` and the conditional formats, in the order in which Word applies them.
What does not: borders and widths, which are copied without being understood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.ooxml.allow_names import style_name
from redactor.ooxml.look import Props, run_props, shading
from redactor.ooxml.names import child_val, val, w
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from redactor.ooxml.styles import Styles

_FLAGS = {  # conditional format: attribute and bit of `w:tblLook`
    "firstRow": ("firstRow", 0x20), "lastRow": ("lastRow", 0x40), "firstCol": ("firstColumn", 0x80),
    "lastCol": ("lastColumn", 0x100), "noHBand": ("noHBand", 0x200), "noVBand": ("noVBand", 0x400),
}  # fmt: skip


class TableStyle:
    """The style of one table, asked cell by cell."""

    def __init__(self, tblpr: _Element | None, styles: Styles, rows: int, columns: int) -> None:
        self.rows = rows
        self._last_row, self._last_column = rows - 1, columns - 1
        self._styles = styles
        self._known: dict[tuple[str, ...], tuple[Props, str | None]] = {}
        self._chain = list(
            reversed(styles.chain(styles.resolve(child_val(tblpr, "tblStyle"), "table")))
        )
        name = "" if not self._chain else self._chain[-1].name
        self.is_words_own = style_name(name) is not None  # which shades every other row
        look = None if tblpr is None else tblpr.find(w("tblLook"))
        self._on = {name for name in _FLAGS if _is_set(look, name)}
        self._row_band = self._band_size("tblStyleRowBandSize")
        self._column_band = self._band_size("tblStyleColBandSize")

    def cell(self, row: int, column: int) -> tuple[Props, str | None]:
        """Run properties and fill for the cell at this place of the grid."""
        names = ("", *self._formats(row, column))
        if names not in self._known:
            self._known[names] = self._layered(names)
        return self._known[names]

    def _layered(self, names: tuple[str, ...]) -> tuple[Props, str | None]:
        props: Props = {}
        fill: str | None = None
        for name in names:
            for style in self._chain:
                scope = _scope(style.element, name)
                if scope is None:
                    continue
                props |= run_props(scope.find(w("rPr")), self._styles.theme)
                for holder in ("tblPr", "tcPr"):
                    shade = shading(scope.find(f"{w(holder)}/{w('shd')}"), self._styles.theme)
                    fill = fill if shade is None else shade
        return props, fill

    def _formats(self, row: int, column: int) -> Iterator[str]:
        first_row = "firstRow" in self._on and row == 0
        last_row = "lastRow" in self._on and row == self._last_row
        first_column = "firstCol" in self._on and column == 0
        last_column = "lastCol" in self._on and column == self._last_column
        yield "wholeTable"
        if "noVBand" not in self._on and not first_column:
            position = column - ("firstCol" in self._on)
            yield "band1Vert" if position // self._column_band % 2 == 0 else "band2Vert"
        if "noHBand" not in self._on and not first_row:
            position = row - ("firstRow" in self._on)
            yield "band1Horz" if position // self._row_band % 2 == 0 else "band2Horz"
        if first_column:
            yield "firstCol"
        if last_column:
            yield "lastCol"
        if first_row:
            yield "firstRow"
        if last_row:
            yield "lastRow"

    def _band_size(self, name: str) -> int:
        for style in reversed(self._chain):
            size = integer(1, 20)(child_val(style.element.find(w("tblPr")), name) or "")
            if size is not None:
                return int(size)
        return 1


def _is_set(look: _Element | None, name: str) -> bool:
    attribute, bit = _FLAGS[name]
    flag = val(look, attribute)
    if flag is not None:
        return flag in {"1", "true", "on"}
    try:
        return bool(int(val(look) or "0", 16) & bit)
    except ValueError:
        return False


def _scope(style: _Element, name: str) -> _Element | None:
    if not name:
        return style
    return next((e for e in style.iterfind(w("tblStylePr")) if val(e, "type") == name), None)
