"""Coming in: the one-time link, the password, the second factor; and going out."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import segno
from django.conf import settings
from django.contrib.auth import get_user_model, login, logout
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.forms import AuthenticationForm
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_otp import login as otp_login  # type: ignore[import-untyped]  # ships no types
from django_otp.plugins.otp_totp.models import (  # type: ignore[import-untyped]  # ships no types
    TOTPDevice,
)

from redactor.web.accounts import is_verified
from redactor.web.links import redeem
from redactor.web.views.told import locked_out, told

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

WANTED = "wanted"  # the page that somebody asked for, in the session until they are in
BACKEND = "django.contrib.auth.backends.ModelBackend"


@login_not_required
@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """The link that the command printed; it works once."""
    account = redeem(token)
    if account is None:
        hint = "Start redactor-review again: it prints a new one."
        return told(request, "This link has been used, or it is not from this run.", hint, 404)
    login(request, get_user_model().objects.get(username=account), BACKEND)
    request.session["came by link"] = True
    return redirect("boards")


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Name and password, where people have accounts."""
    wanted = _within(request, request.GET.get("next", ""))
    if request.user.is_authenticated:
        return redirect(wanted or "boards")
    if not settings.SERVING.accounts:
        return render(request, "review/by_link.html", status=403)
    form = AuthenticationForm(request, request.POST or None)
    if request.method == "POST" and form.is_valid():
        login(request, form.get_user())
        request.session[WANTED] = wanted
        return redirect("second-factor")
    if getattr(request, "axes_locked_out", False):
        return locked_out(request)
    return render(request, "review/sign_in.html", {"form": form})


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign-in")


@require_POST
def become(request: HttpRequest, account: str) -> HttpResponse:
    """In the demonstration, whoever came by the link looks at it as somebody else."""
    if not settings.SERVING.demo or not request.session.get("came by link"):
        raise Http404
    user = get_user_model().objects.filter(username=account).first()
    if user is None:
        raise Http404
    login(request, user, BACKEND)
    request.session["came by link"] = True
    return redirect("boards")


@require_http_methods(["GET", "HEAD", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """A code from an authenticator app; the first time, the app is told its secret."""
    if not settings.SERVING.accounts or is_verified(request.user):
        return redirect("boards")
    device = TOTPDevice.objects.filter(user_id=request.user.pk, confirmed=True).first()
    new = device is None
    if device is None:
        device, _ = TOTPDevice.objects.get_or_create(
            user_id=request.user.pk, confirmed=False, defaults={"name": "authenticator"}
        )
    wrong = False
    if request.method == "POST":
        if _accepted(device, request.POST.get("code", "")):
            otp_login(request, device)
            return redirect(request.session.pop(WANTED, "") or "boards")
        wrong = True
    page = {"new": new, "wrong": wrong, "device": device}
    if new:
        page["picture"] = _picture(device.config_url)
        page["secret"] = _secret(device)
    return render(request, "review/second_factor.html", page)


def _within(request: HttpRequest, address: str) -> str:
    """A page of ours that somebody wanted before they had to sign in; empty for any other."""
    host = request.get_host()
    fits = url_has_allowed_host_and_scheme(address, {host}, require_https=request.is_secure())
    return address if fits else ""


def _accepted(device: TOTPDevice, code: str) -> bool:
    """Whether the code is right; after wrong ones the device makes us wait, longer each time."""
    allowed, _ = device.verify_is_allowed()
    if not allowed or not device.verify_token(code.replace(" ", "")):
        return False
    if not device.confirmed:
        device.confirmed = True
        device.save(update_fields=["confirmed"])
    return True


def _picture(url: str) -> str:
    """The secret as a QR code, drawn into the page: nobody else's server sees it."""
    drawn = segno.make(url, error="m").svg_inline(scale=4, border=2, title="QR code")
    return mark_safe(drawn)  # noqa: S308  # made here, from digits and letters


def _secret(device: TOTPDevice) -> str:
    text = base64.b32encode(device.bin_key).decode("ascii")
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
