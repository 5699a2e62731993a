"""A document: side by side, as a redline, as it will be published, or sealed; and its panels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import Http404
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from redactor.data import Role
from redactor.web.forms import optional_span
from redactor.web.markup import sheet
from redactor.web.models import Board
from redactor.web.panels import PANELS, context, described, kinds, spot
from redactor.web.rights import place
from redactor.web.rooms.doubts import doubts, following

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from redactor.data import Span
    from redactor.web.rights import Place
    from redactor.web.rooms.room import Opened

NOTED = "opened"  # numbers of documents, in the session
VIEWS = (
    ("side", "Side by side"),
    ("redline", "Redline"),
    ("part1", "Part 1, as published"),
    ("part2", "Part 2"),
)


@require_safe
def document(request: HttpRequest, board: str, number: str) -> HttpResponse:
    """The page; whatever is on it was opened by somebody, and the ledger says so."""
    here = place(request, board)
    stem = here.stem(number)
    view = request.GET.get("view", "side")
    if view not in dict(VIEWS):
        raise Http404
    opened = here.room.opened(stem)
    noted(request, here, stem, view)
    page = everything(here, number, opened, request.GET.get("panel"), _at(request))
    page |= {"board": Board.objects.get(slug=board), "view": view, "views": VIEWS}
    page |= _viewed(here, stem, view, opened)
    return render(request, "review/document.html", page)


@require_safe
def panel(request: HttpRequest, board: str, number: str) -> HttpResponse:
    """One panel alone; `next` is the doubt after the one that is looked at."""
    here = place(request, board)
    stem = here.stem(number)
    opened = here.room.opened(stem)
    if number not in request.session.get(NOTED, ()):
        noted(request, here, stem, "panel")
    name, at = request.GET.get("panel"), _at(request)
    if request.GET.get("next"):
        after = following(doubts(opened.desk), at)
        name, at = ("spot", after.span) if after else ("doubts", None)
    page = everything(here, number, opened, name, at)
    view = request.GET.get("view", "side")
    return render(request, "review/panel.html", page | {"view": view})


def noted(request: HttpRequest, here: Place, stem: str, view: str) -> None:
    """A line in the ledger; whatever else this visit shows of the document is of that opening."""
    here.room.note_opened(stem, view, here.signer, here.account)
    seen = {*request.session.get(NOTED, ()), here.room.number(stem)}
    request.session[NOTED] = sorted(seen)


def everything(
    here: Place, number: str, opened: Opened, name: str | None, at: Span | None
) -> dict[str, Any]:
    """What the document's panel and its bar need."""
    desk, policy = opened.desk, here.room.policy
    found = spot(desk, at) if at is not None else None
    if found is not None and name not in PANELS:
        name = "spot"
    elif name not in PANELS:
        name = "doubts"
    return {
        "here": here,
        "number": number,
        "stem": desk.stem,
        "desk": desk,
        "standing": desk.standing,
        "panel": name,
        "panels": PANELS,
        "spot": found,
        "kinds": kinds(policy),
        "all_roles": list(Role),
        **described(found),
        "open_doubts": len(doubts(desk)),
        "may_sign": _may_sign(here, opened),
        **context(name, desk, policy),
    }


def _may_sign(here: Place, opened: Opened) -> bool:
    """Whether to offer it; whether it counts is for the history to say."""
    mine = any(by == here.signer for by in opened.desk.standing.approvals)
    return here.signer.role in here.room.policy.sign_off.roles and not mine


def _viewed(here: Place, stem: str, view: str, opened: Opened) -> dict[str, Any]:
    if view == "side":
        return {"rows": mark_safe("".join(opened.sheet.rows.values()))}  # noqa: S308  # escaped there
    if view == "redline":
        text = sheet.redline(opened.desk.review, here.room.policy)
        return {"text": mark_safe(text)}  # noqa: S308  # escaped there
    finished = here.room.finished(stem)
    text = finished.part1 if view == "part1" else finished.part2
    return {"text": mark_safe(text), "refusal": finished.refusal}  # noqa: S308  # escaped there


def _at(request: HttpRequest) -> Span | None:
    return optional_span(request.GET.get("at"))
