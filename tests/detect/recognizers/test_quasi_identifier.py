"""A description that fits one person is found; groups, rules and people at work are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.quasi_identifier import QuasiIdentifierRecognizer

if TYPE_CHECKING:
    from conftest import Find, Score

FOUND = {
    "who could be worked out": (
        "The narrative should be checked, because the former business manager of the smallest school could be worked out from it.",
        "the former business manager of the smallest school",
    ),
    "who might be recognised": (
        "The site manager of the smaller school could be identified from the figures.",
        "The site manager of the smaller school",
    ),
    "what a parent does": (
        "The parent, a consultant anaesthetist with triplets in Year 4, had kept a diary of 90 pages.",
        "The parent, a consultant anaesthetist with triplets in Year 4",
    ),
    "what a mother does": (
        "One mother, a barrister, has kept every e-mail since May.",
        "One mother, a barrister",
    ),
    "boys of a children's home": (
        "The five boys from the children's home in Year 10 have the lowest attendance.",
        "The five boys from the children's home in Year 10",
    ),
    "a teacher and why she goes": (
        "We will not replace the textiles teacher, who is going at Easter for family reasons.",
        "the textiles teacher, who is going at Easter for family reasons",
    ),
    "a teacher who expects a child": (
        "The German teacher, who is expecting in May, will be replaced.",
        "The German teacher, who is expecting in May",
    ),
    "where a student is from, and how old": (
        "It concerned a student from Afghanistan, aged 17, who has been sleeping at his workplace.",
        "a student from Afghanistan, aged 17, who has been sleeping at his workplace",
    ),
    "what a family lacks": (
        "We heard of one family with no car and four children on roll.",
        "one family with no car and four children on roll",
    ),
    "where a family went": (
        "The family in question have since moved to Scotland, and the case is closed.",
        "The family in question have since moved to Scotland",
    ),
    "a rare condition": (
        "The Year 1 child with the rare genetic condition has a nurse.",
        "The Year 1 child with the rare genetic condition",
    ),
    "what a family owes": (
        "One Year 8 family owes £1,140 for lunches.",
        "One Year 8 family owes £1,140 for lunches",
    ),
    "a family and what it did": (
        "A family in Squirrels has paid for private therapy and sent us the bill.",
        "A family in Squirrels has paid for private therapy and sent us the bill",
    ),
    "an accident of a child": (
        "A Year 8 girl broke her wrist on the climbing wall on 27 March. It was checked.",
        "A Year 8 girl broke her wrist on the climbing wall on 27 March",
    ),
    "where a child has been": (
        "One girl in Year 4 has been in Lahore since 2 October.",
        "One girl in Year 4 has been in Lahore since 2 October",
    ),
    "a second-year student": (
        "It was a second-year Chemistry student who took a smart watch into Paper 2.",
        "a second-year Chemistry student who took a smart watch into Paper 2",
    ),
    "a pair of brothers": (
        "The cards of a pair of brothers in Year 4 were in the wrong bag.",
        "a pair of brothers in Year 4",
    ),
    "a year for a child": (
        "One Year 8 with brittle bones moves about with two adults.",
        "One Year 8 with brittle bones moves about with two adults",
    ),
    "one of those spoken of": (
        "Two leavers are not known. One is in Deerbolt on remand.",
        "One is in Deerbolt on remand",
    ),
    "one of several candidates": (
        "Three candidates would sit in May. One is the eldest of five and was on television.",
        "One is the eldest of five and was on television",
    ),
    "whom somebody knows": (
        "She asked about one girl in 6P, whom she knew from the mosque.",
        "one girl in 6P, whom she knew from the mosque",
    ),
    "a bereaved child": (
        "The letter was from a girl who lost her father in April.",
        "a girl who lost her father in April",
    ),
    "a plan of their own": (
        "A ramp is needed for our boy with the EHCP in Year 3.",
        "our boy with the EHCP in Year 3",
    ),
    "the only one": (
        "A ramp is needed for the only pupil in Year 2 who uses a walking frame.",
        "the only pupil in Year 2 who uses a walking frame",
    ),
    "a syndrome": (
        "A girl in Year 2 with Rett syndrome will need a hoist.",
        "A girl in Year 2 with Rett syndrome",
    ),
    "a wheelchair user": (
        "They have been used once, for the Year 8 wheelchair user with a brittle spine.",
        "the Year 8 wheelchair user with a brittle spine",
    ),
    "a member of the sixth form": (
        "The lift failed and the member of the sixth form who uses a walking frame was stuck.",
        "the member of the sixth form who uses a walking frame",
    ),
    "a widow": (
        "A kind letter came from the widow of the groundsman who fell from the scoreboard.",
        "the widow of the groundsman who fell from the scoreboard",
    ),
    "whose absence it was": (
        "The insurers have paid £7,350 for the absence of the Year 1 teacher.",
        "the absence of the Year 1 teacher",
    ),
    "a class beside what must be done": (
        "She spoke of a girl in Year 4 with a tracheostomy who must have two adults with her.",
        "a girl in Year 4 with a tracheostomy who must have two adults with her",
    ),
    "some of several": (
        "Six children joined, two of them brothers from the asylum hotel.",
        "two of them brothers from the asylum hotel",
    ),
    "where a family has gone": (
        "One family in that class has been in Lahore since January.",
        "One family in that class has been in Lahore since January",
    ),
    "who taught at home": (
        "The farming family at Head Gill have taken their two out to home educate.",
        "The farming family at Head Gill have taken their two out to home educate",
    ),
    "an accident": (
        "One accident: a lunchtime supervisor slipped on ice and broke her wrist.",
        "a lunchtime supervisor slipped on ice and broke her wrist",
    ),
    "a head of a subject": (
        "Results fell, the head of science being off since her accident on the M5.",
        "the head of science being off since her accident on the M5",
    ),
    "whose husband": (
        "One was from a supply teacher whose husband works in the office.",
        "a supply teacher whose husband works in the office",
    ),
    "what stands beside": (
        "RE is adapted for two Hindu children, cousins, the first the school has had.",
        "two Hindu children, cousins, the first the school has had",
    ),
    "where they come from": (
        "Maple class welcomed the boy who arrived from Aleppo last month.",
        "the boy who arrived from Aleppo last month",
    ),
    "a condition": ("Staff were trained for the girl with the feeding tube.", "the girl with the feeding tube"),
    "what happened to the family": (
        "Counselling is in place for a Year 9 girl whose mother was killed in the spring.",
        "a Year 9 girl whose mother was killed in the spring",
    ),
    "twins": ("The twins in Reception start on Monday.", "The twins in Reception"),
    "several, numbered": (
        "The two sisters who came from Herat are settling in.",
        "The two sisters who came from Herat",
    ),
    "a family": ("A taxi is paid for the family in the refuge.", "the family in the refuge"),
    "ours": ("Our only pupil with a stoma has a new nurse.", "Our only pupil with a stoma"),
    "an age": ("It concerns a boy of nine with leukaemia.", "a boy of nine with leukaemia"),
    "a sixth-former": (
        "A sixth-former who lost his hearing sat the paper early.",
        "A sixth-former who lost his hearing sat the paper early",
    ),
    "without an article": ("- Only non-verbal girl in KS3: first word.", "Only non-verbal girl in KS3"),
    "an adult who is ill": ("The caretaker has been off work since May.", "The caretaker"),
    "an adult's complaint": ("The cook's back is no better.", "The cook's back"),
    "the only adult": ("The only Gaelic tutor has left.", "The only Gaelic tutor"),
    "in Welsh": (
        "Nodwyd y ferch ym Mlwyddyn 4 sydd â'r unig fewnblaniad.",
        "y ferch ym Mlwyddyn 4 sydd â'r unig fewnblaniad",
    ),
    "what happened to a child": (
        "One first-year girl had been taken to hospital after taking tablets. She is home.",
        "One first-year girl had been taken to hospital after taking tablets",
    ),
    "brothers": ("The other two are brothers who have moved to Cork.", "brothers who have moved to Cork"),
    "a class and a statement": ("Mrs Ferr has a P3 child with a statement.", "a P3 child with a statement"),
    "the leave of a lead": ("It covers the Year 5 lead's leave.", "the Year 5 lead's leave"),
    "up to the main verb": (
        "The boy in Year 1 who came from Kyiv and has no sight now has a reader.",
        "The boy in Year 1 who came from Kyiv and has no sight",
    ),
    "an illness of somebody at work": (
        "Two posts are covered, one in the kitchen, where the assistant cook has long Covid.",
        "the assistant cook",
    ),
    "where an adult was trained": (
        "The languages ECT, who trained in Senegal, has had a delay with her papers.",
        "The languages ECT, who trained in Senegal",
    ),
    "how long an adult has served": (
        "Cards went to a part-time teacher in her thirty-first year at the school.",
        "a part-time teacher in her thirty-first year at the school",
    ),
    "the one of a class": ("The Year 7 girl has made a good start.", "The Year 7 girl"),
    "the one in a class": ("The boy in Year 3 is still on mornings.", "The boy in Year 3"),
    "an age for a noun": (
        "A 13-year-old from Selby who is in foster care has refused two schools.",
        "A 13-year-old from Selby who is in foster care",
    ),
    "an age in words": (
        "A five year old with no speech starts on Monday.",
        "A five year old with no speech",
    ),
    "what somebody was": (
        "The readers are a former midwife from Kabul and two parents.",
        "a former midwife from Kabul and two parents",
    ),
    "what a retired man has": (
        "A retired bishop with the guide dog reads to Class 3.",
        "A retired bishop with the guide dog reads to Class 3",
    ),
}  # fmt: skip
LEFT = {
    "a rule": "Any pupil who is absent must bring a note.",
    "a rule with a modal": "The child who may need medication should have a plan.",
    "a group": "The children who took part in the concert enjoyed it.",
    "child protection": "The child protection policy was adopted.",
    "pupil premium": "The pupil premium strategy was approved.",
    "family support": "The family support worker gave her report.",
    "parent governors": "The only parent governor present abstained.",
    "an adult at work": "The caretaker has repaired the only gate.",
    "the head": "The Headteacher, who joined from Leeds, presented the plan.",
    "a priest": "Father Malachy led the prayer.",
    "a firm": "Two quotes were asked of Marsh Brothers Engineering.",
    "plain": "The boy was welcomed and the girl went home.",
    "one of several quotes": "Two quotes came. One was from a firm in Leeds.",
    "one of several children in a class": "Six pupils sat the test. One is in Year 3.",
    "one of two trees": "Children planted two trees. One has died and will be replaced.",
    "one of two books": "Two pupils' laptops fell. One has a broken leg on its stand.",
    "a whole year": "The Year 8 who won the cup were cheered.",
    "a year's class": "The Year 6 class with the best attendance won the cup.",
    "places": "One of the two-year-old places is vacant.",
    "the age of a thing": "A 14-year-old minibus and the 12-year-old carpet were looked at.",
    "what a nurse has": "The nurse has talked to Year 6 about long Covid.",
    "where a retired man does something": "A retired bishop will give the prizes.",
    "a former building": "The former chapel from 1840 is to be sold.",
    "a parent of the PTA": "A parent, a member of the PTA, asked for more benches.",
    "a parent who governs": "The parent, a governor since May, was thanked.",
    "no pupil can be found out": "The policy says that no pupil can be identified from the data.",
    "a concert at a home": "Children from Year 2 sang at the care home.",
    "the girls of a year": "The Year 7 girls won the cup.",
}


@pytest.mark.parametrize(("text", "value"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, value: str) -> None:
    values = [v for v, _ in found(QuasiIdentifierRecognizer, text)]
    assert values == [value]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(QuasiIdentifierRecognizer, text) == []


def test_the_more_is_said_the_surer_it_is(score: Score) -> None:
    little = score(QuasiIdentifierRecognizer, "The girl with epilepsy was there.")
    more = score(
        QuasiIdentifierRecognizer, "The only girl from Mali in Year 3 with epilepsy was there."
    )
    assert 0.4 <= little < more <= 0.9


def test_what_needs_other_evidence_is_faint(score: Score) -> None:
    assert score(QuasiIdentifierRecognizer, "The lad on the joinery course was kicked.") == 0.3
    assert score(QuasiIdentifierRecognizer, "The cook in the infants has a new oven.") == 0.2


def test_it_says_what_it_saw() -> None:
    (result,) = QuasiIdentifierRecognizer().analyze("The only girl from Mali left early.", [])
    assert result.recognition_metadata["why"] == "the only one; where they come from"


def test_an_endless_sentence_is_read_to_its_end() -> None:
    text = "the boy who came in from Kyiv as the girl who had " * 300
    assert len(QuasiIdentifierRecognizer().analyze(text, [])) > 1
