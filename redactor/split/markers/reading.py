"""Lines → markers: which line says that something is confidential, and how far it means to reach.

One line at a time, with the context that `lines.layout` gave it. How far a marker really reaches
is the business of `reach`; the words are in `words`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.movement import WITHDREW
from redactor.split.lines.tables import Table
from redactor.split.lines.todo import entries
from redactor.split.markers import ahead, counted, informal
from redactor.split.markers.actions import (
    bears_tag,
    heads_approval,
    heads_arising,
    is_action,
    of_list,
    tagged,
)
from redactor.split.markers.at_once import at_once
from redactor.split.markers.earlier import APPROVED, approval, approves_from, pointing, told
from redactor.split.markers.flags import flag, notes_another, ruling_behind
from redactor.split.markers.into import into, plain_speech, stub, until_back
from redactor.split.markers.leads import leading
from redactor.split.markers.noted import ITSELF
from redactor.split.markers.openings import start_of_block, without_law
from redactor.split.markers.others import (
    HEADS_MINUTE,
    by_number,
    described,
    next_paragraph,
    pieces,
    said_of_others,
)
from redactor.split.markers.silent import came_to_nothing, none_told, says_nothing
from redactor.split.markers.stretches import behind_figures
from redactor.split.markers.tags import pure, shortened, unmasked
from redactor.split.marks import EARLIER_MATTER, Marker, Reach
from redactor.split.rulings import of_this
from redactor.split.rulings.excluded import shuts_onwards, shuts_out
from redactor.split.rulings.nothing_else import tells_of_ruling
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from redactor.numbering.forms import Number
    from redactor.split.lines.line import Line
    from redactor.split.words.vocabulary import SplitRules

_LETTER = re.compile(r"(?:[A-Za-z][.)]|(?i:first|second|third|last)(?:ly)?:)\s+")
_LAST_MINUTES = Pattern(
    r"\W*(?:<CONF>|<P2>)\s+(?:minutes|record|notes)\s+(?:of|from)\s+(?:the\s+|our\s+)?(?:last|previous)\s+(?:meeting|time)\W*$"
)
_EARLIER_SET = Pattern(r"\W*(?:<CONF>|<P2>)\s+minutes\W*$")


def _among_earlier_business(
    line: Line, clean: str, bare: str, rules: SplitRules, following: Line | None
) -> Marker | None:
    """Among earlier minutes and actions, Part 2 begins only with an unmistakable line."""
    if entries(line):
        return of_list(line, clean)
    block = start_of_block(line, bare, rules)
    alone = block and (pure(bare) or block.rule == "informal")
    if block and (WITHDREW.search(bare) or (alone and not heads_approval(following))):
        return block
    if titled := heads_arising(line, bare, following):
        return titled
    if is_action(bare) and not APPROVED.search(bare):
        return Marker(Reach.ITEM, "flag")
    flagged = tagged(line, clean, bare) or flag(line, clean, bare)
    if flagged and len(flagged.cuts) == 1 and approves_from(line.text, flagged.cuts[0][0]):
        flagged = None
    return flagged or _earlier(line, clean) or said_of_others(line, clean) or into(line, clean)


def _earlier(line: Line, clean: str) -> Marker | None:
    cuts = told(line, clean)
    return Marker(Reach.FROM, EARLIER_MATTER, cuts=cuts) if cuts else None


def _in_table(line: Line, clean: str, bare: str) -> Marker | None:
    """Logs, and tables that are no minutes: only rows that are flagged."""
    if below := next_paragraph(line):
        return below
    said = pure(bare) or informal.opens(bare) or bears_tag(line, bare)
    if line.table is Table.OTHER and (of_row := _of_row(line, clean)):
        return of_row
    if said or (line.table is Table.LOG and is_action(bare)):
        return Marker(Reach.ITEM, "flag")
    return flag(line, clean, bare) or _to_do(line)


# "Take out 2.2 before the minutes go on the website": no job of the last meeting
_TO_TAKE_OUT = re.compile(
    r"\W*(?:take|leave|cut|remove|redact|withhold|omit|delete|strike|blank|black)\b", re.IGNORECASE
)


def _to_do(line: Line) -> Marker | None:
    """What a row of the log asks to be taken out of these minutes."""
    earlier = line.table is not Table.LOG or line.inherited & {"minutes", "arising"}
    return None if earlier or not _TO_TAKE_OUT.match(line.words) else pieces(line.text)


def _of_row(line: Line, clean: str) -> Marker | None:
    """A remark in a row, on it or on the one above: "This item is confidential"."""
    said = said_of_others(line, clean)
    if said is None or said.reach is not Reach.RETRO:
        return None
    return said if "above" in said.scope else Marker(Reach.ITEM, "retroactive")


# the title of what is added to the minutes
ADDED = Pattern(
    r"^\W*<CONF>\s+(?:annexe?|appendix|supplement|addendum|schedule)\s+to\s+(?:(?:the|these|our)\s+)?(?:\w+\s+)?(?:minutes|record|notes)\b"
)


def _only_approves(line: Line, bare: str, following: Line | None) -> bool:
    below = (
        line.heading and "minutes" in line.inherited and pure(bare) and heads_approval(following)
    )
    approved = heads_approval(following) and following is not None and says_nothing(following.words)
    below = below or (approved and _LAST_MINUTES.match(bare) is not None)
    # the title of the set that follows has neither a number nor an approval near it
    title = line.number is None and not (APPROVED.search(bare) or heads_approval(following))
    titles = "dates" in line.contexts or (line.heading and ADDED.search(bare) is not None)
    # … nor does it stand below the item that approves the last ones
    titles = titles or not line.inherited & {"minutes", "arising"}
    return below or (approval(bare) and not (title and titles))


def _without_letter(bare: str) -> str:
    """`J. In committee`: the letter is a number that nobody else has taken for one."""
    letter = _LETTER.match(bare)
    behind = bare[letter.end() :] if letter else ""
    return behind if pure(behind) or informal.opens(behind) else bare


# A title in two languages, the English one behind: "GNOTHACH GLÈIDHTE / RESERVED BUSINESS".
_OTHER_TONGUE = re.compile(r"(?:[^\W\d_][\w'’-]*\s+){1,6}/\s+(?=[A-Z][\w'-]+\s+[A-Z])")

_IN_WELSH_FIRST = re.compile(
    r"(?:(?:rhan|adran|sesiwn|eitem\w*|busnes|cofnodion)\b[^/]{0,30})/\s+", re.IGNORECASE
)


def _opening(line: Line, bare: str, rules: SplitRules) -> Marker | None:
    """What opens a block; "Part 2: it was agreed that item 7 …" means item 7."""
    if ruling_behind(bare):
        return None
    found = start_of_block(line, bare, rules)
    other = None if found else _OTHER_TONGUE.match(bare) or _IN_WELSH_FIRST.match(bare)
    return start_of_block(line, bare[other.end() :], rules) if other else found


_HAS_NUMBER = re.compile(r"\d|^\([a-z]{1,4}\)$")
_RULED_THAT = re.compile(
    r"\b(?:agreed|resolved|decided|determined|ruled|directed)\s+that\b", re.IGNORECASE
)


def _flag_or_ruling(line: Line, clean: str, bare: str) -> Marker | None:
    """A flag on the line, unless it belongs to what the line says of others.

    "It was resolved that 6.4 be confidential (Part 2).", "Staff left (confidential items)."
    Where the line tells a matter besides, both are kept back.
    """
    if behind := ruling_behind(bare):
        return said_of_others(line, clean) or pieces(behind)
    flagged = None if notes_another(bare) else flag(line, clean, bare)
    first = line.top or line.row is not None or WITHDREW.search(bare) is not None
    leads = into(line, clean) if flagged is not None and first else None
    if leads is not None and not leads.start:
        return leads
    if flagged is None:
        return None
    ruled = said_of_others(line, clean)
    own = line.number.text.rstrip(".") if line.number else ""
    if ruled is None or ruled.reach is not Reach.PIECES or not any(ruled.numbers):
        return flagged
    if (
        own not in ruled.numbers
        and _RULED_THAT.search(bare)
        and tells_of_ruling(bare[leading(bare) :])
    ):
        return ruled
    if own in ruled.numbers or not all(map(_HAS_NUMBER.search, ruled.numbers)):
        return flagged
    return replace(ruled, numbers=(*ruled.numbers, ""), which=(*ruled.which, ITSELF))


def _of_others(line: Line, clean: str) -> Marker | None:
    """What is said of others; a part begins where the public goes for items that nobody finds."""
    if first := shuts_onwards(line.text[line.start :]):
        part = Marker(Reach.AFTER, "exclusion", start=len(line.text))
        return Marker(Reach.ONWARDS, "resolution", numbers=(first,), otherwise=part)
    said = said_of_others(line, clean)
    if said and said.reach is Reach.PIECES and shuts_out(line.text[line.start :]):
        return replace(said, otherwise=into(line, clean))
    return said


_SAYS_OF_IT = re.compile(r"\W*it\s+(?!was\s)", re.IGNORECASE)  # which stands above, not below


def _of_this(line: Line, clean: str, read: Marker | None) -> Marker | None:
    """What is said of "it" or "the matter": in a line of its own, all that stands around it is meant.

    Where nothing else has been read, or no more than a flag on that line.
    """
    faint = read is None or (read.rule in {"flag", "stub"} and read.reach is Reach.ITEM)
    if not (faint or _SAYS_OF_IT.match(line.words)):
        return read
    arising = line.contexts & {"arising", "actions"}
    said = None if line.top or line.heading or arising else of_this.shuts(clean, line.start)
    if said is None or (read is not None and not said.alone):
        return read
    if said.alone:
        return Marker(Reach.RETRO, "retroactive", start=said.start, scope="matter")
    return Marker(Reach.ITEM, "flag")


_ON_A_SHEET = Pattern(
    r"\W*(?:<P2>|<CONF>)\s*[-:,(]+\s*(?:see\s+)?(?:(?:separate|attached|loose)\s+)?(?:sheet|leaf|annexe?|appendix)\s+(?-i:[A-Z]|\d{1,2})\W*$"
)
_THIS_SECTION = re.compile(r"\W*this\s+(?:section|part)\b(?!\s+of\b)", re.IGNORECASE)


def _of_one_item(line: Line, start: Marker, bare: str, following: Line | None) -> Marker | None:
    """What seems to open a part, and means no more than the item that it stands in or begins.

    "4a Confidential minutes", and what was done with them; "9b Pt 2 - sheet B", above 9c; "This
    section is confidential", where it is the last that an item says.
    """
    if line.number and _EARLIER_SET.match(bare) and heads_approval(following):
        return Marker(Reach.ITEM, "flag")
    if _ON_A_SHEET.match(bare) and following and _siblings(line.number, following.number):
        return Marker(Reach.ITEM, "flag")
    last = following is None or (
        following.rank is not None and following.heading and following.rank < (line.rank or 99)
    )
    beside = line.heading or line.row is not None or line.top
    if start.rule != "informal" or beside or not last or not _THIS_SECTION.match(line.words):
        return None
    return Marker(Reach.RETRO, "retroactive", start=line.start, scope="section")


def _siblings(one: Number | None, other: Number | None) -> bool:
    """9b and 9c: what is below one number."""
    if one is None or other is None or len(one.parts) == 1:
        return False
    return one.parts[:-1] == other.parts[:-1]


_NUMBERED_PART = re.compile(r"\W*PART\s+(?:2|TWO|II|B)\b")


def _of_figures(line: Line) -> Marker | None:
    cuts = tuple(behind_figures(line.text, line.start))
    return Marker(Reach.FROM, "flag", cuts=cuts) if cuts else None


def _by_their_numbers(line: Line) -> Line:
    said = counted.as_a_ruling(ahead.by_their_numbers(line.text))
    return line if said == line.text else replace(line, text=said)


def marker(line: Line, rules: SplitRules, following: Line | None = None) -> Marker | None:
    """What this line marks, if anything; `following` is the next line that is not blank."""
    if line.agenda or line.blank or line.header_row:
        return None
    line = _by_their_numbers(line)
    clean, bare = (shortened(unmasked(x, rules)) for x in (line.text, line.words))
    fell = came_to_nothing(bare, following.words if following else "")
    if none_told(bare) or until_back(line) or fell:
        return None
    bare = without_law(_without_letter(bare))
    if found := at_once(line, clean, bare, following):
        return found
    if not line.of_minutes:
        return _in_table(line, clean, bare)
    if _only_approves(line, bare, following):
        return None
    start = by_number(line, clean, bare, following) or _opening(line, bare, rules)
    if start is not None and (one := _of_one_item(line, start, bare, following)):
        return one
    apart = start is not None and start.rule == HEADS_MINUTE and "dates" in line.contexts
    if start is not None and (apart or start.rule in {"colour", "second title"}):
        return start  # behind the actions, too: the sheet that lies at the end
    if said := plain_speech(line, clean, bare, start, following):
        return said
    if pointing(line):
        return _among_earlier_business(line, clean, bare, rules, following)
    read = (
        start
        or heads_arising(line, bare, following)
        or _flag_or_ruling(line, clean, bare)
        or _earlier(line, clean)
        or described(line, _of_others(line, clean) or into(line, clean) or stub(line, clean))
        or _of_figures(line)
    )
    return _of_this(line, clean, _in_full(line, read, following))


def _in_full(line: Line, read: Marker | None, following: Line | None) -> Marker | None:
    """A flag in the midst of an action means all of it; "PART 2: the clerk confirmed …", and below it 1, a part."""
    if read is None or read.rule != "flag":
        return read
    entry = line.number is not None or line.block.label
    if read.reach is Reach.FROM and entry and "actions" in line.contexts:
        return Marker(Reach.ITEM, "flag")
    below = following.number if following is not None else None
    anew = below is not None and below.parts == ("1",)
    begins = line.number is not None and _NUMBERED_PART.match(line.text)
    if read.reach is Reach.ITEM and anew and begins and WITHDREW.search(line.text):
        return Marker(Reach.BLOCK, "part")
    return read
