"""Going into the private part and out of it in shorthand, as a clerk notes it in the room.

    Into Part 2 6.10 (prop AO, sec DS). Staff out.         Out of cttee 8.31, Miss Hasson back in.
    Prop Mrs Orr, sec Mr Gault, into committee.            6.31 - all back. Closed session over.

Who moved it, when, and who went or came are set aside; what is left says no more than where the
meeting went. Whole sentences ("The Board went into committee") are in `words.sessions`.
"""

from __future__ import annotations

import re

from redactor.naming import is_english
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

_COMMITTEE = r"(?<!the )(?<!a )(?:committee|cttee|ctte|cmttee|comm)\b(?!\s+rooms?\b)"
_SITTING = r"(?:session|part|business|section)\b"
_PART = (
    rf"(?:<P2>|(?:<CONF>|conf\b\.?|closed|private)(?:\s+{_SITTING})?(?!\s+(?:meeting|room|bit)))"
)
_OPEN = rf"(?:<P1>|(?:the\s+)?(?:(?:open|public|main|ordinary)\s+(?:{_SITTING}|{_COMMITTEE})|(?:open|public|full)\s+meeting\b))"
_BOARD = r"(?:(?:that\s+)?(?:the\s+)?(?:board|bog|governors|govs|meeting|we)\s+)"
_AGREED = r"(?:(?:and\s+)?(?:agreed|resolved|carried)\s+(?=that\b|to\b))"
_GOES = rf"{_AGREED}?{_BOARD}?(?P<bidden>to\s+)?(?:(?:now|then|back)\s+)?(?:(?:go(?:es|ing)?|went|mov(?:es?|ed|ing)|came|comes?|coming|return(?:s|ed|ing)?)\s+)?(?:(?:now|then|back)\s+)?"
_INTO = Pattern(
    rf"\b{_GOES}(?:(?:in|in\s?to)[\s-]+(?:the\s+)?(?:{_PART}|{_COMMITTEE}|camera\b)|(?<=[gngst] )to\s+(?:the\s+)?{_PART})"
)
_ALONE = Pattern(rf"(?:<P2>|(?:<CONF>|conf\.?|closed|private)\s+{_SITTING})")
_OUT = Pattern(
    rf"\b{_GOES}(?:out\s+of\s+(?:(?:the\s+)?{_PART}|{_COMMITTEE}|camera\b)|(?<=back )(?:in|in\s?to|to)\s+{_OPEN})"
    rf"|\bend\s+(?:of\s+)?(?:(?:the\s+)?{_PART}|{_COMMITTEE}|camera\b)|{_COMMITTEE}\s+rose\b|(?<!\bin )(?<!\binto ){_PART}\s+(?:over|ends?|ended|closed|closes|done|finished|stopped|complete)\b"
)
_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev(?:d|erend)?|Fr|Father|Sr|Cllr|Canon|Prof|Very|Right|The)\b\.?\s+"
)
_NAME = rf"(?:(?:{_TITLE})+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*|[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*|[A-Z]{{2,4}})"
_MOVED = re.compile(
    rf"\b(?i:it\s+was\s+)?(?i:prop(?:osed|oser)?|moved|mvd|sec(?:onded|onder)?|2nd(?:ed)?)\b\.?:?\s*(?i:by\s+)?{_NAME}|{_NAME}\s+(?i:prop(?:osed)?|moved|mvd|sec(?:onded)?|2nded)\b\.?"
    rf"|(?i:\bit\s+was\s+proposed\s*)?[(\[]\s*{_NAME}\s*[/,;&]\s*{_NAME}\s*[)\]]"
)
_WHEN = re.compile(r"\b(?:(?:at|from)\s+)?\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\b\.?)?", re.IGNORECASE)
# Who took the note, where it is kept; not that it did not take place.
_ASIDE = re.compile(
    r"\((?![^()]*\b(?:no|none|next|agenda|needed|cancelled|postponed|deferred)\b)[^()]*[a-z]{3}[^()]*\)\W*$"
)
_WENT = re.compile(
    r"\b(?:out|left|leav\w+|gone|withdr[ae]w\w*|stepped|retired|excluded|excused)\b", re.IGNORECASE
)
_IS_OUT = re.compile(r"\b(?:is|are|was|were|been|be|fell|kept|left)\s+$", re.IGNORECASE)
_KNOWN = frozenset(
    "and the at now then again all both also carried unanimously "
    "went gone come came back return returned returning left leaves leaving out in step stepped steps withdrew withdraws withdrawn retired "
    "rejoined rejoins joined room board governors govs staff teacher teachers principal head ht deputy secretary clerk observers visitors officers "
    "public press others everyone everybody pm am mr mrs ms miss mx dr rev revd fr father sr cllr canon prof chair chairperson vice".split()
)


# "Mrs Orr proposed and Mr Lamb seconded that the Board go into committee": public itself
_RESOLVES = re.compile(
    r"\bpropos(?:ed|al)\b.{0,60}\bseconded\b.*\bthat\s+(?:the|we)\b|\bresolved\s+that\b",
    re.IGNORECASE,
)


def resolves(text: str) -> bool:
    """Whether a line that leads into committee is the resolution in full words, who moved it and all."""
    return _RESOLVES.search(text) is not None


def goes_into(text: str) -> bool:
    """Whether a line says no more than that the meeting went into its private part."""
    if _OUT.search(text):
        return False
    text = _ASIDE.sub(" ", text)
    into = _INTO.search(text)
    if into is not None:
        return _no_more(text, into)
    alone = _ALONE.search(text)
    went = alone is not None and (_WHEN.search(text) or _WENT.search(text))
    return alone is not None and went is not None and _no_more(text, alone)


def comes_out(text: str) -> bool:
    """Whether a line says no more than that it came out again."""
    out = _OUT.search(text)
    if out is None or _IS_OUT.search(text[: out.start()]):
        return False
    before = re.split(r"[.;:–-]\s", _WHEN.sub(" ", _MOVED.sub(" ", text[: out.start()])))[-1]
    somebody = any(word not in _KNOWN for word in words(before))  # "Mr Gault out of committee"
    return not somebody and _no_more(text, out)


def _no_more(text: str, said: re.Match[str]) -> bool:
    """Whether nothing else stands there but who moved it and when, who went, and their names."""
    told = f"{text[: said.start()]} , {text[said.end() :]}"
    left = _WHEN.sub(" ", _MOVED.sub(" ", told))
    if said.groupdict().get("bidden") and not _MOVED.search(told):
        return False  # what somebody is to do
    return all(
        word in _KNOWN
        or (word.capitalize() in left and not is_english(word))
        or _letters(word, left)
        for word in words(left)
    )


def _letters(word: str, text: str) -> bool:
    """Whether a word is somebody's initials."""
    return (
        len(word) <= len("ABC") and re.search(rf"\b{re.escape(word.upper())}\b", text) is not None
    )
