"""What groups of pupils are called: their councils, their offices, their years and classes.

What lives here: expressions, for any case of letters. What does not: where such words make somebody
a child (`attendance.children`, `people.cues`).
"""

from __future__ import annotations

OF_STAFF = (  # behind such words: `school council link governor`
    r"(?![ -](?:link|leads?|leader|co-?ordinator|teacher|tutor|staff|liaison|governor|advis[eo]r|manager|mentor|worker|assistant"
    r"|officer|champion|trustee|TA|HLTA|phase|accompanist|director|conductor|parents?|families|mums?|dads?)\b)"
)
YEAR = (
    r"(?:(?:year|yr) ?(?:1[0-4]|\d|R|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?:/\d+)?"
    r"|(?-i:[YSP])(?:1[0-4]|\d|R)(?:/\d+)?)"
)
WHOSE = rf"(?:students?['’]?|pupils?['’]?|learners?['’]?|children['’]s|junior|youth|eco|sixth[- ]form|prefect|peer|{YEAR})"
BODIES = (
    rf"(?:(?:smart )?school|{WHOSE})[- ](?:council|parliament|senate|senedd|cabinet|congress)"
    r"|(?:student|pupil)s?[’']? (?!services|support|welfare|recruitment|finance|records|experience|premium|referral|progress|admissions|placement)(?:[\w-]+ ){1,2}(?:council|parliament|team|committee|forum|group)"
    rf"|(?<!parent )(?:(?!youth\b){WHOSE}[- ](?:voice|forum|executive|committee|board|leadership(?: team| group)?|team|group))"
    r"|(?:cyngor|senedd) (?:yr )?(?:ysgol|eco)|criw cymraeg|(?-i:JLT|JRSOs?)\b|mini vinnies|GIFT team"
    r"|(?:(?:school|chamber|senior|junior|infant|boys['’]|girls['’]) )*(?:choir|orchestra|brass band|steel band|wind band)"
    r"|(?:debating|chess|film|drama|coding|lego|book|politics|feminist|history|science|philosophy) (?:club|society)"
    r"|(?:lgbtq?\+?|prom|yearbook|common room|rights[- ]respecting|heartsmart|anti[- ]bullying|(?:duke of edinburgh['’]?s?|DofE)(?: (?:award|gold|silver|bronze))*"
    r"|young carers['’]?) (?:club|society|group|team|committee|council|crew|squad)|school (?:newspaper|magazine|radio)|cadet force|(?-i:CCF)\b"
)
HEAD_PUPILS = r"(?:(?:deputy|joint|vice) )?head (?:boy|girl)s?"
CHOSEN = (
    r"(?:(?!stem\b|parents?\b|community\b|business\b|enterprise\b|company\b|industry\b|alumni\b|staff\b|governors?\b|goodwill\b|NHS\b|army\b)[\w’'&/-]+ ){0,3}?"
    r"(?:ambassadors|captains|vice[- ]captains|prefects|monitors|buddies|warriors|superheroes|heroes|(?:playground|playtime|lunchtime|reading) pals)"
    r"|(?:digital|reading|play(?:ground|time)?|worship|liturgy|prayer|faith|sports?|well-?being|eco|house|young|junior|peer|rights|rights[- ]respecting|anti[- ]bullying|lunchtime|RRSA?|pupil|student|"
    rf"{YEAR}) leaders|(?:kindness|playground|maths|spelling|times[- ]tables?|pupil|student|peer|young|recycling) champions"
    r"|(?:peer|pupil|student|sixth[- ]form) (?:mentors|mediators|listeners|librarians)"
    rf"|(?:school council|learner voice|pupil voice|student voice|student|pupil|form|tutor|house|{YEAR}) (?:reps|representatives)|form captains"
    r"|(?:school|class|student|pupil|eco|junior|youth) councillors|junior road safety officers"
    r"|(?:young|budding|junior|pupil|student) (?:governors|carers|interpreters|translators|reporters|journalists|presenters|performers|gardeners|musicians|artists)"
    rf"|(?:cricket|hockey|netball|rugby|football|relay|quiz|athletics) (?:team|squad)|head (?:students?|pupils?)|{HEAD_PUPILS}(?:,? (?:and|&) (?:the )?{HEAD_PUPILS})?"
    r"|(?:choir|orchestra|band) (?:leaders|members)"
)
# … and where they stand for children only in a list of people.
LISTED = r"students?['’]? union|sixth[- ]formers|cadets|disgyblion|pupils|students|librarians"

CLASS = rf"(?:{YEAR}\b|(?:class|form) [\w-]{{1,9}}|(?-i:\d{{1,2}}[A-Z]{{1,2}}\b|[A-Z][a-z]+ [Cc]lass\b))"
# … and what stands in front of them behind a name: `Leo and Mia from the school council`.
OPENS = r"\s*,?\s*[(\[,–—:-]?\s*(?:(?:both|all|the|our|two|three|four|from|of|for|representing|on|members|reps|representatives|chairs?|leaders|in)\s+){0,4}"

# "Two have left for home education (Isla, May)": of whom the brackets name each.
COUNTED = (
    r"\b(?:two|three|four|five|six|seven|eight) (?:(?:more|new|other|young|older|younger|of (?:them|these|the (?:children|pupils|students))|year \w+|Y\d+) )*"
    r"(?:(?:pupils|children|students|girls|boys|learners|siblings|leavers|sixth[- ]formers)\b[^.;:()]{0,60}?"
    r"|(?:have|had|has|were|are|was|left|won|came|moved|joined|started) (?:[^.;:()]{0,40}? )?(?:home education|EHE|off[- ]roll|excluded|suspended|medals?|prizes?|hospital|hurt|injured|in care|adopted|on (?:a )?(?:plans?|roll|part[- ]time timetables?))(?: [^.;:()]{0,30}?)?) \("
)
