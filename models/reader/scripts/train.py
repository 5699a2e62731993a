"""Train the reader.

    python scripts/train.py BASE OUT [--after MODEL] [--epochs N] [--seed S]

BASE is the folder of all-MiniLM-L6-v2 (README.md); OUT gets reader.pt. After a MODEL, the training
goes on from what that one knows, with smaller steps. Of the texts that it was taught already
(`taught.txt`) it reads some again, and keeps to what it says of names in them, but in those that are
about names.
"""

from __future__ import annotations

import argparse
import copy
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import marked
import slotted
import torch
from batches import Row, batches, collated, rows
from network import Reader
from rich.progress import track
from shipped import shipped
from tokenizers import Tokenizer
from torch.nn import functional

from redactor.data import Block, Story
from redactor.detect.reader.passages import LONGEST, Encoder

import invented  # isort: skip  # of ../pipeline, after slotted has named the folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from marked import Lesson, Raw

    from redactor.attendance import Attendee

HERE = Path(__file__).resolve().parents[1]
TEXTS_TAUGHT = HERE / "taught.txt"  # names of the files that the shipped weights know
RATE, HEADS = 1.5e-4, 8  # learning rate of the layers; that of the new parts is so many times
GOING_ON = 0.4  # of the learning rate, after a model that knows its lessons
HELD = 12.0  # what it costs to say something else of names than that model
OF_MARKS = 2.0  # … and a mistake about marks, in comparison with a training from the start
SLOTTED, SLOTTED_AFTER = 0.3, 0.2  # share of the slotted texts, an epoch; after a model
SMALL, INITIALS = (
    0.04,
    0.06,
)  # share of the documents without capitals, with initials for private people
NO_LIST = 0.15  # share of the documents whose attendance list the reader does not hear of
TAUGHT = 0.5  # share of the texts that a model knows and reads again
NEW = 2  # times that it reads the others, each time with other names
PIECES, PIECES_AFTER = 3, 1  # of a document that are read as well; after a model
WHOLE = 20  # lines of a document that is no piece itself
SMOOTH = 0.997  # of the mean of the weights over the last steps, which is what is kept
OF_BEFORE = 0.25  # share of the weights that a training went on from in those that are kept
WARM_UP = 120  # steps
LENGTHS = (30, 60, 90, LONGEST, LONGEST + 16)  # wordpieces of a passage
OF_NAMES = torch.tensor([1.0, 1.0, 1.5, 1.5, 1.5])  # what a mistake about each class costs
WEIGHTS = (3.0, 0.4, 0.5)  # of the losses for names, marks, contents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--after", type=Path)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    rng = Random(options.seed)
    encoder = Encoder(Tokenizer.from_file(str(options.base / "tokenizer.json")))
    network = shipped(options.base, options.after) if options.after else Reader(options.base)
    rate = RATE * (GOING_ON if options.after else 1)
    before = copy.deepcopy(network).eval() if options.after else None
    fresh = [p for n, p in network.named_parameters() if not n.startswith("bert")]
    layers = [p for n, p in network.named_parameters() if n.startswith("bert") and p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": layers, "lr": rate}, {"params": fresh, "lr": rate * HEADS}], weight_decay=0.01
    )
    held = before is not None
    chosen = batches(list(_epoch(rng, encoder, held=held)), rng)
    total = len(chosen) * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / WARM_UP) * max(0.02, 1 - step / total)
    )
    mean, steps = copy.deepcopy(network), 0
    for epoch in range(options.epochs):
        if epoch:
            chosen = batches(list(_epoch(rng, encoder, held=held)), rng)
        lost = 0.0
        for batch in track(chosen, f"epoch {epoch}"):
            loss = _loss(network, batch, before)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            lost += loss.item()
            steps += 1
            _into(mean, network, min(SMOOTH, steps / (steps + 20)))
        print(f"epoch {epoch}: {lost / len(chosen):.3f}", flush=True)
    if before is not None:
        _into(mean, before, 1 - OF_BEFORE)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(mean.state_dict(), options.out / "reader.pt")
    TEXTS_TAUGHT.write_text("".join(f"{file.stem}\n" for file in _files()), encoding="utf-8")


@torch.no_grad()
def _into(mean: Reader, now: Reader, share: float) -> None:
    """Take the weights of a step into their mean, which keeps so much of what it was."""
    for kept, new in zip(mean.parameters(), now.parameters(), strict=True):
        kept.lerp_(new, 1 - share)


def _epoch(rng: Random, encoder: Encoder, *, held: bool) -> Iterator[Row]:
    """The rows of an epoch, of which those that are not about names are `held` after a model."""
    names = invented.load("train")
    marks = slotted.bank(HERE / "marks.tsv")
    pieces, share = (PIECES_AFTER, SLOTTED_AFTER) if held else (PIECES, SLOTTED)
    known = frozenset(TEXTS_TAUGHT.read_text(encoding="utf-8").split()) if held else frozenset()
    for raws, seats, stem in _minutes():
        kept = stem in known and not stem.startswith("names-")
        new = held and stem not in known
        for _ in range(NEW if new else int(not kept or rng.random() < TAUGHT)):
            listed = seats if rng.random() >= NO_LIST else ()
            whole = _as_typed(marked.lesson(raws, listed, rng, names), rng)
            yield from rows(whole, encoder, rng.choice(LENGTHS), held=kept)
            for _ in range(pieces if len(raws) >= WHOLE else 0):
                yield from rows(marked.piece(whole, rng), encoder, rng.choice(LENGTHS), held=kept)
    for text in slotted.texts():
        if rng.random() < share:
            lesson = slotted.lesson(text, rng, names, marks)
            yield from rows(lesson, encoder, rng.choice(LENGTHS), held=held)
    for mark, text in marks:
        alone = marked.Lesson()
        alone.add(Block(0, Story.BODY, text, heading=int(rng.random() < 0.2)), None, [-1] * 4, mark)
        yield from rows(alone, encoder, LONGEST, held=held)


def _files() -> list[Path]:
    return sorted((HERE / "texts").glob("*.gold"))


@cache
def _minutes() -> list[tuple[list[Raw | None], tuple[Attendee, ...], str]]:
    """Each with who sits at the table, and the name of its file."""
    return [
        (raws, marked.seats(raws), file.stem) for file in _files() for raws in marked.read(file)
    ]


def _as_typed(lesson: Lesson, rng: Random) -> Lesson:
    drawn = rng.random()
    if drawn < SMALL:
        return marked.in_small_letters(lesson)
    return marked.by_initials(lesson) if drawn < SMALL + INITIALS else lesson


def _calculating() -> torch.autocast:
    """With half the digits where the processor has them; elsewhere that takes twenty times as long."""
    able = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()  # noqa: SLF001  # no public question
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=able)


def _loss(network: Reader, batch: list[Row], before: Reader | None) -> torch.Tensor:
    inputs, names, marks, holds = collated(batch)
    with _calculating():
        said_names, said_marks, said_holds = (x.float() for x in network(**inputs))
    held = (inputs["mask"] > 0) & torch.tensor([[row.held] for row in batch])
    loss = said_names.sum() * 0
    if before is not None and held.any():
        with torch.no_grad(), _calculating():
            kept = before(**inputs)[0].float()[held]
        loss = loss + HELD * functional.kl_div(
            functional.log_softmax(said_names[held], -1),
            functional.log_softmax(kept, -1),
            reduction="batchmean",
            log_target=True,
        )
    names = names.masked_fill(held, -1)
    if (names >= 0).any():
        loss = loss + WEIGHTS[0] * functional.cross_entropy(
            said_names.flatten(0, 1),
            names.flatten(),
            weight=OF_NAMES,
            label_smoothing=0.02,
            ignore_index=-1,
        )
    if (marks >= 0).any():
        loss = loss + WEIGHTS[1] * (OF_MARKS if before else 1) * functional.cross_entropy(
            said_marks.flatten(0, 1), marks.flatten(), ignore_index=-1
        )
    learnt = (holds >= 0).float()
    if learnt.any():
        each = functional.binary_cross_entropy_with_logits(
            said_holds, holds.clamp(min=0).float(), reduction="none"
        )
        loss = loss + WEIGHTS[2] * (each * learnt).sum() / learnt.sum()
    return loss


if __name__ == "__main__":
    main()
