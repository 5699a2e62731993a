"""Trees grown by scikit-learn: what they say of texts that they do not know, and as the product keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

FOLDS = 7
SEED = 5


@dataclass(frozen=True, slots=True)
class Grove:
    """How trees are grown."""

    trees: int
    features: float  # share of them that each split looks at
    rate: float
    fewest: int  # examples of a leaf

    def grown(
        self,
        values: NDArray[np.float64],
        truth: NDArray[np.bool_],
        weights: NDArray[np.float64],
    ) -> HistGradientBoostingClassifier:
        model = HistGradientBoostingClassifier(
            max_depth=4,
            max_iter=self.trees,
            max_features=self.features,
            l2_regularization=2,
            learning_rate=self.rate,
            min_samples_leaf=self.fewest,
            random_state=SEED,
        )
        return model.fit(values, truth, sample_weight=weights)

    def of_unknown(
        self,
        texts: Sequence[str],
        values: NDArray[np.float64],
        truth: NDArray[np.bool_],
        weights: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """How likely each example is by trees that did not grow on its text, fold by fold."""
        numbers = {text: number for number, text in enumerate(sorted(set(texts)))}
        fold = np.array([numbers[text] % FOLDS for text in texts])
        likely = np.zeros(len(texts))
        for number in range(FOLDS):
            rest = fold != number
            model = self.grown(values[rest], truth[rest], weights[rest])
            likely[~rest] = model.predict_proba(values[~rest])[:, 1]
        return likely


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
