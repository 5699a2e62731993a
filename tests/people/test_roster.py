"""people.csv as clerks write it, and what is said of one that cannot be used."""

from __future__ import annotations

import pytest

from redactor.data import Role, RosterEntry
from redactor.errors import RosterError
from redactor.people.roster import parse, read

HEADER = "name,role,aliases,publish\n"


def test_a_row_is_an_entry() -> None:
    text = HEADER + "Siân Mulcaster,staff,SM;Mrs Mulcaster,yes\nOsian Grug,pupil,,no\n"
    assert parse(text) == (
        RosterEntry("Siân Mulcaster", Role.STAFF, ("SM", "Mrs Mulcaster"), publish=True),
        RosterEntry("Osian Grug", Role.PUPIL, (), publish=False),
    )


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffname,role\nAda Bakare,governor\n",
        "name,role\r\nAda Bakare,governor\r\n",
        "Name, Role \nAda Bakare , Governor\n",
        "role,publish,name\ngovernor,,Ada Bakare\n",
        "name,role\n\nAda Bakare,governor\n , \n",
        'name,role\n"Ada Bakare","governor"\n',
        "name,role,aliases\nAda Bakare,governor,;  ; \n",
        "name,role,,\nAda Bakare,governor,,\n",
        "name;role;aliases;publish\nAda Bakare;governor;;\n",
        '\ufeff"name";"role"\r\n"Ada Bakare";"governor"\r\n',
        "sep=;\r\nname;role\r\nAda Bakare;governor\r\n",
        "name\trole\taliases\tpublish\nAda Bakare\tgovernor\t\t\n",
    ],
    ids=[
        "byte order mark", "Windows lines", "blanks and capitals", "other order", "empty rows",
        "quoted", "empty aliases", "empty columns of Excel", "semicolons", "quoted semicolons",
        "a line for Excel", "tabs",
    ],
)  # fmt: skip
def test_how_the_file_is_laid_out_does_not_matter(text: str) -> None:
    assert parse(text) == (RosterEntry("Ada Bakare", Role.GOVERNOR),)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.UNKNOWN])
def test_every_role_of_the_contract_is_understood(role: Role) -> None:
    assert parse(f"name,role\nAda Bakare,{role}\n")[0].role is role


@pytest.mark.parametrize(
    ("word", "publish"),
    [("yes", True), ("Y", True), ("TRUE", True), ("no", False), ("0", False), ("", None)],
)
def test_publish_is_yes_no_or_left_open(word: str, publish: bool | None) -> None:  # noqa: FBT001
    assert parse(f"{HEADER}Ada Bakare,governor,,{word}\n")[0].publish is publish


def test_a_name_with_a_comma_stands_in_quotation_marks() -> None:
    assert parse('name,role\n"Bakare, Ada",governor\n')[0].name == "Bakare, Ada"


def test_one_person_may_stand_there_twice() -> None:
    entries = parse("name,role\nAda Bakare,governor\nAda Bakare,family\n")
    assert [entry.role for entry in entries] == [Role.GOVERNOR, Role.FAMILY]


def test_aliases_between_semicolons_stand_in_quotation_marks() -> None:
    text = 'name;role;aliases\nSiân Mulcaster;staff;"SM;Mrs Mulcaster"\n'
    assert parse(text)[0].aliases == ("SM", "Mrs Mulcaster")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_unicode_text_is_read_as_excel_and_notepad_save_it(encoding: str) -> None:
    data = "name,role\nSiân Mulcaster,staff\n".encode(encoding)
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    assert read(mark + data, "staff.csv") == (RosterEntry("Siân Mulcaster", Role.STAFF),)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04\x14\x00", "staff.csv is an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "staff.csv is an Excel workbook"),
        ("name,role\nSiân,staff\n".encode("cp1252"), "staff.csv is not text in UTF-8"),
        (b"name,role\nAda Bakare,chief\n", "staff.csv has a role in line 2 that is none"),
        (b"", "staff.csv needs a first line"),
    ],
)
def test_what_cannot_be_read_is_told_by_the_name_of_the_file(data: bytes, said: str) -> None:
    with pytest.raises(RosterError, match=said) as refused:
        read(data, "staff.csv")
    assert refused.value.hint


@pytest.mark.parametrize("text", ["", "\n", HEADER], ids=["empty", "blank", "only a first line"])
def test_no_rows_are_no_entries_or_no_roster(text: str) -> None:
    if text == HEADER:
        assert parse(text) == ()
    else:
        with pytest.raises(RosterError, match="first line"):
            parse(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Bakare,governor\n", "first line with the columns name and role"),
        ("name:role\nAda Bakare:governor\n", "first line with the columns name and role"),
        ("sep=;\nname;role\nAda Bakare;governor\nOsian Grug;pupils\n", "role in line 4"),
        ("name,role,alias\nAda Bakare,governor,AB\n", "without a meaning: alias"),
        (HEADER + "Ada Bakare,governor,,\nOsian Grug,pupils,,\n", "role in line 3"),
        (HEADER + "Ada Bakare,,,\n", "role in line 2"),
        (HEADER + "Ada Bakare,unknown,,\n", "role in line 2"),
        (HEADER + ",governor,,\n", "no name in line 2"),
        (HEADER + "Ada Bakare,governor,,perhaps\n", "publish in line 2"),
        (HEADER + "Bakare, Ada,governor,,\n", "more columns in line 2"),
        (HEADER + '"Ada Bakare,governor,,\n', "cannot be read in line 2"),
        (HEADER + '"Ada" Bakare,governor,,\n', "cannot be read in line 2"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_without_the_name(text: str, said: str) -> None:
    with pytest.raises(RosterError, match=said) as refused:
        parse(text)
    assert refused.value.hint
    for name in ("Ada", "Bakare", "Osian", "Grug"):
        assert name not in str(refused.value) + refused.value.hint
