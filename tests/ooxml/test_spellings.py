"""The catalogue in other hands: Strict, UTF-16, other prefixes, and everything inside everything."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from build import (
    docx,
    drawing,
    field,
    hidden,
    p,
    r,
    reading,
    shows,
    text_box,
    texts,
    visible,
    written,
    zipped,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from places import CHOICE, CUSTOM, DELETED, FIRST, HEADER, INSERTED, LAST, NAME, READ
from places_gone import GONE
from places_hidden import HIDDEN

from redactor.ooxml.names import STRICT_TO_TRANSITIONAL

ALL = {**READ, **HIDDEN, **GONE}


def strict(xml: str) -> str:
    for name, transitional in STRICT_TO_TRANSITIONAL.items():
        xml = xml.replace(f'{transitional}"', f'{name}"').replace(f"{transitional}/", f"{name}/")
    return xml


def other_prefix(xml: str) -> str:
    return re.sub(r"(?<=[<\s/])w:", "q:", xml).replace("xmlns:w=", "xmlns:q=")


def utf_16(xml: str) -> bytes:
    declaration = '<?xml version="1.0" encoding="UTF-16"?>'
    return (declaration + re.sub(r"<\?xml.*?\?>", "", xml)).encode("utf-16")


def respelled(data: bytes, *ways: str) -> bytes:
    """The same package, its XML written otherwise."""
    parts: dict[str, bytes | str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            content: bytes | str = archive.read(name)
            xml = archive.read(name).decode("utf-8", "replace")
            if name.endswith((".xml", ".rels")) and xml.startswith("<") and "\ufffd" not in xml:
                xml = strict(xml) if "Strict" in ways else xml
                xml = other_prefix(xml) if "other prefix" in ways else xml
                content = utf_16(xml) if "UTF-16" in ways else xml
            parts[name] = content
    return zipped(parts)


@pytest.mark.parametrize(
    "ways", [("Strict",), ("UTF-16",), ("other prefix",), ("Strict", "UTF-16", "other prefix")], ids="+".join
)  # fmt: skip
def test_every_place_of_the_catalogue_is_the_same_in_another_spelling(
    ways: tuple[str, ...],
) -> None:
    def seen(data: bytes) -> list[tuple[str, str]]:
        return [(block.origin, block.text) for block in reading(data).blocks]

    others = {place: respelled(data, *ways) for place, data in ALL.items()}

    assert [place for place, data in ALL.items() if seen(data) != seen(others[place])] == []
    assert [
        place
        for place in (*HIDDEN, *GONE)
        if shows(written(others[place]), FIRST) or shows(written(others[place]), LAST)
    ] == []


# Around a run, around paragraphs, and around the whole: what Word lets stand inside one another.
RUN_LEVEL = [
    INSERTED,
    "<w:moveTo w:id='1' w:author='C'>{}</w:moveTo>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    f"<w:smartTag {CUSTOM}>{{}}</w:smartTag>",
    f"<w:customXml {CUSTOM}>{{}}</w:customXml>",
    "<w:hyperlink w:anchor='a'>{}</w:hyperlink>",
    "<w:bdo w:val='ltr'>{}</w:bdo>",
    "<w:fldSimple w:instr=' REF x '>{}</w:fldSimple>",
    CHOICE.format("{}", "<w:r><w:t>other</w:t></w:r>"),
]
BLOCK_LEVEL = [
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    f"<w:customXml {CUSTOM}>{{}}</w:customXml>",
    INSERTED,
    CHOICE.format("{}", "<w:p/>"),
    "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>",
]
STORY_LEVEL = {
    "body": lambda inner: docx(inner, p("End.")),
    "text box": lambda inner: docx(p("x", drawing(text_box(inner + "<w:p/>"))), p("End.")),
    "footnote": lambda inner: docx(p("x", r('<w:footnoteReference w:id="2"/>')), footnotes=f'<w:footnote w:id="2">{inner}<w:p/></w:footnote>'),
    "header": lambda inner: docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": inner + "<w:p/>"}),
}  # fmt: skip


def nested(wrappers: list[str], inside: str) -> str:
    for wrapper in wrappers:
        inside = wrapper.replace("{}", inside)
    return inside


RUNS = st.lists(st.sampled_from(RUN_LEVEL), max_size=5)
BLOCKS = st.lists(st.sampled_from(BLOCK_LEVEL), max_size=4)
STORIES = st.sampled_from(sorted(STORY_LEVEL))


@settings(max_examples=120, deadline=None)
@given(RUNS, BLOCKS, STORIES)
def test_a_name_inside_everything_is_read_once_and_can_be_cut(
    runs: list[str], blocks: list[str], story: str
) -> None:
    data = STORY_LEVEL[story](nested(blocks, p("y ", nested(runs, r(NAME)), " z")))
    found = [block for block in visible(data) if NAME in block.text]

    assert [block.text for block in found] == [f"y {NAME} z"]
    assert texts(written(data)) == texts(data)
    assert not shows(written(data, (found[0].index, 2, 2 + len(NAME), "[A]")), LAST)


@settings(max_examples=60, deadline=None)
@given(RUNS, BLOCKS, STORIES, st.sampled_from(["deleted", "hidden", "instruction"]))
def test_what_does_not_print_is_never_written_however_deep_it_lies(
    runs: list[str], blocks: list[str], story: str, way: str
) -> None:
    inside = {
        "deleted": DELETED.format(NAME),
        "hidden": r(NAME, "<w:vanish/>"),
        "instruction": field(f"XE {NAME}", "x"),
    }[way]
    data = STORY_LEVEL[story](nested(blocks, p("y ", nested(runs, inside), " z")))

    assert not shows(written(data), LAST)
    assert any(LAST in text for _, text in hidden(data)) == (way == "hidden")
