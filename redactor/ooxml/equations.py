"""Signs that an equation prints and keeps as properties: brackets, roots, sums, strokes of fractions.

What lives here: what stands before, between and behind the parts of one element. What does not: the
walk through an equation (`runs`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.ooxml.names import M, local, q

if TYPE_CHECKING:
    from lxml.etree import _Element


def signs(element: _Element) -> tuple[str, str, str]:
    """What is printed before an element of an equation, between its parts, and behind it."""
    if not str(element.tag).startswith(f"{{{M}}}"):
        return "", "", ""
    match local(element):
        case "d":
            return (
                _own(element, "begChr", "("),
                _own(element, "sepChr", "|"),
                _own(element, "endChr", ")"),
            )
        case "nary":
            return _own(element, "chr", "\u222b"), "", ""
        case "rad":
            return "\u221a", "", ""
        case "den":
            return "/", "", ""
        case "eqArr" | "mr":
            return "", " ", ""
        case "fName":
            return "", "", " "
    return "", "", ""


def _own(element: _Element, name: str, usual: str) -> str:
    """A sign that the properties name, the usual one where they name none."""
    said = element.find(f"{q(M, local(element) + 'Pr')}/{q(M, name)}")
    return usual if said is None else said.get(q(M, "val")) or ""
