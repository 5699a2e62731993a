"""Items that are meant by their numbers: in ranges, by places, in forms that few boards use."""

from __future__ import annotations

import pytest
from minutes import check, sealed_sections

from redactor.numbering.forms import read, spelt_out
from redactor.split.rulings import named
from redactor.split.rulings.targets import targets

BUSINESS = """
    1. Welcome
    1.1 Everybody was welcome and the kettle was on.
    2. Roof
    2.1 The slates are on order and the scaffold goes up in May.
    {}3. Regrading
    {}3.1 Mr Ogle asks for the grade above his own; it was granted.
    {}3.2 The two cooks keep theirs.
    {}4. Absence
    {}4.1 Mrs Tarn has been away since Lent with her nerves.
    {}5. Retirement
    {}5.1 Mr Beck would like to go in July.
    6. Fair
    6.1 The fair made £212 for the pond.
"""
SEALED, OPEN = BUSINESS.replace("{}", "! "), BUSINESS.replace("{}", "")


@pytest.mark.parametrize(
    "note",
    [
        "Items 3 to 5 of these minutes deal with the staff. They are confidential.",
        "CLERK'S NOTE. Items 3 to 5 of this record are about named people and are not for publication.",
        "Items 3 up to and including 5 are confidential.",
        "Items 3 through 5 of these notes are confidential; 1 and 2 are open.",
        "Everything from item 3 to item 5 is confidential. From item 6 onwards the minutes are open.",
        "Items 3 to 5 inclusive are confidential. Items 1, 2 and 6 onwards are open.",
        "Items 3 to 5 of tonight's minutes are about the staff. They are confidential.",
        "Items 3 to 5 of the minutes deal with the staff and are confidential.",
        "Minutes 3, 4 and 5 of this meeting concern the staff and are not for publication.",
        "CONFIDENTIAL: ITEMS 3 TO 5",
    ],
)
def test_a_note_on_top_names_a_range(note: str) -> None:
    check(f"# Governors\n~ {note}\nPresent: Mr Oram (Chair), Mrs Lisle\n{SEALED}")


@pytest.mark.parametrize(
    "note",
    [
        "Items 3 to 5 of the agenda deal with the staff. They are open to all.",
        "Items 3 to 5 of the minutes of 3 May were agreed and are on the website.",
        "Items 3 to 5 of these minutes deal with the staff. None is confidential.",
        "ITEMS 3 TO 5 WERE TAKEN FIRST",
        "From item 3 onwards the minutes are open; a confidential note of the last meeting lies in the safe.",
    ],
)
def test_a_range_that_nobody_keeps_back(note: str) -> None:
    check(f"# Governors\n{note}\nPresent: Mr Oram (Chair), Mrs Lisle\n{OPEN}")


def test_what_is_open_from_an_item_on_is_not_confidential_from_there() -> None:
    assert named.onwards("Items 5 to 7 are confidential and from item 8 onwards all is open.") == ""
    assert named.onwards("Items 1 to 7 are open. Items 8 onwards are confidential.") == "8"


@pytest.mark.parametrize(
    "said",
    [
        "Confidential: items 8 onwards are not open to the public.",
        "Confidential: items 8 onwards are left out of Part 1.",
        "Confidential: items 8 onwards are open to governors only.",
        "Confidential; from item 8 onwards it is not for everybody.",
        "Item 8 onwards can't be public: confidential.",
    ],
)
def test_what_only_sounds_open_is_kept_back(said: str) -> None:
    assert named.onwards(said) == "8"


def test_a_range_is_read_whole_or_not_at_all() -> None:
    assert {x.place for x in targets("Items 3 to 5 of last year's minutes are lost.")} == set()
    said = targets("Items 12/25-03 and 9 of these minutes are confidential.")
    assert {x.place for x in said} == {"12/25-03", "9"}


def test_capitals_between_the_ends_of_a_range() -> None:
    assert set(spelt_out("7 TO 9")) == {"7", "8", "9"}
    assert set(spelt_out("7 AND 9")) == {"7", "9"}


@pytest.mark.parametrize(
    ("text", "number", "depth"),
    [
        ("FGC.7 Roof", "FGC.7", 1),
        ("FGC.7.2 Slates", "FGC.7.2", 2),
        ("FGC.7(2) Slates", "FGC.7(2)", 2),
        ("PR.112 CLOSE", "PR.112", 1),
    ],
)
def test_a_committees_letters_with_a_stop(text: str, number: str, depth: int) -> None:
    found = read(text)
    assert found is not None
    assert (found.text, found.depth) == (number, depth)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7.4 AM reported an arrest.", "7.4"),
        ("7.4 AM: an arrest", "7.4"),
        ("7.12 PM's question was answered.", "7.12"),
        ("4.2 May Adcock had written.", "4.2"),
        ("7.30 PM in the hall", None),
        ("7.30 PM to 9 PM", None),
        ("12 May 2025", None),
    ],
)
def test_initials_and_names_that_are_hours_and_months(text: str, number: str | None) -> None:
    found = read(text)
    assert (found.text if found else None) == number


def test_a_ruling_finds_the_number_before_initials_that_are_an_hour() -> None:
    check(
        """
        7 Safeguarding
        7.3 Part 2 of the guidance had been read.
        ! 7.4 AM reported that a former teacher has been arrested.
        ! 7.5 MA asked if there had been any record of concerns.
        ~ (Paragraphs 7.4 and 7.5 are confidential and are to be removed from the published minutes.)
        8 Finance
        8.1 VS presented the accounts.
        """
    )


@pytest.mark.parametrize(
    "text", ["NO.7 bus", "KS.2 results", "FIG.3 shows", "a.m.7", "Mr.7", "VOL.2"]
)
def test_letters_with_a_stop_that_number_nothing(text: str) -> None:
    assert read(text, certain=True) is None


def test_a_log_behind_the_sealed_end_cites_numbers_with_a_committees_letters() -> None:
    check(
        """
        ### FGC.7 ROOF
        The slates are on order.
        ### FGC.8 FAIR
        It made £212.
        ### FGC.9 EXCLUSION OF THE PUBLIC
        RESOLVED – That the press and public be excluded under Section 100A(4) of the Local Government Act 1972.
        ! ### FGC.10 A GRIEVANCE
        ! Mr Ogle has written of the way the cook speaks to him.
        The meeting ended at 8.05 pm.
        ## ACTIONS
        | Minute | Action | By |
        | FGC.7 | Ring the slater | Mrs Lisle |
        | FGC.8 | Thank the band | Mr Oram |
        !| FGC.10 | Answer the letter | Mr Oram |
        """
    )


PASTORAL = """
    A1. Roof
    The slates are on order.
    A2. Help for a pupil
    Five more hours were agreed for a child in the infants.
    {}The helper who was asked does not want to, as she was bitten.
    {}
    A3. Before the end
    ~ It was decided that the {} of A2 should be moved into the confidential minutes.
"""


def test_the_title_of_an_item_is_none_of_its_paragraphs() -> None:
    check(PASTORAL.format("! ", "She will be asked again.", "second paragraph"))


def test_the_last_paragraph_is_the_last_with_a_title_or_without() -> None:
    check(PASTORAL.format("", "! She will be asked again.", "last paragraph"))


def test_a_first_line_that_is_a_sentence_is_a_paragraph() -> None:
    check(
        """
        A1. The slates are on order.
        A2. Five more hours were agreed for a child in the infants.
        ! The helper who was asked does not want to, as she was bitten.
        She will be asked again.
        A3. It was decided that the second paragraph of A2 should be moved into the confidential minutes.
        """
    )


def test_rows_of_a_range_belong_to_their_item() -> None:
    found = sealed_sections(f"~ CONFIDENTIAL: ITEMS 3 TO 5\n{SEALED}")
    assert [x.number for x in found] == ["3", "4", "5"]


def test_roman_numbers_in_a_list_and_letters_of_items() -> None:
    check("""
        I. The Chairman ruled that the business of items III and V is confidential.
        II. The minutes of 20 March were read.
        ! III. Ishaan Mehra broke a wrist.
        IV. Finance. The place funding is confirmed.
        ! V. Mr Banham admitted to sleeping.
        VI. Policies: approved.
    """)
    check("""
        A. Minutes – agreed.
        B. Head's report
        - Roll 351.
        ! - Kate Ormerod wants to come back full time.
        C. Lettings
        - Income to date £9,310.
        ! - The tenant of the bungalow is five months behind.
        D. AOB
        ~ - All agreed that the last bullet under B and the last bullet under C are confidential and must be struck from the version that parents see.
        - The gate will be painted.
        E. Next: 25 March.
    """)
