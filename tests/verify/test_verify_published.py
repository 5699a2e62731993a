"""Files that are not our own work: what leaks is told apart from what cannot be proven."""

from __future__ import annotations

import io
from textwrap import wrap
from typing import TYPE_CHECKING

import docx
import pytest
from docx.shared import Pt
from good_package import (
    BODY,
    CLAIM,
    FOOTER,
    HEAD,
    HEADER,
    NOTE,
    SEALED,
    W,
    content_types,
    document_relationships,
    good_parts,
    pack,
    package,
)
from pdf_files import annotation, changed_later, pdf, picture
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

from redactor.errors import Withheld
from redactor.pdf import as_pdf, office
from redactor.verify import Claim, Kind, inspect, likeness, require_fit

if TYPE_CHECKING:
    from collections.abc import Callable

LINES = (*BODY, NOTE)
PAGES = ((HEADER, *LINES[:4], "Page 1 of 2"), (HEADER, *LINES[4:], "Page 2 of 2"))


def kinds(file: bytes, claim: Claim = CLAIM, name: str = "minutes.pdf") -> set[str]:
    return {Kind(leak.kind).name for leak in inspect(file, name, claim).leaks}


def with_change(change: Callable[[PdfWriter], object]) -> bytes:
    return pdf(*PAGES, change=change)


def added(text: str) -> bytes:
    return pdf(PAGES[0], (*PAGES[1], text))


def xmp(writer: PdfWriter) -> None:
    stream = DecodedStreamObject()
    stream.update(
        {NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")}
    )
    stream.set_data(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>Kayden Sharples</a></x:xmpmeta>")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)


def annotate(kind: str, **texts: str) -> Callable[[PdfWriter], object]:
    return lambda writer: writer.add_annotation(0, annotation(kind, **texts))


def described(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/Alt")] = TextStringObject("Photo of Kayden")


def active(writer: PdfWriter) -> None:
    action = DictionaryObject()
    action[NameObject("/S")] = NameObject("/JavaScript")
    action[NameObject("/JS")] = TextStringObject("app.alert('Kayden')")
    writer.root_object[NameObject("/OpenAction")] = action


FINE = {
    "pages as printed": pdf(*PAGES),
    "on one page": pdf((HEADER, *LINES, "Page 1 of 1")),
    "lines that are broken elsewhere": pdf((HEADER, *(half for line in LINES for half in wrap(line, 30)), FOOTER)),
    "a number of a note at a word": pdf(PAGES[0], (HEADER, *[f"{line}1" for line in LINES[4:]], "Page 2 of 2")),
    "the planned title": with_change(lambda w: w.add_metadata({"/Title": "Minutes"})),
    "a date": with_change(lambda w: w.add_metadata({"/CreationDate": "D:20260512090000Z"})),
    "a bookmark that says what the page says": with_change(lambda w: w.add_outline_item(title=BODY[0], page_number=0)),
}  # fmt: skip


@pytest.mark.parametrize("file", FINE.values(), ids=FINE.keys())
def test_a_pdf_in_which_everything_was_planned_passes(file: bytes) -> None:
    assert kinds(file) == set()


ADDED = {
    "a name on the page": (added("Kayden Sharples was thanked."), {"VALUE", "UNPLANNED"}),
    "its initials": (added("K.S. was thanked."), {"VALUE", "UNPLANNED"}),
    "words of Part 2": (added(SEALED[1]), {"SEALED", "UNPLANNED"}),
    "a name under a white box": (
        pdf(*PAGES, before="BT /F1 11 Tf 3 Tr 1 1 Td (Kayden Sharples) Tj ET 1 g 0 0 90 90 re f"), {"VALUE", "UNPLANNED"},
    ),
    "text for who cannot see": (
        pdf(*PAGES, before="/Span <</ActualText (Kayden Sharples)>> BDC EMC"), {"VALUE"},
    ),
    "text that nobody decided": (added("Refreshments were served."), {"UNPLANNED"}),
    "pages that are pictures": (pdf(()), {"LOST"}),
    "a title": (with_change(lambda w: w.add_metadata({"/Title": "Appeal Sharples"})), {"PROPERTY", "VALUE"}),
    "an author": (with_change(lambda w: w.add_metadata({"/Author": "Ivy Clerk"})), {"PROPERTY"}),
    "a key of somebody's own": (with_change(lambda w: w.add_metadata({"/Pupil": "Kayden"})), {"PROPERTY", "VALUE"}),
    "a producer with a name": (with_change(lambda w: w.add_metadata({"/Producer": "Word for Kayden"})), {"PROPERTY", "VALUE"}),
    "metadata as XML": (with_change(xmp), {"VALUE"}),
    "a bookmark": (with_change(lambda w: w.add_outline_item(title="Appeal of Kayden", page_number=0)), {"VALUE"}),
    "alternative text": (with_change(described), {"VALUE"}),
    "a note": (with_change(annotate("Text", Contents="Kayden?", T="Ivy")), {"COMMENT", "VALUE"}),
    "an empty note": (with_change(annotate("Text")), {"COMMENT"}),
    "a link": (with_change(annotate("Link", URI="mailto:kayden@example.org")), {"LINK", "VALUE"}),
    "an attachment": (with_change(lambda w: w.add_attachment("a.txt", b"Kayden")), {"ATTACHED", "VALUE"}),
    "an attachment called so": (with_change(lambda w: w.add_attachment("Kayden.txt", b"a")), {"ATTACHED", "VALUE"}),
    "an attached package": (
        with_change(lambda w: w.add_attachment("a.docx", pack({"word/document.xml": "<a>Kayden</a>"}))), {"ATTACHED", "VALUE"},
    ),
    "a program": (with_change(active), {"SCRIPT", "VALUE"}),
    "a picture": (with_change(lambda w: w._add_object(picture())), {"OBJECT"}),
    "an earlier version": (changed_later(added("Kayden was thanked."), *PAGES), {"EARLIER", "VALUE"}),
    "an earlier version without a name": (changed_later(pdf(*PAGES), *PAGES), {"EARLIER"}),
    "bytes behind it": (pdf(*PAGES) + b"\nKayden", {"ZIP", "VALUE"}),
    "bytes before it": (b"Kayden\n" + pdf(*PAGES), {"ZIP", "VALUE"}),
}  # fmt: skip


@pytest.mark.parametrize(("file", "expected"), ADDED.values(), ids=ADDED.keys())
def test_what_was_added_to_a_pdf_is_told_for_what_it_is(file: bytes, expected: set[str]) -> None:
    assert kinds(file) == expected
    assert "kayden" not in repr(inspect(file, "minutes.pdf", CLAIM)).lower()


RESOLVED = ("Mr Lee proposed and the board resolved that the report be", "received with thanks.")
MINUTED = Claim(
    ("Ann Lee", "Kayden Sharples"),
    (),
    (
        "Hollin School",
        "Initials",
        "Responsibilities",
        "All see www.example.org/keeping-children-safe and report to the board about it in June",
        *(text for number in range(1, 9) for text in (f"{number}. Reading", " ".join(RESOLVED))),
        "The new governors gave an account of the hall.",
    ),
)
CELLS = ("Initi", "als", "Respon", "sibili", "ties")
ADDRESS = ("All see www.exam", "ple.org/kee", "ping-childr", "en-safe and report to the board about it in", "June")  # fmt: skip
LAST = "The new governors gave an account of the hall."


def page(*numbers: int) -> tuple[str, ...]:
    items = (text for number in numbers for text in (f"{number}. Reading", *RESOLVED))
    return ("Hollin School", *items)


def minuted(*added: str, table: tuple[str, ...] = (*CELLS, *ADDRESS)) -> bytes:
    """Two pages with a header, a narrow table, and one resolution under eight items."""
    return pdf((*page(1, 2, 3, 4), *table), (*page(5, 6, 7, 8), LAST, *added))


def with_head(*added: str) -> bytes:
    """The same where the head of the table is repeated on the second page."""
    first, second = (*page(1, 2, 3, 4), *ADDRESS, *CELLS), page(5, 6, 7, 8)
    return pdf(first, (second[0], *CELLS, *second[1:], LAST, *added))


SET = {
    "words that narrow cells break, and a resolution that is repeated": minuted(),
    "a head of a table on every page": with_head(),
    "words that nothing breaks": minuted(table=MINUTED.public[1:4]),
}


@pytest.mark.parametrize("file", SET.values(), ids=SET.keys())
def test_words_that_break_and_lines_that_repeat_are_read_as_they_were_planned(file: bytes) -> None:
    assert kinds(file, MINUTED) == set()


@pytest.mark.skipif(not office(), reason="there is no LibreOffice here")
def test_what_libreoffice_makes_of_narrow_cells_and_repeated_lines_is_read_as_it_was_planned() -> (
    None
):
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = MINUTED.public[0]
    table = file.add_table(rows=1, cols=12)
    for cell, text in zip(table.rows[0].cells, MINUTED.public[1:4], strict=False):
        cell.text = text
    for text in MINUTED.public[4:]:
        file.add_paragraph(text).paragraph_format.space_after = Pt(60)
    data = io.BytesIO()
    file.save(data)
    assert kinds(as_pdf(data.getvalue(), office()), MINUTED) == set()


HIDDEN = {
    "a word of the repeated line": (minuted("Reading to Lee"), {"VALUE", "UNPLANNED"}),
    "words of the repeated line in another order": (minuted("Resolved with Mr Board"), {"UNPLANNED"}),
    "a name in pieces": (minuted("Kayd", "en"), {"UNPLANNED"}),
    "two names in pieces": (minuted("Kayd", "en Shar", "ples"), {"VALUE", "UNPLANNED"}),
    "a name in pieces that the plan has as well": (minuted("Le", "e was heard"), {"UNPLANNED"}),
    "a piece of a broken word once more": (minuted("ties"), {"UNPLANNED"}),
    "a broken word once more": (minuted("Initi", "als of a"), {"UNPLANNED"}),
    "a broken word that stands whole as well": (minuted(table=("Initials", *CELLS, *ADDRESS)), {"UNPLANNED"}),
    "a word behind the end of a line that makes a planned one": (minuted("Reading in", "form"), {"UNPLANNED"}),
    "a piece behind a line that ends in a planned word": (
        pdf((*page(1, 2, 3, 4), *CELLS, *ADDRESS), (*page(5, 6, 7, 8), LAST, "gave a", "ccount")), {"UNPLANNED"},
    ),
    "pieces with a blank between": (minuted(table=("Initi ", "als", *CELLS[2:], *ADDRESS)), {"UNPLANNED"}),
    "pieces in the wrong order": (minuted(table=("als", "Initi", *CELLS[2:], *ADDRESS)), {"UNPLANNED"}),
    "pieces with a stop between": (minuted(table=("Initi.", "als", *CELLS[2:], *ADDRESS)), {"UNPLANNED"}),
    "a word below the repeated head of a table": (with_head("Lee responsibilities"), {"VALUE", "UNPLANNED"}),
}  # fmt: skip


@pytest.mark.parametrize(("file", "expected"), HIDDEN.values(), ids=HIDDEN.keys())
def test_what_is_added_to_broken_words_and_repeated_lines_is_found(
    file: bytes, expected: set[str]
) -> None:
    assert kinds(file, MINUTED) == expected


def test_a_page_that_is_left_out_is_missed_though_its_lines_repeat() -> None:
    assert kinds(pdf((*page(1, 2, 3, 4), *CELLS, *ADDRESS)), MINUTED) == {"LOST"}


def locked() -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(*PAGES))))
    writer.encrypt("a password", algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


UNREADABLE = {"locked": locked(), "cut off": pdf(*PAGES)[:300], "only a head": b"%PDF-1.7\n"}


@pytest.mark.parametrize("file", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_a_pdf_that_cannot_be_read_is_withheld(file: bytes) -> None:
    with pytest.raises(Withheld, match="The PDF cannot be read"):
        inspect(file, "minutes.pdf", CLAIM)


TEXT = "\n".join((HEADER, *LINES, FOOTER))
HTML = "<!DOCTYPE html><html><body>{}{}</body></html>"
ROWS = "".join(f"<p>{line}</p>" for line in TEXT.splitlines())

OTHERS = {
    "text": (TEXT, set()),
    "text with an end of line of Windows": (TEXT.replace("\n", "\r\n"), set()),
    "text with a name": (f"{TEXT}\nKayden", {"VALUE", "UNPLANNED"}),
    "text with a name in base64": (f"{TEXT}\nS2F5ZGVuIFNoYXJwbGVz", {"VALUE", "UNPLANNED"}),
    "a page of the web": (HTML.format(ROWS, ""), set()),
    "a page with a style": (HTML.format("<style>p {color: red}</style>", ROWS), set()),
    "a page with a name": (HTML.format(ROWS, "<p style='display:none'>Kay<b>den</b></p>"), {"VALUE", "UNPLANNED"}),
    "a page with a comment": (HTML.format(ROWS, "<!-- Kayden -->"), {"XML_COMMENT", "VALUE"}),
    "a page with an alternative text": (HTML.format(ROWS, "<img alt='Kayden' src='a.png'>"), {"VALUE"}),
    "a page with an address": (HTML.format(ROWS, "<a href='/kayden'></a>"), {"VALUE"}),
    "a page with a program": (HTML.format(ROWS, "<script>let a = 'Kayden'</script>"), {"SCRIPT", "VALUE"}),
    "Rich Text": ("{\\rtf1 \\'4bayden}", {"FORMAT", "VALUE"}),
    "harmless Rich Text": ("{\\rtf1 " + TEXT + "}", {"FORMAT"}),
}  # fmt: skip


@pytest.mark.parametrize(("file", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_text_and_web_pages_are_read(file: str, expected: set[str]) -> None:
    assert kinds(file.encode()) == expected


def test_text_in_the_encodings_of_windows_is_read() -> None:
    claim = Claim(("Zoë Łuczak",), (), (TEXT,))
    assert kinds(f"{TEXT}\nZoë".encode("cp1252"), claim) == {"VALUE", "UNPLANNED"}
    assert kinds(f"{TEXT}\nŁuczak".encode("utf-16"), claim) == {"VALUE", "UNPLANNED"}
    assert kinds(TEXT.encode("utf-8-sig"), claim) == set()


def test_bytes_of_any_other_kind_are_looked_through_and_never_proven() -> None:
    old_word = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    assert kinds(old_word) == {"FORMAT"}
    assert kinds(old_word + "Kayden Sharples".encode("utf-16-le")) == {"FORMAT", "VALUE"}


THEME = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme">
<a:font script="Hans" typeface="SimSun"/><a:font script="Gujr" typeface="Shruti"/></a:theme>"""


def saved_by_word(**changed: str | bytes) -> bytes:
    """The good package with what Word adds when it saves: ids, application, theme, bookmarks."""
    parts = good_parts() | {
        "docProps/app.xml": "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
        "<Application>Microsoft Office Word</Application></Properties>",
        "word/theme/theme1.xml": THEME,
        "word/webSettings.xml": f"{HEAD}<w:webSettings {W}/>",
        "word/settings.xml": f'{HEAD}<w:settings {W}><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids></w:settings>',
    }
    document = str(parts["word/document.xml"]).replace(
        "<w:p>", '<w:p w:rsidR="00AB12CD"><w:bookmarkStart w:id="0" w:name="_GoBack"/>', 1
    )
    return pack({**parts, "word/document.xml": document, **changed})


def test_what_word_adds_is_no_leak_but_proves_nothing() -> None:
    claim = Claim(
        (*CLAIM.secrets, "Shruti Hans", "Val Body", "Rosa Bookmark"), CLAIM.sealed, CLAIM.public
    )
    with pytest.raises(Withheld, match=r"minutes\.docx cannot be proven safe") as caught:
        require_fit(inspect(saved_by_word(), "minutes.docx", claim), "minutes.docx")
    assert "Nothing that was redacted or sealed was found" in caught.value.hint
    assert "leaks" not in str(caught.value)


LEAKS = {
    "the author": {"docProps/core.xml": good_parts()["docProps/core.xml"].replace(">Minutes<", ">Kayden<")},  # type: ignore[arg-type, union-attr]  # it is text
    "the manager": {"docProps/app.xml": "<Properties><Manager>Kayden</Manager></Properties>"},
    "a comment": {"word/comments.xml": f'{HEAD}<w:comments {W}><w:comment w:initials="KS"/></w:comments>'},
    "a theme of one's own": {"word/theme/theme1.xml": THEME.replace("Office Theme", "Kayden")},
}  # fmt: skip


@pytest.mark.parametrize("changed", LEAKS.values(), ids=LEAKS.keys())
def test_what_a_person_adds_in_word_is_a_leak_when_it_is_one(changed: dict[str, str]) -> None:
    with pytest.raises(Withheld, match=r"minutes.docx leaks: .*redacted.* Besides: ") as caught:
        require_fit(inspect(saved_by_word(**changed), "minutes.docx", CLAIM), "minutes.docx")
    assert caught.value.hint.startswith("It must not be shown.")
    assert "kayden" not in str(caught.value).lower()


def test_a_file_that_is_called_like_a_pupil_is_not_named_in_the_message() -> None:
    with pytest.raises(Withheld, match=r"^The file leaks: .*the name of the file") as caught:
        require_fit(inspect(package(), "Kayden.docx", CLAIM), "Kayden.docx")
    assert "Kayden" not in str(caught.value)


def test_links_and_content_types_of_word_are_told_apart() -> None:
    external = (
        '<Relationship Id="rId9" Type="a" Target="https://example.org/" TargetMode="External"/>'
    )
    linked = pack(
        {**good_parts(), "word/_rels/document.xml.rels": document_relationships(external)}
    )
    assert kinds(linked) == {"LINK", "ATTRIBUTE"}
    typed = pack({**good_parts(), "[Content_Types].xml": content_types('<Default Extension="bin" ContentType="a/b"/>')})  # fmt: skip
    assert kinds(typed) == {"CONTENT_TYPE"}


def test_a_good_part_1_is_proven() -> None:
    require_fit(inspect(package(), "minutes.docx", CLAIM), "minutes.docx")


def test_a_file_is_like_the_minutes_that_it_was_made_from() -> None:
    other = Claim((), (), ("Quarterly accounts of the garden society", "Seeds and bulbs"))
    for file in (package(), pdf(*PAGES), TEXT.encode(), saved_by_word()):
        assert likeness(file, CLAIM) > 0.8
        assert likeness(file, other) < 0.3
    assert likeness(b"", CLAIM) == 0
