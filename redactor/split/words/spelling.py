"""The words of plain marks, and what misspelt ones stand for.

    confidental → restricted        Conf'l → exempt        (conf??) → (conf  )

Character for character where offsets must stay. What does not live here: what the words mean
together (`markers.informal`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from redactor.split.words import lexicon
from redactor.split.words.text import word_set

KNOWN = lexicon.MARKER_WORDS | word_set(
    # where, how much, in what form
    "the this these those that what which rest remainder everything anything nothing none all bit bits "
    "stuff thing things half extra last next final other following follows follow below beyond after "
    "under above here either too from onward onwards down point till until-here start starts started begin begins beginning "
    "end second folder file files book cabinet addition line there now then also again one two "
    # to be, to do, not to
    "is are was be being been do don't dont isn't isnt aren't mustn't no never must should can "
    "go goes going went put keep kept stay stays leave let it its "
    # whither
    "church porch parish village noticeboard notice board office library posted hung pinned gets stops loose leaf slip lie lies laid behind signature "
    "website web internet newsletter view general release parents parent staff head press school "
    "share shared sharing circulate circulated upload uploaded uploading text publish publishing print printed give given out off up "
    "into with without within outside room four walls minuted minute typed record "
    "send sending sent main mins "
    "remove take taken cut delete redact they blank blanked black blacked between these walls hush embargo embargoed yet withhold withheld hold back themselves needs need until ones "
    # for whom
    "gov govs govenors governing body board chair chairs chairman clerk clerks non foundation independent external lay elected parent remaining time non-staff "
    "executives executive officers observers management eyes ears use reading purposes just between us ourselves you your present "
    "alone themselves held secretary neds ned corporation council trustee-only publicly available inspection until further notice "
    # courtesy and force
    "please pls plz thanks thank kindly ta nb very sensitive secret sealed private privately conf attention strictly both "
    "ddim ar gyfer i'w wefan y yr yn unig adran llywodraethwyr preifat cyfarfod ran"
)
# What a clerk may have meant, and how many slips of the pen are forgiven.
_MEANT = (
    ("confidential", 2),
    ("confidentially", 2),
    ("confidentiality", 2),
    ("cyfrinachol", 1),
    ("gyfrinachol", 1),
)
_ALSO_MEANT = (
    ("governors", 2),
    ("trustees", 1),
    ("publication", 2),
    ("publish", 1),
    ("published", 1),
    ("website", 1),
    ("restricted", 1),
    ("private", 1),
    ("committee", 2),
    ("minutes", 1),
    ("circulate", 1),
    ("circulation", 2),
    ("following", 1),
    ("section", 1),
    ("remainder", 1),
)
_SHORT = word_set("conf'l confid confidl conf'd confdl")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LEAST = 6  # letters of a word that is worth putting right
_WORTH = re.compile(r"\bc[oy][nf]|\bgyf", re.IGNORECASE)
# Every rule reads "before", some of them nothing else.
_BEFORE = re.compile(r"\b(?:prior\s+to|in\s+advance\s+of)\b", re.IGNORECASE)
_MARK = r"(?:conf(?:id(?:ential)?)?|p(?:ar)?t\.?\s*2|p2|private|closed|nfp|restricted|exempt|sensitive|reserved)"
_IN_BRACES = re.compile(rf"(?<=\S )\{{(\s*{_MARK}\b[^{{}}]{{0,20}})\}}(?=\W*$)", re.IGNORECASE)
_DOUBTED = re.compile(
    rf"([(\[]\s*{_MARK}\.?)(\s*\?{{1,3}}\s*)([)\]])",
    re.IGNORECASE,
)
_DOUBTED_FIRST = re.compile(
    r"(^\W*(?:[\w.()]{1,6}[.)]?\s+)?conf)(\?{1,3})(?=\s+(?!(?:yes|no|n/a|y|n)\b))", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def _meant(word: str, *, also: bool) -> str:
    """The word that a misspelt one stands for; empty where it is spelt as it should be."""
    if word in _SHORT:
        return "confidential"
    if len(word) < _LEAST or word in KNOWN:
        return ""
    near = [
        (OSA.distance(word, meant, score_cutoff=slips), meant)
        for meant, slips in (*_MEANT, *(_ALSO_MEANT if also else ()))
        if word[0] == meant[0] and OSA.distance(word, meant, score_cutoff=slips) <= slips
    ]
    distance, meant = min(near, default=(0, ""))
    return meant if distance else ""


def put_right(text: str) -> str:
    """A text with all misspelt words of plain marks as they should be."""
    return _WORD.sub(lambda m: _meant(m.group().casefold(), also=True) or m.group(), text)


def respelt(text: str) -> str:
    """A text with "confidental" and "Conf'l" in words of the lexicon, character for character.

    A mark that its clerk doubts is one: "(conf??)" holds until somebody says that it does not.
    """
    if "?" in text:
        text = _DOUBTED.sub(lambda m: m[1] + m[2].replace("?", " ") + m[3], text)
        text = _DOUBTED_FIRST.sub(
            lambda m: m[1] + m[2].replace("?", ":", 1).replace("?", " "), text
        )
    text = _IN_BRACES.sub(r"(\1)", text) if "{" in text else text
    text = _BEFORE.sub(lambda m: "before".ljust(len(m.group())), text)
    return _WORD.sub(_of_same_length, text) if _WORTH.search(text) else text


def _of_same_length(found: re.Match[str]) -> str:
    word = found.group()
    meant = _meant(word.casefold(), also=False)
    if meant in {"", "confidentiality"}:
        return word
    # shorter than what it stands for: another word that marks the same
    fitting = next((w for w in (meant, "restricted", "exempt") if len(w) <= len(word)), word)
    return (fitting.upper() if word.isupper() else fitting).ljust(len(word))
