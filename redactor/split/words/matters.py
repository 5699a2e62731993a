"""Words of the matters that are confidential in every regime, and of those that never are.

What lives here: what somebody left the meeting for. What does not: words that say so of a text
(`lexicon`, `remarks`), and whether a sentence tells of such a matter (`detect`).
"""

from __future__ import annotations

from redactor.split.words.patterns import Patterns

_OF_STAFF = r"(?:staff|teachers?'?|leadership|executive|support\s+staff|(?:head\w*|deputy|principal|ceo|clerk|director|manager)(?:'s)?|(?:his|her|their)(?:\s+own)?|the|whose)"
_A_HEAD = r"(?:head\w*|deputy|principal|vice|ceo|cfo|chief|assistant\s+head\w*|teacher|bursar|business\s+manager|clerk)"
_PRIVATE_MATTERS = (
    # pay and performance
    rf"\b{_OF_STAFF}\s+pay\b|\bpay\s+(?:awards?|reviews?|progression|recommendations?|committee|panel|range|scale|point|increases?|rise|decisions?|of\s+the)\b",
    r"\b(?:salar(?:y|ies)|remuneration|bonus(?:es)?|increments?|(?:spine|scale)\s+points?|isr|school\s+range|re-?grad\w+|grading|overpa(?:id|yments?)|honorari\w+|backdated)\b",
    r"\bprogress(?:ed|ion|ing|es)?\s+(?:to|on|through|along|up|from)\s+(?:the\s+)?(?:main|upper|point|threshold|pay|scale|[mul](?:ps)?\s?\d)",
    r"\bperformance\s+(?:management|reviews?|appraisals?|objectives)\b|\bapprais\w+|\bobjectives?\s+(?:had|has|have|was|were)\s+(?:all\s+|not\s+|partly\s+)*(?:been\s+)?(?:fully\s+|partly\s+)?(?:met|achieved)\b|\b(?:met|achieved)\s+(?:\w+\s+){0,4}objectives\b|\b(?:his|her|their)\s+performance\b",
    # conduct
    r"\b(?:capability|(?:informal\s+)?support\s+plan|probation\w*|(?:formal|written|verbal|final)\s+warning|disciplin\w+|grievances?|investigat(?:ion|or|ors|ing)|allegations?|alleged|lado|misconduct|dismiss\w*|tribunals?|arrest\w*)\b",
    r"\b(?:suspended|suspension\s+of)\b|\b(?:conduct|behaviour|manner|attitude)\s+of\s+(?:the\s+)?(?:head\w*|principal|director|\w+\s+teacher|a\s+member)|\bconcerns?\s+(?:about|over)\s+(?:the\s+)?(?:leadership|head\w*|principal|\w+\s+teacher)",
    r"\bcomplain\w*\b|\bwhistle-?\s?blow\w*",
    # posts
    r"\b(?:redundan\w+|restructur\w+|selection\s+(?:matrix|pool|criteria)|postholders?|settlement)\b|\b(?:reduc\w+|los\w+|remov\w+|cutting)\b[^.;]{0,40}\b(?:posts?|jobs?|teachers?|assistants?|heads?|headteachers?)\b|\bat\s+risk\s+of\s+redund",
    r"\b(?:career\s+break|flexible\s+working|secondment|sabbatical|(?:leave\s+of\s+absence|unpaid\s+leave))\b",
    r"\b(?:resign\w+|gardening\s+leave|early\s+retirement|successor|short-?list\w*|long-?list\w*|applicants?|references\s+(?:had|have|were|are)|acting\s+head\w*)\b|\b(?:his|her|their|'s)\s+notice\b|\bto\s+retire\b",
    rf"\b(?:recruitment|appointment)\s+of\s+(?:an?\s+|the\s+)?(?:new\s+)?{_A_HEAD}\b|\b{_A_HEAD}\s+(?:recruitment|appointment|vacancy)\b",
    # health
    r"\b(?:signed\s+off|sick(?:ness)?(?:\s+absence)?|long[- ]term\s+absen\w+|occupational\s+health|stress|depress\w+|maternity|surgery|phased\s+return)\b",
    # pupils and families
    r"\b(?:permanent(?:ly)?\s+exclu\w+|child\s+protection|in-year\s+application|looked[- ]after|managed\s+move|safeguarding\s+(?:concern|matter|referral|case))\b|\bthe\s+(?:parents|mother|father)\s+of\b|\bpupils?\s+(?:would|will|should|must)\s+be\s+kept\s+apart\b|\b(?:fixed[- ]term|pupil)\s+exclusion",
    # the law, and what those who audit the others say
    r"\b(?:legal\s+advice|solicitors?|lawyers?|negotiat\w+)\b|\bin\s+private(?=\s*(?:$|[.,;:]))",
)
# … and what people step out of as well: a line that speaks of these is open.
_OPEN_MATTERS = (
    r"\b(?:pay|capability|complaints?|grievances?|disciplin\w+|whistle-?\s?blowing|exclusions?|appraisal|redundancy|absence|sickness|performance\s+management|conduct|probation|recruitment|maternity)\b(?:\s+(?:and|&)\s+\w+){0,2}\s+(?:polic(?:y|ies)|procedures?|statements?|codes?)\b",
    r"\b(?:elect(?:ion|ed|ions)|re-?elected|nominat\w+|ballot|vote|co-?opt\w*|term\s+of\s+office)\b",
    r"\b(?:contracts?|tenders?|quot(?:e|es|ation|ations)|suppliers?|lettings?|lease|hire\s+of|catering|grants?|purchase)\b",
)
PRIVATE, OPEN = Patterns(_PRIVATE_MATTERS), Patterns(_OPEN_MATTERS)
