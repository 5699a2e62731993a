"""Rulings in ordinary words: verdicts, orders, notes and headings that name a place by its number."""

from __future__ import annotations

import pytest
from minutes import check

from redactor.split.rulings.places import Target
from redactor.split.rulings.targets import targets

SEALING = """
The Chair ruled 3.2 confidential.
Trustees declared 3.2 private.
3.2 was declared confidential.
3.2 was reclassified as confidential.
3.2 has been designated confidential.
It was resolved to treat 3.2 as confidential.
Trustees wanted 3.2 kept confidential.
It was agreed to keep 3.2 back.
Trustees considered 3.2 too personal to publish.
The Chair asked that nobody miss the point: paragraph 3.2 is confidential.
Redact 3.2.
Clerk to redact 3.2 before publication.
The Chair directed the clerk to withhold 3.2.
Clerk to remove 3.2 before the minutes go on the website.
The Board excluded 3.2 from the public record.
Do not publish 3.2.
Do not put 3.2 on the website.
Publication of 3.2 is not permitted.
Only governors are to see 3.2.
No one outside the board is to see 3.2.
3.2 must not leave this room.
Confidentiality was agreed for 3.2.
Confidential status was given to 3.2.
3.2: keep back.
3.2 – governors only.
[3.2 – confidential paragraph]
(3.2 – not for the website)
Paragraph 3.2 not for publication.
Agreed: 3.2 confidential.
Confidential paragraph: 3.2.
Paragraphs for the confidential file: 3.2
Confidentiality: 3.2 only.
Not for the website: 3.2
Withheld from publication: 3.2.
Please put brackets round 3.2: it is confidential.
The note on Corin Vasey (3.2) is not to be published.
The bullet about Corin Vasey in 3 is confidential.
What is said of Corin Vasey under 3 is to be left out of the published minutes.
""".strip().splitlines()

OPEN = """
Nobody asked for 3.2 to be confidential.
3.2 is no longer confidential.
It was asked whether 3.2 should be confidential; it should not.
Trustees did not consider 3.2 confidential.
The Chair declined to rule 3.2 confidential.
The Chair ruled 3.2 out of order.
3.2 was declared open.
There was no need to redact 3.2.
Redaction of 3.2 was not needed.
The proposal that 3.2 be confidential was lost.
It was suggested that 3.2 be confidential but trustees disagreed.
Confidentiality: the policy was read.
Confidentiality policy: see 3.2.
Confidential paragraphs: none.
3.2 – no longer for governors only.
3.2: publish.
Please put brackets round 3.2 on the plan.
3.2 was declared a success.
Publication of 3.2 is agreed.
Number of paragraphs closed: 3
""".strip().splitlines()

_MINUTES = """
    # 2. Letters
    2.1 A card came from the parish.
    # 3. Staffing
    3.1 The survey was read.
    {seal}3.2 Corin Vasey was asked to leave and has appealed.
    3.3 A kettle was bought.
    # 6. Other business
    ~ {ruling}
    # 7. Close
    7.1 The meeting closed at eight.
"""


@pytest.mark.parametrize("number", ["6.1 ", ""])
@pytest.mark.parametrize("ruling", SEALING)
def test_a_place_that_is_ruled_upon(ruling: str, number: str) -> None:
    carried = number if not ruling[0].isdigit() else "6.1 "
    check(_MINUTES.format(seal="!", ruling=carried + ruling))


@pytest.mark.parametrize("ruling", OPEN)
def test_a_place_that_stays_open(ruling: str) -> None:
    check(_MINUTES.format(seal="", ruling=f"6.1 {ruling}"))


@pytest.mark.parametrize(
    "ruling",
    [
        "Trustees agreed that paragraphs (c)(ii) and (d)(iv) above are to be treated as confidential.",
        "The Chair ruled (c)(ii) and (d)(iv) confidential.",
        "Clerk to redact (c)(ii) and (d)(iv).",
    ],
)
def test_roman_numbers_below_letters(ruling: str) -> None:
    check(f"""
        (c) Staffing
        (i) The survey was read.
        !(ii) Corin Vasey was asked to leave and has appealed.
        (iii) A kettle was bought.
        (d) Premises
        (i) The roof is dry.
        (ii) The gate is mended.
        (iii) The lift was inspected.
        !(iv) A neighbour has sent a letter before claim.
        (v) The hedge is cut.
        (e) Other business
        (i) A stall was suggested.
        ~ (ii) {ruling}
        (f) Next meeting
    """)


def test_sentences_that_go_into_a_closed_register() -> None:
    assert targets("The last two sentences of TB7.08 are to be placed in the closed register.") == (
        Target("TB7.08", "penultimate sentence"),
        Target("TB7.08", "last sentence"),
    )


@pytest.mark.parametrize(
    "said",
    [
        "His shop was entered in the governors' register of interests.",
        "The exempt paragraphs are 1 and 3 of Schedule 12A.",
        "The lease (Exempt - Paragraphs 1 and 2)",
        "Trustees considered 3.2 confidential reports on average.",
        "PART 2 - CONFIDENTIAL",
        "Section B - in closed session",
        "Confidential items: 3",
        "The clerk withheld 4.2 million pounds.",
    ],
)
def test_what_names_no_place(said: str) -> None:
    assert targets(said) == ()


def test_a_consultation_that_closed_is_no_ruling() -> None:
    check("""
        # 6. Admissions
        The consultation was sent out in October, and the responses were few.
        The committee considered the responses to the consultation, which closed on 31 December.
        """)
