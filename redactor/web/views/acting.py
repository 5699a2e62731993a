"""What is done about a document: acts, words to be cut, sign-offs, publication."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST

from redactor.acts import Comment, Objection, Redact, Signer, SignOff, Step
from redactor.amend.cuts import standing_at
from redactor.amend.history import require
from redactor.data import Story
from redactor.errors import ActRefused
from redactor.web.forms import TRUSTEES, act, optional_span
from redactor.web.panels import spot
from redactor.web.rights import place
from redactor.web.rooms.doubts import doubts, following
from redactor.web.views.document import everything

if TYPE_CHECKING:
    from django.http import HttpRequest

    from redactor.acts import What
    from redactor.data import Document, Span
    from redactor.policy import Policy
    from redactor.web.rights import Place
    from redactor.web.rooms.room import Opened


@require_POST
def acted(request: HttpRequest, board: str, number: str) -> HttpResponse:
    """Record what a form says; what it changed on the page comes back."""
    here = place(request, board)
    stem = here.stem(number)
    before = here.room.opened(stem)
    name = request.POST.get("act", "")
    if not here.is_clerk and name not in TRUSTEES:
        raise Http404
    signer, what = _meant(request, here, before, name)
    _require_fit(request, before, signer, what, here.room.policy)
    after = here.room.act(stem, signer, [what], request.POST.get("seen", ""))
    if not getattr(request, "htmx", False):
        return redirect(_address(request, board, number))
    return _answer(request, here, number, before, after)


@require_POST
def published(request: HttpRequest, board: str, number: str) -> HttpResponse:
    """Write the final files, as `redactor publish` does."""
    here = place(request, board)
    here.require_clerk()
    done = here.room.publish(here.stem(number), here.signer)
    messages.success(request, f"Published as {' and '.join(done.files)}.")
    if done.message:
        messages.warning(request, f"{done.message} {done.hint}")
    return redirect(f"{reverse('document', args=[board, number])}?view=part1&panel=sign-off")


def _meant(request: HttpRequest, here: Place, before: Opened, name: str) -> tuple[Signer, What]:
    if name == "words":
        words, kind = request.POST.get("text", ""), request.POST.get("kind", "")
        at = _found(before.desk.review.document, words)
        return here.signer, Redact(at, kind, everywhere=request.POST.get("scope") != "place")
    if name == "vouch":  # on the clerk's own machine, as `redactor publish --approved-by`
        if settings.SERVING.accounts or settings.SERVING.demo:
            raise Http404
        by = " ".join(request.POST.get("by", "").split())[:120]
        if not by:
            raise ActRefused("Say who approves of it.", "Type the name of whoever has read it.")
        if _letters(by) == _letters(here.signer.name):
            raise ActRefused(
                "This is your own name: whoever decides cannot approve.",
                "Type the name of somebody else who has read it.",
            )
        signer = Signer(by, here.room.policy.sign_off.roles[0])
        return signer, SignOff(request.POST.get("seen", ""))
    return here.signer, act(request.POST)


def _require_fit(
    request: HttpRequest, before: Opened, signer: Signer, what: What, policy: Policy
) -> None:
    """Refuse what a page of this document would not send.

    Raises:
        ActRefused: a comment on a place that there is not, or an approval without a word about what
            nobody has looked at.
    """
    match what:
        case Comment(at=at) | Objection(at=at) if spot(before.desk, at) is None:
            raise ActRefused("There is no such place in these minutes.")
        case SignOff() if doubts(before.desk) and "undecided" not in request.POST:
            history, sha256 = before.desk.history, before.desk.standing.review_sha256
            require(Step(signer, "", what), history, sha256, policy)  # that it counts comes first
            raise ActRefused(
                "Nobody has looked yet at everything that is doubtful.",
                "Look at what is doubtful, or say that you approve although it is open.",
            )
        case _:
            pass


def _letters(name: str) -> str:
    """A name, however it is typed: accounts have no blanks."""
    return "".join(filter(str.isalnum, name.casefold()))


def _found(document: Document, words: str) -> Span:
    """The first place where words stand that somebody typed."""
    for span in standing_at(document, words):
        if document.blocks[span.block].story is not Story.HIDDEN:
            return span
    raise ActRefused("These words do not stand in the minutes.", "Copy them from the minutes.")


def _answer(
    request: HttpRequest, here: Place, number: str, before: Opened, after: Opened
) -> HttpResponse:
    """The panel, the bar and the rows that changed; a page that was not of now is loaded anew."""
    if request.POST.get("seen") not in {"", None, before.desk.standing.review_sha256}:
        return HttpResponse(headers={"HX-Refresh": "true"})
    if request.POST.get("view") not in {"", None, "side"}:  # a text without rows: shown anew
        address = _address(request, here.room.slug, number)
        return HttpResponse(headers={"HX-Redirect": address})
    name, at = request.POST.get("panel"), optional_span(request.POST.get("at"))
    if request.POST.get("then") == "next":
        gone = following(doubts(before.desk), at)
        left = doubts(after.desk)
        upcoming = gone if gone in left else following(left, None)
        name, at = ("spot", upcoming.span) if upcoming else ("doubts", None)
    page = everything(here, number, after, name, at) | {"view": "side"}
    changed = after.sheet.changed(before.sheet) if after.sheet is not before.sheet else []
    page["changed"] = mark_safe("".join(changed))  # noqa: S308  # escaped where it was made
    return render(request, "review/acted.html", page)


def _address(request: HttpRequest, board: str, number: str) -> str:
    asked = {key: request.POST.get(key) or "" for key in ("panel", "at", "view")}
    query = urlencode({key: value for key, value in asked.items() if value})
    return f"{reverse('document', args=[board, number])}?{query}#at"
