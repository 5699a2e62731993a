"""Accounts and seats: made by whoever runs the server, from the command line."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from axes.utils import reset as forgive  # type: ignore[import-untyped]  # ships no types
from django.contrib.auth import get_user_model
from django.db import transaction
from django_otp.plugins.otp_totp.models import (  # type: ignore[import-untyped]  # ships no types
    TOTPDevice,
)

from redactor.errors import UsageError
from redactor.web.models import Board, Seat

if TYPE_CHECKING:
    from collections.abc import Mapping


@transaction.atomic
def provide(name: str, seats: Mapping[str, str], *, reset: bool = False) -> str:
    """The account with these seats, in the place of any others; its password if that is new.

    Without seats it keeps those that it has. A reset lifts a lock-out as well.
    """
    user, made = get_user_model().objects.get_or_create(username=name)
    password = ""
    if made or reset:
        password = secrets.token_urlsafe(15)
        user.set_password(password)
        user.save()
        TOTPDevice.objects.filter(user_id=user.pk).delete()
        forgive(username=name)
    if seats:
        Seat.objects.filter(user_id=user.pk).delete()
    for slug, office in seats.items():
        board, _ = Board.objects.get_or_create(slug=slug, defaults={"title": titled(slug)})
        Seat.objects.create(user_id=user.pk, board=board, office=office)
    return password


def seats_of(name: str) -> str:
    """The seats of an account, as the command names them."""
    found = Seat.objects.filter(user__username=name).select_related("board").order_by("board__slug")
    return ", ".join(f"{seat.board.slug}={seat.office}" for seat in found) or "none"


def close(name: str) -> None:
    """No more account, seats or visits; what it did stays in the vault."""
    deleted, _ = get_user_model().objects.filter(username=name).delete()
    if not deleted:
        raise UsageError("There is no account of that name.", "Look for a typing error.")


def is_verified(user: object) -> bool:
    """Whether somebody has given a second factor in this visit; `OTPMiddleware` adds the question."""
    asked = getattr(user, "is_verified", None)
    return asked is not None and bool(asked())


def titled(slug: str) -> str:
    """What a board is called until somebody says more."""
    return slug.replace("-", " ").replace("_", " ").title() if len(slug) > 4 else slug.upper()
