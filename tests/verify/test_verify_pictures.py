"""Pictures in a Part 1: only those that were planned, and only their pixels."""

from __future__ import annotations

import io
import zlib
from dataclasses import replace
from hashlib import sha256

import pytest
from good_package import (
    BODY,
    CLAIM,
    OFFICE,
    content_types,
    document,
    document_relationships,
    good_parts,
    kinds,
    pack,
    paragraph,
    run,
)
from lxml import etree
from pdf_files import crest, pdf
from PIL import Image

from redactor.ooxml.pictures import markup
from redactor.verify import Claim, inspect, pixels_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def png(*chunks: bytes) -> bytes:
    """A small picture, with chunks of any kind before its end."""
    buffer = io.BytesIO()
    Image.new("RGB", (4, 4), (200, 0, 0)).save(buffer, "PNG")
    data = buffer.getvalue()
    return data[:-12] + b"".join(chunks) + data[-12:]


def chunk(kind: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(kind + data)
    return len(data).to_bytes(4, "big") + kind + data + crc.to_bytes(4, "big")


PNG = png()
PLANNED = replace(CLAIM, pictures=frozenset({sha256(PNG).hexdigest()}))
DRAWING = etree.tostring(markup(1, "rId9", 500_000, 400_000)).decode()


def with_picture(data: bytes = PNG, drawing: str = DRAWING, name: str = "image1.png") -> bytes:
    override = f'<Override PartName="/word/media/{name}" ContentType="image/png"/>'
    link = f'<Relationship Id="rId9" Type="{OFFICE}/image" Target="media/{name}"/>'
    line = f"<w:p><w:r>{drawing}</w:r>{run(BODY[0])}</w:p>"
    return pack({
        **good_parts(),
        "[Content_Types].xml": content_types(override),
        "word/document.xml": document(line, *map(paragraph, BODY[1:])),
        "word/_rels/document.xml.rels": document_relationships(link),
        f"word/media/{name}": data,
    })  # fmt: skip


def test_a_planned_picture_passes() -> None:
    assert kinds(with_picture(), PLANNED) == set()


def test_a_picture_that_nobody_planned_is_refused() -> None:
    assert "PART" in kinds(with_picture())


@pytest.mark.parametrize(
    "data",
    [
        png(chunk(b"tEXt", b"Author\0Kayden Sharples")),
        png(chunk(b"eXIf", b"Kayden Sharples")),
        PNG + b"Kayden Sharples",
        b"Kayden Sharples",
    ],
    ids=["a text", "camera data", "words behind the end", "no picture"],
)
def test_a_picture_with_more_than_pixels_is_refused_even_when_planned(data: bytes) -> None:
    planned = replace(CLAIM, pictures=frozenset({sha256(data).hexdigest()}))

    assert "PART" in kinds(with_picture(data), planned)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('descr="Crest"', 'descr="Kayden Sharples"'),
        ('name="Picture 1"', 'name="Kayden.png"'),
        ("<a:stretch>", '<a:stretch title="x">'),
        ("</wp:inline>", "<wp:docPr/></wp:inline>"),
        ("<pic:cNvPicPr/>", "<pic:cNvPicPr>Kayden</pic:cNvPicPr>"),
        ('cx="500000"', 'cx="0770090041"'),
    ],
)
def test_the_markup_of_a_picture_may_not_vary(old: str, new: str) -> None:
    changed = DRAWING.replace(old, new, 1)

    assert changed != DRAWING
    assert kinds(with_picture(drawing=changed), PLANNED)


def test_the_name_of_the_part_says_nothing() -> None:
    assert kinds(with_picture(name="Kayden.png"), PLANNED)


PRINTED = pdf(BODY, change=lambda writer: writer._add_object(crest()))
PIXELS = replace(PLANNED, public=tuple(BODY), pixels=frozenset({pixels_of(PNG)}))


def printed_kinds(file: bytes, claim: Claim) -> set[str]:
    return {leak.kind.upper() for leak in inspect(file, "minutes.pdf", claim).leaks}


def test_the_pixels_of_a_planned_picture_may_be_in_a_pdf() -> None:
    assert printed_kinds(PRINTED, PIXELS) == set()


@pytest.mark.parametrize(
    "others",
    [{"ColorSpace": "/DeviceGray"}, {"SMask": "/Other"}, {"Alt": "/Kayden"}],
    ids=["other colours", "a mask", "another entry"],
)
def test_a_picture_of_a_pdf_with_anything_besides_is_not_planned(others: dict[str, str]) -> None:
    file = pdf(BODY, change=lambda writer: writer._add_object(crest(**others)))
    assert "PICTURE OR OBJECT" in printed_kinds(file, PIXELS)


def test_a_picture_of_other_pixels_is_not_planned() -> None:
    other = replace(PIXELS, pixels=frozenset({pixels_of(PNG)[::-1]}))
    assert printed_kinds(PRINTED, other) == {"PICTURE OR OBJECT"}
