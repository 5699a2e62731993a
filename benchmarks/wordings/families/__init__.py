"""Families of wordings: what clerks write, as parts, and the minutes in which every whole stands.

Each yields minutes in the notation of `notation`. Names are invented.

flags      at one item, row or paragraph
sessions   parts of a meeting without the public
notes      what names other places: rulings, notes, tables
legends    what explains a sign
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.wordings.families import flags, legends, notes, sessions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FAMILIES: tuple[Callable[[], Iterator[str]], ...] = (
    flags.this_item,
    flags.this_row,
    flags.of_it,
    flags.points_elsewhere,
    flags.first_words,
    flags.fields,
    sessions.next_items,
    sessions.public_excluded,
    sessions.titled_rulings,
    sessions.who_left,
    sessions.below_a_heading,
    sessions.last_lines,
    sessions.shorthand,
    notes.up_to_an_end,
    notes.only_open,
    notes.orders,
    notes.papers,
    notes.logs_behind,
    notes.business,
    notes.short_notes,
    legends.pairs,
    legends.reaching,
    notes.jobs,
    legends.told_apart,
    legends.two_values,
    legends.headed,
    legends.bracketed,
    legends.only_signed,
    legends.halves,
    notes.put_right,
    notes.listed,
)
