"""Styles: what they hand down to text, and the fresh styles.xml of the output.

What lives here: chains of `w:basedOn`, and which styles are written under which name. What does
not: numbering (`numbering`) and direct formatting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.allow_names import style_name
from redactor.ooxml.allow_page import DEFAULTS, STYLE
from redactor.ooxml.clean import properties
from redactor.ooxml.look import Props, inherit, run_props, shading
from redactor.ooxml.names import child_val, is_on, val, w
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redactor.ooxml.theme import Theme

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_REFERENCES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_KINDS = ("paragraph", "character", "table")  # lists are written as text
_BODY_LEVEL = 9  # the outline level of text that is no heading


@dataclass(frozen=True, slots=True)
class Style:
    id: str
    kind: str
    name: str
    based_on: str | None
    default: bool
    element: _Element


class Styles:
    """The styles of one document."""

    def __init__(self, root: _Element | None, theme: Theme) -> None:
        self.theme = theme
        self._root = root
        self._all: dict[str, Style] = {}
        for element in () if root is None else root.iterfind(w("style")):
            style = _style(element)
            if style.kind in _KINDS or style.kind == "numbering":
                self._all.setdefault(style.id, style)
        self._props: dict[str, Props] = {}
        self._chains: dict[str | None, list[Style]] = {}

    @cached_property
    def defaults(self) -> Props:
        if self._root is None:
            return {}
        return run_props(
            self._root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"), self.theme
        )

    @cached_property
    def _defaults_by_kind(self) -> dict[str, str]:
        return {s.kind: s.id for s in reversed(self._all.values()) if s.default}

    def default(self, kind: str) -> str | None:
        return self._defaults_by_kind.get(kind)

    def resolve(self, style_id: str | None, kind: str) -> str | None:
        """The style that applies: the one named if there is one of this kind, else the default."""
        style = self._all.get(style_id or "")
        return style.id if style is not None and style.kind == kind else self.default(kind)

    def name(self, style_id: str | None) -> str:
        style = self._all.get(style_id or "")
        return "" if style is None else style.name

    def chain(self, style_id: str | None) -> list[Style]:
        """A style and what it is based on, the nearest first; a circle ends it."""
        if style_id not in self._chains:
            self._chains[style_id] = self._followed(style_id)
        return self._chains[style_id]

    def _followed(self, style_id: str | None) -> list[Style]:
        found: dict[str, Style] = {}
        style = self._all.get(style_id or "")
        while style is not None and style.id not in found:
            found[style.id] = style
            style = self._all.get(style.based_on or "")
        return list(found.values())

    def run_props(self, style_id: str | None) -> Props:
        """Run properties of a style with everything it is based on."""
        if style_id is None:
            return {}
        if style_id not in self._props:
            levels = (self._own_props(style) for style in reversed(self.chain(style_id)))
            self._props[style_id] = inherit(levels)
        return self._props[style_id]

    def _own_props(self, style: Style) -> Props:
        props = run_props(style.element.find(w("rPr")), self.theme)
        fill = shading(style.element.find(f"{w('pPr')}/{w('shd')}"), self.theme)
        return props if fill is None else props | {"paragraph fill": fill}

    def paragraph_props(self, ppr: _Element | None, style_id: str | None) -> Props:
        """What a paragraph hands down to its text: run properties of its style, and its colour."""
        fill = None if ppr is None else shading(ppr.find(w("shd")), self.theme)
        props = self.run_props(style_id)
        return dict(props) if fill is None else props | {"paragraph fill": fill}

    def holders(self, style_id: str | None) -> list[_Element | None]:
        """Paragraph properties that hold where a paragraph itself says nothing, nearest first."""
        chain = [one.element.find(w("pPr")) for one in self.chain(style_id)]
        return [*chain, self._default_ppr]

    @cached_property
    def _default_ppr(self) -> _Element | None:
        path = f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}"
        return None if self._root is None else self._root.find(path)

    def paragraph_flag(self, style_id: str | None, name: str) -> bool:
        """An on/off paragraph property, as the nearest style that speaks of it says."""
        for style in self.chain(style_id):
            ppr = style.element.find(w("pPr"))
            if ppr is not None and ppr.find(w(name)) is not None:
                return is_on(ppr, name)
        return False

    def exact_line(self, style_id: str | None) -> _Element | None:
        for ppr in self.holders(style_id):
            spacing = None if ppr is None else ppr.find(w("spacing"))
            if val(spacing, "line") is not None:
                return spacing
        return None

    def heading(self, style_id: str | None) -> int:
        """Level of a heading style, 0 for others; the style nearest to the text decides."""
        for style in self.chain(style_id):
            outline = child_val(style.element.find(w("pPr")), "outlineLvl")
            if outline is not None:
                return outline_level(outline)
            match = _HEADING.fullmatch(style.name)
            if match is not None:
                return int(match[1])
        return 0

    def list_of(self, style_id: str) -> str | None:
        """The `w:num` that a numbering style points to."""
        for style in self.chain(style_id):
            num = child_val(style.element.find(f"{w('pPr')}/{w('numPr')}"), "numId")
            if num is not None:
                return num
        return None

    def rebuilt(self, roots: list[_Element]) -> _Element:
        """A fresh styles.xml with what the trees use; puts the fresh ids into the trees."""
        fresh = _Fresh(self)
        for root in roots:
            for name, kind in _REFERENCES.items():
                for element in list(root.iter(w(name))):
                    fresh.adopt(element, kind)
        return fresh.root(properties(self._docdefaults(), "docDefaults", DEFAULTS, self.theme))

    def _docdefaults(self) -> _Element | None:
        return None if self._root is None else self._root.find(w("docDefaults"))


class _Fresh:
    """The styles that are used, in order of use, each under a name that tells nothing."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._ids: dict[str, str] = {}
        self._elements: list[_Element] = []
        self._custom = 0
        for kind in _KINDS:
            default = styles.default(kind)
            if default is not None:
                self._id(default)

    def adopt(self, reference: _Element, kind: str) -> None:
        chain = self._styles.chain(val(reference))
        if chain and chain[0].kind == kind:
            reference.set(w("val"), self._id(chain[0].id))
        else:
            parent = reference.getparent()
            if parent is not None:
                parent.remove(reference)

    def root(self, defaults: _Element) -> _Element:
        root = etree.Element(w("styles"), nsmap={"w": w("")[1:-1]})
        root.append(defaults)
        root.extend(self._elements)
        return root

    def _id(self, style_id: str) -> str:
        if style_id in self._ids:
            return self._ids[style_id]
        chain = self._styles.chain(style_id)
        for style in reversed(chain):
            if style.id not in self._ids and style.kind == chain[0].kind:
                self._write(style)
        return self._ids[style_id]

    def _write(self, style: Style) -> None:
        name = self._name(style)
        self._ids[style.id] = re.sub(r"[^A-Za-z0-9]", "", name.title() if name.islower() else name)
        element = etree.Element(w("style"), {w("type"): style.kind})
        if style.default:
            element.set(w("default"), "1")
        if style_name(name) is None:
            element.set(w("customStyle"), "1")
        element.set(w("styleId"), self._ids[style.id])
        etree.SubElement(element, w("name"), {w("val"): name})
        if style.based_on in self._ids:
            etree.SubElement(element, w("basedOn"), {w("val"): self._ids[style.based_on]})
        if style.kind == "paragraph" or name in {"Strong", "Emphasis"}:
            etree.SubElement(element, w("qFormat"))
        element.extend(list(properties(style.element, "style", STYLE, self._styles.theme)))
        self._elements.append(element)

    def _name(self, style: Style) -> str:
        own = style_name(style.name)
        taken = {name.casefold() for name in self._ids.values()}
        if own is not None and re.sub(r"[^A-Za-z0-9]", "", own).casefold() not in taken:
            return own
        self._custom += 1
        return f"Style {self._custom}"


def _style(element: _Element) -> Style:
    return Style(
        id=val(element, "styleId") or "",
        kind=val(element, "type") or "paragraph",
        name=child_val(element, "name") or "",
        based_on=child_val(element, "basedOn"),
        default=val(element, "default") in {"1", "true", "on"},
        element=element,
    )


def outline_level(value: str) -> int:
    """The heading level that an outline level stands for, 0 for body text."""
    checked = integer(0, _BODY_LEVEL)(value)
    return 0 if checked is None or checked == str(_BODY_LEVEL) else int(checked) + 1
