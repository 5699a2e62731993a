"""Parts that every Part 1 has alike: they are known by their bytes, not by what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from good_package import (
    BODY_XML,
    CLAIM,
    HEAD,
    OFFICE,
    STYLES,
    content_types,
    document,
    document_relationships,
    good_parts,
    kinds,
    pack,
    package,
)

from redactor.ooxml.office_theme import THEME

_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"


def with_theme(theme: bytes) -> bytes:
    override = f'<Override PartName="/word/theme/theme1.xml" ContentType="{_TYPE}"/>'
    relationship = f'<Relationship Id="rId9" Type="{OFFICE}/theme" Target="theme/theme1.xml"/>'
    return pack({
        **good_parts(),
        "[Content_Types].xml": content_types(override),
        "word/_rels/document.xml.rels": document_relationships(relationship),
        "word/theme/theme1.xml": theme,
    })  # fmt: skip


def test_the_theme_that_the_writer_writes_passes() -> None:
    assert kinds(with_theme(THEME)) == set()


@pytest.mark.parametrize(
    "theme",
    [
        THEME.replace(b'name="Office"', b'name="Kayden Sharples"'),
        THEME.replace(b"4472C4", b"4472C5"),
        THEME + b" ",
        f"{HEAD}<a/>".encode(),
    ],
    ids=["a name in it", "another colour", "a space behind it", "another part"],
)
def test_any_other_theme_is_refused(theme: bytes) -> None:
    assert kinds(with_theme(theme))


FONTS = (
    "Lucida Sans Unicode",
    "Arial Unicode MS",
    "Matura MT Script Capitals",
    "Harlow Solid Italic",
)
NAMES = ("Arial Unicode", "Script Capitals", "Solid Italic", "Footnote", "Header", "Paragraph Font")


def test_people_called_like_fonts_and_parts_do_not_stop_every_file() -> None:
    style = STYLES.replace("Style 1", "Default Paragraph Font").replace(
        "Style1", "DefaultParagraphFont"
    )
    runs = "".join(
        f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:tab/></w:r>'
        for font in FONTS
    )
    claim = replace(CLAIM, secrets=NAMES)

    minutes = document(*BODY_XML, f"<w:p>{runs}</w:p>").replace("Style1", "DefaultParagraphFont")
    assert kinds(package(document=minutes, styles=style), claim) == set()
