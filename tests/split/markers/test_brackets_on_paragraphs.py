"""Brackets that keep one paragraph back, in front of it, behind it or in a line beside it."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check

MATTER = "Ned Orme is suspended on full pay. His union has replied."
MARKS = {
    "named and for whom": "[Confidential paragraph – not for the porch.]",
    "for whom": "(This bullet: trustees only)",
    "bidden": "[Clerk: please keep this note out of the public version]",
    "not to be done": "[Do not print this entry]",
    "why": "[Confidential because a child is named]",
    "what it is about": "[Confidential, complaint]",
    "begins": "[Start of restricted paragraph]",
    "two sentences": "(Private passage. Not to be circulated.)",
    "of the file": "[File copy only]",
    "in confidence": "(In strict confidence)",
    "until when": "[In confidence until the award is announced]",
    "until when, for what": "[COMMERCIAL IN CONFIDENCE until contracts are signed]",
}
ENDS = {
    "nothing": "",
    "named": "[End of confidential paragraph.]",
    "short": "[Ends]",
    "slash": "[/private]",
    "backwards": "(Restricted note ends)",
    "open": "[public again]",
}


def check(notation: str) -> None:
    _check(dedent(notation).strip())


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_a_paragraph_that_brackets_begin(mark: str, end: str) -> None:
    check(f"""
        # F. Letters
        F1. The parish sent a card.
        ! F2. {mark} {MATTER} {end}
        F3. Nothing else had come.
        # G. Trips
        - The coach was late.
        ! - {mark} {MATTER} {end}
        - The lake was frozen.
    """)


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_a_paragraph_of_a_cell_that_brackets_begin(mark: str) -> None:
    check(f"""
        | Item | Minute | Action |
        | 1 Letters | The parish sent a card. // <<{mark} {MATTER}>> // Nothing else had come. | Clerk |
        | 2 Trips | The coach was late. | Head |
    """)


@pytest.mark.parametrize("mark", sorted(set(MARKS) - {"begins"}))
def test_a_paragraph_that_brackets_end(mark: str) -> None:
    check(f"""
        # 4. Letters
        4.1 The parish sent a card.
        ! 4.2 {MATTER} {MARKS[mark]}
        4.3 Nothing else had come.
    """)


@pytest.mark.parametrize("end", sorted(set(ENDS) - {"nothing"}))
def test_what_stands_behind_a_written_end_is_open(end: str) -> None:
    check(f"""
        # 4. Letters
        4.1 <<[Confidential note – trustees only.] {MATTER} {ENDS[end]}>> The card was read out.
        ! 4.2 [Confidential passage, not for the web] {MATTER}
        ! 4.3 He will be heard in May. {ENDS[end]}
        4.4 Nothing else had come.
    """)


@pytest.mark.parametrize(
    "mark", ["[Confidential paragraph – not for the web]", "(Next bullet: trustees only)"]
)
def test_brackets_above_a_paragraph(mark: str) -> None:
    check(f"""
        # 4. Letters
        4.1 The parish sent a card.
        ~ {mark}
        ! 4.2 {MATTER}
        4.3 Nothing else had come.
    """)


@pytest.mark.parametrize(
    "mark",
    [
        "[Preceding paragraph withheld from the website]",
        "[This bullet: trustees only]",
        "[Confidential entry]",
        "(Confidential as it is about a child)",
    ],
)
def test_brackets_below_the_last_paragraph_of_an_item(mark: str) -> None:
    check(f"""
        # 4. Letters
        The parish sent a card.
        ! {MATTER}
        ~ {mark}
        # 5. Trips
        The coach was late.
    """)


@pytest.mark.parametrize(
    "mark", ["[This paragraph is not for the web]", "[Confidential: staffing]"]
)
def test_brackets_above_the_first_paragraph_of_an_item(mark: str) -> None:
    check(f"""
        # 4. Letters
        ~ {mark}
        ! {MATTER}
        # 5. Trips
        The coach was late.
    """)


def test_where_either_paragraph_may_be_meant_both_are_sealed() -> None:
    check(f"""
        # 4. Letters
        The parish sent a card.
        ! {MATTER}
        ~ [Confidential because a child is named]
        ! The card will be answered.
        # 5. Trips
        The coach was late.
    """)


@pytest.mark.parametrize(
    "end",
    ["[End of confidential paragraph]", "(end of the private note)", "[Restricted entry ends]"],
)
def test_an_end_whose_beginning_nobody_has_seen(end: str) -> None:
    check(f"""
        # 4. Letters
        4.1 The parish sent a card.
        ! 4.2 Heads bowed. {MATTER} {end}
        4.3 Nothing else had come.
    """)


def test_a_confidential_minute_that_is_cited_among_matters_arising() -> None:
    check("""
        # 3. Matters outstanding
        (i) GC/25/04: the railings are up.
        ! (ii) Confidential minute GC/25/07: Mr Orme has signed the settlement.
        (iii) GC/25/09: the well is dry.
    """)


OPEN = {
    "a policy": "(Confidential Reporting Policy) It was read.",
    "money": "(Restricted funds) They stand at £4,000.",
    "no longer": "[No longer confidential] The gate was mended.",
    "not so": "The gate was mended. (Not confidential.)",
    "earlier": "The gate was mended. [This paragraph was confidential until May.]",
    "for the web": "[This paragraph is for the website] The gate was mended.",
    "of a list": "[Remove from the action log] The gate was mended.",
    "of the draft": "(This bullet replaces the one in the draft.) The gate was mended.",
    "a word of the sentence": "Pupils answer a survey (confidential, on paper) in May.",
    "a service": "(Confidential counselling) A counsellor comes on Mondays.",
    "a school": "(Private nursery) Its provider has closed.",
    "asked": "The gate was mended. (Is this confidential?)",
    "for information": "(For information only) The gate was mended.",
    "an end of something else": "The gate was mended. [End of the spring term]",
    "a place": "[Kept by the clerk until May] The cup was handed over.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_brackets_that_keep_nothing_back(said: str) -> None:
    check(f"""
        # 4. Letters
        4.1 The parish sent a card.
        4.2 {said}
        - {said}
        4.3 Nothing else had come.
    """)


def test_what_is_told_within_brackets_leaves_the_rest_open() -> None:
    check("""
        # 4. Letters
        4.1 <<[Confidential: Ned Orme owes £40.]>> The coach was late.
        4.2 The lake was frozen. <<(Withheld: Ida Holm, the cook, is on a warning.)>> The hall was cold.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Confidential minute 7.2: the lease with Mr Orme had been signed.",
        "From the withheld bullet of May: Mr Orme had settled.",
        "Redacted paragraph 7.2: Mr Orme had settled.",
        "Further to the bracketed note in item 6, Mr Orme had settled.",
    ],
)
def test_what_became_of_an_earlier_paragraph(said: str) -> None:
    check(f"""
        # 3. Matters arising
        - 4.1: the railings are up.
        ! - {said}
        - 6.3: the well is dry.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The confidential minute of 4 May: signed by the Chair.",
        "The redacted paragraphs had been taken off the website as asked.",
        "The confidential minutes of 4 May were signed.",
    ],
)
def test_that_earlier_paragraphs_were_dealt_with_is_open(said: str) -> None:
    check(f"""
        # 3. Minutes of the last meeting and matters arising
        - 4.1: the railings are up.
        - {said}
        - 6.3: the well is dry.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "Settlement (Confidential - not for the website).",
        "Settlement (Confidential).",
        "Settlement [not for publication].",
        "Claim (Part 2: staff):",
        "Claim (not to go on the web site) -",
    ],
)
def test_a_flag_in_brackets_behind_the_title_of_a_paragraph(title: str) -> None:
    check(f"""
        # 8. Finance
        8.1 The carry forward is small.
        ! 8.2 {title} Mrs Tove set out the cost of the claim. It will be paid in May.
        8.3 The boiler is old.
    """)


@pytest.mark.parametrize("flag", ["(confidential)", "(conf)", "[Part 2]"])
def test_a_flag_in_brackets_in_front_of_a_stop_is_of_its_sentence(flag: str) -> None:
    check(f"""
        # 8. Staff
        8.1 The boiler is old. <<Ann Ode is off sick again {flag}. >>The heating was mended.
        8.2 The survey is out.
    """)


@pytest.mark.parametrize(
    "said", ["This paragraph is confidential.", "(This paragraph is confidential.)"]
)
def test_said_right_below_a_title_it_is_of_the_paragraph_that_follows(said: str) -> None:
    check(f"""
        25/48 CATERING
        The menu has changed. The cook was thanked.
        25/49 STAFFING
        ~ {said}
        ! The head said that Mr Odell had been absent since June. A meeting will take place in May.
        Two posts are out to advertisement.
        25/50 PREMISES
        The roof is dry.
    """)


SAID_OF_A_MARK = (
    "Confidential – not for inclusion in the published minutes",
    "Part 2 as it names a pupil",
    "Not for publication by virtue of paragraph 3",
    "Exempt under regulation 15(3)",
    "In camera, by agreement of the board",
    "Governors only until the appeal is heard",
    "Do not publish – personal data",
    "Sensitive – one family is identifiable",
    "Closed minute – clerk to remove before publication",
)
PLACES = (
    "One complaint has reached stage 3. ({said})",
    "One complaint has reached stage 3. [{said}]",
    "One complaint about a teacher has reached stage 3 ({said}).",
    "One complaint has reached stage 3. – {said}",
    "One complaint has reached stage 3. {said}.",
    "({said}) One complaint has reached stage 3.",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("said", SAID_OF_A_MARK)
def test_a_mark_with_what_is_said_of_it_is_of_its_paragraph(said: str, place: str) -> None:
    check(f"""
        7. Complaints
        7.1 One informal complaint had been resolved.
        ! 7.2 {place.format(said=said)}
        7.3 The survey was read.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The pond is deep and has no fence. Keep off.",
        "Private: the staff room is not for visitors.",
        "Mr Lawton retired at Easter. Trustees only heard of it in May.",
        "Mrs Orr has declared her interest in item 9 (Part 2).",
    ],
)
def test_what_only_begins_like_a_mark(said: str) -> None:
    check(f"""
        7. Complaints
        7.1 One informal complaint had been resolved.
        7.2 {said}
        7.3 The survey was read.
    """)
