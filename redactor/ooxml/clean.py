"""The copy that the allow-lists permit: names, values and order are theirs, nothing else passes."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.names import local, w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redactor.ooxml.allow import Allowed
    from redactor.ooxml.theme import Theme


def copy(source: _Element | None, name: str, allowed: Allowed, theme: Theme) -> _Element | None:
    """A fresh `w:name` with what is allowed of the source; None when nothing may be said."""
    if source is None:
        return None
    ranks = allowed.ranks
    attributes = theme.literal(source) if allowed.attributes and source.attrib else {}
    fresh = etree.Element(w(name))
    for attribute, check in allowed.attributes.items():
        value = check(attributes[attribute]) if attribute in attributes else None
        if value is not None:
            fresh.set(w(attribute), value)
        elif attribute in allowed.required or (attribute == "val" and "val" in attributes):
            return None
    seen: set[str] = set()
    for element in sorted((e for e in source if e.tag in ranks), key=lambda e: ranks[e.tag]):
        child = local(element)
        below = allowed.children[child]
        if below.many or child not in seen:
            copied = copy(element, child, below, theme)
            if copied is not None:
                fresh.append(copied)
        seen.add(child)
    return fresh


def properties(source: _Element | None, name: str, allowed: Allowed, theme: Theme) -> _Element:
    """As `copy`, for the property elements that may be missing or empty.

    Most elements of a document say what others said before: each is gone through once.
    """
    if source is None:
        return etree.Element(w(name))
    key = name, id(allowed), etree.tostring(source, with_tail=False)
    known = theme.copies.get(key)
    if known is None:
        known = copy(source, name, allowed, theme)
        known = theme.copies[key] = etree.Element(w(name)) if known is None else known
    return deepcopy(known)


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
