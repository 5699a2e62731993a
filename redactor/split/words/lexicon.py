"""The words by which boards mark confidential business; what only looks so is in `false_friends`.

Pure data, each family with its nation or practice and why it is here. Patterns are regular
expressions without anchors unless they say so, for text with plain dashes, quotes and spaces;
`<P2>`, `<P1>`, `<CONF>`, `<COLOUR>` and `<NOUN>` stand for the five building blocks below. How they
are applied is the business of `markers`; nothing is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass

from redactor.split.words.called import CONFIDENTIAL
from redactor.split.words.text import word_set


@dataclass(frozen=True, slots=True)
class Family:
    """Expressions that mean the same, where they are used, and why they count."""

    name: str
    where: str
    why: str
    patterns: tuple[str, ...]


# Colours of paper that nobody takes for the ordinary one.
COLOURS = r"(?:pink|blue|yellow|green|buff|salmon|lilac|mauve|violet|purple|lavender|orange|amber|red|peach|turquoise)"
# What kind of business it is, of which a marker may tell: "Confidential staffing matter".
KIND_WORDS = word_set(
    "staff staffing personnel pupil pupils student students hr family families financial legal governance employment"
)
# What titles of confidential business are made of, beside the mark.
TOPIC_WORDS = KIND_WORDS | word_set(
    "matter matters item items issue issues case cases business update updates report pay performance management review complaint complaints "
    "exclusion exclusions suspension suspensions absence absences appraisal discipline disciplinary grievance grievances appeal appeals "
    "headteacher headteacher's head head's principal principal's contract contracts safeguarding capability restructure restructuring "
    "recruitment appointment appointments redundancy redundancies individual named the and of a member"
)
KINDS = rf"(?:(?:{'|'.join(sorted(KIND_WORDS))})\s+)"
_NOUN = (
    rf"{KINDS}{{0,2}}(?:items?|minutes?|sections?|business|matters?|session|appendix|annexe?|addendum|supplement|papers?|pages?|sheets?"
    r"|mins|portion|part|agenda|record|notes?|discussions?|actions?|set|area|copy|entry|entries|rows|points?|para(?:graph)?s?|bullets?|passages?|meeting"
    r"|eitem|cofnod(?:ion)?)"
)
BUILDING_BLOCKS = {
    # "Part B" and "Section B" count like Part 2 (Bromley and many academies); Welsh mutates Rhan.
    "<P2>": r"(?:(?:part|pt\.?)\s*(?:2|ii|two|b)|(?:section|agenda)\s+b|rh?an\s+(?:2|ii|dau|b)|(?:yr\s+)?ail\s+ran)\b",
    "<P1>": r"(?:(?:part|pt\.)\s*(?:1|i|one|a)|pt(?:1|\s+(?:1|i|one|a))|(?:section|agenda)\s+(?:a|1|i|one)|rh?an\s+(?:1|i|un))\b",
    "<CONF>": CONFIDENTIAL,
    "<COLOUR>": rf"(?:{COLOURS}\s+(?:papers?|pages?|sheets?|minutes?)|(?:pink|blue|yellow|green|buff|salmon)\s+(?:set|copy)|(?:[dt]aflen(?:ni)?|[bp]?h?apur(?:au)?|[dt]h?udalen(?:nau)?)\s+(?:felen|melyn|[bp]inc|las|glas|[g]?werdd|gwyrdd))",
    "<NOUN>": _NOUN,
}

# How a board rules it, between what is meant and that it is closed: "which the board has determined shall".
AS_RULED = (
    r"(?:(?:all|any|material|matters?|items?|business|minutes?|information|notes|what|which|that|the|this|an?|to|by|as|it|its|on|in|of|governing|body"
    r"|board|governors|trustees|directors|members|committee|corporation|council|meeting|has|have|had|having|is|are|was|were|be|been|being"
    r"|deem(?:s|ed)|consider(?:s|ed)|determine[sd]?|resolve[sd]?|decide[sd]?|rule[sd]?|order(?:s|ed)|direct(?:s|ed)|agree[sd]?|satisfied|shall|should|must"
    r"|may|will|dealt|with|treated|kept|held|remains?|excluded|regarded)\s+){0,18}"
)

_LAW_PLACE = r"(?:the\s+)?(?:standing\s+orders?|articles?|clauses?|section|para(?:graph)?s?|schedule|reg(?:ulation)?s?|order|[^.;:()]{0,60}\bregulations)\b"
BY_LAW = (
    r"[\s,(\[-]+(?:(?:under|by|see|pursuant\s+to|in\s+accordance\s+with|within\s+the\s+meaning\s+of|for\s+the\s+purposes\s+of)\s+"
    rf"{_LAW_PLACE}|{_LAW_PLACE}\.?\s*(?=\d))(?![\d()./\s]*(?:was|were|is|are|had|has|have)\b)[^;:]{{0,60}}"
)
_COLLECTIVE = r"(?:(?:all|any|those)\s+)?(?:material|discussion|session|matters|items|business|minutes|information|proceedings|discussions|passages|notes)"

# Who confides or is spoken of behind "In confidence, "; a list of qualities has no such word.
CONFIDED = (
    r"(?=(?-i:(?!(?:Year|Key|KS|Reception|Nursery|English|Maths|Pupils|Children|Boys|Girls)\b)[A-Z])|(?:she|he|we|they|it)\s+(?:had|has|was|were|said|told|reported)\b"
    r"|(?:the|our|a|one)\s+(?:\w+\s+)?(?:head\w*|principal|chair\w*|clerk|dsl|bursar|governors?|member|trustee|parent|mother|father|family|teacher|colleague)\b)"
)

# Whom a meeting, or a part of it, is closed to.
OUTSIDERS = (
    r"(?:(?:the\s+|all\s+)*(?:(?:staff|parent|student)\s+governors|press|public|observers?|visitors?|guests?|officers?|staff|executives?|parents|students|others|outsiders)\b"
    r"|non-(?:governors|trustees|members|directors)\b|(?:all|every(?:one|body)|any(?:one|body))\s+(?:but|except|other\s+than|bar)\b)"
)
THOSE_OUT = rf"{OUTSIDERS}(?:(?:\s*,\s*|\s+(?:and|or)\s+){OUTSIDERS})*"

# "the public and press", "members of the press and public", "representatives of the press"
_SOME_OF = r"(?:(?:the\s+|any\s+|all\s+)?(?:members|representatives)\s+of\s+)?(?:the\s+)?"
_ALL_BUT = r"(?:(?:all|any)\s+(?:other\s+)?persons?|every(?:one|body)|any(?:one|body)|all\s+(?:those\s+)?present)\s+(?:other\s+than|except(?:ing)?|but|save|apart\s+from)\s+(?:for\s+)?[\w' ,-]{0,30}?\b(?:members|governors|trustees|directors|board|committee|corporation)\b[\w' ,-]{0,40}?"
PRESS_AND_PUBLIC = rf"(?:{_SOME_OF}(?:press|media|public)(?:(?:\s*,\s*|\s+and\s+|\s*&\s*){_SOME_OF}(?:press|media|public|observers?|staff))*|{_ALL_BUT})\b"

# A line made of nothing but these is a marker and carries no secret; at least one core word.
MARKER_WORDS = word_set(
    "part pt 2 ii two b section agenda rhan ran dau confidential confid confid'l confidl strictly highly private and not "
    "confidence strict strictest told for publication to be published circulation distribution onward transmission restricted reserved exempt "
    "public non official sensitive limited omit omitted rows item items minute minutes mins business matter matters session "
    "appendix annex annexe paper papers page pages pink blue yellow green sheet sheets portion "
    "deemed treated as recorded separate separately closed in camera committee cttee ctte governors governor "
    "trustees trustee directors director members member only eyes ears of the meeting cyfrinachol "
    "gyfrinachol eitem eitemau cofnodion a eithriedig busnes area set note notes record addendum gynnwys yn y copi cyhoeddus gyhoeddus fersiwn wefan "
    "supplement web website on release disclosure commercial commercially "
    "wholly redact redacted removed withheld before from copy version public published legally privileged nid i'w gyhoeddi gylchredeg buff salmon copy "
    "lilac mauve violet purple lavender orange amber red peach turquoise "
    "personal "
    "papur papurau bapur phapur tudalen tudalennau dudalen dudalennau taflen taflenni pinc binc melyn felen glas las gwyrdd werdd llywodraethwyr lywodraethwyr unig i "
    "office clerk's chair's secretary's copies displayed display "
    "publishing circ below line sesiwn gaeedig schedule excluded alone minuting wider general further book nfp off"
)

# What a tag may name besides: which minute is meant, of which meeting. "(123, Part II)",
# "[In-committee, 1 October, second item]", "From 25.57 (reserved):", "Confidential note to J:".
REFERENCE_WORDS = word_set(
    "nb resolved from re at in on of to the no number item items minute minutes min para paras paragraph point "
    "action actions ref reference refers see first second third fourth last page pages meeting "
    "held dated january february march april may june july august september october november "
    "december arising carried forward update left over correction corrections and under matter "
    "outstanding open item's entry entries late paper this row rows time answer answers reply question response"
)

# Start of a block: a line that begins so (after its number) and then ends, or goes on behind a
# dash, colon, bracket or full stop.
BLOCK_STARTS = (
    Family(
        "part",
        "England, Wales; A/B in Bromley and academies",
        "the usual heading of an end block or of a separate file",
        (
            r"<P2>(?:\s+(?:pages?|sheets?|papers?|paragraphs|points|bullets|entries))?(?:\s*[-:(]?\s*<CONF>)?",
            r"<CONF>\s*[-:(]?\s*<P2>",
            # where it stands: "Overleaf: Part Two, which is private to governors"
            r"(?:overleaf|over\s+(?:the\s+)?page|on\s+the\s+(?:back|reverse|(?:next|last|following)\s+page)|(?:next|last|following)\s+page|(?:here|there|now)\s+follows?)\s*[:,-]?\s*(?:is\s+|comes\s+)?(?:the\s+)?(?:<P2>|<CONF>\s+<NOUN>)",
            rf"<P2>\s+(?:to|of|for|from)\s+(?:the\s+)?[\w/.'’ ]{{2,40}}?\s*[-:(]\s*{AS_RULED}<CONF>",
        ),
    ),
    Family(
        "confidential business",
        "everywhere",
        "plural or collective: more than one minute follows",
        (
            r"(?:(?:starred|supplementary|additional)\s+)?<CONF>\s+(?:items|rows|actions|minutes|section|business|matters|session|portion|part|agenda|papers(?!\s*:(?:\s+\S+){5})|pages|discussions|questions|areas?|set|record)(?:\s+of\s+(?:the\s+)?(?:business|meeting|minutes))?",
            r"(?:items|matters|business|minutes)\s+(?:to\s+be\s+)?(?:treated|deemed|considered|regarded|classed|minuted|recorded)\s+(?:as\s+)?(?:confidential(?:ly)?|exempt|reserved|<P2>)",
            r"(?:eitemau|materion|busnes|cofnodion)\s+c?g?yfrinachol",
            r"(?:items?|matters|business)\s+(?:for\s+(?:consideration|discussion)|(?:to\s+be\s+)?(?:held|taken|considered|dealt\s+with|conducted|heard|discussed))?\s*in[\s-]+(?:committee|camera|private|closed\s+session)",
            r"(?:items|matters|business|minutes)\s+(?:(?:which|that)\s+(?:is|are)\s+<CONF>|of\s+an?\s+(?:confidential|private|sensitive)\s+nature)",
            r"(?:items|business|part)\s+(?:closed|not\s+open)\s+to\s+(?:the\s+)?(?:press|public)(?:\s+and\s+(?:the\s+)?(?:press|public))?",
            r"(?:second|final|last)\s+part\s*[-:(]\s*(?:<CONF>|closed|private)",
            r"<CONF>\s+item\(s\)|supplementary\s+<CONF>\s+(?:minute|note|record)",
            r"(?:section|part|items?|minutes?|matters?|notes?|paragraphs?)\s+(?:kept|held)\s+(?:back|out)\s+(?:from|of)\s+(?:publication|the\s+(?:public|published|open)\s+(?:minutes|copy|record|version))(?:\s*\([^()]{2,30}\))?",
            r"actions?(?:\s+points?)?\s+(?:arising\s+)?(?:from|of|under|in|for)\s+(?:the\s+)?(?:<P2>|<CONF>\s+(?:items?|minutes?|business|session|section|part|matters?))",
            r"exempt\s+information",
            r"schedule\s+12A\s+(?:business|items|matters)",
            r"(?:start|beginning)\s+of\s+(?:the\s+)?(?:<P2>(?:\s+<NOUN>)?|<CONF>(?:\s+<NOUN>)?|<COLOUR>)",
            r"(?:<P2>|<CONF>(?:\s+<NOUN>)?|<COLOUR>)\s+(?:begins?|starts?|opens?|opened|commence[sd]?|began|started)\b(?:\s+(?:here|below|(?:at\s+)?\d[\d.:]*\s*(?:[ap]\.?m\.?)?))?",
            r"<CONF>\s*[-:,(]\s*<CONF>",
            r"(?:appendix|annexe?|schedule)\b[^.:]{0,20}\bto\s+(?:the\s+)?(?:separate|<CONF>)\s+minutes?\b",
            r"(?:second|separate|supplementary|further|other)\s+(?:record|minutes?|notes?)\s*[-:,(]*\s*(?:(?:for\s+)?<CONF>|(?:held|kept)\s+by\s+the\s+(?:clerk|secretary))",
            rf"(?:appendix|annexe?|schedule|addendum|supplement)(?:\s+to\s+(?:the\s+|these\s+)?(?:\w+\s+)?(?:minutes|record|notes)(?:\s+of\s+[^.:;()-]{{2,30}}?)?)?\s*[-:,(]+\s*(?:[A-Z]{{0,4}}/?[\d/.]+\s*[-:,]+\s*)?{AS_RULED}<CONF>",
            r"(?:appendix|annexe?|schedule|addendum)\s+(?-i:[A-Z]|\d{1,2})\s*[-:,]+\s*[^()]{3,60}\(\s*<CONF>[^()]{0,40}\)",
            r"<CONF>\s+(?:appendix|annexe?|addendum|supplement|schedule)(?:\s+(?-i:[A-Z]|\d))?(?:\s+to\s+(?:the\s+|these\s+)?(?:minutes|record|notes)\b.{0,60})?",
        ),
    ),
    Family(
        "ruled",
        "boards that write as their regulations do",
        "a title that says of what follows how it was ruled, or who was out for it",
        (
            rf"{_COLLECTIVE}\s+(?:which|that|the|deemed|considered|determined|resolved|ruled|ordered|decided|dealt|treated|held|kept)\s+{AS_RULED}(?:on\s+an?\s+)?<CONF>(?:\s+basis)?(?:{BY_LAW})?\W*$",
            rf"(?:minutes\s+of\s+(?:the\s+)?)?(?:{_COLLECTIVE}|(?:part|portion|section)\s+of\s+the\s+meeting)\s+(?:(?:transacted|taken|held|considered|discussed|conducted|dealt\s+with|heard)\s+)?(?:(?:in\s+the\s+absence\s+of|without)\s+(?:the\s+)?(?:head(?:teacher)?|principal|chief\s+executive|ceo)(?=\W*$)|(?:in\s+the\s+absence\s+of|without|from\s+which|after\s+the\s+(?:departure|withdrawal)\s+of|closed\s+to)\s+{THOSE_OUT})(?:\s+(?:had|were|was|have|having|been|excluded|withdrawn|withdrew|left|present))*\W*$",
            rf"{_COLLECTIVE}\s+(?:to|at|for|during)\s+which\s+{THOSE_OUT}\s+(?:were|was)\s+(?:not\s+(?:admitted|present|invited|allowed)|excluded|absent)\W*$",
            rf"{_COLLECTIVE}\s+(?:kept|held|minuted|recorded|noted|written(?:\s+(?:up|down))?)\s+apart\W*$",
            rf"{THOSE_OUT}\s+(?:(?:were|was|are|is|being)\s+)?excluded(?:\s*\([^()]{{3,90}}\))?\W*$",
        ),
    ),
    Family(
        "recorder",
        "meetings that are recorded, or held on line",
        "nothing of it was to be kept",
        (
            r"(?:the\s+)?(?:\w+\s+)?(?:recorder|recording|tape|transcript(?:ion)?|live[\s-]?stream(?:ing)?|webcast)\s+(?:was\s+|is\s+|has\s+been\s+)?(?:off|stopped|paused|(?:switched|turned)\s+off)\b(?:\s+(?:at\s+\d[\d.:]*(?:\s*[ap]\.?m\b\.?)?|here|at\s+this\s+(?:point|stage)))?",
        ),
    ),
    Family(
        "exclusion",
        "councils and colleges of England and Wales; LGA 1972 s.100A, 1960 Act s.1",
        "the resolution names the ground, the items follow",
        (
            r"exclusion\s+of\s+(?:the\s+)?(?:press\s+and\s+(?:the\s+)?)?public\b",
            r"gwahardd\s+y\s+wasg",
        ),
    ),
    Family(
        "colour",
        "older local-authority practice; still in special and community schools",
        "confidential minutes were copied on coloured paper",
        (
            r"<COLOUR>",
            r"<COLOUR>\s+(?:of\s+|for\s+|-\s+)?[\d./ \w-]{4,24}?[.:,]?\s+(?:<CONF>|not\s+for)",
        ),
    ),
    Family(
        "closed",
        "multi-academy trusts, colleges, Scotland",
        "a session without staff, executives or observers",
        (
            r"(?:closed|private|reserved)\s+(?:(?:board|committee|governors?'?|trustees?'?|directors?'?|members?'?)\s+)?(?:session|business|area|section|part|items|matters|agenda|meeting)\b",
            r"(?:(?:held|taken|considered|conducted|heard)\s+)?in\s+(?:camera|private)\b",
            r"(?:with\s+)?(?:the\s+)?doors?\s+(?:were\s+|was\s+)?(?:closed|shut)(?:\s+(?:at\s+)?\d[\d.:]*(?:\s*[ap]\.?m\b\.?)?)?|behind\s+closed\s+doors",
            r"(?:non-)?executive\s+session\b",
            r"(?:governors|trustees|members|directors)'?\s+(?:own\s+)?session\b",
            r"sesiwn\s+(?:g?aeedig|b?f?reifat)\b",
            r"(?:a\s+|à\s+)?huis\s+clos\b",
            r"below\s+the\s+line\s*[-:(]\s*<CONF>",
            r"in[- ]committee\b",
        ),
    ),
    Family(
        "alphabet",
        "Jersey, special schools, older committees",
        "two halves by letter or number, of which the heading says which one is closed",
        (
            r"(?:section|session|list|schedule|book|set|category|agenda|annexe?|minutes)\s+(?:b|c|2|ii|two)\b[\s(:.,-]*(?:the\s+)?(?:closed|private|<CONF>|<COLOUR>|not\s+(?:circulated|published|sent|shown|copied|given|put\s+on)\b)",
        ),
    ),
)

# The body of the item is (or should be) elsewhere; what still stands below is sealed.
KEEPER = r"(?:clerk|chair\w*|(?:company\s+)?secretary|head\w*|principal|governance\s+(?:professional|officer|manager|adviser))"
# "recorded apart. See leaf 12 of the governors' own book", "entered in the locked book"
_APART_BOOK = (
    r"(?:(?:(?:governors|trustees|clerk|chair|head|secretary)'?s?\s+)?(?:own|private|closed|locked|sealed|reserved|restricted|<CONF>)\s+(?:minute\s+)?(?:book|file|lea(?:f|ves)|sheets?|folder|register|record|minutes?|envelope|volume)"
    rf"|separate\s+(?:lea(?:f|ves)|volume)|(?:clerk|chair|head|secretary)'s\s+(?:file|book|safe|folder)|minute\s+book\s+(?:held|kept)\s+by\s+the\s+{KEEPER})\b"
)
_BEGINS = r"(?:^|(?<=[.:;,(\[-])|(?<=[.:;,(\[-]\s))\W*"
_NOTED_APART = (
    r"(?:minuted|recorded|entered|written(?:\s+up)?|noted|set\s+down|typed|filed|kept|held)"
)
STUBS = (
    Family(
        "minuted elsewhere",
        "everywhere; most common in practice",
        "the clerk left the stub and sometimes the text",
        (
            r"\b(?:minuted|recorded|reported|dealt\s+with|discussed|considered|documented|taken|moved|transferred|deferred)\s+(?:in\s+full\s+|fully\s+|below\s+|overleaf\s+)?(?:separately|confidentially|under\s+separate\s+cover|(?<=minuted\s)in\s+confidence|(?<=recorded\s)in\s+confidence|(?<=recorded\s)on\s+(?:the\s+)?<P2>|(?:as|in|under|to|into)\s+(?:an?\s+|the\s+)?(?:separate\s+)?(?:<P2>|<CONF>|confidential\b|in[- ]?committee\b))",
            rf"{_BEGINS}(?:this\s+(?:item|matter)\s+(?:is|was)\s+)?{_NOTED_APART}\s+(?:separately\s+)?(?:apart(?=\W*$|[.,;:)]|\s+from\s+(?:these|the)\s+minutes)|(?:in|on)\s+(?:an?\s+|the\s+|our\s+)?{_APART_BOOK})",
            rf"{_BEGINS}(?:see|entry\s+in|minute\s+in)\s+(?:the\s+|an?\s+|our\s+)?(?:(?:leaf|page|sheet)\s+\w+\s+(?:of|in)\s+(?:the\s+)?)?{_APART_BOOK}",
            r"\w(?<!interests)(?<!register)(?<!log)(?<!book)(?<!list)(?<!records)\s*[:(-]\s*kept\s+by\s+the\s+(?:clerk|secretary)\W*$",
            r"^\W*(?:an?\s+)?(?:confidential|private)\s+(?:report|update|briefing|account|discussion|conversation|presentation|statement)\s+(?:was|were)\s+(?:then\s+)?(?:made|given|held|received|presented|heard|had)\b[^.;:]{0,60}\W*$",
            r"^\s*[(\[]\s*(?:<COLOUR>|<P2>|<CONF>\s+<NOUN>)(?:\s+minutes?)?\s*[-,:]*\s*(?:please\s+)?see\s+over(?:leaf)?\s*[)\]]\W*$",
            r"\b(?:dealt\s+with|discussed|considered|taken)\s+[\"']?in[- ]committee\b(?!\s+on\s+\d)",
            r"\bsee\s+(?:the\s+)?(?:separate\s+)?(?:<P2>|<CONF>\s+<NOUN>|separate\s+(?:<NOUN>))",
            r"\brefer\s+to\s+(?:the\s+)?(?:separate\s+)?(?:<P2>|<CONF>\s+<NOUN>|separate\s+<NOUN>)",
            r"(?:^|[.:;-]\s+)\W*(?:this\s+(?:item|matter|was)\s+)?(?:was\s+)?(?:discussed|considered|taken|heard|held|dealt\s+with)\s+in\s+(?:camera|private|closed\s+session)\W*$",
            r"\b(?:agreed|resolved|decided|asked|requested)\s+(?:\w+\s+){0,3}?to\s+(?:minute|record)\s+(?:this|it)(?:\s+(?:item|matter|discussion|minute))?\s+(?:(?:as|in|under)\s+(?:an?\s+|the\s+)?(?:<P2>|<CONF>|confidential\b)|confidentially|separately)",
            r"\b(?:a\s+)?separate\s+(?:confidential\s+)?minute\s+(?:has\s+been|was|is)\b|\b(?:an?|the)\s+<CONF>\s+(?:minute|note|record)\s+(?:(?:has|had)\s+been|was|is)\s+(?:taken|made|kept|held|filed|recorded|produced|written)\b",
            r"\bconfidential\s+(?:minutes?|appendix|annexe?)\s+(?:is\s+|are\s+)?(?:attached|refers?)\b",
            r"\bconfidential\s+minute\s+\w+\s+refers\b",
            r"(?:^|(?<=\d\s)|[.:;-]\s+)\W*(?:this\s+)?(?:item|minute|paragraph|matter)\s+(?:(?:has\s+been|was|is)\s+)?(?:removed|withheld|redacted|omitted|deleted)\s+from\s+(?:the\s+|these\s+)?(?:public|published|open|website)\b",
            r"\bsee\s+(?:the\s+)?<CONF>\s+schedule\b",
            r"\bsee\s+(?:the\s+|at\s+the\s+)?(?:end|back|last\s+page)\s+(?:of|to)\s+(?:these|the)\b",
            r"\bsee\s+(?:minutes?\s+)?(?-i:[A-Z]{1,3})/\d[\w/]*\s+(?:to|and|-)\s+(?-i:[A-Z]{1,3})/\d",
            r"\b(?:rest|remainder)\s+of\s+(?:this|the)\s+(?:item|minute|discussion)\s+(?:is|was|will\s+be|has\s+been)\s+(?:(?:to\s+be\s+)?(?:found|recorded|minuted|kept|continued)\s+)?(?:on|in|under|at)\s+(?:an?\s+|the\s+)?(?:<P2>|<COLOUR>|<CONF>\s+<NOUN>)",
            rf"\b(?:minutes?|record|notes?|details)\s+(?:of|on|for)\s+this\s+(?:item|matter|discussion|minute)\s+(?:is|are|was|were|have\s+been|has\s+been|will\s+be)\s+(?:held|kept|filed|retained|stored)\s+(?:separately|securely|confidentially|apart|by\s+the\s+{KEEPER})\b",
            rf"\bthis\s+(?:item|minute|matter|discussion)\s+(?:is|was|will\s+be)\s+(?:held|kept|filed|retained|stored)\s+(?:(?:only|separately|securely)\s+)?by\s+the\s+{KEEPER}\b",
            r"\bthis\s+(?:item|minute|matter|discussion)\b[^.;]{0,60}?\b(?:(?:is|was|will\s+be)\s+not|(?:does|will)\s+not\s+form)\s+(?:a\s+)?part\s+of\s+(?:the\s+|our\s+)?(?:published|public|open)\s+(?:set|minutes|record|copy|version|papers)\b",
            r"\b(?:taken|discussed|considered|heard|held|dealt\s+with)\s+in\s+(?:an?\s+|the\s+)?(?:confidential|closed|private|reserved)\s+(?:session|part|section)\b(?=\W*$|[;,.])",
            r"\bconfidential\s+and\s+(?:appears?|continues?|is\s+(?:set\s+out|found|printed))\s+(?:on|in|under)\s+(?:the\s+)?(?:<COLOUR>|<CONF>\s+<NOUN>|<P2>)",
            r"\bcofnod\w*\s+ar\s+wah[âa]n\b",
            r"\bitem\s+(?:\w?\d[\w./]*\s+)?was\s+(?:taken|heard|discussed|considered|dealt\s+with)\s+(?:privately|in\s+private)\b",
            r"\bitem\s+(?:\w?\d[\w./]*\s+)?is\s+recorded\s+in\s+the\s+(?:closed|private|pink)\b",
            r"\bitem\s+has\s+been\s+removed\s+from\s+this\s+record\b",
            r"^\W*(?:the\s+|this\s+)?(?:minutes?|records?|notes?)\s+(?:(?:is|are|was|were|has|have|been)\s+)*(?:filed|held|kept|recorded|stored|written|typed)\s+(?:separately(?!\s+from)|(?:on|in)\s+(?:an?\s+|the\s+)?separate\s+(?:\w+\s+)?(?:sheets?|pages?|papers?))\b(?=\W*$|[.,;]|\s+(?:and|by|for|with)\b)",
            # … and the whole remark: "Minute withheld - confidential"
            r"^\W*(?:this\s+)?(?:items?|minutes?|text|discussion|paragraphs?|section|content|details?)\s+(?:(?:has|have|is|are|was|were|been)\s+)*(?:withheld|redacted|removed|omitted|taken\s+out|not\s+published)\W*(?:(?:as|because|for)\s+(?:(?:is|it|this)\s+)*)?(?:<CONF>|<P2>)\W*$",
        ),
    ),
)

HOUSE_MARK = "\ue000"  # stands for the sign that the minutes themselves explain: "R = restricted"
OPENING_MARK, CLOSING_MARK = "\ue005", "\ue006"  # of brackets or stars that mean it by themselves
FROM_HERE, BACK_HERE = "\ue007", "\ue008"  # lines of signs that open a part, and that close it
RULE_HERE = "\ue00a"  # a line drawn across the page: what stands below it in the same item
RULED_MARK = "\ue009"  # such a sign, where a sentence says of something that it is to bear it

# Earlier Part 2 minutes that are approved: the fact is public, the correction is not.
EARLIER_PART2 = (
    r"(?:<P2>\s*(?:\(?<CONF>\)?\s*)?(?:minutes?|section|record|items?|annexe?|notes?|pages?|set|sheets?|papers?)?"
    r"|(?:<CONF>|not-for-publication)\s+(?:<P2>\s+)?(?:minutes?|annexe?|appendix|schedule|section|record|notes?|items?|part|set|pages?|sheets?|papers?|area|business|copy)"
    r"|(?:closed|private|in[- ]committee|<COLOUR>)\s+(?:minutes?|set|record|pages?|sheets?|notes?|copy|section|part|session)|<COLOUR>"
    r"|(?:minutes?|notes?|record)\s+of\s+(?:the\s+)?(?:business|proceedings|discussions?|items?|matters?|part)\s+(?:(?:taken|held|conducted|dealt\s+with|discussed|considered)\s+)?in[- ](?:committee|camera|private|closed\s+session)"
    r"|(?:minutes?|notes?|record)\s+of\s+(?:the\s+)?(?:<P2>|(?:closed|private|in[- ]committee|reserved|confidential)\s+(?:session|business|part|meeting|items?))"
    r"|cofnodion\s+(?:rh?an\s+2|cyfrinachol|ar\s+wah[âa]n))"
)
APPROVED = (
    r"\b(?:agree[sd]|approve[sd]|accept(?:ed|s)|confirm(?:ed|s)|sign(?:ed|s)(?!\s+off)|receive[sd]|ratif(?:ied|ies)|adopt(?:ed|s)|note[sd]|circulated|taken\s+as\s+read"
    r"|a\s+(?:true|correct|accurate)\s+record|cymeradwy\w+|derbyn\w+)\b"
)
CORRECTION = (
    r"\b(?:subject\s+to|amend(?:ed|ing|ments?)?|correct(?:ed|ing|ions?)|substitut\w+|alter(?:ed|ing|ations?)?|delet\w+"
    r"|replac\w+|chang(?:e|ed|ing)|becomes?|insert\w+|remov(?:e|ed|al|ing)|add(?:ed|ing|ition)|being|save\s+(?:that|for)|except|apart\s+from"
    r"|provided\s+that|should\s+(?:read|say|be)|to\s+read|read(?:s|ing)?\s+[\"']|taken\s+out|struck|omit\w*|left\s+out|put\s+right|rectif\w+|once\s+(?:the|it)|in\s+place\s+of|instead\s+of|newid\w*|darllen|typo\w*|misspel\w*|spelling|with\s+(?:one|two|three|the\s+following)"
    r"|cywiro\w*|diwygi\w*)\b"
)
NO_CORRECTION = (
    r"\b(?:without|no|nil|any|free\s+of)\s+(?:further\s+|any\s+)?(?:amendments?|corrections?|changes?|alterations?)\b"
    r"|\b(?:correct|accurate|true)\s+(?:and\s+(?:accurate|correct|true)\s+)?record\b"
)
