"""Whose a name is in Welsh and bilingual minutes: staff at work stay, the ill and children are cut."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "with a job behind": "Mae [+Mrs Catrin Eynon+], athrawes Blwyddyn 6, yn trefnu taith i Aberystwyth.",
    "whose class is visited": "Ymwelodd SB â dosbarth [+Mrs Gwyneth Pugh+] ar 3 Chwefror.",
    "who presents a policy on absence": "Cyflwynodd [+Mr Emyr Wynne+] y polisi absenoldeb salwch i’r llywodraethwyr.",
    "who covers": "Bydd [+Mr Rhodri Vaughan+] yn cyflenwi dosbarth Blwyddyn 1 tan yr haf.",
    "who runs a club": "Mae [+Miss Lowri Bebb+] (Blwyddyn 2) yn rhedeg y clwb garddio ar ôl ysgol.",
    "who leads": "Mae [+Mrs Glenys Roderick+] yn arwain ar lythrennedd ac yn hyfforddi’r staff.",
    "who helps a child": "Mae [-Guto Hefin-] yn derbyn cymorth un-i-un gan [+Mrs Menna Parri+].",
    "whose class a child is in": "Mae [-Ela Prydderch-] yn nosbarth [+Mrs Gwyneth Pugh+].",
}
PRIVATE = {
    "on maternity leave, of a class": "Mae [-Miss Lowri Bebb-] (Blwyddyn 2) ar gyfnod mamolaeth.",
    "in both languages": "Staffio: bydd [-Mrs Heledd Gwyn-] (Blwyddyn 1) ar gyfnod mamolaeth o Ionawr. [-Mrs Gwyn-] (Year 1) will be on maternity leave.",
    "a state that only one language tells": "Bydd [-Mrs Heledd Gwyn-] (Blwyddyn 1) adref tan y Pasg, meddai’r Pennaeth wrth y llywodraethwyr. [-Mrs Gwyn-] (Year 1) is on sick leave.",
    "a teacher who is away": "Mae [-Mrs Catrin Eynon-], athrawes Blwyddyn 6, yn absennol ers mis Medi.",
    "complained of, by the class": "Cwynodd rhiant am ddosbarth [-Mrs Gwyneth Pugh-].",
    "who complains": "Cafwyd cwyn gan [-Mr Hedd Morgan-] fod ei fab yn cael ei fwlio yn nosbarth 4.",
    "who resigns": "Mae [-Mrs Glenys Roderick-] wedi ymddiswyddo o’i swydd a bydd yn gadael ym mis Ebrill.",
    "a child who leads": "Mae [-Cai Tegid-] yn arwain y cyngor ysgol eleni.",
    "children who are joined": "Mae [-Rose-] ac [-Elan Rhys-] wedi cael eu dewis i’r tîm pêl-droed.",
}


@pytest.mark.parametrize("line", [*AT_WORK.values(), *PRIVATE.values()], ids=[*AT_WORK, *PRIVATE])
def test_in_welsh(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
