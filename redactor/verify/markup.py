"""The XML of one part, element by element: its paragraphs, and whatever is not on a list.

What lives here: a blunt reading of elements, attributes, fields and loose text. What does not: the
relations between parts (`parts`), and whether the text may be there (`residue`, `plan`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from redactor.verify import schema, values
from redactor.verify.binary import Budget, unpacked
from redactor.verify.kinds import Kind
from redactor.verify.report import Fault, Paragraph, Reading, Sort, Trace
from redactor.verify.words import PAGE_FIELD

_W = f"{{{schema.W}}}"
_DRAWING = f"{_W}drawing"
_PARAGRAPH, _TEXT, _INSTRUCTION = f"{_W}p", f"{_W}t", f"{_W}instrText"
_CODE = re.compile(r"[0-9A-Fa-f]{2,4}")
_SYMBOL = f"{_W}sym"
_FIELD, _SIMPLE_FIELD = f"{_W}fldChar", f"{_W}fldSimple"
_PRINTS = {
    f"{_W}tab": "\t",
    f"{_W}ptab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
}
_PROPERTY_TEXTS = {schema.CORE, schema.DC, *schema.MORE_PROPERTIES}
_NAMED = {
    **dict.fromkeys(schema.HIDDEN, Kind.HIDDEN),
    **dict.fromkeys(schema.REVISIONS, Kind.REVISION),
    **dict.fromkeys(schema.COMMENTS, Kind.COMMENT),
    **dict.fromkeys(schema.OBJECTS, Kind.OBJECT),
}
_STYLE_NAMES = {
    f"{_W}{name}"
    for name in ["style", "name", "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"]
}
_FONT_NAMES = {
    (f"{_W}rFonts", f"{_W}{script}") for script in ("ascii", "hAnsi", "cs", "eastAsia")
} | {(f"{_W}font", f"{_W}name")}
_BY_ELEMENT: dict[str, tuple[frozenset[str], tuple[re.Pattern[str], ...]]] = {
    f"{_W}lang": (frozenset(), (values.LANGUAGE,)),
    f"{_W}themeFontLang": (frozenset(), (values.LANGUAGE,)),
}


def is_markup(data: bytes) -> bool:
    """Whether the bytes are XML, in whatever encoding."""
    return _parsed(data) is not None


def _is_plain(drawing: Any) -> bool:
    try:
        canonical = etree.tostring(drawing, method="c14n", exclusive=True, with_tail=False)
    except etree.C14NError:  # a namespace that is no address
        return False
    return schema.DRAWING.fullmatch(canonical.decode("utf-8")) is not None


def _parsed(data: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):  # the second for a declared encoding that is none
        return None


def read(where: str, data: bytes) -> Reading:
    """Everything that a part says; a part that is no XML is read as whatever text it may be."""
    walk = _Walk(where)
    root = _parsed(data)
    if root is None:
        walk.fault(Kind.MALFORMED)
        walk.traces |= dict.fromkeys(unpacked(where, data, Budget()))
        return walk.reading()
    info = root.getroottree().docinfo
    if info.doctype or info.internalDTD is not None:
        walk.suspect(Kind.DOCTYPE, info.doctype)
        for entity in info.internalDTD.iterentities() if info.internalDTD is not None else ():
            walk.suspect(Kind.DOCTYPE, f"{entity.name} {entity.content}")
    if (info.encoding or "UTF-8").upper() not in {"UTF-8", "ASCII"} or b"\0" in data:
        walk.fault(Kind.ENCODING)
    if data.count(b"xmlns") != len(root.nsmap):
        walk.declares = True
    for outside in (*root.itersiblings(preceding=True), *root.itersiblings()):
        walk.node(outside)
    planned: set[Any] = set()  # drawings of pictures that the gate looks at for itself
    for element in root.iter():
        if element.tag == _DRAWING and _is_plain(element):
            planned.update(element.iter())
        if element not in planned:
            walk.node(element)
    walk.close()
    return walk.reading()


@dataclass(slots=True, repr=False)
class _Walk:
    """One pass over a part in document order."""

    where: str
    declares: bool = False  # whether elements below the root declare namespaces of their own
    number: int = 0
    text: list[str] = field(default_factory=list)
    fields: int = 0
    result: list[str] | None = None  # text between the separator and the end of a field
    depth: int = 0  # of complex fields that have begun
    simple: Any = None  # the w:fldSimple that the walk is inside of
    paragraphs: list[Paragraph] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)
    traces: dict[Trace, None] = field(default_factory=dict)  # each once, in order
    faults: set[Fault] = field(default_factory=set)
    attributes: list[str] = field(default_factory=list)
    known: set[tuple[str, str, str]] = field(default_factory=set)

    def fault(self, kind: Kind) -> None:
        self.faults.add(Fault(self.where, self.number, kind))

    def suspect(self, kind: Kind, text: str, sort: Sort = Sort.TEXT) -> None:
        self.fault(kind)
        self.traces[Trace(self.where, text, sort)] = None

    def reading(self) -> Reading:
        if self.stray:
            self.traces[Trace(self.where, "".join(self.stray))] = None
            self.traces[Trace(self.where, "\n".join(self.stray))] = None
        spread = (Trace(self.where, "".join(self.attributes)),)
        return Reading(tuple(self.paragraphs), tuple(self.traces), tuple(self.faults), spread)

    def node(self, node: Any) -> None:
        if node.tail and node.tail.strip():
            self.fault(Kind.STRAY_TEXT)
            self.stray.append(node.tail)
        if isinstance(node.tag, str):
            self.element(node)
        elif node.tag is etree.Comment:
            self.suspect(Kind.XML_COMMENT, node.text or "")
        elif node.tag is etree.ProcessingInstruction:
            self.suspect(Kind.INSTRUCTION, f"{node.target} {node.text or ''}")
        else:
            self.suspect(Kind.DOCTYPE, str(node.text or ""))

    def element(self, node: Any) -> None:
        tag: str = node.tag
        if self.simple is not None and self.simple not in node.iterancestors():
            self.end_result()
        if tag == _PARAGRAPH:
            self.close()
            self.number += 1
        elif tag == _FIELD:
            self.field_mark(node.get(f"{_W}fldCharType"))
        elif tag == _SIMPLE_FIELD:
            self.instruction(node.get(f"{_W}instr") or "")
            self.simple, self.result = node, []
        elif tag == _SYMBOL:
            self.emit(_symbol(node.get(f"{_W}char") or ""))
        elif tag in _PRINTS and node.getparent().tag == f"{_W}r":
            self.emit(_PRINTS[tag])
        if tag not in schema.ELEMENTS:
            name = tag.rpartition("}")[2]
            self.suspect(_NAMED.get(name, Kind.ELEMENT), name, Sort.MARKUP)
        self.namespaces(node)
        for key, value in node.items():
            self.attribute(tag, key, value)
        if node.text:
            self.content(tag, node.text)

    def content(self, tag: str, text: str) -> None:
        if tag == _TEXT:
            self.emit(text)
        elif tag == _INSTRUCTION:
            self.instruction(text)
        elif text.strip():
            if tag[1:].partition("}")[0] in _PROPERTY_TEXTS:
                if text not in schema.PROPERTIES:
                    self.suspect(Kind.PROPERTY, text)
                return
            self.fault(Kind.STRAY_TEXT)
            self.stray.append(text)

    def emit(self, text: str) -> None:
        (self.text if self.result is None else self.result).append(text)

    def instruction(self, text: str) -> None:
        if not schema.PAGE_INSTRUCTION.fullmatch(text):
            self.suspect(Kind.FIELD, text)

    def field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self.depth += 1
            if self.depth > 1:
                self.fault(Kind.FIELD)
        elif kind == "separate":
            self.result = []
        elif kind == "end":
            self.depth -= 1
            self.end_result()

    def end_result(self) -> None:
        """A page field prints one number; anything else that stands in it is text."""
        result = "".join(self.result or ())
        self.result, self.simple = None, None
        if schema.PAGE_RESULT.fullmatch(result.strip()):
            self.fields += 1
            self.text.append(PAGE_FIELD)
        else:
            self.fault(Kind.FIELD)
            self.text.append(result)

    def close(self) -> None:
        """The end of a paragraph, or of the part."""
        if self.depth or self.result is not None:
            if self.depth:
                self.fault(Kind.FIELD)
            self.end_result()
            self.depth = 0
        if self.text:
            text = "".join(self.text)
            self.paragraphs.append(Paragraph(self.where, self.number, text, self.fields))
        self.text, self.fields = [], 0

    def namespaces(self, node: Any) -> None:
        if not self.declares and node.getparent() is not None:
            return
        for prefix, uri in node.nsmap.items():
            if uri not in schema.PREFIXES.get(prefix, ()):
                self.suspect(Kind.NAMESPACE, f"{prefix} {uri}", Sort.MARKUP)

    def attribute(self, tag: str, key: str, value: str) -> None:
        if value not in values.FONTS and not (tag in _STYLE_NAMES and _is_style(value)):
            self.attributes.append(value)
        if (tag, key, value) in self.known:
            return
        self.known.add((tag, key, value))
        name = key.rpartition("}")[2]
        if key not in values.ATTRIBUTES and not (
            key in values.PACKAGE_ATTRIBUTES and _is_package(tag)
        ):
            self.suspect(Kind.ATTRIBUTE, name, Sort.MARKUP)
            self.suspect(Kind.ATTRIBUTE, value, Sort.TEXT if name in values.TYPED else Sort.MARKUP)
        elif not _is_package(tag) and not _harmless(tag, key, value):
            self.suspect(Kind.ATTRIBUTE_VALUE, value, Sort.MARKUP)
        elif (tag, key) in _FONT_NAMES and value not in values.FONTS:
            self.traces[Trace(self.where, value, Sort.MARKUP)] = None


def _symbol(code: str) -> str:
    """The character of a `w:sym`, which is a number in hexadecimal."""
    return chr(int(code, 16)) if _CODE.fullmatch(code) else code


def _is_package(tag: str) -> bool:
    return tag.startswith((f"{{{schema.RELATIONSHIPS}}}", f"{{{schema.CONTENT_TYPES}}}"))


def _harmless(tag: str, key: str, value: str) -> bool:
    """Whether a value has the shape that this attribute of this element may have."""
    name = key.rpartition("}")[2]
    if name == "instr":
        return True  # read as an instruction
    if tag in _STYLE_NAMES and name in {"val", "styleId"}:
        return _is_style(value)
    words, shapes = _allowed(tag, name, key)
    return value in words or any(shape.fullmatch(value) for shape in shapes)


def _allowed(tag: str, name: str, key: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The values of an attribute: a closed list, and patterns."""
    if (tag, key) in _FONT_NAMES:
        return values.FONTS, (values.FONT,)
    if tag == f"{_W}compatSetting" and name in {"name", "uri"}:
        return values.COMPAT_NAMES, ()
    if key == f"{{{schema.R}}}id":
        return frozenset(), (values.RELATIONSHIP_ID,)
    return _BY_ELEMENT.get(tag, (values.ENUMERATIONS, (values.NUMBER, values.HEXADECIMAL)))


def _is_style(value: str) -> bool:
    """Whether a style is called by words of Word's own and numbers only."""
    pieces = values.STYLE_PIECE.findall(value)
    return "".join(pieces) == value and all(
        piece.lower() in values.STYLE_WORDS or not piece.isalpha() for piece in pieces
    )
