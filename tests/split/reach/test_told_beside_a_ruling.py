"""What an adversary tried on rulings, returns, footnotes and lists: the matter told beside them."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_text

from redactor.split import split


def sealed(minutes: str) -> str:
    read = document(minutes)
    return " ".join(sealed_text(read, split(read)).values())


@pytest.mark.parametrize(
    "line",
    [
        "Confidential: £12,000 to Mrs Dunn. Minute 7 is confidential.",
        "Confidential: Mr Orr is to leave. Minute 7 is confidential.",
        "Confidential: Mrs Dunn - Capability, Stage Three. Item 7 is confidential.",
        "CONFIDENTIAL: MRS DUNN WAS DISMISSED. ITEM 7 IS CONFIDENTIAL.",
    ],
)
def test_a_flagged_line_keeps_its_matter_and_what_it_rules(line: str) -> None:
    found = sealed(
        f"1. Apologies\nNone.\n5. {line}\n6. Fence\nThe fence was mended.\n7. Claim\nMr Vale got £500.\n8. Date\n4 June\n"
    )
    assert line.split(":")[1].split(".", maxsplit=1)[0].strip() in found
    assert "Mr Vale got" in found
    assert "fence" not in found


@pytest.mark.parametrize(
    "said",
    [
        "After the appeal it was back on the record in May.",
        "Out of committee and without the board's knowledge, Mr Orr had met the claimant.",
        "Committee rose late in March and Mrs Dunn claimed overtime falsely.",
        "It was found that Mrs Dunn had declared the meeting open again after the vote.",
    ],
)
def test_a_return_that_is_only_told_of(said: str) -> None:
    check(
        "1. Apologies\nNone.\n~ PART 2\n! 5. Mrs Dunn\n! There was a hearing.\n"
        f"! {said}\n! She was dismissed.\n"
    )


@pytest.mark.parametrize("mark", ["PART 2", "RESERVED BUSINESS"])
def test_titles_before_a_return_that_closes_them_all(mark: str) -> None:
    check(f"""
        1. Apologies
        None.
        ! 14. {mark} - Staffing
        ! Mrs Dunn had resigned.
        ! 15. Contracts
        ! Brack was not to be used again.
        ! 16. {mark} - Pay
        ! The head gets three points.
        ! 17. Site
        ! The land would go to Brack.
        ~ OPEN SESSION RESUMED
        18. Premises
        The fence was mended.
    """)


def test_rows_that_cite_nothing_behind_the_open_part() -> None:
    assert "capability with TB" in sealed(
        "2. Fence\nPaint will be bought.\nThe open meeting closed at 7.31pm.\n## Actions\n"
        "| Action | Who | When |\n| Paint the fence | Head | June |\n| Start capability with TB | Head | June |\n\n"
        "CONFIDENTIAL MINUTES\n3. TB was not up to the work.\n"
    )


def test_signs_in_front_of_topics_are_no_initials() -> None:
    check("""
        Key: C - confidential; O - open

        | Item | Who |
        !| C Redundancy | Chair |
        | O Fence | Head |
        !| C Complaint by Mr Vale | Chair |
    """)


def test_decisions_behind_the_items_are_no_agenda() -> None:
    assert "Mrs Dunn to be paid off" in sealed(
        "1. Apologies\nNone.\n2. Fence\nThe fence was mended.\n3. Staffing\nCover was found for Year 4.\n## Decisions\n"
        "| 1 | Apologies of Mr Orr taken |\n| 2 | Fence paint: green |\n| 3 | CONFIDENTIAL - Staffing: Mrs Dunn to be paid off |\n"
    )


@pytest.mark.parametrize(
    "table",
    [
        "| Document | Audience |\n| Prospectus | Public |\n| Handbook | Staff and parents |\n| Calendar | School community |\n",
        "| Job | By whom |\n| Fence | All |\n| Gate | Mr Orr |\n| Shed | Mrs Vale |\n",
    ],
)
def test_tables_of_other_things(table: str) -> None:
    check(f"1. Apologies\nNone.\n2. Fence\nIt is mended.\n\n{table}\n3. Date\n4 June\n")


@pytest.mark.parametrize(
    "line",
    [
        "The names of all staff are strictly confidential. The policy was reviewed and approved.",
        "The chair said that this was off the record, but the inspector liked phonics.",
    ],
)
def test_sentences_that_shut_nothing(line: str) -> None:
    check(f"## 2. Policies\n2.1 {line}\n2.2 The fence is up.\n## 3. Date\n3.1 4 June\n")


@pytest.mark.parametrize(
    "ruling",
    [
        "Governors agreed that the remainder of this discussion be recorded confidentially.",
        "It was agreed that the rest of this minute be confidential.",
    ],
)
def test_the_rest_of_a_discussion_begins_in_the_paragraph_that_rules_so(ruling: str) -> None:
    check(f"""
        # 8. Staffing
        8.1 Two teachers of English have been appointed for September.
        8.2 The timetable had been adjusted. {ruling} <<Mr Fitzwalter will appear before a panel on 8 April.>>
        !8.3 Ms Hatch has been offered a payment to keep her.
        # 9. Premises
        The roof was mended.
    """)
    check(f"""
        | Item | Discussion | Action |
        | 8. | Staffing // The timetable had been adjusted. // {ruling} <<Mr Fitzwalter will appear before a panel on 8 April.>> // <<Ms Hatch has been offered a payment to keep her.>> | PG |
        | 9. | Premises // The roof was mended. | JN |
    """)
