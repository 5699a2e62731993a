"""Who plainly is one of several of a job or an office, in a list that says of which."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import before, behind

# Names of the list that stand before the one in question.
_OTHERS = rf"(?:{A_NAME}(?:\s*\([^()]{{1,30}}\))?(?:\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+)){{0,12}}"
_ENDS = (
    r"(?!['’])(?=\s*(?:[.,;(&]|$)|\s+(?:and|who|have|has|had|were|was|will|are|is|to|for|from)\b)"
)
_YOUNG = r"(?:pupils?|students?|children|child|prefects?|captains?|mentors|leaders|buddies|ambassadors|librarians|champions|monitors?|badges?|council|club|eco|playground|class|looked after|head (?:boy|girl)s?|sixth[- ]form(?:ers?)?)"
_GOES_ON = rf"(?![^.;]{{0,80}}\b(?:{_YOUNG}|Year|Y\d|him|his|won|final)\b)(?!, its\b){_ENDS}"
# What stands in the paragraph up to the name tells of no children.
_OF_ADULTS = re.compile(rf"^(?!.*\b{_YOUNG}\b)", re.IGNORECASE | re.DOTALL)
_HEADED = r"(?:(?:heads?|directors?) of (?:year|department|faculty|key stage|phase|learning)s?|(?:year|phase|pastoral|faculty) (?:heads|managers))"
_EXAMINERS = r"(?:moderators?|inspectors?|assessors?|examiners?|verifiers?|auditors?|lead inspector|returning officer|presiding officer)"
# "Caretaking. The team is A, B and C"
_OF_A_CREW = re.compile(
    r"^\W*(?:[\w.]{1,5}\W+)?(?:caretaking|cleaning|catering|premises|maintenance|estates|grounds|office|finance)\W",
    re.IGNORECASE,
)
_LEAVES = r"^(?!.*\b(?:leav\w+|retir\w+|redundan\w+|ill-health)\b)"
_OF_AWARDS = re.compile(
    rf"{_LEAVES}.*\b(?:awards?|recipients?|presented)\b", re.IGNORECASE | re.DOTALL
)
_OF_SERVICE = re.compile(
    rf"{_LEAVES}.*\b(?:long[- ]service|years?['’]? (?:of )?service)\b", re.IGNORECASE | re.DOTALL
)
_OF_A_BOARD = r"\b(?:governing|governors?|board|LGB|trustees?)\b"
_ELECTED = r"\b(?:elections?|re-?elected|elected|appointments?|appointed)\b"
_FRIENDS = r"(?:(?-i:PTA|PTFA|PSA|HSA|FPTA|PTSA)\b|parents?['’]?s?['’]? (?:group|association|forum)|parent[- ]teachers?['’]? association|home[- ]school association)"
_OFFICER = (
    r"(?:(?:co-?|vice[- ])?chair(?:man|woman|person)?|secretary|treasurer|president|organiser)"
)

_TEAM = r"(?:attendance|pastoral|welfare|behaviour(?: support)?|inclusion|SEND|family support|outreach|office|finance|admissions|site|premises|estates|catering|kitchen|cleaning|data|exams?|safeguarding|early help) team"
_SUBJECT = r"(?:English|maths|mathematics|science|music|art|PE|RE|history|geography|computing|languages|French|Spanish|Welsh|design and technology|DT|phonics|reading|writing|PSHE|early years|SEND)"

# "Staffing for September: Reception Miss Orme, Year 1 Mr Dace (Mondays) and Mrs Lund": nothing but classes and names
_OF_CLASSES = re.compile(
    r"^\W*(?:[\w.]{1,5}\W+)?(?:the |proposed |provisional |our )*(?:staffing|teaching staff|class(?:es)? (?:structure|organisation|allocations?|teachers?|next year|from|for)|classes|teachers|teaching arrangements|deployment)\b"
    r"(?![^:]*\b(?:parents?|famil\w+|carers?|complain\w*|prizes?|awards?|winners?|leav\w+|absen\w+|ill\w*|maternity|reps?|helpers?|concerns?|capability|appraisal|pay)\b)"
    r"[^.;:]{0,60}:(?:\s|[,;/&–-]|\([^()]{1,30}\)|\b(?:and|with)\b|(?-i:[A-ZÀ-Þ\d])[\w.'’/-]*+)*+$",
    re.IGNORECASE,
)

# "The team has two practitioners here on Mondays, A and B": no pupils, whatever they do there
_PROFESSIONALS = r"(?:practitioners|counsellors|therapists|psychologists|nurses|social workers|youth workers|advis[eo]rs|consultants|inspectors|auditors|heads of school|caretakers|technicians)"
# … and no roles of a play: "two nurses (Ann Orr and Bea Lund)"
_NOT_ON_STAGE = re.compile(
    rf"^(?!.*\b(?:{_YOUNG}|play(?:s|ed)?|nativity|show|cast|parts?|production|panto\w*|dress\w*|costumes?|debate|peer|boys?|girls?|Year \w+)\b)",
    re.IGNORECASE | re.DOTALL,
)
_WHEN_THERE = r"(?: (?:here|in school|on site|for us|on (?:\w+day(?:s| mornings| afternoons)?(?:,? and )?)+))*"

LISTED = (
    Plain(
        before(
            rf"\b(?:has|have|are|were|two|three|four)(?: (?:two|three|four|new|our|its))* {_PROFESSIONALS}{_WHEN_THERE},\s*{_OTHERS}"
        ),
        behind(_ENDS),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(
            r"(?:[:,;(]|\band|&|\b(?:Year|Yr|Class|Form|Foundation|Reception|Nursery) ?\w{0,4}|\b[YPSR]\d{0,2}|(?-i:[A-Z])[\w'’-]+)"
        ),
        behind(_ENDS),
        titled=True,
        paragraph=_OF_CLASSES,
    ),
    Plain(
        before(
            rf"\bthe other (?:adults|staff) (?:(?:going|on the \w+) )?(?:are|were|will be) {_OTHERS}"
        ),
        behind(_ENDS),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(
            rf"\b(?:appointments?|appointed)(?: (?:from|for|since|in) [\w ]{{3,25}})?(?:, all announced[^:;.]{{0,40}})?:\s*{_OTHERS}"
        ),
        behind(
            r"\s*(?:\((?:\w+ ?){1,4}\)|, (?:\w+ ?){1,4}?(?=[;.]|$|,? (?:from|to start|starting)\b))"
        ),
        paragraph=_OF_ADULTS,
    ),
    Plain(  # "visiting speakers this term were Ann Orr (vaccines) and Bea Lund (knife crime)"
        before(
            rf"\b(?:visiting|guest|outside|external) speakers(?: (?:this|last) (?:half-)?(?:term|year|month))?(?: (?:were|are|have been|have included|included|include|will be))?:?\s*{_OTHERS}"
        ),
        behind(
            rf"(?![^.;]{{0,120}}\b(?:{_YOUNG}|Year|Y\d|him|his|her|their|aged)\b)(?:\s*\([^()]{{1,60}}\))?{_ENDS}"
        ),
        paragraph=_OF_ADULTS,
    ),
    # "(cook, 35 years)" is no child's age; fewer may be one, where it does not say of what
    Plain(
        before(""),
        behind(r"\s*\([^()]{0,50}\b[2-4]\d years\)"),
        paragraph=_OF_AWARDS,
    ),
    Plain(
        before(""),
        behind(r"\s*\([^()]{0,50}\b(?:1[5-9]|[2-4]\d) years(?: service)?\)"),
        paragraph=_OF_SERVICE,
    ),
    Plain(
        before(rf"\b{_TEAM},? (?:is |which is |was )?led by"),
        behind(_GOES_ON),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(
            r"\b(?:behaviour(?: support)?|outreach|attendance|early help|admissions|finance|HR) team['’]s"
        ),
        behind(_GOES_ON),
    ),
    Plain(before(rf"(?:^|[.;]\s)\W*{_SUBJECT}, by"), behind(r"\s*:"), titled=True),
    Plain(
        before(
            rf"\bprogramme of (?:visitors|speakers|guests)\b[^.;:]{{0,20}}\b(?:among them|including|such as)\s+{_OTHERS}"
        ),
        behind(_ENDS),
        titled=True,
    ),
    Plain(
        before(rf"\b{_FRIENDS}, (?:of which|whose chair is)"),
        behind(rf"(?: is (?:the )?{_OFFICER}\b|(?=[.,;]))"),
    ),
    Plain(
        before(
            rf"\b(?:two|three|four|five|six|seven|eight|several|new|following) (?:new )?(?:heads|head ?teachers|principals|heads of school|deput(?:y heads|ies)|chairs(?: of governors)?)"
            rf" (?:(?:have|has|had|were|are|all|both) )*(?:began|begun|begin|started|start|joined|join|appointed|welcomed|took up|taken up|take up)\b[^.;:]{{0,40}}:\s*{_OTHERS}"
        ),
        behind(rf"(?:\s*\([^()]{{2,40}}\)|{_ENDS})"),
    ),
    # "heads of year: A (7), B (8) and C (9)": of each it says the year that is in their care
    Plain(
        before(
            rf"\b{_HEADED}(?: [\w–/-]+){{0,4}}:\s*(?:{A_NAME} in {_SUBJECT}, (?:and )?)*{_OTHERS}"
        ),
        behind(rf"(?: in {_SUBJECT}(?=[.,;]|$))|{_ENDS}"),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(rf"(?:^|[.;:,]\s|\band\s)(?:{_OTHERS})"),
        behind(
            r",? (?-i:Head) of (?:Year \d{1,2}|Sixth Form|Lower School|Upper School|Key Stage \d)(?=\s*[,.;]|\s+(?:and|has|is|was|from|reported|said)\b|$)"
        ),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(
            rf"(?:{_OF_A_BOARD}[^.;:]{{0,40}}{_ELECTED}|{_ELECTED}[^.;:]{{0,40}}{_OF_A_BOARD})[^.;:]{{0,40}}:\s*{_OTHERS}"
        ),
        behind(
            rf"(?: and {A_NAME})?\s*\((?:parents?|staff|community|co-?opted|foundation|authority|LA)\b[^()]*\)"
        ),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(""),
        behind(
            r",? (?:who (?:was|had been) |newly |re-)?elected by (?:the )?parents\b(?! as\b(?! (?:an? |the )?(?:parent )?governor))"
        ),
    ),
    Plain(
        before(rf"\b{_EXAMINERS}(?: from (?:the )?[\w ]{{3,30}})? (?:was|were|is|are) {_OTHERS}"),
        behind(_GOES_ON),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(
            rf"\b(?:the|our) team (?:now |currently )?(?:is|are|consists of|comprises)\s+{_OTHERS}"
        ),
        behind(_GOES_ON),
        paragraph=_OF_A_CREW,
    ),
    Plain(
        before(
            rf"\b(?:interventions?|groups) (?:(?:which )?(?:are|were|being) )?(?:taken|taught) by {_OTHERS}"
        ),
        behind(_GOES_ON),
        paragraph=_OF_ADULTS,
    ),
    Plain(
        before(
            rf"\bsupply (?:cover |teaching )?(?:is|was|has been|will be) (?:being )?(?:shared|split|provided|covered|done) (?:between|by) {_OTHERS}"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;(&]|$)|\s+(?:and|who)\b)"),
    ),
    Plain(
        before(rf"\b(?:purchas\w+|procurement|credit|charge|fuel) cards? held by {_OTHERS}"),
        behind(
            r"(?!['’])(?![^.;]*\b(?:theft|fraud|misus\w+|stolen|after)\b)(?=[^.;]*\b(?:tested|checked|sampled|audited|reconciled|in order)\b)"
        ),
    ),
    Plain(
        before(
            rf"\b(?:council|parliament|senate),? (?:(?:is|are|was|were|which is) )?(?:advised|supervised) by {_OTHERS}"
        ),
        behind(_GOES_ON),
    ),
    Plain(
        before(rf"\b{_FRIENDS}(?:(?!\b{_YOUNG}\b|\bstall\b)[^.;:]){{0,60}}"),
        behind(rf"\s*(?:\({_OFFICER}\)|, {_OFFICER}\b|\s+as (?:its |their |the )?{_OFFICER}\b)"),
    ),
    Plain(  # "three nurses (Ann Orr, Bea Lund and Jan Pell)"
        before(
            rf"\b(?:two|three|four|five|our)(?: (?:two|three|four|new|visiting|part-time|full-time|speech(?: and language)?|occupational|art|drama|music|educational|clinical|school|community|family|site))* (?:therapists|counsellors|psychologists|nurses|caretakers|cleaners|teaching assistants|social workers|midday supervisors|invigilators|practitioners) \({_OTHERS}"
        ),
        behind(r"(?!['’])(?=\)|,|\s+(?:and|&)\s)"),
        paragraph=_NOT_ON_STAGE,
    ),
    Plain(  # "two firms have lent engineers: Ann Orr and Bea Lund"
        before(
            rf"\b(?:lent|supplied|provided|released|seconded)(?: us| the college| the school)? (?:(?:two|three|four|some|its|their) )?(?:engineers|nurses|technicians|teachers|tutors|lecturers|trainers|architects|surveyors|chefs|plumbers|electricians|scientists|accountants|solicitors|programmers)\b(?:(?!\b(?:boys?|girls?|learners?|young|famil(?:y|ies)|him|her|them|for (?:two|three|four|\d))\b)[^.;:]){{0,40}}:\s*{_OTHERS}"
        ),
        behind(_ENDS),
        paragraph=_OF_ADULTS,
    ),
    Plain(  # "a day of drop-ins. Strong in history (Ann Orr) and in KS2 maths (Bea Lund)"
        before(
            rf"\b(?:strong(?:er|est)?|(?:good|excellent|best) (?:practice|teaching)) in (?:[^.;]{{3,50}}\),?(?: and)?(?: in)? )?(?:(?:KS|Key Stage )\d )?{_SUBJECT} \("
        ),
        behind(r"\)"),
        paragraph=re.compile(
            rf"^(?!.*\b(?:{_YOUNG}|pupil|child|boys?|girls?|learners?|results?|grades?|outcomes|scores?|progress)\b).*\b(?:drop-?ins?|lesson (?:observations?|visits?)|learning walks?|quality of teaching)\b",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
)
