"""Each place where a .docx can keep a name: is it read, told as hidden, or left behind?"""

from __future__ import annotations

from pathlib import Path

import pytest
from build import (
    DECLARED,
    LIMITS,
    body,
    docx,
    drawing,
    hidden,
    p,
    r,
    reading,
    removed,
    shows,
    tbl,
    tc,
    text_box,
    texts,
    tr,
    written,
)
from places import FIRST, HEADER, LAST, NAME, READ, VML_BOX
from places_gone import GONE
from places_hidden import HIDDEN, MATH_RUN
from places_refused import REFUSED

from redactor.data import Source
from redactor.ingest import ingest

TABLE = Path(__file__).parents[2] / "docs" / "hiding_places.md"
WHITE = '<w:color w:val="FFFFFF"/>'
CATALOGUE = 33  # kinds of places


@pytest.mark.parametrize("place", READ)
def test_text_that_prints_is_read_and_written(place: str) -> None:
    data = READ[place]

    assert any(NAME in text for text in texts(data))
    assert texts(written(data)) == texts(data)


@pytest.mark.parametrize("place", HIDDEN)
def test_text_that_cannot_be_seen_is_told_and_never_written(place: str) -> None:
    data = HIDDEN[place]

    assert NAME in " ".join(text for _, text in hidden(data))
    assert not any(NAME in text for text in texts(data))
    assert not shows(written(data), LAST)


@pytest.mark.parametrize("place", GONE)
def test_everything_else_is_left_behind(place: str) -> None:
    data = GONE[place]

    assert not any(NAME in block.text for block in reading(data).blocks)
    assert not shows(written(data), LAST)
    assert not shows(written(data), FIRST)


@pytest.mark.parametrize("place", READ)
def test_a_name_replaced_where_it_was_read_is_nowhere_in_the_output(place: str) -> None:
    data = READ[place]
    changes = [
        (block.index, start, start + len(NAME), "[Pupil A]")
        for block in reading(data).blocks
        if (start := block.text.find(NAME)) >= 0
    ]

    assert not shows(written(data, *changes), LAST)


@pytest.mark.parametrize("place", REFUSED)
def test_what_cannot_be_trusted_is_refused(place: str) -> None:
    data, error = REFUSED[place]

    with pytest.raises(error) as refused:
        ingest(Source("minutes", data), LIMITS)
    assert LAST not in f"{refused.value} {refused.value.hint}"


def test_the_table_in_the_documentation_names_every_place_under_what_becomes_of_it() -> None:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in lines if line[:3] > "| "
    ]
    rows = [row for row in rows if row[0].isdecimal()]
    told = [
        {name for row in rows for name in row[column].split("; ") if name} for column in range(2, 6)
    ]

    assert [int(row[0]) for row in rows] == list(range(1, CATALOGUE + 1))
    assert told == [set(READ), set(HIDDEN), set(GONE), set(REFUSED)]


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("deletion", "deletion"),
        ("deleted row", "deletion"),
        ("comment", "comment"),
        ("author of a formatting change", "formatting change"),
        ("alt text of a table", "alt text"),
        ("bookmark", "bookmark"),
        ("hyperlink target and tooltip", "hyperlink target"),
        ("custom XML part", "custom XML"),
        ("document variable", "document variable"),
        ("mail merge", "mail merge"),
        ("building block", "building block part"),
        ("macro", "macro"),
        ("embedded file", "embedded file"),
        ("chart", "chart"),
        ("imported page", "embedded document"),
        ("footnote that nothing refers to", "unreferenced footnote"),
        ("header that no section uses", "header or footer that does not print"),
        ("stray file", "unreferenced part"),
        ("part that no content type names", "part of an unknown kind"),
        ("printer, label, signature, tasks, reactions", "list of tasks"),
        ("watermark", "watermark"),
        ("instruction of a field", "field"),
    ],
)
def test_the_report_tells_what_was_left_behind(place: str, what: str) -> None:
    assert removed(GONE[place])[what] >= 1


def test_minutes_without_anything_hidden_have_nothing_to_tell() -> None:
    data = docx(p("1. Welcome"), tbl(tr("Item", "Action"), tr("2. Budget", "Clerk")))

    assert removed(data) == {}
    assert hidden(data) == []


@pytest.mark.parametrize(
    ("formatting", "why"),
    [
        ('<w:color w:val="808080"/>', "grey can be read"),
        ('<w:color w:val="auto"/>', "the default colour"),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>', "white on blue"),
        ('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>', "white on shading"),
        ('<w:vanish w:val="0"/>', "hidden text switched off"),
        ('<w:sz w:val="10"/>', "five points"),
        ('<w:w w:val="66"/>', "condensed"),
        ('<w:spacing w:val="-20"/>', "letters a point closer"),
        ('<w:position w:val="-24"/>', "lowered by a line"),
        ('<w:highlight w:val="darkGray"/>', "black on grey"),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>', "white on black"),
        ('<w:sz w:val="72"/><w:spacing w:val="-120"/>', "a title whose letters stand close"),
        ('<w:shd w:val="pct50" w:color="auto" w:fill="auto"/>', "black on grey dots"),
        (
            '<w:color w:val="FFFFFF"/><w:shd w:val="pct75" w:color="auto" w:fill="auto"/>',
            "white on them",
        ),
        ('<w:fitText w:val="900" w:id="1"/>', "spread over a column"),
        ('<w:shd w:val="clear" w:fill="000000"/>', "Word turns the default colour white on black"),
    ],
)
def test_small_print_and_coloured_rows_are_not_hidden(formatting: str, why: str) -> None:
    data = docx(p(r("Resolved", formatting)))

    assert texts(data) == ["Resolved"], why
    assert hidden(data) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        p("Resolved", ppr='<w:ind w:left="5000"/>'),
        p("Resolved", ppr='<w:ind w:left="-1400"/>'),
        p("Resolved", ppr='<w:ind w:left="1440" w:hanging="1440"/>'),
        p("Resolved", ppr='<w:framePr w:w="3000" w:x="9000" w:y="-700"/>'),
        p(
            "Resolved",
            ppr='<w:framePr w:w="3000" w:h="20" w:hRule="atLeast" w:x="9000" w:y="700"/>',
        ),
        p("Resolved", ppr='<w:ind w:left="100" w:leftChars="200"/>'),
        p("Resolved", ppr='<w:ind w:right="-1400"/><w:jc w:val="right"/>'),
        p(MATH_RUN.format("").replace(NAME, "Resolved")),
        tbl(
            tr(tc("Resolved", tcpr='<w:tcW w:w="0" w:type="auto"/>')),
            tblpr='<w:tblLayout w:type="fixed"/>',
        ),
        p(r(VML_BOX.format(p("Resolved")))),
        tbl(tr("Resolved"), tblpr='<w:tblpPr w:tblpX="900" w:tblpY="-300"/>'),
    ],
)
def test_what_stands_on_the_page_is_not_hidden(paragraph: str) -> None:
    data = docx(paragraph, p("End."))

    assert [text for text in texts(data) if text] == ["Resolved", "End."]
    assert hidden(data) == []


def test_white_text_in_the_dark_header_row_of_a_table_style_is_not_hidden() -> None:
    style = (
        '<w:style w:type="table" w:styleId="t"><w:name w:val="Grid Table 4 Accent 1"/>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
        '<w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>'
    )
    look = '<w:tblStyle w:val="t"/><w:tblLook w:val="04A0" w:firstRow="1"/>'
    data = docx(tbl(tr("Item"), tr("1. Welcome"), tblpr=look), p("End."), styles=style)

    assert texts(data) == ["Item", "1. Welcome", "End."]
    assert hidden(data) == []


@pytest.mark.parametrize(
    "dark",
    [
        '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>',
        '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>',
        "<a:gradFill/>",
    ],
)
@pytest.mark.parametrize("pale", ["FFFFFF", "D9D9D9"])
def test_pale_text_in_a_dark_text_box_stays_readable_on_paper(dark: str, pale: str) -> None:
    box = text_box(p(r("Save the date", f'<w:color w:val="{pale}"/>')), shape=dark)
    data = docx(p("x", drawing(box)))

    assert texts(data) == ["x", "Save the date"]
    assert texts(written(data)) == ["x", "Save the date"]
    assert 'w:color w:val="auto"' in body(written(data))


def test_white_text_on_a_dark_page_stays_readable_on_paper() -> None:
    page = f'<w:background w:color="203864"/><w:body>{p(r("Save the date", WHITE))}<w:sectPr/></w:body>'
    whole = f"<w:document {DECLARED}>{page}</w:document>"
    shown = docx(document=whole, settings="<w:displayBackgroundShape/>")

    assert texts(shown) == ["Save the date"]
    assert 'w:color w:val="auto"' in body(written(shown))
    assert hidden(docx(document=whole)) == [("white text", "Save the date")]


def test_content_that_word_would_not_have_put_there_is_told() -> None:
    assert removed(docx(p("x", p(NAME)))) == {"content out of place": 1}


BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
BOX = (
    '<w:r><w:drawing><wp:anchor behindDoc="{}"><wp:docPr id="1" name="B"/><wp:{}/><a:graphic>'
    "<a:graphicData><wps:wsp><wps:spPr>{}</wps:spPr></wps:wsp></a:graphicData></a:graphic>"
    "</wp:anchor></w:drawing></w:r>"
)


@pytest.mark.parametrize(
    ("behind", "wrap", "fill", "what"),
    [
        ("0", "wrapNone", BLACK, "shape in front of the text"),
        ("1", "wrapNone", BLACK, "shape"),
        ("0", "wrapSquare", BLACK, "shape"),
        ("0", "wrapNone", "<a:noFill/>", "shape"),
    ],
)
def test_a_box_drawn_over_words_is_told_apart(behind: str, wrap: str, fill: str, what: str) -> None:
    assert removed(docx(p(NAME, BOX.format(behind, wrap, fill)))) == {what: 1}


def test_hidden_text_names_its_reason_and_the_block_it_stands_in() -> None:
    data = docx(
        p("First."),
        p("Second. ", r("Private.", "<w:vanish/>"), r(" Pale.", '<w:color w:val="FFFFFF"/>')),
    )
    blocks = reading(data).blocks

    assert [(b.index, b.anchor, b.origin, b.text) for b in blocks[2:]] == [
        (2, 1, "w:vanish", "Private."),
        (3, 1, "white text", " Pale."),
    ]


def test_hidden_spaces_are_not_worth_telling() -> None:
    assert hidden(docx(p("a", r("  ", "<w:vanish/>"), "b"))) == []


def test_the_watermark_is_told_as_such() -> None:
    art = r('<w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict>')
    data = docx(
        p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p("Minutes", art)}
    )

    assert reading(data).watermark == "CONFIDENTIAL"
    assert texts(data) == ["x", "Minutes"]
