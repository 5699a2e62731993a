"""How meetings go into private and out again, in the words of any clerk."""

from __future__ import annotations

import pytest
from minutes import check

INTO = (
    "The meeting moved to the confidential section of the meeting.",
    "Governors moved on to Part 2 of the agenda.",
    "The Board moved in committee.",
    "The meeting entered a confidential session.",
    "The Board agreed to move to Part B.",
    "It was agreed to move to Part 2 at this point.",
    "The Chair moved the meeting to confidential business.",
    "The committee adjourned to closed session.",
    "Governors continued with the confidential items on the agenda.",
    "The Board met in executive session.",
    "The Chair opened the closed part of the meeting.",
    "The Chair declared the meeting to be in closed session.",
    "Staff left the meeting at this point (confidential items).",
    "The Chair asked staff governors to leave for the Part 2 items.",
    "A confidential session followed.",
    "Confidential discussion then took place.",
    "Motion to move into closed session: agreed.",
    "Mr Odd and the observers left, and the confidential session began.",
    "Trustees then met in the absence of staff.",
    "Closed board session",
    "The following to be removed prior to publishing on the website",
    "The text below must be removed from the website version.",
    "Minutes of a confidential nature",
    "PART B – CONFIDENTIAL (minuted separately; not for publication). Ms Poe, HR adviser, present.",
    "Governors moved to camera.",
    "The Corporation went into closed session without staff and student members.",
    "The following discussion was held behind closed doors.",
    "Circulation of the following is limited to trustees only.",
    "Open session paused",
    "Part 1 suspended",
    "The public session was suspended at 7.10pm.",
    "The livestream ended at this point for the private business.",
    "Start of Part 2 discussion",
    "Confidential session commenced 19.10",
    "Schedule 12A business",
    "Recording stopped at 18.40. Mrs Odell left the call.",
    "Eithriwyd y wasg a'r cyhoedd.",
    "Trafodwyd y canlynol yn gyfrinachol.",
    "Items for consideration in private",
    "RESERVED AREAS OF BUSINESS",
    "STARRED CONFIDENTIAL ITEMS",
    "Supplementary confidential minute",
    "NOT FOR DISTRIBUTION",
    "Aeth y llywodraethwyr i sesiwn gaeedig.",
    "Nid yw'r canlynol i'w gyhoeddi.",
    "Mae'r eitemau canlynol yn gyfrinachol.",
    "Penderfynwyd eithrio'r wasg a'r cyhoedd.",
    "END OF PUBLIC MINUTES",
    "--- Website version ends here ---",
    "END OF NON-CONFIDENTIAL MINUTES",
    "Here the public minutes end",
    "Do not publish beyond this point",
    "Nothing below this line is to be published",
    "[Anything below this line stays in the office]",
    "Diwedd y cofnodion cyhoeddus",
    "Governors went into a breakout room to discuss a confidential staffing matter.",
    "Trustees held a closed discussion.",
    "A private discussion of trustees only followed.",
    "Governors remained behind for a confidential discussion.",
    "The remainder of the meeting was held in the absence of the staff.",
    "The Chair asked for the next part not to be minuted in the public record.",
)
OUT = (
    "The meeting moved into Part 1.",
    "The Board re-entered open session.",
    "The Chair moved the meeting back to the open meeting.",
    "The meeting returned to non-confidential business.",
    "NON-CONFIDENTIAL",
    "Non-confidential items",
    "Minutes continue (non-confidential)",
    "The remainder of the meeting was not confidential.",
    "The rest of the meeting was open.",
    "The following discussion was not confidential.",
    "Out of committee",
    "The minutes resume as open from here.",
    "Unrestricted minutes resume.",
    "Everyone was readmitted.",
    "The remaining items were taken in open session.",
    "The meeting returned to the published agenda.",
    "The public part of the meeting restarted.",
    "End of confidential text",
    "End of the confidential schedule.",
    "All attendees were readmitted from the waiting room.",
    "Everybody came back in.",
    "7.30pm: Part 1 resumed",
    "The following minutes are for publication.",
    "The following may be published.",
    "For publication from here",
    "Non-confidential from here",
    "What follows is not confidential.",
    "No longer confidential",
    "Part 2 being concluded, the staff governors returned.",
    "Diwedd y cofnodion cyfrinachol",
    "Mr Odd and Ms Poe rejoined the meeting at 7.40 and Part 1 continued.",
    "Website version continues",
    "--- resume ---",
    "Parents came back in; open again.",
    "Trustees agreed to move back into open session.",
    "Items from here on are public.",
    "Ailddechrau Rhan 1",
    "Rhan 1 yn parhau",
    "Ailymunodd y staff â'r cyfarfod.",
    "Sesiwn agored",
    "Diwedd y sesiwn gaeedig",
    "Yn ôl yn Rhan 1",
    "RHAN 1 / PART 1: Dychwelodd Mr Odd am 6.20. / Mr Odd came back at 6.20.",
)
OPEN = (
    "Trustees held a private meeting with the auditors.",
    "The Chair asked for the next part of the building to be painted.",
    "The remainder of the meeting was held without a clerk.",
    "A confidential discussion with the auditor followed the last meeting.",
    "The Pay Committee had met in private on 4 May.",
    "Governors did not need to move into Part 2.",
    "The budget goes to committee in May.",
    "The class has moved on to Part 2 of the scheme.",
    "The pupils entered the reserved area.",
    "The counsellor opened confidential sessions for pupils.",
    "Governors asked whether the discussion should move into Part 2.",
    "The library's remaining books were taken into the open session of the book club.",
    "Mr Odd left before the confidential waste was collected.",
    "The public session was paused for a short break.",
    "The public part of the meeting was suspended while the alarm was checked.",
    "Distribution of the following is limited to Year 6: badges and bags.",
    "The livestream ended early because of the weather.",
    "The meeting then moved to the camera club's request for funds.",
    "What follows is for publication in the newsletter: the sports results.",
    "End of the public consultation",
    "The exam papers are not for distribution before May.",
    "Distribution: all governors",
    "Aeth y llywodraethwyr i sesiwn agored y Cyngor.",
    "Mae'r llyfrau canlynol yn gyfrinachol yn y stori.",
    "Ailymunodd yr ysgol â'r cynllun.",
    "The gates open again",
    "The website version of the map continues overleaf.",
    "The public minutes end with the year.",
    "The website version of the policy ends on page 3.",
    "Do not post anything below this line on the poster.",
    "Nothing beyond this is planned for the website.",
    "Governors went into the breakout rooms to discuss the vision.",
    "Parents sat in the lobby while governors talked alone with the architect.",
)
MINUTES = """
    7. Premises
    The fence is mended.
    {into}
    {seal}8. Report
    {told}The caretaker has asked for an advance of two months.
    {out}
    9. Policies
    The policy was approved.
    10. Date of next meeting
    4 May.
"""


@pytest.mark.parametrize("said", INTO)
def test_what_follows_is_sealed(said: str) -> None:
    out = "~ The meeting returned to open session."
    check(MINUTES.format(into=f"~ {said}", seal="~ ", told="! ", out=out))


@pytest.mark.parametrize("said", OUT)
def test_what_comes_next_is_open(said: str) -> None:
    into = "~ The meeting moved into Part 2."
    check(MINUTES.format(into=into, seal="! ", told="! ", out=f"~ {said}"))


@pytest.mark.parametrize("said", OPEN)
def test_these_open_nothing(said: str) -> None:
    check(MINUTES.format(into=said, seal="", told="", out="The hall is let."))


@pytest.mark.parametrize(
    "said",
    [
        "The family went to the public meeting and shouted.",
        "Her case had moved to open court.",
        "This was not a matter for the open part of the meeting.",
    ],
)
def test_what_is_told_ends_nothing(said: str) -> None:
    check(f"""
        7. Premises
        The fence is mended.
        ~ PART 2 - CONFIDENTIAL
        ! 8. Report
        ! {said}
        ! Mrs Odell has been signed off again.
        ~ End of Part 2
        9. Policies
        The policy was approved.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The discussion was moved into Part 2.",
        "The item was taken into closed session.",
        "The matter was taken into committee.",
        "The report was taken into the confidential session.",
        "The discussion passed into Part 2 at 7pm.",
    ],
)
def test_what_stands_below_goes_whoever_is_said_to_have_moved(said: str) -> None:
    check(f"""
        ~ # 7. Staffing
        ~ Two cleaners have started.
        ~ {said}
        ! Mrs Odell has been asked to see the nurse.
        ~ The meeting returned to open session.
        # 8. Pupils
        The roll is 210.
    """)


ALL_BUT = {
    "persons other than members": "RESOLVED that all persons other than members and officers of the Board be excluded for the remainder of the meeting.",
    "everyone except governors": "Resolved that everyone except governors and the clerk be excluded from the rest of the meeting.",
    "anyone but trustees": "It was agreed to exclude anyone but trustees and the clerk.",
}


@pytest.mark.parametrize("resolution", ALL_BUT.values(), ids=ALL_BUT)
def test_all_but_the_board_are_excluded(resolution: str) -> None:
    check(f"""
        4. Capital programme
        The library is on time.
        ~ 5. Exclusion. {resolution}
        ! 6. Bursar
        ! The report on the bursar was considered.
        ! 7. Lease
        ! The tenant is behind with the rent.
    """)


@pytest.mark.parametrize(
    "told",
    [
        "All pupils other than those in Year 11 were excluded from the trial.",
        "There was a fight. Everyone except the two youngest boys was excluded for a day.",
        "All persons other than staff must sign in. Everyone but the caretaker was asked to leave.",
    ],
)
def test_others_who_are_excluded_open_nothing(told: str) -> None:
    check(f"""
        4. Behaviour
        {told}
        5. Premises
        The roof is mended.
    """)


@pytest.mark.parametrize(
    "told",
    [
        "All were readmitted after the exclusion.",
        "The meeting continued as before.",
        "Open items were discussed with his union.",
    ],
)
def test_what_only_sounds_like_a_way_back_ends_nothing(told: str) -> None:
    check(f"""
        7. Premises
        The fence is mended.
        ~ The meeting moved into Part 2.
        ! {told}
        ! Mr Orr will go.
    """)


@pytest.mark.parametrize("mark", ["7.2 ", "- "], ids=["number", "bullet"])
@pytest.mark.parametrize(
    "said",
    [
        "Open section paused",
        "The public session was suspended at 7.10pm.",
        "The open part of the meeting closed.",
    ],
)
def test_an_open_part_that_ends_behind_a_number_or_a_bullet(said: str, mark: str) -> None:
    check(f"""
        7. Premises
        {mark.replace("2", "1")}The fence is mended.
        ~ {mark}{said}
        ! {mark.replace("2", "3")}The caretaker has asked for an advance of two months.
        ~ The meeting returned to open session.
        8. Policies
        The policy was approved.
    """)


def test_what_the_head_says_of_a_recording_opens_nothing() -> None:
    check("""
        # Weavers' Bridge Academy
        The meeting was recorded for the clerk. What was said while the recording was stopped is confidential.
        # 1. Report
        The roll is 312.
        ~ Recording stopped at 18.40.
        ! # 2. Conduct
        ! Mr Sillitoe has been told of a complaint.
        ~ Recording was started again at 18.58.
        # 3. Decisions in short
        Two policies approved.
        ! Mr Sillitoe not to be confirmed in post (recording stopped).
        ! Agenda, with the recording stopped: the report on Mr Sillitoe.
    """)


def test_whose_copy_it_is_seals_nothing() -> None:
    check("""
        # Weavers' Bridge Academy
        Present: Barbara Witt (chair), Sanjay Dhar.
        This is the governors' copy. Words between square brackets are Part 2; the rest is Part 1.
        # 1. Report
        1.1 The roll is 312. <<[Two were sent home: Nell Arkle and Tom Rook.]>>
        1.2 The fence has been mended. <<[Mr Orr was warned.]>>
    """)
