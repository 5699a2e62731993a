"""Words elsewhere in a sentence that show that somebody who does what adults also do is a child.

    The survey was carried out by Tamsin Roe for her EPQ.     Idris Farah, our youngest digital leader, trained …
    Eco team – Zainab Orde reported that …                    A former pupil, now a nurse, Efua Lund spoke to …

Somebody with a title is not meant: `Mrs Orde` may speak of her exams as well. Pure data, each with
its reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Role
from redactor.people.cues.by_paragraph import CLUBS
from redactor.people.plainly.sentence import A_NAME
from redactor.people.vocabulary import Cue, before, behind

if TYPE_CHECKING:
    from redactor.expressions import Expression

IS_YOUNG = "is young, by the rest of the sentence"
_REST = r"(?:(?!\b(?:Mr|Mrs|Ms|Miss|Dr)\b)[^.;]){0,110}?"
_THEIR = r"\b(?:his|her|their)\s+(?:own\s+)?"
_STUDIES = (
    r"(?!(?:Year|Y)\s?\d+\s+(?:teachers|tutors)\b)(?:(?:Year|Y)\s?\d+\s+)?(?:EPQ|GCSEs?|A[- ]levels?|BTEC|T[- ]levels?|coursework|homework|citizenship|revision|mocks|exams"
    r"|DofE|Duke of Edinburgh|(?:bronze|silver|gold)\s+(?:award|DofE)|university applications?|UCAS|paper round|tutor group|school bag"
    r"|year(?: group)?(?=\W|\s+(?:could|would|did|were|had|have|are)\b)|mum|mam|gran(?:ny|dad|dma|dpa)?|nan|grand(?:mother|father)|school ?friends?"
    r"|(?:class |form )?(?:teachers?|tutors?)|(?:twin |older |elder |younger |big |little )?(?:brother|sister))\b"
)
_A_YOUNG_ONE = (
    r"(?:(?:one of |among )(?:the |our )(?:own\b|young\w* \w+|leavers|prefects|sixth[- ]formers|digital leaders|buddies|monitors)"
    r"|(?:our|the|a|an) (?:youngest|senior|junior|year \d+|very young|newest|keenest)\s+(?:\w+\s+)?(?:prefect|leader|reader|member|librarian|monitor|ambassador|buddy|champion|mentor|captain|warrior)"
    r"|(?:our|the|a|an|this year['’]s)\s+(?:sports|house|form|senior|junior|class|school)\s+(?:prefect|captain|monitor|librarian|rep)\b)"
)
_AT_SCHOOL = (
    r"\b(?:in full (?:school )?uniform|(?:returned|went|sent|goes|hurried|back)\s+(?:back\s+)?to\s+(?:class|lessons|registration|the classroom)\b|before registration"
    r"|who\s+(?:is|was)\s+(?:doing|studying|taking|sitting)\s+[^,.;]{0,40}\b(?:option|course|A[- ]levels?|GCSEs?|BTEC|in\s+Year\s+\d+)|who\s+left\s+(?:Year\s+\d+|us|the sixth form)\b"
    r"|about\s+(?:the|his|her|their|an?)\s+(?:\w+\s+)?(?:course|lessons|class|club|placement)\s+(?:that\s+|which\s+)?(?:he|she|they)\s+(?:goes|go|went|attends?)\s+to\b"
    r"|who\s+had\s+been\s+one\s+of\s+them|first[- ]year\s+apprentice|an?\s+apprentice\s+in\s+(?:his|her|their)|wears?\s+the\s+(?:\w+\s+)?badge"
    r"|(?:form|class|house|team)\s+(?:captain|librarian|monitor|prefect)\b|course\s+rep(?:resentative)?\b|student\s+leadership\s+team)"
)
_STUDENT_BODY = r"(?:(?:school|student|pupil|youth|class|sixth[- ]form|prom|leavers['’]?) (?:council|parliament|senate|committee|cabinet)|debating society|mini[- ]police)"
YOUNG_BEHIND: tuple[Cue, ...] = (
    Cue(
        behind(
            r",? (?:of|from|in) (?:the|our) (?:[\w-]+ ){0,2}(?:mini[- ]police|cadets?)\b(?! (?:leader|instructor|officer|commander))"
        ),
        Role.PUPIL,
        3,
        IS_YOUNG,
    ),
    Cue(behind(rf"{_REST}{_THEIR}{_STUDIES}"), Role.PUPIL, 3, IS_YOUNG),
    Cue(behind(rf"\s*,\s*{_A_YOUNG_ONE}"), Role.PUPIL, 3.5, IS_YOUNG),
    Cue(behind(rf"{_REST}{_AT_SCHOOL}"), Role.PUPIL, 3, IS_YOUNG),
    Cue(
        behind(
            r"\s+(?:(?:has|had|was|were)\s+)?(?:received|been given|won|given)\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}(?:award|certificate|badge|medal|trophy|prize)\b(?![^.;]*\b(?:service|years|teach\w*|staff|governor|career|colleagues?)\b)"
        ),
        Role.PUPIL,
        2.5,
        IS_YOUNG,
    ),
    Cue(
        behind(
            r"\s*[,(]\s*(?:Level\s+\d|BTEC|T[- ]Level|A[- ]level|Foundation Learning)\b(?!\s*(?:TA|teaching|HLTA|qualified|first[- ]aid|assess\w*|tutor|lecturer|lead|leader|co-?ordinator|manager))"
        ),
        Role.PUPIL,
        2.5,
        IS_YOUNG,
    ),
    Cue(
        behind(
            rf"(?:(?:,| and|, and) {A_NAME}){{0,3}} (?:outstanding|excelling|scoring|prominent|to the fore|in goal|unbeaten)\b"
        ),
        Role.PUPIL,
        3,
        IS_YOUNG,
    ),
    Cue(
        behind(
            rf"(?:(?:,| and|, and) {A_NAME}){{0,3}},? (?:the |our |both |two of our )?(?:(?:junior|road|young|pupil|playground|travel) )*(?:safety|travel|litter|walking|recycling) (?:officers?|wardens?|leaders?)\b(?! (?:for|from|at|of) (?:the )?(?:council|trust|county|LA|fire|police))"
        ),
        Role.PUPIL,
        2.5,
        IS_YOUNG,
    ),
    Cue(
        behind(
            r",? (?:of|from) (?:our )?[\w'’. -]{2,30}?,? (?:(?:has|had) )?(?:read (?:the|a|an|one of the) (?:\w+ )?(?:lesson|reading|prayer|poem|bidding|intercession)s?|lit the \w+|carried the \w+|sang (?:the|a) (?:\w+ )?(?:solo|verse|psalm)|laid the \w+)\b"
        ),
        Role.PUPIL,
        2.5,
        IS_YOUNG,
    ),
    Cue(
        behind(
            r",? (?:was|were|has been|had been|is) (?:\w+ly )?(?:praised|commended|congratulated|rewarded) for (?:(?:his|her|their|the) )?(?:\w+ )?(?:work|efforts?|progress|behaviour|attitude) in (?:the |our )?(?:\w+ )?(?:nurture|inclusion|learning support|resource|sensory|behaviour|reading|maths|phonics|intervention) (?:unit|room|group|base|hub|centre|class)\b(?! (?:with|since|as|by) (?:the )?(?:manager|staff))"
        ),
        Role.PUPIL,
        2.5,
        IS_YOUNG,
    ),
)
YOUNG_BEFORE: tuple[Cue, ...] = (
    Cue(before(rf"^[\W\d.]*{CLUBS}\s*[-–:]"), Role.PUPIL, 2.5, IS_YOUNG),
    Cue(
        before(
            rf"\b{_STUDENT_BODY}\b(?:(?!\b(?:Mr|Mrs|Ms|Miss|Dr)\b)[^.;]){{0,90}}?(?:\b(?:chair|president|secretary|treasurer|that|held)\b|[:(])\s*[,:(]?"
        ),
        Role.PUPIL,
        2,
        IS_YOUNG,
    ),
    Cue(
        before(
            r"\b(?:former|ex-|past|old)\s?(?:student|pupil|learner|head (?:boy|girl))s?\b(?:,[^.;:,]{3,50},|,)?"
        ),
        Role.PUPIL,
        3,
        IS_YOUNG,
    ),
    Cue(
        before(
            r"\b(?:in (?:his|her|their) (?:role|capacity)\s+)?as\s+(?:an?\s+|the\s+|our\s+)?(?:sports|house|form|senior|junior|class|head)\s+(?:prefect|captain|monitor|boy|girl|librarian),?"
        ),
        Role.PUPIL,
        3,
        IS_YOUNG,
    ),
    Cue(
        before(
            r"\b(?:student|students['’]?)\s+union['’]s\s+(?:[\w-]+\s+){0,2}(?:president|officer|chair|secretary|treasurer|rep\w*),?"
        ),
        Role.PUPIL,
        3,
        IS_YOUNG,
    ),
)
# Whom the staff's help did good: "Thanks to our TAs, Leo can now read", and not "our TAs, Leo and Bea".
YOUNG_BETWEEN: tuple[tuple[Cue, Expression], ...] = (
    (
        Cue(
            before(
                r"\b(?:thanks to|because of|with (?:the )?(?:help|support|care) (?:of|from)) (?:our|the|his|her|their|all|some)\b[^.;,]{2,60},"
            ),
            Role.PUPIL,
            3,
            IS_YOUNG,
        ),
        behind(
            r"\s+(?:(?:can|could|now|speaks|reads|eats|sleeps|walks|swims|attends|comes to school)\b|(?:is|was|has) (?:now |been |also )*(?:able|reading|speaking|eating|swimming|walking|back|settled|happier|calmer|learn\w+|caught up|made|come on|grown|put on|gained)\b)"
        ),
    ),
)
# What the next sentence says of the last one named: "The children call him sir. He is seventeen."
_AGES = "three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
YOUNG_NEXT = behind(
    rf"\s*(?-i:He|She|Both|They)(?: is|['’]s| are|['’]re) (?:still |only |just |both |all |barely )*(?:{_AGES}|[3-9]|1[0-7]|in (?:Year|Reception|the (?:sixth form|infants|nursery))|(?:an? )?(?:pupils?|students?|prefects?|sixth[- ]formers?))\b(?! (?:years?|months?|weeks?|days?) (?:in|with|at|of)\b)"
)
IS_YOUNG_NEXT = Cue(before(""), Role.PUPIL, 3, IS_YOUNG)
