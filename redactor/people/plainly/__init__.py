"""Sentences that are written only about somebody at work: pure data and its look-up.

arrivals  who takes up a post or leaves the board, as it is announced
posts     who somebody plainly is: of an office, a firm, a section, appointed to a post
deeds     what somebody plainly does at work, or is thanked for
about_the_place who has a job about the place: a step up, a weekly round, an instrument, a price, a check
news      what is told of them openly: who came, stays on, retires, whose class did well
listed    one of several of a job or an office, in a list that says of which
offered   who gives their time at work, is lent by another school, has a duty, offers to serve
first_names whom a school of first names calls so beside their job, their team, their route
passing   whom a sentence names only in passing: who covers, helps, is thanked
met       whom one meets at work: in their class, told by a pupil, come from elsewhere to cover
remarked  of whom something good is told openly: a lesson, a compliment, prizes given out
callers   who calls there for their living, or is met on a visit: a driver, a poet, a farm
in_welsh  the same in Welsh, which the reader hardly knows
outside   who is none of the school's: authors, public figures, people of other bodies
governing what nobody does but whoever governs, or comes for a body
sentence  what both are made of

What lives here: what stands on both sides of a name, the reader has no say in it. What does not:
cues that only tip (`cues`), and the matters that are somebody's own, before which these give way
(`matters`).
"""

from __future__ import annotations

import re

from redactor.data import Role
from redactor.expressions import Several
from redactor.people.drafts import PLAINLY_AT_WORK
from redactor.people.matters import of_bearer
from redactor.people.plainly.about_the_place import ABOUT_THE_PLACE
from redactor.people.plainly.arrivals import ARRIVALS
from redactor.people.plainly.callers import CALLERS
from redactor.people.plainly.deeds import DEEDS
from redactor.people.plainly.first_names import FIRST_NAMES
from redactor.people.plainly.governing import GOVERNING
from redactor.people.plainly.in_welsh import IN_WELSH
from redactor.people.plainly.listed import LISTED
from redactor.people.plainly.met import MET
from redactor.people.plainly.news import NEWS
from redactor.people.plainly.offered import OFFERED
from redactor.people.plainly.outside import OUTSIDE
from redactor.people.plainly.passing import PASSING
from redactor.people.plainly.posts import POSTS
from redactor.people.plainly.remarked import REMARKED
from redactor.people.private_lives import is_private
from redactor.people.vocabulary import ADULT_KIN, LOOKOUT, Cue, before, behind

_CUE = Cue(before(""), Role.STAFF, 3, PLAINLY_AT_WORK, act=True)
_PLAINLY = Several(
    [
        (plain.right, plain)
        for plain in (
            *POSTS,
            *ARRIVALS,
            *DEEDS,
            *FIRST_NAMES,
            *ABOUT_THE_PLACE,
            *GOVERNING,
            *IN_WELSH,
            *LISTED,
            *MET,
            *NEWS,
            *OFFERED,
            *PASSING,
            *REMARKED,
            *CALLERS,
            *OUTSIDE,
        )
    ],
    LOOKOUT,
)

# Where somebody is complained of, or has a matter of their own, all this proves nothing.
_NOT_OPENLY = re.compile(
    r"\b(?:complain\w*|grievance|alleg\w+|accus\w+|unhappy|aggrieved|upset|concern(?:s|ed) (?:about|that|over)|disciplin\w+|capability|misconduct|suspended|suspension|warning|warned|resign\w+(?! from (?:the |our |its )?(?:[\w-]+ ){0,2}(?:panel|pool|committee|working (?:party|group)|board|governing (?:body|board))\b)|unkind|rude|(?:his|her|their) hearing"
    r"|hard to sleep|(?:not|hardly|barely) sle(?:pt|eping)|(?:second|further|written) statement|under investigation|investigated|(?:meeting|interview) with HR|formal (?:meeting|hearing|interview)|(?:a|the) hearing|dismiss\w+|redundan\w+|probation(?!ers?\b)\w*|unsuccessful|not appointed|salar(?:y|ies)|(?:pay|spine|scale) (?:point|scale|range)"
    r"|not been (?:very )?well|unwell|poorly|(?:has|have|had|is|was|been) (?:ill|sick)\b|off (?:sick|work|ill)|signed off(?! the\b)|in hospital|(?:waiting for|awaiting) (?:the |his |her |some )?(?:results|tests|an operation|surgery)|having (?:tests|treatment)|maternity(?! (?:leave )?policy)|pregnant"
    r"|(?:his|her|their) (?:notice|grade|contract)|early retirement|restructur\w+|cancer|ill-health|(?<!taken up )(?<!takes up )(?<!took up )(?:her|his|their) post\b|(?:is|are|was|were|be) (?:leaving|retiring)|applicants?|candidates?(?! from (?:their )?homes?\b)(?! (?:for|stood for) [\w ]{0,20}(?:governor|trustee))"
    r"|cwyn\w*|chwyn\w*|gwynion|honiad\w*|absennol|yn (?:sâl|wael)|salwch|ysbyty|llawdriniaeth|beichiog|h?ymddiswydd\w+|disgyblu|ddisgyblu|rhybudd|dychwelyd i['’]r gwaith"
    r"|on (?:a )?(?:salary|scale|grade|point|£)|£\d[\d,]* (?:a year|per annum)|(?:her|his|their) (?:own )?(?:grand-?)?(?:son|daughter|child|children|boy|girl|mother|father|parents?|partner))\b",
    re.IGNORECASE,
)

_A_RELATIVE = behind(
    rf",?\s+(?:who (?:is|was) )?(?:the |a |his |her |their |\w+['’]s )?{ADULT_KIN}\b(?! (?:governor|trustee|member|council|forum|rep|volunteer|helper|association|support|link|liaison))"
)


def plainly_at_work(left: str, right: str, paragraph: str, *, titled: bool) -> list[Cue]:
    """The cue that such a sentence is, if the words around a name are one."""
    said = any(
        (titled or not plain.titled)
        and plain.left.search(left)
        and plain.right.search(right)
        and (plain.paragraph is None or plain.paragraph.search(paragraph))
        for plain in _PLAINLY.possible(right)
    )
    theirs = of_bearer(right)
    private = _NOT_OPENLY.search(left + theirs) or _A_RELATIVE.search(right) or is_private(theirs)
    return [_CUE] if said and not private else []
