"""Staff beside a class, a child or somebody who is off: who works there stays, whose matter it is goes."""

from __future__ import annotations

import pytest
from marked import outcome

STAYS = {
    "a class heads what is told": "4.4 Nursery: [+Mrs Cherry Ogle+] is trialling a new baseline.",
    "two whom a class heads": "Nursery: [+Mrs Ogle+] and [+Miss Lark+] are moving the sandpit.",
    "behind a dash": "Year 4 – [+Mr Zak Bold+] is using Number Stacks twice a week.",
    "who has begun groups": "Year 6: [+Mr Alan Tibbs+] has started booster groups.",
    "who works in a class": "The lead for SEND will ask the authority for a place on the autism course for [+Mrs Tilda Kirk+], who works in Class 1.",
    "who teaches a year": "Medical training: [+Mrs Nell Tranter+], who works in the nursery, and [+Mr Hugh Amman+], who works in Year 4.",
    "family workers who are thanked": "It was the minibus, breakfast and the family workers, in that order. She asked him to pass on thanks to [+Bilal Sattar+] and [+Dawn Izzard+], the family workers.",
    "site staff": "The Chair thanked [+Olga Pym+] and [+Ryan Cord+], the site staff, for clearing the snow.",
    "who takes a class": "[-Mr Peter Gaunt-] is off with a bad back and [+Mrs Nora Quick+] is taking his class.",
    "who takes over groups": "[-Mr Gavin Slade-] left suddenly at half-term, and [+Miss Ines Portas+] has taken over his classes.",
    "who is back from a secondment": "[+Ms Bella Crewe+] returns from secondment in September.",
    "who supports a child": "[-Ollie Marsh-] has one-to-one support from [+Mrs Freda Nixon+] in the mornings.",
    "a key adult": "[+Mr Owen Pratt+] is to be key adult for [-Lacey Munn-] until Easter.",
}
CUT = {
    "a parent of a class": "Nursery: [-Mrs Cherry Ogle-] has refused to pay the fees.",
    "a parent who complains": "Year 4: [-Mrs Tara Boyd-] has complained about the homework.",
    "a child of a class": "Class 4: [-Dara Flynn-] is trialling a part-time timetable.",
    "a teacher who is off": "Class 2: [-Mrs Ines Fay-] is on sick leave.",
    "a child who works there": "[-Ella Tranter-], who works in Class 1 for maths, has a sensory plan.",
    "a parent who works in a shop": "A letter about an exclusion came from [-Mrs Carol Lumb-], who works in Tesco.",
    "complained of by the class": "A parent complained about [-Miss Eve Mottram-], who works in Class 3.",
    "head pupils who are thanked": "Thanks were passed on to [-Rosa Beech-] and [-Tim Holt-], the head boy and girl.",
    "librarians who are thanked": "The Chair thanked [-Mo Farrow-] and [-Isla Dent-], the Year 6 librarians.",
    "accused by the class": "A parent complained that [-Mr Peter Gaunt-] was taking his class to the pub.",
    "two with their own matter": "[-Mrs Nora Quick-] has been suspended and [-Mr Dean Holt-] has been given a warning.",
    "a grandmother who teaches": "[-Ella Dunne-] has had extra tuition from [-Mrs Dunne-], her grandmother.",
    "who left suddenly": "[-Mr Gavin Slade-] left suddenly at half-term.",
    "back from leave": "[-Ms Bella Crewe-] returns from maternity leave in September.",
}


@pytest.mark.parametrize("line", [*STAYS.values(), *CUT.values()], ids=[*STAYS, *CUT])
def test_beside_a_class_or_somebody_off(line: str) -> None:
    result = outcome("3. Headteacher's report", line)
    assert result.cut == result.expected


def test_a_teacher_has_no_child_of_whoever_complains() -> None:
    result = outcome(
        "4. Nursery: [+Mrs Cherry Ogle+] is trialling a new baseline.",
        "5. Letters",
        "From [-Mrs Bernice Allsop-]. She complains that [-Mrs Ogle-] put her son in wet clothes.",
    )
    assert result.cut == result.expected


def test_initials_that_are_the_year_of_reception_are_initials() -> None:
    result = outcome(
        "SEND: a tribunal date has been set for a pupil with an EHCP. Action: [+YR+]/[+SB+]",
        "The pupil was excluded; [+YR+] and the pupil's mother will meet.",
        table=(
            ("Name", "Initials", "Category"),
            ("Yvonne Rookhope", "YR", "Chair"),
            ("Sukhdev Bains", "SB", "Parent"),
        ),
    )
    assert result.cut == result.expected


def test_a_grade_before_initials_is_no_initial_of_theirs() -> None:
    result = outcome("57% of grades were A* to B. [+SB+] asked about boys. [+GT+] replied.")
    assert result.cut == result.expected
