"""What minutes tell openly of those at work: whose class did well, who came, stays on, retires.

What lives here: news that nobody minds, each with the words that make it harmless. What does not:
posts and who gets them (`arrivals`), and news of home or of a matter of one's own, before which
all this gives way (`matters`).
"""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import JOB, YEAR, before, behind

_I = re.IGNORECASE
_OTHERS = rf"(?:{A_NAME}(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)){{0,4}}"
_WHEN = r"(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:autumn|spring|summer|new year))|at (?:easter|christmas|half[- ]term)|(?:this|last) (?:term|year|autumn|spring|summer|january|easter|september)|after (?:easter|christmas|half[- ]term))"
_STOPS = r"(?=\s*(?:[.;]|$)|,? and (?!(?:took|wants?|asked|told|said|he|she|they|his|her|their)\b))"
_THINGS = r"(?:^|[.;:?]\s+|\)\s*:?\s*)(?!(?:he|she|they)\b)(?:[\w'’]+ )?(?:(?!(?:he|she|they|him|her|them|his|their|child|boy|girl|pupil|family|mother|father|neighbours?)\b)[a-z\d%,'’-]+ ){0,12}"
_CAME = r"(?:came|arrived|started|took over|began|joined(?: us| the (?:school|team|department|staff))?)(?: (?:here|with us|to us|in post))?"
_TITLED_NAME = rf"(?:Mrs?|Ms|Miss|Mx|Dr|Fr|Sr|Revd?)\.? {A_NAME}"
_BOSS = r"(?:head ?teacher|head|principal|chief executive|CEO|executive head|director(?: of [\w ]{3,20})?|business manager|bursar)"
# How long no child has done anything.
_LONG = r"(?:for (?:over |nearly |more than |almost |some )?(?:1\d|[2-4]\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty)(?:-\w+)?) years|since (?:19[5-9]\d|200\d))"
_WORKED = rf"(?:has |had )?(?:driven|drove|cooked|cleaned|taught|served|caretaken|(?:done|did|kept|run|ran|managed|mended|tended|rung|clerked|played|tuned|cut|washed|looked after) (?:all )?(?:the|our))(?! (?:his|her|their)\b)[^,.;]{{0,40}}? {_LONG}"
_NO_MORE = r"(?![^.]*\b(?:tribunal|claim|settle\w*|as|because|since|while|owing|due|investigat\w+|hearing|court|police|arrest\w*|charged|health|doctor|consultant|medical|husband|wife|earlier|brought forward|let go|sacked|dismiss\w*)\b)"
_STUDENT = r"(?:intern|trainee(?: teacher)?|student (?:teacher|nurse|social worker)|placement student|PGCE student|trainee psychologist)"
_OF_A_SERVICE = re.compile(
    r"\b(?:counsell(?:or|ing)|therap(?:y|ist)|nurse|librarian|technician|caretaker|cleaner|family support|chaplain|music|speech and language|educational psycholog\w+|office|bursar)\b",
    _I,
)

# A paragraph whose title says that those of it who won something are staff.
_HONOURS = re.compile(
    r"^\W*(?:[\w.]{1,8}[.)]?\s+)?(?:staff (?:awards?|achievements?|honours|recognition|success(?:es)?)|(?:awards?|honours|recognition|achievements?|success(?:es)?) (?:for|of|to|among) (?:the |our )?(?:staff|colleagues|teachers))\s*[.:–-]"
    r"(?!.*\b(?:pupils?|students?|children|child|year \d+|Y\d+|head (?:boy|girl)|prefects?|choir|band|team)\b)",
    _I,
)

NEWS = (
    Plain(
        before(""),
        behind(
            r",?(?: who)? (?:returns|is back|came back|comes back|has returned|has come back|will return|will be back|returned|is returning|is to return) (?:to (?:us|the school|school|(?:his|her) (?:class|post)) )?(?:[\w ]{3,20} )?from (?:(?:his|her|their|a|the) )?(?:[\w-]+ )?secondment\b"
        ),
        titled=True,
    ),
    Plain(
        before(r"\bsince"),
        behind(
            r"\s+(?:joined|came|arrived|started|began|took (?:over|up|on))\b[^.;]{0,40}?,? (?:his|her) (?:department|faculty|subject|class(?:es)?|lessons|results|groups?|team|choir|year \w+|pupils|students)\b (?:has|have|had|are|is|were|was)\b"
        ),
        titled=True,
    ),
    Plain(
        before(r"(?:^|[.;:–-])\s*"),
        behind(
            r"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){1,3})?\s+(?:(?:has|have|had|was|were|is|are) )?(?:also )?(?:been )?(?:won|wins|received|gained|achieved|named|awarded|given|presented with|shortlisted|nominated|highly commended|commended|chosen|runner-up|a finalist|made)\b"
            r"(?![^.;]*\b(?:year \d+|Y\d+|class|aged|pupils?|students?|warning|notice|leave|grade|salary|his mother|her mother)\b)"
        ),
        paragraph=_HONOURS,
    ),
    Plain(  # "of Mr Gill, whose Year 4 class wrote its own newspaper"
        before(""),
        behind(
            rf", whose (?:{YEAR} |top |bottom |\w+ set )?(?:class|group|set|tutor group|form group|choir|band|team)\b (?:has |have |had )?(?:just |again |now )?(?:wrote|written|made|won|sang|sung|raised|built|led|performed|grown|grew|produced|printed|published|got|achieved|come|came|visited|designed|painted|ran|run|put on)\b(?![^.;]*, (?:has|had|is|was|will|would|left|lost|does|did)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r", (?:the |our )?(?:[\w-]+ )?apprentice of the year\b[^.;,]{0,30}, who works (?:in|at) (?:the|our) (?:nursery|pre-?school|school|kitchen|office|finance office|library|site team|estates team|IT team)\b(?! of\b)(?![^.;]*\b(?:college|students?|pupils?|course|second year|first year)\b)"
        ),
    ),
    Plain(
        before(r"\b(?:by|with|via|through|thanks to|thanked|contact|e-?mail|ring|ask)"),
        behind(
            rf", (?:the |our |her |his )?(?:{_BOSS}['’]s|(?:school|trust|college)(?:['’]s)?) (?-i:PA|EA|P\.A\.|personal assistant|executive assistant|secretary)(?=\s*(?:[.;)]|$))"
        ),
    ),
    Plain(
        before(
            rf"\b(?:an?|our|the|two|three|four|some|several|this term['’]s) (?:\w+ )?(?:{_STUDENT}s?|students?) (?:from|at|of) (?:the |our )?(?:[\w']+ ){{0,2}}(?:university|college of education)(?: of [\w ]{{3,20}})?, {_OTHERS}"
        ),
        behind(
            rf"(?: and {A_NAME})?,? (?:has been|have been|is|are|was|were|will be) (?:\w+ )?(?:a (?:hit|joy|star|great|real|huge|wonderful)|helping|working|teaching|running|leading|supporting|with us|here|in (?:school|class|year|nursery|reception)|brilliant|excellent|popular|welcome[d]?|thanked)\b"
            r"|\s*[.;]|,? (?:helps|works|teaches|runs|leads|supports|helped|worked|taught|ran|led) "
        ),
    ),
    Plain(
        before(""),
        behind(
            r"(?:,? who)?\s+(?:has|have|had) (?:now |just |both |also )*(?:passed|completed|finished) (?:her|his|their) (?:first |second )?(?:induction|ECT|NQT)(?: (?:year|period|training))?(?=\s*(?:[.,;]|$)|\s+(?:and|this|at|with|in)\b)(?![^.;]*\bchild\b)"
        ),
        titled=True,
    ),
    Plain(  # "is not being replaced when she retires"
        before(""),
        behind(
            rf"(?:, who [^,.;]{{5,60}},|, (?:the |our )?[^,.;]{{3,40}},)?\s+(?:is|was|will|would) not (?:to )?be(?:ing)? replaced when (?:she|he) retires?\b{_NO_MORE}"
        ),
        titled=True,
    ),
    Plain(
        before(r"\bthe (?:last|final) (?:day|week|service|concert|assembly) of"),
        behind(rf", who {_WORKED}(?=[,.;])(?!,? (?:was|is|in) (?:cut|brought))" + _NO_MORE),
    ),
    Plain(
        before(""),
        behind(
            rf", who {_WORKED}, (?:was|were|is|are|will be|has been) (?:warmly |much |again )?(?:thanked|presented with|given (?:flowers|a (?:card|gift|present|clock))|to be thanked|guest of honour)\b{_NO_MORE}"
        ),
    ),
    # of no child in front: whoever took over a post, or two who came together
    Plain(
        before(rf"{_THINGS}(?:since|after|now that)"),
        behind(
            rf" (?:took over|joined (?:us|the (?:school|team|department|staff))) {_WHEN}{_STOPS}"
        ),
        titled=True,
    ),
    Plain(
        before(rf"{_THINGS}(?:since|after|now that) {A_NAME} and"),
        behind(rf" {_CAME} {_WHEN}{_STOPS}"),
        titled=True,
    ),
    Plain(
        before(rf"{_THINGS}(?:since|after|now that)"),
        behind(rf" and {_TITLED_NAME} {_CAME} {_WHEN}{_STOPS}"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has|is) (?:now )?(?:gone|going|been able to go|moved|moving) (?:up )?(?:from [\w.]+(?: days)? )?to (?:two|three|four|five|\d(?:\.5)?)(?: full)? (?:days|mornings|afternoons|sessions)(?: a week)?(?=\s*(?:[.;]|$))"
        ),
        titled=True,
        paragraph=_OF_A_SERVICE,
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:has |had |is |was |will |would )?(?:kindly |very kindly |again )?(?:agreed to |offered to )?(?:put(?:ting)? off|postpon(?:e|ed|ing)|delay(?:ed|ing)?|defer(?:red|ring)?) (?:her|his|their) retirement\b(?= (?:for a (?:term|year|month)|for (?:two|three|six) (?:terms|months)|(?:until|till) (?:the (?:end|summer|autumn|spring|new)|(?:next )?(?:easter|christmas|summer|january|april|july|august|september|december|year)|a successor|20\d\d)|to (?:help|cover|see|finish|stay|teach))\b){_NO_MORE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:is|was|will be|has been) (?:going|moving|called|appointed|leaving for|licensed) to (?:another|a new|her new|his new|a different) (?:parish|benefice|diocese|circuit|church|congregation)\b{_NO_MORE}"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:bursary|bench|tree|garden|prize|cup|shield|trophy|plaque|fund|award|window|seat|library|scholarship)s?\b[^.;]{0,20}\b(?:in (?:loving )?memory of|in honour of|named (?:after|for))"
        ),
        behind(
            rf",? (?:an?|the|our|once|for (?:many|\w+|so many) years)? ?(?:(?:former|late|first|long-serving|retired|much-loved|old|previous) )*{JOB}\b(?! (?:boy|girl|pupil))"
        ),
    ),
)
