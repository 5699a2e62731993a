"""All words that the markup of a Part 1 consists of, taken from the allow-lists.

What lives here: one set. What does not: the lists themselves.
"""

from __future__ import annotations

from redactor.verify import schema, values
from redactor.verify.words import words


def _names() -> list[str]:
    content_types = [text for _, *pair in schema.PARTS for text in pair]
    patterns = [pattern.pattern for pattern, *_ in schema.PARTS]
    uris = [uri for allowed in schema.PREFIXES.values() for uri in allowed]
    return [
        'xml version="1.0" encoding="UTF-8" standalone="yes" xmlns rId Relationship PartName',
        schema.RELATIONSHIPS_PART.pattern,
        *content_types, *patterns, *uris,
        *schema.ELEMENTS, *schema.PROPERTIES, *schema.DEFAULT_TYPES, *schema.DEFAULT_TYPES.values(),
        *values.ATTRIBUTES, *values.PACKAGE_ATTRIBUTES, *values.ENUMERATIONS, *values.COMPAT_NAMES,
        *values.STYLE_WORDS, *values.FONTS,
        *(prefix for prefix in schema.PREFIXES if prefix),
    ]  # fmt: skip


VOCABULARY = frozenset(word for name in _names() for word in words(name))
