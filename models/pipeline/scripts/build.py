"""Make the training, development and test sets.

    python scripts/build.py DATA OUT [--fills N] [--seed S]

DATA is the folder of the four public corpora; nothing of their text is kept in the repository.
OUT gets train.spacy and dev.spacy (names and matters), matter-held.spacy (matters that are not
taught, at which the classifier is made honest), and test.jsonl and general.jsonl (held out).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import general
import invented
import slots
import spacy
import told
from spacy.tokens import Doc, DocBin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language

TEXTS = Path(__file__).resolve().parents[1] / "texts"
REPEATS = {
    "btc": 2,
    "wnut17": 2,
    "wikigold": 5,
    "re3d": 5,
}  # the small ones are the well written ones
GENERAL_FILLS = 6  # times as often as minutes: there are few of them
ALONE = (
    0.03  # share of lines beside which a bare name, and a bare thing, stands as a cell of its own
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--fills", type=int, default=8)
    parser.add_argument("--seed", type=int, default=20)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    rng = Random(options.seed)
    nlp = tokenizer()
    texts = [text for file in sorted(TEXTS.glob("*.txt")) for text in slots.read(file)]
    corpora = list(general.samples(options.data))
    train = [*_training(texts, rng, options.fills), *_rehearsal(corpora)]
    rng.shuffle(train)
    chance = Random(options.seed)  # of its own: the held-out minutes stay what they are
    matters = [
        *told.lines(chance, invented.load("train"), held_out=False),
        *told.of_minutes("texts"),
    ]
    _store(nlp, train, options.out / "train.spacy", matters)
    held = [*told.lines(chance, invented.load("dev"), held_out=True), *told.of_minutes("held_out")]
    _write_matters(nlp, held, options.out / "matter-held.spacy")
    _store(nlp, (line for _, line in _held_out(texts, "dev", rng, 1)), options.out / "dev.spacy")
    _write(options.out / "test.jsonl", _held_out(texts, "test", rng, 2))
    held_out = [sample for sample in corpora if sample.held_out]
    with (options.out / "general.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        for sample in held_out:
            file.write(
                json.dumps(
                    {"corpus": sample.corpus, "text": sample.text, "names": sample.persons},
                    ensure_ascii=False,
                )
                + "\n"
            )


def tokenizer() -> Language:
    """English with sentence boundaries by punctuation."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


def side(slug: str) -> str:
    """The split of a document, by its name alone."""
    share = hashlib.sha256(slug.encode()).digest()[0] % 20
    return "test" if share < 3 else "dev" if share < 5 else "train"


def _training(texts: list[slots.Text], rng: Random, fills: int) -> Iterator[slots.Line]:
    names = invented.load("train")
    for text in texts:
        if side(text.slug) != "train":
            continue
        for _ in range(fills * (GENERAL_FILLS if text.lines[0][0] == "g" else 1)):
            lines = [slots.varied(line, rng) for line in slots.fill(text, rng, names)]
            yield from lines
            yield from _alone(len(lines), rng, names)
            at = 0
            while at < len(lines) - 2:  # some blocks are longer than a line
                if rng.random() < 0.05:
                    yield slots.joined(
                        lines[at : at + rng.randint(2, 3)], rng.choice((" ", "\n", " "))
                    )
                at += 3


def _alone(lines: int, rng: Random, names: invented.Names) -> Iterator[slots.Line]:
    """Cells that hold nothing but a name, or the name of a thing."""
    for _ in range(lines):
        if rng.random() < ALONE:
            ident, form = (
                rng.choice(("p1", "s1")),
                rng.choice(("", "", ".first", ".last", ".titlefull", ".fi", ".il", ".caps")),
            )
            text = slots.Text(
                "",
                (("p1", "pupil", rng.choice("FM"), ""), ("s1", "staff", rng.choice("FM"), "")),
                (("h", f"{{{ident}{form}}}"),),
            )
            yield from slots.fill(text, rng, names)
        if rng.random() < ALONE:
            kind = rng.choice(tuple(slots.THINGS))
            yield from slots.fill(slots.Text("", (), (("h", f"{{{kind}}}"),)), rng, names)


def _rehearsal(corpora: Iterable[general.Sample]) -> Iterator[slots.Line]:
    for sample in corpora:
        if not sample.held_out:
            line = slots.Line(sample.text, tuple((s, e, "general") for s, e in sample.persons), "g")
            yield from [line] * REPEATS[sample.corpus]


def _held_out(
    texts: list[slots.Text], split: str, rng: Random, fills: int
) -> list[tuple[str, slots.Line]]:
    names = invented.load(split)
    return [
        (f"{text.slug}-{fill}", slots.varied(line, rng))
        for text in texts
        if side(text.slug) == split
        for fill in range(fills)
        for line in slots.fill(text, rng, names)
    ]


def _store(
    nlp: Language, lines: Iterable[slots.Line], path: Path, more: Iterable[slots.Line] = ()
) -> None:
    """Lines with their names; each sentence of a line, and of `more`, with its matter too."""
    store = DocBin(attrs=["ENT_IOB", "ENT_TYPE"], store_user_data=False)
    sentences = list(more)
    lost = 0
    for line in lines:
        doc = _doc(nlp, line)
        if doc is None:
            lost += 1
            continue
        store.add(doc)
        sentences += _stretches(doc, line)
    store.to_disk(path)
    Random(path.stem).shuffle(sentences)
    _write_matters(nlp, sentences, path.with_name(f"matter-{path.name}"))
    print(f"{path.name}: {len(store)} blocks, {len(sentences)} sentences, {lost} lost")


def _write_matters(nlp: Language, sentences: Iterable[slots.Line], path: Path) -> None:
    store = DocBin(store_user_data=True)
    for sentence in sentences:
        doc = nlp.make_doc(sentence.text)
        meant = slots.MATTERS.get(sentence.letter, "ordinary")
        doc.cats = {matter: float(matter == meant) for matter in slots.MATTERS.values()}
        store.add(doc)
    store.to_disk(path)


def _doc(nlp: Language, line: slots.Line) -> Doc | None:
    """The block with its persons, or nothing when a word of the tokenizer runs past a name's edge."""
    doc = nlp(line.text)
    spans = [doc.char_span(start, end, "PERSON") for start, end, _ in line.names]
    if any(span is None for span in spans) or not len(doc):
        spans = [
            doc.char_span(start, end, "PERSON", alignment_mode="expand")
            for start, end, _ in line.names
        ]
        if any(
            span is None or len(span.text) > end - start + 2
            for span, (start, end, _) in zip(spans, line.names, strict=True)
        ):
            return None
    doc.ents = spacy.util.filter_spans([span for span in spans if span is not None])
    return doc


def _stretches(doc: Doc, line: slots.Line) -> Iterator[slots.Line]:
    if line.letter == "g" or "\n" in line.text:
        return
    sentences = [s for s in doc.sents if len(s) > 2]
    if line.letter == "h" and len(doc) % 3:
        return  # headings and lists are many and alike
    if len(sentences) > 1:
        yield line
    for sentence in sentences or [doc[:]]:
        yield slots.cut(line, sentence.start_char, sentence.end_char)


def _write(path: Path, lines: Iterable[tuple[str, slots.Line]]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for document, line in lines:
            row = {
                "document": document,
                "text": line.text,
                "names": line.names,
                "matter": slots.MATTERS.get(line.letter, line.letter),
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
