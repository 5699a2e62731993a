"""From a package to a sanitised tree: which stories there are, and what stays behind.

What lives here: the order of the work. What does not: how a story is walked (`walk`).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lxml import etree

from redactor.data import Story
from redactor.ooxml.allow_names import font
from redactor.ooxml.allow_page import COMPATIBILITY_MODE, FONT, SETTINGS
from redactor.ooxml.annotations import comments_of
from redactor.ooxml.census import count_parts
from redactor.ooxml.clean import properties
from redactor.ooxml.context import Place, Reading, StoryReading
from redactor.ooxml.cut_lines import joined
from redactor.ooxml.fields import unmatched
from redactor.ooxml.labels import Labels
from redactor.ooxml.line_breaks import wrapped_at
from redactor.ooxml.look import Surroundings
from redactor.ooxml.names import R, W, is_on, q, val, w
from redactor.ooxml.numbering import Numbering
from redactor.ooxml.styles import Styles
from redactor.ooxml.text import printed
from redactor.ooxml.theme import Theme
from redactor.ooxml.tree import Item, Section, StoryTree, Tree, matched_notes, paragraphs
from redactor.ooxml.unread import Words, parts_of
from redactor.ooxml.values import colour
from redactor.ooxml.walk import Walker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from redactor.ooxml.package import Limits, Package

_ENDS = {"headerReference": Story.HEADER, "footerReference": Story.FOOTER}
_NOTES = {"footnote": Story.FOOTNOTE, "endnote": Story.ENDNOTE}


def sanitise(package: Package, *, pictures: bool = False, nested: Limits | None = None) -> Tree:
    """Reads all that prints, and notes what does not.

    Args:
        package: the package to be read.
        pictures: also record where pictures lie.
        nested: also read charts and embedded packages, within these limits.
    """
    return _Sanitiser(package, pictures=pictures, nested=nested).tree()


class _Sanitiser:
    def __init__(self, package: Package, *, pictures: bool, nested: Limits | None) -> None:
        self._package = package
        self._pictures = pictures
        self._words = None if nested is None else Words(nested)
        self._main = package.main
        self._settings = package.related(self._main, "settings")
        theme = Theme(package.related(self._main, "theme"), self._settings)
        self._styles = Styles(package.related(self._main, "styles"), theme)
        numbering = Numbering(package.related(self._main, "numbering"), self._styles.list_of)
        self._labels = Labels(numbering, self._styles)
        self._reading = Reading(self._styles, theme)
        self._paper = self._page_colour(theme)

    def tree(self) -> Tree:
        root = self._package.xml(self._main)
        body = None if root is None else root.find(w("body"))
        if body is not None:
            said = self._package.related(self._main, "comments")
            self._reading.comments = comments_of(body, said)
        stories = [self._body(body)]
        last = Walker(self._story(Story.BODY, body)).section(
            None if body is None else body.find(w("sectPr"))
        )
        stories += self._notes()
        stories += self._headers(stories[0].content, last)
        count_parts(self._package, self._reading.removals)
        return Tree(
            stories=matched_notes(stories),
            last_section=last,
            settings=self._kept_settings(),
            fonts=self._fonts(),
            styles=self._styles,
            removals=self._reading.removals,
        )

    def _page_colour(self, theme: Theme) -> Surroundings:
        """What the text stands on: white, unless the page has a colour that Word shows."""
        root = self._package.xml(self._main)
        background = None if root is None else root.find(w("background"))
        if background is None or not is_on(self._settings, "displayBackgroundShape"):
            return Surroundings()
        fill = colour(theme.literal(background).get("color", "auto"))
        plain = fill in {None, "auto", "FFFFFF"}
        return Surroundings() if plain else Surroundings(fill=fill, any_fill=True)

    def _story(self, kind: Story, root: _Element | None, part: str = "") -> StoryReading:
        media = partial(self._media, part) if self._pictures and part else None
        objects = partial(self._said, part, self._words) if self._words and part else None
        fields = set() if root is None else unmatched(root)
        width = 0 if root is None else wrapped_at(root)
        return StoryReading(self._reading, kind, fields, media, objects, wrapped_at=width)

    def _said(self, part: str, words: Words, node: _Element) -> Iterator[str]:
        targets = {r.id: r.target for r in self._package.relationships(part)}
        for target in (targets.get(one, "") for one in parts_of(node)):
            yield from words.of(target, self._package.data(target))

    def _media(self, part: str, relationship: str) -> bytes:
        targets = {r.id: r.target for r in self._package.relationships(part) if r.kind == "image"}
        return self._package.data(targets.get(relationship, ""))

    def _read(self, kind: Story, root: _Element | None, part: str = "") -> list[Item]:
        """The content of one story, its numbers counted."""
        story = self._story(kind, root, part)
        walker = Walker(story)
        items = [] if root is None else walker.content(root, Place(self._paper))
        items = walker.ending_in_paragraph(items)
        self._labels.apply(items)
        return joined(items)

    def _body(self, body: _Element | None) -> StoryTree:
        return StoryTree(Story.BODY, "", self._read(Story.BODY, body, self._main))

    def _notes(self) -> list[StoryTree]:
        """Notes in the order of their references; those that nothing refers to do not print."""
        wanted = list(dict.fromkeys(self._reading.notes))
        found: list[StoryTree] = []
        for name, kind in _NOTES.items():
            part = self._package.related(self._main, name + "s")
            notes = [] if part is None else [n for n in part.iterfind(w(name)) if _is_text(n)]
            by_id = {val(note, "id") or "": note for note in notes}
            keys = [key for of, key in wanted if of == name and key in by_id]
            found += [StoryTree(kind, key, self._read(kind, by_id[key])) for key in keys]
            self._reading.removals[f"unreferenced {name}"] += len(by_id) - len(keys)
        return found

    def _headers(self, content: list[Item], last: Section) -> list[StoryTree]:
        """Headers and footers that print in some section, each once."""
        sections = [p.section for p in paragraphs(content) if p.section is not None]
        targets = {r.id: r.target for r in self._package.relationships(self._main)}
        declared: dict[tuple[str, str], str] = {}
        for section in [*sections, last]:
            declared |= _declared(
                section.source, targets
            )  # what a section does not say it inherits
            section.parts = {
                key: part for key, part in declared.items() if self._prints(key[1], section.source)
            }
        kept = {
            part: key[0] for section in [*sections, last] for key, part in section.parts.items()
        }
        stories: list[StoryTree] = []
        for reference, kind in _ENDS.items():
            stories += [self._header(kind, part) for part, by in kept.items() if by == reference]
        parts = {
            r.target
            for r in self._package.relationships(self._main)
            if r.kind in {"header", "footer"}
        }
        self._reading.removals["header or footer that does not print"] += len(parts - set(kept))
        return stories

    def _header(self, kind: Story, part: str) -> StoryTree:
        self._reading.watermarks = []
        items = self._read(kind, self._package.xml(part), part)
        words = " ".join(map(printed, self._reading.watermarks)).strip()
        return StoryTree(kind, part, items, words)

    def _prints(self, which: str, section: _Element | None) -> bool:
        if which == "first":
            return is_on(section, "titlePg")
        return which == "default" or is_on(self._settings, "evenAndOddHeaders")

    def _fonts(self) -> _Element:
        """The fonts that everyone has, each once, with what may stand in for them."""
        root = self._package.related(self._main, "fontTable")
        found: dict[str, _Element] = {}
        for element in () if root is None else root.iterfind(w("font")):
            name = font(val(element, "name") or "")
            if name is not None and name not in found:
                found[name] = properties(element, "font", FONT, self._styles.theme)
                found[name].set(w("name"), name)
        fonts = etree.Element(w("fonts"), nsmap={"w": W})
        fonts.extend(found[name] for name in sorted(found))
        return fonts

    def _kept_settings(self) -> _Element:
        """Settings that move text on the page, and the version of Word that it was laid out for."""
        kept = properties(self._settings, "settings", SETTINGS, self._styles.theme)
        compat = None if self._settings is None else self._settings.find(w("compat"))
        for setting in () if compat is None else compat.iterfind(w("compatSetting")):
            mode = COMPATIBILITY_MODE(val(setting, "val") or "")
            if val(setting, "name") == "compatibilityMode" and mode is not None:
                kept.set("mode", mode)
        return kept


def _is_text(note: _Element) -> bool:
    """Not the lines that separate notes from text."""
    return val(note, "type") in {None, "normal"}


def _declared(section: _Element | None, targets: dict[str, str]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for name in _ENDS:
        for reference in () if section is None else section.iterfind(w(name)):
            part = targets.get(reference.get(q(R, "id")) or "")
            if part:
                found[name, val(reference, "type") or "default"] = part
    return found
