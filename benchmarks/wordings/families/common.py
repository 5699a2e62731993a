"""What the families share: the first lines of minutes, and sentences out of their parts."""

from __future__ import annotations

TOP = "# Ridge School\nPresent: Ann Orr (Chair), Dev Shah, Lil Moss\n"


def sentence(said: str) -> str:
    return said[0].upper() + said[1:]
