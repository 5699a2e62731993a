"""Whom one plainly meets at work: a child that turns to them, a visitor to a class, who needs cover.

What lives here: teachers in their class, those whom a pupil tells, those who come from elsewhere to
cover, those who are provided for a child. What does not: whom a sentence names for what they did
(`deeds`).
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import JOB, before, behind

_I = re.IGNORECASE
_TITLED = r"(?=(?:Mrs?|Ms|Miss|Mx|Dr|Sr|Fr)\b)"
_NO_FAMILY = r"(?![^.;]*\b(?:parents?|mother|father|mum|dad|grand\w+|neighbour|volunteer|(?:his|her|their|whose) (?:own )?(?:son|daughter|child|boy|girl|twins|partner|husband|wife))\b)"
# Nor at a coffee morning, where parents ask.
_OF_NO_FAMILY = r"^(?!.*\b(?:parents?|mothers?|fathers?|carers?|famil(?:y|ies)|residents?|neighbours?|coffee mornings?|forum|drop-?ins?|open (?:evening|morning)|public)\b).*"
_STOPS = r"(?!['’])(?=\s*(?:[.;]|$))"
_A_CLASS = r"(?:Class|Year|Yr|Form|Primary|Room) (?:\w{1,3}|\w+(?= class))|(?-i:Y|P|S)\d{1,2}\w?|(?:the )?(?:Reception|Nursery|Pre-?school|Foundation|Early Years|Infants|Juniors)(?: class| room| unit)?"
_AT_LESSONS = r"(?:teach|read|mak|bak|cook|sing|paint|plant|do|lead|show|explain|model|demonstrat|help|us|play|tell|count|run|build|work|hear|talk|mark)ing"
_PUPILS_HELPER = r"(?:(?:form|personal|class|pastoral|subject|house|year|English|maths|science|art|music|PE|drama|history|design|technology|lead|school|learning|family) )*(?:tutor|teacher|key ?worker|head of (?:year|house|sixth form)|learning mentor|mentor|TA|LSA|teaching assistant|counsellor|nurse|houseparent|matron|house ?master|house ?mistress|pastoral (?:lead|manager|officer|worker)|chaplain|librarian|coach)"
_TURNS_TO = r"(?:told|tells|confided in|confides in|spoke to|spoken to|went to|gone to|goes to|ran to|said to|shown|showed|disclosed (?:it |this |that )?to|reported (?:it |this |that |him |her |them )?to|reports to|informed|asked|approached|turned to|wrote to|handed (?:it )?(?:in )?to)"
_FETCHED = r"(?:come|came|comes|coming|brought|drafted|called|sent|moved|borrowed|lent|released|transferred|redeployed|found|hired|booked|engaged|stepped|here|in|over|across|back|up)"
_TO_COVER = r"(?:cover|stand in|fill in|fill the gap|take (?:over )?(?:his|her|their|the) (?:class(?:es)?|lessons|groups?|hours|duties|timetable))\b(?! (?:the |any |all |its |some |their )*(?:costs?|fees?|bill|loss|losses|expenses|deficit|fares?|own)\b)"
_OUTING = r"(?:trip|visit|walk|clean|residential|camp|outing|expedition|tour|litter[- ]pick|beach clean|pilgrimage|learning walk|cycle ride)"
_OF_A_TEAM = (
    r"\b(?:hub|unit|department|base|provision|centre|service|resource|nurture group|team|faculty)\b"
)
_ASSISTANT = r"(?:(?:class )?TA|LSA|HLTA|teaching assistant|classroom assistant|student teacher|trainee|job[- ]share(?: partner)?)"
_TITLED_BEFORE = (
    r"\b(?-i:Mrs?|Ms|Miss|Mx|Dr|Sr|Fr)\.? (?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}"
)
_HEADS = r"(?:head ?teacher|head|principal|SENDCo|SENCo|bursar|business manager|chair of governors|deputy|site manager)"
_MAKES_CONTACT = (
    r"(?:(?:has|had|would|will|also|kindly) )*(?:asked|asks|likes?|suggest(?:s|ed)|offer(?:s|ed)?|propos(?:es|ed)|invit(?:es|ed)|wants|come|came|visit(?:s|ed)?|w(?:rites|rote)|host(?:s|ed)?|shared|agreed)"
    r"(?: (?:for|to|a|an|the|us|that|whether|if|our|with|his|her|their|joint|more)){1,2}\b(?![^.;]*\b(?:place|son|daughter|child|admission|transfer)\b)"
)

_LESSONS = r"(?:(?:one[- ]to[- ]one|1:1|1-1|in-class|small[- ]group|adult|additional|extra|daily|emotional|literacy|numeracy|learning|language|pastoral|sensory) (?:support|help|sessions?|work|tuition|teaching|time)|tuition|counselling|mentoring|phonics|speech therapy|physiotherapy|art therapy|play therapy|ELSA|braille|catch-up)"
MET = (
    Plain(  # "Ollie has one-to-one support from Mrs Nixon"
        before(
            rf"\b(?:has|have|had|gets?|getting|got|receiv\w+|given|having|offered|is in|taken for|withdrawn for|comes out for|goes (?:out )?for)\b[^.;:]{{0,30}}\b{_LESSONS}\b[^.;:,]{{0,25}} (?:from|with|by)"
        ),
        behind(
            rf"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:in|on|at|and|each|every|twice|daily|for|until|to|who)\b){_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:was|were|spent [\w -]{3,25}|stayed) (?:in|at) the (?:[\w'’-]+ ){0,4}(?:centre|unit|base|hub|provision|nursery|department|workshop|kitchen|library|classroom|studio|garden|lab) with"
        ),
        behind(rf"{_STOPS}{_NO_FAMILY}"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"(?:, who (?:came|joined|started|arrived)(?: us| the school)?(?: in| at| after) [\w ]{{3,20}},)? (?:has|have) (?:begun|started|set up|launched|introduced) (?:an? |the |our )(?:[\w-]+ ){{0,3}}(?:group|club|programme|scheme|intervention|choir|workshop|sessions?)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(rf"(?:^|[.;:]\s)\W*(?:\d[\d.]*\s)?In (?:{_A_CLASS}),?"),
        behind(
            rf"(?: and (?:(?:his|her|their|the) (?:whole )?(?:class|group)|(?:the|all the|some) (?:children|pupils|class)))? (?:(?:was|were) (?:\w+ly |all |busy )?{_AT_LESSONS}\b"
            rf"|(?:had|has) (?:them|everyone|everybody|all|the (?:whole )?(?:class|children|group)|set (?:up|out))\b){_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf" and (?:(?:his|her|their) (?:whole )?(?:class|group)|the children|the class) (?:was|were) (?:\w+ly |all |busy )?{_AT_LESSONS}\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(rf"\b{_TURNS_TO} (?:his|her|their|the|a|the school) (?!own\b){_PUPILS_HELPER},"),
        behind(
            rf"(?:,(?! who(?:m|se)?\b)|\s*[.;]|\s*$| (?:that|about|and (?:he|she|they)|in|at|on|after)\b)(?![^.;]*\b(?:arrest\w*|police have|suspended him|suspended her|off sick)\b){_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"(?:(?:,| and) {A_NAME}){{0,2}} (?:(?:has|have|had|is|are|was|were|will|being|be|been|kindly|now) )+(?:{_FETCHED} )(?:(?:in|over|across|out|back|up|down) )?(?:(?:from|by|out of|of) [\w'’ -]{{2,45}}? )?to {_TO_COVER}{_NO_FAMILY}"
            rf"|(?:(?:,| and) {A_NAME}){{0,2}} (?:came|comes|stepped|moved) (?:(?:in|over|across|out|back|up|down) )?(?:(?:from|out of|of) [\w'’ -]{{2,45}}? )?to {_TO_COVER}{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:sat|spent [\w -]{3,25}|(?:hear|heard) [\w -]{3,20}|(?:read|reading)(?: with [\w ]{3,20})?|went|popped|dropped|looked|called|visited|joined|observed|helped|working|worked)(?: in)?(?: on)? (?:with|in|into|to|on|at the back of|beside|alongside)|\b(?:joined|visited|observed|watched|saw|at the back of)"
        ),
        behind(
            rf"['’]s? (?:(?:Year \w+|Y\d+|Reception|Nursery|top|bottom|lower|upper|(?-i:[A-Z])\w+) )?(?:class(?:room)?|lessons?|room|tutor group|form|set|tutor time)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:an?|the|our) (?:[\w-]+ ){{0,3}}{JOB}(?: (?:of|for) (?:the )?[\w ]{{2,30}})?,"
        ),
        behind(
            rf",? (?:is|are|was|were|has been|have been|will be) (?:now |also |both )?(?:provided|funded|paid for|shared|in place|arranged|laid on|available|booked|made available)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:put|is put|been put) (?:(?:her|him|them|us) )?in (?:touch|contact) with"),
        behind(
            rf"{_STOPS}|(?!['’]),? (?:who (?:runs|leads|organises|keeps)|at|of|from) (?:the )?\b{_NO_FAMILY}"
        ),
        titled=True,
        paragraph=re.compile(
            r"\b(?:offer(?:s|ed)?|volunteer\w*|would like to|willing|wishes|wants|keen|interested)\b",
            _I,
        ),
    ),
    Plain(
        before(
            rf"\b(?:went|walked|came|was|been|joined|helped) (?:on|along on|at|to|with)? ?(?:the|a|an|our) (?:[\w'’-]+ ){{0,4}}{_OUTING}(?: (?:of|to|at|in|round|along) [\w'’ -]{{2,30}}?)?,? (?:with|alongside|led by)"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|on|in)\b)" + _NO_FAMILY),
        titled=True,
    ),
    Plain(
        before(
            rf"{_OF_A_TEAM}[^.;:]{{0,20}} (?:is|are|was|were|will be) (?:now )?(?:led|run|taught|staffed|headed|managed) by {A_NAME},? (?:with|alongside|assisted by|helped by|supported by|together with)(?: {A_NAME},?(?: and)?)?"
        ),
        behind(rf" and {_TITLED}"),
    ),
    Plain(
        before(
            r"\b(?:toilets|lavatories|loos|corridors?|ceilings?|gutters?|roof|staff ?room|offices?|boiler (?:house|room)|railings|windows|doors|changing rooms?)\b[^.;]{0,40} (?:will be|are to be|is to be|were|was|are being|is being|have been|has been) (?:re)?(?:painted|decorated|cleaned|mended|fixed|cleared|whitewashed) by"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|in|at|over|during|before)\b)(?! and (?:his|her) (?:class|friends))(?![^.;]*\b(?:pupils?|children|class|year \d)\b)"
        ),
    ),
    Plain(
        before(r""),
        behind(
            r" (?:then |also |had )?(?:showed|shown|showing|took|walked) (?:him|her|them|us|me|governors|trustees|(?-i:[A-Z]{2,3})) (?:round|around|through|over|the new|the (?:[\w-]+ ){0,2}(?:classrooms?|rooms?|kitchen|garden|area|library|hall|corner|displays?|books|pond|tracker|system|plans))\b"
            + _NO_FAMILY
        ),
        titled=True,
        paragraph=re.compile(
            r"\b(?:visit(?:s|ed)?|toured|came to see|went (?:to|into)|walked round|monitoring)\b",
            _I,
        ),
    ),
    Plain(
        before(r"\b(?:travel(?:s|ling)?|goes|going|riding) (?:now )?with"),
        behind(rf"{_STOPS}{_NO_FAMILY}"),
        titled=True,
        paragraph=re.compile(r"\b(?:escorts?|passenger assistants?|chaperones?)\b", _I),
    ),
    Plain(
        before(
            r"\b(?:credited|attributed|ascribed|put (?:it|this|that) down|due|owed)\b[^.;]{0,80}\b(?:the|to) (?:hard |good |patient )?work of"
        ),
        behind(
            r" (?:in|at|with) (?:the |our )?[\w'’ ]{2,30}\b(?:base|unit|hub|office|nursery|provision|centre|team|kitchen|library)\b"
        ),
    ),
    Plain(
        before(
            r"\b(?:poem|painting|picture|story|letter|card|song|prayer|photograph|design|drawing)s?\b (?:that|which)"
        ),
        behind(
            r",? (?:has|had|have) (?:since |now |already )?(?:put|printed|published|used|hung|framed|reproduced|quoted) (?:it |them )?(?:in|on) (?:his|her) (?:newsletter|office|study|column|magazine|cathedral|church|diocesan \w+|parish \w+|mayoral \w+|parlour)\b"
        ),
    ),
    Plain(
        before(
            r"\b(?:was|were) (?:found|caught|stopped|spotted) (?:vaping|smoking|with an? [\w ]{2,15}|with [\w ]{2,10}|in the [\w ]{3,20}|out of (?:class|lessons)),? by"
        ),
        behind(
            rf"{_STOPS}|(?!['’])\s+(?:and|in|at|on|behind|during|before|after|outside)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:pupils?|boy|girl|child|children|student|they|he|she) (?:is|are|was|were|will be) (?:now )?(?:met|greeted|collected from (?:the )?(?:gate|bus|taxi)|brought in|walked to class) by"
        ),
        behind(rf"(?!['’]) (?:each|every) (?:morning|day)\b{_NO_FAMILY}"),
        titled=True,
    ),
    Plain(
        before(r"(?:^|[.;]\s|\bthat\b)(?:\W*\d[\d.]*)?\W*"),
        behind(
            rf" (?:now )?(?:meets|greets|sees|checks in with) (?:the|each|every|these) (?:[\w-]+ )?(?:boys?|girls?|child|children|pupils?|students?)\b[^.;]{{0,20}} (?:each|every) (?:morning|day|week)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:famil(?:y|ies)|parents?|mother|father|carers?|mum|dad)\b[^.;]{0,25} (?:helped|supported|assisted|advised|guided) by"
        ),
        behind(
            r"(?!['’]) (?:to (?:fill|complete|apply|claim|appeal|find|register|book)|with (?:the|their|his|her|an?) (?:\w+ )?(?:forms?|application|appeal|claim|paperwork))\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:children|pupils|students|they|classes|Year \w+|Class \w+)\b[^.;]{0,30} (?:like|liked|love|loved|enjoy|enjoyed|adore|praised|trust|respect)"
        ),
        behind(
            r"(?: because\b| best\b|['’]s? (?:lessons|stories|class|teaching|assemblies)\b|\s*[.;]|\s*$)(?![^.;]*\b(?:his|her) (?:son|daughter|child)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:now )?has (?:\d+|[\w-]+) (?:children |pupils |families )?(?:on|in) (?:his|her|their|the) (?:books|roll|register|waiting list|group|set|choir|club|orchestra)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:head (?:boy|girl)s?|prefects|children|pupils|students|school council|eco council|Year \w+|Class \w+) (?:and|with)"
        ),
        behind(
            r" (?:then )?(?:planted|led|laid|opened|cut the|lit|presented|welcomed|held|served|made|built|sang|painted|put on|ran) (?:an? |the |us|him|her|them|some )"
        ),
        titled=True,
    ),
    Plain(
        before(_OF_NO_FAMILY),
        behind(
            r" (?:(?:has|had|have) )?(?:(?:ask(?:s|ed)?|bid|put in)(?: the (?:governors|board|PTA|Friends))? for|would like|wants|needs|requested) (?:more |another |new |a new |some |extra |a set of |[\w£,]+ (?:for )?){0,2}"
            r"(?:\w+ )?(?:stands|books|readers|tables|shelves|shelving|instruments|laptops|iPads|tablets|computers|equipment|resources|lockers|mats|props|microscopes|kiln|storage|costumes|puppets|printer|oven|mixer|trolley|benches|display boards|whiteboards?)\b(?![^.;]*\b(?:his|her|their) (?:son|daughter|child|home)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:watched|saw|seen|observed|joined|visited|met|thanked|sat with)"),
        behind(rf" and (?:his|her|their) {_ASSISTANT}\b{_NO_FAMILY}"),
        titled=True,
    ),
    Plain(
        before(rf"{_TITLED_BEFORE} and (?:his|her|their) {_ASSISTANT},?"),
        behind(
            rf"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:with|in|at|are|were|have|had|took|led)\b){_NO_FAMILY}"
        ),
    ),
    Plain(
        before(
            r"\b(?:trust|council|LA|county|diocese|agency|authority|hub|federation|local authority) (?:(?:will|is to|has|had|would|can|kindly) ){0,3}(?:sends?|sent|lends?|lent|offer(?:s|ed)?|provide[sd]?|release[sd]?|second(?:s|ed)?)"
        ),
        behind(
            r"(?!['’]) (?:to (?:help|support|teach|cover|advise|lead|audit|look|do|work|train)|for (?:a|one|two|three|\d)\b[^.;]{0,15}\b(?:days?|weeks?|terms?|mornings?)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:families|homes|households|parents|absentees) (?:(?:have|has|had|were|was|are|will) )?(?:be |been |being )?(?:visited|called on|telephoned|rung|contacted|seen) by"
        ),
        behind(
            rf"{_STOPS}|(?!['’]) (?:at home|on|in|again|each|every|during|over|and)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:now |also )?(?:visits|drives (?:round )?to|calls at|goes (?:out )?to|rings) (?:the )?(?:homes|families|houses) (?:of (?:those|pupils|children|students|absentees)|(?:each|every) (?:day|morning))\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:the|its) {_HEADS} (?:of|at) (?:the )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){{0,3}},"
        ),
        behind(rf", {_MAKES_CONTACT}"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf",? (?:of|from|at) (?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){{0,2}} (?-i:Primary|School|Academy|Juniors?|Infants?|High|College|Federation|Trust),? {_MAKES_CONTACT}"
        ),
        titled=True,
    ),
    Plain(
        before(r"(?:^|[.;]\s|\b(?:and|that|while)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            rf", (?:the |our |her |his )?(?:{_HEADS}|(?:assistant|deputy|associate|vice) (?:head(?:teacher)?|principal)), (?:is|was|has been|will be) (?:now |kindly )?(?:acting up|acting head\w*|standing in|in charge|stepping up|leading the school|running the school|at the helm)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(  # "to the library, where Mrs Orr showed her the new shelves"
        before(
            r"\b(?:breakfast club|after[- ]school club|kitchen|canteen|dining (?:hall|room)|library|lunch|forest school|nursery|café|workshop|studio|food (?:room|technology)),? where"
        ),
        behind(
            rf" (?:served|gave|showed|made|cooked|poured|offered|taught|demonstrated|let) (?:him|her|them|us|me|governors|(?-i:[A-Z]{{2,3}})\b)(?! (?:own|son|daughter|child|boy|girl|twins)\b){_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(  # "Mrs Orr at the partner school has been told"
        before(_OF_NO_FAMILY),
        behind(
            rf",? (?:at|of|from) (?:the|our) (?:partner|exchange|link|twin|twinned|sister|host) (?:school|college|academy)\b{_NO_FAMILY}"
        ),
        titled=True,
    ),
    Plain(  # "Report by the link governor. Saw Ann Orr, family support, on 3 May"
        before(
            rf"\b(?:saw|met(?: with)?|spoke (?:to|with)|talked (?:to|with)|visited|thanked)(?: {A_NAME}(?:,| and))?"
        ),
        behind(
            rf", (?:the )?(?:family support|family liaison|home-school liaison|premises|payroll|HR|reprographics|estates|student services)(?=\s*(?:[.;,]|$)|\s+(?:on|at|in|and|about|who)\b){_NO_FAMILY}"
        ),
        paragraph=re.compile(
            r"^(?!.*\b(?:mothers?|fathers?|mum|dad|parents?)\b).*\b(?:report by|link|visit(?:s|ed)?|governor['’]?s? visit)\b",
            _I,
        ),
    ),
)
