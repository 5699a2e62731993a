"""The attendance list: who sat at the table, with their initials and their part in it.

Every shape of list comes down to three things: names stand before the first item of business
(or under a heading that says Present or Apologies); what a name is lies beside it, in the same
row, in brackets, before a colon, or in the heading of its group; initials are read, never made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Block, Document, Finding, Role, Span, Story
from redactor.naming import (
    DAYS,
    MONTHS,
    OFFICE_SURNAMES,
    OFFICE_WORDS,
    PARTICLES,
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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEADING = re.compile(
    r"\b(?:present|attend(?:ance|ing|ed|ees)|apolog(?:y|ies)|members?(?:hip)?|absen(?:t|ce|ces)|panel|"
    r"observers?|presennol|ymddiheuriadau|in the chair|quorum|governors?|trustees|directors)\b",
    re.IGNORECASE,
)
_STRICT_HEADING = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d*[.)]?\s*)?(?:(?:yn )?\w+ / )?(?:those\s+)?(?:record of\s+)?(?:governors |trustees |members |directors |also |staff )?"
    r"(?:present|attend(?:ance|ing|ees)|in attendance|apologies|attendance and apologies|presennol)\b",
    re.IGNORECASE,
)
# The attendance of pupils is an item of business; so is a table of pupils.
_OF_PUPILS = re.compile(
    r"\battendance\W+(?!and apologies|at (?:the )?meeting|list|register\b|record of)\w+|\b(?:pupil|student|whole[- ]school) attendance\b"
    r"|\bpersistent\b|\bpunctuality\b|\d%",
    re.IGNORECASE,
)
_PUPIL_COLUMN = re.compile(
    r"^\W*(?:pupils?|students?|child(?:ren)?|learners?|candidates?|applicants?|class|form|tutor group|year(?: group)?|yr|upn|dob|date of birth|reason)\W*$",
    re.IGNORECASE,
)
_REOPENS = re.compile(
    r"\b(?:present|in attendance|apologies|also attending|attendees|presennol|ymddiheuriadau)\b",
    re.IGNORECASE,
)
# A label with its list in one line: `Present: A, B`, `Ymddiheuriadau / Apologies: C`.
_LABELLED = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d*[.)]?\s*)?(?:(?:yn )?\w+ / )?(?:governors |trustees |members |directors |also |staff |those )?"
    r"(?:present|attending|attendees|in attendance|also attending|apologies(?: for absence)?|absent(?: without apolog\w+)?|"
    r"presennol|ymddiheuriadau|observers|clerk|chair|here|not here|also here|not able to come|regrets)(?: / \w+)?\s*[:–—-]\s*\S",
    re.IGNORECASE,
)
_OPENS_ENTRY = re.compile(r"(?:^[^:–—-]{0,60}[:–—-]|;)\s*(?:the\s+)?$", re.IGNORECASE)
# Running text is no list: eight words of small letters in a row.
_PROSE = re.compile(r"(?:\b[a-zà-þ][a-zà-þ'’-]*,?\s+){8}")
_NUMBERED = re.compile(
    r"^\W*(?:item\s+)?(?:[A-Z]{1,5}[ /]?)?(?:\d+(?:[./-]\d+)*[.):]?|\(?[a-z]\))\s+\S", re.IGNORECASE
)
_DATE_LINE = re.compile(r"^\W*\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+20\d\d")
_TITLE_LINE = re.compile(
    r"minutes|meeting|school|academy|trust|20\d\d|present|attend|apolog|absent|members|governors",
    re.IGNORECASE,
)
_COLUMNS = re.compile(
    r"^\W*(?:[\w'’ ]{1,25} / )?(?:name|names|enw|rôl|governors?|trustees?|members?|initials?|role|category|type|attend(?:ance|ing|ees)|"
    r"present|apologies|status|title|post|capacity|term of office|end of term|appointed by|in attendance|also present)\b.{0,30}$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"^[\s(\[,:–-]*([A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?)\b")
_INITIALS_CELL = re.compile(r"^\W*([A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?)\W*$")

# Students on the board of a college are adults and members of it; pupils at a school's are not.
_COLLEGE = re.compile(
    r"\b(?:corporation|college board|board of management|university)\b", re.IGNORECASE
)
_STUDENT_MEMBER = re.compile(
    r"\bstudents?['’]? (?:member|president|trustee|governor|union|association)", re.IGNORECASE
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
    r"visitors?|guests?|by invitation|non-?voting)\b"
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
_FEW, _LONGEST = 2, 5  # rows of a table that may be chance; words of a name


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person of the list; `initials` as printed, empty when none were."""

    span: Span
    name: str
    role: Role
    initials: str = ""


def attendees(document: Document, findings: Sequence[Finding]) -> tuple[Attendee, ...]:
    """Everyone in the attendance list, in reading order."""
    region = _region(document)
    college = any(_COLLEGE.search(block.text) for block in document.blocks[:40])
    found: list[Attendee] = []
    group = ""
    for block in region:
        names = _names(block, findings, in_table=block.place is not None)
        if not names:
            group = block.text if block.text.strip() else group
            continue
        if block.place is None and not _is_list(block.text, names):
            names = _first_of_each(block.text, names) if _LABELLED.search(block.text) else []
        if not names:
            continue
        rows = _row_text(document, block)
        before = block.text[: names[0].start]
        if before.strip(" \t•*-–:") and not block.place:
            group = before
        for i, span in enumerate(names):
            until = names[i + 1].start if i + 1 < len(names) else len(block.text)
            beside = block.text[span.end : until]
            if _OF_A_CHILD.search(beside):
                continue
            found.append(
                Attendee(
                    span=span,
                    name=block.text[span.start : span.end],
                    role=_role(beside, rows, before, group, college=college),
                    initials=_initials(beside, block.text[span.start : span.end], document, block),
                )
            )
    return tuple(found)


def _is_list(text: str, names: Sequence[Span]) -> bool:
    """Whether little but names and offices stands here: what is left has few words of its own."""
    rest = text
    for span in reversed(names):
        rest = rest[: span.start] + "," + rest[span.end :]
    rest = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", rest)
    own = [t for t in tokens(rest) if t.text.islower() and t.low not in OFFICE_WORDS]
    return len(own) <= 2 * len(names) + 1 and not re.search(
        r"[.!?;:]\s+[A-Z][a-z]+(?:\s+[a-z'’]+){4}", rest
    )


def _first_of_each(text: str, names: Sequence[Span]) -> list[Span]:
    """Of `Apologies: A; B, whose wife is unwell`: A and B, and nobody of the reasons."""
    return [span for span in names if _OPENS_ENTRY.search(text[: span.start])]


def _region(document: Document) -> list[Block]:
    """Blocks of the list: before the first item of business, or under a heading of attendance."""
    region: list[Block] = []
    inside, attendance_tables = True, _attendance_tables(document)
    opened = listed = False
    for block in document.blocks:
        if block.story is not Story.BODY:
            continue
        if block.place is not None:
            seats = block.place.table in attendance_tables
            region += [block] * seats
            # the first other table behind the list holds the business
            opened, inside = (True, False) if listed and not seats else (opened, inside)
            listed = listed or seats
            continue
        heads_list = _heads_list(block, opened=opened)
        listed = listed or heads_list
        if _LABELLED.search(block.text):
            listed = True
            region.append(block)
            continue
        if _opens_business(block, listed=listed):
            opened = True
            inside = heads_list
        elif heads_list:
            inside = True
        if _PROSE.search(block.text):
            inside = inside and not listed
        elif inside:
            region.append(block)
    return region


def _heads_list(block: Block, *, opened: bool) -> bool:
    """Whether the list begins here; after the first item a bare "Attendance" speaks of pupils."""
    if (
        len(block.text) >= 60
        or not _STRICT_HEADING.search(block.text)
        or _OF_PUPILS.search(block.text)
    ):
        return False
    return not opened or bool(_REOPENS.search(block.text))


def _opens_business(block: Block, *, listed: bool) -> bool:
    """Whether the first item stands here; a heading without a number counts once a list was seen."""
    if _NUMBERED.search(block.text) and not _DATE_LINE.search(block.text):
        return True
    heading = bool(block.heading) or (block.bold and len(block.text) < 90)
    return heading and listed and not _TITLE_LINE.search(block.text)


def _attendance_tables(document: Document) -> frozenset[int]:
    """Tables that are headed like a list of people, or that open the minutes and hold names."""
    heads: dict[int, list[str]] = {}
    opening = _opening_tables(document)
    for block in document.blocks:
        if block.place is not None and block.place.row <= 1 and block.story is Story.BODY:
            heads.setdefault(block.place.table, []).append(block.text)
    found = set()
    for table, texts in heads.items():
        columns = sum(bool(_COLUMNS.search(text)) for text in texts)
        business = any(_PUPIL_COLUMN.search(text) for text in texts) or any(
            re.search(
                r"\b(?:action|to do|task|ref|when|deadline|discussion|minute|owner|due|decision|agenda|item|budget|what|task|when|deadline)\b",
                text,
                re.IGNORECASE,
            )
            for text in texts
        )
        if not business and (columns or table in opening):
            found.add(table)
    return frozenset(found)


def _opening_tables(document: Document) -> frozenset[int]:
    """Tables before the first item in which most rows hold a cell that is nothing but a name."""
    rows: dict[int, dict[int, bool]] = {}
    for block in document.blocks:
        if (
            block.story is Story.BODY
            and block.place is None
            and _opens_business(block, listed=False)
        ):
            break
        if block.place is not None:
            named = rows.setdefault(block.place.table, {})
            named[block.place.row] = named.get(block.place.row, False) or _is_name(block.text)
    return frozenset(
        table
        for table, named in rows.items()
        if len(named) > _FEW and sum(named.values()) * 2 > len(named)
    )


def _is_name(text: str) -> bool:
    """Whether a cell holds a name and hardly more: `*Mrs V Church (VC)`."""
    words = tokens(fold(re.sub(r"\([^)]*\)|\[[^\]]*\]", "", text)))
    titled = [w for w in words if w.low not in TITLES]
    return (
        0 < len(titled) <= _LONGEST
        and all(is_capitalised(w.text) or w.low in PARTICLES for w in words)
        and not any(w.low in OFFICE_WORDS - OFFICE_SURNAMES for w in titled)
        and (len(titled) < len(words) or (len(titled) > 1 and is_given_name(titled[0].text)))
    )


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
        run = name_run(text, words, at)
        if _in_list(text, words, run, alone=in_table):
            last = words[run.end - 1]
            end = last.start + len(without_possessive(last.text))
            spans.append(Span(block.index, words[run.start].start, end))
        at = run.end
    united = [_without_initials(text, span) for span in _united(spans)]
    return [span for span in united if in_table or _full(block.text[span.start : span.end])]


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
    if block.place is None:
        return ""
    return " | ".join(
        other.text
        for other in document.blocks
        if other.place is not None
        and other.index != block.index
        and (other.place.table, other.place.row) == (block.place.table, block.place.row)
    )


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


def _initials(beside: str, name: str, document: Document, block: Block) -> str:
    match = _INITIALS.match(beside.split("\n", maxsplit=1)[0])
    if match and _are_initials(match.group(1), name):
        return match.group(1)
    if block.place is None:
        return ""
    for other in document.blocks:
        if (
            other.place is not None
            and (other.place.table, other.place.row) == (block.place.table, block.place.row)
            and 0 < other.place.column - block.place.column <= 2
        ):
            cell = _INITIALS_CELL.match(other.text)
            if cell and _are_initials(cell.group(1), name):
                return cell.group(1)
    return ""


def _are_initials(letters: str, name: str) -> bool:
    """Letters that are an acronym of schools count only when they fit the name."""
    if letters.upper() not in NOT_INITIALS and letters.lower() not in OFFICE_WORDS:
        return True
    capitals = "".join(token.text[0] for token in tokens(name) if token.low not in TITLES)
    return letters.upper() == capitals.upper()


# Letters behind a name that are an office, a category or a status, or an acronym of schools.
NOT_INITIALS = frozenset(
    "HT EHT DHT AHT SLT SBM LA CP CIN LAC CLA EP EWO PE RE PP PA SEN SENCO SA AP GM MAT KS EAL DP IT "
    "FSM PTA TA DSL CIF SIP SEF SDP TOR AOB HR FOI ISA NOR LGB FGB CEO CFO COO NQT ECT QA VA VC SG PG "
    "CG AM PC FTG PAFTG MBE OBE CBE QC KC JP BA MA MSC BSC PHD ITEM RC VP AD FD SM BM CPD UK EU NHS "
    "DFE ICT AI CCTV VAT TLR UPS PPA PSHE RSE HLTA LSA RWM EYFS SEND EHCP SATS BTEC GCSE ADHD ASD "
    "YES NO NA OK TBC TBA AGM EGM KPI SLA PFI CIC LLP PLC LTD CV".split()
)
