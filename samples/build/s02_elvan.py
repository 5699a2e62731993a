"""Sample 02: a diocesan Part I with slash numbers, whose Part II text was left below its stub."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import page
from samples.build.styles import BULLET, Style, numbering, styles
from samples.build.wml import Look, Shape, Xml, hidden, lines, p, split, styled

FOLDER = "02-diocesan-slash"
FILE = "St Elvan PART I mins spr t 20-3-25.docx"
CLERK = "Ottoline Fry"
HEAD = "Thelma Rainsford"
COLUMN = Xml('<w:r><w:br w:type="column"/></w:r>')

STYLES = styles(
    "Times New Roman",
    12,
    Style(
        "Dio Title",
        Look(bold=True, caps=True, points=14),
        Shape(align="center", after=60),
        custom=True,
    ),
    Style(
        "Dio Group", Look(bold=True, points=11), Shape(keep=True, before=80, after=0), custom=True
    ),
    Style("Dio Name", Look(points=11), Shape(after=0), custom=True),
)


def _head(number: str, title: str) -> Xml:
    return p(
        f"{number}\t__{title}__",
        shape=Shape(keep=True, before=200, after=60, tabs=(("left", 1134),)),
    )


def _opening(book: Book) -> None:
    book.add(
        styled("DioTitle", "St Elvan’s Catholic Primary School"),
        p("//Diocese of Northminster – Department for Schools//", shape=Shape(align="center")),
        p(
            "Minutes of the Spring Term meeting of the Governing Body held on Thursday 20th March 2025 at 7.00 p.m. in the Parish Room",
            shape=Shape(align="center"),
        ),
    )
    footer = p("Signed by Chairman …………… Date …………     Page ", page(), shape=Shape(align="center"))
    book.end_section(Page(footer=footer, margin=1247))
    book.add(
        styled("DioGroup", "FOUNDATION GOVERNORS"),
        *(
            styled("DioName", name)
            for name in (
                "*Mrs Bernadette Quilligan (Chairman)",
                "*Fr Damian Orrell",
                "*Mr Leo Tranter",
                "Dr Maeve Santoro",
            )
        ),
        styled("DioGroup", "PARENT GOVERNORS"),
        *(styled("DioName", name) for name in ("*Mr Chidi Nwosu-Bright", "*Mrs Agnieszka Lis")),
        styled("DioGroup", "L.A. GOVERNOR"),
        styled("DioName", "Cllr Gordon Peverell"),
        styled("DioGroup", COLUMN, "STAFF GOVERNORS"),
        *(
            styled("DioName", name)
            for name in ("*Mrs Thelma Rainsford (Head Teacher)", "*Mr Jonty Cassell")
        ),
        styled("DioGroup", "IN ATTENDANCE"),
        *(
            styled("DioName", name)
            for name in ("Mrs Carmel Devlin-Shaw (Deputy Head)", "Miss Ottoline Fry (Clerk)")
        ),
        p("//*denotes member present//", shape=Shape(before=80)),
    )
    book.end_section(Page(kind="continuous", columns=2, margin=1247))


def _items_to_staffing(book: Book) -> None:
    book.add(
        p("**PART I**", shape=Shape(align="center", before=120)),
        p("Fr Orrell opened the meeting in prayer, remembering the sick of the parish."),
        _head("25/38", "APOLOGIES"),
        p(
            "Apologies were received and sanctioned from Cllr Peverell (council meeting) and Dr Santoro (recently bereaved)."
        ),
        _head("25/39", "DECLARATIONS OF INTEREST"),
        p(
            "There were no declarations of interest, either direct or indirect. Governors were reminded of confidentiality."
        ),
        _head("25/40", "MINUTES OF THE LAST MEETING"),
        p(
            "The Part I minutes of 21st November 2024 were approved and signed. The Part II minutes were approved, the word ‘final’ being inserted before ‘written warning’ in the second paragraph."
        ),
        _head("25/41", "MATTERS ARISING"),
        p("(24/17) The statue of Our Lady has been repaired by a parishioner free of charge."),
        p(
            "(24/19, Part II) The Chairman reported that the appeal had been dismissed and that the diocesan solicitor had closed the file."
        ),
        p("(24/22) The Clerk had written to the bus company about the 4.10 p.m. service."),
        p("**Action: Clerk**", shape=Shape(align="right")),
        _head("25/42", "HEAD TEACHER’S REPORT"),
        p(
            "The report had been circulated and was taken as read. Numbers on roll stood at 231",
            book.footnote(
                "Census day, 16 January 2025; the nursery is not included. Attendance data for ",
                split("Josefa", " Lim", "aye"),
                " were entered late.",
            ),
            ". Attendance was 95.2%. Mrs Lis asked whether the breakfast club would continue; Mrs Devlin-Shaw replied that it would.",
        ),
        p(
            "The First Holy Communion class numbers 28. ",
            book.comment(
                "Tobiah Renshawe",
                "Ottoline – his parents have asked that he is not named, see e-mail of Mrs Renshawe 14/3",
                HEAD,
                "TR",
            ),
            " of Year 3 had made the candle for the parish and was congratulated",
            book.deleted(" in spite of everything that the Renshawe family has been through", HEAD),
            book.inserted(" by Fr Orrell and by Mr Cassell", CLERK),
            ".",
        ),
        hidden_note(),
        _head("25/43", "CORRESPONDENCE"),
        p(
            "A letter dated 3rd March had been received from Mrs Geraldine Huxtable of 14 Saltpan Terrace, Northminster NR9 6QX (telephone 01632 960178) about parking at the church gate. The Chairman will reply."
        ),
        p("**Action: Mrs Quilligan**", shape=Shape(align="right")),
    )


def hidden_note() -> Xml:
    return p(
        hidden(
            "Note to self: ask TR whether Piers A is to be shown as absent or sick on the staffing list"
        )
    )


def _staffing_and_rest(book: Book) -> None:
    book.add(
        _head("25/44", "STAFFING"),
        p("This item is minuted in Part II."),
        p("The Staff Governors and Mrs Devlin-Shaw withdrew."),
        p(
            "The Head Teacher, who remained at the Chairman’s request, reported that Mr Piers Ackland had been absent with depression since 6th January and had declined a second referral to occupational health."
        ),
        p(
            "Mr Tranter asked what the union had proposed. A settlement agreement in the sum of £11,400 had been suggested, of which £2,000 would be legal costs."
        ),
        p(
            "It was RESOLVED that the Chairman and Mr Nwosu-Bright be authorised to agree terms not exceeding that sum."
        ),
        p("**Action: Mrs Quilligan / Mr Nwosu-Bright before Easter**", shape=Shape(align="right")),
        _head("25/45", "BUDGET"),
        p(
            "The draft budget for 2025-26 was considered. The restricted reserves stand at £18,310 and the general reserves at £61,075. Proposed by Mr Tranter, seconded by Mrs Lis, and unanimously agreed."
        ),
        p(
            "The quotation of Penrose Pews Ltd for new hall chairs was accepted",
            book.footnote("Chairs of the old pattern will be offered to the parish first."),
            ".",
        ),
        _head("25/46", "POLICIES"),
        lines(
            "Admissions Policy 2026-27 – determined, having been agreed with the Diocese",
            "Collective Worship Policy – adopted",
            "Part-time Working Policy – deferred until later in the year",
            shape=Shape(style="ListParagraph", number=(1, 0), after=0),
        ),
        _head("25/47", "GOVERNORS’ VISITS"),
        p(
            "Mrs Lis had visited the Reception class. She thanked Sister Perpetua Kiely, who hears readers on Fridays."
        ),
        _head("25/48", "DATE OF NEXT MEETING"),
        p("Thursday 19th June 2025 at 7.00 p.m. The meeting closed with the Grace at 8.55 p.m."),
        p("Signed ………………………………… (Chairman)     Date ………………", shape=Shape(before=360)),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Governing Body Part I Spring 2025",
            CLERK,
            HEAD,
            "2025-03-24",
            subject="25/44 Ackland settlement",
            company="Diocese of Northminster",
        ),
        STYLES,
        numbering((BULLET,)),
    )
    _opening(book)
    _items_to_staffing(book)
    _staffing_and_rest(book)
    return book.bytes(Page(kind="continuous", margin=1247))
