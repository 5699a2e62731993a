"""Where the invented samples lie: in the wheel beside the code, in a checkout above it."""

from __future__ import annotations

from pathlib import Path

# Known to everybody: it opens invented minutes, nothing else.
DEMO_PASSPHRASE = "lantern quilt harbour violet 28"  # noqa: S105

_PACKAGE = Path(__file__).parent


def samples() -> Path:
    installed = _PACKAGE / "samples"
    return installed if installed.is_dir() else _PACKAGE.parent / "samples"
