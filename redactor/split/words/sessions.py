"""The words in which a meeting goes into private, and out of it again; pure data like `lexicon`.

What lives here: sentences after which all that follows is Part 2, or is open again. What does not:
titles that begin a part (`lexicon`), and what is said of single items and paragraphs (`remarks`).
"""

from __future__ import annotations

from redactor.split.words.lexicon import OUTSIDERS, PRESS_AND_PUBLIC, THOSE_OUT, Family
from redactor.split.words.vocabulary import UNTIL_BACK

_SITTING = r"(?:meeting|session|sitting|discussion|proceedings|business|call|room|doors?)"
_SHUT_OFF = r"(?:meeting|session|sitting|discussion|proceedings|part|business|call|doors?|items?|matters?|what\s+follows)"
_PORTION = r"(?:part|portion|section|session|stage|half|business|discussion)"
_PART = r"(?:part|portion|section|session|stage|half|business|meeting|agenda)"
_OPEN_PART = rf"(?:<P1>|(?:the\s+)?(?:public|open|non-?confidential)\s+{_PART})"
# The copy that everybody may read: "End of public minutes", "Website version ends here".
_OPEN_COPY = r"(?:publi(?:c|shed|shable)|open|web(?:site)?|(?:un|non-?\s?)(?:restricted|reserved|exempt|confidential|classified))\s+(?:minutes|items?|business|record|notes|copy|version|agenda|section|part|session)"
_BELOW = r"(?:below|beneath|under|after|beyond|past)\s+(?:here|this\s+(?:line|point|page|note))"
_BODY = (
    r"(?:meeting|committee|board|governors|trustees|directors|members|corporation|council|panel)"
)
# What a meeting goes into, by any name: "the confidential section of the meeting", "a closed session".
_SHUT_OFF_AS = r"(?:closed|private|confidential|reserved|restricted|exempt|executive|non-public|in[ -](?:camera|committee))"
_OF_IT = r"(?:\s+(?:of|on)\s+(?:the|this|our|its)\s+(?:meeting|agenda|evening|business|minutes))?"
_THE_PART = (
    rf"(?:(?:the|an?|its|their|our|this)\s+)?(?:<P2>(?:\s+(?:items?|business|session|minutes|section|matters))?{_OF_IT}"
    rf"|(?:strictly\s+)?{_SHUT_OFF_AS}\s+(?:session|business|part|portion|section|items?|matters?|agenda|area|discussions?|meeting|element|stage){_OF_IT}"
    r")"
)
_APART = rf"(?:{_THE_PART}|camera\b|confidence\b|committee\b(?!\s+(?:rooms?|meetings?|structure|stage|membership|minutes|reports?|time|work|business)))"
_NOW = r"(?:now|then|next|next\s+moved|also|back|at\s+this\s+point|thereafter)"
_GO = (
    r"(?:(?<!not )(?<!n't )(?:mov(?:e|es|ed|ing)|go|goes|went|going|proceed(?:s|ed|ing)?|turn(?:s|ed|ing)?|pass(?:es|ed|ing)?|adjourn(?:s|ed|ing)?"
    r"|transfer(?:s|red|ring)?|switch(?:es|ed|ing)?|resolve[sd]?\s+itself|(?:took|take|brought|bring|put)\s+the\s+meeting|(?:was|were|be)\s+(?:moved|taken|brought)))"
)
_AND_THEN = r"(?=\W*$|\s?[.,;:()]|\s+(?:at|for|and|in\s+order|to\s+(?:discuss|consider|deal|hear|receive|take|address)|under|with|where|when|following|after|as|from|due|because|-|until|while|whilst|without|so|on\s+the\s+(?:grounds|proposal))\b)"
# A sentence after which the meeting is in Part 2, wherever it stands.
_WHAT_COMES = (
    r"(?:(?:this|the\s+(?:next|following|remaining))\s+(?:bit|part|portion|section|piece|discussion|conversation|stage)(?:\s+of\s+(?:the|this|our)\s+\w+)?|the\s+following|the\s+(?:rest|remainder)\s+of\s+(?:the|this)\s+\w+"
    r"|the\s+(?:discussion|conversation|debate)(?:\s+(?:(?:that|which)\s+)?(?:follow\w*|now))?|(?:what|all|everything)(?:\s+that)?\s+(?:follows|followed|comes\s+next|was\s+said\s+(?:then|next)|is\s+below)|from\s+(?:here|now)(?:\s+on)?,?(?:\s+(?:it|this|all|everything))?)"
)
_KEPT_BACK = r"(?:<CONF>|<P2>|private|closed|in\s+(?:strict\s+)?(?:confidence|private)|off\s+the\s+record|(?:for\s+)?(?:governors?|trustees?|members?)\s+only|not\s+(?:for\s+publication|to\s+be\s+(?:published|minuted\s+openly))|just\s+for\s+us)"
# What everybody may read, by the name of the book; what is on air, and not by chance.
_THEIR_BOOK = r"(?:the|any)\s+(?:(?:public|open|published|ordinary|school's)\s+)(?:book|record|minutes?|notes?|copy|version)\b"
_ON_AIR = r"(?:^\W*|[.;,]\s+|\b(?:the|that|and)\s+)(?:(?:the|live|audio|video)\s+)*(?:broadcast(?:ing)?|webcast(?:ing)?|live[\s-]?(?:stream|feed|link)(?:ing)?|recording|recorder)"
_NOT_BY_CHANCE = r"(?!(?:[^.;]{0,60}\b(?:fault|failure|fail\w*|batter\w+|technical|connection|power|by\s+(?:mistake|accident)|break\b|lunch|end\s+of\s+the\s+meeting)))(?=\W*$|[.,;:]|\s+(?:at|and|while|as|so|before|here|from|for\s+(?:the|this|an?)\s+(?:next|following|private|closed|<CONF>|<P2>|item|discussion|matter|report))\b)"
_A_THING = r"(?:come\s+to|come\s+on\s+to|reached|turn(?:ed)?\s+to)\s+(?:a|an|the\s+next|one|another|some)?\s*(?:thing|matter|item|subject|business|point|something|things|matters)"
# "Jenny stepped out. This bit is confidential until she comes back."
UNTIL_THEY_ARE_BACK = (
    rf"(?:^\W*|[.;:(]\s*|\d\s|\bthat\s+){_WHAT_COMES}\s+(?:is|was|are|were|be|will\s+be|to\s+be|remains?)\s+(?:to\s+be\s+)?(?:\w+\s+){{0,2}}?{_KEPT_BACK}[^.;]{{0,20}}?\s{UNTIL_BACK}[^.;]{{0,30}}",
    rf"(?:^\W*|[.;:(]\s*|\d\s){_KEPT_BACK}(?:\s+from\s+(?:here|this\s+point|now)(?:\s+on(?:wards)?)?)?,?\s+{UNTIL_BACK}[^.;]{{0,30}}",
)
# … or no more than that it is, behind who left.
THEN_PRIVATE = rf"[.;]\s+{_WHAT_COMES}\s+(?:is|was|are|were|will\s+be|to\s+be)\s+(?:to\s+be\s+)?(?:\w+\s+){{0,2}}?(?:{_KEPT_BACK}|minuted\s+separately|left\s+out\s+of\s+the\s+(?:published|public)\s+\w+|not\s+(?:to\s+be\s+)?(?:published|minuted))\b[^.;]{{0,60}}[.;]?\s*$"
INTO = (
    Family(
        "moved into",
        "England, Wales, trusts",
        "minutes of what follows are confidential until the meeting says otherwise",
        (
            rf"\b{_GO}\s+(?:{_NOW}\s+)?(?:(?:the|this)\s+meeting\s+)?(?:{_NOW}\s+)?(?:in\s?to\s+{_APART}|(?:on\s?to|on\s+to|to)\s+(?:{_THE_PART}|camera\b)){_AND_THEN}",
            rf"\b(?:{_BODY}|chair\w*|we|they|and)\s+(?:{_NOW}\s+)?(?:entered|opened|commenced|began|started|continued\s+with|went\s+on\s+with)\s+{_THE_PART}{_AND_THEN}",
            rf"\b{_BODY}\s+(?:{_NOW}\s+)?(?:met|sat|continued|reconvened|resumed|convened|remained|went\s+on|carried\s+on|proceeded|moved|be|is|was)\s+(?:(?:now|first|initially)\s+)?(?:in|as)\s+{_APART}(?=\W*$|[.,;:]|\s+at\s+\d)",
            rf"(?<!\w\s)\b(?:mov(?:e|ed|ing)|proceed(?:ed|ing)?|turn(?:ed|ing)?|transfer|adjournment|(?:resolution|motion|proposal|vote)\s+to\s+(?:go|move))\s+(?:in\s?to\s+{_APART}|to\s+{_THE_PART})(?=\W*$|[.,:;-]|\s+(?:at\s+\d|-))",
            rf"(?:^\W*|(?<=[.;]\s))(?:(?:there|then)\s+(?:then\s+)?followed\s+{_THE_PART}|{_THE_PART}\s+(?:was\s+|were\s+)?(?:then\s+|now\s+)?(?:took\s+place|(?:was|were)\s+(?:then\s+)?held))(?=\W*$|[.,;:])",
            rf"\b(?:left|withdrew|moved|excused|logged\s+off|asked\s+(?:[\w'’ ]{{2,40}}?\s+)?to\s+(?:leave|withdraw))\b[^.]{{0,60}}?(?:\bfor\s+|\bbefore\s+|\bprior\s+to\s+|\bduring\s+|\(\s*){_THE_PART}\s*\)?\W*$",
            r"\b(?:asked|requested|required|invited)\s+to\s+(?:withdraw|leave|retire)\b[^.;]{0,40},\s+(?:the\s+)?(?:business|matters?|items?)\s+(?:then\s+|next\s+)?(?:to\s+be\s+)?(?:\w+\s+)?(?:being|is|are|was|were)\s+(?:of\s+an?\s+)?<CONF>",
            r"\bthen\s+(?:considered|took|discussed|dealt\s+with|heard)\s+(?:the\s+|its\s+|their\s+)(?:<P2>|(?:closed|private|confidential|reserved))\s+(?:business|items|matters|agenda)\b",
            r"\b(?:resolved|agreed|decided|voted)\s+to\s+(?:go|meet|sit|move|continue)\s+in\s+(?:camera|private|committee|closed\s+session)\b",
            rf"\b(?:(?:the\s+)?{_BODY}|that\s+(?:it|this|we))\s+(?:was|were|is|are|went|be)\s+(?:now\s+|then\s+)?off\s+the\s+(?:public\s+)?record(?=\W*$|[.;]|\s+(?:at|from)\s+(?:\d|here|this))|\b(?:took|takes?|put|moved|brought)\s+the\s+{_SITTING}\s+off\s+the\s+(?:public\s+)?record\b",
            rf"\b{_SITTING}\s+(?:then\s+|now\s+)?went\s+(?:in)?to\s+private(?=\W*$|[.,;]|\s+at\b)",
            r"\b(?:left|withdrew)\b.{0,40}\b(?:met|continued|sat|remained)\s+in\s+(?:private|camera|closed\s+session)\b",
            r"\b(?:meeting|session|discussion)\s+(?:now\s+|then\s+)?(?:(?:became|becomes)\s+(?:confidential|private|closed|reserved)\b|(?:is|was|are|were)\s+(?:confidential|private|closed)\s+from\s+(?:now|here|this\s+point|then))",
            r"(?:\b(?:left|withdrew)\b[^.]{0,60}|\bthen)\s+held\s+an?\s+(?:closed|private|confidential|reserved)\s+(?:session|meeting|discussion)\b",
            rf"(?:^\W*|(?<=[.;,]\s)(?:and\s+)?|\b(?:left|withdrew|departed)\s+and\s+)(?:{_THE_PART}|(?:the\s+)?<CONF>\s+{_PART}{_OF_IT})\s+(?:then\s+|now\s+)?(?:began|begins|started|starts|commence[sd]|opened|opens|followed)(?=\W*$|[.,;]|\s+(?:at|when|after|now|here)\b)",
            r"\b(?:recorder|recording|transcript(?:ion)?|live[\s-]?stream)\s+(?:was\s+|is\s+|has\s+been\s+)?(?:off|stopped|paused|suspended|ended|cut|(?:switched|turned)\s+off)\s+(?:\w+\s+){0,3}?(?:for|before|during)\s+(?:(?:the|a|this|some)\s+)?(?:<P2>|(?:<CONF>|private|closed)\s+\w+)",
            r"(?:^\W*|(?<=[.;]\s))(?:the\s+following\s+)?(?:<CONF>\s+(?:business|matters|items)|<P2>(?:\s+(?:business|matters|items))?)\s+(?:was|were)\s+(?:then\s+)?(?:transacted|conducted|discussed|considered|dealt\s+with|taken)(?:\s+(?:as\s+follows|first|next|before\s+<P1>))?\W*$",
            r"^\W*(?:<CONF>|private|closed)\s+pre-?meet(?:ing)?\b[^.;]{0,40}$",
            rf"\bnothing\s+(?:that\s+(?:is|was|will\s+be)\s+)?(?:said|discussed|heard)\b[^.]{{0,70}}?\b(?:be|to\s+go|goes|is\s+to\s+go)\b(?:\s+(?:entered|written|recorded|minuted|put))?\s+(?:in\s?to|in|on)\s+{_THEIR_BOOK}",
            rf"\bno\s+(?:note|record|minute)s?\s+(?:(?:is|was|to)\s+)?be\s+(?:taken|kept|made)\s+(?:for|in)\s+{_THEIR_BOOK}",
            rf"{_ON_AIR}\s+(?:(?:was|were|is|are|has\s+been|had\s+been|be)\s+)?(?:then\s+|now\s+)?(?:(?<=was\s)off\b|(?<=is\s)off\b|stopped|paused|suspended|halted|ceased|interrupted|cut\b|(?:switched|turned|taken)\s+off){_NOT_BY_CHANCE}",
            r"\bgallery\s+(?:(?:was|were|be|is)\s+)?(?:then\s+)?(?:cleared|emptied)\b|\bclear(?:ed|ing)?\s+(?:of\s+)?the\s+(?:public\s+)?gallery\b",
            rf"\b(?:{_A_THING}|what\s+(?:came|comes|was\s+to\s+come|followed|they\s+were\s+(?:about|going)\s+to\s+(?:hear|discuss)|was\s+coming))\s+(?:next\s+)?(?:(?:that|which)\s+)?(?:must|should|was|is|were|ought)\s+(?:not|never)\s+(?:to\s+)?(?:(?:go|be\s+(?:repeated|spoken\s+of|taken|mentioned|known))\s+(?:outside|beyond|out\s+of)|leave)\s+(?:the|this|that|these)\s+(?:room|meeting|table|walls|hall|call|building)",
            rf"\b{_BODY}\s+(?:then\s+|next\s+|now\s+)?(?:(?:moved|went|proceeded|turned)\s+(?:on\s+)?to\s+|began\s+to\s+)?(?:discuss(?:ed)?|consider(?:ed)?|deal(?:t)?\s+with|t[ao]ke?o?k?|address(?:ed)?)\s+(?:(?:the|two|three|several|some|a\s+number\s+of)\s+)*(?:following\s+)?(?:{_THE_PART}|<CONF>\s+(?:matters|items|business))\s*(?:$|[.:])",
            rf"\bmeeting\s+to\s+be\s+in\s+{_APART}(?=\W*$|[.,;:]|\s+at\s+\d)",
            r"\bopened\s+<P2>(?=\W*$|[.,;]|\s+(?:at|with|of)\b)|\bopened\s+the\s+(?:<P2>|(?:confidential|closed|private|reserved)\s+(?:session|part|meeting|section|business))",
            r"\b(?:meeting|committee|board|governors|trustees|directors|members|corporation|session)\s+(?:\w+\s+)?(?:began|begins|opened|started|commenced|convened|sat|remained|continued|proceeded)\s+(?:in|as)\s+(?:<P2>|(?:closed|private|confidential|reserved|restricted)\s+\w+|private\b|camera\b|committee\b)",
            r"(?:^\W*|(?<=[.;]\s))(?:the\s+)?(?:rest|remainder)\s+of\s+(?:the|this)\s+meeting\s+(?:was|is|took\s+place)\s+(?:held\s+|taken\s+)?(?:in\s+the\s+absence\s+of|without)\s+(?:the\s+|any\s+|all\s+)?(?:staff|officers|executives?|observers|non-governors)\b",
            r"\b(?:asked|wished|requested)\s+(?:for|that)\s+(?:the\s+)?(?:next|following)\s+(?:part|section|discussion)\s+(?:not\s+(?:to\s+)?be\s+(?:minuted|recorded|published)|(?:to\s+)?be\s+(?:minuted|recorded|kept|treated)\s+(?:as\s+)?(?:<CONF>|confidentially\b|separately\b))",
            r"^\W*(?:the\s+)?(?:governors|trustees|directors|members|board|committee|corporation)\s+(?:then\s+)?(?:held|had|(?:remained|stayed)\s+(?:behind\s+|on\s+)?for)\s+an?\s+(?:closed|confidential|private)\s+(?:discussion|conversation|debate|session)(?:\s+(?:without\s+(?:the\s+)?\w+|alone|by\s+themselves))?\W*$",
            r"^\W*an?\s+(?:closed|confidential|private)\s+(?:discussion|conversation|debate)(?:\s+(?:of|among|between)\s+(?:the\s+)?(?:[\w-]+\s+){1,3}?(?:only|alone))?\s+(?:then\s+)?followed\W*$",
            r"\bpart\s+of\s+the\s+meeting\s+(?:was|is|took\s+place)\s+(?:held\s+|taken\s+|treated\s+as\s+)?(?:in\s+)?(?:private|camera|closed|confidential)\b",
            r"\b(?:meeting|session|call)\s+(?:is|was)\s+now\s+(?:closed\s+to|confidential|private|in\s+(?:private|camera))",
            r"\b(?:trustees|governors|directors|members|board|corporation|committee|council)\s+(?:(?:then|first|initially)\s+)?(?:(?:met|continued|remained)\s+(?:first\s+)?(?:alone\b|on\s+their\s+own\b|by\s+themselves\b|among(?:st)?\s+themselves\b)|(?:met|continued|remained|sat)\s+(?:without|in\s+the\s+absence\s+of)\s+(?:the\s+|any\s+)?(?:executives?|staff|officers|management|ceo|chief\s+executive|head(?:teacher)?|principal)\b)(?!\s+on\s+(?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)(?!.*\bauditor)",
            r"\b(?:closed|private|confidential|reserved)\s+(?:section|session|part|business)\s+(?:begins|starts|commences)\b",
            # on line: who may hear goes into a room of its own, or the others do
            rf"\b(?:{_BODY}|we|they)\s+(?:then\s+)?(?:moved|went|withdrew|retired|transferred)\s+(?:in)?to\s+(?:an?|the)\s+(?:(?:separate|private|virtual)\s+)*(?:break-?\s?out\s+)?room\s+(?:for|to\s+(?:discuss|consider|hear|deal\s+with|take))\s+(?:(?:an?|the|two|three|some)\s+)?(?:<P2>|<CONF>|private)\b",
            rf"\b(?:waiting\s+room|lobby|main\s+room)\s+while\s+(?:the\s+)?(?:{_BODY}|others)\s+(?:spoke|talked|met|conferred|continued|went\s+on)\s+(?:in\s+(?:confidence|private|camera)|privately|confidentially|alone(?=\W*$))",
            r"\bymneilltuo\w*\s.{0,40}\brhan\s+2\b",
            r"\b(?:symudodd|aeth)\s+(?:y\s+)?(?:cyfarfod|llywodraethwyr|bwrdd|pwyllgor)\s+i(?:\s+mewn\s+i)?\s+(?:rh?an\s+(?:2|dau)|sesiwn(?!\s+agored))",
        ),
    ),
    Family(
        "following",
        "everywhere",
        "declares what comes next confidential",
        (
            r"^\W*(?:the\s+following|what\s+follows)\b[^.;]{0,80}?\band\s+(?:is|was|are|were)\s+(?:\w+\s+)?(?:<CONF>|<P2>)",
            r"\b(?:board|governors|committee|corporation|meeting|trustees|members|directors)\s+(?:then\s+)?(?:talked|spoke|met|continued|carried\s+on|went\s+on|conferred|deliberated)\s+(?:in\s+(?:confidence|private|camera)|privately)\b(?!\s+on\b)",
            r"\b(?:remaining|following)\s+(?:items?|business)\s*[-:(]+\s*(?:<P2>|<CONF>)",
            r"\b(?:remaining|following|next)\s+(?:items?|business|matters)\b[^.]{0,40}\bexcluded\s+from\s+(?:the\s+)?(?:copy|minutes|publi\w+)",
            r"\b(?:what|everything|all)\b[^.;]{0,60}?\b(?:until|till|before)\b[^.;]{0,40}?\b(?:came|come|return\w*|rejoin\w*|back)\b[^.;]{0,30}?\b(?:is|was)\s+(?:\w+\s+)?<CONF>",
            r"\bfrom\s+(?:here|this\s+point|now)\s+(?:on\s+|onwards\s+)?(?:as\s+far\s+as|(?:up|down)?\s*to|until|till)\b[^.;:]{2,50}?\b(?:is|are)\s+(?:\w+\s+)?<CONF>",
            # of a part of the meeting; items and actions are closed when they are done with
            rf"\b(?:next|following|remaining)\s+(?:(?:two|three|four|[234])\s+)?{_PORTION}s?(?!\s+of\s+(?!(?:the|this)\s+(?:meeting|agenda|evening|business|session)\b))[^.;,]{{0,30}}?\s+(?:(?:must|should|to|shall)\s+)?be\s+(?:\w+\s+)?closed\b",
            rf"\b(?:next|following|remaining)\s+{_PORTION}(?:\s+of\s+(?:the|this)\s+(?:meeting|agenda|evening|business|session))?(?:,?\s+which)?\s+(?:is|was)\s+(?:(?!not\b)\w+\s+)?closed\b",
            r"\b(?:rest|remainder)\s+of\s+(?:the|this|our)\s+(?:meeting|agenda|evening|business|session)\s+(?:(?:must|should|to|shall)\s+)?(?:be|is|was)\s+(?:(?!not\b)\w+\s+)?closed\b",
            rf"\b(?:close[sd]?|closing|shut)\s+(?:(?:the|this|our)\s+)?(?:\w+\s+)?{_SITTING}\s+to\s+{OUTSIDERS}",
            rf"\b{_SHUT_OFF}\s+(?:(?:is|was|be|were|are|as|being)\s+)?(?:(?!not\b|never\b)\w+\s+)?(?:closed|shut)\s+to\s+{OUTSIDERS}",
            rf"(?:^\W*|[.;]\s+)(?:(?:now|then)\s+)?closed\s+to\s+{THOSE_OUT}(?=\W*$|\s+(?:from|until|till|for|at|while)\b)",
            r"\b(?:continued|went\s+on|sat|proceeded|carried\s+on|be\s+(?:taken|held|heard|discussed))\s+(?:\w+\s+){0,2}?(?:behind\s+closed\s+doors|with\s+(?:the\s+)?doors?\s+(?:closed|shut))\b",
            r"(?<!\w)<CONF>(?:\s+<NOUN>)?\s+from\s+(?:here|this\s+point|now)(?:\s+on(?:wards)?)?(?=\W*$|[.;,\]])",
            r"(?:^|[.;]\s+|(?<=\d\s))(?:(?:over|now|then|down)\s+)?to\s+(?:the\s+)?<CONF>(?=\W*$|\s*[.,;:]|\s+(?:(?:at|while|for)\b|(?-i:[A-Z])))",
            r"\bonly\s+(?:the\s+)?(?:governors|trustees|directors|members)(?:\s+and\s+(?:the\s+)?(?:clerk|head\w*|principal))?\s+(?:then\s+|now\s+)?(?:remain(?:ed|ing)?|stayed|were\s+left)(?=\W*$|[.,;]|\s+(?:on|in|at)\s+the\s+(?:call|room|meeting|hall|table))",
            r"\bwhat\s+follows\b[^.]{0,60}?(?:<CONF>|<P2>|minuted\s+separately|in\s+(?:private|camera)\b|(?:stays?|remains?|be\s+kept)\s+(?:in|within)\s+(?:the|this)\s+room\b)",
            r"\bthe\s+(?:following|remaining|next(?!\s+meetings?\b)|(?:remainder|rest)(?!\s+of\s+(?:this|the|that)\s+(?:discussion|item|minute|paragraph|matter)))\b(?:(?!\bnot\s+confidential).){0,60}?\b(?:confidential|(?:be|is|are|was|were)\s+reserved\b(?!\s+for\b)|minuted\s+separately|(?:held|taken|considered|discussed|heard|dealt\s+with)\s+(?:behind\s+closed\s+doors|in\s+(?:private|camera|confidence|closed\s+session|committee|<P2>))|not\s+for\s+(?:the\s+)?(?:publi\w+|web\w*|parents)|(?:be|is|are)\s+(?:(?:held|kept)\s+(?:back|out)|withheld)\b|not\s+(?:to\s+)?(?:be\s+published|go\s+on)|in\s+private\b|(?:under|in|for)\s+<P2>)",
            r"\b(?:resolved|agreed|decided|voted)\s+(?:to|that)\s+(?:\w+\s+)?(?:the\s+)?(?:rest|remainder|next|following|remaining)\b[^.]{0,50}?\b(?:as|in)\s+(?:an?\s+)?(?:camera|private|committee|(?:closed|private|confidential|reserved)\s+(?:session|business|part|meeting))\b",
            r"\b(?:the\s+rest|the\s+remainder|what\s+(?:follows|comes\s+next)|everything\s+(?:below|after(?:\s+this)?))\s+(?:of\s+(?:the|this)\s+(?:meeting|evening|minutes|notes)\s+)?(?:is|was|were|are|being|to\s+be)\s+(?:\w+\s+){0,2}?(?:private|secret|just\s+for\s+us|not\s+for\s+(?:the\s+)?(?:notice ?board|newsletter|parents|website|public))\b",
            rf"\b{PRESS_AND_PUBLIC}\s+(?:be|were|was|having\s+been)\s+(?:\w+\s+)?excluded\b|(?:^|[.;:]\s+)\W*{PRESS_AND_PUBLIC}\s+excluded\b",
            rf"\b{PRESS_AND_PUBLIC}\s+(?:be|were|was)\s+(?:then\s+)?(?:asked|invited|requested|required)\s+to\s+(?:leave|withdraw)\b",
            rf"\bthat\s+(?:all\s+)?{PRESS_AND_PUBLIC}(?:\s+present)?\s+(?:(?:do|now|then|should|shall|must)\s+){{0,2}}(?:leave|withdraw|retire)\b",
            rf"(?:^\W*|(?<=[.):\d]\s))(?:(?:a\s+)?motion\s+)?to\s+exclude\s+{PRESS_AND_PUBLIC}",
            rf"(?:^\W*|(?<=[.):\d]\s))to\s+consider\s+(?:the\s+)?exclusion\s+of\s+{PRESS_AND_PUBLIC}\b[^.;]*[.;:-]+\s*(?:this\s+was\s+)?(?:agreed|resolved|carried|approved|so\s+resolved)\b",
            rf"\b(?:moved|proposed|agreed|resolved)\s+(?:to\s+)?(?:the\s+)?exclusion\s+of\s+{PRESS_AND_PUBLIC}",
            r"\b(?:staff|officers|observers|visitors|executives|non-governors|non-members)(?:\s+governors)?\s+(?:be|were|are)\s+(?:\w+\s+)?excluded\s+(?:from|for|during)\s+(?:the\s+)?(?:(?:rest|remainder)\s+of\s+the\s+(?:meeting|business|agenda)|(?:next|following|remaining)\s+(?:\w+\s+)?(?:items?|business|matters?))\b",
            rf"\b(?:resolved|agreed|decided|proposed)\b.{{0,40}}?\b(?:to\s+)?exclude\s+(?:(?:the\s+)?(?:staff|officers|observers|executives|visitors)\s*(?:,|and|&)\s*)?{PRESS_AND_PUBLIC}",
            r"\bbod\s+y\s+(?:wasg|cyhoedd)\b[^.;]{0,40}?\b(?:yn\s+cael\s+(?:eu|ei)|i'w)\s+(?:g?wahardd|hallgáu|heithrio)",
            r"\b(?:distribution|circulation)\s+of\s+(?:the\s+following|what\s+follows)\s+(?:is\s+|was\s+)?(?:limited|restricted)\s+to\s+(?:the\s+)?(?:governors|trustees|directors|members|board|committee|those\s+present|chair|clerk)\b",
            r"\bnid\s+yw(?:'r|\s+yr?)\s+(?:canlynol|eitemau\s+(?:canlynol|nesaf))\b[^.;]{0,30}\bi'w\s+(?:g|ch)yhoeddi",
            r"\bmae(?:'r|\s+yr?)\s+(?:canlynol|eitemau\s+(?:canlynol|nesaf|sy'n\s+dilyn))\b[^.;]{0,30}\byn\s+(?:gyfrinachol|breifat|eithriedig)",
            r"\by\s+canlynol\b[^.;]{0,40}?\byn\s+(?:gyfrinachol|breifat)\b",
            r"\b(?:gwaharddwyd|eithriwyd)\s+y\s+(?:wasg|cyhoedd)\b|\b(?:penderfynwyd|cytunwyd)\s+(?:i\s+)?(?:g?wahardd|eithrio|[cg]?au\s+allan)(?:\s+y|'r)\s+(?:wasg|cyhoedd)\b",
        ),
    ),
    Family(
        "open part closed",
        "everywhere",
        "that sentence is public, and what follows it is not",
        (
            rf"(?:^\W*|(?<=[.;]\s)|\b(?:and|chair\w*)\s+)(?:end(?:ed|s)?\s+of\s+|closed\s+|concluded\s+|ended\s+)?{_OPEN_PART}(?:\s+of\s+the\s+(?:meeting|agenda|evening))?\s+(?:was\s+|is\s+|now\s+|then\s+)*(?:closed|ended|ends|concluded|finished|over|completed|came\s+to\s+an\s+end|(?:suspended|paused)(?=\W*$|\s+(?:at\s+(?:\d[\d.:]*(?:\s*[ap]\.?m\b\.?)?|this\s+point)|here)\W*$|\s+for\s+(?:the|a|this)\s+(?:(?:closed|private)\b|<CONF>|<P2>)))\b(?!\s+(?:with\s+)?(?:prayer|thanks))",
            rf"^\W*(?:end\s+of|(?:the\s+)?chair\w*\s+(?:then\s+)?(?:closed|ended|concluded))\s+{_OPEN_PART}",
            rf"^\W*(?:end\s+of\s+(?:the\s+)?{_OPEN_COPY}|(?:here\s+)?(?:the\s+)?{_OPEN_COPY}\s+(?:now\s+)?(?:ends?|stops?|finish(?:es)?)(?:\s+here)?)\W*$",
            rf"^\W*(?:stop\W+)?(?:please\s+)?(?:do\s+not|don't)\s+(?:copy|publish|upload|post|share|print|circulate)\s+(?:any(?:thing)?\s+)?{_BELOW}\W*$",
            rf"^\W*nothing\s+{_BELOW}\s+(?:is|may|must|should|to|can|will|goes|leaves)\b[^.;]{{0,40}}\b(?:publi\w+|web\w*|out|on-?line|shared|copied|circulated|uploaded|room|school|office|board)\b[^.;]{{0,20}}\W*$",
            rf"^\W*(?:anything|everything|all)\s+{_BELOW}\s+(?:(?:stays?|remains?|is\s+(?:kept|held|filed))\s+(?:in|with|by)\s+(?:the\s+)?(?:office|safe|clerk|chair\w*|secretary|school)|is\s+not\s+(?:for\s+publication|(?:to\s+be\s+)?published))\W*$",
            r"^\W*diwedd\s+(?:rh?an\s+(?:1|un)|(?:y\s+)?cofnodion\s+cyhoeddus)\W*$",
            r"^\W*there\s+being\s+no\s+(?:further|more|other)\s+<P1>\s+(?:business|items|matters)\b(?!.*\b(?:closed|ended|concluded|finished)\b)[^.;]*\b(?:observers?|public|press|staff|officers?|visitors?|guests)\b(?!\s+(?:and\s+)?(?:home|all))[^.;]*\b(?:left|leave|withdr[ae]w|go|retired|excused|released)\b(?!\s+home)",
        ),
    ),
    Family(
        "in committee",
        "Northern Ireland (CCMS 2003/10)",
        "proposed and seconded; ends with a second proposal",
        (
            r"\bthat\s+the\s+(?:board|meeting|governors)\s+(?:now\s+)?(?:go|move|meet|sit)\s+(?:again\s+|back\s+)?in(?:to)?[- ]committee\b",
        ),
    ),
)

# An end tells of the meeting, and says no more: "she returned to normal duties" tells of somebody.
_OF_THE_MEETING = r"(?:book|copy|notes|sheets?|pages?|session|business|meeting|part|section|agenda|minutes|record|items?|matters|forum|area|proceedings|half|order)"
_ADDED = r"(?:text|passages?|extract|schedule|annexe?|appendix|supplement|addendum|insert)"
_STOPS = r"(?=\W*$|\s*[.,;:)\]=*~#_]|\s+(?:at|again|and|now|when|here|for|from|with|after|by)\b|\s*\d|\s*-)"
_OPEN_AGAIN = rf"(?:<P1>|(?:its|their|our)\s+(?:open|public|ordinary)\s+{_OF_THE_MEETING}{_STOPS}|(?:the\s+)?(?:(?:open|public|published|main|normal|ordinary)\s+{_OF_THE_MEETING}\b|(?:open|public){_STOPS}))"
BACK = (
    Family(
        "return",
        "everywhere",
        "the only certain end of a confidential block",
        (
            rf"\breturn(?:ed|s|ing)?\s+to\s+{_OPEN_AGAIN}",
            rf"\b(?:open|public|published|publishable|ordinary|normal|main|(?:un|non-?\s?)(?:reserved|restricted|exempt|confidential))\s+(?:session|meeting|part|business|section|area|record|minutes|notes|decisions|items|rows)\s+(?:of\s+the\s+meeting\s+)?(?:was\s+|were\s+|then\s+|now\s+|be\s+)*(?:resum|re-?open|re-?commence|(?:re-?start(?:s|ed)?|continue[sd]?|(?:went|goes?|carr(?:ied|y|ies))\s+on|began|begins?|start(?:s|ed)?|opened|commence[sd]?)(?:{_STOPS}|\s+below\b))",
            rf"^\W*(?:the\s+)?(?:minutes?|record|notes?|meeting)\s+(?:now\s+|then\s+)?(?:resumes?|resumed|continues?|continued|re-?starts?|re-?started|go(?:es)?\s+on|went\s+on|carr(?:y|ies|ied)\s+on)\s+(?:as|in)\s+(?:open|public){_STOPS}",
            rf"^\W*(?:the\s+)?(?:remaining|following|other|next)\s+(?:items?|business|matters)\s+(?:is|are|was|were)\s+(?:all\s+)?(?:taken|held|heard|considered|discussed|dealt\s+with|minuted|recorded)\s+in\s+(?:<P1>|public|(?:the\s+)?(?:open|public)\s+{_OF_THE_MEETING}){_STOPS}",
            r"^\W*(?:every(?:one|body)|all(?:\s+(?:the\s+)?(?:attendees|participants|others))?|those\s+who\s+had\s+(?:left|withdrawn))\s+(?:(?:was|were)\s+(?:then\s+)?(?:re-?admitted|let\s+back\s+in|called\s+back(?:\s+in)?)|c[ao]me\s+back\s+in)(?=\W*$|[.,;]|\s+(?:at\s+\d|to\s+the\s+(?:meeting|room|call)|from\s+the\s+(?:waiting\s+room|lobby)))",
            rf"\b(?:again|once\s+more)\s+open(?:ed)?\s+to\s+{OUTSIDERS}|\b{_SITTING}\s+(?:is|was|were)\s+(?:(?:then|now)\s+)?open(?:ed)?\s+(?:(?:again|once\s+more)\s+)?to\s+{OUTSIDERS}(?=[^.;]{{0,20}}\b(?:again|once\s+more|at)\b)|\bopen(?:ed)?\s+(?:again|once\s+more)\s+to\s+{OUTSIDERS}|\bre-?open(?:ed)?\s+(?:(?:the\s+)?{_SITTING}\s+)?to\s+(?:{OUTSIDERS}|all\b|every(?:one|body)\b)|\bclosed\s+to\s+{THOSE_OUT}\s+(?:ends?|ended|is\s+over)\b",
            rf"\bresum(?:e|ed|es|ing)\s+(?:in\s+|the\s+|its\s+|their\s+)*{_OPEN_AGAIN}",
            rf"\b(?:re-?(?:opened|convened|sumed)|revert(?:ed|s)|continued|moved\s+back|went\s+back)\s+(?:in|to|into)\s+{_OPEN_AGAIN}",
            rf"^\W*back\s+(?:in|to|into)\s+{_OPEN_AGAIN}",
            rf"\b(?:agreed|resolved|decided|voted)\s+to\s+(?:move|go|return)\s+(?:back\s+)?(?:in|to|into)\s+{_OPEN_AGAIN}",
            r"\band\s+<P1>\s+(?:was\s+|then\s+)*(?:continued|resumed|re-?opened|re-?commenced)\b",
            r"^\W*(?:the\s+)?(?:public\s+)?gallery\s+(?:was|were|is)\s+(?:then\s+)?(?:(?:re-?)?opened|open)(?:\s+(?:again|once\s+more))?(?=\W*$|[.,;]|\s+(?:at|and)\b)",
            r"^\W*(?:the\s+)?(?:(?:live|public)\s+)?(?:broadcast(?:ing)?|webcast(?:ing)?|live[\s-]?(?:stream|feed)(?:ing)?|recording)\s+(?:was\s+|then\s+)*(?:re-?started|resumed|re-?commenced|started\s+again|went\s+live|(?:switched|turned)\s+(?:back\s+)?on|back\s+on)(?=\W*$|[.,;]|\s+(?:again|at|and)\b)",
            r"\bwhat\s+follows\s+(?:may|can)\s+be\s+(?:read|seen|heard|known)\s+by\s+(?:any|every)(?:body|one)\b|^\W*from\s+here(?:\s+on)?,?\s+(?:the\s+)?(?:minutes|notes|record)\s+(?:is|are)\s+for\s+(?:any|every)(?:body|one)\b",
            r"^\W*(?:the\s+)?door\s+was\s+(?:then\s+)?(?:re-?)?opened(?:\s+again)?(?:\s+at\s+\d[\d.:]*(?:\s*[ap]\.?m\b\.?)?)?(?=\W*$|;|\s+on\s+the\s+proposal|,?\s+and\s+(?:[\w'’.]+\s+){1,4}(?:back|returned|re-?joined|admitted))",
            r"^\W*(?:the\s+)?web(?:site)?\s+(?:version|copy|minutes|text)\s+(?:continues?|resumes?|(?:starts?|begins?)\s+again)(?:\s+here)?\W*$",
            r"^\s*(?:[*~=#]{2,}|-{2,})\s*resumes?\s*(?:[*~=#]{2,}|-{2,})\s*$",
            r"\b(?:back|returned|re-?joined|re-?admitted)\b[^.;]{0,20}[.;]\s+(?:now\s+)?open\s+again\W*$",
            r"^\W*(?:the\s+)?(?:items?|minutes|business)\s+from\s+here(?:\s+on(?:wards)?)?\s+(?:is|are)\s+(?:public|open)(?=\W*$|[.,;])",
            r"\bail-?ddechr\w+\s+(?:y\s+)?rh?an\s+(?:1|un)\b",
            r"^\s*[\[(]\s*in\s+(?:open|public)\s+(?:session|meeting|business|committee)\s*[\])]\s*$",
            rf"(?:^\W*|\b(?:{_BODY}|chair\w*|we)\s+(?:(?:now|then)\s+)?)(?:moved|went|came|turned|switched)\s+(?:the\s+meeting\s+)?(?:(?:now|then|back)\s+)*(?:in\s?to|on\s+to|to|in)\s+{_OPEN_AGAIN}|\bre-?entered\s+{_OPEN_AGAIN}",
            r"^\W*out\s+of\s+committee(?=\W*$|[.,;(]|\s+(?:at\s+)?\d{1,2}[.:]\d\d|\s+on\s+the\s+proposal|\s+and\s+(?:[\w'’.]+\s+){1,5}(?:back|returned|re-?joined|admitted))|\b(?:move[ds]?|go|went|c[ao]me|pass(?:ed)?|step(?:ped)?)\s+out\s+of\s+committee(?=\W*$|[.,;]|\s+at\s+\d)",
            r"\b(?:moved|went|came|passed|turned|proceeded)(?:\s+(?:then|next|on|now))*,\s+out\s+of\s+committee,\s+(?:to|on\s+to)\b",
            rf"\b(?:moved|went|came|passed|stepped)\s+out\s+of\s+(?:the\s+)?(?:<P2>|<CONF>|(?:closed|private|confidential)\s+{_OF_THE_MEETING}\b)",
            rf"^\W*end\s+of\s+(?:the\s+)?(?:embargo\w*|restricted|privileged)(?:\s+(?:<NOUN>|{_OF_THE_MEETING})\b|{_STOPS})",
            r"\bresumption\s+of\s+(?:the\s+)?(?:open|public|<P1>)|[.;]\s+<P1>\s+(?:of\s+the\s+meeting\s+)?(?:was\s+|then\s+|now\s+)*(?:resum|re-?open|re-?commenc|continu(?!\w*\s+(?:to|on|h\w+)\b))",
            r"^\W*non-?\s?confidential(?:\s+(?:items?|business|minutes?|section|session|part|matters|(?:action\s+)?points|actions|discussion|notes))?(?:\s+(?:again|resumed|continued))?\W*$",
            r"\bno\s+(?:further|other|more)\s+(?:<CONF>|<P2>)\s+(?:business|items|matters|discussions?)\b[^.;]{0,40}?\b(?:were|was)\s+(?:invited|asked|called|welcomed)\s+(?:back|to\s+re)",
            r"^\W*end\s+of\s+(?:the\s+)?(?:non-public|closed|unpublished)\s+(?:part|section|business|minutes?|discussion)\W*$",
            r"\brose\s+(?:from|out\s+of)\s+committee\b|^\W*(?:the\s+)?committee\s+rose(?:\s+at\s+\d[\d.:]*(?:\s*[ap]\.?m\b\.?)?)?(?=\W*$|[.,;(]|\s+on\s+the\s+proposal|\s+and\s+(?:[\w'’.]+\s+){1,5}(?:back|returned|re-?joined|admitted))",
            rf"^\W*(?:[\d.]+\s+)?(?:(?:now\s+)?|(?:(?!off\b)[\w'’.:]+\s+){{0,9}}?(?:that\s+(?:it|this|we)|(?:the\s+)?{_BODY})\s+(?:was|were|is|went|came|are)\s+(?:now\s+|then\s+)?)back\s+on\s+the\s+(?:public\s+)?record(?=\W*$|[.,;(]|\s+(?:at|from)\s+(?:\d|this)|\s+(?:on\s+the\s+proposal|and)\b)",
            rf"^\W*(?:[\d.]+\s+)?(?:the\s+)?chair\w*\s+(?:then\s+|now\s+)?declared\s+the\s+{_SITTING}\s+(?:to\s+be\s+)?(?:open|public)\s+(?:again|once\s+more)\b",
            r"\b(?:public|press)\s+(?:and\s+(?:the\s+)?\w+\s+)?(?:returned|rejoined|came\s+back|(?:were|was)\s+(?:then\s+)?let\s+in)\b",
            r"^\W*(?:other\s+)?(?:business|items|matters|minutes)\s*[(\[]\s*(?:open|public|<P1>)(?:\s+to\s+all)?\s*[)\]]\W*$|^\W*business\s+open\s+to\s+(?:all|the\s+public|every(?:one|body))\W*$",
            r"^\W*(?!(?:main|normal|ordinary)\s+meeting\W*$)(?:open|public|ordinary|normal|main|publishable|(?:un|non-?\s?)(?:reserved|restricted|exempt)|non-?\s?(?:confidential|private))\s+(?:session|business|part|section|items|points|agenda|area|minutes|meeting)(?:\s+of\s+(?:the|this)\s+meeting)?\s*(?:\(?(?:resumed|continued|cont'?d?)\)?|\(?(?:from|at)?\s*\d[\d.:]*\s*(?:[ap]\.?m\.?)?(?:\s*(?:-|to)\s*\d[\d.:]*\s*(?:[ap]\.?m\.?)?)?\)?)?\W*$",
            r"(?:^|[.;]\s+)\W*(?:open|public|ordinary|normal)\s+(?:business|session|meeting|part)\s+(?:again|once\s+more|from\s+here)\b",
            r"^\W*(?:every(?:one|body)|all|(?:the\s+)?(?:staff|officers|observers|executives|public|parents))\s+back(?:\s+(?:in|now|with\s+us|at\s+[\d.:]+(?:\s*[ap]\.?m)?)|\s+(?:in\s+)?the\s+(?:room|meeting|hall|call))*(?=\W*$|[.,;])",
            r"(?:^|[.;]\s+)\W*(?:(?:all|the)\s+)*(?:remaining|following|next)\s+(?:items?|business|minutes|matters)\s+(?:is|are|was|were)\s+(?:all\s+)?(?:public(?=\W*$|[.,;])|(?:open\s+to|for)\s+(?:every(?:one|body)|all|the\s+public)\b)",
            r"^\W*[\w\s]{1,30},\s+(?:open|public)\s+(?:session|part|business)\s*(?:$|[:,-])",
            r"^\W*(?:section|session|agenda|list|book|set|part)?\s*(?:<P1>|a|1|i)\b[\s(:.-]*(?:open|public|resumed|continued|unreserved|non-confidential)\b",
            r"^\W*(?:section|part|session|agenda)\s+\w{1,3}\s*[-:(]+\s*(?:open|public|unreserved|non-?\s?confidential)\b",
            rf"\b(?:that\s+|this\s+)?conclude[sd]\s+(?:the\s+)?(?:<P2>|(?:closed|private|<CONF>)(?:\s+(?:<NOUN>|{_OF_THE_MEETING})\b|{_STOPS}))",
            rf"\bc(?:om(?:e|es|ing)|ame)\s+out\s+of\s+(?:(?:committee|camera|private|confidential){_STOPS}|<P2>|(?:closed|private|confidential)\s+{_OF_THE_MEETING}\b)",
            r"\bdoors\s+were\s+(?:re-?)?opened(?=\W*$|[.;,]|\s+(?:again|at|to\s+(?:all|everybody|everyone|the\s+public))\b)|^\W*(?:with\s+)?(?:the\s+)?doors?\s+(?:re-?)?open(?:ed)?(?:\s+again)?(?=\W*$|[.;,]|\s+(?:at\s+)?\d)",
            r"\b(?:resumed\s+(?:their|his|her)\s+(?:seats?|places?|chairs?)|took\s+(?:their|his|her)\s+seats?\s+again|sat\s+(?:back\s+)?down\s+again)(?=\W*$|[.,;]|\s+(?:at|and|again)\b)",
            rf"\b(?:closed|private|secret|confidential|conf|reserved|restricted)\s+(?:bits?|stuff|half|part|matters?|items?|notes?|section|session|business)\s+(?:of\s+(?:the|these|our)\s+(?:record|minutes|notes|meeting)\s+)?(?:(?:now|is|are)\s+)?(?:ends?|ended|over|finish(?:es|ed)|done|stops?|closes){_STOPS}",
            r"^\W*(?:\w{1,3}[.)]\s+)?(?:after|behind|following)\s+the\s+(?:<P2>|<COLOUR>|<CONF>\s+<NOUN>)\W*$",
            rf"^\W*(?:now\s+)?back\s+(?:in|to|into)\s+(?:what\s+(?:any|every)(?:body|one)\s+(?:can|may|is)\b|(?:the\s+)?(?:ordinary|normal|usual|main|white)(?:\s+(?:{_OF_THE_MEETING}|paper|sheets?|pages?|notes|book|copy)\b|{_STOPS}))",
            r"[(\[]\s*(?:and\s+)?back\s+to\s+(?:the\s+)?(?:ordinary|normal|usual|open|public|main)\s+(?:notes|minutes|business|record|part|meeting)\s*[)\]]\W*$",
            r"^\W*(?:what\s+follows|the\s+rest|from\s+here(?:\s+on)?)\s+(?:is\s+)?(?:open\s+)?(?:for|to)\s+(?:any|every)(?:body|one)(?:\s+(?:again|to\s+(?:read|see)))*(?=\W*$|[.,;])",
            r"^\W*(?:\w+:\s+)?(?:matters|items|business)\s+for\s+the\s+(?:(?:open|public|ordinary|published)\s+)?(?:record|minutes|public|file|website)\W*$",
            r"\b(?:white|ordinary|usual|public|open|common|normal)\s+(?:sheets?|pages?|paper|minutes|notes|book|copy|file|record|part|leaf|set|version)\s+(?:again|from\s+here)(?=\W*$|[.,;:)\]])",
            r"^\W*(?:sheet|leaf|tray|book|set|page|copy|list)\s+(?:1|one|a)(?=\s+again\b|\W*$|[.,;:]\s)",
            r"^\W*(?:white|ordinary|public|open|normal|plain)\s+again(?=\W*$|[.,;]|\s+(?:at|from)\b)",
            r"\b(?:can|may)\s+(?:(?:be\s+)?(?:publish(?:ed)?|shared?|copied)|go\s+(?:up|on(?:line)?|out))\b.{0,20}\bagain\b|\bwhat\s+follows\s+(?:can|may)\s+(?:go\s+(?:up|on|out)|be\s+(?:published|copied|shared))",
            rf"\bend\s+of\s+(?:the\s+)?(?:<P2>(?!\s+of\b(?!\s+(?:the|these|our|this)\s+{_OF_THE_MEETING}))|(?:private|closed|secret|conf|separate|supplementary)(?:\s+(?:<NOUN>|bits?|stuff|half|record|material|text|words|lines?|passages?|talk|pieces?|one)\b|(?=\W*$|\s*[.,;:)\]*-]|\s+(?:and|at|here)\b))|<CONF>(?:\s+(?:<NOUN>|{_OF_THE_MEETING}|{_ADDED})\b|{_STOPS})|<COLOUR>)",
            r"(?:^|[.;]\s+)\W*ends?\s+(?:<P2>|<CONF>)(?:\s+<NOUN>)?\W*$",
            r"^\W*(?:<P2>|<CONF>|res\.?|conf\.?|private|closed)\s+(?:items?|business|section|part|matters|minutes?|bus\.?)(?:\s+of\s+bus(?:iness|\.))?\s+(?:ends?|ended|over|closed|finished|concluded)\W*$",
            rf"(?<!non-)(?<!non )\b(?:<P2>|<CONF>(?:\s+<NOUN>)?|<COLOUR>)\s+(?:(?:then\s+)?(?:end(?:s|ed)?|stops?|close[sd]|concluded|finish(?:es|ed))|(?:was|were)\s+(?:closed|concluded|ended)){_STOPS}",
            r"^\W*(?:<P2>|<CONF>(?:\s+<NOUN>)?|<COLOUR>)\s*[-:,/(\[]+\s*(?:now\s+)?(?:ends?|ended|finish(?:es|ed)?|stops?|over|concludes?|concluded)\b(?:\s+here)?\W*$",
            r"^\W*(?:the\s+)?(?:(?:<P2>|<CONF>)\s+discussion|discussion\s+in\s+<P2>)\s+(?:ends?|ended|closed|closes|over|concluded|finished)(?:\s+here)?\W*$",
            r"^\W*(?:the\s+)?(?:schedule|annexe?|supplement|addendum)\s+(?:(?:was|is)\s+)?(?:then\s+)?(?:closed|ended|ends|concluded|finished)\b(?:\s+(?:here|at\s+[\d.:]+\s*(?:[ap]\.?m\.?)?))?\W*$",
            rf"\b(?:public|press|observers?|others|officers|staff)\s+(?:and\s+\w+\s+)?(?:were|was|be)\s+(?:(?:then|now|thereupon|thereafter|duly|subsequently|accordingly)\s+)?(?:re-?admitted|let\s+back|moved\s+back|brought\s+back|invited\s+(?:back|to\s+(?:return|re-?join|come\s+back))|called\s+back|asked\s+(?:to\s+(?:return|come\s+back)|back))\b(?:\s+(?:in|into|to)\s+the\s+(?:meeting|room|call|table|hall))?{_STOPS}",
            r"^\W*[\[(](?:\w+\s+){0,2}(?:white|black)\b(?:,?\s+\w+){0,4}\W*[\])]\W*$",  # of pages, or of ink
            r"\b(?:open|public)\s+(?:part|session|business|section|meeting)\b(?:\s+of\s+the\s+\w+)?\s+(?:was|were)\s+(?:then\s+)?(?:taken\s+up|resumed|re-?opened|continued|gone\s+on\s+with)\b",
            r"^\W*(?:the\s+)?(?:\w+\s+)?(?:recorder|recording|tape|transcript(?:ion)?|live[\s-]?stream(?:ing)?|webcast)\s+(?:was\s+|is\s+)?(?:(?:back|switched|turned)\s+){0,2}(?:on\b|re-?started|resumed|started\s+again)",
            r"\b(?:notes?|minutes|record|meeting|session)\s+(?:is|are|was|were)\s+(?:(?:now|then)\s+)?(?:open|public)\s+(?:again|once\s+more)\b|^\W*(?:(?:now|meeting|session|doors|all)\s+)?(?:open|public)\s+(?:again|once\s+more)(?=\W*$|[.,;:])",
            r"^\W*(?:the\s+(?:following|rest|remainder)|what\s+follows)\s+(?:does|do|will|may|can)\s+(?:form\s+part\s+of|go\s+in(?:to)?|be\s+(?:in|part\s+of))\s+(?:the\s+)?(?:open|public|published)\b",
            r"\blet\s+(?:(?:the\s+)?(?:others|public|press|observers?|officers|staff|visitors|rest)|every(?:one|body))\s+(?:back\s+|all\s+)?in(?=\W*$|[.,;]|\s+(?:again|at|from)\b)|^\W*(?:(?:all\s+)?the\s+)?others\s+(?:re-?joined|came\s+back|returned)(?=\W*$|[.,;]|\s+(?:at|the\s+(?:call|meeting|room))\b)",
            r"\bthose\s+who\s+had\s+(?:withdrawn|left)\s+(?:were\s+(?:invited|asked)|returned|came\s+back|rejoined)\b",
            r"\b(?:members|officers|staff|governors|trustees|directors|observers?|colleagues|all|everyone|others|people)\s+who\s+(?:had\s+)?(?:withdrawn|withdrew|left|gone\s+out|been\s+(?:out|excluded|asked\s+to\s+leave))\s+(?:(?:the\s+(?:room|meeting)|earlier|then|now|all|were|was|had)\s+){0,4}(?:(?:invited|asked|called)\s+(?:back|in)|re-?admitted|(?:returned|came\s+back|rejoined|re-joined|re-entered|went\s+back\s+in)(?=\W*$|[.,;]|\s+(?:at\s+\d|(?:in)?to\s+the\s+(?:meeting|room|call|hall)|the\s+(?:meeting|room|call)|for\s+the\s+(?:next|rest|remain\w+))))",
            r"^\W*(?:appendix|annexe?s?|sheet|schedule|attach\w*|enclosures?|postscript|calendar|dates)\b[\w\s,&'/-]{0,60}\((?:to\s+go\s+(?:up\s+)?on\s+the\s+website|for\s+(?:the\s+)?(?:website|publication)|public|published)\)(?=\W*$|\s*:)|^\W*(?:attach\w+|appendi(?:x|ces)|enclosures?|annex\w*)\s+to\s+(?:the\s+)?(?:<P1>|(?:open|public)\s+minutes)",
            r"^\W*(?:\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\b\.?)?\s*[:-]?\s*)?(?:<P1>\s*/\s*)?<P1>\s*(?:(?:minutes|items|business)\s*)?(?:$|[-:(.]|again|continue[sd]?\b(?!\s+(?:to|on\s+the|his|her|their)\b)|resumed|re-?commenced|re-?opened)",
            r"^\W*[A-Z][.)]\s+<P1>\s*(?:(?:minutes|items|business)\s*)?[-:(]?\s*(?:again|continued|cont\W?d?|resumed)\)?\W*$",
            r"\bailddechreuodd\b.{0,20}\b(?:cyfarfod|sesiwn)",
            r"\bdychwel\w+\s.{0,20}\b(?:rh?an\s+1|sesiwn\s+agored|y\s+(?:cyhoedd|wasg))\b",
            r"^\W*[pb]apur\s+gwyn(?:\s+eto\b|\W*$)",
            r"\bdiwedd\s+(?:rh?an\s+2|(?:yr?\s+)?[\w']+\s+(?:[cg]yfrinachol|g?aeedig|breifat))",
            r"^\W*(?:rh?an\s+(?:1|un)\s+yn\s+parhau|yn\s+ôl\s+(?:yn|i)\s+rh?an\s+(?:1|un)|sesiwn\s+agored)\W*$",
            r"\bail-?ymunodd\s+(?:y\s+)?(?:staff|cyhoedd|wasg|athrawon|swyddogion)(?=\W*$|[.,;]|\s+(?:am\s+\d|â'r\s+(?:cyfarfod|alwad)))",
            r"^\W*(?:the\s+(?:following|rest|remainder)|what\s+follows)(?:\s+(?:minutes|items|notes|section|paragraphs))?(?:\s+of\s+(?:the|these)\s+\w+)?\s+(?:(?:may|can)\s+(?:now\s+|all\s+)?be\s+(?:published|made\s+public)|(?:is|are)\s+(?:for\s+publication|publishable))\W*$",
            r"^\W*(?:for\s+publication|publishable)\s+from\s+(?:here|this\s+point|now)(?:\s+on(?:wards)?)?\W*$",
            r"^\W*(?:the\s+)?(?:<P2>|<CONF>\s+<NOUN>)\s+(?:being|having(?:\s+been)?)\s+(?:concluded|ended|finished|completed)\b",
        ),
    ),
)
