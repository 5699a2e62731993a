"""What the words around a name say of it: evidence for a role, and the matter of its sentence.

words   the words around one name
cued    which cues stand right before and behind it
said    what they prove: a role, and whether somebody is at work
matter  what the sentence is about, and whether it is the matter of this very name
cases   who is off, whose grade is looked at, who made a mistake
shape   what the form of the name says, and what stands close beside it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.naming.sentences import in_welsh
from redactor.people.classified import Classified
from redactor.people.company import together
from redactor.people.context import contexts
from redactor.people.matters import ASKS
from redactor.people.opinions import SEALED, UNMARKED, Opinions
from redactor.people.weighing.matter import weigh_matter
from redactor.people.weighing.said import weigh_words
from redactor.people.weighing.shape import weigh_shape
from redactor.people.weighing.words import words_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Document, Finding
    from redactor.people.drafts import Sighting

_CONTACT = frozenset({"UK_ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "UK_POSTCODE"})


def weigh(document: Document, found: Sequence[Sighting], findings: Sequence[Finding]) -> None:
    """Write evidence and matter into every sighting."""
    contacts = [f.span for f in findings if f.entity_type in _CONTACT]
    classified, opinions = Classified(findings), Opinions(findings)
    around_blocks = contexts(document)
    reasons = {f.span.block for f in findings if f.entity_type == "ABSENCE_REASON"}
    for sighting in found:
        text = document.blocks[sighting.span.block].text
        sighting.welsh = in_welsh(text, sighting.span.start, sighting.span.end)
        if not sighting.welsh:  # which the reader hardly knows
            sighting.opinion = opinions.of(sighting.span)
            sighting.company = opinions.beside(sighting.span)
        sighting.sealed = opinions.of_line(sighting.span.block, SEALED)
        sighting.unmarked = opinions.of_line(sighting.span.block, UNMARKED)
        reason = sighting.span.block in reasons
        words = words_around(sighting, text, around_blocks[sighting.span.block], reason=reason)
        sighting.asks = ASKS.match(words.right) is not None
        weigh_words(sighting, words)
        weigh_matter(sighting, words, classified)
        weigh_shape(sighting, text, contacts)
    together(document, found)
