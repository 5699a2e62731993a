"""Minutes that stand apart: in a frame, in a row of one cell, under the number of what they tell."""

import pytest
from minutes import check

PLAIN = "Attendance was 94.1 per cent, and the fence has been mended."
TOLD = "Mrs Odell has been signed off again and her husband has rung the school."
THEN = "Her post will be covered until June."


@pytest.mark.parametrize(
    "mark", ["CONFIDENTIAL – NOT FOR PUBLICATION", "Part 2", "Private and confidential"]
)
def test_a_frame_with_its_mark_in_the_first_row(mark: str) -> None:
    check(f"""
        6. Premises
        {PLAIN}
        ~| {mark} |
        !| {TOLD} |
        7. Finance
        {PLAIN}
    """)


def test_a_frame_of_one_row_heads_the_rows_that_follow() -> None:
    check(f"""
        | Item | Minute | Action |
        | 9. Visits | Mr Dyer visited English. | |
        | 10. Policies | {PLAIN} | Clerk |
        ~| Part 2 – Confidential |
        !| 11. Structure | {TOLD} | RT |
        !| 12. Pay | {THEN} | JP |
        ~| End of confidential section |
        | 13. Dates | 14 May. | |
    """)


def test_short_rows_under_two_columns_of_minutes_are_no_log() -> None:
    check("""
        | Agenda item | Minute | Action/By whom |
        | 9. Visits | Mr Dyer visited English in January. | |
        | 10. Policies | The charging policy was approved. | Clerk to upload |
        ~| Part 2 – Confidential | | |
        !| 11. Structure | The deputy will leave in August. | Chair to recruit |
        !| 12. Pay | Two teachers will progress. | SBM to inform payroll |
    """)


def test_rows_without_a_number_go_on_with_the_flagged_one() -> None:
    check("""
        | 8 | Phonics: daily sessions | |
        !| 9 | Confidential item – headteacher absence | |
        !| | The Head will be off from 6 May for an operation | Pay committee |
        !| | A letter to parents will say that she is on leave | Chair |
        | 10 | Reports: health and safety walk done | SBM |
    """)


@pytest.mark.parametrize(
    "title",
    [
        "Confidential Minute 7/25",
        "Confidential minute - item 7",
        "Confidential record of item 7",
        "Part 2 minute - item 7",
        "CONFIDENTIAL MINUTE (to be kept apart from the main minutes)",
    ],
)
def test_the_minute_of_an_item_behind_the_close(title: str) -> None:
    check(f"""
        7. Staffing
        Two posts have been advertised.
        8. Dates
        14 May.
        The meeting closed at 7pm.
        ~ {title}
        ! {TOLD}
        ! {THEN}
    """)


def test_the_minute_of_an_item_goes_on_with_its_numbers() -> None:
    check(f"""
        7. Committees
        7.1 The committee met on 3 March.
        ~ 8. Staffing
        ~ 8.1 See confidential minute below.
        9. Any other business
        9.1 None.
        ~ Confidential minute - item 8
        ! 8.2 {TOLD}
        ! 8.3 {THEN}
    """)


def test_a_confidential_paragraph_is_the_next_one() -> None:
    check(f"""
        8. Human resources
        The trust has a new provider.
        ~ Confidential paragraph
        ! {TOLD}
        8.1 {PLAIN}
        9. Close
        The meeting closed at 8pm.
    """)


def test_a_list_of_confidential_matters_goes_on_to_the_end_of_its_item() -> None:
    check("""
        # Premises and personnel
        - New lockers have been fitted.
        ~ - Confidential staffing:
        ! - Mrs Jolley's hours will go from 25 to 20
        ! - Mr Brand has been asked to repay £840
        # Next meeting
        9 February
    """)


def test_the_supplement_behind_the_signature() -> None:
    check("""
        15. Close
        The meeting closed at 6.35pm.
        Next meeting: 3 December at 5pm.
        Signed: ______________________
        ~ Confidential Appendix to the minutes of the LGB held on 15 October
        ! Item 7: The complaint from Mr and Mrs Oakes was heard by the panel. It was partly upheld.
    """)


def test_a_note_made_after_the_meeting() -> None:
    check("""
        11. Close
        The meeting ended at 6.50pm.
        ! Confidential post-meeting note: the Chair spoke to Mr Redfern and he has agreed to resign.
        Minutes taken by: Mrs A Holt
    """)


def test_a_note_whose_title_ends_in_a_remark() -> None:
    check("""
        6. Library
        The library will open in June.
        Signed: ........................ Chair    Date ..............
        ~SECRETARY'S CONFIDENTIAL NOTE TO THE MEMBERS OF 23 JANUARY (kept under seal with the minute book)
        ! The following was said before the meeting was declared open.
        ! 1. Mr Dunn will go.
        ~End of note.
    """)


def test_a_contract_in_confidence_heads_what_is_said_of_it() -> None:
    check("""
        5. Cleaning contract
        The contract ends on 31 August.
        ~ Commercial in confidence – not for publication until the contract is signed
        ! Bids were received from Brightway and Shine Schools. The committee favoured Brightway.
        6. Insurance
        The RPA will be renewed.
    """)


def test_numbers_that_end_in_nought() -> None:
    check("""
        # Tansley Brook Primary School
        1.0 Apologies
        1.1 None.
        ~ 5.0 Pupil exclusions
        ~ 5.1 This item is minuted in Part 2.
        6.0 Finance
        6.1 The SFVS was approved.
    """)


def test_rows_of_one_item_are_no_headings_of_the_next() -> None:
    check(f"""
        | Minute | Action |
        | 5. Report // 5.1 {PLAIN} | |
        | 5.4 Mrs Orr asked what was done for those who come in late. {PLAIN} | |
        !| 5.8 {TOLD} (Confidential) | CM |
        | 9. Finance // 9.1 {PLAIN} | SB |
        !| 9.4 {THEN} (Confidential) | SB |
        | 10. Admissions // The policy was determined. {PLAIN} | SR |
        | 11. Policies // Approved: Uniform. | |
    """)


RULINGS = (
    "The Chair ruled that items 4 and 6 would be taken as confidential.",
    "All except 4 and 6, which are confidential.",
    "Items 4 and 6 are to be recorded in Part 2.",
    "4 and 6",
)


@pytest.mark.parametrize("ruling", RULINGS)
@pytest.mark.parametrize("title", ["Confidential items", "Declaration of confidential items"])
def test_which_items_below_a_title_that_asks(title: str, ruling: str) -> None:
    check(f"""
        1. Apologies
        None.
        ~ 2. {title}
        ~ {ruling}
        3. Finance
        {PLAIN}
        ~ 4. Redundancy
        ! {TOLD}
        5. Curriculum
        {PLAIN}
        ~ 6. Complaint
        ! {THEN}
    """)


def test_paragraphs_and_an_action_by_its_number() -> None:
    check(f"""
        # 8. Staffing
        8.1 {PLAIN}
        ! 8.3 {TOLD}
        ! 8.4 {THEN}
        8.5 {PLAIN}
        # 11. Any other business
        ~ 11.3 It was agreed that paragraphs 8.3 and 8.4 and action 5 are confidential.
        # Actions
        4. Fire risk by Easter – HS
        ! 5. Meeting on 12 February – TS to find a note taker
        6. Return to the board – NG
    """)


def test_the_section_headed_so() -> None:
    check(f"""
        ~ # Complaints
        ! {TOLD}
        # Marketing
        {PLAIN}
        ~ The section headed Complaints was agreed to be confidential.
    """)


@pytest.mark.parametrize(
    "ruling",
    [
        "The minutes of the items 'Pay appeal' and 'Complaint' are to be confidential.",
        "It was agreed that the details given under items 5 and 7 would not be included in the public minutes.",
        "Governors agreed that items 5 (Pay appeal) and 7 (Complaint) are confidential.",
        "Minutes 5 and 7 above are confidential.",
    ],
)
def test_items_by_their_titles_or_with_a_gloss(ruling: str) -> None:
    check(f"""
        4. Premises
        {PLAIN}
        ~ 5. Pay appeal
        ! {TOLD}
        6. Insurance
        {PLAIN}
        ~ 7. Complaint
        ! {THEN}
        8. Any other business
        ~ {ruling}
        The meeting closed at 9pm.
    """)


def test_a_bullet_and_a_question_by_their_place() -> None:
    check(f"""
        6. Head's report
        The Head spoke of:
        - the results
        ! - {TOLD}
        - the reading corner
        ~ It was agreed that the second bullet point is confidential.
        7. Policies
        {PLAIN}
    """)
    check(f"""
        6. Questions
        Q1 How many children are on free meals? A 41.
        ! Q2 Has the driver been banned? A {TOLD}
        Q3 Is the minibus insured? A Yes.
        ~ Governors agreed that question 2 and its answer should be confidential.
        7. Policies
        {PLAIN}
    """)


def test_a_mark_in_the_last_cell_of_a_row() -> None:
    check("""
        | 7.1 | The revision timetable was shared. | For information |
        !| 7.2 | One pupil has been moved to alternative provision after an incident. | Part 2 |
        | 7.3 | Mocks start on 17 November, and the hall is booked for the whole week. | For information |
        | 8 | Meeting closed. | |
    """)


def test_an_entry_of_the_agenda_means_the_item_of_its_number() -> None:
    check("""
        AGENDA
        1. Apologies
        2. Head's report
        ~ 3. Site security (confidential)
        4. Date of next meeting
        MINUTES
        1. All present.
        2. The Head's report was received with thanks.
        ! 3. The back gate code has been given to a former employee and will be changed.
        4. 12 October.
    """)


def test_the_action_log_of_the_whole_meeting_behind_the_second_part() -> None:
    check(f"""
        # 7. Premises
        The register of interests is due. The boilers will be replaced at Bretton Fields.
        # 8. Numbers
        Reception numbers were down, and the audit partner will come in June.
        # 9. Dates
        14 May.
        ~ PART 2 - CONFIDENTIAL
        ! # 10. Staffing
        ! {TOLD}
        ~ The meeting closed at 6.45pm.
        ~ | Action | Owner | Date |
        | Update register of interests | AM | October |
        | Report on Reception numbers | HD | December |
        | Boilers: place order | BT | November |
        !| Write to Mrs Odell's husband | CS | 20 October |
        !| Ring the union | CS | 20 October |
    """)


def test_the_actions_of_both_parts_in_one_table() -> None:
    check(f"""
        # 2. Premises
        {PLAIN}
        # 8. Dates
        14 May. Part A ended at 7.25pm.
        ### Action summary (Part A and Part B)
        | Ref | Action | Who | Due |
        | 2 | Mend the fence | HAF | In school |
        !| Part B 1 | Occupational health appointment for Mr Lowe | EC | 27 January |
        | 6 | Place the order for the windows | PG | 30 January |
        ~# Part B (confidential): not for publication
        ! B1. Mr Lowe has been off sick.
    """)


def test_a_point_by_the_number_that_is_printed_there() -> None:
    check(f"""
        # 25/46 HEADTEACHER'S REPORT
        The report had been uploaded.
        1. There were 903 pupils on roll.
        2. Attendance was 93.6%.
        ! 3. {TOLD}
        4. The head boy had been chosen.
        # 25/47 DATES
        ~ It was agreed that point 3 of 25/46 is confidential.
    """)


def test_a_row_that_nobody_can_place_stays_sealed_with_the_second_part() -> None:
    check("""
        # 7. Premises
        The boilers will be replaced. The audit is in June. A family day and a letter are planned.
        # 8. Dates
        14 May.
        ~ PART 2 - CONFIDENTIAL
        ! # 9. Pupil
        ! Ali Khan was excluded for theft.
        ~ The meeting closed at 7.
        ~ | Action | Owner | Date |
        | Replace boilers | AM | June |
        | Audit in June | AM | June |
        | Family day | AM | June |
        !| Letter to Khan family | AM | October |
        !| Arrange disciplinary panel | AM | October |
    """)


def test_what_became_of_earlier_minutes_in_a_row_is_no_mere_approval() -> None:
    check("""
        | Item | Minute | Action |
        | 2. Finance | The budget was approved and the carry forward was noted by everybody. | JP |
        !| 3. Confidential minutes of last meeting | Agreed. Mrs Odell has left with £9,000. | RT |
        | 4. Dates | 14 May. | |
    """)


def test_a_matter_in_the_sentence_that_closes_the_meeting_stays_sealed() -> None:
    check(f"""
        # 7. Dates
        14 May.
        ~ PART 2 - CONFIDENTIAL
        ! # 8. Staffing
        ! {TOLD}
        ! Mrs Odell was dismissed and the Chair closed the meeting at 7.
    """)


def test_what_is_minuted_below_is_sealed_with_its_parts() -> None:
    check(f"""
        7. Diocese
        {PLAIN}
        ~ 8. Confidential business is minuted separately below and must not be copied.
        ! 8.1 {TOLD}
        ! 8.2 {THEN}
        9. Dates: 19 May and 7 July, 5.30pm.
    """)


def test_rows_of_a_log_under_the_number_of_their_item() -> None:
    check("""
        | Minute | Action | Who |
        | 4 | Send the roll projections to the council | SBM |
        ~ | Item 6 – Confidential | | |
        ! | 6 | Obtain a second opinion on the claim | Chair |
        ! | 6.1 | Write to Mrs Odell | Chair |
        | 9 | Book the hall for the open evening | Office |
    """)


def test_a_row_of_a_log_that_cites_part_2() -> None:
    check("""
        Actions from the meeting
        | Ref | Action | Owner | By |
        | 3.1 | Circulate the plan | Head | 30 Jan |
        ! | Part 2 item 1 | Write to Mr Lodge with the outcome of the hearing | Chair | 20 Jan |
        | 8.1 | Update the page | Clerk | Feb |
    """)


def test_a_letter_in_front_of_words_that_have_no_number() -> None:
    check("""
        5. Staffing
        ! C The deputy is leaving because of ill health.
        6. Assessment
        The Year 1 baseline is complete.
        _ Paragraphs marked with a C are confidential.
    """)


def test_a_letter_in_front_of_the_last_sentences_of_a_paragraph() -> None:
    check("""
        7. Money
        7.4 A fence by the river is approved. <<C The lower tender was turned down because of his dispute.>>
        7.5 Agreed. C Wainwright will write to the lodge.
        ! 7.6 C Mr Orr owes £40.
        _ Paragraphs marked with a C are confidential.
    """)


def test_notes_for_the_file_behind_the_close_are_not_confidential() -> None:
    check("""
        # 9. Next meeting
        3 February. The meeting closed at 7.25pm.
        # Notes for the file
        Papers tabled: attendance by class; finance pack.
    """)


FOR_MEMBERS = """
    # Whernside Road Primary
    Present: Natasha Quarmby (Chair)
    1. Apologies
    None were received.
    3. Head's report
    3.1 There are 414 pupils.
    ~ 3.2 Staff turnover: see C1.
    3.3 The choir sang.
    9. Next meeting
    9.1 25 March 2026. Closed 6.20pm.
    Actions
    | 3.1 | Plan for writing | Gary Wadsworth |
    | 5.1 | Certificate | Precious Dube |
    ~ {title}
    ! C1 Lennox resigned on 6 January. He had smelled alcohol.
    ! C2 A complaint by Mr and Mrs Haldane: upheld.
"""


@pytest.mark.parametrize(
    "title",
    [
        "Annex (references beginning with C are to this page, which is sent to council members under separate cover)",
        "Annex for council members only (references beginning with C)",
        "Page C: sent to council members under separate cover",
        "Supplement - not for general circulation",
        "Annex C, which goes to governors by hand",
        "The entries below are sent to members in a sealed envelope.",
        "Sheet for members only: entries C1 and C2",
        "Notes lettered C (members' copies only)",
        "C-numbers: circulated to governors alone under separate cover",
        "Loose sheet, handed to members at the meeting and collected again",
    ],
)
def test_a_sheet_goes_to_members_alone(title: str) -> None:
    check(FOR_MEMBERS.format(title=title))


@pytest.mark.parametrize(
    "title",
    [
        "Annex (references beginning with C are to this page)",
        "Annex C, which is sent to parents with the newsletter",
        "Calendar: C1 and C2 are sent to all",
        "Notes lettered C (see the website)",
        "Appendix A was sent to members under separate cover",
        "Papers sent to members under separate cover",
        "Annex: policies sent to governors under separate cover",
        "Notes for parents, sent to members by hand",
        "Page 2 goes to members and parents under separate cover",
    ],
)
def test_a_sheet_goes_to_others_too(title: str) -> None:
    check(f"""
        # Whernside Road Primary
        Present: Natasha Quarmby (Chair)
        1. Apologies
        None were received.
        9. Next meeting
        9.1 25 March 2026. Closed 6.20pm.
        {title}
        C1 The fair is on 6 June.
        C2 The sports day is on 9 June.
    """)
