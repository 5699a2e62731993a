"""Minutes by many hands: who goes and who stays, in sentences that no rule was written for.

One line a case, marked as in `marked`; all names are invented.
"""

from __future__ import annotations

import pytest
from marked import cases, outcome

# Whoever is ill, hired, paid, assessed or leaving, in words that no list of cues has.
STAFF = (
    "[-Mrs Owusu-] has not been herself since Christmas and her classes are being shared out.",
    "[-Mr Szymański-] will be away for some weeks after his fall.",
    "The Head said that [-Miss Trevelyan-] was expecting in June and cover would be needed.",
    "It was reported that [-Mr Prakash-] had gone to another school without working out his term.",
    "[-Mrs Mulvaney-] is not expected back before Easter.",
    "[-Mr Abdi-] has been moved up a point.",
    "[-Mrs Crowther-] will be leaving at Christmas.",
    "A concern was raised about how she was spoken to by [-Mr Trevor Bland-], the site manager.",
    "The two sets were taught by [-Mr Hugo Penrose-]. He was off work for much of the year with depression.",
    "[-Mr Josh Peel-], our apprentice, didn't pass his level 3.",
    "On 8 January [-Mrs Cichon-], cleaner, slipped on ice and remains absent.",
    "Moving [-Mrs Papadakis-] to the upper scale was agreed.",
    "[-Miss Boateng-] was sent home on Tuesday pending a meeting.",
    "We are letting [-Mr Onions-] go at the end of the month.",
    "[-Mrs Griffiths-] is having a knee done in March.",
    "Sympathy was expressed to [-Mrs Bhatt-], whose husband has died.",
    "[-Mrs Llewellyn-] was given her third absence meeting.",
    "[-Mr Tan-] did not pass his induction.",
    "[-Mrs Costa-]'s lessons have been judged inadequate twice.",
    "References for [-Fiona MacAskill-] were good but she has withdrawn.",
    "The teaching assistant [-Kelly-Ann Joyce-] is facing a hearing.",
    "[-Ruth Abrahams-] has been off since half term and is seeing occupational health.",
    "[-Mr Ivo Marden-] has had his return-to-work meeting.",
    "[-Tomasz-], the caretaker, has hurt his back and cannot lift.",
    "[-Bilal Hussain-] is unlikely to return.",
    "[-Mr Mbeki-] has gone back to Durban to be with his father and may not come back.",
    "Mat leave: [-Miss Ogilvie-] from 3 June.",
    "Back to work interview with [-Mrs Rahimi-] done.",
    "[-Mrs Lovett-] starts her treatment on Monday.",
    "[-Dr Frayne-] had a warm letter of support from colleagues after the incident.",
    "[-Mr Penhaligon-] has ten days left of his full pay.",
    "[-Mr Hakimi-] fell out with the caretaker and has been moved to the other site.",
    "[-Miss Petrova-] will be on M3 from September.",
    "[-Jo Beattie-] got the job; [-Sam Lister-] and [-Noreen Akbar-] did not.",
    "[-Mr Reilly-] has worn himself out, the Head thinks.",
    "[-Mrs Zhou-] had another fit at school on Tuesday.",
    "[-Miss Teague-] has not been paid since July because of an error.",
    "The capability of [-Mr Stride-] was discussed at length.",
    "[-Ms Yeo-] is going through a divorce.",
    "The investigating officer had spoken to [-Mr Gaskell-] twice.",
)
# Whoever is complained of, at the table or not; whoever deals with it stays.
COMPLAINED_OF = (
    "A mother says that [-Mr Sokolov-] threw a pen at her son.",
    "Parents of Year 2 do not like how [-Mrs Eze-] speaks to the children.",
    "A father came in to say that [-Miss Crowe-] had shut his boy in a cupboard.",
    "[-Mr Bains-] was accused of favouring his own child.",
    "A parent wrote that [-Rosalind-] had been sharp with her on the gate.",
    "The complaint is that [-RF-] told another parent about the child's illness.",
    "A family feels that [-Mrs Umeh-] knew of the bullying and did nothing.",
    "[-GU-] has been poorly and her operation is on 3 May.",
    "[-GU-] told us quietly that she has a lump and will be off for a week.",
    "Best wishes were sent to [-Grace Umeh-], who begins radiotherapy next week.",
    "The sympathy of the Board was expressed to [+Grace Umeh+] on the death of her father.",
    "The board welcomed [+RF+] and noted that [-GU-] had been unwell.",
    "Best wishes were sent to [+Grace Umeh+], who has been elected mayor.",
    "[-Grace-]'s mother died in January and she has been away.",
    "[-HMP-]'s appraisal was carried out by the adviser and the targets were met.",
    "The panel set [-HMP-]'s pay at L21.",
    "Apologies from [+RF+], who is visiting a farm.",
    "[-Mrs Farquhar-] e-mailed to say that [-Mr Boyle-] had laughed at her son.",
    "[-Ms Finnegan-] denies what the girl says of her.",
    "The grandmother said that [-Gwendoline-] had been offhand on the telephone.",
    "A petition against [-Mrs Keane-] has 40 names.",
)
# Adults of whom nothing says that they act in a job.
FAMILIES = (
    "From [-Mrs Nora Lanyon-] in the village, saying thank you for the harvest box.",
    "[-Mrs Okonkwo-] collects three children and is often late.",
    "[-Mr Zając-] is cross about the parking.",
    "[-Mr Lee-] at number 14 has put up a fence on our land.",
    "[-Mrs Aldous-], who lives next to the field, says the ball comes over.",
    "Send flowers to [-Mrs Begum-], who has had twins.",
    "The head met [-Mr and Mrs Sithole-] about their son.",
    "A message from [-Hamza-]'s dad was read.",
    "[-Mrs Petrova-] was told that there was no place.",
    "An e-mail from [-Dawn Hatherley-] said that the homework was too hard.",
    "[-Mrs Whitlock-] has paid £20 a week since June.",
    "[-Mrs Rosen-] wants her daughter to sit apart at lunch.",
    "[-Mrs Coker-] said her boy came home with a torn coat.",
    "[-Mrs Mwangi-] rang about the bus.",
    "[-Ms Iqbal-] came with her sister and was calm.",
    "Refund [-Mrs Shaw-] for the cancelled trip.",
    "[-Mr Brannigan-] of 4 Mill Lane wants the hedge cut.",
    "[-Mrs Afolabi-] is having chemo and the children are with an aunt.",
    "[-Mr Dunphy-] has applied for his girl to start in January.",
    "Tell [-Mrs Wren-] no.",
    "Ask [-Mrs Cheung-] to pick up on time.",
    "A foster carer, [-Joan Tulley-], praised the school.",
)
# First names that are words, or that no list has, and lone ones in lists.
FIRST_NAMES = (
    "[-Faith-], [-Noor-] and little [-Albie P-] switched on the lights.",
    "[-River-] scored all the tries.",
    "[-Precious-] from the infants cut the ribbon.",
    "Thanks to [-Sky-], [-Ocean-] and [-Bear-] in Year 1 for the garden.",
    "[-Blessing-] read her poem and [-Miracle-] sang.",
    "[-Ezichi-] and [-Tanitoluwa-] won the debate.",
    "[-Kofi-] (7B) won the cup.",
    "[-Ffion-] and [-Now-] in Year 2 told us about the eisteddfod.",
    "[-Saoirse-] has a new wheelchair.",
    "[-Xiaoyu-], who came from Wuhan in May, has won the maths prize.",
    "[-Thuy Linh-] in 8R has been chosen for the county.",
    "[-Maverick-] bit another child.",
    "[-Hunter-] broke a window in the hall.",
    "Well done [-Bodhi-]!",
    "[-Tiger-] has moved to another school.",
    "Governors met [-Yusra-], [-Hodan-] and [-Ayaan-], who spoke about the library.",
    "Ladybirds: [-Otis-] and [-Elodie-] have settled.",
    "[-Mikołaj-] and [-Zosia-] translated for the new family.",
    "[-Amrit Kaur-] and [-Gurpreet Singh-] of Year 6 read the lesson.",
    "[-Ebony-] and [-Crystal-] were caught vaping.",
    "[-Jayden S-] and [-Jayden W-] have been put in different classes.",
    "[-Margaret Ward-] and her cousins, who travel in the summer, come back in October.",
    "[-Idris-] and [-Cai-] have been put in isolation.",
    "The youngest, [-Pip-], is four.",
    "[-Harjot-] will go to the grammar school.",
    "The part of Nancy went to [-Oluchi-].",
    "We have had [-Teddy L-] and [-Teddy M-] fighting again.",
    "[-Ines-], [-Zuri-], [-Bartek-] and [-Lowri-] sat the test early.",
    "[-Milosz-] (EAL) has made great strides.",
    "It was [-Fearne-]'s idea to plant a tree.",
    "[-Ottoline Spry-] is our first pupil at Oxford.",
    "[-Zac-] did it.",
    "[-Kenzie-] ran off at lunch.",
    "Governors loved [-Iesha-]'s poem.",
    "[-Jamal-] & [-Rio-]: detention figures to be sent home.",
    "Year 6 leavers' prizes: Maths - [-Sorcha Boyd-]; English - [-Yaw Darko-].",
)
# A surname that a governor has too.
SAME_SURNAME = (
    "[-Kira Tapper-] (Year 5) won a prize; [+Gwendoline Tapper+] declared an interest.",
    "Letter from [-Mr and Mrs Bains-] about the bus.",
    "The [-Ferry family-] have left the area.",
    "[-Jodie Bains-] is to be excluded for two days.",
    "[-Mr Ferry-] had rung twice about his son.",
)
# Those at the table stay, and their children go.
GOVERNORS = (
    "RF said that her [-Barnaby-] had been very happy on the trip.",
    "SB declared an interest since his son [-Arjan-] is in the class.",
    "[+GU+] left while the appeal about her niece [-Ama Umeh-] was discussed.",
    "[+SB+] asked what was being done about the lights in the car park.",
    "[+Rosalind Ferry+] asked that her daughter [-Tilly-]'s case not be discussed.",
    "[+Gwendoline+] proposed and [+Sukhdev+] seconded.",
    "[+Mr Bains+] thanked the staff for their work on the complaint about parking.",
    "[+Mrs Umeh+] will visit the nursery.",
    "[+Grace+] asked whether the complaints policy was up to date.",
    "[+RF+] and [+DB+] sat on the panel that heard the complaint.",
    "[+Miss Ferry+] reported on the pay of teachers in general.",
    "[+Gwendoline Tapper+] will carry out the appraisal with the adviser.",
)
# The same in Welsh.
WELSH = (
    "Diolchwyd i [+Mr Huw Garmon+], yr athro cerdd, am arwain y côr.",
    "Mae [-Mrs Eleri Vaughan-] ar gyfnod mamolaeth ac mae ei gwersi yn cael eu cymryd gan eraill.",
    "Cafwyd llythyr gan [-Mrs Siân Probert-] am y bws ysgol.",
    "Roedd [-Miss Lowri Teifi-] i ffwrdd o'r gwaith gyda salwch.",
    "Ymddiswyddodd [-Mr Gwynfor Rees-] ym mis Mai.",
    "Llongyfarchwyd [-Macsen ap Rhys-] (Bl. 10) ar ennill y Gadair.",
    "Cyflwynodd [+Mrs Mair Eluned+] ei hadroddiad ar lythrennedd.",
    "Cwynodd [-Mr Emlyn Daf-] am y parcio.",
    "Croesawyd [+Ms Bethan Iorwerth+] o'r Awdurdod i'r cyfarfod.",
    "Cerdyn o ddiolch gan nain [-Now-].",
    "Adroddodd [+Mr Rhun Tomos+] ar bresenoldeb.",
    "Penodwyd [+Miss Heledd Mair+] yn athrawes Blwyddyn 2.",
    "Dywedodd [+Gwendoline Tapper+] fod y gyllideb yn iawn.",
)
# Whoever acts in a job stays, title or not.
AT_WORK = (
    "A letter was read from [+Miss Ada Bunyard+], headmistress from 1971 to 1990, thanking the choir.",
    "A letter came from [+Mr Alun Wynn+], the headteacher who retired in 2011, offering his maps.",
    "The Chair has written to [+Mr Lionel Penney+], lately chair of the Foundation, to thank him.",
    "A former pupil, [+Dr Dora Manolis+], is to open the science fair on 13 March.",
    "[+Mr Jim Shawe+] is teaching P5 in place of a colleague. Parents have been informed.",
    "There were four new heads: [+Peter Yalding+], [+Imogen Shaw+], [+Dr Kofi Antwi+] and [+Lisbeth Thorne+].",
    "[+Dawn Fairless+] has passed her Level 5.",
    "[+Mr Yonatan Peretz+] leads PE this year.",
    "[+Mrs Zsófia Halász+] runs the after-school club.",
    "[+Mr Sunny Gill+] starts on 5 January as head of English.",
    "[+Constable Neve+] held an assembly on being safe online.",
    "[+Mr Wojciech Zieliński+] from Zenith Boilers serviced the plant.",
    "The lift engineer, [+Mr Patel+], found no fault.",
    "[+Miss Georgie Plum+] is our new Owls teacher.",
    "[+Mr Tadeusz Wolski+] surveyed the roof on Friday.",
    "[+Mrs Kaur+] led the Vaisakhi assembly.",
    "[+Imam Tariq+] comes once a month.",
    "[+Mr Whitwell+] was named as an outstanding instructor.",
    "[+Mrs Selam Habte+] is booked to interpret at open day.",
    "[+Canon O'Hara+] asked for prayers.",
    "Nurture continues in the Den under [+Mrs Blessing Okonjo+].",
    "[+Ms Hafsah Bux+] has been trained in Thinking Reading.",
    "[+Mr Ben Akroyd+] is leading the trust network for science.",
    "[+Mrs Iris Potts+] has taken up the post of classroom assistant.",
    "[+Mr Andrzej Kot+] fixed the boiler on Boxing Day and was thanked.",
    "Thanks to [+Mrs Jean Tapley+], finance assistant, for closing the accounts early.",
    "[+Nurse Gaynor+] trained nine staff.",
    "The speaker was [+Dr Olamide Akande+], who spoke on phonics.",
    "[+Nadeem Aslam+] of Crowe LLP went through the audit.",
    "A presentation on attendance was given by [+Miss Idowu+].",
    "[+Mr Quigley+] replied that the figures were provisional.",
    "Action: [+Mr O'Shaughnessy+] to get three quotes.",
    "[+Miss Thapa+] to update the website.",
    "[+Mr Sesay+], the new site manager, introduced himself.",
    "[+Mrs Tsang+] explained how the phonics screening works.",
    "[+Dr van der Merwe+] and [+Ms ní Bhriain+] presented the science results.",
    "[+Mrs Whitty+] will be the new designated lead.",
    "[+Mr de Souza+] showed governors the new kitchen.",
    "[+Mr Wynn+] directs the choir.",
    "[+Mr Palfreyman+] has organised the residential for ten years.",
    "[+Mrs Hollingberry+] collected the data and [+Mr Amin+] wrote it up.",
    "Report by [+Ms Teale+] on pupil premium was received.",
    "[+Miss Plum+] in Poppy room is being trained in Makaton.",
    "[+Naz Hollis+], the local MP, met the school council about the crossing.",
    "[+Baroness Oyelade+] opened the new block.",
    "[+Mr Fionn Magee+], a student teacher from St Mary's, is with P5 for eight weeks.",
    "[+Mrs Una Prendergast+] of the Diocese had replied to our letter.",
    "[+Mrs June Ballard+], who has been our lollipop lady for 20 years, was given flowers.",
    "[+Mrs Rooney+] will rank the applications with [+Fr Kizito+].",
    "[+Ms Bethlehem Tesfaye+] won the county's new teacher award.",
    "[+Ms Ngozi Eze+] has been recruited to lead geography.",
    "Training by [+Mrs Pargeter+] on autism is on 4 May.",
    "[+Mr Rashidi+] thanked governors for their visit.",
    "[+Helen Tranter+] from Ofsted rang on Tuesday.",
    "The new chaplain is [+Revd Ola Akin+].",
    "[+Mrs Thwaite+] is our link adviser this year.",
    "[+Mr Xu+] gave the budget figures.",
    "Lunch was cooked by [+Mrs Bassi+].",
    "[+Miss Ferrar+] and [+Mr Doku+] took Year 6 to France.",
    "[+Mrs Sterne+] handed round the plans.",
    "[+Mr Kemp+] said the roof would be done by June.",
    "[+Dr Lal+], consultant paediatrician, opened the sensory room.",
    "Welcome to [+Mr Jarvis+] and [+Ms Kiely+], who join us in September.",
    "[+Ms Trott+] has written the new behaviour policy.",
    "Questions were answered by [+Ms Pryor+].",
    "Governors agreed with [+Mr Silva+] that the phonics scheme should stay.",
    "Clubs: chess ([+Mr Roth+]), choir ([+Miss Dale+]), netball ([+Mrs Eke+]).",
    "[+Mr Noble+] (auditor) found three small points.",
    "[+Ms Keto+] from Barnardo's spoke about young carers.",
    "[+Mrs Aziz+] has built links with the mosque.",
    "[+Sgt Kane+] advised on knife crime.",
    "The board wished [+Mrs Rowe+] a happy retirement.",
    "[+Ms Blythe+], NQT, is doing well in her first term.",
    "The contract with [+Mr Cole+] for grass cutting was renewed.",
    "[+Mr Voss+] wants governors to see the new labs.",
)

# Who is complained of by a parent works at the school, and is thanked for that elsewhere.
COMPLAINED_OF_AND_THANKED = (
    (
        "The Head thanked [+Mr Quigg+], who had run the after-school club.",
        "A complaint had come from [-Mrs Devlin-] that [-Mr Quigg-] had pulled her son by the arm.",
    ),
    (
        "[+Mrs Coulter+] and [+Mr Ryan Moffett+] organised the trip to the museum.",
        "An e-mail from [-Mr Breslin-], unhappy with the way in which [-Mr Ryan Moffett-] had spoken to his daughter.",
    ),
)


@pytest.mark.parametrize("lines", COMPLAINED_OF_AND_THANKED)
def test_who_is_complained_of_stays_where_thanked(lines: tuple[str, str]) -> None:
    result = outcome(*lines)
    assert result.cut == result.expected


def test_the_reason_of_an_apology_hides_no_name() -> None:
    """Who apologised outside the list of who was there, and chairs a panel later on."""
    result = outcome(
        "[+Deborah Quayle+] had sent her apologies as she was looking after a sick child.",
        "The Head will chair the panel, with [+Deborah Quayle+].",
    )
    assert result.cut == result.expected


CASES = {
    f"{name} {number}": line
    for name, lines in (
        ("staff", STAFF),
        ("complained of", COMPLAINED_OF),
        ("families", FAMILIES),
        ("first names", FIRST_NAMES),
        ("same surname", SAME_SURNAME),
        ("governors", GOVERNORS),
        ("Welsh", WELSH),
        ("at work", AT_WORK),
    )
    for number, line in enumerate(lines, 1)
}


NOT_YET = {"staff 10"}


@pytest.mark.parametrize("line", cases(CASES, NOT_YET))
def test_who_goes_and_who_stays(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
