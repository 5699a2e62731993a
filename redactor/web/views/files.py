"""Pictures of a document, and the sealed redline that a trustee opens in Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from redactor.web.rights import place

if TYPE_CHECKING:
    from django.http import HttpRequest

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def picture(request: HttpRequest, board: str, number: str, index: int) -> HttpResponse:
    """A picture that may be a crest, as it would go out: drawn anew."""
    here = place(request, board)
    pictures = here.room.opened(here.stem(number)).desk.review.document.pictures
    if index >= len(pictures):
        raise Http404
    return HttpResponse(pictures[index].png, content_type="image/png")


@require_safe
def redline(request: HttpRequest, board: str, number: str) -> HttpResponse:
    """The review as revision marks; it opens with the passphrase of the folder only."""
    here = place(request, board)
    stem = here.stem(number)
    sealed = here.room.redline(stem)
    here.room.note_opened(stem, "redline in Word", here.signer, here.account)
    name = f"redline-{number[:6]}.docx"
    disposition = f'attachment; filename="{name}"'
    return HttpResponse(sealed, DOCX, headers={"Content-Disposition": disposition})
