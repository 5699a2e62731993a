"""A document taken out of the vault, acted on and put back; and what a new run makes of it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from product import MINUTES, PASSPHRASE, minutes, places, printed

from redactor import ledger
from redactor.acts import Comment, Decide, Move, Redact, SetStub, Signer, SignOff, Undo, What
from redactor.amend.history import State
from redactor.batch import Found, Settings, collect, made_by, recall, run_batch
from redactor.data import Action, Part, Role, Span
from redactor.desk import Cabinet, Desk, propose, record, taken
from redactor.errors import ActRefused, SealError, UsageError, Withheld
from redactor.policy import Policy, load
from redactor.release import folder_identity, open_folder
from redactor.seal.office import open_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from redactor.seal.vault import Identity

POLICY = load()
CLERK, TRUSTEE = Signer("Ffion Mair", Role.CLERK), Signer("Tegan Lloyd", Role.TRUSTEE)
NOW = datetime(2025, 3, 6, 10, 0, tzinfo=UTC)
STEM = "FGB"


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one set of minutes that has been done once."""
    home = tmp_path_factory.mktemp("done")
    (home / "in").mkdir()
    (home / "in" / f"{STEM}.docx").write_bytes(minutes())
    run(home)
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
        yield Cabinet(folder, identity, POLICY)


def run(home: Path, policy: Policy = POLICY) -> dict[str, str]:
    """Run as the command does; what became of each file."""
    with open_folder(home / "out") as folder:
        identity = str(folder_identity(folder, PASSPHRASE))
        now = made_by(folder, policy, ())
        found: tuple[Found, ...] = recall(folder, collect([home / "in"], home / "out"), now)
        settings = Settings(policy, PASSPHRASE, identity, (), now)
        outcomes = list(run_batch(found, folder, settings, None, None))
    return {
        o.name: "unchanged" if o.unchanged else f"{o.status} {o.message}".strip() for o in outcomes
    }


def place(desk: Desk, text: str) -> Span:
    block = next(b for b in desk.review.document.blocks if text in b.text)
    return Span(block.index, block.text.index(text), block.text.index(text) + len(text))


def acted(cabinet: Cabinet, *whats: What, by: Signer = CLERK) -> Desk:
    desk = taken(cabinet, STEM)
    for what in whats:
        desk = record(cabinet, desk, by, what, NOW)
    return desk


def osian(cabinet: Cabinet) -> Span:
    return place(taken(cabinet, STEM), "Osian Grug")


def test_acts_are_there_when_the_document_is_taken_again(cabinet: Cabinet) -> None:
    desk = acted(cabinet, Decide(osian(cabinet), Action.KEEP))
    again = taken(cabinet, STEM)
    assert (again.review, again.history) == (desk.review, desk.history)
    assert again.history[0].by == CLERK
    assert again.history[0].at == "2025-03-06T10:00:00Z"


def test_a_part_1_that_is_not_true_any_more_is_taken_away_and_made_anew(cabinet: Cabinet) -> None:
    folder = cabinet.folder
    desk = acted(cabinet, Redact(place(taken(cabinet, STEM), "hospice"), "UK_ADDRESS"))
    assert not folder.part1(STEM).exists()
    propose(cabinet, desk, PASSPHRASE)
    assert places("hospice", folder.part1(STEM).read_bytes()) == []


def test_an_item_that_is_moved_is_in_the_sealed_part_2(cabinet: Cabinet) -> None:
    desk = acted(cabinet, Move(place(taken(cabinet, STEM), "3. Finance"), Part.TWO))
    propose(cabinet, desk, PASSPHRASE)
    part2 = open_office(cabinet.folder.part2(STEM).read_bytes(), PASSPHRASE)
    assert "Mr Strachan asked about supply costs." in printed(part2)
    assert "supply costs" not in printed(cabinet.folder.part1(STEM).read_bytes())


def test_a_comment_and_a_sign_off_leave_part_1_where_it_is(cabinet: Cabinet) -> None:
    before = cabinet.folder.part1(STEM).read_bytes()
    desk = acted(cabinet, Comment(osian(cabinet), "Why Osian?"), by=TRUSTEE)
    desk = record(cabinet, desk, TRUSTEE, SignOff(desk.standing.review_sha256), NOW)
    assert desk.standing.state is State.READY
    assert cabinet.folder.part1(STEM).read_bytes() == before


def test_act_by_act_gives_the_same_review_as_all_at_once(cabinet: Cabinet) -> None:
    where = taken(cabinet, STEM)
    desk = acted(
        cabinet,
        SetStub(place(where, "4. Staffing"), "Thanks to Mr Strachan"),
        Redact(place(where, "Mr Strachan"), "staff", everywhere=True),
        Move(place(where, "3. Finance"), Part.TWO),
        Undo(),
        Undo(),
    )
    again = taken(cabinet, STEM)
    assert (desk.review, desk.standing) == (again.review, again.standing)
    assert places("Thanks to Mr Strachan", propose(cabinet, desk, PASSPHRASE).part1)


def test_undo_gives_back_the_first_review(cabinet: Cabinet) -> None:
    first = taken(cabinet, STEM)
    desk = acted(cabinet, Decide(osian(cabinet), Action.KEEP), Undo())
    assert desk.review == first.review
    assert desk.contents.key == first.contents.key


def test_two_people_cannot_act_on_what_neither_has_seen(cabinet: Cabinet) -> None:
    seen = taken(cabinet, STEM)
    acted(cabinet, Decide(osian(cabinet), Action.KEEP))
    with pytest.raises(ActRefused, match="Somebody else"):
        record(cabinet, seen, TRUSTEE, SignOff(seen.standing.review_sha256), NOW)


def test_a_step_that_is_refused_leaves_everything_as_it_was(cabinet: Cabinet) -> None:
    before = (cabinet.folder.vault(STEM).read_bytes(), cabinet.folder.part1(STEM).read_bytes())
    with pytest.raises(ActRefused):
        acted(cabinet, Decide(Span(0, 0, 1), Action.KEEP))
    after = (cabinet.folder.vault(STEM).read_bytes(), cabinet.folder.part1(STEM).read_bytes())
    assert after == before


def test_the_ledger_has_hashes_and_roles_and_nobodys_name(cabinet: Cabinet) -> None:
    desk = acted(cabinet, Redact(place(taken(cabinet, STEM), "hospice"), "UK_ADDRESS"))
    desk = record(cabinet, desk, TRUSTEE, SignOff(desk.standing.review_sha256), NOW)
    record(cabinet, desk, CLERK, Decide(osian(cabinet), Action.KEEP), NOW)
    *_, cut, sign_off, kept = ledger.check_ledger(cabinet.folder.ledger)
    assert [entry.event for entry in (cut, sign_off, kept)] == ["redact", "sign-off", "decide"]
    assert sign_off.facts["review"] == cut.facts["review"] != kept.facts["review"]
    assert (sign_off.facts["by"], kept.facts["voided"]) == ("trustee", 1)
    text = cabinet.folder.ledger.read_text(encoding="utf-8")
    assert [w for w in ("Osian", "hospice", "Ffion", "Tegan", "FGB") if w in text] == []


def test_nothing_of_a_history_lies_in_the_folder_in_clear(cabinet: Cabinet) -> None:
    acted(cabinet, Comment(osian(cabinet), "the quick brown fox"))
    for path in cabinet.folder.root.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        assert b"quick brown fox" not in data, path.name
        assert b"Ffion" not in data, path.name


def test_a_folder_made_with_another_policy_is_not_acted_on(cabinet: Cabinet) -> None:
    other = POLICY.model_copy(update={"title": "Ours"})
    with pytest.raises(UsageError, match="another policy"):
        taken(Cabinet(cabinet.folder, cabinet.identity, other), STEM)


def test_a_document_that_is_not_there_is_told(cabinet: Cabinet) -> None:
    with pytest.raises(SealError, match="no vault file of that name"):
        taken(cabinet, "none")


def test_what_the_verifier_refuses_is_not_put_in_place(cabinet: Cabinet) -> None:
    desk = acted(cabinet, Redact(place(taken(cabinet, STEM), "Beck Hill"), "UK_ADDRESS"))
    shutil.copy(cabinet.folder.vault(STEM), cabinet.folder.vault("Beck Hill FGB"))
    with pytest.raises(Withheld):
        propose(cabinet, taken(cabinet, "Beck Hill FGB"), PASSPHRASE)
    assert not cabinet.folder.part1("Beck Hill FGB").exists()
    propose(cabinet, desk, PASSPHRASE)


def after_acts(home: Path, identity: Identity) -> Desk:
    with open_folder(home / "out") as folder:
        cabinet = Cabinet(folder, identity, POLICY)
        return acted(cabinet, Decide(osian(cabinet), Action.KEEP))


def again(home: Path, identity: Identity, policy: Policy = POLICY) -> Desk:
    with open_folder(home / "out") as folder:
        return taken(Cabinet(folder, identity, policy), STEM)


def test_a_new_run_makes_part_1_of_what_people_decided(home: Path, identity: Identity) -> None:
    before = after_acts(home, identity)
    assert run(home) == {"FGB.docx": "done"}
    assert again(home, identity).history == before.history
    assert "Osian Grug" in printed((home / "out" / "part1" / "FGB.docx").read_bytes())
    assert run(home) == {"FGB.docx": "unchanged"}


def test_a_new_run_under_another_policy_carries_the_acts_over(
    home: Path, identity: Identity
) -> None:
    before = after_acts(home, identity)
    said = POLICY.model_dump()
    placeholders = {**said["placeholders"], "staff": "Colleague"}
    other = Policy.model_validate({**said, "placeholders": placeholders})
    assert run(home, other) == {"FGB.docx": "done"}
    assert again(home, identity, other).history == before.history
    assert "Osian Grug" in printed((home / "out" / "part1" / "FGB.docx").read_bytes())


def test_a_file_that_was_changed_is_not_done_over_what_people_decided(
    home: Path, identity: Identity
) -> None:
    before = after_acts(home, identity)
    (home / "in" / "FGB.docx").write_bytes(minutes(*MINUTES, "5. Close"))
    outcome = run(home)["FGB.docx"]
    assert outcome.startswith("failed")
    assert "has been changed since" in outcome
    assert again(home, identity).history == before.history


def test_a_file_that_was_changed_is_done_where_nobody_decided_anything(home: Path) -> None:
    (home / "in" / "FGB.docx").write_bytes(minutes(*MINUTES, "5. Close"))
    assert run(home) == {"FGB.docx": "done"}


def test_a_vault_that_cannot_be_opened_is_not_written_over(home: Path) -> None:
    vault = home / "out" / "vault" / "FGB.age"
    vault.write_bytes(vault.read_bytes()[:-1])
    before = vault.read_bytes()
    assert "cannot be opened" in run(home)["FGB.docx"]
    assert vault.read_bytes() == before
    vault.unlink()
    assert run(home) == {"FGB.docx": "done"}
