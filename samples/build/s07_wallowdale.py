"""Sample 07: a village school in plain prose: no table, no Part 2, only '(conf)' after a bullet."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import page
from samples.build.styles import BULLET, Style, numbering, styles
from samples.build.wml import Look, Shape, Xml, hidden, lines, p, run, styled

FOLDER = "07-village-prose"
FILE = "Wallowdale govs mins Jan 25.docx"
BULLETS = Shape(number=(1, 0), after=30)
WHITE = Look(colour="FFFFFF", points=6)

STYLES = styles(
    "Comic Sans MS",
    11,
    Style(
        "Village Heading", Look(bold=True, points=18), Shape(align="center", after=60), custom=True
    ),
    after=80,
)


def _item(number: str, title: str) -> Xml:
    return p(f"**{number}  {title}**", shape=Shape(keep=True, before=180, after=40))


def _bullets(*texts: str) -> Xml:
    return lines(*texts, shape=BULLETS)


def _first(book: Book) -> None:
    book.add(
        styled("VillageHeading", "Nether Wallowdale C.E. (V.A.) School"),
        p("//A small school with a big heart//", shape=Shape(align="center", after=200)),
        p(
            "Minutes of the governors’ meeting, Tuesday 21st January 2025, 4.00pm in the big room. To be approved at next meeting.",
            shape=Shape(align="center", rule="bottom"),
        ),
        p(
            "**Present:** K Dalby (Chair), Rev. Rosalind Amory, T Scaife, N Ogilvy-Hart (Headteacher), B Fothergill"
        ),
        p("**Apologies:** J Peasegood (calving)"),
        p("**In attendance:** W Tinsley (Clerk)"),
        _item("01/25", "Welcome"),
        p("The Chair wished everyone a happy new year. Accepted: apologies as above."),
        _item("02/25", "Interests"),
        p("K Dalby is a cousin of the family in 05/25 and will not speak on it. No others."),
        _item("03/25", "Minutes of 12th November 2024"),
        p("Agreed and signed. Matters arising:"),
        _bullets(
            "49/24: NOH to add policies to website – done /NOH",
            "50/24 (conf): Mrs Swale has now left and the reference has been sent",
            "52/24: church to be asked about the loan of chairs /RA",
        ),
        _item("04/25", "Head’s report"),
        p(
            "Roll 58. Attendance 97.4%. No suspensions. The Year 6 leavers’ trip will be to the lifeboat station."
        ),
        _bullets(
            "Harvest and carol service collections came to £186.40",
            "Ofsted’s ungraded letter is on the website",
            "Our new cook, Mrs Una Birkett, has made a very good start",
            "Miss Lorna Gaunt is on long-term sick after her operation; a supply teacher is booked to Easter (conf)",
            "Wilf Dalby (Y4) and his little sister Elsie came third in the county ploughing-match drawing competition",
        ),
    )


def _second(book: Book) -> None:
    book.add(
        _item("05/25", "Pupils"),
        _bullets(
            "SEND: five on the register. The new reading scheme suits them well",
            "Oscar Dalby is to be assessed for an EHCP after what happened on the bus; mum has agreed (conf)",
            "Toast at playtime is popular: 40 slices a day",
        ),
        p(
            "B Fothergill asked if the children liked the new climbing frame. NOH said that they did, and that Margot in Reception had called it her castle."
        ),
        _item("06/25", "Staffing and pay"),
        p("Rest confidential."),
        _bullets(
            "Head’s objectives were met and the panel recommends L9",
            "Mrs Ida Crowe has asked to go down to three days on account of her husband’s dementia",
        ),
        _item("07/25", "Money"),
        p(
            "Balance £31,774. The oil tank must be replaced this year: quotes of £2,900 and £3,450. Lower accepted. Proposed TS, seconded RA, all in favour."
        ),
        p(
            "Donation of £250 from the Wallowdale Show.",
            hidden(" Given by Captain Digby Thrale, who wants no fuss."),
            " A letter of thanks will go from the Chair /KD",
        ),
        p(
            "The path from the gate to the porch is to be gritted before 8.30am on frosty days. T Scaife offered his trailer; B Fothergill has the key of the salt bin /TS"
        ),
        p(
            "Insurance for the minibus has gone up by a fifth. NOH asked whether it could be shared with the playgroup, as the church does with its mower. To be looked into before March /NOH"
        ),
        _item("08/25", "Policies"),
        p("Pay, Lettings, Data Protection and Confidential Waste – all agreed as they stand."),
        _item("09/25", "Visits"),
        p(
            "Rev. Amory took collective worship on three Mondays. T Scaife helped with the pond. K Dalby listened to readers and will come again in March."
        ),
        _item("10/25", "Letters"),
        _bullets(
            "Mr G. Hebden, Beck Cottage, Nether Wallowdale YX21 4PA, complains again about the bell",
            "The Diocese asks for SIAMS dates /NOH",
        ),
        _item("11/25", "Next meeting"),
        p("Tuesday 18th March 2025, 4.00pm. Closed 5.25pm with the Grace."),
        p("Signed ………………………… (Chair)   Date …………", shape=Shape(before=300)),
        p(run("old list: ask Barnaby Swale for the keys", WHITE)),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Upper Tathamdale Primary School – staff sickness list",
            "Wendy Tinsley",
            "nogilvyhart",
            "2025-01-26",
            company="Upper Tathamdale Primary School",
        ),
        STYLES,
        numbering((BULLET,)),
    )
    _first(book)
    _second(book)
    return book.bytes(Page(footer=p("//page// ", page(), shape=Shape(align="center")), margin=1300))
