"""Whom minutes praise, meet on a visit, elect or see call there stays; a child, a parent or a matter of one's own in the same words goes."""

from __future__ import annotations

import pytest
from marked import outcome

OPENLY = {
    "worked hard with parents": "[+Mrs Bhavna Jolly+] has worked hard with the parents.",
    "worked hard on displays": "[+Mrs Bhavna Jolly+] has worked very hard on the displays.",
    "working with newcomers": "[+Mr Osei Larke+] has been working hard with the new pupils in Year 3.",
    "who does the caretaking": "[+Mr Vasil Cobb+], who does the caretaking, mended the gate in his own time and should be thanked.",
    "mended something": "[+Mr Vasil Cobb+] mended the gate in his own time and should be thanked.",
    "the best lesson": "The best lesson they saw was [+Mr Dev Bandar+]'s with 8M.",
    "the liveliest class": "The liveliest class was [+Mrs Nia Harte+]'s.",
    "a father's compliment": 'Compliments were recorded: 112. A father had written of [+Mrs Iqra Nasser+], Year 1 teacher, that she had "given us our boy back".',
    "a compliment for an escort": "Compliments: a grandmother wrote to praise [+Mr Ned Oxley+], the bus escort.",
    "what children call the cook": "Mr Joe Fisk, crossing warden, and [+Nana Bea+], as the children call the cook, were also named.",
    "awards given out": "The awards were given by [+Dr Miles Ridge+], an oceanographer who left the sixth form in 1998.",
    "helps out": "Lunchtime. There are two vacancies. [+Miss Fay Tranter+] has been helping out.",
    "a rehearsal that was seen": "RF went to drama, where she saw a rehearsal directed by [+Ms Xenia Katt+] and met [-Rosie-], [-Tendai-] and [-Oliver B-].",
    "a driver day by day": "The mini-bus driver, [+Mr Yannis+], gets out of the bus and knocks on doors, and GU said that this was worth two per cent.",
    "a cook day by day": "Our cook, [+Mrs Ola Tench+], bakes bread on Fridays.",
    "the music man": "The chicks hatched. [+Maz+], the music man, has done six weeks of drumming.",
    "the owl lady": "The owl lady, [+Petra+], came with three owls.",
    "a bishop by first name": "He told the governors that [+Bishop Alban+] would like to come for the birthday in May.",
    "a poet among visitors": "Visitors have included the missionary [+Fr Cyprian Mwase+], the poet [+Aoibheann Lacken+], and [+Dr Cath Wells-Obi+], a past pupil, who is a surgeon.",
    "an author in residence": "Author [+Fern Adeyo-Harp+] will be in residence in June.",
    "a farm": "Alternative provision: seven students. The farm ([+Mrs Hilda Stark+]) is good; the garage has closed.",
    "a garage": "The garage ([+Mr Dale+]) takes two boys on Fridays.",
    "notes of a visit": "SB to SEND: met [+Mrs Tansy Booth+] and two students, [-Callum F-]. and [-Marwa-], who have laptops.",
    "notes by subject and day": "SB: RE, 21 Jan. Talked to [+Miss Hyun-joo Sim+]. Suggests church visit.",
    "a place of work": "The lift is out of order again. [+Ernie+], site, carried equipment for three weeks.",
    "settled as a director": "[+Garfield Minns+] has settled quickly as Director of Estates.",
    "a team in the council": "[+Margot+] from the family support team said that she is working with 16 families.",
    "from a panel": "Panel pool: [+Ms Ghazala Mire+] has been trained. [+Miss Lettice Byrd+] has resigned from the pool as she moves to Perth.",
    "from the finance committee": "[+Mrs Una Dole+] resigned from the finance committee in May.",
    "elected by parents": "Election by parents: [+Mr Conrad Styles+] elected unopposed.",
    "an appeal that was heard": "The appeal was heard by GT, [+Mr Ewan Colt+] and [+Ms Zahra Amin+] and turned down.",
    "fox in a story": "Year 2 read Fantastic [+Mr Fox+] and drew the farm.",
    "a talk on a trip": "The trip to the Wall was a joy, not least because of [+Mr Tindle+]'s commentary at the fort.",
    "who knows a site": "The visit was a success owing to [+Mrs Keel+]'s knowledge of the site.",
}
PRIVATE = {
    "worked hard to get a child there": "Attendance is better. [-Mrs Bhavna Jolly-] has worked hard with the school to get [-Kian-] here.",
    "worked hard with the social worker": "[-Mrs Kaur-] has worked hard with the children's social worker.",
    "worked hard on behaviour": "[-Mr Orme-] has worked hard on his behaviour and is back in class.",
    "the weakest lesson": "The weakest lesson was [-Mr Dev Bandar-]'s with 8M.",
    "a complaint of a teacher": "Complaints: a father had written of [-Mrs Iqra Nasser-], Year 1 teacher, that she had laughed at his boy.",
    "a mother who compliments": "Compliments: [-Mrs Iqra Nasser-], a mother in Year 2, wrote of her boy.",
    "a driver who shouts": "The bus driver, [-Mr Rufus Dane-], shouts at the children, a parent wrote.",
    "a caretaker who is off": "The caretaker, [-Mr Rufus Dane-], has been off sick since May.",
    "the smallest boy": "[-Maz-], the smallest boy, has done six weeks of drumming.",
    "the bread man's son": "[-Gus-], the bread man's son, is in Year 2.",
    "a young poet": "The young poet [-Ada Lacey-] won the county prize in Year 5.",
    "in residence at a hospital": "[-Ada Orme-] will be in residence at the hospital school until May.",
    "a neighbour in brackets": "The neighbour ([-Mr Ivor Beech-]) has written.",
    "a mother who is met": "RF: attendance, 3 Feb. Met [-Mrs Kaur-], who is worried about her son.",
    "a child by place and class": "[-Ernie-], Year 4, carried the chairs.",
    "who helps since a son started": "[-Mrs Dot Lyle-] has been helping out since her son started in Reception.",
    "an eco leader": "[-Hope Ansell-] has settled in well as eco leader in Year 5.",
    "from a post": "[-Miss Lettice Byrd-] has resigned from her post as she moves to Perth.",
    "from the school council": "[-Lettice Byrd-] has resigned from the school council.",
    "a house captain": "House captain: [-Ada Orme-] elected unopposed.",
    "medals given out by children": "The medals were given out by [-Ada Sole-] and [-Kit Dray-] of Year 6.",
    "who gave a cup": "The cup was given by [-Mr Kit Sole-] in memory of his daughter [-Ada-].",
    "a fox who is complained of": "A complaint about [-Mr Fox-] was made by a parent.",
    "a bean in capitals": "A complaint about [-MR BEAN-] was made by a parent.",
    "a mother's complaint after a trip": "The trip was a success despite [-Mrs Orde-]'s complaint.",
    "a mother's baking": "The fair was a success thanks to [-Mrs Orde-]'s baking; her son sang.",
    "a pupil's group on a trip": "The residential was a treat for [-Leo Marsh-]'s reading group.",
}


@pytest.mark.parametrize("line", [*OPENLY.values(), *PRIVATE.values()], ids=[*OPENLY, *PRIVATE])
def test_tells_open_remarks_from_private_lives(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
