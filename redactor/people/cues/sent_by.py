"""Whom a body, a firm or a trade sends to the school: pure data, each with its reason."""

from __future__ import annotations

from redactor.data import Role
from redactor.people.vocabulary import Cue, before, behind

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
    Cue(behind(rf",? (?:the|our|their) {_CALLED_BY_TRADE}\b"), Role.STAFF, 2, "called by a trade"),
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
