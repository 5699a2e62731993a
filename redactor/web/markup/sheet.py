"""A review side by side, row by row; rows that differ after a decision are sent anew."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from redactor.data import Carrier, Part, Section, Span, Story
from redactor.pipeline import public_edits
from redactor.web.markup import pieces
from redactor.web.markup.layout import STORIES, Line, html, lines
from redactor.web.markup.pieces import Found, where

if TYPE_CHECKING:
    from redactor.data import Block, Decision, Notice, Review
    from redactor.ooxml import Edits, Replacement
    from redactor.policy import Policy


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a review by their keys, in order: HTML that is safe to send."""

    rows: dict[str, str] = field(repr=False)
    lines: tuple[Line, ...] = field(repr=False)
    made_of: dict[str, tuple[object, ...]] = field(repr=False)  # what each row shows

    def changed(self, before: Sheet) -> list[str]:
        """The rows that are others now, to be put in the place of the old ones."""
        return [
            row.replace("<div ", '<div hx-swap-oob="true" ', 1)
            for key, row in self.rows.items()
            if before.rows.get(key) != row
        ]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What stands where, by block."""

    found: dict[int, Found]
    replaced: dict[int, list[Replacement]]
    dropped: frozenset[int]
    sealed: frozenset[int]
    badges: dict[int, Section]  # the first block that prints of each item

    def at(self, index: int) -> tuple[object, ...]:
        """All that a block shows."""
        found, replaced = self.found.get(index), self.replaced.get(index)
        flags = index in self.dropped, index in self.sealed
        return found, replaced, flags, self.badges.get(index)


def side_by_side(review: Review, policy: Policy, before: Sheet | None = None) -> Sheet:
    """Original and planned Part 1 of every line.

    Args:
        review: the document.
        policy: what Part 1 is made by.
        before: the sheet of the same document; its rows stay where they show the same.
    """
    parts = _parts(review, public_edits(review, policy))
    known = before or Sheet({}, lines(review.document), {})
    rows: dict[str, str] = {}
    made_of: dict[str, tuple[object, ...]] = {}
    story = Story.BODY
    for line in known.lines:
        now = line.blocks[0].story
        opens = STORIES.get(now, "") if now is not story else ""
        story, key = now, line.key
        made_of[key] = tuple(parts.at(block.index) for block in line.blocks)
        same = known.made_of.get(key) == made_of[key]
        rows[key] = known.rows[key] if same else _row(line, parts, opens)
    return Sheet(rows, known.lines, made_of)


def redline(review: Review, policy: Policy) -> str:
    """One text: what goes is struck, what comes is inserted."""
    parts = _parts(review, public_edits(review, policy))

    def inside(block: Block) -> str:
        if block.index in parts.dropped:
            return f"<del>{escape(block.text)}</del>"
        return pieces.redline(block, parts.replaced.get(block.index, ()))

    return "".join(
        f'<div class="line">{html(line, inside)}</div>' for line in lines(review.document)
    )


def _row(line: Line, parts: _Parts, opens: str) -> str:
    def left(block: Block) -> str:
        return pieces.original(block, parts.found.get(block.index, Found()))

    def right(block: Block) -> str | None:
        if block.index in parts.dropped:
            return None
        return pieces.public(block, parts.replaced.get(block.index, ()))

    indexes = {block.index for block in line.blocks}
    classes = ["row"]
    if indexes & parts.sealed:
        classes.append("sealed")
    if not indexes & (parts.dropped | parts.replaced.keys()):
        classes.append("same")
    if line.table is not None:
        classes.append("tabled")
    badge = "".join(_badge(parts.badges[i]) for i in sorted(indexes & parts.badges.keys()))
    story = f'<p class="story">{opens}</p>' if opens else ""
    shown = html(line, right) or '<p class="gone">in Part 2 only</p>'
    return (
        f'<div class="{" ".join(classes)}" id="r-{line.key}">{story}'
        f'<div class="gutter">{badge}</div>'
        f'<div class="o" role="group" aria-label="Original">{html(line, left)}</div>'
        f'<div class="p" role="group" aria-label="Part 1">{shown}</div></div>'
    )


def _badge(section: Section) -> str:
    at = where(section.spans[0])
    doubt = " doubt" if section.doubt else ""
    number = f"item {section.number}, " if section.number else ""
    label = escape(f"{number}Part {section.part}{': ' if section.doubt else ''}{section.doubt}")
    return (
        f'<a class="badge part{section.part}{doubt}" href="?at={at}#at" data-at="{at}"'
        f' title="{label}"><span aria-hidden="true">{section.part}</span>'
        f'<span class="vh">{label}</span></a>'
    )


def _parts(review: Review, edits: Edits) -> _Parts:
    decisions: dict[int, list[Decision]] = defaultdict(list)
    for decision in review.decisions:
        decisions[decision.span.block].append(decision)
    notices: dict[int, list[Notice]] = defaultdict(list)
    for notice in review.notices:
        notices[notice.span.block].append(notice)
    stretches: dict[int, list[Span]] = defaultdict(list)
    sealed: set[int] = set()
    for section in review.sealed():
        for span in section.spans:
            if section.carrier is Carrier.STRETCH:
                stretches[span.block].append(span)
            else:
                sealed.add(span.block)
    replaced: dict[int, list[Replacement]] = defaultdict(list)
    for one in edits.replacements:
        replaced[one.span.block].append(one)
    indexes = decisions.keys() | notices.keys() | stretches.keys()
    found = {
        index: Found(
            tuple(decisions.get(index, ())),
            tuple(notices.get(index, ())),
            tuple(stretches.get(index, ())),
            index in sealed,
        )
        for index in indexes
    }
    return _Parts(found, dict(replaced), edits.dropped, frozenset(sealed), _badges(review))


def _badges(review: Review) -> dict[int, Section]:
    blocks = review.document.blocks
    badges: dict[int, Section] = {}
    for section in review.sections:
        if section.part is Part.ONE and not (section.number or section.doubt):
            continue  # what no item is: the head of the minutes, page furniture
        printing = (s.block for s in section.spans if blocks[s.block].text.strip())
        badges.setdefault(next(printing, section.spans[0].block), section)
    return badges
