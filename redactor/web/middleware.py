"""What holds for every page: errors are told without minutes, and nothing is kept by browsers."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import (
    BadRequest,
    PermissionDenied,
    RequestDataTooBig,
    SuspiciousOperation,
)
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseRedirectBase
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.middleware import HtmxDetails

from redactor.errors import RedactorError, Unexpected, UsageError
from redactor.web.accounts import is_verified
from redactor.web.views.told import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest

    type Next = Callable[[HttpRequest], HttpResponse]

log = logging.getLogger("redactor.web")


class errors_told:  # noqa: N801  # a middleware is named like a function in the settings
    """A named error becomes a page with what happened and what to do; any other one its place."""

    def __init__(self, get_response: Next) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._next(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What Django asks when a view has raised."""
        if isinstance(error, RequestDataTooBig):
            message = "These files are larger than this server takes at once."
            return told(request, message, "Upload fewer of them at a time.", 413)
        if isinstance(error, BadRequest):
            hint = "Load the page again, and try once more."
            return told(request, "The server cannot tell what this form asks for.", hint, 400)
        if isinstance(error, RedactorError):
            status = 400 if isinstance(error, UsageError) else 409
            return told(request, str(error), error.hint, status)
        if isinstance(error, Http404 | PermissionDenied | SuspiciousOperation):
            return None
        unexpected = Unexpected(error)
        log.error("%s", unexpected)
        return told(request, str(unexpected), unexpected.hint, 500)


def second_factor_required(get_response: Next) -> Next:
    """On a served instance nobody gets beyond signing in without the second factor."""

    def checked(request: HttpRequest) -> HttpResponse:
        user = request.user
        if not settings.SERVING.accounts or not user.is_authenticated:
            return get_response(request)
        open_ = (reverse("second-factor"), reverse("sign-out"))
        if is_verified(user) or request.path in open_:
            return get_response(request)
        return redirect("second-factor")

    return checked


def whole_pages(get_response: Next) -> Next:
    """Whoever is sent to another page goes there, and not into a part of the one that is open."""

    def sent_on(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        asked = HtmxDetails(request)
        if not asked or not isinstance(response, HttpResponseRedirectBase):
            return response
        goal = response.url
        if goal.partition("?")[0] == reverse("sign-in"):
            back = asked.current_url_abs_path or reverse("boards")
            goal = f"{reverse('sign-in')}?{urlencode({'next': back})}"
        return HttpResponse(headers={"HX-Redirect": goal})

    return sent_on


def nothing_kept(get_response: Next) -> Next:
    """No browser or proxy keeps a page."""

    def without_store(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.setdefault("Cache-Control", "no-store")
        return response

    return without_store
