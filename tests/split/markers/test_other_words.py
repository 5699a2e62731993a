"""Marks in other words, beside labels, numbers and titles; and what only sounds like them."""

from __future__ import annotations

import pytest
from minutes import check

TOLD = "Mrs Garrow has asked to be released at Easter, as her husband is unwell."

LABELS = [
    "Response (confidential - staff):",
    "Answer (Part 2 - pupil):",
    "Head's reply (confidential):",
    "4.2 - 4.3 REDACT BEFORE PUBLISHING:",
    "4.2 NB confid:",
    "4.2 NB: confidential:",
    "4.2 Note, confidential:",
    "4.2 (this was in the reserved part)",
    "4.2 (this was taken in Part 2)",
    "4.2 (from the confidential section) -",
    "4.2 Not for publication, please:",
    "4.2 [in cttee]",
    "4.2 [pt 2 only]",
    "4.2 (to go in Part 2)",
    "4.2 (for the confidential minutes)",
    "4.2 (to be moved to the confidential minutes)",
    "4.2 Staffing (to go in pt 2).",
    "4.2 Staffing (for Part 2 minutes only).",
    "4.2 Staffing (to be minuted in Part 2).",
    "*not for the minutes that go on the web* -",
    "RESOLVED (c) - excluded from the public minutes:",
]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_in_front_flags_its_paragraph(label: str) -> None:
    check(f"""
        4. Staffing
        4.1 The rota was noted.
        !{label} {TOLD}
        4.4 The boiler is mended.
        5. Dates
        14 May.
    """)


TITLES = [
    "8. Head's report, section C (staff) - taken as CONFIDENTIAL by agreement",
    "8. Staffing - treated as confidential",
    "8. Staffing: minuted in Part 2 by agreement of the board",
    "8. Staffing matters (minute to be kept confidential until the announcement has been made)",
    "8. Staffing (to be minuted as confidential)",
    "8. Staffing (minutes not to be published)",
    "8. Confidential minute, Pay",
    "8. Confidential note, staffing",
    "8. Pay (to go in Part 2)",
    "8. Pay - dealt with as Part 2 business",
    "8. Pay [closed]",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_may_say_how_its_item_is_minuted(title: str) -> None:
    check(f"""
        7. Premises [open]
        The rota was noted.
        ~{title}
        !{TOLD}
        9. Dates [open]
        14 May.
    """)


AHEAD = [
    "The group asked that what follows stays in the room.",
    "At this point the Head asked that the next question and its answer be left out of the published minutes.",
    "Section kept back from publication (see above):",
    "CONFIDENTIAL PART - see over",
    "Governors asked for the next part to be kept off the record.",
]
OVER = [
    "Back to open minutes.",
    "Thereafter the notes are open again.",
    "Confidentiality lifted.",
    "The following does form part of the public minutes:",
]


@pytest.mark.parametrize("opens", AHEAD)
@pytest.mark.parametrize("ends", OVER)
def test_what_is_kept_back_is_said_above_it_and_ends_where_that_is_said(
    opens: str, ends: str
) -> None:
    check(f"""
        8. Report
        The survey was noted.
        ~{opens}
        !{TOLD}
        ~{ends}
        The reward trip was agreed.
        9. Dates
        14 May.
    """)


BEHIND = [
    "(4.2 to be excised from the public minutes - Clerk)",
    "4.2 above must not be in the open minutes (Chair).",
    "It is to be filed in the confidential minute book.",
    "This is to be filed with the confidential minutes.",
]


@pytest.mark.parametrize("remark", BEHIND)
def test_a_remark_behind_a_paragraph_takes_it_out(remark: str) -> None:
    check(f"""
        4. Staffing
        4.1 The rota was noted.
        !4.2 {TOLD} {remark}
        4.3 The boiler is mended.
        5. Dates
        14 May.
    """)


RULED = [
    "It was agreed that items 5 and 6 be taken in private.",
    "Governors resolved that items 5 and 6 should be considered in closed session.",
]


@pytest.mark.parametrize("ruling", RULED)
def test_items_that_are_to_be_heard_in_private_are_sealed(ruling: str) -> None:
    check(f"""
        4. Order of business
        ~{ruling}
        !5. Land. An offer of £340,000 has been made.
        !6. Regrading. {TOLD}
        7. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "Response (staff survey): 82% are proud to work here.",
        "4.2 (Okay to publish) 82% of staff are proud to work here.",
        "4.2 (p2) of the report shows that attendance is 94%.",
        "4.2 Part 2 of the policy, minuted last time, was approved.",
        "Item 4 (confidential) was taken after item 7, when the pupil members had gone.",
        "4.2 The head asked that the next question be about the budget.",
        "4.2 Copies are filed in the minute book.",
        "Review of confidential minutes held",
    ],
)
def test_what_only_sounds_like_it_stays(line: str) -> None:
    check(f"""
        4. Staffing
        4.1 The rota was noted.
        {line}
        4.3 The boiler is mended.
        5. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "Item 4 (confidential) was deferred because the cook has been suspended.",
        "Item 4 (confidential) was deferred: Mr Moss has been suspended.",
    ],
)
def test_why_an_item_was_put_off_is_of_its_matter(line: str) -> None:
    check(f"""
        4. Staffing
        4.1 The rota was noted.
        !{line}
        5. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "line", ["School open again after the flood.", "Letter to the Gazette (published)"]
)
def test_what_is_told_in_the_sealed_part_does_not_end_it(line: str) -> None:
    check(f"""
        4. Staffing
        The rota was noted.
        The meeting closed at 7pm.
        ~PART 2 - CONFIDENTIAL
        !{TOLD}
        !{line}
        !The Chair will write to her.
    """)
