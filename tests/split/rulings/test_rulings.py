"""What a sentence keeps from the public: a target, and a predicate of whatever verb and place."""

from __future__ import annotations

import pytest
from minutes import check

from redactor.split.rulings.places import Target
from redactor.split.rulings.targets import targets

RULED = {
    "an aside": ("It was agreed that 3.2, on a family's troubles, is to be left out of the copy for parents.", "3.2"),
    "a clause between": ("Members felt that minute 3.2 says too much and that it should be kept back from the inspection copy.", "3.2"),
    "in another clause": ("The Chair ruled that what is written at (d) had no place in an open meeting and must come out of the published version.", "(d)"),
    "a letter behind a space": ("It was agreed that TB/14 (b) is to be kept in the members' file.", "TB/14(b)"),
    "the next sentence": ("It was noted that 5.2 concerned one family. It is to be kept off the website.", "5.2"),
    "that paragraph": ("The clerk advised that paragraph 5.2 describes one pupil. It was resolved to move that paragraph to the sealed book.", "5.2"),
    "these too": ("They thought that minutes 4.3 and 4.9, with any task that comes of them, are personal. These too are to be withheld.", "4.3 4.9"),
    "both": ("It was noted that 5.2 and 5.3 concerned one family. Both are to be kept off the website.", "5.2 5.3"),
    "the two paragraphs": ("Trustees found that 5.2 and 6.1 would tell people who it was. The two paragraphs come out of the public record.", "5.2 6.1"),
    "a range": ("Paragraphs 3.1 to 3.3 are not for the parents' board.", "3.1 3.2 3.3"),
    "wished": ("The chair would like 6.4 left out of the version for the library.", "6.4"),
    "bidden": ("The clerk was asked to put 4.1(b) on the closed sheet and to publish the rest.", "4.1(b)"),
    "no further": ("The Chair asked that minute 12/25 go no further than this room.", "12/25"),
    "a bracket": ("Agreed that the discussion of the caretaker (item 6.2) stay in the governors' folder.", "6.2"),
    "said under": ("Anything said under 5.1 is for the trustees' copy only.", "5.1"),
    "a colour": ("We settled that C7 and C9 go in the lilac file.", "C7 C9"),
    "the talk at": ("The bursar said that the firm in 7.2 would be known at once. It was agreed, and it is to be left out of the office copy.", "7.2"),
    "marked otherwise": ("The Chair ruled that minute 9 be changed from open to confidential.", "9"),
    "rightly": ("It was settled that the remark at 5.3 is rightly confidential.", "5.3"),
    "a letter of": ("The Chair directed that paragraph (c) of 31/25, which names a cook, be moved to the sealed book.", "31/25(c)"),
    "sub-paragraph": ("It was agreed that sub-paragraph (ii) of minute 8 tells too much and is to be left out of the library copy.", "8(ii)"),
    "two letters of": ("Paragraphs (c) and (d) of 31/25 should be moved to the sealed book.", "31/25(c) 31/25(d)"),
    "letters that share an item": ("It was agreed that 14(b), (c) and (e), and 17, be confidential.", "14(b) 14(c) 14(e) 17"),
    "a letter before another item": ("It was agreed that (e) and 14(b) be confidential.", "(e) 14(b)"),
    "kept with": ("They decided that minute 7.2, with any task that comes of it, be kept with the closed minutes.", "7.2"),
    "among": ("Item 6 should be filed among the closed minutes.", "6"),
    "outside": ("Item 7 names a child. It should not be seen outside the committee.", "7"),
}  # fmt: skip


@pytest.mark.parametrize(("said", "numbers"), RULED.values(), ids=RULED)
def test_a_target_and_a_predicate_are_a_ruling(said: str, numbers: str) -> None:
    assert sorted(x.place for x in targets(said)) == sorted(numbers.split())


PIECES = {
    "an aside": (
        "Agreed that the third paragraph of 52/26, on somebody's hours, be held on the reserved file only.",
        (Target("52/26", "third paragraph"),),
    ),
    "the other way round": (
        "At 3/5 the fourth paragraph is put on the trustees' sheet; what follows stays where it is.",
        (Target("3/5", "fourth paragraph"),),
    ),
    "a question with its answer": (
        "Resolved: 4.6, and the question and answer at 6.2, are confidential too.",
        (Target("4.6"), Target("6.2", "every question")),
    ),
    "so does": (
        "12/26(c), with the exchange below it, goes on the blue sheet, and so does the last sentence of 11/26(e).",
        (Target("12/26(c)"), Target("11/26(e)", "last sentence")),
    ),
}


@pytest.mark.parametrize(("said", "pieces"), PIECES.values(), ids=PIECES)
def test_pieces_of_items_are_targets(said: str, pieces: tuple[Target, ...]) -> None:
    assert targets(said) == pieces


def test_every_question_with_its_answer_below_a_number() -> None:
    check("""
        # 6. Money
        6.1 The forecast was noted.
        6.2 The pension return has gone in.
        ! Q: Is the strain of Mr Ogle's leaving in it?
        ! A: Yes, £3,000.
        6.3 The audit is in May.
        # 9. Close
        ~ 9.1 The question and answer at 6.2 are to be kept out of the public copy.
    """)


NO_RULING = {
    "a question": "Members asked whether 6.2 should be left out of the public copy.",
    "asked outright": "Should 6.2 be kept off the website?",
    "why": "The Chair asked why 6.2 was left out of the published copy.",
    "need not": "6.2 need not be withheld from the public copy.",
    "should not be": "It was agreed that 6.2 should not be left out of the public copy.",
    "not to": "It was agreed not to withhold 6.2 from the public copy.",
    "against": "The governors decided against moving 6.2 to the closed file.",
    "no longer": "Paragraph 6.2 is no longer to be kept out of the published minutes.",
    "of a policy": "Paragraph 4 of the policy was taken out of the website version.",
    "of a prospectus": "The clerk reported that section 3 of the prospectus is to be left out of the printed version.",
    "the next agenda": "Item 7 of the next agenda will be moved to the confidential part.",
    "other minutes": "5.3 of the minutes of 4 May had been left out of the public copy.",
    "a web page": "Item 4 will be taken off the website page about clubs.",
    "pictures for it": "The photographs for item 6 are to be taken off the website.",
    "lettings": "The lettings in 4.1 were renewed. They are to be put on the notice board.",
    "places": "Of the 30 places 12 are reserved for siblings. These are held in the private nursery.",
    "a year": "In 2024, 12 were left out of the published set.",
    "published": "6.2 was approved. It is to go on the website.",
}  # fmt: skip


@pytest.mark.parametrize("said", NO_RULING.values(), ids=NO_RULING)
def test_reports_questions_and_refusals_are_none(said: str) -> None:
    assert not targets(said)


ABOVE = {
    "that last paragraph": "That last paragraph is not for the porch copy.",
    "stays in the file": "The paragraph above stays in the members' file.",
    "read outside": "The above should not be read outside the committee.",
    "left out": "Members wanted the last paragraph left out of the library copy.",
    "bidden": "We agreed to leave the paragraph above out of what goes on the website.",
    "should have been marked": "The last paragraph should have been marked confidential.",
    "headed": "I ought to have headed that last paragraph CONFIDENTIAL. Please read it so.",
}


@pytest.mark.parametrize("said", ABOVE.values(), ids=ABOVE)
def test_what_is_ruled_of_the_paragraph_above(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        ! 3.2 Nell Arkle comes in hungry.
        ~ {said}
        3.4 The crossing is to be painted.
    """)


def test_two_bullets_above() -> None:
    check("""
        # Staffing
        - The hall is painted.
        ! - Mr Ogle has been warned.
        ! - Miss Arkle is to be asked.
        ~ - The two bullets above are not for the school board.
        - The plant will be watered.
    """)


ITSELF = {
    "this paragraph": "This paragraph is not for the published copy.",
    "this minute": "This minute is not to go in the porch.",
    "with an aside": "This paragraph, which names a child, should stay in the governors' file.",
    "this": "This is not for the porch copy.",
    "this note": "This note comes out of the copy for parents.",
}


@pytest.mark.parametrize("said", ITSELF.values(), ids=ITSELF)
def test_what_a_paragraph_says_of_itself(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        ! 3.2 Nell Arkle comes in hungry. {said}
        3.3 The crossing is to be painted.
    """)


OTHERWISE = {
    "published": "This paragraph can go in the published copy.",
    "for parents to decide": "This is not for parents to decide.",
    "at this point": "At this point the plan was moved to the closed file.",
    "of a policy": "This paragraph of the policy is to be left out of the printed version.",
    "not": "The last paragraph should not be left out of the public copy.",
    "need not": "The paragraph above need not be kept out of the published minutes.",
    "last minutes": "The last minutes were kept in the members' folder.",
    "of a letter": "The last line of the letter was left out of the printed version.",
    "above the gate": "The item above the gate is to be taken off the web cam.",
    "for the board": "This point is not for the board.",
    "in the newsletter": "The above is to go in the newsletter.",
}


@pytest.mark.parametrize("said", OTHERWISE.values(), ids=OTHERWISE)
def test_what_is_said_of_other_things_seals_nothing(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        3.2 Twelve come every day. {said}
        3.3 The crossing is to be painted.
    """)


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("The chair felt that what Owain told us about the cook should come off the porch copy.", "one about"),
        ("It was agreed that the bit after the harvest supper is private to governors and to be kept out of the public copy.", "one after"),
    ],
)  # fmt: skip
def test_what_somebody_told_is_a_target(said: str, which: str) -> None:
    assert [x.which for x in targets(said)] == [which]


def test_what_is_told_to_governors_in_general_is_none() -> None:
    assert not targets("What children tell a governor about home is confidential.")


def test_the_sentence_of_a_lettered_paragraph_of_an_item() -> None:
    assert targets("The last sentence of (b) of 12 should be kept out of the public copy.") == (
        Target("12(b)", "last sentence"),
    )


@pytest.mark.parametrize(
    ("said", "target"),
    [
        ("Paragraph 3 of minute 12 should be left out of the public copy.", Target("12", "no.3 paragraph")),
        ("Bullet two under Staff is to be kept off the website.", Target("Staff", "second bullet")),
    ],
)  # fmt: skip
def test_a_piece_that_is_counted(said: str, target: Target) -> None:
    assert targets(said) == (target,)


def test_a_paragraph_of_a_policy_is_none() -> None:
    assert not targets("Paragraph 2 of the policy is to be left out of the website.")


def test_a_letter_of_an_item_and_what_came_behind_the_supper() -> None:
    check("""
        # 3/26 Report
        (a) The roll was noted.
        ! (b) The cook, Orla Finbow, has had a stroke.
        (c) The supper made a hundred pounds.
        ! (d) Nell Arkle comes in hungry.
        # 4/26 Premises
        (b) The fence is mended.
        # 5/26 The record
        ~ It was agreed that paragraph (b) of 3/26 be left out of the library copy.
        ~ It was felt that what Owain told us after the supper should come off the website, too.
    """)


def test_a_minute_that_withholds_itself() -> None:
    check("""
        # C/7 Estates
        7.1 The fence is mended.
        ! 7.2 Two offers were made for the field. [It was directed that minute 7.2 be withheld until the sale.]
        7.3 The rota was noted.
    """)


@pytest.mark.parametrize("title", ["What is confidential", "Confidential matters", "Private items"])
def test_a_title_above_no_more_than_a_ruling_opens_nothing(title: str) -> None:
    check(f"""
        # 3. Pupils
        (a) The breakfast club is full.
        ! (b) Nell Arkle comes in hungry.
        # 4. {title}
        (a) It was agreed that 3(b) is confidential and will not be on the website.
        # 5. Dates
        (a) The board meets again in May.
    """)


def test_a_title_above_a_ruling_and_a_matter_opens_a_part() -> None:
    check("""
        # 3. Pupils
        (a) The breakfast club is full.
        ! (b) Nell Arkle comes in hungry.
        ! # 4. Confidential matters
        ! (a) It was agreed that 3(b) is confidential.
        ! (b) The cook, Orla Finbow, has had a stroke.
        # 5. Dates
        (a) The board meets again in May.
    """)


def test_a_title_above_a_ruling_that_goes_on_to_a_matter_opens_a_part() -> None:
    check("""
        # 3. Pupils
        (a) The breakfast club is full.
        ! (b) Nell Arkle comes in hungry.
        ! # 4. Confidential matters
        ! (a) It was agreed that 3(b) is confidential. The cook, Orla Finbow, has had a stroke.
        # 5. Dates
        (a) The board meets again in May.
    """)


def test_something_that_is_said_to_be_a_sign() -> None:
    check("""
        ~ Anything with (K) in front of it is private to governors and is left off the porch copy.
        # Report
        ! (K) Nell Arkle comes in hungry.
        The supper made a hundred pounds.
        ! The cook, Orla Finbow, has had a stroke.
        # Other things
        ~ Before we rose Owain said that what he told us after the supper should be a (K) as well.
        The choir sang.
    """)


LOOSELY = {
    "with its exchange": "It was resolved that minute 4.1, with the question and answer beneath it, and minute 4.3 be treated as confidential.",
    "by what it says": "It was determined that the sentence in 4.1 about the absence of the cook, and 4.3, be held with the reserved minutes.",
}


@pytest.mark.parametrize("ruling", LOOSELY.values(), ids=LOOSELY)
def test_a_ruling_that_names_its_pieces_loosely_takes_what_they_are_in(ruling: str) -> None:
    check(f"""
        # 4. Kitchen
        ! 4.1 The cook, Mrs Ogle, is away with her nerves.
        4.2 Cakes were bought.
        ! 4.3 Mr Arkle has been warned.
        # 9. Review
        ~ 9.1 {ruling}
    """)
