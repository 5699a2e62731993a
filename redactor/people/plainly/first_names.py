"""Whom a school of first names calls so beside their job, their team or their route into teaching.

What lives here: a job that no child has, right before or behind a first name or a list of them. What
does not: jobs that pupils have as well (librarians, leaders, captains), and whom only a class names.
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import before, behind

_I = re.IGNORECASE
_OTHERS = rf"(?:{A_NAME}(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+)){{0,6}}"
_AND_OTHERS = rf"(?:(?:,| and|, and) {A_NAME}){{0,5}}"
_OF_A_CLASS = rf"{_AND_OTHERS}(?:,? \(?(?:in |of |from |both )*(?:Year|Yr|Class|Form)\b|,? \(?(?:in |of |from )?Y\d|\s*\((?:aged? )?\d)"
_ENDS = rf"(?!['’])(?!{_OF_A_CLASS})(?=\s*(?:[.,;)]|$)|\s+(?:and|who|has|have|had|is|are|was|were|will|to|for|from|on|in|at|with)\b)"
_STOPS = rf"(?!['’])(?!{_OF_A_CLASS})(?=\s*(?:[.;,]|$)|,? and\b| with\b)"
# "our TAs, Bea and Con, …", and not "thanks to our TAs, Bea can read"
_CLOSED = rf"(?!['’])(?!{_OF_A_CLASS})(?>(?:(?:,| and|, and) {A_NAME})*)(?=\s*(?:[.;)]|$)|,(?! (?:who|whose|both|aged|\d|an? (?:boy|girl|pupil))\b))"
_KIN = r"(?:mothers?|fathers?|mums?|dads?|parents?|carers?|grand\w+|nan|uncle|aunt|brothers?|sisters?|sons?|daughters?|cousins?|neighbours?|friends?)"
_NO_KIN_THERE = rf"(?![^.;]*\b(?:his|her|their|a|the) (?:own )?{_KIN}\b)"
_NO_PLAY = r"(?![^.;]*\b(?:play|show|production|panto\w*|musical)\b)"
_NO_TROUBLE = r"(?![^.;]*\b(?:fail\w*|extension|concerns?|extended|withdr\w*|left|struggl\w*|not|behind|grade|paused|defer\w*)\b)"
# No pupil, parent or leaver is spoken of up to the name.
_OF_STAFF = re.compile(
    r"^(?!.*\b(?:parents?|mothers?|fathers?|mums?|dads?|prefects?|pupils?['’]?|learners?|council|club|leavers|destinations|former|play|panto\w*|drama|role[- ]play|Year 1[0-4]|exams?)\b)",
    _I | re.DOTALL,
)
_NO_LEAVER = rf"^(?!.*\b(?:{_KIN}|former|past|old|ex-?|alumn\w*|leavers?|head (?:girl|boy))\b).*"
# Of no child; TAs and cooks are none in play either, unless a play is told of.
_JOBS = (
    r"(?:(?:TA|HLTA|LSA|PSA|MDSA|ELSA)s|(?:teaching|healthcare|classroom|learning support|kitchen|office|nursery|science|care|catering|pastoral|additional needs) assistants|lead assessors|(?:skills|apprenticeship|employment) coaches|work[- ]based assessors"
    r"|(?:family|outreach|attendance|early help|youth|welfare|portage|pastoral) workers|(?:lunchtime|midday|mealtime|cover) supervisors|(?<!junior )caretakers|cleaners|cooks|lecturers|technicians|nursery nurses|receptionists|school secretaries)"
)
_THE = r"(?:the|our|her|his|their|its|both|two|three|all)"
_OF_WHOM = rf"(?: (?:two|three|our|the|new|other|school|class|Year \w+|Reception|Nursery|excellent|wonderful))* {_JOBS}"
_A_TEAM_BEHIND = rf", {_THE} (?:(?!junior|young|pupil|student|mini)(?:Year )?[\w-]+ )?{_JOBS}(?!['’])(?! (?:of|for) the (?:day|week|play|show)\b)(?! (?:of|in|from) (?:Year|Class|Form|Y\d))(?=\s*(?:[.;)]|$)|,(?! (?:and|the|our)\b)|\s+(?:in|at|from|of|for|who|on|have|has|are|were)\b){_NO_KIN_THERE}{_NO_PLAY}"
_FRIENDS = r"(?:(?-i:PTA|PTFA|PSA|HSA|FPTA|PTSA)\b|parents?['’]? (?:association|council)|(?-i:Friends) of (?!Year|Class)(?-i:[A-Z])[\w'’]+(?: (?-i:[A-Z])[\w'’]+){0,2})"
_OFFICERS = r"(?:(?:joint |co-?|vice[- ])*(?:chairs?|secretar(?:y|ies)|treasurers?|organisers?))"
_ROUTE = (
    r"(?:(?-i:PGCE|PGDE|SCITT|QTS|QTLS|GTP)|School Direct|Teach First|assessment[- ]only|Straight to Teaching|initial teacher training|teach(?:er|ing) apprenticeship)"
    r"(?: (?:course|route|programme|year|scheme|pathway))?"
)
_BEGINS = r"(?:^|[.;]\s)\W*(?:\d[\d.]*\W+)?"
_SHIFT = r"(?:kitchen|catering|meals|lunches|school meals|cleaning|site|premises|caretaking|estates|grounds|security)"
_DESK_WORK = r"(?:has|have|had) (?:now |also |already |kindly )*(?:signed up (?!for\b)|chased|set up|sent out|sorted out|booked|ordered|updated|uploaded|entered|logged|collated|rung round|phoned round|typed|invoiced|banked)"
_NOT_MINI = (
    r"(?!(?:[\w'’-]+ ){0,3}(?:mini|junior|young|cadets?|school|class|year|pupil|student|club)\b)"
)
_BODY = (
    rf"{_NOT_MINI}(?:(?-i:Mountain Rescue|Coastguard|Cave Rescue|RNLI|RSPB|RSPCA|St John Ambulance|Red Cross|Trading Standards|Environment Agency|National Trust|Wildlife Trust)"
    r"|(?:[\w'’-]+ ){0,4}(?:(?:English|maths|music|science|computing|behaviour|attendance|phonics|reading|teaching school) hub|(?:safeguarding|improvement|learning|schools|music|sports) partnership|fire station|fire service|police|museum|hospice|lifeboat|(?:ambulance|advisory|music|library) service|water company|cricket board|university))"
)
_TO_TELL = r"to (?:talk|speak|show|tell|explain|lead|run|teach|assess|check)\b"
_A_VISIT = (
    r"(?:(?:has|had|have|also|then|kindly) )*(?:audited (?:us|the|our)|visited (?:us|the school|each|every|all|Year|Reception|Nursery|classes)|spent (?:a|the|two|three) (?:day|morning|afternoon|days)\b|brought (?:the|a|an|in|along|some) |trained (?:us|the|all|our) |inspected|advised (?:us|the|on)"
    rf"|(?:came|comes|came in|is coming|is to come|will come|will be back)(?=\s*[.;]|\s+{_TO_TELL}))"
)
_WORSHIP = r"(?:synagogue|mosque|gurdwara|mandir|temple|cathedral|abbey)"
_TRADES = r"(?:bricklaying|plastering|joinery|carpentry|plumbing|welding|hairdressing|barbering|motor vehicle|ESOL|functional skills|floristry|tiling)"
_LITTLE_ONES = r"(?:(?:(?:two|three)[- ]year[- ]olds?['’]?|baby|babies|toddlers?|under[- ](?:twos|threes|fives)|pre-?school|nursery|complex needs) (?:room|unit|base|provision)|(?:SEND|autism|specialist|resourced|additional needs) (?:unit|base|provision|hub|centre))"
_SCHOOLS = r"(?:(?:other|two|three|four|neighbouring|local|nearby|partner|feeder|primary|secondary|cluster|trust|federation|dale|village|valley|island|town|city|county) )*schools"
_SUBJECT = r"(?:English|maths|science|history|geography|RE|PE|art|music|computing|languages|phonics|PSHE|design|French|Welsh)"
_OF_ROLES = re.compile(
    r"^\W*(?:\d[\d.]*\W+)?staff (?:roles|responsibilities|leads|duties)(?: (?:this|for the|next) (?:year|term))?[.:](?!.*\b(?:absen\w+|ill|maternity|capability|council|prefects?|pupils?|parents?)\b)",
    _I | re.DOTALL,
)
_VISITORS = r"^\W*(?:\d[\d.]*\W+)?Visitors(?: this (?:half[- ])?term)?:"

FIRST_NAMES = (
    Plain(  # "the PSAs Bea and Con have done the course"
        before(
            rf"(?<!told )(?<!tell )(?<!asked )(?<!informed )(?<!showed )(?<!taught )\b(?:two|three|four|five|six|our|the|both|her|his|their|its|with|and|to|by|from|of){_OF_WHOM} {_OTHERS}"
        ),
        behind(rf"{_ENDS}{_NO_KIN_THERE}{_NO_PLAY}"),
    ),
    Plain(
        before(
            rf"\b(?:two|three|four|five|six|our|the|both|her|his|their|its|with|and|to|by|from|of){_OF_WHOM}[,:] {_OTHERS}"
        ),
        behind(rf"{_CLOSED}{_NO_KIN_THERE}{_NO_PLAY}"),
    ),
    Plain(  # of one with several it says who else was there: "Bea, the cleaners and the cooks"
        before(rf"^(?!.*\b{_KIN}\b[^.;]*$).*"),
        behind(rf"(?:, {A_NAME})* and {A_NAME}{_A_TEAM_BEHIND}"),
    ),
    Plain(
        before(rf"^(?!.*\b{_KIN}\b[^.;]*$).*\b{A_NAME} and"),
        behind(_A_TEAM_BEHIND),
    ),
    Plain(
        before(rf"^(?!.*\b{_KIN}\b[^.;]*$).*"),
        behind(
            rf", one of (?:the|our|her|his|their) (?:Year \w+ |Reception |Nursery )?{_JOBS}(?!['’]){_NO_KIN_THERE}{_NO_PLAY}"
        ),
    ),
    Plain(  # "Bea and Con, PTA co-chairs"
        before(""),
        behind(
            rf"{_AND_OTHERS}, (?:the |our |its )?{_FRIENDS}(?:['’]s)? {_OFFICERS}\b(?!['’]){_NO_KIN_THERE}"
        ),
    ),
    Plain(  # "Friends of Tarn, Bea (chair) and Con (treasurer), raised £90"
        before(rf"\b{_FRIENDS}[,.:]\s+(?:{A_NAME} \({_OFFICERS}\)(?:,| and|, and) )*"),
        behind(rf" \({_OFFICERS}\)"),
    ),
    Plain(  # "PTFA. The chair, Mrs Orr, and secretary, Mrs Bly, had sent a cheque"
        before(
            rf"^\W*(?:The )?chair, {A_NAME}, and (?:the |its )?(?:secretary|treasurer|vice[- ]chair),"
        ),
        behind(r", (?:had|have|has|sent|gave|brought|reported|thanked|asked|are|were)\b"),
        titled=True,
        paragraph=re.compile(rf"^\W*(?:\d[\d.]*\W+)?{_FRIENDS}\W", _I),
    ),
    Plain(  # "Bea and Con are on the in-service PGCE"
        before(_NO_LEAVER),
        behind(
            rf"{_AND_OTHERS},? (?:(?:is|are|was|were|both|all|now|currently) )*(?:on|doing|taking|through) (?:the |an? |our |his |her |their )?(?:[\w-]+ )?{_ROUTE}\b{_NO_TROUBLE}{_NO_KIN_THERE}"
        ),
    ),
    Plain(
        before(
            rf"\b(?:the|our|an?|two|three|new|with|and) (?:[\w-]+ )?{_ROUTE} (?:trainees?|students?|teachers?),? {_OTHERS}"
        ),
        behind(rf"{_CLOSED}{_NO_TROUBLE}{_NO_KIN_THERE}"),
    ),
    Plain(
        before(
            rf"\b{_ROUTE}\b[^.;]{{0,30}}, (?:supported|mentored|supervised|tutored|trained|overseen) by"
        ),
        behind(_STOPS),
    ),
    Plain(
        before(_NO_LEAVER),
        behind(
            r",? our (?:new )?apprentice (?:TA|teaching assistant|teacher|cook|chef|technician|caretaker|practitioner|administrator|nursery nurse|in (?:the )?(?:office|kitchen|IT|nursery))(?=\s*(?:[.,;]|$)| (?:is|has|and|will|who|in)\b)"
        ),
    ),
    Plain(  # in a college apprentices are who learns there
        before(rf"{_BEGINS}(?:Our |The |Two |Three )?(?:new )?apprentices,? {_OTHERS}"),
        behind(
            rf"{_AND_OTHERS},? (?:is|are|work|works|will be|will work) (?:based |working )?(?:in|with) (?!detention|trouble|Year|hospital|isolation)"
        ),
        paragraph=re.compile(
            r"^\W*(?:\d[\d.]*\W+)?(?:staff|staffing|team)\b(?!.*\b(?:pupils?|learners?|students?|parents?|leavers)\b)",
            _I | re.DOTALL,
        ),
    ),
    Plain(
        before(_NO_LEAVER),
        behind(
            r" (?:is|has (?:started|begun)|started) (?:now )?(?:doing )?(?:his|her|their) (?:Modern apprenticeship in (?:the|our) (?:nursery|school office|office)|(?:Modern )?apprenticeship (?:with us|here))(?=\s*(?:[.;]|$)| and\b)"
        ),
        paragraph=_OF_STAFF,
    ),
    Plain(  # "Miss Orde, a second-year BA Education student, is on placement"
        before(""),
        behind(
            rf", an? (?:(?:first|second|third|fourth|final)[- ]year )?(?-i:BA|BEd|PGCE|PGDE)(?: \(?(?:Primary |Early )?(?:Education|QTS|Childhood|Teaching)\)?)? (?:student|trainee),? (?:is|has been|was|will be) (?:on|in|with|at)\b{_NO_KIN_THERE}"
        ),
        titled=True,
    ),
    Plain(
        before(rf"{_BEGINS}Students?(?: on placement)?:"),
        behind(
            r" \([^()]{3,40}\),? in (?:P\d|Year \w+|Y\d|Reception|Nursery|Class \w+) with (?:Mrs?|Ms|Miss|Mx)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:two|three|four|our|the|new) (?:new )?(?:probationers|probationer teachers),? {_OTHERS}"
        ),
        behind(rf"{_CLOSED}{_NO_TROUBLE}"),
        titled=True,
    ),
    Plain(  # "Mr Orr is also our new Digital Lead"
        before(""),
        behind(
            rf" (?:is|has become|becomes|will be) (?:now |also )*(?:our|the) (?:new )?(?:[\w-]+ ){{0,2}}(?-i:Lead|Leader|Co-?ordinator)\b{_NO_KIN_THERE}"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf" has (?:added|taken on) {_SUBJECT} (?:to|as part of) (?:his|her) (?:brief|role|portfolio|responsibilities|remit)\b"
        ),
        titled=True,
    ),
    Plain(before(""), behind(rf",? (?:of|from) (?:the |our )?{_BODY},? {_A_VISIT}{_NO_KIN_THERE}")),
    Plain(  # "Bea from the mosque came for Eid"
        before(""),
        behind(
            rf",? from the (?:[\w'’-]+ ){{0,2}}{_WORSHIP},? (?:came|comes|is coming|will come)(?: in)? (?:for (?!Year|Class)(?-i:[A-Z])|{_TO_TELL}){_NO_KIN_THERE}"
        ),
    ),
    Plain(
        before(
            r"\bthe (?-i:Co-op|Tesco|Asda|Morrisons|Sainsbury['’]s|Waitrose|Aldi|Lidl|Spar)(?:['’]s)? (?:[\w-]+ )?(?:champion|manager|co-?ordinator|fundraiser),"
        ),
        behind(_CLOSED),
    ),
    Plain(  # "the student union's staff lead, Con, set up a café"
        before(r"\b(?:the|our|['’]s?) staff (?:lead|link|adviser|liaison)(?: for [\w ]{3,20})?,"),
        behind(r", (?:has |had )?(?:set up|runs|ran|told|said|reported|explained|led)\b"),
    ),
    Plain(
        before(""),
        behind(
            rf",? (?:in|from) (?:the )?(?:(?:school|front|main|general|exams|finance) )?office,? {_DESK_WORK}\b(?! (?:his|her|their)\b){_NO_KIN_THERE}"
        ),
    ),
    Plain(  # "Kitchen: Bea and the team had five stars"
        before(rf"{_BEGINS}{_SHIFT}(?: team)?\s*[:–-]\s*"),
        behind(
            r",? and (?:the|her|his|their) (?:kitchen |site |office )?(?:team|staff|crew|kitchen) (?:(?:has|have|had|now|again|all) )*(?:(?:five|5|four) stars(?! (?:on|for)\b)|blend|gritted|redesigned the (?:menu|rota)|kept (?:us|the (?:school|site|college)) open|turned the [\w ]{3,20} (?:a?round))\b"
        ),
    ),
    Plain(  # "Staff roles this year. Bea – early maths. Con – home languages"
        before(r"(?:[.;:,]\s*|^)"),
        behind(r"\s*[–:-]\s*(?!(?:unwell|ill|absent|leav\w+|maternity|sick|off)\b)(?-i:[a-z])"),
        paragraph=_OF_ROLES,
    ),
    Plain(
        before(
            rf"\b(?:the|our) {_LITTLE_ONES},? (?:which is |is |now )*(?:led|run|headed|staffed|managed) by {_OTHERS}"
        ),
        behind(_STOPS),
    ),
    Plain(  # "Additional support is led by Con"
        before(
            rf"\b(?:(?:additional|learning|pastoral|family|bereavement|specialist) support|early help|careers guidance) (?:is|was|will be|has been) (?:now |being )?(?:led|run|managed|headed|co-?ordinated|overseen) by {_OTHERS}"
        ),
        behind(
            rf"{_STOPS}(?![^.;]*\b(?:pupils?|students?|prefects?|sixth[- ]formers?|ambassadors?|volunteers?|mentors?)\b)"
        ),
    ),
    Plain(
        before(
            r"\b(?:the|our) (?:French|Spanish|German|Welsh|Irish|Gaelic|foreign|modern|Mandarin|Italian) (?:language )?assistant,|\b(?:Señora?|Señorita|Madame|Monsieur|Frau|Herr) (?-i:[A-Z])[\w-]+ and the assistant,"
        ),
        behind(r", (?:takes|teaches|works with|runs|has|leads|helps) (?!(?:a|his|her) child)"),
    ),
    Plain(  # "the heads of the other schools, Bea Orr and Con Bly, came"
        before(
            rf"\b(?:heads|head ?teachers|principals) of (?:the |all |our )?{_SCHOOLS}, (?:{A_NAME}(?:, | and |, and ))*{A_NAME},? and"
        ),
        behind(_CLOSED),
    ),
    Plain(
        before(
            rf"\b(?:heads|head ?teachers|principals) of (?:the |all |our )?{_SCHOOLS}, {_OTHERS}"
        ),
        behind(rf"(?=(?:, {A_NAME})*,? and {A_NAME}){_CLOSED}"),
    ),
    Plain(  # "a note from Bea Orr in governor services"
        before(
            r"\b(?:notes?|e-?mails?|letters?|call|word|advice|guidance|reply|asked|rung|rang|contacted|reminder)(?: (?:from|by))?"
        ),
        behind(
            rf" (?:in|at|from|of) (?:the )?(?:(?:county|council|trust|city|borough)['’]?s? )?(?:governor|governance|schools['’]?|legal|HR|payroll|transport|property|catering|library|insurance|finance) (?:support )?services?\b{_NO_KIN_THERE}"
        ),
    ),
    Plain(  # "Con has been trained in the phonics scheme"
        before(""),
        behind(
            rf"{_AND_OTHERS} (?:has|have|had|is|are) (?:now |both |also |all )?(?:been |being )?trained in (?:the )?(?:(?:phonics|spelling|handwriting) (?:scheme|programme)|safer recruitment|de-escalation)\b{_NO_KIN_THERE}"
        ),
        paragraph=_OF_STAFF,
    ),
    Plain(
        before(
            r"\b(?:the|our) (?:swimming |sailing |dance |climbing |ski )?(?:instructor|swimming teacher|lifeguard) (?:is|was|will be)"
        ),
        behind(_STOPS),
    ),
    Plain(
        before(r"\b(?:saw|seen|watched|observed)"),
        behind(rf" teach(?:ing)? {_TRADES}\b(?! (?:his|her|to)\b)"),
    ),
    Plain(
        before(r"\b(?:joined|observed|visited|sat in on|dropped in(?:to| on)|watched)"),
        behind(rf"['’]s {_TRADES} (?:class|lesson|session|workshop)\b(?! (?:project|work))"),
    ),
    Plain(
        before(r"\bletter from"),
        behind(
            rf", (?:the )?(?:head ?teacher|principal|head|pennaeth|chair of governors) (?:of|at) (?-i:[A-Z])[\w'’]+[^.;,]*(?:,|\.|;|$){_NO_KIN_THERE}(?![^.;]*\b(?:admission|transfer|exclu\w+|parents? of)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:the|two|three|visiting) (?:authors|illustrators|novelists|poets|playwrights) {_OTHERS}"
        ),
        behind(
            rf"(?!{_OF_A_CLASS}){_AND_OTHERS}(?: and the (?:illustrator|poet|author|storyteller) {A_NAME})? (?:(?:had|have|has) )?(?:given|gave|led|ran|run|held) (?:the )?workshops\b"
        ),
        paragraph=re.compile(
            r"\b(?:festival|book (?:week|day|fair)|literary|schools took part|visit(?:s|ed|ing|ors)?)\b",
            _I,
        ),
    ),
    Plain(
        before(r"\b(?:music|musicians['’]|arts|library) (?:service|hub|trust) under"),
        behind(r"(?!['’])(?=\s*[.,;]|\s+(?:played|has|had|will|is|was|gave|performed)\b)"),
        titled=True,
    ),
    Plain(  # "Visitors: Uncle Con the storyteller"
        before(rf"{_VISITORS}(?:[^.]*(?:,|\band))?"),
        behind(
            r",? the (?:(?:local|travelling|visiting) )?(?:storyteller|dentist|poet|author|vicar|imam|rabbi|priest|firefighter|paramedic|nurse|optician|beekeeper|puppeteer|magician|vet|musician|drummer|farmer|midwife|health visitor)\b(?!['’]| in the\b)"
        ),
    ),
    Plain(  # "Night staff Bea and Con have finished their diplomas"
        before(
            rf"(?:^|[.;:]\s+)(?:night|office|kitchen|care|cleaning|catering|site|premises|admin|lunchtime|midday|domestic|residential|agency) staff {_OTHERS}"
        ),
        behind(rf"{_ENDS}{_NO_KIN_THERE}"),
        paragraph=_OF_STAFF,
    ),
    Plain(
        before(""),
        behind(
            r" (?:of|from) the (?:(?:county|council|local|hospital)['’]?s? )?(?:community|therapy|nursing|outreach|advisory|locality|early help|audiology|physiotherapy|continence) team,? (?:who )?(?:is|was|will be|has been) (?:now )?(?:covering|visiting|advising) (?!his|her|their)"
        ),
    ),
    Plain(
        before(
            r"\b(?:manager|partner|engineer|auditor) (?:on site|for (?:this|the) (?:audit|project|works|contract)) (?:will be|is|was|is to be)"
        ),
        behind(_STOPS),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:also |now )?teaches (?!his|her|their)[\w ]{3,30} (?:in|at|across) (?:both|all|the two|all three|our|each of our) (?:schools|academies|sites|campuses)\b"
        ),
    ),
    Plain(  # "Mrs Orr is DSL; Bea and Con deputise"
        before(rf"\b(?:DSL|safeguarding lead)[;,.]? (?:and )?{_OTHERS}"),
        behind(rf"{_AND_OTHERS} (?:deputises?|are (?:the |her |his )?deputy DSLs)\b"),
    ),
    Plain(
        before(""),
        behind(
            r" presented (?:the|our|his|her) (?:mastery|phonics|assessment|SEND|early reading) (?:work|scheme|approach|policy|plan|model|framework) to (?:the |all )?staff\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r", (?:the|our) (?:[\w-]+ )?(?:GP(?: partner)?|doctor|nurse|midwife|health visitor|dietitian|physiotherapist),? (?:offers|runs|holds) (?:an?|the|her|his) (?:[\w-]+ ){0,2}(?:clinic|surgery|drop-in)\b"
        ),
    ),
)
