"""Minutes in odd packages: where Part 2 begins in what is no paragraph of the body."""

from __future__ import annotations

import pytest
from build import (
    DECLARED,
    OFFICE,
    docx,
    drawing,
    emoji,
    p,
    r,
    reading,
    section,
    tbl,
    tc,
    text_box,
    tr,
    zipped,
)

from redactor.data import Part
from redactor.split import split

TITLE = "PART 2 – CONFIDENTIAL"
TOP = (
    "Beck Hill Primary School",
    "Minutes of the Full Governing Board held on 5 March 2025",
    "Present: Mrs A Bakare (Chair), Mr C Strachan",
)
OPEN = ("1. Welcome", "The Chair welcomed everyone.", "2. Finance", "The budget was noted.")
CLOSED = ("3. Staffing", "The phased return was agreed.", "4. Lodge", "The lease was discussed.")
END = ("The meeting closed at 9 pm.",)


def ps(*lines: str) -> str:
    return "".join(map(p, lines))


def sealed(package: bytes) -> list[str]:
    """The lines that say something and are sealed, in part or whole."""
    minutes = reading(package)
    gone = {s.block for x in split(minutes) if x.part is Part.TWO for s in x.spans}
    return [x.text for x in minutes.blocks if x.index in gone and x.text.strip()]


def _with(body: str, *parts: tuple[str, str, bytes | str]) -> bytes:
    """Minutes with this before the items of Part 2, and the parts that it points to."""
    return docx(
        ps(*TOP, *OPEN),
        body,
        ps(*CLOSED, *END),
        relationships=tuple((name, OFFICE + kind, name) for name, kind, _ in parts),
        extra={f"word/{name}": data for name, _, data in parts},
    )


def _deleted(text: str, mark: str = "del") -> str:
    return f'<w:{mark} w:id="1" w:author="C"><w:r><w:delText>{text}</w:delText></w:r></w:{mark}>'


_GONE = '<w:rPr><w:del w:id="2" w:author="C"/></w:rPr>'
_DIAGRAM = f"<dgm:dataModel {DECLARED}><dgm:ptLst>{{}}</dgm:ptLst></dgm:dataModel>"
_POINT = "<dgm:pt><dgm:t><a:p><a:r><a:t>{}</a:t></a:r></a:p></dgm:t></dgm:pt>"
_CHART = f"<c:chartSpace {DECLARED}><c:title><a:p><a:r><a:t>{TITLE}</a:t></a:r></a:p></c:title></c:chartSpace>"
_OLE = '<w:object><o:OLEObject DrawAspect="{}" r:id="inside.docx"/></w:object>'
_ALT = f'id="1" name="Picture 1" descr="{TITLE}"'
_INSIDE = ("inside.docx", "package", docx(p(TITLE), p("The lease.")))
UNREAD = {
    "diagram": _with(
        p(drawing('<dgm:relIds r:dm="data1.xml"/>')),
        (
            "data1.xml",
            "diagramData",
            _DIAGRAM.format("".join(map(_POINT.format, TITLE.split(" – ")))),
        ),
    ),
    "chart": _with(p(drawing('<c:chart r:id="chart1.xml"/>')), ("chart1.xml", "chart", _CHART)),
    "embedded document": _with(p(r(_OLE.format("Content"))), _INSIDE),
    "embedded binary file": _with(
        p(r(_OLE.format("Content"))),
        (
            "inside.docx",
            "oleObject",
            b"\xd0\xcf\x11\xe0\0\0" + "PART 2".encode("utf-16-le") + b"\0\1",
        ),
    ),
    "imported page": _with(
        '<w:altChunk r:id="a.htm"/>', ("a.htm", "aFChunk", f"<html><h1>{TITLE}</h1></html>")
    ),
    "imported Rich Text": _with(
        '<w:altChunk r:id="a.rtf"/>', ("a.rtf", "aFChunk", r"{\rtf1\b PART 2\par The lease.}")
    ),
    "alt text": _with(p(drawing("<pic:pic/>", _ALT))),
    "deleted paragraph": _with(p(_deleted(TITLE), ppr=_GONE)),
    "deleted words": _with(p(_deleted(TITLE))),
    "moved away": _with(p(f'<w:moveFrom w:id="1" w:author="C">{r(TITLE)}</w:moveFrom>')),
    "deleted row": _with(tbl(tr(tc(p(_deleted(TITLE))), trpr='<w:del w:id="3" w:author="C"/>'))),
}


@pytest.mark.parametrize("package", UNREAD.values(), ids=UNREAD)
def test_a_title_that_is_no_text_opens_a_part(package: bytes) -> None:
    assert [x for x in sealed(package) if not x.startswith("[")] == [*CLOSED]


_OTHER = {
    "chart of something else": _with(
        p(drawing('<c:chart r:id="chart1.xml"/>')),
        ("chart1.xml", "chart", _CHART.replace(TITLE, "Attendance in Part 2 of the year")),
    ),
    "file that shows as an icon": _with(p(r(_OLE.format("Icon"))), _INSIDE),
    "file that unpacks to too much": _with(
        p(r(_OLE.format("Content"))),
        ("inside.docx", "package", zipped({"a.xml": b"<a>" + b" " * 5_000_000 + b"</a>"})),
    ),
    "damaged file": _with(
        p(r(_OLE.format("Content"))), ("inside.docx", "package", b"PK\x03\x04 PART")
    ),
    "word of a sentence": _with(p("This was ", _deleted("confidential"), " noted.")),
    "deleted sentence": _with(p(_deleted("Part 2 of the form is missing."))),
}


@pytest.mark.parametrize("package", _OTHER.values(), ids=_OTHER)
def test_other_words_that_are_no_text_open_none(package: bytes) -> None:
    assert sealed(package) == []


@pytest.mark.parametrize("mark", [_GONE, ""], ids=["with its end", "words alone"])
def test_a_title_that_was_deleted_with_all_below_it_opens_none(mark: str) -> None:
    gone = "".join(p(_deleted(x), ppr=mark) for x in (TITLE, *CLOSED))
    assert sealed(docx(ps(*TOP, *OPEN), gone, ps("3. Roll", "It stands at 212.", *END))) == []


def test_a_stamp_beside_the_signature_seals_nothing() -> None:
    stamp = p(drawing("<pic:pic/>", _ALT))
    closed = docx(ps(*TOP, *OPEN), stamp, ps(*END, "Signed ........ Chair"))
    assert sealed(closed) == []


def test_a_title_that_was_moved_opens_a_part_where_it_stands_now() -> None:
    moved = _with(p(_deleted(TITLE)) + ps("3. Roll", "It stands at 212.") + p(TITLE))
    assert sealed(moved) == [TITLE, *CLOSED]


def _across(words: str) -> str:
    """A watermark as Word makes it."""
    return p(r(f'<w:pict><v:shape><v:textpath string="{words}"/></v:shape></w:pict>'))


def _in_sections(*sections: tuple[tuple[str, ...], str]) -> bytes:
    """Minutes in sections, each with the content of its header."""
    refer = '<w:headerReference w:type="default" r:id="header{}"/>'
    *before, (last, _) = [(ps(*lines), refer.format(n)) for n, (lines, _) in enumerate(sections)]
    body = "".join(lines + p(ppr=section(sect)) for lines, sect in before)
    return docx(
        body,
        last,
        sect=refer.format(len(before)),
        headers={f"header{n}": content for n, (_, content) in enumerate(sections)},
    )


LATER = ("5. Premises", "The boiler was serviced.")


@pytest.mark.parametrize("first", [p("Beck Hill"), _across("DRAFT")], ids=["name", "watermark"])
def test_a_watermark_is_of_the_pages_that_bear_it(first: str) -> None:
    marked = _across("CONFIDENTIAL")
    behind = _in_sections(((*TOP, *OPEN), first), ((*CLOSED, *END), marked))
    amid = _in_sections(((*TOP, *OPEN), first), (CLOSED, marked), ((*LATER, *END), p("Beck Hill")))
    assert (sealed(behind), sealed(amid)) == ([*CLOSED], [*CLOSED])


def test_a_watermark_of_the_first_pages_is_of_all() -> None:
    whole = docx(ps(*TOP, *OPEN), sect=_FIRST, headers={"header0": _across("CONFIDENTIAL")})
    drafted = _in_sections(((*TOP, *OPEN), _across("DRAFT")), (LATER, _across("DRAFT")))
    assert (sealed(whole), sealed(drafted)) == ([*TOP, *OPEN], [])


_FIRST = '<w:headerReference w:type="default" r:id="header0"/>'


def _entry(title: str, page: int) -> str:
    return p(r(title), r("<w:tab/>"), r(str(page)))


_TITLED = ("Welcome", "Finance", TITLE, "Phased return of the caretaker", "Lease of the lodge")
_FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_CONTENTS = {
    "by tabs": "".join(map(_entry, _TITLED, (1, 1, 2, 2, 3))),
    "by dots": ps(*(f"{title} ........ {page}" for page, title in enumerate(_TITLED, 1))),
    "by a field": p(
        _FIELD.format("begin"), r("<w:instrText>TOC</w:instrText>"), _FIELD.format("separate")
    )
    + "".join(map(_entry, _TITLED, (1, 1, 2, 2, 3)))
    + p(_FIELD.format("end")),
    "shortened": "".join(
        map(
            _entry,
            ("Welcome", "Finance", TITLE, "Phased return", "Lease of the lodge"),
            (1, 1, 2, 2, 3),
        )
    ),
}


@pytest.mark.parametrize("contents", _CONTENTS.values(), ids=_CONTENTS)
def test_contents_open_nothing_and_name_nothing_that_is_sealed(contents: str) -> None:
    titles = [p(title, ppr="<w:outlineLvl w:val='0'/>") for title in _TITLED]
    told = ("All were welcome.", "The budget was noted.", "", "It was agreed.", "It was discussed.")
    items = "".join(title + p(text) for title, text in zip(titles, told, strict=True))
    gone = sealed(docx(ps(*TOP), contents, items, ps(*END)))
    entries = [x for x in gone if x[-1].isdigit()]
    assert [x.split("\t")[0].split(" .")[0][:5] for x in entries] == ["Phase", "Lease"]
    assert gone[len(entries) :] == [TITLE, _TITLED[3], told[3], _TITLED[4], told[4]]


def test_figures_behind_a_tab_are_no_contents() -> None:
    roll = _entry("Reception", 28) + _entry("Year 1", 29) + _entry("Year 2", 30)
    minutes = docx(ps(*TOP, *OPEN, TITLE), roll, ps(*CLOSED, *END))
    assert len(sealed(minutes)) == 1 + 3 + len(CLOSED)


def _box(text: str, relative: str, offset: int) -> str:
    return (
        '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset>'
        f'</wp:positionH><wp:positionV relativeFrom="{relative}"><wp:posOffset>{offset}</wp:posOffset>'
        '</wp:positionV><wp:extent cx="3000000" cy="400000"/><wp:wrapNone/><wp:docPr id="1" name="B"/>'
        f"<a:graphic><a:graphicData>{text_box(p(text))}</a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing></w:r>"
    )


_VML = (
    '<w:pict><v:shape style="position:absolute;margin-top:-40pt;width:200pt;height:30pt"><v:textbox>'
    f"<w:txbxContent>{p(TITLE)}</w:txbxContent></v:textbox></v:shape></w:pict>"
)


@pytest.mark.parametrize("title", [_box(TITLE, "paragraph", -500_000), r(_VML)], ids=["box", "VML"])
def test_a_title_in_a_box_above_its_anchor_opens_a_part_there(title: str) -> None:
    minutes = docx(ps(*TOP, *OPEN), p(CLOSED[0], title), ps(*CLOSED[1:], *END))
    assert sealed(minutes) == [TITLE, *CLOSED]


def test_one_below_its_anchor_opens_a_part_below() -> None:
    title = _box(TITLE, "paragraph", 200_000)
    minutes = docx(ps(*TOP, *OPEN[:-1]), p(OPEN[-1], title), ps(*CLOSED, *END))
    assert sealed(minutes) == [TITLE, *CLOSED]


_FRAMED = p(
    TITLE, ppr='<w:framePr w:w="5000" w:hAnchor="page" w:vAnchor="page" w:x="900" w:y="6000"/>'
)


@pytest.mark.parametrize(
    "end", [p(*END, _box(TITLE, "page", 3_000_000)), ps(*END) + _FRAMED], ids=["box", "frame"]
)
def test_one_that_stands_anywhere_on_the_last_page_is_of_all(end: str) -> None:
    minutes = docx(ps(*TOP, *OPEN, *CLOSED), end)
    assert {*OPEN, *CLOSED} <= {*sealed(minutes)}


BESIDE = "The lease of the lodge was discussed."


def _beside(title: str) -> bytes:
    minutes = ps(*TOP) + p(OPEN[0], _box(BESIDE, "page", 6_000_000)) + ps(*OPEN[1:])
    return docx(minutes, title, ps(*CLOSED, *END))


def test_text_in_a_box_is_sealed_where_its_page_has_part_2() -> None:
    assert BESIDE in sealed(_beside(p(TITLE)))
    assert BESIDE not in sealed(_beside(p(TITLE, ppr="<w:pageBreakBefore/>")))
    assert sealed(_beside("")) == []


def _headed(*cells: str) -> list[str]:
    mark = p("Part 1: page 1") + p("Part 2 – Confidential: page 3")
    top = tbl(tr(tc(*map(p, cells)), tc(mark)))
    return sealed(docx(top, p(TOP[2]), ps(*OPEN), p(TITLE), ps(*CLOSED, *END)))


def test_a_mark_beside_the_title_of_the_minutes_is_of_itself() -> None:
    assert _headed(*TOP[:2]) == ["Part 2 – Confidential: page 3", TITLE, *CLOSED]


_INDEX = (("caretaker, phased return of", 2), ("lodge, lease of the", 3), ("welcome", 1))


@pytest.mark.parametrize(
    "entries",
    ["".join(_entry(*one) for one in _INDEX), ps(*(f"{said}, {page}" for said, page in _INDEX))],
    ids=["by tabs", "by commas"],
)
def test_an_index_names_nothing_that_is_sealed(entries: str) -> None:
    closed = ps("3. Staffing", "The phased return of the caretaker was agreed.")
    closed += ps("4. Lodge", "The lease of the lodge ends.", "End of Part 2")
    behind = ps("5. Premises", "The boiler was serviced.", *END, "Index") + entries
    gone = sealed(docx(ps(*TOP, *OPEN, TITLE), closed, behind))
    assert [x[:5] for x in gone if x[-1].isdigit()] == ["caret", "lodge"]


_ALL = (*TOP, *OPEN, TITLE, *CLOSED)
_FRAMES = {
    "one cell": tbl(tr(tc(*_ALL))),
    "margin": tbl(tr(tc(""), tc(*_ALL))),
    "letterhead": tbl(tr("Beck Hill", "Excellence for all"), tr(tc(*_ALL), "")),
    "one cell, with a table in it": tbl(tr(tc(*TOP, tbl(tr("Mr T Vane", "Head")), *_ALL[3:]))),
    "a cell for each part": tbl(tr(tc(*TOP, *OPEN, *OPEN)), tr(tc(TITLE, *CLOSED))),
}


@pytest.mark.parametrize("name", _FRAMES)
def test_minutes_in_a_table_around_the_page_are_read_as_minutes(name: str) -> None:
    assert sealed(docx(_FRAMES[name]))[:5] == [TITLE, *CLOSED]


def test_a_box_around_one_matter_is_no_frame_of_the_page() -> None:
    box = tbl(tr(tc(TITLE, *CLOSED)))
    end = ("5. Dates", "The next meeting is on 4 June 2025.", *END)
    assert sealed(docx(ps(*TOP, *OPEN), box, ps(*end))) == [TITLE, *CLOSED]


_BOXES = (
    ("1. Welcome", "Mrs Bakare welcomed everyone.", "The minutes were signed."),
    ("2. Finance", "The budget was noted.", "The audit is in June."),
    ("3. Staffing (Confidential)", "The phased return was agreed.", "The lease was discussed."),
    ("4. Dates", "The next meeting is on 4 June.", "Mr Strachan sent his thanks."),
)


def _boxed(boxes: tuple[tuple[str, ...], ...]) -> bytes:
    return docx(ps(*TOP), tbl(*(tr(tc(*box)) for box in boxes)))


def test_a_box_around_each_item_is_read_as_items() -> None:
    package = _boxed(_BOXES)
    assert all(block.place is None for block in reading(package).blocks)
    assert sealed(package) == [*_BOXES[2]]


def test_boxes_without_titles_tell_how_far_a_marker_goes() -> None:
    marked = ("[CONFIDENTIAL]", *_BOXES[2][1:])
    assert sealed(_boxed((*_BOXES[:2], marked, _BOXES[3]))) == [*marked]


_APART = {
    "a box for each item": [tbl(*(tr(tc(line)) for line in box)) for box in _BOXES],
    "all in one cell": [tbl(tr(tc(*box))) for box in _BOXES],
    "a banner": [f"{tbl(tr(tc(title)))}{ps(*told)}" for title, *told in _BOXES],
    "its number beside it": [
        f"{tbl(tr(*title.split('. ')))}{ps(*told)}" for title, *told in _BOXES
    ],
}


@pytest.mark.parametrize("name", _APART)
def test_items_in_tables_of_their_own_are_read_as_items(name: str) -> None:
    package = docx(ps(*TOP), *_APART[name])
    title = _BOXES[2][0].split(". ") if name == "its number beside it" else _BOXES[2][:1]
    assert sealed(package)[-2:] == [*_BOXES[2][1:]]
    assert set(sealed(package)[:-2]) <= {*title}


@pytest.mark.parametrize("mark", ["(Confidential)", "[CONFIDENTIAL]", "Not for publication"])
@pytest.mark.parametrize("apart", [True, False], ids=["a table each", "a row each"])
def test_a_mark_at_the_end_of_a_box_is_of_the_box(mark: str, *, apart: bool) -> None:
    _, *told = _BOXES[2]
    marked = (*_BOXES[:2], ("3. Staffing", *told, mark), _BOXES[3])
    boxes = [tr(tc(*box)) for box in marked]
    assert sealed(docx(ps(*TOP), *map(tbl, boxes) if apart else tbl(*boxes))) == [*marked[2]]


def test_a_mark_at_the_end_of_a_cell_below_a_title_is_of_the_cell() -> None:
    boxes = [tbl(tr(tc(title)), tr(tc(*told))) for title, *told in _BOXES]
    _, *told = _BOXES[2]
    boxes[2] = tbl(tr(tc("3. Staffing")), tr(tc(*told, "(Confidential)")))
    assert sealed(docx(ps(*TOP), *boxes)) == [*told, "(Confidential)"]


def test_banners_without_numbers_open_and_close_a_part() -> None:
    titles = ("Welcome", "Confidential item", "Dates of meetings")
    told = (_BOXES[0][1:], _BOXES[2][1:], _BOXES[3][1:])
    banners = (
        f"{tbl(tr(tc(p(r(title, '<w:b/>')))))}{ps(*lines)}"
        for title, lines in zip(titles, told, strict=True)
    )
    assert sealed(docx(ps(*TOP), *banners)) == [titles[1], *told[1]]


def test_a_box_without_a_number_among_banners_tells_how_far_a_marker_goes() -> None:
    *banners, last = _APART["a banner"]
    noted = tbl(tr(tc("[CONFIDENTIAL]", "The lease of Mr Vane's flat was discussed.")))
    titles = [x.replace(" (Confidential)", "") for x in banners]
    assert sealed(docx(ps(*TOP), *titles, noted, last)) == [
        "[CONFIDENTIAL]",
        "The lease of Mr Vane's flat was discussed.",
    ]


def test_two_columns_of_minutes_are_no_frame_of_the_page() -> None:
    minutes = reading(docx(tbl(tr(tc(*_ALL), tc(*reversed(_ALL))))))
    assert all(block.place is not None for block in minutes.blocks if block.text)


@pytest.mark.parametrize(
    "parts",
    [("CONFI-", "DENTIAL ITEMS"), ("Confi", "dential items"), ("Confidential mi-", "nutes")],
    ids=["hyphen", "no hyphen", "second word"],
)
def test_a_title_that_a_line_break_cuts_within_a_word_opens_part_2(parts: tuple[str, str]) -> None:
    cut = p("<w:r><w:t>{}</w:t><w:br/><w:t>{}</w:t></w:r>".format(*parts))
    assert sealed(docx(ps(*TOP, *OPEN), cut, ps(*CLOSED, *END)))[1:] == [*CLOSED]


def test_a_line_break_between_words_of_no_mark_closes_nothing_up() -> None:
    cut = p("<w:r><w:t>The non-</w:t><w:br/><w:t>confidential items were read.</w:t></w:r>")
    assert sealed(docx(ps(*TOP, *OPEN), cut, ps(*CLOSED, *END))) == []


_TALL, _BELOW = '<w:vMerge w:val="restart"/>', tc("", tcpr="<w:vMerge/>")
_PAY = "The pay of the deputy was reviewed by all who were there on the night."
_CLAIM = "The settlement of the claim was discussed with the solicitor, at some length."
_ROOF = "The roof was inspected by the surveyor, who found it sound all over."


def _marked(*rows: str) -> list[str]:
    return sealed(docx(ps(*TOP, *OPEN), tbl(*rows), ps(*END)))


@pytest.mark.parametrize("pay", [_PAY, "Pay was reviewed."])
def test_a_mark_beside_several_rows_holds_for_all_of_them(pay: str) -> None:
    mark = tc("CONFIDENTIAL", tcpr=_TALL + '<w:textDirection w:val="btLr"/>')
    assert _marked(tr(mark, pay), tr(_BELOW, _CLAIM)) == ["CONFIDENTIAL", pay, _CLAIM]


def test_a_tall_cell_marks_no_row_that_it_does_not_stand_beside() -> None:
    mark = tc("Part 2", tcpr=_TALL)
    rows = (tr("3", _PAY, mark), tr("4", _CLAIM, _BELOW), tr("5", _ROOF, ""))
    assert _marked(*rows) == ["3", _PAY, "Part 2", "4", _CLAIM]


def test_the_headings_of_two_rows_mark_none() -> None:
    head = (tr(tc("Item", tcpr=_TALL), "Status"), tr(_BELOW, "Open or confidential"))
    assert _marked(*head, tr("Roof", _ROOF)) == []


@pytest.mark.parametrize(
    "mark",
    [_box(TITLE, "paragraph", 0), _box(TITLE, "line", 60_000), r(_VML.replace("-40pt", "0"))],
    ids=["box", "box of a line", "VML"],
)
def test_a_mark_in_a_box_beside_a_paragraph_seals_it(mark: str) -> None:
    minutes = docx(ps(*TOP, *OPEN[:2]), p(CLOSED[0]), p(mark, CLOSED[1]), ps(*CLOSED[2:], *END))
    assert CLOSED[1] in sealed(minutes)


def test_an_open_box_beside_a_paragraph_seals_nothing() -> None:
    minutes = docx(ps(*TOP, *OPEN[:-1]), p(OPEN[-1], _box("A photograph of the hall", "line", 0)))
    assert sealed(minutes) == []


_ON = ('<w:commentRangeStart w:id="7"/>', '<w:commentRangeEnd w:id="7"/>')
_SAID = '<w:comment w:id="7" w:author="Chair"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>{}</w:t></w:r></w:p></w:comment>'
_MINUTES = (*OPEN[:3], CLOSED[1], OPEN[3])


def _commented(said: str, at: int = 3) -> list[str]:
    lines = [p(*_ON[:1], x, *_ON[1:]) if x == _MINUTES[at] else p(x) for x in _MINUTES]
    return sealed(docx(ps(*TOP), *lines, ps(*END), comments=_SAID.format(said)))


@pytest.mark.parametrize(
    "said",
    [
        "CONFIDENTIAL",
        "This bit is for Part 2, please",
        "Part 2?",
        "Keep this out of the public minutes",
        "Do not publish this paragraph",
        "See Part 2. Take this out before publishing",
        "No, move this to the confidential minutes.",
        "REDACT",
        "Sensitive - remove please",
    ],
)
def test_what_a_comment_calls_confidential_is_sealed(said: str) -> None:
    assert _commented(said) == [CLOSED[1]]


def test_a_comment_on_a_heading_is_of_its_item() -> None:
    assert _commented("Confidential", at=2) == [OPEN[2], CLOSED[1], OPEN[3]]


def test_a_comment_over_paragraphs_is_of_all_of_them() -> None:
    body = ps(*_MINUTES[:3]) + _ON[0] + ps(*_MINUTES[3:]) + _ON[1]
    minutes = docx(ps(*TOP), body, ps(*END), comments=_SAID.format("Part 2 - confidential"))
    assert sealed(minutes)[1:] == [*_MINUTES[3:]]  # and the title above them


@pytest.mark.parametrize(
    "said",
    [
        "Is the date right?",
        "Not confidential, I think",
        "No longer Part 2",
        "Part 1",
        "Is this the Confidential Reporting Policy?",
        "See Part 2 for the costs",
        "I have moved the names to Part 2",
        "Can we publish this?",
        "Take out the comma",
        "Redact policy: which page?",
        "A sensitive soul. Remove the adjective",
    ],
)
def test_other_comments_seal_nothing(said: str) -> None:
    assert _commented(said) == []


_STYLE = (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a"><w:name w:val="{}"/></w:style>'
)
_CONTROL = "<w:sdt><w:sdtPr><w:alias w:val='{}'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Part 2 - Confidential", 0),
        ("Part2_Confidential", 0),
        ("ConfidentialHeading", 0),
        ("Confidential Text", 0),
        ("PART2", 0),
        ("Redacted", 0),
        ("Minutes text", 1),
        ("Confidential?", 1),
        ("Non-confidential text", 1),
        ("Part1Text", 1),
        ("Text Box 2", 1),
    ],
)
def test_the_name_of_a_style_or_a_control_may_say_what_is_confidential(
    name: str, kept: int
) -> None:
    styled = p(CLOSED[1], ppr='<w:pStyle w:val="a"/>')
    held = _CONTROL.format(name, p(CLOSED[1]))
    filled = p(_CONTROL.format(name, r(CLOSED[1])))
    for one in (styled, held, filled):
        minutes = docx(ps(*TOP, *OPEN), one, ps(*END), styles=_STYLE.format(name))
        assert sealed(minutes) == [CLOSED[1]][kept:]


def _on_page(line: str, top: int) -> str:
    place = 'w:w="8000" w:wrap="auto" w:hAnchor="page" w:vAnchor="page" w:x="1400"'
    return p(line, ppr=f'<w:framePr {place} w:y="{1000 + 400 * top}"/>')


def test_minutes_laid_out_line_by_line_as_out_of_a_pdf_are_read_in_their_order() -> None:
    lines = (*TOP, *OPEN, TITLE, *CLOSED)
    framed = "".join(_on_page(line, top) for top, line in enumerate(lines))
    assert sealed(docx(framed)) == [TITLE, *CLOSED]
    boxed = _box("", "page", 900_000).replace(p(""), ps(*lines))
    assert sealed(docx(p(boxed))) == [TITLE, *CLOSED]


_LATER = ("5. Dates", "The next meeting is on 4 June 2025.", *END)


@pytest.mark.parametrize(
    "title",
    [
        ("PART 2", "CONFIDENTIAL"),
        ("CONFIDENTIAL", "SECTION"),
        (TITLE, "Governors only. Not for publication."),
        (TITLE, "The following items were discussed after the staff governors had left the room."),
        ("PART 2", "Confidential minutes of the meeting held on 5 March 2025"),
        ("CONFIDENTIAL ITEMS", "Staff governors left the meeting at 7.10 pm."),
        (TITLE, "Kept in the safe by the clerk."),
    ],
)
def test_a_box_of_a_title_and_remarks_opens_part_2(title: tuple[str, str]) -> None:
    gone = sealed(docx(ps(*TOP, *OPEN), tbl(tr(tc(*title))), ps(*CLOSED, *END)))
    assert gone == [*title, *CLOSED]


@pytest.mark.parametrize(
    "told",
    [
        ("CONFIDENTIAL", "Pay was agreed."),
        ("CONFIDENTIAL", CLOSED[0], CLOSED[1], "The lease was discussed."),
        ("CONFIDENTIAL ITEM", "Pay award"),
        (
            TITLE,
            "The phased return of the caretaker was agreed by all who were there, with thanks.",
        ),
    ],
)
def test_a_box_that_holds_a_matter_seals_that_alone(told: tuple[str, ...]) -> None:
    assert sealed(docx(ps(*TOP, *OPEN), tbl(tr(tc(*told))), ps(*_LATER))) == [*told]


@pytest.mark.parametrize(
    "title",
    [
        (("PART 2", "CONFIDENTIAL"),),
        (("PART 2",), ("CONFIDENTIAL",)),
        ((TITLE,), ("Staff governors left the meeting.",)),
    ],
    ids=["two cells", "two rows", "a row and who left"],
)
def test_a_table_of_nothing_but_marks_opens_part_2(title: tuple[tuple[str, ...], ...]) -> None:
    rows = "".join(tr(*row) for row in title)
    gone = sealed(docx(ps(*TOP, *OPEN), tbl(rows), ps(*CLOSED, *END)))
    assert gone == [*(cell for row in title for cell in row), *CLOSED]


@pytest.mark.parametrize("words", [" (CONFIDENTIAL)", " – Part 2"])
def test_a_mark_that_a_revision_deletes_counts_until_it_is_accepted(words: str) -> None:
    told = p(CLOSED[1], _deleted(words))
    assert sealed(docx(ps(*TOP, *OPEN), told, ps(*END))) == [CLOSED[1]]


def test_a_comment_on_a_cell_is_of_its_row() -> None:
    row = tr(tc(p(_ON[0], "Staffing", _ON[1])), CLOSED[1])
    minutes = docx(ps(*TOP, *OPEN), tbl(row), ps(*END), comments=_SAID.format("Part 2 please"))
    assert sealed(minutes) == ["Staffing", CLOSED[1]]


@pytest.mark.parametrize(("said", "kept"), [("Confidential", 0), ("Confidential from 2026", 1)])
def test_a_footnote_that_is_a_mark_is_of_what_it_hangs_on(said: str, kept: int) -> None:
    told = p(CLOSED[1], r('<w:footnoteReference w:id="1"/>'))
    note = f'<w:footnote w:id="1">{p(said)}</w:footnote>'
    gone = sealed(docx(ps(*TOP, *OPEN), told, ps(*END), footnotes=note))
    assert gone[:1] == [CLOSED[1]][kept:]


@pytest.mark.parametrize("end", ["header", "footer"])
@pytest.mark.parametrize(
    ("header", "opens"),
    [
        ("Beck Hill FGB – Confidential minutes 5 March 2025", True),
        ("Part II minutes of the Full Governing Board", True),
        ("Appendix: Confidential Reporting Policy", False),
        ("Confidential until approved", False),
    ],
)
def test_a_header_or_footer_of_later_pages_opens_part_2_there(
    end: str, header: str, *, opens: bool
) -> None:
    reference = f'<w:{end}Reference w:type="default" r:id="{end}{{}}"/>'
    break_ = p(OPEN[-1], ppr=section(reference.format(1)))
    minutes = docx(
        ps(*TOP, *OPEN[:-1]),
        break_,
        ps(*CLOSED, *END),
        sect=reference.format(2),
        headers={f"{end}1": p("Beck Hill"), f"{end}2": p(header)},
    )
    assert (CLOSED[1] in sealed(minutes)) == opens


def test_a_mark_in_an_automatic_number_counts_as_if_it_were_typed() -> None:
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="CONFIDENTIAL %1:"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    told = p(CLOSED[1], ppr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    gone = sealed(docx(ps(*TOP, *OPEN), told, ps(*_LATER), numbering=numbering))
    assert gone == [f"CONFIDENTIAL 1:\t{CLOSED[1]}"]


def _sym(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


@pytest.mark.parametrize(
    "sign",
    [
        emoji("🔒"),
        emoji("⭐"),
        _sym("Webdings", "F0CF"),
        _sym("Wingdings", "F04E"),
        _sym("Wingdings 3", "F0B1"),
        r("\uf023", '<w:rFonts w:ascii="FontAwesome" w:hAnsi="FontAwesome"/>'),
    ],
)
@pytest.mark.parametrize("key", [" = confidential item", " denotes a confidential item"])
def test_a_sign_of_any_font_is_one_that_a_key_may_explain(sign: str, key: str) -> None:
    closed = p(sign, f" {CLOSED[0]}"), p(CLOSED[1])
    gone = sealed(docx(ps(*TOP), p(sign, key), ps(*OPEN), *closed, ps("4. Close", *END)))
    assert CLOSED[1] in gone
    assert not {*gone} & {*TOP, *OPEN, *END}


@pytest.mark.parametrize(
    "tick", [emoji("✅"), emoji("✔"), _sym("Symbol", "F0D6"), _sym("Wingdings", "F06C"), r("√")]
)
def test_a_tick_of_any_font_says_yes_in_a_column(tick: str) -> None:
    minutes = tbl(
        tr("No", "Minute", "Confidential?"),
        tr("1", OPEN[1], ""),
        tr("2", CLOSED[1], tc(p(tick))),
        tr("3", OPEN[3], ""),
    )
    gone = sealed(docx(ps(*TOP), minutes, ps(*END)))
    assert CLOSED[1] in gone
    assert not {*gone} & {*OPEN}


_SIDES = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
_LOOKS = {  # of runs, of paragraphs
    "yellow": ('<w:highlight w:val="yellow"/>', ""),
    "red": ('<w:color w:val="C00000"/>', ""),
    "grey": ('<w:color w:val="7F7F7F"/>', ""),
    "italic": ("<w:i/>", ""),
    "struck": ("<w:strike/>", ""),
    "boxed": ("", f"<w:pBdr>{_SIDES}</w:pBdr>"),
    "shaded": ("", '<w:shd w:val="clear" w:fill="D9D9D9"/>'),
    "double": ('<w:u w:val="double"/>', ""),
    "underlined": ('<w:u w:val="single"/>', ""),
    "bordered": ('<w:bdr w:val="single" w:sz="4" w:space="0" w:color="auto"/>', ""),
    "lined": ("", '<w:pBdr><w:left w:val="single" w:sz="24" w:color="FF0000"/></w:pBdr>'),
}


def _explained(key: str, look: str) -> list[str]:
    rpr, ppr = _LOOKS[look]
    closed = [p(r(x, rpr), ppr=ppr) for x in (CLOSED[1], CLOSED[3])]
    return sealed(docx(ps(*TOP), p(key), *map(p, OPEN), *closed, ps(*END)))


@pytest.mark.parametrize(
    ("key", "look"),
    [
        ("Text highlighted in yellow is confidential and will be redacted.", "yellow"),
        ("Key: yellow highlight = Part 2 (confidential)", "yellow"),
        ("Please note that anything highlighted is for governors only.", "yellow"),
        ("Confidential items are highlighted in yellow.", "yellow"),
        ("NB text in red should not be published on the website.", "red"),
        ("Part 2 items are in red.", "red"),
        ("Grey text will not appear in the published minutes.", "grey"),
        ("Italicised text is confidential and not for publication.", "italic"),
        ("Text that is struck through is not for publication.", "struck"),
        ("Matters within a box are confidential.", "boxed"),
        ("Bordered paragraphs are confidential.", "boxed"),
        ("Items with a grey background are confidential.", "shaded"),
        ("Paragraphs shaded grey are Part 2.", "shaded"),
        ("Text that is double underlined is confidential.", "double"),
        ("Text with a double underline is confidential.", "double"),
        ("Underlined text is confidential.", "double"),
        ("Text in a box is confidential.", "bordered"),
        ("Paragraphs marked with a line in the margin are confidential.", "lined"),
        ("Paragraphs with a red line in the margin are not for publication.", "lined"),
        ("Paragraphs with a vertical line beside them are Part 2.", "lined"),
        ("Paragraphs with a border on the left are confidential.", "lined"),
    ],
)
def test_what_looks_as_a_clerk_explains_is_sealed(key: str, look: str) -> None:
    assert _explained(key, look) == [CLOSED[1], CLOSED[3]]


@pytest.mark.parametrize(
    ("key", "look"),
    [
        ("Actions are highlighted in yellow.", "yellow"),
        ("Text in red has changed since the last version.", "red"),
        ("Items in italics are quotations.", "italic"),
        ("Items in red on the risk register are confidential to the committee.", "red"),
        ("Confidential items are not shown in red in these minutes.", "red"),
        ("Text in red is confidential.", "yellow"),
        ("Boxed text is confidential.", "shaded"),
        ("Boxed text is confidential.", "lined"),
        ("Text that is double underlined is confidential.", "underlined"),
        ("Paragraphs with a line in the margin were changed.", "lined"),
    ],
)
def test_what_looks_otherwise_or_means_something_else_is_open(key: str, look: str) -> None:
    assert _explained(key, look) == []


_SHADES = {
    "highlight": '<w:highlight w:val="{}"/>',
    "ink": '<w:color w:val="{}"/>',
    "fill": '<w:shd w:val="clear" w:fill="{}"/>',
}


def _in_shade(key: str, kind: str, shade: str, *others: str) -> list[str]:
    """What is sealed where the ends of two items have a shade, and other words others."""
    closed = [p(r(x, _SHADES[kind].format(shade))) for x in (CLOSED[1], CLOSED[3])]
    open_ = [p(r(x, _SHADES[kind].format(y))) for x, y in zip(OPEN, others, strict=False)]
    return sealed(docx(ps(*TOP), p(key), *open_, *map(p, OPEN[len(open_) :]), *closed, ps(*END)))


@pytest.mark.parametrize(
    ("said", "kind", "shade"),
    [
        ("pink", "highlight", "magenta"),
        ("magenta", "highlight", "magenta"),
        ("bright green", "highlight", "green"),
        ("teal", "highlight", "darkCyan"),
        ("turquoise", "highlight", "cyan"),
        ("pink", "ink", "FF00FF"),
        ("orange", "ink", "FFC000"),
        ("gold", "ink", "FFC000"),
        ("amber", "ink", "FFC000"),
        ("yellow", "fill", "FFC000"),
        ("dark red", "ink", "C00000"),
        ("light green", "ink", "92D050"),
        ("light blue", "ink", "00B0F0"),
        ("blue", "ink", "00B0F0"),
        ("navy", "ink", "002060"),
        ("dark blue", "ink", "002060"),
        ("purple", "ink", "7030A0"),
        ("lilac", "fill", "E4DFEC"),
        ("yellow", "fill", "FFF2CC"),
        ("yellow", "fill", "FFE599"),
        ("gold", "fill", "FFD966"),
        ("peach", "fill", "FBE5D6"),
        ("orange", "fill", "F8CBAD"),
        ("pink", "fill", "FFC7CE"),
        ("green", "fill", "E2EFDA"),
        ("blue", "fill", "BDD7EE"),
        ("grey", "fill", "D9D9D9"),
    ],
)
def test_a_shade_goes_by_every_name_that_people_give_it(said: str, kind: str, shade: str) -> None:
    key = f"Text in {said} is confidential and not for publication."
    assert _in_shade(key, kind, shade) == [CLOSED[1], CLOSED[3]]


@pytest.mark.parametrize(
    ("said", "kind", "shade"),
    [
        ("pink", "highlight", "yellow"),
        ("green", "ink", "FF0000"),
        ("red", "ink", "0070C0"),
        ("blue", "ink", "00B050"),
        ("yellow", "fill", "BDD7EE"),
        ("orange", "fill", "D9D9D9"),
        ("purple", "ink", "0070C0"),
    ],
)
def test_a_colour_that_is_plainly_another_means_nothing(said: str, kind: str, shade: str) -> None:
    assert _in_shade(f"Text in {said} is confidential.", kind, shade) == []


@pytest.mark.parametrize(
    ("said", "shade", "other"),
    [
        ("yellow", "FFFF00", "FFC000"),
        ("orange", "FFC000", "FFFF00"),
        ("light blue", "00B0F0", "002060"),
        ("dark red", "C00000", "FF0000"),
        ("red", "FF0000", "FF99CC"),
    ],
)
def test_of_two_shades_the_one_that_is_named_is_meant(said: str, shade: str, other: str) -> None:
    key = f"Text in {said} is confidential."
    assert _in_shade(key, "fill", shade, other) == [CLOSED[1], CLOSED[3]]


@pytest.mark.parametrize("fill", ["FFFF00", "yellow"])
def test_paragraphs_that_are_shaded_in_another_colour_are_open(fill: str) -> None:
    ppr = f'<w:shd w:val="clear" w:fill="{fill}"/>'
    green = p(OPEN[1], ppr='<w:shd w:val="clear" w:fill="C6EFCE"/>')
    key = p("Paragraphs shaded yellow are confidential.")
    minutes = docx(ps(*TOP), key, p(OPEN[0]), green, p(CLOSED[1], ppr=ppr), ps(*END))
    assert sealed(minutes) == [CLOSED[1]]


_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'
_SWATCH = tc(p(""), tcpr=_FILL)
_OWN = '<w:style w:type="{}" w:customStyle="1" w:styleId="own"><w:name w:val="{}"/>{}</w:style>'
_BASED = '<w:style w:type="paragraph" w:styleId="on"><w:name w:val="Aside"/><w:basedOn w:val="own"/></w:style>'
_LAST = f'<w:tblStylePr w:type="lastRow"><w:tcPr>{_FILL}</w:tcPr></w:tblStylePr>'
_OF_STYLE = '<w:tblStyle w:val="own"/><w:tblLook w:lastRow="1" w:noHBand="1" w:noVBand="1"/>'
_BANDS = f'<w:tblStylePr w:type="band1Horz"><w:tcPr>{_FILL}</w:tcPr></w:tblStylePr>'
_ROWS = tr("The roof was inspected.", "clerk"), tr(CLOSED[1], "chair")
_ON_ROW = f"<w:tblPrEx>{_FILL}</w:tblPrEx>"
_YELLOW = '<a:solidFill><a:srgbClr val="FFFF00"/></a:solidFill>'
SHADED = {
    "style of the paragraph": (
        p(CLOSED[1], ppr='<w:pStyle w:val="own"/>'),
        _OWN.format("paragraph", "Quiet", f"<w:pPr>{_FILL}</w:pPr>"),
    ),
    "style that its style is based on": (
        p(CLOSED[1], ppr='<w:pStyle w:val="on"/>'),
        _OWN.format("paragraph", "Quiet", f"<w:pPr>{_FILL}</w:pPr>") + _BASED,
    ),
    "last row of a table style": (
        tbl(*_ROWS, tblpr=_OF_STYLE),
        _OWN.format("table", "Register", _LAST),
    ),
    "table style": (
        tbl(tr(CLOSED[1]), tblpr='<w:tblStyle w:val="own"/>'),
        _OWN.format("table", "Register", f"<w:tcPr>{_FILL}</w:tcPr>"),
    ),
    "table": (tbl(tr(CLOSED[1]), tblpr=_FILL), ""),
    "exception for a row": (tbl(_ROWS[0], _ROWS[1].replace("<w:tr>", f"<w:tr>{_ON_ROW}")), ""),
    "text box": (p(drawing(text_box(p(CLOSED[1]), shape=_YELLOW))), ""),
}


@pytest.mark.parametrize(
    "key",
    [
        tbl(tr("Yellow", "Confidential – not for publication")),
        tbl(tr("Key", ""), tr("Yellow", "Part 2"), tr("Green", "Public")),
        tbl(tr("Colour", "Meaning"), tr("Yellow highlight", "Governors only")),
        tbl(tr(_SWATCH, "Confidential – not for publication")),
        tbl(tr(_SWATCH, "Not for publication"), tr("Green", "Open")),
    ],
)
def test_a_small_table_on_top_is_a_key_of_colours(key: str) -> None:
    closed = [p(r(x, _LOOKS["yellow"][0])) for x in (CLOSED[1], CLOSED[3])]
    green = p(r(OPEN[1], '<w:highlight w:val="green"/>'))
    minutes = docx(ps(*TOP), key, p(OPEN[0]), green, ps(*OPEN[2:]), *closed, ps(*END))
    assert sealed(minutes) == [CLOSED[1], CLOSED[3]]


def test_a_small_table_in_which_the_colour_means_something_else_closes_nothing() -> None:
    key = tbl(tr("Yellow", "New since the last version"), tr("Green", "Actions"))
    yellow = p(r(OPEN[1], _LOOKS["yellow"][0]))
    assert sealed(docx(ps(*TOP), key, p(OPEN[0]), yellow, ps(*OPEN[2:], *END))) == []


@pytest.mark.parametrize(
    "key",
    [
        "Shaded text is confidential.",
        "Rows, tables and paragraphs shaded yellow are confidential.",
        "Text in a yellow box is confidential.",
    ],
)
@pytest.mark.parametrize(("closed", "styles"), SHADED.values(), ids=SHADED)
def test_shading_that_stands_elsewhere_than_on_the_words(
    closed: str, styles: str, key: str
) -> None:
    minutes = docx(ps(*TOP, key, *OPEN), p(CLOSED[0]), closed, ps(*END), styles=styles)
    gone = sealed(minutes)
    assert CLOSED[1] in gone
    assert not {*gone} & {*OPEN, "The roof was inspected."}


@pytest.mark.parametrize(
    ("closed", "styles"),
    [
        (
            p(CLOSED[1], ppr='<w:pStyle w:val="own"/>'),
            _OWN.format("paragraph", "heading 3", f"<w:pPr>{_FILL}</w:pPr>"),
        ),
        (tbl(*_ROWS, tblpr=_OF_STYLE), _OWN.format("table", "Grid Table 4", _BANDS)),
        (
            tbl(tr(p(CLOSED[1], ppr='<w:shd w:fill="auto"/>')), tblpr='<w:shd w:fill="auto"/>'),
            _OWN.format("table", "Register", f"<w:tcPr>{_FILL}</w:tcPr>"),
        ),
    ],
    ids=["heading", "rows in turn", "taken away"],
)
def test_shading_of_words_own_styles_means_nothing(closed: str, styles: str) -> None:
    key = "Shaded text is confidential."
    minutes = docx(ps(*TOP, key, *OPEN), p(CLOSED[0]), closed, ps(*END), styles=styles)
    assert sealed(minutes) == []


def test_words_of_a_paragraph_that_look_so_are_sealed_alone() -> None:
    line = p("The fence is green. ", r(CLOSED[1], _LOOKS["red"][0]), " The gate is shut.")
    minutes = reading(docx(ps(*TOP, "Text in red is confidential.", *OPEN), line, ps(*END)))
    spans = [s for x in split(minutes) if x.part is Part.TWO for s in x.spans]
    assert [minutes.blocks[s.block].text[s.start : s.end].strip() for s in spans] == [CLOSED[1]]


_HEADED = (
    '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/>'
    '</w:pPr><w:rPr><w:color w:val="2F5496"/></w:rPr></w:style>'
)


def test_headings_that_are_blue_in_word_itself_mean_nothing() -> None:
    titles = "".join(p(x, ppr='<w:pStyle w:val="a"/>') for x in OPEN[::2])
    kept = docx(ps(*TOP, "Blue text is confidential."), titles, ps(*END), styles=_HEADED)
    named = _HEADED.replace("heading 1", "Clerk's own")
    assert sealed(kept) == []
    assert sealed(docx(ps(*TOP, "Blue text is confidential."), titles, ps(*END), styles=named))


_PUBLIC_AND_OTHERS = tbl(
    tr("Public minute", "Confidential minute"),
    tr("The roof was inspected by all of them.", CLOSED[1]),
    tr("A governor visited the school in May.", CLOSED[3]),
)


def test_a_column_of_confidential_minutes_beside_the_public_ones_is_sealed() -> None:
    gone = sealed(docx(ps(*TOP, *OPEN), _PUBLIC_AND_OTHERS, ps(*END)))
    assert gone[-2:] == [CLOSED[1], CLOSED[3]]
    assert not any("roof" in x or "visited" in x for x in gone)


@pytest.mark.parametrize("open_first", [True, False])
def test_parts_side_by_side_in_one_row_are_sealed_and_kept_by_cells(*, open_first: bool) -> None:
    cells = [tc("PART 1", *OPEN), tc(TITLE, *CLOSED)]
    beside = tbl(tr(*cells[:: 1 if open_first else -1]))
    assert sealed(docx(ps(*TOP), beside, ps(*END))) == [TITLE, *CLOSED]


def test_a_mark_beside_an_item_seals_its_row() -> None:
    item = tbl(tr(tc("Finance", "The rent of the lodge."), tc("Part 2")))
    assert "Finance" in sealed(docx(ps(*TOP, *OPEN), item, ps(*END)))
