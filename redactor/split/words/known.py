"""Lines that are told by what they lack: words for one thing and names, and nothing of a matter.

    Mrs Orr left the meeting at 6.10pm.      Next meeting: Thursday 12 March, 6pm, in the library.

The last lines of a sealed part may be published where they say no more than who came or went, when
the meeting is, or who signs. A list of what is private has no end; what such lines are made of has
one. Pure data, and the look-up.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words.text import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator


# Who came or went, when, and for what item.
OF_MOVEMENT = word_set(
    "a an the and or of to into at for from in on by with via as then again also both each every everybody others rest he she we who which while whilst it "
    "is are was were be been being has have had having did do not now left leave leaves leaving withdrew withdraw withdraws withdrawn rejoined rejoin "
    "rejoins joined join joins joining returned return returns returning arrived arrive arrives entered re-entered entering came come comes coming back "
    "went go gone out departed retired stepped dropped off logged disconnected sat down called invited asked admitted readmitted re-admitted remained "
    "welcomed thanked excused connected reconnected home accompanied escorted took take takes taking taken part no meeting meetings room call table "
    "chamber chair session board bench committee panel discussion discussions item items agenda point stage this that these following next previous "
    "remaining remainder duration during before after until till prior due owing because early earlier late later shortly just time times start end close "
    "conclusion beginning closed open another other engagement engagements commitment commitments appointment interest interests conflict declared "
    "declaration declarations vote voting voted decision decisions consideration considered discussed matter matters business minute minutes paper "
    "presentation presented presenting presentations questions answered report reports update remotely online zoom teams video link screen phone telephone "
    "governor trustee member director observer observers visitor officer vice chairman chairperson headteachers principals ceo leadership senior team lay "
    "professional corporation council parent parents pupil pupils governing body students co-opted associate foundation board's school college trust "
    "academy headteacher's election appointing lead leader leaders manager adviser advisor consultant finance hr human resources sen sendco senco "
    "inclusion safeguarding curriculum deputies assistants assistant acting interim executive company governance premises site support quorate quorum "
    "inquorate pm am hours hrs noon approximately about around chaired chairing resumed resumes resuming present apologies apologised absent absence "
    "attendance attending number numbers nos para paragraph one two three four five six first second third fourth last parts section confidential private "
    "reserved thanks ymneilltuodd dychwelodd gadawodd y yr i'r cyfarfod ystafell llywodraethwyr staff pennaeth"
)
# When they meet, that they part, who signs.
OF_CLOSING = word_set(
    "a an the and or of to at for from in on by with via as then also both all each every everyone everybody everyone's those this that these there their "
    "they them we you our he she his her who which it its is was were are be been being has have had will would not no none nothing any other further more than i "
    "ii iii iv v vi vii viii ix x same central budget session preceded so following next future forthcoming previous last first second third fourth "
    "remaining due later earlier meeting meetings date dates time times place places venue location day days week weeks term terms year academic diary "
    "calendar schedule scheduled planned arranged agreed confirmed noted fixed set tba tbc tbd provisional held hold take takes taken took meet meets "
    "begin begins beginning start starts starting started end ends ending ended finish finished finishing close closes closed closing closure concluded "
    "conclude conclusion adjourned adjourn rose rise business items item agenda minutes minute note notes record recorded copy prepared typed written "
    "draft approved approval correct true accurate sign signs signed signature signatures signing initial initials initialled name print printed position "
    "dated page pages tel telephone contact email officer clerk clerc chair chairman chairwoman chairperson chair's chairman's vice cadeirydd secretary "
    "head headteacher principal deputy director governor governors governors' trustee trustees trustees' member members director's directors board boards "
    "board's committee committees governing body local academy trust college corporation council full finance resources premises personnel pay standards "
    "curriculum teaching learning quality audit risk strategy strategic pupil welfare admissions staffing health safety buildings estates people community "
    "link training induction visit visits away annual general agm parents' fgb lgb lgc lab school schools primary infant infants junior secondary high "
    "nursery site campus building hall library room office staffroom classroom meeting's boardroom centre church vicarage online remotely remote zoom "
    "teams microsoft google person hybrid video call conference virtual virtually am pm p m again half quarter past one two three four five six seven "
    "eight nine ten eleven twelve fifteen twenty thirty forty fifty noon midday o'clock hours hrs hour morning afternoon evening tonight today monday "
    "tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter michaelmas hilary trinity easter "
    "christmas st nd rd th thank thanks thanked thanking grateful gratitude attendance attending attend attended coming came contributions contribution "
    "contributing support work hard continued input participation patience staff wished wishing wish wishes happy good safe restful enjoyable holiday "
    "break journey home prayer prayers pray prayed grace blessing blessed father led lord's said declared declare drew brought bring formally duly "
    "apologies apology sent received given advance quorate please papers circulated distribution refreshments available diolch yn fawr bawb caeodd "
    "cyfarfod daeth y yr h yh bore hwyr prynhawn ben i'r gan nesaf dyddiad dyddiadau llofnod llofnodwyd arwyddwyd tudalen clerk's"
)
# Who rules that something be confidential, how, and on whose advice.
OF_RULINGS = word_set(
    "a an the and or of to at for from in on by with that this it as also all was were is be been had has have would should then therefore accordingly finally unanimously "
    "agreed agree resolved decided ruled directed determined asked requested felt advised noted proposed seconded considered confirmed reminded thought believed recommended suggested stated said reported wished wanted "
    "governors governor trustees trustee members member directors director board committee council corporation chair chairman chairperson clerk head headteacher principal secretary everyone everybody they we meeting "
    "after before following having short lengthy brief some further discussion discussing debate deliberation consideration heard reflection point closing moving above advice request proposal recommendation vote show hands majority "
    "part minutes minute minuted recorded record whole under item items purposes purpose public interest"
)
# Where something is minuted, that nobody may read it there, and by what rule.
OF_POINTERS = word_set(
    "this these the a an it its item items matter matters discussion minute minutes minuted record recorded reported documented detail details is are was were has have been be will in as under by on of at to for and also "
    "see please refer refers separate separately sheet page paper annex annexe appendix addendum supplement part pt ii two b confidential confidentially confidence strictly reserved private closed exempt section session meeting notes note taken held kept filed "
    "heard dealt with discussed considered moved transferred clerk chair secretary governors trustees members directors board only available not publication published public website web included copy version concerns concerning contains relates relating named individual individuals person persons "
    "staff pupil pupils student due because sensitive sensitivity nature commercially personal information business agenda folder file book securely attached overleaf below end behind camera committee"
)
# Which copy of the minutes holds what, and who may have it.
OF_COPIES = word_set(
    "a an the and or nor of to at was for from in on onto into by with as up out off down below above between behind this that these those there it its they them which what whatever who whoever we us our ours i you your is are be being can may could might should must shall will would do does don't not no none nothing only just alone both all else other others rest remainder everything anything whole each so also too until before after when then here fine ok okay please thanks thank note nb "
    "has have go goes going gone stay stays stop stops short leave leaves left keep kept keeps hold held put puts puts show shows shown see seen read reads share shared type types typed print prints printed send sent take taken takes omit omitted skip lack lacks miss exclude excluded excluding include includes contain contains carry carries copy copies copied version versions edition set sets page pages sheet pdf website web site online internet board boards noticeboard notice hall foyer porch lobby library window display displayed newsletter public publish published publication post posted posting upload uploaded pin pinned shelf folder book books binder file files filed "
    "locked safe cupboard drawer cabinet parents parents' parent families family pupils everyone everybody anyone anybody nobody people outside outsiders visitors community inspection inspected governors governors' governor trustees trustees' trustee members members' member directors directors' director committee clerk secretary chair chairman head headteacher principal office staff trust school college academy local minute minutes item items number numbers paragraph paragraphs section sections apart except excepting save minus without open closed private confidential eyes reading room building house redact redacted secret sealed away black tonight today agreed resolved names heading present list"
)
# That earlier confidential minutes were read and approved, and where they are.
OF_APPROVALS = word_set(
    "a an the and or of to at for from in on by with along alongside together st nd rd th as also all both these those this that it its they them their which who was were is are be been being has have had would will should not no none nothing any other one two further more than only but so then there here each same too "
    "minutes minute minuted record records recorded part p2 pt i ii iii b c two confidential confidentially confidence closed private reserved restricted exempt open public section sections session sessions set sets note notes annex annexe appendix addendum supplement item items numbered meeting meetings business matter matters held dated date last previous extraordinary special ordinary "
    "agreed approved accepted confirmed signed received ratified adopted noted circulated agrees approves accepts confirms signs receives ratifies adopts notes agree approve accept confirm receive panel we were distributed tabled read proposed seconded proposer seconder subject amendment amendments amended correction corrections corrected change changes error errors typographical typing spelling minor small true correct accurate fair complete accuracy taken taking given show made marked without unanimously duly formally separately separate advance previously earlier already outside prior before after under during "
    "blue pink yellow green buff sheet sheets schedule schedules attached chair chairman chairperson chair's clerk clerk's secretary head headteacher governor governors governors' trustee trustees member members director directors board committee full body council corporation staff observers present absent abstained electronically governorhub drive portal folder file filed kept stored held destroyed shredded securely copy copies paper papers sent email emailed password office safe school trust website published publication available upload uploaded circulate sign signing signature behalf "
    "said asked ask asks whether any if arising arose outstanding actions action log tracker completed complete discussed discuss considered consider reviewed review deferred dealt end later agenda point next time today evening january february march april may june july august september october november december spring summer autumn term year am pm pages page see refer refers remain remains remained updates update brought bring collected back again destroyed shown displayed screen hand handed printed link issued issue shared share in-committee proposing seconding cadarnhawyd cadarnhau cymeradwywyd llofnodwyd derbyniwyd cytunwyd cofnodion rhan rhannau hefyd cadeirydd cyfarfod gan yr gywir abstaining abstention absentees emails amongst covered entitled eligible able allowed see elsewhere below above minutes' can could put returned envelope"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def others(text: str, known: frozenset[str]) -> Iterator[re.Match[str]]:
    """The words of a text that are none of these: names, and whatever else is told."""
    for found in _WORD.finditer(text):
        if found.group().casefold().removesuffix("'s") not in known:
            yield found
