"""How minutes say that somebody acts in their job: pure data and its look-up.

What lives here: the verbs of work, and what the words right behind a name say its bearer does. What
does not: jobs and offices (`vocabulary`), and what follows for a role (`weighing`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from redactor.people.vocabulary import phrase

_I = re.IGNORECASE

# Verbs that in minutes only those at work do. Left out is what parents and the ill do as well: say,
# tell, want, bring, collect, meet, thank, ask for, go, miss, return, pay, sign.
_REGULAR = (
    "present explain describe introduce outline summarise demonstrate audit inspect review monitor moderate coach "
    "train organise arrange deliver supervise manage coordinate co-ordinate direct conduct cover host facilitate "
    "lecture tutor mentor shadow visit complete repair service install fix survey paint clean supply provide "
    "prepare design draft produce edit translate interpret accompany examine assess evaluate support analyse "
    "observe investigate check collate compile launch negotiate order purchase research volunteer judge referee "
    "contribute implement develop champion steer pilot administer invigilate document photograph film print "
    "catalogue decorate landscape rewire commission invite restore consult specialise approve record rank remind "
    "welcome renew rehearse direct report confirm advise update brief table circulate propose second chair "
    "recommend clarify highlight minute answer respond note mend preach cook cost"
)
# Irregular ones: infinitive, present, past, participle, present participle.
_IRREGULAR = (
    "lead leads led led leading",
    "run runs ran run running",
    "teach teaches taught taught teaching",
    "oversee oversees oversaw overseen overseeing",
    "undertake undertakes undertook undertaken undertaking",
    "write writes wrote written writing",
    "rewrite rewrites rewrote rewritten rewriting",
    "build builds built built building",
    "plan plans planned planned planning",
    "fit fits fitted fitted fitting",
    "rebuild rebuilds rebuilt rebuilt rebuilding",
    "feed feeds fed fed feeding",
    "trial trials trialled trialled trialling",
    "reply replies replied replied replying",
    "multiply multiplies multiplied multiplied multiplying",
)
# Acts that are no act without what follows.
_GIVEN = (
    r"(?:an? |the |two |three |our |her |his |short |forest )*(?:[\w-]+ ){0,2}(?:updates?|reports?|presentations?|overview|"
    r"demonstrations?|summar(?:y|ies)|lectures?|tours?|training|account|address|assembl(?:y|ies)|workshops?|"
    r"lessons?|class(?:es)?|groups?|clubs?|sessions?|surger(?:y|ies)|briefing|masterclass|course|choir|service|mass|"
    r"audit|review|survey|inspection|interviews|tests?|games|phonics|PE|music|lead|school|football|reflection|prayers?|duty)"
)
_DO = (
    r"(?:give|gives|gave|given|giving|hold|holds|held|holding|take|takes|took|taken|taking|do|does|did|done|doing|"
    r"put on|set up|say|says|said|offer|offers|offered|host|hosts|hosted)"
)
_THOSE = r"(?:governors|trustees|members|directors|us|everyone|the (?:board|committee|meeting|children|pupils|school|staff)|pupils|children|staff|parents|year \d+|assembly)"
_PHRASES = (
    rf"{_DO} {_GIVEN}\b",
    (
        r"(?:carr(?:y|ies|ied|ying) out|put(?:s|ting)? together|dr(?:e|a)w(?:s|n|ing)? (?:up|attention)|st(?:ay|ays|ayed|aying) on|"
        r"stand(?:s|ing)? in|stood in|step(?:s|ped|ping)? (?:in|up)|fill(?:s|ed|ing)? in(?!\s+(?:(?:his|her|their|the|an?|all)\s+)?(?:\w+\s+)?(?:part|forms?|paperwork|questionnaires?|survey|application|pages|sections?)\b)|acting|obtained|gathered)"
    ),
    r"(?:look(?:s|ed|ing)? after (?:the|our|all|health|safeguarding)|work(?:s|ed|ing)? (?:with|on|alongside|as)\b)",
    rf"(?:go|goes|went|gone|going|talk|talks|talked|take|took|walked) (?:{_THOSE} )?through (?:the|each|every|how|it|them|his|her)\b",
    rf"(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked) (?:(?:to|with) {_THOSE}|about|on|at)\b",
    rf"(?:shows?|showed|shown) (?:{_THOSE}|them|round|how)|(?:told|tells?) {_THOSE}|met (?:{_THOSE}|every)",
    r"pass(?:ed|es) (?:his|her|their|the) (?:[\w-]+ )?(?:level|NPQ\w*|NVQ|QTS|qualification|course|diploma|exams?|degree|L\d|apprenticeship|HLTA)",
    r"ask(?:s|ed) (?:about|whether|why|how|what|if|when|which|who|where|governors|trustees|members|the (?:board|committee)|for prayers)\b",
    r"(?:join|attend|leav|left|re-?join|chair|open|clos|minut)(?:e?s|e?d|ing|e)? (?:the )?(?:new )?(?:meeting|room|call|fair|f[eê]te|library|building|block|with prayer|in prayer|at \d[\d.:]*(?:\s?[ap]\.?m)?|after this)",
    r"(?:takes?|took|taken|taking) (?:up (?:the |her |his )?(?:post|role|position|duties)|on\b|over\b|charge|forward|(?:governors|us)\b)",
    (
        r"(?:joins?|joined|joining|starts?|started|starting|begins?|began|begun|arrives?|arrived) (?:as|with us|us|the (?:\w+ )?(?:team|staff|school)|"
        r"in (?:post|year|class|reception|the|september|january|april|may|june)|on \d|at (?:easter|christmas|half)|after (?:easter|christmas|half)|work)"
    ),
    r"(?:settled|settling)(?: in)? (?:well|into|quickly|as)|(?:retires?|retired|retiring|retire) (?:at|in|after|this|from)\b",
    r"(?:agreed|agrees|offered|undertook|volunteered|continues?|continued|due|going|keen|happy|able|ready|here) to (?:\w+ly )?{base}\b",
    r"(?:brought|driven|drove|pushed) (?:up |down )?(?!(?:his|her|their)\b)[\w ]{3,40}? (?:up |down )?from \d+",
    r"(?:won|wins) (?:the|an?) [^.;]{0,30}\b(?:teacher|staff|chef|governor|school) award",
    r"(?:finds?|finding|found) (?:practice|provision|the (?:school|records|trust)|that|no|\w+ (?:small )?points)\b",
    r"(?:takes?|took|taken|taking) (?:year|class|reception|nursery|(?:(?:her|his|their) )?(?:class|lesson|group)s?|the (?:choir|team|children|pupils)|(?:\d+ )?(?:pupils|children|students|learners))\b|thank(?:s|ed) (?:governors|trustees|members|directors|the board|everyone|staff)",
    r"asked to (?:get|obtain|find out|look into|bring back|report|prepare|{base})\b|(?:bring|brings|brought) [\w ]{1,30} to (?:the next|governors|the board)",
    r"(?:hands?|handed|handing) (?:round|out|over) (?:the|copies|papers|figures)",
    r"(?:cooked|taught|worked|served|governed|cleaned|helped|been (?:with us|here|a governor|our|on the)|completed) (?:[\w' ]{0,40} )?(?:for|since|at|in) (?:over |more than |nearly |almost )?(?:\w+ years|19\d\d|20\d\d|the school)",
    r"(?:stand(?:s|ing)?|stood|putting (?:him|her)self forward) (?:down (?:as|after|from)|for (?:co-?option|election|re-?election)|as (?:chair|vice|a? ?governor))",
    r"(?:gives?|gave|given|giving|hands?|handed|present(?:s|ed)?) (?:out )?the (?:prizes|awards|certificates|trophies|medals|vote of thanks)",
    r"(?:is|was|will be) (?:now )?(?:coming (?:in\b|to (?:the|our|us|each|every))|in (?:on|for) \w+ days?)",
    r"rais(?:e|es|ed|ing) (?:the |our )?(?:(?:\w+ )?(?:expectations|standards|aspirations)|bar\b|profile of)",
    r"ask(?:s|ed|ing)? for (?:an? |the |some )?(?:\w+ ){0,2}?(?:(?:extension|change|changes|amendment|renewal|review) (?:to|of) (?:the |our |its |their )?)?(?:lease|licence to occupy|tenancy|letting|hire agreement|service level agreement)\b",
    r"(?:comes?|coming|visits?|is in|here) (?:each|every|once|twice|on (?:mon|tues|wednes|thurs|fri|sun|satur)day)",
    r"sl(?:ept|eeping) (?:at|in) (?:the )?school|slept (?:at|in) school|(?:come|comes|came) (?:to us |to the school |from [\w ]{2,20} )?(?:on exchange|through an agency|to (?:teach|help|speak))",
)
# "was thanked", "is booked": what is done to those who act.
_PASSIVE = (
    r"(?:thanked|welcomed|introduced|commended|congratulated|applauded|appointed|re-?appointed|elected|re-?elected|"
    r"co-?opted|nominated|seconded (?:to|from)|booked|engaged|commissioned|invited (?:to (?:speak|present|attend|join|the (?:next|june|summer|autumn|spring)))|named(?: as)?|"
    r"trained|accredited|recruited|in (?:attendance|the chair)|given (?:flowers|a (?:gift|card|present))|shortlisted for the [\w ]+ award|praised for|being trained)"
)
_MODAL = r"(?:will|would|can|could|is to|are to|was to|has to|have to|had to|to|shall)"
_ADVERB = r"(?:(?:also|then|now|still|both|all|each|kindly|again|since|recently|already|just|first|next|twice|\w+ly) )*"


def _regular(verb: str) -> tuple[str, str, str, str, str]:
    stem = verb.removesuffix("e")
    present = f"{verb}es" if verb.endswith(("sh", "ch", "ss", "x")) else f"{verb}s"
    return verb, present, f"{stem}ed", f"{stem}ed", f"{stem}ing"


def _one_of(words: set[str]) -> str:
    return f"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


_VERBS = [_regular(verb) for verb in _REGULAR.split()] + [tuple(row.split()) for row in _IRREGULAR]
_BASE, _PRESENT, _PAST, _PARTICIPLE, _ING = (
    _one_of(set(column)) for column in zip(*_VERBS, strict=True)
)
_PHRASE = f"(?:{'|'.join(_PHRASES)})".replace("{base}", _BASE)

# The words right behind a name, coordinated names and appositions skipped: an act of work.
_ACTS = re.compile(
    rf"(?:who )?(?:{_ADVERB}(?:{_PAST}|{_PRESENT}|{_BASE})|(?:has|have|had) {_ADVERB}{_PARTICIPLE}|"
    rf"(?:is|are|was|were|has been|have been|had been|will be) {_ADVERB}{_ING}|{_MODAL} {_ADVERB}{_BASE}|"
    rf"(?:(?:has|have|had|is|are|was|were|been|{_MODAL}|be) )*{_ADVERB}{_PHRASE}|"
    rf"(?:is|are|was|were|has been|have been|had been|will be|to be) {_ADVERB}{_PASSIVE})(?![\w-])",
    _I,
)
# What parents do with the same verb.
_WRITES_IN = re.compile(
    r"(?:who )?(?:(?:has|had|have|then|also|since|later) )*(?:written|wrote|writes)\s+(?:in|again|to|about|of|saying|that|asking|at length)\b",
    _I,
)
_GOVERNS = re.compile(
    rf"(?:who )?(?:(?:has|had|have|will) )*{_ADVERB}(?:report(?:s|ed)? (?:that|on|back)|advis(?:es|ed)|confirm(?:s|ed)|"
    rf"recommend(?:s|ed)|clarif(?:ies|ied)|circulat(?:es|ed)|propos(?:es|ed)|second(?:s|ed)|chair(?:s|ed)|audit(?:s|ed)|"
    rf"present(?:s|ed|ing)? the (?!eco|student|pupil|school council)(?:[\w-]+ ){{0,2}}(?:action plan|development plan|improvement plan|budget|accounts|forecast|self-evaluation|risk register)\b(?! (?:of|for) the (?:eco|school council|student|pupil|prom|fair))|"
    rf"inspect(?:s|ed)|tabled|briefed|gave an? (?:update|report|overview)|passed (?:his|her|their) (?:level|NPQ))",
    _I,
)
_BY = phrase(
    rf"\b(?:(?:audit|review|inspection|survey|report|visit|talk|training|workshop|assembly|presentation|photographs?|music|catering|"
    rf"translation|interpreting|lessons?|sessions?|clubs?|reading|analysis|paper) by|{_PARTICIPLE}(?: [\w' ]{{1,40}})? by|"
    rf"(?:carried out|taken|given|held|done|cut|answered|handled|dealt with|acknowledged|responded to|resolved|looked into|managed|drawn up|put together) by|{_PARTICIPLE}(?: (?:up|out|together|over|in \w+|\w+ly))? (?:by|gan)(?: (?:our|the) [\w ]{{2,30}},?)?)\s*$"
)
# What an adult has done, the bad and the private left out: `taken to A&E by Mrs Peel`.
_DONE_BY = phrase(
    r"\b(?!(?:bitten|hit|hurt|punched|kicked|pushed|attacked|assaulted|injured|threatened|raised|requested|written|sent|lodged|submitted|owed|"
    r"upset|alleged|claimed|made|signed|brought|caused|painted|won|played|sung|missed|collected|asked|paid|abused|harassed|accused|withdrawn|"
    r"read|put|told|shouted|complained|parked|left|dropped|fetched|delayed|picked)\b)\w+(?:ed|en|ne|wn|ght|un|ut|id|elt|eld|ent) (?:[\w'’& ]{1,30} )?by\s*$"
)
_OWNER = re.compile(r"\s+to\s+(?:re-?)?[a-z]{2,}\b")
# What only those at work in or for a school have to do with.
_WORK = re.compile(
    r"\b(?:governors?|trustees|budget|figures|the timetable|the plans|policy|policies|curriculum|results|data|phonics|scheme|labs?|concert|clubs?|choir|"
    r"production|department|mathematics|maths|science|roof|boiler|the building|quotes|quotations?|costs|prices|website|"
    r"newsletter|training|next meeting|display|library|laptops|interventions?|links with|bid|grant|audit|risk register|ledger|accounts|"
    r"attainment|progress data|moderation|residential|rehearsals?|syllabus|textbooks|reading scheme|outcomes|improvement plan|evaluation|"
    r"Ofsted|Estyn|SEF|SDP|SIP|KCSIE|GCSEs?|A[- ]levels?|SATs)\b",
    _I,
)
_NOT_WORK = re.compile(
    r"\b(?:not|never|no longer|refus\w+|unhappy|cross|upset|complain\w*|worried|angry|(?<!to the )letter|his|their|my)\b(?! (?:report|class|team|department|colleagues))|"
    r"\bher (?:son|daughter|boy|girl|child|children|twins|lad|own|post|pay|hours|job|health|husband|mother|father)\b|\bhad? (?:asked|been|gone)\b",
    _I,
)
_PRIVATE = re.compile(
    r"(?:,? who)?\s+(?:has|had|is|was|has been|will be|cannot|can not|could not|does not|did not)\b(?! (?:also )?(?:in|on|at)\b)[^.;,]{0,40}"
    r"\b(?:(?:his|her|their) (?!(?:colleagues?|men|lads|firm|company|crew|business|assistants?|deputy|successor|predecessor|van|quotes?|drawings|objection|apprentice|first|second|report|work|class|children|pupils|team|post|role|students|group|way|visit|time|offer|own|progress|learning|weekends?|evenings?|half[- ]term|saturdays?|sundays?|holidays?(?! (?:pay|entitlement|request|allowance)))\b)|facing|struggling|unable|back(?! from retirement\b)(?! (?:with|w/) (?:an? |the )?(?:[\w-]+ )?(?:£|quote|price|figure|report|estimate|answer|costs?)))\b",
    _I,
)
_ALSO = re.compile(
    r"(?:\s*,)?\s+(?:and|&|a)\s+(?-i:(?:[a-zà-ÿ]{1,3}\s+)?[A-ZÀ-Þ][\w'’.-]*(?:\s+(?:[a-zà-ÿ]{1,3}\s+){0,2}[A-ZÀ-Þ][\w'’.-]*){0,3})",
    _I,
)
_QUOTE = re.compile(r"^\s+[\"“‘']")
# `Nadeem Aslam of Crowe LLP reported …`: where somebody comes from stands before what they do.
_FROM = re.compile(
    r",?\s+(?:of|from|at) (?:the )?(?-i:[A-ZÀ-Þ][\w'’&-]*(?: (?:& |and |of )?[A-ZÀ-Þ][\w'’&-]*){0,4})(?=\s)",
    _I,
)
_BRACKET = re.compile(r"\s*\([^()]{0,60}\)")
_APPOSITION = re.compile(r"\s*,\s+(?!who\b|whose\b)[^,.;:]{2,60},(?=\s)")
_VERB = re.compile(
    r"(?:,?\s+who(?:se)?)?\s+(?:(?:is|was|has|had|have|are|were|will|would|can|cannot|could|did|does|do|may|might|must|should|"
    r"went|came|left|lost|broke|fell|hurt|felt|got|took|made|wept|threw|told|said|put|kept|brought|sent|swore|hit|bit|cut|let|"
    r"spent|stole|drove|drank|thought|knew|saw|heard|paid|bought|owe|meant|became|began|chose|forgot|gave|grew|held|met|ran|sat|"
    r"shut|slept|spoke|stood|tore|won|wore|wrote|also|now|still|never|not|no longer)\b|[a-z]{2,}(?:ed|es|[^\Ws]s)\b(?<!\bthis)(?<!\bplus)(?<!\bbooks))",
    _I,
)


@lru_cache(maxsize=512)  # asked for a name more than once
def predicate(right: str) -> str:
    """What is said of a name: the words behind it, beyond brackets, appositions and companions."""
    for pattern in (_BRACKET, _ALSO, _BRACKET, _FROM, _APPOSITION, _ALSO):
        match = pattern.match(right)
        right = right[match.end() :] if match else right
    return right


def acts(left: str, right: str, *, titled: bool) -> bool:
    """Whether the words around a name say that its bearer acts in a job; of an adult less will do."""
    said = predicate(right)
    return bool(
        (_ACTS.match(said.lstrip(" ,")) and not _WRITES_IN.match(said.lstrip(" ,")))
        or _BY.search(left)
        or (titled and _DONE_BY.search(left))
        or (
            _OWNER.match(said)
            and (not left.strip(" \t•*-–") or left.rstrip().endswith((":", ";", "|")))
        )
    )


def has_to_do_with_work(right: str) -> bool:
    """Whether what is said is about the work of a school: `has raised results by 10%`."""
    said = predicate(right)[:80]
    return bool(_VERB.match(said) and _WORK.search(said) and not _NOT_WORK.search(said))


def governs(right: str) -> bool:
    """Whether it is an act of boards and offices, which pupils never do."""
    return bool(_GOVERNS.match(predicate(right).lstrip(" ,")))


def is_private(right: str) -> bool:
    """Whether what is said is of somebody's own: `has hurt his back`, `is facing a hearing`."""
    return bool(_PRIVATE.match(predicate(right)))


def is_subject(right: str) -> bool:
    """Whether something is said of the name, or of what belongs to it: `Mr Doyle has had bad news`."""
    said = predicate(right)
    return said[:1] in {"'", "’"} or bool(_VERB.match(_QUOTE.sub(" ", said, count=1)))
