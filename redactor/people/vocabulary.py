"""The words by which minutes say what somebody is, and what a cue is made of: pure data.

What lives here: fragments of patterns that several cues share. What does not: the cues
(`cues`) and what a sentence is about (`matters`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.expressions import Expression, Lookout, block

if TYPE_CHECKING:
    from redactor.data import Role


@dataclass(frozen=True, slots=True)
class Cue:
    """One piece of evidence: the pattern, the role that it speaks for, how loudly, and why."""

    pattern: Expression
    role: Role
    weight: float
    why: str
    act: bool = False  # it says an act of work, not only that somebody has a job


YEAR = (
    r"(?:(?:year|yr)s?\.?\s?(?:1[0-4]|\d|R\b|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|thirteen)\b|(?-i:Y(?:1[0-4]|\d|R)\b)|reception\b|nursery\b|pre-?school\b|[bfm]?lwyddyn\s?\d|(?-i:[BFM]l)\.?\s?\d\b|(?:dd?|n)osbarth\s?\d|"
    r"(?-i:\b(?:P[1-7]|S[1-6])\b)|(?:form|class|infants?|juniors?)\s?\d|(?-i:1?\d[A-Z]{1,2}\d?\b)(?=\W|$))"
)
NOT_STAFF = (
    r"(?!\s*(?:class\s*|phase\s*|maths\s*|pastoral\s*)?(?:teachers?|leads?|leaders?|TAs?|HLTAs?|LSAs?|links?|tutors?|"
    r"governors?|teams?|staff|nurses?|assistants?|practitioners?|co-?ordinators?|heads?|manager|mentor|parents?)\b)"
)
# Of somebody without a title, what is a job only of somebody with one.
LEADS_AT_PLAY = re.compile(
    r"\b(?:(?:sports|play|playground) leader"
    r"|(?:(?:eco|debating|chess|quiz|relay|cricket|hockey|rugby|\w+ball)[ -](?:team|squad)|(?:eco|school|pupil|student|junior|youth)[ -](?:council|committee|parliament|cabinet|senate)|(?:eco|chess|debating)[ -](?:club|society)|kirtan group)\b[^.;:]{0,15}\b(?:led|captained|chaired|headed) by)\s*$",
    re.IGNORECASE,
)
# "Year 2 studied Rosa Parks", "pupils of Saltcote": what follows is no name of theirs.
NO_VERB = (
    r"(?!(?:of|at|in|from|to|with|about|by|for|on|are|were|is|was|met|saw|read|sang|went|heard|wrote|"
    r"made|had|have|has|did|do|learnt|chose|\w+ed|\w+ing)\b)"
)
# What stands in brackets behind a child's name, unlike a body's acronym behind a visitor's.
CHILD_STATUS = r"(?:SEND?|EHCP?|PP|LAC|CLA|CiN|CIN|CP|EAL|FSM|ALN|IDP|PEX|[YPSR]\d*|KS\d|EYFS)"
BODY = block(
    r"(?:services?|team|council|trust|agency|police|library|church|LLP|PLC|Limited|solicitors|accountants|architects|highways|boilers|builders|motors|groundworks|roofing|flooring|plumbing|landscapes|construction|scaffolding|fencing|surfacing|glazing|catering|coaches|garage|bakery|photography|print|printers|security|lifts|drainage|heating|systems|insurance|(?:& )?sons?|brothers|bros|associates|engineers|theatre|orchestra|Beth Din|university|group|company|ltd|"
    r"consulting|consultancy|diocese|charity|association|society|recruitment|teaching|"
    r"education|consortium|alliance|institute|solutions|department|authority|partnership|board|NHS|LA|DfE|Ofsted|NGA)"
)
CHILD = block(
    r"(?:pupils?|students?|child|children|boys?|girls?|learners?|youngsters?|lad|lass|toddler|"
    r"siblings?|twins?|cadets?|(?:sixth|fifth)[- ]formers?|disgybl|plentyn)"
)
# What pupils are chosen for; "reading leader" and "wellbeing champion" are staff's as well.
PUPIL_OFFICE = block(
    r"(?:(?:deputy |vice[- ]?)?head (?:boy|girl|pupil)s?|(?:house|sports|team|form) (?:vice[- ]?)?captains?|vice[- ]captains?|(?<=the )captain"
    r"|captains? of (?:the )?(?:school|house|boats|games|cricket|rugby|football|hockey|netball|rowing|athletics)|(?:head|senior|deputy) prefects?|prefects?|"
    r"(?:school|eco|class|student|pupil) council(?:lors?)?(?: members?| reps?)?|"
    r"(?:worship|reading|anti-bullying) leaders|(?<!lunchtime )(?<!midday )(?<!holiday )(?<!club )(?<!as )(?<!community )(?:sports|play) leaders?(?! (?:at|from|with) the\b)|(?:digital|eco|playground|peer|student) leaders?|"
    r"(?:playground|reading) buddies|peer mentors?|junior (?:road safety officers?|governors?|leaders?|caretakers?|librarians?|gardeners?|chefs?|reporters?)|JRSOs?|(?:youth|young|junior|children['’]s) mayors?|"
    r"eco[- ]?(?:warriors?|reps?)|anti-bullying ambassadors?|pupil (?:librarians?|governors?|leaders?))"
)
# Of a college: its officers are students. "Welfare officer" and "student voice officer" are staff's.
STUDENT_UNION = r"(?:(?-i:SU\b)|(?:students?['’]?s? )(?:union|guild|executive|parliament)\b)"
UNION_OFFICE = r"(?:(?:vice[- ])?presidents?|officers?|executives?|(?:deputy |vice[- ])?chairs?|secretar(?:y|ies)|treasurers?|reps?|representatives?)"
CHILD_KIN = (
    r"(?:son|daughter|sons|daughters|grand-?(?:son|daughter|child|children)|step-?(?:son|daughter)"
    r"|brother|sister|brothers|sisters|twin|niece|nephew|little one|foster (?:son|daughter|child))"
)
ADULT_KIN = block(
    r"(?:mothers?|fathers?|mum|mam|mummy|dads?|daddy|parents?|step-?(?:mother|father|mum|dad)|"
    r"grand-?(?:mothers?|fathers?|parents?|ma|pa|mum|dad)|nan|nana|gran|granny|grandad|"
    r"(?:foster[- ])?carers?|guardians?|uncle|aunt|auntie|"
    r"(?<!improvement )(?<!business )(?<!delivery )(?<!catering )(?<!audit )(?<!senior )(?<!managing )(?<!finance )(?<!HR )(?<!engagement )(?<!people )(?<!school )(?<!moderation )(?<!training )(?<!link )(?<!review )(?<!exchange )(?<!GP )partner(?! at\b)|husband|wife|ex-husband|"
    r"boyfriend|girlfriend|fiancée?|ex(?!-)|fam|mam-gu|tad|rhieni)"
)
# Whom somebody at the table declares: of these words none is a firm's or a body's.
KIN = (
    r"(?:(?:(?:step|half|foster|grand|great)[- ]?)?(?:sister|brother|mother|father|son|daughter|nephew|niece)s?(?:-in-law)?|(?:second )?cousins?|god-?(?:son|daughter|child|children|mother|father|parent)s?"
    r"|husband|wife|spouse|civil partner|fianc[ée]e?|in-laws?|aunt|uncle|relatives?|(?:close |extended |immediate )?family members?)"
)
# What pupils are heads of.
OF_PUPILS = (
    r"(?:the |our )?(?:eco|student|school council|pupil|debating|chess|book|charity|prefect)\b"
)
# Trades and callings that nobody has at school or plays on its stage; in small letters, since
# Mason, Baker and Dean are names.
_CALLINGS = (
    r"(?-i:pastors?|masons?|florist|thatchers?|arborists?|(?:estate|letting|travel) agents?|auctioneers?|actuar(?:y|ies)|fundraisers?|booksellers?"
    r"|lifeboatm[ae]n|harbour ?master|mayoress|canons?|deacons?|granthis?|choirmaster|bandmaster|hairdressers?|childminders?|coroner|scaffolders?|scoutmaster|housemasters?|housemistress(?:es)?|boarding parents?|clerk of (?:the )?works"
    r"|orthoptists?|web designer|(?:town|transport|estate) planners?|passenger assistants?|higher[- ]level assistants?|lock-?keeper|(?:tour|museum) guides?|groundskeepers?|fitters?)"
)
# Jobs by their letters, which in small ones are words and names.
_BY_LETTERS = r"(?-i:DPOs?|SBMs?|D?DSLs?|[ADE]HTs?|FLOs?|HSLWs?|EMHPs?|EALCos?|BSAs?)"
JOB = block(
    rf"(?:{_BY_LETTERS}|{_CALLINGS}|MPs?|MSPs?|MLAs?|EWOs?|ESWs?|rangers?|(?:attendance|reading|wellbeing|sports) champions?|(?:family|youth|portage|play|outreach|case|project|link|attendance|health|wellbeing|pastoral|inclusion|welfare|community|transition|early years|participation|advocacy|engagement|housing|mental health|YOT) workers?|teachers?|ELSAs?|teaching assistants?|teaching staff|MDSAs?|case ?workers?|bailiffs?|TAs?|HLTAs?|LSAs?|ECTs?|NQTs?|phase leader|"
    rf"year leader|heads? of (?!{OF_PUPILS})(?:\w+ ){{0,3}}\w+|leads?|leaders?|SENDCos?|SENCos?|ALNCo|caretakers?|"
    r"site (?:manager|supervisor|team)|premises (?:manager|officer)|cleaners?|cooks?|chefs?|"
    r"kitchen (?:manager|team|assistant)|catering (?:manager|assistant)|lunchtime supervisors?|"
    r"(?:midday|mealtime) (?:supervisors?|assistants?)|lunchtime assistant|technicians?|administrators?|secretary|receptionists?|bursars?|"
    r"(?:school )?business (?:manager|leader|director)|officers?|advis[eo]rs?|inspectors?|"
    r"consultants?|architects?|surveyors?|auditors?|accountants?|examiners?|solicitors?|lawyers?|"
    r"barristers?|counsel|partner(?= at\b)|directors?|managers?|co-?ordinators?|therapists?|"
    r"psychologists?|nurses?|paediatricians?|doctors?|GPs?|social workers?|counsellors?|mentors?|"
    r"coach(?:es)?|instructors?|tutors?(?! groups?\b)|lecturers?|professors?|librarians?|chaplains?|vicar|curate|"
    r"priest|minister|rector|archdeacon|bishop|imam|rabbi|councillors?|chief executive|executive|"
    rf"CEO|CFO|COO|principals?|vice[- ]principals?|head ?(?:teachers?|masters?|mistress(?:es)?)|heads?(?! of {OF_PUPILS})|deput(?:y|ies)|"
    r"assistant heads?|DSL|PC|PCSO|sergeant|police|trustees?|governors?|members?|clerk|"
    r"facilitators?|trainers?|authors?|poets?|artists?|musicians?|engineers?|contractors?|"
    r"photographers?|visitors?|representatives?|specialists?|practitioners?|"
    r"keyworkers?|key workers?|support workers?|liaison|chairs?|chairman|catechists?|"
    r"loss adjusters?|caterers?|treasurers?|site agent|secretaries|coxswain|curators?|foreman|forewoman|dentists?|opticians?|midwife|health visitors?|physiotherapists?|paramedics?|firefighters?|"
    r"physios?|OTs?|ed psychs?|EPs?|oncologists?|psychiatrists?|surgeons?|vets?|pharmacists?|radiographers?|dieticians?|dietitians?|audiologists?|LADO|"
    r"sculptors?|broadcasters?|(?<!mini )(?<!junior )(?:community )?first responders?|patron|blacksmiths?|farriers?|ornithologists?|ecologists?|archaeologists?|conservators?|restorers?|"
    r"janitors?|churchwardens?|sextons?|vergers?|land agents?|factor|underwriters?|brokers?|valuers?|suppliers?|proprietors?|tree surgeons?|glaziers?|tilers?|"
    r"plasterers?|locksmiths?|chimney sweeps?|undertakers?|butchers?|jewellers?|(?:writer|artist|poet|musician|author)s?[- ]in[- ]residence|"
    r"hydrotherapists?|book-?keepers?|wallers?|patrollers?|(?:security|front[- ]of[- ]house|night|gate) guards?|digger (?:man|driver)|house ?parents?|probationers?|bee-?keepers?|(?:passenger|bus|taxi|minibus|transport) escorts?|hygienists?|archivists?|braillists?|verifiers?|accompanists?|choreographers?|foresters?|bricklayers?|stonemasons?|mechanics?|couriers?|seamstress(?:es)?|typists?|piano tuners?|"
    r"builders?|electricians?|plumbers?|roofers?|joiners?|carpenters?|welders?|painters?|decorators?|novelists?|illustrators?|storytellers?|harpists?|adjudicators?|mediators?|magistrates?|high sheriff|lord[- ]lieutenant|bishop|archbishop|moderators?|assessors?|timetablers?|organisers?|crossing patrols?|(?:improvement|finance|HR|business|people|audit|engagement|managing|senior|delivery) partner|reporters?|journalists?|editors?|MPs?|MSPs?|mayor|"
    r"(?:vice-)?presidents?|HMI|trainees?|apprentices?|play ?workers?|youth workers?|drivers?|gardeners?|dinner lady|"
    r"lollipop (?:lady|man)|controllers?|(?:bilingual|language|EAL|pastoral|care|medical|finance|admin|office|classroom|learning|library|science|nursery|exams?) assistants?|supervisors?|matron|warden|groundsman|handyman|interpreters?|translators?|registrar|invigilators?|instructors?|constable|speakers?|reps?|judges?|organists?|pennaeth|athrawes|athro|gofalwr|ysgrifenydd(?:es)?|cogydd(?:es)?|cynorthwyydd|hyfforddwr|swyddog)"
)


# A capitalised word like a job behind a first name is a surname: Ibby Farmer, Ruth Bishop.
NO_SURNAME = (
    r"(?!(?-i:[A-ZÀ-Þ][\w'’-]+\s+(?:Farmer|Cook|Gardener|Bishop|Priest|Head|Clerk|Driver|Constable|Marshall|Major|Reader|"
    r"Parson|Porter|Chaplain|Rector|Coach|Judge|Mayor|Dean|Abbott|Prior|Warden|Chambers|Nurse|Doctor|Leader|Player|Butcher|Sexton|Factor|Tiler|Jeweller|Waller|Forester)\b))"
)


LOOKOUT = Lookout()  # around a name


def phrase(pattern: str) -> Expression:
    return Expression(pattern, LOOKOUT)


def behind(pattern: str) -> Expression:
    return Expression(rf"^(?:{pattern})", LOOKOUT)


def before(pattern: str) -> Expression:
    return Expression(rf"(?:{pattern})\s*$", LOOKOUT)


# A class right behind a word that no dictionary has: `Ffred in Year 8`, `Deio (Y7)`, `Now o Flwyddyn 7`.
A_CLASS_FOLLOWS = re.compile(
    rf"['’]?s?\s*(?:,\s*|\(\s*|\s)(?:who is |now )?(?:in |from |of |o |ym |yn )?{YEAR}",
    re.IGNORECASE,
)
# `the Devlin family`, `the Ward twins`; not `the Gift family trust`.
A_FAMILY_FOLLOWS = re.compile(
    r"\s+(?:famil(?:y|ies)|twins|triplets|brothers|sisters|siblings|children|household)\b"
    r"(?!\s+(?:trust|fund|foundation|bequest|liaison|support|worker|room|centre|name))",
    re.IGNORECASE,
)

# "the Cropper lad": the name is a child's, and the word stays.
A_CHILD_FOLLOWS = re.compile(
    r"\s+(?:lad|lass|kid|boy|girl|child(?!\s+(?:protection|care|benefit|poverty|development|line)\b))\b(?!['’]?\s+(?:choir|team|club)\b)",
    re.IGNORECASE,
)

# Of whom it is told who is ill: "Rohan's GP". A school has a nurse, and no doctor by its first name.
DOCTOR = r"(?:GP|doctor|consultant|paediatrician|psychiatrist|surgeon|oncologist|cardiologist|neurologist|midwife|dentist|specialist|dietitian)"

# What those do who turn to somebody in the job: "the boys who see the nurse, Ada and Kit".
MEETS = r"(?:sees?|saw|meets?|met|visit(?:s|ed)?|work(?:s|ed)? with|(?:are|is|was|were|have been|had been) (?:seen|taught|helped|visited|rung|met) by|go(?:es)? to|went to|talk(?:s|ed)? to|sp(?:eak|eaks|oke) (?:to|with)|ha(?:ve|s|d)|use[sd]?|attend(?:s|ed)?)"

# Who is no part of the school, nor sent by anybody; a bell ringer or a catechist has an office.
NEIGHBOURS = r"(?:neighbours?|(?:local )?residents?|householders?|members? of the public|landowners?|farmers?|shopkeepers?|parishioners?|villagers?)"
