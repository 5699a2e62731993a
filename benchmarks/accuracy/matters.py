"""How well the matter of a sentence is told: per matter, at the usual threshold and when it is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from benchmarks.accuracy.systems import findings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console

    from benchmarks.accuracy.texts import Marked
    from redactor.data import Finding

_MATTERS = ("pupil", "personnel", "complaint", "commercial", "legal")
_LIKELY, _SURE = 0.5, 0.8


def measure(marked: Sequence[Marked]) -> dict[str, dict[str, float]]:
    """Precision and recall of each matter over paragraphs; a paragraph is what its surest sentence is."""
    probabilities: list[dict[str, float]] = [{} for _ in marked]
    for finding in findings([m.text for m in marked]):
        if finding.entity_type.endswith("_MATTER"):
            _raise(probabilities[finding.span.block], finding)
    figures: dict[str, dict[str, float]] = {}
    for matter in (*_MATTERS, "any"):
        meant = [m.matter == matter or (matter == "any" and m.matter != "ordinary") for m in marked]
        figures[matter] = {"paragraphs": sum(meant)}
        for threshold in (_LIKELY, _SURE):
            said = [_says(found, matter, threshold) for found in probabilities]
            right = sum(a and b for a, b in zip(meant, said, strict=True))
            figures[matter][f"precision at {threshold}"] = round(right / max(1, sum(said)), 3)
            figures[matter][f"recall at {threshold}"] = round(right / max(1, sum(meant)), 3)
    return figures


def show(console: Console, figures: Mapping[str, Mapping[str, float]]) -> None:
    """The figures as a table."""
    table = Table(title="Matter of a paragraph, held-out minutes", title_justify="left")
    table.add_column("")
    for column in next(iter(figures.values())):
        table.add_column(column, justify="right")
    for matter, row in figures.items():
        table.add_row(matter, *(f"{value:g}" for value in row.values()))
    console.print(table)


def _raise(found: dict[str, float], finding: Finding) -> None:
    matter = finding.entity_type.removesuffix("_MATTER").lower()
    found[matter] = max(found.get(matter, 0), finding.score)


def _says(found: Mapping[str, float], matter: str, threshold: float) -> bool:
    if matter == "any":
        return any(value >= threshold for value in found.values())
    return found.get(matter, 0) >= threshold
