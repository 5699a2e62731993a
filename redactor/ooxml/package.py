"""Zip and XML in and out: the only door to the bytes of a package.

What lives here: limits, aliases of part names, parsing without entities, relationships, and a
writer whose bytes depend on nothing but its input. What does not: what the parts mean.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lxml import etree

from redactor.errors import (
    Encrypted,
    ExternalEntity,
    LegacyFormat,
    NotAPackage,
    TooIntricate,
    TooLarge,
    Truncated,
)
from redactor.ooxml.names import PACKAGE_RELATIONSHIPS, STRICT_TO_TRANSITIONAL, W, q

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element

_CHUNK = 1 << 16
_SMALL = 1 << 20  # below this an extreme ratio is harmless: repetitive tables deflate very well
# What zipfile raises for records that contradict each other: it checks few of them itself.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, OSError)
_ENCRYPTED_ENTRY = 0x1
# The earliest date that a zip can hold, and so the one that says nothing.
_EPOCH = (1980, 1, 1, 0, 0, 0)

_OTHER_OFFICE = {
    "workbook": "an Excel workbook",
    "presentation": "a PowerPoint presentation",
    "package": "a Word XML document",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost before it is refused."""

    file_bytes: int
    unpacked_bytes: int
    ratio: int  # unpacked to packed, for files that unpack to more than a megabyte
    parts: int


@dataclass(frozen=True, slots=True)
class Relationship:
    """An arrow from one part to another; `kind` is the last word of its type."""

    id: str
    kind: str
    target: str  # a part name, "" when external
    external: bool


class Package:
    """The parts of a package by name, parsed when asked for."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = parts
        self._trees: dict[str, _Element] = {}
        self._arrows: dict[str, tuple[Relationship, ...]] = {}
        self.main = self._find_main()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._parts)

    def data(self, name: str) -> bytes:
        """The bytes of a part, none when there is no such part."""
        return self._parts.get(name, b"")

    def xml(self, name: str) -> _Element | None:
        """The root of a part, None when there is no such part."""
        data = self._parts.get(name)
        if data is None:
            return None
        if name not in self._trees:
            self._trees[name] = parse(data)
        return self._trees[name]

    def relationships(self, name: str) -> tuple[Relationship, ...]:
        if name not in self._arrows:
            self._arrows[name] = self._read_relationships(name)
        return self._arrows[name]

    def _read_relationships(self, name: str) -> tuple[Relationship, ...]:
        folder, base = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", base + ".rels").lower())
        if root is None:
            return ()
        found = root.iter(q(PACKAGE_RELATIONSHIPS, "Relationship"))
        return tuple(_relationship(element, folder) for element in found)

    def related(self, name: str, kind: str) -> _Element | None:
        """The root of the first part that `name` points to with this kind of relationship."""
        for relationship in self.relationships(name):
            if relationship.kind == kind and relationship.target in self._parts:
                return self.xml(relationship.target)
        return None

    def _find_main(self) -> str:
        kinds = [r for r in self.relationships("") if r.kind == "officeDocument"]
        if not kinds:
            raise _without_document(self._parts)
        if len({one.target for one in kinds}) > 1:
            raise NotAPackage("it has two main documents")
        main = kinds[0].target
        root = self.xml(main)
        if root is None:
            raise NotAPackage("its main document is missing")
        if root.tag != q(W, "document"):
            name = str(root.tag).rpartition("}")[2]
            if name in _OTHER_OFFICE:
                raise LegacyFormat(_OTHER_OFFICE[name])
            raise NotAPackage("its main document is not a Word document")
        return main


def _without_document(parts: Iterable[str]) -> LegacyFormat | NotAPackage:
    """What a zip is that holds no document of Word's."""
    for name in parts:
        if name.endswith(".iwa"):
            return LegacyFormat("a Pages document")
        if name.endswith((".docx", ".doc")):
            return LegacyFormat("a packed archive")
    if {"content.xml", "meta-inf/manifest.xml"} <= {*parts}:
        return LegacyFormat("an OpenDocument file")
    return NotAPackage("it has no main document")


def _relationship(element: _Element, folder: str) -> Relationship:
    external = element.get("TargetMode") == "External"
    kind = (element.get("Type") or "").rstrip("/").rpartition("/")[2]
    target = "" if external else _resolve(element.get("Target") or "", folder)
    return Relationship(element.get("Id") or "", kind, target, external)


def _resolve(target: str, folder: str) -> str:
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/").lower()


def open_package(data: bytes, limits: Limits) -> Package:
    """All parts of a zip within the limits; raises a `Refused` that names the reason."""
    if len(data) > limits.file_bytes:
        raise TooLarge(f"{len(data) // 1_000_000} MB")
    return Package(unpack(data, limits))


def unpack(data: bytes, limits: Limits) -> dict[str, bytes]:
    """All parts of a zip by their names."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _unpack(archive, limits)
    except _DAMAGED as error:
        raise Truncated from error


def _unpack(archive: zipfile.ZipFile, limits: Limits) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    _check_declared(entries, limits)
    parts: dict[str, bytes] = {}
    budget = limits.unpacked_bytes
    for entry in entries:
        name = _canonical(entry.filename)
        if name in parts:
            raise NotAPackage("two of its parts have the same name")
        parts[name] = _inflate(archive, entry, budget)
        budget -= len(parts[name])
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis.opendocument"):
        raise LegacyFormat("an OpenDocument file")
    return parts


def _check_declared(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.parts:
        raise TooLarge(f"{len(entries)} parts")
    if any(entry.flag_bits & _ENCRYPTED_ENTRY for entry in entries):
        raise Encrypted
    if any(
        entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for entry in entries
    ):
        raise NotAPackage("it is packed in a way that Word does not know")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > limits.unpacked_bytes:
        raise TooLarge(f"{unpacked // 1_000_000} MB when unpacked")
    if unpacked > _SMALL and unpacked > packed * limits.ratio:
        raise TooLarge(f"it unpacks to {unpacked // max(packed, 1)} times its size")


def _canonical(filename: str) -> str:
    """One name for all spellings of a part: OPC compares without case, zip readers differ."""
    path = unquote(filename).replace("\\", "/")
    if ".." in path.split("/"):
        raise NotAPackage("one of its parts points outside of it")
    return posixpath.normpath("/" + path).lstrip("/").lower()


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: int) -> bytes:
    """The bytes of one entry, counted as they come: the declared size is only a claim."""
    chunks: list[bytes] = []
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            budget -= len(chunk)
            if budget < 0:
                raise TooLarge("more when unpacked than it says")
            chunks.append(chunk)
    return b"".join(chunks)


def parse(data: bytes) -> _Element:
    """The root of a part in transitional namespaces, without comments and instructions."""
    if b"<!DOCTYPE" in data.replace(b"\0", b""):  # without the NULs of UTF-16 and UTF-32
        raise ExternalEntity
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        found = {entry.type for entry in parser.error_log}
        limit = etree.ErrorTypes.ERR_RESOURCE_LIMIT in found
        raise (TooIntricate if limit else Truncated) from error
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding that hides the word
        raise ExternalEntity
    if "purl.oclc.org" in str(root.tag) or any(
        "purl.oclc.org" in (uri or "") for uri in root.nsmap.values()
    ):
        _to_transitional(root)
    return root


def _to_transitional(root: _Element) -> None:
    for element in root.iter():
        element.tag = _transitional(str(element.tag))
        for name, value in list(element.attrib.items()):
            renamed = _transitional(str(name))
            if renamed != name:
                del element.attrib[name]
                element.set(renamed, value)


def _transitional(name: str) -> str:
    namespace, brace, rest = name.rpartition("}")
    mapped = STRICT_TO_TRANSITIONAL.get(namespace[1:])
    return f"{{{mapped}}}{rest}" if brace and mapped else name


def pack(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip whose bytes depend only on the names, the order and the contents of the parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every operating system
            archive.writestr(entry, data)
    return buffer.getvalue()


def serialise(root: _Element) -> bytes:
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
