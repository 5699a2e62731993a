"""Who calls at a school for their living, or is met there: a driver on a round, a poet, a farm.

What lives here: trades and places that a sentence puts beside a name, and notes of visits. What does
not: authors whose books are read, and people of other bodies (`outside`).
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import Plain
from redactor.people.vocabulary import JOB, before, behind

_I = re.IGNORECASE
# What somebody does day by day; of a matter of theirs it would be said otherwise.
_DAY_BY_DAY = (
    r"(?:now |also |still |always |often |usually |kindly )?(?:gets|knocks|meets|greets|keeps|knows|drives|cooks|bakes|sings|plays|teaches|reads|calls|rings|visits|opens|locks|checks|brings(?! (?:his|her|their))|runs|leads|grows|mends|sees(?! (?:his|her))|helps(?! (?:his|her|himself|herself))|waits|comes(?! (?:home|in late|late))|goes (?:round|out|to (?:each|every|the homes))|takes (?:them|the (?:children|pupils|minutes|register|dog|choir)|assembly)|tests|cleans|feeds|counts|walks (?:them|the|round)|lends|hands (?:out|round)|stands at|works with)\b"
    r"(?![^.;]*\b(?:too fast|late|drunk|without|roughly|shout\w*|swear\w*|complain\w*|(?:mother|father|parent|gran\w*|neighbour|family|she|he|they) (?:wrote|said|says|alleg\w+|claims?)|for (?:his|her) own|phone|alone with)\b)"
)
_AT_A_TRADE = r"(?:music|drum|drumming|samba|guitar|animal|reptile|owl|bird|bee|bug|farm|chicken|egg|book|story|puppet|magic|circus|science|planetarium|fossil|forest school|yoga|dance|football|cricket|rugby|bread|milk|cake|ice[- ]cream|bin|post|window|piano|boiler|lollipop|dinner|lunch|library|tree|hedge|minibus|mini-bus|bus|photo|phonics|Makaton|cooking|sewing|pottery)"
_BY_TRADE = rf"{_AT_A_TRADE} (?:man|lady|woman|chap|person|gentleman|people)"
_COMES = r"(?:will be |is |was |has been |is to be )(?:our )?(?:[\w-]+ )?in residence\b(?! (?:at|in) (?:the |an? )?(?:hospital|unit|clinic|hospice|home))"
_CALLING = r"(?:poet|author|novelist|illustrator|storyteller|playwright|composer|sculptor|potter|missionary|explorer|astronaut|mountaineer|polar explorer|scientist|astronomer|historian|journalist|broadcaster|rapper|beatboxer|conservationist|inventor|entrepreneur|Paralympian|Olympian)"
_CALLED_THERE = re.compile(
    r"^(?!.*\b(?:won|wins|winner|prize|competition|congratulat\w*|young (?:poet|author|scientist)s?)\b).*\b(?:visit\w*|visitors?|speakers?|talks?|came|come|comes|workshops?|assembl\w+|guests?|book week|arts week|science week|careers?)\b",
    _I,
)
_PLACE = r"(?:(?:[\w-]+ )?(?:farm|garage|stables|forge|salon|workshop|riding (?:school|centre)|gym|boxing club|garden centre|allotments?|bakery|café|cafe|studio|museum|gallery|library|care home|nursing home|barber['’]?s?|kennels|cattery|boatyard|print ?works|dojo|climbing wall|forest school|outdoor centre|music studio|youth club|sailing club|theatre|bike shop|community centre|food bank))"
_SUBJECT = r"(?:SEND(?:Co)?|SEN|EYFS|Early Years|English|maths|mathematics|science|RE|PE|PSHE|RSE|music|art|drama|dance|history|geography|computing|ICT|IT|DT|French|Spanish|German|Welsh|Latin|languages|MFL|phonics|reading|writing|law|business|sociology|psychology|economics|politics|biology|chemistry|physics|media|technology|food|textiles|careers|safeguarding|the sixth form|nursery|Reception|humanities|curriculum)"
# How notes of a visit begin: by initials, subject and day, or by who went to which subject.
_ON_A_VISIT = re.compile(
    rf"^\W*(?:\d[\d.]*\W+)?(?:\(?\w\)\s*)?(?:(?-i:[A-Z][A-Za-z]{{1,3}})[:,–-]\s*(?i:{_SUBJECT}),?\s+(?:on )?\d{{1,2}}\b"
    rf"|.*\b(?:to|in|into) (?:{_SUBJECT})\s*[:–,-]|.*\b(?:link|monitoring|governor|learning) (?:visits?|walks?)\b|visits? to (?:the )?{_SUBJECT}\b)",
    _I,
)
_MET = r"(?:met|saw|talked (?:to|with)|spoke (?:to|with)|sat with|toured with|was shown round by|interviewed)"
_PUPILS_WITH = r"(?:,? (?:and|with) (?:a group of |two|three|four|five|six|some|several|a few|the|her|his) ?(?:\w+ )?(?:students?|pupils?|children|class|learners|team)\b(?! of (?:his|her|their) own))"
_PLACE_OF_WORK = r"(?:site|office|front office|kitchen|canteen|premises|estates|finance|cleaning|catering|caretaking|grounds|reprographics|payroll|IT|IT support)"

CALLERS = (
    Plain(  # "The mini-bus driver, Mr Orde, knocks on doors"
        before(
            rf"(?:^|[.;:]\s|\b(?:and|that|because|as)\s)(?:\W*\d[\d.]*)?\W*(?:the|our) (?:[\w-]+ ){{0,3}}(?!governor|trustee|member){JOB}(?: (?:of|for|at|from|in) [\w'’ ]{{2,30}})?,"
        ),
        behind(rf",? (?:who )?{_DAY_BY_DAY}"),
        titled=True,
    ),
    Plain(  # "Gus, the bread man"
        before(r""),
        behind(rf"(?:,| \(| is) (?:the|our|a) (?:new |old )?{_BY_TRADE}\b(?!['’])"),
    ),
    Plain(
        before(rf"\b(?:the|our|a) (?:new |old )?{_BY_TRADE}(?:,| called| is| was)?"),
        behind(
            r"(?!['’])(?=\s*[.,;)]|\s+(?:came|comes|has|will|is|was|brought|showed|who|and|had)\b)"
        ),
    ),
    Plain(before(r""), behind(rf"(?: \([^()]{{2,30}}\))?,? {_COMES}")),
    Plain(
        before(
            rf"\b(?:the|an?|our) (?:(?:local|famous|well-known|Welsh|Scottish|Irish|English|retired|former|acclaimed|prize-winning|celebrated) )*{_CALLING}"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|who|from|to|came|spoke|visited|talked|on|for|in)\b)(?![^.;,]*\b(?:of|in) (?:Year|class|Y\d)|[^.;,]*\baged\b|,? (?:in )?(?:Year|Y)\s?\d)"
        ),
        paragraph=_CALLED_THERE,
    ),
    Plain(  # "The farm (Mrs Orde) is good"
        before(rf"\b(?:the|our|an?|at|local) {_PLACE}\s*\("),
        behind(r"\)"),
        titled=True,
    ),
    Plain(  # notes of a visit
        before(rf"(?:^|[.;:,–-]\s*|\b(?:and|where (?:she|he|they)|then) ){_MET}"),
        behind(
            rf"(?!['’])(?=\s*(?:[.;]|$)|{_PUPILS_WITH}|,? and (?:heard|saw|watched|looked|read|discussed)\b| teach\b| in (?:her|his) (?:room|classroom)\b|, (?:the |our )?(?:[\w-]+ ){{0,2}}(?:lead|leader|teacher|coordinator|head of)\b)"
        ),
        titled=True,
        paragraph=_ON_A_VISIT,
    ),
    Plain(  # "Ernie, site, carried equipment"
        before(r"(?:^|[.;:]\s|\b(?:and|to|by|from|with)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            rf"(?: \(|, )(?:the |our )?{_PLACE_OF_WORK}(?: (?:team|staff))?(?:\)|,)(?! (?:club|class|(?:and )?(?:Year|Y|class) ?\d))"
        ),
    ),
    Plain(  # who opens the fair, and was a child here once
        before(
            r"\b(?:a|an|our|the) (?:former|old|past|ex-?) ?(?:pupil|student|head (?:boy|girl)),?"
        ),
        behind(
            r",? (?:is to|will|has (?:agreed|offered) to|had come to|came (?:in |back )?to) (?:open|give|present|talk|speak|address|judge|launch|unveil)\b"
        ),
        titled=True,
    ),
)
