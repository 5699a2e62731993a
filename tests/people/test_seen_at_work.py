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
    "an outsider who was told": "Social worker [+Piers Dolan+] has been told.",
    "a manager of a firm who was told": "Three firms will quote. The area manager for the present one, [+Darren Selby+], has been told.",
    "somebody to ask in payroll": "HMP to ask [+Anita Joshi+] in payroll.",
    "somebody spoken to at a board": "RF has spoken to [+Judy Kemble+] at the Integrated Care Board about nurse hours.",
    "an adviser at an appraisal": "The appraisal will be on 4 November with [+Alan Brooks+] as external adviser.",
    "one from a body whom the children worked with": "The children have worked with [+Malcolm Read+] from Show Racism.",
    "one with whom somebody is pleased": "The review went well and [+Joanna Resker+], the educational psychologist, is pleased with his progress.",
    "a chaplain beside pupils": "RF thanked the lay chaplain, [+Ben Marland+], and the sixth-formers who had cleaned up.",
    "a tutor who was told": "GT mentioned the disclosure made by [-Amara Fitch-] to her form tutor [+Mr Dai Prosser+].",
    "an outreach service in brackets": "HMP has asked [+Gill Tansley+] (behaviour outreach) to look in.",
    "one whom a governor met across the school": "SB had looked at writing across the school and met with [+Mrs Tatham+], the English lead.",
    "whose work is reported": "GU asked about maths. He said that [+Tunde Adler+], the new head of maths, had brought attendance up from 71 to 83 per cent.",
    "the contact of a club": "A hire by the Karate Club was agreed. Its contact is [+Sensei Paul Rigg+], tel 07700 900417.",
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
    "a member of staff who was told": "The post of the attendance officer, [-Mrs Lena Frome-], is at risk of redundancy and she has been told.",
    "one from a house": "The children worked with [-Mia Moss-] from Kestrel House.",
    "one from a council of pupils": "A talk by [-Mia Moss-] from the Eco Council followed.",
    "one from another class": "The children worked with [-Mia Moss-] from Year 6.",
    "a parent at the council": "HMP has spoken to [-Mrs Dale-] at the council about her son's behaviour.",
    "one in payroll under investigation": "HMP spoke to [-Anita Joshi-] in payroll, who is under investigation.",
    "a child beside other pupils": "[-Mia Moss-], and other pupils of Year 6, sang.",
    "one of whom it was said": "A parent came in. She said that [-Mrs Orme-], the class teacher, had told the class her son was a liar.",
    "one who failed a term": "[-Miss Kezia Naylor-] has failed her first term as an ECT.",
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
