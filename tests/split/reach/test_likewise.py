"""Items of which the last line says that they are kept back as another one is."""

from __future__ import annotations

import pytest
from minutes import check

RULED = (
    "This minute is withheld from the published record under article 125.",
    "Agreed: this item to be minuted as confidential.",
    "The above is not for publication.",
)
AS = (
    "As for 26/04.",
    "Again as for 26/04.",
    "(as 26/04)",
    "Same as 26/04.",
    "Not for publication, as 26/04.",
    "The same ruling was made as under 26/04.",
    "See the note at 26/04.",
    "Withheld on the same ground.",
    "This too is withheld.",
    "Also confidential.",
)


def minutes(ruled: str, behind: str, *, numbered: bool, shut: bool = True) -> str:
    def n(number: str) -> str:
        return f"{number} " * numbered

    return (
        f"## 26/03 Report\n{n('26/03.1')}The roof is mended.\n"
        f"~ ## 26/04 Head of Lockside\n! {n('26/04.1')}Mr Foy has been asked to go.\n~ {n('26/04.2')}{ruled}\n"
        f"## 26/05 Accounts\n{n('26/05.1')}Reserves stand at 6%.\n"
        f"{'~ ' * shut}## 26/06 Ferry Road\n{'! ' * shut}{n('26/06.1')}Mrs Hollick has a new post.\n{'~ ' * shut}{n('26/06.2')}{behind}\n"
        f"## 26/07 Estates\n{n('26/07.1')}The timetable is as for last year.\n"
    )


@pytest.mark.parametrize("ruled", RULED)
@pytest.mark.parametrize("behind", AS)
@pytest.mark.parametrize("numbered", [True, False])
def test_an_item_kept_back_as_another(ruled: str, behind: str, *, numbered: bool) -> None:
    check(minutes(ruled, behind, numbered=numbered))


@pytest.mark.parametrize(
    "behind",
    [
        "As for 26/03.",
        "See 26/04.",
        "The caretaker likewise.",
        "The same applies to the fence.",
        "Reported as under 26/04 last year.",
    ],
)
def test_a_line_that_says_no_such_thing(behind: str) -> None:
    check(minutes(RULED[1], behind, numbered=False, shut=False))


@pytest.mark.parametrize(
    "behind", ["Likewise.", "Ditto as to publication.", "The same applies to this minute."]
)
def test_a_bare_word_means_the_item_right_above(behind: str) -> None:
    check(f"""
        ~ ## 4 Head of Lockside
        ! Mr Foy has been asked to go.
        ~ This item is confidential and not for publication.
        ~ ## 5 Ferry Road
        ! Mrs Hollick has a new post.
        ~ {behind}
        ## 6 Lettings
        The scouts asked for Friday.
        {behind}
        ## 7 Chairs
        Mrs Bell was made chair.
    """)
