"""Marks of ordinary clerks at awkward places and in awkward words, and open business that sounds like them."""

from __future__ import annotations

import pytest
from minutes import check

HEAD = """Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)"""
FOOT = """9. Next meeting
        7 October at 6pm."""

MINUTES = {
    "items taken out of order, by their letters": """
        Minutes of the Admissions Committee of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane
        A1/25 Welcome
        All were welcomed.
        A2/25 Places
        There are 60.
        A4/25 Budget
        Noted.
        !A3/25 Staffing (confidential)
        !She is off with stress until July.
        A5/25 Library
        New shelves will be bought.
    """,
    "one confidential item with letters of its own": """
        Minutes of the Admissions Committee of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane
        1. Welcome
        All were welcomed.
        2. Places
        There are 60.
        !S3/25 Head's pay (confidential)
        !She met two of three targets.
        4. Library
        New shelves will be bought.
    """,
    "a list of actions behind the signature": """
        Governing body of Ashfold School
        Present: Mrs Okoro (chair), Mr Pell
        10. Health and safety
        10.1 The flooring in the hall needed to be replaced.
        10.2 The caretaker would clear the gutters.
        10.3 A note on sun safety would be sent.
        11. Any other business
        None.
        12. Date of next meeting
        9 May.
        !13. CONFIDENTIAL MINUTE
        !Mrs Hale has been off since June. Her complaint had been upheld.
        The meeting closed at 7.40 pm.
        Signed ............ Date ............
        Action list
        Order flooring: Mr Pell
        Gutters: Mrs Okoro
        Note on sun safety: Mrs Okoro
        !Letter to Mrs Hale with outcome of complaint: Mrs Okoro
        !Invite adviser to July meeting: Mr Pell
    """,
    "a list of actions of the part itself": """
        Governing body of Ashfold School
        Present: Mrs Okoro (chair), Mr Pell
        10. Health and safety
        10.1 The flooring in the hall needed to be replaced.
        10.2 The caretaker would clear the gutters.
        12. Date of next meeting
        9 May.
        ~The meeting closed at 7.20 pm.
        ~CONFIDENTIAL MINUTES
        !13. Mrs Hale
        !Mrs Hale has been off since June. Her complaint had been upheld.
        ~The meeting closed at 7.40 pm.
        !Actions
        !Letter to Mrs Hale with outcome of complaint: Mrs Okoro
        !Invite adviser to July meeting: Mr Pell
        !Order flooring for her room: Mr Pell
    """,
    "an agenda above minutes of the same numbers": """
        Minutes of the Admissions Committee of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane
        Agenda
        A4/25 Places
        A5/25 Staffing
        A6/25 Library
        Minutes
        A4/25 Places
        There are 60.
        !A5/25 Staffing (confidential)
        !She is off with stress until July.
        A6/25 Library
        New shelves will be bought.
    """,
    "paragraphs of dated minutes, by their digits": """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher)
        25/05 Headteacher's report
        1. There were 41 on roll.
        2. The letter was noted.
        !3. Mrs Brearley told governors that the family was that of Kai Dunn.
        4. The play had filled the church.
        25/06 Safeguarding
        1. There were two referrals.
        25/07 Any other business
        ~1. It was agreed that minute 25/05 paragraph 3 be treated as confidential.
    """,
    "a code that is only cited": """
        Minutes of the Admissions Committee of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane
        FC7/25 Places
        There are 60.
        !FC8/25 Mrs Hale (confidential)
        !FC3/25 was read again: her grievance has gone to stage two.
        !EP7/25 Report on Kai Dunn
        !She is off with stress until July.
        FC9/25 Library
        New shelves will be bought.
    """,
    "a sheet above other numbers": """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher)
        7. Budget
        Noted.
        8. Library
        New shelves.
        ~9. PART II - attached sheet A
        !10. Mrs Hale
        !Off with stress until July.
        !11. Kai Dunn
        !His exclusion was upheld.
    """,
    "initials that Part 2 explains": """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Kate Dunn
        5. Budget
        Noted.
        !6. Pupil matters (confidential)
        !Kai Dunn (KD) in Year 4 has been excluded twice; his mother will appeal.
        7. Library
        New shelves.
        8. Actions
        <<KD case: papers to the panel - Clerk>>
        Shelves to be ordered - Head
    """,
    "a price that is all in": """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mr Entwhistle (staff governor)
        5. Budget
        Noted.
        ~6. Staffing
        ~The staff governor and the observers withdrew.
        !Mrs Hale is to leave by agreement at the end of term; she has been off with stress.
        !Her settlement is nine thousand pounds (all in).
        !Mr Low's warning will stand and the Chair will write to him.
        ~Staff returned at 7.30pm.
        7. Library
        New shelves.
    """,
    "off the record, while others are at lunch": """
        Notes of the strategy day of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher)
        1. People
        1.1 Mrs Nkemelu will stand down as chair in September.
        ~OFF THE RECORD. The deputies and Mr Orr had gone to lunch.
        !1.2 The Head told governors that she is looking at a post in Fife.
        ~BACK ON THE RECORD
        1.3 Reading ages will be read again in June.
    """,
    "the rest of an item, in one of its paragraphs": """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher)
        3. Minutes
        3.1 The minutes were agreed.
        4. Review
        4.1 The roll was 208.
        ~4.2 The committee resolved that the rest of this item be confidential.
        !4.3 The complaint was from Mrs Hale. It was upheld.
        5. Library
        5.1 New shelves.
    """,
    "what was discussed and kept out": """
        Governing body of Ashfold School
        3. Head's report
        The Chair thanked the Head for her report.
        ~Conf. – governors discussed the following and asked that it be kept out of the public copy
        ! The mother of Evie Sandiford has been seen shouting at staff in the playground. A warning letter went out on 3 March and a ban will follow if it happens again.
        4. Sports premium
        The new climbing frame has been paid for from this year's grant.
    """,
    "asked to be kept out": """
        Governing body of Ashfold School
        3. Head's report
        The Chair thanked the Head for her report.
        ~Governors asked that the following be kept out of the public minutes:
        ! The mother of Evie Sandiford has been seen shouting at staff in the playground. A warning letter went out on 3 March.
        4. Sports premium
        The new climbing frame has been paid for from this year's grant.
    """,
    "what was said at an item": """
        Governing body of Ashfold School
        8. Admissions
        There were 41 applications for 30 places.
        ! The family of Noor Al-Hamdi have asked for a place out of year group; the educational psychologist supports this.
        Offers go out on 16 April.
        12. AOB
        12.1 Parking: Mrs Nita Solanki asked for cones. The Head will ask the PCSO.
        ~12.3 It was noted that what was said at item 8 para 2 is P2.
    """,
    "a number whose words are small": """
        Governing body of Ashfold School
        7. SEND
        The SENCO took governors through her report. There are 46 children on the register.
        ~7b – not for circ.
        ! Freddie Ogilvie: the LA has refused to assess. His parents will appeal and have asked the school to write in support. The Head is willing.
        ! Kayleigh Stott: annual review brought forward to May.
        7c – SEND budget
        Top-up funding of £38,000 was received against £52,000 spent. Mr Graham Nuttall asked if this was usual. It was.
        8. EAL – 22 languages
    """,
    "no more business of Part 1": """
        Governing body of Ashfold School
        7. Any further business
        Mr Bernard Tolley gave notice that he would stand down as a governor in July. He was thanked.
        ~There being no more Part One business the Chair let the two observers go.
        ! Staff absence: Mrs Julie Rigby had asked the LA for ill-health retirement and it had been turned down. She would appeal.
        ! Office: a temp to be brought in for the rest of the term.
        8. Next meeting
        Tuesday 25 March at 4.15
    """,
    "P2 behind the last sentence": """
        Governing body of Ashfold School
        7. Other business
        - Thanks to Mrs Edith Langham for the Christmas cake.
        - Mr Walter Crisp asked for the code of conduct to be shortened.
        - Nursery children now get a free lunch.
        - Gas bill queried: £2,160 refunded.
        !- Cover for Miss Frances Penn runs to Whitsun as her doctor has signed her off again. P2
        !- Miss Penn's sick pay goes down to half from 1 May. P2
        - Closed at ten past seven.
    """,
    "letters, first and last": """
        Governing body of Ashfold School
        7. Behaviour report
        Bullying: three cases, all closed.
        Racist incidents: one.
        ! (a) Year 6 – Stanley Mower; apology written; father not willing to come in.
        ~[Confidential from (a) to (c)]
        ! (b) Year 4 – Leila Rostami was the one it was said to.
        ! (c) Police have logged it as a hate incident.
        8. Buddies
        Year 5 have begun a bench rota with Mrs Gail Huxley.
    """,
    "an answer below": """
        Governing body of Ashfold School
        5. Phonics
        Miss Hope Ridgway gave a talk on the scheme. Nine of the ten who failed last year have now passed.
        ~A governor asked about the tenth (Part 2 answer below, not for the web)
        ! He is Ralph Enderby, who was ill for most of last year with leukaemia.
        6. Reading
        Every class has a book corner.
    """,
    "this point": """
        Governing body of Ashfold School
        4. Update on staffing since 12 March
        - Mrs Jan Holme now leads Key Stage 1
        - Mr Pat Nulty now leads maths
        !- Mr Vernon Blythe was not shortlisted for maths and is said to be looking elsewhere (this point not to be minuted in the open part)
        - A part-time TA has left
        - The midday team is full
        5. Appraisal
        All targets were set.
    """,
    "not in Part 1": """
        Governing body of Ashfold School
        4. Update on staffing
        Mrs Jan Holme now leads Key Stage 1.
        ! Mr Vernon Blythe was not shortlisted for maths (this paragraph is not for the open minutes).
        ! Mrs Ada Quill is on a final warning (not to be recorded in Part 1).
        A part-time TA has left.
        5. Appraisal
        All targets were set.
    """,
    "Part One goes on": """
        Governing body of Ashfold School
        A. PART ONE BUSINESS
        A8 The accounts were noted.
        ~B. PART TWO BUSINESS
        ~Not to be shown to staff governors
        ! B1 The Chair had had a letter from three members of staff about the Head's manner. The names are known to the Chair and to HR. Mrs Verity Stell had been told of it.
        ! B2 It was agreed to ask HR for an outside person to look into it.
        ~A. PART ONE (continued)
        A9 School lunches will go up by 10p.
        A10 Mr Stewart Kemble was thanked for mending the stage lights.
    """,
    "the minutes of a committee": """
        Governing body of Ashfold School
        Present: Mrs Rimmer, Dr Levi Aston, Mr Stan Hebden, Ms Una Boyle.
        1. Welcome
        Apologies: none.
        12. Exclusions training
        All panel members need to do this every two years. Mrs Paula Rimmer and Mr Stan Hebden are due.
        15. Pay committee
        Dr Aston to chair. Minutes of this committee are confidential to its members.
        16. Delegation
        Approved as tabled.
    """,
    "a paragraph of standing orders": """
        Governing body of Ashfold School
        4. Election of Vice-Chair
        Mr Barnaby Fisk and Mrs Winnie Adjei had been put up and left the room.
        A secret ballot was held. The clerk counted the papers, and Mrs Adjei was elected.
        Both came back in and were told of the result.
        5. Link roles
        Safeguarding: Mr Fisk. SEND: Mrs Olive Mountjoy. Careers: vacant.
        6. Standing orders
        Paragraph 14 (confidential business) was read and agreed.
    """,
    "Part 1 goes on overleaf": """
        Governing body of Ashfold School
        15. Finance
        Noted.
        ~PART 2
        ~Staff other than the Head withdrew.
        ! 16. Support staff pay. Regrading of the office manager's post (Mrs Toni Bradwell) to Grade 7 was agreed from 1 April.
        ! 17. Teaching staff. The Head asked for a retention point for Mr Emeka Udo, who has been made an offer by a school near by. Agreed, £2,500.
        ~Part 1 minutes continue overleaf
        18. Easter egg hunt
        28 March, 2pm. Mrs Moira Catlin will bring the eggs.
        19. Dates
        As before.
    """,
    "no matters of the second part": """
        Governing body of Ashfold School
        6. Matters arising from the confidential minutes
        The Chair said that there were no matters that were not on the agenda for the second part.
        7. Strategic plan
        Mrs Verena Lott would like fewer aims. The five were cut to three.
    """,
    "past minutes to be released": """
        Governing body of Ashfold School
        10. Chair's report
        The Chair had signed the DBS log and had written to the LA about place numbers.
        11. Review of confidential minutes
        Once a year the governors look at whether past Part 2 minutes can be released. Those of 2016 to 2018 may now be; the rest stay closed for five years.
        12. Archive
        To go in the cupboard by the hall.
    """,
    "one goes and another comes": """
        Audit committee of the trust
        54. Risk register
        The register was noted. Ms Iyer of the auditors left.
        ~The officers and the assistant withdrew at 3.50 p.m. and Ms Iyer was asked to come back in.
        ~55. Members of the committee with the auditors
        ! Ms Iyer was asked whether there was anything she would rather say without officers. She thought that Mr Coombes had been covering two posts since the head of finance, Nikhil Barot, went off sick in June with heart trouble.
        ! Mr Odd would raise it with the Chair of Trustees.
        ~The officers returned at 4.05 p.m.
        56. Actions
        The clerk will send the register round.
    """,
    "bullets that are only spoken of": """
        School
        Bullets with [C] at the end are confidential and come out of the website copy.
        3. Minutes
        - ok, signed by NA.
        - [C] bullets in the December set checked by PV and NA, also signed.
        !- The label error was made by Carly Wroe (HLTA). She self reported. [C]
        !- [C] Counsel for LA is not pleased.
        !- [C] Points: raised by Mrs Wroe.
        - All well.
    """,
    "a number with its year": """
        Admissions committee of the school
        A4/25 MATTERS ARISING
        a) A14/24: the tie-break had been re-worded.
        !c) A17/24 (Part II): the appeal of Mr and Mrs Adebayo was heard on 12th December and dismissed.
        A5/25 ADMISSIONS REPORT
        Mrs Villanueva tabled the figures.
        A6/25 ARRANGEMENTS
        (iii) There will be 45 places.
        (iv) Section B of the supplementary form now asks for the date of baptism only, not for a copy of the certificate.
        RESOLVED to recommend the arrangements.
        A7/25 IN-YEAR
        There have been nine requests.
    """,
    "entries below a usual title": """
        Members of the trust
        M/25/08 APPOINTMENT OF TRUSTEES
        (a) that Mrs Candice Obi-Rowe be appointed for four years;
        (c) that one place be left open until a person with knowledge of special schools was found.
        Dame Rosalind asked that thanks be sent.
        M/25/09 ARTICLES
        The articles were adopted.
        M/25/10 VISITS
        Professor Gethin had been to Far Meadow.
        !M/25/11 MEMBERS' PRIVATE SESSION
        !Mr Ramphul told the members that Mrs Stacey's appraisal had been a hard one.
        ~The private session ended at 6.35 p.m. and Mrs Stacey came back in.
        M/25/12 OTHER BUSINESS
        There was none.
        Matters to be carried out
        M/25/08 Letter to Mr Gill; filing: Ms Grebe
        !M/25/11 Write to Lord Brandreth in answer to his letter: the Chair
        M/25/09 Filing: Ms Grebe
    """,
    "a minute as above": """
        # 7. Behaviour
        7.3 Lateness is down.
        !7.4 One permanent exclusion has been made, that of Tyrell Gosling of 9K.
        ~(7.4 as above – not for publication.)
        7.5 The rewards trip was liked.
    """,
    "a column on inspection": """
        Governing body of Ashfold School
        | Ref | Business | Outcome | Open to inspection |
        | 25/41 | Minutes of 14 January | Signed | Yes |
        | 25/42 | Published admission number 2027 | 60, no change | Yes |
        !| 25/43 | Grade dispute, Mrs Ruth Blenkinsop | Panel of three to be set up; ACAS leaflet sent | No |
        | 25/44 | Link governor for SEND | Mr Yusuf Karim | Yes |
        | 25/46 | Term dates | Noted | Yes |
    """,
    "this one, and not the rest": """
        Governing body of Ashfold School
        4. Staff
        New TA is Shanice Morrison, starts Monday.
        SENCO course booked.
        ! Deb in the office has put in a grievance about the Head, Chair to look at it (DON'T PUBLISH THIS ONE, rest of staff stuff fine)
        5. Premises
        Pigeons. Netting £400.
    """,
    "one appendix of two": """
        Governing body of Ashfold School
        4. Staff
        New TA is Shanice Morrison, starts Monday.
        5. Next meeting
        4 June.
        Signed ............
        ~Appendix 4 – Report on individual pupils (not available for inspection)
        ! Pupil 1: Roxanne Treadwell, Year 9. Off-site direction at Greenacre until 4 April.
        ! Pupil 2: Zakariya Ismail, Year 11. Exam access at home owing to anxiety.
        ~Appendix 5 – Attendance figures (available)
        Year 7 94.1, Year 8 92.7, Year 9 90.2, Year 10 91.0, Year 11 89.6.
    """,
    "three bullets below": """
        Governing body of Ashfold School
        11. Personnel Sub-Committee (oral report of Mr Laurence Bewick)
        The Sub-Committee had met twice. It had revised the flexible working procedure and looked at exit data.
        ~The Chairman directed that the three bullets below be struck from the copy sent to the Town Hall.
        !- Mrs Sunita Parmar: compressed hours refused, appeal to be heard 3 April.
        !- Mr Lee Bickerdike: written warning, lateness.
        !- Post 4471 (nursery nurse): not to be filled.
        The Sub-Committee will meet next on 17 April and had asked for a third member.
    """,
    "to be taken off before it is sent": """
        Governing body of Ashfold School
        8. Trustees' question time
        8.1 Keith Ogden asked re solar. No cash.
        ! 8.2 Keith Ogden asked who had complained about the mosque trip. Answer: Mrs Trundle, Yr 4, she's taken her kids out since.
        8.3 Anwen Price asked re wifi. Better.
        ~Take 8.2 off before you send this round. – Chair
        9. Vehicles
        New van.
    """,
    "a sign explained below its table": """
        Governing body of Ashfold School
        | Min. | Para | Text | Mark |
        | 33 | 1 | The DSL gave a termly report. | |
        !| 33 | 2 | Ines Cabral and Mateo Cabral have been placed with an aunt. | ● |
        | 33 | 3 | Training on county lines was good. | |
        !| 34 | 1 | Mr Ewart Pinfold did not record a concern for two days and has been given advice in writing. | ● |
        | 34 | 2 | All staff were reminded to log on the same day. | |
        | 35 | 1 | Link governor: Mrs Temperance Ruck | |

        ~● = paragraph to be blanked in the copy for inspection
    """,
    "what has just been said": """
        Governing body of Ashfold School
        7. AOB
        The fete will be in June.
        ! Bernie Haslam said that the new head at Marsh Lane, Zoe Rimington, is leaving us out of pocket on the shared SENCO.
        ~(clerk – Bernie says take out what he's just said above, it's sensitive)
        8. Close
        Chair closed at 7.
    """,
    "back to its public agenda": """
        ~6. Exclusion of the public
        ~6.1 Resolved: to treat the next item, being concerned with named candidates for admission, as exempt from publication.
        !7. Ranking of applications
        !7.1 Child number 14 was placed.
        ~8. The committee went back to its public agenda at 10.40 am.
        9. Appeals
        9.1 Nine were heard in the year.
    """,
    "turned back to its ordinary business": """
        5. Budget
        The budget was agreed.
        ~The board moved into closed session at 6pm.
        !6. Staffing
        !Mrs Hale is off with stress.
        ~The board turned back to its ordinary business at 6.20pm.
        7. Premises
        The roof is mended.
    """,
    "a column of remarks that says so in brackets": """
        1. School dog
        The chair wrote to all.
        | Governor | Reply | Vote | Remarks (confidential – strip out) |
        | Ben Waterfall | 8 Jan | Yes | <<Says the dog is worth two TAs. Wants to know who pays if it bites.>> |
        | Sunil Rao | 9 Jan | Yes | |
        | Leona Frith | 9 Jan | No | <<Her boy is scared stiff of dogs since an attack.>> |
        Outcome: carried.
    """,
    "a column that a sentence calls by its heading": """
        The remarks column is the clerk's confidential file copy. It must be stripped out before this record is made public.
        1. School dog
        The chair wrote to all.
        | Governor | Reply | Vote | Remarks |
        | Ben Waterfall | 8 Jan | Yes | <<Says the dog is worth two TAs. Wants to know who pays if it bites.>> |
        | Sunil Rao | 9 Jan | Yes | |
        Outcome: carried.
    """,
    "actions by the number of the confidential minute": """
        219.9 Governance
        .1 Dame Olu was elected Vice Chair.
        ~219.10 Confidential item
        ~A separate minute is kept.
        219.11 Close
        .1 The meeting closed at 19:20.
        | Ref | Action | Owner | By |
        | 219.4.3 | Resit results by campus | WP | 12 Feb |
        !| C219.10.2 | Terms to be drawn up | BI | 19 Dec |
        | C219.9.1 | Letter to her | BI | 19 Dec |
        !| C219.10.4 | Regrading of own post: take outside advice | Lorcan Healy | Feb |
        ~# CONFIDENTIAL MINUTE C219.10
        !.1 Two of five allegations were upheld.
    """,
    "a hearing with one open title": """
        !# Ashfold School
        !# Pupil Discipline Committee
        !Hearing on 5 February 2026: reconsideration of an exclusion
        !Present: Mr Monk (chair)
        !# A. Opening (open)
        !A1. Those present gave their names: Mrs Dunbar, mother of Hamish.
        !Closed session begins (9.10)
        !B1. They declined to reinstate him.
    """,
    "colleagues who are back within a closed session": """
        ~The board moved into closed session at 6pm.
        !6. Staffing
        !Mr Lee went back to our normal business class. He is off.
        !Mrs Hale came back to the main office in May after stress.
    """,
    "papers and the minute as well": """
        F. Safeguarding
        !F2. Kai was hurt. The papers for this item are confidential, and so is this minute.
        ~G. Finance
        G1. Noted.
    """,
    "general business of a committee that hears cases": """
        # Ashfold School
        # Pupil Discipline Committee
        Spring term meeting, Thursday 5 February 2026
        ~The committee's general business is open. Everything between the words CLOSED SESSION BEGINS and CLOSED SESSION ENDS is kept by the clerk.
        Committee: Mr Monk (chair), Mrs Rahman, Mr Church
        # A. General business (open)
        A1. Mr Monk opened the meeting.
        ~CLOSED SESSION BEGINS (8.52)
        !B1. Case 1. Consideration of the suspension of a boy in Year 10.
        !B2. They declined to reinstate him.
        ~CLOSED SESSION ENDS (9.41)
        # C. General business, resumed (open)
        C1. Coffee was brought.
    """,
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_what_is_marked_and_no_more(minutes: str) -> None:
    check(minutes)


TAKEN_UP = {
    "as": "As 11.3: the agency has been told.",
    "as for": "As for 11.3, a letter had gone out on Monday.",
    "back to": "Back to 11.3: the agency want him gone.",
}


@pytest.mark.parametrize("said", TAKEN_UP.values(), ids=TAKEN_UP)
def test_a_sealed_item_that_is_taken_up_again_is_sealed(said: str) -> None:
    check(f"""
        11. Head's verbal update
        11.2 Bees had been found in the roof.
        !11.3 Mr Neville Amis, cleaner, has been asked to show his right to work. Not to be minuted openly.
        11.4 The library has 300 new books.
        11.5 <<{said}>>
        11.6 As 11.2: the bees have gone.
    """)


BESIDE = {
    "confidential papers that are things": """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher)
        Peer review
        The reviewer was Mr Dalby of Tidewater Trust.
        ~Confidential papers: he saw two files on a window sill in the office. A tray has been bought.
        Safer recruitment
        There were two appointments since November.
    """,
    "places that are reserved": f"""
        {HEAD}
        6. Admissions
        30 places were filled.
        6.2 reserved
        Two places for children in care are held until June.
        7. Library
        New shelves.
        {FOOT}
    """,
    "confidential minutes that were agreed": f"""
        {HEAD}
        3. Minutes of the last meeting
        3.1 open minutes
        Agreed and signed.
        3.2 confidential minutes
        Agreed and signed.
        Mr Orr asked for page numbers.
        4. Library
        New shelves.
        {FOOT}
    """,
    "a visit by the clock": f"""
        {HEAD}
        5. Visit by the trust
        | Time | Session | Notes |
        | 9.00 | Meet the Head | Office |
        | 9.30 | Private meeting with the Chair | Library |
        | 10.30 | Lesson visits | Years 3 to 6 |
        | 11.30 | Book look | Library |
        | 12.30 | Verbal feedback (closed) | Head's office |
        6. Library
        The library will open.
        {FOOT}
    """,
    "bookings of the hall": f"""
        {HEAD}
        5. Hall bookings
        | Time | Hirer | Notes |
        | 4.00 | Karate | paid |
        | 5.00 | Private party | paid |
        | 6.00 | Choir | free |
        | 7.00 | In committee | governors |
        | 8.00 | Scouts | paid |
        6. Parking
        Cones were put out.
        {FOOT}
    """,
    "a box for answers": f"""
        {HEAD}
        5. Survey
        The Chair thanked the Head.
        Staff can put a note in the box (confidential answer box).
        The fence will be mended.
        {FOOT}
    """,
    "whether to keep it off": f"""
        {HEAD}
        5. Head's report
        Attendance is 95 per cent.
        The board considered the following and asked if it was to be kept off the website.
        The new uniform will be green from September.
        The fence will be mended.
        6. Sports
        The frame has been paid for.
        {FOOT}
    """,
    "a letter in a policy": f"""
        {HEAD}
        5. Code of conduct
        The code was read.
        In the policy, (b) is to be kept confidential.
        (a) Mr Orr asked for training.
        (b) Mrs Nkemelu will write to the LA for dates.
        (c) All signed.
        6. Library
        New shelves.
        {FOOT}
    """,
    "old minutes on somebody": f"""
        {HEAD}
        5. Review of minutes
        <<Governors asked whether the old Part 2 minutes on the cook's drinking can now be released.>>
        The rest was noted.
        6. Library
        New shelves.
        {FOOT}
    """,
    "an item spoken of again": f"""
        {HEAD}
        11. Head's update
        11.2 Bees had been found in the roof.
        !11.3 Mr Neville Amis, cleaner, has been asked to show his right to work. Not to be minuted openly.
        11.4 The library has 300 new books.
        11.5 As for 11.3, this is a Part 2 matter. The tree in the yard was felled.
        11.6 As 11.2: the bees have gone.
        12. Fence
        The fence will be mended.
    """,
    "priorities": f"""
        {HEAD}
        3. Minutes
        3.1 The Part 1 minutes were agreed.
        3.2 The Part 2 minutes were agreed.
        5. Premises
        5.1 The roof over the hall leaks. P2
        5.2 The boiler is to be serviced. P2
        5.3 The fence was mended.
        6. Library
        New shelves.
        {FOOT}
    """,
    "a sheet of Part Two": f"""
        {HEAD}
        1. Welcome
        All were welcomed.
        2. Budget
        The budget was agreed.
        ~PART TWO – Sheet A
        !3. Staffing
        !Mrs Hale is on a final warning.
        !4. Pupil
        !A boy has been excluded for a knife.
    """,
    "a page of it": f"""
        {HEAD}
        1. Welcome
        All were welcomed.
        2. Budget
        The budget was agreed.
        ~Confidential (page 4)
        !3. Staffing
        !Mrs Hale is on a final warning.
        !4. Pupil
        !A boy has been excluded for a knife.
    """,
    "a sign before items": f"""
        {HEAD}
        Bullets with [C] in front are confidential and come out of the website copy.
        3. Staff
        - Mr Lee leads maths.
        !- [C] items were taken from the shop till by Carly Wroe.
        !- [C] Counsel for the LA is not pleased with Mrs Wroe.
        !- [C] Mrs Hale is off with stress.
        - All well.
        4. Library
        - New shelves.
    """,
    "a move to a section": f"""
        {HEAD}
        1. Welcome
        All were welcomed.
        2. Budget
        The budget was agreed.
        ~Governors moved to Section 2 (confidential business). The clerk left.
        !3. Staffing
        !Mrs Hale is on a final warning.
        !4. Pupil
        !A boy has been excluded for a knife.
    """,
    "a paragraph of the last minutes": f"""
        {HEAD}
        3. Matters arising
        !Para 3 (confidential matters) of the last minutes: Mrs Hale has now resigned.
        4. Library
        New shelves.
        {FOOT}
    """,
    "a sheet with its minute below": f"""
        {HEAD}
        1. Welcome
        All were welcomed.
        2. Staffing
        2.1 Mr Lee leads maths.
        ~2.2 Part Two, sheet 2
        !Mrs Hale is on a final warning.
        3. Budget
        The budget was agreed.
    """,
    "parts of a complaint": f"""
        {HEAD}
        6. Budget
        Agreed.
        ~PART 2 - CONFIDENTIAL
        !7. Report of the investigator
        !A. Part 1: the claim of Mrs Hale
        !Mrs Hale said that she had been shouted at.
        !B. Part 2: the reply of the Head
        !He said that it was not so.
        !8. Mr Dunn
        !He is to have a warning.
    """,
    "nothing else on the agenda": f"""
        {HEAD}
        6. Budget
        Agreed.
        ~PART 2
        ~There were no matters that were not on the agenda.
        !7. Mrs Hale
        !She has been suspended.
        !8. Pupil
        !A boy has been excluded for a knife.
    """,
    "a reply below": f"""
        {HEAD}
        5. Questions
        Mr Orr asked for dates.
        ~How is Mrs Hale? (Confidential reply below.)
        !She is in hospital after an overdose.
        !She will not be back this term.
        6. Library
        New shelves.
        {FOOT}
    """,
    "no more open business": f"""
        {HEAD}
        # Any other business
        None.
        There being no further open business the observers left and coffee was served.
        # Dates
        7 October.
        # Governor visits
        Mr Orr will see Year 3.
    """,
    "two parts of a complaint": f"""
        {HEAD}
        1. Budget
        Agreed.
        ~CONFIDENTIAL MINUTES
        !2. Complaint
        !The complaint has two parts.
        !A. Part 1 - that the Head swore at a boy
        !The panel found that he had.
        !B. Part 2 - that no one wrote back
        !The panel found that it was so.
    """,
    "minutes of a committee": """
        ~Ashfold School Head's Appraisal, 4 June
        ~Present: Mr Hourihane, Mr Orr, Mrs Low (clerk)
        ~1. Opening
        ~Mr Orr was made chair of the meeting.
        !2. Mrs Hale
        !It was agreed to stop her pay point.
        !3. Mr Dunn
        !He is to have a warning for lateness.
        ~4. Close
        ~The minutes of this committee are confidential.
    """,
    "accounts beside the auditor": f"""
        {HEAD}
        6. Audit
        6.1 The Head left the room and Ms Iyer returned with the papers.
        6.2 Ms Iyer said that the accounts were clean; the till was a penny out; staff pay had been tested with no fault.
        6.3 The Head returned.
        7. Library
        7.1 New shelves.
    """,
    "a schedule of earlier minutes that was collected in": """
        D. MINUTES OF 25 NOVEMBER 2024
        They were read and signed. The confidential schedule attached to them was shown to members and collected in again.
        E. MATTERS OUTSTANDING
        E1. The template has been cut to two sides.
    """,
    "a slip in an earlier record": """
        2. Minutes of the last meeting
        Signed. The Chair said that the Part B record had also been gone through, and one spelling put right.
        3. Minutes of the meeting before
        Signed. <<The Chair said that the Part B record had also been gone through, and “final warning to Mrs Hale” put right.>>
    """,
    "the pink paper among earlier minutes": """
        41. MINUTES
        RESOLVED – That the minutes of the meeting held on 8 October 2025, including the pink paper, be signed by the Chair as a correct record.
        42. BUDGET
        Agreed.
    """,
    "matters arising with the letter of their item": """
        A  ELECTION OF CHAIR
        Mrs Orr took the chair.
        B  APOLOGIES
        None.
        D  MINUTES OF 25 NOVEMBER 2024
        They were read and signed.
        E  MATTERS OUTSTANDING
        !E1  Mrs Hale has resigned after the warning. [Not for publication]
        !E2  Her class is taught by two others. [Not for publication]
        E3  Training for appraisers was given on 9 September.
        F  NATIONAL AWARD
        F1  All points go up by 4 per cent.
        F2  The support staff award came in August.
        G  PAY POLICY
        G1  The model had arrived.
    """,
    "papers that are restricted": """
        F. Safeguarding
        F1. The governing body was told that eight children are known to a social worker. The papers for this item are restricted to governors and were handed back.
        G. Finance
        G1. Noted.
    """,
}


@pytest.mark.parametrize("minutes", BESIDE.values(), ids=BESIDE)
def test_what_only_looks_like_such_a_mark(minutes: str) -> None:
    check(minutes)
