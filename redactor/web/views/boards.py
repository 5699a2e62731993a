"""Boards, the documents of one with their state, and files that are added to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from redactor.batch import collect
from redactor.data import Role
from redactor.web.models import Board, Seat
from redactor.web.rights import place
from redactor.web.rooms import rooms
from redactor.web.uploads import held

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from redactor.web.rights import Place

ORDER = ("to review", "waiting for sign-off", "ready", "published")


@require_safe
def boards(request: HttpRequest) -> HttpResponse:
    """The boards that somebody sits on; if it is only one, its documents."""
    seats = Seat.objects.filter(user_id=request.user.pk).select_related("board")
    mine = [seat for seat in seats if seat.board.slug in rooms()]
    if len(mine) == 1:
        return redirect("board", mine[0].board.slug)
    return render(request, "review/boards.html", {"mine": mine})


@require_safe
def board(request: HttpRequest, board: str) -> HttpResponse:
    """The documents of a board."""
    here = place(request, board)
    return render(request, "review/board.html", _page(here, board))


@require_safe
def progress(request: HttpRequest, board: str) -> HttpResponse:
    """How far the batch is, and the documents that are there by now."""
    here = place(request, board)
    return render(request, "review/documents.html", _page(here, board))


@require_POST
def add(request: HttpRequest, board: str) -> HttpResponse:
    """Do the files of a folder, or single ones, that somebody uploads."""
    here = place(request, board)
    here.require_clerk()
    found = collect(held(request.FILES.getlist("files")), here.room.folder.root)
    if not found:
        messages.info(request, "Choose Word files, or a folder that holds some.")
    elif here.room.batch.is_running:
        messages.info(request, "Other files are still being added. Try again in a moment.")
    else:
        here.room.start(found)
    return redirect("board", board)


def _page(here: Place, slug: str) -> dict[str, object]:
    summaries = here.room.summaries()
    found = sorted(summaries, key=lambda s: (s.state not in ORDER, _rank(s.state), s.stem))
    counts = [(state, sum(s.state == state for s in found)) for state in ORDER]
    return {
        "board": Board.objects.get(slug=slug),
        "here": here,
        "documents": found,
        "counts": [(state, count) for state, count in counts if count],
        "batch": here.room.batch,
        "may_add": here.signer.role is Role.CLERK,
    }


def _rank(state: str) -> int:
    return ORDER.index(state) if state in ORDER else len(ORDER)
