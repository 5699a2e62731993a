"""The trust's policy: the default, a file of its own over it, and what is said of a wrong one."""

from __future__ import annotations

import datetime as dt
import itertools
import re
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from redactor.data import Action, Matter, Role
from redactor.detect.recognizers import IDENTIFIERS
from redactor.errors import PolicyError
from redactor.policy import Policy, load
from redactor.policy.model import ENTITY_TYPES

ROOT = Path(__file__).resolve().parents[2]
DEFAULT = tomllib.loads((files("redactor.policy") / "default.toml").read_text(encoding="utf-8"))
RULE = '[[people]]\naction = "redact"\nreason = "pupil"\n'


def own(folder: Path, text: str) -> Policy:
    path = folder / "our policy.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def action(policy: Policy, role: Role, matter: Matter, *, seated: bool) -> Action:
    return next(r.action for r in policy.people if r.fits(role, matter, seated=seated))


@pytest.mark.parametrize(
    ("role", "matter", "seated", "expected"),
    [
        (Role.GOVERNOR, Matter.ORDINARY, True, Action.KEEP),
        (Role.CLERK, Matter.COMPLAINT, True, Action.KEEP),
        (Role.HEAD, Matter.PUPIL, True, Action.KEEP),
        (Role.STAFF, Matter.ORDINARY, False, Action.KEEP),
        (Role.STAFF, Matter.COMPLAINT, True, Action.KEEP),
        (Role.OTHER, Matter.ORDINARY, False, Action.KEEP),
        (Role.HEAD, Matter.PERSONNEL, True, Action.REDACT),
        (Role.STAFF, Matter.PERSONNEL, False, Action.REDACT),
        (Role.STAFF, Matter.COMPLAINT, False, Action.REDACT),
        (Role.PUPIL, Matter.ORDINARY, True, Action.REDACT),
        (Role.FAMILY, Matter.ORDINARY, False, Action.REDACT),
        (Role.STAFF, Matter.PUPIL, False, Action.REVIEW),
        (Role.UNKNOWN, Matter.ORDINARY, False, Action.REVIEW),
    ],
)
def test_the_trusts_policy_says_who_may_be_named(
    role: Role,
    matter: Matter,
    seated: bool,  # noqa: FBT001
    expected: Action,
) -> None:
    assert action(load(), role, matter, seated=seated) is expected


def test_a_rule_fits_everybody() -> None:
    rules = load().people
    for role, matter, seated in itertools.product(Role, Matter, (True, False)):
        assert any(rule.fits(role, matter, seated=seated) for rule in rules)


@pytest.mark.parametrize(
    ("entity_type", "score", "expected"),
    [
        ("UK_NINO", 0.9, Action.REDACT),
        ("PHONE_NUMBER", 0.45, Action.REDACT),
        ("PHONE_NUMBER", 0.44, Action.KEEP),
        ("PUPIL_CLASS", 0.9, Action.KEEP),
    ],
)
def test_identifiers_go_unless_they_are_faint_or_named(
    entity_type: str, score: float, expected: Action
) -> None:
    assert load().identifiers.action(entity_type, score) is expected


def test_the_policy_knows_every_kind_that_is_looked_for() -> None:
    assert {entity for kind in IDENTIFIERS for entity in kind().supported_entities} == ENTITY_TYPES


def test_an_own_file_says_only_what_differs(tmp_path: Path) -> None:
    policy = own(
        tmp_path,
        'title = "Ours"\n[limits]\nfile_mb = 5\n[placeholders]\npupil = "Learner"\n'
        '[identifiers]\nUK_POSTCODE = "keep"\n[reasons]\nemployee = { clause = "Rule 7" }\n',
    )
    usual = load()
    assert policy.title == "Ours"
    assert (policy.limits.file_mb, policy.limits.parts) == (5, usual.limits.parts)
    assert policy.placeholders == {**usual.placeholders, Role.PUPIL: "Learner"}
    assert policy.identifiers.action("UK_POSTCODE", 1.0) is Action.KEEP
    assert policy.identifiers.action("UK_ADDRESS", 1.0) is Action.REDACT
    assert policy.reasons["employee"].clause == "Rule 7"
    assert policy.reasons["employee"].code == usual.reasons["employee"].code
    assert policy.people == usual.people


def test_own_rules_about_people_take_the_place_of_all_rules(tmp_path: Path) -> None:
    assert [rule.reason for rule in own(tmp_path, RULE).people] == ["pupil"]


@pytest.mark.parametrize("text", ["", "# nothing to say\n", "\ufefftitle = 'x'\n", "title='x'\r\n"])
def test_a_file_that_says_little_is_a_policy(tmp_path: Path, text: str) -> None:
    assert own(tmp_path, text).people == load().people


def test_the_hash_is_of_what_is_said_and_not_of_the_lay_out(tmp_path: Path) -> None:
    one = own(tmp_path, '[identifiers]\nURL = "keep"\nUK_NHS = "review"\n[limits]\nparts = 9\n')
    two = own(
        tmp_path, '# ours\nlimits = {parts=9}\n[identifiers]\nUK_NHS = "review"\nURL = "keep"\n'
    )
    other = own(tmp_path, '[identifiers]\nURL = "keep"\nUK_NHS = "review"\n[limits]\nparts = 8\n')
    assert one.sha256 == two.sha256
    assert len({one.sha256, other.sha256, load().sha256}) == 3


@pytest.mark.parametrize(
    ("today", "overdue"),
    [(dt.date(2026, 7, 30), False), (dt.date(2026, 7, 31), False), (dt.date(2026, 8, 1), True)],
)
def test_a_policy_is_overdue_after_its_review_date(
    today: dt.date,
    overdue: bool,  # noqa: FBT001
) -> None:
    assert load().is_overdue(today) is overdue


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = 3\n", r"line 1 \(title\): this is a text"),
        ('titel = "Ours"\n', r"line 1 \(titel\): a policy has no entry of this name"),
        ("review_date = 2026\n", r"line 1 \(review_date\): this is a date"),
        (
            '\n\n[split]\nactions = "yes"\n',
            r"line 4 \(split.actions\): this is either true or false",
        ),
        ('[split]\nextra_markers = "Green"\n', r"line 2 \(split.extra_markers\): this is a list"),
        ("split = 3\n", r"line 1 \(split\): this is a table"),
        ("[limits]\nfile_mb = -1\n", r"line 2 \(limits.file_mb\): it should be greater than 0"),
        ('limits.file_mb = "64"\n', r"line 1 \(limits.file_mb\): this is a whole number"),
        ("[limits]\nrate = 3\n", r"line 2 \(limits.rate\): a policy has no entry"),
        (RULE + RULE + 'roles = ["pupl"]\n', r"line 7 \(people.roles\): it should be 'governor'"),
        (RULE + '[[people]]\naction = "cut"\n', r"line 5 \(people.action\): it should be 'redact'"),
        (
            RULE + '\n[[people]]\naction = "keep"\n',
            r"line 5 \(people.reason\): an entry is missing",
        ),
        (RULE + RULE.replace("pupil", "gossip"), r"line 6 \(people.reason\): \[reasons\] says"),
        ('[people]\naction = "keep"\n', r"line 1 \(people\): this is a list"),
        ("[identifiers]\nfaint = 2\n", r"line 2 \(identifiers.faint\): it should be less"),
        ('[identifiers]\nURL = "cut"\n', r"line 2 \(identifiers.URL\): it should be 'redact'"),
        ('[identifiers]\nUK_POSTCOD = "keep"\n', r"line 2 \(identifiers.UK_POSTCOD\): nothing of"),
        ('[identifiers]\nPERSON = "keep"\n', r"line 2 \(identifiers.PERSON\): nothing of"),
        ('[reasons]\npupil = { cod = "1" }\n', r"line 2 \(reasons.pupil\): a reason has a code"),
        ('[operator]\nname = "hash"\n', r"line 2 \(operator.name\): it should be 'placeholder'"),
        ('[operator]\ntext = ""\n', r"line 2 \(operator.text\): this must not be empty"),
        ('[placeholders]\npupils = "X"\n', r"line 2 \(placeholders.pupils\): it should be 'gov"),
        ('[placeholders]\npupil = " "\n', r"line 2 \(placeholders.pupil\): this must not be blank"),
        ("title = 'x'\n\nparts = = 3\n", r"not written as TOML should be: .*line 3"),
        ("[limits]\nparts = 3\nparts = 4\n", r"not written as TOML should be: .*line 3"),
        ("[limits\nparts = 3\n", r"not written as TOML should be: .*line 1"),
    ],
)
def test_a_wrong_policy_is_refused_with_the_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PolicyError, match=said) as refused:
        own(tmp_path, text)
    assert "our policy.toml" in str(refused.value)
    assert "docs/policy.md" in refused.value.hint


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"title = 'x'\n# caf\xe9\n", "not text in UTF-8: see line 2"),
        ("title = 'x'\n".encode("utf-16"), "not text in UTF-8: see line 1"),
    ],
)
def test_a_policy_in_another_encoding_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "policy.toml").write_bytes(data)
    with pytest.raises(PolicyError, match=said):
        load(tmp_path / "policy.toml")


@pytest.mark.parametrize("name", ["nowhere.toml", "."])
def test_a_policy_that_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PolicyError, match="cannot be read"):
        load(tmp_path / name)


def entries(table: dict[str, Any], above: str = "") -> set[str]:
    """The names of all entries, such as `limits.parts`; those of all rules are one set."""
    found: set[str] = set()
    for key, value in table.items():
        name = f"{above}{key}"
        if isinstance(value, list) and value and isinstance(value[0], dict):
            found |= {entry for rule in value for entry in entries(rule, f"{name}.")}
        elif isinstance(value, dict) and above != "reasons.":
            found |= entries(value, f"{name}.")
        else:
            found.add(name)
    return found


def test_the_page_about_the_policy_explains_every_entry_and_no_other() -> None:
    page = (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")
    explained: set[str] = set()
    table = ""
    for line in page.splitlines():
        if heading := re.fullmatch(r"## .*`\[{0,2}(\w*)\]{0,2}`", line):
            table = f"{heading[1]}." if heading[1] else ""
        elif row := re.match(r"\| `(\w+)`(?:, `(\w+)`)* \|", line):
            names = re.findall(r"`(\w+)`", row[0])
            explained |= {f"{table}{name}" for name in names}
    expected = entries(DEFAULT) | {f"identifiers.{entity}" for entity in ENTITY_TYPES}
    assert explained == expected
