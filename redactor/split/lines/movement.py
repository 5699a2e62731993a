"""Who came and went: lines that stay public beside sealed ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words import known, vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

RETURNED, WITHDREW = Pattern(vocabulary.RETURNED), Pattern(vocabulary.WITHDREW)
MOVED = Pattern(vocabulary.MOVEMENT)
# "Mr Frome has left the Church", "she left her post in May": no meeting was left.
_ELSEWHERE = re.compile(
    r"\b(?:left|leaves|joined|joins|returned|returns|departed)\s+(?:(?:(?:to|from|in|into)\s+)?(?:the|his|her|their|our|an?|another|its)\s+"
    r"(?!(?:\w+\s+){0,2}?(?:meeting|room|call|chamber|session|table|building|discussion|items?|board|committee|corporation|governors|trustees|members|panel|hall|library|office"
    r"|remainder|rest|time|point|end|start|agenda|zoom|teams|link|part|business)\b)"
    r"|(?:(?:to|from)\s+)?(?:school|teaching|work|home|duty|duties|full[- ]time|lessons|class|employment|under|without)\b|(?:in|on)\s+(?:\d|january|february|march|april|may|june|july|august|september|october|november|december))"
    r"|\b(?:has|have)\s+(?:(?:now|since|already|also|just)\s+)?left\b(?!\s+(?:the\s+)?(?:meeting|room|call|table))|\b(?:(?:his|her|their|the)\s+(?:post|job|role|position)|vacanc(?:y|ies))\b"
    r"|\breturn(?:ed|s)\s+to\s+(?:the\s+|its\s+)?(?:discussion|matter|subject|question|case|topic|issue)\s+of\b"
    # of an alarm, after which everybody is back, not those who had left:
    r"|\b(?:alarm|fire\s+drill|evacuat\w+)\b"
    # and of a pupil who came back to school, on a timetable of his own:
    r"|\b(?:boys?|girls?|pupils?|child(?:ren)?)\b(?!['’]?s?\s+(?:governors?|members?|trustees?|represent\w+|council\w*|leaders?|panel))|\b(?:suspended|part[- ]time|timetable|phased)\b",
    re.IGNORECASE,
)
_AT = re.compile(r"\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\.?)?\s*(?:hours\s*)?[.:,-]?\s*", re.IGNORECASE)
# Those who are no members, as one body: not the Chief Executive alone.
_TEAM = re.compile(
    r"(?<!chief )(?<!deputy )\bthe\s+(?:executive|senior\s+team|leadership\s+team)\b(?!\s+(?:head\w*|principal|officer)\b)",
    re.IGNORECASE,
)
GROUP = frozenset(
    [
        "staff",
        "officers",
        "colleagues",
        "observers",
        "governors",
        "members",
        "those",
        "all",
        "everyone",
        "they",
        "others",
        "trustees",
    ]
)


# Who goes by an office: "The teacher representative returned."
_OFFICES = frozenset(
    "principal head headteacher executive executives chief teacher representative representatives "
    "bursar student auditor auditors deputy clerk public press visitors guests parents".split()
)
_EXCEPT = frozenset("except excepting apart from save bar other than".split())
_KNOWN = known.OF_MOVEMENT | GROUP | _OFFICES | _EXCEPT
_BESIDE = re.compile(
    r"(?:\b(?:and|with|by|but|except(?:ing)?|apart\s+from|save|bar|other\s+than|as\s+(?:did|was|well\s+as))|,|&|\()\s*(?:[A-Z][\w'’.-]*\s+)*$"
)


def _no_more(said: str) -> bool:
    """Whether a sentence says who came or went, when and for what item, and nothing else.

    Names stand in front, or beside others: "left for Spain" is no name.
    """
    verb = MOVED.search(said)
    return verb is not None and all(
        word.group()[0].isupper()
        and (word.start() < verb.start() or _BESIDE.search(said, 0, word.start()) is not None)
        for word in known.others(said, _KNOWN)
    )


def is_movement(line: Line) -> bool:
    """A short line that says who came or went and nothing else: publishable."""
    return line.number is None and moves(line)


def moves(line: Line) -> bool:
    """The same, be it numbered as a paragraph or not."""
    if not (0 < len(words(line.words)) <= 22 and MOVED.search(line.text)):
        return False
    said = _AT.sub("", line.words.strip(" *.")).split(". ")
    return all(map(_no_more, said)) and not _ELSEWHERE.search(line.text)


def behind_moves(text: str) -> str:
    """What a text says behind the sentences that tell who came or went, if it begins with such."""
    begins = 0
    for a, b in sentences(text):
        said = text[a:b]
        if not (MOVED.search(said) and _no_more(said)) or _ELSEWHERE.search(said):
            break
        begins = b
    return text[begins:]


def leaves_elsewhere(line: Line) -> bool:
    """Whether what somebody left is no meeting: a school, a job, home."""
    return _ELSEWHERE.search(line.text) is not None


# What is no name, though a capital begins it: the first word of a sentence, a title.
_NO_NAMES = frozenset(
    "The They And At There In On It This Following After Before As With Then Having Both Mr Mrs Ms Miss Mx Dr Rev Revd Cllr Prof Sir".split()
)


def people(line: Line) -> frozenset[str]:
    names = re.findall(r"\b[A-Z][\w'-]+|\b[A-Z]{2,4}\b", line.text)
    return frozenset(n.casefold() for n in names if n not in _NO_NAMES) | (
        GROUP.intersection(words(line.text)) | ({"officers"} if _TEAM.search(line.text) else set())
    )


def people_and_offices(line: Line) -> frozenset[str]:
    return people(line) | _OFFICES.intersection(words(line.text))


def same_people(gone: frozenset[str], back: frozenset[str]) -> bool:
    groups = back & GROUP
    if groups:
        return True
    named = gone - GROUP or gone  # "the staff governors, Mr Tom Hartnell and Mrs Sunita Joshi"
    return bool(named) and len(named & back) * 2 >= len(named)
