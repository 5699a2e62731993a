"""Sample 05: a trust board whose paragraphs are numbered through, with an annex after the signature."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import block_control, page
from samples.build.styles import Level, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, p, split, styled, table

FOLDER = "05-trust-paragraph-serial"
FILE = "TLT Board 9 Oct 2024 minutes FINAL.docx"
WIDTHS = (6300, 1600, 1700)
SHADE = "DEEAF6"

STYLES = styles(
    "Calibri",
    11,
    heading(1, Look(bold=True, points=15, colour="2F5496"), Shape(align="center", after=80)),
    heading(2, Look(bold=True, points=12), Shape(keep=True, before=160, after=60)),
    Style("TLT Para", shape=Shape(number=(1, 0), after=60), custom=True),
    Style("TLT Annex Para", shape=Shape(number=(2, 0)), custom=True),
    after=80,
)
NUMBERS = numbering(
    (Level("%1.", left=425, hanging=425, style="TLTPara"),),
    (Level("C%1", left=567, hanging=567, style="TLTAnnexPara", bold=True),),
)

type Item = tuple[str | Cell, ...]


def _item(title: str, *paragraphs: Xml, action: str = "", person: str = "") -> tuple[Item, Item]:
    body = "".join(paragraphs)
    return (Cell(f"**{title}**", span=3, fill="F2F2F2"),), (Cell(body), action, person)


def _para(*content: str | Xml) -> Xml:
    return styled("TLTPara", *content)


def _attendance() -> Xml:
    return table(
        tuple(
            Cell(f"**{text}**", fill=SHADE) for text in ("Directors", "Key", "In attendance", "Key")
        ),
        ("Canon Hugo Merriweather", "HM", "Mr Lionel Strand, Finance Director", "FD"),
        ("Mrs Sunita Kavanagh", "SK", "Mrs Dilys Orme, Governance Professional", "GP"),
        ("Mr Osbert Fane", "OF", "Ms Rhoda Winstanley, HR Partner (item 69/24)", "RW"),
        ("Dr Ngaio Temple", "NT", "", ""),
        ("Mr Tariq Hollings (arrived later)", "TH", "", ""),
        ("Mrs Marigold Speke, Chief Executive", "CEO", "", ""),
        widths=(3800, 800, 4200, 800),
        header_rows=1,
    )


def _early(book: Book) -> tuple[Item, ...]:
    return (
        *_item(
            "64/24 Opening prayer and apologies",
            _para("Canon Merriweather led the opening prayer."),
            _para(
                "Apologies were accepted from Mr Piotr Lund, due to personal reasons: his son is awaiting trial."
            ),
        ),
        *_item(
            "65/24 Election of Chair",
            _para("The Governance Professional took the chair. HM left the meeting at 5.05 p.m."),
            _para(
                "HM was proposed by Mrs Kavanagh, seconded by Mr Fane, and unanimously elected. He returned to the meeting and took the chair at 5.12 p.m."
            ),
        ),
        *_item(
            "66/24 Declarations of interest",
            _para(
                "SK declared that her nephew, Rohan Kavanagh, had applied for a post at Aldersyke Primary, and that she would take no part in item 69/24."
            ),
            action="Update register",
            person="GP",
        ),
        *_item(
            "67/24 Minutes and matters arising",
            _para(
                "The minutes of 3 July 2024 were approved. 51/24 para 6 – Term of sponsorship: extended to 2026."
            ),
            _para(
                "The confidential minute of 3 July was approved once ‘second’ had been changed to ‘final’ in the paragraph on Mr Gantry’s warning."
            ),
        ),
        *_item(
            "68/24 Chief Executive’s report",
            _para(
                "CEO presented her report. The trust has 2,614 pupils in seven schools",
                book.endnote(
                    "October census, unvalidated. Aldersyke’s figure includes Casimir Doyle, who is dual registered with hospital school."
                ),
                ". Attendance is 94.1%.",
            ),
            _para(
                "**Challenge:** NT asked what is being done about persistent absence at Fennel Road. CEO replied that two attendance officers have been appointed from within the existing staff."
            ),
            _para("//Mr Hollings joined the meeting at 5.40 p.m.//"),
            _para(
                "CEO praised the Year 6 pupil ",
                split("Bea", "trix ", "Umunna"),
                " of Fennel Road, whose poem will be read at the Guildhall.",
            ),
            action="Attendance paper",
            person="CEO",
        ),
    )


def _late(book: Book) -> tuple[Item, ...]:
    return (
        *_item(
            "69/24 Staffing structure of the central team",
            _para(
                "This item is recorded as a confidential minute; see annex C1 and C2. SK withdrew."
            ),
            action="RW to meet Mr Gantry’s union",
            person="RW / HM",
        ),
        *_item(
            "70/24 Growth: due diligence on Copperhill Juniors",
            _para("Minuted confidentially; see annex C3."),
            action="Letter of intent",
            person="CEO / FD",
        ),
        *_item(
            "71/24 Finance",
            _para(
                "FD presented the accounts to August. Restricted funds stand at £1.42M and free reserves at £388,000",
                book.endnote("The reserves policy asks for 5% of income."),
                ".",
            ),
            _para(
                "The external auditors, Pym & Larkin LLP, were re-appointed. Proposed by Mr Fane, seconded by Dr Temple, and unanimously approved."
            ),
            action="Sign letter",
            person="HM",
        ),
        *_item(
            "72/24 Policies",
            _para(
                "The Whistleblowing Policy, the Reserves Policy and the Exempt VAT procedure were approved."
            ),
        ),
        *_item(
            "73/24 Date of next meeting",
            _para(
                "Wednesday 11 December 2024, 5.00 p.m., Aldersyke Primary. The meeting closed at 7.25 p.m."
            ),
        ),
    )


def _appendix() -> str:
    return styled("Heading2", "Appendix 1 – Risk register, extract") + table(
        tuple(
            Cell(f"**{text}**", fill=SHADE)
            for text in ("Ref", "Risk", "Owner", "Likelihood", "Impact", "Mitigation")
        ),
        (
            "R3",
            "Falling rolls in two schools",
            "CEO",
            "High",
            "Medium",
            "PAN consultation, joint marketing",
        ),
        (
            "R7",
            "Cyber attack on the finance system",
            "FD",
            "Medium",
            "High",
            "Multi-factor sign-in, offline back-up",
        ),
        (
            "R9",
            "Pension contributions rise",
            "FD",
            "Medium",
            "High",
            "Three-year forecast, reviewed termly",
        ),
        widths=(900, 4200, 1200, 1700, 1300, 5000),
        header_rows=1,
    )


def _annex() -> str:
    para = "TLTAnnexPara"
    return "".join(
        [
            styled("Heading1", "CONFIDENTIAL MINUTE – Directors only"),
            p(
                "Annex to the minutes of 9 October 2024. CEO and FD left at 6.20 p.m. for C1 and C2 and returned for C3."
            ),
            styled(
                para,
                "HR Partner reported that the final written warning of Mr Everard Gantry, estates manager, had been followed by a complaint against him by two cleaners. Directors agreed that he be suspended on full pay.",
            ),
            styled(
                para,
                "The draft structure removes 2.4 posts from the central team. Consultation is to open on 4 November and the unions are to be told on the same day.",
            ),
            styled(
                para,
                "The due diligence on Copperhill Juniors had found a deficit of £310,000 and an unfunded roof. Directors would go on only with a grant; Mr Hollings voted against.",
            ),
            p(
                "Actions: RW to write to Mr Gantry by 11 October; CEO to speak to the regional director.",
                shape=Shape(left=567),
            ),
        ]
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Board of Directors 9 October 2024",
            "Dilys Orme",
            "Marigold Speke",
            "2024-10-15",
            subject="Gantry suspension; Copperhill",
            company="Threeways Learning Trust",
        ),
        STYLES,
        NUMBERS,
    )
    head = tuple(
        Cell(f"**{text}**", fill=SHADE)
        for text in ("Minute", "Action required", "Person responsible")
    )
    book.add(
        styled("Heading1", "Threeways Learning Trust"),
        styled("Heading1", "Minutes of the Board of Directors’ meeting"),
        block_control(
            p("Wednesday 9 October 2024, 5.00 p.m., Trust Office", shape=Shape(align="center")),
            "Date, time and place",
        ),
        _attendance(),
        p("", shape=Shape(after=60)),
        table(head, *_early(book), *_late(book), widths=WIDTHS, header_rows=1),
        p(
            "Signed as a true record: …………………………………… (Chair)     Date: ………………",
            shape=Shape(before=300),
        ),
    )
    footer = styled("Footer", "Signed by Chair ……………… Date …………\tPage ", page())
    book.end_section(
        Page(
            header=styled("Header", "Threeways Learning Trust\t\tBoard of Directors"), footer=footer
        )
    )
    book.add(_appendix())
    book.end_section(Page(landscape=True))
    book.add(_annex())
    return book.bytes(
        Page(footer=styled("Footer", "Confidential annex – Gantry, Copperhill\t\tPage C", page()))
    )
