"""Flags in every wording, at every place where clerks put them."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split

OF_A_TITLE = [
    "Confidential",
    "Confidential staffing matter",
    "Part 2 item",
    "Pink paper",
    "Private item",
    "Personal and confidential",
    "Staff confidential",
    "Not for public minutes",
    "In confidence",
    "In strict confidence",
    "For governors' ears only",
]
OF_A_PARAGRAPH = [
    "Confidential minute",
    "Confidential staffing matter",
    "Withheld from public minutes",
    "Not for public minutes",
    "Private",
    "Personal and confidential",
    "(In confidence)",
    "Told in confidence",
    "Privileged",
    "In the absence of staff governors",
    "Clerk – please keep out of public version",
]


@pytest.mark.parametrize("flag", OF_A_TITLE)
def test_behind_a_title(flag: str) -> None:
    check(f"""
        # 4. Budget
        The surplus is small.
        ! # 5. Staffing - {flag}
        ! Mrs Odell has been signed off again and the school will seek advice.
        ! Cover is in place until the summer.
        # 6. Premises
        The roof is dry.
    """)


@pytest.mark.parametrize("flag", OF_A_PARAGRAPH)
def test_in_front_of_a_paragraph(flag: str) -> None:
    check(f"""
        # 5. Staffing
        5.1 The cook has started.
        ! 5.2 {flag}: Mrs Odell has been signed off again and the school will seek advice.
        5.3 A job is out.
    """)


@pytest.mark.parametrize("flag", ["Confidential", "Part 2", "PART II", "Part B", "Pink paper"])
def test_in_the_cell_for_actions_it_is_of_its_row(flag: str) -> None:
    check(f"""
        | No | Item | Action |
        | 4 | Budget // The surplus is small. | HV |
        !| 5 | Staffing // Mrs Odell has been signed off again. | {flag} |
        | 6 | Premises // The roof is dry. | |
    """)


@pytest.mark.parametrize(("sealed", "private"), [(0.9, True), (0.1, False)])
def test_a_row_that_says_confidential_item_takes_the_next_with_it_where_that_sounds_private(
    sealed: float, *, private: bool
) -> None:
    minutes = document("""
        | No | Item |
        | 4 | Budget // The surplus is small. |
        | | Confidential item |
        | 5 | Staffing // Mrs Odell has been signed off again. |
        | 6 | Premises // The roof is dry. |
    """)
    told = next(b for b in minutes.blocks if b.text.startswith("Mrs Odell"))
    heard = Finding(Span(told.index, 0, len(told.text)), told.text, "LINE_SEALED", sealed, "reader")
    part2 = {
        s.block for x in split(minutes, findings=[heard]) if x.part is Part.TWO for s in x.spans
    }
    assert (told.index in part2) is private


TAILS = [
    "This information is confidential.",
    "This is a confidential matter.",
    "To be kept confidential.",
    "Please do not publish this.",
    "(This is confidential)",
    "Not for the website.",
]


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("number", ["", "- "])
def test_in_the_last_words_of_a_paragraph(number: str, tail: str) -> None:
    check(f"""
        # 5. Staffing
        The cook has started.
        ! {number}Mrs Odell has been off since May and nobody knows for how long. {tail}
        A job is out.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The helpline is a confidential service.",
        "The survey is to be kept confidential until June.",
        "Staff were told not to publish photographs.",
        "The head said that please do not publish is a rule.",
    ],
)
def test_last_words_that_flag_nothing(said: str) -> None:
    check(f"""
        # 5. Staffing
        The cook has started. {said}
        A job is out.
    """)


@pytest.mark.parametrize(
    "flag",
    [
        "CONFIDENTIAL – not to be included in the published minutes",
        "Confidential - please do not put on the website",
        "Confidential – to be removed before publication",
        "Confidential: SLe and CB left the room for this paragraph",
        "CONFIDENTIAL – staff governors were out of the room",
        "Part 2 - not for publication",
    ],
)
@pytest.mark.parametrize("bracket", ["[{}]", "({})"])
def test_what_a_flag_adds_of_itself_is_no_matter(flag: str, bracket: str) -> None:
    flag = bracket.format(flag)
    check(f"""
        # 5. Staffing
        5.1 The cook has started.
        ! 5.2 {flag}
        ! Mrs Odell has been signed off again.
        ~ [End of confidential minute]
        5.3 A job is out.
        ! 5.4 {flag} Mr Bell has been warned.
        5.5 The rota is done.
        # 6. Premises
        6.1 The roof is dry.
    """)


def test_an_end_closes_what_a_flag_behind_who_left_began() -> None:
    check("""
        # 5. Staffing
        The cook has started.
        ! Becky asked to go out for this next bit. CONFIDENTIAL - NOT FOR WEBSITE
        ! Mr Bell is on a support plan.
        ! His union has written.
        confidential bit finished, Becky back in
        A job is out.
        # 6. Premises
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "said",
    ["The children have grown in confidence.", "Progress is good in skill and in confidence."],
)
def test_confidence_that_children_gain_is_no_flag(said: str) -> None:
    check(f"""
        # 5. Reading
        {said}
        # 6. Premises
        The roof is dry.
    """)


def test_a_sentence_that_begins_in_confidence_is_sealed() -> None:
    check("""
        # 5. Staffing
        The cook has started. <<In confidence the Head told us that Mrs Odell is unwell.>>
        # 6. Premises
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The names of the bidders and their prices are commercially confidential.",
        "The figures are strictly confidential to the committee.",
        "All bids are confidential until the contract is let.",
    ],
)
@pytest.mark.parametrize("before", ["Three bids were opened. ", ""])
def test_what_stands_behind_confidential_figures(said: str, before: str) -> None:
    check(f"""
        ## 7. Procurement
        7.1 {before}{said} <<Brightwell bid £14,900. It was agreed to enter talks with Tern.>>
        7.2 The work begins in May.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The figures are not confidential.",
        "The prices were confidential last year.",
        "The names of pupils are removed from the confidential survey.",
    ],
)
def test_figures_that_are_open(said: str) -> None:
    check(f"## 7. Procurement\n7.1 Bids were opened. {said} Brightwell bid £14,900.\n7.2 Agreed.\n")
