"""Words that look as if they marked confidential business, and do not: pure data, as in `lexicon`."""

from __future__ import annotations

from redactor.split.words.lexicon import CONFIDED, OUTSIDERS, Family
from redactor.split.words.vocabulary import UNTIL_BACK

_OF_MINUTES = "above|item|minute|discussion|matter|section|paragraph|entry|bullet|point|sentence|note|conversation|rest|this|it"
_BEING = "(?:is|are|were|was|remains?|kept|stays?|be|been|being)"
_ON = "(?:which|that|and|all|both|to|should|must|will|would)"

# "It was confidential in March. It was agreed that it need not be any longer."
_FREED = (
    r"(?:it|this)\s+(?:need(?:s|ed)?\s+(?:not|no\s+longer)\s+(?:to\s+)?be|no\s+longer\s+need(?:s|ed)?\s+to\s+be|(?:is|was|should)\s+no\s+longer(?:\s+be)?)\b"
    r"|no\s+longer\s+(?:any\s+|a\s+)?(?:reason|need)\s+for\s+(?:it|this)\s+to\s+be\b"
)
_WAS_ONCE = r"\b(?:item|matter|minute|this|it)\s+(?:was|has\s+been|had\s+been)\s+(?:\w+\s+){0,2}?(?:confidential(?:ly)?|<P2>)\b"

# These stretches are blanked before any search.
FALSE_FRIENDS = (
    Family(
        "negated",
        "everywhere",
        "says that there was no confidential business",
        (
            rf"{_WAS_ONCE}(?=[^.;]*[.;]\s(?![^.;]*\b(?:whether|if|unless|asked|not\s+agreed)\b)[^.;]*\b(?:{_FREED})(?![^.]*\b(?:but|except|apart|although|though)\b))",
            r"\b<P2>\s*(?:items?|business|minutes?|matters?)?\s*[-:(]\s*(?:nil|none|no\s+items|nothing|there\s+(?:was|were|is|are)\s+(?:no|none|nothing)|not\s+(?:required|needed|applicable)|n/a|dim)\b[^.]*",
            r"\b(?:there\s+(?:were|was|are|is)\s+)?(?:no|nil|not\s+any|nothing)\s+(?:\w+\s+){0,5}?(?:confidential|exempt|reserved|restricted|<P2>)(?:\s+<NOUN>)?",
            r"\bnone\s+of\s+(?:the\s+|this\s+|these\s+|our\s+)?[^.;:,]{1,40}?\b(?:is|are|was|were|has\s+been|had\s+been)\s+(?:\w+\s+){0,3}?(?:<CONF>|<P2>)",
            r"\bno\s+items?\s+(?:\w+\s+){0,6}?(?:<P2>|confidential(?:ly)?)",
            r"\b(?:confidential|reserved|exempt)\s+(?:items?|business|matters?|minutes?|information)\s*[-:(]\s*(?:nil|none|no\s+items|nothing|n/a)\b[^.]*",
            r"(?<!\bend of )(?<!\bend of the )\bnon-confidential\b(?!\s+(?:part|portion|section|session|business|agenda|minutes|copy)\b[^.,;]*\b(?:closed|end(?:ed|s)?|stops?|concluded|finished)\b)[^.,;]*",
            r"\bnot\s+(?:be\s+)?confidential\b",
            r"\bconfidential\s+(?:papers?|waste|documents?|packs?|copies|sheets?)\s*[-:,]?\s*(?:(?:to\s+be|were|are|was|have\s+been|will\s+be)\s+)?(?:shred\w*|destroyed|returned|collected|handed|disposed|binned|left\s+(?:in|on|with))\b",
            r"\b(?:no|none|nothing)\b[^.;]{0,40}?\b(?:minuted|recorded)\s+separately\b",
        ),
    ),
    Family(
        "confidentiality",
        "everywhere",
        "a duty, a policy or a standing item, not a minute",
        (
            r"\bconfidentialit\w+",
            r"^\W*(?:[\w.]*\d[\w.]*\W+)?confidential\s+(?:items?|matters?|business|minutes?)\s*[-:]\s*(?:procedures?|process|protocol|arrangements?|recording|reminder|guidance|handling|practice|how\s+(?:we|they|these))\b[^.;]*",
            r"\breminded\b[^.;]{0,40}\bthat\s+confidential\s+(?:items|matters|business|discussions)\s+(?:go|are|must|should|will|stay|remain)\b[^.;]*",
            r"\binterests?\s+in\s+(?:\w+\s+){0,3}?(?:items?|minutes?)\s+[\w./]+\s*[(\[]\s*(?:<P2>|<CONF>)\s*[)\]]",
            rf"(?<!^)(?<![(\[])(?<! - )(?<!told )(?<!commercial )(?<!commercial-)(?<!commercial - )(?<!staff )(?<!pupil )(?<!talked )(?<!met )(?<!continued )(?<!carried on )(?<!minuted )(?<!recorded )(?<!minute )(?<!shared )(?<!given )(?<!this was said )(?<![.!?] )(?<!this is )(?<!paragraph is )\bin\s+confidence\b(?!\s*(?::|-\s)|,\s{CONFIDED})",
            r"\bcyfrinachedd\b",
            r"\b(?:paragraphs?|paras?|sections?|clauses?|articles?|standing\s+orders?)\s+\d[\w.]*\s*\((?:confidential|closed|private|reserved|exempt)\s+(?:business|items|matters|meetings?|sessions?|minutes)\)(?=\s+of\s+the\s+(?:standing|code|constitution|instrument|articles|terms|policy|scheme)\b|\s+(?:was|were)\s+(?:read|noted|explained|re-?read)(?:\s+and\s+(?:agreed|noted))?\W*$)",
            r"(?<!for the )(?<!end of )(?<!is a )(?<!was a )(?<!held in the )(?<!kept in the )\bconfidential\s+(?:reporting|helpline|waste|counselling|data|information|files?(?!\s*[)\]]\W*$)|records|shredding|advice|reminder)\b",
            # what staff and families may turn to, or fill in
            r"\bconfidential\s+(?:[\w-]+\s+){0,2}?(?:help\s?-?lines?|hotlines?|phone\s?-?lines?|services?|counselling|surveys?|questionnaires?|drop-?in|schemes?|apps?|suggestion\s+box)\b",
            r"\b(?:free|anonymous|independent)(?:,\s*\w+)?\s+and\s+confidential\b|\bconfidential\s+and\s+(?:free|anonymous|independent)\b",
            r"(?<!item )(?<!following )(?<!matter )\b(?:is|was)\s+(?:entirely\s+|completely\s+|fully\s+)?confidential,?\s+(?:and|so)\s+(?:all\s+|any\s+)?(?:staff|anyone|anybody|pupils|students|families|parents|they|employees|colleagues)\s+(?:can|may|could|are\s+free\s+to)\s+(?:now\s+|also\s+|all\s+)?(?:use|call|ring|phone|contact|speak|talk|turn|approach|access|seek|self-refer|report|write|text|e-?mail)\b",
            r"\b(?:help\s?-?lines?|counselling|counsellors?|drop-?ins?|apps?)\b[^.;]{0,60}[.;]\s+(?:it|they)\s+(?:is|are)\s+confidential\s+and\s+(?:free|anonymous|\d+\s+(?:pupils|students|families|parents|staff|people)\s+(?:have|had)\s+(?:already\s+)?used\s+it)\b",
            # … but "CONFIDENTIAL RECORD" is a title
            r"(?<!^)(?<!strictly )(?<!private and )(?<!for the )(?<!end of )(?<!is a )(?<!was a )\bconfidential\s+record\b(?!\s+of\s+(?:item|minute)\b)",
            # of papers, results and names; of an item of the minutes it says that it is confidential
            rf"\b(?<!whole of these )(?<!whole of the )(?!(?:(?:{_OF_MINUTES})\b(?!\s+(?:was|were)\s+\w+\s+until)|(?:{_BEING}|{_ON})\b))[\w'-]+,?\s+(?:{_ON}\s+){{0,3}}(?:{_BEING}\s+)(?:(?:{_ON}|{_BEING})\s+){{0,3}}(?:strictly\s+)?confidential\s+(?:(?!{UNTIL_BACK})until|to\s+the|between|within|and\s+accessible)\b[^.]*",
            r"\b(?:the\s+)?(?:government|minister|DfE|assembly|ministry|department)'?s?\s+(?:\w+\s+)?(?:green|white)\s+papers?\b",
            r"\bexempt\s+(?:pupils|students|learners|children|families|charities)\b(?!\s+(?:matters?|items?|business|issues?|cases?|minutes?))(?=[^.]*\bexempt(?:ed)?\s+from\b)",
            r"(?<=circulated )\(<P2>\s+minutes\s+to\s+(?:[\w-]+\s+)?(?:governors|trustees|members)\s+only\)(?!\s*:)",
            r"\b(?:post|mail|letters|envelopes)\s+marked\s+[\"']?(?:private\s+and\s+)?<CONF>",
            r"\b(?:papers?|documents?|emails?)\s+(?:are\s+)?marked\s+(?:as\s+)?[\"']?(?:<CONF>|<P2>)",
            r"\b(?:papers?|documents?|reports?|slides?)\s+(?:for|to|behind|under)\s+(?:this|the|that)\s+item\s+(?:is|are|was|were|remains?)\s+(?:strictly\s+)?<CONF>(?:\s+to\s+(?:the\s+)?\w+)?(?=\s+and\s+(?:were|was|have\s+been|had\s+been)\s+(?:handed|given|collected|taken|returned|destroyed|shredded)\s+(?:back|in)?)(?![^.;]*\b(?:minutes?|record|discussion)\b)",
            r"\bwhistle-?blow\w+",
            r"\b(?:closed|private)\s+(?:sessions?|meetings?)\s+of\s+(?:the\s+|our\s+)?(?:school|student|pupil|youth|eco)\s+(?:council|parliament)\b",
            # of the statutory guidance
            r"\bpart\s+(?:one|two|[12])\s+reading\b|\bread(?:ing)?\s+part\s+(?:one|two|[12])\s+of\s+(?:the\s+)?(?:KCSIE|Keeping|(?:\w+\s+)?guidance|policy|handbook)\b",
            # why it is ruled that this one is: "in view of the above"
            r"\b(?:in\s+(?:the\s+)?(?:view|light)\s+of|given|considering|having\s+(?:heard|considered|discussed))\s+(?:all\s+(?:of\s+)?)?the\s+above(?=,|\s+(?:it|governors|the|this)\b)",
        ),
    ),
    Family(
        "numbered parts",
        "everywhere",
        "part 2 of a document, course, survey, plan or project",
        (
            r"\b(?:<P2>\s*/\s*)?<P2>\s+(?:of|o'r|o)\s+(?!(?:the|those|these|that|its|their)\s+(?:meeting|minutes|agenda))(?![^.,;]{0,40}[-:(]\s*<CONF>\W*$)[^.,;]*",
            r"\b(?:kcsi?e|keeping\s+children\s+safe(?:\s+in\s+education)?|handbook|course|training|module|booklet|guidance|survey|plan|policy|programme|project|phase|exam|review|act|schedule|form|forms(?=,)|book|series|workshop|inset)(?:\s+(?:for\s+)?(?:20)?\d\d(?:\s*[-/]\s*(?:20)?\d\d)?)?\s*[(,:-]?\s*(?:(?:with|including|incl\.?|and(?:\s+its)?|plus|both\s+<P1>\s+and)\s+)?<P2>",
            r"\bminutes\b[^.;()]{0,40}\(\s*(?:open|public|<P1>)\s+and\s+(?:<CONF>|<P2>|closed|private)\s*\)(?=[^.;]{0,30}\b(?:approved|agreed|signed|confirmed|received)\b)",
            r"\b<P1>\s+(?:and|&|or)\s+<P2>\s+(?:of|building|kcsie|in\s+one\b|together\b|in\s+(?:this|the\s+same)\b)",
            r"\b<P2>\s+(?:building\s+reg\w*|guidance|training|course|survey|funding|time)\b",
            r"\b(?:schedule|annex|appendix)\s+\w+\s+<P2>",
            r"\(\s*<P2>\s*\)(?=\s+(?:had|has|have|was|is)\b)",
            r"\bpart[- ]time\b",
            r"\b\w+\s+procedure\s+\(\s*<P2>\s*\)",
        ),
    ),
    Family(
        "committees",
        "England and Wales",
        "a committee of the board did it, and the board is not in committee",
        (
            r"\bin\s+committee\s+rooms?\b",
            r"\bin\s+committee\s+and\s+(?:came|comes|went|goes)\b",
            r"\bin\s+committee\s+and\s+(?:is|was|were|are)?\s*(?:recommended|commended|brought|referred|put\s+forward)\b",
        ),
    ),
    Family(
        "money and goods",
        "everywhere",
        "reserves, restricted funds, exempt supplies, private firms",
        (
            r"\b(?:un)?restricted\s+(?:reserves?|funds?|income|general|fund|grants?|access|diet|timetable)\b",
            r"\bschemes?\s+of\s+delegation\b[^.;]{0,20}\breserved\s+(?:matters|powers)\b|\breserved\s+(?:matters|powers)(?=\W+(?:see\s+)?(?:articles?|scheme|delegat\w+|constitution)\b)",
            r"\breserved?\s+(?:seats?|places?|parking|for|to|the\s+right|by)\b",
            r"(?<!items )(?<!item )(?<!minutes )(?<!minute )(?<!paragraphs )(?<!paragraph )(?<!business )(?<!discussion )(?<!record )\b(?:to\s+be|were|was|be|is|are)\s+reserved\b(?!\s+(?:business|items?|minutes?|matters?)\b)",
            r"\b(?:is|are|was|were)\s+restricted\s+(?:for|to)\b(?!\s+(?:the\s+)?(?:governors|trustees|directors|members)\b)",
            r"\bVAT\b[^.;]{0,30}[.;]\s+(?:it|this|that|they)\s+(?:is|are|was|were)\s+exempt\b(?!\s+(?:under|information|from\s+(?:publication|disclosure)|by\s+virtue))",
            r"\bexempt(?:ion)?\s+(?:suppl(?:y|ies)|from(?!\s+(?:publication|disclosure|release|FOI|freedom))|charit\w+|vat|goods)\b",
            r"\bprivate\s+(?:provider|nursery|school|tuition|company|sector|fund)\w*",
            r"\brestricted\b(?=.{0,80}\bunrestricted\s*(?:[:,(£\d]|funds?\b|reserves?\b|income\b|general\b))",
            r"\bpink\s+(?:class|room|form|group)\b",
            rf"\bclosed\s+the\s+(?:\w+\s+)?meeting\b(?!\s+(?:and\s+opened|to\s+{OUTSIDERS}))",
        ),
    ),
)
