"""The review application under test: Django set up, people made, pages asked for."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import django
from django.conf import settings
from product import PASSPHRASE

from redactor.policy import load
from redactor.web.settings import Serving, settings_for

if TYPE_CHECKING:
    from django.test import Client

    from redactor.batch.publish import Converter
    from redactor.seal.vault import Identity
    from redactor.web.rooms import Room

OTHER = (
    "Moor Edge Academy",
    "Minutes of the Local Academy Board held on Monday 10 March 2025",
    "Present: Mr Ivo Stead (Chair), Ms Lena Okafor (Principal)",
    "1. Attendance",
    "A pupil in Year 9, Caspian Thrupp, was thanked for the assembly.",
)
PASSWORD = "a quiet otter counts nine"  # noqa: S105  # guards nothing


def configured(home: Path) -> Path:
    """Set Django up, once; the file that the database lies in."""
    from django.core.management import call_command

    database = home / "review.sqlite3"
    if not settings.configured:
        settings.configure(
            **settings_for(Serving(f"sqlite:///{database.as_posix()}", "http://testserver"))
        )
        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
    return Path(settings.DATABASES["default"]["NAME"])


def opened(slug: str, folder: Path, identity: Identity, as_pdf: Converter | None = None) -> Room:
    from redactor.web.rooms import Room
    from redactor.web.rooms.keys import Keys

    return Room(slug, folder, Keys(identity, PASSPHRASE, load(), as_pdf=as_pdf))


def account(name: str, **seats: str) -> None:
    from django.contrib.auth import get_user_model

    from redactor.web.models import Board, Seat

    user = get_user_model().objects.create(username=name, password=hashed())
    for slug, office in seats.items():
        board, _ = Board.objects.get_or_create(slug=slug, defaults={"title": slug.upper()})
        Seat.objects.create(user=user, board=board, office=office)


@cache
def hashed() -> str:
    """Made once: argon2 takes its time by design."""
    from django.contrib.auth.hashers import make_password

    return make_password(PASSWORD)


def emptied() -> None:
    """No accounts, boards, visits and wrong passwords any more."""
    from axes.models import AccessAttempt
    from django.contrib.auth import get_user_model
    from django.contrib.sessions.models import Session

    from redactor.web.models import Board

    for model in (get_user_model(), Board, Session, AccessAttempt):
        model.objects.all().delete()


def visitor(name: str = "", **how: Any) -> Client:
    """A browser in which somebody has come in already."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    client = Client(**how)
    if name:
        user = get_user_model().objects.get(username=name)
        client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


def address(room: Room, *more: str) -> str:
    """Where the one document of a board is."""
    number = next(iter(room.numbered))
    return "/".join(["", "board", room.slug, number, *more, ""])


def place(room: Room, words: str) -> str:
    """Where words stand, as pages say it."""
    desk = room.opened(next(iter(room.numbered.values()))).desk
    block = next(b for b in desk.review.document.blocks if words in b.text)
    start = block.text.index(words)
    return f"{block.index}-{start}-{start + len(words)}"


def sha256(room: Room) -> str:
    stem = next(iter(room.numbered.values()))
    return room.opened(stem).desk.standing.review_sha256


def act(client: Client, room: Room, name: str, **fields: str) -> Any:
    """Send a form of the document's page."""
    sent = {"act": name, "seen": sha256(room), **fields}
    return client.post(address(room, "act"), sent)


def columns(client: Client, room: Room) -> tuple[str, str]:
    """What the original and Part 1 say on the page, without markup."""
    page = client.get(address(room)).content.decode()
    left = re.findall(r'<div class="o"[^>]*>(.*?)</div>', page, re.DOTALL)
    right = re.findall(r'<div class="p"[^>]*>(.*?)</div>', page, re.DOTALL)
    return _text(left), _text(right)


def _text(found: list[str]) -> str:
    return "\n".join(re.sub(r"<[^>]+>", "", one) for one in found)
