"""Words of somebody's private matter: illness, accidents, employment, conduct. Pure data."""

from __future__ import annotations

PRIVATE_MATTER = (
    r"\b(?:sick(?:ness)?(?!\spolicy)|signed\soff|unwell|ill(?:ness)?|surgery|operation|off\s(?:work|since|with)|absent|absence|half\spay|full\spay|maternity|paternity|phased\sreturn"
    r"|resign\w*|notice|grievance|capability|disciplin\w+|warning|investigat\w+|suspended|allegation|probation|redundan\w+|(?:since|after|following)\s(?:his|her|their|an?|the)\s(?:\w+\s)?accident|end-of-life|palliative|settlement|dismiss\w+|leaving|retire\w*|not\s(?:be\s)?(?:staying|returning|coming\sback)"
    r"|reduce\w*|contract|regrad\w+|upper\sscale|pay\b|complain\w*|contest\w*|barred|police|charg(?:ed|ing)|liab\w+|back\sis|nerves|stress|cancer|injur\w+|assault\w*|neck\sbrace|hospital|died|loss\sof|bereave\w*"
    r"|stroke(?!\sof\sluck)|heart\sattack|diagnos\w+|chemo\w*|looking\selsewhere|counselling|occupational\shealth|claim|tribunal|right\sto\swork|for\s(?:family|personal|health|medical)\sreasons|expecting\s(?:twins|again|in\s\w+|a\s(?:second\s)?baby|her\s(?:first|second|third|baby)))\b"
)
ACCIDENT = (
    r"(?:had\s)?(?:slipped|tripped|scalded|fell|fallen|collapsed|fainted|broke|broken|fractured|sprained|burn(?:t|ed)|trapped|bumped|hurt|injured)\s"
    r"(?:[^.;]{0,40}?\s)??(?:(?:his|her|their)\s(?:\w+\s)?(?:wrist|arm|leg|ankle|foot|feet|hand|hands|finger|fingers|thumb|back|hip|knee|head|collarbone|nose|jaw|shoulder|rib|ribs|elbow|toe|tooth|teeth|baby|job)|on\s(?:the\s)?(?:ice|snow)|down\s(?:the\s|some\s)?(?:stairs|steps)|(?:off|from)\s(?:the\s|a\s)?(?:ladder|roof))\b"
)
# What somebody has, said of them alone; a nurse has a clinic, too.
ILLNESS = (
    r"(?:has|had|suffers\sfrom|suffered\sfrom|lives\swith|is\sliving\swith|has\sgot|has\shad|has\sdeveloped|is\srecovering\sfrom|got|caught)\s"
    r"(?:(?:an?|the|his|her|their|bad|severe|chronic|acute|suspected|another|recurring|early)\s){0,3}"
    r"(?:long\scovid|covid|shingles|pneumonia|flu|sciatica|sepsis|meningitis|cataracts?|glaucoma|arthritis|vertigo|gallstones|kidney\sstones|appendicitis|hernia|angina|tinnitus|Parkinson['\u2019]?s?|multiple\ssclerosis|MS|ME|dementia|epilepsy|diabetes|lupus|colitis"
    r"|breakdown|miscarriage|stroke|seizure|concussion|fibromyalgia|endometriosis|depression|anxiety|PTSD|(?:slipped|prolapsed)\sdis[ck]|torn\s\w+|broken\s(?:arm|leg|wrist|ankle|hip|foot|collarbone|rib|toe|finger|shoulder)|fractured\s\w+|(?:bad|frozen)\s(?:back|knee|hip|shoulder|heart))"
    r"\b(?!\s(?:clinics?|training|lessons?|groups?|polic(?:y|ies)|leaflets?|awareness|courses?|links?|lead|sessions?|team|plans?|pupils?|children|support|jabs?|vaccin\w+|assembl\w+|strateg\w+|workshops?))"
)
HOME_EDUCATED = r"\b(?:home[-\s]educat\w+|home\s(?:schooled|education)|taken\s(?:\w+\s){1,3}out\b)"
