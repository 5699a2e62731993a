"""What the words before a name say of the person, and what a list or a column is headed with."""

from __future__ import annotations

import re

from redactor.data import Role
from redactor.people.drafts import APOLOGISED, ONE_OF_THE_NAME
from redactor.people.vocabulary import (
    ADULT_KIN,
    CHILD,
    CHILD_KIN,
    JOB,
    NO_VERB,
    NOT_STAFF,
    PUPIL_OFFICE,
    YEAR,
    Cue,
    before,
    phrase,
)

A_JOB_STANDS_BEFORE = "a job or office is named before"
BEFORE: tuple[Cue, ...] = (
    Cue(
        before(
            rf"(?:{YEAR}{NOT_STAFF}|{CHILD})(?:\s+{NO_VERB}[\w-]+)?(?:,|:|\s+named|\s+called|\s+–)?"
        ),
        Role.PUPIL,
        2.5,
        "a pupil or class is named before",
    ),
    Cue(
        before(rf"\b{CHILD}\s+(?:\w+\s+){{0,2}}(?:led|captained|helped|joined) by"),
        Role.PUPIL,
        3,
        "leads other pupils",
    ),
    Cue(
        before(r"\b(?:panel|committee|working group)\s*\([^)]*"),
        Role.GOVERNOR,
        2,
        "sits on a panel",
        act=True,
    ),
    Cue(
        before(
            rf"\b{CHILD}\b(?! (?:teachers?|services|support|welfare|progress)\b)[^.;:]{{0,40}}:"
        ),
        Role.PUPIL,
        2.5,
        "children are listed",
    ),
    Cue(
        before(rf"\b(?:{CHILD}|pupil|student)\s+(?:[\w-]+\s+){{0,2}}[\w-]+s?,"),
        Role.PUPIL,
        1.5,
        "pupils are announced before",
    ),
    Cue(
        before(
            rf"\b(?:{PUPIL_OFFICE}|prize[- ]?winners?|(?:reading|times tables?|maths) champions?)\b"
            r"(?:(?!\b(?:met|meet|visited|saw|interviewed|asked|told|showed|thanked|by the|local)\b)[^.;]){0,60}"
        ),
        Role.PUPIL,
        2.5,
        "holds a pupil's office or prize",
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
        before(r"\b(?:mother|father|mum|dad|parents?|famil(?:y|ies)|carers?|siblings?) of"),
        Role.PUPIL,
        2,
        "has parents named before",
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
        before(
            rf"\b(?:(?:his|her|their|the|whose|a)\s+)?(?:[\w'’-]+\s+)?{ADULT_KIN}(?:,|:|\s+called)?"
        ),
        Role.FAMILY,
        2.5,
        "called a parent, carer or relative before",
    ),
    Cue(
        before(
            r"\b(?:letters?|complaints?|e-?mails?|cards?|calls?|notes?|requests?|correspondence|"
            r"thank-?you|SAR|FOI request|appeal|concerns?|petition|objection|representations?|llythyr)\b"
            r"(?:(?!\b(?:answered|handled|dealt|acknowledged|investigated|responded|heard|considered|reviewed|resolved|looked)\b)[^.;]){0,70}"
            r"\b(?:from|by|gan|oddi wrth|wrth)(?:\s+a\s+(?:\w+\s+)?(?:parent|neighbour|resident|grandparent|member of the public),?)?"
        ),
        Role.FAMILY,
        1.9,
        "wrote, called or complained",
    ),
    Cue(
        before(
            r"\b(?:penalty notice|fine|warning letter|home visit|attendance contract)[^.;]{0,40}\b(?:to|for|with)"
        ),
        Role.FAMILY,
        2,
        "a notice or visit went to them",
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
        before(r"\b(?:survey|review|report|audit|inspection|paper|practice)\b[^.;]{0,40}?,? by"),
        Role.STAFF,
        1.6,
        "did it in the job",
        act=True,
    ),
    Cue(
        before(r"\ban? retired (?!colleague)[\w -]{3,25},?"),
        Role.FAMILY,
        2,
        "a neighbour, once in a job",
    ),
    Cue(
        before(
            rf"\b(?:the |our |a |new |former )?(?<!\bretired ){JOB}(?: there| here|(?: (?:at|of|for|from) [\w'’ ]{{2,30}}))?,?"
        ),
        Role.STAFF,
        2,
        A_JOB_STANDS_BEFORE,
    ),
    Cue(
        before(
            r"\b(?:appointments?|appointed|re-?appointed|co-?opted|elected|nominated|term of office)\b[^.;]{0,40}:?"
        ),
        Role.GOVERNOR,
        1.6,
        "appointed or elected",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:contracts?|firm|directorship|owners?|lease|order(?:ed)?|supplied|fitted|bought|purchased|hired|invoice|"
            r"quot(?:e|es|ation|ations)|tenders?|cytundeb)\s+(?:of|with|to|for|from|by|gan)"
        ),
        Role.STAFF,
        2,
        "a firm or trader",
    ),
    Cue(
        before(r"\b(?:bank mandate|signator(?:y|ies))\b[^.;]{0,80}"),
        Role.GOVERNOR,
        1.6,
        "signs for the bank",
    ),
    Cue(
        before(
            r"\b(?:neighbours?|(?:local )?residents?|householders?|members? of the public|landowners?|complainants?|requesters?)[,:]?"
            r"|\b(?:lady|woman|man|gentleman|bloke|chap|couple|people|family) (?:at|from|in) (?:no\.?|number) \d+\w?,?"
        ),
        Role.FAMILY,
        2.5,
        "a private person",
    ),
    Cue(
        before(
            r"\b(?:resolved|agreed|recommendation|recommended|proposed|decided)\b[^.;]{0,20}\bto (?:re-?)?(?:appoint|co-?opt|elect|nominate)"
        ),
        Role.GOVERNOR,
        2,
        "elected or appointed",
    ),
    Cue(
        before(
            r"(?:(?<!for )(?<!want )(?<!wants )(?<!wanted )(?<!demanded )(?<!written )\bapologies|\bapology for absence)\b"
            r"(?:(?!\b(?:for (?:the|his|her|their|what|any)|to)\b)[^.;:]){0,40}\b(?:from|on behalf of)"
        ),
        Role.GOVERNOR,
        2,
        APOLOGISED,
    ),
    Cue(
        before(r"(?:^|[\s(])a"),  # "A Mrs Thrale asked …", whom nobody there knows
        Role.FAMILY,
        1.5,
        ONE_OF_THE_NAME,
    ),
    Cue(
        before(r"\bparents['’]? (?:group|association|forum)[^.;]{0,30}"),
        Role.FAMILY,
        3,
        "speaks for parents",
    ),
    Cue(
        before(
            rf"\b{JOB}(?:\s+(?:of|at|for) [\w'’ ]{{2,30}})?\s+(?:is|was|will be|are|were)(?:\s+(?:now|to be))?"
        ),
        Role.STAFF,
        2,
        "a job is given to them",
    ),
    Cue(
        before(
            r"\b(?:answered|investigated|handled|dealt with|acknowledged|responded to|resolved|looked into|managed|drafted|checked|judged|"
            r"led|presented|taught|coached|co-?ordinated|supervised|overseen|chaired|given|run|hosted|delivered|advised|repaired|serviced|installed|mended|rebuilt|put (?:back|up)|translat\w+|interpret\w+|to be (?!played|sung|read|danced|recited)\w+) by|\btraining (?:from|by)|"
            r"\b(?:quot(?:es?|ations?)|tenders?|estimates?|prices?)\b[^.;]{0,50} from"
        ),
        Role.STAFF,
        1.9,  # a child, too, explains and shows: a lone first name needs more
        "did it in the job",
        act=True,
    ),
    Cue(
        before(
            r"(?<!for )(?<!want )(?<!wants )(?<!wanted )(?<!demanded )(?<!written )\bapologies\b[^.;]{0,60}\b(?:from|for|gan)|\bapologies\b[^.;]{0,60}\bfrom [^.;]{3,90}\band from|"
            r"\b(?:sorry not to be (?:here|there|with us)|unable to (?:attend|come)|(?:could not|couldn['’]t) (?:come|attend)|not able to (?:come|attend)):|"
            r"\b(?:consent(?:ed)? (?:was given )?to|accepted|agreed|approved|sanctioned) the absence of|\bleave of absence was (?:given|granted) to|\bymddiheuriad(?:au)?(?: (?:gan|oddi wrth))?"
        ),
        Role.GOVERNOR,
        1.6,
        APOLOGISED,
        act=True,
    ),
    Cue(
        before(
            rf"\b(?:new|four|three|two|five|six|following|all) (?:[\w-]+ )?{JOB}\b[^.;:]{{0,40}}:|\bposts? (?:[\w-]+ ){{0,3}}filled:[^.;]{{0,160}}|\blong service(?: awards?)?:[^.;]{{0,120}}|\b(?:visitors?|speakers?|tutors?|interpreters?|photographs?|(?!volunteer)(?<!for )(?<!to )(?<!for the )(?<!to the ){JOB}):"
        ),
        Role.STAFF,
        2,
        "listed as staff or visitors",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:(?<!\beco )(?<!ball )(?<!chess )(?<!cricket )(?<!hockey )(?<!rugby )(?<!quiz )(?<!debating )(?<!relay )team|staff|kitchen|office|cooks|cleaners|colleagues|work of the (?:\w+ )?(?:managers|assistants|supervisors|technicians))\b[^.;:]{0,25}\b(?:in particular|especially|particularly|including|notably|led by|under)(?: by)?"
        ),
        Role.STAFF,
        2.3,
        "singled out of a team of staff",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:paid tribute to|tribute to|thanks (?:of [\w ]{3,30} )?(?:to be |be )?(?:passed|recorded|given|sent|conveyed) to|good wishes to|in memory of|prayers? for)"
        ),
        Role.STAFF,
        1.5,
        "honoured by the board",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:reply|advice|guidance|quotation|update|moderation|under) (?:from|by)|\b(?:class|group|lessons?|club|sessions?|provision|Den|team)\b[^.;:]{0,25}\b(?:with|under)"
        ),
        Role.STAFF,
        1,
        "teaches or advises",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:datganodd|ymneilltuodd|cyflwynodd|adroddodd|croesawyd|croesawodd [\w ]{2,30}|penodwyd|etholwyd|enwebwyd|cyfetholwyd|diolchwyd i|diolch(?:odd [\w ]{2,30})? i|arweiniodd|"
            r"esboniodd|eglurodd|cadarnhaodd|cynigiodd|eiliodd|gofynnodd|atebodd|ychwanegodd|holodd|dangosodd|trefnodd|mynychodd|dywedodd|nododd|awgrymodd|cyflwyniad gan|adroddiad gan)"
        ),
        Role.STAFF,
        1.6,
        "acts in a job, in Welsh",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:governors|trustees|members|directors|the (?:board|committee))\b(?: \w+){0,3} (?:agreed with|asked|heard from|questioned|challenged|congratulated|commended|wished)|\bclubs?\b[^.;]{0,80}\("
        ),
        Role.STAFF,
        1,
        "answers to the board",
        act=True,
    ),
    Cue(
        before(r"\bthank(?:s|ed)\b[^.;]{0,120}\band"),
        Role.STAFF,
        1,
        "thanked, or works for the board",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:thank(?:s|ed|ing)?(?: you)?(?: to)?(?: both)?|grateful to|reports? (?:from|by)|"
            r"introduced by|introduced|proposed by|proposed|work of|work done by|seconded by|seconded|welcomed|welcome to|"
            r"prepared by|supplied by|commissioned from|appointment of|appointed|"
            r"re-?elected|elected|nominated|said goodbye to|farewell to)"
        ),
        Role.STAFF,
        1,
        "thanked, or works for the board",
        act=True,
    ),
)

# "… given the letter in the paper. Its author, Mrs Quaye, …": of a letter, not of a book.
ITS_AUTHOR = Cue(
    before(
        r"\b(?:its|whose|the|letter['’]s) (?:\w+ )?(?:author|writer|sender|organiser)(?: of (?:the|this|that) [\w-]+)?(?: (?:is|was|being))?,?"
    ),
    Role.FAMILY,
    2.5,
    "the author of what came in",
)
A_LETTER = re.compile(
    r"\b(?:letters?|complaints?|petitions?|e-?mails?|objections?|posts?|reviews?) (?:in|from|to|about|on|of|had|was|were|has|asking|complaining)\b",
    re.IGNORECASE,
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

# What a list, a column or a class list is headed with: it holds for every name in it.
LEADS: tuple[Cue, ...] = (
    Cue(
        phrase(
            rf"\b(?:{CHILD}|prize[- ]?winners?|winners|champions|captains|prefects|school council\w*|head (?:boy|girl)|"
            r"celebrations?|achievements?|successes|awards?|leavers' prizes|medals?|well done|congratulations|"
            r"class lists?|register|waiting list|admissions?|exclusions?|suspensions?|EHCPs?|looked[- ]after)\b"
            r"(?!\s+(?:premium|support|services|welfare|progress|council report|policy))"
        ),
        Role.PUPIL,
        2.5,
        "listed under pupils",
    ),
    Cue(
        phrase(
            r"\b(?:parents?|carers?|famil(?:y|ies)|complain\w+|neighbours?|correspondence from)\b(?!\s+(?:governors?|view|survey|evening))"
        ),
        Role.FAMILY,
        2,
        "listed under families",
    ),
    Cue(
        phrase(
            r"^\W*(?:lead|owner|by whom|who|responsib\w+|auditor|reviewer|presenter|presented by|led by)\W*$|\b(?:(?:new |departing |agency |supply )?staff|teachers?|appointments?|joiners|starters|volunteers?|visitors?|attendees|speakers?|judges)\b(?!\s+absence)"
        ),
        Role.STAFF,
        1.5,
        "listed under staff or visitors",
    ),
)
