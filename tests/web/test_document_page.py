"""A clerk opens a document, sees what was cut, decides, and takes it back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from webapp import act, address, columns, place, sha256, visitor

if TYPE_CHECKING:
    from conftest import Trust


def test_original_and_part_1_stand_side_by_side(trust: Trust) -> None:
    left, right = columns(visitor("ffion"), trust.fgb)
    assert "A pupil in Year 4, Osian Grug, has raised £214" in left
    assert "A pupil in Year 4, [Pupil A], has raised £214" in right
    assert "phased return" in left
    assert "phased return" not in right


@pytest.mark.parametrize(
    ("name", "fields", "words", "shown"),
    [
        ("reject", {}, "Osian Grug", "Year 4, Osian Grug, has"),
        ("kind", {"kind": "family"}, "Osian Grug", "Year 4, [Relative A], has"),
        ("redact", {"kind": "UK_ADDRESS"}, "hospice", "£214 for the [address]."),
        ("redact", {"kind": "staff", "scope": "text"}, "Mr Strachan", "[Staff member A] asked"),
        ("role", {"role": "family"}, "Osian Grug", "Year 4, [Relative A], has"),
        ("move", {"part": "1"}, "4. Staffing", "phased return"),
    ],
)
def test_a_decision_shows_in_part_1_and_undo_takes_it_back(
    trust: Trust, name: str, fields: dict[str, str], words: str, shown: str
) -> None:
    clerk = visitor("ffion")
    before = columns(clerk, trust.fgb)[1]
    assert shown not in before
    assert act(clerk, trust.fgb, name, at=place(trust.fgb, words), **fields).status_code == 302
    assert shown in columns(clerk, trust.fgb)[1]
    act(clerk, trust.fgb, "undo")
    assert columns(clerk, trust.fgb)[1] == before
    act(clerk, trust.fgb, "redo")
    assert shown in columns(clerk, trust.fgb)[1]


def test_words_that_are_typed_are_cut_wherever_they_stand(trust: Trust) -> None:
    clerk = visitor("ffion")
    act(clerk, trust.fgb, "words", text="Ada Bakare", kind="other", scope="text")
    assert "Ada Bakare" not in columns(clerk, trust.fgb)[1]


@pytest.mark.parametrize("words", ["ada bakare", "Ada\u00a0Bakare", " Ada  BAKARE "])
def test_words_that_are_typed_are_found_whatever_their_blanks_and_capitals(
    trust: Trust, words: str
) -> None:
    clerk = visitor("ffion")
    act(clerk, trust.fgb, "words", text=words, kind="other", scope="text")
    assert "Ada Bakare" not in columns(clerk, trust.fgb)[1]


@pytest.mark.parametrize("words", ["Ada Bak", "   ", "da Bakare"])
def test_half_a_word_and_nothing_are_not_cut(trust: Trust, words: str) -> None:
    clerk, before = visitor("ffion"), sha256(trust.fgb)
    assert act(clerk, trust.fgb, "words", text=words, kind="other").status_code == 409
    assert sha256(trust.fgb) == before


@pytest.mark.parametrize("name", ["comment", "objection"])
@pytest.mark.parametrize(
    ("at", "text", "said"),
    [
        ("7-19-29", " \t ", "Nothing is written there."),
        ("999-0-1", "Is it so?", "There is no such place"),
        ("7-29-19", "Is it so?", "There is no such place"),
    ],
)
def test_a_comment_says_something_about_a_place_that_there_is(
    trust: Trust, name: str, at: str, text: str, said: str
) -> None:
    clerk = visitor("ffion", headers={"HX-Request": "true"})
    answer = act(clerk, trust.fgb, name, at=at, text=text)
    assert (answer.status_code, answer["HX-Retarget"]) == (409, "#said")
    assert said in answer.content.decode()
    assert trust.fgb.opened("FGB March").desk.history == ()


def test_what_is_refused_says_why_and_changes_nothing(trust: Trust) -> None:
    clerk, before = visitor("ffion"), sha256(trust.fgb)
    answer = act(clerk, trust.fgb, "words", text="Nobody Here", kind="other")
    assert answer.status_code == 409
    assert "do not stand in the minutes" in answer.content.decode()
    assert sha256(trust.fgb) == before


def test_only_rows_that_changed_come_back(trust: Trust) -> None:
    clerk = visitor("ffion", headers={"HX-Request": "true"})
    answer = act(clerk, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    page = answer.content.decode()
    assert page.count('hx-swap-oob="true" class="row') == 1
    assert "Year 4, Osian Grug, has" in page


def test_a_page_that_is_not_of_now_is_loaded_anew(trust: Trust) -> None:
    clerk, seen = visitor("ffion", headers={"HX-Request": "true"}), sha256(trust.fgb)
    act(visitor("gwen"), trust.fgb, "redact", at=place(trust.fgb, "hospice"), kind="other")
    answer = act(clerk, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"), seen=seen)
    assert (answer.status_code, answer["HX-Refresh"]) == (200, "true")
    right = columns(clerk, trust.fgb)[1]
    assert "Year 4, Osian Grug, has" in right
    assert "for the [Person A]." in right


@pytest.mark.parametrize(
    ("others", "mine"),
    [
        (("reject", "Osian Grug", {}), ("kind", "Osian Grug", {"kind": "staff"})),
        (("kind", "Osian Grug", {"kind": "staff"}), ("reject", "Osian Grug", {})),
        (("role", "Osian Grug", {"role": "family"}), ("role", "Osian Grug", {"role": "staff"})),
        (("reject", "Osian Grug", {}), ("redact", "Osian Grug, has", {"kind": "other"})),
        (("stub", "4. Staffing", {"text": "A matter"}), ("move", "4. Staffing", {"part": "1"})),
        (("redact", "hospice", {"kind": "other"}), ("undo", "Osian Grug", {})),
    ],
)
def test_what_somebody_else_has_changed_since_is_not_overruled(
    trust: Trust, others: tuple[str, str, dict[str, str]], mine: tuple[str, str, dict[str, str]]
) -> None:
    clerk = visitor("ffion")
    act(clerk, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    act(clerk, trust.fgb, "accept", at=place(trust.fgb, "Osian Grug"))
    seen = sha256(trust.fgb)
    name, words, fields = others
    act(visitor("gwen"), trust.fgb, name, at=place(trust.fgb, words), **fields)
    before = columns(clerk, trust.fgb)
    name, words, fields = mine
    answer = act(clerk, trust.fgb, name, at=place(trust.fgb, words), seen=seen, **fields)
    assert answer.status_code == 409
    assert "changed since you looked at it" in answer.content.decode()
    assert columns(clerk, trust.fgb) == before


def test_an_act_on_a_review_that_nobody_was_shown_is_refused(trust: Trust) -> None:
    at = place(trust.fgb, "Osian Grug")
    answer = act(visitor("ffion"), trust.fgb, "reject", at=at, seen="0" * 64)
    assert answer.status_code == 409


def test_a_comment_stops_nobody(trust: Trust) -> None:
    clerk, seen = visitor("ffion"), sha256(trust.fgb)
    at = place(trust.fgb, "Osian Grug")
    act(visitor("tegan"), trust.fgb, "comment", at=at, text="Thank you.")
    assert act(clerk, trust.fgb, "reject", at=at, seen=seen).status_code == 302
    act(visitor("gwen"), trust.fgb, "redact", at=place(trust.fgb, "hospice"), kind="other")
    said = act(clerk, trust.fgb, "comment", at=at, seen=seen, text="It may stay.")
    assert said.status_code == 302


@pytest.mark.parametrize(
    ("view", "there", "gone"),
    [
        ("redline", "<del>Osian Grug</del>", "Withheld"),
        ("part1", "A pupil in Year 4, [Pupil A], has raised", "Osian"),
        ("part2", "phased return", "Osian"),
    ],
)
def test_each_view_shows_what_it_is_of(trust: Trust, view: str, there: str, gone: str) -> None:
    page = visitor("ffion").get(f"{address(trust.fgb)}?view={view}").content.decode()
    minutes = page.partition('<section class="sheet')[2].partition("</section>")[0]
    assert there in minutes
    assert gone not in minutes


def test_a_name_in_part_2_only_is_said_to_be_there(trust: Trust) -> None:
    at = place(trust.fgb, "Ms Delyth Tarn")
    page = visitor("ffion").get(f"{address(trust.fgb)}?at={at}").content.decode()
    assert "In Part 2 only" in page
    assert "Part 1 names it" not in page
    assert re.search(rf'data-at="{at}" title="[^"]*; in Part 2 only"', page)


def test_no_two_kinds_of_placeholder_look_alike(trust: Trust) -> None:
    at = place(trust.fgb, "Osian Grug")
    panel = visitor("ffion").get(f"{address(trust.fgb)}panel/?at={at}").content.decode()
    listed = panel.partition('name="kind"')[2].partition("</select>")[0]
    titles = re.findall(r">([^<]+)</option>", listed)
    assert len(titles) == len(set(titles)) > 10


@pytest.mark.parametrize("view", ["side", "part1"])
def test_the_name_of_the_file_does_not_get_into_the_history_of_the_browser(
    trust: Trust, view: str
) -> None:
    page = visitor("ffion").get(f"{address(trust.fgb)}?view={view}").content.decode()
    title = page.partition("<title>")[2].partition("</title>")[0]
    assert title.startswith("Minutes ")
    assert "March" not in title


def test_what_is_published_is_not_said_to_be_void(trust: Trust) -> None:
    clerk = visitor("ffion")
    act(visitor("tegan"), trust.fgb, "sign-off", undecided="on")
    clerk.post(address(trust.fgb, "publish"))
    act(clerk, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    assert "approval void" in clerk.get(address(trust.fgb)).content.decode()
    act(clerk, trust.fgb, "undo")
    page = clerk.get(f"{address(trust.fgb)}?panel=sign-off").content.decode()
    assert '<span class="state published">published</span>' in page
    assert "approval void" not in page
    assert "counts no longer" not in page


def test_nothing_is_published_while_a_line_of_the_ledger_is_changed(trust: Trust) -> None:
    clerk = visitor("ffion")
    act(visitor("tegan"), trust.fgb, "sign-off", undecided="on")
    ledger, published = trust.fgb.folder.ledger, trust.home / "fgb" / "published"
    genuine = ledger.read_bytes()
    ledger.write_bytes(genuine.replace(b'"trustee"', b'"clerk"'))
    refused = clerk.post(address(trust.fgb, "publish"))
    assert refused.status_code == 409
    assert "of the ledger" in refused.content.decode()
    assert not list(published.glob("*"))
    ledger.write_bytes(genuine)
    assert clerk.post(address(trust.fgb, "publish")).status_code == 302
    assert list(published.glob("*"))


@pytest.mark.parametrize(
    ("panel", "there"),
    [
        ("people", "Osian Grug"),
        ("items", "4. Staffing"),
        ("hidden", "There is no hidden text."),
        ("pictures", "There are no pictures"),
        ("sign-off", "1 approval missing"),
    ],
)
def test_each_panel_shows_what_it_is_of(trust: Trust, panel: str, there: str) -> None:
    page = visitor("ffion").get(f"{address(trust.fgb)}panel/?panel={panel}").content.decode()
    assert there in page


@pytest.mark.parametrize("at", ["999-0-1", "0-5-2", "0-0-9999"])
def test_a_place_that_is_none_shows_what_is_doubtful(trust: Trust, at: str) -> None:
    answer = visitor("ffion").get(f"{address(trust.fgb)}panel/?at={at}")
    assert (answer.status_code, "What is doubtful" in answer.content.decode()) == (200, True)


@pytest.mark.parametrize("fields", [{}, {"at": "x"}, {"at": "0-0-1", "scope": "all of it"}])
def test_a_form_that_makes_no_sense_is_a_bad_request(trust: Trust, fields: dict[str, str]) -> None:
    assert act(visitor("ffion"), trust.fgb, "reject", **fields).status_code == 400


def test_what_cannot_be_proven_safe_is_withheld_in_the_list_until_it_is_decided_anew(
    trust: Trust,
) -> None:
    clerk = visitor("ffion")
    act(clerk, trust.fgb, "redact", at=place(trust.fgb, "March"), kind="pupil")
    assert "Withheld." in clerk.get(f"{address(trust.fgb)}?view=part1").content.decode()
    said = clerk.get("/board/fgb/").content.decode()
    assert "the name of the file" in said
    assert '<span class="state withheld">withheld</span>' in said
    act(clerk, trust.fgb, "undo")
    assert "withheld" not in clerk.get("/board/fgb/").content.decode()
