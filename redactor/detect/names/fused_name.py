"""Names behind a word for kin or a job: `Auntie Jo`, `Nanny Pat`, `Coach Danny`.

The word belongs to the name when it says whose relative somebody is, and stays outside when it
is a job.
"""

from __future__ import annotations

from redactor.detect.names._base import WordRecognizer, nothing
from redactor.naming import (
    JOB_WORDS,
    KIN_WORDS,
    NEVER_NAMES,
    Token,
    is_capitalised,
    is_english,
    is_given_name,
)
from redactor.naming.bodies import names_body
from redactor.naming.runs import Run, is_letters, joined, name_run

_INTRODUCING = KIN_WORDS | JOB_WORDS
_SCORE = 0.7


class FusedNameRecognizer(WordRecognizer):
    """Finds PERSON by the word for kin or a job before it."""

    title = "fused name"

    def scored(self, text: str, words: list[Token], at: int) -> tuple[Run, float]:
        if at + 1 == len(words) or not _introduces(text, words[at], words[at + 1]):
            return nothing(at)
        run = name_run(text, words, at + 1)
        if names_body(text, words, run):
            return nothing(at)
        kin = words[at].low in KIN_WORDS and is_capitalised(words[at].text)
        return Run(at if kin else at + 1, run.end), _SCORE


def _introduces(text: str, word: Token, name: Token) -> bool:
    """Whether the word is kin or a job and a name may follow it; not `Grandad Day`, `Coach Travel`."""
    if word.low not in _INTRODUCING or not joined(text, word, name):
        return False
    if name.low in NEVER_NAMES or is_letters(name.text):
        return False
    return is_capitalised(name.text) and (not is_english(name.text) or is_given_name(name.text))
