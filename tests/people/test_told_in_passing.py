"""Names told in passing: offices of students, accidents, papers, nicknames, and who is missed."""

from __future__ import annotations

import pytest
from marked import cases, outcome

CHILDREN = {
    "one with a diagnosis": "A diagnosis of ADHD has come through for [-Imran Dace-].",
    "those who showed visitors round": "[-Imran Dace-] and [-Poppy Lund-] were thanked for showing the visitors round so politely.",
    "one who is to play elsewhere": "[-Mirabel Orme-] has been invited to play with the National Youth Orchestra.",
    "a runner-up": "Asked who had done well, SB named [-Anwen Stott-], county runner-up at chess.",
    "who was here once": "[-Imran Dace-], who was here in 2009, is a paramedic now and wants to visit.",
    "leavers who wrote": "Several leavers, including [-Poppy Lund-] (Durham) and [-Imran Dace-] (RAF), would write for the page.",
    "an officer of a students' union": "The SU president, [-Poppy Lund-], had organised the vigil.",
    "officers where their union is told of": "Student Union: SB met the new executive. Two of the officers, [-Poppy Lund-] and [-Imran Dace-], are to meet the Chair.",
    "officers with what each looks after": "Student Union report. The freshers' fair raised £840. The elected officers are [-Poppy Lund-] (communications) and [-Imran Dace-] (welfare).",
    "one whom parents took away": "[-Mr and Mrs Orde-] took [-Zephan-] skiing in term time and were refused.",
    "of whom papers are prepared": "Mrs Hilda Orme, SENCO, is preparing papers for [-Zephan-].",
    "a nickname beside a name": "DB thanked [-Imran-] and “[-Fizzy-]” for clearing the snow.",
    "a child of whom a story is told": "SB told the story of [-Yusuf-], who cried for a week and now runs in.",
    "a child in a film": "She showed a short film of [-Omar-] in Class 2 asking for a biscuit.",
    "two of an office": "[-Imran Dace-] and [-Poppy Lund-] (Digital Leaders) told governors about the bulbs.",
    "two from a group": "[-Imran Dace-] and [-Poppy Lund-] from the anti-bullying ambassadors came in to talk about the rota.",
    "one of a choir": "[-Imran Dace-] (school choir) would like to come back in June.",
    "those on work experience": "Work experience: [-Jacob Arkle-] at the garden centre; and [-Lily Swann-] in the kitchen here.",
    "the leader of an orchestra": "The orchestra played at the Town Hall. The leader, [-Chidera Ibe-], and the bassoonist [-Rufus-] have places at the county.",
    "at whom a stone was thrown": "[-Emeka Oko-] in Year 5 had thrown a stone at the window of the presbytery, and then at [-Sebastian Pires-].",
    "a season and somebody": "[-Summer-] and [-Otis Tench-] went into foster care in May.",
    "the leads of a play": "The school production was superb. HMP praised [+Mr Denis Orme+]'s direction and the leads, [-Imran Dace-] and [-Poppy Lund-].",
    "the principals of a show": "The show was a triumph. The principals, [-Imran Dace-] and [-Poppy Lund-], were outstanding.",
    "the readers of a service": "SB enjoyed the carol service. The two readers, [-Imran Dace-] and [-Poppy Lund-], were clear.",
    "the lead of a production": "The production of Oliver was superb, above all the lead, [-Imran Dace-].",
    "a cook in the play": "Cakes had been baked by [-Poppy Lund-], cook in the school play.",
}
PRIVATE_PEOPLE = {
    "those who ask at a coffee morning": "At the coffee morning on 6 November [-Mrs Ottilie Quaye-] asked why books are not changed daily, and [-Mr Ivo Stannard-] asked about the residential.",
    "those who ask at a forum": "At the January forum, [-Mrs Ottilie Quaye-] asked about the phone policy, [-Mr Ivo Stannard-] about the cost of uniform and [-Ms Bola Rook-] about mocks.",
    "a giver of prizes": "Thanks were recorded to [-Mr Ivo Stannard-], who gave the raffle prizes.",
    "a parent helper": "A parent helper, [-Mrs Ottilie Quaye-], went with them.",
    "one who asks about her boy": "[-Mrs Ottilie Quaye-] asked what was being done about her boy being hit on the bus.",
    "the driver in an accident": "A girl was knocked off her bike outside the gates. The driver, [-Mr Ivo Stannard-], stayed with her.",
    "the motorist who hit the fence": "The fence was hit by a car; the motorist, [-Mrs Ottilie Quaye-], has offered to pay.",
    "one who goes to stage 2": "[-Mr Ivo Stannard-] has now gone to stage 2 about dinner money.",
    "a stage, and whose": "Stage 2 – [-Mr Ivo Stannard-]",
    "who comes in as a volunteer": "Thanks to [-Mike Ashby-], who comes in as a volunteer to mend bicycles.",
    "who leads a group of parents": "Costumes were sewn by a group of parents led by [-Dolores Hegan-].",
    "the owner of a field": "The owner of the field next door, [-Mrs Honoria Spence-], would let the school use it.",
    "speakers at a parents' meeting": "At the parents' meeting on 12 November speakers had included [-Georgina Rook-], [-Mr Tindale-] and [-Mr Alec Stone-].",
    "who asks where a forum met": "The parents' forum met on 5 March. [-Mr Sithole-] asked if fees could be paid weekly.",
    "a house where somebody calls": "The welfare officer calls at the [-Zanthry-] house each Monday.",
}
STAFF_MATTERS = {
    "who covers and asks to leave": "[-Ottilie Quaye-] is covering his groups but has herself asked to leave at Easter because of childcare.",
    "insured in absence": "The overspend is on supply; [-Mrs Quaye-] is covered by the absence insurance from day 21.",
    "counselling": "[-Mr Orme-] is having counselling through the employee scheme.",
    "a step on the pay scale": "Pay: [-Mrs Quaye-] to UPS3. Agreed.",
    "against whom it is": "Stage 3: [-Rachel Thewlis-] v. [-Mr Orme-] about the reading of her messages.",
    "who is covered for": "[-Mrs Quaye-] is absent following a miscarriage. Cover for [-Mrs Quaye-] is Miss Olive Tarr, from an agency.",
    "what became of it": "The complaint by [-Mrs Janine Rook-] about her son's teacher, [-Miss Tarr-], was upheld. [-Miss Tarr-] has been given further training.",
    "thanked, and let go": "[-Mr Stannard-] was thanked; he has been let go.",
    "thanked, and in the next sentence let go": "[-Mr Stannard-] was thanked. He has been let go.",
    "thanked for the choir, and in the next sentence let go": "[-Mrs Quaye-] was thanked for the choir. She has been let go.",
    "thanked, and the post cut": "[-Mrs Quaye-] was thanked; her post has been cut.",
    "thanked, and asked to leave": "[-Mr Stannard-], the technician, was thanked; he was asked to leave.",
    "what has befallen a daughter since": "Since [-Mrs Quaye-] joined us in January her daughter has been in the hospice.",
    "what has befallen a wife since": "Since [-Dr Stannard-] joined the college his wife has died.",
}
STAYS = {
    "one of a charity": "[+Major Ivo Stannard+] of the Salvation Army collected them in the van.",
    "one of the virtual school": "The plan was graded green by [+Ottilie Quaye+] of the virtual school.",
    "the lead at the authority": "The lead at the LA, [+Ottilie Quaye+], was content with the school's reply.",
    "a firm that mends": "[+Ivo Stannard+] of Pennine M&E has replaced the pump in the sports hall.",
    "a firm that gets the order": "The order goes to Castle Floors ([+Gordon Orme+]).",
    "news of staff": "Staff news: [+Ottilie Quaye+] has been made lead practitioner in science.",
    "whose letter it is": "The auditor's letter from [+Ms Ottilie Quaye+] contained one recommendation.",
    "who sees parents": "Parents have been offered interviews with [+Mr Ivo Stannard+].",
    "who led a camp": "The Year 7 camp at Hooke Court was led by [+Alicia Orme+], with [+Kit Rook+] and [+Miss Rhea Quaye+].",
    "the host of a visit": "Link visit to modern languages, hosted by [+Ottilie Quaye+].",
    "the lead of a department": "The best department was geography, led by [+Mr O Stannard+]; the weakest was computer science.",
    "a teacher at a coffee morning": "At the coffee morning [+Mr Ivo Stannard+] talked about phonics and showed the books.",
    "the driver of the minibus": "The minibus was serviced in May. The driver, [+Mr Ivo Stannard+], has renewed his permit.",
    "the lead on a key stage": "Key Stage 2 – [+Mrs Ottilie Quaye+] reported on the phonics scheme.",
    "an officer of welfare": "The welfare officer, [+Mrs Ottilie Quaye+], comes each Monday.",
    "letters with full stops": "The E.W.O., [+Mrs Ottilie Quaye+], has looked at the registers.",
    "an examiner of accounts": "The School Fund accounts have been examined by [+Gordon Orme+] and were approved.",
    "an author who visits": "There will be an author visit from [+Denis Orme+] in February.",
    "one in a department": "DB promised to chase [+Denis Orme+] in passenger transport.",
    "one who was an inspector": "RF did a mock inspection with [+Denis Orme+], ex-HMI.",
    "a caseworker": "The LA's caseworker ([+Ottilie Quaye+]) says September at the earliest.",
    "one who covers": "[+Mr Denis Orme+] covers Year 4 until Easter.",
    "who is trained, without a complaint": "[+Mrs Ottilie Quaye+], phonics lead, has been given further training in the scheme.",
    "a winner of a tender": "[+Gwen Tarr+] of Tarr & Sons, the winner of the tender, begins in May.",
    "a play": "The staging of Yusuf runs in March, and the story of Joseph was read.",
    "seasons": "Summer and Autumn Terms were planned; Summer and Harvest Fairs went well.",
    "words in quotes": "Governors liked “Thrive” and “Nurture” and “Bounce” as titles.",
    "a house of the school": "Governors went to the Art house and saw the displays.",
    "leads of subjects": "HMP praised the leads, [+Mrs Ottilie Quaye+] and [+Mr Ivo Stannard+], for their work on phonics.",
    "leads who have no title": "Thanks to the subject leads, [+Ottilie Quaye+] and [+Ivo Stannard+], for the reports on the production of maps.",
    "balloons let go": "[+Mr Stannard+] was thanked; the balloons were let go at noon.",
    "long thanked": "[+Mr Stannard+] was thanked; he has been at the school for nine years.",
    "what a class has done since": "Since [+Mrs Quaye+] joined us in January her class has done well.",
}


@pytest.mark.parametrize("line", cases(CHILDREN))
def test_cuts_children(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", cases(PRIVATE_PEOPLE))
def test_cuts_private_people(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", cases(STAFF_MATTERS))
def test_cuts_staff_whose_matter_is_told(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", cases(STAYS))
def test_keeps_people_at_work_and_what_is_no_name(line: str) -> None:
    assert outcome(line).cut == []


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("6. Student council", "6.1 The officers, [-Poppy Lund-] and [-Imran Dace-], came for this item."),
        ("6. Pastoral", "Peer listeners: 18 have been trained. The two leads, [-Poppy Lund-] and [-Imran Dace-], spoke in York."),
        ("6. Pupil voice", "The reps, [-Poppy Lund-] and [-Imran Dace-], asked for more benches."),
        ("6. Curriculum", "The leads, Mr Tim Pell (English) and Ms Jo Rice (maths), gave a report."),
        ("6. Pastoral", "Peer mentors are trained each term. Their leader, Mrs Ottilie Quaye, gave a report."),
    ],
)  # fmt: skip
def test_who_leads_is_a_child_where_the_item_is_about_groups_of_children(
    title: str, line: str
) -> None:
    result = outcome(title, line)
    assert result.cut == result.expected


GAVE = {
    "a legacy": "A legacy of £15,000 has been left to the school by [-Miss Muriel Kempton-], formerly of Church Row.",
    "left in a will": "[-Mrs Ida Crane-] has left the school £1,000 in her will.",
    "a gift": "The Chair reported a gift of £1,000 from [-Dr Anil Rao-] for the library.",
    "given to the school": "A piano has been given to the school by [-Mrs Ida Crane-].",
    "gave": "[-Mrs Ida Crane-] gave a piano to the school.",
    "lent": "The cello was lent by [-Mr Ted Marlow-].",
    "donated": "Forty trees were donated by [-Mr Ted Marlow-].",
    "of stone": "The wall was mended with stone given by [-Mr Ted Marlow-] of Mill Farm.",
    "as a parishioner": "The statue was cleaned by [-Mr Ted Marlow-], a parishioner.",
    "who takes nothing": "[-Mr Ted Marlow-] mended it and would take no payment.",
    "as the farmer": "The field may be used again, thanks to [-Mr Ted Marlow-], the farmer.",
    "as a shopkeeper": "A path was laid with help from a local shopkeeper, [-Mr Ted Marlow-].",
    "time": "Two parent volunteers, [-Mrs Ida Crane-] and [-Mr Ted Marlow-], ran the library.",
    "time, by first names": "The volunteers, [-Ella-] and [-Kit-], were thanked.",
    "time, by year groups": "Our volunteers, [-Miss Ella Hythe-] (Year 12) and [-Mr Kit Orr-] (Year 13), ran the stall.",
    "time of one from the sixth form": "The volunteer, [-Miss Ella Hythe-], from the sixth form, ran the stall.",
    "time of a class": "The Year 12 volunteers, [-Miss Ella Hythe-] and [-Mr Kit Orr-], ran the stall.",
    "time of two pupils": "The volunteers [-Miss Hythe-] and [-Miss Orr-] helped; both are pupils at the high school.",
    "time of a student": "A student volunteer, [-Ella Marlow-], hears readers for her award.",
    "time of a parent, told behind": "[-Mrs Ida Crane-], a parent volunteer, runs the chess club.",
    "time, given freely": "The accompanist, [-Mr Ted Marlow-], gives his time freely.",
}
GAVE_AT_WORK = {
    "a talk": "A talk was given by Mr Ian Moody.",
    "volunteers in a job": "The volunteer co-ordinator, Mrs Jo Rice, reported on numbers.",
    "volunteers in particular": "Governors thanked the volunteers, and in particular Mrs Donna Clegg and Ms Ayesha Ravat, who ran the winter fair.",
    "volunteers in the library": "The volunteers in the library, Mrs Ida Crane and Mr Ted Marlow, were thanked.",
    "a volunteer mentor": "A volunteer mentor, Mr Ted Marlow, comes in every Tuesday.",
    "a volunteer, told behind": "Mr Ted Marlow, a volunteer, runs the chess club.",
    "lessons": "Piano lessons are given by Mrs Jo Rice on Mondays.",
    "first aid": "First aid was given by Mrs Jo Rice.",
    "a grant": "A grant of £5,000 was awarded by Mr Ian Moody of the Community Foundation.",
    "prizes": "Mr Ian Moody gave the prizes to the winners.",
    "a quotation": "The quotation of £900 from Mr Ian Moody, electrician, was accepted.",
    "keys": "The keys were left by Mr Ian Moody, caretaker.",
}


@pytest.mark.parametrize("line", cases(GAVE | GAVE_AT_WORK))
def test_cuts_who_gave_something_of_their_own(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
