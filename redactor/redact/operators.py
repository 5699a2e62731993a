"""Text by presidio-anonymizer: what stands in the place of a stretch that is cut.

The operator gets the placeholder with the stretch, not the name: it can give nothing away, not
even the length of what it hides.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult
from presidio_anonymizer.operators import Operator, OperatorType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Decision
    from redactor.policy import Policy


class Placeholder(Operator):
    """Writes the placeholder of the decision."""

    def operate(self, text: str, params: dict[str, Any] | None = None) -> str:
        del text
        return str((params or {})["placeholder"])

    def validate(self, params: dict[str, Any] | None = None) -> None:
        if not (params or {}).get("placeholder"):
            raise ValueError("the placeholder operator needs a placeholder")

    def operator_name(self) -> str:
        return "placeholder"

    def operator_type(self) -> OperatorType:
        return OperatorType.Anonymize


@cache
def _engine() -> AnonymizerEngine:
    engine = AnonymizerEngine()  # type: ignore[no-untyped-call]  # its constructor has no types
    engine.add_anonymizer(Placeholder)
    return engine


def written(text: str, decisions: Sequence[Decision], policy: Policy) -> list[str]:
    """What each decision's stretch becomes, in the order of the decisions.

    Args:
        text: the block's text.
        decisions: those that cut something of this block, ascending, without overlaps.
        policy: names the operator.
    """
    # One entity type a stretch, so that the engine does not join neighbours of a kind.
    found = [
        RecognizerResult(entity_type=f"STRETCH_{i}", start=d.span.start, end=d.span.end, score=1.0)
        for i, d in enumerate(decisions)
    ]
    operators = {
        f"STRETCH_{i}": OperatorConfig(policy.operator.name, _parameters(d, policy))
        for i, d in enumerate(decisions)
    }
    result = _engine().anonymize(text, found, operators)
    by_entity = {item.entity_type: item.text for item in result.items}
    return [str(by_entity[f"STRETCH_{i}"]) for i in range(len(decisions))]


def _parameters(decision: Decision, policy: Policy) -> dict[str, str]:
    return {
        "placeholder": {"placeholder": decision.placeholder},
        "replace": {"new_value": policy.operator.text},
        "redact": {},
    }[policy.operator.name]
