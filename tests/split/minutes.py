"""Minutes in the notation of `benchmarks.wordings.notation`, split, and what is expected of them."""

from __future__ import annotations

from benchmarks.wordings.notation import read, sealed_text
from redactor.data import Document, Part, Section
from redactor.split import SplitRules, split

__all__ = ["check", "document", "read", "sealed_sections", "sealed_text", "sections"]


def document(notation: str, stem: str = "minutes", watermark: str = "") -> Document:
    return read(notation, stem, watermark)[0]


def sections(notation: str, rules: SplitRules | None = None) -> tuple[Section, ...]:
    return split(document(notation), rules)


def sealed_sections(notation: str, rules: SplitRules | None = None) -> list[Section]:
    return [section for section in sections(notation, rules) if section.part is Part.TWO]


def check(
    notation: str, rules: SplitRules | None = None, stem: str = "minutes", watermark: str = ""
) -> None:
    """Exactly what the notation marks is sealed, blank space and lines marked ~ aside."""
    minutes, expected = read(notation, stem, watermark)
    found = sealed_text(minutes, split(minutes, rules))
    wrong = [
        (f"line {index}", "expected", wanted, "sealed", found[index])
        for index, wanted in enumerate(expected)
        if wanted is not None and index in found and wanted.split() != found[index].split()
    ]
    assert not wrong, "\n".join(map(repr, wrong))
