"""The commands as a clerk meets them: processes of their own, exit codes, and what is said."""

from __future__ import annotations

import json
import shutil
import tomllib
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from product import (
    MINUTES,
    PASSPHRASE,
    PUBLIC,
    SAMPLES,
    SECRETS,
    Result,
    changed,
    environment,
    minutes,
    printed,
    redactor,
    secrets_in,
)
from test_ingest import ole
from typer.main import get_command
from typer.testing import CliRunner

from redactor import __version__, ledger
from redactor.cli import app
from redactor.release import open_folder
from redactor.seal.office import open_office, seal_office

if TYPE_CHECKING:
    from conftest import SampleRun

OTHER_PASSPHRASE = "kettle orange window tram"  # noqa: S105  # guards nothing


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path / "tmp")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return written(tmp_path / "passphrase.txt", PASSPHRASE + "\n")


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def says_nothing(result: Result) -> None:
    """No word of the minutes is in what the command said."""
    assert [text for text in (*SECRETS, *PUBLIC) if text in result.said] == []
    assert "Traceback" not in result.said


def about(result: Result, name: str) -> str:
    """The paragraph of the report that speaks of a file that was not done."""
    (paragraph,) = [part for part in result.out.split("\n\n") if part.startswith(f"{name}: ")]
    return paragraph


def bomb() -> bytes:
    """A file that is small only as long as it is packed."""
    path = Path("word/document.xml")
    return changed(minutes(), "</w:body>", f"{' ' * 3_000_000}</w:body>", path.as_posix())


def external_entity() -> bytes:
    declared = '?>\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return changed(minutes(), "?>", declared)


BAD = {
    "encrypted.docx": (seal_office(minutes(), PASSPHRASE), "password"),
    "legacy.doc": (ole("WordDocument"), "old Word document"),
    "rich.rtf": (b"{\\rtf1\\ansi Ms Delyth Tarn}", "Rich Text"),
    "renamed.docx": (b"%PDF-1.7\n%Ms Delyth Tarn", "a PDF"),
    "no zip.docx": (b"Ms Delyth Tarn", "not a Word file"),
    "truncated.docx": (minutes()[:-3000], "damaged or incomplete"),
    "bomb.docx": (bomb(), "larger than the policy allows"),
    "entity.docx": (external_entity(), "load other files"),
    "empty.docx": (b"", "empty"),
}


def test_one_good_and_ten_bad_files(tmp_path: Path, env: dict[str, str], secret: Path) -> None:
    inbox, out = tmp_path / "in", tmp_path / "out"
    for name, (data, _) in BAD.items():
        written(inbox / name, data)
    written(inbox / "FGB 5 March.docx", minutes())
    written(inbox / "older" / "fgb 5 march.docx", minutes("Another meeting"))
    written(out / "part1" / "renamed.docx", "from an earlier run, when it could still be read")
    rules = "review_date = 2020-02-03\n[limits]\nunpacked_mb = 2\n[split]\nactions = true\n"
    result = redactor(
        "run", inbox, inbox / "vanished.docx", "--out", out, "--passphrase-file", secret,
        "--policy", written(tmp_path / "ours.toml", rules), "--jobs", "1", env=env,
    )  # fmt: skip
    assert result.code == 1
    assert result.last == "1 of 12 files is done; the other 11 were not written: see above."
    assert "Note: your policy (Confidentiality Policy" in result.err
    assert "was due for review on 3 February 2020." in result.err
    for name, (_, said) in BAD.items():
        assert said in about(result, name), name
    assert "no longer there" in about(result, "vanished.docx")
    assert "same name: FGB 5 March.docx" in about(result, "older/fgb 5 march.docx")
    for part in result.out.split("\n\n")[2:]:
        _, hint = part.strip().split("\n")
        assert hint.startswith("    ")
        assert hint.strip().endswith((".", "?"))
    assert sorted(files(out)) == [
        ".redactor-done.jsonl",
        ".redactor.lock", "ledger.jsonl", "part1/FGB 5 March.docx", "part2/FGB 5 March.docx",
        "vault/FGB 5 March.age", "vault/identity.age",
    ]  # fmt: skip
    says_nothing(result)


STRANGE = [
    "Gwenllïan’s minutes #4 (100%) & more.docx",
    "minutes [draft].docx",
    "sub folder/ünï – cödé 📎.docx",
    f"{'long ' * 46}name.docx",
]


def test_a_folder_is_done_again_after_something_changed(
    tmp_path: Path, env: dict[str, str], secret: Path
) -> None:
    inbox = tmp_path / "OneDrive - Beck Hill Trust" / "Clerk’s files"
    out = inbox / "Ergebnisse – results"
    for name in STRANGE:
        written(inbox / name, minutes())
    written(inbox / "identity.docx", minutes())
    arguments = ["run", inbox, "--out", out, "--json", "--jobs", "2"]
    first = redactor(
        *arguments, "--passphrase-file", secret, "--findings", tmp_path / "found", env=env
    )
    assert statuses(first) == {**dict.fromkeys(STRANGE, "done"), "identity.docx": "failed"}
    assert first.code == 1
    says_nothing(first)
    before = files(out)
    part1s = [data for name, data in before.items() if name.startswith("part1/")]
    assert len(part1s) == len(STRANGE)
    assert len({printed(part1) for part1 in part1s}) == 1
    assert secrets_in(part1s[0]) == {}
    lists = list((tmp_path / "found").iterdir())
    assert sorted(path.stem for path in lists) == sorted(Path(name).stem for name in STRANGE)
    found = [json.loads(line) for line in lists[0].read_text(encoding="utf-8").splitlines()]
    assert {"document", "block", "start", "end", "text", "entity_type", "role", "action", "score", "reason"} <= found[0].keys()  # fmt: skip

    written(inbox / "minutes [draft].docx", b"no longer a Word file")
    again = redactor(*arguments, env={**env, "REDACTOR_PASSPHRASE_FILE": str(secret)})
    assert statuses(again)["minutes [draft].docx"] == "refused"
    assert again.last == "3 of 5 files are done; the other 2 were not written: see above."
    after = files(out)
    assert before.keys() - after.keys() == {"part1/minutes [draft].docx"}
    assert after.keys() <= before.keys()
    for name in ("part2/minutes [draft].docx", "vault/minutes [draft].age", "vault/identity.age"):
        assert after[name] == before[name]
    for name in after:
        if name.startswith("part1/"):
            assert after[name] == before[name]
    events = [entry.event for entry in ledger.check_ledger(out / "ledger.jsonl")]
    assert events.count("run") == 2
    assert (events.count("done"), events.count("refused"), events.count("failed")) == (
        4,
        1,
        2,
    )  # three were unchanged
    assert not [name for name in STRANGE if name.encode() in after["ledger.jsonl"]]
    assert list((tmp_path / "tmp").iterdir()) == []


def statuses(result: Result) -> dict[str, str]:
    return {outcome["name"]: outcome["status"] for outcome in json.loads(result.out)}


def test_a_passphrase_is_asked_for_twice_when_no_place_has_one(
    tmp_path: Path, env: dict[str, str]
) -> None:
    arguments = ["run", written(tmp_path / "FGB.docx", minutes()), "--out", tmp_path / "out"]
    typed = f"{PASSPHRASE}\n{OTHER_PASSPHRASE}\n"
    wrong = redactor(*arguments, env=env, typed=typed)
    assert (wrong.code, wrong.last) == (2, "Type them again. Nothing was done.")
    assert not (tmp_path / "out").exists()
    right = redactor(*arguments, env=env, typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert (right.code, right.last) == (0, "The file is done.")
    sealed = (tmp_path / "out" / "part2" / "FGB.docx").read_bytes()
    assert MINUTES[-1] in printed(open_office(sealed, PASSPHRASE))
    for result in (wrong, right):
        assert PASSPHRASE not in result.said
        says_nothing(result)


WRONG = {
    "an unknown option": (["--polcy", "x"], "No such option"),
    "no jobs": (["--jobs", "0"], "Invalid value"),
    "a missing policy": (["--policy", "{tmp}/none.toml"], "none.toml cannot be read"),
    "an invalid policy": (["--policy", "{tmp}/bad.toml"], "not valid on line 3 (limits.parts)"),
    "a missing roster": (["--people", "{tmp}/none.csv"], "none.csv cannot be read"),
    "an invalid roster": (["--people", "{tmp}/bad.csv"], "a role in line 2 that is none"),
    "a roster of Excel's own": (["--people", "{tmp}/latin.csv"], "latin.csv is not text in UTF-8"),
    "a weak passphrase": (["--passphrase-file", "{tmp}/weak.txt"], "too easy to guess"),
    "no passphrase file": (["--passphrase-file", "{tmp}/none.txt"], "cannot be read"),
    "nobody to ask": ([], "There is no passphrase"),
    "findings among the sealed": (["--findings", "{tmp}/out/part2/x"], "are in clear"),
    "findings among what is published": (["--findings", "{tmp}/out/published"], "are in clear"),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_usage_is_told_and_nothing_is_written(
    what: str, tmp_path: Path, env: dict[str, str]
) -> None:
    written(tmp_path / "bad.toml", '# ours\n[limits]\nparts = "many"\n')
    written(tmp_path / "bad.csv", "name,role\nDelyth Tarn,teacher\n")
    written(tmp_path / "latin.csv", "name,role\nSiân Tarn,staff\n".encode("cp1252"))
    written(tmp_path / "weak.txt", "password1234\n")
    written(tmp_path / "FGB.docx", minutes())
    arguments, said = WRONG[what]
    before = files(tmp_path)
    result = redactor(
        "run", tmp_path / "FGB.docx", "--out", tmp_path / "out",
        *(argument.format(tmp=tmp_path) for argument in arguments), env=env,
    )  # fmt: skip
    assert result.code == 2
    assert said in result.err
    assert result.last.startswith("Error: ") or result.last.endswith("Nothing was done.")
    assert files(tmp_path) == before
    assert not (tmp_path / "out").exists()
    says_nothing(result)


def test_a_folder_without_minutes_and_a_folder_in_use_are_told(
    tmp_path: Path, env: dict[str, str], secret: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    result = redactor("run", empty, "--out", empty / "out", "--passphrase-file", secret, env=env)
    assert result.code == 2
    assert "There are no Word files there." in result.err
    assert list(empty.iterdir()) == []
    nowhere = redactor(
        "run", tmp_path / "Atumn", "--out", empty / "out", "--passphrase-file", secret, env=env
    )
    assert (nowhere.code, "There is no such folder: Atumn." in nowhere.err) == (2, True)
    assert list(empty.iterdir()) == []
    file = written(tmp_path / "FGB.docx", minutes())
    with open_folder(tmp_path / "out"):
        arguments = ["run", file, "--out", tmp_path / "out", "--passphrase-file", secret]
        second = redactor(*arguments, env=env)
    assert second.code == 2
    assert "Another run is using the output folder." in second.err
    assert list(files(tmp_path / "out")) == [".redactor.lock"]


def test_a_wrong_passphrase_changes_nothing_in_a_folder(
    sample_run: SampleRun, tmp_path: Path, env: dict[str, str]
) -> None:
    before = files(sample_run.out)
    wrong = written(tmp_path / "wrong.txt", OTHER_PASSPHRASE)
    result = redactor("run", SAMPLES, "--out", sample_run.out, "--passphrase-file", wrong, env=env)
    assert result.code == 2
    assert "This is not the passphrase of this folder." in result.err
    assert result.last.endswith("Nothing was done.")
    assert files(sample_run.out) == before


def test_a_file_is_no_folder_for_results(tmp_path: Path, env: dict[str, str], secret: Path) -> None:
    file = written(tmp_path / "afile", "kept as it is")
    source = written(tmp_path / "FGB.docx", minutes())
    before = files(tmp_path)
    run = ("run", source, "--passphrase-file", secret, "--out")
    for arguments in (
        (*run, file),
        (*run, file / "results"),
        ("demo", "--out", file),
        ("publish", file, "--passphrase-file", secret),
        ("verify", source, "--against", file, "--passphrase-file", secret),
    ):
        result = redactor(*arguments, env=env)
        assert (result.code, f"{file} is a file, not a folder." in result.err) == (2, True)
    assert files(tmp_path) == before


STEM = "Wallowdale govs mins Jan 25"


def test_verify_says_yes_to_our_part_1_and_no_to_another(
    sample_run: SampleRun, tmp_path: Path
) -> None:
    part1 = sample_run.file("part1", STEM)
    planted = changed(part1.read_bytes(), "listened to readers", "listened to Oscar")
    common = ["--against", sample_run.out, "--passphrase-file", sample_run.passphrase_file]
    policy = ["--policy", SAMPLES / "policy.toml"]
    env = environment(tmp_path / "tmp")
    yes = redactor("verify", part1, *common, *policy, env=env)
    assert yes.code == 0
    assert yes.last.startswith(f"{STEM}.docx: everything in it was planned for publication")
    no = redactor("verify", written(tmp_path / f"{STEM}.docx", planted), *common, *policy, env=env)
    assert no.code == 1
    assert "leaks: something that was redacted is still there (the minutes, paragraph" in no.err
    assert no.last.startswith("It must not be shown.")
    assert "Oscar" not in no.said
    other = redactor("verify", part1, *common, env=env)
    assert other.code == 2
    assert "made with another policy" in other.err
    assert list((tmp_path / "tmp").iterdir()) == []


def test_verify_names_the_line_of_a_ledger_that_was_tampered_with(
    sample_run: SampleRun, tmp_path: Path, env: dict[str, str]
) -> None:
    out = shutil.copytree(sample_run.out, tmp_path / "out")
    lines = (out / "ledger.jsonl").read_bytes().splitlines(keepends=True)
    arguments = [
        "verify", out / "part1" / f"{STEM}.docx", "--against", out,
        "--passphrase-file", sample_run.passphrase_file, "--policy", SAMPLES / "policy.toml",
    ]  # fmt: skip
    written(out / "ledger.jsonl", b"".join([*lines[:1], *lines[2:]]))
    removed = redactor(*arguments, env=env)
    assert removed.code == 1
    assert "everything in it was planned for publication" in removed.err
    assert "Line 2 of the ledger does not follow the one before." in removed.err
    (out / "ledger.jsonl").unlink()
    gone = redactor(*arguments, env=env)
    assert (gone.code, "There is no ledger." in gone.err) == (1, True)


def test_verify_takes_what_others_made_of_a_part_1(sample_run: SampleRun, tmp_path: Path) -> None:
    part1 = sample_run.file("part1", STEM).read_bytes()
    common = [
        "--against", sample_run.out, "--passphrase-file", sample_run.passphrase_file,
        "--policy", SAMPLES / "policy.toml",
    ]  # fmt: skip
    env = environment(tmp_path / "tmp")
    saved = changed(part1, "<w:p>", '<w:p w:rsidR="00AB12CD">')
    foreign = redactor("verify", written(tmp_path / "fgb.docx", saved), *common, env=env)
    assert foreign.code == 1
    assert "fgb.docx cannot be proven safe: the Word file holds something" in foreign.err
    assert foreign.last.startswith("Nothing that was redacted or sealed was found in it")
    text = written(tmp_path / "fgb.txt", f"{printed(part1)}\nOscar was thanked.\n")
    leak = redactor("verify", text, "--document", STEM, *common, env=env)
    assert leak.code == 1
    assert "fgb.txt leaks: something that was redacted is still there (the text" in leak.err
    assert "Oscar" not in leak.said


def test_verify_says_what_it_needs(sample_run: SampleRun, tmp_path: Path) -> None:
    common = [
        "--passphrase-file", sample_run.passphrase_file, "--policy", SAMPLES / "policy.toml"
    ]  # fmt: skip
    env = environment(tmp_path / "tmp")
    letter = written(tmp_path / "letter.txt", "Dear parents and carers, term starts on Monday.\n")
    against = ["--against", sample_run.out]
    asked = {
        "like none of the minutes": redactor("verify", letter, *against, *common, env=env),
        "no minutes of that name": redactor(
            "verify", letter, *against, "--document", "x", *common, env=env
        ),
        f"no results of redactor in {tmp_path.name}": redactor(
            "verify", letter, "--against", tmp_path, *common, env=env
        ),
    }
    for message, result in asked.items():
        assert result.code == 2
        assert message in result.err
        assert result.last.endswith("Nothing was done.")


def test_open_gives_part_2_and_the_original_back(
    sample_run: SampleRun, tmp_path: Path, env: dict[str, str]
) -> None:
    common = ["--passphrase-file", sample_run.passphrase_file]
    target = tmp_path / "Part 2 – opened.docx"
    part2 = redactor("open", sample_run.file("part2", STEM), "--out", target, *common, env=env)
    assert part2.code == 0
    assert "not sealed: keep it safe" in part2.last
    assert "Miss Lorna Gaunt is on long-term sick" in printed(target.read_bytes())
    original = tmp_path / "original.docx"
    vault = redactor("open", sample_run.file("vault", STEM), "--out", original, *common, env=env)
    assert vault.code == 0
    (source,) = SAMPLES.rglob(f"{STEM}.docx")
    assert original.read_bytes() == source.read_bytes()
    again = redactor("open", sample_run.file("vault", STEM), "--out", original, *common, env=env)
    assert (again.code, "exists already" in again.err) == (2, True)
    wrong = written(tmp_path / "wrong.txt", "kettle orange window 7 harbour")
    for part in ("part2", "vault"):
        sealed = sample_run.file(part, STEM)
        no = redactor("open", sealed, "--out", tmp_path / part, "--passphrase-file", wrong, env=env)
        assert (no.code, "This is not the passphrase of this f" in no.err) == (2, True)
    assert list((tmp_path / "tmp").iterdir()) == []


def test_nothing_is_opened_into_the_folders_of_the_results(
    sample_run: SampleRun, env: dict[str, str]
) -> None:
    common = ["--passphrase-file", sample_run.passphrase_file]
    for folder in ("part1", "published", "vault/deeper"):
        target = sample_run.out / folder / "v.docx"
        vault = sample_run.file("vault", STEM)
        result = redactor("open", vault, "--out", target, *common, env=env)
        assert (result.code, "everything is sealed or safe to show" in result.err) == (2, True)
        assert not target.exists()


def test_what_is_no_file_is_wrong_usage_and_named(
    sample_run: SampleRun, tmp_path: Path, env: dict[str, str]
) -> None:
    secret = ["--passphrase-file", sample_run.passphrase_file]
    (tmp_path / "Autumn").mkdir()
    to = ["--out", tmp_path / "x.docx", *secret]
    by = ["--by", "Ffion Mair", *secret]
    told = {
        ("open", tmp_path / "gone.age", *to): "There is no such file: gone.age.",
        ("open", tmp_path / "Autumn", *to): "Autumn is a folder, not a file.",
        ("redline", tmp_path / "gone.age", *to): "There is no such file: gone.age.",
        ("amend", sample_run.out, tmp_path / "gone.docx", *by): "There is no such file: gone.docx.",
        ("detect", tmp_path / "Autumn"): "Autumn is a folder, not a file.",
        ("verify", tmp_path / "gone.docx", "--against", sample_run.out, *secret):
            "There is no such file: gone.docx.",
    }  # fmt: skip
    for arguments, said in told.items():
        result = redactor(*arguments, env=env)
        assert (result.code, said in result.err) == (2, True), arguments[0]
        assert result.last.endswith("Nothing was done.")


def test_detect_prints_lines_of_json_and_goes_on_after_a_bad_file(
    tmp_path: Path, env: dict[str, str]
) -> None:
    text = "\ufeffPresent: Mrs Siân Mulcaster\r\n\r\nOsian Grug rang 07700 900284.\r\n"
    word = written(tmp_path / "FGB.docx", minutes())
    plain = written(tmp_path / "notes – März.txt", text)
    before = files(tmp_path)
    result = redactor("detect", word, tmp_path / "gone.docx", plain, env=env)
    assert result.code == 1
    assert result.err.startswith("gone.docx: The file is no longer there")
    assert result.last == "2 of 3 files are done; the other was not written: see above."
    lines: list[dict[str, Any]] = [json.loads(line) for line in result.out.splitlines()]
    for line in lines:
        assert line.keys() >= {"document", "start", "end", "text", "entity_type", "role", "score"}
        if line["document"] == "notes – März":
            assert text[line["start"] : line["end"]] == line["text"]
    kinds = {(line["document"], line["entity_type"]) for line in lines}
    assert kinds >= {
        ("FGB", "PERSON"),
        ("notes – März", "PERSON"),
        ("notes – März", "PHONE_NUMBER"),
    }
    assert files(tmp_path) == before


def test_nothing_confidential_is_left_in_clear_on_the_disk(sample_run: SampleRun) -> None:
    assert list(sample_run.temporary.iterdir()) == []
    left = files(sample_run.out)
    for data in list(left.values()):
        if data.startswith(b"PK"):
            continue
        for text in confidential("sealed"):
            assert text.encode("utf-8") not in data
            assert text.encode("utf-16-le") not in data
    assert all(zipfile.is_zipfile(sample_run.out / n) == n.startswith("part1/") for n in left)


def test_the_report_of_the_samples_names_nobody(sample_run: SampleRun) -> None:
    outcomes = json.loads(sample_run.result.out)
    assert all(outcome["status"] == "done" for outcome in outcomes)
    assert {"name", "status", "items", "part2_items", "redactions", "to_review", "removed", "message", "hint", "unchanged", "superseded"} == outcomes[0].keys()  # fmt: skip
    said = sample_run.result.said + (sample_run.out / "ledger.jsonl").read_text(encoding="utf-8")
    for kind in ("gone", "sealed"):
        assert [text for text in confidential(kind) if text in said] == []


def confidential(kind: str) -> list[str]:
    expected = [
        tomllib.loads(path.read_text(encoding="utf-8")) for path in SAMPLES.glob("*/expect.toml")
    ]
    return [text for sample in expected for text in sample[kind]]


def test_the_demo_says_where_to_look_and_how_to_open_part_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "samples"
    written(folder / "one" / "FGB.docx", minutes())
    for name in ("policy.toml", "people.csv"):
        shutil.copy(SAMPLES / name, folder / name)
    monkeypatch.setattr("redactor.samples.samples", lambda: folder)
    done = CliRunner().invoke(app, ["demo", "--out", str(tmp_path / "demo")])
    assert done.exit_code == 0
    assert f"Look at {tmp_path / 'demo' / 'part1'}" in done.stderr
    assert PASSPHRASE in done.stderr
    assert done.stderr.endswith("The file is done.\n")
    assert "Not carried over into Part 1: document property" in done.stdout
    sealed = (tmp_path / "demo" / "part2" / "FGB.docx").read_bytes()
    assert MINUTES[-1] in printed(open_office(sealed, PASSPHRASE))


def test_the_program_says_its_version_and_what_each_command_is_for() -> None:
    version = CliRunner().invoke(app, ["--version"])
    assert (version.exit_code, version.output) == (0, f"redactor {__version__}\n")
    shown = CliRunner().invoke(app, ["--help"])
    assert shown.exit_code == 0
    assert "..." not in shown.output.partition("Commands:")[2]


COMMANDS = {
    command.name or command.callback.__name__: command
    for command in app.registered_commands
    if command.callback
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_its_options(name: str) -> None:
    shown = CliRunner().invoke(app, [name, "--help"])
    assert shown.exit_code == 0
    command = get_command(app).commands[name]
    assert command.params
    assert all(parameter.help for parameter in command.params)
    assert " ".join(command.help.split()) in " ".join(shown.output.split())
