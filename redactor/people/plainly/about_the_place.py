"""Who plainly has a job about the place: a step up, a round each week, an instrument, a price, a check."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, Plain
from redactor.people.vocabulary import before, behind

_GRADE = r"(?:HLTA|TA|LSA|level \d TA|teaching assistant|higher level teaching assistant|cook|kitchen manager|senior TA|office manager|deputy manager|room leader|year leader|phase leader)"
_OF_A_JOB_THERE = r"(?:(?:(?:his|her|their|the|an?) )?(?:[\w-]+ )?(?:level \d|NVQ|NPQ\w*|HLTA|ELSA|qualification|diploma|certificate|degree|QTS)\b|along |in (?:an?|her|his|the) (?:old |former |\w+ )?(?:bandmaster|colleague|tutor|speaker|author|artist|player|friend)\b)"
_AT_TIMES = r"(?:(?:is |are |was |were )?(?:done |carried out |made |kept )?(?:each|every) (?:morning|day|week|month|term|Monday|Tuesday|Wednesday|Thursday|Friday)|(?:is |are |was |were )?(?:done |carried out )?(?:weekly|monthly|daily|termly|fortnightly))"
_PREMISES = re.compile(
    r"\b(?:legionella|water|taps|outlets|fire|alarms?|emergency lights?|lighting|boilers?|extinguishers?|asbestos|playground equipment|premises|site|gutters?|drains?|kitchen|temperatures?|defibrillator)\b",
    re.IGNORECASE,
)
_OF_CHECKS = re.compile(r"\b(?:checks?|clearances?|disclosures?|certificates?)\b", re.IGNORECASE)
_OF_QUOTES = re.compile(
    r"^(?!.*\b(?:pupils?|children|class|club|council|eco|parents?|dads?|murals?|play|show|scenery|stage|competition|Year \w+)\b).*\b(?:quot(?:e|es|ation|ations)|tenders?|estimates?)\b(?=.*£)(?=.*\b(?:accepted|approved|agreed|chosen|cheapest|lowest)\b)",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:staff(?:ing)?|outreach|team|teachers)\b",
    re.IGNORECASE,
)
_NOT_OF_PARENTS = r"(?![^.;]*\b(?:parents?|mothers?|fathers?|mum|dad|grand\w+|volunteers?)\b)"
_INSTRUMENTS = r"(?:strings|woodwind|brass|violin|viola|cello|piano|keyboard|guitar|drums|percussion|flute|clarinet|recorder|ukulele|harp)"
ABOUT_THE_PLACE = (
    Plain(
        before(r"(?:^|[.;]\s|\b(?:and|that|while)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            rf" (?:(?:has|had|is|was|will be) )?(?:now )?(?:gone|going|go|goes|went|mov(?:e|es|ed|ing)|promoted|stepp(?:ed|ing)|steps) (?:up |across |over )?(?:from [\w -]{{2,25}} )?to (?:be (?:an? )?)?{_GRADE}\b(?! (?:scale|pay|point|range))"
            rf"| (?:has|have|had|was|were|is to|will) (?:be(?:en)? )?(?:now )?made (?:up to )?(?:an? |our |the )?(?:deputy )?(?:HLTA|level \d TA|kitchen manager|senior TA|office manager|deputy manager|room leader|phase leader|head of (?:year|department|faculty|key stage|phase))\b(?! (?:scale|pay|point|range|in (?:the|our) (?:play|show)|for (?:a|the) day))"
        ),
    ),
    Plain(
        before(r""),
        behind(
            rf", (?:the |our |an? |her |his )?(?:[\w-]+ ){{0,3}}(?:assistant|TA|HLTA|LSA|cook|technician|supervisor|caretaker|practitioner|nurse|teacher|secretary|bursar)s?,? (?:has |had |have )?(?:now |just |also )?(?:got|gained|passed|achieved|completed|finished|brought|taken|arranged|hired|borrowed|invited|bought|set up) {_OF_A_JOB_THERE}"
        ),
        titled=True,
    ),
    Plain(
        before(
            rf"\b(?:flush(?:ed|ing)|test(?:ed|ing|s)?|check(?:ed|s|ing)?|inspect(?:ed|ion|ions|ing)|serviced?|drain(?:ed|ing)|walk|round|clean(?:ed|ing)|logs?|readings?)\b[^.;]{{0,30}} {_AT_TIMES} by"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|with|since|in|who)\b)(?![^.;]*\b(?:pupils?|children|class|year \d)\b)"
        ),
        paragraph=_PREMISES,
    ),
    Plain(
        before(r""),
        behind(
            r" (?:has|have|had) (?:\w+ )?(?:come|came|gone) back to (?:teach|take|lead|run|cover) (?:the )?(?:P\d|Y\d|S\d|Year \w+|Class \w+|Reception|Nursery|maths|English|science|music|choir|kitchen|office)\b"
        ),
        titled=True,
    ),
    Plain(
        before(r"(?:^|[.;]\s|\b(?:and|that|while)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            rf"(?: and {A_NAME})? comes? in (?:\w+ )?(?:for|to teach|to take|to play for) (?:the )?{_INSTRUMENTS}\b(?! (?:lessons?|exam))"
        ),
        titled=True,
    ),
    Plain(
        before(rf"\bcomes? in (?:\w+ )?(?:for|to teach) (?:the )?{_INSTRUMENTS},?(?: and)?"),
        behind(rf" for (?:the )?{_INSTRUMENTS}\b"),
        titled=True,
    ),
    Plain(
        before(
            r"(?:\bquot(?:e|ation|es|ations)|\btenders?|\bestimates?)\b[^.;]{0,60}(?:£[\d,.]+k?\W{1,2}|\b(?:first|second|third|lowest|cheapest|other|best|middle|dearest)\W{1,2})(?:\w+ )?from"
        ),
        behind(
            r"(?!['’])(?: of (?-i:[A-Z])[\w'’ &-]{2,30}?)?,?(?:\s*(?:[.;,]|$)| (?:was|is|were|for|had been)\b)(?! whose)"
        ),
    ),
    Plain(
        before(
            rf"\b(?:DBS|Access ?NI|enhanced|PVG|vetting|barred list|safer recruitment) (?:\w+ )?(?:checks?|clearances?|disclosures?|certificates?)\b (?:is|are|was|were|has been|have been) (?:now |all )?(?:complete|completed|in|clear|done|back|in place|received|through)\b (?:for|on)(?: {A_NAME}(?: \([\w ]{{2,20}}\))?,?(?: and)?){{0,3}}"
        ),
        behind(r"(?!['’])(?: \([\w ]{2,20}\))?(?=\s*(?:[.,;]|$)|\s+and\b)" + _NOT_OF_PARENTS),
        paragraph=_OF_CHECKS,
    ),
    Plain(  # "The quote of £900 was accepted. Sid Vane will start the work in half term"
        before(r"(?:^|[.;]\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            r" (?:will|is to|can) (?:do|start|lay|fit|begin|carry out|complete) (?:it|them|the work|the job)\b (?:in|on|over|during|at) (?:the (?:\w+ )?(?:week|summer|holidays?)|half[- ]term|Easter|Christmas|January|February|March|April|May|June|July|August|September|October|November|December)\b"
        ),
        paragraph=_OF_QUOTES,
    ),
    Plain(
        before(r"(?:^|[.;:]\s|\b(?:and|that|while)\s)(?:\W*\d[\d.]*)?\W*"),
        behind(
            r" (?:is |was |will be |has |will |still )?(?:now )?(?:cut(?:s|ting)?|does|doing|do|mow(?:s|ing|n)?|trim(?:s|ming|med)?|strim(?:s|ming)?|mark(?:s|ed|ing)? out) the (?:grass|hedges?|lawns?|verges?|field|pitch(?:es)?|grounds)\b(?! patch)(?![^.;]*\b(?:with (?:his|her|their) (?:class|mum|dad)|club|year \d|detention|pupils?)\b)"
        ),
    ),
    Plain(
        before(
            r"^(?!.*\b(?:pupils?|children|class|Year \w+|club|eco|parents?|dads)\b).*\b(?:fences?|walls?|decking|paths?|ramps?|gates?|canopy|pergola)\b[^.;]{0,40} (?:was|were|is|are|has been|have been|had been|is being|is to be|will be) (?:re)?(?:built|put up|laid|erected|fitted|installed|mended|repaired|replaced|rebuilt) by"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;(]|$)|\s+(?:and|in|at|over|during|before)\b)(?![^.;]*\b(?:pupils?|children|class|year \d|parents?|dads?|fathers|mothers|club)\b)"
        ),
        titled=True,
    ),
    Plain(
        before(rf"\b(?:and|that|while|said)|(?:^|[.;:]\s)(?:\W*\d[\d.]*)?\W*(?:{A_NAME} and)?"),
        behind(
            rf"(?: and {A_NAME})? (?:go|goes|travel|travels|sit|sits) (?:over |across |back |along |in )?with the (?:pupils|children|students|boys|girls|classes|groups)\b(?! (?:of|in) (?:his|her|their)\b)"
        ),
        paragraph=_TEAM,
    ),
    Plain(
        before(
            rf"\b(?:the|our|two|three|both|new) (?:two |three |new )?(?:student|trainee|supply|visiting|peripatetic|newly qualified) (?:teachers|tutors),?(?: {A_NAME}(?:,| and|, and))?"
        ),
        behind(
            r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|have|had|are|were|will|join\w*|start\w*)\b)"
            + _NOT_OF_PARENTS
        ),
    ),
)
