"""What is written about paragraphs and not in them: comments, titles of content controls, styles.

None of it is text of the minutes, and none goes out. It is read for one reason: a clerk who marks
Part 2 so has said what is confidential. What does not live here: what the words mean (`split`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from redactor.ooxml.names import child_val, val, w
from redactor.ooxml.text import printed

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = {w("p"), w("tbl"), w("tr"), w("tc"), w("sdt")}
_TITLES = ("alias", "tag")


def comments_of(root: _Element, part: _Element | None) -> dict[_Element, list[str]]:
    """The comments on each paragraph of a story, replies with what they answer."""
    if part is None:
        return {}
    said = {val(comment, "id") or "": _text(comment) for comment in part.iterfind(w("comment"))}
    found: defaultdict[_Element, dict[str, str]] = defaultdict(dict)
    begun: dict[str, str] = {}
    for element in root.iter(
        w("p"), w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")
    ):
        if element.tag == w("p"):
            found[element] |= begun
            continue
        number = val(element, "id") or ""
        text = said.get(number, "")
        if element.tag == w("commentRangeStart"):
            begun[number] = text
        elif element.tag == w("commentRangeEnd"):
            begun.pop(number, None)
            continue
        for paragraph in element.iterancestors(w("p")):
            found[paragraph][number] = text
    return {paragraph: [*filter(None, texts.values())] for paragraph, texts in found.items()}


def titles_of(paragraph: _Element) -> list[str]:
    """The titles and tags of the content controls that hold a whole paragraph, or all its words."""
    around = [*paragraph.iterancestors(w("sdt"))]
    inside = [x for x in paragraph.iterchildren(w("sdt")) if _words(x) == _words(paragraph)]
    found: list[str] = []
    for control in (*around, *inside):
        content, properties = control.find(w("sdtContent")), control.find(w("sdtPr"))
        blocks = content is not None and any(child.tag in _BLOCKS for child in content)
        if blocks or control in inside:
            found += filter(None, (child_val(properties, name) for name in _TITLES))
    return [printed(title) for title in found]


def _words(element: _Element) -> str:
    return "".join(t.text or "" for t in element.iter(w("t"))).strip()


def _text(comment: _Element) -> str:
    lines = ("".join(t.text or "" for t in p.iter(w("t"))) for p in comment.iter(w("p")))
    return printed(" ".join(lines)).strip()
