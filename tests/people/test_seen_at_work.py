"""Helpers, visitors and colleagues who are seen at work, and those who only look like them."""

from __future__ import annotations

import pytest
from marked import TABLE, outcome

AT_WORK = {
    "a caretaker who gave up his holiday": "[+Barry Tindle+], caretaker, had given up his holiday to let the builders in.",
    "a cook who gave up her weekend": "[+Dilys Roper+], cook, has given up her weekend to scrub the kitchen.",
    "one whose paper was taken as read": "The ALNCo, [+Carys Howell+], was unwell and her paper was taken as read.",
    "one whose item was held over": "The bursar, [+Mr Ivo Stannard+], was unwell, so his report was deferred to the next meeting.",
    "one who asks about a lease": "The toddler group's manager, [+Mrs Enid Nunn+], has asked for a renewal of the lease.",
    "one who raised standards": "The new principal, [+Andrew Coombs+], had raised expectations.",
    "one to whom a pupil reports": "[-Kayden Sharpe-] was suspended twice and is on report to the Head of Year, [+Mrs Wendy Chima+], with no incidents since.",
    "one with whom a pupil works": "[-Leo Tench-] is back after his suspension and has weekly sessions with the learning mentor, [+Mr Tobi Lund+].",
    "one who is seeing pupils": "The ELSA, [+Miss Clara Brody+], is seeing nine pupils.",
    "an officer by letters": "The trust's DPO, [+Ranjit Thakur+], gave a short talk.",
    "a job before a bracket": "The caseload for the SENCO ([+Wanda Mayes+]) is very high.",
    "a place of work in brackets": "Gutters cleared. [+Tommy Mould+] (site) has repainted the markings.",
    "the office in brackets": "[+Penny Marsh+] (office) will send the letters.",
    "the kitchen in brackets": "[+Lorna Weeks+] (kitchen) has the new menus.",
    "somebody at a diocesan office": "Mrs Ferry will reply to [+Mrs Una Shaw+] at the Diocesan office.",
    "somebody at the county's office": "HMP will ring [+Mr Colm Rudd+] at the county education office.",
    "a contact at a firm": "The grounds contract goes to Greenfields (contact there is [+Terry Bell+]).",
    "a firm's contact": "The scheme was renewed; our contact at Haldane Lifts is [+Joan Pike+].",
    "one with a firm": "Grounds: renewed with [+Danny Foster+]'s firm for two years.",
    "one who drove the minibus": "Thanks to [+Karen Parker+] for driving the minibus.",
    "one who drove the van": "Governors were grateful to [+Hamish Orr+] for driving the van to the tip.",
    "one who organised a camp": "They congratulated [+Katie Rudd+] on organising the camp.",
    "one thanked with a team": "The new shelves are up (thank you [+Beth Lacey+] and team!)",
    "one thanked with a class for care": "A card was read thanking [+Sue Marsh+] and everyone in Willow for the care given to their daughter.",
    "one who makes home visits": "There are 31 active cases. Home visits are made by [+Mrs Tracey Dunn+].",
    "one on supply": "GU asked who was teaching the groups. [+Mr Sam Arden+], on supply.",
    "one back from retirement": "In French [+Mrs Bettina Knock+] has come back from retirement for two days a week.",
    "a visitor with the school council": "RF met the school council with [+Miss Dace+].",
    "trustees who had retired": "The chair named the trustees who had retired: Canon Alan Tregear, who had chaired the finance committee, and [+Mrs Parveen Dar+].",
    "a governor who will be away": "[+Mr Bains+] will be away in April.",
}
NOT_AT_WORK = {
    "a child who gave up a break": "[-Mia Moss-] (Year 6) gave up her breaks to read with Reception.",
    "one whose holiday pay is told": "[-Barry Tindle-], caretaker, has not had his holiday pay and is aggrieved.",
    "a child whose poem was read": "[-Mia-] was unwell and her poem was read by a friend.",
    "one who is unwell": "The ALNCo, [-Carys Howell-], was unwell and has been signed off for six weeks.",
    "one unwell whose work is shared": "The bursar, [-Mr Ivo Stannard-], was unwell and his hours have been reduced.",
    "a complaint to the head of year": "A grievance has been lodged by the Head of Year, [-Mrs Wendy Chima-], about her hours.",
    "a mentor who is suspended": "The learning mentor, [-Mr Tobi Lund-], was suspended pending an investigation.",
    "a head of year who is ill": "[-Kayden Sharpe-] is on report to the Head of Year, [-Mrs Wendy Chima-], who is off sick.",
    "one at an office who is ill": "[-Mrs Una Shaw-] at the county office has had a stroke.",
    "a sick leave that goes on": "The bursar, [-Mrs Orme-], has not come back from sick leave.",
    "one referred to occupational health": "The manager referred [-Mr Colm Rudd-] to occupational health.",
    "a pupil among pupils": "[-Mia Moss-], one of nine pupils who left, was asked why.",
    "a list of pupils in brackets": "We heard the eco team's leaders ([-Mia Moss-] and [-Leo Tench-]).",
    "a house in brackets": "[-Leo Tench-] (Kestrel) won the sprint.",
    "a boat's crew": "Thanks to [-Mia Moss-] (Y6) for driving the scenery on and off.",
    "one who organised the stall": "They congratulated [-Mia Moss-] on organising the cake stall.",
    "one with a class that made cards": "[-Mia Moss-] and everyone in Willow made cards.",
    "calls made by a parent": "Several calls were made by [-Mrs Dale-], who is unhappy about her son's seat.",
    "a member of the school council": "RF met the school council: [-Mia Moss-] and [-Leo Tench-].",
    "leavers of the staff": "Leaving: [-Mrs Parveen Dar-] (French), [-Alan Orr-] (PE).",
    "a teacher who will be away": "[-Mrs Okoro-] will be away for her operation in April.",
}


@pytest.mark.parametrize("line", AT_WORK.values(), ids=AT_WORK)
def test_keeps(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", NOT_AT_WORK.values(), ids=NOT_AT_WORK)
def test_still_cuts(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


UNPRINTED = tuple(
    line.replace(" (SB)", "").replace("D Brackley (DB)", "Mrs D Brackley") for line in TABLE
)


@pytest.mark.parametrize(
    "line",
    [
        "[+DB+] to confirm her visit in writing.",
        "[+SB+] – Eleven. Most were rehoused by the council.",
        "• [+SB+] third quotation",
    ],
)
def test_initials_that_were_not_printed_are_those_of_the_table(line: str) -> None:
    result = outcome(line, head=UNPRINTED)
    assert result.cut == result.expected


@pytest.mark.parametrize(
    "line",
    [
        "[-DB-] (Y4) is back. [-DB-]'s mother is content.",
        "[-Dilip Bose-] in Year 5 was excluded. HMP to write to [-DB-]'s parents.",
    ],
)
def test_initials_of_a_child_are_not_those_of_the_table(line: str) -> None:
    result = outcome(line, head=UNPRINTED)
    assert result.cut == result.expected
