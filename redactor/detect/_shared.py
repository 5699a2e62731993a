"""What the recognizers share with the readers of whole tables; without Presidio, which loads slowly."""

from __future__ import annotations

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints

WHY = "why"  # key of a result's metadata under which a recognizer says what it saw
MOST = 10  # people: a count above it is no small number, whatever the policy says
SENSITIVE = regex.compile(  # what people have in common that is nobody's business
    r"\b(?:PEX|SEND?|SEMH|ALN|EHCPs?|IDPs?|LAC|CLA|PLAC|CP|CiN|CIN|MASH|PP|PPG|FSM|EAL|GRT|LADO|NEET|EHE|ADHD|EBSA|ADY|Prevent|Roma"
    r"|(?i:exclu(?!ding)\w+|suspen\w+|expel\w+|looked[-\s]after|child\sprotection|child(?:ren)?\sin\sneed|early\shelp|safeguard\w+|pupil\spremium|free\s(?:school\s)?meals|disadvantaged"
    r"|ethnic\w*|heritage|traveller\w*|refugees?|asylum|young\scarers?|service\s(?:child\w*|famil\w+)|forces"
    r"|bull(?:y|ied|ying)|racist|homophobic|prejudice|restrain\w+|physical\sintervention|self-harm\w*|referr\w+|did\snot\s(?:pass|reach|meet|achieve|progress|choose)|n[o\u2019']t\s(?:yet\s)?(?:reach|meet|pass|toilet|vaccinat)\w*"
    r"|(?:reached\sthe\s)?(?:expected\s)standard|greater\sdepth|persistent\w*|severe(?:ly)?\sabsen\w+|penalty\snotices?|home[-\s]educat\w+|part-time\stimetable\w*|reduced\stimetable\w*|alternative\sprovision"
    r"|missing|medical|medication|diabet\w+|epilep\w+|allerg\w+|wheelchair|deaf|blind|autis\w+|disab\w+|hospital|bereave\w*|foster\w*|adopted|hostel|refuge|prison|arrear\w*|owe[sd]?|owing|debts?|hardship"
    r"|complain\w+|grievance\w*|long-term\s(?:sick|absen)\w*|sick(?:ness)?|maternity|pregnan\w+|resign\w+|leaving|redundan\w+|capability|disciplinary|upper\s(?:pay\s)?scale|threshold|pay\sprogression|tribunal\w*|baptis\w+|school\srefus\w+"
    r"|gwahardd\w+|derbyn))\b"
)
