"""Where somebody comes from, by what stands right behind the name: a body, a firm of the same name.

What lives here: bodies told from houses and classes. What does not: the bodies that are called by
a word of their kind (`cues`).
"""

from __future__ import annotations

import re

from redactor.naming import is_place, plain, without_possessive

_FROM = re.compile(
    r",?\s+(?:of|from) (?:the )?([A-Z][\w'’&-]*(?: (?:& |and |of )?[A-Z][\w'’&-]*){0,4})"
)
_LIVES = re.compile(
    r"\b(?:Road|Street|Lane|Farm|Cottages?|House|Close|Avenue|Terrace|Drive|Court|Place|Way|Row|Crescent|Gardens|"
    r"Year|Class|School|Academy|Primary|Infants|Juniors|Reception|Nursery|Form|Hill|View|Manor|Barn|Mill|Lodge|Grange|Mews|Villas?|Sixth)$|"
    r"^(?:Y\d|Year|Bwthyn|Heol|Ffordd|Fferm|T[yŷ]|Maes|Bryn|Old)\b"
)


def comes_from_a_body(after: str) -> bool:
    """`of Highways`, `from Zenith Boilers`; not `of Mill Lane`, `from Polperro`, `from Year 3`."""
    match = _FROM.match(after)
    if match is None or _LIVES.search(match.group(1)):
        return False
    return not is_place(match.group(1).split()[0])


def has_a_firm(surname: str, after: str) -> bool:
    """`Gwen Tarr of Tarr & Sons`, `Mr Bello from Bello's Ices`; not `Mia Lane of Lane Close`."""
    match = _FROM.match(after)
    if match is None or not surname or not comes_from_a_body(after):
        return False
    firm = [plain(without_possessive(word)) for word in match.group(1).split()]
    rest = after[match.end() :]
    return surname in firm and (len(firm) > 1 or rest.startswith(" & "))
