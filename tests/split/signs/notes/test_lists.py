"""Notes that list by their numbers what must not go out, led in by any words that keep it back."""

from __future__ import annotations

import pytest
from minutes import check

LEADS = (
    "draft for the website. Before you put it up pls take out (conf, chair has agreed): {}. All the rest can go.",
    "Two things must NOT go in the public ones: the ski money and the video. That's {}. Put them on a sheet for the chair.",
    "For the office - not for the website: {}. Everything else is fine.",
    "Please leave these out of the public copy: {}.",
    "The chair wants the following kept back: {}. Rest as it is.",
    "Strip out before it goes up: {}.",
)


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "listed",
    [
        "2.2, 2.3, the last sentence of 5.2, 6b, and jobs 2 and 5",
        "2.2 + 2.3, 5.2 (last sentence only), 6b, actions 2 and 5",
    ],
)
def test_paragraphs_sentences_and_jobs(lead: str, listed: str) -> None:
    check(
        f"""# Cobbold Hall
        ~ {lead.format(listed)}
        there: Gerald Amory chair, Lata Desai
        2 HEAD
        2.1 roll 702
        ! 2.2 ski trip feb - 7,310 short.
        ! 2.3 12 families still think they are going.
        2.4 remembrance
        5 STAFFING
        5.1 mrs akehurst off.
        5.2 cover: mr penn agency. Two teachers down. <<That is because Ruane was sent home.>>
        6 ANY OTHER
        6a HO - carol service
        ! 6b NE - local paper has rung about the video.
        6c sixth form bid
        JOBS
        1 pouches order - head
        ! 2 refund letters - head
        3 newsletter - LD
        ! 5 meet mr sharrock - head
        """
    )


@pytest.mark.parametrize("lead", LEADS)
def test_paragraphs_by_letters_and_romans(lead: str) -> None:
    listed = '2(iii); the 2nd sentence of 4(i); all of 5; 6(ii) from "The family" to the end; jobs C and F'
    check(
        f"""# Larkhope Primary School
        ~ {lead.format(listed)}
        Pres.: Mr H. Okpara (Ch.), Mrs V. Lindley
        ### 2 Matters arising
        (i) 9 Dec mins agreed.
        (ii) Shed roof - done.
        ! (iii) Panel on the complaint met 15 Jan.
        ### 4 HT rept
        (i) NOR 203. <<The fall is because the Haddows have been moved.>> PAN stays 30.
        ~ ### 5 SLT
        ! (i) Mrs Abbot out.
        ! (ii) Mrs Hafeez - long covid.
        ### 6 Safegdg
        (i) LADO refs none.
        (ii) Gate duty doubled. <<The family in question is that of Tyler Amos.>>
        ### Jobs
        A - SFVS draft - HT
        ! C - settlement form - HT
        D - book rm - clk
        ! F - interview qns - Ch.
        """
    )


def test_what_stands_behind_quoted_words() -> None:
    check(
        """# Larkhope Primary School
        ~ Before it goes up on the website please lift out onto the confidential sheet: 25/63 second paragraph; the whole of 25/66; 25/68 last sentence only; 25/70 everything after "Colin asked". The rest can go.
        Present: Ann Orr (Chair), Dev Shah
        25/63 Minutes
        Agreed.
        ! Mrs Denby says Ofsted.
        25/64 Money
        In hand.
        ~ 25/66 Head's appraisal
        ! Met two of three.
        25/68 Training
        Done by all. <<One concern was logged in October.>>
        25/70 Class 3
        Shared by Mr Pascoe and Mrs Boakye. Colin asked <<whether Mrs Tallack would return.>>
        """
    )


@pytest.mark.parametrize(
    "note",
    [
        "Please take out of the terms of reference: 4.1 and 4.2.",
        "Number of paragraphs closed: 4.1 and 4.2.",
        "No longer confidential: 4.1 and 4.2.",
    ],
)
def test_numbers_of_other_things_seal_nothing(note: str) -> None:
    check(
        f"""# Oakmere Primary
        Present: Ann Orr (Chair), Dev Shah
        ## 2 Papers
        {note}
        ## 4 Site
        4.1 Fence up.
        4.2 Painting.
        """
    )


def test_parts_by_their_letters_words_and_in_other_words() -> None:
    check("""
        # Wendle Bridge School
        5. Cover. The rota is out.
        ! 6. Miss Crow is signed off till February.
        8. Premises. (a) Three quotes for the roof are in. <<(b) Police think that the code was known. The locks are changed.>> (c) The survey is due.
        10. Survey: 71 back. Parking is the main grumble. <<Also Mr Lee has written twice. The chair has replied.>>
        12. Next: 21 January.
        ~ Kath (office) - pls before this goes on the website take out: all of 6, the break-in bit 8(b), and no. 10 from 'Also' to the end of it. Everything else can go up.
        """)


def test_what_can_go_out_is_not_listed() -> None:
    check("""
        # Wendle Bridge School
        5. Cover. The rota is out.
        6. The roof is mended.
        Nothing confidential: 5 and 6 can go up.
        """)


def test_what_keeps_back_may_stand_behind_the_list() -> None:
    check("""
        # Gateshaw Lane School
        #. Apologies accepted.
        ! #. Caretaker. Mr Holt has had his final absence meeting.
        #. SEND. 21 on the register.
        ! #. The request for Kasper was turned down.
        #. Catering. The contract ends in July. <<Tuckwell came in at £2.52 a head.>> Parents will be asked.
        #. Next meeting 16 March.
        ~ EI to office: 2 and 4 come out of the one that goes on line, also the second sentence of 5. Everything else can stand.
        """)


def test_rows_by_what_they_are_about_and_all_behind_some_words() -> None:
    check("""
        # Fleet Lane School
        6. Money, as table.

        | Heading | Over | Remarks |
        | Agency | 14,200 | Sickness in Willow |
        !| Caretaker | 3,900 | Claims of G Sproat do not tally with the log |
        | Transport | 1,100 | Diesel |

        8. Any other business.
        The bench by the pond was agreed. <<Mrs Yilmaz had rung about bruises.>>
        ! The LADO was told the same day.
        9. Date of next. 17 March.
        ~ Note to self before this goes to Gareth for the site - take out: the caretaker row in the table; and in 8 everything after agreed.
        """)


def test_items_with_letters_are_listed_by_them() -> None:
    check("""
        # Wendle Bridge School
        a) The minutes were agreed.
        b) 118 on roll.
        ! c) Mrs Raine has had a diagnosis.
        d) The survey is out.
        e) It was agreed to advertise. <<Leanne will not be asked to apply.>>
        ~ For the parish magazine and the website please leave out c and the last sentence of e. H.S.
        """)


def test_actions_and_the_paragraphs_that_they_come_out_of() -> None:
    check("""
        # Meadowgate Academy
        ### Report
        Roll 884.
        ACTION 1: Principal to bring figures.
        ~ ### Year 11 incident
        ! Mason Tully was found with cannabis.
        ! ACTION 2: Principal to write to Ms Tully.
        ### Curriculum
        Italian will not run.
        ACTION 3: Principal to tell parents.
        ~ Before this is published: action 2 and the paragraphs it comes out of are confidential. The others are fine. JP
        """)
