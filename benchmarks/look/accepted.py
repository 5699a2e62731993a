"""The original as Part 1 means to look: tracked changes accepted, no comments, no watermark.

What lives here: an own few lines of lxml, so that the comparison does not rest on the product's
reader. What does not: rendering (`pages`).
"""

from __future__ import annotations

import io
import zipfile

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_TEXTPATH = "{urn:schemas-microsoft-com:vml}textpath"
_DELETED = ("del", "moveFrom")
_INSERTED = ("ins", "moveTo")
_THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_GONE = ("commentRangeStart", "commentRangeEnd", "commentReference")


def accepted(data: bytes) -> bytes:
    """The package with every story's revision marks accepted."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        themed = any("theme" in name for name in source.namelist())
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.endswith(".xml") and b"w:" in content:
                content = _accept(content, themed=themed)
            target.writestr(entry.filename, content)
    return buffer.getvalue()


def _accept(content: bytes, *, themed: bool) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return content
    _drop_rows_and_cells(root)
    if not themed:
        _without_theme(root)
    _as_word_does(root)
    for name in (*_DELETED, *_GONE):
        for element in list(root.iter(_W + name)):
            if element.getparent().tag not in {_W + "rPr", _W + "trPr"}:
                _remove(element)
    for name in _INSERTED:
        for element in list(root.iter(_W + name)):
            _unwrap(element)
    for element in list(root.iter(_TEXTPATH)):  # a watermark: it is never carried over
        _remove(element.getparent())
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_theme(root: etree._Element) -> None:
    """Word takes Times New Roman where fonts of a theme are named and there is none."""
    for fonts in root.iter(_W + "rFonts"):
        for name in _THEME_FONTS:
            fonts.attrib.pop(_W + name, None)


def _as_word_does(root: etree._Element) -> None:
    """What LibreOffice shows in another way than Word, on whose pages minutes are written."""
    for element in list(root.iter(_W + "webHidden")):  # it does not print this; Word does
        _remove(element)
    for align in root.iter(_WP + "align"):  # it counts the distance to the text into the box
        side = {"left": "distL", "right": "distR"}.get((align.text or "").strip())
        anchor = next(align.iterancestors(_WP + "anchor"), None)
        if (
            side
            and anchor is not None
            and next(align.iterancestors(_WP + "positionH"), None) is not None
        ):
            anchor.set(side, "0")


def _drop_rows_and_cells(root: etree._Element) -> None:
    for name, mark in (("tr", "del"), ("tc", "cellDel")):
        for element in list(root.iter(_W + name)):
            if element.find(f"{_W}{name}Pr/{_W}{mark}") is not None:
                _remove(element)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)
