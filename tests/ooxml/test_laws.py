"""Laws of reading and writing, for any minutes that Hypothesis can think of."""

from __future__ import annotations

from xml.sax.saxutils import escape

from build import docx, p, r, reading, shows, tbl, texts, tr, visible, written
from hypothesis import given, settings
from hypothesis import strategies as st

# Letters of names, punctuation of minutes, and everything that a reader of text can trip over.
WORDS = st.text(
    "abcJS éÉ'-.,&<>\"\u2013\u2019\u0301\u00ad\u200b\u00a0\ufb01\uf0b7\u2011😀", max_size=8
)
FORMATS = st.sampled_from(
    ["", "<w:b/>", "<w:i/>", '<w:sz w:val="28"/>', '<w:color w:val="C00000"/>']
)
HIDING = st.sampled_from(["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'])
AROUND = st.sampled_from([
    "{}",
    '<w:ins w:id="1" w:author="C">{}</w:ins>',
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:hyperlink>{}</w:hyperlink>",
    '<w:smartTag w:element="x">{}</w:smartTag>',
    '<w:fldSimple w:instr="REF x">{}</w:fldSimple>',
])  # fmt: skip
EXTRAS = st.sampled_from([
    "",
    "<w:r><w:tab/></w:r>",
    "<w:r><w:br/></w:r>",
    '<w:r><w:br w:type="page"/></w:r>',
    '<w:fldSimple w:instr="PAGE"/>',
    '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
    '<w:del w:id="1" w:author="C"><w:r><w:delText>gone</w:delText></w:r></w:del>',
])  # fmt: skip


def run(text: str, form: str) -> str:
    return f'<w:r><w:rPr>{form}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


RUNS = st.builds(lambda text, form, around: around.format(run(text, form)), WORDS, FORMATS, AROUND)
HIDDEN_RUNS = st.builds(run, WORDS, HIDING)
PARAGRAPHS = st.builds(lambda runs: p(*runs), st.lists(RUNS | HIDDEN_RUNS | EXTRAS, max_size=5))
ROWS = st.builds(
    lambda cells: tr(*(f"<w:tc>{cell}</w:tc>" for cell in cells)),
    st.lists(PARAGRAPHS, min_size=1, max_size=3),
)
TABLES = st.builds(lambda rows: tbl(*rows), st.lists(ROWS, min_size=1, max_size=3))
MINUTES = st.builds(
    lambda items: docx(*items, p("End.")), st.lists(PARAGRAPHS | TABLES, max_size=5)
)
FEW = settings(max_examples=60, deadline=None)


@FEW
@given(MINUTES)
def test_writing_without_edits_keeps_every_visible_block(data: bytes) -> None:
    output = written(data)

    assert [(b.text, b.place) for b in visible(output)] == [
        (b.text, b.place) for b in visible(data)
    ]
    assert written(output) == output


@FEW
@given(MINUTES, st.data())
def test_offsets_of_reading_are_offsets_of_writing(data: bytes, choose: st.DataObject) -> None:
    expected: list[str] = []
    changes: list[tuple[int, int, int, str]] = []
    for block in visible(data):
        ends = st.lists(st.integers(0, len(block.text)), max_size=4, unique=True)
        cuts = sorted(choose.draw(ends))
        pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
        text = block.text
        for start, end in reversed(pairs):
            text = text[:start] + "[A]" + text[end:]
        changes += [(block.index, start, end, "[A]") for start, end in pairs]
        expected.append(text)

    output = texts(written(data, *changes))

    # an accent whose letter was replaced finds another one: only its place is as before
    assert [text.replace("\u0301", "") for text in output] == [
        t.replace("\u0301", "") for t in expected
    ]


@FEW
@given(MINUTES, st.data())
def test_what_is_dropped_is_gone_and_the_rest_stays(data: bytes, choose: st.DataObject) -> None:
    blocks = visible(data)
    dropped = choose.draw(st.sets(st.sampled_from([block.index for block in blocks])))
    left = [block.text for block in blocks if block.index not in dropped and block.text]

    assert [text for text in texts(written(data, drop=tuple(dropped))) if text] == left


@FEW
@given(st.lists(RUNS, max_size=2), AROUND, FORMATS, st.integers(1, 15), st.lists(RUNS, max_size=2))
def test_a_planted_name_that_is_replaced_survives_nowhere(
    before: list[str], around: str, form: str, cut: int, after: list[str]
) -> None:
    name = "Quillon Ormesher"
    split = around.format(run(name[:cut], form) + run(name[cut:], "<w:i/>"))
    data = docx(p(*before, r(" "), split, r(" "), *after), p("End."))
    start = texts(data)[0].index(name)
    output = written(data, (0, start, start + len(name), "[Pupil A]"))

    assert not shows(output, "Ormesher")
    assert "[Pupil A]" in texts(output)[0]


@FEW
@given(MINUTES)
def test_blocks_are_numbered_from_zero_and_labels_begin_their_text(data: bytes) -> None:
    blocks = reading(data).blocks

    assert [block.index for block in blocks] == list(range(len(blocks)))
    assert all(block.text.startswith(block.label) for block in blocks)
