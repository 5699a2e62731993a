"""Titles that say of their item that it is confidential: the mark behind them, in front, in brackets.

    Staffing CONFIDENTIAL        5. Confidential correspondence        Staff (confidential) Mrs Roper is ...

What does not live here: titles of whole parts (`openings`), and flags on paragraphs (`flags`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers.aside import PAPER, only_remarks
from redactor.split.markers.open_titles import NOT_DONE_WITH
from redactor.split.marks import Marker, Reach
from redactor.split.words import lexicon
from redactor.split.words.copies import AWAY
from redactor.split.words.patterns import Pattern
from redactor.split.words.remarks import CONFIDENTIAL_MATTER
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

SUBTITLE = "subtitle"  # the rule
_SOON = 12  # words of a title
_MATTER = Pattern(CONFIDENTIAL_MATTER)
# "6. Headteacher's confidential report"
_TITLED = Pattern(
    r"^\W*(?:(?!(?:and|or|no|any|of|the|for|on|confidentiality)\b)[^\W\d_][\w'&/-]*\s+){1,4}<CONF>\s+(?:reports?|updates?|items?|business|briefings?|discussions?|matters?|session)\W*$"
    r"|^\W*(?:[\w&/-]+\s+){0,5}[\w-]+(?:'s|s')\s+<CONF>\s+(?:reports?|updates?|items?|business|briefings?|discussions?|matters?|session)\W*$"
    r"|^\W*<CONF>\s+(?:section|part|element|portion|items?)\s+(?:of|from|in)\s+(?:the\s+)?[\w'’ ]{2,30}\breport\W*$"
)
# "Staffing CONFIDENTIAL": a title and its mark, without anything between them.
_NO_TITLE = r"(?:is|are|was|were|be|been|being|as|remains?|kept|keeping|treated|deemed|considered|marked|stays?|not|no|non|or|that|which|if|whether|previous|last|agreed|approved|any\w*|declar\w+|rul(?:ed|es?)|discuss\w*|record\w*|minuted|identif\w+|determin\w+|this|these|those|all|refer|see|private)"
_NO_LAST_WORD = (
    r"(?:from|of|under|in|into|to|for|at|on|the|and|an?|with|about|part|minutes|papers?|items?)"
)
_A_WORD = rf"(?!{_NO_TITLE}\b)[\w'’&.()/-]+,?\s+"
_A_MATTER = r"(?:staffing|staff|personnel|hr|pay|salar(?:y|ies)|remuneration|appraisals?|performance|pupils?|students?|complaints?|grievances?|exclusions?|absences?|leadership|legal|contracts?|head\w*'?s?)"
_A_SHEET = r"(?:correspondence|updates?|reports?|safeguarding|restructur\w+|redundanc(?:y|ies)|recruitment|appointments?|appeals?|estates|finance|lease|discipline|disciplinary|governors?|actions?|letters?|questions?|discussions?|settlement|tender|merger)"
_SURELY = r"(?:confidential|(?:g|ch)?cyfrinachol|commercially\s+sensitive|not\s+for\s+publication|redact\s+before\s+publi\w+|in[ -]camera|in\s+(?:closed|private)\s+session|(?:governors|trustees|directors|members)\s+only|for\s+(?:governors|trustees|directors|members)['’]?\s+eyes(?:\s+only)?|(?-i:PRIVATE|RESERVED|RESTRICTED|EXEMPT|NFP))"
_TITLE_AND_MARK = Pattern(
    rf"^\W*(?:{_A_WORD}){{0,5}}?(?!{_NO_LAST_WORD}\b){_A_WORD}(?:[/-]\s+)?(?:(?:strictly|highly)\s+)?{_SURELY}(?:\s+(?:items?|session|business|minutes?|matters?))?[^\w?]*$"
    rf"|^\W*(?:{_A_WORD}){{0,3}}?{_A_MATTER},?\s+(?:{_A_WORD}){{0,2}}?(?:[/-]\s+)?<P2>[^\w?]*$"
    rf"|^\W*<P2>\s+(?:{_A_MATTER}|{_A_SHEET})(?:\s+(?:matters?|items?|issues?|update|business|pay|review|absence|complaints?|exclusions?|advice|report|letters?|correspondence|discussion))?[^\w?]*$"
)
# … with its topic, and why: "Nursery closed session (owing to disclosure)", "Closed session on the lease",
# "Governors' private discussion"
_OF_A_SESSION = Pattern(
    rf"^\W*(?:(?!{_NO_LAST_WORD}\b|next\b|no\b){_A_WORD}){{0,3}}?closed\s+session(?:\s+(?:on|about|re|regarding|concerning)\s+[^.;!?]{{2,50}}|\s*[(\[](?![^()\[\]]*\b(?:none|nil|no|not)\b)[^()\[\]]+[)\]])?\W*$"
    r"|^\W*(?:governors|trustees|directors|members)['’]?\s+private\s+(?:discussion|meeting|business|time)\W*$"
    r"|[(\[](?:[\w-]+\s+){0,2}(?:governors|trustees|directors|members)\s+(?:without|with\s+no|who\s+have\s+no|not)\s+[\w ]{3,30}\s+only[)\]]\W*$"
    r"|[(\[](?:governors|trustees|directors|members)['’]?\s+only\s*[-,:;]\s*[^()\[\]]{3,50}[)\]]\W*$"
)
_TITLE_AND_REMARK = Pattern(
    rf"^\W*(?:{_A_WORD}){{0,5}}?(?!{_NO_LAST_WORD}\b){_A_WORD}(?P<said>(?:(?:strictly|highly)\s+)?{_SURELY}\b.*)$"
)
# "5. Confidential correspondence", "Strictly confidential HR update": the mark in front.
_NO_MATTER = r"(?:is|are|was|were|be|been|being|has|have|had|will|to|that|which|if|whether|any\w*|none|not|no|declar\w+|identif\w+|determin\w+|approv\w+|agreed|received|signed|polic(?:y|ies)|procedures?|forms?|agreements?|registers?|surveys?|ballots?|codes?|statements?|protocols?|bins?|shredd\w+|waste|storage|cabinets?|cupboards?|filing|files|records|envelopes?|mailbox|post-?box|inbox|print(?:er|ers|ing)|questionnaires?|worry|box|boxes|supervision|disposal|destruction|bags?|address|passwords?|services?|helplines?|phone|hotline|nature|basis|manner|access|support|listening|space|training|reminders?|documents?|drop-?ins?|clinics?|mentoring|coaching|minutes?|pages?|papers?|items?|business|session|section|part|meetings?|record|sheets?|cop(?:y|ies)|notes?|set|matters?)"
_MARK_AND_TITLE = Pattern(
    rf"^\W*(?:(?:strictly|highly)\s+|private\s+(?:and|&)\s+)?(?:confidential|(?-i:PRIVATE|RESERVED|RESTRICTED|EXEMPT))(?:\s+(?!{_NO_MATTER}\b)[\w'’&/-]+){{1,5}}(?P<stop>[^\w?]*)$"
)
LABELLED = Pattern(
    rf"^\W*(?:(?:strictly|highly)\s+|private\s+(?:and|&)\s+)?confidential(?:\s+(?!{_NO_MATTER}\b)[\w'’&/-]+){{1,4}}\s*[:–-]\s+(?=\w)"
)
# "Staff (confidential) Mrs Roper is …": a title that runs into its text
_RUN_IN = Pattern(
    r"^\W*(?:[\w'’&/-]+\s+){1,4}[(\[](?:strictly\s+|(?:to\s+(?:go|be\s+(?:put|minuted|recorded|moved|kept))\s+(?:in|into|under|as)|for)\s+(?:the\s+)?)?(?:confidential|not\s+for\s+publication|<P2>)(?:\s+(?:item|minutes?|record|section))?(?:\s+only)?[)\]]\W*\s(?-i:[A-Z])"
)
_CLOSED_ITEM = Pattern(
    r"[(\[](?:(?:(?:the|this)\s+)?(?:minutes?|item|record|discussion)\s+(?:is\s+|are\s+)?to\s+be\s+(?:kept|minuted|recorded|treated|held|taken)\s+(?:as\s+|in\s+)?(?:<CONF>|<P2>|confidentially)(?:\s+(?:until|pending|before|for)\s[^()\[\]]{3,60})?|(?:closed|private)\s+(?:item|session|business|minute)"
    r"|(?:excluded|withheld|exempt(?:ed)?)\s+(?:under|pursuant\s+to|by\s+virtue\s+of|in\s+accordance\s+with)\s+[^()\[\]]{3,40}(?:\([^()]{1,6}\)){0,2})\s*[)\]]\W*$"
)


# What brackets, a dash or capitals behind a title say of its item in other words.
_OF_ITS_ITEM = Pattern(
    r"[(\[](?:this|the)\s+(?:item|minute)\s+(?:is\s+)?to\s+be\s+(?:minuted|recorded|kept|filed)\s+(?:apart|separately|elsewhere|in\s+the\s+(?:clerk|chair|secretary)'?s)\b[^()\[\]]*[)\]]\W*$"
    r"|[(\[](?:continued|resumed|taken|held|heard)\s+in\s+(?:strict\s+)?(?:confidence|private|camera)[)\]]\W*$"
    r"|[(\[]<CONF>\s+(?:table|list|note|text|details?|schedule)\s+(?:follows|below|attached)[)\]]\W*$"
    r"|[(\[](?:(?:(?:kept|held|filed|retained|recorded|placed|see|in|on|the|our)\s+){0,4}(?:confidential|sealed)\s+(?:file|folder|register|minute\s+book|envelope)|(?:separate|retained)\s+minutes?(?:\s+(?:kept|held|taken))?|filed\s+separately)[)\]]\W*$"
    rf"|[(\[](?:(?:the\s+)?(?:head(?:teacher)?|principal)\s*(?:,|and|&)\s*)?(?:all\s+|the\s+)*(?:staff\s+(?:governors?|trustees?|members?)|(?<=all\s)staff|(?<=and\s)staff|non-?governors|executives?)\s+(?:(?:were|was|all|had)\s+){{0,2}}(?:out(?:\s+of\s+(?:the\s+)?room)?|left(?:\s+the\s+(?:room|meeting))?|withdrew|withdrawn|excluded|not\s+(?:present|in\s+attendance))[)\]]\W*$"
    r"|[(\[]no\s+staff(?:\s+(?:governors?|members?))?\s+present[)\]]\W*$"
    r"|[(\[](?:exempt\s+under\s+|under\s+)?(?:LGA\s*1972,?\s*)?(?:sch(?:edule|\.)?\s*12A|para(?:graph)?\.?\s+\d+\s+of\s+sch(?:edule|\.)?\s*12A)[^()\[\]]*[)\]]\W*$"
    r"|[(\[]exempt\s*[:,-]?\s*(?:para(?:graph)?s?\.?|category|categories)\s+[1-7](?:\s*(?:,|and|&)\s*[1-7])*[)\]]\W*$"
    r"|[.:-]\s+<P2>\s+applies(?:\s+to\s+this(?:\s+item)?)?\W*$|\s-\s*(?:<P2>|<CONF>)\s+(?:report|item|minute|matter|discussion|information)\W*$|(?-i:\s-\s.*)\bheb\s+fod\s+i'w\s+gyhoeddi\b"
    rf"|\s[-:]\s+(?:the\s+)?(?:governors|trustees|board|committee|members|directors)\s+(?:asked|agreed|resolved|decided|wished)\s+(?:that\s+)?(?:this|it|the\s+item)\s+(?:\w+\s+)?{AWAY}\W*$"
    r"|^\W*(?:<CONF>|<P2>)\s+<NOUN>\s+(?:was|were)\s+taken\b[^:]*\b(?:they|these|it)\s+(?:are|were|is|was)\s*:\W*$|^\W*(?:items?|business|matters?)\s+(?:under|in)\s+<P2>\s+(?:was|were)\s+taken\b[^:]*:\W*$"
)

# "8a. Confidential minute, Pay"
_ITEM_AND_MATTER = Pattern(
    r"^\W*<CONF>\s+(?:minute|note|item|record|entry)\s*[,:-]\s*(?:[\w'’&/-]+\s*){1,6}$"
    rf"|^\W*sensitive\s*:\s*{lexicon.KINDS}{{0,2}}(?:{'|'.join(sorted(lexicon.KIND_WORDS))})(?:\s+(?:matters?|items?|issues?))?\W*$"
)
# "8. Head's report, section C - taken as CONFIDENTIAL by agreement", "Pay - dealt with as Part 2 business",
# "Staffing - taken in confidential session, Mr Orr withdrawing"
_WHO_LEFT = r"(?:[,;]\s+[^.;]{2,60}?\b(?:withdr(?:ew|awn|awing)|left|leaving|absent|gone|out)(?:\s+(?:of\s+)?the\s+(?:room|meeting))?)"
_TAKEN_AS = Pattern(
    rf"\s[-:,(]+\s*(?:is\s+|was\s+)?(?:to\s+be\s+)?(?:taken|treated|dealt\s+with|minuted|recorded|heard|considered|discussed|classed)\s+(?:as|in|under)\s+(?:an?\s+|the\s+)?(?:<CONF>|<P2>|private|camera|committee|closed(?=\s+session))(?:\s+(?:<NOUN>|item|session))?(?:\s+(?:by|with|under)\s+(?:the\s+)?(?:agreement|consent|resolution|decision)(?:\s+of\s+(?:the\s+)?\w+(?:\s+\w+)?)?)?{_WHO_LEFT}?\W*$"
    rf"|\s[-:,(]+\s*(?:<CONF>|private|closed)\s+(?:session|item|business){_WHO_LEFT}\W*$"
)

# "24. Any other confidential business", "Matters of a confidential nature"
_ANY_OTHER = Pattern(
    r"^\W*any\s+other\s+(?:urgent\s+)?(?:<P2>|<CONF>|private)\s+(?:<NOUN>|business|matters?|items?)\W*$"
    # … or with more than one mark behind it
    r"|\s-\s*(?:<CONF>|<P2>)\s+(?:<NOUN>|items?),[^.]{0,30}\b<CONF>\W*$"
    r"|^\W*(?:subject\s+to\s+)?legal(?:ly)?\s+privileged?(?:\s+(?:items?|advice|matters?|business))?\W*$|^\W*<CONF>\s+any\s+other\s+business\W*$|^\W*(?-i:HELD|TAKEN|CONDUCTED)\s+in\s+(?:private|camera)\W*$"
    r"|^\W*(?:business|matters?|items?|issues)\s+of\s+an?\s+(?:<CONF>|private)\s+(?:nature|kind|character)\W*$"
)

# … and of one thing: "3. Confidential matter for decision", "Part B items raised by the Head", "Exempt report (verbal)"
_MARKED = r"(?:(?:strictly|highly)\s+)?(?:<P2>|<CONF>|private|sensitive)(?:\s+(?:session|section|business))?"
_THING = rf"(?:{lexicon.KINDS}{{0,2}}(?:(?:agenda\s+)?items?|matters?|business|issues?|reports?|updates?|discussions?|briefings?|correspondence|letters?|decisions?|topics?|section)\b|agenda\b)"
_ABOUT_IT = r"(?:\s*[-:(\[]|\s+(?:for|from|by|of|on|re|regarding|concerning|relating|about|arising|raised|reported|considered|discussed|deferred|brought|carried|notified|received|and|as|20\d\d)\b)"
_NONE_MEANT = r"(?![^.]*\b(?:declar\w+|identif\w+|determin\w+|classif\w+|designat\w+|decid\w+\s+whether|whether|any|none|nil|polic(?:y|ies)|procedures?|see|minuted|separate(?:ly)?|attached|overleaf|nothing|(?:carried|held)\s+over|deferred\s+(?:to|until|till)|taken\s+at|be|is|are|was|were|approv\w+\s+(?:of|as)|LADO|thanks|congratulat\w+|condolences?)\b)"
_MARKED_THING = Pattern(
    rf"^\W*(?:(?:any\s+)?(?:other|further)\s+)?{_MARKED}\s+{_THING}(?:\s*/\s*\w+)?(?:{_NONE_MEANT}{_ABOUT_IT}[^.;!?]{{0,60}}?)?(?:(?P<stop>[^\w?]*)$|[.:]\s+(?-i:[A-Z]))"
)
# A mark behind a title: "6. Schools in difficulty – Not for publication by virtue of paragraph 3", "Pay: EXEMPT (para 3). The board …"
_SET_OFF = re.compile(r"\s-+\s|[:.]\s+|\s[(\[*|]+\s*")
_RUNS_IN = re.compile(r"(?<=[\w)\]*])\.\s+(?=[A-Z])")
_BROUGHT = re.compile(
    r"\b(?:tabled|presented|shared|circulated|sent|gave|given|received|read|showed|brought|had|has|is|was|were)\b",
    re.IGNORECASE,
)
_NO_HEAD = re.compile(r"[.!?]\s|\b(?:items?|minutes?|parts?)\s+[\w./]*\d", re.IGNORECASE)
_NO_MARK = re.compile(
    r"\W*(?:part|pt|section|agenda|rhan)\b(?!.*\b(?:virtue|under|para\w*|reg\w*|names|governors|members|trustees|excluded|request|until)\b)",
    re.IGNORECASE,
)
# … that runs into its text: "12A Finance (closed): the auditors …"
_CLOSED_RUN_IN = re.compile(
    r"\W*(?P<title>(?:[\w'’&/-]+\s+){1,4})(?:[(\[]\s*(?:closed|private)(?:\s+item)?\s*[)\]]\s*[:.-]|-\s*(?:closed|private)\s*:)\s+\S",
    re.IGNORECASE,
)
_CLOSED_TAG = re.compile(r"\[\s*closed\s*\]\W*$", re.IGNORECASE)


def entitled(line: Line, bare: str) -> Marker | None:
    """The flag of a title, or of a short line that is the title of what follows in its item."""
    numbered = line.number is not None or line.titles_row
    if _flags_item(line, bare) or (numbered and _RUN_IN.match(line.words)):
        return Marker(Reach.ITEM, "flag")
    return Marker(Reach.REST, SUBTITLE, start=len(line.text)) if _subtitles(line, bare) else None


def _flags_item(line: Line, bare: str) -> bool:
    """Whether a line is a title that says of its item that it is confidential."""
    numbered = (line.number is not None and line.rank is not None) or line.titles_row
    done = {"actions", "arising"}
    if (line.heading or numbered) and _CLOSED_TAG.search(bare) and not line.contexts & done:
        return True
    run_in = _CLOSED_RUN_IN.match(bare) if numbered and not line.contexts & done else None
    if run_in and not NOT_DONE_WITH.search(run_in["title"]):
        return True
    if (line.heading or numbered) and (_MATTER.search(bare) or _CLOSED_ITEM.search(bare)):
        return True
    titles = (
        line.rank is not None or line.heading or (line.row is not None and not line.action_cell)
    )
    short = titles and len(words(bare)) <= _SOON
    if short and _TITLE_AND_MARK.match(bare):
        return True
    said = (_MARK_AND_TITLE, _ITEM_AND_MATTER, _TAKEN_AS, _ANY_OTHER, _OF_A_SESSION, _OF_ITS_ITEM)
    head = line.rank is not None or line.heading or (short and line.titles_row)
    if head and any(x.search(bare) for x in said):
        return True
    titled = _MARKED_THING.match(bare) if titles else None
    if titled and len(words(titled.group())) <= _SOON and not line.inherited & done:
        return True
    named = (numbered or line.heading) and _TITLED.match(bare) is not None
    return named or (titles and _remarked(bare))


def _remarked(bare: str) -> bool:
    """Whether behind a title, or what runs into its text, stands a mark with what is said of it."""
    ends = [m.start() for m in _RUNS_IN.finditer(bare)] + [len(bare)]
    for title in (bare[:end] for end in ends if len(words(bare[:end])) <= 2 * _SOON):
        if any(_set_off(title, m) for m in _SET_OFF.finditer(title)):
            return True
        said = _TITLE_AND_REMARK.match(title)
        if said and only_remarks(said["said"]):
            return True
    return False


def _set_off(title: str, found: re.Match[str]) -> bool:
    """Whether what stands behind a dash, colon, stop or bracket of a title is such a mark."""
    head, tail = title[: found.start()], title[found.end() :]
    closed = {"(": ")", "[": "]"}.get(found.group().strip()[-1:], "")
    if not 0 < len(words(head)) <= _SOON or _NO_HEAD.search(head):
        return False
    if closed and PAPER.search(head) and _BROUGHT.search(head):
        return False
    whole = tail.rstrip(" .:").endswith(closed) and tail.count("(") + (closed == ")") == tail.count(
        ")"
    )
    return whole and only_remarks(tail) and not _NO_MARK.match(tail)


def _subtitles(line: Line, bare: str) -> bool:
    """Whether a short line in the midst of an item is the title of what follows in it."""
    beside = line.number or line.row or line.top or line.block.label
    if beside or line.rank is not None or len(words(bare)) > _SOON:
        return False
    found = _MARK_AND_TITLE.match(bare) or _MARKED_THING.match(bare)
    return found is not None and found["stop"] is not None and not found["stop"].strip(" :")
