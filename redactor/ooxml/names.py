"""Namespaces of OOXML and short ways to say a qualified name.

What lives here: names only. What does not: which of them may be written (`allow`).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
SYMEX = "http://schemas.microsoft.com/office/word/2015/wordml/symex"
V = "urn:schemas-microsoft-com:vml"
O = "urn:schemas-microsoft-com:office:office"  # noqa: E741  # the prefix that Office itself uses
XML = "http://www.w3.org/XML/1998/namespace"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"

# ISO/IEC 29500 Strict says the same things under other names.
_STRICT = "http://purl.oclc.org/ooxml/"
STRICT_TO_TRANSITIONAL = {
    _STRICT + "wordprocessingml/main": W,
    _STRICT + "officeDocument/relationships": R,
    _STRICT + "officeDocument/math": M,
    _STRICT + "drawingml/main": A,
    _STRICT + "drawingml/picture": PIC,
    _STRICT + "drawingml/chart": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    _STRICT + "drawingml/diagram": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    _STRICT
    + "drawingml/wordprocessingDrawing": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


@cache
def w(local: str) -> str:
    """The qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{local}"


def q(namespace: str, local: str) -> str:
    return f"{{{namespace}}}{local}"


def local(element: _Element) -> str:
    """The name without its namespace."""
    return _parts(element.tag)[1]


def wml(element: _Element) -> str:
    """The local name of an element of WordprocessingML, "" for any other."""
    namespace, name = _parts(element.tag)
    return name if namespace == "{" + W else ""


@lru_cache(maxsize=4096)  # a document has a few dozen names; one that has millions gains nothing
def _parts(tag: str) -> tuple[str, str]:
    namespace, _, name = tag.rpartition("}")
    return namespace, name


def val(element: _Element | None, name: str = "val") -> str | None:
    """An attribute of an element that may be missing."""
    return None if element is None else element.get(w(name))


def child_val(parent: _Element | None, name: str) -> str | None:
    """`w:val` of a child that may be missing."""
    return None if parent is None else val(parent.find(w(name)))


def is_on(parent: _Element | None, name: str) -> bool:
    """Whether a child of type CT_OnOff is there and not switched off."""
    element = None if parent is None else parent.find(w(name))
    return element is not None and val(element) not in {"0", "false", "off"}
