"""Notes that list by their numbers what must not go out, led in by any words that keep it back.

    Before you put it up pls take out (conf): 2(iii); the 2nd sentence of 4(i); all of 5; jobs C and F.
    Two things must NOT go in the public ones … That's 2.4, 6b, the last sentence of 5.2 and job 2.

Every entry of the list must name something, most of them in words that are known; of the others the
whole item is meant. What does not live here: notes whose lead-in says no
more than that something is not for everybody, and what an entry may be (`markers.noted`).
"""

from __future__ import annotations

import re

from redactor.split.markers.noted import OPEN_REST, TO_BE_KEPT, TOGETHER, entries, named, numbers
from redactor.split.rulings.places import Target
from redactor.split.signs.plainly import withheld

# A list in front of which words keep something back, wherever they stand: "… must not go up. That's 2.4, 6b".
_LED = re.compile(
    r"(?::|=|\b(?:that's|that\s+is|they\s+are|these\s+are|namely|i\.?e\.?,?)|\s-)\s+(?=(?:(?:items?|minutes?|paras?|paragraphs?|all\s+of|the\s+(?:\w+\s+)?(?:sentence|paragraph|line|bullet)s?\s+(?:of|in)|in)\s+)*\d)",
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


def led(text: str) -> tuple[Target, ...]:
    """What a list names, where what stands before it keeps something back in whatever words."""
    for sign in _LED.finditer(text):
        before = text[: sign.start()]
        kept = any(map(withheld, re.split(r"[.;:,]", before))) or TO_BE_KEPT.search(before)
        if _NOT_SO.search(before) or not kept:
            continue
        listed = _NEXT_ENTRY.sub(", ", OPEN_REST.sub("", text[sign.end() :]))
        listed = TOGETHER.sub(", ", re.split(r"[.!]\s+(?=[A-Z])", listed, maxsplit=1)[0])
        listed = _COUNTED.sub(lambda m: _ORDINALS[m.group()], listed)
        for written, meant in _REWRITTEN:
            listed = written.sub(meant, listed)
        jobs = [x for m in _JOBS.finditer(listed) for x in re.findall(r"[A-Z]\b|\d+", m["which"])]
        parts = [x.strip(" .") for x in entries(_JOBS.sub("", listed).strip(" .,;"))]
        known = [[*named(_FROM_WORDS.sub(r"in \g<n>, from ", x))] for x in parts]
        places = [own or numbers(x) for own, x in zip(known, parts, strict=True)]
        unread = [x for own, x in zip(known, parts, strict=True) if not own]
        few = 2 * len(unread) <= len(known) and not any(map(_GOES_OUT.search, unread))
        if all(places) and few and (places or jobs):
            found = [
                *(x for own in places for x in own),
                *(Target("", f"{x} action") for x in jobs),
            ]
            return tuple(dict.fromkeys(found))
    return ()
