"""Decisions → new packages: text by presidio-anonymizer operators, structure by `ooxml`.

plan    what Part 1 is to be: stubs, placeholders, and its words
build   Part 2 as a document to read
neutral_name, numbered, unnumbered, UNDATED   what a published file is called
told_by_part_2   and what no file may be called

crests    which pictures go out: crests that the policy keeps, and never one that is said to show somebody
dates     the date of a meeting, as minutes print it
file_name the neutral name of a published file: which body met, and when, as its own heading says
labels    what a stub keeps of the automatic label of its paragraph: the number, and no word beside it
operators text by presidio-anonymizer: what stands in the place of a stretch that is cut
page      the look of Part 2: a plain page with a red header, headings, tables and page numbers
part1     part 1 as edits: stubs for what is sealed, placeholders for who is cut, and the plan in words
part2     part 2 as a document to read: every sealed item once, whole, with its number, actions and reason
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
