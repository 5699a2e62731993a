"""Words of what stays behind: charts, diagrams, embedded files, alt text, deletions.

They are no text of the minutes and never go out. They are read for one reason: what follows such a
thing may be meant as Part 2 by its words alone. What lives here: the lines of each; bluntly, a word
too many does no harm. What does not: what they mean (`split`).
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.errors import Refused
from redactor.ooxml.names import R, local, w
from redactor.ooxml.package import parse, unpack
from redactor.ooxml.text import printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from redactor.ooxml.package import Limits

UNREAD = "unread"  # the reason for which such words do not print: they are no text at all
DELETED = "deleted"  # the same of what was one once
_ZIP, _XML, _RTF = b"PK\x03\x04", b"<?xml", b"{\\rtf"
_PARAGRAPHS, _VALUES = {"p", "si"}, {"v", "title"}
_TAG = re.compile(r"<(?:br|/?(?:p|h\d|div|li|tr|td|th|title))\b[^>]*>|[\r\n]+", re.IGNORECASE)
_MARKUP = re.compile(r"<[^>]*>")
_RTF_WORD = re.compile(r"\\(?P<break>par|line|cell|row)\b ?|\\[a-z]+-?\d* ?|\\'[0-9a-f]{2}|[{}]")
_STRINGS = re.compile(rb"(?:[ -~]\0){4,}|[ -~]{4,}")
_LONGEST = 200  # characters of a line that can be a title


class Words:
    """The short lines of parts, whatever they are: XML, a package, a web page, Rich Text, OLE.

    Each part is read once, and packages in it unpack to no more than the limits together.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, name: str, data: bytes) -> tuple[str, ...]:
        if name not in self._known:
            said = (printed(line).strip() for line in self._lines(data))
            self._known[name] = tuple(x for x in said if x and len(x) <= _LONGEST)
        return self._known[name]

    def _lines(self, data: bytes) -> Iterator[str]:
        head = data[:1024].lstrip(b"\xef\xbb\xbf\r\n\t ")
        if head.startswith(_ZIP):
            yield from self._of_package(data)
        elif head.startswith(_XML) or b"xmlns" in head:
            with suppress(Refused):
                yield from _of_xml(parse(data))
        elif head.startswith(_RTF):
            text = data.decode("cp1252", "replace")
            yield from _RTF_WORD.sub(lambda m: "\n" if m["break"] else "", text).splitlines()
        elif b"\0" in head:
            found = _STRINGS.findall(data)
            yield from (text.replace(b"\0", b"").decode("ascii") for text in found)
        else:
            for line in _TAG.split(data.decode("utf-8", "replace")):
                yield _MARKUP.sub("", line)

    def _of_package(self, data: bytes) -> Iterator[str]:
        """What the parts of a package in a package say; what lies deeper is not shown on a page."""
        left = self._limits.unpacked_bytes
        try:
            parts = unpack(data, self._limits)
        except Refused:  # nobody knows how far it got
            self._limits = replace(self._limits, unpacked_bytes=left // 2)
            return
        self._limits = replace(self._limits, unpacked_bytes=left - sum(map(len, parts.values())))
        for name, part in sorted(parts.items()):
            if name.endswith(".xml") and not name.startswith("docprops/"):
                with suppress(Refused):
                    yield from _of_xml(parse(part))


def _of_xml(root: _Element) -> Iterator[str]:
    for element in root.iter():
        if local(element) in _PARAGRAPHS:
            yield "".join(text.text or "" for text in element.iter() if local(text) == "t")
        elif local(element) in _VALUES:
            yield element.text or ""


def parts_of(node: _Element) -> Iterator[str]:
    """The relationships to what an element shows, unless only an icon of it is on the page."""
    inside = [*node.iter()]
    if any(element.get("DrawAspect") == "Icon" for element in inside):
        return
    for element in inside:
        for name, target in element.attrib.items():
            if str(name).startswith(f"{{{R}}}"):
                yield str(target)


def gone_from(paragraph: _Element) -> str:
    """What was deleted from a paragraph, or moved away, and waits to be accepted."""
    return "".join(deletions(paragraph, "del", "moveFrom")).strip()


def deletions(paragraph: _Element, *kinds: str) -> list[str]:
    """The words of each deletion in a paragraph."""
    gone = paragraph.iter(*(w(kind) for kind in kinds))
    runs = (change.iter(w("delText"), w("t")) for change in gone)
    return [printed("".join(text.text or "" for text in texts)) for texts in runs]
