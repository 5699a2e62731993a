"""What the database holds besides accounts: boards, and who sits on which. Nothing of minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models

from redactor.data import Role

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class Board(models.Model):
    """A governing board or a committee: its minutes lie in one output folder."""

    slug: models.SlugField[str, str] = models.SlugField(unique=True, max_length=40)
    title: models.CharField[str, str] = models.CharField(max_length=120)

    def __str__(self) -> str:
        return self.title


class Seat(models.Model):
    """Somebody's office on a board: what they may see and do there."""

    OFFICES = ((Role.CLERK.value, "clerk"), (Role.TRUSTEE.value, "trustee"))

    user: models.ForeignKey[User, User] = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="seats"
    )
    board: models.ForeignKey[Board, Board] = models.ForeignKey(
        Board, models.CASCADE, related_name="seats"
    )
    office: models.CharField[str, str] = models.CharField(max_length=10, choices=OFFICES)

    class Meta:
        """Nobody sits twice on one board."""

        constraints = (models.UniqueConstraint(fields=("user", "board"), name="one_seat_a_board"),)

    def __str__(self) -> str:
        return f"{self.office} of {self.board}"
