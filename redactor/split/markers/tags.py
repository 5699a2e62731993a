"""What is a mark and nothing else: marker words, and tags with the number that they stand with.

    PART 2 - CONFIDENTIAL          (123, Part II)          [Confidential - not for the website]

Knows one text at a time; what a line as a whole means is the business of `reading`. The words are
in `words.lexicon`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.split.lines.movement import WITHDREW
from redactor.split.words import false_friends, lexicon, remarks
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from redactor.split.words.vocabulary import SplitRules


PART2, STRONG_PART2 = Pattern(r"<P2>"), Pattern(r"(?:part|pt\.?|rh?an)\s*(?:2|ii|two)\b")
CONFIDENTIAL = Pattern(r"<CONF>")
# "Part B Minutes of the Governing Body Meeting": the title of the second set in one file.
SECOND_TITLE = Pattern(
    r"^\W*(?:<P2>|<CONF>)\s+(?:\(?<CONF>\)?\s+)?minutes\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,6}?(?:meeting|body|board|committee|trust)\b"
    r"(?!.{0,40}\b(?:approved|agreed|signed|received|arising)\b)"
    r"|^\W*<P2>\s+to\s+(?:the|these)\s+minutes\b[^.:;]{0,40}$"
    r"|^\W*minutes\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,6}?(?:meeting|body|board|committee|trust)\s*[-:(]+\s*<P2>\s*(?:\(?\s*<CONF>\s*\)?)?\W*$"
    # "St Oswin's Catholic Primary School - Part II - Confidential"
    r"|^\W*(?!\d)(?:[\w'&,.-]+\s+){0,9}?(?:school|academy|college|nursery|ysgol|federation|trust|corporation|governors|(?:governing|academy|local)\s+(?:body|board|committee|council))\s*[-:,(\s]\s*<P2>(?:\s*/\s*<P2>)?(?:\s+<NOUN>)?\s*(?:[-:(]*\s*<CONF>(?:\s+<NOUN>)?\s*\)?)?\W*$"
    r"|^\W*minutes\s+of\s+(?:the\s+)?(?:<P2>|<CONF>)\s+(?:meeting|session|business|items|section|part)\b[^.:;]{0,50}$"
)
BLANK = "ˑ"  # a letter, so that what is blanked still counts as a word of the line
_CORE_WORDS = rf"<P2>|<CONF>|<COLOUR>|below\s+the\s+line|g?cyfrinachol|\bconf\b|\bcyfrin\b|\bpink\b|{lexicon.HOUSE_MARK}"
_CORE, TAG = Pattern(_CORE_WORDS), Pattern(rf"{_CORE_WORDS}|\bwithheld\b")
_OF_A_KIND = Pattern(
    rf"^\W*<CONF>\s+{lexicon.KINDS}{{1,2}}(?:items?|matters?|business|minutes?)\W*$"
)
COURTESY = frozenset(["please", "pls", "plz", "thanks"])
_FRIENDS = Patterns.of(false_friends.FALSE_FRIENDS)
_OF_TAGS = lexicon.MARKER_WORDS | lexicon.REFERENCE_WORDS | COURTESY | {"conf", "cyfrin"}
_KIND_OF = Pattern(rf"\b{lexicon.KINDS}{{1,2}}(?=(?:items?|matters?|business|minutes?)\b)")
_INNER_STOP = re.compile(r"(?<=\w)[./](?=\w)")
REFERENCE = re.compile(
    r"[a-z]{0,5}\d[\w./()-]*|[a-z]|ch|dd|ff|ng|ll|ph|rh|th|[ivx]{1,4}|\d{1,2}(?:st|nd|rd|th)"
)


@lru_cache(maxsize=16)
def own_words(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """A board's own phrases as one pattern; they are plain words and never patterns."""
    found = [re.escape(flat(phrase).strip()) for phrase in phrases if phrase.strip()]
    return (
        re.compile("|".join(rf"(?<!\w){phrase}(?!\w)" for phrase in found), re.IGNORECASE)
        if found
        else None
    )


def unmasked(text: str, rules: SplitRules) -> str:
    """The text with every false friend blanked out, character for character."""
    return _blanked(text, rules.false_friends)


@lru_cache(maxsize=4096)
def _blanked(text: str, phrases: tuple[str, ...]) -> str:
    for _, friend in _FRIENDS.possible(text):
        text = friend.sub(_blank, text)
    own = own_words(phrases)
    return own.sub(_blank, text) if own else text


def _blank(found: re.Match[str]) -> str:
    return BLANK * len(found.group())


_WITH_FORMULA = Pattern(
    rf"(?:<CONF>|<P2>)(?:\s+<NOUN>)?(?P<formula>\s*(?:[-,;.:]\s*{remarks.FORMULA}|[-,;:]\s*{remarks.WHO_WAS_OUT}|\((?:{remarks.FORMULA}|{remarks.WHO_WAS_OUT})\)))(?=\s*[\])]|\W*$)"
)


# said of a discussion: Part 2 discussion (staff governors not present)
_WITH_ABSENT = Pattern(
    rf"(?:<CONF>|<P2>)\s+discussion(?P<formula>\s*\({remarks.WHO_WAS_ABSENT}\))(?=\s*:?\W*$)"
)


# … and who left or came back, behind the word that says so: "CONFIDENTIAL ITEM - END. Mark is back"
_WITH_MOVES = Pattern(
    r"(?:<CONF>|<P2>)(?:\s+<NOUN>)?\s*[-:]?\s*(?:start(?:s|ed)?|begins?|began|open(?:s|ed)?|ends?|ended|finish(?:es|ed)?|closes?|closed|over)\b"
    r"(?P<formula>\s*[.,;:-]\s*(?:[\w'.-]+\s+){1,5}?(?:stepped|went|came|left|withdrew|returned|rejoined|re-joined|back|out)\b[^.\])]{0,30}\.?)(?=\s*[\])*]|\W*$)"
)


# … and the hour: "Confidential discussion, 7.40pm", "PART 2 (7.40 pm - 8.10 pm)"
_HOUR = r"\d{1,2}(?:[.:]\d\d\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?)"
_WITH_HOUR = Pattern(
    rf"^\W*(?:<CONF>|<P2>)(?:\s+<NOUN>)?(?P<formula>\s*[-,:(]?\s*(?:at\s+|from\s+)?{_HOUR}(?:\s*(?:-|to|until)\s*{_HOUR})?\s*\)?)(?=\W*$)"
)


# … and why, or by what rule: "(Confidential as it concerns an individual)", "(Part 2 - staffing)"
_WHY = (
    r"(?:staff\w*|personnel|person\w*|individual\w*|pupils?|students?|child\w*|parents?|famil(?:y|ies)|names?|named|naming|identif\w+|commercial\w*|sensitiv\w*|legal\w*|privileged?|data|protection|privacy|private|hr|human|resources"
    r"|medical|health|hospital|treatment|third|party|parties|member|members|employment|employee\w*|exclusions?|safeguarding|contracts?|contractual|financial|matters?|issues?|information|details?|nature|only|of|an?|the|and|or|to|about|relating|relates|concerns|concerning|not|be|published|for|publication"
    r"|regulations?|reg|section|article|act|clause|disclosure|negotiations?|ongoing|live|case|discussed|discussion|included|contains?|contents?|pay|absence|recruitment|complaints?)"
)
_WITH_REASON = Pattern(
    r"[(\[]\s*(?:<CONF>|<P2>|closed(?=\s+item)|private(?=\s+item))(?:\s+(?:<NOUN>|item))?(?P<formula>\s*,?\s+(?:(?:as|because|since|due\s+to|owing\s+to|on\s+account\s+of|for\s+reasons?\s+of|on\s+(?:the\s+)?grounds?\s+of|in\s+line\s+with|under|pursuant\s+to|in\s+accordance\s+with|by\s+virtue\s+of|pending)\s+[^()\[\].;:]{3,70}(?:\(\w+\))*|until\s+[^()\[\].;:]{3,50})"
    rf"|\s*[-:,]\s*{_WHY}(?:\W{{1,3}}{_WHY}){{0,7}})(?=\s*[)\]](?!\s*:))"
)


def reasoned(text: str) -> bool:
    """Whether brackets that are all of a text say that something is confidential, and why."""
    found = _WITH_REASON.match(text.strip())
    return found is not None and not words(text.strip()[found.end() :])


_ENDS = re.compile(r"\s*[)\]]\W*$|\s*[)\]]\s*[.;!?]")


def _of_its_sentence(text: str, start: int, end: int) -> bool:
    """Whether brackets open a text or end a sentence in it.

    In the midst of one they hold the matter themselves; alone they are said of what stands beside
    them (`aside`).
    """
    before, behind = words(text[:start]), words(text[end:])
    opens = not any(not REFERENCE.fullmatch(word) for word in before)
    return bool(behind) if opens else _ENDS.match(text, end) is not None


def shortened(text: str) -> str:
    """The text with blanks for what a flag adds of itself: "[Confidential - not to go on the website]"."""
    for pattern in (_WITH_FORMULA, _WITH_ABSENT, _WITH_MOVES, _WITH_HOUR, _WITH_REASON):
        for found in pattern.finditer(text):
            start, end = found.span("formula")
            if pattern is not _WITH_REASON or _of_its_sentence(text, found.start(), end):
                text = text[:start] + " " * (end - start) + text[end:]
    return text


# "Confidential - members of the committee, HT and clerk only"
_READERS = re.compile(
    r"[-:,(]\s*(?:(?:the|of|for|members?|governors?|trustees?|directors?|committee|board|ht|ceo|clerk|and)\b[\s,&]*){2,12}(?=\bonly\b)",
    re.IGNORECASE,
)


_STOP = re.compile(r"[.;]\s+")
_MOVED = 6  # words that say who left


def _before_moves(text: str) -> str:
    """`BELOW THE LINE - confidential. IH left 9.30.`, without who left."""
    stop = _STOP.search(text)
    behind = text[stop.end() :] if stop else ""
    left = WITHDREW.search(behind) is not None and 1 < len(words(behind)) <= _MOVED
    return text[: stop.start()] if stop and left else text


def pure(text: str) -> bool:
    """Whether a line is nothing but marker words: "PART 2 - CONFIDENTIAL"."""
    found = words(_READERS.sub(" ", _before_moves(text)))
    marked = 0 < len(found) <= 14 and lexicon.MARKER_WORDS.issuperset(found)
    return (marked and _CORE.search(text) is not None) or _OF_A_KIND.search(text) is not None


_OF_MARKS = frozenset(
    "remove cut strike out board sharing posting circulating uploading copying clerk please".split()
)


def marks_only(text: str) -> bool:
    """Marker words, who may read it, where it is, what to do with it: nothing of the matter."""
    known = _OF_TAGS | _OF_MARKS
    told = words(_INNER_STOP.sub("", _READERS.sub(" ", text)))
    marked = CONFIDENTIAL.search(text) or PART2.search(text)
    return bool(marked) and all(w in known or REFERENCE.fullmatch(w) for w in told)


def is_tag(text: str) -> bool:
    """Marker words and the reference that they stand with: "123, Part II", "reserved BM789.2"."""
    if not TAG.search(text):
        return False
    if not text.strip(f" .:()[]{lexicon.HOUSE_MARK}"):
        return True
    found = words(_INNER_STOP.sub("", _KIND_OF.sub("", _READERS.sub(" ", text))))
    return 0 < len(found) <= 10 and all(w in _OF_TAGS or REFERENCE.fullmatch(w) for w in found)


def is_reference(text: str) -> bool:
    """Nothing but the number of a minute, or the words that introduce one."""
    found = words(_INNER_STOP.sub("", _KIND_OF.sub("", _READERS.sub(" ", text))))
    known = lexicon.REFERENCE_WORDS | lexicon.MARKER_WORDS
    return len(found) <= 8 and all(w in known or REFERENCE.fullmatch(w) for w in found)
