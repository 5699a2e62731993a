"""Who plainly is one of several of a job or an office, in a list that says of which."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import Plain
from redactor.people.vocabulary import before, behind

_A_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w'’.-]*|ap|ab|de|van|bin)){0,3}"
# Names of the list that stand before the one in question.
_OTHERS = (
    rf"(?:{_A_NAME}(?:\s*\([^()]{{1,30}}\))?(?:\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+)){{0,12}}"
)
_GOES_ON = (
    r"(?!['’])(?=\s*(?:[.,;(&]|$)|\s+(?:and|who|have|has|had|were|was|will|are|is|to|for|from)\b)"
)
_HEADED = r"(?:heads?|leaders?|directors?) of (?:year|department|faculty|key stage|phase|learning)s?|(?:year|phase|pastoral|faculty|curriculum|subject) (?:heads|managers|leaders)"
_EXAMINERS = r"(?:moderators?|inspectors?|assessors?|examiners?|verifiers?|auditors?|lead inspector|returning officer|presiding officer|tellers|scrutineers)"
_A_CREW = r"(?:caretaking|cleaning|kitchen|catering|office|site|premises|estates|maintenance|grounds|leadership|pastoral|inclusion|SEND|safeguarding|admin\w*|finance)"
_FRIENDS = r"(?:(?-i:PTA|PTFA|PSA|HSA|FPTA|PTSA|Friends)\b|parents?['’]?s?['’]? (?:group|association|council|committee|forum)|parent[- ]teachers?['’]? association|home[- ]school association)"
_OFFICER = (
    r"(?:(?:co-?|vice[- ])?chair(?:man|woman|person)?|secretary|treasurer|president|organiser)"
)
_OF_PARENTS = re.compile(_FRIENDS, re.IGNORECASE)
_OF_A_CREW = re.compile(rf"\b{_A_CREW}\b", re.IGNORECASE)

LISTED = (
    # "heads of year: A (7), B (8) and C (9)": of each it says the year that is in their care
    Plain(before(rf"\b(?:{_HEADED})(?: [\w–/-]+){{0,4}}:\s*{_OTHERS}"), behind(_GOES_ON)),
    Plain(
        before(rf"(?:^|[.;:,]\s|\band\s)(?:{_OTHERS})"),
        behind(
            r",? (?-i:Head|Director|Leader) of (?:Year \d{1,2}|Sixth Form|Lower School|Upper School|Key Stage \d)(?=\s*[,.;]|\s+(?:and|has|is|was|from|reported|said)\b|$)"
        ),
    ),
    Plain(
        before(
            rf"\b(?:elections?|elected|re-elected|appointments|appointed)\b[^.;:]{{0,60}}:\s*{_OTHERS}"
        ),
        behind(
            rf"(?: and {_A_NAME})?\s*\((?:parents?|staff|community|co-?opted|foundation|authority|LA)\b[^()]*\)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? (?:who (?:was|had been) |newly |re-)?elected by (?:the )?(?:parents|staff|members)\b"
        ),
    ),
    Plain(
        before(rf"\b{_EXAMINERS}(?: from (?:the )?[\w ]{{3,30}})? (?:was|were|is|are) {_OTHERS}"),
        behind(_GOES_ON),
    ),
    Plain(
        before(
            rf"\b(?:the|our) (?:{_A_CREW} )?team (?:now |currently )?(?:is|are|consists of|comprises)\s+{_OTHERS}"
        ),
        behind(_GOES_ON),
        paragraph=_OF_A_CREW,
    ),
    Plain(
        before(rf"\b(?:her|his|their) (?:two|three|four|new) assistants, {_OTHERS}"),
        behind(_GOES_ON),
    ),
    Plain(
        before(
            rf"\b(?:lessons?|interventions?|booster (?:classes|sessions)|groups) (?:(?:which )?(?:are|were|is|was|being) )?(?:taken|taught) by {_OTHERS}"
        ),
        behind(_GOES_ON),
    ),
    Plain(
        before(
            rf"\bsupply (?:cover |teaching )?(?:is|was|has been|will be) (?:being )?(?:shared|split|provided|covered|done) (?:between|by) {_OTHERS}"
        ),
        behind(_GOES_ON),
    ),
    Plain(
        before(
            rf"\b(?:purchas\w+|procurement|credit|debit|charge|fuel) cards? (?:(?:is|are|was|were) )?(?:held|used|kept) by {_OTHERS}"
        ),
        behind(_GOES_ON),
    ),
    Plain(
        before(
            rf"\b(?:council|committee|parliament|team|club|ambassadors|leaders),? (?:(?:is|are|was|were|which is) )?(?:advised|mentored|overseen|supervised) by {_OTHERS}"
        ),
        behind(_GOES_ON),
    ),
    Plain(
        before(""),
        behind(rf"\s*(?:\({_OFFICER}\)|, {_OFFICER}\b|\s+as (?:its |their |the )?{_OFFICER}\b)"),
        paragraph=_OF_PARENTS,
    ),
)
