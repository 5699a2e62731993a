"""Reasons for absence under labels of plain speech: private ones are sealed, public ones stay."""

from __future__ import annotations

import pytest
from minutes import check

LABELS = (
    "Sorry not to be there",
    "Not present",
    "Missing",
    "Couldn't come",
    "Could not be with us",
    "Unable to come",
    "Not in attendance",
    "Regrets",
    "Apologies",
)
PRIVATE = {
    "a bleed, behind a dash": "Greta Sallow – <<she has been told to rest after a bleed behind the eye>>",
    "results": "Greta Sallow <<(waiting for test results, and not feeling up to it)>>",
    "a death": "Greta Sallow <<(her father died on Sunday)>>",
    "a death, behind a comma": "Greta Sallow, <<her father died on Sunday>>",
    "a leg": "Greta Sallow <<(broken leg)>>",
    "a leg, behind a dash": "Greta Sallow – <<broken leg>>",
    "a leg, behind a comma": "Greta Sallow, <<broken leg>>",
    "a hospice": "Greta Sallow <<(she is with her mother in the hospice)>>",
    "a funeral": "Otto Kemble, <<for his brother's funeral>>",
    "intensive care": "Otto Kemble, <<whose wife is in intensive care>>",
    "the wife": "Otto Kemble – <<wife in intensive care>>",
    "crutches": "Otto Kemble, <<on crutches>>",
    "not well": "Otto Kemble, <<not well>>",
    "under the weather": "Otto Kemble <<(under the weather)>>",
    "at a bedside": "Otto Kemble, <<at his mother's bedside>>",
    "a separation": "Otto Kemble <<(going through a separation)>>",
}
PUBLIC = {
    "work": "Greta Sallow (work)",
    "a train": "Greta Sallow (train stuck at Crewe)",
    "a train, behind a dash": "Greta Sallow – train stuck",
    "the bench": "Greta Sallow (sitting as a magistrate)",
    "teaching": "Greta Sallow (teaching)",
    "a holiday": "Greta Sallow, on holiday",
    "another meeting": "Greta Sallow – another meeting",
    "childcare": "Greta Sallow (childcare)",
    "a flight": "Greta Sallow (flight delayed)",
    "her category": "Greta Sallow, parent governor",
    "her task": "Greta Sallow, health and safety governor",
    "the play": "Greta Sallow (school play)",
    "planners": "Greta Sallow (at a planning meeting)",
    "an address": "Greta Sallow (greta.sallow@example.net)",
}
TAILS = ("", ", Sir Hugo Pell (London)", "; Mrs Tarbet (work)", " and Ewan Foss")


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("said", [*PRIVATE.values(), *PUBLIC.values()], ids=[*PRIVATE, *PUBLIC])
def test_reasons_in_a_list_above_the_first_item(label: str, said: str) -> None:
    for tail in TAILS:
        check(f"""
            Governors' meeting
            There: Ida Marl (chair), Piet Oss
            {label}: {said}{tail}
            Visitor: Tom Wear
            # 1. Welcome
            All were welcomed.
        """)


@pytest.mark.parametrize("said", [*PRIVATE.values(), *PUBLIC.values()], ids=[*PRIVATE, *PUBLIC])
def test_reasons_in_a_list_in_the_first_item(said: str) -> None:
    check(f"""
        # 1. Opening
        1.1 Not present: Ewan Foss (teaching) and {said}. Both absences were agreed.
        # 2. Money
        There is enough.
    """)


OTHER_PLACES = {
    "a row": """
        Governors' meeting
        | Present | Ida Marl (chair), Piet Oss |
        | Not present | Greta Sallow <<(broken leg)>>, Ewan Foss (teaching) |
        # 1. Welcome
        All were welcomed.
    """,
    "below a label": """
        Governors' meeting
        Couldn't come
        - Greta Sallow – <<broken leg>>
        - Ewan Foss – teaching
        # 1. Welcome
        All were welcomed.
    """,
    "an item of their own": """
        # 1. Who couldn't come
        Otto Kemble, <<whose wife is in intensive care>>. Ewan Foss (childcare).
        # 2. Money
        There is enough.
    """,
    "sentences": """
        # 1. Opening
        1.1 Ewan Foss could not come as he is teaching. Greta Sallow could not come; <<her father died on Sunday>>.
        1.2 Mr Kemble was not able to be with us, <<as he is waiting for test results>>.
        # 2. Money
        There is enough.
    """,
}


@pytest.mark.parametrize("minutes", OTHER_PLACES.values(), ids=OTHER_PLACES)
def test_reasons_in_other_places(minutes: str) -> None:
    check(minutes)


@pytest.mark.parametrize(
    "said",
    [
        "Apologies received from Ms Sallow:<< maternity leave>>.",
        "Ms Sallow is away<< with a sick child>>; apologies accepted.",
        "Ms Sallow was absent<< because of a disciplinary matter>>.",
        "Apologies: Ewan Foss <<(suspended)>>, Ms Sallow <<(under investigation)>>",
        "Apologies received from Ms Sallow: working abroad.",
        "Ms Sallow sent apologies because of a clinic shift.",
        "Apologies: Ms Sallow (night shift)",
        "Apologies received from Ms Sallow: her report would follow.",
    ],
)
def test_reasons_in_the_item_on_apologies(said: str) -> None:
    check(f"""
        # 1. Apologies
        {said}
        # 2. Money
        There is enough.
    """)


def test_what_is_missing_is_nobody() -> None:
    check("""
        # 4. Lost property
        Missing: four coats, broken chairs, and a bag – health and safety have been told.
        Not here: the new boiler, parts for the heart of the system.
        # 5. Money
        There is enough.
    """)


def test_what_is_said_of_those_present_in_the_item_of_apologies_is_no_reason() -> None:
    check("""
        # 1. Apologies
        1.1 Apologies were accepted. The Chair congratulated Mrs Ottley on her appointment as a magistrate.
        1.2 Dr Whitby was welcomed. He is a retired GP and is to be link governor for health and safety.
        1.3 Mr Dace sent an apology<< owing to a hospital appointment>>.
        1.4 Mrs Pell sent an apology<< because of an appointment to see her consultant>>.
        # 2. Minutes
        2.1 They were agreed.
    """)


def test_a_row_of_who_was_absent_says_nothing_of_the_next_one() -> None:
    check("""
        | Name | Role | Attendance |
        | Winston Grant | Trust appointed | Absent |
        | Isabel Moura | Assistant Head, Inclusion (in attendance) | Present |
        # 1. Apologies
        Miss Oduro had telephoned to say <<that she had been admitted to the maternity ward>>. This was accepted.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Apologies: Mr Crouch (parent representative), Mrs Low (teacher rep).",
        "Absent: Cllr Patel (sent apologies), Eve Marsland (no apology).",
    ],
)
def test_whom_somebody_represents_is_no_reason(said: str) -> None:
    check(f"""
        # Minutes of Elm School
        {said}
        # 1 Budget
        The budget was agreed.
    """)


def test_brackets_that_say_who_the_others_are_give_no_reason() -> None:
    check("""
        In the chair: Mrs Adair. Governors taking part: Mr Fearon (foundation), Ms Akin (lent by the diocese). The Vice-Principal (pastoral), Mrs Orr, was in attendance, as was Mr Amin of the support service (for the first three items). Rev Gibb sent his apologies <<(a poorly knee)>>.
        1. Welcome. All were welcomed.
        """)


@pytest.mark.parametrize(
    "said",
    [
        "(sent apols, accepted)",
        "(absenoldeb wedi'i dderbyn / accepted)",
        "(for items 3 and 4 only)",
        "(apology tonight)",
    ],
)
def test_that_an_absence_was_accepted_is_no_reason(said: str) -> None:
    check(f"""
        Apologies: Farhan Siddique {said}, Otto Kemble <<(broken leg)>>
        1. Welcome. All were welcomed.
        """)


@pytest.mark.parametrize(
    "then", ["Apologies were received and accepted.", "Their apologies were accepted."]
)
def test_a_reason_in_the_sentence_before_the_apologies(then: str) -> None:
    check(f"""
        Mr Low <<(a difficult time at home)>> and Ms Orr did not come. {then}
        1. Welcome. All were welcomed.
        """)
