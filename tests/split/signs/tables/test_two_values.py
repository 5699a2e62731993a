"""Columns of two values of which a sentence beside the table says what each means."""

from __future__ import annotations

import pytest
from minutes import check

KEYS = (
    "The last column says whether the row goes in the published version ({o}) or is withheld from it ({c}).",
    "{o} in the last column = published; {c} = withheld.",
    "Last column: {o} (public) or {c} (confidential).",
    "Rows are marked {o} for public or {c} for withheld in the right-hand column.",
    "The right-hand column shows what is for the website ({o}) and what is not ({c}).",
    "The end column tells the office which rows to publish ({o}) and which to keep back ({c}).",
    "{o} in the last column: may be published. {c}: may not.",
    "In the last column, {o} means the row may be published and {c} that it may not.",
    "Column 4 says if the row may go on the website: {o} it may, {c} it may not.",
)
VALUES = (("P", "W"), ("O", "C"), ("Y", "N"), ("W", "K"), ("1", "2"), ("✓", "✗"))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(("opened", "shut"), VALUES)
@pytest.mark.parametrize("head", ["P/W", "Pub?", ""])
def test_the_rows_of_one_value_are_sealed(key: str, opened: str, shut: str, head: str) -> None:
    said = f"~ {key.format(o=opened, c=shut)}\n"
    table = f"""| No. | Minute | Action | {head} |
        | 1 | Welcome. The Chair thanked everyone. |  | {opened} |
        | 2 | Interests. None. | Clerk | {opened} |
        | 3 | Report. // Roll 894. // Attendance 91.7%. | Head to bring analysis | {opened} |
        !| 3.1 | Kaycee Mallinson was excluded on 10 November. | Head | {shut} |
        !| 4 | Staffing. // Miss Arkwright has given notice. // Paul Stenhouse has a warning. | Chair | {shut} |
        | 5 | Next meeting 4 February. |  | {opened} |

        """
    top = "# Saltmere Academy\nPresent: Robin Thackray (Chair), Gareth Lumb, Sandra Peacock\n"
    check(f"{top}{said}{table}")
    check(f"{top}{table}{said}")


def test_the_log_of_actions_has_the_same_column() -> None:
    check(
        """# Saltmere Academy
        Present: Robin Thackray (Chair), Gareth Lumb
        ~ The last column says whether the row is published (P) or withheld (W).
        | No. | Minute | P/W |
        | 1 | Welcome. | P |
        | 2 | Report. Roll 894. | P |
        !| 2.1 | Kaycee Mallinson was excluded. | W |

        Actions
        | From | Action | Owner | P/W |
        | 2 | Attendance analysis | Head | P |
        !| 2.1 | Panel on 4 December | Clerk | W |
        | 2 | Bus quote | Head | P |

        | Member | Here |
        | Robin Thackray | P |
        | Gareth Lumb | W |
        | Sandra Peacock | P |
        """
    )


@pytest.mark.parametrize(
    ("key", "shut"),
    [
        ("w = can it go on the web, y yes n no.", "n"),
        ("Last column: may it be published, y or n.", "n"),
        ("w = is it confidential, y or n", "y"),
    ],
)
def test_a_column_may_answer_a_question(key: str, shut: str) -> None:
    opened = "y" if shut == "n" else "n"
    check(f"""
        # Saltmere Academy
        Present: Robin Thackray (Chair), Gareth Lumb
        | no | what was said | who | w |
        | 1 | Welcome. | | {opened} |
        !| 2 | Mr Rowe is on a support plan. | Head | {shut} |
        | 3 | The roof is mended. | | {opened} |

        ~ {key}
        """)
