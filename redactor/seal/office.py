"""A package sealed so that Word and LibreOffice open it with the passphrase.

ECMA-376 agile encryption (AES-256-CBC, SHA-512, 100 000 rounds), done by msoffcrypto from bytes
to bytes: of all its formats only the old binary ones write temporary files, and they are never
reached from here. Its random data key has 128 bits, like age's.

The 100 000 rounds take longer than all else that is done for a file. Files that a process seals
under one passphrase share its salt, so the rounds are done once; each has a data key and a salt of
its data for itself. Whoever finds the passphrase of one opens the others anyway.
"""

from __future__ import annotations

import io
import secrets
import struct
from functools import cache, lru_cache
from xml.parsers.expat import ExpatError

from msoffcrypto.exceptions import (  # type: ignore[import-untyped]  # ships no types
    DecryptionError,
    FileFormatError,
    InvalidKeyError,
)
from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]  # ships no types
from msoffcrypto.method.container.ecma376_encrypted import (  # type: ignore[import-untyped]  # ships no types
    ECMA376Encrypted,
)
from msoffcrypto.method.ecma376_agile import ECMA376Agile  # type: ignore[import-untyped]  # same

from redactor.errors import PassphraseError, SealError

# [MS-CFB]: a stream below 4096 bytes lives in the mini stream, where msoffcrypto misplaces the
# package. The stream may be longer than its contents, and its length is under the HMAC.
SHORTEST_STREAM = 4096 + 16

# [MS-CFB] 2.2 and 2.5: where the header tells the DIFAT sectors, and how their chain ends.
DIFAT_FIELDS = 0x44
SECTOR = 512
END_OF_CHAIN = 0xFFFFFFFE

# What msoffcrypto, olefile, minidom and struct raise over a file that is not what it should be.
DAMAGE = (
    DecryptionError,
    FileFormatError,
    ExpatError,
    struct.error,
    OSError,
    ValueError,
    LookupError,
    ArithmeticError,
    AttributeError,
    TypeError,
    MemoryError,
)


# msoffcrypto says itself that this should be called only once.
ECMA376Agile._derive_iterated_hash_from_password = staticmethod(  # noqa: SLF001  # see above
    lru_cache(maxsize=4)(ECMA376Agile._derive_iterated_hash_from_password)  # noqa: SLF001  # same
)


@cache
def _salt() -> bytes:
    """The salt of the passphrase, drawn once a process."""
    return secrets.token_bytes(16)


def seal_office(package: bytes, passphrase: str) -> bytes:
    """Encrypt a .docx package under the passphrase."""
    if not passphrase:
        raise SealError("Nothing can be sealed without a passphrase.")
    parameters, key = ECMA376Agile.generate_encryption_parameters(passphrase, _salt())
    stream = ECMA376Agile.encrypt_payload(
        io.BytesIO(package), parameters.encryptedKey, key, parameters.keyData.saltValue
    ).ljust(SHORTEST_STREAM, b"\0")
    information = ECMA376Agile.get_encryption_information(parameters, stream, key)
    sealed = _contained(stream, information)
    _require_readable(sealed, key, package)
    return sealed


def open_office(sealed: bytes, passphrase: str) -> bytes:
    """Decrypt a sealed package, after its passphrase and its integrity are proven.

    Raises:
        PassphraseError: it is not the passphrase of this file.
        SealError: the file is not sealed, or damaged.
    """
    try:
        file = _agile(sealed)
        file.load_key(password=passphrase, verify_password=True)
    except (InvalidKeyError, UnicodeEncodeError) as error:
        raise PassphraseError(
            "This is not the passphrase of this file.", "Use the one that it was sealed with."
        ) from error
    except DAMAGE as error:
        raise SealError("This is not a sealed Word file, or it is damaged.") from error
    return _decrypted(file)


def _contained(stream: bytes, information: bytes) -> bytes:
    buffer = io.BytesIO()
    ECMA376Encrypted(stream, information).write_to(buffer)
    container = bytearray(buffer.getvalue())
    first, count = struct.unpack_from("<II", container, DIFAT_FIELDS)
    if count:  # from 7 MB on; msoffcrypto ends the chain with the mark of a free sector
        struct.pack_into("<I", container, SECTOR * (1 + first + count) - 4, END_OF_CHAIN)
    return bytes(container)


def _agile(sealed: bytes) -> OOXMLFile:
    file = OOXMLFile(io.BytesIO(sealed))
    if file.type != "agile":
        raise FileFormatError("not agile encryption: nothing would prove its integrity")
    return file


def _decrypted(file: OOXMLFile) -> bytes:
    package = io.BytesIO()
    try:
        file.decrypt(package, verify_integrity=True)
    except DAMAGE as error:
        raise SealError("The sealed file has been changed or is damaged.") from error
    return package.getvalue()


def _require_readable(sealed: bytes, key: bytes, package: bytes) -> None:
    """Read the container back: it is released, and its original may not be kept elsewhere."""
    file = _agile(sealed)
    file.load_key(secret_key=key)
    if _decrypted(file) != package:
        raise SealError("The sealed file cannot be read back.")
