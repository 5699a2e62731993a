"""Every module of a room is named in the docstring of its package, so that it can be found."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import redactor

HOME = Path(redactor.__file__).parent
# One file a kind, which a list in the code and a table in the documentation name; Django's own.
LISTED_ELSEWHERE = {"names", "recognizers", "migrations"}
ROOMS = {
    path.parent.relative_to(HOME).as_posix(): path
    for path in sorted(HOME.glob("*/**/__init__.py"))
    if path.parent.name not in LISTED_ELSEWHERE
}


@pytest.mark.parametrize("room", ROOMS)
def test_every_module_of_a_room_is_named_in_it(room: str) -> None:
    said = ast.get_docstring(ast.parse(ROOMS[room].read_text(encoding="utf-8"))) or ""
    modules = {path.stem for path in ROOMS[room].parent.glob("*.py")} - {"__init__"}
    assert modules <= set(re.findall(r"\w+", said))
