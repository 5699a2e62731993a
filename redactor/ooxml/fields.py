"""Fields: which text is an instruction, which is a result, and which results tell about people.

What lives here: the states between `begin`, `separate` and `end`, also nested and split over
paragraphs. What does not: writing (`write` puts fresh page numbers).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.ooxml.names import MC, is_on, q, val, w
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# Their results name the author or the file: what the page shows is about the desk.
IDENTITY = frozenset(
    "FILENAME AUTHOR LASTSAVEDBY USERNAME USERINITIALS USERADDRESS TEMPLATE".split()
)
# They show a property by its name. What a clerk wrote there is text of the page, a heading even.
PROPERTY = frozenset({"DOCPROPERTY", "INFO"})
# They set, ask or index something and print nothing, whatever result is stored with them.
SILENT = frozenset(
    {"SET", "ASK", "XE", "TC", "TA", "RD", "PRIVATE", "ADVANCE", "NEXT", "NEXTIF", "SKIPIF"}
)
# Computed anew by whatever opens the file, so they are written as fields.
FRESH = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_NOT_READ = {w("del"), w("moveFrom"), q(MC, "Fallback")}
FORMATS = frozenset({"arabic", "roman", "alphabetic", "ordinal", "cardtext", "ordtext"})


@dataclass(slots=True)
class Field:
    """One field on the stack."""

    instruction: list[str] = field(default_factory=list)
    in_result: bool = False
    form: _Element | None = None

    @property
    def name(self) -> str:
        return self._word(0)

    @property
    def shows(self) -> bool:
        """Whether text between here and the end is what a reader sees."""
        tells = self._word(1) if self.name in PROPERTY else self.name
        printed = self.name not in FRESH | SILENT and not self.is_choice
        return self.in_result and printed and tells not in IDENTITY

    def _word(self, index: int) -> str:
        words = "".join(self.instruction).split()
        return words[index].strip('"').upper() if index < len(words) else ""

    @property
    def is_choice(self) -> bool:
        """A drop-down or tick box, which shows what it is set to."""
        form = self.form
        return form is not None and any(form.find(w(n)) is not None for n in ("ddList", "checkBox"))


@dataclass(slots=True)
class Fields:
    """The fields that are open at one place of a story."""

    stack: list[Field] = field(default_factory=list)

    @property
    def visible(self) -> bool:
        return all(one.shows for one in self.stack)

    @property
    def names(self) -> set[str]:
        return {one.name for one in self.stack}

    def instruct(self, text: str) -> None:
        if self.stack and not self.stack[-1].in_result:
            self.stack[-1].instruction.append(text)

    def begin(self, character: _Element) -> None:
        self.stack.append(Field(form=character.find(w("ffData"))))

    def separate(self) -> None:
        if self.stack:
            self.stack[-1].in_result = True

    def end(self) -> Field | None:
        return self.stack.pop() if self.stack else None


def fresh_instruction(instruction: str) -> str | None:
    """A page number field with its number format and nothing else, None for other fields."""
    words = instruction.split()
    if not words or words[0].upper() not in FRESH:
        return None
    switches = [b for a, b in pairwise(words) if a == "\\*" and b.lower() in FORMATS]
    return " ".join([words[0].upper(), *(f"\\* {switch}" for switch in switches[:1])])


def form_result(one: Field) -> str:
    """What a drop-down or a tick box of a form shows; text inputs have a result of their own."""
    if one.form is None:
        return ""
    box = one.form.find(w("checkBox"))
    if box is not None:
        ticked = is_on(box, "checked" if box.find(w("checked")) is not None else "default")
        return "☒" if ticked else "☐"
    choices = one.form.find(w("ddList"))
    if choices is None:
        return ""
    entries = [val(entry) or "" for entry in choices.iterfind(w("listEntry"))]
    chosen = choices.find(w("result"))
    said = val(choices.find(w("default")) if chosen is None else chosen) or "0"
    index = integer(0, len(entries) - 1)(said)
    return "" if index is None else entries[int(index)]


def unmatched(root: _Element) -> set[_Element]:
    """Field characters without a partner: Word shows what follows them, and so do we."""
    stack: list[_Element] = []
    alone: set[_Element] = set()
    separators: dict[_Element, list[_Element]] = {}
    for character in _characters(root):
        kind = val(character, "fldCharType")
        if kind == "begin":
            stack.append(character)
            separators[character] = []
        elif not stack:
            alone.add(character)
        elif kind == "separate":
            separators[stack[-1]].append(character)
        elif kind == "end":
            stack.pop()
    for begin in stack:
        alone |= {begin, *separators[begin]}
    return alone


def _characters(root: _Element) -> Iterator[_Element]:
    """Field characters that are read: not those in deletions and in fallbacks."""
    for character in root.iter(w("fldChar")):
        if not any(above.tag in _NOT_READ for above in character.iterancestors()):
            yield character
