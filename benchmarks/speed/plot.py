"""The figures as a picture: words per second of each way, and where the time of a document goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import matplotlib as mpl

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

mpl.use("Agg")

from matplotlib import pyplot as plt  # after the choice of no window


def draw(
    path: Path,
    title: str,
    rates: Mapping[str, float],
    stages: Mapping[str, float],
) -> None:
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4), layout="constrained")
    kinds = list(rates)[::-1]
    bars = left.barh(kinds, [rates[kind] for kind in kinds], color="#1d4f76")
    left.bar_label(bars, labels=[f"{rates[kind]:,.0f}" for kind in kinds], padding=3)
    left.set(title=title, xlabel="words per second")
    left.margins(x=0.2)
    total = sum(stages.values())
    names = sorted(stages, key=lambda name: stages[name])
    shares = right.barh(names, [stages[name] / total * 100 for name in names], color="#7a9a3b")
    right.bar_label(shares, fmt="%.0f %%", padding=3)
    right.set(title="Where the time of a document goes", xlabel="% of the time, one core")
    right.margins(x=0.2)
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=150)
