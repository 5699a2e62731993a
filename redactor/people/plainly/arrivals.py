"""Who plainly takes up a post in the school, moves to another one, or leaves the board.

What lives here: the sentences of announcements, whose posts no child holds. What does not: what
somebody is called (`posts`), and posts that a panel fills behind closed doors (`matters`).
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, ADVERB, Plain
from redactor.people.vocabulary import JOB, OF_PUPILS, YEAR, before, behind

_LED = (
    r"(?:(?:early years|sixth form|key stage|pre-?school|room|phase|year|stage|subject|curriculum|department|faculty|EYFS|KS\d|maths|mathematics|English|literacy|numeracy|phonics|reading|science"
    r"|computing|music|art|PE|RE|PSHE|RSHE|history|geography|MFL|languages|SEND|SEN|ALN|inclusion|safeguarding|pastoral|behaviour|attendance|assessment|data|wellbeing|nursery|transition|careers)(?: and \w+)?)"
)
_LEADS = rf"(?:{_LED}[ -]leads?|(?:room|phase|key stage|subject|curriculum|department|faculty|middle|senior) leaders?)"
_STAFF_POST = (
    rf"(?:{_LEADS}|(?:[\w-]+ )?teachers?|teaching (?:and learning )?assistants?|(?-i:TAs?|HLTAs?|LSAs?|ECTs?|MDSAs?|SBM|CEO|CFO|COO|DSL|SENDCO|SENDCo|SENCO|SENCo|ALNCo)\b|heads? of (?!house\b|{OF_PUPILS})(?:\w+ ){{0,2}}\w+|(?:executive |deputy |assistant |acting |interim |vice[- ]|associate )?(?:head ?teachers?|principals?|heads?)(?! (?:boy|girl|pupil|student|prefect)| of {OF_PUPILS})"
    r"|deputy(?! (?:head )?(?:boy|girl|captain|pupil|student|prefect|chair))|(?:site|premises|office|business|finance|facilities|catering|kitchen|operations|estates|HR|data|exams?|nursery|pre-?school|library|school|project|trust|people|unit|centre|hub|IT|network|cover|pastoral|behaviour|attendance|welfare|admissions|payroll|marketing|communications|governance|safeguarding|family|outreach)[ -](?:\w+[ -])?(?:manager|supervisor|officer|assistant|administrator|director|technician|lead|worker|co-?ordinator|professional|partner)s?"
    r"|caretakers?|cooks?|chefs?|cleaners?|janitors?|bursars?|receptionists?|technicians?|administrators?|(?:lunchtime|midday|mid-day|mealtime|dining|kitchen|play) (?:supervisors?|assistants?|staff)|house(?:master|mistress)(?:es)?|house ?parents?|matrons?|groundsman|(?:school|college) (?:nurse|counsellor|secretary|chaplain|librarian|administrator)|(?:learning|literacy|behaviour|pastoral) (?:mentors?|support assistants?)|counsellors?|chaplains?|(?:\w+ )?(?:tutors?|lecturers?|instructors?|therapists?)|bookkeepers?|invigilators?|nursery nurses?|key ?workers?|clerk(?: to (?:the )?(?:governors|trustees|board))?|(?:finance|HR|estates|education|people|operations|school improvement|trust) director|director of [\w& -]{3,30}?|chief [\w]+ officer)\b"
)
_POST = rf"(?:the |our |an? |her |his |joint )?(?:new |full[- ]time |part[- ]time |permanent |temporary |maternity cover |[\w-]+ ){{0,2}}?{_STAFF_POST}"
_WHEN = r"(?:,? (?:on|in|from|after|at|since|this|next|last|with effect from|wef) (?:the )?(?:[\w'’]+[- ]?){1,4}?,?|,? (?:well|today|immediately))?"
_WILL = (
    rf"(?:(?:has|have|had|will|would|is|was|are|were|is to|are to) )?{ADVERB}(?:be |been |have )?"
)
_ENTERS = (
    r"(?:join(?:s|ed|ing)?(?: us| the (?:school|staff|trust|college|team|academy|nursery))?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|return(?:s|ed|ing)?(?: to (?:us|the (?:school|trust)))?|com(?:es|e|ing)(?: to us| back)?|came(?: to us| back)?|took over|take(?:s|n)? over|taking over|steps? up|stepped up|stepping up"
    r"|act(?:s|ing)?(?: up)?|settl(?:es|ed|ing)(?: in)?|made permanent|(?:re-?)?appointed|confirmed|promoted|employed|taken on|recruited|engaged|seconded to us|agreed to (?:act|stay|remain|step up|take over|continue)|moved (?:across|over|up)|moves (?:across|over|up)|successful(?: at interview)?(?: and will be)?|taken up (?:her|his|their|the) post|t(?:akes|ook|ake) up (?:her|his|their|the) (?:new )?post)"
)
_TO = r"(?:as|(?<=appointed)|to be|to become|into the (?:role|post) of|to the (?:role|post) of|in the (?:role|post) of|(?<=promoted) to)"
# Pupils play cooks, are teachers for a day, and find work as chefs when they leave.
_A_SCHOOL = (
    r"(?:[\w'’.]+ ){1,4}(?:School|Primary|Junior|Infants?|Academy|College|High|Nursery|Trust)\b"
)
_NO_MORE = rf"(?!['’]|-| (?:at|with|for) (?:an?|his|her|the day)\b| (?:at|with) (?!(?:the )?{_A_SCHOOL})(?-i:[A-Z])| in (?:the|our) (?:[\w-]+ )?(?:play|show|panto\w*|production|nativity)\b)(?![^.;]{0, 60}\b(?:son|daughter|pupil|unwell|ill|sick|stress|warning|hearing)\b)"
# Whoever takes one of these works with children.
_CERTIFICATE = r"(?:paediatric first aid|qualified teacher status|QTS|NPQ\w*|PGCE|induction (?:year|period)|(?:DSL|safeguarding|safer recruitment|minibus|MIDAS|forest schools?|SENCO|SENDCo|NASENCO|headship)(?: \w+)? (?:award|training|test|certificate|course|qualification|licence)|HLTA status)"
_SCHOOL_WORK = r"(?:lifeguard|Level [2-7]|first[- ]aid|swimming teacher|coaching|life ?saving|pool|minibus|food hygiene) (?:\w+ )?(?:award|certificate|diploma|qualification|test|training|course)"
_PASSED = r"(?:passed|been given|gained|completed|finished|renewed|achieved|obtained|earned|been awarded|attended|taken|done|hold|holds)"
# Pupils stand for offices of their own, and step down from them.
_OF_BOARDS = r"(?![^.;]{0,60}\b(?:captains?|council|prefects?|house|eco|clubs?|pupils?|students?|team|squad|goal\w*|play|choir|band)\b)"
_A_CLASS = rf"(?:{YEAR}|(?:Class|Form) [\w-]+)"
_IN_A_CLASS = rf",? \(?(?:in |of |from )?{_A_CLASS}"
_BOARD = r"(?:the |our |this )?(?:board|governing (?:body|board)|trust board|trustees|governors|local governing (?:body|board)|LGB|FGB|corporation|council of governors)"
_A_GOVERNOR = r"(?:an? |our |the )?(?:[\w-]+ ){0,2}(?:governors?|trustees?)\b"
_YEARS = r"(?:(?:\w+|\d+)(?:[- ]and[- ]a[- ]half)? years?|(?:her|his|their|a|the)(?: (?:first|second|third|full|long))? (?:term|time|stint|\w+ years)\b)"

# Who speaks for one body to another: the governor of a subject, the trust's contact.
_A_BODY = r"(?:trust|diocese|council|county|borough|authority|LA|LGB|federation|board|governing body|governors|trustees|cluster|partnership|hub|parish|church|union|university|college|department|faculty)"
_A_LINK = (
    rf"(?:(?:the |our |an? |its )?(?:[\w-]+['’]s )?(?:[\w-]+ ){{0,2}}?(?:(?:link|lead|named) (?:governor|trustee|director)|(?:school )?improvement (?:partner|adviser))\b"
    rf"|(?:the |our |an? |its )?(?:[\w-]+['’]s )?(?:[\w-]+ ){{0,2}}?(?:link|contact|advis[eo]r|liaison|representative|nominee|delegate|officer) (?:to|with|at|from|for|in|on) (?:the |our )?(?:[\w-]+ ){{0,2}}?{_A_BODY}\b)"
)
_NOT_OF_PUPILS = r"(?![^.;]{0,60}\b(?:eco|school|students?|pupils?|youth|class|junior|house|form|sixth[- ]form)[ -](?:council\w*|parliament|committee|forum|rep\w*))"
_LONG = (
    r"(?:for (?:over |nearly |more than )?[\w-]+ years|from (?:19|20)\d\d(?: to (?:19|20)\d\d)?)"
)
_OF_ADULTS = (
    r"^(?!.*\b(?:council|eco|Year \d|pupils?|students?|captains?|prefects?|head (?:boy|girl))\b)"
)

# Of which no child is one: librarians, leaders and secretaries of a club are.
_ONCE = r"(?:school secretary|bursar|(?:deputy |assistant )?head ?(?:teacher|master|mistress)|principal|caretaker|cook|clerk|teacher|matron|chaplain|groundsman|(?:site|business) manager|chair of governors|governor)"

ARRIVALS = (
    Plain(
        before(""),
        behind(
            rf",? who was (?:the |our |an? )?(?:first |last |long-serving )?{_ONCE}(?: (?:here|of the school))? (?:from|between) (?:19|20)\d\d (?:to|until|and) (?:19|20)\d\d"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf" (?:has |have |had )?(?:now )?(?:taken up|took up|takes up) (?:his|her|their) (?:new )?post as (?:the |our |an? )?(?:[\w-]+ ){{0,2}}?{JOB}\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf",? who (?:has |had )?taught (?!herself|himself|themselves)[\w ]{{2,50}}? {_LONG}(?=\s*(?:[.;]|$)|,? (?:was thanked|were thanked|is to speak|spoke|will speak|visited|came back|and (?-i:[A-Z])))"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? who (?:has |had )?chaired the (?:governors|board|trustees) (?:until|before|for|from)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? who (?:has |had )?retired from (?:the |our )?(?:[\w-]+ ){0,2}(?:team|staff|office|kitchen|school)\b[^.;]{0,30}\b(?:was|were) thanked\b"
        ),
    ),
    Plain(before(""), behind(r"\s+(?:has |had |is )?c[oa]m(?:e|ing) out of retirement\b")),
    Plain(
        before(""),
        behind(
            r"\s+will be (?:his|her|their) (?:teaching |learning support |one-to-one )?assistant(?=\s*(?:[.;]|$)|,? and\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"[^.;]{0,60}\b(?:it was agreed to co-opt (?:him|her|them)|put (?:her|him|them)self forward\b[^.;]{0,60}\b(?:is|was) (?:duly )?elected)"
        ),
        paragraph=re.compile(
            _OF_ADULTS + r".*\b(?:vacanc\w+|governors?|trustees?|step(?:s|ping)? down|co-opt\w*)\b",
            re.IGNORECASE,
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? (?:who (?:has |had )?)?(?:came|comes|come|is coming) to the end of (?:his|her|their) (?:\w+ )?term(?: of office)?\b(?! (?:in|at)\b)(?![^.;]*\bhead (?:boy|girl|pupil|student))(?=[^.;]{0,60}\b(?:thank\w*|governors?|trustees?|board|re-?elect\w*|re-?appoint\w*)\b)"
        ),
    ),
    Plain(
        before(
            r"\b(?:governors?|trustees?|chair|elected by (?:the )?(?:parents|staff))\b(?:(?!\bhead (?:boy|girl))[^.;]){0,80}\bthank(?:s|ed)(?: to)? (?:his|her|their) predecessor,?"
        ),
        behind(r"(?!['’])"),
        paragraph=re.compile(_OF_ADULTS, re.IGNORECASE),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has|had|have) (?:now |already )?stood down(?: as (?:an? |the |our )?(?:vice[- ]?)?(?:chair\w*|(?:\w+ )?governor|trustee|member|director|clerk)\b)?(?=\s*(?:[.;]|$)|,? and (?-i:[A-Z]))"
        ),
        titled=True,
        paragraph=re.compile(
            r"^(?!.*\b(?:investigat\w+|alleg\w+|statements?|complain\w*|breakdown|police|suspen\w+)\b).*\b(?:elect\w*|governors?|term of office|co-opt\w*)\b",
            re.IGNORECASE,
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has|have|had) been (?:made|accepted as|named) (?:an? |the |our )?(?:lead practitioner|specialist leader|(?-i:SLE|NLE|SENDCo|SENCo)|moderator|examiner|assessor)\b"
        ),
    ),
    Plain(
        before(r"\bstaff(?:ing)? news\s*:"),
        behind(r"\s+(?:has|have|is|was|will)\b"),
    ),
    Plain(before(""), behind(rf"\s+{_WILL}{_ENTERS}{_WHEN} {_TO} {_POST}{_NO_MORE}")),
    Plain(
        before(""),
        behind(
            rf"\s+(?:(?:will|is to|are to) (?:be|become)|becomes?|became|has become|is now|is) (?:now )?(?:the |our )(?:new |acting |interim |permanent )?{_STAFF_POST}{_NO_MORE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:(?:will|is to) (?:be|become)|becomes|has become|(?:has|had) (?:taken|taken on) the (?:role|post|job) of|takes (?:on|up) the (?:role|post|job) of) {_POST}{_NO_MORE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:has |had )?(?:was |were |been )?successful (?:at|in|following|after) (?:the |her |his )?interviews?\b[^.;]{{0,20}}\b(?:as|be) {_POST}{_NO_MORE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:{_WILL}(?:succeed(?:s|ed)?|replac(?:es|ed|e)|t(?:akes?|ook) over from)) (?:(?-i:[A-Z])[\w'’.-]* ?){{1,4}}(?:{_WHEN} )?as {_POST}{_NO_MORE}"
        ),
    ),
    Plain(
        before(r"\b(?:succeed(?:s|ed)?|replac(?:es|ed|e|ing)|t(?:akes?|ook|aking) over from)"),
        behind(rf"{_WHEN} as {_POST}{_NO_MORE}"),
    ),
    Plain(
        before(
            r"\b(?:succeed(?:s|ed|ing)?|replac(?:es|ed|e|ing)|follow(?:s|ed|ing)|(?:has |have )?t(?:akes?|ook|aken|aking) over from|in (?:the )?place of|instead of)"
        ),
        behind(rf"{_NOT_OF_PUPILS}{_WHEN} as {_A_LINK}{_NO_MORE}"),
    ),
    Plain(
        before(
            rf"\b(?:post|role|job|position|vacancy) of {_POST}(?: (?:of|for|in) [\w ]{{2,20}}?)? (?:has (?:gone|been (?:given|offered))|went|was (?:given|offered)|is (?:going|to go)) to"
        ),
        behind(_NO_MORE),
    ),
    Plain(
        before(rf"\b(?:the|our) new {_POST}[\w ]{{0,20}}? (?:is|will be|is to be)"),
        behind(_NO_MORE),
    ),
    Plain(
        before(
            r"\b(?:vacanc(?:y|ies)|posts?)\b[^.;:]{0,40}\b(?:filled|taken)\s*(?::|by)(?:[^.;]{0,60}(?:,|\band))?"
        ),
        behind(_NO_MORE),
    ),
    Plain(
        before(
            rf"\b(?:two|three|four|\d|new|the following) (?:new )?(?:{_STAFF_POST})[^.;:]{{0,30}}\b(?:starts?|join|begin|have (?:started|joined|begun|been appointed))\b[^.;:]{{0,30}}:(?:[^.;]{{0,90}}(?:,|\band))?"
        ),
        behind(r"(?!['’]|,? \(?(?:in )?(?:year|y\d|class|aged))"),
    ),
    Plain(
        before(
            rf"\b(?:{_A_CLASS}|classes) (?:will be|is|is to be|are to be|has been|was) (?:taken on|taken over|taught|covered|led)(?: next year| this term)? by"
        ),
        behind(_NO_MORE),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:moves?|is moving|will move|will have|has|goes|will go|takes|will take) (?:across |over |up |down |back )?(?:to )?{_A_CLASS}\b(?! (?:pupil|child|boy|girl))"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:will teach|is (?:now )?teaching|will be teaching|teaches) {_A_CLASS}(?=\s*(?:[.;]|$)| (?:from|until|after|this|next)\b| in (?:the )?(?:autumn|spring|summer|new|\w+ember|\w+ary|april)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(r"\s+(?:has |had )?(?:moved|moves|been moved) (?:across|over)\b"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){{1,3}})?\s+(?:(?:has|have|had|is|was) )?(?:now |also )?{_PASSED} (?:the |her |his |their |an? )?{_CERTIFICATE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:(?:has|have|had|is|was) )?(?:now |also )?{_PASSED} (?:the |her |his |their |an? )?{_SCHOOL_WORK}"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:cover|duty|lifeguards?|first[- ]aiders?|training)\s*:"),
        behind(
            rf"\s+(?:has|have|had) (?:now |also )?{_PASSED} (?:the |her |his |an? )?{_SCHOOL_WORK}"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had) )?(?:now )?(?:qualified|been accredited|trained) as an? (?:\w+ )?(?:teacher|mentor|moderator|examiner|assessor|DSL|ELSA|lifeguard|forest school leader|first[- ]aider)\b(?! (?:in|of) (?:the )?(?:playground|year))"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:sat in on|observed|watched|dropped in (?:on|to)|impressed (?:by|with)|pleased (?:by|with)|praised)"
        ),
        behind(
            r"['’]s? (?:(?:phonics|maths|mathematics|English|reading|science|history|geography|music|art|PE|RE|computing|French|Spanish|Welsh) )?(?:lesson|teaching|questioning|use of questions|subject knowledge|marking|delivery|classroom practice|behaviour management)\b|\s+(?:teach(?:ing)?|model(?:ling)?|deliver(?:ing)?) "
        ),
    ),
    Plain(
        before(
            r"\b(?:band|choir|orchestra|ensemble|singers|players|cast|chorus|brass) under(?: the (?:baton|direction) of)?"
        ),
        behind(rf"(?!['’]|{_IN_A_CLASS})"),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:prize-?giving|speech day|conference|assembly|award(?:s)? evening|graduation|leavers['’] (?:service|evening)) (?:was|is to be|will be|had been) (?:opened|addressed|attended|hosted) by"
        ),
        behind(rf"(?!['’]|{_IN_A_CLASS})"),
        titled=True,
    ),
    Plain(
        before(r""),
        behind(
            r"\s+(?:is|was|will be|remains) (?:now )?(?:the |our )(?:named|link|lead|allocated|visiting|attached|duty) (?:\w+ )?(?:counsellor|nurse|therapist|worker|officer|adviser|advisor|psychologist|contact|practitioner|surveyor|auditor|inspector|consultant)\b(?![^.;]{0,30}\b(?:eco|council|club|pupils?|students?|play)\b)"
        ),
    ),
    Plain(
        before(
            r"\b(?:meeting|meet|call|appointment|visit|spoke|speak)\b[^.;]{0,30}\bwith(?: (?:Mrs?|Ms|Miss|Dr))?"
        ),
        behind(
            r", (?:the )?(?:school |county |council |LA |trust |diocesan )?(?:finance|HR|admissions|transport|legal|procurement|property|payroll|insurance|building) ?(?:team|officer|manager|department|section|adviser)?(?=\s*(?:[.,;]|$))"
        ),
    ),
    Plain(
        before(r"\b(?:re-?opening|opening|unveiling|blessing|dedication) of the [\w ]{3,30} by"),
        behind(rf"(?!['’]|{_IN_A_CLASS})"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"\s+{_WILL}(?:(?:stepp?(?:ed|s|ing)?|stood|stands?|standing) (?:down|off)|retir(?:ed|es|ing))(?: (?:in|at|on|from|this|last) (?:the )?[\w ]{{2,20}}?)? (?:after|at the end of) {_YEARS}(?: (?:as {_A_GOVERNOR}|on {_BOARD}|of service)|(?=[.,;]))(?<!\ba year)(?<!\btwo years){_OF_BOARDS}(?![^.;]{{0,40}}\b(?:teaching|at the school|in the (?:kitchen|office|classroom))\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"(?:,? who)?\s+(?:has |had |is )?(?:left|leaves|leaving|stepped down from|stood down from|retired from) {_BOARD}\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:did not|does not|will not|is not|has decided not to|had decided not to|would not) (?:seek(?:ing)?|stand(?:ing)? for|wish(?:ing)? to stand for) (?:re-?election|another term|a (?:second|third|further) term)\b"
            + _OF_BOARDS
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has |had |is |was )?(?:willing to |agreed to |offered to |happy to )?(?:serve|serves|complete[ds]?|come to the end of|came to the end of|reached the end of) "
            r"(?:(?:another|a (?:second|third|further)) term\b|(?:her|his|their|the|a) (?:(?:first|second|third|current|full) )?(?:terms? of office|(?:two|three|four|six|eight) years?)\b(?! (?:at|in|of) (?:school|college|study))"
            r"|(?:her|his|their) (?:second|third) term\b(?! (?:at|with|in)))" + _OF_BOARDS
        ),
    ),
    Plain(
        before(
            r"\b(?:end|expiry|ending|completion) of (?:the )?(?:term|terms)?(?: of)? ?(?:office)? of(?:[^.;]{0,60} and)?"
        ),
        behind(r"(?!['’])"),
    ),
    Plain(  # "the terms of office of Mr Ash and Mrs Bose will run out"
        before(rf"\bterms? of office of (?:{A_NAME}(?:,| and|, and) ){{0,5}}"),
        behind(rf"(?!['’]){_OF_BOARDS}(?![^.;]*\bhead (?:boy|girl|pupil|student)s?\b)"),
        paragraph=re.compile(_OF_ADULTS, re.IGNORECASE),
    ),
    Plain(
        before(
            rf"\bcandidates? (?:for|stood for|had stood for) (?:the )?(?:post of |vacancy for |office of )?{_A_GOVERNOR}[^.;:]{{0,30}}:(?:[^.;]{{0,80}}(?:,|\band))?"
        ),
        behind(r"(?!['’])"),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has |had )?(?:written|wrote) to thank (?:the )?(?:governors|trustees|board|governing body)\b[^.;]{0,30}\b(?:flowers|gift|card|years|good wishes|kind wishes|kindness|present)\b"
        ),
    ),
)
