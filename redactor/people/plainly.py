"""Sentences that nobody writes but of somebody at work: pure data and its look-up.

What lives here: what stands on both sides of a name, the reader has no say in it. What does not:
cues that only tip (`cues`), and the matters that are somebody's own, before which these give way
(`matters`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from redactor.data import Role
from redactor.people.drafts import PLAINLY_AT_WORK
from redactor.people.vocabulary import JOB, Cue, before, behind

if TYPE_CHECKING:
    from redactor.expressions import Expression

_I = re.IGNORECASE
_CUE = Cue(before(""), Role.STAFF, 3, PLAINLY_AT_WORK, act=True)


class _Plain(NamedTuple):
    """The words up to a name and those behind it; of some only if they have a title."""

    left: Expression
    right: Expression
    titled: bool = False
    paragraph: re.Pattern[str] | None = None  # what stands in it up to the name


# Where somebody is complained of, or has a matter of their own, all this proves nothing.
_NOT_OPENLY = re.compile(
    r"\b(?:complain\w*|grievance|alleg\w+|accus\w+|unhappy|aggrieved|upset|concern(?:s|ed) (?:about|that|over)|disciplin\w+|capability|misconduct|suspended|suspension|warning|warned|resign\w+|unkind|rude|(?:his|her|their) hearing"
    r"|under investigation|investigated|(?:meeting|interview) with HR|formal (?:meeting|hearing|interview)|(?:a|the) hearing|dismiss\w+|redundan\w+|probation\w*|unsuccessful|not appointed|salar(?:y|ies)|(?:pay|spine|scale) (?:point|scale|range)"
    r"|on (?:a )?(?:salary|scale|grade|point|£)|£\d[\d,]* (?:a year|per annum)|(?:her|his|their) (?:own )?(?:son|daughter|child|children|boy|girl|mother|father|parents?|partner))\b",
    _I,
)
_NO_CHILD_OF_THEIRS = (
    r"(?![^.;]{0,60}\b(?:son|daughter|child|him|her boy|her girl|his boy|his girl)\b)"
)
_OFTEN = r"(?:an?|each|every|per|once an?|twice an?|(?:two|three|four|five) times an?) (?:day|week|fortnight|month|morning|afternoon|term|half[- ]term|(?:mon|tues|wednes|thurs|fri)day)"
_ADVERB = r"(?:(?:now|also|already|just|since|recently|kindly|again|both|all) )*"

_FAMILY_JOB = (
    r"(?:famil(?:y|ies) (?:support |liaison |link )?(?:worker|officer|practitioner|advis[eo]r|mentor|liaison|partnership worker)"
    r"|parent(?:al)? (?:support|liaison|involvement|engagement) (?:worker|officer|advis[eo]r)|home[- ]school (?:link |liaison |support )?(?:worker|officer)"
    r"|early help (?:worker|practitioner|officer))"
)
_MEETS_FAMILIES = (
    r"(?:speaks?|spoke|talks?|talked|sees?|saw|meets?|met|rings?|rang|visits?|visited|runs?|ran|helps?|helped|supports?|supported|greets?|greeted|works?|worked"
    r"|stands?|is (?:at|on|in|there|seeing|visiting|running|working|supporting)|has (?:been )?(?:met|seen|visited|run|rung|spoken|started|begun|set up))"
)
_POST = rf"(?:as |to be |to the post of )?(?:the |our |an? )?(?:[\w-]+ ){{0,3}}{JOB}\b(?<!trustee)(?<!governor)(?<!prefect)"
_BEGINS = r"(?=\s*(?:[.;]|$)|,? (?:and|who|to|from|in|with effect|for|starting|beginning|until|on|at the)\b)"
_MENDED = (
    r"(?:put (?:up|in|out|back|down)|mended|fixed|fitted|repaired|repainted|painted|installed|replaced|cleared|cleaned|moved the|built|ordered|checked|tested|serviced|cut (?:back|down|the)"
    r"|gritted|jet-?washed|trimmed|felled|removed|secured|boarded up|taken (?:down|out)|turned (?:off|on|up|down)|bled|drained|unblocked|arranged|obtained|got (?:quotes|prices|\w+ quotes))"
)
_PROVIDER = r"(?:providers?|suppliers?|contractors?|caterers?|franchisees?|operators?|installers?|publishers?)"
_LETTERS = r"(?-i:EA|LA|NHS|HSE|DfE|DE|CCMS|HSC|BSO|CCG|ICB|MAT|WG|GTCS|[A-Z]{1,3}CC|[A-Z]{1,2}BC)"
_SECTION = (
    r"(?:transport|maintenance|admissions|estates|property|catering|payroll|finance|HR|legal|governance|governors?|SEND?|SEN|inclusion|attendance|welfare|music|library"
    r"|procurement|building|technical|safeguarding|early years|capital|IT|highways|planning)"
)
_IN_A_SECTION = rf",?\s+(?:in|at|from|of) (?:the )?(?:{_LETTERS}(?:['’]s)? (?:{_SECTION}\b(?: (?:office|team|section|department|unit|branch|services?|division))?)|{_LETTERS}\b(?=\s*(?:[.,;]|$| (?:about|and|who|has|is|will|was|for|that|to)\b)))"
_CHARITY = (
    r"(?-i:Connexions|Careers Wales|Careers Scotland|Skills Development Scotland|Barnardo[’']?s|NSPCC|Place2Be|Relate|Mind|Mencap|Scope|Shelter|Samaritans|RNIB|RNID|RSPCA|RSPB|RNLI|Sustrans"
    r"|Groundwork|Cruse|Winston['’]s Wish|Kooth|Addaction|Turning Point|Christian Aid|CAFOD|Oxfam|Unicef|UNICEF|Action for Children|Home[- ]Start|Sure Start|St John Ambulance|Red Cross|Young Minds|YoungMinds|Women['’]s Aid|Trócaire)"
)
_BE_A_GOVERNOR = (
    r"(?:proposed|nominated|recommended|put forward|suggested|co-?opted|appointed|elected|approached|interested in (?:joining|becoming|the vacancy)|willing to (?:stand|join|serve|be)"
    r"|keen to (?:stand|join|serve|be a governor)|(?:asked|invited) to (?:join|stand|become|consider|serve|be a (?:governor|trustee)|come to (?:the|our|a|his|her) (?:next |first )?meeting))"
)
_FRIENDS = (
    r"(?:(?-i:Friends\b(?: of [\w' ]{2,30}?)?|PTA|PTFA|PSA|HSA|FOS|FPTA|PTSA)|parent[- ]teachers?['’]? association|parents['’] association"
    r"|(?:home[- ]school|school|parent staff|parents['’]? and (?:teachers|friends)['’]?) association|parent council|allotment society|village hall committee)"
)
_CHAIRS = r"(?:chair(?:man|woman|person)?|co-?chair|vice[- ]chair|secretary|treasurer|president|organiser|co-?ordinator)"
_AT_FAULT = r"(?:fault|leak|boiler|pump|heating|alarms?|roof|drains?|wiring|blockage|burst pipe|pipes?|pool|gutters?|guttering|lights|lighting|toilets|sewer|fuse|fence|gate|lift|minibus)"
_SUBJECT = r"(?:English|maths|mathematics|science|French|German|Spanish|Welsh|Irish|Gaelic|Latin|history|geography|art|music|drama|PE|RE|DT|IT|computing|phonics|reading|spelling|literacy|numeracy|nurture|intervention|physics|chemistry|biology|food|textiles)"
_HIGH_POST = (
    r"(?:head ?teacher|principal|head of (?:school|college|sixth form)|(?:executive|deputy|assistant|acting|interim) (?:head ?teacher|principal|head\b(?! (?:girl|boy|student|pupil|of house)))"
    r"|director of [\w& -]{3,30}?|chief (?:executive|operating|finance|financial) officer|(?:school |college )?business manager|SENDCO|SENCO|SENDCo|SENCo|bursar|site manager)"
)
_OF_A_SCHOOL = r"(?: (?:of|at|for) (?:the )?(?-i:[A-Z])[\w'’&-]*(?: (?-i:[A-Z])[\w'’&-]*){0,4})?"
_FIRM = (  # with which no pupil is placed
    r"(?-i:Buses|Coaches|Coach Hire|LLP|Consulting|Consultants|Consultancy|Architects|Surveyors|Solicitors|Catering|Caterers|Contractors|Builders|Construction|Constabulary|Insurance|Software|Publishing)"
)

_PLAINLY = (
    _Plain(
        before(""),
        behind(
            r",? (?:from|in) (?:the |our )?(?:school |front |main |general |admin |exams |finance )?office,? (?:has|have|had|will|is|was|are|were)\b"
        ),
        titled=True,
    ),
    _Plain(
        before(""),
        behind(r",? who (?:was|is|had been) on (?:gate |playground |lunch |break |bus )?duty\b"),
        titled=True,
    ),
    _Plain(
        before(
            r"\b(?:met|meet(?:s|ing|ings)?|spoke|spoken|speak(?:s|ing)?|talk(?:s|ed|ing)?|contact|liais\w+|corresponded|call|visit|working|worked)(?: again| twice)? with"
        ),
        behind(
            rf",? (?:of|from) (?:the |our )?(?:(?:(?-i:[A-Z])[\w'’&-]*(?: and)? ){{1,4}}{_FIRM}\b|(?:{_SECTION}) (?:team|office|service|unit|department)\b|parent carer forum\b){_NO_CHILD_OF_THEIRS}(?![^.;]{{0,60}}\b(?:boy|girl|pupil|student|famil(?:y|ies)|exclusion|suspension)\b)"
        ),
    ),
    _Plain(
        before(""),
        behind(
            rf"\s+(?:(?:has|have|had|was|were) {_ADVERB}(?:been )?appointed(?: as| to be)?|(?:takes|took|will take) up (?:(?:the|her|his) )?post as)(?: the| our)?(?: new)? {_HIGH_POST}{_OF_A_SCHOOL}{_BEGINS}"
        ),
    ),
    _Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had|have|will|would|is to) )?(?:kindly )?(?:agreed to )?(?:remain|remains|stay|stays|stay on|stays on|continue|continues)(?: on)? as (?:the |our )?(?:interim|acting|executive) (?:head\w*|principal|deputy\w*|chief executive|business manager)\b"
        ),
    ),
    _Plain(
        before(rf"\b(?:the |our |a )?(?:[\w-]+ )?{_FAMILY_JOB},?"),
        behind(rf",? (?:who )?(?:(?:also|now|still|often) )?{_MEETS_FAMILIES}\b"),
    ),
    _Plain(
        before(r"(?:^|[.;:]\s|\b(?:that|and))(?:\W*\d[\d.]*\.?)?\W*"),
        behind(
            rf",\s+(?:the |our )?(?:[\w-]+ ){{0,2}}{JOB},\s+(?:who )?(?:has|had|have|will|is to|would) {_ADVERB}(?:have )?{_MENDED}\b(?! (?:his|her|their|with|in (?:for|his|her))\b)"
        ),
        titled=True,
    ),
    _Plain(
        before(r"(?:^|[.;:]\s|\b(?:that|and))(?:\W*\d[\d.]*\.?)?\W*"),
        behind(
            rf"(?: \([^()]{{2,30}}\))?\s+(?:has|have|had|was|were) {_ADVERB}(?:been )?appointed {_POST}{_BEGINS}"
        ),
        titled=True,
    ),
    _Plain(
        before(r"\b(?:pleased|delighted|happy|able) to (?:announce|report|say) that"),
        behind(rf"\s+(?:has|have|had|was|were) {_ADVERB}(?:been )?appointed {_POST}{_BEGINS}"),
    ),
    _Plain(
        before(
            rf"\b(?:the|our|its|their|whose) (?:new |current |present |other |\w+ )?{_PROVIDER},"
        ),
        behind(r",|\s+(?:of|from|at) (?:the )?(?-i:[A-Z])|\s*[.;)]"),
    ),
    _Plain(
        before(
            r"\b(?:sp(?:eak|eaks|oke|oken)|talk(?:s|ed)?|written|wrote|write|replied|reply)(?: again| twice| once more| at length| this week| today)? (?:to|with)"
            r"|\b(?:met|meet|liais\w+|checked|check)(?: again| twice)? with|\b(?:asked|ask|e-?mail(?:ed)?|rang|rung|ring|phoned?|contacted|contact|chased?|from)(?: again)?"
        ),
        behind(rf"{_IN_A_SECTION}{_NO_CHILD_OF_THEIRS}"),
    ),
    _Plain(
        before(""),
        behind(
            rf",?\s+(?:from|of|with|at) (?:the )?{_CHARITY}\b,? (?:has|had|have|is|was|will|came|comes|visits?|visited|runs?|ran|spoke|speaks|gave|gives|led|leads|sees|saw)\b{_NO_CHILD_OF_THEIRS}"
        ),
    ),
    _Plain(
        before(r"\b(?:home|joint) visits? (?:(?:made|done|jointly|together) )?(?:with|by)"),
        behind(r"\s+to (?:see |the home of |the famil(?:y|ies) of )?(?-i:[A-Z])"),
    ),
    _Plain(
        before(""),
        behind(
            rf",? who (?:works|worked|is employed|volunteers|has worked) (?:for|at|in|with|as) [^,.;]{{3,50}},? (?:has|have|had|is|was|were|will|would)(?: now)?(?: been| be)? {_BE_A_GOVERNOR}\b{_NO_CHILD_OF_THEIRS}"
        ),
    ),
    _Plain(
        before(r"\b(?:asked|approached|invited|ask|approach|invite)"),
        behind(
            rf",\s+(?:the |our |a )?(?:[\w'’-]+ ){{0,3}}{JOB}(?<!member)(?<!rep)(?<!leader),? (?:to (?:come to|join|attend|speak|talk|stand|become|consider)|whether|if (?:she|he|they) would)\b"
        ),
    ),
    _Plain(
        before(rf"\b{_FRIENDS}\b[^.;]{{0,80}}?(?:,|\band|\bto|\bfrom|\bby|\bwith|\bthat|:)"),
        behind(
            rf",? (?:who is |as )?(?:its|their|the|the group['’]s|the Friends['’]) (?:new |outgoing |acting |former )?{_CHAIRS}\b"
        ),
    ),
    _Plain(
        before(
            r"\bthank(?:s|ed|ing)?(?: you)?(?: (?:go|went|were (?:sent|given|recorded)|are due|again))?(?: to)?|\bgrateful to"
        ),
        behind(
            r"\s+and (?:her|his|their|the) (?:[\w-]+ )?(?:committee|team|helpers|volunteers|band of (?:helpers|volunteers))\b"
        ),
        titled=True,
    ),
    _Plain(
        before(
            r"\b(?:the|its|their|our) (?!eco|debating|chess|quiz|sports|student|pupil|junior|youth|house)(?:[\w-]+ )?(?:team|department|staff)\b,? (?:led|headed|managed|run) by"
        ),
        behind(
            r",? (?:was|were|had been|has been|should be|is|are) (?:\w+ly )?(?:congratulated|thanked|commended|praised|applauded)\b"
        ),
        paragraph=re.compile(
            r"\b(?:award|mark|accreditation|prize)\b[^.;]{0,20}\bfor (?:its|their|our|the school['’]s|the college['’]s) (?:work|support|provision|practice|careers|teaching|governance|catering)\b",
            _I,
        ),
    ),
    _Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had|have|will|is to|would) )?(?:also )?(?:rang|rung|rings?|phoned?|phones|telephoned?|calls|called|visited|visits) (?:home|all (?:the |their )?(?:families|homes|parents))\b(?! (?:from|after|when|because|for (?:his|her)))"
        ),
        titled=True,
    ),
    _Plain(
        before(
            r"\b(?:brought (?:back )?together|reconciled|made (?:it )?up|talked (?:it |things )?(?:through|over)|mediat\w+|restorative (?:meeting|conversation|circle)s?|(?:sorted|worked) (?:it |things )?out"
            r")\b[^.;]{0,40}\b(?:with|through|thanks to) (?:the |some |much )?(?:help|support|assistance|guidance) (?:of|from)"
        ),
        behind(r"(?!,? (?:his|her|their|the|whose|a)\b|,? who\b|['’]| \()"),
        titled=True,
    ),
    _Plain(
        before(r"^\W*(?:\d[\d.]*\.?)?\W*|[.;?]\s|\bthat"),
        behind(
            rf"\s+(?:goes|visits|goes (?:in|out|over|along)|checks in|looks in) (?:there |them )?{_OFTEN}(?=\s*(?:[.;,]|$)| to (?:see|check|observe|hear|teach|read with|meet|work with)\b)"
        ),
        titled=True,
        paragraph=re.compile(
            r"\b(?:how often|who (?:goes|visits|checks)|(?:someone|anyone|somebody|anybody|staff|school) (?:goes|visits|checks|sees))\b",
            _I,
        ),
    ),
    _Plain(
        before(r"\bstaff\b[^.;:]{0,80}\b(?:and|that)"),
        behind(
            rf"\s+(?:now )?(?:runs|leads|takes|teaches|delivers|sees|does) (?:(?:one|two|three|four|five|six|some|several|\d+|them|groups|sessions|interventions|these) ){{1,2}}{_OFTEN}\b"
        ),
    ),
    _Plain(
        before(
            r"\b(?:been|were|was|are|is|be|being) (?:\w+ly )?(?:assessed|screened|moderated|inspected|vaccinated|immunised|audited|surveyed|serviced)\b(?! as)[^.;,]{0,60}\bby"
        ),
        behind(r"(?!['’]| in (?:year|class)| \()"),
    ),
    _Plain(
        before(r"\b(?:thank(?:s|ed|ing)?(?: you)?(?: to)?|grateful to|gratitude to)"),
        behind(
            rf",? for (?:(?:so|very) \w+ |kindly |quickly |promptly )?(?:finding|tracing|fixing|repairing|mending|sorting(?: out)?|clearing|unblocking|restarting|getting) the (?:[\w-]+ ){{0,2}}?{_AT_FAULT}\b"
        ),
    ),
    _Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had|always) )?(?:gets?|got|brings?|brought|draws?|drew) the (?:very )?best (?:out of|from) (?:everyone|everybody|them|all|each|every \w+|the \w+)\b"
        ),
        titled=True,
    ),
    _Plain(
        before(
            r"\b(?:saw|seen|visited|watched|observed|joined|dropped into|sat in on|popped into|called in on|looked in on|went (?:in)?to)"
        ),
        behind(
            rf"['’]s?\s+(?:(?:top|bottom|lower|upper|small|Year \w+|Y\d+|\w+ set) )?(?:{_SUBJECT} )?(?:class|lessons?|groups?|sets?|sessions?)\b"
        ),
        titled=True,
    ),
)


def plainly_at_work(left: str, right: str, paragraph: str, *, titled: bool) -> list[Cue]:
    """The cue that such a sentence is, if the words around a name are one."""
    said = any(
        (titled or not plain.titled)
        and plain.left.search(left)
        and plain.right.search(right)
        and (plain.paragraph is None or plain.paragraph.search(paragraph))
        for plain in _PLAINLY
    )
    return [_CUE] if said and not _NOT_OPENLY.search(left + right) else []
