"""Sample 06: a Catholic secondary's twin columns, where a sentence afterwards seals what stands above."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.crest import crest
from samples.build.furniture import bookmark, page, pages
from samples.build.styles import BULLET, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, lines, p, runs, styled, table

FOLDER = "06-catholic-twin-column"
FILE = "BO FGB Minutes Autumn 2 (27.11.24).docx"
BLUE, PALE = "BDD6EE", "DEEAF6"
BULLETS = Shape(style="ListParagraph", number=(1, 0), after=20)

STYLES = styles(
    "Calibri",
    11,
    Style("Title", Look(bold=True, points=18, colour="1F4E79"), Shape(after=40)),
    heading(3, Look(bold=True, colour="1F4E79"), Shape(keep=True, before=60, after=40)),
    after=60,
)


def _grid() -> Xml:
    head = tuple(Cell(f"**{text}**", fill=BLUE) for text in ("Attendees", "Initials", "Role") * 2)
    return table(
        head,
        ("Mrs Cyra Sandiford", "CyS", "Foundation, Chair", "Mr Colm Strachan", "CoS", "Foundation"),
        ("Mr Aidan Brannock", "ABr", "Foundation", "Mrs Ada Bakare", "ABa", "Parent"),
        ("Dr Seamus O’Dowda", "SOD", "LA", "Miss Fleur Jessop", "FJ", "Staff"),
        ("Mr Gerard Whelk", "HT", "Headteacher", "Mrs Romola Pike", "RP", "Associate"),
        (
            Cell("**Apologies**", fill=BLUE),
            Cell("**Initials**", fill=BLUE),
            Cell("**Role**", fill=BLUE),
            Cell("**Absent**", fill=BLUE),
            Cell("**Initials**", fill=BLUE),
            Cell("**Role**", fill=BLUE),
        ),
        ("Fr Kieran Mulvey", "KM", "Foundation", "Mr Dafydd Crewe", "DC", "Parent"),
        (Cell("**Clerk:** Mrs Lorelei Stubbs (LS)", span=6),),
        widths=(2100, 850, 1750, 2100, 850, 1750),
        header_rows=1,
    )


def _rows_to_standards(book: Book) -> tuple[tuple[str | Cell, ...], ...]:
    site = book.link("https://blessedoswin.example/governors/minutes", "school website")
    return (
        (
            "1.1",
            Cell(
                styled("Heading3", "1. Welcome and prayer")
                + lines(
                    "CyS welcomed everyone. CoS led the prayer for the month of the Holy Souls.",
                    "The quorum is 50% of the current membership of 12. Eight governors attended and the meeting was therefore quorate.",
                )
            ),
            "",
        ),
        (
            "2.1",
            Cell(
                styled("Heading3", "2. Apologies")
                + lines(
                    "Apologies from KM (shingles) were received and accepted. DC was absent without apology."
                )
            ),
            "",
        ),
        (
            "3.1",
            Cell(
                styled("Heading3", "3. Freedom of Information")
                + p(
                    "Governors were reminded that all non-confidential minutes would be published on the ",
                    site,
                    ".",
                )
            ),
            "LS",
        ),
        (
            "5.7",
            Cell(
                styled("Heading3", "5. Minutes of 25 September 2024")
                + lines(
                    "The minutes were signed. The confidential minute CM3 was agreed with the deletion of the sentence on Mrs Yardley’s maternity pay."
                )
            ),
            "CyS",
        ),
        (
            "6.2",
            Cell(
                styled("Heading3", "6. Matters arising")
                + lines(
                    "6.2 The minibus has been sold for £4,150.",
                    "6.4 SOD has visited the new food room.",
                    shape=BULLETS,
                )
            ),
            "",
        ),
        (
            "7.4",
            Cell(
                styled("Heading3", "7. Headteacher’s report")
                + lines(
                    "The roll is 1,021 and attendance 92.9%. There were 41 suspensions (29 pupils) in the half-term.",
                    "//ABa asked how the school supports pupils who return from suspension.// HT explained the two-week mentoring programme.",
                    "The head boy, Emeka Adeleke, had spoken at the open evening; HT had received a kind letter from his aunt, Mrs Folake Adeleke.",
                )
            ),
            "HT",
        ),
    )


def _rows_to_close(book: Book) -> tuple[tuple[str | Cell, ...], ...]:
    return (
        (
            "8.3",
            Cell(
                styled("Heading3", "8. Finance and premises")
                + lines(
                    "8.1 The budget is on track with a forecast surplus of £22,900.",
                    "8.2 RP presented three designs for the chapel garden; design B was chosen.",
                    "8.3 The site supervisor, Mr Clement Hoyle, has been given notice that his house on the site will be needed from August.",
                )
            ),
            "RP",
        ),
        (
            "9.2",
            Cell(
                styled("Heading3", "9. Catholic life")
                + p(
                    "FJ reported on the retreat to Ampleside. ",
                    book.comment(
                        "Sixty pupils",
                        "Lorelei – leave out that Jerome Castell was sent home. HT",
                        "Gerard Whelk",
                        "GW",
                    ),
                    " took part and SOD thanked the staff.",
                )
            ),
            "FJ",
        ),
        (
            "10.1",
            Cell(
                styled("Heading3", "10. Policies")
                + lines(
                    "Admissions 2026",
                    "Relationships and Sex Education",
                    "Confidentiality and information sharing",
                    shape=BULLETS,
                )
            ),
            "",
        ),
        (
            "11.1",
            Cell(
                styled("Heading3", "11. Behaviour and the community")
                + lines(
                    "A neighbour, Mr Norbert Slee, has alleged that two Year 10 boys damaged his greenhouse and that a member of staff had laughed.",
                    "HT had identified the boys as Kian Moss and Brogan Tate. ABr asked whether the police would act.",
                )
                + p("//Governors agreed that this minute be treated as confidential.//")
            ),
            "HT / ABr",
        ),
        (
            "12.1",
            Cell(
                styled("Heading3", "12. Confidential matters")
                + p(bookmark("Part2_Yardley_tribunal", 7, runs("See separate minute."))),
                fill=PALE,
            ),
            "",
        ),
        (
            "13.1",
            Cell(
                styled("Heading3", "13. Any other business")
                + lines(
                    "CoS asked that the Advent Mass be put on the calendar.",
                    "Governors reviewed the minutes and agreed that item 8.3 be treated as confidential.",
                )
            ),
            "LS",
        ),
        (
            "14.1",
            Cell(
                styled("Heading3", "14. Dates of meetings")
                + lines(
                    "29 January 2025 and 26 March 2025, 6.00 p.m.",
                    "The meeting closed with prayer at 8.05 p.m.",
                )
            ),
            "",
        ),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Full Governing Body 27 November 2024",
            "Lorelei Stubbs",
            "Gerard Whelk",
            "2024-12-02",
            keywords="Yardley; Hoyle",
            company="Blessed Oswin Catholic High School",
        ),
        STYLES,
        numbering((BULLET,)),
    )
    head = tuple(
        Cell(f"**{text}**", fill=BLUE)
        for text in ("No.", "Agenda item, discussion and decisions", "Action")
    )
    words = "Photographed for the prospectus by Jerome Castell 9C"
    mark = book.picture(crest((20, 40, 110), (220, 220, 230), words), "School badge", 44)
    book.add(
        p(mark, shape=Shape(align="right", after=0)),
        styled("Title", "Blessed Oswin Catholic High School"),
        p("**Full Governing Body** – Wednesday 27 November 2024, 6.00 p.m., the Lecture Room"),
        _grid(),
        p("", shape=Shape(after=60)),
        table(
            head,
            *_rows_to_standards(book),
            *_rows_to_close(book),
            widths=(800, 7400, 1200),
            header_rows=1,
        ),
        p("Signed: …………………………………     Date: ………………", shape=Shape(before=300)),
    )
    return book.bytes(
        Page(
            footer=styled("Footer", "Blessed Oswin FGB 27.11.24\t\tPage ", page(), " of ", pages())
        )
    )
