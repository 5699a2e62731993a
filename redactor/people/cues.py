"""What the words around a name say of the person: pure data, each pattern with its reason.

Patterns look at the rest of the sentence to the left (`LEFT`, anchored at its end) or to the
right (`RIGHT`, anchored at its start) of a name, or at the whole sentence (`MATTERS`). A weight
of 3 settles the role, 1 only tips it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from redactor.data import Matter, Role

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Cue:
    """One piece of evidence: the pattern, the role that it speaks for, how loudly, and why."""

    pattern: re.Pattern[str]
    role: Role
    weight: float
    why: str


_YEAR = (
    r"(?:(?:year|yr)s?\.?\s?(?:1[0-4]|\d|R\b|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|thirteen)\b|Y(?:1[0-4]|\d|R)\b|reception\b|nursery\b|pre-?school\b|blwyddyn\s?\d|"
    r"P[1-7]\b|S[1-6]\b|form\s?\d|1?\d[A-Z]{1,2}\d?\b(?=\W|$))"
)
_CHILD = (
    r"(?:pupils?|students?|child|children|boys?|girls?|learners?|youngsters?|lad|lass|toddler|"
    r"siblings?|twins?|disgybl|plentyn)"
)
_CHILD_KIN = (
    r"(?:son|daughter|sons|daughters|grand-?(?:son|daughter|child|children)|step-?(?:son|daughter)"
    r"|brother|sister|brothers|sisters|twin|niece|nephew|little one|foster (?:son|daughter|child))"
)
_ADULT_KIN = (
    r"(?:mothers?|fathers?|mum|mam|mummy|dads?|daddy|parents?|step-?(?:mother|father|mum|dad)|"
    r"grand-?(?:mothers?|fathers?|parents?|ma|pa|mum|dad)|nan|nana|gran|granny|grandad|"
    r"(?:foster[- ])?carers?|guardians?|uncle|aunt|auntie|partner|husband|wife|ex-husband|"
    r"boyfriend|girlfriend|fiancée?|ex|fam|mam-gu|tad|rhieni)"
)
_JOB = (
    r"(?:teachers?|teaching assistants?|teaching staff|TAs?|HLTAs?|LSAs?|ECTs?|NQTs?|phase leader|"
    r"year leader|heads? of (?:\w+ ){0,3}\w+|leads?|leaders?|SENDCos?|SENCos?|ALNCo|caretaker|"
    r"site (?:manager|supervisor|team)|premises (?:manager|officer)|cleaners?|cook|chef|"
    r"kitchen (?:manager|team|assistant)|catering (?:manager|assistant)|lunchtime supervisors?|"
    r"midday (?:supervisors?|assistants?)|technicians?|administrators?|secretary|receptionist|bursar|"
    r"(?:school )?business (?:manager|leader|director)|officers?|advis[eo]rs?|inspectors?|"
    r"consultants?|architects?|surveyors?|auditors?|accountants?|examiners?|solicitors?|lawyers?|"
    r"barristers?|counsel|partner at|directors?|managers?|co-?ordinators?|therapists?|"
    r"psychologists?|nurses?|paediatricians?|doctors?|GPs?|social workers?|counsellors?|mentors?|"
    r"coach(?:es)?|instructors?|tutors?|lecturers?|professors?|librarians?|chaplains?|vicar|curate|"
    r"priest|minister|rector|archdeacon|bishop|imam|rabbi|councillors?|chief executive|executive|"
    r"CEO|CFO|COO|principals?|vice[- ]principals?|head ?teachers?|heads?|deput(?:y|ies)|"
    r"assistant heads?|DSL|PC|PCSO|sergeant|police|trustees?|governors?|members?|clerk|"
    r"facilitators?|trainers?|authors?|poets?|artists?|musicians?|engineers?|contractors?|"
    r"photographers?|volunteers?|visitors?|representatives?|specialists?|practitioners?|"
    r"keyworkers?|key workers?|support workers?|family workers?|liaison|chair|chairman|"
    r"moderators?|assessors?|facilitator|pennaeth|athrawes|athro)"
)
_WORKS = (
    r"(?:reported|presented|explained|led|leads|introduced|confirmed|advised|updated|outlined|"
    r"briefed|tabled|circulated|proposed|seconded|chaired|arranged|organised|delivered|trained|"
    r"ran|runs|taught|teaches|is teaching|co-?ordinates|oversees|supports|visited|attended|"
    r"joined the meeting|answered|replied|responded|recommended|summarised|demonstrated|shared|"
    r"had run|has run|spoken to|drew attention|gave (?:a|an|the)|spoke (?:to|about)|took (?:governors|trustees|members)|"
    r"talked (?:governors|trustees|members)|has written|wrote (?:the|a) (?:report|policy|handbook|guide|bid|plan)|has joined|joined us|is acting|is covering|covers|"
    r"has taken (?:on|over|charge)|is mentoring|mentors|"
    r"will (?:lead|present|report|bring|circulate|attend|deliver|cover|run))"
)


def _right(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"^{pattern}", _I)


def _left(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"{pattern}\s*$", _I)


RIGHT: tuple[Cue, ...] = (
    Cue(
        _right(rf"\s*[,(\[–-]*\s*(?:aged\s+\d|(?:who is |now |both |and )?(?:in |from |of )?{_YEAR})"),
        Role.PUPIL, 3, "a year group or class follows",
    ),
    Cue(
        _right(rf"\s*(?:and \w+ )?[,(]\s*(?:an? |the |our )?(?:[\w'-]+ ){{0,3}}{_CHILD}\b(?!\s+(?:premium|support|services|welfare|progress))"),
        Role.PUPIL, 2.5, "called a pupil or child",
    ),
    Cue(
        _right(
            r"['’]s?\s+(?:\w+\s+){0,2}(?:mum|mam|mother|father|dad|parents?|family|carers?|nan|gran\w*|"
            r"EHCP|EHC|IDP|keyworker|key worker|placement|timetable|exclusion|suspension|"
            r"attendance|behaviour|class teacher|tutor|transport|diagnosis|splints|hoist|escort|"
            r"social worker|needs|statement|admission|place at|place in|reading|writing|poem|painting|"
            r"picture|story|drawing|brother|sister|siblings?|twin)\b"
        ),
        Role.PUPIL, 3, "has a parent, a plan or school work",
    ),
    Cue(
        _right(
            r"\s+(?:was|has been|had been|were|is|who was)\s+(?:\w+ly\s+)?(?:excluded|suspended for|"
            r"suspended (?:on|in|after|twice|again|from school)|reinstated|"
            r"placed on a|on the (?:child protection|CP|CiN)|looked after|"
            r"diagnosed|on a (?:part-time|reduced) timetable|out of school|home-?educated|off-?rolled)"
        ),
        Role.PUPIL, 2, "excluded, diagnosed or on a pupil's plan",
    ),
    Cue(
        _right(
            r"(?:\s+\([^)]*\))?\s+(?:won|came (?:first|second|third)|has missed|missed|is on \d|"
            r"has (?:now )?moved to|will start (?:in|at)|has started|starts in|passed|sang|danced|"
            r"played|scored|read (?:his|her|a|out|from)|wrote (?:a|his|her)|"
            r"showed (?:him|her|them|us|governors|trustees|the)|was awarded|received (?:a|an|the)|"
            r"represented|(?:have|has) (?:Oxbridge|offers?|an offer|been offered)|will be played)"
        ),
        Role.PUPIL, 1, "does what children do",
    ),
    Cue(
        _right(rf"\s*[,(]\s*(?:who is |and )?(?:(?:his|her|their|the|a)\s+)?(?:[\w'’-]+\s+){{0,2}}{_ADULT_KIN}\b(?!\s+governor)"),
        Role.FAMILY, 3, "called a parent, carer or relative",
    ),
    Cue(
        _right(
            r"\s+(?:has |have |had |also )?(?:lodged|appealed|complained|written to complain|"
            r"threatened|withdrawn (?:his|her|their)|asked for (?:the governors|a panel|her|his|the panel)|"
            r"(?:is|are|was|were) (?:un)?happy|agreed to (?:a|an|the)|requested a)"
        ),
        Role.FAMILY, 1.5, "appeals, complains or agrees as a parent does",
    ),
    Cue(
        _right(rf"\s*[,(]\s*(?:who is |now |our |the |a |an |new |an? agency )?(?:[\w&'’/-]+\s+){{0,4}}{_JOB}(?=\s*(?:[,.;:)–]|$|\b(?:of|for|at|from|in|and|who|to|here)\b))"),
        Role.STAFF, 2, "a job or office follows",
    ),
    Cue(
        _right(rf"(?:\s+\([^)]*\))?,?\s+(?:who\s+)?(?:has |had |have |then |also |will )?{_WORKS}\b"),
        Role.STAFF, 1, "reports, leads or teaches",
    ),
    Cue(
        _right(r"(?:\s+and\s+[\w' ]+)?\s+(?:was|were|is|are) (?:thanked|welcomed|introduced|commended for (?:his|her|their) work)"),
        Role.STAFF, 1, "thanked or welcomed",
    ),
    Cue(
        _right(r"\s+(?:has |had |will be |is |was )?(?:retired?|retiring|retires|joins|joined|left|leaves|leaving|begun|begins|started|starts) (?:as|after|at the|in (?:January|April|September|July|the|Year)|us|the (?:team|staff|school))"),
        Role.STAFF, 1, "joins or leaves",
    ),
    Cue(
        _right(r"\s+(?:MSP|MP|MLA|MS|AM|TD|MBE|OBE|CBE|KC|JP)\b|,?\s+(?:at|from|of) (?:the )?(?:council|LA|local authority|trust|diocese|university|county|NHS|department)\b"),
        Role.STAFF, 2, "holds an office elsewhere",
    ),
    Cue(
        _right(r"\s*\((?:by phone|via|remotely|item|items|minute|from \d|until|agenda|online|part)"),
        Role.STAFF, 2, "attends for an item",
    ),
)

LEFT: tuple[Cue, ...] = (
    Cue(
        _left(rf"(?:{_YEAR}|{_CHILD})(?:\s+[\w-]+)?(?:,|:|\s+named|\s+called|\s+–)?"),
        Role.PUPIL, 2.5, "a pupil or class is named before",
    ),
    Cue(
        _left(rf"\b{_CHILD}\b[^.;:]{{0,40}}:"),
        Role.PUPIL, 2.5, "children are listed",
    ),
    Cue(
        _left(rf"\b(?:{_CHILD}|pupil|student)\s+(?:[\w-]+\s+){{0,2}}[\w-]+s?,"),
        Role.PUPIL, 1.5, "pupils are announced before",
    ),
    Cue(
        _left(rf"\b(?:his|her|their|the|whose|and|with|of)\s+(?:[\w-]+\s+){{0,2}}{_CHILD_KIN},?"),
        Role.PUPIL, 3, "called a son, daughter or sibling",
    ),
    Cue(
        _left(r"\b(?:mother|father|mum|dad|parents?|famil(?:y|ies)|carers?|siblings?) of"),
        Role.PUPIL, 2, "has parents named before",
    ),
    Cue(
        _left(
            r"\b(?:in the matter of|(?:permanent )?exclusion of|suspension of|case of|place for|"
            r"plan for|EHCP for|impressed by|talked? to|chat(?:ted)? with|conversation with|"
            r"panel (?:on|for)|celebrat\w+|congratulat\w+(?: to)?|well done to|played by|sung by|"
            r"recipients? (?:are|is|were|was)|(?:prize|award|cup|medal|certificate)s? (?:was|were) presented (?:by [\w .']+ )?to|"
            r"read by|written by|drawn by|won by|prizes? (?:to|for)|awarded to)"
        ),
        Role.PUPIL, 1, "spoken of as a child is",
    ),
    Cue(
        _left(rf"\b(?:(?:his|her|their|the|whose|a)\s+)?(?:[\w'’-]+\s+)?{_ADULT_KIN}(?:,|:|\s+called)?"),
        Role.FAMILY, 2.5, "called a parent, carer or relative before",
    ),
    Cue(
        _left(
            r"\b(?:letters?|complaints?|e-?mails?|cards?|calls?|notes?|requests?|correspondence|"
            r"thank-?you|SAR|FOI request|appeal|concerns?|petition|objection|representations?|llythyr)\b"
            r"[^.;]{0,70}\b(?:from|by|gan|oddi wrth|wrth)(?:\s+a\s+(?:\w+\s+)?(?:parent|neighbour|resident|grandparent|member of the public),?)?"
        ),
        Role.FAMILY, 2, "wrote, called or complained",
    ),
    Cue(
        _left(r"\b(?:penalty notice|fine|warning letter|home visit|attendance contract)[^.;]{0,40}\b(?:to|for|with)"),
        Role.FAMILY, 2, "a notice or visit went to them",
    ),
    Cue(
        _left(rf"\b(?:the |our |a |new |former )?{_JOB}(?: there| here|(?: (?:at|of|for|from) [\w'’ ]{{2,30}}))?,?"),
        Role.STAFF, 2, "a job or office is named before",
    ),
    Cue(
        _left(r"\b(?:appointments?|appointed|re-?appointed|co-?opted|elected|nominated|term of office)\b[^.;]{0,40}:?"),
        Role.GOVERNOR, 1.6, "appointed or elected",
    ),
    Cue(
        _left(r"\bparents['’]? (?:group|association|forum)[^.;]{0,30}"),
        Role.FAMILY, 2, "speaks for parents",
    ),
    Cue(
        _left(r"\bthank(?:s|ed)\b[^.;]{0,120}\band"),
        Role.STAFF, 1, "thanked with others",
    ),
    Cue(
        _left(
            r"\b(?:thank(?:s|ed|ing)?(?: to)?(?: both)?|grateful to|led by|presented by|taught by|reports? (?:from|by)|"
            r"introduced by|chaired by|proposed by|proposed|work of|work done by|seconded by|seconded|welcomed|welcome to|"
            r"given by|run by|hosted by|prepared by|supplied by|delivered by|advised by|commissioned from|training (?:from|by)|appointment of|appointed|"
            r"re-?elected|elected|nominated|said goodbye to|farewell to)"
        ),
        Role.STAFF, 1, "thanked, or works for the board",
    ),
)

# What the sentence is about. The first matter whose pattern fits decides; ordinary otherwise.
MATTERS: tuple[tuple[Matter, re.Pattern[str]], ...] = (
    (
        Matter.PERSONNEL,
        re.compile(
            r"\b(?:sick(?:ness)?(?: leave| pay| note)?\b(?! bay)|signed off|off (?:sick|work|since|with|long)|i ffwrdd o'r gwaith|absennol|llawdriniaeth|"
            r"long[- ]term (?:sick|absen\w+)|on long[- ]term|(?:maternity|paternity|adoption|compassionate|"
            r"bereavement|unpaid|garden(?:ing)?|sick|special) leave|phased return|return(?:ed|ing|s)? to work|"
            r"back (?:at|to) work|occupational health|OH (?:referral|report)|fit note|"
            r"(?:following|after|for|having|awaiting|recovering from|undergo\w*|had|needs) (?:[\w-]+ ){0,2}(?:surgery|operation|treatment|chemotherapy)|"
            r"(?:with|from|of|by|has|had|to) (?:[\w-]+ ){0,2}(?:stress|migraines?|depression|anxiety|cancer|covid|stroke)|heart (?:attack|condition|surgery)|biops(?:y|ies)|tumours?|transplant|waiting for a|"
            r"absent with|(?:once )?again absent|with (?:his|her|their) nerves|breakdown|hospitalised|"
            r"(?:was|were|been) injured|sick line|"
            r"fractured|RIDDOR|miscarriage|pregnan\w+|"
            r"resign(?:ed|ing|s|ation)|handed in (?:his|her|their) notice|working (?:his|her|their) notice|"
            r"notice period|grievance|capability|disciplin(?:ary|ed)|misconduct|dismiss(?:ed|al)|"
            r"suspended (?:on|from duty|pending)|neutral act|(?:written|verbal|final|first|formal) warning|"
            r"allegation|LADO|investigat(?:ion|ed) (?:into|under)|probation(?:ary)?|redundan\w+|at risk of|"
            r"settlement|COT3|tribunal claim|early conciliation|ACAS|appraisal|performance (?:management|review)|"
            r"pay (?:progression|award|point|scale|rise|review)|salar(?:y|ies)|overpa(?:id|yment)|"
            r"upper pay|threshold|TLR|leadership (?:range|scale|point)|L\d{1,2} to L\d|M\d to|UPS ?\d|increment|"
            r"flexible working|reduce (?:his|her|their) hours|support plan|"
            r"half pay|full pay|medical retirement|ill[- ]health|death in service|shortlist(?:ed)?|"
            r"absent since|been absent|absent (?:until|for \w+ (?:weeks|months))|absence (?:of|trigger|since)|salwch|cyfnod mamolaeth|ymddiswydd\w+)\b",
            _I,
        ),
    ),
    (
        Matter.COMPLAINT,
        re.compile(
            r"\b(?:complain(?:s|ed|ing|t|ts|ant)?|stage (?:1|2|3|one|two|three)|unhappy (?:about|with|that)|"
            r"aggrieved|shouted at|spoke(?:n)? to (?:her|him|their|my)|the way in which|barring letter|"
            r"vexatious|cwyn\w*|rude to|handled (?:her|his|their|roughly))\b",
            _I,
        ),
    ),
    (
        Matter.PUPIL,
        re.compile(
            r"\b(?:exclu(?:ded|sion|sions)|suspen(?:ded|sion|sions)|PEX|managed move|reinstat\w+|EHCP?s?|IDP|"
            r"tribunal|diagnos\w+|independent review|review panel|hearing|withdrawn|safeguarding|child protection|CP plan|child in need|CiN|early help|"
            r"looked[- ]after|foster|social (?:care|worker|services)|timetable|attendance|absence|absent|missed|"
            r"penalty notice|persistent\w*|leave was not authorised|admission|appeal|waiting list|"
            r"behaviou?r|incident|bull(?:y|ied|ying)|bitten|arrested|threw|thrown|climbed|assault(?:ed)?|punch(?:ed|ing)?|fight|knife|drugs|vap(?:e|ing)|"
            r"stole|sectarian|racist|homophobic|slur|allerg(?:y|ic)|sesame|reaction to|"
            r"(?:his|her|their) (?:mother|father|mum|mam|dad|parents|nan|carers?)|bit|hit|kick(?:ed|ing)|bruis\w+|SEND?|ALN|sensory|"
            r"autis\w+|ADHD|wheelchair|medical|medication|hospital|epipen|bursary|free school meals|"
            r"dinner money|reintegration|placement|pupil premium|children'?s services|MASH|"
            r"played? (?:the part|by)|won|prize|award(?:ed)?|medal|competition|choir|team|tournament|"
            r"congratulat\w+|celebrat\w+|poem|painting|Oxbridge|apprenticeship|solo|gwahar\w+)\b",
            _I,
        ),
    ),
)

# What people at the table do, said right after their name.
SPEAKS = re.compile(
    r"^(?:\s+\([^)]*\))?\s+(?:then |also |had |has )?(?:asked|reported|proposed|seconded|declared|reminded|"
    r"opened the|queried|questioned|challenged|thanked|agreed to|noted|confirmed|suggested|moved|abstained|"
    r"left the (?:meeting|room)|joined the meeting|took the chair|chaired)\b",
    _I,
)

# Personnel words bound to the name itself: only these touch somebody who sits at the table.
OWN_MATTER_RIGHT = re.compile(
    r"^(?:['’]s?\s+(?:own\s+)?(?:pay|salary|appraisal|performance (?:management|review)|absence|sickness|"
    r"sick leave|maternity|paternity|illness|operation|surgery|treatment|grievance|capability|contract|"
    r"notice|resignation as (?:head|teacher|deputy|principal)|disciplinary|suspension|remuneration|return to work|phased return|"
    r"bonus|pension|hours)\b"
    r"|\s+(?:\([^)]*\)\s+)?(?:has|had|have|was|is|will)\s+(?:been |be |not been |begin |started |start )?(?:\w+ly )?"
    r"(?:off (?:sick|work|with|since)|signed off|absent (?:since|following|with)|on (?:long-term|sick|maternity|compassionate)|"
    r"suspended on|dismissed|charged with|arrested))",
    _I,
)
OWN_MATTER_LEFT = re.compile(
    r"(?:(?:grievance|complaints?|allegations?|concerns?|letter|e-?mail) (?:against|about|concerning)|"
    r"(?:she|he|they|parents?|mother|father|family|mum|dad) (?:says?|said|claims?|claimed|alleges?|alleged|feels?|felt|complain\w*) (?:that )?|"
    r"salary of|pay of|appraisal of|investigation (?:into|of)|"
    r"mediation offered to(?: [\w ]+ and)?)\s*$",
    _I,
)

# Kin and child words right before a capitalised word that no recognizer knows: a name for certain.
INTRODUCES_A_NAME = re.compile(
    rf"\b(?:(?:his|her|their|whose|foster)\s+(?:[\w-]+\s+)?(?:{_CHILD_KIN}|{_ADULT_KIN})|"
    rf"(?:a (?:pupil|boy|girl|child|student)(?: called| named)?),?)\s*,?\s*$",
    _I,
)
