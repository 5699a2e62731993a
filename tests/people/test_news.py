"""What is told openly of those at work stays; what a child, a relative or a matter of one's own makes of it goes."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "whose class did well": "The Head drew attention to the work of [+Mrs Perpetua Lundl+], who has run the breakfast club, and of [+Mr Gillo+], whose Year 4 class wrote and printed its own newspaper.",
    "apprentice of the year": "The Chief Executive singled out [+Leanne Ducket+], apprentice of the year for the region, who works in the nursery at Fold Lane.",
    "a PA": "RF said that the day had been run well by [+Judith Penhal+], the Chief Executive's PA.",
    "an intern": "An intern from the university, [+Femi Adeoy+], has been a hit with the children.",
    "students of a university": "Two students from the university, [+Amy Holte+] and [+Priya Nairn+], have been helping in Year 2.",
    "an induction passed": "Congratulations go to [+Miss Kit Farrowe+], who has passed her induction.",
    "not replaced when she retires": "We will be £8,200 in the black, but only because [+Mrs Wendy Battl+], who did the bookkeeping for 14 years, is not being replaced when she retires in July.",
    "a last day after many years": "She said that the last day of [+Pat Lumle+], who had driven the bus for nineteen years, would be marked with cake on 13 February.",
    "thanked after many years": "[+Olive Bakre+], who has cooked for the school for 31 years, was thanked and given a clock.",
    "since they came": "Response: It is since [+Mr Yusuf Tannel+] and [+Miss Beth Aldou+] came in September. The head of department was thanked.",
    "since one took over": "Results have been better since [+Mr Priors+] took over in January.",
    "up to four days": "Counsellor: 61 students seen, 14 waiting. [+Ms Tamar Levi+] has gone up to four days.",
    "a retirement put off": "Year 4 is being taken by [+Mr Ignatius Felle+], and [+Mrs Zubeda Patell+] has put off her retirement for a term to help.",
    "another parish": "[+Revd Lucy Stannar+] is going to another parish. Her last assembly was on 6 March and children sang to her.",
    "a master of a school": "[+Fr Toner+] led the Board in prayer and remembered [+Master Owen Gilderne+], principal from 1971 to 1994, who died in October.",
    "chairs of committees": "Chairs of the local committees were confirmed: [+Idris Mahfou+] at Kittiwake, [+Patience Lambo+] at Curlew and [+Roderick Snowl+] at Fulmar.",
    "a single apology": "An apology was received from [+Gwenllian Parrie+], who is in hospital after a stroke.",
    "who sent a note on figures": "48.5.3 (O) [+Kelechi Obie+] had sent a note about suspensions: 58 so far, 31 boys and 27 girls.",
    "awards for staff": "Awards for staff. [+Ottilie Quaye+] won a bursary to study in Norway. The members applauded.",
    "staff awards": "Staff awards. [+Ottilie Quaye+] was highly commended. [+Denis Orme+] won a place on the leadership course.",
    "achievements of staff": "Staff achievements: [+Ottilie Quaye+] won silver at the teaching awards.",
    "recognition of staff": "Recognition of staff: [+Ottilie Quaye+] has been given a fellowship.",
    "what has grown since": "Since [+Mr Stannard+] came in September his department has grown.",
}
PRIVATE = {
    "whose child did well": "[-Mrs Gillo-], whose Year 4 twins sang at the concert, sent a cake.",
    "whose class complained": "[-Mr Gillo-], whose class complained about his shouting, has been warned.",
    "whose class did well, off": "[-Mr Priors-], whose class sang well, is off with stress.",
    "an apprentice elsewhere": "The Principal singled out [-Leanne Ducket-], apprentice of the year for the region, who works in a garage in Fordham and is in her second year here.",
    "an apprentice in a kitchen": "[-Mia Mosse-], apprentice of the year, who works in the kitchen of the Crown, is in her second year at college.",
    "a PA who is off": "[-Judith Penhal-], the Chief Executive's PA, has been off with stress since June.",
    "a PA with a grievance": "[-Judith Penhal-], the Head's PA, has lodged a grievance.",
    "the head boy's PA": "The head boy's PA, [-Leo Tenche-], arranged the prom.",
    "a student of the sixth form": "A student from the sixth form, [-Femi Adeoy-], has been a hit with the children.",
    "students of a technical college": "Two students from the University Technical College, [-Amy Holte-] and [-Priya Nairn-], have been helping in Year 2.",
    "who left for a university": "A student at the university, [-Mia Mosse-], who left us in July, has won a prize.",
    "a child's induction": "[-Leo-], who has completed his induction, is settling in 4B with [-Mia Mosse-].",
    "an induction not passed": "[-Miss Kit Farrowe-] has not passed her induction and goes at Easter.",
    "an intern of Year 13": "An intern from the university, [-Mia Mosse-] of Year 13, helped in the lab.",
    "an intern complained of": "An intern from the university, [-Femi Adeoy-], was asked to leave after a complaint.",
    "a bookkeeper arrested": "[-Mrs Wendy Battl-], who did the bookkeeping for 14 years, has been arrested.",
    "a bookkeeper dismissed": "[-Mrs Wendy Battl-], who did the bookkeeping for 14 years, is not being replaced after her dismissal.",
    "retires on medical advice": "[-Mrs Wendy Battl-], who did the bookkeeping for 14 years, retires on medical advice in July.",
    "thanked, and ill": "[-Mrs Olive Bakre-], who has cooked for the school for 31 years, was thanked; her post ends as she has cancer.",
    "suspended after many years": "[-Mrs Olive Bakre-], who has cooked for the school for 31 years, has been suspended.",
    "a child's last day": "The last day of [-Leo Tenche-], who is moving to Leeds, would be marked with cake.",
    "a last day brought forward": "The last day of [-Pat Lumle-], who had driven the bus for nineteen years, would be earlier as she has been dismissed.",
    "since a relative came": "[-Leo-] has been calmer since [-Mrs Nowakk-] came in September to live with them.",
    "since he took him home": "He has not been seen since [-Mr Tannel-] came in September and took him home.",
    "since he came for twins": "The family has settled since [-Mr Priors-] came in September to look after the twins.",
    "since a neighbour came": "The neighbour has been quiet since [-Mrs Tannel-] came in September.",
    "since one came, and then": "It has been worse since [-Mr Orton-] came in September. He has been to the police about [-Leo-].",
    "a retirement put off for a tribunal": "[-Mr Orton-] has put off his retirement until his tribunal.",
    "four days after treatment": "Counsellor: [-Ms Tamar Levi-] has gone up to four days after her chemotherapy.",
    "three days for a reason": "[-Mr Gillo-] asked to drop to three days as his marriage has broken down.",
    "a retirement put off for money": "[-Mrs Zubeda Patell-] has put off her retirement as she cannot afford it.",
    "a retirement put off for a case": "[-Mrs Zubeda Patell-] has put off her retirement until the investigation is over.",
    "another parish after a case": "[-Revd Lucy Stannar-] is going to another parish after the allegation.",
    "another parish with a child": "[-Lucy Stannar-] and her mother are going to another parish for her first communion.",
    "masters at school": "[-Master Owen Gilderne-], head boy, was congratulated. [-Master Leo Tenche-], principal cornet in the band, played.",
    "a master for a day": "[-Master Leo Tenche-] of Year 4, teacher for the day, wore a gown.",
    "chairs of the school council": "Chairs of the school council committees were confirmed: [-Idris Mahfou-] at Kittiwake and [-Patience Lambo-] at Curlew.",
    "an apology for a deed": "An apology was received from [-Mrs Gwen Parrie-] for shouting at the gate.",
    "an apology of a child": "An apology was received from [-Leo Tenche-], who had thrown the stone.",
    "a PA's news": "[-Judith Penhal-], the Head's PA, has had a baby.",
    "an intern's news": "An intern from the university, [-Femi Adeoy-], has had a baby.",
    "who drove a relative": "The last day of [-Pat Lumle-], who had driven his mother for nineteen years, was sad.",
    "who sent a note on a child": "[-Mrs Bellow-] had sent a note about the suspension of her son [-Leo-].",
    "a pupil with a paper on figures": "A student of the eco council came. [-Mia Mosse-] had prepared a paper on results.",
    "awards for staff and pupils": "Awards for staff and pupils. [-Mia Mosse-] won a bursary to study in Norway.",
    "a child among awards for staff": "Awards for staff. The choir sang and [-Mia Mosse-] of Year 6 played the harp.",
    "news of staff that is none": "Staff news. [-Ottilie Quaye-] has handed in her notice.",
    "what a son has done since": "Since [-Mr Stannard-] came in September his son has been excluded twice.",
}


@pytest.mark.parametrize("text", AT_WORK.values(), ids=AT_WORK)
def test_keeps_people_at_work(text: str) -> None:
    result = outcome(text)
    assert result.cut == result.expected


@pytest.mark.parametrize("text", PRIVATE.values(), ids=PRIVATE)
def test_cuts_children_relatives_and_those_with_a_matter_of_their_own(text: str) -> None:
    result = outcome(text)
    assert result.cut == result.expected
