"""What a batch looks like on the terminal: a progress bar, a table, a word about each failure.

Nothing of the minutes is shown: names of files, counts, and what to do.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.batch import Outcome
    from redactor.batch.publish import Publication

_STYLES = {
    "done": "green",
    "published": "green",
    "unchanged": "green",
    "refused": "yellow",
    "not ready": "yellow",
    "no PDF": "yellow",
    "withheld": "red",
    "failed": "red",
}

_COUNTS = (
    ("Items", "items"),
    ("Part 2", "part2_items"),
    ("Redactions", "redactions"),
    ("To review", "to_review"),
)


def progress(outcomes: Iterable[Outcome], total: int) -> Iterator[Outcome]:
    """Pass outcomes on, with a bar on stderr while they come; none where nobody looks at it."""
    console = Console(stderr=True)
    # Without markup: a file may be called "minutes [draft].docx".
    what = TextColumn("{task.description}", markup=False)
    columns = (what, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Reading", total=total)
        for outcome in outcomes:
            bar.update(task, advance=1, description=outcome.name[-40:])
            yield outcome


def table(outcomes: Sequence[Outcome]) -> None:
    """The closing table on stdout, then a paragraph for each file that was not done."""
    console = Console(highlight=False)
    shown = Table(box=None, pad_edge=False, header_style="bold")
    shown.add_column("File", overflow="fold")
    for title, _ in _COUNTS:
        shown.add_column(title, justify="right")
    shown.add_column("Status")
    for o in outcomes:
        cells = [str(getattr(o, count)) if o.status == "done" else "" for _, count in _COUNTS]
        status = Text("unchanged" if o.unchanged else o.status, style=_STYLES[o.status])
        shown.add_row(Text(o.name), *cells, status)
    console.print(shown)
    if removed := _removed(outcomes):
        console.print(Text(f"\nNot carried over into Part 1: {removed}."), soft_wrap=True)
    if superseded := [name for outcome in outcomes for name in outcome.superseded]:
        console.print(
            Text(
                f"\nPublished, and changed since: {', '.join(superseded)}.\n    They still lie in"
                " published: take them down where they were shown. publish replaces them when"
                " somebody has approved of the Part 1 as it is now."
            ),
            soft_wrap=True,
        )
    for o in outcomes:
        if o.status != "done":
            console.print(Text(f"\n{o.name}: {o.message}\n    {o.hint}"), soft_wrap=True)


def publications(
    done: Sequence[Publication], of_nobody: Sequence[str], meetings: Iterable[Sequence[Publication]]
) -> None:
    """What was published, under which name; then a paragraph for whatever needs a word.

    Args:
        done: every document of the folder.
        of_nobody: what else lies in published.
        meetings: documents that seem to be minutes of the same meeting.
    """
    console = Console(highlight=False)
    shown = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("Document", "Published as"):
        shown.add_column(title, overflow="fold")
    shown.add_column("Status")
    for one in done:
        status = Text(one.status, style=_STYLES[one.status])
        shown.add_row(Text(one.stem), Text("\n".join(one.files)), status)
    console.print(shown)
    for one in done:
        if one.message:
            console.print(Text(f"\n{one.stem}: {one.message}\n    {one.hint}"), soft_wrap=True)
    for text in (*_earlier(done), *map(_of_one_meeting, meetings), *_of_nobody(of_nobody)):
        console.print(Text(f"\n{text}"), soft_wrap=True)


def _earlier(done: Iterable[Publication]) -> Iterator[str]:
    for one in done:
        if one.earlier and one.status in {"published", "no PDF"}:
            yield (
                f"{one.stem}: the earlier {', '.join(one.earlier)} was replaced.\n    Replace it"
                " wherever it was shown, too."
            )
        elif one.earlier:
            yield (
                f"{one.stem}: {', '.join(one.earlier)} in published is of an earlier state.\n"
                "    Take it down where it was shown. It is replaced when this document is"
                " published."
            )


def _of_one_meeting(those: Sequence[Publication]) -> str:
    names = "; ".join(f"“{one.stem}” ({', '.join(one.files or one.earlier)})" for one in those)
    return (
        f"These look like minutes of the same meeting: {names}.\n    If one is an earlier draft of another, move its file"
        " out of vault, and its files out of published."
    )


def _of_nobody(names: Sequence[str]) -> Iterator[str]:
    if names:
        yield (
            f"In published, but not of any document's current version: {', '.join(names)}.\n"
            "    If they are from an earlier version, move them away."
        )


def _removed(outcomes: Iterable[Outcome]) -> str:
    """What the writer left behind in all files together, the most first."""
    total: Counter[str] = Counter()
    for outcome in outcomes:
        total.update(outcome.removed)
    return ", ".join(f"{what} ({count})" for what, count in total.most_common())
