"""The trees that judge a name, and what they look at."""

from __future__ import annotations

import json

from marked import TABLE, document

from redactor.detect import detect
from redactor.people import by_words, drafted, judgement
from redactor.people.roles import role_of
from redactor.people.second_opinion import BY_OTHER_WORDS

LINE = "Miss Tranter presented the plan for phonics."


def features() -> dict[str, float]:
    minutes = document(*TABLE, LINE)
    drafts = drafted(minutes, detect(minutes))
    draft = next(d for d in drafts if d.name == "Miss Tranter")
    mentions = by_words(draft, role_of(draft, drafts)[0])
    sighting = draft.sightings[0]
    assert sighting.opinion is not None
    bearer = judgement.of_bearer(mentions, draft)
    return bearer | judgement.of_place(mentions[0], sighting, sighting.opinion)


def test_the_trees_look_at_nothing_that_is_not_told() -> None:
    grown = json.loads(judgement.TREES.read_text(encoding="utf-8"))
    asked = {node[0] for tree in grown["trees"] for node in tree if isinstance(node, list)}
    assert asked <= features().keys()


def test_whoever_is_surely_a_pupil_is_likelier_private_than_whoever_is_surely_at_work() -> None:
    at_work = features()
    child = at_work | {"at work": 0.02, "usually at work": 0.02, "least at work": 0.02}
    child |= {"pupil": 0.97, "most young": 0.97, "young somewhere": 1, "private somewhere": 1}
    assert judgement.private(at_work) < BY_OTHER_WORDS
    assert judgement.private(child) > 3 * BY_OTHER_WORDS
