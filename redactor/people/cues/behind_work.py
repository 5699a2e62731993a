"""What behind a name shows somebody at work, or at the table: pure data, each with its reason."""

from __future__ import annotations

from redactor.data import Role
from redactor.people.drafts import APOLOGISED, WORKS_ELSEWHERE
from redactor.people.vocabulary import (
    BODY,
    CHILD_STATUS,
    JOB,
    NO_SURNAME,
    Cue,
    behind,
)

# "… as chair of the eco committee": no office of a board.
_A_PUPILS_OFFICE = r"(?:(?:deputy|vice|joint|senior) )?(?:eco|pupil|student|school council|play|playground|sports?|house|digital|junior|young|peer|prefect|captain|head (?:boy|girl|pupil|student))\b"
_OF_PUPILS = (
    r"(?![^.;]{0,60}\b(?:captain\w*|prefects?|head (?:boy|girl|pupil|student)|council|parliament|ambassadors?|(?:eco[- ]?\w*|junior|youth|sports?|house) (?:committee|board|team|club)"
    r"|(?:student|pupil)s?['’]? (?:board|union|committee|body|leadership|team|forum|voice(?! governor)))\b)"
)

# "of the council's youth parliament": a body of the young is no employer.
_NO_YOUTH = r"(?!(?:['’]s|['’])?\s+(?:youth|young|junior|children|student|pupil))"
# … of children, or of what they do: "from Finance club", "who leads the breakfast club games".
_NO_CHILDREN = r"(?!['’]| of (?:the )?(?:year|class|pupils?|children|students?|play|school council|eco)| (?:club|class|lessons?|society|stall|games|rota)\b)"
_AND_ANOTHER = r" and (?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"

# What a school asks of no child.
_ADULTS_DO = (
    r"driving (?:the |our |a )?(?:school )?(?:mini-?bus|van|coach|bus|lorry|trailer)|(?:mowing|strimming|gritting|rewiring|plumbing|tarmac\w+|re-?roofing)"
    r"|(?:opening|locking|unlocking) (?:up |the )|clerking|auditing|(?:doing|checking|auditing|examining) the (?:accounts|books|payroll|census)|covering (?:for|the|his|her|classes|lessons)|stepping in\b"
)
_ADULTS_ORGANISE = (
    r"(?:the |a |our |this )?(?:[\w-]+ ){0,2}?(?:camp|residential|trip|exchange|visit|inset|training|timetable|rota|exams?|admissions|census|interviews|inspection|audit|building work|refurbishment|open evening)\b"
    r"(?! (?:for|with) (?:his|her|their) (?:friends?|class))"
)

A_JOB_FOLLOWS = "a job or office follows"
AT_WORK: tuple[Cue, ...] = (
    Cue(
        behind(
            r"\s*\((?:[\w ]{2,30}, )?(?:standing in|stand-in|acting|sitting in) (?:as |for )(?:the )?clerk\b"
        ),
        Role.CLERK,
        4,
        "takes the minutes",
    ),
    Cue(
        behind(
            r",? (?:who )?(?:has trained|trained|told (?:members|governors|trustees|directors|the (?:board|committee|meeting))|"
            r"(?:will come|comes) (?:each|every)|who comes (?:on|in))\b|,? (?:from|of) (?:the )?(?:\w+ ){0,2}(?:hospital|service|youth service|library|charity)\b"
        ),
        Role.STAFF,
        1.3,
        "trains, visits or addresses the board",
        act=True,
    ),
    Cue(
        behind(
            rf"\s*[,(]\s*(?!who (?!is\b|was\b|works?\b|worked\b|has been\b)){NO_SURNAME}(?:who is |now |our |the |a |an |new |an? agency )?(?:(?!(?:was|were|is|are|will|would|had|has|by)\b)[\w&'’/-]+\s+){{0,4}}{JOB}(?=\s*(?:[,.;:)–]|$|\b(?:of|for|at|from|in|and|who|to|here|since|until|during|with)\b))"
        ),
        Role.STAFF,
        2,
        A_JOB_FOLLOWS,
    ),
    Cue(
        behind(
            rf"(?:,? who)?\s+(?:is|was|will be|has been|had been)\s+(?:now |appointed |named |promoted to )?(?:(?:the|our|an?|her|his)\s+(?:(?!(?!designated)\w+ed\b)[\w'’-]+\s+){{0,3}}|"
            rf"(?:(?:acting|new|interim|deputy|assistant|lead|class)\s+)*){JOB}\b(?!\s+(?:boy|girl|pupil|student)s?\b)"
        ),
        Role.STAFF,
        2,
        "holds a job",
        act=True,
    ),
    Cue(
        behind(
            r"(?:\s+and\s+[\w' ]+)?\s+(?:was|were|is|are) (?:thanked|welcomed|introduced|commended for (?:his|her|their) work)"
        ),
        Role.STAFF,
        1,
        "thanked or welcomed",
        act=True,
    ),
    Cue(
        behind(
            r",?\s+(?:was|is) (?:unwell|ill|away|absent|delayed|unable to (?:come|attend|be there)|called away|at another meeting|not (?:there|present|able to (?:come|attend|be there)))(?:,? and|,? so|;|, but)"
            r" (?:his|her|their|the) (?:[\w'’]+ )?(?:paper|report|item|update|presentation|slides)s? (?:was|were|will be|had been) (?:therefore )?"
            r"(?:taken as read|taken by the|given by the|presented by the|deferred|held over|carried (?:over|forward)|postponed|circulated|noted)"
        ),
        Role.GOVERNOR,
        2.5,
        APOLOGISED,
    ),
    Cue(
        behind(
            r"(?:\s+\([^)]*\))?\s+(?:has |had |will be |is |was |will )?(?:retired?|retires|retiring)\b"
        ),
        Role.STAFF,
        2,
        "retires",
        act=True,
    ),
    Cue(
        behind(
            r",\s+(?:who was |newly |recently |who has been )?appointed\b"
            r"|\s+appointed (?:as |to (?:the post|teach|lead) )?(?:the |our |a |an )?(?-i:Head|Deputy|Assistant|Director|Teacher|teacher|head|deputy)\b"
        ),
        Role.STAFF,
        1.5,
        "appointed",
        act=True,
    ),
    Cue(
        behind(
            r"\s+on (?:passing|completing|gaining|achieving|his (?:appointment|promotion|retirement)|her (?:appointment|promotion|retirement)|their (?:appointment|promotion))\b"
        ),
        Role.STAFF,
        1.5,
        "congratulated on work",
        act=True,
    ),
    Cue(
        behind(
            r",? who (?:is (?:leaving|retiring|standing down)|has (?:now |just )?(?:left|retired|stood down|completed)|leaves|stands down|steps down|"
            r"retires|has (?:cooked|worked|taught|served|cleaned))\b"
        ),
        Role.STAFF,
        1.5,
        "leaves after long service",
        act=True,
    ),
    Cue(
        behind(
            r"\s*\((?:mathematics|maths|english|science|music|german|french|spanish|welsh|history|geography|art|drama|PE|RE|computing|biology|chemistry|"
            r"physics|economics|psychology|sociology|DT|design and technology|speech and language|[\w' ]{2,25} (?:room|kitchen|office|department|faculty|team))\)"
            r"|\s+in [\w' ]{3,20} room\b"
        ),
        Role.STAFF,
        1.2,
        "a subject or room of work follows",
    ),
    Cue(
        behind(
            r"\s*\((?:the |our |main |school )?(?:site|premises|office|kitchen|canteen|admin|finance|caretaking|cleaning|catering|estates|payroll|reprographics)(?: (?:team|staff))?\)"
            r"|\s*\((?:the |our )?(?:[\w&'’-]+ ){1,3}(?:outreach|services?|agency|authority)\)"
        ),
        Role.STAFF,
        2,
        "where they work follows",
    ),
    Cue(
        behind(
            r"['’]s?\s+(?:\w+ )?(?:firm|company|practice|garage)\b(?! (?:(?:has|have|had) )?(?:kindly |generously )?(?:g[ai]ve|given|donat\w+|lent|sponsor\w+|paid|offered))"
        ),
        Role.STAFF,
        1.6,
        "has a firm",
    ),
    Cue(
        behind(
            rf",? for (?:kindly |again )?(?:{_ADULTS_DO})|,? (?:on|for) (?:organising|arranging|planning|running|leading|overseeing|managing) {_ADULTS_ORGANISE}"
        ),
        Role.STAFF,
        2,
        "did what only grown-ups do",
        act=True,
    ),
    Cue(
        behind(
            r"(?:,? and|,| &) (?:everyone|everybody|all|all the staff|all the team|the staff|the team|staff|colleagues) (?:in|at|on|of) [\w' ]{2,25} for (?:the|their|all|such|so much)\b[^.;]{0,30}?"
            r"\b(?:care|kindness|patience|support|understanding|help|compassion)\b"
        ),
        Role.STAFF,
        2,
        "thanked with their colleagues for care",
        act=True,
    ),
    Cue(
        behind(
            r"['’]s?\s+(?:\w+ )?(?:reports?|presentation|use of|choir|club|assembly|team|department|suggestion|proposal|advice|talk|visit|work (?:on|with|in|as))\b"
            r"|\s+and (?:his|her|their) (?:team|colleagues|staff|department)\b|(?: and|,| &) team(?=\s*(?:[!.,;)]|$))"
        ),
        Role.STAFF,
        1,
        "has a report, a club or a team",
        act=True,
    ),
    Cue(
        behind(
            r"\s+and the (?:rest of the )?(?:[\w-]+ )?(?:events|site|office|cleaning|catering|premises|midday|finance|estates|admissions) (?:team|staff|department)\b"
            rf"{_NO_CHILDREN}"
        ),
        Role.STAFF,
        1.6,
        "named with a team of staff",
        act=True,
    ),
    Cue(
        behind(
            r",? who (?:runs|organises|manages|co-?ordinates|leads|supervises) (?:the |our )?(?:lunchtimes|breakfast club|after[- ]school club|wrap-?around care|holiday club|toddler group|school office|kitchen)\b"
            rf"{_NO_CHILDREN}"
        ),
        Role.STAFF,
        1.5,
        "runs something of the school",
        act=True,
    ),
    Cue(
        behind(
            r",? for (?:running|organising|managing|co-?ordinating|setting up|overseeing|staffing) (?:the |our |a )?(?:breakfast|after[- ]school|holiday|wrap-?around|toddler) (?:club|care|group|provision)\b"
            rf"{_NO_CHILDREN}"
        ),
        Role.STAFF,
        1.6,
        "runs something of the school",
        act=True,
    ),
    Cue(
        behind(
            r",?\s+(?:yr|y|ein|un o'n?) (?:\w+ )?(?:athrawes|athro|pennaeth|clerc|cynorthwyydd|cynghorydd|swyddog|rheolwr|gofalwr)\b"
        ),
        Role.STAFF,
        2,
        "a job follows, in Welsh",
    ),
    Cue(
        behind(
            r",?\s+o(?:'r|’r)\s+(?:Awdurdod|Cyngor(?! Ysgol)|Sir|Esgobaeth|Consortiwm|Gwasanaeth|tîm|Brifysgol)\b|,?\s+o (?:Fenter|Gyngor|Goleg|Brifysgol|Wasanaeth|Estyn)\b"
        ),
        Role.STAFF,
        2,
        "comes from a body, in Welsh",
    ),
    Cue(
        behind(rf"\s+(?:the|our)\s+(?:[\w-]+\s+){{0,2}}{JOB}\b"),
        Role.STAFF,
        2,
        "a job stands beside the name",
    ),
    Cue(
        behind(
            rf"{_OF_PUPILS}(?:,| and)?\s[^.;]{{0,80}}\b(?:be|were|was) (?:re-?)?(?:appointed|elected|co-?opted|nominated|confirmed|returned|declared) (?:as |to be )?(?:\w+ ){{0,2}}(?:governors?|trustees?|members?|chair|vice)\b"
        ),
        Role.GOVERNOR,
        2,
        "appointed or elected",
    ),
    Cue(
        behind(
            r"\s+(?:had |has )?(?:sent|given|gave|offered|tendered) (?:his |her |their )?apologies\b(?! (?:to|for (?!absence|lateness|not |(?:his|her|their) absence|(?:the|this) meeting)))|\s+(?:had |has )apologised\b(?! (?:to|in (?:person|writing|tears)|by letter|\w+ly|profusely|and (?:meant|shook)|for (?!absence|lateness|not |(?:his|her|their) absence)))"
        ),
        Role.GOVERNOR,
        2.5,
        APOLOGISED,
    ),
    Cue(
        behind(
            rf"(?:{_AND_ANOTHER})?,?\s+from (?:the |our )?(?:[\w-]+ )?(?:site|premises|kitchen|cleaning|catering|midday|estates|facilities|maintenance|grounds|office) (?:team|staff|department)\b{_NO_CHILDREN}|"
            r",?\s+in (?-i:Student Services|Estates|Reprographics|Human Resources|Payroll|Procurement|Facilities)\b(?! (?:class|lesson))|,?\s+from (?:the |our |schools? )?(?-i:Student Services|Estates|Finance|finance|Reprographics|Marketing|HR|Human Resources|Payroll|payroll|Procurement|Facilities|Governor Services|Governance Services|Legal Services)\b(?! (?:club|class|society|lesson))|"
            r",?\s+(?:in|on) (?:his|her|their|our|the) (?:\w+ )?(?:team|department|staff)\b|,?\s+on supply\b|,?\s+in charge\b|"
            r"\s+of (?:the |our )?(?:auditors?|architects?|solicitors?|surveyors?|insurers?|contractors?|caterers?|bankers?|brokers?|builders?)\b|"
            r",?\s+(?:of|from) (?:the|our|a|an) (?!(?:[\w-]+ ){0,2}(?:mini|junior|young|youth|pupil|student|cadets?)\b)(?:[\w-]+ ){0,3}(?:museum|gallery|radio station|newspaper|agency|partnership|firm|supplier|contractors?|manufacturers?|publishers?|company|insurers?|clinic|surgery|police|fire service|"
            r"(?:family support|social work|school nursing|mental health support|learning support|behaviour support|outreach|pastoral|inclusion|attendance|education welfare|health|supply|clerking|advisory|HR|finance|IT|property|estates|legal|admissions|SEND|attendance|early years|early help|safeguarding) (?:team|pool))\b|"
            r"\s+\((?-i:Portage|CAMHS|SALT|EWO|EP|LA|NHS|Police|Fire Service|Library)\b"
        ),
        Role.STAFF,
        2,
        "works for a team, a firm or a service",
    ),
    Cue(
        behind(
            r",?\s+in (?:the |our )?(?:school )?(?:office|kitchen|canteen|staff ?room|finance team)\b"
        ),
        Role.STAFF,
        2,
        "works in the office or kitchen",
    ),
    Cue(
        behind(
            r"\s+(?:has |had |will be |is |was )?(?:joins|joined|left|leaves|leaving|begun|begins|started|starts) (?:as|after|at the|in (?:January|April|September|July|the|Year)|us|the (?:team|staff|school))"
        ),
        Role.STAFF,
        1,
        "joins or leaves",
        act=True,
    ),
    Cue(
        behind(
            r"\s+(?-i:MSP|MP|MLA|MS|AM|TD|MBE|OBE|CBE|KC|JP)\b|,?\s+(?:at|from|of) (?:the )?(?:council|LA|local authority|trust|diocese|university|county|NHS|department)\b"
            rf"{_NO_YOUTH}"
        ),
        Role.STAFF,
        2,
        "holds an office elsewhere",
    ),
    Cue(
        behind(
            r"(?:\s+\([^)]*\))?\s+(?:and [^,;]{2,40} )?(?:was|were|has been|have been|had been|is|are|will be|be)\s+(?:\w+ly )?"
            r"(?:co-?opted|re-?elected|elected|re-?appointed|nominated|appointed)\b"
            rf"{_OF_PUPILS}"
        ),
        Role.GOVERNOR,
        2,
        "elected or appointed",
        act=True,
    ),
    Cue(
        behind(
            rf"{_OF_PUPILS}(?:['’]s? (?:(?:first|second|third|fourth|current|present|next) )?terms? (?:of office|as (?:a |an )?(?:\w+ )?(?:governor|trustee|member|chair))\b"
            r"|,?\s+(?:who (?:has |had )?)?(?:had |has )?(?:stood|stepped|standing|stepping|stands|steps) down (?:(?:as|from) (?:a |an |the |our )?(?:[\w-]+ ){0,2}(?:governors?|trustees?|chair|vice|board|committee|trust)\b"
            r"|in \w+,? (?:for|after) (?:his |her |their )?(?:\w+ )?years['’]? (?:of service|service|as (?:a |an |our )?(?:\w+ )?(?:governor|trustee|chair)|on the (?:board|governing body))\b))"
        ),
        Role.GOVERNOR,
        2,
        "leaves an office of the board",
        act=True,
    ),
    Cue(
        behind(
            rf"{_OF_PUPILS}\s+(?:has |have )?(?:agreed|volunteered|offered) to (?:be|become|act as|take on|join|chair)\b[^.]{{0,40}}(?:link|governor|committee|chair|panel|trustee|board)"
        ),
        Role.GOVERNOR,
        2,
        "takes on an office",
        act=True,
    ),
    Cue(
        behind(
            rf"\s*\((?-i:(?!{CHILD_STATUS}\b)[A-Z]{{2,6}})\)|,\s+(?:an? )?(?:(?:ex|former)[- ])?(?-i:Ofsted|HMI|NGA|LA|NHS)\b"
        ),
        Role.STAFF,
        1.5,
        "a body's letters follow",
    ),
    Cue(
        behind(
            rf",?\s+(?:from|of|at)\s+(?:the\s+)?(?-i:(?:[A-Z][\w'’&-]*\s+(?:&\s+)?){{0,4}})\b{BODY}\b{_NO_YOUTH}"
        ),
        Role.STAFF,
        2,
        "comes from a body",
    ),
    Cue(
        behind(
            r"\s*\((?:by phone|via|remotely|item|items|minute|from \d|until|agenda|online|part)|\s[^.;]{0,40}\bcame (?:in )?for (?:this |the (?:first|second|last|next) )?item\b"
        ),
        Role.STAFF,
        2,
        "attends for an item",
        act=True,
    ),
    Cue(
        behind(
            rf"(?:, [^,.;]{{2,60}},)?\s+(?:(?:has |will |is )?(?:joins?|joined|starts?|started|begins?|began|returns?|takes over|taken over|continues?|settl(?:es|ed|ing)(?: in)?(?: (?:\w+ )?(?:well|quickly|fast|happily|nicely))?)\s+(?:us\s+)?as)\s+"
            rf"(?:its |the |our |an? )?(?!{_A_PUPILS_OFFICE})(?:[\w-]+\s+){{0,3}}{JOB}\b"
            r"|(?:, [^,.;]{2,60},)?\s+will (?:become|be|take up) (?:its |the |our )?(?:[\w-]+ ){0,2}(?:head ?teacher|headship|principal|deputy head\w*|SENDCo|SENCo|chief executive|business manager)\b"
        ),
        Role.STAFF,
        2,
        "takes up a job",
        act=True,
    ),
    Cue(
        behind(
            r",?\s+(?:from|at|in) (?:the |our )?(?:(?:diocesan|archdiocesan|county|area|regional|district|borough|parish|city|council|union|education) ){1,2}(?:office|headquarters|HQ)\b(?!['’])"
        ),
        Role.STAFF,
        2.5,
        WORKS_ELSEWHERE,
    ),
    Cue(
        behind(
            rf",?\s+(?:(?:from|at) (?:the |our )?(?:front|main|general|trust|area|county) office|(?:from|in|at) (?:the )?(?:\w+['’]s )?"
            rf"(?:(?:passenger|home[- ]to[- ]school|school|community) transport|property services|payroll|procurement|asset management|democratic services|human resources|school admissions))\b{_NO_CHILDREN}"
        ),
        Role.STAFF,
        2,
        "works in an office or department",
    ),
)
