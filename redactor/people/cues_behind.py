"""What the words behind a name say of the person: pure data, each pattern with its reason.

A pattern looks at the rest of the sentence, from the end of the name on. A weight of 3 settles
the role, 1 only tips it.
"""

from __future__ import annotations

from redactor.data import Role
from redactor.people.drafts import APOLOGISED
from redactor.people.vocabulary import (
    A_FAMILY_FOLLOWS,
    ADULT_KIN,
    BODY,
    CHILD,
    CHILD_KIN,
    CHILD_STATUS,
    JOB,
    NO_SURNAME,
    NOT_STAFF,
    PUPIL_OFFICE,
    YEAR,
    Cue,
    behind,
)

A_YEAR_FOLLOWS = "a year group or class follows"
WROTE_IN = "wrote in as a parent or neighbour does"
HAS_A_PARENT = "a parent is spoken of"
BEHIND: tuple[Cue, ...] = (
    Cue(
        behind(
            r",? (?:who is |aged |is )?(?:just |only |now )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            r"thirteen|fourteen|fifteen|sixteen|[3-9]|1[0-7])\b"
            r"(?! (?!(?:and|who|is|was|has|had|in|with|at|came|from)\b)\w)(?=[, )]|\.(?!\d)|$)"
        ),
        Role.PUPIL,
        2.5,
        "a child's age follows",
    ),
    Cue(
        behind(
            r",? (?:who )?(?:has trained|trained|told (?:members|governors|trustees|directors|the (?:board|committee|meeting))|"
            r"(?:will come|comes) (?:each|every|on|in))\b|,? (?:from|of) (?:the )?(?:\w+ ){0,2}(?:hospital|service|youth service|library|charity)\b"
        ),
        Role.STAFF,
        1.3,
        "trains, visits or addresses the board",
        act=True,
    ),
    Cue(
        behind(
            r"\s+(?:to|must|should|will|does not|did not|had not|was late to)\s+(?:pick (?:up|(?:him|her|them) up)|collect (?:him|her|them|on time|earlier|the (?:boy|girl|children))|drop (?:off|(?:him|her|them) off))\b"
        ),
        Role.FAMILY,
        2,
        "collects a child",
    ),
    Cue(behind(A_FAMILY_FOLLOWS.pattern), Role.FAMILY, 3, "a family is spoken of"),
    Cue(
        behind(
            rf"\s*[,(\[–-]*\s*(?:aged\s+\d|(?:who is |now |both |and )?(?:in |from |of )?{YEAR}{NOT_STAFF})"
        ),
        Role.PUPIL,
        3,
        A_YEAR_FOLLOWS,
    ),
    Cue(
        behind(
            rf"\s*(?:and \w+ )?[,(]\s*(?:an? |the |our )?(?:(?!(?:\d+|saw|sees|met|meets|had|has|told|for|with|supports?|teaches|taught|helps|helped)\b)[\w'-]+ ){{0,3}}{CHILD}\b(?!\s+(?:premium|support|services|welfare|progress|teachers?|nurses?|counsellors?|(?:here|there|at \w+) (?:\w+ )?years ago))"
        ),
        Role.PUPIL,
        2.5,
        "called a pupil or child",
    ),
    Cue(
        behind(
            r"['’]s?\s+(?:\w+\s+){0,2}(?:mum|mam|mother|father|dad|parents?|family|carers?|nan|gran\w*|"
            r"EHCP|EHC|IDP|keyworker|key worker|placement|timetable|exclusion|suspension|"
            r"attendance|behaviour|class teacher|tutor|transport|diagnosis|splints|hoist|escort|"
            r"social worker|needs|statement|admission|place at|place in|reading|writing|poem|painting|"
            r"picture|story|drawing|brother|sister|siblings?|twin)\b"
        ),
        Role.PUPIL,
        3,
        "has a parent, a plan or school work",
    ),
    Cue(
        behind(
            r"\s+(?:was|has been|had been|were|is|who was)\s+(?:\w+ly\s+)?(?:excluded|suspended for|"
            r"suspended (?:on|in|after|twice|again|from school)|reinstated|"
            r"placed on a|on the (?:child protection|CP|CiN)|looked after|"
            r"diagnosed|on a (?:part-time|reduced) timetable|out of school|home-?educated|off-?rolled)"
        ),
        Role.PUPIL,
        2,
        "excluded, diagnosed or on a pupil's plan",
    ),
    Cue(
        behind(
            r"(?:\s+\([^)]*\))?\s+(?:won|came (?:first|second|third)|has missed|missed|is on \d|"
            r"has (?:now )?moved to|will start (?:in|at)|has started|starts in|passed|sang|danced|"
            r"played|scored|read (?:his|her|a|out|from)|wrote (?:a|his|her)|"
            r"showed (?:him|her|them|us|governors|trustees|the)|was awarded|received (?:a|an|the)|"
            r"represented|(?:have|has) (?:Oxbridge|offers?|an offer|been offered)|will be played)"
        ),
        Role.PUPIL,
        1,
        "does what children do",
    ),
    Cue(
        behind(
            r"(?:\s+\([^)]*\))?\s+(?:and [^,.;]{2,30} )?(?:has |have )?(?:achieved|gained|attained|secured|got|obtained|received)\s+"
            r"[^.;]{0,40}(?:grades?|A\*|GCSEs?|A[- ]levels?|distinction|an offer|a place|points|\b[89]s)\b"
        ),
        Role.PUPIL,
        2,
        "has grades or a place",
    ),
    Cue(
        behind(
            r"\s*[:–-]\s*(?:EHCP?|SEND?|IDP|bronze|silver|gold|attendance|suspen|exclu|\d+(?:\.\d+)?\s?%)"
        ),
        Role.PUPIL,
        3,
        "a plan, a medal or an attendance figure follows",
    ),
    Cue(
        behind(rf"\s+and (?:his|her|their)\s+(?:\w+\s+)?(?:{CHILD_KIN}|{ADULT_KIN})\b"),
        Role.PUPIL,
        2.5,
        "has a relative named beside",
    ),
    Cue(
        behind(
            r"\s+(?:\d(?:st|nd|rd|th)|first|second|third|bronze|silver|gold)\s*(?=[,.;)]|$|place|medal)"
        ),
        Role.PUPIL,
        2,
        "a place or medal follows",
    ),
    Cue(
        behind(
            r"\s+said (?:that )?(?:he|she|they)\s+(?:really |all )?(?:loves?|loved|likes?|liked|enjoys?|enjoyed|wants? to|feels? safe)"
        ),
        Role.PUPIL,
        1.5,
        "is asked about school as pupils are",
    ),
    Cue(
        behind(
            r",?\s+whose\s+(?:[\w-]+\s+){0,2}(?:sons?|daughters?|child|children|boys?|girls?|twins|grand\w+)\b"
        ),
        Role.FAMILY,
        3,
        "has a child at the school",
    ),
    Cue(
        behind(
            r"\s+and\s+(?:(?:some|several|all|the|many|two|three|other)\s+)*(?:mums|dads|parents|carers|families|grandparents)\b"
        ),
        Role.FAMILY,
        2,
        "named with other parents",
    ),
    Cue(
        behind(
            r"\s+(?:came to|attended|enjoyed|joined)\s+(?:\w+\s+){0,3}(?:coffee morning|parents['’]? evening|"
            r"parents['’]? workshop|stay and play|drop-in|family (?:learning|lunch)|reintegration meeting)\b"
        ),
        Role.FAMILY,
        1.5,
        "comes to what parents come to",
    ),
    Cue(
        behind(r"\s+(?:(?:was|were|has been|have been)\s+)?fined\b"),
        Role.FAMILY,
        2,
        "fined",
    ),
    Cue(
        behind(
            rf"\s*[,(]\s*(?!whose\b)(?:who is |and )?(?:(?:his|her|their|the|a)\s+)?(?:[\w'’-]+\s+){{0,2}}{ADULT_KIN}\b(?!\s+(?:governor|volunteer|helper|librarian))"
        ),
        Role.FAMILY,
        3,
        "called a parent, carer or relative",
    ),
    Cue(
        behind(rf",?\s+whose\s+(?:[\w-]+\s+){{0,2}}{ADULT_KIN}\b"),
        Role.PUPIL,
        2.5,
        HAS_A_PARENT,
    ),
    Cue(
        behind(
            r"\s+(?:has |have |had |also )?(?:lodged|appealed|complained|written to complain|"
            r"threatened|withdrawn (?:his|her|their)|asked for (?:the governors|a panel|her|his|the panel)|"
            r"(?:is|are|was|were) (?:un)?happy|agreed to (?:a|an|the)|requested a)"
        ),
        Role.FAMILY,
        1.5,
        "appeals, complains or agrees as a parent does",
    ),
    Cue(
        behind(
            rf"\s*[,(]\s*(?!who (?!is\b|was\b|works?\b|worked\b|has been\b)){NO_SURNAME}(?:who is |now |our |the |a |an |new |an? agency )?(?:[\w&'’/-]+\s+){{0,4}}{JOB}(?=\s*(?:[,.;:)–]|$|\b(?:of|for|at|from|in|and|who|to|here|since|until|during|with)\b))"
        ),
        Role.STAFF,
        2,
        "a job or office follows",
    ),
    Cue(
        behind(
            rf"(?:,? who)?\s+(?:is|was|will be|has been|had been)\s+(?:now |appointed |named |promoted to )?(?:(?:the|our|an?|her|his)\s+(?:(?!(?!designated)\w+ed\b)[\w'’-]+\s+){{0,3}}|"
            rf"(?:(?:acting|new|interim|deputy|assistant|lead|class)\s+)*){JOB}\b(?!\s+(?:boy|girl|pupil|student)s?\b)"
        ),
        Role.STAFF,
        2,
        "holds a job",
        act=True,
    ),
    Cue(
        behind(
            r"(?:\s+and\s+[\w' ]+)?\s+(?:was|were|is|are) (?:thanked|welcomed|introduced|commended for (?:his|her|their) work)"
        ),
        Role.STAFF,
        1,
        "thanked or welcomed",
        act=True,
    ),
    Cue(
        behind(
            r"(?:\s+\([^)]*\))?\s+(?:has |had |will be |is |was |will )?(?:retired?|retires|retiring)\b"
        ),
        Role.STAFF,
        2,
        "retires",
        act=True,
    ),
    Cue(
        behind(
            r",?\s+(?:an? )?(?:(?:first|second|third|final|fourth)-year|modern|foundation|degree) (?:student|apprentice|trainee|learner)"
        ),
        Role.PUPIL,
        3,
        "a student or apprentice of the college",
    ),
    Cue(
        behind(
            r",\s+(?:who was |newly |recently |who has been )?appointed\b"
            r"|\s+appointed (?:as |to (?:the post|teach|lead) )?(?:the |our |a |an )?(?-i:Head|Deputy|Assistant|Director|Teacher|teacher|head|deputy)\b"
        ),
        Role.STAFF,
        1.5,
        "appointed",
        act=True,
    ),
    Cue(
        behind(
            rf",?\s+(?:the |our )?(?:two |three |four )?(?:(?:vice[- ]?)?(?:chair\w*|president|secretary|members?|reps?) of (?:the |our )?)?(?:{PUPIL_OFFICE}|ambassadors|buddies)\b"
        ),
        Role.PUPIL,
        3,
        "holds a pupil's office",
    ),
    Cue(
        behind(
            r"\s+on (?:passing|completing|gaining|achieving|his (?:appointment|promotion|retirement)|her (?:appointment|promotion|retirement)|their (?:appointment|promotion))\b"
        ),
        Role.STAFF,
        1.5,
        "congratulated on work",
        act=True,
    ),
    Cue(
        behind(
            r",? who (?:is (?:leaving|retiring|standing down)|has (?:now |just )?(?:left|retired|stood down|completed)|leaves|stands down|steps down|"
            r"retires|has (?:cooked|worked|taught|served|cleaned))\b"
        ),
        Role.STAFF,
        1.5,
        "leaves after long service",
        act=True,
    ),
    Cue(
        behind(
            r"\s*\((?:mathematics|maths|english|science|music|german|french|spanish|welsh|history|geography|art|drama|PE|RE|computing|biology|chemistry|"
            r"physics|economics|psychology|sociology|DT|design and technology|speech and language|[\w' ]{2,25} (?:room|kitchen|office|department|faculty|team))\)"
            r"|\s+in [\w' ]{3,20} room\b"
        ),
        Role.STAFF,
        1.2,
        "a subject or room of work follows",
    ),
    Cue(
        behind(
            r"['’]s?\s+(?:\w+ )?(?:reports?|presentation|use of|choir|club|assembly|team|department|suggestion|proposal|advice|talk|visit|work (?:on|with|in|as))\b"
            r"|\s+and (?:his|her|their) (?:team|colleagues|staff|department)\b"
        ),
        Role.STAFF,
        1,
        "has a report, a club or a team",
        act=True,
    ),
    Cue(
        behind(
            r",?\s+(?:yr|y|ein|un o'n?) (?:\w+ )?(?:athrawes|athro|pennaeth|clerc|cynorthwyydd|cynghorydd|swyddog|rheolwr|gofalwr)\b"
        ),
        Role.STAFF,
        2,
        "a job follows, in Welsh",
    ),
    Cue(
        behind(
            r",?\s+o(?:'r|’r)\s+(?:Awdurdod|Cyngor(?! Ysgol)|Sir|Esgobaeth|Consortiwm|Gwasanaeth|tîm|Brifysgol)\b|,?\s+o (?:Fenter|Gyngor|Goleg|Brifysgol|Wasanaeth|Estyn)\b"
        ),
        Role.STAFF,
        2,
        "comes from a body, in Welsh",
    ),
    Cue(
        behind(
            r",?\s+(?:from|of|on) (?:the |our )?(?:school|student|pupil|junior|eco) (?:council|parliament)\b|"
            r",?\s+o(?:'r|’r) (?:cyngor|senedd) ysgol\b"
        ),
        Role.PUPIL,
        2.5,
        "sits on the school council",
    ),
    Cue(
        behind(
            r",?\s+(?:(?:from|of|at) [\w' ]{3,25})?,?\s*who (?:has |had )?(?:kindly )?(?:(?:gave|given)(?! (?:up|(?:his|her|their) time)\b)|lent|donated|offered|sold|stood)\b"
        ),
        Role.FAMILY,
        1.6,
        "gave or lent as neighbours do",
    ),
    Cue(
        behind(rf"\s+(?:the|our)\s+(?:[\w-]+\s+){{0,2}}{JOB}\b"),
        Role.STAFF,
        2,
        "a job stands beside the name",
    ),
    Cue(
        behind(
            r"(?:,| and)?\s[^.;]{0,80}\b(?:be|were|was) (?:re-?)?(?:appointed|elected|co-?opted|nominated) (?:as |to be )?(?:\w+ ){0,2}(?:governors?|trustees?|members?|chair|vice)\b"
        ),
        Role.GOVERNOR,
        2,
        "appointed or elected",
    ),
    Cue(
        behind(
            r"\s+(?:had |has )?(?:sent|given|gave|offered|tendered) (?:his |her |their )?apologies\b(?! (?:to|for (?!absence|lateness|not |(?:his|her|their) absence|(?:the|this) meeting)))|\s+(?:had |has )apologised\b(?! (?:to|for (?!absence|lateness|not |(?:his|her|their) absence)))"
        ),
        Role.GOVERNOR,
        2.5,
        APOLOGISED,
    ),
    Cue(
        behind(
            r",?\s+(?:has |had |have )?(?:written|wrote|e-?mailed|rung|phoned|telephoned) (?:in\b|again|twice|to (?:ask|say|complain|object|protest|demand|"
            r"(?:the|us|governors|trustees|our)\b[^.;]{0,40}\b(?:to (?:ask|say|complain|object|protest)|asking|saying|complaining|objecting)))"
        ),
        Role.FAMILY,
        2,
        WROTE_IN,
    ),
    Cue(
        behind(
            r",?\s+(?:in|on) (?:his|her|their|our|the) (?:\w+ )?(?:team|department|staff)\b|\s+on supply\b|,?\s+in charge\b|"
            r"\s+of (?:the |our )?(?:auditors?|architects?|solicitors?|surveyors?|insurers?|contractors?|caterers?|bankers?|brokers?|builders?)\b|"
            r",?\s+(?:of|from) (?:the|our|a|an) (?:[\w-]+ ){0,3}(?:museum|gallery|radio station|newspaper|agency|partnership|firm|supplier|contractors?|manufacturers?|publishers?|company|insurers?|clinic|surgery|police|fire service|"
            r"(?:health|supply|clerking|advisory|HR|finance|IT|property|estates|legal|admissions|SEND|attendance|early years|early help|safeguarding) (?:team|pool))\b|"
            r"\s+\((?-i:Portage|CAMHS|SALT|EWO|EP|LA|NHS|Police|Fire Service|Library)\b"
        ),
        Role.STAFF,
        2,
        "works for a team, a firm or a service",
    ),
    Cue(
        behind(
            r",?\s+in (?:the |our )?(?:school )?(?:office|kitchen|canteen|staff ?room|finance team)\b"
        ),
        Role.STAFF,
        2,
        "works in the office or kitchen",
    ),
    Cue(
        behind(
            r"\s+(?:has |had |will be |is |was )?(?:joins|joined|left|leaves|leaving|begun|begins|started|starts) (?:as|after|at the|in (?:January|April|September|July|the|Year)|us|the (?:team|staff|school))"
        ),
        Role.STAFF,
        1,
        "joins or leaves",
        act=True,
    ),
    Cue(
        behind(
            r"\s+(?-i:MSP|MP|MLA|MS|AM|TD|MBE|OBE|CBE|KC|JP)\b|,?\s+(?:at|from|of) (?:the )?(?:council|LA|local authority|trust|diocese|university|county|NHS|department)\b"
        ),
        Role.STAFF,
        2,
        "holds an office elsewhere",
    ),
    Cue(
        behind(
            r"(?:\s+\([^)]*\))?\s+(?:and [^,;]{2,40} )?(?:was|were|has been|have been|had been|is|are|will be|be)\s+(?:\w+ly )?"
            r"(?:co-?opted|re-?elected|elected|re-?appointed|nominated|appointed)\b(?![^.]{0,40}(?:captain|council|head (?:boy|girl)|prefect))"
        ),
        Role.GOVERNOR,
        2,
        "elected or appointed",
        act=True,
    ),
    Cue(
        behind(
            r"\s+(?:has |have )?(?:agreed|volunteered|offered) to (?:be|become|act as|take on|join|chair)\b[^.]{0,40}(?:link|governor|committee|chair|panel|trustee|board)"
        ),
        Role.GOVERNOR,
        2,
        "takes on an office",
        act=True,
    ),
    Cue(
        behind(rf"\s*\((?-i:(?!{CHILD_STATUS}\b)[A-Z]{{2,6}})\)|,\s+(?-i:Ofsted|HMI|NGA|LA|NHS)\b"),
        Role.STAFF,
        1.5,
        "a body's letters follow",
    ),
    Cue(
        behind(
            rf",?\s+(?:from|of|at)\s+(?:the\s+)?(?-i:(?:[A-Z][\w'’&-]*\s+(?:&\s+)?){{0,4}})\b{BODY}\b"
        ),
        Role.STAFF,
        2,
        "comes from a body",
    ),
    Cue(
        behind(
            r"\s*\((?:by phone|via|remotely|item|items|minute|from \d|until|agenda|online|part)|\s[^.;]{0,40}\bcame (?:in )?for (?:this |the (?:first|second|last|next) )?item\b"
        ),
        Role.STAFF,
        2,
        "attends for an item",
        act=True,
    ),
    Cue(
        behind(
            rf"(?:, [^,.;]{{2,60}},)?\s+(?:(?:has |will )?(?:joins?|joined|starts?|started|begins?|began|returns?|takes over|taken over|continues?)\s+(?:us\s+)?as)\s+"
            rf"(?:its |the |our |an? )?(?:[\w-]+\s+){{0,3}}{JOB}\b"
            r"|(?:, [^,.;]{2,60},)?\s+will (?:become|be|take up) (?:its |the |our )?(?:[\w-]+ ){0,2}(?:head ?teacher|headship|principal|deputy head\w*|SENDCo|SENCo|chief executive|business manager)\b"
        ),
        Role.STAFF,
        2,
        "takes up a job",
        act=True,
    ),
    Cue(
        behind(
            r"\s+(?:family|families|household|siblings|parents)\b(?! (?:governor|centre|hub|learning|support))"
        ),
        Role.FAMILY,
        3,
        "a family named as one",
    ),
    Cue(
        behind(r",? aged? (?:1[89]|[2-9]\d|1[01]\d)\b(?! (?:to|and over|or over|%|per cent))"),
        Role.FAMILY,
        2.5,
        "a grown-up's age is told",
    ),
    Cue(
        behind(
            r"\s+(?:girls|boys|twins|triplets|sisters|brothers|children|lads|kids)\b"
            r"(?! (?:team|choir|club|group|school|football|cricket|rugby|netball|hockey))"
        ),
        Role.PUPIL,
        3,
        "children named by one surname",
    ),
    Cue(
        behind(
            r",? (?:of|from|on) the (?:[\w&-]+ ){1,4}(?:course|programme|pathway|diploma|tutor group|form)\b"
        ),
        Role.PUPIL,
        1.5,
        "takes a course",
    ),
)
