"""Django set up and waitress running: for one clerk, for the demonstration, for a trust."""

from __future__ import annotations

import logging
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import django
import waitress
from django.conf import settings
from django.core.management import call_command

from redactor.errors import UsageError
from redactor.web.settings import Serving, settings_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from redactor.web.rooms.keys import Keys

MEGABYTE = 1_000_000
THREADS = 8


@dataclass(frozen=True, slots=True)
class Opening:
    """Where an instance is, and what it remembers accounts in."""

    database: str
    host: str
    port: int
    origin: str = ""  # empty on the machine of one's own


def prepare(opening: Opening, **how: Any) -> Serving:
    """Django with its settings and an up-to-date database."""
    serving = Serving(opening.database, opening.origin, **how)
    settings.configure(**settings_for(serving))
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    return serving


def serve_alone(
    opening: Opening, folder: Path, keys: Keys, account: str, started: Callable[[str], None]
) -> None:
    """One clerk, one folder, this machine."""
    with _bound(opening) as listening:
        serving = prepare(_at(opening, listening))
        from redactor.web.accounts import provide
        from redactor.web.rooms import Room, furnish

        furnish([Room("minutes", folder, keys)])
        provide(account, {"minutes": "clerk"})
        started(_link(serving, account))
        _run(listening, serving)


def serve_demo(
    opening: Opening,
    folders: Sequence[tuple[Path, Keys]],
    minutes: Path,
    started: Callable[[str], None],
) -> None:
    """Two boards with invented minutes, and three people whom the visitor may be."""
    with _bound(opening) as listening:
        serving = prepare(_at(opening, listening), demo=True)
        from redactor.web.demo import furnish_demo

        account = furnish_demo(folders, minutes)
        started(_link(serving, account))
        _run(listening, serving)


def serve_trust(
    opening: Opening, folders: Mapping[str, tuple[Path, Keys]], started: Callable[[], None]
) -> None:
    """Many people, with accounts; TLS ends at a proxy."""
    with _bound(opening) as listening:
        serving = prepare(opening, accounts=True)
        from redactor.web.accounts import titled
        from redactor.web.models import Board
        from redactor.web.rooms import Room, furnish

        for slug in folders:
            Board.objects.get_or_create(slug=slug, defaults={"title": titled(slug)})
        furnish(Room(slug, path, keys) for slug, (path, keys) in folders.items())
        started()
        _run(listening, serving)


def server_options(serving: Serving) -> dict[str, Any]:
    """Waitress would write large requests and pages to the disk, in clear: all stays in memory."""
    largest = (serving.upload_mb + 2) * MEGABYTE
    return {
        "threads": THREADS,
        "max_request_body_size": largest,
        "inbuf_overflow": largest + MEGABYTE,
        "outbuf_overflow": 10 * largest,
        "ident": "",
        "trusted_proxy": "*" if serving.origin.startswith("https:") else None,
        "trusted_proxy_headers": {"x-forwarded-proto"}
        if serving.origin.startswith("https:")
        else set(),
        "clear_untrusted_proxy_headers": True,
    }


def _run(listening: socket.socket, serving: Serving) -> None:
    from django.core.wsgi import get_wsgi_application

    logging.getLogger("waitress").setLevel(logging.ERROR)
    logging.getLogger("django").addHandler(logging.NullHandler())
    logging.getLogger("django").propagate = False
    waitress.serve(
        get_wsgi_application(), sockets=[listening], _quiet=True, **server_options(serving)
    )


def _bound(opening: Opening) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((opening.host, opening.port))
    except OSError as error:
        listening.close()
        raise UsageError(
            f"Nothing can listen at {opening.host}:{opening.port}: {error.strerror}.",
            "Name another port with --port.",
        ) from None
    listening.listen()  # whoever is told the address may come before the server is up
    return listening


def _at(opening: Opening, listening: socket.socket) -> Opening:
    port = listening.getsockname()[1]
    return Opening(opening.database, opening.host, port, f"http://{opening.host}:{port}")


def _link(serving: Serving, account: str) -> str:
    from redactor.web.links import issue

    return f"{serving.origin}/enter/{issue(account)}/"
