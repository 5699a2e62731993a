"""Minutes that are confidential as a whole: by the body that met, by their title, by a banner.

Policy clause c): "Governors and Trustees, in particular those sitting on discipline, hearing
and appeals committees, will not divulge details to any person outside of the meeting."
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Carrier, Document, Story
from redactor.split.lines.page_heads import of_later_pages
from redactor.split.lines.tables import Table
from redactor.split.markers.classed import answered_no, classed
from redactor.split.markers.heard import whole as heard_whole
from redactor.split.markers.hearing import RULE as HEARD
from redactor.split.markers.open_titles import titled_open
from redactor.split.markers.stated import declared, of_some, stated
from redactor.split.markers.tags import CONFIDENTIAL, STRONG_PART2, pure, unmasked
from redactor.split.rulings.targets import targets
from redactor.split.seals import WholeReason
from redactor.split.signs.tables.columns import calls_column, tells_of_presence
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, unspaced, words
from redactor.split.words.vocabulary import FUNDRAISING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.hearing import Heard
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules

BANNER = "only a banner says confidential: is it meant for the whole document?"
STATEMENT = "a sentence says that the minutes as a whole are confidential"
TITLE = "the title says that this is Part 2, but one begins below: is the whole document meant?"
FILE_NAME = "only the file name says that this is Part 2"
# A committee that meets to hear a case, and what the ordinary meeting of one has besides.
_SITS = re.compile(
    r"\b(?:panels?|hearings?|appeals?|review|reconsider\w*|reinstate\w*|case|tribunal|stage|pupil [A-Z]\b)",
    re.IGNORECASE,
)
_HEARS = re.compile(
    r"\b(?:deliberat\w+|retired to consider|case for the (?:school|head ?teacher|management)|cross[- ]examin\w+"
    r"|uph(?:eld|old) the|(?:not|declined to) (?:be )?reinstated?|mitigation|summed up)\b",
    re.IGNORECASE,
)
_ORDINARY = re.compile(
    r"\b(?:termly|annual|ordinary|regular)\b[^.;]{0,30}\bmeeting\b|\bnot (?:sitting|meeting) as a panel\b",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\bmeets\s+(?:(?:once|twice|\w+\s+times)\s+(?:an?|each|every|per)|each|every|termly|monthly|quarterly)\b",
    re.IGNORECASE,
)
# "No appeal would be heard. This was a meeting for business": of those who hear them on other days
_HEARS_NONE = re.compile(
    r"\bno\s+(?:appeals?|cases?|hearings?|individual\s+\w+)\s+(?:(?:would|will|was|were|is|are|to|be)\s+){1,3}(?:heard|discussed|considered|taken)\b(?!\s+(?:in\s+(?:public|the\s+absence)|until|till|before|without|unless|from|by)\b)",
    re.IGNORECASE,
)
_BUSINESS_MEETING = re.compile(r"\bbusiness\s+meeting\b", re.IGNORECASE)
# "Report of the Selection Panel to the Governing Board": never of a panel that hears a case
_APPOINTMENT_REPORT = re.compile(
    r"\breport\b(?=.*\b(?:selection|appointments?|recruitment|shortlisting|interview\w*)\b)[^.;]{0,60}\bto\s+the\s+(?:full\s+)?(?:(?:governing|trust)\s+)?(?:board|body|governors|trustees|directors|council|corporation)\b",
    re.IGNORECASE,
)
_ORDINARY_ITEMS = frozenset(["minutes", "dates"])
_PART1 = Pattern(r"<P1>")
_OPEN = Pattern(
    r"<P1>|\b(?:open|public|unreserved|non-confidential)\s+(?:session|part|business|section|items|minutes|meeting|agenda)\b"
)
_OPEN_HALF = Pattern(
    r"^\W*(?:<P1>(?:\s+(?:minutes|items|business))?|public\s+(?:part|business|section|minutes))\s*(?:$|[-:(])"
)
_CLOSED_BEGINS = Pattern(
    r"^\W*(?:the\s+)?(?:<P2>|(?:closed|private|confidential|reserved)\s+(?:session|part|business|section))\s+(?:begins|starts|began|started|opens|opened)\b"
)
_BOTH_PARTS = Pattern(
    r"(?:<P1>|open|public)\s*(?:and|&|\+|plus|/)\s*(?:<P2>|<CONF>|closed|private)"
)
_OPEN_SECTION = re.compile(
    r"^\W*(?:section|part|session|agenda)\s+\w{1,3}\s*[-:(]+\s*(?:open|public|unreserved|non-confidential)\b",
    re.IGNORECASE,
)
_ONE_OF_MANY = re.compile(r"(?:,|&|\band)\s+(?:pay|remuneration|appraisal)\b", re.IGNORECASE)
_AS_A_WHOLE = Pattern(
    r"\b(?:(?<![\d)]\sof\s)(?<![\d)]\sin\s)these\s+minutes|(?:the\s+)?minutes\s+of\s+this\s+(?:meeting|committee|panel)|(?:the\s+)?(?:whole|entire)\s+(?:of\s+(?:this|the)\s+)?(?:meeting|record)"
    r"|all\s+(?:the\s+)?(?:business|proceedings|items|minutes)\s+of\s+(?:this|the)\s+(?:meeting|committee|panel))"
    r"\s+(?:is|are|was|were|must|should|shall|remains?)\s+(?:to\s+)?(?:be\s+|remain\s+)?(?:(?:treated|regarded|kept|held|deemed)\s+)?(?:as\s+)?(?:strictly\s+)?<CONF>"
)
_TITLE = re.compile(r"\b(?:minutes|notes|record|meeting|cofnodion|cyfarfod)\b", re.IGNORECASE)
_END_OF_TITLE = re.compile(
    r"^\W*(?:present|attend\w*|in\s+attendance|apolog\w+|welcome|opening|agenda|actions?|members|attendees|trustees\s+present"
    r"|governors\s+present|yn\s+bresennol|ymddiheur\w+|also\s+present|(?:in\s+the\s+room|(?:who\s+was\s+)?(?:there|here)|round\s+the\s+table|we\s+were)(?=\s*:))\b",
    re.IGNORECASE,
)
_MOST = 8  # lines of a title
_CONNECTORS = frozenset(["and", "of", "the", "&", "for", "a"])


def reason(
    document: Document, lines: Lines, marked: Sequence[Seal], rules: SplitRules, said_: Heard
) -> WholeReason | None:
    """Why the whole document is confidential, or None."""
    if not rules.whole_documents:
        return None
    top = [
        x
        for x in _title(lines)
        if not (calls_column(x) or tells_of_presence(lines, x) or answered_no(x, lines))
    ]
    title = [unspaced(line.text.strip()) for line in top]
    said = [unmasked(text, rules) for text in title]
    if _hearing(title, lines, marked, rules) or _remuneration(title, lines, marked, rules):
        return WholeReason("confidential body")
    if declared(lines) and not _own_block(lines, marked):
        return WholeReason("statement", STATEMENT)
    if any(_PART1.search(text) for text in said) or _opens(lines, rules):
        return None
    headers = _headers(document, lines, rules)
    banner = any(pure(flat(x)) for x in (*said, *document.watermark.splitlines(), *headers))
    banner = banner and (not marked or _above_all(lines, marked))
    below = _below_part2(marked)
    body = (x for x in lines if x.block.story is Story.BODY and x.block.index not in below)
    spoken = (unmasked(x.text, rules) for x in body)
    heads = title or [x.text for x in lines[:_FIRST]]
    says_so = any(_says_of_all(text, heads) for text in spoken) or stated(lines)
    says_so = says_so and not _open_anywhere(lines, rules)
    signs = (
        (
            any(map(_part2_title, said)),
            WholeReason("part 2 title", TITLE if _own_block(lines, marked) else ""),
        ),
        (
            _part2_stem(document.stem) and not _own_block(lines, marked),
            WholeReason("part 2 file name", FILE_NAME),
        ),
        (banner or _flagged(lines, top, marked, rules), WholeReason("banner", BANNER)),
        (
            classed(top, headers, rules) and not _own_block(lines, marked),
            WholeReason("banner", BANNER),
        ),
        (says_so or heard_whole(lines, said_), WholeReason("statement", STATEMENT)),
    )
    return next((found for holds, found in signs if holds), None)


_SET_APART = re.compile(r"\s*[|•·\t]\s*|\s[–—-]\s")


def _headers(document: Document, lines: Lines, rules: SplitRules) -> list[str]:
    """What the headers say that print from the first page on, piece by piece: "Page 1 | CONFIDENTIAL"."""
    later = of_later_pages(document)
    found = (x for x in lines if x.block.story is Story.HEADER and x.block.index not in later)
    said = [unmasked(x.words, rules) for x in found]
    return [
        piece
        for text in said
        for piece in (text, *(() if _PART1.search(text) else _SET_APART.split(text)))
    ]


# "… considered which parts of these minutes should be treated as confidential"
_OF_SOME = re.compile(
    r"\b(?:which|what|any|some|none|nothing|parts?|items?|paragraphs?|sections?)\s+(?:\w+\s+){0,2}?of\s+$|\b(?:whether|if)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)


# "Pay committee. Minutes of this committee are confidential.", in the minutes of the whole board
_WHOLE_BOARD = re.compile(
    r"\b(?:governing (?:body|board)|board of|governors|trustees|directors|fgb|lgb|council|corporation)\b",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(
    r"\b(?:committee|c(?:om)?tt?ee|panel|hearing|appraisal|review|appeal|group|working\s+party|disciplin\w+|exclusions?|remuneration|pay|personnel|staffing|grievances?|complaints?|stage)\b|\bsub\b",
    re.IGNORECASE,
)
_OF_A_BODY = re.compile(r"\bof\s+this\s+(committee|panel)\b", re.IGNORECASE)


def _says_of_all(text: str, title: Sequence[str]) -> bool:
    said = _AS_A_WHOLE.search(text)
    if said is None or _OF_SOME.search(text[: said.start()]):
        return False
    body = _OF_A_BODY.search(said.group())
    if body and any(map(_WHOLE_BOARD.search, title)) and not any(map(_COMMITTEE.search, title)):
        return False
    return not of_some(text[said.start() :].split(".", 1)[0])


def _above_all(lines: Lines, marked: Sequence[Seal]) -> bool:
    """Whether the one mark is a line above the title: what it opens is the whole paper."""
    told = [x for x in lines if x.block.story is Story.BODY and not x.blank][: 2 * _MOST]
    begins = min(seal.spans[0].block for seal in marked)
    if len(told) < _MOST or begins != told[0].block.index or told[0].heading_mark:
        return False
    titled = any(_BODY.search(x.text) and len(words(x.text)) <= _LONGEST for x in told[1:3])
    return titled and any(_END_OF_TITLE.search(x.text) for x in told)


_BODY = re.compile(
    r"\b(?:committee|panel|board|body|corporation|trust|council|governors|trustees|meeting|minutes|notes|hearing|review)\b",
    re.IGNORECASE,
)
_FLAGGED = Pattern(r"(?:\s-\s*|:\s*|[(\[]\s*)<CONF>\s*[)\]]?\W*$")


def _flagged(lines: Lines, top: Sequence[Line], marked: Sequence[Seal], rules: SplitRules) -> bool:
    """Whether the title of the meeting bears a flag, and nothing below it does: "Pay Panel - Confidential".

    Only above a list of who was there: without one, nobody can tell a title from an item.
    """
    if not any(_END_OF_TITLE.search(x.text) for x in lines[: 2 * _MOST]):
        return False
    inside = {line.block.index for line in top}
    elsewhere = any(seal.spans[0].block not in inside for seal in marked)
    said = (unmasked(x.text, rules) for x in top[:_FIRST] if len(words(x.text)) <= _LONGEST)
    return not elsewhere and any(_BODY.search(x) and _FLAGGED.search(x) for x in said)


_FIRST, _LONGEST = 4, 14  # lines of a title that name the body; words of one
_OF_ONE_ITEM = frozenset(["flag", "stub", "retroactive", "rest", "resolution", HEARD])


def _below_part2(marked: Sequence[Seal]) -> set[int]:
    """The lines below a heading of Part 2: "these minutes", there, are what follows it."""
    blocks = (seal for seal in marked if seal.rule not in _OF_ONE_ITEM)
    return {span.block for seal in blocks for span in seal.spans[1:]}


def _hearing(title: Sequence[str], lines: Lines, marked: Sequence[Seal], rules: SplitRules) -> bool:
    """A body that hears individual cases, unless its minutes have two halves by their headings.

    Or unless it holds an ordinary meeting, or reports whom it would appoint, and its clerk says
    which item is confidential.
    """
    if not _named_in(title, lines, rules.confidential_bodies):
        return False
    if _for_business(title, lines):
        return False
    halves = _opens(lines, rules) and any(pure(x.words) for x in _short(lines))
    contexts = {context for line in lines for context in line.contexts}
    gone = {span.block for seal in marked for span in seal.spans}
    hears = any(_HEARS.search(x.text) for x in lines if x.block.index not in gone)
    termly = any(map(_ORDINARY.search, title)) or any(
        _MEETS.search(x.text) for x in lines[: 2 * _MOST]
    )
    ordinary = termly and contexts >= _ORDINARY_ITEMS
    sits = hears or not ordinary or any(map(_SITS.search, title))
    rules_of_items = {seal.rule for seal in marked if seal.carrier is Carrier.ITEM} - {HEARD}
    open_beside = ordinary and _open_anywhere(lines, rules)
    parted = not hears and (open_beside or any(map(_APPOINTMENT_REPORT.search, title)))
    told_open = any(map(titled_open, lines)) and any(map(_closed_session, lines))
    halves = halves or (told_open and not hears and not any(map(_SITS.search, title)))
    flagged = "flag" in rules_of_items and not sits
    return not (halves or flagged or (rules_of_items and parted))


def _for_business(title: Sequence[str], lines: Lines) -> bool:
    """Whether the panel meets for business and training, as its title or its first lines say."""
    of_meeting = sum("minutes" in x.contexts or "dates" in x.contexts for x in lines) > 1
    heard = (found for x in lines for found in _HEARS.findall(x.text))
    if any(not said.casefold().startswith("deliberat") for said in heard):
        return False
    first = (x.text for x in lines[: 3 * _MOST])
    return any(map(_HEARS_NONE.search, first)) or (
        of_meeting and any(map(_BUSINESS_MEETING.search, title))
    )


def _closed_session(line: Line) -> bool:
    """Whether a line of its own says where a closed session begins: "CLOSED SESSION BEGINS (8.52)".

    As it was written: a legend may have read its words as a sign.
    """
    said = flat(line.block.text)
    return len(words(said)) <= _LONGEST and _CLOSED_BEGINS.search(said) is not None


def _short(lines: Lines) -> list[Line]:
    return [x for x in lines if x.block.story is Story.BODY and len(words(x.words)) <= 8]


def _opens(lines: Lines, rules: SplitRules) -> bool:
    """Whether a heading says that an open half begins: "PART 1 MINUTES", "Section B - open agenda"."""
    if any(_OPEN_HALF.search(unmasked(x.words, rules)) for x in _short(lines)):
        return True
    return any(x.heading and _OPEN_SECTION.search(x.text) for x in lines)


def _open_anywhere(lines: Lines, rules: SplitRules) -> bool:
    return any(_OPEN.search(unmasked(x.text, rules)) for x in lines)


def _remuneration(
    title: Sequence[str], lines: Lines, marked: Sequence[Seal], rules: SplitRules
) -> bool:
    """A body that decides on pay, where nothing at all says that a part of its business is open."""
    if marked or _open_anywhere(lines, rules):
        return False
    beside = any(_ONE_OF_MANY.search(text) for text in title)
    return not beside and _named_in(title, lines, rules.remuneration_bodies)


def _title(lines: Lines) -> list[Line]:
    """The lines above the attendance and the first item."""
    found: list[Line] = []
    for line in lines:
        if line.block.story is not Story.BODY or line.blank:
            continue
        if (
            line.number is not None
            or line.block.label
            or not (line.top or line.heading)
            or (line.first_in_row and any(c.isdigit() for c in line.text[:1]))
            or line.table in {Table.LOG, Table.MINUTES}
            or _END_OF_TITLE.search(line.text)
            or len(found) == _MOST
        ):
            break
        if len(words(line.text)) <= 40:
            found.append(line)
    return found


def _named_in(title: Sequence[str], lines: Lines, bodies: Sequence[str]) -> bool:
    headers = [x.text for x in lines if x.block.story is Story.HEADER]
    said = [_tokens(text) for text in (*title, *headers) if len(words(text)) <= 40]
    phrases = _phrases(tuple(bodies))
    return any(
        _stands(phrase, text, at)
        for text in said
        for at, word in enumerate(text)
        for phrase in phrases.get(word, ())
    )


@lru_cache(maxsize=16)
def _phrases(bodies: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """The names of the bodies by their first words."""
    found: dict[str, list[list[str]]] = {}
    for tokens in filter(None, map(_tokens, bodies)):
        found.setdefault(tokens[0], []).append(tokens)
    return found


def _tokens(text: str) -> list[str]:
    return [
        word.replace("'", "").removesuffix("s") for word in words(text) if word not in _CONNECTORS
    ]


def _stands(phrase: list[str], text: list[str], at: int) -> bool:
    raises_money = phrase[0] == "appeal" and at > 0 and text[at - 1] in FUNDRAISING
    return text[at : at + len(phrase)] == phrase and not raises_money


# "In this record a row headed CONFIDENTIAL is Part 2 and is left out before …": of some of them
_OF_WHAT_BEARS_IT = re.compile(
    r"\b(?:rows?|items?|lines?|paragraphs?|bullets?|entr(?:y|ies)|anything|everything|words|text|what)\b[^.;]{0,30}\b(?:headed|marked|shaded|starred|labelled|tagged|flagged|printed|typed|in (?:bold|italics?|grey|red|blue|green|brackets))\b",
    re.IGNORECASE,
)


# "Confidential Part B minutes were taken at this meeting", "public, apart from confidential minutes"
_OF_ANOTHER_SET = re.compile(
    r"\b(?:confidential|part\s+(?:2|two|ii|b))\s+(?:[\w()]+\s+){0,3}?(?:minutes|record|notes?)\s+(?:were|was|have\s+been|has\s+been)\s+(?:also\s+)?(?:taken|kept|made|produced|prepared|written|issued)\b"
    r"|\b(?:apart\s+from|except(?:ing|\s+for)?|other\s+than|save\s+for|but\s+not)\b[^.;]{0,20}\bconfidential\b",
    re.IGNORECASE,
)


# a paper called by its body and its part: "Full Governing Body (Part 2)"
_ITS_BODY = re.compile(
    r"\b(?:committee|board|body|corporation|governors|trustees|directors|fgb|lgb|lgc|lab|gb)\W{0,4}$",
    re.IGNORECASE,
)


def _part2_title(text: str) -> bool:
    if targets(text) or _BOTH_PARTS.search(text):
        return False  # "FAR/25/44 and FAR/25/47 are confidential minutes", "Part A and Part B in one file"
    if _OF_WHAT_BEARS_IT.search(text) or _OF_ANOTHER_SET.search(text):
        return False
    if pure(text) and (STRONG_PART2.search(text) or re.search(r"\bminutes\b", text, re.IGNORECASE)):
        return True
    if named := STRONG_PART2.search(text):
        of_body = _ITS_BODY.search(text[: named.start()]) and not words(text[named.end() :])
        return bool(of_body or _TITLE.search(text) or CONFIDENTIAL.search(text))
    return bool(
        re.search(
            r"\bpart\s+b\b.*\bminutes\b|\bconfidential\s+minutes\b|\bminutes\b.*\(confidential\)",
            text,
            re.IGNORECASE,
        )
    )


def _own_block(lines: Lines, marked: Sequence[Seal]) -> bool:
    """Behind open items the file has a Part 2 of its own: its name, or title, may speak of that."""
    sealed = {seal.spans[0].block for seal in marked if seal.carrier is Carrier.ITEM}
    numbered = 0
    for line in lines:
        if numbered >= 2 and (pure(line.words) or line.block.index in sealed):
            return True
        numbered += line.number is not None
    return False


def _part2_stem(stem: str) -> bool:
    said = re.sub(r"[-_.]+", " ", stem)
    mixed = _PART1.search(said) or re.search(
        r"\b(?:incl\w*|with|and|no|not|non|without)\b|\bno ?(?=part)", said, re.IGNORECASE
    )
    named = STRONG_PART2.search(said) or re.search(r"\bconfidential\b", said, re.IGNORECASE)
    return bool(named) and not mixed
