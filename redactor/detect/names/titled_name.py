"""Names after a courtesy title: `Mrs Dolan`, `The Revd Canon Tamsin Bishop`, `Mr and Mrs Horrocks`.

A title makes the next capitalised word a name, whatever the dictionary says of it.
"""

from __future__ import annotations

import re

from redactor.detect.names._base import WordRecognizer, nothing
from redactor.naming import (
    BODY_WORDS,
    OFFICE_SURNAMES,
    OFFICE_WORDS,
    PARTICLES,
    TITLES,
    Token,
    is_capitalised,
    is_english,
    is_given_name,
    public_names,
    without_possessive,
)
from redactor.naming.runs import Run, is_initial, joined, name_run

_SCORE = 0.9
_EPITHETS = frozenset({"Old", "Young", "Poor", "Dear"})  # part of what a village calls somebody
_AND = re.compile(r"\s+(?:and|&|a)\s+")  # "a" is Welsh: Mr a Mrs Huws
# Titles that are everyday nouns: "Our Lady of the Wells", "Sister School" are no people.
# … and those that nobody shortens: a stop behind them ends a sentence ("yn Eisteddfod y Sir.").
_NEVER_SHORT = frozenset("sir dame lady lord mother father sister brother master nurse".split())
_NOUN_TITLES = frozenset("lady lord mother father sister brother master".split())


class TitledNameRecognizer(WordRecognizer):
    """Finds PERSON by courtesy titles, titles included in the span."""

    title = "titled name"

    def scored(self, text: str, words: list[Token], at: int) -> tuple[Run, float]:
        end = _titled(text, words, at)
        if end is None:
            return nothing(at)
        first, before = words[at], words[at - 1] if at else None
        article = (
            before is not None and before.low in {"the", "y"} and joined(text, before, first)
        )  # The Revd Tamsin Bishop
        called_old = before is not None and before.text in _EPITHETS and joined(text, before, first)
        wider = called_old or (article and first.low not in {"mr", "mrs"})
        return Run(at - 1 if wider else at, end), _SCORE


def _is_title(token: Token) -> bool:
    return token.low in TITLES and is_capitalised(token.text)


def _titled(text: str, words: list[Token], at: int) -> int | None:
    """End of the titled name that begins at word `at`, or None."""
    if not _is_title(words[at]):
        return None
    end = at + 1
    while end < len(words) and _is_title(words[end]) and _beside(text, words[end - 1], words[end]):
        end += 1
    if end < len(words) and words[end].low in {"and", "a"}:
        follows = end + 1
        if follows < len(words) and _is_title(words[follows]):
            return _titled(text, words, follows)
    if end < len(words) and _AND.fullmatch(text[words[end - 1].end : words[end].start]):
        return _titled(text, words, end)
    if end >= len(words) or not _beside(text, words[end - 1], words[end]):
        return None
    run = name_run(text, words, end)
    if _is_public(text, words[at], words[run.end - 1]) or _names_school(text, words, run):
        return None
    first, last = words[run.start], words[run.end - 1]
    # "Imran Sheikh mentioned Ngozi"
    surname = (
        at > 0 and is_given_name(words[at - 1].text) and joined(text, words[at - 1], words[at])
    )
    begins = is_capitalised(first.text) or first.low in PARTICLES or not surname
    if not (begins and is_capitalised(last.text)) or (
        first.low in OFFICE_WORDS - OFFICE_SURNAMES and not is_initial(first)
    ):
        return None
    named = run.end - run.start > 1 and is_given_name(first.text)  # Father Pat Lennon
    if words[end - 1].low in _NOUN_TITLES and (
        last.low in BODY_WORDS or (len(first.text) > 1 and is_english(first.text) and not named)
    ):
        return None
    return run.end


def _is_public(text: str, first: Token, last: Token) -> bool:
    """`Mr Toad`, `Fantastic Mr Fox`; not a Mr Fox of whom the minutes tell."""
    end = first.start + len(without_possessive(text[first.start : last.end]))
    return any(a <= first.start and end <= b for a, b in public_names(text))


def _names_school(text: str, words: list[Token], run: Run) -> bool:
    """`Sir John Moore Primary`, `Lady Manners School`; not `Mrs Banks (School Business Manager)`."""
    if run.end == len(words) or not joined(text, words[run.end - 1], words[run.end]):
        return False
    following = [words[i].low for i in range(run.end, min(run.end + 2, len(words)))]
    last = words[run.end - 1].low
    return (
        bool(following)
        and (
            following[0] in {"primary", "academy", "grammar", "college"}
            or (following[0] == "school" and following[1:] != ["business"])
        )
        and last not in {"and", "the"}
    )


def _beside(text: str, left: Token, right: Token) -> bool:
    gap = text[left.end : right.start]
    shortened = gap in {". ", "."} and left.low not in _NEVER_SHORT
    return shortened or gap in {" ", "\xa0", "  "}
