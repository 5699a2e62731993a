"""Parts between two lines that belong together.

    ***** … *****      take out from here … to here, or carry on from here      Confidential minute 2 begins … 2 ends

What a line with words says is the business of `reading`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers.informal import framed, says_who_left
from redactor.split.marks import Reach
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_RULE = re.compile(r"\s*(?:[*~=#+_.–—-]\s*){5,}")


_UP_TO_RULE = Pattern(
    r"(?:<CONF>|<P2>).*\b(?:row|line)\s+of\s+(?:stars|asterisks|dashes|crosses|dots|hashes)\b|\b(?:row|line)\s+of\s+(?:stars|asterisks|dashes|crosses|dots|hashes)\b.*(?:<CONF>|<P2>)"
)

# To whom it is said: "web editor: …", "For the website, …".
_ONE = r"(?:(?:for|to)\s+)?(?:(?:the|our)\s+)?(?:web\s*site|web|office|publisher|up-?loader|webmaster|editor)(?:\s+(?:editor|team|manager|master|copy|version|person|only))?"
_WHO = rf"\W*(?:(?:(?:clerk|secretary|note|[A-Z]{{2,3}})(?:['’]?s)?(?:\s+(?:note|instructions?))?(?:\s+to\s+(?:the\s+)?\w+(?:\s+(?:editor|team|manager))?)?|{_ONE})\s*[:,-]\s*|for\s+(?:the\s+)?web(?:\s*site)?\s+)?(?:please\s+)?"
_OUT = r"(?:cut|remove|delete|redact|lift|take|leave|strip|omit|hide|drop|keep|withhold)(?:\s+(?:out|off|away|back|this|it|everything|all|the\s+text|text)){0,3}"
_FROM_HERE = re.compile(
    rf"{_WHO}{_OUT},?\s+(?:starting\s+)?from\s+(?:here|this\s+point)\b(?:[\s,]+(?:down|on|onwards?|(?:before|when|for)\s+(?:\w+\s+){{0,3}}?(?:publi\w+|web\w*|post\w+)))?\W*"
    # with nothing but a bracket, as "[Not for publication from here" and "to here.]"
    r"|\W*(?:(?:strictly\s+)?(?:confidential|private)|not\s+(?:for|to\s+be)\s+publi\w+|part\s+2)\s+from\s+(?:here|this\s+point)(?:\s+(?:on|down|onwards?))?\W*"
    r"|\W*from\s+(?:here|this\s+point)(?:\s+(?:on|down|onwards?))?\W*(?:strictly\s+)?(?:confidential|private|not\s+(?:for|to\s+be)\s+publi\w+|part\s+2)\W*",
    re.IGNORECASE,
)
_TO_HERE = re.compile(
    rf"{_WHO}(?:{_OUT}\s+)?(?:(?:up|down)\s+)?(?:to|until|till|as\s+far\s+as)\s+(?:here|this\s+point)\W*"
    r"|\W*(?:(?:strictly\s+)?(?:confidential|private)|not\s+(?:for|to\s+be)\s+publi\w+|part\s+2)\s+(?:(?:up|down)\s+)?(?:to|until|till)\s+(?:here|this\s+point)\W*"
    rf"|{_WHO}(?:carry\s+on|go\s+on|start(?:\s+again)?|begin\s+again|resume|continue|pick\s+up(?:\s+again)?)\s+(?:(?:again\s+)?from\s+)?(?:here|this\s+point)(?:\s+(?:on|onwards))?\W*",
    re.IGNORECASE,
)


def from_here(lines: Sequence[Line]) -> Iterator[tuple[int, Reach]]:
    """What the clerk wants taken out, by a line before it and, if there is one, a line behind it."""
    opened = False
    for at, line in enumerate(lines):
        # whatever the scissors in front of it were taken for
        said = flat(line.block.text)[line.number.end if line.number else 0 :]
        if _FROM_HERE.fullmatch(said):
            yield at, Reach.BLOCK
            opened = True
        elif opened and _TO_HERE.fullmatch(said):
            yield at, Reach.BACK
            opened = False


def between_rules(lines: Sequence[Line]) -> Iterator[tuple[int, Reach]]:
    """A line of stars before somebody leaves opens a part that the next such line closes.

    So does the one that the opening names: "From here to the row of stars …", and the one behind
    an opening that stands between stars itself: "**** Only for us, up to the stars ****".
    """
    written = [at for at, line in enumerate(lines) if not line.blank]
    rules = [n for n, at in enumerate(written) if _RULE.fullmatch(lines[at].text)]
    opened = False
    named = [n for n, at in enumerate(written) if _up_to_rule(lines[at])]
    for n in rules:
        if any(a < n for a in named) and not opened:
            yield written[n], Reach.BACK
            named = [a for a in named if a > n]
            continue
        following = lines[written[n + 1]] if n + 1 < len(written) else None
        if opened:
            yield written[n], Reach.BACK
            opened = False
        elif following is not None and n != rules[-1] and says_who_left(following.text):
            yield written[n], Reach.BLOCK
            opened = True


def _up_to_rule(line: Line) -> bool:
    return _UP_TO_RULE.search(line.text) is not None or framed(line.block.text)


_BEGINS, _ENDS = (
    re.compile(
        rf"\W*(?:{word}\s+(?:of\s+)?(?:the\s+)?(?P<behind>\S.*?)|(?P<what>\S.*?)\W+{word}(?:\s+here)?)(?:[.;]\s+[\w ]{{3,30}}\s(?:resumes?|again))?\W*$",
        re.IGNORECASE,
    )
    for word in (
        r"(?:beg[iu]ns?|beginning|start(?:s|ed)?|commences?|opens?)",
        r"(?:ends?|ended|finish(?:es|ed)?|stops?|closes?|closed|concludes?)",
    )
)
_CLOSED = Pattern(
    r"<CONF>|<P2>|\b(?:private|closed|reserved|restricted|exempt|withheld|embargoed)\b|\bnot\s+(?:for|to\s+be)\s+publi"
)
_NUMBERED = re.compile(r"\d")
# … with the numbers of the minutes that begin there, in brackets
_WHICH_NUMBERS = re.compile(
    r"\s*\((?:(?:items?|minutes?|paras?|paragraphs?)\s+)?\d[\w.]*(?:(?:\s*(?:,|-|–|&|to|and)\s*)+\d[\w.]*)*\)"
)
_SHORT = 9  # words of a line that only says what begins or ends


def between_its_names(lines: Sequence[Line]) -> Iterator[tuple[int, Reach]]:
    """A part that is called by the same words in the line before it and in the line behind it.

    Or by its number alone behind it: "[Minute 7A ends. Publication resumes]".
    """
    ends = [(at, what) for at, line in enumerate(lines) if (what := _named(line, _ENDS))]
    for at, line in enumerate(lines):
        what = _named(line, _BEGINS)
        if not _CLOSED.search(" ".join(what)):
            continue
        behind = [(e, ended) for e, ended in ends if e > at]
        whole = next((e for e, ended in behind if ended == what), None)
        by_number = (e for e, ended in behind if _by_its_number(ended, what))
        end = next(by_number, None) if whole is None else whole
        if end is not None:
            yield at, Reach.BLOCK
            yield end, Reach.BACK


def _by_its_number(ended: Sequence[str], begun: Sequence[str]) -> bool:
    """Whether an end has no words but those of the beginning, and not only a number."""
    numbered = any(map(_NUMBERED.search, ended)) and not all(map(_NUMBERED.search, ended))
    return numbered and set(begun).issuperset(ended)


def _named(line: Line, said: re.Pattern[str]) -> list[str]:
    """The words for what a line says to begin or end, if it says no more.

    As it is typed: its stars may have been taken for a sign of the minutes' own.
    """
    typed = _WHICH_NUMBERS.sub("", line.block.text)
    short = not line.blank and len(typed.split()) <= _SHORT and line.row is None
    found = said.match(typed) if short else None
    what = (found["behind"] or found["what"] or "") if found else ""
    return re.findall(r"\w+", what.casefold())
