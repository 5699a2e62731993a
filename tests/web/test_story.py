"""The whole review as three people live it, each in a browser, on two boards.

Each function that takes a trust is a step of the one story told at the end.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from browser import CHROMIUM, Person, Server, browsing, free_port, password_of, patient
from product import MINUTES, PASSPHRASE, minutes
from webapp import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.skipif(not CHROMIUM.is_file(), reason="needs Debian's chromium")

POSTGRESQL = os.environ.get("REDACTOR_TEST_POSTGRESQL", "")
NO_POSTGRESQL = "needs a server: its URL in REDACTOR_TEST_POSTGRESQL"


@dataclass
class Trust:
    """A server with people in front of it."""

    server: Server
    home: Path
    database: str
    clerk: Person
    trustee: Person
    stranger: Person
    browser: Browser = field(repr=False)
    document: str = field(default="")  # its address, once the clerk has seen it


@pytest.fixture(
    scope="module",
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.skipif(not POSTGRESQL, reason=NO_POSTGRESQL)),
    ],
)
def trust(
    request: pytest.FixtureRequest,
    browser: Browser,
    results: tuple[Path, object],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Trust]:
    home = tmp_path_factory.mktemp(f"trust-{request.param}")
    for board in ("fgb", "lab"):
        shutil.copytree(results[0] / board, home / board)
    (home / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    sqlite = f"sqlite:///{(home / 'review.sqlite3').as_posix()}"
    database = POSTGRESQL if request.param == "postgresql" else sqlite
    seats = {"ffion": ["fgb=clerk", "lab=clerk"], "tegan": ["fgb=trustee"], "jonah": ["lab=clerk"]}
    passwords = {name: password_of(name, database, held, home) for name, held in seats.items()}
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    arguments = [
        "serve", f"fgb={home / 'fgb'}", f"lab={home / 'lab'}", "--database", database,
        "--origin", origin, "--port", str(port), "--passphrase-file", str(home / "passphrase.txt"),
    ]  # fmt: skip
    people = [Person(n, passwords[n], origin, browsing(browser)) for n in seats]
    with Server(arguments, home) as server:
        server.said("Serving")
        yield Trust(server, home, database, *people, browser)


def the_clerk_comes_in_and_sees_both_boards(trust: Trust) -> None:
    clerk = trust.clerk
    clerk.page.goto(trust.clerk.origin)
    clerk.shows("sign-in")
    clerk.comes_in()
    clerk.shows("boards")
    assert clerk.page.locator(".cards a").all_inner_texts() == [
        "FGB\nyou are its clerk",
        "LAB\nyou are its clerk",
    ]


def uploaded_minutes_are_done_while_the_clerk_watches(trust: Trust) -> None:
    page = trust.clerk.page
    page.get_by_role("link", name="FGB", exact=False).first.click()
    files = [
        {"name": "FGB May.docx", "mimeType": "application/zip", "buffer": minutes()},
        {"name": "FGB June.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"},
    ]
    page.get_by_label("or single files").set_input_files(files)  # type: ignore[arg-type]
    page.get_by_role("button", name="Add").click()
    page.wait_for_selector("progress", state="detached")
    assert "The file is a PDF" in page.locator("section.refused").inner_text()
    assert page.locator("table.documents tbody tr").count() == 2
    trust.clerk.shows("documents")


def the_whole_review_is_done_by_keys(trust: Trust) -> None:
    clerk, page = trust.clerk, trust.clerk.page
    page.get_by_role("link", name="FGB March").click()
    trust.document = page.url.partition("?")[0]
    clerk.shows("side-by-side")
    part1 = page.locator(".p")
    clerk.presses_until(lambda: page.locator(".tabs b").first.inner_text() == "0", "n", "a")
    clerk.keys("j")
    clerk.shows("decide")
    quote = page.locator(".quote").first
    clerk.presses_until(lambda: "Osian Grug" in quote.inner_text(), "j")
    clerk.keys("r")
    assert "Year 4, Osian Grug, has" in " ".join(part1.all_inner_texts())
    clerk.keys("u")
    assert "Year 4, [Pupil A], has" in " ".join(part1.all_inner_texts())
    clerk.keys("y", "u", "/")
    page.keyboard.type("hospice")
    clerk.keys("Enter")
    assert "for the [Person A]." in " ".join(part1.all_inner_texts())
    clerk.keys("Escape", "?")
    clerk.shows("keys")
    clerk.keys("Escape", "s")
    page.get_by_role("button", name="Ask for sign-off").focus()
    clerk.keys("Enter")
    assert "waiting for sign-off" in page.locator("#bar").inner_text()


def words_that_are_selected_can_be_redacted(trust: Trust) -> None:
    page = trust.clerk.page
    page.locator(".o").get_by_text("The budget was approved.").dblclick(position={"x": 30, "y": 9})
    page.wait_for_selector(".kind:has-text('Selected')")
    trust.clerk.shows("selection")
    word = page.locator(".quote").first.inner_text().strip("“”")
    page.get_by_label("They are").select_option("UK_ADDRESS")
    page.get_by_role("button", name="Redact").click()
    trust.clerk.settled()
    right = " ".join(page.locator(".p").all_inner_texts())
    assert "[address]" in right
    assert f"The {word} was approved" not in right
    trust.clerk.keys("u")


def every_panel_can_be_used_by_everybody(trust: Trust) -> None:
    for panel in ("people", "items", "hidden", "pictures", "sign-off"):
        trust.clerk.page.goto(f"{trust.document}?panel={panel}")
        trust.clerk.shows(panel)


def every_view_can_be_used_by_everybody(trust: Trust) -> None:
    for view in ("redline", "part1", "part2"):
        trust.clerk.page.goto(f"{trust.document}?view={view}")
        trust.clerk.shows(view)


def the_trustee_sees_everything_and_objects(trust: Trust) -> None:
    trustee = trust.trustee
    trustee.comes_in()
    trustee.page.get_by_role("link", name="FGB March").click()
    assert trustee.page.get_by_role("button", name="Undo").count() == 0
    trustee.page.locator(".o a", has_text="Mr Colm Strachan").click()
    trustee.page.get_by_label("Comment", exact=True).fill("Is he a governor?")
    trustee.page.get_by_role("button", name="Object").click()
    trustee.page.wait_for_selector("#bar .objection")
    trustee.shows("trustee")


def the_clerk_answers_and_the_trustee_approves(trust: Trust) -> None:
    clerk, trustee = trust.clerk.page, trust.trustee.page
    clerk.goto(f"{trust.document}?panel=sign-off")
    trust.clerk.shows("objection")
    clerk.get_by_label("Answer").fill("Yes, since 2021.")
    clerk.get_by_role("button", name="Answer").click()
    trust.clerk.settled()
    trustee.goto(f"{trust.document}?panel=sign-off")
    trustee.get_by_role("button", name="I approve").click()
    trustee.wait_for_selector("#bar .ready")


def a_change_voids_the_approval_and_then_it_is_published(trust: Trust) -> None:
    clerk, trustee = trust.clerk, trust.trustee
    clerk.page.goto(f"{trust.document}?panel=sign-off")
    clerk.keys("u")
    assert "approval void: changed since" in clerk.page.locator("#bar").inner_text()
    clerk.shows("void")
    trustee.page.goto(f"{trust.document}?panel=sign-off")
    trustee.page.get_by_role("button", name="I approve").click()
    trustee.page.wait_for_selector("#bar .ready")
    clerk.page.goto(f"{trust.document}?panel=sign-off")
    clerk.page.get_by_role("button", name="Publish").click()
    clerk.page.wait_for_selector(".message.success")
    clerk.shows("published")
    names = [path.name for path in (trust.home / "fgb" / "published").iterdir()]
    assert "full-governing-board-2025-03-05-minutes.docx" in names


def the_stranger_finds_nothing(trust: Trust) -> None:
    stranger = trust.stranger
    stranger.comes_in()
    for address in (
        trust.document,
        f"{trust.document}?view=part2",
        f"{stranger.origin}/board/fgb/",
    ):
        assert stranger.page.goto(address).status == 404  # type: ignore[union-attr]
    stranger.shows("stranger")


def on_a_phone_nothing_is_cut_off(trust: Trust) -> None:
    state = trust.clerk.page.context.storage_state()
    context = trust.browser.new_context(viewport={"width": 390, "height": 800}, storage_state=state)
    phone = Person("ffion", "", trust.clerk.origin, patient(context))
    for page in (trust.document, f"{trust.clerk.origin}/board/fgb/"):
        phone.page.goto(page)
        width = phone.page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390
    phone.page.goto(f"{trust.document}?panel=items")
    phone.shows("phone")


def without_scripts_everything_can_be_read_and_decided(trust: Trust) -> None:
    state = trust.clerk.page.context.storage_state()
    page = patient(trust.browser.new_context(java_script_enabled=False, storage_state=state))
    page.goto(trust.document)
    page.locator(".o a", has_text="Osian Grug").click()
    page.get_by_role("button", name="Keep it").click()
    assert "Year 4, Osian Grug, has" in " ".join(page.locator(".p").all_inner_texts())


def nothing_of_the_minutes_is_on_the_disk_in_clear(trust: Trust) -> None:
    said = [line for line in (*MINUTES, *OTHER) if len(line) > 20]
    words = [*said, "Osian", "Delyth", "phased return", "Is he a governor?"]
    public = {"part1", "published"}
    for path in trust.home.rglob("*"):
        if path.is_file() and not public & {parent.name for parent in path.parents}:
            data = path.read_bytes()
            found = [w for w in words if w.encode() in data or w.encode("utf-16-le") in data]
            assert found == [], path.name
    if trust.database.startswith("sqlite"):
        database = (trust.home / "review.sqlite3").read_bytes()
        assert b"ffion" in database
        assert b"FGB March" not in database


STORY = (
    the_clerk_comes_in_and_sees_both_boards,
    uploaded_minutes_are_done_while_the_clerk_watches,
    the_whole_review_is_done_by_keys,
    words_that_are_selected_can_be_redacted,
    every_panel_can_be_used_by_everybody,
    every_view_can_be_used_by_everybody,
    the_trustee_sees_everything_and_objects,
    the_clerk_answers_and_the_trustee_approves,
    a_change_voids_the_approval_and_then_it_is_published,
    the_stranger_finds_nothing,
    on_a_phone_nothing_is_cut_off,
    without_scripts_everything_can_be_read_and_decided,
    nothing_of_the_minutes_is_on_the_disk_in_clear,
)


def test_the_review_from_the_first_visit_to_the_last(trust: Trust) -> None:
    """One test, as each step needs the one before: a failure's traceback names its step."""
    for step in STORY:
        step(trust)
