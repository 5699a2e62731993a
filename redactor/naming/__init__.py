"""How personal names are written: tokens, titles, parts and forms.

What lives here: the grammar of names, shared by `detect` and `people`. What does not: who
somebody is (`people`), and anything of Presidio or spaCy.

bodies      runs of capitalised words that name no person: a body, a place, a thing
letters     a text as its letters alone, each with its place: `#GraceBlack`, `G r a c e`
numbers     numbers as minutes write them, in words and in figures
pupils      what groups of pupils are called: their councils, their offices, their years and classes
runs        runs of capitalised words: where a name begins and ends
sentences   sentences of a block, by a few rules that hold for minutes
short_forms short and pet forms of first names, as minutes call people at the table: pure data
spelled     names whose letters stand apart or on two lines: `O s i a n  G r u g`, `G.r.u.g`, `Osi-⏎an`
surnames    surnames that are streets, halls and offices too: by what stands around them
things      things that bear a person's name, where the words around say so: houses, apps, projects
words       words that decide whether a capitalised word is a name: pure data and its look-up
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from redactor.naming.words import (
    ADULT_TITLES,
    AFTER_SEASONS,
    BODY_WORDS,
    CHURCH_TITLES,
    DAYS,
    FAMILY_NAMES_FIRST,
    FIELD_NOUNS,
    JOB_WORDS,
    KIN_WORDS,
    MONTHS,
    NAME_WORDS,
    NEVER_NAMES,
    NO_PERSON_AFTER,
    NOT_INITIALS,
    NOUNS_AND_NAMES,
    OFFICE_SURNAMES,
    OFFICE_TITLES,
    OFFICE_WORDS,
    OPENS_SENTENCES,
    PARTICLES,
    PEOPLES,
    SEASONS,
    TITLES,
    is_english,
    is_given_name,
    is_of_a_man,
    is_of_a_woman,
    is_place,
    is_public_name,
    is_surname_word,
    opens_welsh,
    public_names,
)

__all__ = [
    "ADULT_TITLES",
    "AFTER_SEASONS",
    "BODY_WORDS",
    "CHURCH_TITLES",
    "DAYS",
    "FAMILY_NAMES_FIRST",
    "FIELD_NOUNS",
    "JOB_WORDS",
    "KIN_WORDS",
    "MONTHS",
    "NAME_WORDS",
    "NEVER_NAMES",
    "NOT_INITIALS",
    "NOUNS_AND_NAMES",
    "NO_PERSON_AFTER",
    "OFFICE_SURNAMES",
    "OFFICE_TITLES",
    "OFFICE_WORDS",
    "OPENS_SENTENCES",
    "PARTICLES",
    "PEOPLES",
    "SEASONS",
    "TITLES",
    "Name",
    "Token",
    "fold",
    "is_capitalised",
    "is_english",
    "is_given_name",
    "is_of_a_man",
    "is_of_a_woman",
    "is_place",
    "is_public_name",
    "is_surname_word",
    "is_welsh",
    "opens_welsh",
    "parse",
    "plain",
    "public_names",
    "tokens",
    "without_possessive",
]

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+|-[^\W\d_]+)*")
# Small words of Welsh that English has not; a text with several of them is Welsh.
_WELSH = frozenset(
    "y yr yn ym ei eu wedi gan gyda oedd mae roedd bydd ac dros wrth i'r o'r a'r â'r bod hefyd nad sydd "
    "fod ar gyfer oddi am cyn hyn mewn na nid oes bu cafodd".split()
)
_PREFIXED = re.compile(r"(?:al|el|ul|ud|ur|as|bin|d|l|de|o)[-'’][A-ZÀ-Þ]|ff[a-z]+-[A-ZÀ-Þ]")
_ALIAS = re.compile(r"""(?<=\w) ["“'(]([^\W\d_]+)["”')] (?=\w)""")
_BOYS_TITLE = "master"
_TITLES_AND_BESIDE = TITLES | {"the", "and", "y"}
# What follows a surname and is none.
_AFTER_NAMES = frozenset(
    {
        "obe",
        "mbe",
        "cbe",
        "jp",
        "qc",
        "kc",
        "phd",
        "jr",
        "jnr",
        "junior",
        "sr",
        "snr",
        "ii",
        "iii",
        "iv",
        "esq",
    }
)
_SINGLE = {"‘": "'", "’": "'", "ʼ": "'", "‛": "'", "‐": "-", "‑": "-", "‒": "-", "\xa0": " "}
LOOKALIKES = {  # letters that look Latin and are not: Cyrillic, Greek, and those of phonetics
    **dict(
        zip("АВЕКМНОРСТХУЅІЈԌԚԜаеорсухіјѕһԁԛԝӏ", "ABEKMHOPCTXYSIJGQWaeopcyxijshdqwl", strict=True)
    ),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυ", "ABEZHIKMNOPTYXaiknoptu", strict=True)),
    **dict(zip("ɑɡɩᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ", "agiabcdeghijklmnoprtuvwyz", strict=True)),
}
_FOLD = str.maketrans(_SINGLE | LOOKALIKES)


class Token(NamedTuple):  # made for every word, and so as light as may be
    """A word with its place in the text."""

    text: str
    start: int
    end: int
    low: str  # in small letters


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name as written; every part folded and in small letters."""

    titles: tuple[str, ...]
    given: tuple[str, ...]
    surname: str
    alias: str = ""  # what stands in quotes or brackets: Elizabeth "Libby" Crane
    boy: bool = False  # called Master, which is among the titles of nobody

    @property
    def first(self) -> str:
        return self.given[0] if self.given else ""


def fold(text: str) -> str:
    """Straighten quotes, hyphens, spaces and look-alike letters, one character for one."""
    return text if text.isascii() else text.translate(_FOLD)


def plain(text: str) -> str:
    """Small letters without diacritics, for comparing names; lengths may change."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", fold(text)).casefold()
    return fold("".join(c for c in decomposed if not unicodedata.combining(c)))


def without_possessive(text: str) -> str:
    """`Kayden's` → `Kayden`, `Banks'` → `Banks`; the length tells where it was cut."""
    if text[-2:].lower() in {"'s", "’s"}:
        return text[:-2]
    return text[:-1] if text[-1:] in {"'", "’"} else text


def tokens(text: str) -> list[Token]:
    """Words of letters; apostrophes and hyphens inside a word belong to it."""
    return list(_tokens(text))


@lru_cache(maxsize=512)  # each recognizer, and then `people`, reads the same paragraph anew
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(Token(m[0], *m.span(), m[0].lower()) for m in _TOKEN.finditer(text))


@lru_cache(maxsize=4096)  # the words of a document come again and again
def is_capitalised(word: str) -> bool:
    """Whether a word is written as a name is: Khatib, al-Khatib, d'Arcy."""
    return word[:1].isupper() or bool(_PREFIXED.match(word))


@lru_cache(maxsize=512)
def is_welsh(text: str) -> bool:
    """Whether a paragraph is in Welsh: a verb opens it, or one small word in eight is Welsh alone."""
    low = [
        token.low for token in tokens(fold(text)) if not text[token.end : token.end + 1].isdigit()
    ]
    ours = sum(word in _WELSH for word in low)
    return len(low) > 3 and (ours * 8 >= len(low) or (ours > 0 and opens_welsh(low[0])))


def parse(text: str) -> Name:
    """Take a name apart.

    A single word after a title is a surname; without a title it is a given name. Particles and
    everything after the first of them belong to the surname.
    """
    text = fold(text)
    alias = _ALIAS.search(text)
    if alias:
        text = text[: alias.start()] + text[alias.end() - 1 :]
    words = [without_possessive(token.text) for token in tokens(text)]
    titles, words = _titles(words)
    if len(words) > 1 and words[0].lower() in KIN_WORDS:
        words.pop(0)
    while len(words) > 1 and words[-1].lower() in _AFTER_NAMES:
        words.pop()
    parts = [plain(word) for word in words]
    given, surname = _given_and_surname(parts, titled=bool(titles))
    also = plain(alias.group(1)) if alias else ""
    adult = tuple(title for title in titles if title != _BOYS_TITLE)
    return Name(adult, given, surname, also, boy=adult != titles)


def _titles(words: list[str]) -> tuple[tuple[str, ...], list[str]]:
    found = []
    at = 0
    while at < len(words) - 1 and words[at].lower() in _TITLES_AND_BESIDE:
        found.append(words[at].lower())
        at += 1
    return tuple(title for title in found if title in TITLES), words[at:]


def _given_and_surname(parts: list[str], *, titled: bool) -> tuple[tuple[str, ...], str]:
    if len(parts) < 2:
        only = parts[0] if parts else ""
        return ((), only) if titled or not only else ((only,), "")
    if titled and parts[0] in PARTICLES:
        return (), " ".join(parts)
    cut = next((i for i, part in enumerate(parts) if i and part in PARTICLES), len(parts) - 1)
    return tuple(parts[:cut]), " ".join(parts[cut:])
