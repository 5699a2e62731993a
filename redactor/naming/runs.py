"""Runs of capitalised words: where a name begins and ends, and when the run names a body instead.

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
    NO_PERSON_AFTER,
    OFFICE_SURNAMES,
    OFFICE_WORDS,
    PARTICLES,
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

# Body words that are common surnames too: after a first name they are taken as the surname.
SURNAME_BODIES = frozenset(
    "church field fields hall park hill wood woods green ward bridge mill lake day reading "
    "moor beach forest banks rivers marsh temple parish place "
    "major bank week english award close law legal court friends guild mill works bay "
    "chambers glass".split()
)
# Of these the more are streets and houses: a surname only where the rest tells of somebody, or,
# of a lane, the first name is no word besides (Mia Lane, not Marsh Lane).
_STREET_SURNAMES = frozenset("lane street way house lodge".split())
_TELLS_OF_SOMEBODY = re.compile(
    r",? (?:in|of|from) (?:Year|Reception|Nursery|Class) |\s*\((?:aged? |Y|Yr |Year )?\d{1,2}[A-Z]?\)|\s*[:–-] ?\d+(?:\.\d)?%"
    r"|['’]s (?:mother|father|mum|dad|parents?|family|behaviour|attendance|teacher|tutor|EHCP|class|diagnosis)\b"
    r"| (?:has |had )?(?:(?<!House )won|sang|spoke|settled|struggled|refused|returned|joined|said|told|asked|thanked|wrote|apologised|cried|hit|bit)\b"
    r"| (?:is|was|has been|had been) (?:doing|making|suspended|excluded|absent|upset|bullied|praised|chosen|awarded|diagnosed|assessed|referred|reintegrated)\b"
)
# … and what stands around a place that bears a first name. No number in front: a minute has one too.
_LEADS_TO_A_PLACE = re.compile(
    r"\b(?:(?:cars|parking|parked|traffic|crossing|pavement|gate|entrance) (?:on|along|off|in)|along|onto) $",
    re.IGNORECASE,
)
_IS_A_PLACE = re.compile(
    r" (?:entrance|gates?|site|campus|car park|junction|roof|boiler)\b"
    r"|,? (?:is|was|were|will be|has been|had been|to be) (?:again |now |being |still )?(?:closed(?! in\b)|resurfaced|flooded|gritted|refurbished|demolished)\b"
)
_OFFICE_GOES_ON = re.compile(
    r"[ -](?:of|boy|girl|teacher|student|pupil|prefect|elect|designate)\b", re.IGNORECASE
)
_WELSH_BODIES = frozenset(
    "ysgol coleg capel eglwys neuadd canolfan meithrinfa cylch clwb bwrdd cyngor".split()
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
    r"(?:\s+\(?[A-Z]\w+\)?){0,2},?\s+\(?(?:Ltd|Limited|LLP|PLC|plc|Inc|CIC|Bros)\b"
)
# What is shouted, thrown or aimed at is a person; whatever else is "at" stands somewhere.
_COUNTY = frozenset({"co", "county"})
_AT_PEOPLE = re.compile(
    r"\b(?:shout|swore|swear|laugh|threw|throw|aim|direct|point|look|yell|scream|fired|firing|shot|kick|lash|bark|growl|sneer|star(?:ed|ing)|wav(?:ed|ing)|spat|spit|angry|lunge|jeer)\w*\b[^.;]{0,30}\bat $"
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
_OFFICES_AND_TITLES = OFFICE_WORDS | TITLES
# A line of its own: "Heath and Harbour Academies Trust".
_BODY_OF_TWO = re.compile(
    r"\s*[A-Z][\w'’-]+(?:,? (?:and|&) [A-Z][\w'’-]+)+ (?:[A-Z][\w'’-]+ ){0,3}"
    r"(?:Trust|Academies|Federation|Partnership|Schools|Alliance)\W*"
)
_BODY_FOLLOWS = BODY_WORDS | {"governing", "local"}
_NO_PERSON_ITSELF = NO_PERSON_AFTER - {"prince", "princess"}
_MOST_WORDS = 6
# What is called by a first name or a plant in schools: Willow class, Rowan and Hazel tutor groups.
_NAMED_THINGS = frozenset(
    "class classes house houses room rooms building ward unit campus site base suite tutor form "
    "forms team teams group groups wing block base schools principles criteria taxonomy framework "
    "profile scale schemes".split()
)
_OPENS_ALIAS = re.compile(r' ?[ ]["“\'(]\Z')
_CLOSES_ALIAS = re.compile(r'["”\')] \Z')
# "the Dolan family", "the Ward complaint" speak of people; other nouns make a thing of the name.
_OF_PEOPLE = frozenset(
    "family families twins twin brothers sisters siblings children boys girls parents couple case "
    "cases complaint complaints matter situation incident appeal hearing exclusion panel".split()
)
_FUNCTION_WORDS = frozenset(
    "and was were is are has have had will who whose to in for of at on from with as by or that "
    "which did not would could should can may do does".split()
)


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

    `Elizabeth "Libby" Crane`, `Oluwaseun (Seun) Ade`; not `Farrar (Headteacher) Rebecca`.
    """
    if not 0 < at < len(words) - 1 or not words[at].text[1:].islower():
        return False
    opens = text[words[at - 1].end : words[at].start]
    closes = text[words[at].end : words[at + 1].start]
    return (
        bool(_OPENS_ALIAS.fullmatch(opens) and _CLOSES_ALIAS.fullmatch(closes))
        and is_capitalised(words[at + 1].text)
        and is_given_name(words[at].text)
        and is_given_name(words[at - 1].text)
        and words[at + 1].low not in _OFFICES_AND_TITLES
    )


def is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper()


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
    bare = without_possessive(token.low)
    is_surname = _is_surname(text, words, at, bare)
    return is_capitalised(token.text) and (is_surname or bare not in OFFICE_WORDS)


def _is_surname(text: str, words: list[Token], at: int, bare: str) -> bool:
    """Whether a word that may be an office or a hall is the surname of the name before it."""
    if bare in OFFICE_SURNAMES and _names_somebody(words, at - 1):  # Bernice Hall, Mr Lewis Hall
        return not _OFFICE_GOES_ON.match(text, words[at].end)  # Zeynep, Head of Maths
    if bare in SURNAME_BODIES and is_given_name(words[at - 1].text):
        return not _is_a_place(text, words[at - 1], words[at])  # Josh Hall, who is a word
    return False


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
        if _opens_another(text, words, end):
            break
        end += 1
    return Run(start, end)


def _opens_another(text: str, words: list[Token], at: int) -> bool:
    """Whether a title begins the next name; as the last word it is a surname: Avi Dayan."""
    if words[at].low not in TITLES or words[at - 1].low in PARTICLES:
        return False
    follows = at + 1 < len(words) and joined(text, words[at], words[at + 1])
    return (follows and is_capitalised(words[at + 1].text)) or not is_given_name(words[at - 1].text)


def names_body(text: str, words: list[Token], run: Run) -> bool:
    """Whether the run, with what it hangs on, names a body, a place or a thing."""
    last = without_possessive(words[run.end - 1].low)
    lone_name = run.end - run.start == 1 and last in NAME_WORDS  # River, who scored
    if last in BODY_WORDS and not lone_name and not _surname_body(text, words, run):
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
    if any(word.low in _WELSH_BODIES for word in _capitals_before(text, words, run.start)):
        return True  # Ysgol Gymunedol Cwm Eithin
    if _is_a_firm(text, words, run) or _BODY_OF_TWO.fullmatch(text):
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


def is_somewhere(text: str, words: list[Token], run: Run) -> bool:
    """`at Maes Gwyn`, `to Devon`, `Co Tyrone`: a place by what stands before it."""
    if words[run.start].low in _COUNTY and is_place(words[run.end - 1].text):
        return True
    if not run.start or not joined(text, words[run.start - 1], words[run.start]):
        return False
    before = words[run.start - 1].low
    if before in _COUNTY and is_place(words[run.end - 1].text):
        return True
    if before == "at":
        return not _AT_PEOPLE.search(text[: words[run.start].start])
    word = words[run.start].text
    if before == "in" and run.end - run.start == 1 and word[-2:] != "'s":
        return not _IN_PEOPLE.search(text[: words[run.start].start])
    if run.end - run.start > 1 or not is_place(word):
        return False
    moves = bool(_MOVES_TO.search(text[: words[run.start].start]))
    if is_given_name(word):  # a letter from Jordan, but life in Jordan
        return before in {"in", "near", "around"} or moves
    return before in {"in", "to", "from", "near", "around", "outside", "of", "about", "via"}


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


def _surname_body(text: str, words: list[Token], run: Run) -> bool:
    first, last = words[run.start], words[run.end - 1]
    bare = without_possessive(last.low)
    of_lane = bare == "lane" and not is_english(first.text)
    of_street = of_lane or (bare in _STREET_SURNAMES and _tells(text, last))
    so_called = bare in SURNAME_BODIES or of_street
    return so_called and is_given_name(first.text) and not _is_a_place(text, first, last)


def _is_a_place(text: str, first: Token, last: Token) -> bool:
    """Whether what stands around says that something bears the name of a person."""
    return bool(_LEADS_TO_A_PLACE.search(text[: first.start]) or _IS_A_PLACE.match(text, last.end))


def _tells(text: str, surname: Token) -> bool:
    """Whether what follows tells of somebody: `Mia Lane in Year 4`; not `Charlotte Lane is closed`."""
    end = surname.start + len(without_possessive(surname.text))
    return _TELLS_OF_SOMEBODY.match(text, end) is not None


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
