"""Reasons for absence: that somebody was absent is public, a personal reason is not.

In brackets behind a name, or as a clause of the sentence, in the list of those absent and in the
item about apologies. The words are in `words.vocabulary`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.attendance.region import APOLOGIES_TITLE
from redactor.data import Story
from redactor.split import seals
from redactor.split.lines.tables import column_of
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal

APOLOGY_RULE = "apology-reason"
_PERSONAL, _HARMLESS = Pattern(vocabulary.PERSONAL_REASON), Pattern(vocabulary.HARMLESS_REASON)
# Plain speech for absent, as a label: "Not present", "Couldn't come", "Unable to join us".
_ABSENT = (
    r"(?:(?:could(?:n't|\s+not)|can't|cannot|unable\s+to|not\s+able\s+to)\s+(?:come|attend|join|make|be)"
    r"|not\s+(?:here|there|present|attending|coming|in\s+attendance|at\s+the\s+meeting|with\s+us|in\s+it)|(?:with\s+)?regrets|excused)"
)
_DID_NOT_COME = r"(?-i:[A-ZÀ-Þ][\w'-]+)\s+(?:could(?:n't|\s+not)|was\s+(?:not\s+able|unable)\s+to)\s+(?:come|attend|make\s+it|join\s+us|be\s+(?:here|there|present|with\s+us))\b"
_EXCUSED = r"\b(?:asked|begged|wished|wanted)\s+to\s+be\s+excused\b(?!\s+from\b)"
_APOLOGY = Pattern(
    rf"{_EXCUSED}|\bapol(?:og\w+|s?\b)|\babsen(?:t|ce)\b|\bunable\s+to\s+attend\b|\bymddiheur\w+|\bconsented\b|^\W*(?:sorry|{_ABSENT}|(?:who\s+)?(?:didn't|couldn't|wasn't)|sent\s+word|missing|away)\b[^:]{{0,30}}(?::|\s-)|\b(?:not\s+able|unable)\s+to\s+(?:be|come|join)\b|{_DID_NOT_COME}"
)
# Such a label in the midst of a line that names all who were there: "In: Ann. Not here: Bob (…)".
_LABEL_WITHIN = Pattern(rf"[.;]\s+(?:missing|away|absent|sorry|{_ABSENT})\b[^:.]{{0,30}}:")
_WORD = Pattern(
    rf"{_DID_NOT_COME}|"
    rf"{_EXCUSED}|\b(?:his|her|their)\s+absence\s+(?:was|is|were)\s+(?:\w+\s+)?(?:consented|accepted|approved|sanctioned|excused)\b|"
    r"\bapolog(?:y|ies)\b|\bymddiheuriad\w*|\bapologised\s+(?:on\s+account|because|due|owing|as\s+(?:he|she|they|his|her|their))\b"
)
_LABEL = Pattern(r"^\W*(?:apol(?:og\w+|s?)|absent|absence|ymddiheur\w+)[^:]{0,60}:?\s*$")
_PLAIN_LABEL = Pattern(rf"^\W*(?:sorry|missing|away|{_ABSENT})\b[^:]{{0,30}}:?\s*$")
_OF_PEOPLE = re.compile(r":\s*(?:[A-ZÀ-Þ][\w'.-]+\s+[A-ZÀ-Þ]|[A-Z]{2,4}\b)")  # "Missing: Ann Rook"
_SYMPATHY = Pattern(
    r"\b(?:sympath(?:y|ies)|condolences?)\b[^.;]{0,60}?\bto\s+[^.;,]{2,60}?(?P<loss>,?\s+(?:on|upon|following|after)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:death|loss|passing)\s+of\s+(?:his|her|their)\s+(?:\w+\s+){0,2}?(?:mother|father|husband|wife|partner|son|daughter|brother|sister|baby|mum|dad|child|grand\w+|aunt|uncle|parents?))"
)
_HEALTH = re.compile(
    r"\b(?:hospi\w+|ill(?:ness)?|unwell|surg\w+|operation|treatment|therapy|chemo\w*|scan|stroke|cancer|pregnan\w+|funeral|bereave\w*|died|injur\w+|broken)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<=\s)(?:[A-ZÀ-Þ][a-zà-ÿ'’-]+|[A-Z]{2,4})\b|^\W*[A-Z][a-z]+\s+[A-Z]")
_REASON = re.compile(r"\breasons?\b|\brheswm\b", re.IGNORECASE)
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_POST = r"(?:governors?|trustees?|members?|directors?|lead|link|officers?|managers?|chair\w*|head\w*|principal|teachers?|rep\w*|advis[eo]rs?|nurse|visitor|observers?|clerk|team|services?)"
_CLAUSE = re.compile(
    r"(?:(?:\s-|(?<=[a-z])[-:])\s+(?=(?-i:[a-zà-ÿ]))|;\s+(?=(?:he|she|they|his|her)\b)|,?\s*\b(?:due\s+to|because(?:\s+of)?|owing\s+to|on\s+account\s+of|following|after|as\s+(?:he|she|they|his|her|their)|since\s+(?:he|she|they|his|her|their)"
    r"|who(?:se|'s)?\b|(?:he|she)'s|recovering|undergoing|awaiting|attending|visiting|(?:now|still|currently|back)\s+in\s+(?=hospital|hospice)|in\s+(?=hospital|hospice|labour|intensive\s+care)"
    r"|on\s+(?:maternity|paternity|sick|compassionate|adoption)|through\s+(?:ill|sick)\w*|with\s+(?=covid|flu|shingles|an?\s+(?:virus|broken|bad|sick|ill|poorly|unwell)\b)"
    r"|(?:to|and)\s+(?=(?:look\s+after|care\s+for|be\s+with(?!\s+us)|attend)\b)"
    r"|,\s+(?=(?:his|her|their)\s+(?:\w+\s+){1,2}?(?:being|having)\b)"
    r"|(?:(?<=\bto\ssay\s)|(?<=\bto\sexplain\s)|(?<=\bword\s)|(?<=mailed\s)|(?<=\btexted\s)|(?<=\bphoned\s))(?:that\s+)?(?=(?:he|she|they|his|her|their)\b)"
    r"|for\s+(?=(?:his|her|their|an?|the)\s+(?:[\w']+\s+){0,3}?(?:funeral|operation|scan|tests?|treatment|appointment|burial|cremation|surgery|birth)\b)"
    r"|for\s+(?:\w+\s+)?(?:health|medical|personal|family|domestic|compassionate)"
    r"|oherwydd|sydd|sy'n|y\s+mae\s+(?:ei|eu)|wedi\s+(?=(?:torri|dorri|cael|colli|bod\s+yn)\b)|yn\s+(?:dilyn|gwella|wael|s[âa]l|yr\s+ysbyty)|ar\s+[ôo]l|gan\s+(?:fod|ei)|am\s+(?:fod|resymau)|ar\s+(?:absenoldeb|gyfnod))(?:(?<=\s)|(?!\w)))",
    re.IGNORECASE,
)
# In a list of names also what stands behind a comma: "Ann Rook, broken leg, and Lee Low, Paul Ives".
_BEHIND_COMMA = re.compile(
    rf"{_CLAUSE.pattern}|,\s+(?=(?-i:[a-zà-ÿ]))(?!(?:and|but|or|both)\b)(?![^,;.()]*\b{_POST}\b)",
    re.IGNORECASE,
)
_LIST = Pattern(
    rf"^\W*(?:apol(?:og\w+|s)|absent|sorry|missing|away|{_ABSENT}|ymddiheur\w+)\b[^:]{{0,30}}:"
)
_OF_THEM = re.compile(
    r"(?:the\s+\w+\s+(?:said|explained|reported|added)\s+(?:that\s+)?)?(?:he|she|they|his|her|their)\b",
    re.IGNORECASE,
)
# Relatives are named, too, where interests are declared and sympathy is expressed.
_OF_RELATIVES = Pattern(
    r"\bdeclar\w+|\binterests?\b|\broll\b|\battends\b|\bsympath\w+|\bcondolences?\b"
)
_SOMEBODY = re.compile(
    r"(?:(?:Mrs?|Ms|Miss|Mx|Dr|Revd?|Rev\.|Canon|Fr|Father|Cllr|Sir|Dame|Prof)\.?\s+)?(?:[A-ZÀ-Þ][\w'’-]*\s+){0,2}?(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]{2,4})\s+(?=(?:is|was|has|had|will|would|said|explained|reported|could|must)\b)"
)
_LISTED = 6  # lines below a label
_SHORT = 25  # words of a sentence that may give a reason though it speaks of no apology
_JOINS = r"(?:and|as\s+well\s+as|ac?|&)"
_CLAUSE_END = re.compile(
    r"[.;]|,?\s*\b(?:and\s+)?(?:were|was|had\s+been|have\s+been)\s+(?:duly\s+)?(?:received|accepted|noted|approved|sanctioned|consented)"
    r"|\s+and\s+(?:(?:his|her|their|the)\s+absence|this|it)\b(?=\s+(?:was|is|were)\b)"
    r"|,\s+(?:and|accepted|received|for\s+(?:his|her|their))\b|\s-\s|\s/\s(?=(?-i:[^a-zà-ÿ]))|\)|\s\(\w+\)"
    rf"|,?\s+(?:{_JOINS}\s+)?(?=(?-i:(?:y\s+)?(?:Mrs?|Ms|Miss|Mx|Dr|Revd?|Canon|Fr|Father|Cllr|Cyng|Councillor|Sir|Dame|Prof|Parch)\b))|\s+{_JOINS}\s+(?:from|gan|oddi)\b",
    re.IGNORECASE,
)
_NEXT_NAME = re.compile(
    rf"{_CLAUSE_END.pattern}|(?:,\s+(?:{_JOINS}\s+)?|\s+{_JOINS}\s+)(?=(?-i:[A-ZÀ-Þ][\w'-]+\s+[A-ZÀ-Þ]|[A-Z]{{2,4}}\b))",
    re.IGNORECASE,
)


def reasons(lines: Lines) -> list[Seal]:
    """The reasons, in the list of those absent and in the item about apologies."""
    found: list[Seal] = []
    listing, label = 0, None
    columns = _reason_columns(lines)
    for line in lines:
        if line.block.story is not Story.BODY or line.agenda:
            continue
        if line.row and (line.row[0], column_of(line.block.place)) in columns:
            if _personal(line.text) and not line.header_row:
                found.append(seals.stretch(line, (0, None), APOLOGY_RULE))
            continue
        found += _bereavements(line)
        named = bool(_LIST.search(line.words) and _OF_PEOPLE.search(line.words))
        here = line.top or bool(listing) or "apologies" in line.contexts or named
        spoken = (_APOLOGY if here else _WORD).search(line.text)
        said = named or spoken is not None
        within = _LABEL_WITHIN.search(line.text) if line.top else None
        label = line if _labels(line) else label
        listing = _LISTED if label is line else _still_listing(line, listing, label)
        if said or within or listing or ("apologies" in line.contexts and not line.blank):
            listed = bool(listing) or named
            begun = [*_of_absence(line, spoken), *([within.start()] if within else [])]
            found += _brackets(line, 0 if listed else min(begun, default=None))
            everywhere = "apologies" in line.contexts or listed
            head = lines[line.item].text if line.item is not None else ""
            titled = "apologies" in line.contexts and APOLOGIES_TITLE.match(head) is not None
            found += _clauses(line, everywhere=everywhere, listed=listed, titled=titled)
    return found


def _of_absence(line: Line, spoken: re.Match[str] | None) -> Iterator[int]:
    """Where it begins to be told who was absent: brackets in front say who others are.

    In the sentence that speaks of it, or the one before, where that names nobody itself.
    """
    if spoken is None:
        return
    before = line.start
    for a, b in sentences(line.text, line.start):
        if a <= spoken.start() < b:
            yield a if _NAMED.search(line.text, a + 1, b) else before
        before = a


def _bereavements(line: Line) -> list[Seal]:
    """`… the sympathy of the Board to Mr Low on the recent death of his father`."""
    said = _SYMPATHY.finditer(line.text, line.start) if _SYMPATHY.possible(line.text) else ()
    return [seals.stretch(line, found.span("loss"), APOLOGY_RULE) for found in said]


def _reason_columns(lines: Lines) -> set[tuple[int, int]]:
    return {
        (x.row[0], column_of(x.block.place))
        for x in lines
        if x.header_row and x.row and _REASON.search(x.text)
    }


def _labels(line: Line) -> bool:
    return bool(_LABEL.search(line.text) or (line.top and _PLAIN_LABEL.search(line.text)))


def _still_listing(line: Line, left: int, label: Line | None) -> int:
    """Lines under a label "Apologies:" belong to it until the next label or heading.

    In the last cells of a row it says of that row that somebody was absent.
    """
    of_row = label is not None and label.row is not None and not label.first_in_row
    of_row = of_row and label is not None and label.row is not None and label.row[1] > 0
    if label is not None and of_row and line.row != label.row:
        return 0
    ends = line.rank is not None or line.text.rstrip().endswith(":") or line.blank
    return 0 if ends else max(left - 1, 0)


def _personal(text: str) -> bool:
    return bool(_PERSONAL.search(_HARMLESS.sub(" ", text)))


def _unknown(segment: str) -> bool:
    """Neither initials, nor a role, nor a harmless reason, nor a time: so it may be a reason."""
    rest = [w for w in words(_HARMLESS.sub(" ", segment)) if w not in vocabulary.ROLE_WORDS]
    capitals = [w for w in re.findall(r"[^\W\d_][\w'-]*", segment) if w[0].isupper()]
    told = capitals or "@" in segment or any(w[0].isdigit() for w in rest)
    return bool(rest) and not told


def _brackets(line: Line, strict: int | None) -> list[Seal]:
    """Reasons in brackets; from the character `strict` on also those that nobody knows as harmless."""
    found = []
    for bracket in _BRACKET.finditer(line.text, line.start):
        inner = bracket.start(1)
        unknown = strict is not None and bracket.start() >= strict
        at = 0
        for segment in re.split(r"([,;])", bracket[1]):
            if segment not in {",", ";"} and (
                _personal(segment) or (unknown and _unknown(segment))
            ):
                whole = not bracket[1][:at].strip(" ,;")
                start, end = (
                    (bracket.start(), bracket.end()) if whole else (inner + at, bracket.end(1))
                )
                found.append(seals.stretch(line, (start, end), APOLOGY_RULE))
                break
            at += len(segment)
    return found


def _clauses(line: Line, *, everywhere: bool, listed: bool, titled: bool) -> list[Seal]:
    """Reasons in the sentences of a line; `titled`: under a title that speaks of apologies."""
    begins, ends = (_BEHIND_COMMA, _NEXT_NAME) if listed else (_CLAUSE, _CLAUSE_END)
    found = []
    apologised = False
    for a, b in sentences(line.text, line.start):
        if _OF_RELATIVES.search(line.text, a, b):
            continue
        of_them = _OF_THEM.match(line.text, a) if apologised or everywhere else None
        if of_them and _personal(line.text[a:b]):
            found.append(seals.stretch(line, (a, b), APOLOGY_RULE))
            continue
        before, apologised = apologised, bool(_WORD.search(line.text, a, b))
        short = (everywhere or before) and len(words(line.text[a:b])) <= _SHORT
        labelled = _APOLOGY.search(line.text, a, b) or _LABEL_WITHIN.search(
            line.text, max(a - 2, 0), b
        )
        if not (short or labelled):
            continue
        at, known = a, len(found)
        while clause := begins.search(line.text, at, b):
            ending = ends.search(line.text, clause.end(), b)
            end = ending.start() if ending else b
            if clause.start() > a and _personal(line.text[clause.start() : end]):
                found.append(seals.stretch(line, (clause.start(), end), APOLOGY_RULE))
            at = max(end, clause.end())
        bare = _BRACKET.sub(" ", line.text[a:b])  # what brackets say has been read
        named = _SOMEBODY.match(line.text, a)  # "JH is having …": who it is, is known by then
        told = before or (titled and named and _HEALTH.search(bare))
        if told and short and len(found) == known and _personal(bare):
            found.append(seals.stretch(line, (named.end() if named else a, b), APOLOGY_RULE))
    return found
