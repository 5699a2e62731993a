"""The shape of a policy: frozen, validated, every field with its meaning.

What lives here: the types. What does not: reading files (`load`) and what a rule does (`decide`,
`split`, `redact`).
"""

from __future__ import annotations

import datetime
import hashlib
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from redactor.data import Action, Matter, Reason, Role


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SplitPolicy(_Frozen):
    """Which side doors of Part 2 are shut, and the board's own words; see `split.rules`."""

    whole_documents: bool
    apology_reasons: bool
    corrections: bool
    actions: bool
    repeated_headings: bool
    page_furniture: bool
    confidential_bodies: tuple[str, ...] = ()
    extra_markers: tuple[str, ...] = ()
    false_friends: tuple[str, ...] = ()
    neutral_headings: tuple[str, ...] = ()


class PersonRule(_Frozen):
    """What happens to a mention of somebody; an empty condition fits everybody."""

    roles: tuple[Role, ...] = ()
    matters: tuple[Matter, ...] = ()
    seated: bool | None = None
    action: Action
    reason: str

    def fits(self, role: Role, matter: Matter, *, seated: bool) -> bool:
        return (
            (not self.roles or role in self.roles)
            and (not self.matters or matter in self.matters)
            and (self.seated is None or self.seated == seated)
        )


class IdentifierPolicy(BaseModel):
    """Actions by entity type; `faint` is the score below which `faint_action` holds."""

    model_config = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[str, Action]

    faint: float = Field(ge=0, le=1)
    faint_action: Action

    def action(self, entity_type: str, score: float) -> Action:
        chosen = (self.__pydantic_extra__ or {}).get(entity_type, Action.REDACT)
        return self.faint_action if chosen is Action.REDACT and score < self.faint else chosen


class Operator(_Frozen):
    """The Presidio operator that cuts a text; only such as leave no trace of what they cut."""

    name: Literal["placeholder", "redact", "replace"]
    text: str = Field(min_length=1, max_length=40)


class LimitPolicy(_Frozen):
    """Guards against files that would fill the memory."""

    file_mb: int = Field(gt=0)
    unpacked_mb: int = Field(gt=0)
    ratio: int = Field(gt=1)
    parts: int = Field(gt=0)


class Policy(_Frozen):
    """The trust's rules, complete."""

    title: str
    review_date: datetime.date
    split: SplitPolicy
    people: tuple[PersonRule, ...]
    identifiers: IdentifierPolicy
    reasons: dict[str, Reason]
    operator: Operator
    placeholders: dict[Role, str]
    limits: LimitPolicy

    @property
    def sha256(self) -> str:
        """Of what the policy says, not of how its file is laid out."""
        return hashlib.sha256(self.model_dump_json().encode("utf-8")).hexdigest()

    @model_validator(mode="after")
    def _is_complete(self) -> Policy:
        missing = {rule.reason for rule in self.people} | {"contact", "sealed"}
        missing -= self.reasons.keys()
        if missing:
            raise ValueError(f"reasons: nothing is said of {', '.join(sorted(missing))}")
        unnamed = set(Role) - self.placeholders.keys()
        if unnamed:
            raise ValueError(f"placeholders: nothing is said of {', '.join(sorted(unnamed))}")
        return self
