"""What Word does with revision marks when somebody accepts or rejects them, and saves."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable

WML = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = "word/document.xml"


def edited(package: bytes, edit: Callable[[etree._Element], None], part: str = DOCUMENT) -> bytes:
    """The package with one part changed."""
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as before, zipfile.ZipFile(data, "w") as after:
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == part:
                root = etree.fromstring(content)
                edit(root)
                content = etree.tostring(root)
            after.writestr(entry, content)
    return data.getvalue()


def xml(package: bytes, part: str = DOCUMENT) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return etree.fromstring(archive.read(part))


def text(element: etree._Element) -> str:
    return "".join(str(t.text) for t in element.iter(f"{WML}t", f"{WML}delText"))


def accept(*words: str) -> Callable[[etree._Element], None]:
    """Accept the changes that hold one of these words; without words all."""
    return lambda root: _settle(root, words, gone="del", stays="ins")


def reject(*words: str) -> Callable[[etree._Element], None]:
    return lambda root: _settle(root, words, gone="ins", stays="del")


def _settle(root: etree._Element, words: tuple[str, ...], *, gone: str, stays: str) -> None:
    for change in list(root.iter(f"{WML}ins", f"{WML}del")):
        if words and not any(word in text(change) for word in words):
            continue
        parent = change.getparent()
        assert parent is not None
        at = parent.index(change)
        parent.remove(change)
        if change.tag == f"{WML}{stays}":
            for deleted in change.iter(f"{WML}delText"):
                deleted.tag = f"{WML}t"
            parent[at:at] = list(change)
        else:
            assert change.tag == f"{WML}{gone}"
