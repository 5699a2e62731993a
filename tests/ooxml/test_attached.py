"""Notes, headers and footers beside what is sealed: gone with it, and everything else is there."""

from __future__ import annotations

import pytest
from build import docx, p, r, reading, section, tbl, tc, tr
from product import printed

from redactor.acts import Act, Move
from redactor.amend import amended
from redactor.data import Attached, Part, Source, Span
from redactor.errors import ActRefused
from redactor.pipeline import prepare, public_text, publish
from redactor.policy import load

POLICY = load()
PART_2 = "Part 2 – Confidential"
TENDER = "The harbour lease ends in March and a lower price was agreed."
OPEN = (
    p("Beck Hill Primary School"),
    p("Minutes of the Full Governing Board held on 5 March 2025"),
    p("1. Finance"),
)
BUDGET = "The budget was noted."
NAMED = "The firm is called Vexwickle."
SAID = "See the audit report."


def ref(number: int, kind: str = "footnote") -> str:
    return r(f'<w:{kind}Reference w:id="{number}"/>')


def note(number: int, *content: str, kind: str = "footnote") -> str:
    inner = "".join(part if part.startswith("<w:p>") else p(part) for part in content)
    return f'<w:{kind} w:id="{number}">{inner}</w:{kind}>'


def outcome(data: bytes, *acts: Act) -> tuple[str, str]:
    """What Part 1 and Part 2 say."""
    source = Source("minutes", data)
    packages, _ = publish(source, amended(prepare(source, POLICY), acts, POLICY), POLICY)
    return printed(packages.part1), "" if packages.part2 is None else printed(packages.part2)


@pytest.mark.parametrize(
    "body",
    [
        (p(PART_2, ref(1)), p(TENDER)),
        (p(PART_2), p(TENDER, ref(1))),
        (p(PART_2), p(ref(1), TENDER)),
        (p(PART_2), tbl(tr("Firm", "Price"), tr(tc(p("Harbour", ref(1))), "Low"))),
        (p("2. Confidential: harbour lease", ref(1)), p(TENDER), p("3. Close"), p("All left.")),
        (p("2. Premises"), p("Noted. ", "[Confidential: the harbour lease", ref(1), "]")),
        (p("2. Premises"), p("Noted. ", "[Confidential: the harbour lease]", ref(1))),
    ],
    ids=["heading", "paragraph", "first word", "cell", "title", "stretch", "behind a stretch"],
)
@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_of_sealed_text_alone_is_sealed_with_it(body: tuple[str, ...], kind: str) -> None:
    content = (part.replace("footnote", kind) for part in body)
    notes = {f"{kind}s": note(1, NAMED, kind=kind)}
    part1, part2 = outcome(docx(*OPEN, p(BUDGET), *content, **notes))
    assert "Vexwickle" not in part1
    assert "harbour" not in part1
    assert BUDGET in part1
    assert part2.count(NAMED) == 1
    assert f"Goes with it: {kind.capitalize()}" in part2


@pytest.mark.parametrize(
    "paragraph",
    [
        p("Noted", ref(1), " [Confidential: the harbour lease] and closed."),
        p("Noted [Confidential: the harbour lease] and closed.", ref(1)),
        p("Noted. ", ref(1), "[Confidential: the harbour lease]"),
    ],
    ids=["before a stretch", "behind the sentence", "between"],
)
def test_a_note_of_an_open_word_stays(paragraph: str) -> None:
    part1, part2 = outcome(docx(*OPEN, paragraph, footnotes=note(1, SAID)))
    assert SAID in part1
    assert "harbour" not in part1
    assert SAID not in part2


def test_a_note_that_open_text_refers_to_as_well_stays() -> None:
    body = (*OPEN, p(BUDGET, ref(1)), p(PART_2), p(TENDER, ref(1), ref(2)))
    part1, part2 = outcome(docx(*body, footnotes=note(1, SAID) + note(2, NAMED)))
    assert SAID in part1
    assert "Vexwickle" not in part1
    assert SAID not in part2
    assert NAMED in part2


def test_a_note_of_a_sealed_note_goes_too_and_a_long_one_goes_whole() -> None:
    notes = note(1, NAMED, "And its price is low.", p("More below", ref(2, "endnote")))
    data = docx(
        *OPEN,
        p(BUDGET),
        p(PART_2),
        p(TENDER, ref(1), ref(2, "endnote")),
        footnotes=notes,
        endnotes=note(2, "Zinhollow signed.", kind="endnote"),
    )
    part1, part2 = outcome(data)
    for said in (NAMED, "And its price is low.", "More below", "Zinhollow signed."):
        assert said not in part1
        assert said in part2


def test_a_note_with_a_marker_of_its_own_goes_with_what_it_hangs_on() -> None:
    data = docx(*OPEN, p(BUDGET), p(PART_2), p(TENDER, ref(1)), footnotes=note(1, PART_2, NAMED))
    part1, part2 = outcome(data)
    assert BUDGET in part1
    assert "Vexwickle" not in part1
    assert NAMED in part2


def test_a_note_follows_the_item_that_a_person_moves() -> None:
    data = docx(
        *OPEN,
        p(BUDGET, ref(1)),
        p("2. Confidential: harbour lease"),
        p(TENDER, ref(2)),
        p("3. Close"),
        p("All left."),
        footnotes=note(1, SAID) + note(2, NAMED),
    )
    review = prepare(Source("minutes", data), POLICY)
    into_1, into_2 = Move(Span(4, 0, 1), Part.ONE), Move(Span(2, 0, 1), Part.TWO)
    assert NAMED in public_text(amended(review, [into_1], POLICY), POLICY)
    assert SAID not in public_text(amended(review, [into_2], POLICY), POLICY)
    there_and_back = [into_2, Move(Span(2, 0, 1), Part.ONE)]
    assert public_text(amended(review, there_and_back, POLICY), POLICY) == public_text(
        review, POLICY
    )
    sealed_note = next(b.index for b in review.document.blocks if b.text == NAMED)
    with pytest.raises(ActRefused):
        amended(review, [Move(Span(sealed_note, 0, 1), Part.ONE)], POLICY)


def test_what_hangs_on_what_is_read_from_the_file() -> None:
    data = docx(
        p("One", ref(1), " more"),
        p("Two", ppr=section('<w:headerReference w:type="default" r:id="header1"/>')),
        p("Three", ref(1)),
        p(""),
        sect='<w:footerReference w:type="default" r:id="footer1"/>',
        headers={"header1": p("Top"), "footer1": p("Bottom")},
        footnotes=note(1, "Below"),
    )
    one, two, three = Span(0, 0, 8), Span(1, 0, 3), Span(2, 0, 5)
    assert [b.text for b in reading(data).blocks][4:] == ["Below", "Top", "Bottom"]
    assert reading(data).attached == (
        Attached((4,), ((Span(0, 3, 3),), (Span(2, 5, 5),))),
        Attached((5,), ((one, two), (three,))),
        Attached((6,), ((three,),)),
    )


def sections(
    *ends: str, second: tuple[str, ...] = (p(PART_2), p(TENDER)), third: str = ""
) -> bytes:
    """Minutes whose Part 2 is a section of its own, with the first of the ends in the first one."""
    names = [f"{kind}{n}" for n, kind in enumerate(ends, 1)]
    refs = [f'<w:{n.rstrip("123")}Reference w:type="default" r:id="{n}"/>' for n in names]
    first = p(BUDGET, ppr=section(refs[0]))
    break_ = p("", ppr=section("".join(refs[1:2]))) if third else ""
    said = [p("Beck Hill minutes"), p("The Vexwickle bid"), p("Beck Hill again")]
    return docx(
        *OPEN,
        first,
        *second,
        break_,
        third,
        sect="".join(refs[2:] if third else refs[1:]),
        headers=dict(zip(names, said, strict=False)),
    )


CLOSING = (p("Signed: ………………………… (Chair)"), p("Date: …………………………"))


@pytest.mark.parametrize("kind", ["header", "footer"])
@pytest.mark.parametrize("closing", [(), CLOSING], ids=["", "signed"])
def test_the_header_of_a_section_that_is_sealed_is_sealed_with_it(
    kind: str, closing: tuple[str, ...]
) -> None:
    part1, part2 = outcome(sections(kind, kind, second=(p(PART_2), p(TENDER), *closing)))
    assert "Beck Hill minutes" in part1
    assert "Vexwickle" not in part1
    assert "The Vexwickle bid" in part2
    assert f"Goes with it: Page {kind}" in part2


def test_a_section_behind_the_sealed_one_keeps_its_header() -> None:
    third = p("3. Close") + p("All left.")
    second = (p(PART_2), p(TENDER), p("End of Part 2"))
    part1, _ = outcome(sections("header", "header", "header", second=second, third=third))
    assert "Beck Hill again" in part1
    assert "All left." in part1
    assert "Vexwickle" not in part1


@pytest.mark.parametrize(
    "data",
    [
        sections("header"),
        sections("header", "header", second=(p("2. Premises"), p("Noted."), p(PART_2), p(TENDER))),
        sections("header", "header", second=(p(""),)),
    ],
    ids=["inherited", "section in part open", "section that says nothing"],
)
def test_a_header_that_open_text_has_as_well_stays(data: bytes) -> None:
    part1, part2 = outcome(data)
    kept = ["Beck Hill minutes", "The Vexwickle bid"][: 1 + (b"header2" in data)]
    assert [said for said in kept if said not in part1] == []
    assert [said for said in kept if said in part2] == []
