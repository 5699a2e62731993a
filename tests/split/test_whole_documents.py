"""Minutes that are sealed whole: by the body, the title, the file name or a banner."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_sections

from redactor.data import Carrier, Part
from redactor.split import NOTICE, SplitRules, split, stub_text

BODY = """
    Held on Friday 9 January 2026
    Present: Mrs Penrose (Chair), Mr Adeola
    # 1. Opening
    1.1 The Chair explained the procedure.
    # 2. Other
    2.1 The clerk will write.
"""


def of(title: str) -> str:
    return f"# Harrow Bank School\n## {title}\n{BODY}"


@pytest.mark.parametrize(
    "title",
    [
        "Disciplinary Panel of Governors – reconsideration of an exclusion",
        "Pupil Discipline Committee",
        "Staff Disciplinary and Grievance Panel",
        "Pay Appeals Committee",
        "Exclusion Panel",
        "Exclusions Committee",
        "Complaints Panel – stage 3",
        "Grievance Hearing",
        "Minutes of the Appeals Committee",
        "Remuneration Committee",
        "Minutes of the meeting of the Remuneration Committee held on 3 March 2026",
        "Governors' Hearings Panel",
        "Staff Dismissal Appeal Panel",
        "Independent Review Panel",
        "Part 2 Minutes of the Full Governing Board",
        "PART II MINUTES",
        "CONFIDENTIAL MINUTES",
        "Minutes of the Governing Body – Part B (Confidential)",
        "PART 2 – CONFIDENTIAL",
    ],
)
def test_such_minutes_are_one_sealed_section(title: str) -> None:
    (section,) = split(document(of(title)))
    assert (section.part, section.carrier) == (Part.TWO, Carrier.DOCUMENT)
    assert stub_text(section) == NOTICE


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the Full Governing Board",
        "Part 1 Minutes of the Full Governing Board",
        "MINUTES OF THE PART I MEETING OF THE FINANCE COMMITTEE",
        "Part A Minutes of the Governing Body Virtual Meeting via Teams",
        "Minutes – Part 1 and Part 2",
        "Finance, Pay and Personnel Committee",
        "Behaviour, Attendance and Safeguarding Committee",
        "Curriculum and Standards Committee",
        "Admissions Committee",
    ],
)
def test_other_bodies_publish(title: str) -> None:
    assert not sealed_sections(of(title))


def test_an_item_about_a_panel_does_not_make_the_meeting_one() -> None:
    assert not sealed_sections(
        of("Full Governing Board") + "# 3. Exclusion panel\n3.1 Training was booked."
    )


def test_headers_are_sealed_with_the_document() -> None:
    check(
        "! ^ Harrow Bank School\n"
        + "\n".join(f"! {x.strip()}" for x in of("Grievance Panel").splitlines() if x.strip())
    )


def test_a_file_name_is_enough_but_asks() -> None:
    (section,) = split(document(of("Full Governing Board"), stem="2026-01-09 FGB part 2"))
    assert section.carrier is Carrier.DOCUMENT
    assert "file name" in section.doubt


@pytest.mark.parametrize(
    "stem",
    ["PART-I-sgd-mins-aut-t", "fgb part 1 and part 2", "confidentiality policy", "fgb-2025-09"],
)
def test_other_file_names_say_nothing(stem: str) -> None:
    assert all(
        section.part is Part.ONE
        for section in split(document(of("Full Governing Board"), stem=stem))
    )


def test_a_watermark_alone_seals_and_asks() -> None:
    (section,) = split(document(of("Full Governing Board"), watermark="CONFIDENTIAL"))
    assert section.carrier is Carrier.DOCUMENT
    assert "banner" in section.doubt


def test_a_banner_means_nothing_where_an_item_is_reserved() -> None:
    check(
        """
        ^ CONFIDENTIAL
        # KIRKBRAE COLLEGE
        BM30 WELCOME
        .1 Everyone was welcomed.
        ! BM31 RESERVED ITEM
        ! .1 The Principal reported on a dismissal.
        BM32 FINANCE
        .1 The accounts were received.
        """
    )


def test_a_draft_notice_is_no_banner() -> None:
    assert not sealed_sections(
        "^ Draft – confidential until approved\n" + of("Full Governing Board")
    )


def test_the_policy_names_the_bodies() -> None:
    rules = SplitRules(confidential_bodies=("People Committee",))
    assert sealed_sections(of("People Committee"), rules)
    assert not sealed_sections(of("Grievance Panel"), rules)
    assert not sealed_sections(of("Grievance Panel"), SplitRules(whole_documents=False))
