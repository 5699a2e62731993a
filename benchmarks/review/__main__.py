"""`python -m benchmarks.review`: page open and decision latency for minutes of 2, 10 and 40 pages.

Minutes are made of one sample repeated, served by waitress in this process and asked for over
HTTP; a decision is a form sent as htmx sends it, until the rows that changed are back.
"""

from __future__ import annotations

import http.client
import io
import re
import statistics
import tempfile
import threading
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import docx
from rich.console import Console
from rich.table import Table

from redactor.batch import Settings, collect, run_batch
from redactor.policy import load
from redactor.release import folder_identity, open_folder
from redactor.samples import DEMO_PASSPHRASE, samples
from redactor.web.serving import Opening, prepare, server_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redactor.web.rooms import Room

PAGES = (2, 10, 40)
WORDS_A_PAGE = 420
ROUNDS = 21


def minutes(pages: int) -> bytes:
    """The text of a sample, again and again, until there are so many pages."""
    source = docx.Document(str(next(samples().glob("01-*/*.docx"))))
    texts = [(p.text, p.style.name if p.style else "Normal") for p in source.paragraphs]
    body = [(text, style) for text, style in texts if "CONFIDENTIAL" not in text.upper()]
    made, words = docx.Document(), 0
    while words < pages * WORDS_A_PAGE:
        for text, style in body:
            heading = style.startswith("Heading")
            made.add_heading(text, 1) if heading else made.add_paragraph(text)
            words += len(text.split())
            if words >= pages * WORDS_A_PAGE:
                break
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def main() -> None:
    with tempfile.TemporaryDirectory() as name, _served(Path(name)) as (port, rooms):
        shown = Table(
            "pages", "blocks", "first opening", "opening again", "decision", "CPU", "undo"
        )
        for pages, room in rooms.items():
            shown.add_row(str(pages), *_measured(port, room))
        Console().print(shown)


@contextmanager
def _served(home: Path) -> Iterator[tuple[int, dict[int, Room]]]:
    import waitress

    serving = prepare(
        Opening(f"sqlite:///{(home / 'r.sqlite3').as_posix()}", "127.0.0.1", 0, "http://127.0.0.1")
    )
    from django.core.wsgi import get_wsgi_application

    from redactor.web.accounts import provide
    from redactor.web.rooms import furnish

    rooms = {pages: _room(home, pages) for pages in PAGES}
    furnish(rooms.values())
    provide("clerk", {room.slug: "clerk" for room in rooms.values()})
    server = waitress.create_server(
        get_wsgi_application(), host="127.0.0.1", port=0, **server_options(serving)
    )
    threading.Thread(target=server.run, daemon=True).start()
    yield int(server.effective_port), rooms  # type: ignore[arg-type]
    server.close()


def _room(home: Path, pages: int) -> Room:
    from redactor.web.rooms import Room
    from redactor.web.rooms.keys import Keys

    inbox, out, policy = home / f"in{pages}", home / f"out{pages}", load()
    inbox.mkdir()
    (inbox / "minutes.docx").write_bytes(minutes(pages))
    with open_folder(out) as folder:
        identity = folder_identity(folder, DEMO_PASSPHRASE)
        settings = Settings(policy, DEMO_PASSPHRASE, str(identity))
        for outcome in run_batch(collect([inbox], out), folder, settings, None, None):
            if outcome.status != "done":
                raise SystemExit(f"{outcome.message} {outcome.hint}")
    return Room(f"p{pages}", out, Keys(identity, DEMO_PASSPHRASE, policy))


def _measured(port: int, room: Room) -> tuple[str, ...]:
    from redactor.web.links import issue

    asked = _Visitor(port)
    asked.get(f"/enter/{issue('clerk')}/")
    address = f"/board/{room.slug}/{next(iter(room.numbered))}/"
    first, page = _timed(partial(asked.get, address))
    again = [_timed(partial(asked.get, address))[0] for _ in range(ROUNDS)]
    ats = re.findall(r'class="f [^"]*\bcut\b[^"]*"[^>]*data-at="([^"]+)"', page)[:ROUNDS]
    act, decisions, undone, worked = address + "act/", [], [], []
    for at in ats:
        before = time.process_time()
        decisions.append(_timed(partial(asked.post, act, page, act="reject", at=at))[0])
        worked.append((time.process_time() - before) * 1000)
        undone.append(_timed(partial(asked.post, act, page, act="undo"))[0])
    return (
        str(page.count('class="row')),
        f"{first:.0f} ms",
        *(f"{statistics.median(times):.0f} ms" for times in (again, decisions, worked, undone)),
    )


def _timed(ask: Callable[[], str]) -> tuple[float, str]:
    """How many milliseconds a question took, and the answer."""
    start = time.perf_counter()
    answer = ask()
    return (time.perf_counter() - start) * 1000, answer


class _Visitor:
    """A browser that keeps cookies, and little else."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._cookies: dict[str, str] = {}
        self._seen = ""  # the review that the last answer showed

    def get(self, path: str) -> str:
        return self._ask("GET", path)

    def post(self, path: str, page: str, **fields: str) -> str:
        token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', page)[1]  # type: ignore[index]
        return self._ask(
            "POST", path, urlencode({"csrfmiddlewaretoken": token, "seen": self._seen, **fields})
        )

    def _ask(self, method: str, path: str, body: str = "") -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self._port)
        headers = {
            "Host": "127.0.0.1",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items()),
        }
        if method == "POST":
            headers |= {"HX-Request": "true", "Content-Type": "application/x-www-form-urlencoded"}
            headers["Origin"] = "http://127.0.0.1"
        connection.request(method, path, body or None, headers)
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name == "Set-Cookie":
                key, _, rest = value.partition("=")
                self._cookies[key] = rest.partition(";")[0]
        text = answer.read().decode()
        if answer.status >= 400:
            raise SystemExit(f"{path}: {answer.status}\n{text[:500]}")
        if shown := re.search(r'name="seen" value="(\w+)', text):
            self._seen = shown[1]
        return text


if __name__ == "__main__":
    main()
