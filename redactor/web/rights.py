"""Who may see and do what. Whatever somebody may not see is not there: 404, never 403."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import Http404

from redactor.acts import Signer
from redactor.data import Role
from redactor.web.models import Seat
from redactor.web.rooms import rooms

if TYPE_CHECKING:
    from django.http import HttpRequest

    from redactor.web.rooms import Room


# The people of the demonstration, and what they are there.
DEMO_PEOPLE = (
    ("ffion", "clerk of both boards"),
    ("tegan", "trustee of the first board"),
    ("jonah", "sits on no board"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A board, opened, and what the one who asks is there."""

    room: Room
    signer: Signer
    account: int

    @property
    def is_clerk(self) -> bool:
        return self.signer.role is Role.CLERK

    def stem(self, document: str) -> str:
        """The document of that number on this board.

        Raises:
            Http404: there is none.
        """
        stem = self.room.numbered.get(document)
        if stem is None:
            raise Http404
        return stem

    def require_clerk(self) -> None:
        if not self.is_clerk:
            raise Http404


def place(request: HttpRequest, board: str) -> Place:
    """Where somebody sits on the board of that name.

    Raises:
        Http404: they do not, or there is no such board.
    """
    room = rooms().get(board)
    seat = (
        Seat.objects.filter(user_id=request.user.pk, board__slug=board)
        .select_related("user")
        .first()
    )
    if room is None or seat is None:
        raise Http404
    return Place(room, Signer(seat.user.get_username(), Role(seat.office)), seat.user.pk)


def shown_everywhere(request: HttpRequest) -> dict[str, Any]:
    """What every page needs: how it is served, and the boards of whoever looks at it."""
    user = getattr(request, "user", None)
    seats = Seat.objects.filter(user_id=user.pk).select_related("board") if user else ()
    return {"serving": settings.SERVING, "seats": seats, "demo_people": DEMO_PEOPLE}
