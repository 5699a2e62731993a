"""A second opinion: a small transformer reads the minutes in passages and says whose each name is.

elsewhere  what the minutes say of a word in other places
passages   lines → rows of numbers
model      rows of numbers → probabilities, by ONNX Runtime
opinions   probabilities → findings: of names, whose they are; of lines, what they say of Part 2

Its findings are evidence for `people`, `split` and `notices`, never a decision. How it was trained
stands in `models/reader`.
"""

from redactor.detect.reader.model import load_reader
from redactor.detect.reader.opinions import read

__all__ = ["load_reader", "read"]
