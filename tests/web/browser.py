"""The command as a process of its own, and people with browsers in front of it."""

from __future__ import annotations

import io
import os
import re
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from axe_playwright_python.sync_playwright import Axe
from django_otp.oath import totp
from PIL import Image
from playwright.sync_api import expect
from product import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = Path("/usr/bin/chromium")
SCREENS = ROOT / "docs" / "screens"
WRITE_SCREENS = bool(os.environ.get("REDACTOR_SCREENS"))  # else they are only looked at
SECONDS = 120  # a busy machine proves nothing wrong, and nobody waits for what is there
expect.set_options(timeout=SECONDS * 1000)


@dataclass
class Server:
    """`redactor-review` with its arguments, and everything that it said."""

    arguments: Sequence[str]
    home: Path
    log: Path = field(init=False)
    process: subprocess.Popen[bytes] = field(init=False)

    def __post_init__(self) -> None:
        self.log = self.home / "said.txt"

    def __enter__(self) -> Self:
        with self.log.open("wb") as said:
            self.process = subprocess.Popen(  # noqa: S603  # our own command
                [sys.executable, "-m", "redactor.web.command", *self.arguments],
                cwd=ROOT,
                env=environment(self.home / "tmp"),
                stdout=said,
                stderr=said,
            )
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(SECONDS)

    def said(self, pattern: str) -> str:
        """What it says sooner or later."""
        until = time.monotonic() + SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            if found := re.search(pattern, self.log.read_text(encoding="utf-8")):
                return found.group()
            time.sleep(0.1)
        raise AssertionError(self.log.read_text(encoding="utf-8"))


@dataclass
class Person:
    """Somebody in front of a browser; each page that they see is one that everybody can use."""

    name: str
    password: str
    origin: str
    page: Page
    secret: bytes = b""

    def __post_init__(self) -> None:
        self.page.on("pageerror", self.failed)
        self.page.on("console", lambda said: said.type == "error" and self.failed(said.text))

    def failed(self, error: object) -> None:
        """An error of a script, or something that the security policy stopped."""
        if "404" not in str(error) and "409" not in str(error):
            raise AssertionError(str(error))

    def comes_in(self) -> None:
        """Signs in with the password, and sets the second factor up."""
        self.page.goto(self.origin)
        self.page.get_by_label("Name").fill(self.name)
        self.page.get_by_label("Password").fill(self.password)
        self.page.get_by_role("button", name="Sign in").click()
        key = self.page.locator("code.key").inner_text()
        self.usable()
        self.page.get_by_label("Six digits from the app").fill(code(key))
        self.page.get_by_role("button", name="Go on").click()

    def keys(self, *keys: str) -> None:
        """Press keys one after another, each when the page has answered the one before."""
        for key in keys:
            self.page.keyboard.press(key)
            self.settled()

    def presses_until(self, done: Callable[[], bool], *keys: str, at_most: int = 100) -> None:
        """Press the keys again and again until it is done; fail where it never is."""
        for _ in range(at_most):
            if done():
                return
            self.keys(*keys)
        raise AssertionError(f"{' '.join(keys)}, pressed {at_most} times, did not get there")

    def settled(self) -> None:
        self.page.wait_for_timeout(50)
        expect(self.page.locator(".htmx-request, .htmx-settling")).to_have_count(0)

    def usable(self) -> None:
        """What axe-core says of the page, once the whole of it is there."""
        self.page.wait_for_load_state()
        found = Axe().run(self.page)
        assert found.violations_count == 0, found.generate_report()

    def shows(self, screen: str) -> None:
        """A page that is usable, and a picture of it for the documentation."""
        self.usable()
        if WRITE_SCREENS:
            SCREENS.mkdir(exist_ok=True)
            picture = Image.open(io.BytesIO(self.page.screenshot(caret="initial")))
            picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=64).save(
                SCREENS / f"{screen}.png", optimize=True
            )


def code(key: str) -> str:
    """What the authenticator app shows for the key."""
    import base64

    text = key.replace(" ", "")
    return f"{totp(base64.b32decode(text + '=' * (-len(text) % 8))):06}"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def password_of(name: str, database: str, seats: Sequence[str], home: Path) -> str:
    """Make an account as whoever runs the server does."""
    arguments = ["account", name, "--database", database]
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "redactor.web.command", *arguments]
        + [part for seat in seats for part in ("--seat", seat)],
        cwd=ROOT,
        env=environment(home / "tmp"),
        capture_output=True,
        check=True,
        text=True,
        timeout=SECONDS,
    )
    return re.search(r"shown this once: (\S+)", done.stderr)[1]  # type: ignore[index]


def browsing(browser: Browser, *, width: int = 1280, height: int = 800) -> Page:
    return patient(browser.new_context(viewport={"width": width, "height": height}))


def patient(context: BrowserContext) -> Page:
    """A page that waits `SECONDS` for what comes."""
    context.set_default_timeout(SECONDS * 1000)
    return context.new_page()
