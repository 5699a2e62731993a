"""The demonstration: invented minutes on two boards, and people who may see them or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch import collect
from redactor.web.accounts import provide
from redactor.web.models import Board
from redactor.web.rooms import Room, furnish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from redactor.web.rooms.keys import Keys

TITLES = ("Governing boards", "Academies and councils")


def furnish_demo(folders: Sequence[tuple[Path, Keys]], minutes: Path) -> str:
    """Boards, seats and batches that begin at once; the account that one comes in by."""
    names = ("first", "second")
    opened = [Room(n, path, keys) for n, (path, keys) in zip(names, folders, strict=True)]
    for name, title in zip(names, TITLES, strict=True):
        Board.objects.update_or_create(slug=name, defaults={"title": title})
    provide("ffion", dict.fromkeys(names, "clerk"))
    provide("tegan", {"first": "trustee"})
    provide("jonah", {})
    furnish(opened)
    found = collect([minutes], folders[0][0])
    for number, room in enumerate(opened):
        room.start(found[number::2])
    return "ffion"
