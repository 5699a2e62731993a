"""The words in which minutes explain their signs; pure data like `lexicon`.

"Whatever opens with "Council only" is lifted out", "bullets marked [C] are for council members":
what is marked, with what, and what that means for the copy that others read. How such a sentence
is read is the business of `signs`.
"""

from __future__ import annotations

GOVERNORS = r"(?:the\s+)?(?:governors|board|committee|trustees|members|directors)"
_BODY = r"(?:council|board|committee|governing\s+body|corporation|governors?|trustees?)"
_OPEN_COPY = (
    r"(?:(?:school\s+|church\s+|parish\s+)?(?:notice[ -]?board|porch|newsletter)|web\s*site|web\b|public\b"
    r"|portal\b|open\s+(?:copy|file|minutes|record)|published|(?:inspection|file|public)\s+copy|parents\b)"
)
# … and not off a list: "actions marked Done are taken off the log".
_OFF_A_LIST = r"(?!\s+(?:(?:off|of|from)\s+)?(?:the|this|our)\s+(?:next\s+)?(?:list|log|tracker|table|register|agenda|plan)\b)"
KEPT_IN = (
    rf"(?:<CONF>|<P2>|\bfor\s+(?:us|ourselves)\b|(?:closed|private)\b(?=\W*$|[.,;)]|\s+(?:to|and|from)\b)|(?:for\s+)?{GOVERNORS}\s+only"
    rf"|for\s+(?:the\s+)?{_BODY}(?:\s+members?)?'?(?:\s+(?:copies|copy|eyes|use|file|only)\b|\W*$|[.,;])"
    rf"|(?:comes?|taken|lifted|left|cut|kept|held|struck|stays?|stripped|edited|removed|excluded)\s+(?:out|off|back|(?<!come\s)(?<!comes\s)from|before)\b{_OFF_A_LIST}"
    r"|severed|withheld|retained|omitted|to\s+be\s+(?:cut|removed|omitted|deleted|blanked|redacted|struck)"
    rf"|(?:\bnot|n't)\s+(?:(?:to\s+)?(?:go|be\s+(?:put|shown|pinned))\s+)?(?:up\s+)?(?:for|on|onto|in|into|to)\s+(?:the\s+)?{_OPEN_COPY}"
    r"|(?:not|never)\s+(?:to\s+)?(?:be\s+)?(?:displayed|published|shown|copied|circulated|leave)"
    rf"|{GOVERNORS}'?\s+(?:own|tablets|copies|files)\b"
    rf"|(?:stays?|remains?|kept|held)\s+(?:with|within|among|by)\s+{GOVERNORS}"
    r"|(?:shouldn't|should\s+not|mustn't|must\s+not|may\s+not|cannot|can't)\s+(?:be\s+)?(?:see|seen|read|go|published|shown))"
)

# A paper on which minutes stand, and what a paper, a place or a tag is called that is for all.
PAPER = r"(?P<paper>sheets?|shel(?:f|ves)|cop(?:y|ies)|leaf|leaves|trays?|books?|files?|folders?|sets?|papers?|versions?|editions?|circulation)"
FOR_ALL = r"(?:all|common|open|pub|public|white|wide|web|website|everyone|everybody|anyone|anybody|general|ordinary|main|plain|usual)"

_ENTRIES = r"(?:items?|minutes?|rows?|lines?|paragraphs?|bullets?|entries|entry|actions?|points?|things|passages?|notes?|sentences?|anything|everything|what|whatever)"
_SET_APART = r"(?:marked|flagged|headed|tagged|labelled|prefixed|beginning|preceded|followed)"
MARKED = rf"(?:{_SET_APART}|{_ENTRIES}\s+with)"
QUOTED = r"(?:[\"'(\[]{1,2}[^\W\d_](?:[\w' ]{1,24}\w)?\.?[\"')\]]{1,2}|(?-i:[A-Z]{2,9}(?: [A-Z]{2,9}){1,2}|/?[A-Z]{2,4}/?)(?!\w))"
_OPENING = r"(?:open|begin|start|end|carr(?:y|ie)|bear)(?:s|ing)?"
_SIGNED = r"(?:[§¶†‡#~^]\s?[a-z]{2,14}|[a-z]{2,14}\s?[§¶†‡#~^])"  # "§ confidential and end §"
PASSAGES = (
    rf"\b(?:set\s+)?(?:between|from)\s+(?P<sign>{_SIGNED})\s+(?:and|to|until|up\s+to)\s+(?P<until>{_SIGNED})[^.;]{{0,60}}?{KEPT_IN}",
    rf"\b(?:between|from)\s+(?:the\s+)?(?:words?\s+)?(?P<sign>{QUOTED})\s+(?:and|to|until|up\s+to|down\s+to)\s+(?:the\s+)?(?:words?\s+)?(?P<until>{QUOTED})[^.;]{{0,90}}?{KEPT_IN}",
    # "The minutes then read "Doors closed", and everything as far as the words "Doors open" is taken out"
    rf"\b(?:reads?|says?|writes?|written|puts?|types?|typed)\s+(?P<sign>{QUOTED}),?\s+(?:and|then)\s+(?:[\w']+\s+){{0,4}}?(?:as\s+far\s+as|until|up\s+to|down\s+to|to)\s+(?:the\s+)?(?:words?\s+)?(?P<until>{QUOTED})[^.;]{{0,60}}?{KEPT_IN}",
    rf"\b{_OPENING}\s+(?:with|at)\s+(?:the\s+)?(?:words?\s+)?(?P<sign>{QUOTED})(?:,?\s+and)?\s+(?:end(?:s|ing)?|stop(?:s|ping)?|clos(?:es|ing))\s+(?:with|at|by)\s+(?:the\s+)?(?:words?\s+)?(?P<until>{QUOTED})[^.;]{{0,60}}?{KEPT_IN}",
)
# Words of a column that say how far an action is, and nothing of who may read it.
NO_SIGNS = frozenset(
    "done complete completed open ongoing pending started new urgent yes closed draft approved agreed noted".split()
)
# What minutes say in front of a decision, an answer or a list: no sign of a key.
LABELS = NO_SIGNS | frozenset(
    "resolved resolution received decided decision action actions challenge question answer response"
    " present apologies item items minute minutes note notes proposed seconded carried recommended".split()
)

# A convention put together (`signs.meaning.conventions`): what a line bears, by which name, and where it does not go.
BEARS = (
    r"(?:marked|headed|labelled|tagged|flagged|prefixed|stamped|starred|coded|lettered|keyed|initialled|preceded|followed|bear(?:s|ing)?|carr(?:y|ies|ying)"
    r"|(?:begin|start|open|lead|end|finish)(?:s|ning|ing)?|mark|head|label|tag|flag|(?:the|an?)\s+(?:words?|letters?|heading|label|mark|sign|code|initials)"
    r"|(?:i|we)\s+(?:have\s+)?(?:put|use|write)|wedi(?:'[ui]|\s+e[ui])\s+(?:[mf]arcio|nodi|labelu|tagio)(?:\s+[âa])?"
    r"|(?:where|wherever|when|whenever|if|anything|everything|whatever)\s+(?:i|we|you|it|the\s+clerk|there)\s+(?:have\s+|has\s+)?(?:write|writes|written|wrote|put|puts|say|says|see|sees|read|reads|type|typed|use|uses|find|is|stands?)"
    r"|(?:what|whatever|anything|everything|text|words|entries|entry|lines?|paragraphs?|items?|minutes?|rows?|bullets?|actions?|points?|notes?|sentences?|passages?)\s+(?:that\s+(?:has|have)|which\s+(?:has|have)|with|having)"
    r"|(?:what|whatever|anything|everything|text|words)\s+(?:(?:that\s+)?(?:is|stands|comes|are)\s+)?(?:(?:written|put|typed|set)\s+)?(?:under|after|behind|below)"
    r"|(?:column|margin)\b[^.;]{0,40}?\b(?:says|shows|has|gives|reads)"
    r"|whose\s+(?:\w+\s+){0,2}?(?:status|column|box|cell|mark|category)\s+(?:is|says|shows|reads)|with\s+(?:the\s+|a\s+)?status(?:\s+of)?|(?:shown|listed|classed|entered)\s+as)"
)
_CAPITALS = r"(?-i:[A-Z]{1,3}[./](?:[IVX]{1,3}|\d)(?![\w.])|(?:[A-Za-z]\.){2,4}(?!\w)|[A-Z][A-Z\d'&]+(?:[ -][A-Z][A-Z']+){0,3}|(?<=letter )[A-Z](?![\w'])|[A-Z](?![\w'])(?!\.\s*[A-Z]))"
SET_OFF = (
    r"(?:[\"(\[{<«‹]{1,2}/?[^\W_](?:[\w'&. -]{0,24}\w)?[.:]?[\")\]}>»›]{1,2}"
    r"|'[^\W\d_][\w& -]{0,24}?(?:s'\s[\w -]{1,16})?[.:]?')"
)
PLAIN_NAME = r"(?-i:[A-Z][a-z]{2,9})(?=,?\s+(?:is|are|do|does|go|goes|stays?|must|may|should|will|comes?|remains?|belongs?)\b)"
SYMBOL = r"(?:[^\w\s\"'.,;:()\[\]{}/&%£$€+=!?|<>@•·…–—\x00-\x1f\ue000-\uf8ff-]{1,3}|(?<!\S)\+(?!\d)|!{2,3}|[=-]>|(?<!>)>>(?!>))"
IN_BRACKETS = r"(?-i:[(\[{][A-Z][A-Za-z]{0,3}\.?[)\]}])"
NAME = rf"(?:{SET_OFF}|{_CAPITALS}|(?<=\(){SYMBOL}(?=\)))"
_AWAY = r"(?:out|off|back|away|from|before)"
REMOVED = (
    rf"\b(?:(?:take|takes|taken|taking|leave|leaves|left|leaving|come|comes|cut|cuts|lift|lifts|lifted|strip|strips|stripped|strike|struck|edit|edited|pull|pulled|keep|keeps|kept|hold|holds|held|drop|drops|rub|rubbed|weed|weeded|miss|missed)\s+(?:\w+\s+){{0,4}}?{_AWAY}"
    r"|(?:remove|delete|omit|withhold|exclude|suppress|redact|extract|drop|strip|detach|blank|cover|excise)(?:e?s|d|ed|p?ped|t?ted)?|withheld|absent|missing|lost)\b"
)
_READERS = r"(?:(?:anyone|anybody|no\s*one|nobody|none)\s+else|parents|families|staff|outsiders|the\s+public|others)"
PUBLIC = (
    r"\b(?:web\s*sites?|web\b|internet|on-?line|portal|porch|foyer|lobby|entrance|noticeboard|cyntedd|[gw]?wefan|notice[ -]?boards?|news(?:letter|sheet)|public\w*|publish\w*|publication|parents'?|families|parish\w*|congregation"
    r"|(?:in|on|for)\s+the\s+(?:hall|corridor|window|gate|reception|library)\b"
    r"|(?:open|inspection|library|office|school|shared|lobby|entrance|reception|outside|general|clean|website|circulated|ordinary)\s+(?:copy|copies|version|file|folder|minutes|record|set|book|edition|hall|notes)\b)"
)
_CLOSED = r"(?:closed|private|reserved|restricted|confidential|sealed|locked|separate|secure|second|other|supplementary|supplemental|inner|governors'|trustees'|members'|directors'|chair's|clerk's)"
HOLDER = r"(?:books?|ledgers?|rolls?|file|folder|record|records|safe|cabinet|drawer|envelope|binder|tin|box|cupboard|chest|vault|notebook|copy|copies|set|register|volume|sheet|sheets|pages|minutes)"
_MEMBERS = r"(?:us|ourselves|governors?|governing\s+body|trustees?|members?|directors?|board|council|committee|lgb|lac|lab|corporation)"
CLOSED_WORDS = (
    rf"(?:<CONF>(?:\s+<NOUN>)?|(?:for\s+)?{_MEMBERS}'?s?\s+(?:(?:own|private|closed)\s+)?(?:(?:eyes|copy|copies|file|book|record|set|use|ears|paper|sheet|pages)(?:\s+only)?|only|alone)"
    rf"|{_CLOSED}\s+(?:{HOLDER}|business|session|section|part|note|notes|matters|item|items)(?:\s+only)?|(?:not|never|keep|kept|leave|left|hold|held|take|taken|stays?)\s+(?:to\s+|be\s+|for\s+)*(?:out|off|back|in|inside|publish\w*|public\w*|shared?|shown?))"
)
# Where a sign stands and, behind that, what it means: "[K] before a paragraph = in the safe".
STANDS = (
    r"(?:before|in\s+front\s+of|after|behind|beside|against|at\s+the\s+(?:head|start|end|foot)\s+of|round|around|over|above|next\s+to|o\s+flaen|ar\s+[oô]l|wrth|ger)\s+(?:an?\s+|the\s+|any\s+|each\s+|y\s+|yr\s+)?"
    r"(?:para\w*|sentences?|items?|rows?|lines?|bullets?|entr(?:y|ies)|minutes?|numbers?|headings?|notes?|actions?|eitem\w*|brawddeg\w*|pwynt\w*|cofnod\w*|pennawd|rhif)\b"
    r"(?=[^=.;]{0,80}?(?:=|:\s|\b(?:means?|says?|shows?|yn\s+golygu)\b))"
)
# A place in which something stands, by its own name: "what is in the bottom tray", "under the rule".
PLACED = (
    r"\b(?:what(?:ever)?|anything|everything|all|words|lines|entries|paragraphs)(?:\s+(?:that|which))?\s+(?:is|are|was|stands?|comes?|goes|lies)\s+(?:(?:written|said|put|typed|entered|noted|set)\s+(?:down\s+)?)?"
    r"(?:in|on|under|below|for|into)\s+(?:the|our|my)\s+(?P<sign>(?-i:[a-z'-]+(?:\s+[a-z-]+)?))(?=,|\s+(?:is|are|may|goes|stays|was|will|must|does)\b)"
    r"|\b(?:what(?:ever)?|anything|everything|all|words|lines|text|entries|paragraphs)\s+(?:(?:that|which)\s+)?(?:(?:is|are|stands?|comes?|goes|lies|appears?)\s+(?:(?:written|said|put|typed|entered|noted|set)\s+)?)?"
    r"(?:under|below|beneath|underneath)\s+(?:the|an?|each|any|every|such\s+an?)\s+(?:(?:ruled|drawn|printed|typed|horizontal|solid|dotted|black)\s+)?(?P<ruled>line|rule)\b"
)
# What letters of a key do: "O goes on the website", ", C in the safe".
GOES = r"(?:goes|stays?|is|are|means|comes|belongs|remains|lies|lives|hangs|stands|says|shows|may|must|will|can|does|has|in|on|into|onto|to|for|with|under)"
# "The rest hangs in the porch": what is not said to be the rest is not for everybody.
THE_REST = r"^\W*(?:(?:all\s+)?(?:of\s+)?the\s+(?:rest|others?|remainder)|others\b|(?:everything|anything|all)\s+else|what\s+is\s+left)\b"
# All that is left out of what everybody may read: "pinned up in the porch except bullets with [B]".
ALL_BUT = r"\b(?:everything|all|the\s+(?:whole|rest))\b[^.;]*\b(?:except(?:ing)?|apart\s+from|other\s+than|save|bar|but|without)\b"
HELD_IN = rf"\b(?:in|into|on|under|behind)\s+(?:the|our|my|an?)\s+(?:[\w']+\s+){{0,3}}?{HOLDER}\b"
# Of a sign beside one that is for everybody: there are copies, a keeper or a place of it.
ELSEWHERE = rf"\b(?:{HOLDER}|keeps?|kept|held|goes?\s+back|handed\s+(?:in|back)|collected|locked|{_MEMBERS}|each|nobody|only)\b"
OPEN_TO_MEMBERS = rf"\b{_MEMBERS}\s+(?:only\s+)?may\s+(?:be\s+)?(?:had|read|seen?|go)\b"
OPEN_TO = r"\b(?:for|to|by)\s+(?:(?:any|every)(?:one|body)|all)\b|\bmay\s+(?:be\s+)?(?:had|read|seen|go)\b"
# A file that does not leave the house; elsewhere there are house matters and internal notes, too.
_INDOORS = r"(?:(?:in-)?house|inside|internal)"
# "… is lifted out before these minutes leave the office": what goes out goes to others.
_BEFORE_THEY_GO = rf"{REMOVED}\s+before\s+(?:(?:the|these|this|any|a|they|it|we|i)\s+)?(?:\w+\s+){{0,2}}?(?:leaves?|(?:is|are)\s+(?:\w+\s+)?(?:sent|copied|printed|shared|circulated|pinned|posted|given|handed|let\s+out)|(?:goe?s?|send|hand|give)\s+(?:\w+\s+)?(?:out|up|round|outside|online|anywhere)|(?:any\s+|general\s+|wider\s+)?(?:circulation|publication|release|posting|copying))\b"
_IN_COPIES = rf"{REMOVED}\s+(?:in|from)\s+(?:all\s+|any\s+|the\s+)?(?:copies|versions?|copy)\s+(?:(?:sent|given|circulated|issued|going)\s+)?(?:to\s+(?:others|parents|families)|(?:beyond|outside)\b)"
SHUT_OUT = (
    rf"{_BEFORE_THEY_GO}|{_IN_COPIES}|"
    rf"(?:<CONF>|\b(?:is|are|belongs?\s+to|goe?s?\s+(?:in|into|to)|=)\s+(?:the\s+)?<P2>(?:\s+<NOUN>)?|\b(?:bound|filed|kept|typed|written|minuted)\s+(?:up\s+)?separately\b|^\W*(?:[\w']+\s+){{0,3}}(?:safe|vault|tin|cupboard|strong-?room)\W*$|\b(?:closed|private|secret|vault|(?:governors|trustees|members|directors)')\s+(?:<NOUN>|{HOLDER})\b|\bunder\s+lock\b|\b(?:for|to|with|by|among|within|of|in)\s+(?:the\s+)?(?:\w+\s+)?{_MEMBERS}(?:'s?)?(?:\s+(?:and\s+(?:the\s+)?\w+\s+)?(?:only|alone|eyes|copies|copy|file|own)\b|\s*(?:\W*$|[.;]))"
    r"|\b(?:and|but)\s+(?:nowhere\s+else|not\s+elsewhere|(?:only\s+)?stays?\s+there|there\s+(?:only|alone))\b"
    rf"|\b(?:stays?|remains?|kept|keeps?|held|holds?|filed|goes|go|written(?:\s+up)?|entered|put|lives?|belongs?|locked|lies|stored|pasted|typed|recorded|copied|lifted|moved|passes|pass|transferred|carried|taken)\s+(?:\w+\s+){{0,3}}?(?:in|into|to|with|on|by|behind|under|for|at)\s+(?:the\s+|our\s+|my\s+|an?\s+)?(?:[\w']+\s+){{0,2}}?(?:{_CLOSED}\s+(?:\w+\s+){{0,2}}?{HOLDER}|{_INDOORS}\s+{HOLDER}|safe\b|vault\b|lock\b|(?<!open )(?<!notice )(?<!display ){_MEMBERS}\b(?!'))"
    r"|\bni(?:d|s)?\s+(?:yw|ydynt|yn|fydd|chaiff)\b[^.;]*?\b(?:cop[iï]|[gw]?wefan|cyntedd|cyhoedd\w*)|\bar\s+wah[âa]n\b|\bnid\s+(?:ar|i|yn)\b[^.;]*?\b(?:[gw]?wefan|cyntedd|cyhoedd\w*)|\b(?:llyfr|ffeil|ffolder|cop[iï]|llywodraethwyr|aelodau)\b[^.;,=]{0,30}?\byn\s+unig\b"
    r"|\bnowhere\s+else\b|\b(?:folder|file|book|binder|box|envelope|drawer|tray|safe|cupboard|cabinet)\s+(?:only|alone)\b"
    rf"|\b(?:only|solely)\s+(?:to|for|by|with|seen|read|in|into)\b|\b(?:to|for|by)\s+{_READERS}(?<=else)"
    rf"|(?:\bnot|n't|\bnever|\bnowhere|\bno)\b[^.;]{{0,40}}?\b(?:go|goes|appears?|sent|put|placed|shown|printed|reach(?:es)?|copied|included|carried|seen|seeing|read|published|publish|leaves?|out|for|in|on|part|handed|given|travel|available|open|public)\b[^.;]{{0,40}}?(?:{PUBLIC}|\b{_READERS}|(?<=published)|(?<=leave)))"
)
