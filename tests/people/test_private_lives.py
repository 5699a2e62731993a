"""Whoever is named beside a job: what is told of their private life goes, and what of their work stays."""

import pytest
from marked import cases, outcome

TOLD = (
    # health
    "is waiting for a scan",
    "is having a knee replaced",
    "has had a fall at home",
    "has hurt her shoulder",
    "is under the consultant",
    "is recovering well",
    "is on light duties",
    "is off again",
    "is not coping",
    "will not be back this term",
    "is wearing a sling",
    "was taken ill on Friday",
    "has long covid",
    # home
    "is expecting twins",
    "gave birth in March",
    "is going through a divorce",
    "buried her brother on Monday",
    "has been made homeless",
    "has moved in with her sister",
    "has money worries",
    # post, pay and conduct
    "is being managed out",
    "is on an action plan after two weak lessons",
    "was graded as requiring improvement",
    "was turned down for the post",
    "has applied for a headship in Kent",
    "wants to drop to four days",
    "is paid above the scale",
    "was moved up a point",
    "owes the school £60",
    "has gone to ACAS",
    "swore at a parent",
    "has a caution",
    "is suspended",
    "was interviewed by the police",
)
AT_WORK = (
    "is waiting for a part for the boiler",
    "is having the hall floor sealed",
    "has had a good answer from the council",
    "is recovering the cost from the insurer",
    "is on the interview panel",
    "has asked for two more laptops",
    "has applied for the sports grant",
    "is expecting the delivery on Friday",
    "has lost two trees in the storm",
    "was moved by the letters from Year 6",
    "has gone to the county hall with the bid",
    "has put in for the healthy schools award",
    "is off to the residential with Year 5",
)


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize(
    "named", ["[-Ann Orr-], the caretaker,", "The site team is led by [-Ann Orr-], who"]
)
def test_what_is_told_of_a_private_life_is_cut_whatever_the_job(named: str, told: str) -> None:
    found = outcome(f"{named} {told}.")
    assert found.cut == found.expected


@pytest.mark.parametrize("done", AT_WORK)
def test_the_same_words_about_work_cut_nobody(done: str) -> None:
    found = outcome(f"[+Ann Orr+], the caretaker, {done}.")
    assert found.cut == found.expected


@pytest.mark.parametrize(
    "line",
    cases(
        {
            "covers": "[+Ann Orr+], the caretaker, covers for [-Bea Lund-], who is waiting for a scan.",
            "a governor": "[+Gwendoline Tapper+] is waiting for the surveyor.",
            "of a governor": "[-Sukhdev Bains-] has had a fall at home.",
        }
    ),
)
def test_whose_life_it_is(line: str) -> None:
    found = outcome(line)
    assert found.cut == found.expected
