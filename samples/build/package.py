"""Parts and relationships to the bytes of a .docx: the same parts give the same bytes.

The zip is stored, not deflated, as two zlibs need not deflate alike; its times are constant.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = " ".join(
    [
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
        f'xmlns:r="{OFFICE}"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
        'xmlns:v="urn:schemas-microsoft-com:vml"',
        'xmlns:o="urn:schemas-microsoft-com:office:office"',
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
        'mc:Ignorable="w14"',
    ]
)
EPOCH = (1980, 1, 1, 0, 0, 0)


def declare(xml: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return (head + xml).encode("utf-8")


@dataclass(slots=True)
class Relations:
    """The relationships of one part, numbered in the order in which they are asked for."""

    rows: list[tuple[str, str, bool]] = field(default_factory=list)

    def to(self, kind: str, target: str, *, outside: bool = False) -> str:
        full = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
        self.rows.append((full, target, outside))
        return f"rId{len(self.rows)}"

    def xml(self) -> bytes:
        made = "".join(
            f'<Relationship Id="rId{i}" Type="{kind}" Target={quoteattr(target)}'
            f"{' TargetMode="External"' if outside else ''}/>"
            for i, (kind, target, outside) in enumerate(self.rows, 1)
        )
        return declare(f'<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>')


def content_types(kinds: dict[str, str]) -> bytes:
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "png": "image/png",
    }
    made = "".join(
        f'<Default Extension="{ext}" ContentType="{kind}"/>' for ext, kind in defaults.items()
    ) + "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in sorted(kinds.items())
    )
    return declare(f'<Types xmlns="{PACKAGE}/content-types">{made}</Types>')


def write_zip(parts: dict[str, bytes]) -> bytes:
    """The package, content types first as Word has it, all else by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(parts, key=lambda name: (name != "[Content_Types].xml", name)):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 0  # the same bytes on Windows and elsewhere
            archive.writestr(info, parts[name])
    return buffer.getvalue()
