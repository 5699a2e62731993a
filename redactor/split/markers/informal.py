"""How clerks without training open the sealed end: "REST CONFIDENTIAL - not to go on the web pls".

    Private bit          Governors only, please (Jan & Tess left 5.40)         Don't publish below here
    Off the record       Conf. stuff        Staff gone home. The rest is for the pink sheet

Such a line is told by what it lacks: set aside who left and when, nothing is left but words of
marking, of courtesy and of where to look. The words live here beside the reading of them, as
they mean something only together; the forms of a trained hand are in `words.lexicon`. What is
misspelt is put right first (`words.spelling`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from redactor.split.words import lexicon
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.spelling import KNOWN, put_right
from redactor.split.words.text import sentences, word_set, words

_WHO = (
    r"(?:governors?|govs?|trustees?|directors?|members?|board|chair(?:man|person)?|committee|neds?)"
)
_NOT = r"(?:not|nothing|none|no|never|don't|dont|isn't|isnt|aren't|mustn't|ddim|nid)"
_GROUP = r"(?:staff|executives?|officers?|management|observers?|head|parents?|public|press|non-governors)"
# Of these an opening has at least one.
_CORE = Patterns(
    (
        r"<CONF>|<COLOUR>|\b<P2>",
        r"\bconf\b|\bprivate(?:ly)?\b|\bsecret\b|\bpreifat\b|cyfrinachol\b",
        r"\b(?:closed|reserved|sealed|sensitive)\s+(?:bits?|stuff|part|half|notes?|items|sections?|business|matters|things|pages?|sheets?|minutes?|record|end|folder|file|book)\b",
        r"\boff\s+(?:the\s+)?record\b|\bin[- ](?:committee|private|camera)\b",
        rf"\b{_NOT}\b(?:\s+\w+)*?\s+(?:publish(?:ed|ing)?|publication|upload(?:ed)?|shar(?:e|ed|ing)|circulat\w+|minuted?|(?:send|sent|go|going)\s+(?:out|with|round)|given\s+out|leave\s+(?:the|this)\s+room|gyhoeddi)\b",
        rf"\b{_NOT}\b(?:\s+\w+)*?\s+(?:for|on|onto|to|in)\s+(?:the\s+)?(?:(?:school|church|parish|village|office)\s+)?(?:general\s+|open\s+)?(?:web\s*site|web|internet|public|parents|staff|press|village|parish(?!\s+(?:council|hall|fete))|families|visitors|minute\s+book|newsletter|wefan|notice[ -]?board|porch|(?:file|office|library|posted|hung)\s+(?:copy|set)|file)\b",
        r"\bnot\s+part\s+of\s+(?:the\s+)?(?:public|open|published)\b",
        r"\boff\s+(?:the\s+)?(?:school\s+|church\s+|parish\s+|village\s+)?(?:web\s*site|web|internet|porch|notice[ -]?board|newsletter)\b",
        r"\bhush\b|\bembargo(?:ed)?\b|\bnot\s+yet\s+(?:public|published)\b|\bwithh[eo]ld\b|\bh[eo]ld\s+back\b|\bto\s+themselves\b",
        rf"\b{_WHO}(?:'s?)?\s+(?:eyes|ears|file|folder|copy|only)\b|\b(?:only|just)\s+(?:for\s+)?(?:the\s+)?(?:us|ourselves|{_WHO})\b",
        rf"\b(?:governors|trustees|directors|members|llywodraethwyr)'?\s+(?:eyes\b|yn\s+unig\b)|\bbetween\s+(?:us|ourselves|{_WHO})\b",
        rf"\bwithout\s+(?:the\s+|any\s+)?{_GROUP}\b|\bin\s+(?:this|these)\s+(?:room|four\s+walls)\b|\b(?:between|within)\s+(?:these\s+)?(?:four\s+)?walls\b|\b(?:stay|keep|kept)s?\s+(?:\w+\s+)?in\s+the\s+room\b",
        r"\bnot\s+public\b|^\W*not\s+(?:this|the\s+next|the\s+following)\s+bit\b|\bbla(?:n|c)k(?:ed)?\s+(?:this\s+|it\s+|that\s+)?out\b",
        r"\bredact\b|\b(?:remove[d]?|taken?\s+(?:\w+\s+){0,3}?out|cut|delete[d]?)\b.*\b(?:publi\w+|web\s*site|web)\b",
    )
)
_TIME = (
    r"(?:(?:at\s+)?\d{1,2}[.:]\d\d|at\s+\d{1,4}|\d{1,2}(?=\s*[ap]\.?m))\s*(?:[ap]\.?m\b\.?|hrs\b)?"
)
# Who came, went or stayed, who wrote: set aside before the words are weighed.
_GONE = re.compile(
    r"\b(?:(?<!the )left|leave|leaves|leaving|withdrew|withdrawn|withdraws|(?:gone|went|set\s+off)(?:\s+(?:home|out))?|(?<!taken )out|excused|(?:dropped|logged|rang|clicked)\s+(?:off|out)|hung\s+up|disconnected|remain(?:ed|ing)?|stayed|present"
    r"|(?:notes?|minute[sd]?|written|taken|typed)\s+by\b.*|(?:kept|took|keeps|takes|made)\s+(?:the\s+|a\s+)?(?:notes?|minutes?|record))"
    rf"(?:\s+(?:(?:to|for|on)\s+(?:their\s+)?(?:lunch|tea|break|supper|dinner|lessons?|class(?:es|room)?|office)|the|of|room|meeting|call|teams|zoom|link|video|line|home|early|now|then|out|by\s+now|for\s+this|{_TIME}))*\W*$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_SENTENCES = re.compile(r"[.;!]+(?:\s+|$)|\s-+\s")
_STOP = re.compile(r"[.:;!]+(?:\s+|$)|\s-+\s|,\s")
_WHEN = re.compile(rf"(?<![\w.]){_TIME}(?!\w)")
_DATE = re.compile(
    r"\b(?:held\s+on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*(?:\s+\d{2,4})?\b",
    re.IGNORECASE,
)
_ITEMS = re.compile(
    r"\b(?:items?|nos?\.?|page|pages)\s+\d+(?:\s*(?:-|to|and|&|,)\s*\d+)*", re.IGNORECASE
)
# The paper as a whole, one item of it, or something that is not settled yet: other readings.
_NO_OPENING = Pattern(
    # "Part B is recorded on the sheets at the end"
    r"^\W*this\s+is\s+(?:the|a|our)\s+(?:governors|trustees|directors|members|clerk)['’]?s?['’]?\s+(?:own\s+|full\s+)?copy\b|\b(?:<P2>|<CONF>\s+<NOUN>)\s+(?:is|was|are|were)\s+(?:recorded|minuted|set\s+out|written\s+up|told|kept)\s+(?:separately|behind|overleaf|in|under|at|on(?!\s+the\s+(?:following|next)))\b|"
    r"\b(?:was|were|is|are|be)\s+(?:then\s+)?taken\s+(?:after|before|ahead\s+of|earlier|later|last|first|next|out\s+of\s+order)\b|^\W*which\s+(?:of\s+)?(?:(?:the|these|our)\s+)?(?:minutes|items|parts?|paragraphs|pages|notes|lines|entries|bits)\b|\?\W*$|\b(?:these|this\s+meeting's)\s+minutes\b(?!\s+below)|\bthis\s+(?:item|minute|matter|paragraph|discussion|document|paper|report|page\s+is\s+public)\b|(?:^\W*|[.;]\s+)this\s+(?:last\s+)?(?:point|bullet|entry|sentence)\s+(?:is|was|to|should|must)\b"
    r"|^\W*(?:there\s+\w+\s+)?(?:nothing|none|no)\b(?!.*\b(?:below|beyond|here|follow\w*|after)\b)|\b(?:none|nil)\W*$"
    r"|^\W*(?:nothing|none|no)\b.*\b(?:is|are|was|were)\s+(?:private|confidential|secret)\W*$"
    r"|\b(?:the|item|row|paragraph|minute|entry|bullet|note|line)s?\s+above\b|\bnext\s+meetings?\b|\bdrafts?\b|\bunapproved\b|\b(?:no|not)\s+(?:\w+\s+)?(?:confidential|private|secret|restricted|closed)\b|^(?!.*\b(?:not|no|don't|isn't)\b).*\bpublic\s+(?:minutes|copy|part)\b"
)
_AFTER_THEY_LEFT = re.compile(
    rf"^\W*(?:after|once|when|with|now)\s+(?:the\s+|all\s+)?(?:\w+\s+(?:and|&)\s+)?(?:(?:other|paid|non|support)[\s-]+)?{_GROUP}\b(?:\s+(?:and|&)\s+\w+)?\s+(?:had\s+|have\s+|has\s+|all\s+)*(?:left|gone|withdrawn|withdrew|out)(?:\s+(?:home|the\s+(?:room|meeting)|{_TIME}))*\W*$",
    re.IGNORECASE,
)
# A line between rows of stars: "*** PRIVATE, governors and me. Tear this off ***".
_STARS = r"(?:(?:[*~=#+]\s?){3,}+|[-–—_]{2,}+)"
_LAST_STARS = r"(?:(?:[*~=#+]\s?){3}|[-–—_]{2})\s*$"
_FRAMED = re.compile(
    rf"\s*(?:\d{{1,2}}[.:]\d\d\s+)?{_STARS}\s*(?!.*\b(?:end|over|again|back|(?<!\bthe\s)(?<!\bfor\s)public|open)\b)"
    r"(?=.*\b(?:private|confidential|not\s+(?:for|to\s+(?:be|go))|(?:don't|dont|do\s+not)|(?:keep|kept|leave|left)\s+(?:this|it|the\s+\w+|off|out)|just\s+(?:for\s+)?us|for\s+us\s+(?:only|alone)"
    r"|(?:governors?|trustees?|members?|board|committee|directors?)'?s?'?\s+(?:eyes\s+)?only"
    rf"|(?:cut|snip|take|strip|chop|leave|trim|remove)\b[^.;]{{0,30}}\bbefore\s+(?:it|this|these|they|the\s+minutes|i|we)\b)\b).*{_LAST_STARS}",
    re.IGNORECASE,
)
_STARTS_HERE = re.compile(
    r"\b(?:(?:from|below)\s+(?:here|this|now)|rest|remainder|below|starts?|begins?|onwards?)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!:]\s+|\s-+\s|,\s")
_OVERLEAF = re.compile(
    r"\(?\b(?:please\s+)?(?:(?:see|turn|continued)\s+over(?:leaf)?|p\.?t\.?o\b\.?)\)?",
    re.IGNORECASE,
)
_WEB_SITE = re.compile(r"\bweb[ -]sites?\b", re.IGNORECASE)
_FOR = re.compile(r"(?<=\bnot )4(?= (?:the )?(?:web|publi|parents|minutes))", re.IGNORECASE)
_NOT_OPEN = re.compile(r"\bnot\s+open\s+to\s+(?=(?:public\s+)?inspection\b)", re.IGNORECASE)
_ALONE = re.compile(
    rf"\b(?:seen|read|opened|held|kept)\s+by\s+(?:the\s+)?{_WHO}\s+(?:alone|only)\b", re.IGNORECASE
)
_POLITE = word_set("please pls plz thanks kindly")
_MOST, _FEW = 26, 12  # words: an opening is no paragraph, and who left is soon said


@lru_cache(maxsize=4096)  # several readings ask it of a line
def opens(text: str) -> bool:
    """Whether a line does nothing but open a confidential part, in whatever words."""
    if not 0 < len(words(text)) <= _MOST or _NO_OPENING.search(text):
        return False
    if _AFTER_THEY_LEFT.match(text):
        return True
    first = _SENTENCE.split(text.strip("*~=_-#. "), maxsplit=1)
    if len(first) > 1 and _STARTS_HERE.search(first[0]) and opens(first[0]):
        return True
    said = _set_aside(put_right(_reworded(text)))
    others = [word for word in words(said) if word not in KNOWN]
    # "Please don't put this on the website, Jan!"
    addressed = len(others) == 1 and others[0].capitalize() in said and _POLITE & set(words(said))
    return bool(_CORE.search(said)) and (not others or bool(addressed))


def _reworded(text: str) -> str:
    """The same in the words of a shorter hand: "to be seen by governors alone" is "governors only"."""
    text = _OVERLEAF.sub(" ", _FOR.sub("for", _WEB_SITE.sub("website", text)))
    return _ALONE.sub("governors only", _NOT_OPEN.sub("not for ", text))


def framed(text: str) -> bool:
    """Whether a line between rows of signs opens such a part: "*** PRIVATE, tear this off ***"."""
    return _FRAMED.match(text) is not None


_APPROVED = Pattern(lexicon.APPROVED)  # "Part 2: approved by those who were present"
_ONE = re.compile(
    r"\b(?:item|(?<!not )(?<!n't )minute(?!\s+book)|matter|paragraph|entry)\b", re.IGNORECASE
)
# "CONFIDENTIAL (from the pink sheet of 4 May)": whence it comes, and not how far it reaches.
_EARLIER_PAPER = r"(?:(?:the|our)\s+)?(?:(?:last|previous|earlier)\b|(?:\w+\s+)?(?:sheets?|papers?|minutes|notes|book|folder|file|meeting|letters?)\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))"
_FROM_HERE = re.compile(
    r"\b(?:rest|remainder|below|following|follows?|onwards?|everything|anything|nothing|what|after|next|starts?|begins?|down|beyond)\b"
    rf"|\bfrom\b(?!\s+{_EARLIER_PAPER})",
    re.IGNORECASE,
)


_BEHIND = re.compile(r"(?:[(\[]([^()\[\]]+)[)\]]|\*+([^*]+)\*+)\W*$")
_BEFORE = re.compile(r"\W*[(\[]([^()\[\]]+)[)\]]\s*[-:.]?\s*\w")


_FOR_US = re.compile(
    r"\b(?:only|just|between|walls?|room|bla(?:n|c)ked|bla(?:n|c)k\s+\w+\s+out|take|taken|leave|left|remove[d]?|omit|delete|part|off|eyes|folder|file|sheets?|item|themselves)\b",
    re.IGNORECASE,
)
# "The password was on the wall. It should not be shared."; "Cover is in place. See Part 2."
_OF_ANOTHER = re.compile(
    r"^\W*(?:it|they|he|she|these|those)\b|\b(?:see|minuted|recorded|separate(?:ly)?|refers?|none|nil)\b",
    re.IGNORECASE,
)
_DASHED = re.compile(r"\s-\s*(?P<said>[^-.!?]+)\W*$")
_TOLD = 5  # words that a paragraph has before such words: fewer are the title of something


def flags(text: str) -> bool:
    """Whether a paragraph begins or ends with such words.

    In brackets, between stars, behind a dash or as its last sentence: "… - keep off website pls".
    """
    found = (_BEHIND.search(text), _BEFORE.match(text))
    said = [next(filter(None, m.groups())) for m in found if m]
    return any(opens(x) or _KEPT_OUT.match(x) for x in said) or _ends_in_one(text)


_THIS_ONE = re.compile(r"\bthis\s+(?:item|minute|matter)\b", re.IGNORECASE)
_TAIL = re.compile(r"\s-\s*(?P<said>[^-.?]+?)\W*$")


def titles(text: str) -> bool:
    """Whether the title of an item ends in such words: "5. Staffing - keep off the website"."""
    tail = _TAIL.search(text)
    said = _THIS_ONE.sub("this", tail["said"]) if tail else ""
    return bool(_KEPT_OUT.match(said) or opens(said)) and not _OF_ANOTHER.search(said)


def _ends_in_one(text: str) -> bool:
    dashed, last = _DASHED.search(text), sentences(text)[-1:]
    starts = [*([dashed.start("said")] if dashed else []), *(a for a, _ in last)]
    return any(_is_said_of_it(text[a:]) for a in starts if len(words(text[:a])) >= _TOLD)


def _is_said_of_it(said: str) -> bool:
    """Whether the last words of a paragraph speak of it alone, and not of an item or what follows."""
    kept = _KEPT_OUT.match(said) or opens(said)
    plainly = _PLAINLY.search(said) or _FOR_US.search(said)  # no pink class, no blue paper
    return bool(kept and plainly) and not (
        goes_on(said) or single(said) or _OF_ANOTHER.search(said)
    )


_LEAD = re.compile(r"^(?!(?i:private):)(?P<lead>[^:]{6,120}?)(?::\s|\s-\s)(?=\s*\S+\s+\S+\s+\S)")
_PLAINLY = re.compile(
    r"\b(?:confidential|conf|private|secret|cyfrinachol|not|don't|keep|off|redact|publish\w*|hush|embargo\w*|withh[eo]ld|h[eo]ld\s+back|ourselves|us)\b",
    re.IGNORECASE,
)
# Which one it is: "the bit left over from December", "our item carried forward".
_CARRIED = re.compile(
    r"\b(?:(?:left|carried|held|hanging)\s+over|(?:brought|carried)\s+forward|outstanding)\b"
    r"|\b(?:from|of|since)\s+(?:(?:the\s+)?(?:last|previous)\s+(?:time|meeting|month|term|year|minutes|notes)|(?:last\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|easter|christmas)(?:\s+\d{4})?)\b",
    re.IGNORECASE,
)


def leads_in(text: str) -> int:
    """How far a lead-in of such words reaches that has a matter behind its colon; 0 where none does.

    "CONFIDENTIAL bit left over from December, keep off the board please: …"
    """
    found = _LEAD.match(text)
    if found is None:
        return 0
    lead = _CARRIED.sub(" ", found["lead"])
    plainly = _PLAINLY.search(lead) is not None  # "Board members only: parking on the left."
    return found.end() if plainly and opens(lead) and not goes_on(lead) else 0


_THIS = re.compile(
    r"\W*this\s+(?:(?:part|bit|section)\s+of\s+(?:the|this)\s+(?:minute|item|note)\s+)?(?:is|was|should|must|to)\b[^:]*$",
    re.IGNORECASE,
)


def speaks_back(text: str) -> bool:
    """Whether it is said of what stands above: "This is not for the website."."""
    return _THIS.match(text) is not None


_BRACKETED = re.compile(r"\W*[(\[](?P<said>[^()\[\]]+)[)\]]\W*$")
_SIGNED = re.compile(
    r"[.,;:-]*\s+-?\s*(?:(?:the\s+)?(?i:clerk|secretary),?\s+)?(?:(?:[A-Z]\.?\s?){2,4}(?:,?\s+(?i:clerk|secretary))?|(?i:(?:the\s+)?clerk|secretary))\W*$"
)
_OF_THE_ABOVE = re.compile(
    r"^\W*(?:this|that|it|(?:the\s+)?above)\b(?:\s+(?:bit|part|paragraph|note|one|is|was|should|must))*\s+",
    re.IGNORECASE,
)
_KEPT_OUT = re.compile(
    r"\W*(?:please\s+)?(?:to\s+be\s+|be\s+)?(?:keep|kept|leave|left|omit(?:ted)?|taken?|strike|struck|excluded?|deleted?|removed?|withhold|withheld|redact(?:ed)?)\s+"
    r"(?:(?:this|that|it|out|off|back|from|of|the|before|in|on|for)\s+){0,6}(?:publi\w+|web\s*site|web|open|inspection|notice\s*board)(?:\s+(?:copy|version|minutes|set))?(?:,?\s+(?:please|pls|thanks))?\W*$",
    re.IGNORECASE,
)


def speaks_of_paragraph(text: str) -> bool:
    """Whether a remark in brackets is said of the paragraph above: "(Not for the public copy. JW)".

    It is signed, says "this" or "the above", or bids somebody to leave something out.
    """
    bracketed = _BRACKETED.match(text)
    said = bracketed["said"] if bracketed else ""
    unsigned = _SIGNED.sub("", said)
    rest = _OF_THE_ABOVE.sub("", unsigned, count=1)
    if _KEPT_OUT.match(rest):
        return True
    return rest != said and opens(rest) and not goes_on(rest) and not single(rest)


def single(text: str) -> bool:
    """Whether one item is spoken of, and no more."""
    return _ONE.search(text) is not None


def goes_on(text: str) -> bool:
    """Whether it says itself that it means all that follows: no row, no single item."""
    return _FROM_HERE.search(text) is not None


def _moving(part: str) -> bool:
    return len(words(part)) <= _FEW and bool(_GONE.search(part)) and not _APPROVED.search(part)


def says_who_left(text: str) -> bool:
    """Whether a line says no more than who left, and when: "(AG, JT, MiD left 5.20)"."""
    return len(words(text)) <= _FEW and bool(_GONE.search(text.strip(" ()[]")))


def _set_aside(text: str) -> str:
    """The line without who left, when, and which items are meant."""
    text = _WHOSE.sub(lambda m: " " if _moving(m.group()) else f". {m.group()[1:-1]} . ", text)
    told = (said for said in _SENTENCES.split(text) if not _moving(said) or _CORE.search(said))
    parts = (part for said in told for part in _STOP.split(said) if part.strip())
    kept = [part for part in parts if not _moving(part) or _CORE.search(part)]
    return _WHEN.sub(" ", _DATE.sub(" ", _ITEMS.sub(" ", ". ".join(kept))))
