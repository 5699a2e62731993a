"""Sample 10: the record of an exclusion panel, which is confidential as a whole."""

from __future__ import annotations

from samples.build.book import Book, Page, Properties
from samples.build.furniture import date_control, dropdown, page, pages, watermark
from samples.build.styles import Level, Style, heading, numbering, styles
from samples.build.wml import Cell, Look, Shape, Xml, lines, p, run, split, styled, table

FOLDER = "10-exclusion-panel"
FILE = "GDC 5 March 2025 record of hearing.docx"
CLERK = "Honor Beckwith"

STYLES = styles(
    "Arial",
    11,
    Style("Title", Look(bold=True, points=15), Shape(align="center", after=60)),
    heading(1, Look(bold=True, points=12), Shape(keep=True, number=(1, 0), before=200, after=60)),
    Style("Panel Para", shape=Shape(number=(1, 1), after=80), custom=True),
)
NUMBERS = numbering((Level("%1.", style="Heading1", bold=True), Level("%1.%2", style="PanelPara")))


def _parties() -> Xml:
    return table(
        (
            Cell("**Pupil**", fill="EDEDED"),
            "Jaydon Merrick, Year 9, born 14 May 2011, UPN J899206017042",
        ),
        (
            Cell("**Family**", fill="EDEDED"),
            lines(
                "Ms Shanice Merrick, mother, 8 Ropewalk Court, Saltmarsh SX3 8ZL",
                "Mr Leroy Pascoe, grandfather",
                shape=Shape(after=20),
            ),
        ),
        (
            Cell("**Panel**", fill="EDEDED"),
            "Mr Auberon Teasdale (Chair), Mrs Nkechi Ferrand, Mr Bruno Ashplant",
        ),
        (
            Cell("**For the academy**", fill="EDEDED"),
            "Mrs Gwenda Larch, Principal; Mr Saul Brightmore, Head of Year 9",
        ),
        (
            Cell("**In attendance**", fill="EDEDED"),
            "Miss Honor Beckwith (Clerk); Ms Tilda Rowse, local authority",
        ),
        widths=(2400, 7200),
    )


def _hearing(book: Book) -> None:
    para = "PanelPara"
    book.add(
        styled("Heading1", "Opening"),
        styled(
            para,
            "The Chair introduced those present, explained the order of proceedings and confirmed that all papers had been received five school days before.",
        ),
        styled(
            para,
            "Ms Merrick asked that her father be allowed to speak for the family. The Chair agreed.",
        ),
        styled("Heading1", "The case for the academy"),
        styled(
            para,
            "Mrs Larch said that on 12 February, at the end of period 4, ",
            split("Jay", "don"),
            " had brought a lock knife into the changing room and had shown it to two pupils, Alfie Conway and Reece Okoro.",
        ),
        styled(
            para,
            "Mr Brightmore described eleven earlier incidents since September",
            book.footnote(
                "Behaviour log, papers pages 14 to 19; the statement of Alfie Conway is at page 22."
            ),
            " and the support given: a report card, a mentor, and six weeks at the Harbour Centre.",
        ),
        styled(
            para,
            "**Mrs Ferrand asked whether the plan for his ADHD had been followed.** Mr Brightmore said that it had, save for the exit card, which supply teachers had not always honoured.",
        ),
        styled("Heading1", "The case for the family"),
        styled(
            para,
            "Mr Pascoe said that the knife was for fishing and had been left in the bag. Jaydon’s father had died in October and nobody at the academy had asked after him.",
        ),
        styled(
            para,
            "Ms Merrick said that ",
            book.comment(
                "Reece’s mother had filmed her outside the gate",
                "Chair: do we need this in the record? NF thinks not.",
                CLERK,
                "HB",
            ),
            " and that the family no longer felt safe in Ropewalk Court",
            book.deleted(" since the police had called twice", CLERK),
            ".",
        ),
        styled(
            para,
            "Ms Merrick read a letter from the youth club in which its leader, Pastor Elias Brand, called Jaydon reliable and kind to the younger ones. He has helped with the minibus and the food bank since the summer.",
        ),
        styled("Heading1", "Questions from the panel"),
        styled(
            para,
            "Mr Ashplant asked Jaydon what he would do differently. Jaydon said that he would hand the knife in at reception, and that he was sorry.",
        ),
        styled(
            para,
            "Ms Rowse said that the authority had no view on the facts. A place at the Harbour Centre could be made available from day six.",
        ),
    )


def _decision(book: Book) -> None:
    para = "PanelPara"
    choice = dropdown(
        "declined to reinstate",
        ("declined to reinstate", "directed reinstatement"),
        "Decision on Jaydon Merrick",
    )
    book.add(
        styled("Heading1", "Decision"),
        p("//All parties withdrew at 11.40am. The panel deliberated with the clerk present.//"),
        styled(
            para,
            "On the balance of probabilities the panel found that Jaydon had brought the knife knowingly. It considered his grief, his ADHD and the missed exit cards.",
        ),
        styled(
            para,
            run("The panel "),
            choice,
            run(
                " the pupil by two votes to one. The family may ask for an independent review by 2 April."
            ),
        ),
        styled(
            para,
            "Action: clerk to send the decision letter to Ms Merrick (shanice.merrick@inbox.example) without delay.",
        ),
        p("The hearing closed at 12.25pm."),
        p("Signed ………………………………… (Chair of the panel)     Date ……………", shape=Shape(before=320)),
    )


def build() -> bytes:
    book = Book(
        Properties(
            "Permanent exclusion of Jaydon Merrick",
            CLERK,
            "Auberon Teasdale",
            "2025-03-06",
            subject="Jaydon Merrick 9B",
            keywords="PEX; Merrick; knife",
            company="Saltmarsh Reach Academy",
        ),
        STYLES,
        NUMBERS,
    )
    book.add(
        styled("Title", "Saltmarsh Reach Academy"),
        styled("Title", "Governors’ Disciplinary Committee"),
        p(
            "Record of the meeting to consider the permanent exclusion of a pupil, ",
            date_control("5 March 2025", "2025-03-05", "Date of hearing"),
            ", 10.00am, Board Room",
            shape=Shape(align="center"),
        ),
        _parties(),
    )
    _hearing(book)
    _decision(book)
    mark = watermark("CONFIDENTIAL")
    return book.bytes(
        Page(
            header=styled("Header", mark, "STRICTLY PRIVATE AND CONFIDENTIAL\t\tGDC – J Merrick"),
            footer=styled("Footer", "Page ", page(), " of ", pages()),
        )
    )
