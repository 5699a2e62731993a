"""Names that follow from those which are known: kin and companions of them, and the same again.

A name that was recognised once is found everywhere: in the action log, in headers, in capitals,
in the plural of a family, by the initials of the attendance list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.attendance.initials import made
from redactor.data import Block, Document, Finding, RosterEntry, Span
from redactor.naming import (
    DAYS,
    FIELD_NOUNS,
    JOB_WORDS,
    MONTHS,
    NAME_WORDS,
    NOT_INITIALS,
    OFFICE_SURNAMES,
    OFFICE_WORDS,
    TITLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_place,
    is_welsh,
    parse,
    plain,
    tokens,
    without_possessive,
)
from redactor.naming.bodies import in_brackets, is_of_a_season, is_somewhere, names_body
from redactor.naming.runs import Run, is_letters, name_run, starts_sentence
from redactor.naming.surnames import is_a_place
from redactor.people.cues import INTRODUCES_A_NAME
from redactor.people.drafts import INITIALS, WEAK, Sighting
from redactor.people.opinions import Opinions
from redactor.people.vocabulary import A_CHILD_FOLLOWS, A_CLASS_FOLLOWS, A_FAMILY_FOLLOWS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

_WITH = re.compile(r"(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*|\s+ac?\s+|/)\Z")
_THEN = re.compile(r"\.?(?:,\s*|\s+and\s+|,\s+and\s+|\s*&\s*|\s+ac?\s+|/)[\"“‘']?(?=\S)")
_QUOTES = "\"“”‘’'"
_NICKNAME_BEFORE = re.compile(r"(?:^|[\s(])[\"“‘']([A-Z][\w-]+)[\"”’'] $")
_LETTERS = re.compile(r"\b[A-Z]{2,3}\b")
_SEVERAL = 3  # surnames of a list
_HEAD = 4  # letters of a first name that is cut short
_KNOWN_AS = re.compile(
    r"(?:,| [–-]| \(| who| is| was)*(?: is| was| are)?(?: also| now| better| always| usually)? "
    r"(?:(?:called|known|nicknamed)(?: (?:to|by|at|among) [\w ]{2,25}?)?(?: as)?|answers to|answering to|goes by|going by|calls (?:him|her|them)self|(?:likes|prefers|wants|asks|asked|wishes) to be (?:called|known as))"
    r" (?:the name (?:of )?)?[\"“'‘]?$"
)
# `Pippin (as everyone calls him)`
_SO_CALLED = re.compile(
    r" \(as (?:everyone|everybody|we all|all|his \w+|her \w+|their \w+|the \w+) (?:calls?|called) (?:him|her|them)\b"
)
_LIVES_WITH = re.compile(
    r"\b(?:foster care|fostered|living|lives?|lived|stay(?:s|ing|ed)|placed|placement|moved in|gone to live|lodging|respite)"
    r" (?:\w+ )?(?:with|by|at) the $",
    re.IGNORECASE,
)
_AT_THEIR_HOME = re.compile(
    r"\b(?:call(?:s|ed|ing)?|visit(?:s|ed|ing)?|been|went|goes|going|round)(?: (?:round|back|out|regularly|weekly))? (?:(?:at|to|by) )?the $",
    re.IGNORECASE,
)
_A_HOME = re.compile(r" (?:house|home|flat|farm|place|residence)\b")
# `wants a residential school for Zeph`, `the taxi for Tamsyl`: of no word that a dictionary has
_GIVEN_FOR = re.compile(
    r"\b(?:(?:residential|special|boarding|specialist|mainstream|different) (?:school|college|unit|place|placement|setting|provision)|(?:EHC|EHCP|IDP|EHC plan|care plan|support plan|plan|place|placement|taxi|escort"
    r"|wheelchair|hoist|one[- ]to[- ]one|1:1|tutor|tuition|keyworker|key worker|mediation|respite)(?: (?:there|here|at [\w' ]{2,30}))?) for $",
    re.IGNORECASE,
)
_STOPS_THERE = re.compile(
    r"\s*(?:[.,;:)]|$|\s(?:and|but|as|because|since|who|until|from|has|have|had|is|was|will|would|to)\b)"
)
_BELOW = 6  # paragraphs: the cells of a row, and what there is to do below a passage
_INITIALS_BEFORE = re.compile(r"\b(?:the|from|to the|of the|a|an|our|local)\s+$", re.IGNORECASE)
_JOBS = JOB_WORDS | {"cook", "matron", "nurse", "sir", "miss"}
_CLERGY = frozenset({"father", "sister", "brother"})
_PLACES_BEFORE = frozenset("at in to from near of the via outside".split())
_NO_SURNAMES = frozenset(
    "cottage house villa villas farm court close road street terrace school academy college primary nursery centre trust hospital surgery club "
    "academies schools federation class team".split()
)
_SURE = 0.75  # from here on the reader knows a surname that a house or a street has, too
_TWO = 2  # words of a whole name
_NEVER = OFFICE_WORDS | FIELD_NOUNS | TITLES | DAYS | (MONTHS - NAME_WORDS)


def only_read(
    document: Document,
    findings: Sequence[Finding],
    seen: Mapping[int, Sequence[Sighting]],
    letters: Mapping[str, str],
) -> Iterator[Sighting]:
    """Private names that only the reader saw, in whole words; not initials of those at the table."""
    opinions = Opinions(findings)
    for span in opinions.private():
        block = document.blocks[span.block]
        text = fold(block.text)
        words = tokens(text)
        touched = [i for i, w in enumerate(words) if w.start < span.end and span.start < w.end]
        known = seen.get(span.block, [])
        if not touched or all(_inside(words[i], known) for i in touched):
            continue
        run = Run(touched[0], touched[-1] + 1)
        inside = words[run.start : run.end]
        whole_name = len(inside) > 1 and is_given_name(inside[0].text)
        named = _may_be_a_name(inside[0]) and all(
            word.text not in letters
            and (
                _may_be_a_name(word)
                or (whole_name and not _never_a_name(word))  # kayden marsh
                or (word is not inside[0] and len(word.text) == 1)  # Noor-ul-Ain H.
            )
            for word in inside
        )
        somewhere = not whole_name and is_somewhere(text, words, run)
        opinion = opinions.of(span)
        whole = whole_name or (len(inside) > 1 and _is_no_word(inside[0].text))  # Romilly Day
        sure = whole and opinion is not None and opinion.private >= _SURE
        a_body = names_body(text, words, run) and not (sure and _is_somebody(text, words, run))
        if named and not (a_body or somewhere):
            yield _from_words(block, inside, 0.45, "reader")


def _is_no_word(text: str) -> bool:
    return not (is_english(text) or is_place(text) or is_welsh(text))


def _is_somebody(text: str, words: Sequence[Token], run: Run) -> bool:
    """Whether a first name with a body's word behind it may be a whole name: Tamsin Quay."""
    first, last = words[run.start], words[run.end - 1]
    led = run.start and words[run.start - 1].low in _PLACES_BEFORE
    led = led or last.low in _NO_SURNAMES
    return not (led or is_a_place(text, first, last)) and run.end - run.start == _TWO


def introduced(
    block: Block, known: Sequence[Sighting], surnames: Container[str]
) -> Iterator[Sighting]:
    """`her son Power`, `Ffred in Year 8`: kin before or a class behind makes a capital a name."""
    text = fold(block.text)
    words = tokens(text)
    for i, token in enumerate(words):
        if not is_capitalised(token.text) or _never_a_name(token):
            continue
        named = not is_english(token.text) or is_given_name(token.text)
        if _is_so_called(text, token) or (named and _is_called(text, token, known)):
            yield _from_words(block, [token], 0.6, "called so")
            continue
        if _is_given_for(text, token):
            yield _from_words(block, [token], 0.6, "whom it is for")
            continue
        if _inside(token, known):
            continue
        if _is_visited(text, token):
            yield _from_words(block, [token], 0.6, "at home")
            continue
        run = name_run(text, words, i)
        last = words[run.end - 1]
        kin = INTRODUCES_A_NAME.search(text[: token.start])
        a_school = not is_given_name(token.text) and in_brackets(text, words, i)  # (Aldby, Y4)
        in_class = named and not a_school and A_CLASS_FOLLOWS.match(text, last.end)
        a_child = plain(token.text) in surnames and A_CHILD_FOLLOWS.match(text, last.end)
        follows = a_child or A_FAMILY_FOLLOWS.match(text, last.end)
        of_a_family = follows or _lives_with(text, token)
        family = i and words[i - 1].low == "the" and of_a_family
        if (kin or in_class or family) and not names_body(text, words, run):
            yield _from_words(
                block, words[i : run.end], 0.6, "kin word" if kin else "class or family"
            )


def nicknames(block: Block, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """`"Tank" Roper`: what a surname is called stands in quotes before it."""
    text = fold(block.text)
    words = tokens(text)
    for sighting in known:
        called = _NICKNAME_BEFORE.search(text, 0, sighting.span.start)
        if called and sighting.lone_given and not is_english(sighting.text):
            inside = [w for w in words if called.start(1) <= w.start < sighting.span.end]
            yield _from_words(block, inside, 0.6, "called so")


def _is_so_called(text: str, token: Token) -> bool:
    """`Pippin (as everyone calls him)`; not the cook, whom everyone calls Cook."""
    return token.low not in _JOBS and _SO_CALLED.match(text, token.end) is not None


def _is_called(text: str, token: Token, known: Sequence[Sighting]) -> bool:
    """`Ifeoluwa Ade, known to everyone as Ifey`: what somebody named right before is called."""
    called = _KNOWN_AS.search(text, 0, token.start)
    return called is not None and any(s.span.end == called.start() for s in known)


def _lives_with(text: str, token: Token) -> bool:
    """`in foster care with the Blacks`: a surname in the plural, whatever else it means."""
    return token.low.endswith("s") and _LIVES_WITH.search(text, 0, token.start) is not None


def _is_visited(text: str, token: Token) -> bool:
    """`calls at the Orde house`: whose home it is."""
    at_home = _A_HOME.match(text, token.end) and not is_english(token.text)
    return bool(at_home) and _AT_THEIR_HOME.search(text, 0, token.start) is not None


def _is_given_for(text: str, token: Token) -> bool:
    """`wants a residential school for Zeph`: who needs what only a child does, by a lone name."""
    unknown = not (is_english(token.text) or is_place(token.text)) and not is_letters(token.text)
    stops = _STOPS_THERE.match(text, token.end) is not None
    return unknown and stops and _GIVEN_FOR.search(text, 0, token.start) is not None


def companions(block: Block, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """`Blessing and Tommy-Lee Ward`: what is joined to a name by "and" or a comma."""
    text = fold(block.text)
    words = tokens(text)
    for sighting in list(known):
        if sighting.titled or sighting.recognizer == INITIALS:
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
            lone = _is_quoted(text, token) or not is_english(token.text)
            lone |= is_given_name(token.text)
            barred = _never_a_name(token) and not (
                sighting.text.isupper() and token.text.isupper() and len(token.text) > 2
            )
            if _among_surnames(text, token, known):
                yield _from_words(block, [token], 0.55, "beside a name")
            elif is_capitalised(token.text) and lone and not barred and not _inside(token, known):
                run = name_run(text, words, i)
                at_a_place = not is_given_name(token.text) and is_somewhere(text, words, run)
                if run.end == i + 1 and not (at_a_place or names_body(text, words, run)):
                    unknown = _is_quoted(text, token) or not is_english(token.text)
                    unknown &= not sighting.weak
                    yield _from_words(block, [token], 0.55 if unknown else 0.45, "beside a name")


def _is_quoted(text: str, token: Token) -> bool:
    """`Ada and "Fizzy"`: a nickname, whatever it means."""
    beside = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    return all(mark and mark in _QUOTES for mark in beside)


def _among_surnames(text: str, token: Token, known: Sequence[Sighting]) -> bool:
    """`(Okafor, Penn, West, Lund)`: a word of offices between the surnames of a list."""
    if token.low not in OFFICE_SURNAMES or not is_capitalised(token.text):
        return False
    bare = [s for s in known if s.lone_given and not is_given_name(s.text)]
    before = any(text[s.span.end : token.start] == ", " for s in bare)
    return before and text[token.end : token.end + 2] == ", " and len(bare) >= _SEVERAL


def forms(seen: Mapping[int, Sequence[Sighting]], roster: Sequence[RosterEntry]) -> frozenset[str]:
    """First names and surnames of everyone who is certain, and the roster's names and aliases."""
    names = [s.name for found in seen.values() for s in found if not s.weak]
    names += [parse(form) for entry in roster for form in (entry.name, *entry.aliases)]
    parts = {part for name in names for part in (name.first, name.surname, name.alias)}
    pieces = {piece for part in parts for piece in part.split() if len(piece) > 2}
    return frozenset(pieces | {p for p in parts if len(p) > 2})


def again(block: Block, forms: frozenset[str], bodies: frozenset[str]) -> Iterator[Sighting]:
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
        short = _is_cut_short(token, forms)
        if not (low in forms or family or short) or low in bodies:
            at += 1
            continue
        run = name_run(text, words, at)
        opens = starts_sentence(text, token)
        doubtful = (is_english(bare) and (opens or _follows_article(words, at))) or (
            opens and welsh
        )
        no_name = names_body(text, words, run) or is_of_a_season(text, words, at)
        if _never_a_name(token) or no_name or (doubtful and not family):
            at += 1
            continue
        titled = at > 0 and _is_clergy(text, words[at - 1], token)
        yield _from_words(block, words[at - titled : run.end], 0.55, "named elsewhere")
        at = run.end


def _is_clergy(text: str, title: Token, name: Token) -> bool:
    """`Father Pope` of a Father Kevin Pope: words that, without him, are none of a name."""
    written = title.low in _CLERGY and is_capitalised(title.text)
    return written and text[title.end : name.start] == " "


def _is_cut_short(token: Token, forms: frozenset[str]) -> bool:
    """`Kenz` of Kenzie, `Shab` of Shabana: the head of a first name, and no word or name besides."""
    bare = without_possessive(token.text)
    if len(bare) < _HEAD or not bare[1:].islower() or is_english(bare) or is_place(bare):
        return False
    return any(form.startswith(plain(bare)) and is_given_name(form) for form in forms)


def initials(block: Block, known: Mapping[str, str]) -> Iterator[Sighting]:
    for match in re.finditer(r"\b[A-Z][A-Za-z]{1,4}\b", block.text):
        name = known.get(match.group())
        if name is None or (match.start() and block.text[match.start() - 1] in "-&"):
            continue
        if match.group() in NOT_INITIALS and _INITIALS_BEFORE.search(block.text[: match.start()]):
            continue
        span = Span(block.index, match.start(), match.end())
        yield Sighting(span, match.group(), parse(name), 0.6, INITIALS)


def letters_beside(
    document: Document, seen: Mapping[int, Sequence[Sighting]], taken: frozenset[str]
) -> Iterator[Sighting]:
    """`Head to write to OP`, beside or right below what is told of Owen Pritchard."""
    blocks = document.blocks
    for block in blocks:
        if not _LETTERS.search(block.text):
            continue
        near = [
            other.index
            for other in blocks[max(0, block.index - _BELOW) : block.index + 1]
            if block.row is None or other.row is None or other.row == block.row
        ]
        names = [s for at in near for s in seen.get(at, ()) if s.name.given and s.name.surname]
        known = {made(s.text): s.text for s in names if not s.weak}
        yield from initials(
            block, {k: v for k, v in known.items() if k not in taken | NOT_INITIALS}
        )


def _from_words(block: Block, words: Sequence[Token], score: float, recognizer: str) -> Sighting:
    start = words[0].start
    end = words[-1].start + len(without_possessive(words[-1].text))
    text = block.text[start:end]
    return Sighting(
        Span(block.index, start, end), text, parse(text), score, recognizer, weak=score < WEAK
    )


def _may_be_a_name(token: Token) -> bool:
    """A name as it is typed in haste, or the initials of somebody, too."""
    bare = without_possessive(token.text)
    if is_letters(bare):
        return len(bare) > 1 and bare not in NOT_INITIALS
    return (is_capitalised(bare) or not is_english(bare)) and not _never_a_name(token)


def _never_a_name(token: Token) -> bool:
    low = without_possessive(token.low)
    compound = all(part in _NEVER for part in low.split("-"))  # Vice-Chair
    return compound or len(low) < 2 or is_letters(without_possessive(token.text))


def _follows_article(words: Sequence[Token], at: int) -> bool:
    return at > 0 and words[at - 1].low in {"the", "a", "an"}


def _inside(token: Token, known: Iterable[Sighting]) -> bool:
    return any(s.span.start < token.end and token.start < s.span.end for s in known)
