"""Every place where the text names somebody: findings, their companions, and known forms again.

A name that was recognised once is found everywhere: in the action log, in headers, in capitals,
in the plural of a family, by the initials of the attendance list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from redactor.data import Block, Document, Finding, RosterEntry, Span
from redactor.naming import (
    BODY_WORDS,
    DAYS,
    FIELD_NOUNS,
    MONTHS,
    NAME_WORDS,
    OFFICE_WORDS,
    TITLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_public_name,
    is_welsh,
    parse,
    plain,
    tokens,
    without_possessive,
)
from redactor.naming.runs import is_letters, name_run, names_body, starts_sentence
from redactor.people.attendance import NOT_INITIALS, Attendee
from redactor.people.cues import INTRODUCES_A_NAME
from redactor.people.drafts import Sighting

_WEAK = 0.5  # below this a finding needs evidence from the words around it
_WITH = re.compile(r"(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*|\s+a\s+|/)\Z")
_THEN = re.compile(r"(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*|\s+a\s+|/)(?=\S)")
_INITIALS_BEFORE = re.compile(r"\b(?:the|from|to the|of the|a|an|our|local)\s+$", re.IGNORECASE)


def sightings(
    document: Document, findings: Sequence[Finding], seats: Sequence[Attendee], roster: Sequence[RosterEntry]
) -> list[Sighting]:
    """All sightings in reading order, without overlaps."""
    seen: dict[int, list[Sighting]] = {}
    for finding in findings:
        if finding.entity_type == "PERSON":
            _add(seen, _sighting(finding.span, finding.text, finding.score, finding.recognizer))
    for seat in seats:
        _add(seen, _sighting(seat.span, seat.name, 0.95, "attendance list"))
    for block in document.blocks:
        for found in _introduced(block, seen.get(block.index, [])):
            _add(seen, found)
    forms = _forms(seen, roster)
    bodies = _body_words(document)
    for block in document.blocks:
        for found in _again(block, forms, bodies):
            _add(seen, found)
        for found in _initials(block, {seat.initials: seat for seat in seats if seat.initials}):
            _add(seen, found)
        for found in _companions(block, seen.get(block.index, [])):
            _add(seen, found)
    everything = [s for of_block in seen.values() for s in of_block]
    for sighting in everything:
        sighting.weak |= plain(sighting.text) in bodies
    return sorted((s for s in everything if not _is_a_body(s, bodies)), key=lambda s: s.span)


def _is_a_body(sighting: Sighting, bodies: frozenset[str]) -> bool:
    """A lone word that this document uses for a school or a place elsewhere."""
    return sighting.weak and sighting.recognizer == "model" and plain(sighting.text) in bodies


def _sighting(span: Span, text: str, score: float, recognizer: str) -> Sighting:
    unknown_word = recognizer == "model" and len(tokens(text)) == 1 and not is_given_name(text)
    weak = score < _WEAK or unknown_word or is_public_name(text)
    return Sighting(span, text, parse(text), score, recognizer, weak=weak)


def _add(seen: dict[int, list[Sighting]], new: Sighting) -> None:
    """Put a sighting among those of its block; where two overlap, their union stays."""
    others = seen.setdefault(new.span.block, [])
    for other in [o for o in others if o.span.overlaps(new.span)]:
        others.remove(other)
        new = _union(other, new)
    others.append(new)


def _union(one: Sighting, two: Sighting) -> Sighting:
    if one.span.covers(two.span):
        wide, narrow = one, two
    elif two.span.covers(one.span):
        wide, narrow = two, one
    else:
        first, second = sorted((one, two), key=lambda s: s.span)
        gap = second.span.end - first.span.end
        text = first.text + second.text[len(second.text) - gap :]
        span = Span(first.span.block, first.span.start, second.span.end)
        return Sighting(
            span, text, parse(text), max(one.score, two.score), one.recognizer, one.weak and two.weak
        )
    best = max(wide, narrow, key=lambda s: s.score)
    return Sighting(
        wide.span, wide.text, wide.name, best.score, best.recognizer, wide.weak and narrow.weak
    )


def _introduced(block: Block, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """`her son Power`, `foster carers, Jan and Nige`: kin words make the next capital a name."""
    text = fold(block.text)
    words = tokens(text)
    for i, token in enumerate(words):
        if not is_capitalised(token.text) or _never_a_name(token) or _inside(token, known):
            continue
        if INTRODUCES_A_NAME.search(text[: token.start]):
            run = name_run(text, words, i)
            if not names_body(text, words, run):
                yield _from_words(block, words[i : run.end], 0.6, "kin word")


def _companions(block: Block, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """`Blessing and Tommy-Lee Ward`: what is joined to a name by "and" or a comma."""
    text = fold(block.text)
    words = tokens(text)
    for sighting in list(known):
        if sighting.titled or sighting.weak or sighting.recognizer == "initials":
            continue
        before = text[: sighting.span.start]
        after = text[sighting.span.end :]
        joined = _WITH.search(before)
        left = [i for i, w in enumerate(words) if joined and w.end == joined.start()]
        follows = _THEN.match(after)
        right = [
            i for i, w in enumerate(words) if follows and w.start == sighting.span.end + follows.end()
        ]
        for i in left + right:
            token = words[i]
            lone = is_given_name(token.text) or not is_english(token.text)
            barred = _never_a_name(token) and not (sighting.text.isupper() and token.text.isupper())
            if is_capitalised(token.text) and lone and not barred and not _inside(token, known):
                run = name_run(text, words, i)
                if run.end == i + 1 and not names_body(text, words, run):
                    yield _from_words(block, [token], 0.45, "beside a name")


def _forms(seen: Mapping[int, Sequence[Sighting]], roster: Sequence[RosterEntry]) -> frozenset[str]:
    """First names and surnames of everyone who is certain, and the roster's names and aliases."""
    names = [s.name for found in seen.values() for s in found if not s.weak]
    names += [parse(form) for entry in roster for form in (entry.name, *entry.aliases)]
    parts = {part for name in names for part in (name.first, name.surname)}
    pieces = {piece for part in parts for piece in part.split() if len(piece) > 2}
    return frozenset(pieces | {p for p in parts if len(p) > 2})


def _again(block: Block, forms: frozenset[str], bodies: frozenset[str]) -> Iterator[Sighting]:
    text = fold(block.text)
    words = tokens(text)
    welsh = is_welsh(text)
    at = 0
    while at < len(words):
        token = words[at]
        bare = without_possessive(token.text)
        low = plain(bare)
        family = low.endswith("s") and low[:-1] in forms and at > 0 and words[at - 1].low == "the"
        if not is_capitalised(bare) or not (low in forms or family) or low in bodies:
            at += 1
            continue
        run = name_run(text, words, at)
        opens = starts_sentence(text, token)
        doubtful = is_english(bare) and (opens or _follows_article(words, at)) or (opens and welsh)
        if _never_a_name(token) or names_body(text, words, run) or (doubtful and not family):
            at += 1
            continue
        yield _from_words(block, words[at : run.end], 0.55, "named elsewhere")
        at = run.end


def _initials(block: Block, known: Mapping[str, Attendee]) -> Iterator[Sighting]:
    for match in re.finditer(r"\b[A-Z][A-Za-z]{1,4}\b", block.text):
        seat = known.get(match.group())
        if seat is None or match.start() and block.text[match.start() - 1] in "-&":
            continue
        if match.group() in NOT_INITIALS and _INITIALS_BEFORE.search(block.text[: match.start()]):
            continue
        span = Span(block.index, match.start(), match.end())
        yield Sighting(span, match.group(), parse(seat.name), 0.6, "initials")


def _from_words(block: Block, words: Sequence[Token], score: float, recognizer: str) -> Sighting:
    start = words[0].start
    end = words[-1].start + len(without_possessive(words[-1].text))
    text = block.text[start:end]
    return Sighting(
        Span(block.index, start, end), text, parse(text), score, recognizer, weak=score < _WEAK
    )


_NEVER = OFFICE_WORDS | FIELD_NOUNS | TITLES | DAYS | (MONTHS - NAME_WORDS)


def _never_a_name(token: Token) -> bool:
    low = without_possessive(token.low)
    compound = all(part in _NEVER for part in low.split("-"))  # Vice-Chair
    return compound or len(low) < 2 or is_letters(without_possessive(token.text))


def _follows_article(words: Sequence[Token], at: int) -> bool:
    return at > 0 and words[at - 1].low in {"the", "a", "an"}


def _inside(token: Token, known: Iterable[Sighting]) -> bool:
    return any(s.span.start < token.end and token.start < s.span.end for s in known)


def _body_words(document: Document) -> frozenset[str]:
    """Words that name a school, firm or place in this document: Saltcote (Academy), St Hild('s)."""
    found: set[str] = set()
    for block in document.blocks:
        text = fold(block.text)
        words = tokens(text)
        at = 0
        while at < len(words):
            run = name_run(text, words, at)
            low = [without_possessive(token.low) for token in words[run.start : run.end]]
            if len(low) > 1 and low[-1] in BODY_WORDS and is_capitalised(words[at].text):
                found |= {
                    plain(word)
                    for word in low[:-1]
                    if word not in MONTHS and not is_given_name(word) and not is_english(word)
                }
            if at and run.end == at + 1 and words[at - 1].low in {"at", "near", "outside"}:
                found |= {plain(word) for word in low if not is_given_name(word) and not is_english(word)}
            at = run.end
    return frozenset(found)
