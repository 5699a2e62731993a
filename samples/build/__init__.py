"""Builds the sample minutes: `python -m samples.build` writes every .docx again, byte for byte.

The documents are written as WordprocessingML rather than with python-docx, because what makes a
clerk's file hard (automatic numbers, revision marks, notes, text boxes, content controls, fields)
is what python-docx does not write, and because its template would leave its own traces in them.
"""
