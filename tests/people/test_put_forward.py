"""Who puts themselves forward, has a contract or a bench, and of whom the police are told."""

from __future__ import annotations

import pytest
from marked import outcome

OPENLY = {
    "a contract": "The grounds contract goes to [+Pete Larder+] again.",
    "window cleaning": "The window cleaning work has gone to [+Stan Oakes+] for a year.",
    "a milk order": "The milk order was given to [+Pete Larder+].",
    "a vacancy": "The vacancy: [+Mr Idris Pell+] has put himself forward.",
    "an interest": "Co-opted governor: [+Mrs Nina Holt+] has expressed an interest.",
    "a vacancy on the board": "There is one vacancy on the board, and [+Mr Pell+] has offered himself.",
    "a bursary": "The bursary in memory of [+Mrs Joan Petter+], a former head, will be given in July.",
    "a bench": "A bench in memory of [+Mr Tom Ives+], caretaker here for 20 years, is in the garden.",
    "a cook and a newsletter": "[+Mrs Kaye+], the cook, was interviewed by Year 6 for the newsletter.",
    "questions of governors": "[+Mrs Kaye+], cook, was questioned by governors about waste.",
    "the only one nominated by staff": "Staff governor vacancy: a single nominee, [+Colin Tindle+], returned unopposed.",
    "a ballot": "Parent ballot: two nominations; [+Colin Tindle+] elected unopposed.",
    "a panel of appeal": "Exclusions are considered by a panel of [+Louise Keel+], [+Dr Varr+] and [+Carol Tindle+].",
}
PRIVATE = {
    "interviewed by the police": "[-Mrs Kaye-], a dinner lady at the time, has been interviewed by the police.",
    "questioned by officers": "[-Mr Stell-], the caretaker, was questioned by officers on Tuesday.",
    "charged": "[-Mr Ives-], head of music, has been charged.",
    "cautioned": "[-Mrs Kaye-], cook, was cautioned for shoplifting.",
    "a pupil's prize": "The prize goes to [-Peter Larder-] again.",
    "a vacancy in the kitchen": "The vacancy in the kitchen: [-Mrs Holt-] has applied.",
    "a school council": "School council vacancy: [-Leo Pell-] has put himself forward.",
    "a child's tree": "A tree in memory of [-Leo Marsh-], who died in Year 5, was planted.",
    "a class by its tree": "[-Poppy-] in Beech class has nits again.",
    "elected to a council of pupils": "School council election: one nomination, [-Leo Tindle-], elected unopposed.",
    "elected head girl": "Head girl election: [-Ada Tindle-] elected unopposed.",
    "elected by parents to their forum": "Parent forum election: [-Ada Tindle-], elected unopposed.",
    "a panel of pupils": "Entries are judged by a panel of [-Mia Vale-], [-Leo Pitt-] and [-Bea Orde-] of Year 6.",
}


@pytest.mark.parametrize("line", OPENLY.values(), ids=OPENLY)
def test_keeps(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", PRIVATE.values(), ids=PRIVATE)
def test_cuts(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
