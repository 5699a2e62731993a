"""Pieces of items that a ruling describes: by who spoke, what of, and below which heading.

    the paragraphs on supervision (under Staffing) and on missing episodes be left out of the public copy
    the question from PO about the fight, under LGB/26/04, and the answer given are confidential
    the Chairman's statement under Staff will not form part of the published minutes

Nobody has counted such a piece or quoted it: the paragraph is looked for that has its words, the
rare ones before those that stand everywhere. Where an item is named and none of its paragraphs has
them, it is all of the item. What is said of such a piece is read in `targets`.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from redactor.split.rulings.places import KIND, NUMBER, Target
from redactor.split.words.text import sentences, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from redactor.split.lines.line import Line

DESCRIBED = "described"
_PIECE = (
    r"(?:paragraphs?|paras?|passages?|questions?|exchanges?|discussions?|debates?|statements?|remarks?|comments?|conversations?"
    r"|words|information|details|reports?|matters?|issues?|parts?|bits?|sections?|minutes?|items?|points?|references?|concerns?|news|cases?|business|material|content|notes?|bullets?|entr(?:y|ies)|accounts?|updates?|contributions?|explanations?|answers?|repl(?:y|ies)|responses?|challenges?)"
)
_OF = r"(?:about|on|concerning|regarding|relating\s+to|related\s+to|referring\s+to|relevant\s+to|dealing\s+with|in\s+relation\s+to|to\s+do\s+with|around|over|with|between|from|by|of|to|under|in|at)"
_SPEAKER = r"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr|Fr|Rev|Cllr)\.?\s+)?[A-Z][\w-]*(?:\s+[A-Z][\w-]*)?|[Tt]he\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)"
_TOLD = r"(?:told|said|reported|mentioned|explained|shared|added|asked|raised|disclosed)"
_NO_SORT = r"(?:next|last|following|above|below|confidential|same|whole|entire|first|second|third|said|agenda|remaining|other|previous|earlier|only|final|new|private|closed|reserved|public|open)"
_LEAD = re.compile(
    rf"(?:^|,|;|\b(?:and|with|as\s+well\s+as|together\s+with|also))\s*(?:(?:both|also|all\s+of)\s+)?"
    rf"(?:(?:(?:the|both|that|those|these|all|any)\s+(?:[\w-]+\s+){{0,2}}?|(?=discussion)){_PIECE}\s+(?={_OF}\b)"
    rf"|(?:everything|anything|all|what(?:ever)?)\s+(?:that\s+)?(?:(?:was|is|had\s+been|has\s+been|were)\s+)?(?:said|told|discussed|recorded|minuted|reported|noted)\s+(?={_OF}\b)"
    rf"|what(?:ever)?\s+(?P<teller>{_SPEAKER})\s+(?:(?:had|has|have)\s+)?{_TOLD}(?:\s+(?:us|them|governors|trustees|members|the\s+\w+))?\b"
    rf"|the\s+(?P<sort>(?:(?!{_NO_SORT}\b)[\w'-]+\s+){{1,3}}?)(?:items?|matters?|discussions?|issues?|cases?|incidents?|complaints?|updates?|conversations?)\b(?!\s+of\s+the\s+agenda)"
    rf"|(?:the\s+)?(?P<whose>{_SPEAKER})'s?\s+(?:[\w-]+\s+)?{_PIECE}\b"
    rf"|(?=(?:about|on|concerning|regarding)\s+(?!\w+\s+(?:website|web\b))))",
    re.IGNORECASE,
)
_BY = re.compile(rf"\b(?:from|by|between)\s+(?P<who>{_SPEAKER})", re.IGNORECASE)
_WHERE = re.compile(
    rf"\W*(?P<all>\b(?:both|all)\s+)?\b(?:under|below|in|at|within|of(?=\s+(?:{KIND}\s+)?{NUMBER}))\s+(?:the\s+heading\s+)?(?:{KIND}\s+)?"
    rf"(?P<place>{NUMBER}|[\"']?(?-i:[A-Z][\w'-]+(?:\s+(?:(?:and|of|the|for)\s+)*[A-Z][\w'-]+){{0,4}})[\"']?)\W*",
    re.IGNORECASE,
)
_FROM_WORDS = re.compile(
    r"\bbetween\s+[\"'](?P<first>[^\"]{2,60}?)[\"']\s+and\s+[\"'](?P<last>[^\"]{2,60}?)[\"'](?=\W|$)",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r",?\s*\b(?:and|with|together\s+with|along\s+with|as\s+well\s+as)\s+(?:the|its|their|any|all)\s+"
    r"(?:answers?|repl(?:y|ies)|responses?|(?P<followed>(?:questions?|discussions?|exchanges?)\s+(?:that|which)\s+(?:followed|arose|came|ensued)))\b"
    r"(?:\s+(?:given|to\s+(?:it|them)))?",
    re.IGNORECASE,
)
# Of another meeting, of what lies ahead, or of the paragraph right above, which is read elsewhere.
_ELSEWHERE = re.compile(
    r"\b(?:last|previous|next|earlier|future|following|remaining|remainder|rest|confidential|private|reserved|closed)\b"
    r"|\bof\s+that\s+(?:meeting|date|day)\b|\bthis\s+(?:item|minute|discussion|matter|paragraph)\b|\bjust\b|\babove\W*$|\bago\b|\bpolic(?:y|ies)\b|\bprocedures?\b",
    re.IGNORECASE,
)
# "The minutes of this part are kept separately"
_OF_THIS_PART = re.compile(
    r"\W*(?:the\s+)?(?:minutes|notes?|record)\s+of\s+this\s+(?:part|section|session)\s*",
    re.IGNORECASE,
)
# "A: yes", "Answer 2 - yes", "A Yes": what is marked as an answer, and no "A quiet room".
REPLY = re.compile(r"\W*(?:A\s?\d*(?=\s*[.:)-]|\s+[A-Z])|(?:Answer|Reply|Response)\s?\d*\b[\s.:-])")
_COUNT = re.compile(
    r"\b(?:two|three|four)\b(?=\s+(?:paragraph|para|bullet|point|passage|note|entr))", re.IGNORECASE
)
_COUNTED = {"two": 2, "three": 3, "four": 4}
_QUESTION = re.compile(r"\b(?:questions?|exchanges?|challenges?)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\?|\basked\s+(?!that\b|for\b|to\b|them\b)|\b(?:queried|questioned|wondered|challenged?)\b|^\W*(?-i:Q\d*|[A-Z]{2,3})\s*[:.-]",
    re.IGNORECASE,
)
# "Mrs Odell's absence" alone: no piece of the minutes, but of somebody.
_NAMES = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Fr|Rev)\.?\s+)?(?!The\b)[A-Z]\w+(?:\s+[A-Z]\w+)?'s?\s+[a-z]\w*(?:\s+\w+){0,3}"
)
_DISCUSSION = re.compile(r"\b(?:discussions?|debates?|conversations?)\b", re.IGNORECASE)
# "MP said staff had noticed she was struggling": still of the one who was named above.
_GOES_ON = re.compile(
    r"^(?=.*\b(?:she|he|her|him|his|they|them|their)\b)[^?]{1,200}$", re.IGNORECASE
)
_IS_PIECE = re.compile(
    rf"\b(?:{_PIECE}|{_TOLD}|discussed|recorded|minuted|noted)\b", re.IGNORECASE
).search
_OPENING = 6  # words of a paragraph in which whoever speaks is named
_LEAST = 4  # letters of a word that tells something
# Of what a description tells; less of it where the paragraph sounds private as well.
_ENOUGH, _SOME, _LIKELY = 0.6, 0.3, 0.5
_ROUNDING = 1e-6
_MOST = 3  # paragraphs that one description can mean
_PLAIN = frozenset("that this these those with from given their what were have been about".split())


def described(subject: str) -> Iterator[Target]:
    """Each piece that the subject of a ruling describes: its item, and the words to look for."""
    if _ELSEWHERE.search(subject) or _OF_THIS_PART.fullmatch(subject):
        return
    behind = _ANSWERED.search(subject)
    how = (" followed" if behind["followed"] else " answered") if behind else ""
    subject = _ANSWERED.sub("", subject)
    leads = [*_LEAD.finditer(subject)]
    if not leads and _NAMES.fullmatch(subject):
        yield Target("", f"{DESCRIBED} whole\n\n{subject}")
    if not leads or subject[: leads[0].start()].strip(" ,") or not _IS_PIECE(leads[0].group()):
        return
    ends = [lead.start() for lead in leads[1:]] + [len(subject)]
    pieces = [(lead, subject[lead.end() : end]) for lead, end in zip(leads, ends, strict=True)]
    where = [_WHERE.search(told) for _, told in pieces]
    shared = next((x["place"] for x in where if x and x["all"]), "")
    for (lead, told), at in zip(pieces, where, strict=True):
        place = at["place"].strip("\"'") if at else shared
        matter = told[: at.start()] + " " + told[at.end() :] if at else told
        if stretch := _FROM_WORDS.search(matter):
            yield Target(place, f"through {stretch['first']}\n{stretch['last']}")
            continue
        by = _BY.search(matter)
        who = lead["whose"] or lead["teller"] or (by["who"] if by else "")
        matter = matter.replace(by.group(), " ") if by else matter
        asked = " asked" if _QUESTION.search(lead.group()) else ""
        count = _COUNT.search(lead.group())
        how = how or (" discussed" if _DISCUSSION.search(lead.group()) else "")
        told_of = f"{lead['sort'] or ''}{matter}".strip()
        way = (
            f"{DESCRIBED}{asked}{how}" if count is None else f"{DESCRIBED} {count.group().lower()}"
        )
        yield Target(place, f"{way}\n{who}\n{told_of}")


def meant(below: Sequence[Line], which: str, private: Mapping[int, float]) -> Sequence[Line]:
    """The paragraphs of an item, or of all that stands above, which are described.

    Args:
        below: the paragraphs in which to look.
        which: of the target.
        private: by block, how likely it tells of a private matter, as far as anybody knows.
    """
    way, who, matter = which.split("\n")
    spoke = _spoken(below, who) if who else []
    found = spoke or list(below)
    if "asked" in way:
        found = [x for x in found if _ASKS.search(x.words)] or found
    wanted = {stem(w) for w in words(matter) if len(w) >= _LEAST and w not in _PLAIN}
    common = Counter(one for x in below for one in _stems(x))
    rare = {one: 1 / common[one] for one in wanted if common[one]}
    fits: dict[int, float] = {}
    for k, x in enumerate(found):
        share = sum(rare[w] for w in rare.keys() & _stems(x)) / max(sum(rare.values()), 1e-9)
        likely = private.get(x.block.index, 0)
        enough = 1 - _ROUNDING if "whole" in way else _ENOUGH
        if share >= enough or (share and spoke) or (share >= _SOME and likely >= _LIKELY):
            fits[k] = share + likely
    most = max(fits.values(), default=0.0)
    best = [found[k] for k, fit in fits.items() if fit == most] or spoke
    first = [x for x in best if rare.keys() & {stem(w) for w in words(first_sentence(x))}]
    best = first if len(best) > 1 and first else best
    if many := _COUNTED.get(way.split()[-1]):
        return _so_many(below, best, many)
    return [*best, *_behind(below, best, way)] if len(best) <= _MOST else []


def _so_many(below: Sequence[Line], best: Sequence[Line], many: int) -> Sequence[Line]:
    """As many neighbours as were counted, from the first that fits on; those right above, if none."""
    at = below.index(best[0]) if best else len(below)
    start = max(min(at, len(below) - many), 0)
    return best if len(best) >= many else below[start : start + many]


def _spoken(below: Sequence[Line], who: str) -> Sequence[Line]:
    """The paragraphs that begin with who speaks."""
    wanted = {w for w in words(who) if w != "the"}
    return [x for x in below if wanted <= {*words(x.text[x.start :])[:_OPENING]}]


def _behind(below: Sequence[Line], told: Sequence[Line], way: str) -> Iterator[Line]:
    """What is marked as the answer behind each of some paragraphs, or the questions that followed."""
    for line in told:
        for x in below[below.index(line) + 1 :]:
            asks = way.endswith("followed") and _ASKS.search(x.words)
            goes_on = way.endswith("discussed") and _same_cell(x, line) and _GOES_ON.match(x.words)
            if way == DESCRIBED or not (asks or goes_on or REPLY.match(x.words)):
                break
            yield x


def _same_cell(one: Line, other: Line) -> bool:
    return one.block.place == other.block.place


def _stems(line: Line) -> frozenset[str]:
    return frozenset(stem(w) for w in words(line.text))


def first_sentence(line: Line) -> str:
    """The first sentence, which says what a paragraph is about."""
    return next((line.text[a:b] for a, b in sentences(line.text, line.start)), "")
