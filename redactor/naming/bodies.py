"""Runs of capitalised words that name no person: a body, a place, a thing.

By their last word, and by what they hang on: "Harrison & Day Roofing", "St Chad's Primary School",
"the Michael Rosen poem", "Co Tyrone". What does not live here: where a run begins and ends (`runs`),
and surnames that are streets and halls (`surnames`).
"""

from __future__ import annotations

import re

from redactor.naming import (
    AFTER_SEASONS,
    BODY_WORDS,
    NAME_WORDS,
    NO_PERSON_AFTER,
    OFFICE_WORDS,
    PARTICLES,
    SEASONS,
    TITLES,
    Token,
    is_capitalised,
    is_english,
    is_given_name,
    is_place,
    is_surname_word,
    is_welsh,
    without_possessive,
)
from redactor.naming.runs import Run, is_alias, joined, name_run
from redactor.naming.surnames import SURNAME_BODIES, is_surname_body
from redactor.naming.things import is_named_thing

_WELSH_BODIES = frozenset(
    "ysgol coleg capel eglwys neuadd canolfan meithrinfa cylch clwb bwrdd cyngor "
    "maes heol ffordd stryd lôn parc cae cwm".split()
)
_WELSH_ARTICLE = re.compile(
    r"\b(?:Ysgol|Capel|Eglwys|Neuadd|Canolfan|Maes|Heol|Ffordd|Cae|Cwm) (?:y|yr|Y|Yr) (?:[A-ZÀ-Þ][\w'’-]+ )?$"
)
_SCHOOLS = frozenset({"school", "academy", "college", "nursery", "federation", "trust"})
_AROUND = 3  # capitalised words beside a run that may make a body of it
_LISTED_THINGS = re.compile(
    r"(?:, [A-Z][a-z]+)*,? (?:and|&) [A-Z][a-z]+ (?:tutor|houses|classes|forms|groups|teams|rooms)\b"
)
_TRADES = frozenset(
    "education safety training learning health care support recruitment supply staffing catering "
    "music sports data media design finance property energy removals".split()
)
_COMPANY = re.compile(
    r"(?:\s+(?:[A-Z]\w+|\([A-Z]\w+\))){0,2},?\s+(?:Ltd|Limited|LLP|PLC|plc|Inc|CIC|Bros)\b"
)
# What is shouted, thrown or aimed at is a person; whatever else is "at" stands somewhere.
_COUNTY = frozenset({"co", "county"})
_COURTESY = frozenset("mr mrs miss ms mx dr".split())  # before no place
_TWO = 2  # words: "Upper Brent"
_REACH = 400  # characters in front of a name: a list of heads and their schools
_OF_VILLAGES = frozenset({"upper", "lower", "nether"})  # nobody's first name
# `a partner in Bains Cartridge World`, `non-executive of Wharfedge Homes`: of people it is "partner of".
_HAS_A_STAKE_IN = re.compile(
    r"\b(?:(?:(?<!his )(?<!her )(?<!their )(?:(?:business|senior|managing|founding) )?partner|shares|a share|shareholder|shareholding|directorship|stake) in"
    r"|(?:non-executive(?: director)?|managing director|finance director|a director|company secretary|shareholder|directorship) of) (?:the )?$",
    re.IGNORECASE,
)
# `Ms Penrose of Gale Marriott said …`, of whoever is named first in the sentence.
_FROM_A_FIRM = re.compile(
    r"(?:^|[.;:?!]\s+)(?:\W*[\d.]+\s+|[^\w\s]\s*|\([a-z]+\)\s*)*(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllr|Sir)\.? [A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,3} (?:of|from) $"
)
# `the head of Tarrow Lode`, and no `hit on the head of Leo Marsh`.
_HEADED = re.compile(
    r"\b(?:(?:head ?teacher|head|principal)s?|headmaster|headmistress|heads? of school|governors|governing body|headship|principalship) of (?:the )?$",
    re.IGNORECASE,
)
_OF_HEADS = re.compile(
    r"\b(?:heads|head ?teachers|principals|chairs of governors)\b(?! of year)[^.;:]{0,60}:[^.:;]*\($",
    re.IGNORECASE,
)
_DOES = re.compile(
    r",? (?:said|says|told|explained|reported|reports|presented|presents|confirmed|advised|attended|joined|led|took|gave|spoke|will|has|had|is|was)\b"
)
_AT_PEOPLE = re.compile(
    r"\b(?:shout|swore|swear|laugh|threw|throw|aim|direct|point|look|yell|scream|fired|firing|shot|kick|lash|bark|growl|sneer|star(?:ed|ing)|wav(?:ed|ing)|swung|swing|swipe|spat|spit|angry|lunge|jeer)\w*\b[^.;]{0,30}\bat $"
    r"|\b(?:threw|throw(?:n|ing)?|hurl(?:ed|ing)?|aim(?:ed|ing)?)\b[^.;]{0,80}\b(?:and|then|first|once|again) at $"
)
# What one may see in a child; whatever else is "in" is a place.
_IN_PEOPLE = re.compile(
    r"\b(?:interest|confidence|improvement|change|difference|progress|seen|noticed|trust|faith|belie\w+|"
    r"decline|concern|growth|pride)\w*\b[^.;]{0,15} in $",
    re.IGNORECASE,
)
_MOVES_TO = re.compile(
    r"\b(?:move[ds]?|moving|trips?|visits?|journeys?|travel\w*|return\w*|went|go|back|exchange|coach) to $|\b(?:took|taken|taking|take|flew|drove) [\w ]{1,30} to $|\((?:to|from) $"
)
# Where classes go, each a surname as well: Eden Camp, Beth Lodge.
_GROUNDS = frozenset("camp lodge manor castle abbey grange park mill farm hall".split())
_JOURNEY_TO = re.compile(
    r"\b(?:trips?|outings?|residentials?|excursions?|journeys?|expeditions?|coach(?:es)?|minibus) to $"
)
_GOES_TO = re.compile(rf"{_JOURNEY_TO.pattern}|\b(?:(?<!home )visits?|went|going|goes) to $")
# A line of its own: "Heath and Harbour Academies Trust".
_BODY_OF_TWO = re.compile(
    r"\s*[A-Z][\w'’-]+(?:,? (?:and|&) [A-Z][\w'’-]+)+ (?:[A-Z][\w'’-]+ ){0,3}"
    r"(?:Trust|Academies|Federation|Partnership|Schools|Alliance)\W*"
)
_BODY_FOLLOWS = BODY_WORDS | {"governing", "local"}
_NO_PERSON_ITSELF = NO_PERSON_AFTER - {"prince", "princess"}
# What is called by a first name or a plant in schools: Willow class, Rowan and Hazel tutor groups.
_NAMED_THINGS = frozenset(
    "class classes house houses room rooms building ward unit campus site base suite tutor form "
    "forms team teams group groups wing block base schools principles criteria taxonomy framework "
    "profile scale schemes syndrome disease disorder palsy".split()
)
# "the Dolan family", "the Ward complaint" speak of people; other nouns make a thing of the name.
_OF_PEOPLE = frozenset(
    "family families twins twin brothers sisters siblings children boys girls parents couple case "
    "cases complaint complaints matter situation incident appeal hearing exclusion panel".split()
)
_FUNCTION_WORDS = frozenset(
    "and was were is are has have had will who whose to in for of at on from with as by or that "
    "which did not would could should can may do does".split()
)


def names_body(text: str, words: list[Token], run: Run) -> bool:
    """Whether the run, with what it hangs on, names a body, a place or a thing."""
    last = without_possessive(words[run.end - 1].low)
    lone_name = run.end - run.start == 1 and last in NAME_WORDS  # River, who scored
    if (
        last in BODY_WORDS
        and not lone_name
        and not is_surname_body(text, words[run.start], words[run.end - 1])
    ):
        return True
    if run.end - run.start > 2 and _is_a_noun(last) and words[run.end - 2].low not in PARTICLES:
        return True  # Francis Nolan Windows
    saints = {"st", "saint", "sant"}
    before = words[run.start - 1] if run.start else None
    of_saint = (
        before is not None and before.low in saints and joined(text, before, words[run.start])
    )
    if words[run.start].low in saints or of_saint:
        return True
    if _behind_a_welsh_noun(text, words, run):
        return True
    led = _by_what_leads_to_it(text, words, run) or is_named_thing(text, words, run)
    if led or _is_a_firm(text, words, run) or _BODY_OF_TWO.fullmatch(text):
        return True
    following = words[run.end] if run.end < len(words) else None
    if run.end - run.start == 1 and _LISTED_THINGS.match(text, words[run.start].end):
        return True  # Rowan and Hazel tutor groups
    owns = words[run.end - 1].text[-2:] in {"'s", "’s"}
    full = run.end - run.start > 1 and is_given_name(words[run.start].text)
    if following is None or not joined(text, words[run.end - 1], following) or (owns and full):
        return False  # Phoebe Lister's English grade
    if following.low in _NAMED_THINGS and run.end - run.start == 1 and not owns:
        return True  # Willow class; not Jodie's class
    if run.end - run.start > 1 and _is_trade(words, run.end):
        return True  # Lucas Heart Safety
    ahead = [word.low for word in _capitals_behind(text, words, run.end)]
    return bool(ahead) and (ahead[0] in _BODY_FOLLOWS or ahead[-1] in _SCHOOLS)


def _behind_a_welsh_noun(text: str, words: list[Token], run: Run) -> bool:
    """`Ysgol Gymunedol Cwm Eithin`, `Ysgol y Graig`."""
    if any(word.low in _WELSH_BODIES for word in _capitals_before(text, words, run.start)):
        return True
    return _WELSH_ARTICLE.search(text, 0, words[run.start].start) is not None


def _by_what_leads_to_it(text: str, words: list[Token], run: Run) -> bool:
    """`Upper Wreken`, `a partner in Bains Cartridge World`, `Ms Penrose of Gale Marriott said`."""
    if is_headed(text, words, run):
        return True
    before = words[run.start - 1] if run.start else None
    if before is None or not joined(text, before, words[run.start]):
        return False
    if before.low in _OF_VILLAGES:
        return run.end - run.start == 1 and is_capitalised(before.text)
    left, last = text[: words[run.start].start], words[run.end - 1]
    if run.end - run.start == 1 or words[run.start].low in TITLES:
        return False
    if before.low in {"in", "of", "the"} and _HAS_A_STAKE_IN.search(left):
        return True
    a_firm = before.low in {"of", "from"} and _FROM_A_FIRM.search(left)
    return bool(a_firm and _DOES.match(text, last.end))


def is_headed(text: str, words: list[Token], run: Run) -> bool:
    """`the head of Tarrow Lode`: a school by who leads it; not `the head of Mia Rowe's school`.

    In a list of heads it stands in brackets: `Three heads began: Ada Orr (Tarrow Lode), …`.
    """
    name = [*_capitals_before(text, words, run.start), *words[run.start : run.end]]
    owns = name[-1].text[-2:] in {"'s", "’s"}
    somebody = name[0].low in TITLES or is_given_name(name[0].text)
    if owns or somebody or len(name) < _TWO:
        return False
    start, end = name[0].start, name[-1].end
    if text.endswith("(", 0, start):
        listed = _OF_HEADS.search(text, max(0, start - _REACH), start)
        return text.startswith(")", end) and listed is not None
    led = text.endswith(("of ", "of the "), 0, start)
    return led and _HEADED.search(text, max(0, start - _REACH), start) is not None


def _capitals_before(text: str, words: list[Token], at: int) -> list[Token]:
    """The capitalised words that run up to `at`, three at the most."""
    first = at
    while first and at - first < _AROUND and joined(text, words[first - 1], words[first]):
        if not is_capitalised(words[first - 1].text):
            break
        first -= 1
    return words[first:at]


def _capitals_behind(text: str, words: list[Token], at: int) -> list[Token]:
    """The capitalised words that go on from `at`, three at the most."""
    last = at
    while last < len(words) and last - at < _AROUND and joined(text, words[last - 1], words[last]):
        if not is_capitalised(words[last].text):
            break
        last += 1
    return words[at:last]


def _is_a_noun(word: str) -> bool:
    return len(word) > 1 and is_english(word) and not is_surname_word(word)


def _is_trade(words: list[Token], at: int) -> bool:
    """Whether the word at `at` is the trade of a firm, and no job follows it."""
    if words[at].low not in _TRADES or not is_capitalised(words[at].text):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    job = after is not None and is_capitalised(after.text) and after.low in OFFICE_WORDS
    return not job


def _is_a_firm(text: str, words: list[Token], run: Run) -> bool:
    """Whether an ampersand joins the run to another: Harrison & Day Roofing, not George & Edie."""
    if _COMPANY.match(text, words[run.end - 1].end):
        return True
    before = (
        run.start > 0 and text[words[run.start - 1].end : words[run.start].start].strip() == "&"
    )
    after = (
        run.end < len(words) and text[words[run.end - 1].end : words[run.end].start].strip() == "&"
    )
    if not before and not after:
        return False
    first = words[run.start - 1] if before else words[run.start]
    if before and run.start > 1 and words[run.start - 2].low in TITLES:
        return False  # Mrs Osei & Nadia B.
    other = name_run(text, words, run.end if after else run.start)
    last = without_possessive(words[other.end - 1].low)
    if words[other.start].low in {"son", "sons", "co", "company", "daughter", "daughters"}:
        return True
    people = is_given_name(first.text) and is_given_name(words[other.start].text)
    return not people or (last in BODY_WORDS and last not in SURNAME_BODIES)


def is_thing(text: str, words: list[Token], run: Run) -> bool:
    """Whether an article makes it a thing: `the Michael Rosen poem`, `The Grace`; not `the Bloors`."""
    if not run.start or words[run.start - 1].low not in {"the", "a", "an", "our"}:
        return False
    if not joined(text, words[run.start - 1], words[run.start]):
        return False
    article = words[run.start - 1].start
    if article and text[article - 1].isalnum():
        return False  # the letter of an item: `4a Nadia B. was late`
    if words[run.start - 1].low == "a" and is_welsh(_side(text, words[run.start].start)):
        return False  # Enlli a Harri
    last, lone = words[run.end - 1], run.end - run.start == 1
    if lone and last.low.endswith("s") and last.low[-2:] != "'s" and not is_english(last.text):
        return False
    if run.end < len(words) and joined(text, last, words[run.end]) and last.low[-2:] != "'s":
        noun = words[run.end]
        if noun.low in _OF_PEOPLE:
            return False
        if noun.text.islower() and noun.low not in _FUNCTION_WORDS:
            return True
    return lone


def is_of_a_season(text: str, words: list[Token], at: int) -> bool:
    """`Summer Term`, `the May half-term`: a first name that heads a common pair of words."""
    after = words[at + 1] if at + 1 < len(words) else None
    return (
        words[at].low in SEASONS
        and after is not None
        and without_possessive(after.low) in AFTER_SEASONS
        and joined(text, words[at], after)
    )


def after_no_person(text: str, words: list[Token], run: Run) -> bool:
    """`Storm Isha`, `Queen Elizabeth`: kings, saints and storms."""
    before = words[run.start - 1] if run.start else None
    if (
        before is not None
        and before.low in NO_PERSON_AFTER
        and joined(text, before, words[run.start])
    ):
        return True
    first = words[run.start].low
    return run.end - run.start > 1 and first in _NO_PERSON_ITSELF


def _side(text: str, at: int) -> str:
    """What stands around `at` between the slashes of a bilingual paragraph."""
    return text[text.rfind("/", 0, at) + 1 :].partition("/")[0]


def _is_county_with_a_stop(text: str, words: list[Token], run: Run) -> bool:
    """`Co. Tyrone`, and not a child behind a firm: `Brent and Co. Tyrone was sent home`."""
    before = words[run.start - 1] if run.start else None
    if before is None or before.low not in _COUNTY or text[: before.start].endswith(("and ", "& ")):
        return False
    stop = text[before.end : words[run.start].start] == ". "
    return stop and is_place(words[run.end - 1].text)


def is_somewhere(text: str, words: list[Token], run: Run) -> bool:
    """`at Maes Gwyn`, `to Devon`, `Co Tyrone`, `Upper Brent`: a place by what stands before it."""
    first = words[run.start].low
    if first in _COUNTY and is_place(words[run.end - 1].text):
        return True
    if first in _OF_VILLAGES and run.end - run.start == _TWO:
        return True
    if not run.start or not joined(text, words[run.start - 1], words[run.start]):
        return _is_county_with_a_stop(text, words, run)
    before = words[run.start - 1].low
    if (before in _COUNTY and is_place(words[run.end - 1].text)) or _is_a_ground(text, words, run):
        return True
    if before == "at":
        return first not in _COURTESY and not _AT_PEOPLE.search(text[: words[run.start].start])
    word = words[run.start].text
    if before == "in" and run.end - run.start == 1 and word[-2:] != "'s":
        return not _IN_PEOPLE.search(text[: words[run.start].start])
    if run.end - run.start > 1 or not is_place(word):
        return False
    moves = bool(_MOVES_TO.search(text[: words[run.start].start]))
    if is_given_name(word):  # a letter from Jordan, but life in Jordan
        return before in {"in", "near", "around"} or moves
    return before in {"in", "to", "from", "near", "around", "outside", "of", "about", "via"}


def _is_a_ground(text: str, words: list[Token], run: Run) -> bool:
    """`the visit to Eden Camp`, `a trip to Beth Lodge`; not `a home visit to Ada Camp`."""
    last = words[run.end - 1].low
    if run.end - run.start == 1 or last not in _GROUNDS or words[run.start].low in TITLES:
        return False
    going = _GOES_TO if last == "camp" else _JOURNEY_TO
    return going.search(text[: words[run.start].start]) is not None


def in_brackets(text: str, words: list[Token], at: int) -> bool:
    """Whether a lone word stands in brackets behind a name: its school, house or class."""
    token = words[at]
    return (
        at > 0
        and is_capitalised(words[at - 1].text)
        and text[words[at - 1].end : token.start] == " ("
        and text[token.end : token.end + 1] in {")", ","}
        and not is_alias(text, words, at)
    )
