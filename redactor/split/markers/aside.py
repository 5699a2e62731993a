"""What brackets around a few words say of the paragraph that they begin or end.

    [Confidential paragraph - not for the website.] …      (This bullet: governors only) …
    … [Confidential because a pupil is named.]             … (Clerk: keep this note off the web.)

What is said there is told by its parts: which words of the minutes are meant, that they are kept
back, and why. What does not live here: brackets that are marker words alone (`tags`, `informal`),
and the other end, where one is written (`signs.between.delimited`).
"""

from __future__ import annotations

import re

from redactor.split.markers import informal
from redactor.split.markers.silent import says_nothing
from redactor.split.markers.tags import is_tag, reasoned
from redactor.split.words import lexicon, remarks
from redactor.split.words.copies import AWAY, BIDDEN
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

_MOST = 16  # words of such brackets: more tell a matter themselves
_LABEL = 4  # words that say which matter it is, and nothing of it
_BRACKETS = (
    r"(?:\[([^\[\]]+)\]|\(((?:[^()]|\(\w{1,4}\))+)\)|\{([^{}]+)\}|<([^<>]+)>|\*{2,}([^*]+)\*{2,})"
)
_HEAD, _TAIL = re.compile(rf"\W*?{_BRACKETS}\s*[-:.]?\s*(?=\S)"), re.compile(rf"{_BRACKETS}\W*$")
_ANY = re.compile(_BRACKETS)
_SURELY = Pattern(r"^\W*(?:<CONF>|<P2>|conf\.?)\W*$")
_OF_WHAT = re.compile(
    r"^\W*(?:(?:begin(?:ning|s)?|start(?:s|ing)?)\s+(?:of\s+)?)?"
    rf"|\b(?:the\s+|this\s+|that\s+)?(?:(?:whole|entire|following|next|above|preceding|foregoing)\s+)*\b(?:{remarks.PASSAGE})\b"
    r"(?:\s+(?:is\s+|to\s+be\s+)?(?=\W*$|[-:,.;]|withh|kept|left|not\b))?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^\W*(?:(?:please|clerks?|secretary|note\s+to\s+(?:the\s+)?clerk)\W+)*", re.IGNORECASE
)
_CLAUSES = re.compile(r"[.;:,]+(?:\s+|$)|\s-+\s")
_SURE = r"(?:(?:strictly|highly|commercially)\s+)?(?:private\s+(?:and|&)\s+)?(?:(?:(?:commercial|staff|pupil)[\s-]+)?in[\s-]+(?:strict(?:est)?[\s-]+)?confidence|confidential|conf\.?(?!\w)|commercially\s+sensitive|not\s+(?:for|to\s+be)\s+publi\w+)"
_WHY = r"(?:until|till|pending|for\s+now|for\s+the\s+time\s+being|because|since|as|owing\s+to|due\s+to|under|given|while|in\s+view\s+of|for\s+(?:reasons|legal|commercial|personal))\b"
_MATTER = r"(?:(?:[a-z]+)\s+){0,2}(?:matter|issue|case|business|information|discussion|material|text|content|passage|paragraph|para\.?|note|entry|bullet|point|line|minute|item|record)s?"
_KEPT = Pattern(
    rf"^\W*(?:{_SURE}(?:\s+{_MATTER})?\s+{_WHY}|{_SURE}\s+{_MATTER}\W*$|(?:<CONF>|private|closed)\s+(?:{remarks.PASSAGE})\W*$|{AWAY}"
    r"|(?:in\s+(?:strict\s+)?confidence|off\s+the\s+record|withh[eo]ld|redact|(?:do\s+not|don't|not\s+to)\s+(?:publish|print|copy|circulate|share|minute))\W*$"
    r"|(?:not|never)\s+(?:to\s+)?(?:(?:be|go)\s+)?(?:(?:minuted|recorded|noted|included|printed|shown|written|placed|put)\s+)?(?:(?:in|on|into|for)\s+(?:the\s+)?(?:<P1>|(?:open|public|published)\s+(?:part|section|half|minutes|record|version|copy)\b)|openly\b|publicly\b)\W*$"
    r"|(?:for\s+the\s+file|file\s+cop(?:y|ies)|closed\s+cop(?:y|ies))\s+only\W*$"
    rf"|{BIDDEN[0][0]}(?:it\s+|this\s+)?{BIDDEN[0][1]})"
)
_LABELLED = Pattern(rf"^\W*(?:{_SURE})\s*(?:[:,;]|\s-)\s*(?P<label>\S.*)$")
_TELLS = re.compile(
    r"(?!(?:Clerk|Secretary|Chair|Head|Governors?|Trustees?|Part|Schedule|Section|Act|Regulation|Data|Protection)\b)\b[A-Z]\w*[a-z]|[£€\d]"
)
_REASONED = Pattern(rf"^\W*{_SURE}(?:\s+{_MATTER})?(?:\s+{_WHY}|\W*$)")
_NOT_KEPT = re.compile(
    r"\bno\s+longer\b|\b(?:not|never|nothing|none|non|wasn't|isn't)[\s-]+(?:\w+\s+)?(?:confidential|private|secret|restricted|closed|reserved|exempt|withheld)\b"
    r"|\b(?:items?|minutes?|para\w*)\s+\w{0,3}\d|\?|\b(?:was|were|had\s+been|would\s+be|if)\b|\bnow\s+(?:open|public)\b",
    re.IGNORECASE,
)
# What is said of a mark beside it: what is to be done with the words, why, until when, by whose wish.
_OF_A_MARK = (
    lexicon.MARKER_WORDS
    | lexicon.REFERENCE_WORDS
    | lexicon.TOPIC_WORDS
    | frozenset(
        "an is are was as it its this these which that because since due while until till pending when once if by with within "
        "please cut struck strike blank redact remove removed removal redaction delete deleted take taken keep kept leave left hold go put share shared shown "
        "clerk secretary chair chairman board corporation council committee trust body school governing resolution agreement decision request wish advice order vote "
        "inclusion included publicly openly outside beyond internal external everyone anybody anyone else parents families "
        "names name named naming identifiable identified identifies identify individual person people family child children one two someone living "
        "personal data gdpr protection privacy sensitivity sensitive private privileged legally legal commercially contractual "
        "minuted recorded written noted heard concluded concludes resolved settled signed announced announcement complete completed over told informed decided outcome process hearing tender contract sale exchange "
        "folder file filed filing bound attached safe register book virtue act regulation regulations sch order standing clause article local government "
        "lga sch para paras paragraphs exchanged public press having been excluded 12a read reading meetings circulated circulation distributed draft final stage present moment time being now still further notice "
        "italics italic below answer reply bullet sentence entry passage text extract whole all only nature concerned involved relates relating about regarding re".split()
    )
)
_MARK_FIRST = Pattern(
    r"^\W*(?:(?:the\s+)?(?:whole|entire)\s+(?:of\s+)?(?:this\s+|the\s+)?(?:item|minute|row|paragraph|section|entry|discussion)\s+(?:is\s+|to\s+be\s+)?|this\s+(?:point|bullet|paragraph|sentence|bit|entry|note|line)\s+(?:is\s+|should\s+be\s+)?(?=not\b))?"
    r"(?:(?:please|strictly|highly)\s+)?(?:<CONF>|<P2>|private\s+and\s+confidential\b|(?:private|sensitive)\b(?=\W*\w)"
    r"|(?:do\s+not|don't|not\s+to)\s+(?:publish|print|minute|share|circulate)\b|not\s+(?:to\s+(?:be|go)\s+)?(?:(?:minuted|recorded|noted|included|printed|shown)\s+)?(?:in|into|for)\s+(?:the\s+)?(?:<P1>|(?:open|public|published)\b)|(?:redact|remove|omit)\b(?=.*\b(?:publi|before|web|minutes)\w*)|(?:keep|leave|take)\s+(?:this\s+|it\s+)?(?:out|off)\b(?=.*\b(?:publi|web|minutes|record)\w*))"
    r"(?!\s*(?:data|information|reporting|waste|records?|files?|papers?|reports?|polic(?:y|ies)|reserves?|funds?)\b)(?P<rest>.*)$"
)
_REMARK = 14  # words of what is said of a mark
_OF_ANOTHER = re.compile(
    r"\bno\s+longer\b|\b(?:items?|minutes?)\s+\w{0,3}\d|\b(?:see|refers?|attached)\b|\?|\b(?:if|whether)\b|\bonly\s+(?:heard|decided|informed|told|agreed|signed|read)\b|\bnow\s+(?:open|public)\b"
    r"|\b(?:not|never|nothing|none|non|no)[\s-]+(?:\w+\s+)?(?:confidential|private|secret|restricted|closed|reserved|exempt|withheld)\b",
    re.IGNORECASE,
)


def only_remarks(said: str) -> bool:
    """Whether a mark stands first and all else is said of it: "Confidential - as it names a pupil"."""
    found = _MARK_FIRST.match(said)
    told = words(found["rest"]) if found else ()
    known = all(word in _OF_A_MARK or word.isdigit() for word in told)
    return found is not None and known and len(told) <= _REMARK and not _OF_ANOTHER.search(said)


_LAST = re.compile(r"[.!?][\"')\]]*\s+(?:-+\s*)?(?P<said>[^.!?]+)[.\s]*$")
_FIRST = re.compile(
    r"[^\w(\[{<]*(?P<said>(?:[^:.()\[\]]|(?<=\w)\(\w{1,4}\)){3,90}?)\s*(?::|\s-)\s+(?=\S)"
)


def last_words(text: str) -> bool:
    """Whether the last sentence of a paragraph is such a remark: "… to stage 3. Part 2 as it names a pupil."."""
    found = _LAST.search(text)
    return found is not None and only_remarks(found["said"])


def first_words(text: str) -> bool:
    """Whether a paragraph begins with such a remark and a colon or dash, with a matter behind."""
    found = _FIRST.match(text)
    if found is None or not only_remarks(found["said"]) or says_nothing(text[found.end() :]):
        return False
    first, *_ = re.split(r"[.;!?]\s", text[found.end() :], maxsplit=1)
    return not _OF_A_MARK.issuperset(words(first))


_SENTENCE_ENDS = re.compile(r"[.!?:;][\"')\]]*\s*$")


def keeps_back(said: str) -> bool:
    """Whether the words in brackets say no more than that something is confidential, and why."""
    if not 0 < len(words(said)) <= _MOST or _NOT_KEPT.search(said):
        return False
    return _kept(said) or _labels(said) or only_remarks(said)


def _kept(said: str) -> bool:
    """Whether a clause says so, and all others name nobody."""
    said = said.strip()[:1].lower() + said.strip()[1:]
    first = next((x for x in _CLAUSES.split(said) if words(x)), "")
    bare = _ADDRESS.sub("", _OF_WHAT.sub(" ", said))
    clauses = [x for x in (_ADDRESS.sub("", x) for x in _CLAUSES.split(bare)) if words(x)]
    most = _LABEL * 2 if _KEPT.search(first) else _LABEL
    others = [x for x in clauses if not _says_so(x)]
    others = [x for x in others if not _IS_FINE.match(x)]
    sure = len(others) < len(clauses) or _KEPT.search(first) is not None
    return sure and all(len(words(x)) <= most and not _TELLS.search(x) for x in others)


# "DON'T PUBLISH THIS ONE, rest of staff stuff fine"
_IS_FINE = re.compile(
    r"\W*(?:the\s+)?(?:rest|remainder|others)\b(?!\s+(?:ok|okay|open)\W*$).*\b(?:fine|ok|okay|open|public|can\s+go|all\s+right)\W*$",
    re.IGNORECASE,
)


def _says_so(clause: str) -> bool:
    return bool(is_tag(clause) or informal.opens(clause) or _KEPT.search(clause))


def _labels(said: str) -> bool:
    """Whether behind the flag stands which matter it is: "Confidential: safeguarding"."""
    found = _LABELLED.match(said)
    label = found["label"] if found else ""
    small = label[1:] == label[1:].lower() or label.isupper()
    return 0 < len(words(label)) <= _LABEL and small and not re.search(r"[.!?]\s*$|\d", label)


_AN_END = re.compile(r"^\W*(?:the\s+)?ends?\b|\b(?:ends|ended|finishes|stops)\W*$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?:)\]]\s+|^\W{1,3})\s*(?:[A-Z]{0,5}\d[\w./()]*[.):]?\s+)?$")


def opening(text: str, start: int) -> tuple[int, int] | None:
    """Where such brackets, or a tag in brackets, first begin a sentence, with what they hold."""
    for found in _ANY.finditer(text, start):
        said = next(filter(None, found.groups()), "")
        last = not text[found.end() :].strip(" .:")
        begins = _BEGINS.search(text[start : found.start()]) or (last and points_down(said))
        begins = begins and not _AN_END.search(said)
        if begins and (_SURELY.search(said) or keeps_back(said)):
            return found.span()
    return None


def heads(text: str) -> int:
    """How far brackets in front of a paragraph reach that keep it back; 0 where none do."""
    found = _HEAD.match(text)
    said = next(filter(None, found.groups()), "") if found else ""
    if found is None or says_nothing(text[found.end() :]):
        return 0
    read_elsewhere = is_tag(said) and found.group().strip().startswith(("(", "["))
    return found.end() if keeps_back(said) and not read_elsewhere else 0


def confides(text: str) -> bool:
    """Whether a paragraph begins or ends with "(in confidence)", elsewhere a false friend."""
    return _CONFIDES.search(text) is not None


_DIRECTION = re.compile(
    r"\b(?:(?P<above>above|preceding|previous|foregoing|last|this|that)|(?P<below>following|next|below|begin\w*|starts?))\b",
    re.IGNORECASE,
)
_IN_CONFIDENCE = r"[\[(]\s*in\s+(?:(?:the\s+)?strict(?:est)?\s+)?confidence\s*\.?\s*[\])]"
_CONFIDES = Pattern(rf"^\W*{_IN_CONFIDENCE}\s*[-:.]?\s*\S|[.!?][\"')]*\s+{_IN_CONFIDENCE}\W*$")
_PARAGRAPH = re.compile(r"\b(?:para(?:graph)?|bullet|point|entry|line)\b", re.IGNORECASE)
_LONGER = re.compile(r"\b(?:text|passage|extract|bit|piece)\b", re.IGNORECASE)


def alone(text: str) -> str:
    """What brackets that are a line of their own keep back: what is "above", "below", "beside", "rest".

    Empty where they say what opens a part, or are told by other readings.
    """
    found = _ANY.fullmatch(text.strip(" .:-"))
    said = next(filter(None, found.groups()), "") if found else ""
    if not keeps_back(said):
        return "beside" if reasoned(text) else ""
    if _PARAGRAPH.search(said):
        direction = _DIRECTION.search(said)
        return (direction.lastgroup if direction else None) or "below"
    known = informal.opens(said) or is_tag(said)
    return "" if known else "rest" if _LONGER.search(said) else "beside" if _reasons(said) else ""


_LIES_BELOW = Pattern(
    r"^\W*(?:<P2>|confidential|conf\.?)\s+(?:answer|reply|response|discussion|text|details?|matter)\b.*\b(?:below|follows?)\b"
)


def points_below(text: str) -> bool:
    """Whether brackets that end a paragraph keep back what is told below: "(Part 2 answer below)"."""
    found = _TAIL.search(text)
    said = next(filter(None, found.groups()), "") if found else ""
    return _LIES_BELOW.search(said) is not None and keeps_back(said)


def points_down(said: str) -> bool:
    """Whether brackets say that what they keep back begins behind them: "[Start of private note]"."""
    direction = _DIRECTION.search(said)
    return direction is not None and direction.lastgroup == "below"


def _reasons(said: str) -> bool:
    return bool(_LABELLED.match(said) or _REASONED.match(said))


# … of a paper that somebody brought: "She tabled her report (confidential to governors)."
PAPER = re.compile(
    r"\b(?:reports?|papers?|letters?|emails?|documents?|lists?|files?|registers?|figures|data|plans?|annexe?|appendix|appendices|updates?|minutes|notes?"
    r"|polic(?:y|ies)|surveys?|forms?|packs?|advice|opinion|briefings?|cop(?:y|ies)|items?|parts?|sessions?|business|meetings?|sections?|agenda|scores?|results|spreadsheet|schedule|(?:items?|minutes?|parts?)\s+[\w./]*\d[\w./]*)\W*$",
    re.IGNORECASE,
)
_THIS_ONE = re.compile(r"\bthis\s+(?:one|bit)\b", re.IGNORECASE)
_LEAST = 2  # words in front of brackets


def ends(text: str) -> bool:
    """Whether brackets behind the last sentence of a paragraph keep it back."""
    found = _TAIL.search(text)
    said = next(filter(None, found.groups()), "") if found else ""
    before = text[: found.start()] if found else ""
    if found is None or len(words(before)) < _LEAST:
        return False
    bounded = text[found.start()] == "[" or _SENTENCE_ENDS.search(before)
    of_words = (only_remarks(said) or _THIS_ONE.search(said)) and not PAPER.search(before)
    return keeps_back(said) and bool(bounded or of_words)
