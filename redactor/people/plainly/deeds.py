"""What somebody plainly does at work, or is thanked for."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import ADVERB, Plain
from redactor.people.vocabulary import JOB, before, behind

_I = re.IGNORECASE
_OFTEN = r"(?:an?|each|every|per|once an?|twice an?|(?:two|three|four|five) times an?) (?:day|week|fortnight|month|morning|afternoon|term|half[- ]term|(?:mon|tues|wednes|thurs|fri)day)"
_FAMILY_JOB = (
    r"(?:famil(?:y|ies) (?:support |liaison |link )?(?:worker|officer|practitioner|advis[eo]r|mentor|liaison|partnership worker)"
    r"|parent(?:al)? (?:support|liaison|involvement|engagement) (?:worker|officer|advis[eo]r)|home[- ]school (?:link |liaison |support )?(?:worker|officer)"
    r"|early help (?:worker|practitioner|officer))"
)
_MEETS_FAMILIES = (
    r"(?:speaks?|spoke|talks?|talked|sees?|saw|meets?|met|rings?|rang|visits?|visited|runs?|ran|helps?|helped|supports?|supported|greets?|greeted|works?|worked"
    r"|stands?|is (?:at|on|in|there|seeing|visiting|running|working|supporting)|has (?:been )?(?:met|seen|visited|run|rung|spoken|started|begun|set up))"
)
_MENDED = (
    r"(?:put (?:up|in|out|back|down)|mended|fixed|fitted|repaired|repainted|painted|installed|replaced|cleared|cleaned|moved the|built|ordered|checked|tested|serviced|cut (?:back|down|the)"
    r"|gritted|jet-?washed|trimmed|felled|removed|secured|boarded up|taken (?:down|out)|turned (?:off|on|up|down)|bled|drained|unblocked|arranged|obtained|got (?:quotes|prices|\w+ quotes))"
)
_AT_FAULT = r"(?:fault|leak|boiler|pump|heating|alarms?|roof|drains?|wiring|blockage|burst pipe|pipes?|pool|gutters?|guttering|lights|lighting|toilets|sewer|fuse|fence|gate|lift|minibus)"
_SUBJECT = r"(?:English|maths|mathematics|science|French|German|Spanish|Welsh|Irish|Gaelic|Latin|history|geography|art|music|drama|PE|RE|DT|IT|computing|phonics|reading|spelling|literacy|numeracy|nurture|intervention|physics|chemistry|biology|food|textiles)"

_QUALIFIED = (
    r"(?:NPQ\w*|PGCE|QTS|HLTA|NASENCO|(?:SENCO|SENDCo) (?:award|qualification)|D1 (?:test|licen[cs]e)|MIDAS|Elklan|ELSA|Team[- ]Teach|Thrive|safer recruitment"
    r"|(?:Level [2-5] )?(?:DSL|safeguarding) (?:training|course|certificate)|headship qualification|middle leaders['’]? (?:course|programme))"
)
_A_CREW = r"(?:cleaning|caretaking|kitchen|catering|canteen|office|site|premises|admin\w*|midday|estates|maintenance|grounds|exams?|pastoral|SEND|SEN|early years|EYFS)"
_ANSWER = r"(?:^|[.?:])\W*(?:(?:A|Answer|Response|Reply|R)\b[.:]?)?\W*"
_TAUGHT = r"(?:Makaton|Elklan|ELSA|Team[- ]Teach|Thrive|phonics|first aid|safeguarding|safer recruitment|moving and handling|food hygiene|forest schools?|mental health first aid|attachment|de-escalation|Numicon|Read Write Inc\.?|RWI|MIDAS)"
_AND_ANOTHER = r"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){1,3})?"
# A job that no child plays: "Payroll officer", and no "digital officer".
_ADULTS_JOB = (
    r"(?:(?:payroll|finance|attendance|welfare|exams?|data|admissions|HR|site|premises|estates|catering|kitchen|office|reprographics|IT|network|workshop|cover|pastoral|safeguarding)"
    r" (?:officer|manager|assistant|technician|administrator|lead|clerk)|bursar|book-?keeper|(?:security|front[- ]of[- ]house|night|gate) guard)"
)
_WISHES = r"(?:wants?|wanted|would like|hopes|hoped|plans|planned|offered|is keen) to (?:try|buy|order|plant|introduce|replace|use|set up|put up|paint|mend|serve)"
_A_CLASS = r"(?:(?:a |the |her |his )?(?:Year|Yr|Y|class|Class|KS|Key Stage|Reception|Nursery|sixth form|group)\b|\d{1,2}[A-Z]{1,2}\b|Y\d)"
_SEEN = r"\b(?:watched|observed|saw|dropped in on|looked in on|sat in with|had seen|had watched|had observed)"
_PAPER = r"(?:note|paper|report|briefing|analysis|summary|breakdown|table)"
_FIGURES = r"(?:suspensions|exclusions|admissions|results|outcomes|recruitment|staffing|the budget|destinations|numbers|pupil numbers|premises|the accounts)"
# A job that stands behind a name, and is no child's.
_THE_JOB = rf",\s+(?:the |our )?(?!(?:pupil|student|junior|young|youth|eco|sports?|play|digital|house|reading|playground|peer|school council)\b)(?:[\w-]+ ){{0,2}}{JOB}(?<!leader)(?<!leaders)(?<!rep)(?<!reps)(?<!member)(?<!members)(?<!visitor)"
_RATING = r"(?:five|four|5|4|gold|silver|bronze|full|top)[- ](?:hygiene |food |catering )?(?:stars?|marks?|rating|award|standard)\b"
_MADE = r"(?:baked|cooked|made|prepared|served|laid on|set (?:up|out)|arranged|provided|decorated|built|sewn|knitted|mended|painted|put up|printed|planted|iced|catered)"
DEEDS = (
    Plain(
        before(rf"\b(?:the|our) (?:school |new )?(?:[\w-]+ )?{JOB},"),
        behind(
            r",\s+(?:will|would|is to|has agreed to|is going to|can) (?:hold|keep|have|look after|bring|carry|collect|unlock|lock(?: up)?|open(?: up)?|close|set) (?:up )?(?:the |a |spare |all )*(?:set of )?(?:keys?|alarm|gates?|doors?|school|hall|building|site|pavilion|shutters|pool)\b(?! (?:at|from|until) (?:home|his|her)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(rf"\b{_MADE} (?:\w+ly )?by"),
        behind(
            rf",\s+(?:the|our) (?!(?:former|retired|old|late)\b)(?:school['’]?s? |nursery |college )?(?!(?:pupil|student|junior|young|youth|eco|sports?|play|digital|house|reading|playground|peer|school)\b)(?:[\w-]+ )?{JOB}(?<!leader)(?<!rep)(?<!member)(?<!artist)(?=\s*(?:[.,;]|$)|,? (?:and|who|for|with)\b)"
        ),
    ),
    Plain(
        before(r"(?:^|[.;:]\s+|\bthat )(?:\W*[\d.]+\s+)?(?:\W*\([A-Z]\)\s*)?"),
        behind(
            rf"{_THE_JOB},\s+(?:had |has )?(?:sent|submitted|supplied|provided|prepared|circulated|written|wrote|left) (?:in )?(?:an? |the |some |her |his )?(?!(?:sick|doctor['’]s|fit|resignation)\b)(?:[\w-]+ )?(?:note|paper|report|briefing|analysis|summary|update|figures|breakdown)s?\b(?! (?:of|about|on) (?:his|her|their)\b)"
        ),
    ),
    Plain(
        before(r"(?:^|[.;:]\s+|\bthat )(?:\W*[\d.]+\s+)?"),
        behind(
            rf"{_THE_JOB},\s+(?:has|have|had) (?:{ADVERB}(?:kept|got|won|earned|gained|regained|retained|been given) )?(?:(?:his|her|their|the|our|its|a|another|all) )?{_RATING}"
        ),
    ),
    Plain(
        before(r"(?:^|[.;:]\s+|\bthat )(?:\W*[\d.]+\s+)?(?:\W*\([A-Z]\)\s*)?"),
        behind(
            rf"\s+(?:had|has) (?:sent|submitted|supplied|provided|prepared|circulated) (?:in )?(?:an? |the )(?:[\w-]+ )?{_PAPER} (?:about|on|of) {_FIGURES}\b(?! (?:of|for) (?:his|her|their)\b)"
        ),
        paragraph=re.compile(r"^(?!.*\b(?:council|eco|pupils?|students?|parents?)\b)", _I),
    ),
    Plain(
        before(rf"{_SEEN}(?: [^.;]{{3,40}} and)?"),
        behind(rf"\s+(?:with|teach(?:ing)?|tak(?:e|ing)|at work with) {_A_CLASS}(?!['’])"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r",? who (?:runs|leads|staffs|teaches|heads|manages|oversees|co-?ordinates) (?:it|the (?!band|team\b|(?:student|school|eco|pupil)\b)|our|all|both|PE|music|art|maths|English)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:credit|praise)\b[^.;]{0,40}\b(?:to|for)|\b(?:put|puts) (?:this|it|the (?:rise|improvement|results?)) down to"
        ),
        behind(
            r"(?=\s*(?:[.,;]|$)|\s+(?:and (?:the|her|his) (?:team|staff|department|exchange|new)|for|who)\b)"
        ),
        titled=True,
        paragraph=re.compile(
            r"\b(?:results?|progress|teaching|subject|department|writing|reading|maths|French|Spanish|German|science|history|music|attendance|provision)\b",
            _I,
        ),
    ),
    Plain(
        before(
            r"\b(?:arrangements|forms|applications|invoices|orders|bids|contracts?|timetables?|rotas?|bookings|payroll|plans|papers) (?:is|are) (?:now |all )?(?:with|in the hands of|looked after by|handled by)"
        ),
        behind(r"(?=\s*(?:[.;]|$))"),
        titled=True,
    ),
    Plain(
        before(rf"(?<!student )(?<!pupil )(?<!junior )(?<!young )\b{_ADULTS_JOB}"),
        behind(
            r",? (?:was|were|has been|had been) (?:\w+ly )?(?:complimented|commended|praised|thanked|congratulated|applauded|singled out)\b(?! by (?:his|her|their)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf",\s+(?:the |our )?(?:[\w-]+ ){{0,2}}{JOB},\s+(?:also )?{_WISHES}\b(?![^.;]{{0,60}}\b(?:hours|leave|home|hospital)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(r",? who (?:was|is|had been) on (?:gate |playground |lunch |break |bus )?duty\b"),
        titled=True,
    ),
    Plain(
        before(rf"\b(?:the |our |a )?(?:[\w-]+ )?{_FAMILY_JOB},?"),
        behind(rf",? (?:who )?(?:(?:also|now|still|often) )?{_MEETS_FAMILIES}\b"),
    ),
    Plain(
        before(r"(?:^|[.;:]\s|\b(?:that|and))(?:\W*\d[\d.]*\.?)?\W*"),
        behind(
            rf",\s+(?:the |our )?(?:[\w-]+ ){{0,2}}{JOB},\s+(?:who )?(?:has|had|have|will|is to|would) {ADVERB}(?:have )?{_MENDED}\b(?! (?:his|her|their|with|in (?:for|his|her))\b)"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:home|joint) visits? (?:(?:made|done|jointly|together) )?(?:with|by)"),
        behind(r"\s+to (?:see |the home of |the famil(?:y|ies) of )?(?-i:[A-Z])"),
    ),
    Plain(
        before(
            r"\bthank(?:s|ed|ing)?(?: you)?(?: (?:go|went|were (?:sent|given|recorded)|are due|again))?(?: to)?|\bgrateful to"
        ),
        behind(
            r"\s+and (?:her|his|their|the) (?:[\w-]+ )?(?:committee|team|helpers|volunteers|band of (?:helpers|volunteers))\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:the|its|their|our) (?!eco|debating|chess|quiz|sports|student|pupil|junior|youth|house)(?:[\w-]+ )?(?:team|department|staff)\b,? (?:led|headed|managed|run) by"
        ),
        behind(
            r",? (?:was|were|had been|has been|should be|is|are) (?:\w+ly )?(?:congratulated|thanked|commended|praised|applauded)\b"
        ),
        paragraph=re.compile(
            r"\b(?:award|mark|accreditation|prize)\b[^.;]{0,20}\bfor (?:its|their|our|the school['’]s|the college['’]s) (?:work|support|provision|practice|careers|teaching|governance|catering)\b",
            _I,
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had|have|will|is to|would) )?(?:also )?(?:rang|rung|rings?|phoned?|phones|telephoned?|calls|called|visited|visits) (?:home|all (?:the |their )?(?:families|homes|parents))\b(?! (?:from|after|when|because|for (?:his|her)))"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:brought (?:back )?together|reconciled|made (?:it )?up|talked (?:it |things )?(?:through|over)|mediat\w+|restorative (?:meeting|conversation|circle)s?|(?:sorted|worked) (?:it |things )?out"
            r")\b[^.;]{0,40}\b(?:with|through|thanks to) (?:the |some |much )?(?:help|support|assistance|guidance) (?:of|from)"
        ),
        behind(r"(?!,? (?:his|her|their|the|whose|a)\b|,? who\b|['’]| \()"),
        titled=True,
    ),
    Plain(
        before(r"^\W*(?:\d[\d.]*\.?)?\W*|[.;?]\s|\bthat"),
        behind(
            rf"\s+(?:goes|visits|goes (?:in|out|over|along)|checks in|looks in) (?:there |them )?{_OFTEN}(?=\s*(?:[.;,]|$)| to (?:see|check|observe|hear|teach|read with|meet|work with)\b)"
        ),
        titled=True,
        paragraph=re.compile(
            r"\b(?:how often|who (?:goes|visits|checks)|(?:someone|anyone|somebody|anybody|staff|school) (?:goes|visits|checks|sees))\b",
            _I,
        ),
    ),
    Plain(
        before(r"\bstaff\b[^.;:]{0,80}\b(?:and|that)"),
        behind(
            rf"\s+(?:now )?(?:runs|leads|takes|teaches|delivers|sees|does) (?:(?:one|two|three|four|five|six|some|several|\d+|them|groups|sessions|interventions|these) ){{1,2}}{_OFTEN}\b"
        ),
    ),
    Plain(
        before(
            r"\b(?:been|were|was|are|is|be|being) (?:\w+ly )?(?:assessed|screened|moderated|inspected|vaccinated|immunised|audited|surveyed|serviced)\b(?! as)[^.;,]{0,60}\bby"
        ),
        behind(r"(?!['’]| in (?:year|class)| \()"),
    ),
    Plain(
        before(r"\b(?:thank(?:s|ed|ing)?(?: you)?(?: to)?|grateful to|gratitude to)"),
        behind(
            rf",? for (?:(?:so|very) \w+ |kindly |quickly |promptly )?(?:finding|tracing|fixing|repairing|mending|sorting(?: out)?|clearing|unblocking|restarting|getting) the (?:[\w-]+ ){{0,2}}?{_AT_FAULT}\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had|always) )?(?:gets?|got|brings?|brought|draws?|drew) the (?:very )?best (?:out of|from) (?:everyone|everybody|them|all|each|every \w+|the \w+)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:saw|seen|visited|watched|observed|joined|dropped into|sat in on|popped into|called in on|looked in on|went (?:in)?to)"
        ),
        behind(
            rf"['’]s?\s+(?:(?:top|bottom|lower|upper|small|Year \w+|Y\d+|\w+ set) )?(?:{_SUBJECT} )?(?:class|lessons?|groups?|sets?|sessions?)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){{1,3}}|,\s+(?:the |our )?[\w ]{{3,30}},|\s+\([^()]{{3,30}}\))?\s+(?:(?:has|have|had|is|are|was|were) )?{ADVERB}(?:all )?(?:part[- ]way |half[- ]way )?(?:completed|passed|doing|taking|taken|gained|renewed|finished|started|begun|starting|through|on|attended|studying for|working towards|enrolled on|undertaking|undertaken|trained in)"
            rf" (?:(?:the|an?|his|her|their) )?(?:\w+ ){{0,2}}?{_QUALIFIED}\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){{1,3}})?\s+(?:has|have|had|is|are|was|were) {ADVERB}(?:been )?(?:re-?)?trained as (?:(?:an?|the) )?(?!(?:play|playground|sports|peer|anti|digital|reading|wellbeing|young|junior|pupil|eco|house|mini|school|buddies|buddy|mediators?|ambassadors?|librarians?|leaders?)\b)[\w-]+"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf",? and (?:his|her|their|the) (?:\w+ )?{_A_CREW} (?:team|staff|crew|colleagues)\b(?! of (?:friends|pupils|children))"
            r"|,? and (?:his|her) (?:catering|hospitality|hairdressing|construction|engineering|plumbing|brickwork|joinery|carpentry|motor vehicle|floristry|bakery|animal care|horticulture|childcare|beauty therapy) (?:students|learners|apprentices|trainees)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has|had|have) (?:settled in|made a (?:good|strong|very good|great|positive) start)\b[^.;]{0,40}\b(?:her|his|their) (?:year \d+|GCSE|A[- ]level|tutor|form|teaching|exam) (?:groups?|classes|sets?|pupils|students)\b"
        ),
        titled=True,
    ),
    Plain(
        before(rf"{_ANSWER}(?:(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)? and)?"),
        behind(r"(?! (?:asked|said|in year|\(?Y\d))[,.;]?(?=\W|$)"),
        paragraph=re.compile(
            r"\bwho (?![^?]*\b(?:eco|school|student|pupil|youth|class) (?:council|parliament)\b)(?:now )?(?:runs?(?! (?:away|off|out|round|around|in|into|onto|through)\b)|leads?|organises|teaches|covers|manages|is (?:responsible for|in charge of|running|leading|teaching|covering)|looks after|will (?:run|lead|cover|teach))\b[^?.]{1,60}\?\W*(?:\w+\W+){0,4}$",
            _I,
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:is|are|was|were|been|being) (?:run|led|organised|delivered|staffed|taught) (?:jointly )?(?:with|by)"
        ),
        behind(
            r",? (?:of|from|at) (?:the |our )?(?:(?!(?:year|class|nursery|reception|school|student|pupil|eco|youth|sixth)\b)[\w'’-]+ ){0,3}(?:centre|trust|council|hospice|library|museum|charity|church|authority|university|college)\b(?![^.;]{0,40}\b(?:pupil|student)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had) )?(?:gave|given|administered|provided) (?:first aid|CPR|basic first aid)\b(?! to (?:his|her) )"
        ),
        titled=True,
    ),
    Plain(
        before(rf"{_ANSWER}(?:yes\W+)?"),
        behind(
            rf"\s+(?:comes? in|visits|is in|calls in|comes)(?: to school)?,? (?:{_OFTEN}|(?:every|each) (?:other|second|third|fourth|last) (?:week|(?:mon|tues|wednes|thurs|fri)day|month|term))"
        ),
        titled=True,
        paragraph=re.compile(r"\?\W*(?:\w+\W+){0,3}$"),
    ),
    Plain(
        before(
            r"\b(?:choir|orchestra|band|ensemble|chorus|team|squad|club|party|side)\b(?: (?:is|was|has been|had been|will be))?,? (?:(?:conducted|coached|accompanied|directed) by|under(?: the (?:baton|direction|leadership) of)?)"
        ),
        behind(r"(?! (?:in|of) (?:year|class)\b)(?! \()[,.;]?(?:\s|$)"),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:choir|orchestra|band|ensemble|club|sessions?|assembly|trip|collection|week|day)\b(?: (?:is|was|has been|had been|will be))?,? (?:\w+ly )?(?:run|led|organised|taught|trained|arranged) by"
        ),
        behind(r"(?! (?:in|of) (?:year|class)\b)(?!['’])(?:,|\.|;|\s|$)"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r",? who (?:cuts the (?:grass|hedges?)|does (?:the|our) (?:gardens?|garden|books|flowers|minibus|accounts|payroll)|drives the (?:mini)?bus|cleans|cooks (?:for(?! (?:his|her|their)\b)|the)|looks after the (?:grounds|gardens?|hall|boiler|minibus|pond)|runs the (?:office|kitchen|shop|library)|(?:runs|does|handles) (?:payroll|reprographics|procurement)(?= (?:across|in) (?:the|our) (?:trust|school|office)\b|,| and (?-i:[A-Z])|\s*[.;)])|tunes the pianos?)\b(?! (?:with|at home|for (?:his|her|their))\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:will|is to|has|had|to) (?:take|taken|bring|brought|present|presented|draft|drafted|redraft|redrafted|circulate|circulated) the (?:[\w-]+ ){1,4}?policy (?:to|for|at|by)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:floor|hall|roof|fence|fencing|grass|gutters?|drains?|boiler|trees?|wall|gates?|path|playground|car park|lights?|windows?|alarms?|wiring|kitchen|toilets?|pool|lift|extraction)\b[^.;]{0,40}"
            r"\b(?:sanded|varnished|relaid|resurfaced|re-?plastered|plastered|rewired|felled|serviced|tested|installed|fitted|replaced|inspected|surveyed|unblocked|pumped out) by"
        ),
        behind(
            r"(?!['’]|,? (?:and|with) (?:his|her|the|two|three|some) (?:class|friends|pupils|children)|,? (?:in|of|from) (?:year|class)|,? (?:his|her|aged)\b| \()"
        ),
    ),
    Plain(
        before(""),
        behind(
            r" and (?:her|his|their) (?:team|helpers|volunteers|committee) (?:will (?:do|serve|provide)|are doing) (?:the )?(?:teas|refreshments|bar|barbecue|BBQ|catering|lunches|suppers?)\b(?![^.;]{0,40}\b(?:class|year|pupils?|children)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:took|takes|is taking|will take|accompanied|coached|trained) (?:the|our|a|two|three|\d+|all) (?:\w+ ){0,2}(?:team|squad|choir|class|party|orchestra|Year \d+s?) (?:to|on|for|in|at)\b(?! (?:hospital|the doctor))"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"{_AND_ANOTHER}\s*(?:has|have|had) {ADVERB}been (?:trained in (?:\w+ )?{_TAUGHT}|on (?:the|an?) (?:\w+ )?{_TAUGHT}(?: course| training| workshop)?)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r"\s+is (?:now |currently )?(?:the )?(?:long-term )?(?:substitute teacher|supply(?: teacher)?|locum|cover(?: teacher)?|maternity cover)\b(?! for (?:his|her) )"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:will act|is acting|acts|has agreed to act|will stand in|is standing in|will step in|is covering|will cover)(?: up)? (?:until|till|pending|for the time being|in the (?:meantime|interim))\b(?![^.;]*\b(?:head (?:boy|girl|pupil|student)|captain|prefect|council)\b)"
        ),
    ),
    Plain(
        before(
            r"\b(?:groups?|class(?:es)?|sets?|courses?|subjects?|department|lessons|tutor groups?)\b[^.;]{0,30} (?:has|have|is|are|was|were|had|will) (?:been |being |be )?(?:now )?(?:taken over|picked up|covered) by"
        ),
        behind(r"(?!['’])"),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:physio\w*|\w*therapy|counselling|occupational health|tuition|interpreting|hydrotherapy)\b[^.;]{0,40} (?:is|are|was|has been|will be) (?:provided|given|delivered|offered|taken) by"
        ),
        behind(r"(?!['’]|,? (?:a parent|whose|the mother|the father)\b)"),
    ),
    Plain(
        before(
            r"\b(?:after[- ]school|breakfast|holiday|wrap-?around) club,? (?:which is )?run by(?:[^.;]{0,25} and)?"
        ),
        behind(r"(?!['’]|,? \(?(?:in |of )?(?:year|class))"),
    ),
    Plain(
        before(
            r"\bchairs of (?:the |our )?(?:(?!(?:eco|pupil|student|children)\b)\w+ )?(?:(?:local|governing|academy|school|other) )*(?:boards|bod(?:y|ies)|committees|schools|trusts)\b"
            r"(?:[^.;:]{0,10}?,|,? (?:were|are|have been) (?:also )?(?:confirmed|appointed|re-?appointed|elected|noted|agreed)(?: as follows)?:|:)(?:[^.;]{0,200}?(?:,|\band))?"
        ),
        behind(r"(?!['’])"),
    ),
    Plain(
        before(
            r"\b(?:induction|safer recruitment|first[- ]aid|safeguarding) (?:training|course|session) with"
        ),
        behind(r"(?!['’]|,? \(?(?:in |of )?(?:year|class))"),
    ),
    Plain(
        before(
            r"(?<!young )(?<!junior )(?<!mini )\b(?:midwives|health visitors|community nurses|school nurses|PCs|PCSOs|firefighters|paramedics|lifeguards|surveyors|architects|solicitors|auditors|inspectors|lecturers|physios|physiotherapists),?(?: (?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)? and)?"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|see|saw|were|are|came|come|will|have|had|visit\w*|from|of)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){1,3})?\s*(?:now |will |both )*(?:share|shares|job-?shares?|are sharing) (?:Year|Class|Reception|Nursery|P\d|the (?:class|post|role|teaching))\b"
        ),
        titled=True,
    ),
    Plain(before(r"\bjob-?share (?:partner|colleague),?"), behind(r"(?!['’])")),
    Plain(
        before(r"\b(?:student|trainee) teachers?\b[^.;:]{0,30}:(?:[^.;]{0,60}(?:,|\band))?"),
        behind(r"(?!['’])(?=\s*(?:[.,;]|$)|\s+and\b)"),
    ),
    Plain(
        before(""),
        behind(
            r",? who teaches [\w ]{3,30} (?:for|in) the (?:county|council|music (?:hub|service)|trust|authority)\b"
        ),
    ),
    Plain(
        before(
            r"\bstudents from (?!the (?:school|student|eco) )(?:the )?(?-i:[A-Z])[\w' ]{2,40}:(?:[^.;]{0,60}(?:,|\band))?"
        ),
        behind(r"(?!['’])"),
        titled=True,
    ),
    Plain(  # "The bursar, Mrs Orr, has accepted the findings"
        before(
            rf"\b(?:the|our) (?:[\w-]+ ){{0,2}}{JOB}(?<!member)(?<!rep)(?: of [\w ]{{2,25}}?)?,"
        ),
        behind(
            r",? (?:has|had|have) accepted (?:all|both|every|them|the (?:recommendations?|findings?|actions?))\b(?![^.;]*\b(?:settlement|terms|offer|apolog\w*|resign\w*|warning)\b)"
        ),
        paragraph=re.compile(
            r"^(?!.*\b(?:grievance|investigat\w+|hearing|complain\w*)\b).*\b(?:audit|assurance|recommendations?|findings?|scrutiny)\b",
            _I,
        ),
    ),
)
