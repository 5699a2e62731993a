"""Who reads which copy, and the verbs that keep something out of the one or put it into the other.

    left out of the public version      held on the closed file only      not to go on the parents' board

Pure data, with the building blocks of `lexicon`: predicates, whatever they are said of. What they
are said of is the business of `rulings.targets`; how minutes explain their signs is said in `kept`.
"""

from __future__ import annotations

from redactor.split.words.kept import GOVERNORS
from redactor.split.words.lexicon import HOUSE_MARK, RULED_MARK
from redactor.split.words.patterns import block

_SIGN = rf"[{HOUSE_MARK}{RULED_MARK}]+"
# What everybody reads: "the public version", "the parents' board", "what goes on the website".
_SHEET = (
    r"(?:cop(?:y|ies)|versions?|files?|records?|minutes|notes|sheets?|set|pages|edition|text)\b"
)
_ONLY_ONE = r"(?:web\s*site(?!\s+(?:page|link|article|calendar))|web\b|internet|porch|(?:notice|display|parents'|school)[ -]?boards?|newsletter|publi\w+|inspection|parents\b|(?:sheet|set|leaf|book)\s+(?:1|one|a)\b)"
# What only the board reads; not the private nursery, the restricted funds or the closed agenda to come.
_CLOSED = r"(?:closed|private|reserved|restricted|confidential|separate|sealed(?!\s+(?:on\s+\d|by\s+(?:the\s+)?(?:chair|secretary|company)))|secret)\b"
PUBLIC_PLACE = rf"(?:(?:the|any|our|this|these|that|what|every|all)\s+(?:(?!{_CLOSED})[\w'-]+\s+){{0,4}}?(?:{_SHEET}|{_ONLY_ONE}|(?:(?<=open\s)|(?<=public\s))part\b(?!\s+of\s+(?!the\s+(?:minutes|meeting|record))))|{_ONLY_ONE}|<P1>(?:\s+{_SHEET})?)"
_COLOUR = r"(?:pink|blue|yellow|green|buff|salmon|lilac|red)"
_MEMBERS = r"(?:governors|members|trustees|directors|board|council|committee|corporation)'?s?"
_FILE = r"(?:cop(?:y|ies)|versions?|files?|folders?|binder|set|book|minutes?|record|notes?|sheets?|pages?|papers?|part|section|area|schedule|appendix|annexe?|envelope|safe|folio|leaf|leaves|drawer|cupboard|notebook|tray)\b"
CLOSED_PLACE = (
    rf"(?:(?:the|our|an?|this)\s+)?(?:(?!\d|(?:is|are|was|were|be)\b)[\w'-]+\s+){{0,2}}?(?:<P2>|<COLOUR>|{_SIGN}|(?:{_CLOSED}\s+(?:[\w'-]+\s+)?|{_COLOUR}\s+){_FILE}|{_CLOSED}\s+(?:register|ledger|volume|log)\b"
    rf"|<CONF>(?=\W*$|[.,;)]|\s+(?:and|with|together|only|to)\b)|{_MEMBERS}\s+(?:own\s+|only\s+)?{_FILE}|(?:(?:(?:clerk|secretary|chair)'?s?|the)\s+)(?:safe|strong-?box|locked\s+\w+|envelope)\b|(?:the\s+)?second\s+(?:part|half|set|section)\b)"
)
CLOSED = (
    rf"(?:<CONF>|<P2>|<COLOUR>|{_SIGN}|{_CLOSED}|(?<=marked\s)conf\b\.?)"
    r"(?!(?<=reserved)\s+(?:for|places?|seats?)\b)(?!\s+(?:provider|school|nursery|lease|sector|company|bid|tender|funds?|reserves?|agenda)\b)"
)

_MODAL = r"(?:(?:has|have|had|got)\s+to|should|must|shall|will|would|ought|(?:has|have|had|having)\s+(?:\w+ly\s+)?been|is|are|was|were|to|be|being|been|stays?|remains?|need(?:s|ed)?|does|do|had\s+better)\s+"
_MUST = rf"(?:{_MODAL}(?:(?:{_MODAL})|(?:both|all|also|too|now|then|only|therefore|accordingly|hence|thus|consequently|itself|themselves|strictly|still|agreed|ruled|rightly|likewise|better)\s+)*)"
_REMOVED = r"(?:excised|detached|withdrawn|withheld|removed|taken|left|kept|held|cut|struck|stripped|lifted|edited|omitted|excluded|deleted|dropped|redacted|moved)"
_PUT = r"(?:moved|removed(?=\s+(?:in)?to\b)|transferred|included|incorporated|captured|documented|logged|reflected|set\s+out|reported|placed|put|carried|held|kept|recorded|written|filed|minuted|transcribed|copied|typed|entered)"
_FROM = r"(?:(?:out|back|away)\s+)?(?:of|from|off|out)\s+"
_INTO = r"(?:on|onto|in|into|to|under|below|for|with|among|amongst|alongside)\s+"
_UNSEEN = (
    r"(?:published|posted(?!\s+to)|seen|shown|open|copied|circulated|read|made\s+(?:public|known)|displayed|printed|uploaded|given\s+out"
    r"|(?:disclosed|divulged|revealed|released)(?=\W*$|[.,;:)]|\s+(?:and|or|to\s+(?:any\w*|others?|the\s+public)|until|before)\b)"
    rf"|repeated|put\s+(?:up|on|in|into)\b|leave\s+(?:this|the)\s+(?:room|table|meeting)\b|pinned\s+up|(?:form|be|become)\s+(?:any\s+)?part\s+of\s+{PUBLIC_PLACE}|(?:recorded|minuted|included|noted|written|entered)\s+in\s+{PUBLIC_PLACE}|(?:known|shared|disclosed|discussed|divulged|distributed|circulated|repeated|passed\s+on)\s+(?:outside|beyond|outwith)\b|in\s+(?:the\s+)?(?:open|public|published)\s+(?:minutes|record|copy|version)\b|appear\b|go\s+(?:on|in|into|out|up|outside)\b)"
)
# Said of something: that the public is not to have it, or in any other way that it stays closed.
NOT_PUBLIC = (
    rf"(?:(?:{_MUST})?(?:{_REMOVED}|comes?|stays?|remains?|goe?s?)\s+{_FROM}{PUBLIC_PLACE}"
    rf"|{_MUST}not\s+(?:(?:be|meant|intended)\s+)?for\s+{PUBLIC_PLACE}(?!\s+to\s))"
)
AWAY = block(
    rf"(?:{_MUST}(?:(?:treated|recorded|minuted|deemed|(?:taken|noted|listed|entered)(?=\s+as\b)|dealt\s+with(?=\s+as\b)|(?:re-?)?class(?:ed|ified)|designated|declared|ruled|considered|judged|found|regarded|identified|confirmed|held|kept|marked|made)\s+)?(?:(?:as|in|to(?:\s+be)?|into|under)\s+)?(?:an?\s+|the\s+)?(?:{CLOSED}|separately\b|confidentially\b)"
    rf"|{_MUST}(?:withheld|redacted|(?:blacked|inked)\s+out|pasted\s+over(?=\W*$|[.,;)]|\s+(?:in|on|before|for)\b)|blanked(?:\s+out)?(?=\s+(?:before|from|in\s+the)\b)|(?:held|kept|left|taken)\s+(?:back|out|off|private|by\s+the\s+clerk)\b(?!\s+(?:of|from|the|our|this|any)\b))"
    rf"|{NOT_PUBLIC}"
    rf"|(?:{_MUST}(?:(?:{_PUT}|go|move|belong)\s+)?|(?:{_PUT}|moves?|goe?s?|drops?|stays?|remains?|belongs?|stands?|appears?|lies|sits?)\s+){_INTO}{CLOSED_PLACE}"
    rf"|(?:{_MUST})?forms?\s+part\s+of\s+{CLOSED_PLACE}|(?<!need )(?<!were )not\s+be\s+{_UNSEEN}"
    rf"|{_MUST}(?:(?<!was )(?<!were )not|never|not\s+to|never\s+to)\s+(?:be\s+)?{_UNSEEN}"
    rf"|{_MUST}(?:(?:to\s+)?(?:stay|be\s+kept|remain|kept)\s+)?(?:within|among|between|inside|with|in)\s+(?:(?:(?:these|the|our)\s+)?four\s+walls|these\s+walls)\b"
    rf"|{_MUST}(?:(?:to\s+)?(?:stay|be\s+kept|remain|kept)\s+)?(?:within|among|between|inside|with)\s+(?:{GOVERNORS}|us|ourselves|this\s+room)\b"
    rf"|{_MUST}(?:just\s+|only\s+)?for\s+(?:us|ourselves)\b(?!\s+(?:to|all|both|as)\b)"
    rf"|{_MUST}come\s+(?:out|off)\b(?=\W*$|[.,;:)]|\s+(?:before|too|also|as\s+well)\b)"
    r"|not\s+(?:to\s+go\s+)?(?:on|onto|for)\s+(?:the\s+|our\s+)?(?:web\s*site|web|notice[ -]?board|porch|public\s+\w+)\b(?=\W*$|[.,;)])"
    rf"|{_MUST}(?:only\s+)?for\s+(?:the|our|my)\s+(?!visitors?\b|accident\b|library\b)(?:[\w'-]+\s+){{0,2}}?(?:book|file|folder|binder|ledger|safe|drawer|cupboard)\s+(?:only|alone)\b"
    rf"|{_MUST}for\s+(?:the\s+)?(?:governors|trustees|members|directors)'?\s+eyes\b"
    rf"|{_MUST}(?:only\s+for\s+(?:{GOVERNORS}|you|those\s+(?:who|present|of\s+us)|the\s+(?:others|rest\s+of\s+(?:us|you))|whoever)\b|for\s+(?:{GOVERNORS}|those)\b[^.;:]{{0,50}}?\s(?:only|alone)\b)"
    rf"|(?:{_MUST})?too\s+\w+\s+(?:to\s+(?:publish|print|show)|for\s+publication)\b"
    rf"|(?:{_MUST})?(?:changed?|changes|altered|goe?s?)\s+(?:from\s+\w+\s+)?to\s+{CLOSED}"
    rf"|(?:joins?|takes?|gets?|wants?)\s+(?:an?\s+|the\s+|its\s+)?{_SIGN}"
    rf"|(?:comes?|becomes?|turns?|belongs?)\s+{CLOSED}|{_MUST}(?:have\s+(?:had|borne|carried|got)|have|bear|carry|get)\s+(?:an?\s+|the\s+|its\s+|their\s+)?[(\[]?{_SIGN}"
    r"|(?:wants?|needs?)\s+(?:(?:taking|leaving|cutting|blanking|keeping|striking)\s+(?:out|off)|removing|redacting|withholding|deleting)\b"
    rf"|(?:{_MUST})?goe?s?\s+no\s+further\b"
    rf"|{_MUST}(?:have\s+been\s+|have\s+)?(?:started|begun|headed|opened|marked|flagged|tagged|labelled|prefixed)\s+(?:(?:with|as|by)\s+)?{CLOSED})"
)
# … until which it is to be done: "before these minutes go on the website".
BEFORE_ALL_SEE = r"(?:before|when|until|prior\s+to)\s+(?:publi\w+|(?:these|the|this|our|it|they|anything|anyone|anybody)\b[^.;]{0,40}?\b(?:publi\w+|goe?s?\b|web\w*|inspect\w*|circulat\w*|seen|sees?|reads?|available)|(?:(?:you|we|i|they)\s+)?(?:put|upload|post|publish|send|copy|print|share|circulate|pin)(?:s|t?ing)?\b)"
# Bidden of somebody, each on both sides of what it is said of: "to leave … out of the public copy".
BIDDEN = (
    (
        r"(?:withhold|omit|remove|redact|exclude|strike|cut|keep|take|leave|hold|lift|drop|delete)\s+(?:(?:out|back|off)\s+)?",
        rf"(?:{_FROM}{PUBLIC_PLACE}|before\s+publi\w+)",
    ),
    (
        r"(?:move|transfer|put|place|record|enter|keep|hold|file|minute|carry)\s+",
        rf"{_INTO}{CLOSED_PLACE}",
    ),
    (
        r"(?:start(?:ed)?|begun|begin|mark(?:ed)?|flag(?:ged)?|head(?:ed)?|tag(?:ged)?|label(?:led)?|prefix(?:ed)?)\s+",
        rf"(?:(?:with|as|by)\s+)?{CLOSED}",
    ),
)
