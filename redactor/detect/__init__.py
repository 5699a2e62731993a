"""Our one door to Presidio and spaCy: `detect(document)` gives findings, `load()` makes ready."""

from redactor.detect.engine import detect, load

__all__ = ["detect", "load"]
