"""Marker words inside a paragraph: lines that are nothing else, tags in brackets, lead-ins.

    (Reserved) At 1458.4, …        From 25.57 (reserved): …        [Confidential: …]
    8.3 In committee: …            128.3 (123, Part II) …          … (not for publication: …)

Knows one text at a time and says where such a stretch begins and ends; what a line as a whole
means is the business of `markers`. The words are in `lexicon`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.split import lexicon
from redactor.split.text import flat, sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.rules import SplitRules


def build(pattern: str) -> re.Pattern[str]:
    """A pattern of `lexicon` with its building blocks put in."""
    for name, block in lexicon.BUILDING_BLOCKS.items():
        pattern = pattern.replace(name, block)
    return re.compile(pattern, re.IGNORECASE)


PART2, STRONG_PART2 = build(r"<P2>"), build(r"(?:part|pt\.?|rh?an)\s*(?:2|ii|two)\b")
CONFIDENTIAL = build(r"<CONF>")
_CORE = build(rf"<P2>|<CONF>|<COLOUR>|g?cyfrinachol|\bconf\b|{lexicon.HOUSE_MARK}")
_FRIENDS = [build(p) for family in lexicon.FALSE_FRIENDS for p in family.patterns]
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_REFERENCE = re.compile(r"[a-z]{0,5}\d[\w./()-]*|[a-z]|[ivx]{1,4}|\d{1,2}(?:st|nd|rd|th)")
_OPENED = build(
    r"[(\[]\s*(?:(?P<sure><CONF>(?:\s*/\s*<CONF>)?(?:\s*<NOUN>)?|conf\.)|(?P<part><P2>(?:\s*<CONF>)?))\s*(?:[:;.]|\s-)\s*(?=\S\s*\S)"
)
_ENTRY = re.compile(
    r"(?:(?<=[.;!?)\]])|^)\s*(?:"
    r"(?:action|item|minute|min\.?|from|at)\s+[A-Z]{0,5}/?\d[\w./-]*\s*[-:(,]"
    r"|[A-Z]{0,5}\d+[/.]\d[\w./-]*\s*[-:(]"
    r"|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s"
    r"|\([A-Z]{0,5}\d[\w./-]*\)\s)",
    re.IGNORECASE,
)
_NOTHING = build(
    r"^\W*(?:(?:also|all|duly|both|were|was|been|have|had|and|be|to|it|they)\s+)*(?:none|nil|no\s|nothing|noted\W*$|n/a|dim\b|agreed|approved|accepted|confirmed|signed|adopted|taken\s+as\s+read|ratified"
    r"|see\b|minuted|recorded|discussed|dealt\s+with|taken\s+(?:in|under|with|after|at)|covered|deferred|<P2>|as\s+(?:per|above|below)|attached|separate|done\W*$|complete\w*\W*$|derbyn\w+|cymeradwy\w+)"
)


@lru_cache(maxsize=16)
def own_words(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """A board's own phrases as one pattern; they are plain words and never patterns."""
    found = [re.escape(flat(phrase).strip()) for phrase in phrases if phrase.strip()]
    return (
        re.compile("|".join(rf"(?<!\w){phrase}(?!\w)" for phrase in found), re.IGNORECASE)
        if found
        else None
    )


def unmasked(text: str, rules: SplitRules) -> str:
    """The text with every false friend blanked out, character for character."""
    own = own_words(rules.false_friends)
    for friend in [*_FRIENDS, *([own] if own else [])]:
        text = friend.sub(lambda found: "·" * len(found.group()), text)
    return text


def pure(text: str) -> bool:
    """Whether a line is nothing but marker words: "PART 2 - CONFIDENTIAL"."""
    found = words(text)
    return (
        bool(found)
        and len(found) <= 14
        and lexicon.MARKER_WORDS.issuperset(found)
        and bool(_CORE.search(text))
    )


def is_tag(text: str) -> bool:
    """Marker words and the reference that they stand with: "123, Part II", "reserved BM789.2"."""
    found = words(re.sub(r"(?<=\w)[./](?=\w)", "", text))
    known = lexicon.MARKER_WORDS | lexicon.REFERENCE_WORDS | {"conf"}
    return (
        0 < len(found) <= 10
        and bool(_CORE.search(text))
        and all(w in known or _REFERENCE.fullmatch(w) for w in found)
    )


def says_nothing(text: str) -> bool:
    """That there was none, that it was approved, or where to look: nothing of the matter."""
    return bool(_NOTHING.match(text)) or not words(text)


def leading(text: str) -> int:
    """How far a flag in front of a text reaches, with a matter behind it; 0 where there is none.

    Either a tag in brackets, after no more than a reference or a short label with a colon, or a
    lead-in of marker words that ends in a colon or dash.
    """
    for end in (_leading_bracket(text), _lead_in(text)):
        if end and not says_nothing(text[end:]):
            return end
    return 0


def _leading_bracket(text: str) -> int:
    bracket = _BRACKET.search(text)
    if bracket is None or not is_tag(bracket.group()[1:-1]):
        return 0
    before, behind = text[: bracket.start()], text[bracket.end() :]
    stop = re.match(r"\s*[-:.,]?\s*", behind)
    end = bracket.end() + (stop.end() if stop else 0)
    if _referring(before):
        return end
    label = 0 < len(words(before)) <= 6 and not re.search(r"[.;!?]\s", before)
    sure = bool(CONFIDENTIAL.search(bracket.group()))
    return end if label and sure and re.match(r"\s*(?::|-\s)", behind) else 0


def _referring(text: str) -> bool:
    """Nothing but the number of a minute, or the words that introduce one."""
    found = words(re.sub(r"(?<=\w)[./](?=\w)", "", text))
    known = lexicon.REFERENCE_WORDS | lexicon.MARKER_WORDS
    return len(found) <= 8 and all(w in known or _REFERENCE.fullmatch(w) for w in found)


def _lead_in(text: str) -> int:
    stop = re.search(r":\s|\s-\s", text)
    before = text[: stop.start()] if stop else ""
    balanced = before.count("(") == before.count(")") and before.count("[") == before.count("]")
    return stop.end() if stop and balanced and is_tag(before) else 0


def entries(text: str, start: int = 0) -> list[int]:
    """Where in a paragraph something new may begin: sentences, references, enumerations."""
    found = {a for a, _ in sentences(text, start)}
    found |= {
        m.end() - len(m.group().lstrip()) for m in _ENTRY.finditer(text, start) if m.start() >= start
    }
    return sorted(found)


def flagged(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Stretches inside a paragraph that begin with a flag, each up to the next entry or the end."""
    begins = entries(text, start)
    at = start
    for a in begins[1:]:
        if a < at or not leading(text[a:]):
            continue
        found = next((m for m in _ENTRY.finditer(text, a + 1)), None)
        at = len(text) if found is None else found.end() - len(found.group().lstrip())
        yield a, at


def bracketed(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Brackets that say inside that they are confidential, each with what they hold.

    Up to the bracket that closes them; to the end where none does. "(Part 2: …)" counts only
    where it begins a sentence: in the middle of one it is the part of a plan or a course.
    """
    at = start
    while found := _OPENED.search(text, at):
        end = _closing(text, found.start())
        body = text[found.end() : end]
        begins = bool(re.search(r"(?:^|[.!?:;)\]]\s+)$", text[start : found.start()]))
        if (found["sure"] or begins) and not says_nothing(body) and len(words(body)) > 1:
            yield found.start(), end
            at = end
        else:
            at = found.end()


def _closing(text: str, at: int) -> int:
    """The position behind the bracket that closes the one at `at`, or the end of the text."""
    opening = text[at]
    closing = {"(": ")", "[": "]"}[opening]
    depth = 0
    for k in range(at, len(text)):
        depth += (text[k] == opening) - (text[k] == closing)
        if depth == 0:
            return k + 1
    return len(text)
