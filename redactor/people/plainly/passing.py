"""Who plainly is at work, though a sentence names them only in passing: who covers, helps, is thanked."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import before, behind

_OTHERS = rf"(?:{A_NAME}(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?:(?:to|by)\s+)?){{0,8}}"
_OF_A_CLASS = r",? (?:in |of |from )?(?:Year|Yr|Y|Reception|Class)\b|,? (?:in |of |from )?Y\d|\s*\((?:aged? |Year |Yr |Y)?\d"
_ENDS = rf"(?!['’])(?!{_OF_A_CLASS})(?=\s*(?:[.,;(&]|$)|\s+(?:and|who|has|have|had|is|was|were|will|for|to|from|on)\b)"
# The name ends its clause: nothing is told of whoever bears it.
_STOPS = rf"(?!['’])(?!{_OF_A_CLASS})(?=\s*(?:[.;]|$)|,? and (?!(?:is|was|has|had|her|his|she|he)\b)|,? for the\b)"
_A_HEAD = r"(?:(?:acting|interim|new|former|deputy|vice|executive|assistant) )*(?:principal|head ?teacher|head|head of school|bursar)"
_YOUNG = r"(?:council|parliament|house|eco|pupil|student|youth|club|choir|team|committee)"
_A_PLACE = rf"(?![^.;,]{{0,40}}\b{_YOUNG}\b)(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w'’-]+|and|of)){{0,4}}"
_SERVES = r"(?:covers|serves|works (?:across|for|with|at|in)|looks after|visits|supports|comes to)"
_JOBS = r"(?:bursar|nurse|caretaker|adviser|advisor|therapist|psychologist|consultant|technician|counsellor|accountant|trainer|coach|teacher|officer|librarian|chaplain)"
_HELPS_A_FAMILY = r"(?:advocate|solicitor|lawyer|barrister|social worker|support worker|key ?worker|caseworker|case worker|interpreter|health visitor|counsellor|therapist|mediator)"
_NO_KIN = r"(?![^.;]{0,40}\b(?:his|her|their|brother|sister|cousin|uncle|aunt|friend|partner|neighbour)\b)"
_HELPS_A_CHILD = r"(?:key worker|keyworker|key adult|key person|social worker|caseworker|case worker|support worker|one-to-one|form tutor|class teacher|counsellor|therapist|speech therapist|learning mentor)"
_OF_SCHOOLS = r"(?:teacher|headteacher|teaching assistant|TA|chair of governors|caretaker|business manager|lunchtime supervisor|SENDCo|support staff member|member of staff)"
_QUALIFIED = r"(?:HLTA|NPQ\w*|QTS|QTLS|PGCE|NASENCO|SENDCo award|first aid|DSL|master['’]s|leadership|middle leader\w*)"
_PLACES_OF_WORK = (
    r"(?:kitchen|office|main office|school office|finance office|library|canteen|site team|laundry)"
)
_OF_PUPILS = rf"[^.;]{{0,30}}\b{_YOUNG}\b"
# "Training was given by Mia Moss and Leo Tench, our digital leaders": these are pupils.
_YOUNG_LEADERS = r"\b(?:(?:digital|sports?|play|young|eco|pupil|student|house|reading|peer|anti-bullying) (?:leader|captain|ambassador|mentor|prefect|champion|council)|prefects?\b|pupils?\b|head (?:boy|girl))"

_AND_OTHERS = rf"(?:(?:,| and|, and) {A_NAME}){{0,4}}"

_JOURNEY = r"(?:camp|residential|trip)"

_SUBJECTS = r"(?:English|maths|mathematics|science|phonics|reading|writing|computing|history|geography|art|music|PE|RE|MFL|languages|SEND|early years|EYFS|PSHE|safeguarding)"
# Pupils have colleagues and opposite numbers of their own, on councils and in teams.
_OF_NO_PUPILS = re.compile(
    r"^(?!.*\b(?:pupils?|students?|children|council|parliament|prefects?|captains?|head (?:boy|girl)s?|eco|ambassadors?|librarians|leaders|team|club|debat\w+)\b)",
    re.IGNORECASE | re.DOTALL,
)

PASSING = (
    Plain(
        before(
            r"\bmet (?:with )?(?:the |our )?(?:school|eco|student|pupil) (?:council|parliament) with"
        ),
        behind(_ENDS),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:children|pupils|students|classes|Year \d+) (?:have|has|had) (?:been working|worked) with"
        ),
        behind(
            rf"(?!{_OF_A_CLASS}) (?:from|of) (?:the )?(?-i:[A-Z])[\w'’-]+ (?-i:[A-Z])(?!lass\b|ouse\b|orm\b|ear\b)"
        ),
    ),
    Plain(  # "The leader of the ski trip will be Mr Orr"
        before(
            rf"\b(?:(?:party |visit |group |trip |deputy )?leaders?|organisers?) (?:of|for|on) (?:the|this|that|each) (?:[\w'’-]+ ){{0,2}}(?:trip|visit|residential|tour|expedition|exchange|camp)(?: to [\w'’ -]{{2,30}}?)? (?:is|are|was|were|will be) {_OTHERS}"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;(]|$)|\s+(?:and|who|with)\b)"),
        titled=True,
    ),
    Plain(
        before(
            rf"\b{_JOURNEY}(?: (?:to|in|at) {_A_PLACE})? (?:is|are|was|were|will be) led by {_OTHERS}"
        ),
        behind(rf"(?![^.;]*{_YOUNG_LEADERS}){_ENDS}"),
    ),
    Plain(
        before(
            rf"\bcover(?: (?:in|for|of|from|until) [\w /-]{{1,30}})? (?:is|was|will be|is being) (?:by|provided by|given by|taken by|arranged with) {_OTHERS}"
        ),
        behind(_ENDS),
        titled=True,
    ),
    Plain(before(rf"\bthe {_A_HEAD} of (?:the )?(?!School\b,){_A_PLACE},"), behind(_STOPS)),
    Plain(before(rf"\bthe {_JOBS} who {_SERVES} [^,;.]{{2,40}},"), behind(_STOPS)),
    Plain(
        before(
            rf"\b(?:famil(?:y|ies)|parents?|carers?|mother|father|pupil|child|boy|girl)['’]?s?['’]? {_HELPS_A_FAMILY},"
        ),
        behind(rf"{_NO_KIN}{_ENDS}"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf" is (?:his|her|their|the (?:boy|girl|child|pupil|family)['’]s) {_HELPS_A_CHILD}(?=\s*[.,;]|$)"
            rf"| (?:is|was|will be|is to be|has been|acts as|will act as|has become) (?:the |a |named |new )*{_HELPS_A_CHILD} (?:for|to|of) "
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"(?: (?:at|of|from) {_A_PLACE})? (?:has |had )?(?:won|was named|been named|is|received)(?: the| our)?(?: (?!young\b|for\b|about\b)\w+){{0,3}} {_OF_SCHOOLS} of the year\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf" (?:has |had )?(?:asked|wishes|wished|wants|decided|intends|is going|is) to (?:stand|step) down as (?:an? |the |our )?(?:vice[- ]?)?(?:chair\w*|governor|trustee|link|clerk)\b(?!{_OF_PUPILS}| (?:as|because|since) (?:his|her|their)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"(?: and {A_NAME})? (?:has|have|had) (?:now |just |both |also )?(?:finished|completed|got|gained|passed|achieved|been awarded) (?:his|her|their|the|an?) (?:[\w-]+ )?{_QUALIFIED}\b(?![^.;]{{0,60}}\b(?:not|late|fail\w*)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:coaching|training|CPD|induction|supervision|moderation|appraisal training) (?:is|was|will be|has been) (?:led|given|run|delivered|provided) by {_OTHERS}(?:and by )?"
        ),
        behind(rf"(?![^.;]*{_YOUNG_LEADERS}){_ENDS}"),
    ),
    Plain(
        before(""),
        behind(
            r", (?:(?:our|the|an?) )?(?:external|independent|school improvement|lead|visiting) (?:reviewer|adviser|advisor|consultant|assessor|moderator|evaluator|auditor|examiner|inspector)(?=,? (?:will|has|is|was|came|visited|returns?|reported|spoke|said)\b|[.,;])"
        ),
    ),
    Plain(
        before(
            r"\bname of (?:the |our )?(?:visitor|speaker|governor|clerk|inspector|auditor|architect|presenter|adviser|advisor|officer|contractor|trainer) (?:is|was|should be|should read)(?: [\w .'’-]{3,40}, not)?"
        ),
        behind(_ENDS),
    ),
    Plain(
        before(r"\b(?:in touch with|booked|a visit (?:by|from))"),
        behind(
            r", who (?:writes|illustrates|composes|paints) (?:for (?:children|young\b)|books|novels)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r" (?:is|was|will be) (?:dealing with|handling|processing|seeing to) (?:the|this|our) (?:forms?|paperwork|applications?|orders?|bookings?|bids?|licen[cs]es?|insurance|grant)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r", (?:an? |our )?(?:student|trainee)(?: teacher)? (?:from|at|of) (?:the )?(?:\w+ )?(?:university|college of education)\b(?![^.;]{0,60}\b(?:fail\w*|not|withdr\w*|left)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf" (?:in|from) (?:the )?{_PLACES_OF_WORK} (?:has had (?:her|his|a|the) new|will|knows|runs|does|keeps|rings|deals)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:from (?:the )?(?:(?-i:[A-ZÀ-Þ])[\w'’-]* ){0,3}(?:office|kitchen|site team) (?:teaches|runs)|(?:in|from) (?:the )?(?:(?-i:[A-ZÀ-Þ])[\w'’-]* ){0,3}(?:office|kitchen|site team) (?:phones|rings(?! the bell)|deals with|types|chases))\b"
        ),
    ),
    Plain(
        before(
            r"\bnew (?:(?:lunchtime|kitchen|classroom|office|playground|midday|cleaning|library|lunch|premises) )?(?:help|helper|supervisor|assistant|cook|cleaner|caretaker|teacher|TA|clerk|colleague|member of staff):"
        ),
        behind(_ENDS),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:will|is to|has agreed to) (?:do|take|cover|provide) (?:them|these|those|the hours|the sessions)\b(?! (?:her|him|them)sel)"
        ),
        titled=True,
        paragraph=re.compile(r"\b(?:hours|sessions|lessons)\b", re.IGNORECASE),
    ),
    Plain(
        before(
            rf"\b(?:meet|met|talk to|talked to|talks with|joined by)\b[^.;]{{0,20}} (?:two|three|some|one) of (?:theirs|their (?:governors|trustees|members|board)),? {_OTHERS}"
        ),
        behind(_ENDS),
        titled=True,
        paragraph=re.compile(r"\b(?:governors|trustees|board|federation|merger)\b", re.IGNORECASE),
    ),
    Plain(
        before(""),
        behind(
            rf"['’]s (?:\w+ )?year as (?:an? |our )?(?:governor|chair|clerk|trustee)\b(?!{_OF_PUPILS})"
        ),
    ),
    Plain(
        before(""),
        behind(
            r", (?:his|her|the|their) second in (?:the )?department,? (?:presented|reported|spoke|led|explained|described|gave|showed|teaches)\b"
        ),
    ),
    Plain(
        before(
            rf"\bthanks (?:were|was|have been) (?:given|recorded|expressed|offered|extended|sent|minuted)(?: by [\w ]{{3,20}})? to {_OTHERS}(?:to )?"
        ),
        behind(rf"{_STOPS}|,? and (?=(?:to )?(?-i:[A-Z]))"),
        titled=True,
    ),
    Plain(  # `On leave since May; supply Mr Orr`
        before(
            rf"[;:(|]\s*(?:supply|cover|agency|long-term cover|stand-in)(?: (?:is|by|from))?:?(?: {A_NAME} and)?"
        ),
        behind(rf"{_STOPS}|\s*[),]"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:is|was|will be|has been) (?:now |also |currently )?(?:teaching|taking|covering|looking after) (?:(?:the )?(?:P|Year |Yr ?|Y|Class )\w{1,2}|Reception|Nursery)(?: class)? (?:in place of|instead of) an? (?:colleague|teacher)\b"
        ),
        titled=True,
    ),
    Plain(  # "the bursar, Ann Orr, and her assistant, Bea Lund"
        before(
            rf"\b(?:heads? of (?:finance|HR|estates|people|operations|IT|catering|governance|compliance|marketing|admissions)|directors? of [\w ]{{3,20}}|business manager|finance (?:director|manager|officer)|bursar|site manager|premises manager|caretaker|cook|kitchen manager|SENDCo|SENCo|school nurse|auditor|architect|surveyor|accountant|exams officer),? {A_NAME},? (?:and|with) (?:his|her|their) (?:new )?(?:assistant|deputy|colleague|number two|second in (?:department|command)|relief),?"
        ),
        behind(
            rf"(?![^.;]*\b(?:pupil|student|Year \d+|Y\d+|work experience|son|daughter)\b){_ENDS}"
        ),
    ),
    Plain(  # "His colleagues Ann Orr and Bea Lund had been well received"
        before(rf"\b(?:his|her|their|whose) (?:two |three )?colleagues,? (?:{A_NAME} and )?"),
        behind(
            rf"(?: and {A_NAME})?,? (?:(?:had|have|were|are) )(?:been )?(?:(?:very |so |\w*ly )?(?:well )?(?:received|welcomed|praised|thanked)|(?:carried out|led|visited|presented|observed|reviewed|run|delivered|given)\b)(?!{_OF_PUPILS})"
        ),
        paragraph=_OF_NO_PUPILS,
    ),
    Plain(  # "Thanks to Ann Orr for 26 years of school lunches"
        before(
            r"\b(?:thanks|thank you|tribute|gratitude|appreciation)(?: (?:was|were|is|are|go|goes|paid|recorded|given|sent|due))* to"
        ),
        behind(
            rf",? for (?:(?:her|his|over|nearly|almost|more than) )*(?:19|[2-4]\d|(?:twenty|thirty|forty)(?:[- ]\w+)?) years['’]? (?:of (?!foster|caring)|(?:in|at|on) (?:the|our) |as (?:an? |the |our )?(?!foster|child|carer|parent)){_NO_KIN}"
        ),
    ),
    Plain(  # "Moderation with the infants' Ann Orr is booked"
        before(
            r"\b(?:moderation|work scrutiny|book (?:look|scrutiny)|joint (?:planning|moderation|training)|appraisal training)(?: \w+)? with (?:(?:the|our) [\w'’ ]{3,30}['’]s? )?"
        ),
        behind(
            r" (?:is|was|are|has been|have been|will be) (?:now |also )?(?:booked|arranged|planned|fixed|done|complete|in the diary|on (?:the )?\d)"
        ),
    ),
    Plain(  # "redrafted the policy with her opposite number at Wren Cross, Ann Orr"
        before(
            rf"\b(?:(?:{_SUBJECTS}) lead|head ?teacher|SENDCo|SENCo|bursar|business manager|caretaker|site manager|cook|DSL|chair of governors|clerk|head of (?:{_SUBJECTS}|school|department)),? {A_NAME},?(?:(?!\b(?:son|daughter|whose)\b)[^.;]){{3,80}} (?:his|her|their) (?:opposite number|counterpart) (?:at|in|from|of) (?:the )?[^.;,]{{3,40}},"
        ),
        behind(_STOPS),
        paragraph=_OF_NO_PUPILS,
    ),
    Plain(  # "makes the home visits together with Ann Orr"
        before(
            r"\b(?:does|do|did|makes|make|made|carries out|doing|making) (?:the |all |her |his |our )?home visits (?:in pairs|jointly|together|alongside|in tandem)(?: with)?"
        ),
        behind(rf"{_STOPS}{_NO_KIN}"),
    ),
    Plain(  # "A cleaner, Ann Orr, has been taken on"
        before(
            r"\b(?:an?|another|the|our) (?:new )?(?:(?!(?:play|pupil|student|junior|young|youth|peer|digital|sports?)\b)[\w-]+ ){0,2}(?:marshal|nurse|caretaker|cleaner|adviser|therapist|psychologist|counsellor|accountant|trainer|teacher|supervisor|escort|driver|invigilator|cook|administrator|(?:teaching|classroom|kitchen|office|catering|lunchtime|nursery) assistant),"
        ),
        behind(
            r", (?:has|have|had|is|was) (?:now |also |since |to be )?(?:been )?(?:employed|taken on|engaged|hired|contracted)(?=\s*(?:[.;]|$)|,? (?:and|to|for|from|until|since|on|at)\b)(?! by (?:the |his |her )?(?:parents|family))"
        ),
    ),
    Plain(  # "Suspensions were higher than last year, which Ms Orr had expected"
        before(
            r"(?:^|[.;:]\s)(?:\W*\d[\d.]*)?\W*(?:(?:the|total|overall|persistent|whole-school|autumn|spring|summer|GCSE) )*(?:suspensions|exclusions|attendance|absence|results|numbers|referrals|incidents|admissions|applications|costs|income|detentions|lateness)\b"
            r"(?:(?!\b(?:his|her|him|them|their|he|she|they|boy|girl|child|pupil)\b)(?-i:[^.;A-Z]))*\b(?:higher|lower|up|down|risen|fallen|more|fewer|better|worse)\b(?:(?!\b(?:his|her|him|them|their|he|she|they|boy|girl|child|pupil)\b)(?-i:[^.;A-Z]))*,? (?:which|as|than)"
        ),
        behind(
            r" (?:had|has) (?:expected|predicted|forecast|foreseen|anticipated|warned of|hoped)\b(?![^.;]*\b(?:his|her|son|daughter|him|child)\b)"
        ),
        titled=True,
    ),
    Plain(  # "The attendance team is busy: Mr Orr telephones in Turkish"
        before(r"(?:^|[.;:]\s|\b(?:and|while|that)\s)\W*"),
        behind(
            r" (?:now )?(?:telephones|phones|rings|calls|interprets|translates)(?: (?:home|families|parents))? in (?-i:[A-Z])\w+(?:(?:,| and|, and) (?-i:[A-Z])\w+)*(?=\s*(?:[.;]|$))"
        ),
        titled=True,
        paragraph=re.compile(
            r"^(?!.*\b(?:complain\w*|unhappy)\b).*\b(?:attendance|office|pastoral|welfare|EAL|inclusion|admissions|family support) (?:team|staff)\b",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    Plain(  # "Attendance is up in Year 9, where Ann Orr has introduced a meet and greet"
        before(
            r"\b(?:in|is) (?:(?:KS|Key Stage |Year )\d+|the (?:lower|upper|middle) school),? where"
        ),
        behind(
            r" (?:has|had) (?:set up|introduced|brought in) (?:an? |the |new |daily |weekly )*(?:[\w-]+ ){0,2}(?:meet and greet|seating plans?|late gate|line-?ups?|rewards? system|behaviour log|form-time checks?)\b"
        ),
        paragraph=re.compile(
            rf"^(?!.*\b{_YOUNG}\b)(?!.*\b(?:prefects?|ambassadors?|mentors|leaders)\b).*\b(?:attendance|behaviour|suspensions|punctuality|lateness|exclusions)\b",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
)
