"""What a board may set for the splitter; the policy fills it, the defaults are common practice.

Values only. Phrases are plain words, never patterns: a clerk can write them.
"""

from __future__ import annotations

from dataclasses import dataclass

from redactor.split.vocabulary import (
    CONFIDENTIAL_BODIES,
    NEUTRAL_HEADINGS,
    REMUNERATION_BODIES,
)


@dataclass(frozen=True, slots=True)
class SplitRules:
    """Settings of `split`: which families are on, and the board's own words."""

    confidential_bodies: tuple[str, ...] = CONFIDENTIAL_BODIES
    remuneration_bodies: tuple[str, ...] = REMUNERATION_BODIES  # whole unless something is open
    whole_documents: bool = True  # seal the file of such a body, or with a Part 2 title, whole
    apology_reasons: bool = True  # L3: seal why somebody was absent, where it is personal
    corrections: bool = True  # L5: seal how earlier Part 2 minutes were corrected
    actions: bool = True  # L7, L8: actions go with the sealed item that they belong to
    repeated_headings: bool = True  # L1, L2: agenda lines that repeat a sealed heading
    page_furniture: bool = True  # L21: headers and footers that name a Part 2 matter
    extra_markers: tuple[str, ...] = ()  # lines that begin with one of these start Part 2
    false_friends: tuple[str, ...] = ()  # phrases that look like a marker and are none
    neutral_headings: tuple[str, ...] = NEUTRAL_HEADINGS  # a stub may keep these (D18)
