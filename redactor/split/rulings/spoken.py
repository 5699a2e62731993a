"""What somebody took back a moment later: sentences of the paragraph above, by who said them or what of.

    … to leave that bit about the lift out, the rota can stay in      not to put down what she had just told us
    what Mair added is for the tin and nobody is to repeat it        I mustn't put the name she mentioned
    leave the lad out of it, and his granny. The quiet room you can keep.     Not in the book please, said Mair.

Such a remark is plain speech in a line of its own. What it names is looked for in the last
paragraphs above it; where no sentence answers to it, the paragraph right above is meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.split.words.copies import AWAY
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, stem, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_TELLING = r"(?:said|told|mentioned|added|explained|reported|shared|named|gave|let\s+slip)"
_WHO = r"(?:(?:(?:Mrs?|Ms|Miss|Dr|Fr|Cllr)\.?\s+)?(?-i:[A-Z])[\w'-]+|the\s+(?:head\w*|principal|chair\w*)|she|he|they)"
_NAME = r"the\s+(?:names?|reasons?|story|details?)"
_TOLD = rf"(?:what(?:ever)?|(?P<{{0}}name>{_NAME}))\s+(?P<{{0}}who>{_WHO})\s+(?:had\s+|has\s+)?(?:just\s+|also\s+)?(?P<{{0}}verb>{_TELLING})\b(?:\s+(?:us|me|them|governors))?"
_BIT = r"(?:that|the|this)\s+(?:last\s+)?(?:bit|part)\s+(?:about|on|with)\s+(?![^.,;]*\b(?:above|out\s+of\s+the\s+\w+\s+(?:that|which))\b)(?P<{0}about>[^.,;]{{3,60}}?)"
_NAMED = rf"(?:{_TOLD}|{_BIT})"
_NOT_PUT = r"(?:not\s+to|mustn't|must\s+not|don't|do\s+not|shouldn't|should\s+not|never\s+to)\s+(?:put|write|set|take|note|minute|print)(?:\s+(?:down|in))?\s+(?:anything\s+of\s+)?"
_HIDDEN = r"(?:is|was|are|were|goes|go|should\s+go|belongs?)\s+(?:for|in|into)\s+the\s+(?:\w+\s+)?(?:tin|safe|drawer|envelope|strong-?\s?box|cupboard)\b"
_UNTOLD = r"(?:nobody|no\s*-?one)\s+(?:is|was|must|should|may)\s+(?:to\s+)?(?:carry|repeat|pass|spread|breathe|mention|tell|take)\b"
_TAKEN_BACK = Pattern(
    rf"\b{_NOT_PUT}{_NAMED.format('a')}(?:\W*$|[.,;]|\s+(?:about|of|or|and|there)\b)"
    rf"|\b(?:leave|keep|take|cut)\s+{_NAMED.format('b')}\s+(?:out|off|back)\b(?!\s+of\s+(?!it\b))"
    rf"|\b{_NAMED.format('c')}\s+(?:{_HIDDEN}|{AWAY}|{_UNTOLD})"
)
# Said to the clerk: "Mr Ogle: leave the lad out of it".
_LEFT_OUT = re.compile(
    r"\W*[A-ZÀ-Þ][\w.' ]{1,30}:\s+(?:please\s+)?(?:leave|keep)\s+(?P<out>[^.,;:]{3,40}?)\s+out\s+of\s+(?:it|this|that)\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    rf"\W*[\"']?(?:please,?\s+)?not\s+(?:in|for|on)\s+the\s+(?:minute\s+)?(?:book|minutes|record|notes|web\s*site|website|porch|board)\b,?(?:\s+(?:please|pls))?[\"',.!]*\s+(?:said|asked|begged|says)\s+{_WHO}",
    re.IGNORECASE,
)
_STAYS = re.compile(
    r"\b(?P<stays>(?:the|that|her|his)\s+[\w' -]{2,30}?)\s+(?:(?:you|we|I|she|he)\s+)?(?:can|may|could)\s+(?:stay|keep|be\s+kept|remain|go\s+in|stand|leave\s+in)\b",
    re.IGNORECASE,
)
_NO_REMARK = re.compile(r"\?\W*$|\b(?:whether|policy|had\s+been\s+left)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\W*(?:she|he|they|it|her|his|their)\b", re.IGNORECASE)
_NAMES = re.compile(r"\s[A-ZÀ-Þ][a-zà-ÿ]+")  # somebody, behind the first word
_RECENT = 2  # paragraphs in which it is looked for
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "our"])
_LEAST = 4  # letters of a word that tells what a sentence is about


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a remark takes back: who told it, in which word, what it was about, and what stays."""

    who: str = ""
    verb: str = ""
    about: str = ""
    stays: str = ""
    brief: bool = False  # only a name or reason, and no story


def spoken(text: str) -> Spoken | None:
    """What a line of its own takes back, if it does so."""
    if _NO_REMARK.search(text):
        return None
    stays = _STAYS.search(text)
    kept = stays["stays"] if stays else ""
    if _AT_ONCE.match(text):
        return Spoken()
    if out := _LEFT_OUT.match(text):
        return Spoken(about=out["out"] if not kept else "", stays=kept)
    found = _TAKEN_BACK.search(text)
    if found is None:
        return None
    said = {key[1:]: each for key, each in found.groupdict().items() if each}
    who, verb = said.get("who", ""), said.get("verb", "")
    return Spoken(who, verb, said.get("about", ""), kept, brief="name" in said)


def meant(above: Sequence[Line], said: Spoken) -> tuple[Line, tuple[int, int]] | None:
    """The paragraph above, and from where to where it is meant."""
    near = [x for x in reversed(above) if not x.blank][:_RECENT]
    near = near[: next((k for k, x in enumerate(near) if x.heading), len(near))]
    for line in near:
        spans = sentences(line.text, line.start)
        if stretch := _stretch(line.text, spans, said):
            return line, stretch
    return (near[0], (0, len(near[0].text))) if near else None


def _stretch(text: str, spans: Sequence[tuple[int, int]], said: Spoken) -> tuple[int, int] | None:
    if said.verb:
        first = next((k for k, (a, b) in enumerate(spans) if _tells(text[a:b], said)), None)
        if first is None:
            return None
        last = _last(text, spans, first) if said.brief else len(spans) - 1
        return spans[first][0], spans[last][1]
    if said.about:
        first = _about(text, spans, said.about)
        return None if first is None else (spans[first][0], spans[_last(text, spans, first)][1])
    stays = _about(text, spans, said.stays) if said.stays else None
    if not stays:
        return None
    personal = (text[a:b] for a, b in spans[:stays])
    last = max(k for k, x in enumerate(personal) if not k or _GOES_ON.match(x) or _NAMES.search(x))
    return 0, spans[last][1]


def _tells(sentence: str, said: Spoken) -> bool:
    """Whether somebody tells something in a sentence: the one who is named, or in the same word."""
    name = said.who.split()[-1] if said.who[:1].isupper() else ""
    told = re.search(rf"\b{re.escape(said.verb)}\b", sentence, re.IGNORECASE)
    named = bool(name) and re.search(rf"\b{re.escape(name)}\b", sentence) is not None
    spoke = re.search(rf"\b{_TELLING}\b", sentence, re.IGNORECASE) is not None
    return told is not None or (spoke and (named or not name))


def _last(text: str, spans: Sequence[tuple[int, int]], first: int) -> int:
    """The last of the sentences that go on about the same person."""
    last = first
    while last + 1 < len(spans) and _GOES_ON.match(text[slice(*spans[last + 1])]):
        last += 1
    return last


def _about(text: str, spans: Sequence[tuple[int, int]], matter: str) -> int | None:
    """The sentence that speaks of a matter in most of its words."""
    spoken_of = words(matter)
    telling = {stem(w) for w in spoken_of if len(w) >= _LEAST}
    telling = telling or {stem(w) for w in spoken_of if w not in _ARTICLES}
    shared = [len(telling & {stem(w) for w in words(text[a:b])}) for a, b in spans]
    most = max(shared, default=0)
    return shared.index(most) if most > len(telling) / 2 else None
