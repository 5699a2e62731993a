"""The network as it is shipped: one file of weights, and two graphs that read it.

    reader.onnx     weights with a sign, as they are stored: half the time on processors with VNNI
    unsigned.onnx   the same weights, moved up to 0 to 255 when they are read: the same answers
                    on processors that clamp sums of signed ones, where others would come out
    clamps.onnx     one multiplication that comes out wrong there

https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html tells of the clamping.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import helper, numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

WEIGHTS = "weights.bin"
SMALL = 1024  # bytes: what is smaller stays in the graph
ZERO = 128  # where the zero of weights without a sign lies
SIDE = 64  # of the matrices of the one multiplication


def store(model: onnx.ModelProto, out: Path) -> None:
    """Write all four files of a network whose weights have a sign."""
    (out / WEIGHTS).unlink(missing_ok=True)
    onnx.save(
        model,
        out / "reader.onnx",
        save_as_external_data=True,
        location=WEIGHTS,
        size_threshold=SMALL,
    )
    onnx.save(
        _unsigned(onnx.load(out / "reader.onnx", load_external_data=False)), out / "unsigned.onnx"
    )
    onnx.save(_clamps(), out / "clamps.onnx")


def _unsigned(model: onnx.ModelProto) -> onnx.ModelProto:
    """Each weight with a sign goes through an addition, which ONNX Runtime does once, at the start."""
    graph = model.graph
    graph.initializer.append(numpy_helper.from_array(np.int32(ZERO), "sign"))
    signed = {one.name for one in graph.initializer if one.data_type == onnx.TensorProto.INT8}
    added: list[onnx.NodeProto] = []
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        for at in (1, 3):
            name = node.input[at]
            if name in signed:
                added += (
                    helper.make_node("Cast", [name], [f"{name}_wide"], to=onnx.TensorProto.INT32),
                    helper.make_node("Add", [f"{name}_wide", "sign"], [f"{name}_up"]),
                    helper.make_node(
                        "Cast", [f"{name}_up"], [f"{name}_unsigned"], to=onnx.TensorProto.UINT8
                    ),
                )
                node.input[at] = f"{name}_unsigned"
    for place, node in enumerate(added):
        graph.node.insert(place, node)
    return model


def _clamps() -> onnx.ModelProto:
    """Rows of 255 times columns of 127: every element is SIDE times their product."""
    tensor = onnx.TensorProto
    columns = numpy_helper.from_array(np.full((SIDE, SIDE), 127, np.int8), "columns")
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["rows", "columns"], ["product"])],
        "clamps",
        [helper.make_tensor_value_info("rows", tensor.UINT8, ["rows", SIDE])],
        [helper.make_tensor_value_info("product", tensor.INT32, ["rows", SIDE])],
        [columns],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
