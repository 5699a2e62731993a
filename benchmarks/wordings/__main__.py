"""`python -m benchmarks.wordings`: of each family, how many minutes leak or lose something public.

Through the splitter alone, without the reader. A wording that `--show` names was read wrongly.
With `--rows` the same minutes are read as tables that have a row for each line.
"""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.table import Table

from benchmarks.wordings.families import FAMILIES
from benchmarks.wordings.notation import in_rows, read, sealed_text
from redactor.split import split


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--show", type=int, default=0, metavar="N", help="show the first N wrong ones"
    )
    parser.add_argument("--rows", action="store_true", help="as tables with a row for each line")
    options = parser.parse_args()
    shown: int = options.show
    table = Table("family", "minutes", "leak", "seal too much")
    wrong = []
    for family in FAMILIES:
        minutes = family()
        if options.rows:
            minutes = (text for plain in minutes if (text := in_rows(plain, apart=True)))
        judged = [(text, *_judged(text)) for text in minutes]
        leaks = [text for text, leaked, _ in judged if leaked]
        over = [text for text, leaked, lost in judged if lost and not leaked]
        table.add_row(
            (family.__doc__ or "").rstrip("."), str(len(judged)), str(len(leaks)), str(len(over))
        )
        wrong += leaks[:shown] + over[:shown]
    Console().print(table, *wrong, sep="\n")


def _judged(notation: str) -> tuple[bool, bool]:
    """Whether something that ought to be sealed is not, and whether something else is."""
    minutes, expected = read(notation)
    sealed = sealed_text(minutes, split(minutes))
    counts = [
        (len(wanted.split()), len(sealed[at].split()))
        for at, wanted in enumerate(expected)
        if wanted is not None and minutes.blocks[at].text.strip(" .:()0123456789")
    ]
    return any(found < wanted for wanted, found in counts), any(f > w for w, f in counts)


if __name__ == "__main__":
    main()
