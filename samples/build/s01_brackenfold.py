"""Sample 01: a county's template with automatic decimal numbers and Part 2 as a block at the end."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.crest import crest
from samples.build.furniture import date_control, file_name, page, pages, watermark
from samples.build.styles import BULLET, Level, Style, heading, numbering, styles
from samples.build.wml import Look, Shape, lines, p, run, split, styled, table

FOLDER = "01-county-decimal"
FILE = "Brackenfold FGB minutes 12 March 2025.docx"
RED = Look(bold=True, colour="C00000", points=14)
SMALL = Look(points=8, colour="808080")

STYLES = styles(
    "Arial",
    11,
    Style("Title", Look(bold=True, points=14), Shape(align="center", after=40)),
    heading(1, Look(bold=True), Shape(keep=True, number=(1, 0), before=220, after=80)),
    Style("Minute", shape=Shape(number=(1, 1)), custom=True),
    Style("Action", Look(bold=True), Shape(align="right", rule="bottom"), custom=True),
    Style("Part 2 heading", RED, Shape(page_break=True, align="center"), custom=True, outline=0),
    Style("Part 2 item", Look(bold=True), Shape(keep=True, number=(3, 0)), custom=True, outline=1),
    Style("Part 2 minute", shape=Shape(number=(3, 1)), custom=True),
)
NUMBERS = numbering(
    (Level("%1.", style="Heading1", bold=True), Level("%1.%2", style="Minute")),
    (BULLET,),
    (
        Level("P2.%1", left=709, hanging=709, style="Part2Item", bold=True),
        Level("P2.%1.%2", left=992, hanging=992, style="Part2Minute"),
    ),
)


def _opening(book: Book) -> None:
    alt = "School crest, drawn by Imogen Tarry in Year 5"
    book.add(
        p(book.picture(crest((30, 90, 60), (240, 200, 60)), alt), shape=Shape(align="center")),
        styled("Title", "Brackenfold Primary School"),
        styled("Title", "Minutes of the Full Governing Board"),
        p(
            "Held on ",
            date_control("12 March 2025", "2025-03-12", "Date of meeting"),
            " at 6.00pm in the school hall",
            shape=Shape(align="center"),
        ),
    )
    people = Shape(tabs=(("left", 5100), ("left", 6100)), after=20)
    book.add(
        p("**Present:**", shape=Shape(keep=True, before=160, after=40)),
        lines(
            "Mr Alasdair Penhale\tAP\tCo-opted, Chair",
            "Mrs Judith Rookwood-Lane\tJRL\tCo-opted, Vice-Chair",
            "Mrs Hannah Sefton\tHS\tHeadteacher",
            "Miss Tegan Lorimer\tTL\tStaff",
            "Rev. Basil Okonjo\tBO\tCo-opted",
            "Mrs Doreen Tasker\tDT\tLocal authority",
            shape=people,
        ),
        p("**In attendance:**", shape=Shape(keep=True, before=120, after=40)),
        lines(
            "Mrs Siân Mulcaster\tSM\tSchool Business Manager",
            "Ms Petra Quayle\tPQ\tClerk to the governors",
            shape=people,
        ),
        p("**Apologies:** Mr Ravinder Bhogal (RB, parent), following his hip operation"),
    )


def _business(book: Book) -> None:
    item, minute = "Heading1", "Minute"
    book.add(
        styled(item, "Welcome and apologies"),
        styled(
            minute,
            "The Chair welcomed everyone and the meeting was declared quorate. Apologies from RB were accepted.",
        ),
        styled(item, "Declarations of interest"),
        styled(
            minute,
            "BO declared that his wife runs the after-school choir. There were no other declarations.",
        ),
        styled(item, "Minutes of the meeting of 4 December 2024"),
        styled(
            minute,
            "The minutes, previously circulated, were agreed as a true record and signed by the Chair.",
        ),
        styled(
            minute,
            "The Part 2 minutes of 4 December were approved, subject to Mrs Garrow’s start date being corrected to 6 January.",
        ),
        styled(item, "Matters arising"),
        table(
            ("**Minute**", "**Action**", "**Owner**", "**Status**"),
            ("4.2", "Gutter above the infant entrance to be cleared", "SM", "Done"),
            ("7.1", "Publish the sports premium statement", "HS", "Done"),
            ("P2.1", "Write to Mrs Garrow about the outcome meeting", "AP", "In hand"),
            ("9.3", "Circulate the link governor list", "PQ", "Done"),
            widths=(1100, 5600, 1300, 1400),
            header_rows=1,
        ),
        styled(item, "Chair’s action"),
        styled(
            minute,
            "The Chair had signed the renewal of the photocopier lease because of its urgency. Governors noted the action.",
        ),
        styled(item, "Headteacher’s report"),
        styled(
            minute,
            "The report (appendix A) was taken as read. There are 207 pupils on roll. Attendance is 94.6% and persistent absence 13.8%.",
        ),
        styled(
            minute,
            "**A governor asked how the gap for disadvantaged pupils compared with last year.** The Headteacher replied that it had narrowed by four points in reading.",
        ),
        styled(
            minute,
            "The Headteacher told governors that ",
            split("Callum ", "Rud", "ge"),
            " in Year 4 had raised £214 for the hospice by walking the canal, and that his grandmother, Mrs Joan Rudge, had walked with him. DT offered to present a certificate.",
        ),
        styled("Action", "DT"),
        styled(item, "Safeguarding"),
        styled(
            minute,
            "All staff have read Part 1 of Keeping Children Safe in Education. Part 2 of the guidance was covered in the governors’ training on 5 February.",
        ),
        styled(item, "Finance"),
        styled(
            minute,
            "SM presented the period 11 report. The forecast carry-forward is £43,200. The SFVS was approved and signed.",
        ),
        styled(
            minute,
            "**What is driving the overspend on supply?** SM said that three vacancies had been carried into the spring.",
        ),
        styled("Action", "SM / HS"),
        styled(item, "Policies"),
        styled(
            minute,
            "The Confidential Reporting (Whistleblowing) Policy and the Lettings Policy were ratified, next review spring 2027.",
        ),
        styled(item, "Governor visits"),
        styled(
            minute,
            "JRL visited phonics on 26 February. She had read with four children and enjoyed a long talk with little Osian and his nan about the class tortoise.",
        ),
        styled(item, "Any other business"),
        styled(
            minute,
            "Governors thanked the site manager, Mr Fergus Dunnock, for keeping the school open in the snow.",
        ),
        styled(item, "Dates of next meetings"),
        styled(minute, "Wednesday 14 May 2025 and Wednesday 9 July 2025, both at 6.00pm."),
        p("TL and SM left the meeting at 7.52pm."),
        p("Signed ………………………………… Chair          Date ………………", shape=Shape(before=300)),
    )


def _part_2(book: Book) -> None:
    book.add(
        styled("Part2Heading", "PART 2 – CONFIDENTIAL – NOT FOR PUBLICATION"),
        styled("Part2Item", "Staffing"),
        styled(
            "Part2Minute",
            "Mrs Garrow’s informal support plan ended on 28 February. The Headteacher proposed moving to the formal stage of the capability procedure.",
        ),
        styled(
            "Part2Minute",
            "Governors asked what the union had said. The Headteacher reported that the regional officer would attend the first hearing on 2 April.",
        ),
        styled("Action", "HS to send the invitation to the hearing"),
        styled("Part2Item", "Pupil matter"),
        styled(
            "Part2Minute",
            "A pupil in Year 6, Dominic Faull, was suspended for four days after an incident on the residential. The family has asked for a governor meeting.",
        ),
        p(
            "BO and DT will hear the representations; JRL is the reserve.",
            shape=Shape(style="ListParagraph", number=(2, 0)),
        ),
        styled("Part2Item", "Premises"),
        styled(
            "Part2Minute",
            "The code of the rear gate has not been changed since 2021 and is known to former staff.",
        ),
        p("The meeting closed at 8.14pm.", shape=Shape(before=300)),
        p("Signed ………………………………… Chair          Date ………………"),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "FGB 12 March 2025 incl Part 2 Garrow",
            "Petra Quayle",
            "Hannah Sefton",
            "2025-03-17",
            company="Westmarch County Council",
            keywords="minutes; Faull suspension",
        ),
        STYLES,
        NUMBERS,
    )
    _opening(book)
    _business(book)
    _part_2(book)
    footer = styled("Footer", "Page ", page(), " of ", pages(), "\t\tChair’s initials ……") + styled(
        "Footer",
        file_name("Brackenfold FGB 12.3.25 with HT notes on Garrow capability.docx", SMALL),
    )
    mark = watermark("DRAFT")
    return book.bytes(
        Page(
            header=styled("Header", mark, "Brackenfold Primary School FGB\t\t12 March 2025"),
            first_header=styled(
                "Header", mark, run("Westmarch County Council – Governor Services", SMALL)
            ),
            footer=footer,
            first_footer=footer,
        )
    )
