"""Outlines of expressions with a long building block."""

from __future__ import annotations

import re

from redactor.expressions import block
from redactor.expressions.outlines import outline

_BLOCK = block("(?:" + "|".join(f"word{n}" for n in range(1000)) + ")")


def test_where_the_block_stands_anything_may() -> None:
    loose = outline(rf"\bkeep\s+{_BLOCK}\s+out\b")
    assert loose is not None
    assert re.search(loose, "keep the rest out")
    assert not re.search(loose, "keep the rest in")


def test_a_choice_by_group_may_fail_in_one_of_its_ways() -> None:
    loose = outline(rf"(\()?{_BLOCK}(?(1)\)|(?!))")
    assert loose is not None
    assert re.search(loose, "(anything)")


def test_nothing_where_the_block_must_not_be_there() -> None:
    assert outline(rf"keep(?!\s+{_BLOCK})") is None
