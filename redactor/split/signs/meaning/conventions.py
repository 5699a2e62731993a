"""What a clerk's own sign means, put together: how it is named, and that it is kept from the public.

    Paragraphs headed IN HAND | do not appear in | the copy on the website.
    Where I write GEO (governors' eyes only)     | I take that piece out | of the porch copy.

A sentence names a sign, and it or the next one ("They are …") keeps what bears it from a place
that others read, or in one that is closed; the words of each are lists in `words.kept`. Letters
beside what they are short for need no such sentence. What does not live here: where signs stand
(`bearing.standing`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.split.rulings.passages import names_passage
from redactor.split.rulings.targets import targets
from redactor.split.signs.meaning.keys import is_open, pairs
from redactor.split.words import kept
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMED = re.compile(
    rf"\b(?:{kept.BEARS})\s+(?:(?:with|by|as|in|up|the|an?|words?|letters?|heading|label|single|only|plain|bold|initials)\s+){{0,4}}(?P<sign>{kept.NAME}|(?:(?<=ed\s)|(?<=is\s)|(?<=as\s)|(?<=tus\s)){kept.PLAIN_NAME})"
    rf"|\b(?:{kept.BEARS})\s+(?:an?\s+|the\s+)?(?:\w+\s+){{0,2}}?(?:\(|(?<=\s))(?P<drawn>{kept.SYMBOL})(?=[),]|\s)"
    rf"|\b(?:{kept.BEARS})\s+(?:an?|the)\s+(?-i:[a-z-]+\s+){{1,3}}?(?P<shown>{kept.IN_BRACKETS})"  # a padlock [L]
    rf"|\b(?:and|or)\s+(?P<other>(?-i:[A-Z]{{1,2}}))(?=\s+(?:if|where|when)\b)",
    re.IGNORECASE,
)
_STANDS = re.compile(
    rf"(?:^(?:an?\s+)?|[.;:]\s+(?:an?\s+)?)(?P<sign>{kept.SET_OFF}|{kept.NAME}|{kept.SYMBOL})\s+{kept.STANDS}",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"(?:^\W*|[.;:]\s+|,\s+(?=[(\[]))(?:(?:the\s+)?(?:words?|letters?|sign|mark|label|tag|heading)\s+)?(?P<sign>(?!\((?-i:[a-z]|[ivx]+|\d+)\)){kept.SET_OFF})\s+(?!by\b)(?-i:[a-z])",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"(?<![^\s:;,.(])(?P<sign>[A-Z]{1,4}\d?|[(\[][A-Z]{1,4}[)\]])\s*(?:=|\b(?:denotes|means|indicates|stands\s+for)\b)\s*"
)
# "Key. Op: open to all. Cl: kept in the safe"; in a text that is no key, initials speak so.
_KEY_LINE = re.compile(
    r"^\W*(?P<sign>(?![QA]:)[A-Z]{1,3}):\s+(?=(?:kept|held|stored|filed|locked|retained)\s)"
)  # "K: kept by the clerk"
_KEY_ENTRY = re.compile(
    r"(?<![^\s:;,.(])(?:(?P<sign>[A-Z][A-Z]{0,3}|[A-Z][a-z])(?:\s*(?::|-|=)|\s+for\b)|(?<=[,;:.]\s)(?P<listed>[A-Z]{2,4}))\s*(?=[a-z])"
)
# … and in a sentence of a key: "O goes on the website, C in the safe".
_KEY_SUBJECT = re.compile(
    rf"(?:^\W*|(?<=[.;:,]\s)|\b(?:and|but|while)\s+)(?P<sign>(?!I\b)[A-Z]{{1,3}})\s+(?={kept.GOES}\b)"
)
_IS_KEY = re.compile(
    r"(?:^|[.;]\s)\W*(?:\w+\s+){0,5}?(?:key|legend|abbreviations?|codes?|letters|initials|signs|marks|column|circulation|distribution)\b(?:\s+\w+){0,3}\s*[:.=]"
    r"|\b(?:so|thus)\s+marked\b|\b(?:says?|shows?|tells?)\s+(?:who|where|which|whether)\b[^.:;]{0,60}:",
    re.IGNORECASE,
)
_SHUT_OUT = Pattern(kept.SHUT_OUT)
_REMOVED, _PUBLIC = Pattern(kept.REMOVED), Pattern(kept.PUBLIC)
_PLACED, _HELD_IN = re.compile(kept.PLACED, re.IGNORECASE), Pattern(kept.HELD_IN)
_THE_REST = re.compile(kept.THE_REST, re.IGNORECASE)
_ALL_BUT = re.compile(kept.ALL_BUT, re.IGNORECASE)
_BARE_NOT = re.compile(
    r"\b(?:do|does|is|are|must|may|can|will|should)(?:\s+not|n't)\W*$", re.IGNORECASE
)
_NID = re.compile(r"\W*ni[ds]?\b", re.IGNORECASE)  # Welsh: "Nid yw'r … [C] ar y wefan"
_CLAUSE_OF_ITS_OWN = re.compile(r";\s*\Z")
_RULED = re.compile(r"\b(?:resolved|agreed|decided|determined|ruled)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:was|were|had|did)\b", re.IGNORECASE)  # of what happened: explains nothing
# "Items marked (D) are not confidential"; "what is said in the room is confidential".
_RELEASED = Pattern(r"\b(?:not|no\s+longer)\s+(?:(?:be|treated|as)\s+)*<CONF>")
_SPOKEN = re.compile(r"\b(?:is|was)\s+said\s+(?:in|on)\b", re.IGNORECASE)
# Of money: explains nothing, either.
_FUNDS = re.compile(
    r"\bunrestricted\b|^\W*restricted\s+(?:funds?|reserves?|income|grants?|donations?|expenditure)\b",
    re.IGNORECASE,
)
_ATTENDS = re.compile(r"\W*(?:absent|absence|apolog\w+|present)\b", re.IGNORECASE)  # "X = absent"
_GOES_ON = re.compile(
    r"\W*(?:nothing\s+so\s+marked|it|this|these|they|those|that|such|all\s+(?:such|of)|i|we|(?:the|y)\s+clerc?k?|ni[ds]?)\b",
    re.IGNORECASE,
)
# Brackets that nothing else is written in; not the square ones, which hold signs, and names.
BRACKETS = {"{": "}", "<": ">", "«": "»", "‹": "›", "⟨": "⟩", "⟦": "⟧", "【": "】"}
_BETWEEN = re.compile(
    r"\b(?:between|inside|within|in|enclosed\s+by)\s+(?P<open>[{<«‹⟨⟦【])\s*(?:and|…|\.{3}|\w+)?\s*(?P<shut>[}>»›⟩⟧】])(?P<said>[^,;.]*)"
)
_SHORT = re.compile(
    r"(?<!\w)(?P<sign>[A-Z]{2,5})\s*(?:\(\s*|[=:]\s*|,?\s*(?:meaning|means|stands\s+for|short\s+for|for)\s+[\"']?)(?P<said>[^\W\d_][^()=.;,\"]{3,45}?)(?=[)\".;,]|\W*$)"
)
# 'What follows to the words "end of closed session" is not published'
_IS_AN_END = re.compile(
    r"\W*(?:the\s+)?ends?\s+(?:of\b|here\b)|.*\b(?:ends|ended|over|finished|resumes)\W*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?<![\w'-])(?P<said>(?:[\w'-]+\s+){1,6})\((?P<sign>[A-Z]{2,5})\)")
_CLOSED_WORDS = Pattern(rf"\W*{kept.CLOSED_WORDS}\W*$")


@dataclass(frozen=True, slots=True)
class Convention:
    """A sign as it is written, and where, in a sentence that does no more than explain it."""

    sign: str
    span: tuple[int, int] | None = None
    other: str = ""  # the sign beside it that is for everybody


@lru_cache(maxsize=4096)
def conventions(text: str) -> tuple[Convention, ...]:
    """What the sentences of a paragraph explain as a sign of what is confidential."""
    beside = tuple(_beside_words(text))
    opened = {x.other for x in beside}
    told = (*_short_for(text), *_of_pairs(text), *_of_brackets(text), *_of_sentences(text))
    return (
        *beside,
        *(x for x in told if x.sign.strip("()[]") not in opened and not _IS_AN_END.match(x.sign)),
    )


_NOTHING = re.compile(
    r"\b(?:no|nor\s+is\s+any)\s+(?:paragraph|item|minute|line|row|entry|bullet|sentence)\s+(?:with|that\s+(?:has|bears))\b",
    re.IGNORECASE,
)


# "(the one that begins "One family")": one paragraph, and no sign
_POINTS = re.compile(
    r"\bthe\s+(?:one|paragraph|para|sentence|bullet|line|row)\s+(?:that|which)\s+(?:begins|starts|ends)\s+(?:with\s+)?[\"']",
    re.IGNORECASE,
)


def _of_sentences(text: str) -> Iterator[Convention]:
    spans = sentences(text)
    for n, (a, b) in enumerate(spans):
        found = sorted(_names(text, a, b))
        ruled = targets(text[a:b]) if found else ()
        one = ruled and (_RULED.search(text, a, b) or _POINTS.search(text, a, b))
        if one or names_passage(text[a:b]):
            continue  # words of the minutes, from which on an item is ruled confidential
        public = _PUBLIC.search(text, 0, b) is not None
        following = text[slice(*spans[n + 1])] if n + 1 < len(spans) else ""
        for k, (start, end) in enumerate(found):
            behind = text[end : found[k + 1][0] if k + 1 < len(found) else b]
            beside = [behind]
            if len({text[slice(*span)] for span in found}) == 1:
                beside += [text[a:b]] if _NID.match(text, a) else []
                own = _CLAUSE_OF_ITS_OWN.search(text, a, start)  # "locked bins; CF holds the key"
                beside += [] if own else [text[a:start]]
                beside += [following] if _GOES_ON.match(following) else []
            contrast = _THE_REST.match(following) is not None and is_open(following)
            held = contrast and _HELD_IN.search(behind) is not None
            if (
                held
                or _excepted(text[a:start])
                or (_NOTHING.search(text, a, start) and _PUBLIC.search(behind))
                or any(keeps(clause, public=public) for clause in beside)
            ):
                yield Convention(text[start:end], (start, end))


def _names(text: str, start: int, end: int) -> set[tuple[int, int]]:
    """Where a sentence names signs."""
    is_key = _IS_KEY.search(text) is not None
    found = {
        m.span(m.lastgroup or 0)
        for rx in (
            _NAMED,
            _STANDS,
            _PLACED,
            *((_KEY_ENTRY, _KEY_SUBJECT) if is_key else (_KEY, _KEY_LINE)),
        )
        for m in rx.finditer(text, start, end)
        if not text[m.start() : m.start(m.lastgroup or 0)].isupper()  # "CLOSED PART STARTS HERE"
        and not (rx is _PLACED and _SPOKEN.search(m.group()))
    }
    if found:
        return found
    return {
        (m.start("sign") + start, m.end("sign") + start) for m in _SUBJECT.finditer(text[start:end])
    }


def _excepted(before: str) -> bool:
    """Whether everything is for everybody, but what bears the sign that follows."""
    said = _ALL_BUT.search(before)
    return said is not None and is_open(said.group())


def _of_pairs(text: str) -> Iterator[Convention]:
    """Of a key's signs the one that is not for everybody, whatever else it may be called."""
    for pair in pairs(text):
        for each in re.findall(kept.SET_OFF, pair.closed) or [pair.closed]:
            yield Convention(each, pair.span, pair.open)
        if pair.short_for:
            yield Convention(f'"{pair.short_for}"', pair.span, pair.open)


def _of_brackets(text: str) -> Iterator[Convention]:
    """Brackets of their own kind: "the words between ‹ and › are tin box", "what is in {} comes out"."""
    places = [pair.meant for pair in pairs(text)]
    for found in _BETWEEN.finditer(text):
        said, public = found["said"], _PUBLIC.search(text, 0, found.end()) is not None
        named = any(place and re.search(rf"\b{re.escape(place)}\b", said) for place in places)
        if BRACKETS[found["open"]] == found["shut"] and (named or keeps(said, public=public)):
            yield Convention(found["open"], found.span(), found["shut"])


@lru_cache(maxsize=1024)
def keeps(clause: str, *, public: bool) -> bool:
    """Whether words keep something from the public; `public`: its place has been named."""
    if _TOLD.search(clause) or _ATTENDS.match(clause) or _FUNDS.search(clause):
        return False
    if released := _RELEASED.search(clause):
        clause = f"{clause[: released.start()]} {clause[released.end() :]}"
    place = public or _PUBLIC.search(clause) is not None
    return (
        _SHUT_OUT.search(clause) is not None
        or (place and _REMOVED.search(clause) is not None)
        or (public and _BARE_NOT.search(clause) is not None)
    )


# Two signs, each in brackets behind what it means: whether a row "is open (O) or withheld (N)".
_OPEN_WORDS = r"(?:open|public|(?:(?:can|may|to)\s+be\s+)?(?:published|shown|put)(?:\s+(?:on|in)\s+(?:the\s+)?(?:[\w'-]+\s+){0,2}[\w'-]+)?|publishable|for\s+(?:all|publication))"
_IN_BRACKETS = r"\s*\((?P<{}>(?-i:[A-Z]{{1,3}}))\)"
_OR, _SAID = r"\s*,?\s*(?:or|and)\s+", r"(?P<said>(?:[\w'-]+\s+){0,7}?[\w'-]+)"
_BESIDE_WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_OPEN_WORDS}{_IN_BRACKETS.format('open')}{_OR}{_SAID}{_IN_BRACKETS.format('closed')}",
        rf"\b{_SAID}{_IN_BRACKETS.format('closed')}{_OR}(?:is\s+|are\s+)?{_OPEN_WORDS}{_IN_BRACKETS.format('open')}",
    )
)
_OF_THINGS_DONE = re.compile(r"\b(?:actions?|risks?|status|issues?|log|tasks?)\b", re.IGNORECASE)
_KEPT_BACK = Pattern(r"<CONF>|<P2>|\b(?:closed|private|withheld|not\s+(?:open|public|to\s+be)\b)")


def _beside_words(text: str) -> Iterator[Convention]:
    """Of two signs in brackets, each behind what it means, the one that is not for everybody."""
    for pattern in _BESIDE_WORDS:
        for found in pattern.finditer(text):
            done = found["said"].casefold() == "closed" and _OF_THINGS_DONE.search(text)
            if _KEPT_BACK.search(found["said"]) and not done:
                yield Convention(found["closed"], found.span("closed"), found["open"])


def _short_for(text: str) -> Iterator[Convention]:
    """Letters beside what they are short for: "GCO (governors' copy only)"."""
    for found in (*_SHORT.finditer(text), *_BEHIND.finditer(text)):
        count = len(found["sign"])
        said = found["said"].split()
        said = said if found.re is _SHORT else said[-count:]
        initials = "".join(word[0] for word in said).upper()
        bare = initials[:-1] if said[-1].casefold() == "only" else initials
        if found["sign"] in {initials, bare} and _CLOSED_WORDS.match(" ".join(said)):
            yield Convention(
                found["sign"], found.span() if re.search("[=:]", found.group()) else None
            )
