"""A clerk's note that lists in plain words what is not for everybody: places, names, matters.

    NB not for the website: the "minibus thing" under 3, all of 4b, last bit of 7 (debts), bottom bullet of 11
    Keep off the porch - 2.1, the bit about the lift in 5 and the jobs that go with them. Rest can go up.

What stands before the colon is told by what it lacks (`informal`); each entry behind it names an item
of these minutes, or a piece of one. A note that tells of a matter in words is sealed itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical, unprefixed
from redactor.split.markers import informal
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import quoted
from redactor.split.rulings.counting import in_order
from redactor.split.rulings.passages import ALL_BUT
from redactor.split.rulings.places import AND, KIND, NUMBER, TO, Target
from redactor.split.rulings.targets import targets
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redactor.split.lines.line import Lines

RULE, OWN_RULE = "clerk's note", "the note itself"
ITSELF = "itself"
_LEAD = re.compile(r"^(?P<lead>[^:=]{8,90}?)\s*(?::|=|\s-)\s+(?P<list>\S.*)$", re.DOTALL)
# … right in front of the first number, whatever stands before it: "blue sheet (= private): 3.3 + 6.1"
_BEFORE_NUMBERS = re.compile(
    r"^(?P<lead>(?:[^:\d]{0,60}?\b[Pp](?:ar)?t\s*2\b)?[^:\d]{0,90}?)(?:\s*[:=]|\s-|\s(?:are|is)\b)\s*(?P<list>(?:(?:items?|minutes?|paras?|paragraphs?|all\s+of)\s+)*\d.*)$",
    re.DOTALL,
)
# What need not be listed: "everything else is open", "the rest can go up"
OPEN_REST = re.compile(
    r"\s*(?:[.,;]|\s-|\band\b|\bbut\b)\s*(?:the\s+)?(?:everything|all|anything|rest|remainder|others?)(?:\s+else)?\s+(?:(?:is|are|can|may|to|all|stays?|goes|go|be)\s+)*(?:open|public|published|fine|ok|up|on|out|online|web\w*|part\s*1)\b[^.;:]*$",
    re.IGNORECASE,
)
TOGETHER = re.compile(r"\s*\+\s*(?=\d)|(?<=\d\.\d)/(?=\d+\.\d)")  # 3.3 + 6.1/6.2
TO_BE_KEPT = Pattern(
    r"^\W*(?:please\s+)?(?:to\s+(?:come|go|be\s+(?:taken|left|cut|kept|held))\s+(?:out|off|back)|(?:keep|leave|take|cut|hold|strip)\s+(?:back|out|off))(?:\s+(?:of|from)\s+(?:the\s+)?(?:public|published|web\w*|parents'|porch|open|school|outside|website|online|circulated)\b(?:\s+(?:copy|copies|version|minutes|set|site|one|file|page))?)?\W*$"
    r"|^\W*(?:the\s+following|these|those)(?:\s+(?:items|paragraphs|paras|numbers|minutes|bits))?\s+(?:are|is|were)\s+(?:all\s+)?(?:to\s+be\s+|treated\s+as\s+|kept\s+)*(?:<CONF>|<P2>|conf\b|private|withheld)\W*$"
)
_LISTED = rf"(?:{KIND}\s+)?{NUMBER}(?:(?:{AND}|{TO})(?:{KIND}\s+)?{NUMBER})*"
_ONLY = r"(?:\s*,?\s*(?:only|alone|solely)\b)"
_THE_REST = (
    r"(?:\s*[,;]\s*(?:(?:and|but)\s+)?(?:not\s+)?(?:the\s+)?(?:rest|remainder|others?)\b[^,;:]*)"
)
_MEANT = rf"(?:(?:only|just)\s+)?(?P<list>{_LISTED}){_ONLY}?{_THE_REST}?"
# Short notes, which say no more than numbers beside a mark: "Confidential (6.4 only)", "6.4 only: Part 2"
_SHORT = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"^(?P<lead>[^:=\d]{{4,60}}?\d?)(?:\s*[:=,]|\s+-|\s*[(\[](?=.*[)\]])|\s+(?:as\s+to|re|regarding|in\s+respect\s+of)\b)\s*{_MEANT}[)\]]?$",
        rf"^{_MEANT}(?:\s*[:=]|\s+-)\s*(?P<lead>[^:=]{{4,60}})$",
    )
)
# No number of a part, as in "Part 2 - confidential".
_PLAINLY = re.compile(r"\d[./]\d|\b(?:item|minute|min|para\w*|point|no)s?\b", re.IGNORECASE)
_KEPT = " be withheld"  # said of each entry
_PLACE = r"(?P<place>[A-Z]{0,4}/?\d[\w./]*(?:\([a-z]+\))?)"
_AT = r"(?:under|in|from|of)\s+(?:(?:item|minute|min|no|para\w*|section)\.?\s+)?"
_BIT = r"(?:bits?|parts?|stuff|things?|news|paragraphs?|paras?|bullets?|points?|lines?|notes?)"
_CALLED = re.compile(
    rf"^\W*(?:the\s+|that\s+)?[\"'](?P<said>[^\"]{{3,60}}?)[\"'](?:\s+\w+)?\s+{_AT}{_PLACE}\W*$",
    re.IGNORECASE,
)
# 8.1 from "Head then said" to the end of it
_TO_THE_END = re.compile(
    rf"^\W*(?:and\s+)?(?:(?:in|of|{KIND})\s+)*{_PLACE},?\s+(?:from\s+(?=[\"'][^\"]{{3,60}}[\"']\s+(?:on(?:wards?)?|(?:down\s+)?(?:to|till|until)\s+(?:the\s+|its\s+)?end)\b)|(?:everything|all|what\s+stands)\s+(?:(?P<after>after|behind)|from)\s+)[\"'](?P<first>[^\"]{{3,60}})[\"']",
    re.IGNORECASE,
)
# in 8 everything after the tea
_AFTER = re.compile(
    rf"^\W*(?:and\s+)?(?:(?:in|of|{KIND})\s+)*{_PLACE},?\s+(?:everything|all|what\s+(?:comes|stands|follows))\s+(?:(?P<after>after|behind)|from)\s+(?:the\s+)?(?P<first>\w+(?:\s\w+){{0,3}})\W*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"^\W*(?:(?:the|that|what)\s+)?(?P<bit>{_BIT}\s+(?:about|on|re)\s+)?(?P<said>[^\d\"]{{3,60}}?)\s+{_AT}{_PLACE}\W*$",
    re.IGNORECASE,
)
_MATTER = re.compile(
    rf"^\W*(?:the\s+|that\s+)?{_BIT}\s+(?:about|on|re)\s+(?P<said>[^\d]{{3,60}})$", re.IGNORECASE
)
_ROW = re.compile(  # the caretaker row in the table
    r"^\W*(?:and\s+)?(?:the|that)\s+(?P<said>[^\d\"]{3,40}?)\s+row(?:\s+(?:in|of|from)\s+the\s+\w+)?\W*$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^\W*(?:(?:all|everything|anything|whole|lot|the|of|that|what|is|was|said)\W*)*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"(?<![\w£.]){_PLACE}(?![\w%])", re.IGNORECASE)
_PLACED = re.compile(rf"\b{_AT}{_PLACE}(?![\w%])", re.IGNORECASE)
# Actions follow their item by themselves.
_FOLLOW = re.compile(
    r"^\W*(?:(?:and|with|plus|the|any|their|its|all)\s+)*(?:to-?\s?dos?|actions?|jobs?|tasks?)\b(?!\s+\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[,;+&]|\band\b|\bplus\b|\balso\b)(?:\s|[,;+&]|and\b|plus\b|also\b)*")
_COVERED = re.compile(r"\([^()]*\)|\"[^\"]*\"")
# "BUDGET (IN PART EXEMPT - PARAGRAPH 3)": of the Act, and no paragraph of these minutes.
_OF_LAW = re.compile(
    r"^(?!.*\d[./]\d).*\bexempt\b(?:\s+(?:under|by\s+virtue\s+of|in\s+part))?[\s,(–-]{0,4}\bpara(?:graph)?s?\.?\s*\d{1,2}(?!\d)"
    r"|[(\[]exempt\s*:\s*(?:para(?:graph)?s?\.?|category)\s+[1-7](?!\d)[^()\[\]]*[)\]]\W*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*\((?!(?:[a-z]|[ivx]+)\))[^()]*\)\W*$")  # but 4(i)


def noted(
    lines: Lines, read: Callable[[str], tuple[Target, ...]] | None = None
) -> Iterator[tuple[int, Marker]]:
    """The notes, each with the pieces of these minutes that it names; `read` finds them in a text."""
    borne = {unprefixed(x.number.parts) for x in lines if x.number and not x.agenda}
    for at, line in enumerate(lines):
        if line.block.story is not Story.BODY or line.row or line.agenda or line.blank:
            continue
        if _OF_LAW.search(line.text):
            continue
        found = (read or _listed)(line.text[line.start :])
        meant = tuple(y for x in found for y in _of_parts(x, borne))
        meant = tuple(x for x in meant if "-" not in x.place or _stands(x, borne))  # 6.3-6.4 is two
        if meant and all(_stands(x, borne) for x in meant):
            told = line.number is None and any(quoted.CALLED in x.which for x in meant)
            itself = (Target("", ITSELF),) if told or _COVERED.search(line.text) else ()
            places = tuple(x.place for x in (*meant, *itself))
            which = tuple(x.which for x in (*meant, *itself))
            yield at, Marker(Reach.PIECES, RULE, numbers=places, which=which)


def _of_parts(target: Target, borne: set[tuple[str, ...]]) -> Iterator[Target]:
    """An item; where only its paragraphs have numbers, these: 6.1 and 6.2 for 6."""
    number = unprefixed(canonical(target.place))
    left = {unprefixed(canonical(x)) for x in target.which.removeprefix(ALL_BUT).split()}
    parts = sorted(x for x in borne if number and x[:-1] == number)
    whole = not target.which or target.which.startswith(ALL_BUT)
    if number in borne or not (parts and whole):
        yield target
        return
    yield from (Target(".".join(x)) for x in parts if x not in left)


def _stands(target: Target, borne: set[tuple[str, ...]]) -> bool:
    """Whether an item of these minutes bears the number; a matter is looked for later."""
    return (
        not target.place[-1:].isalnum()
        or not any(c.isdigit() for c in target.place)
        or unprefixed(canonical(target.place)) in borne
        or ("(" in target.place and unprefixed(canonical(target.place))[:1] in borne)
    )


def _listed(text: str) -> tuple[Target, ...]:
    """What a sentence with such a lead-in names, entry by entry."""
    for found in _notes(text):
        if not _keeps_back(found["lead"]):
            continue
        parts = [x for x in entries(found["list"].strip(" .")) if not _FOLLOW.match(x)]
        known = [[*named(x)] for x in parts]
        if not known or not known[0] or 2 * sum(map(bool, known)) < len(known):
            continue
        meant = (own or numbers(x) for own, x in zip(known, parts, strict=True))
        return tuple(dict.fromkeys(target for own in meant for target in own))
    return ()


def _notes(text: str) -> Iterator[re.Match[str]]:
    """What may be such a note: a mark or a lead-in, and what is listed beside it."""
    whole = TOGETHER.sub(", ", OPEN_REST.sub("", text.strip(" .•*-")))
    listed = _BEFORE_NUMBERS.match(whole)
    yield from (x for x in (listed,) if x and _PLAINLY.search(x["list"]))
    whole = whole[1:-1] if re.fullmatch(r"[(\[][^()\[\]]*[)\]]", whole) else whole
    short = (form.match(whole.strip(" .")) for form in _SHORT)
    yield from (x for x in short if x and _PLAINLY.search(x["list"]))
    yield from filter(None, (_LEAD.match(text[a:b].strip()) for a, b in sentences(text)))


def numbers(entry: str) -> list[Target]:
    """Of an entry in other words the items that it may mean, whole: "the Year 9 boy in 5"."""
    placed = [m["place"] for m in _PLACED.finditer(entry)]
    found = placed or [m["place"] for m in _NUMBERED.finditer(entry)]
    return [Target(place.rstrip(".")) for place in found]


def _keeps_back(lead: str) -> bool:
    """Whether a lead-in says no more than that something is not for everybody."""
    if TO_BE_KEPT.search(lead):
        return True
    return informal.opens(lead) and not informal.goes_on(lead)


def entries(text: str) -> Iterator[str]:
    """The entries of such a list, cut where neither brackets nor quotation marks are open."""
    text = in_order(text)
    covered = _COVERED.sub(lambda m: "_" * len(m.group()), text)
    at = 0
    for stop in _BETWEEN.finditer(covered):
        if text[at : stop.start()].strip():
            yield text[at : stop.start()]
        at = stop.end()
    if text[at:].strip():
        yield text[at:]


def named(entry: str) -> Iterator[Target]:
    """What an entry names: an item or a piece of one; nothing, where it is none."""
    said = _BEHIND.sub("", entry).strip()
    if ends := _TO_THE_END.match(said) or _AFTER.match(said):
        way = "behind" if ends["after"] else "onwards"
        yield Target(ends["place"].rstrip("."), f"{way} {ends['first']}")
        return
    told = _TOLD.match(said)
    if called := _CALLED.match(said) or (told if told and told["bit"] else None):
        yield Target(called["place"].rstrip("."), f"{quoted.CALLED} {called['said']}")
    elif found := tuple(quoted.named(said)) or targets(said + _KEPT):
        yield from found
    elif told:
        whole = _WHOLE.match(told["said"])
        yield Target(told["place"].rstrip("."), "" if whole else f"{quoted.CALLED} {told['said']}")
    elif matter := _MATTER.match(said) or _ROW.match(said):
        yield Target(matter["said"], "one about")
