"""What went wrong, and what to do: a page, or a line on the page that asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def told(request: HttpRequest, message: str, hint: str, status: int) -> HttpResponse:
    """Told where the one who asked looks: htmx puts it into the page that is there."""
    said = {"message": message, "hint": hint}
    if getattr(request, "htmx", False):
        response = render(request, "review/said.html", said, status=status)
        response["HX-Retarget"], response["HX-Reswap"] = "#said", "innerHTML"
        return response
    return render(request, "review/told.html", said, status=status)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was not made by this session."""
    del reason
    hint = "Go back, load the page again, and send it again."
    return told(request, "This form is too old, or comes from somewhere else.", hint, 403)


def locked_out(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
    """Too many wrong passwords."""
    del args, kwargs
    message = "There were too many wrong passwords for this name."
    return told(request, message, "Try again in an hour, or ask whoever runs the server.", 429)
