"""Notes by which clerks put their own marks right: a tag forgotten, a star too many."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from minutes import check

TOP = "# Copperfield Trust 27/1 draft\n"
WHO = "Present: Ann Orr (Chair), Dev Shah, Moira Kent\n"
PLACES = ("4.2: ", "item 4.2, ", "4.2 Alderney: ", "4.2 - the Alderney line, ", "4.2 (Alderney). ")


class Key(NamedTuple):
    """A key, lines that are open and shut in its manner, and how its sign is spoken of."""

    said: str
    plain: str
    marked: str
    sign: str


KEYS = (
    Key("T1 = open. T2 = sealed. Tag is in front of each line.", "T1 {}", "T2 {}", "T2"),
    Key("[C] at end of a line = that line is confidential.", "{}", "{} [C]", "[C]"),
    Key("One * at the front = that line is confidential.", "{}", "* {}", "a star"),
    Key("NFP in front of a line = not for publication.", "{}", "NFP {}", "NFP"),
    Key("(conf) behind a line = Part 2.", "{}", "{} (conf)", "(conf)"),
)


def draft(key: Key, line: str, note: str) -> str:
    return f"""{TOP}~ {key.said}
        {WHO}4 CEO
        {key.plain.format("4.1 Nine schools, 4,106 pupils.")}
        {line}
        ! {key.marked.format("4.3 Julian Frost is on sick leave.")}
        {key.plain.format("4.4 The bus was late.")}
        5 Money
        {key.plain.format("5.1 Budget read.")}
        {key.plain.format("5.2 Fees up.")}
        Afterthoughts
        ~ - {note}
        - 5.2 is from May, not June
        """


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "said", ["no tag. {}", "should have {}", "shd have had {}", "make it {}", "I forgot {} here"]
)
def test_a_mark_that_was_forgotten(key: Key, place: str, said: str) -> None:
    line = "! 4.2 Alderney Primary will join, its head will go."
    check(draft(key, line, place + said.format(key.sign)))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "said",
    ["no {}. Open", "{} is a slip, public", "I put {} by mistake, it is open", "not {}, public"],
)
def test_a_mark_too_many(key: Key, place: str, said: str) -> None:
    line = key.marked.format("4.2 Alderney Primary is to have a new gate.")
    check(draft(key, line, place + said.format(key.sign.removeprefix("a "))))


@pytest.mark.parametrize("said", ["no longer so. Julian agrees", "the [C] there was typed by DS"])
def test_what_frees_nothing_in_so_many_words_leaves_the_mark(said: str) -> None:
    line = "! " + KEYS[1].marked.format("4.2 Alderney Primary will join, its head will go.")
    check(draft(KEYS[1], line, f"4.2: {said}"))


@pytest.mark.parametrize(
    ("said", "was", "mark"),
    [
        ("col 3 says 1. Wrong! 2.", "1", "!"),
        ("should be 2", "1", "!"),
        ("I put 2. Deal signed now, so 1.", "2", ""),
        ("not 2 but 1", "2", ""),
    ],
)
def test_a_value_in_a_column(said: str, was: str, mark: str) -> None:
    check(
        f"""{TOP}~ Col 3: 1 = Part 1 (web). 2 = Part 2 (us only).
        {WHO}| # | Notes | 1/2 |
        | 4a | Nine schools. | 1 |
        {mark}| 4b | Alderney Primary will join. | {was} |
        !| 4c | Julian Frost is on sick leave. | 2 |
        | 4d | The bus was late. | 1 |

        Correx
        ~ 4b - {said}
        """
    )


def test_lines_between_two_tags_go_with_the_one_above() -> None:
    check(
        f"""{TOP}~ T1 = open. T2 = trustees only, sealed. Tag is in front of each line.
        T1 Present Ann Orr (Chair), Dev Shah
        T1 4. CEO. Nine schools, KCSIE Pt 2 self check by 28/2
        ! T2 4. Julian Frost is on sick leave.
        ! T2 Dev Shah: cost? Five months.
        ! Cover to be found from within.
        T1 5. Money. Budget read.
        T1 Fees up.
        """
    )


@pytest.mark.parametrize(
    "later",
    [
        "## 6 Premises\n2. Open day on 4 May.",
        "~ 2 Dev: could we make this public? Ann: no.",
        "~ 2 must not get on the website",
        "~ 2 Ann: keep [C] until it is public in May",
        "~ - 2 the notice will be public in June, not May",
    ],
)
def test_what_is_no_such_note_frees_nothing(later: str) -> None:
    check(
        f"""{TOP}~ [C] = confidential.
        {WHO}## 4 Staffing
        1. Budget read.
        ! 2. Mark resigned; the public notice comes in May. [C]
        3. Fees up.
        {later}
        """
    )


def test_a_note_may_name_several_numbers() -> None:
    check(
        f"""{TOP}~ [C] = confidential.
        {WHO}3.1 Roll 198.
        ! 3.2 Mr Day was off. [C]
        ! 3.3 Mrs Hall owes much.
        ! 4.1 Builder to be sued.
        4.2 Fence up.
        ~ 3.3 and 4.1 are [C] too
        """
    )


def test_a_note_may_have_the_number_behind_or_stand_beside_another() -> None:
    check(
        f"""{TOP}~ P = public. NP = not public, own sheet.
        {WHO}| No | What | P/NP |
        | 4 | Roll 198. | P |
        !| 6 | Mr Ibbs gave her a lift. | P |
        !| 9 | One post will go. | NP |
        | 11 | Policies passed. | NP |

        ~ Sorry, two wrong. Row 6 shd be NP (I put P). Row 11 shd be P (I put NP). Rest stand.
        """
    )
    check(
        f"""{TOP}~ * in front = confidential.
        {WHO}3.1 Roll 198.
        ! 3.2 Mark resigned.
        ! * 3.4 Mrs Hall owes much.
        ~ PS forgot the * on 3.2
        """
    )


def test_slips_in_a_column() -> None:
    check(
        f"""{TOP}~ last col.: w = may go on web, k = keep back (confid. minute).
        {WHO}| No | Item | w/k |
        | 4a | Roll 198. | w |
        | 4c | Practicals at Dunmere. | k |
        !| 5 | One has a warning. | k |
        !| 6b | Nine posts to six. | w |
        | 7 | Fence up. | w |

        ~ Slips in last col.: 4c k -> w (no secret). 6b w -> k.
        """
    )
