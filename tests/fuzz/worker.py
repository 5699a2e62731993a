"""A process of its own that takes hostile files one after another and says what became of each.

What lives here: its limits, its eyes on what it opens, and the laws that it can see from inside.
What does not: making the files, and the clock, which the parent holds.

It reads frames (whether to detect as well, four bytes of length, the file) and answers each with a
line of JSON.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from pathlib import Path

from redactor.data import Review, Source
from redactor.errors import FileError, Withheld
from redactor.ingest import ingest
from redactor.pipeline import limits, prepare, publish, split_rules
from redactor.policy import Policy, load
from redactor.split import split
from redactor.verify import Claim, inspect

MEMORY = 1_500 << 20  # of addresses, beyond those that the models have when the first file comes
HOMES = tuple(
    str(Path(home).resolve())
    for home in {sys.prefix, sys.base_prefix, *filter(None, sys.path), Path(__file__).parents[2]}
)
HARMLESS = {"/dev/null", "/dev/urandom"}
WATCHED = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "shutil.", "tempfile.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "winreg.",
)  # fmt: skip

seen: list[str] = []


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Keeps what a document made the program do besides computing."""
    if event == "open":
        path, mode = str(arguments[0]), str(arguments[1] or "r")
        inside = path in HARMLESS or str(Path(path).absolute()).startswith(HOMES)
        if set(mode) & set("wax+") or not (inside or path.isdigit()):
            seen.append(f"open {mode}")
    elif event.startswith(WATCHED):
        seen.append(event)


def bounded() -> None:
    """Less memory than a machine has, where the system has such a limit and says what is used."""
    with contextlib.suppress(ImportError, OSError):
        import resource

        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = used * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def outcome(data: bytes, policy: Policy, *, whole: bool) -> str:
    """What became of the file; a `Withheld` or a refusal is as good an end as a Part 1."""
    source = Source("minutes", data)
    with contextlib.suppress(Withheld):  # as a file that somebody published
        inspect(data, "minutes.docx", Claim(("Osian Grug",), (), ("Minutes",)))
    try:
        document = ingest(source, limits(policy))
        if whole:
            review = prepare(source, policy)
        else:
            sections = split(document, split_rules(policy))
            review = Review(document, sections, (), (), policy.sha256)
        packages, verdict = publish(source, review, policy)
    except FileError as error:
        return type(error).__name__
    if verdict.leaks or verdict.part1_sha256 != hashlib.sha256(packages.part1).hexdigest():
        return "broken law: a Part 1 that was not verified"
    if b"CANARY" in packages.part1:
        return "broken law: a file was read because the document said so"
    return "done"


def answer(data: bytes, policy: Policy, *, whole: bool) -> dict[str, object]:
    seen.clear()
    try:
        result = outcome(data, policy, whole=whole)
    except BaseException as error:  # noqa: BLE001  # whatever it is, it is what this process looks for
        import traceback

        result = "crash: " + "".join(traceback.format_exception(error)[-12:])
    return {"outcome": result, "seen": sorted(set(seen))}


def main() -> None:
    frames, answers = sys.stdin.buffer, sys.stdout
    first, policy = True, load()
    while head := frames.read(5):
        whole, data = bool(head[0]), frames.read(int.from_bytes(head[1:], "big"))
        if first:  # the first file is a good one: it loads the models before anybody watches
            outcome(data, policy, whole=True)
            bounded()
            sys.dont_write_bytecode = True  # what Python keeps of a module is no document's doing
            sys.addaudithook(watch)
            first = False
        print(json.dumps(answer(data, policy, whole=whole)), file=answers, flush=True)  # the answer


if __name__ == "__main__":
    main()
