"""Decisions → new packages: text by presidio-anonymizer operators, structure by `ooxml`.

plan    what Part 1 is to be: stubs, placeholders, and its words
build   Part 2 as a document to read
neutral_name, numbered, unnumbered, UNDATED   what a published file is called
told_by_part_2   and what no file may be called
"""

from redactor.redact.file_name import (
    UNDATED,
    neutral_name,
    numbered,
    told_by_part_2,
    unnumbered,
)
from redactor.redact.part1 import Plan, plan
from redactor.redact.part2 import build

__all__ = [
    "UNDATED",
    "Plan",
    "build",
    "neutral_name",
    "numbered",
    "plan",
    "told_by_part_2",
    "unnumbered",
]
