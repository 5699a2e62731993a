"""Part 2 that only the reader hears: believed where the lines behind bear it out.

What is sealed for its surroundings as a whole is left out here; `reach/test_surmised.py` has it.
"""

from __future__ import annotations

from typing import Any

from minutes import document

from redactor.data import Document, Finding, Part, Section, Span
from redactor.split import split as split_
from redactor.split.reach import surmised


def split(minutes: Document, *said: Any) -> list[Section]:
    return [s for s in split_(minutes, *said) if s.rule != surmised.RULE]


OPENING = "Pens down, recorder off, over to the other business."
MINUTES = f"""\
# 5. Premises
5.1 The fence along the lane was mended over the half-term break.
{OPENING}
Mr Pask told everyone about the visit by the solicitor and the offer of a sum.
He would rather go in the summer, and the sum was agreed as the ceiling for it.
All of that took until seven, and then the others were fetched from the hall.
# 6. Dates
The board meets again on the third of March in the library at half past five.
"""


def opinion(minutes: Document, text: str, kind: str, score: float) -> Finding:
    block = next(b for b in minutes.blocks if text in b.text)
    return Finding(Span(block.index, 0, len(block.text)), block.text, kind, score, "reader")


def sealed(*opinions: tuple[str, str, float]) -> list[str]:
    minutes = document(MINUTES)
    found = split(minutes, None, [opinion(minutes, *said) for said in opinions])
    return [
        minutes.blocks[span.block].text[span.start : span.end]
        for section in found
        if section.part is Part.TWO
        for span in section.spans
    ]


PRIVATE = [
    ("Mr Pask", "LINE_SEALED", 0.9),
    ("He would", "LINE_SEALED", 0.9),
    ("All of that", "LINE_SEALED", 0.7),
]


def test_a_line_that_opens_seals_what_follows() -> None:
    found = " ".join(sealed((OPENING, "LINE_OPENS", 0.9), *PRIVATE))
    assert "the solicitor" in found
    assert "as the ceiling" in found
    assert "fence along the lane" not in found


def test_a_person_is_asked_to_check_it() -> None:
    minutes = document(MINUTES)
    said = [opinion(minutes, *o) for o in [(OPENING, "LINE_OPENS", 0.9), *PRIVATE]]
    doubts = [s.doubt for s in split(minutes, None, said) if s.part is Part.TWO]
    assert all(doubts)


def test_a_line_that_closes_ends_it() -> None:
    found = " ".join(
        sealed(
            (OPENING, "LINE_LEADS_IN", 0.9),
            ("Mr Pask", "LINE_SEALED", 0.9),
            ("He would", "LINE_SEALED", 0.9),
            ("All of that", "LINE_CLOSES", 0.9),
        )
    )
    assert "as the ceiling" in found
    assert "fetched from the hall" not in found


def test_a_lead_that_nothing_bears_out_seals_nothing() -> None:
    assert sealed((OPENING, "LINE_OPENS", 0.9)) == []


def test_a_lead_into_a_confidential_part_is_borne_out_by_a_line_that_says_it_is_over() -> None:
    notation = MINUTES.replace(
        OPENING, "The Chair spoke of business for the second leaf, reserved."
    )
    minutes = document(notation)
    said = [("second leaf", "LINE_LEADS_IN", 0.95), ("All of that", "LINE_CLOSES", 0.95)]
    found = split(minutes, None, [opinion(minutes, *one) for one in said])
    cut = [s for section in found if section.part is Part.TWO for s in section.spans]
    assert {minutes.blocks[s.block].text[:8] for s in cut} >= {"Mr Pask ", "He would"}


FAINT = [(text, kind, 0.85) for text, kind, _ in PRIVATE]


def test_private_lines_without_a_lead_seal_nothing() -> None:
    assert sealed(*FAINT) == []


def test_a_faint_lead_seals_nothing() -> None:
    assert sealed((OPENING, "LINE_OPENS", 0.5), *FAINT) == []


def test_a_line_that_sounds_sealed_beyond_doubt_is_sealed_by_itself() -> None:
    (found,) = sealed(("He would", "LINE_SEALED", 0.95), ("He would", "LINE_UNMARKED", 0.4))
    assert found.startswith("He would rather go")


def test_a_line_that_sounds_like_a_matter_that_nobody_marked_is_not() -> None:
    assert sealed(("He would", "LINE_SEALED", 0.91), ("He would", "LINE_UNMARKED", 0.95)) == []


def test_a_few_words_are_not() -> None:
    minutes = document("# 5. Premises\nCard to Mr Pask.\n# 6. Dates\nIn March.\n")
    found = split(minutes, None, [opinion(minutes, "Card", "LINE_SEALED", 0.97)])
    assert {s.part for s in found} == {Part.ONE}


def test_a_notice_on_top_seals_the_whole() -> None:
    text = "Copies one to six are for the panel and nobody else.\nThe panel spoke about Mr Pask and what he had said in the corridor.\nIt was decided to end the matter there with a letter to him.\n"
    minutes = document(text)
    said = [
        opinion(minutes, "Copies one", "LINE_WHOLE_DOCUMENT", 0.9),
        opinion(minutes, "The panel", "LINE_SEALED", 0.9),
        opinion(minutes, "It was", "LINE_SEALED", 0.9),
    ]
    assert {s.part for s in split(minutes, None, said)} == {Part.TWO}
    assert {s.part for s in split(minutes)} == {Part.ONE}


def test_a_line_about_confidential_business_is_sealed_by_itself() -> None:
    minutes = document(
        "# 3. Minutes\n3.1 The minutes were agreed.\n3.2 What was said in committee about Mr Pask has come true: he accepted the outcome.\n# 4. Budget\nThe budget was approved.\n"
    )
    (section,) = (
        s
        for s in split(minutes, None, [opinion(minutes, "Mr Pask", "LINE_SEALED", 0.95)])
        if s.part is Part.TWO
    )
    assert "accepted the outcome" in minutes.blocks[section.spans[0].block].text
    assert section.doubt


def test_what_is_heard_inside_a_numbered_part_does_not_end_it() -> None:
    minutes = document("""
        # 12. Visits
        The department was visited in November and the pupils showed their work.
        # 13. Confidential items
        ## 13.1 Staffing
        One of the teachers had been absent for eleven weeks and a hearing will be held.
        ## 13.2 Allegation
        It was referred to the officer and has been returned to be looked into by us.
        ## 13.3 Support
        Fewer hours were agreed.
        # 14. Dates
        The board meets in March.
        """)
    said = [
        opinion(minutes, "One of", "LINE_SEALED", 0.95),
        opinion(minutes, "13.2", "LINE_OPENS", 0.9),
        opinion(minutes, "It was", "LINE_SEALED", 0.95),
    ]
    sealed = {
        span.block for s in split(minutes, None, said) if s.part is Part.TWO for span in s.spans
    }
    last = next(b.index for b in minutes.blocks if "Fewer hours" in b.text)
    assert last in sealed


def test_a_private_line_that_speaks_of_nothing_confidential_stays_open() -> None:
    minutes = document("# 3. Staff\n3.2 Mr Pask had accepted the outcome.\n# 4. Budget\n")
    found = split(minutes, None, [opinion(minutes, "Mr Pask", "LINE_SEALED", 0.95)])
    assert {s.part for s in found} == {Part.ONE}


def test_a_heading_that_reads_sealed_opens_a_block_of_such_lines() -> None:
    said = [("# Section C", "LINE_SEALED", 0.95), *PRIVATE]
    minutes = document(MINUTES.replace(OPENING, "# Section C"))
    opinions = [
        opinion(minutes, text.removeprefix("# "), kind, score) for text, kind, score in said
    ]
    assert any(s.part is Part.TWO for s in split(minutes, None, opinions))


def test_items_behind_one_that_was_heard_go_with_it_as_long_as_they_are_private() -> None:
    minutes = document(
        "# 5. Premises\n5.1 The fence along the lane was mended.\n"
        "C1. Mr Pask told everyone about the visit by the solicitor.\n"
        "C2. He would rather go in the summer, and the sum was agreed.\n"
        "C3. Her hours are to be fewer from the autumn, as she asked.\n"
        "6. The board meets again on the third of March at half past five.\n"
    )
    said = [
        opinion(minutes, "C1.", "LINE_LEADS_IN", 0.9),
        *(opinion(minutes, name, "LINE_SEALED", 0.95) for name in ("C1.", "C2.", "C3.")),
    ]
    found = [s for s in split(minutes, None, said) if s.part is Part.TWO]
    sealed_ = {span.block for s in found for span in s.spans}
    assert {b.text[:2] for b in minutes.blocks if b.index in sealed_} == {"C1", "C2", "C3"}


def part_2(notation: str, *opinions: tuple[str, str, float]) -> str:
    minutes = document(notation)
    found = split(minutes, None, [opinion(minutes, *said) for said in opinions])
    spans = [span for s in found if s.part is Part.TWO for span in s.spans]
    return " ".join(minutes.blocks[s.block].text[s.start : s.end] for s in spans)


def test_a_line_that_says_who_left_is_no_way_back() -> None:
    found = part_2(
        """
        # 5. Premises
        The fence along the lane was mended over the half-term break.
        # PART 2
        The appeal of the technician was dismissed by a panel of three members.
        A claim by a former pupil has been sent on to the insurers of the trust.
        Mr Pask withdrew. The salary was raised by three per cent from January.
        """,
        ("The appeal", "LINE_SEALED", 0.95),
        ("A claim", "LINE_SEALED", 0.95),
        ("Mr Pask", "LINE_CLOSES", 0.95),
    )
    assert "three per cent" in found
    assert "fence along the lane" not in found


def test_an_item_that_ends_by_its_number_goes_on_to_no_way_back_that_is_only_heard() -> None:
    found = part_2(
        """
        # 25/10 Report
        The roll is a hundred and thirty-four.
        # 25/11 RESERVED BUSINESS
        The Board took three matters of its own and agreed to all of them.
        # 25/12 Governance
        Two members were appointed to the committee of the primary school.
        # 25/13 Close
        The wall in the yard was painted by the friends and looks well.
        """,
        ("took three", "LINE_SEALED", 0.95),
        ("Two members", "LINE_SEALED", 0.85),
        ("The wall", "LINE_CLOSES", 0.95),
    )
    assert "took three matters" in found
    assert "Two members" not in found


FLAGGED = """
    C25/21 Remuneration Committee
    It had met on the first of May and had followed the code of practice.
    Reserved note, the Principal having left: her salary was raised by a point.
    Reserved note, the Director having left: his salary was raised by two points.
    C25/22 Policies
    The code on freedom of speech was approved with the financial regulations.
    """


def test_a_note_with_its_own_matter_opens_no_more() -> None:
    found = part_2(
        """
        # 20. Search Committee
        It was reported that the review would be ready in the month of February.
        Reserved note: two others were interviewed and were not recommended by it.
        # 21. Remuneration Committee
        It had met on the first of May and had followed the code of practice.
        # 22. Policies
        The code on freedom of speech was approved with the financial regulations.
        """,
        ("two others", "LINE_OPENS", 0.95),
        ("It had met", "LINE_SEALED", 0.95),
        ("The code on", "LINE_SEALED", 0.5),
    )
    assert "not recommended" in found
    assert "followed the code" not in found


def test_above_paragraphs_that_are_flagged_one_by_one_nothing_opens() -> None:
    found = part_2(
        FLAGGED,
        ("C25/21", "LINE_OPENS", 0.95),
        ("It had met", "LINE_SEALED", 0.95),
        ("her salary", "LINE_SEALED", 0.95),
        ("his salary", "LINE_SEALED", 0.95),
    )
    assert "two points" in found
    assert "followed the code" not in found


def test_an_end_that_a_rule_reads_outranks_one_that_is_only_heard() -> None:
    minutes = document("""
        # 9. Dates
        The board meets again on the third of March in the library at half past five.
        # Appendix: CONFIDENTIAL MINUTE C4 – trustees' copies only
        The committee recommended a rise for the secretary of the trust from the spring.
        Two members were against it, and the others voted for it after a long discussion.
        This minute is to be looked at again in December of next year.
        End of confidential minute
    """)
    said = [("The committee", "LINE_SEALED", 0.9), ("Two members", "LINE_SEALED", 0.9)]
    ends = ("This minute is", "LINE_CLOSES", 0.9)
    found = split(minutes, None, [opinion(minutes, *o) for o in [*said, ends]])
    texts = [minutes.blocks[x.block].text for s in found if s.part is Part.TWO for x in s.spans]
    assert any("looked at again" in text for text in texts)


def test_a_row_that_is_confidential_leaves_the_annex_the_one_sealed_part() -> None:
    minutes = document("""
        | Min | Business | Action |
        | R/1 Plan | The head told members what three fewer forms would mean for the staff in two years. | AB |
        | R/2 (confidential) | See the annex for this, and the letters that are to go out. | CD |
        | R/3 Next | The board meets again on the third of March in the library at half past five. | |
        The meeting closed at nine.
        # CONFIDENTIAL ANNEX TO THE MINUTES OF 3 MARCH 2025
        CA1. The post of the second cook is to go, and Orla Finbow is to be told of it in May.
    """)
    said = [("R/1", "LINE_OPENS", 0.9), ("The head told", "LINE_SEALED", 0.95)]
    found = split(minutes, None, [opinion(minutes, *o) for o in said])
    texts = [minutes.blocks[x.block].text for s in found if s.part is Part.TWO for x in s.spans]
    assert any("second cook" in text for text in texts)
    assert not any("three fewer forms" in text for text in texts)


def test_what_is_heard_ends_no_item_before_those_who_left_came_back() -> None:
    minutes = document("""
        # 54 STAFFING - PART II
        The Staff Governor and Mr Lomax withdrew from the meeting.
        Mrs Unsworth had asked to retire on the grounds of ill health.
        In answer to Mrs Scully, the Head said that the union had been involved.
        Mr Boyle and Mr Lomax returned to the meeting.
        # 55 ADMISSIONS
        The policy was determined.
    """)
    said = [
        opinion(minutes, "Mrs Unsworth", "LINE_SEALED", 0.9),
        opinion(minutes, "The Staff Governor", "LINE_SEALED", 0.7),
        opinion(minutes, "In answer", "LINE_LEADS_OUT", 0.9),
    ]
    found = split(minutes, None, said)
    blocks = {s.block for x in found if x.part is Part.TWO for s in x.spans}
    assert next(b.index for b in minutes.blocks if b.text.startswith("In answer")) in blocks


def test_what_sounds_private_goes_with_the_flag_that_heads_its_item() -> None:
    minutes = document("""
        # A parent's letter
        Confidential please, not for the website. Maggie has had a four page letter.
        Rob and Faith will hear it if it gets that far.
        The path is to be swept.
        # Visits
        There were none.
    """)
    said = [opinion(minutes, "Rob and Faith", "LINE_UNMARKED", 0.7)]
    found = split(minutes, None, said)
    blocks = {s.block for x in found if x.part is Part.TWO for s in x.spans}
    sealed_texts = [minutes.blocks[k].text for k in sorted(blocks)]
    assert "Rob and Faith will hear it if it gets that far." in sealed_texts
    assert "The path is to be swept." not in sealed_texts


PLAIN = """\
Finance report
Mrs Locke took governors through the monitoring report.
Staffing (confidential)
There was one matter.
Mrs Odell
She has been off since May and will see the doctor.
Premises
The new gate will be fitted on 3 April.
Policies
The Uniform Policy was adopted by all.
"""


def test_a_short_line_in_no_style_ends_nothing_where_private_matter_goes_on_below_it() -> None:
    minutes = document(PLAIN)
    found = split(minutes, None, [opinion(minutes, "off since May", "LINE_SEALED", 0.6)])
    told = [
        minutes.blocks[span.block].text[span.start : span.end]
        for section in found
        if section.part is Part.TWO
        for span in section.spans
    ]
    assert "She has been off since May and will see the doctor." in told
    assert "The new gate will be fitted on 3 April." not in told


def test_what_sounds_private_below_a_numbered_stub_is_the_text_left_in() -> None:
    minutes = document("""
        7. Staffing
        7.1 The rota was noted.
        7.2 See confidential minutes.
        7.3 Mrs Odell is off sick and a return date is not known.
        8. Dates
        14 May.
    """)
    found = split(minutes, None, [opinion(minutes, "Mrs Odell", "LINE_SEALED", 0.8)])
    cut = [s for section in found if section.part is Part.TWO for s in section.spans]
    assert any(minutes.blocks[s.block].text.startswith("7.3") for s in cut)


def test_an_item_that_sounds_sealed_does_not_end_the_part_that_its_resolution_opens() -> None:
    found = part_2(
        """
        5. To resolve to exclude the press and public at this point in the agenda
        RESOLVED that under Section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 the public and press be excluded for the following item.
        6. The caretaker's contract
        6.1 A settlement of £3,200 had been offered to Mr Dow.
        RESOLVED that the meeting be re-opened to the public.
        7. Nursery lease
        7.1 The lease of the pavilion was renewed.
        """,
        ("5. To resolve", "LINE_SEALED", 1.0),
    )
    assert "A settlement of" in found
    assert "lease of the pavilion" not in found


def test_a_resolution_for_the_following_item_goes_on_where_the_next_one_sounds_as_private() -> None:
    notation = """
        22. RESOLVED - That the public be excluded from the meeting for the following item of business on the grounds that it involves the likely disclosure of exempt information.
        23. Academy conversion
        The trust asked for an indemnity of £380,000.
        24. Central team
        Two posts will go, and Mrs Dow has been told.
        """
    assert "Two posts" not in part_2(notation, ("indemnity", "LINE_SEALED", 0.9))
    assert "Two posts" in part_2(notation, ("Two posts", "LINE_SEALED", 0.9))
    assert "Two posts" in part_2(notation)  # nobody has listened


def test_what_stands_right_behind_a_written_end_is_open_whatever_it_sounds_like() -> None:
    minutes = document("""\
        1. Apologies
        None.
        [CONFIDENTIAL – START]
        2. Ned Arkle came to nursery with bruises on his back.
        [CONFIDENTIAL – END]
        3. One practitioner post is vacant, and the panel of the interviews will be Mr Alabi's.
    """)
    post = opinion(minutes, "One practitioner", "LINE_SEALED", 0.95)
    assert not any(
        "practitioner" in minutes.blocks[span.block].text
        for section in split(minutes, None, [post])
        if section.part is Part.TWO
        for span in section.spans
    )


def test_a_note_below_a_paragraph_that_sounds_private_still_names_the_others() -> None:
    minutes = document("""\
## 7 Staffing
7.1 The pay policy was adopted for the year.
7.2 The Principal said that Mr Pask had not completed his induction.
7.3 Mrs Toal had lodged a grievance, which the Chair would hear.
(Minutes 7.2 and 7.3 are confidential.)
7.4 The staff survey had been completed.
## 8 Dates
8.1 The board meets again in March.
""")
    found = split(minutes, None, [opinion(minutes, "Mrs Toal", "LINE_SEALED", 0.95)])
    told = " ".join(
        minutes.blocks[x.block].text for s in found if s.part is Part.TWO for x in s.spans
    )
    assert "his induction" in told
    assert "a grievance" in told
    assert "staff survey" not in told


def test_nothing_is_heard_where_the_minutes_say_that_none_is_confidential() -> None:
    text = MINUTES + "The committee agreed that no item need be treated as confidential.\n"
    minutes = document(text)
    said = [opinion(minutes, *o) for o in [(OPENING, "LINE_OPENS", 0.9), *PRIVATE]]
    assert all(s.part is Part.ONE for s in split(minutes, None, said))
    earlier = document(MINUTES + "There were no confidential minutes at the last meeting.\n")
    assert any(s.part is Part.TWO for s in split(earlier, None, said))


OVER = """\
# Child protection
All governors have had the training for the year.
# In committee
Mr Shortt told the Board of a letter that the office had had from the police.
{}
# Finance
Mr Loughrin took the Board through the budget, which is a cut from where she sat.
He was thanked and left at a quarter to nine.
# Premises
The mobile classroom has been condemned.
"""


def _lines_sealed(notation: str, *opinions: tuple[str, str, float]) -> str:
    minutes = document(notation)
    found = split(minutes, None, [opinion(minutes, *said) for said in opinions])
    spans = (x for section in found if section.part is Part.TWO for x in section.spans)
    return " ".join(minutes.blocks[x.block].text for x in spans)


def test_a_single_line_behind_a_written_end_and_a_title_is_open() -> None:
    said = _lines_sealed(
        OVER.format("End of private paragraph."), ("through the budget", "LINE_SEALED", 0.91)
    )
    assert "from the police" in said
    assert "through the budget" not in said


def test_without_a_written_end_it_is_sealed() -> None:
    notation = OVER.format("The gates are now locked at nine.").replace("# In committee", "# Gates")
    said = _lines_sealed(notation, ("through the budget", "LINE_SEALED", 0.91))
    assert "through the budget" in said
