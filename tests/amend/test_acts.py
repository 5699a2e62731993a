"""What each act of a reviewer makes of a review, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_reviews import LINES, PHONE, POLICY, at, characters, cut_texts, decision, review

from redactor.acts import (
    Act,
    AnswerNotice,
    Decide,
    Keep,
    Merge,
    Move,
    Redact,
    Rekind,
    Response,
    SetRole,
    SetStub,
    SplitOff,
)
from redactor.amend import amended, review_sha256
from redactor.data import Action, Carrier, Part, Review, Role, Scope, Section, Span
from redactor.errors import ActRefused
from redactor.pipeline import public_text
from redactor.split.side_doors.retold import TOLD_AGAIN

ITEM = "Recorded separately in Part 2 as a confidential item."
USUAL = "Staffing: recorded separately in Part 2 as a confidential item."
FIRST = review()
DOCUMENT = FIRST.document
OSIAN = at("Osian Grug", DOCUMENT)
BAKARE = at("Mrs Ada Bakare", DOCUMENT)
COLM = at("Colm Strachan", DOCUMENT, 3)


# A name in Part 2 that nobody has found.
UNDETECTED = review((*LINES[:8], "Mrs Bakare read the alarming letter of Wrenna Holt.", *LINES[9:]))
STAFFING = at("3. Staffing", UNDETECTED.document)


def after(*acts: Act, of: Review = FIRST) -> Review:
    return amended(of, acts, POLICY)


def part1(of: Review) -> str:
    return "\n".join(public_text(of, POLICY))


def test_the_minutes_as_they_are_proposed() -> None:
    assert cut_texts(FIRST) == [
        "Osian Grug", "Osian", "Colm Strachan", PHONE, "Osian Grug", "Colm Strachan",
    ]  # fmt: skip
    assert "[Pupil A] raised £214; Mrs Bakare thanked [Pupil A] and [Person A]." in part1(FIRST)


def test_without_acts_the_review_is_the_same_object() -> None:
    assert after() is FIRST


def test_a_rejected_decision_stays_in_part_1_at_this_place_only() -> None:
    text = part1(after(Decide(OSIAN, Action.KEEP)))
    assert "Osian Grug raised £214; Mrs Bakare thanked [Pupil A]" in text
    assert "boiler that [Pupil A] found" in text


def test_the_same_text_is_rejected_everywhere() -> None:
    text = part1(after(Decide(OSIAN, Action.KEEP, Scope.TEXT)))
    assert "boiler that Osian Grug found" in text
    assert "thanked [Pupil A] and" in text


def test_the_same_person_is_rejected_everywhere_however_named() -> None:
    text = part1(after(Decide(OSIAN, Action.KEEP, Scope.PERSON)))
    assert "thanked Osian and [Person A]" in text


def test_a_name_that_was_kept_is_cut_with_a_reason_to_cut_it() -> None:
    cut = decision(after(Decide(BAKARE, Action.REDACT)), "Mrs Ada Bakare")
    assert (cut.placeholder, cut.reason) == ("[Governor A]", POLICY.reasons["personal"])
    assert cut.settled is Scope.PLACE


def test_an_accepted_doubt_is_a_doubt_no_more() -> None:
    assert decision(FIRST, "Colm Strachan", 3).action is Action.REVIEW
    assert decision(after(Decide(COLM, Action.REDACT)), "Colm Strachan", 3).action is Action.REDACT


def test_letters_follow_the_order_of_the_text() -> None:
    both = after(Decide(BAKARE, Action.REDACT), SetRole(BAKARE, Role.PUPIL))
    assert "[Pupil A] opened" in part1(both)
    assert "[Pupil B] raised £214; [Pupil A] thanked [Pupil B]" in part1(both)


@pytest.mark.parametrize(
    ("kind", "placeholder"),
    [("staff", "[Staff member A]"), ("family", "[Relative A]"), ("UK_ADDRESS", "[address]")],
)
def test_a_placeholder_speaks_of_another_kind(kind: str, placeholder: str) -> None:
    text = part1(after(Rekind(OSIAN, kind)))
    assert f"{placeholder} raised £214" in text
    assert "thanked [Pupil A] and" in text


def test_a_number_that_turns_out_to_be_of_a_kind_of_person_says_so() -> None:
    phone = next(d.span for d in FIRST.decisions if d.entity_type == "PHONE_NUMBER")
    assert "[Pupil]" in part1(after(Rekind(phone, "pupil")))


def test_a_selection_is_cut_here_or_wherever_the_words_stand() -> None:
    lines = (*LINES, "The boiler works, and boilers do.")
    of = review(lines)
    boiler = at("boiler", of.document)
    here = cut_texts(after(Redact(boiler, "QUASI_IDENTIFIER"), of=of))
    assert here.count("boiler") == 1
    everywhere = after(Redact(boiler, "QUASI_IDENTIFIER", everywhere=True), of=of)
    assert cut_texts(everywhere).count("boiler") == 2
    assert "boilers do" in part1(everywhere)


def test_a_selected_name_becomes_a_person_who_can_be_spoken_of() -> None:
    cut = after(Redact(at("choir", DOCUMENT), "pupil"))
    assert "joined the [Pupil B]" in part1(cut)
    assert [p.name for p in cut.people][-1] == "choir"


def test_a_second_selection_of_the_same_name_is_the_same_person() -> None:
    of = review((*LINES, "Rhodri left.", "Then Rhodri came."))
    both = after(
        Redact(at("Rhodri", of.document, 10), "pupil"),
        Redact(at("Rhodri", of.document, 11), "pupil"),
        of=of,
    )
    assert "[Pupil B] left.\nThen [Pupil B] came." in part1(both)


def test_a_selection_takes_blanks_and_half_a_name_along() -> None:
    selection = at(" Grug raised £214;", DOCUMENT)
    cut = after(Redact(selection, "QUASI_IDENTIFIER"))
    assert "[description removed] Mrs Bakare thanked" in part1(cut)
    assert "Osian Grug raised £214;" in cut_texts(cut)


def test_what_is_cut_already_is_not_cut_again() -> None:
    assert after(Redact(at("Grug", DOCUMENT), "staff")).decisions == FIRST.decisions


def test_a_kept_selection_keeps_what_lies_whole_in_it() -> None:
    kept = after(Keep(at("thanked Osian and Colm Strachan", DOCUMENT)))
    assert "[Pupil A] raised £214; Mrs Bakare thanked Osian and Colm Strachan." in part1(kept)


@pytest.mark.parametrize("text", ["Grug raised", "Osi", "£214"])
def test_half_of_what_is_cut_and_what_is_not_cut_cannot_be_kept(text: str) -> None:
    with pytest.raises(ActRefused):
        after(Keep(at(text, DOCUMENT, 3)))


def test_the_whole_document_follows_a_role() -> None:
    text = part1(after(SetRole(COLM, Role.GOVERNOR)))
    assert "thanked [Pupil A] and Colm Strachan." in text
    assert "Mrs Ada Bakare opened" in text


def test_a_cut_that_a_person_made_outlives_a_role() -> None:
    text = part1(after(Decide(COLM, Action.REDACT), SetRole(COLM, Role.GOVERNOR)))
    assert "and [Governor A]." in text


def test_what_a_person_kept_is_decided_anew_with_a_role() -> None:
    text = part1(after(Decide(BAKARE, Action.KEEP), SetRole(BAKARE, Role.PUPIL)))
    assert "Bakare" not in text


def test_the_roster_no_longer_publishes_somebody_whose_role_is_said() -> None:
    people = tuple(
        replace(p, publish=True) if p.name == "Mrs Ada Bakare" else p for p in FIRST.people
    )
    assert "Bakare" not in part1(
        after(SetRole(BAKARE, Role.FAMILY), of=replace(FIRST, people=people))
    )


def test_two_persons_that_are_one_share_a_placeholder() -> None:
    text = part1(after(Merge(COLM, OSIAN)))
    assert "thanked [Pupil A] and [Pupil A]." in text


def test_a_mention_that_is_split_off_has_a_letter_and_a_role_of_its_own() -> None:
    alone = at("Osian", DOCUMENT, 6)
    divided = after(SplitOff(alone))
    assert "boiler that [Pupil B] found" in part1(divided)
    kept = after(SplitOff(alone), SetRole(alone, Role.GOVERNOR))
    assert "boiler that Osian Grug found" in part1(kept)
    assert "[Pupil A] raised" in part1(kept)


def test_the_only_mention_cannot_be_split_off() -> None:
    of = review(LINES[:8])
    with pytest.raises(ActRefused):
        after(SplitOff(at("Colm", of.document)), of=of)


def test_an_item_is_moved_to_part_2_and_back() -> None:
    premises = at("2. Premises", DOCUMENT)
    sealed = after(Move(premises, Part.TWO))
    assert "boiler" not in part1(sealed)
    assert f"2. {ITEM}" in part1(sealed)
    back = after(Move(premises, Part.TWO), Move(premises, Part.ONE))
    assert part1(back) == part1(FIRST)


def test_a_sealed_item_is_published_with_what_went_along_and_names_still_cut() -> None:
    log = Section("s9", Part.TWO, (Span(9, 0, 8),), "", "action", Carrier.LOG_ROW, "s3")
    sections = (*FIRST.sections[:4], log)
    text = part1(
        after(Move(at("3. Staffing", DOCUMENT), Part.ONE), of=replace(FIRST, sections=sections))
    )
    assert "[Person A] asked for leave in the spring term.\n4. Close" in text


def with_a_doubt() -> Review:
    """A sentence of the report may tell again of what is sealed, and stays open with a doubt."""
    choir = Section(
        "s8",
        Part.ONE,
        (Span(4, 0, len(LINES[4])),),
        "",
        TOLD_AGAIN,
        Carrier.ITEM,
        "s4",
        "is it public?",
    )
    report = FIRST.sections[1]
    open_ = replace(report, spans=tuple(s for s in report.spans if s.block != 4))
    return replace(FIRST, sections=(FIRST.sections[0], open_, choir, *FIRST.sections[2:]))


def test_what_may_tell_again_goes_with_the_item_in_which_it_stands() -> None:
    of = with_a_doubt()
    assert "choir" in part1(of)
    assert "choir" not in part1(after(Move(at("1. Headteacher", DOCUMENT), Part.TWO), of=of))
    assert "choir" in part1(after(Move(at("2. Premises", DOCUMENT), Part.TWO), of=of))


def test_what_may_tell_again_is_sealed_alone() -> None:
    text = part1(after(Move(at("The only child", DOCUMENT), Part.TWO), of=with_a_doubt()))
    assert "choir" not in text
    assert "£214" in text


def test_what_is_sealed_on_its_own_stays_sealed_in_an_item_that_is_moved() -> None:
    stretch = at("Osian Grug raised £214", DOCUMENT)
    rest = Span(3, stretch.end, len(LINES[3]))
    sections = (
        FIRST.sections[0],
        replace(
            FIRST.sections[1], spans=(Span(2, 0, len(LINES[2])), rest, Span(4, 0, len(LINES[4])))
        ),
        Section("s8", Part.TWO, (stretch,), "", "marker", Carrier.STRETCH),
        *FIRST.sections[2:],
    )
    of = replace(FIRST, sections=sections)
    report = at("1. Headteacher", DOCUMENT)
    assert "£214" not in part1(of)
    assert ITEM in part1(after(Move(report, Part.TWO), of=of))
    there_and_back = after(Move(report, Part.TWO), Move(report, Part.ONE), of=of)
    assert part1(there_and_back) == part1(of)


@pytest.mark.parametrize("text", ["A matter of premises", "", "Sports day"])
def test_a_stub_says_what_the_reviewer_wants(text: str) -> None:
    said = part1(after(SetStub(at("3. Staffing", DOCUMENT), text)))
    assert f"3. {text or USUAL}" in said


@pytest.mark.parametrize(
    "text",
    [
        "About Osian Grug", "about osian", "STRACHAN’s leave", f"ring {PHONE}", "ring 01632-960118",
        "somebody asked for leave in the spring",
    ],
)  # fmt: skip
def test_a_stub_that_names_what_is_cut_is_refused(text: str) -> None:
    with pytest.raises(ActRefused) as refused:
        after(SetStub(at("3. Staffing", DOCUMENT), text))
    assert text not in str(refused.value) + refused.value.hint


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Heard about Wrenna Holt", 3),
        ("Holt and others", 1),
        ("a case with wrenna in it", 4),
        ("an alarming letter was read", 2),
        ("Alarming matter", 1),
    ],
)
def test_a_stub_has_no_word_that_its_item_alone_has(text: str, number: int) -> None:
    with pytest.raises(ActRefused) as refused:
        after(SetStub(STAFFING, text), of=UNDETECTED)
    assert f"Word {number} of the stub" in str(refused.value)
    assert "Wrenna" not in str(refused.value) + refused.value.hint


@pytest.mark.parametrize(
    "text", ["Staffing", "Thanks to Mrs Bakare", "a matter of staff", "a letter", "Premises"]
)
def test_a_stub_may_say_what_is_published_or_tells_nothing(text: str) -> None:
    assert f"3. {text}" in part1(after(SetStub(STAFFING, text), of=UNDETECTED))


def test_a_stub_that_names_somebody_who_is_cut_later_is_the_usual_one_again() -> None:
    stub = SetStub(at("3. Staffing", DOCUMENT), "Thanks to Mrs Bakare")
    assert "Thanks to Mrs Bakare" in part1(after(stub))
    later = part1(after(stub, SetRole(BAKARE, Role.FAMILY)))
    assert "Bakare" not in later
    assert f"3. {USUAL}" in later


def test_a_public_item_has_no_stub() -> None:
    with pytest.raises(ActRefused):
        after(SetStub(at("2. Premises", DOCUMENT), "Premises"))


@pytest.mark.parametrize(
    ("response", "line"),
    [
        (Response.DISMISSED, "The only child in Year 1 joined the choir."),
        (Response.REDACTED, "[description removed] joined the choir."),
        (Response.SEALED, ITEM),
    ],
)
def test_a_notice_is_answered(response: Response, line: str) -> None:
    notice = FIRST.notices[0]
    answered = after(AnswerNotice(notice.span, notice.kind, response))
    assert answered.notices == ()
    assert part1(answered).splitlines()[4] == line
    with pytest.raises(ActRefused):
        amended(answered, [AnswerNotice(notice.span, notice.kind, response)], POLICY)


@pytest.mark.parametrize(
    "act",
    [
        Decide(at("opened", DOCUMENT), Action.KEEP),
        Decide(Span(99, 0, 1), Action.KEEP),
        Decide(at(PHONE, DOCUMENT), Action.KEEP, Scope.PERSON),
        Rekind(OSIAN, "dragon"),
        Redact(Span(0, 4, 5), "pupil"),
        Redact(Span(0, 4, 400), "pupil"),
        Redact(Span(99, 0, 1), "pupil"),
        SetRole(at("opened", DOCUMENT), Role.PUPIL),
        Merge(OSIAN, at("Osian", DOCUMENT, 6)),
        Move(at("2. Premises", DOCUMENT), Part.ONE),
    ],
    ids=lambda act: f"{act.act}",
)
def test_an_act_that_does_not_fit_is_refused(act: Act) -> None:
    with pytest.raises(ActRefused) as refused:
        after(act)
    assert "Osian" not in str(refused.value)


def test_a_hash_names_one_review() -> None:
    hashes = {
        review_sha256(of)
        for of in (FIRST, after(Decide(OSIAN, Action.KEEP)), after(SetRole(COLM, Role.STAFF)))
    }
    assert len(hashes) == 3
    assert review_sha256(review()) == review_sha256(FIRST)


def test_nothing_that_is_cut_or_sealed_grows_less_by_comments_of_roles() -> None:
    """Only what a person says of a role or a decision uncovers; here nobody does."""
    cut = after(Redact(at("choir", DOCUMENT), "pupil"), Rekind(OSIAN, "staff"))
    assert characters(FIRST, cut=True) <= characters(cut, cut=True)
