"""What the parts of a package are called: by their names where those are safe, and for a reader.

What lives here: one table. What does not: which of the parts a Part 1 may have (`schema`). A name
that is not in the table may itself be a leak, and is never shown.
"""

from __future__ import annotations

import re

FILE_NAME = "file name"
PACKAGE = "package"
"""Where a fault lies that is in no part of the package."""
UNKNOWN = "part with an unknown name"

_NUMBER = r"[0-9]{0,4}"
_RELS = r"(_rels/)?"

# The name of a part, or another place of a verdict → what somebody who reads the page calls it.
PLACES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"word/document\.xml", "the minutes"),
        (r"word/header[0-9]+\.xml", "a page header"),
        (r"word/footer[0-9]+\.xml", "a page footer"),
        (r"word/footnotes\.xml", "the footnotes"),
        (r"word/endnotes\.xml", "the endnotes"),
        (r"docProps/core\.xml", "the document properties"),
        (r"docProps/(app|custom)\.xml", "the document properties"),
        (rf"word/comments(Extended|Ids|Extensible)?{_NUMBER}\.xml", "the comments"),
        (rf"word/people{_NUMBER}\.xml", "the list of authors"),
        (rf"word/glossary/{_RELS}(document|settings|styles|webSettings|fontTable|numbering|footnotes|endnotes)\.xml(\.rels)?", "the building blocks (AutoText)"),
        (rf"customXml/{_RELS}item(Props)?{_NUMBER}\.xml(\.rels)?", "the custom XML"),
        (rf"word/media/image{_NUMBER}\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)", "a picture"),
        (r"docProps/thumbnail\.(jpe?g|emf|wmf|png)", "the thumbnail"),
        (rf"word/embeddings/(oleObject|Microsoft_(Excel|Word)_(Sheet|Worksheet|Document|Chart)){_NUMBER}\.(bin|docx|xlsx|xlsm|doc|xls)", "an embedded file"),
        (rf"word/charts/{_RELS}(chart|chartEx|colors|style){_NUMBER}\.xml(\.rels)?", "a chart"),
        (rf"word/diagrams/{_RELS}(data|layout|drawing|colors|quickStyles?){_NUMBER}\.xml(\.rels)?", "a diagram"),
        (rf"word/activeX/{_RELS}activeX{_NUMBER}\.(xml|bin)(\.rels)?", "a control"),
        (rf"word/printerSettings/printerSettings{_NUMBER}\.bin", "the printer's settings"),
        (r"word/(vbaProject\.bin|vbaData\.xml)", "the macros"),
        (rf"word/theme/theme{_NUMBER}\.xml", "the theme"),
        (r"word/(styles|stylesWithEffects|numbering|fontTable|settings|webSettings)\.xml", "the styles and settings"),
        (r"\[Content_Types\]\.xml", "the inside of the Word file"),
        (rf"_rels/\.rels|word/_rels/(document|footnotes|endnotes|header|footer|settings|numbering|fontTable|comments|styles){_NUMBER}\.xml\.rels", "the links of the Word file"),
        (r"annotations", "the notes and links on the pages"),
        (r"attachments", "the attachments"),
        (r"bookmarks", "the bookmarks"),
        (r"properties", "the document properties"),
        (r"earlier version", "an earlier version inside the file"),
        (r"page [0-9]+", "the pages"),
        (r"text", "the text"),
        (r"markup", "what the page does not show"),
        (re.escape(UNKNOWN), "the inside of the Word file"),
        (re.escape(FILE_NAME), "the name of the file"),
        (re.escape(PACKAGE), "the file as a whole"),
    )
)  # fmt: skip


def shown(name: str) -> str:
    """The name of a part, if it is one that Office gives; else that it is unknown."""
    return name if any(pattern.fullmatch(name) for pattern, _ in PLACES) else UNKNOWN


def in_words(place: str) -> str:
    """A place as a reader of the page would call it."""
    return next((words for pattern, words in PLACES if pattern.fullmatch(place)), UNKNOWN)
