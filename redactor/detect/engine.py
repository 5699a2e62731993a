"""The one set-up of Presidio's analyzer and of spaCy; nothing else in the house imports them.

What lives here: loading the model, the registry of our recognizers, running them over blocks.
What does not: which recognizers there are (`recognizers/`) and what their findings mean.

`AnalyzerEngine.analyze` takes as long as all recognizers together, for lemmas, copies and log
lines of every text; `_results` does the same steps where there is something to do.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from redactor.attendance import attendees
from redactor.data import Block, Document, Finding, Span
from redactor.detect._shared import WHY
from redactor.detect.number_tables import number_tables
from redactor.detect.people_tables import people_tables
from redactor.detect.weights import PIPELINE, weights
from redactor.errors import DetectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerResult
    from spacy.language import Language
    from spacy.tokens import Doc

LANGUAGE = "en"
BATCH = 256  # texts that the model sees at once


@cache
def _model() -> Language:
    import spacy
    from thinc.api import NumpyOps, set_current_ops

    from redactor.detect.matters import PIPE

    set_current_ops(NumpyOps(use_blis=False))  # NumPy's own multiplication is twice as fast
    nlp = spacy.load(weights(PIPELINE), disable=["textcat"])  # not the block is classified:
    nlp.add_pipe(PIPE)  # its sentences are
    return nlp


@cache
def analyzer() -> AnalyzerEngine:
    """Our analyzer, made on first use: about a second, once in a process."""
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    from redactor.detect.matters import MatterRecognizer
    from redactor.detect.names import NAMES
    from redactor.detect.recognizers import DESCRIPTIONS, IDENTIFIERS

    engine = SpacyNlpEngine(
        models=[{"lang_code": LANGUAGE, "model_name": str(weights(PIPELINE))}],
        ner_model_configuration=NerModelConfiguration(
            model_to_presidio_entity_mapping={"PERSON": "PERSON"}, labels_to_ignore=set()
        ),
    )
    # set by hand, since `load` would use the whole pipeline, or even try to fetch it
    engine.nlp = {LANGUAGE: _model()}  # type: ignore[assignment]  # declared as None
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


def load() -> None:
    """Load the models now, and not with the first document."""
    from redactor.detect.reader import load_reader

    analyzer()
    load_reader()


def detect(document: Document) -> tuple[Finding, ...]:
    """Everything that a recognizer finds in any block, hidden ones included.

    Returns:
        Findings in reading order; spans of one entity type may still overlap those of another.

    Raises:
        DetectionError: a recognizer failed; there is no partial result.
    """
    from redactor.detect.reader import read

    found = recognise(document)
    opinions = read(document.blocks, attendees(document, found))
    return tuple(sorted([*found, *opinions], key=_total_order))


def recognise(document: Document) -> list[Finding]:
    """The same without the reader's opinions, in no order."""
    blocks = [block for block in document.blocks if block.text.strip()]
    found: list[Finding] = []
    for block, results in zip(blocks, _analyse([block.text for block in blocks]), strict=True):
        found.extend(_finding(block, result) for result in results)
    return [*found, *people_tables(document), *number_tables(document)]


def _analyse(texts: Sequence[str]) -> Iterable[list[RecognizerResult]]:
    engine = analyzer()
    try:
        for doc in _model().pipe(texts, batch_size=BATCH):
            yield _results(engine, doc)
    except DetectionError:
        raise  # it names its recognizer
    except Exception as error:
        raise DetectionError(f"A recognizer failed ({type(error).__name__}).") from error


def _results(engine: AnalyzerEngine, doc: Doc) -> list[RecognizerResult]:
    """What `engine.analyze` returns for the text of a Doc."""
    from presidio_analyzer import EntityRecognizer
    from presidio_analyzer.nlp_engine import NlpArtifacts

    text = doc.text  # put together anew each time
    plain = NlpArtifacts(list(doc.ents), doc, [], [], None, LANGUAGE)  # no engine: no keywords
    found = [
        result
        for recognizer in engine.registry.recognizers
        for result in recognizer.analyze(text, recognizer.supported_entities, plain)
    ]
    return EntityRecognizer.remove_duplicates(_with_context(engine, doc, found))


def _with_context(
    engine: AnalyzerEngine, doc: Doc, found: list[RecognizerResult]
) -> list[RecognizerResult]:
    """The same results, those with a word of their recognizer's context near them with a higher score."""
    from presidio_analyzer.nlp_engine import NlpArtifacts

    listening = {r.id: r for r in engine.registry.recognizers if r.context}
    at = [i for i, result in enumerate(found) if _recognizer_id(result) in listening]
    if not at:
        return found
    lemmas, starts = [token.lemma_ for token in doc], [token.idx for token in doc]
    artifacts = NlpArtifacts(list(doc.ents), doc, starts, lemmas, engine.nlp_engine, LANGUAGE)
    raised = engine.context_aware_enhancer.enhance_using_context(
        doc.text, [found[i] for i in at], artifacts, list(listening.values())
    )
    for i, result in zip(at, raised, strict=True):
        found[i] = result
    return found


def _recognizer_id(result: RecognizerResult) -> str:
    return str((result.recognition_metadata or {}).get(result.RECOGNIZER_IDENTIFIER_KEY))


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
