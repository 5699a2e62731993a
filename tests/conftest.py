"""What all tests share: laws without a clock, and one run of the product over all samples."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings
from product import PASSPHRASE, SAMPLES, Result, environment, redactor

if TYPE_CHECKING:
    from pathlib import Path

settings.register_profile(  # a busy machine proves nothing wrong
    "no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("no clock")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests first: at the end there is something short for whoever is done before."""
    items.sort(key=lambda item: item.path.parent.name != "web")


@dataclass(frozen=True)
class SampleRun:
    """The samples' results: the output folder, and what the command said."""

    out: Path
    temporary: Path  # where the process was told to put temporary files
    passphrase_file: Path
    result: Result = field(repr=False)

    def file(self, part: str, stem: str) -> Path:
        return self.out / part / f"{stem}.{'age' if part == 'vault' else 'docx'}"


@pytest.fixture(scope="session")
def sample_run(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> SampleRun:
    """Done once, also where several processes share the tests."""
    shared = tmp_path_factory.getbasetemp()
    if worker_id != "master":
        shared = shared.parent
    home = shared / "sample run"
    with FileLock(shared / "sample run.lock"):
        said = home / "said.json"
        if not said.exists():
            home.mkdir()
            (home / "passphrase.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
            said.write_text(json.dumps(asdict(_run(home))), encoding="utf-8")
        result = Result(**json.loads(said.read_text(encoding="utf-8")))
    return SampleRun(home / "out", home / "tmp", home / "passphrase.txt", result)


def _run(home: Path) -> Result:
    return redactor(
        "run", SAMPLES, "--out", home / "out", "--jobs", "2",
        "--people", SAMPLES / "people.csv", "--policy", SAMPLES / "policy.toml",
        "--passphrase-file", home / "passphrase.txt", "--json",
        env=environment(home / "tmp"),
    )  # fmt: skip
