"""What the words around a name say of the person: pure data, each pattern with its reason.

Patterns look at the rest of the sentence to the left (`LEFT`, anchored at its end) or to the
right (`RIGHT`, anchored at its start) of a name, or at what a list or a column is headed with
(`LEADS`). A weight of 3 settles the role, 1 only tips it. What a sentence is about: `matters`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from redactor.data import Role

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
_NOT_STAFF = (
    r"(?!\s*(?:class\s*|phase\s*|maths\s*|pastoral\s*)?(?:teachers?|leads?|leaders?|TAs?|HLTAs?|LSAs?|links?|tutors?|"
    r"governors?|teams?|co-?ordinators?|heads?|manager|mentor|parents?)\b)"
)
# What stands in brackets behind a child's name, unlike a body's acronym behind a visitor's.
_CHILD_STATUS = r"(?:SEND?|EHCP?|PP|LAC|CLA|CiN|CIN|CP|EAL|FSM|ALN|IDP|PEX|[YPSR]\d*|KS\d|EYFS)"
_BODY = (
    r"(?:services?|team|council|trust|agency|police|library|church|university|group|company|ltd|"
    r"consulting|consultancy|diocese|charity|association|society|recruitment|teaching|"
    r"education|solutions|department|authority|partnership|board|NHS|LA|DfE|Ofsted|NGA)"
)
_CHILD = (
    r"(?:pupils?|students?|child|children|boys?|girls?|learners?|youngsters?|lad|lass|toddler|"
    r"siblings?|twins?|(?:sixth|fifth)[- ]formers?|disgybl|plentyn)"
)
_CHILD_KIN = (
    r"(?:son|daughter|sons|daughters|grand-?(?:son|daughter|child|children)|step-?(?:son|daughter)"
    r"|brother|sister|brothers|sisters|twin|niece|nephew|little one|foster (?:son|daughter|child))"
)
_ADULT_KIN = (
    r"(?:mothers?|fathers?|mum|mam|mummy|dads?|daddy|parents?|step-?(?:mother|father|mum|dad)|"
    r"grand-?(?:mothers?|fathers?|parents?|ma|pa|mum|dad)|nan|nana|gran|granny|grandad|"
    r"(?:foster[- ])?carers?|guardians?|uncle|aunt|auntie|"
    r"(?<!improvement )(?<!business )(?<!delivery )(?<!catering )partner|husband|wife|ex-husband|"
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
    r"moderators?|assessors?|improvement partner|reporters?|journalists?|editors?|MPs?|MSPs?|mayor|"
    r"HMI|trainees?|apprentices?|play ?workers?|youth workers?|drivers?|gardeners?|dinner lady|"
    r"lollipop (?:lady|man)|speakers?|judges?|organists?|pennaeth|athrawes|athro)"
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
    return re.compile(rf"^(?:{pattern})", _I)


def _left(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\s*$", _I)


RIGHT: tuple[Cue, ...] = (
    Cue(
        _right(rf"\s*[,(\[–-]*\s*(?:aged\s+\d|(?:who is |now |both |and )?(?:in |from |of )?{_YEAR}{_NOT_STAFF})"),
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
        _right(
            r"(?:\s+\([^)]*\))?\s+(?:and [^,.;]{2,30} )?(?:has |have )?(?:achieved|gained|attained|secured|got|obtained|received)\s+"
            r"[^.;]{0,40}(?:grades?|A\*|GCSEs?|A[- ]levels?|distinction|an offer|a place|points|\b[89]s)\b"
        ),
        Role.PUPIL, 2, "has grades or a place",
    ),
    Cue(
        _right(r"\s*[:–-]\s*(?:EHCP?|SEND?|IDP|bronze|silver|gold|attendance|suspen|exclu|\d+(?:\.\d+)?\s?%)"),
        Role.PUPIL, 3, "a plan, a medal or an attendance figure follows",
    ),
    Cue(
        _right(r"\s+said (?:that )?(?:he|she|they)\s+(?:really |all )?(?:loves?|loved|likes?|liked|enjoys?|enjoyed|wants? to|feels? safe)"),
        Role.PUPIL, 1.5, "is asked about school as pupils are",
    ),
    Cue(
        _right(r",?\s+whose\s+(?:[\w-]+\s+){0,2}(?:sons?|daughters?|child|children|boys?|girls?|twins|grand\w+)\b"),
        Role.FAMILY, 3, "has a child at the school",
    ),
    Cue(
        _right(r"\s+and\s+(?:(?:some|several|all|the|many|two|three|other)\s+)*(?:mums|dads|parents|carers|families|grandparents)\b"),
        Role.FAMILY, 2, "named with other parents",
    ),
    Cue(
        _right(r"\s+(?:(?:was|were|has been|have been)\s+)?fined\b"),
        Role.FAMILY, 2, "fined",
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
        _right(
            r"(?:\s+\([^)]*\))?\s+(?:and [^,;]{2,40} )?(?:was|were|has been|have been|is|are|will be)\s+(?:\w+ly )?"
            r"(?:co-?opted|re-?elected|elected|re-?appointed|nominated|appointed)\b(?![^.]{0,40}(?:captain|council|head (?:boy|girl)|prefect))"
        ),
        Role.GOVERNOR, 2, "elected or appointed",
    ),
    Cue(
        _right(r"\s+(?:has |have )?(?:agreed|volunteered|offered) to (?:be|become|act as|take on|join|chair)\b[^.]{0,40}(?:link|governor|committee|chair|panel|trustee|board)"),
        Role.GOVERNOR, 2, "takes on an office",
    ),
    Cue(
        _right(rf"\s*\((?-i:(?!{_CHILD_STATUS}\b)[A-Z]{{2,6}})\)|,\s+(?-i:Ofsted|HMI|NGA|LA|NHS)\b"),
        Role.STAFF, 1.5, "a body's letters follow",
    ),
    Cue(
        _right(rf",?\s+(?:from|of|at)\s+(?:the\s+)?(?-i:(?:[A-Z][\w'’&-]*\s+){{0,4}})\b{_BODY}\b"),
        Role.STAFF, 2, "comes from a body",
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
        _left(
            r"\b(?:head (?:boy|girl)s?|house captains?|sports captains?|team captains?|prefects?|prize[- ]?winners?|"
            r"(?:school|eco|class|student) council(?:lors?)?(?: members?| reps?)?|(?:reading|times tables?|maths) champions?|"
            r"playground (?:leaders|buddies)|digital leaders|anti-bullying ambassadors)\b[^.;]{0,60}"
        ),
        Role.PUPIL, 2.5, "holds a pupil's office or prize",
    ),
    Cue(
        _left(rf"\b(?:his|her|their|the|whose|and|with|of|\w+['’]s)\s+(?:[\w-]+\s+){{0,2}}{_CHILD_KIN},?"),
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
            r"(?:(?!\b(?:answered|handled|dealt|acknowledged|investigated|responded|heard|considered|reviewed|resolved|looked)\b)[^.;]){0,70}"
            r"\b(?:from|by|gan|oddi wrth|wrth)(?:\s+a\s+(?:\w+\s+)?(?:parent|neighbour|resident|grandparent|member of the public),?)?"
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
        _left(r"\b(?:bank mandate|signator(?:y|ies))\b[^.;]{0,80}"),
        Role.GOVERNOR, 1.6, "signs for the bank",
    ),
    Cue(
        _left(r"\bparents['’]? (?:group|association|forum)[^.;]{0,30}"),
        Role.FAMILY, 2, "speaks for parents",
    ),
    Cue(
        _left(r"\b(?:answered|investigated|handled|dealt with|acknowledged|responded to|resolved|looked into|managed|drafted|checked|judged|"
            r"led|presented|taught|chaired|given|run|hosted|delivered|advised|repaired|serviced|installed|to be \w+) by|\btraining (?:from|by)"),
        Role.STAFF, 2, "did it in the job",
    ),
    Cue(
        _left(r"\bthank(?:s|ed)\b[^.;]{0,120}\band"),
        Role.STAFF, 1, "thanked, or works for the board",
    ),
    Cue(
        _left(
            r"\b(?:thank(?:s|ed|ing)?(?: to)?(?: both)?|grateful to|reports? (?:from|by)|"
            r"introduced by|proposed by|proposed|work of|work done by|seconded by|seconded|welcomed|welcome to|"
            r"prepared by|supplied by|commissioned from|appointment of|appointed|"
            r"re-?elected|elected|nominated|said goodbye to|farewell to)"
        ),
        Role.STAFF, 1, "thanked, or works for the board",
    ),
)

# Kin and child words right before a capitalised word that no recognizer knows: a name for certain.
INTRODUCES_A_NAME = re.compile(
    rf"\b(?:(?:his|her|their|whose|foster|\w+['’]s)\s+(?:[\w-]+\s+)?(?:{_CHILD_KIN}|{_ADULT_KIN})|"
    rf"(?:a (?:pupil|boy|girl|child|student)(?: called| named)?),?)\s*,?\s*$",
    _I,
)

# What a list, a column or a class list is headed with: it holds for every name in it.
LEADS: tuple[Cue, ...] = (
    Cue(
        re.compile(
            rf"\b(?:{_CHILD}|prize[- ]?winners?|winners|champions|captains|prefects|school council\w*|head (?:boy|girl)|"
            r"celebrations?|achievements?|successes|awards?|leavers' prizes|medals?|well done|congratulations|"
            r"class lists?|register|waiting list|admissions?|exclusions?|suspensions?|EHCPs?|looked[- ]after)\b"
            r"(?!\s+(?:premium|support|services|welfare|progress|council report|policy))",
            _I,
        ),
        Role.PUPIL, 2, "listed under pupils",
    ),
    Cue(
        re.compile(r"\b(?:parents?|carers?|famil(?:y|ies)|complain\w+|neighbours?|correspondence from)\b(?!\s+(?:governors?|view|survey|evening))", _I),
        Role.FAMILY, 2, "listed under families",
    ),
    Cue(
        re.compile(r"^\W*(?:lead|owner|by whom|who|responsib\w+|auditor|reviewer|presenter|presented by|led by)\W*$|\b(?:(?:new |departing |agency |supply )?staff|teachers?|appointments?|joiners|starters|volunteers?|visitors?|attendees|speakers?|judges)\b(?!\s+absence)", _I),
        Role.STAFF, 1.5, "listed under staff or visitors",
    ),
)
