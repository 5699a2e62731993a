"""Whom a body, a firm or a trade sends to the school: pure data, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Role
from redactor.people.drafts import WORKS_ELSEWHERE
from redactor.people.vocabulary import Cue, before, behind

if TYPE_CHECKING:
    from redactor.expressions import Expression

_UNION = r"(?-i:NEU|NASUWT|NAHT|ASCL|GMB|INTO|UTU|UCU|UCAC|EIS(?:-FELA)?|SSTA|UNISON|Unison|Unite)"
_WATCHDOG = r"(?-i:Ofsted|Estyn|HMI|ETI|CIW|Ofqual|AQA|OCR|Edexcel|Pearson|WJEC|SQA|CCEA|DfE|ESFA|CAMHS|MASH|NHS)"
# "the school council's", "the team's": of pupils as well.
_BODY = (
    r"(?:(?:awarding|examining|exam|inspection) (?:body|board|organisation)"
    r"|(?<!school )(?<!student )(?<!pupil )(?<!class )(?<!eco )(?<!junior )(?<!youth )(?<!house )council"
    r"|local authority|(?-i:LA|MAT)|trust|diocese|consortium|health board|agency|union|insurers?|underwriters?|auditors?"
    r"|architects?|contractors?|caterers?|suppliers?|regulator|police"
    r"|(?:exploitation|early help|early years|inclusion|attendance|admissions|SEND|safeguarding|behaviour support|outreach"
    r"|youth justice|youth offending|social care|family support|school improvement|HR|finance|IT|legal|governance|payroll|estates)"
    r" (?:team|service|hub|partnership|office))"
)
# Who comes with a van or a form: "the boiler man", "NEU lady", "our library lady".
_CALLED_BY_TRADE = (
    rf"(?:{_UNION}|boiler|gas|lift|alarm|IT|photocopier|computer|phone|library|union|council|insurance|oil|window|roof|floor|fence"
    r"|fencing|landscape|garden|drains?|pest|bins?|lollipop|crossing|bus|coach|taxi|milk|bread|fish|fruit|ice[- ]cream|piano|health and safety)"
    r" (?:man|woman|lady|chap|bloke|fellow|guy|people)"
)
_FIRM = (
    r"(?:Facilities|Cover|Supply|Supplies|Staffing|Drainage|Training|Awnings|Blinds|Ices|Jewellers|Butchers|Bakers|Florists|Nurseries"
    r"|Skips|Timber|Removals|Joinery|Windows|Electrical|Electrics|Paving|Landscaping|Playgrounds|Minibuses|Taxis|Marquees|Pianos|Signs"
    r"|Uniforms|Foods|Kitchens|Lighting|Wholesale|Energy|Surveys|Software|Computers|Payroll|Accountancy|Tiling|Carpets|Furniture)"
)

SENT_BEFORE: tuple[Cue, ...] = (
    Cue(
        before(rf"\b(?:{_UNION}|{_WATCHDOG}|{_BODY})(?:['’]s|(?<=s)['’])"),
        Role.STAFF,
        2,
        "a body's, by the possessive",
    ),
    Cue(before(rf"\b{_CALLED_BY_TRADE},?"), Role.STAFF, 2, "called by a trade"),
)
SENT_BEHIND: tuple[Cue, ...] = (
    Cue(
        behind(rf",? (?:the|our|their) {_CALLED_BY_TRADE}\b(?!['’])"),
        Role.STAFF,
        2,
        "called by a trade",
    ),
    Cue(
        behind(
            rf",?\s+(?:from|of|at|with)\s+(?:the\s+)?(?-i:(?:[A-Z][\w'’&-]*\s+){{1,4}}{_FIRM}\b)"
        ),
        Role.STAFF,
        2,
        "comes from a firm",
    ),
    Cue(
        behind(
            r",?\s+(?:from|of|at)\s+(?:the\s+)?(?:gov(?:ernors?)?|governance|clerking|legal|advisory|council|library|music|school improvement)\s+"
            r"(?:services?|support)\b(?!\s+(?:group|club|class))"
        ),
        Role.STAFF,
        2,
        "comes from a service",
    ),
)

# What firms do about a building, and bodies that call for what a school gives.
_MENDS = r"(?:replac|repair|fitt|install|servic|survey|inspect|rewir|repaint|resurfac|mend|fix|quot|tender)(?:e?d|ing|e)\b"
_A_FIRM = r"(?-i:[A-Z][\w'’&-]+(?: [A-Z&][\w'’&-]*){0,3})"
_CHARITY = r"(?-i:Salvation Army|Red Cross|Rotary(?: Club)?|British Legion|St John Ambulance|National Trust|RNLI|NSPCC|Samaritans|Citizens Advice)"
SENT_BEFORE = (
    *SENT_BEFORE,
    Cue(
        before(
            rf"\b(?:order|contract|work|job|tender) (?:goes|went|has gone|was given|was awarded|is to go) to {_A_FIRM} \("
        ),
        Role.STAFF,
        2.5,
        "comes from a firm",
    ),
    Cue(
        before(
            r"\b(?:lead|officer|advis[eo]r|contact|manager) (?:at|in|from|for) (?:the )?(?:(?-i:LA|MASH)|council|trust|county|local authority|diocese|virtual school),?"
        ),
        Role.STAFF,
        2.5,
        WORKS_ELSEWHERE,
    ),
)
SENT_BEHIND = (
    *SENT_BEHIND,
    Cue(
        behind(
            rf",?\s+(?:from|of)\s+(?:the\s+)?{_A_FIRM}\s+(?:(?:has|have|had|will|is|was|to|be|been)\s+)*{_MENDS}"
        ),
        Role.STAFF,
        2.5,
        "comes from a firm",
    ),
    Cue(
        behind(rf",?\s+(?:from|of)\s+the\s+(?:{_CHARITY}|virtual school)\b"),
        Role.STAFF,
        2.5,
        WORKS_ELSEWHERE,
    ),
)

# Jobs that nobody has at the school itself.
_OUTSIDE = (
    r"(?:(?:area|regional|account|contracts?|branch|sales|project|relationship) manager|social worker|(?-i:LADO)|police(?: officer)?|(?-i:PC|PCSO|DC)|health visitor|GP"
    r"|paediatrician|(?:educational |ed )psych(?:ologist)?|surveyor|architect|solicitor|loss adjuster|insurer|underwriter|broker|landlord|contractor|supplier|builder|plumber|electrician"
    r"|engineer|missing education officer|(?:admissions|transport|planning|environmental health|fire|licensing) officer|(?:union|regional|branch) (?:officer|rep|representative|secretary)"
    r"|(?:external|independent|local authority|diocesan) (?:advis[eo]r|consultant|auditor|moderator|assessor|clerk))"
)
_IS_TOLD = (
    r",?\s+(?:has|have|had|was|were|is to|will|to)(?: (?:now|also|already|since))?(?: (?:been|be))? (?:told|informed|notified|made aware|contacted|consulted|copied in|invited)\b"
    r"(?! (?:of|about|that|to) (?:his|her|their|he|she)\b)"
)
_GET_IN_TOUCH = (
    r"\b(?:ask(?:s|ed)?|e-?mail(?:s|ed)?|ring|rings|rang|phone(?:s|d)?|contact(?:s|ed)?|chase(?:s|d)?|wait(?:s|ing|ed)? for|sp(?:eak|eaks|oke|oken) (?:to|with)|talk(?:s|ed)? to"
    r"|check(?:s|ed)? with|liaise(?:s|d)? with|writ(?:e|es|ten) to|wrote to|repl(?:y|ies|ied) to|met with|efforts of|help (?:of|from)|advice (?:of|from))"
)
_DEPARTMENT = (
    r"(?-i:Admissions|Payroll|payroll|HR|Human Resources|Estates|Procurement|Governor Services|Legal Services|Property Services|School Transport|Democratic Services)\b(?!['’])"
    r"|(?:the |our )(?:trust|council|county|local authority|(?-i:LA)|diocese|health board|(?-i:(?:[A-Z]\w+ ){1,4}(?:Board|Council|Trust|Authority|Service|Hub)))\b(?!['’])"
)
_OF_THEIR_CHILD = r"(?![^.;]{0,60}\b(?:son|daughter|child|complain\w*|concern\w*)\b)"
_DO_WITH_THEM = (
    r"\b(?:(?:pupils|children|students|classes|year \w+|staff|we|they) (?:have |had |has )?(?:also )?worked with"
    r"|(?:led|run|delivered|taken|given|taught|presented) by|(?:talk|workshop|visit|session|assembly|training|lesson|demonstration|quotation|quote)s?[\w ]{0,25} (?:by|from|with)|where)"
)
# "from Lane House", "of Year 3" are children; a body has a name of its own.
_A_NAME_OF_ITS_OWN = (
    r",?\s+(?:from|of) (?:the )?(?-i:(?!(?:Year|Class|Form|Reception|Nursery|Team|House|Eco|School|Student|Pupil|Youth|Junior|Y\d|[RPS]\d)\b)[A-Z][\w'’&-]+(?: (?:[A-Z][\w'’&-]*|It|and|the|of|in|&)){1,4})"
    r"(?<!House)(?<!Class)(?<!School)(?<!Academy)(?<!Primary)(?<!College)(?<!Form)(?<!Sixth)(?<!Street)(?<!Road)(?<!Lane)(?<!Close)(?<!Infants)(?<!Juniors)\b(?! (?:class|house|school|form|pupils?)\b)"
)
# Where parents ask, and what: "At the coffee morning Mrs Orme asked …, Mr Dace about uniform".
_EVENT = (
    r"(?:coffee mornings?|(?:parents?|family|families|carers)['’]? (?:evenings?|forum|meetings?|council)|forum|open (?:evening|morning)"
    r"|annual (?:parents['’]? )?meeting|drop-?ins?|evening of \d{1,2} \w+)\b"
)
_ASKED_THERE = rf"(?:\b(?:at|during|from)\b[^.;:]{{0,30}}\b{_EVENT}[^.;]*?|\bparents['’]? questions?\b[^.;]*?)(?:,| and|:|\d|\w)"
_ASKS = r",?\s+(?:(?:had |have |has )?(?:asked|queried|wanted to know|wished to know)|about)\b"
# Whom a child sees for their health, in a job that no child has.
_A_HEALTH_JOB = r"(?:dieti[ct]ian|physio|physiotherapist|occupational therapist|OT|speech (?:and language )?therapist|SALT|audiologist|orthotist|orthoptist|(?:school|community|epilepsy|diabetes|specialist) nurse|paediatrician|(?:educational |clinical )?psychologist|(?:music|play|art|drama) therapist|hydrotherapist|mobility officer|portage worker|social worker|family support worker|caseworker|interpreter|intervenor)"
_WITH_A_HEALTH_JOB = rf"\b(?:with|by|from|and|to|of|sees?|saw) (?:the|our|his|her|their|a) (?:(?!play)[\w-]+ )?{_A_HEALTH_JOB}"
_STAYS_OPEN = r"(?!['’])(?!,? (?:and|who|has|had|is|was|will)? ?(?:been |being |be )?(?:off|ill|sick|on (?:sick|maternity)|absent|leaving|resign\w+|accused|suspended|investigated|complain\w*)\b)(?=[\s,.;)]|$)"
# What is said on both sides of a name.
SENT_BETWEEN: tuple[tuple[Cue, Expression], ...] = (
    (Cue(before(_ASKED_THERE), Role.FAMILY, 3, "asks as a parent"), behind(_ASKS)),
    (
        Cue(
            before(rf"\b{_OUTSIDE}(?: (?:for|at|of|from) [\w'’& ]{{2,40}})?,?"),
            Role.STAFF,
            2.5,
            WORKS_ELSEWHERE,
        ),
        behind(_IS_TOLD),
    ),
    (
        Cue(before(_GET_IN_TOUCH), Role.STAFF, 2.5, WORKS_ELSEWHERE),
        behind(rf",?\s+(?:in|at|from) (?:{_DEPARTMENT}){_OF_THEIR_CHILD}"),
    ),
    (
        Cue(before(r"\b(?:with|and|from|by)"), Role.STAFF, 2.5, WORKS_ELSEWHERE),
        behind(
            r" as (?:the |our |an? )?(?:external|independent|school improvement|local authority) (?:advis[eo]r|consultant|auditor|investigator|moderator|assessor|partner|clerk)\b"
        ),
    ),
    (
        Cue(before(_DO_WITH_THEM), Role.STAFF, 2, "sent by a body to do it", act=True),
        behind(_A_NAME_OF_ITS_OWN),
    ),
    (
        Cue(before(_WITH_A_HEALTH_JOB), Role.STAFF, 2.5, WORKS_ELSEWHERE, act=True),
        behind(_STAYS_OPEN),
    ),
)
