"""Runs of capitalised words: where a name begins and ends.

A run is what stands between two words that no name can contain: "Grace ap Huw", "Harrison & Day
Roofing", "St Chad's Primary School".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from redactor.naming import (
    BODY_WORDS,
    NAME_WORDS,
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
from redactor.naming.surnames import is_surname

_OFFICES_AND_TITLES = OFFICE_WORDS | TITLES
_AS_FIRST_NAMES = OFFICE_WORDS & NAME_WORDS
_MOST_WORDS = 6
_FIRST_AND_LAST = 2
_OPENS_ALIAS = re.compile(r' ?[ ]["“\'(]\Z')
_CLOSES_ALIAS = re.compile(r'["”\')] \Z')
_IN_QUOTES = re.compile(r' ?[ ]["“\']\Z')


class Run(NamedTuple):  # made for every word that might be a name
    """Tokens `start` to `end` (exclusive) of a text's token list."""

    start: int
    end: int


def joined(text: str, left: Token, right: Token) -> bool:
    """Whether two tokens stand side by side as within one name."""
    gap = text[left.end : right.start]
    if gap in {" ", "\xa0"}:
        return True
    return len(left.text) == 1 and gap in {".", ". "}


def is_alias(text: str, words: list[Token], at: int) -> bool:
    """Whether the word at `at` is what somebody is called, between first name and surname.

    `Elizabeth "Libby" Crane`, `Oluwaseun (Seun) Ade`, `Denis "Chips" Boyle`; not `Farrar (Headteacher) Rebecca`.
    """
    if not 0 < at < len(words) - 1 or not words[at].text[1:].islower():
        return False
    opens = text[words[at - 1].end : words[at].start]
    closes = text[words[at].end : words[at + 1].start]
    return (
        bool(_OPENS_ALIAS.fullmatch(opens) and _CLOSES_ALIAS.fullmatch(closes))
        and is_capitalised(words[at + 1].text)
        and (is_given_name(words[at].text) or _IN_QUOTES.fullmatch(opens) is not None)
        and is_given_name(words[at - 1].text)
        and words[at + 1].low not in _OFFICES_AND_TITLES
    )


def is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper()


def is_office_as_a_name(words: list[Token], at: int) -> bool:
    """`Junior Okeke`, `Junior Marsh`: a word of offices that is a first name, in front of a surname."""
    if words[at].low not in _AS_FIRST_NAMES or at + 1 == len(words):
        return False
    behind = words[at + 1]
    word = without_possessive(behind.low)
    known = is_surname_word(word) and word not in BODY_WORDS
    return is_capitalised(behind.text) and (known or not is_english(word))


def _continues(text: str, words: list[Token], at: int) -> bool:
    """Whether the word at `at` goes on with the name that the word before belongs to."""
    token = words[at]
    if is_alias(text, words, at):
        return True
    if not joined(text, words[at - 1], token) and not is_alias(text, words, at - 1):
        return False
    if token.text[-2:] in {"'s", "’s"} and token.low.removesuffix("'s") in OFFICE_WORDS:
        return False
    if is_initial(token) and re.match(r"[.,;:)!?'’]|\s+[a-z&(–—-]|\s*$", text[token.end :]):
        return True  # Mohammed A., Corey D completed; whatever "a" means elsewhere
    if token.low == "an" and words[at - 1].low in {"mac", "nic", "mhic"}:
        return True  # Mac an Tàilleir
    if token.low in PARTICLES:
        return (
            at + 1 < len(words)
            and joined(text, token, words[at + 1])
            and (is_capitalised(words[at + 1].text) or words[at + 1].low in PARTICLES | {"an"})
        )
    if token.text.isupper() and len(token.text) < 6 and not words[at - 1].text.isupper():
        return False  # Sue Marsh SM, Blessed Oswin FGB
    if token.text.isupper() and is_english(token.text) and not is_surname_word(token.text):
        return is_given_name(token.text)  # MRS O'NEILL FINED
    surname = is_surname(text, words[at - 1], token, certain=_names_somebody(words, at - 1))
    bare = without_possessive(token.low)
    return is_capitalised(token.text) and (surname or bare not in OFFICE_WORDS)


def _names_somebody(words: list[Token], at: int) -> bool:
    """Whether the word is a first name or initial that no dictionary has."""
    word = words[at].text
    return is_initial(words[at]) or (is_given_name(word) and not is_english(word))


def name_run(text: str, words: list[Token], start: int) -> Run:
    """The longest run that can be one name and begins at `start`."""
    end = start + 1
    while end < len(words) and end - start < _MOST_WORDS:
        if words[end - 1].text[-2:] in {"'s", "’s"} or not _continues(text, words, end):
            break
        if _opens_another(text, words, end) or begins_the_next(text, words, start, end):
            break
        end += 1
    return Run(start, end)


def _opens_another(text: str, words: list[Token], at: int) -> bool:
    """Whether a title begins the next name; as the last word it is a surname: Avi Dayan."""
    if words[at].low not in TITLES or words[at - 1].low in PARTICLES:
        return False
    follows = at + 1 < len(words) and joined(text, words[at], words[at + 1])
    return (follows and is_capitalised(words[at + 1].text)) or not is_given_name(words[at - 1].text)


def begins_the_next(text: str, words: list[Token], start: int, at: int) -> bool:
    """Whether a comma was forgotten before the word at `at`: `Carys Thrupp Bridget Vyle`."""
    inside = [i for i in range(start, at) if words[i].low not in TITLES]
    if len(inside) != _FIRST_AND_LAST or at + 1 == len(words):
        return False
    four = [*inside, at, at + 1]
    given = [is_given_name(words[i].text) for i in four]
    return (
        given == [True, False, True, False]
        and all(is_capitalised(words[i].text) for i in four)
        and joined(text, words[at], words[at + 1])
        and not any(words[i].low in _OFFICES_AND_TITLES for i in four)
    )


@lru_cache(maxsize=4096)
def is_letters(word: str) -> bool:
    """Initials such as CHe, CyS, NoD: more capitals than a name has."""
    return bool(re.fullmatch(r"[A-Z]{2,}[a-z]?|[A-Z][a-z]?[A-Z][a-z]?", word))


def has_inner_capital(word: str) -> bool:
    """MyConcern, ParentPay; not McKay, O'Neill or Ann-Marie."""
    joins = (
        "-" in word
        or "'" in word
        or word.startswith(
            ("Mc", "Mac", "Nic", "Mhic", "Fitz", "De", "Di", "Du", "Le", "La", "Van", "Ap")
        )
    )
    return not joins and any(c.isupper() for c in word[1:])


def starts_sentence(text: str, token: Token) -> bool:
    """Whether a capital at this place says nothing: start of text, sentence, cell or bullet."""
    before = text[: token.start].rstrip(" \t\xa0\"'“‘(")
    return not before or before[-1] in ".!?:;•–—-\n*|" or before[-1].isdigit()
