"""Laws that hold for any minutes: spans lie in the text, pupils of the roster never stay."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st
from marked import document

from redactor.data import Role, RosterEntry
from redactor.decide import decide
from redactor.detect import detect
from redactor.people import identify
from redactor.policy import load

PIECES = st.sampled_from(
    [
        "Mrs O'Dowd",
        "Kayden",
        "the Grace",
        "Year 5",
        "SENDCo",
        "May",
        " (Chair), ",
        "‘Will’",
        "MRS PIKE",
        ". ",
        "\n",
        "Mr and Mrs Ruddock",
        "Elizabeth “Libby” Crane",
        "ap Huw",
        "1.2 ",
        "Present: ",
        "&",
        "Ó",
        "’s",
        " was absent since May ",
        "Oak class",
        "D.",
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map(" ".join)
FIRST = st.sampled_from(["Keziah", "Tomasz", "Zuzanna", "Aoife", "Chidera", "Lexi-Mae"])
LAST = st.sampled_from(["Ruddock", "Achterberg", "Okonjo", "Wrzesniak", "Llewelyn"])
WRITTEN = {
    "as it is": str,
    "in capitals": str.upper,
    "possessive": lambda name: f"{name}'s",
    "curly": lambda name: f"{name}’s",
    "quoted": lambda name: f"“{name}”",
}
SENTENCES = st.sampled_from(
    ["We heard that {} had moved.", "{} was thanked.", "Action: write to {}", "{}", "Thanks to {}."]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_mentions_are_stretches_of_the_text_and_decisions_never_overlap(lines: list[str]) -> None:
    minutes = document(*lines)
    findings = detect(minutes)
    people = identify(minutes, findings)
    for mention in (m for person in people for m in person.mentions):
        text = minutes.blocks[mention.span.block].text
        assert text[mention.span.start : mention.span.end] == mention.text
    spans = [d.span for d in decide(findings, people, (), load())]
    assert spans == sorted(spans)
    assert not any(a.overlaps(b) for a, b in itertools.pairwise(spans))


@settings(max_examples=60, deadline=None)
@given(FIRST, LAST, st.sampled_from(sorted(WRITTEN)), SENTENCES)
def test_a_pupil_of_the_roster_is_cut_however_the_name_is_written(
    first: str, last: str, form: str, sentence: str
) -> None:
    name = f"{first} {last}"
    minutes = document("1. Items", sentence.format(WRITTEN[form](name)))
    roster = (RosterEntry(name, Role.PUPIL),)
    findings = detect(minutes)
    decisions = decide(findings, identify(minutes, findings, roster), (), load())
    left = list(minutes.blocks[1].text)
    for decision in decisions:
        if decision.cut and decision.span.block == 1:
            left[decision.span.start : decision.span.end] = " " * len(decision.text)
    assert not {first.upper(), last.upper()} & set("".join(left).upper().replace("'", " ").split())
