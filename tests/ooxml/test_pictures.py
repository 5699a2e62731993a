"""A crest that is kept: drawn anew, with nothing in the file but what was to be seen."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from build import LIMITS, OFFICE, docx, p, r, texts
from docx import Document as WordDocument
from PIL import Image, PngImagePlugin

from redactor.data import Picture, Span
from redactor.ooxml import Edits, Replacement, read, write
from redactor.ooxml.pictures import Drawing, Undrawable, redrawn

RED, BLUE = (200, 0, 0), (0, 0, 200)
EMU = 4_762  # to a pixel of the output
HEADER = '<w:headerReference w:type="{}" r:id="{}"/>'
RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i" Type="{}image" Target="media/crest.{}"/></Relationships>'


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20), **extras: object) -> bytes:
    """Left half red, right half blue, with a name in whatever the format keeps besides."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    buffer = io.BytesIO()
    image.save(buffer, kind, **extras)
    return buffer.getvalue()


def told() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Isolde Threlkeld")
    return picture(pnginfo=info)


def exif() -> bytes:
    tags = Image.Exif()
    tags[0x013B] = "Isolde Threlkeld"  # artist
    return picture("JPEG", exif=tags, comment=b"Isolde Threlkeld")


def inline(crop: str = "", cx: int = 40 * EMU, cy: int = 20 * EMU, alt: str = "Crest") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="9" name="x" descr="{alt}"/>'
        f'<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/>{crop}</pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def minutes(
    data: bytes, *, header: str = "", body: str = "", ending: str = "png", more: str = ""
) -> bytes:
    """Minutes with a picture in the header, the body, or both."""
    return docx(
        p("Minutes ", body),
        sect=HEADER.format("default", "header1") + (HEADER.format("first", "header2") + "<w:titlePg/>" if more else ""),
        headers={"header1": p("Harrowmere ", header)} | ({"header2": p(more)} if more else {}),
        relationships=(("i", OFFICE + "image", f"media/crest.{ending}"),),
        extra={
            f"word/media/crest.{ending}": data,
            "word/_rels/header1.xml.rels": RELS.format(OFFICE, ending),
            "word/_rels/header2.xml.rels": RELS.format(OFFICE, ending),
        },
    )  # fmt: skip


def pictures(data: bytes) -> tuple[Picture, ...]:
    return read(data, "minutes", LIMITS, crests=True).pictures


def published(data: bytes) -> bytes:
    return write(data, LIMITS, Edits(pictures=pictures(data)))


def media(output: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(output)) as archive:
        return [archive.read(name) for name in archive.namelist() if "media" in name]


def test_pictures_are_looked_at_only_where_a_crest_may_be_kept() -> None:
    data = minutes(told(), header=inline())

    assert read(data, "minutes", LIMITS).pictures == ()
    assert [one.in_every_header for one in pictures(data)] == [True]


@pytest.mark.parametrize(("data", "ending"), [(told(), "png"), (exif(), "jpeg")])
def test_a_kept_picture_has_its_pixels_and_nothing_besides(data: bytes, ending: str) -> None:
    output = published(minutes(data, header=inline(), ending=ending))
    (png,) = media(output)

    with Image.open(io.BytesIO(png)) as image:
        assert (image.format, image.mode, image.size, image.info) == ("PNG", "RGB", (40, 20), {})
    assert b"Threlkeld" not in output
    assert b"Threlkeld" not in png
    assert b"crest." not in output


def test_what_was_cropped_away_does_not_go_out() -> None:
    half = inline('<a:srcRect l="50000"/>', cx=20 * EMU)
    (png,) = media(published(minutes(told(), header=half)))

    with Image.open(io.BytesIO(png)) as image:
        assert image.size == (20, 20)
        assert set(image.get_flattened_data()) == {BLUE}


@pytest.mark.parametrize(
    ("size", "shown", "drawn"),
    [((40, 20), (40, 20), (40, 20)), ((400, 200), (40, 20), (40, 20)), ((40, 20), (400, 200), (40, 20)), ((3000, 1500), (3000, 1500), (800, 400))],
)  # fmt: skip
def test_pixels_that_nobody_sees_do_not_go_out(
    size: tuple[int, int], shown: tuple[int, int], drawn: tuple[int, int]
) -> None:
    png = redrawn(Drawing(picture(size=size), shown[0] * EMU, shown[1] * EMU))

    with Image.open(io.BytesIO(png)) as image:
        assert image.size == drawn


def test_what_is_transparent_is_white() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(buffer, "PNG")
    png = redrawn(Drawing(buffer.getvalue(), 8 * EMU, 8 * EMU))

    with Image.open(io.BytesIO(png)) as image:
        assert set(image.get_flattened_data()) == {(255, 255, 255)}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Isolde Threlkeld",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        bytes.fromhex("d7cdc69a") + b"\0" * 40,
        told()[:60],
        picture(size=(8_000, 6_000)),
    ],
    ids=["nothing", "text", "SVG", "WMF", "cut off", "more pixels than a crest has"],
)
def test_what_cannot_be_drawn_is_dropped(data: bytes) -> None:
    with pytest.raises(Undrawable):
        redrawn(Drawing(data, 100 * EMU, 100 * EMU))
    assert pictures(minutes(data, header=inline())) == ()


def test_a_picture_of_one_header_is_not_in_every_header() -> None:
    first = minutes(told(), header=inline(), more=inline())
    other = minutes(told(), header=inline(), more="without")

    assert [one.in_every_header for one in pictures(first)] == [True, True]
    assert [one.in_every_header for one in pictures(other)] == [False]


def test_a_picture_of_the_body_is_known_by_its_file_and_its_description() -> None:
    (one,) = pictures(minutes(told(), body=inline(alt="Badge")))

    assert (one.in_every_header, one.alt, one.span) == (False, "Badge", Span(0, 8, 25))


def test_a_picture_of_vml_is_drawn_as_well() -> None:
    shape = '<w:pict><v:shape style="width:30pt;height:15pt" alt="Badge"><v:imagedata r:id="i" cropleft="32768f"/></v:shape></w:pict>'
    (one,) = pictures(minutes(told(), body=r(shape)))

    assert (one.alt, one.width, one.height) == ("Badge", 381_000, 190_500)
    with Image.open(io.BytesIO(one.png)) as image:
        assert set(image.get_flattened_data()) == {BLUE}


def test_the_mark_goes_and_the_words_around_it_stay() -> None:
    data = minutes(told(), header=inline(), body=inline())
    output = published(data)

    assert texts(data) == ["Minutes [picture removed]", "Harrowmere [picture removed]"]
    assert texts(output)[0].startswith("Minutes ")
    assert len(media(output)) == 1
    assert len(WordDocument(io.BytesIO(output)).inline_shapes) == 1


def test_pictures_and_replacements_in_one_paragraph_use_the_offsets_of_the_source() -> None:
    data = minutes(told(), body=inline())
    edits = Edits((Replacement(Span(0, 0, 7), "Agenda"),), pictures=pictures(data))

    assert b"Agenda" in zipfile.ZipFile(io.BytesIO(write(data, LIMITS, edits))).read(
        "word/document.xml"
    )
    assert len(media(write(data, LIMITS, edits))) == 1


def test_a_picture_that_does_not_stand_there_is_refused() -> None:
    data = minutes(told(), body=inline())
    moved = tuple(replace(one, span=Span(0, 0, 7)) for one in pictures(data))

    with pytest.raises(ValueError, match="no picture"):
        write(data, LIMITS, Edits(pictures=moved))


def test_the_same_source_gives_the_same_bytes() -> None:
    data = minutes(told(), header=inline())

    assert published(data) == published(data)
