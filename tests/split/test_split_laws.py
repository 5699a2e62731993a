"""Laws that hold for every document: nothing is lost, nothing is said twice, sealing is stable."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redactor.data import Block, Document, Part, Place, Story
from redactor.split import split, stub_text

_PIECES = st.sampled_from(
    [
        "", " ", "1. Welcome", "2. Staffing (confidential)", "PART 2 – CONFIDENTIAL", "Part 2 minutes were agreed, subject to a change.",
        "The meeting returned to Part 1.", "Apologies: A Patel (hospital)", "This minute is confidential.", "14.1 Mrs Garside has resigned.",
        "Rest confidential.", "See Part 2.", "Governors agreed that items 1 and 14.1 be treated as confidential.", "Staff left the meeting.",
        "They returned.", "Actions", "Item", "Discussion", "Action", "Owner", "The meeting closed.", "(conf)", "Public be excluded.",
        "P2.1 Letter to Mrs Garside", "RHAN 2", "🙂 «Ünïcödé» (conf)", "Dates of next meetings", "Agenda",
    ]
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> Document:
    blocks = []
    for index in range(draw(st.integers(0, 25))):
        text = draw(st.one_of(_PIECES, _PIECES, st.text(max_size=30)))
        place = draw(
            st.none()
            | st.builds(Place, st.just(index // 6), st.just(index % 6 // 2), st.just(index % 2))
        )
        blocks.append(
            Block(
                index,
                draw(
                    st.sampled_from([Story.BODY] * 8 + [Story.HEADER, Story.FOOTNOTE, Story.HIDDEN])
                ),
                text,
                heading=draw(st.sampled_from([0, 0, 0, 1, 2])) if place is None else 0,
                bold=draw(st.booleans()),
                place=place,
            )
        )
    return Document("minutes", "0" * 64, tuple(blocks))


@given(documents())
def test_every_visible_character_is_in_exactly_one_section(minutes: Document) -> None:
    seen = {b.index: [0] * len(b.text) for b in minutes.blocks if b.story is not Story.HIDDEN}
    named = set()
    for section in split(minutes):
        assert list(section.spans) == sorted(section.spans)
        for span in section.spans:
            named.add(span.block)
            for at in range(span.start, span.end):
                seen[span.block][at] += 1
    assert named == set(seen)
    assert all(count == 1 for counts in seen.values() for count in counts)


@given(documents())
def test_ids_are_unique_and_belonging_points_at_a_sealed_section(minutes: Document) -> None:
    found = split(minutes)
    sealed = {section.id for section in found if section.part is Part.TWO}
    assert len({section.id for section in found}) == len(found)
    assert all(section.belongs_to in sealed | {""} for section in found)


@given(documents())
def test_the_same_document_is_split_the_same_way(minutes: Document) -> None:
    assert split(minutes) == split(minutes)


@given(documents())
def test_a_stub_never_says_the_sealed_heading(minutes: Document) -> None:
    for section in split(minutes):
        if section.part is Part.TWO:
            assert "Garside" not in stub_text(section, minutes)
