"""What a sentence is about, and whose matter it is: patterns, each with its reason, and their search.

What lives here: the words of personnel, complaint and pupil business. What does not: what they
make of a person (`roles`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from redactor.data import Matter

_I = re.IGNORECASE

# A pupil's own business: whoever is named beside it without a job is most likely a relative.
PRIVATE = re.compile(
    r"\b(?:exclu(?:ded|sion|sions)|suspen(?:ded|sion|sions)|PEX|managed move|reinstat\w+|EHCP?s?|IDP|"
    r"tribunal|diagnos\w+|independent review|review panel|hearing|withdrawn|safeguarding|child protection|CP plan|child in need|CiN|early help|"
    r"looked[- ]after|foster|social (?:care|worker|services)|timetable|attendance|absence|absent|missed|"
    r"penalty notice|persistent\w*|leave was not authorised|admission|appeal|waiting list|"
    r"behaviou?r|incident|bull(?:y|ied|ying)|bitten|arrested|threw|thrown|climbed|assault(?:ed)?|punch(?:ed|ing)?|fight|knife|drugs|vap(?:e|ing)|"
    r"stole|sectarian|racist|homophobic|slur|allerg(?:y|ic)|anaphyla\w+|(?:severe|bad) reaction|"
    r"(?:his|her|their) (?:mother|father|mum|mam|dad|parents|nan|carers?)|bit|hit|kick(?:ed|ing)|bruis\w+|SEND?|ALN|sensory|"
    r"autis\w+|ADHD|wheelchair|medical|medication|hospital|epipen|bursary|free school meals|"
    r"dinner money|debts? of £|bad debts?|(?:dinner|lunch|school meals?|trip|nursery|breakfast club) (?:debts?|arrears)|in arrears|behind with the|owe[sd]|owing|unpaid|reintegration|placement|pupil premium|children'?s services|MASH)\b",
    _I,
)
# What pupils are praised for, and staff and governors too.
PRAISE = re.compile(
    r"\b(?:played? (?:the part|by)|won|prize|award(?:ed)?|medal|competition|choir|team|tournament|"
    r"congratulat\w+|celebrat\w+|poem|painting|Oxbridge|apprenticeship|solo|gwahar\w+)\b",
    _I,
)

# News of the board, which is public: `has resigned from the complaints panel`.
_FROM_THE_BOARD = r" from (?:the |our |its |this )?(?:[\w-]+ ){0,2}(?:panel|pool|committee|working (?:party|group)|board|governing (?:body|board)|LGB|LAB)\b"
_PAID = r"(?:is|are|was|were|be|being) paid (?:on|at) (?:the )?(?:[A-Z]{1,4}\s?\d+|scale|grade|point|spine|upper|leadership|main)"
_GOES_ELSEWHERE = r"appointed to (?:a|an|the) (?:[\w-]+ ){0,3}(?:headship|post|role|job|position) (?:in|at) (?-i:[A-Z])\w+"

# Illness: the matter of staff, unless the sentence is about a pupil.
HEALTH = re.compile(
    r"\b(?:(?:on|for) (?:ill[- ])?(?:health|medical) grounds|ill[- ]health retirement|sick(?:ness)?(?: leave| pay| note| line)?\b(?! bay| (?:absence )?(?:polic(?:y|ies)|procedures?|insurance|figures|data|rates?|statistics)\b)|signed off(?! (?:by|as|the)\b)|unwell|poorly|"
    r"off (?:sick|work|since|long|with)|i ffwrdd o['’]r gwaith|absennol|llawdriniaeth|(?<!polisi )(?<!bolisi )(?<!absenoldeb )salwch|yn (?:sâl|wael)|"
    r"long[- ]term (?:sick|absen\w+)|on long[- ]term|back (?:at|to) work|fit note|"
    r"(?:following|after|for|having|awaiting|recovering from|undergo\w*|had|needs) (?:[\w-]+ ){0,2}(?:surgery|operation|treatment)|"
    r"chemotherapy|radiotherapy|dialysis|IVF|concussion|recuperat\w+|recover(?:ing|y) from|convalesc\w+|"
    r"(?:had|has had) (?:his|her|their) \w+ broken|(?:assaulted|attacked|hurt|bitten|injured|kicked|punched|slapped) by|(?:hit|struck) by (?:an? |the )?(?:pupil|student|child|boy|girl|parent|car|ball|(?-i:[A-Z])\w*)|"
    r"slipped (?:an? )?disc|(?:broke|broken|torn|tore|sprained|dislocated|injured) (?:an?|his|her|their) \w+|"
    r"(?:hip|knee) (?:replacement|operation)|hospital appointments?|panic attacks|counselling for|"
    r"(?:death|loss) of (?:his|her|their) (?:mother|father|husband|wife|son|daughter|partner|parent|baby|brother|sister)|bereave\w+|"
    r"(?:with|from|of|by|has|had|to) (?:[\w-]+ ){0,2}(?:stress|migraines?|depression|anxiety|cancer|covid|stroke|nerves)|"
    r"on the advice of (?:his|her|their) (?:\w+ )?(?:consultant|doctor|GP|surgeon|specialist)|on (?:\w+ )?medical advice|(?:on|under) doctor['’]?s['’]? orders|parkinson\w*|multiple sclerosis|dementia|"
    r"(?:hard|difficult|rough|tough|bad) (?:time|patch) (?:at home|with|since|of it)|wedi torri (?:ei|eu)|"
    r"(?:his|her|their) (?:eyesight|sight|hearing|heart|back|knees?|hips?|health|nerves|condition) (?:has|had|is|was|have|are) (?:got|getting|become|gone|going|failing|worse|bad)|"
    r"(?:not|no longer) (?:in|at) work|unable to (?:return to )?work|away from work|broken down (?:at|in|during)|in rehab(?:ilitation)?|(?:burn(?:ed|t)|scalded) by|(?:had|has|who) (?:fell|fallen) (?:from|off|down|over|through)|told by (?:the|his|her|their) (?:surgery|doctor|hospital|GP|consultant|clinic)|"
    r"(?:has|had|found) an? lump|(?:(?:is|was|were|be|been|still|now|back|remains?|went|go(?:es|ing)?|gone|taken|taking|admitted|rushed|days?|weeks?|nights?|time|operation|procedure|treatment|surgery|recovering) in(?:to)? [\w' ]{1,20}|in(?:to)? )\bhospital\b(?! (?:school|teach\w+|liaison|radio|trust|education))|yn (?:yr )?ysbyty|"
    r"(?:husband|wife|partner|mother|father|mum|dad|son|daughter|brother|sister|parent) (?:has |had |recently |sadly )*(?:passed away|died)|"
    r"heart (?:attack|condition|surgery)|(?:noise-induced|industrial|occupational) (?:deafness|hearing loss|asthma|dermatitis)|asbestosis|mesothelioma|biops(?:y|ies)|tumours?|transplant|"
    r"(?:remains?|remained|still) absent|absent with|again absent|breakdown|hospitalised|(?:was|were|been) injured|"
    r"fractured|miscarriage|lost (?:the|her|their|a) baby|pregnan\w+|ill[- ]health|"
    r"absent since|been absent(?! from (?:none|\w+ of (?:the |our )?(?:last |meetings)|(?:\w+ ){0,4}meetings?))|absent (?:until|for \w+ (?:weeks|months))|absence (?:of|trigger|since))\b",
    _I,
)
# Work, pay and conduct: what boards call personnel matters.
EMPLOYMENT = re.compile(
    r"\b(?:(?:maternity|paternity|adoption|compassionate|bereavement|unpaid|garden(?:ing)?|sick|special) leave(?! (?:and \w+ )?polic)|"
    r"phased return|return(?:ed|ing|s)?[- ]to[- ]work|occupational health|OH (?:referral|report)|RIDDOR|"
    rf"resign(?:ed|ing|s|ation)(?!{_FROM_THE_BOARD})|(?:handed in|given|gave) (?:in )?(?:(?:his|her|their) )?notice(?! (?:that|of (?:a|an|any|other|the|this) |to (?:leave early|the (?:chair|clerk|board)))\b)|working (?:out )?(?:his|her|their) notice|under investigation|"
    r"notice period|career break|grievance|capability|disciplin(?:ary|ed)|misconduct|dismiss(?:ed|al)|"
    r"suspended (?:on|from (?:duty|work)|pending|since|while|by the)|(?:final|on an?(?: \w+)?) warning|remains? suspended|neutral act|(?:written|verbal|final|first|formal) warning|"
    r"allegation|LADO|investigat(?:ion|ed) (?:into|under)|probation(?:ary)?|redundan\w+|(?:has|have|had) not (?:yet )?told (?:her|his|their|the) (?:staff|team|colleagues|school|class)|confided (?:in|to|that)|redeploy\w+|arrested|on bail|bankrupt\w*|at risk of|"
    r"(?:injury|liability|one|another|a|the) claims? (?:is|was|has been (?:made|brought|lodged)|made|brought|lodged) by|settlement|COT3|tribunal claim|early conciliation|ACAS|appraisal|performance (?:management|review)|"
    r"pay (?:progression|award|point|scale|rise|review)|salar(?:y|ies)|overpa(?:id|yment)|"
    r"upper pay|threshold|TLR|leadership (?:range|scale|point)|L\d{1,2} to L\d|M\d to|UPS ?\d|increment|"
    r"flexible working|variation (?:of|to) (?:the )?contract|offer letter|(?:fixed-term|employment) contract|contract of employment|job[- ]share|facing (?:an? )?(?:hearing|investigation|panel|action)|exit interviews? (?:with|of|was|were|held)|(?:go(?:ing)? down|drop(?:ping)?|reduc\w+) to \w+ (?:days|hours)|"
    r"contract (?:will not be|was not|has not been) renewed|contract (?:has been |was )?(?:ended|terminated)|reduce (?:his|her|their) hours|support plans?|"
    r"candidates? (?:for the (?:post|role|vacancy)|were|was)|(?:internal|external|preferred|strongest|other|remaining) candidates?|applicants?|unsuccessful|(?:not|neither) (?:was |were )?appointed|"
    r"(?:poor|bad|unsatisfactory) references?|released early|early (?:release|retirement)|time-?keeping|"
    r"(?:asked|applied|hoping) (?:for|to have) (?:his|her|their) (?:grade|pay|hours|salary|contract|job) |"
    r"(?:will|would|is|was) not (?:be )?(?:returning|coming back)|(?:has|have|had|was|were|is|are|been|be|being) let go(?! (?:of|off|with|up|into|at|for)\b)|(?:his|her|their) (?:post|job|role) (?:has been|had been|was|is|is to be|is being) (?:cut|deleted|made redundant|removed|axed)|asked to leave|been told (?:to|not to)|left suddenly|walked out|"
    r"(?:is|are|was|were|be) leaving(?! (?:the )?(?:meeting|room|call|school premises|present|card|party|do|assembly)\b)|"
    r"(?:will|would|is to|are to) (?:be )?leav(?:e|ing) (?:us|the school|the trust|the college|at|in|on|to)\b|"
    r"(?:did not|didn['’]t|has not|hasn['’]t|had not|failed to|was not) (?:yet )?pass(?:ed)? (?:his|her|their|the) (?:probation|induction|ECT|level|first|second|final|assessment|review)|assessment (?:point )?was not passed|"
    r"contract (?:will|would|was|is) not (?:to )?(?:be )?(?:renewed|extended)|(?:contract|employment) (?:was )?terminated|"
    r"re-?grad(?:ed|ing)|honorarium|back[- ]?pay|charged with|pleaded|convicted|cautioned|DBS disclosure|barred list|"
    rf"{_PAID}|{_GOES_ELSEWHERE}|"
    r"half pay|full pay|medical retirement|death in service|shortlist(?:ed)?|(?:cyf|gyf|nghyf|chyf)nod (?:mamolaeth|tadolaeth|prawf)|(?<!polisi )(?<!bolisi )absenoldeb (?:mamolaeth|tadolaeth|salwch|di-dâl|tosturiol)|(?:dychwel\w+|ddychwel\w+|nychwel\w+) (?:yn ôl )?(?:i['’]r|i) gwaith|h?ymddiswydd\w+|h?ymddeol\w*|h?ymddeoliad|iechyd galwedigaethol|rhybudd (?:ysgrifenedig|ffurfiol|terfynol)|(?:ei|eu) (?:ddiswyddo|diswyddo)|gweithdrefn (?:ddisgyblu|gwyno|allu))\b",
    _I,
)
# What is said against somebody; it colours the whole paragraph.
COMPLAINT = re.compile(
    r"\b(?:complain(?:s|ed|ing|t|ts|ant)?|(?<!key )stage (?:1|2|3|one|two|three)|unhappy (?:about|with|that)|"
    r"(?:posts?|posted|comments?|remarks?|review)\b[^.;]{0,80}\b(?:facebook|social media|online|whatsapp|google|mumsnet)|"
    r"threaten(?:s|ed|ing)? (?=(?-i:Mrs?|Ms|Miss|Dr)\b)|(?:would|will|was going to|is going to) [\"“‘'](?:see to|sort out|sort|deal with|get|have|do)\b|"
    r"has it in for|picked? on|picking on|singled (?:\w+ )?out|unfairly|dissatisf\w+|humiliat\w+|manhandled|"
    r"(?:pulled|grabbed|dragged|pushed|slapped|smacked|restrained) [\w ]{2,30} by the|in tears|"
    r"told (?:her|his|their|my) (?:son|daughter|child|boy|girl)|solicitor['’]?s letter|threaten(?:s|ed|ing) (?:to|legal)|"
    r"how (?:she|he|they) (?:was|were|had been|has been) (?:being )?(?:spoken to|treated|handled)|"
    r"aggrieved|shouted at|spoke(?:n)? to (?:her|him|their|my)|barring letter|"
    r"vexatious|cwyn\w*|rude to|handled (?:her|his|their|roughly))\b",
    _I,
)

# What the sentence is about. The first matter whose pattern fits decides; ordinary otherwise.
MATTERS: tuple[tuple[Matter, re.Pattern[str]], ...] = (
    (Matter.PERSONNEL, EMPLOYMENT),
    (Matter.PERSONNEL, HEALTH),
    (Matter.COMPLAINT, COMPLAINT),
    (Matter.PUPIL, PRIVATE),
    (Matter.PUPIL, PRAISE),
)
# `Regrading of own post | Sukhdev Bains`: whose own it is, the row says.
OF_ONES_OWN = re.compile(
    r"\bown (?:post|pay|salary|grade|re-?grading|contract|appraisal|hours|job|role|position|terms|remuneration|pension)\b(?! polic)",
    _I,
)
# What people at the table do, said right after their name.
SPEAKS = re.compile(
    r"^(?:\s+\([^)]*\))?\s+(?:then |also |had |has )?(?:asked|reported|proposed|seconded|declared|disclosed|intimated|stated|reminded|"
    r"opened the|queried|questioned|challenged|thanked|agreed to|noted|confirmed|suggested|moved|abstained|"
    r"welcomed|closed|apologised|updated|circulated|undertook|volunteered|offered to|said a prayer|led the|"
    r"left the (?:meeting|room)|joined the meeting|took the chair|chaired|took no (?:further )?part|did not (?:vote|take part)|recused)\b",
    _I,
)

# What somebody has or is who is ill: alone "flu" may be a vaccination, and "shingles" a lesson.
_ILLNESS = (
    r"(?:(?:has|had|have|got|caught|contracted|developed|down with|suffering (?:from|with)|suffers (?:from|with)|in bed with) (?:an? |the |bad |severe |acute |suspected |recurrent )*"
    r"(?:flu|influenza|shingles|pneumonia|bronchitis|mumps|measles|chicken ?pox|glandular fever|covid|long covid|tonsillitis|laryngitis|sciatica|sepsis|meningitis|angina"
    r"|arthritis|vertigo|norovirus|gallstones|kidney stones|appendicitis|hernia|(?:bad |slipped )(?:back|disc|knee|hip|chest|heart))\b(?! (?:jabs?|vaccin\w+|in (?:his|her|their) class))"
    r"|(?:is|was|has been|had been|remains|fell|became|lies) (?:(?:gravely|seriously|terminally|critically|very|still|too|so|again|quite|now|\w+ly) )*ill\b"
    r"|(?:is|was|has been|lies|died) in [\w' ]{0,25}hospice\b)"
)

# Why somebody is away, in brackets behind the name; not "(maternity cover)", nor "(stroke unit)".
_OFF_WITH = (
    r"(?:shingles|flu|influenza|pneumonia|bronchitis|glandular fever|appendicitis|sepsis|sciatica|hernia|gallstones|cancer|leukaemia|tumour|covid|long covid|stroke|concussion"
    r"|chemotherapy|radiotherapy|dialysis|IVF|miscarriage|pregnan\w+(?:[- ]related)?|maternity|paternity|surgery|(?:an? )?operation|(?:hip|knee|back|heart|eye|hernia|bowel|shoulder|breast|kidney|foot|cataract) (?:replacement|operation|surgery|injury|condition|attack|problems?|trouble)"
    r"|(?:broken|fractured|sprained|slipped|torn|ruptured) \w+|(?:compassionate|sick|maternity|paternity|adoption|parental|bereavement|special|unpaid|stress|garden(?:ing)?)[- ]leave"
    r"|long[- ]term sick\w*|off sick|signed off|sick(?:ness)?|ill[- ]health|suspended|on capability|phased return)"
)
# What strikes a visitor or a reader, and hurts nobody: `GT was struck by the calm of the place`.
_SEEN_OR_READ = (
    r"(?:how|what|the (?:way|fact)\b|(?:the|its|their) (?:[\w-]+ ){0,3}?(?:handwriting|writing|vocabulary|quality|standard|calm(?:ness)?|atmosphere|amount|number|range|breadth|warmth|pride"
    r"|displays?|enthusiasm|confidence|kindness|courtesy|manners|maturity|difference|contrast|similarity|gap|rise|fall|drop|figures?|results|report|paper|findings|clarity|care|engagement|progress)\b)"
)
# Personnel words bound to the name itself: only these touch somebody who sits at the table.
OWN_MATTER_RIGHT = re.compile(
    r"^(?:['’]s?\s+(?:own\s+)?(?:pay|salary|appraisal|performance (?:management|review)|absence|sickness|"
    r"sick leave|maternity|paternity|illness|operation|surgery|treatment|grievance|capability|contract|"
    r"expenses|conduct|behaviour|attitude|tone|manner|lateness|timekeeping|handling of|treatment of|pregnancy|baby|divorce|bereavement|"
    r"(?:mother|father|husband|wife|partner|son|daughter|baby|mum|dad|brother|sister) (?:has |had )?(?:recently )?(?:died|passed away|is (?:very )?ill)|"
    r"notice|resignation as (?:head|teacher|deputy|principal)|disciplinary|suspension|remuneration|return to work|phased return|"
    r"bonus|pension|hours)\b"
    r"|\s+(?:fell|has fallen|had fallen) out with\b"
    r"|\s+(?:has |had )?(?:left (?:very )?(?:suddenly|abruptly|without (?:warning|notice))|walked out(?! of the (?:meeting|room)\b))\b"
    r"|(?:,\s[^,.;]{3,60},|,)?\s+(?:\([^)]*\)\s+)?(?:and (?:Mrs?|Ms|Miss|Mx|Dr) [\w '’-]{2,30}? )?(?:has|had|have|was|were|is|will)\s+(?:been |be |not been |begin |started |start )?(?:\w+ly )?"
    r"(?:off (?:sick|work|with|since)|signed off(?! the\b)|absent (?:since|following|with)|(?:going )?on (?:an? |her |his )?(?:long-term|sick|maternity|paternity|adoption|compassionate|unpaid|career break)|"
    r"accused|reported to|the subject of|complained (?:of|about)|alleged|under investigation|poorly|unwell|rude|given a warning|found to have|in breach|"
    r"(?:put|placed) on (?:an? )?(?:\w+ )?(?:support|improvement|capability|performance) plans?|moved to (?:other|lighter|different|restricted|new) duties|moved (?:to|across to) (?:the|our) other (?:site|school|campus|building|office)|settled (?:for|(?:her|his|their) claim)|relieved of|redeployed|demoted|made redundant|given notice(?! (?:that|of|to)\b)|"
    rf"{_GOES_ELSEWHERE}|in hospital|bitten|assaulted|attacked|punched|kicked|struck(?! by {_SEEN_OR_READ})|injured|hurt|hospitalised|suspended on|dismissed|charged with|charged(?=\s*(?:[.;]|$))|arrested|bailed|convicted|(?:interviewed|questioned|spoken to|visited) (?:under caution )?by (?:the )?(?:police|officers|detectives)|cautioned(?=\s*(?:[.;]|$)| (?:by|for)\b))"
    r"|(?:,? who)?\s+(?:(?:has|had|is|was|will|would|be|been|due|hopes?|going|now|to|also|just|since)\s+){0,4}(?:starts?|started|starting|begins?|began|begun|beginning|commenc\w+|goes|go|going|gone|went|takes?|taken|taking|took|finish\w*|returned|returns?|returning|back)\s+(?:(?:on|off on|from|for)\s+)?"
    r"(?:(?:an?|her|his|their|planned|early|period of|[\w-]+ (?:weeks?|months?)(?:[’']s?)?(?: of)?)\s+){0,3}(?:maternity|paternity|phased return|career break|(?:adoption|parental|sick|compassionate|bereavement|unpaid|special|garden(?:ing)?) leave)\b(?! (?:cover|polic))"
    r"|\s+(?:has|had|have|was|is|will)\b[^.;]{0,60}\bon (?:(?:scale|spine|pay|spinal|salary) )?(?:points?|scale|SCP|grade) ?\d+(?=\s*(?:[.,;]|$)| (?:from|with|since)\b)"
    r"|[^.;]{0,60}\b(?:has|had|have) raised (?:a )?concerns? about (?:his|her) (?:own )?(?:workload|pay|hours|role|treatment|safety|health)\b"
    r"|(?:,\s[^,.;]{3,60},)?\s+(?:wedi bod |yn |yw )?i ffwrdd o['’]r gwaith\b"
    rf"|(?:,\s[^,.;]{{3,60}}(?=,| who)|\s+\([^()]{{3,60}}\))?,?(?: who)?\s+{_ILLNESS}"
    r"|(?:,? who)?\s+(?:(?:is|has|had|was|have)\s+)?(?:expecting (?:an?|her|their|his|twins)|(?:handed|put|given) in (?:his|her|their) notice|had (?:an?|her|his|their|the) (?:operation|baby|miscarriage|stroke|scan|biopsy)|(?:asked|applied) (?:for (?:flexible working|a pay|leave|redundancy|early retirement)|to (?:go down to|reduce (?:his|her|their) (?:hours|days|time)|drop to|job[- ]share)))"
    r"|[^.;,]{0,40}?\s(?:has|had) (?:had|suffered) an? (?:[\w-]+ )?(?:stroke|heart attack|seizure|fall)\b"
    r"|[^.;]{0,60}?\b(?:is|was|will be) (?:being )?paid (?:on|at) (?:the )?(?:L\d|M\d|UPS?\d?\b|point|scale|grade|spine|leadership)"
    r"|\s+(?:is|was|will be) covered by (?:the |our )?(?:\w+ )?(?:insurance|policy|scheme)\b"
    r"|\s+(?:is|was|has been|had been) (?:having|receiving|offered|getting|seeing|referred (?:to|for)|under) (?:an? |the |some )?(?:counsell(?:ing|or)|therapy|occupational health|talking therap\w+)\b"
    r"|[^.;]{0,60}?\b(?:has|had|have) (?:herself|himself|themselves) (?:asked|applied|requested|handed|been (?:off|ill|unwell|signed|offered|accused))\b"
    r"|(?:,? who)?\s+(?:has |had |have )?(?:failed|not (?:yet )?passed) (?:his|her|their|the) (?:[\w-]+ ){0,3}(?:term|year|assessment(?: point)?|induction|probation|ECT|NQT|PGCE|placement|observation)\b"
    r"|(?:\s+\([^()]{1,30}\))?(?:\s+(?:has|had) told [^.;]{3,40} that (?:she|he|they)\b[^.;]{0,60}? and)?\s+(?:has|had) (?:put in |made |brought |lodged )?an? (?:stress|injury|personal injury|harassment|discrimination|tribunal|compensation|whiplash) claim\b(?! (?:against it|to answer))"
    r"|(?:,\s[^,.;]{3,60},)?(?:\s+who)?\s+(?:has|had) been in tears\b(?! (?:of (?:joy|laughter|happiness)|with laughter))"
    r"|(?:,\s[^,.;]{3,60},)?\s+(?:is|was|has been|had been) (?:\w+ly )?(?:thanked|wished well|given flowers)\b[^.;]{0,40}[;,–-]\s+(?:but )?(?:he|she|they) (?:has|have|had|is|are|was|were|will) (?:been |be |to be )?(?:let go(?! of\b)|made redundant|asked to (?:leave|go|resign)|dismissed|sacked|not (?:be )?(?:kept on|renewed))\b"
    r"|\s+(?:has been|was|is) appointed(?: in (?:his|her|their) place| as [^.;]{2,30}| from [^.;]{3,20})? on (?:grade|scale|SCP|point|spine point|L|M|UPS|MPS)\s?\d+\b(?! and)"
    r"|['’]s? (?:own )?(?:targets|objectives)(?: for (?:the|this|last) (?:year|cycle|period|term))? (?:were|are|have been|had been)\b[^.;]{0,30}\b(?:rated|met|exceeded|judged|assessed|not (?:been )?met)\b"
    r"|['’]s? (?:market supplement|allowance|TLR|honorarium|retention payment|pay award|regrading|re-grading) (?:was|were|had been|has been|is to be) (?:looked at|extended|renewed|withdrawn|reviewed|agreed|refused|approved|considered)\b"
    r"|:?\s+(?:has |had )?(?:used|taken) (?:\w+ )?(?:keeping[- ]in[- ]touch|KIT) days\b"
    r"|\s+(?:goes|went|moves|moved|is|was) (?:up|on|back|down) to (?:L|M|U|UPS|MPS|SCP|point|grade)\s?\d"
    r"|\s+(?:would like|wishes|wished|wants|wanted|has asked|had asked|asked) to (?:be excused|hand over|stand down|step down|go part|drop|miss)\b[^.;]{0,80}?[,\s]+(?:as |because |since |while )?(?:of )?(?:his|her|their) (?:treatment|operation|eyes|hip|knee|back|heart|chemotherapy|radiotherapy|dialysis|surgery|illness|pregnancy)\b"
    r"|[^.;]{0,40}?\bpaid (?:an? |the )?(?:[\w-]+ ){0,3}(?:allowance|bonus|honorarium|increment)\b"
    r"|[^.;]{0,60}?\b(?:his|her|their) own (?:re-?grading|grading|pay|appraisal|contract|salary|grievance|application for)\b"
    r"|[^.;]{0,60}?\b(?:his|her|their) (?:own )?post\b[^.;]{0,40}\b(?:deleted|redundant|disestablished|at risk|removed)\b"
    rf"|(?:,\s[^,.;]{{3,60}},)?\s*\((?:[\w-]+,? ){{0,2}}{_OFF_WITH}(?:[,;][^()]{{0,60}})?\)"
    r"|[^.;]{0,90}?(?:,| and)? (?:and|but) (?:(?:she|he|they) )?(?:was|is|has been|had been) (?:(?:then|later|still|found|left|reduced|quite) )*(?:in tears|to tears|tearful|(?:very|deeply|badly|so|extremely|most) (?:upset|shaken|distressed|embarrassed)|distressed|mortified|distraught|inconsolable)\b(?! of (?:joy|laughter|happiness|pride))"
    r"|[^.;]{0,90}? and (?:(?:she|he|they) )?(?:then |later )?(?:broke down|wept|burst into tears|cried)\b(?! (?:(?:with|from) (?:laughter|joy)|the|costs|figures|into|by|how|what))"
    r"|['’]s? request (?:to|for|that) [^.;]{0,60}\b(?:leave|(?:fewer|reduced|part-time|his|her|their) (?:hours|days|pay|post|service|pension|contract|years?)|a pay rise|retire\w*|part[- ]time|job[- ]shar\w+|flexibl\w+|secondment|sabbatical)\b"
    r"|(?:,? who)? (?:had |has )?(?:asked|applied|requested) [^.;]{0,40}\b(?:hold|keep|kept|held) (?:his|her|their) (?:own )?(?:post|job) open\b"
    r"|\s+(?:on|up|back)?to (?:UPS|UPR|MPS|MPR|M|U|L)\s?\d"
    r"|\s+(?:has |had |will |is to )?(?:moves?|moved|moving|progress\w*) (?:up )?(?:to|from) (?:UPS|MPS|M\d|L\d|U\d|the (?:upper|next|leadership)))",
    _I,
)
# "Since Mrs Orme joined us her daughter has …": what befell whoever is of their family is their own.
SINCE_LEFT = re.compile(r"\b(?:since|when|after|before)\s*$", _I)
OF_THEIR_KIN = re.compile(
    r"^\s+(?:has |had )?(?:joined|came|arrived|started|began|moved|took (?:over|up|on))\b[^.;]{0,50}?,? (?:his|her|their) (?:own )?(?:\w+ )?"
    r"(?:son|daughter|child|children|baby|twins|husband|wife|partner|mother|father|mum|dad|brother|sister|parents?) (?:has|have|had|was|were|is|are|died|fell|lost|left)\b",
    _I,
)
# What somebody at the table tells of themselves: `told us that he has a lump`.
TELLS_OF_ITSELF = re.compile(
    rf"^(?:\s+\([^)]*\))?\s+(?:has |had )?(?:(?:told|said|mentioned|explained|disclosed|informed|shared|revealed|confirmed)\b[^.;]{{0,40}}\b(?:that |how )?(?:he|she|they)\b[^.;]{{0,40}}"
    rf"|(?:disclosed|revealed|shared|spoke(?:n)? of|told (?:us|the [\w ]{{3,20}}) (?:of|about)) (?:an? |his |her |their )[^.;]{{0,40}})(?:{HEALTH.pattern})",
    _I,
)
# `retires on medical advice in July`, unless somebody else is named in between
GOES_FOR_HEALTH = re.compile(
    r"^(?:(?!\b(?-i:Mrs?|Ms|Miss|Mx|Dr)\b)[^.;]){0,90}?\b(?:retir\w+|leav(?:es|ing)|left|resign\w*|goes|going|(?:stood|stands|stepp\w+|steps) down)\b[^.;]{0,30}?"
    r"\b(?:on (?:\w+ )?medical advice|on (?:health|medical) grounds|(?:through|due to|because of|owing to) (?:ill[- ]health|(?:his|her|their) (?:health|heart|back)))\b",
    _I,
)
# Said of whoever is away: `cover for Mrs Orme is …`, `flowers to Mrs Orme`.
MISSED_LEFT = re.compile(
    r"\b(?:cover(?:ing)?|supply|replacement|replac(?:es|ing)|stand(?:s|ing)?[- ]in|flowers|bouquet|hamper|plant|basket|cards?|gifts?|(?:best|good) wishes|love)"
    r"(?: (?:be|is|are|was|were|to be))?(?: sent)? (?:for|to)\s*$",
    _I,
)
# What somebody is congratulated on, behind the name or in front of it, though it is not their work.
_AT_HOME = (
    r"(?:(?:his|her|their) (?:recent |forthcoming |new )?(?:engagement|wedding|marriage|pregnancy|first (?:home|house|child|grandchild)|baby|citizenship|(?:silver|golden|ruby|pearl|diamond) wedding|adoption)"
    r"|becoming (?:an? )?(?:great[- ])?(?:grand(?:mother|father|parent|ma|dad)|granny|mother|father|mum|dad|parent|aunt|uncle)|passing (?:his|her|their) driving test|getting (?:married|engaged)|the (?:birth|arrival|adoption) of (?:his|her|their))\b"
)
NEWS_RIGHT = re.compile(
    rf"^(?:,[^,.;]{{3,40}},)?\s+(?:(?:is|was|were|has been|had been) congratulated )?(?:on|upon|for)\s+{_AT_HOME}",
    _I,
)
NEWS_LEFT = re.compile(
    r"\b(?:engagement|wedding|marriage|pregnancy|(?:silver|golden|ruby|pearl|diamond) wedding|baby shower) of\s*$",
    _I,
)
# What becomes of whom a complaint was made about, said right behind the name.
CORRECTED = re.compile(
    r"(?:,? who)?\s+(?:has|have|had|was|were|is|are|will)(?: (?:been|be|now|since|to be))* (?:spoken to|reminded (?:of|about|to)|"
    r"(?:given|offered|sent on|booked on|put on|receiving|having|had) (?:some )?(?:further|additional|more|extra|refresher|fresh) (?:\w+ )?(?:training|guidance|supervision|advice|support))\b",
    _I,
)
# What follows when it is a state and no act: `GU has been poorly`, `Grace's mother died`.
IS_OR_HAS = re.compile(
    r"(?:,?\s+who)?\s+(?:is|was|has|had|will be|remains|mae|roedd|wedi|sydd)\b|['’]s?\s+(?!(?:question|report|proposal|suggestion|request|term)s?\b)",
    _I,
)
# What one is accused of, said right behind the name; and what a parent tells of whom.
ACCUSES = re.compile(
    r"(?:,?\s+who)?\s+(?:[\"“'‘]?(?:has|had) it in for|(?:has |had |is |was |keeps |always )*(?:\w+ly )?"
    r"(?:shouted|swore|sworn|rude|picked on|picks on|picking on|laughed at|ignored|humiliated|unfair|sharp|short with|abrupt|aggressive|"
    r"bullied|bullying|grabbed|pulled|pushed|hit|hurt|smacked|slapped|threw|shut|locked|told (?:her|him|them|the|my|our)|called (?:her|him|them|the)|"
    r"refused|failed|took (?:his|her|their) side|took sides|did nothing|done nothing|does nothing|lied|broke|lost|accused|made (?:her|him|them|a child)|left (?:her|him|them|a child)|"
    r"knew|knows|said (?:that|something)|not (?:fit|doing|listen\w*)|never|does not|did not|would not|favou?r\w*))\b",
    _I,
)
TELLS_OF = re.compile(
    r"\b(?:says?|said|told (?:us|the [\w ]{3,20})|wrote|writes|claims?|claimed|feels?|felt|thinks?|thought|believes?|complain\w*|alleg\w*|"
    r"wants?|objects?|cross|unhappy|upset)\b[^.;]{0,40}\b(?:that|as|because|how|about|at|with)\s+$",
    _I,
)
# "She complains that Mrs Ogden put her son in wet clothes": the child of whoever complains.
COMPLAINS_OF = re.compile(r"\b(?:complain\w*|alleg\w*|objects?|objected) that\s+$", _I)
# Whoever deals with a complaint: what is done by them is no part of it.
HANDLED_LEFT = re.compile(
    r"\b(?:received|chaired|considered|read(?: out)?|reported|minuted|heard|handled|answered|investigated|acknowledged|dealt with|responded to|"
    r"resolved|looked into|seen|reviewed|managed|closed|upheld|signed|sent|written|drafted|presented|proposed|seconded) by\s*$",
    _I,
)
# What parents speak of: `had rung twice about his son`.
OF_OWN_CHILD = re.compile(
    r"^\s+[a-z][^.;(]{0,70}\b(?P<whose>his|her|their) (?:own )?(?:son|daughter|boy|girl|child|children|twins|lad|little (?:one|boy|girl|lad))(?:['’]s)?\b",
    _I,
)
# Of whom a parent speaks: `unhappy with the way in which`.
BY_WHOM = re.compile(r"\b(?:in which|how|why)\s*$", _I)
HIS_OR_HER = {"mr": "his", "fr": "his", "mrs": "her", "miss": "her", "ms": "her"}
# News of a post, behind a name with a title; of children it would be said in other words.
TAKES_UP_A_POST = re.compile(
    r"^(?: and (?:Mrs?|Ms|Miss|Mx|Dr) [\w '’-]{2,30}?)?,?\s+(?:(?:who )?(?:has|have|had|is|are|was|were|will be)\s+)(?:(?:now|recently|already|both|all)\s+)?(?:"
    r"(?:joined|joining) (?:us|the (?:\w+ ){0,2}?(?:team|staff|school|trust|college|infants|juniors|department|office|kitchen)|as|in)\b"
    r"|in (?:his|her|their) (?:\w+ )?(?:ECT|NQT|induction|training|placement)\b"
    r"|(?:come|came|coming) (?:back|out) (?:from|of) retirement\b"
    r"|been (?:engaged|employed|taken on|hired|recruited|contracted)\b"
    r"|been (?:given|offered and accepted) (?:the|a) (?:[\w-]+ ){0,3}(?:post|job|role)\b"
    r"|(?:accepted|taken) (?:the|a) (?:permanent|new) (?:post|job|role)\b"
    r"|(?:been )?confirmed in (?:post|the post|role)\b"
    r"|taken up (?:his|her|their|the) (?:new )?(?:post|role|position)"
    r"|(?:passed|completed|finished) (?:his|her|their|the) (?:induction|ECT|NQT|teacher training|PGCE|NPQ\w*|qualification|apprenticeship)"
    r"|(?:subbing|covering|filling in|teaching|acting)\b"
    r"|settl(?:ed|ing) in(?:to)? (?:well |very well |nicely )?(?:in|as|to|with) (?:Year|Y\d|Reception|Nursery|the|her new|his new))",
    _I,
)
# A paragraph that says at its start that it is about staff.
ABOUT_STAFF = re.compile(
    r"^\W*(?:[\w.]{1,8}[.)]?\s+)?(?:staff(?:ing)?(?: (?:news|changes|success(?:es)?|update|matters|awards?|achievements?|recognition|honours))?|(?:awards?|prizes|recognition|praise|success(?:es)?|achievements?|honours) (?:for|of|to|among|by) (?:the |our )?(?:staff|colleagues|teachers)|new (?:starters|staff|colleagues|teachers))\s*(?:[:.]\s|\s[–-]\s)",
    _I,
)
# A cell beside a name, where a row says no more.
ABSENCE_IN_A_ROW = re.compile(
    r"\b(?:maternity|paternity|adoption leave|sickness|long[- ]term sick|suspen(?:ded|sion)|unpaid leave)\b(?! (?:polic|cover\b|insurance))",
    _I,
)
# … and the next cell of whoever is named, beyond doubt
IS_OFF = re.compile(
    r"\W*(?:(?:still|now|currently|has been|is|was) )*(?:off (?:sick|since|with|work|until|ill)|signed off|absent since|on (?:(?:long-term )?sick|maternity|paternity|compassionate|adoption)(?: leave)?|suspended since)\b",
    _I,
)
# … or a cell further on, of all who are named before it
A_CASE_IN_A_ROW = re.compile(
    rf"\|(?:{IS_OFF.pattern}|\W*(?:(?:still|now|currently) )*(?:on (?:an? )?(?:informal |formal |second )?(?:support|capability|improvement|performance)(?: plan)?\b|on (?:a )?(?:phased return|final warning)|under investigation|suspended\b|suspected |(?:final|first|written) warning))",
    _I,
)
OF_THEM = re.compile(r"^\s*(?:He|She|They)\b")
GETS_IN_TOUCH = re.compile(
    r"\s+(?:had |has |have )?(?:\w+ly )?(?:rung|rang|phoned|telephoned|written|wrote|e-?mailed|texted|complained|called|come in|came in|visited|asked to see|been in)\b",
    _I,
)
APOLOGIES = re.compile(r"\bapolog\w+|\bymddiheur\w+|\bunable to attend\b", _I)
# Whose illness or loss the wishes tell: `who begins radiotherapy`, `on the death of her father`.
ILL_BEHIND = re.compile(
    rf"^(?-i:[^.;A-Z]){{0,60}}(?:{HEALTH.pattern})|^\s+on (?:the )?(?:death|loss|illness|diagnosis|bereavement)\b",
    _I,
)
# Whose loss it was is public, and what the loss was is not: that clause is sealed by itself.
BEREAVED = re.compile(
    r"^,?\s+(?:on|upon|following|after) (?:the )?(?:\w+ ){0,2}(?:death|loss|passing) of (?:his|her|their)\b",
    _I,
)
# Apologies, and the wishes that a board sends in public: the reason goes, the name need not.
WISHES = re.compile(
    r"\bapolog\w+|\bymddiheur\w+|\bspeedy recovery|\bget well|\bbest wishes|\bwished (?:him|her|them)\b|\b(?:sympath(?:y|ies)|condolences?)\b|\bdymun\w+ gorau\b",
    _I,
)
# Whoever writes in praise does not complain.
PRAISES = re.compile(
    r"\b(?:thank\w*|wonderful|kind\w*|excellent|great|lovely|prais\w+|brilliant|fantastic|patient|supportive|helpful|well done)\b",
    _I,
)
OWN_MATTER_LEFT = re.compile(
    r"(?:\b(?:claims?|claimed|alleges?|alleged|accus(?:es|ed)) (?:that )?(?:(?:the|his|her|their|our|a) [\w -]{3,40}, )?|(?:grievance|complaints?|allegations?|concerns?|letter|e-?mail) (?:against|about|concerning)|"
    r"\b(?:she|he|they|parents?|mothers?|fathers?|famil(?:y|ies)|mums?|dads?|carers?|grand(?:parent|mother|father|ma|pa)s?|nans?|uncle|aunt(?:ie)?|guardians?|neighbours?|residents?|pupils?|girls?|boys?)\b(?: (?:of|in|at) [\w ]{2,20})?"
    r"(?: \w+){0,4}? (?:says?|said|wrote|writes|claims?|claimed|alleges?|alleged|feels?|felt|thinks?|believes?|complain\w*|objects?|"
    r"(?:do(?:es)?|did) not like(?: how| the way)?|unhappy(?: with| about)?(?: how| the way)?)(?: that)? |"
    r"\b(?:claims?|one|another|the (?:first|second|third|other)) (?:is|was|has been (?:made|brought|lodged)|brought|lodged|made) by |"
    r"\b(?:complaint|letter|allegation|grievance) (?:is|was|says|said|alleges|states) that |"
    r"\b(?:complain\w*|alleg\w*|accus\w*|unhappy|cross|aggrieved|cwyn\w*)\b[^.;]{0,60}\b(?:that|about|of|with|am)(?: the [\w ]{3,30},)? |"
    r"\b(?:stage (?:\d|one|two|three)|complaints?|grievances?|appeals?|tribunals?|claims?|disputes?|hearings?)\b[^;]{0,60}\bv(?:s|ersus)?\.? |"
    r"(?:\b(?:applicants?|candidates?)(?: (?:were|are|was))?[,:](?: and)?|\bapplications? (?:(?:was|were|had been|has been) )?(?:received )?from|\b(?:panel|governors|board|committee|trustees|head\w*|we|they) (?:(?:has|had|have|then|also) )*(?:short-?listed|long-?listed|interviewed)(?! (?:by|with)\b):?) (?:(?-i:[A-Z])[\w'’. -]{1,40}(?:,| and) )?|"
    r"\b(?:swung|swinging|threw|thrown|throwing|hurled|flung|lunged|spat|spitting)\b[^.;]{0,40}\bat |"
    r"\b(?:he|she|they|parents?|mother|father|mum|dad|family|carer) (?:now |also )?blam(?:es|ed) |"
    r"\bfrom (?:Mr|Mrs|Ms|Miss|Mx|Dr)\b[^;]{0,200}\b(?:asking|wanting to know|demanding to know) why |\b(?:parent|mother|father|carer|neighbour|resident|complainant)\b[^.;]{0,120}\b(?:asking|asks|asked|wants to know|demand(?:s|ing) to know) why |"
    r"\b(?-i:[A-ZÀ-Þ])[\w'’-]+ (?:had |has )?(?:cut|stabbed|scratched|headbutted|punched|slapped) (?=(?:Mrs?|Ms|Miss|Mx|Dr)\b|$)|"
    r"\b(?:threats?|threatening|abuse|abusive|violence|violent|aggression|aggressive)(?: \w+){0,2} (?:to|towards|against) |"
    r"\b(?:complain\w*|unhappy|upset|dissatisf\w+|concerns?)\b[^.;]{0,60}\b(?:about|over|with|at) the (?:way|manner)(?: in which| that)?|"
    r"\b(?:allowance|pay rise|increment|re-?grading|(?:advance|loan) (?:of|on|against) salary|sabbatical|leave of absence|unpaid leave|flexible working|(?:fewer|reduced) hours|retention payment|honorarium) (?:which had been |that was )?(?:asked for|requested|sought|claimed|applied for) by |"
    r"\b(?:asked for|given|written|wrote|provided|provides|sent) (?:a|the|his|her) reference\b[^.;]{0,60} for |"
    r"\b(?:allowance|TLR|honorarium|retention payment|salary|bonus|arrears)\b[^.;]{0,30} (?:paid|due|owed|awarded|given) to |"
    r"\b(?:heads|deputies|teachers|staff|colleagues|employees|TAs)\b(?:(?!train|lead|respons|polic)[^.;:]){0,30}\b(?:capability|disciplin\w+|suspended|off sick|under investigation|support plans?|maternity leave)\b[^.;:]{0,20}:(?:[^.]{0,200}(?:[,;]| and))? |"
    r"salary of|pay of|appraisal of|investigation (?:into|of)|\bover the way (?:in which |that )?|"
    r"mediation offered to(?: [\w ]+ and)?)\s*$",
    _I,
)
# A list of those who go, and who of them goes from the board, which is public.
LEAVERS_LEFT = re.compile(
    r"(?<!governors )(?<!trustees )(?<!governor )(?<!trustee )(?<!board )(?<!members )\b(?:leavers?|leaving|resign(?:ed|ing|ations?)|retir(?:ed|ing|ements?)|departures?|redundanc(?:y|ies)|departing)\b"
    r"(?! (?:governors?|trustees?|members?|chair)\b)[^.;:]{0,25}:(?:[^.]{0,200}(?:[,;]| and))?\s*$",
    _I,
)
LEAVERS_OF_THE_BOARD = re.compile(
    r"\b(?:governors?|trustees?|members?|directors?) who (?:(?:have|has|had|are|were|is|was) )?(?:just |recently |now )?(?:left|leaving|resign(?:ed|ing)|retir(?:ed|ing)|departing)\b",
    _I,
)
OF_THE_BOARD = re.compile(
    r"\s*(?:,|\(|[–-]|as)\s*(?:(?:as|the|our|an?|from)\s+)*(?:[\w-]+ ){0,3}(?:governors?|trustees?|directors?|members?|chair\w*|vice|clerk|board)\b",
    _I,
)
# When somebody's time on the board ends is public, whatever a sentence like it says of a contract.
TERMS_OF_OFFICE = re.compile(r"\bterms? of office\b", _I)
# That somebody will not be there tells nothing of why.
IS_AWAY = re.compile(
    r"^\s+(?:is|was|will be|would be) (?:away|abroad|on holiday|out of the country|unavailable|not available)\b"
    r"(?! (?:sick|ill|with|from work|for (?:an?|his|her|their|surgery|treatment|tests)|on (?!the \d|\d|holiday|business)|recovering|having|while))",
    _I,
)
# `took the chair in Mr Penn's absence`: that somebody was not there is no matter of theirs.
IN_THE_ABSENCE = re.compile(
    r"^['’]s?\s+absence\b(?! (?:on|for|through|due|since|because|from (?:work|school|duty))\b)", _I
)
# … nor is it where a board consents to it: `Consent was given to Mr Penn's absence.`
CONSENT_IS_GIVEN_TO = re.compile(
    r"\b(?:consent|approval) (?:(?:was|is|be|had been|has been) )?(?:given|granted) (?:to|for) $|\b(?:consent(?:ed)?|gave (?:its|their) consent) to $",
    _I,
)

# Whoever stands in for somebody does a job; the matter is the other one's, unless it is their pay.
_COVERS_RIGHT = re.compile(
    rf"^(?![^.;]{{0,80}}\b{_PAID})"
    r"(?:,(?=(?: (?:is|was|will be|has been|had been))? cover(?:s|ing)?\b)|, (?!(?:who|whose|ill|sick|off|absent|away|unwell|on)\b)(?:[\w&'’-]+ ){0,3}(?:deputy|assistant|head|principal|teacher|lead|leader|manager|officer|SENDCo|bursar|technician|TA|cook|caretaker)(?: (?:head(?:teacher)?|principal|manager|teacher|cook))?(?: of [\w ]{2,25})?,(?= (?:is|was|has|will|had)\b))?\s+(?:(?:is|was|would|will|to|has been|had|has|who is|has agreed to|will be)\s+)*"
    r"(?:(?:leading|running|teaching|taking|managing) [^.;,]{2,50} (?:until|while|during) |cover(?:s|ed|ing)?(?! by\b)|stay(?:ing)? on|acting|substitut(?:e|es|ed|ing)|yn cyflenwi(?! tystiolaeth)|standing in|stand(?:s)? in|stepp(?:ed|ing) (?:up|in)|step (?:up|in)|(?:do(?:es|ing)|did|tak(?:e|es|ing)|took|ha(?:s|ve|d|ving)) (?:Mr|Mrs|Ms|Miss|Mx|Dr|Sr|Fr) [\w'’-]+['’]s? (?:[\w-]+ )?(?:class(?:es)?|lessons?|groups?|timetable|phase)|doing (?:his|her|their) (?:hours|shifts)(?=\s*(?:[.;]|$))|in (?-i:P|Y|Year |S)\d+ as an? substitute|fill(?:ed|ing)? in(?!\s+(?:(?:his|her|their|the|an?|all)\s+)?(?:\w+\s+)?(?:part|forms?|paperwork|questionnaires?|survey|application|pages|sections?)\b))\b",
    _I,
)
# … of whom the sentence goes on to tell: `covers for Mr Peel, who is ill`.
COVERS_FOR = re.compile(
    r",?(?: who)?\s+(?:(?:is|was|will|has been|had been|will be)\s+)*(?:cover(?:s|ed|ing)?(?: for)?|stand(?:s|ing)? in for|stood in for|substitut(?:es|ed|ing) for) (?-i:[A-ZÀ-Þ])[\w'’.-]*(?: (?-i:[A-ZÀ-Þ])[\w'’.-]*){0,3}(?=,? (?:who(?:se)?|(?:while|as|until|because) (?:he|she|they))\b)",
    _I,
)
_TOLD_OF_ANOTHER = re.compile(
    r",? (?:who(?:se)?|while|as|until|because) [^,.;]{2,60}[,)](?= (?:has|had|is|was|will|have)\b)",
    _I,
)
_COVERS_LEFT = re.compile(
    r"\b(?:covered|being taught|taught|replaced|(?:cover|supply)[^.;]{0,30}(?:provided|given|taken)|"
    r"answered|handled|investigated|acknowledged|responded to|resolved|looked into|heard) by"
    r"(?: (?:[a-z-]+ ){0,4}[a-z]+,)?(?: (?-i:(?:[A-Z][\w'’.-]+ ?){1,4})(?:,| and))?\s*$",
    _I,
)

# "Mr Gaunt is off with his back and Mrs Quick is taking his class"
_ANOTHER_IS_OFF = re.compile(
    r"\b(?-i:Mrs?|Ms|Miss|Mx|Dr)\.? [^.]*\b(?:off|away|absent|leave|left|leaves|ill|unwell|sick|hospital|suspended|resigned|retire[sd]|secondment)\b[^.]*(?:;|,? (?:and|so|but|while|meanwhile))\s*$",
    _I,
)
_TAKES_WHAT_IS_THEIRS = re.compile(
    r"\s+(?:(?:is|was|has been|will be|has|will|now) )*(?:taking|teaching|running|looking after|takes|teaches|taken|taught|take|teach) (?:(?:on|over) )?(?:his|her|their) (?:class(?:es)?|lessons|(?:[\w-]+ )?groups?|timetable|sets?|form|pupils|children|hours|duties)\b"
    r"|\s+(?:is staying|will stay|stays|is here|will be here|will remain|continues|will continue)(?: on)? (?:until|till) (?:then|(?:he|she|they) (?:is|are|comes?|returns?)|(?:his|her|their) return)\b",
    _I,
)

# "had given him a cracker": the sentence goes on about the child of the sentence before.
OF_THE_CHILD = re.compile(r"\b(?:him|her|them|his|the (?:boy|girl|child|pupil|student|two))\b", _I)
A_CHILD = re.compile(
    r"\b(?:an?|one|the|this) (?:\w+ )?(?:boy|girl|pupil|child|student|learner)\b", _I
)
# The heading of an item whose every name is somebody's who complains or is complained of.
# An item in which parents, or the public, have the word.
PARENTS_ITEM = re.compile(
    r"\bquestions?\s+(?:from|by|of|put\s+by)\s+(?:the\s+)?(?:members?\s+of\s+the\s+public|parents?|public|carers?|residents|families|observers?|floor|gallery|audience|visitors)\b|\bparents?['’]?\s+(?:questions?|forum|time)\b"
    r"|\bpublic\s+(?:questions?|participation|question\s+time)\b",
    _I,
)
# "The parents' forum met on 5 March. Mr Orme asked …"
PARENTS_MET = re.compile(
    r"\b(?:parents?|carers?|famil(?:y|ies)|residents?)['’]?\s+(?:forum|meeting|evening|drop-in|coffee morning|consultation)\b[^.;]{0,30}\b(?:met|took place|was held|had met|had been held)\b",
    _I,
)
# "3.5 Questions from the public. Fourteen people spoke. Mr Orme asked …"
PUBLIC_SPEAKS = re.compile(
    r"^\W*(?:\d[\d.]*\W+)?(?:public questions?|questions? (?:from|by|of) (?:the )?(?:members of the public|public|floor|gallery|audience|visitors|residents|parents|carers|families))(?: and (?:comments|answers))?\s*[.:–—-]"
    r"|\b(?:members of the public|residents|neighbours|parents|people|those in the (?:public seats|gallery|audience)) (?:then )?(?:spoke(?! (?:well|highly|warmly|to|with|of)\b)|were (?:invited|asked|able|allowed) to (?:speak|ask|put)|asked questions|came to the drop-in|put questions|had questions)\b",
    _I,
)
HAS_A_WORD = re.compile(
    r"^\s+(?:(?:then|also|had|has|next)\s+)*(?:asked|said|wanted|wished|spoke|thought|felt|suggested|queried|complained|called for|objected|hoped|told|urged|argued|pointed out|was (?:worried|concerned|against|in favour))\b",
    _I,
)
ASKS = re.compile(
    r"^\s+(?:(?:has|had|also|again)\s+)*(?:asks?|asked|asking|enquire[sd]?|inquire[sd]?|wonder(?:s|ed)?) (?:if|whether|why|when|what|how|where|who|that|for|about)\b",
    _I,
)
COMPLAINTS_ITEM = re.compile(
    r"\bcomplaints?\b(?!\s+(?:policy|procedure))|\bgrievances?\b(?!\s+(?:policy|procedure))", _I
)


@lru_cache(maxsize=512)  # asked for each name of a paragraph
def occurs(pattern: re.Pattern[str], paragraph: str) -> bool:
    """Whether a paragraph has such words."""
    return pattern.search(paragraph) is not None


def covers(left: str, right: str) -> bool:
    """Whether whoever is named between these words covers for another, or does what was asked of them."""
    theirs = _TAKES_WHAT_IS_THEIRS.match(right) and _ANOTHER_IS_OFF.search(left)
    return bool(theirs or _COVERS_LEFT.search(left) or _COVERS_RIGHT.search(right))


def of_bearer(right: str) -> str:
    """What stands behind a name without what is told of another for whom its bearer covers."""
    another = COVERS_FOR.match(right)
    return right[: another.end()] + who_covers(right) if another else right


def who_covers(right: str) -> str:
    """What a sentence goes on to say of whoever covers: `…, who is ill, has been suspended`."""
    another = COVERS_FOR.match(right)
    aside = _TOLD_OF_ANOTHER.match(right, another.end()) if another else None
    return right[aside.end() :] if aside else ""
