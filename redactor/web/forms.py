"""What a page sends → an act. What it sends that makes no sense is refused as a bad request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.core.exceptions import BadRequest

from redactor.acts import (
    Answer,
    AnswerNotice,
    Ask,
    Comment,
    Decide,
    Keep,
    Merge,
    Move,
    Objection,
    Redact,
    Redo,
    Rekind,
    Response,
    SetRole,
    SetStub,
    SignOff,
    SplitOff,
    Undo,
)
from redactor.data import Action, Part, Role, Scope, Span
from redactor.errors import ActRefused
from redactor.web.rooms.doubts import CHECKED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    from redactor.acts import What

    type Sent = Mapping[str, str]

_AT = re.compile(r"(\d{1,6})-(\d{1,7})-(\d{1,7})")
LONGEST = 2000  # characters of a comment or a stub


def span(text: str) -> Span:
    """A place as it stands in an address."""
    found = _AT.fullmatch(text)
    if found is None:
        raise BadRequest
    return Span(*map(int, found.groups()))


def optional_span(text: str | None) -> Span | None:
    return span(text) if text else None


def act(sent: Sent) -> What:
    """The act that a form stands for."""
    maker = _ACTS.get(sent.get("act", ""))
    if maker is None:
        raise BadRequest
    return maker(sent)


# What a trustee may do besides looking; everything else is the clerk's.
TRUSTEES = frozenset({"comment", "objection", "sign-off"})


def _decide(action: Action) -> Callable[[Sent], What]:
    # The type knows no third action, and neither does the table below.
    return lambda sent: Decide(_at(sent), action, _one_of(Scope, sent.get("scope") or "place"))  # type: ignore[arg-type]


def _redact(sent: Sent) -> What:
    return Redact(_at(sent), _text(sent, "kind"), everywhere=_everywhere(sent))


def _keep(sent: Sent) -> What:
    return Keep(_at(sent), everywhere=_everywhere(sent))


def _rekind(sent: Sent) -> What:
    return Rekind(_at(sent), _text(sent, "kind"), _one_of(Scope, sent.get("scope") or "place"))


def _notice(sent: Sent) -> What:
    return AnswerNotice(_at(sent), _text(sent, "kind"), _one_of(Response, sent.get("response")))


def _answer(sent: Sent) -> What:
    number = _text(sent, "to")
    if not number.isdecimal() or len(number) > 6:
        raise BadRequest
    return Answer(int(number), _said(sent))


_ACTS: dict[str, Callable[[Sent], What]] = {
    "accept": _decide(Action.REDACT),
    "reject": _decide(Action.KEEP),
    "kind": _rekind,
    "redact": _redact,
    "keep": _keep,
    "role": lambda sent: SetRole(_at(sent), _one_of(Role, sent.get("role"))),
    "merge": lambda sent: Merge(_at(sent), span(sent.get("into", ""))),
    "split": lambda sent: SplitOff(_at(sent)),
    "move": lambda sent: Move(_at(sent), _one_of(Part, sent.get("part"))),
    "stub": lambda sent: SetStub(_at(sent), (sent.get("text") or "")[:LONGEST].strip()),
    "notice": _notice,
    "checked": lambda sent: Comment(_at(sent), CHECKED),
    "comment": lambda sent: Comment(_at(sent), _said(sent)),
    "objection": lambda sent: Objection(_at(sent), _said(sent)),
    "answer": _answer,
    "undo": lambda _: Undo(),
    "redo": lambda _: Redo(),
    "ask": lambda sent: Ask(_text(sent, "seen")),
    "sign-off": lambda sent: SignOff(_text(sent, "seen")),
}


def _at(sent: Sent) -> Span:
    return span(sent.get("at", ""))


def _everywhere(sent: Sent) -> bool:
    return (sent.get("scope") or "place") != "place"


def _text(sent: Sent, name: str) -> str:
    text = (sent.get(name) or "")[:LONGEST].strip()
    if not text:
        raise BadRequest
    return text


def _said(sent: Sent) -> str:
    """What somebody has written, of which a page cannot know whether it is more than blanks."""
    text = (sent.get("text") or "")[:LONGEST].strip()
    if not text:
        raise ActRefused("Nothing is written there.", "Write what you want to say.")
    return text


def _one_of[T: StrEnum](kind: type[T], value: str | None) -> T:
    try:
        return kind(value or "")
    except ValueError:
        raise BadRequest from None
