"""A sign at what is open or at what is not, of which a note says in any words what is without it."""

from __future__ import annotations

import pytest
from minutes import check

TOP = """
    # Minutes of the governing body of Elm Road School
    Present: Ann Orr (Chair), Bo Lunt, Cy Marsh
    {note}
"""
IN_FRONT = f"""{TOP}
    # 1 Premises
    {{sign}} The gate has been painted by the site team.
    !The landlord asks for £900 a month.
    {{sign}} The roof will be looked at in May.
    # 2 Views
    {{sign}} Most like the new reports.
    !Three firms have written about the kitchen. Bly's is the lowest.
    !Nobody else has been told.
    # 3 Dates
    {{sign}} The fair is on 9 July.
    The meeting closed at 8 pm.
    Next meeting: 4 May 2026
"""
BEHIND = f"""{TOP}
    # 1 Premises
    The gate has been painted by the site team. {{sign}}
    !The landlord asks for £900 a month.
    The roof will be looked at in May. {{sign}}
    # 2 Views
    Most like the new reports. {{sign}}
    !Three firms have written about the kitchen. Bly's is the lowest.
    # 3 Dates
    The fair is on 9 July. {{sign}}
    The meeting closed at 8 pm.
"""
ROWS = f"""{TOP}
    | Item | Said | Web |
    | Premises | The gate has been painted by the site team. | {{sign}} |
    !| Premises | The landlord asks for £900 a month. |  |
    | Views | Most like the new reports. | {{sign}} |
    !| Views | Three firms have written about the kitchen. |  |
    | Dates | The fair is on 9 July. | {{sign}} |
    The meeting closed at 8 pm.
"""
SHUT = f"""{TOP}
    # 1 Premises
    The gate has been painted by the site team.
    !The landlord asks for £900 a month. {{sign}}
    The roof will be looked at in May.
    # 2 Views
    Most like the new reports.
    !Three firms have written about the kitchen. {{sign}}
    !Bly's is the lowest. {{sign}}
    # 3 Dates
    The fair is on 9 July.
"""


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("+", "No plus, not pinned up."),
        ("✓", "Where there is no tick it stays in the file."),
        ("✓", "The office types only the ticked lines."),
        ("*", "Starred lines are for the parents' board. The others we keep to ourselves."),
        ("*", "For the porch copy take the lines with a star."),
        ("W", "W in front means that it can go on the web; if there is no W please leave it in the file."),
        ("P", "Note for the office: type up the P lines for the board in the hall, nothing without a P."),
        ("○", "A circle: anyone can read it. No circle: just us."),
        ("»", "» = share. Unmarked = don't."),
        ("Open:", "What begins with Open: can be copied. All other lines are ours alone."),
        ("Foyer:", "The bits starting with Foyer get copied out with the names of those present. The bits that don't start with it are not for pinning up."),
        ("OK", "OK for parents. Anything not marked OK is for the board only."),
    ],
)  # fmt: skip
def test_what_does_not_begin_with_it_goes(sign: str, note: str) -> None:
    check(IN_FRONT.format(sign=sign, note=f"~ {note}"))


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("(w)", "Kathy, please put up only what has (w) after it."),
        ("(p)", "Whatever has no (p) behind it is not to leave the cupboard."),
        ("[w]", "[w]: may be copied. Anything else may not."),
        ("[ok]", "I put [ok] behind what parents may see. The rest stays between us."),
        ("(all)", "(all) at the end means that everybody may have it, and only that."),
        ("✓", "Tick = okay for the newsletter. No tick = stays here."),
        ("*", "We can show a line with a star to anybody. Lines that have not got the star are just for the people who sat at the table."),
    ],
)  # fmt: skip
def test_what_does_not_end_with_it_goes(sign: str, note: str) -> None:
    check(BEHIND.format(sign=sign, note=f"~ {note}"))


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("✓", "Where there is no tick it stays in the file."),
        ("yes", "Rows without yes are for governors only."),
        ("x", "Only rows with an x are to be put up."),
    ],
)
def test_rows_without_it_go(sign: str, note: str) -> None:
    check(ROWS.format(sign=sign, note=f"~ {note}"))


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("(p)", "No (p) means that parents may see it; (p) is private."),
        ("*", "A star is for the board. No star: anyone may read it."),
        ("(c)", "Only (c) lines are not to be shown."),
    ],
)
def test_where_it_shuts_what_bears_it_goes(sign: str, note: str) -> None:
    check(SHUT.format(sign=sign, note=f"~ {note}"))


def test_a_title_that_bears_it_opens_its_item() -> None:
    check("""
        # Minutes of the governing body
        ~ Items with a star can be read by anyone; the others are ours alone.
        ## * 1 Premises
        The gate has been painted.
        The roof will be looked at in May.
        ~## 2 Tenders
        !Three firms have written about the kitchen.
        ## * 3 Views
        Most like the new reports.
        ## * 4 Dates
        The fair is on 9 July.
        """)


def test_a_letter_behind_the_number_opens_the_paragraph() -> None:
    check("""
        # Minutes of the trustees
        ~ Where the number has a small p after it (26/17p), that minute is put on the website. Where it has not, the minute is for the trustees and does not leave the library.
        # Premises
        26/14p The gate has been painted.
        !26/15 The landlord asks for £900 a month.
        26/16p The roof will be looked at in May.
        # Views
        26/17p Most like the new reports.
        !26/18 Three firms have written about the kitchen.
        26/19p The fair is on 9 July.
        """)


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("*", "Starred lines are actions; the rest is for information only."),
        ("✓", "A tick means that the action is done. No tick: still to do."),
        ("(p)", "Lines with (p) have a paper, which was circulated in advance. No (p): tabled."),
        ("(w)", "(w): the paper is on the website. No (w): ask the clerk."),
        ("+", "A plus shows that a governor has visited. No plus: not yet."),
        ("*", "Items marked * were approved without discussion. All others were discussed."),
        ("✓", "I put a tick where the Chair has read it. Where there is none she has not."),
        ("(q)", "(q) stands behind questions of governors. The rest are statements."),
        ("*", "A star means that parents asked about it. No star, no question."),
        ("(d)", "(d) = decision to be shown in the report to parents. Others are for noting."),
        ("✓", "Only ticked lines need an answer by Friday."),
        ("(n)", "(n) means that governors only noted it."),
    ],
)
def test_a_sign_of_anything_else_keeps_nothing_back(sign: str, note: str) -> None:
    check(BEHIND.replace("!", "").format(sign=sign, note=note))


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("*", "* not for parents; nothing else is held back."),
        ("*", "No star: need not be kept back. A star: stays with us."),
        ("(c)", "(c) is for us; without (c) nothing is secret."),
        ("(p)", "Nothing with (p) goes to parents; everything else does."),
    ],
)
def test_what_is_without_a_sign_that_shuts_stays(sign: str, note: str) -> None:
    open_ = SHUT.replace("!", "~")
    check(open_.format(sign=sign, note=f"~ {note}"))


def test_a_list_of_policies_has_signs_of_its_own() -> None:
    check("""
        # Minutes of the governing body
        # 1 Welcome
        Ann Orr welcomed all.
        # 2 Policies
        Policies with (S) are statutory. Only these go on the website.
        - Charging (S)
        - Health and safety (S)
        - Behaviour of pupils (S)
        - Lone working
        # 3 Views
        Most like the new reports.
        """)


BRACKETS = """
    # Minutes of the governing body
    {note}
    # 1 Premises
    The gate has been painted by the site team. <<{a}The landlord asks for £900 a month.{b}>>
    The roof will be looked at in May.
    # 2 Views
    <<{a}Three firms have written about the kitchen.{b}>>
    Most like the new reports.
"""


@pytest.mark.parametrize(
    ("a", "b", "note"),
    [
        ("[", "]", "Whatever she has put square brackets round is our own business and she takes it out, brackets and all."),
        ("[", "]", "Anything in square brackets stays here."),
        ("[", "]", "Square brackets = off the record."),
        ("_", "_", "I've put an underscore before and after the bits I'd rather weren't in their copy, and the office will blank those."),
    ],
)  # fmt: skip
def test_brackets_are_explained_in_everyday_words(a: str, b: str, note: str) -> None:
    check(BRACKETS.format(a=a, b=b, note=f"~ {note}"))


def test_square_brackets_of_a_policy_are_not_those_of_the_minutes() -> None:
    check("""
        # Minutes of the governing body
        # 1 Lettings policy
        Square brackets show what was changed and are for governors to check.
        Hirers [and guests] must leave by ten.
        # 2 Premises
        The hall [north side] leaks.
        """)
