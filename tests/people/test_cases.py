"""Whose case a list, a bracket, a row or a note tells is cut, and whoever covers, explains or teaches stays."""

from __future__ import annotations

import pytest
from marked import outcome

CASES = {
    "illness in brackets": "[-Ms Dervla Manning-] (shingles), [-Mr Omari Vass-] (compassionate leave, on the death of his son) and [-Mrs S. Pinner-].",
    "off with a knee": "Off this week: [-Ms Dervla Manning-] (knee) and [-Mr Omari Vass-] (virus).",
    "an operation in brackets": "[-Ms Ola Tench-] (operation, back in May) is covered by [+Mr Orme+].",
    "grades in a list": "Re-grading: [-Mrs Bernie Ackers-], from receptionist grade 4 to grade 5, and [-Mr Mal Cope-], caretaker, no change.",
    "a grade refused": "Regradings: [-Mrs Bernie Ackers-] to grade 5; [-Mr Mal Cope-], caretaker, refused.",
    "a job evaluated": "Job evaluation: [-Mrs Bernie Ackers-], receptionist, moves to grade 5; [-Mr Mal Cope-], caretaker, stays as he is.",
    "an increment": "Increments: [-Mr Mal Cope-], caretaker, agreed; [-Miss Fern Oates-], cook, not agreed.",
    "in tears": "One breach: a reply was sent to all. [-Mrs Pauline Ebbs-] in the office has been given extra training and was in tears.",
    "sent to the wrong parent": "[-Mr Alan Frome-] in the office sent the list to the wrong parent.",
    "left on the bus": "[-Mr Alan Frome-] in the office left the list on the bus and has been spoken to.",
    "broke down": "[-Miss Tia Roe-], receptionist, sent the e-mail in error and broke down.",
    "who covers and is suspended": "[-Mr Orde-], who covers for [-Mr Innes-], who is ill, has been suspended.",
    "who covers and is dismissed": "[-Mr Orde-], covering for [-Mr Innes-], who is ill, has been dismissed.",
    "parents of a counsellor": "The parents who meet the counsellor, [-Ada-] and [-Kit-], came to the coffee morning.",
    "parents who met the head": "The parents who met the head, [-Ada Rowe-] and [-Kit Dell-], were pleased.",
    "children who met an author": "The pupils who met the author, [-Ada-] and [-Kit-], read to her.",
    "whose doctor": "[-Dr Senn-], [-Rohan-]'s GP, has written.",
    "whose consultant": "[-Rohan-]'s consultant, [-Dr Pia Lund-], wants him at home.",
}
OPEN = {
    "subjects in brackets": "Assemblies were led by [+Mrs Ines Dack+] (resilience) and [+Mr Paul Odell+] (kindness).",
    "a nurse for strokes": "[+Ms Ola Tench+] (stroke nurse) will train staff.",
    "who explains the scheme": "Re-grading of posts was explained by [+Mr Mal Cope+], HR adviser.",
    "who asks about pay": "Pay progression: [+SB+] asked for the figures by grade.",
    "extra hours": "[+Mrs Pauline Ebbs+] in the office has been given extra hours for the census.",
    "the head apologises": "One breach: a list went out. [+Hew Mostyn-Parry+] has apologised to the family.",
    "who covers and starts a choir": "[+Mr Orme+], who covers for [-Ms Kerr-], who is ill, has started a choir.",
    "broke down the costs": "[+SB+] reported that the boiler had stopped and broke down the costs.",
    "the counsellor by name": "The children met the counsellor, [+Mrs Ada Pell+].",
    "a local GP": "[+Dr Senn+], the local GP, came to talk about vaccination.",
}


@pytest.mark.parametrize("line", [*CASES.values(), *OPEN.values()], ids=[*CASES, *OPEN])
def test_tells_a_case_from_work(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


def test_a_row_of_staff_tells_whose_case_it_is() -> None:
    rows = (
        ("Class", "Teacher", "TA", "Notes"),
        ("Year 1", "[+Mr Callum Tweed+]", "[+Ms P Drake+]", "Job share working well"),
        (
            "Year 2",
            "[-Mrs Freda Hallam-] ",
            "",
            "On sick leave since 29 September; supply [+Mr J Ogden+]",
        ),
        ("Year 4", "[-Mr Piotr Zielin-]", "vacancy", "On support plan, second review 1 December"),
        ("Year 5", "[+Mrs Rose Hill+]", "[+Mr Ossie Pearl+]", ""),
    )
    result = outcome("Staffing.", table=rows)
    assert result.cut == result.expected
