"""The reader's network: passages in, probabilities out.

What lives here: running the weights. What does not: what the classes mean
(`opinions`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from redactor.detect.reader.passages import LONGEST, Encoder
from redactor.detect.weights import READER, weights

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    from redactor.detect.reader.passages import Passage


@dataclass(frozen=True, slots=True)
class Answer:
    """Of one passage: probabilities a wordpiece, and a line."""

    names: NDArray[np.float32]  # wordpieces × classes of names
    marks: NDArray[np.float32]  # lines × classes of marks
    private: NDArray[np.float32]  # lines × what they hold


@cache
def encoder() -> Encoder:
    from tokenizers import Tokenizer

    return Encoder(Tokenizer.from_file(str(weights(READER) / "tokenizer.json")))


@cache
def _session() -> InferenceSession:
    """Weights with a sign take half the time, but not every processor counts them right."""
    return _opened("reader.onnx" if _counts_right() else "unsigned.onnx")


def _counts_right() -> bool:
    """Whether 255 times 127, some times over, is clamped (`clamps.onnx`)."""
    session = _opened("clamps.onnx")
    _, side = session.get_inputs()[0].shape
    for rows in (1, LONGEST):
        (product,) = session.run(None, {"rows": np.full((rows, side), 255, np.uint8)})
        if (product != side * 255 * 127).any():
            return False
    return True


def _opened(name: str) -> InferenceSession:
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # a process is a core
    return InferenceSession(
        str(weights(READER) / name), options, providers=["CPUExecutionProvider"]
    )


def load_reader() -> None:
    encoder()
    _session()


def answer(passage: Passage) -> Answer:
    """One passage at a time: in other company the last digit would differ."""
    count = len(passage.blocks)
    lines = np.asarray(passage.lines)
    rows: dict[str, NDArray[Any]] = {
        name: np.asarray([values], dtype=np.int64)
        for name, values in (
            ("ids", passage.ids),
            ("segments", passage.segments),
            ("shapes", passage.shapes),
            ("lists", passage.lists),
            ("hints", passage.hints),
            ("styles", passage.styles),
        )
    }
    rows["lines"] = (lines[None, :] == np.arange(count)[:, None]).astype(np.float32)[None]
    names, marks, private = _session().run(["names", "marks", "private"], rows)
    return Answer(names[0], marks[0], private[0])
