"""What the words around a name say of the person: pure data, each pattern with its reason.

before_pupils    the sentence up to the name, where it shows pupils
before_families  the same of relatives and other private people
before_work      the same of somebody at work or at the table
by_paragraph     what a general word before a name means by what its paragraph tells
given_by         who gave, lent or left something of their own, or gives their time
leads            what a list or a column is headed with
sent_by          whom a body, a firm or a trade sends, by what stands on either side
behind_work      the rest of the sentence, where it shows somebody at work or at the table
behind_pupils    the same of pupils
behind_families  the same of relatives and other private people
young            who is young by the rest of the sentence, if they have no title

A weight of 3 settles the role, 1 only tips it.
"""

from redactor.people.cues.before_families import FAMILIES as FAMILIES_BEFORE
from redactor.people.cues.before_families import SPEAKS_FOR_PARENTS
from redactor.people.cues.before_pupils import (
    A_CLASS_BEFORE,
    A_WINNER,
    AN_OFFICE_AMONG_PUPILS,
    HARMED,
    HOLDS_A_PUPILS_OFFICE,
    INTRODUCES_A_NAME,
    OF_PARENTS,
    ONE_OF_SO_MANY,
    ONE_OF_THOSE_WHO,
)
from redactor.people.cues.before_pupils import PUPILS as PUPILS_BEFORE
from redactor.people.cues.before_work import A_JOB_STANDS_BEFORE
from redactor.people.cues.before_work import AT_WORK as AT_WORK_BEFORE
from redactor.people.cues.behind_families import FAMILIES, HAS_A_CHILD_THERE, WROTE_IN
from redactor.people.cues.behind_pupils import (
    A_PUPILS_OFFICE_FOLLOWS,
    A_YEAR_FOLLOWS,
    HAS_A_PARENT,
    IN_A_GROUP_OF_PUPILS,
    PLAYS,
    PUPILS,
)
from redactor.people.cues.behind_work import A_JOB_FOLLOWS, AT_WORK
from redactor.people.cues.by_paragraph import (
    BY_PARAGRAPH,
    CORRESPONDENCE,
    LEADS_PUPILS,
    ON_STAGE,
    WRITER,
    WRITES,
)
from redactor.people.cues.given_by import (
    A_VOLUNTEER,
    GIVEN_BEFORE,
    GIVEN_BEHIND,
    GOES_TO_SCHOOL,
    HELPS,
    OF_A_CLASS,
)
from redactor.people.cues.leads import (
    LEADS,
    OF_A_JOB,
    OF_HELPERS,
    OF_SUBJECTS,
    OF_VOLUNTEERS,
    OF_WORK,
)
from redactor.people.cues.sent_by import SENT_BEFORE, SENT_BEHIND, SENT_BETWEEN
from redactor.people.cues.young import (
    IS_YOUNG,
    IS_YOUNG_NEXT,
    YOUNG_BEFORE,
    YOUNG_BEHIND,
    YOUNG_BETWEEN,
    YOUNG_NEXT,
)

BEFORE = (
    *PUPILS_BEFORE,
    *FAMILIES_BEFORE,
    *AT_WORK_BEFORE,
    *SENT_BEFORE,
    *GIVEN_BEFORE,
    *YOUNG_BEFORE,
)
BETWEEN = (*SENT_BETWEEN, *YOUNG_BETWEEN)
BEHIND = (*PUPILS, *FAMILIES, *AT_WORK, *SENT_BEHIND, *GIVEN_BEHIND, *YOUNG_BEHIND)

__all__ = [
    "AN_OFFICE_AMONG_PUPILS",
    "A_CLASS_BEFORE",
    "A_JOB_FOLLOWS",
    "A_JOB_STANDS_BEFORE",
    "A_PUPILS_OFFICE_FOLLOWS",
    "A_VOLUNTEER",
    "A_WINNER",
    "A_YEAR_FOLLOWS",
    "BEFORE",
    "BEHIND",
    "BETWEEN",
    "BY_PARAGRAPH",
    "CORRESPONDENCE",
    "FAMILIES",
    "GOES_TO_SCHOOL",
    "HARMED",
    "HAS_A_CHILD_THERE",
    "HAS_A_PARENT",
    "HELPS",
    "HOLDS_A_PUPILS_OFFICE",
    "INTRODUCES_A_NAME",
    "IN_A_GROUP_OF_PUPILS",
    "IS_YOUNG",
    "IS_YOUNG_NEXT",
    "LEADS",
    "LEADS_PUPILS",
    "OF_A_CLASS",
    "OF_A_JOB",
    "OF_HELPERS",
    "OF_PARENTS",
    "OF_SUBJECTS",
    "OF_VOLUNTEERS",
    "OF_WORK",
    "ONE_OF_SO_MANY",
    "ONE_OF_THOSE_WHO",
    "ON_STAGE",
    "PLAYS",
    "SPEAKS_FOR_PARENTS",
    "WRITER",
    "WRITES",
    "WROTE_IN",
    "YOUNG_NEXT",
]
