"""Remarks on single sentences, words that confide a matter, and what is held back for a time."""

from __future__ import annotations

import pytest
from minutes import check

SENTENCES = {
    "in it": "<<Mr Arkle has not paid (this sentence for the confidential file only).>>",
    "in the middle": "<<Mr Arkle has not paid (this sentence is confidential).>> The rest is fine.",
    "behind it": "<<Mr Arkle has not paid. [This sentence to be left out of the public copy]>> The rest is fine.",
    "two": "<<Mr Arkle has not paid. He is ill. (Last two sentences not for publication.)>>",
    "for whom": "<<Mr Arkle has not paid (sentence for governors only).>>",
    "bidden": "<<Mr Arkle has not paid. (Omit this sentence from the website copy.)>> The gate is shut.",
    "open": "Mr Arkle has paid (this sentence is not confidential).",
    "of a book": "The class wrote a sentence (a sentence in their private notebook).",
}


@pytest.mark.parametrize("said", SENTENCES.values(), ids=SENTENCES)
def test_a_remark_in_brackets_on_a_sentence_means_that_sentence(said: str) -> None:
    check(f"""
        # 6. Rents
        6.1 The hall is let. {said}
        6.2 The rents go up in May.
    """)


CONFIDED = {
    "a name": "! 7.2 In confidence, Ms Arkle had been refused the upper range.",
    "the head": "! 7.2 In confidence, the head told us that Mr Ogle is leaving.",
    "she": "! 7.2 In confidence, she had been to a solicitor.",
    "a colleague": "! 7.2 In confidence, a senior colleague has been warned.",
    "a list": "7.2 In confidence, resilience and effort the pupils have grown.",
    "a year": "7.2 In confidence, Year 6 lead the way.",
    "girls": "7.2 In confidence, the girls lag behind the boys.",
    "copies": "! 7.2 For members' copies only: the chair will write to Nell with our love.",
    "files": "! 7.2 Governors' files only - Mr Ogle will stand in for her.",
    "a committee": "! 7.2 For the committee's own use only: Mr Ogle has applied for the post.",
    "copies of a book": "7.2 Members' copies of the handbook: these are in the post.",
}


@pytest.mark.parametrize("line", CONFIDED.values(), ids=CONFIDED)
def test_words_in_front_of_a_matter_that_confide_it(line: str) -> None:
    check(f"""
        # 7. Pay
        7.1 The policy stands.
        {line}
        7.3 The next review is in May.
    """)


UNTIL = {
    "exchange": "Reserved until exchange of contracts:",
    "announcement": "Confidential until the announcement on 3 May.",
    "told": "Not for publication until staff have been told:",
    "pending": "Restricted pending the outcome of the appeal:",
    "embargoed": "Embargoed until noon on Friday:",
}


@pytest.mark.parametrize("said", UNTIL.values(), ids=UNTIL)
def test_what_is_held_back_for_a_time_is_all_that_stands_below(said: str) -> None:
    check(f"""
        C26/30 ESTATES
        .1 The laboratory is ready.
        ~ .2 {said}
        ! .2.1 Mr Odell offers two millions for the site.
        ! .2.2 RESOLVED: to take no less.
        ~ End of reserved matter.
        .3 A licence was approved.
        C26/31 FINANCE
        .1 The accounts were noted.
    """)


def test_what_is_held_back_for_a_time_in_the_same_line_or_below_a_line_without_number() -> None:
    check("""
        # 4. Site
        4.1 The gate is mended.
        ! 4.2 Confidential until staff have been told: two posts go.
        4.3 The bus is late.
        # 5. Field
        The grass is cut.
        ~ Not for publication until the lease is signed:
        ! The rent will be three hundred a week.
        ! Mr Odell is out.
        # 6. Pool
        6.1 Restricted until repairs are done: the back gate.
        6.2 Closed until Monday: the kitchen.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Confidential until approved",
        "DRAFT - confidential until approved by the board",
        "Not for publication until signed by the chair.",
        "Confidential until they have been confirmed.",
        "Not to be published before the next meeting.",
    ],
)
def test_a_draft_is_not_held_back_until_it_is_approved(said: str) -> None:
    check(f"""
        Minutes of the governing board
        ~ {said}
        # 1. Welcome
        Everybody was welcomed.
        # 2. Site
        2.1 The gate is mended.
        # 3. Close
        The next meeting is in May.
        ~ {said}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "PRIVATE SESSION: minutes 25/47 and 25/48 are for the governors who remained and for the trust only.",
        "Minutes 25/47 and 25/48 are only for governors.",
        "PRIVATE: items 25/47 and 25/48 are for those who stayed only.",
    ],
)
def test_items_that_are_for_those_who_remained_only(said: str) -> None:
    check(f"""
        # 25/46 Budget
        The accounts were noted.
        ~ At 6.20 Miss Pugh was asked to step out. {said}
        ! # 25/47 Workforce
        ! (a) Mrs Arkle has asked to leave under a settlement.
        ! (b) Mr Ogle was arrested in May.
        ! # 25/48 A family
        ! Ned and his mother are in a refuge.
        # 25/49 Policies
        The attendance policy was adopted.
    """)
