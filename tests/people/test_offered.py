"""Who gives their time at work, is lent, has a duty or offers to serve, and whoever only seems to."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "an Easter": "I was asked to say that [+Mrs Hilary Scarth+] and [+Mr Omar Dacre+] gave up their Easter for the revision classes.",
    "Saturdays": "GT wished it to be recorded that [+Mrs Scarth+] and [+Mr Dacre+] gave up their Saturdays to paint the hall.",
    "a half-term": "[+Miss Lund+] has again given up part of her half-term for the choir.",
    "from a federation": "GT asked for sympathy for [-Mrs Jean Orrin-], who has been arrested. She will stay at home until the police have finished. [+Mrs Kamila Benn+] is coming from the federation on three mornings.",
    "on loan": "[+Mr Tom Rusk+] is on loan from the trust two days a week.",
    "who fetches candidates": "[+Mick Tolley+] and [+Bernice Ansah+] collected candidates from home each morning.",
    "whom a small group meets": "A small group has been meeting with [+Mr Ade Blythe+] before school since half-term.",
    "of a walk": "GU did forest school w/ [+Miss Penna+] & class 1.",
    "who would be a governor": "Members asked for a further foundation governor. It was noted that [+Mr Gerald Fordyce+] has said that he would be willing.",
    "of a team, with a number": "The press should be referred to the Council's communications team ([+Lorraine Bracken+], 020 7946 0112).",
    "of an office, with an extension": "Questions go to the admissions office ([+Ann Dray+], ext. 204).",
    "designated, at another site": "The designated persons are [+Ann Pole+], [+Sim Dace+] and, at Graig Las, [+Angharad Prys-Kemp+].",
    "first aiders": "First aiders are [+Ann Pole+], [+Jill Orme+] and, at the infant site, [+Dee Cann+].",
    "a supply teacher who covers for the ill": "A supply teacher, [+Mrs Dora Finch+], covers for [-Mr Ian Peel-], who is ill with his back.",
    "appointed, in Welsh": "Staffio: mae [+Miss Nan Wigmor+] wedi ei phenodi yn athrawes Blwyddyn 3.",
    "appointed from a month, in Welsh": "Staffio: penodwyd [+Miss Nan Eleri Wigmor+] yn athrawes Blwyddyn 3 o fis Medi.",
    "heads who began": "Four heads began in September: [+Mrs Ada Prosser+] (Wend), [+Greg Minns+] (Holy Cross), [+Miss Ila Crowe+] (St Bega's) and [+Ash Ravel+] (Stow).",
    "chairs who were appointed": "New chairs have been appointed: [+Ada Prosser+] (Wend) and [+Sim Orde+] (Tarn).",
}
PRIVATE = {
    "a parent's Saturday": "[-Mrs Scarth-], a parent, gave up her Saturday to complain to the head about her son.",
    "Saturdays for her own": "[-Mrs Ivy Lunn-] gave up her Saturdays to home-school her twins.",
    "evenings given up through illness": "[-Miss Lund-] has given up her evenings because of her illness.",
    "a Saturday job": "[-Mrs Orde-] gave up her Saturday job because of her depression.",
    "a pupil's Saturday": "[-Leo Marsh-] gave up his Saturday to plant the hedge with his class.",
    "to see a foster child": "[-Mrs Finch-] is here from the council on three mornings to assess her foster child.",
    "lent while under investigation": "[-Mr Rusk-] is over from the trust two days a week while he is under investigation.",
    "a child on some mornings": "[-Ada Finch-] is coming from the special school on three mornings.",
    "her own children": "[-Bernice Ansah-] collected her children from home.",
    "fetched from home": "[-Kyle Orme-] was collected from home each morning.",
    "a group of parents": "A group of parents has been meeting with [-Mr Ade Blythe-], a neighbour, about the noise.",
    "a friend in Year 6": "A small group has been meeting with [-Leo Blythe-] in Year 6 for chess.",
    "on a final warning": "A small group has been working with [-Mr Pell-], who is on a final warning, since half-term.",
    "who would withdraw a complaint": "A parent governor asked about [-Mr Orme-], who said he would be happy to withdraw his complaint.",
    "who would be happy": "The governors heard that [-Mr Orme-] has said he would be happy.",
    "a mother's number": "The attendance team rang the mother ([-Lorraine Bracken-], 020 7946 0112).",
    "young first aiders": "Mini first aiders are [-Ann Pole-], [-Jill Orme-] and, in Year 3, [-Dee Cann-].",
    "who covers and is ill": "[-Mrs Finch-], covering for [-Mr Peel-], is ill.",
    "a head girl, in Welsh": "Penodwyd [-Gwen Ifan-] yn brif ferch.",
    "heads who are off": "Two heads are off sick: [-Mrs Ada Prosser-] (Wend) and [-Mr Sim Orde-] (Holy Cross).",
    "heads in trouble": "Three heads have started capability: [-Mrs Ada Prosser-] (Wend), [-Mr Sim Orde-] (Holy Cross) and [-Ms Ila Finn-] (Tarn).",
}


@pytest.mark.parametrize("line", AT_WORK.values(), ids=AT_WORK)
def test_keeps(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", PRIVATE.values(), ids=PRIVATE)
def test_cuts(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
