"""The content of one paragraph: runs, fields, notes, drawings, equations.

What lives here: what each element below `w:p` leaves in the text. What does not: paragraphs and
tables (`walk`), drawings in themselves (`drawings`).
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from lxml import etree

from redactor.ooxml.allow import BREAK, POSITION_TAB, RUN
from redactor.ooxml.allow_names import style_name
from redactor.ooxml.clean import copy, properties
from redactor.ooxml.context import Place, RunLook, StoryReading, unwrap
from redactor.ooxml.drawings import PICTURE, drawn
from redactor.ooxml.equations import signs
from redactor.ooxml.fields import form_result, fresh_instruction
from redactor.ooxml.look import (
    combine,
    hidden_reason,
    looks,
    marked_by_hand,
    on,
    run_props,
    stands_out,
    unreadable_on_paper,
)
from redactor.ooxml.names import SYMEX, M, child_val, q, val, w, wml
from redactor.ooxml.paragraph_look import paragraph_look
from redactor.ooxml.placed_pictures import placed_picture
from redactor.ooxml.symbols import SPELLED, spells, symbol, symbols
from redactor.ooxml.text import joins, printed, run_text
from redactor.ooxml.tree import Piece
from redactor.ooxml.uncached import uncached
from redactor.ooxml.unread import UNREAD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lxml.etree import _Element

_CHARACTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_LINKS = {"Hyperlink", "FollowedHyperlink"}
_RAISED = {q(M, "sup"): "superscript", q(M, "sub"): "subscript"}
_MATH = {q(M, "oMath"), q(M, "oMathPara")}
_EMOJI = q(SYMEX, "symEx")  # as Word writes what lies beyond the first 65,536 characters
_FONT_NAMES = ("ascii", "hAnsi", "asciiTheme", "hAnsiTheme")
_NO_CONTENT = {"pPr", "rPr", "delText", "delInstrText"}
_REMOVED = {"bookmarkStart": "bookmark", "permStart": "editing permission", "contentPart": "ink"}


@dataclass(slots=True)
class Line:
    """What was read of one paragraph."""

    pieces: list[Piece] = field(default_factory=list)
    hidden: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[tuple[_Element, Place]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    deletions: list[str] = field(default_factory=list)
    ppr: _Element | None = None
    style: str | None = None


class LineReader:
    """Reads the runs of one paragraph in order."""

    def __init__(
        self, story: StoryReading, place: Place, ppr: _Element | None, style: str | None
    ) -> None:
        self._story = story
        self._reading = story.reading
        self._place = place
        self._style = self._reading.styles.paragraph_props(ppr, style)
        self._said = ppr, style
        self._name = self._reading.styles.name(style)
        self._context = self._style_key()
        self._line = Line()
        self._run = self._formatting(None)
        self._inside = ""  # why the run around the one that is being read cannot be seen

    def read(self, paragraph: _Element) -> Line:
        self._story.numbers.begun = 0
        self._content(paragraph)
        _settle(self._line.pieces)
        return self._line

    def _content(self, parent: _Element) -> None:
        for child in unwrap(parent, self._reading.removals):
            name = wml(child)
            if name == "r":
                self._read_run(child)
            elif name == "fldSimple":
                self._simple_field(child)
            elif name == "subDoc":
                self._reading.removals["embedded document"] += 1
                self._mark("[embedded document removed]")
            elif child.tag in _MATH:
                self._equation(child)
            elif name in _REMOVED:
                self._reading.removals[_REMOVED[name]] += 1
            else:
                self._unknown(child, name)

    def _unknown(self, element: _Element, name: str) -> None:
        """Content that Word would not have put there is not read, but told."""
        if name not in _NO_CONTENT and "".join(map(str, element.itertext())).strip():
            self._reading.removals["content out of place"] += 1

    def _read_run(self, run: _Element) -> None:
        around = self._run, self._inside
        self._run = self._formatting(run.find(w("rPr")))
        if self._inside:
            self._run = replace(self._run, reason=self._inside)
        self._inside = self._run.reason
        for child in unwrap(run, self._reading.removals):
            name = wml(child)
            handler = self._handlers.get(name)
            if name in _CHARACTERS:
                self._emit(_CHARACTERS[name])
            elif name in _NOTES:
                self._note(child, name)
            elif handler is not None:
                handler(self, child)
            elif name == "r":  # an insertion or a choice inside of a run
                self._read_run(child)
            elif child.tag in _MATH:
                self._equation(child)
            elif child.tag == _EMOJI:
                self._sign(child.get(q(SYMEX, "font")), child.get(q(SYMEX, "char")))
            else:
                self._unknown(child, name)
        self._run, self._inside = around

    def _style_key(self) -> tuple[object, ...]:
        """All that the formatting of a run depends on besides the run."""
        around = self._place.around
        props = (tuple(sorted(one.items())) for one in (around.table, self._style))
        return *props, self._name, around.fill, around.any_fill, around.hidden

    def _formatting(self, rpr: _Element | None) -> RunLook:
        if rpr is not None and rpr.find(w("rPrChange")) is not None:
            self._reading.removals["formatting change"] += 1
        contents = "TOC" in self._story.fields.names
        said = b"" if rpr is None else etree.tostring(rpr, with_tail=False)
        key = said, contents, self._context
        found = self._reading.formats.get(key)
        if found is None:
            found = self._reading.formats[key] = self._read_formatting(rpr, contents=contents)
        return found

    def _read_formatting(self, rpr: _Element | None, *, contents: bool) -> RunLook:
        styles, theme = self._reading.styles, self._reading.theme
        character = styles.resolve(child_val(rpr, "rStyle"), "character")
        layers = [self._place.around.table, self._style, styles.run_props(character)]
        props = combine(styles.defaults, layers, run_props(rpr, theme))
        clean = properties(rpr, "rPr", RUN, theme)
        if contents and styles.name(character) == "Hyperlink":
            _drop(clean, "rStyle")  # Word shows links in a table of contents as plain text
        if self._place.around.any_fill and unreadable_on_paper(props):
            _set(clean, "color", "auto")
        return RunLook(
            rpr=clean,
            font=self._font(rpr, character),
            reason=hidden_reason(props, self._place.around),
            strong=stands_out(props),
            coloured=marked_by_hand(props),
            caps=on(props, "caps"),
            looks=looks(props) - self._plain_looks(character),
        )

    def _font(self, rpr: _Element | None, character: str | None) -> str:
        """The font that the run names, or the nearest style of it that names one."""
        styles = self._reading.styles
        chains = (*styles.chain(character), *styles.chain(self._said[1]))
        for holder in (rpr, *(one.element.find(w("rPr")) for one in chains)):
            fonts = None if holder is None else holder.find(w("rFonts"))
            if fonts is not None and any(val(fonts, name) for name in _FONT_NAMES):
                themed = val(fonts, "asciiTheme")  # which goes before a name beside it
                return "" if themed else val(fonts, "ascii") or val(fonts, "hAnsi") or ""
        return ""

    def _plain_looks(self, character: str | None) -> frozenset[str]:
        """How text looks here without anybody's doing: headings and links of Word's are blue."""
        styles = self._reading.styles
        own = self._style if style_name(self._name) else {}
        link = styles.run_props(character) if styles.name(character) in _LINKS else {}
        return looks(combine(styles.defaults, [self._place.around.table, own, link], {}))

    def _emit(
        self, text: str, element: _Element | None = None, *, mark: bool = False
    ) -> Piece | None:
        """Puts text where it belongs: on the page, among the hidden, or nowhere."""
        if not self._story.fields.visible:
            return None
        if self._run.reason:
            self._hide(text)
            return None
        run = self._run
        piece = Piece(
            text,
            run.rpr,
            element,
            mark=mark,
            strong=run.strong,
            coloured=run.coloured,
            looks=run.looks,
        )
        self._line.pieces.append(piece)
        return piece

    def _hide(self, text: str) -> None:
        hidden = self._line.hidden
        if hidden and hidden[-1][0] == self._run.reason:
            hidden[-1] = (self._run.reason, hidden[-1][1] + text)
        elif text:
            hidden.append((self._run.reason, text))

    def _mark(self, text: str) -> None:
        self._emit(text, mark=True)

    def _text(self, element: _Element) -> None:
        if spells(element.text or "", self._run.font):
            outer, self._run = self._run, replace(self._run, reason=self._run.reason or SPELLED)
            self._emit(run_text(element.text or ""))
            self._run = outer
            return
        text = run_text(symbols(element.text or "", self._run.font))
        if self._run.caps and text.islower():  # as a reader sees it: a name begins with a capital
            text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
        self._emit(text)

    def _symbol(self, element: _Element) -> None:
        self._sign(val(element, "font"), val(element, "char"))

    def _sign(self, font: str | None, char: str | None) -> None:
        """One character, by its code."""
        try:
            code = int(char or "", 16)
        except ValueError:
            return
        character = printed(symbol(font or "", code))
        if not character:
            self._reading.removals["symbol"] += 1
        self._emit(character)

    def _break(self, element: _Element) -> None:
        kind = val(element, "type")
        plain = kind not in {"page", "column"} and val(element, "clear") is None
        self._emit("\n", None if plain else copy(element, "br", BREAK, self._reading.theme))

    def _position_tab(self, element: _Element) -> None:
        self._emit("\t", copy(element, "ptab", POSITION_TAB, self._reading.theme))

    def _note(self, element: _Element, name: str) -> None:
        key = (_NOTES[name], val(element, "id") or "")
        fresh = etree.Element(w(name))
        if val(element, "customMarkFollows") in {"1", "true", "on"}:
            fresh.set(w("customMarkFollows"), "1")
        piece = self._emit("", fresh)
        if piece is not None:
            piece.note = key
            self._reading.notes.append(key)

    def _own_number(self, element: _Element) -> None:
        """The number of the note that is being read."""
        self._emit("", etree.Element(w(wml(element))))

    def _field_character(self, element: _Element) -> None:
        fields = self._story.fields
        if element in self._story.unmatched:
            return
        kind = val(element, "fldCharType")
        if kind == "begin":
            fields.begin(element)
        elif kind == "separate":
            fields.separate()
        elif kind == "end":
            done = fields.end()
            if done is not None:
                self._fresh_field("".join(done.instruction))
                self._emit(printed(form_result(done)))
                if not done.in_result:
                    self._uncached("".join(done.instruction))

    def _simple_field(self, element: _Element) -> None:
        fields = self._story.fields
        fields.begin(element)
        fields.instruct(val(element, "instr") or "")
        fields.separate()
        self._content(element)
        fields.end()
        self._fresh_field(val(element, "instr") or "")
        if not len(element):
            self._uncached(val(element, "instr") or "")

    def _uncached(self, instruction: str) -> None:
        """A field that has no result."""
        if self._story.fields.visible:
            heading = paragraph_look(*self._said, self._reading).heading
            self._emit(printed(uncached(instruction, heading, self._story.numbers)))

    def _fresh_field(self, instruction: str) -> None:
        """A page number, when the field is one."""
        fresh = fresh_instruction(instruction)
        if fresh is None:
            self._reading.removals["field"] += 1
            return
        self._emit("", etree.Element(w("fldSimple"), {w("instr"): f" {fresh} "}))

    def _drawing(self, element: _Element) -> None:
        if not self._story.fields.visible:
            return
        place = self._place
        if self._run.reason:
            place = Place(around=type(place.around)(hidden=self._run.reason), origin=place.origin)
        found = drawn(element, place, self._story.kind, self._reading)
        for mark, node in found.marks:
            if not self._run.reason:
                self._picture(mark, node)
            if mark != PICTURE and self._story.objects is not None:
                self._unread(self._story.objects(node))
        self._unread(map(printed, found.alt))
        self._line.boxes += found.boxes
        for words, unseen in found.words:
            reason = self._run.reason or unseen
            if reason:
                self._line.hidden.append((reason, printed(words)))
            else:
                self._line.words.append(printed(words))

    def _unread(self, lines: Iterable[str]) -> None:
        self._line.hidden += [(UNREAD, line) for line in dict.fromkeys(lines)]

    def _picture(self, mark: str, node: _Element) -> None:
        piece = self._emit(mark, mark=True)
        if piece is not None and self._story.media is not None:
            piece.drawing = placed_picture(node, self._story.media)

    def _equation(self, element: _Element) -> None:
        """An equation in a line: fractions with a stroke, the rest one after the other."""
        outer = self._run
        if element.tag in {w("del"), w("moveFrom")}:
            return
        if element.tag == w("r"):
            self._read_run(element)
            return
        if element.tag in {q(M, "r"), q(M, "phant")}:
            self._run = replace(outer, reason=outer.reason or self._why_unseen(element))
        if element.tag in {q(M, "t"), w("t")}:
            self._emit(printed(element.text or ""))
        before, between, behind = signs(element)
        self._emit(before)
        if element.tag in _RAISED:
            self._run = replace(outer, rpr=deepcopy(outer.rpr))
            _set(self._run.rpr, "vertAlign", _RAISED[element.tag])
        parts = 0
        for child in element:
            self._emit(between if child.tag == q(M, "e") and parts else "")
            parts += child.tag == q(M, "e")
            self._equation(child)
        self._run = outer
        self._emit(behind)

    def _why_unseen(self, element: _Element) -> str:
        """Why a run, or a placeholder, of an equation does not print."""
        show = element.find(f"{q(M, 'phantPr')}/{q(M, 'show')}")
        if show is not None and show.get(q(M, "val")) in {"0", "off", "false"}:
            return "phantom of an equation"
        return self._formatting(element.find(w("rPr"))).reason

    def _instruct(self, element: _Element) -> None:
        self._story.fields.instruct(element.text or "")

    def _page_number(self, _: _Element) -> None:
        self._fresh_field("PAGE")

    def _ruby(self, element: _Element) -> None:
        """The base, then the small text above it in brackets."""
        base, above = element.find(w("rubyBase")), element.find(w("rt"))
        if base is not None:
            self._content(base)
        if above is not None:
            self._emit(" (")
            self._content(above)
            self._emit(")")

    _handlers: ClassVar[dict[str, Callable[[LineReader, _Element], None]]] = {
        "t": _text,
        "sym": _symbol,
        "br": _break,
        "ptab": _position_tab,
        "fldChar": _field_character,
        "instrText": _instruct,
        "pgNum": _page_number,
        "footnoteRef": _own_number,
        "endnoteRef": _own_number,
        "drawing": _drawing,
        "pict": _drawing,
        "object": _drawing,
        "ruby": _ruby,
    }


def _drop(rpr: _Element, name: str) -> None:
    element = rpr.find(w(name))
    if element is not None:
        rpr.remove(element)


def _set(rpr: _Element, name: str, value: str) -> None:
    element = rpr.find(w(name))
    if element is None:
        element = etree.Element(w(name))
        later = list(RUN.children)[list(RUN.children).index(name) :]
        position = next((i for i, child in enumerate(rpr) if wml(child) in later), len(rpr))
        rpr.insert(position, element)
    element.set(w("val"), value)


def _settle(pieces: list[Piece]) -> None:
    """Makes offsets final: marks apart from words, accents with their letters."""
    for before, piece in pairwise(pieces):
        if piece.mark and before.text and not before.text[-1].isspace():
            piece.text = " " + piece.text
        if before.mark and not piece.mark and piece.text[:1].isalnum():
            before.text += " "
    last: Piece | None = None  # the last one that has text, also after its accents are gone
    for piece in (one for one in pieces if one.text):
        plain = last is not None and last.element is None and piece.element is None
        while last is not None and plain and joins(last.text, piece.text):
            last.text = printed(last.text + piece.text[0])
            piece.text = piece.text[1:]
        last = piece if piece.text else last
