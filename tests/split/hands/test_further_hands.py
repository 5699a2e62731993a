"""Part 2 as further hands open, close, mark and cite it; each case was written for one habit."""

from __future__ import annotations

import pytest
from minutes import check

HANDS = {
    "letters of the item above": """
        # 25/44 Report
        (a) The roll is 134.
        ! (d) The secretary has been absent since the hearing.
        ~ (Governors agreed that paragraph (d) be treated as confidential.)
        (e) Standards were discussed.
        # 25/45 Money
        (d) The lift was inspected.
    """,
    "a lettered paragraph and a whole lettered item": """
        # A. Opening
        (a) Everyone was welcomed.
        # B. Minutes
        (a) They were signed.
        # C. Report
        (d) The roll is 134.
        ! (e) The Year 2 teacher has been told that it has come back.
        # D. Money
        (a) It was noted.
        # E. Trips
        (a) They are booked.
        ~ # F. Staffing
        ! (a) The Head of Nursery has asked for unpaid leave.
        ! (b) It was agreed from June.
        # G. Close
        ~ It was resolved that paragraph C(e), and the whole of item F, be treated as confidential.
    """,
    "a minute and the whole of an item": """
        # 5. Report
        5.3 The roll is 134.
        ! 5.4 Mr Lumb came back after eleven weeks.
        ! # 9. Structure
        ! 9.1 Two posts are to go.
        # 12. Other business
        ~ 12.1 The Headteacher asked that minute 5.4 and the whole of item 9 should be recorded in Part 2.
    """,
    "one sentence of an item": """
        # 26/13 Letters
        <<A letter had come from a mother who asks for a taxi.>> The Headteacher will look into it.
        # 26/14 Close
        ~ It was agreed that the first sentence of 26/13 ought not to be published.
    """,
    "a list behind the sentence": """
        # 2. Arising
        2.2 The shed has been painted.
        ! 2.3 The solicitor has come back.
        # 4. Attendance
        4.4 It stands at 94%.
        ! 4.5 One of the four is in hospital.
        # 9. Close
        ~ These numbers are just for us and not to go on the page: 2.3 and 4.5.
    """,
    "the next three paragraphs": """
        # 12. People
        ~ The next three paragraphs are confidential to directors.
        ! - The principal's pay was agreed.
        ! - A grievance has come in.
        ! - It will be heard in May.
        - The ball is in June.
        # 13. Close
        Closed at eight.
    """,
    "this bullet, please": """
        # 3. Report
        - The phones pilot is going well.
        ! - It would be further on if one of us had not been off with his back. Chair: this bullet confidential please.
        - The trip is in May.
    """,
    "items minuted separately, as in Wales": """
        # 6. Policies
        6.1 Adopted.
        # 7. Separate minutes
        ~ 7.0 The governors resolved under regulation 48 that items 7.1 to 7.2 be minuted separately.
        ! 7.1 A teacher has been referred.
        ! 7.2 A notice will be given.
        # 8. Finance
        8.1 The forecast was noted.
    """,
    "the remaining items excluded from the copy": """
        # 8. Policies
        (1) Adopted.
        ~ # 9. Exclusion
        ~ (1) RESOLVED, that the remaining items be excluded from the copy for inspection, being about named persons.
        ! # 10. Performance
        ! (1) Two teachers had not met the objective.
        ~ (2) The committee resumed its open session.
        # 11. Dates
        The committee meets in May.
    """,
    "sentences said in confidence": """
        # 1. Welcome
        Everyone was welcomed. <<The Chair explained in confidence that one of us has separated from her husband.>>
        # 2. Behaviour
        The pupils have grown in confidence and that shows.
    """,
    "a tag that needs no legend": """
        # 4. Minutes
        Part 2 agreed.
        # 5. Arising
        5.2 The form has been printed.
        ! P2: 5.3 Mrs Low has resigned.
        # 6. Notes
        6.1 The hall floor has been sanded.
        ! [P2] The caretaker has been warned.
        # 7. Things to do
        ! - (P2) Simon: form for Lindsay
        - Keeley: print the form
    """,
    "a sign in front of a sentence": """
        A note. Where it says PRIV in front of a sentence, that sentence comes off before it goes on the website.
        # 4. Report
        More come in not talking in sentences. <<PRIV: three of them are cousins.>>
        # 5. Lettings
        Up by a pound. Carried.
    """,
    "between lines of stars": """
        # 5. Dates
        The fair is in June.
        ~ * * * * * * * * * *
        ~ (AG, JT and MD left 5.20)
        ! - Hours: she wants 24.
        ! - He has applied elsewhere.
        ~ * * * * * * * * * *
        # 6. Close
        Closed at six.
    """,
    "a line of its own between stars": """
        Ann said we'd take the other stuff first.
        ~ === PRIVATE - governors, Sandra and me only. Becca waited in the hall. Tear this off before it's copied. ===
        ! Head's review
        ! - All objectives met but one.
        ~ === End of private. Becca came in. What follows can go up. ===
        # 1. Report
        The roll is 134.
    """,
    "opened in a first sentence": """
        # 5. Dates
        The fair is in June.
        ~ Private bit from here - not to go on the parents' board. Niamh went home and mind the ice.
        ! She has asked to go in August.
        ! The letter is with the union.
        ~ That's the private bit over and Colette is back in.
        # 6. Close
        Closed at six.
    """,
    "closed by those who open it": """
        # 5. Complaints
        5.1 One was resolved.
        ~ === CLOSED BIT STARTS HERE - not for the website please ===
        ! There has been a complaint about the nursery.
        ~ === CLOSED BIT ENDS === Kate came back in.
        # 6. Safeguarding
        The visit was in December.
    """,
    "a private page in a table": """
        | Item | Notes | Who |
        | Money | The forecast was noted and a second quotation will be asked for before the board meets again in the spring. | Ann |
        ~ | PRIVATE PAGE - don't put on the website | Petra and Gavin popped out. | |
        ! | | The settlement is agreed. | Marigold |
        ! | | She wants to be paid extra for it. | |
        ~ | End of private page | They came back in. | |
        | Trips | The coach is booked and the deposits are to be in by the end of the month at the latest, please. | Kim |
    """,
    "an appendix that names the minutes": """
        # 31.5 Staffing
        ~ CONFIDENTIAL ITEM - see appendix C.
        # 31.6 Money
        The accounts were noted.
        # 31.7 Close
        Closed at eight.
        ~ # Appendix C to LAB/31 - confidential - named recipients only: YCB, SM
        ! Two matters were told.
        ! She was given a first warning.
    """,
    "an annexe behind the signature": """
        # 11. Dates
        The board meets in May.
        Signed ....... Chair
        ~ CONFIDENTIAL ANNEX - HS, NB and RF had left at 19:05
        ! A1. She had been refused leave.
        ! A2. Pay was agreed.
    """,
    "a private set that is cited by its half": """
        # 2. Minutes
        Part A agreed. Part B agreed.
        # 3. Arising
        Item 5: the nets have been put up.
        ! Item B2: the trust has paid the sum agreed.
        # 4. Actions
        | Ref | Action | Who | When |
        | 25/11-8 | Nets over the pond | GF | May |
        ! | 25/11-B2 | Confirm the payment | KM | May |
    """,
    "a reserved minute that somebody confirmed": """
        # 25/64 Matters arising
        .1 The annual report had been sent.
        ! .2 Reserved minute R25/07. The Clerk confirmed that he had withdrawn his claim in return for an agreed reference.
        # 25/65 Report
        .1 The roll is 3,890.
    """,
    "an annexe cited by its number": """
        # 66/25 Minutes
        The minutes were approved. The confidential annexe was also approved and signed.
        # 67/25 Matters arising
        52/25 The heating has been repaired.
        ! 60/25 (annexe) He had now returned the laptop and keys.
        # 68/25 Report
        The roll is 134.
    """,
    "paragraphs numbered 45.1/25": """
        | Min | Discussion | Action |
        | 44/25 | The risk register was presented and the committee asked for a heat map of the ten highest risks by its next meeting. | CFO |
        ~ | 45/25 | CONFIDENTIAL MINUTE. The auditors withdrew. | |
        ! | 45.1/25 | The disclosure concerned the site manager. | |
        ! | 45.2/25 | The loss was estimated. | |
        ~ | | End of confidential minute. | |
        | 46/25 | The policies were adopted and will be placed on the website by the governance professional before the end of the term. | |
    """,
    "earlier confidential minutes as a row of their own": """
        | Item | Discussion | Action |
        | 4. Minutes | The minutes of 2 July were agreed and signed, and the clerk will place them on the website before the end of the month. | |
        ! | 4a. Confidential minutes | The confidential minutes of 2 July were agreed. The settlement was signed. | |
        | 5. Report | There are 402 on roll and a waiting list in two years, and the open morning brought in more families than last year. | |
    """,
    "in-committee minutes told by number": """
        # D. Matters arising
        D2. The pitch has been seeded.
        ! D3. In committee, 1: she had decided to resign.
        D4. The Lions will pay for the trikes.
        # E. Report
        E1. Enrolment is 164.
    """,
    "lettered items, in committee and out": """
        I. Policies
        I1. Adopted.
        ~ J. In committee
        ~ J1. Proposed by Mr Fee, seconded by Mrs Low, that the Board resolve itself into committee. Carried.
        ! J2. Interviews were held on 4 March.
        ~ J3. Proposed by Mrs Low, seconded by Mr Fee, that the Board come out of committee.
        K. Other business
        K1. The sports day is in June.
    """,
    "a second set approved, but for a figure": """
        # 28. Minutes
        28.1 Section A of the minutes was approved.
        ! 28.2 It was RESOLVED that Section B of those minutes be approved, subject to the amendment of minute 24.3 to record that the sum was £8,400.
        # 29. Report
        29.1 The roll is 134.
    """,
    "a row that moves into closed session": """
        | Item | Discussion |
        | 11 Other | A letter in the local paper was spoken of, and the Principal will invite its writer in to see the yard for himself in May. |
        ~ | Closed meeting | The meeting went into closed session at 09:40. Dan left. |
        ! | 12 Pay | The panel's figure was agreed. |
        ! | 13 Future | No one outside is to know. |
        ~ | Open again | Back in open session 10:05. |
        | 14 Risk | The crane has failed its test twice and will be scored again by the estates lead before the committee's next meeting. |
    """,
    "who, what and when": """
        ~ # 5. Part 2 - confidential
        ! 5.1 Mrs Gemma Foyle was complained of by a mother.
        # 6. What we said we'd do
        | Who | What | When |
        | Barry | Certificate for the winner | soon |
        ! | Sam | Letter of advice to Gemma F | May |
    """,
    "a log that cites in its column of numbers": """
        # 7. Money
        The forecast was noted.
        ~ # 8. Part 2
        ! The post is to be looked at.
        # 9. Actions
        | No | Action | Owner |
        | 4 | Replace two documents | SJM |
        ! | 8 | Meeting about the post | SJM |
        | 7 | Skills audit | Clerk |
    """,
    "jobs": """
        ~ # 8. People
        ~ CONFIDENTIAL MINUTE
        ! 8a. He is leaving because of it.
        # 9. Van
        The van will be picked up.
        # Jobs list
        | Item | Job | Who |
        | 3 | Thank Wayne | Bev |
        ! | 8a | File note and reference | Steve |
    """,
    "a loss for which the board is sorry": """
        # 1. Welcome
        The Chair extended the sympathy of the Board to Mr Elliott<< on the recent death of his father>> and welcomed Dr Pillai.
        # 2. Money
        The forecast was noted.
    """,
    "a second set by its title": """
        # 9. Dates
        The board meets in May.
        Signed ....... Chair
        ~ MINUTES OF THE FULL GOVERNING BODY - PART II (CONFIDENTIAL)
        ! 25/56 EXCLUSION. The panel had upheld it.
        ! 25/57 STAFF. She had been sent a letter.
    """,
    "a flag in front of a paragraph in which somebody leaves": """
        # 9. Money
        The forecast was noted.
        ! CONFIDENTIAL: To save money the Head has talked to the adviser about losing one nursery officer of the two. Chloe left the meeting.
        # 10. Premises
        The gate needs adjusting.
    """,
    "reasons for absence": """
        # Minutes of the governors
        Couldn't come: Fergus<< (his mum is in the hospice)>> and Joan (another meeting)
        # 1. Apologies
        Mr Szabo had sent his apologies. <<He is in hospital for tests.>> The meeting was quorate.
        Apologies from JH were accepted. BL <<explained that JH is having chemotherapy and may miss the next meeting.>>
        # 2. Welcome
        The new member was welcomed. Mrs Low had apologised<< on account of her mother's stroke>>.
    """,
}


@pytest.mark.parametrize("notation", HANDS.values(), ids=HANDS)
def test_exactly_what_the_clerk_meant_is_sealed(notation: str) -> None:
    check(notation)


@pytest.mark.parametrize(
    "remark",
    [
        "£12,000 is restricted for the heating.",
        "P2: the class went to the farm. All governors have read Part 2 of the guidance.",
        "She asked if anybody wished any item to be taken as confidential business under Part 2. No one did.",
        "Business for the next meeting and matters reserved to the trust were noted.",
    ],
)
def test_what_only_sounds_like_it_stays_open(remark: str) -> None:
    check(f"# 1. Opening\n1.1 The Chair opened the meeting.\n1.2 {remark}\n# 2. Money\nNoted.")
