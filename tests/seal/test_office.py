"""A sealed package opens with its passphrase to what was sealed, and in no other way."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from functools import cache

import olefile
import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.errors import PassphraseError, SealError
from redactor.seal.office import open_office, seal_office
from redactor.seal.vault import new_identity

PASSPHRASE = "kettle orange window"  # noqa: S105  # guards nothing


@cache
def minutes() -> bytes:
    document = Document()
    document.add_paragraph("14. Headteacher's pay: agreed as proposed.")
    package = io.BytesIO()
    document.save(package)
    return package.getvalue()


@cache
def sealed_minutes() -> bytes:
    return seal_office(minutes(), PASSPHRASE)


def package_of(size: int) -> bytes:
    """A zip of exactly this many bytes."""
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("a", b"")
    filled = io.BytesIO()
    with zipfile.ZipFile(filled, "w") as archive:
        archive.writestr("a", b"\x5a" * (size - len(empty.getvalue())))
    return filled.getvalue()


def test_what_was_sealed_opens_with_the_passphrase() -> None:
    assert open_office(sealed_minutes(), PASSPHRASE) == minutes()


@pytest.mark.parametrize("size", [200, 4071, 4072, 4073, 4080, 4088, 4089, 4096, 4097, 8192])
def test_small_packages_open_as_well(size: int) -> None:
    package = package_of(size)
    assert len(package) == size
    assert open_office(seal_office(package, PASSPHRASE), PASSPHRASE) == package


@pytest.mark.parametrize("megabytes", [8, 16])
def test_packages_with_more_than_the_first_allocation_table_open_as_well(megabytes: int) -> None:
    package = package_of(megabytes * 1_000_000)
    sealed = seal_office(package, PASSPHRASE)
    assert open_office(sealed, PASSPHRASE) == package
    with olefile.OleFileIO(io.BytesIO(sealed)) as container:
        last = container.first_difat_sector + container.num_difat_sectors - 1
        assert container.num_difat_sectors == megabytes // 8
        assert container.getsect(last)[-4:] == b"\xfe\xff\xff\xff"  # end of chain


@pytest.mark.parametrize("passphrase", ["Fenster grün Käse", "кошка стол окно", "🫖" * 127])
def test_any_passphrase_that_can_be_typed_seals(passphrase: str) -> None:
    assert open_office(seal_office(minutes(), passphrase), passphrase) == minutes()


def test_the_sealed_file_says_that_it_is_agile_encryption_with_aes_256() -> None:
    with olefile.OleFileIO(
        io.BytesIO(sealed_minutes()), raise_defects=olefile.DEFECT_UNSURE
    ) as container:
        information = container.openstream("EncryptionInfo").read()
        assert container.exists("EncryptedPackage")
    assert information[:8] == b"\x04\x00\x04\x00\x40\x00\x00\x00"
    assert information.count(b'cipherAlgorithm="AES"') == 2
    assert information.count(b'keyBits="256"') == 2
    assert information.count(b'hashAlgorithm="SHA512"') == 2
    assert b'spinCount="100000"' in information


def test_the_sealed_file_shows_nothing_of_the_package() -> None:
    assert b"document.xml" in minutes()
    assert b"document.xml" not in sealed_minutes()


def test_the_same_package_is_never_sealed_the_same_way_twice() -> None:
    assert sealed_minutes() != seal_office(minutes(), PASSPHRASE)


@pytest.mark.parametrize("passphrase", ["Kettle orange window", PASSPHRASE + " ", "\ud800"])
def test_a_wrong_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(PassphraseError):
        open_office(sealed_minutes(), passphrase)


def test_nothing_is_sealed_or_opened_without_a_passphrase() -> None:
    with pytest.raises(SealError, match="without a passphrase"):
        seal_office(minutes(), "")
    with pytest.raises(SealError):
        open_office(sealed_minutes(), "")


@pytest.mark.parametrize("place", [-100, -5000, -20_000])
def test_a_flipped_byte_of_the_encrypted_package_is_refused(place: int) -> None:
    # The encrypted package is the last thing in the container, padded to sectors of 512 bytes.
    padding = -(len(minutes()) // 16 * 16 + 16 + 8) % 512
    changed = bytearray(sealed_minutes())
    changed[place - padding] ^= 1
    with pytest.raises(SealError, match="changed or is damaged"):
        open_office(bytes(changed), PASSPHRASE)


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_a_flipped_byte_anywhere_never_gives_other_contents(data: st.DataObject) -> None:
    # The container has bytes that carry nothing (padding, dates): there the contents stay true.
    changed = bytearray(sealed_minutes())
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        opened = open_office(bytes(changed), PASSPHRASE)
    except (SealError, PassphraseError):  # a byte of what proves the passphrase
        return
    assert opened == minutes()


@pytest.mark.parametrize("kept", [0, 1, 511, 512, 3000, -1000, -600])
def test_a_truncated_file_is_refused(kept: int) -> None:
    with pytest.raises(SealError):
        open_office(sealed_minutes()[:kept], PASSPHRASE)


@pytest.mark.parametrize(
    "other",
    [minutes(), b"", b"PK\x03\x04", olefile.MAGIC + bytes(2000), b"age-encryption.org/v1\n"],
    ids=["an open package", "empty", "not a zip", "an empty container", "a vault"],
)
def test_a_file_that_is_not_sealed_is_refused(other: bytes) -> None:
    with pytest.raises(SealError):
        open_office(other, PASSPHRASE)


class Watch:
    """Notes every file that Python opens while it watches; audit hooks cannot be taken out."""

    def __init__(self) -> None:
        self.watching = False
        self.opened: list[object] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.watching and event in {"open", "os.mkdir", "tempfile.mkstemp", "tempfile.mkdtemp"}:
            self.opened.append((event, arguments))


def test_sealing_and_opening_touch_no_file() -> None:
    open_office(sealed_minutes(), PASSPHRASE)  # whatever is loaded late is loaded now
    new_identity()
    watch = Watch()
    watch.watching = True
    open_office(seal_office(minutes(), PASSPHRASE), PASSPHRASE)
    watch.watching = False
    assert watch.opened == []


def test_files_of_one_run_have_keys_of_their_own() -> None:
    """They share the salt of the passphrase, and nothing else."""
    first, second = (olefile.OleFileIO(seal_office(minutes(), PASSPHRASE)) for _ in range(2))
    one, two = (file.openstream("EncryptionInfo").read() for file in (first, second))
    salts = [re.findall(rb'saltValue="([^"]+)"', information) for information in (one, two)]
    assert salts[0][0] != salts[1][0]
    assert salts[0][1] == salts[1][1]
    for field in (rb"encryptedKeyValue", rb"encryptedVerifierHashInput", rb"encryptedHmacKey"):
        values = {re.search(field + rb'="([^"]+)"', text)[1] for text in (one, two)}  # type: ignore[index]  # it is there
        assert len(values) == 2
    payloads = {file.openstream("EncryptedPackage").read()[8:] for file in (first, second)}
    assert len(payloads) == 2
