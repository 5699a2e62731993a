"""Names of files that are not in place yet: nobody else's file is called so."""

from __future__ import annotations

import re
import secrets

TEMPORARY = re.compile(r"\.redactor-[0-9a-f]{16}\.tmp")


def temporary_name() -> str:
    return f".redactor-{secrets.token_hex(8)}.tmp"
