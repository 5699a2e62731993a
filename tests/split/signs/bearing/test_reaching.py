"""Keys that say of each of several signs how far it reaches."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.split import split

SIGNS = (
    ("[C]", "[C2]"),
    ("*", "**"),
    ("NFW", "NFW^"),
    ("(p)", "(pp)"),
    (">>", ">>>"),
    ("C!", "CC!"),
)
TOP = "# Thrushfield Juniors - governors 10 March\n"
WHO = "In: Nadeem Akhtar (Chair), Philippa Stroud (Head)\n"


@pytest.mark.parametrize(("one", "two"), SIGNS)
@pytest.mark.parametrize(
    "said",
    [
        "= this line AND the one above it",
        "= that line and the line before it",
        "covers this one and the line above it",
    ],
)
@pytest.mark.parametrize("place", ["{words} {sign}", "{sign} {words}"])
def test_its_own_line_and_the_one_above(one: str, two: str, said: str, place: str) -> None:
    check(
        f"{TOP}~ Tags: {one} = this line conf. {two} {said}. nothing = open.\n{WHO}"
        f"""## 3 Head
        298 on roll.
        ! {place.format(words="Mark Sillitoe resigned Mon.", sign=one)}
        The Y4 trip was good.
        ! Hollie Brigg wont come in since Xmas.
        ! {place.format(words="Her sister is starting same.", sign=two)}
        Chess: 2nd in county.
        ## 4 Money
        Kitchen fan ok.
        """
    )


@pytest.mark.parametrize(("one", "two"), SIGNS)
@pytest.mark.parametrize(
    "said",
    ["means the paragraph above it", "= the line above it", "means what stands just above it"],
)
def test_the_line_above_only(one: str, two: str, said: str) -> None:
    check(
        f"{TOP}~ {one} means this line only is confidential. {two} {said}. Rest open.\n{WHO}"
        f"""## 3 Head
        298 on roll.
        ! {one} Mark Sillitoe resigned Mon.
        The Y4 trip was good.
        ! Hollie Brigg wont come in since Xmas.
        ~ {two}
        Chess: 2nd in county.
        """
    )


@pytest.mark.parametrize(("one", "two"), SIGNS)
@pytest.mark.parametrize(
    "said",
    [
        "= conf from there down to the next number",
        "means everything below it until the next number",
        "= from there to the end of the item",
        "= the rest of that item, confidential",
    ],
)
@pytest.mark.parametrize("below", ["~ {}\n! Hollie Brigg is away.", "! {} Hollie Brigg is away."])
def test_all_up_to_the_next_number(one: str, two: str, said: str, below: str) -> None:
    check(
        f"{TOP}~ {one} : just that line, confidential. {two} {said}. No tag = open.\n{WHO}"
        f"""3. Head
        298 on roll.
        ! {one} Mark Sillitoe resigned Mon.
        The Y4 trip was good.
        {below.format(two)}
        ! Her sister is starting same.
        4. Money
        Kitchen fan ok.
        """
    )


def test_an_item_of_many_lines_is_held_to_its_end() -> None:
    many = "\n".join(f"! Her sister was seen {k} times." for k in range(60))
    check(
        f"{TOP}~ [C] : just that line, confidential. [C2] = conf from there down to the next number. No tag = open.\n{WHO}"
        f"""3. Head
298 on roll.
! [C] Mark Sillitoe resigned Mon.
The Y4 trip was good.
! [C2] Hollie Brigg is away.
{many}
4. Money
Kitchen fan ok.
"""
    )


def test_a_sign_beside_a_number_shuts_the_whole_item() -> None:
    check(
        f"""{TOP}~ SQ> = secret squirrel = confidential, that line only. If I write "all SQ" by a number then the whole number. Rest is for the noticeboard.
        {WHO}3 - stuff
        squirrels in the nursery roof - pest man coming
        4 - Head
        ! SQ> Brody Hallam - two days, bit a dinner lady
        Boys? Gap closing.
        ~ 7 - all SQ
        ! head's leave. Op on 9 March
        ! acting: the deputy
        8 - policies
        lockdown - ok
        """
    )


@pytest.mark.parametrize(
    "key",
    [
        "* = this line is to be checked. ** = this line and the one above it are new.",
        "NB = this line and the one above it. PS = the rest of that item.",
    ],
)
def test_keys_of_other_things_hold_nothing(key: str) -> None:
    minutes = document(
        f"""{TOP}{key}
        {WHO}## 3 Head
        298 on roll.
        * The Y4 trip was good.
        NB Chess: 2nd in county.
        Kitchen fan ok. **
        """
    )
    assert not any(section.part.name == "TWO" for section in split(minutes))


def test_a_sign_that_shuts_the_number_behind_it_and_what_stands_between_two() -> None:
    check(
        f"""{TOP}{WHO}104. SATs next week.
        ! § 105. Mrs Garrod is signed off.
        106. The acting head is Mr Farrell.
        107. Growth was discussed. <<§ Stubbs Green will be told. §>> A paper comes in July.
        108. Bus route cut.
        ~ A § in front of a number shuts that number, it is private. A § … § pair inside a number shuts what's between.
        """
    )


def test_a_letter_for_the_colour_of_a_sheet_holds_until_it_changes() -> None:
    check(
        f"""{TOP}~ White sheet = for anybody. Pink sheet = govs only. I've put [W] or [P] where it changes. No letter = same colour as the line above.
        {WHO}## Two. Head
        [W] Roll 944.
        Detentions up.
        ! [P] Two boys had vapes in.
        ! Was it sold? Yes.
        [W] Assemblies done.
        School show sold out.
        ## Four. Money
        Exam fees late.
        ! [P] The bursar asks for a regrade.
        ! If not she will go.
        """
    )


def test_tags_around_text_and_one_at_the_end_of_lines_as_word_writes_it() -> None:
    check(
        f"""{TOP}{WHO}## 3 Head
        a. 171 on roll.
        ! b. Miss Pringle is off till 21 Nov. (c)
        ! c. A disclosure was made on 30 Sept. ©
        ## 4 Money
        a. Carry forward 22k.
        ~ d. (c>)
        ! Ms Nattrass wants to go in March.
        ! Vote 3-2 to refuse.
        ~ (<c)
        ! e. The head's pay was settled.
        f. Lettings as before.
        ~ key: (c) at the end = that line conf. (c>) … (<c) = all between. no mark = ordinary.
        ~ - 4e: forgot the (c)
        """
    )


def test_so_many_stars_at_the_end_of_a_line() -> None:
    check(
        f"""{TOP}~ *one star = somebody has a job. **two stars = in confidence, comes off the copy for the noticeboard. ***three = both.
        {WHO}2.1 74 on roll.
        2.2 Bus late. Ring council.*
        ! 2.3 The cook starts treatment. She'd like it kept in.**
        2.4 Meals by van. The kitchen has 5 stars.
        ! 2.6 The Staintons are hungry. Head to push county.***
        ## stars list
        - bus - clerk*
        ! - county free meals - head***
        """
    )


def test_signs_at_the_end_of_each_line() -> None:
    check(
        f"""{TOP}~ each line ends /o (open) or /r (reserved, not for publication). lines w/out a mark = o.
        {WHO}212.1 apologies noted /o
        212.2 roll 214 /o
        ! 212.4 the coroner asks about the text of 3 oct /r
        212.6 audit cttee: rept taken /o
        ! 212.7 one of the two by easter /o
        212.8 fence up /o
        ~ 212.7: I put /o, is /r.
        """
    )


def test_signs_of_small_letters_whose_place_is_told() -> None:
    check("""
        # Penhallow School, governors, 22 January 2026
        ~ ntk at the end of a paragraph = need to know: that paragraph's for governors, don't give it out. ntk both = that one and the one above.
        Minutes from November fine.
        ! Writing in Y5 is poor since Mrs Orr came. ntk
        Pupils want a climbing frame.
        ! The budget is short and it will have to be a TA.
        ! The Head would not renew Jodie Bray. ntk both
        All have signed the need to know rule.
        """)
