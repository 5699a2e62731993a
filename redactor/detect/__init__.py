"""Our one door to Presidio and spaCy: `detect(document)` gives findings."""

from redactor.detect.engine import detect

__all__ = ["detect"]
