"""Earlier Part 2 minutes: that they were approved is public, how they were corrected is not.

A sentence that does both and is a paragraph of its own goes whole: its stub says that they were
approved. Of a longer paragraph only the correcting words go.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Carrier
from redactor.split import seals
from redactor.split.lines.tables import Table
from redactor.split.markers.earlier import APPROVED, EARLIER
from redactor.split.markers.tags import BLANK, unmasked
from redactor.split.rulings.targets import targets
from redactor.split.words import known, lexicon
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules

CORRECTION_RULE = "correction of Part 2 minutes"
_OF_MINUTES = frozenset(["minutes", "arising"])
_TELLS = 2  # words, one of them no name, of a sentence that tells something
_CORRECTION, _NONE = Pattern(lexicon.CORRECTION), Pattern(lexicon.NO_CORRECTION)
_PART1, _MINUTES = (
    Pattern(r"<P1>"),
    Pattern(r"\b(?:minutes?|annexe?|appendix|record|section(?!\s+b\b)|notes?|cofnodion)\b"),
)
_OPEN_SET = Pattern(
    r"<P1>|\b(?:open|public|ordinary|main)\s+(?:minutes?|record|part|section|set|notes?)\b"
)
_BOUNDARY = re.compile(
    r"[,;:(]|\s-\s|\b(?:subject\s+to|with|save|except|apart\s+from|but)\b", re.IGNORECASE
)
_AT_NUMBER = re.compile(r"^\W*(?:at|in|under)\s+(?:item\s+|minute\s+)?[\w/.()-]*\d", re.IGNORECASE)
_SHOULD_SAY = re.compile(
    r"\b(?:should|to|must|ought\s+to)\s+(?:say|read|record|state|show|be)\b|\b(?:correct|amend|substitut|replac|insert|delet|chang|alter|reword|remov)\w*",
    re.IGNORECASE,
)
# "The Secretary had been asked to alter the date", "The clerk had left out that …, and this has been added."
_ALTERED = re.compile(
    r"\b(?:asked|requested|instructed|agreed)\s+to\s+(?:alter|amend|correct|change|add|delete|remove|insert|replace)\b"
    r"|\b(?:had|has|have)\s+(?:been\s+)?(?:left\s+out|omitted|mis-?(?:spelt|stated|recorded|dated)|corrected|altered|amended|added|wrongly)\b",
    re.IGNORECASE,
)
# "RESOLVED that the Minutes, including the confidential Minute, be signed", "KA having stepped out"
_WITH_THEM = re.compile(
    r"\bincluding\s+the\s+(?:confidential|reserved|closed|private|in-committee|pink|blue|yellow|green|buff)\s+(?:minutes?|record|notes?|sheets?|papers?|pages?|annexe?|appendix)\b(?=,|\s+be\b)"
    r"|\b(?:\w+\s+){1,3}having\s+(?:stepped\s+out|withdrawn|left\s+the\s+(?:room|meeting))(?=\s*(?:$|[.,;]))"
    r"|\b(?:gone|looked|read)\s+(?:through|over)\b|\bput\s+right\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"^\W*(?:(?:on\s+)?page|line|para\w*|item|minute|in\s+(?:item|minute|para\w*|[\w/.]*\d[\w/.]*|the\s+\w+\s+(?:line|sentence))|(?:one|two|three|an?|this|these)\s+(?:small\s+|minor\s+)?(?:corrections?|amendments?|changes?|alterations?)\b|P2\.|at\s+(?:item\s+|minute\s+)?[A-Z]{1,3}\d|(?:it|\w+(?:\s\w+){0,2})\s+(?:was\s+)?asked\s+(?:that|for)|(?:change|amend|correct|replace|delete|remove|insert|add|substitute)\s+(?:[\"'(\d]|the\b|in\b)|it\s+should|[\"']"
    r"|the\s+(?:word|words|sentence|figure|date|name|first|second|third|last|amendment|correction|change))",
    re.IGNORECASE,
)


# "Once a year governors look at whether past Part 2 minutes can be released."
_RELEASE = Pattern(
    r"\b(?:whether|if|which)\s+(?:any\s+)?(?:(?:of\s+)?(?:the|our|these)\s+)?(?:past|old|older|earlier|previous)\s+(?:<P2>|<CONF>)\s+minutes\s+(?:can|could|may|might|should)\s+(?:now\s+|still\s+)?be\s+(?:released|opened|published|made\s+public|destroyed|kept|retained)(?=\W*$|\s+(?:or|and)\s+(?:kept|destroyed|retained)\b)"
)
_NAME = re.compile(r"(?<=\s)(?!Part\b)[A-Z]")
# Matters one after another, each behind the number of its minute in brackets.
_REFERENCE = re.compile(
    r"[;:]\s+(?=\((?:(?:item|minute|para|paragraph|section)\s+)?[A-Z]{0,5}/?\d)"
)
# "Mr Talbot said that the confidential part would be taken under item 15."
_LATER = Pattern(
    r"^\W*(?:(?:(?:the\s+)?(?:chair\w*|clerk|secretary|head\w*|principal)|(?:Mrs?|Ms|Miss|Dr)\.?\s+[\w'’-]+)\s+(?:said|noted|reported|advised|confirmed)\s+(?:that\s+)?)?(?:the\s+)?(?:<CONF>|<P2>)(?:\s+(?:<NOUN>|part|minutes?|items?))?"
    r"\s+(?:would|will|is\s+to|are\s+to|was\s+to|were\s+to)\s+be\s+(?:taken|considered|discussed|dealt\s+with|approved|received|heard|signed)\s+(?:later|(?:under|at|in|with|as|after)\s+(?:the\s+)?(?:(?:agenda|item|minute|end|of|the|part|meeting|confidential|closed|private|reserved|section|session|business|\w{0,4}\d[\w./]*)\s*)+)\W*$"
)


def sealed(lines: Lines, rules: SplitRules) -> list[Seal]:
    """The correcting words in every line that speaks of earlier Part 2 minutes."""
    found = []
    for at, line in enumerate(lines):
        for seal in [] if line.agenda else _in_line(line, rules):
            row = seal.spans[0] == seals.whole(line) and _is_row(line, lines)
            found.append(seals.row(lines, at, CORRECTION_RULE) if row else seal)
    return found


def _is_row(line: Line, lines: Lines) -> bool:
    """Whether the line is all that a cell of the minutes or of an action log says."""
    if line.row is None or line.table not in {Table.MINUTES, Table.LOG}:
        return False
    return sum(x.block.place == line.block.place and not x.blank for x in lines) == 1


def approves(line: Line) -> bool:
    """Whether the line says that earlier Part 2 minutes were approved."""
    return bool(
        EARLIER.search(line.text) and APPROVED.search(line.text) and _MINUTES.search(line.text)
    )


def _in_line(line: Line, rules: SplitRules) -> list[Seal]:
    clean = unmasked(line.text, rules)
    return _corrections(line, clean) or list(_tellings(line, clean))


def _tellings(line: Line, clean: str) -> Iterator[Seal]:
    """Sentences on earlier Part 2 minutes that hold other words than those of an approval."""
    if not line.contexts & _OF_MINUTES or (line.heading and line.rank is not None):
        return
    for a, b in _each(clean, line.start) if EARLIER.possible(clean) else ():
        said = clean[a:b]
        if not EARLIER.search(said) or not _about_minutes(line, said) or _OPEN_SET.search(said):
            continue
        if targets(said) or _in_general(said) or _LATER.match(said):
            continue  # a ruling on items of this meeting, a rule for all of them, what is to come
        if _tells(said):
            yield seals.stretch(line, (a, b), CORRECTION_RULE)


def _each(clean: str, start: int) -> Iterator[tuple[int, int]]:
    """The sentences, and apart what each says of one earlier minute after another.

    Where what leads them in speaks of Part 2, it does so of all of them.
    """
    for a, b in sentences(clean, start):
        begun = [m.end() for m in _REFERENCE.finditer(clean, a, b)]
        of_all = bool(begun) and EARLIER.search(clean, a, begun[0]) is not None
        yield from pairwise([a, *([] if of_all else begun), b])


def _in_general(said: str) -> bool:
    """Whether a sentence asks of all such minutes if they may be read now, and names nobody."""
    return _RELEASE.search(said) is not None and not _NAME.search(said)


def _corrections(line: Line, clean: str) -> list[Seal]:
    found: list[Seal] = []
    spoken = sentences(clean, line.start) if EARLIER.possible(clean) else ()
    if spoken and _nothing_approved(line, clean, spoken):
        return [_paragraph(line, CORRECTION_RULE)]
    for at, (a, b) in enumerate(spoken):
        cut = _cut(line, clean, a, b)
        if cut is None and _corrected_next(line, clean, spoken[at:]):
            cut = b
        if cut is None or (_OPEN_SET.search(clean, cut, b) and not EARLIER.search(clean, cut, b)):
            continue
        end = b
        for c, d in spoken[at + 1 :]:
            if not (_GOES_ON.search(clean[c:d]) or end == cut):
                break
            end = d
        if at == 0 and not _PART1.search(clean, a, end):
            end = _told_on(clean, end, spoken)
        if at == 0 and a < cut < b and end == len(clean) and _alone(clean, a, cut):
            return [_paragraph(line, seals.APPROVAL_RULE)]
        if len(words(clean[cut:end])) > 1 and not _says_only_that(clean[cut:end]):
            whole_sentences = cut in {c for c, _ in spoken} or end > b
            stop = end if whole_sentences else len(clean[:end].rstrip(" ."))
            found.append(seals.stretch(line, (cut, stop), CORRECTION_RULE))
    return found


def _told_on(clean: str, end: int, spoken: Sequence[tuple[int, int]]) -> int:
    """How far the paragraph tells more of what was corrected: `The matter can be closed`."""
    for c, d in spoken:
        if c >= end and (_OPEN_SET.search(clean, c, d) or not _tells(clean[c:d])):
            break
        end = max(end, d)
    return end


def _tells(said: str) -> bool:
    """Whether a sentence holds other words than those of an approval, and not only names."""
    said = _WITH_THEM.sub("", said)
    told = [m.group() for m in known.others(said, known.OF_APPROVALS)]
    return any(word[0].islower() for word in told) and len(told) >= _TELLS


def _says_only_that(said: str) -> bool:
    """Whether it says that something was put right, and not what: "and one spelling put right"."""
    told = known.others(_WITH_THEM.sub("", said), known.OF_APPROVALS)
    return not any(told) and not any(map(str.isdigit, said))


def _paragraph(line: Line, rule: str) -> Seal:
    carrier = Carrier.STRETCH if line.row else Carrier.ITEM
    return seals.Seal((seals.whole(line),), rule, carrier, line.number.text if line.number else "")


def _alone(clean: str, a: int, cut: int) -> bool:
    """Whether nothing but the approval of the Part 2 minutes stands in front of the correction."""
    said = clean[a:cut]
    earlier = EARLIER.search(said)
    if earlier is None or _PART1.search(said) or _MINUTES.search(said[: earlier.start()]):
        return False
    return len(words(said)) <= 12 and APPROVED.search(said) is not None


def _corrected_next(line: Line, clean: str, spoken: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence on earlier Part 2 minutes is followed by one that corrects them."""
    (a, b), *following = spoken
    earlier = EARLIER.search(clean, a, b)
    if not following or earlier is None or _PART1.search(clean, line.start, b):
        return False
    if not _about_minutes(line, clean[line.start : b]):
        return False
    said = clean[slice(*following[0])]
    goes_on = _GOES_ON.search(said) or _AT_NUMBER.search(said)
    return bool(_ALTERED.search(said) or (goes_on and _SHOULD_SAY.search(said)))


def _cut(line: Line, clean: str, a: int, b: int) -> int | None:
    """Where in the sentence the correction begins; its end when it follows in the next ones."""
    earlier = next(
        (m for m in EARLIER.finditer(clean, a, b) if _about_minutes(line, clean[a:b])), None
    )
    if earlier is None:
        return None
    blank = _NONE.sub(lambda m: BLANK * len(m.group()), clean[a:b])
    before = _CORRECTION.search(blank[: earlier.start() - a])
    after = _CORRECTION.search(blank, earlier.end() - a)
    if after is None:
        said_after = len(words(clean[earlier.end() : b])) > 2 and not APPROVED.search(
            clean, earlier.end(), b
        )
        return (
            earlier.end()
            if before and said_after and not _PART1.search(clean, a, earlier.start())
            else None
        )
    at = a + after.start()
    if _PART1.search(clean, earlier.end(), at):
        return None
    approved = APPROVED.search(clean, earlier.end(), at)
    if not APPROVED.search(clean, a, b) and not _PART1.search(clean, a, b):
        return a
    boundary = _BOUNDARY.search(clean, approved.end() if approved else earlier.end(), at + 1)
    cut = _outside_bracket(clean, a, boundary.start() if boundary else at)
    return (
        b
        if len(words(clean[a + after.end() : b])) < 2 and cut >= at - 20 and _bare(clean[cut:b])
        else cut
    )


def _outside_bracket(text: str, a: int, cut: int) -> int:
    """Behind the bracket, where the cut would fall into it."""
    closing = text.find(")", cut)
    return closing + 1 if text[a:cut].count("(") > text[a:cut].count(")") and closing > 0 else cut


def _nothing_approved(line: Line, clean: str, spoken: Sequence[tuple[int, int]]) -> bool:
    """The line opens with the Part 2 minutes, approves nothing of them and goes on to correct them."""
    a, b = spoken[0]
    earlier = EARLIER.search(clean, a, b)
    if earlier is None or not _about_minutes(line, clean[a:b]) or _PART1.search(clean, a, b):
        return False
    if len(words(clean[a : earlier.start()])) > 3 or APPROVED.search(clean, a, b):
        return False
    return bool(_CORRECTION.search(_NONE.sub(" ", clean[earlier.end() :])))


def _bare(text: str) -> bool:
    """Tells nothing ("with one correction."); what it was may follow."""
    return bool(
        re.fullmatch(
            r"[\W_]*(?:subject\s+to|with|as|and)?\s*(?:\w+\s+)?(?:minor\s+)?(?:amend\w*|correct\w*|chang\w*|alter\w*)\W*",
            text,
            re.IGNORECASE,
        )
    )


# What else is amended, in a clause that may be about "publication of minutes and reserved items".
_OF_A_DOCUMENT = re.compile(
    r"\b(?:standing\s+orders|constitution|articles\s+of\s+association|scheme\s+of\s+delegation|terms\s+of\s+reference|instrument\s+(?:of|and)|polic(?:y|ies)|code\s+of\s+(?:conduct|practice)|handbook)\b",
    re.IGNORECASE,
)


_SAYS_HOW = re.compile(
    r"[\"']|\b(?:changed|amended|correct(?:ed|ion)|replaced|deleted|inserted|should\s+(?:read|say|be)|to\s+read|words?)\b",
    re.IGNORECASE,
)
_OF_SUCH_MINUTES = Pattern(
    r"(?:<CONF>|<P2>)\s+(?:minutes?|record|notes?|annexe?|appendix|sheet|section)\b|\b(?:minutes?|record|notes?)\s+of\s+(?:the\s+)?(?:<CONF>|<P2>)"
)
# "The annual review of reserved minutes had been completed": of no matter that they tell.
_OF_THE_RECORD = Pattern(
    r"\b(?:(?:review|release|retention|storage|register|list|custody)\s+of|(?:protocol|policy|guidance|procedure|template|advice|training|rules?)\s+(?:on|about|for))\s+(?:(?:the|all|past|our)\s+)*(?:<CONF>|<P2>)\s+(?:minutes?|items?|papers?|records?)\b"
)


def _about_minutes(line: Line, sentence: str) -> bool:
    if _OF_THE_RECORD.search(sentence) and not _SAYS_HOW.search(line.text):
        return False
    of_document = _OF_A_DOCUMENT.search(sentence) and not _OF_SUCH_MINUTES.search(sentence)
    if of_document and not line.inherited & _OF_MINUTES:
        return False
    return "minutes" in line.contexts or _MINUTES.search(sentence) is not None
