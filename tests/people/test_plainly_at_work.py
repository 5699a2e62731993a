"""Sentences that nobody writes but of somebody at work, and those that only look like them."""

from __future__ import annotations

import pytest
from marked import outcome

from redactor.people.plainly import plainly_at_work

AT_WORK = {
    "a family worker": "GU asked who helps at home. HMP said that the family worker, [+Dee Farnell+], speaks to parents on the yard.",
    "a parent support adviser": "The parent support adviser, [+Mrs Jill Orton+], sees families on Tuesdays.",
    "a home-school link worker": "Our home-school link worker, [+Rob Tilley+], visited the families of the new starters.",
    "a job, and what was put up": "A car was seen outside. [+Mr Vic Stannard+], premises manager, has put up a camera.",
    "a job, and what was fitted": "[+Mr Vic Stannard+], caretaker, has fitted new locks.",
    "appointed and starting": "[+Mrs Nia Garrod+] has been appointed as finance officer and starts on 6 January.",
    "appointed, and no more": "[+Miss Una Dorsey+] has been appointed attendance officer.",
    "a provider": "HMP has spoken with the provider, [+Zelda Marsh+] of Happy Otters, about the new hours.",
    "a supplier": "The supplier, [+Tim Croome+], will replace the ovens.",
    "somebody in a section": "Transport: HMP had spoken to [+Brona Devlin+] at EA transport and the bus now comes at 3.",
    "somebody in an office": "HMP had spoken again to [+Mr Niall Trimble+] in the EA maintenance office.",
    "somebody from a charity": "[+Gwen Pardoe+] from Connexions has been in on Mondays.",
    "with whom a visit is made": "Attendance is 91%. HMP: home visit with [+Gwen Pardoe+] to [-Shay Tolan-].",
    "one proposed for the board": "[+Ivan Merrow+], who works for the ambulance service, has been proposed by SB.",
    "a children's librarian": "RF has asked [+Hetty Quill+], the children's librarian, to come to the next meeting.",
    "the chair of the Friends": "The Friends have raised £900 and [+Jo Spindler+], their chair, wants ideas.",
    "the treasurer of the PTA": "The PTA met and [+Sal Winter+], its treasurer, gave the figures.",
    "one thanked with a committee": "The PTA raised £800. Thanks to [+Mrs Trudy Leigh+] and her committee.",
    "who led a team to an award": "The school had won an award for its work with carers. The team led by [+Aoife Sorley+] was congratulated.",
    "one who rings home": "Attendance of the group rose after [+Ms Blythe+] rang home each morning.",
    "one who helped to make it up": "The two classes had been brought together with the help of [+Mrs Clowes+].",
    "one who goes each week": "DB asked how often someone visits them. [+Mrs Wilma Frost+] goes every week.",
    "one who runs groups": "HMP said that all staff are trained and that [+Nadia Perera+] runs three a day.",
    "one who assesses": "Forty pupils have been assessed for access arrangements by [+Helen Dyce+].",
    "one who found a fault": "RF thanked [+Phil Gaunt+] for finding the leak.",
    "one who gets the best": "SB had been in the woods. He said [+Mrs Coyle+] got the best out of everyone.",
    "one whose group is seen": "GU saw [+Miss Chaudry+]'s English group reading a play.",
    "one from the office": "[+Mrs Tozer+] from the office has been through the figures.",
    "one on duty": "A car had stopped on the lines and [+Mrs Ogle+], who was on duty at the gate, moved it on.",
    "one of a firm": "HMP said that a meeting with [+Janet Sugden+] of Wharfeline Buses was to be held.",
    "one from a section": "HMP has met with [+Amanda Priestley+] from the transport team.",
    "a head who takes up post": "It was noted that [+Owen Prytherch+] takes up post as Principal of Norland Academy on 1 January.",
    "an interim head who stays": "[+Bernard Uttley+] has agreed to remain as interim head until Easter.",
    "one thanked with a crew": "Governors thanked [+Jim Stobbart+] and his caretaking team for dealing with the flood.",
    "a new teacher and her group": "[+Frau Anke Lindner+] has settled in very well and her Year 11 group are ahead of target.",
    "those on a course": "CPD: [+Mr Idris Bowen+] and [+Mrs Tull+] are both part way through NPQs.",
    "one who passed a driver's test": "[+Kev Dunn+], the site supervisor, has passed his D1 test.",
    "those trained": "[+Sue Pickles+] and [+Tendai Moyo+] have been trained as pool rescuers.",
    "a member of parliament": "A letter from [+Tim Oxley+] MP thanking the children for their cards.",
    "family liaison": "[+Mrs Olive Taft+], family liaison, is going to the house every morning.",
    "an answer, and how often": "Is this kept under review by the welfare officer? Yes, [+Mrs Gaunt+] comes in every third Thursday.",
    "an announced head of sixth form": "The new Head of Sixth Form, [+Mrs Yasmin Farah+], whose appointment had been announced, would start in May.",
    "appointed as head of care": "[+Rona Gillespie+] had been appointed as Head of Care and will take up the post on 1 April.",
    "an answer, and who": "Q: Who runs breakfast club now? A: [+Sharon Lill+] and [+Dot+]. Numbers are up to 37.",
    "one of a centre": "The young carers group is run with [+Amit Desai+] of the carers' centre.",
    "one who gave first aid": "[-Finlay Hirst-] in Year 8 broke his wrist; [+Miss Sugden+] gave first aid.",
    "those from the kitchen": "[+Donna+] and [+Mrs Ali+] from the kitchen now run it four mornings a week.",
    "a club's teacher": "Netball club is run by [+Miss Petty+] and a Year 12 volunteer.",
    "one of a charity who meets a child": "[-Antoni Nowicki-] in Year 4 lost his father. [+Gemma Laird+] of Rainbows meets him each week.",
    "one in reprographics": "The Friday cake rota, started by [+Beth+] in reprographics, had been popular.",
    "those who were on a course": "[+Cat Moss+] and [+Ms Bo Lindqvist+] have been on the Makaton course.",
    "a conductor": "The trust choir, conducted by [+Olivia Banks+], sang at the Minster.",
    "one at the baths": "Swimming has been arranged with [+Trish Noble+] at the baths.",
    "those of the support staff": "The residential was led by [+Mr Barr+], with [+Val+] and [+Tomos+] from the support staff.",
    "one who cuts the grass": "[+Ted Worrall+], who cuts the grass, has planted 200 bulbs with Class 1.",
    "one of the assistants": "It was [+Mr Yeo+] on Mondays and [+Rosie+], one of the meal-time assistants, on Thursdays.",
    "a cook": "[+Cook Avril Stone+] had scored five stars for hygiene.",
    "one who took a team": "[+Mrs Peake+] took the quiz team to Guildford. [-Anoushka-] was captain.",
    "those trained in first aid": "[+Mrs Pam Whelan+] and [+Josh+] have been trained in paediatric first aid.",
    "a job for many years": "[+Mrs Gwen Sallis+], lunchtime supervisor for 26 years, had been presented with flowers in assembly.",
}
NOT_AT_WORK = {
    "a mother whom the family worker met": "The family worker met [-Mrs Farnell-], who is unhappy about her son.",
    "a family worker off sick": "The family worker, [-Dee Farnell-], is off sick with stress.",
    "a child with a parent": "[-Shay Tolan-], with his mother, saw HMP.",
    "a caretaker with a grievance": "[-Mr Vic Stannard-], caretaker, has put in a grievance.",
    "a child chosen": "[-Mia Moss-] has been appointed as head girl and starts in May.",
    "a provider's child": "The provider's son, [-Leo Tench-], is in Year 4.",
    "a parent at a board": "HMP had spoken to [-Mrs Dale-] at EA transport about her daughter.",
    "a child from a house": "[-Mia Moss-] from Kestrel has been in each day since.",
    "a visit to a mother": "HMP: home visit to [-Mrs Dale-].",
    "a parent who works": "[-Mrs Dale-], who works for the council, has been invited to discuss her son.",
    "a child's child": "[-Mia Moss-], the children's champion swimmer, in Year 6, was praised.",
    "the chair of the eco club": "The eco club met and [-Mia Moss-] (Y5), its chair, wants ideas.",
    "a child and her committee": "Well done to [-Mia Moss-] of Year 6 and her committee.",
    "a child who led a team": "The sports team led by [-Mia Moss-] (Y6) was congratulated.",
    "a child who rang home": "[-Leo Tench-] (Y6) rang home in tears.",
    "a child helped by his grandmother": "[-Leo Tench-] is back in school with the help of [-Mrs Tench-], his grandmother.",
    "a mother who comes in each week": "[-Mrs Dale-] comes every week to complain about her son's seat.",
    "a child who runs": "[-Mia Moss-] in Year 5 runs three miles a day.",
    "a teacher complained of": "A parent complained about [-Miss Chaudry-]'s English lesson.",
    "a parent from a team": "HMP met with [-Mrs Dale-] from the transport team about her daughter.",
    "a child on duty": "[-Leo Tench-] (Y6), who was on playground duty, fell from the wall.",
    "one suspended who was on duty": "[-Mrs Ogle-], who was on duty at the gate, has been suspended.",
    "one warned in the office": "[-Mrs Tozer-] in the office was given a warning.",
    "an interim head with a hearing": "[-Bernard Uttley-] has agreed to remain as interim head until his hearing.",
    "a child chosen as head": "[-Mia Moss-] has been appointed deputy head girl.",
    "children trained": "[-Sue Pickles-] and [-Tendai Moyo-] of Year 6 have been trained as play leaders.",
    "a badge": "[-Ella Marsh-] has passed her first aid badge.",
    "a long job, and off sick": "[-Mrs Gwen Sallis-], lunchtime supervisor, has been off sick and was presented with flowers.",
    "a mother in the office": "HMP met [-Mrs Dale-] in the office about her son.",
    "children who run the shop": "Who runs the tuck shop? [-Mia Moss-] and [-Leo Tench-] of Year 6.",
    "one who runs away": "Who runs off site at lunch? A: [-Leo Tench-].",
    "a club of the school council": "The shop is run by [-Mia Moss-] of the school council.",
    "the leader of truants": "A small group has been truanting from lessons. Their leader, [-Brandon Farr-], has been moved.",
    "the chair of the eco club, later": "The eco club has won a flag. Its chair, [-Rafferty Sloane-], gave a speech to the town council.",
    "one who died": "£1,402 was raised in memory of [-Mrs Bridget Lis-], who helped in the library.",
    "applicants": "There were two applicants, [-Dr Olaf Brandt-] and [-Ms Keira Munro-].",
    "a child in the office": "[-Leo Tench-] in Year 6 was in the office with his mother.",
    "a child who led a side": "The football team, led by [-Leo Tench-], won.",
    "a child who conducted": "The girls' choir, conducted by [-Mia Moss-] of Year 6, sang.",
    "one of the twins": "[-Rosie Ode-], one of the twins, has a broken arm.",
    "one from the kitchen, off sick": "[-Ted Worrall-] from the kitchen has been signed off with stress.",
    "one from the kitchen, leaving": "[-Mrs Ali-] from the kitchen has handed in her notice.",
    "a parent who took children away": "[-Mr Dale-] took two children out of school.",
    "a parent who took the boys home": "[-Mr Dale-] had taken the boys home.",
    "children elected": "[-Hafsah Noor-] and [-Teddy Marlow-] were elected as head pupils.",
    "a child voted in": "[-Mia Moss-] has been voted head girl and [-Leo Tench-] head boy.",
    "a name of Korea": "[-Ji-woo Park-] had been placed third.",
    "leaving, and why": "[-Mrs Lang-] will be leaving in July under a settlement agreement.",
}


@pytest.mark.parametrize("line", AT_WORK.values(), ids=AT_WORK)
def test_keeps(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", NOT_AT_WORK.values(), ids=NOT_AT_WORK)
def test_still_cuts(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("", " has been appointed as finance officer on a salary of £31,000."),
        ("", " has been appointed head boy and starts in May."),
        ("It was alleged that the provider, ", " of Happy Otters, had shouted."),
        ("A grievance: ", ", caretaker, has put up a notice."),
        ("The group was brought together with the help of ", ", his grandmother."),
        ("", " goes every week."),
        ("", " gets the best out of her son."),
        ("The team led by ", " was congratulated."),
        ("", " rang home from the office in tears."),
        ("", ", caretaker, will be removed from the site."),
        ("", " rang the parents of the other boy."),
        ("HMP had asked ", ", the class teacher, to attend a formal meeting."),
        ("He settled back in with the help of ", "."),
    ],
)
def test_says_nothing(left: str, right: str) -> None:
    assert plainly_at_work(left, right, left, titled=True) == []
