"""How clerks without training end the sealed part: "Right, back to the agenda", "(ok to here)".

    [stop redact]      May be published from here      Full Board resumed 18.40      The rest is fine

A line of its own, in which nothing else is said. The forms of a trained hand are in `words.lexicon`.
"""

from __future__ import annotations

import re

from redactor.split.words.patterns import Pattern

_NOW = r"(?:(?:anyway|right|so|now|then|ok(?:ay)?|well|and)\b[,:.]?\s+)*"
_HERE = r"(?:(?:up\s+)?(?:from|to|until|till)\s+(?:here|this\s+point)(?:\s+on(?:wards)?)?)"
_FREE = r"(?:ok(?:ay)?|fine|all\s*right|good|safe|clear|public|open|normal|(?:not\s+|no\s+longer\s+|non-?\s?)(?:private|<CONF>)|(?:(?:may|can|to)\s+(?:all\s+)?)?(?:be\s+)?publish(?:ed|able)?|(?:can|may)\s+go\s+(?:up|on(?:\s+the\s+web\s*site)?)|(?:(?:ok(?:ay)?|fine)\s+)?(?:for\s+)?(?:the\s+)?web(?:\s*site)?)"
_TO_SHOW = r"(?:(?:to|for)\s+(?:publish|share|print|put\s+up|go\s+up|all|every(?:one|body)|the\s+(?:web\s*site|public|porch|notice\s*board)))"
_CLOSED = r"(?:redact(?:ion|ing|ed)?|private|secret|hidden|withh[eo]ld\w*|<CONF>|<P2>|(?:the\s+)?(?:bits?|part|piece|passage|text|lines?)\s+(?:to\s+(?:come|take|be\s+(?:taken|left|cut)|leave|cut)\s+out|to\s+remove)|cut)"
_MATTER = r"(?:stuff|bits?|parts?|matters?|items?|things|section|session|business|talk)"
_MEETING = r"(?:board|committee|corporation|governing\s+(?:body|board)|council|meeting|panel)"
_RESUMED = r"(?:resum(?:ed|es)|re-?convened|re-?assembled|back(?:\s+(?:in|together))?)"
_AT = r"(?:[\s,]+(?:at\s+)?\d{1,2}[.:]?\d{0,2}(?:\s*[ap]\.?m\.?)?)?"
_POLITE = r"(?:,?\s+(?:please|pls|thanks|now|again|then))*"
_RESUMES = Pattern(
    rf"^\W*{_NOW}(?:"
    rf"{_FREE}(?:\s+{_TO_SHOW})*\s+(?:again\s+)?{_HERE}|{_FREE}(?:\s+{_TO_SHOW})*\s+again(?:\s+{_HERE})?|(?:not|no\s+longer)\s+(?:private|<CONF>)\s+any\s*more|no\s+longer\s+(?:private|<CONF>|<P2>)"
    rf"|(?:the\s+following|what\s+follows)(?:\s+(?:minutes|items|notes|section))?\s+(?:is|are)\s+not\s+(?:private|closed|<CONF>)"
    rf"|(?:the\s+)?(?:rest|remainder)(?:\s+of\s+(?:it|this|the\s+(?:item|minutes|page|notes)))?\s+(?:is|are|can)\s+(?:all\s+)?(?:be\s+)?{_FREE}(?:\s+{_TO_SHOW})*"
    rf"|(?:stop|end|finish|close)(?:ing|s)?\s+(?:of\s+)?(?:the\s+)?{_CLOSED}(?:\s+{_MATTER})?|/\s*{_CLOSED}"
    rf"|that(?:'s|\s+is|\s+was)\s+(?:all|the\s+(?:end|last))\s+(?:of\s+)?(?:the\s+)?(?:private|secret|closed|<CONF>)(?:\s+{_MATTER})?"
    rf"|back\s+to\s+(?:the\s+|our\s+)?(?:agenda|minutes|(?:main|normal|ordinary|usual|public|open)\b(?:\s+(?:{_MEETING}|minutes|agenda|business|items))?|business)(?:\s+proper)?|back\s+on\s+(?:the\s+)?record"
    rf"|(?:the\s+)?(?:full|whole)\s+{_MEETING}\s+(?:was\s+)?{_RESUMED}|normal\s+(?:service|business)\s+(?:was\s+)?resum(?:ed|es)"
    rf"|(?:the\s+)?(?:public\s+|main\s+|ordinary\s+)?(?:minutes|notes|meeting)\s+(?:re-?start(?:ed|s)?|resumed?|resumes|continued?|carry\s+on|go\s+on)\s+(?:again|{_HERE}|here)"
    rf"|(?:carry\s+on|start)\s+publishing(?:\s+(?:again|{_HERE}|here))*"
    rf"|(?:{_CLOSED}|not\s+(?:for\s+(?:the\s+)?)?(?:publication|public|website))(?:\s+{_MATTER})?\s+(?:up\s+|down\s+)?(?:to|until|till)\s+(?:here|this\s+(?:point|line))"
    rf"|resumption\s+of\s+(?:the\s+)?(?:open|public|ordinary)\s+(?:{_MEETING}|minutes|session|business)"
    r"|gellir\s+cyhoeddi(?:\s+eto)?(?:\s+o'r\s+fan\s+hon|\s+o\s+hyn\s+ymlaen)?|yn\s+[oô]l\s+i'r\s+(?:agenda|cofnodion|cyfarfod)"
    rf"){_POLITE}{_AT}\W*$"
)
_BARE = re.compile(r"\W*[\[(<{*]+\W*(?:stop|ends?|finish)\W*[\])>}*]+\W*|\W*END\W*")
_OR_IN_WELSH = re.compile(r"\s+/\s+")


def resumes(text: str) -> bool:
    """Whether a line says no more than that the minutes are for everybody again."""
    if _BARE.fullmatch(text) or _RESUMES.search(text):
        return True
    return any(map(_RESUMES.search, _OR_IN_WELSH.split(text)))
