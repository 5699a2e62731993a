"""Who plainly gives their time at work, is lent by another school, has a duty, or offers to serve."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import JOB, before, behind

_AND_OTHERS = rf"(?:(?:,| and|, and) {A_NAME}){{0,4}}"
_ADVERB = r"(?:(?:has|have|had|again|kindly|all|both|now|also|each|generously) )*"
# … of whoever is no parent, neighbour or volunteer
_OF_NO_FAMILY = r"^(?!.*\b(?:parents?|mothers?|fathers?|mums?|dads?|grand\w+|famil(?:y|ies)|carers?|neighbours?|residents?|volunteers?|former)\b).*"
_FREE_TIME = (
    r"(?:Easter|Christmas|summer|weekends?|Saturdays?|Sundays?|half[- ]terms?|holidays?|evenings?|bank holiday|days? off|free (?:time|periods?|afternoons?|days?)|spare time)"
    r"(?! (?:job|jobs|work|shift|class|place|club)\b)"
)
_ANOTHER_SCHOOL = r"(?:the |our |another |a |an )?(?:(?:neighbouring|partner|sister|supply|other|local|infant|junior|high|secondary|primary|special) )*(?:federation|trust|agency|cluster|infants|juniors|school|academy|hub|council|diocese|centre|authority)"
_BY_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,3} (?-i:School|Academy|Primary|Infants|Juniors|Federation|Trust|College|High)"
_SOME_DAYS = r"\b(?:mornings?|afternoons?|days?|(?:mon|tues|wednes|thurs|fri)days?|times) ?(?:a week|each week|every week|until\b[^.;]*)?(?=\s*(?:[.,;]|$)| (?:and|to|until|from)\b)"
_SMALL_GROUP = r"(?:small groups?|(?:booster|intervention|catch-?up|nurture|reading|maths|phonics|tuition|target|handwriting|spelling) groups?|groups? of (?:[\w-]+ ){0,3}(?:pupils|children|students|boys|girls|learners))"
_OF_PUPILS = r"(?: of (?:[\w-]+ ){0,3}(?:pupils|children|students|boys|girls|learners)| from (?:Year|Class) \w+)?"
_A_TEAM = (
    r"(?:\b(?:council|trust|diocese|authority|LA|county|borough|federation|union|police|hospital|university)['’]?s?['’]? (?:(?!foster|adopt|famil)[\w&-]+ ){0,3}?"
    r"|\b(?:press|communications?|media|admissions|transport|payroll|HR|legal|insurance|clerking|governor|property|IT|data protection|parking|highways|licensing|planning)(?: [\w&-]+){0,2} )"
    r"(?:team|office|department|desk|services?|helpline|unit|section)"
)
_DUTY = (
    r"\b(?<!mini )(?<!junior )(?<!pupil )(?<!young )(?<!student )(?:designated (?:[\w-]+ ){0,2}(?:persons?|people|leads?|officers?|staff|teachers?|members of staff)|(?:deputy )?DSLs?|safeguarding (?:leads?|officers?|team)"
    r"|first[- ]aiders|fire (?:marshals|wardens)|key-? ?holders)"
)
_AND_THERE = rf"(?:{A_NAME}(?:\s*\([^()]{{1,30}}\))?(?:,? and,?|,)\s(?:(?:at|for|in) [^,;.()]{{2,30}},\s)?){{0,8}}"
_ENDS = r"(?!['’])(?=\s*(?:[.,;(]|$)|\s+and\b)"
_IN_WELSH = r"(?:athrawes|athro|bennaeth|ddirprwy|gynorthwyydd|gymhorthydd|ofalwr|glerc|gogyddes|gogydd|dechnegydd|gydlynydd|ysgrifenyddes|diwtor)\b"
_OF_A_BOARD = re.compile(
    r"\b(?:vacanc(?:y|ies)|co-?opt\w*|nominat\w+|(?:further|another|new|foundation|parent|additional|extra|community|staff|local authority) (?:\w+ )?(?:governors?|trustees?|directors?|members?)\b)",
    re.IGNORECASE,
)

OFFERED = (
    Plain(
        before(_OF_NO_FAMILY),
        behind(
            rf"{_AND_OTHERS} {_ADVERB}g[ai]v(?:e|es|en|ing) up (?:(?:part|some|most|all|much|a day|days|two days|a week) of )?(?:his|her|their)(?: own)? {_FREE_TIME}(?![^.;]*\b(?:because|owing to|due to|since|as (?:he|she|they)|twins|family|home)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(_OF_NO_FAMILY),
        behind(
            rf"{_AND_OTHERS} (?:is|are|was|were|will be|has been|have been) (?:now |also |kindly )?(?:coming|lent|on loan|seconded|over|here|with us)(?: in| over)?(?: to (?:us|help|teach|cover))?"
            rf" (?:from|by) (?:{_ANOTHER_SCHOOL}|{_BY_NAME})\b[^.;]{{0,30}}{_SOME_DAYS}(?![^.;]*\b(?:his|her|their|while|after|pending)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"{_AND_OTHERS} {_ADVERB}(?:collect(?:s|ed)?|pick(?:s|ed)? up|fetch(?:es|ed)?|drives?|drove) (?:the |our )?(?:exam )?(?:candidates|pupils|students|children|young people|learners) from (?:their )?homes? (?:each|every|before|for|on)\b(?![^.;]*\b(?:police|arrest\w*|court|his|her)\b)"
        ),
    ),
    Plain(
        before(
            rf"\b{_SMALL_GROUP}{_OF_PUPILS} (?:(?:is|are|was|were|has been|have been|had been|will be) (?:meeting|working|reading|practising)|works?|reads?|has worked|have worked)(?: (?:daily|weekly|\w+ a week|each \w+))? with"
        ),
        behind(
            r"(?!['’])(?= (?:before|after|during|since|each|every|on|for|at|in|two|three|twice|once|daily)\b|[.;]|$)(?![^.;]*\b(?:complain\w*|parents?|about|police|arrest\w*|alone)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r",? (?:who )?(?:has |had )?(?:said|indicated|let it be known|confirmed|told (?:the (?:chair|clerk|head)|us))(?: that)? (?:he|she|they) (?:would|will|is|was|are|were) (?:be )?(?:very |quite )?(?:willing|happy|glad|pleased|prepared|ready|interested|keen)"
            r"(?: to (?:serve|join|stand|do (?:it|this|so)|take (?:it|this) on|be (?:co-?opted|appointed|nominated)|come on))?(?=\s*(?:[.,;]|$))"
        ),
        titled=True,
        paragraph=_OF_A_BOARD,
    ),
    Plain(
        before(
            r"\b(?:did|does|ran|led|helped with|joined|watched|went on) (?:an? |the |some )?(?:forest school|swimming|cooking|gardening|phonics|maths|reading|PE|art|music|science|learning walk|book (?:look|scrutiny)|(?:safeguarding|site|health and safety|H&S) walk)(?: (?:session|lesson|club|visit))?"
            r"(?: in Class \w+| on \d[\w ]{0,12})? (?:with|w/)"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;&]|$)|\s+(?:and|on|in|who)\b)"),
        titled=True,
    ),
    Plain(
        before(rf"{_A_TEAM}\s*\("),
        behind(
            r",\s(?:on |tel\.? |telephone |ext\.? ?|e-?mail )?(?:\+?\d[\d -]*|[\w.+-]+@[\w.-]+)\)"
        ),
    ),
    Plain(
        before(
            rf"{_DUTY}(?: now| here| for [\w ]{{3,25}})? (?:are|is|were|will be)(?: now)? {_AND_THERE}"
        ),
        behind(_ENDS),
    ),
    Plain(
        before(rf"\b(?:a|an|the|our) (?:[\w-]+ ){{0,2}}{JOB},"),
        behind(
            r",(?: who)? (?:is |will be |has been )?cover(?:s|ing)?(?: for)? (?=(?:Mrs?|Ms|Miss|Mx|Dr)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(r"\bpenodwyd"), behind(rf" (?:yn|fel) {_IN_WELSH}(?![^.;]*\b(?:g?raddfa|c?yflog)\b)")
    ),
    Plain(
        before(r"\b(?:mae|cafodd|roedd)"),
        behind(
            rf" (?:wedi )?(?:cael )?ei (?:ph?enodi|benodi) (?:yn|fel) {_IN_WELSH}(?![^.;]*\b(?:g?raddfa|c?yflog)\b)"
        ),
    ),
)
