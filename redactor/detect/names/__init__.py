"""Recognizers of names of people: one file a way of knowing a name, each usable by any registry.

`NAMES` is the whole list. Who a name belongs to, and whether it may stay, is not asked here.
"""

from redactor.detect.names.fused_name import FusedNameRecognizer
from redactor.detect.names.given_name import GivenNameRecognizer
from redactor.detect.names.hurried_name import HurriedNameRecognizer
from redactor.detect.names.lettered_name import LetteredNameRecognizer
from redactor.detect.names.ner_name import NerNameRecognizer
from redactor.detect.names.spelled_name import SpelledNameRecognizer
from redactor.detect.names.titled_name import TitledNameRecognizer
from redactor.detect.names.unlisted_name import UnlistedNameRecognizer

NAMES = (
    TitledNameRecognizer,
    FusedNameRecognizer,
    LetteredNameRecognizer,
    SpelledNameRecognizer,
    GivenNameRecognizer,
    NerNameRecognizer,
    UnlistedNameRecognizer,
    HurriedNameRecognizer,
)
