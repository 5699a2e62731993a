"""Sample 11: a council's board, which excludes the public under section 100A and Schedule 12A."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import page
from samples.build.styles import BULLET, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, p, styled, table

FOLDER = "11-council-exempt"
FILE = "Marchester Bridge School Board 110225 draft minutes.docx"

STYLES = styles(
    "Arial",
    11,
    Style("Title", Look(bold=True, points=14, caps=True), Shape(align="center", after=40)),
    heading(2, Look(bold=True), Shape(keep=True, before=200, after=60, tabs=(("left", 567),))),
    Style("Council Text", shape=Shape(left=567, after=80), custom=True),
    Style("Council Resolution", Look(bold=True), Shape(left=567, after=80), custom=True),
)


def _item(number: int, title: str) -> Xml:
    return styled("Heading2", f"{number}.\t{title}")


def _text(*content: str | Xml) -> Xml:
    return styled("CouncilText", *content)


def _resolved(text: str) -> Xml:
    return styled("CouncilResolution", text)


def _opening(book: Book) -> None:
    people = Shape(tabs=(("left", 4536),), after=0)
    book.add(
        styled("Title", "Board of Governors of the Marchester Bridge School"),
        p("Tuesday, 11 February 2025", shape=Shape(align="center")),
        p(
            "Minutes of the meeting held at the Guildhall, Marchester, at 1.45 pm",
            shape=Shape(align="center"),
        ),
        p("**Present**", shape=Shape(before=120, after=40)),
        p("**Members:**", shape=people),
        p("Alderman Perpetua Vane-Holt (Chairman)\tDeputy Rupert Ironside", shape=people),
        p("Oswald Pettifer (Deputy Chairman)\tThe Revd Canon Zillah Broome", shape=people),
        p("Councillor Mehmet Arslan\tDr Araminta Fell", shape=people),
        p("**In attendance:**", shape=Shape(before=80, after=0)),
        p("Jocasta Winterbourne – Headmistress\tGideon Marsh – Bursar", shape=people),
        p(
            "Miles Ferrybridge – Town Clerk’s Department\tInes Calloway – Comptroller’s Department",
            shape=people,
        ),
    )


def _public(book: Book) -> None:
    book.add(
        _item(1, "APOLOGIES"),
        _text("Apologies were received from Sir Basil Thrupp and Lavinia Oke."),
        _item(2, "MEMBERS’ DECLARATIONS UNDER THE CODE OF CONDUCT"),
        _text(
            "Councillor Arslan declared a non-pecuniary interest as his niece, Defne Arslan, is a bursary holder at the school. Dispensation had been granted."
        ),
        _item(3, "MINUTES"),
        _resolved(
            "RESOLVED – That the public minutes and non-public summary of the meeting held on 12 November 2024 be approved."
        ),
        _item(4, "OUTSTANDING ACTIONS"),
        table(
            tuple(
                Cell(f"**{text}**", fill="D9D9D9") for text in ("Item", "Action", "Officer", "Due")
            ),
            ("5", "Report on the new timetable", "Headmistress", "June 2025"),
            ("8", "Review of the reserves policy", "Bursar", "June 2025"),
            (
                "14 (non-public)",
                "Agree dates of leave with Dr Sorley",
                "Headmistress",
                "March 2025",
            ),
            widths=(1500, 4300, 2100, 1700),
            header_rows=1,
        ),
        _item(5, "HEADMISTRESS’S REPORT"),
        _text(
            "The Board received a report of the Headmistress. In response to a question from Dr Fell, the Headmistress confirmed that 118 girls had taken part in the music festival. The Chairman asked that congratulations be sent to Anoushka Lindqvist on her organ scholarship and to her parents."
        ),
        _text(
            "The Chairman asked how the new timetable had been received by parents. The Headmistress said that a survey had been returned by 412 families and that four in five were content with the longer lunch hour. Canon Broome thanked the staff for the carol service."
        ),
        _resolved("RECEIVED."),
        _item(6, "BURSARY FUND"),
        _text(
            "The Bursar reported that the fund stood at £1.2m and that exempt charges for VAT had been reclaimed. Members spoke of the restricted funds of the Ladyday Trust."
        ),
        _resolved("RESOLVED – That the accounts be approved."),
        _item(7, "QUESTIONS ON MATTERS RELATING TO THE WORK OF THE BOARD"),
        _text("There were none."),
        _item(8, "ANY OTHER BUSINESS THAT THE CHAIRMAN CONSIDERS URGENT"),
        _text("The Chairman reminded Members of Founder’s Day on 9 May."),
    )


def _exempt(book: Book) -> None:
    book.add(
        _item(9, "EXCLUSION OF THE PUBLIC"),
        _resolved(
            "RESOLVED – That under Section 100A(4) of the Local Government Act 1972, the public be excluded from the meeting for the following items of business on the grounds that they involve the likely disclosure of exempt information as defined in Part 1 of Schedule 12A of the Act."
        ),
        table(
            (Cell("**Item No.**", fill="D9D9D9"), Cell("**Paragraph(s)**", fill="D9D9D9")),
            ("10", "1, 2 and 3"),
            ("11", "1"),
            ("12", "3"),
            widths=(2400, 2400),
        ),
        _item(10, "NON-PUBLIC MINUTES"),
        _text(
            "The non-public minutes of 12 November 2024 were approved, substituting ‘leading Counsel’s opinion’ for ‘Counsel’ under the item on the boathouse claim."
        ),
        _item(11, "SABBATICAL LEAVE OF DR SORLEY"),
        _text(
            "The Headmistress reported that Dr Fergal Sorley, Director of Music, had asked for one term’s leave following the breakdown of his marriage. Members were content that he be paid two thirds of his salary."
        ),
        _resolved("RESOLVED – That leave be granted for the summer term."),
        _item(12, "CATERING CONTRACT"),
        _text(
            "Three tenders had been received at £2.41, £2.55 and £2.68 for each meal. The lowest, from Tarragon Table Ltd, was not thought safe by the Comptroller, as its last accounts were qualified."
        ),
        _resolved(
            "RESOLVED – That the contract be awarded to Quince & Daughters Ltd, subject to references."
        ),
        p("The meeting ended at 3.20 pm", shape=Shape(before=240, align="center")),
        p("……………………………\nChairman", shape=Shape(before=240)),
        p("**Contact Officer: Miles Ferrybridge**"),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Board minutes Feb 2025 incl. Sorley sabbatical",
            "Miles Ferrybridge",
            "Ines Calloway",
            "2025-02-14",
            company="City of Marchester",
        ),
        STYLES,
        numbering((BULLET,)),
    )
    _opening(book)
    _public(book)
    _exempt(book)
    return book.bytes(Page(footer=styled("Footer", "\t", page())))
