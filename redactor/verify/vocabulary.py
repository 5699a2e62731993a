"""All words that markup consists of: a Part 1's, and any file's that Word wrote.

What lives here: two sets, and the words that only Word itself writes. What does not: the lists of
what a Part 1 may have.
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
        schema.RELATIONSHIPS_PART.pattern, schema.PICTURE_PART.pattern, *schema.PICTURE,
        schema.DRAWING.pattern,
        *content_types, *patterns, *uris,
        *schema.ELEMENTS, *schema.PROPERTIES, *schema.DEFAULT_TYPES, *schema.DEFAULT_TYPES.values(),
        *values.ATTRIBUTES, *values.PACKAGE_ATTRIBUTES, *values.ENUMERATIONS, *values.COMPAT_NAMES,
        *values.STYLE_WORDS, *values.FONTS,
        *(prefix for prefix in schema.PREFIXES if prefix),
    ]  # fmt: skip


# The same names without their spaces: "maturamtscriptcapitals", "footnotereference".
GLUED = " ".join("".join(words(name)) for name in _names())
VOCABULARY = frozenset(word for name in _names() for word in words(name))

# The fonts that Office names in every theme, for each script of the world; and its scripts.
_THEME = """
    office theme dokchampa mv boli gautami microsoft yi baiti latha nyala vrinda euphemia kartika
    tunga raavi sylfaen shruti plantagenet cherokee angsana new kalinga uighur estrangelo edessa
    moolboran mongolian iskoola pota mangal cordia daunpenh himalaya segoe ui javanese ebrima tai
    lue nirmala leelawadee myanmar jhenghei phagspa le light yu gothic mincho malgun
    laoo jpan thaa viet hant telu hebr yiii arab taml ethi beng cans mlym knda guru geor gujr cher
    orya uigh syrc syre syrn syrj hans khmr mong sinh deva hang tibt lisu java nkoo talu armn sora
    bugi mymr bopo tfng osma phag tale olck latin major minor
"""
# Of the settings, the styles, the compatibility of namespaces and the document properties.
_WORD = """
    revision top bottom outline form mc ignorable choice fallback requires wps wpg wpc wpi wne wp14
    w14 w15 w16 cid cex sdtdh du se lsd exception locked latent styles count priority semi hidden
    unhide used format rsid rsids root nsid tmpl abstract numbering nums multi level hybrid
    multilevel lvl jc start proof err bookmark gram spell clean dirty microsoft office word dotm
    dotx normal schemas openxmlformats org drawingml main wordml
"""
OFFICE = VOCABULARY | frozenset(f"{_THEME} {_WORD}".split())
