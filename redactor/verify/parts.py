"""The parts of the package: which there are, what they say they are, and who points to whom.

What lives here: names, content types and relationships. What does not: the markup in the parts.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any

from lxml import etree

from redactor.verify import schema, values
from redactor.verify.kinds import Kind
from redactor.verify.places import PACKAGE, shown
from redactor.verify.report import Fault, Reading, Trace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from redactor.verify.container import Entry

_MAIN_FOLDER = "word"


def is_expected(name: str) -> bool:
    known = name == schema.TYPES_PART or schema.RELATIONSHIPS_PART.fullmatch(name)
    return bool(known or _kind_of(name))


def _kind_of(name: str, planned: Collection[str] = ()) -> tuple[str, str] | None:
    """The content type of a part and the relationship that leads to it, by its name."""
    if name in planned:
        return schema.PICTURE
    for pattern, content_type, relationship in schema.PARTS:
        if pattern.fullmatch(name):
            return content_type, relationship
    return None


def check(entries: Iterable[Entry], planned: Collection[str] = ()) -> Reading:
    """Names, content types and relationships of the whole package; `planned` are its pictures."""
    parts = {entry.name: entry.data for entry in entries}
    strange = [name for name in parts if not is_expected(name) and name not in planned]
    faults = set(_unexpected(parts, strange))
    traces = [Trace(PACKAGE, name) for name in strange]
    traces += [Trace(shown(name), text) for name, text in _declared(parts, planned, faults)]
    traces += [Trace(shown(name), text) for name, text in _related(parts, planned, faults)]
    return Reading(traces=tuple(traces), faults=tuple(faults))


def _unexpected(parts: dict[str, bytes], strange: list[str]) -> Iterator[Fault]:
    for name in strange:
        yield Fault(shown(name), 0, Kind.PART)
    for name in (schema.TYPES_PART, "_rels/.rels", "word/document.xml"):
        if name not in parts:
            yield Fault(name, 0, Kind.PART)


def _declared(
    parts: dict[str, bytes], planned: Collection[str], faults: set[Fault]
) -> Iterator[tuple[str, str]]:
    """Checks that the content types name every part and nothing else; yields what they say."""
    owner = schema.TYPES_PART
    declared: set[str] = set()
    for element in _children(parts.get(owner)):
        said = dict(element.items())
        if "PartName" in said:
            name = said.pop("PartName").removeprefix("/")
            kind = _kind_of(name, planned)
            declared.add(name)
            good = name in parts and kind is not None and said == {"ContentType": kind[0]}
        else:
            extension = said.get("Extension", "")
            expected = schema.DEFAULT_TYPES.get(extension)
            good = said == {"Extension": extension, "ContentType": expected}
        if not good:
            faults.add(Fault(owner, 0, Kind.CONTENT_TYPE))
            yield from ((owner, text) for _, text in element.items())
    if any(_kind_of(name, planned) and name not in declared for name in parts):
        faults.add(Fault(owner, 0, Kind.CONTENT_TYPE))


def _related(
    parts: dict[str, bytes], planned: Collection[str], faults: set[Fault]
) -> Iterator[tuple[str, str]]:
    """Checks that relationships lead to parts and all parts are led to; yields what is wrong."""
    reached: set[str] = set()
    for owner, data in parts.items():
        if not schema.RELATIONSHIPS_PART.fullmatch(owner):
            continue
        for element in _children(data):
            said = dict(element.items())
            target = _resolve(owner, said.get("Target", ""))
            kind = _kind_of(target, planned)
            good = (
                target in parts
                and kind is not None
                and said.keys() == {"Id", "Type", "Target"}
                and said["Type"] == kind[1]
                and values.RELATIONSHIP_ID.fullmatch(said["Id"])
            )
            if not good:
                outside = said.get("TargetMode") == "External"
                faults.add(Fault(owner, 0, Kind.LINK if outside else Kind.RELATIONSHIP))
                yield from ((owner, text) for _, text in element.items())
            reached.add(target)
    for name in parts:
        if _kind_of(name, planned) and name not in reached:
            faults.add(Fault(name, 0, Kind.RELATIONSHIP))


def _resolve(owner: str, target: str) -> str:
    """A target is relative to the folder of the part that the relationships belong to."""
    folder = _MAIN_FOLDER if owner.startswith(_MAIN_FOLDER) else ""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _children(data: bytes | None) -> list[Any]:
    """The elements of a package part; one that is no XML is reported where its markup is read."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data or b"<none/>", parser)
    except etree.XMLSyntaxError:
        return []
    return [child for child in root if isinstance(child.tag, str)]
