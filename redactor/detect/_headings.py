"""What stands at the head of a column in a table of people: pure data, matched against a whole cell."""

from __future__ import annotations

import re


def _cells(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(phrases)})\W*", re.IGNORECASE)


_OF = r"(?:(?:full )?(?:names?|initials) (?:of|\/) )?(?:the )?"
_S = r"(?:['’]?s?['’]?)(?: ?(?:(?:full |first |last |family |given )?names?|(?:fore|sur)names?|initials|reference|ref))?(?: ?\(.{0,25}\))?"

# Whose names the column holds.
PUPILS = _cells(
    rf"{_OF}(?:pupil|student|child(?:ren)?|learner|young person|leaver|sibling|boy|girl|case|disgybl){_S}",
    r"legal (?:fore|sur)?name", r"pupil premium child", r"enw(?:'r)? disgybl",
)  # fmt: skip
FAMILIES = _cells(
    rf"{_OF}(?:parent|carer|parents? ?(?:\/|and|or|&) ?(?:carer|guardian)s?|mother|father|mum|dad|guardian|grandparent|family|parental|emergency|next of kin|complainant|appellant){_S}(?: contacts?)?",
    r"(?:priority |emergency |home |first |second )?contacts?(?: \d)?(?: names?)?", r"collected by", r"rhiant", r"debtor", r"account holder",
)  # fmt: skip
STAFF = _cells(
    rf"{_OF}(?:staff(?: members?)?|members? of staff|employee|colleague|teacher|post ?holder|applicant|candidate|worker){_S}"
)
NAMES = _cells(
    r"(?:full |first |last |given |family |christian )?names?", r"forenames?", r"surnames?", r"initials?", r"init\.?", r"enw(?:au)?", r"who"
)  # fmt: skip
INITIALS = _cells(r"(?:pupil )?initials?", r"init\.?")

# What else tells that the rows are pupils, by a cell that is in the table for them alone.
OF_PUPILS = _cells(
    r"class", r"form", r"(?:tutor|reg(?:istration)?|year|teaching) ?group", r"tutor(?: group)?", r"year", r"yr\.?(?: gp| group)?", r"y(?:ea)?r\/class", r"reg", r"house", r"u\.?p\.?n\.?", r"u\.?l\.?n\.?",
    r"d\.?o\.?b\.?", r"date of birth", r"birth ?date", r"age", r"sen[d]?(?: (?:status|need|code|support))?", r"ehcp?(?: ?\?)?", r"medical.{0,20}", r"allerg.{0,25}", r"diet.{0,20}", r"medication.{0,15}", r"inhaler|epi-?pen",
    r"fsm.{0,8}", r"pp|ppg|pupil premium", r"eal", r"lac|cla", r"swim.{0,15}", r"consent.{0,20}", r"parent.{0,25}", r"carer.{0,10}", r"emergency.{0,20}", r"room|cabin|dorm|coach|bus|route", r"sanction", r"exclusion.{0,15}", r"suspension.{0,15}",
    r"dosbarth", r"blwyddyn", r"destination", r"reading age", r"phonics.{0,10}", r"predicted.{0,10}", r"target.{0,10}", r"primary school|previous school", r"first language|home language", r"ethnic.{0,10}", r"bursary.{0,10}", r"offence|incident|behaviour", r"diagnos.{0,10}",
)  # fmt: skip
# What makes a table of staff a personnel matter.
OF_PERSONNEL = _cells(
    r"(?:reason for )?(?:absence|absent|sickness|leave).{0,25}", r"reason.{0,20}", r"days? (?:lost|absent|off).{0,10}", r"no\.? of days", r"(?:current |new |old |proposed |pay )?(?:scale|salary|spine|point|grade|range)(?: point)?",
    r"(?:from|to) (?:scale|point|grade)", r"increment.{0,10}", r"rating", r"(?:pay )?recommendation", r"(?:pay|appraisal).{0,20}", r"objectives?.{0,10}", r"allegation.{0,15}", r"stage", r"warning.{0,10}", r"capability.{0,10}", r"disciplin.{0,15}", r"grievance.{0,10}",
    r"leaving.{0,15}", r"reason for leaving", r"return.{0,15}", r"oh(?: referral)?", r"occupational health.{0,10}", r"trigger.{0,10}", r"references?", r"interview.{0,10}", r"score|rank.{0,5}", r"contract.{0,12}", r"notice.{0,10}", r"phased.{0,10}", r"outcome",
)  # fmt: skip
# Columns that tell something of the people in the rows which is nobody's business.
DETAILS = _cells(
    r"medical.{0,25}", r"allerg.{0,25}", r"condition.{0,15}", r"diet.{0,20}", r"medication.{0,20}", r"inhaler|epi-?pen|care plan", r"reasons?.{0,25}", r"diagnos.{0,15}", r"needs?.{0,15}", r"(?:primary|area of|type of) need", r"sen[d]?.{0,12}", r"ehcp?.{0,8}",
    r"fsm.{0,8}", r"pp|ppg|pupil premium", r"lac|cla", r"ethnic.{0,10}", r"(?:first|home) language", r"religion|faith", r"(?:amount|balance|sum|total)? ?(?:owed|owing|due|outstanding)", r"arrears", r"debts?", r"balance", r"amount", r"bursary.{0,10}", r"(?:%|attendance).{0,12}", r"absen(?:ce|t).{0,20}", r"sickness.{0,10}",
    r"sanction.{0,10}", r"incidents?.{0,20}", r"behaviour.{0,15}", r"offence", r"exclusion.{0,15}", r"suspension.{0,15}", r"days?.{0,15}", r"outcome.{0,10}", r"concerns?.{0,10}", r"circumstances", r"background", r"notes?", r"comments?", r"details?", r"summary", r"social (?:worker|care).{0,10}",
    r"scale.{0,10}", r"salary.{0,10}", r"(?:current |new |old |proposed )?(?:pay|spine|point|grade|range).{0,15}", r"rating.{0,10}", r"recommendation.{0,10}", r"allegation.{0,10}", r"stage", r"warning.{0,10}", r"references?", r"score|rank", r"complaint.{0,20}", r"nature of.{0,20}", r"situation", r"issue", r"matter",
    r"d\.?o\.?b\.?", r"date of birth", r"u\.?p\.?n\.?", r"u\.?l\.?n\.?", r"address.{0,10}", r"(?:tele)?phone.{0,10}", r"mobile.{0,10}", r"e-?mail.{0,10}", r"contact (?:number|details|no\.?)", r"reading age", r"destination", r"placement",
)  # fmt: skip
# Heads of the tables in which governors do their work: these tables stay.
OF_GOVERNORS = _cells(
    r"(?:link )?governors?.{0,25}", r"trustees?.{0,10}", r"directors?", r"members?(?: of the .*)?", r"categor(?:y|ies)", r"type", r"terms?(?: of office)?(?: ends?)?", r"end of term|expir.{0,10}", r"appointed.{0,15}", r"elected.{0,10}", r"constituency", r"role.{0,20}", r"office|capacity|position|title",
    r"present.{0,10}", r"apologies.{0,10}", r"attended.{0,15}", r"attending", r"meetings?.{0,20}", r"committees?.{0,15}", r"link.{0,15}", r"training.{0,15}", r"course.{0,10}", r"date completed|completed", r"visit.{0,15}", r"declar.{0,20}", r"interests?", r"nature of interest.{0,20}", r"actions?.{0,20}", r"owners?|lead|led by|by whom|by when|when|due.{0,10}|deadline|responsib.{0,15}",
    r"items?.{0,10}", r"minutes?.{0,10}", r"agenda.{0,15}", r"decision.{0,10}", r"progress|rag|update", r"polic(?:y|ies).{0,10}", r"review.{0,10}", r"budget.{0,10}", r"p ?\/ ?a", r"here", r"vot(?:es?|ing)", r"proposed|seconded", r"categori", r"subject.{0,10}", r"portfolio", r"skill.{0,10}",
)  # fmt: skip
_OF_FORMS = _cells(
    r"dates?",
    r"time",
    r"panel",
    r"hearing",
    r"present",
    r"clerk",
    r"school",
    r"referred by",
    r"decision",
)
ALL = (PUPILS, FAMILIES, STAFF, NAMES, OF_PUPILS, OF_PERSONNEL, DETAILS, _OF_FORMS)

# Lines above a table that has no heads, or only "Name".
LIST_OF_PUPILS = re.compile(
    r"\b(?:class list|trip list|(?:pupil|student|children|child|class|residential|trip|swimming|medical|allerg\w*|dietary|SEND?|SEN register|leavers?|free (?:school )?meals?|pupil premium|exclusions?|suspensions?|detentions?|absentees?|attendance concerns?"
    r"|penalty notices?|waiting|admissions?|in[- ]year|prize(?:s|winners)?|casework|case list|CP|CiN|child protection|looked[- ]after|vulnerable|young carers?|debtors?|dinner money|arrears|inhalers?|epi-?pens?|transport|taxi|provision map)\b.{0,40}"
    r"\b(?:list|register|table|map|below|follow\w*|summary|log|cases?|pupils|children|students)\b|rhestr (?:dosbarth|disgyblion))",
    re.IGNORECASE,
)
