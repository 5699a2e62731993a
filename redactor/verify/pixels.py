"""Pictures by their pixels: a PDF holds those of a planned picture without the file around them."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from pypdf.generic import StreamObject

_TRUE_COLOUR = {"/ColorSpace": "/DeviceRGB", "/BitsPerComponent": 8, "/Filter": "/FlateDecode"}
_OTHERS = frozenset({"/Type", "/Subtype", "/Width", "/Height", "/Length"})


def pixels_of(png: bytes) -> str:
    """The SHA-256 of what a planned picture shows, and how wide it is."""
    with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
        return _sha256(image.width, image.convert("RGB").tobytes())


def is_planned(found: StreamObject, planned: frozenset[str]) -> bool:
    """Whether a picture of a PDF has the pixels of a planned one, and nothing besides."""
    if found.keys() - _OTHERS - _TRUE_COLOUR.keys():
        return False
    if any(found.get(key) != value for key, value in _TRUE_COLOUR.items()):
        return False
    width, height, data = found.get("/Width"), found.get("/Height"), found.get_data()
    return (
        isinstance(width, int)
        and isinstance(height, int)
        and len(data) == width * height * 3
        and _sha256(width, data) in planned
    )


def _sha256(width: int, rgb: bytes) -> str:
    return hashlib.sha256(b"%d " % width + rgb).hexdigest()
