"""What this document calls its schools: words and first names that, in their place, name nobody.

    Saltcote Academy … Saltcote has 210        Ysgol y Graig Las … at Graig Las
    Rowan Infant School … move to Rowan, the Rowan heating, Rowan 166

What lives here: how the document says so, and where a school is meant that bears a first name. What
does not: runs that name a body by themselves (`naming.bodies`), and columns of schools (`columns`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import (
    BODY_WORDS,
    MONTHS,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    plain,
    tokens,
    without_possessive,
)
from redactor.naming.bodies import is_headed, is_somewhere
from redactor.naming.runs import name_run
from redactor.people.columns import called, of_schools

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Document

# What follows what a school is called: "Wethrigg Primary School", "Tarnside Academy".
_KIND = re.compile(
    r"\s+(?:(?:(?:Church of England|C ?of ?E|CE|RC|VA|VC|Catholic|Methodist|Community|Junior|Infants?|Nursery|High|Grammar|Primary|Secondary|Special|Integrated|Controlled|Middle|First|Upper|Sixth Form|Academy|and|&)\s+){1,5}(?:School|Academy|College)|Primary|Academy|Federation|(?:School|College)(?=\s*(?:$|[,.;:)|]|&|(?!meals|lunch|uniform|trip|report|place|transport|bus)[a-z]|Board\b|Governing\b)))\b(?!['’]|\s+[Cc]ouncil)"
)
# … and what it is the name of: "Principal of Tarnside", "the parish of Tarnside".
_LED = re.compile(
    r"\b(?:principal|head ?teacher|headmaster|headmistress|governors|diocese|parish|village|town|university) of $",
    re.IGNORECASE,
)
# … where it lies: "St Hild's Primary School, Saltcote", in a title
_LIES_AT = re.compile(r"\b(?:School|Academy|College|Nursery|Infants|Juniors|Federation), $")
_TITLE = 14  # words of one
# … and who is of which: "Parent, Saltcote", "Head of School, Saltcote"
_OFFICE_AT = re.compile(
    r"^\W*(?P<office>(?:parent|staff|co-?opted|foundation|associate|head of school|head ?teacher|deputy(?: head)?|teacher|chair)(?: governor)?), (?P<site>[A-Z][\w'’-]+)\W*$",
    re.IGNORECASE,
)
_KINDS = frozenset("school academy primary college federation infants juniors nursery".split())
_TWO = 2  # words of a name: "Tarrow Lode"
_HEAD = 4  # paragraphs
_PLACE = r"(?!(?:Mrs?|Ms|Miss|Mx|Dr|Rev|Revd|Canon|Fr|Cllr)\b)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}"
# … where the meeting was: "minutes, 17 March 2026, 4.30pm at Thorpe Wath"
_HELD_AT = re.compile(rf"\b(?:[Mm]inutes|[Mm]eeting)\b.*\d.*\bat (?P<place>{_PLACE})\W*$")
# … and how many pupils each has: "Rolls: Oldby Mill 96, Thorpe Wath 141"
_ROLLS = re.compile(r"\b(?:rolls?|numbers?(?: on roll)?|attendance)\b[^.;]*", re.IGNORECASE)
_WITH_A_ROLL = re.compile(
    rf"(?:^|[:,;] |\band )(?P<name>{_PLACE})(?:,| has| had| at)? \d{{2,4}}(?:\.\d)?\b(?! ?[ap]m)"
)
_YSGOL = re.compile(
    r"\b(?:Ysgol|ysgol)(?: (?:Gynradd|Uwchradd|Gyfun|Gymraeg|Gymunedol|Iau|Babanod|Arbennig|Eglwys))*(?P<article> [Yy]r?)? "
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:(?:y|yr|ar|a'r) )?[A-ZÀ-Þ][\w'’-]+){1,3})"
)
# "Askwith CE, Bampfield and Hartbeck Primary Schools"
_CHURCH = r"(?: (?:CE|CofE|C of E|RC|VA|VC|Church of England|Catholic|Methodist))?"
_ONE = rf"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?{_CHURCH}"
_LISTED = re.compile(
    rf"(?P<list>{_ONE}(?:, {_ONE})*,? (?:and|&) {_ONE})(?: (?:Primary|Infants?|Junior|Nursery|First|Middle|Secondary|High|Community|Village|Rural))* (?:Schools|Academies|Colleges|Primaries|Nurseries)\b"
)
_BETWEEN_SCHOOLS = re.compile(rf"{_CHURCH}(?:,? (?:and|&) |, |$)")
# A school, class or site that bears a first name: "Rowan Infant School", "Willow class".
_CLASS = re.compile(r"\s+(?:[Cc]lass(?:room)?|[Cc]ampus|[Ss]ite)\b(?!['’])")
# Where it is meant, by what stands before …
_BEFORE = re.compile(
    r"\b(?:mov(?:e[sd]?|ing)|transfer(?:s|red|ring)?|transition)(?: up| across| on)?(?: from [A-Z][\w'’]+)? (?:to|from) $"
    r"|\b(?:staff|teachers|governors|parents|children|pupils|heads?|places|classes|attendance|numbers) (?:at|from|in) $|\b(?:governors|headteacher|head|roof|boiler) of $"
    r"|\b(?:budget|deficit|surplus|heating|roof|boiler) (?:at|of|for) $|\b(?:\d{4}|meetings?|held|open(?:ed|ing)?|training|site|both) at $",
    re.IGNORECASE,
)
_OF_A_GOVERNOR = re.compile(
    r"\b(?:parent|staff|co-?opted|governor|head ?teacher|head of school|deputy|teacher)(?: governor)?(?:, | \()$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\bthe $", re.IGNORECASE)
# … and behind: "Rowan 166", "Rowan by all", "Rowan ends the year", "Rowan's roof".
_BEHIND = re.compile(
    r"\s+£?\d[\d,]+(?=[,.;)]|$| and\b)|:\s*(?:surplus|deficit|£)|\s+by (?:all\b|\w+ votes?\b|\w+ with \w+ abst)"
    r"|\s+(?:ends?|ended) the (?:financial )?year (?:£|in|with (?:a|£))|\s+has (?:about |over |only |nearly )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:children|pupils|vacancies)\b"
    r"|\s+(?:is|was|are) (?:in (?:deficit|surplus)|(?:over|under)-?subscribed)\b|\s+needs? (?:an? )?(?:new )?(?:boiler|roof|classroom|caretaker)\b"
    r"|\s+(?:has|had) (?:under|over)?spent (?:its\b|£|the (?:sports|pupil|capital))|\s+(?:has|had) carried forward\b"
    r"|['’]s? (?:(?:sports|school|delegated) )?(?:budget|deficit|surplus|reserves|roll|boiler|roof|heating|buildings?|hall|car park|website|fire (?:door|drill)|governors|inspection|SEF)\b"
)
_NOUN = re.compile(r"\s+(?P<noun>[a-z]{3,})\b")
_OF_PEOPLE = re.compile(
    r"(?:famil(?:y|ies)|boys?|girls?|lad|lass|child|children|kid|twins|brothers|sisters|siblings|household|case|matter|incident|situation|complaint|appeal|affair|business"
    r"|and|was|were|is|are|has|had|have|will|who|whose|to|for|in|of|at|on|from|with|as|by|or|that|which|did|would|could|should|can|may)$"
)


def body_words(document: Document, surnames: frozenset[str]) -> frozenset[str]:
    """Words that name a school, firm or place in this document: Saltcote (Academy), St Hild('s)."""
    found: set[str] = set()
    for count, block in enumerate(document.blocks):
        text = fold(block.text)
        words = tokens(text)
        found.update(_words_of_schools(text, surnames))
        found.update(_by_their_rolls(text))
        found.update(_of_a_list(text))
        if count < _HEAD and (held := _HELD_AT.search(text)):
            found.add(plain(held["place"]))
        found.update(_in_welsh(text))
        at = 0
        while at < len(words):
            run = name_run(text, words, at)
            low = [without_possessive(token.low) for token in words[run.start : run.end]]
            if len(low) > 1 and low[-1] in BODY_WORDS and is_capitalised(words[at].text):
                found |= {
                    plain(word)
                    for word in low[:-1]
                    if word not in MONTHS and not is_given_name(word) and not is_english(word)
                }
                found.update(_whole_name(low))
            if is_headed(text, words, run) or is_somewhere(text, words, run):
                found.add(plain(" ".join(low)))
            at = run.end
    return frozenset(found | _sites(document) | {called(block) for block in of_schools(document)})


def _sites(document: Document) -> set[str]:
    """Where people of several offices are said to come from, one of them in each line."""
    offices: dict[str, set[str]] = {}
    for block in document.blocks:
        if said := _OFFICE_AT.match(fold(block.text)):
            offices.setdefault(said["site"].casefold(), set()).add(said["office"].casefold())
    return {
        plain(site)
        for site, held in offices.items()
        if len(held) > 1 and not (is_given_name(site) or is_english(site))
    }


def _words_of_schools(text: str, seen: frozenset[str]) -> Iterator[str]:
    """Words of a text that are the names of schools, and of nobody whom it names in full."""
    for word in tokens(text):
        named = _KIND.match(text, word.end) or _LED.search(text, 0, word.start)
        if named is None and len(text.split()) <= _TITLE and not text[word.end :].strip():
            named = _LIES_AT.search(text, 0, word.start)
        if is_capitalised(word.text) and named:
            known = is_given_name(word.text) or is_english(word.text) or plain(word.low) in seen
            if not known and word.low not in MONTHS | BODY_WORDS:
                yield plain(word.low)


def _of_a_list(text: str) -> Iterator[str]:
    """What the schools of a federation are called, where they are listed as that."""
    for listed in _LISTED.finditer(text):
        for name in _BETWEEN_SCHOOLS.split(listed["list"]):
            words = name.split()
            if words and not any(is_given_name(w) or is_english(w) for w in words):
                yield plain(" ".join(words))


def _by_their_rolls(text: str) -> Iterator[str]:
    """Schools of a federation, told by the numbers behind several of them."""
    for said in _ROLLS.finditer(text):
        named = [found["name"] for found in _WITH_A_ROLL.finditer(said.group())]
        if len(named) > 1:
            yield from map(plain, named)


def _whole_name(low: list[str]) -> Iterator[str]:
    """`tarrow lode` of Tarrow Lode Primary School; not of the Leo Marsh Academy."""
    name = list(low)
    while name and name[-1] in BODY_WORDS:
        name.pop()
    a_school = not _KINDS.isdisjoint(low[len(name) :])
    name = name[1:] if name[:1] == ["the"] else name
    if a_school and len(name) >= _TWO and not is_given_name(name[0]):
        yield plain(" ".join(name))


def _in_welsh(text: str) -> Iterator[str]:
    """`graig las` of Ysgol y Graig Las; not of one that bears somebody's name."""
    for match in _YSGOL.finditer(text):
        if match["article"] or not is_given_name(match["name"].split()[0]):
            yield plain(match["name"])


def by_first_name(document: Document, people: frozenset[str]) -> frozenset[str]:
    """First names that schools and classes bear here, and nobody who is named in full: `people`."""
    found = set()
    for block in document.blocks:
        text = fold(block.text)
        for word in tokens(text):
            named = _KIND.match(text, word.end) or _CLASS.match(text, word.end)
            if named and is_capitalised(word.text) and is_given_name(word.text):
                found.add(plain(word.low))
    return frozenset(found - people)


def is_meant(text: str, start: int, end: int) -> bool:
    """Whether such a first name is a school's in its place, by the words on both sides."""
    owns = text[end : end + 2] in {"'s", "’s"}  # Rowan's table
    led = _BEFORE.search(text, 0, start) and not owns
    if led or _BEHIND.match(text, end):
        return True
    if text[end : end + 1] == ")" and _OF_A_GOVERNOR.search(text, 0, start):
        return True  # (parent, Rowan)
    noun = _NOUN.match(text, end) if _ARTICLE.search(text, 0, start) else None
    return noun is not None and not _OF_PEOPLE.match(noun["noun"])
