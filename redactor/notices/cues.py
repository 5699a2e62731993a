"""Words of a case that the policy puts into Part 2: pure data, each with the kind of its matter.

They say that a paragraph tells of somebody's case, not only that somebody is named in it. What
lives here: the words. What does not: who is meant (`people`) and the weighing (`unmarked`).
"""

from __future__ import annotations

import re

_I = re.IGNORECASE

PUPILS_CASE = re.compile(  # a pupil's conduct, needs, health, family or debts; not their prizes
    r"\b(?:exclu(?:ded|sion|sions|de)|suspen(?:ded|sion|sions|d)|PEX|managed move|reinstat\w+|reintegrat\w+|independent review|EHCP?|IDP|tribunal|SENDIST|appeal\w*|refused|placement|out of school|named place|specialist"
    r"|diagnos\w+|epilep\w+|autis\w+|ADHD|medical|medication|hospital\w*|operation|surgery|ambulance|allerg\w+|anaphyla\w+|CAMHS|psychologist|self-harm\w*|bereave\w*|died|death"
    r"|safeguard\w*|child protection|CP plan|child in need|children['’]s services|social (?:care|work\w*|services)|MASH|looked[- ]after|foster\w*|police|arrest\w*|charged|prison|custody|court|bruis\w+|abus\w+|neglect\w*|conference"
    r"|penalty notice|prosecut\w+|not authorised|persistent\w*|attendance (?:is|was|of|at|has)|is on \d+(?:\.\d+)?%|missed|absent|not been (?:at|in) school|anxiety|doctor|disruption|taught at home|teach (?:them|him|her|both) at home|home[- ]educat\w+|fast[- ]track plan|legal (?:planning )?meeting|on remand|refus(?:es|ing|er)|part-time timetable|reduced timetable|timetable|sent home|go home|home early|mornings only|withdrawn|taken off roll"
    r"|(?:on|wears?|with) an? (?:ankle |electronic )?tag|machetes?|weapons?|young offenders?|missing persons?|gone missing|not been seen since|turned down (?:for|by) (?:a |the )?(?:\w+ )?(?:schools?|places?|units?|colleges?)|special guardian\w*|in the care of|wits['’] end|in bits|(?:came|sent|gone) home in (?:somebody|someone)|behaviou?r|bull(?:y|ied|ying)|racist|sectarian|homophobic|slur|hit|kick\w*|bit(?:ten|es)?|punch\w*|spat|spit\w*|threw|thrown|climb\w*|assault\w*|struck|fight\w*|knife|blade|drugs?|vap(?:e|es|ing)|sell(?:ing)?|stole\w*|steal\w*|set(?:ting)? (?:fire|off)|damag\w+|ran (?:off|away)|got out|filming|upset|cried|moved (?:from|twice|to)|restrain\w*|physical intervention"
    r"|(?:is|was|been|has been|started|are) drinking(?! (?:water|fountain|more water|enough))|drink(?:ing)? problem|early help|(?:cause|caus(?:es|ed|ing)) (?:us |the school )?(?:the )?(?:most |great |much |grave )?concern|hardship|for (?:an? |the |new |school |some )*(?:beds?|cooker|fridge|washing machine|coats?|shoes|uniform|food|fuel|heating|rent|taxi)(?= for\b)"
    r"|owe[sd]?|owing|debts?|arrears|unpaid|behind with|did not pass|didn['’]t (?:pass|reach)|help with it at home|boyfriend|stepfather|separat\w+|split up|wet (?:nappy|himself|herself)|toilet\w*|nits|head lice"
    r"|gwahardd\w+|diarddel\w*)\b",
    _I,
)
ILLNESS_OR_LEAVE = re.compile(  # of one employee: said of nobody but the person named
    r"\b(?:signed off|off (?:work|sick|since|with)|(?:been|was|is|be|again|still|also) (?:absent|off|out|unwell|ill|in hospital)|sick(?:ness)? (?:leave|line|note|absence of)|on sick|long covid|cancer|stroke|surgery|second operation|had an operation|migraines?|depression|nerves|breakdown|miscarriage|pregnan\w+|expecting (?:twins|a baby|her)"
    r"|who (?:was|had been|has been|is|were) (?:\w+ly )?(?:burn(?:ed|t)|scalded|knocked (?:down|over|off)|struck (?:by|on|down)|crushed|hurt|electrocuted|run over|trapped)|who (?:fell|slipped|tripped) (?:from|off|on|down|over|through|in)|skin grafts?|in plaster|had stitches|on crutches|in traction|burns unit"
    r"|away from work|broken down|rehab(?:ilitation)?\b|burn(?:ed|t) (?:by|on)|scalded|lighter timetable|mastectomy|chemotherapy|radiotherapy|biops\w+|consultant|jaw broken|fractur\w+|injur\w+|broke (?:his|her|their)|slipped a disc|hip done|bereave\w*|(?:his|her|their) (?:mother|father|husband|wife|baby)['’]s (?:death|illness|dementia)"
    r"|maternity leave|paternity leave|adoption leave|compassionate leave|career break|phased return|occupational health|not expected back|(?:not|n['’]t) (?:be|come|coming|going to be) back|back (?:at|to) work|(?:not|never) (?:to )?return|not mean to return"
    r"|i ffwrdd o['’]r gwaith|gydag? (?:iselder|straen|phryder)|absennol|cyfnod (?:salwch|mamolaeth))\b",
    _I,
)
FAILING = re.compile(  # how one employee did at work, which nobody tells in public
    r"\b(?:lost (?:the|his|her|control of (?:the|his|her)) class|(?:cannot|can['’]t|could not|couldn['’]t|does not|did not) (?:keep|hold|control|manage) (?:the|his|her|a) class|weakest (?:teacher|lesson)|struggling to (?:teach|keep order|control))\b",
    _I,
)
PERSONNEL_CASE = re.compile(  # pay, conduct, coming and going of one employee
    r"\b(?:stress|anxiety|return(?:ing)? (?:to work|before|after|at)|resign\w*|handed in|(?:his|her|their|given|working) notice|leaving|(?:not|never) (?:be )?(?:returning|coming back)|matter of m(?:rs?|s|iss)\b|leave us|voluntary severance|redeploy\w*|redundan\w+|settlement|retire\w*|grievance|capability|disciplin\w+|misconduct|dismiss\w+|suspended|warning|allegation|LADO|investigat\w+|probation\w*|not up to|support plan|formal (?:review )?meeting|failed to (?:complete|submit|produce|hand in|mark|record|carry out)"
    r"|pay (?:award|progression|rise|review|dispute)|in dispute|upper pay|threshold|salary|overpa\w+|increment|re-?grad(?:e|ed|ing)|job evaluation|union (?:is|was|has been) (?:aware|involved|informed|told|present)|support (?:has been|is|was|is being) put in place|performance management|appraisal|going (?:down )?to \w+ days|three days|fewer hours|reduce (?:his|her|their) hours|contract|reference|shortlist\w*|candidates?|applicants?|unsuccessful|preferred|live off site|not to work|looked into"
    r"|hard time|ymddiswydd\w+)\b",
    _I,
)
COMPLAINT_CASE = re.compile(  # somebody against somebody
    r"\b(?:complain\w*|smell(?:ing|ed|s|t) of (?:drink|alcohol|cannabis|weed)|drunk\b|(?:rung|rang|phoned|called|told|contacted) the (?:hub|front door|MASH|NSPCC|LADO|police)|anonymous letter|letter before action|upset e-?mail|stage (?:1|2|3|one|two|three|A|B)|unhappy|not happy|cross (?:that|about|with)|dissatisf\w+|aggrieved|alleg\w+|accus\w+|blames?|has it in for|pick(?:s|ed|ing) on|shouted (?:at)?|called (?:her|him|his|my|a|the)|spoke(?:n)? to (?:her|him|his)|rude|humiliat\w+|(?:no one|nobody|never|not|(?:has|have|had)n['’]t) (?:had |has |has yet |yet )?(?:said sorry|apologi[sz]ed)"
    r"|Ombudsman|solicitor|barr(?:ed|ing)|threaten\w*|demand\w*|apology in writing|newspaper|press\b|social media|facebook|whatsapp|cwyn\w*)\b",
    _I,
)
LETTER = re.compile(
    r"\b(?:letters?|e-?mails?|e-?mailed|wrote|written to|llythyr)\b", _I
)  # a parent's
SECRET = re.compile(  # security of the premises: nobody need be named
    r"\b(?:(?:gate|door|entry|alarm|key ?safe|lockdown) code|code (?:for|to) the (?:gate|door|alarm|safe|school)|passwords?\b(?= (?:is|are|was|for the server))|key ?holders?\b|alarm (?:is|was) (?:off|not working|broken)|CCTV (?:gaps?|blind spots?|does not cover))\b",
    _I,
)
PRAISE = re.compile(
    r"\b(?:won|winn\w+|prize\w*|award\w*|medal|congratulat\w+|celebrat\w+|well done|praised|choir|solo|tournament|competition|poem|painting|played the part|praising|proud|thank(?:s|ed|ing)?|grateful|lovely|card|diolch|certificate)\b",
    _I,
)
