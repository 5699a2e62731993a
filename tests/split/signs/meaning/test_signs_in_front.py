"""Signs in front of the numbers of minutes, around words and at their end; what is said when doors shut."""

from __future__ import annotations

import pytest
from minutes import check

BOOKS = {
    "a ledger": "Ledger",
    "a register": "Register",
    "a folder": "Folder",
    "a safe": "Safe",
    "an envelope": "Envelope",
}
IN_FRONT = """
    # 1. Welcome
    1.1 The bus was late.
    ! {book} 1.2 The money was put to Mr Ogle.
    ! He denies it.
    1.3 Cakes were bought.
    ! {book} 1.4 Mrs Rudd has been warned.
    # 2. Rulings
    2.1 The lift is mended.
    ! 2.2 Mr Cope owes £40.
    ~ 2.3 Minute 2.2 joins the {low}; 2.1 does not.

    | No | Action | Who |
    | 1 | Mend the lift | Mr Hale |
    !| 2 ({low}) | Write to the police | Mr Hale |
"""


@pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS)
def test_a_book_whose_name_fills_gaps_between_numbers(book: str) -> None:
    check(IN_FRONT.format(book=book, low=book.casefold()))


NO_BOOKS = {
    "kinds of entries": "Decision",
    "all the same": "Minute",
    "who spoke": "Chair",
}


@pytest.mark.parametrize("word", NO_BOOKS.values(), ids=NO_BOOKS)
def test_a_word_in_front_of_numbers_that_is_no_book(word: str) -> None:
    check(f"""
        # 1. Welcome
        1.1 The bus was late.
        {word} 1.2 Cakes are to be bought.
        1.3 Fees go up.
        {word} 1.4 The shed is to be painted.
        1.5 The ledger of the school fund was audited.
    """)


def test_a_book_that_is_named_once_or_repeats_a_number_is_none() -> None:
    check("""
        # 1. Welcome
        1.1 The bus was late.
        Ledger 1.2 The school fund stands at £40.
        1.3 Cakes were bought.
        # 2. Money
        2.1 Fees go up.
        Ledger 2.1 is the page for fees.
        2.2 The ledger of the school fund was audited.
    """)


KEYS = {
    "kept by": "R: kept by the clerk in the governors' own folder; not part of what goes on the website.",
    "means": "R means reserved.",
    "in front": "Minutes whose number begins with R are held back from the website.",
    "stored": "R: stored in the safe; nothing so marked is put on the website.",
}


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_letter_in_front_of_numbers(key: str) -> None:
    check(f"""
        # 1 Welcome
        1.1 The bus was late.
        ! R1.2 The money was put to Mr Ogle.
        1.3 Cakes were bought. The minutes were approved, including R4.2.
        # 2 Staff
        2.1 The lift is mended.
        ! R2.2 Mrs Rudd has been warned.
        2.3 Fees go up.
        # 3 Rulings
        ! 3.1 Mr Cope owes £40.
        3.2 The shed is painted.
        ~ 3.3 3.1 takes an R. 3.2 is left as it is.
        ~ {key}
    """)


NO_KEYS = {
    "nobody explains it": "The next meeting is in May.",
    "for everybody": "R: read out at the meeting and put on the website.",
    "a key stage": "R: Reception, whose results are on the website.",
}


@pytest.mark.parametrize("key", NO_KEYS.values(), ids=NO_KEYS)
def test_letters_in_front_of_numbers_that_keep_nothing_back(key: str) -> None:
    check(f"""
        # 1 Welcome
        1.1 The bus was late.
        R1.2 The hall was let for a fair.
        1.3 Cakes were bought.
        # 2 Close
        2.1 {key}
    """)


def test_letters_of_which_a_key_says_something_else() -> None:
    check("""
        # 1. Actions

        | No | Action | Who | O/C |
        | 1 | Send out the survey | Mr Hale | O |
        | 2 | Frame the collage | Mrs Arkle | C |

        _ O/C in the action column: O = office, C = class teacher
    """)


AROUND = {
    "lifted": "Matter between lozenges (◊ … ◊) is lifted into the members' roll before release.",
    "taken out": "What stands between two marks (◊ … ◊) is taken out of the copy on the website.",
    "moved": "Words between lozenges (◊ and ◊) are moved to the closed register.",
    "kept": "Text between ◊ and ◊ is kept in the governors' ledger.",
}


@pytest.mark.parametrize("legend", AROUND.values(), ids=AROUND)
def test_what_stands_between_two_of_a_sign(legend: str) -> None:
    check(f"""
        # 1. Welcome
        1.1 The bus was late. <<◊ The money was put to Mr Ogle. He denies it. ◊>> Cakes were bought.
        ! 1.2 ◊ Mrs Rudd has been warned.
        ! She will appeal. ◊
        1.3 The lift is mended.
        1.4 The lozenge ◊ in the crest is heraldic.
        _ {legend}
    """)


def test_two_of_a_sign_that_nobody_keeps_back() -> None:
    check("""
        # 1. Welcome
        1.1 The bus was late. ◊ Cakes were bought. ◊ Fees go up.
        _ Matter between lozenges (◊ … ◊) was added after the meeting.
    """)


AT_THE_END = {
    "pass": "Paragraphs ending [sup.] pass to the supplementary record",
    "go": "Entries that end in [sup.] go into the closed register",
    "lifted": "What carries [sup.] is lifted into the members' file",
    "not there": "Paragraphs marked [sup.] do not appear on the website",
}


@pytest.mark.parametrize("legend", AT_THE_END.values(), ids=AT_THE_END)
def test_a_tag_behind_paragraphs(legend: str) -> None:
    check(f"""
        # 1. Welcome
        (a) The bus was late.
        ! (b) The money was put to Mr Ogle. [sup.]
        (c) Question: is the lift mended? Answer: yes.
        ! (d) Question: does he owe more? [sup.]
        ! Answer: £40. [sup.]
        _ Copies: all; website. {legend}
    """)


def test_a_tag_that_is_for_all() -> None:
    check("""
        # 1. Welcome
        (a) The bus was late. [sup.]
        (b) Cakes were bought. [sup.]
        _ Paragraphs ending [sup.] pass to the supplement of the newsletter
    """)


SHUT_AND_OPEN = {
    "doors": ("Doors shut now. Mr Cope stepped out.", "Doors open, Mr Cope back with the tea."),
    "said": ("Here Mr Cope left us and the Chair said lids on.", "Lids off, and Mr Cope was called in."),
    "asked for": ("Mr Cope went out. The Chair asked for curtains drawn.", "Curtains open again."),
    "called": ("Mr Cope having stepped out, Mrs Arkle called: shutters down.", "Shutters up. Mr Cope came back."),
    "announced": ("Mr Cope withdrew. The Chair announced the hatch closed.", "Hatch open."),
    "on": ("Cover on. Mr Cope left the room.", "Cover off. He came back."),
}  # fmt: skip


@pytest.mark.parametrize(("shut", "open_"), SHUT_AND_OPEN.values(), ids=SHUT_AND_OPEN)
def test_what_is_shut_when_somebody_goes_and_open_when_they_are_back(shut: str, open_: str) -> None:
    check(f"""
        # 1. Staff
        The bus was late.
        ~ {shut}
        ! The money was put to Mr Ogle.
        ! Mrs Rudd has been warned.
        ~ {open_}
        The lift is mended.
        # 2. Buildings
        Cakes were bought.
    """)


DOORS = {
    "of the building": ("The doors are shut by the caretaker at nine.", "Doors open at eight."),
    "for a fair": ("Doors open at ten. Mr Cope stepped out to park.", "Doors shut at four."),
    "never again": ("Mr Cope left and the Chair said lids on.", "The kettle was filled."),
    "nobody goes": ("The Chair said heating on.", "Heating off in May."),
    "questions": ("Closed questions have yes or no for an answer.", "Open questions start with how."),
}  # fmt: skip


@pytest.mark.parametrize(("shut", "open_"), DOORS.values(), ids=DOORS)
def test_what_is_shut_and_open_and_hides_nothing(shut: str, open_: str) -> None:
    check(f"""
        # 1. Buildings
        The bus was late.
        {shut}
        The lift is mended.
        {open_}
        # 2. Money
        Cakes were bought.
    """)


def test_an_initial_in_a_cell_is_no_sign() -> None:
    check("""
        Present: Colin Wainwright (CFO), Mary Garbutt (Chair)
        Key: minutes shown with the letter C in the right-hand column are confidential and will be removed.

        | Item | Minute | C |
        | 5 | Falling rolls were discussed at some length by the trustees. | |
        !| 6 | The settlement with the former head was signed last week. | C |
        | 7 | The bid for the roofs was agreed and is to be sent in. | |

        ## Action log
        | Minute | Action | Owner | Due | C |
        | 5 | Paper on falling rolls | M Garbutt | 25 March | |
        !| 6 | Letter to CEO | D Castleton | 19 December | C |
        | 7 | Submit bid | C Wainwright | 16 December | |
    """)


def test_initials_in_front_of_what_is_to_be_done_are_no_sign() -> None:
    check("""
        ~ ## 11 A family (Part 2)
        ! The Ravenhills have written.
        ## 17 Next meeting
        8th July 2026, 7pm.

        To do:
        NP - check register, 18th May
        CM - see surveyor about porch, June
        ! CM - contract for Mr Mbuyi, by half term (8, Part 2)
        ! CM - letter to both Ravenhill parents, 11th May (11, Part 2)
    """)


SAYING_SO = {
    "short, with a stroke": "Conf/",
    "short, in capitals": "CONF ",
    "the part": "P2.",
}


@pytest.mark.parametrize("word", SAYING_SO.values(), ids=SAYING_SO)
def test_numbers_that_say_confidential_among_plain_ones(word: str) -> None:
    check(f"""
        2. Budget
        The budget was agreed.
        ! {word}1 Staffing
        ! The cook has been off since May.
        ! She will be back in June.
        3. Premises
        The roof was mended.
        ! {word}2 Pupils
        ! A family has appealed.
        4. Any other business
        The fair is in June.
    """)


def test_the_letters_of_sections_are_no_part() -> None:
    check("""
        F1.1 Budget
        The budget was agreed.
        P2.1 Premises
        The roof was mended.
        P2.2 Fence
        The fence was mended.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Items numbered in square brackets are confidential.",
        "Paragraphs whose number stands in square brackets are for members only.",
        "A number in square brackets means that the paragraph is not for publication.",
    ],
)
def test_brackets_around_numbers(said: str) -> None:
    check(f"""
        ~ {said}
        3. SEND
        3.1 Reviews are up to date.
        ! [3.2] The tribunal has listed the appeal.
        3.3 The plan [of 2024] comes back in March.
        4. People
        4.1 The survey was answered.
        ! [4.2] A grievance has been entered.
        4.3 The date stays.
    """)


def test_a_word_alone_behind_the_number_of_an_item() -> None:
    check("""
        ~ Closed decisions carry the word CLOSED after the number; they go to members only and are removed from any other copy.
        ### A. Governance
        26/01. Apologies were accepted.
        26/02. The contract was extended.
        ! 26/03. CLOSED.
        ! Overpayment. The cook has been overpaid and pays back £95 a month.
        26/04. Two appointments were ratified.
        ### B. Casework
        26/05. Casework in numbers was noted.
        ! 26/06. CLOSED.
        ! Individual cases.
        ! (a) The porter has been warned.
        ! (b) The driver has been dismissed.
        26/07. The survey was approved.
        26/08. The policy was approved.
    """)
