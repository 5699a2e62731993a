"""The reader's opinion beside the words: all that is known of a name decides together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from marked import TABLE, document

from redactor.data import Block, Finding, Role, Span, Story
from redactor.decide import decide
from redactor.detect import detect
from redactor.people import identify
from redactor.policy import load

KINDS = ("AT_WORK", "PUPIL", "RELATIVE", "OWN_CASE")


def cut(line: str, name: str, **said: float) -> bool:
    """Whether a name is cut when the reader says this of it, and of others nothing."""
    minutes = document(*TABLE, line)
    findings = [f for f in detect(minutes) if f.recognizer != "reader"]
    at = line.index(name)
    span = Span(len(TABLE), at, at + len(name))
    findings += [
        Finding(span, name, f"NAMED_{kind}", said.get(kind, 0), "reader") for kind in KINDS
    ]
    people = identify(minutes, findings)
    decisions = decide(findings, people, (), load())
    return any(d.cut for d in decisions if d.span.overlaps(span))


def test_cuts_whoever_only_the_reader_takes_for_work_in_a_note() -> None:
    body = document(*TABLE, "The audit of the register was clean.")
    text = "The sample included Evander Tindall."
    note = Block(len(body.blocks), Story.FOOTNOTE, text)
    minutes = replace(body, blocks=(*body.blocks, note))
    findings = [f for f in detect(minutes) if f.recognizer != "reader"]
    span = Span(note.index, text.index("Evander"), len(text) - 1)
    findings.append(Finding(span, "Evander Tindall", "NAMED_AT_WORK", 0.99, "reader"))
    decisions = decide(findings, identify(minutes, findings), (), load())
    assert any(d.cut for d in decisions if d.span.overlaps(span))


PLAIN = "Miss Tranter presented the plan for phonics."
NOTHING = "Then came Miss Tranter and the tea."
PUPIL = "Devon Achterberg (Year 5) read aloud."


@pytest.mark.parametrize(("private", "gone"), [(0.02, False), (0.95, True)])
def test_makes_private_whoever_the_words_show_at_work(private: float, gone: bool) -> None:  # noqa: FBT001
    assert cut(PLAIN, "Miss Tranter", OWN_CASE=private, AT_WORK=1 - private) is gone


@pytest.mark.parametrize(("at_work", "gone"), [(0.5, True), (0.95, False)])
def test_publishes_whom_the_words_say_nothing_of(at_work: float, gone: bool) -> None:  # noqa: FBT001
    assert cut(NOTHING, "Miss Tranter", AT_WORK=at_work, PUPIL=1 - at_work) is gone


@pytest.mark.parametrize(("letters", "gone"), [("NI", False), ("KT", True)])
def test_takes_no_short_word_of_the_field_for_initials(letters: str, gone: bool) -> None:  # noqa: FBT001
    assert cut(f"Hers, subject to Access {letters} and a reference.", letters, PUPIL=0.8) is gone


def test_never_publishes_whom_plain_words_call_a_pupil() -> None:
    assert cut(PUPIL, "Devon Achterberg", AT_WORK=0.99)


@pytest.mark.parametrize(("at_work", "gone"), [(0.8, True), (0.99, False)])
def test_publishes_an_untitled_name_of_which_nothing_is_said_only_where_it_is_sure(
    at_work: float,
    gone: bool,  # noqa: FBT001
) -> None:
    line = "The audit sample included Corwen Blaydes."
    assert cut(line, "Corwen Blaydes", AT_WORK=at_work, PUPIL=1 - at_work) is gone


def test_does_not_publish_on_its_word_alone_who_is_called_a_parent() -> None:
    line = "Pupils sang for Mr Blaydes, whose son has been excluded."
    assert cut(line, "Mr Blaydes", AT_WORK=0.99)


def test_publishes_whoever_has_a_job_in_the_midst_of_a_private_matter() -> None:
    line = "The appraisal policy was presented by the HR adviser, Corwen Blaydes."
    assert cut(line, "Corwen Blaydes", AT_WORK=0.6, OWN_CASE=0.4)
    assert not cut(line, "Corwen Blaydes", AT_WORK=0.98)


def test_says_nothing_of_those_at_the_table_in_ordinary_business() -> None:
    line = "Sukhdev Bains went through the budget."
    assert not cut(line, "Sukhdev Bains", OWN_CASE=0.99)


def test_hears_that_somebody_at_the_table_is_spoken_of_as_a_parent() -> None:
    line = "Mr Bains has asked that his complaint be heard by a panel."
    assert cut(line, "Mr Bains", RELATIVE=0.97)
    assert not cut("Mr Bains will see to the gate.", "Mr Bains", RELATIVE=0.9)


def test_knows_a_child_who_has_the_first_name_of_somebody_at_the_table() -> None:
    assert cut("Sukhdev had never seen the sea.", "Sukhdev", PUPIL=0.98)
    assert not cut("Sukhdev asked about the sea wall.", "Sukhdev", PUPIL=0.98)


def test_knows_such_a_child_where_apologies_are_told_as_well() -> None:
    line = "Apologies were received. Sukhdev had never seen the sea."
    assert cut(line, "Sukhdev", PUPIL=0.98)


def test_apologies_for_a_deed_excuse_nobody() -> None:
    line = "Mr Bains gave his apologies for shouting at Class 3 and is suspended."
    assert cut(line, "Mr Bains", OWN_CASE=0.98)


def test_makes_no_parent_of_whoever_is_at_the_head() -> None:
    line = "Mr Mostyn-Parry has been asked to be a witness."
    assert not cut(line, "Mr Mostyn-Parry", RELATIVE=0.98)


def test_leaves_the_name_of_whoever_apologised() -> None:
    line = "Apologies were accepted from Mr Bains, who is having an operation."
    assert not cut(line, "Mr Bains", OWN_CASE=0.99)


def test_publishes_a_first_name_of_one_place_where_a_job_is_named_as_well() -> None:
    line = "The food bank supervisors, Irma Tench and Corwen, gave out 51 parcels."
    assert not cut(line, "Corwen", AT_WORK=0.97)
    assert cut(line, "Corwen", AT_WORK=0.7, PUPIL=0.3)


def test_says_who_may_be_private_though_nobody_says_as_what() -> None:
    line = "Dawn Fairless was thanked."
    minutes = document(*TABLE, line)
    findings = [f for f in detect(minutes) if f.recognizer != "reader"]
    span = Span(len(TABLE), 0, len("Dawn Fairless"))
    findings.append(Finding(span, "Dawn Fairless", "NAMED_AT_WORK", 0.4, "reader"))
    dawn = next(p for p in identify(minutes, findings) if p.name == "Dawn Fairless")
    assert dawn.mentions[0].role is Role.UNKNOWN
    assert "may be private, all in all" in dawn.mentions[0].evidence


def test_completes_a_name_of_which_only_a_part_was_found() -> None:
    line = "After that Zqylwen Arundel had not missed a day."
    assert cut(line, "Zqylwen", PUPIL=0.95)


@pytest.mark.parametrize(("at_work", "stays"), [(0.8, False), (0.98, True)])
def test_publishes_an_untitled_name_of_two_places_only_where_it_is_sure(
    at_work: float,
    stays: bool,  # noqa: FBT001
) -> None:
    lines = "Corwen Blaydes sings all morning.", "Corwen Blaydes came in the afternoon."
    minutes = document(*TABLE, *lines)
    findings = [f for f in detect(minutes) if f.recognizer != "reader"]
    for number in range(len(lines)):
        span = Span(len(TABLE) + number, 0, len("Corwen Blaydes"))
        findings.append(Finding(span, "Corwen Blaydes", "NAMED_AT_WORK", at_work, "reader"))
    one = next(p for p in identify(minutes, findings) if p.name == "Corwen Blaydes")
    assert all((mention.role is Role.STAFF) is stays for mention in one.mentions)


def test_takes_a_whole_name_behind_at_for_somebody() -> None:
    line = "He had taken aim at Adam Czarnecki, who needed treatment."
    assert cut(line, "Adam Czarnecki", PUPIL=0.95)


def test_leaves_an_opinion_on_welsh_aside() -> None:
    line = "Mae Mrs Delyth Arfon wedi bod i ffwrdd o'r gwaith ers mis Hydref."
    assert cut(line, "Mrs Delyth Arfon", AT_WORK=0.99)


def test_does_not_publish_a_child_of_the_minutes_for_two_places() -> None:
    lines = "Bella T and Arthur Wragg read aloud.", "Arthur Wragg was seen on the radio."
    minutes = document(*TABLE, *lines)
    findings = [f for f in detect(minutes) if f.recognizer != "reader"]
    for number, line in enumerate(lines):
        at = line.index("Arthur")
        span = Span(len(TABLE) + number, at, at + len("Arthur Wragg"))
        score = (0.98, 0.5)[number]
        findings.append(Finding(span, "Arthur Wragg", "NAMED_AT_WORK", score, "reader"))
    arthur = next(p for p in identify(minutes, findings) if p.name == "Arthur Wragg")
    assert all(mention.role is Role.PUPIL for mention in arthur.mentions)


def test_finds_a_private_name_that_no_list_knows() -> None:
    line = "After that it was the turn of Zqylwen, who sang."
    assert cut(line, "Zqylwen", PUPIL=0.95)


@pytest.mark.parametrize("name", ["RTK", "zqylwen blaydes", "kayden marsh"])
def test_finds_initials_and_a_name_without_capitals(name: str) -> None:
    assert cut(f"After that the panel for {name} sat twice.", name, PUPIL=0.95)


def test_initials_of_the_table_are_not_somebody_elses() -> None:
    assert not cut("After that RF sat twice.", "RF", PUPIL=0.95)


def test_two_opinions_of_one_place_are_one() -> None:
    minutes = document(*TABLE, NOTHING)
    findings = [f for f in detect(minutes) if f.recognizer != "reader"]
    at = NOTHING.index("Tranter")
    one = Finding(Span(len(TABLE), at, at + 7), "Tranter", "NAMED_AT_WORK", 0.95, "reader")
    twice = [*findings, one, replace(one, score=0.9)]
    assert identify(minutes, twice) == identify(minutes, [*findings, one])
