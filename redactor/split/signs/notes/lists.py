"""Notes that list by their numbers what must not go out, in any words that keep it back.

    Before you put it up pls take out (conf): 2(iii); the 2nd sentence of 4(i); all of 5; jobs C and F.
    Two things must NOT go in the public ones … That's 2.4, 6b, the last sentence of 5.2 and job 2.

Every entry of the list must name something, most of them in words that are known; of the others the
whole item is meant. What does not live here: notes whose lead-in says no
more than that something is not for everybody, and what an entry may be (`markers.noted`).
"""

from __future__ import annotations

import re

from redactor.split.markers.noted import OPEN_REST, TO_BE_KEPT, TOGETHER, entries, named, numbers
from redactor.split.rulings.places import ACTION, SOURCE, Target
from redactor.split.signs.meaning.plainly import withheld

# A list in front of which words keep something back, wherever they stand: "… must not go up. That's 2.4, 6b".
_LED = re.compile(
    r"(?::|=|\b(?:that's|that\s+is|they\s+are|these\s+are|namely|i\.?e\.?,?)|\s-)\s+(?=(?:(?:items?|minutes?|paras?|paragraphs?|all\s+of|(?:the\s+)?whole\s+of|the\s+(?:\w+\s+)?(?:sentence|paragraph|line|bullet)s?\s+(?:of|in)|in)\s+)*\d|the\s+(?:\w+\s+){1,3}row\b)",
    re.IGNORECASE,
)
# … or behind which they do: "4, 7 and 12 come out of the one that goes on line, also the second sentence of 9".
_FOLLOWED = re.compile(
    r"(?:^\W*|(?<=[.;]\s)|\b(?:office|clerk|note|web\w*|publication|public)\W+)(?:(?:items?|minutes?|nos?\.?|numbers?|paras?|paragraphs?)\s+)?(?P<list>\d[\w./]*(?:\([a-z]\))?(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+)\d[\w./]*(?:\([a-z]\))?)+)\s+"
    r"(?P<said>(?:all\s+|both\s+)?(?:(?:must|should|are|is|to|need\s+to|have\s+to|be|all)\s+)*(?:come\s+(?:straight\s+)?out|comes\s+out|go\s+out|(?:left|taken|kept|cut|held)\s+(?:out|off|back))\s+(?:of|from|before|when)\b[^.;,]*)(?:[,;]\s*(?:and\s+|also\s+|plus\s+|so\s+(?:does|do|is)\s+)+(?P<also>[^.;]*))?",
    re.IGNORECASE,
)
_NEXT_ENTRY = re.compile(
    r"(?<!\bno)(?<!\bnos)\.\s+(?=(?:all\s+of\s+)?\d|(?:to[- ]?do|jobs?|actions?|tasks?)\b)",
    re.IGNORECASE,
)
_N = r"(?P<n>\d{1,4}(?:[./]\d{1,3})*[a-z]?(?:\((?:[a-z]|[ivx]+)\))?)"
_NOT_SO = re.compile(
    r"\b(?:terms\s+of\s+reference|polic(?:y|ies)|agenda|rooms?|log|handbook|constitution|scheme|register|number\s+of|how\s+many|no\s+longer|not\s+(?:confidential|private)|whether|if|approved|agreed\s+as|previous|last\s+(?:time|meeting))\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:1st|2nd|3rd|4th)\b")
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
# Entries as a hurried hand writes them, in the words of `places`.
_REWRITTEN = tuple(
    (re.compile(said, re.IGNORECASE), meant)
    for said, meant in (
        (r"(?<=\d)\s+(?=\((?:[a-z]|[ivx]+)\))", ""),  # 4 (i)
        (
            rf"\b{_N}\s*,?\s*(?:\(all\)|(?:all|whole)(?:\s+of\s+it)?)(?=\s*(?:[;,.]|$))",
            r"all of item \g<n>",
        ),
        (rf"\b{_N},?\s+(?:but\s+)?only\s+(?=\([a-z]\))", r"\g<n>"),  # 8, but only (b)
        (
            rf"\b{_N},?\s+(?:all\s+)?(?:but|except|apart\s+from|bar)(?:\s+for)?\s+(?:its|the)\s+(?P<order>first|last)\s+(?:line|para\w*|bit)\b",
            r"all of item \g<n> apart from its \g<order> paragraph",
        ),
        (r"\((?:the\s+)?((?:first|second|third|last)\s+\w+)\s+only\)", r"\1"),
        (r"\b((?:first|second|third|last)\s+(?:sentence|paragraph|line|bullet))\s+only\b", r"\1"),
    )
)
_FROM_WORDS = re.compile(rf"^\W*(?:and\s+)?{_N},?\s+from\s+(?=[\"'])", re.IGNORECASE)
_JOBS = re.compile(
    r"(?:\band\s+)?\b(?:jobs?|tasks?|to[- ]?dos?|actions?)(?:\s+list)?\s+(?P<which>(?:[A-Z]|\d{1,2})(?:\s*(?:,|&|\+|\band\b)\s*(?:[A-Z]|\d{1,2}))*)(?!\w|\.\d|\()"
)


_GOES_OUT = re.compile(
    r"\b(?:can|may|goe?s?|put|publi\w+|open|fine|ok|okay|stays?|not)\b", re.IGNORECASE
)


# "please leave out c, f, j and the last sentence of g", of items with letters
_OF_ITS = r"(?:(?:the\s+)?(?P<order>first|second|third|last)\s+(?P<piece>sentence|paragraph|line|bullet)\s+(?:of|in)\s+)?"
_LETTER = re.compile(rf"{_OF_ITS}\(?(?P<letter>[a-z])\)?", re.IGNORECASE)
_ENTRY = _OF_ITS.replace("?P<order>", "?:").replace("?P<piece>", "?:") + r"\(?[a-z]\)?(?![\w'])"
_LETTERS = re.compile(
    rf"(?:\bout\b(?:\s+of\s+[\w\s]{{3,30}}?)?|\bback\b|:|\s-)\s+(?:(?:items?|paras?|paragraphs?)\s+)?(?P<list>{_ENTRY}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){_ENTRY})+)\W*(?:$|\s[A-Z])"
)


# "actions 3 and 5, and the paragraphs they come out of, are confidential"
_ACTIONS = re.compile(
    r"\bactions?\s+(?P<which>\d{1,2}(?:\s*(?:,\s*(?:and\s+)?|and\s+|&\s*)\d{1,2})*)(?P<source>,?\s+(?:and|with|plus|as\s+well\s+as)\s+(?:also\s+)?(?:the\s+)?(?:paragraphs?|paras?|items?|bits?|notes?|text|lines?)\s+(?:that\s+|which\s+)?(?:they|it|these|each)\s+(?:come|comes|arise|arises|follow|follows|stem|stems|belong|belongs|relate|relates)\b[^,.;]*)?,?\s+(?P<said>(?:are|is|should|must|to)\b[^.;]*)",
    re.IGNORECASE,
)


def led(text: str) -> tuple[Target, ...]:
    """What a list names, where what stands before or behind it keeps something back in any words."""
    for sign in _LED.finditer(text):
        before = text[: sign.start()]
        kept = any(map(withheld, re.split(r"[.;:,]", before))) or TO_BE_KEPT.search(before)
        if kept and not _NOT_SO.search(before):
            listed = _NEXT_ENTRY.sub(", ", OPEN_REST.sub("", text[sign.end() :]))
            return _named(re.split(r"[.!]\s+(?=[A-Z])", listed, maxsplit=1)[0])
    if (found := _LETTERS.search(text)) and withheld(text[: found.start("list")]):
        return tuple(map(_lettered, entries(found["list"])))
    if (found := _ACTIONS.search(text)) and withheld(found["said"]):
        kinds = (ACTION, SOURCE) if found["source"] else (ACTION,)
        serials = re.findall(r"\d+", found["which"])
        return tuple(Target("", f"{n} {kind}") for n in serials for kind in kinds)
    for said in _FOLLOWED.finditer(text):
        if withheld(said["said"]) and not _NOT_SO.search(said["said"]):
            also = f", {said['also']}" if said["also"] else ""
            return _named(f"{said['list']}{also}")
    return ()


def _named(listed: str) -> tuple[Target, ...]:
    """The places of a list; none where it has too many entries that name nothing."""
    listed = _COUNTED.sub(lambda m: _ORDINALS[m.group()], TOGETHER.sub(", ", listed))
    for written, meant in _REWRITTEN:
        listed = written.sub(meant, listed)
    jobs = [x for m in _JOBS.finditer(listed) for x in re.findall(r"[A-Z]\b|\d+", m["which"])]
    parts = [x.strip(" .") for x in entries(_JOBS.sub("", listed).strip(" .,;"))]
    known = [[*named(_FROM_WORDS.sub(r"in \g<n>, from ", x))] for x in parts]
    unread = [x for own, x in zip(known, parts, strict=True) if not own]
    if 2 * len(unread) > len(known) or any(map(_GOES_OUT.search, unread)):
        return ()
    places = [x for own, part in zip(known, parts, strict=True) for x in own or numbers(part)]
    return tuple(dict.fromkeys([*places, *(Target("", f"{x} {ACTION}") for x in jobs)]))


def _lettered(entry: str) -> Target:
    """`c` → (c), `the last sentence of g` → the last sentence of (g)."""
    found = _LETTER.fullmatch(entry.strip())
    if found is None:
        return Target(entry)
    which = f"{found['order']} {found['piece']}".lower() if found["order"] else ""
    return Target(f"({found['letter']})", which)
