"""The copy that the allow-lists permit: names, values and order are theirs, nothing else passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.names import local, w, wml

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redactor.ooxml.allow import Allowed
    from redactor.ooxml.theme import Theme


def copy(source: _Element | None, name: str, allowed: Allowed, theme: Theme) -> _Element | None:
    """A fresh `w:name` with what is allowed of the source; None when nothing may be said."""
    if source is None:
        return None
    attributes = theme.literal(source) if allowed.attributes else {}
    fresh = etree.Element(w(name))
    for attribute, check in allowed.attributes.items():
        value = check(attributes[attribute]) if attribute in attributes else None
        if value is not None:
            fresh.set(w(attribute), value)
        elif attribute in allowed.required or (attribute == "val" and "val" in attributes):
            return None
    present: dict[str, list[_Element]] = {}
    for element in source:
        present.setdefault(wml(element), []).append(element)
    for child, below in allowed.children.items():
        found = present.get(child, [])
        for element in found if below.many else found[:1]:
            copied = copy(element, child, below, theme)
            if copied is not None:
                fresh.append(copied)
    return fresh


def properties(source: _Element | None, name: str, allowed: Allowed, theme: Theme) -> _Element:
    """As `copy`, for the property elements that may be missing or empty."""
    copied = copy(source, name, allowed, theme)
    return etree.Element(w(name)) if copied is None else copied


def overlay(
    below: _Element, above: _Element, allowed: Allowed, *, drop_fonts: bool = False
) -> _Element:
    """Both sets of properties in schema order; the upper one decides where both speak."""
    merged = {local(child): child for element in (below, above) for child in element}
    if drop_fonts:
        merged.pop("rFonts", None)
    fresh = etree.Element(below.tag)
    names = list(allowed.children)
    for name in sorted(merged, key=names.index):
        fresh.append(merged[name])
    return fresh
