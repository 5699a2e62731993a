"""What hangs on other text: notes on their references, headers and footers on their sections."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from redactor.data import Attached, Span, Story
from redactor.ooxml.tree import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.ooxml.tree import NoteKey, Paragraph, Tree

type _Numbered = list[tuple[int, Paragraph]]  # the paragraphs of a story, each with its block


def attached(tree: Tree) -> tuple[Attached, ...]:
    """Every note, header and footer, with the places in other stories that it hangs on."""
    numbers = iter(range(sum(len(list(paragraphs(story.content))) for story in tree.stories)))
    stories: list[_Numbered] = [
        [(next(numbers), paragraph) for paragraph in paragraphs(story.content)]
        for story in tree.stories
    ]
    notes: dict[NoteKey, list[tuple[Span, ...]]] = {}
    for key, reference in (found for story in stories for found in _references(story)):
        notes.setdefault(key, []).append((reference,))
    ends: dict[str, list[tuple[Span, ...]]] = {}  # headers and footers by part name
    for part, said in _sections(stories[0], tree):
        ends.setdefault(part, []).append(tuple(said))
    found = []
    for story, numbered in zip(tree.stories, stories, strict=True):
        end = ends.get(story.key, []) if story.kind in {Story.HEADER, Story.FOOTER} else []
        hosts = notes.get(story.note, []) if story.note is not None else list(filter(None, end))
        if hosts:
            later = story.watermark if story.key not in _first_pages(tree) else ""
            found.append(Attached(tuple(index for index, _ in numbered), tuple(hosts), later))
    return tuple(found)


def watermark(tree: Tree) -> str:
    """What is printed across the first pages."""
    first = _first_pages(tree)
    return "\n".join(x.watermark for x in tree.stories if x.watermark and x.key in first)


def _first_pages(tree: Tree) -> set[str]:
    """The headers and footers of the first section that says anything, and of those before it."""
    parts: set[str] = set()
    said = False
    for paragraph in paragraphs(tree.stories[0].content):
        said = said or bool(paragraph.text.strip())
        if paragraph.section is not None:
            parts |= {*paragraph.section.parts.values()}
            if said:
                return parts
    return parts | {*tree.last_section.parts.values()}


def _references(story: _Numbered) -> Iterator[tuple[NoteKey, Span]]:
    for index, paragraph in story:
        starts = accumulate((len(piece.text) for piece in paragraph.pieces), initial=0)
        for at, piece in zip(starts, paragraph.pieces, strict=False):
            if piece.note is not None:
                yield piece.note, Span(index, at, at)


def _sections(body: _Numbered, tree: Tree) -> Iterator[tuple[str, list[Span]]]:
    """The headers and footers of each section, with what the section says."""
    said: list[Span] = []
    for index, paragraph in body:
        if paragraph.text.strip():
            said.append(Span(index, 0, len(paragraph.text)))
        if paragraph.section is not None:
            yield from ((part, said) for part in sorted({*paragraph.section.parts.values()}))
            said = []
    yield from ((part, said) for part in sorted({*tree.last_section.parts.values()}))
