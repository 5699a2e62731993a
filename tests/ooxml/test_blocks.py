"""What a block tells besides its text: headings, emphasis, places, pages, origins."""

from __future__ import annotations

import pytest
from build import (
    DECLARED,
    body,
    docx,
    drawing,
    emoji,
    field,
    p,
    r,
    reading,
    section,
    tbl,
    tc,
    text_box,
    texts,
    tr,
    visible,
    written,
)

from redactor.data import Place, Story

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Overskrift3"><w:name w:val="Heading 3"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="Agenda item"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)


@pytest.mark.parametrize(
    ("ppr", "level"),
    [
        ('<w:pStyle w:val="berschrift1"/>', 1),
        ('<w:pStyle w:val="Overskrift3"/>', 3),
        ('<w:pStyle w:val="own"/>', 1),
        ('<w:pStyle w:val="toc"/>', 0),
        ('<w:outlineLvl w:val="1"/>', 2),
        ('<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="9"/>', 0),
        ('<w:pStyle w:val="missing"/>', 0),
        ("", 0),
    ],
)
def test_heading_levels(ppr: str, level: int) -> None:
    assert visible(docx(p("Item", ppr=ppr), styles=STYLES))[0].heading == level


@pytest.mark.parametrize(
    ("paragraph", "bold"),
    [
        (p(r("12. Staffing", "<w:b/>")), True),
        (p(r("12. ", "<w:b/>"), r("Staffing", '<w:u w:val="single"/>')), True),
        (p(r("Staffing", '<w:rStyle w:val="strong"/>')), True),
        (p("Staffing", ppr='<w:pStyle w:val="berschrift1"/>'), True),
        (p(r("12."), r(" "), r("Staffing", "<w:b/>")), False),
        (p(r("Staffing", '<w:b w:val="0"/>'), ppr='<w:pStyle w:val="berschrift1"/>'), False),
        (
            p(r("Staffing", '<w:rStyle w:val="strong"/>'), ppr='<w:pStyle w:val="berschrift1"/>'),
            False,
        ),
        (p(r("Staffing", '<w:u w:val="none"/>')), False),
        (p(r(" ", "<w:b/>")), False),
    ],
)
def test_a_heading_by_hand_is_bold_or_underlined_throughout(paragraph: str, bold: bool) -> None:  # noqa: FBT001  # a table
    assert visible(docx(paragraph, styles=STYLES))[0].bold is bold


@pytest.mark.parametrize(
    ("block", "marked"),
    [
        (p(r("Conf.", '<w:highlight w:val="yellow"/>')), True),
        (p(r("Conf.", '<w:color w:val="FF0000"/>')), True),
        (p(r("Conf.", '<w:shd w:val="clear" w:fill="FFFF00"/>')), True),
        (p("Conf.", ppr='<w:shd w:val="clear" w:fill="FFC0CB"/>'), True),
        (tbl(tr("Item"), tr(tc("Conf.", tcpr='<w:shd w:val="clear" w:fill="FFC0CB"/>'))), True),
        (p(r("Conf", '<w:highlight w:val="yellow"/>'), "."), False),
        (p("Minutes", ppr='<w:shd w:val="clear" w:fill="D9D9D9"/>'), False),
        (tbl(tr("x"), tr(tc("Item", tcpr='<w:shd w:val="clear" w:fill="F2F2F2"/>'))), False),
        (tbl(tr(tc("Action", tcpr='<w:shd w:val="clear" w:fill="4472C4"/>')), tr("x")), False),
        (p(r("Hello", '<w:color w:val="2E74B5"/>')), False),
        (p(""), False),
    ],
)  # fmt: skip
def test_marked_with_a_pen_or_a_colour(block: str, marked: bool) -> None:  # noqa: FBT001  # a table
    blocks = visible(docx(block, p("x")))

    assert any(one.marked for one in blocks) is marked


def test_places_name_table_row_grid_column_and_the_cell_around() -> None:
    inner = tbl(tr("inner"))
    data = docx(
        tbl(tr("a", "b"), tr(tc("wide", tcpr='<w:gridSpan w:val="2"/>'), "c")),
        tbl(tr(tc(inner, p("after")), trpr='<w:gridBefore w:val="1"/>')),
        p("end"),
    )
    found = {block.text: block.place for block in visible(data)}

    assert found == {
        "a": Place(0, 0, 0),
        "b": Place(0, 0, 1),
        "wide": Place(0, 1, 0),
        "c": Place(0, 1, 2),
        "inner": Place(2, 0, 0, Place(1, 0, 1)),
        "after": Place(1, 0, 1),
        "end": None,
    }


PAGE = '<w:br w:type="page"/>'


@pytest.mark.parametrize(
    ("blocks", "pages"),
    [
        ((p("a"), p("b", ppr="<w:pageBreakBefore/>")), [False, True]),
        ((p("a"), p(r(PAGE), "b")), [False, True]),
        ((p("a"), p(r(PAGE)), p("b")), [False, False, True]),
        ((p("a", r(PAGE)), p("b")), [False, True]),
        ((p("a", ppr=section()), p("b")), [False, True]),
        ((p("a", r(PAGE), "b"), p("c")), [False, False]),
        ((p("a", r("<w:br/>")), p("b")), [False, False]),
    ],
)
def test_new_pages_and_sections(blocks: tuple[str, ...], pages: list[bool]) -> None:
    assert [block.page_break for block in visible(docx(*blocks))] == pages


def test_tabs_breaks_and_hyphens_are_characters() -> None:
    run = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:cr/><w:t>e</w:t></w:r>"

    assert texts(docx(p(run))) == ["a\tb\nc\u2011d\ne"]


def test_empty_paragraphs_are_blocks() -> None:
    assert texts(docx(p("a"), p(""), p("b"))) == ["a", "", "b"]


def test_page_numbers_have_no_length_and_are_written_as_fields() -> None:
    data = docx(p("Page ", field("PAGE \\* MERGEFORMAT", "7"), " of ", field("NUMPAGES", "9")))
    output = written(data)

    assert texts(data) == ["Page  of "]
    assert texts(output) == ["Page  of "]


def test_stories_follow_the_body_and_hidden_text_comes_last() -> None:
    data = docx(
        p("Body", r('<w:footnoteReference w:id="2"/>'), r("secret", "<w:vanish/>")),
        sect='<w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>',
        headers={"header1": p("Head"), "footer1": p("Foot")},
        footnotes=f'<w:footnote w:id="2">{p(r("<w:footnoteRef/>"), "Note")}</w:footnote>',
    )
    blocks = reading(data).blocks

    assert [(b.story, b.text) for b in blocks] == [
        (Story.BODY, "Body"),
        (Story.FOOTNOTE, "Note"),
        (Story.HEADER, "Head"),
        (Story.FOOTER, "Foot"),
        (Story.HIDDEN, "secret"),
    ]
    assert [b.index for b in blocks] == list(range(5))


def test_a_text_box_follows_its_anchor_and_is_read_once() -> None:
    box = f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{text_box(p('Box'))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{p('Box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    blocks = visible(docx(p("Anchor", box), p("Next")))

    assert [(b.text, b.origin) for b in blocks] == [
        ("Anchor", "text"),
        ("Box", "text box"),
        ("Next", "text"),
    ]


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (drawing("<pic:pic/>"), "See [picture removed] above"),
        (drawing('<c:chart r:id="x"/>'), "See [chart removed] above"),
        (drawing('<dgm:relIds r:dm="x"/>'), "See [diagram removed] above"),
        (r("<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>"), "See [embedded file removed] above"),
        (r("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>"), "See [picture removed] above"),
        (drawing("<wps:wsp><wps:spPr/></wps:wsp>"), "Seeabove"),
        (r('<w:pict><v:rect o:hr="t"/></w:pict>'), "Seeabove"),
    ],
)  # fmt: skip
def test_a_mark_stands_for_what_cannot_be_kept(run: str, text: str) -> None:
    assert texts(docx(p("See", run, "above"))) == [text]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("e\u0301", "é"),
        ("\ufb01nance", "finance"),
        ("a\u200bb\ufeffc\u00ad", "abc"),
        ("no\u00a0break", "no\u00a0break"),
        ("na\u00efve — “quoted” …", "na\u00efve — “quoted” …"),
        ("½ ² ™", "½ ² ™"),
    ],
)
def test_text_is_composed_and_free_of_what_prints_nothing(before: str, after: str) -> None:
    assert texts(docx(p(before))) == [after]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("ms pike", "MS PIKE"), ("Ms Pike", "Ms Pike"), ("straße", "STRAßE"), ("9 am", "9 AM")],
)
def test_small_letters_that_are_shown_as_capitals_are_read_as_capitals(
    typed: str, shown: str
) -> None:
    assert texts(docx(p(r(typed, "<w:caps/>")))) == [shown]
    assert texts(docx(p(r(typed, '<w:caps w:val="0"/>')))) == [typed]


def test_the_initial_of_a_paragraph_is_read_with_the_rest_of_its_word() -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text"/>'
    data = docx(p(r("R", '<w:sz w:val="120"/>'), ppr=frame), p("omola Pike reported."))

    assert texts(data) == ["Romola Pike reported."]
    assert 'w:val="120"' not in body(written(data))


def test_accents_in_runs_of_their_own_all_belong_to_the_sign_before_them() -> None:
    once = written(docx(p("&lt;", r("\u0301"), r("\u0301", "<w:b/>"))))

    assert written(once) == once


def test_an_accent_in_a_run_of_its_own_belongs_to_its_letter() -> None:
    assert texts(docx(p(r("Rene"), r("\u0301e", "<w:b/>")))) == ["Renée"]


def test_a_symbol_is_the_character_it_shows() -> None:
    run = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'

    assert texts(docx(p(run))) == ["✓→"]


def test_an_emoji_as_word_writes_it_is_read_and_written_once() -> None:
    file = docx(p(r("Grace"), emoji("⭐"), r("Vale"), emoji("🔒")))

    assert texts(file) == ["Grace⭐Vale🔒"]
    assert texts(written(file)) == ["Grace⭐Vale🔒"]


_FACE = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>'


@pytest.mark.parametrize(
    ("font", "character", "shown"),
    [
        ("Webdings", "\uf0cf", "🔒"),
        ("Webdings", "x", "🚫"),
        ("Wingdings", "N", "☠"),
        ("Wingdings 2", "P", "✓"),
        ("Symbol", "\uf0d6", "√"),
        ("FontAwesome", "\uf023", "🔒"),
        ("Font Awesome 6 Free Solid", "\uf00c", "✓"),
        ("Segoe MDL2 Assets", "\ue72e", "🔒"),
        ("Calibri", "x", "x"),
    ],
)
def test_a_character_of_a_symbol_font_is_what_it_shows(
    font: str, character: str, shown: str
) -> None:
    face = _FACE.format(font)
    style = f'<w:style w:type="{{}}" w:styleId="sign"><w:name w:val="Sign"/><w:rPr>{face}</w:rPr></w:style>'
    run, paragraph = (
        docx(p(r(character, '<w:rStyle w:val="sign"/>')), styles=style.format("character")),
        docx(p(character, ppr='<w:pStyle w:val="sign"/>'), styles=style.format("paragraph")),
    )
    assert texts(docx(p(r(character, face)))) == texts(run) == texts(paragraph) == [shown]


def test_a_font_of_the_run_goes_before_that_of_its_style() -> None:
    style = f'<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Sign"/><w:rPr>{_FACE.format("Webdings")}</w:rPr></w:style>'
    run = r("x", '<w:rFonts w:asciiTheme="minorHAnsi"/>')
    assert texts(docx(p(run, ppr='<w:pStyle w:val="a"/>'), styles=style)) == ["x"]


def test_a_theme_font_goes_before_a_name_beside_it() -> None:
    run = r("Welcome", '<w:rFonts w:ascii="Wingdings" w:asciiTheme="minorHAnsi"/>')
    assert texts(docx(p(run))) == ["Welcome"]


@pytest.mark.parametrize("font", ["Webdings", "Wingdings 3", "Clerk's own", "Font Awesome 5 Pro"])
def test_a_symbol_that_nobody_knows_stays_a_sign(font: str) -> None:
    run = f'<w:r><w:sym w:font="{font}" w:char="F0AF"/><w:sym w:font="{font}" w:char="F0B0"/></w:r>'
    (text,) = texts(docx(p("before", run, "behind")))
    signs = text.removeprefix("before").removesuffix("behind")
    assert len({*signs}) == len(signs) == 2
    assert not any(map(str.isalnum, signs))


def test_form_boxes_show_whether_they_are_ticked() -> None:
    def box(inner: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{inner}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

    assert texts(docx(p(box("<w:checked/>"), box('<w:default w:val="0"/>')))) == ["☒☐"]


def test_a_form_list_shows_its_choice_once() -> None:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:default w:val="1"/><w:listEntry w:val="No"/>'
        '<w:listEntry w:val="Yes"/></w:ddList></w:ffData></w:fldChar></w:r>'
    )
    rest = field("FORMDROPDOWN", "Yes").removeprefix(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    )

    assert texts(docx(p("Quorate: ", begin, rest))) == ["Quorate: Yes"]


def test_a_spacer_between_two_tables_stays() -> None:
    spacer = p("", ppr='<w:spacing w:line="20" w:lineRule="exact"/>')

    assert texts(docx(tbl(tr("a")), spacer, tbl(tr("b")), p("end"))) == ["a", "", "b", "end"]


def test_a_paragraph_with_a_deleted_mark_before_a_table_stands_alone() -> None:
    deleted = "<w:rPr><w:del w:id='1' w:author='C'/></w:rPr>"

    assert texts(docx(p("Item", ppr=deleted), tbl(tr("a")), p("end"))) == ["Item", "a", "end"]


def test_strict_packages_say_the_same() -> None:
    plain = docx(p(r("Welcome", "<w:b/>"), ppr='<w:jc w:val="center"/>'))
    strict = DECLARED.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    document = f"<w:document {strict}><w:body>{p(r('Welcome', '<w:b/>'), ppr=chr(60) + 'w:jc w:val=' + chr(34) + 'center' + chr(34) + '/>')}<w:sectPr/></w:body></w:document>"

    assert written(docx(document=document)) == written(plain)


def test_utf_16_parts_are_read() -> None:
    document = f'<?xml version="1.0" encoding="UTF-16"?><w:document {DECLARED}><w:body>{p("Siân")}</w:body></w:document>'

    assert texts(docx(document=document.encode("utf-16"))) == ["Siân"]
