"""Pictures of a document, and the sealed redline that a trustee opens in Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from redactor.web.rights import place
from redactor.web.views.document import NOTED, noted

if TYPE_CHECKING:
    from django.http import HttpRequest

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def picture(request: HttpRequest, board: str, number: str, index: int) -> HttpResponse:
    """A picture that may be a crest, as it would go out: drawn anew."""
    here = place(request, board)
    stem = here.stem(number)
    if number not in request.session.get(NOTED, ()):
        noted(request, here, stem, "picture")
    pictures = here.room.opened(stem).desk.review.document.pictures
    if index >= len(pictures):
        raise Http404
    return HttpResponse(pictures[index].png, content_type="image/png")


@require_safe
def redline(request: HttpRequest, board: str, number: str) -> HttpResponse:
    """The review as revision marks; it opens with the passphrase of the folder only."""
    here = place(request, board)
    stem = here.stem(number)
    sealed = here.room.redline(stem)
    noted(request, here, stem, "redline in Word")
    name = f"redline-{number[:6]}.docx"
    disposition = f'attachment; filename="{name}"'
    return HttpResponse(sealed, DOCX, headers={"Content-Disposition": disposition})
