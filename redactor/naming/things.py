"""Things that bear a person's name, where the words around say so: houses, classes, apps, projects.

    an app called Hector     Arthur, the finance server, is due     Project Rosalind
    Houses: Grafton, Sutcliffe and Ellwood.     House points: Tennant lead, followed by Garside.

Only names without a title count, only in that place (elsewhere Hazel may be a child), and only where
nothing else can be meant: "According to Leo, the project was fun", "House points: Hazel and Leo counted
them" are about children.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import TITLES, is_given_name

if TYPE_CHECKING:
    from redactor.naming import Token
    from redactor.naming.runs import Run

_THING = (
    r"(?:app|platform|programme|software|system|dashboard|website|puppet|robot|(?:finance|file|mail|web)\s+server|till|help\s?desk|detector|database|portal|printer"
    r"|nurture\s+room|front\s+door|training\s+site|ap|rhaglen)"
)
_A_THING = rf"\b(?:an?|the|our|its|new|y|yr)\s+(?:[\w-]+\s+){{0,3}}{_THING}\b"
_CALLED = re.compile(
    rf"{_A_THING},?\s+(?:(?:which|that)\s+\w+\s+knows?\s+as|(?:is\s+|was\s+)?(?:called|known\s+as)|o['’]r\s+enw)\s+[\"“‘']?$",
    re.IGNORECASE,
)
# "The app called Leo a liar": there it calls somebody.
_NO_MORE = re.compile(r"[\"”’']?(?:[,.;:)]|\s*$|\s+(?:which|that|is|was|from|for|and\s+it)\b)")
_BESIDE = re.compile(
    rf",\s+(?:an?|the|our|its)\s+(?:[\w-]+\s+){{0,2}}{_THING}\s*[,)]", re.IGNORECASE
)
_BY_SOMEBODY = re.compile(
    r"\b(?:to|for|by|with|from|and|said|asked|told|after|before|like|when)\s+$", re.IGNORECASE
)
_NAME = r"[A-ZÀ-Þ][a-zà-ÿ'’-]+"
_NAMES = rf"(?P<names>{_NAME}(?:,\s+{_NAME})+,?\s+(?:and|&|a)\s+{_NAME})"
_LISTS = (
    re.compile(
        rf"(?:^|[.;:/]\s+|\b\d+(?:\.\d+)*\s+)(?:Houses|Classes|Llysoedd|Dosbarthiadau)(?:\s*/\s*Houses)?\s*:\s*{_NAMES}(?=\s*[.;)]|\s*$|\s+at\s+{_NAME}\s*[.;])"
    ),
    re.compile(rf"\b[Tt]he\s+(?:\w+\s+)?houses\s*\({_NAMES}\)"),
)
_POINTS = re.compile(
    rf"\b[Hh]ouse\s+points\s*:\s*(?P<names>{_NAME}\s+(?:leads?|(?:is|are)\s+ahead),\s+(?:followed\s+by|then)\s+{_NAME}(?:(?:,\s+|\s+and\s+){_NAME})*)(?=\s*[.;])"
)
_FAR = 170  # characters in front
_PROJECT = re.compile(rf".*\bProject\s+{_NAME}", re.DOTALL)  # and no more words


def is_named_thing(text: str, words: list[Token], run: Run) -> bool:
    """Whether what stands around a run of words says that it names a thing, and can say nothing else."""
    first, last = words[run.start], words[run.end - 1]
    if first.low.rstrip(".") in TITLES:
        return False
    front = text[max(0, first.start - _FAR) : first.start]
    if _PROJECT.fullmatch(text[max(0, first.start - len("Project ")) : last.end]):
        return True
    if _CALLED.search(front) and _NO_MORE.match(text, last.end):
        return True
    if _BESIDE.match(text, last.end) and not _BY_SOMEBODY.search(front):
        return True
    return run.end - run.start == 1 and _in_a_list(text, first)


def _in_a_list(text: str, name: Token) -> bool:
    """Whether a list of houses or classes, from its label to its end, holds the name.

    Points are won by children, too: of their list only where none of the names is a first name.
    """
    if any(_holds(found, name) for rx in _LISTS for found in rx.finditer(text)):
        return True
    return any(
        _holds(found, name) and not any(map(is_given_name, re.findall(_NAME, found["names"])))
        for found in _POINTS.finditer(text)
    )


def _holds(found: re.Match[str], name: Token) -> bool:
    return found.start("names") <= name.start < found.end("names")
