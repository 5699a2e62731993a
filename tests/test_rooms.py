"""Every module and room of a room is named in the docstring of its package, so that it can be found."""

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
def test_every_module_and_room_of_a_room_is_named_in_it(room: str) -> None:
    said = ast.get_docstring(ast.parse(ROOMS[room].read_text(encoding="utf-8"))) or ""
    home = ROOMS[room].parent
    modules = {path.stem for path in home.glob("*.py")} - {"__init__"}
    modules |= {path.parent.name for path in home.glob("*/__init__.py")} - LISTED_ELSEWHERE
    assert modules <= set(re.findall(r"\w+", said))
