"""Where a sealed matter leaks although its item is sealed: each line of the table is a test."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_sections, sealed_text

from redactor.data import Carrier
from redactor.split import SplitRules, split, stub_text

PART2 = """
    ~ # PART 2 – CONFIDENTIAL
    ! ## 14. Capability of Mrs Garside
    ! 14.1 Mrs Ruth Garside has moved to the formal stage of the capability procedure; her union was told and a hearing arranged.
    ! 14.2 Redundancy consultation with the catering supervisor opens on 5 May.
    The meeting closed at 8pm.
"""


def minutes(*open_lines: str) -> str:
    return "\n".join(["# 1. Welcome", "1.1 Everyone was welcomed.", *open_lines, PART2])


def test_l2_an_agenda_printed_on_top_repeats_the_heading() -> None:
    check(
        """
        1. Welcome
        2. Budget
        3. Any other business
        ! 4. Capability of Mrs Garside
        # 1. Welcome
        1.1 Everyone was welcomed and the meeting was declared quorate by the clerk at six in the evening.
        # 2. Budget
        2.1 Approved.
        # 3. Any other business
        3.1 The fair raised £300.
        ~ # PART 2
        ! # 4. Capability of Mrs Garside
        ! 4.1 Mrs Garside has moved to the formal stage.
        """
    )


_TOPS = {
    "a title": "Minutes",
    "the list of who was there": """PRESENT
        Foundation: Mrs Ada Quill (Chair), Mr Tom Vane, Dr Lena Orr, Ms Pia Lund, Mr Yaw Mensah, Canon Rhys Pugh, Mrs Wren Tandy
        Apologies: Mr Obi Drake""",
    "a long title": "MINUTES OF THE SPRING MEETING OF THE GOVERNING BODY OF BECK HILL SCHOOL HELD ON 4 MARCH 2026 AT SIX IN THE LIBRARY",
}


@pytest.mark.parametrize("part", ["PART TWO – CONFIDENTIAL", "Part 2 - not open to the public"])
@pytest.mark.parametrize("top", _TOPS)
def test_l2_the_name_of_part_2_ends_an_agenda(top: str, part: str) -> None:
    check(
        f"""
        Agenda
        1. Welcome
        2. Budget
        3. Dates
        ~ {part}
        {_TOPS[top]}
        # 1. Welcome
        1.1 Everyone was welcomed and the meeting was declared quorate by the clerk.
        # 2. Budget
        2.1 Approved.
        # 3. Dates
        3.1 Tuesday.
        ~ # {part}
        ! 1.1 Mrs Garside has moved to the formal stage of the capability procedure.
        """
    )


@pytest.mark.parametrize("list_", ["", "Present: Mr Tom Vane (Chair), Ms Pia Lund\n        "])
@pytest.mark.parametrize(
    "told",
    [
        "Mrs Ruth Garside was told that her appeal had failed.",
        "She is to leave the school in May.",
        "**Capability of Mrs Garside**",
    ],
)
def test_l2_text_below_the_name_of_part_2_is_not_of_an_agenda(list_: str, told: str) -> None:
    minutes = document(
        f"""
        Agenda
        1. Welcome
        2. Budget
        3. Dates
        PART TWO – CONFIDENTIAL
        {list_}{told}
        # 1. Welcome
        Everyone was welcomed.
        # 2. Budget
        It was approved.
        # 3. Dates
        Tuesday.
        # PART TWO – CONFIDENTIAL
        """
    )
    assert told.strip("*") in sealed_text(minutes, split(minutes)).values()


def test_l2_the_words_part_2_in_an_agenda_begin_nothing() -> None:
    check(
        """
        Agenda
        1. Welcome
        2. Budget
        3. Part 2 – Confidential
        4. Dates
        # 1. Welcome
        1.1 Everyone was welcomed and the meeting was declared quorate by the clerk at six in the evening.
        # 2. Budget
        2.1 Approved.
        # 4. Dates
        4.1 Tuesday.
        """
    )


def test_l2_an_agenda_of_bullets_begins_nothing_and_repeats_nothing() -> None:
    check(
        """
        AGENDA
        - Welcome
        ! - Capability of Mrs Garside
        - Part 2 – Confidential
        # 1. Welcome
        1.1 Everyone was welcomed.
        ! # 2. Capability of Mrs Garside (confidential)
        ! 2.1 Mrs Garside has moved to the formal stage.
        # 3. Dates
        Tuesday.
        """
    )


def test_terse_minutes_are_no_agenda() -> None:
    check(
        """
        1. Welcome
        2. Budget: approved
        3. Dates: 5 May
        ~ PART 2
        ! 1. Complaint
        ! 2. Pay
        """
    )


@pytest.mark.parametrize(
    "line",
    [
        "Apologies were received from Colin Ashby<< (hospital)>> and accepted.",
        "Apologies: Colin Ashby<< (recovering from a hip replacement)>>; Mrs Hope (work)",
        "Apologies: Colin Ashby (co-opted,<< new baby>>)",
        "RB sends apologies <<following his operation>>.",
        "Apologies from Mr Lisle were accepted, <<due to personal reasons>>.",
        "Apologies from Mrs Nikolaou<< (her son is ill)>> were accepted.",
        "Ymddiheuriadau / Apologies: Mr Alun Bell; Dr Nest ap Rhys<< (salwch / illness)>>",
        "Canon Lisle was absent <<following surgery>>; apologies were accepted.",
        "Apologies were accepted from Ms Otieno<< (maternity leave)>>.",
    ],
)
def test_l3_a_personal_reason_for_absence_is_sealed(line: str) -> None:
    check(f"# 1. Welcome and apologies\n{line}\n# 2. Policies\nApproved.")


@pytest.mark.parametrize(
    "line",
    [
        "Apologies, because of a work commitment, were accepted.",
        "Apologies: Rosa Tilling (parent governor); Cllr Ron Bishop (LA); Mr Lee [ML]",
        "Apologies were received from Dr D'Souza (on call) and Cllr Bishop (council meeting).",
        "Apologies were accepted from Father Ieuan Madoc, who was taking a funeral.",
        "Miss Bird would be late from work.",
        "Not present and no apology: Mr Hanna (second consecutive meeting)",
    ],
)
def test_l3_a_harmless_reason_a_role_or_initials_stay(line: str) -> None:
    check(f"# 1. Welcome and apologies\n{line}\n# 2. Policies\nApproved.")


def test_l3_the_reason_is_a_stretch_and_can_be_switched_off() -> None:
    notation = "# 1. Apologies\nApologies: Colin Ashby (hospital)\n# 2. Policies\nApproved."
    (section,) = sealed_sections(notation)
    assert (section.rule, section.carrier) == ("apology-reason", Carrier.STRETCH)
    assert not sealed_sections(notation, SplitRules(apology_reasons=False))


@pytest.mark.parametrize(
    "line",
    [
        "The Part 1 minutes were signed. The Part 2 minutes were also agreed, <<Miss Hobday's salary being altered to M4>>.",
        "The Part A and Part B minutes were approved. <<In the Part B minutes at B4, the first name is to read Joan and not Jean.>>",
        "The minutes and the confidential annex were approved<< subject to Mr Orme's name being removed from the latter>>.",
        "A correction was made to the Part B minutes: <<Mr Orme was absent>>.",
        "Part A was approved. Part B was approved<< subject to one correction. At B4 the name should read Rix and not Rand.>> All actions were complete.",
        "The note of the business taken in committee was passed round and signed. <<Mrs Devine asked that it should record that Mrs Gault had had her union with her.>>",
        "The minutes of the closed session were agreed and signed. <<At C4, 'verbal' is to read 'written'.>>",
        "The Part 2 minutes were circulated on paper. <<One correction was made: Mr Fallon's pay was withheld in May.>> They were signed by the Chair.",
        "The minutes were signed. The reserved minutes were also confirmed, <<subject to the following. In 25/57 the name should read Mrs Holloway.>>",
        "The minutes of the confidential session were approved. <<Mrs Pell asked that her words about Mr Pike be removed.>>",
        "Part 2 minutes: agreed. <<Change 'Odell' to 'Odel' in item 3.>>",
        "Cymeradwywyd y cofnodion. Cymeradwywyd cofnodion Rhan 2 ar ôl <<newid 'llafar' yn 'ysgrifenedig'>>.",
    ],
)
def test_l5_the_correction_is_sealed_and_the_approval_stays(line: str) -> None:
    check(
        f"# 2. Dates\nTuesday.\n# 3. Minutes of the last meeting\n3.1 {line}\n# 4. Policies\nApproved."
    )


APPROVED_WITH_A_CORRECTION = [
    "The Part 2 minutes of 4 December were approved, subject to Mrs Garside's end date being corrected.",
    "The confidential minutes were approved with the following amendment: delete the third sentence on page 8.",
    'The non-public minutes were approved, substituting "leading counsel\'s opinion" for "counsel\'s opinion" in the minute on the claim.',
    'The reserved minutes were agreed, the words "and his wife" being struck out.',
    "The closed set was approved with one change: Mr Orme's name is to read Mr Orm.",
    "The confidential minutes were agreed once the date of Mrs Prys's hearing had been put right.",
    "Section B of the minutes was agreed, save that Mr Orme voted against.",
    "Part B minutes of 3 December approved with a change at B3: the sum was £6,500, not £5,600.",
    "Cymeradwywyd cofnodion Rhan 2 ar ôl newid 'rhybudd llafar' yn 'rhybudd ysgrifenedig'.",
]


@pytest.mark.parametrize("line", APPROVED_WITH_A_CORRECTION)
def test_l5_a_paragraph_that_approves_and_corrects_goes_whole_and_its_stub_says_approved(
    line: str,
) -> None:
    notation = f"# 3. Minutes of the last meeting\n3.1 The minutes were signed.\n! 3.2 {line}\n# 4. Policies\nApproved."
    check(notation)
    (section,) = sealed_sections(notation)
    assert stub_text(section).startswith("3.2 Confidential minutes of an earlier meeting: approved")


@pytest.mark.parametrize(
    "line",
    [
        'Part 2 minutes: "April" to read "June", on the absence of Mrs Prys.',
        "The confidential minute of 4 May was discussed. The Chair asked that the words about the pupil be taken out.",
        'Cofnodion Rhan 2: newidier "Ebrill" i "Mehefin".',
        "The private minutes of 9 July were corrected at 4 to say that Mr Orme had resigned.",
        'In the pink pages, "May" should read "June" at the item on Mrs Prys.',
        "The in-committee minutes were amended to show that Mr Orme dissented.",
    ],
)
def test_l5_a_line_that_only_corrects_goes_whole(line: str) -> None:
    check(
        f"# 3. Minutes of the last meeting\n3.1 The minutes were signed.\n! 3.2 {line}\n# 4. Policies\nApproved."
    )


@pytest.mark.parametrize(
    "line",
    [
        "The minutes of 10 July 2025, Part I and Part II, were approved and signed.",
        "The confidential annex was approved without amendment. There were two amendments to item 6.",
        "The Part 2 minutes were agreed. The Part 1 minutes were agreed subject to the date being corrected.",
        "The public minutes and non-public summary were approved, subject to the addition of Dame Joan to the attendance.",
        "The reserved minutes were agreed and signed.",
        "The open and closed minutes of 9 July were agreed.",
        "The in-committee record was read and adopted.",
        "The pink pages were signed by the Chair.",
        "The minutes were agreed; there was no Part 2.",
        'The open and closed minutes were signed, after "2 May" in open minute 4.1 had been put right to "3 May".',
        "Parts 1 and 2 of the minutes were approved.",
        "The confidential minutes were circulated at the meeting and collected in again.",
        "The Part 2 minutes would be approved in Part 2.",
        "Part I: approved and signed. Part II: approved and signed, KA having stepped out.",
        "The separate record of the in-committee item was adopted at the same time, PG proposing and US seconding.",
        "Minutes of 18 March (open and confidential) were approved. Action 4 is complete: the sign is up.",
        "Cadarnhawyd cofnodion Rhan 2 hefyd. / The Part 2 minutes were also confirmed.",
        "RESOLVED that the Minutes, including the confidential Minute, be approved and signed.",
        "Mr Orr proposed that the minutes of 13 May, and the in-committee sheet of that date, be signed.",
    ],
)
def test_l5_corrections_of_the_open_minutes_stay(line: str) -> None:
    check(f"# 3. Minutes of the last meeting\n3.1 {line}\n# 4. Policies\nApproved.")


@pytest.mark.parametrize(
    "line",
    [
        "4.2 (Confidential minute C2) The investigation is complete.",
        "Part 2 item 3: settlement agreed, post deleted from July.",
        "(25/37, Part II) The appeal had been dismissed.",
        "25/44 (Part II) – the Chair reported that the appeal had been dismissed.",
        "LAB/27 (confidential minute): a final warning was accepted.",
        "From 9.1 (confidential minute): the grievance was withdrawn.",
        "61/25 confidential minute C2 – the settlement was signed.",
        "(c) In-committee item 5 of 3rd May. The claim was settled.",
        "(Part 2, item 3) Mrs Ellis has had her reply.",
        "P2.1: the complainant has had a reply.",
        "(Rhan 2, eitem 3) Atebwyd Mrs Ellis.",
        "4.2 Confidential minute 12: Mr Orme has had a reply.",
        "4.2 Arising from the confidential minutes, Mr Orme has now had a reply.",
        "4.2 Item 7 (closed session): the claim was settled.",
        "4.2 Minute 25/14 (pink): the claim was settled.",
        "4.2 25/14 (pink paper) – the claim was settled.",
        "4.2 In respect of the Part 2 item on the caretaker, the appeal had been dismissed.",
        "4.2 Re Part 2, item 3: the appeal had been dismissed.",
        "4.2 Part II (min 14): the appeal had been dismissed.",
        "4.2 Reserved business, 14.2. The appeal had been dismissed.",
        "4.2 [Part II] 25/14 The appeal had been dismissed.",
        "4.2 25/14 [Reserved] The appeal had been dismissed.",
        "4.2 Restricted minute R3. The appeal had been dismissed.",
        "4.2 Private session, 9 July: the appeal had been dismissed.",
        "4.2 From the governors-only minutes: the appeal had been dismissed.",
        "4.2 From the pink pages of 9 July: the appeal had been dismissed.",
        "4.2 Confidential annex, item C2: the appeal had been dismissed.",
        "4.2 In camera item 4 – the appeal had been dismissed.",
        "4.2 Exempt minute 17: the appeal had been dismissed.",
        "4.2 Non-public minute 17 – the appeal had been dismissed.",
        "4.2 Update on Part B item 4: the appeal had been dismissed.",
        "4.2 Following the closed session in July, the Chair reported that the claim had been settled.",
        "4.2 The Chair gave an update on the reserved item from July: the claim had been settled.",
        "4.2 Action 6 (confidential): the claim had been settled.",
        "4.2 Action 6 from Part 2: letter sent to Mr Orme.",
        "4.2 Minute 12 – CONFIDENTIAL – Mr Orme has had a reply.",
        "4.2 P2/3: Mr Orme has had a reply.",
        "4.2 Part 2 action 3: Mr Orme has had a reply.",
        "4.2 Closed minute 12: Mr Orme has had a reply. (closed session)",
    ],
)
def test_l6_matters_arising_on_part_2_items_are_sealed(line: str) -> None:
    check(
        f"""
        # 3. Minutes
        The minutes of 9 July were signed.
        # 4. Matters arising
        4.1 The gate has been painted.
        ! {line}
        4.3 The clock has been mended.
        # 5. Policies
        Approved.
        """
    )


@pytest.mark.parametrize(
    "line",
    [
        "4.2 Part 2 actions: all complete.",
        "4.2 There were no matters arising from the confidential minutes.",
        "4.2 Matters arising from the Part 2 minutes will be taken in Part 2.",
        "4.2 Confidential minutes: see Part 2.",
        "4.2 The confidential minutes are kept by the clerk.",
        "4.2 Part 2 of the roof survey is due.",
        "4.2 Item 7: the closed road will reopen in May.",
        "4.2 Minute 14 (phase 2): the fence is up.",
        "4.2 Reserved places: three taken.",
        "4.2 Re item 3: the private fund was closed.",
        "4.2 The pink ribbon day raised £90.",
        "4.2 Appendix B: the visits policy is on the website.",
        "4.2 The restricted fund stands at £900.",
        "4.2 The confidentiality agreement was signed by Mr Orme.",
        "4.2 Actions from Part 1: all done.",
        "4.2 Section B of the audit: two points are left.",
    ],
)
def test_l6_what_says_nothing_of_an_earlier_part_2_stays(line: str) -> None:
    check(
        minutes(
            "# 3. Minutes",
            "The minutes of 9 July were signed.",
            "# 4. Matters arising",
            "4.1 The gate has been painted.",
            line,
            "# 5. Policies",
            "Approved.",
        )
    )


def test_l6_rows_of_matters_arising_are_sealed_by_their_part_2_number() -> None:
    check(
        """
        # 4. Matters arising
        | Minute | Action | Position |
        | 4.2 | Compare phonics with the cluster | Done |
        ! | P2.1 | Reply to Mr Orme | Sent |
        ! | 6 (Part 2) | Letter | Sent |
        | 10.2 | Chase forms | Awaited |
        # 5. Policies
        Approved.
        """
    )


def test_l7_rows_of_the_action_log_go_by_number_by_word_and_by_content() -> None:
    log = """
        # 2. Budget
        2.1 The budget was approved.
        # Action log
        | Ref | Action | Owner | Due |
        | 1.1 | Send cards | Clerk | May |
        | 2.1 | Submit the budget | SBM | May |
        ! | 14.1 | Papers to the panel | Clerk | May |
        ! | 3 (confidential) | Letter to payroll | Chair | May |
        ! | 4 | Letter to Mrs Garside | Chair | May |
        ! | 5 | Tell the catering supervisor when redundancy consultation opens | Head | May |
        """
    check(minutes(log))
    logged = [s for s in sealed_sections(minutes(log)) if s.carrier is Carrier.LOG_ROW]
    assert len(logged) == 4
    assert sum(bool(s.belongs_to) for s in logged) == 3


def test_l7_serial_numbers_of_a_log_are_no_references() -> None:
    check(
        """
        # 1. Welcome
        Hello.
        ### Actions
        | No. | Action | Who | By |
        | 1 | Chairs for the hall | WO | 2 April |
        | 2 | Visit to the nursery | PR | 20 May |
        ~ # PART 2
        ! # 1. Complaint
        ! Mrs Lovage wrote again on 2 April.
        ! # 2. Absence
        ! One teacher is unwell.
        """
    )


def test_l7_one_sentence_of_an_action_paragraph_is_a_stretch() -> None:
    check(
        minutes(
            "# 10. Actions",
            "10.2 The Chair to report on lettings. <<She will also write to Mrs Garside about the hearing.>> The Clerk to order chairs.",
        )
    )


def test_l8_an_action_cell_that_names_the_person_is_sealed() -> None:
    check(
        """
        | Item | Discussion | Action |
        | 5. Report | The Principal gave a long report on the roll of the school, attendance, behaviour and the sixth form, which was received. | <<Principal to cover Mr Mellish's groups>> |
        ! | 6. CONFIDENTIAL Staffing | Mr Owen Mellish has been suspended. | Clerk |
        | 7. Policies | Approved. | Clerk to publish |
        """
    )


def test_a_line_behind_the_dates_that_names_a_sealed_matter_is_sealed() -> None:
    check(
        minutes(
            "# 12. Dates of next meetings",
            "Monday 2 March and Monday 8 June 2026, 6pm.",
            "! The hearing of Mrs Garside's case will be on Monday 8 December at 2pm.",
        )
    )


def test_d21_an_interest_that_names_what_a_sealed_item_is_about() -> None:
    check(
        minutes(
            "# 2. Declarations of interest",
            "2.1 Mr Cole is a member of the finance board. Ms Vance declared an interest in item 14, <<as Mrs Garside's colleague>>.",
        )
    )


def test_d21_an_interest_in_a_sealed_item_without_content_stays() -> None:
    check(minutes("# 2. Declarations of interest", "2.1 Ms Vance declared an interest in item 14."))


def test_l21_headers_and_footers_that_name_the_matter_are_sealed() -> None:
    check(
        "^ Oakhill Primary School\n"
        + minutes()
        + "\n! _ FGB Part 2 12.3.25 – HT capability.docx\n_ Draft until approved"
    )


def test_open_items_about_the_same_person_are_left_to_the_reviewer() -> None:
    check(minutes("# 4. Headteacher's report", "4.5 Mrs Garside has been absent since September."))


@pytest.mark.parametrize(
    "line",
    [
        "10.1 The Chair to send the budget to the council.",
        "10.1 Clerk to book the hall for the spring fair.",
        "10.1 Headteacher to circulate the attendance figures and the improvement plan.",
    ],
)
def test_ordinary_actions_stay(line: str) -> None:
    check(minutes("# 10. Actions", line))


LIST_OF_ACTIONS = """
    # 4. Report
    4.1 The roof was mended.
    # 5. Policies
    Approved.
    ~ # PART 2
    ! # 6. Staffing
    ! 6.1 Mrs Garside has been suspended from duty pending an investigation.
    ! # 7. Lease
    ! Two bids were in.
    ~ End of Part 2.
    # 8. Dates
    May.
    # Actions
    - 4.1 Pay the roofer: SBM
    {}
    - 5 Publish the policies: clerk
"""


@pytest.mark.parametrize(
    "line",
    [
        "- 6.1 Letter to payroll: Chair",
        "- Item 7: instruct solicitors: Chair",
        "- Letter to payroll (6): Chair",
        "- Part 2: letter to payroll: Chair",
        "- Confidential: letter to payroll",
        "- (Part 2) letter to payroll",
        "- Write to Mrs Garside: Chair",
        "- 7 – reply to the bidders: SBM",
        "- Letter to payroll [confidential item]",
    ],
)
def test_l7_actions_are_tied_to_a_sealed_item_by_number_by_word_or_by_name(line: str) -> None:
    check(LIST_OF_ACTIONS.format(f"! {line}"))


@pytest.mark.parametrize(
    "line",
    [
        "- 4.1 Part 2 of the roof survey: SBM",
        "- Publish the confidentiality policy: clerk",
        "- Draft Part 2 agenda headings template: clerk",
        "- Send the lease of the minibus to the bank: SBM",
    ],
)
def test_l7_actions_that_only_sound_like_part_2_stay(line: str) -> None:
    check(LIST_OF_ACTIONS.format(line))


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("!", "Under confidential item 9, it was Mr Cope who had complained."),
        ("!", "The confidential minutes should record that Mr Cope walked out before the vote."),
        ("!", "It was pointed out that in the confidential minute Mr Cope had been ill for 14 days and not 40."),
        ("!", "In relation to the confidential item, the Head reported that Mr Cope had appealed to a panel."),
        ("", "The confidential minutes were agreed by those who had been there, and signed."),
        ("", "The Part 2 minutes had been circulated to governors by email and were approved."),
        ("", "The Part 2 minutes were not ready and will be brought to the next meeting."),
        ("", "The confidential minutes were shown on the screen and taken as a true record."),
    ],
)  # fmt: skip
def test_of_earlier_confidential_minutes_only_that_they_were_approved_stays(
    mark: str, said: str
) -> None:
    check(f"""
        1. Apologies
        None.
        2. Minutes of the last meeting
        The minutes of 3 March were agreed as a correct record.
        {mark} {said}
        The lights have been mended.
        3. Finance
        The budget was approved.
    """)


def test_what_is_told_again_of_earlier_business_is_put_before_a_reviewer() -> None:
    (told,) = sealed_sections("""
        # 5. Matters arising
        5.1 The shared calendar is in use.
        !5.2 (Part 2, item 2) Mr Prowse said that Mrs Garrity had begun her phased return on 9 June.
        # 6. Budget
        The budget was approved.
    """)
    assert "minuted elsewhere" in told.doubt


@pytest.mark.parametrize(
    "told",
    [
        "5.2 From the confidential sheet: Mr Prowse said that Mrs Garrity had withdrawn her claim. (Conf.)",
        "5.2 Follow-up to confidential minute 9: Mrs Garrity had withdrawn her claim. (Conf.)",
    ],
)
def test_so_is_what_says_that_it_harks_back(told: str) -> None:
    (sealed,) = sealed_sections(f"""
        # 5. Calendar
        5.1 The shared calendar is in use.
        !{told}
        # 6. Budget
        The budget was approved.
    """)
    assert "minuted elsewhere" in sealed.doubt


def test_what_is_amended_beside_the_word_for_reserved_items_is_no_correction() -> None:
    check("""
        # 8. Governance
        8.1 The Confidentiality section of the Standing Orders (Part II, paragraphs 14 to 17) had been revised. The changes were approved.
        8.2 RESOLVED: that the standing orders, as amended in clause 14 (publication of minutes and reserved items), be adopted.
        # 9. Estates
        The roof was mended.
    """)


def test_numbers_that_open_items_have_are_not_those_of_part_2() -> None:
    check("""
        # CM 44 MATTERS ARISING
        .1 (CM 33) Open evenings: 1,140 visitors, a record.
        # CM 46 FINANCE
        .1 The accounts to 31 October were received.
        ~# CM 51 RESERVED BUSINESS
        !.1 A complaint had been made by Ms Twigg that Mr Howlett had shouted.
        ~The open meeting was resumed.
        # CM 53 ACTIONS
        | Minute | Action | Who |
        | CM 46 | Write to the bus operator | Mr Mahmood |
        | <<CM 51.1>> | <<Appoint an investigating officer>> | <<Dr Blackwell>> |
    """)


def test_a_review_of_reserved_minutes_tells_nothing_of_them() -> None:
    check("""
        # 10 Matters arising
        10.1 The lift was mended.
        10.2 The annual review of reserved minutes had been completed: four were released and seven remain.
        # 11 Finance
        The accounts were received.
    """)


def test_l6_of_several_matters_in_one_sentence_only_that_of_part_2_goes() -> None:
    check("""
        # 2. Minutes of the last meeting
        The minutes were signed.
        Matters arising: (para 4.3) the fund has been opened; (para 7.1) the Clerk has written about the crossing; <<(para 9, Part 2) the Chair said that Mr Pugh had now left and that his keys had been handed in.>>
        # 3. Reading
        Reading is good.
        """)


def test_l6_of_several_confidential_matters_in_one_sentence_all_go() -> None:
    check("""
        # 2. Minutes of the last meeting
        <<Confidential minutes of the last meeting: (para 4.3) Mr Pugh has left; (para 7.1) his keys have been handed in.>>
        # 3. Reading
        Reading is good.
        """)


def test_those_who_sit_at_the_table_bring_nothing_into_part_2_by_their_double_name() -> None:
    """The chat of a call that is printed behind the minutes is no agenda."""
    check("""
        # Pastoral Committee of Carrow College
        In the chair: Mrs Rosalind Adair. Taking part: Ms Blessing Akinola (parent), Mrs Catherine Devlin-Orr (Vice-Principal).
        # Behaviour data
        There were 46 suspensions of 33 pupils, a fall of eleven.
        Action – Mrs Devlin-Orr, figures by statement.
        ! # Individual cases (confidential)
        ! Ms Akinola asked about the foster homes. Mrs Devlin-Orr said that Ronan has moved to an aunt.
        # Training
        All governors are to complete the course by the summer.
        # Appendix: chat saved from the call
        | Time | Name | Message |
        | 19.06 | Rosalind Adair | Sound is poor, will dial in |
        | 19.21 | Blessing Akinola | Is the slide with the forms on it going round? |
        | 19.22 | C Devlin-Orr | Yes, tomorrow |
        """)


def test_l5_that_confidential_minutes_were_agreed_too_corrects_nothing() -> None:
    check("""
        4. Minutes. The minutes of 11 November were agreed. Morag asked that "resigned" in paragraph 17 be changed to "re-signed". The confidential minutes CM1 and CM2 of that meeting were agreed too.
        5. Reading. All is good.
        """)
