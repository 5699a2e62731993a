"""What "confidential" is called: the building block `<CONF>` of the lexicon; pure data.

    strictly confidential      not for the website      governors only      in camera      (s40(2) FOIA)

Family by family, each a tuple of expressions. What stands in brackets alone is asked for there: a
reader may be sensitive, and a school exempt. What only sounds so is in `false_friends`.
"""

from __future__ import annotations

from itertools import chain

# "strictly private and confidential", "pupil-related confidential"
_HOW = r"(?:(?:strictly|highly|wholly|commercially|staff|pupil|(?:staff|pupil|student)-related|(?-i:FOIA?))\s+|(?:private|personal|privileged)\s+(?:and|&)\s+)*"
# The word itself, whole or cut short, and those that stand for it.
_THE_WORD = (
    r"confidential",
    r"confid(?:'?l)?(?!\w)\.?",
    r"commercially\s+sensitive",
    r"sensitive\s+(?:items?|minutes?|business)",
    r"restricted",
    r"reserved",
    r"exempt",
    r"non-public",
    r"legally\s+privileged",
    r"official[\s-]+sensitive",
    r"without\s+prejudice\s+and\s+(?=confidential)",
)
# Where it is not to go: "not for the website", "do not upload", "exempt from publication".
_NOT_PUBLIC = (
    r"not[\s-]+(?:for|to[\s-]+be|to[\s-]+go)[\s-]+(?:(?:on|in)\s+)?(?:the\s+)?(?:wider\s+|general\s+|further\s+|onward\s+|external\s+)?(?:publi(?:cation|shed|c)|circulat(?:ion|ed)|distribut(?:ion|ed)|circ\b\.?|copied|onward\s+transmission|web(?:site)?|portal|intranet|notice[ -]?board|release|disclosure|minut(?:es|ing|ed)|open(?=\s+(?:copy|version|minutes|record)\b))(?:\s+(?:copy|version|minutes|record)\b)?",
    r"not\s+(?:to\s+)?(?:be\s+)?(?:made\s+)?(?:open|available|for)\s+(?:(?:to|for)\s+)?(?:public\s+)?inspection(?:\s+by\s+(?:the\s+)?(?:public|parents))?",
    r"(?:do\s+not|don't)\s+(?:put|publish|post|upload|share|print)(?:\s+(?:this|it))?\s+(?:(?:on|in)\s+(?:the\s+)?)?(?:web(?:site)?|public\s+(?:copy|minutes|version))\b",
    r"exempt\s+(?:from|under)\s+(?:publication|disclosure|release|(?:the\s+)?(?:FOIA?\b|freedom\s+of\s+information(?:\s+act)?))",
    r"(?:off|not\s+for)\s+the\s+public\s+record",
    r"(?-i:NFP)\b",
    r"(?:for\s+)?limited\s+circulation(?=\s*(?:$|[:)\]]|only\b))(?:\s+only)?",
    r"(?<=[(\[])not\s+open\s+to\s+(?:the\s+)?(?:press|public)(?=[)\]])",
    r"non[ -]pub\b\.?(?!lic)",
)
# Who alone may have it: "for governors' eyes only", "confidential to the Council".
_FOR_THE_BOARD = (
    r"(?:private|confidential)\s+to\s+(?:the\s+)?(?:governors|trustees|directors|members|board|committee|council|corporation|court|senate|governing\s+body)(?!\s+tax)",
    r"(?:(?:for|in)\s+)?(?:the\s+)?minute\s+book\s+only",
    r"(?:for\s+)?(?:governors?|trustees?|directors?|members?|non-executives?|office[- ]bearers?)'?[\s-]+(?:(?:(?:eyes|ears)\s+)?only|alone)",
    r"for\s+(?:the\s+)?(?:board|council|corporation|committee|court|governing\s+body|lgb)\s+(?:(?:eyes|members)\s+)?(?:only|alone)(?=\W*$|\s*[)\].,;:])",
    r"(?:board|council|corporation|committee|court|lgb)\s+eyes\s+only",
    r"only\s+(?:for\s+)?(?:the\s+)?(?:governors|trustees|directors|members)\s+(?:to|may|should|are\s+to)\s+(?:see|read)",
    r"(?<=[(\[-])\s?(?:board|council|corporation|committee|court|lgb)\s+only(?=\W*$|[)\]])",
    r"(?<=[(\[-])\s?(?:reserved|restricted)\s+(?:to|for)\s+(?:the\s+)?(?:governors|trustees|directors|members|board|committee|council|corporation|court|governing\s+body)(?:\s+only)?(?=\W*$|[)\]])",
    r"for\s+the\s+eyes\s+of\s+(?:the\s+)?(?:governors|trustees|directors|members|board|committee|corporation|council|court|governing\s+body|trust)(?:\s+of\s+the\s+\w+)?(?:\s+only)?",
    r"(?:office|file|clerk's|chair's|secretary's)\s+(?:file\s+)?cop(?:y|ies)\s+only",
    r"members\s+of\s+the\s+(?:board|corporation|committee|trust|council|governing\s+body)\s+(?:only|alone)",
    r"strictly\s+for\s+(?:the\s+)?(?:governors|trustees|directors|members|board|committee|council|corporation|court|governing\s+body)(?=\W*$|[.,;)])",
)
# How it was heard: "in camera", "told in strict confidence", "closed session".
_BEHIND_DOORS = (
    r"(?:commercial|staff|pupil)[\s-]+in[\s-]+confidence",
    r"in\s+camera",
    r"in[- ](?:committee|cttee\.?|ctte\.?|comm\.?)(?!\w)",
    r"(?:told\s+)?in\s+(?:(?:the\s+)?strict(?:est)?\s+|full\s+)?confidence",
    r"excluded\s+(?:minutes?|business|record)",
    r"(?:closed|private)\s+(?:session|business|area|section|part|agenda|minutes?|matters?|set|sheets?|pages?|papers?|copy|record|notes?|meeting|annexe?|appendix|addendum|supplement|book\b(?!\s+(?:exam|test|assess|paper|task)\w*))",
    r"(?<=[(\[])(?:taken\s+|held\s+)?behind\s+closed\s+doors(?=[)\]])",
    r"(?<=[(\[])(?:taken\s+|held\s+)?in\s+(?:the\s+)?absence\s+of\s+(?:the\s+|all\s+)?(?:staff|officers|executives?|observers|non-governors)(?:\s+(?:governors?|trustees?|members?|team))?(?=[)\]])",
    r"(?<=[(\[:-])\s?strictly\s+private(?=\W*$|[)\]])",
)
# What is to be done with it, or was: "redact before publication", "withheld minute".
_TAKEN_OUT = (
    r"redact(?:ion|ed\s+(?:section|part|text|passage)s?)(?:\s+\d{1,2})?(?=\s*(?:(?:begin|start|end|stop)s?\b|[\])]))",
    r"(?:to\s+be\s+)?(?:redact(?:ed)?|remove[d]?|omit(?:ted)?|withh[eo]ld|excluded)\s+(?:before|from|in)\s+(?:the\s+)?(?:public\s+inspection|inspection|publi\w+|web\w*|(?=(?:copy|version|minutes)\s+(?:made\s+)?(?:open|available)\b))(?:\s*(?:copy|version|minutes|set))?(?:\s+(?:made\s+)?(?:open|available)\s+(?:to|for)\s+(?:public\s+)?inspection)?",
    r"to\s+be\s+deleted\s+before\s+(?:(?:general|wider|onward|any)\s+)?circulation",
    r"to\s+be\s+(?:redacted|withheld)",
    r"retained\s+minutes?",
    r"withheld\s+(?:minutes?|items?|sections?|parts?|record|notes?|matters?|business|pages?)",
    r"redacted\s+(?:section|part|passage)s?(?=\W*$)",
    r"(?:strip(?:ped)?|deleted?|take(?:n)?\s+out|cut(?:\s+out)?)\s+before\s+(?:publi\w+|upload\w*|web\w*)",
    r"withheld\s+under\s+(?:the\s+)?(?:UK\s+)?(?:GDPR|data\s+protection|FOIA?|freedom\s+of\s+information|s(?:ection)?\.?\s?\d+)(?:\s+act)?(?:\s+\d{4})?",
    r"shred\s+after\s+reading",
)
# The ground, in brackets of its own: "(Regulation 15(3))", "(s40(2) FOIA)", "(legal privilege)".
_BY_LAW = (
    r"(?<=[(\[])(?:(?:under|see|by|dan)\s+)?(?:reg(?:ulation)?|rheol(?:iad)?)\.?\s*15\s*\(\s*3\s*\)(?:\s*\(\w\))?(?:\s+applies)?(?=[)\]])",
    r"(?<=[(\[])(?:subject\s+to\s+)?legal(?:\s+professional)?\s+privilege(?:\s+applies)?(?=[)\]])",
    r"(?<=[(\[])(?:FOIA?|freedom\s+of\s+information(?:\s+act)?)(?:\s+(?:19|20)\d\d)?,?\s+(?:exempt|s(?:ection|\.)?\s?\d+(?:\(\d\))?)(?:\s+applies)?(?=[)\]])",
    r"(?<=[(\[])exempt\s*(?:under|[-,:])?\s*(?:s(?:ection|\.)?\s?\d+(?:\(\d\))?)(?:\s+(?:of\s+(?:the\s+)?)?FOIA?)?(?=[)\]])",
    r"(?<=[(\[])s(?:ection|\.)?\s?\d+(?:\(\d\))?\s+(?:of\s+(?:the\s+)?)?FOIA?(?:\s+applies)?(?=[)\]])",
    r"(?<=[(\[])(?:(?:under|see|by)\s+)?s(?:ection|\.)?\s?100A(?:\s*\(\d\))?(?:,?\s+(?:of\s+the\s+)?(?:LGA|local\s+government\s+act)(?:\s+1972)?)?(?=[)\]])",
)
# What means it in brackets or behind a dash, and elsewhere may mean anything.
_IN_BRACKETS = (
    r"(?<=[(\[])(?:for\s+)?(?:publish|publication|public|web(?:site)?)\s*[:?=]\s*no?(?=[)\]])",
    r"(?<=[(\[])embargoed(?=[)\]]|\s+(?:until|till|pending)\b)",
    r"(?<=[(\[-])\s?under\s+seal(?=\W*$|[)\]])",
    r"(?<=[(\[])conf(?:idential)?\.?\s+min(?:ute)?\.?\s+(?:no\.?\s*)?[A-Z]{0,4}/?\d[\w./]*(?=[)\]]$)",
    r"(?<=[(\[])(?:privileged|(?:highly\s+)?sensitive|(?:non-?\s?|not\s+)disclosable|for\s+redaction|redact\s+(?:in\s+full|all|fully)|(?:for\s+)?internal\s+use(?:\s+only)?)(?=[)\]])",
)
_SIGNS = (
    r"🔒",
    r"🔐",
)
_WELSH = (
    r"(?:c|g|ch)yfrinachol",
    r"(?:nid|d?dim)\s+i'w\s+(?:g|ch)y(?:hoeddi|lchredeg)",
    r"(?:(?:i|ar\s+gyfer)\s+)?l?lywodraethwyr\s+yn\s+unig",
    r"(?:nid|d?dim)\s+ar\s+gyfer\s+(?:y\s+|ei\s+)?(?:wefan|cyhoedd|g?yhoeddi)",
    r"(?<=[(\[])(?:(?:sesiwn\s+)?g?aeedig|heb\s+(?:y\s+)?(?:staff|athrawon|swyddogion))(?=[)\]])",
    r"eithriedig",
    r"di-gyhoedd",
)
_FAMILIES = (
    _THE_WORD,
    _NOT_PUBLIC,
    _FOR_THE_BOARD,
    _BEHIND_DOORS,
    _TAKEN_OUT,
    _BY_LAW,
    _IN_BRACKETS,
    _SIGNS,
    _WELSH,
)
CONFIDENTIAL = rf"(?:{_HOW}(?:{'|'.join(chain.from_iterable(_FAMILIES))}))"
