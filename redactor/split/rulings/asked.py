"""Requests that are put as questions, and short forms, in the words of an order.

    Can 3.3 go in the confidential set please?         3.3 should go in the confidential set.
    Could you take 3.3 off the website?                please take 3.3 off the website.
    3.3 isn't for publication.                         3.3 is not for publication.
    Minute 3.3 likewise is confidential.               Minute 3.3 is confidential.
    the two last paragraphs of 4, paragraphs two and three of 4
                                                       the last two, the second and third paragraphs of 4
    the three paragraphs on the appeal (5.2, 5.3 and 5.4)
                                                       paragraphs 5.2, 5.3 and 5.4
    Confidential from (a) to (c)                       Points (a), (b) and (c) are confidential
    What was said at item 8 is P2.                     Item 8 is Part 2.
    For publication: 2.1 yes, 2.2 no, 3.1 no.          Items 2.2, 3.1 should be withheld.

So that `targets` and `verdicts` read one form of each. A question that is none stays one.
"""

from __future__ import annotations

import re

from redactor.split.rulings.counting import in_order
from redactor.split.rulings.sent_along import as_told
from redactor.split.words.text import sentences

_ASKS = r"(?:can|could|may|might|shall|will|would)"
_LEAD = r"(?P<lead>^\W*|[,:;]\s+|\b(?:so|and|but|please)\s+)"
# Of the thing: can 3.3 come out of it. Of somebody: can you, could Jo please.
_OF_IT = re.compile(
    rf"{_LEAD}{_ASKS}\s+(?:please\s+)?(?!(?:you|we|i|someone|somebody|anyone|they|he|she)\b)(?P<what>[^?;]{{1,100}}?)\s+(?:please\s+)?(?=(?:not\s+)?(?:come|go|be|stay|move)\b)",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    rf"{_LEAD}{_ASKS}\s+(?:you|we|i|someone|somebody|the\s+clerk|clerk|(?-i:[A-Z]\w+))\s+(?:please\s+)?(?=(?:take|leave|keep|move|put|make|remove|redact|withhold|omit|delete|cut|blank|black|not|record|minute|treat|mark|hold|file)\b)",
    re.IGNORECASE,
)
_PLEASE_CAN = re.compile(rf"\bplease,?\s+(?={_ASKS}\s)", re.IGNORECASE)
_POLITE = re.compile(r",?\s+(?:please|pls|plz|thanks|thank\s+you|ta)(?=\W|$)", re.IGNORECASE)
_SHORT = re.compile(
    r"\b(?P<verb>is|are|was|were|should|must|does|do|could|would|has|have|need)n['’]?t\b(?!\s+(?:it|they|he|she|we|you)\s*\?)",
    re.IGNORECASE,
)
# What makes a ruling one of several: "Again, 5.2 is …", "Minute 11.1 likewise is …"
_ALSO = re.compile(
    r"^(?P<lead>\W*)(?:again|also|likewise|similarly|equally|further(?:more)?|finally|lastly)\b,?\s+(?=(?:the\s+)?(?:(?:item|minute|paragraph|para)s?\s+)?[A-Z]{0,4}/?\d)"
    r"|(?<=[\d)])\s+(?:likewise|also|again|too|similarly|equally|therefore|accordingly|as\s+well),?(?=\s+(?:is|are|be|was|were|must|should|shall|will|to)\b)",
    re.IGNORECASE,
)
# "5.2 is for the minute book and not for publication"
_FOR_THE_BOOK = re.compile(
    r"\b(?P<is>is|are|was|were|be)\s+(?:only\s+)?for\s+(?:the\s+|our\s+)?(?:\w+\s+)?(?:book|file|record|governors|trustees|members|board|minutes)(?:\s+only)?,?\s+(?:and\s+|but\s+)?(?=not\b)",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"\b(?P<count>two|three)\s+(?P<order>first|last|final|middle|opening)\s+(?=\w+s\b)",
    re.IGNORECASE,
)
_IN_TURN = dict(zip("one two three four five six 1 2 3 4 5 6".split(), 2 * "first second third fourth fifth sixth".split(), strict=True))  # fmt: skip
_COUNT = rf"(?:{'|'.join(_IN_TURN)})\b"
_SERIALS = re.compile(
    rf"\b(?P<piece>paragraph|bullet|sentence|point)s\s+(?P<counts>{_COUNT}(?:\s*(?:,|\band\b|&)\s*{_COUNT})+)(?=\s+(?:of|in|under|to)\b(?!\s+(?:the\s+)?(?:part|schedule|act|regulations?|policy)\b))",
    re.IGNORECASE,
)
# What several are about, and in brackets which they are.
_NUMBERS = (
    r"[A-Z]{0,5}/?\d[\w./]*(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s*,\s+and\s+)[A-Z]{0,5}/?\d[\w./]*)+"
)
_WHICH = re.compile(
    rf"\b(?:the\s+)?(?:(?:two|three|four|five|six)\s+)?(?P<kind>items|minutes|paragraphs|entries|points|passages)\s+(?:on|about|concerning|regarding|relating\s+to|dealing\s+with)\s+[^.;:()]{{2,60}}?\s*\((?P<numbers>{_NUMBERS})\)",
    re.IGNORECASE,
)


_OF_PIECES = re.compile(
    rf"\b(?:the\s+)?(?:bits|parts|things|lines|pieces)\s+(?:on|about|concerning|regarding)\s+[^.;:()]{{2,60}}?\s*\((?P<numbers>{_NUMBERS})\)",
    re.IGNORECASE,
)
# "Hi Sue, minutes below. Before you put these on the website please take out 3.3."
_GREETS = re.compile(
    r"^\W*(?:hi|hello|hiya|dear)\b[^.,!:;]{0,24}[,.!:]\s*(?:(?:draft\s+)?minutes\s+(?:below|attached|herewith)\W\s*)?",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?P<lead>^\W*|[.;:]\s+)(?P<when>before\s+(?:(?:you|we|i|they|these|this|it|the\s+minutes)\s[^.,;]{2,50}?|(?:publication|publishing|posting|uploading|circulation|circulating|release|printing)\b))(?:,\s*|\s+(?=(?:please|can|could|would|will|remove|delete|omit|redact|withhold|(?:take|leave|cut|strike)\s+out)\b))(?P<order>[^.;?]*(?:\.\d[^.;?]*)*)",
    re.IGNORECASE,
)
_FOR_A_COPY = re.compile(
    r"(?P<lead>^\W*|[.;:]\s+)(?:for|in|from)\s+(?P<copy>the\s+(?:\w+\s+)?(?:copy|version|set|website))\s*,\s*(?P<order>(?:please\s+)?(?:omit|leave\s+out|take\s+out|remove|delete|redact|cut)\b[^.;?]*(?:\.\d[^.;?]*)*)",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\bwhen\s+(?=(?:you|we|they|i)\s+(?:upload|publish|post|put|copy|print|circulate|send)\b|(?:uploading|publishing|posting|putting|copying)\b)",
    re.IGNORECASE,
)
_I_THINK = re.compile(
    r"(?P<lead>^\W*|[.;:]\s+)i\s+(?:(?:do\s+)?(?:think|believe|feel|suggest))(?:\s+that)?\s+(?=\S)",
    re.IGNORECASE,
)


_LETTERS = re.compile(
    r"(?P<mark>^\W*(?:strictly\s+)?(?:confidential|conf\.?))(?:\s+from|\s*[:,-])?\s+\((?P<first>[a-z])\)\s*(?:to|-|until)\s*\((?P<last>[a-z])\)(?P<rest>\W*)$",
    re.IGNORECASE,
)
_SAID_AT = re.compile(
    r"\b(?:what|that\s+which)\s+(?:was|is|has\s+been)\s+(?:said|recorded|minuted|noted|reported|discussed|written)\s+(?:at|in|under)\s+(?=(?:(?:item|minute|para(?:graph)?)\s+)?[A-Z]{0,4}/?\d)",
    re.IGNORECASE,
)
_IS_P2 = re.compile(r"\b(?P<is>is|are|be|was|were)\s+P2(?=\W*$|[.,;)])")
_WHOLE_OF = re.compile(r"\b(?:the\s+)?whole\s+of\s+(?=\d)", re.IGNORECASE)
_AS_ABOVE = re.compile(
    r"(?<=[\d)])\s+as\s+above\s*[-,]\s*(?=(?:not\s+(?:for|to)|confidential|private)\b)",
    re.IGNORECASE,
)
_AT_WISH = re.compile(
    r"(?<=confidential)\s+(?:at|by|on)\s+(?:the\s+)?(?:request|wish|decision|order|ruling|advice)\s+of\b[^.;()\[\]]*",
    re.IGNORECASE,
)
# "2.3 and 2.4 confidential - not for the website", "2.3 - confidential, delete from the copy": said twice
_TWICE = re.compile(
    r"(?:(?<=\d confidential)|(?<=\d - confidential)|(?<=\) confidential))\s*[-,;.]\s*(?:and\s+|please\s+)*(?:not\s+(?:for|to)|delete|remove|(?:take|leave)\s+out|omit)\s+[^.;()\[\]]{3,40}(?=[)\]\s.]*$)",
    re.IGNORECASE,
)
# "what was said there", in the item that the sentence before has named
_THERE = re.compile(
    r"\b(?:the\s+(?:discussion|record|text|matter|conversation|exchange)|what\s+(?:is|was)\s+(?:said|recorded|minuted|written))\s+there\b",
    re.IGNORECASE,
)
# "[Comment KO3: 4.3 is Part 2]": printed beside the text, with the writer's initials
_COMMENT = re.compile(
    r"^\W*(?:comment\s*(?:\[?[A-Z]{0,4}\d{0,3}\]?)|clerk'?s\s+(?:note|comment))\s*[:-]\s*(?=\S)",
    re.IGNORECASE,
)


# "This minute is confidential from "The Head said" and …", "From "The Head said" onwards this item is …"
_QUOTED = r"(?P<quote>[\"'][^\"]{3,90}[\"'])"
_CLOSED = r"(?:confidential|private|reserved|not\s+for\s+publication)"
_FROM_QUOTED = rf"\s+from\s+(?:the\s+words?\s+)?{_QUOTED}(?:\s+(?:on(?:wards)?\b|down\b|to\s+(?:the|its)\s+end(?:\s+of\s+(?:the|this)\s+\w+)?))?"
_IS_FROM = re.compile(
    rf"(?P<what>\b(?:this\s+)?(?:minute|item|paragraph)(?:\s+[A-Z]{{0,4}}/?\d[\w./]*)?)\s+(?P<is>(?:is|was|be|to\s+be|should\s+be|must\s+be)\s+(?:(?:treated|regarded)\s+as\s+)?(?:strictly\s+)?{_CLOSED}){_FROM_QUOTED}",
    re.IGNORECASE,
)
_FROM_FIRST = re.compile(
    rf"(?<![^\W_])from\s+(?:the\s+words?\s+)?{_QUOTED}\s+(?:on(?:wards)?|down)\b,?\s+(?P<what>this\s+(?:minute|item|paragraph))(?=\s+(?:is|was|to\s+be|should|must)\b)",
    re.IGNORECASE,
)
_ONLY_FROM = re.compile(
    rf"^\W*(?:strictly\s+)?{_CLOSED}{_FROM_QUOTED}(?=\W*$)",
    re.IGNORECASE,
)


def _lettered(found: re.Match[str]) -> str:
    *letters, last = (f"({chr(c)})" for c in range(ord(found["first"]), ord(found["last"]) + 1))
    return f"Points {', '.join(letters)} and {last} are confidential." if letters else found.group()


def _in_turn(found: re.Match[str]) -> str:
    counts = re.sub(
        _COUNT, lambda m: _IN_TURN[m.group().lower()], found["counts"], flags=re.IGNORECASE
    )
    return f"the {counts} {found['piece']}s"


# Numbers with yes or no behind them, and in front what is asked of each.
_EACH = r"[A-Z]{0,4}/?\d[\w./]*(?:\([a-z]\))?\s*[:=-]?\s*(?:yes|no|ok|not?)\b"
_YES_OR_NO = re.compile(
    rf"\b(?P<asks>publish\w*|publication|public|web\s?site|release\w*|withh(?:old|eld)|confidential\w*|redact\w*)\b(?!\s+(?:meetings?|sessions?|present|questions?|gallery)\b)[^.:?\d]{{0,40}}[:?-]\s*(?P<list>{_EACH}(?:(?:\s*[,;]\s*|\s+and\s+){_EACH})+)\W*$",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"(?P<number>[A-Z]{0,4}/?\d[\w./]*(?:\([a-z]\))?)\s*[:=-]?\s*(?P<answer>yes|no|ok|not?)\b",
    re.IGNORECASE,
)
_KEPT_BACK = re.compile(r"withh|confid|redact", re.IGNORECASE)


def _by_answers(text: str) -> str:
    """The numbers that such a list keeps back, as a ruling on them."""
    found = _YES_OR_NO.search(text)
    if found is None:
        return text
    shut = "yes" if _KEPT_BACK.match(found["asks"]) else "no"
    numbers = [
        x["number"]
        for x in _ANSWERED.finditer(found["list"])
        if x["answer"].casefold().startswith(shut)
    ]
    return f"Items {', '.join(numbers)} should be withheld." if numbers else text


def as_order(text: str) -> str:
    """A text with each request that is a question told as an order, and no short forms."""
    text = in_order(as_told(_by_answers(text)))
    text = _THERE.sub("it", _COMMENT.sub("", text))
    text = _ALSO.sub(lambda m: m["lead"] or "", _SHORT.sub(r"\g<verb> not", text))
    without = _SAID_AT.sub("", text)
    if without != text:
        text = _IS_P2.sub(r"\g<is> Part 2", without)
    text = _LETTERS.sub(_lettered, text)
    text = _AS_ABOVE.sub(" is ", _AT_WISH.sub("", _TWICE.sub("", _WHOLE_OF.sub("All of ", text))))
    text = _FOR_THE_BOOK.sub(r"\g<is> ", text)
    text = _IS_FROM.sub(r"\g<what> from \g<quote> onwards \g<is>", text)
    text = _ONLY_FROM.sub(r"This item from \g<quote> onwards is confidential", text)
    text = _FROM_FIRST.sub(r"\g<what> from \g<quote> onwards", text)
    text = _WHICH.sub(r"\g<kind> \g<numbers>", text)
    text = _OF_PIECES.sub(r"paragraphs \g<numbers>", _I_THINK.sub(r"\g<lead>", text))
    text = _BEFORE.sub(r"\g<lead>\g<order> \g<when>", _GREETS.sub("", text))
    text = _WHEN.sub("before ", _FOR_A_COPY.sub(r"\g<lead>\g<order> from \g<copy>", text))
    text = _SERIALS.sub(_in_turn, _TURNED.sub(r"\g<order> \g<count> ", text))
    said, at = [], 0
    for a, b in sentences(text):
        said += [text[at:a], _told(text[a:b])]
        at = b
    return "".join([*said, text[at:]])


def _told(said: str) -> str:
    told = _OF_SOMEBODY.sub(r"\g<lead>please ", said)
    told = _OF_IT.sub(r"\g<lead>\g<what> should ", _PLEASE_CAN.sub("", told))
    if told != said:
        stop = told.rstrip("? \t\n")
        told = f"{stop}.{told[len(stop) :].lstrip('?')}"
    return _POLITE.sub("", told)
