"""The one door to text in .docx: every text-bearing node is read, a new package is written.

    read(data, stem, limits)   bytes → `Document`: the blocks that print, the hidden ones, counts
    write(data, limits, edits) bytes → bytes: a fresh package from allow-lists
    write_redline, read_redline  the original with revision marks, and what became of them

Both share one walk (`sanitise`), so block indexes and character offsets are the same. In the order
of the work: `package` (zip and XML), `sanitise` (which stories print), `walk` and `runs` (what
they hold), `labels` (numbers as text), then `blocks` and `attached`, or `edit` and `write`. The allow-lists are in
`allow` and `allow_names`.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from redactor.data import Document, Removal
from redactor.ooxml.attached import attached, watermark
from redactor.ooxml.blocks import annotated, blocks, pictures, unread
from redactor.ooxml.edit import Edits, Replacement, apply
from redactor.ooxml.package import Limits, open_package
from redactor.ooxml.redline import Mark, Outcome, Remark, Returned, returned, stamp_of, write_marks
from redactor.ooxml.sanitise import sanitise
from redactor.ooxml.write import write_package

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Edits",
    "Limits",
    "Mark",
    "Outcome",
    "Remark",
    "Replacement",
    "Returned",
    "read",
    "read_redline",
    "read_stamp",
    "write",
    "write_redline",
]


def read(data: bytes, stem: str, limits: Limits, *, crests: bool = False) -> Document:
    """All text of a package as blocks; raises a `Refused` that names the reason.

    Pictures are looked at only when a crest may be kept.
    """
    tree = sanitise(open_package(data, limits), pictures=crests, nested=limits)
    return Document(
        stem=stem,
        sha256=sha256(data).hexdigest(),
        blocks=blocks(tree),
        removals=tuple(Removal(what, n) for what, n in sorted(tree.removals.items()) if n),
        watermark=watermark(tree),
        pictures=pictures(tree),
        attached=attached(tree),
        unread=unread(tree),
        annotations=annotated(tree),
    )


def write(data: bytes, limits: Limits, edits: Edits) -> bytes:
    """A new package with what prints and the edits; the same input gives the same bytes.

    Replacements must not overlap and must lie within their block. A row whose blocks are all
    dropped vanishes, and so does a table without rows; a cell that loses its paragraphs while its
    row stays keeps an empty one, as does a body without blocks.
    """
    tree = sanitise(open_package(data, limits))
    apply(tree, edits)
    return write_package(tree)


def write_redline(
    data: bytes, limits: Limits, stamp: str, marks: Sequence[Mark], remarks: Sequence[Remark]
) -> bytes:
    """The whole original with revision marks and comments: for a sealed file only."""
    tree = sanitise(open_package(data, limits))
    write_marks(tree, stamp, marks, remarks)
    return write_package(tree)


def read_stamp(data: bytes, limits: Limits) -> str:
    """What a redline was stamped with; empty for any other file."""
    return stamp_of(open_package(data, limits))


def read_redline(
    data: bytes, limits: Limits, marks: Sequence[Mark], texts: Sequence[str]
) -> Returned:
    """What became of the marks, each on its text, in a redline that somebody has worked on."""
    return returned(open_package(data, limits), marks, texts)
