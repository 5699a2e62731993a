"""Who somebody plainly is: of an office, a firm, a section, a charity, appointed to a post."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, ADVERB, Plain
from redactor.people.vocabulary import JOB, before, behind

_I = re.IGNORECASE
_NO_CHILD_OF_THEIRS = (
    r"(?![^.;]{0,60}\b(?:son|daughter|child|him|her boy|her girl|his boy|his girl)\b)"
)
_POST = rf"(?:as |to be |to the post of )?(?:the |our |an? )?(?:[\w-]+ ){{0,3}}{JOB}\b(?<!trustee)(?<!governor)(?<!prefect)(?: of (?:the )?[\w-]+(?: and [\w-]+)?)?"
_BEGINS = r"(?=\s*(?:[.;]|$)|,? (?:and|who|to|from|in|with effect|for|starting|beginning|until|on|at the)\b)"
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
    r"|(?:home[- ]school|school|parent staff|parents['’]? and (?:teachers|friends)['’]?) association|parents?['’]? council|allotment society|village hall committee)"
)
_CHAIRS = r"(?:chair(?:man|woman|person)?|co-?chair|vice[- ]chair|secretary|treasurer|president|organiser|co-?ordinator)"
_HIGH_POST = (
    r"(?:head ?teacher|principal|head of (?:school|college|sixth form|care|boarding|(?:the )?(?:lower|upper|middle|junior|senior) school|year \d+|department|faculty|inclusion|curriculum|English|maths|mathematics|science|drama|music|art|PE|RE|history|geography|languages|humanities|computing|technology)|(?:executive|deputy|assistant|acting|interim) (?:head ?teacher|principal|head\b(?! (?:girl|boy|student|pupil|of house)))"
    r"|director of [\w& -]{3,30}?|chief (?:executive|operating|finance|financial) officer|(?:school |college )?business manager|SENDCO|SENCO|SENDCo|SENCo|bursar|site manager)"
)
_OF_A_SCHOOL = r"(?: (?:of|at|for) (?:the )?(?-i:[A-Z])[\w'’&-]*(?: (?-i:[A-Z])[\w'’&-]*){0,4})?"
_FIRM = (  # with which no pupil is placed
    r"(?-i:Buses|Coaches|Coach Hire|LLP|Consulting|Consultants|Consultancy|Architects|Surveyors|Solicitors|Catering|Caterers|Contractors|Builders|Construction|Constabulary|Insurance|Software|Publishing)"
)
_OUTSIDER = (  # whose own affairs are hardly ever a school's
    r"(?:architect|(?:quantity |building )?surveyor|cost consultant|(?:structural |heating |lift )?engineer|solicitor|auditor|accountant|broker|(?:visiting|school) doctor|tree surgeon|roofer|slater|plumber|electrician|glazier|photographer"
    r"|archdeacon|bishop|vicar|rector|rabbi|imam|priest|school improvement (?:partner|adviser)|diocesan (?:adviser|officer|surveyor|director)|(?:county|borough|trust|union|external|legal|LA) (?:adviser|officer|surveyor|solicitor|representative))"
)
_OF_A_BODY = r"(?:diocese|diocesan (?:office|board)|local authority|LA|county council|borough council|city council|education authority|fire service|health board|schools? union|examination board)"

_A_ROOM_OF_STAFF = r"(?:from (?:the |our )?(?:support staff|(?:cleaning|caretaking|catering|lunchtime|office|admin|pastoral|SEND|estates|premises|site) team|student services|reprographics|payroll|estates)|in (?:reprographics|payroll|estates|the (?:exams|finance) office))"
# A child is fetched from the kitchen, too: so only of who begins the sentence, or is thanked.
_BEGINS_IT = r"(?:^|[.;:]\s|\bthat|\bthank(?:s|ed)(?: to)?)(?:\W*\d[\d.]*\s)?\W*(?:(?:(?-i:[A-Z])[\w'’.-]* ?){1,3}and )?"
_AND_ANOTHER = r"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){1,3}| ?)?"
# Bodies outside of the school whose people come and go in minutes, and no child belongs to.
_OUTSIDE = (
    r"(?!(?:[\w'’-]+ ){0,3}cadets?\b)(?:(?:[\w'’-]+ ){0,4}(?:health|nursing|psychology|advisory|probation|careers|music|library|youth justice|fire|ambulance|catering|payroll|transport|education|therapy) service|railway|constabulary|police|county hall"
    r"|(?:[\w'’-]+ ){0,2}(?:county|borough|city|district|town|parish) council|health (?:centre|board)|(?:[\w'’-]+ ){0,2}outreach team|water company|insurers|union)"
)
_OFFICE_OF_A_COUNCIL = r"(?-i:Highways|Planning|Transport|Legal(?: Services)?|Property(?: Services)?|Admissions|Payroll|Licensing|Building Control|Environmental Health|Children['’]s Services|Democratic Services)"
_DOES = r"(?:has|have|had|will|would|is|was|reported|explained|gave|said|presented|visited|came|thinks|expects)"
# Who sits at no side of a hearing: the clerk to appeals, the presenting officer.
_AT_HEARINGS = (
    r"(?:(?:\w+ )?clerk (?:to|for|of) (?:the |our |all |any )?(?!(?:eco|school|student|pupil|youth|class|junior)\b)(?:[\w-]+ ){0,2}?(?:appeals?|panels?|exclusions|hearings|governors|trustees|board|governing body|committees?|corporation)"
    r"|(?:appeals?|panel|exclusions?|hearings?) clerk|(?:presenting|returning|appeals) officer)"
)
_OTHERS = rf"(?:{A_NAME}(?:,| and|, and) ){{0,4}}"
# Where staff work, and children learn: of them it is said only of an adult.
_A_CLASS = r"(?:Class|Year|Yr|Form|Primary|Room|Key Stage) (?:\w{1,3}|\w+(?= class))\b|(?-i:Y|P|S|KS)\d{1,2}\w?\b|(?:the )?(?:Reception|Nursery|Pre-?school|Foundation(?: Phase| Stage)?|Early Years|Infants|Juniors|nurture|sensory|SEND|autism|resource|inclusion)(?: class| room| unit| base| hub| provision| group)?\b"
_WORKS_IN_A_CLASS = rf",? who (?:also |now |currently )?(?:works|teaches|helps|supports|is based|is (?:the |an? |our )?(?:TA|LSA|HLTA|teaching assistant|assistant))(?: (?:full[- ]time|part[- ]time|mornings|afternoons|(?:one|two|three|four) days))?(?: (?:in|with|for|across))? (?:{_A_CLASS})"
# Of whom no child is one, unlike leaders, librarians and mentors of their own.
_ADULT_JOBS = (
    r"(?:(?:family|youth|outreach|support|welfare|attendance|pastoral|early help|community|social|play|wellbeing|transition|inclusion) workers?|(?:teaching|classroom|kitchen|office|catering|admin|learning support|nursery|science|care|mealtime|midday|lunchtime) assistants?|(?:lunchtime|midday|mealtime|cover|breakfast club) supervisors?"
    r"|TAs?|HLTAs?|LSAs?|(?:(?:class|supply|cover|music|PE|Year \d+|Reception|nursery) )?teachers?|learning mentors?|(?:attendance|welfare|finance|admissions|exams|pastoral|site|premises|liaison|education|inclusion) officers?|(?:site|kitchen|office|cleaning|catering|lunchtime|midday|pastoral|premises) (?:staff|team)"
    r"|caretakers?|cleaners?|cooks?|kitchen staff|technicians?|counsellors?|therapists?|school nurses?|nurses?|school secretar(?:y|ies)|receptionists?|administrators?|business manager|bursar|crossing patrols?|minibus drivers?|escorts?|practitioners?|nursery nurses?)"
)
_THANKS_TO = r"\b(?:thanks?|thanked|thanking|grateful|gratitude|appreciation|tribute|praised|commended|(?:spoke|speaks) (?:so )?(?:warmly|highly|well))\b(?: (?:to|for|go|goes|went|were|was|are|be|been|given|passed|on|sent|recorded|expressed|paid|also|should|warm|warmly|again|the|work|of|help|efforts?))*"
POSTS = (
    Plain(before(""), behind(rf"{_WORKS_IN_A_CLASS}{_NO_CHILD_OF_THEIRS}"), titled=True),
    Plain(
        before(rf"{_THANKS_TO} {_OTHERS}"),
        behind(
            rf"(?:(?:,| and|, and) {A_NAME}){{0,4}}, (?:the|our|its|their|both|all|who are (?:the|our)) (?:(?!(?:junior|young|pupil|student|youth|new)\b)[\w-]+ )?{_ADULT_JOBS}(?=\s*(?:[.,;)]|$)|\s+(?:in|at|from|of|for|and|who|whose|on|she|he|they|we|that)\b)(?! (?:for|of) the (?:day|week|play|show|production|musical|concert)\b)"
        ),
    ),
    Plain(
        before(
            rf"\b(?:the|our|its|their|a) (?:new |independent |usual )?{_AT_HEARINGS} (?:is|was|will be|is to be|remains|has been)"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;(]|$)|\s+(?:and|who|from|of|again|until|for)\b)"),
    ),
    Plain(
        before(""),
        behind(
            r",? (?:of|from) the (?!School|Pupil|Student|Class|College|House|Junior|Playground)(?-i:[A-Z][\w'’-]+ )(?:(?-i:[A-Z][\w'’-]+|and|&) ){0,3}?(?-i:Courier|Gazette|Herald|Chronicle|Mercury|Echo|Evening Post|Times|Advertiser|Observer|Argus|Journal|Mail|Express|News|Telegraph|Star|Standard|Guardian|Examiner|Tribune|Citizen|Free Press)\b(?! (?:team|House|Class|group|newsletter))"
        ),
    ),
    Plain(
        before(
            r"\b(?:hub|council|diocese|authority|union|LA|police|service)\b[^.;]{0,30}\bin the person of"
        ),
        behind(r"(?!['’])"),
    ),
    Plain(
        before(""),
        behind(
            r" (?:is|was|will be) (?:their|our|the) (?:\w+ )?(?:tutor|mentor|assessor|moderator|link (?:adviser|officer|governor))\b(?=\s*(?:[.;]|$)|,? and (?-i:[A-Z]))"
        ),
        titled=True,
        paragraph=re.compile(
            r"^(?!.*\b(?:complain\w*|angry|unhappy)\b).*\b(?:trainees?|student teachers?|ECTs?|apprentices?|university|PGCE)\b",
            _I,
        ),
    ),
    Plain(
        before(
            r"\b(?:letter|card|e-?mail|note|message|call)s? (?:(?:came|received|was received|had come) )?from"
        ),
        behind(
            r", (?:the |our |its )?(?:(?:parish|diocesan|town|village|council|church|branch|union|district) (?:secretary|clerk|treasurer|warden|officer|councillor)|patron)\b(?!['’])"
        ),
    ),
    Plain(
        before(
            r"\b(?:case ?worker|social worker|advis[eo]r|officer|psychologist|auditor|consultant|clerk|partner|therapist)\b(?:(?!\b(?:council|club|team|committee)\b)[^.;]){0,30}\bchanged\b[^.;]{0,20}[;:,–-] (?:it|this) is now"
        ),
        behind(r"(?=\s*(?:[.,;]|$)|\s+(?:who|and)\b)"),
    ),
    Plain(
        before(
            r"\b(?:the|our) (?:(?:education|local|health|county|borough|city|district|town|parish|fire) )*(?:authority|council|diocese|police|constabulary|county|borough|LA|health board|fire service)['’]s"
        ),
        behind(
            rf"(?!['’])(?:,|\s*[.;)]|\s+(?:{ADVERB})?(?:twice|again|once|has|had|have|was|is|will|would|to|on|about|and|came|said|gave|led|visited|reported|explained|confirmed|advised)\b|\s*$){_NO_CHILD_OF_THEIRS}"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf",? (?:of|from) the {_OUTSIDE}(?:,|\s+{_DOES}\b|\s*[.;)]|\s*$){_NO_CHILD_OF_THEIRS}"
        ),
    ),
    Plain(
        before(""),
        behind(rf",\s+(?:in |from )?(?:the |our )?{_SECTION},\s+(?:also )?{_DOES}\b"),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:in|at|from) {_OFFICE_OF_A_COUNCIL}\b(?!,? (?:about|that) (?:his|her|their)\b)"
        ),
    ),
    Plain(
        before(
            r"\b(?:insurers?|banks?|council|union|contractors?|auditors?|architects?|diocese|LA|trust)['’]?s?['’]? (?:claims? )?(?:handler|manager|officer|contact|representative|agent|lawyer|solicitor|adviser|surveyor|engineer)(?: (?:here|for (?:this|the claim|the site)))? (?:is|was|will be)"
        ),
        behind(r"(?=\s*(?:[.,;]|$)|\s+(?:of|from|and|who)\b)"),
    ),
    Plain(
        before(
            r"\b(?:auditor|accountant|surveyor|architect|advis[eo]r|consultant|inspector|examiner)s?['’]s? (?:letter|report|note|e-?mail|visit|advice) (?:from|by)"
        ),
        behind(r"(?!['’])(?=[\s,.;]|$)"),
    ),
    Plain(
        before(
            r"\b(?:parents|pupils|students|families|leavers) (?:(?:have|has|were|are|will|can) )?(?:be |been )?offered (?:an? )?(?:[\w-]+ )?(?:interviews?|appointments?|sessions?) with"
        ),
        behind(r"(?!['’])(?=[\s,.;]|$)"),
        titled=True,
    ),
    Plain(
        before(rf"\b(?:the|our|its|their|an?|whose) (?:[\w-]+ ){{0,2}}{_OUTSIDER},"),
        # alone: a child may stand beside them, "the architect, Mr Brand, and Mia Fell of Year 5"
        behind(
            r"(?!,?\s+(?:and|with)\b)(?:,|\s*[.;)]|\s+(?:has|had|have|was|were|will|would|who)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf" of the {_OF_A_BODY},? (?:has|had|have|was|will|would|visited|came|inspected|attended|gave|spoke|presented|led|explained|reported|advised|checked|reviewed|ran)\b{_NO_CHILD_OF_THEIRS}"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r",\s+(?:the |our |its |a )?(?:former|late|previous|past|founding|first|last) (?:head ?(?:master|mistress|teacher)|principal|chair(?:man|woman)? of (?:the )?(?:governors|trustees|board)|clerk|bursar)\b(?!['’])"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r",?\s+(?:(?:the|our|its|a|once|formerly|who was) )*(?:head ?(?:master|mistress|teacher)|principal|chair\w* of (?:the )?[\w ]{3,20}?)(?: here)? (?:(?:from |in |until )?\d{4}\b|who retired\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(rf",?\s+(?:until lately|lately|formerly|sometime|once) (?:the )?{_CHAIRS} of\b"),
        titled=True,
    ),
    Plain(
        before(r"\band"),
        behind(r"\s+(?:the |our )?(?:Year|Class) ?(?-i:[A-Z\d])\w* teacher\b"),
        titled=True,
    ),
    Plain(
        before(
            rf"\b{JOB}[^.;]{{0,20}}\b(?:vacancy|post|role)\b[^.;]{{0,20}}\b(?:filled|taken up)\b[^.;]{{0,12}}?(?:by|with|welcome to|:)"
        ),
        behind(r"(?=\s*(?:[.,;]|$)|\s+(?:from|who|starts|and)\b)"),
    ),
    Plain(
        before(
            r"\b(?:new (?:heads? of (?:department|faculty|school|sixth form|key stage)|head ?teachers?|principals?|teachers?|staff|staff appointments)\b(?:(?!\b(?:day|morning|week|pupils?|children|students?)\b)[^.;:]){0,40}|(?:head ?teachers?|principals?|teachers?|staff) (?:have|has) been appointed\b[^.;:]{0,40}|staff awards?)\s*:(?:[^.;]{0,160}?(?:,|\band|\)))?"
        ),
        behind(
            r"(?!,?\s*\(?(?:in )?(?:Year|Yr|Y\d|class|aged)\b)(?=\s*(?:[(.,;]|$)|\s+(?:at|to|in|for|and)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? who (?:has |had |is )?retir(?:ed|es|ing) as (?:the |our |a )?[\w -]{3,30}? after (?:over |nearly )?[\w-]+ years\b"
        ),
        titled=True,
    ),
    Plain(
        before(r"\bthe late"),
        behind(
            r",? (?:who (?:had been|was) |formerly )?(?:(?:for \w+ years|our|the|an?|once|long-serving|former) ){0,3}(?:chair\w*|governor|head ?teacher|principal|clerk|trustee|caretaker|bursar|school secretary)\b"
        ),
    ),
    Plain(
        before(
            r"\bcontractors (?:now |currently )?(?:on site|in school|this (?:week|month|term))\s*:(?:[^.;]{0,160}(?:,|\band))?"
        ),
        behind(r"\s*\((?!\s*(?:aged|age|Y\d|year|class|\d))"),
    ),
    Plain(
        before(""),
        behind(
            r",? (?:from|in) (?:the |our )?(?:school |front |main |general |admin |exams |finance )?office,? (?:has|have|had|will|is|was|are|were)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:met|meet(?:s|ing|ings)?|spoke|spoken|speak(?:s|ing)?|talk(?:s|ed|ing)?|contact|liais\w+|corresponded|call|visit|working|worked)(?: again| twice)? with"
        ),
        behind(
            rf",? (?:of|from) (?:the |our )?(?:(?:(?-i:[A-Z])[\w'’&-]*(?: and)? ){{1,4}}{_FIRM}\b|(?:{_SECTION}) (?:team|office|service|unit|department)\b|parent carer forum\b){_NO_CHILD_OF_THEIRS}(?![^.;]{{0,60}}\b(?:boy|girl|pupil|student|famil(?:y|ies)|exclusion|suspension)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:(?:has|have|had|was|were) {ADVERB}(?:been )?appointed(?: as| to be)?|(?:takes|took|will take) up (?:(?:the|her|his) )?post as)(?: the| our)?(?: new)? {_HIGH_POST}{_OF_A_SCHOOL}{_BEGINS}"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:(?:has|had|have|will|would|is to) )?(?:kindly )?(?:agreed to )?(?:remain|remains|stay|stays|stay on|stays on|continue|continues)(?: on)? as (?:the |our )?(?:interim|acting|executive) (?:head\w*|principal|deputy\w*|chief executive|business manager)\b"
        ),
    ),
    Plain(
        before(r"(?:^|[.;:]\s|\b(?:that|and))(?:\W*\d[\d.]*\.?)?\W*"),
        behind(
            rf"(?: \([^()]{{2,30}}\))?\s+(?:has|have|had|was|were) {ADVERB}(?:been )?appointed {_POST}{_BEGINS}"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:pleased|delighted|happy|able) to (?:announce|report|say) that"),
        behind(rf"\s+(?:has|have|had|was|were) {ADVERB}(?:been )?appointed {_POST}{_BEGINS}"),
    ),
    Plain(
        before(
            rf"\b(?:the|our|its|their|whose) (?:new |current |present |other |\w+ )?{_PROVIDER},"
        ),
        behind(r",|\s+(?:of|from|at) (?:the )?(?-i:[A-Z])|\s*[.;)]"),
    ),
    Plain(
        before(
            r"\b(?:sp(?:eak|eaks|oke|oken)|talk(?:s|ed)?|written|wrote|write|replied|reply)(?: again| twice| once more| at length| this week| today)? (?:to|with)"
            r"|\b(?:met|meet|liais\w+|checked|check)(?: again| twice)? with|\b(?:asked|ask|e-?mail(?:ed)?|rang|rung|ring|phoned?|contacted|contact|chased?|from)(?: again)?"
        ),
        behind(rf"{_IN_A_SECTION}{_NO_CHILD_OF_THEIRS}"),
    ),
    Plain(
        before(""),
        behind(
            rf",?\s+(?:from|of|with|at) (?:the )?{_CHARITY}\b,? (?:has|had|have|is|was|will|came|comes|visits?|visited|runs?|ran|spoke|speaks|gave|gives|led|leads|sees|saw)\b{_NO_CHILD_OF_THEIRS}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf",? who (?:works|worked|is employed|volunteers|has worked) (?:for|at|in|with|as) [^,.;]{{3,50}},? (?:has|have|had|is|was|were|will|would)(?: now)?(?: been| be)? {_BE_A_GOVERNOR}\b{_NO_CHILD_OF_THEIRS}"
        ),
    ),
    Plain(
        before(r"\b(?:asked|approached|invited|ask|approach|invite)"),
        behind(
            rf",\s+(?:the |our |a )?(?:[\w'’-]+ ){{0,3}}{JOB}(?<!member)(?<!rep)(?<!leader),? (?:to (?:come to|join|attend|speak|talk|stand|become|consider)|whether|if (?:she|he|they) would)\b"
        ),
    ),
    Plain(
        before(rf"\b{_FRIENDS}\b[^.;]{{0,80}}?(?:,|\band|\bto|\bfrom|\bby|\bwith|\bthat|:)"),
        behind(
            rf",? (?:who is |as )?(?:its|their|the|the group['’]s|the Friends['’]) (?:new |outgoing |acting |former )?{_CHAIRS}\b"
        ),
    ),
    Plain(
        before(
            rf"\b{_FRIENDS}\b(?:['’]s?)?,?[^.;]{{0,25}}?\b(?:its|their|the group['’]s) (?:new |outgoing |acting |former )?{_CHAIRS},?"
        ),
        behind(r"(?!['’])"),
    ),
    Plain(
        before(r"\ba teacher of [\w ]{3,20},"),
        behind(r",? (?:has|have|had|was|is) (?:been |to be )?(?:appointed|joining|to join)\b"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has|have|had|was|were) (?:been )?appointed to (?:the |a |our )?(?:job[- ]share|(?:temporary|permanent|vacant|new) post)\b"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:noted|noting|welcomed|approved|confirmed|announced) the appointments? of(?:[^.;]{0,120}? and)?"
        ),
        behind(rf" as (?:the |our )?(?:new )?(?:{_HIGH_POST}|depute [Hh]ead [Tt]eacher)\b"),
        titled=True,
    ),
    Plain(
        before(
            r"\bnominations? (?:be |is |are |were |was |to be )?(?:approved|agreed|received|accepted|considered|supported)\s*[:–-](?:[^.;]{0,200}(?:,|\band))?"
        ),
        behind(
            r"\s*\((?-i:[A-Z])[^()]*\b(?:Primary|Infants?|Juniors?|School|Academy|College|Unit|High|Nursery|Street)\b[^()]*\)"
        ),
        titled=True,
    ),
    Plain(
        before(
            r"\b(?:fitted|mended|repaired|installed|supplied|replaced|serviced|inspected|laid|fixed|felled|re-?felted|re-?wired) by"
        ),
        behind(r"\s*\(£"),
        titled=True,
    ),
    Plain(before(""), behind(r"\s+(?-i:MP|MSP|MLA|TD|MEP)\b")),
    Plain(
        before(
            rf"\b(?:the |our )?(?:new|next|incoming) {_HIGH_POST}(?: (?:of|at|for) [\w ]{{3,30}}?)?,?"
        ),
        behind(
            r",? whose appointment (?:has|had|was|is)(?: (?:now|already))?(?: been)? (?:announced|confirmed|reported|made public|publicised)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",\s+(?:the |our )?(?:school )?(?:family|home[- ]school|parent|community) liaison(?: (?:officer|worker|lead|manager))?,\s+(?:(?:has|had|have|is|was|will|also|now) )*\w+"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf",\s+(?:the |our |a )?(?:[\w-]+ ){{0,2}}{JOB} (?:here )?for (?:over |nearly |the past )?\d+ years,\s+(?:has|had|was|were|is to be|will be) {ADVERB}(?:been )?(?:presented with|given|awarded|thanked|honoured|congratulated)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? in the (?:school )?(?:kitchen|canteen|office),? (?:serves?|served|cooks|orders?|ordered|runs?|sends?|sent|keeps|handles|deals)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"{_AND_ANOTHER},? ?{_A_ROOM_OF_STAFF}\b(?! (?:block|door|window|about|because|after|when|with (?:his|her)|and (?:his|her))\b)"
        ),
    ),
    Plain(
        before(_BEGINS_IT),
        behind(
            rf"{_AND_ANOTHER},? ?from (?:the |our )?(?:kitchens?|canteen)\b(?! (?:door|window|about|because|after|when)\b)"
        ),
    ),
    Plain(
        before(""),
        behind(
            r",? one of (?:the|our|its|their|two|three) (?:meal-?time|lunchtime|midday|kitchen|teaching|classroom|office|admin|cover|site|support|catering) (?:assistants|supervisors|staff)\b(?!['’])"
        ),
    ),
    Plain(
        before(
            r"(?:^|[.;:]\s+|\bthat )(?:\W*\d[\d.]*\s+)?(?-i:Cook|Caretaker|Coxswain|Receptionist|Bursar|Groundsman|Handyman)"
        ),
        behind(r"['’]?s?\s+\w+"),
    ),
    Plain(
        before(
            r"\b(?:introduced|welcomed) (?:the |our |two |three |four )?(?:new )?(?:staff|teachers|TAs|teaching assistants|members of staff|colleagues)\b[:,](?:[^.;]{0,90}(?:,|\band))?"
        ),
        behind(r"\s+(?:in|at|as|for|who)\b|\s*[.;]|,\s+(?-i:[A-Z])"),
    ),
    Plain(
        before(""),
        behind(
            r",? (?:of|from) (?:the )?(?:(?-i:[A-Z])[\w'’&-]*(?: and)? ){1,4}(?:meets|sees|visits|works with|supports|mentors|is (?:seeing|supporting|working with)) (?:him|her|them|the (?:pupil|student|child|boy|girl|family))\b"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:arranged|booked|organised|agreed|planned) with"),
        behind(
            r" (?:at|from|of) (?:the |our )?(?:(?:local|town|village|county|city) )?(?:baths|pool|swimming pool|leisure centre|library|museum|theatre|church|council|college|farm|fire station|police station|hotel|stables|zoo|outdoor centre|trust|university)\b"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            r",? (?:of (?:the |our )?(?:premises|facilities|estates|transport|payroll|finance|HR|procurement|admissions) (?:team|department|office|section)|(?:from|in) (?:the |our )?(?:premises|facilities|estates|transport|payroll|finance|HR|procurement|admissions|reprographics)(?: team| department| office| section)?|from IT(?: support| services| team|(?= (?:has|had|will|is to) ))|from (?:the |our )?(?:external |internal )?auditors?)\b(?! (?:policy|plan|report|committee|meeting|lessons?|class|process|appeal|round|groups?|clubs?|crew|project|council|squad|survey|ambassadors?|monitors?|champions?|leaders?|prefects?)\b)"
        ),
    ),
    Plain(
        before(rf"\bthe new (?:[\w-]+ ){{0,2}}{JOB},"),
        behind(
            r",? (?:is|was|has been) (?:(?:already|proving|such|very|so|really|quite) )*(?:a (?:hit|joy|star|gem|pleasure|great|real|huge|popular)|an asset|settl\w+|doing (?:very )?(?:well|brilliantly)|brilliant|popular|liked|excellent|wonderful|welcom\w+)\b"
        ),
    ),
)
