"""Minutes that are sealed whole: by the body, the title, the file name or a banner."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_sections, sections

from redactor.data import Carrier, Part
from redactor.split import NOTICE, SplitRules, split, stub_text

BODY = """
    Held on Friday 9 January 2026
    Present: Mrs Penrose (Chair), Mr Adeola
    # 1. Opening
    1.1 The Chair explained the procedure.
    # 2. Other
    2.1 The clerk will write.
"""


def of(title: str) -> str:
    return f"# Harrow Bank School\n## {title}\n{BODY}"


@pytest.mark.parametrize(
    "title",
    [
        "Disciplinary Panel of Governors – reconsideration of an exclusion",
        "Pupil Discipline Committee",
        "Staff Disciplinary and Grievance Panel",
        "Pay Appeals Committee",
        "Exclusion Panel",
        "Exclusions Committee",
        "Complaints Panel – stage 3",
        "Grievance Hearing",
        "Minutes of the Appeals Committee",
        "Remuneration Committee",
        "Minutes of the meeting of the Remuneration Committee held on 3 March 2026",
        "Governors' Hearings Panel",
        "Staff Dismissal Appeal Panel",
        "Record of the Stage 2 Complaint Panel",
        "Governors' Disciplinary Committee (Pupils)",
        "Reinstatement Meeting",
        "Staff Capability Hearing",
        "Complaint Review Panel",
        "Pupil Exclusion Review Panel",
        "Exclusion Review Meeting",
        "Appeal Committee",
        "School Admission Appeal Panel",
        "Redundancy Selection Panel",
        "Initial Hearing Panel",
        "Governor Review of a Suspension",
        "Suspension Review Panel",
        "Meeting of governors to consider the permanent exclusion of a pupil",
        "Panel hearing: parental complaint",
        "Stage Three Complaints Hearing",
        "Staff Grievance Appeal",
        "Grievance appeal hearing – notes",
        "Notes of a disciplinary hearing",
        "Pay Appeal Hearing",
        "Student Disciplinary Committee",
        "Bullying Complaint Panel",
        "Dismissal Committee",
        "Staff Dismissal Committee",
        "Expulsion Appeal Tribunal",
        "Headteacher Appraisal Panel",
        "Redundancy Appeals Committee",
        "Probation Review Panel",
        "Disciplinary Appeal",
        "Fact-finding meeting: allegation against a member of staff",
        "Safeguarding Allegations Panel",
        "Code of Conduct Panel",
        "Special Committee (governor conduct)",
        "Appointments Panel – Headteacher",
        "Selection panel: Deputy Head",
        "Pwyllgor Disgyblu",
        "Gwrandawiad Disgyblu",
        "Pwyllgor Apêl",
        "Independent Review Panel",
        "Part 2 Minutes of the Full Governing Board",
        "PART II MINUTES",
        "CONFIDENTIAL MINUTES",
        "Minutes of the Governing Body – Part B (Confidential)",
        "PART 2 – CONFIDENTIAL",
        "Full Governing Body (Part 2)",
        "FGB Part II",
    ],
)
def test_such_minutes_are_one_sealed_section(title: str) -> None:
    (section,) = split(document(of(title)))
    assert (section.part, section.carrier) == (Part.TWO, Carrier.DOCUMENT)
    assert stub_text(section) == NOTICE


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the Full Governing Board",
        "Part 1 Minutes of the Full Governing Board",
        "MINUTES OF THE PART I MEETING OF THE FINANCE COMMITTEE",
        "Part A Minutes of the Governing Body Virtual Meeting via Teams",
        "Minutes – Part 1 and Part 2",
        "Governing Body training, part 2",
        "Full Governing Body, autumn term, part 2 of 2",
        "Finance, Pay and Personnel Committee",
        "Behaviour, Attendance and Safeguarding Committee",
        "Curriculum and Standards Committee",
        "Full Governing Body",
        "Behaviour and Exclusions Data Working Group",
        "Finance, Staffing and Pay Committee",
        "Resources and Personnel Committee",
        "HR Committee",
        "Admissions and Marketing Committee",
        "Audit and Risk Committee",
        "Complaints Policy Working Party",
        "Pay Policy Committee",
        "Local Governing Body – Part A",
        "Appeal Fund Committee",
        "Roof Appeal Committee",
        "Library Appeal Meeting",
        "Parents' Meeting on the Complaints Policy",
        "Community Hearing Loop Project Group",
        "Discipline for Learning Committee",
        "Chairs' Committee",
        "Admissions Committee",
    ],
)
def test_other_bodies_publish(title: str) -> None:
    assert not sealed_sections(of(title))


@pytest.mark.parametrize(
    "sign",
    [
        "Union observers attended the open session.",
        "# PART 1",
        "The public minutes of 3 March were agreed.",
    ],
)
def test_a_pay_committee_that_says_anything_of_an_open_part_is_not_sealed_whole(sign: str) -> None:
    found = split(document(of("Pay Committee") + sign))
    assert all(section.carrier is not Carrier.DOCUMENT for section in found)


@pytest.mark.parametrize(
    "line",
    [
        "# Open session – the management case",
        "Part 1 of the bundle was read.",
        "Section A of the policy was quoted.",
        "The panel went into closed session to deliberate.",
    ],
)
def test_the_stages_of_a_hearing_do_not_open_it(line: str) -> None:
    (section,) = split(document(of("Exclusion Panel") + line))
    assert section.carrier is Carrier.DOCUMENT


def test_a_pay_committee_with_one_confidential_item_keeps_the_others_open() -> None:
    check(
        """
        # Remuneration Committee
        1. Welcome
        All were welcomed.
        ! 2. Principal's salary (confidential)
        ! A rise was agreed.
        3. Pay policy
        The policy was recommended.
        """
    )


def test_a_discipline_committee_with_an_open_part_by_its_heading_is_read_item_by_item() -> None:
    check(
        """
        # Discipline Committee
        # PART 1
        1. Terms of reference
        Adopted.
        2. Training
        Booked.
        ~ # PART 2
        ! 3. Suspension of a pupil
        ! The suspension was upheld.
        """
    )


def test_a_discipline_committee_that_holds_an_ordinary_meeting_is_read_item_by_item() -> None:
    check(
        """
        # Pupil Discipline Committee: termly meeting
        Present: Mrs Penrose (Chair), Mr Adeola
        # 1. Minutes of 16 October
        Agreed.
        # 2. Suspensions: autumn term data
        They have gone down.
        ! # 3. Individual cases - CONFIDENTIAL
        ! The boy was not reinstated.
        # 4. Training
        Booked.
        # 5. Date of next meeting
        4 May
        """
    )


def test_a_complaints_committee_with_an_open_part_is_read_item_by_item() -> None:
    check(
        """
        # Complaints Review Committee
        Present: Mrs Okoro (chair), Mr Halloran
        The committee meets once a term. The open part of the meeting looks at the log.
        # 1. Minutes
        Agreed.
        # 2. The log
        Homework was the commonest subject.
        ~ # 3. Review at stage 3
        ~ 3.1 It was resolved that the rest of this item be taken in the closed part of the meeting.
        ! 3.2 The complaint was from Mrs Birtwhistle. It was upheld.
        # 4. Date of next meeting
        4 May
        """
    )


def test_a_panels_report_to_the_board_is_open_but_for_its_annex() -> None:
    check(
        """
        # Report of the Selection Panel (Deputy Headteacher) to the Governing Board
        # 1. The post
        1.1 The panel agreed the job description.
        # 2. Costs
        2.1 The advertisement was £1,690.
        ~ # ANNEX R - RESTRICTED
        ! Mr Noakes has a reference that speaks of a settlement.
        """
    )


@pytest.mark.parametrize(
    "title",
    [
        "Report of the Exclusion Panel to the Governing Board",
        "Report of the Complaints Panel to the Governing Board",
        "Report of the Staff Disciplinary Committee to the Governing Board",
    ],
)
def test_a_report_on_a_case_is_sealed_whole_whatever_it_marks(title: str) -> None:
    minutes = document(f"""
        # {title}
        Present: Mrs Penrose (Chair), Mr Adeola
        # 1. The case
        1.1 The panel met on 4 June about a mother in Year 3 and the caretaker.
        # 2. ANNEX R - RESTRICTED
        2.1 She lives in Mill Lane.
    """)
    assert {section.part for section in split(minutes)} == {Part.TWO}


def test_a_committee_with_an_open_part_that_hears_a_case_there_is_sealed_whole() -> None:
    minutes = document("""
        # Pupil Discipline Committee
        Present: Mrs Penrose (Chair), Mr Adeola
        The committee meets once a term. The open part of the meeting began at four.
        # 1. Minutes of 16 October
        Agreed.
        # 2. The exclusion
        The committee upheld the decision on the boy.
        # 3. Outcome - CONFIDENTIAL
        He was not told before.
        # 4. Date of next meeting
        4 May
    """)
    assert {section.part for section in split(minutes)} == {Part.TWO}


@pytest.mark.parametrize(
    "title",
    [
        "Governing Body: Pupil Discipline",
        "Trustees' Remuneration Group",
        "Meeting of governors to consider a grievance",
    ],
)
def test_what_a_body_says_of_all_its_minutes_is_believed(title: str) -> None:
    minutes = document(f"""
        # {title}
        Present: Mrs Penrose (Chair), Mr Adeola
        All minutes of this panel are confidential.
        # 1. Welcome
        All were welcomed.
        # 2. Mrs Hale
        She is to have a warning.
    """)
    assert {section.part for section in split(minutes)} == {Part.TWO}


def test_a_discipline_committee_that_calls_its_meeting_nothing_else_is_sealed_whole() -> None:
    minutes = document("""
        # Pupil Discipline Committee
        Present: Mrs Penrose (Chair), Mr Adeola
        # 1. Minutes of 16 October
        Agreed.
        # 2. Exclusion of Ned
        Ned was present with his mother. The committee agreed with the Head.
        # 3. Staffing - CONFIDENTIAL
        The cook is leaving.
        # 4. Date of next meeting
        4 May
    """)
    assert {section.part for section in split(minutes)} == {Part.TWO}


@pytest.mark.parametrize("flag", ["", " - CONFIDENTIAL"])
def test_a_discipline_committee_that_hears_a_case_is_sealed_whole(flag: str) -> None:
    minutes = document(f"""
        # Pupil Discipline Committee: termly meeting
        Present: Mrs Penrose (Chair), Mr Adeola
        # 1. Minutes of 16 October
        Agreed.
        # 2. The exclusion
        The committee upheld the decision on the boy.
        # 3. Deliberation{flag}
        He was not told before.
        # 4. Date of next meeting
        4 May
    """)
    assert {section.part for section in split(minutes)} == {Part.TWO}


@pytest.mark.parametrize(
    "sentence",
    [
        "These minutes are confidential.",
        "The minutes of this committee are strictly confidential and not for publication.",
        "The whole of the meeting was confidential.",
        "All business of this committee is to be treated as confidential.",
        "As some had asked, the minutes of this meeting are confidential.",
        "These minutes are confidential and not to be seen by anyone other than members.",
        "These minutes are confidential to those that were in the room.",
        "These minutes are confidential except item 4, which may be published.",
    ],
)
def test_a_sentence_about_the_minutes_as_a_whole_seals_them_and_asks(sentence: str) -> None:
    (section,) = split(document(of("People Committee") + sentence))
    assert section.carrier is Carrier.DOCUMENT
    assert "as a whole" in section.doubt


@pytest.mark.parametrize(
    "sentence",
    [
        "These minutes are confidential until they have been approved.",
        "No part of these minutes is confidential.",
        "Members considered which parts of these minutes should be treated as confidential.",
        "All business of the panel is reported to the board.",
    ],
)
def test_these_sentences_do_not_seal_the_minutes_as_a_whole(sentence: str) -> None:
    assert not sealed_sections(of("People Committee") + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "This document is confidential to members of the committee.",
        "This record is confidential until the tribunal's meeting in May.",
        "This record is confidential apart from the decision.",
        "This record is private to the panel and is not to be published.",
        "This minute is issued on PINK PAPER to members and is confidential in its entirety.",
        "None of these minutes may be published.",
        "These minutes are for members of the committee only.",
        "The entire document is confidential.",
        "All business at this meeting was confidential.",
        "This is a Part 2 document.",
    ],
)
def test_a_sentence_on_top_about_the_whole_paper_seals_it(sentence: str) -> None:
    for title in (f"Resources Committee\n{sentence}", f"Resources Committee\n# Notes\n{sentence}"):
        assert [s.rule for s in sealed_sections(of(title))] == ["statement"]
    below = of("Resources Committee").replace("2.1 The clerk", f"2.1 {sentence} The clerk")
    assert "statement" not in [s.rule for s in sealed_sections(below)]


@pytest.mark.parametrize(
    "sentence",
    [
        "These minutes are confidential until approved.",
        "These minutes are draft and not for publication until agreed.",
        "These minutes are for the governing board and will be placed on the website.",
        "This document is available in large print.",
        "These minutes are confidential where marked.",
    ],
)
def test_of_a_draft_or_of_what_is_marked_it_says_nothing(sentence: str) -> None:
    check(of(f"Resources Committee\n{sentence}"))


def test_an_item_about_a_panel_does_not_make_the_meeting_one() -> None:
    assert not sealed_sections(
        of("Full Governing Board") + "# 3. Exclusion panel\n3.1 Training was booked."
    )


def test_headers_are_sealed_with_the_document() -> None:
    check(
        "! ^ Harrow Bank School\n"
        + "\n".join(f"! {x.strip()}" for x in of("Grievance Panel").splitlines() if x.strip())
    )


def test_a_file_name_is_enough_but_asks() -> None:
    (section,) = split(document(of("Full Governing Board"), stem="2026-01-09 FGB part 2"))
    assert section.carrier is Carrier.DOCUMENT
    assert "file name" in section.doubt


@pytest.mark.parametrize(
    "stem",
    [
        "2026-01-09 FGB nopart2",
        "FGB no part 2",
        "PART-I-sgd-mins-aut-t",
        "fgb part 1 and part 2",
        "confidentiality policy",
        "fgb-2025-09",
        "fgb-no-part-2",
    ],
)
def test_other_file_names_say_nothing(stem: str) -> None:
    assert all(
        section.part is Part.ONE
        for section in split(document(of("Full Governing Board"), stem=stem))
    )


def test_a_file_name_that_names_both_parts_of_one_paper_does_not_seal_it_whole() -> None:
    both = of("Full Governing Board") + "# PART 2\n# 3. Pay\nA rise was agreed."
    found = split(document(both, stem="fgb rhan 2"))
    assert {section.part for section in found} == {Part.ONE, Part.TWO}


def test_a_watermark_alone_seals_and_asks() -> None:
    (section,) = split(document(of("Full Governing Board"), watermark="CONFIDENTIAL"))
    assert section.carrier is Carrier.DOCUMENT
    assert "banner" in section.doubt


def test_a_banner_means_nothing_where_an_item_is_reserved() -> None:
    check(
        """
        ^ CONFIDENTIAL
        # KIRKBRAE COLLEGE
        BM30 WELCOME
        .1 Everyone was welcomed.
        ! BM31 RESERVED ITEM
        ! .1 The Principal reported on a dismissal.
        BM32 FINANCE
        .1 The accounts were received.
        """
    )


def test_a_draft_notice_is_no_banner() -> None:
    assert not sealed_sections(
        "^ Draft – confidential until approved\n" + of("Full Governing Board")
    )


def test_the_policy_names_the_bodies() -> None:
    rules = SplitRules(confidential_bodies=("People Committee",))
    assert sealed_sections(of("People Committee"), rules)
    assert not sealed_sections(of("Grievance Panel"), rules)
    assert not sealed_sections(of("Grievance Panel"), SplitRules(whole_documents=False))


def test_items_of_these_minutes_are_not_all_of_them() -> None:
    found = split(
        document(
            "Items 2 to 3 of these minutes are confidential.\n# 1. Roof\nDry.\n# 2. Pay\nShe moves up.\n# 3. Pupils\nHe was excluded.\n# 4. Money\nFine.\n"
        )
    )
    assert {section.part for section in found} == {Part.ONE, Part.TWO}


@pytest.mark.parametrize(
    "title",
    [
        "Remuneration Committee - CONFIDENTIAL",
        "Head's Performance Management Panel (Confidential)",
        "Minutes of the Staffing Committee: confidential",
    ],
)
def test_a_flag_on_the_title_of_the_meeting_is_of_all_of_it(title: str) -> None:
    minutes = document(f"""
        # Oak School
        # {title}
        4 May
        Present: Hannah Vale (Chair), Piotr Wilk
        # 1. Welcome
        All were welcomed.
        # 2. Case
        Mrs Odell's pay was agreed.
    """)
    assert {section.part for section in split(minutes)} == {Part.TWO}


def test_a_note_on_what_bears_the_mark_seals_nothing_else() -> None:
    check("""
        Kingsford School
        ~Note: in this record a row headed CONFIDENTIAL is Part 2 and is removed before it goes on the website.
        | Item | Record | By |
        | 1 Minutes | Agreed. | NT |
        !| 5 CONFIDENTIAL | Mr Pell is on garden leave. | NT |
        | 6 Close | The Chair closed at 7.50pm. | |
    """)


def test_the_whole_of_these_minutes_is_all_of_them() -> None:
    minutes = document("""
        # QUEEN ANNE'S SCHOOL
        ## RESOURCES SUB-COMMITTEE
        STRICTLY CONFIDENTIAL: the whole of these minutes is confidential to the members of the Committee and is not to be copied.
        Members: Sir Anthony Wolsten (Chairman), Dr Seth
        1. Terms of reference
        They were noted.
        2. Supplements
        Mr Innes was not recommended.
    """)
    found = split(minutes)
    assert {section.part for section in found} == {Part.TWO}


@pytest.mark.parametrize(
    "note",
    [
        "Confidential Part B minutes were taken at this meeting; these are available to trustees only.",
        "Minutes are public documents once approved, apart from confidential minutes.",
    ],
)
def test_a_note_on_another_set_seals_nothing(note: str) -> None:
    check(f"""
        {note}
        1. Opening
        The chair opened the meeting.
        2. Finance
        The outturn was noted.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "Confidential minutes - these minutes are circulated to governors only",
        "Part 2 minutes (the notes are kept by the clerk)",
    ],
)
def test_a_title_that_says_where_its_own_minutes_go_seals_the_whole(title: str) -> None:
    check(f"""
        ~{title}
        !1. Staffing
        !Mrs Odell will leave at Easter.
    """)


def test_an_open_section_further_down_leaves_the_rest_open() -> None:
    check("""
        # Hollin Bank School
        ## Minutes of the governing board, 8 December 2025
        ~ The closed agenda was taken first, at 4.30pm, so that staff governors need come only at 5.15pm.
        Governors: Mr Archie Penhaligon (Chair), Mrs Sunita Vadgama
        ~ ## Section A - closed agenda (not for publication)
        ! A1 Safety incident. Daisy got out of the minibus on the ring road.
        ! A2 Fees owed by three councils. Legal action against one of them is to begin.
        ~ ## Section B - open agenda
        B1 Opening
        The staff governors arrived. No interests.
        B2 Headteacher's report
        There are 94 pupils on roll.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "All of what was said at this meeting, and the whole of this record of it, is confidential to the members of the committee.",
        "Everything said at this meeting is confidential.",
        "The proceedings of this meeting are not to be published.",
        "This minute in its entirety is for members of the committee only.",
        "The whole of the meeting is closed.",
        "This meeting and its minutes are confidential to those present.",
        "All matters discussed are strictly confidential to governors.",
    ],
)
def test_a_statement_on_all_of_the_meeting(said: str) -> None:
    check(f"""
        ~ # Wadebridge Road Primary Academy
        ~ ## Pay Committee, Monday 17 November 2025, 4.30 pm
        ~ Members: Tristram Goundry (chair), Lakshmi Venkat
        ~ {said}
        ! # Apologies
        ! There were none.
        ! # Boiler
        ! The boiler was replaced.
    """)


def test_a_sentence_at_the_top_that_names_confidential_minutes() -> None:
    check("""
        # THE FOSSE AND FURROW LEARNING TRUST
        ## Finance, Audit and Risk Committee
        ~ The committee resolved that FAR/25/44 and FAR/25/47 are confidential minutes. Please take both out of the version for the website.
        Present: Meera Choudhrie, Alasdair Thwing
        FAR/25/43 Management accounts
        Income was £6.41m.
        ! FAR/25/44 Suspected irregularity
        ! Dinner money was missing.
        FAR/25/45 Scrutiny
        Eight recommendations were accepted.
        ! FAR/25/47 Claim
        ! The solicitor's letter claims £18,000.
        FAR/25/48 Reserves
        Approved.
    """)


def test_an_agenda_on_top_with_several_entries_in_a_line() -> None:
    check("""
        Agenda
        - 1 Welcome; 2 Interests; 3 Minutes; 4 Actions; 5 Chief Executive's report; 6 Education; 7 Finance; 8 Audit and risk; 9 Growth
        ~ - 10 Closed session (trustees only)
        ! - 10.1 Settlement with Verity Lomax; 10.2 Stage 3 complaint, Mr Dhillon
        - 11 Policies; 12 Governance; 13 Any other business; 14 Dates
        ~ - Annex T (not circulated)
        ## 1 Welcome and apologies
        1.1 The Chair welcomed trustees.
        ## 2 Interests
        2.1 There were none.
        ~## 10 Closed session
        ! 10.1 Settlement. A sum was agreed with Ms Lomax.
        ! 10.2 Complaint. Mr Dhillon has written again.
        ~ ANNEX T – FOR TRUSTEES' EYES ONLY – not to be shared with the Executive
        ! T1 The appraisal was done.
    """)


@pytest.mark.parametrize(
    ("begins", "doubt"), [("**PART 2 - CONFIDENTIAL**", "one begins below"), ("**Staffing**", "")]
)
def test_a_title_above_minutes_with_a_part_2_of_their_own_is_doubted(
    begins: str, doubt: str
) -> None:
    minutes = f"""
        | Beck Hill School | PART 2 - CONFIDENTIAL |
        Minutes of the Full Governing Board
        Present: Mrs Penrose (Chair), Mr Adeola
        # 1. Welcome
        The Chair welcomed everyone to the meeting.
        # 2. Finance
        The budget was noted by all.
        {begins}
        # 3. Lodge
        The lease was discussed at length.
    """
    (section,) = sealed_sections(minutes)
    assert section.carrier is Carrier.DOCUMENT
    assert doubt in section.doubt
    assert bool(doubt) == bool(section.doubt)


APPEALS = """
    # ADMISSION APPEALS COMMITTEE
    # {title}
    Panel members: Mr Ambrose Tilson (Chairman), Mrs Shan Rama
    1. The Chairman welcomed members. {said}
    2. Minutes of the last meeting. Agreed.
    3. Training. Nobody should say "I know that school" in deliberations.
    4. Date of next meeting: 21 January.
"""


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Notes of the annual meeting", "No appeal would be heard or discussed."),
        ("Notes of the annual business meeting", "It was cold."),
    ],
)
def test_those_who_hear_appeals_also_meet_for_business(title: str, said: str) -> None:
    check(APPEALS.format(title=title, said=said))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Notes of the meeting", "It was cold."),
        ("Notes of the meeting", "No case would be heard in public."),
        ("Notes of the business meeting", "The case for the school was put."),
    ],
)
def test_where_nothing_else_says_so_they_hear_one(title: str, said: str) -> None:
    minutes = APPEALS.format(title=title, said=said)
    assert [*map(str, sections(minutes))] == [*map(str, sealed_sections(minutes))]


CLASSED = """
    ~ Minutes of the board, 4 May
    ~ {form}
    ! Present: Ann Lee (Chair), Bo Ray
    ! 1. Roof
    ! The roof is mended.
    ! 2. Games
    ! Hockey goes well.
"""
OPEN_CLASS = CLASSED.replace("!", "").replace("~ Minutes", "Minutes")


@pytest.mark.parametrize(
    "form",
    [
        "Classification: CONFIDENTIAL",
        "Status – Confidential",
        "Document classification: RESTRICTED",
        "Protective marking: OFFICIAL-SENSITIVE",
        "Classification: Part 2",
        "For publication: No",
        "Open/Closed: Closed",
        "^ Classification: Confidential",
        "^ Page 1 of 2 – CONFIDENTIAL",
        "^ Beck Hill | CONFIDENTIAL | 4 May",
        "| Classification | Confidential |",
        "| Confidential? | Yes |",
        "| For publication | No |",
    ],
)
def test_a_form_on_top_says_what_class_of_paper_it_is(form: str) -> None:
    check(CLASSED.format(form=form))


@pytest.mark.parametrize(
    "form",
    [
        "Classification: Public",
        "Status: Draft",
        "Status: Closed",
        "| Meeting status | Closed |",
        "For publication: Yes",
        "Access: open",
        "Confidential: No",
        "^ Confidential: none",
        "^ Part 1 | Part 2",
        "^ Beck Hill – Confidential until approved",
        "| Classification | Public |",
        "| Part 2 | None |",
        "| Confidential? | No |",
    ],
)
def test_a_form_that_calls_it_open_seals_nothing_else(form: str) -> None:
    check(OPEN_CLASS.format(form=form))
