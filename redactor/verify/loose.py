"""Files that are no package and no PDF: text, web pages, and whatever else somebody publishes.

What lives here: what such a file says. What does not: whether it may say so.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from redactor.verify.binary import Budget, readings, unpacked
from redactor.verify.kinds import Kind
from redactor.verify.places import PACKAGE
from redactor.verify.report import Fault, Paragraph, Reading, Sort, Trace

_RTF = b"{\\rtf"
_RTF_CONTROL = re.compile(r"\\[a-z]+-?[0-9]* ?|[{}]|\r?\n")
_RTF_ESCAPE = re.compile(r"\\'([0-9A-Fa-f]{2})")
_HTML_HEAD = re.compile(
    rb"\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body|p|div)\b", re.IGNORECASE
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LINES_OF_A_PAGE = frozenset("""
    p div li td th tr h1 h2 h3 h4 h5 h6 title br hr table ul ol section article header footer nav main
    body dt dd pre blockquote figcaption caption label option button
""".split())  # fmt: skip
_UNSEEN = frozenset({"script", "style", "template", "noscript"})
_TYPED = frozenset("alt title content value placeholder label summary aria-label".split())


def read(data: bytes) -> Reading:
    """Text line by line, a web page by its lines and its markup, all else by what bytes it has."""
    if data.startswith(_RTF):
        return _rtf(data)
    if _HTML_HEAD.match(data.removeprefix(b"\xef\xbb\xbf")):
        return _html(data)
    text = _decoded(data)
    if text is None:
        traces = tuple(unpacked(PACKAGE, data, Budget()))
        return Reading(traces=traces, faults=(Fault(PACKAGE, 0, Kind.FORMAT),))
    return Reading(paragraphs=_paragraphs(text.splitlines()))


def _decoded(data: bytes) -> str | None:
    """Plain text, None for anything else."""
    encodings = [name for bom, name in _BOMS if data.startswith(bom)] or ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    return None


def _paragraphs(lines: list[str]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph("text", number, line) for number, line in enumerate(lines, 1) if line.strip()
    )


def _rtf(data: bytes) -> Reading:
    """Rich Text keeps destinations, pictures and authors in braces; nothing says what prints."""
    raw = data.decode("latin-1")
    plain = _RTF_ESCAPE.sub(
        lambda escape: bytes.fromhex(escape[1]).decode("cp1252", "replace"), raw
    )
    texts = [raw, _RTF_CONTROL.sub("", plain), _RTF_CONTROL.sub(" ", plain)]
    traces = tuple(Trace("text", text, Sort.MARKUP) for text in texts)
    return Reading(traces=traces, faults=(Fault(PACKAGE, 0, Kind.FORMAT),))


def _html(data: bytes) -> Reading:
    """A page's lines; its comments, scripts and attributes are what no reader sees."""
    parser = etree.HTMLParser(no_network=True, huge_tree=False)
    try:
        root: Any = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        texts = tuple(Trace("text", text) for text in readings(data))
        return Reading(traces=texts, faults=(Fault(PACKAGE, 0, Kind.MALFORMED),))
    lines, traces, faults = [""], list[Trace](), set[Fault]()
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in {"comment", "pi"}:
            traces.append(Trace("markup", node.text or ""))
            faults.add(Fault("markup", 0, Kind.XML_COMMENT))
            lines[-1] += node.tail or ""
            continue
        if str(node.tag) in _LINES_OF_A_PAGE:
            lines.append("")
        if event == "end":
            lines[-1] += node.tail or ""
            continue
        traces += _attributes(node)
        if str(node.tag) in _UNSEEN:
            sort = Sort.MARKUP if node.tag == "style" else Sort.TEXT
            traces.append(Trace("markup", node.text or "", sort))
            if node.tag != "style":
                faults.add(Fault("markup", 0, Kind.SCRIPT))
        else:
            lines[-1] += node.text or ""
    return Reading(_paragraphs(lines), tuple(traces), tuple(faults))


def _attributes(node: Any) -> list[Trace]:
    return [
        Trace("markup", str(value), Sort.TEXT if name in _TYPED else Sort.MARKUP)
        for name, value in node.items()
    ]
