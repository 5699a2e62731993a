"""What behind a name shows a pupil: pure data, with reasons."""

from __future__ import annotations

from redactor.data import Role
from redactor.naming.pupils import BODIES, CHOSEN, OF_STAFF, OPENS
from redactor.people.vocabulary import (
    A_CHILD_FOLLOWS,
    ADULT_KIN,
    CHILD,
    CHILD_KIN,
    DOCTOR,
    JOB,
    NOT_STAFF,
    OF_PUPILS,
    PUPIL_OFFICE,
    YEAR,
    Cue,
    behind,
)

A_YEAR_FOLLOWS = "a year group or class follows"
PLAYS = "plays an instrument"
IN_A_GROUP_OF_PUPILS = "of a council, club or office of pupils"
A_PUPILS_OFFICE_FOLLOWS = "holds a pupil's office"
HAS_A_PARENT = "a parent is spoken of"
_INSTRUMENT = (
    r"(?:cello|violin|viola|fiddle|flute|oboe|clarinet|bassoon|saxophone|sax|trumpet|cornet|trombone|tuba|(?:French |tenor )?horn|euphonium|drums|percussion|timpani|tabla|dhol|harp|"
    r"piano|keyboards?|guitar|bass|ukulele|recorder|bagpipes|chanter|accordion|vocals|soprano|alto|tenor|harmonium|steel pans?)"
)
PUPILS: tuple[Cue, ...] = (
    Cue(
        behind(
            r"\s*\((?-i:EAL|SEND?|SEMH|PP\+?|PPG|FSM|LAC|CLA|PLAC|EHCP|ASD|ADHD|GRT|SpLD|DSP)\)"
        ),
        Role.PUPIL,
        2.5,
        IN_A_GROUP_OF_PUPILS,
    ),
    Cue(
        behind(
            r"\s+and (?:her|his|their) team (?:did|played|ran|swam|rowed|danced) (?:\w+ )?(?:well|superbly|brilliantly)\b"
        ),
        Role.PUPIL,
        2,
        "played for the school",
    ),
    Cue(
        behind(
            r"\s+(?:from|of|in) (?:the|our) (?:nurture|inclusion|autism|resourced|alternative|SEMH|SEND) (?:hub|base|unit|provision|room)\b"
        ),
        Role.PUPIL,
        2.5,
        IN_A_GROUP_OF_PUPILS,
    ),
    Cue(
        behind(
            r",?\s+who (?:(?!\bteach)[^.;]){2,60}\bon (?:(?:a|his|her|their) )?work experience\b(?! (?:visits?|co-?ordinat))"
        ),
        Role.PUPIL,
        3,
        "on work experience",
    ),
    Cue(
        behind(
            r",?\s+as (?:[\w-]+ (?:and )?){1,5}(?:of|for|on) (?:the |our )?(?:school|student|pupil|eco|class|house) (?:council|parliament|committee)\b"
        ),
        Role.PUPIL,
        3,
        IN_A_GROUP_OF_PUPILS,
    ),
    Cue(
        behind(
            r"(?:(?:, | and )(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)){0,3},? (?:was|were) thanked for (?:showing|greeting|guiding|welcoming) (?:the |our |all )?(?:visitors|guests|parents|inspectors|governors|families)\b"
        ),
        Role.PUPIL,
        2.5,
        "shows visitors round",
    ),
    Cue(
        behind(
            r",? (?:who is |aged |is |both |both aged |all )?(?:just |only |now )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            r"thirteen|fourteen|fifteen|sixteen|[3-9]|1[0-7])\b"
            r"(?! (?!(?:and|who|is|was|has|had|in|with|at|came|from)\b)\w)(?=[, )]|\.(?!\d)|$)"
        ),
        Role.PUPIL,
        2.5,
        "a child's age follows",
    ),
    Cue(
        behind(
            r"\s+(?:has|have|had|was|were) (?:been )?(?:invited|chosen|selected|picked) to (?:play|sing|dance|trial|train|swim|row|ride|box|audition|represent)\b"
        ),
        Role.PUPIL,
        2.5,
        "placed in a competition",
    ),
    Cue(behind(A_CHILD_FOLLOWS.pattern), Role.PUPIL, 2.5, "a boy or girl is spoken of"),
    Cue(
        behind(
            r"\s+(?:(?:has|have|had) been|was|were|came|finished|is) placed (?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th))\b"
        ),
        Role.PUPIL,
        3,
        "placed in a competition",
    ),
    Cue(
        behind(
            r"\s+(?:sang(?! (?:his|her|their) praises)\b|(?:to|will|must) check in (?:each|every|daily|with)\b)"
        ),
        Role.PUPIL,
        2.5,
        "does what children do",
    ),
    Cue(
        behind(
            rf"\s*[,(\[–-]*\s*(?:aged\s+(?:1?\d)\b|(?:who is |now |both |and )?(?:in |from |of |o |ym |yn )?{YEAR}{NOT_STAFF})"
        ),
        Role.PUPIL,
        3,
        A_YEAR_FOLLOWS,
    ),
    Cue(
        behind(
            r"(?:(?:,|,? and) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?){0,5},? and their (?:class |music |form |singing )?(?:teacher|coach|tutor|conductor|accompanist)s?\b"
            r"|,? of the (?:lower sixth|upper sixth|sixth form)\b(?! (?:team|office|staff|block|centre))"
            r"|,? (?:who (?:has|had|is) |now )(?:left|leaving|gone|going|off) (?:for|to) (?:Cambridge|Oxford|Durham|St Andrews|Imperial|university|uni|medical school|drama school|conservatoire)\b"
            r"|(?: and [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)?,? (?:has |have )?had (?:an? |his |her |their )?(?:poems?|stor(?:y|ies)|artworks?|paintings?|pictures?|drawings?|designs?) (?:published|chosen|displayed|accepted|selected|exhibited)\b"
        ),
        Role.PUPIL,
        3,
        "named with their teacher, in the sixth form or for their work",
    ),
    Cue(
        behind(rf"\s*\((?:lead |first |second )?{_INSTRUMENT}\)|\s+on (?:the )?{_INSTRUMENT}\b"),
        Role.PUPIL,
        3,
        PLAYS,
    ),
    Cue(
        behind(
            r"(?:(?:,|,? and) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?){0,3},? (?:our|the|its|two of our|both) (?:outgoing |new |retiring )?(?:sixth[- ]form|student|pupil|year \d+|Y\d+|junior) (?:representatives?|reps?|leaders?|ambassadors?|councillors?)\b"
        ),
        Role.PUPIL,
        4,
        "represents the pupils",
    ),
    Cue(
        behind(
            r",? (?:who (?:runs|leads|organises|looks after|helps (?:with|on|at))|for (?:running|leading|organising|looking after)) (?:the |our |a )?"
            r"(?:[\w-]+ )?(?:buddy bench|buddies|tuck shop|eco[- ](?:club|council|committee)|school council|playground games|guinea pigs?|chickens|school pets?|(?:cake|sweet|book) stall|library at (?:lunch|break)\w*)\b"
        ),
        Role.PUPIL,
        2.5,
        "has a task that pupils have",
    ),
    Cue(
        behind(
            rf"\s*(?:and \w+ )?[,(]\s*(?!and the |as (?:the |our )?\w+ call)(?:an? |the |our )?(?:(?!(?:\d+|saw|sees|met|meets|had|has|told|for|with|supports?|teaches|taught|helps|helped|seeing|seen|running|teaching|supporting|helping|meeting|mentoring|coaching|counselling|tutoring|taking|having)\b)[\w'-]+ ){{0,3}}{CHILD}\b(?!['’]s?\s+(?:[\w-]+ )?(?:librarian|nurse|doctor|author|illustrator|writer|poet|minister|worker|entertainer|commissioner|psychologist|therapist|counsellor|champion for|physiotherapist|publisher|services|centre|hospital|ward)\b)(?!\s+(?:premium|support|services|welfare|progress|teachers?|nurses?|counsellors?|(?:here|there|at \w+) (?:\w+ )?years ago))"
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
            r"social worker|needs|statement|admission|place at|place in|reading|writing|poem|painting|grades?|marks?|remark|coursework|"
            r"picture|story|drawing|brother|sister|siblings?|twin)\b"
        ),
        Role.PUPIL,
        3,
        "has a parent, a plan or school work",
    ),
    Cue(behind(rf"['’]s?\s+(?:\w+\s+)?{DOCTOR}\b"), Role.PUPIL, 3, "has a doctor"),
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
        behind(rf",?\s+whose\s+(?:[\w-]+\s+){{0,2}}{ADULT_KIN}\b"),
        Role.PUPIL,
        2.5,
        HAS_A_PARENT,
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
            rf",?\s+(?:the |our )?(?:two |three |four )?(?:(?:vice[- ]?)?(?:chair\w*|president|secretary|members?|reps?) of (?:the |our )?)?(?:{PUPIL_OFFICE}|ambassadors|buddies)\b"
            rf"|\s*\((?:{PUPIL_OFFICE})\)|,? (?:yn|fel) (?:brif (?:ferch|fachgen|ddisgybl)|ddirprwy brif (?:ferch|fachgen|ddisgybl)|gapten)\b"
        ),
        Role.PUPIL,
        3,
        A_PUPILS_OFFICE_FOLLOWS,
    ),
    Cue(
        behind(
            rf"(?:(?:,|,? and) (?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?){{0,3}}(?:{OPENS})(?:{BODIES}|{CHOSEN})(?!\w){OF_STAFF}"
            r"|,?\s+o(?:'r|’r) (?:cyngor|senedd) ysgol\b"
        ),
        Role.PUPIL,
        3,
        IN_A_GROUP_OF_PUPILS,
    ),
    Cue(
        behind(
            r"\s+(?:girls|boys|lads|kids)\b"
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
    Cue(
        behind(
            r",? (?:who (?:was|came|is) )?(?:a |the |our |now |joint )*(?:county|national|regional|area|district|borough|state|schools|under[- ]?\d+|English|Welsh|Scottish|British)"
            r"(?: (?:\w+ ){0,2})?(?:runners?-?[- ]?up|champions?|finalists?|medall?ists?|winners?|(?:prize|medal)[- ]winners?)\b"
        ),
        Role.PUPIL,
        2.5,
        "won something as children do",
    ),
    Cue(
        behind(
            r",? who was (?:here|one of (?:ours|us)|with us|at (?:the|this|our) school|in (?:my|our) class) (?:in (?:19|20)\d\d|in the (?:\w+ )?(?:\w+ties|'?\d0s)|as a (?:boy|girl|child))\b"
        ),
        Role.PUPIL,
        2.5,
        "was a pupil once",
    ),
    Cue(
        behind(
            rf"\s+(?:(?:has|have|had|will|is|was) )?(?:be |been )?(?:join(?:s|ed)?|starts?|started|beg[aiu]ns?|begins|takes? over|took over|takes? up|act(?:s|ed)?|steps? down|stepped down|stood down|retires?|retired|becomes?|became|taken on the role|took on the role|takes on the role|an?|the|our|made|confirmed)(?: (?:on|in|from|after|at|this|next) [\w'’ -]{{2,20}}?)? ?(?:as|of)? ?(?:an? |the |our |new )*(?:{YEAR} )?(?:{PUPIL_OFFICE}|(?:play|sports|digital|worship|playground) leaders?\b(?= (?:in|of|for) (?:the )?{YEAR}))"
        ),
        Role.PUPIL,
        3,
        "chosen for a pupil's office",
    ),
    Cue(
        behind(
            rf"\s+(?:will be|is|was|is to be|became|becomes|to be|was made)(?: now| to be)?(?: the| a| our)?(?: \w+)? {JOB}(?: of (?:the )?\w+)? (?:for (?:a|the|one) (?:day|morning|afternoon|week)\b|in (?:the|our) (?:[\w-]+ )?(?:play|show|panto\w*|production|nativity)\b)"
        ),
        Role.PUPIL,
        4.5,
        "plays at having a job",
    ),
    Cue(
        behind(
            rf",\s+(?:the |a )?(?:\w+ )?{JOB} in (?:the|our|this year['’]s) (?:[\w-]+ )?(?:play|show|panto\w*|production|nativity|musical)\b"
        ),
        Role.PUPIL,
        4.5,
        "plays at having a job",
    ),
    Cue(
        behind(
            r",? who (?:will be|wants to be|would like to be|hopes to be|is going to be) an? [\w ]{3,20}, (?:got|has|gained|won|achieved|is off)\b"
        ),
        Role.PUPIL,
        3,
        "will have a job one day",
    ),
    Cue(
        behind(
            r"\s+for (?:showing|guiding|taking) (?:him|her|them|us|governors|visitors|me|(?-i:[A-Z])[\w.]+) (?:a?round|about)\b"
        ),
        Role.PUPIL,
        2.5,
        "shows visitors round",
    ),
    Cue(
        behind(
            r"\s+(?:has |had )?(?:now )?(?:completed|finished|had|enjoyed) (?:his|her|their) first (?:day|week|half[- ]term|term|year)\b(?! (?:as|of teaching|in (?:post|teaching|the (?:job|role))))"
        ),
        Role.PUPIL,
        2.5,
        "is new to school",
    ),
    Cue(
        behind(
            rf"(?:,? and (?:(?-i:[A-Z])[\w'’-]* ?){{1,3}})?\s*(?:was|were|is|are|has been|have been|had been|will be) (?:\w+ly )?(?:elected|re-elected|chosen|appointed|voted(?: in)?|named|selected|made|nominated|proposed|put forward|shortlisted)(?: as| to be| for)?(?: the| our| joint)?(?: new)? (?:{PUPIL_OFFICE}|(?:co-?)?(?:heads?|chairs?|leaders?|secretary|treasurer) of {OF_PUPILS})\b"
        ),
        Role.PUPIL,
        4,
        "chosen for a pupil's office",
    ),
)
