"""The attendance list in each of its shapes: who sat there, as what, with which initials."""

from __future__ import annotations

import pytest
from marked import document, outcome

from redactor.attendance import attendees
from redactor.data import Block, Document, Place, Role, RosterEntry, Story
from redactor.detect import detect

type Row = tuple[str, ...]


def seats(*lines: str | tuple[Row, ...]) -> list[tuple[str, str, str]]:
    """(name, initials, role) of everyone in the list; a tuple is a table, "# " a heading.

    " // " stands between the paragraphs of a cell.
    """
    blocks: list[Block] = []
    for number, line in enumerate(lines):
        if isinstance(line, str):
            text = line.removeprefix("# ")
            blocks.append(Block(len(blocks), Story.BODY, text, heading=int(text != line)))
            continue
        for row, cells in enumerate(line):
            for column, cell in enumerate(cells):
                place = Place(number, row, column)
                for text in cell.split(" // "):
                    blocks.append(Block(len(blocks), Story.BODY, text, place=place))
    minutes = Document("minutes", "0" * 64, tuple(blocks))
    return [(a.name, a.initials, a.role) for a in attendees(minutes, detect(minutes))]


GOVERNOR, CLERK, HEAD, STAFF = Role.GOVERNOR, Role.CLERK, Role.HEAD, Role.STAFF

SHAPES = {
    "a list without a label below a day in figures": (
        (
            "# Thorn School",
            "# LGC 9.6.26 16.00 The Barn",
            "Lorna Whiteoak (Chair, LW), Mo Hanif (MH), Bridie Nolan (BN, parent)",
            "in att Elspeth Gurney (EG, AHT), Ambrose Kitchin clerk. Apols Ravinder Flora",
            "1. Welcome",
        ),
        [
            ("Lorna Whiteoak", "LW", GOVERNOR),
            ("Mo Hanif", "MH", GOVERNOR),
            ("Bridie Nolan", "BN", GOVERNOR),
            ("Elspeth Gurney", "EG", GOVERNOR),
            ("Ambrose Kitchin", "", CLERK),
            ("Ravinder Flora", "", GOVERNOR),
        ],
    ),
    "a pupil by what the row says of the school council": (
        (
            "# Present",
            (
                ("Name", "Initials", "Role", "Notes"),
                ("Ada Thorne", "AT", "Chair", ""),
                ("Ezra Quill", "EQ", "School council link governor", ""),
                ("Jory Tull", "–", "School council, Year 10", "Item 2"),
            ),
            "1. Welcome",
        ),
        [
            ("Ada Thorne", "AT", GOVERNOR),
            ("Ezra Quill", "EQ", GOVERNOR),
            ("Jory Tull", "JT", Role.PUPIL),
        ],
    ),
    "a table of who came to which meeting, and a surname that is a building": (
        (
            "# City Primary",
            (
                ("Board member", "M1", "M2", "M3"),
                ("Dr Rumana Sultana, chair", "Y", "Y", "Y"),
                ("Abdi Warfa, parent", "Y", "N", "online"),
                ("Rupert Wing", "Y", "Y", "Y"),
            ),
            "1. Welcome",
        ),
        [
            ("Dr Rumana Sultana", "", GOVERNOR),
            ("Abdi Warfa", "", GOVERNOR),
            ("Rupert Wing", "", GOVERNOR),
        ],
    ),
    "groups with headings of their own": (
        (
            "# Hollin Edge Learning Trust",
            "# Committee (in the room)",
            "Sandra Temperley (Chair)",
            "# Committee (on line)",
            "Harriet Fairweather",
            "# Trustee observing",
            "Ike Wanamaker",
            "# Officers",
            "Vera Golding, Chief Executive",
            "# Heads of school (item 4 only)",
            "Chris Hand, Millstone Primary",
            "# Not present",
            "Faith Summers, apologies",
            "1. Welcome",
        ),
        [
            ("Sandra Temperley", "", GOVERNOR),
            ("Harriet Fairweather", "", GOVERNOR),
            ("Ike Wanamaker", "", Role.TRUSTEE),
            ("Vera Golding", "", HEAD),
            ("Chris Hand", "", GOVERNOR),
            ("Faith Summers", "", GOVERNOR),
        ],
    ),
    "letters that say that a word is a surname": (
        ("In the room: VH = Violet Head (chair), JR = Jack Rabbitts (vice)", "1. Welcome"),
        [("Violet Head", "", GOVERNOR), ("Jack Rabbitts", "", GOVERNOR)],
    ),
    "a list at the end, with the surname first": (
        (
            "# Sandholme School",
            "# 1. Welcome",
            "The Chair welcomed all.",
            "# 2. Close",
            "The meeting closed at 6.",
            "# Attendance",
            "ARKWRIGHT, Neville (Chair, co-opted) – here",
            "GOLD, Cllr Sybil (local authority) – here",
            "NDLOVU, Marvin (parent) – apologies",
        ),
        [
            ("Neville Arkwright", "", GOVERNOR),
            ("Cllr Sybil Gold", "", GOVERNOR),
            ("Marvin Ndlovu", "", GOVERNOR),
        ],
    ),
    "two tables without heads, each below the label of its group": (
        (
            "# Finance Committee of Dyer's Hall School",
            "Minutes of the meeting held at the Council House, Committee Room 3, on 17 November 2025",
            "# Present",
            "Members:",
            (
                ("Alderman Sir Crispin Yelland (Chairman)", "Councillor Mrs Bridget Ojukwu"),
                ("Councillor Naveed Sattar", "Councillor Edmund Hartopp"),
                ("Dame Lorna Ferrier", "Mr Tunde Ashe-Mills (co-opted)"),
            ),
            "Officers:",
            (
                ("Rosalind Achebe", "Committee Services"),
                ("Gavin Whitrow", "Bursar"),
                ("Prakash Nair", "City Surveyor's Department"),
            ),
            "# 1. APOLOGIES",
        ),
        [
            ("Alderman Sir Crispin Yelland", "", GOVERNOR),
            ("Councillor Mrs Bridget Ojukwu", "", GOVERNOR),
            ("Councillor Naveed Sattar", "", GOVERNOR),
            ("Councillor Edmund Hartopp", "", GOVERNOR),
            ("Dame Lorna Ferrier", "", GOVERNOR),
            ("Mr Tunde Ashe-Mills", "", GOVERNOR),
            ("Rosalind Achebe", "", STAFF),
            ("Gavin Whitrow", "", STAFF),
            ("Prakash Nair", "", STAFF),
        ],
    ),
    "who was not heard of, and who is to ring": (
        (
            "Here: Malcolm Ogden (MO, Ch), Shaheen Akram (SA)",
            "Apols: Fr Dominic Sealy (parish mtg). No word from Lindsay Poole – MO to ring",
            "1. Welcome",
        ),
        [
            ("Malcolm Ogden", "MO", GOVERNOR),
            ("Shaheen Akram", "SA", GOVERNOR),
            ("Fr Dominic Sealy", "", GOVERNOR),
            ("Lindsay Poole", "", GOVERNOR),
        ],
    ),
    "a student among the members of a college": (
        (
            "# Raven Sixth Form College Corporation",
            "Members: Sir Ninian Cope (NC) Chair; Gill Manuel (GM) staff; Tolu Bakare (TB) student; Kay Low (KL)",
            "1. Welcome",
        ),
        [
            ("Sir Ninian Cope", "NC", GOVERNOR),
            ("Gill Manuel", "GM", GOVERNOR),
            ("Tolu Bakare", "TB", GOVERNOR),
            ("Kay Low", "KL", GOVERNOR),
        ],
    ),
    "a comma list with bare initials": (
        (
            "Attendees: Sue Marsh SM (Community Governor), Gill Minter GM (Parent), Tom Ives (Clerk)",
            "1. Apologies",
        ),
        [("Sue Marsh", "SM", GOVERNOR), ("Gill Minter", "GM", GOVERNOR), ("Tom Ives", "", CLERK)],
    ),
    "a semicolon list with square brackets and a key": (
        (
            "Present: Mr C Ward [CW] Chair (FTG); Mrs J Lane [JL] Vice Chair (FTG)",
            "(FTG) Foundation Trustee Governor; (AM) Associate Member",
            "1. Welcome",
        ),
        [("Mr C Ward", "CW", GOVERNOR), ("Mrs J Lane", "JL", GOVERNOR)],
    ),
    "several who share a title": (
        (
            "PRESENT: Councillor Shabnam Akhtar (Chair); Councillors Birtwhistle, Delaney, J. Nwosu and Stead",
            "1. Apologies",
        ),
        [
            ("Councillor Shabnam Akhtar", "", GOVERNOR),
            ("Birtwhistle", "", GOVERNOR),
            ("Delaney", "", GOVERNOR),
            ("J. Nwosu", "", GOVERNOR),
            ("Stead", "", GOVERNOR),
        ],
    ),
    "several lists in one paragraph": (
        (
            "Present: Bea Lunt (BL), Yann Rudd (YR, clerk). Student observers, items 1–5: Nik Varley, Elke Stott",
            "1. Welcome",
        ),
        [
            ("Bea Lunt", "BL", GOVERNOR),
            ("Yann Rudd", "YR", CLERK),
            ("Nik Varley", "NV", Role.PUPIL),
            ("Elke Stott", "ES", Role.PUPIL),
        ],
    ),
    "surname and first name in columns of their own": (
        (
            "Register of attendance",
            (
                ("Surname", "First name", "Category", "Code"),
                ("Okoye", "Bernice", "Chair", "P"),
                ("Lunt", "Dr Yann", "Parent", "A"),
                ("Quill", "Tess", "Clerk", "P"),
            ),
            "1. Welcome",
        ),
        [
            ("Bernice Okoye", "", GOVERNOR),
            ("Bernice Okoye", "", GOVERNOR),
            ("Dr Yann Lunt", "", GOVERNOR),
            ("Dr Yann Lunt", "", GOVERNOR),
            ("Tess Quill", "", CLERK),
            ("Tess Quill", "", CLERK),
        ],
    ),
    "an alderman": (
        ("Present: Mr Trevor Boyle, Ald. Flora Gaunt", "1. Welcome"),
        [("Mr Trevor Boyle", "", GOVERNOR), ("Ald. Flora Gaunt", "", GOVERNOR)],
    ),
    "initials glued to the name by an export": (
        ("Present", "Nicola BrookNB", "Dave JonsonDJ", "1. Welcome"),
        [("Nicola Brook", "NB", GOVERNOR), ("Dave Jonson", "DJ", GOVERNOR)],
    ),
    "a table of names, initials and categories": (
        (
            (
                ("Name", "Initial", "Category"),
                ("Mrs P Sims", "PN", "Parent governor"),
                ("Mr J Hardwick", "OH", "Headteacher"),
            ),
            "1. Welcome",
        ),
        [("Mrs P Sims", "PN", GOVERNOR), ("Mr J Hardwick", "OH", HEAD)],
    ),
    "two people in a row": (
        (
            (
                ("Attendees", "Initials", "Attendees", "Initials"),
                ("Cyril Stone", "CyS", "Coral Stone", "CoS"),
            ),
            "1. Welcome",
        ),
        [("Cyril Stone", "CyS", GOVERNOR), ("Coral Stone", "CoS", GOVERNOR)],
    ),
    "columns that each hold a whole list": (
        (
            (
                ("Committee members", "Sent apologies", "Officers and guests"),
                (
                    "Ada Thorne (Parent)",
                    "Bela Quayle (Trust appointee)",
                    "Colm Tarrant (CT), CFO and Company Secretary",
                ),
            ),
            "1. Welcome",
        ),
        [
            ("Ada Thorne", "", GOVERNOR),
            ("Bela Quayle", "", GOVERNOR),
            ("Colm Tarrant", "CT", CLERK),
        ],
    ),
    "the hour in a line of its own": (
        ("6.15 start, staffroom", "Present: Ada Thorne", "Late: Bela Quayle (BQ)", "1. Welcome"),
        [("Ada Thorne", "", GOVERNOR), ("Bela Quayle", "BQ", GOVERNOR)],
    ),
    "somebody who came with their class": (
        ("Present: Ada Thorne", "Visiting: Miss Quayle (Year 2)", "1. Welcome"),
        [("Ada Thorne", "", GOVERNOR), ("Miss Quayle", "", STAFF)],
    ),
    "round the table, with sentences behind": (
        (
            "Round the table were: Ada Thorne (Chair), Bela Quayle (parent). Colm Tarrant took the notes. Tess Quill from the council came for the first half. Sorry from Ned Orme (poorly) and Ifor Pugh (couldn't get off work).",
            "# Last time",
        ),
        [
            ("Ada Thorne", "", GOVERNOR),
            ("Bela Quayle", "", GOVERNOR),
            ("Colm Tarrant", "", GOVERNOR),
            ("Tess Quill", "", GOVERNOR),
            ("Ned Orme", "", GOVERNOR),
            ("Ifor Pugh", "", GOVERNOR),
        ],
    ),
    "those who came, in a sentence": (
        (
            "Those who came were Ada Thorne, who chaired; Mr Bela Quayle, who teaches Class 2; and Colm Tarrant.",
            "1. Welcome",
        ),
        [
            ("Ada Thorne", "", GOVERNOR),
            ("Mr Bela Quayle", "", GOVERNOR),
            ("Colm Tarrant", "", GOVERNOR),
        ],
    ),
    "a table of members": (
        (
            (
                ("Category", "Appointed by", "Name", "End of term"),
                ("Parent", "Parents", "Ada Birch (ABi)", "31.8.27"),
                ("LA", "LA", "Anna Brand (ABr)", "1.9.28"),
            ),
            "1. Welcome",
        ),
        [("Ada Birch", "ABi", GOVERNOR), ("Anna Brand", "ABr", GOVERNOR)],
    ),
    "groups by category, present with an asterisk": (
        (
            "FOUNDATION GOVERNORS",
            "*Dr A Ferri (Chairman)",
            "Father J Doyle",
            "NON-VOTING OBSERVERS",
            "*Mrs L Tate",
            "*denotes member present",
            "25/31 OPENING PRAYER",
        ),
        [("Dr A Ferri", "", GOVERNOR), ("Father J Doyle", "", GOVERNOR), ("Mrs L Tate", "", STAFF)],
    ),
    "a table of names and status": (
        (
            (("Name", "Status"), ("Imran Qadir", "Present"), ("Bridget Noon", "Apologies")),
            "1. Welcome",
        ),
        [("Imran Qadir", "", GOVERNOR), ("Bridget Noon", "", GOVERNOR)],
    ),
    "names, then roles, then status, column by column": (
        (
            "Present",
            "Imran Qadir",
            "Bridget Noon",
            "Chair",
            "Parent",
            "Present",
            "Present",
            "1. Item",
        ),
        [("Imran Qadir", "", GOVERNOR), ("Bridget Noon", "", GOVERNOR)],
    ),
    "prose": (
        (
            "Present: Miss S Harmer (Headteacher), Mrs H Pike, Cllr L Nash, Mr R Reed (Chair)",
            "1. Welcome",
        ),
        [
            ("Miss S Harmer", "", HEAD),
            ("Mrs H Pike", "", GOVERNOR),
            ("Cllr L Nash", "", GOVERNOR),
            ("Mr R Reed", "", GOVERNOR),
        ],
    ),
    "no label at all": (
        (
            "Oakfold School Governing Body",
            "Hannah Vale (Chair), Piotr Wilk, Sian Rees",
            "Also attended: Lena Orr (Clerk)",
            "1. Apologies",
        ),
        [
            ("Hannah Vale", "", GOVERNOR),
            ("Piotr Wilk", "", GOVERNOR),
            ("Sian Rees", "", GOVERNOR),
            ("Lena Orr", "", CLERK),
        ],
    ),
    "a student governor of a sixth-form college": (
        (
            "Hallam Sixth Form College",
            (
                ("Members", "", "Attendance"),
                ("Ada Birch", "Independent governor (Chair)", "2/2"),
                ("Zoya Hashmi", "Student governor", "2/2"),
                ("Martin Bell", "Principal", "2/2"),
            ),
            "1. Welcome",
        ),
        [("Ada Birch", "", GOVERNOR), ("Zoya Hashmi", "", GOVERNOR), ("Martin Bell", "", HEAD)],
    ),
    "who was present and who was not, side by side": (
        (
            (
                ("Present", "Apologies", "Also present"),
                ("Hannah Vale (Chair)", "Colm Gray", "Alan Farr (LA finance) to item 6"),
            ),
            "1. Welcome",
        ),
        [("Hannah Vale", "", GOVERNOR), ("Colm Gray", "", GOVERNOR), ("Alan Farr", "", STAFF)],
    ),
    "a pupil among those in attendance": (
        (
            (("Name", "Initial", "Category"), ("Mr C Wade", "CW", "Post 16 student")),
            "1. Welcome",
        ),
        [("Mr C Wade", "CW", Role.PUPIL)],
    ),
    "Welsh and English": (
        (
            "Presennol / Present: Bethan Rhys (Cadeirydd), Ifan Puw (Clerc)",
            "Ymddiheuriadau / Apologies: Cty Cllr Mair Owen",
            "1. Croeso",
        ),
        [
            ("Bethan Rhys", "", GOVERNOR),
            ("Ifan Puw", "", CLERK),
            ("Cty Cllr Mair Owen", "", GOVERNOR),
        ],
    ),
    "an office that looks like initials": (
        ("Present: Nia Hartley HT, Tobias Fenwick CEO", "1. Welcome"),
        [("Nia Hartley", "", HEAD), ("Tobias Fenwick", "", HEAD)],
    ),
    "names of many communities": (
        (
            (
                "Present: Sukhjit Singh Dhillon, Nguyen Thi Hoa, Muhammad Yusuf bin Ismail, "
                "Jean-Luc de la Tour, Mererid ferch Owain, Siobhán Ní Dhuibhne, Ama Serwaa Bonsu"
            ),
            "1. Welcome",
        ),
        [
            ("Sukhjit Singh Dhillon", "", GOVERNOR),
            ("Nguyen Thi Hoa", "", GOVERNOR),
            ("Muhammad Yusuf bin Ismail", "", GOVERNOR),
            ("Jean-Luc de la Tour", "", GOVERNOR),
            ("Mererid ferch Owain", "", GOVERNOR),
            ("Siobhán Ní Dhuibhne", "", GOVERNOR),
            ("Ama Serwaa Bonsu", "", GOVERNOR),
        ],
    ),
}


def test_sentences_that_say_who_else_was_in_the_room() -> None:
    found = seats(
        "# Curriculum Committee",
        "Those present were Mrs Wenna Pascoe in the chair, Mr Toby Ash, Ms Ngozi Ibekwe and the head, Mrs Alison Garrow."
        " The heads of school, Mr Luke Venning (Hexcombe) and Miss Sabrina Coyle (Upper Brent), were also in the room, as was the clerk, Mrs Jacqueline Treloar."
        " Dr Ursula Feint sent her apologies, as Tom Feint was ill.",
        "(a) The minutes were signed.",
    )
    assert [name for name, *_ in found] == [
        *("Mrs Wenna Pascoe", "Mr Toby Ash", "Ms Ngozi Ibekwe", "Mrs Alison Garrow"),
        *("Mr Luke Venning", "Miss Sabrina Coyle", "Mrs Jacqueline Treloar", "Dr Ursula Feint"),
    ]


def test_pupils_who_were_in_the_room_are_no_members() -> None:
    found = seats(
        "Present: Mrs Wenna Pascoe (Chair), Mr Toby Ash. The pupils Mia Fell and Leo Brand were also present.",
        "1. Welcome",
    )
    assert [name for name, _, role in found if role is not Role.PUPIL] == [
        *("Mrs Wenna Pascoe", "Mr Toby Ash"),
    ]


PRESENT = "Present: Hannah Vale (Chair), Piotr Wilk"
NO_SEATS = {
    "pupils' attendance is an item": (
        "1. Welcome",
        "3. Attendance",
        "Blake Sumner has missed ten days.",
    ),
    "attendance cases in capitals": ("1. WELCOME", "2. ATTENDANCE CASES", "Jayden Moss - 71%."),
    "a table of pupils": (
        "1. Welcome",
        (("Pupil", "Class", "Attendance"), ("Connor Wade", "5R", "79%")),
    ),
    "a chat behind minutes that stand in a table": (
        (("No", "Agenda item", "Minutes"), ("1", "Welcome", "All were welcomed.")),
        "18:12  Dean Hollis: sorry",
        "18:31  Kerry Platt (Poppy Lunt’s mum): is this right?",
    ),
    "a table that reports": (
        "1. Report",
        (
            ("Area", "Headline", "Executive commentary"),
            ("Sixth form", "214", "Two offers for medicine, Ayo Thorne and Bela Quayle."),
            ("Attendance", "92%", "A fine is sought from Mr Colm Tarrant."),
            ("SEND", "48", "The Tribunal has ordered a helper for Tess Tarrant."),
        ),
    ),
    "who went on a trip": ("1. Trip", "Attended: Tilly Marsh, Ayo Bell and Noor Ali."),
    "who came to a club": ("1. Club", "Those who came were Tilly Marsh, Ayo Bell and Noor Ali."),
    "who was away from school": ("1. Register", "Absent: Kayden Moss, Ella Brown"),
    "winners by category": ("1. Awards", (("Category", "Name"), ("Effort", "Ada Thorne"))),
    "a status that is no seat": ("1. Report", (("Name", "Status"), ("Ada Thorne", "excluded"))),
    "what governors asked of a report": (
        "1. Report",
        (
            ("Area", "Headline", "Governors' questions"),
            ("Roll", "11 new; tribunal for Ada Thorne", "Mr Ball: when?"),
            ("Awards", "Colm Tarrant and Tess Quill won medals", ""),
        ),
    ),
    "who came to a club, in a table": ("1. Club", (("Name", "Came?"), ("Ada Thorne", "yes"))),
    "parts in a play": ("1. Play", (("Role", "Name"), ("Bottom", "Ada Thorne"))),
    "stars without heads": (
        "Stars of the term",
        (("Ada Thorne", "Oak"), ("Colm Tarrant", "Elm"), ("Tess Quill", "Ash")),
    ),
    "a child in somebody's name": ("Visitors: a parent (Poppy Lunt’s mum)", "1. Welcome"),
    "a running log": (
        "1. Welcome",
        (
            ("Ref", "To do", "Who"),
            ("MC/9", "Figures for Mrs Tatton", "HV"),
            ("MC/10", "Ask Mr Ball", "PW"),
        ),
    ),
    "a table of questions": (
        "1. Welcome",
        (("Governor question", "Response"), ("Mr Ball: Why?", "Mrs Tatton: Hugo Wade sold them.")),
    ),
    "a table of contents": ("Contents: 4 Pupil welfare: Quilla Fazan ........ 2", "1. Welcome"),
    "an action of the chair": ("1. Welcome", "Chair: invite Shani Dubois", "Clerk: Ask Mr Ball"),
    "a table of actions": ("1. Welcome", (("Action", "Owner"), ("Thank Mrs Pike", "HV"))),
    "a Welsh list of actions behind minutes in a table": (
        (
            ("No.", "Trafodaeth / Discussion", "Gweithredu / Action"),
            (
                "1",
                "The Chair welcomed all of the governors who had come to the school in the snow.",
                "",
            ),
            (
                "2",
                "The minutes of the last meeting were agreed and signed by the chair of the board.",
                "",
            ),
        ),
        (
            ("Eitem / Item", "Beth / What", "Pwy / Who"),
            ("4", "Diolch / Thanks", "Miss Bethan Sara"),
            ("6", "Panel", "Mr Dewi Puw"),
            ("7", "Reply", "Mrs Ann Low"),
        ),
    ),
    "names in running text": (
        "The governors met to hear how well the school had welcomed Blake Sumner into the class.",
        "Blake Sumner and Mia Lund",
    ),
}


@pytest.mark.parametrize(("lines", "found"), SHAPES.values(), ids=SHAPES)
def test_reads(lines: tuple[str | tuple[Row, ...], ...], found: list[tuple[str, str, str]]) -> None:
    assert seats(*lines) == found


@pytest.mark.parametrize("lines", NO_SEATS.values(), ids=NO_SEATS)
def test_takes_nobody_for_a_governor_who_is_minuted_elsewhere(
    lines: tuple[str | tuple[Row, ...], ...],
) -> None:
    assert [name for name, _, _ in seats(PRESENT, *lines)] == ["Hannah Vale", "Piotr Wilk"]


@pytest.mark.parametrize(
    "heads",
    [
        ("Governor", "Date", "Focus", "Notes"),
        ("Trustee", "School visited", "Children spoken to", "Impact"),
    ],
)
def test_a_table_of_visits_lists_who_made_them_and_nobody_whom_they_met(
    heads: tuple[str, ...],
) -> None:
    visits = (heads, ("Ada Poll", "4 May", "Tess Quill", "Ella Brown cried"))
    found = seats(PRESENT, "1. Visits", visits)
    assert [name for name, *_ in found] == ["Hannah Vale", "Piotr Wilk", "Ada Poll"]


@pytest.mark.parametrize("line", ["Elsa Wood in Year 4 won a prize.", "Hart Lowe has improved."])
def test_takes_no_sentence_for_an_entry_where_no_list_is_headed(line: str) -> None:
    assert seats("Report to governors", line, "1. Welcome") == []


def test_nobody_sits_there_by_being_named_far_below_where_the_list_would_stand() -> None:
    prose = "We spoke for a long time about the hedge and the new gate by the road."
    assert seats("Beck Hill School", prose, prose, prose, "Stars: Ada Thorne, Bela Quayle") == []


@pytest.mark.parametrize("title", ["DECLARATIONS", "Declarations of interest", "EARLY YEARS"])
def test_a_list_ends_where_a_title_without_number_or_style_stands(title: str) -> None:
    found = seats(
        "Governors present: Ann Orde (Chair), Bea Lunt, Cai Pugh",
        title,
        "Mr Kothari declared that his company prints the prospectus.",
        "HEADTEACHER'S REPORT",
        "Maryam Sidat and Khadijah Pike came first and third in the debating final.",
    )
    assert [name for name, _, _ in found] == ["Ann Orde", "Bea Lunt", "Cai Pugh"]


@pytest.mark.parametrize("label", ["GOVERNORS", "STAFF", "APOLOGIES", "ALSO PRESENT"])
def test_a_list_goes_on_behind_a_label_in_capitals(label: str) -> None:
    found = seats("PRESENT", "Ann Orde (Chair)", label, "Bea Lunt", "Cai Pugh", "1. Welcome")
    assert [name for name, _, _ in found] == ["Ann Orde", "Bea Lunt", "Cai Pugh"]


def test_a_list_without_a_label_ends_where_a_heading_stands() -> None:
    lines = (
        "# Lyle Centre PRU",
        "Management Committee, 16 January 2024",
        "Hugh Stallworth HS, chair",
        "Bryony Cadell BC, head of centre",
        "# Numbers",
        "Back since September: 5. J.R. and Tegan Moss.",
        "Below 20%: four. Mason H, Mason T, Lexi and Abdi Noor.",
    )
    assert [name for name, *_ in seats(*lines)] == ["Hugh Stallworth", "Bryony Cadell"]


@pytest.mark.parametrize(
    ("title", "role"),
    [("Wyre Sixth Form College: Corporation", Role.GOVERNOR), ("Wyre High School", Role.PUPIL)],
)
def test_a_row_that_lists_names_and_categories_in_columns(title: str, role: Role) -> None:
    names = "Hannah Vale (HV) // Piotr Wilk (PW) // Zara Ode (ZO) // Carol Tarn (CT)"
    table = (
        ("Member", "Category", "Attendance"),
        (names, "Chair // Parent // Student // Principal", "Here // Here // Sorry // Here"),
    )
    found = seats(title, table, "1. Welcome")
    assert [letters for _, letters, _ in found] == ["HV", "PW", "ZO", "CT"]
    assert [r for *_, r in found] == [Role.GOVERNOR, Role.GOVERNOR, role, Role.HEAD]


def test_initials_in_brackets_behind_a_job_with_brackets() -> None:
    present = "In attendance: Colm Tarrant, Deputy Principal (Finance) (CT); Ada Poll, Clerk (AP)"
    found = seats("Present: Hannah Vale (Chair), Piotr Wilk", present, "1. Welcome")
    assert [letters for _, letters, _ in found][2:] == ["CT", "AP"]


def test_those_absent_without_apology_sit_on_the_board() -> None:
    apologies = "Apologies: Fr Piotr Wilk. Absent without apology: Ada Poll"
    found = seats("Present: Hannah Vale (Chair), Colm Tarrant", apologies, "1. Welcome")
    assert [name for name, *_ in found][2:] == ["Fr Piotr Wilk", "Ada Poll"]


def test_a_student_president_sits_on_the_board_of_a_college() -> None:
    title = "Marl College: People and Resources Committee"
    present = "Present: Dr Hannah Vale (Convener), Ms Leonie Craddock (Student President)"
    assert [role for *_, role in seats(title, present, "PR1 Welcome")] == [Role.GOVERNOR] * 2


def test_a_table_with_a_column_of_who_came_below_a_key() -> None:
    rows = (
        ("Who", "What", "Here?"),
        ("Hannah Vale (HV)", "Chair, LA rep", "yes"),
        ("Piotr Wilk (PW)", "Staff member", "left 5pm, shift"),
        ("Ada Poll", "LA", "no - apols, budget meeting"),
    )
    key = "[C] = not for others to read, what stands in the brackets only. All else can go out."
    found = seats("# Lyle Centre Management Committee", key, rows, "1 Hello")
    assert found[0] == ("Hannah Vale", "HV", GOVERNOR)
    assert [name for name, *_ in found] == ["Hannah Vale", "Piotr Wilk", "Ada Poll"]


def test_a_table_behind_the_hour_of_the_meeting() -> None:
    rows = (
        ("Who", "Hat", "Here?"),
        ("Hannah Vale", "Chair", "Yes"),
        ("Piotr Wilk", "Co-opted", "No"),
        ("Ada Poll", "Parent", "Yes"),
    )
    found = seats("# Lyle Junior School", "Began 18.00. Venue: staffroom", rows, "1. Welcome")
    assert [name for name, *_ in found] == ["Hannah Vale", "Piotr Wilk", "Ada Poll"]


def test_several_headings_of_one_list() -> None:
    lines = (
        "# Lyle First School",
        "# Governors present",
        "Hannah Vale, chair",
        "# Also in the room",
        "Nerys Calder, clerk (Westmere Governor Support)",
        "# Welcome",
        "Piotr Wilk, plumber",
    )
    assert [name for name, *_ in seats(*lines)] == ["Hannah Vale", "Nerys Calder"]


def test_student_governors_of_a_college_are_members_of_its_board() -> None:
    found = seats(
        "Minutes of the Corporation of Lyle College",
        "PRESENT: Dr Hannah Vale (Chair), Mr Piotr Wilk",
        "STUDENT GOVERNORS: Miss Leonie Craddock, Mr Idris Toure",
        "1. Welcome",
    )
    assert [role for _, _, role in found] == ["governor"] * 4


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Minutes of the Corporation of Lyle College", Role.GOVERNOR),
        ("Minutes of the Governing Body of Lyle Community School", Role.PUPIL),
    ],
)
def test_a_student_in_the_list_of_a_board_is_its_member_in_a_college(
    title: str, role: Role
) -> None:
    present = "Present: Dr Hannah Vale (Chair), Piotr Wilk (staff), Leonie Craddock (student)"
    assert seats(title, present, "1. Welcome")[-1][-1] == role


def test_two_student_governors_of_a_college_may_share_an_entry() -> None:
    found = seats(
        "Minutes of the Corporation of Priorsfield Sixth Form College",
        "Governors present",
        "Seb Wilmington, Principal",
        "Matt Yardley, staff governor (teaching)",
        "Ezra Lindo and Tamsyn Rosewarne, student governors",
        "1. Welcome",
    )
    assert [role for name, _, role in found if name != "Seb Wilmington"] == [Role.GOVERNOR] * 3


def test_what_befalls_a_student_governor_of_a_college_is_cut() -> None:
    head = (
        "Minutes of the Corporation of Lyle College",
        "PRESENT: Dr Hannah Vale (Chair), Leonie Craddock (Student Governor), Idris Toure (Student President)",
        "1. Welcome",
    )
    lines = (
        "[+Leonie Craddock+] reported on the survey.",
        "[-Idris Toure-] has been suspended from the college pending a hearing.",
        "[-Leonie Craddock-] has an ADHD assessment in May.",
    )
    result = outcome(*lines, head=head)
    assert result.cut == result.expected


NO_COLLEGES = {
    "a governor from a university": (
        "Minutes of the Governing Body of Lyle Community School",
        "PRESENT: Dr Hannah Vale (Chair), Prof Piotr Wilk (University of Marl)",
    ),
    "a sponsor that is a corporation": (
        "Minutes of the Local Governing Body of Lyle Academy",
        "PRESENT: Dr Hannah Vale (Chair), Mr Piotr Wilk (Marl Corporation)",
    ),
    "a technical college": (
        "Minutes of the Board of Lyle University Technical College",
        "PRESENT: Dr Hannah Vale (Chair), Mr Piotr Wilk",
    ),
    "a community college in Wales": (
        "Cofnodion Corff Llywodraethu Coleg Cymunedol Lyle",
        "PRESENT: Dr Hannah Vale (Chair), Mr Piotr Wilk",
    ),
}


@pytest.mark.parametrize(("title", "present"), NO_COLLEGES.values(), ids=NO_COLLEGES)
def test_student_governors_of_a_school_are_pupils(title: str, present: str) -> None:
    found = seats(title, present, "Student governors: Leonie Craddock, Idris Toure", "1. Welcome")
    assert [role for _, _, role in found] == [GOVERNOR, GOVERNOR, Role.PUPIL, Role.PUPIL]


def test_the_head_girl_is_called_so_before_her_name() -> None:
    minutes = document(
        "Minutes of the Governing Board",
        "In attendance: Ian Crispin (Business Manager), Brenda Coaker (Clerk), the Head Girl, Imogen Dart, for item 3",
        "1. Welcome",
    )
    found = {a.name: a.role for a in attendees(minutes, detect(minutes))}
    assert found["Brenda Coaker"] is Role.CLERK
    assert found["Imogen Dart"] is Role.PUPIL


@pytest.mark.parametrize("whence", ["from Marl School", "of Class 6", "in Year 5"])
def test_pupils_who_came_are_pupils_wherever_they_are_from(whence: str) -> None:
    found = seats(
        "Present: Hannah Vale (Chair), Piotr Wilk",
        f"Pupils {whence}: Leonie Craddock and Idris Toure",
        "1. Welcome",
    )
    assert [role for _, _, role in found] == [GOVERNOR, GOVERNOR, Role.PUPIL, Role.PUPIL]


def test_the_name_of_an_ill_member_stays() -> None:
    sorry = "Sorry not to be here: [+Ida Lamb+], abroad for work, and [+Jean Orr+], who has started her radiotherapy."
    result = outcome(
        "1. Welcome",
        head=("Minutes", "Present: Owen Peel (Chair)", sorry.replace("[+", "").replace("+]", "")),
    )
    assert result.cut == []


def test_reads_a_list_with_long_asides() -> None:
    came = "Owen Peel (Chair), Bo Lind (parent, came at quarter past after the vet had been to the cows), Tess Achebe (staff)."
    named = [name for name, _, _ in seats("# Who came", came, "# Interests")]
    assert named == ["Owen Peel", "Bo Lind", "Tess Achebe"]


def test_reads_who_was_there_in_sentences() -> None:
    told = (
        "Hilda Frame took the chair. Round her were the governors Owen Peel, Tess Achebe and Bo Lind; "
        "Gita Rowe, our head, came along. Zofia Marsh stayed for item 2, and I (Ned Orr) took the notes. "
        "Lil Ambrose had sent a cake."
    )
    named = {name for name, _, _ in seats("# Who was there", told, "# Interests")}
    round_the_table = {"Hilda Frame", "Owen Peel", "Tess Achebe", "Bo Lind", "Gita Rowe"}
    assert named == round_the_table | {"Zofia Marsh", "Ned Orr"}
    assert seats("Present: Ivor Lamb", "1. Interests", told) == [("Ivor Lamb", "", GOVERNOR)]


MET = (
    "We met in the handwork room at a quarter to six. Hilda Frame was in the chair, with Owen Peel, Tess Achebe "
    "and the Principal, Bo Lind. The College of Teachers was represented by Gita Rowe. Zofia Marsh took the record. "
    "Ned Orr had sent his apologies. "
)


def test_reads_who_was_there_in_running_text_above_all_business() -> None:
    named = {name for name, _, _ in seats("# Council meeting", MET, "# Accounts")}
    assert named == {
        "Hilda Frame",
        "Owen Peel",
        "Tess Achebe",
        "Bo Lind",
        "Gita Rowe",
        "Zofia Marsh",
        "Ned Orr",
    }
    assert seats("Present: Ivor Lamb", "1. Interests", MET) == [("Ivor Lamb", "", GOVERNOR)]


@pytest.mark.parametrize("whom", ["school council was", "pupils were", "Year 6 children were"])
def test_who_represented_the_pupils_does_not_sit_there(whom: str) -> None:
    told = MET + f"The {whom} represented by Mabli Haf and Osian Miah."
    found = {name for name, _, role in seats("# Council", told, "# Accounts") if role != Role.PUPIL}
    assert not found & {"Mabli Haf", "Osian Miah"}


def test_reads_a_list_that_is_a_sentence() -> None:
    said = "There were present Mrs Hannah Vale (in the chair), Mr Piotr Wilk and the Headmaster, Dr Ivor Lamb. The Senior Prefects, Ada Poll and Ben Orme, came for the first item."
    assert [(name, role) for name, _, role in seats(said, "1. Item")] == [
        ("Mrs Hannah Vale", Role.GOVERNOR),
        ("Mr Piotr Wilk", Role.GOVERNOR),
        ("Dr Ivor Lamb", Role.GOVERNOR),
        ("Ada Poll", Role.PUPIL),
        ("Ben Orme", Role.PUPIL),
    ]


INFORMAL = {
    "there": "There: Hannah Vale (chair), Piotr Wilk",
    "also": "Also: Hannah Vale (minutes), Piotr Wilk",
    "not there": "Not there: Hannah Vale (sorry sent), Piotr Wilk",
    "sorry": "Sorry: Hannah Vale, Piotr Wilk",
    "we": "We were: Hannah Vale (Chair), with Piotr Wilk taking the notes",
    "absent with apologies": "Absent with apologies: Hannah Vale (working), Piotr Wilk",
    "not able to": "Who couldn't come: Hannah Vale (working away) and Piotr Wilk",
}


@pytest.mark.parametrize("line", INFORMAL.values(), ids=INFORMAL)
def test_reads_the_labels_of_plain_speech(line: str) -> None:
    assert [name for name, *_ in seats(line, "1. Hellos")] == ["Hannah Vale", "Piotr Wilk"]


COUNCILS = {
    "English": "Present: Hannah Vale (Chair), School Council: Mabli Haf and Osian Miah",
    "bilingual": "Present: Hannah Vale (Chair), aelodau'r Cyngor Ysgol / School Council Mabli Haf a/and Osian Miah",
    "for one item": "Present: Hannah Vale (Chair). Students, item 2 only: Mabli Haf, Osian Miah",
    "pupils": "Present: Hannah Vale (Chair), pupils Mabli Haf, Osian Miah",
    "of a federation": "Present: Hannah Vale (Chair). From 5.15 to 5.40 the federation council, Mabli Haf and Osian Miah",
    "of a federation, for one item": "Present: Hannah Vale (Chair). Federation council, item 2: Mabli Haf, Osian Miah",
    "of a union": "Present: Hannah Vale (Chair). Others: Mabli Haf and Osian Miah (student union) item 10",
    "heads": "Present: Hannah Vale (Chair). Head girls, item 2: Mabli Haf and Osian Miah",
    "deputies": "Present: Hannah Vale (Chair). Deputy head boys: Mabli Haf, Osian Miah",
    "behind a first name": "Present: Hannah Vale (Chair). School council (item 3): Guto, Mabli Haf and Osian Miah",
    "leaders": "Present: Hannah Vale (Chair). Digital leaders (item 4): Mabli Haf, Osian Miah",
    "captains": "Present: Hannah Vale (Chair). House captains – Mabli Haf, Osian Miah",
}


@pytest.mark.parametrize("line", COUNCILS.values(), ids=COUNCILS)
def test_the_school_council_at_the_meeting_are_pupils(line: str) -> None:
    roles = [role for *_, role in seats(line, "1. Item")]
    assert roles == [Role.GOVERNOR, Role.PUPIL, Role.PUPIL]


@pytest.mark.parametrize(
    "line",
    [
        "Federation Council: Hannah Vale (Chair), Mabli Haf, Osian Miah",
        "Present for the Federation Council, Hannah Vale (Chair), Mabli Haf and Osian Miah",
    ],
)
def test_a_federation_council_may_be_the_board(line: str) -> None:
    assert Role.PUPIL not in {role for *_, role in seats(line, "1. Item")}


@pytest.mark.parametrize("who", ["School", "Eco", "Junior", "Year 6"])
def test_councillors_of_the_pupils_do_not_sit_there(who: str) -> None:
    line = f"Present: Ann Orde (Chair), Bea Lunt. {who} Councillors Nwosu, Stead and Delaney"
    assert not {name for name, _, role in seats(line, "1. Welcome") if role is not Role.PUPIL} & {
        "Nwosu",
        "Stead",
        "Delaney",
    }


def test_a_child_who_came_to_show_something_does_not_sit_there() -> None:
    present = "Round the table were: Hannah Vale (Chair), Piotr Wilk. Ella Brown came along."
    assert [name for name, _, _ in seats(present, "1. Item")] == ["Hannah Vale", "Piotr Wilk"]


def test_a_learner_is_a_pupil_and_who_works_with_learners_is_none() -> None:
    found = seats(
        "Present:",
        "- Hannah Vale, chair",
        "- Leo Brand, learner (item 2 only)",
        "- Imran Dace, learning mentor",
        "- Leila Poll, learner voice officer",
        "- Ada Orme, learner services manager",
        "1. Item",
    )
    assert [name for name, _, role in found if role is Role.PUPIL] == ["Leo Brand"]


def test_a_child_in_a_list_is_a_pupil() -> None:
    assert seats("Present: Hannah Vale, Lottie Marsh (Y6)", "1. Item")[1][2] == Role.PUPIL


def test_a_pupil_who_came_is_one_with_a_title_too() -> None:
    result = outcome(
        "Present: [+Hannah Vale+] (Chair), [+Mrs Odell+]",
        "Attending: [-Anoushka Verma-], Head Student",
        "1. Report",
        "The Chair thanked [-Miss Verma-] and [+Mrs Odell+] for it.",
        head=(),
    )
    assert result.cut == result.expected


def test_a_pupil_of_the_roster_is_no_governor_because_a_line_opens_with_a_word() -> None:
    roster = (RosterEntry("Isolde Threlkeld", Role.PUPIL),)
    result = outcome("About [-Isolde Threlkeld-].", head=(), roster=roster)
    assert result.cut == result.expected


def test_a_surname_of_the_list_is_that_of_the_first_name_beside_it() -> None:
    table = (("Forename", "Surname", "Role"), ("Tess", "Quill", "Clerk"), ("Ada", "Poll", "Parent"))
    found = seats("Present", table, "1. Welcome", "Ada Sumner (Year 4) had hit Tess Moss.")
    assert [name for name, *_ in found] == ["Tess Quill", "Tess Quill", "Ada Poll", "Ada Poll"]


def test_a_column_of_surnames_alone_joins_nothing() -> None:
    table = (("Surname", "Role"), ("Quill", "Clerk"), ("Poll", "Parent"))
    assert all(" " not in name for name, *_ in seats("Present", table, "1. Welcome"))


_HEADS = ("Item", "Minute", "Action")
_REPORT = ("2 Report", "Attendance is 95%. The Head said that Mrs Dace had left.", "")
IN_THE_TABLE = {
    "in the row that says so": (
        _HEADS,
        ("1 Present", "Hannah Vale (Chair), Piotr Wilk. Apologies: Tess Achebe.", ""),
        _REPORT,
    ),
    "with its label": (
        _HEADS,
        ("1", "Present: Hannah Vale (Chair), Piotr Wilk // Apologies: Tess Achebe", ""),
        _REPORT,
    ),
    "behind a welcome": (
        _HEADS,
        (
            "1",
            "All were welcomed. Present: Hannah Vale (Chair), Piotr Wilk. Apols: Tess Achebe",
            "",
        ),
        _REPORT,
    ),
    "beside its number": (
        ("No", "Item", "Minute"),
        ("1", "Present", "Hannah Vale (Chair), Piotr Wilk"),
        ("2", "Apologies", "Tess Achebe"),
        ("3", "Report", "The Head said that Mrs Dace had left."),
    ),
}


@pytest.mark.parametrize("rows", IN_THE_TABLE.values(), ids=IN_THE_TABLE)
def test_reads_a_list_in_the_table_of_business(rows: tuple[Row, ...]) -> None:
    found = [name for name, _, _ in seats("Governing Board, 11 March 2025", rows)]
    assert found == ["Hannah Vale", "Piotr Wilk", "Tess Achebe"]


TOLD_OF_PUPILS = {
    "those who stay away": ("1", "Attendance", "Kayden Sharpe and Mia Fell are poor attenders"),
    "percentages": ("1", "Attendance", "Kayden Sharpe 45%, Mia Fell 60%"),
    "at a hearing": ("2", "Exclusions. Present: Kayden Sharpe and his mother", ""),
}


@pytest.mark.parametrize("row", TOLD_OF_PUPILS.values(), ids=TOLD_OF_PUPILS)
def test_a_row_about_pupils_seats_nobody(row: Row) -> None:
    table = (("No", "Item", "Minute"), row, ("3", "Dates", "14 May"))
    assert seats("Governing Board, 11 March 2025", table) == []


def test_an_action_in_the_row_of_the_list_seats_nobody() -> None:
    table = (_HEADS, ("1 Present", "Hannah Vale (Chair), Piotr Wilk", "Clerk to thank Mia Fell"))
    found = [name for name, _, _ in seats("Governing Board, 11 March 2025", table)]
    assert found == ["Hannah Vale", "Piotr Wilk"]


def test_members_go_by_their_first_names() -> None:
    found = seats(
        "Here: Hannah Vale (chair), Deepa, Piotr Wilk",
        "Sorry not to be here: Mrs Orr (her son, Leo, is poorly), Rashid",
        "Also: Annie (clerk), Poppy",
        "1. Welcome",
    )
    seated = ["Hannah Vale", "Deepa", "Piotr Wilk", "Mrs Orr", "Rashid", "Annie"]
    assert [name for name, _, _ in found] == seated


@pytest.mark.parametrize("whence", [" from the school council", " (Year 6)"])
def test_who_came_as_a_pupil_is_one(whence: str) -> None:
    found = seats(f"Present: Hannah Vale (Chair), Piotr Wilk, Leo and Mia Fell{whence}", "1. Item")
    pupils = [name for name, _, role in found if role is Role.PUPIL]
    assert pupils[-1] == "Mia Fell"
    assert [role for name, _, role in found if "Leo" in name] in ([], [Role.PUPIL])


@pytest.mark.parametrize(
    "what",
    [
        ", associate pupil governors (to item 12)",
        ", pupil members",
        " (student councillors)",
        " (school council, item 3 only)",
        " - School Council",
        ", Senedd Ysgol (item 3)",
    ],
)
def test_an_office_of_pupils_is_that_of_all_whom_it_follows(what: str) -> None:
    found = seats(f"Present: Hannah Vale (Chair), Leo Brand and Mia Fell{what}", "1. Item")
    assert [role for _, _, role in found] == [Role.GOVERNOR, Role.PUPIL, Role.PUPIL]


GROUPS = (
    *("prefects", "house captains", "Year 6 leaders", "anti-bullying ambassadors", "JLT", "6B"),
    *("Oak class", "the eco-committee", "Mini Vinnies", "debating society", "school choir"),
    *("Rights Respecting ambassadors", "peer mentors", "junior road safety officers", "Y11"),
    *("school newspaper", "LGBTQ+ group", "Criw Cymraeg", "young interpreters", "librarians"),
)


@pytest.mark.parametrize(
    "what",
    [", School Council, for item 4", " (School Council)", " from the School Council", ", Year 6"],
)
def test_a_first_name_alone_between_a_child_and_its_group(what: str) -> None:
    line = f"Also: Mrs Jean Wills (Clerk); Leo Brand and Maryam{what}"
    found = seats("Present: Hannah Vale (Chair)", line, "1. Item")
    assert [role for name, _, role in found if name == "Leo Brand"] in ([], [Role.PUPIL])


@pytest.mark.parametrize(
    "firm",
    ["(Buttle Farrow LLP, external auditors, minute 84 only)", "(Eversley Grant Ltd, for item 4)"],
)
def test_who_comes_from_a_firm_sits_there(firm: str) -> None:
    line = f"In attendance: Joanna Wills (Deputy Principal), Ewan Strachan {firm}"
    found = seats("Present: Hannah Vale (Chair)", line, "1. Item")
    assert "Ewan Strachan" in {name for name, _, _ in found}


def test_whose_reason_has_not_come_is_absent_too() -> None:
    found = seats(
        "Present",
        "Mr Vernon Castell, Chair",
        "Apologies",
        "Mrs Ada Reid (away); Mr Neil Garside (working). Both accepted. No reason had been received from Ms Lowri Bell.",
        "1. Item",
    )
    assert {"Mrs Ada Reid", "Mr Neil Garside", "Ms Lowri Bell"} <= {name for name, _, _ in found}


AMONG_ADULTS = {
    "in brackets, behind an adult": "In attendance: Mrs Jean Wills (Clerk), Leo Brand and Mia Fell ({})",
    "joined by a comma": "Also present for item 4: Leo Brand, Mia Fell ({})",
    "in front": "In attendance: {}: Leo Brand, Mia Fell; Mrs Jean Wills (Clerk)",
    "from": "Leo Brand and Mia Fell from the {} attended for item 4.",
}


@pytest.mark.parametrize("line", AMONG_ADULTS.values(), ids=AMONG_ADULTS)
@pytest.mark.parametrize("group", GROUPS)
def test_a_group_of_pupils_came(group: str, line: str) -> None:
    found = seats("Present: Hannah Vale (Chair)", line.format(group), "1. Item")
    seated = {name: role for name, _, role in found}
    assert {letters for _, letters, role in found if role is Role.PUPIL} <= {"LB", "MF"}
    assert {seated.get("Leo Brand", Role.PUPIL), seated.get("Mia Fell", Role.PUPIL)} == {Role.PUPIL}
    assert seated.get("Mrs Jean Wills", Role.CLERK) is Role.CLERK


OTHER_CHILDREN = {
    "students with titles, of a college": (
        "# Raven Sixth Form College Corporation",
        "Present: Sir Ninian Cope (Chair), Gill Manuel",
        "Attending: Ms Mia Fell and Mr Leo Brand (students, Catering: item 3 only)",
    ),
    "for an item, in two languages": (
        "Present: Hannah Vale (Chair)",
        "Cyngor Ysgol / School Council (eitem 3 / item 3): Mia Fell, Guto, Leo Brand",
    ),
    "by their year in front": (
        "SEDERUNT",
        "Hannah Vale (Chair), Piotr Wilk (Secretary)",
        "S6 leadership: Mia Fell and Leo Brand (School Captains)",
        "Visitors: Cllr Senga Orme",
    ),
    "behind their initials": ("In attendance: Mia Fell (MF) and Leo Brand (LB), prefects",),
    "two, whom a comma joins": ("Present: Mia Fell, Leo Brand, prefects",),
    "a council of sports": (
        "Present: Hannah Vale (Chair)",
        "Sports Council: Ada Fell and Leo Brand",
    ),
    "reps": ("Present: Hannah Vale (Chair)", "Eco reps: Ada Fell and Leo Brand"),
    "the only ones without titles": (
        "Governors: Mr Ned Vale (Chair), Mrs Una Wilk, Dr Ali Shah, Mrs Joy Orr",
        "Observers: Sr Agnes Byrne (diocese), Mia Fell and Leo Brand (Chaplaincy Team, for the prayer)",
    ),
}


@pytest.mark.parametrize("lines", OTHER_CHILDREN.values(), ids=OTHER_CHILDREN)
def test_children_among_those_who_were_there(lines: tuple[str, ...]) -> None:
    children = [name for name, _, role in seats(*lines, "1. Item") if role is Role.PUPIL]
    assert [name.split()[-1] for name in children] == ["Fell", "Brand"]


def test_who_stands_below_a_group_of_pupils_is_seated() -> None:
    assert ("Cllr Senga Orme", "", STAFF) in seats(
        *OTHER_CHILDREN["by their year in front"], "1. Item"
    )


def test_a_captain_by_first_name_has_no_initials() -> None:
    assert seats("Present: Hannah Vale (Chair). Pupils: Skye (Vice Captain)", "1. Item")[1:] == [
        ("Skye", "", Role.PUPIL)
    ]


def test_an_adult_stands_beside_children() -> None:
    line = "Observers: Jo Rice (LA), Rosa Beadle (Year 6, Wharram Vale, school council), Hari S (Year 6)"
    assert seats("Present: Hannah Vale (Chair)", line, "1. Item")[1:] == [
        ("Jo Rice", "", STAFF),
        ("Rosa Beadle", "RB", Role.PUPIL),
        ("Hari S", "HS", Role.PUPIL),
    ]


def test_prefects_in_a_cell_say_nothing_of_the_next() -> None:
    rows = (
        ("Governors", "Governors"),
        ("Hannah Vale (Chair)", "Piotr Wilk"),
        (
            "For item 4: Amelie Croft and Dev Rai, senior prefects",
            "For item 6: Sandra Mwangi (auditor)",
        ),
    )
    found = {name: role for name, _, role in seats("Minutes", rows, "1. Item")}
    assert found["Amelie Croft"] is found["Dev Rai"] is Role.PUPIL
    assert found["Sandra Mwangi"] is not Role.PUPIL


OF_ADULTS = {
    "who is linked to it": "In attendance: Jo Rice and Ken Day (school council link governors)",
    "of a firm": "In attendance: Jo Rice and Ken Day (STEM ambassadors)",
    "who lead a phase": "In attendance: Jo Rice (Year 6 leader), Ken Day (Clerk)",
    "with titles": "In attendance: Mr Jo Rice and Mrs Kay Day (house captains)",
    "the board in front of a captain": "Present: Jo Rice, Ken Day, Tia Wood (school captain)",
}


@pytest.mark.parametrize("line", OF_ADULTS.values(), ids=OF_ADULTS)
def test_adults_beside_pupils_are_none(line: str) -> None:
    roles = [role for name, _, role in seats(line, "1. Item") if "Rice" in name or "Day" in name]
    assert len(roles) == len([True for name in ("Rice", "Day") if name in line])
    assert Role.PUPIL not in roles


def test_an_item_may_be_called_agenda() -> None:
    lines = ("Present - Hannah Vale, Piotr Wilk (Head)", "Agenda 1 - Prayer", "Agenda 2 - Awards")
    found = seats(*lines, "Hannah Vale read out the winners: Mia Fell (kindness), Leo Brand (art).")
    assert [name for name, *_ in found] == ["Hannah Vale", "Piotr Wilk"]


CHILDREN_IN_CELLS = {
    "who is absent": ("2", "Absent: Kayden Moss, Mia Fell"),
    "who came to a hearing": ("2", "Hearing opened. Present: Kayden Moss and Tom Orr"),
    "a row of those absent": ("2 Absent", "Kayden Moss, Mia Fell"),
}


@pytest.mark.parametrize("row", CHILDREN_IN_CELLS.values(), ids=CHILDREN_IN_CELLS)
def test_the_first_list_in_a_table_names_an_office(row: Row) -> None:
    table = (("Item", "Minute"), ("1", "Welcome"), row)
    assert seats("Governing Board, 11 March 2025", table) == []


def test_who_came_for_a_while_has_an_office_and_not_any_word() -> None:
    found = seats(
        "Present: Hannah Vale (Chair), Piotr Wilk", "Also: Poppy (new), Annie (clerk)", "1. Item"
    )
    assert [name for name, _, _ in found] == ["Hannah Vale", "Piotr Wilk", "Annie"]


@pytest.mark.parametrize(
    "line",
    [
        "[-Leo-] has hit another child and his mum was rung.",
        "[-Leo-] won the chess cup.",
        "Attendance: [-Leo-] is at 45% and a fine has been issued.",
        "[+Leo+] asked about the budget.",
        "Thanks to [+Leo+] for the rota.",
    ],
)
def test_a_child_may_bear_the_first_name_of_a_member(line: str) -> None:
    head = ("Governing Board", "Here: Penny (chair), Leo, Hannah Vale (Head)", "1. Item", "Fine.")
    result = outcome(line, head=head)
    assert result.cut == result.expected


SHOWING = {
    "councillors of whom something is told": "Councillors Moss, Tench and Lyle showed their eco garden.",
    "with whom somebody chaired": "Miss Orde chaired the meeting, with her were Mia Moss, Leo Tench and Ada Lyle from the garden club, who had made the cake for the whole school.",
    "who came along": "Mrs Orde was in the chair, with Mr Pike and Dr Shah. Mia Moss and Leo Tench came along to show us what they had made in the garden this term.",
}


@pytest.mark.parametrize("said", SHOWING.values(), ids=SHOWING)
def test_children_who_show_something_above_all_business_do_not_sit_there(said: str) -> None:
    named = {name for name, _, role in seats("Council", said, "# Accounts") if role != Role.PUPIL}
    assert not named & {"Moss", "Tench", "Lyle", "Mia Moss", "Leo Tench", "Ada Lyle"}


def test_an_item_may_be_called_minute() -> None:
    lines = (
        "Present: Tabitha Penn (clerk to committee), Josiah Bright.",
        "Minute 1: Prevented. Anselm Gurney.",
        "Minute 2: Mirabel Acheampong has played the cello.",
    )
    assert [name for name, *_ in seats(*lines)] == ["Tabitha Penn", "Josiah Bright"]


@pytest.mark.parametrize(
    "said",
    [
        "6.3 Apologies from Kian Moss and Leo Tench were accepted.",
        "Apologies from Kian Moss and Leo Tench were accepted after the fight.",
        "Apologies from Kian Moss and Leo Tench were sent to the driver of the bus.",
    ],
)
def test_children_who_apologise_do_not_sit_there(said: str) -> None:
    found = seats(
        "Present: Ada Pell (chair), Tom Orr", "1. Welcome", "2. Behaviour. A fight.", said
    )
    assert [name for name, *_ in found] == ["Ada Pell", "Tom Orr"]


def test_parents_on_the_board_apologise() -> None:
    found = seats(
        "Present: Ada Pell (chair)", "1.1 Apologies from Tamsin Hay (parent) were accepted."
    )
    assert [name for name, *_ in found] == ["Ada Pell", "Tamsin Hay"]


CELEBRATED = (
    "The Chairman congratulated the quiz team, Mia Moss, Leo Tench and Ross Boyle.",
    "Congratulations to Mia Moss and Leo Tench.",
    "Chess: Mia Moss, Leo Tench",
    "Mia Moss (Year 5), Leo Tench (Year 6)",
)


@pytest.mark.parametrize("said", CELEBRATED)
@pytest.mark.parametrize(
    "numbers", ["[1] [2] [3] [4]", "I. II. III. IV.", "A. B. C. D.", "FGB-1 FGB-2 FGB-3 FGB-4"]
)
def test_children_of_the_first_item_do_not_sit_there(numbers: str, said: str) -> None:
    first, *rest = numbers.split()
    others = ("Minutes", "Budget", "Dates")
    items = (f"{n} {title}. It was agreed." for n, title in zip(rest, others, strict=True))
    found = seats("Present: Ada Pell (chair), Tom Orr", f"{first} Celebrations", said, *items)
    assert [name for name, *_ in found] == ["Ada Pell", "Tom Orr"]


@pytest.mark.parametrize("said", CELEBRATED)
@pytest.mark.parametrize(
    "title", ["Minutes", "Chairman's business", "Celebrations", "School news", "Welcome"]
)
@pytest.mark.parametrize("label", ["Present", "Governors"])
def test_nor_do_those_below_a_title_in_no_style(label: str, title: str, said: str) -> None:
    found = seats(f"{label}: Ada Pell (chair), Tom Orr", title, said, "Budget", "It is balanced.")
    assert [name for name, *_ in found] == ["Ada Pell", "Tom Orr"]


def test_who_came_late_ends_no_list() -> None:
    found = seats(
        "Present", "Ada Pell (chair)", "Tom Orr, who chaired item 3.", "Ann Dow arrived at 6.20.",
        "Kay Fell, parent governor", "1. Welcome",
    )  # fmt: skip
    assert "Kay Fell" in [name for name, *_ in found]


@pytest.mark.parametrize("title", ["Winners", "Pupil voice", "School council"])
def test_children_below_a_title_of_theirs_do_not_sit_there(title: str) -> None:
    found = seats("Present: Ada Pell (chair), Tom Orr", title, "Mia Moss, Leo Tench", "1. Welcome")
    assert [name for name, *_ in found] == ["Ada Pell", "Tom Orr"]


@pytest.mark.parametrize("number", ["", "(a) ", "2.1 ", "2. ", "i) "])
@pytest.mark.parametrize(
    "sent", ["were accepted", "received", "were received and accepted", "had been received"]
)
def test_who_apologised_in_a_numbered_paragraph_below_the_list(number: str, sent: str) -> None:
    said = f"{number}Apologies {sent} from Gwyn Tecwyn (lambing) and Rhiannon Bebb (unwell)."
    found = seats("Present: Hannah Vale (Chair)", "# 2. Apologies", said, "# 3. Report", "Read.")
    assert [name for name, *_ in found] == ["Hannah Vale", "Gwyn Tecwyn", "Rhiannon Bebb"]


def test_who_is_declared_behind_an_apology_does_not_sit_there() -> None:
    said = "2.1 Apologies from Mr Orme were accepted. TW declared that his stepdaughter Kezia Lowe is in Year 10."
    found = seats("Present: Tom Wilk (TW, Chair)", "1 WELCOME", "2 APOLOGIES", said)
    assert [name for name, *_ in found] == ["Tom Wilk", "Mr Orme"]


def test_an_adult_of_the_school_council_is_no_pupil() -> None:
    found = seats(
        "Present: Hannah Vale (Chair)", "In attendance: Mrs Jo Rice (school council)", "1. Item"
    )
    assert found[-1][2] is Role.STAFF


def test_governors_of_a_college_without_offices_are_no_pupils() -> None:
    lines = (
        "# Raven College Corporation",
        "Present: Sir Ninian Cope (Chair), Gill Manuel, Rashida Orr and Tom Crick, Phoebe Vale (Principal)",
        "Attending: Jo Bray and Kim Shah, Ann Lee",
    )
    children = [name for name, _, role in seats(*lines, "1. Item") if role is Role.PUPIL]
    assert children == []


@pytest.mark.parametrize("heading", ["Who could not come", "Not able to come", "Unable to attend"])
def test_who_could_not_come_stands_below_a_heading_of_that(heading: str) -> None:
    found = seats(
        *("# Thorn School", "# Who was there", "• Bev Pask (chair)", "• Ted Lamb (clerk)"),
        *(f"# {heading}", "• Pete Quill – stuck on the M62", "# Getting started", "1. Welcome"),
    )
    assert [name for name, _, _ in found] == ["Bev Pask", "Ted Lamb", "Pete Quill"]


def test_who_came_late_is_of_the_list_and_why_is_no_prose() -> None:
    late = "• Denzil Carv (co-opted), came at 4.20 after the school bus run"
    found = seats("# Thorn School", "# Who was there", "• Bev Pask (chair)", late, "1. Welcome")
    assert [name for name, _, _ in found] == ["Bev Pask", "Denzil Carv"]


@pytest.mark.parametrize("letters", ["VS", "VSL", "VL"])
def test_a_double_surname_may_have_one_initial_or_two(letters: str) -> None:
    line = f"Attending: Victoria Sandringham-Low, Chief Executive ({letters}); Ada Poll, Clerk (AP)"
    found = seats("Present: Hannah Vale (Chair), Piotr Wilk", line, "1. Welcome")
    assert [found_letters for _, found_letters, _ in found][2:] == [letters, "AP"]


@pytest.mark.parametrize("label", ["Governor missing", "Member absent", "Trustee away"])
def test_one_who_is_missing(label: str) -> None:
    found = seats("Governors there: Ida Post (Chair), Sunil Wije", f"{label}: Rob Darrow, lambing")
    assert "Rob Darrow" in [name for name, _, _ in found]


def test_a_pupil_who_is_missing() -> None:
    found = seats("Present: Ida Post (Chair), Sunil Wije", "1. Trips", "Pupil missing: Rob Darrow")
    assert "Rob Darrow" not in [name for name, _, _ in found]


def test_a_board_of_which_commas_are_missing() -> None:
    board = seats(
        "Little Marlow School",
        "Here: Hugh Denny (chair) Rev Carys Thrupp Bridget Vyle (Head) Mike Tozzer Alex Combes (staff gov)",
        "1 Welcome",
    )
    assert [name for name, _, _ in board] == [
        "Hugh Denny",
        "Rev Carys Thrupp",
        "Bridget Vyle",
        "Mike Tozzer",
        "Alex Combes",
    ]


@pytest.mark.parametrize(
    "names",
    ["*Aoife Durk and *Joel Asand", "Aoife Durk* and Joel Asand*", "†Aoife Durk and †Joel Asand"],
)
def test_pupils_joined_by_and_bear_marks_like_all_others(names: str) -> None:
    line = f"IN ATTENDANCE: *Mr Neil Jard (Deputy Head), {names} (Year 13, for item 2), *Mr Gordon Paxe (Clerk)"
    found = seats("PRESENT: *Mrs Fay Little (Chair), *Mr Owen Sabe", line, "1. Item")
    assert [name for name, _, role in found if role is Role.PUPIL] == ["Aoife Durk", "Joel Asand"]
    assert len(found) == 6


_ITEMS = ("1. Welcome", "2. Awards", "3. Dates")


def test_a_list_behind_an_agenda_whose_items_come_again() -> None:
    top = (
        "# Agenda",
        *_ITEMS,
        "# Beck Hill Academy Minutes",
        "Committee: Ada Thorne (Chair), Mo Hanif",
    )
    told = ("1. Welcome", "Ada Thorne opened it.", "2. Awards", "There were none.", "3. Dates")
    assert [name for name, *_ in seats(*top, *told)] == ["Ada Thorne", "Mo Hanif"]


def test_items_that_come_again_with_text_below_them_are_no_agenda() -> None:
    top = ("# Minutes", "Present: Ada Thorne (Chair), Mo Hanif")
    told = ("1. Welcome", "2. Awards", "Tegan Orme, Year 6", "3. Dates", "Tuesday")
    assert [name for name, *_ in seats(*top, *told, *told)] == ["Ada Thorne", "Mo Hanif"]


WAYS = (
    ("In the room", "On screen", "Could not come"),
    ("Round the table", "On the screen", "Not able to come"),
    ("Here", "On Teams", "Not here"),
    ("Present", "By video", "Absent"),
    ("In the building", "At home", "Sorry"),
    ("In the chair", "Other governors", "Missing"),
    ("Physically present", "Virtually", "Sent apologies"),
    ("Face to face", "Via Zoom", "Away"),
    ("Attending in person", "Attending remotely", "Did not attend"),
    ("Yn yr ystafell / In the room", "Ar y sgrin / On screen", "Ymddiheuriadau / Apologies"),
)


@pytest.mark.parametrize("style", ["{}", "{}:", "# {}"])
@pytest.mark.parametrize("ways", WAYS, ids=lambda ways: ways[1])
def test_groups_of_the_list_by_how_they_came(ways: tuple[str, str, str], style: str) -> None:
    here, there, away = map(style.format, ways)
    found = seats(
        "# Centre Committee",
        "5 March 2026 from 1 o'clock",
        here,
        "Alwena Gittins, Chair (community)",
        "Teleri Huws, Head of Centre",
        there,
        "Nasreen Begum (parent)",
        "Iestyn Powys (psychology)",
        away,
        "Bleddyn Hicks (community)",
        "Stella Marangoni (Youth Justice)",
        "# Opening",
        "The Chair apologised for the heating. Leo Marsh (Year 4) is away.",
    )
    assert [name for name, _, _ in found] == [
        "Alwena Gittins",
        "Teleri Huws",
        "Nasreen Begum",
        "Iestyn Powys",
        "Bleddyn Hicks",
        "Stella Marangoni",
    ]


def test_a_list_of_people_below_a_table_that_tells_when_and_where() -> None:
    """A parent on the board is no family, and "Init." is nobody."""
    found = seats(
        "# Local Academy Council - minutes",
        (
            ("Date", "Tuesday 2 December 2025", "Time", "16.15 - 18.25"),
            ("Place", "Food technology room", "Quorum", "4 of 9; 7 attended"),
            ("Chair", "Oluwaseun Adeniji", "Minutes", "Bronagh Tully, governance officer"),
        ),
        (
            ("Name", "Init.", "Capacity", "Here?"),
            ("Oluwaseun Adeniji", "OAd", "Trust-appointed, Chair", "Yes"),
            ("Marek Zielinski", "MZ", "Parent", "Yes"),
            ("Chantelle Oduya", "CO", "Parent", "No - apologies"),
            ("Donna Fairbrass", "DF", "Principal", "Yes"),
        ),
        (
            ("Ref", "Minute", "Action"),
            ("LAC/26/01", "OAd opened the meeting and thanked Leo Marsh of Year 4.", "BT"),
        ),
    )
    assert found[2:] == [
        ("Oluwaseun Adeniji", "OAd", GOVERNOR),
        ("Marek Zielinski", "MZ", GOVERNOR),
        ("Chantelle Oduya", "CO", GOVERNOR),
        ("Donna Fairbrass", "DF", HEAD),
    ]


def test_a_table_of_business_headed_by_initials_lists_nobody() -> None:
    found = seats(
        "# Discipline committee",
        (
            ("Date", "Tuesday 2 December 2025", "Time", "16.15 - 18.25"),
            ("Place", "Food technology room", "Quorum", "2 of 3; 3 attended"),
            ("Chair", "Ada Bose", "Minutes", "Bronagh Tully, governance officer"),
        ),
        (
            ("Min.", "", "Init."),
            ("31", "Attend. 91.8%. Yr 9 worst.", "SP"),
            ("33", "Leon Asher 10B permanently excl'd 18/11. Dad Wayne Asher wants help.", "Clerk"),
        ),
    )
    assert [name for name, _, _ in found] == ["Ada Bose", "Bronagh Tully"]


def test_a_table_below_a_title_about_pupils_lists_no_board() -> None:
    found = seats(
        "Hill School",
        (("Chair", "Ann Rook"), ("Clerk", "Bob Lee")),
        "# Pupil premium",
        (("Name", "Status"), ("Leo Marsh", "LAC"), ("Ava Pell", "FSM")),
    )
    assert not {"Leo Marsh", "Ava Pell"} & {name for name, _, _ in found}


def test_a_committee_for_pupils_sits_in_a_table() -> None:
    found = seats(
        "# Hill School",
        "# Pupils and SEND Committee",
        (("Name", "Role"), ("Ann Rook", "Chair"), ("Bob Lee", "Parent")),
    )
    assert [name for name, _, _ in found] == ["Ann Rook", "Bob Lee"]
