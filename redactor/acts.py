"""What people do about a review: acts, words, sign-offs, and the history of all of them.

What lives here: the types, as they lie in the vault. What does not: what an act makes of a review
(`amend`), and where histories are kept (`desk`).

An act names places of the document, never numbers of persons or sections: so it still means the
same when the program proposes anew for the same file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from redactor.data import Action, Part, Role, Scope, Span


class Response(StrEnum):
    """What a person answers to a notice."""

    DISMISSED = "dismissed"  # it may stay as it is
    REDACTED = "redacted"  # its words are cut
    SEALED = "sealed"  # its paragraph, or table, goes to Part 2


@dataclass(frozen=True, slots=True)
class Decide:
    """Cut or keep what a decision is about: accept or reject what was proposed."""

    at: Span
    action: Literal[Action.REDACT, Action.KEEP]
    scope: Scope = Scope.PLACE
    act: Literal["decide"] = "decide"


@dataclass(frozen=True, slots=True)
class Rekind:
    """Let the placeholder of a decision speak of something else; `kind` as in `Redact`."""

    at: Span
    kind: str
    scope: Scope = Scope.PLACE
    act: Literal["rekind"] = "rekind"


@dataclass(frozen=True, slots=True)
class Redact:
    """Cut a selection; `kind` is a role, for a name, or an entity type such as "UK_ADDRESS"."""

    at: Span
    kind: str
    everywhere: bool = False  # wherever the same words stand
    act: Literal["redact"] = "redact"


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep every decision that lies whole within a selection."""

    at: Span
    everywhere: bool = False
    act: Literal["keep"] = "keep"


@dataclass(frozen=True, slots=True)
class SetRole:
    """Say what the person mentioned there is; the policy decides anew about all their mentions."""

    at: Span
    role: Role
    act: Literal["role"] = "role"


@dataclass(frozen=True, slots=True)
class Merge:
    """The person mentioned at `at` is the one mentioned at `into`."""

    at: Span
    into: Span
    act: Literal["merge"] = "merge"


@dataclass(frozen=True, slots=True)
class SplitOff:
    """The one mentioned there is another person, with the same role until somebody says more."""

    at: Span
    act: Literal["split off"] = "split off"


@dataclass(frozen=True, slots=True)
class Move:
    """Put the item that stands there into the other part, with what goes with it."""

    at: Span
    part: Part
    act: Literal["move"] = "move"


@dataclass(frozen=True, slots=True)
class SetStub:
    """Other words for the stub of the sealed item there; empty for the usual ones."""

    at: Span
    text: str = field(repr=False)
    act: Literal["stub"] = "stub"


@dataclass(frozen=True, slots=True)
class AnswerNotice:
    """What is done about a notice; it is no longer open."""

    at: Span
    kind: str
    response: Response
    act: Literal["notice"] = "notice"


type Act = Annotated[
    Decide | Rekind | Redact | Keep | SetRole | Merge | SplitOff | Move | SetStub | AnswerNotice,
    Field(discriminator="act"),
]


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last act that is in force back."""

    act: Literal["undo"] = "undo"


@dataclass(frozen=True, slots=True)
class Redo:
    """Do again what was taken back last."""

    act: Literal["redo"] = "redo"


@dataclass(frozen=True, slots=True)
class Comment:
    """Something to say about an item or a decision; it changes nothing."""

    at: Span
    text: str = field(repr=False)
    act: Literal["comment"] = "comment"


@dataclass(frozen=True, slots=True)
class Objection:
    """A comment that must be answered before anything is published."""

    at: Span
    text: str = field(repr=False)
    act: Literal["objection"] = "objection"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to an objection, by the number of its step."""

    to: int
    text: str = field(repr=False)
    act: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True)
class Ask:
    """The clerk has decided and asks for sign-off of exactly this review."""

    review_sha256: str
    act: Literal["ask"] = "ask"


@dataclass(frozen=True, slots=True)
class SignOff:
    """Somebody has seen exactly this review and approves of it."""

    review_sha256: str
    act: Literal["sign-off"] = "sign-off"


@dataclass(frozen=True, slots=True)
class Published:
    """What was published, and under which name."""

    review_sha256: str
    part1_sha256: str
    name: str  # without its ending; neutral, so that a later version takes its place
    act: Literal["published"] = "published"


type What = Annotated[
    Decide
    | Rekind
    | Redact
    | Keep
    | SetRole
    | Merge
    | SplitOff
    | Move
    | SetStub
    | AnswerNotice
    | Undo
    | Redo
    | Comment
    | Objection
    | Answer
    | Ask
    | SignOff
    | Published,
    Field(discriminator="act"),
]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who did something, by account name or office; it stands in the sealed file only."""

    name: str = field(repr=False)
    role: Role


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that somebody did, and when (UTC, seconds, ISO 8601)."""

    by: Signer
    at: str
    what: What


type History = tuple[Step, ...]
