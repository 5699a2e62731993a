"""Parts with a name of their own, titles that say who ruled or who was out, and what ends them."""

from __future__ import annotations

import pytest
from minutes import check

SHEETS = (
    "LILAC SHEET - NOT TO LEAVE THE ROOM, NOT FOR PUBLICATION",
    "ORANGE PAGES (governors only)",
    "Supplementary sheet: trustees only",
    "Clerk's folder - not for circulation",
    "SEPARATE SHEET TO THE MINUTES OF 4 MAY: business which the board has ruled shall not be made available for inspection",
    "Loose leaf, private",
    "Tear-off sheet - for governors",
    "Part II page. Mr Fell and Miss Stroud said goodnight.",
)


@pytest.mark.parametrize("title", SHEETS)
def test_a_sheet_with_a_name_of_its_own_is_a_part_up_to_its_end(title: str) -> None:
    name = " ".join(title.split()[:2]).strip(",:").lower()
    check(f"""
        # 3. Matters arising
        ! Item 6 ({name}). Mr Odell has been paid £400.
        Item 7. The gate is mended.
        # 4. Premises
        The roof has been mended.
        ~ {title}
        ! 5 Mrs Ogle has been suspended.
        ! 6 Ned Arkle has been sent home.
        ~ End of {name}. Those who had waited came in again.
        # 7. Policies
        The policy on charging was adopted.
        # 8. Next meeting
        The next meeting is on 6 June.
    """)


def test_what_is_told_elsewhere_as_on_the_sheet_is_sealed_with_it() -> None:
    check("""
        # 4. Premises
        The roof has been mended.
        ~ VIOLET SHEET - NOT FOR ONWARD CIRCULATION
        ! 5 Mrs Ogle has been suspended.
        ~ END OF VIOLET SHEET.
        # 6. Other matters
        The bus was late.
        ! The Head asked members to note, as on the violet sheet, that she would be away for a hearing.
        The sheet of dates, as on the screen, will be sent to all who are away.
        # 7. Next meeting
        The next meeting is on 6 June.
    """)


@pytest.mark.parametrize("title", SHEETS)
def test_such_a_sheet_behind_the_signature_reaches_to_the_end(title: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        # 5. Next meeting
        The next meeting is on 6 June. The meeting closed at 7.10 pm.
        Signed ................ Date ................
        ~ {title}
        ! S1. Mrs Ogle. She has been suspended since May.
        ! S2. Pupil. Ned Arkle has been sent home.
    """)


@pytest.mark.parametrize("title", ["SEPARATE SHEET", "Separate minute", "Detached pages"])
def test_the_bare_name_is_enough_as_a_title(title: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        # 5. Next meeting
        The next meeting is on 6 June. The meeting closed at 7.10 pm.
        ~ # {title}
        ! S1. Mrs Ogle. She has been suspended since May.
    """)


ORDINARY_SHEETS = (
    "A separate sheet shows the lettings.",
    "The amber sheet in the pack of risks was discussed.",
    "Supplementary paper: reserved places in reception were explained.",
    "The last page: the chair thanked all who had helped.",
    "Red sheets are kept for fire drills.",
    "Second set, Year 9: the exam board has changed.",
    "Separate sheet: dates for the diary.",
    "Extra copy for the governors' shelf in the library.",
)


@pytest.mark.parametrize("said", ORDINARY_SHEETS)
def test_other_sheets_open_nothing(said: str) -> None:
    check(f"""
        # 4. Premises
        {said}
        # 5. Sports
        Ned Arkle has won a cup.
        # 6. Next meeting
        The next meeting is on 6 June.
    """)


TITLES = (
    "PUBLIC AND PRESS EXCLUDED",
    "Business taken in the absence of staff and observers",
    "Minutes of the matters from which the staff governors were excluded",
    "CLOSED TO STAFF AND PARENTS",
    "Matters that the governing body considers should be dealt with on a confidential basis",
    "Material determined to be confidential (regulation 15(3))",
    "Items the board has resolved are not to be open to inspection",
    "Withheld from publication under regulation 15(3)",
    "Addendum to the minutes of 4 May: business which is not for publication",
    "Confidential business (standing order 12)",
    "Items to which the public were not admitted",
    "Discussion without the headteacher",
    "Matters minuted apart",
    "Matters dealt with on a confidential basis",
    "Withheld minutes",
    "Members of the corporation only",
    "Strictly for the board",
)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", ["{}", "# {}", "**{}**"])
def test_a_title_that_says_who_ruled_or_who_was_out_opens_a_part(title: str, form: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        ~ {form.format(title)}
        ! # 5. Staffing
        ! 5.1 Mrs Ogle has been suspended.
        ! # 6. Complaint
        ! 6.1 Mr Arkle has complained of her.
        ~ The meeting was reopened to all at 7.40 pm.
        # 7. Next meeting
        The next meeting is on 6 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Matters considered by the board were noted.",
        "Business taken without staff cover is at the risk of the firm.",
        "Visitors are kept off the lower field by a fence.",
        "The register is closed to new pupils and parents.",
        "Items the board has resolved are listed in the log.",
        "Information under regulation 15 is on the website.",
        "Minutes which are available for inspection are in the office.",
        "The discussion without the projector was shorter.",
        "Rent withheld by the tenant was paid in May.",
        "Members of the board only have to sign once.",
        "Two visitors were excluded from the pool for running.",
    ],
)
def test_titles_and_sentences_that_only_sound_so_open_nothing(said: str) -> None:
    check(f"""
        # 4. Premises
        {said}
        # 5. Sports
        Ned Arkle has won a cup.
        # 6. Next meeting
        The next meeting is on 6 June.
    """)


MOVED = (
    "Mr Lawton, Mrs Reed and Mr Beck retired from the meeting at 7.25 pm. {}",
    "The officers departed at 7.25 pm. {}",
    "Mr Lawton left the room. Mrs Reed dropped off the call. {}",
)


@pytest.mark.parametrize("moved", MOVED)
@pytest.mark.parametrize(
    "said", ["TRUSTEES ONLY.", "NON-EXECUTIVE SESSION", "Closed business.", "Part Two"]
)
def test_the_opening_may_stand_behind_who_left(moved: str, said: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        ~ {moved.format(said)}
        ! # 5. Pay
        ! Mrs Ogle will have £400.
        ! # 6. Complaint
        ! Mr Arkle has complained of her.
        ~ The officers rejoined the meeting at 7.55 pm.
        # 7. Next meeting
        The next meeting is on 6 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Mr Lawton retired at Easter. Trustees only heard of it in May.",
        "Mr Lawton left at 7.25 pm. Trustees thanked him.",
        "The meeting was quorate. Governors only were counted.",
        "Mrs Reed retired from the board in May. Members gave her a vase.",
    ],
)
def test_who_left_or_retired_opens_nothing_alone(said: str) -> None:
    check(f"""
        # 4. Premises
        {said}
        # 5. Sports
        Ned Arkle has won a cup.
        # 6. Next meeting
        The next meeting is on 6 June.
    """)


AHEAD = (
    "The rest of these minutes will not be published.",
    "The minutes of the next two items are to be kept in the clerk's safe.",
    "The remaining matters are to be left out of the public copy.",
    "Everything below is not to be shown to parents.",
    "The Chair ruled that the business now following be confidential.",
    "It was resolved that staff be excluded for the next two items.",
    "With the officers gone, the meeting continued privately.",
    "This part of the minutes is not for publication.",
    "[It was agreed that observers withdraw for the remaining items, which are confidential]",
    "*** Everything from here is private ***",
    "=== The following items are confidential. ===",
    "~ From this point the minutes are for governors only ~",
)


@pytest.mark.parametrize("said", AHEAD)
def test_what_lies_ahead_is_ruled_out_of_the_public_copy(said: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        ~ {said}
        ! # 5. Staffing
        ! 5.1 Mrs Ogle has been suspended.
        ! # 6. Complaint
        ! 6.1 Mr Arkle has complained of her.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The remaining items were taken out.",
        "The following items were closed: boiler, gate, fence.",
        "The next two items will be withdrawn from the agenda in June.",
        "The rest of the meeting will be shown on the screen.",
        "The remaining items are to be put on the website.",
    ],
)
def test_what_lies_ahead_and_is_done_with_or_put_off_stays_open(said: str) -> None:
    check(f"""
        # 4. Premises
        {said}
        # 5. Sports
        Ned Arkle has won a cup.
        # 6. Next meeting
        The next meeting is on 6 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "(It was agreed that this is confidential)",
        "(This is to be kept confidential)",
        "[This letter is not for the public minutes]",
    ],
)
def test_a_remark_in_brackets_still_means_the_paragraph_above(said: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        ! Ned Arkle fell from it.
        ~ {said}
        # 5. Sports
        The team has won a cup.
        # 6. Next meeting
        The next meeting is on 6 June.
    """)


def test_a_sign_that_is_explained_keeps_its_meaning() -> None:
    check("""
        ~ * Items with a star are confidential.
        # 4. Premises
        The roof has been mended.
        ! * Ned Arkle fell from it.
        # 5. Next meeting
        The next meeting is on 6 June.
    """)


ENDS = (
    "Staff returned. Open business again.",
    "Everyone back in at 7.55 pm",
    "The remaining items are public.",
    "The meeting was reopened to everybody.",
    "Business closed to staff ended here.",
    "(Public session)",
    "End of the separate sheet.",
)


@pytest.mark.parametrize("said", ENDS)
def test_other_words_for_the_end_of_a_part(said: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        ~ PART TWO - CONFIDENTIAL
        ! # 5. Staffing
        ! 5.1 Mrs Ogle has been suspended.
        ~ {said}
        # 6. Policies
        The policy on charging was adopted.
        # 7. Next meeting
        The next meeting is on 6 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Everyone backed the plan.",
        "The remaining items of her claim are public money.",
        "She asked for a public hearing.",
        "The end of the lease was mentioned.",
    ],
)
def test_within_a_part_such_words_end_nothing(said: str) -> None:
    check(f"""
        # 4. Premises
        The roof has been mended.
        ~ PART TWO - CONFIDENTIAL
        ! # 5. Staffing
        ! {said}
        ! Mrs Ogle has been suspended.
    """)
