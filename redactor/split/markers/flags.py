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
from redactor.split.markers.tags import CONFIDENTIAL, marks_only, pure
from redactor.split.markers.titles import LABELLED, entitled
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import marked
from redactor.split.rulings.nothing_else import rules_only
from redactor.split.rulings.targets import targets
from redactor.split.words import lexicon, remarks
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_LEAD = Patterns(remarks.FLAG_LEAD)
_TAIL = Patterns((*remarks.FLAG_TAIL, *remarks.FLAG_TAIL_OF_THIS))
_LEFT_THE_ROOM = Pattern(remarks.LEFT_THE_ROOM)
_SOON = 12  # words before it is said who left; behind more, the line tells the matter itself
_LABEL = Pattern(remarks.LABEL_FLAG)
_TITLE_FIRST = Pattern(
    r"^\W*(?:(?:<P2>|<CONF>)(?:\s+(?:<NOUN>|items?|business|matters))?|exclusion\s+of\s+(?:the\s+)?(?:press\s+and\s+(?:the\s+)?)?public)\s*[-:.]\s+"
)
_CLERKS_NOTE = re.compile(
    r"^\W*[\[(]\s*(?:clerk'?s?\s+|secretary'?s?\s+)?(?:note|remark)\b.*[\])]\W*$", re.IGNORECASE
)
_OF_ABOVE = re.compile(
    r"\b(?:foregoing|preceding|above|previous)\s+(?:minute|item|paragraph|discussion)\b|\b(?:minute|item|paragraph)\s+\w{0,3}\d",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\W*(?:the\s+)?(?:whole|entire)\b", re.IGNORECASE)
_WHICH = "which sentence the flag means must be checked"
_TITLE = 5  # words of the title of a paragraph, with its flag
_TOLD = 3  # words of a matter
_MIDDLE, _OF_SENTENCE = Pattern(remarks.FLAG_MIDDLE), Pattern(remarks.FLAG_OF_SENTENCE)
_SIGN = Pattern(
    rf"^\W*(?:[A-Z]?\d[\w./]*[()\[]?|(?:[^\W\d_][\w'&/]*\s+){{1,3}}[-:]\s+)?{lexicon.HOUSE_MARK}+|{lexicon.HOUSE_MARK}[)\]]?{remarks.COURTESY}?\W*$"
)


def flag(line: Line, clean: str, bare: str) -> Marker | None:
    """The marker of a line that flags itself; `clean` and `bare` as `reading.marker` has them."""
    start = line.start
    if (
        SINGULAR_STUB.search(bare)
        or (
            line.row is not None
            and (pure(bare) or (_WHOLE.match(bare) and aside.only_remarks(bare)))
        )
        or (line.rank is None and only_points(bare))
    ):
        # "Reserved item - minuted separately", a bullet, stands for itself
        own = line.rank is not None or (line.block.label and only_points(bare))
        return Marker(Reach.ITEM if own else Reach.WHOLE_ITEM, "stub")
    if title := entitled(line, bare):
        return title
    if note_of_absence(bare) or (_CLERKS_NOTE.match(bare) and CONFIDENTIAL.search(bare)):
        return Marker(Reach.ITEM, "flag")
    if _led_in(line, clean, bare):
        # "Confidential item. The officers left": the item that those words stand in
        below = line.rank is None and line.row is None and not line.block.label
        left = _LEFT_THE_ROOM.search(bare)
        below = below and left is not None and len(words(bare[: left.start()])) <= _SOON
        return Marker(Reach.WHOLE_ITEM if below else Reach.ITEM, "flag")
    titled = line.rank is not None and len(words(bare)) <= _SOON and informal.titles(bare)
    plainly = any(map(informal.flags, (bare, clean[start:]))) and not _of_another_item(line)
    if titled or _signed(line, clean, bare) or plainly:
        return Marker(Reach.ITEM, "flag")
    if within := _stretches(line, clean):
        return within
    if _leads_in(bare):
        return Marker(Reach.ITEM, "flag")
    middle = _MIDDLE.search(clean, start)
    if middle and clean[: middle.start()].rstrip().endswith((".", "!", "?")):
        return Marker(Reach.ITEM, "flag", doubt=_WHICH)
    ended = tuple((a, b) for a, b in sentences(clean, start) if _OF_SENTENCE.search(clean, a, b))
    if ended and ended[0][0] == start and len(words(clean[slice(*ended[0])])) <= _TITLE:
        return Marker(Reach.ITEM, "flag")  # "8.2 Settlement (Confidential). Mrs Tove set out …"
    return Marker(Reach.FROM, "flag", cuts=ended) if ended else None


def _of_another_item(line: Line) -> bool:
    """Whether what is said names an item: "What is written under item 5 should be kept … Blank it out."."""
    named = marked.targets(line.text[line.start :])
    own = line.number.text if line.number else ""
    return any(any(c.isdigit() for c in x.place) and x.place != own for x in named)


def _stretches(line: Line, clean: str) -> Marker | None:
    """The stretches of a paragraph that are flagged, or all of it, where only the mark is set off."""
    start = line.start
    cuts = tuple(
        sorted({*flagged(clean, start), *bracketed(clean, start), *confided(line.text, start)})
    )
    if any(marks_only(clean[a:b]) for a, b in cuts):
        return Marker(Reach.ITEM, "flag", doubt=_doubt(clean, start, cuts))
    if cuts and not all(rules_only(line.text[slice(*cut)]) for cut in cuts):
        return Marker(Reach.FROM, "flag", cuts=cuts)
    return None


def _doubt(clean: str, start: int, cuts: Sequence[tuple[int, int]]) -> str:
    """A mark in brackets between sentences may mean one of them; behind a title, or last, it does not."""
    at = next(cut for cut in cuts if marks_only(clean[slice(*cut)]))
    titles = len(words(clean[start : at[0]])) <= _SOON and "." not in clean[start : at[0]]
    return "" if titles or not words(clean[at[1] :]) else _WHICH


def notes_another(bare: str) -> bool:
    """Whether a note of the clerk is said of another line: "[Clerk's remark: minute 7.7 is …]"."""
    return _CLERKS_NOTE.match(bare) is not None and _OF_ABOVE.search(bare) is not None


# "Staffing: (confidential) Mrs Orr …"; "Training: (part 2) took place" is said of the training
_BEHIND_LABEL = re.compile(
    r"^\W*(?P<label>(?:[\w'’&/-]+\s+){0,4}[\w'’&/-]+)(?::|\s-)\s+[(\[]\s*(?P<tag>[^()\[\]]{4,40}?)\s*[)\]]\s+(?P<told>\S.*)$"
)
_DAY = re.compile(r"(?:mon|tue|wed|thu|fri)\w*\b|\d{1,2}(?:st|nd|rd|th)?\b", re.IGNORECASE)
_SAID_OF_LABEL = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|took|to|of|and|(?:[\w-]+\s+){0,3}(?:course|refresher|module|training|certificate))\b",
    re.IGNORECASE,
)


def _behind_label(bare: str) -> bool:
    """Whether a mark in brackets stands between what a paragraph is about and what it tells."""
    found = _BEHIND_LABEL.match(bare)
    if found is None or not pure(found["tag"]) or _SAID_OF_LABEL.match(found["told"]):
        return False
    named = lexicon.TOPIC_WORDS.issuperset(words(found["label"])) or _DAY.match(found["label"])
    if not named:
        return False
    plainly = CONFIDENTIAL.search(found["tag"]) or found["tag"][0].isupper()
    return bool(plainly) and len(words(found["told"])) >= _TOLD and not says_nothing(found["told"])


def _led_in(line: Line, clean: str, bare: str) -> bool:
    """Whether a flag stands in front, with a matter behind it."""
    if ruling_behind(bare) or _asks_in_vain(bare):
        return False
    unlabelled = clean[len(line.block.label) :].lstrip()
    led = _LEAD.search(bare) or _LEAD.search(clean.lstrip()) or LABELLED.match(bare)
    led_by_words = leading(bare) or leading(unlabelled) or aside.first_words(bare)
    return bool(led or led_by_words or _behind_label(bare))


def _asks_in_vain(bare: str) -> bool:
    """Whether there was none: "Part 2 items - the Chair asked whether … There were none."."""
    title = _TITLE_FIRST.match(bare)
    return title is not None and tells_of_none(bare[title.end() :])


def ruling_behind(bare: str) -> str:
    """What stands behind a flag that only heads it: which items are meant ("Part 2: item 7 was …").

    … and how it was ruled, or who is to leave for them; empty where a matter is told, too.
    """
    end = leading(bare) or _title_first(bare)
    said = bare[end:] if end else ""
    named = targets(said)
    numbered = all(any(c.isdigit() for c in x.place) for x in named)
    return said if named and numbered and rules_only(said) else ""


def _title_first(bare: str) -> int:
    title = _TITLE_FIRST.match(bare)
    return title.end() if title else 0


def _signed(line: Line, clean: str, bare: str) -> bool:
    """Whether a label, a gap or a sign at an end marks the whole of it."""
    labelled = line.number is not None and line.rank is not None and _LABEL.search(clean)
    patterns = ((GAP, bare), (_SIGN, bare), (_SIGN, clean), (_TAIL, bare))
    marked = any(pattern.search(text) for pattern, text in patterns)
    ended = (aside.ends(bare), aside.ends(line.words), aside.last_words(bare))
    return bool(labelled) or marked or any(ended)


def _leads_in(bare: str) -> bool:
    """Whether a lead-in by an untrained hand has a matter behind its colon."""
    end = informal.leads_in(bare)
    return bool(end) and not (says_nothing(bare[end:]) or marked.targets(bare))
