"""A pupil's year, form or class, where a name or a word for a pupil stands beside it.

This is evidence: it tells that the person is a pupil, and with other facts it may identify one.
The score is low, no context raises it, and the policy keeps it by default. Year groups as a subject ("Year 6 results")
are left.
"""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import EVIDENCE, StrictPatternRecognizer

_YEAR = r"(?:Year|Yr|Y)\s?(?:1[0-4]|[1-9]|R)(?!\w|-)|(?:Reception|Nursery|Pre-school)\b"
_FORM = r"(?:1[0-3]|[1-9])[A-Z]{1,2}[0-9]?(?!\w)"
_CLASS = r"(?:\p{Lu}[\w'\u2019-]+\s[Cc]lass|[Cc]lass\s(?:[0-9]{1,2}[A-Z]?|[A-Z]{1,3}))(?!\w)"
_ANY = rf"(?:{_YEAR}|{_FORM}|{_CLASS})"
_NOT_A_NAME = (  # capitalised because the sentence begins, or a subject, or a body
    r"(?:Pupils?|Children|Students?|Learners?|Boys|Girls|Parents?|Governors?|Staff|Teachers?"
    r"|Attendance|Behaviour|Outcomes?|Results?|Progress|Writing|Reading|Maths|Mathematics|Phonics"
    r"|English|Science|History|Geography|French|Spanish|Music|Art|PE|RE|SATs?|SEND?|Places?"
    r"|School|Academy|College|Class|Classes|Year|Years|Reception|Nursery|Stage|Numbers?|Data"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Trips?|Swimming|Admissions?|Standards?|Assessments?|Suspensions?|Exclusions?|Visits?|And|The"
    r"|Held|Meeting|Item|Minute|Room|Table|Appendix|Action|Agenda|Paragraph|Set|Form|Policy"
    r"|In|For|From|Of|At|All|Also|Only|Both|Most|Our|This|Each|Current|Overall|Visit|Tests?)"
)
_NAME = rf"\b(?!{_NOT_A_NAME}\b)\p{{Lu}}[\p{{L}}'\u2019-]*\.?"
_CHILD = r"(?:pupil|student|child|boy|girl|learner|twin|sibling|brother|sister|son|daughter|guide)"


class PupilClassRecognizer(StrictPatternRecognizer):
    """Year groups, forms and classes beside a name or a word for one pupil."""

    ENTITY = "PUPIL_CLASS"
    NEEDS = r"[0-9]|Reception|Nursery|Pre-school|[Cc]lass|Y(?:ea)?r?\s?R"
    PATTERNS = (
        Pattern("after a name", rf"{_NAME}(?:,?\s|\s?[(\[]\s?|\s?[,\u2013-]\s)(?:(?:is\s|now\s|who\sis\s)?(?:in|from|of)\s)?\K{_ANY}", EVIDENCE),
        Pattern("after a word for a pupil", rf"\b{_CHILD}\s(?:(?:is\s)?(?:in|from|of)\s|\()\K{_ANY}", EVIDENCE),
        Pattern("before a word for a pupil", rf"(?<![\w£])\b{_ANY}(?=\s{_CHILD}s?\b)", EVIDENCE),
        Pattern("form or class after the year", rf"\b(?:{_YEAR})\)?,?\s(?:(?:in|of|from)\s)?\K(?:{_FORM}|{_CLASS})", EVIDENCE),
    )  # fmt: skip
