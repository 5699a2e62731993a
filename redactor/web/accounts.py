"""Accounts and seats: made by whoever runs the server, from the command line."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

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
    """The account with these seats, in the place of any others; its password if that is new."""
    user, made = get_user_model().objects.get_or_create(username=name)
    password = ""
    if made or reset:
        password = secrets.token_urlsafe(15)
        user.set_password(password)
        user.save()
        TOTPDevice.objects.filter(user_id=user.pk).delete()
    Seat.objects.filter(user_id=user.pk).delete()
    for slug, office in seats.items():
        board, _ = Board.objects.get_or_create(slug=slug, defaults={"title": titled(slug)})
        Seat.objects.create(user_id=user.pk, board=board, office=office)
    return password


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
