"""What a line says of others: of this item as a whole, of what stands above or next, of items by number.

    Confidential items: 3 and 4.      This item is confidential.      The next two paragraphs are private.

What does not live here: which lines are meant (`reach`), and what opens a part (`into`, `openings`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical
from redactor.split.lines.movement import WITHDREW
from redactor.split.markers import ahead, aside, informal
from redactor.split.markers.openings import says_elsewhere
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import marked, named, verdicts
from redactor.split.rulings.places import KIND, NUMBER
from redactor.split.rulings.targets import pieces_described
from redactor.split.words import lexicon, remarks
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line
    from redactor.split.rulings.places import Target

REMARKED = "above paragraph"  # what a remark in brackets means that stands alone
AGREED = "agreed"  # "Agreed: Part 2.", if what stands above sounds private
_RETRO = Patterns.of(remarks.RETRO)
_ON_PARAGRAPH = Patterns(remarks.REMARK_ON_PARAGRAPH)
_NEXT, _REST = Patterns(remarks.NEXT_PARAGRAPH), Pattern(remarks.REST)
_ABOVE = Pattern(
    r"\b(?:bullet|paragraph|sentence|entr(?:y|ie)|point|note|line|item|minute|row)s?\s+(?:immediately\s+)?above\b"
    r"|\babove\b[^.;]{0,45}<CONF>"
    r"|\b(?:the|this|that)\s+(?:last|previous|preceding)\s+(?:bullet|paragraph|sentence|entry|point|note)\b"
    r"|\b(?:what|everything)\b[^.;]{0,60}\b(?:just|above|moment\s+ago)\b"
)
_AGREED_SO = Pattern(
    r"^\W*(?:agreed|resolved|ruled)\s*[:,-]?\s*(?:as\s+|to\s+be\s+)?(?:<P2>|<CONF>)(?:\s+(?:item|minute))?\W*$"
)
_FEW = 4  # words behind a remark that tell no matter
# A note below a paragraph, as "Note: reasons confidential, not for website" or "(confidential answer - omit)".
_AND_NO_MORE = r"(?:[^\w.;]+(?:not|for|the|to|be|on|in|website|web|publication|published|minutes|public|please|clerk|omit|remove)\b){0,8}\W*$"
_ON_WHAT_WAS_SAID = Pattern(
    rf"^\s*[(\[]\s*(?:<CONF>|private)\s+(?:answer|reply|response|question|exchange|comments?|remarks?)\b{_AND_NO_MORE}"
    rf"|^\W*note:?\s+(?:(?:the|these|this|last|above)\s+)*(?:answer|reply|response|reasons?|question|exchange|comments?|remarks?|statement|details?)\s+(?:(?:is|are|was|were|to\s+be|kept|treated|as)\s+)*(?:<CONF>|private)\b{_AND_NO_MORE}"
)
_ITEM = frozenset(["item", "eitem"])
_THIS_ITEM = re.compile(r"\W*this\s+item\b", re.IGNORECASE)
_WHOLE = frozenset(["item", "minute"])
# … of the item: what is told below, if anything is
_REMAINS = re.compile(
    r"\b(?:rest|remainder)\s+of\s+(?:this|the)\s+(?:(?:above|present|agenda)\s+)?(?:item|minute|discussion|matter|debate|conversation|report|paragraph|section|entry|business|meeting)\b[^.;]*$",
    re.IGNORECASE,
)
_NEAR = 30
_REST_BELOW = Marker(Reach.REST, "rest")
_FACT = re.compile(r"\b(?:is|was)\b(?!.*\bbe\b)", re.IGNORECASE)


# "Confidential minute 7/25", "Part 2 minute - item 7", and what it says in the lines below
_ONE_MINUTE = r"(?:minutes?|record|notes?|paragraph|entry|(?:annexe?|appendix|addendum)(?P<letter>\s+(?-i:[A-Z]))?|(?P<part><P2>))"
_FOR_WHOM = r"\s*[-:,(]\s*(?:for\s+)?(?:the\s+)?(?:members\s+of\s+the\s+)?(?:governors?|trustees?|members?|directors?|(?:governing\s+)?(?:board|body))'?s?\s+(?:eyes\s+)?only\s*\)?"
_WHOSE = rf"(?P<whose>{_FOR_WHOM})?"
_HEADS_MINUTE = Pattern(
    rf"^\W*(?:<CONF>|<P2>|private|closed|sealed|secret)\s+(?:{_ONE_MINUTE}|(?P<late>sheet|page|supplement)){_WHOSE}\s*[-:,(]?\s*(?:(?:no|of|for|to|on|under|re)\.?\s+)?(?:(?:agenda\s+)?(?:item|minute)s?\s+)?(?:no\.?\s*)?(?P<number>[A-Z]{{0,4}}/?\d[\w./-]*|[(\[](?:[a-z]|[ivx]{{1,4}})[)\]])(?:\s*(?:,|&|\band\b)\s*[A-Z]{{0,4}}/?\d[\w./-]*)*\s*\)?(?:{_FOR_WHOM})?\W*$"
    rf"|^\W*(?:item|minute)\s+(?P<item>[A-Z]{{0,4}}/?\d[\w./]*)\s*[-:,(]\s*<CONF>\s+(?:minutes?|record|notes?|paragraph|entry|annexe?|appendix|addendum)\s*\)?\W*$"
    # a sheet apart, by its colour: "YELLOW SHEET - CONFIDENTIAL - 25/23"
    r"|^\W*(?P<apart><COLOUR>|<P2>|separate\s+(?:sheet|page|minute|record|note))\W+(?:<CONF>(?:\s+<NOUN>)?\W+(?:(?:item|minute)\s+)?|(?:item|minute)\s+)(?P<sheet>[A-Z]{0,4}/?\d[\w./]*)(?:\s+(?:continued|cont'?d?|resumed))?\W*$"
)


_BEHIND = {"dates", "actions"}  # the business is over
HEADS_MINUTE = "minute apart"  # the rule
_A_LIST = 4  # words: shorter lines may be the next number of a list
# "RC/3C", a number with a sign of the minutes' own
SIGNED_NUMBER = re.compile(
    rf"\W*(?:[A-Z]{{1,5}}[/ ])?\d[\d./]*\s?[(\[]?{lexicon.HOUSE_MARK}+[)\]]?\W*"
)
_HEADS_PARAGRAPH = Pattern(r"^\W*<CONF>\s+(?:paragraph|entry|passage)\W*$")


_NAMES_ONE = re.compile(r"\b(?:items?|minutes?)\b", re.IGNORECASE)
_LISTED = 6  # words: shorter lines may be papers of a list


def _of_papers(found: re.Match[str], bare: str, following: Line) -> bool:
    """Whether a line is an entry of a list of papers: "Confidential annexe A 7"."""
    named = _NAMES_ONE.search(bare) is not None
    lettered = (found["letter"] or found["part"]) and not named
    sheet = found["apart"] and "separate" in found["apart"].casefold()
    short = len(words(following.words)) < _LISTED
    return bool(lettered or (sheet and short) or _HEADS_MINUTE.match(following.words))


def _heads_minute(line: Line, bare: str, following: Line | None) -> bool:
    """Whether a line heads the text of a minute that it calls confidential, and names none above."""
    found = _HEADS_MINUTE.match(bare) if not line.block.label else None
    late = found is not None and found["late"] and not (found["whose"] or line.contexts & _BEHIND)
    if (
        found is None
        or late
        or following is None
        or (found["apart"] and not words(following.words)[2:])
        or _of_papers(found, bare, following)
    ):
        return False
    number = canonical(found["number"] or found["item"] or found["sheet"])
    part_of = following.number is not None and following.number.parts[: len(number)] == number
    if line.number is not None:
        return part_of  # "3.3 Sealed minute SM/9", and SM/9 right below
    below = following.row == line.row and (following.rank is None or part_of)
    return below or "dates" in line.contexts


def by_number(line: Line, clean: str, bare: str, following: Line | None = None) -> Marker | None:
    """Items named by number in a line of its own: "Confidential items: 3 and 4"."""
    if line.number is None and following and _HEADS_PARAGRAPH.match(bare):
        return Marker(Reach.NEXT, "next paragraph")
    if line.row is None and following and _tells(following) and SIGNED_NUMBER.fullmatch(line.text):
        if line.number is not None and line.rank is not None:  # "26/09. CLOSED.", before 26/10
            return Marker(Reach.ITEM, HEADS_MINUTE)
        return Marker(Reach.REST, HEADS_MINUTE, start=len(line.text))  # "214.9R", and what it says
    if line.rank is not None and line.row is None and SIGNED_NUMBER.fullmatch(line.text):
        below = following is not None and (following.rank is None or following.rank > line.rank)
        if below:  # "TB/25/65C", the title of an item of paragraphs
            return Marker(Reach.ITEM, "flag")
    if line.row is None and (count := ahead.items_pointed(line.words)):
        return Marker(Reach.NEXT_ITEM, "next items", scope=count)
    if _heads_minute(line, bare, following):
        block = line.rank is not None or (following is not None and following.number is not None)
        return Marker(Reach.BLOCK if block else Reach.REST, HEADS_MINUTE, start=len(line.text))
    listed, first = named.listed(bare), named.onwards(bare)
    earlier = line.inherited & {"minutes", "arising"}  # they have numbers of their own
    listed = () if earlier else listed or named.ranged(clean)
    if listed:
        counted = pieces(line.text)  # "Paragraphs 2 and 3 of item 4 are confidential"
        whole = Marker(Reach.LISTED, "resolution", numbers=listed)
        return counted if counted and any(counted.which) else whole
    plainly = not (earlier or line.heading) and verdicts.alone(line.text[line.start :])
    plainly = plainly or (informal.opens(bare) and not informal.goes_on(bare))
    first_of_all = _rules_first(line)
    if (plainly or first_of_all) and (
        kept := pieces(line.text[0 if first_of_all else line.start :])
    ):
        return kept
    return Marker(Reach.ONWARDS, "resolution", numbers=(first,)) if first else None


def _tells(line: Line) -> bool:
    return line.number is None and line.row is None and len(words(line.words)) > _A_LIST


# "Minutes 11.2 and 11.4 to be confidential. Proposed Mr Marsh": no flag on the line itself, and no title
_NUMBERS_FIRST = re.compile(rf"\W*{KIND}\s+{NUMBER}(?!\s*[-–:])", re.IGNORECASE)


def _rules_first(line: Line) -> bool:
    """Whether the first sentence begins with the items that it rules on."""
    first = next(iter(sentences(line.text, len(line.block.label))), None)
    if first is None or line.heading or not _NUMBERS_FIRST.match(line.text[slice(*first)]):
        return False
    named = marked.targets(line.text[slice(*first)])
    own = line.number.parts if line.number else ()
    if all(
        canonical(x.place) == own for x in named
    ):  # "Section 3 - items not for the public record"
        return False
    return len(named) > 1 or any(not x.which for x in named)


def pieces(text: str) -> Marker | None:
    """What a text keeps back by its number or place."""
    return _kept(marked.targets(text))


def _kept(kept: Sequence[Target]) -> Marker | None:
    places, which = tuple(x.place for x in kept), tuple(x.which for x in kept)
    return Marker(Reach.PIECES, "resolution", numbers=places, which=which) if kept else None


def described(line: Line, otherwise: Marker | None) -> Marker | None:
    """Pieces that a ruling describes; where nobody finds them, what the line marks otherwise."""
    if otherwise is not None and otherwise.reach is Reach.PIECES:
        return otherwise
    kept = _kept(pieces_described(line.text[line.start :]))
    return replace(kept, otherwise=otherwise) if kept else otherwise


# "paragraph 5 had been left off the website", where the last minutes are spoken of: 5 of those
_HAD_BEEN = re.compile(
    r"\bhad\s+(?:\w+\s+)?been\s+(?:left|kept|taken|held|put|withheld|removed|redacted|omitted|excluded|cut)\b(?!.*\b(?:confidential|private|not\s+(?:be\s+)?published|below)\b)",
    re.IGNORECASE,
)


def _of_this_meeting(line: Line) -> str:
    """The text without what it says of the last minutes, of which other items have the number."""
    spoken = sentences(line.text, line.start)
    if not line.inherited & {"minutes", "arising"}:
        return line.text[0 if _rules_first(line) else line.start :]
    return " ".join(line.text[a:b] for a, b in spoken if not _HAD_BEEN.search(line.text[a:b]))


def _sentence(text: str, start: int, found: re.Match[str]) -> tuple[int, int]:
    """The sentence in which a match ends."""
    spoken = sentences(text, start)
    return next(((a, b) for a, b in spoken if a < found.end() <= b), (start, len(text)))


_TO_GO = re.compile(r"\bto\s+(?:be|go)\b", re.IGNORECASE)  # that, it has not been taken out
_REMARK = re.compile(r"\W*[(\[][^()\[\]]+[)\]]\W*")
_OF_ABOVE = Marker(Reach.RETRO, "retroactive", scope=REMARKED)


def or_of_above(line: Line, mark: Marker) -> Marker:
    """A ruling in brackets below a paragraph: of that, where what it names is not to be found."""
    alone = line.rank is None and line.row is None and not line.top
    numbered = any(c.isdigit() for number in mark.numbers for c in number)
    whole = not numbered and (not any(mark.which) or _TO_GO.search(line.text) is not None)
    remark = alone and whole and mark.otherwise is None and _REMARK.fullmatch(line.text)
    return replace(mark, otherwise=_OF_ABOVE) if remark else mark


def said_of_others(line: Line, clean: str) -> Marker | None:
    """Sentences that speak of this item, of the next one, or of others by their number."""
    if kept := pieces(_of_this_meeting(line)):
        return kept
    if following := next_paragraph(line):
        return following
    for _, rx in _RETRO.possible(clean):
        found = rx.search(clean, line.start)
        if found and not (_FACT.search(found.group()) and says_elsewhere(clean, line.start)):
            scope = next((v for k, v in found.groupdict().items() if v), "minute").lower()
            a, b = _sentence(clean, line.start, found)
            remains = _REMAINS.search(clean, max(found.start() - _NEAR, a), found.end())
            left = WITHDREW.search(clean, line.start, found.start()) if scope in _ITEM else None
            if left and not remains:
                return Marker(Reach.WHOLE_ITEM, "stub")  # this one, or the one that comes next
            told_behind = remains is not None and len(words(clean[b:])) > _FEW
            scope = "remainder" if told_behind else scope
            back = Marker(Reach.RETRO, "retroactive", start=found.start(), scope=scope)
            within = line.rank is None or (line.number is not None and line.number.depth > 1)
            alone = within and (line.row is None or scope in _WHOLE)
            ahead_of_it = remains is not None and alone and not told_behind
            return (
                replace(_REST_BELOW, start=len(line.text), otherwise=back) if ahead_of_it else back
            )
    rest = _REST.search(clean, line.start)
    if rest:
        return Marker(Reach.REST, "rest", start=rest.end())
    return None


def next_paragraph(line: Line) -> Marker | None:
    """The paragraphs behind this one, by their number: "the next three paragraphs are restricted"."""
    for _, rx in _NEXT.possible(line.words):
        if found := rx.search(line.words):
            count = next((v for v in found.groupdict().values() if v), "")
            return Marker(Reach.NEXT, "next paragraph", start=found.end(), scope=count.lower())
    if count := ahead.pointed(line.words):
        return Marker(Reach.NEXT, "next paragraph", start=len(line.text), scope=count)
    if aside.points_below(line.words):
        return Marker(Reach.REST, "rest", start=len(line.text), scope="below")
    return None


def plainly_of_others(line: Line, clean: str, bare: str) -> Marker | None:
    """What says no more than that the line above, or the rest of the item, is confidential."""
    above = said_of_others(line, clean) if _ABOVE.search(bare) else None
    if above and above.reach is Reach.RETRO:
        return above
    alone = line.rank is None and not line.top
    if alone and (informal.speaks_of_paragraph(line.text) or _ON_PARAGRAPH.search(bare)):
        scope = "item" if _THIS_ITEM.match(bare) else REMARKED
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope=scope)
    if alone and _ON_WHAT_WAS_SAID.match(bare):
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope=REMARKED)
    if alone and _AGREED_SO.match(bare):
        return Marker(Reach.RETRO, "retroactive", start=line.start, scope=AGREED)
    announced = next_paragraph(line)
    if announced and announced.scope and len(words(line.words[announced.start :])) <= _FEW:
        return announced
    rest = _REST.match(bare)
    alone = rest is not None and not bare[rest.end() :].strip(" .")
    return Marker(Reach.REST, "rest", start=len(line.text)) if alone else None
