"""Published files: only what was approved of, under a neutral name, proven as Word file and PDF."""

from __future__ import annotations

import io
import os
import shutil
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import docx
import pytest
from pdf_files import pdf
from PIL import Image
from product import (
    MINUTES,
    PASSPHRASE,
    PUBLIC,
    environment,
    minutes,
    printed,
    redactor,
    secrets_in,
)

from redactor import ledger
from redactor.acts import Answer, Comment, Decide, Objection, Redact, Signer, SignOff
from redactor.batch.publish import Printing, Publication, of_one_meeting, publish_folder
from redactor.data import Action, Role, Span
from redactor.desk import Cabinet, Desk, record, taken
from redactor.pdf import office
from redactor.policy import load
from redactor.release import folder_identity, open_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from product import Result

    from redactor.seal.vault import Identity

CLERK, TRUSTEE = Signer("Ffion Mair", Role.CLERK), Signer("Tegan Lloyd", Role.TRUSTEE)
NOW = datetime(2025, 3, 6, 10, 0, tzinfo=UTC)
POSIX = os.name == "posix"
NAME = "full-governing-board-2025-03-05-minutes"
LINES = (
    MINUTES[0],
    "Minutes of the Full Governing Board held on Wednesday 5 March 2025",
    *MINUTES[2:],
)
FILES = {"FGB": LINES, "Copy": (*LINES[:9], "No more was said.", *LINES[9:])}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sets of minutes of one meeting, run once."""
    home = tmp_path_factory.mktemp("done")
    (home / "in").mkdir()
    for stem in ("FGB", "Copy"):
        (home / "in" / f"{stem}.docx").write_bytes(minutes(*FILES[stem]))
    (home / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    result = command(home, "run", home / "in", "--out", home / "out")
    assert result.code == 0, result.err
    return home


@pytest.fixture
def home(done: Path, tmp_path: Path) -> Path:
    shutil.copytree(done, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture(scope="module")
def identity(done: Path) -> Identity:
    """Opened once: age's passphrase derivation takes a second or two by design."""
    with open_folder(done / "out") as folder:
        return folder_identity(folder, PASSPHRASE)


@pytest.fixture
def cabinet(home: Path, identity: Identity) -> Iterator[Cabinet]:
    with open_folder(home / "out") as folder:
        yield Cabinet(folder, identity, load())


def command(home: Path, *arguments: str | Path, **env: str) -> Result:
    return redactor(
        *arguments,
        "--passphrase-file",
        home / "passphrase.txt",
        env=environment(home / "tmp", **env),
    )


def published(cabinet: Cabinet, *approved_by: str) -> dict[str, Publication]:
    """Without PDFs, which take seconds each."""
    done = publish_folder(Printing(cabinet, PASSPHRASE, NOW), approved_by)
    return {publication.stem: publication for publication in done}


def names(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "out").glob("published/*"))


def place(desk: Desk, text: str) -> Span:
    block = next(b for b in desk.review.document.blocks if text in b.text)
    return Span(block.index, block.text.index(text), block.text.index(text) + len(text))


def test_the_command_publishes_what_was_approved(home: Path) -> None:
    waiting = command(home, "publish", home / "out")
    assert (waiting.code, waiting.last.split(";")[0]) == (1, "None of the 2 files is done")
    assert waiting.out.count("one person who did not decide about it must approve of it.") == 2
    assert waiting.out.count('redactor publish DIR --approved-by "NAME"') == 2
    assert names(home) == []
    result = command(home, "publish", home / "out", "--approved-by", "Tegan Lloyd", PATH="")
    assert (result.code, result.last) == (0, "All 2 files are done.")
    assert names(home) == [f"{NAME}-2.docx", f"{NAME}.docx"]
    assert "without LibreOffice" in result.err
    for name in names(home):
        part1 = (home / "out" / "published" / name).read_bytes()
        assert secrets_in(part1) == {}
        assert [text for text in PUBLIC if text not in printed(part1)] == []
    assert "No more was said." in printed(
        (home / "out" / "published" / f"{NAME}.docx").read_bytes()
    )
    entries = ledger.check_ledger(home / "out" / "ledger.jsonl")
    assert [e.event for e in entries[-4:]] == ["sign-off", "published"] * 2
    assert "Tegan" not in (home / "out" / "ledger.jsonl").read_text(encoding="utf-8")
    again = command(home, "publish", home / "out", PATH="")
    assert (again.code, again.out.count("unchanged")) == (0, 2)
    rerun = command(home, "run", home / "in", "--out", home / "out", "--json")
    assert rerun.out.count('"unchanged": true') == 2


@pytest.mark.skipif(not office(), reason="there is no LibreOffice here")
def test_the_pdf_says_what_the_word_file_says_and_not_who_made_it(home: Path) -> None:
    (home / "out" / "vault" / "Copy.age").unlink()
    result = command(home, "publish", home / "out", "--approved-by", "Tegan Lloyd")
    assert result.code == 0, result.err
    assert names(home) == [f"{NAME}.docx", f"{NAME}.pdf"]
    file = home / "out" / "published" / f"{NAME}.pdf"
    assert [
        word for word in (b"LibreOffice", b"Writer", b"CreationDate") if word in file.read_bytes()
    ] == []
    checked = command(home, "verify", file, "--against", home / "out", "--document", "FGB")
    assert checked.code == 0, checked.err
    assert list((home / "tmp").iterdir()) == []


@pytest.mark.parametrize("arguments", [["publish"], ["publish", "nowhere"]])
def test_a_folder_that_is_none_is_wrong_usage(home: Path, arguments: list[str]) -> None:
    result = command(home, *arguments)
    assert result.code == 2
    assert not (home / "nowhere").exists()


@pytest.mark.parametrize("said", ["", " ", "\u200b", "–"])
def test_an_empty_name_approves_of_nothing(home: Path, said: str) -> None:
    before = (home / "out" / "ledger.jsonl").read_bytes()
    approved = ("--approved-by", "Tegan Lloyd", "--approved-by", said)
    result = command(home, "publish", home / "out", *approved)
    assert (result.code, result.last) == (2, "Say who approved. Nothing was done.")
    assert names(home) == []
    assert (home / "out" / "ledger.jsonl").read_bytes() == before


def test_nothing_is_published_while_the_ledger_is_not_what_was_written(home: Path) -> None:
    path = home / "out" / "ledger.jsonl"
    before = path.read_bytes()
    path.write_bytes(before.replace(b'"files":2', b'"files":3'))
    approved = ("--approved-by", "Tegan Lloyd")
    changed = command(home, "publish", home / "out", *approved)
    assert (changed.code, names(home)) == (1, [])
    assert "Line 1 of the ledger has been changed." in changed.err
    path.write_bytes(before + b'{"at":')
    repaired = command(home, "publish", home / "out", *approved, PATH="")
    assert (repaired.code, len(names(home))) == (0, 2)
    path.unlink()
    anew = command(home, "publish", home / "out", PATH="")
    assert (anew.code, "the ledger of the folder is missing" in anew.err) == (0, True)


def test_who_decided_cannot_approve(cabinet: Cabinet, home: Path) -> None:
    desk = taken(cabinet, "FGB")
    record(cabinet, desk, TRUSTEE, Decide(place(desk, "Osian Grug"), Action.KEEP), NOW)
    published(cabinet, "tegan lloyd")  # makes Part 1 anew, to be read
    done = published(cabinet, "tegan lloyd")
    assert (done["FGB"].status, done["Copy"].status) == ("not ready", "unchanged")
    assert "Who has decided about a document cannot approve of it." in done["FGB"].message
    assert published(cabinet, "Huw Bevan")["FGB"].status == "published"
    part1 = (home / "out" / "published" / f"{NAME}-2.docx").read_bytes()
    assert "Osian Grug, has raised" in printed(part1)


def test_nobody_approves_of_a_part_1_that_is_not_in_the_folder(
    cabinet: Cabinet, home: Path
) -> None:
    desk, part1 = taken(cabinet, "FGB"), home / "out" / "part1" / "FGB.docx"
    record(cabinet, desk, CLERK, Decide(place(desk, "Osian Grug"), Action.KEEP), NOW)
    assert not part1.exists()
    first = published(cabinet, "Huw Bevan")
    assert (first["FGB"].status, first["Copy"].status) == ("not ready", "published")
    assert "nobody can have read it. It has been made anew." in first["FGB"].message
    assert first["FGB"].hint == "Read it in the folder part1, then run the same command again."
    assert names(home) == [f"{NAME}.docx"]
    assert taken(cabinet, "FGB").standing.approvals == ()
    assert "Osian Grug, has raised" in printed(part1.read_bytes())
    assert published(cabinet, "Huw Bevan")["FGB"].status == "published"
    final = home / "out" / "published" / f"{NAME}-2.docx"
    assert final.read_bytes() == part1.read_bytes()


def test_nobody_approves_of_a_part_1_that_somebody_has_changed(
    cabinet: Cabinet, home: Path
) -> None:
    part1 = home / "out" / "part1" / "FGB.docx"
    before = part1.read_bytes()
    part1.write_bytes(minutes("Something else."))
    assert published(cabinet, "Huw Bevan")["FGB"].status == "not ready"
    assert part1.read_bytes() == before


def test_a_sign_off_in_the_review_is_of_what_the_review_shows(cabinet: Cabinet) -> None:
    desk = taken(cabinet, "FGB")
    desk = record(cabinet, desk, CLERK, Decide(place(desk, "Osian Grug"), Action.KEEP), NOW)
    record(cabinet, desk, TRUSTEE, SignOff(desk.standing.review_sha256), NOW)
    assert published(cabinet)["FGB"].status == "published"


def test_an_objection_blocks_until_it_is_answered(cabinet: Cabinet) -> None:
    desk = taken(cabinet, "FGB")
    desk = record(cabinet, desk, TRUSTEE, Objection(place(desk, "Osian"), "Too little."), NOW)
    waits = published(cabinet, "Huw Bevan")["FGB"]
    assert (waits.status, waits.message) == (
        "not ready",
        "Not ready: an objection is not answered.",
    )
    assert waits.hint == "Objections are answered in the review (redactor-review)."
    record(cabinet, taken(cabinet, "FGB"), CLERK, Answer(0, "It is one pupil."), NOW)
    assert published(cabinet)["FGB"].status == "published"


def test_a_change_after_approval_asks_for_approval_again_and_takes_the_same_name(
    cabinet: Cabinet, home: Path
) -> None:
    published(cabinet, "Huw Bevan")
    desk = taken(cabinet, "Copy")
    record(cabinet, desk, CLERK, Redact(place(desk, "the hospice"), "QUASI_IDENTIFIER"), NOW)
    waits = published(cabinet)
    assert waits["FGB"].status == "unchanged"
    assert waits["Copy"].message == (
        "Not ready: it was changed after it was approved;"
        " one person who did not decide about it must approve of it anew."
    )
    assert published(cabinet, "Huw Bevan")["Copy"].status == "not ready"
    assert published(cabinet, "Huw Bevan")["Copy"].files == (f"{NAME}.docx",)
    assert "hospice" not in printed((home / "out" / "published" / f"{NAME}.docx").read_bytes())


APPROVED = ("--approved-by", "Huw Bevan")
PEOPLE = "name,role,aliases,publish\nAda Bakare,pupil,,no\n"


def test_what_was_published_before_more_was_cut_is_named_until_it_is_replaced(home: Path) -> None:
    assert command(home, "publish", home / "out", *APPROVED, PATH="").code == 0
    public = home / "out" / "published" / f"{NAME}.docx"
    before = public.read_bytes()
    (home / "people.csv").write_text(PEOPLE, encoding="utf-8")
    run = ("run", home / "in", "--out", home / "out", "--people", home / "people.csv")
    said = f"Published, and changed since: {NAME}.docx, {NAME}-2.docx."
    assert said in command(home, *run).out
    assert said in command(home, *run).out  # nothing is done again, and it lies there yet
    waits = command(home, "publish", home / "out", PATH="")
    assert (waits.code, public.read_bytes()) == (1, before)
    assert f"Copy: {NAME}.docx in published is of an earlier state." in waits.out
    anew = command(home, "publish", home / "out", *APPROVED, PATH="")
    assert f"Copy: the earlier {NAME}.docx was replaced." in anew.out
    assert "Bakare" not in printed(public.read_bytes())
    again = command(home, "publish", home / "out", PATH="").out
    assert "earlier" not in again.replace("If one is an earlier draft", "")
    assert "changed since" not in command(home, *run).out


def test_corrected_minutes_take_the_place_of_those_that_were_published(home: Path) -> None:
    assert command(home, "publish", home / "out", *APPROVED, PATH="").code == 0
    before = names(home)
    corrected = (*FILES["FGB"][:9], "The budget was not approved.", *FILES["FGB"][10:])
    (home / "in" / "FGB.docx").write_bytes(minutes(*corrected))
    run = ("run", home / "in", "--out", home / "out")
    refused = command(home, *run)
    assert f"What lies in published as {NAME}-2 is of the earlier state." in refused.out
    (home / "out" / "vault" / "FGB.age").unlink()
    assert f"Published, and changed since: {NAME}-2.docx." in command(home, *run).out
    anew = command(home, "publish", home / "out", *APPROVED, PATH="")
    assert f"FGB: the earlier {NAME}-2.docx was replaced." in anew.out
    assert names(home) == before
    public = (home / "out" / "published" / f"{NAME}-2.docx").read_bytes()
    assert "The budget was not approved." in printed(public)


def test_a_published_file_that_somebody_has_worked_on_is_not_taken_for_ours(home: Path) -> None:
    assert command(home, "publish", home / "out", *APPROVED, PATH="").code == 0
    theirs = home / "out" / "published" / f"{NAME}-2.docx"
    theirs.write_bytes(minutes("Worked on"))
    (home / "out" / "vault" / "FGB.age").unlink()
    (home / "in" / "FGB.docx").write_bytes(minutes(*FILES["FGB"][:10]))
    assert command(home, "run", home / "in", "--out", home / "out").code == 0
    anew = command(home, "publish", home / "out", *APPROVED, PATH="")
    assert printed(theirs.read_bytes()) == "Worked on"
    assert f"but not of any document's current version: {theirs.name}." in anew.out


def test_minutes_of_one_meeting_are_named_as_one_may_be_a_draft_of_another(home: Path) -> None:
    result = command(home, "publish", home / "out", *APPROVED, PATH="")
    assert f"of the same meeting: “Copy” ({NAME}.docx); “FGB” ({NAME}-2.docx)." in result.out
    (home / "out" / "vault" / "Copy.age").unlink()
    alone = command(home, "publish", home / "out", PATH="")
    assert "of the same meeting" not in alone.out
    assert f"not of any document's current version: {NAME}.docx." in alone.out


def test_minutes_without_a_date_are_not_taken_for_those_of_one_meeting() -> None:
    names = ("board-undated-minutes.docx", "board-undated-minutes-2.docx")
    done = [Publication(name, "published", (name,)) for name in names]
    assert of_one_meeting(done) == []


def test_a_comment_after_publication_changes_nothing(cabinet: Cabinet) -> None:
    published(cabinet, "Huw Bevan")
    desk = taken(cabinet, "FGB")
    record(cabinet, desk, TRUSTEE, Comment(place(desk, "Osian"), "Well done."), NOW)
    assert published(cabinet)["FGB"].status == "unchanged"


def test_a_published_file_that_was_tampered_with_is_written_again(
    cabinet: Cabinet, home: Path
) -> None:
    published(cabinet, "Huw Bevan")
    path = home / "out" / "published" / f"{NAME}.docx"
    before = path.read_bytes()
    path.write_bytes(b"something else")
    assert published(cabinet)["Copy"].status == "published"
    assert path.read_bytes() == before


def test_a_file_of_somebody_else_is_not_written_over(cabinet: Cabinet, home: Path) -> None:
    (home / "out" / "published").mkdir()
    theirs = home / "out" / "published" / f"{NAME}.docx"
    docx.Document().save(str(theirs))
    before = theirs.read_bytes()
    published(cabinet, "Huw Bevan")
    assert theirs.read_bytes() == before
    assert names(home) == [f"{NAME}-2.docx", f"{NAME}-3.docx", f"{NAME}.docx"]


def printing_as(*lines: str) -> Callable[[bytes], bytes]:
    """A converter that prints the Part 1, and these lines below it."""

    def as_pdf(part1: bytes) -> bytes:
        return pdf((*printed(part1).splitlines(), *lines))

    return as_pdf


def test_a_pdf_that_cannot_be_proven_is_left_out_until_it_can(cabinet: Cabinet, home: Path) -> None:
    folder = home / "out" / "published"
    for wrong in (printing_as("Refreshments were served."), lambda _: b"%PDF-1.7 cut off"):
        held_back = Printing(cabinet, PASSPHRASE, NOW, as_pdf=wrong)
        done = {p.stem: p for p in publish_folder(held_back, ["Huw Bevan"])}
        assert [p.status for p in done.values()] == ["no PDF", "no PDF"]
        assert done["Copy"].files == (f"{NAME}.docx",)
        assert "The Word file is proven and published" in done["Copy"].hint
        assert names(home) == [f"{NAME}-2.docx", f"{NAME}.docx"]
    before = [path.read_bytes() for path in sorted(folder.iterdir())]
    fine = Printing(cabinet, PASSPHRASE, NOW, as_pdf=printing_as())
    assert [p.status for p in publish_folder(fine)] == ["published", "published"]
    assert names(home) == [f"{NAME}-2.docx", f"{NAME}-2.pdf", f"{NAME}.docx", f"{NAME}.pdf"]
    assert [path.read_bytes() for path in sorted(folder.glob("*.docx"))] == before
    assert [p.status for p in publish_folder(fine)] == ["unchanged", "unchanged"]


def test_a_pdf_that_leaks_stops_its_document(cabinet: Cabinet, home: Path) -> None:
    leaking = Printing(cabinet, PASSPHRASE, NOW, as_pdf=printing_as("Osian Grug"))
    done = list(publish_folder(leaking, ["Huw Bevan"]))
    assert [p.status for p in done] == ["withheld", "withheld"]
    assert "leaks" in done[0].message
    assert "Neither the PDF nor the Word file was published." in done[0].hint
    assert names(home) == []


def test_a_crest_that_the_policy_keeps_is_in_every_file(tmp_path: Path) -> None:
    """From the run to the published files, and back out of the vault."""
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "policy.toml").write_text('[pictures]\ncrest = "keep"\n', encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "FGB.docx").write_bytes(crested())
    policy = ("--policy", tmp_path / "policy.toml")
    run = command(tmp_path, "run", tmp_path / "in", "--out", tmp_path / "out", *policy)
    assert run.code == 0, run.err
    assert pictures((tmp_path / "out" / "part1" / "FGB.docx").read_bytes()) == 1
    put_out = command(
        tmp_path, "publish", tmp_path / "out", "--approved-by", "Tegan Lloyd", *policy
    )
    assert put_out.code == 0, put_out.err
    assert pictures((tmp_path / "out" / "published" / f"{NAME}.docx").read_bytes()) == 1
    assert names(tmp_path) == [f"{NAME}.docx"] + [f"{NAME}.pdf"] * bool(office())
    vault, original = tmp_path / "out" / "vault" / "FGB.age", tmp_path / "original.docx"
    assert command(tmp_path, "open", vault, "--out", original).code == 0
    assert original.read_bytes() == (tmp_path / "in" / "FGB.docx").read_bytes()


def crested() -> bytes:
    """Minutes with a crest in the header of every page."""
    document = docx.Document(io.BytesIO(minutes(*LINES)))
    crest = io.BytesIO()
    Image.new("RGB", (40, 20), (200, 0, 0)).save(crest, "PNG")
    document.sections[0].header.paragraphs[0].add_run().add_picture(crest)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def pictures(package: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return sum("media" in name for name in archive.namelist())


@pytest.mark.skipif(not POSIX, reason="the stand-in for LibreOffice is a script")
def test_the_command_says_which_pdfs_are_missing(home: Path) -> None:
    broken = home / "bin" / "soffice"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    result = command(
        home, "publish", home / "out", "--approved-by", "Tegan Lloyd", PATH=str(broken.parent)
    )
    assert result.code == 1
    told = "None of the 2 files is done; they were not published, or not with their PDF: see above."
    assert result.last == told
    assert result.out.count("LibreOffice could not make a PDF of the finished file.") == 2
    assert names(home) == [f"{NAME}-2.docx", f"{NAME}.docx"]


def test_one_document_that_fails_does_not_stop_the_others(cabinet: Cabinet) -> None:
    vault = cabinet.folder.vault("Copy")
    vault.write_bytes(vault.read_bytes()[:-1])
    done = published(cabinet, "Huw Bevan")
    assert done["Copy"].status == "failed"
    assert done["FGB"].status == "published"
