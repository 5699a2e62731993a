"""The new package: edits, what hangs on a block, layout that survives, metadata that is constant."""

from __future__ import annotations

import io
import zipfile

import pytest
from build import (
    LIMITS,
    body,
    docx,
    field,
    p,
    parts,
    r,
    section,
    tbl,
    tc,
    text_box,
    texts,
    tr,
    written,
)
from docx import Document

from redactor.data import Span
from redactor.ooxml import Edits, Replacement, write

NOTE = r('<w:footnoteReference w:id="2"/>')
NOTES = f'<w:footnote w:id="2">{p("A note.")}</w:footnote>'


def run_of(data: bytes, words: str) -> str:
    """The run that holds words."""
    return next(run for run in body(data).split("</w:r>") if words in run).rpartition("<w:r>")[2]


# ---------------------------------------------------------------- replacements


def test_new_text_takes_the_form_of_the_first_character_replaced() -> None:
    data = docx(p("The Head met ", r("Isolde", "<w:b/>"), r(" Threlkeld", "<w:i/>"), " again."))
    output = written(data, (0, 13, 29, "[Pupil A]"))

    assert texts(output) == ["The Head met [Pupil A] again."]
    assert "<w:b/>" in run_of(output, "[Pupil A]")
    assert "<w:i/>" not in body(output)


def test_several_replacements_in_one_block_use_the_offsets_of_the_source() -> None:
    data = docx(p("Ann, Ben and Cy"))

    assert texts(written(data, (0, 0, 3, "[A]"), (0, 13, 15, "[Pupil C]"), (0, 5, 8, ""))) == [
        "[A],  and [Pupil C]"
    ]


def test_text_put_in_between_changes_nothing_else() -> None:
    assert texts(written(docx(p("12. Staffing")), (0, 3, 3, " Confidential:"))) == [
        "12. Confidential: Staffing"
    ]


def test_a_replacement_may_hold_tabs_and_line_breaks() -> None:
    assert texts(written(docx(p("x")), (0, 0, 1, "a\tb\nc"))) == ["a\tb\nc"]


def test_a_note_stays_when_the_words_around_it_are_replaced() -> None:
    data = docx(p("Isolde", NOTE, " Threlkeld spoke."), footnotes=NOTES)

    assert texts(written(data, (0, 0, 16, "[Pupil A]"))) == ["[Pupil A] spoke.", "A note."]


def test_replacing_hidden_text_writes_none_of_it() -> None:
    data = docx(p("x", r("secret", "<w:vanish/>")))

    assert texts(written(data, (1, 0, 6, "[Pupil A]"))) == ["x"]


@pytest.mark.parametrize("spans", [((0, 3), (2, 4)), ((0, 99),), ((-1, 2),)])
def test_replacements_that_cannot_be_are_refused(spans: tuple[tuple[int, int], ...]) -> None:
    changes = tuple(Replacement(Span(0, start, end), "x") for start, end in spans)

    with pytest.raises(ValueError, match="replacements"):
        write(docx(p("Welcome")), LIMITS, Edits(changes))


# ------------------------------------------------------------- dropped blocks


def test_a_dropped_paragraph_vanishes() -> None:
    assert texts(written(docx(p("a"), p("b"), p("c")), drop=(1,))) == ["a", "c"]


def test_a_row_without_blocks_vanishes_and_its_table_stays() -> None:
    data = docx(tbl(tr("Action", "Owner"), tr("Write", "JB"), tr("Call", "KM")), p("end"))

    assert texts(written(data, drop=(2, 3))) == ["Action", "Owner", "Call", "KM", "end"]


def test_a_cell_that_loses_its_paragraphs_keeps_an_empty_one() -> None:
    data = docx(tbl(tr("Action", "Owner"), tr(tc(p("a"), p("b")), "JB")), p("end"))

    assert texts(written(data, drop=(2, 3))) == ["Action", "Owner", "", "JB", "end"]


def test_a_table_without_rows_vanishes() -> None:
    output = written(docx(p("a"), tbl(tr("x"), tr("y")), p("b")), drop=(1, 2))

    assert texts(output) == ["a", "b"]
    assert "w:tbl" not in body(output)


def test_two_tables_do_not_become_one() -> None:
    output = written(docx(tbl(tr("a")), p("between"), tbl(tr("b")), p("end")), drop=(1,))

    assert texts(output) == ["a", "", "b", "end"]


def test_a_body_without_blocks_keeps_an_empty_paragraph() -> None:
    assert texts(written(docx(p("a"), p("b")), drop=(0, 1))) == [""]


def test_a_header_without_blocks_stays_empty() -> None:
    data = docx(
        p("x"),
        sect='<w:headerReference w:type="default" r:id="header1"/>',
        headers={"header1": p("Head")},
    )

    assert texts(written(data, drop=(1,))) == ["x", ""]


def test_a_note_goes_with_the_block_that_refers_to_it_and_the_other_way_round() -> None:
    data = docx(p("a", NOTE), p("b"), footnotes=NOTES)

    assert texts(written(data, drop=(0,))) == ["b"]
    assert "footnotes" not in "".join(parts(written(data, drop=(0,))))
    assert texts(written(data, drop=(2,))) == ["a", "b"]
    assert "footnoteReference" not in body(written(data, drop=(2,)))


def test_references_without_a_note_and_notes_in_headers_leave_nothing_behind() -> None:
    header = {"header1": p("Head", NOTE)}
    sect = '<w:headerReference w:type="default" r:id="header1"/>'
    data = docx(p("a", NOTE), sect=sect, headers=header)

    assert texts(written(data)) == ["a", "Head"]
    assert "footnoteReference" not in "".join(parts(written(data)).values())


def test_a_section_keeps_its_page_when_its_last_paragraph_goes() -> None:
    landscape = section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    output = written(docx(p("a"), p("b", ppr=landscape), p("c")), drop=(1,))

    assert body(output).index("landscape") < body(output).index(">c<")


def test_a_section_without_blocks_goes() -> None:
    landscape = section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    output = written(docx(p("a", ppr=section()), p("b", ppr=landscape), p("c")), drop=(1,))

    assert "landscape" not in body(output)


def test_cells_that_continued_a_dropped_row_stand_on_their_own() -> None:
    start, more = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    data = docx(
        tbl(tr(tc("Pay", tcpr=start), "a"), tr(tc("", tcpr=more), "b"), tr(tc("", tcpr=more), "c")),
        p("end"),
    )
    output = written(data, drop=(0, 1))

    assert texts(output) == ["", "b", "c", "end"]
    assert body(output).count('w:val="restart"') == 1


# --------------------------------------------------------------------- layout

KEPT = [
    '<w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:before="240" w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>',
    '<w:pPr><w:ind w:left="720" w:right="360" w:hanging="360"/><w:contextualSpacing/><w:jc w:val="center"/></w:pPr>',
    '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="1F3864"/></w:pBdr></w:pPr>',
    '<w:pPr><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/><w:outlineLvl w:val="1"/></w:pPr>',
    '<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs></w:pPr>',
]
KEPT_RUNS = (
    '<w:rPr><w:rFonts w:ascii="Comic Sans MS" w:hAnsi="Comic Sans MS"/><w:b/><w:i/><w:caps/><w:strike/><w:color w:val="C00000"/>'
    '<w:sz w:val="28"/><w:highlight w:val="yellow"/><w:u w:val="double"/><w:vertAlign w:val="superscript"/></w:rPr>'
)
KEPT_TABLE = (
    '<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>'
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="400" w:hRule="atLeast"/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/><w:gridSpan w:val="2"/>'
    '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/><w:vAlign w:val="center"/></w:tcPr>'
)
KEPT_SECTION = (
    '<w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="720" w:bottom="1440" w:left="720" '
    'w:header="708" w:footer="708" w:gutter="0"/><w:pgNumType w:fmt="lowerRoman" w:start="3"/><w:cols w:space="708" w:num="2"/><w:titlePg/>'
)


@pytest.mark.parametrize("ppr", KEPT)
def test_paragraph_formatting_survives(ppr: str) -> None:
    assert ppr in body(written(docx(f"<w:p>{ppr}{r('x')}</w:p>")))


def test_run_formatting_survives() -> None:
    assert KEPT_RUNS in body(written(docx(f"<w:p><w:r>{KEPT_RUNS}<w:t>x</w:t></w:r></w:p>")))


def test_tables_survive() -> None:
    data = docx(f"<w:tbl>{KEPT_TABLE}{p('x')}</w:tc></w:tr></w:tbl>", p("end"))

    assert KEPT_TABLE in body(written(data))


def test_sections_survive() -> None:
    assert KEPT_SECTION in body(written(docx(p("x"), sect=KEPT_SECTION)))


def test_properties_come_out_in_the_order_of_the_schema() -> None:
    mixed = '<w:jc w:val="right"/><w:keepNext/><w:pStyle w:val="none"/>'

    assert '<w:pPr><w:keepNext/><w:jc w:val="right"/></w:pPr>' in body(
        written(docx(p("x", ppr=mixed)))
    )


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ('<w:spacing w:before="12pt"/>', '<w:spacing w:before="240"/>'),
        ('<w:ind w:left="1in"/>', '<w:ind w:left="1440"/>'),
        ('<w:ind w:left="719.99"/>', '<w:ind w:left="720"/>'),
        ('<w:keepNext w:val="true"/>', '<w:keepNext w:val="1"/>'),
    ],
)
def test_values_are_written_in_one_form(given: str, kept: str) -> None:
    assert kept in body(written(docx(p("x", ppr=given))))


def test_switches_of_tables_are_spelled_as_old_versions_know_them() -> None:
    data = docx(tbl(tr("a", trpr='<w:cantSplit w:val="0"/><w:tblHeader w:val="true"/>')), p("x"))

    assert '<w:cantSplit w:val="off"/><w:tblHeader w:val="on"/>' in body(written(data))


@pytest.mark.parametrize(
    "ppr",
    [
        '<w:jc w:val="Isolde"/>',
        '<w:ind w:left="-20000"/>',
        '<w:shd w:val="clear" w:fill="Isolde"/>',
        '<w:tabs><w:tab w:val="left" w:pos="Isolde"/></w:tabs>',
        '<w:keepNext w:val="Isolde"/>',
    ],
)
def test_values_that_are_not_of_their_type_are_dropped(ppr: str) -> None:
    output = body(written(docx(p("x", ppr=ppr))))

    assert "Isolde" not in output
    assert "-20000" not in output


def test_colours_and_fonts_of_the_theme_become_literal() -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>'
        '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface="Georgia"/>'
        "</a:majorFont></a:fontScheme></a:themeElements></a:theme>"
    )
    rpr = '<w:rFonts w:asciiTheme="majorHAnsi"/><w:color w:val="000000" w:themeColor="accent1"/>'
    output = written(docx(p(r("x", rpr)), theme=theme))

    assert '<w:rFonts w:ascii="Georgia"/><w:color w:val="4472C4"/>' in body(output)
    assert "Georgia" not in parts(output)["word/theme/theme1.xml"]


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="c"><w:name w:val="Harrowmere Item"/><w:basedOn w:val="b"/><w:pPr><w:keepNext/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="heading 9"/></w:style>'
)


def test_styles_in_use_survive_under_names_that_tell_nothing() -> None:
    output = written(docx(p("x", ppr='<w:pStyle w:val="c"/>'), styles=STYLES))
    styles = {style.name: style for style in Document(io.BytesIO(output)).styles}

    assert list(styles) == ["Normal", "Heading 1", "Style 1"]
    assert styles["Style 1"].base_style.name == "Heading 1"
    assert styles["Heading 1"].font.bold
    assert Document(io.BytesIO(output)).paragraphs[0].style.name == "Style 1"


def test_headers_follow_their_sections() -> None:
    def reference(part: str) -> str:
        return f'<w:headerReference w:type="default" r:id="{part}"/>'

    data = docx(
        p("one", ppr=section(reference("header1"))),
        p("two", ppr=section()),
        p("three"),
        sect=reference("header2"),
        headers={"header1": p("First"), "header2": p("Second")},
    )
    sections = Document(io.BytesIO(written(data))).sections

    assert [s.header.paragraphs[0].text for s in sections] == ["First", "First", "Second"]


LETTERHEAD = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="{}"><wp:align>right</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="{}"><wp:posOffset>457200</wp:posOffset></wp:positionV>'
    '<wp:extent cx="2413000" cy="660400"/><wp:{}/><a:graphic><a:graphicData>{}</a:graphicData></a:graphic>'
    "</wp:anchor></w:drawing></w:r>"
)


def test_a_text_box_that_stands_still_on_the_page_becomes_a_frame() -> None:
    box = LETTERHEAD.format("margin", "page", "wrapSquare", text_box(p("Larkspur Road")))
    output = body(written(docx(p("x", box))))

    assert (
        '<w:framePr w:w="3980" w:h="1040" w:wrap="around" w:hAnchor="margin" w:vAnchor="page"'
        ' w:y="792" w:xAlign="right" w:hRule="atLeast"/><w:ind w:left="324" w:right="144"/>'
    ) in output
    assert texts(written(docx(p("x", box)))) == ["x", "Larkspur Road"]


@pytest.mark.parametrize(
    ("across", "down", "wrap"),
    [
        ("margin", "paragraph", "wrapSquare"),
        ("margin", "page", "wrapNone"),
        ("margin", "page", "wrapTopAndBottom"),
        ("character", "page", "wrapSquare"),
    ],
)
def test_other_text_boxes_are_paragraphs_behind_their_anchor(
    across: str, down: str, wrap: str
) -> None:
    box = LETTERHEAD.format(across, down, wrap, text_box(p("Larkspur Road")))

    assert "framePr" not in body(written(docx(p("x", box))))


def test_a_table_in_a_text_box_has_no_frame() -> None:
    box = LETTERHEAD.format("margin", "page", "wrapSquare", text_box(tbl(tr("a"))))

    assert "framePr" not in body(written(docx(p("x", box)))).partition("</w:tbl>")[0]


def test_breaks_survive_as_what_they_were() -> None:
    output = body(written(docx(p("a", r('<w:br w:type="page"/>'), "b", r("<w:br/>")))))

    assert '<w:br w:type="page"/>' in output
    assert "<w:br/>" in output


@pytest.mark.parametrize(
    ("instruction", "kept"),
    [
        ("PAGE", '<w:fldSimple w:instr=" PAGE ">'),
        ("PAGE \\* roman \\* MERGEFORMAT", '<w:fldSimple w:instr=" PAGE \\* roman ">'),
        ('NUMPAGES \\# "Isolde"', '<w:fldSimple w:instr=" NUMPAGES ">'),
    ],
)
def test_page_numbers_are_fields_with_nothing_else_in_them(instruction: str, kept: str) -> None:
    assert kept in body(written(docx(p(field(instruction.replace('"', "&quot;"), "1")))))


# ------------------------------------------------------------------- metadata


def test_all_parts_have_fixed_names_dates_and_nothing_beside() -> None:
    output = written(docx(p("x"), comment=b"archived for somebody"))
    with zipfile.ZipFile(io.BytesIO(output)) as archive:
        entries = archive.infolist()

    assert [entry.filename for entry in entries] == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/settings.xml",
        "word/fontTable.xml",
        "word/theme/theme1.xml",
    ]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.comment, entry.extra) for entry in entries} == {(b"", b"")}
    assert archive.comment == b""


def test_properties_say_nothing_and_settings_keep_it_so() -> None:
    output = written(docx(p("x")))
    properties = Document(io.BytesIO(output)).core_properties

    assert (properties.author, properties.title, properties.last_modified_by) == ("", "", "")
    assert properties.created is None
    assert (
        "<w:removePersonalInformation/><w:removeDateAndTime/>" in parts(output)["word/settings.xml"]
    )


def test_the_same_source_and_edits_give_the_same_bytes() -> None:
    data = docx(p("Isolde", NOTE), tbl(tr("a")), footnotes=NOTES, styles=STYLES)

    assert written(data, (0, 0, 6, "[A]")) == written(data, (0, 0, 6, "[A]"))
