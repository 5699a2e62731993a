"""The vault gives back what was put in, to the one identity it was sealed to."""

from __future__ import annotations

from functools import cache

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.acts import Answer, Comment, Decide, SetStub, Signer, SignOff, Step, Undo
from redactor.data import (
    Action,
    Block,
    Decision,
    Document,
    Matter,
    Mention,
    Part,
    Person,
    Place,
    Reason,
    Review,
    Role,
    Section,
    Span,
    Story,
)
from redactor.errors import SealError
from redactor.seal.vault import (
    VaultContents,
    new_identity,
    open_identity,
    open_vault,
    seal_identity,
    seal_vault,
)

PASSPHRASE = "kettle orange window"  # noqa: S105  # guards nothing
IDENTITY = new_identity()
RECIPIENT = IDENTITY.to_public()

scores = st.floats(0, 1)
texts = st.text(max_size=20)
spans = st.from_type(Span)
decisions = st.builds(Decision, score=scores, text=texts, person=st.none() | st.integers(0, 99))
mentions = st.builds(Mention, score=scores, text=texts)
people = st.builds(Person, mentions=st.lists(mentions, max_size=2).map(tuple))
documents = st.builds(
    Document, stem=texts, blocks=st.lists(st.from_type(Block), max_size=3).map(tuple)
)
reviews = st.builds(
    Review,
    document=documents,
    sections=st.lists(st.from_type(Section), max_size=2).map(tuple),
    people=st.lists(people, max_size=2).map(tuple),
    decisions=st.lists(decisions, max_size=3).map(tuple),
)
whats = st.one_of(
    st.builds(Decide, spans, st.sampled_from([Action.REDACT, Action.KEEP])),
    st.builds(SetStub, spans, texts),
    st.builds(Comment, spans, texts),
    st.builds(Answer, st.integers(0, 9), texts),
    st.builds(SignOff, texts),
    st.builds(Undo),
)
signers = st.builds(Signer, texts, st.sampled_from(Role))
contents = st.builds(
    VaultContents,
    original=st.binary(max_size=300),
    review=reviews,
    key=st.dictionaries(texts, texts, max_size=3),
    history=st.lists(st.builds(Step, signers, texts, whats), max_size=4).map(tuple),
)


def review() -> Review:
    span = Span(0, 0, 11)
    inner = Place(1, 0, 0, outer=Place(0, 2, 1))
    block = Block(0, Story.BODY, "Noor Okafor was thanked.", place=inner)
    reason = Reason("15(3)(b)", "Guidance c)")
    mention = Mention(span, "Noor Okafor", Role.PUPIL, Matter.PUPIL, 0.85, "ner", ("pupil",))
    return Review(
        document=Document("Minutes 3 June", "ab" * 32, (block,)),
        sections=(Section("s1", Part.ONE, (span,)),),
        people=(Person(1, "Noor Okafor", Role.PUPIL, (mention,), publish=False),),
        decisions=(
            Decision(span, "Noor Okafor", "PERSON", Action.REDACT, reason, 0.85, "ner", person=1),
        ),
        policy_sha256="cd" * 32,
    )


@cache
def kept() -> VaultContents:
    return VaultContents(b"PK\x03\x04\n\nbytes\x00", review(), {"[Pupil A]": "Noor Okafor"})


@cache
def sealed() -> bytes:
    return seal_vault(kept(), RECIPIENT)


@cache
def sealed_identity() -> bytes:
    return seal_identity(IDENTITY, PASSPHRASE)


def test_original_review_and_key_come_back_as_they_were() -> None:
    assert open_vault(sealed(), IDENTITY) == kept()


@settings(deadline=None, max_examples=50)
@given(contents)
def test_whatever_is_sealed_opens_to_the_same(some: VaultContents) -> None:
    assert open_vault(seal_vault(some, RECIPIENT), IDENTITY) == some


def test_a_review_that_json_cannot_carry_is_refused_before_it_is_lost() -> None:
    stem = "minutes \udce9"  # how Python reads a file name that is not UTF-8
    bad = Review(Document(stem, "", ()), (), (), ())
    with pytest.raises(SealError):
        seal_vault(VaultContents(b"", bad, {}), RECIPIENT)
    nan = Decision(Span(0, 0, 1), "", "", Action.KEEP, Reason("", ""), float("nan"), "")
    with pytest.raises(SealError):
        seal_vault(VaultContents(b"", Review(Document("", "", ()), (), (), (nan,)), {}), RECIPIENT)


def test_neither_the_sealed_vault_nor_its_repr_shows_a_name() -> None:
    assert b"Okafor" not in sealed()
    assert "Okafor" not in repr(kept())


@given(st.data())
def test_a_flipped_byte_is_refused(data: st.DataObject) -> None:
    changed = bytearray(sealed())
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealError):
        open_vault(bytes(changed), IDENTITY)


@given(st.data())
def test_a_truncated_vault_is_refused(data: st.DataObject) -> None:
    with pytest.raises(SealError):
        open_vault(sealed()[: data.draw(st.integers(0, len(sealed()) - 1))], IDENTITY)


def test_a_vault_with_something_behind_it_is_refused() -> None:
    with pytest.raises(SealError):
        open_vault(sealed() + b"\0", IDENTITY)


def test_another_identity_does_not_open_the_vault() -> None:
    with pytest.raises(SealError, match="another identity"):
        open_vault(sealed(), new_identity())


@pytest.mark.parametrize(
    ("packed", "said"),
    [
        (b"redactor-vault/3\n{}\n{}\n", "another version"),
        (b"", "another version"),
        (b"redactor-vault/1\n", "must hold"),
        (b'redactor-vault/1\n{"[Pupil A]": 1}\n{}\nPK', "must hold"),
        (b'redactor-vault/1\n{}\n{"document": "Noor Okafor"}\nPK', "must hold"),
        (b'redactor-vault/2\n{}\n{}\n[{"by": "Noor Okafor"}]\nPK', "must hold"),
    ],
    ids=[
        "a later version",
        "nothing",
        "only the version",
        "a wrong key",
        "a wrong review",
        "a wrong history",
    ],
)
def test_a_genuine_age_file_that_is_not_a_vault_is_refused(packed: bytes, said: str) -> None:
    with pytest.raises(SealError, match=said) as refused:
        open_vault(pyrage.encrypt(packed, [RECIPIENT]), IDENTITY)
    assert "Okafor" not in str(refused.value)


def test_a_vault_from_before_there_was_a_history_opens_without_one() -> None:
    before = kept()
    packed = pyrage.decrypt(sealed(), [IDENTITY])
    version, key, text, history, original = packed.split(b"\n", 4)
    assert (version, history, original) == (b"redactor-vault/2", b"[]", before.original)
    first = b"\n".join((b"redactor-vault/1", key, text, original))
    assert open_vault(pyrage.encrypt(first, [RECIPIENT]), IDENTITY) == before


def test_the_identity_comes_back_under_its_passphrase() -> None:
    opened = open_identity(sealed_identity(), PASSPHRASE)
    assert open_vault(sealed(), opened) == kept()


def test_the_sealed_identity_is_an_ordinary_age_identity_file() -> None:
    plain = pyrage.passphrase.decrypt(sealed_identity(), PASSPHRASE)
    assert plain.startswith(b"AGE-SECRET-KEY-1")
    assert plain.endswith(b"\n")
    assert b"AGE-SECRET-KEY" not in sealed_identity()


def test_a_wrong_passphrase_does_not_open_the_identity() -> None:
    with pytest.raises(SealError, match="passphrase"):
        open_identity(sealed_identity(), "kettle orange windows")


@pytest.mark.parametrize("damaged", [b"", b"age-encryption.org/v1\n", b"\x00" * 200])
def test_a_damaged_identity_is_refused(damaged: bytes) -> None:
    with pytest.raises(SealError):
        open_identity(damaged, PASSPHRASE)


def test_a_passphrase_file_of_age_that_holds_no_identity_is_refused() -> None:
    with pytest.raises(SealError, match="does not hold an age identity"):
        open_identity(pyrage.passphrase.encrypt(b"minutes", PASSPHRASE), PASSPHRASE)
