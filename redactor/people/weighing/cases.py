"""Cases that a list or a note tells of whom it names: who is off, whose grade is looked at, who erred.

What lives here: the forms in which such a case is told beside a name. What does not: the words for
personnel matters (`people.matters`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.people.matters import EMPLOYMENT, HEALTH, who_covers

if TYPE_CHECKING:
    from redactor.people.weighing.words import Words

_I = re.IGNORECASE
_PUT_OUT = re.compile(
    r"\b(?:suspended|dismissed|sacked|arrested|warned|let go|asked to leave|ill|unwell|absent)\b",
    _I,
)
# Why somebody is off, in brackets, where the sentence says that they are.
_AWAY = re.compile(
    r"\b(?:absen\w+|off(?! site)|out(?! of)|away|sick\w*|ill|on leave|long[- ]term|covered|cover for|missing|not in)\b[^.;]*$",
    _I,
)
_OFF_FOR = re.compile(
    r"\s*\((?:[\w-]+,? ){0,2}(?:stress|anxiety|depression|bereave\w+|grief|migraines?|knees?|back|hips?|heart|chest|eyes?|foot|shoulder|exhaustion|burn-?out|virus|infection|injury|accident|fall|illness|mental health|tests|treatment|family (?:illness|reasons)|domestic|nerves|arthritis|asthma)(?:[,;][^()]{0,60})?\)",
    _I,
)
# Of whom a list of those tells whose pay or grade is looked at: `Re-grading: Mr Orr, caretaker, no change`.
_REGRADED_LEFT = re.compile(
    r"\b(?:re-?gradings?|job evaluations?|pay (?:progression|awards?|rises?|reviews?|recommendations?|decisions?)|progression|increments?|(?:upper pay|threshold)(?: (?:range|scale|applications?))?|TLRs?|honorari(?:a|um)|(?:retention|acting-up) (?:allowances?|payments?)|performance (?:management|reviews?|ratings?)|appraisals?|probation(?:s| reviews?)?|contract (?:renewals?|extensions?)|redundanc(?:y|ies)|flexible working(?: requests?)?|salary reviews?)\s*:(?:[^.]*(?:[;,]|\band))?\s*$",
    _I,
)
_REGRADED_RIGHT = re.compile(
    r"(?:\s*\([^()]{1,40}\))?(?:,\s(?:the |our )?(?![^,.;:]*\b(?:reported|asked|said|explained|presented)\b)[^.;,:]{3,40}?(?=[,:]|\s+(?:to|from|moves|stays|goes)\b))?[,:]?\s*[-–]?\s*"
    r"(?:no change|unchanged|(?:not )?(?:agreed|approved|awarded|granted|recommended|passed|met|renewed|extended|confirmed)|refused|declined|deferred|withheld|rejected|turned down|yes|no\b|pending|extended|failed|upheld"
    r"|(?:moves?|moved|goes|went|stays?|stayed|remains?|progress\w*|from|to) (?:up |down |on |at |as |where |from |to )*(?:(?:receptionist |clerical |admin )?(?:grade|point|scale|spine|level|range|L|M|U|UPS|MPS|SCP|PO)\b|[LMU]\d|(?:he|she|they) (?:is|are)|the (?:same|next|upper)))",
    _I,
)
_SPOKEN_TO = re.compile(
    r"^[^.;:]{0,80}? (?:and|so) (?:he |she )?(?:has|had|was) (?:been )?(?:spoken to(?=\s*(?:[.,;]|$)| (?:about (?:it|this)|by (?:the|her|his)))|reprimanded|warned(?! (?:that|of|about|by the (?:council|insurers?|auditors?))\b)|told off|rebuked|carpeted|given a (?:talking|ticking)[- ](?:to|off))\b",
    _I,
)
# Who made a mistake that had to be reported: what was done about it is theirs.
_A_MISTAKE = re.compile(
    r"\b(?:(?:data |confidentiality |security )?breach(?:es)?|in error|by mistake|mistakenly|wrongly (?:sent|copied)|wrong (?:parents?|famil(?:y|ies)|address|recipient|person|child)|meant for|near miss)\b",
    _I,
)
_TAKEN_TO_TASK = re.compile(
    r"^(?:,\s[^,.;]{3,40},|\s+(?:in|from|on|at) (?:the |our )?[\w ]{3,25}?)?\s+(?:has been|had been|was|is to be|will be) (?:given (?:extra|further|more|additional|refresher|new|fresh) (?:training|guidance)(?! (?:to (?:deliver|give|pass|lead)|for (?:staff|all)))|re-?trained|spoken to|reminded|warned|asked to (?:explain|apologise|re-?take|repeat))\b"
    r"|^(?:,\s[^,.;]{3,40},|\s+(?:in|from|on|at) (?:the |our )?[\w ]{3,25}?)?\s+(?:had |has )?(?:sent|left|lost|posted|copied|e-?mailed|attached|shared|disclosed|published|clicked)\b[^.;]*\b(?:in error|by mistake|mistakenly|wrong|spoken to|reminded|re-?trained|on (?:the|a) (?:bus|train|kerb))\b",
    _I,
)


def who_covers_is_told_of(words: Words) -> bool:
    """`Mrs Finch, who covers for Mr Peel, who is ill, has been suspended`."""
    rest = who_covers(words.right)
    return bool(rest) and any(p.search(rest) for p in (_PUT_OUT, EMPLOYMENT, HEALTH))


def is_listed_as_a_case(words: Words) -> bool:
    """`Off: Mrs Orr (knee)`, `Re-grading: Mr Pell, caretaker, no change`."""
    away = _OFF_FOR.match(words.right) and _AWAY.search(words.left)
    regraded = _REGRADED_RIGHT.match(words.right) and _REGRADED_LEFT.search(words.left)
    return bool(away or regraded)


def is_to_blame(words: Words) -> bool:
    """`One breach: … Mrs Orr in the office has been given extra training`."""
    taken_to_task = _TAKEN_TO_TASK.match(words.right) and _A_MISTAKE.search(words.text)
    return bool(taken_to_task or _SPOKEN_TO.match(words.right))
