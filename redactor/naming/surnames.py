"""Surnames that are streets, halls and offices too: by what stands around them.

    The exclusion of Josh Hall was upheld.      Grace Hall was flooded.
    The mother of Holly Lane has complained.    Parking on Holly Lane is bad.

What does not live here: where a name ends (`runs`), and other names of bodies (`bodies`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import OFFICE_SURNAMES, is_english, is_given_name, without_possessive

if TYPE_CHECKING:
    from redactor.naming import Token

# Body words that are common surnames too: after a first name they are taken as the surname.
SURNAME_BODIES = frozenset(
    "church field fields hall park hill wood woods green ward bridge mill lake day reading "
    "moor beach forest banks rivers marsh temple parish place "
    "major bank week english award close law legal court friends guild mill works bay "
    "chambers glass levy".split()
)
# Of these the more are streets and houses: surnames where the words tell of somebody, or, of a
# lane, where the first name is no word besides and none that streets are called by.
_LANES = frozenset("lane way lodge".split())
_STREET_SURNAMES = _LANES | {"street", "house", "wing", "grange"}
_OF_STREETS = frozenset(
    "albert alexandra alfred alice arthur charles charlotte clarence edward elizabeth george henry james "
    "john mary nelson oliver philip princess stephen thomas victoria william".split()
)
_TELLS_OF_SOMEBODY = re.compile(
    r",? (?:in|of|from) (?:Year|Reception|Nursery|Class) |\s*\((?:aged? |Y|Yr |Year )?\d{1,2}[A-Z]?\)|\s*[:–-] ?\d+(?:\.\d)?%"
    r"|['’]s (?:mother|father|mum|dad|parents?|family|behaviour|attendance|teacher|tutor|EHCP|class|diagnosis)\b"
    r"|,? (?:who )?(?:has |had )?(?:(?<!House )won|sang|spoke|settled|struggled|refused|returned|joined|said|told|asked|thanked|wrote|apologised|cried|hit|bit|hurt|fell|broke|swore|ran away)\b"
    r"|,? (?:who )?(?:has|had|is to|will) (?:now |since )?(?:be|been) (?:told|informed|warned|notified|asked|offered)\b[^.;]{0,30}?\b(?:he|she|his|her)\b"
    r"|,? (?:who )?(?:is|was|has been|had been) (?:being |also )?(?:doing|making|suspended|excluded|absent|upset|bullied|bitten|hit|hurt|praised|chosen|awarded|diagnosed|assessed|referred|reintegrated|\d+\b(?! (?:miles|metres|minutes)))"
    r"|,? (?:who )?(?:has|had|with) (?:an? |severe |type \d )*(?:EHCP|plan|diabetes|asthma|epilepsy|autism|ADHD|allerg\w+|anxiety|dyslexia|new mentor|broken)\b"
    r"|,? (?:who )?needs (?:an? )?(?:new )?(?:wheelchair|hoist|walker|one-to-one|1:1|support|help|interpreter|medication)\b"
    r"| and (?:his|her|their) (?:mother|father|mum|dad|parents?|brother|sister|twin|family)\b"
)
_LEADS_TO_SOMEBODY = re.compile(
    r"\b(?:mother|father|mum|dad|parents?|famil(?:y|ies)|carers?|exclusion|suspension|behaviour|attendance|EHCP|plan|conduct|son|daughter|brother|sister|twin|boy|girl|pupil|student|child|friend|concerns?|referral|support) "
    r"(?:is in place )?(?:of |for |about |called |named |, )?$",
    re.IGNORECASE,
)
# What stands around a place that bears a first name. No number in front: a minute has one too.
_LEADS_TO_A_PLACE = re.compile(
    r"\b(?:cars|parking|parked|traffic|crossing|pavement|gate|entrance) (?:on|along|off|in) $",
    re.IGNORECASE,
)
_IS_A_PLACE = re.compile(
    r" (?:entrance|gate|site(?! visit)|campus|car park|junction|roof|boiler)\b"
    r"|,? (?:is|was|were|will be|has been|had been|to be) (?:again |now |being |still )?(?:closed(?! (?:in|to|off)\b)|resurfaced|flooded|gritted|refurbished|demolished)\b"
)
_OF_SYLLABLES = re.compile(r"[A-Z][a-z]{1,4}-(?:[a-z]{2,5}|[A-Z][a-z]{1,3})")  # Ji-woo, Jun-Ho
_OFFICE_GOES_ON = re.compile(
    r"[ -](?:of|boy|girl|teacher|student|pupil|prefect|elect|designate)\b", re.IGNORECASE
)


def is_surname(text: str, first: Token, last: Token, *, certain: bool) -> bool:
    """Whether a word that may be an office or a body is the surname of the name before it.

    `certain`: no dictionary has the first name.
    """
    bare = without_possessive(last.low)
    if bare in OFFICE_SURNAMES and certain:  # Bernice Hall; not Zeynep, Head of Maths
        return bare != "head" or not _OFFICE_GOES_ON.match(text, last.end)
    return is_surname_body(text, first, last) and bare not in _STREET_SURNAMES


def is_surname_body(text: str, first: Token, last: Token) -> bool:
    """Whether a body's word behind a first name is a surname."""
    bare = without_possessive(last.low)
    street = bare in _STREET_SURNAMES and (
        _tells(text, first, last) or (bare in _LANES and _is_no_street(first))
    )
    given = is_given_name(first.text) or _OF_SYLLABLES.fullmatch(first.text) is not None
    named = (bare in SURNAME_BODIES or street) and given
    return named and not is_a_place(text, first, last)


def _is_no_street(first: Token) -> bool:
    return not is_english(first.text) and first.low not in _OF_STREETS


def _tells(text: str, first: Token, surname: Token) -> bool:
    """Whether the words around tell of somebody: `Mia Lane in Year 4`, `the mother of Holly Lane`."""
    end = surname.start + len(without_possessive(surname.text))
    behind = _TELLS_OF_SOMEBODY.match(text, end)
    return bool(behind or _LEADS_TO_SOMEBODY.search(text[: first.start]))


def is_a_place(text: str, first: Token, last: Token) -> bool:
    """Whether the words around say that something bears the name of a person."""
    return bool(_LEADS_TO_A_PLACE.search(text[: first.start]) or _IS_A_PLACE.match(text, last.end))
