"""Reviews with people, numbers and items for the acts of a reviewer, and acts to try on them."""

from __future__ import annotations

from hypothesis import strategies as st

from redactor.acts import (
    Act,
    AnswerNotice,
    Decide,
    Keep,
    Merge,
    Move,
    Redact,
    Rekind,
    Response,
    SetRole,
    SetStub,
    SplitOff,
)
from redactor.data import (
    Action,
    Block,
    Carrier,
    Decision,
    Document,
    Finding,
    Matter,
    Mention,
    Notice,
    Part,
    Person,
    Review,
    Role,
    Scope,
    Section,
    Span,
    Story,
)
from redactor.decide import decide
from redactor.policy import load

POLICY = load()

# What the people of these minutes are, by every name that is used for them.
PEOPLE = {
    "Osian Grug": (Role.PUPIL, ["Osian Grug", "Osian"]),
    "Mrs Ada Bakare": (Role.GOVERNOR, ["Mrs Ada Bakare", "Mrs Bakare"]),
    "Colm Strachan": (Role.UNKNOWN, ["Colm Strachan"]),
}
PHONE = "01632 960118"

LINES = (
    "Beck Hill Primary School",
    "Mrs Ada Bakare opened the meeting at six.",
    "1. Headteacher’s report",
    "Osian Grug raised £214; Mrs Bakare thanked Osian and Colm Strachan.",
    "The only child in Year 1 joined the choir.",
    "2. Premises",
    f"Call {PHONE} about the boiler that Osian Grug found.",
    "3. Staffing",
    "Colm Strachan asked for leave in the spring term.",
    "4. Close",
)
ITEMS = ((0, 1), (2, 3, 4), (5, 6), (7, 8), (9,))
SEALED = 3  # the item that is Part 2


def at(text: str, of: Document, block: int | None = None) -> Span:
    """Where a text stands first, or in one block."""
    for b in of.blocks if block is None else [of.blocks[block]]:
        if text in b.text:
            start = b.text.index(text)
            return Span(b.index, start, start + len(text))
    raise AssertionError("no such text")


def everywhere(text: str, of: Document) -> list[Span]:
    found = []
    for block in of.blocks:
        start = block.text.find(text)
        while start >= 0:
            found.append(Span(block.index, start, start + len(text)))
            start = block.text.find(text, start + 1)
    return found


def review(lines: tuple[str, ...] = LINES) -> Review:
    """The review that the policy makes of these minutes."""
    blocks = tuple(Block(index, Story.BODY, line) for index, line in enumerate(lines))
    document = Document("minutes", "0" * 64, blocks)
    taken: list[Span] = []
    people = []
    for number, (name, (role, forms)) in enumerate(PEOPLE.items()):
        mentions = []
        for form in forms:
            for span in everywhere(form, document):
                if not any(span.overlaps(other) for other in taken):
                    taken.append(span)
                    mentions.append(
                        Mention(span, form, role, Matter.ORDINARY, 0.9, "test", ("a cue",))
                    )
        mentions.sort(key=lambda m: m.span)
        people.append(Person(number, name, role, tuple(mentions)))
    phones = [
        Finding(span, PHONE, "PHONE_NUMBER", 0.9, "test") for span in everywhere(PHONE, document)
    ]
    sections = tuple(
        Section(
            f"s{number}",
            Part.TWO if number == SEALED else Part.ONE,
            tuple(Span(index, 0, len(lines[index])) for index in item),
            str(number) if number else "",
            "marker" if number == SEALED else "public",
            Carrier.ITEM,
        )
        for number, item in enumerate(ITEMS)
        if item[-1] < len(lines)
    )
    notice = Notice(
        at("The only child in Year 1", document),
        "The only child in Year 1",
        "QUASI_IDENTIFIER",
        0.6,
        POLICY.reasons["pupil"],
    )
    decisions = decide(phones, people, sections, POLICY)
    return Review(document, sections, tuple(people), decisions, POLICY.sha256, (notice,))


def cut_texts(of: Review) -> list[str]:
    return [d.text for d in of.decisions if d.cut]


def decision(of: Review, text: str, block: int | None = None) -> Decision:
    span = at(text, of.document, block)
    return next(d for d in of.decisions if d.span == span)


def characters(of: Review, *, cut: bool) -> set[tuple[int, int]]:
    """Every character that is cut, or that lies in Part 2."""
    spans = [d.span for d in of.decisions if d.cut]
    if not cut:
        spans = [span for section in of.sealed() for span in section.spans]
    return {(s.block, i) for s in spans for i in range(s.start, s.end)}


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A decision's place as likely as any other stretch of a line."""
    first = review()
    if draw(st.booleans()):
        return draw(st.sampled_from([d.span for d in first.decisions]))
    block = draw(st.integers(0, len(LINES) - 1))
    start = draw(st.integers(0, len(LINES[block]) - 1))
    return Span(block, start, draw(st.integers(start + 1, len(LINES[block]))))


KINDS = st.sampled_from(["pupil", "staff", "unknown", "PHONE_NUMBER", "QUASI_IDENTIFIER"])


def redacts() -> st.SearchStrategy[Redact]:
    return st.builds(Redact, spans(), KINDS, st.booleans())


def keeps() -> st.SearchStrategy[Keep]:
    return st.builds(Keep, spans(), st.just(value=False))


def acts() -> st.SearchStrategy[Act]:
    """Any act at any place; many do not fit and are refused."""
    place, scope = spans(), st.sampled_from(Scope)
    return st.one_of(
        st.builds(Decide, place, st.sampled_from([Action.REDACT, Action.KEEP]), scope),
        st.builds(Rekind, place, KINDS, scope),
        redacts(),
        st.builds(Keep, place, st.booleans()),
        st.builds(SetRole, place, st.sampled_from(Role)),
        st.builds(Merge, place, place),
        st.builds(SplitOff, place),
        st.builds(Move, place, st.sampled_from(Part)),
        st.builds(SetStub, place, st.sampled_from(["", "Premises", "A matter of staff"])),
        st.builds(
            AnswerNotice,
            st.just(review().notices[0].span),
            st.just("QUASI_IDENTIFIER"),
            st.sampled_from(Response),
        ),
    )
