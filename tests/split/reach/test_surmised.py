"""Parts that are marked in words which no rule knows: heard by how their surroundings sound."""

from __future__ import annotations

import pytest
from minutes import read, sealed_text

from redactor.data import Part
from redactor.detect import detect
from redactor.split import split
from redactor.split.reach import surmised

MINUTES = """\
# 1. Welcome
All were welcomed.
# 4. Head's report
84 on roll. Attendance is 95 per cent.
~ {begins}
! Mr Pashby has been off since June with stress and will see the doctor.
! Leo Marsh was sent home for three days for bringing a knife.
~ {ends}
The fete made £410 and the hall is painted.
# 5. Finance
The budget was noted.
# 6. Date of next meeting
4 May at 6 pm.
"""


def wrong(notation: str) -> list[tuple[str, str]]:
    """What leaked and what was sealed without need, each with the line."""
    minutes, expected = read(notation, "minutes", "")
    found = sealed_text(minutes, split(minutes, None, detect(minutes)))
    pairs = ((wanted, found[at]) for at, wanted in enumerate(expected) if wanted is not None)
    return [(a, b) for a, b in pairs if a.split() != b.split()]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (
            "What was said next stays with those who were in the room.",
            "Here the public minutes go on.",
        ),
        (
            "The clerk put her pen down as far as the public minutes are concerned.",
            "The clerk took up her pen again.",
        ),
        ("Under wraps", "No longer under wraps"),
        ("For the safe:", "Out of the safe again."),
        ("Start of what parents must not see", "End of what parents must not see"),
        (
            "Next came two things which governors agreed to keep to themselves.",
            "The rest may be told to anyone.",
        ),
    ],
)
def test_seals_what_lies_between_words_that_no_rule_knows(begins: str, ends: str) -> None:
    assert wrong(MINUTES.format(begins=begins, ends=ends)) == []


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("Mrs Lee then spoke about reading.", "Mrs Lee then went on with her report."),
        ("The safe in the office has been mended.", "It opens again."),
        ("What was said at the fair made everybody laugh.", "The minutes go on below."),
    ],
)
def test_leaves_what_lies_between_other_words(begins: str, ends: str) -> None:
    public = MINUTES.replace("! Mr Pashby has been off since June with stress and will see the doctor.", "Mr Pashby led the walk to the brook.")  # fmt: skip
    public = public.replace("! Leo Marsh was sent home for three days for bringing a knife.", "The cooks baked forty loaves.")  # fmt: skip
    assert wrong(public.format(begins=begins, ends=ends).replace("~ ", "")) == []


def test_a_sign_that_is_explained_at_the_foot() -> None:
    assert not wrong("""\
        Beck Hill School: the governors met on 3 March.
        # 1. Roll
        Numbers are steady at 210.
        ! qq Mr Pashby has been off since June with stress.
        # 2. Building
        The hall floor is dry and the ramp is painted.
        ! qq Mrs Dunn owes £900 for meals and has been written to.
        Lamps are on order.
        # 3. Dates
        4 May at 6 pm.
        ~ Lines with qq are for those round the table; take them out of what parents get.
    """)


def test_a_person_is_asked_about_all_of_it() -> None:
    minutes, _ = read(
        MINUTES.format(begins="Under wraps", ends="No longer under wraps"), "minutes", ""
    )
    ours = [s for s in split(minutes, None, detect(minutes)) if s.rule == surmised.RULE]
    assert ours
    assert all(section.doubt for section in ours)


def test_papers_that_are_no_minutes_are_left_alone() -> None:
    assert not wrong("""\
        Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.
        Duis condimentum dui eget ullamcorper maximus. Nulla tortor lectus, hendrerit at mi vel.
        Maecenas id neque pharetra, eleifend lectus a, vehicula sapien. Aliquam erat volutpat.
        Proin elit mi, fermentum quis dolor nec, vehicula bibendum orci.
    """)


def test_without_a_reader_nothing_is_surmised() -> None:
    minutes, _ = read(
        MINUTES.format(begins="Under wraps", ends="No longer under wraps"), "minutes", ""
    )
    assert all(section.part is Part.ONE for section in split(minutes))


def test_who_left_for_one_item_of_a_part_does_not_end_it_by_coming_back() -> None:
    assert not wrong("""\
~ # 25/55 CONFIDENTIAL BUSINESS
~ RESOLVED: That the following items be recorded as confidential in accordance with Regulation 15(3) of the School Governance (Roles, Procedures and Allowances) (England) Regulations 2013.
~ Mr Barraclough, Miss Sugden and Mrs Pogson left the meeting at 7.25pm.
! 25/56 PAY RECOMMENDATIONS
! The Pay Committee had met on 11th November. Ten teachers had been recommended for progression on the main range.
! 25/57 HEADTEACHER'S PERFORMANCE MANAGEMENT
! Mrs Duffield left the meeting for this item. Mrs Nwosu reported that the review had been carried out on 20th October with the external adviser, Mr Gareth Pinnock. All three objectives had been met. The panel recommended one point, to L19, from 1st September 2025. AGREED.
! Mrs Duffield returned at 7.41pm.
! 25/58 SUSPENSIONS
! The Chair had received a complaint at stage two from Dr Faisal Qureshi, who felt that the swimming teacher had humiliated his daughter Hafsa. He would investigate and reply within 15 school days.
~ There being no further business the meeting closed at 8.02pm.
""")
