"""The network with the weights that are shipped, to go on from.

They are whole numbers of eight bits, and what is embedded beside a wordpiece stands in one table
for all combinations (`export.py`): it is divided again into what each part adds on average.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from network import Reader
from onnx import numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_PLAIN = re.compile(r"onnx::MatMul_\d+")  # PyTorch numbers them as they come
_WHOLE = re.compile(r"onnx::MatMul_\d+_quantized")


def shipped(base: Path, model: Path) -> Reader:
    """The network of `MODEL/reader.onnx`; what is not in there is as in BASE."""
    network = Reader(base)
    stored = {
        one.name: numpy_helper.to_array(one)
        for one in onnx.load(model / "reader.onnx").graph.initializer
    }
    state = network.state_dict()
    for name, value in stored.items():
        inside = name.removeprefix("network.")
        if inside in state:
            state[inside] = torch.tensor(value)
    matrices = [_matrix(stored, name) for name in sorted(stored) if _WHOLE.fullmatch(name)]
    layers = network.bert.encoder.layer
    for at, four in enumerate(zip(*[iter(matrices)] * 4, strict=True)):
        bias = stored[f"projections.{at}.bias"]
        here = f"bert.encoder.layer.{at}."
        parts = zip(("query", "key", "value"), np.split(four[0], 3), np.split(bias, 3), strict=True)
        for part, weight, shift in parts:
            state[f"{here}attention.self.{part}.weight"] = torch.tensor(weight)
            state[f"{here}attention.self.{part}.bias"] = torch.tensor(shift)
        for part, weight in zip(
            ("attention.output", "intermediate", "output"), four[1:], strict=True
        ):
            state[f"{here}{part}.dense.weight"] = torch.tensor(weight)
    if len(matrices) != 4 * len(layers):
        raise ValueError(f"{model} has another shape: {len(matrices)} matrices")
    plain = sorted(name for name in stored if _PLAIN.fullmatch(name))
    for name, weight in zip(("names", "marks", "private"), plain, strict=True):
        state[f"{name}.weight"] = torch.tensor(stored[weight].T.copy())
    positions = next(value for name, value in stored.items() if name.startswith("onnx::Slice"))
    state["bert.embeddings.position_embeddings.weight"][: positions.shape[1]] = torch.tensor(
        positions[0]
    )
    _divided(network, state, _matrix(stored, "beside_quantized").T)
    network.load_state_dict(state)
    return network


def _matrix(stored: dict[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    """Output rows first, as PyTorch has them."""
    start = name.removesuffix("_quantized")
    value = stored[name].astype(np.float32) - stored[start + "_zero_point"].astype(np.float32)
    return np.ascontiguousarray((value * stored[start + "_scale"]).T.astype(np.float32))


def _divided(network: Reader, state: dict[str, torch.Tensor], table: NDArray[np.float32]) -> None:
    names = ("shapes", "lists", "hints", "styles")
    segments = network.bert.embeddings.token_type_embeddings.weight
    sizes = [len(segments), *(len(getattr(network, name).weight) for name in names)]
    every = table.reshape(*sizes, -1)
    mean = every.mean(axis=tuple(range(len(sizes))))
    for axis, name in enumerate(("bert.embeddings.token_type_embeddings", *names)):
        others = tuple(other for other in range(len(sizes)) if other != axis)
        part = every.mean(axis=others) - (mean if axis else 0)
        state[f"{name}.weight"] = torch.tensor(part)
