"""Reasons for absence: that somebody was absent is public, a personal reason is not (L3, D35, D36).

In brackets behind a name, or as a clause of the sentence, in the list of those absent and in the
item about apologies. The words are in `vocabulary`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split import seals, vocabulary
from redactor.split.patterns import Pattern
from redactor.split.tables import column_of
from redactor.split.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines import Line, Lines
    from redactor.split.seals import Seal

APOLOGY_RULE = "apology-reason"
_PERSONAL, _HARMLESS = Pattern(vocabulary.PERSONAL_REASON), Pattern(vocabulary.HARMLESS_REASON)
_APOLOGY = Pattern(
    r"\bapol(?:og\w+|s?\b)|\babsen(?:t|ce)\b|\bunable\s+to\s+attend\b|\bymddiheur\w+|\bconsented\b|^\W*(?:sorry|could(?:n't|\s+not)\s+(?:come|join|make\s+it|be)|not\s+(?:here|there|with\s+us|in\s+it)|(?:who\s+)?(?:didn't|couldn't|wasn't)|sent\s+(?:word|regrets)|regrets|missing|away)\b[^:]{0,30}(?::|\s-)|\b(?:not\s+able|unable)\s+to\s+(?:be|come|join)\b"
)
# The same in a line that names all who were there, or below a number: "In: … Not here: …".
_LABEL_WITHIN = Pattern(
    r"(?:^\W*(?:[\w.]{1,5}\s+)?|[.;]\s+)(?:sorry\s+not|could(?:n't|\s+not)\s+(?:come|join|make\s+it|be)|not\s+(?:here|there|with\s+us|present|in\s+it)|absent|regrets|missing|away)\b[^:.]{0,30}:"
)
_WORD = Pattern(
    r"\bapolog(?:y|ies)\b|\bymddiheuriad\w*|\bapologised\s+(?:on\s+account|because|due|owing|as\s+(?:he|she|they|his|her|their))\b"
)
_LABEL = Pattern(
    r"^\W*(?:apol(?:og\w+|s?)|absent|absence|ymddiheur\w+)[^:]{0,60}:?\s*$"
    r"|^\W*(?:could(?:n't|\s+not)\s+(?:come|join|attend|make\s+it|be\s+(?:here|there|with\s+us))|not\s+(?:here|there|with\s+us|present|attending)|missing|regrets|unable\s+to\s+(?:come|join|attend))\W*$"
)
_SYMPATHY = Pattern(
    r"\b(?:sympath(?:y|ies)|condolences?)\b[^.;]{0,60}?\bto\s+[^.;,]{2,60}?(?P<loss>,?\s+(?:on|upon|following|after)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:death|loss|passing)\s+of\s+(?:his|her|their)\s+(?:\w+\s+){0,2}?(?:mother|father|husband|wife|partner|son|daughter|brother|sister|baby|mum|dad|child|grand\w+|aunt|uncle|parents?))"
)
_REASON = re.compile(r"\breasons?\b|\brheswm\b", re.IGNORECASE)
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_CLAUSE = re.compile(
    r"(?:(?:\s-|(?<=[a-z])-)\s+(?=(?-i:[a-zà-ÿ]))|;\s+(?=(?:he|she|they|his|her)\b)|,?\s*\b(?:due\s+to|because(?:\s+of)?|owing\s+to|on\s+account\s+of|following|after|as\s+(?:he|she|they|his|her|their)|since\s+(?:he|she|they|his|her|their)"
    r"|who(?:se|'s)?\b|(?:he|she)'s|recovering|undergoing|awaiting|attending|visiting|(?:now|still|currently|back)\s+in\s+(?=hospital|hospice)|in(?=\s+(?:hospital|hospice|labour|intensive\s+care))"
    r"|on\s+(?:maternity|paternity|sick|compassionate|adoption)|through\s+(?:ill|sick)\w*|with(?=\s+(?:covid|flu|shingles|a\s+(?:virus|broken|bad))\b)"
    r"|(?:to|and)(?=\s+(?:look\s+after|care\s+for|be\s+with)\b)"
    r"|for(?=\s+(?:a|an|the|his|her|their)\s+[^.;,()]{0,30}\b(?:funeral|cremation|operation|surgery|scan|treatment|chemo\w*|appointment|biopsy|tests|procedure|hearing|tribunal|birth)\b)"
    r"|for\s+(?:\w+\s+)?(?:health|medical|personal|family|domestic|compassionate)"
    r"|oherwydd|sydd|sy'n|y\s+mae\s+(?:ei|eu)|wedi(?=\s+(?:torri|dorri|cael|colli|bod\s+yn)\b)|yn\s+(?:dilyn|gwella|wael|s[âa]l|yr\s+ysbyty)|ar\s+[ôo]l|gan\s+(?:fod|ei)|am\s+(?:fod|resymau)|ar\s+(?:absenoldeb|gyfnod))(?!\w))",
    re.IGNORECASE,
)
_LIST = Pattern(
    r"^\W*(?:apol(?:og\w+|s)|absent|sorry|not\s+(?:here|with\s+us)|ymddiheur\w+)[^:]{0,30}:"
)
_OF_THEM = re.compile(
    r"(?:the\s+\w+\s+(?:said|explained|reported|added)\s+(?:that\s+)?)?(?:he|she|they|his|her|their)\b",
    re.IGNORECASE,
)
# Relatives are named, too, where interests are declared and sympathy is expressed.
_OF_RELATIVES = Pattern(
    r"\bdeclar\w+|\binterests?\b|\broll\b|\battends\b|\bsympath\w+|\bcondolences?\b"
)
_SHORT = 25  # words of a sentence that may give a reason though it speaks of no apology
_JOINS = r"(?:and|as\s+well\s+as|ac?|&)"
_CLAUSE_END = re.compile(
    r"[.;]|,?\s*\b(?:and\s+)?(?:were|was|had\s+been|have\s+been)\s+(?:duly\s+)?(?:received|accepted|noted|approved|sanctioned|consented)"
    r"|,\s+(?:and|accepted|received|for\s+(?:his|her|their))\b|\s-\s|\s/\s(?=(?-i:[^a-zà-ÿ]))|\)|\s\(\w+\)"
    rf"|,?\s+(?:{_JOINS}\s+)?(?=(?-i:(?:y\s+)?(?:Mrs?|Ms|Miss|Mx|Dr|Revd?|Canon|Fr|Father|Cllr|Cyng|Councillor|Sir|Dame|Prof|Parch)\b))|\s+{_JOINS}\s+(?:from|gan|oddi)\b",
    re.IGNORECASE,
)


def reasons(lines: Lines) -> list[Seal]:
    """The reasons, in the list of those absent and in the item about apologies."""
    found: list[Seal] = []
    listing = 0
    columns = _reason_columns(lines)
    for line in lines:
        if line.block.story is not Story.BODY or line.agenda:
            continue
        if line.row and (line.row[0], column_of(line.block.place)) in columns:
            if _personal(line.text) and not line.header_row:
                found.append(seals.stretch(line, (0, None), APOLOGY_RULE))
            continue
        found += _bereavements(line)
        here = line.top or bool(listing) or "apologies" in line.contexts
        said = bool((_APOLOGY if here else _WORD).search(line.text))
        within = _LABEL_WITHIN.search(line.text)
        listing = _still_listing(line, listing)
        if said or within or listing or ("apologies" in line.contexts and not line.blank):
            strict = 0 if said or listing else within.start() if within and here else None
            found += _brackets(line, strict)
            listed = bool(listing) or (line.top and bool(_LIST.search(line.text)))
            found += _clauses(line, everywhere="apologies" in line.contexts or listed)
    return found


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


def _still_listing(line: Line, left: int) -> int:
    """Lines under a label "Apologies:" belong to it until the next label or heading."""
    if _LABEL.search(line.text):
        return 6
    ends = line.rank is not None or line.text.rstrip().endswith(":") or line.blank
    return 0 if ends else max(left - 1, 0)


def _personal(text: str) -> bool:
    return bool(_PERSONAL.search(_HARMLESS.sub(" ", text)))


def _unknown(segment: str) -> bool:
    """Neither initials, nor a role, nor a harmless reason, nor a time: so it may be a reason."""
    rest = [w for w in words(_HARMLESS.sub(" ", segment)) if w not in vocabulary.ROLE_WORDS]
    capitals = [w for w in re.findall(r"[^\W\d_][\w'-]*", segment) if w[0].isupper()]
    return bool(rest) and not capitals and not any(w[0].isdigit() for w in rest)


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


def _clauses(line: Line, *, everywhere: bool) -> list[Seal]:
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
        if not (short or _APOLOGY.search(line.text, a, b) or _LABEL_WITHIN.search(line.text[a:b])):
            continue
        at, known = a, len(found)
        while clause := _CLAUSE.search(line.text, at, b):
            ending = _CLAUSE_END.search(line.text, clause.end(), b)
            end = ending.start() if ending else b
            if _personal(line.text[clause.start() : end]):
                found.append(seals.stretch(line, (clause.start(), end), APOLOGY_RULE))
            at = max(end, clause.end())
        if before and short and len(found) == known and _personal(line.text[a:b]):
            found.append(seals.stretch(line, (a, b), APOLOGY_RULE))  # "JH is having …"
    return found
