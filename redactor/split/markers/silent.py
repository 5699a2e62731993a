"""Remarks beside a mark that tell nothing of a matter: that there was none, or where it is kept.

    Part 2 minutes: agreed.      Confidential item - minuted separately.      There were none.

Only in words that can tell of no matter: what is open stays, what is told is sealed.
"""

from __future__ import annotations

import re

from redactor.split.markers.tags import COURTESY, REFERENCE, pure
from redactor.split.words import lexicon, vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

_ELSEWHERE = frozenset("minuted recorded separately separate held kept filed noted".split())
_FLAG_FIRST = Pattern(r"\W*(?:<CONF>|<P2>)(?:\s+<NOUN>)?\W*(?:[-:.,;(]|$)")
_POINTING = lexicon.MARKER_WORDS | _ELSEWHERE | COURTESY
_NOTHING = Pattern(
    r"^\W*(?:(?:also|all|duly|both|were|was|been|have|had|and|be|to|it|they|there|these|those|this)\s+)*(?:none|nil|no\s|nothing|noted\W*$|n/a|dim\b|agreed|approved|accepted|confirmed|signed|adopted|taken\s+as\s+read|ratified"
    r"|(?:no|nothing)\b|will\s+be\s+(?:taken|considered|approved|discussed)|see\b|minuted|recorded|discussed|dealt\s+with|taken\s+(?:in|under|with|after|at)|covered|deferred|<P2>|as\s+(?:per|above|below)|attached|separate|done\W*$|complete\w*\W*$|derbyn\w+|cymeradwy\w+)"
)
_NONE_TOLD, _NIL = Pattern(vocabulary.NONE_TOLD), Pattern(vocabulary.NIL)
_NO_PART2, _ASKED_FOR_ANY = Pattern(vocabulary.NO_PART2), Pattern(vocabulary.ASKED_FOR_ANY)
_EXCEPTING = Pattern(
    r"\b(?:except\w*|apart\s+from|save|but|other\s+than|however|bar|until|besides|about|concerning|regarding)\b"
)
_CLAUSES = re.compile(r"[.;:!?]+(?:\s|$)|\s[–—/-]\s")
# What may stand beside it, and can name nobody and nothing.
_BARE = lexicon.REFERENCE_WORDS | frozenset(
    "none nil no nothing n/a dim agreed approved approval accepted confirmed signed adopted read ratified noted correct accurate "
    "true record records by chair chairman chairperson vice clerk a an or was were been had have has is are be it they "
    "there these those this as see discussed discussion considered dealt covered deferred attached separate done complete "
    "completed will with per above also all duly both any issues further raised required report reported reports "
    "unanimously subject amendment amendments changes meeting meetings previous them their its following who present being one word "
    "derbyniwyd cymeradwywyd llofnodwyd gan y yr gadeirydd cadeirydd fel cofnod cywir tonight today".split()
)


def says_nothing(text: str) -> bool:
    """That there was none, that it was approved, or where to look: nothing of the matter.

    Only in words that can tell of no matter: "Agreed that Corwen be excluded" begins like it.
    """
    said = words(text)
    return not said or (bool(_NOTHING.match(text)) and all(map(_tells_nothing, said)))


def _tells_nothing(word: str) -> bool:
    return word in _BARE or word in lexicon.MARKER_WORDS or REFERENCE.fullmatch(word) is not None


def only_points(text: str) -> bool:
    """A flag, and that the matter is minuted elsewhere: "Confidential item - minuted separately"."""
    said = words(text)
    known = _POINTING.issuperset(said) and not _ELSEWHERE.isdisjoint(said)
    return known and _FLAG_FIRST.match(text) is not None


def none_told(text: str) -> bool:
    """A remark that there was no such business, and nothing else: it opens nothing."""
    said = [clause for clause in _CLAUSES.split(text) if words(clause)]
    return any(map(_none, said)) and all(
        pure(clause) or _none(clause) or _ASKED_FOR_ANY.match(clause) for clause in said
    )


def _none(clause: str) -> bool:
    return _NONE_TOLD.match(clause) is not None or _nil(clause)


def _nil(text: str) -> bool:
    """Whether "None", "Dim" and the like are said with words that can tell of no matter."""
    return _NIL.search(text) is not None and all(map(_tells_nothing, words(text)))


def tells_of_none(text: str) -> bool:
    """Below a heading: that there is no such business, in every sentence, and nothing else.

    "There was no evidence that Corwen had been hurt" begins like it, and is a matter.
    """
    said = [text[a:b] for a, b in sentences(text) if words(text[a:b])]
    told = [x for x in said if not (_ASKED_FOR_ANY.match(x) or _reminds(x))]
    return bool(told) and all(map(_of_none, told))


# "It was agreed that there were none", "The Head said that there was none at this meeting"
_AGREED = re.compile(
    r"^\W*(?:it\s+was\s+|(?:the\s+)?(?:governors?|trustees|directors|members|board|committee|meeting|chair\w*|clerk|head\w*|principal|ceo)\s+)(?:agreed|resolved|noted|confirmed|said|replied|reported|advised|stated)\s+that\s+(?=(?:there|none|nothing|no)\b)",
    re.IGNORECASE,
)
# "None were tabled", "No member had anything to raise", "There were not", "Nobody had any"
_NOBODY = re.compile(
    r"^\W*(?:none\s+(?:was|were|had\s+been)\s+(?:tabled|listed|notified|brought|put\s+forward|submitted|required|given|received|down)"
    r"|(?:nobody|no[- ]?one|no\s+(?:member|governor|trustee|director)s?)\s+(?:present\s+)?(?:had|has|have|raised|brought|wished\s+to\s+raise|declared|asked\s+for|proposed|identified|put\s+forward)\s+(?:anything|any|one|such)(?:\s+(?:to\s+(?:raise|add|bring|report|declare)|such|items?|matters?|business|forward))*"
    r"|there\s+(?:was|were)\s+(?:not|none|nothing)(?:\s+any)?)(?:\s+(?:at|for|on|to)\s+(?:this|the|that|tonight's)\s+(?:meeting|occasion|time)|\s+tonight|\s+today|\s+this\s+(?:time|evening|term))?\W*$",
    re.IGNORECASE,
)
# What is said of reasons and papers beside it, and of nobody.
_REASON = re.compile(r"\s*[,;]\s+|\s+(?:since|as|because)\s+", re.IGNORECASE)
_REMINDS = re.compile(
    r"^\W*(?:(?:the\s+)?(?:chair\w*|clerk)\s+(?:reminded|asked|thanked)\s+(?:all|everyone|governors|members|trustees|directors|those)|(?:all\s+)?(?:governors|members|trustees|directors)\s+(?:(?:were|are)\s+(?:reminded|asked|advised)|should|must|may|can))\b"
    r"|^\W*(?:the\s+)?(?:chair\w*|clerk)\s+(?:said|noted|explained|advised|added)\s+that\s+(?:the\s+|this\s+)?(?:\w+\s+){1,4}(?:would|will)\s+(?:come|be\s+(?:brought|taken|put))\b",
    re.IGNORECASE,
)
_OF_PAPERS = re.compile(
    r"\b(?:confiden\w*|papers?|shred\w*|minutes?|drafts?|agenda|coming|attending|clerk|notice|notif\w+|raise|website|review|meetings?)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    r"\b(?:pupils?|child(?:ren)?|boys?|girls?|students?|parents?|mothers?|fathers?|famil\w+|sons?|daughters?|grievances?|complain\w*|disciplin\w*|exclu\w+|suspen\w+|dismiss\w*|sick\w*|ill|illness|absen\w+|allegations?|resign\w*|redundan\w+|staff|teachers?|employees?|caretaker|cook|assistants?|head\s+of|left|leave[sr]?(?!\s+(?:their|all|the|any)\s+(?:\w+\s+)?papers)|leaving|retire\w*|sold|sale|lease\w*|tenders?|bids?|contracts?|police|he|she|his|her)\b|[£\d]",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][a-z]")
_MOST = 18  # words of such a remark


def _reminds(sentence: str) -> bool:
    of_papers = _REMINDS.match(sentence) and _OF_PAPERS.search(sentence)
    return bool(of_papers) and _of_nobody(sentence)


def _of_nobody(text: str) -> bool:
    """Whether a remark is short, and about no person and no case."""
    told = len(words(text)) <= _MOST and _OF_SOMEBODY.search(text) is None
    return told and _NAME.search(_OFFICES.sub("", text)) is None


_OFFICES = re.compile(
    r"\b(?:Chair\w*|Clerk|Governors?|Trustees?|Directors?|Members|Head\w*|Part)\b"
)


def _of_none(sentence: str) -> bool:
    sentence = _AGREED.sub("", sentence)
    if _none_at_all(sentence):
        return True
    reason = _REASON.search(sentence)
    if reason is None or _EXCEPTING.search(sentence):
        return False
    return _none_at_all(sentence[: reason.start()]) and _of_nobody(sentence[reason.end() :])


def _none_at_all(sentence: str) -> bool:
    named = _NO_PART2.match(sentence) and not _EXCEPTING.search(sentence)
    return bool(named) or none_told(sentence) or _NOBODY.match(sentence) is not None


# "It was moved that the public be excluded. The motion was lost."
_MOTION = re.compile(r"\b(?:moved|moves|motion|propos(?:ed|al|es)|resolution)\b", re.IGNORECASE)
_NOT_CARRIED = r"(?:(?:was|were)\s+)?(?:(?:then|later|subsequently|duly)\s+)?(?:lost|defeated|withdrawn|rejected|fell|lapsed|failed|not\s+(?:carried|agreed|passed|approved|accepted|put|proceeded|seconded))\b"
_FELL = re.compile(
    rf"(?:^|[.;,]\s+|\bbut\s+)the\s+(?:motion|proposal|resolution)\s+{_NOT_CARRIED}", re.IGNORECASE
)
# "It" is the motion where nothing else is told.
_IT_FELL = re.compile(rf"\W*(?:this|it)\s+{_NOT_CARRIED}[^.;]{{0,40}}\W*", re.IGNORECASE)


def came_to_nothing(text: str, behind: str) -> bool:
    """Whether a motion was made and not carried, as the same line says, or the one behind it."""
    if _MOTION.search(text) is None:
        return False
    last = [text[a:b] for a, b in sentences(text)][-1:]
    return any(map(_FELL.search, (text, behind))) or any(map(_IT_FELL.fullmatch, (*last, behind)))


# "The committee agrees that no item need be treated as confidential."
_WHO = r"(?:(?:the\s+)?(?:committee|governors?|board|trustees|directors|members|chair|clerk|meeting)\s+(?:agree[ds]?|resolve[ds]?|confirm(?:s|ed)|note[ds]?|determine[ds]?)|(?:it\s+was\s+)?(?:agreed|resolved|noted|confirmed))\s+(?:that\s+)?"
_TONIGHT = r"(?:\s+(?:at|of|from|for)\s+(?:this|the|tonight's|today's)\s+meeting|\s+(?:this\s+time|tonight|today))?"
_NONE_HERE = Pattern(
    rf"^\W*(?:{_WHO})?(?:no\s+items?|none\s+of\s+the\s+items|nothing)(?:\s+of\s+business|\s+on\s+the\s+agenda)?{_TONIGHT}\s+(?:need(?:s|ed)?|should|was|were|is|are|required|has|have|had)\s+(?:to\s+)?(?:be\s+|been\s+)?(?:treated\s+as|regarded\s+as|classed\s+as|deemed|marked|minuted\s+as|recorded\s+as|as|taken\s+(?:as|under))?\s*(?:<CONF>|<P2>)(?:\s+<NOUN>)?{_TONIGHT}\W*$"
    rf"|^\W*(?:{_WHO})?there\s+(?:were|was|are|is)\s+no\s+(?:<CONF>|<P2>)\s+(?:items?|business|matters?){_TONIGHT}\W*$"
)


def none_here(text: str) -> bool:
    """Whether a sentence says that nothing of this meeting is confidential."""
    return any(_NONE_HERE.search(text[a:b]) for a, b in sentences(text))
