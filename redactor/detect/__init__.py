"""Our one door to Presidio and spaCy: `detect(document)` gives findings, `load()` makes ready.

_headings     what stands at the head of a column in a table of people: pure data, matched against a whole cell
_shared       what the recognizers share with the readers of whole tables; without Presidio, which loads slowly
engine        the one set-up of Presidio's analyzer and of spaCy; nothing else in the house imports them
matters       what each sentence is about: a pipe for spaCy, and a recognizer that tells what it found
number_tables small numbers in tables: a cell that counts few people under, or beside, a sensitive heading
people_tables tables of people: class lists, trip and medical lists, case tables, tables of staff absence
reader        a second opinion: a small transformer that says whose each name is
tables        tables as rows of cells: what the readers of whole tables stand on
weights       where the trained weights lie: in the wheel beside the code, in a checkout in `models/`
"""

from redactor.detect.engine import detect, load

__all__ = ["detect", "load"]
