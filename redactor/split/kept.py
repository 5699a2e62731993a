"""The words in which minutes explain their signs; pure data like `lexicon`.

"Whatever opens with "Council only" is lifted out", "bullets marked [C] are for council members":
what is marked, with what, and what that means for the copy that others read. How such a sentence
is read is the business of `legends`.
"""

from __future__ import annotations

GOVERNORS = r"(?:the\s+)?(?:governors|board|committee|trustees|members|directors)"
_BODY = r"(?:council|board|committee|governing\s+body|corporation|governors?|trustees?)"
_OPEN_COPY = (
    r"(?:(?:school\s+|church\s+|parish\s+)?(?:notice[ -]?board|porch|newsletter)|web\s*site|web\b|public\b"
    r"|open\s+(?:copy|file|minutes|record)|published|(?:inspection|file|public)\s+copy|parents\b)"
)
# … and not off a list: "actions marked Done are taken off the log".
_OFF_A_LIST = r"(?!\s+(?:(?:off|of|from)\s+)?(?:the|this|our)\s+(?:next\s+)?(?:list|log|tracker|table|register|agenda|plan)\b)"
KEPT_IN = (
    rf"(?:<CONF>|<P2>|(?:closed|private)\b(?=\W*$|[.,;)]|\s+(?:to|and|from)\b)|(?:for\s+)?{GOVERNORS}\s+only"
    rf"|for\s+(?:the\s+)?{_BODY}(?:\s+members?)?'?(?:\s+(?:copies|copy|eyes|use|file|only)\b|\W*$|[.,;])"
    rf"|(?:comes?|taken|lifted|left|cut|kept|held|struck|stays?|stripped|edited|removed|excluded)\s+(?:out|off|back|from|before)\b{_OFF_A_LIST}"
    r"|severed|withheld|retained|omitted|to\s+be\s+(?:cut|removed|omitted|deleted)"
    rf"|(?:\bnot|n't)\s+(?:(?:to\s+)?(?:go|be\s+(?:put|shown|pinned))\s+)?(?:up\s+)?(?:for|on|onto|in|into|to)\s+(?:the\s+)?{_OPEN_COPY}"
    r"|(?:not|never)\s+(?:to\s+)?(?:be\s+)?(?:displayed|published|shown|copied|circulated|leave)"
    rf"|{GOVERNORS}'?\s+(?:own|tablets|copies|files)\b"
    rf"|(?:stays?|remains?|kept|held)\s+(?:with|within|among|by)\s+{GOVERNORS}"
    r"|(?:shouldn't|should\s+not|mustn't|must\s+not|may\s+not|cannot|can't)\s+(?:be\s+)?(?:see|seen|read|go|published|shown))"
)

_ENTRIES = r"(?:items?|rows?|lines?|paragraphs?|bullets?|entries|entry|actions?|points?|things|passages?|notes?|sentences?|anything|everything|what|whatever)"
_SET_APART = r"(?:marked|flagged|headed|tagged|labelled|prefixed|beginning|preceded|followed)"
MARKED = rf"(?:{_SET_APART}|{_ENTRIES}\s+with)"
QUOTED = r"[\"'(\[]{1,2}[^\W\d_](?:[\w' ]{1,24}\w)?\.?[\"')\]]{1,2}"
_SHOUTED = r"(?-i:[^\W\d_a-zß-ÿ]{3,9}\b\.?)"
_OPENING = r"(?:open|begin|start|end|carr(?:y|ie)|bear)(?:s|ing)?"
# What a line, row or cell is marked with that is a word: "Council only", CONF., RÚNDA, Blue.
PHRASES = (
    rf"\b{_SET_APART}\s+(?:(?:with|by|as|in)\s+)?(?:(?:an?|the)\s+)?(?:words?\s+)?(?P<sign>{QUOTED}|{_SHOUTED}|(?-i:[A-Z][a-z]{{2,9}})\b)(?=\W)[^.;]{{0,60}}?{KEPT_IN}",
    rf"\b{_ENTRIES}\s+(?:(?:that|which)\s+)?(?:{_OPENING}(?:\s+with)?|ha(?:s|ve))\s+(?:(?:an?|the)\s+)?(?:words?\s+)?(?P<sign>{QUOTED}|{_SHOUTED}|conf\b)(?=\W)[^.;]{{0,60}}?{KEPT_IN}",
    rf"\b{_ENTRIES}\s+with\s+(?:(?:an?|the)\s+)?(?:words?\s+)?(?P<sign>{QUOTED}|{_SHOUTED}|conf\b)\s+(?:in|at|after|before|against|beside|behind|by)\b[^.;]{{0,60}}?{KEPT_IN}",
)
PASSAGES = (
    rf"\b(?:between|from)\s+(?:the\s+)?(?:words?\s+)?(?P<sign>{QUOTED})\s+(?:and|to|until|up\s+to|down\s+to)\s+(?:the\s+)?(?:words?\s+)?(?P<until>{QUOTED})[^.;]{{0,60}}?{KEPT_IN}",
    rf"\b{_OPENING}\s+(?:with|at)\s+(?:the\s+)?(?:words?\s+)?(?P<sign>{QUOTED})(?:,?\s+and)?\s+(?:end(?:s|ing)?|stop(?:s|ping)?|clos(?:es|ing))\s+(?:with|at|by)\s+(?:the\s+)?(?:words?\s+)?(?P<until>{QUOTED})[^.;]{{0,60}}?{KEPT_IN}",
)
# Words of a column that say how far an action is, and nothing of who may read it.
NO_SIGNS = frozenset(
    "done complete completed open ongoing pending started new urgent yes closed draft approved agreed noted".split()
)
