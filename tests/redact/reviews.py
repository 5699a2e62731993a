"""Reviews made by hand: blocks from words, sections and decisions by the words that they cover."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from redactor.data import (
    Action,
    Block,
    Carrier,
    Decision,
    Document,
    Part,
    Place,
    Reason,
    Review,
    Role,
    Section,
    Span,
    Story,
)
from redactor.policy import load

POLICY = load()
PUPIL = POLICY.reasons["pupil"]
STUB = {
    Carrier.ITEM: "Confidential item.",
    Carrier.ROW: "Confidential item.",
    Carrier.LOG_ROW: "",
    Carrier.STRETCH: "[in Part 2]",
    Carrier.DOCUMENT: "These minutes are confidential.",
}


def document(*lines: str | Block, stem: str = "minutes") -> Document:
    blocks = [
        replace(line, index=index)
        if isinstance(line, Block)
        else Block(index, Story.BODY, line, bold=False)
        for index, line in enumerate(lines)
    ]
    return Document(stem, "0" * 64, tuple(blocks))


def cell(text: str, row: int, column: int, outer: Place | None = None) -> Block:
    return Block(0, Story.BODY, text, place=Place(0 if outer is None else 9, row, column, outer))


def numbered(label: str, text: str) -> Block:
    """A block whose number is Word's own."""
    return Block(0, Story.BODY, f"{label}{text}", label=label)


def whole(*indexes: int, of: Document) -> tuple[Span, ...]:
    return tuple(Span(index, 0, len(of.blocks[index].text)) for index in indexes)


def stretch(text: str, of: Document) -> Span:
    """Where a text stands; it must stand there once."""
    ((block, start),) = [(b.index, b.text.find(text)) for b in of.blocks if text in b.text]
    return Span(block, start, start + len(text))


def sealed(
    spans: tuple[Span, ...],
    carrier: Carrier = Carrier.ITEM,
    number: str = "",
    name: str = "",
    belongs_to: str = "",
) -> Section:
    name = name or f"{carrier}-{spans[0].block}-{spans[0].start}"
    return Section(name, Part.TWO, spans, number, "marker", carrier, belongs_to)


def cut(
    text: str,
    of: Document,
    placeholder: str = "[Pupil A]",
    reason: Reason = PUPIL,
    action: Action = Action.REDACT,
) -> Decision:
    return decided(stretch(text, of), of, placeholder, reason, action)


def decided(
    span: Span,
    of: Document,
    placeholder: str = "[Pupil A]",
    reason: Reason = PUPIL,
    action: Action = Action.REDACT,
) -> Decision:
    text = of.blocks[span.block].text[span.start : span.end]
    return Decision(span, text, "PERSON", action, reason, 0.85, "test", Role.PUPIL, 0, placeholder)


def review(of: Document, *parts: Section | Decision) -> Review:
    sections = tuple(part for part in parts if isinstance(part, Section))
    decisions = sorted((p for p in parts if isinstance(p, Decision)), key=lambda d: d.span)
    return Review(of, sections, (), tuple(decisions))


def stubs(of: Review) -> dict[str, str]:
    return {section.id: STUB[section.carrier] for section in of.sealed()}


WORD = "w{}x"


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """Documents in which no word stands twice, with any sections and decisions at any words."""
    counts = draw(st.lists(st.integers(1, 6), min_size=1, max_size=8))
    numbers = iter(range(1000))
    in_table = draw(st.integers(0, len(counts)))
    lines = [
        cell(_words(numbers, count), index, 0) if index < in_table else _line(draw, numbers, count)
        for index, count in enumerate(counts)
    ]
    minutes = document(*lines)
    sections = draw(_sections(minutes))
    return review(minutes, *sections, *draw(_decisions(minutes)))


def _words(numbers: st.SearchStrategy[int] | object, count: int) -> str:
    return " ".join(WORD.format(next(numbers)) for _ in range(count))  # type: ignore[call-overload]  # an iterator


def _line(draw: st.DrawFn, numbers: object, count: int) -> Block:
    label = draw(st.sampled_from(["", "", "7.\t", "• "]))
    return numbered(label, _words(numbers, count))


@st.composite
def _sections(draw: st.DrawFn, of: Document) -> list[Section]:
    """Any blocks sealed as items or rows, and stretches of others; some go with one another."""
    found: list[Section] = []
    index = 0
    while index < len(of.blocks):
        length = draw(st.integers(1, len(of.blocks) - index))
        block = of.blocks[index]
        match draw(st.sampled_from(["public", "item", "log row", "stretch"])):
            case "item":
                carrier = Carrier.ITEM if block.place is None else Carrier.ROW
                spans = whole(*range(index, index + length), of=of)
                found.append(sealed(spans, carrier, draw(st.sampled_from(["", "7", "A6"]))))
                index += length
            case "log row":
                found.append(sealed(whole(index, of=of), Carrier.LOG_ROW))
                index += 1
            case "stretch":
                found.append(sealed((draw(_span(of, index)),), Carrier.STRETCH))
                index += 1
            case _:
                index += 1
    owners = st.sampled_from(["", *(section.id for section in found)])
    return [replace(section, belongs_to=draw(owners)) for section in found]


@st.composite
def _decisions(draw: st.DrawFn, of: Document) -> list[Decision]:
    indexes = draw(st.sets(st.integers(0, len(of.blocks) - 1)))
    actions = st.sampled_from(list(Action))
    return [decided(draw(_span(of, i)), of, action=draw(actions)) for i in sorted(indexes)]


@st.composite
def _span(draw: st.DrawFn, of: Document, index: int) -> Span:
    """Some words of a block that stand together."""
    block = of.blocks[index]
    words = block.text[len(block.label) :].split(" ")
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, len(words) - 1))
    start = len(block.label) + len(" ".join(words[:first])) + bool(first)
    return Span(index, start, start + len(" ".join(words[first : last + 1])))
