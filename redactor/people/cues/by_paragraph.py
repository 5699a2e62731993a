"""What a general word before a name means by what its paragraph tells: pure data, with reasons.

`There had been a letter in the paper. Its author, Mrs Quaye, …` wrote no book, and whoever drives
`The driver, Mr Orde, …` in a paragraph about an accident is none of the school's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from redactor.attendance.region import APOLOGIES_TITLE
from redactor.data import Role
from redactor.people.drafts import APOLOGISED
from redactor.people.plainly.sentence import A_NAME
from redactor.people.vocabulary import STUDENT_UNION, UNION_OFFICE, Cue, before

if TYPE_CHECKING:
    from redactor.expressions import Expression

_I = re.IGNORECASE
_WHEELS = r"(?:motorist|driver|cyclist|motorcyclist|rider|van driver|car driver|lorry driver)"


LEADS_PUPILS = "is one of those who lead a group of pupils"
ON_STAGE = "has a part in a play"


class ByParagraph(NamedTuple):
    """A cue that holds where the paragraph, up to the name, or the title of its item has such words."""

    cue: Cue
    paragraph: re.Pattern[str]


def _told(pattern: str, role: Role, why: str, paragraph: str) -> ByParagraph:
    return ByParagraph(Cue(_before(pattern), role, 2.5, why), re.compile(paragraph, _I))


def _before(pattern: str) -> Expression:
    others = rf"(?:\s?{A_NAME}(?:\s?\([^()]{{1,30}}\))?(?:,| and|, and| &))*"
    return before(rf"\b{pattern}(?: (?:is|are|was|were|being))?[,:]?{others}")


CLUBS = (
    r"\b(?:(?:eco|debating|debate|chess|drama|gardening|coding|homework|film|cookery|lego)[- ](?:club|council|committee|society|team|group)"
    r"|(?:school|student|students['’]|pupil|youth|class) (?:council|parliament|voice|union))\b"
)

# "(b) Dr K. Thomas asked why …", below the title "Correspondence" or at a meeting for parents
WRITER = Cue(
    before(r"^\W*(?:\d[\d.]*\W+)?(?:\(?\w{1,3}[.)]\W+)?"), Role.FAMILY, 1.9, "writes to the school"
)
WRITES = re.compile(
    r"^\s+(?:(?:had|has|have) )?(?:asked|written|wrote|complained|objected|suggested|wanted|wished|requested|queried|expressed|was (?:unhappy|pleased|grateful))\b(?!.*\b(?:invoice|contract|quot(?:e|ation)|tender|on behalf of|for the (?:parish|diocese|council|trust|company|firm|church)|from the (?:parish|diocese|council|trust|LA|authority))\b)"
)
CORRESPONDENCE = re.compile(
    r"^\W*(?:[\w/.]{1,9}\W+)?(?:correspondence|letters?)(?: received)?\W*$", _I
)

_A_PART = r"(?:leads?(?! of)|principals|soloists?|narrators?|understud(?:y|ies)|stars?|readers?|singers?|dancers?|double act|performers?)"
_A_SHOW = (
    r"\b(?:(?:the|our|a|an|this year['’]s|(?:school|class|christmas|summer|spring|end[- ]of[- ]year|drama|college)) (?:\w+ )?(?:play|show|performance|production)|musical(?! (?:director|theatre course))|pantomime|panto|nativity|pageant"
    r"|concert|opera|operetta|carol service|talent show|gala|revue)\b"
)

BY_PARAGRAPH: tuple[ByParagraph, ...] = (
    ByParagraph(
        Cue(
            before(r"^\W*(?:\d[\d.]*\W+)?(?:\(\w\)\W+)?From"),
            Role.FAMILY,
            1.5,
            "wrote to the school",
        ),
        re.compile(r"\b(?:correspondence|letters?|complaints?|communications?)\b", _I),
    ),
    ByParagraph(  # `Accepted from Mrs Orme, who is abroad. Mr Pell had missed the train.`
        Cue(
            before(
                r"^\W*(?:\d[\d.]*\W+)?(?:(?:accepted|received|noted|approved|tendered|sent|given)\b[^.;:]{0,40}\b(?:from|by)(?: [^.;:]{3,120}\band(?: from)?)?)?"
            ),
            Role.GOVERNOR,
            2,
            APOLOGISED,
        ),
        APOLOGIES_TITLE,
    ),
    _told(
        r"(?:the (?:secretary|treasurer|(?:vice[- ])?president)|the union['’]s officers)",
        Role.PUPIL,
        LEADS_PUPILS,
        rf"{CLUBS}|\bunion['’]s officers\b",
    ),
    _told(
        rf"(?:the|its|our|both|two|three|four|all) (?:(?:the|two|three|four|young|main|comic|other) )*{_A_PART}",
        Role.PUPIL,
        ON_STAGE,
        _A_SHOW,
    ),
    _told(
        r"(?:its|whose|the|letter['’]s) (?:\w+ )?(?:author|writer|sender|organiser)(?: of (?:the|this|that) [\w-]+)?",
        Role.FAMILY,
        "the author of what came in",
        r"\b(?:letters?|complaints?|petitions?|e-?mails?|objections?|posts?|reviews?) (?:in|from|to|about|on|of|had|was|were|has|asking|complaining)\b",
    ),
    _told(
        rf"(?:the|its|whose|a) (?:other )?{_WHEELS}",
        Role.FAMILY,
        "drove in an accident",
        r"\b(?:knocked (?:down|over|off)|run over|ran (?:over|into)|driven into|drove into|crash(?:ed)?|collided|collision|reversed into"
        r"|(?:hit|struck|clipped|damaged) by (?:an? |the )?(?:\w+ )?(?:car|van|lorry|vehicle|bus|bike|bicycle|motorbike|scooter|taxi|motorist|driver))\b",
    ),
    _told(
        rf"(?:its|the|of the|two of the|three of the|both|new|whose) (?:new |elected |other |\w+ )?{UNION_OFFICE}",
        Role.PUPIL,
        "holds an office of the students' union",
        rf"^[\W\d.]*{STUDENT_UNION}\b",
    ),
    _told(
        r"(?:its|their|the (?:club|council|group|team|committee)['’]s) (?:young |own |new |elected )?(?:chair|leader|ringleader|captain|president|secretary|treasurer)",
        Role.PUPIL,
        "leads a group of pupils",
        rf"{CLUBS}"
        r"|\b(?:(?:small |large |same )?(?:group|gang)s? (?:of (?:(?:year \d+ )?(?:pupils|students|boys|girls|children))|(?:has|have|had) been (?:truant(?:ing)?|missing|late|caught|seen|smoking|vaping|fighting)))\b",
    ),
    _told(
        r"(?:its|their|the|our|the two|its two|two|both) (?:current |new |elected |\w+ )?(?:officers|leads|leaders|chairs|co-chairs|reps|representatives|spokes(?:people|persons)|captains|members)",
        Role.PUPIL,
        LEADS_PUPILS,
        r"\b(?:(?:school|student|students['’]|pupil|youth|class|eco) (?:council|parliament|voice|committee|leadership)|peer (?:listeners|mentors|mediators|supporters)|(?:digital|sports|young|play|anti-bullying|well-?being|junior) (?:leaders|ambassadors|champions)|(?:student|pupil) (?:leaders|ambassadors|librarians)|prefects|house captains|eco[- ](?:team|club|warriors))\b",
    ),
    _told(
        r"(?:the|its|our|their) (?:young |\w+ )?(?:leader|soloist|violinist|cellist|flautist|pianist|trumpeter|drummer|bassoonist|oboist|clarinettist|percussionist|goalkeeper|scorer|captain|anchor)s?",
        Role.PUPIL,
        LEADS_PUPILS,
        r"\b(?:orchestra|choir|band|ensemble|team|squad|eleven|relay)\b[^.]{0,60}\b(?:played|play|sang|sung|performed|won|lost|beat|drew|reached|competed|came|took part)\b",
    ),
)
