"""A review in Word: what its marks show, and what accepting and rejecting them leads to."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import docx
import pytest
from lxml import etree
from product import MINUTES, minutes, places, printed
from word import WML, accept, edited, reject, text, xml

from redactor.acts import Act, Comment, Decide, Move
from redactor.amend import amended
from redactor.data import Action, Part, Review, Source, Span
from redactor.pdf import office
from redactor.pipeline import (
    prepare,
    public_text,
    publish,
    redline,
    redline_replies,
    stamp_of,
)
from redactor.policy import load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from redactor.amend.redline import Replies

BODY = r"word/document\.xml"
POLICY = load()
SOURCE = Source("FGB 5 March 2025", minutes())


@pytest.fixture(scope="module")
def review() -> Review:
    return prepare(SOURCE, POLICY)


@pytest.fixture(scope="module")
def file(review: Review) -> bytes:
    return redline(SOURCE, review, POLICY)


def replied(file: bytes, review: Review) -> Replies:
    return redline_replies(file, review, POLICY)


def after(review: Review, acts: tuple[Act, ...]) -> str:
    return "\n".join(public_text(amended(review, acts, POLICY), POLICY))


def changes(package: bytes, kind: str) -> list[str]:
    return [text(change) for change in xml(package).iter(f"{WML}{kind}")]


def test_a_redline_shows_what_goes_and_what_comes(file: bytes) -> None:
    assert "Osian Grug" in changes(file, "del")
    assert "[Pupil A]" in changes(file, "ins")
    assert MINUTES[-1] in changes(file, "del")


def test_its_marks_are_of_nobody_and_of_no_day(file: bytes) -> None:
    signed = list(xml(file).iter(f"{WML}ins", f"{WML}del"))
    assert {e.get(f"{WML}author") for e in signed} == {"redactor"}
    assert {e.get(f"{WML}date") for e in signed} == {"2000-01-01T00:00:00Z"}
    ids = [e.get(f"{WML}id") for e in signed]
    assert len(set(ids)) == len(ids)


def test_all_accepted_is_part_1_and_all_rejected_the_original(file: bytes, review: Review) -> None:
    public = [line for line in public_text(review, POLICY) if line]
    assert [line for line in printed(edited(file, accept()), BODY).splitlines() if line] == public
    original = printed(edited(file, reject()), BODY).splitlines()
    assert [line for line in original if line] == list(MINUTES)


def test_comments_say_who_it_is_and_why(file: bytes) -> None:
    said = [
        "".join(map(str, comment.itertext()))
        for comment in xml(file, "word/comments.xml").iter(f"{WML}comment")
    ]
    assert any(c.startswith("Osian Grug: pupil") and "15(3)(b)" in c for c in said)
    assert any("goes to Part 2" in c for c in said)
    numbers = {e.get(f"{WML}id") for e in xml(file).iter(f"{WML}commentReference")}
    assert len(numbers) == len(said)


def test_python_docx_opens_it(file: bytes, tmp_path: Path) -> None:
    (tmp_path / "redline.docx").write_bytes(file)
    assert docx.Document(str(tmp_path / "redline.docx")).paragraphs


def test_the_same_review_gives_the_same_bytes_and_its_stamp(file: bytes, review: Review) -> None:
    assert redline(SOURCE, review, POLICY) == file
    assert len(stamp_of(file, POLICY)) == 32
    assert stamp_of(SOURCE.data, POLICY) == ""


def test_a_redline_that_nobody_touched_says_nothing(file: bytes, review: Review) -> None:
    found = replied(file, review)
    assert (found.acts, found.comments, found.unclear, found.others) == ((), (), 0, 0)


def test_a_rejected_mark_keeps_a_name(file: bytes, review: Review) -> None:
    found = replied(edited(file, reject("Osian", "[Pupil A]")), review)
    assert [type(act) for act in found.acts] == [Decide]
    assert "Osian Grug, has raised" in after(review, found.acts)
    assert found.unclear == 0


def test_an_accepted_mark_settles_a_decision(file: bytes, review: Review) -> None:
    found = replied(edited(file, accept("Osian", "[Pupil A]")), review)
    (act,) = found.acts
    assert isinstance(act, Decide)
    assert act.action is Action.REDACT
    settled = amended(review, found.acts, POLICY)
    assert public_text(settled, POLICY) == public_text(review, POLICY)


def test_a_rejected_item_moves_to_part_1_with_its_names_cut(file: bytes, review: Review) -> None:
    words = ("PART 2", "4. Staffing", "Tarn", "Recorded separately", "recorded separately")
    found = replied(edited(file, reject(*words)), review)
    assert Move(review.sealed()[-1].spans[0], Part.ONE) in found.acts
    text_ = after(review, found.acts)
    assert "phased return after surgery was agreed" in text_
    assert "Tarn" not in text_


def test_all_accepted_changes_nothing_that_is_published(file: bytes, review: Review) -> None:
    found = replied(edited(file, accept()), review)
    assert found.unclear == 0
    assert after(review, found.acts) == "\n".join(public_text(review, POLICY))


def test_all_rejected_publishes_all(file: bytes, review: Review) -> None:
    found = replied(edited(file, reject()), review)
    assert found.unclear == 0
    assert "Osian Grug, has raised" in after(review, found.acts)
    assert "hip operation" in after(review, found.acts)


def test_a_deletion_that_was_accepted_counts_without_the_words_in_its_place(
    file: bytes, review: Review
) -> None:
    def clerk(root: etree._Element) -> None:
        accept("Osian")(root)
        reject("[Pupil A]")(root)

    found = replied(edited(file, clerk), review)
    assert [act.action for act in found.acts if isinstance(act, Decide)] == [Action.REDACT]


def _both(root: etree._Element) -> None:
    """The old words and the new ones."""
    reject("Osian")(root)
    accept("[Pupil A]")(root)


def _typed(root: etree._Element) -> None:
    """Other words than either."""
    reject("Osian", "[Pupil A]")(root)
    for element in root.iter(f"{WML}t"):
        if element.text == "Osian Grug":
            element.text = "Osian G."


@pytest.mark.parametrize(
    "edit",
    [
        reject("Osian"),  # the words in its place are still open
        _both,
        _typed,
        reject("4. Staffing"),  # one paragraph of several
    ],
    ids=["half open", "both", "other words", "half an item"],
)  # fmt: skip
def test_what_is_half_done_is_still_to_decide(
    file: bytes, review: Review, edit: Callable[[etree._Element], None]
) -> None:
    found = replied(edited(file, edit), review)
    assert found.unclear == 1
    assert "Osian" not in after(review, found.acts)
    assert "Tarn" not in after(review, found.acts)


def test_a_paragraph_that_was_deleted_is_still_to_decide(file: bytes, review: Review) -> None:
    def clerk(root: etree._Element) -> None:
        for paragraph in list(root.iter(f"{WML}p")):
            if "Osian" in text(paragraph):
                paragraph.getparent().remove(paragraph)  # type: ignore[union-attr]  # in a body

    assert replied(edited(file, clerk), review).unclear == 1


def test_marks_and_comments_of_others_are_told_and_taken_in(file: bytes, review: Review) -> None:
    def body(root: etree._Element) -> None:
        run = next(r for r in root.iter(f"{WML}r") if text(r).startswith("The Chair welcomed"))
        paragraph = run.getparent()
        assert paragraph is not None
        mark = etree.Element(f"{WML}del", {f"{WML}id": "901", f"{WML}author": "Tegan Lloyd"})
        paragraph.replace(run, mark)
        mark.append(run)
        reference = etree.SubElement(
            etree.SubElement(paragraph, f"{WML}r"), f"{WML}commentReference"
        )
        reference.set(f"{WML}id", "902")

    def comments(root: etree._Element) -> None:
        comment = etree.SubElement(root, f"{WML}comment", {f"{WML}id": "902", f"{WML}author": "T"})
        run = etree.SubElement(etree.SubElement(comment, f"{WML}p"), f"{WML}r")
        etree.SubElement(run, f"{WML}t").text = "Was it  so?"

    found = replied(edited(edited(file, body), comments, "word/comments.xml"), review)
    index = MINUTES.index("The Chair welcomed everyone.")
    assert found.others == 1
    assert found.comments == (Comment(Span(index, 0, len(MINUTES[index])), "Was it so?"),)


def test_part_1_and_part_2_know_nothing_of_redlines(review: Review) -> None:
    packages, _ = publish(SOURCE, review, POLICY)
    for package in (packages.part1, packages.part2 or b""):
        assert [name for name in ("bookmark", "comments", "w:ins ") if places(name, package)] == []


@pytest.mark.skipif(not office(), reason="there is no LibreOffice here")
def test_libreoffice_opens_it_shows_the_changes_and_keeps_the_places(
    file: bytes, review: Review, tmp_path: Path
) -> None:
    """Saved again by LibreOffice it says the same; and with a change rejected, that."""
    for name, package in (("open", file), ("rejected", edited(file, reject("Osian", "[Pupil A]")))):
        (tmp_path / f"{name}.docx").write_bytes(package)
    command = [
        office(), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "saved"),
        *(str(path) for path in sorted(tmp_path.glob("*.docx"))),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=900)  # noqa: S603  # as above
    saved = (tmp_path / "saved" / "open.docx").read_bytes()
    assert "Osian Grug" in changes(saved, "del")
    assert "[Pupil A]" in changes(saved, "ins")
    assert stamp_of(saved, POLICY) == stamp_of(file, POLICY)
    assert replied(saved, review).acts == ()
    rejected = replied((tmp_path / "saved" / "rejected.docx").read_bytes(), review)
    assert rejected.acts == replied(edited(file, reject("Osian", "[Pupil A]")), review).acts
    assert rejected.acts
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)
