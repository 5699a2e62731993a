"""Matters arising from minutes that the public had with a gap: by a number's ending, or by the gap."""

from __future__ import annotations

import pytest
from minutes import check

ARISING = """
    # Whernside
    Present: Ikram Bashir (Chair)
    1. Apologies
    There were none.
    2. Previous minutes
    The minutes of 19 November 2025 were agreed. Arising from them:
    - Item 5: the outdoor classroom was opened.
    !- {lead}: the exclusions panel reinstated Callum.
    - Item 9: the clerk has updated the website.
    3. Report
    Roll 203.
"""


@pytest.mark.parametrize(
    "lead",
    [
        "Item 7, bracketed part",
        "Minute 6 (redacted passage)",
        "7.2, withheld paragraph",
        "Item 9 - omitted section",
        "Min 12, the unpublished half",
        "Item 3, blanked out lines",
        "Item 7, confidential part",
    ],
)
def test_what_arose_from_a_gap_is_sealed(lead: str) -> None:
    check(ARISING.format(lead=lead))


@pytest.mark.parametrize(
    "lead",
    [
        "Item 7, second part",
        "Minute 6 (the last passage)",
        "7.2, paragraph two",
        "Item 9 - missing section",
        "Item 3, blank lines",
        "Item 3, sealed bids",
    ],
)
def test_what_arose_from_an_open_part_stays(lead: str) -> None:
    check(ARISING.format(lead=lead).replace("!", ""))


@pytest.mark.parametrize(
    "legend",
    [
        "Numbering: a minute whose number ends in X is recorded for governors and does not pass to anyone else.",
        "Minutes numbered X are confidential.",
    ],
)
def test_an_earlier_number_with_the_ending_of_confidential_ones(legend: str) -> None:
    check(f"""
        # St Brannoc
        Present: Mrs Kilbride (Chair)
        ~ {legend}
        26/01 Prayer. Fr Tierney led the prayer.
        26/03 Minutes of 13 November 2025. Approved and signed, as were those numbered X.
        26/04 Matters arising
        (a) 25/61: the crib has been repaired.
        (b) 25/64: the defibrillator is registered.
        ! (c) 25/66X: the diocese has now answered. Miss Stott may keep her post.
        (d) 25/68: the parish hall agreement is with the solicitor.
        26/05 Report. Roll 209.
        ! 26/06X Admissions. The address given for Theo was his aunt's.
        26/07 Policy. The policy for 2027 was determined.
        26/10 Catholic Life. The evaluation was received.
    """)
