"""`python -m samples.build [DIR]`: writes each sample's .docx into its folder below DIR."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

import samples.build

SAMPLES = Path(__file__).resolve().parent.parent


def main(root: Path) -> None:
    """Builds every `sNN_…` module; each says its FOLDER and FILE and makes its bytes."""
    for module in pkgutil.iter_modules(samples.build.__path__, "samples.build."):
        if module.name.removeprefix("samples.build.s")[:2].isdigit():
            sample = importlib.import_module(module.name)
            folder = root / sample.FOLDER
            folder.mkdir(parents=True, exist_ok=True)
            (folder / sample.FILE).write_bytes(sample.build())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
