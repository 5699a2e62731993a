"""The shape of a policy: frozen, validated, every field with its meaning.

What lives here: the types. What does not: reading files (`load`) and what a rule does (`decide`,
`split`, `redact`).
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003  # pydantic reads the annotations when it runs
import hashlib
import json
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    model_validator,
)
from pydantic_core import PydanticCustomError

from redactor.data import Action, Matter, Reason, Role, Treatment

# What `detect` may find besides people; a typing error in [identifiers] must not go unnoticed.
ENTITY_TYPES = frozenset({
    "CASE_REFERENCE", "DATE_OF_BIRTH", "EMAIL_ADDRESS", "IBAN_CODE", "PHONE_NUMBER", "PUPIL_CLASS",
    "SOCIAL_HANDLE", "UK_ADDRESS", "UK_BANK_ACCOUNT", "UK_DRIVING_LICENCE", "UK_NHS", "UK_NINO",
    "UK_PASSPORT", "UK_POSTCODE", "UK_ULN", "UK_UPN", "UK_VEHICLE_REGISTRATION", "URL",
})  # fmt: skip


def _known_fields(value: object) -> object:
    """Refuse what a dataclass would pass over in silence."""
    if isinstance(value, dict) and value.keys() - {"code", "clause"}:
        raise PydanticCustomError("misplaced", "a reason has a code and a clause, nothing else")
    return value


type _Reason = Annotated[Reason, BeforeValidator(_known_fields)]
type _Word = Annotated[str, Field(min_length=1, max_length=40, pattern=r"\S")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SplitPolicy(_Frozen):
    """Which side doors of Part 2 are shut, and the board's own words; see `split.words.vocabulary`."""

    whole_documents: StrictBool
    apology_reasons: StrictBool
    corrections: StrictBool
    actions: StrictBool
    repeated_headings: StrictBool
    page_furniture: StrictBool
    confidential_bodies: tuple[str, ...]
    extra_markers: tuple[str, ...]
    false_friends: tuple[str, ...]
    neutral_headings: tuple[str, ...]


class PersonRule(_Frozen):
    """What happens to a mention of somebody; an empty condition fits everybody."""

    roles: tuple[Role, ...] = ()
    matters: tuple[Matter, ...] = ()
    seated: StrictBool | None = None
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


class NoticePolicy(_Frozen):
    """What becomes of that which names do not show, by kind; and from where it is told."""

    small_below: StrictInt = Field(ge=1, le=10)
    faint: float = Field(ge=0, le=1)
    sure_matter: float = Field(ge=0, le=1)
    QUASI_IDENTIFIER: Treatment
    SMALL_NUMBER: Treatment
    ABSENCE_REASON: Treatment
    RELATIONSHIP: Treatment
    QUOTED_LETTER: Treatment
    UNMARKED_PART_2: Literal[Treatment.SHOW, Treatment.SEAL, Treatment.IGNORE]
    HIDDEN_TEXT: Literal[Treatment.SHOW, Treatment.IGNORE]


class PeopleTablePolicy(_Frozen):
    """What becomes of a class list or a table of cases."""

    default: Literal[Treatment.SHOW, Treatment.REDACT, Treatment.SEAL]


class Operator(_Frozen):
    """The Presidio operator that cuts a text; only such as leave no trace of what they cut."""

    name: Literal["placeholder", "redact", "replace"]
    text: _Word


class PicturePolicy(_Frozen):
    """Whether a crest may go out; `known` are the SHA-256 of the files that hold it."""

    crest: Literal["drop", "keep"]
    known: tuple[Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")], ...]


class SignOffPolicy(_Frozen):
    """Who must approve before anything is published; never the one who decided."""

    approvals: StrictInt = Field(ge=0)
    roles: tuple[Role, ...] = Field(min_length=1)


class LimitPolicy(_Frozen):
    """Guards against files that would fill the memory."""

    file_mb: StrictInt = Field(gt=0)
    unpacked_mb: StrictInt = Field(gt=0)
    ratio: StrictInt = Field(gt=1)
    parts: StrictInt = Field(gt=0)


class Policy(_Frozen):
    """The trust's rules, complete."""

    title: str
    review_date: dt.date
    split: SplitPolicy
    people: tuple[PersonRule, ...]
    identifiers: IdentifierPolicy
    notices: NoticePolicy
    people_tables: PeopleTablePolicy
    reasons: dict[str, _Reason]
    operator: Operator
    placeholders: dict[Role, _Word]
    pictures: PicturePolicy
    sign_off: SignOffPolicy
    limits: LimitPolicy

    @property
    def sha256(self) -> str:
        """Of what the policy says, not of how its file is laid out."""
        said = json.dumps(self.model_dump(mode="json"), sort_keys=True)
        return hashlib.sha256(said.encode("ascii")).hexdigest()

    def treatment(self, kind: str) -> Treatment:
        """What becomes of a notice of this kind; a table is told and what is in it cut."""
        chosen = self.people_tables.default
        if kind == "PEOPLE_TABLE":
            return Treatment.SEAL if chosen is Treatment.SEAL else Treatment.SHOW
        if kind == "PEOPLE_TABLE_DETAIL":
            return Treatment.REDACT if chosen is Treatment.REDACT else Treatment.IGNORE
        treatment: Treatment = getattr(self.notices, kind)
        return treatment

    def is_overdue(self, today: dt.date) -> bool:
        """Whether the trust meant to have looked at its policy again by now."""
        return self.review_date < today

    @model_validator(mode="after")
    def _speaks_of_what_there_is(self) -> Policy:
        for number, rule in enumerate(self.people):
            if rule.reason not in self.reasons:
                raise _misplaced("[reasons] says nothing of it", "people", str(number), "reason")
        for entity_type in self.identifiers.model_extra or {}:
            if entity_type not in ENTITY_TYPES:
                raise _misplaced("nothing of this kind is looked for", "identifiers", entity_type)
        return self


def _misplaced(message: str, *where: str) -> PydanticCustomError:
    """An error that is seen only in the whole policy, with the path of the entry it is about."""
    return PydanticCustomError("misplaced", "{message}", {"message": message, "where": where})
