"""The independent verifier: reads a finished Part 1 and can only say no.

    verify(part1, name, claim)     all that is wrong with a Part 1; `require` raises it as an error
    inspect(file, name, claim)     the same of any published file: PDF, text, re-saved by Word …
    likeness(file, claim)          how much of a file's text is this Part 1's
    is_legible(file)               whether it has text at all
    pixels_of(png)                 what a picture shows, as a claim names it

What lives here: its own reading of the zip and of the XML, its own allow-lists, and the search for
what is left. What does not: anything of `ooxml` or `redact`; a checker that shares the reader shares
its blindness.
"""

from __future__ import annotations

from redactor.verify.claim import Claim
from redactor.verify.gate import inspect, is_legible, likeness, verify
from redactor.verify.kinds import Kind
from redactor.verify.pixels import pixels_of
from redactor.verify.telling import require, require_fit

__all__ = [
    "Claim",
    "Kind",
    "inspect",
    "is_legible",
    "likeness",
    "pixels_of",
    "require",
    "require_fit",
    "verify",
]
