"""Makes small .docx files from a few lines of XML, and looks into what came out."""

from __future__ import annotations

import io
import zipfile

from redactor.data import Block, Document, Span, Story
from redactor.ooxml import Edits, Replacement, read, write
from redactor.pipeline import limits
from redactor.policy import load

LIMITS = limits(load(None))
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
OFFICE = NAMESPACES["r"] + "/"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "fontTable": "fonts",
}


def r(text: str, rpr: str = "") -> str:
    """A run; text that starts with a tag is put in as it is."""
    content = text if text.startswith("<") else f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:r>{f'<w:rPr>{rpr}</w:rPr>' if rpr else ''}{content}</w:r>"


def emoji(character: str) -> str:
    """A run with a character beyond the first 65,536, as Word writes it."""
    sign = f'<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="{ord(character):X}"/>'
    choice = f'<mc:Choice Requires="w16se">{sign}</mc:Choice>'
    fallback = f"<mc:Fallback><w:t>{character}</w:t></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def p(*runs: str, ppr: str = "") -> str:
    """A paragraph of runs; plain text becomes a run."""
    content = "".join(run if run.startswith("<") else r(run) for run in runs if run)
    return f"<w:p>{f'<w:pPr>{ppr}</w:pPr>' if ppr else ''}{content}</w:p>"


def tc(*content: str, tcpr: str = "") -> str:
    inner = "".join(part if part.startswith("<") else p(part) for part in content)
    return f"<w:tc><w:tcPr>{tcpr}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, trpr: str = "") -> str:
    inner = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr>{f'<w:trPr>{trpr}</w:trPr>' if trpr else ''}{inner}</w:tr>"


def tbl(*rows: str, tblpr: str = "") -> str:
    return f"<w:tbl><w:tblPr>{tblpr}</w:tblPr><w:tblGrid/>{''.join(rows)}</w:tbl>"


def field(instruction: str, result: str = "") -> str:
    """A complex field."""
    marks = {
        kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    }
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return marks["begin"] + code + marks["separate"] + _result(result) + marks["end"]


def _result(content: str) -> str:
    return content if content.startswith("<w:r>") or not content else r(content)


def drawing(graphic: str, properties: str = 'id="1" name="Drawing"') -> str:
    return (
        f"<w:r><w:drawing><wp:inline><wp:docPr {properties}/><a:graphic><a:graphicData>{graphic}"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def text_box(*paragraphs: str, shape: str = "") -> str:
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return f"<wps:wsp><wps:spPr>{shape}</wps:spPr><wps:txbx>{content}</wps:txbx></wps:wsp>"


def section(inner: str = "") -> str:
    return f"<w:sectPr>{inner}</w:sectPr>"


def docx(  # noqa: PLR0913  # one argument a part of the package
    *body: str,
    sect: str = "",
    headers: dict[str, str] | None = None,
    relationships: tuple[tuple[str, str, str], ...] = (),
    extra: dict[str, bytes | str] | None = None,
    document: bytes | str | None = None,
    comment: bytes = b"",
    **parts: str,
) -> bytes:
    """A package: `parts` are the insides of styles, numbering, settings, notes and comments.

    `headers` maps part names such as "header1" to content and relates each under its own name.
    `document` replaces the whole of word/document.xml.
    """
    files: dict[str, bytes | str] = {}
    rels = [(name, OFFICE + name, f"{name}.xml") for name in parts]
    for name, content in parts.items():
        root = _ROOTS.get(name)
        files[f"word/{name}.xml"] = (
            f"<w:{root} {DECLARED}>{content}</w:{root}>" if root else content
        )
    for name, content in (headers or {}).items():
        root = "hdr" if name.startswith("header") else "ftr"
        files[f"word/{name}.xml"] = f"<w:{root} {DECLARED}>{content}</w:{root}>"
        rels.append((name, OFFICE + name.rstrip("0123456789"), f"{name}.xml"))
    rels += relationships
    whole = f"<w:body>{''.join(body)}<w:sectPr>{sect}</w:sectPr></w:body>"
    main = f"<w:document {DECLARED}>{whole}</w:document>" if document is None else document
    return zipped(
        {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _rels([("rId1", OFFICE + "officeDocument", "word/document.xml")]),
            "word/document.xml": main,
            "word/_rels/document.xml.rels": _rels(rels),
            **files,
            **(extra or {}),
        },
        comment,
    )


def zipped(files: dict[str, bytes | str], comment: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _content_types() -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="{_WML}document.main+xml"/></Types>'
    )


def _rels(rows: list[tuple[str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{identifier}" Type="{kind}" Target="{target}"'
        + (' TargetMode="External"' if ":" in target else "")
        + "/>"
        for identifier, kind, target in rows
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{inner}</Relationships>"
    )


def reading(data: bytes) -> Document:
    return read(data, "minutes", LIMITS)


def visible(data: bytes) -> list[Block]:
    return [block for block in reading(data).blocks if block.story is not Story.HIDDEN]


def texts(data: bytes) -> list[str]:
    return [block.text for block in visible(data)]


def hidden(data: bytes) -> list[tuple[str, str]]:
    """Reason and text of what the page does not show."""
    return [(b.origin, b.text) for b in reading(data).blocks if b.story is Story.HIDDEN]


def removed(data: bytes) -> dict[str, int]:
    return {removal.what: removal.count for removal in reading(data).removals}


def written(
    data: bytes, *replacements: tuple[int, int, int, str], drop: tuple[int, ...] = ()
) -> bytes:
    changes = tuple(Replacement(Span(b, start, end), text) for b, start, end, text in replacements)
    return write(data, LIMITS, Edits(changes, frozenset(drop)))


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def body(data: bytes) -> str:
    return parts(data)["word/document.xml"]


def shows(data: bytes, words: str) -> bool:
    """Whether words are left anywhere in a package: names of parts, markup or joined text."""
    inside = parts(data)
    views = [*inside, *inside.values(), *texts(data)]
    return any(words in view for view in views) or words.encode() in data
