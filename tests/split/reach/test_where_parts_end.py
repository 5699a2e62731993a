"""Where a sealed part begins and ends: who stayed for it, who came back within it, titles that ask."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split

STAYED = {
    "stayed": "At 7.55 Mr Lawton left. Mrs Ogle stayed for items 11 and 12.",
    "remained": "The officers withdrew, and Mrs Ogle remained for items 11 and 12 only.",
    "attended": "Mr Lawton left. Mrs Ogle attended for item 11.",
}


@pytest.mark.parametrize("said", STAYED.values(), ids=STAYED)
def test_items_for_which_somebody_stayed_are_not_all_of_the_sealed_part(said: str) -> None:
    check(f"""
        # 9. Visits
        Twelve visits were made.
        # 10. Next meeting
        The next meeting is in May.
        ~ {said}
        ~ # CONFIDENTIAL SECTION
        ! # 11. Students
        ! 11.1 Nell Arkle has been sent home.
        ! # 12. Complaint
        ! 12.1 Mr Odell has complained of Mr Ogle.
        ! # 13. Staff
        ! 13.1 Mrs Ogle left. She has written to the head.
        ! # 14. Absence
        ! 14.1 The head will be away for eight weeks.
    """)


TITLES = (
    "Which minutes are reserved",
    "Which of these notes are private",
    "Items to be treated as confidential",
    "Confidential items",
    "Reserved minutes",
    "What is to be confidential",
    "What should not be published",
    "Deciding what is private",
)
RULINGS = {
    "gone through": "Before dispersing, the board went through the clerk's notes. It was RESOLVED that 127.5 be entered in the reserved book and left out of the public copy. The action arising from each is to be treated likewise.",
    "asked": "The chair asked which minutes should be confidential. It was agreed that 127.5 is confidential. All other minutes are open.",
}


@pytest.mark.parametrize("said", RULINGS.values(), ids=RULINGS)
@pytest.mark.parametrize("title", TITLES)
def test_a_heading_below_which_other_items_are_ruled_confidential_opens_nothing(
    title: str, said: str
) -> None:
    check(f"""
        # 127 Estates
        127.4 The boiler is new.
        ! 127.5 Ned Arkle has lost an eye in it.
        # 139 {title}
        139.1 {said}
        139.2 The clerk will make the public copy.
        # 140 Next meeting
        140.1 It is in May.
    """)


@pytest.mark.parametrize(
    "told",
    [
        "The clerk said that Mr Ogle has been warned.",
        "Mrs Ogle asked what was in the notes of her hearing.",
        "Mr Ogle asked whether the matter of his hours should be kept private.",
        "Mrs Ogle went through her notes of the assault.",
        "The rest of the sum will be paid to Mr Odell in May.",
    ],
)
def test_a_matter_that_is_told_beside_such_a_ruling_stays_sealed(told: str) -> None:
    check(f"""
        # 127 Estates
        127.4 The boiler is new.
        ! 127.5 Ned Arkle has lost an eye in it.
        ~ # 139 Confidential items
        ~ 139.1 It was agreed that 127.5 is confidential.
        ! 139.2 {told}
        # 140 Any other business
        140.1 The gate was painted.
    """)


END = "Part B ended at 10.20."
CAME_BACK = f"""
    # A9 Reserves
    The reserves are at six per cent.
    # PART B: CONFIDENTIAL
    # B4 Leadership
    4.1 Mr Odell will resign in May.
    # B5 Senior pay
    5.1 Mr Ogle and Ms Arkle left the call. The committee recommended a rise.
    5.2 They were let in at 10.15.
    {{between}}
    Letter to Mr Odell after the hearing.
    {END}
"""


@pytest.mark.parametrize(
    ("between", "sealed"), [("", True), ("# A10 Visits", False)], ids=["same item", "another item"]
)
def test_who_comes_back_within_an_item_does_not_end_a_part_whose_end_is_written(
    between: str, *, sealed: bool
) -> None:
    minutes = document(CAME_BACK.format(between=between))
    said = {"Mr Odell will": "LINE_SEALED", "Mr Ogle and": "LINE_SEALED", "let in": "LINE_CLOSES"}
    heard = [
        Finding(Span(b.index, 0, len(b.text)), b.text, kind, 0.9, "reader")
        for text, kind in said.items()
        for b in minutes.blocks
        if text in b.text
    ]
    found = split(minutes, None, heard)
    parts = {span.block: s.part for s in found for span in s.spans}
    letter = next(b.index for b in minutes.blocks if b.text.startswith("Letter"))
    assert (parts[letter] is Part.TWO) is sealed


TOLD_WITHIN = """
Her contract ends in July.
The end of the private arrangement was agreed.
He opened the door again and left.
The open evening resumed after the alarm.
Everyone back in the office was told.
The public meeting about the closure is on 3 May.
What follows is known to everybody in the village.
The rest may be told to the staff.
The website was blamed by her.
The main part of the complaint is over.
The confidential helpline ended in March.
That was the last of the private lessons.
The restricted funds ended the year lower.
She said that all remaining items were public.
He asked whether the remaining items are public.
The white minutes again name her.
Open to all was how she put it.
She returned to normal duties on Monday.
He came back into school on Tuesday.
The family returned to the public housing list.
The ordinary business of the day went on.
The open wound was dressed.
The meeting with her was closed at six.
The closed session with the union ended well.
The pupils rejoined the class.
Mrs Pike came out of committee work.
The executive was back at his desk.
Part 1 of the report was read.
The public were told of it in the paper.
The doors were opened to the police.
Nothing that follows is private, he had shouted.
The noticeboard copy goes missing often.
The next items of her belongings are public property.
The record is open to question.
No more private tuition was offered.
The secret part of it is finished with.
The parents may read it at home.
The common room again was mentioned.
His appeal is over.
The end of term was given as the date.
This ends the matter as far as the union goes.
The ban is lifted and he may come in again.
The trustees resumed their seats on the coach.
They went back to the main question of pay.
The panel reopened the case to all who had asked.
Publication of her book resumes in May.
The usual book again was used to log it.
He went back to what everybody calls the annexe.
"""


@pytest.mark.parametrize("told", TOLD_WITHIN.strip().splitlines())
def test_what_is_told_within_a_part_does_not_end_it(told: str) -> None:
    check(f"""
        # 1. Roof
        The roof is dry.
        ~# PART 2 - CONFIDENTIAL
        ! 2. Ned Arkle was excluded.
        ! 3. {told}
        ! 4. Mrs Ogle is ill.
    """)


@pytest.mark.parametrize(
    ("following", "sealed"), [("HEALTH AND SAFETY", ""), ("THE CARETAKER", "! ")]
)
def test_an_exclusion_that_says_where_its_item_is_recorded_ends_before_ordinary_business(
    following: str, sealed: str
) -> None:
    check(f"""
        # 50/25 TRAINING
        Mrs Ogle has been on a course.
        ~ # 51/25 EXCLUSION OF PRESS AND PUBLIC - STAFFING
        ~ The minutes of this item are recorded separately as Part II and are not for publication.
        ~ Mrs Lawton and Miss Sowter withdrew.
        {sealed}# 52/25 {following}
        {sealed}Mr Odell had walked the site in January, and the rail needs to be replaced.
        # 53/25 DATE OF NEXT MEETING
        The next meeting is in May.
    """)


@pytest.mark.parametrize(("annex", "sealed"), [("C2/25", ""), ("C3/25", "! ")])
def test_a_paragraph_that_names_the_minute_of_an_annex_leaves_its_item_open(
    annex: str, sealed: str
) -> None:
    check(f"""
        # 65/25 Estates
        1. The roof is dry.
        {sealed or "~ "}# 66/25 People
        {sealed}2. The report was received, with nine vacancies.
        ~ 3. The matter of the headship is recorded as confidential minute C2/25.
        # 67/25 Growth
        4. Two schools may join.
        ~ # CONFIDENTIAL MINUTE - TRUSTEES ONLY
        ! {annex} The headship
        ! C1. Mr Odell is to leave in May.
    """)


def test_a_row_that_begins_with_a_number_and_a_title_goes_on_with_nothing_above_it() -> None:
    check("""
        | No. | Minute | Action |
        | | 8. Pupils // The roll is 1,021. | |
        | 8.1 | Attendance is up. | |
        | | 9. Finance // PG presented. | |
        | 9.1 | The report was approved and will be sent in. | PG |
        !| 9.2 | Mrs Ogle owes for the coach and has asked for time to pay. | PG |
        | | 10. Policies // Approved: Charging and Lettings. | |
        | | 11. Visits // Mr Lowe showed us the maps. | |
        ~| 13.1 | It was agreed that 9.2 above be treated as confidential. | Clerk |
    """)


def test_an_end_in_brackets_is_of_the_title_that_bears_the_flag_and_of_no_item_above() -> None:
    check("""
        # 04/26 Matters arising
        ! 53/25 (confidential item): the LA have written back and there is no case to answer.
        # 05/26 Head's report
        Attendance is 96.2%, and two families have been to look round.
        ~ Staffing - CONFIDENTIAL
        ! Mrs Odell intends to retire at Easter and asks that nobody is told.
        ~ (end of confidential)
        The phonics check went well in all the classes.
    """)


def test_the_remainder_of_a_discussion_goes_on_in_the_next_rows() -> None:
    check("""
        | Minute | Action |
        | 26/18 SAFEGUARDING // The link governor met the lead in May. | |
        | 26/19 PREMISES // The tennis courts are to be resurfaced. // Mr Lynch left the meeting. Governors agreed that the remainder of this discussion be recorded confidentially. | |
        !| Tenders had been received, and one firm had been the subject of a petition. | MY to take references |
        ~| Mr Lynch returned to the meeting. | |
        | 26/20 CHAPLAINCY // 46 pupils went to Lourdes. | |
    """)


def test_the_cell_of_a_flagged_title_is_sealed_from_its_first_paragraph_on() -> None:
    lines = document("""
        | No | Item |
        | 8 | CONFIDENTIAL - individual staffing matters // (a) Ann Ode has a plan. // (b) Karl Ogle is suspended for now. |
        | 9 | Policies |
    """)
    told = next(b for b in lines.blocks if b.text.startswith("(b)"))
    heard = [
        Finding(Span(told.index, 0, len(told.text)), told.text, kind, 0.99, "reader")
        for kind in ("LINE_SEALED", "LINE_OPENS", "LINE_LEADS_IN")
    ]
    parts = {span.block: s.part for s in split(lines, findings=heard) for span in s.spans}
    private = [b.text[:3] for b in lines.blocks if parts.get(b.index) is Part.TWO]
    assert private == ["8", "CON", "(a)", "(b)"]


def test_rows_below_a_numbered_flag_with_who_left_belong_to_it() -> None:
    lines = document("""
        | No | Item | Action |
        | 35 | CONFIDENTIAL ITEM - PC left the meeting for this item. | |
        | | Two posts go. // It was asked what it will cost. | KMB to ask |
        | 36 | Policies // PC rejoined the meeting. // Approved: Lettings. | |
    """)
    told = next(b for b in lines.blocks if b.text.startswith("It was asked"))
    heard = Finding(
        Span(told.index, 0, len(told.text)), told.text, "LINE_SEALED", 0.99, "reader", ""
    )
    parts = {span.block: s.part for s in split(lines, findings=[heard]) for span in s.spans}
    private = [b.text for b in lines.blocks if b.text and parts.get(b.index) is Part.TWO]
    assert private[2:] == ["Two posts go.", "It was asked what it will cost.", "KMB to ask"]


@pytest.mark.parametrize(
    ("back", "sealed"),
    [
        ("Members who had withdrawn were invited to return.", ""),
        ("The staff and student members were asked to rejoin the meeting.", ""),
        ("Members of staff were asked to return to work.", "!"),
    ],
)
def test_a_part_in_a_table_ends_where_those_who_withdrew_were_asked_back(
    back: str, sealed: str
) -> None:
    check(f"""
        | No | Minute | Action |
        | 14.12 | ESTATES. The roof is dry. | |
        ~| | CONFIDENTIAL BUSINESS. The staff and student members withdrew. | |
        !| 14.13 | STAFF. A complaint has been made of Mr Ogle. | KA |
        {sealed or "~"}| | {back} | |
        {sealed}| 14.14 | GOVERNANCE. Mrs Tove was reappointed for four years. | CH |
    """)


def test_items_that_were_taken_in_part_2_up_to_those_that_are_not_confidential() -> None:
    check("""
        # 5. Premises
        5.1 The roof is dry.
        ~ The next two items were taken as Part 2 items.
        ! # 6. Staffing
        ! 6.1 Mrs Odell is off.
        ! # 7. Pupils
        ! 7.1 Ned Arkle was excluded.
        ~ The following items are not confidential.
        # 8. Policies
        8.1 The lettings policy was agreed.
    """)


def test_a_resolution_in_a_table_excludes_the_public_until_the_staff_are_back() -> None:
    check("""
        | No | Item | Action |
        | 5 | Premises // The roof is dry. | |
        ~| | It was resolved to exclude the press and public. | |
        !| 6 | Staffing // Mrs Odell is off. | HV |
        !| 7 | Pupil matters // Ned Arkle was excluded. | |
        ~| | The Head and staff governors rejoined. | |
        | 8 | Policies // The lettings policy was agreed. | |
    """)


@pytest.mark.parametrize(
    "resolution",
    [
        "RESOLVED that the public and the staff governor be excluded during the following items, as they relate to individuals.",
        "RESOLVED that visitors be excluded for what follows.",
        "It was agreed to exclude everyone but the governors.",
    ],
)
@pytest.mark.parametrize("title", ["", "~ PART II (NOT FOR PUBLICATION)"])
def test_a_numbered_exclusion_does_not_end_with_its_own_item(title: str, resolution: str) -> None:
    check(f"""
        # 53. CORRESPONDENCE
        A letter was noted.
        ~ # 54. EXCLUSION OF THE PUBLIC
        ~ {resolution}
        ~ The Deputy Headteacher withdrew at 20:05 hours.
        {title}
        ! # 55. HEADTEACHER'S REVIEW
        ! The Head withdrew. One increment was awarded.
        ! # 56. STAFFING
        ! Ms Fenn has been suspended.
        ! # 57. ATTENDANCE
        ! Mrs Hall is to be taken to court.
        The meeting closed at 20:35 hours.
    """)


@pytest.mark.parametrize(
    "title",
    ["Reserved business", "Part 2 - Confidential", "Move to Part 2", "Moving into committee"],
)
@pytest.mark.parametrize(
    "said",
    [
        "The public were asked to leave for the remaining items.",
        "RESOLVED that the press and public be excluded for the following items.",
        "The staff governors left the meeting.",
    ],
)
def test_a_numbered_title_of_a_part_heads_the_items_that_follow(title: str, said: str) -> None:
    check(f"""
        # 5. Premises
        5.1 The roof is dry.
        ~ # 6. {title}
        ~ {said}
        ! # 7. Staffing
        ! 7.1 Mrs Odell is off.
        ! # 8. Pupils
        ! 8.1 Ned Arkle was excluded.
        The meeting closed at 8pm.
    """)


def test_what_was_resolved_in_a_reserved_item_is_part_of_it_whatever_the_reader_hears() -> None:
    lines = document("""
        # 8. Premises
        8.1 The roof is dry.
        # 9. CONFIDENTIAL ITEM: STAFFING
        9.1 Eleven posts would be at risk and two people would have to go.
        9.2 RESOLVED: that the proposal proceed to consultation.
        Mrs Tove returned to the meeting.
        # 10. Policies
        10.1 Agreed.
    """)
    told = next(b for b in lines.blocks if b.text.startswith("9.2"))
    before = next(b for b in lines.blocks if b.text.startswith("9.1"))
    heard = [
        Finding(Span(b.index, 0, len(b.text)), b.text, kind, score, "reader")
        for b, kind, score in (
            (before, "LINE_SEALED", 0.99),
            (told, "LINE_CLOSES", 0.9),
            (told, "LINE_LEADS_OUT", 0.9),
        )
    ]
    part2 = {x.block for s in split(lines, findings=heard) if s.part is Part.TWO for x in s.spans}
    assert {before.index, told.index} <= part2


def test_an_item_that_asks_for_confidential_business_and_finds_none_is_open() -> None:
    check("""
        # CQ18 Minutes and confidential business
        .1 The minutes were approved.
        .2 It was asked whether any item should be taken as reserved business. There was none, and nobody had to withdraw.
        .3 Six actions are complete.
        # CQ19 Quality
        .1 The report was noted.
    """)


@pytest.mark.parametrize(
    ("opens", "ends"),
    [
        (
            "10.2 ---- Commercially sensitive until award - do not publish ----",
            "---- End of commercially sensitive section ----",
        ),
        ("10.2 Confidential:", "End of confidential section."),
        ("10.2 MINUTES WITHHELD:", "Open minutes"),
    ],
)
def test_a_flag_reaches_to_the_end_that_is_written_for_it(opens: str, ends: str) -> None:
    check(f"""
        10. Catering
        10.1 The contract ends on 31 July.
        ~{opens}
        !10.3 Brightplate came out first, at £2.41 a meal.
        !10.4 It was agreed to go on with the first two.
        ~{ends}
        11. Insurance
        11.1 The policy was renewed.
    """)


@pytest.mark.parametrize(
    "none",
    [
        "No private session was needed.",
        "A separate minute was not required.",
        "The closed session was not required on this occasion.",
        "No business was transacted in private.",
        "The board decides that no matter at this meeting needs to be kept confidential, and the minutes may be published in full.",
        "Governors did not need a closed session.",
    ],
)
@pytest.mark.parametrize("title", ["Private session", "Confidential items", "Separate minute"])
def test_nothing_is_sealed_where_there_was_none(title: str, none: str) -> None:
    check(f"""
        9. Policies
        The pay policy was approved.
        ~10. {title}
        ~{none}
        11. Reserves
        The policy was approved.
        12. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "back",
    [
        "The live stream was turned back on.",
        "There being no further confidential business, the staff governors were called back.",
        "The notes are open again from here.",
        ". . . . . . . . . . confidential to here . . . . . . . . . .",
        "[not for publication up to this point]",
        "Sheet 3 - register of attendance (to go on the website)",
        "Attachments to Part 1:",
        "(Part 1 again) Appendix",
        "The following does form part of the public minutes:",
        "OPEN SESSION (from 16:00)",
        "The public was thereupon readmitted.",
    ],
)
def test_the_meeting_is_open_again_in_other_words(back: str) -> None:
    check(f"""
        ~10. PART 2
        !Mrs Odell is off sick and a return date is not known.
        ~{back}
        11. Public questions
        One, about floodlights.
    """)


RESOLVED = "22. RESOLVED - That, under section 100A(4) of the Local Government Act 1972, the public be excluded from the meeting for the following {} of business on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act."


@pytest.mark.parametrize("title", ["", "~22. Exclusion of the public"])
def test_a_resolution_with_a_number_of_its_own_closes_the_items_behind_it(title: str) -> None:
    check(f"""
        21. Admissions
        The report was noted.
        {title}
        ~{RESOLVED.format("items")}
        !23. Academy conversion
        !The trust asked for an indemnity of £380,000.
        !24. Central team
        !Two posts will go, and Mrs Odell has been told.
    """)


@pytest.mark.parametrize("title", ["", "~22. Exclusion of the public"])
def test_a_resolution_for_the_following_item_closes_one(title: str) -> None:
    check(f"""
        21. Admissions
        The report was noted.
        {title}
        ~{RESOLVED.format("item")}
        !23. Academy conversion
        !The trust asked for an indemnity of £380,000.
        24. Any other business
        Six hundred and twelve answers came in.
    """)


def test_the_next_minute_is_what_stands_below_without_a_number() -> None:
    check("""
        3. Announcements
        The chair has been given a medal.
        ~4. (The next minute is exempt from publication.)
        !The insurers will pay £28,000 to the family of Leon Askew.
        5. School streets
        The trial goes on until Easter.
    """)


def test_an_exclusion_that_was_not_needed_closes_nothing() -> None:
    check("""
        12. Press
        The press will be asked to the opening of the hall.
        13. EXCLUSION OF THE PUBLIC. The chair ruled that no resolution was needed as no exempt business was on the agenda.
        14. EXCLUSIONS. The policy was updated.
        15. Thanks to the caterers.
    """)


def test_those_who_left_came_back_by_their_surnames() -> None:
    check("""
        7. Staffing
        One teacher retires at Easter.
        ~At this point the staff governors, Mr Tom Hartnell and Mrs Sunita Joshi, left the meeting. The following section is confidential.
        !Miss Renshaw has not met the standard and an extension will be asked for.
        ~Mr Hartnell and Mrs Joshi returned to the meeting.
        8. Premises
        The toilets will be refurbished.
    """)


def test_one_of_three_who_came_back_ends_nothing() -> None:
    check("""
        6. Finance
        The outturn was noted.
        ~7. Staffing
        ~At this point the staff governors, Mr Tom Hartnell, Mrs Sunita Joshi and Mrs Ann Dow, left the meeting. The following section is confidential.
        !Miss Renshaw has not met the standard and an extension will be asked for.
        ~Mrs Joshi returned to the meeting.
        !8. The caretaker
        !He has been off since June and has been warned.
    """)


@pytest.mark.parametrize(
    "back",
    [
        "Out of committee. The observers came back.",
        "It was agreed to move out of committee at 8.15pm. Proposed: Mrs Donnelly.",
    ],
)
def test_a_board_moves_out_of_committee(back: str) -> None:
    check(f"""
        10. Correspondence
        A letter had been received.
        ~The Board agreed to move into committee at 8.05pm. Proposed: Mr McCandless.
        !Mrs Mawhinney has been referred to Occupational Health.
        ~{back}
        11. Other business
        The Principal thanked governors for coming to the service.
    """)


@pytest.mark.parametrize(
    "back", ["The three colleagues came back at 5.41pm.", "Our colleagues returned."]
)
def test_colleagues_came_back(back: str) -> None:
    check(f"""
        # Budget
        The outturn was noted.
        ~The Chair proposed that the next part of the meeting be confidential. Ben Sharratt, Neil Cattermole and Rukhsana Malik left the room.
        !An allegation has been made against Mrs Dow, who is at home.
        ~{back}
        # Safeguarding
        The audit was noted.
    """)


def test_the_words_that_are_to_end_a_part_are_its_end() -> None:
    check("""
        # Finance
        The deficit was noted.
        ~# CLOSED SESSION (directors only)
        ~The executive left at 10:52. What follows to the words "end of closed session" is not published.
        !Two trusts are interested in us, and Mrs Dow will give notice.
        ~End of closed session. The executive came back at 11:20.
        # Health and safety
        Nil reportable.
    """)


def test_staff_that_are_not_for_publication_are_one_item() -> None:
    check("""
        Apologies
        Dr Vohra was abroad for work.
        Last meeting
        The minutes were agreed by all.
        Headteacher
        There are 472 girls on roll.
        ~Staff (not for publication)
        !Mrs Adam has written that she cannot work under Mr Rawat.
        Money
        The dinner made £18,600 for the roof.
        ~Complaint (not for publication)
        !Mr Seedat says that his daughter was made to remove a badge.
        Safeguarding
        The link governor is now Dr Vohra.
    """)


def test_items_with_a_sign_behind_their_bare_numbers_are_items() -> None:
    check("""
        ~Items marked (A) are for publication; items marked (B) are not.
        1 (A) Apologies. Mrs Ellison, accepted.
        2 (A) Minutes of 15 September. Agreed.
        ~3 (B) Confidential
        !Mrs Clyne is undergoing treatment until Easter.
        4 (A) Security. The gates were reviewed.
        5 (A) Date. 2 February.
    """)


def test_short_minutes_in_a_table_of_discussion_and_action() -> None:
    check("""
        | Ref | Discussion | Action / by |
        | LGB/14 Opening | Welcome from TK. Quorate. | |
        | LGB/15 Minutes | 18 September agreed. | Signed |
        | LGB/16 Behaviour | Late marks have halved. | BS to share data |
        !| LGB/17 CONFIDENTIAL Personnel | Marcus Dow is under investigation. // Ms Court will appeal. | TK to sit on the panel |
        | LGB/18 Finance | Deficit £41k, mainly agency. | Note |
    """)


@pytest.mark.parametrize(
    "said",
    [
        "What is recorded from here until the open session resumed is closed and will not be published.",
        "The following is confidential until the meeting returned to open session.",
    ],
)
def test_how_long_a_part_lasts_does_not_end_it(said: str) -> None:
    check(f"""
        # Finance
        The deficit was noted.
        ~# Closed session
        ~Those in attendance left. {said}
        !Mr Mabbott was found to have altered marks and has resigned.
        ~# Open session resumed
        ~The Chair invited Ms Sproat to return.
        # Health and safety
        One accident was reported.
    """)


def test_an_exclusion_for_all_but_one_item_closes_that_one() -> None:
    check("""
        12. Press
        The press will be asked to the opening of the hall.
        ~13. EXCLUSION OF THE PUBLIC. As no exempt business was listed other than item 14, the public was excluded for it.
        !14. The caretaker
        !He has been warned.
    """)


def test_a_discussion_to_which_colleagues_returned_goes_on() -> None:
    check("""
        9. Finance
        The outturn was noted.
        ~10. Part 2
        ~Mr Tom Hartnell and Mrs Sunita Joshi left the meeting.
        !Mia Dow has been excluded.
        !Colleagues returned to the discussion of Leo Dow, who is at home.
        !His mother has complained.
    """)


def test_the_remainder_of_a_minute_is_what_is_told_below() -> None:
    check("""
        ## 214.9 PEOPLE
        Marcus Eddowes gave the annual people report.
        ~ It was RESOLVED that the remainder of this minute be reserved and excluded from the published record.
        ! The Director of HR reported that 11 posts were at risk.
        ## 214.10 DATES
        The next meeting is in March.
    """)


def test_who_left_when_the_open_part_closed() -> None:
    check("""
        1. Welcome
        All were welcomed.
        2. Dates
        9 July.
        Part 1 of the meeting closed at 7.31pm. JL, Mr Ravenhall and Mrs Whitworth left.
        ! 3. Mrs Crowther has been signed off with stress.
    """)


def test_the_rest_of_the_discussion_that_the_chair_ruled_confidential() -> None:
    check("""
        1. Falling rolls
        The Head showed a graph.
        It was agreed to hold an open evening.
        ~ (At this point the Chair ruled that the rest of the discussion was confidential)
        ! Three teachers are on fixed terms to August and none would be kept.
        ! The TAs would lose their afternoons.
        2. Marketing
        A banner and a film were agreed.
    """)


@pytest.mark.parametrize("mark", ["RESERVED BUSINESS", "CONFIDENTIAL", "Part 2", "Closed session"])
@pytest.mark.parametrize("back", ["", "~ Those who had withdrawn returned at 6.15pm.\n"])
def test_each_marked_title_of_several_holds_its_own_item(mark: str, back: str) -> None:
    check(
        "## 12 Premises\nThe fence is up.\n"
        f"~ ## 13 {mark} - Staffing\n! Mr Delaney has given notice.\n! It was agreed to fill the post.\n"
        "## 14 Governance\nMrs Lowther was appointed for four years.\n"
        f"~ ## 15 {mark} - Pay\n~ The Principal withdrew.\n! The report was presented.\n{back}"
        "## 16 Any other business\nThe Chair wished all a good Christmas.\n"
    )


@pytest.mark.parametrize(
    "title",
    ["Dates for 2026/27", "Calendar of meetings 2026-27", "Meeting dates", "Dates for the diary"],
)
def test_dates_of_the_year_to_come_end_a_part_without_numbers(title: str) -> None:
    check(f"""
        2. Budget
        The budget was agreed.
        ~ Confidential
        ! The cook has been off since May.
        {title}
        14 May, 3 June
    """)


def test_dates_of_a_case_end_nothing() -> None:
    check("""
        2. Budget
        The budget was agreed.
        ~ Confidential
        ! The cook has been off since May.
        ! Dates of the hearing
        ! 14 May, 3 June
    """)


@pytest.mark.parametrize(
    "flag",
    [
        "CONFIDENTIAL",
        "Confidential / Cyfrinachol",
        "Confidential record",
        "OFFICIAL - SENSITIVE: PERSONAL",
        "Delete before publishing",
        "Please omit from public version",
        "Do not publish",
        "Keep off the website, please",
        "To be redacted",
    ],
)
def test_a_flag_in_the_midst_of_an_item_ends_with_the_item(flag: str) -> None:
    check(f"""
        # 3. Headteacher's report
        Attendance stood at 95.1 per cent.
        ~ {flag}
        ! Mrs Ogle has been asked to see the nurse.
        # 4. Policies
        The charging policy was approved.
        # 5. Date of next meeting
        14 May.
    """)


@pytest.mark.parametrize(
    "title", ["CONFIDENTIAL MINUTES", "Confidential section", "Do not publish the following"]
)
def test_a_title_of_a_part_does_not(title: str) -> None:
    check(f"""
        # 3. Headteacher's report
        Attendance stood at 95.1 per cent.
        ~ {title}
        ! Mrs Ogle has been asked to see the nurse.
        ! # 4. Mr Dace
        ! He has asked for an advance.
        # 5. Date of next meeting
        14 May.
    """)


def test_the_remainder_of_a_minute_of_which_nothing_is_told_leaves_the_next_one_open() -> None:
    check("""
        # Beck Hill School, governing board
        Present: Mrs Ffion Mair (Chair)
        80/25 FINANCE. The report was received.
        81/25 STAFFING. Mr Lloyd withdrew.
        ~ The remainder of this Minute was taken as confidential and is recorded on the pink paper attached.
        82/25 POLICIES. The charging policy was approved.
        83/25 DATE OF NEXT MEETING. Monday 9 March.
    """)


def test_the_remainder_of_an_item_may_be_told_behind_the_ruling() -> None:
    check("""
        # 4. Finance
        The report was received.
        # 5. Staffing
        ~ Mr Lloyd withdrew.
        The rest of this item is confidential. <<Mrs Orr has been signed off since May.>>
        # 6. Policies
        The charging policy was approved.
    """)


def test_the_remainder_of_a_minute_may_be_told_under_numbers_of_its_own() -> None:
    check("""
        # Beck Hill School, governing board
        Present: Mrs Ffion Mair (Chair)
        80/25 FINANCE. The report was received.
        81/25 STAFFING. Mr Lloyd withdrew.
        ~ The remainder of this Minute was taken as confidential.
        ! 1. Mrs Orr has been signed off.
        ! 2. Noah Pell has been excluded.
        ~ 82/25 POLICIES. The charging policy was approved.
    """)


@pytest.mark.parametrize(
    "signing",
    [
        "Signed ................................................ (Chair)    Date ......................",
        "Signed as a correct record: ______________________ Chair of Trustees      Date: ____________",
        "Chair: ....................",
    ],
)
def test_the_chair_signs_the_open_part_behind_its_close(signing: str) -> None:
    check(f"""
        1. Apologies
        None were received.
        12. Next meeting
        11 February. The open part of the meeting ended at 5.40 p.m. and Mr Fairless left.
        {signing}
        ~ # PART TWO – CONFIDENTIAL
        ! P2.1 STAFF ABSENCE
        ! Mrs Forster has been absent since September.
    """)


@pytest.mark.parametrize(
    "last",
    [
        "Next time we meet at Thwaitebeck: 10 February 2026, 4 o'clock. We finished at ten past six.",
        "We meet again on 10 February 2026 at 4 o'clock.",
        "We next meet on 3 March at 6pm in the library.",
        "Next on 19 March. 19:25.",
        "Next LGB: 3 March 2026, 6pm",
        "We finished at half past seven.",
    ],
)
def test_when_they_meet_next_stays_in_any_words(last: str) -> None:
    check(f"""
        # Money
        The sheet was handed round.
        ~ Confidential. Matty went out.
        ! Lucinda Spence has told Nell that she is expecting a baby.
        {last}
    """)


@pytest.mark.parametrize(
    "told",
    [
        "We meet again on Friday to hear Mrs Forster.",
        "Next on 3 March Mrs Forster will see occupational health.",
        "Next time we meet Mrs Forster the union will come.",
        "She finished at ten past six and left the site.",
    ],
)
def test_what_else_is_to_come_belongs_to_the_part(told: str) -> None:
    check(f"""
        # Money
        The sheet was handed round.
        ~ # PART 2
        ! Mrs Forster has been absent since September.
        ! {told}
    """)
