"""Write the network for ONNX Runtime, its weights in whole numbers of eight bits.

python scripts/export.py BASE TRAINED OUT
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import torch
from network import Reader
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

INPUTS = ("ids", "segments", "shapes", "lists", "styles")
OUTPUTS = ("names", "marks", "private")
SOME = 64  # wordpieces of the passage that the network is traced with


class Probabilities(nn.Module):
    """One passage, nothing padded, probabilities instead of logits."""

    def __init__(self, network: Reader) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, ...]:
        names, marks, private = self.network(*inputs, torch.ones_like(inputs[0]))
        return names.softmax(-1), marks.softmax(-1), private.sigmoid()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "trained", "out"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    network = Reader(options.base)
    network.load_state_dict(torch.load(options.trained / "reader.pt"))
    network.eval()
    network.bert.config._attn_implementation = "eager"  # noqa: SLF001  # what ONNX can say
    rows = [torch.zeros(1, SOME, dtype=torch.long) for _ in INPUTS]
    axes = {
        **{name: {1: "wordpieces"} for name in (*INPUTS, "names")},
        "lines": {1: "lines", 2: "wordpieces"},
        "marks": {1: "lines"},
        "private": {1: "lines"},
    }
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            Probabilities(network),
            (*rows, torch.ones(1, 3, SOME)),
            str(whole),
            input_names=[*INPUTS, "lines"],
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            whole, options.out / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True
        )
    shutil.copy(options.base / "tokenizer.json", options.out)


if __name__ == "__main__":
    main()
