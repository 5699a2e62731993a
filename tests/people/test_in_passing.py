"""People whom a sentence or a column names only in passing, at work or with a matter of their own."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "the policy on lettings, no family": "The [+Lettings+] policy was approved, as was the [+Exclusions+] policy.",
    "a relative at work": "[+Dr Okaforo+] is related to [-Mrs Duttone-], a teacher at the school. [+Mrs Duttone+] reported on maths.",
    "who covers": "Cover in 5T is by [+Mrs Hester Lampl+] and [+Mr Yonas Tekl+], both known to the school.",
    "a head by the name of the school": "The board thanked the principal of Wharfside, [+Jacqui Ampons+], and head students [-Rafferty Nobl-] and [-Adut Deng-] for the tour.",
    "a bursar by whom she serves": "RF had gone through the figures with the bursar who covers four schools, [+Terence Oyel+].",
    "who stands by a family": "GT is in touch with the family's advocate, [+Mr Stefan Horv+].",
    "a child's key worker": "[-Dawn Sharples-] had been offered help by the hub, where [+Chantelle Ob+] is her key worker.",
    "teacher of the year": "Awards: [+Kelly-Anne Mist+] at Millrace won the regional teacher of the year; [-Sunniva Okon-], from Year 5, won a national handwriting prize.",
    "who stands down": "[+Hugh Lockl+] has asked to stand down as a chair.",
    "who is qualified now": "[+Mr Liam Powr+] has got his HLTA status.",
    "who reviews": "Pupil premium: [+Dr Isolde Finchl+], external reviewer, will return in March.",
    "a visitor who was misspelt": "The name of the visitor is [+Dr Oyelo+], not [+Dr Oyelu+].",
    "a student teacher": "Year 4 is being helped by [+Miss Non Cadwg+], a student from the university.",
    "one in the kitchen": "[+Mrs Olive Bakr+] in the kitchen has had her new oven and says it is a joy.",
    "new help": "New lunchtime help: [+Mrs Precious Moy+], two days.",
    "governors of another school": "The governors of Thaxby would like to talk about a federation. GT will meet two of theirs, [+Colonel Rex Adderl+] and [+Ms Shabana Noorl+].",
    "long service": "Long service awards: [+Dilip Mistry-Van+] (estates, 30 years), [+Noreen Fogart+] (library, 25 years).",
    "thanks in a list": "Forty-one pupils went to Walsingham. Thanks were given to [+Miss Bernadine Hopl+] and to [+Mr Tomasz Ryb+].",
    "second in a department": "[+Venkat Raj+], head of maths, and [+Lisbeth Kvam+], his second in department, presented.",
    "who leads a camp": "The Year 7 camp was led by [+Alicia Orme+], with [+Kit Rook+] and [+Miss Rhea Quaye+].",
    "at the desk": "The reception desk was covered by [+Mia Moss+].",
    "who gives notice of leaving early": "The meeting was quorate. [+SB+] had given notice that he must leave at 6.55.",
    "at the table, who has married": "Governors congratulated [+Rosalind Ferry+] on her wedding.",
    "congratulated on a post": "Governors congratulated [+Miss Okor+] on her appointment as Head of Year.",
    "who was the secretary once": "The Chair reported that [+Ethel Warnok+], who was school secretary from 1988 to 2011, had died in January.",
    "who has taken up a post": "[+Kit Lonsdal+] has taken up his post as head of digital.",
    "who rings from the office": "Attendance is 86%. [+Karen+] in the Lark Hill office phones by ten o'clock.",
    "who teaches dancing": "Mr Hale takes football; [+Clodagh+] from the office teaches Irish dancing.",
    "who has teachers of a year": "ML praised [+Tom Venabl+], the headteacher. At the conference [+Tom Venabl+] and his Year 2 teachers will speak.",
    "of whom one speaks warmly": "She had spent a morning in the base and spoke warmly of [+Jude+] and [+Mrs Pugsl+], the two learning support assistants she had watched.",
    "a mason": "The statue has been repaired. The mason, [+Mr Piotr Lisk+], had declined to charge for his time.",
    "a pastor": "The Brazilian church would like Sunday afternoons; its pastor, [+Wellington Moras+], had met the Chair.",
    "a participation worker": "Two students were accompanied by the participation worker, [+Rowena Sprot+].",
    "a late head": "The portrait of the late Headmaster, [+Mr Aubrey Cresswel+], has been hung in the Hall.",
    "an imam who comes": "Jewish pupils light candles on Friday, and [+Imam Salahuddin Rafin+] comes from Scarborough once a month.",
    "a priest and a sister who help": "The lay chaplain took 44 pupils to Lourdes. [+Fr Vincent Parro+] and [+Sr Immaculata+] went as helpers.",
    "police": "[+DS Martin Okell+] would speak at the parents' evening, and [+Sgt Paula Venn+] would bring the dogs.",
    "an assistant of whoever has the job": "She praised the ledger kept by the bursar, [+Sunita Varr+], and her assistant, [+Colin Tindle+].",
    "colleagues of whoever is told of": "GT was at the trust's review. His colleagues [+Brenda Keel+] and [+Hamid Orme+] were warmly received by the staff.",
    "thanks for decades": "Thanks to [+Val Tindle+] for 26 years of school lunches; cake in the hall on Friday.",
    "moderation with a colleague elsewhere": "Moderation with the junior school's [+Carol Keel+] is arranged.",
    "an opposite number": "The bursar, [+Ann Vale+], wrote the plan with her opposite number at Tarn Cross, [+Jo Pitt+].",
    "in pairs on home visits": "SB does home visits in pairs with [+Joy Tindle+].",
    "who has been employed": "A car park marshal, [+Trevor Keel+], has been taken on for the mornings.",
    "who had expected the figures": "Exclusions were lower than in the year before, which [+Ms Tindle+] had predicted.",
    "who telephones in a language": "The attendance team is at full strength. [+Mrs Bibi Keel+] sees each new family and [+Mr Kadir Orme+] telephones in Turkish.",
    "who changed mornings for the better": "Lateness has halved in Year 9, where [+Owen Tindle+] has brought in a late gate.",
}
PRIVATE = {
    "who will not go back to the post": "[-Mr Hale-] will not return to his post as caretaker.",
    "a child who was a monitor": "[-Ella Hythe-], who was a library monitor from 2023 to 2025, has been excluded.",
    "who has a teacher of a year": "At the conference [-Tom Venabl-] and his Year 2 teacher will speak.",
    "a child who has a role as lead": "[-Ella Hythe-] has taken up her role as lead in the play.",
    "a child who keeps a list": "[-Ella-] in the library keeps the list of books.",
    "a child who is thanked at the gate": "The Head thanked [-Ella-] at the gate for handing out the leaflets.",
    "shepherds of a nativity": "The nativity was a delight. The shepherds, [-Ella Hythe-] and [-Kit Moss-], sang.",
    "a baker in a play": "In the play the baker, [-Ella Hythe-], had us in stitches.",
    "a farmer who complains": "A farmer, [-Mr Vaughan-], had complained about litter from pupils.",
    "a vicar who complains": "[-Rev Jane Orrin-] complained that her son [-Kit Orrin-] had been left out of the choir.",
    "a sister in hospital": "[-Sr Immaculata-] has been signed off with a broken hip.",
    "a boy by the name of a title": "[-Deacon Hale-] came first in the cross country.",
    "a young historian": "Their historian, [-Ella Hythe-], told us about the mill.",
    "a boy by the name of a calling": "[-Mason Redd-] in Year 4 has broken his arm.",
    "a father with a calling": "[-Ella-]'s father, a baker, [-Mr Kit Orrin-], asked why she was excluded.",
    "a relative who is no colleague": "The Chair told us of [-Mrs Duttone-], the mother of [-Ella-]. [-Mrs Duttone-] reported that [-Ella-] is ill.",
    "a family in the plural": "The [-Rosewarnes-] had complained about the noise at lunch.",
    "who apologised in Welsh, of a year": "Cafwyd ymddiheuriadau gan [-Ela Morg-] o Flwyddyn 6 a chan [-Twm Reesk-] (Bl. 5).",
    "thanked in Welsh, of a class": "Diolch i [-Ela Morg-] o Ddosbarth 3 am y gacen.",
    "who teaches, and is young": "Latin has been taught by [-Ezekiel Marsh-Bap-] every Friday. He is seventeen.",
    "both of an age": "The tasting was done by [-Hollie Gask-] and [-Uzair-], both ten.",
    "who is given pocket money": "The fence was painted by [-Kai Dunn-], Year 6. He was paid by the Friends.",
    "of a year with an office": "The inspector was shown the evacuation chair by a Year 6 fire warden, [-Mia Moss-], and was impressed.",
    "of librarians": "The visitors were shown round by the librarians' rota leader, [-Leo Tench-], who knew every shelf.",
    "of a committee of pupils": "Waste is down by a third with the help of the eco-committee's treasurer, [-Mia Moss-].",
    "a students' representative": "The students' health and safety representative, [-Leo Tench-], walks the site each Friday.",
    "who signs for pupils": "A letter from pupils of the debating society, signed by its honorary secretary [-Mia Moss-], asked to observe a meeting.",
    "a winning team": "The winning team was [-Mia Moss-] (project manager), [-Leo Tench-] (chief designer) and [-Ella Hythe-] (quality).",
    "on work experience": "RF congratulated [-Leo Tench-], who had repaired three hospital beds on work experience.",
    "an apprentice": "The Saturday under-manager was an apprentice, [-Leo Tench-], who had the keys.",
    "an officer of the council": "[-Eleanor-], as health and safety officer of the school council, had put out the bucket.",
    "who takes them home": "The students left at 17:50 and were taken home by [-Mr Yeld-].",
    "who fell out": "[-Mr Hakim-] fell out with the caretaker.",
    "a child who helps in the library": "New library assistant: [-Mia Moss-], who is eleven.",
    "a child who writes": "The School Council is in touch with [-Ella Hythe-], who writes for the pupil paper.",
    "children who train others": "Training was given by [-Mia Moss-] and [-Leo Tench-], our digital leaders.",
    "hurt by a child": "[-Jerome Fitchl-] cut [-Ms Leanne Toft-], learning mentor, with a tile. She needed nine stitches.",
    "asked why of a teacher": "From [-Mrs Vera Tindl-], asking why [-Mr Theo Knigh-] had sent her grandson [-Ralph-] home in wet socks.",
    "whom a parent blames": "His boy [-Cillian-] came home with a mark on his neck, and he blames [-Mrs Patsy Kerl-], dinner lady.",
    "who has a claim": "[-Gwen Parf-] (NEU) has told the Head of HR that she has a stress claim in.",
    "a head with a matter of her own": "The headteacher of Fordham Academy, [-Rosalind Kyl-], has told the Chief Executive that she is to have a hysterectomy in April.",
    "a child with the surname of a governor, which is a word": "SB asked why there was a harp for the [-Ferry-] child. The child protection policy was agreed.",
    "a child by the surname": "GT saw [-Jenny Cropper-] about her posts. [-Mr Ted Holl-] says that his boy [-Rory-] is being picked on by the [-Cropper-] lad.",
    "behind a figure": "[-Ela Mai Pross-], his sister, is at 74%. [-Abdirahim-] was in Hargeisa until 3 November.",
    "with a surname that houses have": "Lateness was due to the ferry. [-Ptolemy Grange-] swallowed a bead at lunchtime and was taken to hospital.",
    "a surname that is a word": "A hearing for [-Cassius Old-] is fixed. [-Mr and Mrs Old-] are represented.",
    "a child and its school": "Attendance letters: [-Fox Barrac-] (Aldby, Y4) 71%.",
    "an allowance paid": "The acting-up allowance paid to [-Mrs Rudge-] since May had been set too low.",
    "a grade": "The objectives were met and [-Rhodri Penhal-] goes up to L19, backdated.",
    "a reference": "GT had been asked for a reference by a school in Whitby for [-Mr Acheb-].",
    "a post deleted": "[-Marianne Lisl-] told the board that, her post in Exams having been deleted, she would go in July.",
    "an allowance": "A car allowance asked for by [-Owain Pross-] was declined.",
    "objectives": "[-Vanessa Corrig-]'s objectives for the year were rated as exceeded.",
    "a request": "The trustees considered [-Fiona Rus-]'s request to have her years at the borough counted towards her leave.",
    "a post held open": "GT reported that [-Dr Nnad-] had asked the board to hold her post open through a fellowship at Accra.",
    "engaged": "Governors congratulated [-Miss Okor-] on her engagement.",
    "a grandmother": "[-Mrs Carys Mathi-] was congratulated on becoming a grandmother.",
    "a silver wedding": "Noted with congratulations: the silver wedding of [-Trevor Blan-], caretaker.",
    "for whom a school is wanted": "Two families are at tribunal. [-Mr Aidan Coyle-Bap-] wants a residential school for [-Zeph-]; the council says no.",
    "for whom a taxi comes": "[-Zaffre-] has a taxi to school. The taxi for [-Zaffre-] was late.",
    "who has been told, with a surname that houses have": "Headship of Dunlin Primary: [-Oliver Grange-] has been told that his probation will not be confirmed.",
    "related by marriage": "SB is related by marriage to a member of the catering team, [-Bushra Shaf-].",
    "a head girl's deputy": "The head girl, [-Ada Vale-], and her deputy, [-Jo Pitt-], spoke.",
    "an assistant with a grievance": "The cook, [-Ann Vale-], and her assistant, [-Jo Pitt-], have raised a grievance.",
    "a bursar's partner": "The bursar, [-Ann Vale-], and her partner, [-Jo Pitt-], have had a baby.",
    "colleagues of a head boy": "The head boy and his colleagues [-Leo Lyle-] and [-Bea Orme-] were thanked.",
    "colleagues who complain": "Her colleagues [-Ann Lyle-] and [-Jan Orme-] have complained about her.",
    "a pupil who ends school": "Thanks to [-Leo Tindle-] for two years as head boy.",
    "a chorister": "Thanks to [-Ada Tindle-] for six years of singing in the choir.",
    "made redundant after decades": "[-Val Tindle-] is to be made redundant after 31 years of school lunches.",
    "a detention that is booked": "Detention with [-Leo Tindle-] is booked.",
    "a visit of a pupil that is booked": "A transition visit with [-Leo Tindle-] is booked.",
    "an opposite number of a head girl": "The head girl met her opposite number at Tarn High, [-Jo Pitt-].",
    "an opposite number in a match": "The captain, [-Ann Vale-], shook hands with her opposite number at Tarn High, [-Jo Pitt-].",
    "whose home is visited": "SB makes home visits to [-Joy Tindle-].",
    "a leader who was taken on": "A play leader, [-Mia Keel-], has been taken on.",
    "a mentor among peers who was taken on": "A peer mentor, [-Mia Keel-], has been taken on.",
    "a mother who had expected it": "His attendance was lower, which [-Mrs Tindle-] had expected after the move.",
    "a mother who had expected it of a name": "Absence was up for [-Leo Tindle-], which [-Mrs Tindle-] had expected.",
    "a father who telephones in a language": "The attendance team has written twice. The father, [-Mr Kadir Orme-], telephones in Turkish.",
    "a mother who rings in a language": "The attendance team is busy. [-Mrs Orme-] rings in Turkish about her son.",
    "a pupil whose week is shorter": "Attendance is up in Year 9, where [-Leo Tindle-] has started a part-time timetable.",
    "a prefect of a year": "Attendance: the prefects have helped in Year 9, where [-Mia Tindle-] has set up a meet and greet.",
    "a pupil who helps a caretaker": "The caretaker, [+Ann Vale+], and her assistant, [-Leo Pitt-] of Year 11, painted the gate.",
    "a pupil on a report card": "Behaviour: there were two fights in Year 9, where [-Leo Tindle-] has begun a report card.",
    "a cook's son": "The cook, [+Ann Vale+], watched as her son met his opposite number at Tarn High, [-Leo Pitt-].",
}


@pytest.mark.parametrize("text", AT_WORK.values(), ids=AT_WORK)
def test_keeps_people_at_work(text: str) -> None:
    result = outcome(text)
    assert result.cut == result.expected


@pytest.mark.parametrize("text", PRIVATE.values(), ids=PRIVATE)
def test_cuts_those_whose_own_matter_is_told(text: str) -> None:
    result = outcome(text)
    assert result.cut == result.expected


NO_NEWS = {
    "two of theirs": "The board heard two appeals. Two of theirs, [-Callum-] and [-Jordan Priol-], have been refused a place.",
    "a leader of pupils": "The leader of the Eco Council, [-Poppy Trantl-], spoke about recycling.",
    "a young leader": "[-Nell Tibbl-] has been named young leader of the year.",
    "a chair of the pupils": "[-Kasey Dunl-] has asked to stand down as chair of the school council.",
    "who writes": "Governors heard from [-Mia Thistl-], who writes with a pencil grip.",
    "a child who coaches": "Coaching is given by [-Alfie Dunl-], Year 6, to the infants.",
    "a child who helps": "New library assistant: [-Evie Tull-] (Y5) from Monday.",
    "a parent in reception": "[-Mr Gary Stubbl-] in reception was shouting and had to be led out.",
    "a mother who handles something else": "[-Mrs Priol-] is dealing with the eviction and [-Callum-] has missed three days.",
    "a head who expects": "The acting head of Fordham Academy, [-Rosalind Kyl-], is expecting twins.",
    "an assistant who is frightened": "[-Kirsty Lundl-] is his teaching assistant and has said that she is frightened of him.",
    "an interpreter of the family": "The father's interpreter, [-Mr Samir Azil-], his cousin, said that he understood.",
    "a claim against somebody else": "SB reported that the academy has a discrimination claim against it from a former member of staff.",
    "tears of joy": "Grace Umeh had been in tears of joy at the carol service.",
    "a people": "The Somali girl is new. The Eritrean lad is fostered.",
}


@pytest.mark.parametrize("text", NO_NEWS.values(), ids=NO_NEWS)
def test_what_only_sounds_so_changes_nothing(text: str) -> None:
    result = outcome(text)
    assert result.cut == result.expected


COLUMNS = {
    "a teaching assistant": (
        ("Class", "Teacher", "Higher level TA"),
        ("Elm", "[+Maeve Colg+]", "[+Debbie Hawk+]"),
    ),
    "the chair of a local board": (
        ("School", "Head", "Chair of LGB"),
        ("Osier Bed", "[+Kim Hartl+]", "[+Sandra Evel+]"),
    ),
    "a post holder": (("Responsibility", "Post holder"), ("Reading", "[+Gurinder Bass+]")),
    "a volunteer beside a child": (
        ("Child", "Class", "Volunteer"),
        ("[-Jaydee Colel-]", "4F", "[+Hope Adub+]"),
    ),
    "a reading partner with a title": (
        ("Reading partner", "Child"),
        ("[+Mr Bertie Orl+]", "[-Kayla McIlw-]"),
    ),
}


@pytest.mark.parametrize("rows", COLUMNS.values(), ids=COLUMNS)
def test_the_head_of_a_column_says_who_is_at_work(rows: tuple[tuple[str, ...], ...]) -> None:
    result = outcome(table=rows)
    assert result.cut == result.expected


def test_a_relative_at_the_table_is_whoever_sits_there() -> None:
    head = ("Present: Mrs Ann Stonel (Chair), Mrs Olwen Archl", "In attendance: Orla Quist (Clerk)")
    result = outcome("[+Mrs Stonel+] is a cousin of [+Mrs Archl+].", head=head)
    assert result.cut == []


def test_whoever_takes_a_child_to_hospital_may_be_its_mother() -> None:
    line = "[-Ottoline Moss-] (Y3) fell and was taken to hospital by [-Mrs Moss-]."
    assert outcome(line).cut == outcome(line).expected


CHILDREN = {
    "who led the singing": "On the trip the singing was led by [-Leo Tench-].",
    "who worked with others": "Pupils have worked with [-Leo Tench-] from Oak Class on a mural.",
    "who painted": "[-Mia Moss-] has painted the corridor with flowers.",
    "who gritted": "The path had been gritted by [-Leo Tench-] before school.",
    "who laid a patio": "The patio was laid by [-Leo Tench-].",
    "whose class it is": "The class of [-Mia Moss-] had a case of measles.",
    "who asks parents": "[-Leo Tench-] is asking all parents for sponsorship.",
    "with a teaching assistant": "The case of [-Leo Tench-], whose teaching assistant has left, was raised.",
    "who missed home visits": "[-Leo Tench-], whose home visits had been missed, was back.",
    "a candidate": "The exam board had upgraded [-Leo Tench-], whose marking was queried.",
    "secretary of a school council": "At the school council the secretary has been replaced by [-Mia Moss-].",
    "sixth formers who teach": "Catch-up sessions are run by [-Mia Moss-] and [-Leo Tench-], sixth formers.",
    "guides of auditors": "The auditors thanked [-Leo Tench-] for showing them round.",
}


@pytest.mark.parametrize("text", CHILDREN.values(), ids=CHILDREN)
def test_a_child_at_what_sounds_like_work_is_cut(text: str) -> None:
    result = outcome(text)
    assert result.cut == result.expected


BESIDE_CHILDREN = {
    "deputies of a child": "[-Ella Hythe-] in Year 10 and her deputies [-Tom Rees-] and [-Ngozi Eze-] were thanked for their work.",
    "the head girl's deputy": "Head girl [-Ada Poll-] and her deputy [-Tom Rees-] spoke to the parents.",
    "deputies of the head": "The Head and her deputies [+Ann Moor+] and [+Joe Pell+] were thanked for their work.",
    "a parent's own boy": "The psychologist will come. [-Mr Dvorak-]'s own boy, [-Tomas-], had been bitten.",
    "who cannot sleep": "[-Miss Teale-], who was on duty, has been asked for a second statement and has found it hard to sleep.",
    "an eco committee": "The eco committee is made up of [-Ella Hythe-] and [-Tom Rees-].",
    "an appeal committee": "Appeal Committee, if needed, to be drawn from [+Mrs Ruth Ashcombe+], [+Mr Karim Benhadd+] and [+Mr Philip Orr+].",
    "who will hear appeals": "[+Mr Huw Bannerman+] and [+Mrs Yasmin Deen+] have agreed to hear any appeals.",
    "who will hear how an appeal went": "[-Mrs Bell-] has agreed to hear the appeal result by phone.",
    "a committee of parents": "The parents' committee consists of [-Mrs Jo Bell-] and [-Mrs Sue Tarn-].",
    "a list put to a panel": "The list of fines put to the panel comprises [-Mrs Bell-] and [-Mr Tarn-].",
    "classes of her own": "[+Miss Ford+]'s own three classes had the best results in maths.",
    "training of her own": "[+Mrs Dale+]'s own child protection training is up to date.",
    "a committee of children": "The working party consists of [-Ella Marsh-], [-Tom Lowe-] and [-Mo Aziz-], all in Year 6.",
    "papers of a panel": "The bundle for the committee comprised [-Mrs Tarn-]'s letter and the Head's notes.",
    "guests of an eco committee": "The eco committee was formed of eight children, and [+Dan Pryce+] of the council came to help.",
    "an appeal": "An appeal had come from [-Mrs Ruth Ashcombe-].",
}


@pytest.mark.parametrize("line", BESIDE_CHILDREN.values(), ids=BESIDE_CHILDREN)
def test_whose_deputy_or_of_what_body_somebody_is_tells_who_they_are(line: str) -> None:
    found = outcome(line)
    assert found.cut == found.expected


def test_whoever_declares_a_grandchild_sits_at_the_table() -> None:
    head = (
        "Marlbrook Primary School",
        "Present: Mr Wilfred Tranm, Mrs Jo Pagett (Chair)",
        "2. Declarations of interest",
    )
    assert not outcome("[+Mr Tranm+], whose grandson is in Class 2. None.", head=head).cut
    assert outcome("Mr Tranm, whose grandson was excluded, has complained.", head=head).cut


@pytest.mark.parametrize(
    "line",
    [
        "(b) [-Dr K. Thomas-] asked why no saints stood in the corridor.",
        "[+Mrs Pagett+] asked whether the letters had been answered.",
        "(c) [+Cllr Moor+] asked for a date.",
        "[+Mr Tranm+] suggested a reply.",
    ],
)
def test_whoever_asks_below_correspondence_has_written(line: str) -> None:
    head = (
        "Marlbrook Primary School",
        "Present: Mr Wilfred Tranm, Mrs Jo Pagett (Chair)",
        "2. Correspondence",
    )
    found = outcome(line, head=head)
    assert found.cut == found.expected


def test_captains_of_school_in_the_list_are_pupils() -> None:
    head = (
        "Glenlarig High School",
        "Present: Mhairi Bain (Chair), Ewan Dochard (Head)",
        "Catriona Bhatt, Magnus Isbist, captains of school",
        "2. Business",
    )
    found = outcome("[-Magnus-] thanked everybody.", head=head)
    assert found.cut == ["Catriona Bhatt", "Magnus Isbist", "Magnus"]


@pytest.mark.parametrize(
    "line",
    [
        "Apologies were received from [+Cllr Maureen Haig+] (council meeting) and [+Mr Piotr Ziel+] (who is in hospital). [-Zofia Ziel-], Year 6, won the spelling bee.",
        "Apologies had come from [+Mr Piotr Ziel+], who has had a fall. Well done to [-Zofia Ziel-] of Year 6.",
    ],
)
def test_who_apologises_stays_though_a_child_has_the_surname(line: str) -> None:
    found = outcome(line)
    assert found.cut == found.expected


def test_whoever_is_told_of_below_the_title_of_the_apologies_stays() -> None:
    found = outcome(
        "3. Apologies",
        "Accepted from [+Mrs Diane Murgatroyd+], who is in the last weeks of a difficult pregnancy. [+Mr Akin Balogun+] had sent word that he was on a train near Darlington and would come if he could; he did not arrive.",
    )
    assert found.cut == found.expected


def test_a_child_who_is_thanked_in_welsh_by_the_first_name_is_cut() -> None:
    found = outcome(
        "5.3 Cymraeg: the silver award has been won. The Criw Cymraeg, led by [-Mali Vaughan-] and [-Oskar Zielinski-], ran a quiz for parents. Diolchwyd i [-Mali-] ac [-Oskar-] gan y llywodraethwyr."
    )
    assert found.cut == found.expected


@pytest.mark.parametrize(
    "lines",
    [
        ("3. Apologies", "[-Miss Ella Marsh-] of Year 11 had sent word that she had an exam."),
        ("3. Apologies", "[-Ella Marsh-] has glandular fever."),
        (
            "3. Apologies",
            "[-Kai Dunn-] had a dentist's appointment, and [-Mrs Jo Dunn-] brought him.",
        ),
        (
            "Apologies had come from [-Mr Piotr Ziel-], whose son [-Kacper Ziel-] has been excluded.",
        ),
        (
            "5. Absence",
            "[-Miss Ella Marsh-] is at home with anxiety. [-Mrs Jo Bell-] has been off.",
        ),
        ("Apologies came from [-Mrs Rhea Tolman-], who had shouted at the cook.",),
    ],
)
def test_not_everybody_of_whom_apologies_are_told_is_of_the_board(lines: tuple[str, ...]) -> None:
    found = outcome(*lines)
    assert found.cut == found.expected
