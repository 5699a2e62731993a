"""What a list, a column or a class list is headed with: it holds for every name in it."""

from __future__ import annotations

from redactor.data import Role
from redactor.people.drafts import IN_A_COLUMN
from redactor.people.vocabulary import CHILD, Cue, phrase

LEADS: tuple[Cue, ...] = (
    Cue(
        phrase(
            rf"\b(?:{CHILD}|prize[- ]?winners?|winners|champions|captains|prefects|school council\w*|head (?:boy|girl)|"
            r"celebrations?|achievements?|successes|awards?|leavers' prizes|medals?|well done|congratulations|"
            r"class lists?|register|waiting list|admissions?|exclusions?|suspensions?|EHCPs?|looked[- ]after)\b"
            r"(?!\s+(?:premium|support|services|welfare|progress|council report|policy))"
        ),
        Role.PUPIL,
        2.5,
        "listed under pupils",
    ),
    Cue(
        phrase(
            r"\b(?:parents?|carers?|famil(?:y|ies)|complain\w+|neighbours?|correspondence from)\b(?!\s+(?:governors?|view|survey|evening))"
        ),
        Role.FAMILY,
        2,
        "listed under families",
    ),
    Cue(
        phrase(
            r"^\W*(?:lead|owner|by whom|who|responsib\w+|auditor|reviewer|presenter|presented by|led by)\W*$|\b(?:(?:new |departing |agency |supply )?staff|teachers?|appointments?|joiners|starters|volunteers?|visitors?|attendees|speakers?|judges)\b(?!\s+absence)"
        ),
        Role.STAFF,
        1.5,
        "listed under staff or visitors",
    ),
)

# The heads of the first column and of the one in question: who leads a subject, and wrote of it.
OF_SUBJECTS = Cue(
    phrase(
        r"^\W*(?:[\w ]+ / )?(?:subject|curriculum area|(?<=/ )area|department|faculty|course|training)s?\W*\|"
        r"\W*(?:\w+ / )?(?:(?:subject |area |department |faculty )?(?:leads?|leaders?)|trainer|provider|(?:delivered|given|taught|written|prepared) by|author(?: of (?:the )?(?:paper|report))?)\W*$"
    ),
    Role.STAFF,
    1.5,
    "listed as who leads it or wrote of it",
)

# The head of a column of those who do a job, or help children who stand beside them.
_OF_SCHOOLS = r"(?:of (?:the )?(?:LGB|LGC|LAB|LAC|governors|governing (?:body|board)|local (?:governing |academy |advisory )?(?:body|board|committee|council)|academy (?:council|committee)|board|trust))"
_JOB = (
    r"(?:(?:class|form|set|subject|cover|supply|lead) )?teachers?|(?:(?:higher[- ]level|HL|1:1|one-to-one) ?)?(?:TAs?|LSAs?|HLTAs?|teaching assistants?|support assistants?|learning support assistants?)(?: ?\(?\d?\)?)?"
    rf"|(?:acting |interim )?(?:head|headteacher|principal|head of school|executive head(?:teacher)?)(?: or (?:acting|interim) head)?|(?:vice[- ])?chair(?: {_OF_SCHOOLS})?|clerk(?: {_OF_SCHOOLS})?"
    r"|(?:staff|subject|curriculum|school|trust|policy|project|designated|senior) (?:leads?|leaders?|officers?|links?)|(?:post|office|budget) ?-?holders?|SENDCos?|DSLs?|deputy DSL|DPO|caretaker|site manager|office manager|business manager"
)
_VOLUNTEERS = r"volunteers?(?: \w+)?"
_HELPERS = r"helpers?|(?:visiting|going|travelling|working|reading|meeting) with|accompanied by|supported by|(?:key|named|responsible|trusted) (?:adult|person|worker)|adults?|(?:(?:reading |learning |peer |adult )?(?:mentors?|partners?|buddy|buddies)|readers?|heard by|listened to by|tutors?)"
# What may stand at the heads of the other columns: of anything else the table tells more than who does it.
_OF_WORK = r"(?:class(?:es)?|form|year(?: group)?|tutor group|group|set|phase|key stage|subject|curriculum area|area|department|responsibilit(?:y|ies)|school|academy|site|child(?:ren)?|pupils?|students?|date|day|time|session|room|term|link governor|governors?|notes?|lead(?:er)?)"
OF_A_JOB = Cue(phrase(rf"^\W*(?:{_JOB})\W*$"), Role.STAFF, 2.5, IN_A_COLUMN)
OF_VOLUNTEERS = Cue(phrase(rf"^\W*(?:{_VOLUNTEERS})\W*$"), Role.STAFF, 2, IN_A_COLUMN)
OF_HELPERS = Cue(phrase(rf"^\W*(?:{_HELPERS})\W*$"), Role.STAFF, 2, IN_A_COLUMN)
OF_WORK = phrase(rf"^\W*(?:{_OF_WORK}|{_JOB}|{_VOLUNTEERS}|{_HELPERS})\W*$")
