"""Every place where the text names somebody: findings, their companions, and known forms again.

A name that was recognised once is found everywhere: in the action log, in headers, in capitals,
in the plural of a family, by the initials of the attendance list.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Block, Document, Finding, Role, RosterEntry, Span
from redactor.naming import (
    BODY_WORDS,
    DAYS,
    FIELD_NOUNS,
    MONTHS,
    NAME_WORDS,
    NOT_INITIALS,
    OFFICE_WORDS,
    TITLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_welsh,
    parse,
    plain,
    public_names,
    tokens,
    without_possessive,
)
from redactor.naming.runs import (
    Run,
    is_letters,
    is_somewhere,
    name_run,
    names_body,
    starts_sentence,
)
from redactor.people.cues_before import INTRODUCES_A_NAME
from redactor.people.drafts import SETTLES, Sighting
from redactor.people.initials import LETTERED, letters_of, made
from redactor.people.opinions import Opinions
from redactor.people.vocabulary import A_CLASS_FOLLOWS, A_FAMILY_FOLLOWS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from redactor.people.attendance import Attendee

_WEAK = 0.5  # below this a finding needs evidence from the words around it
_WITH = re.compile(r"(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*|\s+a\s+|/)\Z")
_THEN = re.compile(r"\.?(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*|\s+a\s+|/)(?=\S)")
_BESIDE = re.compile(r"\.?(?:,|,? and| &| a|/|, a)\s*(?:(?:little|young|big) )?")
_LONE_LIST = re.compile(r"\b[A-Z][a-z]+(?:, [A-Z][a-z]+)+,? (?:and|&) [A-Z][a-z]+\b(?! [A-Z])")
_ARE_HOUSES = re.compile(
    r" (?:are|were|as) (?:the |our )?(?:new )?(?:houses?|house names|classes|class names|teams)\b"
)
_PART_BEFORE = re.compile(
    r"\b(?:parts?|roles?|characters?|productions?|films?|musicals?|novels?|stor(?:y|ies)|pantomimes?|staging|screening) of "
    r"[\"“‘']?(?:the )?$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"[!”\"’']* (?:will be|is to be|was|were|is|are|being) (?:played|staged|performed|screened|studied) (?:by|in|on|at)\b"
    r"|! ",
    re.IGNORECASE,
)
_INITIALS_BEFORE = re.compile(r"\b(?:the|from|to the|of the|a|an|our|local)\s+$", re.IGNORECASE)


def sightings(
    document: Document,
    findings: Sequence[Finding],
    seats: Sequence[Attendee],
    roster: Sequence[RosterEntry],
) -> list[Sighting]:
    """All sightings in reading order, without overlaps."""
    seen: dict[int, list[Sighting]] = {}
    initials = {seat.initials: seat.name for seat in seats if seat.initials}
    initials = {**_lettered(findings), **initials}
    for new in _at_first_sight(findings, seats):
        if new.text not in initials and not _at_the_table(new, seats):
            _add(seen, new)
    for new in _read(document, findings, seen):
        _add(seen, new)
    for block in document.blocks:
        for new in _introduced(block, seen.get(block.index, [])):
            _add(seen, new)
    forms = _forms(seen, roster)
    bodies = _body_words(document)
    for block in document.blocks:
        for new in (*_again(block, forms, bodies), *_initials(block, initials)):
            _add(seen, new)
        for new in list(_companions(block, seen.get(block.index, []))):
            _add(seen, new)
        _firm_up(block, seen.get(block.index, []))
    everything = [sighting for of_block in seen.values() for sighting in of_block]
    for sighting in everything:
        _take_in_family(sighting, document.blocks[sighting.span.block].text)
    return sorted(_of_people(document, everything, bodies), key=lambda s: s.span)


def _at_the_table(sighting: Sighting, seats: Sequence[Attendee]) -> bool:
    """Whether letters with full stops are those of somebody who sat there: J.T. is JT."""
    if sighting.recognizer != LETTERED or sighting.evidence:
        return False
    letters = letters_of(sighting.text)
    return any(letters in {seat.initials.upper(), made(seat.name)} for seat in seats)


def _lettered(findings: Sequence[Finding]) -> dict[str, str]:
    """The letters of `Pupil KL`, who is KL further on; one letter alone may be anything."""
    names = [f.text for f in findings if f.recognizer == LETTERED]
    return {letters_of(name): name for name in names if len(letters_of(name)) > 1}


def _at_first_sight(findings: Sequence[Finding], seats: Sequence[Attendee]) -> Iterator[Sighting]:
    for finding in findings:
        if finding.entity_type == "PERSON":
            new = _sighting(finding.span, finding.text, finding.score, finding.recognizer)
            if finding.recognizer == LETTERED and finding.text[1:2] != ".":
                new.evidence.append((Role.PUPIL, SETTLES, "letters for the name of a child"))
            yield new
    for seat in seats:
        yield _sighting(seat.span, seat.name, 0.95, "attendance list")


def _read(
    document: Document, findings: Sequence[Finding], seen: Mapping[int, Sequence[Sighting]]
) -> Iterator[Sighting]:
    """Private names that only the reader saw, in whole words."""
    for span in Opinions(findings).private():
        block = document.blocks[span.block]
        text = fold(block.text)
        words = tokens(text)
        touched = [i for i, w in enumerate(words) if w.start < span.end and span.start < w.end]
        known = seen.get(span.block, [])
        if not touched or all(_inside(words[i], known) for i in touched):
            continue
        run = Run(touched[0], touched[-1] + 1)
        inside = words[run.start : run.end]
        named = all(is_capitalised(word.text) and not _never_a_name(word) for word in inside)
        whole_name = len(inside) > 1 and is_given_name(inside[0].text)
        somewhere = not whole_name and is_somewhere(text, words, run)
        if named and not names_body(text, words, run) and not somewhere:
            yield _from_words(block, inside, 0.45, "reader")


def _of_people(
    document: Document, found: Iterable[Sighting], bodies: frozenset[str]
) -> Iterator[Sighting]:
    """Those that are not plainly a school, a part in a play or a plant; doubtful ones are marked."""
    for sighting in found:
        text = document.blocks[sighting.span.block].text
        sighting.weak |= plain(sighting.text) in bodies
        sighting.public = _is_public(fold(text), sighting)
        if sighting.public and text[: sighting.span.start].lower().endswith(" the "):
            continue  # the Red Cross family tracing service
        if not _is_a_body(sighting, bodies) and not _is_a_thing(text, sighting):
            yield sighting


def _is_public(text: str, sighting: Sighting) -> bool:
    span = sighting.span
    return any(start <= span.start and span.end <= end for start, end in public_names(text))


def _is_a_thing(text: str, sighting: Sighting) -> bool:
    return _is_a_part(text, sighting) or _among_things(text, sighting)


def _is_a_part(text: str, sighting: Sighting) -> bool:
    """A part in a play, or the play: `the part of Gabriel`, `Oliver! will be staged`."""
    if sighting.name.surname and not sighting.titled:
        return False
    before, after = text[: sighting.span.start], text[sighting.span.end :]
    return bool(_PART_BEFORE.search(before) or _PART_AFTER.match(after))


def _among_things(text: str, sighting: Sighting) -> bool:
    """In a list with a word that is no name: `Heather, Bracken, Rowan and Myrtle` are houses."""
    if not sighting.lone_given:
        return False
    for match in _LONE_LIST.finditer(text):
        if match.start() <= sighting.span.start < match.end():
            if _ARE_HOUSES.match(text, match.end()):
                return True
            members = [token.text for token in tokens(match.group()) if is_capitalised(token.text)]
            return is_english(sighting.text) and any(
                is_english(word) and not is_given_name(word) for word in members[1:]
            )
    return False


def _is_a_body(sighting: Sighting, bodies: frozenset[str]) -> bool:
    """What this document uses for a school or a place elsewhere."""
    unlikely = sighting.weak or len(tokens(sighting.text)) > 1
    return unlikely and not sighting.titled and plain(sighting.text) in bodies


def _sighting(span: Span, text: str, score: float, recognizer: str) -> Sighting:
    unknown_word = recognizer == "model" and len(tokens(text)) == 1 and not is_given_name(text)
    weak = score < _WEAK or unknown_word
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
            span,
            text,
            parse(text),
            max(one.score, two.score),
            one.recognizer,
            one.weak and two.weak,
        )
    best = max(wide, narrow, key=lambda s: s.score)
    return Sighting(
        wide.span,
        wide.text,
        wide.name,
        best.score,
        best.recognizer,
        wide.weak and narrow.weak,
        evidence=[*wide.evidence, *narrow.evidence],
    )


def _introduced(block: Block, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """`her son Power`, `Ffred in Year 8`: kin before or a class behind makes a capital a name."""
    text = fold(block.text)
    words = tokens(text)
    for i, token in enumerate(words):
        if not is_capitalised(token.text) or _never_a_name(token) or _inside(token, known):
            continue
        run = name_run(text, words, i)
        last = words[run.end - 1]
        named = not is_english(token.text) or is_given_name(token.text)
        kin = INTRODUCES_A_NAME.search(text[: token.start])
        in_class = named and A_CLASS_FOLLOWS.match(text, last.end)
        family = i and words[i - 1].low == "the" and A_FAMILY_FOLLOWS.match(text, last.end)
        if (kin or in_class or family) and not names_body(text, words, run):
            yield _from_words(
                block, words[i : run.end], 0.6, "kin word" if kin else "class or family"
            )


def _companions(block: Block, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """`Blessing and Tommy-Lee Ward`: what is joined to a name by "and" or a comma."""
    text = fold(block.text)
    words = tokens(text)
    for sighting in list(known):
        if sighting.titled or sighting.recognizer == "initials":
            continue
        if sighting.weak and not is_given_name(sighting.text):
            continue
        before = text[: sighting.span.start]
        after = text[sighting.span.end :]
        joined = _WITH.search(before)
        left = [i for i, w in enumerate(words) if joined and w.end == joined.start()]
        follows = _THEN.match(after)
        right = [
            i
            for i, w in enumerate(words)
            if follows and w.start == sighting.span.end + follows.end()
        ]
        for i in left + right:
            token = words[i]
            lone = is_given_name(token.text) or not is_english(token.text)
            barred = _never_a_name(token) and not (
                sighting.text.isupper() and token.text.isupper() and len(token.text) > 2
            )
            if is_capitalised(token.text) and lone and not barred and not _inside(token, known):
                run = name_run(text, words, i)
                if run.end == i + 1 and not names_body(text, words, run):
                    unknown = not is_english(token.text) and not sighting.weak
                    yield _from_words(block, [token], 0.55 if unknown else 0.45, "beside a name")


def _take_in_family(sighting: Sighting, text: str) -> None:
    """The word is part of what names them: `the Petrescu family`."""
    follows = A_FAMILY_FOLLOWS.match(text, sighting.span.end)
    if follows and sighting.lone_given and not sighting.text.endswith("s"):
        span = sighting.span
        sighting.span = Span(span.block, span.start, follows.end())
        sighting.text = text[span.start : follows.end()]
        sighting.evidence.append((Role.FAMILY, 3, "a family named as one"))


def _firm_up(block: Block, known: Sequence[Sighting]) -> None:
    """In `Faith, Noor and little Albie P` the doubtful are as certain as those beside them."""
    in_order = sorted(known, key=lambda s: s.span)
    for step in (1, -1):
        for one, two in pairwise(in_order[::step]):
            first, second = sorted((one, two), key=lambda s: s.span)
            beside = _BESIDE.fullmatch(block.text[first.span.end : second.span.start])
            if beside and not one.weak and one.lone_given and two.lone_given:
                two.weak &= is_english(two.text) and not is_given_name(two.text)


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
        if not is_capitalised(bare):
            at += 1
            continue
        low = plain(bare)
        family = low.endswith("s") and low[:-1] in forms and at > 0 and words[at - 1].low == "the"
        if not (low in forms or family) or low in bodies:
            at += 1
            continue
        run = name_run(text, words, at)
        opens = starts_sentence(text, token)
        doubtful = (is_english(bare) and (opens or _follows_article(words, at))) or (
            opens and welsh
        )
        if _never_a_name(token) or names_body(text, words, run) or (doubtful and not family):
            at += 1
            continue
        yield _from_words(block, words[at : run.end], 0.55, "named elsewhere")
        at = run.end


def _initials(block: Block, known: Mapping[str, str]) -> Iterator[Sighting]:
    for match in re.finditer(r"\b[A-Z][A-Za-z]{1,4}\b", block.text):
        name = known.get(match.group())
        if name is None or (match.start() and block.text[match.start() - 1] in "-&"):
            continue
        if match.group() in NOT_INITIALS and _INITIALS_BEFORE.search(block.text[: match.start()]):
            continue
        span = Span(block.index, match.start(), match.end())
        yield Sighting(span, match.group(), parse(name), 0.6, "initials")


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
            if is_somewhere(text, words, run):
                found.add(plain(" ".join(low)))
            of_body = at > 1 and words[at - 1].low == "of" and words[at - 2].low in BODY_WORDS
            if run.end == at + 1 and (
                of_body or (at and words[at - 1].low in {"at", "near", "outside"})
            ):
                found |= {
                    plain(word) for word in low if not is_given_name(word) and not is_english(word)
                }
            at = run.end
    return frozenset(found)
