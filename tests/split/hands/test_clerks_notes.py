"""Notes, lead-ins and rulings in plain words: lists behind a colon, places behind a number, tags of actions."""

from __future__ import annotations

import pytest
from minutes import check

NOTES = {
    "a note at the end": 'NB private & NOT for the website: the "minibus saga" under 2, all of 3b, last bit of 4 (fines), bottom bullet of 5, + the jobs that go with them. The rest can go up. TD',
    "keep off": 'Please keep off the website - "minibus saga" in 2; everything in 3b; the last paragraph of 4; and the last bullet of 5.',
    "bits": "Confidential bits: the bit about the minibus in 2, 3b, bottom line of 4 and last bullet of 5",
    "whose": "Not for the noticeboard: Delyth's news in 2, 3b (all of it), 4 last bit, 5 last bullet. Ta",
}
TYPED = """
    # 1 Hello
    Everybody was there.
    # 2 Left from last time
    - shed key found
    !- the minibus saga: Delyth has had news of the claim and owes £90
    - old policies are off the site
    # 3 Head
    3a. 80 on roll. The fence is up.
    !3b. Corin Vasey is off with his back till May.
    3c. Thanks to the cooks.
    # 4 Money
    The roof will cost £900.
    ! Fines - two families owe us and will pay by the week.
    # 5 AOB
    - Cone for the car park
    !- Rhodri is going through it at home
    # To do
    Bob - cone
    Next: 3 March
    ~ {note}
"""


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_note_lists_in_plain_words_what_is_not_for_everybody(note: str) -> None:
    check(TYPED.format(note=note))


def test_a_note_that_tells_of_a_matter_is_sealed_itself() -> None:
    check("""
        # 1 Hello
        Everybody was there.
        # 2 Money
        The roof will cost £900.
        ! Mrs Vasey owes us for the trip.
        # 3 Dates
        Next: 3 March
        ! Not for the website: the trip debts in 2 and the "owes us" bit of 2.
    """)


@pytest.mark.parametrize(
    "note",
    [
        "NB for the website: all of 2, last bit of 1. The rest is draft.",
        "Not for the website: draft 2 of the prospectus and the 3 photos.",
        "Policies on the website: 1 and 2 are old.",
        "Nothing confidential: 1 and 2 can go up.",
    ],
)
def test_a_note_of_something_else_seals_nothing(note: str) -> None:
    check(f"""
        # 1 Hello
        Everybody was there.
        # 2 Money
        The roof will cost £900.
        # 4 Dates
        Next: 3 March
        ~ {note}
    """)


BY_PLACE = {
    "paragraph": "ARC/25/7 paragraph 2, and ARC/25/8 paragraph 1, together with anything in the action list which relates to them, be treated as confidential and taken out before the minutes go on the website",
    "para.": "minutes ARC/25/7, para. 2 and ARC/25/8 para 1 be withheld from the public copy",
    "in brackets": "ARC/25/7 (paragraph 2) and ARC/25/8 (paragraph 1) be kept confidential",
    "ordinals": "ARC/25/7 second paragraph and ARC/25/8 first paragraph, with their actions, be confidential",
}


@pytest.mark.parametrize("ruling", BY_PLACE.values(), ids=BY_PLACE)
def test_a_paragraph_is_named_behind_the_number_of_its_item(ruling: str) -> None:
    check(f"""
        # ARC/25/7 Scrutiny
        1. Two reports were read.
        !2. Corin Vasey had been dismissed for taking the tombola float.
        3. The programme was agreed.
        # ARC/25/8 Losses
        !1. Orla Pinnock alleges that marks were altered.
        2. A laptop was lost.
        # ARC/25/9 Publication
        ~ 1. It was agreed that {ruling}.
        # Actions
        | Minute | Action | By |
        | 7.1 | Send the reports round | Clerk |
        !| 7.2 | Write to Vasey | Head |
        !| 8.1 | Report on the marks (O Pinnock) | Chair |
        | 8.2 | Buy a laptop | Head |
    """)


@pytest.mark.parametrize(
    "said",
    [
        "ARC/25/7 paragraph 2 of the contract is restricted to two sites",
        "the terms in ARC/25/7 paragraph 2 were read again",
    ],
)
def test_a_paragraph_that_is_only_spoken_of_stays_open(said: str) -> None:
    check(f"""
        # ARC/25/7 Scrutiny
        1. Two reports were read.
        2. The tombola float was counted.
        # ARC/25/9 Next steps
        1. It was noted that {said}.
    """)


def test_an_action_that_cites_an_item_goes_with_its_sealed_paragraph_if_it_repeats_it() -> None:
    check("""
        # 9/26 Resources
        The budget was approved.
        ! Tamsin Vasey has borrowed trip money and paid back half.
        The hall floor will be sealed by Orme Floors.
        # 12/26 Letters
        An e-mail from Mr Alistair Bevan, t.vasey@example.com, about a trip.
        # 13/26 Close
        ~ 13.1 It was resolved that the second paragraph of 9/26 be regarded as confidential.
        # Actions
        - 8/26 Answer the consultation
        !- 9/26 Repayment plan with T Vasey
        - 9/26 Order the varnish for the floor
    """)


LEFT_IN = {
    "raised": "A matter was then raised about a child in the village. It was ruled that it be minuted separately.",
    "brought up": "Mrs Orme brought up a family matter, and the Chair directed that it be recorded separately.",
    "concern": "One further concern was mentioned by the Head. Agreed that it be recorded confidentially.",
}


@pytest.mark.parametrize("stub", LEFT_IN.values(), ids=LEFT_IN)
def test_what_was_left_below_a_matter_that_is_minuted_separately(stub: str) -> None:
    check(f"""
        # The roof
        It leaks. Mr Pell will ask for prices.
        # Welfare
        The record had been looked at and a date was missing.
        ~ {stub}
        ! The Head had made a referral after Jonah Vasey came in with a mark on his neck.
        ! The governors asked for somebody else at the gate.
        # Staffing
        The post has been advertised.
    """)


@pytest.mark.parametrize(
    "stub",
    [
        "Pay was considered and minuted separately.",
        "The report on the referrals was read by all present, who thanked the Head for a clear paper. What was said of two families has been minuted separately.",
        "It was asked whether a matter that was raised in June had been minuted separately.",
    ],
)
def test_what_follows_a_finished_pointer_in_prose_is_open(stub: str) -> None:
    check(f"""
        # The roof
        It leaks. Mr Pell will ask for prices.
        # Welfare
        The record had been looked at and a date was missing.
        ~ {stub}
        The policies were adopted. Dr Orme will see that they are printed.
        # Dates
        Next: 3 March
    """)


def test_one_of_the_actions_in_a_paragraph_is_minuted_separately() -> None:
    check("""
        # Ferndale School
        Minutes of the governors, 4 March.
        ## The roof
        It leaks.
        ## Staffing
        The post has been advertised.
        ## To be done
        Plan – Mrs Orme. Bus – Dr Pell. <<Letter to Mrs Vasey offering three days (minuted separately) – Chair.>> Tables – Mr Birk.
        - Thank the cooks
        !- Ring the union about the offer (see confidential minute)
        - Send out the minutes (when typed) – Clerk
    """)


LED_IN = {
    "left over": "CONFIDENTIAL bit left over from December, keep off the noticeboard please: ",
    "not for": "Not for the website pls - ",
    "private": "Private bit from last term, governors only: ",
    "carried": "Conf. item carried forward, not to go on the web: ",
}


@pytest.mark.parametrize("lead", LED_IN.values(), ids=LED_IN)
def test_a_lead_in_by_an_untrained_hand_flags_what_stands_behind_it(lead: str) -> None:
    check(f"""
        # 2 Last time
        - The mud kitchen is up.
        !- {lead}Tamsin has taken the two days a week, so that is settled.
        - The fob works.
        # 3 Money
        There is enough.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "Keep off the grass: the new turf needs a month.",
        "Conf. statement for volunteers: agreed by all of us.",
        "Confidential bit left over from December: none.",
        "Private nursery left over from the merger: a new sign is needed.",
    ],
)
def test_a_line_that_only_begins_like_one_is_open(line: str) -> None:
    check(f"""
        # 2 Last time
        - The mud kitchen is up.
        - {line}
        # 3 Money
        There is enough.
    """)


def test_an_entry_in_other_words_keeps_back_the_item_that_it_names() -> None:
    check("""
        # 4. Staffing
        ! 4.1 Mrs Ogle is off with stress.
        4.2 The roof is dry.
        ! # 5. Pupils
        ! 5.1 Ned Arkle was excluded.
        # 9. Close
        ~ NB not for the website: 4.1 and what was said of the Year 9 boy in 5.
    """)
