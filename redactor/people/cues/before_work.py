"""What before a name shows somebody at work, or at the table: pure data, each with its reason."""

from __future__ import annotations

from redactor.data import Role
from redactor.people.drafts import APOLOGISED, DEALS_WITH, IS_ANSWERED, WORKS_ELSEWHERE
from redactor.people.vocabulary import JOB, Cue, before

# Whom a child is sent to or works with, in their job: `on report to the Head of Year, Mrs Orme`.
_SENT_TO = r"(?:on report|referred|sent|reports?|reporting|report(?:s|ed)? (?:daily|weekly|each \w+)|introduced|taken|walked|assigned) to|\bdisclos(?:ed|ure)\b(?: \w+){0,8} to"
_WORKS_WITH = (
    r"(?:work(?:s|ed|ing)?|sessions?|time|meetings?|meets|lessons?|appointments?|check-ins?|catch-ups?|mentoring|counselling)(?: (?:daily|weekly|twice a week|each \w+))?"
    r" with|(?:support(?:ed)?|help(?:ed)?|mentor(?:ed|ing)|counselling|counselled|looked after|taught|met|seen)(?: (?:daily|weekly|each \w+))? (?:from|by)"
)
_NO_GRIEVANCE = r"(?:(?!\b(?:complain\w*|grievance|alleg\w+|accus\w+|concerns?|investigat\w+|disciplin\w+|hearing|HR|occupational|probation\w*|capability|appraisal)\b)[^.;:]){0,160}"
DEALS_WITH_PUPILS = (
    rf"(?:^|[.;:])\s*{_NO_GRIEVANCE}\b(?:{_SENT_TO}|{_WORKS_WITH}) (?:the |our |his |her |their |a )(?:(?:new|deputy|assistant|school|form|class|year|learning|pastoral|subject|lead|family|play|art|music|speech|educational) ){{0,2}}(?:{{JOB}}),?"
).replace("{JOB}", JOB)
A_JOB_STANDS_BEFORE = "a job or office is named before"
_LED = r"\b(?:camp|residential|trip|department|faculty|inset|training|visit)\b[^.;]{0,60}?,? (?:was |were |is |are )?led by"
AT_WORK: tuple[Cue, ...] = (
    Cue(before(r"^\W*(?:\d[\d.]*\W+)?(?:reply|answer|response) to"), Role.STAFF, 0.1, IS_ANSWERED),
    Cue(
        before(
            rf"\b(?:hosted|graded|moderated|facilitated) by|{_LED}(?: [^.;]{{3,60}} (?:with|and))?"
        ),
        Role.STAFF,
        2,
        "did it in the job",
        act=True,
    ),
    Cue(
        before(r"\b(?:panel|committee|working group)\s*\([^)]*"),
        Role.GOVERNOR,
        2,
        "sits on a panel",
        act=True,
    ),
    Cue(
        before(r"\b(?:survey|review|report|audit|inspection|paper|practice)\b[^.;]{0,40}?,? by"),
        Role.STAFF,
        1.6,
        "did it in the job",
        act=True,
    ),
    Cue(
        before(
            rf"\b(?:the |our |a |new |former )?(?<!\bretired ){JOB}(?: there| here|(?: (?:at|of|for|from) [\w'’ ]{{2,30}}))?,?"
        ),
        Role.STAFF,
        2,
        A_JOB_STANDS_BEFORE,
    ),
    Cue(
        # of a plural, or of what children are as well, a list of children may follow
        before(
            rf"\b{JOB}(?<!s)(?<!leader)(?<!member)(?<!rep)(?<!champion)(?<!chair)(?<!volunteer)(?<!representative)\s*\("
        ),
        Role.STAFF,
        2,
        A_JOB_STANDS_BEFORE,
    ),
    Cue(before(DEALS_WITH_PUPILS), Role.STAFF, 2.5, DEALS_WITH, act=True),
    Cue(
        before(
            r"\b(?:(?:contact|account manager)(?: name)? (?:there|at [\w'’& ]{2,30}|with the (?:firm|company|council|trust|contractor|supplier))"
            r"|(?:our|its|the (?:firm|company|club|contractor|supplier|charity|agency|council|trust)['’]s) (?:main |new |usual |named )?(?:contact|account manager)(?: there| at [\w'’& ]{2,30})?)"
            r"(?:,| (?:is|was|will be)(?: now)?:?)"
        ),
        Role.STAFF,
        2.5,
        WORKS_ELSEWHERE,
    ),
    Cue(
        before(
            r"\b(?:home visits?|visits|checks|assessments|observations|referrals|inspections|repairs|deliveries|audits|interviews)"
            r" (?:is|are|was|were|have been|had been|will be|being|to be) (?:made|done|carried out|undertaken|conducted|handled) by"
        ),
        Role.STAFF,
        1.9,
        "did it in the job",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:appointments?|appointed|re-?appointed|co-?opted|elected|nominated|term of office)\b[^.;]{0,40}:?"
        ),
        Role.GOVERNOR,
        1.6,
        "appointed or elected",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:contracts?|firm|directorship|owners?|lease|order(?:ed)?|supplied|fitted|bought|purchased|hired|invoice|"
            r"quot(?:e|es|ation|ations)|tenders?|cytundeb)\s+(?:of|with|to|for|from|by|gan)"
        ),
        Role.STAFF,
        2,
        "a firm or trader",
    ),
    Cue(
        before(r"\b(?:bank mandate|signator(?:y|ies))\b[^.;]{0,80}"),
        Role.GOVERNOR,
        1.6,
        "signs for the bank",
    ),
    Cue(
        before(
            r"\b(?:resolved|agreed|recommendation|recommended|proposed|decided)\b[^.;]{0,20}\bto (?:re-?)?(?:appoint|co-?opt|elect|nominate)"
        ),
        Role.GOVERNOR,
        2,
        "elected or appointed",
    ),
    Cue(
        before(
            r"(?:(?<!for )(?<!want )(?<!wants )(?<!wanted )(?<!demanded )(?<!written )\bapologies|\bapology for absence|\ban apology(?: (?:was|has been|had been|is))? (?:received|sent|tendered|noted|accepted|given))\b"
            r"(?:(?!\b(?:for (?:the|his|her|their|what|any)|to)\b)[^.;:]){0,40}\b(?:from|on behalf of)"
        ),
        Role.GOVERNOR,
        2,
        APOLOGISED,
    ),
    Cue(
        before(
            rf"\b{JOB}(?:\s+(?:of|at|for) [\w'’ ]{{2,30}})?\s+(?:is|was|will be|are|were)(?:\s+(?:now|to be))?"
        ),
        Role.STAFF,
        2,
        "a job is given to them",
    ),
    Cue(
        before(
            r"\b(?:answered|investigated|handled|dealt with|acknowledged|responded to|resolved|looked into|managed|drafted|checked|judged|"
            r"led|presented|taught|coached|co-?ordinated|supervised|overseen|chaired|given|run|hosted|delivered|advised|repaired|serviced|installed|mended|rebuilt|put (?:back|up)|translat\w+|interpret\w+|to be (?!played|sung|read|danced|recited)\w+) by|\btraining (?:from|by)|"
            r"\b(?:quot(?:es?|ations?)|tenders?|estimates?|prices?)\b[^.;]{0,50} from"
        ),
        Role.STAFF,
        1.9,  # a child, too, explains and shows: a lone first name needs more
        "did it in the job",
        act=True,
    ),
    Cue(
        before(
            r"(?<!for )(?<!want )(?<!wants )(?<!wanted )(?<!demanded )(?<!written )\bapologies\b[^.;]{0,60}\b(?:from|for|gan)|\bapologies\b[^.;]{0,60}\bfrom [^.;]{3,180}\band from|\bno (?:reason|apolog(?:y|ies)|word|message)s? (?:(?:had|has|have|was|were) )?(?:been )?(?:received|come|heard) from|"
            r"\b(?:sorry not to be (?:here|there|with us)|unable to (?:attend|come)|(?:could not|couldn['’]t) (?:come|attend)|not able to (?:come|attend)):|"
            r"\b(?:consent(?:ed)? (?:was given )?to|accepted|agreed|approved|sanctioned) the absence of|\bleave of absence was (?:given|granted) to|\bymddiheuriad(?:au)?(?: (?:gan|oddi wrth))?|\b(?:derbyniwyd|cafwyd|cyflwynwyd) ymddiheuriadau gan (?![^.;]*\bam )[^.;]{3,180}\b(?:a chan|ac oddi wrth)"
        ),
        Role.GOVERNOR,
        1.6,
        APOLOGISED,
        act=True,
    ),
    Cue(
        before(
            rf"\b(?:new|four|three|two|five|six|following|all) (?:[\w-]+ )?{JOB}\b[^.;:]{{0,40}}:|\bposts? (?:[\w-]+ ){{0,3}}filled:[^.;]{{0,160}}|\blong service(?: awards?)?:[^.;]{{0,120}}|\b(?:visitors?|speakers?|tutors?|interpreters?|photographs?|(?!volunteer)(?<!for )(?<!to )(?<!for the )(?<!to the ){JOB}):"
        ),
        Role.STAFF,
        2,
        "listed as staff or visitors",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:(?<!\beco )(?<!ball )(?<!chess )(?<!cricket )(?<!hockey )(?<!rugby )(?<!quiz )(?<!debating )(?<!relay )team|staff|kitchen|office|cooks|cleaners|colleagues|work of the (?:\w+ )?(?:managers|assistants|supervisors|technicians))\b[^.;:]{0,25}\b(?:in particular|especially|particularly|including|notably|led by|under)(?: by)?"
        ),
        Role.STAFF,
        2.3,
        "singled out of a team of staff",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:paid tribute to|tribute to|thanks (?:of [\w ]{3,30} )?(?:to be |be )?(?:passed|recorded|given|sent|conveyed) to|good wishes to|in memory of|prayers? for)"
        ),
        Role.STAFF,
        1.5,
        "honoured by the board",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:reply|advice|guidance|quotation|update|moderation|under) (?:from|by)|\b(?:class|group|lessons?|club|sessions?|provision|Den|team)\b[^.;:]{0,25}\b(?:with|under)"
        ),
        Role.STAFF,
        1,
        "teaches or advises",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:datganodd|ymneilltuodd|cyflwynodd|adroddodd|croesawyd|croesawodd [\w ]{2,30}|penodwyd|etholwyd|enwebwyd|cyfetholwyd|arweiniodd|"
            r"esboniodd|eglurodd|cadarnhaodd|cynigiodd|eiliodd|gofynnodd|atebodd|ychwanegodd|holodd|dangosodd|trefnodd|mynychodd|dywedodd|nododd|awgrymodd|cyflwyniad gan|adroddiad gan)"
        ),
        Role.STAFF,
        1.6,
        "acts in a job, in Welsh",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:governors|trustees|members|directors|the (?:board|committee))\b(?: \w+){0,3} (?:agreed with|asked|heard from|questioned|challenged|congratulated|commended|wished)|\bclubs?\b[^.;]{0,80}\("
        ),
        Role.STAFF,
        1,
        "answers to the board",
        act=True,
    ),
    Cue(
        before(r"\bthank(?:s|ed)\b[^.;]{0,120}\band"),
        Role.STAFF,
        1,
        "thanked, or works for the board",
        act=True,
    ),
    Cue(
        before(
            r"\b(?:thank(?:s|ed|ing)?(?: you)?(?: to)?(?: both)?|grateful to|reports? (?:from|by)|"
            r"introduced by|introduced|proposed by|proposed|work of|work done by|seconded by|seconded|welcomed|welcome to|"
            r"prepared by|supplied by|commissioned from|appointment of|appointed|"
            r"re-?elected|elected|nominated|said goodbye to|farewell to|diolchwyd i|diolch(?:odd [\w ]{2,30})? i)"
        ),
        Role.STAFF,
        1,
        "thanked, or works for the board",
        act=True,
    ),
    Cue(
        before(
            r"(?-i:\b(?:E\.\s?W\.\s?O|D\.\s?S\.\s?L|L\.\s?S\.\s?A|T\.\s?A|H\.\s?M\.\s?I|E\.\s?P|L\.\s?A)\.,?|\b(?:W?PC|DC|DS|DI|DCI|Sgt|Insp)\b\.?)"
        ),
        Role.STAFF,
        2,
        A_JOB_STANDS_BEFORE,
    ),
    Cue(
        before(
            r"\b(?:accounts?|books|ledgers?|fund|returns?|figures)\b[^.;]{0,60}\b(?:(?:independently )?examined|audited|scrutinised|inspected|certified) by"
            r"|\b(?:author|poet|artist|illustrator|storyteller|theatre|museum|police|vicar|dentist|optician|farm|zoo)['’]?s? (?:visit|talk|workshop|day) (?:from|by|with)"
        ),
        Role.STAFF,
        2,
        "did it in the job",
        act=True,
    ),
)
