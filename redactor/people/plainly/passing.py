"""Who plainly is at work, though a sentence names them only in passing: who covers, helps, is thanked."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import Plain
from redactor.people.vocabulary import before, behind

_A_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w'’.-]*|ap|ab|de|van|bin)){0,3}"
_OTHERS = rf"(?:{_A_NAME}(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?:(?:to|by)\s+)?){{0,8}}"
_ENDS = (
    r"(?!['’])(?=\s*(?:[.,;(&]|$)|\s+(?:and|who|has|have|had|is|was|were|will|for|to|from|on)\b)"
)
_A_HEAD = r"(?:(?:acting|interim|new|former|deputy|vice|executive|assistant) )*(?:principal|head ?teacher|head|head of school|chair(?:man|woman|person)?|clerk|bursar|director|manager|leader|lead)"
_A_PLACE = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w'’-]+|and|of)){0,4}"
# What may follow of whoever is named by an office, and is the person's own.
_NO_NEWS = r"(?![^.;]{0,160}\b(?:operation|surgery|hysterectomy|treatment|leave|unwell|ill|illness|hospital|resign\w*|retir\w*|pregnan\w*|cancer|away for|contract|grievance)\b)"
_SERVES = r"(?:covers|serves|works (?:across|for|with|at|in)|looks after|visits|supports|comes to)"
_JOBS = r"(?:bursar|nurse|caretaker|adviser|advisor|therapist|psychologist|consultant|technician|counsellor|accountant|trainer|coach|teacher|officer|librarian|chaplain)"
_HELPS_A_FAMILY = r"(?:advocate|solicitor|lawyer|barrister|social worker|support worker|key ?worker|caseworker|case worker|interpreter|representative|health visitor|counsellor|therapist|mediator)"
_HELPS_A_CHILD = r"(?:key worker|keyworker|key adult|key person|social worker|caseworker|case worker|support worker|one-to-one|teaching assistant|form tutor|class teacher|counsellor|therapist|speech therapist|mentor)"
_OF_SCHOOLS = r"(?:teacher|headteacher|head|principal|teaching assistant|TA|governor|chair of governors|clerk|cook|caretaker|leader|business manager|lunchtime supervisor|SENDCo|support staff member|member of staff)"
_QUALIFIED = r"(?:HLTA|NPQ\w*|QTS|QTLS|PGCE|NASENCO|SENDCo award|first aid|DSL|ECT|master['’]s|leadership|middle leader\w*|apprenticeship|level \d|induction)"
_PLACES_OF_WORK = r"(?:kitchen|office|main office|school office|finance office|library|reception|canteen|site team|lunch hall|dining hall|laundry)"

PASSING = (
    Plain(
        before(
            rf"\bcover(?: (?:in|for|of|from|until) [\w /-]{{1,30}})? (?:is|was|will be|is being) (?:by|provided by|given by|taken by|arranged with) {_OTHERS}"
        ),
        behind(_ENDS),
        titled=True,
    ),
    Plain(
        before(rf"\bthe {_A_HEAD} of (?:the )?(?!School\b,){_A_PLACE},"),
        behind(rf"{_NO_NEWS}{_ENDS}"),
    ),
    Plain(before(rf"\bthe {_JOBS} who {_SERVES} [^,;.]{{2,40}},"), behind(_ENDS)),
    Plain(
        before(
            rf"\b(?:famil(?:y|ies)|parents?|carers?|mother|father|pupil|child|boy|girl)['’]?s?['’]? {_HELPS_A_FAMILY},"
        ),
        behind(_ENDS),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf" is (?:his|her|their|the (?:boy|girl|child|pupil|family)['’]s) {_HELPS_A_CHILD}\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"(?: (?:at|of|from) {_A_PLACE})? (?:has |had )?(?:won|was named|been named|is|received) [^.;]{{0,40}}\b{_OF_SCHOOLS} of the year\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r" (?:has |had )?(?:asked|wishes|wished|wants|decided|intends|is going|is) to (?:stand|step) down as (?:an? |the |our )?(?:vice[- ]?)?(?:chair\w*|governor|trustee|member|director|link|clerk)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"(?: and {_A_NAME})? (?:has|have|had) (?:now |just |both |also )?(?:finished|completed|got|gained|passed|achieved|been awarded|started|begun) (?:his|her|their|the|an?) (?:[\w-]+ )?{_QUALIFIED}\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:coaching|training|CPD|induction|supervision|moderation|appraisal training) (?:is|was|will be|has been) (?:led|given|run|delivered|provided) by {_OTHERS}(?:and by )?"
        ),
        behind(_ENDS),
    ),
    Plain(
        before(""),
        behind(
            r", (?:(?:our|the|an?) )?(?:external|independent|school improvement|lead|visiting) (?:reviewer|adviser|advisor|consultant|assessor|moderator|evaluator|auditor|examiner|inspector)(?=,? (?:will|has|is|was|came|visited|returns?|reported|spoke|said)\b|[.,;])"
        ),
    ),
    Plain(
        before(
            r"\bname of (?:the |our )?(?:visitor|speaker|governor|clerk|inspector|auditor|architect|presenter|adviser|advisor|officer|contractor|trainer) (?:is|was|should be|should read)(?: [\w .'’-]{3,40}, not)?"
        ),
        behind(_ENDS),
    ),
    Plain(
        before(r"\b(?:in touch with|invited|booked|a visit (?:by|from)|heard from)"),
        behind(
            r", who (?:writes|illustrates|paints|composes|sculpts|has written|has illustrated|wrote)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r" has (?:now |also )?(?:applied|written|bid|put in a bid) to [^.;]{0,50}\b(?:funds?|trust|charity|council|foundation|grants?|scheme|lottery)\b[^.;]{0,15} for\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r" (?:is|was|will be) (?:dealing with|handling|processing|seeing to) (?:the|it|this|our|their)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r", (?:an? |our )?(?:student|trainee)(?: teacher)? (?:from|at|of) (?:the )?(?:\w+ )?(?:university|college of education)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf" (?:in|from) (?:the )?{_PLACES_OF_WORK} (?:has|had|is|was|says|said|asked|will|knows|runs|does|keeps|rings|deals)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\bnew (?:(?:lunchtime|kitchen|classroom|office|playground|midday|cleaning|library|lunch|premises) )?(?:help|helper|supervisor|assistant|cook|cleaner|caretaker|teacher|TA|clerk|colleague|member of staff):"
        ),
        behind(_ENDS),
    ),
    Plain(
        before(""),
        behind(
            r" (?:will|is to|has agreed to) (?:do|take|cover|provide) (?:them|these|those|the hours|the sessions)\b"
        ),
        titled=True,
        paragraph=re.compile(r"\b(?:hours|sessions|lessons)\b", re.IGNORECASE),
    ),
    Plain(
        before(
            rf"\b(?:two|three|some|one) of (?:theirs|their (?:governors|trustees|members|board)),? {_OTHERS}"
        ),
        behind(_ENDS),
        paragraph=re.compile(r"\b(?:governors|trustees|board|federation|merger)\b", re.IGNORECASE),
    ),
    Plain(
        before(""),
        behind(r"['’]s (?:\w+ )?year as (?:an? |our )?(?:governor|chair|clerk|trustee)\b"),
    ),
    Plain(before(""), behind(r", (?:his|her|the|their) second in (?:the )?department\b")),
    Plain(
        before(
            rf"\b(?:thanks (?:were|was|have been) (?:given|recorded|expressed|offered|extended|sent|minuted)(?: by [\w ]{{3,20}})? to) {_OTHERS}(?:to )?"
        ),
        behind(rf"(?!, (?:whose|who gave)\b){_ENDS}"),
        titled=True,
    ),
)
