"""Of whom something good is told openly: work that is praised, a lesson, a compliment, prizes given out.

What lives here: praise that names grown-ups for what they do at school, and what children call them.
What does not: thanks in passing (`passing`), awards and what became of somebody (`news`).
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import JOB, before, behind

_I = re.IGNORECASE
_OTHERS = rf"(?:{A_NAME}(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)){{0,4}}"
_ENDS = r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|with|on|in|at|for|from|to|by|after|before|during)\b)"
_ALL = (
    r"(?:(?:the|our|all|these|those|new|youngest|oldest|other|his|her|their|every|each|some|so) )*"
)
# With whom or at what somebody works hard at school; with "the school" a parent does.
_WORKED_ON = (
    rf"(?:with|on|for|at|over) {_ALL}(?:parents|families|children|pupils|students|classes|class|year groups?|staff|team|volunteers|cooks|(?-i:Year \w+|Y\d+|Reception|Nursery)"
    r"|displays?|timetables?|garden|library|website|newsletter|bids?|data|reports?|policies|curriculum|phonics|maths|reading scheme|production|concert|play|choir|budget|building|kitchen|grounds|records?|files|census|transition|attendance (?:figures|data)|behaviour policy)\b(?!['’])"
    rf"|to (?:get|make|keep|bring|build|raise|improve|prepare|set up) {_ALL}(?:library|hall|school|kitchen|garden|displays?|classrooms?|website|standards|results|building|grounds|nursery|timetable)\b"
)
_TOOK_PART = r"(?![^.;]*\b(?:(?:his|her|their) (?:own )?(?:attendance|behaviour|reading|child|targets|english)|at home)\b)"
_TASK = r"(?:caretaking|cleaning|cooking|gardening|driving|accounts|books|book-?keeping|payroll|typing|minutes|photocopying|printing|filing|banking|purchasing|ordering|lettings|first aid|lunches|dinners|library|boilers?|grounds|crossing|kitchen|invoices|post|admin(?:istration)?|IT)"
_GOOD = r"(?:best|strongest|finest|liveliest|happiest|loveliest|calmest|outstanding|excellent|exemplary|most (?:joyful|impressive|enjoyable|effective|memorable|inspiring|ambitious)|highlight)"
_LESSON = r"(?:lessons?|class(?:es)?|classrooms?|teaching|displays?|assembl(?:y|ies)|books|practice|session|rehearsal|morning|day|visit)"
_WRITTEN = r"(?:praised?|praising|thank(?:s|ed|ing)?|compliment\w*|written|wrote|writes|spoke|spoken|named|mentioned)"
_OPENLY_PRAISED = re.compile(
    r"^(?!.*\b(?:complain\w*|concerns?|alleg\w+|unhappy|grievance)\b).*\b(?:compliments?|praise[sd]?|bouquets?|plaudits)\b",
    _I,
)
_SHORT_HANDED = re.compile(
    r"\b(?:vacanc(?:y|ies)|short(?:[- ](?:staffed|handed))?|absen\w+|cover|gaps?|lunchtimes?|one (?:down|short)|understaffed)\b",
    _I,
)
REMARKED = (
    Plain(  # "has worked hard with the parents"
        before(r""),
        behind(
            rf"(?:(?:,| and|, and) {A_NAME}){{0,3}} (?:has|have|had) (?:been working|worked) (?:(?:so|very|really|extremely|incredibly|particularly) )?(?:hard|tirelessly|wonders) (?:{_WORKED_ON}){_TOOK_PART}"
        ),
        titled=True,
    ),
    Plain(  # "who does the caretaking"
        before(r""),
        behind(
            rf", who (?:does|looks after|sees to|manages) (?:the |our |all the |all our )?{_TASK}\b(?!['’]| (?:club|of|for (?:her|his|their|the neighbours?)|for (?:year|class)|rota))"
        ),
        titled=True,
    ),
    Plain(
        before(r"(?:^|[.;:]\s|\b(?:that|and)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            r" (?:(?:has|had) )?(?:mended|repaired|fixed|painted|cleared|cleaned|gritted|rebuilt|dug|made|put up|sorted|weeded|unblocked|rewired|replaced)\b[^.;]{3,70} and (?:should|ought to|must|is to|will|deserves to) be (?:warmly |much )?thanked\b"
        ),
        titled=True,
    ),
    Plain(  # "The best lesson they saw was Mr Orme's"
        before(
            rf"\b{_GOOD}\b(?: \w+)? {_LESSON}\b[^.;]{{0,30}} (?:was|were|is|are|came from|belonged to|in)"
        ),
        behind(
            r"['’]s?(?=\s|[.,;]|$)(?! (?:son|daughter|child|boy|girl|twins|mother|father|work|story|poem|reading)\b)"
        ),
        titled=True,
    ),
    Plain(  # "A father had written of Mrs Orr, Year 1 teacher, that …", among compliments
        before(rf"\b{_WRITTEN}\b[^.;:]{{0,40}}(?:of|about|to|for|praise)|\bprais(?:e[sd]?|ing)"),
        behind(
            rf",? (?:\(|(?:the|our|an?) )?(?:[\w'’-]+ ){{0,3}}{JOB}\b(?! (?:whose|who) (?:son|daughter|child)\b)"
        ),
        titled=True,
        paragraph=_OPENLY_PRAISED,
    ),
    Plain(  # "Nana Bea, as the children call the cook"
        before(r""),
        behind(
            rf",? (?:as|which is what) (?:the |our )?(?:children|pupils|students|staff|everyone|everybody|we(?: all)?|they(?: all)?) calls? (?:the|our) (?:[\w-]+ ){{0,2}}{JOB}\b"
        ),
    ),
    Plain(  # "the awards were given by Dr Orme, an oceanographer"
        before(
            rf"\b(?:prizes|awards|certificates|medals|trophies|diplomas|speech day prizes)\b[^.;]{{0,30}} (?:was|were|are|will be|are to be|being|is) (?:given|presented|handed|awarded)(?: out| over| away)? by {_OTHERS}"
        ),
        behind(
            r"(?!['’])(?![^.;]*\b(?:in memory|(?:year|class|form) (?:\d|(?-i:[A-Z])\b|one|two|three|four|five|six)|pupils?|prefects?|head (?:boy|girl)|parents?)\b)"
        ),
        titled=True,
    ),
    Plain(  # "There are two vacancies. Miss Orr has been helping out."
        before(r"(?:^|[.;:]\s|\b(?:and|but|while)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            r" (?:has been|is|was|had been) (?:kindly |now )?(?:helping|filling|stepping) (?:out|in)(?=\s*(?:[.;]|$)|,? (?:until|at lunch\w*|for now|meanwhile|in the (?:meantime|kitchen|office|hall))\b)"
        ),
        titled=True,
        paragraph=_SHORT_HANDED,
    ),
    Plain(  # "saw a rehearsal directed by Ms Orr and met Rosie"
        before(
            r"\b(?:saw|watched|seen|joined|observed|heard|enjoyed|sat in on|attended)\b (?:an?|the|part of an?|some of the) (?:[\w-]+ ){0,2}(?:rehearsal|lesson|session|class|assembly|workshop|seminar|tutorial|practical|experiment|service|choir practice|PE lesson)s?\b[^.;]{0,30} (?:directed|led|taught|conducted|run|given|taken|choreographed) by"
        ),
        behind(
            _ENDS + r"(?![^.;]*\b(?:parents?|volunteer|mother|father|of Year \w+|pupil leaders?)\b)"
        ),
        titled=True,
    ),
    Plain(  # "The trip was a joy, not least because of Mr Orr's commentary"
        before(
            r"\b(?:visit|trip|tour|exchange|expedition|residential|excursion|lecture|pilgrimage)\b[^.;]{0,40}\b(?:triumph|success|joy|delight|hit|treat|highlight|enjoy\w*|memorable|unforgettable)\b[^.;]{0,60}\b(?:because of|thanks to|owing to|for)"
        ),
        behind(
            r"['’]s? (?:[\w-]+ )?(?:reading|lecture|talk|commentary|teaching|expertise|knowledge|guiding)\b(?! (?:difficult\w*|age|book|record|scheme|group)\b)(?![^.;]*\b(?:parents?|mother|father|son|daughter|volunteer)\b)"
        ),
        titled=True,
    ),
)
