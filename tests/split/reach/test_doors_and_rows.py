"""A meeting closed to some of those present, rows with a flag, and tags that reach to the end."""

from __future__ import annotations

import pytest
from minutes import check

SHUT = {
    "ruled that the next part be closed": "The Chair ruled that the next part be closed. TW left the call.",
    "with the grounds": "Members agreed that the following section of the meeting be closed, as bids are live.",
    "the rest of the meeting": "It was resolved that the rest of the meeting be closed.",
    "to the public": "The Chair closed the meeting to the public at 18.40.",
    "to observers": "The session was closed to observers.",
    "to all but members": "The doors were then shut to all but members and the clerk.",
    "the discussion": "Mrs Aird closed the discussion to staff and visitors.",
    "behind closed doors": "The Chair directed that three items be taken behind closed doors.",
    "who stays": "Chair and bursar only for the next part, which was closed.",
    "a note": "Closed to officers from here.",
    "a plain statement": "The next part of the meeting was closed.",
}


@pytest.mark.parametrize("said", SHUT.values(), ids=SHUT)
@pytest.mark.parametrize(
    "back", ["Open session resumed at 19.05.", "The meeting was again open to the public."]
)
def test_rows_between_two_rows_without_number_are_closed(said: str, back: str) -> None:
    check(f"""
        | Ref | Discussion and outcome | Owner |
        | FIN 2.1 | Accounts. The surplus is £41,000 and the forecast for the year is unchanged; members asked about supply costs, and about the reserve, and were content. | LB |
        | FIN 2.2 | Catering. Two firms presented their menus and left. | |
        ~| | {said} | |
        ! | FIN 2.3 | Corran Foods has bid £312,000 and the kitchen manager would lose her post. | LB to write to Corran |
        ! | FIN 2.4 | The lease of the lodge may be ended early. | |
        ~| | {back} | |
        | FIN 2.5 | Risks. Two were scored again. | TW |
        | FIN 2.6 | Next meeting: 4 June. | |
    """)


STAYS_OPEN = {
    "the end": "The Chair closed the meeting at 18.40.",
    "items that are done": "The following items were closed: boiler, gate, fence.",
    "actions to be closed": "Members agreed that the following actions be closed: boiler and gate.",
    "a path": "The next section of the path was closed for repair.",
    "the school": "The school was closed to visitors in the snow.",
    "a library": "The library will be closed to the public until May.",
    "a room": "The room was closed to students during the works.",
    "a policy": "Meetings of the panel are closed to the public.",
    "not so": "The meeting was not closed to the public.",
    "a question": "Members asked whether the next part should be closed.",
}


@pytest.mark.parametrize("said", STAYS_OPEN.values(), ids=STAYS_OPEN)
def test_what_is_closed_otherwise_closes_no_rows(said: str) -> None:
    check(f"""
        | Ref | Discussion and outcome | Owner |
        | FIN 2.1 | Accounts. The surplus is £41,000 and the forecast for the year is unchanged; members asked about supply costs, and about the reserve, and were content. | LB |
        | FIN 2.2 | {said} | |
        | FIN 2.3 | Corran Foods will serve the new menu. | LB |
        | FIN 2.4 | Next meeting: 4 June. | |
    """)


def test_an_action_of_the_closed_half_of_an_item_goes_with_it() -> None:
    check("""
        | Ref | Discussion and outcome | Owner |
        | FIN 2.1 | Accounts. The surplus is £41,000 and the forecast for the year is unchanged; members asked about supply costs, and about the reserve, and were content. | LB |
        | FIN 2.2 | Catering. Two firms presented their menus and left. | |
        ~| | The Chair ruled that the next part be closed. | |
        ! | FIN 2.2 (closed) | Corran has bid £312,000 and Bellweather wants a guarantee; Bellweather would be told that it was runner-up. | LB |
        ~| | Open session resumed. | |
        | FIN 2.3 | Next meeting: 4 June. | |

        ## Actions
        | Ref | Action | Who | When |
        | 2.1 | Circulate the forecast | LB | May |
        ! | 2.2 | Tell Bellweather | LB | May |
        | 2.2 | Put the menus on the noticeboard | TW | May |
    """)


NUMBERS = ["SEF 2.1 was read and agreed.", "Ref 2.4 of the survey was discussed."]


@pytest.mark.parametrize("said", NUMBERS)
def test_letters_and_digits_in_a_sentence_begin_no_item(said: str) -> None:
    check(f"""
        # 3. Quality
        3.1 The plan was seen.
        ! # 4. CONFIDENTIAL: Staffing
        ! Mr Oke will lose his post.
        ! {said}
        # 5. Dates
        4 June.
    """)


FLAGGED_ROWS = {
    "alone": "2a CONFIDENTIAL",
    "not for the website": "2a CONFIDENTIAL, NOT FOR THE WEBSITE",
    "whence it comes": "2a CONFIDENTIAL (from the blue sheet of 4 May)",
    "from an earlier meeting": "2a Private - from last meeting",
    "for governors": "2a GOVERNORS ONLY (from the last minutes)",
}


@pytest.mark.parametrize("title", FLAGGED_ROWS.values(), ids=FLAGGED_ROWS)
def test_a_flagged_row_between_others_is_one_row_with_its_action(title: str) -> None:
    check(f"""
        | Minute | Action |
        | 1 WELCOME // All said who they were, and the Chair thanked the caterers for the sandwiches that they had left in the hall for everybody at the meeting. | Jo: badge |
        | 2 LAST TIME // Signed. | |
        ! | {title} // Mr Oke had a warning in May and has not appealed. | Jo: letter on file |
        | 3 NUMBERS // 204 on roll. | Ann: chart |
        | 3b Clubs // Chess is full. | |
        | 4 DATES // 4 June. | |
    """)


def test_a_row_that_says_from_here_still_opens_all_below() -> None:
    check("""
        | Minute | Action |
        | 1 WELCOME // All said who they were, and the Chair thanked the caterers for the sandwiches that they had left in the hall for everybody at the meeting. | Jo: badge |
        | 2 NUMBERS // 204 on roll. | |
        ! | CONFIDENTIAL FROM HERE, NOT FOR THE WEBSITE | |
        ! | 3 STAFF // Mr Oke had a warning in May. | Jo: letter |
        ! | 4 PAY // The Head went up one point. | |
    """)


def test_a_lettered_item_without_a_table_ends_before_the_next_number() -> None:
    check("""
        # 7 Numbers
        204 on roll.
        ~ # 7a CONFIDENTIAL
        ! Mr Oke had a warning in May.
        # 8 Clubs
        Chess is full.
        # 9 Dates
        4 June.
    """)


def test_a_flagged_action_beside_a_flagged_paragraph_leaves_the_rest_of_the_row() -> None:
    check("""
        | Minute | Action |
        | 1 WELCOME // All said who they were, and the Chair thanked the caterers for the sandwiches that they had left in the hall for everybody at the meeting. | Jo: badge |
        | 2 STAFF // Eleven assistants work here now. // <<CONFIDENTIAL: Mrs Tew is expecting and will be away from May.>> | <<Conf. - advert for cover, Ann>> |
        | 3 DATES // 4 June. | |
    """)


def test_a_flagged_action_seals_a_row_without_any_other_flag() -> None:
    check("""
        | Min | Item | Action |
        | 1 | Welcome. All said who they were, and the Chair thanked the caterers for the sandwiches that they had left in the hall for everybody at the meeting. | Jo: badge |
        ! | 2 | Mrs Tew is expecting and will be away from May. | Confidential: Ann to advertise |
        | 3 | Dates. 4 June. | |
    """)


TAGS = {
    "to end of para": "[PRIV to end of para: {}]",
    "the lexicon's own": "[Conf. to the end of the paragraph: {}]",
    "only the tag": "(CONFIDENTIAL from here to end) {}",
    "the rest in front": "[rest of para PRIV] {}",
    "the rest of the bullet": "(rest of this bullet is confidential) {}",
    "Part 2": "[Part 2 to end of entry: {}]",
    "for the rest": "[PRIV for the rest of the paragraph] {}",
    "onwards": "[Confidential from here on: {}]",
}


@pytest.mark.parametrize("tag", TAGS.values(), ids=TAGS)
def test_a_tag_that_says_so_reaches_to_the_end_of_its_paragraph(tag: str) -> None:
    said = tag.format("Mr Oke has been told that he will lose his post. He was upset.")
    check(f"""
        | Min | Item | Lead | Action |
        | 1 | Welcome. All said who they were, and the Chair thanked the caterers for the sandwiches that they had left in the hall for everybody at the meeting. | Chair | |
        | 2 | Staffing. The rota works well. <<{said}>> // Training is on 4 May. | Head | |
        | 3 | Dates. 4 June. | Chair | |
        PRIV = taken out before these go on the website.
    """)


NO_TAGS = [
    "The work (Part 2 to follow) is late.",
    "He read the report (to the end of the paragraph on heating) aloud.",
    "The survey (rest of the school) was open to all.",
    "The form [to the end of Part 2] was filled in.",
]


@pytest.mark.parametrize("said", NO_TAGS)
def test_other_brackets_reach_nowhere(said: str) -> None:
    check(f"""
        # 2. Premises
        The gate works well. {said} The painters come in May.
        # 3. Dates
        4 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "BELOW THE LINE – confidential, members of the committee, HT and clerk only. IH left 9.30.",
        "CONFIDENTIAL – members and HT only",
    ],
)
def test_a_row_that_says_who_alone_may_read_on_opens_what_follows(said: str) -> None:
    check(f"""
        # Elm Road School
        | Item | Discussion | Action |
        | 1 | Apologies as above. Quorum 3. | |
        | 2 | Lettings. The Brownies have given notice. | Clerk |
        | 3 | Date of next meeting: 21 January 2026. | |
        ~| --- | {said} | --- |
        !| 4 | Pay. Twelve teachers move on. | KM |
        !| 5 | Absence. Mr Pine is off. | HR |
    """)
