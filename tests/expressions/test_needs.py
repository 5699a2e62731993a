"""A need that is looked at through its rarest words first is met where it is met without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from redactor.expressions.needs import Need

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = st.frozensets(st.sampled_from("abcdef"), max_size=3)
_SIMPLE = st.builds(Need, _WORDS.filter(bool))
_NEEDS = st.recursive(
    _SIMPLE,
    lambda inner: st.builds(
        Need,
        _WORDS,
        st.lists(st.lists(inner, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple),
    ),
)  # fmt: skip


def _met(asked: Iterable[Need], held: frozenset[str]) -> bool:
    return all(need.words & held or any(_met(b, held) for b in need.bundles) for need in asked)


@given(_NEEDS, _WORDS)
def test_the_rarest_words_never_hide_that_a_need_is_met(need: Need, held: frozenset[str]) -> None:
    assert need.met(held) is _met([need], held)


def test_of_a_bundle_each_need_is_asked_for() -> None:
    need = Need(
        frozenset(["alone"]), ((Need(frozenset(["keep"])), Need(frozenset(["out", "off"]))),)
    )
    assert need.rarest == {"alone", "keep"}
    assert need.met({"alone"})
    assert need.met({"keep", "off"})
    assert not need.met({"keep"})
    assert not need.met({"off"})
