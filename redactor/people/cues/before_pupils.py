"""What before a name shows a pupil: pure data, with reasons."""

from __future__ import annotations

import re

from redactor.data import Role
from redactor.naming.pupils import BODIES, COUNTED
from redactor.people.drafts import CALLED_A_PUPIL
from redactor.people.plainly.sentence import A_NAME
from redactor.people.vocabulary import (
    ADULT_KIN,
    CHILD,
    CHILD_KIN,
    JOB,
    MEETS,
    NO_VERB,
    NOT_STAFF,
    PUPIL_OFFICE,
    STUDENT_UNION,
    UNION_OFFICE,
    YEAR,
    Cue,
    before,
)

A_WINNER = "stands in a list of winners"
HARMED = "harmed by a child"  # or, with a title, at work
ONE_OF_SO_MANY = "one of those who are counted"  # if no job follows
ONE_OF_THOSE_WHO = "one of those whom somebody sees in the job"  # if without a title
AN_OFFICE_AMONG_PUPILS = "has an office among pupils"  # if without a title
OF_PARENTS = "has parents named before"  # of whom all else is told
A_CLASS_BEFORE = "a pupil or class is named before"
HOLDS_A_PUPILS_OFFICE = "holds a pupil's office or prize"
_NO_PUPIL = "".join(
    rf"(?<!{who} )"
    for who in "staff teacher teachers colleague employee assistant TA governor trustee volunteer worker manager leader head member director clerk school end start beginning middle rest remainder part course most half time day week out".split()
)
# "the eco-committee's treasurer", "a Year 6 fire warden", "the librarians' rota leader"
_PUPILS_POST = (
    r"(?:(?:fire |lunch |playground |door )?(?:wardens?|monitors?)|captains?|librarians?|ambassadors?|champions?|budd(?:y|ies)|editors?|reporters?|treasurers?|secretar(?:y|ies)|(?:health and safety )?(?:reps?|representatives?)"
    r"|chairs?|presidents?|rota leaders?|timekeepers?|scorers?|spokes(?:man|woman|person|people))"
)
_PUPILS_GROUP = rf"(?:{BODIES}|eco[- ]?committee|librarians|prefects|pupils|students|learners)"
# "the student teacher, Ada Orr", "children's services officer": none of them is a pupil.
_OF_STAFF = r"(?!['’]?s?['’]? (?:teachers?|nurses?|counsellors?|social workers?|services|support|welfare|progress)\b)"
PUPILS: tuple[Cue, ...] = (
    Cue(
        before(
            rf"\b{_PUPILS_GROUP}['’]?s?['’]?\s+(?:[\w-]+\s+){{0,2}}{_PUPILS_POST},?|\b{YEAR}\s+(?!(?:[\w-]+\s+)?(?:exams?|attendance|pastoral|admissions|curriculum|data|welfare)\b)(?:[\w-]+\s+){{0,2}}{_PUPILS_POST},?"
        ),
        Role.PUPIL,
        4,
        AN_OFFICE_AMONG_PUPILS,
    ),
    Cue(
        before(
            rf"\b{_PUPILS_GROUP} (?:is|are|was|were|will be) (?:made up|formed|composed) of(?: (?:(?-i:[A-Z])[\w'’-]+[ ,]*|and ){{0,8}})?"
        ),
        Role.PUPIL,
        4,
        AN_OFFICE_AMONG_PUPILS,
    ),
    Cue(
        before(
            r"\bfrom (?:the )?(?:pupils|students|members|children)\b[^.;]{0,60}\bsigned (?:[\w ]{2,20} )?by (?:its|their|the) (?:\w+ ){0,2}\w+,?"
        ),
        Role.PUPIL,
        3,
        AN_OFFICE_AMONG_PUPILS,
    ),
    Cue(
        before(
            r"\bthe (?:team|crew|squad|gang) (?:is|are|was|were)(?: made up of)?(?:[^.;:]{0,60}(?:,|\band))?"
        ),
        Role.PUPIL,
        2,
        "one of a team",
    ),
    Cue(before(r"\ban? (?:\w+ )?apprentice,?"), Role.PUPIL, 2.5, "an apprentice"),
    Cue(
        before(
            r"\b(?:winning|victorious) (?:team|pair|trio|group|crew|side)s?\b[^.;:]{0,25}?(?:\bwas|\bwere|\bis|:|,|\()(?:[^.;:]{0,200}(?:,|\band))?"
        ),
        Role.PUPIL,
        4.5,
        A_WINNER,
    ),
    Cue(
        before(r"\bdiagnos(?:is|es)\b[^.;]{0,40}\b(?:for|of)"),
        Role.PUPIL,
        2.5,
        "a diagnosis",
    ),
    Cue(
        before(
            rf"\b{_NO_PUPIL}of the (?:day|week|fortnight|month|half[- ]term|term|year)\b"
            r"(?: (?:was|is|were|are|award|awards|prize|certificate|title|went|goes|has|gone|to|for|in|this|\w+ing|year|week|term|month|\d+))*[:,–-]?"
        ),
        Role.PUPIL,
        4.5,
        "pupil of the week",
    ),
    Cue(
        before(
            r"\b(?<!service )(?<!staff )(?:(?:prize-?)?winners|awards|prizes|certificates|medals|commendations)\b(?: (?:were|are|went to|for [\w ]{2,30}))?\s*:(?:[^.;:]{0,200}(?:,|\band|\)))?"
        ),
        Role.PUPIL,
        4.5,
        A_WINNER,
    ),
    Cue(
        before(
            r"\b(?-i:Cadet|Officer Cadet)(?: (?-i:Sgt|Cpl|L/?Cpl|Lance Corporal|Corporal|Sergeant|WO\d?))?"
        ),
        Role.PUPIL,
        3,
        "a cadet",
    ),
    Cue(
        before(
            rf"(?:{YEAR}{NOT_STAFF}|{CHILD}\b{_OF_STAFF})(?:\s+{NO_VERB}[\w-]+)?(?:,|:|\s+named|\s+called|\s+–)?"
        ),
        Role.PUPIL,
        2.5,
        A_CLASS_BEFORE,
    ),
    Cue(
        before(
            rf"{COUNTED}(?:(?-i:[A-ZÀ-Þ][a-zà-ÿ])[\w'’-]*(?: (?-i:[A-ZÀ-Þ])[\w'’.-]*){{0,2}}(?:,| and|, and) )*"
        ),
        Role.PUPIL,
        3,
        ONE_OF_SO_MANY,
    ),
    Cue(
        before(
            rf"\b(?:those|children|pupils|students|boys|girls|learners|ones|young people) who (?:now )?{MEETS} (?:the |our |a |an )?(?:school |new |\w+ )?{JOB}(?: (?:each|every|on) \w+)?,(?: {A_NAME}(?:,| and))*"
        ),
        Role.PUPIL,
        3,
        ONE_OF_THOSE_WHO,
    ),
    Cue(
        before(rf"\b{CHILD}\s+(?:\w+\s+){{0,2}}(?:led|captained|helped|joined) by"),
        Role.PUPIL,
        3,
        "leads other pupils",
    ),
    Cue(
        before(
            rf"\b{CHILD} (?:is|are|was|were) (?:well )?(?:supported|helped|taught) by [^.;]{{3,40}}, (?:in particular|especially|particularly)"
        ),
        Role.PUPIL,
        3,
        "one of the pupils who are spoken of",
    ),
    Cue(
        before(rf"\b{CHILD}\b{_OF_STAFF}[^.;:]{{0,40}}:"),
        Role.PUPIL,
        2.5,
        "children are listed",
    ),
    Cue(
        before(rf"\b(?:{CHILD}|pupil|student)\b{_OF_STAFF}\s+(?:[\w-]+\s+){{0,2}}[\w-]+s?,"),
        Role.PUPIL,
        1.5,
        "pupils are announced before",
    ),
    Cue(
        before(
            rf"\b(?:{PUPIL_OFFICE}|{STUDENT_UNION} {UNION_OFFICE}|prize[- ]?winners?|(?:reading|times tables?|maths) champions?)\b"
            r"(?:(?!\b(?:met|meet|visited|saw|interviewed|asked|told|showed|thanked|by the|local)\b)[^.;]){0,60}"
        ),
        Role.PUPIL,
        2.5,
        HOLDS_A_PUPILS_OFFICE,
    ),
    Cue(
        before(
            r"\b(?:school|eco|student|pupil|junior|youth)[ -](?:council|parliament|committee)\b[^.;]{0,80}\.\s+(?:the|its|their) (?:vice[- ]|deputy )?(?:chair\w*|secretary|treasurer|president|leader|spokes\w+),?"
        ),
        Role.PUPIL,
        3,
        HOLDS_A_PUPILS_OFFICE,
    ),
    Cue(
        # of a year there is one leader who is staff
        before(
            rf"{YEAR} (?:leaders|captains|prefects|monitors|ambassadors|librarians|councillors|reps|representatives|buddies),?"
        ),
        Role.PUPIL,
        3,
        HOLDS_A_PUPILS_OFFICE,
    ),
    Cue(
        before(
            r"\b(?:young|budding|junior|pupil|student) (?:reporters?|journalists?|artists?|musicians?|poets?|authors?|scientists?|gardeners?|chefs?|engineers?|interpreters?|translators?|presenters?|performers?|receptionists?|caretakers?|hosts?|inventors?|mathematicians?),?"
        ),
        Role.PUPIL,
        3.5,
        HOLDS_A_PUPILS_OFFICE,
    ),
    Cue(
        before(
            r"\b(?:nativity|(?:school |class |Christmas |summer |end[- ]of[- ]year )?(?:play|show|panto\w*|production|musical|pageant))['’]?s?\s+(?:leads?|parts|stars?|soloists?|cast|narrators?)\b[^.;]{0,40}"
        ),
        Role.PUPIL,
        3,
        "has a part in a play",
    ),
    Cue(
        before(
            rf"\b(?:his|her|their|the|whose|and|with|of|\w+['’]s)\s+(?:[\w-]+\s+){{0,2}}{CHILD_KIN},?"
        ),
        Role.PUPIL,
        3,
        "called a son, daughter or sibling",
    ),
    Cue(
        before(
            r"\b(?:nain|taid|mam-?gu|tad-?cu|mam|fam|tad|dad|chwaer|brawd|modryb|ewythr|rhieni|teulu)"
        ),
        Role.PUPIL,
        2,
        "has a relative named before, in Welsh",
    ),
    Cue(
        before(
            r"\b(?:on (?:the )?roll|roll (?:is|was|stands at)|number on roll|NOR|admissions?|new (?:arrivals?|entrants?))\b[^.;]{0,50}"
            r"\b(?:with|plus|including|and)"
        ),
        Role.PUPIL,
        2,
        "counted on the roll",
    ),
    Cue(
        before(r"\b(?:mother|father|mum|dad|parents?|carers?) of"),
        Role.PUPIL,
        5,  # more than being of somebody's family
        OF_PARENTS,
    ),
    Cue(
        before(r"\b(?:famil(?:y|ies)|siblings?) of"),
        Role.PUPIL,
        2,
        "has a family named before",
    ),
    Cue(
        before(
            r"\b(?:in the matter of|(?:permanent )?exclusion of|suspension of|case of|place for|"
            r"plan for|EHCP for|(?:impressed|moved|touched|struck) by(?: what)?|talked? to|chat(?:ted)? with|conversation with|"
            r"panel (?:on|for)|celebrat\w+|congratulat\w+(?: to)?|well done to|played by|sung by|"
            r"recipients? (?:are|is|were|was)|(?:prize|award|cup|medal|certificate)s? (?:was|were) presented (?:by [\w .']+ )?to|"
            r"read by|written by|drawn by|won by|prizes? (?:to|for)|awarded to)"
        ),
        Role.PUPIL,
        1,
        "spoken of as a child is",
    ),
    Cue(
        before(r"\b(?:pupil|student) voice\b[^.;]{0,60}\b(?:by|from)"),
        Role.PUPIL,
        3,
        "speaks for the pupils",
    ),
    Cue(
        before(
            r"\bmembers of the [\w ]{2,30}(?:club|team|choir|band|orchestra|squad|cast|council),?"
            r"|(?<!architects )(?<!architect['’]s )(?<!architects['’] )\b(?:artwork|(?:poem|painting|drawing|picture|poster|prayer|story)s?) (?:(?:made|drawn|written|painted) )?by"
        ),
        Role.PUPIL,
        3,
        "belongs to a club or team of pupils",
    ),
    Cue(
        before(
            r"\b(?:thrown|threw|hit|hitting|kicked|kicking|punched|pushed|pushing|spat|spitting|swung|lashed out|lunged|swore|sworn|shouted)\b[^.;]{0,100}\b(?:at|towards)"
        ),
        Role.PUPIL,
        2.5,
        HARMED,
    ),
    Cue(before(r"\bthe (?:pupil|student|child|boy|girl|learner)"), Role.PUPIL, 3, CALLED_A_PUPIL),
    Cue(
        before(r"\bwork experience\b[^.]{0,200}[:;](?: and)?"),
        Role.PUPIL,
        2.5,
        "on work experience",
    ),
    Cue(
        before(
            r"(?<!staff )\b(?:leavers|alumn(?:i|ae)|old (?:boys|girls|scholars)|(?:former|past) (?:pupils|students)|ex-(?:pupils|students))\b[^.;:]{0,30}"
            r"\b(?:including|such as|among them|notably|especially|like)\b[^.;:]{0,80}"
        ),
        Role.PUPIL,
        2.5,
        "one of those who were pupils",
    ),
    Cue(
        before(
            rf"\b(?:(?-i:Mr|Dr) (?:and|&) (?-i:Mrs|Dr) [\w'’-]+|(?:the|his|her|their) {ADULT_KIN}|the family) (?:(?:has|have|had) )?(?:\w+ly )?"
            r"(?:took|taken|kept|removed|withdrew|withdrawn|collected|brought|fetched|pulled)"
        ),
        Role.PUPIL,
        2,
        "taken somewhere by parents",
    ),
    Cue(
        before(
            r"\b(?:SENCOs?|SENDCOs?|ALNCos?|EHCPs?|EHC|IDPs?|needs assessments?|one[- ]to[- ]one)\b[^.;]{0,60}"
            r"\b(?:papers?|paperwork|forms?|referrals?|applications?|assessments?|evidence|requests?|case|bid|top[- ]up|funding) (?:for|on|about)"
        ),
        Role.PUPIL,
        2,
        "papers for a child's plan",
    ),
)

# Kin and child words right before a capitalised word that no recognizer knows: a name for certain.
INTRODUCES_A_NAME = re.compile(
    rf"\b(?:(?:his|her|their|whose|foster|\w+['’]s)\s+(?:[\w-]+\s+)?(?:friend|mate|cousin|{CHILD_KIN}|{ADULT_KIN})|"
    rf"(?:a (?:pupil|boy|girl|child|student)(?: called| named)?),?)\s*,?\s*$|"
    r"\bfamil(?:y|ies)(?:,| called| named)\s+(?:the\s+)?$|"
    r"\b(?:social worker|EHCP|EHC plan|child protection plan|(?:part-time|reduced) timetable|foster (?:carers?|placement)) (?:for|of)\s+$|"
    r"\b(?:ei |eu |y |yr )?(?:nain|taid|mam-?gu|tad-?cu|mam|fam|tad|dad|chwaer|brawd|merch|mab|modryb|ewythr|rhieni|teulu|disgybl)\s+$",
    re.IGNORECASE,
)
