"""Sample 12: a committee without any Part 2, full of words that look like one."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.crest import crest
from samples.build.furniture import page, pages
from samples.build.styles import BULLET, Level, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, lines, p, styled, table

FOLDER = "12-committee-all-public"
FILE = "Thistledown Fed Premises Cttee 2025-03-04.docx"
SAND = "FFF2CC"

STYLES = styles(
    "Calibri",
    11,
    Style("Title", Look(bold=True, points=16), Shape(after=60)),
    heading(
        1,
        Look(bold=True, points=12, colour="7F6000"),
        Shape(keep=True, number=(1, 0), before=200, after=60),
    ),
    Style("Committee Para", shape=Shape(number=(1, 1), after=80), custom=True),
    Style("Action Right", Look(bold=True), Shape(align="right", after=60), custom=True),
)
NUMBERS = numbering(
    (Level("%1", style="Heading1", bold=True), Level("%1.%2", style="CommitteePara")), (BULLET,)
)


def _opening(book: Book) -> None:
    badge = book.picture(
        crest((90, 40, 110), (200, 220, 190)), "Thistle badge of the federation", 46
    )
    book.add(
        p(badge, shape=Shape(align="right", after=0)),
        styled("Title", "The Thistledown Federation"),
        p(
            "**Premises, Health and Safety Committee** – Tuesday 4 March 2025, 8.15am, Thistledown Infants"
        ),
        p(
            "**Present:** Mrs Winifred Starkey WS (Chair), Mr Obadiah Flint OBF, Ms Yolanda Pryce YP, Mrs Celestine Adjei CA (Executive Headteacher)",
            shape=Shape(before=120),
        ),
        p(
            "**In attendance:** Mr Desmond Hawke DH, Site Manager; Mrs Flora Gant, Clerk; Mr Ralph Ditchburn of Ditchburn Surveyors (item 4 only)"
        ),
        p("**Apologies:** Mr Ezekiel Thorne (work), accepted"),
    )


def _business(book: Book) -> None:
    para = "CommitteePara"
    book.add(
        styled("Heading1", "Welcome, declarations and confidentiality"),
        styled(
            para,
            "The Chair reminded members of confidentiality. No interests were declared and there were no confidential items on the agenda.",
        ),
        styled("Heading1", "Minutes of 7 January 2025"),
        styled(para, "The minutes were approved. There had been no Part 2 at that meeting."),
        styled("Heading1", "Health and safety"),
        styled(
            para,
            "Mr Hawke presented the accident log for the half-term: 41 entries, of which 38 were bumped heads and grazes.",
        ),
        styled(
            para,
            "A pupil, Clementine Yaxley of Hazel Class, broke her wrist on the trim trail on 28 January. Her father, Mr Jasper Yaxley, thanked the first-aiders. The bark has been topped up.",
        ),
        styled(
            para,
            "**YP asked whether the new surfacing would be ready by Easter.** Mr Hawke replied that the contractor was on time.",
        ),
        styled("ActionRight", "Action: DH"),
        styled(
            para,
            "Part 2 of the fire risk assessment has been completed and Part B building regulations are met in the new wing. The part-time caretaker has a key to the plant room.",
        ),
        styled("Heading1", "Condition survey"),
        styled(
            para,
            "Mr Ditchburn joined the meeting at 8.40am and explained the survey. The hall roof is sound; the boiler at Thistledown Juniors has five years left.",
        ),
        styled(
            para,
            "OBF left the meeting at 8.55am to take a call and returned at 9.00am. Mr Ditchburn left at 9.05am.",
        ),
        lines(
            "Urgent: gutters at the Infants, £3,200",
            "Within two years: windows of the old block, £46,000",
            "Reserved for a bid: boiler, £118,000",
            shape=Shape(style="ListParagraph", number=(2, 0), after=20),
        ),
        styled("Heading1", "Finance"),
        styled(
            para,
            "The restricted reserves for capital are £52,400. Members agreed to use £3,200 for the gutters: proposed OBF, seconded WS, all in favour.",
        ),
        styled(
            para,
            "The collection of confidential waste will cost £18 a bin. The private nursery next door has asked to share it; its manager, Mrs Imelda Rusk, can be reached on 01632 960733.",
        ),
        styled("ActionRight", "Action: CA / Clerk"),
        styled(
            para,
            "Lettings income since September is £4,815, of which the brass band pays £1,960. WS asked whether the band could be charged for heating after 9pm; the Clerk will look at the agreement and report back.",
        ),
        styled("Heading1", "Policies"),
        styled(
            para,
            "The Confidential Reporting Policy, the Lettings Policy and the Asbestos Plan were recommended to the governing board.",
        ),
        styled("Heading1", "Date of next meeting"),
        styled(para, "Tuesday 3 June 2025, 8.15am. The meeting closed at 9.25am."),
        p("Signed ………………………………… (Chair)     Date ……………", shape=Shape(before=300)),
    )


def _plan() -> Xml:
    head = tuple(
        Cell(f"**{text}**", fill=SAND) for text in ("School", "Work", "Year", "Cost", "Owner")
    )
    return table(
        head,
        (Cell("Thistledown Infants", merge="restart"), "Gutters", "2025", "£3,200", "DH"),
        (Cell("", merge="continue"), "Trim trail surfacing", "2025", "£2,150", "DH"),
        (
            Cell("Thistledown Juniors", merge="restart"),
            "Windows of the old block",
            "2026",
            "£46,000",
            "CA",
        ),
        (Cell("", merge="continue"), "Boiler", "2028", "£118,000", "CA"),
        (Cell("**Total**", span=3, fill=SAND), Cell("**£169,350**", span=2, fill=SAND)),
        widths=(3600, 5600, 1600, 2000, 1600),
        header_rows=1,
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Premises Committee 4 March 2025",
            "Flora Gant",
            "Flora Gant",
            "2025-03-07",
            company="The Thistledown Federation",
        ),
        STYLES,
        NUMBERS,
    )
    _opening(book)
    _business(book)
    footer = styled("Footer", "Page ", page(), " of ", pages())
    book.end_section(
        Page(
            footer=footer,
            header=styled("Header", "Thistledown Federation – Premises, Health and Safety"),
        )
    )
    book.add(p("**Appendix A: five-year plan of works**"), _plan())
    return book.bytes(Page(landscape=True))
