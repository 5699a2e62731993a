"""Many documents: which files, by which processes, and what became of each.

collect     arguments → the files of the batch
work        one document, from its path to finished files in memory
again       what need not be done, since nothing has changed
local       many of them on this machine, outcomes in order
findings    what was found, in clear, for somebody who asks
vault       sealed files opened again
"""

from redactor.batch.again import made_by, recall
from redactor.batch.collect import Found, collect
from redactor.batch.local import run as run_batch
from redactor.batch.work import Outcome, Settings

__all__ = ["Found", "Outcome", "Settings", "collect", "made_by", "recall", "run_batch"]
