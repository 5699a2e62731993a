"""What is told of somebody that is nobody else's business: their health, home, post, conduct, money.

    Ann Orr, the caretaker, is having a hip done.     The site team is led by Ann Orr, who owes us £300.

What lives here: what is said right behind a name, of whoever bears it and in whatever job. What does
not: what a whole sentence is about, and what is said in front of a name (`matters`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from redactor.people.acting import predicate

_THEIR = r"(?:his|her|their)"
_A = r"(?:(?:an?|the|his|her|their|some|more|further|another|both) )?"
_ANY = r"(?:[\w-]+ )?"
_ENDS = r"(?=\s*(?:[.,;:)]|$)| (?:and|since|after|again|until|which|for|from|with|because|at the moment)\b)"
_KIN = r"(?:husband|wife|partner|mother|father|mum|dad|mam|son|daughter|child|children|baby|twins|brother|sister|parents?|grand\w+|nan|uncle|aunt|fianc[ée]e?|boyfriend|girlfriend)"
_LIMB = r"(?:back|hips?|knees?|legs?|arms?|foot|feet|ankles?|wrists?|shoulders?|hands?|fingers?|toes?|neck|ribs?|eyes?|ears?|heart|hernia|womb|gall ?bladder|kidneys?|teeth|tooth|cataracts?|appendix|pelvis|spine|collar ?bone|elbows?|thumbs?|achilles)"
_CARE = r"(?:operation|surgery|scan|MRI|x-?rays?|biopsy|(?:blood|medical|hospital|cancer) (?:tests|results|appointments?)|test results|diagnosis|treatment|transplant|counselling|therapy|chemotherapy|radiotherapy|dialysis|IVF|physio(?:therapy)?|rehab(?:ilitation)?)\b"
_ILLNESS = (
    r"(?:epilepsy|diabetes|cancer|leukaemia|depression|anxiety|dyslexia|dyspraxia|ADHD|autism|(?-i:MS|ME|HIV|OCD|PTSD|IBS)|asthma|arthritis|lupus|vertigo|sciatica|shingles|fibromyalgia|endometriosis|crohn['’]?s|parkinson['’]?s|tinnitus|glaucoma|insomnia|angina|(?:long )?covid|pneumonia"
    rf"|(?:an? )?{_ANY}{_ANY}(?:disorder|disease|tumour|lump|ulcer|infection|migraines?|blood clot|slipped disc|hearing aids?|pacemaker|stoma|(?:heart|medical|health|skin|lung|long-term|chronic|serious) (?:condition|problems?|issues?)|(?:drink|drinking|drug|gambling|debt) problem|bad (?:{_LIMB}|chest)))"
)
_PAY = r"(?:(?-i:UPS|UPR|MPS|MPR|SCP|TLR)\s?\d*|(?-i:[MLU])\d+|(?:the )?(?:upper|leadership|main) (?:pay )?(?:range|scale|spine)|point \d+|(?:an?|one|two) (?:pay |spine )?(?:points?|scales?|grades?))"
_PLAN = r"(?:support|action|improvement|performance|capability|return[- ]to[- ]work|wellness|wellbeing) plan"
_OF_THE_BOARD = r"(?! (?:as|from) (?:an? |the |our )?(?:[\w-]+ ){0,2}(?:governor|chair|vice|trustee|board|committee|member|director|council|clerk))"
_KNOWN_TO = r"(?:(?-i:OH|LADO|DBS|TRA|HR)|occupational health|counselling|(?:the |his |her |their )?(?:doctor|hospital|GP|police|consultant))\b"

# What somebody is, or has been.
_IS = (
    rf"(?:waiting (?:for|on)|awaiting|having|undergoing|needing|facing|booked in for|in for|recovering (?:from|after)|off (?:for|with|after)) {_A}{_ANY}(?:{_CARE}|{_LIMB} (?:done|replaced|removed|seen to|looked at|operation|replacement|out|pinned))",
    rf"(?:recovering|convalescing|recuperating|on the mend){_ENDS}|recovering (?:well|slowly|nicely|at home)|laid up|bed-?bound|house-?bound|under (?:the care of )?(?:the|a|his|her) (?:consultant|doctor|hospital|midwife)\b",
    r"(?:in|taken to|rushed to|admitted to) (?:an? |the )?(?:hospital|hospice|rehab|intensive care|plaster|pain|labour)\b(?! (?:school|radio|trust|car|provision|education|tuition))",
    r"on (?:(?:light|lighter|restricted|amended) duties|(?:reduced|fewer|shorter) hours for (?:his|her|their)|crutches|oxygen|antidepressants|medication|painkillers|full pay|half pay|nil pay|bail|remand)\b",
    rf"off (?:again|sick|ill|indefinitely){_ENDS}|still off{_ENDS}|off until (?!the (?:bell|meeting))|signed off(?! the\b)",
    rf"(?:not|no longer) (?:coping|sleeping|expected (?:back|to return)|fit (?:for|to) (?:work|return)|fit{_ENDS}|been well|able to cope)\b|unable to (?:cope|drive)\b",
    rf"struggling (?:at home|to cope|since|with {_THEIR} (?:health|marriage|grief|loss|nerves|mental|back|knees?|pain|divorce|finances|debts))\b|finding (?:things|it all|life|(?:the|{_THEIR}) (?:job|work|post|role|hours)|it) (?:\w+ )?(?:hard|difficult|tough|too much|a strain){_ENDS}",
    rf"diagnosed (?:with|as)\b|hospitalised|sectioned|pregnant|expecting (?:twins|triplets|{_THEIR}|an? (?:baby|child)|again)|terminally ill|undergoing (?:a )?(?:gender )?transition|transitioning{_ENDS}",
    rf"(?:going )?through (?:an? |{_THEIR} |the )?{_ANY}(?:divorce|separation|break-?up|menopause|(?:bad|hard|rough|difficult|tough|awful) (?:time|patch|spell))|(?:separated|divorced|estranged) from|divorcing|(?:widowed|bereaved|grieving|(?:made )?homeless|evicted){_ENDS}|caring for {_THEIR} {_ANY}{_KIN}|(?:living|staying) with {_THEIR} {_ANY}{_KIN}",
    rf"managed out|performance[- ]managed|made redundant|(?:put )?at risk(?: of (?:redundancy|dismissal|losing)|{_ENDS})(?! of)|stood down{_OF_THE_BOARD}{_ENDS}|sent home|let go(?! of)|dismissed|sacked|overpaid|underpaid|passed over|turned down (?:for )?(?:the|a|this|that) (?:post|job|role|promotion)|refused (?:flexible|leave|{_THEIR})",
    rf"(?:(?:put|placed|now) )?on (?:an? |{_THEIR} )?{_ANY}{_PLAN}|on (?:formal )?stage (?:one|two|three|\d) (?:of (?:absence|sickness|capability|the (?:absence|sickness|capability|disciplinary))|for)|on (?:an? )?{_ANY}warning|(?:spoken|talked|written) to (?:about|regarding|over) {_THEIR}|(?:referred|reported|known) to {_KNOWN_TO}",
    rf"(?:moved|put|gone|placed|going|moving) (?:up |down |on |over )?(?:(?:on)?to )?{_PAY}|paid (?:above|below|less than|more than|over|outside) (?:the|{_THEIR}|others|colleagues)",
    r"(?:observed|graded|judged|rated|deemed|found)(?: as| to be)? (?:inadequate|requiring improvement|unsatisfactory|weak|poor|below (?:the )?(?:expected )?standards?|ineffective)",
    rf"(?:not shortlisted|unsuccessful)(?: (?:at|in|for)\b|{_ENDS})|(?:the )?subject (?:of|to) (?:an? |the |two |several )?{_ANY}(?:complaints?|investigations?|allegations?|grievances?|hearing|referral)|named in (?:an? |the )?{_ANY}(?:claim|complaint|grievance|allegation)",
    rf"in (?:dispute (?:with|about|over)|debt|arrears|tears(?! of (?:joy|laughter|happiness|pride)| with laughter))\b|late (?:most|every|again|repeatedly|for work|on \w+ (?:days|mornings|occasions))\b|suspended{_ENDS}|arrested|convicted|bailed|drinking{_ENDS}|drunk{_ENDS}|smelling of|waiting (?:for|on) {_A}{_ANY}(?:visa|work permit|leave to remain|hearing|trial|tribunal date)\b",
    rf"(?:wearing|in) (?:an? )?{_ANY}(?:brace|sling|collar|cast|surgical boot)\b|on (?:a stick|sticks|crutches)\b|at home with (?:an? |{_THEIR} )?{_ANY}(?:infection|virus|back|knee|child|children|husband|wife|mother|father|baby|fever|bug)\b|taken (?:ill|away by ambulance|to A&E)|knocked (?:off {_THEIR}|down by)|advised (?:by {_THEIR} \w+ )?to rest|nursing (?:an? |{_THEIR} )(?:sick|dying|bad|broken|{_KIN})",
    rf"having (?:a baby|twins)|getting (?:divorced|married)|adopting{_ENDS}|(?:not|no longer) (?:at work|in work|up to (?:the|{_THEIR}) (?:job|post|role)|performing{_ENDS}|improving{_ENDS}|being (?:truthful|honest))|away (?:sick|ill|looking after {_THEIR}|since (?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|half[- ]term|the (?:summer|accident|operation)))\b|taking (?:voluntary redundancy|(?:the|us|our) ?(?:school|trust|college|council|academy)? ?to (?:a |the )?(?:tribunal|court)|(?:some )?time off (?:for|with|after|because))",
    rf"on (?:£\d|(?:Grade|Scale|Point|SCP|NJC) ?\d|(?:the (?:top|bottom|\w+ point) of )(?:{_THEIR}|the) scale|(?:informal |formal )?capability)|facing (?:dismissal|redundancy|an? (?:{_ANY}(?:hearing|investigation|panel|charge)))|to face (?:an? )?{_ANY}(?:hearing|investigation|panel)|(?:caught|accused|suspected) (?:with|of|using|taking|asleep)|stealing|barred from|investigated by|(?:interviewed|questioned) by (?:the )?police|in court{_ENDS}|in court (?:in|on|over)|given (?:an? )?(?:community order|informal support|(?:final |first |written )*warning|suspended sentence)|asked to resign|tested for (?:dyslexia|autism|ADHD|cancer|diabetes)",
    r"offered (?:an? |the )?(?:[\w-]+ ){0,2}(?:post|job|role|headship|position) elsewhere|looking (?:for (?:another|a new) (?:job|post)|to leave|elsewhere)|applying elsewhere",
)
# What somebody has had, got or done.
_HAS = (
    rf"(?:had|suffered) (?:an? |another |{_THEIR} )?{_ANY}(?:fall|stroke|heart attack|seizure|breakdown|miscarriage|stillbirth|scan|biopsy|(?:car|cycling|skiing|bad|serious|nasty) accident){_ENDS}|had a fall\b",
    rf"(?:hurt|injured|broken|done in|damaged|twisted|wrenched|strained|fractured|dislocated) {_THEIR} {_ANY}{_LIMB}\b",
    rf"(?:lost|buried) (?:{_THEIR} {_ANY}{_KIN}|the baby|a baby)\b|lost {_THEIR} (?:(?:driving )?licence|home|job|sight|hearing|nerve)\b|(?:separated|split(?: up)?) (?:from|with) {_THEIR}|left {_THEIR} (?:husband|wife|partner|family)\b|moved (?:back )?(?:in with|to live with|out of) {_THEIR}\b",
    r"(?:been )?(?:told|warned) (?:that )?(?:he|she|they) (?:has|have|had|is|are|may|might|must|cannot)\b|been told to rest|gone (?:deaf|blind|off (?:sick|ill|again)|to (?:ACAS|a tribunal|court|prison)|into (?:hospital|labour|rehab))\b",
    rf"{_ILLNESS}(?=\s*(?:[.,;]|$)| (?:and|since|which|that)\b)",
    rf"(?:an? )?(?:caution|criminal record|conviction|restraining order|(?:\w+ )?points on {_THEIR} licence|debts){_ENDS}",
    rf"come in (?:smelling|drunk|tearful|in tears(?! of))|been (?:drinking|drunk|crying|tearful){_ENDS}|(?:sworn|screamed|lashed out) at|fallen out with|come out (?:as|to (?:the )?(?:staff|colleagues|team|children|pupils))\b",
    rf"(?:asked|applied|been (?:refused|denied)) (?:to (?:go part-?time|drop|retire|leave (?:at|in|early)|be released)|(?:for )?(?:an? |{_THEIR} )?(?:transfer|settlement|severance|redundancy|early retirement|fewer hours|reduced hours|flexible working|unpaid|compassionate|pay rise|rise|increment|regrading|sabbatical|career break)\b)|put in for (?:early|voluntary)",
    r"applied (?:for (?:an? |the |another )?(?:[\w-]+ ){0,2}(?:post|job|headship|position) (?:in|at) (?-i:[A-Z])|elsewhere)",
    rf"had {_THEIR} (?:hours|pay|salary|contract|allowance|grade|probation(?:ary period)?) (?:cut|reduced|increased|changed|frozen|stopped|extended|docked)|not (?:yet )?passed {_THEIR} (?:DBS|probation\w*|induction|medical)|not (?:coped|slept|been well)\b",
    rf"had (?:an? )?(?:little|baby) (?:girl|boy)|got (?:engaged|married|divorced)|(?:family|money|marital|marriage|personal|domestic|financial|debt) (?:problems|troubles?|worries|difficulties)|problems at home|had (?:the )?bailiffs|signed (?:an? )?(?:settlement|compromise|confidentiality|non-disclosure)|threatened to (?:sue|resign|leave|walk out|go to)|taken (?:some )?time (?:out|off)|gone home (?:ill|sick|in tears|to [^.;]{{2,25}} for (?:a|the|{_THEIR}) (?:\w+ )?funeral)|collapsed (?:at|in|on)|fainted|been very low|slipped (?:on|in) [^.;]{{2,20}} and|had (?:one|two|three|several|further|\d) warnings|an? disciplinary|missed {_THEIR} (?:\w+ )?targets|lost control of {_THEIR}|lost {_THEIR} temper|(?:torn|cracked|put out|put) (?:an?|two|three|{_THEIR}) {_ANY}(?:ligament|tendon|muscle|{_LIMB})",
    rf"had (?:\d+|\w+) (?:working )?(?:days?|weeks?|spells?|periods?) (?:of )?(?:sick\w*|absence)|(?:hit|reached|triggered) {_THEIR} {_ANY}(?:trigger|absence)|(?:withdrawn|pulled) {_THEIR} (?:application|complaint|appeal|grievance|resignation)|(?:lodged|raised|submitted) a {_ANY}grievance",
)
# What somebody does, or did.
_DOES = (
    rf"(?:sees|saw|seeing) (?:an? |{_THEIR} )(?:counsellor|therapist|psychologist|psychiatrist|midwife)\b|owe[sd] (?:the (?:school|academy|college|trust|nursery|club)|us|£)|suffers (?:from|with|badly)|cannot cope|may (?:well )?(?:lose {_THEIR}|not (?:return|come back))\b|does not get on with|did not get the (?:job|post|role|headship)",
    rf"(?:wants|wanted|wishes|wished|hopes|hoped|is hoping|is planning|plans|intends) to (?:drop (?:to|a day|down)|go (?:part-?time|down to)|reduce {_THEIR}|leave (?:at|in|us|the (?:school|trust|college|profession))|retire{_OF_THE_BOARD})\b",
    rf"(?:came|arrived|turned up) (?:in |to work |for work |at work )?(?:smelling|drunk|tearful|in tears(?! of))|(?:swore|screamed|lashed out) at\b|withdrew {_THEIR} (?:application|complaint|appeal|grievance|resignation)|(?:lost|buried) {_THEIR} {_ANY}{_KIN}\b|(?:hit|reached|triggered) {_THEIR} {_ANY}(?:trigger|absence)|(?:hurt|broke|injured|fractured|twisted|tore|dislocated) {_THEIR} {_ANY}{_LIMB}\b|fell out with\b|went (?:off (?:sick|ill|again)|to ACAS|into (?:hospital|labour))\b|separated from\b",
    rf"(?:collapsed|fainted) (?:at|in|on|during)|(?:earns|earned) £|gets £\d|gave birth|cannot (?:keep order|control {_THEIR})|(?:hit|slapped|smacked|pushed|kicked|grabbed) an? (?:child|pupil|student|boy|girl|colleague|parent)|(?:took|stole) (?:money|cash)|(?:goes|comes|came|is going|is coming) (?:into|out of) hospital|wants more (?:money|pay|hours)|went home (?:ill|sick|in tears)|cracked (?:two|three|a) ribs?|lost {_THEIR} temper|has to have (?:an? )?{_ANY}{_CARE}|(?:is to|will) have (?:an? |{_THEIR} )?{_ANY}{_CARE}",
    r"will (?:not|no longer) be (?:back(?! to (?:the|this) )|coming back|returning)\b|is to be (?:let go(?! of)|dismissed|sacked|made redundant|redeployed)",
)

_ADVERB = r"(?:(?:now|still|currently|also|again|sadly|recently|very|quite|just|already|both|since|then|thought to be|understood to be|believed to be|said to be|due to be|likely to be|about to be) )*"
_TOLD = re.compile(
    rf"(?:,?\s+who)?\s+(?:"
    rf"(?:is|was|are|were|remains|(?:has|had|have|will|may|might) (?:been|be)) {_ADVERB}(?:being )?(?:{'|'.join(_IS)})"
    rf"|(?:has|had|have|will have|may have) {_ADVERB}(?:{'|'.join(_HAS)}|gone (?:up |down )?(?:on |to )*{_PAY}|moved (?:up |down |on |over )?(?:(?:on)?to )?{_PAY})"
    rf"|{_ADVERB}(?:{'|'.join(_DOES)}))",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)  # asked for a name more than once
def is_private(right: str) -> bool:
    """Whether what is said right behind a name tells of the private life of whoever bears it."""
    return _TOLD.match(predicate(right)) is not None
