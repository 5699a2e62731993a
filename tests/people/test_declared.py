"""Relatives whom somebody at the table declares are cut, whatever their job; colleagues stay."""

from __future__ import annotations

import pytest
from marked import outcome

CUT = {
    "a cousin with a job": "SB has a cousin, [-Gifty Oduro-], who is a midday supervisor.",
    "a sister who teaches": "RF has a sister, [-Ms Ruth Fell-], who is the SENCo at a neighbouring school.",
    "a niece in brackets": "DB has a niece who is a teacher here ([-Miss Hannah Beck-]).",
    "in-laws behind a colon": "Sukhdev Bains: sister-in-law [-Carys Hobb-] is a lunchtime supervisor.",
    "an in-law's job in brackets": "Rosalind Ferry: daughter-in-law is a TA ([-Jodie Marr-]).",
    "a family connection": "GU has a family connection with [-Amy Stroud-], cleaner.",
    "a spouse behind a dash": "Gwendoline Tapper – spouse, [-Gareth Moyle-], director of a plumbing firm.",
    "by a job of two words": "DB is the brother-in-law of the head cook, [-Jeanette Sykes-].",
    "said behind the name": "SB declared that [-Keeley Roach-] in the kitchen is his daughter.",
    "a contractor who is one": "RF declared an interest in item 9: the contractor, [-Gareth Moyle-], is her husband.",
    "in brackets behind the name": "Sukhdev Bains: [-Steffan Lloyd-] (son) is a sessional sports coach.",
    "who are married": "DB and the Year 4 teacher, [-Mrs Kim Beck-], are married.",
    "with whom somebody lives": "SB lives with [-Ms Donna Frith-], who teaches in Year 2.",
    "whose trade is told": "The roof was mended by his nephew, [-Ben Orde-], the builder.",
    "with the first name of somebody there": "GU has two nieces, [-Grace-] and [-Mali-], in the infants.",
    "whose sister": "SB’s sister [-Miss Cerys Lloyd-] works in the nursery.",
}
STAYS = {
    "a colleague": "SB has a colleague, [+Mr Julian Tate+], who is a governor at Oldby School.",
    "a sister school": "The school has a sister nursery; its manager, [+Mrs Nell Crewe+], visited.",
    "at the table": "[+HMP+] is the sister of [+SB+]. [+RF+] and [+DB+] are cousins.",
    "a priest": "Thanks to the parish – [+Father Kevin Doyle+] said the mass.",
    "a nun": "Visitors: [+Brother Dominic Shaw+], [+Sister Bernadette Roche+].",
    "an auditor": "RF is a friend of the auditor, [+Mr Howard Lisle+], and took no part.",
    "who taught": "SB said that he had been taught by the previous head, [+Mr Basil Crane+].",
    "engaged in something": "[+Mrs Jan Orde+] and [+Mr Phil Dace+] are engaged in moderation with two schools.",
    "a liaison officer": "The school has a family liaison officer, [+Mrs Jan Orde+].",
    "whom an uncle's firm is not": "DB works for the firm of the architect, [+Mr Noel Swift+].",
}


@pytest.mark.parametrize("line", [*CUT.values(), *STAYS.values()], ids=[*CUT, *STAYS])
def test_a_declared_relative_is_cut(line: str) -> None:
    result = outcome("3. Declarations of interest", line)
    assert result.cut == result.expected


def test_a_column_of_interests_is_no_attendance_list() -> None:
    result = outcome(
        "3. Declarations of interest",
        table=(
            ("Governor", "Category", "Interest"),
            ("[+Sukhdev Bains+]", "Parent", "Wife, [-Anya Holt-], is a teaching assistant"),
            ("[+Rosalind Ferry+]", "LA", "Brother ([-Jim Moss-]) owns the coach firm"),
            ("[+Grace Umeh+]", "Staff", "Trustee of the village hall"),
        ),
    )
    assert result.cut == result.expected
