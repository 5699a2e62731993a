"""Pictures drawn anew: only the pixels that were to be seen, at the size at which they were seen.

What lives here: decoding, cropping, scaling and the constant markup around the result. What does
not: which pictures may go out, which the policy says. Nothing of the file is copied: no metadata,
no cropped margins, no original behind a small picture.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree
from PIL import Image, UnidentifiedImageError

from redactor.ooxml.names import PIC, WP, A, R, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF")  # not WMF, EMF and SVG, which hold text
_MOST_BYTES = 8_000_000
_MOST_PIXELS = 40_000_000  # before decoding: a bomb is small until it is opened
_EMU_A_PIXEL = 4_762  # 192 to the inch: sharp on paper
_LARGEST = 800  # pixels of the longer side
_WHOLE = 100_000  # of a crop, in thousandths of a percent
_MARKUP = (
    f'<w:drawing xmlns:w="{W}"><wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{n}" name="Picture {n}" descr="Crest"/>'
    f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}"><pic:nvPicPr>'
    '<pic:cNvPr id="{n}" name="Picture {n}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    f'<a:blip xmlns:r="{R}"'
    ' r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing>"
)
_INTACT = (0, 0, 0, 0)


class Undrawable(Exception):
    """The picture cannot be decoded within the limits."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture as the source places it."""

    data: bytes = field(repr=False)
    width: int  # EMU
    height: int
    crop: tuple[int, int, int, int] = _INTACT  # left, top, right, bottom
    alt: str = field(default="", repr=False)


def redrawn(drawing: Drawing) -> bytes:
    """A PNG with three channels and nothing besides; raises `Undrawable`."""
    if (
        not drawing.data
        or len(drawing.data) > _MOST_BYTES
        or min(drawing.width, drawing.height) <= 0
    ):
        raise Undrawable
    try:
        with warnings.catch_warnings(action="error"):
            return _drawn(drawing)
    except (OSError, ValueError, SyntaxError, EOFError, Warning, UnidentifiedImageError,
            Image.DecompressionBombError, MemoryError, OverflowError, IndexError, KeyError, TypeError,
            AttributeError, ZeroDivisionError) as error:  # fmt: skip  # what broken pictures raise
        raise Undrawable from error


def _drawn(drawing: Drawing) -> bytes:
    with Image.open(io.BytesIO(drawing.data), formats=_FORMATS) as source:
        if source.width * source.height > _MOST_PIXELS:
            raise Undrawable
        layered = source.convert("RGBA")
    left, top, right, bottom = drawing.crop
    box = (
        layered.width * left // _WHOLE,
        layered.height * top // _WHOLE,
        layered.width - layered.width * right // _WHOLE,
        layered.height - layered.height * bottom // _WHOLE,
    )
    layered = layered.crop(box)
    size = _pixels(drawing, layered.size)
    paper = Image.new("RGB", size, "white")
    shrunk = layered.resize(size, Image.Resampling.LANCZOS)
    paper.paste(shrunk, mask=shrunk.getchannel("A"))
    buffer = io.BytesIO()
    paper.save(buffer, "PNG")
    return buffer.getvalue()


def _pixels(drawing: Drawing, there: tuple[int, int]) -> tuple[int, int]:
    """As many as are seen, never more than there are."""
    scale = min(1.0, _LARGEST * _EMU_A_PIXEL / max(drawing.width, drawing.height))
    shown = (drawing.width / _EMU_A_PIXEL * scale, drawing.height / _EMU_A_PIXEL * scale)
    return max(1, min(round(shown[0]), there[0])), max(1, min(round(shown[1]), there[1]))


def markup(number: int, relationship: str, width: int, height: int) -> _Element:
    """A `w:drawing` in the line of the text: constant but for the size and three numbers."""
    text = _MARKUP.format(n=number, relationship=relationship, width=width, height=height)
    return etree.fromstring(text)
