"""The independent verifier: reads a finished Part 1 and can only say no.

What lives here: its own reading of the zip and of the XML, its own allow-lists, and the search for
what is left. What does not: anything of `ooxml` or `redact`; a checker that shares the reader shares
its blindness.
"""

from __future__ import annotations

from redactor.verify.claim import Claim
from redactor.verify.gate import verify
from redactor.verify.kinds import Kind
from redactor.verify.telling import require

__all__ = ["Claim", "Kind", "require", "verify"]
