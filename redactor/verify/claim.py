"""What the pipeline claims about a Part 1, for the verifier to doubt.

What lives here: the texts that must be gone, the texts that were sealed and the texts that were
planned. What does not: anything about how the Part 1 was made.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Claim:
    """The three lists that a finished Part 1 is held against; `repr` shows sizes only."""

    secrets: tuple[str, ...] = field(repr=False)  # every redacted text
    sealed: tuple[str, ...] = field(repr=False)  # the text of every stretch of Part 2
    public: tuple[str, ...] = field(repr=False)  # Part 1 as planned, paragraph by paragraph
    named: tuple[str, ...] = field(default=(), repr=False)  # what no name of a file may have
    pictures: frozenset[str] = frozenset()  # SHA-256 of the pictures that may be in it
    pixels: frozenset[str] = frozenset()  # and of what they show, see `pixels`

    def __repr__(self) -> str:
        return (
            f"<Claim: {len(self.secrets)} secrets, {len(self.sealed)} sealed, "
            f"{len(self.public)} public>"
        )
