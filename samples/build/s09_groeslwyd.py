"""Sample 09: bilingual minutes from Wales: what is withheld in one language must go in the other."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import page, pages, watermark
from samples.build.styles import Level, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, p, run, styled, table

FOLDER = "09-welsh-bilingual"
FILE = "Ysgol Pen-y-Groeslwyd cofnodion minutes 06.02.25.docx"
GREEN = "E2EFD9"

STYLES = styles(
    "Arial",
    11,
    Style("Title", Look(bold=True, points=15), Shape(align="center", after=40)),
    heading(
        1, Look(bold=True, underline=True), Shape(keep=True, number=(1, 0), before=200, after=60)
    ),
    Style("Cofnod", shape=Shape(number=(1, 1), after=20), custom=True),
    Style("English", Look(italic=True), Shape(left=709, after=100), custom=True),
    Style(
        "Rhan 2",
        Look(bold=True, colour="C00000", points=14),
        Shape(before=320, align="center"),
        custom=True,
        outline=0,
    ),
)
NUMBERS = numbering(
    (
        Level("%1.", left=709, hanging=709, style="Heading1", bold=True),
        Level("%1.%2", left=709, hanging=709, style="Cofnod"),
    ),
)


def _pair(book: Book, welsh: str, english: str) -> None:
    book.add(styled("Cofnod", welsh), styled("English", english))


def _opening(book: Book) -> None:
    book.add(
        styled("Title", "Ysgol Gynradd Pen-y-Groeslwyd"),
        styled("Title", "Cofnodion Cyfarfod y Corff Llywodraethol"),
        styled("Title", "Minutes of the Governing Body Meeting"),
        p(
            "Nos Iau, 6 Chwefror 2025, 5.30 p.m. / Thursday, 6 February 2025, 5.30 p.m.",
            shape=Shape(align="center", after=160),
        ),
        table(
            tuple(
                Cell(f"**{text}**", fill=GREEN)
                for text in ("Enw / Name", "Rôl / Role", "Yn bresennol / Present")
            ),
            ("Cyng. / Cty Cllr Eurwen Prydderch", "Cadeirydd / Chair", "✓"),
            ("Mr Gwilym Tanat-Rees", "Is-gadeirydd / Vice-Chair", "✓"),
            ("Mrs Lleucu Madog", "Pennaeth / Headteacher", "✓"),
            ("Miss Heledd Môn Parri", "Athrawes-lywodraethwr / Teacher governor", "✓"),
            ("Dr Aneurin Cadfan", "Cymuned / Community", "✓"),
            ("Mrs Briallen Hopcyn", "Rhiant-lywodraethwr / Parent governor", "✓"),
            ("Y Parch. / Rev. Elfed Tegai", "Cymuned / Community", "Ymddiheuriad / Apology"),
            ("Mabli Grug", "Disgybl-lywodraethwr / Pupil governor", "✓"),
            ("Mr Iestyn Gwernan", "Clerc / Clerk", "✓"),
            widths=(3600, 3900, 2100),
            header_rows=1,
        ),
    )


def _part_1(book: Book) -> None:
    book.add(styled("Heading1", "Croeso ac ymddiheuriadau / Welcome and apologies"))
    _pair(
        book,
        "Croesawodd y Cadeirydd bawb i’r cyfarfod. Derbyniwyd ymddiheuriad y Parch. Elfed Tegai, sydd yn yr ysbyty.",
        "The Chair welcomed everyone. The apology of Rev. Elfed Tegai, who is in hospital, was accepted.",
    )
    book.add(styled("Heading1", "Datgan buddiannau / Declarations of interest"))
    _pair(
        book,
        "Datganodd Mr Tanat-Rees fuddiant fel aelod o Fenter Iaith Groeslwyd.",
        "Mr Tanat-Rees declared an interest as a member of Menter Iaith Groeslwyd.",
    )
    book.add(styled("Heading1", "Cofnodion / Minutes"))
    _pair(
        book,
        "Cymeradwywyd cofnodion 7 Tachwedd 2024 fel rhai cywir.",
        "The minutes of 7 November 2024 were approved as correct.",
    )
    _pair(
        book,
        "Cymeradwywyd cofnodion Rhan 2 ar ôl newid ‘rhybudd llafar’ yn ‘rhybudd ysgrifenedig’.",
        "The Part 2 minutes were approved after ‘oral warning’ had been changed to ‘written warning’.",
    )
    book.add(styled("Heading1", "Adroddiad y Pennaeth / Headteacher’s report"))
    _pair(
        book,
        "Mae 112 o ddisgyblion ar y gofrestr ac mae’r presenoldeb yn 94.8%.",
        "There are 112 pupils on the register and attendance is 94.8%.",
    )
    _pair(
        book,
        "Enillodd Nanw Ffraid a’i brawd Ithel y gystadleuaeth lefaru ym Mangor, a’u mam-gu, Mrs Morfudd Ffraid, a’u hyfforddodd.",
        "Nanw Ffraid and her brother Ithel won the recitation competition in Bangor. They were coached by their grandmother.",
    )
    _pair(
        book,
        "Gofynnodd Mrs Hopcyn am y clwb brecwast. Atebodd y Pennaeth y bydd yn parhau tan yr haf.",
        "Mrs Hopcyn asked about the breakfast club. The Headteacher replied that it would go on until the summer.",
    )
    book.add(
        styled("Heading1", "Anghenion dysgu ychwanegol (ADY) / Additional learning needs (ALN)")
    )
    _pair(
        book,
        "Adolygwyd y ddarpariaeth gan y Cydlynydd ADY. Mae’r siart olrhain yn ei lle.",
        "The ALN Co-ordinator has reviewed the provision. The tracking chart is in place.",
    )
    book.add(styled("Heading1", "Cyllid / Finance"))
    _pair(
        book,
        "Cymeradwywyd y gyllideb ddrafft: cynigiwyd gan Dr Cadfan ac eiliwyd gan Mrs Hopcyn.",
        "The draft budget was approved: proposed by Dr Cadfan, seconded by Mrs Hopcyn.",
    )
    book.add(styled("Heading1", "Polisïau / Policies"))
    _pair(
        book,
        "Mabwysiadwyd y polisi cyfrinachedd a’r polisi chwythu’r chwiban.",
        "The confidentiality policy and the whistleblowing policy were adopted.",
    )
    book.add(styled("Heading1", "Gohebiaeth / Correspondence"))
    _pair(
        book,
        "Derbyniwyd llythyr oddi wrth Mrs Tesni Llwyd-Owain, 3 Maes yr Eithin, Groeslwyd LL99 2QY (07700 900284), am y groesfan.",
        "A letter about the crossing had come from Mrs Llwyd-Owain. The Chair will answer it.",
    )
    book.add(styled("Heading1", "Dyddiad y cyfarfod nesaf / Date of next meeting"))
    _pair(book, "Nos Iau, 15 Mai 2025, am 5.30 p.m.", "Thursday, 15 May 2025, at 5.30 p.m.")


def _part_2(book: Book) -> None:
    book.add(
        styled("Rhan2", "RHAN 2 – CYFRINACHOL / PART 2 – CONFIDENTIAL"),
        p(
            "Ymneilltuodd Miss Parri a’r disgybl-lywodraethwr am 6.40 p.m. / //Miss Parri and the pupil governor withdrew at 6.40 p.m.//"
        ),
        styled("Heading1", "Staffio: absenoldeb Mr Caradog / Staffing: Mr Caradog’s absence"),
    )
    _pair(
        book,
        "Adroddodd y Pennaeth fod Mr Urien Caradog yn absennol oherwydd straen er mis Ionawr a bod yr undeb yn ei gefnogi.",
        "The Headteacher reported that Mr Urien Caradog had been absent with stress since January.",
    )
    _pair(
        book,
        "Cytunwyd i gynnig iddo ddychwelyd yn raddol ar ôl y Pasg. **Gweithredu: Mrs Madog**",
        "It was agreed to offer him a phased return after Easter. **Action: Mrs Madog**",
    )
    book.add(styled("Heading1", "Disgybl / Pupil"))
    _pair(
        book,
        "Gwaharddwyd Taliesin Gwawr (Bl. 6) am dridiau ar ôl digwyddiad ar y bws i Gaernarfon. Mae ei dad, Mr Bedwyr Gwawr, wedi cwyno.",
        "Taliesin Gwawr (Y6) was excluded for three days after an incident on the bus. His father has complained.",
    )
    book.add(
        p(
            "Daeth y cyfarfod i ben am 7.15 p.m. / The meeting closed at 7.15 p.m.",
            shape=Shape(before=240),
        ),
        p("Llofnod / Signed ………………………… (Cadeirydd / Chair)   Dyddiad / Date …………"),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Cofnodion Chwefror 2025 – Caradog",
            "Iestyn Gwernan",
            "Lleucu Madog",
            "2025-02-12",
            subject="gwaharddiad Taliesin Gwawr",
            company="Cyngor Sir",
        ),
        STYLES,
        NUMBERS,
    )
    _opening(book)
    _part_1(book)
    _part_2(book)
    grey = Look(points=9, colour="7F7F7F")
    return book.bytes(
        Page(
            header=styled(
                "Header",
                watermark("DRAFFT / DRAFT"),
                run("DRAFFT – heb ei gadarnhau / DRAFT – not confirmed", grey),
            ),
            footer=styled(
                "Footer",
                run("Clerc yr ALl / LA Clerk: Iestyn Gwernan\t\tTudalen / Page ", grey),
                page(grey),
                run(" o / of ", grey),
                pages(grey),
            ),
        )
    )
