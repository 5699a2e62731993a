"""Boosted trees, kept as text: what is likely of anything, and what is known of one thing adds.

    {"start": -2.1, "trees": [[["words shared", 1.5, 1, 2], -0.03, 0.12], …]}

Grown by `models/judgement` and `models/retelling`, in log odds; a node asks whether a feature is
above a threshold. What does not live here: what they look at, and what follows.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class _Split:
    """A question of a tree: where the value is not above the threshold, `below` is next."""

    feature: str
    threshold: float
    below: int
    above: int


type _Node = _Split | float  # a leaf says how much more likely


@dataclass(frozen=True, slots=True)
class Trees:
    start: float
    trees: tuple[tuple[_Node, ...], ...]

    def probability(self, features: Mapping[str, float]) -> float:
        """How likely it is of something with these features, from 0 to 1."""
        odds = self.start + sum(_leaf(tree, features) for tree in self.trees)
        return 1 / (1 + math.exp(-odds))


def read(path: Path) -> Trees:
    grown = json.loads(path.read_text(encoding="utf-8"))
    trees = (tuple(map(_node, tree)) for tree in grown["trees"])
    return Trees(grown["start"], tuple(trees))


def _node(told: Sequence[str | float] | float) -> _Node:
    return _Split(*told) if isinstance(told, list) else float(told)  # type: ignore[arg-type]


def _leaf(tree: Sequence[_Node], features: Mapping[str, float]) -> float:
    node = tree[0]
    while isinstance(node, _Split):
        node = tree[node.below if features[node.feature] <= node.threshold else node.above]
    return node
