"""Things that bear a person's name, where the words around say so: houses, classes, apps, projects.

    an app called Hector     Vera, the new signing-in system     Project Rosalind
    Houses: Grafton, Sutcliffe and Ellwood     House points: Tennant lead, followed by Garside

Only names without a title count, and only in that place: elsewhere Hazel may be a child.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import TITLES

if TYPE_CHECKING:
    from redactor.naming import Token
    from redactor.naming.runs import Run

_THING = (
    r"(?:apps?|platforms?|programmes?|software|systems?|dashboards?|tools?|web\s?sites?|sites?|puppets?|robots?|servers?|tills?|help\s?desks?|detectors?|databases?|packages?|resources?|printers?|portals?|schemes?"
    r"|projects?|buses|bus|minibus(?:es)?|rooms?|blocks?|classes|houses?|newsletters?|front\s+doors?|dogs?|hens?|rabbits?|guinea\s+pigs?|ap|rhaglen)"
)
_CALLED = re.compile(
    rf"\b{_THING}\b,?(?:\s+(?:which|that)(?:\s+\w+){{0,2}})?\s+(?:(?:is|are|was)\s+)?(?:called|named|known\s+as|knows?\s+as|o['’]r\s+enw)\s+[\"“‘']?$",
    re.IGNORECASE,
)
_IS_CALLED = re.compile(
    rf"\b(?:the|our|an?|new)\s+(?:[\w-]+\s+){{0,3}}{_THING}\s+is\s+called\s+[\"“‘']?$",
    re.IGNORECASE,
)
_PROJECT = re.compile(r"\b(?:Project|Operation)\s+$")
_BESIDE = re.compile(
    rf",\s+(?:the|our|an?|its)\s+(?:[\w-]+\s+){{0,3}}{_THING}(?=\s*(?:[.,;:)]|$)|\s+(?:and|which|that|is|was|has|to|for|in|from|on|by)\b)",
    re.IGNORECASE,
)
# A list of houses, classes or rooms, from its label to the name.
_LABEL = re.compile(
    r"\b(?:house\s+points|houses|classes|rooms|llysoedd|dosbarthiadau)\b(?P<between>[^.;!?]{1,160})$",
    re.IGNORECASE,
)
_FILLERS = frozenset(
    "and a are is lead leads leading ahead followed by then first second third fourth last won yna sydd ar y blaen the for babies have been"
    " renamed after local called named houses classes rooms".split()
)
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+")
_GOES_ON = re.compile(
    r"\s*(?:,|\(|\)|and\b|&|a\b|/)\s*[A-ZÀ-Þ]|\s+(?:leads?|won|is\s+ahead|are\s+ahead)\b"
)
_FAR = 170  # characters in front


def is_named_thing(text: str, words: list[Token], run: Run) -> bool:
    """Whether what stands around a run of words says that it names a thing."""
    first, last = words[run.start], words[run.end - 1]
    if first.low.rstrip(".") in TITLES:
        return False
    front = text[max(0, first.start - _FAR) : first.start]
    if first.text == "Project" and run.end - run.start > 1:
        return True
    if _CALLED.search(front) or _IS_CALLED.search(front) or _PROJECT.search(front):
        return True
    if _BESIDE.match(text, last.end):
        return True
    return run.end - run.start == 1 and _in_a_list(front, text[last.end :])


def _in_a_list(front: str, behind: str) -> bool:
    label = _LABEL.search(front)
    if label is None:
        return False
    between = label["between"]
    others = _NAME.findall(between)
    rest = re.findall(r"[^\W\d_]+", _NAME.sub(" ", between))
    listed = bool(others) or _GOES_ON.match(behind) is not None
    return listed and all(word.casefold() in _FILLERS for word in rest)
