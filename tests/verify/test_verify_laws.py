"""Laws of the verifier: a planted secret never survives, and a good package always passes."""

from __future__ import annotations

import base64
import contextlib
from typing import TYPE_CHECKING

from good_package import FOOTER, HEADER, NOTE, document, kinds, package, run
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from redactor.errors import Withheld
from redactor.verify import Claim, require, verify

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = st.sampled_from(
    [
        "Joanne",
        "Kayden",
        "Zoë",
        "Łukasz",
        "O\u2019Hara",
        "Maisie-Leigh",
        "Rose",
        "Ng",
        "Broadbent",
        "Mark",
    ]
)
WORDS = st.sampled_from(
    [
        *(
            "the",
            "governors",
            "noted",
            "that",
            "rose",
            "mark",
            "and",
            "may",
            "were",
            "with",
            "a",
            "report",
        ),
        *(
            "12",
            "7.30",
            "pm",
            "Mrs",
            "café",
            "budget",
            "lane",
            "(chair)",
            "\u201cagreed\u201d",
            "\u2013",
            "£1,200",
        ),
    ]
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=8)


def _reversed(name: str) -> str:
    return " ".join(reversed(name.split()))


def _in_base64(name: str) -> str:
    return base64.b64encode(name.encode()).decode()


DRESSES: tuple[Callable[[str], str], ...] = (
    str, str.upper, str.lower, str.title, "{}\u2019s".format, "({})".format, "\u00ad".join,
    _reversed, _in_base64, lambda name: name.replace(" ", "\u00a0"), lambda name: name.replace(" ", "-"),
)  # fmt: skip


def claimed(texts: list[str], *secrets: str) -> Claim:
    return Claim(secrets, (), (*texts, HEADER, FOOTER, NOTE))


def made_of(texts: list[str], cut: int = 1000) -> bytes:
    """A package of these paragraphs, each in runs of so many characters."""
    pieces = ([text[at : at + cut] for at in range(0, len(text), cut)] for text in texts)
    return package(document=document(*(f"<w:p>{''.join(map(run, runs))}</w:p>" for runs in pieces)))


@given(
    texts=TEXTS,
    secret=st.tuples(NAMES, NAMES).map(" ".join),
    dress=st.sampled_from(DRESSES),
    cut=st.integers(1, 9),
    data=st.data(),
)
@settings(max_examples=150, deadline=None)
def test_a_planted_secret_never_survives(
    texts: list[str], secret: str, dress: Callable[[str], str], cut: int, data: st.DataObject
) -> None:
    assume(all(secret.casefold() not in text for text in texts))  # else it is public: "mark mark"
    where = data.draw(st.integers(0, len(texts) - 1))
    before, between, after = texts[where].partition(" ")
    planted = [*texts[:where], f"{before} {dress(secret)}{between}{after}", *texts[where + 1 :]]
    assert "VALUE" in kinds(made_of(planted, cut), claimed(texts, secret))


@given(texts=TEXTS, secrets=st.lists(NAMES, max_size=4), cut=st.integers(1, 9))
@settings(max_examples=100, deadline=None)
def test_what_was_planned_passes_however_it_is_cut_into_runs(
    texts: list[str], secrets: list[str], cut: int
) -> None:
    assert kinds(made_of(texts, cut), claimed(texts, *secrets)) == set()


@given(texts=TEXTS, data=st.data())
@settings(max_examples=60, deadline=None)
def test_no_paragraph_can_be_lost_or_doubled_in_silence(
    texts: list[str], data: st.DataObject
) -> None:
    spoken = [text for text in texts if any(map(str.isalnum, text))]
    assume(spoken)
    chosen = data.draw(st.sampled_from(spoken))
    without = list(texts)
    without.remove(chosen)
    assert "LOST" in kinds(made_of(without), claimed(texts))
    assert "UNPLANNED" in kinds(made_of([*texts, chosen]), claimed(texts))


@given(position=st.integers(0, 10_000), flip=st.integers(1, 255))
@settings(max_examples=150, deadline=None)
def test_a_flipped_byte_is_an_answer_and_never_a_crash(position: int, flip: int) -> None:
    data = bytearray(package())
    data[position % len(data)] ^= flip
    with contextlib.suppress(Withheld):
        require(verify(bytes(data), "minutes.docx", claimed([])))
