"""Who is in the attendance list, and as what.

Every shape of list comes down to three things: names stand before the first item of business
(or under a heading that says Present or Apologies); what a name is lies beside it, in the same
row, in brackets, before a colon, or in the heading of its group; initials are read, never made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from redactor.attendance.entries import begins_with_name
from redactor.attendance.initials import initials, made
from redactor.attendance.region import LABELLED, SPOKEN, region
from redactor.data import Block, Document, Finding, Role, Span
from redactor.naming import (
    ADULT_TITLES,
    DAYS,
    MONTHS,
    NOT_INITIALS,
    OFFICE_WORDS,
    TITLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    tokens,
    without_possessive,
)
from redactor.naming.runs import Run, is_initial, name_run, names_body
from redactor.naming.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CLAUSE = re.compile(r"[.!?;:]\s+[A-Z][a-z]+(?:\s+[a-z'’]+){4}")
# … and no label of another list: `Absent without apology: …`
_SENTENCE = re.compile(
    r"[.!?]\s+(?![A-Z][^.;:,]{0,50}:\s)[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?\s+[a-z'’]+\s+[a-z'’]"
)
_OPENS_ENTRY = re.compile(r"(?:(?:^|\.\s)[^:–—.-]{0,60}[:–—-]|;)\s*(?:the\s+)?$", re.IGNORECASE)
_BESIDE = re.compile(
    r"\s*(?:\([^()]{0,40}\)\s*)?(?:,|and|&|,\s*and|a|a/and)\s*(?:the [\w -]{3,30},\s*)?"
)

_ENTRY_ENDS = re.compile(r"\s*(?:[(,;.]|and\b|&|$)")
_NEAR_TOP, _TITLE = 40, 8  # lines that tell what body met
_SEVERAL = 3  # first names that are no chance

# What a sentence says of those who sat at the table, where somebody tells it in words.
_WAS_THERE = re.compile(
    r"\b(?:was|were|is|are) (?:all |both |also )?(?:(?:in|took) the chair|there|here|present|with us|in attendance)\b"
    r"|\b(?:took the chair|chaired|clerked|with (?:him|her|them|us) (?:was|were|came)|joined (?:us|him|her|them)|came (?:for|along|to|by)"
    r"|made (?:it|up)|took (?:the |these )?(?:notes|minutes)|stayed for|came along|sat round)\b",
    re.IGNORECASE,
)

_SENT_APOLOGIES = re.compile(
    r"(?:sorry|apologies|apols?|regrets)\b[^.;]{0,30}\bfrom\b", re.IGNORECASE
)
_TOOK_NOTES = re.compile(
    r"\s+(?:took (?:the |these )?(?:notes|minutes|chair)|chaired|clerked)\b", re.IGNORECASE
)
_FROM_A_BODY = re.compile(
    r",?\s+(?:from|of) (?:the |our )?(?:[\w'’&-]+ ){0,5}(?:team|office|council|service|trust|diocese|authority|hub|firm|department|board|police|university|Ltd|LLP)\b"
)
_CAME = re.compile(
    r"\b(?:was|were) (?:there|here|present|with us|in attendance)\b|\b(?:joined|stayed|came|made it)\b"
)
_BESIDE_REASON = re.compile(r"(?:,|\band|&)\s*$")  # `Sorry from A (poorly) and B (working)`

# Where in one paragraph the next list begins: `Tess Quill (TQ) clerk. Student observers: …`
_ANOTHER_LIST = re.compile(r"[.;]\s+(?=[A-ZÀ-Þ][^.;:]{2,60}:)")

# Students on the board of a college are adults and members of it; pupils at a school's are not,
# also where its governors come from a university, or it is called a college itself.
_COLLEGE = re.compile(
    r"\b(?:corporation|college board|board of management|coleg"
    r"|student president|students?[’']? (?:association|union)"
    r"|(?:sixth[- ]form|tertiary|further education) college)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:school|academy|ysgol|(?:technical|community|city) college|coleg cymunedol)\b",
    re.IGNORECASE,
)
_LIST_BEGINS = re.compile(r"\W*(?:\w+ )?(?:present|attend\w*|apolog\w*)\b", re.IGNORECASE)
_STUDENT_MEMBER = re.compile(
    r"\bstudents?['’]? (?:member|(?:vice[- ]|deputy |depute )?president|depute|trustee|governor|union|association)"
    r"|(?:^|\|)\s*student\s*(?:\||$)|^\W*\(student\)",
    re.IGNORECASE,
)

# "Lottie Marsh (Y6)": whoever stands in a list with a year group and no job is a child.
_YEAR_GROUP = re.compile(
    r"^\s*[,(\[–-]*\s*(?:Year|Yr|Y)\s?(?:1[0-4]|\d|R)\b(?!\s*(?:class )?(?:teacher|lead|leader|link|TA|tutor|governor|phase|HLTA))",
    re.IGNORECASE,
)

_PUPIL = (
    r"\b(?:student|pupil)\b(?!\s*(?:premium|support|services|welfare|progress|referral|voice|"
    r"development|experience|link|and|outcomes))|\bhead (?:boy|girl)\b|\bsixth[- ]former\b"
    r"|\b(?:student|pupil) (?:governor|member|representative|council)"
    r"|\bprefects?\b|\bhead (?:student|pupil)s?\b|\bdisgybl(?:ion)?\b"
)
# What stands before the names of pupils who came: `School Council: Ada Poll and Ben Orme`.
_PUPILS_FOLLOW = re.compile(
    r"\b(?:school council(?:lors?)?|student council(?:lors?)?|(?:cyngor|senedd) (?:yr )?ysgol|pupils|students|children|disgyblion|plant|"
    r"prefects|head (?:students?|pupils?)|(?:pupil|student)(?= (?:members|representatives|observers|governors)))"
    r"(?: (?:members|representatives|observers|governors))?(?: (?:from|of|at|in) [^.,;:]{2,40}(?=:))?(?:,? \(?(?:for )?items? [\d–, -]+(?: only)?\)?)?\s*[,:–-]?\s*$",
    re.IGNORECASE,
)
_ALL_PUPILS = re.compile(  # behind the last of them: "Theo Lisk and Bilal Noor, Head Prefects"
    r"^\s*,\s*(?:both\s+|the\s+|our\s+)?(?:head (?:prefects|students|pupils)|prefects|(?:school|student) council(?:lors)?|pupils|students)\b\W*$",
    re.IGNORECASE,
)
_CLERK = (
    r"\bclerk\b|\bclerc\b|\bgovernance (?:professional|officer|manager|director)\b|\bsecretary\b|"
    r"\bminutes? (?:taker|secretary)\b"
)
_HEAD = (
    r"\bhead ?teacher\b|\bhead of school\b|\bprincipal\b(?<!vice principal)|\bpennaeth\b|"
    r"\bchief executive\b|\bceo\b|\bexecutive head\b|\bht\b"
)
_VISITING = (
    r"\b(?:in attendance|also (?:present|attend\w+|in attendance)|attending|officers?|observers?|"
    r"visitors?|visiting|guests?|by invitation|non-?voting)\b"
)
# The first that fits what stands beside a name, in its row, before it or over its group.
_ROLES = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        (Role.PUPIL, _PUPIL),
        (Role.CLERK, _CLERK),
        (Role.HEAD, _HEAD),
        (Role.TRUSTEE, r"\btrustees?\b|\bdirectors?\b(?! of)"),
        (Role.STAFF, _VISITING),
    )
)


# "Poppy Lunt's mum" in a chat or a list of visitors: the name is the child's.
_OF_A_CHILD = re.compile(
    r"^['’]s?\s+(?:mum|mam|mother|dad|father|parents?|nan|gran\w*|carers?|family|brother|sister)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person of the list; `initials` as printed, empty when none were."""

    span: Span
    name: str
    role: Role
    initials: str = ""


def attendees(document: Document, findings: Sequence[Finding]) -> tuple[Attendee, ...]:
    """Everyone in the attendance list, in reading order."""
    listed = region(document)
    college = _is_college(document)
    found: list[Attendee] = []
    group, heads = "", _heads(listed)
    for block in listed:
        names = _names(block, findings, in_table=block.place is not None)
        if not names:
            group = block.text if block.text.strip() else group
            continue
        if block.place is not None and group in heads.get(block.place.table, {}).values():
            group = heads[block.place.table].get(block.place.column, group)
        said = LABELLED.search(block.text) or SPOKEN.search(block.text)
        tells = said and _SENTENCE.search(block.text)
        if block.place is None and (tells or not _is_list(block.text, names)):
            names = _told(block.text, names) if said else _present(block.text, names)
        if not names:
            continue
        rows = _row_text(document, block)
        before = block.text[: names[0].start]
        if before.strip(" \t•*-–:") and not block.place:
            group = before
        pupils, elected = _all_pupils(block.text, names), False
        for i, span in enumerate(names):
            lead = block.text[names[i - 1].end if i else 0 : span.start]
            goes_on = not i or _BESIDE.fullmatch(lead) is not None
            pupils = bool(_PUPILS_FOLLOW.search(lead) or (pupils and goes_on))
            elected = college and bool(_STUDENT_MEMBER.search(lead) or (elected and goes_on))
            until = names[i + 1].start if i + 1 < len(names) else len(block.text)
            beside = _ANOTHER_LIST.split(block.text[span.end : until], maxsplit=1)[0]
            if i + 1 < len(names):
                beside = _PUPILS_FOLLOW.sub("", beside)
            if _OF_A_CHILD.search(beside):
                continue
            name = block.text[span.start : span.end]
            letters = initials(beside, name, document, block)
            role = _role(_own(name, letters, beside), rows, before, group, college=college)
            role = Role.PUPIL if pupils and not elected else role
            found.append(Attendee(span, name, role, letters))
    return tuple(_with_pupils_initials(found))


def _is_college(document: Document) -> bool:
    """Whether the minutes say so near their top, and their title names no school."""
    texts = [block.text for block in document.blocks[:_NEAR_TOP]]
    title = takewhile(lambda text: not _LIST_BEGINS.match(text), texts[:_TITLE])
    return any(map(_COLLEGE.search, texts)) and not any(map(_SCHOOL.search, title))


def _heads(listed: Sequence[Block]) -> dict[int, dict[int, str]]:
    """What the first row of each table says above its columns."""
    heads: dict[int, dict[int, str]] = {}
    for block in listed:
        if block.place is not None and block.place.row == 0:
            heads.setdefault(block.place.table, {})[block.place.column] = block.text
    return heads


def _all_pupils(text: str, names: Sequence[Span]) -> bool:
    """Whether the names are joined by nothing but commas and "and", and pupils' at their end."""
    between = (text[one.end : two.start] for one, two in pairwise(names))
    joined = all("(" not in gap and _BESIDE.fullmatch(gap) for gap in between)
    return joined and _ALL_PUPILS.search(text[names[-1].end :]) is not None


def _with_pupils_initials(found: Sequence[Attendee]) -> Iterator[Attendee]:
    """A pupil without printed initials gets those of the name: it is safe to cut them."""
    taken = {attendee.initials for attendee in found}
    for attendee in found:
        letters = made(attendee.name)
        free = not attendee.initials and letters not in taken | NOT_INITIALS
        is_pupil = attendee.role is Role.PUPIL
        yield replace(attendee, initials=letters) if is_pupil and free else attendee


def _is_list(text: str, names: Sequence[Span]) -> bool:
    """Whether little but names and offices stands here: what is left has few words of its own."""
    rest = text
    for span in reversed(names):
        rest = rest[: span.start] + "," + rest[span.end :]
    rest = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", rest)
    own = [t for t in tokens(rest) if t.text.islower() and t.low not in OFFICE_WORDS]
    return len(own) <= 2 * len(names) + 1 and not _CLAUSE.search(rest)


def _told(text: str, names: Sequence[Span]) -> list[Span]:
    """The names of a list with sentences behind it: `Here: A, B and C. B left at 11.` gives A, B and C."""
    sentence = _SENTENCE.search(text)
    inside = [span for span in names if sentence and span.end <= sentence.start() + 1]
    if inside and sentence and _is_list(text[: sentence.start() + 1], inside):
        behind = [span for span in names if span not in inside]
        return [*inside, *_in_sentences(text, behind, sentence.start() + 1)]
    return _first_of_each(text, names)


def _in_sentences(text: str, names: Sequence[Span], start: int) -> Iterator[Span]:
    """Of sentences behind a list: who took the notes or came for a while, and who sent apologies."""
    for a, b in sentences(text):
        inside = [span for span in names if a <= span.start < b]
        if b <= start or not inside:
            continue
        if _SENT_APOLOGIES.match(text[a:b].lstrip()):
            first, *others = inside
            yield first
            yield from (x for x in others if _BESIDE_REASON.search(text[a : x.start]))
        elif not text[a : inside[0].start].strip() and _came_to_work(text[:b], inside[0]):
            yield inside[0]


def _came_to_work(text: str, name: Span) -> bool:
    """Whether a sentence says of whom it begins with that they took the notes, or came for a body.

    Children come to a meeting as well, to show what they have made.
    """
    behind = text[name.end :]
    titled = tokens(text[name.start :])[0].low in ADULT_TITLES
    return _TOOK_NOTES.match(behind) is not None or (
        (titled or _FROM_A_BODY.match(behind) is not None) and _CAME.search(behind) is not None
    )


def _present(text: str, names: Sequence[Span]) -> list[Span]:
    """The names of sentences that say who was there, like `A took the chair; with her were B and C`."""
    told = [(a, b) for a, b in sentences(text) if _WAS_THERE.search(text, a, b)]
    found = [span for span in names if any(a <= span.start < b for a, b in told)]
    return found if len(found) >= _SEVERAL else []


def _first_of_each(text: str, names: Sequence[Span]) -> list[Span]:
    """Of `Apologies: A and B; C, whose wife D is unwell`: A, B and C, and nobody of the reasons."""
    found: list[Span] = []
    for span in names:
        beside = found and _BESIDE.fullmatch(text[found[-1].end : span.start])
        opening = SPOKEN.match(text)
        first = opening is not None and opening.end() == span.start
        if beside or first or _OPENS_ENTRY.search(text[: span.start]):
            found.append(span)
    return found


def _names(block: Block, findings: Sequence[Finding], *, in_table: bool) -> list[Span]:
    """Spans of names in a block of the list, by shape and by what the recognizers found."""
    text = fold(block.text)
    spans = [
        f.span
        for f in findings
        if f.span.block == block.index and f.entity_type == "PERSON" and f.score >= 0.4
    ]
    words = tokens(text)
    at = 0
    while at < len(words):
        run = _without_opening(words, name_run(text, words, at))
        if _in_list(text, words, run, alone=in_table):
            last = words[run.end - 1]
            end = last.start + len(without_possessive(last.text))
            spans.append(Span(block.index, words[run.start].start, end))
        at = run.end
    united = [_without_initials(text, span) for span in _united(spans)]
    several = in_table or _first_names_only(block.text, united)
    return [span for span in united if several or _full(block.text[span.start : span.end])]


def _first_names_only(text: str, spans: Sequence[Span]) -> bool:
    """A board that goes by first names: `Who came: Bola (chair), Wai Ling and Joe`."""
    if not LABELLED.search(text):
        return False
    entries = [s for s in spans if _ENTRY_ENDS.match(text, s.end)]
    lone = [s for s in entries if not _full(text[s.start : s.end])]
    given = [s for s in lone if is_given_name(text[s.start : s.end])]
    return len(given) >= _SEVERAL and len(lone) * 2 >= len(entries)


def _without_opening(words: list[Token], run: Run) -> Run:
    """`About Isolde Pike` without the word that opens the line."""
    first = words[run.start].text
    opens = run.end - run.start > 2 and is_english(first) and not is_given_name(first)
    named = (
        opens and words[run.start].low not in TITLES and is_given_name(words[run.start + 1].text)
    )
    return Run(run.start + 1, run.end) if named else run


def _full(name: str) -> bool:
    """A lone word in running text may be a place: "a funeral at Bethel"."""
    return len(tokens(name)) > 1


def _in_list(text: str, words: list[Token], run: Run, *, alone: bool) -> bool:
    inside = words[run.start : run.end]
    bare = [without_possessive(token.text) for token in inside]
    if len(bare) < 2 or not is_capitalised(bare[0]) or names_body(text, words, run):
        return False
    low = [word.lower() for word in bare]
    if any(word in OFFICE_WORDS | DAYS for word in low) or (
        low[0] in MONTHS and not is_given_name(low[1])
    ):
        return False
    if is_given_name(bare[0]) or low[0] in TITLES or is_initial(inside[0]):
        return True
    return not all(is_english(word) for word in bare) and (alone or len(text) < 400)


def _without_initials(text: str, span: Span) -> Span:
    """`BrookNB` → `Brook`: the tab between name and initials was lost on export."""
    glued = re.search(r"[A-Z][a-z]{2,}([A-Z]{2,3})$", text[span.start : span.end])
    return Span(span.block, span.start, span.end - len(glued.group(1))) if glued else span


def _united(spans: Sequence[Span]) -> Iterator[Span]:
    current: Span | None = None
    for span in sorted(spans):
        if current is not None and span.start < current.end:
            current = Span(current.block, current.start, max(current.end, span.end))
        else:
            if current is not None:
                yield current
            current = span
    if current is not None:
        yield current


def _row_text(document: Document, block: Block) -> str:
    """What the row says of a name in it: its other cells, unless they hold names themselves.

    Where each cell lists as many paragraphs, the one that stands beside the name.
    """
    if block.place is None:
        return ""
    cells: dict[int, list[Block]] = {}
    for other in document.blocks:
        if other.place is not None and other.row == block.row:
            cells.setdefault(other.place.column, []).append(other)
    own = cells.pop(block.place.column)
    at = own.index(block)
    beside = [
        other
        for found in cells.values()
        for other in (found[at : at + 1] if len(found) == len(own) else found)
    ]
    return " | ".join(other.text for other in beside if not begins_with_name(other.text))


def _own(name: str, letters: str, beside: str) -> str:
    """What stands beside a name, of its bearer alone."""
    own = beside.replace(letters, "", 1)  # YR is Yvonne Raine before it is a year
    adult = tokens(name)[0].low in ADULT_TITLES
    return _YEAR_GROUP.sub("", own) if adult else own  # `Miss Beck (Year 2)` teaches it


def _role(beside: str, row: str, before: str, group: str, *, college: bool) -> Role:
    if _YEAR_GROUP.search(beside):
        return Role.PUPIL
    for text in (beside, row, before, group):
        if college and _STUDENT_MEMBER.search(text):
            return Role.GOVERNOR
        for role, pattern in _ROLES:
            if pattern.search(text):
                return role
    return Role.GOVERNOR
