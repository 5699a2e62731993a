"""The independent verifier: reads a finished Part 1 and can only say no.

    verify(part1, name, claim)     all that is wrong with a Part 1; `require` raises it as an error
    inspect(file, name, claim)     the same of any published file: PDF, text, re-saved by Word …
    likeness(file, claim)          how much of a file's text is this Part 1's
    is_legible(file)               whether it has text at all
    pixels_of(png)                 what a picture shows, as a claim names it

What lives here: its own reading of the zip and of the XML, its own allow-lists, and the search for
what is left. What does not: anything of `ooxml` or `redact`; a checker that shares the reader shares
its blindness.

binary     bytes that should not be there, as every text that they may hold
claim      what the pipeline claims about a Part 1, for the verifier to doubt
container  the zip file, byte by byte: its entries, and everything that is not an entry
encoded    text in disguise: base64, hexadecimal, escapes of every trade, in one another
gate       the last gate before a Part 1 exists: reads the finished bytes and says no
kinds      the kinds of leak
loose      files that are no package and no PDF: text, web pages, and whatever else somebody publishes
markup     The XML of one part, element by element: its paragraphs, and whatever is not on a list
parts      the parts of the package: which there are, what they say they are, and who points to whom
pdf        a PDF as the verifier reads it: the text of its pages, and every object besides
pixels     pictures by their pixels: a PDF holds those of a planned picture without the file around them
places     what the parts of a package are called: by their names where those are safe, and for a reader
plan       the inverted check: everything that a reader sees must have been planned
printed    the lines of printed pages, and what a layout does to words and lines
report     what the readers of a package report to each other
residue    what may be left of a redacted value or of Part 2, in whatever form
schema     what a Part 1 may consist of: the allow-lists of the verifier; pure data
search     where in the finished bytes something of the claim's secrets or of Part 2 is left
tables     words that the verifier treats in their own way; pure data, each table with its reason
telling    a verdict in words that a clerk understands
values     shapes that the value of an attribute may have, so that it cannot carry a word
vocabulary all words that markup consists of: a Part 1's, and any file's that Word wrote
words      text as the verifier compares it: folded, in words, counted, and glued without spaces
"""

from __future__ import annotations

from redactor.verify.claim import Claim
from redactor.verify.gate import inspect, is_legible, likeness, verify
from redactor.verify.kinds import Kind
from redactor.verify.pixels import pixels_of
from redactor.verify.telling import require, require_fit

__all__ = [
    "Claim",
    "Kind",
    "inspect",
    "is_legible",
    "likeness",
    "pixels_of",
    "require",
    "require_fit",
    "verify",
]
