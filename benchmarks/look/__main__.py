"""Does Part 1 look like the original, outside what was cut?

    python -m benchmarks.look [FOLDER] [--files 20] [--seed 0] [--worst DIR]

Renders the samples, and some files of a folder, before and after, and prints the share of pages
that agree and what differs. `--worst` keeps pictures of the pages that do not: left the original,
right Part 1.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from benchmarks.look.accepted import accepted
from benchmarks.look.compare import Looks, compare
from benchmarks.look.pages import Printed, printed
from redactor.data import Source
from redactor.errors import FileError
from redactor.pipeline import prepare, publish
from redactor.policy import load

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAMPLES = Path(__file__).parents[2] / "samples"
_BATCH = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--files", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0, help="which files of the folder")
    parser.add_argument("--worst", type=Path)
    arguments = parser.parse_args()
    files = sorted(_SAMPLES.glob("*/*.docx"))
    if arguments.folder:
        others = sorted(arguments.folder.rglob("*.docx"))
        choice = random.Random(arguments.seed)  # noqa: S311  # a sample, no secret
        files += sorted(choice.sample(others, min(arguments.files, len(others))))
    agreeing = pages = 0
    for start in range(0, len(files), _BATCH):
        for name, looks in _looks(files[start : start + _BATCH], arguments.worst):
            agreeing, pages = agreeing + looks.agreeing, pages + looks.pages
            print(
                f"{looks.agreeing:4} of {looks.pages:3} pages, {looks.alike:5} of {looks.lines:5} lines  {name}"
            )
            for one in looks.differences[:4]:
                print(f"        page {one.page + 1} at {one.top:.0f} pt: {one.what}")
    print(f"{agreeing} of {pages} pages agree ({agreeing / max(1, pages):.1%})")
    return 0


def _looks(files: Sequence[Path], worst: Path | None) -> list[tuple[str, Looks]]:
    policy = load()
    before: dict[str, bytes] = {}
    after: dict[str, bytes] = {}
    for file in files:
        source = Source(file.stem, file.read_bytes())
        try:
            packages, _ = publish(source, prepare(source, policy), policy)
        except FileError as error:
            print(f"   refused or withheld: {file.name}: {error}")
            continue
        before[file.name], after[file.name] = accepted(source.data), packages.part1
    old, new = printed(before), printed(after)
    found = []
    for name in before:
        if name in old and name in new:
            looks = compare(old[name], new[name])
            found.append((name, looks))
            if worst is not None:
                _keep(worst, name, looks, old[name], new[name])
        else:
            print(f"   LibreOffice prints no pages: {name}")
    return found


def _keep(folder: Path, name: str, looks: Looks, old: Printed, new: Printed) -> None:
    """The pages that differ, beside the page of the same number of the original."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in sorted({one.page for one in looks.differences})[:3]:
        pair = [old.pages[min(page, len(old.pages) - 1)], new.pages[page]]
        height = max(one.shape[0] for one in pair)
        padded = [np.pad(one, ((0, height - one.shape[0]), (0, 8))) for one in pair]
        Image.fromarray(np.hstack(padded)).save(folder / f"{Path(name).stem}-{page + 1}.png")


if __name__ == "__main__":
    sys.exit(main())
