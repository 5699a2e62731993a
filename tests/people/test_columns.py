"""What the head of a column says of its names: schools, those who head them, whose own matter a row tells."""

from __future__ import annotations

import pytest
from marked import outcome

TABLES = {
    "schools and their heads": """Academy | Head | Roll | Position | Tag
Avocet (P) | Vacant until January | 212 | New phonics lead in post | O
Curlew (P) | [+Joe Nwos+] | 188 | Falling roll; mixed classes planned | O
Fulmar (AP) | [+Yvette Samuel+] | 46 | Hub bid submitted to the county | O
Kittiwake (S) | [+Dr Ros Winterborn+] | 1,302 | Science block handed over | O
Dunlin (P) | [-Alan Pellow-] | 231 | Probation meeting 10 November | O
Thomas Wyatt (S) | [+Kelechi Obie+] | 1,118 | Attendance 91.2%; English vacancy filled | O""",
    "schools written like names": """School | Places | Offers
Kittiwake | 30 | 28
St Cuthman's | 45 | 45
Bede Park | 60 | 57""",
    "children written below School": """School | Places
[-Osian Grug-] | 30
Bede Park | 45""",
    "schools and their link governors": """School | Link governor | Last visit
Bede Park | [+Alan Pellow+] | May
Kittiwake | [+Joe Nwose+] | June""",
    "a head who is off": """School | Head | Notes
Bede Park | [-Alan Pellow-] | off since May, phased return
Kittiwake | [+Joe Nwose+] | new roof""",
    "heads and what worries about them": """School | Head | Concern
Oak Vale | [-Tom Quille-] | relations with staff; mediation offered""",
    "heads and how they did": """School | Principal | Outcome
Oak Vale | [-Tom Quille-] | met all targets; L22""",
    "what governors look at": """Action | Owner
Look at our own pay policy | [+Sukhdev Bains+]
Report on staff absence | [+Rosalind Ferry+]""",
    "pupils and their schools": """Pupil | School | Year
[-Kirk Ellam-] | Bede Park | 4
[-Mia Mosse-] | Kittiwake | 5""",
    "schools and their leavers": """School | Leavers
Kittiwake | [-Mia Mosse-], [-Leo Tench-]
Bede Park | [-Ada Pell-]""",
    "schools and who won": """School | Pupil | Prize
Bede Park | [-Alan Pellow-] | art
Kittiwake | [-Joe Nwose-] | music""",
    "schools and chairs of their councils": """School | Chair | Class
Bede Park | [-Alan Pellow-] | Y6
Kittiwake | [-Joe Nwose-] | Y5""",
    "whose own post it is": """No. | Action | Owner | When
1 | Regrading of own post: take outside advice | [-Sukhdev Bains-] | Feb
2 | Circulate the plan | [+Rosalind Ferry+] | Feb""",
}


@pytest.mark.parametrize("text", TABLES.values(), ids=TABLES)
def test_reads_the_heads_of_columns(text: str) -> None:
    rows = (line.split("|") for line in text.splitlines())
    table = tuple(tuple(cell.strip() for cell in row) for row in rows)
    result = outcome("The Board went through the sheet.", table=table)
    assert result.cut == result.expected


def test_a_school_of_a_column_is_nobody_elsewhere() -> None:
    table = (("Academy", "Roll"), ("Kittiwake (S)", "212"), ("Gull Lane", "46"))
    result = outcome(
        "Chairs were agreed: [+Hew Mostyn-Parry+] at Kittiwake, [+Grace Umeh+] at Gull Lane.",
        table=table,
    )
    assert result.cut == []
