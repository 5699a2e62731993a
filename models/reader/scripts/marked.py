"""Minutes with the right answers marked in them, and the lines made of them.

What lives here: the format of `texts/*.gold` (README.md), what is learnt of each line, and the
exchange of names. What does not: wordpieces (`redactor.detect.reader.passages`) and the network.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import batched
from typing import TYPE_CHECKING

from redactor.attendance import attendees
from redactor.data import Block, Document, Place, Story
from redactor.detect.engine import recognise
from redactor.detect.reader.elsewhere import hints

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from random import Random

    from invented import Names

    from redactor.attendance import Attendee

# Whose a name is, as `redactor.detect.reader.opinions.NAMES` counts; `any` is not learnt.
KINDS = {"keep": 1, "pupil": 2, "family": 3, "staff": 4, "any": -1}
NOT_LEARNT = -1
TITLES = frozenset(
    "mr mrs ms miss mx dr rev revd reverend fr father sir dame prof professor cllr councillor canon "
    "sister br brother mgr alderman ald mme".split()
)
_MARK = re.compile(r"\[\[(\w+):(.*?)\]\]")
_SEALED = re.compile(r"<<2\s?(.*?)\s?2>>", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CLOSE = re.compile(
    r"sign|llofnod|chair(?:man)?\s*[:.…_]|meeting (?:closed|ended|finished)|closed at|^date",
    re.IGNORECASE,
)
_MOSTLY = 0.6  # share of a line that is sealed, from which on the line is


@dataclass(frozen=True, slots=True)
class Span:
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph without its marks."""

    plain: str
    spans: tuple[Span, ...] = ()
    stretches: tuple[tuple[int, int], ...] = ()  # what of it is sealed

    @property
    def sealed(self) -> float:
        """The share of its characters."""
        return sum(end - start for start, end in self.stretches) / max(len(self.plain), 1)


@dataclass(frozen=True, slots=True)
class Raw:
    """A paragraph or a table's row: its cells, and what its first characters say of it."""

    style: str  # "#", "##", "###", "|" or empty
    cells: tuple[tuple[Text, ...], ...]
    sealed: bool = False
    either: bool = False
    unmarked: bool = False


@dataclass(slots=True)
class Lesson:
    """A document as the reader sees it, and what it is to say of each block."""

    blocks: list[Block] = field(default_factory=list)
    names: list[list[tuple[int, int, int]] | None] = field(default_factory=list)
    # sealed, unmarked, leads in, leads out: 1, 0, or not learnt
    holds: list[list[int]] = field(default_factory=list)
    mark: list[int] = field(default_factory=list)  # as `opinions.MARKS` counts
    hints: dict[str, int] = field(default_factory=dict)  # of words of names, see `elsewhere`

    def add(
        self,
        block: Block,
        names: list[tuple[int, int, int]] | None,
        holds: list[int],
        mark: int = NOT_LEARNT,
    ) -> None:
        self.blocks.append(replace(block, index=len(self.blocks)))
        self.names.append(names)
        self.holds.append(holds)
        self.mark.append(mark)


def read(path: Path) -> list[list[Raw | None]]:
    """The minutes of a file, or the pieces of many that stand below `%%%` in it."""
    pieces = re.split(r"^%%%.*\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [_read(piece) for piece in pieces if piece.strip()]


def _read(text: str) -> list[Raw | None]:
    """The lines of minutes; None for an empty one, which ends a table."""
    found: list[Raw | None] = []
    inside = False
    for line in text.splitlines():
        if line.startswith("@"):
            continue
        if line.strip() in {"{{part2}}", "{{/part2}}"}:
            inside = line.strip() == "{{part2}}"
        elif not line.strip():
            found.append(None)
        else:
            found.append(_raw(line, inside=inside))
    return found


def _raw(line: str, *, inside: bool) -> Raw:
    flag = line[0] if line[0] in "~!?" else ""
    body = line[len(flag) :].lstrip()
    if body.startswith("|"):
        style = "|"
        cells = [c.strip().split(" // ") for c in body.strip().strip("|").split("|")]
    else:
        style = re.match(r"#{0,3}(?= )|", body).group()  # type: ignore[union-attr]
        cells = [[re.sub(r"^(?:#{1,3}|-|#\.)\s+", "", body)]]
    texts = tuple(tuple(_text(p.strip()) for p in cell) for cell in cells)
    return Raw(style, texts, inside or flag == "!", flag == "~", flag == "?")


def _text(raw: str) -> Text:
    bare = _SEALED.sub(lambda m: f"\x02{m.group(1)}\x03", raw)
    plain, spans, ends = "", [], []
    for piece in re.split(r"(\[\[\w+:.*?\]\]|\x02|\x03)", bare):
        if piece in {"\x02", "\x03"}:
            ends.append(len(plain))
            continue
        mark = _MARK.fullmatch(piece)
        text = mark.group(2) if mark else piece
        if mark:
            spans.append(Span(mark.group(1), len(plain), len(plain) + len(text)))
        plain += text
    return Text(plain, tuple(spans), tuple(batched(ends, 2)))


def seats(raws: list[Raw | None]) -> tuple[Attendee, ...]:
    """Who sits at the table, as `redactor` finds it."""
    document = Document("", "", tuple(lesson(raws, ()).blocks))
    return attendees(document, recognise(document))


def lesson(
    raws: list[Raw | None],
    seated: Sequence[Attendee],
    rng: Random | None = None,
    names: Names | None = None,
) -> Lesson:
    """What is to be learnt of a document, with other names if there are some to choose from."""
    done = Lesson()
    others = _others(raws, rng, names) if rng and names else {}
    table = row = -1
    before: Raw | None = None
    lines = [raw for raw in raws if raw is not None]
    at = 0
    for raw in raws:
        if raw is None:
            before = None
            continue
        if raw.style == "|":
            table, row = (table, row + 1) if before and before.style == "|" else (table + 1, 0)
        before = raw
        for column, cell in enumerate(raw.cells):
            for text in cell:
                if text.plain.strip():
                    plain, spans = _renamed(text, others)
                    place = Place(table, row, column) if raw.style == "|" else None
                    styled = raw.style.startswith("#") and (rng is None or rng.random() < 0.8)
                    block = Block(
                        0, Story.BODY, plain, heading=len(raw.style) if styled else 0, place=place
                    )
                    done.add(block, spans, _holds(lines, at, text), _ordinary(lines, at, text))
        at += 1
    renamed = [
        replace(seat, name=_WORD.sub(lambda m: _other(m.group(), others), seat.name))
        for seat in seated
    ]
    done.hints = hints(done.blocks, renamed)
    return done


def piece(whole: Lesson, rng: Random) -> Lesson:
    """The list on top and a line or a few from anywhere behind it, so that the list decides nothing.

    What marks Part 2 is not learnt of them: its lines are no longer where they were.
    """
    top = min(rng.randint(2, 9), len(whole.blocks))
    behind = range(top, len(whole.blocks))
    done = Lesson(hints=whole.hints)
    some = min(rng.randint(1, 5), len(behind))
    for at in [*range(top), *sorted(rng.sample(behind, some))]:
        done.add(whole.blocks[at], whole.names[at], [NOT_LEARNT] * 4)
    return done


def in_small_letters(whole: Lesson) -> Lesson:
    """The same as somebody types who knows no capitals."""
    done = replace(whole, blocks=[], names=whole.names)
    for block in whole.blocks:
        small = block.text.lower()
        same = len(small) == len(block.text)
        done.blocks.append(replace(block, text=small) if same else block)
    return done


def by_initials(whole: Lesson) -> Lesson:
    """The same with initials in the place of private people's names, where they have no title."""
    done = replace(whole, blocks=[], names=[])
    for block, spans in zip(whole.blocks, whole.names, strict=True):
        text, moved, last = "", [], 0
        for start, end, kind in sorted(spans or ()):
            written = block.text[start:end]
            letters = "".join(word[0] for word in _WORD.findall(written) if word[0].isupper())
            titled = _WORD.findall(written)[:1] and _WORD.findall(written)[0].lower() in TITLES
            short = kind > KINDS["keep"] and len(letters) > 1 and not titled
            text += block.text[last:start]
            moved.append((len(text), len(text) + len(letters if short else written), kind))
            text += letters if short else written
            last = end
        done.blocks.append(replace(block, text=text + block.text[last:]))
        done.names.append(None if spans is None else moved)
    return done


def _neighbour(lines: list[Raw], at: int, step: int) -> bool:
    """Whether the next line that is no marker, in one direction, is sealed."""
    at += step
    while 0 <= at < len(lines) and lines[at].either:
        at += step
    return 0 <= at < len(lines) and lines[at].sealed


def _holds(lines: list[Raw], at: int, text: Text) -> list[int]:
    raw = lines[at]
    sealed = raw.sealed or text.sealed > _MOSTLY
    leads_in = leads_out = NOT_LEARNT if sealed else 0
    if raw.either:
        behind, before = _neighbour(lines, at, 1), _neighbour(lines, at, -1)
        leads_in, leads_out = int(behind and not before), int(before and not behind)
        if _CLOSE.search(text.plain):
            leads_in = leads_out = NOT_LEARNT
    partly = raw.either or 0 < text.sealed <= _MOSTLY
    return [
        NOT_LEARNT if partly else int(sealed),
        NOT_LEARNT if sealed else int(raw.unmarked),
        leads_in,
        leads_out,
    ]


def _ordinary(lines: list[Raw], at: int, text: Text) -> int:
    """0, no mark at all, where that is certain."""
    raw = lines[at]
    touches = raw.either or raw.sealed or text.sealed or _neighbour(lines, at, -1)
    return NOT_LEARNT if touches else 0


def _others(raws: list[Raw | None], rng: Random, names: Names) -> dict[str, str]:
    """For each word of a marked name another one of its kind, the same all through."""
    given: dict[str, str] = {}
    surnames: dict[str, str] = {}
    for word, is_surname in _name_words(raws):
        (surnames if is_surname else given).setdefault(word, "")
    found = {word: _name(rng, names, surname=True) for word in surnames}
    return {word: _name(rng, names, surname=False) for word in given} | found


def _name_words(raws: list[Raw | None]) -> Iterator[tuple[str, bool]]:
    for text in (t for raw in raws if raw for cell in raw.cells for t in cell):
        for span in text.spans:
            everything = _WORD.findall(text.plain[span.start : span.end])
            if span.kind not in KINDS or not everything:
                continue
            titled = everything[0].lower() in TITLES
            words = [word for word in everything if word.lower() not in TITLES]
            for at, word in enumerate(words):
                bare = _bare(word)
                if len(bare) > 2 and word[0].isupper() and not (len(bare) == 3 and word.isupper()):
                    yield bare, at == len(words) - 1 and (len(words) > 1 or titled)


def _bare(word: str) -> str:
    return word.lower().removesuffix("'s").removesuffix("’s")


def _name(rng: Random, names: Names, *, surname: bool) -> str:
    person = names.person(rng, rng.choice("FM"))
    return (person.surname if surname else person.given).split(" ")[0]


def _renamed(text: Text, others: dict[str, str]) -> tuple[str, list[tuple[int, int, int]]]:
    plain, spans, last = "", [], 0
    for span in sorted(text.spans, key=lambda s: s.start):
        plain += text.plain[last : span.start]
        last = span.end
        written = text.plain[span.start : span.end]
        if span.kind in KINDS:
            written = _WORD.sub(lambda m: _other(m.group(), others), written)
            spans.append((len(plain), len(plain) + len(written), KINDS[span.kind]))
        plain += written
    return plain + text.plain[last:], spans


def _other(word: str, others: dict[str, str]) -> str:
    bare = _bare(word)
    name = others.get(bare)
    if name is None:
        return word
    shaped = name.upper() if word.isupper() else name.lower() if word.islower() else name
    return shaped + word[len(bare) :]
