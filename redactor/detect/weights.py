"""Where the trained weights lie: in the wheel beside the code, in a checkout in `models/`."""

from __future__ import annotations

from pathlib import Path

PIPELINE = "redactor_en_minutes"  # spaCy's: names, and what a sentence is about
READER = "redactor_reader"  # ONNX Runtime's: whose a name is, and what a line says of Part 2
ALL = (PIPELINE, READER)


def weights(name: str) -> Path:
    """The folder of one of the models."""
    here = Path(__file__).parent
    installed = here / name
    return installed if installed.is_dir() else here.parents[1] / "models" / name
