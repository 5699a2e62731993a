"""Which mentions are one person: what is said of one of them holds for all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from marked import TABLE, document, outcome, without_marks

from redactor.data import Block, Person, Role, RosterEntry, Story
from redactor.detect import detect
from redactor.people import identify


def people(*lines: str, roster: tuple[RosterEntry, ...] = ()) -> tuple[Person, ...]:
    minutes = document(*TABLE, *(without_marks(line) for line in lines))
    return identify(minutes, detect(minutes), roster)


def called(found: tuple[Person, ...], text: str) -> Person:
    """The one person who is mentioned with this text below the attendance list."""
    (person,) = {
        p.id: p for p in found for m in p.mentions if m.text == text and m.span.block >= len(TABLE)
    }.values()
    return person


SAME = {
    "title and surname": ("Mr Brackley", "D Brackley"),
    "initials": ("RF", "Rosalind Ferry"),
    "a first name": ("Sukhdev", "Sukhdev Bains"),
    "a short form": ("Ros", "Rosalind Ferry"),
    "capitals": ("ROSALIND FERRY", "Rosalind Ferry"),
    "one letter off": ("Mrs Tappar", "Gwendoline Tapper"),
    "half of a double surname": ("Mr Parry", "Hew Mostyn-Parry"),
    "a possessive": ("Sukhdev", "Sukhdev Bains"),
}


@pytest.mark.parametrize(("form", "name"), SAME.values(), ids=SAME)
def test_somebody_at_the_table_by(form: str, name: str) -> None:
    assert called(people(f"{form} asked about the budget."), form).name == name


def test_somebody_at_the_table_by_the_surname_alone_where_nothing_is_done_as_well() -> None:
    found = people(
        "All was discharged, except that Bains has yet to supply the audit.",
        "Bains presented the outcomes.",
    )
    assert called(found, "Bains").name == "Sukhdev Bains"


def test_a_pupil_has_the_surname_that_somebody_at_the_table_goes_by() -> None:
    result = outcome(
        "[+Bains+] presented the outcomes. [+Tapper+] asked about reading.",
        "[-Bains-] in Year 9 was permanently excluded for bringing a knife.",
        "[-Bains-] was excluded for two days after he hit another pupil.",
    )
    assert result.cut == result.expected


def test_somebody_at_the_table_by_the_surname_alone_who_only_agrees() -> None:
    assert called(people("Bains agreed."), "Bains").name == "Sukhdev Bains"


def test_a_first_name_that_only_an_initial_in_the_list_can_stand_for() -> None:
    found = people("Dave asked about the fence.", "Dave has been round.")
    assert called(found, "Dave").name == "D Brackley"


def test_somebody_at_the_table_by_title_and_surname_who_apologised_because_of_a_child() -> None:
    found = people("Apologies were received from Mr Brackley, whose son is in hospital.")
    assert called(found, "Mr Brackley").name == "D Brackley"


def test_a_child_is_not_somebody_at_the_table_who_has_the_same_first_name() -> None:
    result = outcome("[+Grace+] asked about reading. [-Grace-] (Year 3) has a new hearing aid.")
    assert result.cut == result.expected


def test_a_child_is_not_somebody_whose_initial_is_the_same() -> None:
    result = outcome("[-Dylan-] in Class 2 has moved house.")
    assert result.cut == result.expected


def test_a_child_is_one_wherever_the_name_is_that_of_a_governors_initial() -> None:
    head = ("Present: Cllr Mrs D. Larwood (Chair), Mr T. Lloyd, Ms J. Orr (Head)", "1. Items")
    result = outcome(
        "[-Digby Larwood-] has been excluded for two days.",
        "[-Digby Larwood-] hit another boy. [+Cllr Larwood+] asked why.",
        head=head,
    )
    assert result.cut == result.expected


def test_a_governor_of_an_initial_is_called_by_the_first_name() -> None:
    head = ("Present: Mrs D. Larwood (Chair), Mr T. Lloyd, Ms J. Orr (Head)", "1. Items")
    result = outcome(
        "[-Digby Larwood-] in Year 4 had been hit.",
        "[+Dorothy Larwood+] reported on maths. [+Trefor Lloyd+] thanked her.",
        head=head,
    )
    assert result.cut == result.expected


@pytest.mark.parametrize("told", ["have appealed", "wrote in", "have complained", "are unhappy"])
def test_whose_parents_appeal_is_a_pupil(told: str) -> None:
    assert called(people(f"The parents of Leo Tenche {told}."), "Leo Tenche").role is Role.PUPIL


def test_a_pupil_has_a_governors_surname() -> None:
    result = outcome("[-Marcus Bains-] (Year 4) was suspended. [+Mr Bains+] took no part.")
    assert result.cut == result.expected


def test_a_parent_of_a_suspended_child_is_no_governor_of_the_surname() -> None:
    result = outcome("[-Marcus Bains-] (Year 4) was suspended. [-Mr Bains-] has met HMP twice.")
    assert result.cut == result.expected


def test_somebody_at_the_table_is_meant_before_another_of_the_surname_is_named() -> None:
    result = outcome(
        "GT thanked [+Mr Bains+] for carrying on through the boiler failures.",
        "At the parents' meeting the speakers had included [-Mr Alec Bains-] (no relation).",
    )
    assert result.cut == result.expected


def test_a_student_of_the_list_is_called_by_a_title_later() -> None:
    head = ("Present: Hannah Vale (Chair), Miss Ottilie Crane (Post 16 student)", "1. Items")
    minutes = document(*head, "Miss Crane left with the thanks of the board.")
    (student,) = [p for p in identify(minutes, detect(minutes)) if p.role is Role.PUPIL]
    assert [m.text for m in student.mentions] == ["Miss Ottilie Crane", "Miss Crane"]


def test_a_family_name_that_stands_before_the_given_name() -> None:
    head = ("Present: Nguyen Thi Hoa (NTH, Chair), Piotr Wilk (PW)", "1. Welcome")
    result = outcome("[+Miss Nguyen+] felt that the risk was high.", head=head)
    assert result.cut == result.expected


STRANGERS = {
    "by the given name of a governor": "[-Mrs Grace-] wrote about parking.",
    "by a given name that is a surname as well": "A complaint was made by [-Mrs Kim-].",
}


@pytest.mark.parametrize("line", STRANGERS.values(), ids=STRANGERS)
def test_nobody_at_the_table(line: str) -> None:
    head = ("Present: Kim Hargrave (Chair), Mrs Grace Okoro, Piotr Wilk", "1. Welcome")
    result = outcome(line, head=head)
    assert result.cut == result.expected


def test_a_married_couple_is_not_the_governor_of_that_name() -> None:
    result = outcome("A letter of complaint from [-Mr and Mrs Ferry-] was read.")
    assert result.cut == result.expected


def test_a_couple_of_first_names_shares_a_surname() -> None:
    result = outcome("[-George-] & [-Edie Pugh-] in Year 1 moved to Devon.")
    assert result.cut == result.expected


def test_a_name_known_once_is_found_in_capitals_and_with_a_curly_possessive() -> None:
    result = outcome(
        "[-Kayden Sharples-] (Year 5) was late.", "[-KAYDEN-] again.", "[-Kayden-]’s bag"
    )
    assert result.cut == result.expected


def test_diacritics_and_particles_make_no_other_person() -> None:
    found = people("Siobhán Ní Dhuibhne, adviser, spoke.", "Ms Ní Dhuibhne left.")
    assert called(found, "Ms Ní Dhuibhne") == called(found, "Siobhán Ní Dhuibhne")


def test_a_nickname_in_the_list_is_used_in_the_minutes() -> None:
    head = (
        'Present: Elizabeth "Libby" Crane (EC, Chair), Oluwaseun (Seun) Ade, Pham Van Minh',
        "1. Items",
    )
    result = outcome("[+Libby+] thanked [+Seun+] and [+Minh+].", head=head)
    assert result.cut == result.expected


def test_the_rosters_aliases_and_its_publish_column_are_kept_to() -> None:
    roster = (
        RosterEntry("Imelda Frayne", Role.STAFF, ("Mel F",), publish=False),
        RosterEntry("Joan Sprott", Role.OTHER, (), publish=True),
    )
    result = outcome("[-Imelda Frayne-] and [+Joan Sprott+] ran the stall.", roster=roster)
    assert result.cut == result.expected


def test_the_same_initials_as_an_acronym_are_a_person_only_where_a_person_fits() -> None:
    head = ("Present: Liz Abbott (LA, Chair), Sam Tarn (ST)", "1. Items")
    minutes = document(*head, "LA asked why the LA had not paid.")
    (chair,) = [p for p in identify(minutes, detect(minutes)) if p.name == "Liz Abbott"]
    assert [m.text for m in chair.mentions] == ["Liz Abbott", "LA", "LA"]


def test_a_pupil_of_letters_is_known_by_them_and_is_not_the_governor_who_bears_them_too() -> None:
    found = people("Pupil OC has a plan; OC's mother came. Pupil RF was moved. RF asked why.")
    assert called(found, "Pupil OC").id == called(found, "OC").id
    assert called(found, "Pupil RF").role is Role.PUPIL
    assert called(found, "RF").name == "Rosalind Ferry"


def test_a_pupil_of_letters_with_a_class_is_one_person() -> None:
    found = people("JM (Y4) is back.", "JM's mother is content. RF is to ring JM's mother.")
    assert called(found, "JM").role is Role.PUPIL


def test_a_child_with_the_initial_and_surname_of_somebody_at_the_table() -> None:
    result = outcome(
        "[-Dylan-Lee Brackley-] in Year 5 has settled well since he was moved. [+Mr Brackley+] said that he is no relation.",
        "[+Dave Brackley+] asked about the lift.",
    )
    assert result.cut == result.expected


def test_initials_beside_a_full_name_are_those_of_its_bearer() -> None:
    result = outcome(
        "[-Owen Lacey-], the technician, has asked to work three days as he is caring for his mother.",
        "ACTION: Head to write to [-OL-]",
        "GT to tell [-OL-] by Friday.",
        table=(
            (
                "[-Idris Moult-] in Year 4 was suspended for two days.",
                "[+RF+] to see [-IM-]’s mother",
            ),
        ),
    )
    assert result.cut == result.expected


@pytest.mark.parametrize(
    "line",
    [
        "Five TAs have left. TA hours were cut.",  # Tom Ansah
        "SB asked about PE kit.",  # Pia Ekwueme
        "The LA will visit in May.",  # Lena Abbot
    ],
)
def test_letters_that_mean_something_else_are_no_initials(line: str) -> None:
    result = outcome(
        "[-Tom Ansah-], [-Pia Ekwueme-] and [-Lena Abbot-] in Year 4 were suspended for two days.",
        line,
    )
    assert result.cut == result.expected


def test_initials_far_below_a_name_are_not_those_of_its_bearer() -> None:
    far = [
        f"The {thing} was painted." for thing in ("hall", "gate", "shed", "fence", "door", "lift")
    ]
    result = outcome(
        "[-Idris Moult-] in Year 4 was suspended for two days.", *far, "IM has a new part."
    )
    assert result.cut == result.expected


def test_a_man_is_not_the_woman_of_his_name() -> None:
    """`Mr Ferry`, where Rosalind Ferry sits at the table: nobody says that she is meant."""
    result = outcome(
        "A penalty notice has gone to [-Mr Ferry-] for [-Tyler-], who has missed 22 days.",
        "[+Mrs Ferry+] reported on finance.",
    )
    assert result.cut == result.expected


def test_whose_parents_wrote_is_a_pupil() -> None:
    found = people("The parents of Kian Bellamy had written to the Chair.")
    assert called(found, "Kian Bellamy").role is Role.PUPIL


@pytest.mark.parametrize(
    "text", ["Signed by Chair\tPage ", "Annex – Gantry\t\tPage C", "Page  of "]
)
def test_the_page_in_a_footer_is_nobody(text: str) -> None:
    minutes = document(*TABLE, "Kian Page won.")
    footer = Block(len(minutes.blocks), Story.FOOTER, text)
    found = identify(both := replace(minutes, blocks=(*minutes.blocks, footer)), detect(both))
    told = [m.text for p in found for m in p.mentions if m.span.block == footer.index]
    assert "Page" not in " ".join(told)
    assert called(found, "Kian Page").role is Role.PUPIL


_LETTERS = (  # one of the table whose initials are a title as well
    "Marlbrook Primary School",
    "Present: Matthew Rusby (MR, Deputy), Donna Rowe (DR), Mina Sandhu (MS, Chair)",
    "1. Business",
)


@pytest.mark.parametrize(
    "line",
    [
        "MR explained that the cohort had changed, and DR asked why.",
        "MR reported three children on a child protection plan and five in need.",
        "DR asked MR whether the plan is on course. MR thought that it was.",
        "[-Mr Rusher-] had rung MR about his son. MR wrote to him.",
        "[-MR Bright-] complained that his son was hit. MR replied.",
        "[-MR kinnaird-] has complained about the bus.",
        "[-mr short-] complained about the bus.",
    ],
)
def test_initials_that_are_a_title_as_well(line: str) -> None:
    result = outcome(line, head=_LETTERS)
    assert result.cut == result.expected


def test_a_title_in_capitals_where_nobody_has_such_initials() -> None:
    result = outcome("[-MR short-] complained that his son was hit.")
    assert result.cut == result.expected


CUT_DOWN = (
    "Present: Mr Jarlath O'Boyle (Chair), Mr Alastair McKelvey, Mrs Una Heaney, Jim MacSorley",
    "1. Minutes",
    "J. O'B has asked the council about lighting, and A. McK has returned the forms.",
    "A McK and J O'B offered to walk the site. J MacS will go.",
    "B McK in Year 5 has broken his arm.",
)


def test_a_surname_that_is_cut_down_is_that_of_whoever_sits_there() -> None:
    minutes = document(*CUT_DOWN)
    found = identify(minutes, detect(minutes))
    roles = {m.text: p.role for p in found for m in p.mentions if m.span.block > 1}
    at_the_table = {text: role for text, role in roles.items() if text[0] in "AJ"}
    assert len(at_the_table) == 5
    assert set(at_the_table.values()) == {Role.GOVERNOR}
    assert roles["B McK"] is Role.PUPIL


def test_the_letters_of_a_double_surname_are_of_whoever_sits_there() -> None:
    minutes = document(
        "Present: Sir Alan Metcalfe (Chair), Caroline Duxbury, Mr Jo Tranmer (Principal)",
        "In attendance: Deborah Skelhorn (Deputy Principal), Fiona Hepworth-Gale (Director)",
        "1. Minutes",
        "The declaration has been returned; F H-G has written to the Department.",
    )
    found = identify(minutes, detect(minutes))
    (person,) = [p for p in found for m in p.mentions if m.span.block == 3]
    assert person.name == "Fiona Hepworth-Gale"


@pytest.mark.parametrize(
    "said",
    [
        "A McK in Year 5 has broken his arm.",
        "A. McK (Y9) was excluded for two days.",
        "F H-G (Year 5) has been moved to another class.",
        "F H-G, a pupil in 7B, was found with a knife.",
        "Pupils: A McK and B O'D will repeat the year.",
    ],
)
def test_letters_of_a_child_are_not_those_of_whoever_sits_there(said: str) -> None:
    minutes = document(
        "Present: Mr Alastair McKelvey (Chair), Fiona Hepworth-Gale, Ms Jo Harker (Headteacher)",
        "1. Report",
        said,
    )
    found = identify(minutes, detect(minutes))
    roles = {p.role for p in found for m in p.mentions if m.span.block == 2}
    assert roles == {Role.PUPIL}
