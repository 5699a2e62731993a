"""Sample 08: a Northern Irish Board of Governors that goes into committee and comes out again."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.crest import crest
from samples.build.furniture import date_control, page
from samples.build.styles import BULLET, Level, Style, heading, numbering, styles
from samples.build.wml import Look, Shape, lines, p, split, styled, table

FOLDER = "08-northern-ireland-in-committee"
FILE = "Drumnabrack BOG 5 Feb 2025 mins.docx"
AUTHOR = "Finola McAteer"

STYLES = styles(
    "Times New Roman",
    12,
    Style("Title", Look(bold=True, points=15), Shape(align="center", after=60)),
    heading(1, Look(bold=True, points=12), Shape(keep=True, number=(1, 0), before=200, after=60)),
    Style("Board Text", shape=Shape(left=567, after=80), custom=True),
)
NUMBERS = numbering((Level("%1.", "decimal", style="Heading1", bold=True),), (BULLET,))


def _opening(book: Book) -> None:
    badge = book.picture(
        crest((120, 20, 30), (245, 245, 245)), "Drumnabrack Primary School crest", 48
    )
    hanging = Shape(left=2268, hanging=2268, after=60)
    book.add(
        p(badge, shape=Shape(align="center", after=60)),
        styled("Title", "Drumnabrack Primary School"),
        styled("Title", "Minutes of Meeting of Board of Governors"),
        p(
            "Held on ",
            date_control("5 February 2025", "2025-02-05", "Meeting of the Board"),
            " at 7.30pm in the Assembly Hall",
            shape=Shape(align="center"),
        ),
        p(
            "**Members present:**\tMr Lorcan Devenney (Chairperson), Mrs Ethna Gillvary (Vice-Chairperson), Rev. Samuel Purdon, Mrs Roisin Tagney, Mr Ivan Crothers, Miss Blathnaid Sheerin (teacher representative), Mr Noel Quilly",
            shape=hanging,
        ),
        p("**In attendance:**\tMrs Finola McAteer (Principal and Secretary)", shape=hanging),
        p("**Apologies:**\tDr Una Haskett (attending her sister’s chemotherapy)", shape=hanging),
    )


def _business(book: Book) -> None:
    text = "BoardText"
    book.add(
        styled("Heading1", "Factual information"),
        styled(
            text,
            "Enrolment is 184 and average attendance 95.1%. Mr Crothers has now been absent from none of the last three meetings; Dr Haskett from one.",
        ),
        styled("Heading1", "Minutes of the previous meeting"),
        styled(
            text,
            "The minutes of 20 November 2024 were proposed by Mrs Gillvary, seconded by Mr Quilly, and signed.",
        ),
        styled(
            text,
            "The in-committee record of 20 November was adopted, the words ‘without prejudice’ being added to the offer made to Mr Toner.",
        ),
        styled("Heading1", "Chairperson’s business"),
        styled(
            text,
            "The Chairperson congratulated ",
            split("Caoimhe ", "Bradagh"),
            " and her twin brother Ruairi, both P7, on their medals at the Feis, and asked that the Board’s good wishes be sent to their granny, Mrs Attracta Bradagh.",
        ),
        styled(text, "Mr Crothers arrived at 7.45pm during the discussion of this item."),
        styled("Heading1", "Principal’s report"),
        styled(
            text,
            "The Principal presented her written report",
            book.footnote(
                "Appendix 2 lists the pupils by name (Darragh Conlon, Ellie-May Stitt) and is kept in the office."
            ),
            ". Parent meetings had an attendance of 93%. The nurture group has ten places, all filled",
            book.deleted(", one by Darragh Conlon, whose father is on remand", AUTHOR),
            book.inserted(", and a waiting list of four", AUTHOR),
            ".",
        ),
        styled(
            text,
            "Mrs Tagney asked about the shared education programme. The Principal said that P5 would join the pupils of Ballyfarnon Controlled Primary on Thursdays.",
        ),
        table(
            ("**Area**", "**Proposed**", "**Seconded**", "**Decision**"),
            ("School fund accounts 2023-24", "Mr Quilly", "Rev. Purdon", "Adopted"),
            ("Annual report to parents", "Mrs Tagney", "Mrs Gillvary", "Adopted"),
            ("Holiday list 2025-26", "Miss Sheerin", "Mr Crothers", "Adopted"),
            widths=(3800, 2000, 2000, 1800),
            header_rows=1,
        ),
        styled("Heading1", "Correspondence"),
        lines(
            "Education Authority circular 2025/03 on delegated budgets: noted.",
            "Mr Fintan Loughlin-Orr, 27 Sallyport Park, Drumnabrack BT99 8XD (07700 900356), asking for the use of the pitch: to be answered by the Secretary.",
            shape=Shape(style="ListParagraph", number=(2, 0), after=40),
        ),
    )


def _committee(book: Book) -> None:
    text = "BoardText"
    book.add(
        styled("Heading1", "Teaching appointments and a staff matter"),
        styled(
            text,
            "Mrs Gillvary proposed, Rev. Purdon seconded, that the Board go into committee. Miss Sheerin and the Principal withdrew and Mr Quilly took the minutes.",
        ),
        styled(
            text,
            "Four applications had been received for the post of Vice-Principal. Mr Eunan Toner has withdrawn his and has asked for the return of his references; Ms Kirsty Abernethy and Mrs Oonagh Breslin will be interviewed on 27 February.",
        ),
        styled(
            text,
            "The Chairperson reported that the Principal had asked for a career break on account of exhaustion. Rev. Purdon spoke of the strain of the last year and of the remarks that had been made about her community background.",
        ),
        styled(
            text, "**Action:** Chairperson to consult the Employing Authority about acting cover."
        ),
        styled(
            text,
            "Mr Crothers proposed, Mrs Tagney seconded, that the Board come out of committee. Miss Sheerin and the Principal returned at 8.50pm.",
        ),
        styled("Heading1", "Policies"),
        styled(
            text,
            "The Child Protection and the Positive Behaviour policies were reviewed. Part-time attendance in P1 was discussed and will end on 14 February for all pupils.",
        ),
        styled("Heading1", "Date of next meeting"),
        styled(text, "Wednesday 30 April 2025 at 7.30pm. The meeting concluded at 9.10pm."),
        p("Signed: …………………………… (Chairperson)     Date: ……………", shape=Shape(before=320)),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Board of Governors February 2025",
            AUTHOR,
            "Noel Quilly",
            "2025-02-11",
            subject="Toner / career break",
            keywords="in-committee",
        ),
        STYLES,
        NUMBERS,
    )
    _opening(book)
    _business(book)
    _committee(book)
    return book.bytes(
        Page(
            header=styled("Header", "Drumnabrack Primary School – Board of Governors"),
            first_header=styled("Header", ""),
            footer=styled("Footer", "\tPage ", page()),
            first_footer=styled("Footer", "\tPage ", page()),
        )
    )
