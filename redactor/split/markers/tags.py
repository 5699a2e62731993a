"""Marker words inside a paragraph: lines that are nothing else, tags in brackets, lead-ins.

    (Reserved) At 1458.4, …        From 25.57 (reserved): …        [Confidential: …]
    8.3 In committee: …            128.3 (123, Part II) …          … (not for publication: …)

Knows one text at a time and says where such a stretch begins and ends; what a line as a whole
means is the business of `reading`. The words are in `words.lexicon`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.split.words import false_friends, lexicon, remarks, vocabulary
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import flat, sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.words.vocabulary import SplitRules


PART2, STRONG_PART2 = Pattern(r"<P2>"), Pattern(r"(?:part|pt\.?|rh?an)\s*(?:2|ii|two)\b")
CONFIDENTIAL = Pattern(r"<CONF>")
# "Part B Minutes of the Governing Body Meeting": the title of the second set in one file.
SECOND_TITLE = Pattern(
    r"^\W*(?:<P2>|<CONF>)\s+(?:\(?<CONF>\)?\s+)?minutes\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,6}?(?:meeting|body|board|committee|trust)\b"
    r"(?!.{0,40}\b(?:approved|agreed|signed|received|arising)\b)"
    r"|^\W*<P2>\s+to\s+(?:the|these)\s+minutes\b[^.:;]{0,40}$"
    r"|^\W*minutes\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,6}?(?:meeting|body|board|committee|trust)\s*[-:(]+\s*<P2>\s*(?:\(?\s*<CONF>\s*\)?)?\W*$"
    # "St Oswin's Catholic Primary School - Part II - Confidential"
    r"|^\W*(?!\d)(?:[\w'&,.-]+\s+){0,9}?(?:school|academy|college|nursery|ysgol|federation|trust|corporation|governors|(?:governing|academy|local)\s+(?:body|board|committee|council))\s*[-:,(\s]\s*<P2>(?:\s*/\s*<P2>)?(?:\s+<NOUN>)?\s*(?:[-:(]*\s*<CONF>(?:\s+<NOUN>)?\s*\)?)?\W*$"
    r"|^\W*minutes\s+of\s+(?:the\s+)?(?:<P2>|<CONF>)\s+(?:meeting|session|business|items|section|part)\b[^.:;]{0,50}$"
)
BLANK = "ˑ"  # a letter, so that what is blanked still counts as a word of the line
_CORE_WORDS = rf"<P2>|<CONF>|<COLOUR>|below\s+the\s+line|g?cyfrinachol|\bconf\b|\bcyfrin\b|\bpink\b|{lexicon.HOUSE_MARK}"
_CORE, _TAG = Pattern(_CORE_WORDS), Pattern(rf"{_CORE_WORDS}|\bwithheld\b")
_OF_A_KIND = Pattern(
    rf"^\W*<CONF>\s+{lexicon.KINDS}{{1,2}}(?:items?|matters?|business|minutes?)\W*$"
)
_COURTESY = frozenset(["please", "pls", "plz", "thanks"])
_ASIDE = Pattern(remarks.ASIDE)
_FRIENDS = Patterns.of(false_friends.FALSE_FRIENDS)
_OF_TAGS = lexicon.MARKER_WORDS | lexicon.REFERENCE_WORDS | _COURTESY | {"conf", "cyfrin"}
_KIND_OF = Pattern(rf"\b{lexicon.KINDS}{{1,2}}(?=(?:items?|matters?|business|minutes?)\b)")
_ELSEWHERE = frozenset("minuted recorded separately separate held kept filed noted".split())
_FLAG_FIRST = Pattern(r"\W*(?:<CONF>|<P2>)(?:\s+<NOUN>)?\W*(?:[-:.,;(]|$)")
_POINTING = lexicon.MARKER_WORDS | _ELSEWHERE | _COURTESY
_TAG_WORDS = 5  # words of the two tags themselves
_LEAD = 240  # characters: no flag with its reference is longer
_INNER_STOP = re.compile(r"(?<=\w)[./](?=\w)")
_INTRODUCED = re.compile(r":\s|\s-\s|(?<=[\w)\]])\.\s+(?=[A-ZÀ-Þ])")
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_REFERENCE = re.compile(
    r"[a-z]{0,5}\d[\w./()-]*|[a-z]|ch|dd|ff|ng|ll|ph|rh|th|[ivx]{1,4}|\d{1,2}(?:st|nd|rd|th)"
)
_OPENED = Pattern(
    r"[(\[]\s*(?:(?P<sure><CONF>(?:\s*/\s*<CONF>)?(?:\s*<NOUN>)?(?:,[^:()\[\]]{1,60}(?=:))?|(?:withheld|redact(?:ed)?)(?=:)|in\s+(?:strict\s+|the\s+strictest\s+)?confidence(?=:|\s-)|(?:conf|cyfrin)\.?(?:,[^:()\[\]]{1,30}(?=:))?)|(?P<part><P2>(?:\s*<CONF>)?))\s*(?:[:;.]|\s-)\s*(?=\S\s*\S)"
)
_ENTRY = re.compile(
    r"(?:(?<=[.;!?)\]])|^)\s*(?:"
    r"(?:action|item|minute|min\.?|from|at)\s+[A-Z]{0,5}/?\d[\w./-]*\s*[-:(,]"
    r"|[A-Z]{0,5}\d+[/.]\d[\w./-]*\s*[-:(]"
    r"|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s"
    r"|\([A-Z]{0,5}\d[\w./-]*\)\s)",
    re.IGNORECASE,
)
_NOTHING = Pattern(
    r"^\W*(?:(?:also|all|duly|both|were|was|been|have|had|and|be|to|it|they|there|these|those|this)\s+)*(?:none|nil|no\s|nothing|noted\W*$|n/a|dim\b|agreed|approved|accepted|confirmed|signed|adopted|taken\s+as\s+read|ratified"
    r"|(?:no|nothing)\b|will\s+be\s+(?:taken|considered|approved|discussed)|see\b|minuted|recorded|discussed|dealt\s+with|taken\s+(?:in|under|with|after|at)|covered|deferred|<P2>|as\s+(?:per|above|below)|attached|separate|done\W*$|complete\w*\W*$|derbyn\w+|cymeradwy\w+)"
)

_NONE_TOLD, _NIL = Pattern(vocabulary.NONE_TOLD), Pattern(vocabulary.NIL)
_NO_PART2, _ASKED_FOR_ANY = Pattern(vocabulary.NO_PART2), Pattern(vocabulary.ASKED_FOR_ANY)
_EXCEPTING = Pattern(
    r"\b(?:except\w*|apart\s+from|save|but|other\s+than|however|bar|until|besides|about|concerning|regarding)\b"
)
_CLAUSES = re.compile(r"[.;:!?]+(?:\s|$)|\s[–—-]\s")


# What may stand beside it, and can name nobody and nothing.
_BARE = lexicon.REFERENCE_WORDS | frozenset(
    "none nil no nothing n/a dim agreed approved approval accepted confirmed signed adopted read ratified noted correct accurate "
    "true record records by chair chairman chairperson vice clerk a an or was were been had have has is are be it they "
    "there these those this as see discussed discussion considered dealt covered deferred attached separate done complete "
    "completed will with per above also all duly both any issues further raised required report reported reports "
    "unanimously subject amendment amendments changes meeting meetings previous them their its following who present being one word "
    "derbyniwyd cymeradwywyd llofnodwyd gan y yr gadeirydd cadeirydd fel cofnod cywir".split()
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
    return _blanked(text, rules.false_friends)


@lru_cache(maxsize=4096)
def _blanked(text: str, phrases: tuple[str, ...]) -> str:
    for _, friend in _FRIENDS.possible(text):
        text = friend.sub(_blank, text)
    own = own_words(phrases)
    return own.sub(_blank, text) if own else text


def _blank(found: re.Match[str]) -> str:
    return BLANK * len(found.group())


_WITH_FORMULA = Pattern(
    rf"(?:<CONF>|<P2>)(?:\s+<NOUN>)?(?P<formula>\s*(?:[-,;.:]\s*{remarks.FORMULA}|[-,;:]\s*{remarks.WHO_WAS_OUT}|\((?:{remarks.FORMULA}|{remarks.WHO_WAS_OUT})\)))(?=\s*[\])]|\W*$)"
)


def shortened(text: str) -> str:
    """The text with blanks for what a flag adds of itself: "[Confidential - not to go on the website]"."""
    for found in _WITH_FORMULA.finditer(text):
        start, end = found.span("formula")
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def pure(text: str) -> bool:
    """Whether a line is nothing but marker words: "PART 2 - CONFIDENTIAL"."""
    found = words(text)
    marked = 0 < len(found) <= 14 and lexicon.MARKER_WORDS.issuperset(found)
    return (marked and _CORE.search(text) is not None) or _OF_A_KIND.search(text) is not None


def is_tag(text: str) -> bool:
    """Marker words and the reference that they stand with: "123, Part II", "reserved BM789.2"."""
    if not _TAG.search(text):
        return False
    if not text.strip(f" .:()[]{lexicon.HOUSE_MARK}"):
        return True
    found = words(_INNER_STOP.sub("", _KIND_OF.sub("", text)))
    return 0 < len(found) <= 10 and all(w in _OF_TAGS or _REFERENCE.fullmatch(w) for w in found)


def says_nothing(text: str) -> bool:
    """That there was none, that it was approved, or where to look: nothing of the matter.

    Only in words that can tell of no matter: "Agreed that Corwen be excluded" begins like it.
    """
    said = words(text)
    return not said or (bool(_NOTHING.match(text)) and all(map(_tells_nothing, said)))


def _tells_nothing(word: str) -> bool:
    return word in _BARE or word in lexicon.MARKER_WORDS or _REFERENCE.fullmatch(word) is not None


def only_points(text: str) -> bool:
    """A flag, and that the matter is minuted elsewhere: "Confidential item - minuted separately"."""
    said = words(text)
    known = _POINTING.issuperset(said) and not _ELSEWHERE.isdisjoint(said)
    return known and _FLAG_FIRST.match(text) is not None


def none_told(text: str) -> bool:
    """A remark that there was no such business, and nothing else: it opens nothing."""
    said = [clause for clause in _CLAUSES.split(text) if words(clause)]
    return any(map(_NONE_TOLD.match, said)) and all(
        pure(clause) or _NONE_TOLD.match(clause) for clause in said
    )


def tells_of_none(text: str) -> bool:
    """Below a heading: that there is no such business, in every sentence, and nothing else.

    "There was no evidence that Corwen had been hurt" begins like it, and is a matter.
    """
    said = [text[a:b] for a, b in sentences(text) if words(text[a:b])]
    told = [sentence for sentence in said if not _ASKED_FOR_ANY.match(sentence)]
    return bool(told) and all(map(_of_none, told))


def _of_none(sentence: str) -> bool:
    bare = _NIL.search(sentence) and all(map(_tells_nothing, words(sentence)))
    named = _NO_PART2.match(sentence) and not _EXCEPTING.search(sentence)
    return bool(bare or named) or none_told(sentence)


def leading(text: str) -> int:
    """How far a flag in front of a text reaches, with a matter behind it; 0 where there is none.

    Either a tag in brackets, after no more than a reference or a short label with a colon, or a
    lead-in of marker words that ends in a colon or dash, or "Between ourselves,".
    """
    text = text[:_LEAD]
    if not _may_lead(text):
        return 0
    aside = _ASIDE.match(text)
    for end in (aside.end() if aside else 0, _leading_bracket(text), _lead_in(text)):
        if end and not says_nothing(text[end:]):
            return end
    return 0


def _may_lead(text: str) -> bool:
    return _TAG.possible(text) or _ASIDE.possible(text)


_NOTE = Pattern(
    r"^\W*<CONF>\s+(?:note|minute|item|entry|paragraph|record)\b(?=[^:]{0,140}\b(?:left|out|withdrawn|withdrew|withdrawing|absent|taken\s+by|kept\s+by|gone)\b)[^.:]{0,160}:\s+(?=\S)"
)


def note_of_absence(text: str) -> bool:
    """A single note and who was out for it: "Reserved note, the Principal having left: …"."""
    return _NOTE.match(text) is not None


def introduces(text: str) -> bool:
    """Whether a flag leads in a matter of its own by a colon or bracket: "Reserved note: two …"."""
    flag = text[: leading(text)].rstrip()
    return flag.endswith((":", ")", "]")) or note_of_absence(text)


def _leading_bracket(text: str) -> int:
    brackets = _BRACKET.finditer(text)
    bracket = next((m for m in brackets if not _referring(m.group()) or is_tag(m.group())), None)
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
    found = words(_INNER_STOP.sub("", _KIND_OF.sub("", text)))
    known = lexicon.REFERENCE_WORDS | lexicon.MARKER_WORDS
    return len(found) <= 8 and all(w in known or _REFERENCE.fullmatch(w) for w in found)


def _lead_in(text: str) -> int:
    for stop in _INTRODUCED.finditer(text):
        before = text[: stop.start()]
        balanced = before.count("(") == before.count(")") and before.count("[") == before.count("]")
        if balanced and is_tag(before):
            return stop.end()
        if len(words(before)) > 10:
            break
    return 0


def entries(text: str, start: int = 0) -> list[int]:
    """Where in a paragraph something new may begin: sentences, references, enumerations."""
    found = {a for a, _ in sentences(text, start)}
    found |= {
        m.end() - len(m.group().lstrip())
        for m in _ENTRY.finditer(text, start)
        if m.start() >= start
    }
    return sorted(found)


def flagged(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Stretches inside a paragraph that begin with a flag, each up to the next entry or the end."""
    begins = entries(text, start) if _may_lead(text) else []
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


_OF_SENTENCE = Pattern(remarks.OF_SENTENCE)
_COUNTS = {"two": 2, "three": 3, "four": 4}


def of_sentences(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Sentences of which a remark in brackets says so, with the remark: "(last two sentences private)"."""
    for found in _OF_SENTENCE.finditer(text, start):
        begun = [a for a, _ in sentences(text, start) if text[a : found.start()].strip(" .([")]
        count = _COUNTS.get((found["count"] or "").lower(), 1)
        if begun:
            yield begun[max(len(begun) - count, 0)], found.end() + text.startswith(".", found.end())


_KEPT = rf"(?:<CONF>|conf\.?|cyfrin\.?|<P2>|{lexicon.HOUSE_MARK}+)(?:\s+<NOUN>)?"
_TO_ITS_END = Pattern(
    rf"[(\[]\s*(?:{_KEPT}\s*[-,:]?\s+{remarks.TO_ITS_END}|{remarks.TO_ITS_END}\s*[-,:]?\s+(?:is\s+|as\s+)?{_KEPT})\s*[:;.,)\]-]"
)


def to_its_end(text: str, start: int) -> Iterator[tuple[int, int]]:
    """What stands behind a tag that says it reaches to the end: "[Conf. to end of para: …"."""
    found = _TO_ITS_END.search(text, start)
    if found is not None and words(text[found.end() :]):
        yield found.start(), len(text)


_ENCLOSED = Pattern(
    r"[\[(<{*]+\s*(?:(?:start|begin(?:s|ning)?)\s*(?:of\s+)?[-:]?\s*(?:<CONF>|conf\.?|<P2>)|(?:<CONF>|conf\.?|<P2>)(?:\s+<NOUN>)?\s+(?:starts?|begins?|on))\s*[\])>}*]+"
    r".*?(?:[\[(<{*/]+\s*(?:ends?|stop|close)\b[^\])>}*]*[\])>}*]+|[\[(<{*]+\s*(?:<CONF>|conf\.?|<P2>)(?:\s+<NOUN>)?\s+(?:ends?|off|stops?)\s*[\])>}*]+|$)"
    r"|(?:\*{2,}|[\[{<])\s*(?:<CONF>|<P2>)(?:\s+\w+){0,3}\s*(?:\*{2,}|[\]}>]).+?(?:\*{2,}|[\[{<])\s*ends?\b[^\]>}*]*[\]>}*]+"
    r"|(?:^|(?<=[.!?:)\]]\s)|(?<=\d\s)|(?<=[•◦▪*-]\s))(?:(?:start|beginning)\s+of\s+)?(?:<CONF>|<P2>)(?:\s+<NOUN>)?\s*(?:(?:starts|begins)\s*)?[:.-]\s*\S.*?\b(?:end\s+of\s+(?:the\s+)?(?:<CONF>|<P2>)(?:\s+<NOUN>)?|(?:<CONF>|<P2>)(?:\s+<NOUN>)?\s+ends)\b[.:)\]]*"  # a note in words, and its end in words
    rf"|\[{lexicon.HOUSE_MARK}+:?\s+\S[^\[\]]*(?:\]|$)"  # "[P2 The Head said …]"
    rf"|[(\[]{lexicon.HOUSE_MARK}+(?:\s+from\s+here(?:\s+on)?|\s+again|\s+only)?:\s+\S[^()\[\]]*(?:[)\]]|$)"
)
_BY_CONVENTION = re.compile(
    rf"{lexicon.OPENING_MARK}[^\]{lexicon.OPENING_MARK}{lexicon.CLOSING_MARK}]*(?:[\]{lexicon.CLOSING_MARK}]|$)"
)


def enclosed(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Stretches between "[start confidential]" and "[end confidential]" with words between.

    And what stands in brackets where the minutes say what brackets mean.
    """
    yield from (m.span() for m in _BY_CONVENTION.finditer(text, start))
    for found in _ENCLOSED.finditer(text, start):
        if len(words(found.group())) > _TAG_WORDS:
            yield found.span()


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


_SAID = r"(?:said|told|explained|reported|mentioned|added|confided|shared|disclosed|informed|revealed|let\s+\w+\s+know)"
_NOT_MINUTED = (
    r"(?:ask(?:ed|ing)|request(?:ed|ing)|begg(?:ed|ing)|prefer(?:red|ring)|want(?:ed|ing)|wish(?:ed|ing))\s+(?:(?:us|me|everyone|governors|members|the\s+clerk)\s+)?(?:(?:that|for|if)\s+)?"
    r"(?:(?:it|this|that|these|which|what\s+\w+\s+said|(?:his|her|their)\s+(?:words|remarks?|comments?))\s+)?(?:(?:could|might|was|were|is|be|should|must|to)\s+)*"
    r"not\s+(?:to\s+)?(?:be\s+)?(?:(?:publicly|openly)\s+)?(?:minuted?|recorded?|noted?\s+down|published?|written\s+down|made\s+public|repeated\s+outside|(?:(?:put|go|appear)\s+)?(?:in|on|into|onto|for)\s+the\s+(?:public|open|published|minutes|record|web\w*))\b(?!\s+(?:as|until)\b)"
)
_UNMINUTED = Pattern(
    rf"\b{_SAID}\b[^.;]{{0,300}}?\b{_NOT_MINUTED}|\b{_NOT_MINUTED}[^.;]{{0,60}}?\b{_SAID}\b"
)
_NOT_TO_BE_MINUTED = Pattern(rf"\b{_NOT_MINUTED}")
_ASKED_OF_IT = Pattern(rf"^\W*(?:[\w'.]+\s+){{1,4}}{_NOT_MINUTED}[^.;]{{0,40}}\W*$")
_CONFIDED = Pattern(
    rf"\b(?:agreed|decided|resolved|noted|minuted|recorded|explained|reported|told|said|mentioned|informed|shared|advised|added|disclosed|confirmed)\b[^.;]{{0,40}}?\b{remarks.TOLD_ASIDE}"
    r"|(?:^\W*|(?<=[.!?]\s))in\s+(?:strict\s+)?confidence,?\s+(?:[\w'.]+\s+){1,4}?(?:reported|told|said|mentioned|explained|shared|advised|informed|disclosed)\b"
    r"|\b(?:reported|told|said|mentioned|added|explained),?\s+for\s+the\s+(?:<P2>|<CONF>(?:\s+<NOUN>)?|<COLOUR>),?\s+that\b"
    r"|\b(?:added|noted|recorded|minuted|entered|put)\s+(?:to|in|on|into|under)\s+(?:the\s+)?(?:<P2>|<CONF>(?:\s+<NOUN>)?|<COLOUR>)\s+that\b"
)


def confided(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Sentences that somebody said in confidence: "The Head told governors in confidence that …".

    Or that were not to be minuted: "He said, and asked that it was not minuted, that …"; where
    that is asked in a sentence of its own, the one before it.
    """
    before = None
    for a, b in sentences(text, start) if _confides(text) else ():
        if _CONFIDED.search(text, a, b) or _UNMINUTED.search(text, a, b):
            yield a, b
        elif before is not None and _ASKED_OF_IT.search(text[a:b]):
            yield before, b
        before = a


def _confides(text: str) -> bool:
    return any(rx.search(text) for rx in (_CONFIDED, _UNMINUTED, _NOT_TO_BE_MINUTED))
