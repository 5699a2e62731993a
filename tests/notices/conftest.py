"""What the tests of notices share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from understood import minutes, prepared

from redactor.policy import Policy, load

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.data import Block, Notice

    type Told = Callable[..., tuple[Notice, ...]]


@pytest.fixture
def told() -> Told:
    """Return the notices of some lines."""

    def tell(*lines: str | Block, rules: Policy | None = None) -> tuple[Notice, ...]:
        return prepared(minutes(*lines), rules or load())[0]

    return tell
