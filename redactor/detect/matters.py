"""What each sentence is about: a pipe for spaCy, and a recognizer that tells what it found.

What lives here: the sentence as a span with its probabilities. What does not: what a matter means
for a name in it, or for the sentence (`people` and `decide`).
"""

from __future__ import annotations

from itertools import batched
from typing import TYPE_CHECKING, Any

from presidio_analyzer import EntityRecognizer, RecognizerResult
from spacy.language import Language
from spacy.tokens import SpanGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray
    from presidio_analyzer.nlp_engine import NlpArtifacts
    from spacy.pipeline import TextCategorizer
    from spacy.tokens import Doc, Span

PIPE = "sentence_matters"
SPANS = "matters"  # key of the span group; its `scores` are a row a sentence, a column a matter
SUFFIX = "_MATTER"  # a finding so named is evidence about a sentence, no identifier
MATTERS = ("pupil", "personnel", "complaint", "commercial", "legal")
FLOOR = 0.05  # a less likely matter says nothing
_SHORT = 3  # words; less is a label or a cell


class SentenceMatters:
    """Classifies the sentences of a batch of texts at one go, with the pipeline's own `textcat`."""

    def __init__(self, classifier: TextCategorizer) -> None:
        self._classifier = classifier
        self._columns = [classifier.labels.index(matter) for matter in MATTERS]

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], batch_size: int = 64) -> Iterator[Doc]:
        for batch in batched(docs, batch_size):
            sentences = [_sentences(doc) for doc in batch]
            rows = self._rows([span for spans in sentences for span in spans])
            for doc, spans in zip(batch, sentences, strict=True):
                scores = [next(rows) for _ in spans]
                doc.spans[SPANS] = SpanGroup(doc, spans=spans, attrs={"scores": scores})
                yield doc

    def _rows(self, sentences: list[Span]) -> Iterator[list[float]]:
        if not sentences:
            return iter(())
        words = [_Words(sentence) for sentence in sentences]
        scores = self._classifier.predict(words)  # type: ignore[arg-type]  # as good as a Doc there
        return iter([[float(row[column]) for column in self._columns] for row in scores])


class _Words:
    """A sentence as far as the classifier's layers read it; `Span.as_doc` copies much more."""

    def __init__(self, sentence: Span) -> None:
        self.vocab = sentence.vocab
        self._doc = sentence.doc
        self._slice = slice(sentence.start, sentence.end)

    def __len__(self) -> int:
        return self._slice.stop - self._slice.start

    def to_array(self, attributes: list[int | str] | int) -> NDArray[Any]:
        return self._doc.to_array(attributes)[self._slice]


@Language.factory(PIPE)
def _sentence_matters(nlp: Language, name: str) -> SentenceMatters:
    del name
    return SentenceMatters(nlp.get_pipe("textcat"))  # type: ignore[arg-type]  # any pipe, for mypy


class MatterRecognizer(EntityRecognizer):
    """Finds sentences that are not ordinary business, from what `SentenceMatters` left in the text."""

    name: str  # Presidio sets it without a type

    def __init__(self) -> None:
        super().__init__(
            supported_entities=[matter.upper() + SUFFIX for matter in MATTERS],
            name="sentence",
            supported_language="en",
        )

    def load(self) -> None:
        """Nothing to load: the model belongs to the engine."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del text
        if nlp_artifacts is None or SPANS not in nlp_artifacts.tokens.spans:
            raise ValueError(f"the matter of a sentence needs the pipe {PIPE!r}")
        group = nlp_artifacts.tokens.spans[SPANS]
        return [
            self._result(span, kind, score)
            for span, scores in zip(group, group.attrs["scores"], strict=True)
            for kind, score in zip(self.supported_entities, scores, strict=True)
            if score >= FLOOR and (not entities or kind in entities)
        ]

    def _result(self, sentence: Span, kind: str, score: float) -> RecognizerResult:
        return RecognizerResult(
            kind,
            sentence.start_char,
            sentence.end_char,
            score,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )


def _sentences(doc: Doc) -> list[Span]:
    return [span for span in doc.sents if sum(token.is_alpha for token in span) >= _SHORT]
