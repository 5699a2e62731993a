"""What a sentence keeps out of the published minutes: items, and pieces of items.

    BM204.6 and the whole of BM208 be reserved           5.4 and the second action come out of this record
    the third and fourth paragraphs under Pastoral       the first question under minute 6 with its answer
    the two bullets before the one about the lift            the one without a name stays between these four walls
    SEC/25/42 paragraph 4 and 44, second paragraph           the last bit of 7
    5.3 is confidential, as is the last sentence of 6.2  what was said in 5 (everything after "at short notice")

Knows one text; where in the minutes such a piece stands is the business of `reach.pieces`.
`words.copies` has the words for what the public reads and what it does not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.split.rulings.asked import as_order
from redactor.split.rulings.described import described
from redactor.split.rulings.excluded import ALSO_LISTED, excluded_for
from redactor.split.rulings.passages import ITSELF, in_paragraph, ruled_before, stand_ins
from redactor.split.rulings.places import (
    AND,
    CAPITAL,
    KIND,
    LETTER,
    LIST,
    NEXT,
    NUMBER,
    ORDINAL,
    PART,
    TO,
    Target,
    read,
)
from redactor.split.rulings.verdicts import OVERRULED, TOLD, ruled, told_of
from redactor.split.words.copies import AWAY, BIDDEN, CLOSED
from redactor.split.words.kept import PAPER
from redactor.split.words.lexicon import RULED_MARK
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# … and what is said of it in passing: "the third paragraph of 52/26, on a colleague's hours, is …".
_ASIDE = r"(?:\s+(?:above|below))?(?:,?\s+\(?(?:from|after)\s+[\"'][^\"']{3,80}[\"'](?:\s+on(?:wards)?)?\)?,?)?(?:\s+(?:about|concerning|regarding|on\s+(?:why|how|his|her|their))\s+(?!\d)[^.,;:?()]{3,80}?)?(?:\s*[,(][^.;:()]{3,80}[,)]|\s+-\s+[^.;:()\d-]{3,60}\s+-)?(?:\s+(?:both|all|also|too))*"
_AS_WELL = r"(?:,?\s+which\b|,?\s+(?:and|but|so|that)(?:\s+that)?(?:\s+(?:it|they|these|both))?(?:\s+too)?)"
_CLAUSE = rf"(?:\s+(?!(?:of|in|from|for|to)\b)[^.;:?]{{2,140}}?\b{_AS_WELL})?"
_SPOKEN_OF = Pattern(CLOSED)
_SAID = (
    r"(?:(?:^\W*(?:(?:n\.?b\.?|p\.?s\.?|note)\b\W*)?|(?:[.:;]|\s-)\s+[\"']?)(?:[\w./]*\d[\w./]*\s+(?=(?:the|everything|all|both|what(?:ever)?)\b))?"
    r"|(?:,|\b(?:and|because|as|like|want(?:s|ed)?|prefer(?:s|red)?|have))\s+(?!\d{1,4}\s)"
    r"|\b(?:that|agreed|resolved|decided|directed|determined|ruled|thought|felt|asked|ordered|settled|wished|requested|says?|said|(?:make|making)\s+(?:sure|certain)|ensure|see\s+to\s+it)(?:\s+(?:that|for|to\s+have))?:?\s+"
    r"|\b(?:at|on|by|with)\s+(?:the\s+)?(?:[\w'’.]+\s+){0,4}?(?:request|wish(?:es)?|instructions?|direction|suggestion|order|agreement|advice)(?:\s+of\s+(?:the\s+)?[\w'’]+(?:\s+[\w'’]+)?)?,?\s+"
    r"|\b(?:exceptions?\s+of|except(?:ing)?(?:\s+for)?|save(?:\s+for)?|apart\s+from|other\s+than)\s+(?=.*\bwhich\b))"
)
_NAMED = rf"(?P<list>{LIST})"
_WAS_SAID = r"\s+(?:was|is|has\s+been)\s+(?:\w+\s+)?(?:agreed|resolved|decided|directed|determined|ruled|thought|felt|asked|noted|proposed|settled|suggested)\b"
# … or what the sentence before has named: "The two paragraphs are to be left out", "these too".
_NAMED_BEFORE = (
    rf"(?P<again>(?:these|those|they|them|both|it(?!{_WAS_SAID}))(?:\s+(?:too|also|both|two|all))*"
    rf"|(?:that|those|these|both|the)\s+(?:(?:same|said|two|three|four)\s+)*(?:of\s+(?:the|those|these)\s+)?{KIND}(?!\s+{NUMBER}))"
)
_AWAY = Pattern(AWAY)
_MAY_NAME = re.compile(
    rf"\d|{LETTER}|{KIND}\s+{CAPITAL}|\b(?:{ORDINAL}|about|concerning|regarding|under|below|beneath|after)\b"
    r"|\b(?:one|bit|paragraph|para|passage|bullet|note|entry|part|item|line|row|remark)\s+(?:on|with|without)\b",
    re.IGNORECASE,
)
# … and what else goes with it in words of its own: "5.2, 7.2 and the "also" action line are confidential"
_AND_MORE_OF_IT = (
    r"(?:,?\s+(?:and|plus|with|as\s+well\s+as)\s+(?:the|their|its|all)\s+(?!\d)[^.;:,\d]{3,40}?)?"
)
_SUBJECT = Pattern(
    rf"{_SAID}(?:{_NAMED}|{_NAMED_BEFORE}){_ASIDE}{_AND_MORE_OF_IT}{_CLAUSE}(?:,?\s+(?:both\s+of\s+)?which)?,?\s*$"
)
# … and what goes the same way: "5.3 is confidential, as is the last sentence of 6.2".
_IS_SO = r"(?:is|are|was|were|should|must|will|does|do|ought)"
_LIKEWISE = Pattern(
    rf"[^.;:?]{{0,60}}?(?:,?\s+(?:just\s+)?as\s+{_IS_SO}|[,;]?\s+and\s+so\s+{_IS_SO}|[.;,]\s+(?:nor|neither)\s+{_IS_SO}"
    rf"|,?\s+(?:as\s+well\s+as|(?:along|together)\s+with))\s+(?:also\s+|too\s+)?(?:{_NAMED}|{_NAMED_BEFORE})(?=\W*$|[.,;:)]|\s+(?:and|but|to|be|too|also|above)\b)"
)
_OBJECTS = Patterns(
    [rf"\b{verb}(?:{_NAMED}|{_NAMED_BEFORE}){_ASIDE},?\s+{away}" for verb, away in BIDDEN]
)
_WITHHOLDING = Pattern(rf"\bby\s+withholding\s+(?:{_NAMED}|{_NAMED_BEFORE})(?=\W*$|[.,;])")
_MENTIONED = Pattern(
    rf"(?:{_SAID}|\b(?:heard|read|considered|discussed|reviewed|whether|if|spoke\s+of|thinking\s+(?:about|of)|(?:referred|came|went|returned|turned)\s+(?:back\s+)?to)\s+){_NAMED}(?!{TO}\d|{AND}\d){_ASIDE}(?:,|[.;]?\s*$|\s+(?!(?:of|in|from)\b))"
)
_NOT_SO = re.compile(
    r"\b(?:whether|if|unless|(?<!\babout )(?<!\bon )(?<!\bconcerning )(?<!\bregarding )why|nothing|none|nobody\s+(?:asked|wished|wanted|thought|proposed)|no\s+longer|need\s+not|no\s+need|not\s+to|against|refused)\b",
    re.IGNORECASE,
)
# "goes on the green sheet too, and likewise the third paragraph under Pastoral", "so will the next one"
_FOLLOWS = Patterns(
    (
        rf"(?:\b(?:and|,)\s+likewise|(?:^|[.;,]\s+)(?:and\s+)?so\s+(?:will|does|do|should|must|is|are))\s+(?P<list>{LIST}|{NEXT})",
        rf"(?:[,;]|\band)\s+(?P<list>{LIST})\s+likewise\b",
        rf"(?:^|[.;,]\s+|\band\s+)the\s+same\s+(?:is|was|goes|holds|applies|applied)\s+(?:(?:true|said|agreed|ruled)\s+)?(?:for|of|to)\s+(?P<list>{LIST})",
        rf"\badd(?:ed|ing)\s+(?P<list>{PART})",
        rf"\bthat\s+(?P<list>{LIST})\s+(?:(?:should|must|is|are)\s+(?:to\s+)?)?goe?s?\s+with\s+(?:them|these|those)\b",
        # "the hatch ought to have been down for 5.2, though not for what comes after, and for 7.1"
        rf"{RULED_MARK}+\s+for\s+(?P<list>{LIST})",
        rf"{RULED_MARK}+\s+for\b(?:[^.;]|\.(?=\d))*?\band\s+for\s+(?P<list>{LIST})",
    )
)
# a count, and then what it is made of: two bits should come out, namely the one about the kitchen
_COUNTED = Pattern(
    rf"\b(?:two|three|four|these|the\s+following)\s+(?:bits|paragraphs|passages|notes|points|things|items|bullets|entries|minutes|numbers)\s+"
    rf"(?:{AWAY}|(?:should|must|shall|to|will)\s+(?:come|be\s+taken)\s+out\b|(?:are|were|is|be)\s+(?:left|taken|cut|kept|held)\s+(?:out|back|off)\b)[^.:]{{0,60}}(?::|,\s+(?:namely|viz\.?|that\s+is)(?:\s+to\s+say)?,?)\s+(?P<list>{LIST})"
)
_ELLIPSIS = r"\s+(?:(?:should|must|shall|would|was\s+to|were\s+to|is\s+to|are\s+to|ought\s+to)(?:\s+be)?|be)(?:\s+so)?"
# what came of asking: "asked which items should be confidential and agreed item 4"
_ASKED_OF = Patterns(
    (
        rf"<CONF>[^.;]{{0,40}}?\band\s+(?:agreed|decided|determined)(?:\s+(?:on|that))?\s+(?P<list>{LIST})",
        rf"\bwhich\s+{PAPER}\s+(?P<list>{LIST})\s+(?:belong\w*|was|were|should|ought)\b[^.;?]*[.;?]\s+(?:[\w']+\s+){{0,3}}?(?:ruled|agreed|decided|settled):?\s+(?:on\s+)?{CLOSED}",
        # "considered what should be withheld. They agreed that 9.2 should be"
        rf"\b(?:what|which|whether|if|anything|any)\b(?:\s+[\w']+){{0,6}}?\s+{AWAY}[^.;?:]*[.;?:]\s+(?:[\w']+\s+){{0,4}}?(?:agreed|decided|determined|resolved|ruled|settled)(?:\s+(?:on|that|for|upon))?:?\s+(?P<list>{LIST})(?:{_ELLIPSIS}(?=\W*$|[.,;](?!\d)|\s+(?:and|but|too|also)\b)|(?=\W*$|[.;](?!\d)))",
        rf"\b(?:whether|if|which)\s+any\b[^.;?:]*[.;?:]\s+(?P<list>{LIST})\s+(?:was|were)\s+so\s+(?:agreed|decided|determined|treated|ruled|identified)\b",
        # a form asks for passages that are to come out, and names two
        rf"\b(?:which|what|any(?:thing)?|(?:is|are|does|do)\s+\w+)\b(?:(?!\b(?:list|log|tracker|register|agenda|plan|policy|policies)\b)[^.?:;]){{0,60}}?\b(?:{AWAY}|(?:to\s+|should\s+|must\s+)?(?:come|be\s+(?:taken|left|cut|kept|lifted|held))\s+(?:out|off|back)\b|(?:to\s+)?be\s+(?:redacted|withheld|removed|blanked|taken\s+out))(?:(?!\b(?:list|log|tracker|register|agenda|plan|policy|policies)\b)[^.?:;]){{0,40}}\?\s+(?:yes\W+)?(?P<list>{LIST})\W*$",
        rf"\b(?:which|what|(?:are|were)\s+there\s+any|any)\b[^.?]{{0,60}}(?:<CONF>|<P2>)[^.?]{{0,30}}\?\s+(?:yes\W+)?(?P<list>{LIST})\W*$",
        rf"<CONF>\.\s+(?P<list>{LIST})\s+(?:was|were)\s+so\s+(?:agreed|decided|determined|treated)\b",
    )
)

# "left while item 6, which is confidential, was discussed"
_IN_PASSING = Pattern(
    rf"\b(?P<list>{KIND}\s+{NUMBER}(?:{AND}(?:{KIND}\s+)?{NUMBER})*){ALSO_LISTED}"
    r"(?:,?\s+which\s+(?:is|are|was|were)\s+(?:to\s+be\s+)?(?:(?:strictly|deemed|marked|treated\s+as|minuted|recorded)\s+)*(?:<CONF>|(?:in\s+)?<P2>)"
    r"|\s+(?:was|were|is|are|will\s+be|to\s+be)\s+(?:then\s+)?(?:discussed|taken|heard|considered|held|dealt\s+with|minuted)\s+(?:in|under|as)\s+(?:confidence\b|camera\b|private\b|<P2>|(?:the\s+)?(?:closed|private|confidential|reserved)\s+(?:session|business|part|section|items?)\b))"
)

# "Items 3 and 4 were closed", "Actions 1 to 6 are closed": they are done with.
_DONE = re.compile(
    r"\b(?:(?:was|were|has been|have been|(?:is|are|can be|can) now(?: be)?|can be) closed|(?<=[Aa]ctions )[\d, and.to-]+ (?:is|are) closed|(?<=[Aa]ction )[\d.]+(?: \([^()]*\))? is closed)(?=\W*$|[.,;)]| and\b)|\bclosed (?:the )?(?:[Pp]art|[Ss]ection) (?:1|[Oo]ne|I|A)\b"
)


# "25/51 in its entirety": a number means the whole anyway.
_ENTIRE = re.compile(
    r"(?<=[\d)])\s+(?:in\s+(?:its|their)\s+entirety|in\s+full|in\s+toto|as\s+a\s+whole|from\s+(?:start|beginning)\s+to\s+end)\b",
    re.IGNORECASE,
)


# "these minutes without 5 and without 9.2"
_AND_WITHOUT = re.compile(
    rf"(?<=[\d)])(?P<and>,?\s+(?:and|or|nor)\s+)(?:also\s+)?without\s+(?=(?:{KIND}\s+)?\d)",
    re.IGNORECASE,
)


# "that items 42 to 48 and 52 onwards be taken openly and items 49 to 51 in private"
_NUMBERS = r"[A-Z/]{0,4}\d[\w()/.]*(?:(?:,|\s|-|and\b|&|to\b|items?\b|on(?:wards?)?\b|[A-Z/]{0,4}\d[\w()/.]*)*(?:\d[\w()/.]*|\bon(?:wards?)?))?"
_IN_THE_OPEN = Pattern(
    rf"\b(?:agenda\s+)?(?:items?|minutes?|business|numbers?)\s+{_NUMBERS}\s+(?P<verb>(?:(?:should|would|will|shall|to|must|may|can)\s+)?(?:be|is|are|was|were)\s+"
    r"(?:taken|held|heard|considered|discussed|dealt\s+with|minuted|recorded|transacted))\s+(?:openly|publicly|in\s+(?:the\s+)?(?:open|public)(?:\s+(?:session|part|section|meeting|business|minutes?))?|in\s+<P1>|with\s+the\s+(?:press\s+and\s+)?public\s+present)"
    r"\s*(?:[,;]|\b(?:and|but|while|whereas)\b|\s)*(?:that\s+)?(?=(?:(?:agenda\s+)?items?\s+)?[A-Z/]{0,4}\d)"
)
_THE_OTHERS = re.compile(
    rf"(?P<others>(?:(?:agenda\s+)?items?\s+)?{_NUMBERS})\s+(?=in\s+(?:private|camera|confidence|closed|part\s)|confidentially|privately)",
    re.IGNORECASE,
)
# "the staffing item should be …": the item on staffing
_BY_ITS_TITLE = re.compile(
    r"\bthe\s+(?P<title>(?!(?:following|next|above|foregoing|aforementioned|last|previous|first|second|third|fourth|final|same|whole|entire|confidential|agenda|only|other|main|new|relevant|said|preceding|remaining|this|that|draft|public|published|private|closed|reserved|open|two|three)\b)[\w'’&-]+(?:\s+(?!of\b|on\b|in\b|under\b|for\b|to\b)[\w'’&-]+){0,2}?)\s+(?:item|discussion|section|minute)"
    r"(?=\s+(?:be|is|was|should|must|to|shall|will|would|ought|needs?|needed|not|and|or|before|from|out|off)\b|,)",
    re.IGNORECASE,
)
_A_HALF = re.compile(r"PART (?:\d|I{1,2}|[AB])")  # and no item whose number begins with letters
# 'the passages headed "Pay" and "Lease"' are items by their titles.
_HEADED = re.compile(
    r"\b(?:items?|passages?|sections?|paragraphs?|parts?|minutes|discussions?)\s+(?:(?:that|which)\s+(?:is|are)\s+)?(?:headed|entitled|titled|called)\s+(?=\"[^\"]+\"\s*(?:,|and\b|&))",
    re.IGNORECASE,
)
# "At 18.50 the Chair opened Part 2"
_AT_AN_HOUR = re.compile(
    r"^\W*At (?:1[2-9]|2[0-2])[.:][0-5]\d(?:\s*(?:hours|hrs))?,?\s+(?=the\b|all\b|[A-Z])"
)
# "that under Regulation 15(3) minute 7 be excluded": its number names no item.
_GROUND = re.compile(
    r"\b(?:under|pursuant\s+to|in\s+accordance\s+with|by\s+virtue\s+of)\s+(?:the\s+)?(?:regulation|reg\.|section|article|clause|standing\s+order)s?\s+\w{1,5}(?:\(\w+\))*,?\s+(?=(?:agenda\s+)?(?:item|minute|paragraph|para)s?\s+[A-Z]{0,4}/?\d)",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)  # several readings ask it of a line
def targets(text: str) -> tuple[Target, ...]:
    """What a text keeps back: numbers, and pieces that it names by their place or matter."""
    text, passages = stand_ins(_without_open(as_order(_with_brackets(text))))
    text = _BY_ITS_TITLE.sub(r"the item on \g<title>", text)
    text = _AND_WITHOUT.sub(r"\g<and>", _HEADED.sub("items ", text))
    for said in (_ENTIRE, _DONE, _GROUND, _AT_AN_HOUR):
        text = said.sub("", text)
    kept = [*_ruled(text)]
    kept += [x for a, b in sentences(text) for x in ruled(text[a:b])]
    kept += [found["list"] for found in _COUNTED.finditer(text)]
    kept += [found["list"] for found in _IN_PASSING.finditer(text)]
    kept += [m["list"] for m in excluded_for(text)]
    kept += [m["list"] for _, rx in _ASKED_OF.possible(text) for m in rx.finditer(text)]
    if kept or _SPOKEN_OF.search(text):
        kept += [m["list"] for _, rx in _FOLLOWS.possible(text) for m in rx.finditer(text)]
    if passages and ruled_before(text):
        kept += passages
    named = [target for said in kept if not _A_HALF.fullmatch(said) for target in read(said)]
    return tuple(dict.fromkeys(_with_passages(named, passages)))


def _without_open(text: str) -> str:
    """What is said of items that are taken in public is left out; the others follow with its verb."""
    for found in _IN_THE_OPEN.finditer(text):
        rest = text[found.end() :]
        if others := _THE_OTHERS.match(rest):
            rest = f"{others['others']} {found['verb']} {rest[others.end() :]}"
        return text[: found.start()] + rest
    return text


def _with_passages(
    named: Sequence[Target], passages: Mapping[str, Sequence[Target]]
) -> Iterator[Target]:
    """What numbers stand in for; said in passing, it narrows what is named to part of a paragraph.

    "5 is not to be published, or rather everything after the words …".
    """
    places = {x.place for x in named}
    aside = [x for k, each in passages.items() if k not in places for x in each if not x.place]
    alone = len(aside) == 1 and len(places - passages.keys()) == 1
    for each in named:
        if each.place == ITSELF:
            yield from [Target("", each.which)] if each.which else []
        elif alone and not each.which and each.place not in passages:
            yield Target(each.place, in_paragraph(aside[0].which))
        else:
            yield from passages.get(each.place, (each,))


# What a ruling is said of begins behind the verb, or with the sentence.
_DECIDED = re.compile(
    r"^.*\b(?:agreed|resolved|decided|directed|determined|ruled|felt|thought|asked|requested|proposed|wished|instructed)\b(?:\s+(?:that|for|to\s+have|as\s+follows))*[:,]?\s*"
    r"|^\W*(?:[\w./()]*\d[\w./()]*\s+)?(?:(?:confidential\w*|part\s+2|decision|note|action|clerk)(?:\s+\w+)?\s*[-:]\s*)?",
    re.IGNORECASE,
)
_TOLD_AWAY = Patterns(rf"\b{verb}{TOLD},?\s+{away}" for verb, away in BIDDEN)


@lru_cache(maxsize=512)
def pieces_described(text: str) -> tuple[Target, ...]:
    """What a ruling keeps back that it neither counts nor quotes."""
    return tuple(dict.fromkeys(_described(text)))


def _described(text: str) -> Iterator[Target]:
    text = _BY_ITS_TITLE.sub(r"the item on \g<title>", as_order(text))
    for a, b in sentences(text):
        said = text[a:b]
        if OVERRULED.search(said) or said.rstrip().endswith("?"):
            continue
        subjects = [said[: away.start()] for away in _AWAY.finditer(said)][:1]
        bidden = (x for _, rx in _TOLD_AWAY.possible(said) for x in rx.finditer(said))
        subjects += [x["subject"] for x in bidden if not _NOT_SO.search(said[: x.start()])]
        for subject in (*subjects, *told_of(said)):
            others = (_NOT_SO, _OF_PAPERS, _OF_ABOVE)
            money = _OF_MONEY.match(
                _DECIDED.sub("", subject, count=1)
            ) and not _OF_PUBLISHING.search(said)
            if not (money or any(rx.search(subject) for rx in others)):
                yield from described(_DECIDED.sub("", subject, count=1).strip(" ,"))


# "Members are reminded that papers are confidential": a duty, and none of these minutes.
_OF_PAPERS = re.compile(
    r"\b(?:reminded|aware|reminder)\b.*\b(?:papers?|documents?|reports?|information|data|records|discussions|conversations|minutes)\s*$",
    re.IGNORECASE,
)
# "Mrs Odell's increment was held back": from her, and not from the minutes.
_OF_MONEY = re.compile(
    r"^\W*(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)?'s?\s+(?:\w+\s+)?(?:increments?|increase|rise|pay|salary|progression|promotion|bonus|award|allowance|payments?|deposit|fees?|wages?|place|offer)\W*$"
)
_OF_PUBLISHING = re.compile(
    r"\b(?:minut\w+|public\w*|publish\w*|web\w*|records?|confiden\w*|part\s+(?:1|2|a|b|i|ii))\b",
    re.IGNORECASE,
)
# "the preceding discussion": of what stands right above (`words.remarks`)
_OF_ABOVE = re.compile(
    r"\b(?:above|foregoing|preceding|previous)\s+(?:discussion|item|matter|section|conversation|business|debate|information|report|minutes?|paragraph|details?|comments?|remarks?|statement|update)\W*$",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<=\d)(?P<gap>\s?)(?P<one>[a-z])\)(?=[\s.,;:]|$)")
_NEXT_HALF = re.compile(r"(?<=\))(?P<and>(?:\s*,|\s+and|\s*&)\s+)(?P<other>[a-z])\)")
# "c. & d. confidential", "Points iii and iv are …": letters of the item above, without brackets.
_SHORT = r"(?:[a-h]|[ivx]{1,4})(?![\w'’])[.)]?"
_BARE_LETTERS = re.compile(
    rf"^(?P<lead>\W*(?:(?i:nb|n\.b\.|note)\W+)?)(?P<kind>(?i:(?:sub-?)?{KIND})\s+)?(?P<list>{_SHORT}(?:\s*(?:,|and\b|&)\s*{_SHORT})*)"
    r"(?=\s+(?:above\s+)?(?:(?:is|are|was|were|to\s+be|should|must|not|in)\b|(?i:confidential|part\s+(?:2|two|ii)|restricted|exempt)\b))"
)


def _with_brackets(text: str) -> str:
    """14 (c) and (d) for "14 c) and d)" and "c. & d."; what closes an open bracket stays as it is."""

    def whole(found: re.Match[str]) -> str:
        before = text[: found.start()]
        opened = before.rfind("(") > before.rfind(")")
        return found.group() if opened else f"{found['gap']}({found['one']})"

    text = _NEXT_HALF.sub(r"\g<and>(\g<other>)", _HALF.sub(whole, text))
    return _BARE_LETTERS.sub(_letters_in_brackets, text)


def _letters_in_brackets(found: re.Match[str]) -> str:
    letters = re.findall(r"(?<!\w)(?!and\b)[a-z]{1,4}\b", found["list"])
    if not found["kind"] and len(letters) < _PAIR:  # "a is confidential": no letter of an item
        return found.group()
    return f"{found['lead']}{found['kind'] or ''}{' and '.join(f'({x})' for x in letters)}"


def _ruled(text: str) -> Iterator[str]:
    """Of each sentence what it keeps back, or what it or the sentence before has named."""
    before: list[str] = []
    pair: list[str] = []  # of which the next sentence may say "both"
    may_rule = (_AWAY, _OBJECTS, _WITHHOLDING)
    for a, b in sentences(text) if any(x.possible(text) for x in may_rule) else ():
        said = text[a:b]
        if OVERRULED.search(said) or not (before or pair or _MAY_NAME.search(said)):
            continue
        found = [*_subjects(said), *_objects(said)]
        named = [x["list"] for x in found if x["list"]]
        for again in (x for x in found if x["again"]):
            both = again["again"].casefold().startswith("both")
            named += _mentioned(said[: again.start("again")]) or (pair if both else []) or before
        yield from named
        before = named or _mentioned(said)
        numbers = re.findall(NUMBER, said)
        pair = numbers if len(numbers) == _PAIR else []


_PAIR, _FAR = 2, 1000  # characters in front of what is ruled that may name it


def _mentioned(said: str) -> list[str]:
    return [found["list"] for found in _MENTIONED.finditer(said)]


def _subjects(said: str) -> Iterator[re.Match[str]]:
    for away in _AWAY.finditer(said):
        found = _SUBJECT.search(said, max(away.start() - _FAR, 0), away.start())
        if found is None or said.rstrip().endswith("?") or _NOT_SO.search(said[: away.start()]):
            continue
        yield found
        if likewise := _LIKEWISE.match(said, away.end()):
            yield likewise


def _objects(said: str) -> Iterator[re.Match[str]]:
    for pattern in (_WITHHOLDING, *(rx for _, rx in _OBJECTS.possible(said))):
        yield from (x for x in pattern.finditer(said) if not _NOT_SO.search(said[: x.start()]))
