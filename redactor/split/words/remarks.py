"""What is said of single paragraphs, rows and items, and flags on them; pure data like `lexicon`.

Of what stands above or behind, of items by their number, tags in front, in the middle and at the
end. The words that open and close a whole part stand in `lexicon`.
"""

from __future__ import annotations

from redactor.split.words.copies import AWAY, BIDDEN, CLOSED, CLOSED_PLACE, NOT_PUBLIC, PUBLIC_PLACE
from redactor.split.words.kept import GOVERNORS
from redactor.split.words.lexicon import CONFIDED, Family
from redactor.split.words.vocabulary import RETURNED, WITHDREW

_TWO = r"(?:two|three|four|[234])"
_ONE = r"(?:one|bit|part|piece|remark)"
_NOTE = r"(?:nb|n\.b\.|(?:please\s+)?note|(?:clerk|secretary|minute[- ]taker)'?s?(?:\s+note)?)\s*[:,–-]?\s+"
# What single words or lines of the minutes are called, where brackets beside them speak of them.
PASSAGE = r"para(?:graph)?s?|bullets?|points?|entr(?:y|ies)|notes?|passages?|lines?|extract|piece|text|minute|item|section|row|bit"
_ENTRY = r"(?:line|item|minute|row|para(?:graph)?|sentence|entr(?:y|ie)|bullet|point|note)"
# "What Heather said just above", "what we have just heard", "the bit above", "her news just now".
_HERE = r"(?:(?:just|right|immediately)\s+(?:above|now|before(?:\s+(?:this|that))?)|above|a\s+(?:moment|minute)\s+ago)"
_SPOKEN = r"(?:said|told|heard|reported|mentioned|recorded|written|noted|shared|discussed|added|explained|raised|made)"
_THING = r"(?:remarks?|comments?|details?|figures?|news|notes?|bit|part|statement|words|exchange|information|disclosure|story|point)"


def _just_said(n: int) -> str:
    """What has just been said; the group, whose name must be unique in a pattern, is the word for it."""
    return (
        rf"(?:(?:(?<!whether )what(?:ever)?|everything|all\s+that)\b[^.;:]{{0,60}}?\b(?:{_SPOKEN}\b[^.;:]{{0,40}}?\b(?P<here{n}>{_HERE})|(?P<just{n}>just)\s+(?:\w+\s+)?{_SPOKEN})"
        rf"|(?:the|this|that|his|her|their|[\w-]+'s?)\s+{_THING}\b(?:[^.;:]{{0,40}}?\b(?P<there{n}>{_HERE})|\s+(?P<now{n}>just)\s+{_SPOKEN}))\b[^.;:]{{0,50}}?"
    )


# "The two bullets above", "that last paragraph", "the above"; the group is the words for it.
_ABOVE = (
    rf"(?:(?:the|this|that|these|those)\s+(?P<{{0}}>(?:{_TWO}\s+)?(?:last|final|preceding|previous|foregoing|above)\s+(?:{_TWO}\s+)?(?!minutes)(?:sub-?)?{_ENTRY}s?|last\s+{_ONE}"
    rf"|(?:{_TWO}\s+)?{_ENTRY}s?\s+(?:(?:just|right|immediately|directly)\s+)?above(?!\s+(?:the|an?|his|her|our)\b))|the\s+(?P<{{0}}_>above|foregoing)(?=\s*[,(]|\s+(?:as|is|was|be|to|should|must|shall|ought|will|would|had|comes?|goes?|stays?|remains?)\b))\b"
    r"(?!\s+(?:of|in|from|on)\s+(?!(?:this|that)\s+(?:item|minute|section)\b))"  # of a letter, in a policy
)
# … and what is said of it on the way, but that it is not so
_ON = r"(?:(?!\b(?:not|never|no|whether)\b|n't\b)[^.;?]){0,70}?"
_OUT = r"(?:out|off|back|away)\b"
_KEEP = (
    r"(?:keep|leave|treat|take|strike|minute|record|regard|exclude|remove|cut|omit|redact|withhold)"
)
_WHENCE = r"[^.;]{0,20}?\b(?:publi\w+|open|web\w*|cop(?:y|ies)|minutes|newsletter)\b"
_RULED_THAT = r"\b(?:agreed|resolved|decided|ruled|directed|determined|asked|requested|declared|stated|proposed|confirmed)\s+that"
_IS_KEPT = r"(?:is|was|are|were|be|been|(?:has|have|had)\s+been|to|should|must|shall|will|would|remains?|stays?)\s+(?:(?!(?:not|no|never|longer)\b)\w+\s+){0,4}?(?:<CONF>|confidentially\b)"
# "… would be recorded in the confidential minutes only", "should be kept out of the public record"
_RECORDED = r"(?:record|minut|plac|not|includ|keep|kept|treat|mov|class|classif|categori[sz]|withh[eo]ld|remov|exclud|hold|held|document|captur|mark|regard|deem|report|enter|writ|redact|omit|transferr?)\w*(?:\s+(?:up|down))?"
_AS_CONFIDENTIAL = r"(?:(?:only|solely|just)\s+)?(?:(?:in|under|into|to|as|within|for|on)\s+(?:part\s+of\s+)?(?:the\s+|an?\s+|our\s+)?(?:(?:separate|private)\s+)?(?:<P2>|<CONF>)|<CONF>|confidentially\b)"
_FROM_THE_PUBLIC = r"(?:from|out\s+(?:of|from)|off|back\s+from)\s+(?:the\s+|these\s+|any\s+)?(?:public\w*|open\s+(?:minutes|record)|website|school\s+website|<P1>)"
_IN_THE_PUBLIC = r"(?:in|on|with)\s+(?:the\s+|these\s+|any\s+)?(?:public\w*|open\s+(?:minutes|record)|website|school\s+website|<P1>)"
_AWAY_FROM_IT = rf"(?:(?:\w+ly\s+)?{_RECORDED}\s+(?:{_AS_CONFIDENTIAL}|{_FROM_THE_PUBLIC})|(?:\w+ly\s+)?<CONF>|not\s+(?:be\s+|to\s+be\s+)?(?:included|published|recorded|shown|printed|minuted|reported)\s+{_IN_THE_PUBLIC})"
_DECIDED = r"(?:(?:should|must|shall|would|will|ought\s+to|needs?\s+to)\s+(?:be|remain)|(?:is|are|was|were)\s+to\s+be|to\s+be|be)"


def _itself(n: int) -> str:
    """The item that a remark stands in or behind; the group, whose name must be unique, is the word for it."""
    said = r"item|minute|discussion|matter|section|record|entry|note|conversation|business"
    return (
        rf"(?<!whether )(?<!if )(?<!\bat )(?<!\bin )(?<!\bof )(?<!\bfor )(?:(?:this|the\s+(?:above|foregoing|preceding))\s+(?:(?:agenda|whole|entire)\s+)?(?P<self{n}>{said})(?:\s+(?:on|about|concerning)\s+[\w' ]{{2,30}}?)?(?:\s+of\s+(?:the|these)\s+(?:minutes|meeting))?"
        rf"|this\s+(?P<part{n}>part|section|record)\s+of\s+(?:the|these)\s+(?:minutes|meeting|record)|the\s+(?P<over{n}>{said})\s+above"
        rf"|(?:the\s+)?(?:contents?|details?|text|substance|wording|record|notes?|minutes?|discussions?)\s+of\s+this\s+(?P<its{n}>{said}))"
        r"(?:,?\s+[(\[]?(?:(?:no|number|item|minute)\b\.?\s*)?\d[\w./]{0,8}[)\]]?,?)?"
    )


_WILL = (
    r"(?=(?:must|should|shall|will|would|ought|to|be|stays?|remains?|(?:is|are)\s+(?:not|to))\b)"
)
# Says of itself or of what stands above that it is confidential.
RETRO = (
    Family(
        "just said",
        "everywhere",
        "what was told is taken back into confidence a moment later",
        (
            rf"\b{_just_said(1)}\b{AWAY}",
            rf"\bwhat\s+(?:she|he|they|we|I)\s+(?P<told>had)\s+{_SPOKEN}\b[^.;:]{{0,120}}?\b(?!is\b|was\b|were\b){AWAY}",
            r"(?:^|[.;]\s+)\W*(?:the\s+)?(?:chair\w*|clerk|governors?|trustees?|directors?|members|(?:governing\s+)?(?:board|body)|committee|corporation|meeting)\s+(?:(?:then|also|both|had)\s+){0,2}(?:declared|deemed|ruled|class(?:ed|ified)|designated)\s+this\s+(?:(?:to\s+be|as)\s+)?(?:an?\s+)?(?:<CONF>|<P2>)(?:\s+(?P<scope39>item|minute|matter))?\W*$",
            rf"(?:^\W*(?:please\s+)?|\b(?:clerk|secretary)\W+(?:please\s+|to\s+)?){_KEEP}\s+{_ABOVE.format('scope38')}\s*(?:as\s+)?(?:<CONF>|confidentially\b)(?=\W*$|[.,;])",
            rf"\b(?:take|leave|keep|cut|strike)\s+out\s+{_just_said(3)}(?=\W*$|[,;)\]])",
            rf"\b{_KEEP}\s+{_just_said(2)}\s*\b(?:as\s+<CONF>|<CONF>|private\b|confidentially|(?:{_OUT}|from\b){_WHENCE})",
        ),
    ),
    Family(
        "this is confidential",
        "everywhere",
        "written after the text that it seals",
        (
            rf"\b{_ABOVE.format('over')}{_ON}\b{AWAY}",
            *(
                rf"\b{verb}{_ABOVE.format('object')}[^.;?]{{0,40}}?\s+{away}"
                for verb, away in BIDDEN
            ),
            rf"\b(?:not\s+to\s+(?:publish|print|show|share|put|display)|to\s+(?:drop|lose|delete))\s+{_ABOVE.format('dropped')}(?=\W*$|[.;,]|\s+(?:on|in|before|from|with|to)\b)",
            rf"(?<!\bat )\bthis\s+(?P<own>paragraph|bullet|point|entry|note)(?:,[^,.;?]{{3,70}},|\s+\([^()]{{3,70}}\))?\s+{AWAY}",
            rf"\b{BIDDEN[0][0]}(?P<own3>this)\s+{BIDDEN[0][1]}",
            rf"\bthis\s+(?P<own4>sentence)\s+{AWAY}",
            rf"(?:^\W*|[.!?]\s+)(?P<itself>this)\s+{NOT_PUBLIC}[^.;?]{{0,40}}\W*$",
            rf"(?<!whether )(?<!if )\bthis\s+(?P<own2>minute|item)\s+(?=(?:should|must|shall|ought|to|be|is\s+(?:not|to)|comes?|stays?)\b){AWAY}",
            rf"^\W*(?:[\w.]*\d[\w.]*\s+only:\s*)?(?P<brief>(?:{_TWO}\s+)?above\s+{_ENTRY}s?)\s*(?:\([\w./, ]{{1,12}}\)\s*)?(?:(?:is|are|was|were)\s+)?(?:\w+\s+)?<CONF>",
            # "(Item 5 paragraphs above are confidential.)", also "Everything in item 5 above this line …"
            rf"^\W*(?:{_NOTE})?(?:(?:item|minute)\s+[\w./]{{1,8}}\s*[,:(-]?\s*)?(?:the\s+)?(?P<brief3>(?:(?:{_TWO}|all|both)\s+)?(?:{_ENTRY}s?(?:\s+of\s+(?:item|minute)\s+[\w./]{{1,8}})?\s+above|above\s+{_ENTRY}s?|(?:last|previous|preceding|foregoing|final)\s+{_TWO}\s+{_ENTRY}s?(?:\s+above)?|(?:all|everything)(?:\s+in\s+(?:item|minute)\s+[\w./]{{1,8}})?\s+above(?:\s+this\s+(?:line|point|note))?))\)?[,:=]?\s+(?:{AWAY}|(?:(?:are|is|all|both)\s+)*(?:<P2>|<CONF>)\W*$)",
            r"\bthis\s+(?P<brief2>bullet|paragraph|point|entry|note)\s+<CONF>(?:,?\s+please)?\W*$",
            rf"\b(?:agreed|resolved|decided|ruled|directed|determined|asked|requested)\s+(?:that|for)\s+(?P<scope11>this)\s+{AWAY}",
            r"\b(?:not\s+to\s+(?:publish|print|show)|(?:remove|redact|omit|withhold|delete|exclude)(?=[^.;]*\bbefore\s+publi))\s+this\s+(?P<scope12>minute|item|paragraph|section|discussion|entry)\b",
            r"\bthe\s+(?P<scope2>remainder|rest)\s+of\s+(?:this\s+|the\s+)?(?:discussion|item|minute|paragraph)(?:\s+[\w./]*\d[\w./]*)?\s+(?:is|was|be|should\s+be|to\s+be)\s+(?:\w+\s+)?(?:as\s+)?confidential(?:ly)?",
            r"\bto\s+(?:record|minute|keep|take|treat|hold)\s+the\s+(?P<scope37>remainder|rest)\s+of\s+(?:this\s+|the\s+)?(?:discussion|item|minute|paragraph)\s+(?:as\s+|in\s+|under\s+)?(?:the\s+)?(?:<CONF>|<P2>|confidentially\b)",
            r"(?<!whether )(?<!if )\b(?:this|the\s+above)\s+(?P<scope>minute|item|paragraph|section|discussion|entry|bullet|point|row|note)\s+(?:is|was|to\s+be|be|should\s+be|remains|must\s+remain)\s+(?:to\s+be\s+)?(?:strictly\s+|treated\s+(?:as\s+)?|deemed\s+|kept\s+|recorded\s+(?:as\s+)?|minuted\s+(?:as\s+)?)?(?:confidential(?:ly)?|restricted|reserved|not\s+for\s+publication|(?:in\s+)?<P2>)",
            r"\b(?:the\s+)?(?:minutes?|record|notes?|discussion)\s+(?:of|on|under)\s+this\s+(?P<scope7>item|matter)\s+(?:is|are|was|were|to\s+be|should\s+be|must\s+be)\s+(?:to\s+be\s+)?(?:(?:treated|deemed|kept|regarded|held)\s+(?:as\s+)?)?(?:strictly\s+)?(?:confidential|restricted|reserved|private(?=\W*$)|not\s+for\s+publication)",
            r"\b(?:reminded|noted|stressed|emphasi[sz]ed|underlined|attention|aware|mindful|acknowledged|recogni[sz]ed)\b[^.;]{0,60}?\b<CONF>\s+nature\s+of\s+(?:this|the)\s+(?P<scope21>item|minute|discussion|matter)\b",
            r"\b(?:treat|regard|keep|record|minute|class|deem|mark)(?:ed)?\s+(?<!whether )(?<!if )this\s+(?P<scope22>item|minute|discussion|matter)\s+(?:as\s+|in\s+|under\s+)?(?:the\s+)?(?:<CONF>|<P2>|confidentially\b|separately\b)",
            r"\b(?<!whether )(?<!if )this\s+(?P<scope23>item|minute|discussion|matter)\s+(?:would|will|should|was|is|be|to)\s+(?:(?!not\b)\w+\s+){0,3}?(?:considered|deemed|regarded|classed|felt|thought|agreed|judged|ruled|determined|treated)\s+(?:to\s+be\s+|as\s+|as\s+being\s+)?(?:<CONF>|<P2>)",
            r"\b(?<!whether )(?<!if )this\s+(?P<scope24>item|minute|discussion|matter)\s+(?:would|will)\s+(?:be|remain)\s+(?:\w+\s+)?(?:<CONF>|<P2>)",
            rf"(?<!whether )(?<!if )\bthis\s+(?:agenda\s+)?(?P<scope25>item|minute|discussion|matter|section)\s+{_IS_KEPT}",
            rf"(?:^\W*|(?<=[\d.)]\s)|[.;!?]\s+|{_RULED_THAT}\s+)(?:(?:all|the\s+(?:whole|rest))\s+of\s+)?the\s+(?:(?:minutes?|record|notes?|discussion)\s+(?:of|on|under)\s+(?:this|the)\s+)?(?P<scope26>item|minute|discussion|matter)\s+{_IS_KEPT}",
            rf"(?:;|\band)\s+the\s+(?:resulting\s+|corresponding\s+)?(?P<scope33>minute)(?:\s+(?:thereof|of\s+it))?\s+{_IS_KEPT}",
            rf"{_RULED_THAT},?\s+(?:before|as|since|while)\s+[^.,;]{{2,40}},\s+(?:the|this)\s+(?P<scope34>item|minute|discussion|matter)\s+{_IS_KEPT}",
            r"\bthis\s+(?P<scope28>item|minute|discussion|matter),?\s+which\s+(?:is|was|remains)\s+(?:\w+\s+)?(?:<CONF>|<P2>)",
            r"\b(?:declar|rul|deem|judg|class|classifi|designat|certifi|pronounc|consider)e?d\s+(?:this|the)\s+(?P<scope27>item|minute|discussion|matter)\s+(?:to\s+be\s+|as\s+)?(?:<CONF>|<P2>)",
            r"(?:^\W*|[.!?]\s+)(?P<scope29>these)\s+(?:(?:figures|results|details|grades|numbers|prices|names|scores|proposals|plans|discussions|matters|comments)\s+)?(?:are|were|(?:must\s+|to\s+)?remain|must\s+be|to\s+be)\s+(?:(?!not\b)\w+\s+){0,2}?<CONF>(?:,?\s+and\s+<CONF>)?(?:\s+(?:until|pending|till|before)\b[^.;]{0,60}|\s+(?:at\s+(?:this|present)[\w\s]{0,10}|for\s+now))?\W*$",
            rf"\b(?:above|foregoing|preceding|previous)\s+(?P<scope31>discussion|item|matter|section|conversation|business|debate)\s+(?:{_DECIDED}|is|was|has\s+been|had\s+been)\s+{_AWAY_FROM_IT}",
            rf"\b(?P<scope32>(?:above|foregoing|preceding|previous)\s+(?:information|report|minutes?|details?|comments?|remarks?|statement|update|figures))\s+(?:{_DECIDED}|is|was|are|were|(?:has|have|had)\s+been)\s+{_AWAY_FROM_IT}",
            rf"(?:^\W*(?:note\W+)?|(?<=[\d.)]\s)|[.;!?:]\s+|{_RULED_THAT}:?\s+|\bthat\s+)(?<!whether )(?:this|the)\s+(?P<scope33>discussion|item|matter|minute|section|conversation)\s+{_DECIDED}\s+{_AWAY_FROM_IT}",
            rf"(?:^\W*(?:note\W+)?|(?<=[\d.)]\s)|[.;!?:]\s+|{_RULED_THAT}:?\s+|\bthat\s+)(?:this|the)\s+(?P<scope34>paragraph)\s+{_DECIDED}\s+{_AWAY_FROM_IT}",
            rf"\b(?P<scope35>both\s+(?:of\s+the\s+|the\s+)?(?:above|preceding|foregoing|last\s+two|previous)(?:\s+{_ENTRY}s)?|both\s+(?:of\s+the\s+|the\s+)?{_ENTRY}s\s+(?:immediately\s+)?above)\s+(?:{_DECIDED}|is|was|are|were|have\s+been)\s+{_AWAY_FROM_IT}",
            rf"\b(?:leave|keep|take|cut|strike|omit|remove|redact|withhold|delete|exclude|hold\s+back)\s+(?:this|the\s+above)\s+(?P<scope36>paragraph|bullet|point|entry|note|item|minute|discussion|section)\s+{_FROM_THE_PUBLIC}",
            rf"\b{_itself(1)}\s+(?:{_ON}\band\s+)?{_WILL}{AWAY}",
            rf"\b{_itself(2)}\s+(?:{_IS_KEPT}|(?:is|was|are|to\s+be)\s+(?:(?:agreed|ruled|deemed|minuted|recorded|taken)\s+)?(?:(?:as|in|under)\s+)?<P2>(?=\W*$|[.,;)\]]))",
            r"\bthis\s+(?P<scope40>item|minute|discussion|matter|section)\s+(?:falls?|fell|is|was|comes?|came)\s+(?:within|under|covered\s+by)\s+(?:the\s+)?(?:reg(?:ulation)?\.?\s*15\s*\(\s*3\s*\)|(?:part\s+\w+\s+of\s+)?schedule\s+12A|paragraphs?\s+[\d, and]+\s+of\s+(?:part\s+\w+\s+of\s+)?schedule\s+12A)",
            r"\bmae'?r\s+(?P<scope4>cofnod|eitem)\s+h[wo]n\s+yn\s+gyfrinachol\b",
        ),
    ),
)
LEFT_THE_ROOM = r"\b(?:left|withdrew|leave|withdraw)\s*(?:the\s+(?:meeting|room|call|table)|at\s+\d|for\s+th(?:is|e)\s+(?:item|discussion)|\W*$)"
NEXT_PARAGRAPH = (
    r"(?:^|[.;]\s+)<CONF>\s*[,:-]\s*(?:for\s+)?(?:the\s+)?next\s+(?P<count5>two|three|four|five|six)(?:\s+(?:paragraphs|entries|bullets|lines))?\W*$",
    r"\b(?:the\s+)?(?:next|following)\s+(?:(?P<count>two|three|four|five|six)\s+)?(?:paragraph|entr(?:y|ie)|sentence|bullet|line)s?\s+(?:is|are|was|to\s+be|has\s+been|must\s+be)?\s*(?:(?!(?:not|no|never)\b(?!\s+(?:for|to)\b))\w+\s+){0,2}?(?:<CONF>|redacted|withheld|removed|not\s+(?:for|to\s+be)\s+publi\w+)",
    rf"\bthe\s+(?P<count6>two|three|four|five|six)\s+(?:paragraph|entr(?:y|ie)|sentence|bullet|line)s?\s+(?:(?:right\s+|just\s+)?(?:below|beneath|underneath)|(?:which|that)\s+follow)\s+{AWAY}",
    rf"\bthe\s+(?:next|following)\s+(?:(?P<count4>two|three|four|five|six)\s+)?(?:paragraph|entr(?:y|ie)|sentence|bullet|line)s?\s+{AWAY}",
    rf"\b(?P<table>table)\s+(?:(?:that|which)\s+follows|below|beneath|underneath)(?:,\s+[^.;]{{3,60}},)?\s+{AWAY}",
    r"\b(?:minute|paragraph|item|para\.?)\s+[A-Z]{0,4}/?\d[\w./]*\s+(?:now\s+)?reads?\s+in\s+(?:the\s+)?(?:<P2>|<CONF>\s+<NOUN>)(?:\s+as\s+follows)?\s*:\W*$",
    rf"\bthe\s+(?:next|following)\s+(?:question|exchange)(?:\s+and\s+(?:its|the)\s+(?:answer|reply|response))?\s+{AWAY}",
    r"(?:^|[.;]\s+)(?:[\w./]*\d[\w./]*\s+)?(?P<count2>one|two|three|four|five|six)\s+(?:further\s+)?(?:paragraph|entr(?:y|ie)|bullet|line)s?(?:\s+(?:follows?|below|here)\b)?(?:,|\s+which)?\s+(?:(?:is|are)\s+)?(?:<CONF>)(?:\s+to\s+[\w ]{3,20})?\W*$",
    r"\bthere\s+(?:is|are|was|were)\s+(?P<count3>one|two|three|four|five|six)\s+(?:further\s+|other\s+|more\s+)?(?:matter|item|point|paragraph)s?\b[^.;]{0,30}\b(?:and\s+(?:they|it|both|all)|which|each)\s+(?:\w+\s+){0,3}?<CONF>\W*$",
)
REST = r"(?:\b(?:the\s+)?(?:rest|remainder)(?:\s+of\s+(?:the\s+|this\s+)?(?:item|minute))?\s*(?:is|was)?\s*:?\s*confidential\b\.?|\b(?:rest|remainder)\s+of\s+(?:(?:the|this)\s+)?(?:(?:item|minute|paragraph|section)\b(?:\s+[A-Z]{0,3}\d[\w./]*)?|[A-Z]{0,3}\d[\w./]*|[(\[]\w{1,4}[)\]])\s+(?:(?:to|should|was|were|would|will)\s+)?(?:be\s+)?(?:taken|heard|dealt\s+with|considered|discussed|held|minuted)\s+(?:in|as|under|at)\s+(?:the\s+)?(?:(?:private|confidence|camera|committee)\b|(?:closed|confidential|private|reserved)\s+(?:part|session|section|business|minutes)\b|part\s+(?:2|two|ii|b)\b)[^.;:]{0,60}\W*$|\ba\s+(?:confidential|private)\s+discussion\s+(?:then\s+)?(?:followed|ensued|took\s+place)\W*$|\ba\s+(?:confidential|private)\s+(?:report|update|briefing|account|discussion)\s+(?:was|were)\s+(?:then\s+)?(?:made|given|held|received|presented)\b[^.;:]{0,40}\b(?:in\s+the\s+absence|without)\b[^.;:]{0,40}\W*$)"

_OF_MINUTES = r"\s+of\s+(?:the|these|our)\s+(?:minutes|meeting|record|notes|agenda)\b"  # all of it from here on
_COLLECTED = r"(?:items?|matters?|business|minutes|entries|rows|notes|pages)"
_LIES_AHEAD = (
    rf"(?:(?:(?:minutes|notes|record)\s+of\s+)?(?:the\s+)?(?:next|following|remaining)\s+(?:(?:two|three|four|five|six|[2-6])\s+)?{_COLLECTED}"
    r"|(?:rest|remainder)\s+of\s+(?:the|these|this|our)\s+(?:minutes|meeting|notes|record|agenda|business)"
    rf"|(?:what|everything|all)\s+(?:that\s+)?(?:follows(?:\s+under\s+this\s+(?:number|heading|item))?|(?:is\s+)?below|comes\s+(?:next|after(?:wards)?))|{_COLLECTED}\s+(?:below|from\s+here(?:\s+on)?|(?:(?:that|which|now|to)\s+)*follow(?:s|ing)?)|this\s+(?:part|section){_OF_MINUTES})"
)
# Said of what lies ahead; "the remaining items were taken out" of a room, or closed as done.
AHEAD = (
    Family(
        "following",
        "everywhere",
        "the part that begins here is ruled out of the copy that others read",
        (
            rf"\b{_LIES_AHEAD}\s+(?!(?:\w+\s+){{1,3}}(?:closed|(?:out|off|back)\b(?!\s+(?:of|from))|for\s+us)\b){AWAY}",
            rf"\b{_LIES_AHEAD}\s+(?:is|are|was|were|will\s+be|to\s+be)\s+(?:then\s+|now\s+)?(?:taken|dealt\s+with|discussed|heard|minuted|recorded)\s+(?:as|in|under)\s+(?:an?\s+|the\s+)?(?:<P2>|<CONF>|private|closed|confidence)\b",
        ),
    ),
)

# … or is open again, which is said in words that mark nothing (`false_friends`).
_NOT_CONFIDENTIAL = r"(?:non-?\s?confidential|non-?\s?restricted|not\s+confidential)"
NOT_CLOSED = (
    rf"\b(?:returned|moved|went|came|reverted|resumed|reconvened|continued|back|return)\s+(?:(?:now|then|back)\s+)*(?:(?:in|to|into|with)\s+)?(?:the\s+)?{_NOT_CONFIDENTIAL}\s+(?:part|section|business|items|matters|session|agenda|minutes|discussion)\b"
    rf"|^\W*(?:minutes\s+(?:continue|continued|resume)\b[\s:(.-]*)?{_NOT_CONFIDENTIAL}(?:\s+(?:business|items|minutes|section|matters|part|session|discussion))?(?:\s+\(?(?:resumed|continued|cont'?d?)\)?)?\W*$"
    r"|\b(?:rest|remainder)\s+of\s+(?:the|this)\s+(?:meeting|discussion|evening)\s+(?:is|was|were)\s+(?:(?:held|taken)\s+)?(?:not\s+confidential|open|public|in\s+(?:public|open\s+session|(?:the\s+)?<P1>))(?=\W*$|[.,;])"
    r"|^\W*the\s+(?:following|remaining)\s+(?:discussion|items?|minutes)\s+(?:is|are|was|were)\s+not\s+confidential\W*$"
    r"|^\W*(?:confidence|confidentiality|embargo|restrictions?)\s+(?:(?:is|was|are|were|now)\s+)*lifted\W*$"
    r"|\b(?:meeting|discussion|session)\s+(?:was|is)\s+(?:now\s+)?no\s+longer\s+(?:confidential|private|closed)\b|(?:^|[.;]\s+)\W*(?:(?:all|the)\s+)*(?:remaining|following|next)\s+(?:items?|business|minutes|matters)\s+(?:is|are|was|were)\s+(?:not|no\s+longer)\s+(?:confidential|private|restricted|reserved|exempt)(?=\W*$|[.,;])"
)

# A paragraph, row or heading that is flagged: at its start, its end, or from a point on.
CONFIDENTIAL_MATTER = (
    r"^\W*<CONF>\s+(?:\w+\s+){1,3}(?:matters?|issues?|items?|updates?|reports?|discussions?)\W*$"
)
# Matters arising that are Part 2 themselves: the title of a row or of an item.
ARISING_TITLE = (
    r"^\W*(?:<P2>|<CONF>|<COLOUR>)(?:\s+<NOUN>)?\s*[-:,]?\s*(?:(?:matters?|business|items?|actions?)\s+)?(?:arising|outstanding|brought\s+forward|carried\s+forward)\W*$",
    r"^\W*(?:(?:matters?|business|items?|actions?)\s+)?(?:arising|outstanding|brought\s+forward|carried\s+forward)\s*(?:(?:from|out\s+of|in|under)\s+(?:the\s+)?(?:last\s+|previous\s+)?|[-:,(]\s*)(?:<P2>|<CONF>|<COLOUR>)(?:\s+<NOUN>)?(?:\s+(?:of|on)\s+[^.:;]{3,40})?\W*$",
)
# "- Confidential staffing:", and below it what there is to tell
CONFIDENTIAL_LIST = r"^\W*(?:<CONF>|<P2>)\s+(?:[\w&/'-]+\s+){0,3}[\w&/'-]+\s*:\s*$"
# The label of an item, the tag, and who left: "8. Staffing - Part 2. JB and Ann went out".
LABEL_FLAG = r"^\W*(?:[A-Z]?\d[\w./]*[.):]?\s+)?(?:[^\W\d_][\w'&/-]*\s+){1,4}(?:-\s+(?:<P2>|<CONF>)\s*(?:[.,;:]|$)|[(\[](?:(?:<P2>|<CONF>)(?:\s*[-,:;]\s*[^()\[\]]{2,60})?|not\s+(?:for|to\s+(?:be|go))\s+[^()\[\]]{3,40})(?:\s*[)\]]\s*(?:[.:-]|$)|\s*\]\s*(?-i:[A-Z])))"
PART2_ITEM = r"^[\s*]*<P2>,?\s*(?:items?|eitem(?:au)?|cofnod(?:ion)?|pwynt|rhif|minutes?|action|para(?:graph)?|no\.?)\s*(?:no\.?\s*)?[A-Z]{0,5}/?\d[\w./]*\s*[-:,(]?"
# "Reserved until exchange of contracts:"; of a gate or a place the weaker words say something else.
_EVENT = r"(?:exchang|contract|complet|sign|announc|publi|told|inform|notif|know|decid|decision|appeal|outcome|lease|sale|sold|tender|award|agree|consult|settle|hearing|appoint|approv|report|meeting|staff|parents|famil)"
# … and not until the minutes are approved, as every draft is.
_APPROVAL = r"(?!\s+(?:(?:these|the|they|it|minutes|draft|formal|formally|final|is|are|has|have|been|being|duly|next)\s+)*(?:approv|confirm|ratif|adopt|sign|agreed|accepted|publi|meeting))"
UNTIL = (
    r"^[\s*(\[]*(?:strictly\s+)?(?:(?:confidential|embargoed|not\s+(?:for|to\s+be)\s+publi\w+|<P2>)(?:\s+<NOUN>)?(?:\s+(?:only|again))?,?\s+(?:until|till|pending|before|to(?=\s+\d))\b"
    + _APPROVAL
    + r"[^.;:]{3,80}"
    rf"|<CONF>(?:\s+<NOUN>)?,?\s+(?:until|till|pending|before)\b{_APPROVAL}[^.;:]{{0,40}}?\b{_EVENT}[^.;:]{{0,60}})"
)
FLAG_LEAD = (
    r"^[\s*]*(?:strictly\s+)?(?:private|confidential)\s+to\s+(?:the\s+)?(?:board|council|corporation|committee|court|governing\s+body|lgb)\s*(?:[.:]|\s-)\s+\S",
    r"^[\s*]*off[- ](?:the\s+)?(?:web(?:\s?site)?|line)\s*(?::|\s-)\s*\S",
    r"^[\s*]*(?:[^\W\d_][\w'&/]*\s+){1,4}[(\[]\s*conf\.?\s*[)\]]\s*(?:-|:)\s+\S",
    rf"{UNTIL}(?::|\s-)\s+\S",
    rf"^[\s*(\[]*(?:{_NOTE})(?:please\s+)?(?:keep|leave|take|omit|redact|remove|cut|strike)\s+(?:(?:this|out|off)\s+)*(?:out\s+of|off|from|before)\s+(?:the\s+)?(?:public|published|publication|open|web\w*)\b[^:.;]{{0,30}}:\s+\S",
    r"^[\s*]*(?:legally\s+)?privileged\s*:\s+(?-i:[A-Z])",
    r"^[\s*]*in\s+(?:the\s+)?absence\s+of\s+(?:the\s+|all\s+)?(?:staff|officers|executives?|observers|non-governors)(?:\s+(?:governors?|trustees?|members?|team))?\s*:\s+(?-i:[A-Z])",
    r"^[\s*]*(?:<CONF>|<P2>|private|closed)\b,?\s+(?:(?:at\s+the\s+(?:request|wish|instance)|on\s+the\s+(?:advice|instructions?)|by\s+(?:order|direction|decision))\s+of\s+[^.:;]{2,60}?|at\s+[^.:;]{2,40}'s?\s+(?:own\s+)?(?:request|wish)\s*)(?::|\s-)\s+\S",
    # "Part 2 Mr Stone has asked for …", with nothing between
    r"^[\s*]*<P2>\s+(?-i:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+[A-Z]|(?:The|A|An|It|One|Two)\s+[A-Za-z])[^.]{20,}",
    rf"^\W*this\s+is\s+<CONF>(?:,?\s+(?:until|till|pending)\b{_APPROVAL}[^.;]{{2,40}})?\.\s+\S",
    # the stars in front went with the number
    r"^\W*(?:<CONF>|<P2>|private|conf\.?|redact)(?:\s+\w+){0,3}\s*\*{1,3}\s*\w",
    r"^[\s*]*(?:private|redact)\.\s+(?-i:[A-Z])",
    r"^[\s*]*[(\[]\s*(?:(?:this\s+|the\s+)?(?:minute|note|paragraph|item|entry|record)\s+(?:is\s+)?)?(?:<CONF>|restricted|private\s+to)\b(?![^()\[\]]*\b(?:see|minutes\s+of)\b)[^()\[\]:]{0,80}[)\]]\s+(?-i:[A-Z])",
    r"^\W*this\s+(?:paragraph|item|minute|bullet|point|note|section)\s+is\s+(?:(?:strictly|highly)\s+)?(?:<CONF>|<P2>)\s*(?::|\s-)\s+\S",
    r"^\W*(?:\*{1,3}|={2,}|#{2,})\s*(?:<CONF>|<P2>|private|conf\.?|redact)(?:\s+\w+){0,3}\s*(?:\*{1,3}|={2,}|#{2,})\s*\w",
    r"^[^.:()]{3,40}\((?:governors?|trustees?|members?|directors?)(?:\s+(?:and|&)\s+(?:the\s+)?(?:head\w*|clerk|principal|ceo))?\s+only\)",
    r"^[\s*]*(?:for\s+)?(?:the\s+)?(?:file|(?:governor|trustee|member|director)'?s'?|(?:board|committee|council|corporation)(?:'s)?)\s+(?:(?:own\s+)?(?:eyes|ears|information|use|cop(?:y|ies)|files?|folders?|papers?|sheets?|set|record|book)\s+)?only\s*[-:]\s*\S",
    r"^\W*(?:[^\W\d_][\w'&/]*\s+){1,4}-\s+<CONF>\s*[.:]\s+\S",
    r"^[\s*]*(?:<CONF>|<P2>)\s+(?:[\w-]+\s+){0,2}(?:updates?|matters?|reports?|issues?|discussions?|briefing|news|notes?)\s*(?::|\s-)\s+\S",
    r"^[\s*]*post[- ]meeting\s+note\s*[-,:(]\s*<CONF>\s*[-:)]\s*:?\s*\S",
    r"^[\s*]*(?:[^\W\d_][\w'&/]*\s+){0,3}[^\W\d_][\w'&/]*,\s+(?:strictly\s+)?(?:<CONF>|<P2>)\s*:\s+\S",
    r"^[\s*]*<CONF>\s+(?:letters?|e-?mails?|correspondence|complaints?)\s+(?:from|about|concerning|regarding)\b",
    r"^[\s*]*(?:<CONF>|<P2>)\s+(?:items?|minutes?|record|eitem)\s+(?:no\.?\s*)?[A-Z]{0,5}/?\d[\w./]*",
    PART2_ITEM,
    r"^[\s*]*(?-i:CONFIDENTIAL|RESTRICTED|CYFRINACHOL|EXEMPT)(?:\s*/\s*(?-i:CONFIDENTIAL|CYFRINACHOL))?\s+(?-i:[A-Z])",
    r"^[\s*]*(?-i:NOT FOR PUBLICATION|CONFIDENTIAL|RESTRICTED|RESERVED|PRIVATE|EXEMPT|IN COMMITTEE|CLOSED|PART 2|PART II|PART B)\s+(?:\d{1,3}(?:[.)]|\.\d{1,2}[.)]?)\s|(?-i:[A-Z][a-z]))",
)
# Told aside: "Off the record: …", "Strictly between ourselves, …".
_BETWEEN_US = r"(?:off\s+the\s+record|in\s+(?:the\s+)?strict(?:est)?\s+confidence|(?:strictly\s+)?between\s+(?:us|ourselves)|confidentially|not\s+to\s+be\s+repeated(?:\s+outside)?)"
# … and what is said of what comes behind a colon: "Not to be released until the letter is out: …".
_NOT_TO_BE = (
    r"(?:not\s+(?:to\s+)?(?:be\s+)?(?:minuted|released|published|disclosed|circulated|recorded|displayed|issued|made\s+public|repeated)\b[^.:;()]{0,60}:"
    r"|(?:this|what\s+follows|this\s+next(?:\s+(?:part|bit|point))?|the\s+(?:next|following)(?:\s+(?:part|bit|point))?)\s+(?:goes|is\s+to\s+go|must\s+go|should\s+go|stays|is\s+to\s+stay|must\s+stay)\s+(?:no\s+further|nowhere|(?:with)?in\s+(?:this|these|the)\s+(?:room|walls|four\s+walls)|among\s+us)\b[^.:;()]{0,40}:)"
)
ASIDE = rf"^[\s*]*(?:{_BETWEEN_US}\s*[-:,]|{_NOT_TO_BE}|(?:private(?:ly)?\s+-|(?-i:PRIVATE):|private:(?=\s{CONFIDED})|private,\s+(?!voluntary)(?:\w+\s+){{0,4}}\w+\s*[:-])\s|(?:(?:in\s+the\s+absence\s+of|without)\s+[^.;:]{{3,40}}?,?\s+(?:and\s+)?)?in\s+(?:strict\s+)?confidence(?:\s*(?::|-\s)|,\s{CONFIDED}))\s*(?=\S)"
TOLD_ASIDE = rf"(?:in\s+confidence|privately|{_BETWEEN_US}),?\s+that\b"
# Among matters arising: a sentence that leads in with earlier confidential business.
EARLIER_ANNEX = r"^\W*(?:the|that|this)\s+(?:<CONF>\s+)?(?:annexe?|appendix|addendum|supplement)\s+(?:also\s+)?(?:records?|recorded|notes|noted|says|said|states|stated|reads|shows)\b"
_KEPT_ENTRY = rf"(?:redacted|withheld|bracketed|unpublished)\s+(?:{PASSAGE})\b"
EARLIER_MATTER = (
    r"^\W*(?:arising\s+(?:from|out\s+of)|from|re|regarding|in\s+respect\s+of|with\s+(?:regard|reference|respect)\s+to|as\s+(?:to|regards)|on|under|following|further\s+to|concerning|in\s+relation\s+to|after|since)\s+(?:[\w']+\s+){0,5}?(?:<P2>|<CONF>|<COLOUR>|"
    + _KEPT_ENTRY
    + r")[^,:;]{0,60}?(?:[,:]|\s-\s)\s*",
    r"^(?!.{0,60}\b(?:(?:review|release|retention|storage|register|list)\s+of|(?:protocol|policy|guidance|procedure|template|advice|training|rules?)\s+(?:on|about|for|of))\s+(?:(?:the|all|past|our|older)\s+)*(?:<P2>|<CONF>)\s+(?:minutes?|items?|records?|papers?)\b)[^.;:]{0,60}\b(?:<P2>|<CONF>\s+<NOUN>|<COLOUR>)[^.;:]{0,40}:\s+",
    r"^[^.;:]{4,70}\b(?:in|from|under)\s+(?:the\s+)?(?:<P2>(?!\s+of)|<CONF>\s+<NOUN>)\b",
    r"^\W*(?:\w\)\s*)?(?:the\s+)?(?:closed|reserved|confidential|private|restricted|in-committee|exempt)\s+(?:minutes?|record|note|set|pages?|sheet)\b[^.;:]{0,40}:\s+",
    # of which the public had a gap: "Item 7, bracketed part:", "Minute 6 (redacted passage):"
    r"^\W*(?:\w\)\s*)?(?:the\s+)?(?:(?:item|minute|min|para\w*|no)s?\.?\s+)?[A-Z]{0,4}/?\d[\w./]*\s*[,(-]?\s*(?:the\s+)?(?:bracketed|redacted|withheld|sealed|blacked[- ]out|blanked[- ]out|struck[- ]out|omitted|unpublished)\s+(?:part|paragraph|passage|sentence|section|lines?|words|text|half|portion)\)?\s*(?::|\s-)\s+",
    rf"^\W*(?:\w+\)\s*)?(?:the\s+)?{_KEPT_ENTRY}(?:[^.;:]|(?<=\d)\.(?=\d)){{0,40}}:\s+",
)
# Anywhere: what closed business decided, told in the open.
AGREED_ELSEWHERE = r"\b(?:agreed|decided|resolved|approved|authorised|instructed|asked\s+for)\s+(?:earlier\s+)?(?:in[\s-]+(?:committee|camera|private|closed\s+session)\b|(?:in|under)\s+(?:the\s+)?(?:<P2>|<CONF>))|\bas\s+(?:(?:noted|recorded|minuted|reported|told|set\s+out|discussed)\s+)?(?:on|in|under)\s+(?:the\s+)?(?:<P2>|<CONF>\s+<NOUN>|<COLOUR>)"
# The same anywhere: no more than one such item is spoken of, and what became of it follows.
EARLIER_MATTER_ANYWHERE = (
    r"^[^.;:]{0,60}\b(?:<P2>|<CONF>)\s+(?:item|minute|matter|business|discussion)\b[^.;:]{0,60}:\s+"
)
FLAG_ACTION = (
    r"^\W*(?:<P2>|<CONF>)\s*(?:<NOUN>)?\s*[-:(]\s*\S"  # in an action list or matters arising
)
_INITIALS = r"(?:\s*[/-]?\s*(?:action\s*:?\s*)?(?-i:[A-Z]{2,4})(?:\s*[/,&]\s*(?-i:[A-Z]{2,4}))*)?"
COURTESY = r"(?:,?\s+(?:please|pls|plz|thanks|thank\s+you))"
FLAG_TAIL = (
    r"\s[🔒🔐]\s*$",
    rf"[\[(]\s*(?:<CONF>|(?:conf|cyfrin)\.?|<P2>|now\s+confidential)(?:\s*<NOUN>|\s+information)?(?:\s*[-,]?\s*para(?:graph)?s?\.?\s*[\d, and]+)?\s*\.?[\])]{_INITIALS}{COURTESY}?\W*$",
    rf"[\[(]\s*(?:<CONF>|<P2>)(?:\s*<NOUN>|\s+information)?,?\s+(?:at\s+(?:this\s+(?:stage|time|point)|present|the\s+moment)|for\s+(?:now|the\s+(?:present|moment|time\s+being))|(?:until|till|pending|before)\b[^()\[\]]{{2,60}}|to\s+[^()\[\]]{{3,40}}|reports?\b[^()\[\]]{{0,40}}|only)\s*[\])]{_INITIALS}\W*$",
    rf"[\[(]\s*(?:verbal|oral|written|tabled|private|staff\s+governors?\s+(?:not\s+present|withdrew|left)),?\s+(?:and\s+)?(?:<CONF>|<P2>)\s*[\])]{_INITIALS}\W*$",
    r"[\[(]\s*not\s+(?:to\s+be\s+)?(?:included|published|printed|shown|displayed|copied|put)\b[^()\[\]]{0,20}\b(?:minutes|website|web|display|copy|copies|version|noticeboard)\b[^()\[\]]{0,40}[\])]\W*$",
    r"[\[(]\s*not\s+(?:to\s+go\s+(?:in|into|on|onto)|for)\s+(?:the\s+)?(?:open|public|published|website|web|notice\s?board)\b[^()\[\]]{0,25}[\])]\W*$",
    r"[.!?]\s+<CONF>,?\s+this\s+(?:para(?:graph)?|item|minute|bit|bullet|point)\b\W*$",
    r"[\[(]\s*(?:<CONF>|<P2>)(?:\s*<NOUN>)?\s*[\])]\s*[\[(](?-i:[A-Z]{2,4})(?:\s*[/,&]\s*(?-i:[A-Z]{2,4}))*[\])]\W*$",
    r"[\[(]\s*(?:doors?\s+(?:closed|shut)|below\s+the\s+line|(?:recording|recorder|live\s*stream|stream)\s+(?:was\s+)?(?:stopped|off|paused))\s*[\])]\W*$",
    r"^\W*[^:.]{0,40}\bwith\s+the\s+(?:recording|recorder|live\s*stream|stream)\s+(?:stopped|off|paused)\s*:\s.*$",
    # the ground in the same bracket: by virtue of a paragraph of Schedule 12A
    r"[\[(]\s*<CONF>(?:\s*<NOUN>|\s+information)?\s*[-,:]?\s*(?:by\s+virtue\s+of|section|para(?:graph)?s?|under|as\s+defined|in\s+accordance\s+with|pursuant\s+to|within\s+the\s+meaning)\b(?:[^()\[\]]|\([^()]*\))*[\])]\W*$",
    # a last sentence that says no more: "… In confidence.", "… This is reserved."
    r"[.!?]\s+(?:this\s+is\s+)?(?:(?:an?\s+)?(?:<P2>|<CONF>)\s+(?:item|<NOUN>)|in\s+(?:strict\s+)?confidence)\s*[.*_)\]]*\s*$",
    r"[.!?]\s+this\s+is\s+(?:(?:strictly|highly)\s+)?(?:<CONF>|<P2>)\s*[.*_)\]]*\s*$",
    # kept from the public in the words of an instruction: "(To be held in the closed minutes …)"
    r"[\[(]\s*(?:this\s+is\s+)?to\s+be\s+(?:held|kept|recorded|minuted|filed|entered|placed|put)\s+(?:only\s+)?(?:in|on|with|under)\s+(?:the\s+)?(?:<P2>|<CONF>|(?:closed|private|sealed)\s+(?:<NOUN>|book|file|register))[^()\[\]]{0,80}[\])]\W*$",
    # who is to do what about it: "– confidential, the Chair to deal"
    r"\s-\s*<CONF>,\s+(?:the\s+)?(?-i:[A-Z])[\w']*(?:\s+[\w']+){0,2}?\s+to\s+(?!be\b|the\b|all\b)[a-z]+(?:\s+[\w']+){0,4}\W*$",
    rf"[-:.]\s*<CONF>(?:\s+<NOUN>)?,?\s+(?:until|till|pending)\b{_APPROVAL}[^.;:]{{2,50}}\W*$",
    rf"[-:.]\s*<CONF>(?:\s+<NOUN>)?(?:,?\s+para(?:graph)?s?\.?\s*[\d, and&]+)?{COURTESY}?\W*$",
    r"(?:^|\s)[-:|]\s*(?:<P2>(?:\s+<NOUN>)?|<COLOUR>|(?:private|closed)\s+<NOUN>)\W*$",
    r"(?:^|\s)(?-i:CONF|Conf)\.?\W*$",
    r"[.!?]\s+(?:<CONF>|(?-i:CONF|Conf))\b\.?,?\s+(?:so\s+)?(?:please|pls)\b[^.!?]{0,60}\W*$",
)
FLAG_MIDDLE = (
    r"[\[(]\s*(?:confidential|conf\.|conf|cyfrin\.?|<P2>)\s*[\])]"  # between two sentences: which is meant?
    r"|\bnot\s+for\s+the\s+(?:open|public|published)\s+(?:minutes|notes|copy|version)(?:,?\s+please)?(?=\W)"
)
# … or in front of the stop of the sentence that it is said of
# or within it: "The advice, which is confidential, was that …"
FLAG_OF_SENTENCE = (
    r"[\[(]\s*(?:confidential|conf\.?|cyfrin\.?|<P2>)\s*[\])](?=[.;])"
    r"|,\s+which\s+(?:is|are|was|were|remains?)\s+(?:(?:strictly|still|to\s+be|legally|commercially)\s+)*<CONF>(?:\s+and\s+[^,.;]{3,50})?,\s+(?=(?:was|is)\s+that\b|(?:was|were|is|are)\s+(?:as\s+follows|£|\d)|(?:states?|stated|shows?|showed|says?|said)\b)"
)
# "This letter, and what was said of it, is confidential": of the paragraph that it ends or stands under.
_KEPT = r"(?:is|are|was|were|be|stays?|remains?|must|should|to)\s+(?:(?:to|be|all|both|strictly|also|remain|stay|treated|kept|held|regarded|considered|deemed|classed|marked|minuted|recorded|as)\s+){0,4}(?:<CONF>|private(?=\W*$|[,;)\]]|\s+(?:and|to|for|please|until)\b)|not\s+(?:to\s+(?:go|be\s+(?:put|shown|printed))\s+(?:in|on)|for)\s+(?:the\s+)?(?:public|open|published|website)\b)"
_NO_FURTHER = r"(?:is|was|are|must|should|to)\s+(?:(?:to|strictly)\s+)*(?:(?:go(?:es)?\s+)?no\s+further\b|(?:(?:stay|remain|be\s+kept)\s+)?(?:in\s+this\s+room|between\s+(?:us|ourselves))\b|not\s+(?:to\s+)?be\s+(?:minuted|published)\b)"
_THIS_MATTER = rf"(?:(?:the|these|those)\s+(?:figures?|prices?|amounts?|sums?|costs?|names?)|this\s+(?:information|discussion|news|letter|matter|conversation|case|complaint|exchange|story|news|last\s+bit|bit|part(?!{_OF_MINUTES})))\b"
# "It was resolved that items 4 and 5 be …" is said of them.
_OF_THIS = rf"(?:this(?!\s+(?:part|section){_OF_MINUTES})|that|these|those|all\s+(?:of\s+)?(?:this|that|the\s+above)|the\s+above|everything\s+above|it(?!\s+(?:is|was)\s+\w+\s+that\s+(?!(?:this|that|it|these|the\s+above)\b))|both)\b[^.()\[\]]{{0,90}}?\b{_KEPT}[^()\[\]]{{0,60}}"
# "Governors agreed this to be recorded as confidential", "It was agreed to keep this confidential"
_SETTLED = r"(?:(?:it\s+was|we|all|everyone|everybody|(?:the\s+)?(?:governors?|members|trustees|directors|board|chair(?:man|person)?|clerk|committee|head(?:teacher)?|principal))\s+)?(?:was\s+|were\s+)?(?:agreed|resolved|decided|asked|said|wanted|requested|wished|ruled)\s*:?\s+(?:(?:that|for|to\s+have)\s+)?"
_THIS_ALONE = r"this(?!\s+(?:item|minute|part|section|meeting|report|policy|paper)\b)"
_THIS_ONE = r"(?:this(?:\s+(?:exchange|letter|matter|information|news|case|complaint|conversation|point|paragraph|part|report|update|e-?mail|question|answer|bullet|entry))?|(?:the\s+)?above\s+paragraph)"
_LINKS = r"(?:is|was|be|been|being|as|to|in|a|an|should|must|would|will|remain|remains|stay|kept|keep|treated|regarded|considered|deemed|held|marked|classed|given|shared|told|strictly|highly|and|agreed)"
_OURS = r"(?:the\s+)?(?:governors|trustees|directors|members|board)\b(?!['’]|\s+of\b)|us\b|ourselves\b|(?:the|this)\s+room\b|these\s+(?:four\s+)?walls\b"
FLAG_TAIL_OF_THIS = (
    r"[.!?]\s+mae(?:'r|\s+yr?)\s+(?:paragraff|pwynt|cofnod)\s+(?:hwn|yma)\s+yn\s+gyfrinachol\W*$",
    r"[.!?]\s+(?:clerk|secretary)\s+to\s+(?:(?:minute|record)\s+(?:this\s+)?(?:as\s+)?confidential(?:ly)?|mark\s+(?:this\s+)?confidential)\W*$",
    r"\b(?:made|gave|presented|tabled)\s+(?:an?\s+)?(?:\w+\s+)?(?:report|update|statement|briefing)\s+(?:which|that)\s+(?:[\w']+\s+){1,4}?(?:determined|resolved|agreed|ruled)\s+(?:should|must|was\s+to)\s+be\s+(?:dealt\s+with|considered|discussed|taken|heard|treated|minuted)\s+on\s+a\s+confidential\s+basis\W*$",
    rf"[.!?]\s+{_SETTLED}{_THIS_ALONE}\s+(?:be\s+|to\s+be\s+)?(?:{_KEPT}|(?:recorded|minuted|treated|kept|marked|regarded)\s+(?:as\s+|in\s+|under\s+)?(?:<CONF>|confidentially|<P2>)|kept\s+out\s+of\s+the\s+(?:public|published|open)\b)[^.()]{{0,40}}\W*$",
    rf"[.!?]\s+{_SETTLED}(?:to\s+)?(?:keep|record|treat|minute|mark|hold|regard)\s+{_THIS_ALONE}\s+(?:as\s+|in\s+|under\s+)?(?:an?\s+)?(?:<CONF>(?:\s+<NOUN>)?|confidentially|<P2>)\W*$",
    rf"[.!?]\s+(?:\w+\s+){{1,4}}(?:reminded|told|advised|warned|noted|stressed|emphasised|asked|agreed)\s+(?:\w+\s+){{0,3}}?that\s+(?:this|it)\s+{_KEPT}[^.()]{{0,60}}\W*$",
    # in the words of a clerk who is one of them: "… so this one stays with the governors."
    rf"[.!?]\s+[^.!?]{{0,60}}?(?<!for )(?<!on )(?<!of )(?<!over )(?<!about )\bthis(?:\s+one)?\s+(?:(?:is|was|must|should|has)\s+(?:to\s+)?)?(?:stays?\s+with|(?:stays?|remains?|be\s+kept)\s+(?:between|among(?:st)?|inside|within|in))\s+(?:{_OURS})(?!\s+to\b)[^.!?]{{0,30}}[.)\]\s]*$",
    rf"[.!?]\s*[\[(]?\s*(?:please\s+)?keep\s+this\s+(?:one\s+)?(?:to\s+ourselves|(?:between|with|in)\s+(?:{_OURS}))[^.!?]{{0,30}}[.)\]\s]*$",
    r"[.!?]\s*[\[(]?\s*(?:this\s+(?:is|was)\s+)?not\s+to\s+(?:go\s+(?:any\s+)?further|be\s+(?:passed\s+on|talked\s+about|(?:repeated|shared)\s+(?:outside|beyond)))\b[^.!?]{0,40}[.)\]\s]*$",
    r"[\[(]\s*only\s+(?:for\s+)?(?:the\s+)?(?:governors|trustees|directors|members|board)\s+(?:to|may|should|can|are\s+to)\s+(?:see|read|have|get)\b[^()\[\]]{0,60}[\])]\W*$",
    r"[.!?]\s+this\s+(?:was|is|has\s+been)\s+(?:shared|said|told|reported|given|disclosed|mentioned)\s+in\s+(?:(?:the\s+)?strict(?:est)?\s+)?confidence\W*$",
    r"[\[(]\s*(?:please\s+)?(?:treat|keep|regard|handle|mark)\s+(?:(?:this|it)\s+)?(?:as\s+)?(?:strictly\s+)?<CONF>[^()\[\]]{0,60}[\])]\W*$",
    # "The Chair ruled that this exchange be confidential.", "Governors considered this to be confidential."
    rf"[.!?;]\s+(?![^.!?]*\b(?:not|never|no\s+longer|whether|if|unless)\b)[^.!?]{{0,90}}?(?<!of )\b{_THIS_ONE}(?:\s+{_LINKS}){{0,6}}?\s+(?:<CONF>|in\s+(?:strict\s+)?confidence|confidentially)(?:\s+minute)?\b[^.!?]{{0,90}}[.)\]\s]*$",
    rf"[.!?;]\s+[^.!?]{{0,60}}?\b(?:agreed|resolved|decided|asked|requested|advised|proposed|ruled|wished|suggested)\s+(?:that\s+)?{_THIS_ONE}\s+(?:is|be|to\s+be|should\s+be|must\s+be)\s+(?:minuted|recorded|noted)\s+(?:confidentially|in\s+confidence|(?:as|in|under)\s+(?:an?\s+|the\s+)?(?:<CONF>|<P2>))[^.!?]{{0,40}}[.)\]\s]*$",
    r"[.!?;]\s+(?:please\s+)?(?:to\s+be\s+)?(?:minuted?|recorded?|noted?|kept|keep)\s+(?:in\s+confidence|(?:as|in|under)\s+(?:<CONF>|<P2>)|confidentially)\W*$",
    r"[.!?]\s+(?:it|this)\s+(?:is\s+to|was\s+to|should|must)\s+be\s+(?:filed|kept|held|recorded|entered|placed|put)\s+(?:only\s+)?(?:in|with|under|on)\s+(?:the\s+)?(?:<CONF>|<P2>)[^.!?]{0,40}\W*$",
    r"[.!?]\s+this\s+was\s+agreed\s+(?:to\s+be\s+|as\s+)(?:<CONF>|private)\W*$",
    rf"[\[(]\s*{_OF_THIS}[\])]\W*$",
    rf"[.!?]\s+{_THIS_MATTER}[^.()]{{0,90}}?\b{_KEPT}[^.()]{{0,60}}\W*$",
    rf"[.!?]\s+(?:this\s+{_KEPT}|(?:this|that|it)\s+{_NO_FURTHER})[^.()]{{0,60}}\W*$",
    r"[.!?]\s+this\s+is\s+(?:an?\s+)?(?:strictly\s+)?confidential(?:\s+(?:matter|item|discussion|information))?(?:,?\s+please)?\W*$",
    r"[.!?]\s+(?:please\s+|to\s+be\s+)?(?:keep|kept|treat|treated|remain)\s+(?:(?:this|it)\s+)?(?:as\s+)?(?:strictly\s+)?confidential(?:,?\s+please)?\W*$",
    r"[.!?]\s+(?:please\s+)?(?:do\s+not|don't)\s+(?:publish|print|circulate|share|minute|upload)(?:\s+(?:this|it))?(?:\s+(?:outside|beyond)\b[^.]{0,30})?(?:,?\s+please)?\W*$",
)
# "[Conf. to the end of the paragraph: …", "[rest of para CONF]": how far a tag says that it reaches.
_OF_PARAGRAPH = r"(?:\s+of\s+(?:(?:this|the)\s+)?(?:para(?:graph)?|bullet|entry|note|cell|point|box|row|item|minute|section|text)\b\.?|\s+of\s+(?:(?:item|minute|para(?:graph)?)\s+)?[A-Z]{0,4}/?\d[\w./]*)"
TO_ITS_END = (
    rf"(?:(?:(?:on|from\s+(?:here|this\s+point|now)|(?:all\s+(?:the\s+way|down))|right|up|down|through)\s+){{0,2}}(?:to|till|until|as\s+far\s+as)\s+(?:the\s+|its\s+)?end{_OF_PARAGRAPH}?"
    rf"|(?:for\s+)?(?:the\s+)?(?:rest|remainder){_OF_PARAGRAPH}?|from\s+(?:here|this\s+point)\s+(?:on(?:wards)?|down))"
)
# "(this sentence for the confidential file only)": of one sentence or the last few, and no more.
OF_SENTENCE = (
    r"[\[(](?![^()\[\]]*\b(?:not|no\s+longer|never)\s+(?:<CONF>|private|closed)\b)\s*(?:(?:please\s+)?(?:omit|withhold|remove|redact|delete|keep|leave)\s+)?(?:(?:this|these|that|the)\s+)?(?:(?:above|last|previous|preceding|foregoing)\s+)?"
    rf"(?:(?P<count>two|three|four)\s+)?sentences?\b[^()\[\]]{{0,40}}?(?:{CLOSED}|\bfor\s+(?:the\s+)?{CLOSED_PLACE}|\bfor\s+{GOVERNORS}\b[^()\[\]]*\b(?:only|alone)\b|\b(?:not|out|off|from|before)\b[^()\[\]]{{0,20}}?\b{PUBLIC_PLACE}|\b(?:not\s+(?:to\s+be\s+)?(?:published|minuted|shared)|before\s+publi\w+))[^()\[\]]*[\])]"
)
REMARK_ON_PARAGRAPH = (
    r"^\W*(?:<CONF>|private|confidential|conf\.?)(?:\s+(?:too|also))?\s*[-,:]?\s*(?:as|like)\s+(?:at\s+|in\s+|for\s+)?[A-Z]{0,5}\d[\w./()]*\W*$",  # "Private, as 4.4"
    rf"^\W*[\[(]\s*{_OF_THIS}[\])]\W*$",
    rf"^\W*{_THIS_MATTER}[^.()]{{0,90}}?\b{_KEPT}[^.()]{{0,60}}\W*$",
    # who had been out for it and is back: "(Reserved. The staff members left for .3 and returned.)"
    rf"^\W*[\[(]\s*(?:<CONF>|<P2>)(?:\s+<NOUN>)?\s*[.:;,-]\s*[^()\[\]]*?(?:{WITHDREW}|\bwithdrawn\b)[^()\[\]]*?{RETURNED}[^()\[\]]*[)\]]\W*$",
)
GAP = r"^\W*(?:\[?(?:redacted|text\s+removed|confidential)\]?|x{4,}|\*{3,}|█+)\W*$"

# What a flag adds of itself, and of no matter: where the words are not to go, and who was out for them.
_COPY = r"(?:\s+(?:be|this|it|them|in|on|to|onto|into|from|off|out|of|before|prior|outside|beyond|for|the|a|any|our|public|published|open|minutes|copy|copies|version|web|web\s*site|site|school|school's|board|governors|governing|body|general|wider|publication|publishing|publish|inspection|is|are|go|goes|going|made|put|uploaded|available|please))*"
_NOT_TO_GO = r"(?:please\s+)?(?:(?:it|this|which)\s+(?:is|are)\s+)?(?:not|do\s+not|don't|never)\s+(?:(?:to|be|for|the)\s+)*(?:included?|publi\w+|cop(?:y|ied)|circulat\w+|shared?|print(?:ed)?|upload(?:ed)?|put|appear|go|shown|web\s*site|distribut\w+|minuted)\b"
_TAKEN_OUT = r"(?:please\s+)?(?:(?:this\s+)?(?:minute|item|paragraph|text)\s+)?(?:to\s+be\s+)?(?:removed?|redact(?:ed)?|omit(?:ted)?|withhold|withheld|deleted?|taken\s+out|kept|keep|excluded?)\b"
_SENT_TO = r"(?:circulated|distributed|sent|issued|available|shared|given)\s+(?:with|to)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:governors|trustees|directors|members|board|chair|clerk)\s+(?:only|alone)"
FORMULA = rf"(?:{_SENT_TO}|(?:{_NOT_TO_GO}|{_TAKEN_OUT}){_COPY})"
_OF_THIS = r"(?:for|during)\s+(?:this|the)\s+(?:item|paragraph|part|discussion|minute|section|entry|matter)"
# The staff, Mrs Orr and the associate members
_THOSE = r"(?:(?-i:[A-Z][\w'-]*)|the|and|&|,|staff|governors?|trustees?|observers?|members?|head|teacher|headteacher|deputy|associates?|co-opted)(?:[\s,]+(?:(?-i:[A-Z][\w'-]*)|and|&|the|staff|governors?|trustees?|observers?|members?|head|teacher|headteacher|deputy|associates?|co-opted)){0,9}\s+"
WHO_WAS_OUT = (
    rf"{_THOSE}"
    rf"(?:(?:had\s+)?(?:left|withdrew|withdrawn)(?:\s+(?:the\s+)?(?:room|meeting|call)(?:\s+{_OF_THIS})?|\s+{_OF_THIS}|(?<=withdrew)|(?<=withdrawn)|(?<=observers\sleft))|(?:was|were)\s+out\s+of\s+the\s+(?:room|meeting|call)(?:\s+{_OF_THIS})?)"
)
WHO_WAS_ABSENT = (
    rf"{_THOSE}(?:(?:was|were)\s+)?not\s+(?:present|in\s+attendance|in\s+the\s+(?:room|meeting))"
)
