"""Lines → markers: which line says that something is confidential, and how far it means to reach.

One line at a time, with the context that `lines.layout` gave it. How far a marker really reaches
is the business of `reach`; the words are in `words`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.split.lines.tables import Table
from redactor.split.markers import ahead, announced, aside, confided, informal
from redactor.split.markers.earlier import APPROVED, approval, pointing, told
from redactor.split.markers.flags import flag
from redactor.split.markers.openings import (
    INTO,
    STUBS,
    WITHDREW,
    says_elsewhere,
    start_of_block,
    without_law,
)
from redactor.split.markers.resumed import resumes
from redactor.split.markers.silent import none_told, says_nothing
from redactor.split.markers.stretches import enclosed, of_sentences, to_its_end
from redactor.split.markers.tags import is_tag, pure, shortened, unmasked
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import marked, named, verdicts
from redactor.split.rulings.spoken import spoken
from redactor.split.rulings.targets import pieces_described
from redactor.split.words import lexicon, remarks, vocabulary
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line
    from redactor.split.rulings.places import Target
    from redactor.split.words.vocabulary import SplitRules

REMARKED = "above paragraph"  # what a remark in brackets means that stands alone
_BACK, _NOT_CLOSED = Patterns.of(lexicon.BACK), Pattern(remarks.NOT_CLOSED)
_FRAMED_END = re.compile(r"\s*(?:[*=~#_-]+|[\[(])\s*ends?\s*(?:[*=~#_-]+|[\])])\s*", re.IGNORECASE)
_RETRO = Patterns.of(remarks.RETRO)
_ON_PARAGRAPH = Patterns(remarks.REMARK_ON_PARAGRAPH)
_NEXT, _REST = Patterns(remarks.NEXT_PARAGRAPH), Pattern(remarks.REST)
_ACTION = Pattern(remarks.FLAG_ACTION)
_ARISING = Patterns(remarks.ARISING_TITLE)
_LETTER = re.compile(r"(?:[A-Za-z][.)]|(?i:first|second|third|last)(?:ly)?:)\s+")
_EARLIER_SET = Pattern(r"\W*(?:<CONF>|<P2>)\s+minutes\W*$")
_ABOVE = Pattern(
    r"\b(?:bullet|paragraph|sentence|entr(?:y|ie)|point|note|line|item|minute|row)s?\s+(?:immediately\s+)?above\b"
    r"|\babove\b[^.;]{0,45}<CONF>"
    r"|\b(?:the|this|that)\s+(?:last|previous|preceding)\s+(?:bullet|paragraph|sentence|entry|point|note)\b"
    r"|\b(?:what|everything)\b[^.;]{0,60}\b(?:just|above|moment\s+ago)\b"
)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_LAW = Pattern(vocabulary.LAW)
_HYPOTHETICAL = re.compile(
    r"\b(?:would(?!\s+be\s+prejudicial)|if|whether|previous(?:ly)?|last\s+meeting|(?:did|had|was|were)\s+not|never)\b",
    re.IGNORECASE,
)
# Whether there is any, or what is to be taken there some day: nothing that stands here.
_ASKED = re.compile(
    r"\b(?:whether|if\s+any\w*|should\s+any\w*)\b"
    r"|\b(?:agreed|resolved|decided)\s+that\s+(?!this\b|the\s+(?:item|matter|discussion|minute)\b)[^.;]{0,80}\b(?:be|would\s+be|will\s+be)\s+(?:considered|discussed|taken|dealt\s+with|reported)\b",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"\b(?:this|the)\s+(?:item|minute|matter|discussion)\b|^\W*(?:see|minuted|recorded|discussed|dealt)\b",
    re.IGNORECASE,
)
_THE_REST = re.compile(
    r"^\W*the\s+(?:remainder|rest)\s+of\s+(?:this|the)\s+(?:item|minute|discussion)\b",
    re.IGNORECASE,
)
_FACT = re.compile(r"\b(?:is|was)\b(?!.*\bbe\b)", re.IGNORECASE)


def _sentence(text: str, pattern: Pattern, start: int) -> tuple[int, int] | None:
    """The sentence in which a pattern stands."""
    spoken = sentences(text, start) if pattern.possible(text) else ()
    return next(((a, b) for a, b in spoken if pattern.search(text, a, b)), None)


def _by_number(line: Line, clean: str, bare: str) -> Marker | None:
    """Items named by number in a line of its own: "Confidential items: 3 and 4"."""
    listed, first = named.listed(bare), named.onwards(bare)
    earlier = line.inherited & {"minutes", "arising"}  # they have numbers of their own
    if listed := () if earlier else listed or named.ranged(clean):
        return Marker(Reach.LISTED, "resolution", numbers=listed)
    plainly = not (earlier or line.heading) and verdicts.alone(line.text[line.start :])
    plainly = plainly or (informal.opens(bare) and not informal.goes_on(bare))
    if plainly and (kept := _pieces(line)):
        return kept
    return Marker(Reach.ONWARDS, "resolution", numbers=(first,)) if first else None


def _pieces(line: Line) -> Marker | None:
    return _kept(marked.targets(line.text[line.start :]))


def _kept(kept: Sequence[Target]) -> Marker | None:
    places, which = tuple(x.place for x in kept), tuple(x.which for x in kept)
    return Marker(Reach.PIECES, "resolution", numbers=places, which=which) if kept else None


def _described(line: Line, otherwise: Marker | None) -> Marker | None:
    """Pieces that a ruling describes; where nobody finds them, what the line marks otherwise."""
    if otherwise is not None and otherwise.reach is Reach.PIECES:
        return otherwise
    kept = _kept(pieces_described(line.text[line.start :]))
    return replace(kept, otherwise=otherwise) if kept else otherwise


def _said_of_others(line: Line, clean: str) -> Marker | None:
    """Sentences that speak of this item, of the next one, or of others by their number."""
    if kept := _pieces(line):
        return kept
    if following := _next(line):
        return following
    for _, rx in _RETRO.possible(clean):
        found = rx.search(clean, line.start)
        if found and not (_FACT.search(found.group()) and says_elsewhere(clean, line.start)):
            scope = next((v for k, v in found.groupdict().items() if v), "minute").lower()
            return Marker(Reach.RETRO, "retroactive", start=found.start(), scope=scope)
    rest = _REST.search(clean, line.start)
    if rest:
        return Marker(Reach.REST, "rest", start=rest.end())
    return None


def _at_once(line: Line, clean: str, bare: str) -> Marker | None:
    """What counts wherever it stands."""
    if line.action_cell and pure(bare):
        return Marker(Reach.ITEM, "flag")  # of its row
    found = (to_its_end, enclosed, of_sentences)
    if cuts := tuple(cut for each in found for cut in each(clean, line.start)):
        return Marker(Reach.FROM, "flag", cuts=cuts)
    if (start := line.text.find(lexicon.FROM_HERE)) >= 0:
        alone = not words(line.text.replace(lexicon.FROM_HERE, ""))
        return Marker(Reach.BLOCK, "informal", start=0 if alone else start, pure=alone)
    if lexicon.BACK_HERE in line.text:
        return Marker(Reach.BACK, "return")
    back = _BACK.search(bare) or _NOT_CLOSED.search(line.words) or _FRAMED_END.fullmatch(line.text)
    plainly = resumes(line.text[line.start :]) or announced.ends(bare)
    if back or announced.framed_end(line.text) or (_of_minutes(line) and plainly):
        return Marker(Reach.BACK, "return")
    return _for_a_time(line, bare) or _taken_back(line) or _in_brackets(line, clean, bare)


def _taken_back(line: Line) -> Marker | None:
    """Plain speech in a line of its own that wishes unsaid what stands above."""
    alone = line.rank is None and line.row is None
    if alone and spoken(line.text[line.start :]):
        return Marker(Reach.SPOKEN, "retroactive", start=line.start)
    return None


def _in_brackets(line: Line, clean: str, bare: str) -> Marker | None:
    """A remark in brackets on the paragraph that it begins or, in a line of its own, stands beside."""
    unlabelled = clean[len(line.block.label) :]
    if any(map(aside.heads, (bare, unlabelled, line.words))) or aside.confides(line.words):
        return Marker(Reach.ITEM, "flag")
    where = aside.alone(bare) if line.rank is None and not line.top else ""
    if where == "rest":
        return Marker(Reach.REST, "rest", start=len(line.text))
    return Marker(Reach.BESIDE, "retroactive", scope=where) if where else None


def _next(line: Line) -> Marker | None:
    """The paragraphs behind this one, by their number: "the next three paragraphs are restricted"."""
    for _, rx in _NEXT.possible(line.words):
        if found := rx.search(line.words):
            count = next((v for v in found.groupdict().values() if v), "")
            return Marker(Reach.NEXT, "next paragraph", start=found.end(), scope=count.lower())
    if count := ahead.pointed(line.words):
        return Marker(Reach.NEXT, "next paragraph", start=len(line.text), scope=count)
    return None


def _plainly_of_others(line: Line, clean: str, bare: str) -> Marker | None:
    """What says no more than that the line above, or the rest of the item, is confidential."""
    above = _said_of_others(line, clean) if _ABOVE.search(bare) else None
    if above and above.reach is Reach.RETRO:
        return above
    alone = line.rank is None and not line.top
    if alone and (informal.speaks_of_paragraph(line.text) or _ON_PARAGRAPH.search(bare)):
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope=REMARKED)
    announced = _next(line)
    if announced and announced.scope and not line.words[announced.start :].strip(" ."):
        return announced
    rest = _REST.match(bare)
    alone = rest is not None and not bare[rest.end() :].strip(" .")
    return Marker(Reach.REST, "rest", start=len(line.text)) if alone else None


def _told_below(line: Line, bare: str) -> Marker | None:
    """What follows in the item was told in confidence, says a line that tells nothing itself."""
    if line.heading:
        return None
    if confided.session(line.words):
        return Marker(Reach.REST, confided.TOLD, start=line.start)
    said = confided.announces(line.words) or confided.heads_list(bare)
    return Marker(Reach.REST, confided.TOLD, start=len(line.text)) if said else None


_NEXT_PARAGRAPH = re.compile(
    r"\bthe\s+(?:following|next)\s+(?:paragraph|entry|sentence|bullet|point|note)\b", re.IGNORECASE
)


def _into(line: Line, clean: str) -> Marker | None:
    for name, rx in INTO.possible(clean):
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
    for _, rx in STUBS.possible(clean):
        span = _sentence(clean, rx, line.start)
        if span is not None and not _ASKED.search(clean, *span):
            said = clean[span[0] : span[1]]
            scope = "this" if _OF_ITSELF.search(said) and not _THE_REST.search(said) else ""
            return Marker(Reach.POINTER, "stub", start=span[1], end=span[0], scope=scope)
    return None


def _inpointing(
    line: Line, clean: str, bare: str, rules: SplitRules, following: Line | None
) -> Marker | None:
    """Among earlier minutes and actions, Part 2 begins only with an unmistakable line."""
    block = start_of_block(line, bare, rules)
    alone = block and (pure(bare) or block.rule == "informal")
    if block and (WITHDREW.search(bare) or (alone and not _subheading(following))):
        return block
    if arising := _arising(line, bare, following):
        return arising
    if _action(bare) and not APPROVED.search(bare):
        return Marker(Reach.ITEM, "flag")
    return (
        _tagged(line, clean, bare)
        or flag(line, clean, bare)
        or _earlier(line, clean)
        or _said_of_others(line, clean)
        or _into(line, clean)
    )


def _arising(line: Line, bare: str, following: Line | None) -> Marker | None:
    """The heading, or the title of a row, "Part II matters arising", with matters below it."""
    titles = line.heading or line.row is not None
    told = following is not None and not says_nothing(following.words)
    return Marker(Reach.ITEM, "flag") if titles and told and _ARISING.search(bare) else None


def _action(bare: str) -> bool:
    found = _ACTION.search(bare)
    return found is not None and not says_nothing(bare[found.end() - 1 :])


def _earlier(line: Line, clean: str) -> Marker | None:
    cuts = told(line, clean)
    return Marker(Reach.FROM, "earlier matter", cuts=cuts) if cuts else None


def _tagged_action(line: Line, bare: str) -> bool:
    """In a list of actions, a tag says where the matter is: "… (Part 2, item 12)"."""
    listed = line.table is Table.LOG or "actions" in line.contexts
    return listed and (is_tag(bare) or _bears_tag(bare))


def _bears_tag(text: str) -> bool:
    """Whether brackets in a text say that its matter is confidential, or minuted elsewhere."""
    return any(is_tag(m[1]) or says_elsewhere(m[1], 0) for m in _IN_BRACKETS.finditer(text))


def _tagged(line: Line, clean: str, bare: str) -> Marker | None:
    """A tagged action; where a paragraph runs through several, only those that bear the tag."""
    if not _tagged_action(line, bare):
        return None
    ends = [m.end() for m in re.finditer(r";\s+", clean)]
    spoken = [
        (a, b)
        for x, y in sentences(clean, line.start)
        for a, b in pairwise([x, *(e for e in ends if x < e < y), y])
    ]
    cuts = tuple((a, b) for a, b in spoken if _bears_tag(clean[a:b]))
    run = line.row is None and not line.block.label and 0 < len(cuts) < len(spoken)
    return Marker(Reach.FROM, "flag", cuts=cuts) if run else Marker(Reach.ITEM, "flag")


def _subheading(following: Line | None) -> bool:
    """The heading "Part 2 minutes", and below it that they were approved."""
    return (
        following is not None and following.rank is None and bool(APPROVED.search(following.text))
    )


def _announced(line: Line, clean: str, following: Line | None) -> Marker | None:
    """A sentence in plain speech that says of what lies ahead that it is private."""
    said = announced.opening(clean, line.start)
    if said is None or _next(line) or _into(line, clean):
        return None
    if line.row is not None and following is not None and following.row == line.row:
        return Marker(Reach.REST, "rest", start=said[1])  # of the cell that it stands in
    if not (line.heading or line.top) and confided.introduces(
        clean[slice(*said)], clean[said[1] :]
    ):
        return Marker(Reach.REST, confided.TOLD, start=len(line.text))
    return Marker(Reach.BLOCK, "announced", start=said[0] if said[0] > line.start else 0)


def _of_minutes(line: Line) -> bool:
    return line.table not in {Table.LOG, Table.OTHER}


def _plain_speech(
    line: Line, clean: str, bare: str, start: Marker | None, following: Line | None
) -> Marker | None:
    """What is said plainly of other lines, where no firmer opening or frame of stars says more."""
    plainly = None if informal.framed(line.text) else _plainly_of_others(line, clean, bare)
    if plainly and (start is None or start.rule in {"informal", "retroactive"}):
        return plainly
    if (start is None or start.rule != "second title") and (told := _told_below(line, bare)):
        return told
    return _announced(line, clean, following) if start is None else None


def _in_table(line: Line, clean: str, bare: str) -> Marker | None:
    """Logs, and tables that are no minutes: only rows that are flagged."""
    if below := _next(line):
        return below
    said = pure(bare) or informal.opens(bare) or _tagged_action(line, bare)
    if said or (line.table is Table.LOG and _action(bare)):
        return Marker(Reach.ITEM, "flag")
    return flag(line, clean, bare)


_UNTIL = Pattern(rf"{remarks.UNTIL}\s*[:.-]*\s*$")


def _for_a_time(line: Line, bare: str) -> Marker | None:
    """A line that holds back what stands below it: "Reserved until exchange of contracts:"."""
    if line.top or not _UNTIL.search(bare):
        return None
    if line.rank is not None or line.row is not None:
        return Marker(Reach.ITEM, "flag")
    return Marker(Reach.REST, "rest", start=len(line.text))


_ADDED = Pattern(
    r"^\W*<CONF>\s+(?:annexe?|appendix|supplement|addendum|schedule)\s+to\s+(?:(?:the|these|our)\s+)?(?:\w+\s+)?(?:minutes|record|notes)\b"
)


def _onlyapproval(line: Line, bare: str, following: Line | None) -> bool:
    below = line.heading and "minutes" in line.inherited and pure(bare) and _subheading(following)
    # the title of the set that follows has neither a number nor an approval near it
    title = line.number is None and not (APPROVED.search(bare) or _subheading(following))
    titles = "dates" in line.contexts or (line.heading and _ADDED.search(bare) is not None)
    return below or (approval(bare) and not (title and titles))


def _without_letter(bare: str) -> str:
    """`J. In committee`: the letter is a number that nobody else has taken for one."""
    letter = _LETTER.match(bare)
    behind = bare[letter.end() :] if letter else ""
    return behind if pure(behind) or informal.opens(behind) else bare


def marker(line: Line, rules: SplitRules, following: Line | None = None) -> Marker | None:
    """What this line marks, if anything; `following` is the next line that is not blank."""
    if line.agenda or line.blank or line.header_row:
        return None
    clean, bare = (shortened(unmasked(x, rules)) for x in (line.text, line.words))
    if none_told(bare):
        return None
    bare = without_law(_without_letter(bare))
    if at_once := _at_once(line, clean, bare):
        return at_once
    if not _of_minutes(line):
        return _in_table(line, clean, bare)
    if _onlyapproval(line, bare, following):
        return None
    start = _by_number(line, clean, bare) or start_of_block(line, bare, rules)
    if start and line.number and _EARLIER_SET.match(bare) and _subheading(following):
        return Marker(Reach.ITEM, "flag")  # "4a Confidential minutes", and what was done with them
    if start is not None and start.rule in {"colour", "second title"}:
        return start  # behind the actions, too: the sheet that lies at the end
    if said := _plain_speech(line, clean, bare, start, following):
        return said
    if pointing(line):
        return _inpointing(line, clean, bare, rules, following)
    return (
        start
        or _arising(line, bare, following)
        or flag(line, clean, bare)
        or _earlier(line, clean)
        or _described(
            line, _said_of_others(line, clean) or _into(line, clean) or _stub(line, clean)
        )
    )
