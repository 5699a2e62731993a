"""Sample 03: an academy board whose minutes are one big table, an item to a row."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import dropdown, page, pages
from samples.build.styles import BULLET, Style, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, lines, p, run, styled, table

FOLDER = "03-academy-big-table"
FILE = "Kestrelmoor LAB Minutes 2025-01-23 v3.docx"
GREY, AMBER = "D9E2F3", "FFF2CC"
WHITE_BOLD = Look(bold=True, colour="FFFFFF")
BULLETS = Shape(number=(1, 0), after=20)

STYLES = styles(
    "Calibri",
    10.5,
    Style(
        "Academy Banner", Look(bold=True, points=16, colour="1F3864"), Shape(after=40), custom=True
    ),
    after=60,
)


def _people() -> Xml:
    dark = "1F3864"
    head = tuple(Cell(run(text, WHITE_BOLD), fill=dark) for text in ("Name", "Initial", "Category"))
    return table(
        head,
        ("Mr Jack Thorley", "OT", "Chair, sponsor appointed"),
        ("Mrs P Wainfleet", "KW", "Vice Chair, sponsor appointed"),
        ("Ms Lindiwe Mabaso", "LMa", "Parent"),
        ("Mr Lucas Marchbank", "LMb", "Parent"),
        ("Dr Ewan Gillespie", "A", "Sponsor appointed"),
        ("Mr Silas Drummond", "SDr", "Staff"),
        ("Ms Isolde Farrant", "IF", "Principal"),
        (Cell("**In attendance**", span=3, fill=GREY),),
        ("Mr Rafe Culpin", "RC", "Vice Principal"),
        ("Mrs Hetty Bramwell-Osei", "HBO", "Academy Director"),
        ("Zachary Opoku", "ZO", "Post 16 student"),
        ("Miss Cordelia Nash", "CN", "Clerk"),
        widths=(5200, 1600, 6400),
        header_rows=1,
    )


def _budget() -> Xml:
    return table(
        ("**Line**", "**Budget**", "**Forecast**"),
        ("Teaching staff", "£4,310,000", "£4,352,000"),
        ("Supply", "£96,000", "£131,500"),
        ("Reserves c/f", "£212,000", "£166,700"),
        widths=(2600, 1900, 1900),
    )


def _log() -> Xml:
    return table(
        ("**Ref**", "**Action**", "**By**", "**Due**"),
        ("LAB/57/24-25", "Book a governor place on the safer recruitment course", "CN", "31 Jan"),
        ("LAB/60/24-25", "Present the sixth form recruitment plan", "RC", "20 Mar"),
        ("LAB/61/24-25", "Draft a variation of contract for N Corrigan", "OT", "14 Feb"),
        widths=(1800, 4200, 900, 900),
        header_rows=1,
    )


def _cell(*texts: str) -> str:
    return lines(*texts, shape=Shape(after=50))


def _minutes() -> Xml:
    status = dropdown("Noted", ("Noted", "Approved", "Deferred to N Corrigan hearing"), "Outcome")
    return table(
        tuple(
            Cell(f"**{text}**", fill=GREY) for text in ("Item No", "Item", "Action / by who / when")
        ),
        (
            "LAB/56/24-25",
            _cell(
                "**Welcome and apologies**",
                "OT welcomed everyone. Apologies were received from Dr Gillespie, whose daughter has been taken into hospital, and were accepted. The meeting was quorate.",
            ),
            "",
        ),
        (
            "LAB/57/24-25",
            _cell(
                "**Minutes and matters arising**",
                "The minutes of 14 November 2024 were agreed and signed.",
                "5:05pm Mr Marchbank joins the meeting.",
                "CN confirmed that seven of nine members have completed their safeguarding training.",
            ),
            "CN 31 Jan",
        ),
        (
            "LAB/58/24-25",
            _cell(
                "**Principal’s report**",
                "IF presented her report. The roll is 1,148. Attendance is 91.7% (national 91.2%).",
            )
            + lines(
                "Year 11 mock results are four points above last year in English",
                "Duke of Edinburgh: 64 bronze, 18 silver",
                "The debating team, led by Saoirse Kellaway (12B), reached the regional final",
                shape=BULLETS,
            )
            + _cell(
                "//LMa asked why Year 9 detentions had risen.// RC replied that a new late-bell routine accounts for most of the rise.",
                "One parent, Mrs Delphine Abara, has asked the academy to reconsider the fine for her holiday in November.",
            ),
            Cell("IF 6 Feb", fill=AMBER),
        ),
        (
            "LAB/59/24-25",
            _cell("**Finance**", "HBO presented the management accounts:")
            + _budget()
            + p("Outcome: ", status),
            Cell("HBO", fill=AMBER),
        ),
        (
            "LAB/60/24-25",
            _cell(
                "**Sixth form**",
                "ZO gave the student view: the common room needs sockets and the bus pass is too dear. The Chair thanked Zachary for speaking so clearly.",
                "RC will bring a recruitment plan to the next meeting.",
                "RC mentioned that an offer had been made to an external applicant, Thaddeus Vane, whose reference from his last school was poor. (Confidential)",
            ),
            Cell("RC 20 Mar", fill=AMBER),
        ),
        (
            "LAB/61/24-25",
            _cell(
                "**Middle leader pay: Nadia Corrigan – Confidential Item**",
                "IF and SDr left the room. Members considered the appeal of Ms Corrigan against the decision to withhold her movement to UPS2. The evidence on the two Year 10 groups was not thought sufficient.",
                "The appeal was upheld by four votes to one.",
            ),
            Cell("OT/KW 14 Feb – letter to NC and her NASUWT rep", fill=AMBER),
        ),
        (
            "LAB/62/24-25",
            _cell(
                "**Policies**",
                "The Confidentiality, Attendance and Part-time Study policies were approved. IF and SDr had returned.",
            ),
            "",
        ),
        (
            Cell("LAB/63/24-25", merge="restart"),
            _cell("**Any other business**", "KW asked for members to wear lanyards on site."),
            Cell("All", merge="restart", fill=AMBER),
        ),
        (
            Cell("", merge="continue"),
            _cell("//Action log//") + _log(),
            Cell("", merge="continue", fill=AMBER),
        ),
        (
            "LAB/64/24-25",
            _cell(
                "**Date of next meeting**",
                "Thursday 20 March 2025, 4:45pm. The meeting closed at 6:32pm.",
            ),
            "",
        ),
        widths=(1800, 9400, 2000),
        header_rows=1,
    )


def build() -> bytes:
    book = Book(
        Properties(
            "LAB minutes January 2025",
            "Cordelia Nash",
            "Isolde Farrant",
            "2025-01-27",
            company="Kestrelmoor Academy",
            manager="Nadia Corrigan",
            keywords="LAB; Corrigan appeal",
        ),
        STYLES,
        numbering((BULLET,)),
    )
    book.add(
        styled("AcademyBanner", "KESTRELMOOR ACADEMY"),
        p(
            "**Minutes of the Local Academy Board held on Thursday 23 January 2025 at 4:45pm in the Hub**"
        ),
        _people(),
        p("A = Absent", shape=Shape(before=60, after=160)),
        _minutes(),
        p("Signed as a true record: …………………………………   Date: ………………", shape=Shape(before=400)),
    )
    return book.bytes(
        Page(
            landscape=True,
            header=styled("Header", "Kestrelmoor Academy LAB – UNCONFIRMED MINUTES"),
            footer=styled("Footer", "Page ", page(), " of ", pages()),
        )
    )
