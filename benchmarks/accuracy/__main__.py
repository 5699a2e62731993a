"""`python -m benchmarks.accuracy [--general FILE] [--json FILE]`: one run, every system, every set."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from benchmarks.accuracy import matters, texts
from benchmarks.accuracy.scores import Score, score
from benchmarks.accuracy.systems import SYSTEMS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.accuracy.texts import Marked


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.accuracy", description=__doc__)
    parser.add_argument("--general", type=Path, help="general.jsonl of models/pipeline")
    parser.add_argument("--json", type=Path, help="where to write the figures")
    parser.add_argument("--misses", help="a system of which every miss is shown")
    options = parser.parse_args()
    console = Console(width=150)
    figures: dict[str, object] = {}
    for title, marked in _sets(options.general).items():
        results = {
            name: score(marked, find([m.text for m in marked])) for name, find in SYSTEMS.items()
        }
        _show(console, title, results)
        figures[title] = {name: _figures(result) for name, result in results.items()}
    minutes = [m for m in texts.held_out() if m.matter not in {"g", "h"}]
    figures["matters"] = matters.measure(minutes)
    matters.show(console, figures["matters"])
    if options.json:
        text = json.dumps(figures, indent=1, ensure_ascii=False)
        options.json.write_text(f"{text}\n", encoding="utf-8")


def _sets(general: Path | None) -> dict[str, list[Marked]]:
    held_out = list(texts.held_out())
    sets = {
        "held-out minutes": [m for m in held_out if m.matter != "g"],
        "held-out courts, news, letters": [m for m in held_out if m.matter == "g"],
        "samples": list(texts.samples()),
    }
    corpora = list(texts.general(general)) if general else []
    for name in sorted({m.document for m in corpora}):
        sets[f"general English: {name}"] = [m for m in corpora if m.document == name]
    return sets


def _show(console: Console, title: str, results: Mapping[str, Score]) -> None:
    first = next(iter(results.values()))
    table = Table(title=f"{title}: {first.names} names", title_justify="left")
    table.add_column("")
    for name in results:
        table.add_column(name, justify="right")
    _row(table, "recall", [f"{r.recall:.3f}" for r in results.values()])
    _row(
        table,
        "precision (words)",
        [f"{r.precision:.3f}" if r.words else "" for r in results.values()],
    )
    _row(
        table,
        "documents with a miss",
        [f"{len(r.with_miss)}/{len(r.documents)}" for r in results.values()],
    )
    for group in sorted(first.by, key=lambda g: (g.startswith("shape"), g)):
        count = first.recall_of(group)[1]
        _row(
            table,
            f"  {group} ({count})",
            [f"{r.recall_of(group)[0]:.3f}" for r in results.values()],
        )
    console.print(table)


def _row(table: Table, head: str, cells: Sequence[str]) -> None:
    table.add_row(head, *cells)


def _figures(result: Score) -> dict[str, object]:
    return {
        "names": result.names,
        "recall": round(result.recall, 4),
        "precision": round(result.precision, 4) if result.words else None,
        "documents with a miss": [len(result.with_miss), len(result.documents)],
        "recall by": {group: round(result.recall_of(group)[0], 4) for group in sorted(result.by)},
    }


if __name__ == "__main__":
    main()
