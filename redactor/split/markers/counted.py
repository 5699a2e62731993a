"""Remarks on one of several points, in whichever words, put as a sentence that rules on it.

    (Second bullet confidential)      Bullet 2 is confidential.      NB third point: for the pink sheet
    → The second bullet is confidential.
    [Above two paragraphs: governors only.]      (Last two bullets confidential)
    → The last two paragraphs are confidential.

What such a sentence keeps back is read in `rulings.targets` or, of what stands above, in
`words.remarks`; which points it means in `reach.pieces` and `reach.backwards`.
"""

from __future__ import annotations

import re

from redactor.split.markers.aside import keeps_back
from redactor.split.rulings import marked
from redactor.split.rulings.counting import in_order

_NTH = {
    "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth",
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
}  # fmt: skip
_ORDER = r"(?:first|second|third-last|third|fourth|fifth|penultimate|[1-5](?:st|nd|rd|th)?)"
_POINT = r"(?:bullet(?:\s+points?)?|point|dash|entry|paragraph|para|line|row)s?"
_REMARK = re.compile(
    rf"\W*(?:(?:nb|note|clerk)\b\W*)?(?:the\s+)?(?:(?P<nth>{_ORDER})\s+(?:of\s+(?:the|these|those)\s+)?{_POINT}|(?:bullet(?:\s+point)?|point|row)\s+(?P<number>[1-5]))"
    r"(?:\s+(?:above|of\s+this\s+(?:list|item)))?\s*[:,-]?\s+(?P<said>(?!(?:and|or|of|in|under|at)\b)[^.;]+?)\W*",
    re.IGNORECASE,
)
_COUNT = r"(?P<{}>two|three|four|[2-4])"
_LAST = r"(?:last|above|preceding|previous|foregoing)"
_REMARK_ON_THE_LAST = re.compile(
    rf"\W*(?:(?:nb|note|clerk)\b\W*)?(?:the\s+)?(?:{_LAST}\s+{_COUNT.format('last')}\s+{_POINT}"
    rf"|{_COUNT.format('of_these')}\s+(?:{_LAST}\s+{_POINT}|{_POINT}\s+above))"
    r"\s*[:,-]?\s+(?:(?:are|were|to\s+be)\s+)?(?P<said>(?!(?:and|or|of|in|under|at)\b)[^.;]+?)\W*",
    re.IGNORECASE,
)
_TAKEN_OUT = re.compile(
    rf"\W*(?:(?:nb|note|clerk)\b\W*)?(?:please\s+)?(?P<said>(?:(?:take|leave|cut|strike)\s+out|remove|delete|omit|redact|withhold))\s+(?:the\s+)?{_COUNT.format('count')}\s+{_POINT}\s+above(?:\s+(?:before|from|when)\b[^.;]*)?\W*",
    re.IGNORECASE,
)
_TO_MOVE = re.compile(
    r"(?:clerk\s+|please\s+)*(?:to\s+)?(?:transfer|move|put)\s+(?:it\s+|this\s+)?(?=to|in|on)",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"(?:please\s+)?(?P<order>leave|take|cut|strike|keep|remove|delete|omit|redact|withhold)\b",
    re.IGNORECASE,
)
_ROW = re.compile(r"\brows?\b", re.IGNORECASE)
_VERB = re.compile(r"(?:is|was|to|should|must|will|can|may|has|goes|belongs)\b", re.IGNORECASE)


def as_a_ruling(text: str) -> str:
    """The sentence that a remark on one point means; the text itself where it is no such remark."""
    if found := _REMARK_ON_THE_LAST.fullmatch(text):
        count = found["last"] or found["of_these"]
        kept = keeps_back(found["said"])
        return f"The last {count} paragraphs are confidential." if kept else text
    if found := _TAKEN_OUT.fullmatch(text):
        return f"The last {found['count']} paragraphs are confidential."
    told = in_order(text)
    found = _REMARK.fullmatch(told)
    if found is None:
        return text
    nth = (found["nth"] or found["number"]).lower()
    of_row = _ROW.search(told, 0, found.start("said"))
    bullet = f"the {_NTH.get(nth, nth)} {'row above' if of_row else 'bullet'}"
    said = _TO_MOVE.sub("is to be moved ", found["said"])
    if ordered := _ORDERED.match(said):
        ruling = f"Please {ordered['order']} {bullet}{said[ordered.end() :]}."
    else:
        ruling = f"The{bullet[3:]} {said if _VERB.match(said) else f'is {said}'}."
    return ruling if marked.targets(ruling) else text
