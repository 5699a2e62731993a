"""Rulings on what stands around them, which they call no more than "it", "this" or "the matter".

    It was agreed that it remain confidential until May.       The Head asked for this to be kept confidential.
    The Chair said that the matter was confidential and not for the published minutes.

Such a word is read as if it were the number of an item: what `targets` says of that is said of what
stands around. What does not live here: remarks that name the paragraph, item or minute that they
mean (`words.remarks`), and how far back they reach (`reach.backwards`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from redactor.split.rulings.targets import targets
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

_STAND_IN = "9868"  # a number that no item has
_SAYS_SO = r"(?:is|was|be|to|should|must|shall|will|would|ought|needs?|has|had|remains?|stays?|being|as|in|under|out|off|confidential(?:ly)?|private(?:ly)?|separately)"
_MEANS = re.compile(
    rf"\b(?:(?P<bare>it|this|that)|(?:the\s+(?:whole\s+)?|this\s+)(?:matter|discussion|item|conversation|exchange|information|subject|issue|news|point))(?=\s+{_SAYS_SO}\b)(?!\s+(?:was|is)\s+(?:agreed|resolved|decided|noted|felt|asked|reported|suggested|proposed)\b(?!\s+(?:as|to\s+be)\b))",
    re.IGNORECASE,
)
_MAY_SHUT = Pattern(r"<CONF>|<P2>|\bconfiden\w+|\bprivate\b|\bpubli\w+|\bminuted\s+separately\b")
# A paper, of which "it" may be said: "The risk register was tabled. It is confidential."
_OF_A_PAPER = re.compile(
    r"\b(?:report|paper|document|list|register|file|folder|policy|plan|log|survey|pack|copy|copies|password|ballot|data|form|slides?|spreadsheet|appendix|annexe?)\b",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"\b(?:agreed|resolved|decided|ruled|asked|requested|wished|directed|determined|instructed|proposed)\b",
    re.IGNORECASE,
)
# … and that it was told elsewhere, which is no ruling.
_WAS_TOLD = re.compile(
    r"\s+(?:(?:has|had)\s+been|was\s+(?:in|taken|dealt|discussed|heard|(?:considered|minuted|recorded)\s+(?:in|under|separately|elsewhere)))\b",
    re.IGNORECASE,
)
# What is merely so, whoever says it of whatever: "Pupils know that it is confidential."
_IS_SO = re.compile(r"\s+(?:is|was)\s+(?:\w+\s+)?(?:confidential|private|separate)", re.IGNORECASE)
_WITH_AUTHORITY = re.compile(
    r"^\W*(?:[\d.()]+\s+)?(?:(?:the\s+)?(?:chair\w*|head\w*|principal|clerk|governors?|trustees?|members|committee|board|directors|ceo)\b[^,;]{0,60}\s|(?:please\s+)?note\s+that\s+|(?:agreed|resolved)\s+that\s+|it\s+was\s+\w+\s+that\s+)?$",
    re.IGNORECASE,
)
_PRIVATE_THING = re.compile(
    r"\bprivate\s+(?!and\b|to\b|for\b|until\b|at\b|as\b|by\b|in\b|here\b|please\b)\w", re.IGNORECASE
)
# What "it" is, where the same sentence tells: "Any disclosure is recorded and it is confidential."
_AGREED_THAT = re.compile(
    r"\b(?:agreed|resolved|decided|ruled|asked|requested|wished|directed|determined)\b,?(?:\s+(?:that|for|to\s+\w+))?\s*$",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(r"\b(?:and|which|so|because|but|or|when)\b|(?<!\bit) is\b", re.IGNORECASE)
_DOUBTED = re.compile(r"\b(?:whether|if|unless|why|not|never|no\s+longer|nobody)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that rules so: where it begins, and whether the text speaks of nothing else."""

    start: int
    alone: bool


def shuts(text: str, start: int = 0) -> Said | None:
    """The sentence that keeps what stands around it from the public, or None."""
    if not _MAY_SHUT.search(text):
        return None
    before, spoken = "", sentences(text, start)
    for a, b in spoken:
        said = text[a:b]
        meant = _meant(said, before) if _MAY_SHUT.search(said) else None
        if meant is not None:
            of_it = all(_MAY_SHUT.search(text[c:d]) for c, d in spoken)
            alone = of_it and not _TOLD_BEFORE.search(said[:meant])
            return Said(spoken[0][0] if alone else a, alone=alone)
        before = said
    return None


def _meant(said: str, before: str) -> int | None:
    """Where the word stands that means what stands around, in a sentence that shuts it."""
    for found in _MEANS.finditer(said):
        lead, agreed = said[: found.start()], _AGREED_THAT.search(said[: found.start()])
        told = found["bare"] and not agreed and _TOLD_BEFORE.search(lead)
        doubted = _DOUBTED.search(lead) or _PRIVATE_THING.search(said, found.end())
        if told or doubted or _WAS_TOLD.match(said, found.end()):
            continue
        if _IS_SO.match(said, found.end()) and not (agreed or _WITH_AUTHORITY.match(lead)):
            continue
        of_paper = found["bare"] and _OF_A_PAPER.search(before + lead)
        if of_paper and not _DECIDES.search(lead):
            continue
        read = f"{lead}item {_STAND_IN}{said[found.end() :]}"
        if any(x.place == _STAND_IN and not x.which for x in targets(read)):
            return found.start()
    return None
