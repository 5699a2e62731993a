"""Runs of capitalised words: where a name begins and ends, and when the run names a body instead.

A run is what stands between two words that no name can contain: "Grace ap Huw", "Harrison & Day
Roofing", "St Chad's Primary School".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from redactor.naming import (
    BODY_WORDS,
    OFFICE_WORDS,
    PARTICLES,
    TITLES,
    Token,
    is_capitalised,
    is_english,
    is_given_name,
    is_surname_word,
    without_possessive,
)

# Body words that are common surnames too: after a first name they are taken as the surname.
SURNAME_BODIES = frozenset(
    "church field fields hall park hill wood woods green ward bridge mill lake day reading "
    "moor beach forest banks rivers marsh temple parish place "
    "major bank week english award close law legal court friends guild mill works bay".split()
)
_MOST_WORDS = 6
_NAMED_THINGS = frozenset("class house room building ward unit campus site base suite".split())


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens `start` to `end` (exclusive) of a text's token list."""

    start: int
    end: int


def joined(text: str, left: Token, right: Token) -> bool:
    """Whether two tokens stand side by side as within one name."""
    gap = text[left.end : right.start]
    if gap in {" ", "\xa0"}:
        return True
    return len(left.text) == 1 and gap in {".", ". "}


def is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper()


def _continues(text: str, words: list[Token], at: int) -> bool:
    """Whether the word at `at` goes on with the name that the word before belongs to."""
    token = words[at]
    if not joined(text, words[at - 1], token):
        return False
    if token.text[-2:] in {"'s", "’s"} and token.low.removesuffix("'s") in OFFICE_WORDS:
        return False
    if is_initial(token) and re.match(r"\.|[,;)]|$", text[token.end :]):
        return True  # Mohammed A., whatever "a" means elsewhere
    if token.low == "an" and words[at - 1].low in {"mac", "nic", "mhic"}:
        return True  # Mac an Tàilleir
    if token.low in PARTICLES:
        return (
            at + 1 < len(words)
            and joined(text, token, words[at + 1])
            and (is_capitalised(words[at + 1].text) or words[at + 1].low in PARTICLES)
        )
    if token.text.isupper() and len(token.text) < 6 and not words[at - 1].text.isupper():
        return False  # Sue Marsh SM, Blessed Oswin FGB
    return is_capitalised(token.text) and without_possessive(token.low) not in OFFICE_WORDS


def name_run(text: str, words: list[Token], start: int) -> Run:
    """The longest run that can be one name and begins at `start`."""
    end = start + 1
    while end < len(words) and end - start < _MOST_WORDS:
        if words[end - 1].text[-2:] in {"'s", "’s"} or not _continues(text, words, end):
            break
        if words[end].low in TITLES and not words[end - 1].low in PARTICLES:
            break
        end += 1
    return Run(start, end)


def names_body(text: str, words: list[Token], run: Run) -> bool:
    """Whether the run, with what it hangs on, names a body, a place or a thing."""
    last = without_possessive(words[run.end - 1].low)
    if last in BODY_WORDS and not (run.end - run.start == 2 and _surname_body(words, run)):
        return True
    if run.end - run.start > 2 and is_english(last) and not is_surname_word(last):
        return True  # Francis Nolan Windows
    saints = {"st", "saint", "sant"}
    if words[run.start].low in saints or (run.start and words[run.start - 1].low in saints):
        return True
    before = text[: words[run.start].start].rstrip()
    if before.endswith("&"):
        return True
    after = text[words[run.end - 1].end :]
    if re.match(r"\s*&\s*[A-Z]", after):
        return True
    following = words[run.end] if run.end < len(words) else None
    if following is None or not joined(text, words[run.end - 1], following):
        return False
    if following.low in _NAMED_THINGS and run.end - run.start == 1:
        return True  # Willow class
    return is_capitalised(following.text) and following.low in BODY_WORDS | {"governing", "local"}


def _surname_body(words: list[Token], run: Run) -> bool:
    first, last = words[run.start], words[run.end - 1]
    return (
        without_possessive(last.low) in SURNAME_BODIES
        and is_given_name(first.text)
    )


def is_letters(word: str) -> bool:
    """Initials such as CHe, CyS, NoD: more capitals than a name has."""
    return bool(re.fullmatch(r"[A-Z]{2,}[a-z]?|[A-Z][a-z]?[A-Z][a-z]?", word))


def starts_sentence(text: str, token: Token) -> bool:
    """Whether a capital at this place says nothing: start of text, sentence, cell or bullet."""
    before = text[: token.start].rstrip(" \t\xa0\"'“‘(")
    return not before or before[-1] in ".!?:;•–—-\n*|" or before[-1].isdigit()
