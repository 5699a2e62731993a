"""The kinds of leak.

What lives here: their names. What does not: how a clerk is told of them (`telling`).
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """Why a finished Part 1 is not fit to be released."""

    VALUE = "redacted value"
    SEALED = "words of Part 2"
    UNPLANNED = "text that is not in the plan"
    LOST = "text lost"
    UNSEEN = "unseen characters"
    STRAY_TEXT = "text outside the paragraphs"
    HIDDEN = "hidden text"
    REVISION = "revision mark"
    COMMENT = "comment"
    FIELD = "field instruction"
    OBJECT = "picture or object"
    ELEMENT = "unexpected element"
    ATTRIBUTE = "unexpected attribute"
    ATTRIBUTE_VALUE = "unexpected value of an attribute"
    NAMESPACE = "unexpected namespace"
    XML_COMMENT = "XML comment"
    INSTRUCTION = "processing instruction"
    DOCTYPE = "document type declaration"
    ENCODING = "unexpected encoding"
    MALFORMED = "part that is not XML"
    PROPERTY = "document property"
    PART = "unexpected part"
    CONTENT_TYPE = "unexpected content type"
    RELATIONSHIP = "unexpected relationship"
    LINK = "link to another file or address"
    ZIP = "unexpected data in the zip"
    FORMAT = "kind of file that cannot be proven"
    EARLIER = "earlier version"
    ATTACHED = "attached file"
    SCRIPT = "script"


LEAKS = frozenset({Kind.VALUE, Kind.SEALED})
"""What must never be published; every other kind means that nobody can say whether it is there."""
