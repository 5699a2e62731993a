"""What a sentence is made of that nobody writes but of somebody at work: pure data.

What lives here: the type, and fragments that several rooms share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

    from redactor.expressions import Expression


class Plain(NamedTuple):
    """The words up to a name and those behind it; of some only if they have a title."""

    left: Expression
    right: Expression
    titled: bool = False
    paragraph: re.Pattern[str] | None = None  # what stands in it up to the name


ADVERB = r"(?:(?:now|also|already|just|since|recently|kindly|again|both|all) )*"
A_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w'’.-]*|ap|ab|de|van|bin)){0,3}"
