"""Links to personal accounts are found; sites of schools and authorities are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.url import PersonalUrlRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "a profile": (
        "The post on https://www.facebook.com/dean.sharples.9 was shown.",
        ["https://www.facebook.com/dean.sharples.9"],
    ),
    "without a scheme": (
        "see instagram.com/kayden_s14, which is public",
        ["instagram.com/kayden_s14"],
    ),
    "of a mobile site": (
        "m.facebook.com/profile.php?id=100200300",
        ["m.facebook.com/profile.php?id=100200300"],
    ),
    "a video account": ("(tiktok.com/@lacey.t)", ["tiktok.com/@lacey.t"]),
    "a professional profile": (
        "uk.linkedin.com/in/neil-tranter-123",
        ["uk.linkedin.com/in/neil-tranter-123"],
    ),
    "a short site": ("x.com/CTebbutt71.", ["x.com/CTebbutt71"]),
    "an appeal for money": (
        "The family\u2019s page, justgiving.com/page/for-arlo-j, was mentioned",
        ["justgiving.com/page/for-arlo-j"],
    ),
    "a search for a pupil": (
        "It is at https://mis.example/find?n=arlo+tebbutt&y=5, he said.",
        ["https://mis.example/find?n=arlo+tebbutt&y=5"],
    ),
    "a record by its number": (
        "See www.mis.example/students/48213/notes.",
        ["www.mis.example/students/48213/notes"],
    ),
    "a folder with a name": (
        "(https://files.example/pupils/Arlo%20Tebbutt)",
        ["https://files.example/pupils/Arlo%20Tebbutt"],
    ),
    "a record by its key": (
        "https://cases.example/view?pupil_id=77",
        ["https://cases.example/view?pupil_id=77"],
    ),
    "somebody's own storage": (
        "https://trust.sharepoint.com/personal/j_haworth_example_org/Documents/notes.docx",
        ["https://trust.sharepoint.com/personal/j_haworth_example_org/Documents/notes.docx"],
    ),
}
LEFT = {
    "the school's site": "Policies are on www.thornleamoor.example.sch.uk/policies.",
    "a government page": "See https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    "the school's page": "Photos are at facebook.com/ThornleaMoorPrimary",
    "the academy's account": "twitter.com/BraunfieldAcademy has 900 followers",
    "the name of a network": "Governors discussed TikTok and facebook.com in general.",
    "a shared folder": "https://trust.sharepoint.com/sites/Governors/Papers",
    "a page for pupils": "www.beckhill.example/pupils/calendar and https://beckhill.example/parents/",
    "a search for a paper": "https://www.gov.uk/search?q=school+trips&page=2",
    "a page about staff": "https://beckhill.example/staff/vacancies?year=2025",
    "a missing blank": "The head left school.Year 6 was next.",
    "another domain that ends alike": "Orders from textbox.com/office-supplies",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(PersonalUrlRecognizer, text) == [(value, "URL") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(PersonalUrlRecognizer, text) == []
