"""What nobody does but whoever governs a school, or comes for a body: chairs panels, visits, votes."""

from __future__ import annotations

import re

from redactor.people.plainly.sentence import A_NAME, ADVERB, Plain
from redactor.people.vocabulary import before, behind

_AND_ANOTHER = r"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){1,3})?"
# Pupils have committees and councils of their own.
_OF_PUPILS = r"(?:eco|school|student|pupil|children|food|sports?|charity|junior|youth|house|prefect|leader|honours|notice|score|reading|playground)"
_NOT_THEIRS = (
    rf"(?! (?:of|for|with) (?:the |our )?(?:{_OF_PUPILS}|year|class|pupils|students|children)\b)"
)
_OF_FAMILIES = r"(?:parents?|carers?|grandparents?|famil(?:y|ies)|mums?|dads?|mothers?|fathers?|residents?|neighbours?)"
_A_COMMITTEE = rf"(?:(?!(?:{_OF_PUPILS}|{_OF_FAMILIES}|for|to|of|before|by|with|that)\b)[\w'’&-]+ ){{0,3}}(?:panel|committee|board|governing body|sub-?committee|working (?:party|group))\b{_NOT_THEIRS}"
_OFFICE = rf"(?:an? )?(?:governors?|trustees?|chair(?:man|woman)?|vice[- ]chair|clerk|local governors?)\b{_NOT_THEIRS}"
# "represented the county at chess", "represented the trust in the final"
_A_BODY = r"(?:local authority|LA|NEU|NASUWT|NAHT|Unison|GMB|education authority|DfE)\b|(?:trust|diocese)\b(?= (?:at the (?:meeting|panel|hearing)|on the panel))"

_A_BOARD = rf"(?:the |our |its |this )?(?:(?!{_OF_PUPILS}\b)[\w'’-]+ ){{0,2}}(?:panel|pool|committee|working (?:party|group)|board|governing (?:body|board)|trust board|LGB|LAB)\b{_NOT_THEIRS}"
_AND_OTHERS = r"(?:(?:,| and|, and|;) (?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Rev(?:erend|d)?|Fr|Father|Canon|Prof(?:essor)?|Sir)\.? )?(?:(?-i:[A-Z])[\w'’.-]*[ ]?){1,3}(?=[\s,;])){0,4}"
_LISTED = r"(?:(?:(?-i:[A-Z])[\w'’.-]*|and)[\s,]+)*"

GOVERNING = (
    Plain(
        before(
            rf"(?:^\W*(?:\w*\d[\w.]*\W+)?|[.;:]\s+|(?<!for )(?<!to )(?<!of )(?<!by )(?<!before )\b(?:the|an?|our|this|its|any|each)\s+){_A_COMMITTEE}(?:,? (?:if|when) (?:needed|required|called),?)?(?: (?:is|was|will|would|to|be|should))* (?:drawn from|made up of|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)(?: of)?|formed (?:from|of))\s+{_LISTED}"
        ),
        behind(r"(?!['’])"),
        titled=True,
    ),
    Plain(  # "Rev. Castle and Mr Bannerman have agreed to hear any appeals."
        before(""),
        behind(
            rf"{_AND_OTHERS}\s*(?:(?:should|would|will|are to|is to)|(?:(?:has|had|have) )?(?:agreed|offered|volunteered|been asked) to) (?:hear (?:any|the|an|both|all|these|those)(?: \w+)? appeals?\b(?! (?:result|outcome)|['’])|(?:sit|serve) on (?:any|the|an?|this)(?: [\w-]+){{0,3}} panel\b)"
        ),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:should|would|will|to|can|is to|(?:has|had|have|was|were)? ?(?:agreed|asked|going|willing|able) to) (?:chair|clerk) (?:the |a |our |this |that )?{_A_COMMITTEE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:was|were|is|has been|have been|had been|be) {ADVERB}(?:voted|appointed|elected|co-?opted) (?:on ?to|on|to) (?:the |our )?{_A_COMMITTEE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:is|was|remains|becomes|became|will be|has become|continues as|continues to be) (?:now |also |still )?(?:the |our |an? )?(?:(?:named|link|lead|nominated|designated|responsible) )+(?:(?!pupil|student|junior|youth)[\w-]+ ){0,2}(?:governor|trustee)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"{_AND_ANOTHER}\s+(?:(?:has|had|have) )?(?:met|spoken|spoke|saw|seen|attended|came|visited|written|wrote|replied|signed)\b[^.;]{{0,60}}\bas {_OFFICE}"
        ),
    ),
    Plain(
        before(""),
        behind(
            rf"\s+(?:represented|represents|attended (?:for|on behalf of)|spoke (?:for|on behalf of)|was there for) (?:the |our )?(?:{_A_BODY})"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"['’]s?\s+(?:(?:link|governor|monitoring|learning walk) visit (?:report|note)s?\b"
            r"|visit (?:report|note)s?\b(?=(?: on [\w ]{2,30})? (?:had|has|have|was|were) (?:been )?(?:circulated|noted|received|uploaded|shared|on \w+Hub)\b))"
            r"|\s+(?:said|noted|wrote|reported|concluded) in (?:his|her|their) (?:link |governor |monitoring )?visit (?:report|note)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:gave|proposed|offered|led) (?:the |a )?vote of thanks\b[^.;]{0,60}\b(?:board|governors|trustees|committee)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:was|were|has been|have been|is to be) presented with (?:an? |the )?(?:long[- ]service|retirement|\w+ years['’]? service) (?:award|certificate|gift|medal)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:has |had )?(?:also )?(?:leads?|led|co-?ordinates?|manages?|runs?|helps?)\b(?:(?!\b(?:not|never)\b|n['’]t)[^.;]){0,60}\b(?:and|with|helps?|among|for) (?:her|his|their) colleagues\b(?! (?:on|in|from|of) the (?:school|student|pupil|eco|youth) )"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"\s+(?:had|has) attended (?:the |a |an |some )?(?:[\w-]+ ){0,3}(?:training|briefing|course|webinar)\b[^.;]{0,40}\b(?:and|to) (?:would |will )?(?:brief|report (?:back )?to|update|feed back to) (?:the |other )?(?:panel|board|governors|trustees|committee)\b"
        ),
    ),
    Plain(
        before(""),
        behind(
            r"(?: and (?:(?-i:[A-Z])[\w'’.-]* ?){1,3})? (?:has|had|have) (?:kindly |now |already |both )?(?:put (?:him|her|them)sel(?:f|ves) forward|offered (?:him|her|them)sel(?:f|ves)|expressed (?:an |some )?interest|come forward|been (?:suggested|approached|nominated|proposed)|applied to (?:join|be)|agreed to (?:stand|be nominated|join))\b"
        ),
        titled=True,
        paragraph=re.compile(
            r"^(?!.*\b(?:kitchen|teaching|TA|staff vacanc\w+|school council|posts? of)\b).*\b(?:vacanc(?:y|ies) (?:on (?:the )?(?:board|committee|governing|trust)|for (?:an? )?(?:[\w-]+ )?(?:governors?|trustees?))|(?:the|one|our|this) vacancy(?=:)|(?:co-?opted|foundation|community|associate|LA|trust|parent)(?: \w+)? (?:governor|trustee|member|director)s?)\b",
            re.IGNORECASE,
        ),
    ),
    Plain(  # "has resigned from the pool as she moves to Perth"
        before(r""),
        behind(
            rf" (?:(?:has|had|have|is) )?(?:now |just |also )?(?:resign(?:ed|s|ing)|retir(?:ed|es|ing)|withdrawn|withdrew|st(?:ood|epped|ands|eps) down|standing down|stepping down) from {_A_BOARD}"
        ),
        titled=True,
    ),
    Plain(  # "Election by parents: Mr Orr elected unopposed"
        before(r"(?:^|[.;:,–-]|\b(?:that|and))\s*"),
        behind(
            rf",? (?:(?:is|was|has been|had been|were|have been) )?(?:duly |therefore )?(?:re-?)?(?:elected|returned|declared elected) (?:un(?:opposed|contested|animously)|without a (?:ballot|contest|vote)|nem\.? con|with \d+ votes|by (?:the )?(?:parents|staff|members|ballot)|for (?:a further |another )?(?:four|two|three|\d) years){_NOT_THEIRS}"
        ),
        titled=True,
        paragraph=re.compile(
            r"^(?!.*\b(?:school council|eco|student|pupil|youth|head (?:boy|girl)|captain)\b)",
            re.IGNORECASE,
        ),
    ),
    Plain(  # "her appeal was heard by Mr Orr and Ms Vale"
        before(
            rf"\b(?:appeals?|exclusions?|suspensions?|case|hearing|representations)\b[^.;]{{0,40}} (?:was|were|had been|has been|have been|is to be|are to be|will be|would be) (?:heard|considered|reviewed|decided) by (?:a panel of )?(?:{A_NAME}(?:,| and|, and) ){{0,4}}"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|on|in|at|who)\b)"),
        titled=True,
    ),
    Plain(  # "Parent ballot: a single nominee, Ann Orr, elected unopposed"
        before(
            r"\b(?:parent|staff|foundation|teacher|support staff)(?: governors?)? (?:elections?|ballot|vacanc(?:y|ies))\b[^.;]{0,50}[:;,–-] (?:(?:one|two|three|a single|the only|sole) )?(?:nominations?|candidates?|nominees?)?,?"
        ),
        behind(
            rf",? (?:(?:is|was|has been|had been) )?(?:duly |therefore )?(?:re-?)?(?:elected|returned|declared elected) (?:unopposed|uncontested|unanimously|without a (?:ballot|contest|vote)){_NOT_THEIRS}"
        ),
        paragraph=re.compile(
            r"^(?!.*\b(?:council|eco|students?|pupils?|youth|forum|head (?:boy|girl)|captain|association|PTA)\b)",
            re.IGNORECASE,
        ),
    ),
    Plain(  # "Exclusions will be considered by a panel of Ann Orr and Jan Pell"
        before(
            rf"\b(?:appeals?|complaints|exclusions?|hearings?)\b (?:(?:will|would|to|should|are|is|be|was|were) )*(?:go|goes|went|referred|heard|considered|put)(?: to| by| before) (?:an?|the|our) (?:[\w-]+ )?panel of (?:{A_NAME}(?:,| and|, and) ){{0,5}}"
        ),
        behind(r"(?!['’])(?=\s*(?:[.,;]|$)|\s+(?:and|on|in|at|who)\b)"),
    ),
)
