"""Rulings, notes and tables that name what stands elsewhere in the minutes."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from benchmarks.wordings.families.common import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator


def up_to_an_end() -> Iterator[str]:
    """Notes that keep back what stands from them on, to an end that they name."""
    what = (
        "everything from here",
        "what follows",
        "all that follows",
        "the paragraphs from here",
        "what comes next,",
        "all below this note",
        "everything below",
    )
    ends = {
        "to the end of 3.5": "",
        "up to and including paragraph 3.5": "",
        "until the next clerk's note": "~ [Clerk: the public copy goes on from here]",
        "down to the row of dots,": "~ . . . . . .",
    }
    said = (
        "[Note to clerk: {} is to stay out of the public set]",
        "({} should not be published)",
        "Clerk's note: {} is confidential.",
        "[Clerk: leave {} out of the web copy]",
    )
    for note, passage, (end, line) in product(said, what, ends.items()):
        yield (
            f"{TOP}## 3. Head's report\n3.2 There has been one incident.\n"
            f"~ {note.format(f'{passage} {end}')}\n! 3.3 It was between Dylan and Efe.\n"
            "! 3.4 Mr Omoregie is unhappy.\n! 3.5 Judy Pearson has been reminded of the rota.\n"
            f"{line}\n3.6 The residential is paid for.\n## 6. Training\n6.1 Ann Orr has been trained.\n"
        )


def papers() -> Iterator[str]:
    """Papers behind the minutes that are called confidential."""
    said = (
        "See {} B, which is confidential.",
        "{} B is not for publication.",
        "See confidential {} B.",
        "The details are in {} B, which is for governors only.",
        "{} B is confidential and will be removed before these minutes are published.",
        "Recorded in {} B, not to be published.",
        "{} B is restricted to governors.",
        "The clerk was asked to keep {} B out of the public minutes.",
        "{} B to be withheld from the website.",
    )
    for kind, sentence, style in product(("Annex", "Appendix", "Schedule"), said, ("## ", "")):
        yield (
            f"{TOP}## 2. Report\nTaken as read ({kind} A).\n~ ## 3. Staffing\n~ {sentence.format(kind)}\n"
            f"## 4. Building\nThe costs are in {kind} C.\n## 6. Next meeting\n"
            f"11 February, 5pm. The meeting ended at 6.15pm.\n{style}{kind} A: context\n"
            f"Attendance is 94.7%.\n~ {style}{kind} B: staffing\n! Mr Banton has a written warning.\n"
            f"! It was noted.\n{style}{kind} C: canopy\nGovernors accepted the lower price.\n"
        )


def logs_behind() -> Iterator[str]:
    """Logs of actions behind a confidential part, the rows of which cite both parts."""
    numbers = (
        ("3.", "4.", "B1", ("3", "4", "B1"), ("A3", "A4", "B1"), ("3", "4", "B1 (conf)")),
        ("C25/63", "C25/64", "C25/73", ("C25/63", "C25/64", "C25/73"), ("63", "64", "73 (R)")),
        ("3.", "4.", "10.1", ("3", "4", "10.1"), ("3", "4", "10.1 (conf)")),
        ("3.", "4.", "P2.1", ("3", "4", "P2.1"), ("Item 3", "Item 4", "P2.1")),
    )
    titles = ("Action log", "Rolling action log", "SCHEDULE OF ACTIONS", "Actions arising")
    headers = ("| Item | Action |\n", "| No. | Action |\n", "| Minute | Action |\n", "")
    headings = ("PART B - CONFIDENTIAL", "Confidential annex to the minutes", "RESERVED BUSINESS")
    for (one, two, three, *cited), title, header, heading in product(
        numbers, titles, headers, headings
    ):
        for a, b, c in cited:
            yield (
                f"{TOP}# {one} Premises\nThe fence is to be mended.\n# {two} Finance\nA shed is to be bought.\n"
                f"~# {heading}\n!# {three} Pupil matter\n! Mr Cope came about Kai.\n~ The meeting closed at 7.50pm.\n"
                f"# {title}\n{header}| {a} | Mend the fence |\n| {b} | Buy a shed |\n!| {c} | Arrange the next step |\n"
            )


def only_open() -> Iterator[str]:
    """Rulings that name what alone is open, by numbers or by a sign."""
    by_number = (
        "Only items 1, 2, 3 and 5 of these minutes are to be put on the website.",
        "Items 1 to 3 and 5 may be published. The others are confidential.",
        "Items 1, 2, 3 and 5 are public; the remainder is confidential.",
        "All items are confidential except 1, 2, 3 and 5.",
        "These minutes are confidential apart from items 1 to 3 and 5.",
        "Publish items 1-3 and 5 only.",
        "With the exception of items 1 to 3 and 5 these minutes are confidential.",
        "The following items may be published: 1, 2, 3, 5. The rest may not.",
        "Part 1 consists of items 1, 2, 3 and 5. All other items are Part 2.",
        "For publication: items 1, 2, 3 and 5. Not for publication: all others.",
        "Minutes 1, 2, 3 and 5 are open to inspection; the others are not.",
    )
    by_sign = (
        "Confidential to members, except the paragraphs with ({s}) in front of them.",
        "Only paragraphs marked ({s}) are to be published.",
        "Everything is confidential unless marked ({s}).",
        "({s}) = public. All else is confidential.",
        "Items marked ({s}) may be published. All other items are confidential.",
        "All paragraphs are for governors only except those marked ({s}).",
    )
    told = ("All were welcomed.", "Agreed.", "Roll 198.", "Mrs Tow will not be kept on.", "Noted.")
    titles = ("Welcome", "Minutes", "Report", "Staffing", "Premises")
    for said, style, first in product(by_number, ("", "## "), (True, False)):
        items = "".join(
            f"{'~' * (n == 4)}{style}{n}. {title}\n{'!' * (n == 4)} {text}\n"
            for n, (title, text) in enumerate(zip(titles, told, strict=True), 1)
        )
        yield f"~ {said}\n{TOP}{items}" if first else f"{TOP}{items}~ {said}\n"
    for said, sign, form in product(by_sign, "POW", ("({s}) {n}. {t}", "{n}. ({s}) {t}")):
        items = "".join(
            f"! {n}. {text}\n" if n == 4 else f"{form.format(s=sign, n=n, t=text)}\n"
            for n, text in enumerate(told, 1)
        )
        yield f"~ {said.format(s=sign)}\n({sign}) Ridge School\n{items}"


_THINGS = "roof fence kettle piano gate shed ladder boiler carpet mirror clock lamp chair"


def orders() -> Iterator[str]:
    """Orders to whoever publishes the minutes, of what to take out."""
    said = (
        "Before you put these on the website please take out {p}.",
        "Hi Sue, minutes below. Before you put them on the site can you please take out {p}.",
        "Can you please remove {p} before publishing?",
        "Please leave {p} out of the web version.",
        "Clerk's note: {p} to be removed before publication.",
        "Note for the office: leave out {p} when you upload the minutes.",
        "The Chair has asked that {p} be taken out of the public copy.",
        "To be removed before publication: {p}.",
        "For the published copy, omit {p}.",
        "I think {p} ought to come out before it goes on the website.",
    )
    places = {
        "all of item 6": ("6.1", "6.2", "6.3"),
        "item 6 (Complaints)": ("6.1", "6.2", "6.3"),
        "4.3 and 4.4": ("4.3", "4.4"),
        "4.3-4.4": ("4.3", "4.4"),
        "the last two paragraphs of item 4": ("4.3", "4.4"),
        "the bits about Miss Ode (4.3 and 4.4)": ("4.3", "4.4"),
        "all of item 6 apart from 6.3": ("6.1", "6.2"),
        "item 6 (not 6.3)": ("6.1", "6.2"),
        "the last two paragraphs of item 4, and all of item 6": ("4.3", "4.4", "6.1", "6.2", "6.3"),
    }
    for order, (place, shut), style, first in product(
        said, places.items(), ("", "## "), (True, False)
    ):
        items, things = "", iter(_THINGS.split())
        for n, title in ((3, "Report"), (4, "Staffing"), (6, "Complaints"), (7, "Policies")):
            parts = [f"{n}.{k}" for k in range(1, 5 if n == 4 else 4)]
            told = "".join(
                f"{'!' * (x in shut)} {x} The {next(things)} was looked at.\n" for x in parts
            )
            items += f"{'~' * any(x in shut for x in parts)}{style}{n}. {title}\n{told}"
        line = f"~ {order.format(p=place)}\n"
        yield f"{line}{TOP}{items}" if first else f"{TOP}{items}{line}"


_ITEMS = ("Opening and minutes", "Pay review", "Head's report", "Letter received", "Policies")


_TOLD_IN = (
    ("There were no apologies.",),
    ("Miss Crane will stay on M4.", "She means to appeal."),
    ("There are 236 on roll.", "The bus was late."),
    ("Mrs Tibbs says that her son was locked in.",),
    ("The roof is mended.",),
)


def business() -> Iterator[str]:
    """Tables of the items of a meeting, with a column for who may read each."""
    columns = (
        ("Part", "A", "B"),
        ("Part", "Part 1", "Part 2"),
        ("Open/Closed", "Open", "Closed"),
        ("Status", "Public", "Confidential"),
        ("To be published with these minutes?", "Yes", "No"),
        ("Copy to go on the website", "Yes", "No - governors' copy only"),
        ("Readers", "All", "Governors only"),
        ("Where minuted", "Public minutes", "Confidential minutes"),
        ("Confidential?", "No", "Yes"),
        ("Website", "✓", ""),
        ("Category", "Open", "Restricted"),
    )
    body = "".join(
        f"{'~ ' * (k in {2, 4})}## {k}. {title}\n"
        + "".join(
            f"{'! ' * (k in {2, 4})}{k}.{n} {told}\n" for n, told in enumerate(_TOLD_IN[k - 1], 1)
        )
        for k, title in enumerate(_ITEMS, 1)
    )
    for (head, opened, shut), apart, order, first in product(
        columns, (True, False), ((1, 2, 3, 4, 5), (1, 3, 2, 4, 5)), (True, False)
    ):
        rows = "".join(
            f"{'~' * (k in {2, 4})}| {k}{' |' if apart else '.'} {_ITEMS[k - 1]} | {shut if k in {2, 4} else opened} |\n"
            for k in order
        )
        table = f"\n| {'No. | Item' if apart else 'Agenda item'} | {head} |\n{rows}\n"
        yield f"{TOP}{table}{body}" if first else f"{TOP}{body}Record of publication\n{table}"


def short_notes() -> Iterator[str]:
    """Notes of a few words that say beside a mark which paragraphs it means."""
    said = (
        "Confidential ({n} only).",
        "Confidential ({n}).",
        "CONFIDENTIAL – {n} only",
        "Part 2 ({n} only)",
        "(Confidential: {n} only)",
        "Conf. – {n}",
        "Not for publication: {n} only.",
        "{n} only: confidential",
        "Confidential as to {n} only.",
        "Confidential ({n}, not the rest of the item).",
        "Part 2: {n} only, the rest is open.",
        "Governors only ({n})",
        "Not to be published ({n} only)",
    )
    named = {"6.4": {4}, "6.3 and 6.4": {3, 4}, "6.3–6.4": {3, 4}}
    told = ("The budget was read.", "Savings were asked for.", "Mrs Platt will go.", "So will Miss Sarwar.")  # fmt: skip
    for note, (places, shut), style, where in product(said, named.items(), ("## ", ""), range(3)):
        line = f"~ {note.format(n=places)}\n"
        item = "".join(f"{'! ' * (k in shut)}6.{k} {x}\n" for k, x in enumerate(told, 1))
        below, behind, last = (line * (where == k) for k in range(3))
        yield (
            f"{TOP}{style}5. Report\n5.1 The roof is mended.\n{style}6. Budget\n{item}{below}"
            f"6.5 The hoist is out of use.\n{behind}{style}7. Premises\n7.1 A fence is up.\n{last}"
        )


def jobs() -> Iterator[str]:
    """Lists of jobs in a hurry, one of which bears a mark."""
    titles = (
        "Jobs /who",
        "To do",
        "Follow up:",
        "Who does what",
        "Chase list",
        "Jobs from tonight",
    )
    marked = (
        "Letter to Mrs Wylie's union, conf /TR",
        "(4) in comm - TR to write to Mrs Wylie",
        "TR: write to Mrs Wylie - conf",
        "CONF: TR to write to Mrs Wylie",
        "Pt 2: letter to Mrs Wylie - TR",
    )
    others = ("Bus quote /DH", "DH: tell the drivers", "Fence to be mended - DH")
    for title, job, place, bullets in product(titles, marked, range(3), ("", "- ")):
        listed = [f"{bullets}{x}\n" for x in others]
        listed.insert(place, f"! {bullets}{job}\n")
        below = "3 Bus. Late again.\n~ 4 CONF - staffing\n! Mrs Wylie has had a final warning.\n~ END CONF\n5 Fence. Down.\n6 Next mtg 4 July.\n"
        yield f"{TOP}{below}{title}\n{''.join(listed)}"


def put_right() -> Iterator[str]:
    """Notes by which clerks put their own marks right."""
    keys = (
        ("T1 = open. T2 = sealed. Tag is in front of each line.", "T1 {}", "T2 {}", "T2"),
        ("[C] at end of a line = that line is confidential.", "{}", "{} [C]", "[C]"),
        ("One * at the front = that line is confidential.", "{}", "* {}", "star"),
    )
    forgotten = ("no tag. {}", "should have {}", "make it {}", "I forgot {} here")
    too_many = ("no {}. Open", "{} is a slip, public", "I put {} by mistake, it is open")
    places = ("4.2: ", "item 4.2, ", "4.2 Jaxon: ", "4.2 (Jaxon). ")
    for (key, plain, marked, sign), place in product(keys, places):
        for shut, said in (*((True, x) for x in forgotten), *((False, x) for x in too_many)):
            line = "! 4.2 Jaxon was adopted." if shut else marked.format("4.2 Jaxon won a prize.")
            told = f"4 Report\n{plain.format('4.1 The roof is mended.')}\n{line}\n! {marked.format('4.3 His mother wrote.')}\n{plain.format('4.4 The bus was late.')}\n"
            yield f"{TOP}~ {key}\n{told}5 Money\n{plain.format('5.1 The budget was read.')}\nAfterthoughts\n~ - {place}{said.format(sign)}\n"


def listed() -> Iterator[str]:
    """Notes that list what must not go out, in drafts that begin with small letters."""
    leads = (
        "Conf: {}",
        "blue sheet (= confidential, keep off web): {}",
        "Please leave these out of the public copy: {}",
        "Two things must NOT go in the public ones. That's {}",
        "Strip out before it goes up: {}",
    )
    lists = (
        "3.3, 6.1 to 6.3",
        "3.3 + 6.1/6.2/6.3",
        "items 3.3 and 6.1 to 6.3",
        "3.3, all of 6 except 6.4",
    )
    for lead, which, rest, first in product(
        leads, lists, ("", ". All the rest can go"), (True, False)
    ):
        note = f"~ {lead.format(which)}{rest}.\n"
        told = "1.1 prayer\n1.2 none\n3.1 roll 164\n3.2 the bus was late\n! 3.3 Jaxon was adopted\n3.4 carols\n! 6.1 his mother wrote\n! 6.2 police? not yet\n! 6.3 she is away\n6.4 parents pay by app\n8.1 the budget was read\n"
        yield f"{TOP}{note}{told}" if first else f"{TOP}{told}notes\n{note}"
