"""The one set-up of Presidio's analyzer and of spaCy; nothing else in the house imports them.

What lives here: loading the model, the registry of our recognizers, running them over blocks.
What does not: which recognizers there are (`recognizers/`) and what their findings mean.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.data import Block, Document, Finding, Span
from redactor.detect._shared import WHY
from redactor.detect.number_tables import number_tables
from redactor.detect.people_tables import people_tables
from redactor.errors import DetectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerResult

LANGUAGE = "en"
MODEL = "redactor_en_minutes"


def model_path() -> Path:
    """Where our spaCy pipeline lies: in the wheel beside the code, in a checkout in `models/`."""
    here = Path(__file__).parent
    installed = here / MODEL
    return installed if installed.is_dir() else here.parents[1] / "models" / MODEL


@cache
def analyzer() -> AnalyzerEngine:
    """Our analyzer, made on first use: about a second, once in a process."""
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    from redactor.detect.matters import PIPE, MatterRecognizer
    from redactor.detect.names import NAMES
    from redactor.detect.recognizers import DESCRIPTIONS, IDENTIFIERS

    path = str(model_path())
    nlp = spacy.load(path, disable=["textcat"])  # not the block is classified, its sentences are
    nlp.add_pipe(PIPE)
    engine = SpacyNlpEngine(
        models=[{"lang_code": LANGUAGE, "model_name": path}],
        ner_model_configuration=NerModelConfiguration(
            model_to_presidio_entity_mapping={"PERSON": "PERSON"}, labels_to_ignore=set()
        ),
    )
    # set by hand, since `load` would use the whole pipeline, or even try to fetch it
    engine.nlp = {LANGUAGE: nlp}  # type: ignore[assignment]  # declared as None
    kinds: tuple[Callable[[], EntityRecognizer], ...] = (
        *NAMES,
        *IDENTIFIERS,
        *DESCRIPTIONS,
        MatterRecognizer,
    )
    registry = RecognizerRegistry(
        recognizers=[kind() for kind in kinds], supported_languages=[LANGUAGE]
    )
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=engine,
        supported_languages=[LANGUAGE],
        default_score_threshold=0,
    )


def detect(document: Document) -> tuple[Finding, ...]:
    """Everything that a recognizer finds in any block, hidden ones included.

    Returns:
        Findings in reading order; spans of one entity type may still overlap those of another.

    Raises:
        DetectionError: a recognizer failed; there is no partial result.
    """
    blocks = [block for block in document.blocks if block.text.strip()]
    found: list[Finding] = []
    for block, results in zip(blocks, _analyse([block.text for block in blocks]), strict=True):
        found.extend(_finding(block, result) for result in results)
    found += [*people_tables(document), *number_tables(document)]
    return tuple(sorted(found, key=_total_order))


def _analyse(texts: Sequence[str]) -> Iterable[list[RecognizerResult]]:
    engine = analyzer()
    try:
        for text, artifacts in engine.nlp_engine.process_batch(texts, LANGUAGE, batch_size=64):
            yield engine.analyze(text, LANGUAGE, nlp_artifacts=artifacts)
    except DetectionError:
        raise  # it names its recognizer
    except Exception as error:
        raise DetectionError(f"A recognizer failed ({type(error).__name__}).") from error


def _finding(block: Block, result: RecognizerResult) -> Finding:
    metadata = result.recognition_metadata or {}
    return Finding(
        span=Span(block.index, result.start, result.end),
        text=block.text[result.start : result.end],
        entity_type=result.entity_type,
        score=round(float(result.score), 3),
        recognizer=metadata.get(result.RECOGNIZER_NAME_KEY, ""),
        why=metadata.get(WHY, ""),
    )


def _total_order(finding: Finding) -> tuple[Span, str, float, str]:
    return finding.span, finding.entity_type, -finding.score, finding.recognizer
