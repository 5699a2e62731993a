"""A finished package as it will be seen: read back from its bytes, not from the plan."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from redactor.data import Source, Story
from redactor.ingest import ingest
from redactor.pipeline import limits
from redactor.web.markup.layout import STORIES, html, lines

if TYPE_CHECKING:
    from redactor.data import Block
    from redactor.policy import Policy


def shown(package: bytes, policy: Policy) -> str:
    """Every line of a package, headers, footers and notes included."""
    document = ingest(Source("finished", package), limits(policy))
    rows, story = [], Story.BODY
    for line in lines(document):
        now = line.blocks[0].story
        if now is not story:
            rows.append(f'<p class="story">{STORIES.get(now, "")}</p>')
        story = now
        rows.append(f'<div class="line">{html(line, _text)}</div>')
    return "".join(rows)


def _text(block: Block) -> str:
    return escape(block.text)
