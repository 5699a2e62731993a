"""Words that say what a line, an item, a body or a person is, and what a board may set of them.

Pure data like `lexicon`, from which it is kept apart: none of these words marks Part 2; they open
the side doors, close the meeting or name its people. A board's own phrases are plain words, never
patterns: a clerk can write them.
"""

from __future__ import annotations

from dataclasses import dataclass

from redactor.split.words.text import word_set

# Furniture at a document's end that stays public behind an end block.
_TITLED = r"(?:Mrs?|Ms|Miss|Mx|Dr|Revd?|Cllr|Canon|Fr|Prof|Sir|Dame)"
_SIGNS = "chair(?:man|woman|person)?|cadeirydd|clerk|clerc|secretary|ysgrifennydd"
# "ten past six", "half past seven", "eight o'clock"
_IN_WORDS = r"(?:(?:just\s+)?(?:(?:(?:five|ten|twenty|twenty-five|a?\s*quarter)\s+(?:past|to)|half(?:\s+past)?|about|around)\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d{1,2})(?:\s+o['’]clock)?)"
TAIL = (
    r"\bmeeting\s+(?:was\s+)?(?:closed|ended|finished|concluded|adjourned|close[sd]?)\b",
    r"\b(?:closed|closure|close)\s+(?:of\s+(?:the\s+)?)?(?:meeting|business)\b",
    r"\bclosed\s+the\s+meeting\b(?!\s+to\b)(?=\W*$|[.,;]|\s+(?:at|with|and)\b)",
    r"\bended\s+(?:with\s+(?:the\s+grace|a\s+prayer|prayers?)|at\s+\d)",
    r"^\W*(?:signed|signature|chair(?:man|person)?'?s?\s+(?:signature|initials)|llofnod\w*|arwydd\w+)\b",
    r"^\W*(?:dated?|dyddiad)\W*$",
    r"^\W*page\s+\d+",
    r"^\W*(?:chair(?:man|woman|person)?|cadeirydd|clerk|clerc)(?:\s*/\s*(?:chair|clerk))?\W*$",
    rf"^\W*(?:vice[\s-]+)?(?:{_SIGNS})(?:\s+of\s+(?:the\s+)?\w+)?(?:['’]s?\s+signature\W*$|\W*[._…]{{3}}[\W_]*(?:(?:print\s+)?name[\W_]*)?(?:(?:dated?|dyddiad)[\W_]*)?$)",
    rf"^[\W_]*[._…]{{4}}[\W_]*(?:name|dated?|dyddiad|{_SIGNS})[\W_]*(?:(?:dated?|dyddiad)[\W_]*)?$",
    r"^\W*(?:print\s+)?name[\W_]+(?:position|office|signature|dated?)[\W_]*$|^\W*dated\s+this\b|^\W*end\s+of\s+(?:the\s+)?minutes\W*$",
    r"^\W*(?:these\s+minutes\s+(?:were|are)\s+|minutes\s+)?(?:approved|agreed|confirmed|accepted|adopted)\s+as\s+(?:an?\s+)?(?:true|correct|accurate|fair)\b[^.;:…]{0,40}\brecord\b[^.;…]{0,12}[._…]{4}",
    r"^\W*(?:these\s+)?minutes\s+(?:approved|agreed|confirmed)\b[^.;:…]{0,20}:\s*[._…]{4}",
    r"^\W*(?:closed?|ended|finished|concluded)(?:\s+at)?\W*(?:\d{1,2}[.:]\d\d|\d{1,2}(?=\s*[ap]\.?m))\s*(?:[ap]\.?\s?m\b\.?|hrs|hours)?\W*$",
    rf"^\W*(?:we\s+)?(?:closed|ended|finished|concluded)\s+at\s+{_IN_WORDS}\W*$",
    r"^\W*the\s+(?:\w+\s+)?(?:committee|board|panel|governors|council|meeting|corporation|trustees)\s+rose\b",
    rf"^\W*(?:contact(?=[^:]*:[^:]+,\s)|{_SIGNS})(?:\s+(?:of|to)\s+(?:the\s+)?\w+)?\s*:\s+(?-i:(?:{_TITLED}\.?\s+)?[A-ZÀ-Þ][a-zà-ÿ'’-]+(?:\s+(?!{_TITLED}\b)[A-ZÀ-Þ][\w'’-]+){{0,3}})(?:,\s+(?:\w+\s+)?(?:clerk|secretary|chair\w*|officer|professional))?\W*$",
    r"^\W*(?:contact\s+officer|(?:minutes|notes?|record)\s+(?:taken|prepared|written|typed|recorded)\s+by|minute[- ]taker|tel(?:ephone)?)\b",
    r"^[\s._…-]*$",
    r"^\W*(?:closing\s+prayer|the\s+(?:chair|meeting)\s+(?:thanked\s+(?:everyone|all|those|governors)|closed))\b",
    r"\bcaeodd\s+y\s+cyfarfod\b|\bdaeth\s+y\s+cyfarfod\s+i\s+ben\b",
)
_YEAR = r"(?:(?:the\s+)?(?:next|coming|new)\s+(?:\w+\s+)?year|(?:(?:the\s+)?(?:academic|school)\s+year\s+)?(?:20)?\d\d(?:\s*[-/]\s*(?:20)?\d\d)?)"
# The whole title: "Dates for 2026/27", "Calendar of meetings 2026-27", "Meeting dates".
_CALENDAR = rf"^\W*(?:(?:proposed|agreed|future|forthcoming|meeting|governors['’]?)\s+){{0,2}}(?:dates|calendar|schedule)(?:\s+of\s+meetings)?\s+(?:(?:for|in)\s+)?(?:{_YEAR}|the\s+diary)\W*$|^\W*(?:meeting|future|forthcoming)\s+(?:dates|schedule|calendar)\W*$"
NEXT_MEETING = (
    _CALENDAR
    + r"|^\W*dates?\s*[:–-]\s*(?:\w+day\s+)?\d|\b(?:dates?|times?)\b.{0,30}\bmeetings?\b|\b(?:next|future|forthcoming)\s+(?:\w+\s+){0,3}meetings?\b|(?:^|/)\W*(?:dates|diary|calendar|diary\s+dates)\W*$|^\W*dyddiadau\b|\bdyddiad\w*\b.{0,20}\bcyfarfod"
    r"|^\W*next\s+time\s+we\s+meet\b|\bwe\s+(?:next\s+meet|(?:will\s+|shall\s+)?meet\s+(?:again|next))\s+(?:on|at)\b"
    r"|^\W*next\s+(?:(?:fgb|lgb|lgc|lab|board|committee|gathering)\s*[:–-]?\s*)?(?:on\s+)?(?:\w+day,?\s+)?\d"
)
DATE = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"
# in brackets: "Pay (staff govs out, clerk stayed)"
_OUTSIDE = r"(?:staff(?:\s+(?:gov(?:ernor)?s?|trustees?|members?))?|observers|officers|non-governors|ht|head)"
# "Mrs Ogle retired at Easter": she did not leave the meeting.
_RETIRED = r"retired\s+(?:from\s+the\s+(?:meeting|room|table|chamber|call)|at\s+\d[\d.:]*)"
_ASKED_BACK = r"(?:was|were)\s+(?:then\s+)?(?:invited|asked|called|welcomed)\s+(?:to\s+(?:return|rejoin|come\s+back(?=\s+in))|back)(?=\W*$|[.,;]|\s+(?:to\s+the\s+(?:meeting|room|table)|the\s+(?:meeting|room|table)|in|into|at\s+\d)\b)"
MOVEMENT = (
    rf"\b(?:{_RETIRED}|dropped\s+off\s+the\s+call|disconnected)|"
    r"\b(?:left|withdrew|rejoined|re-joined|returned|joined|arrived|re-entered|came\s+back|departed|leaves|joins|returns|rejoins|re-?admitted"
    rf"|{_ASKED_BACK}|sat\s+(?:back\s+)?down\s+again|were\s+called\s+(?:back\s+)?in|came\s+in|went\s+out|were\s+admitted|ymneilltuodd|dychwelodd|gadawodd)\b"
)
RETURNED = rf"(?:^(?:[\w.]+\s+){{0,6}}[(\[]\s*(?:{_OUTSIDE}|all|everyone)\s+(?:back\s+)?in(?=\s*[)\]]\s*$)|\b(?:{_ASKED_BACK}|resumed\s+(?:his|her|their)\s+(?:place|seat|chair)s?|let\s+(?:[\w.'’]+\s+){{1,4}}?(?:back\s+)?in(?:\s+again)?\s+from\s+the\s+(?:waiting\s+room|lobby)|sat\s+(?:back\s+)?down\s+again|were\s+called\s+(?:back\s+)?in|rejoin(?:ed|s)?|re-joined|return(?:ed|s)|came\s+(?:back|in(?:\s+again(?!\s+on\b)|(?=\s+at\s+(?:this|the)\s+(?:item|point))))|re-entered|were\s+re-?admitted|dychwelodd)\b)"
WITHDREW = rf"\b(?:{_RETIRED}|{_OUTSIDE}\s+(?:out(?:\s+of\s+(?:the\s+)?room)?(?=\s*[,;)\]])|excused(?=\W*$|,|\s+(?:at\s+\d|for\s+this)))|dropped\s+off\s+the\s+call|(?:was|were)\s+excused(?=\W*$|,|\s+(?:at\s+\d|for\s+(?:this|the\s+(?:next|following))|while|since|as|before)\b)|departed|left(?!\s+(?:open(?=\W*$|\s+(?:until|till|for|to|pending|at|as)\b)|vacant\b|empty\b|unfilled\b|as\s+(?:(?:it|they)\s+(?:is|are|was|were|stands?)|before|at\s+present)\s*(?:[.,;]|$)|unchanged\b|untouched\b|blank\b))|withdrew|went\s+home|went\s+out(?=\W*$|[.,;]|\s+(?:at\s+\d|of\s+the\s+(?:room|meeting)|while)\b)|stepped\s+out(?:side)?|(?:waited|stayed|sat|stood)\s+outside(?=\W*$|[.,;]|\s+(?:for\s+this|while|until)\b)|sat\s+out(?=\W*$|[.,;]|\s+(?:for|while)\b)|went\s+to\s+the\s+staff\s?room\s+(?:for|while|until|during)|asked\s+to\s+(?:step|wait|go)\s+out(?:side)?(?=\W*$|[.,;]|\s+(?:for|while|until|of\s+the\s+(?:room|meeting))\b)|took\s+their\s+leave|log(?:ged|s)?\s+off|(?:was|were)\s+(?:moved|put|sent)\s+(?:in)?to\s+the\s+(?:virtual\s+|online\s+)?(?:waiting\s+room|lobby)|withdraws?|leaves|were\s+asked\s+to\s+(?:leave|withdraw)|ymneilltuodd|gadawodd)\b"
LAW = r"\b(?:section\s+100\s*\(?a\)?|schedule\s+12a|public\s+bodies\s+\(admission|press\s+and\s+public|public(?:,?\s+(?:and|with)\s+(?:the\s+)?(?:[\w']+\s+){1,6}?)?\s*(?:be|were|was)\s+(?:now\s+)?excluded|exempt\s+information|exclusion\s+of\s+the\s+public|exclude\s+(?:the\s+)?(?:press|public))"

# Reasons for an absence that are nobody's business, and those that harm no one.
PERSONAL_REASON = (
    r"\b(?:hospi\w+|health|ill|illness|unwell|sick\w*|poorly|surg\w+|operations?|treatment|therapy|medical|recover\w+|injur\w+|broken|broke|fractur\w+"
    r"|replacement|covid\w*|flu|virus|infection\w*|migraine|stress|anxiety|depress\w+|cancer|chemo\w*|biops\w+|tests|stroke|heart|scan|clinic|doctor|gp|consultant"
    r"|infirmary|ward|dialysis|kidneys?|lungs?|bowels?|tumou?rs?|leuk\w+|radio\w+|diagnos\w+|tested\s+for|copd|parkinson\w*|dementia|diabet\w+|epilep\w+|chicken\s*pox|measles|mumps|pneumonia|in-?patient|blood\s+clot|hysterectomy|liver|heartbeat"
    r"|bleed\w*|bled|haemorrh\w+|eyes?|sprain\w*|crutches|plaster|concuss\w+|dizz\w+|vertigo|fever|gout|sciatica|hernia|gall\s?(?:bladder|stones?)|appendi\w+|sepsis|poisoning|stomach|bug|nausea|faint\w*"
    r"|(?:a|bad|heavy)\s+cold|intensive\s+care|hospice|bedside|test\s+results|(?:waiting\s+for|awaiting|waiting\s+on)\s+(?:the\s+|some\s+|his\s+|her\s+|their\s+)?results"
    r"|(?:told|ordered|advised|needs?|having)\s+to\s+rest|resting|(?:not|isn't|wasn't|hasn't\s+been)\s+(?:feeling\s+)?(?:(?:very|so|too|quite|at\s+all)\s+)?(?:well|himself|herself|themselves|fit|coping|sleeping)|(?:not|isn't|wasn't)\s+(?:(?:yet|feeling|quite)\s+)*up\s+to|under\s+the\s+weather|in\s+pain|struggling"
    r"|separat(?:ed|ion|ing)|marriage|custody|burial|cremation|grie[fv]\w*|mourning|bad\s+night|wheelchair"
    r"|signed\s+off|phased\s+return|redundan\w+|lost\s+(?:his|her|their)\s+job|(?:his|her|their)\s+(?:back|chest|eyes|eyesight|sight|nerves|neck|shoulder|foot|leg|arm|wrist)"
    r"|dent\w+|tooth|knee|hip|back\s+(?:pain|trouble|problem)\w*|bad\s+(?:back|chest)|shingles|asthma|a\s+(?:fall|accident)|accident|fell|undergo\w+|isolat\w+|rehab\w*|appointment"
    r"|matern\w+|patern\w+|adoption|pregnan\w+|baby|birth|labour|miscarr\w+|ivf|bereave\w*|funeral|death|died|dying|passed\s+away|compassionate"
    r"|disciplin\w+|suspen\w+|grievance|(?:under|by)\s+investigation|dismiss\w+|capability"
    r"|personal|family|families|domestic|caring|carers?|divorc\w+|court|trial|tribunal|arrest\w*|sons?|daughters?|wife|husband|mother|father|mum|mam|dad|nan|granny|youngest|eldest|grommets?|tonsil\w*|adenoids"
    r"|(?:grand|step)\w+|brothers?|sisters?|nieces?|nephews?|aunt|uncle|in-law|partner|child|children|twins|stress"
    # Welsh, with the mutations that follow "ei", "am" or "yn"
    r"|ysbyty|salwch|s[âa]l|gwael|wael|tost|dost|iechyd|anhwylder|(?:ll|l)awdriniaeth|(?:d|t|th)riniaeth|[dn]amwain|ddamwain|meddyg\w*|feddyg\w*|apwyntiad|canser|ganser|chanser"
    r"|straen|anaf\w*|torri|dorri|gwella|adferiad|[bmf]abi|[bf]aban|genedigaeth|enedigaeth|feichiog|beichiog|[mf]amolaeth|[td]adolaeth|profedigaeth|[bf]rofedigaeth|mhrofedigaeth|angladd|marwolaeth|farwolaeth|bu\s+farw"
    r"|personol|bersonol|teulu\w*|[dh]?eulu\w*|plant|blant|plentyn|blentyn|mab|fab|merch|ferch|gŵr|ŵr|gwraig|wraig|mam|fam|tad|dad|thad|gofal|ofal|llys)\b"
)
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
HARMLESS_REASON = (
    rf"\b(?:(?:clinic|hospital|ward|hospice|surgery|night|late|early|day)\s+)?shifts?\b|\b{_COUNT}\s+(?:of\s+{_COUNT}\s+)?(?:needed|required|here|present)\b|"
    r"\b(?:work\w*|business|holiday\w*|leave|annual|away|travel\w*|train|traffic|late|delayed|meeting|meetings|conference|course|training|on\s+call(?:\s+(?:at|in|for)\s+(?:the\s+|a\s+)?(?:\w+\s+)?(?:hospital|hospice|clinic|ward|infirmary|surgery))?|(?:on\s+(?:\w+\s+)?(?:duty|shift)|working|at\s+work|on\s+the\s+wards)(?:\s+(?:at|in)\s+(?:the\s+|a\s+)?(?:\w+\s+)?(?:hospital|hospice|clinic|surgery|infirmary))"
    r"|commitments?|engagement|council|parish|school|duty|duties|diary|restaurant|shop|farm|deployed|deployment|posted|(?:no|without)\s+(?:message|word|notice)|lambing|haymaking|harvest|milking|market|clash|teaching|taking\s+a\s+(?:funeral|service|wedding)|an?\s+(?:funeral|service|wedding|baptism)\s+to\s+(?:take|lead|conduct)|exams?(?:\s+board)?|examiner|strike"
    r"|(?:planning|team|board|staff|council|trust|committee|parish|county|union|governors'?)\s+meetings?|stuck|flights?|sitting\s+(?:as|on)|as\s+an?\s+magistrate|magistrates?|own\s+school|(?:on\s+)?the\s+bench|snow\w*|flood\w*|roads?|double[- ]?booked|play|concert|rehearsal|parents'?\s+evening|baby-?\s?sitt(?:er|ing)|(?:car|van)\s+trouble|puncture|synod|elections?|polling"
    r"|shifts?|abroad|overseas|jury(?:\s+(?:service|duty))?|childcare|child\s+care|(?:(?:family|son's|daughter's|brother's|sister's|friend's|niece's|nephew's)\s+)?(?:wedding|graduation|christening|baptism|bar\s+mitzvah|bat\s+mitzvah)|trip|gwaith|gwyliau|cyfarfod|cynhadledd|hyfforddiant|dramor|oddi\s+cartref|cymryd\s+(?:angladd|gwasanaeth)"
    r"|(?:(?:sent|has\s+sent|gave|with)\s+)?apol(?:s|ogy|ogies)(?:\s+(?:tonight|today|this\s+time|for\s+this\s+meeting))?|absenoldeb(?:\s+wedi'i\s+dd?erbyn)?|wedi'i\s+dd?erbyn|for\s+(?:the\s+)?(?:(?:first|last|next)\s+)?(?:\w+\s+)?(?:items?|part|minutes|half\s+hour|hour)(?:\s+only)?"
    r"|(?:car|van|bus|boiler)\s+(?:had\s+|has\s+)?(?:broken|broke)(?:\s+down)?|broken\s+down"
    r"|health\s+and\s+safety|appointments?(?=\s+(?:as\b|to\s+the\s+(?:board|bench|council|trust|post|role)\b))|retired(?=\s+(?:gp|doctor|nurse|teacher|head\w*|solicitor|police|officer|civil)\b)(?:\s+gp)?|sponsor\s+school|partner\s+schools?|family\s+(?:liaison|support|services?)|child\s+protection|children's\s+services?|health\s+(?:board|authority|visitor)|(?:grand|county|crown)\s+court\s+duty)\b"
)
ROLE_WORDS = word_set(
    "chair chairman chairperson vice co-chair cochair governor governors trustee trustees member "
    "members co-opted coopted opted co parent staff la local authority foundation associate "
    "community ex officio headteacher head principal deputy assistant clerk sbm business manager "
    "observer director directors interim appointed elected trust cllr councillor council nominee "
    "other another prior previous urgent official civic link safeguarding send finance committee apologies accepted received sent with not no "
    "without absent consented sanctioned approved noted and the of for item items only ceo cfo "
    "coo ht dht aht diocesan diocese officer partnership sponsor teacher support attending at a an in on her his their is was "
    "company representative representatives rep reps apology company secretary treasurer bursar finances operations estates governance professional auditor solicitor architect surveyor consultant legal executive chief "
    "police nhs remotely second third consecutive via zoom teams late part time dpo school adviser advisor"
)

# Titles of items that say what the item is: contexts in which the side doors open.
CONTEXTS = {
    "minutes": r"\bminutes?\s+of\s+(?:the\s+)?(?:meeting|last|previous)|\bminutes\b.{0,40}\b(?:of|last|previous|meeting|approv\w+|agree\w*|held)\b|\bminutes\s*$|\b(?:approval|confirmation|acceptance)\s+of\b.{0,30}\bminutes\b|\bprevious\s+minutes\b|\bminutes\s+(?:and|&)\b|^cofnodion",
    "arising": r"^\W*(?:the\s+)?(?:last|previous|earlier|our\s+last)\s+(?:time|meeting|notes?|record|minutes)(?:['’]s)?\b|\b(?:matters?|business)\s+arising\b|\barising\s+from\b|^\W*arising\W*$|^\W*(?:things\s+)?left\s+over\b|\b(?:actions?|matters?|items?)\s+(?:carried\s+(?:forward|over)|brought\s+forward|outstanding)\b|\b(?:review|progress|update)\s+(?:of|on)\s+(?:previous\s+)?actions\b|\bactions?\s+(?:from|of)\s+(?:the\s+)?(?:minutes|meetings?\s+(?:no\.?\s*|of\s+|held\s+)?\d|\d)|\bactions?\s+(?:from|arising)\b.{0,20}\b(?:last|previous|earlier)\b|\bmaterion\s+yn\s+codi\b",
    "actions": r"^\W*(?:(?:summary|list|schedule|table)\s+of\s+)?(?:(?:agreed|outstanding|rolling|running|live|current|combined|open|new|main|cumulative)\s+)?actions?\b(?:\W*(?:who\W*)?$|\s+(?:points?|log|list|items?|plan|register|summary|table|tracker|sheet|and\s+dates|agreed|from\s+(?:this|the)\s+meeting|arising|and|required))|^\W*(?:running\s+)?(?:log|(?:tasks?|jobs?|(?:still\s+)?to[- ]?do)(?:\s+list)?(?:\s+(?:from|after)\s+(?:this|the|tonight|today)(?:\s+meeting)?)?|chase(?:\s+list|rs)?|to\s+chase|follow[- ]?ups?|next\s+steps|things\s+to\s+(?:do|chase)|(?:(?:matters|points|things|items)\s+)?(?:for\s+action|to\s+be\s+(?:actioned|carried\s+out|followed\s+up))|(?:matters|points|things|items)\s+to\s+be\s+done|follow[- ]?up\s+actions?|actions?\s+by\s+whom|decisions\s+and\s+actions|(?:things\s+|what\s+is\s+)?to\s+be\s+done|what(?:'s|\s+is)\s+to\s+do|who(?:'s|\s+is|\s+will)?\s+do(?:es|ing)?\s+what)(?:\W+who)?\W*$|^\W*camau\s+gweithredu|^\W*\w+\s*/\s*actions?\W*$",
    "interests": r"\binterests?\b|^\W*declarations?\W*$|\bbuddiannau\b",
    "dates": NEXT_MEETING,
    "ahead": r"^\W*(?:(?:items?|business|matters|agenda)\s+)?(?:for|on)\s+(?:the\s+)?(?:next|following|spring|summer|autumn|january|february|march|april|may|june|july|september|october|november|december)\s+(?:term'?s?\s+)?agendas?\W*$|^\W*(?:next|future|forthcoming)\s+agendas?(?:\s+items)?\W*$|^\W*(?:next|future)\s+items\W*$",
    "apologies": r"\bapolog\w+|\bymddiheur\w+|\bconsent\s+to\s+absence\b|^\W*absen(?:ce|t)|^\W*(?:who\s+)?(?:could(?:n't|\s+not)|can't|was(?:n't|\s+not))\s+(?:come|here|there|make\s+it|attend)\b",
}

_BODY_TOPICS = (
    "discipline",
    "disciplinary",
    "hearing",
    "appeal",
    "exclusion",
    "suspension",
    "complaint",
    "grievance",
    "capability",
    "dismissal",
    "redundancy",
    "pay appeal",
    "reinstatement",
    "independent review",
    "allegation",
    "probation",
    "misconduct",
    "governor conduct",
    "code of conduct",
)  # policy clause c: "those sitting on discipline, hearing and appeals committees"
_PAY_TOPICS = ("remuneration", "pay review", "pay", "appraisal", "performance management")
_BODY_NOUNS = (
    "panel",
    "committee",
    "hearing",
    "sub-committee",
    "subcommittee",
    "tribunal",
    "meeting",
)
CONFIDENTIAL_BODIES = (
    *(
        f"{topic} {noun}"
        for topic in _BODY_TOPICS
        for noun in _BODY_NOUNS
        if not (topic == "hearing" == noun)
    ),
    *(
        f"{topic} {kind}"
        for topic in _BODY_TOPICS
        for kind in ("review panel", "review meeting", "review committee")
    ),
    *(f"{topic} appeal" for topic in _BODY_TOPICS if topic != "appeal"),
    # recruitment: candidates are named from the first line to the last
    "appointment panel",
    "selection panel",
    "interview panel",
    "pwyllgor disgyblu",
    "gwrandawiad",
    "pwyllgor apêl",
    "panel apêl",
    "pwyllgor cwynion",
    "reconsideration of a permanent exclusion",
    "consider the permanent exclusion",
    "consider the exclusion",
    "review of a suspension",
    "governor conduct",
    "fact-finding meeting",
    "review of a permanent exclusion",
    "review of an exclusion",
    "consideration of a permanent exclusion",
    "record of hearing",
    "panel hearing",
    "stage 3 complaint",
)
# Appeals that raise money and judge nobody: "Roof Appeal Committee".
FUNDRAISING = word_set(
    "roof library building fund chapel hall organ minibus pool hardship charity centenary "
    "development church tower campaign bursary sport spring summer jubilee legacy"
)
# Colleges' and trusts' remuneration committees: confidential as a rule, but some sit in the open.
REMUNERATION_BODIES = tuple(f"{topic} {noun}" for topic in _PAY_TOPICS for noun in _BODY_NOUNS)

# A list of actions has its own title even where it is typed as plain text.
LIST_TITLE = r"\s*(?:(?:agreed|outstanding)\s+)?(?:actions(?:\s+(?:agreed|from\s+(?:this|the)\s+meeting|arising))?|action\s+(?:log|list|points|table|summary)|running\s+log|tasks|to[- ]do\s+list|summary\s+of\s+actions)\s*:?\s*$"

# Headings that say no more than the kind of business: a stub may keep them.
NEUTRAL_HEADINGS = (
    "staffing",
    "staffing matters",
    "staffing matter",
    "staff matters",
    "personnel",
    "personnel matters",
    "pupil matter",
    "pupil matters",
    "student matters",
    "confidential item",
    "confidential items",
    "confidential business",
    "confidential matters",
    "any other business",
    "any other confidential business",
    "reserved business",
    "reserved item",
    "matters arising",
    "minutes of the last meeting",
)

# Titles that follow a stub in the run of an agenda and are hardly ever confidential themselves.
ORDINARY_TITLE = (
    r"^\W*(?:any\s+other\s+(?:urgent\s+)?business|a\.?o\.?b|dates?\b|next\s+meeting|polic(?:y|ies)\b|governor\s+(?:visits?|training)|training\b"
    r"|(?:link\s+)?(?:governor\s+)?(?:visits?|reports?)\b|health\s+and\s+safety|impact\b|evaluation\b|review\s+of\s+the\s+meeting|clos(?:e|ing)\b"
    r"|premises\b|safeguarding\b|correspondence\b|actions?\b|unrhyw\s+fater\s+arall)"
)
NIL = r"^\W*(?:none|no?(?=\W*$)|nil|n/a|dim|not\s+(?:required|needed|applicable|(?:held|used|called\s+for|necessary)(?=\W*$|[.;,]))|no\s+(?:items?|matters?|business|confidential|part)|there\s+(?:were|was|are|is)\s+(?:no|none|nothing)|nothing\s+to)\b"
_SUCH_PART = r"(?:<P2>(?:\s+<NOUN>)?|<CONF>\s+<NOUN>|(?:closed|private|separate|reserved)\s+(?:session|minutes?|meeting|business|discussion|part|section|record|item)s?)(?:\s+(?:meeting|session))?"
_NEEDED = r"(?:needed|required|necessary|held|taken|used|called\s+for|requested|asked\s+for|sought|kept|made)"
_TONIGHT = r"(?:\s+(?:for|on|at|of)?\s*(?:this|that|the|today's|tonight's)?\s*(?:meeting|occasion|time|evening|tonight|today|term))?"
NO_PART2 = (
    r"^\W*(?:(?:resolved|agreed|noted)\s*:?\s*(?:that\s+)?|(?:the\s+)?(?:\w+\s+){1,3}?(?:reported|noted|advised|confirmed|said|stated|declared|agreed|determined)\s+(?:that\s+)?)?"
    r"there\s+(?:was|were|is|are|had\s+been)\s+no(?:thing)?\s+(?:further\s+|other\s+)?(?:(?:<CONF>|<P2>)(?:\s+<NOUN>)?|(?:items?|matters?|business)\s+(?:(?:to\s+be\s+(?:\w+\s+)?(?:as\s+)?)|for\s+|under\s+)?(?:<CONF>|<P2>)|(?:items?|matters|business)(?:\s+(?:that|which)\s+(?:was|were|is|are)\s+not\s+(?:already\s+|elsewhere\s+)?on\s+the\s+agenda\s+(?:for|of)\s+the\s+second\s+part)?(?=\W*$))"
    r"|^\W*it\s+was\s+not\s+(?:necessary|needed)\s+to\s+(?:hold|have|go\s+into|move\s+into)\s+(?:an?\s+|the\s+)?(?:<P2>|<CONF>(?:\s+<NOUN>)?)(?:\s+(?:meeting|session|discussion))?\W*$"
    rf"|^\W*(?:an?\s+|the\s+)?{_SUCH_PART}\s+(?:was|were|is|are)\s+not\s+{_NEEDED}{_TONIGHT}\W*$"
    rf"|^\W*no\s+{_SUCH_PART}\s+(?:was|were|is|are)\s+{_NEEDED}{_TONIGHT}\W*$"
    rf"|^\W*no\s+(?:business|items?|matters?)\s+(?:was|were)\s+(?:taken|transacted|discussed|considered|dealt\s+with|conducted|held|minuted|recorded)\s+(?:in|under|as)\s+(?:private|(?:closed|private)\s+session|committee|camera|<P2>|<CONF>){_TONIGHT}\W*$"
    rf"|^\W*(?:the\s+)?(?:governors?|board|trustees|directors|members|committee|chair\w*)\s+did\s+not\s+(?:need|require|go\s+into|move\s+into|hold|have|use)\s+(?:an?\s+|the\s+)?{_SUCH_PART}{_TONIGHT}\W*$"
)
ASKED_FOR_ANY = (
    r"^\W*(?:(?:is|are|was|were)\s+(?:there\s+)?)?any(?:thing)?(?:\s+(?:items?|matters?|business|minutes?))?\s+<CONF>(?:\s+(?:items?|matters?|business|to\s+(?:minute|report|record|raise|discuss|note)|tonight|today))*\W*$|"
    r"^\W*(?:the\s+)?\w+(?:\s+to\s+the\s+\w+)?\s+asked\s+(?:whether|if)\s+(?:there\s+(?:was|were)\s+)?any(?:thing)?(?:\s+(?:items?|matters?|business|on|in|the|agenda|tonight|today|that|which|governors|trustees|members|they|any(?:one|body)|would|should|might|ought|wish(?:ed)?|want(?:ed)?|like|need(?:ed)?|to|be|treat(?:ed)?|record(?:ed)?|minuted?|keep|kept|take|taken|regard(?:ed)?|deem(?:ed)?|as|in|under|an?)){2,20}\s+(?:<CONF>|<P2>)(?:\s+<NOUN>)?\W*$|"
    r"^\W*(?:it\s+was|(?:the\s+)?\w+(?:\s+to\s+the\s+\w+)?)\s+(?:asked|considered|discussed|checked|agreed)\s+(?:(?:governors|trustees|members|directors|the\s+(?:board|meeting|committee))\s+(?:to\s+(?:say|consider|identify|state|declare)\s+)?)?(?:whether|if)\s+(?:there\s+(?:was|were)\s+)?(?:(?:members|governors|trustees|directors|anyone|anybody|they)\s+(?:wished|wanted|would\s+like)\s+(?:to\s+(?:take|treat|record|minute|have|raise)\s+)?)?any"
    r"(?:\s+(?:such|items?|matters?|business|minutes?|parts?|of\s+(?:the|these)\s+(?:items|minutes|matters)))*"
    r"(?:\s+(?:should|ought\s+to|needed\s+to|were\s+to|was\s+to|to|must|were|was))?(?:\s+be)?(?:\s+(?:treated|recorded|minuted|taken|classed|deemed))?(?:\s+(?:as|in|under))?(?:\s+(?:<CONF>(?:\s+<NOUN>)?|<P2>(?:\s+<NOUN>)?))?\W*$"
)

# In words of one's own, a clause each: "The Clerk had been notified of none. All items would
# therefore be open." Nothing else may stand there: "nothing had been reported about X" is a matter.
_NO_BUSINESS = r"(?:none|nil|nothing|no\s+(?:such\s+|other\s+|further\s+)?(?:<CONF>(?:\s+<NOUN>)?|<P2>(?:\s+<NOUN>)?|items?|matters|business|requests?|notifications?|notice))"
_ANNOUNCED = r"(?:notified|declared|identified|raised|requested|reported|received|proposed|told|informed|advised|aware|heard|given|sent)"
_AT_THIS_MEETING = r"(?:\s+(?:for|at|on|under)\s+(?:this|the|that|today's)\s+(?:meeting|item|heading|agenda|part|occasion))*"
# "Nothing in these minutes needed to be treated as confidential", "no item was deemed private"
_OF_THEM = r"(?:\s+(?:(?:of|in|on|at)\s+)?(?:the|these|this|its|tonight's|today's|draft|minutes|agenda|meeting|business|record|discussed|said|items?|matters?|discussions?|reported|raised|parts?|paragraphs?|anything))*"
_TO_BE_KEPT = (
    r"(?:\s+(?:that|which|was|were|is|are|to|be|been|need|needs|needed|required|requiring|requires|thought|felt|considered|deemed|should|must|had|has|have|being|in|as|of|kept|treated|recorded|minuted|regarded|classed|marked|identified|under|an?|it|they|necessary))*?"
    r"\s+(?:<CONF>(?:\s+<NOUN>)?|<P2>(?:\s+<NOUN>)?|private|confidentiality)"
)
_PUBLISHED = r"(?:,?\s+(?:and|so)\s+(?:the|these|all)\s+(?:the\s+)?minutes\s+(?:may|can|will|would|could)\s+(?:therefore\s+|all\s+)?be\s+published(?:\s+in\s+full)?)?"
NONE_TOLD = (
    rf"^\W*(?:(?:(?:it\s+was|(?:the\s+)?\w+)\s+(?:note[ds]|agree[ds]|confirm(?:ed|s)|consider(?:ed|s)|felt|feels|decide[ds]|determine[ds]|state[ds]|record(?:ed|s))\s+(?:that\s+)?)?(?:there\s+(?:was|were|is|are|had\s+been)\s+)?(?:no(?:thing|ne)?)\b{_OF_THEM}{_TO_BE_KEPT}{_PUBLISHED}"
    rf"|(?:the\s+)?(?:clerk|chair\w*|secretary|director|principal|head\w*|governors?|trustees|directors|members|board|committee|he|she|they)"
    rf"(?:\s+(?:of\s+governance|to\s+the\s+\w+))?\s+(?:asked\s+for\s+any\s+and\s+)?(?:(?:had|has|have|was|were)\s+)?(?:been\s+)?{_ANNOUNCED}\s+(?:of\s+|about\s+)?{_NO_BUSINESS}(?:\s+and\s+{_NO_BUSINESS})?"
    rf"|(?:(?:the\s+)?(?:clerk|chair\w*|secretary|director)(?:\s+(?:of\s+governance|to\s+the\s+\w+))?\s+(?:advised|noted|reported|confirmed|stated|said)\s+(?:that\s+)?(?:under\s+(?:[\w()]+\s+){{1,6}}?)?)?(?:there\s+(?:was|were)\s+)?{_NO_BUSINESS}(?:(?:\s+(?:had|has|have|was|were))?(?:\s+been)?\s+{_ANNOUNCED})?"
    rf"|(?:the\s+)?(?:clerk|chair\w*|governors?|trustees|directors|members|board|committee)\s+did\s+not\s+(?:consider|deem|regard|think|identify|find|feel)\s+(?:that\s+)?any(?:thing)?\b{_OF_THEM}{_TO_BE_KEPT}"
    r"|(?:all|every|each|the\s+whole)\s+(?:of\s+)?(?:the\s+|these\s+|our\s+|(?:tonight|today|this\s+evening)'s\s+)?(?:items?|matters?|business|minutes?|meeting|agenda)\s+(?:(?:(?:may|can|could)(?:\s+all)?\s+be|was|were|is|are|would|will|remains?|remained|therefore|thus|so|be|remain)\s+)+(?:open|public|published|(?:held|taken|dealt\s+with|considered|discussed|heard)\s+in\s+(?:public|open\s+session|(?:the\s+)?<P1>))(?:\s+to\s+the\s+public)?"
    r"|none\s+(?:was|were)\s+(?:identified|raised|requested|asked\s+for|proposed|suggested|needed|nominated|declared)|none\s+(?:was|were|did)|there\s+(?:was|were)\s+(?:not|none)"
    rf"){_AT_THIS_MEETING}\W*$"
)

# Of the minutes as a paper: what of them is to be held back was asked, the others are open, a copy
# is to be made; nothing of a matter.
OF_THE_PAPER = (
    r"^\W*(?:proposed|seconded|moved|agreed|carried)\b(?:\s+(?:by|unanimously))*[^.;:]{0,60}(?:\b(?:seconded|agreed|carried|unanimous\w*)\b[^.;:]{0,30})?\W*$|"
    r"\b(?:asked|considered|discussed|reviewed|decided|reminded|thought|looked|went|read)\b[^.;]{0,60}?\b(?:which|what|whether|if)\s+(?:(?:any|of|the|these|item|items|minutes?|parts?|paragraphs?|notes?|entries|actions?|anything|in|them)\s+){0,5}(?:should|ought|needs?|must|are|is|was|were|to)\b[^.;]{0,30}?(?:<CONF>|\b(?:private|public|publi\w+|seen|shown|open|withheld|reserved|held|kept|left)\b)"
    r"|\b(?:went|gone|looked|read|going)\s+(?:back\s+)?(?:through|over)\s+(?:the\s+|these\s+)(?:(?:clerk's|secretary's|draft|whole)\s+)?(?:notes|minutes|record|draft)\b(?!\s+of\b)"
    r"|^\W*(?:all\s+)?(?:the\s+)?(?:others?|rest|remainder|everything\s+else|all\s+else|(?:other|remaining)\s+(?:minutes|items|paragraphs|entries))\b[^.;]{0,30}\b(?:open|public|published|stands?|website)\b"
    r"|\b(?:actions?|rows?|entries)\b[^.;]{0,40}\b(?:likewise|the\s+same(?:\s+way)?|accordingly)\W*$"
    r"|^\W*(?:the\s+)?(?:clerk|secretary)\s+(?:will|is\s+to|to|was\s+asked\s+to)\s+(?:make|prepare|mark|put|see\s+to|publish|post)\b[^.;]{0,50}\b(?:copy|copies|minutes|version|website)\W*$"
)

# Words of the matters that go to Part 2, as stems: with a name of a sealed item they tie a
# sentence in an action list to that item.
MATTER_STEMS = word_set(
    "warn capability grievance grievanc disciplin disciplinary suspend suspension suspens apprais "
    "settlement redundancy redundanc occupation sickness absence complaint appeal exclusion "
    "exclud dismiss dismissal hear investigation investig allegation alleg resign resignation "
    "maternity objectiv salary pay overpayment tribun probation referr panel claim"
)
# Minute numbers that only Part 2 minutes have: "P2.1", "(C2)", "CM3".
PART2_NUMBER = (
    r"^\W*(?:(?:minute|min|item)\.?\s*)?\(?(?:P2[./]\d[\d.]*|CM\s?\d+|(?<=\()C\d+(?!\d|/\d))\b"
)

# Capitalised words that are no names of persons.
NO_NAMES = word_set(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday easter christmas action actions decision "
    "question challenge resolved agreed approved chair chairman chairperson vice clerk head "
    "headteacher principal deputy director directors governor governors trustee trustees board "
    "committee bursar secretary officer school academy trust college council minutes minute item "
    "part year key stage class the and for his her all both this that they she letter panel staff "
    "staffing pupil matter operation annual general equality act human resources occupational "
    "health social services local authority"
)


@dataclass(frozen=True, slots=True)
class SplitRules:
    """Settings of `split`: which families are on, and the board's own words."""

    confidential_bodies: tuple[str, ...] = CONFIDENTIAL_BODIES
    remuneration_bodies: tuple[str, ...] = REMUNERATION_BODIES  # whole unless something is open
    whole_documents: bool = True  # seal the file of such a body, or with a Part 2 title, whole
    apology_reasons: bool = True  # seal why somebody was absent, where it is personal
    corrections: bool = True  # seal how earlier Part 2 minutes were corrected
    actions: bool = True  # actions, and what else tells of it, go with a sealed item
    repeated_headings: bool = True  # agenda lines that repeat a sealed heading
    page_furniture: bool = True  # headers and footers that name a Part 2 matter
    extra_markers: tuple[str, ...] = ()  # lines that begin with one of these start Part 2
    false_friends: tuple[str, ...] = ()  # phrases that look like a marker and are none
    neutral_headings: tuple[str, ...] = NEUTRAL_HEADINGS  # a stub may keep these


# … until somebody is back in the room: as long as a private part of the meeting lasts.
UNTIL_BACK = r"(?:until|till)\b[^.;]{0,30}?\b(?:c[ao]mes?\s+(?:back|in\s+again)|return(?:s|ed)?(?!\s+(?:to\s+(?:work|school|duty)|from))|rejoin\w*|(?:is|are|were|was)\s+back(?!\s+(?:at|to|from)\b)|(?:is|was)\s+(?:re-?)?open(?:ed)?(?:\s+(?:again|up))?|(?:the\s+)?(?:end|close)\s+of\s+(?:the|this)\s+(?:item|discussion|part|section))\b"
