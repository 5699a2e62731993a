"""What somebody sees, hears and reaches of a long document: wide, narrow, by keys, on paper."""

from __future__ import annotations

import io
import re
import time
from typing import TYPE_CHECKING

import pytest
from browser import CHROMIUM, SECONDS, Person, Server, browsing, patient
from playwright.sync_api import expect
from product import MINUTES, PASSPHRASE, minutes
from pypdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.skipif(not CHROMIUM.is_file(), reason="needs Debian's chromium")

WIDE, PHONE, ZOOMED = (1280, 800), (390, 844), (640, 400)
LONG = (
    *MINUTES[:-3],
    *(f"{n}. Matter {n}\nGovernors noted report {n} and thanked staff." for n in range(4, 60)),
    "60. Fundraising",
    "A pupil in Year 6, Ifan Lloyd, has raised £90 as well.",
    "The next meeting is in May.",
)


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The folder of one clerk, open on this machine."""
    home = tmp_path_factory.mktemp("alone")
    (home / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    secret = str(home / "passphrase.txt")
    arguments = ["open", str(home / "out"), "--passphrase-file", secret, "--no-browser"]
    with Server(arguments, home) as server:
        yield server.said(r"http://127\.0\.0\.1:\d+/enter/[\w-]+/")


@pytest.fixture(scope="module")
def visited(browser: Browser, link: str) -> tuple[str, dict[str, object]]:
    """The address of a long document, and what the browser knows of the visit."""
    page = browsing(browser)
    page.goto(link)
    file = {"name": "May.docx", "mimeType": "application/zip", "buffer": minutes(*LONG)}
    page.get_by_label("or single files").set_input_files([file])  # type: ignore[list-item]
    page.get_by_role("button", name="Add").click()
    page.get_by_role("link", name="May").click()
    return page.url, dict(page.context.storage_state())


def in_front(
    browser: Browser, visited: tuple[str, dict[str, object]], size: tuple[int, int] = WIDE
) -> Person:
    width, height = size
    state = visited[1]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        storage_state=state,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    person = Person("clerk", "", "", patient(context))
    person.page.goto(visited[0])
    return person


def selects(page: Page, first: str, last: str) -> None:
    """Select from the beginning of one paragraph to the end of another, as a finger does."""
    page.evaluate(
        """([first, last]) => {
            const all = [...document.querySelectorAll(".o [data-b]")];
            const found = (words) => all.find((one) => one.textContent.includes(words));
            const range = document.createRange();
            range.setStartBefore(found(first).firstChild);
            range.setEndAfter(found(last).lastChild);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }""",
        [first, last],
    )


def held(page: Page, name: str) -> list[Route]:
    """The requests of a kind, which wait from now on until they are let go."""
    routes: list[Route] = []

    def wait(route: Route) -> None:
        routes.append(route)

    page.route(re.compile(f"/{name}/"), wait)
    return routes


def let_go(page: Page, routes: list[Route]) -> None:
    """Let a request go, as soon as it is there."""
    until = time.monotonic() + SECONDS
    while not routes and time.monotonic() < until:
        page.wait_for_timeout(50)
    routes.pop().continue_()


@pytest.mark.parametrize("size", [WIDE, PHONE, ZOOMED], ids=["wide", "phone", "zoomed"])
def test_a_refusal_is_seen_wherever_one_is_and_goes_with_its_panel(
    browser: Browser, visited: tuple[str, dict[str, object]], size: tuple[int, int]
) -> None:
    clerk = in_front(browser, visited, size)
    said = clerk.page.locator("#said .message")
    clerk.page.locator(".o a", has_text="Ifan Lloyd").click()
    clerk.settled()
    clerk.keys("/")
    clerk.page.keyboard.type("Nobody Here")
    clerk.keys("Enter")
    expect(said).to_contain_text("do not stand in the minutes")
    expect(said).to_be_in_viewport(ratio=1)
    clerk.usable()
    clerk.keys("Escape", "p")
    expect(said).to_have_count(0)


@pytest.mark.parametrize("size", [PHONE, ZOOMED], ids=["phone", "zoomed"])
def test_on_a_narrow_screen_a_place_and_its_decision_are_seen_together(
    browser: Browser, visited: tuple[str, dict[str, object]], size: tuple[int, int]
) -> None:
    clerk = in_front(browser, visited, size)
    place = clerk.page.locator(".o a", has_text="Ifan Lloyd")
    place.click()
    clerk.settled()
    expect(clerk.page.locator("#panel .quote")).to_be_in_viewport(ratio=1)
    expect(place).to_be_in_viewport(ratio=1)
    sheet, side = place.bounding_box(), clerk.page.locator(".beside").bounding_box()
    assert sheet is not None
    assert side is not None
    assert sheet["y"] + sheet["height"] <= side["y"]
    clerk.usable()
    clerk.page.get_by_role("button", name="Decisions").click()
    expect(clerk.page.locator("#panel")).to_be_hidden()
    clerk.page.locator(".o a", has_text="Osian Grug").click()
    expect(clerk.page.locator("#panel .quote")).to_be_visible()


def test_words_selected_by_a_finger_open_their_panel(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk = in_front(browser, visited, PHONE)
    selects(clerk.page, "The next meeting", "The next meeting")
    expect(clerk.page.locator("#panel .quote")).to_contain_text("The next meeting is in May.")


def test_a_selection_over_two_paragraphs_is_told_and_nothing_can_be_cut_by_mistake(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk = in_front(browser, visited)
    clerk.page.locator(".o a", has_text="Ifan Lloyd").click()
    clerk.settled()
    selects(clerk.page, "A pupil in Year 6", "The next meeting")
    expect(clerk.page.locator("#said")).to_contain_text("more than one paragraph")
    before = clerk.page.locator(".p").all_inner_texts()
    clerk.keys("a")
    assert clerk.page.locator(".p").all_inner_texts() == before


def test_whoever_works_by_keys_or_by_ear_stays_in_the_panel(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk, page = in_front(browser, visited), None
    page = clerk.page
    page.locator(".o a", has_text="Ifan Lloyd").click()
    clerk.settled()
    expect(page.get_by_role("status")).to_contain_text("Ifan Lloyd")
    page.get_by_role("button", name="Keep it").focus()
    clerk.keys("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"
    clerk.keys("u")
    assert page.evaluate("document.activeElement.id") == "panel"
    assert page.get_by_role("link", name="Skip to the decisions").get_attribute("href") == "#panel"
    both = page.locator(".row", has_text="Ifan Lloyd")
    assert "Ifan Lloyd" in both.get_by_role("group", name="Original").inner_text()
    assert "[Pupil" in both.get_by_role("group", name="Part 1").inner_text()


def test_keys_can_be_turned_off_and_stay_off(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk = in_front(browser, visited)
    clerk.keys("?")
    clerk.page.get_by_label("These keys work").uncheck()
    clerk.page.get_by_role("button", name="Close").click()
    clerk.page.reload()
    clerk.keys("p")
    expect(clerk.page.get_by_role("heading", name="What is doubtful")).to_be_visible()
    clerk.page.get_by_role("button", name="Keys").click()
    clerk.page.get_by_label("These keys work").check()
    clerk.keys("Escape", "p")
    expect(clerk.page.get_by_role("heading", name="Who’s who")).to_be_visible()


def test_a_place_that_is_clicked_before_a_decision_is_answered_is_shown_after_it(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk = in_front(browser, visited)
    on_the_way = held(clerk.page, "act")
    clerk.page.locator(".o a", has_text="Ifan Lloyd").click()
    clerk.settled()
    clerk.page.get_by_role("button", name="Keep it").click()
    clerk.page.locator(".o a", has_text="Osian Grug").first.click()
    clerk.page.wait_for_timeout(500)
    let_go(clerk.page, on_the_way)
    expect(clerk.page.locator(".p", has_text="Ifan Lloyd")).to_have_count(1)
    expect(clerk.page.locator("#panel .quote")).to_contain_text("Osian Grug")
    clerk.page.unroute_all()
    clerk.keys("u")


def test_a_decision_takes_the_place_of_a_panel_that_is_on_its_way(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk = in_front(browser, visited)
    clerk.page.locator(".o a", has_text="Ifan Lloyd").click()
    clerk.settled()
    panels, acts = held(clerk.page, "panel"), held(clerk.page, "act")
    clerk.page.locator(".o a", has_text="Osian Grug").first.click()
    clerk.page.get_by_role("button", name="Keep it").click()
    clerk.page.wait_for_timeout(100)
    let_go(clerk.page, panels)
    clerk.page.wait_for_timeout(500)
    let_go(clerk.page, acts)
    expect(clerk.page.locator(".p", has_text="Ifan Lloyd")).to_have_count(1)
    clerk.page.unroute_all()
    clerk.keys("u")


def test_an_upload_that_is_too_large_is_told_before_it_is_sent(
    browser: Browser, visited: tuple[str, dict[str, object]], tmp_path: Path
) -> None:
    clerk = in_front(browser, visited)
    clerk.page.get_by_role("link", name="Minutes", exact=True).click()
    large = tmp_path / "Large.docx"
    with large.open("wb") as file:
        file.truncate(201_000_000)
    clerk.page.get_by_label("or single files").set_input_files(large)
    clerk.page.get_by_role("button", name="Add").click()
    expect(clerk.page.get_by_role("alert")).to_contain_text("Upload fewer of them at a time.")
    clerk.usable()


def test_on_paper_there_is_part_1_and_nothing_else(
    browser: Browser, visited: tuple[str, dict[str, object]]
) -> None:
    clerk = in_front(browser, visited)
    clerk.page.goto(f"{visited[0]}?view=part1")
    printed = PdfReader(io.BytesIO(clerk.page.pdf(format="A4")))
    text = "\n".join(page.extract_text() for page in printed.pages)
    first = text.strip().splitlines()[0]
    assert first.strip() == MINUTES[0]
    assert "Ifan" not in text
    assert not any(word in text for word in ("Doubtful", "Undo", "Redact words", "Side by side"))
