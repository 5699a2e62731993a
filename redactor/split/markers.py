"""Lines → markers: which line says that something is confidential, and how far it means to reach.

One line at a time, with the context that `layout` gave it. How far a marker really reaches is
the business of `extent`; the words are in `lexicon`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from redactor.split import informal, lexicon, named, vocabulary
from redactor.split.earlier import APPROVED, approval, pointing, told
from redactor.split.patterns import Pattern, Patterns
from redactor.split.tables import Table
from redactor.split.tags import (
    CONFIDENTIAL,
    PART2,
    SECOND_TITLE,
    STRONG_PART2,
    bracketed,
    enclosed,
    flagged,
    is_tag,
    leading,
    own_words,
    pure,
    says_nothing,
    unmasked,
)
from redactor.split.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines import Line
    from redactor.split.vocabulary import SplitRules


class Reach(StrEnum):
    """What a marker means to seal."""

    BLOCK = "block"  # everything from here to an explicit end
    AFTER = "after"  # the same, from the next line on: a resolution, itself public
    ITEM = "item"  # the item or numbered paragraph that this line begins or is
    WHOLE_ITEM = "whole item"  # the item that this line stands in: a stub or flag below its heading
    FROM = "from"  # this paragraph from a character on
    REST = "rest"  # this paragraph from a character on, or what is left of the item
    NEXT = "next"  # the next paragraph
    NEXT_ITEM = "next item"
    BACK = "back"  # the meeting is in Part 1 again
    RETRO = "retro"  # what stands above
    NUMBERS = "numbers"  # items named by number
    LISTED = "listed"  # the same; where none stands above, the list heads what follows
    ONWARDS = "onwards"  # everything from an item named by number on
    PARAGRAPHS_OF = "paragraphs of"  # single paragraphs of items named by number
    POINTER = "pointer"  # says that something is minuted elsewhere: nothing here to seal


@dataclass(frozen=True, slots=True)
class Marker:
    """What one line says: how far, by which family, from which character."""

    reach: Reach
    rule: str
    start: int = 0
    end: int | None = None
    cuts: tuple[tuple[int, int], ...] = ()  # the stretches of a paragraph that it flags
    pure: bool = False  # the line is nothing but the marker
    numbers: tuple[str, ...] = ()
    which: tuple[str, ...] = ()  # for each number, which paragraph: "last", "second"
    scope: str = ""
    doubt: str = ""


_BEHIND = r"\s*(?:$|[-:(|/.,;\])]|(?:minutes?|items?|business|actions?)\s*(?:$|[-:(.])|<CONF>)"
_STARTS = Patterns.of(lexicon.BLOCK_STARTS, rf"^\W*(?:{{}}){_BEHIND}")
_INTO, _BACK = Patterns.of(lexicon.INTO), Patterns.of(lexicon.BACK)
_STUBS, _RETRO = Patterns.of(lexicon.STUBS), Patterns.of(lexicon.RETRO)
_LEAD, _TAIL = Patterns(lexicon.FLAG_LEAD), Patterns(lexicon.FLAG_TAIL)
_PART2_ITEM = Pattern(lexicon.PART2_ITEM)
_NEXT, _REST = map(Pattern, (lexicon.NEXT_PARAGRAPH, lexicon.REST))
_REST_ALONE = Pattern(rf"\W*{lexicon.REST}\W*$")  # of this item
_LEFT_THE_ROOM = Pattern(lexicon.LEFT_THE_ROOM)
_ACTION = Pattern(lexicon.FLAG_ACTION)
_PARAGRAPH_OF, _KEPT_BACK = Pattern(lexicon.PARAGRAPH_OF), Pattern(lexicon.KEPT_BACK)
_SHUT = re.compile(r"\W*(?:CLOSED|PRIVATE)\W*")
_MATTER = Pattern(lexicon.CONFIDENTIAL_MATTER)
_CLOSED_ITEM = Pattern(r"[(\[](?:closed|private)\s+(?:item|session|business|minute)[)\]]\W*$")
_CLERKS_NOTE = re.compile(
    r"^\W*\[\s*(?:clerk'?s?\s+|secretary'?s?\s+)?note\b.*\]\W*$", re.IGNORECASE
)
_MIDDLE = Pattern(lexicon.FLAG_MIDDLE)
_ABOVE = Pattern(
    r"\b(?:bullet|paragraph|sentence|entr(?:y|ie)|point|note)s?\s+(?:immediately\s+)?above\b"
)
_SIGN = Pattern(rf"^\W*(?:[A-Z]?\d[\w./]*[(\[])?{lexicon.HOUSE_MARK}+|{lexicon.HOUSE_MARK}\W*$")
_ALL_BRACKET = re.compile(
    r"\W*[(\[](?=[^()\[\]:])\s*(?:\S+(?:\s+\S+){0,7})?\s*[)\]]\W*"
)  # eight words
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_GAP, _LAW = map(Pattern, (lexicon.GAP, vocabulary.LAW))
_WITHDREW = Pattern(vocabulary.WITHDREW)
_HYPOTHETICAL = re.compile(
    r"\b(?:would|if|whether|previous(?:ly)?|last\s+meeting|(?:did|had|was|were)\s+not|never)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:whether|if\s+any|should\s+any)\b", re.IGNORECASE)
_OF_ITSELF = re.compile(
    r"\b(?:this|the)\s+(?:item|minute|matter|discussion)\b|^\W*(?:see|minuted|recorded|discussed|dealt)\b",
    re.IGNORECASE,
)
_FACT = re.compile(r"\b(?:is|was)\b(?!.*\bbe\b)", re.IGNORECASE)
_SINGULAR_STUB = Pattern(
    r"^\W*<CONF>\s+(?:item|minute|appendix|annexe?|paper|matter)\W*$|^\W*(?:closed|private)\s+(?:item|minute|matter)(?:\W*$|\s*[.:;-]\s)"
)
_APPENDED = re.compile(r"\b(?:appendix|annexe?)\W*$", re.IGNORECASE)
_PLURAL_OR_PART = Pattern(
    r"<P2>|item\(s\)|\b(?:addendum|supplement|to\s+the(?:se)?\s+minutes)\b|\b(?:begin(?:s|ning)?|starts?|commence[sd]?|began|started)\b|\b(?:items|business|matters|session|section|minutes|pages|papers|sheets|agenda|portion|sesiwn|clos|materion|eitemau|busnes|cofnodion|information|meeting|questions|second\s+part)\b|\bin[- ](?:camera|committee)\b"
)


def _sentence(text: str, pattern: Pattern, start: int) -> tuple[int, int] | None:
    """The sentence in which a pattern stands."""
    spoken = sentences(text, start) if pattern.possible(text) else ()
    return next(((a, b) for a, b in spoken if pattern.search(text, a, b)), None)


def _start_of_block(line: Line, bare: str, rules: SplitRules) -> Marker | None:
    own = own_words(rules.extra_markers)
    if own and own.match(bare):
        return Marker(Reach.BLOCK, "board's own marker", pure=own.fullmatch(bare) is not None)
    if line.heading and line.number is None and SECOND_TITLE.match(bare):
        return Marker(Reach.BLOCK, "second title")
    rule = next((name for name, rx in _STARTS.possible(bare) if rx.search(bare)), "")
    alone = pure(bare) or (line.row is None and _SHUT.fullmatch(bare) is not None)
    if _taken_out(line, bare):
        return None
    if not (alone or _REST_ALONE.match(bare)) and informal.opens(bare):
        return None if _points_elsewhere(bare) else _opening(line, bare)
    if not (rule or alone) or _points_elsewhere(bare) or not (alone or _certain(line, bare)):
        return None
    if rule == "exclusion":
        return Marker(Reach.AFTER, rule)
    if rule != "colour" and _one_item(line, bare, alone=alone):
        return None
    return Marker(Reach.BLOCK, rule or "confidential", pure=alone)


def _opening(line: Line, bare: str) -> Marker:
    """A line by an untrained hand: the whole end, or the row or item that it stands in."""
    on = informal.goes_on(bare)
    one = line.row is not None and not _PLURAL_OR_PART.search(bare)
    if informal.speaks_back(bare) and "dates" not in line.contexts:
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope="item")
    if not on and (one or informal.single(bare)):
        return Marker(Reach.WHOLE_ITEM if line.rank is None else Reach.ITEM, "stub")
    return Marker(Reach.BLOCK, "informal", pure=not on)


def _taken_out(line: Line, bare: str) -> bool:
    """A paragraph whose words somebody has taken out already: "4.2 [REDACTED]"."""
    own = line.number is not None and line.number.depth > 1
    return own and bare.startswith("[") and _GAP.search(bare) is not None


def _points_elsewhere(bare: str) -> bool:
    return _says_elsewhere(bare, 0) and not _INTO.search(bare)


def _certain(line: Line, bare: str) -> bool:
    """No prose that happens to begin with the words, no flag in brackets, no part 2 of a plan."""
    if not line.heading and len(words(bare)) > 45 and not _WITHDREW.search(bare):
        return False
    if not line.heading and re.match(r"[\s*]*[\[(]", bare) and not _ALL_BRACKET.fullmatch(bare):
        return False
    return not PART2.match(bare) or _certain_part2(line, bare)


def _certain_part2(line: Line, bare: str) -> bool:
    """Whether "Part 2 …" with more words is the confidential part and no part of something else."""
    if (
        re.match(
            r"\W*[\w.]+\s+(?:\w+)?\s*\((?!.*(?:confid|withdrew|left|restrict|not for pub|cyfrin))",
            bare,
            re.IGNORECASE,
        )
        and not line.heading
    ):
        return False
    if not STRONG_PART2.match(bare.lstrip(" *([")) and not CONFIDENTIAL.search(bare):
        return False
    return (
        line.heading
        or bool(CONFIDENTIAL.search(bare) or _WITHDREW.search(bare))
        or len(words(bare)) <= 12
    )


def _one_item(line: Line, bare: str, *, alone: bool) -> bool:
    """One item ("Confidential item", "CONFIDENTIAL: lease"); plurals and Part 2 mean a block."""
    if alone:
        if line.number is None and line.row is None and _APPENDED.search(bare):
            return False
        return bool(_SINGULAR_STUB.search(bare)) or (
            line.number is None and line.row is not None and not PART2.search(bare)
        )
    return not _PLURAL_OR_PART.search(bare[:40]) or bool(_PART2_ITEM.search(bare))


def _flag(line: Line, clean: str, bare: str) -> Marker | None:
    start = line.start
    if _SINGULAR_STUB.search(bare) or (pure(bare) and line.row is not None):
        return Marker(Reach.WHOLE_ITEM if line.rank is None else Reach.ITEM, "stub")
    if line.heading and (_MATTER.search(bare) or _CLOSED_ITEM.search(bare)):
        return Marker(Reach.ITEM, "flag")
    if _CLERKS_NOTE.match(bare) and CONFIDENTIAL.search(bare):
        return Marker(Reach.ITEM, "flag")
    if (
        _LEAD.search(bare)
        or _LEAD.search(clean.lstrip())
        or leading(bare)
        or leading(clean[len(line.block.label) :].lstrip())
    ):
        # "Confidential item. The officers left": the item that those words stand in
        below = line.rank is None and line.row is None and not line.block.label
        below = below and _LEFT_THE_ROOM.search(bare) is not None
        return Marker(Reach.WHOLE_ITEM if below else Reach.ITEM, "flag")
    if _GAP.search(bare) or _SIGN.search(bare) or _SIGN.search(clean) or _TAIL.search(bare):
        return Marker(Reach.ITEM, "flag")
    if informal.flags(bare) or informal.flags(clean[start:]):
        return Marker(Reach.ITEM, "flag")
    cuts = tuple(sorted({*flagged(clean, start), *bracketed(clean, start)}))
    if cuts:
        return Marker(Reach.FROM, "flag", cuts=cuts)
    middle = _MIDDLE.search(clean, start)
    if middle and clean[: middle.start()].rstrip().endswith((".", "!", "?")):
        return Marker(Reach.ITEM, "flag", doubt="which sentence the flag means must be checked")
    return None


def _by_number(bare: str) -> Marker | None:
    """Items named by number in a line of its own: "Confidential items: 3 and 4"."""
    listed, first = named.listed(bare), named.onwards(bare)
    if listed:
        return Marker(Reach.LISTED, "resolution", numbers=listed)
    return Marker(Reach.ONWARDS, "resolution", numbers=(first,)) if first else None


def _said_of_others(line: Line, clean: str, bare: str) -> Marker | None:
    """Sentences that speak of this item, of the next one, or of others by their number."""
    single = _paragraphs_of(clean)
    if single:
        return single
    if numbers := named.held(clean):
        return Marker(Reach.NUMBERS, "resolution", numbers=numbers)
    if _NEXT.search(bare):
        return Marker(Reach.NEXT, "next paragraph")
    for _, rx in _RETRO.possible(clean):
        found = rx.search(clean, line.start)
        if found and not (_FACT.search(found.group()) and _says_elsewhere(clean, line.start)):
            scope = next((v for k, v in found.groupdict().items() if v), "minute").lower()
            return Marker(Reach.RETRO, "retroactive", start=found.start(), scope=scope)
    rest = _REST.search(clean, line.start)
    if rest:
        return Marker(Reach.REST, "rest", start=rest.end())
    return None


def _paragraphs_of(clean: str) -> Marker | None:
    spoken = sentences(clean) if _PARAGRAPH_OF.possible(clean) else ()
    for a, b in spoken:
        found = list(_PARAGRAPH_OF.finditer(clean, a, b))
        if found and _KEPT_BACK.search(clean, found[-1].end(), b):
            numbers = tuple(m["number"].rstrip(".") for m in found)
            which = tuple(m["which"].lower() for m in found)
            return Marker(Reach.PARAGRAPHS_OF, "resolution", numbers=numbers, which=which)
    return None


def _says_elsewhere(clean: str, start: int) -> bool:
    return _STUBS.search(clean, start) is not None


_NEXT_PARAGRAPH = re.compile(
    r"\bthe\s+(?:following|next)\s+(?:paragraph|entry|sentence|bullet|point|note)\b", re.IGNORECASE
)


def _into(line: Line, clean: str) -> Marker | None:
    for name, rx in _INTO.possible(clean):
        span = _sentence(clean, rx, line.start)
        if span is None or _HYPOTHETICAL.search(clean, *span):
            continue
        if _LAW.search(clean[span[0] : span[1]]):
            return Marker(Reach.AFTER, "exclusion", start=span[1])
        if re.search(
            r"\bthe\s+(?:following|next)\s+(?:item|minute|row)\b",
            clean[span[0] : span[1]],
            re.IGNORECASE,
        ):
            return Marker(Reach.NEXT_ITEM, name)
        if _NEXT_PARAGRAPH.search(clean[span[0] : span[1]]):
            return Marker(Reach.NEXT, name)
        return Marker(Reach.BLOCK, name, start=span[0] if span[0] > line.start else 0)
    return None


def _stub(line: Line, clean: str) -> Marker | None:
    for _, rx in _STUBS.possible(clean):
        span = _sentence(clean, rx, line.start)
        if span is not None and not _ASKED.search(clean, *span):
            scope = "this" if _OF_ITSELF.search(clean[span[0] : span[1]]) else ""
            return Marker(Reach.POINTER, "stub", start=span[1], end=span[0], scope=scope)
    return None


def _inpointing(
    line: Line, clean: str, bare: str, rules: SplitRules, following: Line | None
) -> Marker | None:
    """Among earlier minutes and actions, Part 2 begins only with an unmistakable line."""
    block = _start_of_block(line, bare, rules)
    alone = block and (pure(bare) or block.rule == "informal")
    if block and (_WITHDREW.search(bare) or (alone and not _subheading(following))):
        return block
    if _action(bare) and not APPROVED.search(bare):
        return Marker(Reach.ITEM, "flag")
    if _tagged_action(line, bare):
        return Marker(Reach.ITEM, "flag")
    return (
        _flag(line, clean, bare)
        or _earlier(line, clean)
        or _said_of_others(line, clean, bare)
        or _into(line, clean)
    )


def _action(bare: str) -> bool:
    found = _ACTION.search(bare)
    return found is not None and not says_nothing(bare[found.end() - 1 :])


def _earlier(line: Line, clean: str) -> Marker | None:
    cuts = told(line, clean)
    return Marker(Reach.FROM, "earlier matter", cuts=cuts) if cuts else None


def _tagged_action(line: Line, bare: str) -> bool:
    """In a list of actions, a tag says where the matter is: "… (Part 2, item 12)"."""
    listed = line.table is Table.LOG or "actions" in line.contexts
    return listed and (is_tag(bare) or any(is_tag(m[1]) for m in _IN_BRACKETS.finditer(bare)))


def _subheading(following: Line | None) -> bool:
    """The heading "Part 2 minutes", and below it that they were approved."""
    return (
        following is not None and following.rank is None and bool(APPROVED.search(following.text))
    )


def _in_table(line: Line, clean: str, bare: str) -> Marker | None:
    """Logs, and tables that are no minutes: only rows that are flagged."""
    said = pure(bare) or informal.opens(bare) or _tagged_action(line, bare)
    if said or (line.table is Table.LOG and _action(bare)):
        return Marker(Reach.ITEM, "flag")
    return _flag(line, clean, bare)


def _onlyapproval(line: Line, bare: str, following: Line | None) -> bool:
    below = line.heading and "minutes" in line.inherited and pure(bare) and _subheading(following)
    # the title of the set that follows has neither a number nor an approval near it
    title = line.number is None and not (APPROVED.search(bare) or _subheading(following))
    return below or (approval(bare) and not (title and "dates" in line.contexts))


def marker(line: Line, rules: SplitRules, following: Line | None = None) -> Marker | None:
    """What this line marks, if anything; `following` is the next line that is not blank."""
    if line.agenda or line.blank or line.header_row:
        return None
    clean, bare = unmasked(line.text, rules), unmasked(line.words, rules)
    if cuts := tuple(enclosed(clean, line.start)):
        return Marker(Reach.FROM, "flag", cuts=cuts)
    if _BACK.search(bare):
        return Marker(Reach.BACK, "return")
    if line.table in {Table.LOG, Table.OTHER}:
        return _in_table(line, clean, bare)
    if _onlyapproval(line, bare, following):
        return None
    start = _by_number(bare) or _start_of_block(line, bare, rules)
    if start is not None and start.rule in {"colour", "second title"}:
        return start  # behind the actions, too: the sheet that lies at the end
    if pointing(line):
        return _inpointing(line, clean, bare, rules, following)
    above = _said_of_others(line, clean, bare) if _ABOVE.search(bare) else None
    return (
        start
        or (above if above and above.reach is Reach.RETRO else None)
        or _flag(line, clean, bare)
        or _earlier(line, clean)
        or _said_of_others(line, clean, bare)
        or _into(line, clean)
        or _stub(line, clean)
    )
