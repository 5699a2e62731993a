"""Marks of ordinary clerks at awkward places and in awkward words, and open business that sounds like them."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = {
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
    "a column headed Pub?": """
        Governing body of Ashfold School
        | Para | Text | Pub? |
        | 4.1 | Minutes agreed | Y |
        | 4.2 | The tree has been taken down | Y |
        !| 4.3 | Stage 3 panel did not uphold Dr Farida Malik's complaint | N |
        | 5.1 | Attendance 95.1% | Y |
        !| 5.3 | Penalty notices to Mr Shane Gittins and Ms Toni Abbs | N |
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
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_what_is_marked_and_no_more(minutes: str) -> None:
    check(minutes)


TAKEN_UP = {
    "as": "As 11.3: the agency has been told.",
    "as for": "As for 11.3, a letter had gone out on Monday.",
    "back to": "Back to 11.3: the agency want him gone.",
    "further to": "Further to 11.3, the agency has been told.",
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
