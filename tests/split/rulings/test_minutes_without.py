"""Rulings and notes on minutes that go out without some of what stands in them."""

from __future__ import annotations

import pytest
from minutes import check

OF_PARAGRAPHS = """
    # Corve College
    Present: Hilary Bebbington (Chair)
    7. Minutes
    The minutes were signed.
    8. Headteacher's report
    The Headteacher spoke to his written report.
    ! He then told governors that Kian had been arrested.
    ! Ms Sarpong asked where he is now.
    Moving on to outcomes, the mock results were the best for four years.
    9. Finance
    The outturn is £44,000 in surplus.
    14. Next meeting
    Wednesday 25 March 2026.
    ~ {note}
"""
OF_NUMBERS = """
    # Tidewater
    Present: Ngaire Whitelock (Head)
    ### 3 Report
    3.1 The schools have 311 pupils.
    3.2 The sports day will be on 19 June.
    ! 3.3 Lucinda Farrant has asked to step down to classroom teaching.
    3.4 The curriculum leads met on 9 March.
    ### 5 Safeguarding
    5.1 Nine staff will renew first aid.
    ! 5.2 The mother of Noor has taken her to a refuge.
    5.3 There were no incidents.
    ### 8 Any other business
    8.1 The friends have given £900.
    ~ {number}{note}
    ### 9 Next meeting
    9.1 Wednesday 13 May 2026.
"""


@pytest.mark.parametrize(
    "note",
    [
        "Note by the Clerk: having taken advice from the data protection officer I have withheld from the copy for general circulation the second and third paragraphs of minute 8. They remain in the Chair's signed set. M.D.",
        "Clerk's note: I have kept out of the version that goes to parents the second and third paragraphs of 8.",
        "On advice I have left out of the copy for the website the second and third paragraphs under minute 8.",
        "The second and third paragraphs of minute 8 have been withheld from the copy for general circulation.",
        "The clerk has removed from the set sent to the staff room paragraphs 2 and 3 of minute 8.",
        "I have taken from all but the signed copy the second and third paragraphs of minute 8.",
        "Those who ask for these minutes are sent them without the second and third paragraphs of minute 8.",
        "These minutes are put on the website without paragraphs two and three of minute 8.",
    ],
)
def test_a_note_says_what_a_copy_is_without(note: str) -> None:
    check(OF_PARAGRAPHS.format(note=note))


@pytest.mark.parametrize(
    "note",
    [
        "Note by the Clerk: I have added to the copy for general circulation the second and third paragraphs of minute 8.",
        "I have put into the copy for the website the second and third paragraphs of minute 8, which were missing.",
        "The Head has withheld from the contractor the second and third payments of invoice 8.",
        "Those who ask are sent these minutes with the second and third paragraphs of minute 8.",
        "The second and third paragraphs of minute 8 were missing from the draft and have been put back.",
        "I have removed from paragraph 8 a word that was typed twice.",
    ],
)
def test_a_note_on_something_else_seals_nothing(note: str) -> None:
    check(OF_PARAGRAPHS.format(note=note).replace("! ", ""))


@pytest.mark.parametrize(
    "note",
    [
        "Before closing, governors looked back over the evening. RESOLVED that what stands at 3.3 and 5.2 be not disclosed, and that the clerk issue these minutes with those paragraphs taken out.",
        "RESOLVED that what stands at 3.3 and 5.2 be not disclosed.",
        "RESOLVED that the clerk issue these minutes with 3.3 and 5.2 taken out.",
        "Governors agreed that these minutes go out without 3.3 and 5.2.",
        "It was agreed to publish with 3.3 and 5.2 removed.",
        "It was resolved that 3.3 and 5.2 not be released.",
        "The board decided that 3.3 and 5.2 are not to be divulged.",
        "RESOLVED that the minutes be published with paragraphs 3.3 and 5.2 deleted.",
        "AGREED that 3.3 and 5.2 shall not be disclosed to any person who is not a governor.",
        "It was agreed that the public should have these minutes less 3.3 and 5.2.",
        "Governors resolved to issue the minutes minus 3.3 and 5.2.",
    ],
)
def test_a_resolution_looks_back(note: str) -> None:
    check(OF_NUMBERS.format(number="8.2 ", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "RESOLVED that what stands at 3.3 and 5.2 be disclosed.",
        "Governors agreed that the minutes go out with 3.3 and 5.2 as amended.",
        "It was agreed to publish the policy with 3.3 and 5.2 removed.",
        "The terms of reference were adopted with 3.3 and 5.2 taken out.",
        "The code was adopted without 3.3 and 5.2.",
        "RESOLVED that the handbook be issued with paragraphs 3.3 and 5.2 deleted.",
        "The Chair said that 3.3 and 5.2 of the scheme had not been released by the department.",
        "The minutes of 4 February were agreed with 3.3 and 5.2 taken out.",
        "It was agreed that the minutes be published without delay and that 3.3 and 5.2 be put to the trust.",
    ],
)
def test_a_resolution_on_something_else_seals_nothing(note: str) -> None:
    check(OF_NUMBERS.format(number="8.2 ", note=note).replace("! ", "").replace("~ ", ""))


@pytest.mark.parametrize(
    "note",
    [
        "Website, staff room and parents' forum: these minutes without 3.3 and without 5.2.",
        "Website: these minutes less 3.3 and 5.2. Governors: the whole.",
        "School office: the minutes minus 3.3 and 5.2",
        "Governors and the authority: entire. All others: 3.3 and 5.2 omitted.",
        "To governors: in full. To the website: without 3.3 and 5.2.",
        "Circulated to staff less paragraphs 3.3 and 5.2.",
    ],
)
def test_a_list_of_who_gets_which_copy(note: str) -> None:
    check(OF_NUMBERS.format(number="", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "Website, staff room and parents' forum: these minutes with 3.3 and 5.2.",
        "Website: these minutes. Staff room: the newsletter without pages 3.3 and 5.2.",
        "Parents: these minutes without the budget sheet.",
        "The clerk sent them without 3 copies of the plan.",
        "School office: the minutes, less the signature",
    ],
)
def test_a_list_of_who_gets_what_else(note: str) -> None:
    check(OF_NUMBERS.format(number="", note=note).replace("! ", "").replace("~ ", ""))


HOLLOW_LANE = """
    # Hollow Lane School
    Present: Mrs Ada Quill (Chair), Mr Ben Sorrel (Headteacher)
    1. Apologies
    There were none.
    2. Head's report
    2.1 There are 204 on roll.
    ! 2.2 Mr Finch has been given a final warning for lateness.
    2.3 The library has been painted.
    3. Complaints
    ! 3.1 The parents of Lena say that she was pushed by the cook.
    3.2 The policy on complaints was approved.
    4. Finance
    4.1 The budget was agreed.
    5. Dates
    5.1 14 May.
    ~ {note}
"""


@pytest.mark.parametrize(
    "note",
    [
        "Minutes 2.2 and 3.1 have been pasted over in the copy on the porch.",
        "Ada: when you upload this, lose 2.2 and 3.1.",
        "Before these minutes go on the website, drop 2.2 and 3.1.",
        "FOI: s.40(2) applies to 2.2 and 3.1.",
        "Regulation 15(3)(a) is relied on for 2.2 and 3.1.",
        "Section 40 exemption is claimed for 2.2 and 3.1.",
        "The clerk is to produce a public version omitting paragraphs 2.2 and 3.1.",
        "Anyone may have a copy of these minutes on request; 2.2 and 3.1 will be blacked out.",
        "2.2 and 3.1 have been inked out by the clerk.",
        "From the Chair by e-mail: happy with these, but please pull 2.2 and 3.1 before they go to the office.",
        "I certify this as the public record of the meeting, 2.2 and 3.1 having been removed to the closed record.",
        "File A (website): 1, 2.1, 2.3, 3.2, 4, 5. File B (safe): 2.2, 3.1.",
        "Set 2 (governors only): 2.2 and 3.1",
    ],
)
def test_notes_of_working_clerks(note: str) -> None:
    check(HOLLOW_LANE.format(note=note))


@pytest.mark.parametrize(
    "note",
    [
        "Ada: when you upload this, check 2.2 and 3.1.",
        "Section 4 applies to 2.2 and 3.1.",
        "The VAT exemption applies to 2 clubs.",
        "The windows in rooms 2 and 3 will be blacked out.",
        "Please pull the plug of heaters 2 and 3 before you go.",
        "2.2 and 3.1 having been read, the meeting closed.",
        "File B (green): forms 2.2, 3.1.",
        "A version of the plan omitting 2 classrooms was shown.",
        "Regulation 15 was read under 2.2 and 3.1.",
    ],
)
def test_notes_of_clerks_on_other_things(note: str) -> None:
    check(HOLLOW_LANE.format(note=note).replace("! ", "").replace("~ ", ""))


@pytest.mark.parametrize(
    "note",
    [
        "Chair's ruling on publication: 2.1 yes, 2.2 no, 2.3 yes, 3.1 no, 3.2 yes, 4.1 yes, 5.1 yes.",
        "To be published? 2.1 yes; 2.2 no; 2.3 yes; 3.1 no",
        "Confidential: 2.1 no, 2.2 yes, 3.1 yes, 3.2 no",
        "For the website - 2.1 ok, 2.2 not, 2.3 ok and 3.1 not.",
        "Release: 2.2 no, 3.1 no.",
        "Withhold? 2.2 yes, 3.1 yes, 3.2 no.",
    ],
)
def test_numbers_with_yes_or_no(note: str) -> None:
    check(HOLLOW_LANE.format(note=note))


@pytest.mark.parametrize(
    "note",
    [
        "Attendance at the public meeting: 2.1 yes, 2.2 no, 3.1 no",
        "Votes: 2.2 no, 3.1 no",
        "Published on time: 2.1 yes, 2.2 yes",
        "Paper attached: 2.1 yes, 2.2 no, 3.1 no",
    ],
)
def test_yes_or_no_to_something_else(note: str) -> None:
    check(HOLLOW_LANE.format(note=note).replace("! ", "").replace("~ ", ""))
