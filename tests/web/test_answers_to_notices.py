"""What can be answered to whatever a person must look at: all that is offered, and nothing else."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from product import MINUTES
from webapp import visitor

from redactor.web.markup.pieces import where

if TYPE_CHECKING:
    from conftest import Trust
    from django.test import Client

CASE = (
    "Ms Nia Foulkes had been off sick with depression since January and was referred to"
    " occupational health."
)


@pytest.mark.parametrize(
    ("kind", "offered"),
    [
        ("UNMARKED_PART_2", ["dismissed", "sealed"]),
        ("HIDDEN_TEXT", ["dismissed"]),
        ("SMALL_NUMBER", ["redacted", "dismissed", "sealed"]),
    ],
)
def test_every_answer_that_is_offered_is_taken(trust: Trust, kind: str, offered: list[str]) -> None:
    clerk = visitor("ffion")
    clerk.post("/board/lab/add/", {"files": [SimpleUploadedFile("May.docx", told())]})
    trust.lab.batch.wait()
    page = f"/board/lab/{trust.lab.number('May')}/"
    found = [n for n in trust.lab.opened("May").desk.review.notices if n.kind == kind]
    at = where(found[0].span)
    assert answers(clerk, page, at) == offered
    for response in offered:
        sent = {"act": "notice", "at": at, "kind": kind, "response": response, "seen": seen(trust)}
        assert clerk.post(f"{page}act/", sent).status_code == 302
        assert answers(clerk, page, at) == []
        clerk.post(f"{page}act/", {"act": "undo", "seen": seen(trust)})


def answers(clerk: Client, page: str, at: str) -> list[str]:
    panel = clerk.get(f"{page}panel/?at={at}").content.decode()
    return re.findall(r'name="response" value="(\w+)"', panel)


def seen(trust: Trust) -> str:
    return trust.lab.opened("May").desk.standing.review_sha256


def told() -> bytes:
    """Minutes with a case that nobody marked, a small number, and a line that cannot be seen."""
    document = docx.Document()
    for line in (*MINUTES[:-3], CASE, "Two of the three looked-after pupils had left."):
        document.add_paragraph(line)
    document.add_paragraph().add_run("Ask the Chair first.").font.hidden = True
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()
