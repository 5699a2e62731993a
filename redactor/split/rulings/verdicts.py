"""Rulings in ordinary words, put together from the place that they name and what they say of it.

    The Chair ruled 4.2 confidential.      Members considered 4.2 too sensitive to publish.     verdicts
    Redact 4.2.     Governors voted to withhold 4.2.     Only governors are to see 4.2.         orders
    4.2: keep back.     4.2 - governors only     First bullet under 5.1: not for the website.   notes
    Confidential paragraph: 4.2.     Confidentiality: 4.2.     Not for publication: 4.2.        headings

Reads one sentence; `targets` has those in which the place is the subject: "4.2 is confidential".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.rulings.places import KIND, LIST
from redactor.split.words.copies import AWAY, BEFORE_ALL_SEE, CLOSED, CLOSED_PLACE, PUBLIC_PLACE
from redactor.split.words.kept import GOVERNORS
from redactor.split.words.patterns import Pattern, Patterns, block

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMED = rf"(?P<list>{LIST})(?:\s+above)?(?:\s*\([^()]{{3,80}}\))?"
# What is said of a place; and behind it nothing that would make it the first word of a name.
_UNFIT = (
    rf"too\s+\w+\s+(?:to\s+(?:be\s+)?(?:publish|print|show|circulat)\w*|for\s+(?:publication|{PUBLIC_PLACE}))"
    rf"|not\s+(?:(?:suitable|fit|meant|intended|to\s+(?:go|be))\s+)?(?:for\s+|on\s+|to\s+be\s+)?(?:publication|published|circulat(?:ion|ed)|{PUBLIC_PLACE})"
    r"|unsuitable\s+for\s+\w+|exempt\s+from\s+\w+|off\s+the\s+record"
)
_ONLY = rf"(?:for\s+)?{GOVERNORS}(?:'?\s+eyes)?\s+(?:only|alone)"
_TAKEN = r"(?:withheld|redacted|removed|omitted|left\s+out|(?:kept|held)\s+(?:back|private|out))"
_BEHIND = r"(?=\W*$|[.,;:)\]](?!\d)|\s+-|\s+(?:and|but|as|before|because|since|until|till|under|by|for|on|in|to|too|also|from)\b|\s+(?:business|items?|minutes?|matters?|paragraphs?|entr(?:y|ies)|status)\b)"
_SO = block(rf"(?:(?:{CLOSED}|{_UNFIT}|{_ONLY}|{_TAKEN}|exempt){_BEHIND})")
_BEING = r"(?:(?:should|must|is|are|was|were|will|to|be|being|remain|stay|as|for|kept|held|made|treated|marked|classed|would|taken|dealt|with|considered|regarded|deemed|minuted|recorded|noted|in|into|under|a|an|the)\s+){0,5}"
_RULED = (
    r"\b(?:rul(?:e|ed|es|ing)|declar\w+|class(?:ed|ify|ified|es)?|re-?class\w+|treat(?:ed|s|ing)?|consider(?:ed|s)?|deem(?:ed|s)?|judged?|h[eo]ld|felt|feels?"
    r"|thought|thinks?|found|believed?|regard(?:ed|s)?|identif(?:y|ied|ies)|designat\w+|ma[rd]k?e?(?:ed)?|makes?|wants?|wanted|wish(?:ed|es)?|prefer(?:red|s)?|prefers?"
    r"|ask(?:ed)?|agree[ds]?|ke(?:ep|pt)(?:ing)?|leave|left|resolved?|determined?|decided?|record(?:ed|s|ing)?|(?<!of )(?<!in )(?<!at )(?<!under )(?<!from )minutes?|minut(?:ed|ing)|confirm(?:ed|s)?|accepted|certif(?:y|ied)|pronounced?|vot(?:ed|es?)|recommend(?:ed|s)?|requir(?:ed|es?))"
    r":?\s+(?:(?:that|for|to\s+have|on|to\s+keep|to\s+treat)\s+)?"
)
_REMOVE = r"\b(?:remov|omit|exclud|delet|cut|edit|strik|struck|tak|took|leav|left|lift|drop|pull|hold|held|keep|kept|strip|withdr[ae]w|withh[eo]ld)\w*\s+(?:(?:out|off|back)\s+)?"
# … which copy that is: "the copy for general circulation", "the set sent to the staff room"
_FOR_WHOM = (
    r"(?:\s+(?:for|(?:that|which)\s+(?:goes|is)|sent|given|put|on|in)\s+[^.;:,\d]{3,40}?)?[,:]?"
)
# Minutes that go out with something taken out of them.
_TAKEN_OUT = r"(?:(?:taken|left|cut|lifted|struck|blanked|blacked)\s+out|removed|deleted|redacted|omitted|withheld|excised|held\s+back)"
_GO_OUT = r"(?:publish(?:ed|es)?|issued?|circulated?|sen[dt]|post(?:ed)?|put\s+(?:up|out|on\s+the\s+web\w*)|upload(?:ed)?|released?|go(?:es)?\s+(?:out|up|on\s+the\s+web\w*)|shared?|copied)"
# Who gets which copy: "To the website: without 3.3"
_READERS = r"(?:web\s?site|parents|staff(?:\s?room)?|school|office|public|(?:all\s+)?others|every(?:one|body)(?:\s+else)?|notice\s?board)"
# What the law calls a ground: section 40 of the one Act, regulation 15, Schedule 12A of another.
_EXEMPT = r"(?:(?:s\.?|section|sec\.?)\s?(?:40|41|36|38)(?:\(\d\))?|reg(?:ulation|\.)?\s?15(?:\(3\))?(?:\([a-c]\))?|schedule\s+12A(?:\s+para\w*\.?\s+\d)?|(?:foi\s+)?exemption)"
_RULED_TO = r"\b(?:agreed|resolved|decided|asked|directed|wished)\s+to\s+"
_THESE = (
    r"(?:(?:these|the|our|this)\s+(?:draft\s+|present\s+)?(?:minutes|notes|record)(?!\s+of\b)|them)"
)


# What may be published, and what may not: "everything but 4.2 can go on the website".
_BUT = r"(?:but(?:\s+not)?|(?:with\s+the\s+)?except(?:\s+for|ing|ions?\s+of)?|apart\s+from|without|other\s+than|bar(?:ring)?|save(?:\s+for)?|omitting|excluding|leaving\s+out|lacking|not)"
_ALL_SEE = rf"(?:\bpublish(?:ed)?\b(?:\s+(?:all|everything))?|\b(?:go|goes|put)\s+(?:up|on(?:line)?)\b|\b(?:made\s+)?available\b|{PUBLIC_PLACE})"


def _verdicts(named: str) -> tuple[str, ...]:
    return (
        rf"{_RULED}{named},?\s+{_BEING}{_SO}",
        rf"\b(?:keep|keeping|kept|hold|holding|leave|leaving|left)\s+{named}\s+(?:back|out|off){_BEHIND}",
        rf"{named}\s*[:;,-]\s*(?:(?:as|for|since|because)\s+)?(?:it|they|this|these|both)\s+(?:is|are)\s+{_BEING}{_SO}",
    )


def _orders(named: str) -> tuple[str, ...]:
    return (
        rf"\b(?:redact|withh[eo]ld)(?:ed|s|ing)?\s+{named}{_BEHIND}",
        rf"\b(?:nothing|no\s+part)\s+(?:in|of|from|under|said\s+under)\s+{named}\s+(?:is|was|are|should|shall|may|must|will|can|ought)\s+(?:to\s+)?(?:be\s+)?(?:published|printed|shown|circulated|shared|released|made\s+(?:public|available)|go(?:es)?\s+(?:up|out|on)|put\s+(?:up|on))\b",
        rf"\b(?:redaction|withholding|exclusion|confidentiality)\s+of\s+{named}{_BEHIND}",
        rf"\b(?:leave|leaving|keep|keeping)\s+(?:out|back)\s+{named}{_BEHIND}",
        rf"\b(?:hold|holding)\s+back\s+{named}{_BEHIND}",
        rf"\b(?:blank|black|block|cross)\s+out\s+{named}{_BEHIND}",
        rf"\b(?:everything|all(?:\s+of\s+(?:this|these|it|them))?|the\s+(?:rest|minutes|others))\s+{_BUT}\s+{named}\s+(?:can|may|is|are|to)\b[^.;?]{{0,30}}?{_ALL_SEE}",
        rf"\b(?:all|everything)\s+{_BUT}\s+{named},?\s+which\s+{_BEING}{_SO}",
        rf"{_ALL_SEE}[^.;:?]{{0,30}}?,?\s+{_BUT}\s+{named}{_BEHIND}",
        rf"\beverything\b[^.;:?,]{{0,30}}?\s(?:can|may),?\s+{_BUT}\s+{named}{_BEHIND}",
        rf"{_REMOVE}(?:of|from|off)\s+(?:{PUBLIC_PLACE}|the\s+(?:notes|minutes|record)){_FOR_WHOM}\s+{named}",
        rf"(?:\b{_GO_OUT}\s+{_THESE}\s+|{_RULED_TO}{_GO_OUT}\s+|{_THESE}\s+(?:(?:should|must|shall|may|can|will|to|is|are|be)\s+){{0,3}}{_GO_OUT}\s+)with\s+{named}\s+{_TAKEN_OUT}\b",
        rf"{_THESE}\s+(?:(?:should|must|shall|may|can|will|to|is|are|be)\s+){{0,3}}(?:{_GO_OUT}\s+)?(?:minus|less|without|shorn\s+of)\s+{named}{_BEHIND}",
        rf"^(?:[^.;:\d]{{0,70}}:\s*)?(?:please\s+)?\W*(?:take\s+out|remove|leave\s+out|omit|strike\s+out)\s+{named}\W*$",
        rf"\b(?:when|before)\s+(?:you|we|this|these|it|they)\b[^.;:\d]{{0,30}}?\b(?:upload\w*|publish\w*|post(?:ed)?|put|goe?s?|web\w*)\b[^.;:\d]{{0,30}},\s+(?:please\s+)?(?:lose|drop|skip|omit|cut|pull|leave\s+out|take\s+out)\s+{named}{_BEHIND}",
        rf"\b{_EXEMPT}\s+(?:applies|apply|is\s+engaged|is\s+claimed|is\s+relied\s+on|was\s+applied)\s+(?:to|for|by|in\s+respect\s+of)\s+{named}{_BEHIND}",
        rf"\b(?:file|copy|set|book|folder|list|version)\s+\w{{1,3}}\s+\((?:(?:the|our)\s+)?(?:{CLOSED_PLACE}|{GOVERNORS}(?:\s+only)?|safe|<CONF>)\)\s*[:-]\s*{named}{_BEHIND}",
        rf"\b{_READERS}[^.;:?\d]{{0,40}}:\s*(?:without|less|minus|all\s+but|omit(?:ting)?)\s+{named}{_BEHIND}",
        rf"\b{_READERS}[^.;:?\d]{{0,40}}:\s*{named}\s+(?:(?:to\s+be|are|is)\s+)?{_TAKEN_OUT}\b",
        rf"\b(?:circulated|sent|copied|issued|given)\s+to\s+[^.;:\d]{{3,30}}?\s+(?:less|minus|without)\s+{named}{_BEHIND}",
        rf"{_REMOVE}{named}\s+(?:(?:out|back|away|off)\s+)?(?:(?:of|from|off)\s+{PUBLIC_PLACE}|{BEFORE_ALL_SEE})",
        rf"(?:\b(?:not|never)|n't)\s+(?:to\s+)?(?:publish|print|circulate|display|upload|copy)\s+{named}{_BEHIND}",
        rf"(?:\b(?:not|never)|n't)\s+(?:to\s+)?(?:put|place|post|show|include|have)\s+{named}\s+(?:up\s+)?(?:on|in|into|to)\s+{PUBLIC_PLACE}",
        rf"\bpublication\s+of\s+{named}\s+(?:is|was|be|should|must|will)\s+(?:be\s+)?(?:not\s+(?:be\s+)?(?:agreed|permitted|allowed|approved|authorised)|refused|withheld|deferred|delayed|prohibited|forbidden|prevented)\b",
        rf"\b(?:only\s+{GOVERNORS}|(?:nobody|no[ -]one)\s+(?:else|outside|beyond|except|but|other\s+than)\b[^.;:]{{0,30}}?)\s+(?:is|are|may|should|must|can)\s+(?:to\s+|be\s+)?(?:see|read|have)\s+{named}{_BEHIND}",
        rf"<CONF>\w*\s+(?:status\s+)?(?:(?:is|was|be|has\s+been)\s+)?(?:agreed|claimed|given|granted|sought|requested|required|recorded|applied|applies|needed)\s+(?:to|for|on|in\s+respect\s+of)\s+(?:{KIND}\s+)?{named}{_BEHIND}",
    )


_FOR_GOOD_REASON = (
    rf"(?:\s+(?:in|from)\s+{PUBLIC_PLACE}(?:\s+(?:for|of)\s+[^.;:\d]{{2,40}})?)?"
    r"(?:\s+(?:only|alone))?(?:[,;(-]*\s*(?:(?:see|at|as|minute|no\.?)\s+)?(?:<P2>|(?-i:[A-Z]{1,6})[/ .-]?\d[\w/.-]*))?"
    r"(?:[,;-]?\s*(?:as|because|since|until|till|under|by|for|on)\b[^.;:]{0,80})?[^\w.]*\.?\W*$"
)
_KEEP = r"(?:please\s+)?(?:(?:keep|hold)\s+(?:back|out|off)|withhold|redact|omit|leave\s+out|remove|take\s+out)"
_PUT = r"(?:(?:move|goes|go)\s+)?(?:to|for|in|into|on)\s+"
_NOTE = rf"(?:{_KEEP}(?:\s+from\s+{PUBLIC_PLACE})?|(?:(?:is|are|to\s+be)\s+)?(?:an?\s+)?{_SO}(?:\s+{KIND})?|{_PUT}{CLOSED_PLACE}|{AWAY})"
_LEAD = r"^\W*(?:(?:clerk|chair|secretary|vice|head|office)[^:.;\d]{0,50}(?::|\s-)\s+|(?:note|remark)\s+(?:by|of|from|to|for)\s[^:.;\d]{2,50}(?::|\s-)\s+)?(?:(?:agreed|resolved|note|n\.?b\.?|clerk|chair)\b:?\s+)?"
_NOTES = (rf"{_LEAD}{_NAMED}\s*[:(\[,;=-]?\s*{_NOTE}{_FOR_GOOD_REASON}",)
_HEADS = rf"(?:<CONF>\w*|confidentiality|<P2>|private|withheld|redacted?|{_UNFIT}|{_ONLY}|{CLOSED_PLACE})"
_HEADINGS = (
    rf"^(?![^:]*\b(?:polic(?:y|ies)|agreements?|statements?|references?|see|number\s+of|how\s+many|exempt|approved|previous|last|no\s+longer|whether|none|nothing|nobody)\b)"
    rf"[^.:;()\[\]\d]{{0,40}}?\b{_HEADS}\b[^.:;()\[\]\d]{{0,40}}?(?:[:-]|\b(?:paragraph|item|minute|row|bullet|note|entry))\s*{_NAMED}(?:\s+(?:only|alone))?\W*$"
)
_PATTERNS = Patterns((*_verdicts(_NAMED), *_orders(_NAMED)))
# … the same of what nobody counts or quotes, to be read in `described`
TOLD = r"(?P<subject>(?:the|both|all|what(?:ever)?|everything|anything|discussions?|(?-i:[A-Z]))(?:[^.;:?]|\.(?=\d)){5,200}?)"
_DESCRIBING = Patterns(
    (
        *_verdicts(TOLD),
        *_orders(TOLD),
        rf"\b(?:the\s+following|these)\b[^.;:?]{{0,60}}\b(?:{_SO}|{AWAY})[^.;:?]{{0,20}}:\s*{TOLD}\W*$",
        rf"^\W*(?:<CONF>|<P2>)\s+(?:items?|matters?|minutes?|business|paragraphs?)\s*[:-]\s*{TOLD}\W*$",
    )
)
# "… whether any item should be confidential, and agreed that the news of Ann should be."
_ASKED_OF = Pattern(
    rf"<CONF>\w*\b[^.;?]{{0,60}}?\b(?:and|but|then)\s+(?:it\s+was\s+)?(?:agreed|decided|resolved)(?:\s+that)?\s+{TOLD}\s+(?:should|must)(?:\s+be)?(?:\s+so)?\W*$"
)
_ALONE = Patterns((*_NOTES, _HEADINGS))
_SITTING = re.compile(r"\bsessions?\b", re.IGNORECASE)  # that begins there, and has its own end
# Who did not say so, before; and what came of it, behind.
_DENIED = re.compile(
    r"\b(?:whether|if|unless|why|nobody|no\s*-?one|nothing|none|neither|no\s+longer|no\s+(?:need|reason|case)|not|cannot|never|without|against|refused|declin(?:ed|es)|rejected|oppos\w+|instead\s+of|rather\s+than)\b(?!\s+only\b)|n't\b",
    re.IGNORECASE,
)
OVERRULED = re.compile(
    r"\b(?:was|were)\s+(?:lost|defeated|rejected|refused|withdrawn|not\s+(?:carried|agreed|accepted|supported|seconded))\b"
    r"|\bbut\s+(?:(?:the\s+)?[\w']+\s+){1,3}?(?:disagreed|declined|refused|did\s+not|decided\s+(?:against|not)|voted\s+against)\b"
    r"|[;,]\s+(?:but\s+)?(?:it|they)\s+(?:should|need|was|were|is|are)\s+not\b(?!\s+(?:to\s+)?(?:be\s+)?(?:copied|published|sent|shared|circulated|put|included|shown|seen|given|for\s+(?:the\s+)?(?:public|publication|website))\b)",
    re.IGNORECASE,
)


def alone(text: str) -> bool:
    """Whether a text is no more than a note on a place, or the heading of one."""
    said = text.strip(" [](){}*")
    return any(True for _ in _told_plainly(said))


def _told_plainly(said: str) -> Iterator[str]:
    found = (rx.search(said) for _, rx in _ALONE.possible(said))
    yield from (x["list"] for x in found if x and not _no_place(x))


def _no_place(found: re.Match[str]) -> bool:
    counted = found["list"].isdigit() and _THE_FOLLOWING.search(
        found.string, 0, found.start("list")
    )
    return not counted and _NO_PLACE.fullmatch(found["list"]) is not None


_THE_FOLLOWING = re.compile(r"\bthe\s+following\s+(?:items?|minutes?)\b", re.IGNORECASE)
# Not "3", which is a count or a title, and not the name of a half: "Section B - closed".
_NO_PLACE = re.compile(
    r"\d{1,3}|(?:the\s+)?(?:sections?|parts?|sessions?|stage|annexe?|appendix|schedule|rhan|adran)\s*(?:\w|[ivx]{1,4}|\d{1,3})",
    re.IGNORECASE,
)


def ruled(said: str) -> Iterator[str]:
    """What a sentence keeps back in one of these ways, as it names it."""
    if said.rstrip().endswith("?") or OVERRULED.search(said):
        return
    for _, pattern in _PATTERNS.possible(said):
        for found in pattern.finditer(said):
            denied = _DENIED.search(said[: found.start()]) or _DENIED.search(found["list"])
            if not (denied or _SITTING.search(found.group())):
                yield found["list"]
    if not _DENIED.match(said):
        yield from _told_plainly(said)


# "… the responses to the consultation, which closed on 31 December": it was no ruling that closed it.
_DOES_SO = re.compile(r"\b(?:which|that|who)\W*$", re.IGNORECASE)


def told_of(said: str) -> Iterator[str]:
    """The same of what a sentence describes: "The Chair ruled the discussion about Ann private"."""
    if said.rstrip().endswith("?") or OVERRULED.search(said):
        return
    if asked := _ASKED_OF.search(said):
        yield asked["subject"]
    for _, pattern in _DESCRIBING.possible(said):
        for found in pattern.finditer(said):
            denied = _DENIED.search(said[: found.start()]) or _DENIED.search(found["subject"])
            if not (denied or _DOES_SO.search(found["subject"])):
                yield found["subject"]
