"""Sample 04: Part A and Part B of a meeting held online, as two sections of one file."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import page, pages, text_box
from samples.build.styles import BULLET, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, lines, p, run, styled, table

FOLDER = "04-part-a-part-b"
FILE = "Larkspur Road GB Part A and B 6 Feb 2025 (Teams).docx"
HEAD, ACTION = "E2EFDA", "FCE4D6"
RED = Look(bold=True, colour="FF0000", points=14)
WIDTHS = (2000, 6200, 1400)

STYLES = styles(
    "Arial",
    10.5,
    heading(1, Look(bold=True, points=14), Shape(after=80)),
    heading(2, Look(bold=True, points=12), Shape(keep=True, before=200, after=60)),
    Style("Chat", Look(font="Consolas", points=9), Shape(after=0), custom=True),
    after=60,
)


def _letterhead() -> Xml:
    content = lines(
        "**Larkspur Road Primary School**",
        "Larkspur Road, Wexcombe",
        "Headteacher: Mr Ambrose Teale",
        shape=Shape(align="right", after=0),
    )
    return p(text_box(content, 190, 52, 41, "Text Box letterhead"))


def _attendance() -> Xml:
    return table(
        tuple(
            Cell(f"**{text}**", fill=HEAD) for text in ("Name", "Role", "Status", "Left / joined")
        ),
        ("Mrs Verena Oduya", "Chair, co-opted governor", "Present", ""),
        ("Mr Dean Halloran", "Vice Chair, parent governor", "Present", "From 18:12"),
        ("Mr Ambrose Teale", "Headteacher", "Present", "Left for B1"),
        ("Ms Bryony Sallow", "Staff governor", "Present", "Left 19:35"),
        ("Mr Kazimierz Nowicki", "Co-opted governor", "Present", ""),
        (
            "Mrs Philippa Stroud",
            "LA governor",
            "Apologies – caring for her mother after a stroke",
            "",
        ),
        ("Mrs Odette Lanyon", "Deputy Headteacher (in attendance)", "Present", "Left 19:35"),
        ("Mr Ivor Prothero", "Clerk", "Present", ""),
        widths=(2700, 3200, 2300, 1400),
        header_rows=1,
    )


def _cell(*texts: str) -> Xml:
    return lines(*texts, shape=Shape(after=60))


def _head() -> tuple[Cell, ...]:
    return tuple(
        Cell(f"**{text}**", fill=HEAD) for text in ("AGENDA ITEM", "MINUTES", "ACTION NO:")
    )


def _part_a(book: Book) -> Xml:
    shared = book.link("https://governors.larkspur.example/papers/2025-02-06", "papers folder")
    other = book.link(
        "https://files.larkspur.example/PartB/Vickers-grievance.docx", "staffing paper"
    )
    return table(
        _head(),
        (
            "A1 Welcome",
            _cell(
                "The Chair opened the meeting at 18:00. Cameras were on and the meeting was quorate with five governors."
            ),
            "",
        ),
        (
            "A2 Declarations",
            _cell(
                "No interests were declared. **ACTION:** Mr Halloran to complete the annual form."
            ),
            Cell("A2.1", fill=ACTION),
        ),
        (
            "A3 Minutes",
            _cell(
                "**DECISION:** The Governors approved the Part A and Part B minutes of 5 December 2024.",
                "The Part B minutes were amended to say that Mrs Tolliver’s sick pay ends in May.",
            ),
            "",
        ),
        (
            "A4 Head’s report",
            p(
                "HT circulated: report, attendance summary and SEF (",
                shared,
                ").",
                shape=Shape(after=60),
            )
            + _cell(
                "**QUESTION:** Why has attendance in Year 1 fallen?",
                "Chickenpox closed a table at a time in January. Freya and Tomos Bellweather have also moved to a split week with their father.",
                "**QUESTION:** How many pupils have joined since September? **A:** Eleven, of whom nine started in Reception.",
            ),
            Cell("", fill=ACTION),
        ),
        (
            "A5 Finance",
            _cell(
                "Mr Nowicki presented the third quarter. The lettings income is £2,300 above budget.",
                "**DECISION:** The SFVS was approved unanimously.",
            ),
            Cell("A5.1", fill=ACTION),
        ),
        (
            "A6 Staffing",
            p("This discussion was minuted under Part B (", other, ").", shape=Shape(after=60)),
            Cell("", fill=ACTION),
        ),
        (
            "A7 Policies",
            _cell(
                "Section B of the form for educational visits was corrected. **DECISION:** Behaviour and Complaints policies ratified."
            ),
            "",
        ),
        ("A8 Next meeting", _cell("Thursday 27 March 2025 at 18:00."), ""),
        widths=WIDTHS,
        header_rows=1,
    )


def _actions() -> Xml:
    return table(
        tuple(Cell(f"**{text}**", fill=HEAD) for text in ("No", "Action", "Who")),
        ("A2.1", "Complete the annual declaration form", "Mr Halloran"),
        ("A5.1", "Send the SFVS to the authority", "Mr Nowicki"),
        ("B2", "Offer letter to Miss Harriet Vickers at L14", "Chair"),
        widths=(1200, 6300, 2100),
        header_rows=1,
    )


def _chat() -> Xml:
    return lines(
        "18:03  Kaz Nowicki: can everyone see the slide?",
        "18:12  Dean H: sorry, here now, wrong link",
        "18:31  Kerry-Ann (Poppy Lunt’s mum): is this the parents’ forum?",
        "18:32  Ivor Prothero (Clerk): no, that is tomorrow. kerryann.lunt@mailbox.example removed from meeting",
        "19:34  Bryony Sallow: leaving now, good night all",
        shape=Shape(style="Chat"),
    )


def _part_b() -> Xml:
    return table(
        _head(),
        (
            "B1 Headteacher’s appraisal",
            _cell(
                "The Chair reported that the panel, with the external adviser, had met on 21 January. All objectives were met and one further point on the range was agreed."
            ),
            Cell("Chair", fill=ACTION),
        ),
        (
            "B2 Deputy post",
            _cell(
                "Two candidates had been interviewed. **DECISION:** to offer the post to Miss Harriet Vickers, whose grievance at her present school has been settled, at L14 from 1 September.",
                "The internal candidate, Mr Corin Ashdale, has not yet been told.",
            ),
            Cell("Chair", fill=ACTION),
        ),
        (
            "B3 Long-term absence",
            _cell(
                "Mrs Tolliver will not return before May. **QUESTION:** Is the supply insurance paying? **A:** Yes, from day eleven."
            ),
            "",
        ),
        widths=WIDTHS,
        header_rows=1,
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Part A + Part B 6.2.25",
            "Ivor Prothero",
            "Verena Oduya",
            "2025-02-10",
            subject="Appointment of Harriet Vickers",
        ),
        STYLES,
        numbering((BULLET,)),
    )
    book.add(
        _letterhead(),
        styled("Heading1", "Part A Minutes of the Governing Body Virtual Meeting via Teams"),
        p("Thursday 6 February 2025 at 18:00"),
        _attendance(),
        p("", shape=Shape(after=60)),
        _part_a(book),
        styled("Heading2", "Actions"),
        _actions(),
        styled("Heading2", "Meeting chat"),
        _chat(),
        p("Ms Sallow and Mrs Lanyon left the meeting at 19:35.", shape=Shape(before=160)),
    )
    initial = styled("Footer", "Page ", page(), " of ", pages(), "\t\tChair’s initial ……")
    book.end_section(
        Page(
            footer=initial,
            header=styled("Header", "Larkspur Road Primary School – Governing Body – Part A"),
        )
    )
    book.add(
        styled("Heading1", "Part B Minutes of the Governing Body Virtual Meeting via Teams"),
        p(
            "Thursday 6 February 2025. //Present: Mrs Oduya, Mr Halloran, Mr Nowicki, Mr Teale (B2 and B3 only), Mr Prothero.//"
        ),
        _part_b(),
        p("The meeting closed at 20:10.", shape=Shape(before=200)),
        p("Signed ………………………………… Chair     Date ………………"),
    )
    return book.bytes(
        Page(
            footer=initial,
            header=p(
                run("CONFIDENTIAL – PART B – Vickers / Tolliver", RED), shape=Shape(align="center")
            ),
        )
    )
