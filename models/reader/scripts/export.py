"""Write the network for ONNX Runtime, its weights in whole numbers of eight bits.

    python scripts/export.py BASE TRAINED OUT

The same network with ONNX Runtime's own operators, which PyTorch does not write by itself:
attention and sums with their normalisation in one step each, one multiplication for queries, keys
and values, one table for all that is embedded beside a wordpiece. A quarter faster than as traced.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any

import onnx
import torch
from network import Reader
from onnxruntime.quantization import QuantType, quantize_dynamic
from stored import store
from torch import nn
from torch.nn import functional

from redactor.detect.reader.passages import LONGEST

INPUTS = ("ids", "segments", "shapes", "lists", "hints", "styles")
OUTPUTS = ("names", "marks", "private")
SOME = 64  # wordpieces of the passage that the network is traced with
FLOAT = 1  # onnx.TensorProto.FLOAT; what the operators give whose types ONNX does not know


class Attention(torch.autograd.Function):
    """`com.microsoft.MultiHeadAttention`."""

    @staticmethod
    def forward(_: Any, heads: int, *parts: torch.Tensor) -> torch.Tensor:
        split = [part.unflatten(-1, (heads, -1)).transpose(1, 2) for part in parts]
        return functional.scaled_dot_product_attention(*split).transpose(1, 2).flatten(-2)

    @staticmethod
    def symbolic(graph: Any, heads: int, *parts: Any) -> Any:
        return _typed(
            graph.op("com.microsoft::MultiHeadAttention", *parts, num_heads_i=heads), parts[0]
        )


class SumNormalised(torch.autograd.Function):
    """`com.microsoft.SkipLayerNormalization`: of `one + other + bias`."""

    @staticmethod
    def forward(_: Any, epsilon: float, *values: torch.Tensor) -> torch.Tensor:
        one, other, weight, shift, bias = values
        return functional.layer_norm(one + other + bias, weight.shape, weight, shift, epsilon)

    @staticmethod
    def symbolic(graph: Any, epsilon: float, *values: Any) -> Any:
        name = "com.microsoft::SkipLayerNormalization"
        return _typed(graph.op(name, *values, epsilon_f=epsilon), values[0])


def _typed(value: Any, like: Any) -> Any:
    value.setType(like.type())
    return value


class Probabilities(nn.Module):
    """One passage, nothing padded, probabilities instead of logits."""

    def __init__(self, network: Reader) -> None:
        super().__init__()
        self.network = network
        embeddings = network.bert.embeddings
        beside = (
            embeddings.token_type_embeddings,
            network.shapes,
            network.lists,
            network.hints,
            network.styles,
        )
        table = torch.zeros(1, network.bert.config.hidden_size)
        for embedding in beside:
            table = (table[:, None] + embedding.weight[None]).flatten(0, 1)
        self.sizes = [embedding.num_embeddings for embedding in beside]
        self.beside = nn.Parameter(table)
        self.positions = nn.Parameter(embeddings.position_embeddings.weight[: 2 * LONGEST].clone())
        self.projections = nn.ModuleList(map(_projection, network.bert.encoder.layer))

    def forward(
        self, ids: torch.Tensor, *rows: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        *beside, lines = rows
        embeddings = self.network.bert.embeddings
        at = beside[0]
        for row, size in zip(beside[1:], self.sizes[1:], strict=True):
            at = at * size + row
        words = embeddings.word_embeddings(ids) + functional.embedding(at, self.beside)
        positions = self.positions[None, : ids.shape[1]]
        none = torch.zeros(words.shape[-1])
        read = _normalised(words, positions, none, embeddings.LayerNorm)
        for layer, projection in zip(
            self.network.bert.encoder.layer, self.projections, strict=True
        ):
            read = self._layer(read, layer, projection)
        means = lines @ read / lines.sum(-1, keepdim=True).clamp(min=1)
        network = self.network
        return (
            network.names(read).softmax(-1),
            network.marks(means).softmax(-1),
            network.private(means).sigmoid(),
        )

    def _layer(self, read: torch.Tensor, layer: Any, projection: nn.Linear) -> torch.Tensor:
        parts = projection(read).split(read.shape[-1], -1)
        seen = Attention.apply(self.network.bert.config.num_attention_heads, *parts)
        out = layer.attention.output
        read = _normalised(seen @ out.dense.weight.T, read, out.dense.bias, out.LayerNorm)
        inner = functional.gelu(layer.intermediate.dense(read))
        out = layer.output
        return _normalised(inner @ out.dense.weight.T, read, out.dense.bias, out.LayerNorm)


def _projection(layer: Any) -> nn.Linear:
    """Queries, keys and values as one."""
    parts = [getattr(layer.attention.self, name) for name in ("query", "key", "value")]
    one = nn.Linear(parts[0].in_features, sum(part.out_features for part in parts))
    one.weight = nn.Parameter(torch.cat([part.weight for part in parts]))
    one.bias = nn.Parameter(torch.cat([part.bias for part in parts]))
    return one


def _normalised(
    one: torch.Tensor, other: torch.Tensor, bias: torch.Tensor, norm: nn.LayerNorm
) -> torch.Tensor:
    return SumNormalised.apply(norm.eps, one, other, norm.weight, norm.bias, bias)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "trained", "out"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    network = Reader(options.base)
    network.load_state_dict(torch.load(options.trained / "reader.pt"))
    network.eval()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole, small = Path(folder) / "whole.onnx", Path(folder) / "small.onnx"
        _write(network, whole)
        quantize_dynamic(
            whole,
            small,
            weight_type=QuantType.QInt8,
            per_channel=True,
            nodes_to_exclude=[f"/{name}/MatMul" for name in OUTPUTS],  # small, and last
            extra_options={"DefaultTensorType": FLOAT},
        )
        store(onnx.load(small), options.out)
    shutil.copy(options.base / "tokenizer.json", options.out)


@torch.no_grad()
def _write(network: Reader, path: Path) -> None:
    rows = [torch.zeros(1, SOME, dtype=torch.long) for _ in INPUTS]
    axes = {
        **{name: {1: "wordpieces"} for name in (*INPUTS, "names")},
        "lines": {1: "lines", 2: "wordpieces"},
        "marks": {1: "lines"},
        "private": {1: "lines"},
    }
    torch.onnx.export(
        Probabilities(network),
        (*rows, torch.ones(1, 3, SOME)),
        str(path),
        input_names=[*INPUTS, "lines"],
        output_names=list(OUTPUTS),
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
        custom_opsets={"com.microsoft": 1},
    )


if __name__ == "__main__":
    main()
