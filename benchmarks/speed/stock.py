"""The usual way: every paragraph through stock Presidio; no split, no proof, nothing sealed."""

from __future__ import annotations

import sys
from pathlib import Path

import docx
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_anonymizer import AnonymizerEngine

from benchmarks.speed.raw import STOCK_MODEL


def main(inbox: Path, out: Path) -> None:
    configuration = {
        "nlp_engine_name": "spacy",
        "models": [{"lang_code": "en", "model_name": STOCK_MODEL}],
    }
    nlp = NlpEngineProvider(nlp_configuration=configuration).create_engine()
    analyzer, anonymizer = AnalyzerEngine(nlp_engine=nlp), AnonymizerEngine()
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(inbox.glob("*.docx")):
        document = docx.Document(str(path))
        for paragraph in document.paragraphs:
            found = analyzer.analyze(paragraph.text, language="en")
            paragraph.text = anonymizer.anonymize(paragraph.text, found).text  # type: ignore[arg-type]  # two classes of one shape
        document.save(str(out / path.name))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
