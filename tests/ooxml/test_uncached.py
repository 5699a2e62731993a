"""Fields that Word prints although no result is kept, and signs that equations keep as properties."""

from __future__ import annotations

import pytest
from build import body, docx, field, p, r, reading, shows, texts, written

from redactor.data import Part
from redactor.split import split


def _field(instruction: str) -> str:
    code = f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'
    return "".join(
        r(x)
        for x in ('<w:fldChar w:fldCharType="begin"/>', code, '<w:fldChar w:fldCharType="end"/>')
    )


@pytest.mark.parametrize(
    ("instruction", "shown"),
    [
        ("MACROBUTTON NoMacro [Type the date]", "[Type the date]"),
        ("GOTOBUTTON page2 see overleaf", "see overleaf"),
        (r"EQ \f(3,4)", "3/4"),
        (r"EQ \x(Agreed by all)", "Agreed by all"),
        (r"EQ \s\up6(th)", "th"),
        (r"EQ \x(a \(or b\))", "a (or b)"),
        (r"SYMBOL 252 \f Wingdings \s 11", "✓"),
        (r"SYMBOL 0xFC \f &quot;Wingdings&quot;", "✓"),
        ("SYMBOL x", ""),
        ("SYMBOL", ""),
        ("MACROBUTTON NoMacro", ""),
        ("XE &quot;Pay&quot;", ""),
        ("ASK who &quot;Who?&quot;", ""),
    ],
)
def test_what_a_field_without_a_result_prints(instruction: str, shown: str) -> None:
    assert texts(docx(p("A ", _field(instruction), " b"))) == [f"A {shown} b"]


def test_a_result_goes_before_what_would_be_computed() -> None:
    assert texts(docx(p("A ", field("AUTONUM", "7."), " b"))) == ["A 7. b"]


def _numbered(*fields: str | tuple[str, int]) -> list[str]:
    levels = [one if isinstance(one, tuple) else (one, 0) for one in fields]
    outlined = (f'<w:outlineLvl w:val="{level - 1}"/>' if level else "" for _, level in levels)
    lines = [p(_field(f[0]), " x", ppr=o) for f, o in zip(levels, outlined, strict=True)]
    return [text.removesuffix(" x") for text in texts(docx(*lines))]


def test_automatic_numbers_count_paragraphs() -> None:
    assert _numbered("AUTONUM", "AUTONUM", "AUTONUM") == ["1.", "2.", "3."]
    assert _numbered(r"AUTONUM \* ROMAN", r"AUTONUM \s )") == ["I.", "2)"]


def test_automatic_numbers_of_headings_begin_anew_below_the_next() -> None:
    levels = (1, 2, 2, 1, 2)
    assert _numbered(*(("AUTONUMLGL", x) for x in levels)) == ["1.", "1.1.", "1.2.", "2.", "2.1."]
    assert _numbered(*(("AUTONUMOUT", x) for x in levels)) == ["I.", "A.", "B.", "II.", "A."]
    assert _numbered((r"AUTONUMLGL \e", 1)) == ["1"]


def test_numbers_of_word_s_own_lists() -> None:
    assert _numbered("LISTNUM", "LISTNUM", r"LISTNUM \l 2") == ["1)", "2)", "a)"]
    assert _numbered("LISTNUM LegalDefault", r"LISTNUM LegalDefault \l 2") == ["1.", "1.1."]
    assert _numbered(r"LISTNUM OutlineDefault \s 4") == ["IV."]
    assert texts(docx(p(_field("LISTNUM"), " and ", _field("LISTNUM")))) == ["1) and a)"]


def test_a_simple_field_without_content_is_computed_too() -> None:
    lines = (p('<w:fldSimple w:instr=" AUTONUM "/>', f" {x}") for x in ("Roof", "Pay"))
    assert texts(docx(*lines)) == ["1. Roof", "2. Pay"]


def test_items_with_computed_numbers_can_be_called_confidential() -> None:
    items = (("Roof", "It leaks."), ("Pay", "The rise was agreed."), ("Dates", "4 June 2025."))
    lines = "".join(p(_field("AUTONUM"), f" {title}") + p(told) for title, told in items)
    minutes = reading(docx(p("Minutes of 5 March 2025"), lines, p("Item 2 is confidential.")))
    gone = {s.block for x in split(minutes) if x.part is Part.TWO for s in x.spans}
    assert [x.text for x in minutes.blocks if x.index in gone][:2] == ["2. Pay", items[1][1]]


def test_what_a_field_prints_can_be_cut() -> None:
    package = docx(p("Seen by ", _field("MACROBUTTON NoMacro Idris Vane"), "."))
    assert not shows(written(package, (0, 8, 18, "[Pupil A]")), "Idris")


def _m(name: str, *inside: str, properties: str = "") -> str:
    own = f"<m:{name}Pr>{properties}</m:{name}Pr>" if properties else ""
    return f"<m:{name}>{own}{''.join(inside)}</m:{name}>"


def _t(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def _e(text: str) -> str:
    return _m("e", _t(text))


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        (_t("P") + _m("d", _e("x")), "P(x)"),
        (_m("d", _e("a"), _e("b")), "(a|b)"),
        (_m("d", _e("a"), properties='<m:begChr m:val="["/><m:endChr m:val=""/>'), "[a"),
        (_m("nary", _e("x"), properties='<m:chr m:val="∑"/>'), "∑x"),
        (_m("rad", _e("16")), "√16"),
        (_m("f", _m("num", _t("1")), _m("den", _t("4"))), "1/4"),
        (_m("func", _m("fName", _t("log")), _e("x")), "log x"),
        (_m("eqArr", _e("a"), _e("b")), "a b"),
    ],
)
def test_signs_of_an_equation(inside: str, shown: str) -> None:
    assert texts(docx(p(f"<m:oMath>{inside}</m:oMath>"))) == [shown]


def test_a_power_is_raised_in_the_output() -> None:
    power = _m("sSup", _e("10"), _m("sup", _t("2")))
    written_ = body(written(docx(p(f"<m:oMath>{power}</m:oMath>"))))
    assert '<w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">2</w:t>' in written_
