"""What was told in confidence, where the minutes say so before they tell it.

    The following was discussed in confidence:        the rest of the item
    The Head updated governors in private:            the same
    Under Part 2, the Head reported that Mrs …        the paragraph, and what follows up to a way back

An announcement is told by what it lacks: it has a word for telling, one for confidence, and else
only those for who told whom. What does not live here: openings of whole parts (`openings`,
`informal`, `announced`), and "in confidence" within a sentence (`stretches`).
"""

from __future__ import annotations

import re

from redactor.split.markers import informal
from redactor.split.words import lexicon
from redactor.split.words.copies import AWAY
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

TOLD = "told in confidence"  # the rule
_TELLING = re.compile(
    r"\b(?:discuss(?:ed|ion|ions)|report(?:ed|s)?|shared?|told|tell|updated?|updates|inform(?:ed)?|advised|spoke|spoken|said|heard|noted|minuted|raised|explained|mentioned|considered|conversation|exchange|debated?|talked|given|gave|taken|treated|held|took\s+place|followed|added|confided|briefed|briefing)\b",
    re.IGNORECASE,
)
_IN_CONFIDENCE = Pattern(
    r"\bin\s+(?:the\s+)?(?:strict(?:est)?\s+)?(?:confidence|private)\b|\b(?:confidentially|privately)\b|\b(?:<CONF>|private|closed)\s+(?:\w+\s+)?(?:discussions?|conversation|update|updates|briefing|exchange|debate|report|item|matters?)\b"
    r"|\b(?:in|under|as)\s+(?:an?\s+)?(?:<P2>|(?:<CONF>|closed|private)\s+(?:session|business|item|matter))|\b(?:was|were)\s+(?:strictly\s+|treated\s+as\s+)?<CONF>"
)
_LIES_BELOW = re.compile(
    r"\b(?:the\s+)?(?:following|next)\b|\bwhat\s+follows\b|\bbelow\b|:\W*$", re.IGNORECASE
)
# Who told whom of what: such a line has no other words.
_NEUTRAL = lexicon.MARKER_WORDS | frozenset(
    "the a an this that these what which it they we he she his her their our was were is are be been being has have had did "
    "then now next following follows below and or with to by in of on as for under from at also both here just about after before during "
    "head heads headteacher teacher deputy principal executive ceo cfo coo chair chairman chairperson vice clerk governor governors trustee trustees director directors "
    "member members board committee council corporation governing body everyone everybody those present staff officers meeting chief business manager bursar sbm dsl senco "
    "discussed discussion discussions reported report reports shared share told updated update updates informed advised spoke spoken said heard noted minuted raised "
    "explained mentioned considered conversation exchange debated debate talked given gave taken treated held took place followed added confided briefed briefing "
    "confidence strict strictest strictly private privately confidential confidentially closed session camera short brief long full further some "
    "matter matters point points item items issue issues case cases part parts two three four one several number number thing things news information "
    "mr mrs ms miss dr".split()
)
_NOT_SO = re.compile(
    r"\b(?:not|no|never|nothing|none|whether|if|policy|minutes\s+of|approved|agreed|confirmed|previous|last)\b|\?",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:items|business|minutes|remaining|rest|remainder)\b", re.IGNORECASE)
_PART2 = Pattern(r"<P2>|<COLOUR>")
_ONWARDS = re.compile(
    r"\b(?:from\s+(?:here|now|this)|rest|remainder|onwards?|below|after\s+this|everything)\b",
    re.IGNORECASE,
)
_POINTS = Pattern(
    r"^\W*(?:<CONF>|<P2>)\s+(?:\w+\s+){0,2}?(?:points?|matters|issues|questions|concerns|updates?|news)\b[^.;:]{0,50}:\W*$"
    r"|^\W*(?:amendments?|corrections?|changes?|alterations?)\s+to\s+(?:the\s+)?(?:<P2>|<CONF>)\s+(?:minutes|record|notes)\b[^.;:]{0,40}:\W*$"
    r"|^\W*(?:the|these|this)\s+(?:\w+\s+){0,2}?(?:information|details?|figures?|text|paragraphs?|points?|matters?|discussion|notes?|entries)\s+(?:below|(?:that|which)\s+follows?)\s+(?:is|are|was|were)\s+(?:strictly\s+)?(?:<CONF>|for\s+(?:governors|trustees|members|directors)\s+only)\b[^.;:]{0,40}\W*$"
)
# "Mr Odd left the meeting and the following was discussed in confidence"
_GONE_FIRST = re.compile(
    r"^[^.;:]{2,60}?\b(?:left|withdrew|retired|went\s+out|stepped\s+out)\b[^.;:]{0,30}?(?:\band|[,;.])\s+(?=\S)",
    re.IGNORECASE,
)
# … and where it is not to stand: "the following in confidence, not to be minuted in Part 1"
_NOT_FOR_ALL = re.compile(
    r",?\s+(?:and\s+)?not\s+(?:to\s+be\s+|for\s+)?(?:minuted|published|included|recorded|shared|circulated|publication)\b[^.;:]{0,40}(?=\W*$)",
    re.IGNORECASE,
)
_KEPT_NEXT = Pattern(
    rf"\b(?:next|following)\s+(?:part|bit|section|stretch)\s+of\s+(?:the|this|our)\s+(?:discussion|item|report|conversation|matter)\b[^.;]{{0,30}}?\b(?:{AWAY}[^.;:]{{0,50}}|(?:is|was|be|being|as)\s+(?:(?:treated|recorded|minuted|considered|kept|held)\s+)?(?:as\s+|in\s+)?(?:<CONF>|<P2>|private|confidence))\W*$"
)
_AGREED_THAT = re.compile(
    r"^\W*(?:[\w']+\s+){1,3}?(?:agreed|confirmed|resolved)\s+that\s+", re.IGNORECASE
)
_TITLE_OF_POINTS = Pattern(
    r"^\W*(?:<CONF>|<P2>)\s+(?:points|issues|questions|concerns|updates|news)\W*$"
)
# … or are, and stand right below: "The scores are confidential and are recorded here:"
_RECORDED_HERE = Pattern(
    r"\b(?:is|are|was|were)\s+(?:strictly\s+)?<CONF>\b[^.;:]{0,60}\b(?:here|below|as\s+follows)\b[^.;:]*:$"
)
_THESE = Pattern(rf"\bthe\s+following\b[^.;:]{{0,60}}?(?:<CONF>|{AWAY})[^.;:]*:$")
# "… discussed the following and asked that it be kept out of the public copy"
_AND_KEPT = Pattern(
    rf"\b(?:discussed|considered|heard|told|noted|raised)\s+the\s+following(?!\s+(?:items|business|matters|minutes|report|paper|polic\w+)\b)[^.;:]{{0,40}}?\b(?:and|but)\b(?![^.;:]{{0,20}}\b(?:if|whether)\b)[^.;:]{{0,40}}?\b(?:it|this)\s+(?:<CONF>|{AWAY})[^.;:]*[.:]?$"
)
# … as in "Governors asked that the following be kept out of the public minutes:"
_FOLLOWING_BE = Pattern(
    rf"\bthe\s+following\s+(?=be\b|is\b|should\b|must\b|to\s+be\b){AWAY}(?:\s+minutes)?\s*:$"
)
_MOST, _OTHERS = 16, 2  # words of an announcement; those of them for a name or a matter
_TOLD = r"(?:reported|report(?:ed)?\s+back|told|said|informed|advised|explained|updated|shared|briefed|noted|heard|discussed|considered|agreed|resolved|asked|mentioned|outlined|described|confirmed|sets?\s+out|says|reports|states?|explains?|notes|were|was|had|has)"
_WHO = r"(?:the\s+)?(?:head\w*|deputy|principal|executive|chair\w*|vice\W?chair|ceo|cfo|coo|sbm|dsl|senco|clerk|bursar|governors?|trustees?|directors?|members|board|committee|panel|meeting|(?-i:[A-Z][\w'.-]*)(?:\s+(?-i:[A-Z][\w'-]+)){0,2})(?:\s+(?:head\w*|teacher|manager|chair\w*|then|also))?"
_SITTING = r"(?:<CONF>\s+(?:annexe?|appendix|paper|report|part|supplement)(?:\s+(?:to|of)\s+(?:the|his|her|this)\s+(?:\w+\s+)?\w+)?|<P2>(?:\s+(?:of\s+the\s+(?:meeting|agenda)|items?|business|matters?|session))?|(?:<CONF>|closed|private)\s+(?:business|items?|matters?|session|part|note|minutes|discussion|section)(?:\s+of\s+the\s+(?:meeting|agenda))?|camera|committee|private|(?:the\s+)?absence\s+of\s+(?:the\s+)?(?:staff|officers|public|observers)[\w\s]{0,20}?\s+and\s+in\s+confidence)"
_SESSION = Pattern(
    rf"^\W*(?:under|in|as|during|within|for|on|speaking\s+(?:under|in))\s+(?:an?\s+|the\s+|any\s+other\s+)?{_SITTING},?\s+{_WHO}\s+{_TOLD}\b"
    rf"|^\W*{_WHO},?\s+(?:speaking\s+)?(?:under|in)\s+(?:<P2>|(?:closed|private|<CONF>)\s+session),\s+{_TOLD}\b"
)

# … whatever the line says besides: "Before the public came in, the board heard in private:"
_TOLD_APART = Pattern(
    rf"\b{_WHO}\s+{_TOLD}(?:\s+(?:the\s+following|this|what\s+follows))?\s+in\s+(?:private|confidence|camera|(?:closed|private|<CONF>)\s+session)\s*:\W*$"
    r"|\b(?:received|taken|heard|told|discussed|considered|recorded)\s+in\s+(?:private|confidence|camera|(?:closed|private|<CONF>)\s+session),?\s+(?:and\s+)?as\s+follows\s*:\W*$"
)


def announces(text: str) -> bool:
    """Whether a line says no more than that what follows in its item was told in confidence."""
    if _TOLD_APART.search(text):
        return True
    text = _NOT_FOR_ALL.sub("", _GONE_FIRST.sub("", text))
    said = words(text)
    if not 1 < len(said) <= _MOST or _NOT_SO.search(text) or _SEVERAL.search(text):
        return False
    told = _TELLING.search(text) and _IN_CONFIDENCE.search(text) and _LIES_BELOW.search(text)
    others = [word for word in said if word not in _NEUTRAL]
    return bool(told) and len(others) <= _OTHERS


def heads_list(text: str) -> bool:
    """Whether a line of nothing but marking words ends in a colon: "For governors only:"."""
    said = text.strip()
    small = said.endswith(":") and not (said.isupper() or _PART2.search(said))
    several = _SEVERAL.search(said) and not _FOLLOWING_BE.search(said)
    if not small or several:
        return False
    if _RECORDED_HERE.search(said):
        return True
    return _THESE.search(said) is not None or (informal.opens(said) and not _ONWARDS.search(said))


def keeps_next(text: str) -> bool:
    """Whether a line keeps the next part of its item from those who read the minutes."""
    said = _AGREED_THAT.sub("", text)
    kept = _KEPT_NEXT.search(said) is not None and _NOT_SO.search(said) is None
    return kept or _AND_KEPT.search(text) is not None


def titles_bullets(text: str) -> bool:
    """Whether a line of its own titles the bullets below it: "Confidential points"."""
    return _TITLE_OF_POINTS.match(text) is not None


def heads_points(text: str) -> bool:
    """Whether a line is the title of points that are private: "Confidential points raised by …:"."""
    return len(words(text)) <= _MOST and _POINTS.search(text) is not None


def introduces(announced: str, behind: str) -> bool:
    """Whether a sentence that keeps back what follows ends in a colon: what is told right below."""
    last = announced.rstrip().endswith(":") and not behind.strip()
    return last and not _SEVERAL.search(announced)


def session(text: str) -> bool:
    """Whether a paragraph begins with the part of the meeting in which it was told."""
    return _SESSION.match(text) is not None
