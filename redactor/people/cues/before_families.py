"""What before a name shows a relative or another private person: pure data, with reasons."""

from __future__ import annotations

from redactor.data import Role
from redactor.people.drafts import DECLARED, OF_A_FAMILY, ONE_OF_THE_NAME, TREATS
from redactor.people.plainly.sentence import A_NAME
from redactor.people.vocabulary import (
    ADULT_KIN,
    DOCTOR,
    JOB,
    KIN,
    MEETS,
    NEIGHBOURS,
    Cue,
    before,
)

_IN_LAW = r"(?:(?:sister|brother|mother|father|son|daughter)s?-in-law|(?:second )?cousins?|god-?(?:son|daughter|child)|nephews?|nieces?|step-?(?:son|daughter|child|brother|sister)s?)"
SPEAKS_FOR_PARENTS = "speaks for parents"
FAMILIES: tuple[Cue, ...] = (
    Cue(
        before(
            r"\b(?:taken|driven|brought|fetched|collected|picked up|walked|seen)(?: safely| straight| back)? home(?: early)? by"
        ),
        Role.FAMILY,
        2.5,
        "takes a child home",
    ),
    Cue(
        before(
            rf"(?-i:\b(?!(?:The|Our|Ofsted|Estyn)\b)[A-ZÀ-Þ][\w-]+)['’]s? (?:\w+ )?{DOCTOR}\b(?: (?:is|was))?,?"
        ),
        Role.FAMILY,
        5,
        TREATS,
    ),
    Cue(  # "The parents who meet the counsellor, Ada and Kit": the second of those, at least
        before(
            rf"\b(?:parents|carers|mothers|fathers|mums|dads|grandparents|families|couples|neighbours) (?:who|whom|that) (?:(?:the|our|a) (?:\w+ )?{JOB} )?{MEETS}(?: (?:the |our |a |an )?(?:school |new |\w+ )?{JOB})?(?: (?:each|every|on|in|at|last|this) (?:the )?\w+)?,(?: {A_NAME}(?:,| and|, and))+"
        ),
        Role.FAMILY,
        3,
        "one of the parents whom somebody sees in the job",
    ),
    Cue(
        before(r"\b(?:grand)?parent[- ]helpers?,?(?:[^.;:]{0,40}(?:,| and))?"),
        Role.FAMILY,
        3,
        "a parent who helps",
    ),
    Cue(
        before(r"\b(?:it|this|that|the same)(?: \w+)? was(?: also)? asked by|\bwas also asked by"),
        Role.FAMILY,
        1.5,
        "asks from outside",
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
            r"thank-?you|SAR|FOI request|appeal(?! (?:committee|panel|hearing|body|board))|concerns?|petition|objection|representations?|llythyr)\b"
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
        before(r"\ban? retired (?!colleague)[\w -]{3,25},?"),
        Role.FAMILY,
        2,
        "a neighbour, once in a job",
    ),
    Cue(
        before(
            rf"\b(?:{NEIGHBOURS}|complainants?|requesters?)[,:]?"
            r"|\b(?:lady|woman|man|gentleman|bloke|chap|couple|people|family) (?:at|from|in) (?:no\.?|number) \d+\w?,?"
        ),
        Role.FAMILY,
        2.5,
        "a private person",
    ),
    Cue(
        before(
            r"\b(?:owners?|tenants?|occupiers?|occupants?|landlords?) (?:of|at) (?:the |an? |our )?(?:[\w'’-]+ ){0,2}(?:field|land|house|cottage|garden|paddock|wood|meadow|property|bungalow|flat|farm|allotment|shop|pub|barn|plot)s?\b[^.;:]{0,40},"
        ),
        Role.FAMILY,
        2.9,
        "a neighbour by what they own",
    ),
    Cue(
        before(
            r"\b(?:parents?|carers?|famil(?:y|ies)|public|residents?|community)['’]? (?:meeting|forum|evening|consultation)\b[^.;]{0,80}\b(?:speakers?|those who spoke|contributions|questions)\b[^.;]{0,20}\b(?:included|were|from|by|among)\b[^.;]{0,60}"
        ),
        Role.FAMILY,
        2.5,
        "spoke among the parents",
    ),
    Cue(
        before(r"\b(?:dog|horse|cat|pony|cow|sheep|drone)\b[^.;]{0,60}\b(?:its|the) owner,?"),
        Role.FAMILY,
        2.5,
        "owns what came on to the site",
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
        SPEAKS_FOR_PARENTS,
    ),
    Cue(
        before(r"(?<!\bkey )\bstage (?:[1-3]|one|two|three)(?: complaint)?\s*[:–-]"),
        Role.FAMILY,
        2.5,
        "takes a complaint to the next stage",
    ),
    Cue(
        before(
            r"\b(?:in (?:loving )?memory of|in remembrance of|(?:mass|service|collection|flowers|wreath|card) for the late|the late)"
        ),
        Role.FAMILY,
        3,
        "somebody who died",
    ),
    Cue(
        before(
            r"\bpetition (?:was |is |had been |has been )?(?:presented|handed in|delivered|organised|started|signed|got up|submitted)(?: to [\w ]{3,30}?)? by"
        ),
        Role.FAMILY,
        3,
        "petitions",
    ),
    Cue(
        before(
            rf"\b(?:(?:married|related(?: by (?:marriage|blood))?|engaged) to(?: (?:an? |the )[^,.;]{{3,50}},)?|(?:in-law|{ADULT_KIN}|cousin|nephew|niece) of)(?: (?:the|our|a) [\w'’ -]{{3,30}},)?"
        ),
        Role.FAMILY,
        4.5,
        OF_A_FAMILY,
    ),
    Cue(  # "has a cousin, Ada Orr, who is the cook", "two nieces, Mia and Ada", "a niece who teaches here (Ms Orr)"
        before(
            rf"\b(?:has|have|had|having|with)(?: also)? (?:an?|one|two|three|another|several) (?:[\w-]+ ){{0,2}}{KIN}"
            rf"(?:(?:,| called| named|:| \(| –)|(?:,? who|,? that|,? employed|,? working|,? teaching)\b[^.;:()]{{3,60}}(?:[(–:]|(?<=\bhere),|(?<=\bschool),))(?: {A_NAME}(?:,| and|, and))*"
        ),
        Role.FAMILY,
        4.5,
        DECLARED,
    ),
    Cue(  # "his nephew Ben", "Mrs Orr: husband, Tom", "her daughter-in-law is a TA (Mia Orr)"
        before(
            rf"\b{_IN_LAW}(?:['’]s name)?(?:,| is|:| \(| –| called| named)?"
            rf"|\b(?:his|her|their|my|whose|(?-i:[A-Z])[\w.]*['’]s?) (?:[\w-]+ )?{KIN}(?:,|:| \(| –| called| named)?"
            rf"|(?:^\W*|[–—:;(,-]\s*){KIN}(?:,|:| \(| –| called| named)"  # no Father Orr
            rf"|\b{KIN} (?:is|are|works?|teach(?:es)?) (?:an?|the|our|in|on|at|as|employed|here)\b[^.;:()]{{0,50}}[(–]"
            r"|\b(?:family|close personal|personal|close family) (?:connections?|relationships?|ties?|links?) (?:with|to)(?: the [\w ]{3,25},)?"
        ),
        Role.FAMILY,
        4.5,
        DECLARED,
    ),
    Cue(
        before(
            r"\b(?:(?:lives|living|cohabits) with|in a relationship with)(?: the \w+,)?|(?-i:[A-Z])[\w.]*['’]s? (?:\w+ )?(?:(?:sister|brother|mother|father|son|daughter)-in-law|husband|wife|fianc[ée]e?),?"
        ),
        Role.FAMILY,
        4.5,
        "lives with somebody",
    ),
)
