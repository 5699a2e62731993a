"""What a list, a column or a class list is headed with: it holds for every name in it."""

from __future__ import annotations

from redactor.data import Role
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
