"""Lists and announcements of people at work, and those of children that look like them."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "heads of year, each with the year": "SB described the work of her heads of year: [+Nick Pask+] (7), [+Oyin Adebi+] (8), [+Tegen Rowse+] (9) and [+Del Hockin+] (10 and 11).",
    "professionals, and when they come": "The support team has two practitioners here on Mondays and Thursdays, [+Nkosana Pask+] and [+Rhian Adebi+].",
    "heads of year of a school year": "Heads of year for 2025-26: [+Jon Askew+] (7), [+Bella Corrie+] (8), [+Hui Min Tan+] (9).",
    "posts without a comma": "Leadership posts from September: [+Ben Asante+] Head of Year 11, [+Kirsten Ballard+] Head of Year 9, [+Robbie Cull+] Head of Sixth Form.",
    "who was elected, with the kind of seat": "Local governing body elections were reported: [+Hannah Sparg+] and [+Olu Bright+] (parents, Kelder Bay), [+Catrin Moyle+] (staff, Tolgarrick).",
    "elected by parents": "The committee welcomed [+Yetunde Falade+], elected by parents on 3 October, and thanked her predecessor, [+Simon Aldergate+].",
    "the end of a term": "[+Arwel Tomos+], who came to the end of his term, was thanked for eight years.",
    "moderators of the council": "The moderators from the council were [+Rita Lamond+] and [+Stewart Fell+].",
    "a team of caretakers": "Caretaking. The team is [+Les Tunnicliff+], [+Samuel Oke+] and [+Piotr Sroka+], who joined in June.",
    "who takes groups": "RF explained the groups taken by [+Sandra Eley+] and [+Nazma Begum+].",
    "who shares supply": "Supply is being shared between [+Miss Annabel Crow+] and [+Mr Steve Badcock+], both of whom know the children.",
    "who holds cards": "Purchase cards held by [+Ian Coverdale+] and [+Charmaine Toohey+] were tested.",
    "officers of the parents": "The parents' group, through [+Hetty Oxen+] (chair) and [+Denzil Coomb+] (treasurer), has given £2,000.",
    "a treasurer of the parents": "The parents' group, with [+Gordon Aiken+] as treasurer, gave £3,400.",
    "responders": "The training was given by two community first responders, [+Len Cuppl+] and [+Marion Straw+].",
    "in the person of": "Her visit from the English hub, in the person of [+Dominic Frayne+], went well.",
    "who it is now": "The council's SEND caseworker has changed again; it is now [+Liam Brockles+].",
    "the tutor of trainees": "Three are here from the university. [+Dr Angus Millik+] is their tutor.",
    "a patron": "A card came from [+Sir Piers Thorgan+], the patron, wishing everyone a happy Christmas.",
    "a parish secretary": "A letter from [+Mrs Brigid Toland+], parish secretary, about the hall was noted.",
    "who advises the pupils": "The student council, advised by [+Leila Haidari+], sent its minutes.",
    "who signed something off": "The fire risk assessor, [+Lyndon Pask+], has signed off the temporary route.",
    "who substitutes": "[-Mrs Joan Gilfil-] has been on sick leave following a stroke. [+Mrs Cathy Breen+] is substituting.",
    "whose hours are done": "[-Mr Philip Cutts-] is off with a hernia. [+Mrs Zelda Moyes+] is doing his hours.",
    "who covers, in Welsh": "Mae [-Mrs Glenys Hopcyn-] i ffwrdd o’r gwaith gydag iselder. Mae [+Mr Ynyr Bowen+] yn cyflenwi.",
    "the adults of a trip": "The residential will be led by RF. The other adults are [+Miss Speirs+], [+Nasra Yusu+], [+Jon Platt+] and [+Mrs Adaku Eze+].",
    "appointments in a list": "Appointments from September: [+Kit Lazenb+] (Year 1) and [+Monika Dudek+] (teaching assistant).",
    "appointments that are announced": "The Head reported the following appointments, all announced to parents: [+Mr Cormac Whel+], physics; [+Mrs Noor Hash+], librarian.",
    "long service": "Recipients were [+Glenys Humble+] (cook, Skerne, 35 years), and [+Harjit Gill+] (finance, 25 years).",
    "long service of fewer years": "Long service awards went to [+Glenys Humble+] (cook, 16 years) and [+Harjit Gill+] (finance, 25 years).",
    "who leads a team of staff": "The attendance team, led by [+Denise Corrig+], has made 140 home visits.",
    "visiting speakers": "Visiting speakers this term were [+Dr Olga Ternovska+] (vaccines), [+Sgt Mick Hannaway+] (knife crime) and [+Kwesi Appiah-Lund+] (apprenticeships).",
    "an appointment with its month": "Vacancies: one nursery nurse. Appointed: [+Siobhan Darcy-Okeke+], teacher, from April.",
    "who leads a trip": "The leader of the ski trip will be [+Mr Ruairi Clancy+].",
    "whom somebody met, of which club": "RF had met [+Mr Emeka Duru+] (St Osyth's Colts) and [+Mrs Jean Tapsell+] (Over-60s Walking Football).",
    "one of a team of staff": "A plan was drawn up by the behaviour team's [+Tessa Umoh+].",
    "reports by subject": "Music, by [+Miss Lena Horrob+]: 61 children learn an instrument.",
    "who taught for years": "[+Mr Bernard Clegg+], who had taught woodwork and then technology for 33 years, was thanked.",
    "who chaired the governors": "[+Steffan Wynne+], who chaired the governors until 2019, had been made a member of the Gorsedd.",
    "who retired from a team": "[+Geoff Mabey+], who retired from the site team at Christmas, was thanked for 31 years.",
    "out of retirement": "[-Liz Armit-] has been away with depression. [+Olga Barracl+] has come out of retirement to look after her class.",
    "a child's assistant to be": "[-Leo Warrin-]'s plan has been agreed, and [+Carla Dodd+] will be his assistant.",
    "who is to be co-opted": "Vacancies: RF knows someone at the library, [+Ned Caldic+], who has said he would join us, and it was agreed to co-opt him from April.",
    "who is elected": "A vacancy for a parent governor. [+Josie Threlk+] has put herself forward and, there being nobody else, is elected.",
    "a chair of the parents": "It was paid for by the parents' association, of which [+Mrs Nic Fairh+] is chair.",
    "who wrote what classes read": "Every class now reads a whole novel each half-term. The list includes [+Elspeth Carrow+]'s novel The Tin Harbour in Year 5.",
    "who lived long ago": "The lifeboat heroine [+Adelaide Fenn+] (1822-1890) is studied in Year 4.",
    "who is among the visitors": "The committee noted the programme of visitors, among them [+Rabbi Miriam Aske+], [+Imam Yusuf Badat+] and the Mayor.",
    "who teaches which class": "Staffing for September noted: Foundation [+Mrs Orme+] and [+Miss Amy Dace+], Year 1 [+Mrs Cropthorne+] and [+Mr Dev Sola+] (new), Year 2 [+Miss Healey+] and [+Mrs Skelding+] (Wednesdays).",
    "classes of next year": "Classes next year: Reception [+Miss Orme+], Year 1 [+Mr Dace+] (Mondays) and [+Mrs Lund+], Year 2 [+Mrs Pell+].",
    "teachers of classes": "Teachers from September: Year 3 [+Mr Bell+], Year 4 [+Miss Cope+] and [+Mrs Dray+] (Thursdays).",
    "two of a profession, in brackets": "We now have two occupational therapists ([+Bea Keel+] and [+Anita Varr+]) and a drama therapist.",
    "three midday supervisors, in brackets": "Lunch is watched over by three midday supervisors ([+Jo Pitt+], [+Ann Vale+] and [+Sid Orme+]).",
    "who was lent by a firm": "Two firms had released engineers for the term: [+Dave Tindle+] and [+Priti Varr+] had each taught a module.",
    "whose lessons were looked in on": "The Head did a day of drop-ins. Strong in history ([+Marcus Tindle+]) and in KS2 maths ([+Miss Sian Roper+]).",
    "heads of department by subject": "Results rose under three heads of department: [+Wilma Rook+] in music, [+Corin Pell+] in history.",
}
PRIVATE = {
    "a child who speaks to visitors": "Visiting speakers this term were welcomed by [-Kwesi Lund-] of Year 6.",
    "children who are guests": "Guest speakers included [-Leo Marsh-] and [-Ava Pell-], who spoke about their bullying.",
    "a head boy": "Appointed: [-Leo Marsh-], head boy, from April.",
    "pupils as speakers": "Pupil speakers this term were [-Ola Tern-] and [-Kwesi Lund-] of Year 6.",
    "a child who leads": "The leader of the eco group on the trip will be [-Ruairi Clancy-] (Year 5).",
    "a parent whom somebody met": "RF had met [-Mr Emeka Duru-] about his son's detention.",
    "a Korean name in capitals": "The Principal paid tribute to the pupils, and in particular to [-Katie McIlroy-], placed first in Geography, and [-Jun-Ho Park-], who won a prize.",
    "a child's own novel": "Governors admired [-Mia Moss-]'s novel The Fox, written in Year 6.",
    "a child who is elected": "The governors' visit: [-Leo Tench-] cried when his friend was elected.",
    "an inquiry, and who stood down": "The investigation into the residential is over. [-Mr Pike-] has stood down.",
    "who cleans and has a claim": "[-Ann Dunn-], who worked in the office until 2024, was paid £9,000 to settle.",
    "a young carer": "[-Leo Tench-], who cooked lunch for his siblings for two years, was given an award.",
    "a teacher whose post will go": "[-Mrs Orr-], who has taught Year 2 for twelve years, has been told that her post will go.",
    "whose post is deleted": "The office team, led by [-Mrs Orr-], is to be restructured and her post deleted.",
    "essays of children": "Prize essays. History, by [-Leo Tench-]: the Romans.",
    "a card and a theft": "Purchase cards held by [-Mr Ivor Batt-] were checked after the theft and he was sent home.",
    "a tutor of whom parents complain": "Form 9B has had four supply teachers and the parents complained. [-Miss Orr-] is their tutor.",
    "mentors among the pupils": "Peer mentors appointed: [-Mia Moss-] (maths), [-Leo Tench-] (reading).",
    "groups that a child was in": "The groups taken by [-Leo Tench-] have helped him control his temper.",
    "cooks among the pupils": "Catering: the team is [-Mia Moss-] and [-Leo Tench-], who won the young cooks final.",
    "a junior responder": "Mini first responder [-Leo Tench-] used his training when his grandmother fell.",
    "an assistant who was hit": "A lunchtime assistant, [-Mrs Carol Jewel-], was hit by [-Leo-].",
    "a chair of the school council": "The new chair of the school council, [-Ava Dunn-], thanked her predecessor, [-Mia Moss-].",
    "a conjuror's assistant": "[-Leo Tench-] will be his assistant in the magic show.",
    "a parent at the table who has not paid": "[-Mrs Tapper-] has not paid for her son's dinners since October.",
    "a governor on leave for a reason": "The head, [-Hew Mostyn-Parry-], has been granted leave of absence pending the outcome of the inquiry.",
    "who cannot work": "[-Ms Ferry-] has been unable to attend work since her breakdown.",
    "the pupil of a governor's name": "The pupil [-Grace-] had asked to speak about food waste.",
    "children who are appointed": "House captains appointed: [-Mia Moss-] (Year 6), [-Leo Tench-] (Year 5).",
    "a child's years": "[-Mia Moss-] (aged 10 years) was given a medal.",
    "the age of who wins an award": "Sports awards were presented to [-Leo Brand-] (16 years) and [-Mia Moss-] (17 years).",
    "the age of who has an award": "The Duke of Edinburgh awards went well. Recipients were [-Leo Brand-] (15 years) and [-Mia Moss-] (16 years).",
    "who is away from work, in Welsh": "Mae [-Mrs Glenys Hopcyn-], cynorthwyydd, i ffwrdd o’r gwaith ers 6 Hydref gydag iselder.",
    "the owner of a dog": "The dog which got in had been recovered by its owner, [-Stacey Moult-], with apologies.",
    "a child elected to the council": "Vacancies on the school council: [-Mia Moss-] put herself forward.",
    "who is signed off until later": "[-Rosalind Ferry-] had been signed off on 3 March with her back.",
    "who is signed off for longer": "[-Sukhdev Bains-] has been signed off an extra fortnight.",
    "whose own hours are told": "[-Mrs Orr-] is working her hours over four days after her stroke.",
    "hours under a plan": "[-Mr Pike-] is doing his hours under a capability plan.",
    "who fills in a form, in Welsh": "Mae [-Mrs Hopcyn-] yn llenwi ffurflen salwch.",
    "why somebody stood down": "[-Mrs Orr-] has stood down as deputy head because of her husband's death.",
    "a tutor who shouted": "[-Miss Orr-] is their tutor and is said to have shouted at [-Kayden-].",
    "the fraud with a card": "RF heard that the purchasing card used by [-Mr Ivor Batt-] was stopped after the fraud.",
    "officers of the pupils beside the parents": "The PTA and the school council ([-Mia Moss-], chair, and [-Leo Tench-], secretary) will run the fair together.",
    "a pupil treasurer behind the parents": "The school council and PTA ran the fair. [-Mia Moss-] (treasurer) counted the money.",
    "leaders of subjects who are children": "Year 6 subject leaders: [-Mia Moss-], [-Leo Tench-] and [-Tom Orr-] showed governors round.",
    "student leaders": "Student Leaders: [-Mia Moss-], Leader of Year 6, and [-Leo Tench-], Leader of Year 5.",
    "a team in a garden": "Kitchen garden: the team is [-Mia Moss-] and [-Leo Tench-].",
    "elected by staff as captain": "[-Leo Tench-], elected by staff as sports captain, carried the flag.",
    "elected by members of the council": "[-Mia Moss-], elected by members of the school council, spoke.",
    "prefects who are appointed": "New prefects appointed: [-Mia Moss-] (staff room), [-Leo Tench-] (community link).",
    "a head boy before him": "The outgoing head boy spoke and the new head boy thanked his predecessor, [-Leo Tench-].",
    "the end of a child's term": "[-Leo Tench-] came to the end of his autumn term with no exclusions.",
    "sessions that a child takes": "The booster sessions taken by [-Leo Tench-] have helped him.",
    "lessons that children teach": "Lunchtime dance lessons are taught by [-Mia Moss-] and [-Ava Dunn-] from Year 10.",
    "a club that children oversee": "The reading club is overseen by [-Mia Moss-] and [-Leo Tench-] of Year 6.",
    "auditors of the eco committee": "The auditors were [-Mia Moss-] and [-Leo Tench-] from the eco committee.",
    "a star in the person of a child": "The school had a star in the person of [-Mia Moss-], who won the county title.",
    "a treasurer of a club": "A letter came from [-Mia Moss-], club treasurer, asking for more chess sets.",
    "children of a year": "Congratulations to: [-Nick Pask-] (7), [-Oyin Adebi-] (8) and [-Del Hockin-] (9).",
    "a child elected by pupils": "[-Mia Moss-], elected by the pupils of Year 6, spoke.",
    "who is signed off": "[-Mrs Joan Gilfil-], the assessor, has been signed off by her doctor until June.",
    "a team that plays": "The team is [-Mia Moss-], [-Leo Tench-] and [-Tom Orr-], who won.",
    "a parent who has asked for a group": "The parents' group heard from [-Mrs Dunn-] that her son is bullied.",
    "at whom something was swung": "He pulled a post out of the ground and swung it at [-Mrs Carol Jewel-], the lunchtime assistant.",
    "who fell and cannot work": "One was a peripatetic teacher, [-Mr Laurence Tidy-], who had fallen from the organ loft and remained unable to work.",
    "the secretary of the pupils": "The student council sent its minutes. The secretary, [-Darcey Ling-], had written them.",
    "a film of a child": "A film of [-Ruby-Mae-] explaining her calm plan has been used.",
    "what everyone calls a child": "RF would like [-Pippin-] (as everyone calls him) to be told how well he did.",
    "who complained, by class": "Parents of Year 1 who complained: [-Mrs Orme-] and [-Miss Dace-], Year 2 [-Miss Healey-].",
    "complaints behind the staffing": "Staffing for September noted. Complaints came from Year 1 [-Mrs Cropthorne-] and Year 2 [-Mr Lamb-].",
    "who will not return": "Staffing for September: [-Mrs Skelding-] will not return from maternity leave.",
    "nurses in the nativity": "The nativity had two nurses ([-Bea Keel-] and [-Ana Varr-]) and a doctor.",
    "counsellors among their peers": "Our peer counsellors ([-Bea Keel-] and [-Ana Varr-]) see the younger ones.",
    "supervisors with a grievance": "Two midday supervisors ([-Ann Keel-] and [-Jo Varr-]) have put in a grievance.",
    "leaders who were lent": "The high school had lent sports leaders for the day: [-Dan Tindle-] and [-Priti Varr-] ran the races.",
    "for whom tutors were provided": "The council provided tutors for two pupils: [-Leo Orde-] and [-Bea Marsh-].",
    "pupils who are strong in a subject": "On the learning walk pupils were strong in art ([-Marcus Tindle-]) and maths ([-Leo Marsh-]).",
    "boys of whom drop-ins told": "Drop-ins showed that two boys were strong in maths ([-Leo Marsh-] and [-Ned Orde-]).",
    "boys who see counsellors": "Two boys see our counsellors ([-Leo Orde-] and [-Ned Orme-]).",
    "boys for whom tutors were provided": "The council provided tutors for three boys: [-Leo Orde-], [-Ned Orme-] and [-Kit Marsh-].",
    "pupils by subject": "Results rose most of three pupils: [-Leo Orde-] in music, [-Bea Marsh-] in history.",
    "captains by subject": "The heads of house chose captains: [-Leo Orde-] in music, [-Bea Marsh-] in PE.",
    "a head of department whose own matter is told": "One of the heads of department: [-Wilma Rook-] in music, has been off sick since May.",
}


@pytest.mark.parametrize("line", AT_WORK.values(), ids=AT_WORK)
def test_keeps(line: str) -> None:
    found = outcome(line)
    assert found.cut == found.expected


@pytest.mark.parametrize("line", PRIVATE.values(), ids=PRIVATE)
def test_cuts(line: str) -> None:
    found = outcome(line)
    assert found.cut == found.expected


def test_a_priest_is_known_again_by_his_title() -> None:
    found = outcome(
        "Present: Mrs Agnes Poole (Chair), Father Kevin Pope",
        "2. Prayer",
        "Father Pope led a prayer for those who are sick in the parish.",
    )
    assert found.cut == []


def test_correspondence_names_who_wrote() -> None:
    found = outcome(
        "8. Correspondence",
        "8.1 From [-Heather Maud-]: could the school teach Spanish?",
        "8.2 From [+Cllr Ian Coverd+]: an invitation to the opening of the library.",
        "9. Actions",
        "From [+Mr Hew Mostyn-Parry+]: price for the gate.",
    )
    assert found.cut == found.expected


def test_wings_are_no_people() -> None:
    assert outcome("Victoria Wing is damp. The Margaret Wing has been painted.").cut == []


def test_villages_are_no_people() -> None:
    found = outcome("Religious education at Upper Brent follows the syllabus. Upper Brent is full.")
    assert found.cut == []


def test_keeps_whom_a_table_names_as_leaders_and_authors() -> None:
    rows = (
        ("Subject", "Arweinydd / Lead", "Author of paper", "Key message"),
        ("English", "[+Eilidh Carr+]", "[+Eilidh Carr+]", "Reading ages up by five months"),
        ("Mathematics", "[+Bashir Noor+]", "[+Tom Ashpl+]", "Set changes at Christmas"),
    )
    assert outcome("2.1 Departments", table=rows).cut == []


def test_cuts_whom_a_table_names_as_winners() -> None:
    rows = (
        ("Subject", "Winner", "Prize"),
        ("English", "[-Eilidh Carr-]", "A book"),
        ("Mathematics", "[-Bashir Noor-]", "A book token"),
    )
    found = outcome("2.1 Prizes", table=rows)
    assert found.cut == found.expected


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        ("Staffing", ("Department", "Leader", "Reason")),
        ("Staffing", ("Subject", "Lead", "Stage")),
        ("Pupil ambassadors", ("Subject", "Leader", "Note")),
    ],
)
def test_says_nothing_of_whom_a_table_of_absences_or_pupils_names(
    title: str, heads: tuple[str, ...]
) -> None:
    rows = (heads, ("Maths", "[-Miss Speirs-]", "Stress"), ("Art", "[-Mr Pike-]", "Hernia"))
    found = outcome(title, table=rows)
    assert found.cut == found.expected


def test_keeps_people_of_the_bible() -> None:
    assert outcome("The story of Moses leading his people was acted by Year 2.").cut == []


def test_keeps_a_governor_who_could_not_come_and_cuts_the_reason() -> None:
    found = outcome(
        "1.2 RF had sent apologies. The Chair said that Sukhdev Bains was not able to be with us"
        " as he is undergoing tests for his heart.",
        "1.3 The absence of Ms Ferry was consented to.",
    )
    assert found.cut == []


def test_keeps_those_from_whom_apologies_were_accepted_below_the_title() -> None:
    found = outcome(
        "Accepted from [+Cllr Whybrow+] (council meeting) and [+Mr Tattersall+], whose son is in hospital.",
        "2. Business",
        "[+Mr Tattersall+] will be asked about the fence.",
        head=("Marlbrook School", "Present: Gwen Tapper (Chair), Sukhdev Bains", "1. Apologies"),
    )
    assert found.cut == []


def test_cuts_a_nickname_wherever_it_stands() -> None:
    found = outcome(
        'Year 9: [-Tyler "Biscuit" Rensh-] was excluded. RF said that [-Biscuit-] had told staff where the phone was.'
    )
    assert found.cut == found.expected


def test_keeps_a_governor_who_is_owed_an_answer() -> None:
    assert outcome("Actions", "12. Reply to Ms Ferry about the minibuses").cut == []
