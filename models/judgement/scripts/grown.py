"""Trees as the product keeps them, out of what scikit-learn has grown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier


def told(model: HistGradientBoostingClassifier, names: Sequence[str]) -> dict[str, object]:
    """The trees as `redactor.trees` reads them; scikit-learn has no public export."""
    trees = [
        [_node(node, names) for node in predictor.nodes]
        for (predictor,) in model._predictors  # noqa: SLF001
    ]
    start = float(model._baseline_prediction[0, 0])  # noqa: SLF001
    return {"start": round(start, 4), "trees": trees}


def _node(node: np.void, names: Sequence[str]) -> float | list[str | float | int]:
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    threshold = round(float(node["num_threshold"]), 6)
    return [names[node["feature_idx"]], threshold, int(node["left"]), int(node["right"])]
