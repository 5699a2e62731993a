"""The same batch on a cluster: a real scheduler and two real workers, by TLS; one of them is killed."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from product import PASSPHRASE, ROOT, SAMPLES, environment, redactor

from redactor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import SampleRun

distributed = pytest.importorskip("distributed", reason="needs the extra `cluster`")

from redactor.batch.cluster import require_secure  # noqa: E402  # only where Dask is

SETTLED = 300  # seconds until a process on a busy machine has started


def certificate(folder: Path) -> dict[str, str]:
    """One self-signed certificate for all sides, as Dask's settings in the environment."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    built = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    (folder / "certificate.pem").write_bytes(built.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    tls = "DASK_DISTRIBUTED__COMM__TLS__"
    settings = {f"{tls}CA_FILE": "certificate.pem"}
    for side in ("SCHEDULER", "WORKER", "CLIENT"):
        settings |= {f"{tls}{side}__CERT": "certificate.pem", f"{tls}{side}__KEY": "key.pem"}
    return {name: str(folder / value) for name, value in settings.items()}


@contextmanager
def started(*arguments: str, env: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "dask", *arguments]
    with log.open("wb") as said:
        process = subprocess.Popen(  # noqa: S603  # the two commands of the documentation
            command, cwd=ROOT, env=env, stdout=said, stderr=said
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def scheduler_address(log: Path) -> str:
    end = time.monotonic() + SETTLED
    while time.monotonic() < end:
        for word in log.read_text("utf-8", "replace").split():
            if word.startswith(("tls://", "tcp://")):
                return word
        time.sleep(0.1)
    raise AssertionError(log.read_text("utf-8", "replace"))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "part1").iterdir())}


def test_a_cluster_gives_the_same_files_although_a_worker_is_killed(
    sample_run: SampleRun, tmp_path: Path
) -> None:
    env = environment(tmp_path / "tmp", **certificate(tmp_path), OPENBLAS_NUM_THREADS="1")
    run = (
        "run", SAMPLES, "--people", SAMPLES / "people.csv", "--policy", SAMPLES / "policy.toml",
        "--passphrase-file", sample_run.passphrase_file, "--json", "--out",
    )  # fmt: skip
    with ExitStack() as cluster:
        log = tmp_path / "scheduler.log"
        options = ("scheduler", "--protocol", "tls", "--host", "127.0.0.1", "--port", "0")
        cluster.enter_context(started(*options, "--no-dashboard", env=env, log=log))
        url = scheduler_address(log)
        workers = [
            cluster.enter_context(
                started(
                    "worker", url, "--nthreads", "1", "--no-nanny", "--no-dashboard",
                    "--local-directory", str(tmp_path / f"worker {number}"),
                    env=env, log=tmp_path / f"worker{number}.log",
                )
            )
            for number in range(2)
        ]  # fmt: skip
        for number in range(2):
            scheduler_address(tmp_path / f"worker{number}.log")
        command = [sys.executable, "-m", "redactor", *map(str, run), str(tmp_path / "out")]
        going = subprocess.Popen(  # noqa: S603  # our own command
            [*command, "--scheduler", url],
            cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip
        while going.poll() is None and not any((tmp_path / "out").glob("part1/*")):
            time.sleep(0.02)
        workers[0].kill()
        out, err = going.communicate(timeout=600)
    assert going.returncode == sample_run.result.code, err
    assert json.loads(out) == json.loads(sample_run.result.out)
    assert files(tmp_path / "out") == files(sample_run.out)


@pytest.mark.parametrize(
    "url",
    ["tls://10.0.0.7:8786", "tcp://127.0.0.1:8786", "tcp://localhost:8786", "tcp://[::1]:8786"],
)
def test_minutes_may_go_by_tls_or_stay_on_the_machine(url: str) -> None:
    require_secure(url)


@pytest.mark.parametrize(
    "url",
    ["tcp://10.0.0.7:8786", "tcp://county.example:8786", "county.example:8786", "ws://localhost:80", "tcp://127.0.0.1.example:1"],
)  # fmt: skip
def test_minutes_never_leave_the_machine_without_tls(url: str) -> None:
    with pytest.raises(UsageError, match="TLS"):
        require_secure(url)


def test_a_scheduler_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, "utf-8")
    shutil.copytree(SAMPLES, tmp_path / "in")
    result = redactor(
        "run", tmp_path / "in", "--out", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:9",
        "--passphrase-file", tmp_path / "passphrase.txt", env=environment(tmp_path / "tmp"),
    )  # fmt: skip
    assert result.code == 2
    assert "scheduler does not answer" in result.err
