"""Signs between the title of a paragraph and its words."""

from __future__ import annotations

import pytest
from minutes import check

LEGENDS = {
    "†": ("† = confidential", "Items marked † are confidential.", "What has a dagger is private."),
    "*": ("Items marked * are confidential.",),
    "◆": ("A diamond ◆ means that the item is confidential.",),
    "(C)": ("(C) = confidential",),
}
PLACES = ("{}{}.", "{}.{}", "{} {}:", "{} {}", "{} {} –")
KEYS = [(sign, legend) for sign, legends in LEGENDS.items() for legend in legends]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("sign", "legend"), KEYS)
def test_a_sign_behind_the_title_holds_its_paragraph(sign: str, legend: str, place: str) -> None:
    check(f"""
        ~ {legend}
        11. Catering. The Year 3 children liked the pasta.
        ! 12. {place.format("Reception toilets", sign)} The insolvency leaves £23,000 of work undone.
        13. Minibus permit renewed.
        ! 14. {place.format("Absence", sign)} Mr Ola Sorensen, forty days in five months.
        15. Nursery fees to go up by 20p an hour.
        """)
