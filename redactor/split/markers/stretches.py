"""Stretches inside a paragraph that say so themselves: where each begins and ends.

    … (not for publication: …)      … [start confidential] … [end confidential]
    … The Head told governors in confidence that …      … (last two sentences private)

Knows one text at a time; what a line as a whole means is the business of `reading`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers import informal
from redactor.split.markers.leads import leading, may_lead
from redactor.split.markers.resumed import resumes
from redactor.split.markers.silent import says_nothing
from redactor.split.words import lexicon, matters, remarks
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

# the copy that has it, or that has not: "[Governors' copy only: …]", "(not in the website version: …)"
_MEMBERS = (
    r"(?:governors?|trustees?|directors?|members?|board|committee|council|corporation|lgb)'?s?'?"
)
_COPY = r"(?:cop(?:y|ies)|sets?|versions?|editions?)"
_ONE_COPY = (
    rf"(?:(?:only\s+)?(?:for|in|on)\s+)?(?:the\s+)?(?:(?:{_MEMBERS}\s+(?:own\s+)?(?:{_COPY}|minutes|record|file|papers)|(?:full|complete|unredacted|unabridged|signed|master)\s+(?:minutes|record|{_COPY}))\s+(?:only|alone)"
    rf"|{_MEMBERS}\s+(?:own\s+)?{_COPY}(?:,?\s+(?:but\s+)?not\s+(?:in|on|for)\s+(?:the\s+)?[\w' ]{{3,30}})?"
    rf"|not\s+(?:(?:to\s+go|to\s+be)\s+)?(?:in|on|for)\s+(?:the\s+)?(?:public|published|open|web\s*site|web|parents'|inspection|notice[ -]?board)(?:\s+(?:minutes|record|{_COPY}))?)(?=\s*:|\s+-\s)"
)
_OPENED = Pattern(
    rf"[(\[{{]\s*(?:(?P<sure>{_ONE_COPY}|(?:this\s+(?:bit|part|piece|paragraph|sentence|note|line)\s+(?:is\s+)?)?<CONF>(?:,?\s+please)?(?:\s*/\s*<CONF>)?(?:\s*<NOUN>)?(?:(?:,|\s+(?:until|till|pending|before|as|since|while|because|under)\b)[^:()\[\]]{{1,60}}(?=:))?|(?:withheld|redact(?:ed)?|not\s+(?:to\s+be\s+)?minuted\s+in\s+<P1>|excluded,\s*(?:reg|para|under|sch|clause|section)[^:()\[\]]{{1,30}}|(?:cut|remove|redact|omit|delete|take\s+out)\s+before\s+(?:publi\w+|posting|uploading|circulat\w+))(?=:)|(?:for\s+)?(?:the\s+)?(?:chair\w*|vice[- ]chair\w*|head\w*|principal|clerk|ceo)(?:'s)?(?:(?:\s+and|\s*&|\s*/)\s*(?:the\s+)?\w+(?:'s)?)?(?:\s+eyes)?\s+only(?=:)|in\s+(?:strict\s+|the\s+strictest\s+)?confidence(?=:|\s-)|(?:conf|cyfrin)\.?(?:,[^:()\[\]]{{1,30}}(?=:))?)|(?P<part><P2>(?:\s*<CONF>|\s+items?|\s+<NOUN>)?|(?:on\s+)?(?:the\s+)?(?:<COLOUR>|(?:pink|buff|salmon|lilac)(?=:))))\s*(?:[:;.]|\s-)\s*(?=\S\s*\S)"
)
_ENTRY = re.compile(
    r"(?:(?<=[.;!?)\]])|^)\s*(?:"
    r"(?:action|item|minute|min\.?|from|at)\s+[A-Z]{0,5}/?\d[\w./-]*\s*[-:(,]"
    r"|[A-Z]{0,5}\d+[/.]\d[\w./-]*\s*[-:(]"
    r"|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s"
    r"|\([A-Z]{0,5}\d[\w./-]*\)\s)",
    re.IGNORECASE,
)
_TAG_WORDS = 5  # words of the two tags themselves


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
    begins = entries(text, start) if may_lead(text) else []
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
    where it begins a sentence, or tells of a private matter: in the middle of one it is the part of
    a plan or a course.
    """
    at = start
    while found := _OPENED.search(text, at):
        end = _closing(text, found.start())
        body = text[found.end() : end]
        begins = bool(re.search(r"(?:^|[.!?:;)\]]\s+)$", text[start : found.start()]))
        surely = found["sure"] or begins or matters.PRIVATE.search(body)
        if surely and not says_nothing(body) and len(words(body)) > 1:
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


# What somebody asks of a colleague in brackets: "[take this sentence out - RP]", "[out - RP]".
_PIECE = (
    r"(?:paragraph|para|sentence|bit|line|item|minute|passage|part|bullet|point|entry|one|whole)"
)
_WHICH = r"(?:(?:this|that|the|these|last|whole|above|all|of|it|please)\s+)+"
_ASKED_OUT = re.compile(
    rf"[(\[{{]\s*(?:(?:clerk|secretary)\W+|please\s+|pls\s+|to\s+be\s+)*(?:(?:take|taken|leave|left|cut|keep|kept|hold|held|strike|edit)\s+{_WHICH}(?P<one>{_PIECE})?\s*(?:\bit\s+)?\b(?:out|back)\b|(?<=clerk: )(?:keep|leave|take|cut)\s+out\b"
    rf"|(?:delete|remove|redact|omit)\s+{_WHICH}(?P<two>{_PIECE})\b|(?:this|last)\s+(?P<three>{_PIECE})\s+(?:is\s+|comes\s+)?out\b|out(?=\s*[-–,]\s*[A-Z]{{2,3}}\s*[)\]]))"
    r"(?!\s+of\s+(?!(?:the|these|our)\s+(?:public|published|open|website|web|minutes|copy|version)))[^()\[\]{}]{0,50}[)\]}]",
    re.IGNORECASE,
)


def asked_out(text: str, start: int) -> Iterator[tuple[int, int]]:
    """What such a remark stands behind, with it: its sentence, or all of the paragraph."""
    found = _ASKED_OUT.search(text, start)
    if found is None or not words(text[start : found.start()]):
        return
    piece = (found["one"] or found["two"] or found["three"] or "").casefold()
    begun = [a for a, _ in sentences(text, start) if text[a : found.start()].strip(" .([")]
    if piece == "sentence" and begun and not _LED.search(text, start):
        yield begun[-1], found.end()
    else:
        yield start, len(text)


_KEPT = rf"(?:<CONF>|conf\.?|cyfrin\.?|<P2>|{lexicon.HOUSE_MARK}+)(?:\s+<NOUN>)?"
_LED = Pattern(rf"^\W*{_KEPT}\s*[:–—-]")  # the paragraph is confidential anyhow
_TO_ITS_END = Pattern(
    rf"[(\[]\s*(?:{_KEPT}\s*[-,:]?\s+{remarks.TO_ITS_END}|{remarks.TO_ITS_END}\s*[-,:]?\s+(?:is\s+|as\s+)?{_KEPT})\s*[:;.,)\]-]"
)


_REST_OF_IT = Pattern(
    r"(?:^\W*|(?<=[.;]\s))the\s+(?:rest|remainder)\s+of\s+this\s+(?:paragraph|entry|bullet|note)\s+(?:is|was|must\s+be|should\s+be|to\s+be|has\s+been)\s+(?:\w+\s+){0,2}?(?:<CONF>|<P2>|private|in\s+confidence|withheld)\W{0,3}(?=\s\S)"
)


def to_its_end(text: str, start: int) -> Iterator[tuple[int, int]]:
    """What stands behind a tag or sentence that says it reaches to the end: "[Conf. to end of para: …"."""
    found = _TO_ITS_END.search(text, start) or _REST_OF_IT.search(text, start)
    if found is not None and words(text[found.end() :]):
        yield found.start(), len(text)


# "The names of the bidders and their prices are commercially confidential. Brack bid £9,000."
_FIGURES = r"(?:names?|prices?|bids?|figures?|amounts?|sums?|terms|tenders?|quotations?|quotes?|offers?|costs?|scores?|salar(?:y|ies)|values?|valuations?|rents?)"
_FIGURES_ARE = Pattern(
    rf"(?:^\W*|(?<=\d\s)|(?<=[.;]\s))(?:the\s+|all\s+|their\s+|these\s+|both\s+)*{_FIGURES}\b(?:(?!\b(?:not|no|if|until|were|was)\b)[^.;:]){{0,60}}?\b(?:are|is|remain|remains|must\s+remain|should\s+remain)\s+(?:(?!not\b|no\b|never\b)\w+\s+)?<CONF>(?:\s+(?:to|between)\s+[^.;:]{{3,40}}|\s+until\s+[^.;:]{{3,40}}|\s+at\s+this\s+stage|\s+for\s+now)?\s*[.:;]\s+(?=\S+\s+\S+)"
)


def behind_figures(text: str, start: int) -> Iterator[tuple[int, int]]:
    """What stands behind a sentence that figures or bidders are confidential, which tells none."""
    found = _FIGURES_ARE.search(text, start)
    if found is not None and _TELLS_ONE.search(text, found.end()):
        yield found.end(), len(text)


_TELLS_ONE = re.compile(r"£|\d,\d{3}|\d%|\b(?:bid|tendered|quoted|offered)\b", re.IGNORECASE)
_ENCLOSED = Pattern(
    r"[\[(<{*]+\s*(?:(?:start|begin(?:s|ning)?)\s*(?:of\s+)?[-:]?\s*(?:<CONF>|conf\.?|<P2>)|(?:<CONF>|conf\.?|<P2>)(?:\s+<NOUN>)?\s+(?:starts?|begins?|on))\s*[\])>}*]+"
    r".*?(?:[\[(<{*/]+\s*(?:ends?|stop|close)\b[^\])>}*]*[\])>}*]+|[\[(<{*]+\s*(?:<CONF>|conf\.?|<P2>)(?:\s+<NOUN>)?\s+(?:ends?|off|stops?)\s*[\])>}*]+|$)"
    r"|(?:\*{2,}|[\[{<])\s*(?:<CONF>|<P2>)(?:\s+\w+){0,3}\s*(?:\*{2,}|[\]}>]).+?(?:\*{2,}|[\[{<])\s*ends?\b[^\]>}*]*[\]>}*]+"
    r"|(?:^|(?<=[.!?:)\]]\s)|(?<=\d\s)|(?<=[•◦▪*-]\s))(?:(?:start|beginning)\s+of\s+)?(?:<CONF>|<P2>)(?:\s+(?:<NOUN>|details?))?\s*(?:(?:starts|begins|follows)\s*)?[:.-]\s*\S.*?\b(?:end\s+(?:of\s+)?(?:the\s+)?(?:<CONF>|<P2>)(?:\s+<NOUN>)?|(?:<CONF>|<P2>)(?:\s+(?:<NOUN>|details?))?\s+(?:ends|stops|over(?=\W*$)))\b[.:)\]]*"  # a note in words, and its end in words
    r"|(?:^|(?<=[.!?]\s)|(?<=\d\s))(?:<CONF>|<P2>)\s+(?-i:[A-Z])(?:(?!\bend\s).)*?\bend\s+of\s+(?:the\s+)?(?:<CONF>|<P2>)(?:\s+<NOUN>)?\b[.:)\]]*"
    r"|\b(?:dealt\s+with|discussed|taken|minuted|recorded|considered)\s+in[- ]?(?:committee|camera|private|confidence)\b[^.:;]{0,30}:\s+\S.*?\b(?:in[- ]?committee|in[- ]camera|<CONF>|<P2>|private)(?:\s+<NOUN>)?\s+ends\b[.)\]]*"
    rf"|\[{lexicon.HOUSE_MARK}+:?\s+\S[^\[\]]*(?:\]|$)"  # "[P2 The Head said …]"
    rf"|[(\[]{lexicon.HOUSE_MARK}+(?:\s+from\s+here(?:\s+on)?|\s+again|\s+only)?:\s+\S[^()\[\]]*(?:[)\]]|$)"
)
_BY_CONVENTION = re.compile(
    rf"(?P<within>[\[(])?{lexicon.OPENING_MARK}[^{lexicon.OPENING_MARK}{lexicon.CLOSING_MARK}]*{lexicon.CLOSING_MARK}(?(within)[\])]?)"
    rf"|{lexicon.OPENING_MARK}[^\]{lexicon.OPENING_MARK}]*(?:\]|$)"
)


def enclosed(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Stretches between "[start confidential]" and "[end confidential]" with words between.

    And what stands in brackets where the minutes say what brackets mean.
    """
    yield from (m.span() for m in _BY_CONVENTION.finditer(text, start))
    for found in _ENCLOSED.finditer(text, start):
        if len(words(found.group())) > _TAG_WORDS:
            yield found.span()
    yield from _between_tags(text, start)


_TAG = re.compile(r"[\[({<](?P<said>[^\[\](){}<>]{2,40})[\])}>]")
_BEGINS = re.compile(
    r"\W*(?:(?:(?:leave|take|cut|keep)\s+(?:this\s+)?out|cut|omit|hide|start|begin|p2|redact|not\s+this)(?:\s+from\s+here)?)\W*",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\W*(?:/.*|(?:ends?|stop|finish)\b.*|(?:up\s+)?(?:to|until)\s+here)\W*", re.IGNORECASE
)


def _between_tags(text: str, start: int) -> Iterator[tuple[int, int]]:
    """From a tag in plain words to the one that ends it: "[leave out] … [end]", "[cut] … [/cut]"."""
    opened = None
    for tag in _TAG.finditer(text, start):
        if opened is None and (_BEGINS.fullmatch(tag["said"]) or informal.opens(tag["said"])):
            opened = tag.start()
        elif opened is not None and (_STOPS.fullmatch(tag["said"]) or resumes(tag.group())):
            yield opened, tag.end()
            opened = None


_RECORDER = r"(?:the\s+)?(?:\w+\s+)?(?:recorder|recording|tape|transcript(?:ion)?|live[\s-]?stream(?:ing)?|webcast)\s+(?:(?:was|is|has\s+been|then|again)\s+)*"
_UNRECORDED = re.compile(
    rf"(?:^|(?<=[.;!?:)\]]\s)|(?<=[(\[]))\W*{_RECORDER}(?:off|stopped|paused|suspended|(?:switched|turned)\s+off)(?:\s+at\s+\d[\d.:]*(?:\s*[ap]\.?m)?)?[.;:)\]]"
    rf"(?P<said>.{{12,}}?)(?<=[.;!?)\]]\s)(?:[(\[]?{_RECORDER}(?:resumed|restarted|started|resumes|on\b|back\s+on|(?:switched|turned|put)\s+(?:back\s+)?on)(?:\s+again)?\W*)",
    re.IGNORECASE,
)


def unrecorded(text: str, start: int) -> Iterator[tuple[int, int]]:
    """What was said between "Recording paused." and "Recording resumed." of the same paragraph."""
    for found in _UNRECORDED.finditer(text[start:]):
        yield start + found.start(), start + found.end()


def _closing(text: str, at: int) -> int:
    """The position behind the bracket that closes the one at `at`, or the end of the text."""
    opening = text[at]
    closing = {"(": ")", "[": "]", "{": "}"}[opening]
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
    rf"\b(?:agreed|decided|resolved|noted|minuted|recorded|explained|reported|told|said|mentioned|informed|shared|advised|added|disclosed|confirmed|heard|learn(?:ed|t))\b[^.;]{{0,40}}?\b{remarks.TOLD_ASIDE}"
    r"|\b(?:asked|requested|wished|wanted|reminded)\s+(?:[\w']+\s+){0,3}?to\s+(?:treat|keep|regard|hold)\s+as\s+(?:strictly\s+)?<CONF>,?\s+that\b"
    r"|(?:^\W*|(?<=[.!?\d]\s))(?:speaking\s+)?in\s+(?:strict\s+)?confidence,?\s+(?:[\w'.]+\s+){1,4}?(?:reported|told|said|mentioned|explained|shared|advised|informed|disclosed)\b"
    r"|\b(?:agreed|decided|resolved|noted|reported|told|said|discussed|explained|mentioned),?\s+(?:also\s+)?(?:as|under)\s+an?\s+(?:<CONF>|<P2>)\s+(?:matter|item)\s*,"
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
