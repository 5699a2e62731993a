"""Flags, ends, rulings and titles in the words of clerks without training, wherever they stand."""

from __future__ import annotations

import pytest
from minutes import check

PRIVATE = "Mrs Ulla Teasdale has been signed off again and her son has rung the school."
OPEN = "Attendance was 94.1 per cent, and the gate has been mended."


def _report(line: str) -> str:
    return f"""
        Present: Ivo Marsh (Chair), Jean Pell
        3. Head's report
        The hall is booked.
        {line}
        {OPEN}
        4. Dates
        14 May.
    """


@pytest.mark.parametrize(
    "flag",
    [
        "keep off website pls",
        "don't publish",
        "don't minute this",
        "leave out of the public copy",
        "take out before publishing",
        "off the record",
        "governors only",
        "private",
        "conf",
        "black this out please",
        "between ourselves",
        "this stays in the room",
        "goes in Part 2",
        "not 4 website",
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        "! {private} - {flag}",
        "! - {private} – {flag}",
        "! {private}. {Flag}.",
        "! {private} ({flag})",
    ],
)
def test_a_paragraph_ends_with_what_flags_it(flag: str, line: str) -> None:
    said = flag[0].upper() + flag[1:]
    check(_report(line.format(private=PRIVATE.rstrip("."), flag=flag, Flag=said)))


@pytest.mark.parametrize(
    "said",
    [
        "Dog walkers have been asked to keep off the field - please",
        "The password was on the wall of the office. It should not be shared",
        "The gate is shut at 3.15 each day. Staff only from then",
        "The pond is deep and has no fence. Keep off",
        "The head read the letter from the council. This is public",
        "The clerk will send out the dates. Minutes to be published on the website",
        "The car park at the back is private - signs to be put up",
        "Governors were reminded to keep all their papers confidential",
        "Music lessons - private",
    ],
)
def test_what_only_ends_like_a_flag_is_open(said: str) -> None:
    check(_report(f"{said}."))
    check(_report(f"- {said}"))


@pytest.mark.parametrize(
    "flag",
    [
        "keep off the website",
        "don't publish",
        "private",
        "just us",
        "not public",
        "redact this item",
        "in the closed folder",
        "embargoed",
        "needs to be confidential",
        "governors to keep to themselves",
    ],
)
@pytest.mark.parametrize("title", ["# 5. Staffing - {}", "5. Staffing – {}"])
def test_the_title_of_an_item_ends_with_what_flags_it(flag: str, title: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        # 4. Premises
        The roof is dry.
        ~ {title.format(flag)}
        ! {PRIVATE}
        ! The union has been told of it.
        # 6. Policies
        {OPEN}
    """)


@pytest.mark.parametrize(
    "title",
    [
        "5. Safeguarding - private fostering",
        "5. Lettings - not yet agreed",
        "5. Website - what to publish",
        "5. Parents' room - now closed",
        "5. Training - all governors to book",
    ],
)
def test_titles_that_only_sound_so_are_open(title: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        # 4. Premises
        The roof is dry.
        # {title}
        {OPEN}
        # 6. Policies
        All adopted.
    """)


@pytest.mark.parametrize("opening", ["[Not for publication]", "Private now", "[not this bit]"])
@pytest.mark.parametrize(
    "end",
    [
        "(ok to here)",
        "[stop]",
        "END",
        "[Stop redact]",
        "Right, back to the agenda.",
        "OK from here on",
        "May be published from here",
        "Full Board resumed 18.40.",
        "Rest is ok for the website",
        "That's all the private stuff.",
        "Not private any more",
        "Gellir cyhoeddi o'r fan hon / May be published from here",
    ],
)
def test_a_line_says_in_any_words_that_all_is_open_again(opening: str, end: str) -> None:
    check(_report(f"~ {opening}\n! {PRIVATE}\n! Cover is booked.\n~ {end}"))


@pytest.mark.parametrize(
    "line",
    ["The end of term is near.", "The rest is for the summer.", "We can publish a list of clubs."],
)
def test_what_only_sounds_like_an_end_is_none(line: str) -> None:
    check(
        _report(f"~ Private from here on\n! {PRIVATE}\n! {line}").replace(OPEN, f"! {OPEN}"),
    )


@pytest.mark.parametrize(
    "tags",
    [
        "[not this bit] {} [end]",
        "[leave out] {} [end]",
        "(redact from here) {} (to here)",
        "[cut] {} [/cut]",
        "[keep off web] {} [ok again]",
    ],
)
def test_tags_in_plain_words_enclose_a_stretch(tags: str) -> None:
    check(
        _report(f"The hall was painted. <<{tags.format(PRIVATE)}>> Jean Pell thanked the painters.")
    )


RULINGS = [
    "Can 3.3 go in the confidential version please?",
    "One thing, could 3.3 come out of the public set please and go in the safe.",
    "Could you take 3.3 off the website?",
    "Please could 3.3 be made confidential.",
    "Could 3.3 please not be published?",
    "3.3 shouldn't go on the website.",
    "3.3 isn't for publication. The rest of 3 is fine.",
    "We agreed at the end that 3.3 isn't for the website.",
    "Please blank out 3.3.",
    "Don't publish 3.3 please.",
    "Please make sure 3.3 doesn't go on the website.",
    "Everything but 3.3 can go on the website.",
    "Fine to publish, apart from 3.3.",
    "3.3 wants taking out.",
    "3.3 has to stay between us.",
    "NB 3.3 is private and mustn't go on the website.",
    "We all agreed everything in these notes can, except what I wrote at 3.3.",
    'From the Chair: "Please take out of the notes the whole of 3.3 before they are published."',
    'In the Chair\'s hand: "Minute 3.3 to be transcribed on the private folio."',
    "Bod 3.3 yn mynd i'r ail ran. / That 3.3 goes into the second part, in both languages.",
    "It was recorded that 3.3 had properly been private business and is to be held in the safe.",
    "Resolved that the record of 3.3 be withheld until a statement is made, and all else published.",
    "NOTE TO THE TYPIST. Dear Pia, please leave 3.3 off the copy for the hall.",
    "The above paragraph (3.3) to be treated as confidential.",
]
NO_RULINGS = [
    "Can 3.3 be looked at again in May please?",
    "Could 3.3 be sent to the council?",
    "Is 3.3 confidential? No - Chair",
    "It was agreed that 3.3 isn't confidential.",
    "All of this can be published, including 3.3.",
    "Don't change 3.3 please.",
]


def _ruled(ruling: str, line: str) -> str:
    return f"""
        1. Minutes
        1.1 Agreed.
        3. Report
        3.1 The hall is booked.
        3.2 {OPEN}
        {line}
        3.4 The fair is in June.
        4. Other business
        4.1 The gate squeaks.
        ~ {ruling}
        5. Dates
        14 May.
    """


@pytest.mark.parametrize("ruling", RULINGS)
def test_a_request_or_an_exception_is_a_ruling(ruling: str) -> None:
    check(_ruled(ruling, f"! 3.3 {PRIVATE}"))


@pytest.mark.parametrize("said", NO_RULINGS)
def test_a_question_that_is_one_rules_nothing(said: str) -> None:
    check(_ruled(said, f"3.3 {PRIVATE}"))


@pytest.mark.parametrize(
    "ruling",
    [
        'It was agreed that the second half of item 3, from "Ivo told", should be Part 2.',
        'It was agreed that item 3 (from "Ivo told" on) is confidential.',
    ],
)
def test_half_of_an_item_from_quoted_words_on(ruling: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        3. SEND
        There are 14 children on the register. <<Ivo told us of one who was refused. His mother is cross.>>
        4. Fire drill
        Out in two minutes.
        5. Other business
        ~ {ruling}
        6. Dates
        14 May.
    """)


def test_a_sentence_by_its_matter_and_the_title_above_it() -> None:
    check(f"""
        ## Report
        {OPEN}
        The hall is booked.
        ! {PRIVATE}
        ## Staffing
        The timetable was settled. <<Miss Gale had asked to go down to three days.>>
        ## Other business
        ~ The third paragraph of the Report and the sentence about Miss Gale under Staffing should be confidential.
    """)


def test_numbers_behind_min() -> None:
    check(f"""
        Min. 1. The Minutes were signed.
        Min. 2. {OPEN}
        ! Min. 3. {PRIVATE}
        Min. 4. Next meeting in May.
        ~ Please leave 3 off the copy for the hall.
    """)


def test_a_stub_that_tells_the_matter_all_the_same() -> None:
    check(f"""
        3. Report
        {OPEN}
        4. Pastoral. Dealt with in committee, so noted: <<{PRIVATE}>>
        5. Finance
        The plan goes in January.
    """)
    check(f"""
        3. Report
        {OPEN}
        4. Pastoral. <<Dealt with in committee, so noted: {PRIVATE} In committee ends.>>
        The parish was thanked for its help.
        5. Finance
    """)


def test_a_table_of_short_cells_without_a_header_is_the_minutes() -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell (JP), Vik Rao (VR)
        | 1. Apologies | None. | |
        | 2. Minutes | 25 September approved. | |
        | 3. Results | Attainment was 44.1 and VR asked why history had done so well in the summer. | JP |
        ~ | 4. Confidential: staffing matters | JP was asked to leave. | |
        ! | 4.1 | {PRIVATE} | VR |
        ! | 4.2 | Two colleagues have said the same. | |
        ~ | | JP returned. | |
        | 5. Finance | Noted. | JP |
        | 6. Next meeting | 29 January. | |
    """)


def test_the_public_is_readmitted_by_resolution() -> None:
    check(f"""
        25/64 ACCOUNTS. RESOLVED to note them.
        ~ 25/66 RESOLVED that in view of the confidential nature of the business the public be excluded and they withdrew.
        ! 25/67 PERSONNEL. {PRIVATE}
        ~ 25/68 RESOLVED that the public be re-admitted. (One had gone home.)
        25/69 SCHOOL BUS. The 7.55 will run until Easter.
        25/70 NEXT MEETING. 15th January.
    """)


@pytest.mark.parametrize(
    "resolution",
    [
        "It was RESOLVED that under the Public Bodies (Admission to Meetings) Act 1960 the public and press be excluded owing to the confidential nature of the business. They left.",
        "RESOLVED that members of the public and press be excluded for the following items.",
        "RESOLVED: to exclude the public on the grounds that publicity would be prejudicial.",
        "The public and representatives of the press were asked to leave.",
        "The Chair moved the exclusion of the press and public.",
        "The press and public having been excluded, the following was considered.",
    ],
)
def test_the_public_is_excluded_in_any_order_of_words(resolution: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        CS/36 Grants. It was resolved to award £350 to the Pre-school.
        ~ CS/37 {resolution}
        ! CS/38 Youth worker. {PRIVATE}
        ! CS/39 Caretaker. A written warning was confirmed.
        ~ The meeting was re-opened to the public.
        CS/40 Date of next meeting. 2nd December.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Governors agreed this to be recorded as confidential.",
        "It was agreed to keep this confidential.",
        "It was agreed to record this in Part 2.",
        "The Clerk was asked to record this as confidential.",
        "All agreed this was confidential.",
        "Governors wanted this kept out of the public minutes.",
        "This was agreed to be confidential.",
    ],
)
def test_the_last_sentence_says_that_this_was_agreed_to_be_confidential(said: str) -> None:
    check(_report(f"! {PRIVATE} {said}"))


@pytest.mark.parametrize(
    "said",
    [
        "It was agreed to keep this policy under review.",
        "Governors agreed this was not confidential.",
        "The Clerk was asked to record this in the log.",
    ],
)
def test_what_else_was_agreed_of_it_flags_nothing(said: str) -> None:
    check(_report(f"The hall was painted in the holidays. {said}"))


@pytest.mark.parametrize(
    "end", ["End of confidential section.", "Confidential item ends.", "End of Part 2."]
)
def test_the_last_words_of_a_matter_end_what_a_flag_began(end: str) -> None:
    check(_report(f"! Confidential: {PRIVATE}\n! Jean Pell asked if parents knew. Not yet. {end}"))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (
            "[CONFIDENTIAL ITEM – START. Mark stepped out]",
            "[CONFIDENTIAL ITEM – END. Mark came back]",
        ),
        ("(Confidential item starts; JP left)", "(Confidential item ends; JP returned)"),
        ("[Confidential – begin]", "[Confidential – finish]"),
        ("CONFIDENTIAL: START", "CONFIDENTIAL: FINISH"),
    ],
)
def test_start_and_end_with_who_went_and_came(start: str, end: str) -> None:
    check(_report(f"~ {start}\n! {PRIVATE}\n! Mrs Hale has heard of it.\n~ {end}"))


@pytest.mark.parametrize(
    "ruling",
    [
        "the paragraph about the kitchen under Head's report and the one about the supply teacher under Pupils and safety are confidential",
        "the note about the kitchen in the Head's report and the note about the supply teacher in Pupils be confidential",
        "the one about stock in kitchen cupboards and the one about the supply teacher under Pupils should be in Part 2",
    ],
)
def test_paragraphs_by_their_matter_and_title(ruling: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        ## Head's report
        The roll is 214.
        ! Mrs Fogg was found with stock from the kitchen cupboards.
        Meals make a loss because there are many sites.
        ## Pupils and safety
        Jean Pell checked the record.
        ! A supply teacher had given two students a lift.
        Everyone has read Part 1.
        ## Other business
        ~ Governors agreed that {ruling}.
        ## Dates
        14 May.
    """)


def test_what_is_told_when_earlier_confidential_minutes_are_approved() -> None:
    check("""
        Present: Ivo Marsh (Chair), Jean Pell
        9. Policies
        Adopted.
        10. Confidential minutes of last meeting
        Agreed, proposed by Jean Pell. <<Jean Pell said that the pension cost of the former head had come out at £27,300.>>
        They will be kept in the safe. There were no matters arising.
        ! It was noted that Mrs Orme had signed the agreement.
        ! Tyler Orme is being kept at home by his mother, who had circulated a letter.
        ! Mrs Orme was seconded to Hull after the complaint was approved.
        11. Minutes of the open part of 4 May
        Agreed. The hall was said to be cold.
        12. Any other business
        None.
    """)


def test_a_row_flagged_behind_letters_and_a_number() -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        | Ref | Minute | Action |
        | FGP 4 | Estates. Tenders for the refectory close on 28 November and will be opened by the Chair and the Principal together in May. | RT |
        ! | FGP 5 CONFIDENTIAL ITEM | 5.1 {PRIVATE} // 5.2 A tribunal claim was settled. | JP |
        | FGP 6 | Policy reviewed. | CB |
    """)


def test_confidential_answers_are_flagged() -> None:
    check(_report(f"Q2: How many have left?\n! Confidential answer: {PRIVATE}"))


BELOW = [
    "Don't publish the next {}",
    "The {} below is for governors only",
    "Next {} confidential",
    "Confidential {} follows",
    "Leave out the following {}, please",
]


@pytest.mark.parametrize("said", BELOW)
@pytest.mark.parametrize("piece", ["paragraph", "bullet"])
def test_a_line_keeps_back_the_paragraph_below(said: str, piece: str) -> None:
    mark = "- " if piece == "bullet" else ""
    check(_report(f"~ {said.format(piece)}\n! {mark}{PRIVATE}"))


@pytest.mark.parametrize("said", BELOW)
def test_a_row_keeps_back_the_row_below(said: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell
        | No | Minute | Who |
        | 1 | The Chair opened the meeting and thanked everyone for coming through the rain. | |
        ~ | | {said.format("row")} | |
        ! | 2 | {PRIVATE} The union has written to the Chair about it. | JP |
        ! | 2.1 | Her pay stops in May. | |
        | 3 | Slates are off over the cloakroom and the insurers will pay for most of it. | IM |

        ## Action log
        | Action | Who | When |
        | Order bins | Office | May |
        ~ | {said.format("row")} | | |
        ! | Ring HR about the cook's probation | JP | now |
        | Book the hall | IM | June |
    """)


def test_a_line_of_a_song_keeps_nothing_back() -> None:
    check(_report("The next line of the song is for governors only to sing, said the Chair."))


@pytest.mark.parametrize(
    "title",
    [
        "C. INDEPENDENT GOVERNORS ONLY. The Principal, the staff governor and the Director left; Mr Marsh kept the note.",
        "C. External governors only. The Principal and staff governors left the meeting at 6.40.",
    ],
)
def test_a_title_says_who_stayed_and_who_went(title: str) -> None:
    check(f"""
        Present: Ivo Marsh (Chair), Jean Pell (Principal)
        A. Minutes
        Agreed.
        B. Accounts
        Noted.
        ~ {title}
        ! The award is 3.5 per cent.
        ~ Full Board resumed 18.40.
        D. Diary
        {OPEN}
    """)


@pytest.mark.parametrize(
    "title",
    [
        "Separate minute (item 4)",
        "COFNOD AR WAHÂN / SEPARATE MINUTE (eitem 4)",
        "Additional confidential note",
        "Extra sheet for governors",
        "Detail of item 4 (governors only)",
    ],
)
def test_a_second_sheet_behind_the_close(title: str) -> None:
    check(f"""
        1. Minutes
        Agreed.
        3. Head
        {OPEN}
        ~ 4. Personnel: see separate minute.
        5. Next
        26 November.
        The meeting closed at 6.50.
        ~ {title}
        ! {PRIVATE}
    """)


@pytest.mark.parametrize(
    "title",
    ["Notes for parents", "Minutes approved in May", "Details of the fair", "Actions in full"],
)
def test_other_sheets_behind_the_close_are_open(title: str) -> None:
    check(f"""
        1. Minutes
        Agreed.
        5. Next
        26 November.
        The meeting closed at 6.50.
        {title}
        {OPEN}
    """)


def test_one_of_five_parts_is_confidential() -> None:
    check(f"""
        PART ONE – ATTENDANCE
        Members: Ivo Marsh (Chair), Jean Pell
        PART TWO – REPORTS
        2.1 {OPEN}
        ~ PART THREE – CONFIDENTIAL (leave blank if not used)
        ! 3.1 {PRIVATE}
        PART FOUR – POLICIES AND TRUST BUSINESS
        4.1 Calendar noted.
        PART FIVE – CLOSE
        5.1 Next meeting 29 January.
    """)


def test_a_part_two_without_a_title_may_be_closed_whatever_follows() -> None:
    check(f"""
        Part 1
        1. {OPEN}
        ~ Part 2
        ! 2. {PRIVATE}
        ! Her pay stops in May.
        Part 3 - actions
        Jean Pell to book the hall.
    """)


def test_times_in_a_column_number_nothing() -> None:
    check("""
        | Time | Business | Actions |
        | 17:10 | Kofi joined. Headteacher's report: 351 on roll; 13 pupils have left since September, mostly house moves. | Jean to model |
        ~ | 17:35 | Meg left. The board went into private session. | |
        ! | 17:36 | Jean explained that two teaching posts would go in September. | Jean to finish |
        ! | 17:45 | Mrs Hale has asked to be considered for early retirement. | |
        ~ | 17:50 | Private session ended. Meg came back. | |
        | 17:52 | Safeguarding. Kofi checked the filtering logs in November and found all in order. | |
    """)


def test_a_date_in_the_title_is_no_item() -> None:
    check(f"""
        # Cranmer Road Primary, Governing Board
        3 December, 6pm, in the library. Notes by a parent.
        Present: Ivo Marsh (Chair), Jean Pell
        1 Introductions
        None.
        2 Minutes
        Accepted.
        ! 3 Staffing
        ! 3.1 Two replies.
        ! 3.2 {PRIVATE}
        4 Other business
        ~ 4.1 It was agreed that item 3 should be confidential.
    """)
