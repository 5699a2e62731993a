"""Children who do what grown-ups do as well, told by what else the sentence says, and those with a title who stay."""

from __future__ import annotations

import pytest
from marked import outcome

CHILDREN = {
    "whom the TAs helped": "Thanks to our TAs, [-Leo-] can now read.",
    "whom a therapist helped": "With the help of the speech therapist, [-Ina-] is now speaking in sentences.",
    "of the cadets": "[-Leo-] from the cadet fire service visited each class.",
    "called Junior": "[-Junior Marsh-] was excluded for two days.",
    "of the mini police": "[-Leo-] from the mini police visited each class.",
    "an eco leader": "[-Ola Berg-], the eco leader, planted the beans.",
    "a junior caretaker": "[-Tim Rusk-], our junior caretaker, swept the hall.",
    "a sports leader": "[-Maya Trenn-], sports leader, showed the governors the new markings.",
    "leaders in brackets": "[-Tom Orme-] (sports leader) and [-Ines Dale-] (play leader) spoke to governors about lunchtimes.",
    "a play leader who ran a club": "[-Tamsin Kitt-], play leader, has run a club for Year 2.",
    "whom the nurses see": "The children who see the nurses, [-Ada Benn-] and [-Kit Rowe-], have a plan.",
    "who meet a counsellor": "Those who go to the counsellor, [-Ada Benn-], [-Kit Rowe-] and [-Lil Dace-], say that it helps.",
    "counted, one named like a clerk and a month": "Two have left for home education ([-Orla-], [-May-]).",
    "counted, one named like a month": "Three won medals ([-Isla-], [-June-]) and were clapped.",
    "counted, as pupils": "Two children were hurt ([-Noor-], [-April-]).",
    "a captain, in Welsh": "Penodwyd [-Gwen Ifan-] yn gapten y tîm.",
    "our youngest leader": "[-Harvinder-], our youngest digital leader, trained two of the dinner ladies to use the tablets.",
    "one of our own": "The quiz on the coach was led by [-Leo Tench-], one of our young leaders.",
    "for an examination": "A survey of 90 students on vaping, carried out by [-Georgia Pantelidou-] for her EPQ, was tabled.",
    "an award": "The tie-dye workshop was delivered by [-Lakshmi Nambiar-] as the volunteering section of her Bronze award.",
    "a year of theirs": "[-Chidera Umeh-] asked whether the trust would meet the cost so that more of her year could do DofE.",
    "a brother": "Since [-Orla-] replaced her brother as class librarian the shelves have been in order.",
    "back to class": "The panel thanked [-Xanthe Goodfellow-] for giving the pupils' view and she returned to class.",
    "in Year 10": "The hinge was fixed by [-Shaun Attwater-], who is doing the construction option in Year 10.",
    "of a course": "The learner voice report had been compiled by [-Shabana Noorzai-], Level 3 Health and Social Care.",
    "a former student": "A former student, now training as a nurse, [-Comfort Agyeman-] spoke to the group.",
    "a club's reporter": "Eco team – [-Zainab Chowdhry-] reported that 14 kg of batteries had been collected.",
    "a pupil's office": "The figures were read out by [-Finn Oakshott-], Junior Road Safety Officer.",
    "outstanding in a team": "The under-11 team had won the cup, with [-Cara Stott-] and [-Eimear Lund-] outstanding.",
    "whose teacher read": "[-Leo Tench-]'s report on the farm was read out by his teacher.",
    "a form captain": "[-Shanelle Duberry-] is covering as form captain.",
    "a course that he goes to": "[-Kit-] told members about the bricklaying course that he goes to on Wednesdays.",
}
AT_WORK = {
    "TAs who are thanked": "Thanks to our TAs, [+Leo+] and [+Bea+], the display was up in time.",
    "one of the police": "[+Con Orr+] from the county police visited each class.",
    "a teacher's examinations": "[+Mrs Orde+] has marked the mocks for her GCSE class.",
    "a sports leader with a title": "[+Mr Dean Holt+], sports leader, presented the report on the PE premium.",
    "a leader named before": "The sports leader, [+Mr Dean Holt+], presented his report.",
    "a leader at lunch": "[+Gemma Slack+], lunchtime play leader, has been appointed from 3 March.",
    "nurses with titles": "The children who see the nurse, [+Mrs Benn+], are happier.",
    "nurses": "The school nurses, [+Ada Benn+] and [+Kit Rowe+], gave the flu vaccinations.",
    "a leader of a sports centre": "[+Sam Trenn+], sports leader at the leisure centre, has offered a course.",
    "counted, and at work": "Two have won prizes for cooking ([+Ann Pole+], cook, and [+Tim Orde+], caretaker).",
    "months": "It was agreed to meet twice more (April, May).",
    "by whom and when": "The gates are to be checked ([+SB+], May).",
    "a deputy head, in Welsh": "Penodwyd [+Mrs Gwen Ifan+] yn ddirprwy bennaeth.",
    "a teacher of a team": "[+Miss Lund+] led the eco team's assembly with her tutor group.",
    "a senior leader": "[+Mr Dace+], our senior leader for data, reported on attendance.",
}


@pytest.mark.parametrize("text", CHILDREN.values(), ids=CHILDREN)
def test_cuts_children(text: str) -> None:
    found = outcome(text)
    assert found.cut == found.expected


@pytest.mark.parametrize("text", AT_WORK.values(), ids=AT_WORK)
def test_keeps_people_at_work(text: str) -> None:
    assert outcome(text).cut == []
