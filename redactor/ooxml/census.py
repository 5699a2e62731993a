"""Counts what a package holds besides the page, for the report: what, never its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.ooxml.names import w

if TYPE_CHECKING:
    from collections import Counter

    from redactor.ooxml.package import Package

_PARTS = {  # kind of relationship: what the report calls it
    "custom-properties": "document property",
    "customProperties": "document property",  # as Strict calls them
    "customXml": "custom XML",
    "font": "embedded font",
    "glossaryDocument": "building block part",
    "printerSettings": "printer settings",
    "thumbnail": "thumbnail",
    "vbaProject": "macro",
    "attachedTemplate": "attached template",
    "mailMergeSource": "mail merge source",
    "recipientData": "mail merge source",
    "extensibility": "ribbon",
    "people": "list of authors",
    "documenttasks": "list of tasks",
    "intelligence": "proofing data",
    "signature": "digital signature",
    "classificationlabels": "sensitivity label",
    "webextensiontaskpanes": "web extension",
    "webextension": "web extension",
}
# What is read, or goes with something that is counted where it stands on the page.
_KNOWN = frozenset(
    """
    officeDocument styles stylesWithEffects settings webSettings numbering theme fontTable
    header footer footnotes endnotes hyperlink image
    comments commentsExtended commentsIds commentsExtensible
    chart chartEx chartStyle chartColorStyle chartUserShapes themeOverride
    diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing
    oleObject package control activeXControlBinary audio video media hdphoto model3d
    aFChunk subDocument customXmlProps wordVbaData origin certificate metadata
    """.split()
)
_SETTINGS = {"docVar": "document variable", "mailMerge": "mail merge"}
_CHANGES = tuple(
    w(name)
    for name in (
        "pPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "sectPrChange",
        "tblGridChange",
        "numberingChange",
    )
)
_PROPERTY_PARTS = {"core-properties", "extended-properties", "extendedProperties"}


def count_parts(package: Package, removals: Counter[str]) -> None:
    """Adds comments, properties, orphans and the like to the counts."""
    reached = _reachable(package, removals)
    removals["unreferenced part"] += sum(
        name not in reached and not name.endswith(".rels") and name != "[content_types].xml"
        for name in package.names
    )
    comments = package.related(package.main, "comments")
    removals["comment"] += 0 if comments is None else len(comments.findall(w("comment")))
    _count_settings(package, removals)
    root = package.xml(package.main)
    if root is not None:
        removals["formatting change"] += sum(1 for _ in root.iter(*_CHANGES))


def _reachable(package: Package, removals: Counter[str]) -> set[str]:
    """Follows all relationships from the package on."""
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        source = waiting.pop()
        for relationship in package.relationships(source):
            if relationship.kind in _PROPERTY_PARTS:
                root = package.xml(relationship.target)
                filled = (
                    ()
                    if root is None
                    else [e for e in root if "".join(map(str, e.itertext())).strip()]
                )
                removals["document property"] += len(filled)
            elif relationship.kind in _PARTS:
                removals[_PARTS[relationship.kind]] += 1
            if relationship.target in package.names and relationship.target not in reached:
                if relationship.kind not in _KNOWN | _PARTS.keys() | _PROPERTY_PARTS:
                    removals["part of an unknown kind"] += 1
                reached.add(relationship.target)
                waiting.append(relationship.target)
    return reached


def _count_settings(package: Package, removals: Counter[str]) -> None:
    settings = package.related(package.main, "settings")
    for name, what in _SETTINGS.items():
        removals[what] += 0 if settings is None else sum(1 for _ in settings.iter(w(name)))
