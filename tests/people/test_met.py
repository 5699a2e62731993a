"""Whom one meets at work: in their class, told by a pupil, come to cover; and whoever only seems to."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "in Class 3": "GU visited the Lower School on 4 June. In Class 3, [+Mr Desmond Fell+] and the children were making samosas.",
    "in a centre": "[+Dr Ann Dray+] was in the learning needs centre with [+Ms Carys Ashbrook+].",
    "who began a group": "[+Ms Dell-Banks+], who came in September, has begun a catch-up group.",
    "with her class": "In Year 2, [+Mrs Orrin+] and her class were baking bread.",
    "reading in Reception": "In Reception [+Miss Lund+] was reading the children a story.",
    "had them all": "GU watched Year 6 maths. In Class 6, [+Mr Ade Prole+] had them all on mini whiteboards.",
    "told her tutor": "An incident was logged when [-Orla T-]. told her tutor, [+Mr Ernest Quaye+], that a photograph of her was being passed round by [-Kit Bellamy-].",
    "confided in a head of year": "[-Ada Finch-] had confided in her head of year, [+Miss Lund+], that she was not eating.",
    "went to her tutor": "She went to her tutor, [+Mr Bly+], in tears.",
    "from another school to cover": "[-Mrs Jean Orrin-], cook, has been away since 3 February with her heart. [+Mrs Carol Tinsley+] has come over from Ysgol y Graig to cover.",
    "from the infants to cover": "[-Mr Peel-] is off with his back. [+Mrs Finch+] came across from the infants to cover.",
    "brought in to cover": "[-Mr Peel-] is off with his back. [+Mrs Finch+] has been brought in to cover.",
    "over to cover a class": "[-Mr Peel-] is off with his back. [+Mrs Dora Finch+] is over from St Bega's to cover his class.",
    "drafted in": "[-Mr Peel-] is off with his back. [+Mr Tom Rusk+] was drafted in to cover.",
    "a deputy who acts up": "[-Mr Hugh Dunne-], Head of Tarn, has been on sick leave since 12 September. [+Mrs Gita Pillai+], Deputy, is acting up.",
    "an assistant head who stands in": "[-Mr Dunne-] has been ill since May. [+Mrs Ann Dray+], assistant head, is standing in.",
    "whose class was sat in": "[+Ms Anwen Prys+]: maths, 6 February. She sat with [+Mr Owen-John Marle+]'s class. [-Hari-] explained fractions to her.",
    "whose readers were heard": "SB heard readers in [+Miss Lund+]'s class.",
    "whose room was looked at": "DB went into [+Mrs Orrin+]'s room to see the new carpet.",
    "a dietitian by her first name": "She told the story of [-Amelie P-] who, with her mother [-Kasia-] and the dietitian [+Rohini+], has begun to eat.",
    "a physio by her first name": "[-Amelie P-] works with the physio [+Selma+] on Tuesdays.",
    "provided for a child": "He gave the example of [-Ottilie Frane-] in Year 8, for whom a radio aid and a teacher of the deaf, [+Mrs Pia Sandel+], are provided.",
    "put in touch": "A parent, [-Hannah Ogden-Liu-], offered to run a Mandarin club and will be put in touch with [+Mrs Walmer+].",
    "on a beach clean": "GU went on the beach clean with [+Mr Pennell+], and met [-Mrs Fatima Qadir-], who had come with her two, [-Idris-] and [-Safiyyah-].",
    "between two of a team": "The EAL hub is led by [+Dr Mirjana Petrak+], with [+Hui Fen+] and [+Mrs Abla Tetteh+].",
    "painter of toilets": "The lavatories will be painted by [+Sid+] over the holiday.",
    "who showed a visitor": "GU visited early years on 5 November. [+Mrs Hollie Duxbury+] showed her the new outdoor kitchen.",
    "a new escort": "An allegation about an escort, [-Mr Terry Lodge-], has been referred to the LADO. [-Rohan P-] is now travelling with [+Mrs Olwen Darcy+].",
    "whose work is credited": "The Headteacher credited the two-day course led by [+Mr Friis+] and the work of [+Silas+] in the Rainbow base.",
    "a bishop's newsletter": "[-Obinna-] wrote a poem that [+Bishop Mark Tolland+] has put in his newsletter.",
    "a student teacher": "[+Miss Kirkby+], [+Mr Mistry+] and the student teacher, [+Conor Rafferty+], led it. [-Dev-] had a fall.",
    "a student nurse": "The student nurse, [+Bea Orde+], comes with the school nurse.",
    "who found a vape": "[-Leon-] was found with a vape by [+Mr Cole+].",
    "who met a pupil": "The pupil was met by [+Mrs Cass+] each morning.",
    "who meets a girl": "[+Mrs Cass+] meets the girl each morning at the gate.",
    "who helps with a form": "The family have been helped by [+Mrs Cass+] to fill in the form.",
    "who is liked": "The children told GU that they like [+Mr Ives+] because he is funny.",
    "with 24 on the books": "Wraparound: [+Mrs Lumb+] has 24 on her books.",
    "beside a head boy": "The head boy and [+Mrs Boyle+] planted a tree.",
    "who wants stands": "[+Mr Ives+] has asked for more music stands.",
    "in whose class was read": "GU read with children in [+Miss Roe+]'s class.",
    "with her TA": "GU watched [+Miss Roe+] and her TA, [+Jan Pell+], with the lowest readers.",
    "whom the trust sends": "The trust will send [+Ms Lyle+] to help with the return.",
    "who visits families": "Two families have been visited by [+Mrs Abbas+].",
    "who drives to homes": "[+Mrs Abbas+] drives to the homes of those who are not in.",
    "another head": "The headteacher of Tarn, [+Mrs Wynn+], has asked for a joint inset.",
    "of another school": "[+Mrs Wynn+] of Tarn Primary would like a joint inset.",
    "who served a visitor": "RF to the after-school club, where [+Mrs Nan Tindle+] gave her beans on toast.",
    "at the partner school": "The exchange with Bremen will go on for two years; [+Frau Helga Stein+] at the partner school has been told.",
    "a visitor's note of a service": "Report by SB (link governor). Saw [+Ann Pell+] and [+Bea Tindle+], family support, on 9 December.",
}
PRIVATE = {
    "a pupil in Class 3": "In Class 3, [-Leo Fell-] was making samosas.",
    "a mother in Year 2": "In Year 2, [-Mrs Orrin-] complained about the bread her son was given.",
    "twins in Year 2": "In Year 2, [-Mrs Orrin-]'s twins have left.",
    "off with stress": "In Year 4 [-Mr Bly-] is off with stress.",
    "in a centre with her son": "GU was in the learning needs centre with [-Mrs Orde-] and her son.",
    "told his mother": "[-Leo Marsh-] told his mother, [-Mrs Ann Dray-], that he had been hit.",
    "told his friend": "[-Leo Marsh-] told his friend, [-Bea Orde-], that he had been hit.",
    "over to look after him": "[-Mr Peel-] is off with his back. [-Mrs Peel-] has come over from Ireland to look after him.",
    "brought in about her son": "[-Mrs Finch-] has been brought in for a meeting about her son.",
    "a deputy who is ill": "[-Mr Dunne-], Deputy, is ill.",
    "whose family was met": "GU spent the morning with [-Mrs Bly-]'s family.",
    "a mother who is a dietitian": "[-Mrs Orde-], the mother, is a dietitian and [-Leo-] her son.",
    "a carer the family pays": "A carer, [-Mrs Orde-], is paid for by the family.",
    "put in touch with a mother": "The family were put in touch with [-Mrs Orde-], whose son had the same illness.",
    "put in touch with a pupil": "[-Leo Marsh-] was put in touch with [-Bea Orde-] in Year 9.",
    "on a trip with his mother": "[-Leo Marsh-] went on the trip with [-Mrs Marsh-], his mother.",
    "a choir with pupils": "The choir is led by [+Mrs Orrin+], with [-Leo Marsh-] and [-Bea Orde-] of Year 6 on drums.",
    "young painters": "The doors have been painted by [-Leo-] and [-Bea-] of Year 6.",
    "who showed bruises": "RF visited the family. [-Mrs Cann-] showed her the bruises.",
    "a mother's frame": "[-Bea Orde-] drew a picture that [-Mrs Orde-] has framed.",
    "a neighbour who saw": "[-Kian-] was seen smoking by [-Mr Tonks-], a neighbour.",
    "a nan who meets": "The girl is met by [-Mrs Orde-], her nan, each day.",
    "a neighbour who helps": "The family have been helped by [-Mrs Orde-], a neighbour.",
    "a child who is liked": "The children like [-Leo-] because he is funny.",
    "three children of her own": "[-Mrs Lumb-] has three children in the school and is behind with the fees.",
    "who asks for a laptop": "[-Mrs Orde-] has asked for a laptop for her son.",
    "who asks for fewer hours": "[-Mrs Dunn-] has asked for fewer hours.",
    "with her partner": "GU met [-Mrs Roe-] and her partner, [-Jan Pell-], about their son.",
    "a family that visits": "The school was visited by [-Mrs Abbas-], whose son is on the waiting list.",
    "a place at another school": "[-Mrs Wynn-] of Tarn Road would like a place for her son.",
    "a pupil whom the council sends": "The council will send [-Leo Lyle-] to a unit.",
    "a student": "The student, [-Bea Orde-], led it.",
    "the chair of a student council": "The student council chair, [-Bea Orde-], reported.",
    "a family in an apposition": "One family at Tarn, the [-Goldsbys-], have gone to the Tribunal and will be heard in March.",
    "a pupil who served a visitor": "GT visited the breakfast club, where [-Leo Tindle-] served her toast.",
    "a mother at home": "GT visited the home, where [-Mrs Tindle-] showed her the damp.",
    "a mother who showed a letter": "SB saw the nursery, where [-Mrs Tindle-] showed her a letter about her daughter.",
    "a mother at the partner school": "[-Frau Stein-] at the partner school, whose son is in Year 9, wrote in.",
    "a child at the partner school": "[-Mia Stein-] at the partner school is homesick.",
    "a teacher at the partner school who is ill": "[-Mrs Stein-] of the partner school is off sick.",
    "a parent of whom a visit tells": "SB's link visit. A parent, [-Ann Marsh-], family support, was seen.",
    "a mother with a plan": "SB's link visit: met [-Mrs Marsh-], family support plan in place, about her son.",
    "a pupil of whom a visit tells": "SB's link visit: met [-Leo Marsh-], Year 5, and his mother.",
}


@pytest.mark.parametrize("line", AT_WORK.values(), ids=AT_WORK)
def test_keeps(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", PRIVATE.values(), ids=PRIVATE)
def test_cuts(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


def test_cuts_a_parent_who_only_asks() -> None:
    result = outcome(
        "[-Lleucu Aldous-] won four A* in Year 13.",
        "The account is closed. [-Mrs Nerys Aldous-] asks if the surplus can go to the RNLI.",
    )
    assert result.cut == result.expected


def test_keeps_a_teacher_of_a_pupils_surname_who_reports() -> None:
    result = outcome(
        "[-Leo Peel-] won a prize in Year 4.",
        "[+Mrs Ann Peel+] reported that the Year 6 results were up.",
    )
    assert result.cut == result.expected


def test_keeps_a_governor_of_a_pupils_surname_who_asks() -> None:
    result = outcome(
        "[-Leo Bains-] won a prize in Year 4.",
        "[+Mr Bains+] asks whether the gate can be opened earlier.",
    )
    assert result.cut == result.expected
