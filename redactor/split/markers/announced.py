"""Announcements in plain speech that open and end a private part, put together from what they say.

    What comes next was for governors only.          We then came to a matter which is not for the porch.
    I have kept the next part out of the copy.       Only governors are to have the page that follows.
    That was the last of the private business.       What follows may be pinned up again.

An opening speaks of what lies ahead, and keeps it from somebody or with somebody. An end speaks of
what was private as over, or of what lies ahead as anybody's. The words live here beside the reading
of them, as they mean something only together. What does not live here: the forms of a trained hand
(`words.lexicon`), and lines of nothing but marking words (`informal`).
"""

from __future__ import annotations

from redactor.split.words.copies import AWAY, PUBLIC_PLACE
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

_THING = r"(?:parts?|bits?|pieces?|portions?|passages?|paragraphs?|lines?|pages?|notes?|matters?|business|discussions?|conversation|section|sheets?|words)"
_WHOLE = r"(?:\s+of\s+(?:the|this|these|our)\s+(?:meeting|evening|notes|minutes|record|page|business|agenda))?(?!\s+of\b)"
_COUNT = r"(?:(?:two|three|four|few|[2-4])\s+)?"
_NEXT = r"(?:next(?!\s+(?:door|to|week|year|term|month|time|day|morning|meetings?)\b)|now|below|after\s+(?:this|that)|hereafter)"
_OVER = r"(?:end(?:s|ed)?|finish(?:es|ed)?|over|done(?!\s+by)|clos(?:es|ed)|stop(?:s|ped)?|conclude[sd]?|complete)"
# What lies ahead in the minutes, and in nothing else.
_AHEAD = (
    rf"(?:what(?:ever)?\s+(?:\w+\s+){{1,4}}?{_NEXT}\b|what\s+(?:now\s+)?follow(?:s|ed)\b(?!\s+(?:from|(?:under|below|in)\s+(?:this|that)\s+(?:heading|item|title|number))\b)"
    rf"|(?:the|this|our)\s+(?:next|following)\s+{_COUNT}{_THING}\b{_WHOLE}|the\s+following(?=\s+(?:is|was|bears|must|should|stays|would|will|remains?)\b)"
    rf"|the\s+{_COUNT}{_THING}\s+(?:(?:that|which)\s+)?(?:follow(?:s|ing|ed)?|comes?\s+next|came\s+next|(?:(?:is|are)\s+)?below)\b|the\s+notes?\s+of\s+(?:it|this|that)\s+(?:that|which)\s+follows?\b"
    r"|(?:the\s+)?(?:rest|remainder)\s+of\s+(?:this|the|these)\s+(?:page|section|sheet|notes|evening|meeting|minutes|record)\b"
    r"|(?:everything|all)\s+(?:from\s+(?:here|now|this\s+point)(?:\s+on(?:wards)?)?|(?:that\s+)?(?:is\s+)?below|that\s+follows)\b"
    r"|from\s+(?:here|this\s+point|now)(?:\s+on(?:wards)?|\s+down)?\b)"
)
_BOARD = r"(?:(?:the\s+)?(?:governors?|govs|trustees|directors|members|board|committee|council|corporation)|us|ourselves|those\s+(?:who\s+were\s+)?(?:there|present))"
_OTHERS = r"(?:(?:the\s+)?(?:parents|families|staff|teachers|village|parish|town|press|public|visitors|congregation)|any(?:body|one)|others|outsiders)"
_IS = r"(?:is|was|are|were|be|being)"
# … and that it stays with some, or goes no further.
_SHUT = (
    rf"(?:{AWAY}|(?:{_IS}|remains?|stays?)\s+(?:(?!not\b|no\b|never\b)\w+\s+){{0,2}}?(?:private|secret|confidential)(?=\W*$|[.,;)]|\s+(?:to|and|business|record|note|minute|account|section|matter|discussion)\b)"
    rf"|\bfor\s+{_BOARD}(?:'s?)?(?:\s+(?:eyes|ears|own|copies|copy|book|file|use))*(?:\s+(?:only|alone)|,?\s+(?:and|but)\s+(?:for\s+)?(?:no|not|nobody|no-one|none)\b|(?<=eyes)\b)"
    rf"|{_IS}\s+for\s+{_BOARD}(?=\W*$)|(?:{_IS}|\bfor)\s+(?:only|just|solely)\s+(?:for\s+)?{_BOARD}|\bonly\s+for\s+{_BOARD}"
    rf"|\b(?:stays?|kept|keeps?|remains?|said|spoken|{_IS})\s+(?:only\s+)?(?:between|among|amongst|within|with)\s+(?:{_BOARD}|this\s+room)(?=\W*$|[.,;)]|\s+(?:and|only|alone)\b)"
    rf"|(?:\bnot|\bnever|n't)\s+(?:(?:to|be|meant|intended)\s+)*for\s+(?:{_OTHERS}(?=\W*$|[.,;)]|\s+(?:to\s+(?:see|read|hear)|and)\b)|passing\s+on\b|{PUBLIC_PLACE})"
    r"|(?:\bnot|\bnever)\s+to\s+(?:be\s+(?:pinned|posted|put\s+(?:up|out|in|on)|copied|shown|displayed|printed|read\s+(?:out|by)|passed\s+on|seen|published)|go\s+(?:on|in|into|up|out|outside|beyond)|leave\s+(?:the|this)\s+room)\b"
    rf"|\b(?:to\s+be|is|are|was|be)\s+(?:left|kept|cut|snipped|torn|struck|held|lifted|taken)\s+(?:out|off|back|apart)(?:\s+(?:of|from)\s+{PUBLIC_PLACE}|(?=\W*$|[.,;]|\s+before\b)|\s+the\s+cop(?:y|ies)\b)"
    r"|\bkept\s+by\s+the\s+(?:clerk|chair|secretary)\b)"
)
_REACH = r"(?:(?!\bnot\s+(?:private|confidential)\b)[^.;:?]){0,45}?"
_WENT = r"(?:came|turned|passed|went\s+on|moved\s+on|spoke|talked)"
# A matter to which the meeting comes, and of which the same breath says that it is private.
_COMES = (
    rf"(?:(?:here|now|next|then)\s+(?:begins?|comes?|came|starts?|follow(?:s|ed))|(?:then|next|now)\s+(?:we|governors)\s+{_WENT}|(?:we|governors|the\s+meeting)\s+(?:(?:then|next|now)\s+)?{_WENT})"
    rf"\s+(?:(?:on\s+)?to\s+|of\s+|about\s+)?(?:(?:an?|the|some)\s+)?(?:\w+\s+)?(?:{_THING}|something)\s+(?:that|which)"
)
_KEPT_OBJECT = rf"\b(?:keep|kept|leave|left|cut|taken?)\s+(?:out\s+)?{_AHEAD}\s+(?:out|off|back|away|apart)\b(?:\s+(?:of|from))?\s*(?:{PUBLIC_PLACE}|(?=\W*$|[.,;]))"
_TAKEN_FROM = (
    rf"\b(?:keep|kept|leave|left|cut|taken?)\s+(?:out\s+of|off|from)\s+{PUBLIC_PLACE}\s+{_AHEAD}"
)
_OPENS = Patterns(
    (
        rf"\b{_AHEAD}(?=\W|$){_REACH}{_SHUT}",
        rf"\b{_COMES}\s+{_REACH}{_SHUT}",
        rf"\b{_THING}\s+(?:that|which)\s+{_OTHERS}\s+(?:are|is|do|must|may|should|will)\s*(?:not|n't)\s+(?:to\s+)?(?:see|read|get|have|hear)\b",
        rf"\b{_THING}\s+of\s+which\s+{_OTHERS}\s+(?:\w+\s+){{0,3}}?(?:hear|know|learn|see)\s+nothing\b",
        rf"^\W*{_SHUT}[^.;:]{{0,20}}:\s+{_AHEAD}\W*$",
        r"^\W*from\s+(?:here|this\s+point)\b[^.;:]{0,80}?\s(?:is\s+|are\s+)?(?:strictly\s+)?(?:<CONF>|not\s+for\s+release)\s*:?\W*$",
        rf"\bthe\s+(?:clerk|chair|secretary)\s+(?:keeps|holds)\s+{_AHEAD}",
        _KEPT_OBJECT,
        _TAKEN_FROM,
        rf"^\W*only\s+{_BOARD}\s+(?:(?:are|is|to|may|can|will)\s+)*(?:get|have|read|see|receive)\s+(?:{_AHEAD}|the\s+{_THING}\s+that\s+comes\s+next)",
        r"\bwe\s+(?:then\s+)?(?:talked|spoke|met|continued|carried\s+on|went\s+on)\s+(?:in\s+private|privately|in\s+confidence)(?=\W*$|[.,;]|\s+(?:after|until|for\s+(?:a|some)|and)\b)",
        rf"\b(?:shut|closed)\s+the\s+doors?\s+for\s+{_AHEAD}",
        rf"\bwhat\s+(?:we|was|they)\s+(?:\w+\s+)?(?:said|spoke|talked)\b[^.;:]{{0,15}}\b(?:while|until|whilst)\b{_REACH}{_SHUT}",
    )
)
# What was private, whoever says so.
_PRIVATE = (
    rf"(?:(?:(?:the|this|our)\s+)?(?:private|closed|secret|confidential|governors'?|trustees'?)\s+{_THING}{_WHOLE}"
    rf"|(?:the\s+{_THING}|what|all)\s+(?:(?:that|which)\s+)?(?:(?:is|was|are|were)\s+)?(?:private(?=\W*$|[.,;])|(?:only\s+)?for\s+{_BOARD}(?:\s+(?:only|alone))?(?=\W*$|[.,;]|\s+{_OVER}\b)|not\s+for\s+{PUBLIC_PLACE}|(?:left|kept)\s+(?:off|out)(?=\W*$|[.,;])))"
)
_OPEN_COPY = r"(?:(?:notice[ -]?board|public|porch|web\s*site|web|open|parish|ordinary|published)\s+(?:copy|version|minutes|record|notes|part)|copy\s+for\s+(?:the\s+)?(?:notice[ -]?board|board|porch|web\s*site|parish|public))"
_ANYONE = r"(?:any(?:body|one)|every(?:body|one)|all|parents|the\s+(?:public|village|parish))"
_FREE = (
    rf"(?:(?:may|can)\s+(?:again\s+)?(?:go\s+(?:up|out|on)|be\s+(?:read|seen|published|pinned|shown|put|posted|copied))\b(?:\s+\w+){{0,6}}"
    rf"|{_ANYONE}\s+(?:may|can)\s+(?:read|see|have|know)\b(?:\s+(?:it|this))?|(?:is|are)\s+(?:once\s+more\s+|again\s+)?(?:public|open)(?:\s+(?:to\s+{_ANYONE}|again|once\s+more))?|(?:is|are)\s+(?:again\s+)?for\s+(?:{_ANYONE}|{PUBLIC_PLACE})(?:\s+(?:again|as\s+before|once\s+more))?)"
)
_DONE = r"(?=\W*$|[.,;(]|\s+(?:at|and|here|again|now|by)\b)"
_ENDS = Patterns(
    (
        rf"(?:^|[.;]\s+)\W*(?:(?:this|that|it|here|now)\s+(?:is|was|ends?|comes?|came)\s+|(?:we|now)\b[^.;:]{{0,25}}\b(?=the\s+end))?(?:to\s+)?(?:the\s+)?(?:end|last|close|all)\s+(?:of\s+)?{_PRIVATE}{_DONE}",
        rf"(?:^|[.;]\s+)\W*(?:that|this|it)\s+(?:was|is)\s+(?:all\s+)?{_PRIVATE}\W*$",
        rf"(?:^|[.;]\s+)\W*(?:so|here|that|this|there|with\s+(?:this|that))\s+(?:\w+\s+)?end(?:s|ed)?\s+{_PRIVATE}{_DONE}",
        rf"(?:^|[.;]\s+)\W*(?:(?:here|there|with\s+(?:this|that)|so)\s+)?{_PRIVATE}\s+(?:(?:is|was|are|were|has|had|now|then|been|here)\s+)*{_OVER}{_DONE}",
        rf"(?:^|[.;]\s+)\W*(?:{_AHEAD}|the\s+(?:rest|remainder))\s+(?:(?:it|this|the\s+(?:minutes|notes|record))\s+)?{_FREE}\W*$",
        rf"(?:^|[.;]\s+)\W*from\s+(?:here|now|this\s+point)(?:\s+on(?:wards)?)?,?\s+{_ANYONE}\s+(?:may|can)\s+(?:read|see)\W*",
        rf"(?:^|[.;]\s+)\W*(?:the|our)\s+{_OPEN_COPY}\s+(?:goes\s+on|begins|starts|resumes|carries\s+on|continues)\s+(?:again|from\s+here|here)\b",
        r"(?:^|[.;]\s+)\W*(?:we|governors|the\s+meeting)\s+(?:(?:was|were|are|is)\s+)(?:then\s+|now\s+)?(?:in\s+the\s+)?open\s+again\b",
        r"(?:^|[.;]\s+)\W*(?:now\s+|back\s+)?(?:for|to)\s+(?:every(?:one|body)|all)\s+again\W*$|(?:^|[.;]\s+)\W*no\s+more\s+that\s+(?:is|was)\s+private\W*$",
    )
)
# A line set off by stars: "*** ok for website again from here 7.55 ***".
_FRAMED_END = Pattern(
    rf"^\s*(?:[*~=#]\s*){{3,}}.{{0,40}}?\b(?:(?:ok(?:ay)?|fine|can|may|all\s+right)\b.{{0,25}}?\b(?:again|from\s+here|from\s+now|publish|{PUBLIC_PLACE})|back\s+to\s+(?:normal|usual|ordinary)|(?:web\s*site|web|public|notice[ -]?board|everyone|everybody)\s+(?:again|from\s+here)).*?[*~=#]\s*$"
    r"|^\s*(?:\d{1,2}[.:]\d\d\s+)?(?:[*~=#]{2,}|[-_]{2,})\s*(?:(?:\w+\s+){1,2}(?:up|off|lifted|over|open|back\s+on)|end\s+of\s+(?:the\s+)?(?:deletion|redaction|omission))\s*(?:[*~=#]{2,}|[-_]{2,})\s*$"
)
_HYPOTHETICAL = Pattern(
    # … nor what is told in the head of how these minutes are kept
    r"\bwhile\s+the\s+(?:recording|recorder|live\s*-?stream|stream|tape|camera)\s+(?:was|is)\s+(?:stopped|off|paused|switched\s+off)\b|\b(?:would(?!\s+(?:remain|stay|be\s+(?:kept|private|<CONF>))\b)|if|whether|did\s+not|never\s+said)\b|\?\W*$"
)
_MOST = 40  # words of a sentence that announces


def opening(text: str, start: int = 0) -> tuple[int, int] | None:
    """The first sentence that opens a private part; `start` is where the line's words begin."""
    if not _OPENS.possible(text):
        return None
    for a, b in sentences(text, start):
        said = text[a:b]
        if len(words(said)) > _MOST or _HYPOTHETICAL.search(said) or ends(said):
            continue
        if any(rx.search(said) for _, rx in _OPENS.possible(said)):
            return a, b
    return None


def framed_end(text: str) -> bool:
    """Whether a line set off by signs takes up again what everybody reads."""
    return _FRAMED_END.search(text) is not None


def ends(text: str) -> bool:
    """Whether a line says that the private part is over."""
    return any(rx.search(text) for _, rx in _ENDS.possible(text))
