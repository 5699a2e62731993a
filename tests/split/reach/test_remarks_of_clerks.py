"""What clerks remark on an item or its rest, beside notices, approvals and returns that are open."""

from __future__ import annotations

import pytest
from minutes import check

HEAD = """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane, Mrs S Brearley (Headteacher)
"""

SEALED = {
    "the rest of an item, for which staff left": """
        8. Budget
        The budget was noted.
        9. Leadership structure
        The Head set out the reasons for one Head of School from January.
        Q. Will there be a cost? A. No, the post is in the budget.
        ~ The staff governors were asked to leave for the rest of this item, which is recorded as a confidential minute.
        !Mr Comber said that Mrs Haigh had been offered the post but had asked for time.
        !Governors agreed to meet again on 4 December.
        ~ Staff governors returned.
        10. Website
        The check was completed.
    """,
    "the remainder, minuted confidentially": """
        9. Leadership structure
        The Head set out the reasons for one Head of School from January.
        ~ Staff left for the remainder of the item, which was minuted confidentially.
        !Mrs Haigh had been offered the post but had asked for time.
        10. Website
        The check was completed.
    """,
    "the rest of an item, which is confidential": """
        9. Leadership structure
        The Head set out the reasons for one Head of School from January.
        ~ Staff governors left for the remainder of this item, which is confidential.
        !Mrs Haigh had been offered the post but had asked for time.
        10. Website
        The check was completed.
    """,
    "the rest of an item by its numbered paragraphs": """
        9. Leadership structure
        9.1 The Head set out the reasons for one Head of School from January.
        ~9.2 Staff governors left for the rest of this item, minuted separately.
        !9.3 Mrs Haigh had been offered the post but had asked for time.
        10. Website
        The check was completed.
    """,
    "paragraphs that are left out of the website's copy": """
        7. Principal's report
        7.1 Exam entries: all made by 21 February.
        ~ Commercially sensitive – the next two paragraphs are to be left out of the copy for the website
        !7.4 The college has been asked to take on the adult courses of a neighbour.
        !7.5 Mr Leigh declared that his firm acts for the neighbour.
        7.6 Marketing: open days in June.
        8. Search committee
        No meeting.
    """,
    "a paragraph below an item's number and letter": """
        12. Nursery manager
        ~ 12C – confidential
        !12C.1 The Chair had interviewed two people but neither was appointable.
        !12C.2 The hourly rate will go up by £1.40.
        13. Nursery numbers
        Forty-one on roll.
    """,
    "paragraphs of an item without a title": """
        5. Budget
        5.1 The budget was noted.
        !6.1 Mrs Orr is off with stress.
        !6.2 Her class is taught by two others.
        7.1 The roof is mended.
        It was agreed that item 6 be confidential.
    """,
    "a letter of the legend beside initials": """
        C in the last column: confidential, not for the published copy.
        | Item | Minute | Action |
        | 1 | Welcome. All were welcomed. | |
        !| 2 | Three families have a plan. | C, RI |
        !| 3 | If the grant stops the room would close. | C |
        | 4 | Finance. The budget is balanced. | RI |
        | 5 | Roof. To be mended. | AC, RI |
    """,
    "the same with a stroke": """
        C = confidential
        | Item | Minute | Action |
        | 1 | Welcome. All were welcomed. | |
        !| 2 | Three families have a plan. | C / RI |
        !| 3 | If the grant stops the room would close. | C |
        | 4 | Finance. The budget is balanced. | RI |
    """,
    "brackets below a title, with the sheet": """
        ~13. Personnel
        ~ (Confidential: pink sheet)
        !Miss Loveday has asked for a career break of one year.
        !Mrs Bowness has put in for flexible retirement.
        14. Religious education
        The inspector praised the new scheme.
        15. Any other business
        The hall chairs are to be replaced.
    """,
    "an addendum with its end": """
        8. Safeguarding
        The audit was received.
        ~ Confidential addendum to item 8, for members of the governing board only
        !The Head named the staff who had left violent partners.
        !The website has been checked.
        ~ End of addendum
        9. Website
        A new provider will build the site.
    """,
    "a discussion in Part 2 with its end": """
        6. Budget setting
        The second draft had been circulated.
        ~ Part 2 discussion (staff governors not present):
        !Option B was preferred. It saves £38,000 by not replacing Mrs Rushton.
        !Option C was not acceptable.
        ~ Part 2 discussion ends.
        RESOLVED: that the budget be brought to the May meeting.
        7. Dates
        12 May.
    """,
    "the same in other words": """
        6. Budget setting
        The second draft had been circulated.
        ~ Confidential discussion (staff governors not present):
        !Option B was preferred. It saves £38,000 by not replacing Mrs Rushton.
        !Option C was not acceptable.
        ~ Part 1 continued.
        RESOLVED: that the budget be brought to the May meeting.
        7. Dates
        12 May.
    """,
    "a paragraph that reads in Part 2 as follows": """
        5. Minutes
        The minutes of 20 January were approved with the removal of paragraph 8.4, which had been printed in Part 1 by mistake.
        ~ Paragraph 8.4 now reads in Part 2 as follows:
        !"Mr Speight had been offered £9,500 to go and had asked for £12,000."
        The Clerk said sorry for the slip.
        6. Correspondence
        None.
    """,
    "a letter alone above each paragraph": """
        Item 12 Nursery lead
        "C" in the margin shows what is confidential.
        12.1 The lead's post will be made permanent.
        ~ C
        !12.2 Mrs Tarrant has had it for two years on a fixed term.
        ~ C
        !12.3 The other lady who asked for it has not been told.
        12.4 The hours are 8.30 to 3.30.
    """,
    "a mark behind the day": """
        10. Head's diary since the last meeting
        Mon 3rd: met the tree officer.
        Tue 4th: open day, 18 families.
        !Wed 5th: (Pt 2) met Ms Whelan, who says that Jayden is being hit.
        Thu 6th: cluster heads.
    """,
    "a mark behind the subject": """
        10. Updates
        Roof: it is mended.
        !Staffing: (confidential) Mrs Orr is off with stress.
        Pupils: there are 211.
    """,
    "a mark behind the subject of a bullet": """
        10. Updates
        - Roof: it is mended.
        !- Staffing: (Part 2) Mrs Orr is off with stress.
        - Pupils: there are 211.
    """,
    "an item that parents do not see": """
        18. Gala
        A cup was won.
        ~19. Letter to the governors
        ~ (This item was not on the agenda that parents see. Private.)
        !A grandmother asks why she has been told not to collect Charlie.
        !Mr Quick will send a short reply.
        ~ Back to agenda.
        20. Swimming gala
        A cup was won.
    """,
    "officers back in the first words of a row": """
        | 25.51 | Governance // Noted. | JP |
        ~| Reserved business | | |
        !| 25.52 | Pay // The Principal's pay rises by 3 per cent. | Chair |
        !| 25.53 | Lock Street // Two offers had been received. | Chair |
        | 25.56 | Review of confidentiality // Members, officers and the Director of Governance returned at 19:10. The policy was reviewed. | JP |
        | 25.57 | Next meeting // Thursday 26 March 2026. The meeting closed at 19:18. | |
    """,
    "one who is back to hear of his case": """
        5. Governance
        Noted.
        ~RESERVED BUSINESS
        ~Mr Dunn and the staff members withdrew.
        !6. Pay
        !The Principal's pay rises by 3 per cent.
        !7. Conduct
        !Mr Dunn returned at 7.10. He was told that he would be warned.
        !Mrs Lowe asked whether he understood.
        ~The staff members returned.
        8. Next meeting
        Thursday 26 March.
    """,
    "earlier minutes, and what has come since": """
        5. Budget
        Noted.
        !6. Confidential minutes
        !The confidential minutes of 6 February were agreed. Mrs Orr has since returned to work.
        7. Roof
        It is mended.
    """,
    "a minute from some words on": """
        26/25 STAFFING
        Appointments: Miss Drennan (art).
        Vacancies in computing were advertised.
        !The Headteacher said that Mr Oldfield had been absent since January.
        !Mrs Sweeney is being paid an allowance while she covers.
        ~This minute is confidential from "The Headteacher said" and is not for publication.
        26/26 ROOF
        It is mended.
    """,
    "the same below a title of the minutes in a style": """
        # Ashfold School
        Minutes of a meeting of the Governing Body, 4 June
        ## 26/22 BEHAVIOUR
        Mrs Orr asked whether it was settled. The Headteacher said that it was.
        ## 26/25 STAFFING
        Vacancies in computing were advertised.
        !The Headteacher said that Mr Oldfield had been absent since January.
        ~This minute is confidential from "The Headteacher said" and is not for publication.
        ## 26/26 ROOF
        It is mended.
    """,
    "the resolution in full words, which stays": """
        5. Finance
        Noted.
        ~6. Complaint
        Mrs Toner proposed and Mrs Agnew seconded that the Board go into committee.
        ~This item was dealt with in-committee. Miss McAteer withdrew.
        !The Chairperson reported that a complaint had been received.
        ~Mrs Toner proposed and Mrs Agnew seconded that the Board come out of committee.
        7. Roof
        It is mended.
    """,
    "the same with the title of what is discussed": """
        # 5. Correspondence
        Noted.
        ! # 6. Appointments and a staff matter
        Mrs Gillvary proposed, Rev. Purdon seconded, that the Board go into committee. <<Mr Quilly took the minutes.>>
        !Four applications had been received for the post.
        ~Mr Crothers proposed, Mrs Tagney seconded, that the Board come out of committee.
        # 7. Policies
        Reviewed.
    """,
    "the same in a numbered paragraph": """
        ~6. Complaint
        6.1 It was proposed by Mrs Toner, seconded by Mrs Agnew and agreed that the Board go into committee.
        !6.2 The Chairperson reported that a complaint had been received.
        6.3 The Board came out of committee.
        7. Roof
        It is mended.
    """,
    "from some words to the end": """
        8. Staffing
        Two posts are filled.
        !Mr Dunn has asked for leave.
        !He will be away in May.
        ~Confidential from "Mr Dunn has asked" to the end.
        9. Roof
        It is mended.
    """,
    "from some words on, said first": """
        8. Staffing
        Two posts are filled.
        !Mr Dunn has asked for leave.
        !He will be away in May.
        ~From "Mr Dunn has asked" onwards this minute is confidential.
        9. Roof
        It is mended.
    """,
    "an item by its number from some words on": """
        8. Staffing
        Two posts are filled.
        !Mr Dunn has asked for leave.
        !He will be away in May.
        ~Item 8 is confidential from "Mr Dunn has asked".
        9. Roof
        It is mended.
    """,
    "the words of a paragraph": """
        8. Staffing
        Two posts are filled. <<Mr Dunn has asked for leave.>>
        ~This item is confidential from "Mr Dunn".
        9. Roof
        It is mended.
    """,
    "an item by its number, from some words onwards": """
        8. Staffing
        Two posts are filled.
        !Mr Dunn has asked for leave.
        !He will be away in May.
        ~Item 8 from "Mr Dunn has asked" onwards is confidential.
        9. Roof
        It is mended.
    """,
}

OPEN = {
    "an answer that is minuted elsewhere": """
        9. Leadership structure
        The Head set out the reasons for one Head of School from January.
        ~ Mrs Orr withdrew for the rest of the discussion, which is minuted in Part 2.
        10. Website
        The check was completed.
    """,
    "a governor who leaves for the rest of an item": """
        9. Leadership structure
        9.1 The Head set out the reasons for one Head of School from January.
        9.2 Mrs Orr withdrew for the rest of this item as her son is on the list.
        9.3 The structure was agreed.
        10. Website
        The check was completed.
    """,
    "what is to be taken later": """
        6. Items brought forward
        6.1 Ofsted may come at any time.
        7. Minutes of committees
        7.1 Resources, 14 January: noted. Mr Talbot said that the confidential part would be taken under item 15.
        7.2 Teaching and Learning: noted.
        8. Close
        The meeting closed.
    """,
    "notice of what is to come": """
        7. Notice of confidential business
        The Chair said that item 19 (contract) would be taken in private at the end of the meeting and that visitors would be asked to leave then.
        8. Presentation
        Number rods were shown.
        9. Curriculum
        History was received.
    """,
    "governors who met on their own in January": """
        6. SIAMS
        6.1 The vision was discussed.
        7. Foundation governors' meeting
        The foundation governors met on their own on 8 January. Their notes are not part of these minutes.
        8. Collective worship
        The report was received.
    """,
    "an item held over": """
        8. Catering
        The contract was discussed.
        ~ The meeting became inquorate for the next item once those with an interest had gone. It was held over to an extra meeting, minuted in Part 2.
        9. Community use
        9.1 The youth club is well attended.
        10. Accessibility
        The ramp has been built.
        11. Close
        6.35pm.
    """,
    "earlier minutes approved": """
        13. Dates
        Noted.
        14. Confidential Minutes
        The Part B minutes of the meeting on 17 October, which had been circulated to those entitled to see them, were approved and signed.
        15. Correspondence
        The Clerk had received a letter from the Regional Director.
    """,
    "earlier minutes approved by whom": """
        5. Budget
        Noted.
        6. Confidential minutes
        The confidential minutes of 6 February were agreed. Proposed by Mrs Orr, seconded by Mr Lamb.
        7. Roof
        It is mended.
    """,
    "nothing to be minuted there": """
        13. Any other business
        None.
        14. Items to be minuted in Part 2
        It was agreed that there were none.
        15. Thanks
        To Mr Birch, who has mown the field.
    """,
    "parts of other things behind a subject": """
        10. Papers
        Budget: (Part 2 of the return) was sent.
        Training: (part 2) took place on 4 May.
        Safeguarding: (Part 2) Level two course was attended by the office.
        Survey: (confidential) was answered by 40 parents.
    """,
    "a part whose minutes are kept separately": """
        5. Governance
        Noted.
        ~RESERVED BUSINESS
        ~The staff members withdrew. The minutes of this part are kept separately.
        !6. Pay
        !The Principal's pay rises by 3 per cent.
        ~The staff members returned.
        7. Review of confidentiality
        All staff had read Part 1 of the guidance.
        8. Next meeting
        Thursday 26 March.
    """,
}


@pytest.mark.parametrize("minutes", SEALED.values(), ids=SEALED)
def test_what_is_remarked_on_is_sealed(minutes: str) -> None:
    check(HEAD + minutes)


@pytest.mark.parametrize("minutes", OPEN.values(), ids=OPEN)
def test_what_only_announces_or_approves_stays(minutes: str) -> None:
    check(HEAD + minutes)


BESIDE = {
    "one who left, in a paragraph with a title of its own": """
        # 3. Headteacher's report
        3.1 Attendance was 95.1%.
        3.2 Staffing. Mrs Bell left the meeting for the rest of this item, which is recorded in Part 2.
        3.3 The summer fair raised £1,200.
        3.4 Two new climbing frames were installed.
        # 4. Finance
        The budget monitoring report was received.
    """,
    "a notice that titles the part itself": """
        # 3. Finance
        The budget was noted.
        ~# Notice of Part 2 business
        !# 4. Grievance
        !Mrs Green's grievance was heard on 3 May and was not upheld.
        !# 5. Settlement
        !A settlement of £4,000 was agreed.
    """,
    "confidential items of retention": """
        # 3. Finance
        The budget was noted.
        ~# 4. Confidential items - retention
        !The Board agreed to pay Mr Dale a retention allowance of £3,000 to dissuade him from leaving.
        # 5. Curriculum
        The curriculum map was presented.
    """,
    "a sitting in a room whose name begins like a month": """
        # 3. Finance
        The budget was noted.
        ~The governors then continued without staff in Mary's classroom.
        !Mrs Green will leave on 31 August under a settlement agreement.
        !Her post will not be filled.
    """,
    "a sitting on two items": """
        # 3. Finance
        The budget was noted.
        ~The trustees continued without the executive on 2 items.
        !# 4. Pay of the Chief Executive
        !A rise of 3% was agreed.
        !# 5. Claim
        !The claim was settled.
    """,
    "a discussion that closed with thanks": """
        # 3. Finance
        The budget was noted.
        ~# Part 2 - Confidential
        !# 4. Staffing
        !The Head said the confidential discussion with the union had ended. Mrs Green will leave.
        !Part 2 discussion closed with the Chair thanking Mr Dale for his evidence.
        !# 5. Claim
        !The claim was settled for £3,000.
    """,
    "a table of what is kept elsewhere": """
        3. Documents
        ~| Confidential minutes | See separate file |
        The Clerk keeps the signed copies.
        4. Curriculum
        The curriculum map was presented.
    """,
    "columns of what is open and done": """
        3. Premises
        The audit of fire doors was received.
        | Action | Open | Closed |
        | Fire door in the hall | Quote awaited from two firms | Not yet |
        | Gas valve in kitchen | | Closed in March when the valve was replaced by the contractor |
        4. Curriculum
        The curriculum map was presented.
    """,
    "columns of a pool": """
        3. Use of the pool
        | Session | Public | Private |
        | Monday | Open swim from 6 to 8 pm for local families | Club hire from 8 pm by Severn Swimmers at £40 |
        | Friday | None | Birthday parties for up to thirty children on Fridays |
        4. Curriculum
        The curriculum map was presented.
    """,
    "columns of a consultation": """
        3. Consultation
        | Issue | Minutes | Removed |
        | School day | Discussed at the March meeting of the board | The late bus was removed from the plan |
        4. Curriculum
        The curriculum map was presented.
    """,
    "confidential from somebody in quotes": """
        ~3. Staffing
        !Numbers on roll were noted.
        !Mrs Green will leave on 31 August.
        ~This item is confidential from "all staff governors" on.
        4. Curriculum
        The curriculum map was presented.
    """,
    "what was said at this meeting": """
        # 3. Staffing
        Numbers on roll were noted.
        !The exclusion of a pupil in Year 9 was upheld by the panel.
        The staff room was painted.
        # 4. Curriculum
        The curriculum map was presented.
        ~The information on the pupil exclusion given at this meeting is confidential.
    """,
    "minutes that are titled an agenda": """
        Agenda
        3. Finance: the budget was noted.
        4. Curriculum: the map was presented.
        ~Part 2
        !5. Staffing: Mrs Green will leave on 31 August.
        !6. Claim: settled for £3,000.
        ~Part 2
        !7. Complaint: not upheld.
    """,
    "a minute of the last meeting": """
        3. Minutes of the last meeting
        Minute 4 stays confidential until the appeal is over.
        Finance
        4.1 The budget was noted.
        4.2 The audit fee was approved.
        5. Curriculum
        The map was presented.
    """,
    "a frame with its matter": """
        3. Pupils
        The census was noted.
        !| CONFIDENTIAL |
        !| Year 9 pupil: permanent exclusion upheld |
        Attendance is at 94%.
        4. Finance
        The budget was noted.
    """,
    "words that do not stand there": """
        ~3. Staffing
        !The Headteacher told us that Mrs Green will leave on 31 August.
        !Her post will be filled.
        ~This minute is confidential from "The Head then reported" onwards.
        4. Finance
        The budget was noted.
    """,
    "an addendum read out in the part": """
        3. Finance
        The budget was noted.
        ~PART 2
        !4. Investigation
        !The report was read.
        !Addendum to the report
        !Mr Dale denied the charge.
        !End of addendum
        !Mr Dale will be dismissed.
        !5. Claim
        !It was settled.
    """,
    "somebody who says so, and is spoken of": """
        # 3. Minutes of the last meeting
        The minutes were approved.
        !Mr Dale, now dismissed, said that the confidential minutes would be approved later.
        # 4. Finance
        The budget was noted.
    """,
    "the second part of a module": """
        # 3. Training
        Finance module - (Part 2) Mrs Bell completed the online course in April.
        Phonics workshop - (Part 2) Parents are invited on 4 June.
        # 4. Finance
        The budget monitoring report was received.
    """,
    "a box for worries": """
        # 3. Pupil voice
        Worry box: (confidential) Pupils can post a note at any time and it is emptied daily.
        # 4. Finance
        The budget monitoring report was received.
    """,
    "what is minuted elsewhere, and stands below": """
        ~3. Complaint
        ~This matter is minuted under the confidential minutes:
        !The parents of a Year 4 boy complained of Mr Dale.
        !The panel found for the parents.
        4. Finance
        The budget was noted.
    """,
    "a letter in a circle": """
        ~Ⓒ = confidential
        3. Sports
        | Team | Result | Squad |
        | Netball | Won four matches and lost one | C |
        | Hockey | Drew the cup match | B |
        4. Staffing
        !Ⓒ Mrs Green will leave on 31 August.
    """,
}


@pytest.mark.parametrize("minutes", BESIDE.values(), ids=BESIDE)
def test_what_sounds_like_these_is_read_as_ever(minutes: str) -> None:
    check(HEAD + minutes)
