"""Who gave, lent or left something of their own to the school, or gives their time: pure data.

    A legacy of £15,000 has been left to the school by Miss Kempton.       Mrs Crane gave a piano.
    Two volunteers, Mr Orme and Mrs Bray, hear readers on Fridays.

Talks, reports and grants are given in a job, and a bill comes from a firm. Whoever is called a
volunteer and has a title is there as that, like a visitor; a parent who helps is a parent.
"""

from __future__ import annotations

import re

from redactor.data import Role
from redactor.people.vocabulary import Cue, before, behind

_GIVES = "gave or lent something of their own"
_SCHOOL = r"(?:the |our )?(?:school|academy|college|library|nursery|trust|choir|orchestra|PTA|us)"
_GOODS = r"(?:£[\d,.]+|sum|pianos?|organ|cellos?|violins?|guitars?|drums?|instruments?|trees?|saplings?|bulbs?|plants?|shrubs?|seeds?|encyclop\w+|bench(?:es)?|computers?|laptops?|telescopes?|sheds?|greenhouses?|paint|toys|bikes?|bicycles?|wood|timber|compost|topsoil|stone|bricks|logs|straw|hens?|incubator|paddock|tractor|marquee|tents?|boat|fridge|sewing machines?|(?:raffle|tombola) prizes?)"
_MORE_GOODS = rf"(?:{_GOODS}|money|books?|troph(?:y|ies)|cups?|prizes?|costumes?|field|land|clothes|uniforms?|furniture|shelves|equipment)"
_KINDLY = r"(?:(?:kindly|generously|also|all) )?"
_IN_A_JOB = r"(?!(?:[^.;]*\b)?(?:talks?|presentations?|reports?|updates?|accounts?|figures|invoices?|quot\w+|tenders?|grants?|fees?|estimates?|bids?|refunds?|fines?|lessons?|tuition|sessions?)\b)"
_FROM_ITS_START = rf"(?:^(?:\W*[A-Z]?\d[\w./]*[.)]?\s+)?|(?<=[.;] )){_IN_A_JOB}[^.;]*"

_GIVES_TIME = "gives their time"
# … of somebody without a title, who may be a pupil, and of others
A_VOLUNTEER, HELPS = "gives their time as a volunteer", "helps as a volunteer"
_EMPLOYED = r"(?! (?:co-?ordinators?|managers?|leads?|leaders?|officers?|governors?|trustees?|chairs?|first|and community|polic|programme|scheme|service|centre|week|award))"
_AS_WHAT = r"(?: (?:readers?|helpers?|mentors?|drivers?|coach(?:es)?|gardeners?|librarians?|tutors?|cooks?|counsellors?|accompanists?|assistants?|stewards?|listeners?))?"
_WHERE = r"(?: (?:at|in|on|from|with|for) (?:the |our )?(?:[\w-]+ ){0,2}[\w-]+)?"
_AND_WHERE = rf"{_EMPLOYED}{_AS_WHAT}{_WHERE}\s*[,(]?(?: (?:and )?(?:including|namely|in particular|particularly|especially|notably|above all|among them),?)?"
# Parents help beside their children; pupils do it for an award.
_FAMILY = r"(?:parent|carer|family|mum|dad|grand\w+|student|pupil|sixth[- ]form\w*|young)"
_OF_A_FAMILY = rf"{_FAMILY}s?['’]? "
_OF_NONE = rf"(?:(?!{_FAMILY})[\w-]+ )?"
_IS_ONE = r"(?:\s*[,(-]\s*|,? who (?:is|was) |\s+(?:is|was) (?:also )?)(?:(?:an?|the|our|one of (?:the|our)) )?"
_VOLUNTEER = (
    rf"volunteers?{_EMPLOYED}{_AS_WHAT}(?=\s*(?:[,.;)]|$)|\s+(?:who|and|at|in|with|on|for)\b)"
)
_YEAR = r"(?:(?:Year|Yr|Y|Form) ?\d{1,2}|\d{1,2}[A-Z]\b|(?:the |our )?(?:lower |upper )?sixth\b)"
_ONE_OF_THEM_BEFORE = before(
    rf"\b(?:(?:an?|the|our) {_OF_NONE}volunteer{_AS_WHAT},?|(?:(?:the|our|two|three|four|five|other|these)\s+)+(?:{_YEAR}(?:['’]s?)? )?{_OF_NONE}volunteers{_AND_WHERE}"
    r"|(?:group|team|band|army|gang|crew|rota) of (?:[\w-]+ )?(?:volunteers|helpers)(?: and [\w-]+)?,? (?:ably |kindly )?(?:led|organised|headed|run|co-?ordinated) by)"
)
_ONE_OF_THEM_BEHIND = behind(rf"{_IS_ONE}(?:{_OF_NONE}){{0,2}}{_VOLUNTEER}")
# … who goes to school, with a title or without: "Miss Hythe (Year 12)", "the Year 9 volunteers, …"
GOES_TO_SCHOOL = re.compile(
    rf"^(?:\s*[(,]\s*(?:(?:in|of|from|who is in) )?{_YEAR}|,? (?:in|of|from) {_YEAR})"
    rf"|\b(?:is|are|was|were|being)\s+(?:(?:both|all|still|also)\s+)?(?:an?\s+)?(?:[\w-]+\s+)?(?:pupils?|students?|sixth[- ]formers?)\b"
    rf"|\b(?:is|are|was|were)\s+(?:both\s+)?in\s+{_YEAR}|\bis\s+1\d\b",
    re.IGNORECASE,
)
OF_A_CLASS = re.compile(
    rf"{_YEAR}(?:['’]s?)?(?: [\w-]+)? volunteers?\b[^.;]*$|\bvolunteers?,? (?:in|of|from) {_YEAR}[^.;]*$",
    re.IGNORECASE,
)

GIVEN_BEFORE: tuple[Cue, ...] = (
    Cue(
        before(
            rf"{_FROM_ITS_START}\b(?:{_MORE_GOODS}\b[^.;]{{0,40}}?\b(?:was|were|is|are|been|being) {_KINDLY}(?:given|lent|loaned|left)(?: to {_SCHOOL})? by"
            rf"|\b(?:with|using|from) (?:\w+ ){{0,2}}{_GOODS} {_KINDLY}(?:given|lent|left) by|(?:donated|bequeathed|gifted)(?: to {_SCHOOL})? by|(?:left|lent|given) to {_SCHOOL} by),?"
        ),
        Role.FAMILY,
        2.5,
        _GIVES,
    ),
    Cue(
        before(
            rf"{_FROM_ITS_START}\b(?:gifts?|donations?|bequests?|legac(?:y|ies)|cheques?|£[\d,.]+)(?: (?:of|for) [\w£,. ]{{2,30}}?)? from(?: the late)?,?"
        ),
        Role.FAMILY,
        2.5,
        _GIVES,
    ),
    Cue(
        before(
            rf"\b(?:an? {_OF_A_FAMILY}volunteer{_AS_WHAT},?|(?:(?:the|our|two|three|four|five|other|these)\s+)*{_OF_A_FAMILY}volunteers{_AND_WHERE}"
            r"|(?:group|team|band|army|gang|crew|rota) of (?:[\w-]+ )?(?:parents|carers|mums|dads|grandparents|parishioners|villagers)(?: and [\w-]+)?,? (?:ably |kindly )?(?:led|organised|headed|run|co-?ordinated) by)"
        ),
        Role.FAMILY,
        2.9,  # less than an office
        _GIVES_TIME,
    ),
    Cue(_ONE_OF_THEM_BEFORE, Role.FAMILY, 2.9, A_VOLUNTEER),
    Cue(_ONE_OF_THEM_BEFORE, Role.OTHER, 2, HELPS),
)
GIVEN_BEHIND: tuple[Cue, ...] = (
    Cue(
        behind(
            rf"(?:,? who)?\s+(?:has |had |have )?{_KINDLY}(?:(?:gave|given|lent|loaned)\s+(?:{_SCHOOL} )?(?:(?:an?|the|some|his|her|their|two|three|four|forty|\d+|old|new|several|more) ){{0,3}}{_GOODS}"
            rf"|(?:donated|bequeathed)\s+(?:{_SCHOOL} )?(?:[\w£,.]+ ){{0,3}}?{_MORE_GOODS}|left\s+(?:{_SCHOOL} )(?:[\w£,.]+ ){{0,2}}?{_MORE_GOODS})\b"
        ),
        Role.FAMILY,
        2.5,
        _GIVES,
    ),
    Cue(
        behind(
            rf"{_IS_ONE}(?:[\w-]+ ){{0,1}}{_OF_A_FAMILY}{_VOLUNTEER}"
            r"|,? who (?:kindly |regularly )?volunteers\b(?! as)|,? who gives (?:his|her|their) time\b|,? who (?:comes?|came|has come|has been coming|helps|helped) (?:[\w ]{0,20} )?as an? (?:[\w-]+ )?volunteer\b|(?:,? who)?,? gives (?:his|her|their) time (?:freely|for nothing)"
        ),
        Role.FAMILY,
        2.9,  # less than an office
        _GIVES_TIME,
    ),
    Cue(_ONE_OF_THEM_BEHIND, Role.FAMILY, 2.9, A_VOLUNTEER),
    Cue(_ONE_OF_THEM_BEHIND, Role.OTHER, 2, HELPS),
)
