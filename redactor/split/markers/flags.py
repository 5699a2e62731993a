"""Lines that say of themselves that they are confidential, or of the stretch that they flag.

By a label, a lead-in, brackets, a sign, a gap, or a remark at an end. What does not live here:
remarks on other lines (`others`), and openings of whole parts (`openings`, `into`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers import aside, informal
from redactor.split.markers.leads import leading, note_of_absence
from redactor.split.markers.openings import GAP, SINGULAR_STUB
from redactor.split.markers.silent import only_points, says_nothing, tells_of_none
from redactor.split.markers.stretches import bracketed, confided, flagged
from redactor.split.markers.tags import CONFIDENTIAL, pure
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import marked
from redactor.split.rulings.targets import rules_only, targets
from redactor.split.words import lexicon, remarks
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_LEAD = Patterns(remarks.FLAG_LEAD)
_TAIL = Patterns((*remarks.FLAG_TAIL, *remarks.FLAG_TAIL_OF_THIS))
_LEFT_THE_ROOM = Pattern(remarks.LEFT_THE_ROOM)
_SOON = 12  # words before it is said who left; behind more, the line tells the matter itself
_MATTER, _LABEL = Pattern(remarks.CONFIDENTIAL_MATTER), Pattern(remarks.LABEL_FLAG)
# "6. Headteacher's confidential report"
_TITLED = Pattern(
    r"^\W*(?:(?!(?:and|or|no|any|of|the|for|on|confidentiality)\b)[^\W\d_][\w'&/-]*\s+){1,4}<CONF>\s+(?:reports?|updates?|items?|business|briefings?|discussions?|matters?|session)\W*$"
    r"|^\W*<CONF>\s+(?:section|part|element|portion|items?)\s+(?:of|from|in)\s+(?:the\s+)?[\w'’ ]{2,30}\breport\W*$"
)
# "Staffing CONFIDENTIAL": a title and its mark, without anything between them.
_NO_TITLE = r"(?:is|are|was|were|be|been|being|as|remains?|kept|keeping|treated|deemed|considered|marked|stays?|not|no|non|or|that|which|if|whether|previous|last|agreed|approved|any\w*|declar\w+|rul(?:ed|es?)|discuss\w*|record\w*|minuted|identif\w+|determin\w+|this|these|those|all|refer|see|private)"
_NO_LAST_WORD = (
    r"(?:from|of|under|in|into|to|for|at|on|the|and|an?|with|about|part|minutes|papers?|items?)"
)
_A_WORD = rf"(?!{_NO_TITLE}\b)[\w'’&.()/-]+,?\s+"
_A_MATTER = r"(?:staffing|staff|personnel|hr|pay|salar(?:y|ies)|remuneration|appraisals?|performance|pupils?|students?|complaints?|grievances?|exclusions?|absences?|leadership|legal|contracts?|head\w*'?s?)"
_SURELY = r"(?:confidential|(?:g|ch)?cyfrinachol|commercially\s+sensitive|not\s+for\s+publication|in[ -]camera|(?:governors|trustees|directors|members)\s+only|(?-i:PRIVATE|RESERVED|RESTRICTED|EXEMPT))"
_TITLE_AND_MARK = Pattern(
    rf"^\W*(?:{_A_WORD}){{0,5}}?(?!{_NO_LAST_WORD}\b){_A_WORD}(?:[/-]\s+)?(?:(?:strictly|highly)\s+)?{_SURELY}(?:\s+(?:items?|session|business|minutes?|matters?))?[^\w?]*$"
    rf"|^\W*(?:{_A_WORD}){{0,3}}?{_A_MATTER},?\s+(?:{_A_WORD}){{0,2}}?(?:[/-]\s+)?<P2>[^\w?]*$"
    rf"|^\W*<P2>\s+{_A_MATTER}(?:\s+(?:matters?|items?|issues?|update|business|pay|review|absence|complaints?|exclusions?))?[^\w?]*$"
)
# "Staff (confidential) Mrs Roper is …": a title that runs into its text
_RUN_IN = Pattern(
    r"^\W*(?:[\w'’&/-]+\s+){1,4}[(\[](?:strictly\s+)?(?:confidential|not\s+for\s+publication|<P2>)(?:\s+item)?[)\]]\W*\s(?-i:[A-Z])"
)
_TITLE_FIRST = Pattern(r"^\W*(?:<P2>|<CONF>)(?:\s+(?:<NOUN>|items?|business|matters))?\s*[-:.]\s+")
_CLOSED_ITEM = Pattern(r"[(\[](?:closed|private)\s+(?:item|session|business|minute)[)\]]\W*$")
_CLERKS_NOTE = re.compile(
    r"^\W*\[\s*(?:clerk'?s?\s+|secretary'?s?\s+)?note\b.*\]\W*$", re.IGNORECASE
)
_TITLE = 5  # words of the title of a paragraph, with its flag
_MIDDLE, _OF_SENTENCE = Pattern(remarks.FLAG_MIDDLE), Pattern(remarks.FLAG_OF_SENTENCE)
_SIGN = Pattern(
    rf"^\W*(?:[A-Z]?\d[\w./]*[(\[]?|(?:[^\W\d_][\w'&/]*\s+){{1,3}}[-:]\s+)?{lexicon.HOUSE_MARK}+|{lexicon.HOUSE_MARK}[)\]]?{remarks.COURTESY}?\W*$"
)


def flag(line: Line, clean: str, bare: str) -> Marker | None:
    """The marker of a line that flags itself; `clean` and `bare` as `reading.marker` has them."""
    start = line.start
    if (
        SINGULAR_STUB.search(bare)
        or (pure(bare) and line.row is not None)
        or (line.rank is None and only_points(bare))
    ):
        return Marker(Reach.WHOLE_ITEM if line.rank is None else Reach.ITEM, "stub")
    if _entitled(line, bare) or (line.number is not None and _RUN_IN.match(line.words)):
        return Marker(Reach.ITEM, "flag")
    if note_of_absence(bare) or (_CLERKS_NOTE.match(bare) and CONFIDENTIAL.search(bare)):
        return Marker(Reach.ITEM, "flag")
    if _led_in(line, clean, bare):
        # "Confidential item. The officers left": the item that those words stand in
        below = line.rank is None and line.row is None and not line.block.label
        left = _LEFT_THE_ROOM.search(bare)
        below = below and left is not None and len(words(bare[: left.start()])) <= _SOON
        return Marker(Reach.WHOLE_ITEM if below else Reach.ITEM, "flag")
    titled = line.rank is not None and len(words(bare)) <= _SOON and informal.titles(bare)
    if titled or _signed(line, clean, bare) or any(map(informal.flags, (bare, clean[start:]))):
        return Marker(Reach.ITEM, "flag")
    cuts = tuple(
        sorted({*flagged(clean, start), *bracketed(clean, start), *confided(line.text, start)})
    )
    if cuts and not all(rules_only(line.text[slice(*cut)]) for cut in cuts):
        return Marker(Reach.FROM, "flag", cuts=cuts)
    if _leads_in(bare):
        return Marker(Reach.ITEM, "flag")
    middle = _MIDDLE.search(clean, start)
    if middle and clean[: middle.start()].rstrip().endswith((".", "!", "?")):
        return Marker(Reach.ITEM, "flag", doubt="which sentence the flag means must be checked")
    ended = tuple((a, b) for a, b in sentences(clean, start) if _OF_SENTENCE.search(clean, a, b))
    if ended and ended[0][0] == start and len(words(clean[slice(*ended[0])])) <= _TITLE:
        return Marker(Reach.ITEM, "flag")  # "8.2 Settlement (Confidential). Mrs Tove set out …"
    return Marker(Reach.FROM, "flag", cuts=ended) if ended else None


def _entitled(line: Line, bare: str) -> bool:
    """Whether a line is a title that says of its item that it is confidential."""
    numbered = line.number is not None and line.rank is not None
    if (line.heading or numbered) and (_MATTER.search(bare) or _CLOSED_ITEM.search(bare)):
        return True
    titles = (
        line.rank is not None or line.heading or (line.row is not None and not line.action_cell)
    )
    if titles and len(words(bare)) <= _SOON and _TITLE_AND_MARK.match(bare):
        return True
    return numbered and _TITLED.match(bare) is not None


def _led_in(line: Line, clean: str, bare: str) -> bool:
    """Whether a flag stands in front, with a matter behind it."""
    if leads_in_ruling(bare) or _asks_in_vain(bare):
        return False
    unlabelled = clean[len(line.block.label) :].lstrip()
    led = _LEAD.search(bare) or _LEAD.search(clean.lstrip())
    return bool(led or leading(bare) or leading(unlabelled))


def _asks_in_vain(bare: str) -> bool:
    """Whether there was none: "Part 2 items - the Chair asked whether … There were none."."""
    title = _TITLE_FIRST.match(bare)
    return title is not None and tells_of_none(bare[title.end() :])


def leads_in_ruling(bare: str) -> bool:
    """Whether a flag has no more behind it than which item it means: "Part 2: item 7 was agreed …"."""
    end = leading(bare)
    if not end or not rules_only(bare[end:]):
        return False
    return all(any(c.isdigit() for c in x.place) for x in targets(bare[end:]))


def _signed(line: Line, clean: str, bare: str) -> bool:
    """Whether a label, a gap or a sign at an end marks the whole of it."""
    labelled = line.number is not None and line.rank is not None and _LABEL.search(clean)
    patterns = ((GAP, bare), (_SIGN, bare), (_SIGN, clean), (_TAIL, bare))
    marked = any(pattern.search(text) for pattern, text in patterns)
    return bool(labelled) or marked or aside.ends(bare) or aside.ends(line.words)


def _leads_in(bare: str) -> bool:
    """Whether a lead-in by an untrained hand has a matter behind its colon."""
    end = informal.leads_in(bare)
    return bool(end) and not (says_nothing(bare[end:]) or marked.targets(bare))
