"""The one door to text in .docx: every text-bearing node is read, a new package is written.

    read(data, stem, limits)   bytes → `Document`: the blocks that print, the hidden ones, counts
    write(data, limits, edits) bytes → bytes: a fresh package from allow-lists
    write_redline, read_redline  the original with revision marks, and what became of them

Both share one walk (`sanitise`), so block indexes and character offsets are the same. In the order
of the work: `package` (zip and XML), `sanitise` (which stories print), `walk` and `runs` (what
they hold), `labels` (numbers as text), then `blocks` and `attached`, or `edit` and `write`. The allow-lists are in
`allow` and `allow_names`.

allow           what may be written of text: {element: {attribute: type}}, in the order of the schema; pure data
allow_names     names that may be written: Word's own styles and fonts that everyone has; pure data
allow_page      what may be written of tables, sections, styles and settings; see `allow`; pure data
annotations     what is written about paragraphs and not in them: comments, titles of content controls, styles
attached        what hangs on other text: notes on their references, headers and footers on their sections
blocks          blocks: the sanitised tree as the frozen values that all stages work on
census          counts what a package holds besides the page, for the report: what, never its content
clean           the copy that the allow-lists permit: names, values and order are theirs, nothing else passes
colours         what colours are called: every name that somebody may give a shade
context         what the walk carries along: the document's tables, its counts, and where in a story it is
cut_lines       minutes that have a paragraph for each line, as out of a PDF
drawings        pictures, charts, diagrams, embedded files, shapes and text boxes
edit            applies edits to a sanitised tree: text is replaced, blocks, rows and tables vanish
equations       signs that an equation prints and keeps as properties: brackets, roots, sums
fields          fields: which text is an instruction, which is a result, and which results tell about people
frames          text boxes as frames: a letterhead keeps its place although the drawing around it is dropped
labels          automatic numbers become text: "1.", "(a)" or "•" in front, the list's indents in the paragraph
line_breaks     paragraphs that hold several: minutes written with Shift-Enter, or wrapped by hand
look            effective formatting, as far as it decides whether text can be seen and how it stands out
names           namespaces of OOXML and short ways to say a qualified name
numbering       automatic numbers and bullets, computed as Word prints them
numerals        how a number is spelled in each of Word's number formats
office_theme    the theme part of every output: the same bytes always; pure data
offpage         text that stands where no paper is: indents, frames, tables and shapes beyond the page's edge
package         zip and XML in and out: the only door to the bytes of a package
page_frames     tables that only frame: all of the minutes typed into one big cell, or each item into a box
paragraph_look  what the properties of a paragraph say, gone through once for all paragraphs that say the same
pictures        pictures drawn anew: only the pixels that were to be seen, at the size at which they were seen
placed_pictures where a drawing says that its picture lies, how it is cropped, and how large it is shown
redline         a redline: the whole original with revision marks and comments, and what became of them
runs            the content of one paragraph: runs, fields, notes, drawings, equations
sanitise        from a package to a sanitised tree: which stories there are, and what stays behind
styles          styles: what they hand down to text, and the fresh styles.xml of the output
symbols         characters of symbol fonts as Unicode: bullets, ticks, arrows, Greek; data and two look-ups
tablestyle      what a table style says about one cell: its fill, and the run properties of its text
text            characters: what prints and what does not, so that offsets are offsets into what is read
theme           colours and fonts of the theme, as the literal values that stand in the output
tree            the sanitised document: what reading and writing share
uncached        fields for which no result is kept: automatic numbers, buttons, equations, symbols
unread          words of what stays behind: charts, diagrams, embedded files, alt text, deletions
values          types of attribute values: each turns what stands in a file into what may be written
walk            block level: paragraphs and tables of a story, sanitised
wraps           lines that were wrapped by hand: how it is seen that a sentence goes on
write           a new package from a sanitised tree: fixed part names, fresh ids, constant metadata
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
