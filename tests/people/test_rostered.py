"""Names of rostered pupils in whatever form they are written, and words that only look like them."""

from __future__ import annotations

import pytest
from marked import document, outcome

from redactor.data import Role, RosterEntry
from redactor.detect import detect
from redactor.people import identify
from redactor.people.rostered import rostered

PUPILS = (
    "Grace Black", "Georgia Gill", "Hans Major", "Miriam Light", "Ottoline Threlkeld",
    "Zoë Brontë-O’Neill", "Siân Llŷr", "Will Young",
)  # fmt: skip
ROSTER = tuple(RosterEntry(name, Role.PUPIL, (), publish=False) for name in PUPILS)
MR_BLACK = (
    "Minutes of the Governing Board",
    "Present: Mr Peter Black (Chair), Mrs A Gill, Grace Umeh",
    "2. Business",
)

CUT = {
    "surname first": "Exclusions: [-Black, Grace-] (2 days); [-Light, Miriam-] (1 day).",
    "surname first at the beginning": "[-Light, Miriam-] and [-Major, Hans-] got prizes.",
    "surname in capitals": "Pupils: [-BLACK Grace-], [-GILL Georgia-], [-MAJOR Hans-].",
    "surname in capitals, joined": "The head thanked [-BLACK Grace-] and [-LIGHT Miriam-].",
    "labels": "Pupil name: [-Black Forename: Grace-]",
    "labels in a sentence": "Surname [-BLACK, forename GRACE-], two days.",
    "tabs": "[-Black\tGrace-]\t2 days",
    "small letters": "The head reported that [-grace black-] was excluded for two days.",
    "small letters, no word": "[-ottoline threlkeld-] has been off since Monday.",
    "glued together": "Exclusions: [-GraceBlack-] and [-OttolineThrelkeld-].",
    "glued to a word": "The [-pupilGrace Black-] was excluded, and so was [-HeadGirlOttoline-].",
    "glued in small letters": "Mail from graceb, [-graceblack-] and others.",
    "with an initial": "Exclusion: [-OThrelkeld-], two days; [-ThrelkeldO-], one.",
    "an initial behind": "[-Black G-] was excluded, and so were [-BLACK, G-] and [-GILL G-] (Year 4).",
    "an initial in small letters": "The head said that [-grace b-] was excluded.",
    "as a tag": "#[-OttolineThrelkeld-] was trending.",
    "no-break spaces": "Exclusion of [-T\u00a0h\u00a0r\u00a0e\u00a0l\u00a0k\u00a0e\u00a0l\u00a0d-].",
    "thin spaces": "Exclusion of [-" + "\u2009".join("OttolineThrelkeld") + "-] for a day.",
    "marks on each letter": "Exclusion of [-" + "".join(f"{c}\u0332" for c in "Ottoline") + "-].",
    "an entity": "Exclusion: [-Grace&nbsp;Black-].",
    "entities for letters": "Exclusion: [-Zo&euml; Bront&euml;-O&rsquo;Neill-].",
    "the wrong encoding": "Exclusion: [-SiÃ¢n LlÅ·r-].",
    "a picture in the middle": "Exclusion of [-Grace Bl-] [picture removed] [-ack-] for two days.",
    "a picture behind": "Exclusion of [-grace black-] [picture removed] for two days.",
    "a file by the surname": "Attached: [-EHCP-Threlkeld-2025.pdf-], please.",
    "a file by the whole name": "See [-SEN_OttolineThrelkeld.xlsx-] and [-GraceBlack.docx-].",
    "a file in small letters": "See [-grace_black_riskassessment.docx-], please.",
    "a path": r"It is in [-\\srv\SEN\OttolineThrelkeld-], where nobody looks.",
    "a surname in small letters": "We told [-threlkeld-] so.",
}  # fmt: skip

BREAKS = {
    "a line each": ("Excluded: Grace\nBlack", "Grace\nBlack"),
    "words cut by lines": ("Exclusion of Otto-\nline Threl-\nkeld.", "Otto-\nline Threl-\nkeld"),
}

PUBLIC = {
    "a state": "The choir sang a song from Georgia.",
    "a typeface": "Agendas are to be set in Gill Sans.",
}

KEPT = {
    "a lamp": "The theatre needs a black light and a spotlight.",
    "two nouns": "The hall has grace and light, and black curtains.",
    "building works": "Major works will begin in July.",
    "a surname in small letters": "Parents gill and light the barbecue in black aprons.",
    "the end of a sentence": "The assembly was about grace. Black mould was found in the hall.",
    "a verb": "Will young people be asked? They will young or old.",
    "turned words": "A young will and a black grace were in the poem.",
    "a school with a word of two": "A managed move to Graceblack was refused.",
    "part of a word": "The majority of blackbirds delighted the graceful.",
    "a measure": "We need 20 g black paint, will y'all ask? Grace a while, black g's.",
    "a table of colours": "Colours: black, grace, light.",
}


@pytest.mark.parametrize("line", CUT.values(), ids=CUT)
def test_a_name_of_the_roster_goes_however_it_is_written(line: str) -> None:
    result = outcome(line, roster=ROSTER)
    assert result.cut == result.expected


@pytest.mark.parametrize(("line", "name"), BREAKS.values(), ids=BREAKS)
def test_breaks_of_the_line_hide_no_name(line: str, name: str) -> None:
    assert outcome(line, roster=ROSTER).cut == [name]


@pytest.mark.parametrize("line", [*PUBLIC.values(), *KEPT.values()], ids=[*PUBLIC, *KEPT])
def test_letters_alone_make_no_name_of_words(line: str) -> None:
    assert rostered(document(line), ROSTER, ()) == []


@pytest.mark.parametrize("line", KEPT.values(), ids=KEPT)
def test_words_that_are_somebodys_name_stay(line: str) -> None:
    assert outcome(line, roster=ROSTER).cut == []


@pytest.mark.parametrize(
    "table",
    [
        (("Surname", "Forename", "Days"), ("[-BLACK-]", "[-Grace-]", "2"), ("[-GILL-]", "[-Georgia-]", "1")),
        (("[-Black-]", "[-Grace-]", "2 days"), ("[-Light-]", "[-Miriam-]", "3 days")),
        (("surname", "year", "forename"), ("[-black-]", "4", "[-grace-]")),
        (("Surname", "[-Black-]"), ("Forename", "[-Grace-]")),
        (("Exclusion of [-grace black-]", "2 days"),),
    ],
    ids=["capitals", "no heads", "small letters", "a form", "in a cell"],
)  # fmt: skip
def test_surname_and_forename_may_stand_in_two_cells(table: tuple[tuple[str, ...], ...]) -> None:
    result = outcome(roster=ROSTER, table=table)
    assert result.cut == result.expected


@pytest.mark.parametrize(
    "lines",
    [("Exclusion of", "[-Grace-]", "[-Black-] (Year 4)"), ("We met [-Otto--]", "[-line Threl--]", "[-keld-], again.")],
    ids=["a line each", "hyphens"],
)  # fmt: skip
def test_a_name_may_stand_on_several_lines(lines: tuple[str, ...]) -> None:
    result = outcome(*lines, roster=ROSTER)
    assert result.cut == result.expected


@pytest.mark.parametrize(
    "line",
    [
        "Mr Black asked about the roof.",
        "Mr Black, Grace Umeh and Mrs Gill agreed to visit.",
        "Thanks went to Mrs Gill, Georgia and the bakery there.",
        "The Chair, Peter Black, Grace Umeh and the head will visit.",
        "Mr Black, Grace U and others agreed to visit.",
    ],
)
def test_whoever_sits_at_the_table_stays_though_a_pupil_has_the_surname(line: str) -> None:
    cut = outcome(line, head=MR_BLACK, roster=ROSTER).cut
    assert not any("Black" in text or "Gill" in text or "Umeh" in text for text in cut)


def test_nobody_is_looked_for_without_a_roster() -> None:
    assert outcome("Attached: GraceBlack.docx").cut == []


def test_whoever_the_roster_publishes_is_not_looked_for() -> None:
    roster = (
        RosterEntry("Grace Black", Role.PUPIL, (), publish=True),
        RosterEntry("Hans Major", Role.STAFF),
    )
    assert outcome("Attached: GraceBlack.docx and hans major.", roster=roster).cut == []


def test_the_reviewer_is_told_who_it_is_and_why() -> None:
    minutes = document("Attached: GraceBlack_RA.docx", "Grace Black was away.")
    people = identify(minutes, detect(minutes), ROSTER)
    (grace,) = (person for person in people if person.name == "Grace Black")
    assert [mention.text for mention in grace.mentions] == ["GraceBlack_RA.docx", "Grace Black"]
    assert "a name of the roster, however it is written" in grace.mentions[0].evidence
