"""Marks as they are written in a hurry: shortened words, what stands at the end of a line, a word of its end."""

from __future__ import annotations

import pytest
from minutes import check

FLAGGED = {
    "shortened": "7.1 Confid - Mrs Rab is off with stress and has seen her GP.",
    "shortened with a stop": "7.1 Confid. - Mrs Rab is off with stress and has seen her GP.",
    "this paragraph, last": "7.1 Mr Odell is on a support plan. STRICTLY CONFIDENTIAL THIS PARA",
    "not for the open minutes": "7.1 The name of the one that was won - Nell Arkle, medical (not for the open minutes)",
    "confidential until": "7.1 This is confidential till February. The county plans to consult on closing us.",
    "withheld from a version": "7.1 Sub-contracting [RESERVED - minute withheld from the published version] The firm has lost 41 learners.",
    "reserved until": "7.1 Contractor claim of £391,000 - RESERVED UNTIL SETTLED",
    "followed and stopped": "7.1 Pt 2 follows: Nell Arkle has had six days. Her nan has her now. Pt 2 stops.",
    "an end without a mark of the start": "7.1 Confidential Nell Arkle in Year 4 has gone to appeal. End of confidential",
    "to the end of its number": "7.1 An objection was received. <<[CONFIDENTIAL FROM HERE TO END OF 7.1] Mrs Odell says that her grandson Zeb was refused.>>",
}


@pytest.mark.parametrize("said", FLAGGED.values(), ids=FLAGGED)
def test_a_paragraph_is_flagged(said: str) -> None:
    check(f"""
        6. Finance
        6.1 The outturn was noted.
        7. Report
        {"" if "<<" in said else "!"}{said}
        7.2 The phonics results have improved.
        8. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Confid'l:",
        "It was agreed that the following be held back from the published minutes until September, and the clerk was so told:",
    ],
)
def test_what_follows_a_lead_is_sealed(said: str) -> None:
    check(f"""
        6. Finance
        The outturn was noted.
        ~7. Staffing
        ~{said}
        !Mrs Odell will leave by agreement at Easter.
        8. Dates
        14 May.
    """)


def test_a_numbered_redaction_has_a_beginning_and_an_end() -> None:
    check("""
        8. Trust risk
        8.1 The appetite for risk was set at cautious.
        ~8.2 Redaction 1 begins
        !Trustees considered the letter by which a notice to improve would be issued.
        !Mr Odell undertook to reply.
        ~Redaction 1 ends
        8.3 Trustees noted the continuity plan.
        9. Meetings
        The meeting of 2 April is by video.
    """)


@pytest.mark.parametrize(
    "note",
    [
        "Note to whoever puts these on the web: take out item 7.",
        "The pricing is commercially sensitive and item 7 is accordingly reserved.",
    ],
)
def test_an_item_is_named_in_a_note(note: str) -> None:
    check(f"""
        6. Catering
        ~{note}
        !7. Mrs Munt
        !She has been off since June with her back.
        8. Risk
        The pond was assessed.
    """)


def test_those_who_withdrew_for_confidential_business_were_asked_to() -> None:
    check("""
        15. Minutes
        The minutes were approved.
        ~16. Resolution
        ~It was proposed by Mrs Blenkin, seconded by Mr Rekhi, and resolved that staff and student governors be asked to withdraw, the business to be transacted being of a confidential nature.
        !17. The Principal advised that it would be necessary to close the campus.
        !18. Resolved that officers bring forward a costed paper in February.
        ~The staff and student governors were readmitted.
        19. Student voice
        The results of the survey were received.
    """)
