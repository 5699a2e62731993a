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
HOME_EDUCATED = r"\b(?:home[-\s]educat\w+|home\s(?:schooled|education)|taken\s(?:\w+\s){1,3}out\b)"
