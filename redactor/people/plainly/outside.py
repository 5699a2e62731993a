"""Who plainly is none of the school's: an author whose ideas are used, a player, a union's officer.

What lives here: sentences that name whoever wrote, made or thought something that the school uses,
the public figures who open its pitches, and people of other bodies. What does not: authors and firms
by name (`naming`), and those who work for the school (`posts`).
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import Plain
from redactor.people.vocabulary import before, behind

_I = re.IGNORECASE
_THOUGHT = r"(?:approach(?:es)?|methods?|theor(?:y|ies)|thinking|models?|frameworks?|principles|teachings?|philosophy|research|(?<!learning )style|writings)"
_STUDIED = r"(?:trauma|attachment|vocabulary|memory|mindsets?|cognit\w+|metacognition|oracy|feedback|assessment|explicit instruction|restorative \w+|play|learning|resilience|regulation|behaviour|motivation|questioning|retrieval|fluency|comprehension)"
# Of a child it would be told what was made or felt, and in which class.
_NO_PUPIL = r"(?!['’]s? (?:behaviour|progress|attendance|needs?|case|work|return|mother|father|parents?|famil|mum|dad|experience|class|home|family)|,? \(?(?:in |of )?(?:Year|Yr|Y\d|class|reception|aged)\b|,? who\b|[^.;]*\b(?:won|wins|prize|fair|him|her|she|he|return|unit|pupils?)\b)"
_SPORT_OR_STAGE = r"(?:(?:rugby|football|cricket|hockey|netball|tennis|rowing|athletics|television|TV|radio) )?(?:player|footballer|cricketer|netballer|athlete|swimmer|cyclist|boxer|gymnast|rower|runner|sprinter|goalkeeper|captain|star|presenter|broadcaster|newsreader|champion|medallist|winger|striker|actor|actress|comedian|singer|chef|weatherman)"
_NATION = r"(?:England|Wales|Welsh|Scotland|Scottish|Ireland|Irish|Ulster|Great Britain|British|GB|Team GB|Lions|Olympic|Paralympic|Commonwealth|international|Premier League|BBC|ITV|S4C|television|TV)"
_UNION = r"(?-i:NEU|NASUWT|NAHT|ASCL|UNISON|Unison|GMB|Unite|EIS|INTO|UTU|SSTA|UCU|UCAC|NGA|BMA)"
_INSPECTS = r"(?-i:HMIe?|HMI|Ofsted|OFSTED|Estyn|ETI|ISI|CQC|Education Scotland)"
_SERVICE = r"(?:children['’]s services|social (?:care|services)|early help|family support|CAMHS|the (?:police|virtual school|council|county|LA|local authority|diocese|trust|health visitors?|school nursing|housing association|insurers?|auditors?|architects?))"
_UNIT = r"(?<!swimming )(?<!football )(?<!netball )(?<!hockey )(?<!rugby )(?<!cricket )(?<!athletics )(?<!gymnastics )(?<!tennis )(?<!chess )(?<!\d )(?<!youth )(?<!schools )(?:unit|team|office|department|section|service|division|desk|branch)"
_PLAYS_FOR = rf"\b(?:the|a) (?:former |ex-)?{_NATION} (?:and \w+ )?(?:\w+ )?{_SPORT_OR_STAGE},?"
_CAME = r"visit\w*|open(?:ed|s|ing)?|came|come|spoke|speaks?|talk\w*|coach\w*|present(?:ed)?|signed|launched|cut"
_NO_PRAISE = re.compile(r"^(?!.*\bcongratulat)", _I)

OUTSIDE = (
    Plain(before(""), behind(r"\s*\((?:c\. ?)?1[4-9]\d\d ?[-–] ?(?:1[4-8]\d\d|19[0-4]\d)\)")),
    Plain(
        before(""),
        behind(r"['’]s novel (?-i:[A-Z])(?![^.;]*\bwritten\b)"),
        paragraph=re.compile(
            r"\b(?:class(?:es)? (?:now )?reads?|reading (?:list|spine|scheme)|list includes|whole (?:novel|book)|set texts?)\b",
            re.IGNORECASE,
        ),
    ),
    Plain(
        before(
            rf"\b{_THOUGHT} (?:of|by|from)(?: the (?:\w+ )?(?:author|artist|psychologist|educationalist|researcher|academic|painter|composer))?"
        ),
        behind(
            rf"{_NO_PUPIL}(?=\s*(?:[.,;:)]|$)|\s+(?:and|to|in|for|with|which|was|is|has|had)\b)"
        ),
    ),
    Plain(
        before(
            r"\b(?:draws?|drew|drawn|drawing|based|builds?|built|building|modelled|founded) (?:\w+ly )?(?:up)?on(?: the (?:work|ideas|research|writings?|methods?|books?) of)?"
        ),
        behind(rf"{_NO_PUPIL}(?!['’])(?=\s*(?:[.,;:)]|$)|\s+(?:and|to|in|for|is|was|which)\b)"),
        paragraph=re.compile(
            r"\b(?:project|scheme|programme|policy|curriculum|approach|training|talk|course|work|lessons?|reading|vocabulary|handout|teaching)\b",
            _I,
        ),
    ),
    Plain(
        before(""),
        behind(r"['’]s? (?:article|lecture|book|books|ideas|thinking|work) (?:on|about)\b"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"['’]s? (?:(?:research|theory|framework|principles)\b|(?:work|book|books|approach) (?:on|about|to|with) (?:\w+ ){{0,2}}?{_STUDIED}\b)(?![^.;]*\b(?:him|her|his|she|he|they|return|since|unit)\b)"
        ),
    ),
    Plain(
        before(
            r"(?-i:\b(?:The|A|An|[A-Z][\w'’]+)(?: (?:[A-Z][\w'’]*|of|the|and|a|an|in|to|for)){1,7} by)"
        ),
        behind(rf"(?!['’]){_NO_PUPIL}(?=\s*(?:[.,;:)]|$)|\s+(?:and|is|was|to|for|with|in)\b)"),
        paragraph=re.compile(
            r"^(?!.*\b(?:magazine|enjoyed)\b).*\b(?:read(?:ing|s|ers?)?|books?|novels?|texts?|author|recommend\w*|suggest\w*|copies|library|bestseller)\b(?!.*\b(?:won|winners?|prize|year \d|Y\d|class \w+|aged|pupils?|competition|stor(?:y|ies)|poems?|wrote|written)\b)",
            _I,
        ),
    ),
    Plain(
        before(_PLAYS_FOR),
        behind(rf"(?!['’])(?=[^.;]*\b(?:{_CAME})\b)(?![^.;]*\b(?:Year|left|pupil)\b)"),
        paragraph=_NO_PRAISE,
    ),
    Plain(
        before(rf"\b(?:{_CAME})\b[^.;]{{0,40}}{_PLAYS_FOR}"),
        behind(r"(?!['’])(?![^.;]*\b(?:Year|left|pupil)\b)"),
        paragraph=_NO_PRAISE,
    ),
    Plain(before(""), behind(rf"\s*\((?:the )?{_UNION}\b[^()]{{0,20}}\)")),
    Plain(
        before(rf"\b{_INSPECTS}\s*:(?:[^.;]{{0,40}}(?:,|\band))?"),
        behind(r"(?!['’])"),
        titled=True,
    ),
    Plain(
        before(rf"\b{_SERVICE}\s*\("),
        behind(r"\)"),
        paragraph=re.compile(
            r"^(?!.*\b(?:referr\w+|open to|known to|famil\w+|pupils?|child(?:ren)?(?!['’]s services))\b)",
            _I,
        ),
    ),
    Plain(
        before(""),
        behind(
            rf",? (?:in|at|from|of) (?:the |our )?(?:council|county|LA|local authority|authority|trust|diocese|borough|city)['’]s (?:[\w-]+ ){{1,3}}{_UNIT}\b(?![^.;]{{0,40}}\b(?:son|daughter|child|him|her)\b)"
        ),
    ),
    Plain(
        before(
            r"(?<!behaviour )(?<!attendance )(?<!home-school )(?<!parenting )\b(?:agreement|lease|contract|licence|deed|document|certificate|transfer)\b[^.;]{0,40}\bsigned by"
        ),
        behind(r" (?:for|on behalf of) (?:the |our )(?!famil|parent|pupil|child)\w+"),
    ),
    Plain(
        before(
            r"\b(?:the|our|its|their|whose) (?:new |main |named |first |usual )?(?:contact|account manager|project manager|case handler|link officer)(?: there| at [\w ]{2,20}?)? (?:is|was|will be)|\b(?:his|her|its|their|the) (?:land |managing |letting )?agent,"
        ),
        behind(r"(?=\s*(?:[.,;]|$)|\s+(?:and|who|from|of)\b)"),
        paragraph=re.compile(r"^(?!.*\b(?:famil\w+|parents?|pupils?|child)\b)", _I),
    ),
    Plain(
        before(""),
        behind(
            r",? who (?:commissions|audits|insures|surveys|inspects|brokers|manages the (?:contract|scheme|project|service)|runs the (?:service|scheme))\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? (?:of|from|at) (?-i:[A-Z][\w'’]+ & [A-Z][\w'’]+)(?: (?:Ltd|LLP|Limited))? (?:will|has|is|was|had|came|visited|quoted|dug|fitted|mended|to)\b"
        ),
    ),
    Plain(
        before(
            r"\b(?:author|poet|artist|illustrator|storyteller|musician)s? (?:visit|day|week|workshop)s?\b(?![^.;]*\b(?:writing|poems?|work|stor(?:y|ies))\b)[^.;]{0,30}\b(?:by|with|from|of)"
        ),
        behind(rf"(?!['’]){_NO_PUPIL}"),
    ),
    Plain(
        before(
            r"\b(?:class|year \w+|Y\d+|pupils|children|group|book club|form \w+)\b[^.;]{0,20}\b(?:is|are|was|were|has been|have been) (?:now |also )?(?:reading|studying)"
        ),
        behind(rf"(?!['’]){_NO_PUPIL}(?=\s*[.,;]|\s+(?:and|in|with|this|for)\b|$)"),
    ),
    Plain(before(r"\b(?-i:[A-Z]{2,6})\s*\("), behind(r"\)"), titled=True),
    Plain(
        before(
            r"\b(?:contracts?|work|order|job|cleaning|maintenance|catering|franchise|business|tender) (?:(?:goes|went|has gone|is to go|will go)(?: again| back)?|(?:was|has been|is to be|will be) (?:given|awarded|let)(?: again)?) to"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.;]|$)|\s+(?:again|for (?:a|another|one|two|three|\d)|at|until|from|who)\b)"
        ),
        paragraph=re.compile(
            r"\b(?:contracts?|order|tenders?|franchise|(?:window|grounds?|roof|garden|grass|building|decorating|cleaning|fencing|paving|drain|tree|catering|maintenance)[\w ]{0,20} (?:work|job|business|maintenance|cleaning))\b",
            re.IGNORECASE,
        ),
    ),
    Plain(
        before(r""),
        behind(
            r",? (?:(?:has|have|had|is|was) )?(?:kindly )?(?:offer(?:s|ed|ing)?|len(?:ds|t|ding)|open(?:s|ed|ing)) (?:us |the school )?(?:(?:the|his|her|their) )(?:\w+ )?(?:chapel|church|mosque|gurdwara|temple|synagogue|vestry|minster|cathedral|(?:church|parish|chapel) hall)\b"
            r"|,? (?:(?:has|have|had|is|was) )?(?:kindly )?(?:ask(?:s|ed|ing)?|invit(?:es|ed|ing)) (?:us|the school|(?:the |all )?(?:children|pupils|classes)|Year \w+|Class \w+|everyone)(?: all)? to (?:visit )?(?:the|his|her|their) (?:\w+ )?(?:chapel|church|mosque|gurdwara|temple|synagogue|minster|cathedral)\b"
        ),
        titled=True,
    ),
    Plain(  # "They wrote to three authors, and one of them, Ann Orr, will come"
        before(
            r"\b(?:wrote|written|writing|invited|asked|approached|contacted|e-?mailed) (?:to )?(?:(?!(?:young|junior|student|pupil|our)\b)\w+ )?(?:authors|poets|illustrators|artists|scientists|speakers|engineers|explorers|historians|MPs|musicians|composers|firms|companies|employers)\b(?:(?!\b(?:Year|class|pupils?|students?|school)\b)[^.;]){0,30},? (?:and |but |of whom )?(?:one|two|both|the first)(?: of (?:them|whom))?,"
        ),
        behind(
            r",? (?:(?:will|is to|has|have|had|can|would|are to) )(?:kindly |now |already )?(?:come|visit|agreed|replied|written|accepted|offered|be (?:coming|here|visiting)|speak|give|judge|open)\b(?![^.;]*\b(?:Year \d+|pupils?|won)\b.*\bprize)"
        ),
    ),
    Plain(  # "the adviser has changed from Ann Orr to Bea Lund"
        before(
            r"\b(?:engagement partner|improvement partner|audit partner|(?:school improvement |diocesan |external |LA |link )?(?:adviser|advisor|inspector)|auditor|account manager|accountant|case ?worker|social worker|link officer|psychologist|surveyor|relationship manager|contract manager)(?: (?:will|is to|has|have|had|would))?(?: be)? (?:changes?|changed|changing|rotates?|rotated)(?: by rotation| again| in \w+| this \w+| next \w+)? from (?:(?-i:[A-ZÀ-Þ])[\w'’.-]*(?: (?-i:[A-ZÀ-Þ])[\w'’.-]*){0,3} to )?"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:to (?-i:[A-Z])|(?:and|in|from|on|at|after|this|next)\b))"
        ),
    ),
    Plain(  # "Mr Orr at the sawmill, who has given us planks"
        before(
            r"^(?!.*\b(?:parents?|mothers?|fathers?|mums?|dads?|grand\w+|famil(?:y|ies)|carers?|neighbours?|residents?)\b).*"
        ),
        behind(
            r",? (?:at|of|from) the (?:(?-i:[A-Z])[\w'’-]+ |local |village )?(?:garden centre|builders['’]? merchants?|timber yard|sawmill|supermarket|bakery|hardware (?:shop|store)|farm shop|bookshop|quarry|printers|brewery|garage|hotel|nursery gardens?|paint shop),? who (?:has |had |have )?(?:kindly |again )?(?:given|gave|donated|lent|supplied|sent|offered)\b(?![^.;]*\b(?:his|her|their) (?:own |son|daughter|child|house|home)\b)"
        ),
        titled=True,
    ),
    Plain(  # "had met Mr Orr (St Osyth's Colts) and Mrs Lund (Over-60s Walking Football)"
        before(
            r"\b(?:met|spoke to|spoken to|meeting with|heard from|written to|wrote to|visited by)(?: with)? (?:[^.;]{0,60}\) and )?"
        ),
        behind(
            r"\s*\((?:the )?(?-i:[A-Z])[^()]{0,40}\b(?:Colts|Rovers|United|Rangers|Wanderers|Juniors|Football|Cricket|Rugby|Netball|Swimming|Boxing|Club|Society|Association|Choir|Band|Scouts|Guides|Brownies|Players|Orchestra|Theatre|Church|Trust|Council|Ltd|Limited|Group|WI)\)"
        ),
        titled=True,
    ),
)
