"""Put the two trained components together as the pipeline that the product loads.

    python scripts/assemble.py VECTORS NER MATTER SENTENCES OUT

The vocabulary is that of the vectors, dictionary words: no word of a training text goes along.
The classifier is cooled so that of the SENTENCES that it holds for 80 % sure four in five are right.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import spacy
from spacy.tokens import DocBin

if TYPE_CHECKING:
    from spacy.language import Language
    from thinc.api import Model

META = {
    "name": "redactor_minutes",
    "version": "0.1.0",
    "description": "Persons, and the matter of a sentence, in minutes of British governing bodies.",
    "author": "the redactor project",
    "license": "MIT",
    "spacy_version": ">=3.8.0,<3.9.0",
    "sources": [
        {"name": "Texts with slots, written for this project", "license": "MIT"},
        {"name": "Broad Twitter Corpus", "license": "CC BY 4.0"},
        {"name": "WNUT 2017 emerging entities", "license": "CC BY 4.0"},
        {"name": "Wikigold", "license": "CC BY 4.0"},
        {"name": "en_core_web_md 3.8.0 (vectors of dictionary words)", "license": "MIT"},
        {"name": "re3d, UK government statements", "license": "Open Government Licence v3.0"},
    ],
}


def main(vectors: Path, ner: Path, matter: Path, sentences: Path, out: Path) -> None:
    nlp = spacy.load(vectors)
    nlp.add_pipe("ner", source=_fresh(ner))
    nlp.add_pipe("sentencizer")
    classifier = spacy.load(matter)
    temperature = _temperature(classifier, sentences)
    nlp.add_pipe("textcat", source=_fresh(matter))
    _cool(nlp.get_pipe("textcat").model, temperature)
    nlp.meta.update(META)
    nlp.to_disk(out)
    size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    print(f"{out}: {size / 1e6:.1f} MB, classifier cooled by {temperature:.2f}")


def _temperature(nlp: Language, sentences: Path) -> float:
    """What to divide the classifier's logits by, so that its probabilities are honest."""
    labels = nlp.get_pipe("textcat").labels
    docs = list(DocBin().from_disk(sentences).get_docs(nlp.vocab))
    meant = np.array([labels.index(max(doc.cats, key=doc.cats.__getitem__)) for doc in docs])
    scores = nlp.get_pipe("textcat").model.predict([nlp.make_doc(doc.text) for doc in docs])
    logits = np.log(np.asarray(scores, dtype="float64") + 1e-12)

    def surprise(temperature: float) -> float:
        cooled = logits / temperature
        cooled -= np.log(np.exp(cooled).sum(axis=1, keepdims=True))
        return float(-cooled[np.arange(len(meant)), meant].mean())

    return min((1 + step / 20 for step in range(60)), key=surprise)


def _cool(model: Model, temperature: float) -> None:
    """Divide the output layer by the temperature."""
    (layer,) = (node for node in model.walk() if node.name == "softmax")
    for name in ("W", "b"):
        layer.set_param(name, layer.get_param(name) / temperature)


def _fresh(path: Path) -> Language:
    """The pipeline without the strings that its training met."""
    trained = spacy.load(path)
    blank = spacy.util.load_model_from_config(trained.config, auto_fill=True)
    for name in trained.pipe_names:
        blank.get_pipe(name).from_bytes(
            trained.get_pipe(name).to_bytes(exclude=["vocab"]), exclude=["vocab"]
        )
    return blank


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:6]))
