"""Minutes in a compact notation: a `Document`, and what of it is expected to be sealed.

# heading 1   ## heading 2   **typed bold**   #. automatic number   - bullet   | cell | cell // paragraph |
^ header   _ footer   ` hidden   = marked (coloured)
! in front of all that: the whole line is sealed      <<so is this>>      ~ may stand in either part
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from redactor.data import Block, Document, Part, Place, Section, Story

_STRETCH = re.compile(r"<<(.*?)>>")
_NUMBER = re.compile(
    r"(?P<number>(?:[A-Z]{0,4}\d[\w/]*(?:\.\d+)*[.):]?|\([a-z]\)))\s+(?P<said>\S.*)"
)
_STORIES = {"^ ": Story.HEADER, "_ ": Story.FOOTER, "` ": Story.HIDDEN}


@dataclass
class _Builder:
    blocks: list[Block] = field(default_factory=list)
    sealed: list[str | None] = field(default_factory=list)
    serial: int = 0
    table: int = -1
    row: int = 0
    width: int = 0

    def line(self, raw: str) -> None:
        mark = raw[0] if raw[0] in "!~" else ""
        text = raw.removeprefix(mark).lstrip() if mark else raw
        if text.startswith("|"):
            self._row(text, mark)
            return
        self.width = 0
        for prefix, story in _STORIES.items():
            if text.startswith(prefix):
                self._add(text[2:], mark, story=story)
                return
        if found := re.match(r"(#+) (.*)", text):
            self._add(found[2], mark, heading=len(found[1]))
        elif found := re.fullmatch(r"\*\*(.*)\*\*", text):
            self._add(found[1], mark, bold=True)
        elif text.startswith("#. "):
            self.serial += 1
            self._add(text[3:], mark, label=f"{self.serial}. ")
        elif text.startswith("- "):
            self._add(text[2:], mark, label="• ")
        elif text.startswith("= "):
            self._add(text[2:], mark, marked=True)
        else:
            self._add(text, mark)

    def _row(self, text: str, mark: str) -> None:
        cells = [cell.strip() for cell in text.strip().strip("|").split("|")]
        if self.width != len(cells):
            self.table, self.row, self.width = self.table + 1, 0, len(cells)
        for column, cell in enumerate(cells):
            for paragraph in cell.split(" // "):
                self._add(paragraph.strip(), mark, place=Place(self.table, self.row, column))
        self.row += 1

    def _add(self, raw: str, mark: str, *, label: str = "", **more: Any) -> None:
        text = label + _STRETCH.sub(r"\1", raw)
        stretches = "".join(_STRETCH.findall(raw))
        self.sealed.append({"!": text, "~": None}.get(mark, stretches))
        story = more.pop("story", Story.BODY)
        self.blocks.append(Block(len(self.blocks), story, text, label, **more))


def read(
    notation: str, stem: str = "minutes", watermark: str = ""
) -> tuple[Document, list[str | None]]:
    builder = _Builder()
    for raw in notation.strip().splitlines():
        if raw.strip():
            builder.line(raw.strip())
        else:
            builder.width = 0
    return Document(stem, "0" * 64, tuple(builder.blocks), watermark=watermark), builder.sealed


def in_rows(notation: str, *, apart: bool) -> str:
    """The same from its first number on with a row for each line; "" where some is in a table.

    `apart`: the numbers stand in a column of their own.
    """
    found: list[str] = []
    begun = False
    for raw in notation.strip().splitlines():
        line = raw.strip()
        mark = line[0] if line[:1] in {"!", "~"} else ""
        said = line.removeprefix(mark).strip()
        said = re.sub(r"^(?:#{1,3}|#\.|-)\s+|^\*\*|\*\*$", "", said)
        parts = _NUMBER.match(said)
        begun = begun or parts is not None
        if "|" in said:
            return ""
        if not begun or not said:
            found.append(line)
        elif apart:
            number, said = (parts["number"], parts["said"]) if parts else ("", said)
            found.append(f"{mark}| {number} | {said} | |")
        else:
            found.append(f"{mark}| {said} | |")
    return "\n".join(found) if begun else ""


def sealed_text(minutes: Document, found: tuple[Section, ...]) -> dict[int, str]:
    """What is sealed of each visible block."""
    texts = {block.index: "" for block in minutes.blocks if block.story is not Story.HIDDEN}
    for section in found:
        for span in section.spans if section.part is Part.TWO else ():
            texts[span.block] += minutes.blocks[span.block].text[span.start : span.end]
    return texts
