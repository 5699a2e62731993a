"""Expressions are skipped only where they cannot match: the quick answer is never a wrong one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.split.words import false_friends, lexicon, remarks, sessions, vocabulary
from redactor.split.words.patterns import Pattern, Patterns, block, expanded

_FAMILIES = (
    *lexicon.BLOCK_STARTS,
    *sessions.INTO,
    *sessions.BACK,
    *lexicon.STUBS,
    *remarks.RETRO,
    *false_friends.FALSE_FRIENDS,
)
_SINGLE = (
    *remarks.FLAG_LEAD,
    *remarks.FLAG_TAIL,
    *vocabulary.TAIL,
    *vocabulary.CONTEXTS.values(),
    lexicon.EARLIER_PART2,
    lexicon.APPROVED,
    lexicon.CORRECTION,
    vocabulary.MOVEMENT,
    vocabulary.PERSONAL_REASON,
    vocabulary.ORDINARY_TITLE,
)
_PATTERNS = sorted({p for family in _FAMILIES for p in family.patterns} | set(_SINGLE))


@given(st.data())
@settings(max_examples=300)
def test_no_text_that_an_expression_matches_is_skipped(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(_PATTERNS))
    text = data.draw(st.from_regex(re.compile(expanded(pattern), re.IGNORECASE)))
    assert Pattern(pattern).possible(text)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:went|moved)\s+in\s?to\s+<P2>", {"\ue002"}),
        (r"\bre-?opened\b", {"reopened", "re-opened"}),
        (r"\bconfidential(?:ly)?\b", {"confidential"}),
        (r"(?:press|public)\s+and", {"press", "public"}),
        (r"\bx{4,}\b", {"x"}),
        (r"(?:minutes?\s+)?\d+", set()),
        (r"^[\s._-]*$", set()),
        (r"(?:closed|[a-z]+)\s+session", {"session"}),
    ],
)
def test_the_words_are_read_off_the_expression(pattern: str, words: set[str]) -> None:
    assert Pattern(pattern).rarest == words


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("this paragraph is to be kept private", True),
        ("that paragraph is to be kept private", False),
        ("this paragraph is to be kept", False),
        ("this note goes on file", True),
        ("this note goes", False),
    ],
)
def test_every_word_is_asked_for_and_those_of_a_branch_together(
    text: str, *, possible: bool
) -> None:
    pattern = Pattern(r"\bthis\s+(?:paragraph|note)\s+(?:.*\bkept\s+private|goes\s+on\s+file)\b")
    assert pattern.possible(text) is possible


def test_of_two_building_blocks_side_by_side_each_will_do() -> None:
    one, other = block(r"leek\s+soup"), block(r"parsnips?")
    pattern = Pattern(rf"\bthe\s+(?:{one}|{other})\b")
    assert pattern.search("the leek soup")
    assert pattern.search("the parsnips")
    assert not pattern.possible("the soup")


def test_what_stands_ahead_is_asked_for() -> None:
    assert not Pattern(r"\bnote\b(?=\s+private)").possible("a note")
    assert Pattern(r"\bnote\b(?=\s+private)").search("a note private to us")


def test_a_word_that_is_looked_for_later_is_found_in_a_text_seen_before() -> None:
    assert not Pattern("parsnip").possible("a leek soup")
    assert Pattern("leek").search("a leek soup")


@pytest.mark.parametrize("text", ["x re-opened y", "reopenedish", "RE-OPENED", "pre-opened"])
def test_a_word_is_found_inside_others(text: str) -> None:
    assert Pattern(r"re-?opened").search(text)


@pytest.mark.parametrize(
    "text", ["RESTRICTED", "Restrıcted", "RESTRİCTED", "reſtricted", "minutes 4: restricted"]
)
def test_the_case_of_a_word_never_hides_it(text: str) -> None:
    assert Pattern("restricted").search(text)


@pytest.mark.parametrize(
    "text", ["", "The budget was approved.", "Departed at 8 p.m.", "part-time"]
)
def test_a_text_without_the_words_is_not_searched(text: str) -> None:
    assert not Pattern(r"<P2>\s+minutes").possible(text)


def test_of_several_expressions_those_without_words_are_always_tried() -> None:
    both = Patterns([r"confidential", r"^\W*$"])
    assert both.search(" . ")
    assert both.search("confidential")
    assert not both.search("open")


FRUIT = block("(?:pear|plum|" + "|".join(f"apple of kind {n}" for n in range(400)) + ")")


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (rf"\beat\s+(?P<list>{FRUIT})\s+now\b", "We eat apple of kind 77 now.", "apple of kind 77"),
        (rf"\beat\s+(?P<list>{FRUIT})\s+now\b", "We eat soup now.", None),
        (
            rf"\beat\s+(?P<list>{FRUIT}(?:,\s+{FRUIT})*)$",
            "eat plum, pear, plum",
            "plum, pear, plum",
        ),
        (rf"\beat\s+(?!{FRUIT})(?P<list>\w+)", "eat pear. eat soup", "soup"),
        (rf"\beat\s+(?>{FRUIT}|(?P<list>\w+))\s+now", "eat soup now", "soup"),
        (rf"(?P<list>{FRUIT})", "a pear", "pear"),
    ],
)
def test_a_long_block_is_found_where_it_stands(pattern: str, text: str, found: str | None) -> None:
    match = Pattern(pattern).search(text)
    assert (match["list"] if match else None) == found
