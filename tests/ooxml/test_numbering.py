"""Automatic numbers are text: the ones that Word prints."""

from __future__ import annotations

import pytest
from build import body, docx, p, parts, texts, visible, written

from redactor.ooxml.numerals import numeral


def lvl(level: int, text: str, fmt: str = "decimal", inner: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/>{inner}'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{720 * (level + 1)}" w:hanging="360"/></w:pPr>'
        "</w:lvl>"
    )


def lists(*levels: str, nums: str = "") -> str:
    """One list, number 1, with these levels; `nums` adds further ones."""
    return (
        f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{nums}'
    )


def item(text: str, level: int = 0, num: int = 1, more: str = "") -> str:
    numpr = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return p(text, ppr=numpr + more)


OUTLINE = (lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "(%3)", "lowerLetter"))


def labels(data: bytes) -> list[str]:
    return [block.label for block in visible(data)]


def test_levels_count_and_restart_below_a_higher_one() -> None:
    data = docx(
        *(item("x", level) for level in (0, 1, 1, 2, 2, 0, 1, 2)), numbering=lists(*OUTLINE)
    )

    assert labels(data) == ["1.\t", "1.1\t", "1.2\t", "(a)\t", "(b)\t", "2.\t", "2.1\t", "(a)\t"]


def test_the_label_is_the_beginning_of_the_text() -> None:
    data = docx(item("Welcome"), numbering=lists(*OUTLINE))

    assert texts(data) == ["1.\tWelcome"]


def test_a_level_that_was_skipped_is_used_up() -> None:
    data = docx(
        item("x"),
        item("x", 2),
        item("x", 1),
        numbering=lists(lvl(0, "%1"), lvl(1, "%1.%2"), lvl(2, "%1.%2.%3")),
    )

    assert labels(data) == ["1\t", "1.1.1\t", "1.2\t"]


@pytest.mark.parametrize(
    ("restart", "expected"), [("", "(a)"), ('<w:lvlRestart w:val="0"/>', "(c)")]
)
def test_a_level_restarts_unless_told_not_to(restart: str, expected: str) -> None:
    numbering = lists(lvl(0, "%1."), lvl(1, "(%2)", "lowerLetter", restart))
    data = docx(item("x"), item("x", 1), item("x", 1), item("x"), item("x", 1), numbering=numbering)

    assert labels(data)[-1] == expected + "\t"


def test_a_list_goes_on_after_other_paragraphs_and_in_tables() -> None:
    data = docx(item("x"), p("between"), item("y"), numbering=lists(*OUTLINE))

    assert labels(data) == ["1.\t", "", "2.\t"]


def test_two_lists_of_one_definition_count_together_until_one_restarts() -> None:
    nums = (
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3">'
        '<w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    data = docx(
        item("x"),
        item("x", 0, 2),
        item("x", 0, 3),
        item("x", 0, 3),
        numbering=lists(*OUTLINE, nums=nums),
    )

    assert labels(data) == ["1.\t", "2.\t", "5.\t", "6.\t"]


def test_a_restart_may_bring_a_level_of_its_own() -> None:
    nums = f'<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">{lvl(0, "Item %1:")}</w:lvlOverride></w:num>'
    data = docx(item("x", 0, 2), numbering=lists(*OUTLINE, nums=nums))

    assert labels(data) == ["Item 1:\t"]


@pytest.mark.parametrize(
    ("inner", "suffix"),
    [("", "\t"), ('<w:suff w:val="space"/>', " "), ('<w:suff w:val="nothing"/>', "")],
)
def test_what_follows_the_number(inner: str, suffix: str) -> None:
    data = docx(item("x"), numbering=lists(lvl(0, "%1", inner=inner)))

    assert texts(data) == [f"1{suffix}x"]


def test_legal_numbering_turns_roman_numbers_into_digits() -> None:
    numbering = lists(
        lvl(0, "Article %1", "upperRoman"), lvl(1, "%1.%2", "decimalZero", "<w:isLgl/>")
    )
    data = docx(item("x"), item("x"), item("x", 1), numbering=numbering)

    assert labels(data) == ["Article I\t", "Article II\t", "2.01\t"]


def test_numbers_of_a_style_and_of_the_style_it_is_based_on() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>'
    )
    numbering = lists(
        lvl(0, "%1.", inner='<w:pStyle w:val="a"/>'), lvl(1, "%1.%2", inner='<w:pStyle w:val="b"/>')
    )
    data = docx(
        p("x", ppr='<w:pStyle w:val="a"/>'),
        p("y", ppr='<w:pStyle w:val="b"/>'),
        styles=styles,
        numbering=numbering,
    )

    assert texts(data) == ["1.\tx", "1.1\ty"]


def test_number_zero_takes_the_number_of_a_style_away() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    data = docx(
        p("x", ppr='<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        styles=styles,
        numbering=lists(*OUTLINE),
    )

    assert texts(data) == ["x"]


@pytest.mark.parametrize(
    ("character", "font", "bullet"),
    [("\uf0b7", "Symbol", "•"), ("o", "Courier New", "o"), ("\uf0a7", "Wingdings", "▪"), ("\uf0fc", "Wingdings", "✓"), ("\uf0d8", "Wingdings", "➢"), ("\u2013", "Arial", "\u2013"), ("\uf0ff", "Wingdings", "•")],
)  # fmt: skip
def test_bullets_are_characters_of_text(character: str, font: str, bullet: str) -> None:
    level = (
        f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{character}"/>'
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr></w:lvl>'
    )
    data = docx(item("x"), numbering=lists(level))

    assert texts(data) == [f"{bullet}\tx"]
    assert texts(written(data)) == texts(data)


@pytest.mark.parametrize(
    ("number", "fmt", "spelled"),
    [
        (4, "decimal", "4"), (4, "decimalZero", "04"), (12, "decimalZero", "12"),
        (4, "lowerRoman", "iv"), (1994, "upperRoman", "MCMXCIV"), (3, "upperLetter", "C"),
        (28, "lowerLetter", "bb"), (1, "ordinal", "1st"), (12, "ordinal", "12th"), (23, "ordinal", "23rd"),
        (21, "cardinalText", "Twenty-one"), (20, "ordinalText", "Twentieth"), (32, "ordinalText", "Thirty-second"),
        (7, "numberInDash", "- 7 -"), (3, "decimalEnclosedCircle", "③"), (5, "chicago", "**"),
        (9, "none", ""), (6, "001, 002, 003, ...", "006"), (5, "thaiNumbers", "5"), (0, "upperRoman", ""),
    ],
)  # fmt: skip
def test_number_formats(number: int, fmt: str, spelled: str) -> None:
    assert numeral(number, fmt) == spelled


def test_numbers_stay_as_printed_when_items_before_them_are_cut() -> None:
    data = docx(item("Welcome"), item("Staffing"), item("Close"), numbering=lists(*OUTLINE))

    assert texts(written(data, drop=(1,))) == ["1.\tWelcome", "3.\tClose"]


def test_the_output_has_no_automatic_numbers_and_keeps_the_indent() -> None:
    output = written(docx(item("Welcome"), numbering=lists(*OUTLINE)))

    assert not any("numbering" in name for name in parts(output))
    assert "numPr" not in body(output)
    assert '<w:ind w:left="720" w:hanging="360"/>' in body(output)


def test_an_indent_of_the_paragraph_wins_over_that_of_the_list() -> None:
    output = written(
        docx(item("x", more='<w:ind w:left="100" w:firstLine="50"/>'), numbering=lists(*OUTLINE))
    )

    assert '<w:ind w:left="100" w:firstLine="50"/>' in body(output)


def test_deleted_paragraphs_do_not_count() -> None:
    gone = item(
        "<w:del w:id='1' w:author='C'><w:r><w:delText>x</w:delText></w:r></w:del>",
        more="<w:rPr><w:del w:id='1' w:author='C'/></w:rPr>",
    )
    data = docx(item("Welcome"), gone, item("Close"), numbering=lists(*OUTLINE))

    assert texts(data) == ["1.\tWelcome", "2.\tClose"]


def test_a_number_typed_by_hand_is_no_label() -> None:
    block = visible(docx(p("1. Welcome")))[0]

    assert (block.text, block.label) == ("1. Welcome", "")


def test_a_list_without_a_definition_has_no_label() -> None:
    assert texts(docx(item("x", num=9))) == ["x"]


def test_a_number_takes_no_underline_from_the_style_of_its_paragraph() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/>'
        '<w:rPr><w:b/><w:u w:val="single"/></w:rPr></w:style>'
    )
    ppr = '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="1"/></w:numPr>'
    output = body(
        written(docx(p("Welcome", ppr=ppr), numbering=lists(lvl(0, "%1.")), styles=styles))
    )

    assert '<w:r><w:rPr><w:u w:val="none"/></w:rPr><w:t xml:space="preserve">1.</w:t>' in output
    assert '<w:r><w:t xml:space="preserve">Welcome</w:t></w:r>' in output


@pytest.mark.parametrize(
    ("align", "hanging"), [("left", "180"), ("right", "360"), ("center", "270")]
)
def test_numbers_that_end_at_their_place_start_before_it(align: str, hanging: str) -> None:
    inner = f'<w:lvlJc w:val="{align}"/><w:pPr><w:ind w:left="2160" w:hanging="180"/></w:pPr>'
    output = body(written(docx(item("x"), numbering=lists(lvl(0, "(%1)", "lowerRoman", inner)))))

    assert f'<w:ind w:left="2160" w:hanging="{hanging}"/>' in output
