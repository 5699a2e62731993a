"""What a folder is opened with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redactor.batch.publish import Converter
    from redactor.data import RosterEntry
    from redactor.policy import Policy
    from redactor.seal.vault import Identity


@dataclass(frozen=True, slots=True)
class Keys:
    """Given when the application starts, and never written."""

    identity: Identity = field(repr=False)
    passphrase: str = field(repr=False)
    policy: Policy = field(repr=False)
    roster: tuple[RosterEntry, ...] = field(default=(), repr=False)
    as_pdf: Converter | None = None
