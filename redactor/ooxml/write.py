"""A new package from a sanitised tree: fixed part names, fresh ids, constant metadata.

What lives here: every byte that leaves. What does not: choosing what may leave, which the
allow-lists did when the tree was made.
"""

from __future__ import annotations

import re
from copy import deepcopy
from itertools import groupby
from typing import TYPE_CHECKING, cast

from lxml import etree

from redactor.data import Story
from redactor.ooxml.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, XML, R, W, q, w
from redactor.ooxml.office_theme import THEME
from redactor.ooxml.package import pack, serialise
from redactor.ooxml.pictures import markup
from redactor.ooxml.tree import Paragraph

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redactor.data import Picture
    from redactor.ooxml.tree import Cell, Item, NoteKey, Piece, Row, Section, StoryTree, Table, Tree

_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_THEME_PART = "word/theme/theme1.xml"
_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_BREAKS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen"}
_BETWEEN_BREAKS = re.compile(f"([{''.join(_BREAKS)}])")
_NOTE_PARTS = {Story.FOOTNOTE: "footnote", Story.ENDNOTE: "endnote"}
_END_PARTS = {Story.HEADER: "header", Story.FOOTER: "footer"}
_ROOTS = {Story.HEADER: "hdr", Story.FOOTER: "ftr"}
_SEPARATORS = ("separator", "continuationSeparator")  # note ids 0 and 1; real notes follow
_SOME_PAGE = "1"  # until whatever opens the file has counted
_BESIDE_RUNS = {
    w(name)
    for name in (
        "fldSimple",
        "ins",
        "del",
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
    )
}
_COMPATIBILITY_URI = "http://schemas.microsoft.com/office/word"


def write_package(tree: Tree) -> bytes:
    """The finished .docx."""
    return _Writer(tree).package()


class _Writer:
    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._note_ids: dict[NoteKey, str] = {}
        self._ends: dict[str, str] = {}  # part name in the source: relationship id
        self._parts: dict[str, _Element] = {}
        self._types: dict[str, str] = {}
        self._relationships: list[tuple[str, str, str]] = []
        self._others: dict[str, list[tuple[str, str, str]]] = {}  # of headers and footers
        self._owner = ""  # the header or footer that is being written, "" for the main document
        self._pictures: dict[bytes, str] = {}
        self._drawings = 0

    def package(self) -> bytes:
        self._number_notes()
        self._write_ends()
        document = etree.Element(w("document"), nsmap={"w": W, "r": R})
        body = etree.SubElement(document, w("body"))
        body.extend(self._content(self._tree.stories[0].content))
        body.append(self._section(self._tree.last_section))
        self._write_notes()
        styles = self._tree.styles.rebuilt([document, *self._parts.values()])
        self._add("styles", "styles", styles)
        self._add("settings", "settings", self._settings())
        self._add("fontTable", "fontTable", self._tree.fonts)
        if self._tree.comments is not None:
            self._add("comments", "comments", self._tree.comments)
        self._relationships.append(
            (f"rId{len(self._relationships) + 1}", _OFFICE + "theme", "theme/theme1.xml")
        )
        return pack(self._files(document))

    def _add(self, kind: str, name: str, root: _Element) -> str:
        """A part that the main document points to; gives the id of the relationship."""
        relationship = f"rId{len(self._relationships) + 1}"
        self._parts[f"word/{name}.xml"] = root
        self._types[f"word/{name}.xml"] = f"{_WML}{kind}+xml"
        self._relationships.append((relationship, _OFFICE + kind, f"{name}.xml"))
        return relationship

    def _files(self, document: _Element) -> list[tuple[str, bytes]]:
        roots = [
            ("[Content_Types].xml", self._content_types()),
            ("_rels/.rels", _relationships(_PACKAGE_RELATIONSHIPS)),
            ("docProps/core.xml", etree.Element(q(_CORE, "coreProperties"), nsmap={"cp": _CORE})),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", _relationships(self._relationships)),
            *self._parts.items(),
            *((f"word/_rels/{o}.xml.rels", _relationships(r)) for o, r in self._others.items()),
        ]
        files = [(name, serialise(root)) for name, root in roots]
        pictures = [(f"word/{name}", png) for png, name in self._pictures.items()]
        return [*files, (_THEME_PART, THEME), *pictures]

    def _content_types(self) -> _Element:
        root = etree.Element(q(CONTENT_TYPES, "Types"), nsmap=_default(CONTENT_TYPES))
        for extension, kind in (
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
        ):
            etree.SubElement(
                root, q(CONTENT_TYPES, "Default"), Extension=extension, ContentType=kind
            )
        overrides = {
            "docProps/core.xml": _CORE_TYPE,
            "word/document.xml": f"{_WML}document.main+xml",
            _THEME_PART: _THEME_TYPE,
            **self._types,
            **{f"word/{name}": "image/png" for name in self._pictures.values()},
        }
        for name, kind in overrides.items():
            etree.SubElement(
                root, q(CONTENT_TYPES, "Override"), PartName=f"/{name}", ContentType=kind
            )
        return root

    def _number_notes(self) -> None:
        for kind, name in _NOTE_PARTS.items():
            notes = [story for story in self._tree.stories if story.kind is kind]
            for number, story in enumerate(notes, start=len(_SEPARATORS)):
                self._note_ids[name, story.key] = str(number)

    def _write_ends(self) -> None:
        counts = dict.fromkeys(_END_PARTS.values(), 0)
        for story in self._tree.stories:
            kind = _END_PARTS.get(story.kind)
            if kind is not None:
                counts[kind] += 1
                self._owner = f"{kind}{counts[kind]}"
                root = etree.Element(w(_ROOTS[story.kind]), nsmap={"w": W})
                root.extend(self._content(story.content))
                self._ends[story.key] = self._add(kind, self._owner, root)
        self._owner = ""

    def _write_notes(self) -> None:
        for kind, name in _NOTE_PARTS.items():
            notes = [story for story in self._tree.stories if story.kind is kind]
            if notes:
                root = etree.Element(w(name + "s"), nsmap={"w": W})
                root.extend(_separators(name))
                root.extend(self._note(name, story) for story in notes)
                self._add(name + "s", name + "s", root)

    def _note(self, name: str, story: StoryTree) -> _Element:
        note = etree.Element(w(name), {w("id"): self._note_ids[name, story.key]})
        note.extend(self._content(story.content))
        return note

    def _settings(self) -> _Element:
        """Order of the schema: the two privacy settings come before all that we keep.

        A redline has neither: Word would take away whose the comments are.
        """
        root = etree.Element(w("settings"), nsmap={"w": W})
        if self._tree.comments is None:
            etree.SubElement(root, w("removePersonalInformation"))
            etree.SubElement(root, w("removeDateAndTime"))
        kept = self._tree.settings
        for child in kept:
            root.append(deepcopy(child))
            name = str(child.tag).rpartition("}")[2]
            if name in {"footnotePr", "endnotePr"}:
                _refer_to_separators(root[-1], name.removesuffix("Pr"), has=self._has(name))
        mode = kept.get("mode")
        if mode is not None:
            compat = etree.SubElement(root, w("compat"))
            attributes = {"name": "compatibilityMode", "uri": _COMPATIBILITY_URI, "val": mode}
            etree.SubElement(compat, w("compatSetting"), {w(k): v for k, v in attributes.items()})
        return root

    def _has(self, name: str) -> bool:
        return f"word/{name.removesuffix('Pr')}s.xml" in self._parts

    def _content(self, content: list[Item]) -> list[_Element]:
        return [
            self._paragraph(item) if isinstance(item, Paragraph) else self._table(item)
            for item in content
        ]

    def _paragraph(self, paragraph: Paragraph) -> _Element:
        element = etree.Element(w("p"))
        ppr = deepcopy(paragraph.ppr)
        if paragraph.section is not None:
            ppr.append(self._section(paragraph.section))
        if len(ppr):
            element.append(ppr)
        printing = [piece for piece in paragraph.pieces if piece.text or piece.element is not None]
        for _, pieces in groupby(printing, key=_same_run):
            element.append(self._run(list(pieces)))
        return element

    def _run(self, pieces: list[Piece]) -> _Element:
        """Pieces of one formatting; a page number is a field around its run."""
        first = pieces[0]
        run = etree.Element(w("r"))
        if len(first.rpr):
            run.append(deepcopy(first.rpr))
        if first.element is not None and _stands_alone(first):
            if first.element.tag != w("fldSimple"):
                return deepcopy(first.element)
            run.extend(characters(_SOME_PAGE))
            field = deepcopy(first.element)
            field.append(run)
            return field
        for element, same in groupby(pieces, key=lambda piece: piece.element):
            if element is None:
                run.extend(characters("".join(piece.text for piece in same)))
            else:
                run.extend(self._element(piece, element) for piece in same)
        return run

    def _element(self, piece: Piece, element: _Element) -> _Element:
        if piece.picture is not None:
            return self._drawing(piece.picture)
        fresh = deepcopy(element)
        if piece.note is not None:
            fresh.set(w("id"), self._note_ids[piece.note])
        return fresh

    def _drawing(self, picture: Picture) -> _Element:
        """A picture that is kept, each once in the package however often it stands there."""
        name = self._pictures.setdefault(picture.png, f"media/image{len(self._pictures) + 1}.png")
        rows = self._others.setdefault(self._owner, []) if self._owner else self._relationships
        relationship = f"rId{len(rows) + 1}"
        rows.append((relationship, _OFFICE + "image", name))
        self._drawings += 1
        return markup(self._drawings, relationship, picture.width, picture.height)

    def _table(self, table: Table) -> _Element:
        element = etree.Element(w("tbl"))
        element.append(deepcopy(table.properties))
        element.append(deepcopy(table.grid))
        element.extend(self._row(row) for row in table.rows)
        return element

    def _row(self, row: Row) -> _Element:
        element = etree.Element(w("tr"))
        element.extend(deepcopy(part) for part in (row.exceptions, row.properties) if len(part))
        element.extend(self._cell(cell) for cell in row.cells)
        return element

    def _cell(self, cell: Cell) -> _Element:
        element = etree.Element(w("tc"))
        if len(cell.properties):
            element.append(deepcopy(cell.properties))
        element.extend(self._content(cell.content) or [etree.Element(w("p"))])
        return element

    def _section(self, section: Section) -> _Element:
        element = deepcopy(section.properties)
        references = [
            etree.Element(w(name), {w("type"): which, q(R, "id"): self._ends[part]})
            for (name, which), part in section.parts.items()
            if part in self._ends and which in {"default", "first", "even"}
        ]
        element[:0] = references
        return element


_PACKAGE_RELATIONSHIPS = [
    ("rId1", _OFFICE + "officeDocument", "word/document.xml"),
    ("rId2", _CORE_KIND, "docProps/core.xml"),
]


def _relationships(rows: list[tuple[str, str, str]]) -> _Element:
    root = etree.Element(
        q(PACKAGE_RELATIONSHIPS, "Relationships"), nsmap=_default(PACKAGE_RELATIONSHIPS)
    )
    for identifier, kind, target in rows:
        etree.SubElement(
            root, q(PACKAGE_RELATIONSHIPS, "Relationship"), Id=identifier, Type=kind, Target=target
        )
    return root


def _default(namespace: str) -> dict[str, str]:
    """The namespace without a prefix, as OPC writers have it."""
    return cast("dict[str, str]", {None: namespace})  # the stubs know no default namespace


def _stands_alone(piece: Piece) -> bool:
    """Whether an element stands beside runs, not in one: a field, or a mark of a redline."""
    return piece.element is not None and piece.element.tag in _BESIDE_RUNS


def _same_run(piece: Piece) -> tuple[bytes, int]:
    """Pieces of one formatting share a run; what stands alone has none."""
    return etree.tostring(piece.rpr), id(piece) if _stands_alone(piece) else 0


def characters(text: str, name: str = "t") -> list[_Element]:
    """`w:t` elements (or others that hold text) with the tabs, line breaks and hyphens that stand between them."""
    elements = []
    for part in _BETWEEN_BREAKS.split(text):
        if part in _BREAKS:
            elements.append(etree.Element(w(_BREAKS[part])))
        elif part:
            element = etree.Element(w(name), {q(XML, "space"): "preserve"})
            element.text = part
            elements.append(element)
    return elements


def _separators(name: str) -> list[_Element]:
    """The lines between text and notes, which Word wants in the part."""
    found = []
    for number, kind in enumerate(_SEPARATORS):
        note = etree.Element(w(name), {w("type"): kind, w("id"): str(number)})
        run = etree.SubElement(etree.SubElement(note, w("p")), w("r"))
        etree.SubElement(run, w(kind))
        found.append(note)
    return found


def _refer_to_separators(element: _Element, name: str, *, has: bool) -> None:
    if has:
        for number in range(len(_SEPARATORS)):
            etree.SubElement(element, w(name), {w("id"): str(number)})
