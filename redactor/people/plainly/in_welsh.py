"""Who plainly is at work, said in Welsh: a class that is theirs, a job behind the name, what they run."""

from __future__ import annotations

from redactor.people.plainly.sentence import Plain
from redactor.people.vocabulary import before, behind

_A_CLASS = r"(?:[BFM]lwyddyn|[BFM]l\.?|(?:dd?|n)osbarth) ?\w{1,9}"
_A_JOB = (
    r"(?:athro|athrawes|athrawon|cynorthwyydd|gynorthwyydd|cydlynydd|gydlynydd|dirprwy(?:bennaeth)?|ddirprwy(?:bennaeth)?|is-?bennaeth|pennaeth|bennaeth|ysgrifenyddes|ysgrifennydd|gofalwr|ofalwr|cogyddes|gogyddes|cogydd|gogydd"
    r"|glanhawr(?:aig)?|nyrs|swyddog|cwnselydd|gwnselydd|seicolegydd|bwrsar|derbynnydd|ymgynghorydd|hyfforddwr|tiwtor|technegydd|llyfrgellydd|caplan|goruchwyl\w+|therapydd)"
)
_RUNS = r"(?:arwain|trefnu|dysgu|addysgu|cydlynu|cyflwyno|cynnal|rhedeg|paratoi|hyfforddi|goruchwylio|cyflenwi|llenwi|mentora|monitro)"
_NO_KIN = r"(?![^.;]*\b(?:ei (?:mab|fab|merch|ferch|phlentyn|blentyn|wraig|gŵr)|mam|tad|rhiant)\b)"

IN_WELSH = (
    Plain(  # "yn derbyn cymorth un-i-un gan Mrs Orr"
        before(
            r"\b(?:cymorth|gymorth|chymorth|cefnogaeth|gefnogaeth|chefnogaeth|sesiynau|gwersi|wersi|cwnsela|gwnsela|mentora)(?: [\w’'-]+){0,3} (?:gan|gyda)"
        ),
        behind(rf"(?=\s*(?:[.,;(]|$)|\s+(?:ar|yn|ym|am|ac|a|i|bob|ddydd|fore)\b){_NO_KIN}"),
        titled=True,
    ),
    Plain(  # "Ymwelodd SB â dosbarth Mrs Orr"
        before(r"\b(?:(?:dd?|n)osbarth|g?wersi?|ystafell)"),
        behind(rf"(?=\s*(?:[.,;(]|$)|\s+(?:ar|yn|ym|am|ac|a|i|lle|ddydd|fore)\b){_NO_KIN}"),
        titled=True,
    ),
    Plain(
        before(""),
        behind(
            rf",? (?:sef )?(?:yr? |ein |prif |uwch )?{_A_JOB}(?: (?:{_A_CLASS}|(?:y |yr )?[\w’']+(?: [\w’']+)?))?(?=\s*[,.;)]){_NO_KIN}"
        ),
        titled=True,
    ),
    Plain(
        before(r"\b(?:mae|bydd|roedd|bu|fod|oedd|yw)"),
        behind(rf"(?: \([^()]{{2,40}}\)|,[^,.;]{{3,40}},)? (?:wedi bod )?yn {_RUNS}\b{_NO_KIN}"),
        titled=True,
    ),
)
