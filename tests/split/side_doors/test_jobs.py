"""Lists of jobs as clerks in a hurry write them: who in capitals, and marks on single jobs."""

from __future__ import annotations

import pytest
from minutes import check

TITLES = (
    "Jobs /who",
    "Jobs",
    "To do",
    "Follow up:",
    "Actions /who",
    "Who does what",
    "Still to do",
    "Chase list",
    "Jobs from tonight",
)
SEALED = (
    "Letter to Mrs Wylie's union, conf /TR",
    "Mrs Wylie's letter /TR (conf)",
    "(4) in comm - TR to write to Mrs Wylie",
    "TR: write to Mrs Wylie re her warning - conf",
    "CONF: TR to write to Mrs Wylie",
    "Pt 2: letter to Mrs Wylie - TR",
    "TR - Mrs Wylie letter (conf item)",
)
MINUTES = """# Ridge School LGB
Present: Tom Rudd (TR, Chair), Dai Hughes (DH, Head), Ann Orr
3 Bus. Late again. Quote to come.
~ 4 CONF - staffing
! Mrs Wylie has had a final warning. Her union will write.
~ END CONF
5 Fence. Down again.
6 Next mtg 4 July.
"""


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("job", SEALED)
def test_a_marked_job_is_sealed_and_no_other(title: str, job: str) -> None:
    check(
        f"{MINUTES}{title}\nBus quote /DH\n! {job}\nDH: tell the drivers\nFence to be mended - DH\n"
    )
    check(f"{MINUTES}{title}\n- (3) DH to get bus quote\n! - {job}\n- DH: tell the drivers\n")


@pytest.mark.parametrize("job", SEALED)
def test_jobs_that_are_one_paragraph(job: str) -> None:
    check(f"{MINUTES}To do: Bus quote /DH; <<{job};>> DH: tell the drivers; fence - DH.\n")
    check(f"{MINUTES}Jobs - <<{job};>> DH: tell the drivers; fence - DH.\n")


@pytest.mark.parametrize(
    "jobs",
    [
        "! Phased return to be planned - Ann Orr\n        Survey to be sent - Ann Orr",
        "! Arrange supply teacher - clerk\n        Arrange governor training - clerk",
        "! Cover for the phased return\n        Minor works",
        "! Plan phased return (AO)\n        Check return of survey slips (AO)",
        "Agree catering contract with caterer\n        HR adviser to be contacted",
    ],
)
def test_a_job_in_the_words_of_a_sealed_item_goes_with_it(jobs: str) -> None:
    check(f"""
        # 4. Head's report
        The survey slips have gone out. Training for governors is on 5 June.
        ~ # 5. Staffing - CONFIDENTIAL
        ! The return of the Year 4 teacher will be phased. A supply teacher has been found.
        # 6. Policies
        The charging policy was approved.
        # Actions
        {jobs}
    """)


@pytest.mark.parametrize("title", ["For the summer agenda", "Next agenda", "Future agenda items"])
def test_what_comes_next_of_a_sealed_item_goes_with_it(title: str) -> None:
    check(f"""
        # 4. Report
        The survey slips have gone out.
        ~ # 5. Staffing - CONFIDENTIAL
        ! Doreen Platt has asked to go back to class teaching. Bridie Hanrahan has complained.
        # 6. Policies
        The charging policy was approved.
        # {title}
        Budget plans; the porch; sports day.
        ! The change of teacher, if Mrs Platt has gone back to class teaching by then.
        ! What the panel has found about the complaint by Ms Hanrahan.
    """)
