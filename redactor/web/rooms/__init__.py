"""The boards' folders while the application runs: opened once, with everything in memory.

room        one folder: desks, acts, openings, publication
batches     files that are being done for a folder, and what became of them
doubts      what a person must look at in a document, the most doubtful first
keys        what a folder is opened with
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.web.rooms.room import Room

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Room", "furnish", "rooms"]

_rooms: dict[str, Room] = {}


def furnish(opened: Iterable[Room]) -> None:
    """The rooms of this process, in the place of any others."""
    _rooms.clear()
    _rooms.update((room.slug, room) for room in opened)


def rooms() -> Mapping[str, Room]:
    return _rooms
