"""Words of somebody's private matter: illness, employment, conduct. Pure data."""

from __future__ import annotations

PRIVATE_MATTER = (
    r"\b(?:sick(?:ness)?(?!\spolicy)|signed\soff|unwell|ill(?:ness)?|surgery|operation|off\s(?:work|since|with)|absent|absence|half\spay|full\spay|maternity|paternity|phased\sreturn"
    r"|resign\w*|notice|grievance|capability|disciplin\w+|warning|investigat\w+|suspended|allegation|probation|redundan\w+|settlement|dismiss\w+|leaving|retire\w*|not\s(?:be\s)?(?:staying|returning|coming\sback)"
    r"|reduce\w*|contract|regrad\w+|upper\sscale|pay\b|complain\w*|contest\w*|barred|police|charg(?:ed|ing)|liab\w+|back\sis|nerves|stress|cancer|injur\w+|assault\w*|neck\sbrace|hospital|died|loss\sof|bereave\w*"
    r"|looking\selsewhere|counselling|occupational\shealth|claim|tribunal|right\sto\swork)\b"
)
